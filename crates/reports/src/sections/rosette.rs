//! The rosette, drawn and with the facts behind it.

use entente_domain::rosette::Petal;
use entente_texts::Arg;

use crate::content::ReportContent;
use crate::document::{Block, Cell, Column, Line, PetalMark, RosetteDrawing, Table, drawable};
use crate::words::Words;

pub(crate) fn rosette(words: Words, content: &ReportContent, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(1, words.say("document-rosette")));
    blocks.push(Block::Paragraph { text: words.say("document-rosette-lead") });
    let petals: Vec<PetalMark> = content.rosette.iter().map(|petal| mark(words, petal)).collect();
    let spoken: Vec<String> = petals
        .iter()
        .map(|petal| {
            let facts = [("condition", Arg::from(&petal.label)), ("value", Arg::from(&petal.shown))];
            words.tell("rosette-petal", &facts)
        })
        .collect();
    let alternative = words.tell("rosette-alternative", &[("petals", Arg::from(spoken.join("; ")))]);
    blocks.push(Block::Rosette(RosetteDrawing { alternative, petals }));
    blocks.push(Block::Table(Table::new(
        words.say("document-rosette-caption"),
        vec![
            Column::of(words.say("rosette-condition"), 2.4),
            Column::of(words.say("rosette-share"), 1.8),
            Column::of(words.say("rosette-from"), 5.0),
        ],
        content.rosette.iter().map(|petal| row(words, petal)).collect(),
    )));
}

fn mark(words: Words, petal: &Petal) -> PetalMark {
    PetalMark { label: words.name("petal", &petal.condition), shown: shown(words, petal), value: petal.value.and_then(drawable) }
}

fn shown(words: Words, petal: &Petal) -> String {
    petal.value.map_or_else(|| words.say("petal-hollow"), |value| words.share(value))
}

fn row(words: Words, petal: &Petal) -> Vec<Cell> {
    let mut facts: Vec<Line> = petal
        .facts
        .iter()
        .map(|fact| {
            let name = words.name("petal-fact", &fact.fact);
            let args = [("fact", Arg::from(name)), ("part", Arg::from(fact.part)), ("whole", Arg::from(fact.whole))];
            Line::plain(words.tell("petal-fact-of", &args))
        })
        .collect();
    if facts.is_empty() {
        facts.push(Line::quiet(words.say("petal-no-fact")));
    }
    vec![Cell::of(words.name("condition", &petal.condition)), Cell::share(shown(words, petal), petal.value), Cell::lines(facts)]
}
