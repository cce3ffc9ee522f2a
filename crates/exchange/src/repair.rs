//! Repairs of named damage, on request, each recorded. No row is touched that the damage does not name.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::damage::{self, DamageKind};
use crate::formula;
use crate::letters;
use crate::mapping::{self, Mapping};
use crate::numbers;
use crate::records::{self, Record};
use crate::table::{self, Row, SkipReason, Table};

/// A repair that a person asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct RepairChoice {
    /// Which damage.
    pub kind: DamageKind,
    /// In which column, from 0; `None` for all of them.
    pub column: Option<u32>,
}

impl RepairChoice {
    /// The repair of a kind of damage wherever it was found.
    #[must_use]
    pub fn everywhere(kind: DamageKind) -> Self {
        Self { kind, column: None }
    }
}

/// A repair that was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct RepairDone {
    /// Which damage.
    pub kind: DamageKind,
    /// Line of the file or row of the sheet.
    pub line: u32,
    /// Column, from 0; `None` where it was the whole row.
    pub column: Option<u32>,
}

/// Repairs what was asked for and says what was done. Damage that is left is named anew in the table.
///
/// `mapping` says which columns are telephones and postcodes. Rows in quotation marks are read again first; should the
/// table have other columns after that, the columns are guessed anew. Kinds that have no repair change nothing.
#[must_use]
pub fn repair(table: &Table, mapping: &Mapping, choices: &[RepairChoice]) -> (Table, Vec<RepairDone>) {
    let mut table = table.clone();
    let mut mapping = mapping.clone();
    let mut done = Vec::new();
    table.damages = damage::find(&table, &mapping);
    let mut named = cells_named(&table);
    for kind in DamageKind::ALL {
        let columns: Vec<Option<u32>> = choices.iter().filter(|c| c.kind == kind).map(|c| c.column).collect();
        if columns.is_empty() {
            continue;
        }
        if kind == DamageKind::RowInQuotes {
            let before = table.headings.clone();
            done.extend(read_rows_again(&mut table));
            if table.headings != before {
                mapping = mapping::guess(&table);
            }
            table.damages = damage::find(&table, &mapping);
            named = cells_named(&table);
        } else {
            done.extend(repair_cells(&mut table, kind, &columns, &named));
        }
        // One repair may show the next: `474454647.0` is first a decimal number, then short of its zero.
        table.damages = damage::find(&table, &mapping);
    }
    (table, done)
}

/// The cells, by line and column, that some damage names. A repair may change what a column looks like and so bring up
/// other cells: those are named afterwards and wait for a request of their own.
fn cells_named(table: &Table) -> HashSet<(u32, u32)> {
    let with_column = table.damages.iter().filter_map(|damage| damage.column.map(|column| (column, &damage.lines)));
    with_column.flat_map(|(column, lines)| lines.iter().map(move |line| (*line, column))).collect()
}

fn repair_cells(table: &mut Table, kind: DamageKind, columns: &[Option<u32>], named: &HashSet<(u32, u32)>) -> Vec<RepairDone> {
    let mut done = Vec::new();
    let damages: Vec<(u32, Vec<u32>)> = table
        .damages
        .iter()
        .filter(|damage| damage.kind == kind && columns.iter().any(|wanted| wanted.is_none() || *wanted == damage.column))
        .filter_map(|damage| damage.column.map(|column| (column, damage.lines.clone())))
        .collect();
    let by_line: HashMap<u32, usize> = table.rows.iter().enumerate().map(|(at, row)| (row.line, at)).collect();
    for (column, lines) in damages {
        for line in lines.into_iter().filter(|line| named.contains(&(*line, column))) {
            let cell = if table.header_line == Some(line) {
                table.headings.get_mut(column as usize)
            } else {
                by_line.get(&line).and_then(|at| table.rows.get_mut(*at)).and_then(|row| row.cells.get_mut(column as usize))
            };
            let Some(cell) = cell else { continue };
            if let Some(better) = repaired(kind, cell) {
                *cell = better;
                done.push(RepairDone { kind, line, column: Some(column) });
            }
        }
    }
    done
}

fn repaired(kind: DamageKind, cell: &str) -> Option<String> {
    match kind {
        DamageKind::FormulaGuard => formula::without_guard(cell),
        DamageKind::Mojibake => letters::read_again(cell),
        DamageKind::CyrillicLetters => letters::without_cyrillic(cell),
        DamageKind::ControlCharacter => letters::without_controls(cell),
        _ => numbers::repaired(kind, cell),
    }
}

/// What the inside of a row in quotation marks would read as, for the example.
pub(crate) fn inner_text(table: &Table, row: &Row) -> Option<String> {
    let delimiter = table.delimiter?;
    let cells = records::cells_of_line(row.cells.first()?, delimiter);
    (cells.len() > 1).then(|| cells.join(" | "))
}

/// Opens the rows that stand in quotation marks and lays the table out anew: headings may have been inside one.
fn read_rows_again(table: &mut Table) -> Vec<RepairDone> {
    let Some(delimiter) = table.delimiter else { return Vec::new() };
    let mut done = Vec::new();
    let mut records: Vec<Record> = Vec::new();
    let mut kept = Vec::new();
    for skipped in table.skipped.drain(..) {
        if skipped.why == SkipReason::Separator {
            kept.push(skipped);
        } else {
            records.push(Record::new(skipped.line, skipped.cells));
        }
    }
    if let Some(line) = table.header_line {
        records.push(Record::new(line, table.headings.clone()));
    }
    records.extend(table.rows.drain(..).map(|row| Record {
        line: row.line,
        cells: row.cells,
        in_quotes: row.in_quotes,
        stray_quotes: row.stray_quotes,
    }));
    records.sort_by_key(|record| record.line);
    for record in &mut records {
        let single = record.cells.iter().skip(1).all(String::is_empty);
        let Some(first) = record.cells.first().filter(|_| single) else { continue };
        let opens = record.in_quotes || table.header_line == Some(record.line);
        let cells = records::cells_of_line(first, delimiter);
        if opens && cells.len() > 1 {
            record.cells = cells;
            record.in_quotes = false;
            done.push(RepairDone { kind: DamageKind::RowInQuotes, line: record.line, column: None });
        }
    }
    // Headings chosen by hand stay where they are; headings that were found are looked for again.
    table::place(table, records);
    kept.append(&mut table.skipped);
    table.skipped = kept;
    done
}
