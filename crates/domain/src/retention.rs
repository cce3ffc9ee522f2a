//! How long records are kept: rules that the centre sets, and the list of what is past them.
//!
//! Personal data are kept no longer than their purpose needs (GDPR art. 5(1)(e); P-39.1 art. 23: destroyed, or made anonymous,
//! once the purposes are achieved; PHIPA s. 13). No law gives the number of months for the records of a partnership: the proposals
//! are this house's own, and each has its reason. **No rule deletes anything.** What is past is a line in a list, with its reason;
//! a person looks at it and decides.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check::Check;
use crate::entity::Entity;
use crate::error::{Problem, Result};
use crate::incident_duties::QUEBEC_REGISTER_MONTHS;
use crate::regime::Regime;

/// The longest time that a rule may say, in months: a hundred years.
pub const MOST_MONTHS: u32 = 1_200;

/// From when the months count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RetentionStart {
    /// From the end of the partnership. While it lasts nothing is past.
    PartnershipEnded,
    /// From the last contact with the partner.
    LastContact,
    /// From the record's own day: of the exchange, of the meeting, of the discovery; for a consent, the day on which it ended.
    OwnDay,
}

impl RetentionStart {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 3] = [Self::PartnershipEnded, Self::LastContact, Self::OwnDay];

    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PartnershipEnded => "partnership_ended",
            Self::LastContact => "last_contact",
            Self::OwnDay => "own_day",
        }
    }
}

/// Why that long. The sentences are texts of the edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RetentionReason {
    /// Somebody with whom nobody speaks any more is not a partner any more.
    NoContact,
    /// It served the partnership, which is over.
    PurposeAchieved,
    /// What was said between people loses its use before what was decided.
    Conversation,
    /// The memory of what was decided and why outlives the partnership; names can be taken out of it.
    Memory,
    /// The centre can show what was agreed to (GDPR art. 5(2) and 7(1)).
    Proof,
    /// A law says for how long (A-2.1, r. 3.1, s. 8).
    Law,
    /// The centre's own reason.
    Own,
}

impl RetentionReason {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NoContact => "no_contact",
            Self::PurposeAchieved => "purpose_achieved",
            Self::Conversation => "conversation",
            Self::Memory => "memory",
            Self::Proof => "proof",
            Self::Law => "law",
            Self::Own => "own",
        }
    }
}

/// How long records of one kind are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RetentionRule {
    /// Which kind of record.
    pub entity: Entity,
    /// Months: 1 to [`MOST_MONTHS`]; none where they are kept until somebody decides.
    pub months: Option<u32>,
    /// From when they count.
    pub start: RetentionStart,
    /// Why that long.
    pub reason: RetentionReason,
}

impl RetentionRule {
    /// Checks a rule that the centre changed.
    ///
    /// # Errors
    /// `InvalidRecord` with `months` out of range.
    pub fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.hold(self.months.is_none_or(|months| (1..=MOST_MONTHS).contains(&months)), "months", Problem::OutOfRange);
        check.done()
    }
}

/// What is proposed to a centre under these laws; all of it can be changed.
#[must_use]
pub fn proposals(regimes: &[Regime]) -> Vec<RetentionRule> {
    use RetentionReason as Why;
    use RetentionStart as From;
    let rule = |entity, months, start, reason| RetentionRule { entity, months: Some(months), start, reason };
    let quebec = regimes.iter().any(|regime| matches!(regime, Regime::Quebec | Regime::QuebecHealth));
    let register = if quebec { Why::Law } else { Why::Proof };
    vec![
        rule(Entity::Partner, 24, From::LastContact, Why::NoContact),
        rule(Entity::Membership, 24, From::PartnershipEnded, Why::PurposeAchieved),
        rule(Entity::Meeting, 60, From::PartnershipEnded, Why::Memory),
        rule(Entity::Attendance, 24, From::PartnershipEnded, Why::PurposeAchieved),
        rule(Entity::Communication, 36, From::OwnDay, Why::Conversation),
        rule(Entity::Enclosure, 36, From::OwnDay, Why::Conversation),
        rule(Entity::Problem, 24, From::PartnershipEnded, Why::PurposeAchieved),
        rule(Entity::Recommendation, 60, From::PartnershipEnded, Why::Memory),
        rule(Entity::Question, 24, From::PartnershipEnded, Why::PurposeAchieved),
        rule(Entity::Decision, 60, From::PartnershipEnded, Why::Memory),
        rule(Entity::Contribution, 24, From::PartnershipEnded, Why::PurposeAchieved),
        rule(Entity::Agreement, 60, From::PartnershipEnded, Why::Proof),
        rule(Entity::Consent, 60, From::OwnDay, Why::Proof),
        rule(Entity::Incident, QUEBEC_REGISTER_MONTHS, From::OwnDay, register),
    ]
}

/// The days of one record that rules count from; none where a day is not known or has not come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RetentionDays {
    /// The end of its partnership.
    pub partnership_ended: Option<NaiveDate>,
    /// The last contact with the partner.
    pub last_contact: Option<NaiveDate>,
    /// Its own day.
    pub own_day: Option<NaiveDate>,
}

/// That a record is past its rule: a line of the list that a person looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PastRetention {
    /// Which kind of record.
    pub entity: Entity,
    /// The day from which the months were counted.
    pub counted_from: NaiveDate,
    /// From what that day comes.
    pub start: RetentionStart,
    /// How many months.
    pub months: u32,
    /// The last day on which it was to be kept.
    pub kept_until: NaiveDate,
    /// Why that long.
    pub reason: RetentionReason,
}

/// Whether a record is past its rule on a day. The last day still belongs to it; a day that is not known makes nothing past.
///
/// A month later is the same day of the month or, where there is none, its last.
#[must_use]
pub fn is_past(rule: &RetentionRule, days: &RetentionDays, today: NaiveDate) -> Option<PastRetention> {
    let months = rule.months?;
    let counted_from = match rule.start {
        RetentionStart::PartnershipEnded => days.partnership_ended,
        RetentionStart::LastContact => days.last_contact,
        RetentionStart::OwnDay => days.own_day,
    }?;
    let kept_until = counted_from.checked_add_months(Months::new(months))?;
    let past = PastRetention { entity: rule.entity, counted_from, start: rule.start, months, kept_until, reason: rule.reason };
    (today > kept_until).then_some(past)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn rule(months: Option<u32>, start: RetentionStart) -> RetentionRule {
        RetentionRule { entity: Entity::Communication, months, start, reason: RetentionReason::Own }
    }

    #[test]
    fn a_record_is_past_on_the_day_after_its_months() {
        let days = RetentionDays { own_day: Some(day(2024, 1, 31)), ..RetentionDays::default() };
        let rule = rule(Some(1), RetentionStart::OwnDay);
        assert_eq!(is_past(&rule, &days, day(2024, 2, 29)), None);
        let past = is_past(&rule, &days, day(2024, 3, 1)).unwrap();
        assert_eq!((past.kept_until, past.counted_from, past.reason.name()), (day(2024, 2, 29), day(2024, 1, 31), "own"));
    }

    #[test]
    fn nothing_is_past_while_the_partnership_lasts_or_where_no_months_are_set() {
        let days = RetentionDays { own_day: Some(day(1990, 1, 1)), last_contact: Some(day(1990, 1, 1)), partnership_ended: None };
        assert_eq!(is_past(&rule(Some(1), RetentionStart::PartnershipEnded), &days, day(2026, 1, 1)), None);
        assert_eq!(is_past(&rule(None, RetentionStart::OwnDay), &days, day(2026, 1, 1)), None);
    }

    #[test]
    fn a_centre_may_change_the_months_within_a_hundred_years() {
        for (months, fine) in [(None, true), (Some(0), false), (Some(1), true), (Some(1_200), true), (Some(1_201), false)] {
            assert_eq!(rule(months, RetentionStart::OwnDay).check().is_ok(), fine, "{months:?}");
        }
    }

    #[test]
    fn every_proposal_is_valid_and_no_kind_has_two() {
        for regimes in [&[][..], &[Regime::Quebec], &Regime::ALL] {
            let rules = proposals(regimes);
            let mut kinds: Vec<Entity> = rules.iter().map(|rule| rule.entity).collect();
            kinds.sort_unstable();
            kinds.dedup();
            assert_eq!(kinds.len(), rules.len());
            assert!(rules.iter().all(|rule| rule.check().is_ok() && rule.months.is_some()));
        }
    }

    #[test]
    fn the_register_of_incidents_is_proposed_for_no_less_than_quebec_asks() {
        let months = proposals(&[Regime::QuebecHealth]).into_iter().find(|rule| rule.entity == Entity::Incident).unwrap();
        assert!(months.months >= Some(QUEBEC_REGISTER_MONTHS));
        assert_eq!(months.reason, RetentionReason::Law);
    }

    proptest! {
        #[test]
        fn what_is_past_stays_past_and_a_longer_rule_never_makes_more_past(
            own in 0..20_000_u64, at in 0..20_000_u64, later in 0..5_000_u64, months in 1..=MOST_MONTHS, more in 0..100_u32,
        ) {
            let from = |n| day(1970, 1, 1) + chrono::Days::new(n);
            let days = RetentionDays { own_day: Some(from(own)), ..RetentionDays::default() };
            let past = |months, at| is_past(&rule(Some(months), RetentionStart::OwnDay), &days, from(at)).is_some();
            prop_assert!(!past(months, at) || past(months, at + later));
            prop_assert!(past(months, at) || !past(months + more, at));
            prop_assert!(!past(months, at) || at > own);
        }
    }
}
