//! The public register of decisions: organisations by name, persons only where they agreed, and a value to check it by.

use chrono::NaiveDate;
use entente_domain::Language;
use entente_domain::record::membership::Side;
use entente_texts::Arg;

use crate::document::{Block, Composed, Document, Fact, Line};
use crate::printable;
use crate::words::Words;

/// What the register tells.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterContent {
    /// In which language.
    pub language: Language,
    /// The name of the centre.
    pub organisation: String,
    /// The name of the partnership.
    pub partnership: String,
    /// On which day it is made.
    pub made_on: NaiveDate,
    /// The decisions, the oldest first.
    pub decisions: Vec<RegisteredDecision>,
    /// The value by which it is checked, in hexadecimal digits.
    pub check: String,
}

/// A decision that everybody may read. Whoever may not be named is not in it.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisteredDecision {
    /// On which day it was taken.
    pub on: NaiveDate,
    /// What was decided.
    pub text: String,
    /// Why.
    pub reasons: String,
    /// What else could have been done.
    pub options: Vec<String>,
    /// Whose idea it was.
    pub side: Option<Side>,
    /// The organisation, or the person who agreed to be named, whose idea it was.
    pub proposer: Option<String>,
    /// Who was there and may be named.
    pub present: Vec<String>,
    /// Who was there and is not named.
    pub unnamed: u32,
    /// What those think who did not agree.
    pub disagreement: String,
    /// When it is looked at again.
    pub review_on: Option<NaiveDate>,
    /// The number of its last entry in the change log.
    pub seq: u64,
    /// The hash of that entry, in hexadecimal digits.
    pub hash: String,
}

/// The register in words.
#[must_use]
pub fn register(content: &RegisterContent) -> Composed {
    let words = Words(content.language);
    let mut blocks = vec![Block::Paragraph { text: words.say("register-lead") }];
    if content.decisions.is_empty() {
        blocks.push(Block::Notice { text: words.say("register-nothing") });
    }
    for decision in &content.decisions {
        one(words, decision, &mut blocks);
    }
    blocks.push(Block::heading(1, words.say("register-check-title")));
    blocks.push(Block::Paragraph { text: words.say("register-check-how") });
    blocks.push(Block::Facts { facts: vec![Fact::of(words.say("register-check"), content.check.clone())] });
    let name = printable::heading(&content.partnership);
    Composed(Document {
        language: content.language.code(),
        kind: words.say("register-kind"),
        running: printable::shortened(&name, 60),
        title: name,
        organisation: printable::line(&content.organisation),
        made_on: words.tell("document-made-on", &[("date", Arg::from(content.made_on))]),
        cover: Vec::new(),
        notes: vec![words.say("document-naming")],
        contents: String::new(),
        brief: true,
        large: false,
        blocks,
    })
}

fn one(words: Words, decision: &RegisteredDecision, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(1, words.date(decision.on)));
    let mut facts = vec![Fact { label: words.say("register-decision"), lines: words.written(&decision.text) }];
    facts.push(Fact { label: words.say("register-reasons"), lines: words.written(&decision.reasons) });
    if !decision.options.is_empty() {
        let lines = decision.options.iter().map(|option| Line::plain(printable::line(option))).collect();
        facts.push(Fact { label: words.say("register-options"), lines });
    }
    if let Some(side) = decision.side {
        let who = decision.proposer.as_deref().map_or_else(|| words.side(side), printable::line);
        facts.push(Fact::of(words.say("register-proposed"), who));
    }
    if !decision.present.is_empty() || decision.unnamed > 0 {
        let mut lines: Vec<Line> = decision.present.iter().map(|name| Line::plain(printable::line(name))).collect();
        if decision.unnamed > 0 {
            lines.push(Line::quiet(words.tell("register-unnamed", &[("count", Arg::from(decision.unnamed))])));
        }
        facts.push(Fact { label: words.say("register-present"), lines });
    }
    if !decision.disagreement.trim().is_empty() {
        facts.push(Fact { label: words.say("register-disagreement"), lines: words.written(&decision.disagreement) });
    }
    if let Some(on) = decision.review_on {
        facts.push(Fact::of(words.say("register-review"), words.date(on)));
    }
    facts.push(Fact { label: words.say("register-entry"), lines: vec![Line::quiet(format!("{} · {}", decision.seq, decision.hash))] });
    blocks.push(Block::Facts { facts });
}
