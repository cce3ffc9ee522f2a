//! A questionnaire in general: all that the program can run, and all that it carries for others.
//!
//! [`Form`] is the model between the formats. [`fhir`] reads and writes FHIR Questionnaires, R4 and R5; [`response`] holds
//! answers to any FHIR Questionnaire. What a file says and this model has no field for stays in the [`Extras`] of the place
//! where it stood, so that writing a file back loses nothing.

pub mod answering;
pub mod choice;
pub mod condition;
pub mod draft;
pub mod extras;
pub mod fhir;
pub mod filter;
pub mod item;
pub mod json;
pub mod leaving;
pub mod number;
pub mod pasting;
pub mod reading_guide;
pub mod response;
pub mod results_in;
pub mod standing;
pub mod text;
pub mod total;
pub mod value;
pub mod xlsform;

use serde::{Deserialize, Serialize};

pub use choice::{Choice, ChoiceSet, Choices, Coding, Score, ScoreKind};
pub use condition::{Behaviour, Condition, EnableWhen, Expected, Operator};
pub use draft::QuestionnaireDraft;
pub use extras::Extras;
pub use filter::{Against, Filter};
pub use item::{Constraint, Initial, Item, Kind, Limits, Scoring};
pub use json::Json;
pub use leaving::for_leaving;
pub use number::Number;
pub use pasting::PastingRefusal;
pub use reading_guide::{Band, BandCode, GuideRule, ReadingGuide, band, band_at};
pub use standing::{Leaves, Skeleton, Standing, TranslationState, TranslationStatus, Validated};
pub use text::{Text, Translation};
pub use total::{Total, TotalRule};
pub use value::Value;

/// A questionnaire.
///
/// Invariants of a form that a reader gives out: link ids are unique in the whole tree and none is empty; each condition
/// names a link id of the form, and conditions depend on each other in no circle; an item of kind display has no children.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Form {
    /// Its canonical url, which stays the same over all versions.
    pub url: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// Its name for programs, as `BilanDuPartenariat`; the `form_id` of an XLSForm.
    pub name: Option<String>,
    /// What it is called.
    pub title: Option<Text>,
    /// What it is for.
    pub description: Option<Text>,
    /// Who owns it and under which licence it may be used.
    pub copyright: Option<Text>,
    /// The language in which it was written, a tag of BCP 47 as it stood in the file.
    pub language: Option<String>,
    /// How far it has come.
    pub status: Option<Status>,
    /// To whom it belongs and what of it may leave, as it says itself. See [`Standing::of`].
    pub standing: Option<Standing>,
    /// How its owner reads its figures.
    pub reading_guide: Option<ReadingGuide>,
    /// Lists of answers that several items share.
    pub choice_sets: Vec<ChoiceSet>,
    /// What it asks and says, in order.
    pub items: Vec<Item>,
    /// What else stood in the file.
    pub extras: Extras,
}

/// How far a questionnaire has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Being written.
    Draft,
    /// In use.
    Active,
    /// No longer in use.
    Retired,
    /// Not known.
    Unknown,
}

impl Form {
    /// All items of the tree, each before its children.
    pub fn all_items(&self) -> impl Iterator<Item = &Item> {
        let mut waiting: Vec<&Item> = self.items.iter().rev().collect();
        std::iter::from_fn(move || {
            let next = waiting.pop()?;
            waiting.extend(next.items.iter().rev());
            Some(next)
        })
    }

    /// The item with that link id.
    #[must_use]
    pub fn item(&self, link_id: &str) -> Option<&Item> {
        self.all_items().find(|item| item.link_id == link_id)
    }

    /// The list of answers to which an item refers: by `#id`, or by the url of the list.
    #[must_use]
    pub fn choice_set(&self, reference: &str) -> Option<&ChoiceSet> {
        self.choice_sets.iter().find(|set| set.is_named(reference))
    }

    /// The choices of an item, wherever they stand; none when it has no list.
    #[must_use]
    pub fn choices<'a>(&'a self, item: &'a Item) -> &'a [Choice] {
        match &item.choices {
            None => &[],
            Some(Choices::Listed(choices)) => choices,
            Some(Choices::Shared(reference)) => self.choice_set(reference).map_or(&[], |set| &set.choices),
        }
    }
}
