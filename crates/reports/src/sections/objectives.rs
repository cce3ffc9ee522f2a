//! The objectives: five answers, state, indicators with their progress.

use entente_domain::record::objective::{ObjectiveOutcome, SmartLetter};
use entente_texts::Arg;

use crate::content::{ReportContent, ReportIndicator, ReportMeasurement, ReportObjective};
use crate::document::{Block, Cell, Column, Fact, Line, Table};
use crate::printable;
use crate::words::Words;

pub(crate) fn objectives(words: Words, content: &ReportContent, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(1, words.say("document-objectives")));
    let not_shown = content.not_shown.objectives;
    if content.objectives.is_empty() && not_shown == 0 {
        blocks.push(Block::Paragraph { text: words.say("document-objectives-none") });
    }
    for objective in &content.objectives {
        one(words, objective, blocks);
    }
    if not_shown > 0 {
        blocks.push(Block::Paragraph { text: words.tell("document-objectives-not-shown", &[("count", Arg::from(not_shown))]) });
    }
}

fn one(words: Words, objective: &ReportObjective, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(2, printable::heading(&objective.title)));
    blocks.push(Block::Facts { facts: facts(words, objective) });
    if objective.indicators.is_empty() {
        blocks.push(Block::Paragraph { text: words.say("document-indicators-none") });
        return;
    }
    blocks.push(Block::Table(Table::new(
        words.say("document-indicators-caption"),
        vec![
            Column::of(words.say("document-column-indicator"), 3.2),
            Column::of(words.say("document-column-baseline"), 1.6),
            Column::of(words.say("document-column-target"), 1.6),
            Column::of(words.say("document-column-latest"), 2.4),
            Column::of(words.say("column-progress"), 1.7),
        ],
        objective.indicators.iter().map(|indicator| row(words, indicator)).collect(),
    )));
    for indicator in objective.indicators.iter().filter(|indicator| indicator.measurements.len() > 1) {
        blocks.push(Block::Table(measurements(words, indicator)));
    }
}

fn facts(words: Words, objective: &ReportObjective) -> Vec<Fact> {
    let mut facts = vec![Fact { label: words.say("document-state"), lines: outcome(words, &objective.outcome) }];
    if let Some(owner) = &objective.owner {
        facts.push(Fact::of(words.say("document-owner"), printable::line(owner)));
    }
    let due = objective.smart.due_on.map(|day| words.date(day)).unwrap_or_default();
    let answers = [
        (SmartLetter::Specific, objective.smart.specific.as_str()),
        (SmartLetter::Measurable, &objective.smart.measurable),
        (SmartLetter::Attainable, &objective.smart.attainable),
        (SmartLetter::Relevant, &objective.smart.relevant),
        (SmartLetter::TimeBound, &due),
    ];
    for (letter, answer) in answers {
        let mut lines: Vec<Line> = printable::paragraphs(answer).into_iter().map(Line::plain).collect();
        if objective.to_make_precise.contains(&letter) {
            lines.push(Line::quiet(words.say("document-to-make-precise")));
        }
        facts.push(Fact { label: words.name("smart-ask", &letter), lines });
    }
    facts
}

fn outcome(words: Words, outcome: &ObjectiveOutcome) -> Vec<Line> {
    match outcome {
        ObjectiveOutcome::Ongoing => vec![Line::plain(words.say("state-ongoing"))],
        ObjectiveOutcome::Reached { on } => vec![Line::plain(words.tell("document-reached-on", &[("date", Arg::from(*on))]))],
        ObjectiveOutcome::GivenUp { on, reason } => {
            let mut lines = vec![Line::plain(words.tell("document-given-up-on", &[("date", Arg::from(*on))]))];
            lines.extend(printable::paragraphs(reason).into_iter().map(Line::plain));
            lines
        }
    }
}

fn row(words: Words, indicator: &ReportIndicator) -> Vec<Cell> {
    let definition = &indicator.definition;
    let (latest, progress) = match indicator.latest() {
        None => (Cell::lines(vec![Line::quiet(words.say("measurement-none"))]), Cell::of("–")),
        Some(latest) => {
            let share = definition.progress(latest.value);
            let lines = vec![Line::plain(words.quantity(latest.value, &definition.unit)), Line::quiet(words.date(latest.on))];
            (Cell::lines(lines), Cell::share(words.share(share), Some(share)))
        }
    };
    vec![
        Cell::of(printable::line(&definition.name)),
        Cell::of(words.quantity(definition.baseline, &definition.unit)),
        Cell::of(words.quantity(definition.target, &definition.unit)),
        latest,
        progress,
    ]
}

fn measurements(words: Words, indicator: &ReportIndicator) -> Table {
    let mut dated: Vec<&ReportMeasurement> = indicator.measurements.iter().collect();
    dated.sort_by_key(|measurement| measurement.on);
    Table::new(
        words.tell("document-measurements-caption", &[("name", Arg::from(printable::line(&indicator.definition.name)))]),
        vec![
            Column::of(words.say("document-column-date"), 2.2),
            Column::of(words.say("document-column-value"), 1.8),
            Column::of(words.say("document-column-note"), 5.0),
        ],
        dated
            .into_iter()
            .map(|measurement| {
                vec![
                    Cell::of(words.date(measurement.on)),
                    Cell::of(words.quantity(measurement.value, &indicator.definition.unit)),
                    Cell::lines(printable::paragraphs(&measurement.note).into_iter().map(Line::plain).collect()),
                ]
            })
            .collect(),
    )
}
