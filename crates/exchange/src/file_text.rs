//! The text of a file that is kept: of a PDF, a document of Word, a mail, a plain text. It is looked through for a name, never shown.
//!
//! Kept files came from elsewhere and are hostile: sizes, pages, depths and characters are bounded, and what cannot be read is said to be
//! unread, which a person then has to look at. A picture of a text is not read.

pub mod apart;
mod docx;
mod pdf;

use std::time::{Duration, Instant};

use apart::PdfReader;

use crate::encoding::Encoding;
use crate::mail;

/// The largest file that is looked through: 50 MiB, as the largest that is kept.
pub const LARGEST: usize = 50 << 20;
/// So many characters of a file are read.
const MOST_CHARS: usize = 4_000_000;
/// A mail holds files that hold mails: so deep is looked.
const DEEPEST: u32 = 3;
/// So long a file may take, with all that is in it; what was read until then counts.
const LONGEST: Duration = Duration::from_secs(30);

/// How a file is read.
pub struct Reading<'a> {
    pdfs: &'a PdfReader,
    go_on: &'a dyn Fn() -> bool,
    until: Instant,
}

impl Reading<'_> {
    /// The time that is left; none when it is over or nobody waits any more.
    fn left(&self) -> Option<Duration> {
        self.until.checked_duration_since(Instant::now()).filter(|_| (self.go_on)())
    }
}

/// What a file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileText {
    /// Its text.
    Read(String),
    /// Only a part of it could be read: the rest was too long, or of a kind that is not read.
    InPart(String),
    /// It is of a kind that is not read, or damaged, or locked.
    Unread,
}

/// Reads the text of a file. Never fails and never panics: what it cannot read it says.
#[must_use]
///
/// `go_on` is asked several times a second: once it says no, what is left counts as unread.
pub fn read(name: &str, bytes: &[u8], pdfs: &PdfReader, go_on: &dyn Fn() -> bool) -> FileText {
    read_at(name, bytes, &Reading { pdfs, go_on, until: Instant::now() + LONGEST }, 0)
}

fn read_at(name: &str, bytes: &[u8], reading: &Reading<'_>, depth: u32) -> FileText {
    if bytes.len() > LARGEST || depth > DEEPEST || reading.left().is_none() {
        return FileText::Unread;
    }
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    if bytes.starts_with(b"%PDF") {
        return reading.pdfs.read(bytes, reading);
    }
    match ending.as_str() {
        "docx" | "docm" => docx::read(bytes),
        "eml" | "msg" => of_mail(bytes, reading, depth),
        "txt" | "csv" | "md" | "text" => bounded(Encoding::find(bytes).decode(bytes)),
        // Marks may stand inside a name there, and folded lines part it: what is found counts, what is not may be there all the same.
        "ics" | "vcf" | "html" | "htm" => match bounded(Encoding::find(bytes).decode(bytes)) {
            FileText::Read(text) => FileText::InPart(text),
            other => other,
        },
        _ => FileText::Unread,
    }
}

fn of_mail(bytes: &[u8], reading: &Reading<'_>, depth: u32) -> FileText {
    let Ok(mail) = mail::read(bytes) else { return FileText::Unread };
    let mut text = mail.subject;
    for party in std::iter::once(&mail.from).chain(&mail.to) {
        text.push_str(&format!("\n{} <{}>", party.name, party.address));
    }
    text.push('\n');
    text.push_str(&mail.text);
    let mut whole = !mail.left_out;
    for file in &mail.files {
        text.push_str(&format!("\n{}\n", file.name));
        match read_at(&file.name, &file.content, reading, depth + 1) {
            FileText::Read(inner) => text.push_str(&inner),
            FileText::InPart(inner) => {
                text.push_str(&inner);
                whole = false;
            }
            FileText::Unread => whole = false,
        }
    }
    match bounded(text) {
        FileText::Read(text) if whole => FileText::Read(text),
        FileText::Read(text) | FileText::InPart(text) => FileText::InPart(text),
        FileText::Unread => FileText::Unread,
    }
}

/// A text that is not longer than is looked through.
fn bounded(mut text: String) -> FileText {
    match text.char_indices().nth(MOST_CHARS) {
        Some((end, _)) => {
            text.truncate(end);
            FileText::InPart(text)
        }
        None => FileText::Read(text),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::io::Write;

    use proptest::prelude::*;

    use super::*;

    fn docx(document: &str) -> Vec<u8> {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file("word/document.xml", options).unwrap();
        archive.write_all(document.as_bytes()).unwrap();
        archive.finish().unwrap().into_inner()
    }

    #[test]
    fn the_runs_of_a_word_are_joined_and_paragraphs_are_parted() {
        let xml = "<w:document><w:body><w:p><w:r><w:t>Jean Du</w:t></w:r><w:r><w:t>pont</w:t></w:r></w:p><w:p><w:r><w:t>parle &amp; rit</w:t></w:r></w:p></w:body></w:document>";
        assert_eq!(read("note.docx", &docx(xml), &PdfReader::Here, &|| true), FileText::Read("Jean Dupont\nparle & rit\n".to_owned()));
    }

    #[test]
    fn a_text_is_read_in_its_encoding() {
        assert_eq!(
            read("NOTE.TXT", b"Zo\xe9 Lef\xe8vre a t\xe9l\xe9phon\xe9.", &PdfReader::Here, &|| true),
            FileText::Read("Zoé Lefèvre a téléphoné.".to_owned())
        );
    }

    #[test]
    fn a_page_of_the_web_is_read_in_part_because_marks_may_stand_inside_a_name() {
        assert_eq!(read("a.html", b"<b>Du</b>pont", &PdfReader::Here, &|| true), FileText::InPart("<b>Du</b>pont".to_owned()));
    }

    #[test]
    fn nothing_more_is_read_once_nobody_waits() {
        assert_eq!(read("a.txt", b"Jean", &PdfReader::Here, &|| false), FileText::Unread);
    }

    #[test]
    fn a_mail_is_read_with_what_came_with_it() {
        let mail = "From: Zoe <zoe@exemple.be>\r\nSubject: Rampe\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n\
                    --x\r\nContent-Type: text/plain\r\n\r\nVoici.\r\n--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nJean Dupont\r\n--x--\r\n";
        let FileText::Read(text) = read("m.eml", mail.as_bytes(), &PdfReader::Here, &|| true) else { unreachable!("it is whole") };
        assert!(text.contains("zoe@exemple.be") && text.contains("Rampe") && text.contains("Jean Dupont"), "{text}");
    }

    #[test]
    fn a_page_of_a_pdf_is_read_word_by_word_and_line_by_line() {
        let content = "BT /F1 12 Tf 72 700 Td (Jean) Tj 40 0 Td (Dupont) Tj -40 -20 Td (parle) Tj ET";
        let FileText::Read(text) = read("a.pdf", &small_pdf(content), &PdfReader::Here, &|| true) else { unreachable!("it is whole") };
        assert_eq!(text.split_whitespace().collect::<Vec<_>>(), ["Jean", "Dupont", "parle"]);
        assert!(text.contains("Dupont\nparle"), "{text:?}");
    }

    /// A PDF of one page with a standard font.
    fn small_pdf(content: &str) -> Vec<u8> {
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
            format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
        ];
        let mut pdf = "%PDF-1.4\n".to_owned();
        let mut places = Vec::new();
        for (number, object) in (1..).zip(&objects) {
            places.push(pdf.len());
            pdf.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
        }
        let start = pdf.len();
        pdf.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
        for place in places {
            pdf.push_str(&format!("{place:010} 00000 n \n"));
        }
        pdf.push_str(&format!("trailer << /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF", objects.len() + 1));
        pdf.into_bytes()
    }

    #[test]
    fn what_is_of_another_kind_is_said_to_be_unread() {
        for (name, bytes) in [("a.png", &b"\x89PNG"[..]), ("a.docx", b"PK\x03\x04 broken"), ("a.pdf", b"%PDF-1.7 broken"), ("a", b"")] {
            assert_eq!(read(name, bytes, &PdfReader::Here, &|| true), FileText::Unread, "{name}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

        #[test]
        fn no_damaged_file_panics(place in 0..900_usize, byte in any::<u8>(), cut in 0..900_usize, ending in "(pdf|docx|eml|txt|msg)") {
            let mut pdf = small_pdf("BT /F1 12 Tf 72 700 Td (Jean) Tj ET");
            let mut word = docx("<w:document><w:p><w:t>Jean</w:t></w:p></w:document>");
            for bytes in [&mut pdf, &mut word] {
                let place = place % bytes.len();
                bytes[place] = byte;
                let _ = read(&format!("a.{ending}"), bytes, &PdfReader::Here, &|| true);
                bytes.truncate(cut);
                let _ = read(&format!("a.{ending}"), bytes, &PdfReader::Here, &|| true);
            }
        }
    }
}
