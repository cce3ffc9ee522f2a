//! Search over everything, as a person types.

use entente_domain::id::{ObjectiveId, PartnerId, PartnershipId};
use entente_domain::{Entity, Result};
use entente_vault::Reader;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::registry::Context;

/// What is looked for.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Search {
    /// Words, as beginnings of words.
    pub words: String,
    /// How many finds.
    pub limit: u32,
}

/// One find.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Hit {
    /// Of which kind the record is.
    pub entity: Entity,
    /// Which record.
    #[ts(as = "String")]
    pub id: Uuid,
    /// The partnership in which it is shown.
    pub partnership_id: Option<PartnershipId>,
    /// What it is called.
    pub title: String,
    /// What tells it from others of the same name.
    pub detail: String,
}

/// The finds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Hits {
    /// Partnerships and objectives first, then partners by name.
    pub hits: Vec<Hit>,
}

pub(crate) fn search(context: &Context<'_>, request: Search) -> Result<Hits> {
    context.app.opened()?.vault.read(|reader| {
        let found = reader.search(&request.words, request.limit)?;
        let hits = found.into_iter().filter_map(|found| hit(reader, found.entity, found.id).transpose()).collect::<Result<_>>()?;
        Ok(Hits { hits })
    })
}

fn hit(reader: Reader<'_>, entity: Entity, id: Uuid) -> Result<Option<Hit>> {
    let hit = |partnership_id, title, detail| Some(Hit { entity, id, partnership_id, title, detail });
    Ok(match entity {
        Entity::Partner => {
            let partner = reader.partner(PartnerId(id))?;
            hit(None, partner.identity.name.spoken(), partner.address.city)
        }
        Entity::Partnership => {
            let partnership = reader.partnership(PartnershipId(id))?;
            hit(Some(partnership.id), partnership.identity.name, partnership.identity.territory)
        }
        Entity::Objective => {
            let objective = reader.objective(ObjectiveId(id))?;
            match reader.partnership(objective.partnership_id) {
                Ok(partnership) => hit(Some(partnership.id), objective.statement.title, partnership.identity.name),
                Err(_) => None,
            }
        }
        _ => None,
    })
}
