//! Days as each language writes them, the way `Intl.DateTimeFormat` does in the page.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};
use entente_domain::Language;
use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentType;

const FR: [&str; 12] =
    ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
const EN: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const NL: [&str; 12] =
    ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
const DE: [&str; 12] =
    ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

/// A day in the long form of the language, as `22 novembre 2026`.
#[must_use]
pub fn date(language: Language, date: NaiveDate) -> String {
    written(language, date, Form::Long)
}

const FR_DAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const EN_DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const NL_DAYS: [&str; 7] = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
const DE_DAYS: [&str; 7] = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];

/// A day with its weekday, as `dimanche 22 novembre 2026`: for whoever has to be there.
#[must_use]
pub fn date_with_weekday(language: Language, date: NaiveDate) -> String {
    let (names, comma) = match language {
        Language::Fr => (&FR_DAYS, ""),
        Language::En => (&EN_DAYS, ""),
        Language::Nl => (&NL_DAYS, ""),
        Language::De => (&DE_DAYS, ","),
    };
    let name = names.get(date.weekday().num_days_from_monday() as usize).copied().unwrap_or_default();
    format!("{name}{comma} {}", written(language, date, Form::Long))
}

/// How a day is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Form {
    /// `22 novembre 2026`.
    #[default]
    Long,
    /// `22/11/2026`.
    Short,
    /// `novembre 2026`.
    Month,
}

/// A day in that form.
pub(crate) fn written(language: Language, date: NaiveDate, form: Form) -> String {
    let (day, month, year) = (date.day(), date.month(), date.year());
    let names = match language {
        Language::Fr => &FR,
        Language::En => &EN,
        Language::Nl => &NL,
        Language::De => &DE,
    };
    let name = names.get(date.month0() as usize).copied().unwrap_or_default();
    match (form, language) {
        (Form::Long, Language::De) => format!("{day}. {name} {year}"),
        // French writes the first day of a month as an ordinal.
        (Form::Long, Language::Fr) if day == 1 => format!("1er {name} {year}"),
        (Form::Long, _) => format!("{day} {name} {year}"),
        (Form::Month, _) => format!("{name} {year}"),
        (Form::Short, Language::Fr | Language::En) => format!("{day:02}/{month:02}/{year}"),
        (Form::Short, Language::Nl) => format!("{day:02}-{month:02}-{year}"),
        (Form::Short, Language::De) => format!("{day:02}.{month:02}.{year}"),
    }
}

/// A day inside a Fluent text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Day {
    /// Which day.
    pub(crate) date: NaiveDate,
    /// How it is written.
    pub(crate) form: Form,
}

impl Day {
    /// The day as a value of Fluent.
    pub(crate) fn value(date: NaiveDate) -> FluentValue<'static> {
        Self { date, form: Form::Long }.into_value()
    }

    /// The day as a value of Fluent.
    pub(crate) fn into_value(self) -> FluentValue<'static> {
        FluentValue::Custom(Box::new(self))
    }
}

impl FluentType for Day {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }
    // The formatter of the catalogue writes days; these are reached only without one, and then the neutral form serves.
    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.date.to_string())
    }
    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.date.to_string())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_day_is_written_in_the_long_form_of_each_language() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let texts = Language::ALL.map(|language| date(language, day));
        assert_eq!(texts, ["22 novembre 2026", "22 November 2026", "22 november 2026", "22. November 2026"]);
    }

    #[test]
    fn a_day_to_come_to_has_its_weekday() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let texts = Language::ALL.map(|language| date_with_weekday(language, day));
        assert_eq!(
            texts,
            ["dimanche 22 novembre 2026", "Sunday 22 November 2026", "zondag 22 november 2026", "Sonntag, 22. November 2026"]
        );
    }

    #[test]
    fn french_writes_the_first_of_a_month_as_an_ordinal() {
        assert_eq!(date(Language::Fr, NaiveDate::from_ymd_opt(2027, 3, 1).unwrap()), "1er mars 2027");
    }
}
