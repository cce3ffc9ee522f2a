//! The functions that Fluent files may call, with the names and options that the page's Fluent knows.

use chrono::NaiveDate;
use entente_domain::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;

use crate::dates::{self, Day, Form};
use crate::numbers;

/// Registers `NUMBER` and `DATETIME`, and how values are written in this language.
pub(crate) fn register(bundle: &mut FluentBundle<FluentResource>, language: Language) {
    // A name can only be taken twice by a fault in this very function.
    let _ = bundle.add_function("NUMBER", number);
    let _ = bundle.add_function("DATETIME", datetime);
    // The formatter is a plain function pointer and carries nothing: one per language.
    bundle.set_formatter(Some(match language {
        Language::Fr => |value, _: &IntlLangMemoizer| written(Language::Fr, value),
        Language::En => |value, _: &IntlLangMemoizer| written(Language::En, value),
        Language::Nl => |value, _: &IntlLangMemoizer| written(Language::Nl, value),
        Language::De => |value, _: &IntlLangMemoizer| written(Language::De, value),
    }));
}

fn written(language: Language, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::formatted(language, number)),
        FluentValue::Custom(custom) => custom.as_any().downcast_ref::<Day>().map(|day| dates::written(language, day.date, day.form)),
        _ => None,
    }
}

fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            FluentValue::Number(number)
        }
        // A number too large to count with came as text.
        Some(FluentValue::String(text)) => FluentValue::String(text.clone()),
        _ => FluentValue::Error,
    }
}

fn datetime<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let date = match positional.first() {
        Some(FluentValue::Custom(custom)) => custom.as_any().downcast_ref::<Day>().map(|day| day.date),
        Some(FluentValue::String(text)) => text.parse::<NaiveDate>().ok(),
        _ => None,
    };
    let option = |name| match named.get(name) {
        Some(FluentValue::String(text)) => Some(text.as_ref()),
        _ => None,
    };
    let form = match (option("dateStyle"), option("day"), option("month")) {
        (Some("short"), ..) | (None, Some(_), Some("2-digit" | "numeric")) => Form::Short,
        (None, None, Some("long")) => Form::Month,
        _ => Form::Long,
    };
    date.map_or(FluentValue::Error, |date| Day { date, form }.into_value())
}
