//! A file that is kept, looked through for the name of a person: a PDF, a document of Word, a mail, a plain text.
//!
//! Its name says what it is, and is as little to be trusted as its bytes: each file is read under every ending. A part of a document of Word
//! is changed before it is packed, as in [`super::spreadsheet_parts`].

use std::io::{Cursor, Write};
use std::path::PathBuf;
use std::sync::OnceLock;

use entente_exchange::file_text::apart::PdfReader;
use entente_exchange::file_text::{self, FileText};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Ended, Reader};

pub const READER: Reader = Reader {
    name: "kept_file",
    read,
    sound,
    words: &[
        b"%PDF-1.7\n",
        b" 0 obj\n",
        b"endobj\n",
        b"stream\n",
        b"endstream\n",
        b"xref\n0 1\n0000000000 65535 f \n",
        b"trailer\n<< /Root 1 0 R >>",
        b"startxref\n0\n%%EOF",
        b"/Kids [2 0 R]",
        b"/Filter /FlateDecode",
        b"/ToUnicode 1 0 R",
        b"<< /Length 999999999 >>",
        b"BT /F1 12 Tf (x) Tj ET",
        b"<w:p><w:r><w:t>",
        b"</w:t></w:r></w:p>",
        b"<!DOCTYPE a [<!ENTITY b \"c\">]>",
        b"&b;",
        b"&#0;",
        b"Content-Type: message/rfc822\r\n\r\n",
        b"\xff\xfe",
    ],
    everyday: 300,
};

/// Has PDFs read by that program, as Entente does. A fuzzer, which looks into the reader itself, reads them in its own process.
pub fn read_pdfs_with(program: &str) {
    let _ = PDF_READER.set(PdfReader::Apart(PathBuf::from(program)));
}

static PDF_READER: OnceLock<PdfReader> = OnceLock::new();

/// Endings under which a file may come.
const ENDINGS: [&str; 5] = ["pdf", "docx", "eml", "msg", "txt"];

fn sound() -> Vec<Vec<u8>> {
    let document = "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\
        <w:p><w:r><w:t>Jean Du</w:t></w:r><w:r><w:t xml:space=\"preserve\">pont </w:t></w:r></w:p>\
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>parle &amp; rit</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";
    let mail = "From: Zoe <zoe@exemple.be>\r\nSubject: Rampe\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n\
        --x\r\nContent-Type: text/plain\r\n\r\nVoici.\r\n--x\r\nContent-Type: text/plain\r\n\
        Content-Disposition: attachment; filename=a.txt\r\n\r\nJean Dupont\r\n--x--\r\n";
    let text = "Jean Dupont a téléphoné.";
    vec![of_one_page(), document.as_bytes().to_vec(), mail.as_bytes().to_vec(), text.as_bytes().to_vec()]
}

/// A PDF of one page.
fn of_one_page() -> Vec<u8> {
    let content = "BT /F1 12 Tf 72 700 Td (Jean) Tj 40 0 Td (Dupont) Tj -40 -20 Td (parle) Tj ET";
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    let mut pdf = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(pdf.len());
        writeln!(pdf, "{number} 0 obj\n{object}\nendobj").unwrap();
    }
    let table = pdf.len();
    writeln!(pdf, "xref\n0 {}\n0000000000 65535 f ", objects.len() + 1).unwrap();
    for place in &places {
        writeln!(pdf, "{place:010} 00000 n ").unwrap();
    }
    writeln!(pdf, "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF", objects.len() + 1).unwrap();
    pdf
}

/// A document of Word with that main part.
fn packed(document: &[u8]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    archive.write_all(document).unwrap();
    archive.finish().unwrap().into_inner()
}

fn read(bytes: &[u8]) -> Ended {
    let pdfs = PDF_READER.get_or_init(PdfReader::default);
    let as_named = |ending: &str| file_text::read(&format!("note.{ending}"), bytes, pdfs, &|| true);
    let in_word = file_text::read("note.docx", &packed(bytes), pdfs, &|| true);
    // An ending that is not known says nothing: only the first bytes of a PDF do, whatever its ending.
    let unknown = as_named("bin");
    let is_pdf = bytes.starts_with(b"%PDF");
    if !is_pdf {
        assert_eq!(unknown, FileText::Unread);
        for ending in ENDINGS {
            let _ = as_named(ending);
        }
    }
    // Every text is one of some encoding: what says more is how a PDF or a document of Word ended.
    match if is_pdf { unknown } else { in_word } {
        FileText::Read(_) => Ended::Taken,
        FileText::InPart(_) => Ended::Repaired(1),
        FileText::Unread => Ended::Refused("unread".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sound_files_are_read_and_name_the_person() {
        let [pdf, document, mail, text] = sound().try_into().unwrap();
        for (name, bytes) in [("a.pdf", pdf), ("a.docx", packed(&document)), ("a.eml", mail), ("a.txt", text)] {
            let FileText::Read(text) = file_text::read(name, &bytes, &PdfReader::Here, &|| true) else { panic!("{name} is whole") };
            assert_eq!(text.split_whitespace().collect::<Vec<_>>().join(" ").matches("Jean Dupont").count(), 1, "{name}: {text}");
        }
    }
}
