//! All sheets of a file, in and out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{Cursor, Read};

use entente_domain::ErrorCode;
use entente_exchange::limits;
use entente_exchange::sheets::{self, NamedSheet, SheetRow, Sheets};
use entente_exchange::sheets_out;
use entente_exchange::table::TableKind;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

fn read(bytes: &[u8]) -> entente_domain::Result<Sheets> {
    sheets::read(bytes, "x")
}

fn sheet(name: &str, rows: &[&[&str]]) -> NamedSheet {
    let rows = rows.iter().zip(1..).map(|(cells, line)| SheetRow { line, cells: cells.iter().map(|cell| (*cell).to_owned()).collect() });
    NamedSheet { name: name.to_owned(), rows: rows.collect() }
}

#[test]
fn every_sheet_is_read_as_it_stands() {
    let mut book = Workbook::new();
    let date = ExcelDateTime::from_ymd(2026, 11, 25).unwrap();
    let survey = book.add_worksheet().set_name("survey").unwrap();
    survey.write(0, 0, "type").unwrap().write(0, 1, "required").unwrap().write(2, 0, "text").unwrap().write(2, 1, true).unwrap();
    survey.write(3, 0, 1.0).unwrap().write(3, 1, 0.5).unwrap();
    survey.write_with_format(4, 0, &date, &Format::new().set_num_format("dd/mm/yyyy")).unwrap();
    survey.write_formula(4, 1, Formula::new("=1+1").set_result("2")).unwrap();
    book.add_worksheet().set_name("empty").unwrap();
    book.add_worksheet().set_name("Choices").unwrap().write(0, 1, "name").unwrap();
    let found = read(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(found.kind, TableKind::Xlsx);
    assert_eq!(found.sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>(), ["survey", "empty", "Choices"]);
    let rows: Vec<(u32, Vec<&str>)> =
        found.sheets[0].rows.iter().map(|row| (row.line, row.cells.iter().map(String::as_str).collect())).collect();
    assert_eq!(rows, [(1, vec!["type", "required"]), (3, vec!["text", "true"]), (4, vec!["1", "0.5"]), (5, vec!["2026-11-25", "2"])]);
    assert_eq!(found.sheets[2].rows[0].cells, ["", "name"]);
}

#[test]
fn a_text_file_is_one_sheet_without_a_name() {
    let found = read("\u{feff}survey;;\r\n;type;name\r\n\r\n;text;\"a;b\"\r\n".as_bytes()).unwrap();
    assert_eq!((found.kind, found.sheets.len(), found.sheets[0].name.as_str()), (TableKind::Csv, 1, ""));
    assert_eq!(found.sheets[0].rows[2], SheetRow { line: 4, cells: vec![String::new(), "text".to_owned(), "a;b".to_owned()] });
}

#[test]
fn results_may_be_wide_but_not_without_end() {
    let wide = |columns: usize| (0..columns).map(|n| format!("q{n}")).collect::<Vec<_>>().join(",");
    assert_eq!(read(wide(1_500).as_bytes()).unwrap().sheets[0].rows[0].cells.len(), 1_500);
    assert_eq!(read(wide(2_001).as_bytes()).unwrap_err().code, ErrorCode::TableTooLarge);
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    for row in 0..2_000 {
        page.write(row, 1_999, "x").unwrap();
    }
    // Four million cells, nearly all empty.
    assert_eq!(read(&book.save_to_buffer().unwrap()).unwrap_err().code, ErrorCode::TableTooLarge);
    assert_eq!(read(b"").unwrap_err().code, ErrorCode::FileEmpty);
    assert_eq!(read(b"\n\n").unwrap_err().code, ErrorCode::FileEmpty);
    assert_eq!(read(&vec![b'a'; limits::FILE_BYTES + 1]).unwrap_err().code, ErrorCode::FileTooLarge);
    assert_eq!(read(b"PK\x03\x04 no archive").unwrap_err().code, ErrorCode::WorkbookUnreadable);
}

#[test]
fn what_is_written_is_read_again_cell_by_cell() {
    let sheets = [
        sheet("survey", &[&["type", "name", "label"], &["text", "a", "Où ?\nIci."], &["", "007", "1.50"]]),
        sheet("choices", &[&["list_name"]]),
    ];
    let found = read(&sheets_out::xlsx(&sheets).unwrap()).unwrap();
    assert_eq!(found.sheets, sheets);
}

#[test]
fn nothing_that_is_written_is_a_formula_a_link_or_a_number() {
    let cells = ["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "{=1}", "https://example.org", "mailto:a@b.c", "123", "\t=1"];
    let bytes = sheets_out::xlsx(&[sheet("x", &[&["heading"], &cells])]).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let mut page = String::new();
    archive.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut page).unwrap();
    assert!(!page.contains("<f>") && !page.contains("<f ") && !page.contains("<hyperlink") && !page.contains("<v>123"), "{page}");
    assert_eq!(page.matches("t=\"s\"").count(), cells.len() + 1, "{page}");
    assert_eq!(read(&bytes).unwrap().sheets[0].rows[1].cells, cells);
}

#[test]
fn what_no_workbook_holds_is_refused() {
    let long = "x".repeat(32_768);
    assert_eq!(sheets_out::xlsx(&[sheet("x", &[&[&long]])]).unwrap_err().code, ErrorCode::TableUnreadable);
    let wide: Vec<&str> = std::iter::repeat_n("x", 2_001).collect();
    assert_eq!(sheets_out::xlsx(&[sheet("x", &[&wide])]).unwrap_err().code, ErrorCode::TableTooLarge);
}

#[test]
fn one_text_that_stands_in_very_many_cells_is_refused_before_it_fills_the_memory() {
    // A workbook holds it once: a small file becomes as many texts as there are cells.
    let text = "mot ".repeat(2_000);
    let rows = limits::SHEET_TEXT / text.len() + 1;
    let cells = [text.as_str()];
    let row: Vec<&[&str]> = vec![&cells];
    let small = sheets_out::xlsx(&[sheet("a", &row.repeat(3))]).unwrap();
    assert_eq!(read(&small).unwrap().sheets[0].rows.len(), 3);
    let bytes = sheets_out::xlsx(&[sheet("a", &row.repeat(rows))]).unwrap();
    assert!(bytes.len() < limits::FILE_BYTES / 10);
    let refusal = read(&bytes).unwrap_err();
    assert_eq!((refusal.code, refusal.facts["limit_mib"].clone()), (ErrorCode::FileTooLarge, 64_u32.into()));
}

#[test]
fn more_sheets_than_anybody_makes_are_refused_with_their_number() {
    let mut book = Workbook::new();
    for _ in 0..=limits::SHEETS {
        book.add_worksheet();
    }
    let refusal = read(&book.save_to_buffer().unwrap()).unwrap_err();
    assert_eq!((refusal.code, refusal.facts["sheets"].clone()), (ErrorCode::TableTooLarge, 201_u32.into()));
}
