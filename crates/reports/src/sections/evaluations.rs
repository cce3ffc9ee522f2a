//! The evaluation rounds in two voices: drawn, as a table, and in words where a group is too small.

use entente_domain::record::membership::Side;
use entente_texts::Arg;

use crate::content::{DimensionFigures, QuestionFigures, ReportContent, ReportRound, Shown, TotalFigures};
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
    blocks.push(Block::heading(2, printable::heading(&round.title)));
    figures(words, round, blocks);
}

/// What was asked, who answered, and every figure that may be shown.
pub(crate) fn figures(words: Words, round: &ReportRound, blocks: &mut Vec<Block>) {
    let figures = &round.figures;
    let smallest = || [("n", Arg::from(figures.smallest_group))];
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
    if let Some((least, most)) = figures.scale_tenths.filter(|(least, most)| least < most) {
        blocks.push(Block::Voices(drawing(words, round, (least, most))));
        let ends = [("least", Arg::from(words.value(f64::from(least) / 10.0))), ("most", Arg::from(words.value(f64::from(most) / 10.0)))];
        blocks.push(Block::Paragraph {
            text: format!("{} {}", words.tell("results-scale-ends", &ends), words.tell("results-smallest-group", &smallest())),
        });
    }
    if !figures.dimensions.is_empty() {
        blocks.push(Block::Table(table(words, round)));
    }
    if figures.dimensions.iter().any(|dimension| !dimension.statements.is_empty()) {
        blocks.push(Block::Table(statements(words, round)));
    }
    if !figures.questions.is_empty() {
        blocks.push(Block::Table(questions(words, round)));
    }
    if !figures.totals.is_empty() {
        blocks.push(Block::Table(totals(words, round)));
        blocks.push(Block::Paragraph { text: words.say("results-totals-lead") });
    }
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

/// Marks at whole numbers; on a long scale only at its ends.
fn ticks(least: f64, most: f64) -> Vec<f64> {
    const MOST: usize = 11;
    let whole: Vec<f64> =
        std::iter::successors(Some(least.ceil()), |tick| Some(tick + 1.0)).take_while(|tick| *tick <= most).take(MOST + 1).collect();
    if whole.len() > MOST { vec![least, most] } else { whole }
}

fn drawing(words: Words, round: &ReportRound, (least, most): (i32, i32)) -> VoicesDrawing {
    let (least, most) = (f64::from(least) / 10.0, f64::from(most) / 10.0);
    let mean = |shown: Shown| (f64::from(shown.mean_tenths) / 10.0).clamp(least, most);
    let spoken: Vec<String> = round.figures.dimensions.iter().map(|figures| spoken(words, figures)).collect();
    VoicesDrawing {
        alternative: words.tell("document-voices-alternative", &[("rows", Arg::from(spoken.join(" ")))]),
        least,
        most,
        ticks: ticks(least, most),
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
    let mut lines = vec![Line::plain(words.tenths(shown.mean_tenths))];
    match shown.persons {
        Some(persons) => {
            let (low, high) = persons.interval_tenths;
            let facts = [
                ("n", Arg::from(persons.n)),
                ("sd", Arg::from(words.tenths(persons.sd_tenths))),
                ("low", Arg::from(words.tenths(low))),
                ("high", Arg::from(words.tenths(high))),
            ];
            lines.push(Line::quiet(words.tell("document-persons", &facts)));
            lines.push(Line::quiet(words.tell("document-interval", &facts)));
        }
        None => lines.push(Line::quiet(words.say("results-from-statements"))),
    }
    Cell::lines(lines)
}

/// The statements one by one.
fn statements(words: Words, round: &ReportRound) -> Table {
    let smallest = round.figures.smallest_group;
    let rows = round.figures.dimensions.iter().flat_map(|dimension| {
        dimension.statements.iter().map(move |one| {
            vec![
                Cell::lines(vec![Line::plain(printable::line(&one.text)), Line::quiet(words.dimension(&dimension.dimension))]),
                figure(words, one.team, smallest),
                figure(words, one.partner, smallest),
            ]
        })
    });
    Table::new(
        words.say("results-statements-caption"),
        vec![
            Column::of(words.say("results-column-statement"), 3.6),
            Column::of(legend(words, Side::Team, round.figures.team_answered), 3.2),
            Column::of(legend(words, Side::Partner, round.figures.partner_answered), 3.2),
        ],
        rows.collect(),
    )
}

/// How often each answer was given, to what no dimension holds.
fn questions(words: Words, round: &ReportRound) -> Table {
    let counts = |question: &QuestionFigures, side: Option<&Vec<u32>>| match side {
        Some(counts) => Cell::lines(question.answers.iter().zip(counts).map(|(answer, n)| Line::plain(counted(answer, *n))).collect()),
        None => figure(words, None, round.figures.smallest_group),
    };
    let row = |question: &QuestionFigures| {
        vec![
            Cell::of(printable::line(&question.text)),
            counts(question, question.team.as_ref()),
            counts(question, question.partner.as_ref()),
        ]
    };
    Table::new(
        words.say("evaluation-questions-caption"),
        vec![
            Column::of(words.say("results-column-statement"), 3.6),
            Column::of(legend(words, Side::Team, round.figures.team_answered), 3.2),
            Column::of(legend(words, Side::Partner, round.figures.partner_answered), 3.2),
        ],
        round.figures.questions.iter().map(row).collect(),
    )
}

/// An answer, and how many gave it.
pub(crate) fn counted(answer: &str, n: u32) -> String {
    format!("{}\u{a0}: {n}", printable::line(answer))
}

/// What the questionnaire adds up.
fn totals(words: Words, round: &ReportRound) -> Table {
    let value = |tenths: Option<i32>| match tenths {
        Some(tenths) => Cell::of(words.tenths(tenths)),
        None => figure(words, None, round.figures.smallest_group),
    };
    let row = |total: &TotalFigures| {
        let kind = if total.sum { "sum" } else { "mean" };
        let what = match total.range_tenths {
            Some((low, high)) => {
                let ends = [("low", Arg::from(words.tenths(low))), ("high", Arg::from(words.tenths(high)))];
                words.tell(&format!("results-total-{kind}-range"), &ends)
            }
            None => words.say(&format!("results-total-{kind}")),
        };
        let name = total.name.as_ref().map_or_else(|| words.say("results-total-whole"), |name| printable::line(name));
        vec![Cell::lines(vec![Line::plain(name), Line::quiet(what)]), value(total.team_tenths), value(total.partner_tenths)]
    };
    Table::new(
        words.say("results-totals-title"),
        vec![
            Column::of(words.say("results-column-total"), 3.6),
            Column::of(legend(words, Side::Team, round.figures.team_answered), 3.2),
            Column::of(legend(words, Side::Partner, round.figures.partner_answered), 3.2),
        ],
        round.figures.totals.iter().map(row).collect(),
    )
}

/// How the figures of an evaluation are computed: of one without means, how small groups stay hidden.
pub(crate) fn how(words: Words, smallest_group: u32, with_means: bool) -> Vec<String> {
    let rules = ["person", "mean", "gap", "spread", "interval"].map(|rule| words.say(&format!("results-how-{rule}")));
    let means = rules.into_iter().chain([words.say("evaluation-how-rounding")]).filter(|_| with_means);
    means.chain([words.tell("results-how-small-groups", &[("n", Arg::from(smallest_group))])]).collect()
}
