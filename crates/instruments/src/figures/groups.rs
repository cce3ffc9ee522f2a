//! Whose answers are put together: the two sides, and the kinds of partners where they are told apart.

use std::collections::BTreeMap;

use entente_domain::record::membership::Side;
use entente_domain::record::partner::StakeholderCategory;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::results::Rules;
use super::sheets::Sheet;

/// How many sheets were handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Headcount {
    /// At least the smallest group.
    Shown {
        /// The count.
        n: u32,
    },
    /// Fewer than the smallest group; none at all is hidden too.
    Hidden,
}

impl Headcount {
    /// The count, where it is shown.
    #[must_use]
    pub fn shown(self) -> Option<u32> {
        match self {
            Self::Shown { n } => Some(n),
            Self::Hidden => None,
        }
    }
}

/// A part of the partners. All parts together are the partners, and each has at least the smallest group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Part {
    /// Who they are.
    pub who: Who,
    /// How many sheets they handed in.
    pub n: u32,
}

/// Who a part of the partners are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Who {
    /// One kind of partner.
    Category {
        /// Which.
        category: StakeholderCategory,
    },
    /// All the others: kinds with too few sheets, and sheets that do not say. Which kinds is not told: it would tell that somebody
    /// of a small one answered.
    Others,
}

/// The rows of one side that may be used at all.
pub(super) struct Voice {
    /// All of the side; none when it is hidden, so that nothing further on can use them.
    pub(super) rows: Vec<usize>,
    /// The same rows in parts; none, or at least two.
    pub(super) parts: Vec<(Part, Vec<usize>)>,
}

impl Voice {
    pub(super) fn of(side: Side, sheets: &[Sheet], rules: &Rules) -> Self {
        let rows: Vec<usize> = sheets.iter().enumerate().filter(|(_, sheet)| sheet.side == side).map(|(row, _)| row).collect();
        if rows.len() < rules.least() || rules.invited.too_few(side, rules.least()) {
            return Self { rows: Vec::new(), parts: Vec::new() };
        }
        let parts = if rules.by_category && side == Side::Partner { parts(&rows, sheets, rules.least()) } else { Vec::new() };
        Self { rows, parts }
    }

    pub(super) fn headcount(&self) -> Headcount {
        if self.rows.is_empty() { Headcount::Hidden } else { Headcount::Shown { n: count(self.rows.len()) } }
    }
}

/// Parts of at least `least` sheets: the kinds that have so many, and the others together. When the others are fewer, the
/// smallest kind joins them, until they are enough: leaving them out would let a reader subtract them from the side.
fn parts(rows: &[usize], sheets: &[Sheet], least: usize) -> Vec<(Part, Vec<usize>)> {
    let mut kinds: BTreeMap<StakeholderCategory, Vec<usize>> = BTreeMap::new();
    let mut others = Vec::new();
    for row in rows {
        match sheets.get(*row).and_then(|sheet| sheet.category) {
            Some(category) => kinds.entry(category).or_default().push(*row),
            None => others.push(*row),
        }
    }
    others.extend(kinds.extract_if(.., |_, rows| rows.len() < least).flat_map(|(_, rows)| rows));
    while !others.is_empty() && others.len() < least {
        // Of two equally small ones, the later in the order of the forms: the order of the sheets must not choose.
        let smallest = kinds.iter().rev().min_by_key(|(_, rows)| rows.len()).map(|(category, _)| *category);
        match smallest.and_then(|category| kinds.remove(&category)) {
            Some(rows) => others.extend(rows),
            None => return Vec::new(),
        }
    }
    let part = |who, rows: Vec<usize>| (Part { who, n: count(rows.len()) }, rows);
    let mut parts: Vec<_> = kinds.into_iter().map(|(category, rows)| part(Who::Category { category }, rows)).collect();
    if !others.is_empty() {
        parts.push(part(Who::Others, others));
    }
    if parts.len() < 2 { Vec::new() } else { parts }
}

pub(super) fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}
