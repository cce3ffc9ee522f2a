//! The words of a report in its language.

use chrono::NaiveDate;
use entente_domain::Language;
use entente_domain::record::membership::Side;
use entente_texts::{Arg, id_of};
use serde::Serialize;

use crate::content::DimensionName;
use crate::document::Line;
use crate::printable;

/// The words of one language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words(pub(crate) Language);

impl Words {
    /// A text without facts.
    pub(crate) fn say(self, id: &str) -> String {
        entente_texts::text(self.0, id, &[])
    }

    /// A text with its facts.
    pub(crate) fn tell(self, id: &str, args: &[(&str, Arg)]) -> String {
        entente_texts::text(self.0, id, args)
    }

    /// The name of a choice, as `category` and `carer`.
    pub(crate) fn name(self, prefix: &str, choice: &impl Serialize) -> String {
        self.say(&id_of(prefix, choice))
    }

    /// Team or partners.
    pub(crate) fn side(self, side: Side) -> String {
        self.name("side", &side)
    }

    /// A dimension of a questionnaire.
    pub(crate) fn dimension(self, dimension: &DimensionName) -> String {
        match dimension {
            DimensionName::Condition(condition) => self.name("condition", condition),
            DimensionName::Title(title) => printable::line(title),
        }
    }

    /// A day.
    pub(crate) fn date(self, date: NaiveDate) -> String {
        entente_texts::date(self.0, date)
    }

    /// A day with its weekday.
    pub(crate) fn date_with_weekday(self, date: NaiveDate) -> String {
        entente_texts::date_with_weekday(self.0, date)
    }

    /// A value with as many decimals as it has, at most three.
    pub(crate) fn value(self, value: f64) -> String {
        let needed = (0..3).find(|decimals| ((value * 10_f64.powi(*decimals)).fract()).abs() < 1e-9).unwrap_or(3);
        entente_texts::number(self.0, value, usize::try_from(needed).unwrap_or(3))
    }

    /// A value with its unit.
    pub(crate) fn quantity(self, value: f64, unit: &str) -> String {
        let unit = printable::line(unit);
        if unit.is_empty() { self.value(value) } else { format!("{}\u{a0}{unit}", self.value(value)) }
    }

    /// A figure that is kept in tenths.
    pub(crate) fn tenths(self, tenths: i32) -> String {
        entente_texts::number(self.0, f64::from(tenths) / 10.0, 1)
    }

    /// A share from 0 to 1.
    pub(crate) fn share(self, share: f64) -> String {
        entente_texts::percent(self.0, share)
    }

    /// What somebody wrote, as lines; a quiet word where nothing was written.
    pub(crate) fn written(self, text: &str) -> Vec<Line> {
        let lines: Vec<Line> = printable::paragraphs(text).into_iter().map(Line::plain).collect();
        if lines.is_empty() { vec![Line::quiet(self.say("document-not-said"))] } else { lines }
    }
}
