//! The answers of persons to the items of a scale.

/// One column of answers per item, one row per person. A missing answer is kept as no number.
///
/// All columns have the same length, and every answer is a finite number or missing.
#[derive(Debug, Clone, PartialEq)]
pub struct Items {
    columns: Vec<Vec<f64>>,
    rows: usize,
}

impl Items {
    /// Columns of answers. What is not a finite number is a missing answer; a column that is shorter than the longest ends in
    /// missing answers.
    #[must_use]
    pub fn new(mut columns: Vec<Vec<f64>>) -> Self {
        let rows = columns.iter().map(Vec::len).max().unwrap_or(0);
        for column in &mut columns {
            column.resize(rows, f64::NAN);
            column.iter_mut().filter(|answer| !answer.is_finite()).for_each(|answer| *answer = f64::NAN);
        }
        Self { columns, rows }
    }

    /// How many items.
    #[must_use]
    pub fn len(&self) -> usize {
        self.columns.len()
    }

    /// Whether there is no item.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// How many rows, those without an answer too.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The columns, in which a missing answer is no number.
    #[must_use]
    pub fn columns(&self) -> &[Vec<f64>] {
        &self.columns
    }

    /// The answers that were given to an item, in the order of the rows; none for an item that is not there.
    #[must_use]
    pub fn answers(&self, item: usize) -> Vec<f64> {
        self.columns.get(item).map(|column| column.iter().copied().filter(|answer| !answer.is_nan()).collect()).unwrap_or_default()
    }

    /// Only the rows in which every item was answered.
    #[must_use]
    pub fn complete(&self) -> Self {
        let kept: Vec<usize> = (0..self.rows).filter(|row| self.columns.iter().all(|column| !column[*row].is_nan())).collect();
        let columns = self.columns.iter().map(|column| kept.iter().map(|row| column[*row]).collect()).collect();
        Self { columns, rows: kept.len() }
    }

    /// Whether no answer is missing.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.columns.iter().all(|column| column.iter().all(|answer| !answer.is_nan()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_finite_number_is_missing() {
        let items = Items::new(vec![vec![1.0, f64::INFINITY, 3.0], vec![1.0]]);
        assert_eq!((items.len(), items.rows(), items.is_complete()), (2, 3, false));
        assert_eq!((items.answers(0), items.answers(1), items.answers(2)), (vec![1.0, 3.0], vec![1.0], vec![]));
        assert_eq!(items.complete(), Items::new(vec![vec![1.0], vec![1.0]]));
    }

    #[test]
    fn no_item_has_no_row() {
        let items = Items::new(Vec::new());
        assert!(items.is_empty() && items.is_complete());
        assert_eq!(items.complete().rows(), 0);
    }
}
