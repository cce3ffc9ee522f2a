//! Which column of a table is what: by guess, then as a person sets it.

use std::collections::{HashMap, HashSet};

use entente_domain::fold::fold;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::headings;
use crate::layout::is_label;
use crate::table::Table;

/// What a column can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// Name of the organisation, or whole name of the person.
    Name,
    /// Given name of the person, or of the person to contact in an organisation.
    GivenName,
    /// Family name, likewise.
    FamilyName,
    /// Whether it is a person or an organisation.
    Kind,
    /// Word for the stakeholder category.
    Category,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Street, with or without number.
    Street,
    /// House number, put after the street.
    HouseNumber,
    /// Postcode.
    Postcode,
    /// City.
    City,
    /// Country.
    Country,
    /// Language.
    Language,
    /// Website.
    Website,
    /// Kept as a line "heading: value" of the note. Several columns can.
    Note,
    /// Left out. Several columns can.
    Ignore,
}

impl Target {
    /// All of them, in the order in which a list offers them.
    pub const ALL: [Self; 16] = [
        Self::Name,
        Self::GivenName,
        Self::FamilyName,
        Self::Kind,
        Self::Category,
        Self::Email,
        Self::Phone,
        Self::Street,
        Self::HouseNumber,
        Self::Postcode,
        Self::City,
        Self::Country,
        Self::Language,
        Self::Website,
        Self::Note,
        Self::Ignore,
    ];

    /// The id of its name in `locales/*/import.ftl`.
    #[must_use]
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Name => "target-name",
            Self::GivenName => "target-given-name",
            Self::FamilyName => "target-family-name",
            Self::Kind => "target-kind",
            Self::Category => "target-category",
            Self::Email => "target-email",
            Self::Phone => "target-phone",
            Self::Street => "target-street",
            Self::HouseNumber => "target-house-number",
            Self::Postcode => "target-postcode",
            Self::City => "target-city",
            Self::Country => "target-country",
            Self::Language => "target-language",
            Self::Website => "target-website",
            Self::Note => "target-note",
            Self::Ignore => "target-ignore",
        }
    }

    /// Whether several columns can have it. Of two columns with any other target, the second is kept in the note.
    #[must_use]
    pub fn is_repeatable(self) -> bool {
        matches!(self, Self::Note | Self::Ignore)
    }
}

/// The target of each column, in the order of the table. Columns beyond the end are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Mapping {
    /// One target per column.
    pub targets: Vec<Target>,
}

impl Mapping {
    /// The target of a column.
    #[must_use]
    pub fn target(&self, column: usize) -> Target {
        self.targets.get(column).copied().unwrap_or(Target::Ignore)
    }

    /// The first column with a target.
    #[must_use]
    pub fn column(&self, target: Target) -> Option<usize> {
        self.targets.iter().position(|t| *t == target)
    }

    /// Whether some column says who the partner is.
    #[must_use]
    pub fn has_name(&self) -> bool {
        [Target::Name, Target::GivenName, Target::FamilyName].into_iter().any(|target| self.column(target).is_some())
    }
}

/// How many rows are read to tell a column by its content.
const SAMPLE_ROWS: usize = 200;

/// What the first rows of a column hold.
struct Content {
    filled: usize,
    emails: usize,
    phones: usize,
    postcodes: usize,
    websites: usize,
    numbers: usize,
    labels: usize,
    distinct: usize,
}

impl Content {
    fn of(table: &Table, column: usize) -> Self {
        let cells = table.rows.iter().filter_map(|row| row.cells.get(column)).map(|c| c.trim()).filter(|c| !c.is_empty());
        let mut content = Self { filled: 0, emails: 0, phones: 0, postcodes: 0, websites: 0, numbers: 0, labels: 0, distinct: 0 };
        let mut seen = HashSet::new();
        for cell in cells.take(SAMPLE_ROWS) {
            content.filled += 1;
            content.emails += usize::from(looks_like_email(cell));
            content.phones += usize::from(looks_like_phone(cell));
            content.postcodes += usize::from(looks_like_postcode(cell));
            content.websites += usize::from(cell.starts_with("www.") || cell.contains("://"));
            content.numbers += usize::from(cell.parse::<f64>().is_ok() || cell.replace(',', ".").parse::<f64>().is_ok());
            content.labels += usize::from(is_label(cell));
            seen.insert(cell);
        }
        content.distinct = seen.len();
        content
    }

    fn mostly(&self, part: usize) -> bool {
        self.filled > 0 && part * 10 >= self.filled * 6
    }
}

/// Guesses which column is what: by its heading first, by what it holds where the heading does not tell.
///
/// What nobody knows and holds words is kept in the note, so that nothing is lost; empty columns and bare numbers without
/// a known heading are left out, in sight of the person.
#[must_use]
pub fn guess(table: &Table) -> Mapping {
    let contents: Vec<Content> = (0..table.headings.len()).map(|column| Content::of(table, column)).collect();
    let mut guess = Guess { table, contents, targets: vec![None; table.headings.len()] };
    guess.by_heading();
    guess.nom_beside_prenom();
    guess.by_content();
    guess.name_by_content();
    let targets = guess.targets.iter().enumerate().map(|(column, target)| target.unwrap_or_else(|| guess.rest(column))).collect();
    Mapping { targets }
}

struct Guess<'a> {
    table: &'a Table,
    contents: Vec<Content>,
    targets: Vec<Option<Target>>,
}

impl Guess<'_> {
    fn has(&self, target: Target) -> bool {
        self.targets.contains(&Some(target))
    }

    fn by_heading(&mut self) {
        // A heading wins over a surer one if its column is empty throughout and the other is not.
        let mut best: HashMap<Target, (bool, usize, usize)> = HashMap::new();
        for (column, heading) in self.table.headings.iter().enumerate() {
            let Some((target, rank)) = headings::target_of(heading) else { continue };
            if target.is_repeatable() {
                self.targets[column] = Some(target);
                continue;
            }
            let claim = (self.contents[column].filled == 0 && !self.table.rows.is_empty(), rank, column);
            let holder = best.entry(target).or_insert(claim);
            *holder = (*holder).min(claim);
        }
        for (target, (_, _, column)) in best {
            self.targets[column] = Some(target);
        }
    }

    /// "Nom" beside "Prénom" is the family name; beside "Organisation" it already lost the name to it.
    fn nom_beside_prenom(&mut self) {
        if !self.has(Target::GivenName) || self.has(Target::FamilyName) {
            return;
        }
        let family = self.table.headings.iter().position(|heading| headings::is_name_or_family_name(heading));
        if let Some(column) = family {
            self.targets[column] = Some(Target::FamilyName);
        }
    }

    fn by_content(&mut self) {
        for column in 0..self.targets.len() {
            if self.targets[column].is_some() || headings::is_known(&self.table.headings[column]) {
                continue;
            }
            let content = &self.contents[column];
            let next_is_words = self.contents.get(column + 1).is_some_and(|next| next.mostly(next.labels));
            let target = if content.mostly(content.emails) && !self.has(Target::Email) {
                Target::Email
            } else if content.mostly(content.websites) && !self.has(Target::Website) {
                Target::Website
            } else if content.mostly(content.phones) && !self.has(Target::Phone) {
                Target::Phone
            } else if self.table.header_line.is_none() && content.mostly(content.postcodes) && next_is_words && !self.has(Target::Postcode)
            {
                if !self.has(Target::City) && self.targets[column + 1].is_none() {
                    self.targets[column + 1] = Some(Target::City);
                }
                Target::Postcode
            } else {
                continue;
            };
            self.targets[column] = Some(target);
        }
    }

    /// Without a heading that tells, the name is the column of words that differ most from row to row.
    fn name_by_content(&mut self) {
        if self.has(Target::Name) || self.has(Target::FamilyName) || self.has(Target::GivenName) {
            return;
        }
        let free = (0..self.targets.len()).filter(|column| self.targets[*column].is_none());
        let words = free.filter(|column| {
            let content = &self.contents[*column];
            content.mostly(content.labels) && content.distinct * 10 >= content.filled * 6
        });
        // The most distinct, the leftmost of equals.
        let best = words.max_by_key(|column| {
            let content = &self.contents[*column];
            (content.distinct * 20 / content.filled.max(1), std::cmp::Reverse(*column))
        });
        if let Some(column) = best {
            self.targets[column] = Some(Target::Name);
        }
    }

    fn rest(&self, column: usize) -> Target {
        let content = &self.contents[column];
        let known_but_taken = headings::is_known(&self.table.headings[column]);
        let only_numbers = content.numbers == content.filled;
        let true_or_false = self
            .table
            .rows
            .iter()
            .filter_map(|row| row.cells.get(column))
            .take(SAMPLE_ROWS)
            .all(|cell| matches!(fold(cell).as_str(), "" | "true" | "false" | "vrai" | "faux" | "waar" | "onwaar" | "wahr" | "falsch"));
        if content.filled == 0 || (!known_but_taken && only_numbers) || true_or_false { Target::Ignore } else { Target::Note }
    }
}

/// Whether a cell looks like one e-mail address.
#[must_use]
pub(crate) fn looks_like_email(cell: &str) -> bool {
    let Some((local, domain)) = cell.split_once('@') else { return false };
    let sound = |part: &str| !part.is_empty() && !part.chars().any(|c| c.is_whitespace() || c.is_control() || "@,;<>\"".contains(c));
    sound(local) && sound(domain) && domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.')
}

/// Whether a cell looks like a telephone number rather than any number: it starts with 0 or +, or its digits are parted.
fn looks_like_phone(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let only = cell.chars().all(|c| c.is_ascii_digit() || " +()/.-\u{a0}\u{202f}".contains(c));
    // One point or a leading minus is a coordinate.
    let number = cell.parse::<f64>().is_ok();
    let far = cell.starts_with("00") && digits >= 11;
    let leading = cell.starts_with('+')
        || far
        || cell.starts_with("(0")
        || (cell.starts_with('0') && !cell.starts_with("0.") && !cell.starts_with("00"));
    let parted = !number && cell.chars().any(|c| " ./-".contains(c));
    let date = cell.len() <= 10 && cell.matches(['/', '-', '.']).count() == 2 && digits <= 8;
    only && (8..=15).contains(&digits) && (leading || parted) && !date
}

fn looks_like_postcode(cell: &str) -> bool {
    let digits = cell.chars().all(|c| c.is_ascii_digit());
    let dutch = cell.len() <= 7
        && cell.chars().take(4).all(|c| c.is_ascii_digit())
        && cell.chars().skip(4).all(|c| c.is_ascii_uppercase() || c == ' ')
        && cell.len() >= 6;
    (digits && (4..=5).contains(&cell.len())) || dutch
}
