//! The texts of one language, read once.

use std::sync::LazyLock;

use entente_domain::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::{LanguageIdentifier, langid};

use crate::argument::Arg;
use crate::functions;

/// The texts of one language.
pub(crate) struct Catalogue(FluentBundle<FluentResource>);

static FR: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::Fr));
static EN: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::En));
static NL: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::Nl));
static DE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::De));

/// The texts of a language.
pub(crate) fn of(language: Language) -> &'static Catalogue {
    match language {
        Language::Fr => &FR,
        Language::En => &EN,
        Language::Nl => &NL,
        Language::De => &DE,
    }
}

fn locale(language: Language) -> LanguageIdentifier {
    match language {
        Language::Fr => langid!("fr"),
        Language::En => langid!("en-GB"),
        Language::Nl => langid!("nl"),
        Language::De => langid!("de"),
    }
}

impl Catalogue {
    fn read(language: Language) -> Self {
        Self::of_sources(language, crate::sources(language))
    }

    /// The texts of these sources. What cannot be read is left out here and found by the tests.
    pub(crate) fn of_sources<'a>(language: Language, sources: impl Iterator<Item = &'a str>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale(language)]);
        // Isolation marks would stand in what people copy; all four languages run left to right.
        bundle.set_use_isolating(false);
        functions::register(&mut bundle, language);
        for source in sources {
            let resource = match FluentResource::try_new(source.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            // The first text of an id stays, as in the page.
            let _ = bundle.add_resource(resource);
        }
        Self(bundle)
    }

    /// The text of `id` or `id.attribute`; none if there is no such text.
    pub(crate) fn format(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let (id, attribute) = parts(id);
        let message = self.0.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let args: FluentArgs = args.iter().map(|(name, arg)| (*name, arg.value())).collect();
        // What a text names and nobody gave is printed as its name in braces.
        Some(self.0.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        let (id, attribute) = parts(id);
        self.0.get_message(id).is_some_and(|message| match attribute {
            None => message.value().is_some(),
            Some(attribute) => message.get_attribute(attribute).is_some(),
        })
    }
}

/// The message and, after a dot, its attribute.
fn parts(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(language: Language) -> Catalogue {
        let source = "
by = before { $day }
on = on { DATETIME($day, dateStyle: \"short\") }
month = { DATETIME($day, year: \"numeric\", month: \"long\") }
mean = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }
share = { NUMBER($share, style: \"percent\") }
count = { $n } of { NUMBER($n, useGrouping: \"false\") }
which = { $n ->
    [0] none
    [one] one
   *[other] many
}
";
        Catalogue::of_sources(language, std::iter::once(source))
    }

    #[test]
    fn days_and_numbers_are_written_as_the_text_asks() {
        let day = Arg::from(chrono::NaiveDate::from_ymd_opt(2026, 11, 2).unwrap_or_default());
        let french = texts(Language::Fr);
        let say = |id: &str, name: &str, arg: Arg| french.format(id, &[(name, arg)]).unwrap_or_default();
        assert_eq!(say("by", "day", day.clone()), "before 2 novembre 2026");
        assert_eq!(say("on", "day", day.clone()), "on 02/11/2026");
        assert_eq!(say("month", "day", day), "novembre 2026");
        assert_eq!(say("on", "day", Arg::from("2026-11-02")), "on 02/11/2026");
        assert_eq!(say("mean", "mean", Arg::from(4_u32)), "4,0");
        assert_eq!(say("share", "share", Arg::from(0.64)), "64\u{202f}%");
        assert_eq!(say("count", "n", Arg::from(1200_u32)), "1\u{202f}200 of 1200");
    }

    #[test]
    fn plurals_follow_the_language_and_an_exact_number_goes_first() {
        let english = texts(Language::En);
        let which = |n: u32| english.format("which", &[("n", Arg::from(n))]).unwrap_or_default();
        assert_eq!([which(0), which(1), which(2)], ["none", "one", "many"]);
    }

    #[test]
    fn a_catalogue_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Catalogue>();
    }
}
