//! From the content of a report to a document in words.

use entente_texts::Arg;

use crate::content::ReportContent;
use crate::document::{Block, Composed, Document, Fact, Line};
use crate::printable;
use crate::sections;
use crate::words::Words;

/// What fits at the foot of a page.
const RUNNING: usize = 60;

/// The report on a partnership, in words.
#[must_use]
pub fn report(content: &ReportContent) -> Composed {
    Composed(compose(content))
}

fn compose(content: &ReportContent) -> Document {
    let words = Words(content.language);
    let mut blocks = Vec::new();
    sections::people(words, content, &mut blocks);
    sections::rosette(words, content, &mut blocks);
    sections::objectives(words, content, &mut blocks);
    sections::evaluations(words, content, &mut blocks);
    sections::adjustments(words, &content.adjustments, content.not_shown.adjustments, &mut blocks);
    method(words, content, &mut blocks);
    let name = printable::line(&content.partnership.name);
    Document {
        language: content.language.code(),
        kind: words.say("document-kind"),
        running: printable::shortened(&name, RUNNING),
        // A document without a title cannot be PDF/UA.
        title: if name.is_empty() { words.say("document-kind") } else { name },
        organisation: printable::line(&content.organisation),
        made_on: words.tell("document-made-on", &[("date", Arg::from(content.made_on))]),
        cover: cover(words, content),
        notes: vec![words.say("document-naming"), words.say("document-not-encrypted")],
        contents: words.say("document-contents"),
        brief: false,
        large: false,
        blocks,
    }
}

fn cover(words: Words, content: &ReportContent) -> Vec<Fact> {
    let partnership = &content.partnership;
    let written = |label: &str, text: &str| Fact { label: words.say(label), lines: words.written(text) };
    let day = |name: &'static str, date| (name, Arg::from(date));
    let period = match (partnership.started_on, partnership.ended_on) {
        (Some(start), Some(end)) => Line::plain(words.tell("document-from-until", &[day("start", start), day("end", end)])),
        (Some(start), None) => Line::plain(words.tell("document-since", &[day("start", start)])),
        (None, Some(end)) => Line::plain(words.tell("document-until", &[day("end", end)])),
        (None, None) => Line::quiet(words.say("document-not-said")),
    };
    let level = partnership
        .aimed_level
        .map_or_else(|| Line::quiet(words.say("document-not-said")), |level| Line::plain(words.name("level", &level)));
    vec![
        written("document-purpose", &partnership.purpose),
        written("document-population", &partnership.population),
        written("document-territory", &partnership.territory),
        Fact { label: words.say("document-period"), lines: vec![period] },
        Fact { label: words.say("document-aimed-level"), lines: vec![level] },
    ]
}

/// How the figures are computed, in plain words.
fn method(words: Words, content: &ReportContent, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(1, words.say("results-how-title")));
    let mut items = vec![words.say("document-how-petal"), words.say("document-how-progress")];
    if let Some(smallest) = content.evaluations.iter().map(|round| round.figures.smallest_group).min() {
        items.extend(sections::how(words, smallest, content.evaluations.iter().any(|round| !round.figures.dimensions.is_empty())));
    }
    blocks.push(Block::List { items });
}
