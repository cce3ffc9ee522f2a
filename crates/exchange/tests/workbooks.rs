//! Workbooks: made by a library, and made to harm.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{Cursor, Write};

use entente_domain::ErrorCode;
use entente_exchange::damage::DamageKind;
use entente_exchange::mapping;
use entente_exchange::partners;
use entente_exchange::table::{self, ReadChoice, SkipReason, Table, TableKind};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn read(bytes: &[u8]) -> entente_domain::Result<Table> {
    table::read(bytes, "partenaires.xlsx", &ReadChoice::default())
}

fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn numbers_stay_as_typed_and_titles_totals_and_lost_zeros_are_named() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Vide").unwrap();
    let sheet = book.add_worksheet().set_name("Partenaires").unwrap();
    let date = ExcelDateTime::from_ymd(2024, 3, 5).unwrap();
    sheet.merge_range(0, 0, 0, 4, "Liste des partenaires", &Format::new()).unwrap();
    for (column, heading) in ["Nom", "Téléphone", "Code postal", "Pays", "Vu le"].into_iter().enumerate() {
        sheet.write(2, u16::try_from(column).unwrap(), heading).unwrap();
    }
    sheet.write(3, 0, "Maison médicale").unwrap().write(3, 1, 474_454_647.0).unwrap().write(3, 2, 1_440).unwrap();
    sheet.write(3, 3, "France").unwrap().write_with_format(3, 4, &date, &Format::new().set_num_format("dd/mm/yyyy")).unwrap();
    sheet.write(4, 0, "Le Phare").unwrap().write(4, 1, "081/22.33.44").unwrap().write(4, 2, 5000).unwrap().write(4, 3, "Belgique").unwrap();
    sheet.write(6, 0, "Total").unwrap().write(6, 1, 2).unwrap();
    let table = read(&book.save_to_buffer().unwrap()).unwrap();

    assert_eq!((table.kind, table.header_line, table.sheet.as_deref()), (TableKind::Xlsx, Some(3), Some("Partenaires")));
    assert_eq!(table.sheet_names, ["Vide", "Partenaires"]);
    assert_eq!(table.rows[0].cells, ["Maison médicale", "474454647", "1440", "France", "2024-03-05"]);
    assert_eq!((table.rows[0].line, table.rows[1].line), (4, 5));
    assert!(table.skipped.iter().any(|s| s.line == 7 && s.why == SkipReason::Total));
    let lost: Vec<_> = table.damages.iter().map(|d| (d.kind, d.column, d.lines.clone())).collect();
    assert_eq!(lost, [(DamageKind::LostLeadingZero, Some(1), vec![4]), (DamageKind::LostLeadingZero, Some(2), vec![4])]);
    let proposal = partners::propose(&table, &mapping::guess(&table), None).unwrap();
    assert_eq!(proposal.partners[1].phone, "081/22.33.44");
}

#[test]
fn a_sheet_is_chosen_by_name_and_an_unknown_one_is_refused() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Un").unwrap().write(0, 0, "nom").unwrap().write(1, 0, "A").unwrap();
    book.add_worksheet().set_name("Deux").unwrap().write(0, 0, "nom").unwrap().write(1, 0, "B").unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let choice = |name: &str| ReadChoice { sheet: Some(name.into()), ..ReadChoice::default() };
    assert_eq!(table::read(&bytes, "x", &choice("Deux")).unwrap().rows[0].cells, ["B"]);
    assert_eq!(table::read(&bytes, "x", &choice("Trois")).unwrap_err().code, ErrorCode::NotFound);
}

#[test]
fn a_cell_in_the_last_corner_takes_no_room_and_is_refused() {
    let mut book = Workbook::new();
    book.add_worksheet().write(0, 0, "nom").unwrap().write(1_048_575, 16_383, "loin").unwrap();
    assert_eq!(read(&book.save_to_buffer().unwrap()).unwrap_err().code, ErrorCode::TableTooLarge);
}

#[test]
fn an_ods_file_is_read() {
    let content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">\
        <office:body><office:spreadsheet><table:table table:name=\"Feuille1\">\
        <table:table-row><table:table-cell office:value-type=\"string\"><text:p>nom</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"string\"><text:p>code postal</text:p></table:table-cell></table:table-row>\
        <table:table-row><table:table-cell office:value-type=\"string\"><text:p>Cœur à cœur</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"float\" office:value=\"5000\"><text:p>5000</text:p></table:table-cell></table:table-row>\
        <table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
        </table:table></office:spreadsheet></office:body></office:document-content>";
    let manifest = "<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\"m\"/>";
    let bytes = archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", manifest.as_bytes()),
    ]);
    let table = read(&bytes).unwrap();
    assert_eq!(table.kind, TableKind::Ods);
    assert_eq!(table.headings, ["nom", "code postal"]);
    assert_eq!(table.rows[0].cells, ["Cœur à cœur", "5000"]);
}

#[test]
fn archives_that_are_made_to_harm_are_refused() {
    let zeros = vec![b' '; 30 * 1024 * 1024];
    let bomb = archive(&[("xl/workbook.xml", b"<workbook/>"), ("xl/worksheets/sheet1.xml", &zeros)]);
    assert!(bomb.len() < 100 * 1024);
    assert_eq!(read(&bomb).unwrap_err().code, ErrorCode::WorkbookUnreadable);
    let laughs = archive(&[("xl/workbook.xml", b"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><workbook/>")]);
    assert_eq!(read(&laughs).unwrap_err().code, ErrorCode::WorkbookUnreadable);
    let twice = archive(&[("xl/workbook.xml", b"<workbook/>"), ("XL/WORKBOOK.XML", b"<workbook/>")]);
    assert_eq!(read(&twice).unwrap_err().code, ErrorCode::WorkbookUnreadable);
    let many: Vec<(String, &[u8])> = (0..2_100).map(|i| (format!("f{i}"), b"".as_slice())).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, content)| (name.as_str(), *content)).collect();
    assert_eq!(read(&archive(&many)).unwrap_err().code, ErrorCode::WorkbookUnreadable);
}

#[test]
fn other_archives_and_damaged_workbooks_are_refused() {
    assert_eq!(read(&archive(&[("word/document.xml", b"<w/>")])).unwrap_err().code, ErrorCode::FileKindUnknown);
    assert_eq!(read(b"PK\x03\x04 and nothing more").unwrap_err().code, ErrorCode::WorkbookUnreadable);
    assert_eq!(read(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and nothing more").unwrap_err().code, ErrorCode::WorkbookUnreadable);
    let mut book = Workbook::new();
    book.add_worksheet().write(0, 0, "nom").unwrap().write(1, 0, "A").unwrap();
    let whole = book.save_to_buffer().unwrap();
    for end in (0..whole.len()).step_by(97) {
        assert!(read(&whole[..end]).is_err());
    }
    for at in (0..whole.len()).step_by(13) {
        let mut flipped = whole.clone();
        flipped[at] ^= 0x55;
        // Read or refused, but no panic and no end of the program.
        let _ = read(&flipped);
    }
}
