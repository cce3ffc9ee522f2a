//! Items.

use super::extensions::Extensions;
use super::object::Object;
use super::value::{self, Found};
use super::{Reason, ReasonCode, Report, choices, condition, names, shown, text, total};
use crate::form::{Choices, Constraint, Extras, Initial, Item, Json, Kind, Limits, Total, Value, fhir::write};

/// Reads items into a report.
pub(super) struct ItemReader<'r> {
    report: &'r mut Report,
}

impl<'r> ItemReader<'r> {
    pub(super) fn new(report: &'r mut Report) -> Self {
        Self { report }
    }

    /// The items under an object. The recursion is as deep as the document, which is at most
    /// [`crate::form::json::DEEPEST`].
    pub(super) fn items(&mut self, of: &mut Object) -> Vec<Item> {
        of.list("item", self.report).into_iter().map(|item| self.item(item)).collect()
    }

    fn item(&mut self, mut from: Object) -> Item {
        let mut extensions = from.extensions(self.report);
        let link_id = from.text("linkId", self.report);
        if link_id.is_none() {
            self.report.say(from.path_of("linkId"), ReasonCode::Missing);
        }
        let kind = self.kind(&mut from);
        // An item of a kind that is refused anyway is read on as a text, for the other reasons in it.
        let mut item = Item::new(link_id.unwrap_or_default(), kind.unwrap_or(Kind::Text));
        item.prefix = text::optional(&mut from, "prefix", self.report);
        if let Some((words, simpler)) = text::with_simpler(&mut from, "text", self.report) {
            (item.text, item.simpler) = (Some(words), simpler);
        }
        item.required = from.yes("required", self.report);
        item.repeats = from.yes("repeats", self.report);
        item.read_only = from.yes("readOnly", self.report);
        item.hidden = extensions.yes(names::HIDDEN, self.report);
        item.enable_when = condition::enable_when(&mut from, self.report);
        self.scoring(&mut item, &mut extensions);
        item.extras.cells = extensions.cells(self.report);
        item.hint = extensions.take(names::HINT, self.report).and_then(|(path, whole)| text::of_extension(whole, path, self.report));
        item.filters = choices::filters(&mut extensions, self.report);
        if kind.is_some() {
            self.answers(&mut item, &mut from, &mut extensions);
        } else {
            for key in ["answerOption", "answerValueSet", "answerConstraint", "initial", "maxLength"] {
                from.take(key);
            }
        }
        item.total = self.total(item.kind, &mut extensions);
        item.items = self.items(&mut from);
        from.only(&names::ITEM_READ, &names::ITEM_KEPT, self.report);
        item.extras.elements = from.rest();
        let mut extras = std::mem::take(&mut item.extras);
        extensions.close(&mut extras, |extras| {
            item.extras = extras.clone();
            write::item_extensions(&item)
        });
        item.extras = extras;
        item
    }

    /// The kind of an item. R5 names `coding` what R4 names `choice`, and says by `answerConstraint` whether it is open.
    fn kind(&mut self, from: &mut Object) -> Option<Kind> {
        let path = from.path_of("type");
        let Some(name) = from.text("type", self.report) else {
            self.report.say(path, ReasonCode::Missing);
            return None;
        };
        let kind = match name.as_str() {
            "group" => Some(Kind::Group),
            "display" => Some(Kind::Display),
            "boolean" => Some(Kind::Boolean),
            "integer" => Some(Kind::Integer),
            "decimal" => Some(Kind::Decimal),
            "date" => Some(Kind::Date),
            "string" => Some(Kind::String),
            "text" => Some(Kind::Text),
            "choice" | "coding" => Some(Kind::Choice),
            "open-choice" => Some(Kind::OpenChoice),
            _ => None,
        };
        if kind.is_none() {
            self.report.add(Reason::new(path, ReasonCode::ItemType).with("kind", shown(&name)));
        }
        kind
    }

    /// What an item can be answered with.
    fn answers(&mut self, item: &mut Item, from: &mut Object, extensions: &mut Extensions) {
        self.constraint(item, from);
        let listed = from.has("answerOption");
        let options = choices::options(from, item.kind, self.report);
        // An empty list stays where it was; one whose options were all refused is gone, and was there all the same.
        let refused = listed && options.is_empty() && !from.has("answerOption");
        let shared = from.text("answerValueSet", self.report);
        item.choices = match (options.is_empty(), shared) {
            (true, None) => refused.then(|| Choices::Listed(Vec::new())),
            (true, Some(reference)) => Some(Choices::Shared(reference)),
            (false, shared) => {
                if shared.is_some() {
                    self.report.say(from.path_of("answerValueSet"), ReasonCode::SaidTwice);
                }
                Some(Choices::Listed(options))
            }
        };
        item.limits = self.limits(item.kind, from, extensions);
        for mut entry in from.list("initial", self.report) {
            let path = entry.path().to_owned();
            let inner = entry.extensions(self.report);
            let Some((kind, json)) = entry.choice_of_type("value") else {
                self.report.say(path, ReasonCode::Missing);
                continue;
            };
            let value = match value::of(&kind, json, &format!("{path}.value{}", shown(&kind)), self.report) {
                Found::Value(value) if goes_with(&value, item.kind) => value,
                Found::Broken => continue,
                Found::Value(_) | Found::OtherKind => {
                    self.report.add(Reason::new(path, ReasonCode::InitialType).with("kind", shown(&kind)));
                    continue;
                }
            };
            let mut extras = Extras { elements: entry.rest(), ..Extras::default() };
            inner.close(&mut extras, write::plain_extensions);
            item.initial.push(Initial { value, extras });
        }
    }

    /// `answerConstraint` of R5: open choices are a kind of their own here.
    fn constraint(&mut self, item: &mut Item, from: &mut Object) {
        let path = from.path_of("answerConstraint");
        let Some(name) = from.text("answerConstraint", self.report) else { return };
        item.constraint = match (name.as_str(), item.kind) {
            ("optionsOnly", _) => Some(Constraint::OptionsOnly),
            ("optionsOrString", Kind::Choice) => {
                item.kind = Kind::OpenChoice;
                None
            }
            ("optionsOrString", Kind::String | Kind::Text | Kind::OpenChoice) => Some(Constraint::OptionsOrString),
            ("optionsOrType", Kind::Integer | Kind::Date | Kind::String | Kind::Text | Kind::Decimal) => Some(Constraint::OptionsOrType),
            _ => {
                self.report.add(Reason::new(path, ReasonCode::AnswerConstraint).with("kind", shown(&name)));
                None
            }
        };
    }

    fn limits(&mut self, kind: Kind, from: &mut Object, extensions: &mut Extensions) -> Limits {
        let count = |_: &str, json: &Json| json.as_integer().and_then(|count| u32::try_from(count).ok());
        Limits {
            least: self.limit(kind, names::MIN_VALUE, extensions),
            greatest: self.limit(kind, names::MAX_VALUE, extensions),
            step: extensions.value(names::STEP, self.report, |_, json| json.as_number().cloned()),
            shortest: extensions.value(names::MIN_LENGTH, self.report, count),
            longest: from.count("maxLength", self.report),
            decimals: extensions.value(names::DECIMALS, self.report, count),
            pattern: extensions.value(names::REGEX, self.report, |_, json| json.as_str().map(str::to_owned)),
            fewest: extensions.value(names::MIN_OCCURS, self.report, count),
            most: extensions.value(names::MAX_OCCURS, self.report, count),
        }
    }

    /// A limit of the kind that the answers have.
    fn limit(&mut self, kind: Kind, url: &str, extensions: &mut Extensions) -> Option<Value> {
        let mut other = None;
        let limit = extensions.value(url, self.report, |type_name, json| {
            let goes = matches!((type_name, kind), ("Integer" | "Decimal", Kind::Integer | Kind::Decimal) | ("Date", Kind::Date));
            if !goes {
                other = Some(shown(type_name));
            }
            let value = value::of(type_name, json.clone(), ".", &mut Report::default());
            if let Found::Value(value) = value { Some(value) } else { None }
        });
        if let Some(type_name) = other {
            self.report.add(Reason::new(extensions.path(), ReasonCode::LimitType).with("kind", type_name));
        }
        limit
    }

    fn scoring(&mut self, item: &mut Item, extensions: &mut Extensions) {
        item.scoring.reversed = extensions.yes(names::REVERSED, self.report);
        let words = |_: &str, json: &Json| json.as_str().map(str::to_owned);
        item.scoring.dimension = extensions.value(names::DIMENSION, self.report, words);
        item.scoring.weight = extensions.value(names::WEIGHT, self.report, |_, json| json.as_number().cloned());
    }

    /// The total of an item, if its expressions are one of the three idioms; each expression is named otherwise.
    fn total(&mut self, kind: Kind, extensions: &mut Extensions) -> Option<Total> {
        let mut found = extensions.take_either(names::CALCULATED, names::VARIABLE);
        if found.is_empty() {
            return None;
        }
        let written: Vec<Json> = found.iter().map(|(_, whole)| whole.clone()).collect();
        let rule = if matches!(kind, Kind::Integer | Kind::Decimal) { total::recognise(&written) } else { None };
        let Some(rule) = rule else {
            for (path, whole) in found.drain(..) {
                let name = whole.text("url").and_then(names::computing).unwrap_or("?");
                self.report.add(Reason::new(path, ReasonCode::Expression).with("what", name));
            }
            return None;
        };
        let usual = write::total(&rule);
        let same = usual.len() == written.len() && usual.iter().zip(&written).all(|(one, two)| one.same(two));
        Some(Total { rule, written: (!same).then_some(written) })
    }
}

/// Whether an item of that kind can hold that value from the start.
fn goes_with(value: &Value, kind: Kind) -> bool {
    match value {
        Value::Boolean(_) => kind == Kind::Boolean,
        Value::Integer(_) => matches!(kind, Kind::Integer | Kind::Decimal | Kind::Choice | Kind::OpenChoice),
        Value::Decimal(_) => kind == Kind::Decimal,
        Value::Date(_) => matches!(kind, Kind::Date | Kind::Choice | Kind::OpenChoice),
        Value::String(_) => matches!(kind, Kind::String | Kind::Text | Kind::Choice | Kind::OpenChoice),
        Value::Coding(_) => matches!(kind, Kind::Choice | Kind::OpenChoice),
    }
}
