//! What would be brought in, as the page and the command line show it.

use entente_exchange::damage::DamageKind;
use entente_exchange::delimiter::Delimiter;
use entente_exchange::encoding::Encoding;
use entente_exchange::mapping::Target;
use entente_exchange::partners::{ProposedKind, RowRefusal};
use entente_exchange::table::{SkipReason, TableKind};
use serde::Serialize;
use ts_rs::TS;

use super::RepairCount;
use super::doubles::Double;
use super::under_way::ImportUnderWay;
use crate::partnerships::count;

/// A line that was left out.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct SkippedLine {
    /// The line.
    pub line: u32,
    /// Why.
    pub why: SkipReason,
}

/// A line that makes no partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct RefusedLine {
    /// The line.
    pub line: u32,
    /// Why.
    pub cause: RefusedCause,
}

/// Why a line makes no partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RefusedCause {
    /// It names nobody.
    NameMissing,
    /// It has more cells than there are columns.
    TooManyCells,
    /// The whole row stands in quotation marks.
    InQuotes,
    /// It holds control characters.
    ControlCharacter,
    /// A cell is longer than its field holds.
    TooLong,
}

impl From<RowRefusal> for RefusedCause {
    fn from(refusal: RowRefusal) -> Self {
        match refusal {
            RowRefusal::NameMissing => Self::NameMissing,
            RowRefusal::TooManyCells => Self::TooManyCells,
            RowRefusal::InQuotes => Self::InQuotes,
            RowRefusal::ControlCharacter => Self::ControlCharacter,
        }
    }
}

/// Damage that was found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DamageView {
    /// What happened.
    pub kind: DamageKind,
    /// The heading of the column; none where it concerns whole rows.
    pub column: Option<String>,
    /// How many cells or rows.
    pub count: u32,
    /// How many of them can be put right.
    pub repairable: u32,
    /// The first lines.
    pub lines: Vec<u32>,
    /// The first cell as found.
    pub found: Option<String>,
    /// The same as it would be.
    pub would_be: Option<String>,
    /// Whether it was asked to be put right.
    pub repaired: bool,
}

/// A row of the file as it is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SampleRow {
    /// The line.
    pub line: u32,
    /// Its cells.
    pub cells: Vec<String>,
}

/// What would be brought in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportPreview {
    /// The name of the file.
    pub file_name: String,
    /// The kind of file.
    pub kind: TableKind,
    /// Its encoding, found or chosen.
    pub encoding: Option<Encoding>,
    /// The encodings that can be chosen.
    pub encodings: Vec<Encoding>,
    /// Its delimiter, found or chosen.
    pub delimiter: Option<Delimiter>,
    /// The delimiters that can be chosen.
    pub delimiters: Vec<Delimiter>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// The sheets that can be chosen.
    pub sheets: Vec<String>,
    /// The line of the headings; 0 for none.
    pub header_line: u32,
    /// The headings.
    pub headings: Vec<String>,
    /// What each column is.
    pub mapping: Vec<Target>,
    /// What a column can be.
    pub targets: Vec<Target>,
    /// Rows with data.
    pub rows_read: u32,
    /// Lines that were left out, the first of them.
    pub skipped: Vec<SkippedLine>,
    /// Damage that was found.
    pub damages: Vec<DamageView>,
    /// The first rows.
    pub sample: Vec<SampleRow>,
    /// What a row that names a person and an organisation makes; none where no row names both.
    pub named_rows: Option<ProposedKind>,
    /// How many partners it makes.
    pub partners: u32,
    /// Lines that make none, the first of them.
    pub refused: Vec<RefusedLine>,
    /// How many lines make none.
    pub refused_total: u32,
    /// Likely doubles, the first of them.
    pub doubles: Vec<Double>,
    /// How many there are.
    pub doubles_total: u32,
}

/// So many rows, lines and doubles are shown; the totals tell the rest.
const SAMPLE: usize = 20;

const SHOWN: usize = 200;

impl ImportUnderWay {
    /// What it would bring in.
    pub(super) fn preview(&self) -> ImportPreview {
        let table = &self.found;
        ImportPreview {
            file_name: self.file_name.clone(),
            kind: table.kind,
            encoding: table.encoding,
            encodings: if table.encoding.is_some() { Encoding::ALL.to_vec() } else { Vec::new() },
            delimiter: table.delimiter.or(self.read.delimiter),
            delimiters: if table.encoding.is_some() { Delimiter::ALL.to_vec() } else { Vec::new() },
            sheet: table.sheet.clone(),
            sheets: table.sheet_names.clone(),
            header_line: table.header_line.unwrap_or(0),
            headings: table.headings.clone(),
            mapping: self.mapping.targets.clone(),
            targets: Target::ALL.to_vec(),
            rows_read: count(table.rows.len()),
            skipped: table.skipped.iter().take(SHOWN).map(|row| SkippedLine { line: row.line, why: row.why }).collect(),
            damages: self.damages(),
            sample: table.rows.iter().take(SAMPLE).map(|row| SampleRow { line: row.line, cells: row.cells.clone() }).collect(),
            named_rows: self.proposal.named_rows,
            partners: count(self.proposal.partners.len()),
            refused_total: count(self.proposal.refused.len() + self.too_long.len()),
            refused: self.refused().into_iter().take(SHOWN).collect(),
            doubles: self.doubles.iter().take(SHOWN).cloned().collect(),
            doubles_total: count(self.doubles.len()),
        }
    }

    fn damages(&self) -> Vec<DamageView> {
        let heading = |column: u32| self.found.headings.get(column as usize).cloned().unwrap_or_default();
        self.found
            .damages
            .iter()
            .map(|damage| DamageView {
                kind: damage.kind,
                column: damage.column.map(heading),
                count: damage.count,
                repairable: damage.repairable,
                lines: damage.lines.iter().take(SAMPLE).copied().collect(),
                found: damage.examples.first().map(|example| example.found.clone()),
                would_be: damage.examples.first().and_then(|example| example.repaired.clone()),
                repaired: self.repairs.contains(&damage.kind),
            })
            .collect()
    }

    /// The lines that make no partner.
    pub(super) fn refused(&self) -> Vec<RefusedLine> {
        let rows = self.proposal.refused.iter().map(|row| RefusedLine { line: row.line, cause: row.cause.into() });
        let too_long = self.too_long.iter().map(|line| RefusedLine { line: *line, cause: RefusedCause::TooLong });
        let mut refused: Vec<RefusedLine> = rows.chain(too_long).collect();
        refused.sort_by_key(|row| row.line);
        refused
    }

    /// What was put right.
    pub(super) fn repair_counts(&self) -> Vec<RepairCount> {
        DamageKind::ALL
            .into_iter()
            .map(|kind| RepairCount { kind, count: count(self.repaired.iter().filter(|done| done.kind == kind).count()) })
            .filter(|repair| repair.count > 0)
            .collect()
    }
}
