//! Undertakings of confidentiality: who of a partnership has none that holds on a day.
//!
//! An undertaking is an [`Agreement`] of the kind [`AgreementKind::Confidentiality`]; its signatories, first and last day stand in
//! its terms.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{AgreementId, PartnerId, PartnershipId};
use crate::record::agreement::{Agreement, AgreementKind};
use crate::record::membership::{Membership, Side};

/// Within so many days of its end an undertaking is spoken of, as a consent is.
pub const ENDS_SOON_DAYS: u64 = crate::record::consent::EXPIRY_SOON_DAYS;

/// Somebody who takes part in a partnership and has no undertaking that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Unbound {
    /// Who.
    pub partner: PartnerId,
    /// In which partnership.
    pub partnership: PartnershipId,
    /// Team or partners.
    pub side: Side,
    /// The last day of the one that ended last; none where there never was one.
    pub ended_on: Option<NaiveDate>,
}

/// An undertaking that ends soon, and whom it binds until then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EndingUndertaking {
    /// Which one.
    pub agreement: AgreementId,
    /// Its last day.
    pub until: NaiveDate,
    /// Who is bound by no other one on the day after.
    pub partners: Vec<PartnerId>,
}

impl Agreement {
    /// Whether it holds on a day: first and last day included. One whose first day is not known holds until its end.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        within(self.terms.since, self.terms.until, day)
    }

    /// Whether it binds a partner to confidentiality on a day.
    #[must_use]
    pub fn binds(&self, partner: PartnerId, day: NaiveDate) -> bool {
        self.is_undertaking_of(partner) && self.holds_on(day)
    }

    fn is_undertaking_of(&self, partner: PartnerId) -> bool {
        self.terms.kind == AgreementKind::Confidentiality && self.terms.signatories.contains(&partner)
    }
}

impl Membership {
    /// Whether it lasts on a day: first and last day included.
    #[must_use]
    pub fn lasts_on(&self, day: NaiveDate) -> bool {
        within(self.period.since, self.period.until, day)
    }
}

fn within(since: Option<NaiveDate>, until: Option<NaiveDate>, day: NaiveDate) -> bool {
    since.is_none_or(|since| since <= day) && until.is_none_or(|until| until >= day)
}

/// Who takes part on a day without an undertaking of confidentiality in the same partnership that holds on it: the team first, then
/// in the order in which the memberships are given.
///
/// What an organisation signed binds no person of it here: who belongs to which organisation is not known.
#[must_use]
pub fn unbound(memberships: &[Membership], agreements: &[Agreement], day: NaiveDate) -> Vec<Unbound> {
    let mut found: Vec<Unbound> = Vec::new();
    for membership in memberships.iter().filter(|one| one.lasts_on(day)) {
        let (partner, partnership) = (membership.partner_id, membership.partnership_id);
        let own = || agreements.iter().filter(|one| one.partnership_id == partnership && one.is_undertaking_of(partner));
        let known = found.iter().any(|one| (one.partner, one.partnership) == (partner, partnership));
        if known || own().any(|one| one.holds_on(day)) {
            continue;
        }
        let ended_on = own().filter_map(|one| one.terms.until).filter(|until| *until < day).max();
        found.push(Unbound { partner, partnership, side: membership.terms.side, ended_on });
    }
    found.sort_by_key(|one| one.side);
    found
}

/// The undertakings that hold on a day and end within [`ENDS_SOON_DAYS`], where that leaves somebody unbound; the earliest first.
#[must_use]
pub fn ending_soon(agreements: &[Agreement], day: NaiveDate) -> Vec<EndingUndertaking> {
    let Some(horizon) = day.checked_add_days(Days::new(ENDS_SOON_DAYS)) else { return Vec::new() };
    let mut ending: Vec<EndingUndertaking> = agreements
        .iter()
        .filter(|one| one.terms.kind == AgreementKind::Confidentiality && one.holds_on(day))
        .filter_map(|one| {
            let until = one.terms.until.filter(|until| *until <= horizon)?;
            let after = until.succ_opt()?;
            let bound = |partner| agreements.iter().any(|other| other.partnership_id == one.partnership_id && other.binds(partner, after));
            let partners: Vec<PartnerId> = one.terms.signatories.iter().copied().filter(|partner| !bound(*partner)).collect();
            (!partners.is_empty()).then_some(EndingUndertaking { agreement: one.id, until, partners })
        })
        .collect();
    ending.sort_by_key(|one| one.until);
    ending
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::id::MembershipId;
    use crate::record::agreement::AgreementTerms;
    use crate::record::membership::{MembershipPeriod, MembershipTerms};

    fn day(n: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(n)
    }

    fn partner(n: u128) -> PartnerId {
        PartnerId(Uuid::from_u128(n))
    }

    fn member(n: u128, side: Side, until: Option<u64>) -> Membership {
        Membership {
            id: MembershipId(Uuid::from_u128(100 + n)),
            partnership_id: PartnershipId(Uuid::nil()),
            partner_id: partner(n),
            terms: MembershipTerms::on(side),
            period: MembershipPeriod { since: Some(day(0)), until: until.map(day) },
        }
    }

    fn undertaking(signatories: &[u128], since: u64, until: Option<u64>) -> Agreement {
        Agreement {
            id: AgreementId(Uuid::from_u128(u128::from(since))),
            partnership_id: PartnershipId(Uuid::nil()),
            terms: AgreementTerms {
                kind: AgreementKind::Confidentiality,
                title: "Engagement".into(),
                scope: String::new(),
                signatories: signatories.iter().map(|n| partner(*n)).collect(),
                since: Some(day(since)),
                review_on: None,
                until: until.map(day),
            },
        }
    }

    #[test]
    fn who_signed_nothing_or_whose_undertaking_ended_is_named_with_the_team_first() {
        let members = [member(1, Side::Partner, None), member(2, Side::Team, None), member(3, Side::Team, None)];
        let signed = [undertaking(&[2], 0, Some(9)), undertaking(&[3], 0, None)];
        let found = unbound(&members, &signed, day(10));
        assert_eq!(
            found.iter().map(|one| (one.partner, one.ended_on)).collect::<Vec<_>>(),
            [(partner(2), Some(day(9))), (partner(1), None)]
        );
        assert_eq!(unbound(&members, &signed, day(9)).len(), 1);
    }

    #[test]
    fn a_charter_binds_nobody_to_confidentiality() {
        let mut charter = undertaking(&[1], 0, None);
        charter.terms.kind = AgreementKind::Charter;
        assert_eq!(unbound(&[member(1, Side::Team, None)], &[charter], day(1)).len(), 1);
    }

    #[test]
    fn what_was_signed_for_one_partnership_does_not_hold_in_another() {
        let mut elsewhere = undertaking(&[1], 0, None);
        elsewhere.partnership_id = PartnershipId(Uuid::from_u128(9));
        assert_eq!(unbound(&[member(1, Side::Team, None)], &[elsewhere], day(1)).len(), 1);
    }

    #[test]
    fn who_left_needs_no_undertaking() {
        assert_eq!(unbound(&[member(1, Side::Team, Some(5))], &[], day(6)), []);
        assert_eq!(unbound(&[member(1, Side::Team, Some(5))], &[], day(5)).len(), 1);
    }

    #[test]
    fn an_undertaking_that_ends_is_spoken_of_unless_another_follows() {
        let ends = undertaking(&[1, 2], 0, Some(40));
        let follows = undertaking(&[2], 35, None);
        assert_eq!(ending_soon(&[ends.clone(), follows.clone()], day(9)), []);
        let found = ending_soon(&[ends, follows], day(10));
        assert_eq!((found.len(), found[0].partners.clone(), found[0].until), (1, vec![partner(1)], day(40)));
    }

    proptest! {
        #[test]
        fn whoever_takes_part_is_bound_or_named(
            members in prop::collection::vec((0..5_u128, prop::option::of(0..60_u64)), 0..8),
            signed in prop::collection::vec((prop::collection::vec(0..5_u128, 0..4), 0..60_u64, prop::option::of(0..60_u64)), 0..5), at in 0..80_u64,
        ) {
            let members: Vec<Membership> = members.iter().map(|(n, until)| member(*n, Side::Team, *until)).collect();
            let signed: Vec<Agreement> =
                signed.iter().map(|(who, since, long)| undertaking(who, *since, long.map(|n| since + n))).collect();
            let found = unbound(&members, &signed, day(at));
            for n in 0..5 {
                let takes_part = members.iter().any(|one| one.partner_id == partner(n) && one.lasts_on(day(at)));
                let bound = signed.iter().any(|one| one.binds(partner(n), day(at)));
                prop_assert_eq!(found.iter().filter(|one| one.partner == partner(n)).count(), usize::from(takes_part && !bound));
            }
        }
    }
}
