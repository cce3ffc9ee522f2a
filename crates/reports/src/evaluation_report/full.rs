//! The full form: every figure that may be shown, what changed, what was decided, and how it was computed.

use entente_domain::record::membership::Side;
use entente_texts::Arg;

use super::{EvaluationReport, MoveReading, Moved, StandsOut, ToDiscuss, chapter, stands_out, together};
use crate::document::{Block, Cell, Column, Line, Table};
use crate::printable;
use crate::sections;
use crate::words::Words;

pub(super) fn compose(words: Words, report: &EvaluationReport, blocks: &mut Vec<Block>) {
    chapter(words, "evaluation-answers", blocks);
    sections::figures(words, &report.round, blocks);
    let figures = &report.round.figures;
    together(words, report, blocks);
    let is_shown = figures.team_answered.is_some() || figures.partner_answered.is_some();
    if is_shown && !figures.dimensions.is_empty() {
        chapter(words, "weak-title", blocks);
        to_discuss(words, &report.to_discuss, blocks);
    }
    if !report.moved.is_empty() {
        chapter(words, "results-trend-title", blocks);
        blocks.push(Block::Table(moved(words, &report.moved)));
    }
    if !report.reviewed.is_empty() {
        chapter(words, "evaluation-reviewed", blocks);
        blocks.push(Block::Table(sections::adjustment_table(words, &report.reviewed)));
    }
    sections::adjustments(words, &report.adjustments, report.adjustments_not_shown, blocks);
    blocks.push(Block::Paragraph { text: words.say("evaluation-no-comments") });
    chapter(words, "results-how-title", blocks);
    blocks.push(Block::List { items: sections::how(words, figures.smallest_group, !figures.dimensions.is_empty()) });
}

fn to_discuss(words: Words, all: &[ToDiscuss], blocks: &mut Vec<Block>) {
    if all.is_empty() {
        blocks.push(Block::Paragraph { text: words.say("weak-none") });
        return;
    }
    let item = |one: &ToDiscuss| {
        let condition = ("condition", Arg::from(words.dimension(&one.dimension)));
        let heading = match one.why {
            StandsOut::Low { side, mean_tenths } => {
                let mean = ("mean", Arg::from(words.tenths(mean_tenths)));
                words.tell("weak-low-heading", &[condition, ("side", Arg::from(side.name())), mean])
            }
            StandsOut::Apart { gap_tenths, .. } => {
                words.tell("weak-gap-heading", &[condition, ("gap", Arg::from(words.tenths(gap_tenths)))])
            }
        };
        let statement = one.statement.as_ref().map(|text| words.tell("weak-item", &[("statement", Arg::from(printable::line(text)))]));
        let sentences: Vec<String> = std::iter::once(format!("{heading}.")).chain(stands_out(words, one)).chain(statement).collect();
        sentences.join(" ")
    };
    blocks.push(Block::List { items: all.iter().map(item).collect() });
}

/// One row per dimension, one column per voice.
fn moved(words: Words, all: &[Moved]) -> Table {
    let cell = |one: &Moved| {
        let reading = match one.reading {
            MoveReading::TooFew => "evaluation-moved-too-few",
            MoveReading::Same => "evaluation-moved-same",
            MoveReading::Better => "evaluation-moved-better",
            MoveReading::Lower => "evaluation-moved-lower",
        };
        let mut lines = vec![Line::plain(words.say(reading))];
        // Where nothing can be said, a figure would say something all the same.
        let told = one.difference_tenths.filter(|_| one.reading != MoveReading::TooFew);
        lines.extend(told.map(|difference| {
            let id = match difference {
                0 => "results-change-by-same",
                1.. => "results-change-by-more",
                _ => "results-change-by-less",
            };
            Line::quiet(words.tell(id, &[("difference", Arg::from(words.tenths(difference.saturating_abs())))]))
        }));
        Cell::lines(lines)
    };
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for team in all.iter().filter(|one| one.side == Side::Team) {
        let partner = all.iter().find(|one| one.side == Side::Partner && one.dimension == team.dimension);
        rows.push(vec![Cell::of(words.dimension(&team.dimension)), cell(team), partner.map(cell).unwrap_or_default()]);
    }
    Table::new(
        words.say("evaluation-moved-caption"),
        vec![
            Column::of(words.say("results-column-condition"), 2.6),
            Column::of(words.side(Side::Team), 3.0),
            Column::of(words.side(Side::Partner), 3.0),
        ],
        rows,
    )
}
