//! What a centre keeps of one person, to hand to them: every record that is about them or names them, without the names of others.

use chrono::{DateTime, NaiveDate, NaiveTime};
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
    /// What it belongs to, as a partnership or a meeting, by kind.
    pub belongs_to: Vec<(Entity, String)>,
    /// What it says.
    pub fields: Vec<CopiedField>,
}

/// One field.
#[derive(Debug, Clone, PartialEq)]
pub struct CopiedField {
    /// The way to it.
    pub path: String,
    /// What it says.
    pub said: Said,
}

/// What a field says.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// Something written by hand, a choice, a day.
    Words(String),
    /// A number, which each language writes in its own way.
    Number(f64),
    /// Yes or no.
    Yes(bool),
}

/// The copy in words. It shows what somebody wrote and chose; the file for machines holds every field.
#[must_use]
pub fn person_copy(copy: &PersonCopy) -> Composed {
    let words = Words(copy.language);
    let mut blocks = vec![Block::Paragraph {
        text: words.tell("person-copy-lead", &[("organisation", Arg::from(printable::line(&copy.organisation)))]),
    }];
    let own = printable::line(&copy.name);
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
        for (kind, called) in &record.belongs_to {
            let (field, value) = (words.name("entity", kind), Arg::from(printable::shortened(&printable::line(called), 120)));
            lines.push(Line::plain(words.tell("person-copy-field", &[("field", Arg::from(field.as_str())), ("value", value)])));
        }
        for field in &record.fields {
            lines.extend(lines_of(words, record.entity, field));
        }
        if lines.is_empty() {
            lines.push(Line::quiet(words.say("person-copy-no-words")));
        }
        let title = printable::line(&record.title);
        // Whose copy it is need not be said at each record.
        let title = if title == own { String::new() } else { printable::shortened(&title, 90) };
        let label = match (record.on, title.is_empty()) {
            (Some(on), true) => words.date(on),
            (Some(on), false) => format!("{} · {title}", words.date(on)),
            (None, true) => own.clone(),
            (None, false) => title,
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
    let steps: Vec<&str> = field.path.split('.').filter(|step| step.parse::<usize>().is_err()).collect();
    let name = format!("field-{}-{}", entity.name(), steps.join("-")).replace('_', "-");
    let name = entente_texts::has(words.0, &name).then(|| words.say(&name));
    let chosen = |code: &str| entente_texts::choice(words.0, entity, steps.last()?, code);
    let text = match &field.said {
        // A number or a yes without a name tells nothing.
        Said::Yes(_) | Said::Number(_) if name.is_none() => Vec::new(),
        Said::Yes(yes) => vec![words.say(if *yes { "value-yes" } else { "value-no" })],
        Said::Number(number) => vec![words.value(*number)],
        Said::Words(written) => match moment(words, written).or_else(|| chosen(written)) {
            Some(said) => vec![said],
            // A word in small letters and without a name may be a code, which says nothing to a person.
            None if name.is_some() || is_written(written) => printable::paragraphs(written),
            None => Vec::new(),
        },
    };
    let named = |value: String| match &name {
        Some(name) => words.tell("person-copy-field", &[("field", Arg::from(name.as_str())), ("value", Arg::from(value))]),
        None => value,
    };
    text.into_iter().enumerate().map(|(place, line)| Line::plain(if place == 0 { named(line) } else { line })).collect()
}

/// A day, or the hour of a meeting: nobody begins by the second.
fn moment(words: Words, written: &str) -> Option<String> {
    let day = written.parse::<NaiveDate>().or_else(|_| DateTime::parse_from_rfc3339(written).map(|instant| instant.date_naive()));
    let hour = || NaiveTime::parse_from_str(written, "%H:%M:%S").map(|time| time.format("%H:%M").to_string());
    day.map(|day| words.date(day)).or_else(|_| hour()).ok()
}

/// Whether somebody surely wrote it: choices of forms are codes.
fn is_written(text: &str) -> bool {
    text.chars().any(|c| !matches!(c, 'a'..='z' | '_'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_copy_says_what_was_written_and_is_a_sound_document() {
        let field = |path: &str, text: &str| CopiedField { path: path.into(), said: Said::Words(text.into()) };
        let copy = PersonCopy {
            language: Language::Fr,
            organisation: "Maison médicale du Nord".into(),
            made_on: NaiveDate::from_ymd_opt(2026, 11, 26).unwrap(),
            name: "Anna Peeters".into(),
            records: vec![
                CopiedRecord {
                    entity: Entity::Partner,
                    on: None,
                    title: "Anna Peeters".into(),
                    belongs_to: Vec::new(),
                    fields: vec![
                        field("identity.category", "resident_or_patient"),
                        field("contact.phone", "02 555 12 34"),
                        field("plan.starts_at", "18:30:00"),
                        field("address.postcode", "1000"),
                        field("address.city", "bruxelles"),
                        field("identity.name.kind", "person"),
                    ],
                },
                CopiedRecord {
                    entity: Entity::Attendance,
                    on: None,
                    title: "Anna Peeters".into(),
                    belongs_to: vec![(Entity::Meeting, "Comité des usagers".into())],
                    fields: vec![
                        field("presence.presence", "excused"),
                        field("needs.needs.1.need", "large_print"),
                        CopiedField { path: "needs.needs.1.arranged".into(), said: Said::Yes(true) },
                        CopiedField { path: "speaking.turns".into(), said: Said::Number(2.0) },
                        CopiedField { path: "speaking.unnamed".into(), said: Said::Number(4711.0) },
                    ],
                },
            ],
            answers: 0,
            earlier: 2,
            exports: Vec::new(),
        };
        let html = crate::html(&person_copy(&copy));
        assert!(html.contains("Téléphone\u{a0}: 02 555 12 34"), "{html}");
        assert!(html.contains("Code postal\u{a0}: 1000") && html.contains("Localité\u{a0}: bruxelles"), "{html}");
        assert!(html.contains("18:30") && !html.contains("18:30:00"), "{html}");
        let category = entente_texts::text(Language::Fr, "category-resident-or-patient", &[]);
        assert!(html.contains("Rencontre\u{a0}: Comité des usagers") && html.contains("Organisé\u{a0}: oui"), "{html}");
        assert!(html.contains("Présence\u{a0}: excusé") && html.contains("Besoin\u{a0}: ") && !html.contains("excused"), "{html}");
        assert!(html.contains("Prises de parole\u{a0}: 2<") && !html.contains("4711"), "{html}");
        assert!(html.contains(&format!("Catégorie\u{a0}: {category}")) && !html.contains("resident_or_patient"), "{html}");
        assert!(crate::pdf(&person_copy(&copy), &mut |_, _| Ok(())).unwrap().pages > 0);
    }
}
