//! The questionnaires that come with the program.

use entente_domain::Result;

use crate::instrument::Instrument;
use crate::questionnaire;

/// *Bilan du partenariat*: twelve statements, two per condition; our own words, CC BY 4.0, not validated.
pub const BILAN_DU_PARTENARIAT: &str = include_str!("../../../instruments/bilan-du-partenariat.json");

/// All questionnaires that come with the program.
///
/// # Errors
/// As [`questionnaire::read`]; a test holds that none occurs.
pub fn box_of_instruments() -> Result<Vec<Instrument>> {
    [BILAN_DU_PARTENARIAT].into_iter().map(questionnaire::read).collect()
}
