//! Items.

use super::{Release, cells, choices, extension, in_order, members::Members, merged, names, text, total, value};
use crate::form::{Behaviour, Choices, Condition, Constraint, Expected, Form, Initial, Item, Json, Kind, Value};

/// An item with what stands under it.
pub(super) fn item(of: &Item, form: &Form, release: Release) -> Json {
    let mut to = Members::new(release);
    to.kept(&of.extras, &["id"]);
    let cross_version = format!("{}item.", names::CROSS_VERSION);
    to.extensions(item_extensions(of), &of.extras, &cross_version, &names::ITEM_R5);
    to.text("linkId", Some(&of.link_id));
    to.kept(&of.extras, &["definition", "code"]);
    text::write(&mut to, "prefix", of.prefix.as_ref(), None);
    text::write(&mut to, "text", of.text.as_ref(), of.simpler.as_ref());
    let (kind, constraint) = kind(of, form, release);
    to.text("type", Some(kind));
    if let Some(when) = &of.enable_when {
        to.list("enableWhen", when.conditions.iter().map(condition).collect());
        to.text(
            "enableBehavior",
            when.behaviour.map(|behaviour| match behaviour {
                Behaviour::All => "all",
                Behaviour::Any => "any",
            }),
        );
    }
    to.yes("required", of.required);
    to.yes("repeats", of.repeats);
    to.yes("readOnly", of.read_only);
    if let Some(longest) = of.limits.longest {
        to.put("maxLength", i64::from(longest).into());
    }
    to.text("answerConstraint", constraint);
    match &of.choices {
        Some(Choices::Listed(list)) => to.list("answerOption", list.iter().map(choices::choice).collect()),
        Some(Choices::Shared(reference)) => to.text("answerValueSet", Some(reference)),
        None => {}
    }
    to.list("initial", of.initial.iter().map(initial).collect());
    to.list("item", of.items.iter().map(|child| item(child, form, release)).collect());
    to.all_kept(&of.extras, &names::ITEM_R5);
    to.close()
}

/// The name of the kind in one version, and `answerConstraint` where it needs one.
///
/// R4 has kinds of their own for choices; in R5 the kind says of what type the options are. Options of several types have
/// no kind in R5: the first decides.
fn kind(of: &Item, form: &Form, release: Release) -> (&'static str, Option<&'static str>) {
    let constraint = of.constraint.map(|constraint| match constraint {
        Constraint::OptionsOnly => "optionsOnly",
        Constraint::OptionsOrType => "optionsOrType",
        Constraint::OptionsOrString => "optionsOrString",
    });
    let plain = match of.kind {
        Kind::Group => "group",
        Kind::Display => "display",
        Kind::Boolean => "boolean",
        Kind::Integer => "integer",
        Kind::Decimal => "decimal",
        Kind::Date => "date",
        Kind::String => "string",
        Kind::Text => "text",
        Kind::Choice | Kind::OpenChoice => "",
    };
    let open = of.kind == Kind::OpenChoice;
    match (release, of.kind) {
        (Release::R4, Kind::Choice) => ("choice", None),
        (Release::R4, Kind::OpenChoice) => ("open-choice", None),
        // In R4 the options of a text would be the only ones: an open choice takes others.
        (Release::R4, Kind::String | Kind::Text) if of.constraint.is_some_and(|constraint| constraint != Constraint::OptionsOnly) => {
            ("open-choice", None)
        }
        (Release::R4, _) => (plain, None),
        (Release::R5, Kind::Choice | Kind::OpenChoice) => match form.choices(of).first().map(|choice| &choice.value) {
            Some(Value::Integer(_)) => ("integer", if open { Some("optionsOrString") } else { constraint }),
            Some(Value::Date(_)) => ("date", if open { Some("optionsOrString") } else { constraint }),
            Some(Value::String(_)) => ("string", if open { Some("optionsOrString") } else { constraint }),
            _ => ("coding", if open { Some("optionsOrString") } else { constraint }),
        },
        (Release::R5, _) => (plain, constraint),
    }
}

fn condition(of: &Condition) -> Json {
    let mut to = Members::new(Release::R4);
    to.kept(&of.extras, &["id"]);
    to.list("extension", in_order(super::plain_extensions(&of.extras), &of.extras));
    to.text("question", Some(&of.question));
    match &of.expected {
        Expected::Exists(yes) => {
            to.text("operator", Some("exists"));
            to.put("answerBoolean", (*yes).into());
        }
        Expected::Compared(operator, against) => {
            to.text("operator", Some(operator.sign()));
            value::put(&mut to, "answer", against);
        }
    }
    to.all_kept(&of.extras, &[]);
    to.close()
}

fn initial(of: &Initial) -> Json {
    let mut to = Members::new(Release::R4);
    to.kept(&of.extras, &["id"]);
    to.list("extension", in_order(super::plain_extensions(&of.extras), &of.extras));
    value::put(&mut to, "value", &of.value);
    to.all_kept(&of.extras, &[]);
    to.close()
}

/// The extensions of an item in the usual order.
pub(in crate::form::fhir) fn item_extensions(of: &Item) -> Vec<Json> {
    let mut known = Vec::new();
    if of.hidden {
        known.push(extension(names::HIDDEN, "valueBoolean", true));
    }
    for (url, limit) in [(names::MIN_VALUE, &of.limits.least), (names::MAX_VALUE, &of.limits.greatest)] {
        if let Some(limit) = limit {
            let (kind, json) = value::value(limit);
            known.push(extension(url, &format!("value{kind}"), json));
        }
    }
    for (url, count) in [
        (names::MIN_LENGTH, of.limits.shortest),
        (names::DECIMALS, of.limits.decimals),
        (names::MIN_OCCURS, of.limits.fewest),
        (names::MAX_OCCURS, of.limits.most),
    ] {
        known.extend(count.map(|count| extension(url, "valueInteger", i64::from(count))));
    }
    known.extend(of.limits.pattern.as_deref().map(|pattern| extension(names::REGEX, "valueString", pattern)));
    if of.scoring.reversed {
        known.push(extension(names::REVERSED, "valueBoolean", true));
    }
    known.extend(of.scoring.dimension.as_deref().map(|name| extension(names::DIMENSION, "valueString", name)));
    known.extend(of.scoring.weight.as_ref().map(|weight| extension(names::WEIGHT, "valueDecimal", weight)));
    known.extend(of.hint.as_ref().map(|hint| text::as_extension(names::HINT, hint)));
    known.extend(of.limits.step.as_ref().map(|step| extension(names::STEP, "valueDecimal", step)));
    known.extend(of.filters.iter().map(choices::filter));
    known.extend(of.total.iter().flat_map(total::extensions));
    known.extend(cells(&of.extras));
    merged(known, &of.extras)
}
