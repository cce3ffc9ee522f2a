//! The words that people agree to. What somebody agreed to is never changed: another wording is another version.
//!
//! The centre can show what a person agreed to (GDPR art. 7(1)), in simple and clear words that stand apart from anything
//! else (GDPR art. 7(2); P-39.1 art. 14).

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Record;
use super::consent::{AgreedText, ConsentPurpose};
use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::id::ConsentTextId;
use crate::language::Language;

/// The longest wording, in characters: about two pages. What is longer is not read.
pub const LONGEST_WORDING: usize = 6_000;
/// More versions than that are another text.
pub const MOST_VERSIONS: usize = 50;

/// The words that people agree to, in versions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConsentText {
    /// Its id.
    pub id: ConsentTextId,
    /// What it is called and what it is for.
    pub identity: ConsentTextIdentity,
    /// Its versions.
    pub wording: ConsentWording,
}

/// What it is called and what it is for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConsentTextIdentity {
    /// Its title in lists.
    pub title: String,
    /// What it is for. It stays once somebody agreed.
    pub purpose: ConsentPurpose,
}

/// The versions of a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConsentWording {
    /// The first one first; numbered from 1 without gaps.
    pub versions: Vec<ConsentVersion>,
}

/// One version of a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConsentVersion {
    /// Its number.
    pub version: u32,
    /// From that day people are asked with it.
    pub valid_from: NaiveDate,
    /// The words in French; empty where there are none.
    #[serde(default)]
    pub fr: String,
    /// The words in English; empty where there are none.
    #[serde(default)]
    pub en: String,
    /// The words in Dutch; empty where there are none.
    #[serde(default)]
    pub nl: String,
    /// The words in German; empty where there are none.
    #[serde(default)]
    pub de: String,
}

impl ConsentVersion {
    /// The words in a language; none where there are none.
    #[must_use]
    pub fn words(&self, language: Language) -> Option<&str> {
        let words = match language {
            Language::Fr => &self.fr,
            Language::En => &self.en,
            Language::Nl => &self.nl,
            Language::De => &self.de,
        };
        (!words.trim().is_empty()).then_some(words.as_str())
    }
}

/// How the words that somebody agreed to stand against those of today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "standing", rename_all = "snake_case")]
pub enum AgreedVersion {
    /// They are those with which people are asked, or newer.
    Current,
    /// There are newer ones.
    Older {
        /// The version that was agreed to.
        agreed: u32,
        /// The version with which people are asked.
        current: u32,
    },
    /// Which words they were is not known: of another text, or of a version that does not exist.
    Unknown,
}

impl ConsentText {
    /// The version with which people are asked on a day; none before the first.
    #[must_use]
    pub fn version_on(&self, day: NaiveDate) -> Option<&ConsentVersion> {
        self.wording.versions.iter().rev().find(|version| version.valid_from <= day)
    }

    /// The version of that number.
    #[must_use]
    pub fn version(&self, number: u32) -> Option<&ConsentVersion> {
        self.wording.versions.iter().find(|version| version.version == number)
    }

    /// Whether what somebody agreed to is what people are asked on a day.
    #[must_use]
    pub fn agreed_version(&self, agreed: &AgreedText, day: NaiveDate) -> AgreedVersion {
        if agreed.text_id != self.id || self.version(agreed.version).is_none() {
            return AgreedVersion::Unknown;
        }
        match self.version_on(day) {
            Some(current) if current.version > agreed.version => AgreedVersion::Older { agreed: agreed.version, current: current.version },
            _ => AgreedVersion::Current,
        }
    }

    /// Refuses to take the place of `before` where that would change what somebody agreed to.
    ///
    /// `agreed` holds the versions that at least one consent names, withdrawn ones too: it must be possible to show those.
    ///
    /// # Errors
    /// `InvalidRecord` with `AlreadyUsed` at each version that was agreed to and would change or be gone, and at the purpose.
    pub fn may_replace(&self, before: &Self, agreed: &BTreeSet<u32>) -> Result<()> {
        let mut check = Check::new();
        check.hold(agreed.is_empty() || self.identity.purpose == before.identity.purpose, "identity.purpose", Problem::AlreadyUsed);
        for number in agreed {
            let kept = before.version(*number).is_none() || before.version(*number) == self.version(*number);
            check.hold(kept, &format!("wording.versions.{number}"), Problem::AlreadyUsed);
        }
        check.done()
    }
}

impl Record for ConsentText {
    const ENTITY: Entity = Entity::ConsentText;
    const PARENTS: &'static [&'static str] = &[];
    const SECTIONS: &'static [&'static str] = &["identity", "wording"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.needed_line("identity.title", &self.identity.title);
        self.identity.purpose.check(&mut check, "identity.purpose");
        let versions = &self.wording.versions;
        check.hold(!versions.is_empty(), "wording.versions", Problem::Missing);
        check.hold(versions.len() <= MOST_VERSIONS, "wording.versions", Problem::TooMany);
        for (expected, version) in (1_u32..).zip(versions) {
            let field = format!("wording.versions.{expected}");
            check.hold(version.version == expected, &format!("{field}.version"), Problem::OutOfRange);
            check.date(&format!("{field}.valid_from"), Some(version.valid_from));
            check.hold(Language::ALL.into_iter().any(|language| version.words(language).is_some()), &field, Problem::Missing);
            for (language, words) in Language::ALL.into_iter().zip([&version.fr, &version.en, &version.nl, &version.de]) {
                let field = format!("{field}.{}", language.code());
                check.text(&field, words);
                check.hold(words.chars().count() <= LONGEST_WORDING, &field, Problem::TooLong);
            }
        }
        for pair in versions.windows(2) {
            if let [earlier, later] = pair {
                let field = format!("wording.versions.{}.valid_from", later.version);
                check.period(&field, Some(earlier.valid_from), Some(later.valid_from));
            }
        }
        check.done()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn day(n: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(n)
    }

    fn version(version: u32, from: u64, fr: &str) -> ConsentVersion {
        ConsentVersion { version, valid_from: day(from), fr: fr.into(), en: String::new(), nl: String::new(), de: String::new() }
    }

    fn text(versions: Vec<ConsentVersion>) -> ConsentText {
        ConsentText {
            id: ConsentTextId(Uuid::from_u128(7)),
            identity: ConsentTextIdentity { title: "Être nommé".into(), purpose: ConsentPurpose::BeNamed },
            wording: ConsentWording { versions },
        }
    }

    fn agreed(version: u32) -> AgreedText {
        AgreedText { text_id: ConsentTextId(Uuid::from_u128(7)), version, language: Language::Fr }
    }

    #[test]
    fn a_consent_is_to_older_words_from_the_day_on_which_newer_ones_are_asked() {
        let text = text(vec![version(1, 0, "J’accepte."), version(2, 30, "Je suis d’accord.")]);
        assert_eq!(text.agreed_version(&agreed(1), day(29)), AgreedVersion::Current);
        assert_eq!(text.agreed_version(&agreed(1), day(30)), AgreedVersion::Older { agreed: 1, current: 2 });
        assert_eq!(text.agreed_version(&agreed(2), day(29)), AgreedVersion::Current);
        assert_eq!(text.agreed_version(&agreed(3), day(30)), AgreedVersion::Unknown);
        let other = AgreedText { text_id: ConsentTextId(Uuid::from_u128(8)), ..agreed(1) };
        assert_eq!(text.agreed_version(&other, day(30)), AgreedVersion::Unknown);
    }

    #[test]
    fn what_somebody_agreed_to_is_not_changed_but_a_version_is_added() {
        let before = text(vec![version(1, 0, "J’accepte.")]);
        let mended = text(vec![version(1, 0, "J’accepte tout.")]);
        let error = mended.may_replace(&before, &BTreeSet::from([1])).unwrap_err();
        assert_eq!(error.fields[0].field, "wording.versions.1");
        assert_eq!(error.fields[0].problem, Problem::AlreadyUsed);
        mended.may_replace(&before, &BTreeSet::new()).unwrap();
        let added = text(vec![version(1, 0, "J’accepte."), version(2, 9, "J’accepte tout.")]);
        added.may_replace(&before, &BTreeSet::from([1])).unwrap();
    }

    #[test]
    fn the_purpose_of_words_that_were_agreed_to_stays() {
        let before = text(vec![version(1, 0, "J’accepte.")]);
        let mut after = before.clone();
        after.identity.purpose = ConsentPurpose::Quotes;
        assert_eq!(after.may_replace(&before, &BTreeSet::from([1])).unwrap_err().fields[0].field, "identity.purpose");
    }

    #[test]
    fn versions_are_numbered_without_gaps_and_do_not_go_back_in_time() {
        text(vec![version(1, 5, "un"), version(2, 5, "deux")]).check().unwrap();
        let fields = |text: &ConsentText| text.check().unwrap_err().fields.into_iter().map(|f| f.field).collect::<Vec<_>>();
        assert_eq!(fields(&text(vec![version(1, 0, "un"), version(3, 5, "trois")])), ["wording.versions.2.version"]);
        assert_eq!(fields(&text(vec![version(1, 5, "un"), version(2, 4, "deux")])), ["wording.versions.2.valid_from"]);
        assert_eq!(fields(&text(vec![version(1, 5, " ")])), ["wording.versions.1"]);
        assert_eq!(fields(&text(vec![])), ["wording.versions"]);
    }

    #[test]
    fn words_that_nobody_would_read_are_refused() {
        let error = text(vec![version(1, 0, &"a".repeat(LONGEST_WORDING + 1))]).check().unwrap_err();
        assert_eq!((error.fields[0].field.as_str(), error.fields[0].problem), ("wording.versions.1.fr", Problem::TooLong));
    }

    proptest! {
        #[test]
        fn versions_that_were_agreed_to_are_the_same_after_any_change_that_is_let_through(
            words in prop::collection::vec("[a-c]", 1..5), changed in prop::collection::vec("[a-c]", 1..5),
            agreed in prop::collection::btree_set(1..5_u32, 0..4),
        ) {
            let versions = |words: &[String]| (1..).zip(words).map(|(n, words)| version(n, u64::from(n), words)).collect::<Vec<_>>();
            let (before, after) = (text(versions(&words)), text(versions(&changed)));
            let kept = agreed.iter().all(|n| before.version(*n).is_none() || before.version(*n) == after.version(*n));
            prop_assert_eq!(after.may_replace(&before, &agreed).is_ok(), kept);
        }
    }
}
