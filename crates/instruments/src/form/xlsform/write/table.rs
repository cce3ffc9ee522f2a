//! A sheet under way: rows of cells by heading, put into columns at the end.

use super::Sheet;

/// A sheet under way.
pub(super) struct Table {
    name: &'static str,
    order: &'static [&'static str],
    headings: Vec<String>,
    rows: Vec<Vec<(usize, String)>>,
}

impl Table {
    /// An empty one; known columns stand in that order, others behind.
    pub(super) fn new(name: &'static str, order: &'static [&'static str]) -> Self {
        Self { name, order, headings: Vec::new(), rows: Vec::new() }
    }

    /// Makes sure that a column is there.
    pub(super) fn column(&mut self, heading: &str) -> usize {
        self.headings.iter().position(|known| known == heading).unwrap_or_else(|| {
            self.headings.push(heading.to_owned());
            self.headings.len() - 1
        })
    }

    /// Begins a row.
    pub(super) fn row(&mut self) {
        self.rows.push(Vec::new());
    }

    /// Puts a cell into the row at hand, unless it is empty or the column has one there.
    pub(super) fn put(&mut self, heading: &str, cell: impl Into<String>) {
        let cell = cell.into();
        if cell.is_empty() {
            return;
        }
        let column = self.column(heading);
        if let Some(row) = self.rows.last_mut()
            && row.iter().all(|(known, _)| *known != column)
        {
            row.push((column, cell));
        }
    }

    /// The sheet.
    pub(super) fn sheet(self) -> Sheet {
        let rank = |heading: &str| {
            let name = heading.split("::").next().unwrap_or_default();
            self.order.iter().position(|known| *known == name).unwrap_or(self.order.len())
        };
        let mut columns: Vec<usize> = (0..self.headings.len()).collect();
        columns.sort_by_key(|column| self.headings.get(*column).map_or(0, |heading| rank(heading)));
        let headings = columns.iter().filter_map(|column| self.headings.get(*column).cloned()).collect();
        let mut places = vec![0; columns.len()];
        for (place, column) in columns.iter().enumerate() {
            if let Some(at) = places.get_mut(*column) {
                *at = place;
            }
        }
        let rows = self.rows.into_iter().map(|row| {
            let mut cells = vec![String::new(); places.len()];
            for (column, cell) in row {
                if let Some(place) = places.get(column).and_then(|place| cells.get_mut(*place)) {
                    *place = cell;
                }
            }
            cells
        });
        Sheet::new(self.name, std::iter::once(headings).chain(rows))
    }
}
