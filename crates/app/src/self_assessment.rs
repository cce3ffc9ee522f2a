//! A self-assessment: somebody answers a questionnaire for herself or himself, and sees at once what it says. Nothing is kept.

use entente_domain::record::response::Answers;
use entente_domain::{Problem, Result};
use entente_instruments::figures::{Measure, OwnValue, own_values};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::library;
use crate::registry::Context;
use crate::results::{Labels, labels};

/// One's own answers.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AssessOneself {
    /// To which questionnaire.
    pub reference: String,
    /// What was answered.
    pub answers: Answers,
}

/// What one's own answers say.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SelfAssessment {
    /// Dimension by dimension.
    pub values: Vec<OwnValue>,
    /// What the ids in it are called.
    pub labels: Labels,
}

pub(crate) fn assess(context: &Context<'_>, request: AssessOneself) -> Result<SelfAssessment> {
    let language = context.app.language();
    let questionnaire = context.app.opened()?.vault.read(|reader| Ok(library::by_reference(reader, &request.reference)?.questionnaire))?;
    let answers = questionnaire.completed(request.answers);
    // Nothing is kept, so nothing has to be answered.
    match questionnaire.check(&answers) {
        Err(error) if error.fields.iter().all(|field| field.problem == Problem::Missing) => {}
        checked => checked?,
    }
    Ok(SelfAssessment { values: own_values(&Measure::of(&questionnaire.form), &answers), labels: labels(&questionnaire.form, language) })
}
