//! The certificate of a restore drill: that a backup was restored for real, when, and what was found in it.

use chrono::NaiveDate;
use entente_domain::Language;
use entente_texts::Arg;

use crate::document::{Block, Composed, Document, Fact};
use crate::printable;
use crate::words::Words;

/// What the certificate tells.
#[derive(Debug, Clone, PartialEq)]
pub struct DrillCertificate {
    /// In which language.
    pub language: Language,
    /// The name of the centre.
    pub organisation: String,
    /// Who restored it; may be empty.
    pub person: String,
    /// On which day it was restored.
    pub on: NaiveDate,
    /// On which day the backup was made.
    pub backup_of: NaiveDate,
    /// The records that were restored.
    pub records: u32,
    /// The entries of the change log that were restored and verified.
    pub entries: u64,
    /// How long it took, in seconds.
    pub seconds: u64,
    /// The digest of all rows, in hexadecimal digits.
    pub digest: String,
}

/// The certificate in words.
#[must_use]
pub fn drill_certificate(content: &DrillCertificate) -> Composed {
    let words = Words(content.language);
    let count = |n: u64| Arg::from(u32::try_from(n).unwrap_or(u32::MAX));
    let mut facts = vec![
        Fact::of(words.say("certificate-on"), words.date(content.on)),
        Fact::of(words.say("certificate-backup"), words.date(content.backup_of)),
        Fact::of(words.say("certificate-records"), words.tell("certificate-number", &[("n", Arg::from(content.records))])),
        Fact::of(words.say("certificate-entries"), words.tell("certificate-number", &[("n", count(content.entries))])),
        Fact::of(words.say("certificate-took"), words.tell("certificate-seconds", &[("seconds", count(content.seconds))])),
        Fact::of(words.say("certificate-digest"), content.digest.clone()),
    ];
    if !content.person.trim().is_empty() {
        facts.insert(1, Fact::of(words.say("certificate-by"), printable::line(&content.person)));
    }
    let title = words.say("certificate-title");
    Composed(Document {
        language: content.language.code(),
        kind: words.say("certificate-kind"),
        running: title.clone(),
        title,
        organisation: printable::line(&content.organisation),
        made_on: words.tell("document-made-on", &[("date", Arg::from(content.on))]),
        cover: Vec::new(),
        notes: Vec::new(),
        contents: String::new(),
        brief: true,
        large: false,
        blocks: vec![
            Block::Paragraph { text: words.say("certificate-lead") },
            Block::Facts { facts },
            Block::Paragraph { text: words.say("certificate-what-for") },
        ],
    })
}
