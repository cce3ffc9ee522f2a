//! Typst, fed with data only: the templates are ours, and what people wrote is printed by them as strings.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;

use entente_domain::{Error, ErrorCode, Result};
use serde::Serialize;
use serde_json::Value as Json;
use typst::diag::FileResult;
use typst::foundations::{Bytes, Datetime, Dict, Duration, Smart, Value};
use typst::layout::Abs;
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook, FontInstance, FontVariant, FontVariations};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_as_lib::typst_kit_options::TypstKitFontOptions;
use typst_as_lib::{TypstEngine, TypstWorld};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// A template by the name of its file.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Template {
    /// A report on a partnership.
    Report,
    /// The recovery sheet.
    Sheet,
    /// A questionnaire on paper.
    PaperForm,
}

/// A typeset document.
#[derive(Debug)]
pub(crate) struct Typeset {
    /// The PDF file.
    pub(crate) bytes: Vec<u8>,
    /// Its pages.
    pub(crate) pages: usize,
}

/// The signs of our own fonts are enough for the four languages and their neighbours.
static OWN: LazyLock<TypstEngine> =
    LazyLock::new(|| TypstEngine::builder().fonts(FONTS.clone()).with_static_source_file_resolver(SOURCES).build());

/// For names in other scripts: the fonts of the computer as well.
static WIDE: LazyLock<TypstEngine> = LazyLock::new(|| {
    TypstEngine::builder()
        .fonts(FONTS.clone())
        .search_fonts_with(TypstKitFontOptions::new())
        .with_static_source_file_resolver(SOURCES)
        .build()
});

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    [notosans::REGULAR_TTF, notosans::BOLD_TTF, notosans::ITALIC_TTF, notosans::BOLD_ITALIC_TTF]
        .into_iter()
        .flat_map(|face| Font::iter(Bytes::new(face)))
        .collect()
});

/// The widest of our faces, to measure words.
static BOLD: LazyLock<Option<FontInstance>> =
    LazyLock::new(|| FONTS.get(1).map(|font| font.clone().instantiate(FontVariant::default(), Abs::pt(11.0), &FontVariations::default())));

const SOURCES: [(&str, &str); 4] = [
    ("look.typ", include_str!("../templates/look.typ")),
    ("report.typ", include_str!("../templates/report.typ")),
    ("sheet.typ", include_str!("../templates/sheet.typ")),
    ("paper-form.typ", include_str!("../templates/paper-form.typ")),
];

/// A word longer than this may be parted anywhere, or it would leave the page.
const LONGEST_WORD: usize = 40;
const PART_OF_WORD: usize = 20;
const ZERO_WIDTH_SPACE: char = '\u{200b}';

/// Typesets data by a template. `between` is called between the two long steps and may stop the work.
///
/// # Errors
/// `ReportFailed`; what `between` returns.
pub(crate) fn typeset(template: Template, data: &impl Serialize, between: &mut dyn FnMut() -> Result<()>) -> Result<Typeset> {
    let mut data = serde_json::to_value(data).map_err(|_| failed("data"))?;
    each_text(&mut data, &mut |text| part_long_words(text));
    let mut foreign = false;
    each_text(&mut data, &mut |text| {
        foreign |= text.chars().any(|c| !is_covered(c));
        None
    });
    if foreign {
        match run(&WIDE, template, data.clone(), between) {
            Err(error) if error.code == ErrorCode::ReportFailed => {}
            done => return done,
        }
        // No font of this computer has all signs: what none of ours has is printed as a replacement sign.
        each_text(&mut data, &mut |text| Some(text.chars().filter_map(replaced).collect()));
    }
    run(&OWN, template, data, between)
}

fn run(engine: &TypstEngine, template: Template, data: Json, between: &mut dyn FnMut() -> Result<()>) -> Result<Typeset> {
    let file = match template {
        Template::Report => "report.typ",
        Template::Sheet => "sheet.typ",
        Template::PaperForm => "paper-form.typ",
    };
    let data: Value = serde_json::from_value(data).map_err(|_| failed("data"))?;
    let mut inputs = Dict::new();
    inputs.insert("document".into(), data);
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| failed("standard"))?;
    let options = PdfOptions { standards, creator: Smart::Custom(Some("Entente".to_owned())), ..PdfOptions::default() };
    // Typst is careful, but it meets here whatever people wrote: a fault of its own must not take the program along.
    let done = catch_unwind(AssertUnwindSafe(|| {
        let world = WithRowHeaders::around(engine.world_builder(file).build().map_err(|_| failed("template"))?, inputs);
        let document = typst::compile(&world).output.map_err(|errors| diagnosed("typesetting", &errors))?;
        between()?;
        let bytes = typst_pdf::pdf(&document, &options).map_err(|errors| diagnosed("export", &errors))?;
        Ok(Typeset { bytes, pages: document.pages().len() })
    }));
    // What was typeset stays in a cache of Typst until it is told to forget.
    typst::comemo::evict(0);
    done.unwrap_or_else(|_| Err(failed("fault")))
}

/// A world whose tables may name the heading of a row. Typst offers `pdf.header-cell` only where its feature is switched on, which
/// the engine does not do; all else is the engine's.
struct WithRowHeaders<'a> {
    world: TypstWorld<'a>,
    library: LazyHash<Library>,
}

impl<'a> WithRowHeaders<'a> {
    fn around(world: TypstWorld<'a>, inputs: Dict) -> Self {
        let features = [Feature::A11yExtras].into_iter().collect();
        Self { world, library: LazyHash::new(Library::builder().with_inputs(inputs).with_features(features).build()) }
    }
}

impl World for WithRowHeaders<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }
    fn book(&self) -> &LazyHash<FontBook> {
        self.world.book()
    }
    fn main(&self) -> FileId {
        self.world.main()
    }
    fn source(&self, id: FileId) -> FileResult<Source> {
        self.world.source(id)
    }
    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.world.file(id)
    }
    fn font(&self, index: usize) -> Option<Font> {
        self.world.font(index)
    }
    fn today(&self, offset: Option<Duration>) -> Option<Datetime> {
        self.world.today(offset)
    }
}

fn failed(stage: &str) -> Error {
    Error::new(ErrorCode::ReportFailed).with("stage", stage)
}

/// Diagnostics may quote what people wrote: they end here.
fn diagnosed<T>(stage: &str, _: &T) -> Error {
    failed(stage)
}

fn each_text(value: &mut Json, change: &mut dyn FnMut(&str) -> Option<String>) {
    match value {
        Json::String(text) => {
            if let Some(changed) = change(text) {
                *text = changed;
            }
        }
        Json::Array(items) => items.iter_mut().for_each(|item| each_text(item, change)),
        Json::Object(entries) => entries.values_mut().for_each(|entry| each_text(entry, change)),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

/// How wide a text is in bold letters of that size, both in points; a sign of another font counts as a square.
pub(crate) fn width_of(text: &str, size: f64) -> f64 {
    let of_sign = |c: char| {
        if is_invisible(c) {
            return 0.0;
        }
        let advance = BOLD.as_ref().and_then(|font| font.x_advance(font.ttf().glyph_index(c)?.0));
        advance.map_or(1.0, |advance| advance.get())
    };
    text.chars().map(of_sign).sum::<f64>() * size
}

fn part_long_words(text: &str) -> Option<String> {
    if text.len() <= LONGEST_WORD || text.split(' ').all(|word| word.chars().count() <= LONGEST_WORD) {
        return None;
    }
    let mut parted = String::with_capacity(text.len() + text.len() / 8);
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            parted.push(' ');
        }
        let long = word.chars().count() > LONGEST_WORD;
        for (at, c) in word.chars().enumerate() {
            if long && at > 0 && at % PART_OF_WORD == 0 {
                parted.push(ZERO_WIDTH_SPACE);
            }
            parted.push(c);
        }
    }
    Some(parted)
}

fn is_covered(c: char) -> bool {
    is_invisible(c) || FONTS.iter().take(1).any(|font| font.info().coverage.contains(u32::from(c)))
}

fn replaced(c: char) -> Option<char> {
    if c == ZERO_WIDTH_SPACE || (is_covered(c) && !is_invisible(c)) {
        return Some(c);
    }
    if is_invisible(c) {
        return None;
    }
    Some(if is_covered(char::REPLACEMENT_CHARACTER) { char::REPLACEMENT_CHARACTER } else { '?' })
}

/// Signs that only steer other signs and are never drawn.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_would_leave_the_page_may_be_parted_and_others_are_left_alone() {
        assert_eq!(part_long_words("Gesundheitspartnerschaftsvereinbarung im Quartier und darüber hinaus"), None);
        let parted = part_long_words(&format!("a {}", "x".repeat(45))).unwrap_or_default();
        assert_eq!(parted.matches(ZERO_WIDTH_SPACE).count(), 2);
        assert_eq!(parted.replace(ZERO_WIDTH_SPACE, ""), format!("a {}", "x".repeat(45)));
    }

    #[test]
    fn our_own_fonts_cover_the_four_languages() {
        assert!("ÀÂÇÉÈÊËÎÏÔÙÛÜŸŒÆ àâçéèêëîïôùûüÿœæ ÄÖÜẞ äöüß ĳ « » “ ” ‘ ’ „ – — … € ✓".chars().filter(|c| *c != '✓').all(is_covered));
        assert!("\u{a0}\u{202f}".chars().all(is_covered));
    }
}
