//! A document in words: what both renderers print. Every text is final, in one language, free of controls.

use serde::Serialize;

/// A document in words, ready to be printed as PDF or HTML.
#[derive(Debug, Clone, PartialEq)]
pub struct Composed(pub(crate) Document);

/// A whole document.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Document {
    /// BCP 47 code of the language.
    pub(crate) language: &'static str,
    /// What kind of document it is.
    pub(crate) kind: String,
    /// Its title.
    pub(crate) title: String,
    /// The title as it stands at the foot of each page, shortened.
    pub(crate) running: String,
    /// Who made it.
    pub(crate) organisation: String,
    /// When, in words.
    pub(crate) made_on: String,
    /// What stands on the cover below the title.
    pub(crate) cover: Vec<Fact>,
    /// What a reader should know before reading on.
    pub(crate) notes: Vec<String>,
    /// Heading of the table of contents.
    pub(crate) contents: String,
    /// Whether it is a sheet of a page or two, which needs neither a cover of its own nor a table of contents.
    pub(crate) brief: bool,
    /// Whether its letters are large.
    pub(crate) large: bool,
    /// Everything else.
    pub(crate) blocks: Vec<Block>,
}

/// A named fact, of one or more paragraphs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Fact {
    /// Its name.
    pub(crate) label: String,
    /// Its paragraphs.
    pub(crate) lines: Vec<Line>,
}

/// A paragraph or a line of a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Line {
    /// The words.
    pub(crate) text: String,
    /// Whether it only completes the line above.
    pub(crate) quiet: bool,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Block {
    /// A heading of level 1 (part of the contents) to 3.
    Heading { level: u8, text: String },
    /// A paragraph.
    Paragraph { text: String },
    /// A paragraph that must not be overlooked.
    Notice { text: String },
    /// A line that is completed by hand, with room for it.
    ToComplete { text: String },
    /// A list.
    List { items: Vec<String> },
    /// Named facts.
    Facts { facts: Vec<Fact> },
    /// A table.
    Table(Table),
    /// The drawn rosette.
    Rosette(RosetteDrawing),
    /// The drawn means of two voices.
    Voices(VoicesDrawing),
}

/// A table; the first column heads its rows.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Table {
    /// What it shows.
    pub(crate) caption: String,
    /// Its columns.
    pub(crate) columns: Vec<Column>,
    /// Its cells, as many per row as there are columns.
    pub(crate) rows: Vec<Vec<Cell>>,
    /// Whether it fits on a page for sure, so that it need not be parted.
    pub(crate) short: bool,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Column {
    /// Its heading.
    pub(crate) heading: String,
    /// Its share of the width.
    pub(crate) weight: f64,
}

/// A cell.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(crate) struct Cell {
    /// Its lines.
    pub(crate) lines: Vec<Line>,
    /// A share from 0 to 1 that is also drawn as a bar; the same share stands in the lines.
    pub(crate) bar: Option<f64>,
}

/// The rosette as a drawing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct RosetteDrawing {
    /// What the drawing shows, in words.
    pub(crate) alternative: String,
    /// The petals from the top clockwise.
    pub(crate) petals: Vec<PetalMark>,
}

/// A petal of the drawing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct PetalMark {
    /// Name of the condition.
    pub(crate) label: String,
    /// Its value in words.
    pub(crate) shown: String,
    /// From 0 to 1; none where nothing can be measured yet.
    pub(crate) value: Option<f64>,
}

/// The means of two voices as a drawing on one scale.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct VoicesDrawing {
    /// What the drawing shows, in words.
    pub(crate) alternative: String,
    /// The low end of the scale.
    pub(crate) least: f64,
    /// The high end.
    pub(crate) most: f64,
    /// The marks along it.
    pub(crate) ticks: Vec<f64>,
    /// Legend of the team's mark.
    pub(crate) team: String,
    /// Legend of the partners' mark.
    pub(crate) partner: String,
    /// One row per dimension.
    pub(crate) rows: Vec<VoicesRow>,
}

/// A row of the drawing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct VoicesRow {
    /// Name of the dimension, shortened to fit.
    pub(crate) label: String,
    /// The team's mean.
    pub(crate) team: Option<f64>,
    /// The partners' mean.
    pub(crate) partner: Option<f64>,
    /// The gap in words, where there is one.
    pub(crate) gap: String,
}

impl Line {
    /// A line of its own weight.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), quiet: false }
    }
    /// A line that completes the one above.
    pub(crate) fn quiet(text: impl Into<String>) -> Self {
        Self { text: text.into(), quiet: true }
    }
}

/// A share as it can be drawn: from 0 to 1, or not at all.
pub(crate) fn drawable(share: f64) -> Option<f64> {
    share.is_finite().then(|| share.clamp(0.0, 1.0))
}

/// A page holds about forty lines of a hundred letters; a table of a third of that stays whole.
const SHORT: usize = 1200;
const FEW_ROWS: usize = 9;

impl Table {
    /// A table.
    pub(crate) fn new(caption: String, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Self {
        let letters: usize = rows.iter().flatten().flat_map(|cell| &cell.lines).map(|line| line.text.len()).sum();
        let short = rows.len() <= FEW_ROWS && letters <= SHORT;
        Self { caption, columns, rows, short }
    }
}

impl Cell {
    /// A cell of one line.
    pub(crate) fn of(text: impl Into<String>) -> Self {
        Self { lines: vec![Line::plain(text)], bar: None }
    }
    /// A cell with a share from 0 to 1, in words and as a bar.
    pub(crate) fn share(text: impl Into<String>, share: Option<f64>) -> Self {
        Self { lines: vec![Line::plain(text)], bar: share.and_then(drawable) }
    }
    /// A cell of these lines.
    pub(crate) fn lines(lines: Vec<Line>) -> Self {
        Self { lines, bar: None }
    }
}

impl Fact {
    /// A fact of one line.
    pub(crate) fn of(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self { label: label.into(), lines: vec![Line::plain(text)] }
    }
}

impl Column {
    /// A column of that share of the width.
    pub(crate) fn of(heading: impl Into<String>, weight: f64) -> Self {
        Self { heading: heading.into(), weight }
    }
}

impl Block {
    /// A heading.
    pub(crate) fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into() }
    }
}
