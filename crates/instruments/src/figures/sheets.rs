//! The sheets of a round as columns, one per measured item.

use entente_domain::record::membership::Side;
use entente_domain::record::partner::StakeholderCategory;
use entente_domain::record::response::Answers;

use super::cell::Cell;
use super::measure::Measure;

/// One sheet of answers, and whose voice it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet<'a> {
    /// Team or partners.
    pub side: Side,
    /// Which kind of partner, in a round that asks for it.
    pub category: Option<StakeholderCategory>,
    /// What was answered.
    pub answers: &'a Answers,
}

/// The answers of all sheets, read once.
pub(super) struct Columns<'a> {
    measure: &'a Measure,
    cells: Vec<Vec<Cell>>,
    values: Vec<Vec<Option<f64>>>,
}

impl<'a> Columns<'a> {
    pub(super) fn of(measure: &'a Measure, sheets: &[Sheet]) -> Self {
        let mut cells = vec![vec![Cell::Skipped; sheets.len()]; measure.items.len()];
        for (row, sheet) in sheets.iter().enumerate() {
            // Both are in the order of link ids: one pass over each instead of a search for every answer.
            let mut wanted = measure.by_link_id.iter().peekable();
            for (link_id, given) in sheet.answers {
                while wanted.next_if(|(other, _)| other < link_id).is_some() {}
                let Some((_, place)) = wanted.next_if(|(other, _)| other == link_id) else { continue };
                let item = measure.items.get(*place);
                if let (Some(item), Some(cell)) = (item, cells.get_mut(*place).and_then(|column| column.get_mut(row))) {
                    *cell = item.cell(given);
                }
            }
        }
        let values = measure.items.iter().zip(&cells).map(|(item, column)| column.iter().map(|cell| item.value(cell)).collect()).collect();
        Self { measure, cells, values }
    }

    /// What was answered to an item by the persons of some rows.
    pub(super) fn cells<'b>(&'b self, item: usize, rows: &'b [usize]) -> impl Iterator<Item = &'b Cell> {
        let column = self.cells.get(item).map_or(&[][..], Vec::as_slice);
        rows.iter().filter_map(|row| column.get(*row))
    }

    /// What an answer is worth.
    pub(super) fn value(&self, item: usize, row: usize) -> Option<f64> {
        *self.values.get(item)?.get(row)?
    }

    /// The values that the persons of some rows gave an item.
    pub(super) fn values<'b>(&'b self, item: usize, rows: &'b [usize]) -> impl Iterator<Item = f64> {
        let column = self.values.get(item).map_or(&[][..], Vec::as_slice);
        rows.iter().filter_map(|row| *column.get(*row)?)
    }

    /// The value of a person for some items: the weighted mean of those that were rated, when at least half were.
    ///
    /// The *half rule* is that of the scoring manual of the EORTC QLQ-C30 (Fayers and others, third edition, 2001).
    pub(super) fn person(&self, items: &[usize], row: usize) -> Option<f64> {
        let (mut rated, mut sum, mut weights) = (0, 0.0, 0.0);
        for item in items {
            let Some(value) = self.value(*item, row) else { continue };
            let weight = self.measure.items.get(*item)?.scored?.weight;
            rated += 1;
            sum += weight * value;
            weights += weight;
        }
        if rated == 0 || rated * 2 < items.len() { None } else { Some(sum / weights) }
    }

    /// How many of some items a person rated.
    pub(super) fn rated(&self, items: &[usize], row: usize) -> usize {
        items.iter().filter(|item| self.value(**item, row).is_some()).count()
    }
}
