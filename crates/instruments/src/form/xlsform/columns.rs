//! The columns of a sheet, found by their headings.

use super::heading::{Heading, TRANSLATED};
use super::{LONGEST_TEXT, Reason, ReasonCode, Report, Sheet, SheetRow, language};
use crate::form::{Text, Translation};

/// A column with a meaning.
#[derive(Debug)]
struct Column {
    at: usize,
    name: String,
    known: bool,
    language: Option<String>,
    /// The heading as it stands in the file.
    heading: String,
}

/// The columns of a sheet.
#[derive(Debug)]
pub(super) struct Columns<'a> {
    pub(super) sheet: &'a str,
    columns: Vec<Column>,
    rows: &'a [SheetRow],
    /// The language of the column that no heading gives a language to.
    main: Option<String>,
}

impl<'a> Columns<'a> {
    /// Finds the columns of a sheet by its first row that is not empty.
    pub(super) fn of(sheet: &'a Sheet, known: &'static [&'static str], report: &mut Report) -> Self {
        let top = sheet.rows.iter().position(|row| !row.is_blank());
        let (headings, rows) = match top.and_then(|top| sheet.rows.get(top..)).and_then(<[SheetRow]>::split_first) {
            Some((headings, rows)) => (headings, rows),
            None => return Self { sheet: &sheet.name, columns: Vec::new(), rows: &[], main: None },
        };
        let mut found: Vec<(Column, bool)> = Vec::new();
        for at in 0..headings.cells.len() {
            let heading = headings.cell(at);
            if heading.is_empty() {
                continue;
            }
            let column = |name: String, known, language| Column { at, name, known, language, heading: heading.to_owned() };
            match Heading::of(heading, known) {
                Heading::Known { name, language, alias } => found.push((column(name.to_owned(), true, language), alias)),
                Heading::Other(name) => found.push((column(name, false, None), false)),
                Heading::LanguageUnknown => {
                    report.add(Reason::new(&sheet.name, headings.line, heading, ReasonCode::LanguageUnknown));
                }
            }
        }
        let mut columns: Vec<Column> = Vec::new();
        let same = |one: &Column, two: &Column| one.name == two.name && one.known == two.known && one.language == two.language;
        // Usual spellings first: another spelling of a column that is there has a meaning of its own.
        let (usual, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|(_, alias)| !alias);
        for (mut column, alias) in usual.into_iter().chain(others) {
            let mut twice = columns.iter().any(|other| same(other, &column));
            if twice && alias && !column.heading.contains(':') {
                (column.name, column.known) = (column.heading.clone(), false);
                twice = columns.iter().any(|other| same(other, &column));
            }
            if twice {
                report.add(Reason::new(&sheet.name, headings.line, &column.heading, ReasonCode::ColumnTwice));
            } else {
                columns.push(column);
            }
        }
        columns.sort_by_key(|column| column.at);
        Self { sheet: &sheet.name, columns, rows, main: None }
    }

    /// Says in which language a column without one is written.
    pub(super) fn set_main(&mut self, main: Option<&str>) {
        self.main = main.map(str::to_owned);
    }

    /// The rows below the headings that hold something.
    pub(super) fn rows(&self) -> impl Iterator<Item = &'a SheetRow> {
        self.rows.iter().filter(|row| !row.is_blank())
    }

    fn find(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.known && column.name == name && column.language.is_none())
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.columns.iter().any(|column| column.known && column.name == name)
    }

    /// Whether a column that the program has no meaning for is there.
    pub(super) fn has_other(&self, name: &str) -> bool {
        self.columns.iter().any(|column| !column.known && column.name == name)
    }

    /// The language of the first column of texts, if none of its kind is without.
    pub(super) fn first_language(&self) -> Option<&str> {
        let labels = || self.columns.iter().filter(|column| column.known && column.name == "label");
        if labels().any(|column| column.language.is_none()) { None } else { labels().find_map(|column| column.language.as_deref()) }
    }

    /// The cell of a known column in a row; empty where there is none.
    pub(super) fn cell(&self, row: &'a SheetRow, name: &str) -> &'a str {
        self.find(name).map_or("", |column| row.cell(column.at))
    }

    /// A reason at a cell.
    pub(super) fn reason(&self, row: &SheetRow, name: &str, code: ReasonCode) -> Reason {
        let heading = self.find(name).map_or(name, |column| column.heading.as_str());
        Reason::new(self.sheet, row.line, heading, code)
    }

    /// The text of a column in all languages; `main` is the language of the questionnaire.
    pub(super) fn text(&self, row: &SheetRow, name: &str, report: &mut Report) -> Option<Text> {
        let mut original: Option<String> = None;
        let mut translations: Vec<Translation> = Vec::new();
        let is_main = |language: &Option<String>| match (language, &self.main) {
            (None, _) => true,
            (Some(language), Some(main)) => language::same(language, main),
            (Some(_), None) => false,
        };
        for column in self.columns.iter().filter(|column| column.known && column.name == name) {
            let text = plain(row.cell(column.at));
            if text.is_empty() {
                continue;
            }
            self.look_at(row, column, &text, report);
            if is_main(&column.language) {
                if original.replace(text).is_some() {
                    report.add(Reason::new(self.sheet, row.line, &column.heading, ReasonCode::ColumnTwice));
                }
            } else if let Some(language) = &column.language {
                translations.push(Translation { language: language.clone(), text, written: None });
            }
        }
        translations.sort_by(|one, two| one.language.cmp(&two.language));
        // What was never written in the language of the questionnaire is shown as it is.
        let original = original.or_else(|| translations.first().map(|translation| translation.text.clone()))?;
        Some(Text { original, translations, ..Text::default() })
    }

    fn look_at(&self, row: &SheetRow, column: &Column, text: &str, report: &mut Report) {
        let reason = |code| Reason::new(self.sheet, row.line, &column.heading, code);
        if text.contains("${") {
            report.add(reason(ReasonCode::TextWithAnswer));
        }
        look_at(text, reason, report);
    }

    /// The cells of all columns but these, by the usual name of the column and its language.
    pub(super) fn others(&self, row: &SheetRow, read: &[&str], report: &mut Report) -> Vec<(String, String)> {
        let mut cells = Vec::new();
        for column in self.columns.iter().filter(|column| !(column.known && read.contains(&column.name.as_str()))) {
            let text = plain(row.cell(column.at));
            if text.is_empty() {
                continue;
            }
            look_at(&text, |code| Reason::new(self.sheet, row.line, &column.heading, code), report);
            let key = match &column.language {
                Some(language) => format!("{}::{language}", column.name),
                None => column.name.clone(),
            };
            cells.push((key, text));
        }
        cells
    }
}

/// Names what no text should hold.
fn look_at(text: &str, reason: impl Fn(ReasonCode) -> Reason, report: &mut Report) {
    if text.chars().count() > LONGEST_TEXT {
        report.add(reason(ReasonCode::TextTooLong).with("limit", LONGEST_TEXT));
    }
    if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        report.add(reason(ReasonCode::ControlCharacter));
    }
}

/// A cell with one kind of line end.
fn plain(cell: &str) -> String {
    cell.replace("\r\n", "\n").replace('\r', "\n")
}

/// The heading under which a kept cell is written.
pub(super) fn written(key: &str) -> String {
    match key.split_once("::") {
        Some((name, tag)) if TRANSLATED.contains(&name) && language::is_tag(tag) => format!("{name}::{}", language::written(tag)),
        _ => key.to_owned(),
    }
}
