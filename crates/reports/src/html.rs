//! A document as one HTML page that needs nothing else: no script, no font, no picture from elsewhere.

mod charts;

use maud::{DOCTYPE, Markup, PreEscaped, html as markup};

use crate::document::{Block, Cell, Composed, Document, Fact, Line, Table};

/// Our own style sheet, the only text that is not escaped.
const STYLE: &str = include_str!("../templates/page.css");

/// Nothing may be loaded or run, whatever a browser thinks it found.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// A document as an HTML page.
#[must_use]
pub fn html(composed: &Composed) -> String {
    page(&composed.0).into_string()
}

fn page(document: &Document) -> Markup {
    let mut drawings = 0;
    markup! {
        (DOCTYPE)
        html lang=(document.language) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (document.title) }
                style { (PreEscaped(STYLE)) }
            }
            body.large[document.large] {
                header {
                    p.kind { (document.kind) }
                    h1 { (document.title) }
                    p.organisation { (document.organisation) }
                    p.quiet { (document.made_on) }
                    (facts(&document.cover))
                    @if !document.brief {
                        nav aria-labelledby="contents" {
                            h2 id="contents" { (document.contents) }
                            ol {
                                @for (index, title) in chapters(document) {
                                    li { a href={ "#part-" (index) } { (title) } }
                                }
                            }
                        }
                    }
                    @for note in &document.notes { p.quiet { (note) } }
                }
                main {
                    @for (index, one) in document.blocks.iter().enumerate() { (block(index, one, &mut drawings)) }
                }
            }
        }
    }
}

fn chapters(document: &Document) -> impl Iterator<Item = (usize, &str)> {
    document.blocks.iter().enumerate().filter_map(|(index, block)| match block {
        Block::Heading { level: 1, text } => Some((index, text.as_str())),
        _ => None,
    })
}

fn block(index: usize, block: &Block, drawings: &mut usize) -> Markup {
    match block {
        // The title of the page is the only heading of level 1.
        Block::Heading { level: 1, text } => markup! { h2 id={ "part-" (index) } { (text) } },
        Block::Heading { level: 2, text } => markup! { h3 { (text) } },
        Block::Heading { text, .. } => markup! { h4 { (text) } },
        Block::Paragraph { text } => markup! { p { (text) } },
        Block::Notice { text } => markup! { p.notice { (text) } },
        Block::ToComplete { text } => markup! { p.to-complete { (text) } },
        Block::List { items } => markup! { ul { @for item in items { li { (item) } } } },
        Block::Facts { facts: all } => facts(all),
        Block::Table(one) => table(one),
        Block::Rosette(drawing) => {
            *drawings += 1;
            charts::rosette(*drawings, drawing)
        }
        Block::Voices(drawing) => {
            *drawings += 1;
            charts::voices(*drawings, drawing)
        }
    }
}

fn facts(facts: &[Fact]) -> Markup {
    markup! { dl { @for fact in facts { dt { (fact.label) } dd { (lines(&fact.lines)) } } } }
}

fn table(table: &Table) -> Markup {
    let whole: f64 = table.columns.iter().map(|column| column.weight).sum();
    markup! {
        table {
            caption { (table.caption) }
            colgroup {
                @for column in &table.columns { col style={ "width:" (format!("{:.1}", column.weight / whole * 100.0)) "%" }; }
            }
            thead { tr { @for column in &table.columns { th scope="col" { (column.heading) } } } }
            tbody {
                @for row in &table.rows {
                    tr {
                        @for (index, one) in row.iter().enumerate() {
                            @if index == 0 { th scope="row" { (cell(one)) } } @else { td { (cell(one)) } }
                        }
                    }
                }
            }
        }
    }
}

fn cell(cell: &Cell) -> Markup {
    markup! {
        (lines(&cell.lines))
        // The same share stands as text in the line above.
        @if let Some(share) = cell.bar {
            svg.bar viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" {
                rect.ground width="100" height="6" {}
                rect.full width=(format!("{:.1}", share * 100.0)) height="6" {}
            }
        }
    }
}

fn lines(lines: &[Line]) -> Markup {
    markup! {
        @for (index, line) in lines.iter().enumerate() {
            @if index > 0 { br; }
            @if line.quiet { span.quiet { (line.text) } } @else { (line.text) }
        }
    }
}
