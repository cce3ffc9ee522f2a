//! Answers that were given on telephones: an export of Kobo or ODK.

use entente_app::phones;
use entente_exchange::sheets;
use entente_instruments::form::results_in::{self, Stopped};
use entente_instruments::form::xlsform::SheetRow;

use super::{Ended, Reader, refused, xlsform};

pub const READER: Reader = Reader {
    name: "answers_of_telephones",
    read,
    sound,
    words: &[
        b"g/q",
        b"q",
        b"m/yes",
        b"yes no",
        b"_id",
        b"_uuid",
        b"_submission_time",
        b"meta/instanceID",
        b"start",
        b"2026-02-31",
        b"1e9",
        b"perhaps",
        b";",
        b",",
        b"\"",
        b"\n",
        b"\t",
    ],
    everyday: 300,
};

fn sound() -> Vec<Vec<u8>> {
    let exports = [
        "\u{feff}start;_uuid;g/t;g/q;g/n;g/m;g/m/yes;g/m/no;g/d\n2026-11-01;u1;Namur;yes;3;yes no;1;1;2026-11-25\n2026-11-02;u2;Mons;no;;;0;0;\n",
        "=Nom,D’accord ?,Combien ?\nNamur,Oui,4\nMons,Non,\n",
    ];
    let mut sound: Vec<Vec<u8>> = exports.iter().map(|export| export.as_bytes().to_vec()).collect();
    let rows = sheets::read(exports[0].as_bytes(), "x.csv").unwrap().sheets.remove(0).rows;
    sound.push(entente_exchange::sheets_out::xlsx(&[sheets::NamedSheet { name: "essai".to_owned(), rows }]).unwrap());
    sound
}

fn read(bytes: &[u8]) -> Ended {
    let form = phones::read_xlsform(xlsform::SURVEY.as_bytes(), "formulaire.csv").unwrap();
    let rows: Vec<SheetRow> = match sheets::read(bytes, "export.csv") {
        Ok(read) => read.sheets.into_iter().flat_map(|sheet| sheet.rows).map(|row| SheetRow { line: row.line, cells: row.cells }).collect(),
        Err(error) => return refused(&error),
    };
    let filled = rows.iter().filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty())).count();
    match results_in::read(&form, &rows, |_, _| true) {
        Ok(results) => {
            assert!(results.refused.iter().all(|row| !row.reasons.is_empty()));
            // Each row below the headings became a sheet or was refused with its line.
            assert_eq!(results.sheets.len() + results.refused.len() + 1, filled, "{results:?}");
            let named = results.refused.len() + results.not_understood.len();
            if named == 0 { Ended::Taken } else { Ended::Repaired(named) }
        }
        Err(Stopped::Cancelled) => panic!("nobody stopped it"),
        Err(why) => Ended::Refused(format!("{why:?}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sound_exports_are_read() {
        for export in sound() {
            assert_eq!(read(&export), Ended::Taken, "{}", String::from_utf8_lossy(&export));
        }
    }
}
