//! The form in plain language: one idea a sentence, the answers in the words of the questionnaire, no table, no drawing.

use entente_domain::record::adjustment::AdjustmentOutcome;
use entente_domain::record::membership::Side;
use entente_texts::Arg;

use super::{EvaluationReport, MoveReading, Moved, StandsOut, chapter, move_in_words, together};
use crate::content::{DimensionFigures, QuestionFigures, ReportAdjustment, ReportRound, Shown};
use crate::document::Block;
use crate::printable;
use crate::sections;
use crate::words::Words;

pub(super) fn compose(words: Words, report: &EvaluationReport, blocks: &mut Vec<Block>) {
    let say = |id: &str, blocks: &mut Vec<Block>| blocks.push(Block::Paragraph { text: words.say(id) });
    let (round, figures) = (&report.round, &report.round.figures);
    let questionnaire = ("questionnaire", Arg::from(printable::line(&round.questionnaire_title)));
    blocks.push(Block::Paragraph { text: words.tell("evaluation-plain-why", &[questionnaire]) });
    say("evaluation-plain-nobody-named", blocks);

    chapter(words, "evaluation-plain-who", blocks);
    blocks.push(Block::List { items: Side::BOTH.into_iter().map(|side| who(words, round, side)).collect() });
    if figures.conversation_only && Side::BOTH.into_iter().any(|side| answered(round, side).is_some()) {
        say("evaluation-plain-conversation", blocks);
    }

    chapter(words, "evaluation-plain-said", blocks);
    if Side::BOTH.into_iter().all(|side| answered(round, side).is_none()) {
        say("evaluation-plain-nothing", blocks);
    } else {
        if !round.validated {
            say("evaluation-plain-no-test", blocks);
        }
        for dimension in &figures.dimensions {
            one(words, report, dimension, blocks);
        }
        for question in &figures.questions {
            counts(words, question, blocks);
        }
    }

    together(words, report, blocks);
    if !report.moved.is_empty() {
        chapter(words, "evaluation-plain-since", blocks);
        since(words, &report.moved, blocks);
    }
    if !report.reviewed.is_empty() {
        chapter(words, "evaluation-plain-promised", blocks);
        blocks.push(Block::List { items: report.reviewed.iter().map(|adjustment| promised(words, adjustment)).collect() });
    }
    chapter(words, "evaluation-plain-next", blocks);
    if report.adjustments.is_empty() && report.adjustments_not_shown == 0 {
        say("evaluation-plain-next-none", blocks);
    }
    if !report.adjustments.is_empty() {
        blocks.push(Block::List { items: report.adjustments.iter().map(|adjustment| next(words, adjustment)).collect() });
    }
    if report.adjustments_not_shown > 0 {
        let count = Arg::from(report.adjustments_not_shown);
        blocks.push(Block::Paragraph { text: words.tell("document-adjustments-not-shown", &[("count", count)]) });
    }
    chapter(words, "evaluation-plain-question", blocks);
    let organisation = ("organisation", Arg::from(printable::line(&report.organisation)));
    blocks.push(Block::Paragraph { text: words.tell("evaluation-plain-ask", &[organisation]) });
}

fn answered(round: &ReportRound, side: Side) -> Option<u32> {
    match side {
        Side::Team => round.figures.team_answered,
        Side::Partner => round.figures.partner_answered,
    }
}

fn who(words: Words, round: &ReportRound, side: Side) -> String {
    let invited = match side {
        Side::Team => round.team_invited,
        Side::Partner => round.partner_invited,
    };
    let name = ("side", Arg::from(side.name()));
    match answered(round, side) {
        Some(n) => words.tell("evaluation-plain-count", &[name, ("answered", Arg::from(n)), ("invited", Arg::from(invited))]),
        None => words.tell("evaluation-plain-few", &[name, ("n", Arg::from(round.figures.smallest_group))]),
    }
}

/// What was said on one dimension: the answer of each voice, then whether to talk about it.
fn one(words: Words, report: &EvaluationReport, dimension: &DimensionFigures, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(2, words.dimension(&dimension.dimension)));
    let voices = [(Side::Team, dimension.team, &dimension.team_answer), (Side::Partner, dimension.partner, &dimension.partner_answer)];
    for (side, shown, answer) in voices {
        let name = || ("side", Arg::from(side.name()));
        let text = match (shown, answer) {
            (Some(_), Some(answer)) => words.tell("evaluation-plain-answer", &[name(), ("answer", Arg::from(printable::line(answer)))]),
            (Some(shown), None) => mean(words, report, side, shown),
            (None, _) => words.tell("evaluation-plain-answer-hidden", &[name()]),
        };
        blocks.push(Block::Paragraph { text });
    }
    let standing_out = report.to_discuss.iter().filter(|one| one.dimension == dimension.dimension).map(|one| match one.why {
        StandsOut::Low { side, .. } => {
            (u8::from(side == Side::Partner), words.tell("evaluation-plain-low", &[("side", Arg::from(side.name()))]))
        }
        StandsOut::Apart { higher, .. } => (2, words.tell("evaluation-plain-apart", &[("higher", Arg::from(higher.name()))])),
    });
    let mut sentences: Vec<(u8, String)> = standing_out.collect();
    // In every theme in the same order: the team, the partners, the two beside each other.
    sentences.sort_by_key(|(place, _)| *place);
    let mut sentences: Vec<String> = sentences.into_iter().map(|(_, sentence)| sentence).collect();
    if !sentences.is_empty() {
        sentences.push(words.say("evaluation-plain-talk"));
        blocks.push(Block::Notice { text: sentences.join(" ") });
    } else if dimension.gap_tenths.is_some() && dimension.team_answer.is_some() && dimension.team_answer == dimension.partner_answer {
        blocks.push(Block::Paragraph { text: words.say("evaluation-plain-close") });
    }
}

/// Where the answers have no words in common, the mean on its scale.
fn mean(words: Words, report: &EvaluationReport, side: Side, shown: Shown) -> String {
    let mut facts = vec![("side", Arg::from(side.name())), ("mean", Arg::from(words.tenths(shown.mean_tenths)))];
    match report.round.figures.scale_tenths {
        Some((least, most)) => {
            facts.extend([("least", Arg::from(words.tenths(least))), ("most", Arg::from(words.tenths(most)))]);
            words.tell("evaluation-plain-mean-on-scale", &facts)
        }
        None => words.tell("evaluation-plain-mean", &facts),
    }
}

/// What changed, voice by voice; of what cannot be said, that it cannot.
fn since(words: Words, moved: &[Moved], blocks: &mut Vec<Block>) {
    let mut items = Vec::new();
    for side in Side::BOTH {
        let of_side: Vec<&Moved> = moved.iter().filter(|one| one.side == side).collect();
        let is_clear = |one: &&&Moved| matches!(one.reading, MoveReading::Better | MoveReading::Lower);
        let clear =
            of_side.iter().filter(is_clear).map(|one| format!("{} – {}", words.dimension(&one.dimension), move_in_words(words, one)));
        let clear: Vec<String> = clear.collect();
        let has = |reading| of_side.iter().any(|one| one.reading == reading);
        let rest = match (clear.is_empty(), has(MoveReading::Same), has(MoveReading::TooFew)) {
            (true, true, false) => Some("evaluation-plain-all-same"),
            (false, true, false) => Some("evaluation-plain-same"),
            (true, false, true) => Some("evaluation-plain-since-too-few"),
            _ => None,
        };
        items.extend(clear);
        items.extend(rest.map(|id| words.tell(id, &[("side", Arg::from(side.name()))])));
    }
    blocks.push(Block::List { items });
}

/// How often each answer to a question was given.
fn counts(words: Words, question: &QuestionFigures, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(2, printable::heading(&question.text)));
    for (side, shown) in [(Side::Team, &question.team), (Side::Partner, &question.partner)] {
        let text = match shown {
            Some(counts) => {
                let given: Vec<String> = question.answers.iter().zip(counts).map(|(answer, n)| sections::counted(answer, *n)).collect();
                format!("{}\u{a0}: {}.", words.side(side), given.join(", "))
            }
            None => words.tell("evaluation-plain-answer-hidden", &[("side", Arg::from(side.name()))]),
        };
        blocks.push(Block::Paragraph { text });
    }
}

fn promised(words: Words, adjustment: &ReportAdjustment) -> String {
    let became = match &adjustment.outcome {
        AdjustmentOutcome::Planned => words.say("evaluation-plain-under-way"),
        AdjustmentOutcome::Done { .. } => words.say("evaluation-plain-done"),
        AdjustmentOutcome::GivenUp { reason, .. } => {
            let reason = sentence(&printable::paragraphs(reason).join(" "));
            [words.say("evaluation-plain-given-up"), reason].join(" ").trim_end().to_owned()
        }
    };
    format!("{} {became}", what(adjustment))
}

fn next(words: Words, adjustment: &ReportAdjustment) -> String {
    let mut sentences = vec![what(adjustment)];
    sentences.extend(adjustment.due_on.map(|on| words.tell("evaluation-plain-by", &[("date", Arg::from(on))])));
    let owner =
        adjustment.owner.as_ref().map(|name| words.tell("evaluation-plain-who-does", &[("name", Arg::from(printable::line(name)))]));
    sentences.extend(owner);
    sentences.join(" ")
}

fn what(adjustment: &ReportAdjustment) -> String {
    sentence(&printable::paragraphs(&adjustment.what).join(" "))
}

/// What somebody wrote, ended as a sentence.
fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '!', '?', '…']) { text.to_owned() } else { format!("{text}.") }
}
