//! Whether an answer is among the options or in the list of answers.

use super::asked::{self, Asked, Question};
use super::conditions::same_coding;
use super::issue::{Issue, IssueCode, Issues};
use super::sets::{self, Membership};
use super::values::Value;
use crate::form::Json;

const EXCLUSIVE: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";

/// Checks one answer against what its question lists.
pub(super) fn check(asked: &Asked<'_>, question: &Question<'_>, value: Value<'_>, path: &str, issues: &mut Issues) {
    let options = question.json.list("answerOption");
    if !issues.may_spend(options.len()) {
        return;
    }
    if !options.is_empty() {
        let mut say = |code: IssueCode| issues.add(Issue::new(path, code).of(question.link_id));
        match options.iter().filter_map(asked::value_of).find(|option| same(*option, value)) {
            Some(option) => {
                if differs(option.1, value.1) {
                    say(IssueCode::OptionDisplayDiffers);
                }
            }
            None if takes_others(question, value.0) => {}
            None => say(IssueCode::NotAnOption),
        }
        return;
    }
    let Some(reference) = question.json.text("answerValueSet") else { return };
    if takes_others(question, value.0) && value.0 != "Coding" {
        return;
    }
    let (system, code, display) = match value {
        ("Coding", coding) => (coding.text("system"), coding.text("code"), coding.text("display")),
        ("String", text) => (None, text.as_str(), None),
        _ => return,
    };
    let found = find(asked, reference, system, code.unwrap_or_default(), display, issues);
    let mut say = |code: IssueCode| issues.add(Issue::new(path, code).of(question.link_id));
    match found {
        Found::Member => {}
        Found::OtherWords => say(IssueCode::DisplayDiffers),
        Found::Stranger => say(IssueCode::NotInValueSet),
        Found::ListUnknown => say(IssueCode::ValueSetUnknown),
    }
}

/// What a list of answers says of a code.
enum Found {
    Member,
    OtherWords,
    Stranger,
    ListUnknown,
}

/// Looks a code up in a contained or a known list.
fn find(asked: &Asked<'_>, reference: &str, system: Option<&str>, code: &str, display: Option<&str>, issues: &mut Issues) -> Found {
    let bare = reference.split('|').next().unwrap_or(reference);
    if let Some(set) = asked.value_sets.get(reference).or_else(|| asked.value_sets.get(bare)) {
        let Some(entries) = entries(set) else { return Found::ListUnknown };
        if !issues.may_spend(entries.len()) {
            return Found::ListUnknown;
        }
        let mut same =
            entries.iter().filter(|entry| entry.code == Some(code) && system.zip(entry.system).is_none_or(|(one, two)| one == two));
        return match same.next() {
            None => Found::Stranger,
            Some(entry) if display.is_some_and(|display| !entry.says(display)) => Found::OtherWords,
            Some(_) => Found::Member,
        };
    }
    let Some(known) = sets::known(reference) else { return Found::ListUnknown };
    if known.has(system, code) == Membership::Stranger {
        return Found::Stranger;
    }
    let words = known.display(system, code).zip(display);
    if words.is_some_and(|(one, two)| !one.eq_ignore_ascii_case(two)) { Found::OtherWords } else { Found::Member }
}

/// One entry of a contained value set.
struct Entry<'a> {
    system: Option<&'a str>,
    code: Option<&'a str>,
    json: &'a Json,
}

impl Entry<'_> {
    /// Whether words are those of the entry, in any of its languages. An entry without words says nothing against any.
    fn says(&self, words: &str) -> bool {
        let own = self.json.text("display");
        let others = self.json.list("designation").iter().filter_map(|other| other.text("value"));
        own.is_none() || own.into_iter().chain(others).chain(translations(self.json)).any(|known| known.eq_ignore_ascii_case(words))
    }
}

/// The words of a code in other languages, by the translation extension.
fn translations(coding: &Json) -> impl Iterator<Item = &str> {
    let parts = coding.get("_display").map_or(&[][..], |companion| companion.list("extension"));
    parts
        .iter()
        .flat_map(|extension| extension.list("extension"))
        .filter(|part| part.text("url") == Some("content"))
        .filter_map(|part| asked::value_of(part).and_then(|(_, value)| value.as_str()))
}

/// The entries of a value set; nothing when it describes them instead of naming them.
fn entries(set: &Json) -> Option<Vec<Entry<'_>>> {
    let mut found = Vec::new();
    if let Some(expansion) = set.get("expansion") {
        let mut waiting: Vec<&Json> = expansion.list("contains").iter().collect();
        while let Some(json) = waiting.pop() {
            found.push(Entry { system: json.text("system"), code: json.text("code"), json });
            waiting.extend(json.list("contains"));
        }
        return Some(found);
    }
    for include in set.get("compose")?.list("include") {
        if include.list("concept").is_empty() || include.get("filter").is_some() || include.get("valueSet").is_some() {
            return None;
        }
        let system = include.text("system");
        found.extend(include.list("concept").iter().map(|json| Entry { system, code: json.text("code"), json }));
    }
    let excluded = set.get("compose").is_some_and(|compose| compose.get("exclude").is_some());
    (!excluded).then_some(found)
}

/// Whether an answer is an option.
fn same(option: Value<'_>, answer: Value<'_>) -> bool {
    match (option, answer) {
        (("Coding", one), ("Coding", two)) => same_coding(one, two),
        (("Reference", one), ("Reference", two)) => one.text("reference") == two.text("reference"),
        ((one, value), (two, other)) => {
            one == two
                && match (value.as_number(), other.as_number()) {
                    (Some(value), Some(other)) => value.compare(other).is_eq(),
                    _ => value == other,
                }
        }
    }
}

/// Whether the words beside a code are others than those of its option.
fn differs(option: &Json, answer: &Json) -> bool {
    let (Some(own), Some(words)) = (option.text("display"), answer.text("display")) else { return false };
    own != words && !translations(option).any(|known| known == words)
}

/// Whether other values of that type than the listed ones are taken.
fn takes_others(question: &Question<'_>, kind: &str) -> bool {
    match question.json.text("answerConstraint") {
        Some("optionsOrString") => kind == "String",
        Some("optionsOrType") => true,
        _ => question.kind == "open-choice" && kind == "String",
    }
}

/// An option that goes with no other must stand alone.
pub(super) fn exclusive(question: &Question<'_>, values: &[(Value<'_>, &str)], issues: &mut Issues) {
    if values.len() < 2 {
        return;
    }
    let alone = |option: &Json| {
        option.list("extension").iter().any(|extension| {
            extension.text("url") == Some(EXCLUSIVE) && extension.get("valueBoolean").and_then(Json::as_bool) == Some(true)
        })
    };
    let lonely: Vec<Value<'_>> =
        question.json.list("answerOption").iter().filter(|option| alone(option)).filter_map(asked::value_of).collect();
    if !issues.may_spend(lonely.len().saturating_mul(values.len())) {
        return;
    }
    if let Some((_, path)) = values.iter().find(|(value, _)| lonely.iter().any(|option| same(*option, *value))) {
        issues.add(Issue::new(*path, IssueCode::ExclusiveWithOthers).of(question.link_id));
    }
}
