//! The certificate of an erasure: what was taken out, what can still be shown, and where copies are left. It names nobody.

use chrono::NaiveDate;
use entente_domain::Language;
use entente_domain::record::erasure_certificate::ErasureCertificate;
use entente_texts::Arg;

use crate::document::{Block, Composed, Document, Fact, Line};
use crate::printable;
use crate::words::Words;

/// What the sheet tells.
#[derive(Debug, Clone, PartialEq)]
pub struct ErasureSheet {
    /// In which language.
    pub language: Language,
    /// The name of the centre.
    pub organisation: String,
    /// On which day it is printed.
    pub made_on: NaiveDate,
    /// The certificate.
    pub certificate: ErasureCertificate,
    /// The number of its entry in the history.
    pub entry: u64,
    /// The hash of that entry, in hexadecimal digits.
    pub entry_hash: String,
}

/// The certificate in words.
#[must_use]
pub fn erasure_sheet(sheet: &ErasureSheet) -> Composed {
    let words = Words(sheet.language);
    let erased = &sheet.certificate.erased;
    let left = &sheet.certificate.left;
    let number = |n: u32| words.tell("certificate-number", &[("n", Arg::from(n))]);
    let mut facts = vec![
        Fact::of(words.say("erasure-on"), words.date(erased.on)),
        Fact::of(words.say("erasure-why"), words.name("erasure-reason", &erased.reason)),
        Fact::of(words.say("erasure-replaced-by"), printable::line(&erased.word)),
        Fact {
            label: words.say("erasure-records"),
            lines: if erased.records.is_empty() {
                vec![Line::quiet(words.say("document-not-said"))]
            } else {
                let kind = |one: &entente_domain::record::erasure_certificate::ErasedOfKind| {
                    Line::plain(format!("{}\u{a0}: {}", words.name("entity", &one.entity), number(one.records)))
                };
                erased.records.iter().map(kind).collect()
            },
        },
        Fact::of(words.say("erasure-answers"), number(erased.answers)),
        Fact::of(words.say("erasure-files"), number(erased.files)),
        Fact::of(words.say("erasure-left"), number(erased.left_on_purpose)),
        Fact::of(words.say("erasure-entries"), number(erased.entries)),
        Fact::of(words.say("erasure-digest"), erased.digest.clone()),
        Fact::of(words.say("erasure-entry"), format!("{} · {}", sheet.entry, sheet.entry_hash)),
        Fact::of(words.say("erasure-certificate-id"), sheet.certificate.id.to_string()),
    ];
    facts.retain(|fact| !fact.lines.is_empty());
    let mut blocks = vec![
        Block::Paragraph { text: words.say("erasure-lead") },
        Block::Facts { facts },
        Block::heading(1, words.say("erasure-proof")),
        Block::Paragraph { text: words.say("erasure-proof-text") },
        Block::heading(1, words.say("erasure-copies")),
        Block::Paragraph { text: words.say("erasure-copies-text") },
    ];
    let backups: Vec<Fact> = left
        .backups
        .iter()
        .map(|one| {
            let gone = match one.gone_by {
                Some(by) => words.tell("erasure-gone-by", &[("date", Arg::from(by))]),
                None => words.say("erasure-kept"),
            };
            Fact::of(words.tell("erasure-backup-of", &[("date", Arg::from(one.made_on))]), gone)
        })
        .collect();
    if !backups.is_empty() {
        blocks.push(Block::Facts { facts: backups });
    }
    if !left.exports.is_empty() {
        blocks.push(Block::Paragraph {
            text: words.tell("erasure-exports", &[("n", Arg::from(u32::try_from(left.exports.len()).unwrap_or(u32::MAX)))]),
        });
        let facts =
            left.exports.iter().map(|one| Fact::of(words.date(one.on), exported(words, one.part.as_ref().map(|part| part.as_str()))));
        blocks.push(Block::Facts { facts: facts.collect() });
    }
    let title = words.say("erasure-title");
    Composed(Document {
        language: sheet.language.code(),
        kind: words.say("erasure-kind"),
        running: title.clone(),
        title,
        organisation: printable::line(&sheet.organisation),
        made_on: words.tell("document-made-on", &[("date", Arg::from(sheet.made_on))]),
        cover: Vec::new(),
        notes: Vec::new(),
        contents: String::new(),
        brief: true,
        large: false,
        blocks,
    })
}

/// Of which kind a file was that left the vault.
pub(crate) fn exported(words: Words, part: Option<&str>) -> String {
    let id = match part {
        Some("return_sheet_save") => "taken-out-return-sheet",
        Some("report_make") => "taken-out-report",
        Some("evaluation_report_make") => "taken-out-evaluation",
        Some("register_save") => "taken-out-register",
        Some("meeting_papers_save" | "meeting_calendar_save") => "taken-out-meeting",
        Some("document_save" | "enclosure_save") => "taken-out-file",
        Some("results_save") => "taken-out-results",
        Some("person_copy_save") => "taken-out-copy",
        Some("compliance_folder_save") => "taken-out-compliance",
        Some("everything_save") => "taken-out-everything",
        Some("access_save") => "taken-out-access-log",
        Some("incident_register_save") => "taken-out-incidents",
        _ => "taken-out-other",
    };
    words.say(id)
}
