//! What happened to a file before it came here: found and named, never repaired unasked.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::formula;
use crate::letters;
use crate::mapping::Mapping;
use crate::numbers;
use crate::repair;
use crate::table::Table;

/// The kinds of damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DamageKind {
    /// Whole rows stand in quotation marks, so that they are one cell. Repair: read the row again without them.
    RowInQuotes,
    /// A telephone number or postcode lost the zero in front. Repair: put it back.
    LostLeadingZero,
    /// A telephone number or postcode became a decimal number (`1000.0`). Repair: take the decimal part away.
    DecimalTail,
    /// A number was shortened to a power of ten (`3,24715E+10`). Repair: only where no digit is missing.
    ScientificNumber,
    /// Letters with accents were read in a wrong encoding (`Ã©`). Repair: read them again, where the way back is exact.
    Mojibake,
    /// Cyrillic letters stand where letters with accents were (`canardiиre`). Repair: put those back.
    CyrillicLetters,
    /// Characters were already lost when the file was written (`�`). No repair.
    LostCharacter,
    /// Invisible control characters stand in the cell. Repair: take them out.
    ControlCharacter,
    /// A spreadsheet left an error (`#N/A`). Repair: empty the cell.
    SpreadsheetError,
    /// Quotation marks inside a cell were not doubled: the cell may be cut wrongly. No repair.
    StrayQuotes,
    /// An apostrophe keeps a spreadsheet from running the cell (`'=1+1`). Repair: take it away.
    FormulaGuard,
}

impl DamageKind {
    /// All of them, in the order in which they are repaired: rows before cells, letters before what is left between them.
    pub const ALL: [Self; 11] = [
        Self::RowInQuotes,
        Self::StrayQuotes,
        Self::FormulaGuard,
        Self::Mojibake,
        Self::ControlCharacter,
        Self::CyrillicLetters,
        Self::LostCharacter,
        Self::SpreadsheetError,
        Self::ScientificNumber,
        Self::DecimalTail,
        Self::LostLeadingZero,
    ];

    /// The end of the ids of its texts in `locales/*/import.ftl`: `damage-…`, `damage-…-explained`, `repair-…`.
    #[must_use]
    pub fn text_id(self) -> &'static str {
        match self {
            Self::RowInQuotes => "row-in-quotes",
            Self::LostLeadingZero => "lost-leading-zero",
            Self::DecimalTail => "decimal-tail",
            Self::ScientificNumber => "scientific-number",
            Self::Mojibake => "mojibake",
            Self::CyrillicLetters => "cyrillic-letters",
            Self::LostCharacter => "lost-character",
            Self::ControlCharacter => "control-character",
            Self::SpreadsheetError => "spreadsheet-error",
            Self::StrayQuotes => "stray-quotes",
            Self::FormulaGuard => "formula-guard",
        }
    }
}

/// A cell as found and as it would be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DamageExample {
    /// Line of the file or row of the sheet.
    pub line: u32,
    /// The cell as found, at most 120 characters.
    pub found: String,
    /// The cell as it would be after repair; `None` where it cannot be repaired.
    pub repaired: Option<String>,
}

/// One kind of damage in one column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Damage {
    /// What happened.
    pub kind: DamageKind,
    /// Column, from 0; `None` where it concerns the whole row.
    pub column: Option<u32>,
    /// How many cells or rows.
    pub count: u32,
    /// How many of them can be repaired.
    pub repairable: u32,
    /// Every line concerned, ascending; line of the headings included. Not sent to the page: there may be 100 000.
    #[serde(skip)]
    #[ts(skip)]
    pub lines: Vec<u32>,
    /// The first few.
    pub examples: Vec<DamageExample>,
}

const EXAMPLES: usize = 5;

/// Finds the damage of a table. What is a telephone or a postcode is taken from `mapping`: call again when it changes.
#[must_use]
pub fn find(table: &Table, mapping: &Mapping) -> Vec<Damage> {
    let mut found = Found::default();
    for row in &table.rows {
        if row.in_quotes {
            found.add(
                DamageKind::RowInQuotes,
                None,
                row.line,
                row.cells.first().map_or("", String::as_str),
                repair::inner_text(table, row),
            );
        }
        if row.stray_quotes {
            found.add(DamageKind::StrayQuotes, None, row.line, row.cells.first().map_or("", String::as_str), None);
        }
    }
    if let Some(line) = table.header_line {
        for (column, cell) in table.headings.iter().enumerate() {
            found.guard_of(column, line, cell);
            found.letters_of(column, line, cell);
        }
    }
    for row in &table.rows {
        for (column, cell) in row.cells.iter().enumerate() {
            found.guard_of(column, row.line, cell);
            found.letters_of(column, row.line, cell);
            if numbers::is_spreadsheet_error(cell) {
                found.add(DamageKind::SpreadsheetError, Some(column), row.line, cell, Some(String::new()));
            }
            if numbers::is_scientific(cell) {
                found.add(DamageKind::ScientificNumber, Some(column), row.line, cell, numbers::without_power(cell));
            }
        }
    }
    for (kind, column, line, cell, repaired) in numbers::find(table, mapping) {
        found.add(kind, Some(column), line, &cell, Some(repaired));
    }
    found.by_place.into_values().collect()
}

#[derive(Default)]
struct Found {
    by_place: BTreeMap<(DamageKind, Option<u32>), Damage>,
}

impl Found {
    fn add(&mut self, kind: DamageKind, column: Option<usize>, line: u32, cell: &str, repaired: Option<String>) {
        let column = column.and_then(|c| u32::try_from(c).ok());
        let damage = self.by_place.entry((kind, column)).or_insert_with(|| Damage {
            kind,
            column,
            count: 0,
            repairable: 0,
            lines: Vec::new(),
            examples: Vec::new(),
        });
        damage.count += 1;
        damage.repairable += u32::from(repaired.is_some());
        damage.lines.push(line);
        if damage.examples.len() < EXAMPLES {
            damage.examples.push(DamageExample { line, found: start_of(cell), repaired: repaired.as_deref().map(start_of) });
        }
    }

    fn guard_of(&mut self, column: usize, line: u32, cell: &str) {
        if let Some(inside) = formula::without_guard(cell) {
            self.add(DamageKind::FormulaGuard, Some(column), line, cell, Some(inside));
        }
    }

    fn letters_of(&mut self, column: usize, line: u32, cell: &str) {
        if cell.bytes().all(|b| (0x20..0x7f).contains(&b)) {
            return;
        }
        let again = letters::read_again(cell);
        if let Some(repaired) = &again {
            self.add(DamageKind::Mojibake, Some(column), line, cell, Some(repaired.clone()));
        }
        if letters::has_stray_cyrillic(cell) {
            self.add(DamageKind::CyrillicLetters, Some(column), line, cell, letters::without_cyrillic(cell));
        }
        if letters::has_lost_character(cell) {
            self.add(DamageKind::LostCharacter, Some(column), line, cell, None);
        }
        // Controls that reading again turns into letters are that damage and no other.
        if again.as_deref().is_some_and(|better| letters::without_controls(better).is_none()) {
            return;
        }
        if let Some(repaired) = letters::without_controls(cell) {
            self.add(DamageKind::ControlCharacter, Some(column), line, cell, Some(repaired));
        }
    }
}

fn start_of(cell: &str) -> String {
    cell.chars().take(120).collect()
}
