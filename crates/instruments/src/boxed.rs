//! The questionnaires that come with the program.

use std::sync::LazyLock;

use entente_domain::Result;

use crate::instrument::Instrument;
use crate::questionnaire;

/// *Bilan du partenariat*: twelve statements, two per condition; our own words, CC BY 4.0, not validated.
pub const BILAN_DU_PARTENARIAT: &str = include_str!("../../../instruments/bilan-du-partenariat.json");

/// *Mon rôle*: fourteen statements, nine duties and five qualities of a team towards its partners; our own words after the second
/// founding text, CC BY 4.0, not validated.
pub const MON_ROLE: &str = include_str!("../../../instruments/mon-role.json");

/// Every version that was ever published, the present one of each questionnaire first.
///
/// A round freezes the digest of the version that it asks; its answers can be read only as long as that version is here. So a
/// file whose words change gets a new version *and a new file*, and the old file stays.
pub const PUBLISHED: [&str; 2] = [BILAN_DU_PARTENARIAT, MON_ROLE];

static BOX: LazyLock<Result<Vec<Instrument>>> = LazyLock::new(|| PUBLISHED.into_iter().map(questionnaire::read).collect());

/// All questionnaires that come with the program, read once.
///
/// # Errors
/// As [`questionnaire::read`]; a test holds that none occurs.
pub fn box_of_instruments() -> Result<Vec<Instrument>> {
    BOX.clone()
}
