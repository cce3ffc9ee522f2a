//! Checking the fields of a record: all problems at once, each with its path.

use chrono::NaiveDate;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

use crate::error::{Error, FieldProblem, Problem, Result};

/// The longest single-line text, in characters.
pub const LINE: usize = 300;
/// The longest text of several lines, in characters.
pub const TEXT: usize = 20_000;

/// Whether a text shows nothing: no sign at all, or only spaces and signs that are not seen, as a mark of byte order.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    use GeneralCategory::{Control, Format, Unassigned};
    text.chars().all(|sign| sign.is_whitespace() || matches!(sign.general_category(), Control | Format | Unassigned))
}

/// Collects the problems of one record.
#[derive(Debug, Default)]
pub struct Check {
    problems: Vec<FieldProblem>,
}

/// Whether a sign turns the direction of writing of what follows: in a name it would show another one than is written.
#[must_use]
pub fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl Check {
    /// Starts with no problem.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes a problem.
    pub fn note(&mut self, field: &str, problem: Problem) {
        self.problems.push(FieldProblem { field: field.to_owned(), problem });
    }

    /// Notes a problem when the condition does not hold.
    pub fn hold(&mut self, holds: bool, field: &str, problem: Problem) {
        if !holds {
            self.note(field, problem);
        }
    }

    /// A single line that must be there.
    pub fn needed_line(&mut self, field: &str, text: &str) {
        self.hold(!is_blank(text), field, Problem::Missing);
        self.line(field, text);
    }

    /// A single line that may be empty.
    pub fn line(&mut self, field: &str, text: &str) {
        self.hold(text.chars().count() <= LINE, field, Problem::TooLong);
        self.hold(!text.chars().any(|c| c.is_control()), field, Problem::NotText);
    }

    /// A name that may be empty: a line that shows what is written in it.
    pub fn name(&mut self, field: &str, text: &str) {
        self.line(field, text);
        self.hold(!text.chars().any(turns), field, Problem::NotText);
    }

    /// A name that must not be empty.
    pub fn needed_name(&mut self, field: &str, text: &str) {
        self.hold(!is_blank(text), field, Problem::Missing);
        self.name(field, text);
    }

    /// A text of several lines that may be empty.
    pub fn text(&mut self, field: &str, text: &str) {
        self.hold(text.chars().count() <= TEXT, field, Problem::TooLong);
        self.hold(!text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t' | '\r')), field, Problem::NotText);
    }

    /// An e-mail address that may be empty: only what would surely not arrive is refused.
    pub fn email(&mut self, field: &str, text: &str) {
        self.line(field, text);
        let parts: Vec<&str> = text.trim().split('@').collect();
        let plausible = match parts.as_slice() {
            [""] => true,
            [local, host] => {
                !local.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && !text.trim().contains(' ')
            }
            _ => false,
        };
        self.hold(plausible, field, Problem::NotAnEmail);
    }

    /// A number within bounds, both included.
    pub fn range<N: PartialOrd>(&mut self, field: &str, value: N, least: N, most: N) {
        self.hold(value >= least && value <= most, field, Problem::OutOfRange);
    }

    /// A period whose end, if known, does not lie before its start, if known.
    pub fn period(&mut self, field: &str, start: Option<NaiveDate>, end: Option<NaiveDate>) {
        if let (Some(start), Some(end)) = (start, end) {
            self.hold(end >= start, field, Problem::EndBeforeStart);
        }
    }

    /// A year that a record of a health partnership can bear: 1900 to 2200.
    pub fn date(&mut self, field: &str, date: Option<NaiveDate>) {
        use chrono::Datelike;
        if let Some(date) = date {
            self.range(field, date.year(), 1900, 2200);
        }
    }

    /// The verdict.
    ///
    /// # Errors
    /// `InvalidRecord` with all the problems.
    pub fn done(self) -> Result<()> {
        if self.problems.is_empty() { Ok(()) } else { Err(Error::invalid(self.problems)) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Check, is_blank};

    #[test]
    fn a_name_that_shows_another_one_is_refused_and_one_from_right_to_left_is_not() {
        let is_taken = |name: &str| {
            let mut check = Check::default();
            check.needed_name("name", name);
            check.done().is_ok()
        };
        for name in ["Awa Diallo", "שרה לוי", "فاطمة", "Élise"] {
            assert!(is_taken(name), "{name}");
        }
        for name in ["ACME \u{202e}fdp.exe", "\u{2067}Awa", "Awa\u{2069}", "\u{7}Awa"] {
            assert!(!is_taken(name), "{}", name.escape_unicode());
        }
    }

    #[test]
    fn a_name_of_signs_that_nobody_sees_is_none() {
        for blank in ["", " ", "\t", "\u{a0}", "\u{feff}", "\u{200b}\u{200d}", "\u{202e} \u{2066}", "\u{ad}"] {
            assert!(is_blank(blank), "{}", blank.escape_unicode());
        }
        for seen in ["É", "?", "👩‍⚕️", "田", "\u{202e}א"] {
            assert!(!is_blank(seen), "{}", seen.escape_unicode());
        }
    }
}
