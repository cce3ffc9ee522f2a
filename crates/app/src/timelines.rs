//! The timeline of a partnership and of a partner: what happened, in pages.

use chrono::NaiveDate;
use entente_domain::id::{PartnerId, PartnershipId};
use entente_domain::record::means::Means;
use entente_domain::{Entity, ErrorCode, Result};
use entente_vault::{Cursor, Reader, TimelineEntry, TimelineOf};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::registry::Context;

/// Whose timeline is asked for: one of the two.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ReadTimeline {
    /// A partnership's.
    pub partnership_id: Option<PartnershipId>,
    /// A partner's.
    pub partner_id: Option<PartnerId>,
    /// Where the page begins.
    pub cursor: Option<String>,
    /// How many rows.
    pub limit: u32,
}

/// One entry of a timeline.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TimelineRow {
    /// The day.
    pub on: NaiveDate,
    /// Of which kind the record is that is shown.
    pub entity: Entity,
    /// Which record.
    #[ts(as = "String")]
    pub id: Uuid,
    /// What it is called.
    pub title: String,
    /// With whom, by whom.
    pub people: Vec<String>,
    /// By what means, for an exchange.
    pub means: Option<Means>,
    /// Its partnership.
    pub partnership_id: Option<PartnershipId>,
}

/// A page of a timeline.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TimelinePage {
    /// The rows, the newest first.
    pub rows: Vec<TimelineRow>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// How many there are, counted to a thousand.
    pub total: u32,
    /// Whether there are more than were counted.
    pub beyond: bool,
}

/// More names than that say no more than a number.
const NAMES: usize = 3;

pub(crate) fn read(context: &Context<'_>, request: ReadTimeline) -> Result<TimelinePage> {
    let of = match (request.partnership_id, request.partner_id) {
        (Some(id), None) => TimelineOf::Partnership(id),
        (None, Some(id)) => TimelineOf::Partner(id),
        _ => return Err(ErrorCode::InvalidRequest.into()),
    };
    let cursor = request.cursor.as_deref().map(Cursor::decode).transpose()?;
    context.app.opened()?.vault.read(|reader| {
        // What is left of somebody who was erased is not put together again; nor is that of somebody whom this role does not see.
        if let TimelineOf::Partner(partner) = of {
            reader.person_to_erase(partner)?;
        }
        let page = reader.timeline(of, cursor.as_ref(), request.limit)?.try_map(|entry| row(reader, entry))?;
        Ok(TimelinePage { rows: page.rows, next: page.next.map(|cursor| cursor.encode()), total: page.total, beyond: page.beyond })
    })
}

fn row(reader: Reader<'_>, entry: TimelineEntry) -> Result<TimelineRow> {
    let TimelineEntry { on, mut entity, mut id } = entry;
    let (mut people, mut means) = (Vec::new(), None);
    let partnership_id;
    let mut add = |partners: &[PartnerId]| -> Result<()> {
        for partner in partners.iter().take(NAMES) {
            people.extend(reader.partner_name(*partner)?);
        }
        Ok(())
    };
    match entity {
        Entity::Communication => {
            let exchange = reader.communication(id.into())?;
            add(&exchange.exchange.partners)?;
            means = Some(exchange.exchange.means);
            partnership_id = exchange.partnership_id;
        }
        Entity::Recommendation => {
            let recommendation = reader.recommendation(id.into())?;
            add(recommendation.content.origin.partner().as_slice())?;
            partnership_id = Some(recommendation.partnership_id);
        }
        Entity::Question => {
            let question = reader.question(id.into())?;
            add(question.asked.origin.partner().as_slice())?;
            partnership_id = Some(question.partnership_id);
        }
        // What somebody agreed to is shown with them.
        Entity::Consent => {
            let consent = reader.consent(id.into())?;
            let (id, title) = (consent.partner_id.0, reader.partner_name(consent.partner_id)?.unwrap_or_default());
            return Ok(TimelineRow { on, entity, id, title, people, means, partnership_id: consent.partnership_id });
        }
        // Who was there, or was sent something: what is shown is the meeting.
        Entity::Attendance => {
            let meeting = reader.meeting(reader.attendance(id.into())?.meeting_id)?;
            partnership_id = Some(meeting.partnership_id);
            (entity, id) = (Entity::Meeting, meeting.id.0);
        }
        Entity::Dispatch => {
            let dispatch = reader.dispatch(id.into())?;
            let meeting = reader.meeting(dispatch.meeting_id)?;
            means = Some(dispatch.sending.means);
            let (id, title, partnership_id) = (meeting.id.0, meeting.plan.title, Some(meeting.partnership_id));
            return Ok(TimelineRow { on, entity, id, title, people, means, partnership_id });
        }
        _ => partnership_id = reader.partnership_of(entity, id)?,
    }
    let title = reader.title_of(entity, id)?;
    Ok(TimelineRow { on, entity, id, title, people, means, partnership_id })
}
