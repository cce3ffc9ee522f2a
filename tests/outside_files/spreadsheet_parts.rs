//! The parts of which a workbook is packed. A changed byte of a packed file breaks its checksum and is refused at the door; here the
//! parts are changed before they are packed, so that what reads them is reached.

use std::io::{Cursor, Write};

use entente_exchange::sheets;
use entente_exchange::table::{self, ReadChoice};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Ended, Reader, refused};

pub const READER: Reader = Reader {
    name: "spreadsheet_parts",
    read,
    sound,
    words: &[
        b"<c r=\"A1\" t=\"s\"><v>0</v></c>",
        b"<v>",
        b"</row>",
        b"r=\"XFD1048576\"",
        b" t=\"inlineStr\"",
        b"&#0;",
        b"&amp;",
        b"<!DOCTYPE a>",
        b"<![CDATA[",
        b"number-rows-repeated=\"1048576\"",
        b"number-columns-repeated=\"16384\"",
        b"1e308",
        b"_x0041_",
        b"sqref",
        b"-1",
        b"<f>1+1</f>",
    ],
    everyday: 500,
};

const SHEET: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
    <dimension ref=\"A1:C3\"/><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>\
    <row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Namur</t></is></c><c r=\"B2\"><v>5000</v></c><c r=\"C2\" s=\"1\"><v>46000.5</v></c></row>\
    <row r=\"3\"><c r=\"A3\" t=\"b\"><v>1</v></c><c r=\"B3\" t=\"e\"><v>#N/A</v></c><c r=\"C3\" t=\"str\"><f>A1</f><v>x</v></c></row>\
    </sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>";
const STRINGS: &str = "<?xml version=\"1.0\"?><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"2\" uniqueCount=\"2\">\
    <si><t>Nom</t></si><si><r><t xml:space=\"preserve\">Code </t></r><r><t>postal</t></r></si></sst>";
const STYLES: &str = "<?xml version=\"1.0\"?><styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
    <numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>\
    <cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
const BOOK: &str = "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Un\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
/// Says which part is the workbook; left as it is, because without it no other part is reached.
const WHICH_BOOK: &str = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>\
    </Relationships>";
const LINKS: &str = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
    <Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/>\
    <Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>";
const CONTENT: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
    xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>\
    <table:table table:name=\"Feuille1\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>nom</text:p></table:table-cell>\
    <table:table-cell office:value-type=\"float\" office:value=\"5000\"><text:p>5000</text:p></table:table-cell></table:table-row>\
    <table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"date\" office:date-value=\"2026-11-25\"/>\
    <table:table-cell table:number-columns-repeated=\"3\"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";

/// The parts that are changed, each with its place in the archive. The first byte of an input says which.
const PARTS: [(&str, &str); 6] = [
    ("xl/worksheets/sheet1.xml", SHEET),
    ("xl/sharedStrings.xml", STRINGS),
    ("xl/styles.xml", STYLES),
    ("xl/workbook.xml", BOOK),
    ("xl/_rels/workbook.xml.rels", LINKS),
    ("content.xml", CONTENT),
];
const OF_ODS: usize = 5;

fn sound() -> Vec<Vec<u8>> {
    PARTS.iter().zip(0_u8..).map(|((_, content), which)| [&[which], content.as_bytes()].concat()).collect()
}

fn read(bytes: &[u8]) -> Ended {
    let Some((which, content)) = bytes.split_first() else { return Ended::Refused("no part".to_owned()) };
    let which = usize::from(*which) % PARTS.len();
    let packed = if which == OF_ODS {
        pack(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", content),
            ("META-INF/manifest.xml", b"<m/>"),
        ])
    } else {
        let content_of = |n: usize| if n == which { content } else { PARTS[n].1.as_bytes() };
        let parts = (0..OF_ODS).map(|n| (PARTS[n].0, content_of(n)));
        pack(&std::iter::once(("_rels/.rels", WHICH_BOOK.as_bytes())).chain(parts).collect::<Vec<_>>())
    };
    let table = table::read(&packed, "liste.xlsx", &ReadChoice::default());
    match (table, sheets::read(&packed, "fichier.xlsx")) {
        (Err(error), _) | (_, Err(error)) => refused(&error),
        (Ok(_), Ok(_)) => Ended::Taken,
    }
}

fn pack(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sound_part_makes_a_workbook_that_is_read() {
        for part in sound() {
            assert_eq!(read(&part), Ended::Taken, "{}", String::from_utf8_lossy(&part));
        }
    }
}
