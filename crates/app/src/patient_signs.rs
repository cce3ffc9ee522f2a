//! What looks like data about a patient while somebody types: a word of warning, never a refusal (security.md, P4).

use entente_clarity::patient_data::{self, ClinicalDetail, NationalNumber, What};
use entente_domain::Result;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::registry::Context;

/// Longer texts are looked at in their first part.
const LONGEST: usize = 20_000;
/// More places than that are one warning all the same.
const MOST: usize = 20;

/// A text that is being typed. It is kept nowhere.
#[derive(Deserialize, TS)]
pub struct TextToLookAt {
    /// The text.
    pub text: String,
}

/// What in it looks like data about a patient.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PatientSigns {
    /// In the order of the text.
    pub signs: Vec<PatientSign>,
}

/// One place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PatientSign {
    /// What it looks like.
    pub what: PatientSignKind,
    /// Where it begins, in units of UTF-16, as a page counts.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
}

/// What it looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PatientSignKind {
    /// The national number of Belgium.
    BelgianNiss,
    /// The health insurance number of Québec.
    QuebecNam,
    /// The health number of Ontario.
    OntarioHealthCard,
    /// The national number of France.
    FrenchNir,
    /// An illness of a person.
    Condition,
    /// A medicine that a person takes.
    Medicine,
    /// What is said of a person only, as a pregnancy.
    State,
    /// A dose or a value of a laboratory.
    Measure,
}

impl From<What> for PatientSignKind {
    fn from(what: What) -> Self {
        match what {
            What::Number(NationalNumber::BelgianNiss) => Self::BelgianNiss,
            What::Number(NationalNumber::QuebecNam) => Self::QuebecNam,
            What::Number(NationalNumber::OntarioHealthCard) => Self::OntarioHealthCard,
            What::Number(NationalNumber::FrenchNir) => Self::FrenchNir,
            What::Detail(ClinicalDetail::Condition) => Self::Condition,
            What::Detail(ClinicalDetail::Medicine) => Self::Medicine,
            What::Detail(ClinicalDetail::State) => Self::State,
            What::Detail(ClinicalDetail::Measure) => Self::Measure,
        }
    }
}

pub(crate) fn find(_: &Context<'_>, request: TextToLookAt) -> Result<PatientSigns> {
    let text = request.text.char_indices().nth(LONGEST).map_or(request.text.as_str(), |(end, _)| &request.text[..end]);
    let place = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let signs = patient_data::find(text).into_iter().take(MOST).map(|finding| {
        let range = finding.utf16_range(text);
        PatientSign { what: finding.what.into(), from: place(range.start), to: place(range.end) }
    });
    Ok(PatientSigns { signs: signs.collect() })
}
