//! The report on one evaluation: in full, with every figure that may be shown, or in plain language, with words in place of figures.
//!
//! What people wrote in their own words is in neither: it is read together, at the results meeting.

mod full;
mod plain;

use chrono::NaiveDate;
use entente_domain::Language;
use entente_domain::record::membership::Side;
use entente_texts::{Arg, id_of};

use crate::content::{DimensionName, ReportAdjustment, ReportRound};
use crate::document::{Block, Composed, Document, Fact};
use crate::printable;
use crate::words::Words;

/// What the report on one evaluation holds, as plain data without any language.
#[derive(Debug, Clone, PartialEq)]
pub struct EvaluationReport {
    /// In which language it is written; what people wrote stays in theirs.
    pub language: Language,
    /// Name of the centre.
    pub organisation: String,
    /// Name of the partnership.
    pub partnership: String,
    /// The day of the report.
    pub made_on: NaiveDate,
    /// In which form.
    pub form: ReportForm,
    /// The closed round.
    pub round: ReportRound,
    /// What the figures ask to talk about, the heaviest first.
    pub to_discuss: Vec<ToDiscuss>,
    /// What changed since the round before; empty for the first.
    pub moved: Vec<Moved>,
    /// What was decided from the round before, and what became of it.
    pub reviewed: Vec<ReportAdjustment>,
    /// What was decided from this round.
    pub adjustments: Vec<ReportAdjustment>,
    /// How many more of them are not for those for whom it is written.
    pub adjustments_not_shown: u32,
    /// What groups agreed on together.
    pub together: Vec<Together>,
}

/// What a group agreed on, answer by answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    /// Of which voice; none for both at one table.
    pub side: Option<Side>,
    /// In the order of the questionnaire.
    pub answers: Vec<TogetherAnswer>,
}

/// One answer of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TogetherAnswer {
    /// The question.
    pub text: String,
    /// What was agreed on; may be empty.
    pub answer: String,
    /// What somebody sees otherwise, without any name; may be empty.
    pub note: String,
}

/// For whom the report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportForm {
    /// With every figure that may be shown, and how it is computed.
    Full,
    /// In plain language: short sentences, large letters, answers in words.
    Plain,
}

/// One thing to talk about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToDiscuss {
    /// The dimension.
    pub dimension: DimensionName,
    /// What stands out in it.
    pub why: StandsOut,
    /// The statement that stands out most, where one is shown.
    pub statement: Option<String>,
}

/// What stands out in a dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandsOut {
    /// One voice gives less than the middle of the scale.
    Low {
        /// Which voice.
        side: Side,
        /// Its mean, in tenths.
        mean_tenths: i32,
    },
    /// The two voices are far apart.
    Apart {
        /// The voice that gives more.
        higher: Side,
        /// How far they are apart, in tenths, without a sign.
        gap_tenths: i32,
    },
}

/// What changed in one dimension for one voice since the round before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The dimension.
    pub dimension: DimensionName,
    /// Which voice.
    pub side: Side,
    /// The later mean minus the earlier one, in tenths; none unless both are shown.
    pub difference_tenths: Option<i32>,
    /// In a word.
    pub reading: MoveReading,
}

/// How a change is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoveReading {
    /// Too few answers to tell.
    TooFew,
    /// Neither better nor lower.
    Same,
    /// Clearly better.
    Better,
    /// Clearly lower.
    Lower,
}

/// The report in words.
#[must_use]
pub fn evaluation_report(report: &EvaluationReport) -> Composed {
    let words = Words(report.language);
    let mut blocks = Vec::new();
    let (kind, large) = match report.form {
        ReportForm::Full => {
            full::compose(words, report, &mut blocks);
            (words.say("evaluation-kind"), false)
        }
        ReportForm::Plain => {
            plain::compose(words, report, &mut blocks);
            (words.say("evaluation-kind-plain"), true)
        }
    };
    let title = printable::heading(&report.round.title);
    Composed(Document {
        language: words.0.code(),
        running: printable::shortened(&title, 60),
        // A document without a title cannot be PDF/UA.
        title: if title.is_empty() { kind.clone() } else { title },
        kind,
        organisation: printable::line(&report.organisation),
        made_on: words.tell("document-made-on", &[("date", Arg::from(report.made_on))]),
        cover: vec![Fact::of(words.say("papers-partnership"), printable::line(&report.partnership))],
        notes: match report.form {
            ReportForm::Full => vec![words.say("document-naming"), words.say("document-not-encrypted")],
            ReportForm::Plain => vec![words.say("document-naming")],
        },
        contents: String::new(),
        brief: true,
        large,
        blocks,
    })
}

/// A change in a word, with the voice that it is about.
fn move_in_words(words: Words, moved: &Moved) -> String {
    let reading = match moved.reading {
        MoveReading::TooFew => "too-few",
        MoveReading::Same => "same",
        MoveReading::Better => "better",
        MoveReading::Lower => "lower",
    };
    words.tell(&format!("results-change-{reading}"), &[("side", Arg::from(moved.side.name()))])
}

/// What groups agreed on, group by group.
fn together(words: Words, report: &EvaluationReport, blocks: &mut Vec<Block>) {
    if report.together.is_empty() {
        return;
    }
    chapter(words, "evaluation-together", blocks);
    blocks.push(Block::Paragraph { text: words.say("evaluation-together-lead") });
    for group in &report.together {
        blocks.push(Block::heading(2, group.side.map_or_else(|| words.say("evaluation-voice-together"), |side| words.side(side))));
        let item = |one: &TogetherAnswer| {
            let answer = format!("{} {}", printable::line(&one.text), printable::line(&one.answer));
            let note = printable::line(&one.note);
            let note = if note.is_empty() { note } else { words.tell("evaluation-otherwise", &[("note", Arg::from(note))]) };
            format!("{} {note}", answer.trim()).trim().to_owned()
        };
        blocks.push(Block::List { items: group.answers.iter().map(item).collect() });
    }
}

/// What stands out, in a sentence: the six conditions have one of their own.
fn stands_out(words: Words, one: &ToDiscuss) -> Option<String> {
    let DimensionName::Condition(condition) = &one.dimension else { return None };
    let (kind, voice) = match one.why {
        StandsOut::Low { side, .. } => ("low", ("side", Arg::from(side.name()))),
        StandsOut::Apart { higher, .. } => ("gap", ("higher", Arg::from(higher.name()))),
    };
    Some(words.tell(&format!("{}-{kind}", id_of("weak", condition)), &[voice]))
}

/// A heading of a chapter.
fn chapter(words: Words, heading: &str, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(1, words.say(heading)));
}
