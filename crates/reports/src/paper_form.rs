//! A questionnaire on paper: to be filled in by hand, and typed in afterwards with the number keys.
//!
//! Every box has a key. No name of a person stands on the paper, and the number of a sheet is a line for a pencil, nothing more.

mod content;
mod fitting;

use entente_domain::Result;
use entente_domain::record::membership::Side;
use entente_texts::Arg;
use serde::Serialize;

use crate::pdf::Pdf;
use crate::printable;
use crate::typesetter::{Template, typeset};
use crate::words::Words;
pub use content::{PaperAnswer, PaperForm, PaperQuestion, PaperSection, paper_key};
use fitting::{Type, columns};

/// The questionnaire as a PDF/UA-1 file of A4 pages.
///
/// # Errors
/// `ReportFailed`.
pub fn paper_form(form: &PaperForm) -> Result<Pdf> {
    let typeset = typeset(Template::PaperForm, &composed(form), &mut || Ok(()))?;
    Ok(Pdf { bytes: typeset.bytes, pages: typeset.pages })
}

/// So many lines and their question fit on a page.
const MOST_LINES: u8 = 18;
const MOST_LINES_LARGE: u8 = 12;

#[derive(Debug, Serialize)]
struct Sheet {
    language: &'static str,
    title: String,
    running: String,
    /// What stands before, between and after the number of a page and the number of pages.
    page: [String; 3],
    sheet_number: String,
    large: bool,
    introduction: Vec<String>,
    how_title: String,
    how: Vec<String>,
    parts: Vec<Part>,
    thanks: String,
    licence: Vec<String>,
}

#[derive(Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Part {
    Heading { text: String },
    Paragraph { text: String, short: bool },
    Question(Asked),
    Grid(Grid),
}

/// A paragraph that may stay on the page of what follows it.
const SHORT: usize = 600;

impl Part {
    fn paragraph(text: String) -> Self {
        Self::Paragraph { short: text.chars().count() <= SHORT, text }
    }
}

#[derive(Debug, PartialEq, Serialize)]
struct Asked {
    number: String,
    text: Vec<String>,
    /// When it is asked, what helps, how many answers: quieter than the question.
    notes: Vec<String>,
    place: Place,
}

/// Where the answer goes.
#[derive(Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Place {
    Boxes { boxes: Vec<TickBox> },
    Lines { lines: u8, alternative: String },
    Number { alternative: String },
    Date { parts: [String; 3], alternative: String },
    Nowhere,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct TickBox {
    key: String,
    text: String,
    /// Completes the text.
    quiet: String,
    /// What a screen reader says instead of the drawn box.
    alternative: String,
    /// What it says of the line after the text; empty where there is no line.
    line: String,
}

/// Questions with the same options, as one table.
#[derive(Debug, PartialEq, Serialize)]
struct Grid {
    heading: String,
    boxes: Vec<TickBox>,
    /// The width of the column of an option, in points.
    column: f64,
    rows: Vec<Asked>,
}

struct Composer {
    words: Words,
    kind: Type,
}

fn composed(form: &PaperForm) -> Sheet {
    let words = Words(form.language);
    let composer = Composer { words, kind: if form.large_print { Type::Large } else { Type::Usual } };
    let title = printable::heading(&form.title);
    Sheet {
        language: form.language.code(),
        running: composer.kind.running(&title),
        title: composer.kind.fitted_title(&title),
        page: page(words),
        sheet_number: words.say("paper-sheet-number"),
        large: form.large_print,
        introduction: composer.paragraphs(&form.introduction),
        how_title: words.say("paper-how"),
        how: composer.how(form),
        parts: composer.parts(form),
        thanks: words.say("paper-thanks"),
        licence: composer.paragraphs(std::slice::from_ref(&form.licence)),
    }
}

/// The numbers are known only when all is typeset: signs that nobody writes hold their places.
fn page(words: Words) -> [String; 3] {
    const NUMBER: &str = "\u{f0000}";
    const TOTAL: &str = "\u{f0001}";
    let told = words.tell("paper-page", &[("n", Arg::from(NUMBER)), ("total", Arg::from(TOTAL))]);
    let (before, rest) = told.split_once(NUMBER).unwrap_or(("", " / "));
    let (between, after) = rest.split_once(TOTAL).unwrap_or((rest, ""));
    [before.to_owned(), between.to_owned(), after.to_owned()]
}

impl Composer {
    fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    fn paragraphs(&self, texts: &[String]) -> Vec<String> {
        texts.iter().flat_map(|text| printable::paragraphs(text)).map(|text| self.kind.fitted(&text)).collect()
    }

    fn line(&self, text: &str) -> String {
        self.kind.fitted(&printable::line(text))
    }

    fn how(&self, form: &PaperForm) -> Vec<String> {
        let questions = || form.sections.iter().flat_map(|section| &section.questions);
        let mut how = vec![self.say("paper-how-tick"), self.say("paper-how-correct")];
        how.push(self.say(if questions().any(|one| one.required) { "paper-how-skip-but" } else { "paper-how-skip" }));
        how.push(self.say("paper-how-anonymous"));
        if questions().any(|one| one.kind.takes_handwriting()) {
            how.push(self.say("paper-how-handwriting"));
        }
        if let Some(n) = form.smallest_group {
            how.push(self.words.tell("paper-how-small-groups", &[("n", Arg::from(n))]));
        }
        let own = form.give_back.as_deref().map(printable::paragraphs).unwrap_or_default();
        if own.is_empty() {
            how.push(self.say("paper-how-give-back"));
        }
        how.extend(own.iter().map(|text| self.kind.fitted(text)));
        how.push(self.say("paper-how-sheet-number"));
        how
    }

    fn parts(&self, form: &PaperForm) -> Vec<Part> {
        let mut parts = Vec::new();
        if form.asks_side {
            let boxes = [Side::Team, Side::Partner].into_iter().enumerate();
            let boxes = boxes.map(|(index, side)| {
                let explained = self.say(if side == Side::Team { "side-team-explained" } else { "side-partner-explained" });
                TickBox { quiet: explained, ..self.tick_box(index, &self.words.side(side)) }
            });
            parts.push(self.unnumbered("answer-side-question", boxes.collect()));
        }
        if !form.kinds.is_empty() {
            parts.push(self.unnumbered("paper-kind-question", self.boxes(&form.kinds)));
        }
        for (index, section) in form.sections.iter().enumerate() {
            let title = section.title.as_deref().map(|title| self.line(title)).filter(|title| !title.is_empty());
            // The first questions have a heading of their own all the same: they are no part of the words before.
            let title = title.or_else(|| (index == 0).then(|| self.say("paper-questions")));
            parts.extend(title.map(|text| Part::Heading { text }));
            parts.extend(self.paragraphs(&section.introduction).into_iter().map(Part::paragraph));
            self.questions(&section.questions, &mut parts);
        }
        parts
    }

    fn unnumbered(&self, id: &str, boxes: Vec<TickBox>) -> Part {
        let place = Place::Boxes { boxes };
        Part::Question(Asked { number: String::new(), text: vec![self.say(id)], notes: Vec::new(), place })
    }

    /// Consecutive questions with the same options share a table where all of it fits in one.
    fn questions(&self, questions: &[PaperQuestion], parts: &mut Vec<Part>) {
        let mut rest = questions;
        while let Some(first) = rest.first() {
            let alike = rest.iter().take_while(|one| one.kind.is_row_like(&first.kind) && self.kind.is_row(&self.asked(one)));
            let (run, after) = rest.split_at(alike.count().max(1));
            rest = after;
            match self.grid(run) {
                Some(grid) => parts.push(Part::Grid(grid)),
                None => parts.extend(run.iter().map(|one| Part::Question(self.asked(one)))),
            }
        }
    }

    fn grid(&self, run: &[PaperQuestion]) -> Option<Grid> {
        let first = run.first().filter(|_| run.len() > 1)?;
        let Place::Boxes { boxes } = self.asked(first).place else { return None };
        let column = columns(self.kind, boxes.iter().map(|one| one.text.as_str()))?;
        let rows = run.iter().map(|one| Asked { place: Place::Nowhere, ..self.asked(one) });
        Some(Grid { heading: self.say("paper-question"), column, rows: rows.collect(), boxes })
    }

    fn asked(&self, question: &PaperQuestion) -> Asked {
        let mut notes: Vec<String> = [&question.only_if, &question.hint]
            .into_iter()
            .flatten()
            .flat_map(|text| printable::paragraphs(text))
            .map(|text| self.kind.fitted(&text))
            .collect();
        if let PaperAnswer::Choices { several: true, .. } = question.kind {
            notes.push(self.say("paper-several"));
        }
        let is_asked = question.kind != PaperAnswer::ReadOnly;
        if question.required && is_asked {
            notes.push(self.say("paper-required"));
        }
        let text = self.paragraphs(std::slice::from_ref(&question.text));
        let text = if text.is_empty() { vec!["–".to_owned()] } else { text };
        let number = if is_asked { format!("{}.", question.number) } else { String::new() };
        Asked { number, text, notes, place: self.place(&question.kind) }
    }

    fn place(&self, kind: &PaperAnswer) -> Place {
        match kind {
            PaperAnswer::Choices { options, own_words, .. } => {
                let mut boxes = self.boxes(options);
                if *own_words {
                    let own = self.tick_box(options.len(), &self.say("paper-own-words"));
                    boxes.push(TickBox { line: self.say("paper-space-line"), ..own });
                }
                Place::Boxes { boxes }
            }
            PaperAnswer::YesNo => Place::Boxes { boxes: self.boxes(&[self.say("paper-yes"), self.say("paper-no")]) },
            PaperAnswer::Line => Place::Lines { lines: 1, alternative: self.say("paper-space-line") },
            PaperAnswer::Lines(lines) => {
                let most = if self.kind == Type::Large { MOST_LINES_LARGE } else { MOST_LINES };
                let lines = (*lines).clamp(1, most);
                Place::Lines { lines, alternative: self.words.tell("paper-space-lines", &[("n", Arg::from(u32::from(lines)))]) }
            }
            PaperAnswer::Number => Place::Number { alternative: self.say("paper-space-number") },
            PaperAnswer::Date => {
                let parts = ["paper-day", "paper-month", "paper-year"].map(|id| self.say(id));
                Place::Date { parts, alternative: self.say("paper-space-date") }
            }
            PaperAnswer::ReadOnly => Place::Nowhere,
        }
    }

    fn boxes(&self, options: &[String]) -> Vec<TickBox> {
        options.iter().enumerate().map(|(index, text)| self.tick_box(index, text)).collect()
    }

    fn tick_box(&self, index: usize, text: &str) -> TickBox {
        let key = paper_key(index);
        let alternative = self.words.tell("paper-box", &[("key", Arg::from(&key))]);
        TickBox { key, text: self.line(text), quiet: String::new(), alternative, line: String::new() }
    }
}

#[cfg(test)]
mod tests;
