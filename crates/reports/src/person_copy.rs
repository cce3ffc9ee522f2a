//! What a centre keeps of one person, to hand to them: every record that is about them or names them, without the names of others.

use chrono::{NaiveDate, NaiveTime};
use entente_domain::{Entity, Language};
use entente_texts::Arg;

use crate::document::{Block, Composed, Document, Fact, Line};
use crate::erasure_sheet::exported;
use crate::printable;
use crate::words::Words;

/// What the copy tells.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonCopy {
    /// In which language its headings are.
    pub language: Language,
    /// The name of the centre.
    pub organisation: String,
    /// On which day it is made.
    pub made_on: NaiveDate,
    /// Whose copy it is.
    pub name: String,
    /// The records, by kind; their own first.
    pub records: Vec<CopiedRecord>,
    /// Sheets of answers that name the person; what they say was said in confidence by others.
    pub answers: u32,
    /// Earlier states in the history that name the person.
    pub earlier: u32,
    /// Files that left the vault and may name the person: the day and the command.
    pub exports: Vec<(NaiveDate, String)>,
}

/// One record.
#[derive(Debug, Clone, PartialEq)]
pub struct CopiedRecord {
    /// Of which kind it is.
    pub entity: Entity,
    /// Its day.
    pub on: Option<NaiveDate>,
    /// What it is called.
    pub title: String,
    /// What it says.
    pub fields: Vec<CopiedField>,
}

/// One field.
#[derive(Debug, Clone, PartialEq)]
pub struct CopiedField {
    /// The way to it.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// The copy in words. It shows what somebody wrote and chose; the file for machines holds every field.
#[must_use]
pub fn person_copy(copy: &PersonCopy) -> Composed {
    let words = Words(copy.language);
    let mut blocks = vec![Block::Paragraph {
        text: words.tell("person-copy-lead", &[("organisation", Arg::from(printable::line(&copy.organisation)))]),
    }];
    let mut kind = None;
    let mut facts: Vec<Fact> = Vec::new();
    for record in &copy.records {
        if kind != Some(record.entity) {
            if !facts.is_empty() {
                blocks.push(Block::Facts { facts: std::mem::take(&mut facts) });
            }
            blocks.push(Block::heading(1, words.name("entity", &record.entity)));
            kind = Some(record.entity);
        }
        let mut lines: Vec<Line> = Vec::new();
        for field in &record.fields {
            lines.extend(lines_of(words, record.entity, field));
        }
        if lines.is_empty() {
            lines.push(Line::quiet(words.say("person-copy-no-words")));
        }
        let title = printable::line(&record.title);
        let label = match record.on {
            Some(on) => words.date(on),
            None if title.is_empty() => "–".to_owned(),
            None => printable::shortened(&title, 60),
        };
        facts.push(Fact { label, lines });
    }
    if !facts.is_empty() {
        blocks.push(Block::Facts { facts });
    }
    blocks.push(Block::heading(1, words.say("person-copy-elsewhere")));
    blocks.push(Block::Paragraph {
        text: words.tell("person-copy-counts", &[("answers", Arg::from(copy.answers)), ("earlier", Arg::from(copy.earlier))]),
    });
    if copy.exports.is_empty() {
        blocks.push(Block::Paragraph { text: words.say("person-copy-no-exports") });
    } else {
        blocks.push(Block::Paragraph { text: words.say("person-copy-exports") });
        let facts = copy.exports.iter().map(|(on, part)| Fact::of(words.date(*on), exported(words, Some(part))));
        blocks.push(Block::Facts { facts: facts.collect() });
    }
    let title = words.tell("person-copy-title", &[("name", Arg::from(printable::heading(&copy.name)))]);
    Composed(Document {
        language: copy.language.code(),
        kind: words.say("person-copy-kind"),
        running: words.say("person-copy-kind"),
        title,
        organisation: printable::line(&copy.organisation),
        made_on: words.tell("document-made-on", &[("date", Arg::from(copy.made_on))]),
        cover: Vec::new(),
        notes: vec![words.say("person-copy-others"), words.say("document-not-encrypted")],
        contents: String::new(),
        brief: true,
        large: false,
        blocks,
    })
}

/// What a field says, with its name before it where it has one; nothing of a code that has neither name nor word.
fn lines_of(words: Words, entity: Entity, field: &CopiedField) -> Vec<Line> {
    let steps: Vec<String> =
        field.path.split('.').filter(|step| step.parse::<usize>().is_err()).map(|step| step.replace('_', "-")).collect();
    let name = format!("field-{}-{}", entity.name().replace('_', "-"), steps.join("-"));
    let name = entente_texts::has(words.0, &name).then(|| words.say(&name));
    let text = match (field.text.parse::<NaiveDate>(), NaiveTime::parse_from_str(&field.text, "%H:%M:%S")) {
        (Ok(day), _) => vec![words.date(day)],
        // Of a meeting: nobody begins by the second.
        (_, Ok(time)) => vec![time.format("%H:%M").to_string()],
        _ if is_written(&field.text) => printable::paragraphs(&field.text),
        _ => match steps.last().and_then(|of| choice(words, entity, of, &field.text)) {
            Some(word) => vec![word],
            // One word in small letters, a number: where the field has a name, somebody wrote it.
            None if name.is_some() => printable::paragraphs(&field.text),
            None => Vec::new(),
        },
    };
    let named = |value: String| match &name {
        Some(name) => words.tell("person-copy-field", &[("field", Arg::from(name.as_str())), ("value", Arg::from(value))]),
        None => value,
    };
    text.into_iter().enumerate().map(|(place, line)| Line::plain(if place == 0 { named(line) } else { line })).collect()
}

/// The words of a choice, by the field that it stands in: `category` and `carer`, `needs` and `interpreter`.
fn choice(words: Words, entity: Entity, of: &str, code: &str) -> Option<String> {
    let (kind, code) = (entity.name().replace('_', "-"), code.replace('_', "-"));
    let ids =
        [format!("{kind}-{of}-{code}"), format!("{of}-{code}"), format!("{}-{code}", of.trim_end_matches('s')), format!("value-{code}")];
    ids.iter().find(|id| entente_texts::has(words.0, id)).map(|id| words.say(id))
}

/// Whether somebody surely wrote it: choices of forms are codes, which say nothing to a person.
fn is_written(text: &str) -> bool {
    text.chars().any(|c| !matches!(c, 'a'..='z' | '_')) && text.parse::<f64>().is_err() && !text.contains("T00:")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_copy_says_what_was_written_and_is_a_sound_document() {
        let field = |path: &str, text: &str| CopiedField { path: path.into(), text: text.into() };
        let copy = PersonCopy {
            language: Language::Fr,
            organisation: "Maison médicale du Nord".into(),
            made_on: NaiveDate::from_ymd_opt(2026, 11, 26).unwrap(),
            name: "Anna Peeters".into(),
            records: vec![CopiedRecord {
                entity: Entity::Partner,
                on: None,
                title: "Anna Peeters".into(),
                fields: vec![
                    field("identity.category", "resident_or_patient"),
                    field("contact.phone", "02 555 12 34"),
                    field("plan.starts_at", "18:30:00"),
                    field("address.postcode", "1000"),
                    field("address.city", "bruxelles"),
                    field("identity.name.kind", "person"),
                ],
            }],
            answers: 0,
            earlier: 2,
            exports: Vec::new(),
        };
        let html = crate::html(&person_copy(&copy));
        assert!(html.contains("Téléphone\u{a0}: 02 555 12 34"), "{html}");
        assert!(html.contains("Code postal\u{a0}: 1000") && html.contains("Localité\u{a0}: bruxelles"), "{html}");
        assert!(html.contains("18:30") && !html.contains("18:30:00"), "{html}");
        let category = entente_texts::text(Language::Fr, "category-resident-or-patient", &[]);
        assert!(html.contains(&format!("Catégorie\u{a0}: {category}")) && !html.contains("resident_or_patient"), "{html}");
        assert!(crate::pdf(&person_copy(&copy), &mut |_, _| Ok(())).unwrap().pages > 0);
    }
}
