//! Which character parts the cells of a text file: found, shown, and changeable by hand.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::headings;
use crate::limits;

/// The characters that part cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// The tab character.
    Tab,
    /// `|`
    Pipe,
}

impl Delimiter {
    /// All of them, in the order in which a list offers them.
    pub const ALL: [Self; 4] = [Self::Semicolon, Self::Comma, Self::Tab, Self::Pipe];

    /// The byte in the file, after decoding to UTF-8.
    #[must_use]
    pub fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
        }
    }

    /// The id of its name in `locales/*/import.ftl`.
    #[must_use]
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Comma => "delimiter-comma",
            Self::Semicolon => "delimiter-semicolon",
            Self::Tab => "delimiter-tab",
            Self::Pipe => "delimiter-pipe",
        }
    }

    /// How much an even table can be trusted to be meant: commas also stand in prose, addresses and decimals.
    fn trust(self) -> f64 {
        match self {
            Self::Tab | Self::Semicolon => 1.0,
            Self::Pipe => 0.95,
            Self::Comma => 0.85,
        }
    }

    /// The delimiter that a first line `sep=;` names, and the text after that line.
    ///
    /// The first answer is `None` when there is no such line, the inner one when it names another character.
    #[must_use]
    pub(crate) fn of_separator_line(text: &str) -> Option<(Option<Self>, &str)> {
        let end = text.find(['\r', '\n']).unwrap_or(text.len());
        let line = text[..end].trim_end_matches([' ']).trim_matches('"');
        let named = line.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).and_then(|_| line.get(4..))?;
        let mut named = named.chars();
        let (Some(c), rest) = (named.next(), named.as_str()) else { return None };
        // Excel pads the line with the delimiter itself when other rows are wider.
        if !rest.chars().all(|more| more == c || ",;\t|".contains(more)) {
            return None;
        }
        let delimiter = Self::ALL.into_iter().find(|d| char::from(d.byte()) == c);
        Some((delimiter, &text[end..]))
    }

    /// Finds the delimiter by reading the first rows with each and looking which gives the most even table; headings
    /// that are known weigh more. `None`: no delimiter gives two columns.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        let sample = first_lines(text);
        let mut best: Option<(Self, f64)> = None;
        for delimiter in Self::ALL {
            let score = delimiter.evenness(sample);
            if score > best.map_or(0.0, |(_, s)| s) {
                best = Some((delimiter, score));
            }
        }
        best.map(|(delimiter, _)| delimiter)
    }

    fn evenness(self, sample: &str) -> f64 {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(self.byte()).from_reader(sample.as_bytes());
        let mut widths: HashMap<usize, usize> = HashMap::new();
        let mut rows = 0_usize;
        let mut known = 0_usize;
        let mut row = csv::StringRecord::new();
        while rows < 300 && reader.read_record(&mut row).unwrap_or(false) {
            if row.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            rows += 1;
            *widths.entry(row.len()).or_default() += 1;
            if rows <= 20 && row.len() > 1 && row.len() <= limits::COLUMNS {
                known = known.max(row.iter().filter(|cell| headings::is_known(cell)).count());
            }
        }
        let Some((&width, &count)) = widths.iter().max_by_key(|(width, count)| (**count, **width)) else { return 0.0 };
        if width < 2 {
            // A few wide rows in a text of one column are prose, unless known headings stand in them.
            return if known >= 2 { 0.05 } else { 0.0 };
        }
        #[expect(clippy::cast_precision_loss, reason = "at most 300 rows")]
        let (even, columns, known) = (count as f64 / rows as f64, width as f64, known.min(4) as f64);
        even * (1.0 - 1.0 / columns) * self.trust() + known * 0.1
    }
}

/// The first lines, at most 256 KiB, cut at the end of a line so that no cell is halved.
fn first_lines(text: &str) -> &str {
    const SAMPLE: usize = 256 * 1024;
    if text.len() <= SAMPLE {
        return text;
    }
    let cut = (0..=SAMPLE).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let head = &text[..cut];
    head.rfind(['\n', '\r']).map_or(head, |end| &head[..=end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_found_over_quoted_cells() {
        assert_eq!(Delimiter::find("nom,note\n\"A\",\"x;y;z\"\n\"B\",\"u;v;w\"\n"), Some(Delimiter::Comma));
        assert_eq!(Delimiter::find("nom;adresse\nA;Rue X, 12\nB;Rue Y, 3\n"), Some(Delimiter::Semicolon));
        assert_eq!(Delimiter::find("a\tb\tc\n1,5\t2,5\t3,5\n"), Some(Delimiter::Tab));
        assert_eq!(Delimiter::find("a|b\nc|d\n"), Some(Delimiter::Pipe));
    }

    #[test]
    fn a_list_of_one_column_has_no_delimiter() {
        assert_eq!(Delimiter::find("cuisinière\nchaise\npoêle (fém.)\n"), None);
    }

    #[test]
    fn title_rows_do_not_hide_the_delimiter() {
        let text = "Liste des partenaires, version du 3 mai, à jour\n\nNom;Téléphone;Ville\nA;1;X\n";
        assert_eq!(Delimiter::find(text), Some(Delimiter::Semicolon));
    }

    #[test]
    fn a_separator_line_is_read_with_or_without_quotes_and_padding() {
        assert_eq!(Delimiter::of_separator_line("sep=;\r\nA;B"), Some((Some(Delimiter::Semicolon), "\r\nA;B")));
        assert_eq!(Delimiter::of_separator_line("\"sep=,\"\nA"), Some((Some(Delimiter::Comma), "\nA")));
        assert_eq!(Delimiter::of_separator_line("SEP=\t\nA"), Some((Some(Delimiter::Tab), "\nA")));
        assert_eq!(Delimiter::of_separator_line("sep=#\nA"), Some((None, "\nA")));
        assert_eq!(Delimiter::of_separator_line("separation;x\nA"), None);
        assert_eq!(Delimiter::of_separator_line("sep=;x\nA"), None);
    }
}
