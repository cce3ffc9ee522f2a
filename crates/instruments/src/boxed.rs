//! The questionnaires that come with the program.
//!
//! Three are ours. The others belong to somebody else, and only their skeletons are here: numbers, dimensions, the way of
//! counting, and not one sentence. Who may use their words pastes them ([`Form::with_texts`]).

use std::sync::LazyLock;

use entente_domain::{Error, Result};
use serde_json::Value;

use crate::content;
use crate::form::Standing;
use crate::form::answering::Questionnaire;

/// *Bilan du partenariat*: twelve statements, two per condition; our own words, CC BY 4.0, not validated.
pub const BILAN_DU_PARTENARIAT: &str = include_str!("../../../instruments/bilan-du-partenariat.json");

/// *Mon rôle*: fourteen statements, nine duties and five qualities of a team towards its partners; our own words after the second
/// founding text, CC BY 4.0, not validated.
pub const MON_ROLE: &str = include_str!("../../../instruments/mon-role.json");

/// *En partant*: the three questions and the remark with which a meeting ends, in the words of `locales/*/meeting.ftl`; link ids are
/// the names of the fields of `entente_domain::record::MeetingExit`. CC BY 4.0, not validated.
pub const EXIT_QUESTIONS: &str = include_str!("../../../instruments/exit-questions.json");

/// Its canonical url: what it asks is about one meeting, not about the partnership.
pub const EXIT_QUESTIONS_URL: &str = "urn:entente:questionnaire:exit-questions";

/// Skeleton of the *Outil diagnostique de l'action en partenariat* (Québec): eighteen items under six conditions, answers A, B, C.
pub const OUTIL_DIAGNOSTIQUE: &str = include_str!("../../../instruments/outil-diagnostique.json");

/// Skeleton of the Public and Patient Engagement Evaluation Tool: open, since its questionnaires differ in length.
pub const PPEET: &str = include_str!("../../../instruments/ppeet.json");

/// Skeleton of the partnerships analysis tool of VicHealth: thirty-five items from 1 to 5, read by their sum.
pub const VICHEALTH: &str = include_str!("../../../instruments/vichealth-partnerships-analysis-tool.json");

/// Skeleton of the Program Sustainability Assessment Tool: eight domains of five items from 1 to 7.
pub const PSAT: &str = include_str!("../../../instruments/program-sustainability-assessment-tool.json");

/// Skeleton of the Wilder Collaboration Factors Inventory, third edition: forty-four items from 1 to 5, read by their means.
pub const WILDER: &str = include_str!("../../../instruments/wilder-collaboration-factors-inventory.json");

/// Every version that was ever published, the present one of each questionnaire first.
///
/// A round freezes the digest of the version that it asks; its answers can be read only as long as that version is here. So a
/// file whose words change gets a new version *and a new file*, and the old file stays.
pub const PUBLISHED: [&str; 8] = [BILAN_DU_PARTENARIAT, MON_ROLE, EXIT_QUESTIONS, OUTIL_DIAGNOSTIQUE, PPEET, VICHEALTH, PSAT, WILDER];

/// A questionnaire of the box.
#[derive(Debug, Clone)]
pub struct Boxed {
    /// Its file.
    pub content: &'static str,
    /// The questionnaire, ready to be asked.
    pub questionnaire: Questionnaire,
    /// To whom it belongs and what of it may leave.
    pub standing: Standing,
    /// The digest of its file, by which a round freezes it: [`content::digest`].
    pub digest: String,
    /// Whether its words still have to be pasted.
    pub skeleton: bool,
}

static ALL: LazyLock<Result<Vec<Boxed>>> = LazyLock::new(|| PUBLISHED.into_iter().map(boxed).collect());

/// All questionnaires of the box in the order of [`PUBLISHED`], read once.
///
/// # Errors
/// `Internal` when a file cannot be read; a test holds that none occurs.
pub fn all() -> Result<&'static [Boxed]> {
    ALL.as_ref().map(Vec::as_slice).map_err(Clone::clone)
}

fn boxed(file: &'static str) -> Result<Boxed> {
    let broken = || Error::internal("boxed");
    let questionnaire = Questionnaire::read(file).map_err(|_| broken())?;
    // The digest is taken over the document of serde_json, as rounds took it from the first.
    let document: Value = serde_json::from_str(file).map_err(|_| broken())?;
    let standing = Standing::of(&questionnaire.form);
    Ok(Boxed { content: file, digest: content::digest(&document), skeleton: standing.skeleton.is_some(), questionnaire, standing })
}

#[cfg(test)]
mod tests;
