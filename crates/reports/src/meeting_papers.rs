//! The papers of a meeting: the invitation sheet, and the whole pack with what one must know to take part.

use chrono::{NaiveDate, NaiveTime};
use entente_domain::Language;
use entente_domain::record::agenda_item::AgendaPurpose;
use entente_domain::record::membership::Side;
use entente_texts::Arg;

use crate::document::{Block, Cell, Column, Composed, Document, Fact, Line, Table};
use crate::printable;
use crate::words::Words;

/// What the papers tell.
#[derive(Debug, Clone, PartialEq)]
pub struct MeetingPapers {
    /// In which language.
    pub language: Language,
    /// The name of the centre.
    pub organisation: String,
    /// The name of the partnership.
    pub partnership: String,
    /// On which day they are made.
    pub made_on: NaiveDate,
    /// The name of the meeting.
    pub title: String,
    /// Its day.
    pub on: NaiveDate,
    /// When it begins, and when it ends.
    pub time: Option<(NaiveTime, Option<NaiveTime>)>,
    /// Where.
    pub place: String,
    /// The link to join from afar.
    pub link: String,
    /// The telephone number for when the link fails.
    pub phone: String,
    /// The agenda.
    pub agenda: Vec<PaperItem>,
    /// What one must know to take part. Only the pack has it.
    pub background: String,
    /// The names of the documents. Only the pack has them.
    pub documents: Vec<String>,
    /// Words that are explained. Only the pack has them.
    pub terms: Vec<PaperTerm>,
    /// Whether it is the whole pack, or the invitation sheet alone.
    pub pack: bool,
}

/// A point of the agenda.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperItem {
    /// What it is about.
    pub title: String,
    /// For how many minutes.
    pub minutes: Option<u32>,
    /// What is to come of it.
    pub purpose: Option<AgendaPurpose>,
    /// Whose idea it was.
    pub side: Side,
}

/// A word that is explained.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperTerm {
    /// The word.
    pub term: String,
    /// What it means.
    pub meaning: String,
}

/// The papers in words.
#[must_use]
pub fn meeting_papers(papers: &MeetingPapers) -> Composed {
    let words = Words(papers.language);
    let mut blocks = Vec::new();
    if !papers.agenda.is_empty() {
        blocks.push(Block::heading(1, words.say("papers-agenda")));
        blocks.push(Block::Table(agenda(words, papers)));
    }
    if papers.pack {
        pack(words, papers, &mut blocks);
    } else {
        blocks.push(Block::Notice { text: words.say("papers-needs") });
    }
    let name = printable::heading(&papers.title);
    Composed(Document {
        language: papers.language.code(),
        kind: words.say(if papers.pack { "papers-pack" } else { "papers-invitation" }),
        running: printable::shortened(&name, 60),
        title: name,
        organisation: printable::line(&papers.organisation),
        made_on: words.tell("document-made-on", &[("date", Arg::from(papers.made_on))]),
        cover: practical(words, papers),
        notes: Vec::new(),
        contents: String::new(),
        brief: true,
        large: false,
        blocks,
    })
}

fn hour(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

fn practical(words: Words, papers: &MeetingPapers) -> Vec<Fact> {
    let mut when = vec![Line::plain(words.date_with_weekday(papers.on))];
    if let Some((start, end)) = papers.time {
        when.push(Line::plain(match end {
            Some(end) => words.tell("papers-from-to", &[("from", Arg::from(hour(start))), ("to", Arg::from(hour(end)))]),
            None => words.tell("papers-from", &[("from", Arg::from(hour(start)))]),
        }));
    }
    let mut facts = vec![
        Fact::of(words.say("papers-partnership"), printable::line(&papers.partnership)),
        Fact { label: words.say("papers-when"), lines: when },
    ];
    for (label, text) in [("papers-where", &papers.place), ("papers-link", &papers.link), ("papers-phone", &papers.phone)] {
        if !text.trim().is_empty() {
            facts.push(Fact::of(words.say(label), printable::line(text)));
        }
    }
    facts
}

fn agenda(words: Words, papers: &MeetingPapers) -> Table {
    let columns = vec![
        Column::of(words.say("papers-column-point"), 5.0),
        Column::of(words.say("papers-column-minutes"), 1.2),
        Column::of(words.say("papers-column-purpose"), 2.0),
        Column::of(words.say("papers-column-side"), 2.0),
    ];
    let rows = papers.agenda.iter().enumerate().map(|(index, item)| {
        let purpose = item.purpose.map(|purpose| words.name("papers-purpose", &purpose)).unwrap_or_default();
        let minutes = item.minutes.map(|minutes| words.tell("papers-minutes", &[("n", Arg::from(minutes))])).unwrap_or_default();
        let title = format!("{}. {}", index + 1, printable::line(&item.title));
        vec![Cell::of(title), Cell::of(minutes), Cell::of(purpose), Cell::of(words.side(item.side))]
    });
    Table::new(words.say("papers-agenda"), columns, rows.collect())
}

fn pack(words: Words, papers: &MeetingPapers, blocks: &mut Vec<Block>) {
    if !papers.background.trim().is_empty() {
        blocks.push(Block::heading(1, words.say("papers-background")));
        blocks.extend(printable::paragraphs(&papers.background).into_iter().map(|text| Block::Paragraph { text }));
    }
    if !papers.documents.is_empty() {
        blocks.push(Block::heading(1, words.say("papers-documents")));
        blocks.push(Block::List { items: papers.documents.iter().map(|title| printable::line(title)).collect() });
    }
    if !papers.terms.is_empty() {
        blocks.push(Block::heading(1, words.say("papers-terms")));
        let facts = papers.terms.iter().map(|one| Fact { label: printable::line(&one.term), lines: words.written(&one.meaning) });
        blocks.push(Block::Facts { facts: facts.collect() });
    }
}
