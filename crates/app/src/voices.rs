//! Who is missing, and how much partners have to say: figures with their formula.

use chrono::NaiveDate;
use entente_domain::Result;
use entente_domain::id::PartnershipId;
use entente_domain::record::membership::Side;
use entente_domain::record::partner::StakeholderCategory;
use entente_domain::record::population::PopulationGroup;
use entente_vault::Reader;
use serde::Serialize;
use ts_rs::TS;

use crate::partnerships::OfPartnership;
use crate::registry::{Context, Role};

/// What an influence figure counts. Its formula is `influence-….formula` in `locales/*/partnership.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InfluenceKind {
    /// Points on the agenda of meetings held that partners proposed, of all.
    AgendaItems,
    /// Turns to speak of partners, of all that were counted.
    Speaking,
    /// Decisions whose idea partners had, of those of which it is known.
    Decisions,
    /// Recommendations from which something changed, of all received.
    Changes,
}

/// A part of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Influence {
    /// What is counted.
    pub kind: InfluenceKind,
    /// The partners' part.
    pub part: u32,
    /// The whole; zero where there is nothing to measure yet.
    pub whole: u32,
}

/// A group of the population against the partners.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroupPresence {
    /// The group. To who only reads it says no number that is too small to be shown.
    pub group: PopulationGroup,
    /// Whether nobody of the group is among the partners.
    pub missing: bool,
    /// The number of partners of this group; none where it is too small to be shown.
    pub partners: Option<u32>,
}

/// Who is missing, and how much partners have to say.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Voices {
    /// Kinds of partners of which nobody takes part.
    pub missing_categories: Vec<StakeholderCategory>,
    /// Groups of the population.
    pub groups: Vec<GroupPresence>,
    /// The first day that is counted.
    pub from: NaiveDate,
    /// The last day that is counted.
    pub to: NaiveDate,
    /// Figures of that year.
    pub influence: Vec<Influence>,
}

pub(crate) fn read(context: &Context<'_>, request: OfPartnership) -> Result<Voices> {
    let today = context.app.clock().today();
    let open = context.app.opened()?;
    let mut voices = open.vault.read(|reader| voices(reader, request.partnership_id, today))?;
    if open.role() < Role::Staff {
        // Who notes the group must find the number again; who reads does not see it by another way either.
        for hidden in voices.groups.iter_mut().filter(|group| group.partners.is_none()) {
            hidden.group.shares.partners = 0;
        }
    }
    Ok(voices)
}

pub(crate) fn voices(reader: Reader<'_>, id: PartnershipId, today: NaiveDate) -> Result<Voices> {
    let partnership = reader.partnership(id)?;
    let present = reader.categories(id, today)?;
    let is_there = |category| present.iter().any(|(one, count)| *one == Some(category) && *count > 0);
    let missing_categories =
        StakeholderCategory::ALL.into_iter().filter(|one| *one != StakeholderCategory::Other && !is_there(*one)).collect();
    let smallest = partnership.rules.smallest_group;
    let groups = reader
        .population(id)?
        .into_iter()
        .map(|group| {
            let partners = group.shares.partners;
            // Nobody is a fact about the partnership; one or two would be a fact about them.
            GroupPresence { missing: partners == 0, partners: (partners == 0 || partners >= smallest).then_some(partners), group }
        })
        .collect();
    let from = today.checked_sub_months(chrono::Months::new(12)).unwrap_or(today);
    Ok(Voices { missing_categories, groups, from, to: today, influence: influence(reader, id, from, today)? })
}

fn influence(reader: Reader<'_>, id: PartnershipId, from: NaiveDate, to: NaiveDate) -> Result<Vec<Influence>> {
    let items = |side| reader.count_agenda_items(id, side, from, to);
    let turns = |side| reader.count_turns(id, side, from, to);
    let decisions = reader.count_decisions(id, Side::Partner, from, to)?;
    let received = crate::recommendations::figures(reader, Some(id), (from, to), to)?;
    let (agenda, spoken) = (items(Side::Partner)?, turns(Side::Partner)?);
    Ok(vec![
        Influence { kind: InfluenceKind::AgendaItems, part: agenda, whole: agenda + items(Side::Team)? },
        Influence { kind: InfluenceKind::Speaking, part: spoken, whole: spoken + turns(Side::Team)? },
        Influence { kind: InfluenceKind::Decisions, part: decisions.proposed, whole: decisions.known },
        Influence { kind: InfluenceKind::Changes, part: received.realised, whole: received.received },
    ])
}
