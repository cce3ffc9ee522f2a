//! The glossary of the centre and of each partnership.

use std::collections::HashMap;

use entente_domain::Result;
use entente_domain::id::PartnershipId;
use entente_domain::record::glossary::GlossaryTerm;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::registry::Context;

/// Which words are asked for.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct ReadGlossary {
    /// Those that count in a partnership, which are its own and the centre's; all there are where none is named.
    pub partnership_id: Option<PartnershipId>,
}

/// A word, and where it counts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GlossaryRow {
    /// The word.
    pub term: GlossaryTerm,
    /// The name of its partnership; none where it counts in the whole centre.
    pub partnership_name: Option<String>,
}

/// The words.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Glossary {
    /// By their letters.
    pub terms: Vec<GlossaryRow>,
}

pub(crate) fn read(context: &Context<'_>, request: ReadGlossary) -> Result<Glossary> {
    context.app.opened()?.vault.read(|reader| {
        let terms = match request.partnership_id {
            Some(id) => reader.glossary(id)?,
            None => reader.whole_glossary()?,
        };
        let mut names: HashMap<PartnershipId, String> = HashMap::new();
        for id in terms.iter().filter_map(|term| term.partnership_id) {
            if let std::collections::hash_map::Entry::Vacant(place) = names.entry(id) {
                place.insert(reader.partnership(id)?.identity.name);
            }
        }
        let named = |term: GlossaryTerm| GlossaryRow { partnership_name: term.partnership_id.and_then(|id| names.get(&id).cloned()), term };
        Ok(Glossary { terms: terms.into_iter().map(named).collect() })
    })
}
