//! The form in plain language: one idea a sentence, the answers in the words of the questionnaire, no table, no drawing.

use entente_domain::record::adjustment::AdjustmentOutcome;
use entente_domain::record::membership::Side;
use entente_texts::Arg;

use super::{EvaluationReport, MoveReading, Moved, StandsOut, chapter, move_in_words};
use crate::content::{DimensionFigures, ReportAdjustment, ReportRound, Shown};
use crate::document::Block;
use crate::printable;
use crate::words::Words;

pub(super) fn compose(words: Words, report: &EvaluationReport, blocks: &mut Vec<Block>) {
    let say = |id: &str, blocks: &mut Vec<Block>| blocks.push(Block::Paragraph { text: words.say(id) });
    let (round, figures) = (&report.round, &report.round.figures);
    say("evaluation-plain-why", blocks);
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
    }

    if !report.moved.is_empty() {
        chapter(words, "evaluation-plain-since", blocks);
        since(words, &report.moved, blocks);
    }
    if !report.reviewed.is_empty() {
        chapter(words, "evaluation-plain-promised", blocks);
        blocks.push(Block::List { items: report.reviewed.iter().map(|adjustment| promised(words, adjustment)).collect() });
    }
    chapter(words, "evaluation-plain-next", blocks);
    if report.adjustments.is_empty() {
        say("evaluation-plain-next-none", blocks);
    } else {
        blocks.push(Block::List { items: report.adjustments.iter().map(|adjustment| next(words, adjustment)).collect() });
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
        StandsOut::Apart { higher, .. } => words.tell("evaluation-plain-apart", &[("higher", Arg::from(higher.name()))]),
        StandsOut::Low { side, .. } => words.tell("evaluation-plain-low", &[("side", Arg::from(side.name()))]),
    });
    let mut sentences: Vec<String> = standing_out.collect();
    if !sentences.is_empty() {
        sentences.push(words.say("evaluation-plain-talk"));
        blocks.push(Block::Notice { text: sentences.join(" ") });
    } else if dimension.gap_tenths.is_some() {
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

fn since(words: Words, moved: &[Moved], blocks: &mut Vec<Block>) {
    let is_clear = |one: &&Moved| matches!(one.reading, MoveReading::Better | MoveReading::Lower);
    let told: Vec<String> =
        moved.iter().filter(is_clear).map(|one| format!("{} – {}", words.dimension(&one.dimension), move_in_words(words, one))).collect();
    let is_same = moved.iter().any(|one| one.reading == MoveReading::Same);
    let rest = match (told.is_empty(), is_same) {
        (true, true) => Some("evaluation-plain-all-same"),
        (true, false) => Some("evaluation-plain-since-too-few"),
        (false, true) => Some("evaluation-plain-same"),
        (false, false) => None,
    };
    if !told.is_empty() {
        blocks.push(Block::List { items: told });
    }
    blocks.extend(rest.map(|id| Block::Paragraph { text: words.say(id) }));
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
