//! Which backups are kept: 12 of days, 10 of weeks, 9 of months (security.md, S3). A rule over dates; it touches no file.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};

const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;

/// A backup, as the rule sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackupCandidate {
    /// When it was made, by the local clock: days, weeks and months are those of the people.
    pub made_at: DateTime<FixedOffset>,
    /// Whether it was verified when it was made.
    pub verified: bool,
}

/// For each backup whether it is kept, in the order in which they were given.
///
/// Kept is the last of each of the newest 12 days, 10 ISO weeks and 9 months that have one; days without a backup are not counted.
/// The last of a day is the last *verified* one, if that day has any; a day with none keeps its last one, and does not count.
/// Always kept are the newest, and the newest verified. Where no backup was ever verified, all are kept: any may be the only good one.
#[must_use]
pub fn backups_kept(candidates: &[BackupCandidate]) -> Vec<bool> {
    if !candidates.iter().any(|candidate| candidate.verified) {
        return vec![true; candidates.len()];
    }
    let mut newest_first: Vec<usize> = (0..candidates.len()).collect();
    // Of two of one moment the verified one counts as the newer: the order in which they are given must not decide.
    newest_first.sort_by_key(|&place| (std::cmp::Reverse(candidates[place].made_at), !candidates[place].verified, place));
    let mut keep = vec![false; candidates.len()];
    let newest = newest_first.first();
    let newest_verified = newest_first.iter().find(|&&place| candidates[place].verified);
    for &place in newest.into_iter().chain(newest_verified) {
        keep[place] = true;
    }
    let span = |key: &dyn Fn(NaiveDate) -> (i32, u32), most| last_of_each(candidates, &newest_first, key, most);
    for place in span(&|day| (day.year(), day.ordinal()), DAYS)
        .into_iter()
        .chain(span(&|day| (day.iso_week().year(), day.iso_week().week()), WEEKS))
        .chain(span(&|day| (day.year(), day.month()), MONTHS))
    {
        keep[place] = true;
    }
    keep
}

/// The last backup of each span of time, until `most` spans have a verified one.
fn last_of_each(candidates: &[BackupCandidate], newest_first: &[usize], key: &dyn Fn(NaiveDate) -> (i32, u32), most: usize) -> Vec<usize> {
    let mut last: BTreeMap<(i32, u32), usize> = BTreeMap::new();
    for &place in newest_first {
        let entry = last.entry(key(candidates[place].made_at.date_naive())).or_insert(place);
        if candidates[place].verified && !candidates[*entry].verified {
            *entry = place;
        }
    }
    let mut counted = 0;
    let mut kept = Vec::new();
    for place in last.into_values().rev() {
        if counted == most {
            break;
        }
        counted += usize::from(candidates[place].verified);
        kept.push(place);
    }
    kept
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use chrono::{TimeDelta, TimeZone};
    use proptest::prelude::*;

    use super::*;

    fn at(hours: i64) -> DateTime<FixedOffset> {
        let start = FixedOffset::east_opt(3600).unwrap().with_ymd_and_hms(2026, 1, 1, 0, 0, 0).unwrap();
        start + TimeDelta::hours(hours)
    }

    fn some() -> impl Strategy<Value = Vec<BackupCandidate>> {
        let one = (0_i64..24 * 900, proptest::bool::weighted(0.8));
        proptest::collection::vec(one, 0..120)
            .prop_map(|all| all.into_iter().map(|(hours, verified)| BackupCandidate { made_at: at(hours), verified }).collect())
    }

    fn survivors(candidates: &[BackupCandidate]) -> Vec<BackupCandidate> {
        candidates.iter().zip(backups_kept(candidates)).filter(|(_, keep)| *keep).map(|(candidate, _)| *candidate).collect()
    }

    proptest! {
        #[test]
        fn the_newest_is_kept_and_so_is_the_newest_verified(all in some()) {
            let left = survivors(&all);
            prop_assert_eq!(all.iter().map(|one| one.made_at).max(), left.iter().map(|one| one.made_at).max());
            let verified = |of: &[BackupCandidate]| of.iter().filter(|one| one.verified).map(|one| one.made_at).max();
            prop_assert_eq!(verified(&all), verified(&left));
        }

        #[test]
        fn where_none_was_verified_none_goes(all in some()) {
            let all: Vec<_> = all.into_iter().map(|one| BackupCandidate { verified: false, ..one }).collect();
            prop_assert_eq!(survivors(&all), all);
        }

        #[test]
        fn never_more_verified_ones_than_twelve_days_ten_weeks_and_nine_months(all in some()) {
            prop_assert!(survivors(&all).iter().filter(|one| one.verified).count() <= DAYS + WEEKS + MONTHS + 1);
        }

        #[test]
        fn tidying_twice_takes_no_more_than_tidying_once(all in some()) {
            let once = survivors(&all);
            prop_assert_eq!(survivors(&once), once);
        }

        #[test]
        fn the_last_verified_one_of_each_of_the_twelve_newest_days_is_kept(all in some()) {
            let mut days: BTreeMap<NaiveDate, DateTime<FixedOffset>> = BTreeMap::new();
            for one in all.iter().filter(|one| one.verified) {
                let last = days.entry(one.made_at.date_naive()).or_insert(one.made_at);
                *last = one.made_at.max(*last);
            }
            let left = survivors(&all);
            for last in days.into_values().rev().take(DAYS) {
                prop_assert!(left.iter().any(|one| one.made_at == last && one.verified));
            }
        }

        #[test]
        fn the_order_in_which_they_are_given_does_not_count(all in some()) {
            let mut turned = all.clone();
            turned.reverse();
            let days = |mut of: Vec<BackupCandidate>| { of.sort_by_key(|one| (one.made_at, one.verified)); of };
            prop_assert_eq!(days(survivors(&all)), days(survivors(&turned)));
        }
    }

    #[test]
    fn three_years_of_a_backup_each_day_leave_days_weeks_and_months() {
        let mut there: Vec<BackupCandidate> = Vec::new();
        for day in 0..1_096 {
            there.push(BackupCandidate { made_at: at(day * 24 + 17), verified: true });
            there = survivors(&there);
        }
        let days: Vec<_> = there.iter().map(|one| one.made_at.date_naive()).collect();
        let today = at(1_095 * 24 + 17).date_naive();
        for ago in 0..12 {
            assert!(days.contains(&(today - TimeDelta::days(ago))), "{ago} days ago");
        }
        for weeks in 2..10 {
            let sunday = today - TimeDelta::days(i64::from(today.weekday().num_days_from_sunday()) + 7 * (weeks - 1));
            assert!(days.contains(&sunday), "the Sunday {sunday}");
        }
        assert!(there.len() <= 31);
        assert_eq!(days.iter().map(|day| (day.year(), day.month())).collect::<std::collections::BTreeSet<_>>().len(), 9);
    }

    #[test]
    fn a_later_one_that_is_not_verified_does_not_push_the_verified_one_of_its_day_out() {
        let candidates = [
            BackupCandidate { made_at: at(8), verified: true },
            BackupCandidate { made_at: at(17), verified: false },
            BackupCandidate { made_at: at(40), verified: true },
        ];
        assert_eq!(backups_kept(&candidates), [true, false, true]);
    }

    #[test]
    fn a_day_that_has_none_but_unverified_ones_keeps_its_last() {
        let candidates = [
            BackupCandidate { made_at: at(8), verified: false },
            BackupCandidate { made_at: at(17), verified: false },
            BackupCandidate { made_at: at(40), verified: true },
        ];
        assert_eq!(backups_kept(&candidates), [false, true, true]);
    }
}
