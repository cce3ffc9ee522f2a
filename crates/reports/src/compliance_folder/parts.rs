//! The five parts as they are written: each begins under its own heading, with its version, its day and the law that asks for it.

use entente_domain::regime::Regime;
use entente_texts::Arg;

use super::facts::ComplianceFolder;
use crate::document::{Block, Cell, Column, Fact, Line, Table};
use crate::words::Words;

/// A part of the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Processing,
    Impact,
    Access,
    Retention,
    Updates,
}

impl Part {
    #[cfg(test)]
    pub(super) const ALL: [Self; 5] = [Self::Processing, Self::Impact, Self::Access, Self::Retention, Self::Updates];

    /// The id of its heading.
    pub(super) fn heading(self) -> &'static str {
        match self {
            Self::Processing => "compliance-processing",
            Self::Impact => "compliance-impact",
            Self::Access => "compliance-access",
            Self::Retention => "compliance-retention",
            Self::Updates => "compliance-updates",
        }
    }

    /// The text that names where a law asks for this part.
    fn law(self, regime: Regime) -> Option<&'static str> {
        match (self, regime) {
            // GDPR art. 30(1).
            (Self::Processing, Regime::EuropeanUnion) => Some("compliance-law-processing-european-union"),
            // GDPR art. 35(7).
            (Self::Impact, Regime::EuropeanUnion) => Some("compliance-law-impact-european-union"),
            // P-39.1 art. 3.3; art. 63.5.
            (Self::Impact, Regime::Quebec) => Some("compliance-law-impact-quebec"),
            // Belgium: law of 30 July 2018, art. 9.
            (Self::Access, Regime::EuropeanUnion) => Some("compliance-law-access-european-union"),
            // GDPR art. 5(1)(e); P-39.1 art. 23; PHIPA s. 13: as in `entente_domain::retention`.
            (Self::Retention, Regime::EuropeanUnion) => Some("compliance-law-retention-european-union"),
            (Self::Retention, Regime::Quebec) => Some("compliance-law-retention-quebec"),
            (Self::Retention, Regime::Ontario) => Some("compliance-law-retention-ontario"),
            // art. 105.
            (Self::Updates, Regime::QuebecHealth) => Some("compliance-law-updates-quebec-health"),
            _ => None,
        }
    }
}

/// What was written so far.
pub(super) struct Parts<'a> {
    pub(super) words: Words,
    folder: &'a ComplianceFolder,
    blocks: Vec<Block>,
    /// What is to be completed, part by part.
    open: Vec<Fact>,
}

impl<'a> Parts<'a> {
    pub(super) fn new(words: Words, folder: &'a ComplianceFolder) -> Self {
        Self { words, folder, blocks: Vec::new(), open: Vec::new() }
    }

    /// Begins a part.
    pub(super) fn begin(&mut self, part: Part) {
        let (words, folder) = (self.words, self.folder);
        let heading = words.say(part.heading());
        self.open.push(Fact { label: heading.clone(), lines: Vec::new() });
        self.blocks.push(Block::heading(1, heading));
        let stamp = [("version", Arg::from(folder.version)), ("date", Arg::from(folder.made_on))];
        let mut facts = vec![Fact::of(words.say("compliance-version"), words.tell("compliance-version-of", &stamp))];
        let laws: Vec<Line> = folder.regimes.iter().filter_map(|regime| part.law(*regime)).map(|id| Line::plain(words.say(id))).collect();
        if !laws.is_empty() {
            facts.push(Fact { label: words.say("compliance-asked-by"), lines: laws });
        }
        self.facts(facts);
    }

    /// A heading inside a part.
    pub(super) fn heading(&mut self, id: &str) {
        self.blocks.push(Block::heading(2, self.words.say(id)));
    }

    /// A paragraph without facts.
    pub(super) fn paragraph(&mut self, id: &str) {
        self.told(self.words.say(id));
    }

    /// A paragraph.
    pub(super) fn told(&mut self, text: String) {
        self.blocks.push(Block::Paragraph { text });
    }

    /// A paragraph that must not be overlooked.
    pub(super) fn notice(&mut self, text: String) {
        self.blocks.push(Block::Notice { text });
    }

    /// A list.
    pub(super) fn list(&mut self, items: Vec<String>) {
        self.blocks.push(Block::List { items });
    }

    /// Named facts.
    pub(super) fn facts(&mut self, facts: Vec<Fact>) {
        self.blocks.push(Block::Facts { facts });
    }

    /// A table: the id of its caption, the ids of its columns with their widths, its rows.
    pub(super) fn table(&mut self, caption: &str, columns: &[(&str, f64)], rows: Vec<Vec<Cell>>) {
        let columns = columns.iter().map(|(id, weight)| Column::of(self.words.say(id), *weight)).collect();
        self.blocks.push(Block::Table(Table::new(self.words.say(caption), columns, rows)));
    }

    /// A line that only the centre can complete.
    pub(super) fn complete(&mut self, id: &str) {
        let text = self.marked(id);
        self.blocks.push(Block::ToComplete { text });
    }

    /// The same inside a table.
    pub(super) fn complete_in_cell(&mut self, id: &str) -> Line {
        Line::plain(self.marked(id))
    }

    /// Remembers what is to be completed without a line of its own, as cells that are left empty.
    pub(super) fn remember(&mut self, id: &str) {
        let line = Line::plain(self.words.tell("compliance-item", &[("what", Arg::from(self.words.say(id)))]));
        if let Some(part) = self.open.last_mut() {
            part.lines.push(line);
        }
    }

    fn marked(&mut self, id: &str) -> String {
        self.remember(id);
        self.words.tell("compliance-to-complete", &[("what", Arg::from(self.words.say(id)))])
    }

    /// A number in the digits of the language.
    pub(super) fn number(&self, n: u32) -> String {
        self.words.tell("certificate-number", &[("n", Arg::from(n))])
    }

    /// A day, or that the vault knows of none.
    pub(super) fn day(&self, day: Option<chrono::NaiveDate>, none: &str) -> Line {
        day.map_or_else(|| Line::quiet(self.words.say(none)), |day| Line::plain(self.words.date(day)))
    }

    /// What is to be completed, and all that was written.
    pub(super) fn done(self) -> (Vec<Fact>, Vec<Block>) {
        (self.open.into_iter().filter(|part| !part.lines.is_empty()).collect(), self.blocks)
    }
}
