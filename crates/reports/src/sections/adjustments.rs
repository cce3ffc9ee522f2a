//! What the partnership decided to do differently, and what became of it.

use entente_domain::record::adjustment::AdjustmentOutcome;
use entente_texts::Arg;

use crate::content::ReportAdjustment;
use crate::document::{Block, Cell, Column, Line, Table};
use crate::printable;
use crate::words::Words;

pub(crate) fn adjustments(words: Words, adjustments: &[ReportAdjustment], not_shown: u32, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(1, words.say("document-adjustments")));
    if adjustments.is_empty() && not_shown == 0 {
        blocks.push(Block::Paragraph { text: words.say("document-adjustments-none") });
    }
    if !adjustments.is_empty() {
        blocks.push(Block::Table(adjustment_table(words, adjustments)));
    }
    if not_shown > 0 {
        blocks.push(Block::Paragraph { text: words.tell("document-adjustments-not-shown", &[("count", Arg::from(not_shown))]) });
    }
}

/// Adjustments one by one.
pub(crate) fn adjustment_table(words: Words, adjustments: &[ReportAdjustment]) -> Table {
    Table::new(
        words.say("document-adjustments-caption"),
        vec![
            Column::of(words.say("document-column-adjustment"), 4.0),
            Column::of(words.say("document-column-decided"), 2.2),
            Column::of(words.say("document-column-who"), 2.2),
            Column::of(words.say("document-column-outcome"), 2.2),
        ],
        adjustments.iter().map(|adjustment| row(words, adjustment)).collect(),
    )
}

fn row(words: Words, adjustment: &ReportAdjustment) -> Vec<Cell> {
    let mut what: Vec<Line> = printable::paragraphs(&adjustment.what).into_iter().map(Line::plain).collect();
    let reason = printable::paragraphs(&adjustment.reason).join(" ");
    if !reason.is_empty() {
        what.push(Line::quiet(words.tell("document-reason", &[("reason", Arg::from(reason))])));
    }
    let mut decided = vec![Line::plain(words.date(adjustment.decided_on))];
    if let Some(dimension) = &adjustment.dimension {
        decided.push(Line::quiet(words.dimension(dimension)));
    }
    let mut who: Vec<Line> = adjustment.owner.iter().map(|owner| Line::plain(printable::line(owner))).collect();
    who.extend(adjustment.due_on.map(|day| Line::quiet(words.tell("document-by", &[("date", Arg::from(day))]))));
    if who.is_empty() {
        who.push(Line::quiet(words.say("document-not-said")));
    }
    vec![Cell::lines(what), Cell::lines(decided), Cell::lines(who), Cell::lines(outcome(words, &adjustment.outcome))]
}

fn outcome(words: Words, outcome: &AdjustmentOutcome) -> Vec<Line> {
    match outcome {
        AdjustmentOutcome::Planned => vec![Line::plain(words.say("state-planned"))],
        AdjustmentOutcome::Done { on } => vec![Line::plain(words.tell("document-done-on", &[("date", Arg::from(*on))]))],
        AdjustmentOutcome::GivenUp { on, reason } => {
            let mut lines = vec![Line::plain(words.tell("document-given-up-on", &[("date", Arg::from(*on))]))];
            lines.extend(printable::paragraphs(reason).into_iter().map(Line::quiet));
            lines
        }
    }
}
