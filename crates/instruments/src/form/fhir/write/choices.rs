//! Options and lists of answers.

use super::{cells, extension, in_order, members::Members, merged, value};
use crate::form::fhir::{Release, names};
use crate::form::{Against, Choice, ChoiceSet, Coding, Filter, Json, Value};

/// An option of an item.
pub(super) fn choice(of: &Choice) -> Json {
    let mut to = Members::new(Release::R4);
    to.kept(&of.extras, &["id"]);
    to.list("extension", in_order(choice_extensions(of), &of.extras));
    value::put(&mut to, "value", &of.value);
    to.yes("initialSelected", of.selected);
    to.all_kept(&of.extras, &[]);
    to.close()
}

/// The extensions of an option in the usual order.
pub(in crate::form::fhir) fn choice_extensions(of: &Choice) -> Vec<Json> {
    let mut known: Vec<Json> = of.score.as_ref().map(value::score).into_iter().collect();
    if of.exclusive {
        known.push(extension(names::EXCLUSIVE, "valueBoolean", true));
    }
    known.extend(attributes(of));
    known.extend(cells(&of.extras));
    merged(known, &of.extras)
}

/// What a choice has by which a filter picks it.
fn attributes(of: &Choice) -> impl Iterator<Item = Json> {
    of.attributes.iter().map(|(name, text)| pair(names::ATTRIBUTE, [("attribute", name), ("text", text)]))
}

/// Which choices are offered.
pub(super) fn filter(of: &Filter) -> Json {
    let against = match &of.against {
        Against::Answer(question) => ("question", question),
        Against::Text(text) => ("text", text),
    };
    pair(names::FILTER, [("attribute", &of.attribute), against])
}

/// An extension made of two texts.
fn pair(url: &str, parts: [(&str, &String); 2]) -> Json {
    let parts = parts.map(|(name, text)| extension(name, "valueString", text.as_str()));
    Json::object([("url", url.into()), ("extension", Json::Array(parts.into()))])
}

/// A choice of a list as a coding alone: what stands at the choice goes to the coding, which is all that a value set has.
fn whole(choice: &Choice, coding: &Coding) -> Coding {
    let mut whole = coding.clone();
    whole.score = whole.score.or_else(|| choice.score.clone());
    whole.extras.cells.extend(choice.extras.cells.iter().cloned());
    whole.extras.extensions.extend(choice.exclusive.then(|| extension(names::EXCLUSIVE, "valueBoolean", true)));
    whole.extras.extensions.extend(attributes(choice));
    whole
}

/// A list of answers as a value set: as the file wrote it, or with its entries named one by one.
pub(in crate::form::fhir) fn choice_set(of: &ChoiceSet) -> Json {
    if let Some(written) = &of.written
        && super::read::still_lists(written, of)
    {
        return written.clone();
    }
    let mut includes: Vec<(Option<&str>, Option<&str>, Vec<Json>)> = Vec::new();
    for choice in &of.choices {
        let Value::Coding(coding) = &choice.value else { continue };
        let mut concept = value::coding(&whole(choice, coding));
        if let Json::Object(members) = &mut concept {
            members.retain(|(key, _)| key != "system" && key != "version");
        }
        let (system, version) = (coding.system.as_deref(), coding.version.as_deref());
        match includes.last_mut() {
            Some((known, of, concepts)) if *known == system && *of == version => concepts.push(concept),
            _ => includes.push((system, version, vec![concept])),
        }
    }
    let include = includes.into_iter().map(|(system, version, concepts)| {
        let mut to = Members::new(Release::R4);
        to.text("system", system);
        to.text("version", version);
        to.list("concept", concepts);
        to.close()
    });
    let mut to = Members::new(Release::R4);
    to.text("resourceType", Some("ValueSet"));
    to.text("id", Some(&of.id));
    to.text("url", of.url.as_deref());
    to.text("status", Some("active"));
    to.put("compose", Json::object([("include", Json::Array(include.collect()))]));
    to.close()
}
