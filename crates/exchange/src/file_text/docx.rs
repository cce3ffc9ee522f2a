//! The text of a document of Word: of its body, headers, footers, notes and comments, and of who made it.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::{FileText, MOST_CHARS, bounded};
use crate::limits;

/// So much of one part is unpacked: 64 MiB.
const PART_BYTES: u64 = 64 << 20;
/// Deeper than that no honest document nests.
const DEEPEST: usize = 500;

pub fn read(bytes: &[u8]) -> FileText {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return FileText::Unread };
    if archive.len() > limits::ARCHIVE_ENTRIES {
        return FileText::Unread;
    }
    let (mut text, mut whole, mut found) = (String::new(), true, false);
    let mut unpacked = 0_u64;
    for index in 0..archive.len() {
        let Ok(mut entry) = archive.by_index(index) else {
            whole = false;
            continue;
        };
        let Ok(name) = entry.name().map(|name| name.to_lowercase()) else {
            whole = false;
            continue;
        };
        let is_text = (name.starts_with("word/") || name.starts_with("docprops/")) && name.ends_with(".xml");
        let about_looks = ["styles", "settings", "fonttable", "theme", "numbering", "websettings"].iter().any(|part| name.contains(part));
        if !is_text || about_looks {
            // Pictures and tables that were put into it are not read.
            whole &= !(name.starts_with("word/media/") || name.starts_with("word/embeddings/"));
            continue;
        }
        let mut xml = Vec::new();
        let most = PART_BYTES.min(limits::UNPACKED_BYTES.saturating_sub(unpacked));
        // What really comes out is counted: the sizes in the directory may lie.
        if (&mut entry).take(most).read_to_end(&mut xml).is_err() || xml.len() as u64 >= most {
            whole = false;
            continue;
        }
        unpacked += xml.len() as u64;
        found |= name == "word/document.xml";
        whole &= add(&xml, &mut text);
        if text.len() > MOST_CHARS {
            whole = false;
            break;
        }
    }
    if !found {
        return FileText::Unread;
    }
    match bounded(text) {
        FileText::Read(text) if whole => FileText::Read(text),
        FileText::Read(text) | FileText::InPart(text) => FileText::InPart(text),
        FileText::Unread => FileText::Unread,
    }
}

/// Adds the text of one part; no where it is damaged or too deep.
fn add(xml: &[u8], text: &mut String) -> bool {
    let mut reader = Reader::from_reader(xml);
    reader.config_mut().check_end_names = false;
    let mut depth = 0_usize;
    loop {
        match reader.read_event() {
            Ok(Event::Start(_)) => {
                depth += 1;
                if depth > DEEPEST {
                    return false;
                }
            }
            Ok(Event::End(end)) => {
                depth = depth.saturating_sub(1);
                // Runs belong to one word; paragraphs and cells do not.
                if matches!(end.local_name().as_ref(), "p" | "tc" | "creator" | "lastModifiedBy" | "title") {
                    text.push('\n');
                }
            }
            Ok(Event::Empty(empty)) => match empty.local_name().as_ref() {
                "br" | "cr" | "p" => text.push('\n'),
                "tab" => text.push('\t'),
                _ => {}
            },
            Ok(Event::Text(part)) => text.push_str(part.as_ref()),
            Ok(Event::CData(part)) => text.push_str(part.as_ref()),
            Ok(Event::GeneralRef(reference)) => match reference.as_ref() {
                "amp" => text.push('&'),
                "lt" => text.push('<'),
                "gt" => text.push('>'),
                "quot" => text.push('"'),
                "apos" => text.push('\''),
                _ => match reference.resolve_char_ref() {
                    Ok(Some(c)) => text.push(c),
                    _ => return false,
                },
            },
            // A document of Word has no definitions of its own.
            Ok(Event::DocType(_)) | Err(_) => return false,
            Ok(Event::Eof) => return true,
            Ok(Event::Comment(_) | Event::Decl(_) | Event::PI(_)) => {}
        }
        if text.len() > MOST_CHARS {
            return false;
        }
    }
}
