//! What is due about backups: a rule over what is noted.

use chrono::{DateTime, FixedOffset, Months};

use super::notes::BackupNotes;

/// A copy on another medium is asked for after so many months (security.md, S3).
const ELSEWHERE_AFTER: Months = Months::new(1);
/// A drill is asked for after so many months.
const DRILL_AFTER: Months = Months::new(3);

/// What is due.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BackupDue {
    /// A backup when the vault is closed: something changed since the last one.
    pub at_closing: bool,
    /// A backup on another medium: there is none of the last month.
    pub elsewhere: bool,
    /// A drill: none succeeded in the last three months.
    pub drill: bool,
}

/// What is due now. A vault that was never backed up is asked for its first backup only: before that there is nothing to carry
/// elsewhere, and no promise to drill. From then on a copy elsewhere is due at once, because a disk does not wait a month to fail;
/// the first drill is due three months after the first backup.
#[must_use]
pub fn backups_due(now: DateTime<FixedOffset>, notes: &BackupNotes, changed: bool) -> BackupDue {
    let passed = |since: Option<DateTime<FixedOffset>>, months| {
        since.is_some_and(|since| since.checked_add_months(months).is_none_or(|end| end <= now))
    };
    BackupDue {
        at_closing: changed,
        elsewhere: notes.first.is_some() && (notes.elsewhere.is_none() || passed(notes.elsewhere, ELSEWHERE_AFTER)),
        drill: passed(notes.drill.or(notes.first), DRILL_AFTER),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use chrono::TimeZone;

    use super::super::notes::noted;
    use super::*;

    fn on(year: i32, month: u32, day: u32) -> DateTime<FixedOffset> {
        FixedOffset::east_opt(3600).unwrap().with_ymd_and_hms(year, month, day, 18, 0, 0).unwrap()
    }

    #[test]
    fn a_new_vault_is_asked_for_a_backup_and_for_nothing_else() {
        let asked = backups_due(on(2026, 11, 22), &BackupNotes::default(), true);
        assert_eq!(asked, BackupDue { at_closing: true, elsewhere: false, drill: false });
    }

    #[test]
    fn nothing_is_due_at_closing_when_nothing_changed() {
        let notes = BackupNotes { elsewhere: Some(on(2026, 11, 20)), ..noted(on(2026, 11, 20)) };
        assert_eq!(backups_due(on(2026, 11, 22), &notes, false), BackupDue::default());
    }

    #[test]
    fn a_copy_elsewhere_is_due_at_once_and_then_every_month() {
        let mut notes = noted(on(2026, 11, 22));
        assert!(backups_due(on(2026, 11, 22), &notes, false).elsewhere);
        notes.elsewhere = Some(on(2026, 11, 22));
        assert!(!backups_due(on(2026, 12, 21), &notes, false).elsewhere);
        assert!(backups_due(on(2026, 12, 22), &notes, false).elsewhere);
        notes.elsewhere = Some(on(2027, 1, 31));
        assert!(!backups_due(on(2027, 2, 27), &notes, false).elsewhere);
        assert!(backups_due(on(2027, 2, 28), &notes, false).elsewhere, "a short month ends it");
    }

    #[test]
    fn a_drill_is_due_three_months_after_the_first_backup_or_the_last_drill() {
        let mut notes = noted(on(2026, 11, 22));
        assert!(!backups_due(on(2027, 2, 21), &notes, false).drill);
        assert!(backups_due(on(2027, 2, 22), &notes, false).drill);
        notes.drill = Some(on(2027, 2, 22));
        assert!(!backups_due(on(2027, 5, 21), &notes, false).drill);
        assert!(backups_due(on(2027, 5, 22), &notes, false).drill);
    }
}
