//! The text of a PDF: its glyphs in the order in which they are drawn, parted into words and lines by where they stand.

use std::sync::Arc;
use std::time::{Duration, Instant};

use hayro_interpret::font::{FontData, FontQuery, Glyph};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint, PathDrawMode, SoftMask,
    interpret_page,
};
use kurbo::{Affine, BezPath, Point, Rect};

use super::{FileText, MOST_CHARS};

/// So many pages are read.
const MOST_PAGES: usize = 2_000;
/// So long one file may take; what was read until then counts.
const LONGEST: Duration = Duration::from_secs(20);
/// A gap of so much of the height of the letters parts two words.
const WORD_GAP: f64 = 0.15;
/// A step of so much of the height of the letters up or down begins another line.
const LINE_STEP: f64 = 0.5;

pub fn read(bytes: &[u8]) -> FileText {
    let Ok(pdf) = Pdf::new(bytes.to_vec()) else { return FileText::Unread };
    let begun = Instant::now();
    let mut text = Text::default();
    let cache = InterpreterCache::new();
    // Of a font that the file does not bring only the widths of letters are of use.
    let resolver = |_: &FontQuery| -> Option<(FontData, u32)> { Some((Arc::new(notosans::REGULAR_TTF), 0)) };
    let settings = InterpreterSettings { font_resolver: Arc::new(resolver), ..InterpreterSettings::default() };
    let pages = pdf.pages();
    let mut whole = pages.len() <= MOST_PAGES;
    if pages.is_empty() {
        return FileText::Unread;
    }
    for page in pages.iter().take(MOST_PAGES) {
        if begun.elapsed() > LONGEST || text.text.len() > MOST_CHARS {
            whole = false;
            break;
        }
        let area = Rect::new(0.0, 0.0, 1.0, 1.0);
        let mut context = Context::new(Affine::IDENTITY, area, &cache, pdf.xref(), settings.clone());
        interpret_page(page, &mut context, &mut text);
        text.end_of_page();
    }
    // Pages of pictures, as a scanner makes them, say nothing that could be looked through.
    if text.text.trim().is_empty() {
        return FileText::Unread;
    }
    whole &= !text.pictures && !text.nameless;
    if whole { FileText::Read(text.text) } else { FileText::InPart(text.text) }
}

/// What was drawn so far.
#[derive(Default)]
struct Text {
    text: String,
    /// Where the last glyph ended.
    end: Option<Point>,
    /// Whether there are pictures large enough to hold a text.
    pictures: bool,
    /// Whether there are glyphs of which it is not known what they mean.
    nameless: bool,
}

impl Text {
    fn end_of_page(&mut self) {
        self.text.push('\n');
        self.end = None;
    }
}

impl<'a> Device<'a> for Text {
    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'a>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}

    fn draw_glyph(&mut self, glyph: &Glyph<'a>, transform: Affine, glyph_transform: Affine, _: &Paint<'a>, _: &GlyphDrawMode) {
        if self.text.len() > MOST_CHARS {
            return;
        }
        let Some(letters) = glyph.as_unicode() else {
            self.nameless = true;
            return;
        };
        let place = transform * glyph_transform;
        let (start, em) = (place * Point::ZERO, (place * Point::new(0.0, 1_000.0) - place * Point::ZERO).hypot());
        let em = if em.is_finite() && em > 0.0 { em } else { 1.0 };
        if let Some(end) = self.end {
            let step = start - end;
            if step.y.abs() > em * LINE_STEP {
                self.text.push('\n');
            } else if step.x.abs() > em * WORD_GAP {
                self.text.push(' ');
            }
        }
        match letters {
            BfString::Char(c) => self.text.push(c),
            BfString::String(text) => self.text.push_str(&text),
        }
        let advance = match glyph {
            Glyph::Outline(outline) => outline.advance_width().map_or(500.0, f64::from),
            Glyph::Type3(_) => 500.0,
        };
        self.end = Some(place * Point::new(advance, 0.0));
    }

    fn draw_image(&mut self, _: Image<'a, '_>, transform: Affine) {
        // A picture is drawn into a square of one by one: a logo or a line of signatures is small.
        let (width, height) =
            (transform * Point::new(1.0, 0.0) - transform * Point::ZERO, transform * Point::new(0.0, 1.0) - transform * Point::ZERO);
        self.pictures |= width.hypot() * height.hypot() > 100_000.0;
    }
}
