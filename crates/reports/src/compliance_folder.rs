//! The compliance folder: what a centre shows an authority, in one document of five parts, each under its own heading.
//!
//! Everything in it was read from the vault. What only the centre can say is a line to complete, and all these lines stand together at
//! the beginning, so that nobody takes the folder for finished. A law is named only where the centre says that it holds.

mod access;
mod facts;
mod impact;
mod parts;
mod processing;
mod retention;
mod updates;

use entente_texts::Arg;

pub use facts::{
    AgreedTo, ComplianceFolder, DaysOfSafety, FileTaken, FolderPerson, FolderRole, FolderRule, FolderVersion, MayDo, NumbersKept,
};

use crate::document::{Block, Composed, Document, Fact, Line};
use crate::printable;
use crate::words::Words;
use parts::Parts;

/// The folder in words.
#[must_use]
pub fn compliance_folder(folder: &ComplianceFolder) -> Composed {
    let words = Words(folder.language);
    let mut parts = Parts::new(words, folder);
    processing::write(&mut parts, folder);
    impact::write(&mut parts, folder);
    access::write(&mut parts, folder);
    retention::write(&mut parts, folder);
    updates::write(&mut parts, folder);
    let (open, written) = parts.done();
    let mut blocks = vec![
        Block::Notice { text: words.say("compliance-no-advice") },
        Block::Paragraph { text: words.say("compliance-lead") },
        Block::heading(1, words.say("compliance-open")),
        Block::Paragraph {
            text: words.tell("compliance-open-lead", &[("n", Arg::from(open.iter().map(|part| part.lines.len()).sum::<usize>()))]),
        },
        Block::Facts { facts: open },
    ];
    blocks.extend(written);
    let kind = words.say("compliance-kind");
    Composed(Document {
        language: folder.language.code(),
        running: kind.clone(),
        kind,
        title: words.say("compliance-title"),
        organisation: printable::line(&folder.organisation),
        made_on: words.tell("document-made-on", &[("date", Arg::from(folder.made_on))]),
        cover: vec![
            Fact::of(words.say("compliance-version"), words.tell("certificate-number", &[("n", Arg::from(folder.version))])),
            Fact { label: words.say("compliance-laws"), lines: laws(words, folder) },
            Fact::of(words.say("compliance-program"), format!("Entente {}", printable::line(&folder.program))),
        ],
        notes: vec![words.say("compliance-no-advice"), words.say("document-not-encrypted")],
        contents: words.say("compliance-contents"),
        brief: false,
        large: false,
        blocks,
    })
}

fn laws(words: Words, folder: &ComplianceFolder) -> Vec<Line> {
    if folder.regimes.is_empty() {
        return vec![Line::plain(words.say("compliance-no-laws"))];
    }
    folder.regimes.iter().map(|regime| Line::plain(words.name("compliance-regime", regime))).collect()
}

#[cfg(test)]
mod tests;
