//! The glossary of the centre and of each partnership.

use entente_domain::Result;
use entente_domain::id::PartnershipId;
use entente_domain::record::glossary::GlossaryTerm;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::registry::Context;

/// Which words are asked for.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct ReadGlossary {
    /// Those of a partnership with the centre's; the centre's alone where there is none.
    pub partnership_id: Option<PartnershipId>,
}

/// The words.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Glossary {
    /// By their letters.
    pub terms: Vec<GlossaryTerm>,
}

pub(crate) fn read(context: &Context<'_>, request: ReadGlossary) -> Result<Glossary> {
    context.app.opened()?.vault.read(|reader| Ok(Glossary { terms: reader.glossary(request.partnership_id)? }))
}
