//! A file as all its sheets.

use entente_exchange::sheets::{self, NamedSheet, SheetRow};
use entente_exchange::{limits, sheets_out};

use super::{Ended, Reader, partner_list, refused};
use crate::shared_data;

pub const READER: Reader = Reader { name: "sheets", read, sound, words: partner_list::READER.words, everyday: 400 };

/// Sheets with texts, numbers, gaps and what looks like a formula.
pub fn some_sheets() -> Vec<NamedSheet> {
    let sheet = |name: &str, rows: &[&[&str]]| NamedSheet {
        name: name.to_owned(),
        rows: rows
            .iter()
            .zip(1..)
            .map(|(cells, line)| SheetRow { line, cells: cells.iter().map(|&cell| cell.to_owned()).collect() })
            .collect(),
    };
    vec![
        sheet("Partenaires", &[&["Nom", "Téléphone", "Code postal"], &["Cœur à cœur", "081 22 33 44", "01440"], &["", "", "=1+1"]]),
        sheet("Notes", &[&["Note"], &["deux\nlignes"], &["3,5"]]),
    ]
}

fn sound() -> Vec<Vec<u8>> {
    let mut sound = vec![sheets_out::xlsx(&some_sheets()).unwrap(), sheets_out::csv(&some_sheets()[0]).unwrap()];
    for folder in ["c-xlsform", "c-xlsform/bugs", "a-organisations/re-encoded"] {
        sound.extend(shared_data::contents(folder, &["xls", "xlsx", "ods", "csv"]));
    }
    sound
}

fn read(bytes: &[u8]) -> Ended {
    let read = match sheets::read(bytes, "fichier") {
        Ok(read) => read,
        Err(error) => return refused(&error),
    };
    let cells: usize = read.sheets.iter().flat_map(|sheet| &sheet.rows).map(|row| row.cells.len()).sum();
    assert!(cells <= limits::SHEET_CELLS && read.sheets.len() <= limits::SHEETS.max(1));
    for sheet in &read.sheets {
        assert!(sheet.rows.windows(2).all(|pair| pair[0].line < pair[1].line), "rows keep their order");
    }
    Ended::Taken
}
