//! Reading back what was made: PDF by poppler where it is installed, HTML by a small strict reader.
#![allow(dead_code, clippy::unwrap_used, clippy::panic)]

use std::process::Command;

/// What a tool of poppler prints about a file; none where the tool is not installed.
fn poppler(tool: &str, arguments: &[&str], bytes: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("made.pdf");
    std::fs::write(&file, bytes).unwrap();
    let mut command = Command::new(tool);
    command.args(arguments).arg(&file);
    if tool == "pdftotext" {
        command.arg("-");
    }
    let output = command.output().ok()?;
    assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What `pdfinfo` says.
pub fn info(bytes: &[u8]) -> Option<String> {
    poppler("pdfinfo", &[], bytes)
}

/// The tags in reading order.
pub fn outline_and_structure(bytes: &[u8]) -> Option<String> {
    poppler("pdfinfo", &["-struct"], bytes)
}

/// The text in the order of the file.
pub fn text_of_pdf(bytes: &[u8]) -> Option<String> {
    poppler("pdftotext", &["-raw", "-enc", "UTF-8"], bytes)
}

/// Every word with its place: left, top, right and bottom, in points from the upper left corner of its page.
pub fn words_and_boxes(bytes: &[u8]) -> Option<Vec<(String, [f64; 4])>> {
    let page = poppler("pdftotext", &["-bbox", "-enc", "UTF-8"], bytes)?;
    let words = page.lines().filter_map(|line| line.trim().strip_prefix("<word "));
    Some(
        words
            .map(|word| {
                (word.split(['>', '<']).nth(1).unwrap().to_owned(), ["xMin", "yMin", "xMax", "yMax"].map(|name| number(word, name)))
            })
            .collect(),
    )
}

/// The sizes of all fonts that are used.
pub fn sizes_of_letters(bytes: &[u8]) -> Option<Vec<f64>> {
    let page = poppler("pdftohtml", &["-xml", "-stdout", "-i", "-zoom", "1"], bytes)?;
    Some(page.lines().filter(|line| line.trim().starts_with("<fontspec")).map(|line| number(line, "size")).collect())
}

fn number(tag: &str, name: &str) -> f64 {
    let at = tag.find(&format!("{name}=\"")).unwrap() + name.len() + 2;
    tag[at..].split('"').next().unwrap().parse().unwrap()
}

/// Letters, digits and signs only: line ends, spaces and hyphens of line breaks do not count, nor does the grave accent, which
/// poppler sets on the letter before it.
pub fn squeezed(text: &str) -> String {
    let apart: String = text.replace('\u{200b}', "");
    apart
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '`' | '\u{300}' | '\u{ad}' | '\u{2010}' | '\u{200b}' | '\u{c}'))
        .collect()
}

const VOID: [&str; 3] = ["meta", "br", "col"];

/// Fails unless every element is closed in order, every attribute quoted and every `&` an entity.
pub fn well_formed(page: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = page.strip_prefix("<!DOCTYPE html>").unwrap();
    while let Some(at) = rest.find('<') {
        let text = &rest[..at];
        if open.last() != Some(&"style") {
            for entity in text.match_indices('&') {
                let tail = &text[entity.0..];
                assert!(["&amp;", "&lt;", "&gt;", "&quot;"].iter().any(|known| tail.starts_with(known)), "{tail:.40}");
            }
            assert!(!text.contains('>'), "{text:.60}");
        }
        let end = at + rest[at..].find('>').unwrap();
        let tag = &rest[at + 1..end];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "closing {name}");
        } else {
            let name = tag.split(' ').next().unwrap();
            assert!(name.bytes().all(|b| b.is_ascii_alphanumeric()), "{tag:.60}");
            assert_eq!(tag.matches('"').count() % 2, 0, "{tag:.60}");
            if !VOID.contains(&name) {
                open.push(name);
            }
        }
        rest = &rest[end + 1..];
    }
    assert!(open.is_empty(), "{open:?}");
    assert!(rest.trim().is_empty());
}

/// The visible lines of the page, without drawings, which the PDF has as drawings too.
pub fn text_of_html(page: &str) -> Vec<String> {
    let body = &page[page.find("<body").unwrap()..];
    let mut text = String::new();
    let mut rest = body;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        let end = at + rest[at..].find('>').unwrap();
        if rest[at..].starts_with("<svg") {
            rest = &rest[at + rest[at..].find("</svg>").unwrap() + 6..];
            continue;
        }
        text.push('\n');
        rest = &rest[end + 1..];
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}
