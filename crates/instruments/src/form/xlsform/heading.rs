//! Headings: many spellings for one column.

use super::language;

/// Columns of the sheet *survey* that the program knows, by their usual name. What begins with `entente_` is our own: what a
/// questionnaire says and XLSForm has no column for.
pub(super) const SURVEY: &[&str] = &[
    "type",
    "name",
    "label",
    "hint",
    "required",
    "relevant",
    "constraint",
    "choice_filter",
    "parameters",
    "default",
    "read_only",
    "calculation",
    "repeat_count",
    "appearance",
    "disabled",
    "guidance_hint",
    "constraint_message",
    "required_message",
    "image",
    "big-image",
    "audio",
    "video",
    "trigger",
    "entente_link_id",
    "entente_prefix",
    "entente_simpler",
    "entente_reversed",
    "entente_dimension",
    "entente_weight",
    "entente_decimals",
];

/// The same of the sheet *choices*.
pub(super) const CHOICES: &[&str] = &[
    "list_name",
    "name",
    "label",
    "image",
    "big-image",
    "audio",
    "video",
    "score",
    "item_weight",
    "entente_code",
    "entente_system",
    "entente_version",
    "entente_exclusive",
];

/// The same of the sheet *settings*.
pub(super) const SETTINGS: &[&str] = &[
    "form_title",
    "form_id",
    "version",
    "default_language",
    "allow_choice_duplicates",
    "entente_title",
    "entente_url",
    "entente_description",
    "entente_copyright",
    "entente_status",
];

/// Columns that may exist in several languages.
pub(super) const TRANSLATED: &[&str] = &[
    "label",
    "hint",
    "guidance_hint",
    "constraint_message",
    "required_message",
    "image",
    "big-image",
    "audio",
    "video",
    "entente_prefix",
    "entente_simpler",
    "entente_title",
    "entente_description",
    "entente_copyright",
];

/// What a heading means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Heading {
    /// A known column.
    Known {
        /// Its usual name.
        name: &'static str,
        /// The language, where the heading names one.
        language: Option<String>,
        /// Whether it is an old or another spelling, which gives way to the usual one.
        alias: bool,
    },
    /// A known column in a language that is not known.
    LanguageUnknown,
    /// Any other column, with its heading.
    Other(String),
}

impl Heading {
    /// What a heading of a sheet with the columns `known` means.
    pub(super) fn of(text: &str, known: &'static [&'static str]) -> Self {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let separator = if text.contains("::") { "::" } else { ":" };
        let mut parts: Vec<&str> = text.split(separator).map(str::trim).collect();
        let mut first = folded(parts.first().copied().unwrap_or_default());
        let mut alias = false;
        if matches!(first.as_str(), "bind" | "control" | "body" | "media") && parts.len() > 1 {
            parts.remove(0);
            // With single colons the prefix of a name looks like a part of its own.
            if parts.first().is_some_and(|part| part.eq_ignore_ascii_case("jr")) && parts.len() > 1 {
                parts.remove(0);
            }
            let inner = folded(parts.first().copied().unwrap_or_default());
            match attribute(&first, inner.trim_start_matches("jr:")) {
                Some(name) => (first, alias) = (name.to_owned(), true),
                None => return Self::Other(text),
            }
        }
        let named = known.iter().find(|name| **name == first).copied().or_else(|| {
            alias = true;
            synonym(&first).and_then(|name| known.iter().find(|known| **known == name).copied())
        });
        let (Some(name), Some((_, rest))) = (named, parts.split_first()) else { return Self::Other(text) };
        match rest {
            [] => Self::Known { name, language: None, alias },
            [language] if TRANSLATED.contains(&name) => match language::tag(language) {
                Some(tag) => Self::Known { name, language: Some(tag), alias },
                None if language.eq_ignore_ascii_case("default") => Self::Known { name, language: None, alias: true },
                None => Self::LanguageUnknown,
            },
            _ => Self::Other(text),
        }
    }
}

fn folded(part: &str) -> String {
    part.to_lowercase().replace(' ', "_")
}

/// The column that an attribute of the form on the phone (`bind::relevant`) is another way of writing.
fn attribute(element: &str, name: &str) -> Option<&'static str> {
    match (element, name) {
        ("bind", "relevant") => Some("relevant"),
        ("bind", "constraint") => Some("constraint"),
        ("bind", "required") => Some("required"),
        ("bind", "readonly" | "read_only") => Some("read_only"),
        ("bind", "calculate" | "calculation") => Some("calculation"),
        ("bind", "constraintmsg") => Some("constraint_message"),
        ("bind", "requiredmsg") => Some("required_message"),
        ("control" | "body", "appearance") => Some("appearance"),
        ("control" | "body", "count") => Some("repeat_count"),
        ("media", "image") => Some("image"),
        ("media", "big-image") => Some("big-image"),
        ("media", "audio") => Some("audio"),
        ("media", "video") => Some("video"),
        _ => None,
    }
}

fn synonym(name: &str) -> Option<&'static str> {
    match name {
        "caption" => Some("label"),
        "command" => Some("type"),
        "tag" | "value" => Some("name"),
        "relevance" => Some("relevant"),
        "readonly" => Some("read_only"),
        "calculate" => Some("calculation"),
        "count" | "jr:count" => Some("repeat_count"),
        "constraining_message" => Some("constraint_message"),
        "requiredmsg" => Some("required_message"),
        "set_form_title" | "title" => Some("form_title"),
        "set_form_id" | "id_string" => Some("form_id"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(name: &'static str, language: Option<&str>, alias: bool) -> Heading {
        Heading::Known { name, language: language.map(str::to_owned), alias }
    }

    #[test]
    fn old_and_new_spellings_mean_the_same_column() {
        for (text, heading) in [
            (" Label :: French (fr)", known("label", Some("fr"), false)),
            ("label:English (en)", known("label", Some("en"), false)),
            ("label::default", known("label", None, true)),
            ("caption", known("label", None, true)),
            ("bind: relevant", known("relevant", None, true)),
            ("bind:jr:constraintMsg", known("constraint_message", None, true)),
            ("bind::jr:constraintMsg::nl", known("constraint_message", Some("nl"), true)),
            ("control:appearance", known("appearance", None, true)),
            ("media::audio::chinese", known("audio", Some("zh"), true)),
            ("Read only", known("read_only", None, false)),
            ("label::Klingon", Heading::LanguageUnknown),
            ("instance::abc", Heading::Other("instance::abc".to_owned())),
            ("bind::foo", Heading::Other("bind::foo".to_owned())),
            ("My  notes", Heading::Other("My notes".to_owned())),
        ] {
            assert_eq!(Heading::of(text, SURVEY), heading, "{text}");
        }
        assert_eq!(Heading::of("list name", CHOICES), known("list_name", None, false));
        assert_eq!(Heading::of("value", CHOICES), known("name", None, true));
    }
}
