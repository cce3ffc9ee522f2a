//! Where a person still appears: in every field of every record, in what the history keeps, in answers and drafts, and in which records
//! they are mentioned by their id alone.

use std::borrow::Cow;
use std::collections::BTreeMap;

use entente_domain::erasure::{Finder, MentionForm};
use entente_domain::id::{CommunicationId, PartnerId, PartnershipId};
use entente_domain::record::communication::Communication;
use entente_domain::record::document::{Document, DocumentPlace};
use entente_domain::record::enclosure::Enclosure;
use entente_domain::{Entity, ErrorCode, Result};
use serde_json::Value;
use uuid::Uuid;

use super::rewriting::unless_said;
use super::theirs::Owner;
use super::{PASSED_OVER, Thoroughness};
use crate::changes;
use crate::database::DatabaseResult;
use crate::tables::{self, Stored, for_record_of};
use crate::vault::Reader;

/// So many places of one record are shown; all are counted.
const SHOWN_PLACES: usize = 12;
/// So many characters are shown before and after a name.
const AROUND: usize = 40;

/// A place where the person is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// In which section.
    pub section: String,
    /// In which form.
    pub form: MentionForm,
    /// The words before it.
    pub before: String,
    /// What was found.
    pub found: String,
    /// The words after it.
    pub after: String,
}

/// A record in which the person appears.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appearance {
    /// Of which kind it is.
    pub entity: Entity,
    /// Which one.
    pub id: Uuid,
    /// What it is called.
    pub title: String,
    /// In which partnership.
    pub partnership: Option<PartnershipId>,
    /// Whether it was deleted: nobody sees it any more, but it is there.
    pub deleted: bool,
    /// Whether it is linked with the person, or is about the person alone.
    pub linked: bool,
    /// The sections that are linked with the person.
    pub linked_sections: Vec<&'static str>,
    /// What becomes of it where nothing is said.
    pub unless_said: Thoroughness,
    /// How many places there are in it as it stands.
    pub places: u32,
    /// The forms in which the person is named in it.
    pub forms: Vec<MentionForm>,
    /// The first places.
    pub excerpts: Vec<Excerpt>,
    /// How many earlier states of it, in the history, name the person.
    pub earlier: u32,
}

/// Where a person still appears.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Appearances {
    /// The records, by kind; the person's own is none of them.
    pub records: Vec<Appearance>,
    /// Sheets of answers that name them, by round. What they say is not shown: a round may be sealed.
    pub answers: Vec<(Uuid, u32)>,
    /// Drafts that name them, of everybody.
    pub drafts: u32,
}

/// A file whose content is in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFile {
    /// Of which kind the record is that describes it.
    pub entity: Entity,
    /// Which record.
    pub id: Uuid,
    /// What it is called.
    pub title: String,
    /// Whether that record was deleted: the content is there all the same.
    pub deleted: bool,
}

impl Reader<'_> {
    /// Where a person still appears. It reads everything: ask for it with [`crate::Vault::read_long`].
    ///
    /// # Errors
    /// `DatabaseDamaged`; `Cancelled` when `progress` says so.
    pub fn appearances(
        &self,
        partner: PartnerId,
        finder: &Finder,
        mut progress: impl FnMut(u64, u64) -> Result<()>,
    ) -> Result<Appearances> {
        let mut found = BTreeMap::new();
        for entity in Entity::ALL {
            if !PASSED_OVER.contains(&entity) {
                for_record_of!(entity, R => self.in_rows::<R>(partner, finder, &mut found))?;
            }
        }
        self.in_history(partner, finder, &mut found, &mut progress)?;
        let mut records: Vec<Appearance> = found.into_values().collect();
        for record in &mut records {
            record.title = self.title_of(record.entity, record.id)?;
        }
        let order = |entity: Entity| Entity::ALL.into_iter().position(|one| one == entity);
        records.sort_by_key(|record| (order(record.entity), record.deleted, record.title.clone()));
        Ok(Appearances { records, answers: self.in_answers(finder)?, drafts: self.in_drafts(finder)? })
    }

    fn in_rows<R: Stored>(&self, partner: PartnerId, finder: &Finder, found: &mut BTreeMap<Uuid, Appearance>) -> Result<()> {
        let (own, mut at) = (partner.to_string(), Vec::new());
        tables::each_with_state::<R>(self.db, |record, deleted| {
            if R::ENTITY == Entity::Partner && record.id() == partner.0 {
                return Ok(());
            }
            let object = record.to_object()?;
            let mut appearance = nothing(R::ENTITY, record.id(), record.scope(self.db)?.map(PartnershipId), deleted);
            appearance.unless_said = unless_said(&record, partner)?;
            appearance.linked = is_linked(&Value::Object(object.clone()), &own);
            let owner = Owner::of(&record)?;
            for section in R::SECTIONS {
                if let Some(value) = object.get(*section) {
                    if is_linked(value, &own) {
                        appearance.linked_sections.push(section);
                    }
                    look(&without_theirs(owner, section, value), finder, section, &mut appearance);
                }
            }
            if appearance.linked || appearance.places > 0 {
                at.push(appearance);
            }
            Ok(())
        })?;
        found.extend(at.into_iter().map(|appearance| (appearance.id, appearance)));
        Ok(())
    }

    /// Earlier states that name the person: of records that stand in the list already, and of those that do not name them any more.
    fn in_history(
        &self,
        partner: PartnerId,
        finder: &Finder,
        found: &mut BTreeMap<Uuid, Appearance>,
        progress: &mut impl FnMut(u64, u64) -> Result<()>,
    ) -> Result<()> {
        let total = crate::write::LogHead::read(self.db)?.seq;
        changes::for_each(self.db, "1 ORDER BY n", [], |entry| {
            let change = entry.change;
            if change.seq % 1_000 == 0 {
                progress(change.seq, total)?;
            }
            if PASSED_OVER.contains(&change.entity) || change.entity_id == partner.0 {
                return Ok(());
            }
            // What a change put in its place is the present state, or what the next change replaced; a record that was deleted is kept whole.
            let Some((section, before)) = change.section.as_deref().zip(change.before.as_deref()) else { return Ok(()) };
            let Ok(value) = serde_json::from_str::<Value>(before) else { return Ok(()) };
            if names(&value, finder) {
                let owner = Owner::at(self.db, change.entity, change.entity_id)?;
                if !names(&without_theirs(owner, section, &value), finder) {
                    return Ok(());
                }
                let appearance = match found.entry(change.entity_id) {
                    std::collections::btree_map::Entry::Occupied(there) => there.into_mut(),
                    std::collections::btree_map::Entry::Vacant(free) => {
                        let partnership = self.partnership_of(change.entity, change.entity_id)?;
                        free.insert(nothing(change.entity, change.entity_id, partnership, false))
                    }
                };
                appearance.earlier += 1;
            }
            Ok(())
        })
    }

    fn in_answers(&self, finder: &Finder) -> Result<Vec<(Uuid, u32)>> {
        let mut rounds: BTreeMap<Uuid, u32> = BTreeMap::new();
        let sql = "SELECT round_id, answers, '{}' FROM response UNION ALL SELECT round_id, answers, notes FROM group_answer";
        let mut statement = self.db.prepare(sql).db()?;
        let mut rows = statement.query([]).db()?;
        while let Some(row) = rows.next().db()? {
            let texts: [String; 2] = [row.get(1).db()?, row.get(2).db()?];
            if texts.iter().any(|text| serde_json::from_str::<Value>(text).is_ok_and(|value| names(&value, finder))) {
                *rounds.entry(row.get(0).db()?).or_default() += 1;
            }
        }
        Ok(rounds.into_iter().collect())
    }

    fn in_drafts(&self, finder: &Finder) -> Result<u32> {
        let mut statement = self.db.prepare("SELECT content FROM draft").db()?;
        let mut rows = statement.query([]).db()?;
        let mut count = 0;
        while let Some(row) = rows.next().db()? {
            let text: String = row.get(0).db()?;
            count += u32::from(serde_json::from_str::<Value>(&text).is_ok_and(|value| names(&value, finder)));
        }
        Ok(count)
    }

    /// The name of a kept file as it came, by whose ending its kind is known.
    ///
    /// # Errors
    /// `NotFound`, `DatabaseDamaged`.
    pub fn kept_file_name(&self, entity: Entity, id: Uuid) -> Result<String> {
        match entity {
            Entity::Document => match tables::find::<Document>(self.db, id)?.ok_or(ErrorCode::NotFound)?.record.description.place {
                DocumentPlace::Attached { file_name, .. } => Ok(file_name),
                DocumentPlace::Elsewhere { .. } => Ok(String::new()),
            },
            _ => Ok(tables::find::<Enclosure>(self.db, id)?.ok_or(ErrorCode::NotFound)?.record.file.name),
        }
    }

    /// The exchange with which a kept file came or went, where it was with this person alone.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn exchange_alone_with(&self, partner: PartnerId, entity: Entity, file: Uuid) -> Result<Option<CommunicationId>> {
        if entity != Entity::Enclosure {
            return Ok(None);
        }
        let enclosure = tables::find::<Enclosure>(self.db, file)?;
        let exchange = enclosure.map(|kept| tables::find::<Communication>(self.db, kept.record.communication_id.0)).transpose()?.flatten();
        Ok(exchange.filter(|kept| kept.record.exchange.partners == [partner]).map(|kept| kept.record.id))
    }

    /// All files whose content is in the vault, those of deleted records as well.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn kept_files(&self) -> Result<Vec<KeptFile>> {
        let sql = "SELECT 'document', d.id, d.deleted FROM document AS d WHERE EXISTS (SELECT 1 FROM file_part AS p WHERE p.owner = d.id)
                   UNION ALL
                   SELECT 'enclosure', e.id, e.deleted FROM enclosure AS e WHERE EXISTS (SELECT 1 FROM file_part AS p WHERE p.owner = e.id)";
        let mut statement = self.db.prepare_cached(sql).db()?;
        let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, Uuid>(1)?, row.get::<_, bool>(2)?))).db()?;
        rows.map(|row| {
            let (entity, id, deleted) = row.db()?;
            let entity = if entity == "document" { Entity::Document } else { Entity::Enclosure };
            Ok(KeptFile { entity, id, title: self.title_of(entity, id)?, deleted })
        })
        .collect()
    }
}

fn nothing(entity: Entity, id: Uuid, partnership: Option<PartnershipId>, deleted: bool) -> Appearance {
    let (title, forms, excerpts) = (String::new(), Vec::new(), Vec::new());
    let (linked_sections, unless_said) = (Vec::new(), Thoroughness::Usual);
    Appearance {
        entity,
        id,
        title,
        partnership,
        deleted,
        linked: false,
        linked_sections,
        unless_said,
        places: 0,
        forms,
        excerpts,
        earlier: 0,
    }
}

/// A section but for what is left in it whoever is erased.
pub(super) fn without_theirs<'v>(owner: Owner, section: &str, value: &'v Value) -> Cow<'v, Value> {
    match value {
        Value::Object(fields) if fields.keys().any(|field| owner.keeps(section, field)) => {
            let looked_at = fields.iter().filter(|(field, _)| !owner.keeps(section, field));
            Cow::Owned(Value::Object(looked_at.map(|(field, value)| (field.clone(), value.clone())).collect()))
        }
        _ => Cow::Borrowed(value),
    }
}

fn is_linked(value: &Value, partner: &str) -> bool {
    match value {
        Value::String(text) => text == partner,
        Value::Array(items) => items.iter().any(|item| is_linked(item, partner)),
        Value::Object(fields) => fields.values().any(|field| is_linked(field, partner)),
        _ => false,
    }
}

pub(super) fn names(value: &Value, finder: &Finder) -> bool {
    match value {
        Value::String(text) => !finder.find(text).is_empty(),
        Value::Array(items) => items.iter().any(|item| names(item, finder)),
        Value::Object(fields) => fields.values().any(|field| names(field, finder)),
        _ => false,
    }
}

fn look(value: &Value, finder: &Finder, section: &str, into: &mut Appearance) {
    match value {
        Value::String(text) => {
            for mention in finder.find(text) {
                into.places += 1;
                if !into.forms.contains(&mention.form) {
                    into.forms.push(mention.form);
                }
                if into.excerpts.len() < SHOWN_PLACES {
                    into.excerpts.push(Excerpt {
                        section: section.to_owned(),
                        form: mention.form,
                        before: last_of(&text[..mention.range.start]),
                        found: text[mention.range.clone()].to_owned(),
                        after: first_of(&text[mention.range.end..]),
                    });
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| look(item, finder, section, into)),
        Value::Object(fields) => fields.values().for_each(|field| look(field, finder, section, into)),
        _ => {}
    }
}

fn last_of(text: &str) -> String {
    match text.char_indices().rev().nth(AROUND) {
        Some((at, c)) => format!("…{}", &text[at + c.len_utf8()..]),
        None => text.to_owned(),
    }
}

fn first_of(text: &str) -> String {
    match text.char_indices().nth(AROUND) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}
