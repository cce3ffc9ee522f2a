//! The evaluation rounds in two voices: drawn, as a table, and in words where a group is too small.

use entente_domain::record::membership::Side;
use entente_texts::Arg;

use crate::content::{Base, DimensionFigures, ReportContent, ReportRound, Shown};
use crate::document::{Block, Cell, Column, Fact, Line, Table, VoicesDrawing, VoicesRow};
use crate::printable;
use crate::words::Words;

/// What fits beside the drawing; the table has the whole name.
const LABEL: usize = 46;

pub(crate) fn evaluations(words: Words, content: &ReportContent, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(1, words.say("document-evaluations")));
    if content.evaluations.is_empty() {
        blocks.push(Block::Paragraph { text: words.say("document-evaluations-none") });
    }
    for round in &content.evaluations {
        one(words, round, blocks);
    }
}

fn one(words: Words, round: &ReportRound, blocks: &mut Vec<Block>) {
    let figures = &round.figures;
    let smallest = || [("n", Arg::from(figures.smallest_group))];
    blocks.push(Block::heading(2, printable::heading(&round.title)));
    blocks.push(Block::Facts {
        facts: vec![
            Fact::of(words.say("document-questionnaire"), printable::line(&round.questionnaire_title)),
            Fact::of(words.say("document-closed-on"), words.date(round.closed_on)),
            Fact::of(words.side(Side::Team), answered(words, figures.team_answered, round.team_invited, figures.smallest_group)),
            Fact::of(words.side(Side::Partner), answered(words, figures.partner_answered, round.partner_invited, figures.smallest_group)),
        ],
    });
    if !round.validated {
        blocks.push(Block::Paragraph { text: words.say("results-not-validated") });
    }
    if figures.team_answered.is_none() && figures.partner_answered.is_none() {
        blocks.push(Block::Notice { text: words.tell("results-nothing", &smallest()) });
        return;
    }
    for (side, shown) in [(Side::Team, figures.team_answered), (Side::Partner, figures.partner_answered)] {
        if shown.is_none() {
            let facts = [("side", Arg::from(side.name())), ("n", Arg::from(figures.smallest_group))];
            blocks.push(Block::Notice { text: words.tell("results-hidden-side", &facts) });
        }
    }
    if figures.conversation_only {
        blocks.push(Block::Notice { text: words.say("results-conversation") });
    }
    blocks.push(Block::Voices(drawing(words, round)));
    blocks
        .push(Block::Paragraph { text: format!("{}. {}", words.say("results-scale"), words.tell("results-smallest-group", &smallest())) });
    blocks.push(Block::Table(table(words, round)));
}

fn answered(words: Words, shown: Option<u32>, invited: u32, smallest: u32) -> String {
    match shown {
        Some(n) => words.tell("round-count", &[("answered", Arg::from(n)), ("invited", Arg::from(invited))]),
        None => words.tell("document-fewer-answers", &[("n", Arg::from(smallest))]),
    }
}

/// The side, and how many answered where that may be shown.
fn legend(words: Words, side: Side, answered: Option<u32>) -> String {
    match answered {
        Some(n) => words.tell(&format!("side-{}-count", side.name()), &[("n", Arg::from(n))]),
        None => words.side(side),
    }
}

fn drawing(words: Words, round: &ReportRound) -> VoicesDrawing {
    let spoken: Vec<String> = round.figures.dimensions.iter().map(|figures| spoken(words, figures)).collect();
    VoicesDrawing {
        alternative: words.tell("document-voices-alternative", &[("rows", Arg::from(spoken.join(" ")))]),
        team: legend(words, Side::Team, round.figures.team_answered),
        partner: legend(words, Side::Partner, round.figures.partner_answered),
        rows: round
            .figures
            .dimensions
            .iter()
            .map(|figures| VoicesRow {
                label: printable::shortened(&words.dimension(&figures.dimension), LABEL),
                team: figures.team.map(mean),
                partner: figures.partner.map(mean),
                gap: figures
                    .gap_tenths
                    .map(|gap| words.tell("results-gap", &[("gap", Arg::from(unsigned(words, gap)))]))
                    .unwrap_or_default(),
            })
            .collect(),
    }
}

/// A mean as it can be drawn on the scale.
fn mean(shown: Shown) -> f64 {
    (f64::from(shown.mean_tenths) / 10.0).clamp(1.0, 5.0)
}

fn unsigned(words: Words, gap: i32) -> String {
    words.tenths(gap.saturating_abs())
}

fn spoken(words: Words, figures: &DimensionFigures) -> String {
    let condition = ("condition", Arg::from(words.dimension(&figures.dimension)));
    let of = |name: &'static str, shown: Shown| (name, Arg::from(words.tenths(shown.mean_tenths)));
    match (figures.team, figures.partner) {
        (Some(team), Some(partner)) => {
            let gap = ("gap", Arg::from(unsigned(words, figures.gap_tenths.unwrap_or(team.mean_tenths - partner.mean_tenths))));
            words.tell("results-row-spoken", &[condition, of("team", team), of("partner", partner), gap])
        }
        (Some(team), None) => words.tell("results-row-spoken-team", &[condition, of("team", team)]),
        (None, Some(partner)) => words.tell("results-row-spoken-partner", &[condition, of("partner", partner)]),
        (None, None) => words.tell("results-row-spoken-none", &[condition]),
    }
}

fn table(words: Words, round: &ReportRound) -> Table {
    Table::new(
        words.say("results-table-caption"),
        vec![
            Column::of(words.say("results-column-condition"), 2.6),
            Column::of(legend(words, Side::Team, round.figures.team_answered), 3.0),
            Column::of(legend(words, Side::Partner, round.figures.partner_answered), 3.0),
            Column::of(words.say("results-column-gap"), 1.6),
        ],
        round
            .figures
            .dimensions
            .iter()
            .map(|figures| {
                vec![
                    Cell::of(words.dimension(&figures.dimension)),
                    figure(words, figures.team, round.figures.smallest_group),
                    figure(words, figures.partner, round.figures.smallest_group),
                    Cell::of(figures.gap_tenths.map_or_else(|| "–".to_owned(), |gap| unsigned(words, gap))),
                ]
            })
            .collect(),
    )
}

fn figure(words: Words, shown: Option<Shown>, smallest: u32) -> Cell {
    let Some(shown) = shown else {
        return Cell::lines(vec![Line::quiet(words.tell("results-hidden-figure", &[("n", Arg::from(smallest))]))]);
    };
    let base = match shown.base {
        Base::NearlyAll => "document-base-nearly-all",
        Base::Part => "document-base-part",
    };
    let spread = words.tell("document-spread", &[("sd", Arg::from(words.tenths(shown.sd_tenths)))]);
    Cell::lines(vec![Line::plain(words.tenths(shown.mean_tenths)), Line::quiet(spread), Line::quiet(words.say(base))])
}
