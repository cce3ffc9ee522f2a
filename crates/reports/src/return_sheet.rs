//! The return sheet: one contributor's words and what became of them. No other person's name stands in it (product.md, rule 8).

use chrono::NaiveDate;
use entente_domain::Language;
use entente_domain::record::question::{Question, QuestionAnswer};
use entente_domain::record::recommendation::{Change, Recommendation, RecommendationProgress, Verdict};
use entente_texts::Arg;

use crate::document::{Block, Composed, Document, Fact, Line};
use crate::printable;
use crate::words::Words;

/// What a sheet tells.
#[derive(Debug, Clone, PartialEq)]
pub struct ReturnSheet {
    /// In which language.
    pub language: Language,
    /// The name of the centre.
    pub organisation: String,
    /// On which day it is made.
    pub made_on: NaiveDate,
    /// Whose sheet it is.
    pub contributor: String,
    /// What that person or organisation said, the newest first.
    pub contributions: Vec<Contributed>,
}

/// One word of the contributor.
#[derive(Debug, Clone, PartialEq)]
pub enum Contributed {
    /// A recommendation.
    Recommendation(Recommendation),
    /// A question to the clinical expert.
    Question(Question),
}

/// The sheet in words.
#[must_use]
pub fn return_sheet(sheet: &ReturnSheet) -> Composed {
    let words = Words(sheet.language);
    let mut blocks = vec![Block::Paragraph { text: words.say("return-thanks") }];
    if sheet.contributions.is_empty() {
        blocks.push(Block::Notice { text: words.say("return-nothing") });
    }
    for contributed in &sheet.contributions {
        match contributed {
            Contributed::Recommendation(one) => recommendation(words, one, &mut blocks),
            Contributed::Question(one) => question(words, one, &mut blocks),
        }
    }
    let name = printable::heading(&sheet.contributor);
    Composed(Document {
        language: sheet.language.code(),
        kind: words.say("return-kind"),
        running: words.say("return-kind"),
        title: words.tell("return-title", &[("name", Arg::from(name))]),
        organisation: printable::line(&sheet.organisation),
        made_on: words.tell("document-made-on", &[("date", Arg::from(sheet.made_on))]),
        cover: Vec::new(),
        notes: vec![words.say("return-yours-alone")],
        contents: String::new(),
        brief: true,
        large: false,
        blocks,
    })
}

fn dated(words: Words, label: &str, on: NaiveDate, text: &str) -> Fact {
    let mut lines = vec![Line::plain(words.date(on))];
    lines.extend(printable::paragraphs(text).into_iter().map(Line::plain));
    Fact { label: words.say(label), lines }
}

fn recommendation(words: Words, one: &Recommendation, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(1, words.say("return-recommendation")));
    let mut facts = vec![dated(words, "return-you-said", one.content.received_on, &one.content.text)];
    if let Some(receipt) = one.progress.receipt() {
        facts.push(dated(words, "return-acknowledged", receipt.on, ""));
    }
    match one.progress.verdict() {
        None => facts.push(Fact::of(words.say("return-decided"), words.say("return-not-decided"))),
        Some(verdict) => {
            let (label, reason) = match verdict {
                Verdict::Accepted { reason, .. } => ("return-accepted", reason),
                Verdict::InPart { reason, .. } => ("return-in-part", reason),
                Verdict::Refused { reason, .. } => ("return-refused", reason),
            };
            facts.push(dated(words, label, verdict.on(), reason));
            match verdict.change() {
                Some(Change::Realised { on, proof }) => facts.push(dated(words, "return-changed", *on, proof)),
                // What was closed all the same is not under way any more.
                Some(Change::UnderWay) if !matches!(one.progress, RecommendationProgress::Closed { .. }) => {
                    facts.push(Fact::of(words.say("return-changed"), words.say("return-under-way")));
                }
                Some(Change::UnderWay) | None => {}
            }
        }
    }
    // Who told it is a name of the team: the day is enough.
    if let Some(told) = one.progress.told() {
        facts.push(dated(words, "return-told", told.on, ""));
    }
    blocks.push(Block::Facts { facts });
}

fn question(words: Words, one: &Question, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(1, words.say("return-question")));
    let mut facts = vec![dated(words, "return-you-asked", one.asked.on, &one.asked.text)];
    match &one.answer {
        QuestionAnswer::Open => facts.push(Fact::of(words.say("return-answer"), words.say("return-not-answered"))),
        QuestionAnswer::Answered { text, on } | QuestionAnswer::Told { text, on, .. } => {
            facts.push(dated(words, "return-answer", *on, text));
        }
    }
    blocks.push(Block::Facts { facts });
}
