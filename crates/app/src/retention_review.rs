//! How long records are kept: the rules, and what is past them. Nothing is deleted here; a person looks and decides.

use chrono::{Months, NaiveDate};
use entente_domain::access_entry::{AccessKind, AccessSubject, Code};
use entente_domain::change::Op;
use entente_domain::id::PartnershipId;
use entente_domain::record::centre::{Centre, CentreLaw};
use entente_domain::regime::Regime;
use entente_domain::retention::{PastRetention, RetentionRule, is_past};
use entente_domain::{Entity, Error, Result};
use entente_vault::Reader;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::partnerships::count;
use crate::registry::Context;
use crate::session::Nothing;

/// So many records of one kind are looked at; what is found of them says that there is enough to do.
const LOOKED_AT: u32 = 2_000;
/// No page is longer.
const LONGEST_PAGE: u32 = 200;

/// The laws and the rules of the centre.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RetentionRules {
    /// The laws that hold; none where nobody has said so yet.
    pub regimes: Vec<Regime>,
    /// The rules that hold: the proposals, with the centre's own in their place.
    pub rules: Vec<RetentionRule>,
    /// The kinds for which the centre has a rule of its own.
    pub own: Vec<Entity>,
}

/// Laws and rules to keep.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveRetention {
    /// The laws that hold.
    pub regimes: Vec<Regime>,
    /// The centre's own rules; for other kinds the proposals hold.
    pub own: Vec<RetentionRule>,
}

/// Which of the records that are past are asked for.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct ListPast {
    /// Of which kind; all kinds where none is said.
    pub entity: Option<Entity>,
    /// After how many.
    pub skip: u32,
    /// How many rows.
    pub limit: u32,
}

/// Records that are past the time for which they are kept.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PastList {
    /// Kind by kind, the longest past first.
    pub rows: Vec<PastRow>,
    /// How many there are.
    pub total: u32,
    /// Whether there are more than were counted.
    pub beyond: bool,
}

/// A record that is past.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PastRow {
    /// Which one.
    #[ts(as = "String")]
    pub id: Uuid,
    /// What it is called.
    pub title: String,
    /// In which partnership.
    pub partnership_id: Option<PartnershipId>,
    /// What that is called.
    pub partnership_name: Option<String>,
    /// Why it is in the list.
    pub past: PastRetention,
}

pub(crate) fn read(context: &Context<'_>, _: Nothing) -> Result<RetentionRules> {
    let law = context.app.opened()?.vault.read(|reader| reader.centre())?.law.unwrap_or_default();
    Ok(RetentionRules { rules: law.rules(), own: law.retention.iter().map(|rule| rule.entity).collect(), regimes: law.regimes })
}

pub(crate) fn save(context: &Context<'_>, request: SaveRetention) -> Result<Nothing> {
    let law = serde_json::to_value(CentreLaw { regimes: request.regimes, retention: request.own }).map_err(|_| Error::internal("law"))?;
    context.app.opened()?.vault.write(Op::Change(Entity::Centre), |tx| {
        let centre = tx.reader().centre()?;
        tx.change::<Centre>(centre.id, "law", None, law)?;
        let part = Code::try_from("retention".to_owned()).ok();
        tx.note_access(AccessKind::SettingChanged, AccessSubject { part, ..AccessSubject::default() }, None)
    })?;
    Ok(Nothing {})
}

pub(crate) fn list(context: &Context<'_>, request: ListPast) -> Result<PastList> {
    let today = context.app.clock().today();
    let limit = request.limit.min(LONGEST_PAGE) as usize;
    context.app.opened()?.vault.read_long(|reader| {
        let rules = reader.centre()?.law.unwrap_or_default().rules();
        let mut found: Vec<(Uuid, PastRetention)> = Vec::new();
        let mut beyond = false;
        for rule in rules.iter().filter(|rule| request.entity.is_none_or(|entity| entity == rule.entity)) {
            let (past, more) = past_of(reader, rule, today)?;
            beyond |= more;
            found.extend(past);
        }
        let total = count(found.len());
        let mut rows = Vec::new();
        for (id, past) in found.into_iter().skip(request.skip as usize).take(limit) {
            let partnership_id = reader.partnership_of(past.entity, id)?;
            let partnership_name = match partnership_id {
                Some(partnership) => Some(reader.title_of(Entity::Partnership, partnership.0)?),
                None => None,
            };
            rows.push(PastRow { id, title: reader.title_of(past.entity, id)?, partnership_id, partnership_name, past });
        }
        Ok(PastList { rows, total, beyond })
    })
}

/// The records that are past a rule, and whether more were not looked at.
pub(crate) fn past_of(reader: Reader<'_>, rule: &RetentionRule, today: NaiveDate) -> Result<(Vec<(Uuid, PastRetention)>, bool)> {
    let Some(up_to) = counted_up_to(rule, today) else { return Ok((Vec::new(), false)) };
    let days = reader.retention_days(rule.entity, today, up_to, LOOKED_AT)?;
    let past = days.iter().filter_map(|(id, days)| Some((*id, is_past(rule, days, today)?))).collect();
    Ok((past, days.len() == LOOKED_AT as usize))
}

/// No record whose day is later can be past.
fn counted_up_to(rule: &RetentionRule, today: NaiveDate) -> Option<NaiveDate> {
    today.checked_sub_months(Months::new(rule.months?))
}
