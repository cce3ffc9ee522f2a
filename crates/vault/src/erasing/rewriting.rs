//! A record without the person: which texts of it are free, and what they become.

use entente_domain::erasure::MentionForm;
use entente_domain::id::PartnerId;
use entente_domain::record::partner::{Partner, PartnerName};
use entente_domain::{Entity, Error, Record, Result};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::appearances::{names, without_theirs};
use super::theirs::Owner;
use super::{ErasureRequest, PASSED_OVER, Thoroughness};
use crate::database::DatabaseResult;
use crate::kept_text::kept_text;
use crate::tables::{self, Stored};

/// What becomes of the texts of one record.
enum Treatment {
    /// It is left.
    None,
    /// It is the person's own record: it says nothing any more.
    Emptied,
    /// It says something of this person alone, as a membership does, or was asked to be emptied: every free text of it goes.
    OfThePerson,
    /// The name is taken out.
    Named,
}

/// The rule by which everything is rewritten.
pub struct Rewriting<'a> {
    request: &'a ErasureRequest,
    emptied: Map<String, Value>,
}

/// Where a text stands in a section: the names and numbers that lead to it.
type Path = Vec<Step>;

#[derive(Clone)]
enum Step {
    Key(String),
    Place(usize),
}

impl<'a> Rewriting<'a> {
    /// For a person's record.
    pub fn of(request: &'a ErasureRequest, partner: &Partner) -> Result<Self> {
        let word = request.word.clone();
        let name = match partner.identity.name {
            PartnerName::Person { .. } => PartnerName::Person { given: String::new(), family: word },
            PartnerName::Organisation { .. } => PartnerName::Organisation { name: word, other_name: String::new() },
        };
        let emptied = Partner::named(request.partner, name);
        emptied.check()?;
        Ok(Self { request, emptied: emptied.to_object()? })
    }

    /// Whether a form of the name counts in a record, or in the answers of a round.
    pub fn counts(&self, id: Uuid, form: MentionForm) -> bool {
        match self.request.of.get(&id).copied().unwrap_or(Thoroughness::Usual) {
            Thoroughness::All | Thoroughness::Empty => true,
            Thoroughness::Usual => self.request.usual.contains(&form),
            Thoroughness::Leave => false,
        }
    }

    /// A text without the person; none where it does not name them.
    pub fn text(&self, id: Uuid, text: &str) -> Option<String> {
        self.request.finder.erased(text, &self.request.word, |form| self.counts(id, form))
    }

    /// What stands in the place of the name.
    pub fn request(&self) -> &ErasureRequest {
        self.request
    }

    fn treatment<R: Stored>(&self, base: &R) -> Result<Treatment> {
        if PASSED_OVER.contains(&R::ENTITY) {
            return Ok(Treatment::None);
        }
        if R::ENTITY == Entity::Partner && base.id() == self.request.partner.0 {
            return Ok(Treatment::Emptied);
        }
        let usual = unless_said(base, self.request.partner)?;
        // What is deleted with the person keeps no words, whatever was said of it.
        let goes_along = matches!(R::ENTITY, Entity::Membership | Entity::Consent) && usual == Thoroughness::Empty;
        let said = self.request.of.get(&base.id()).copied().filter(|_| !goes_along);
        let how = said.unwrap_or(usual);
        Ok(match how {
            Thoroughness::Leave => Treatment::None,
            Thoroughness::Empty => Treatment::OfThePerson,
            Thoroughness::All | Thoroughness::Usual => Treatment::Named,
        })
    }

    /// One section without the person, as it stands in a row or in the history; none where nothing changes. `base` is the record as it was
    /// before anything of it was rewritten, so that the same text always becomes the same.
    pub fn section<R: Stored>(&self, base: &R, section: &str, text: &str) -> Result<Option<String>> {
        let treatment = self.treatment(base)?;
        if matches!(treatment, Treatment::None) || !R::SECTIONS.contains(&section) {
            return Ok(None);
        }
        if let Treatment::Emptied = treatment {
            let emptied = tables::section_text(&self.emptied, section);
            return Ok((emptied != text).then_some(emptied));
        }
        let owner = Owner::of(base)?;
        let Ok(value) = serde_json::from_str::<Value>(text) else { return Ok(None) };
        let mut places = Vec::new();
        texts_of(&value, &mut Vec::new(), &mut places);
        places.retain(|path| !matches!(path.first(), Some(Step::Key(field)) if owner.keeps(section, field)));
        let soundness = Soundness::of(base, section, &value)?;
        let mut rewritten = value;
        let mut changed = false;
        for path in places {
            let Some(Value::String(old)) = at(&rewritten, &path).cloned() else { continue };
            for fresh in self.candidates(&treatment, base.id(), &old) {
                let mut tried = rewritten.clone();
                if let Some(place) = at_mut(&mut tried, &path) {
                    *place = Value::String(fresh);
                }
                if soundness.holds(base, section, &tried, &old)? {
                    rewritten = tried;
                    changed = true;
                    break;
                }
            }
        }
        Ok(changed.then(|| kept_text(&rewritten)))
    }

    /// What may stand in the place of a text, the best first; nothing where it stays.
    fn candidates(&self, treatment: &Treatment, id: Uuid, old: &str) -> Vec<String> {
        let word = &self.request.word;
        match treatment {
            Treatment::OfThePerson if !old.is_empty() => vec![String::new(), word.clone()],
            Treatment::Named => match self.text(id, old) {
                // Where the word does not fit, as in an address or a line that is full, a sign or nothing stands for it.
                Some(fresh) => {
                    let counts = |form| self.counts(id, form);
                    let short = self.request.finder.erased(old, "–", counts).unwrap_or_default();
                    vec![fresh, short, word.clone(), String::new()]
                }
                None => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// A whole record without the person, as the history holds it where one is made, deleted or comes back.
    pub fn whole<R: Stored>(&self, base: &R, text: &str) -> Result<Option<String>> {
        let Ok(Value::Object(mut object)) = serde_json::from_str(text) else { return Ok(None) };
        let mut changed = false;
        for section in R::SECTIONS {
            if !object.contains_key(*section) {
                continue;
            }
            if let Some(fresh) = self.section(base, section, &tables::section_text(&object, section))? {
                let value = serde_json::from_str(&fresh).map_err(|_| Error::internal("erase.section"))?;
                object.insert((*section).to_owned(), value);
                changed = true;
            }
        }
        Ok(changed.then(|| kept_text(&Value::Object(object))))
    }

    /// Whether a record still says a name that may be the person's, because only what can be nobody else was asked to go.
    fn is_in_doubt<R: Stored>(&self, base: &R, object: &Map<String, Value>) -> Result<bool> {
        let said = self.request.of.get(&base.id()).copied();
        if said.is_some_and(|how| how != Thoroughness::Usual) || !matches!(self.treatment(base)?, Treatment::Named) {
            return Ok(false);
        }
        let owner = Owner::of(base)?;
        Ok(R::SECTIONS
            .iter()
            .filter_map(|section| Some((section, object.get(*section)?)))
            .any(|(section, value)| names(&without_theirs(owner, section, value), &self.request.finder)))
    }

    /// Rewrites all rows of a kind, the deleted ones as well. Gives back how many, and how many may still name the person.
    pub fn rewrite_rows<R: Stored>(&self, db: &Connection) -> Result<(u32, u32)> {
        if PASSED_OVER.contains(&R::ENTITY) {
            return Ok((0, 0));
        }
        let (mut rewritten, mut in_doubt) = (Vec::new(), 0);
        tables::each_kept::<R>(db, |base| {
            let object = base.to_object()?;
            let text = kept_text(&Value::Object(object.clone()));
            let fresh = self.whole(&base, &text)?;
            let stands = fresh.as_deref().and_then(|fresh| serde_json::from_str(fresh).ok()).unwrap_or(object);
            in_doubt += u32::from(self.is_in_doubt(&base, &stands)?);
            rewritten.extend(fresh);
            Ok(())
        })?;
        for text in &rewritten {
            let Ok(Value::Object(object)) = serde_json::from_str(text) else { return Err(Error::internal("erase.row")) };
            // It must be a record still, or it could not be read again; then nothing of the erasure is done.
            let record = R::from_object(object.clone()).map_err(|_| Error::internal("erase.record"))?;
            write_row(db, &record, &object)?;
        }
        Ok((u32::try_from(rewritten.len()).unwrap_or(u32::MAX), in_doubt))
    }
}

/// How thoroughly a person is taken out of a record of which nothing was said: what is about them alone, as a contribution of theirs or an
/// exchange with nobody else is, says more of them than their name.
pub fn unless_said<R: Stored>(base: &R, partner: PartnerId) -> Result<Thoroughness> {
    let object = base.to_object()?;
    let is_theirs = |id: &Value| id.as_str().and_then(|id| Uuid::try_parse(id).ok()) == Some(partner.0);
    let about_them = match R::ENTITY {
        Entity::Communication => {
            let partners = object.get("exchange").and_then(|exchange| exchange.get("partners")).and_then(Value::as_array);
            partners.is_some_and(|partners| !partners.is_empty() && partners.iter().all(is_theirs))
        }
        _ => R::PARENTS.contains(&"partner_id") && object.get("partner_id").is_some_and(is_theirs),
    };
    Ok(if about_them { Thoroughness::Empty } else { Thoroughness::Usual })
}

/// Writes all sections of a row and the keys that follow from them, without an entry in the history: that says the same already.
fn write_row<R: Stored>(db: &Connection, record: &R, object: &Map<String, Value>) -> Result<()> {
    let mut values = vec![Sql::Blob(record.id().as_bytes().to_vec())];
    let mut set = Vec::new();
    for section in R::SECTIONS {
        values.push(Sql::Text(tables::section_text(object, section)));
        set.push(format!("{section} = ?{}", values.len()));
    }
    for (name, value) in R::KEYS.iter().zip(record.keys()) {
        values.push(value);
        set.push(format!("{name} = ?{}", values.len()));
    }
    let sql = format!("UPDATE {} SET {} WHERE id = ?1", R::ENTITY.name(), set.join(", "));
    db.prepare_cached(&sql).db()?.execute(params_from_iter(values)).db()?;
    Ok(())
}

/// How good a section was before: it must not become worse.
enum Soundness {
    /// Every rule held.
    Sound,
    /// It had the shape, as a text of an older program may have that keeps no rule of today.
    Shaped,
    /// It was neither: a text of the history that an older program wrote.
    Unknown,
}

impl Soundness {
    fn of<R: Stored>(base: &R, section: &str, value: &Value) -> Result<Self> {
        if base.with_section(section, value.clone()).is_ok() {
            return Ok(Self::Sound);
        }
        Ok(if has_shape(base, section, value)? { Self::Shaped } else { Self::Unknown })
    }

    fn holds<R: Stored>(&self, base: &R, section: &str, tried: &Value, old: &str) -> Result<bool> {
        match self {
            Self::Sound => Ok(base.with_section(section, tried.clone()).is_ok()),
            Self::Shaped => has_shape(base, section, tried),
            // A choice is written in small letters and lines: what looks like one is taken for one.
            Self::Unknown => Ok(!is_like_a_choice(old)),
        }
    }
}

fn has_shape<R: Stored>(base: &R, section: &str, value: &Value) -> Result<bool> {
    let mut object = base.to_object()?;
    object.insert(section.to_owned(), value.clone());
    Ok(serde_json::from_value::<R>(Value::Object(object)).is_ok())
}

/// Whether a text looks like a choice of a form rather than like something that somebody wrote.
pub fn is_like_a_choice(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'))
}

/// All texts of a value.
fn texts_of(value: &Value, so_far: &mut Path, found: &mut Vec<Path>) {
    match value {
        Value::String(_) => found.push(so_far.clone()),
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                so_far.push(Step::Place(place));
                texts_of(item, so_far, found);
                so_far.pop();
            }
        }
        Value::Object(fields) => {
            for (key, field) in fields {
                so_far.push(Step::Key(key.clone()));
                texts_of(field, so_far, found);
                so_far.pop();
            }
        }
        _ => {}
    }
}

fn at<'v>(value: &'v Value, path: &[Step]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Key(key) => value.get(key),
        Step::Place(place) => value.get(place),
    })
}

fn at_mut<'v>(value: &'v mut Value, path: &[Step]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Key(key) => value.get_mut(key),
        Step::Place(place) => value.get_mut(place),
    })
}
