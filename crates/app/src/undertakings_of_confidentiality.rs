//! Undertakings of confidentiality: who takes part without one, and which end soon.

use chrono::NaiveDate;
use entente_domain::Result;
use entente_domain::id::{PartnerId, PartnershipId};
use entente_domain::record::membership::Side;
use entente_domain::undertakings;
use entente_vault::Reader;
use serde::Serialize;
use ts_rs::TS;

use crate::partnerships::count;
use crate::registry::Context;
use crate::session::Nothing;

/// So many lines are shown; all are counted.
const MOST: usize = 200;

/// Who takes part without an undertaking that holds, and which undertakings end soon.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UndertakingList {
    /// Who has none, the team first.
    pub unbound: Vec<UnboundRow>,
    /// How many there are in all.
    pub unbound_total: u32,
    /// Which end within thirty days and leave somebody without one, the earliest first.
    pub ending: Vec<EndingRow>,
}

/// Somebody who takes part without an undertaking that holds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UnboundRow {
    /// Who.
    pub partner_id: PartnerId,
    /// Their name.
    pub name: String,
    /// In which partnership.
    pub partnership_id: PartnershipId,
    /// What it is called.
    pub partnership_name: String,
    /// On which side.
    pub side: Side,
    /// The last day of the one that ended last; none where there never was one.
    pub ended_on: Option<NaiveDate>,
}

/// An undertaking that ends soon.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EndingRow {
    /// In which partnership.
    pub partnership_id: PartnershipId,
    /// What it is called.
    pub partnership_name: String,
    /// What the undertaking is called.
    pub title: String,
    /// Its last day.
    pub until: NaiveDate,
    /// Whom it binds until then, and nothing else after.
    pub names: Vec<String>,
}

pub(crate) fn list(context: &Context<'_>, _: Nothing) -> Result<UndertakingList> {
    let today = context.app.clock().today();
    context.app.opened()?.vault.read_long(|reader| of(reader, today))
}

fn of(reader: Reader<'_>, today: NaiveDate) -> Result<UndertakingList> {
    let (memberships, agreements) = (reader.running_memberships(today)?, reader.undertakings(today)?);
    let name = |id: PartnerId| reader.partner_name(id).map(Option::unwrap_or_default);
    let partnership = |id: PartnershipId| reader.title_of(entente_domain::Entity::Partnership, id.0);
    let found = undertakings::unbound(&memberships, &agreements, today);
    let unbound_total = count(found.len());
    let unbound = found.into_iter().take(MOST).map(|one| {
        Ok(UnboundRow {
            partner_id: one.partner,
            name: name(one.partner)?,
            partnership_id: one.partnership,
            partnership_name: partnership(one.partnership)?,
            side: one.side,
            ended_on: one.ended_on,
        })
    });
    let unbound = unbound.collect::<Result<_>>()?;
    let ending = undertakings::ending_soon(&agreements, today).into_iter().take(MOST).filter_map(|one| {
        let agreement = agreements.iter().find(|agreement| agreement.id == one.agreement)?;
        Some((agreement, one))
    });
    let ending = ending
        .map(|(agreement, one)| {
            Ok(EndingRow {
                partnership_id: agreement.partnership_id,
                partnership_name: partnership(agreement.partnership_id)?,
                title: agreement.terms.title.clone(),
                until: one.until,
                names: one.partners.into_iter().map(name).collect::<Result<_>>()?,
            })
        })
        .collect::<Result<_>>()?;
    Ok(UndertakingList { unbound, unbound_total, ending })
}
