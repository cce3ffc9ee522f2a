//! The keys of scales: which items make which scale, and which of them count the other way round.

use std::collections::HashSet;

use entente_domain::{Error, ErrorCode, Result};
use entente_exchange::table::{SkipReason, Table};

use super::columns::{Column, Columns};

/// A scale and the columns of its items.
pub(super) struct Scale<'a> {
    /// Its name; none for the scale of all columns.
    pub(super) name: Option<String>,
    /// Its items, in the order of the keys.
    pub(super) items: Vec<KeyedItem<'a>>,
}

/// An item of a scale.
pub(super) struct KeyedItem<'a> {
    pub(super) column: &'a Column,
    pub(super) reversed: bool,
}

/// All columns of answers as one scale.
pub(super) fn all_in_one(columns: &Columns) -> Scale<'_> {
    Scale { name: None, items: columns.numbers().map(|column| KeyedItem { column, reversed: false }).collect() }
}

/// Why a cell of the keys does not fit; the fact `cause` of `KeysNotFitting`.
#[derive(Clone, Copy)]
enum Misfit {
    /// The table has no column of that heading.
    Unknown,
    /// It has more than one.
    Doubled,
    /// The column is not of numbers.
    NotNumbers,
    /// The scale names it twice.
    Twice,
}

impl Misfit {
    fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Doubled => "doubled",
            Self::NotNumbers => "not_numbers",
            Self::Twice => "twice",
        }
    }
}

/// The scales of a table of keys.
///
/// # Errors
/// `KeysWithoutScales`; `KeysNotFitting` with the place in the keys and the cause. What stands there is not repeated: by mistake it
/// may be a table of answers.
pub(super) fn scales<'a>(keys: &Table, columns: &'a Columns) -> Result<Vec<Scale<'a>>> {
    // The reading takes a last line that says "total" for a sum; here it is an item.
    let totals = keys.skipped.iter().filter(|skipped| skipped.why == SkipReason::Total);
    let mut lines: Vec<(u32, &[String])> = keys.rows.iter().map(|row| (row.line, row.cells.as_slice())).collect();
    lines.extend(totals.map(|total| (total.line, total.cells.as_slice())));
    let mut scales = Vec::new();
    for (place, heading) in keys.headings.iter().enumerate() {
        let cells = || lines.iter().filter_map(|(line, cells)| Some((*line, cells.get(place)?.trim()))).filter(|(_, cell)| is_filled(cell));
        if numbers_its_lines(place, heading, cells().map(|(_, cell)| cell)) {
            continue;
        }
        let mut items: Vec<KeyedItem<'a>> = Vec::new();
        let mut named = HashSet::new();
        for (line, cell) in cells() {
            let misfit =
                |why: Misfit| Error::new(ErrorCode::KeysNotFitting).with("line", line).with("column", place + 1).with("cause", why.word());
            let (column, reversed) = find(cell, columns).map_err(misfit)?;
            if !named.insert(column.name.column) {
                return Err(misfit(Misfit::Twice));
            }
            items.push(KeyedItem { column, reversed });
        }
        if !items.is_empty() {
            scales.push(Scale { name: (!heading.is_empty()).then(|| heading.clone()), items });
        }
    }
    if scales.is_empty() { Err(ErrorCode::KeysWithoutScales.into()) } else { Ok(scales) }
}

/// Scales have different lengths: R fills the shorter ones with `NA`.
fn is_filled(cell: &str) -> bool {
    !cell.is_empty() && cell != "NA"
}

/// The first column of keys that were written with row names: 1, 2, 3 … under no heading, or under one that says so.
fn numbers_its_lines<'a>(place: usize, heading: &str, cells: impl Iterator<Item = &'a str>) -> bool {
    let heads_none = heading.is_empty() || ["rownames", "row.names"].contains(&heading);
    place == 0 && heads_none && cells.zip(1_usize..).all(|(cell, number)| cell == number.to_string())
}

/// The column that a cell names. A heading that itself begins with a minus sign is that column, not another one reversed.
fn find<'a>(cell: &str, columns: &'a Columns) -> std::result::Result<(&'a Column, bool), Misfit> {
    let reversed = cell.strip_prefix(['-', '−', '–']).map(str::trim);
    for (heading, reversed) in [(Some(cell), false), (reversed, true)] {
        let Some(heading) = heading else { continue };
        let mut headed = columns.headed(heading);
        let Some(column) = headed.next() else { continue };
        if headed.next().is_some() {
            return Err(Misfit::Doubled);
        }
        return if column.is_numbers() { Ok((column, reversed)) } else { Err(Misfit::NotNumbers) };
    }
    Err(Misfit::Unknown)
}
