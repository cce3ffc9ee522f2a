//! One exchange with partners, and what followed from it.

use entente_domain::id::CommunicationId;
use entente_domain::record::action::Action;
use entente_domain::record::communication::Communication;
use entente_domain::record::enclosure::Enclosure;
use entente_domain::{Entity, Result};
use serde::Serialize;
use ts_rs::TS;

use crate::noted;
use crate::partnerships::One;
use crate::registry::Context;

/// One exchange.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExchangeView {
    /// The exchange.
    pub communication: Communication,
    /// The name of its partnership; empty where it concerns no particular one.
    pub partnership_name: String,
    /// The actions that come from it.
    pub actions: Vec<Action>,
    /// The files that came with it.
    pub enclosures: Vec<Enclosure>,
}

pub(crate) fn read(context: &Context<'_>, request: One) -> Result<ExchangeView> {
    let view = context.app.opened()?.vault.read(|reader| {
        let communication = reader.communication(CommunicationId(request.id))?;
        let partnership_name = match communication.partnership_id {
            Some(id) => reader.partnership(id)?.identity.name,
            None => String::new(),
        };
        let (actions, enclosures) = (reader.actions_from(request.id)?, reader.enclosures(communication.id)?);
        Ok(ExchangeView { partnership_name, actions, enclosures, communication })
    })?;
    let partners = &view.communication.exchange.partners;
    noted::note_looks(context, "communication_read", (Entity::Communication, request.id), partners)?;
    Ok(view)
}
