//! Search over everything, as a person types.

use chrono::NaiveDate;
use entente_domain::id::{AgendaItemId, DocumentId, EnclosureId, ObjectiveId, PartnerId, PartnershipId};
use entente_domain::{Entity, Result};
use entente_vault::{Cursor, LifeFilter, Reader};
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
    /// The record on whose screen it is shown, where it has none of its own: an exchange, a meeting.
    #[ts(as = "Option<String>")]
    pub parent_id: Option<Uuid>,
    /// What tells it from others of the same name.
    pub detail: String,
    /// The day on which it stands in the timeline.
    pub on: Option<NaiveDate>,
}

/// What is looked for in the living record.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SearchLife {
    /// Words, as beginnings of words.
    pub words: String,
    /// Only records of this kind.
    pub kind: Option<Entity>,
    /// Only records of this partnership.
    pub partnership_id: Option<PartnershipId>,
    /// Where the page begins.
    pub cursor: Option<String>,
    /// How many rows.
    pub limit: u32,
}

/// A page of finds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HitPage {
    /// The newest first.
    pub hits: Vec<Hit>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// How many there are, counted to 300.
    pub total: u32,
    /// Whether there are more than were counted.
    pub beyond: bool,
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

pub(crate) fn search_life(context: &Context<'_>, request: SearchLife) -> Result<HitPage> {
    let cursor = request.cursor.as_deref().map(Cursor::decode).transpose()?;
    let filter = LifeFilter { words: request.words, kind: request.kind, partnership: request.partnership_id };
    context.app.opened()?.vault.read(|reader| {
        let page = reader.search_life(&filter, cursor.as_ref(), request.limit)?;
        let hits = page.rows.into_iter().filter_map(|found| hit(reader, found.entity, found.id).transpose()).collect::<Result<_>>()?;
        Ok(HitPage { hits, next: page.next.map(|cursor| cursor.encode()), total: page.total, beyond: page.beyond })
    })
}

fn hit(reader: Reader<'_>, entity: Entity, id: Uuid) -> Result<Option<Hit>> {
    let hit = |partnership_id, title, detail| Some(Hit { entity, id, partnership_id, parent_id: None, title, detail, on: None });
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
        _ => {
            // Of the living record: its partnership and, where it has one, its day tell it from others.
            let partnership_id = reader.partnership_of(entity, id)?;
            let place = match partnership_id {
                Some(id) => match reader.partnership(id) {
                    Ok(partnership) => partnership.identity.name,
                    Err(_) => return Ok(None),
                },
                None => String::new(),
            };
            let on = reader.day_of(id)?;
            let parent_id = match entity {
                Entity::Enclosure => Some(reader.enclosure(EnclosureId(id))?.communication_id.0),
                Entity::Document => Some(reader.document(DocumentId(id))?.meeting_id.0),
                Entity::AgendaItem => Some(reader.agenda_item(AgendaItemId(id))?.meeting_id.0),
                _ => None,
            };
            Some(Hit { entity, id, partnership_id, parent_id, title: reader.title_of(entity, id)?, detail: place, on })
        }
    })
}
