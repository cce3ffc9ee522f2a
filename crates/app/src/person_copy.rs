//! Everything that is known of one person, to hand to them: readable, or for a machine. Other persons are left out of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use entente_domain::erasure::{Finder, PersonNames};
use entente_domain::fold::fold;
use entente_domain::id::PartnerId;
use entente_domain::{Entity, Error, Language, Result};
use entente_reports::{CopiedField, CopiedRecord, PersonCopy, Said};
use entente_vault::{HistoryQuery, Reader};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

use crate::consents::words_agreed;
use crate::keys::Saved;
use crate::person_appearances::{Sought, exports_of};
use crate::registry::Context;
use crate::written_documents::choose;

/// A copy to make.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct MakePersonCopy {
    /// Of whom.
    pub partner_id: PartnerId,
    /// In which language its headings are.
    pub language: Language,
    /// For a person or for a machine.
    pub format: PersonCopyFormat,
}

/// For whom it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PersonCopyFormat {
    /// For a person: PDF/UA.
    Pdf,
    /// For a machine: JSON.
    Json,
}

/// The same as a machine reads it.
#[derive(Serialize)]
struct CopyForMachines<'a> {
    format: &'static str,
    made_on: NaiveDate,
    organisation: &'a str,
    records: Vec<RecordForMachines<'a>>,
    exports: Vec<ExportForMachines<'a>>,
}

#[derive(Serialize)]
struct RecordForMachines<'a> {
    kind: &'static str,
    on: Option<NaiveDate>,
    title: &'a str,
    belongs_to: Vec<Belonging<'a>>,
    fields: Vec<FieldForMachines<'a>>,
}

#[derive(Serialize)]
struct Belonging<'a> {
    kind: &'static str,
    title: &'a str,
}

#[derive(Serialize)]
struct FieldForMachines<'a> {
    field: &'a str,
    value: Value,
}

#[derive(Serialize)]
struct ExportForMachines<'a> {
    on: NaiveDate,
    what: &'a str,
}

pub(crate) fn save(context: &Context<'_>, request: MakePersonCopy) -> Result<Saved> {
    let ending = match request.format {
        PersonCopyFormat::Pdf => "pdf",
        PersonCopyFormat::Json => "json",
    };
    let name = entente_texts::text(request.language, "person-copy-file", &[]);
    let Some(place) = choose(context, &format!("{name}.{ending}"))? else { return Ok(Saved { saved: false }) };
    let open = context.app.opened()?;
    let today = context.app.clock().today();
    let copy = open.vault.read_long(|reader| gather(reader, request, today, context))?;
    let bytes = match request.format {
        PersonCopyFormat::Pdf => {
            entente_reports::pdf(&entente_reports::person_copy(&copy), &mut |done, total| context.watch.progress(done, total))?.bytes
        }
        PersonCopyFormat::Json => for_machines(&copy)?,
    };
    place.write(&bytes)?;
    Ok(Saved { saved: true })
}

fn for_machines(copy: &PersonCopy) -> Result<Vec<u8>> {
    let records = copy.records.iter().map(|record| RecordForMachines {
        kind: record.entity.name(),
        on: record.on,
        title: &record.title,
        belongs_to: record.belongs_to.iter().map(|(kind, title)| Belonging { kind: kind.name(), title }).collect(),
        fields: record.fields.iter().map(|field| FieldForMachines { field: &field.path, value: as_json(&field.said) }).collect(),
    });
    let copied = CopyForMachines {
        format: "entente-person-copy/1",
        made_on: copy.made_on,
        organisation: &copy.organisation,
        records: records.collect(),
        exports: copy.exports.iter().map(|(on, what)| ExportForMachines { on: *on, what }).collect(),
    };
    serde_json::to_vec_pretty(&copied).map_err(|_| Error::internal("person_copy"))
}

fn as_json(said: &Said) -> Value {
    match said {
        Said::Words(words) => Value::from(words.as_str()),
        Said::Number(number) => Value::from(*number),
        Said::Yes(yes) => Value::from(*yes),
    }
}

fn gather(reader: Reader<'_>, request: MakePersonCopy, made_on: NaiveDate, context: &Context<'_>) -> Result<PersonCopy> {
    let sought = Sought::of(reader, request.partner_id)?;
    let others = Others::of(reader, request.partner_id, request.language)?;
    let number = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    let found =
        reader.appearances(request.partner_id, &sought.finder, |done, total| context.watch.progress(number(done), number(total)))?;
    let own = reader.record_json(Entity::Partner, request.partner_id.0)?;
    let mut own = own.map(|own| fields(&Value::Object(own), &|_| true)).unwrap_or_default();
    for field in &mut own {
        others.leave_out(field, &sought.finder);
    }
    let title = sought.partner.identity.name.spoken();
    let mut records = vec![CopiedRecord { entity: Entity::Partner, on: None, title, belongs_to: Vec::new(), fields: own }];
    // What they agreed to is known by a number only: the words are handed on with it.
    let texts = reader.consent_texts(u32::MAX)?;
    let consents = reader.consents_of(request.partner_id)?;
    let agreed: BTreeMap<Uuid, String> =
        consents.iter().filter_map(|consent| Some((consent.id.0, words_agreed(consent, &texts)?.to_owned()))).collect();
    // What was deleted, or stands in earlier states only, is nobody's to read any more; that it is there is said by its number. The first
    // entry of their own record is how it was made.
    let mut earlier = reader.history(HistoryQuery::Record(request.partner_id.0), None, 1)?.total.saturating_sub(1);
    for appearance in found.records {
        earlier += appearance.earlier;
        let Some(object) = reader.record_json(appearance.entity, appearance.id)?.filter(|_| !appearance.deleted) else { continue };
        let value = Value::Object(object);
        // Of what is theirs all of it; of what is linked with them the sections that are; of all else what names them.
        let names_them = |text: &str| !sought.finder.find(text).is_empty();
        let mut fields = match (appearance.linked, IS_THEIRS.contains(&appearance.entity)) {
            (true, true) => fields(&value, &|_| true),
            (true, false) => linked_fields(&value, &appearance.linked_sections, &names_them),
            (false, _) => fields(&value, &names_them),
        };
        if appearance.entity == Entity::Consent
            && let Some(words) = agreed.get(&appearance.id)
        {
            fields.push(CopiedField { path: "given.words".to_owned(), said: Said::Words(words.clone()) });
        }
        for field in &mut fields {
            others.leave_out(field, &sought.finder);
        }
        if fields.is_empty() {
            continue;
        }
        let belongs_to = belongings(reader, appearance.entity, appearance.id, &value, request.language)?;
        records.push(CopiedRecord {
            entity: appearance.entity,
            on: reader.day_of(appearance.id)?,
            belongs_to: belongs_to.into_iter().map(|(kind, called)| (kind, others.left_out(&called, &sought.finder))).collect(),
            title: others.left_out(&appearance.title, &sought.finder),
            fields,
        });
    }
    let exports = exports_of(reader, request.partner_id)?.into_iter().map(|one| (one.on, one.part.unwrap_or_default())).collect();
    Ok(PersonCopy {
        language: request.language,
        organisation: reader.centre()?.identity.name,
        made_on,
        name: sought.partner.identity.name.spoken(),
        answers: found.answers.iter().map(|(_, sheets)| sheets).sum(),
        earlier,
        records,
        exports,
    })
}

/// What a record belongs to: its partnership, and the meeting with its day. A consent that names no partnership holds for all.
fn belongings(reader: Reader<'_>, entity: Entity, id: Uuid, record: &Value, language: Language) -> Result<Vec<(Entity, String)>> {
    let mut found = Vec::new();
    match reader.partnership_of(entity, id)? {
        Some(partnership) => found.push((Entity::Partnership, reader.title_of(Entity::Partnership, partnership.0)?)),
        None if entity == Entity::Consent => found.push((Entity::Partnership, entente_texts::text(language, "consent-everywhere", &[]))),
        None => {}
    }
    if let Some(meeting) = record.get("meeting_id").and_then(Value::as_str).and_then(|id| Uuid::try_parse(id).ok()) {
        let day = reader.day_of(meeting)?.map(|day| entente_texts::date(language, day));
        let called = [Some(reader.title_of(Entity::Meeting, meeting)?), day];
        found.push((Entity::Meeting, called.into_iter().flatten().collect::<Vec<_>>().join(", ")));
    }
    Ok(found)
}

/// Kinds of records that say something of the person with whom they are linked, and of nobody else but in passing. In all others, as in a
/// meeting that they hosted, most words are about what others did and said.
const IS_THEIRS: [Entity; 10] = [
    Entity::Membership,
    Entity::Consent,
    Entity::Contribution,
    Entity::Attendance,
    Entity::Dispatch,
    Entity::Disclosure,
    Entity::Communication,
    Entity::Recommendation,
    Entity::Question,
    Entity::Action,
];

/// The texts of the sections that are linked with a person, and what names them in the others.
fn linked_fields(record: &Value, linked: &[&str], names_them: &impl Fn(&str) -> bool) -> Vec<CopiedField> {
    let mut found = Vec::new();
    for (section, value) in record.as_object().into_iter().flatten() {
        let mut path = vec![section.clone()];
        if linked.contains(&section.as_str()) {
            collect(value, &mut path, &|_| true, &mut found);
        } else {
            collect(value, &mut path, names_them, &mut found);
        }
    }
    found
}

/// The texts of a record with the way to each, ids and empty ones left out.
fn fields(record: &Value, wanted: &impl Fn(&str) -> bool) -> Vec<CopiedField> {
    let mut found = Vec::new();
    collect(record, &mut Vec::new(), wanted, &mut found);
    found
}

fn collect(value: &Value, path: &mut Vec<String>, wanted: &impl Fn(&str) -> bool, found: &mut Vec<CopiedField>) {
    let mut add = |said: Said| found.push(CopiedField { path: path.join("."), said });
    match value {
        Value::Null => {}
        Value::Bool(yes) if wanted(&yes.to_string()) => add(Said::Yes(*yes)),
        Value::Number(number) if wanted(&number.to_string()) => number.as_f64().map(Said::Number).into_iter().for_each(add),
        Value::String(text) if !text.trim().is_empty() && Uuid::try_parse(text).is_err() && wanted(text) => add(Said::Words(text.clone())),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                path.push((place + 1).to_string());
                collect(item, path, wanted, found);
                path.pop();
            }
        }
        Value::Object(fields) => {
            for (key, field) in fields {
                path.push(key.clone());
                collect(field, path, wanted, found);
                path.pop();
            }
        }
    }
}

/// The other persons of the directory and of the team, whose names are left out.
struct Others {
    people: Vec<(BTreeSet<String>, Finder)>,
    word: String,
}

impl Others {
    fn of(reader: Reader<'_>, but: PartnerId, language: Language) -> Result<Self> {
        let mut people = Vec::new();
        let mut add = |states: Vec<PersonNames>| {
            let said = states.iter().flat_map(|names| [&names.given, &names.family].into_iter().chain(&names.others));
            let reached = states.iter().flat_map(|names| names.emails.iter().chain(&names.phones).chain(&names.streets));
            let words = said.chain(reached).flat_map(|text| fold(text).split(' ').map(str::to_owned).collect::<Vec<_>>());
            people.push((words.filter(|word| word.chars().count() > 1).collect(), Finder::of_all(&states)));
        };
        // Texts name people who left the directory, and by names that they have no more.
        for id in reader.persons_ever()?.into_iter().filter(|id| *id != but) {
            add(reader.names_ever(id)?);
        }
        for user in reader.users()? {
            add(vec![PersonNames { others: vec![user.identity.name], ..PersonNames::default() }]);
        }
        Ok(Self { people, word: entente_texts::text(language, "person-copy-other", &[]) })
    }

    /// Leaves the names of others out of a field.
    fn leave_out(&self, field: &mut CopiedField, own: &Finder) {
        if let Said::Words(text) = &mut field.said {
            *text = self.left_out(text, own);
        }
    }

    /// A text without the names of others. What names the person whose copy it is stays, also where somebody else bears the same name.
    fn left_out(&self, text: &str, own: &Finder) -> String {
        let own: Vec<_> = own.find(text).into_iter().map(|mention| mention.range).collect();
        let there: BTreeSet<String> = fold(text).split(' ').map(str::to_owned).collect();
        let mut ranges = Vec::new();
        for (words, finder) in &self.people {
            // Whoever has no word in the text is not named in it: few are looked for in earnest.
            if words.is_disjoint(&there) && !text.contains('@') {
                continue;
            }
            let apart = |range: &std::ops::Range<usize>| !own.iter().any(|own| own.start < range.end && range.start < own.end);
            ranges.extend(finder.find(text).into_iter().map(|mention| mention.range).filter(|range| apart(range)));
        }
        entente_domain::erasure::replace(text, &ranges, &self.word)
    }
}
