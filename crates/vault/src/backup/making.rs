//! Making a backup: a snapshot, one file, and the proof that it opens.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, TimeDelta};
use entente_domain::{Error, ErrorCode, Result};

use super::checking::{BackupVerified, verify_with_key};
use super::container::{self, Origin};
use super::notes::{self, BackupNotes, Medium};
use super::progress::{Progress, Stage};
use super::temporary::{self, TemporaryFile};
use super::{place, retention, rows, snapshot};
use crate::connections::lock;
use crate::database::{self, DatabaseResult};
use crate::files;
use crate::vault::Vault;

/// A backup that was made before something that many records depended on is kept at least so long: until somebody noticed.
const GUARDS_FOR: TimeDelta = TimeDelta::days(14);

impl Vault {
    /// Makes a backup of the vault as it stands in a folder, which is made where it is missing, and proves it: the finished file is opened
    /// again with the key, every page and the log are verified, and its rows are compared with those of the snapshot's source.
    ///
    /// Others may read and write meanwhile. It holds everything, whatever the person who works here may see. `at` is the local time, for the name.
    /// On any refusal nothing is left of the new backup, and earlier ones are untouched. One exception: where the vault's own log
    /// is broken, the faithful copy stays, unverified, because this is when somebody may need it.
    ///
    /// # Errors
    /// `Storage`, `DatabaseDamaged` when the vault is damaged, `BackupDamaged` when the medium gave back other bytes than it was given,
    /// `LogBroken`, `VaultLocked` when it is closed meanwhile; what `progress` refuses, such as `Cancelled`.
    pub fn back_up(&self, folder: &Path, medium: Medium, at: DateTime<FixedOffset>, progress: Progress<'_>) -> Result<BackupVerified> {
        let breathe = |done, total| {
            self.connections.must_be_open()?;
            progress(done, total)
        };
        self.connections.apart(|| self.back_up_apart(folder, medium, at, Stage::whole(&breathe)))
    }

    fn back_up_apart(&self, folder: &Path, medium: Medium, at: DateTime<FixedOffset>, stage: Stage<'_>) -> Result<BackupVerified> {
        let key = lock(&self.key).clone().ok_or(ErrorCode::VaultLocked)?;
        let header = lock(&self.header).clone();
        place::make_folder(folder)?;
        temporary::sweep(folder);
        let (part, file, path) = place::reserve(folder, at)?;
        let copy = TemporaryFile::in_folder(folder);

        let (statement, schema, mark) = self.connections.read_everything(&key, |db| {
            let read = || -> Result<_> {
                let statement = rows::statement_of(db, &key, stage.part(0, 15))?;
                let mark = notes::mark_of(db, &key, &header)?;
                let schema = db.pragma_query_value(None, "user_version", |row| row.get(0)).db()?;
                snapshot::take(db, copy.path(), &key, stage.part(15, 30))?;
                Ok((statement, schema, mark))
            };
            // On a page that does not authenticate, some statements only say that something went wrong.
            read().map_err(|error| match error.code {
                ErrorCode::Internal if database::check_pages(db).is_err() => ErrorCode::DatabaseDamaged.into(),
                _ => error,
            })
        })?;
        let origin = Origin { vault_id: header.vault_id, made_at: at, schema };
        container::write(&file, &origin, &header, copy.path(), &statement, &key, stage.part(30, 45))?;
        drop(file);
        drop(copy);
        fs::rename(part.path(), &path)?;

        let proven = files::sync_folder(folder)
            .and_then(|()| verify_with_key(&path, &key, stage.part(45, 100)))
            // What was read again must be what was in the vault, not only what the file says of itself.
            .and_then(|found| if found.digest == statement.digest { Ok(found) } else { Err(Error::new(ErrorCode::BackupDamaged)) });
        match proven {
            Ok(found) => {
                // The backup stands whether or not this can be noted; without the note it is only asked for again.
                let _ = self.note_backup(&found, medium, mark);
                Ok(found)
            }
            Err(error) => {
                if error.code != ErrorCode::LogBroken {
                    let _ = fs::remove_file(&path);
                }
                Err(error)
            }
        }
    }

    /// Removes the backups of this vault from a folder that the rule of [`crate::backups_kept`] does not keep, but none of the last days to
    /// which somebody may have to go back ([`Vault::keep_backup`]). Files of other vaults,
    /// files that cannot be read, and what is no backup stay. Gives back what went.
    ///
    /// # Errors
    /// `Storage`, `VaultLocked`.
    pub fn tidy_backups(&self, folder: &Path) -> Result<Vec<PathBuf>> {
        let vault_id = lock(&self.header).vault_id;
        let BackupNotes { verified, before_a_deed, .. } = self.backup_notes()?;
        let mut ours = place::backups_in(folder)?.backups;
        ours.retain(|backup| backup.vault_id == vault_id);
        let candidates: Vec<_> = ours
            .iter()
            .map(|backup| retention::BackupCandidate { made_at: backup.made_at, verified: verified.contains(&backup.id) })
            .collect();
        let newest = candidates.iter().map(|candidate| candidate.made_at).max();
        let mut gone = Vec::new();
        for (backup, keep) in ours.into_iter().zip(retention::backups_kept(&candidates)) {
            let guards = before_a_deed.contains(&backup.id) && newest.is_some_and(|newest| newest - backup.made_at <= GUARDS_FOR);
            if !keep && !guards {
                fs::remove_file(&backup.path)?;
                gone.push(backup.path);
            }
        }
        Ok(gone)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::Arc;

    use chrono::NaiveDate;
    use entente_domain::Language;
    use entente_domain::clock::FixedClock;
    use entente_domain::record::centre::{Centre, CentreHabits, CentreIdentity};
    use uuid::Uuid;

    use super::*;
    use crate::{KdfCost, Opener, Passphrase, backups_in, restore, verify_backup};

    #[test]
    fn a_vault_whose_log_is_broken_keeps_a_faithful_copy_that_does_not_count_as_verified() {
        let folder = tempfile::tempdir().unwrap();
        let identity = CentreIdentity { name: "Maison médicale du Nord".into(), language: Language::Fr };
        let centre = Centre { id: Uuid::now_v7(), identity, habits: CentreHabits::default(), law: None };
        let clock = Arc::new(FixedClock::at(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()));
        let passphrase = Passphrase::new("tambour cerise huit lanterne".into());
        let created = Vault::create(&folder.path().join("vault"), &passphrase, KdfCost::FLOOR, &centre, "Claire", clock.clone()).unwrap();
        let vault = created.vault;
        vault.with_writer(|db| db.execute("UPDATE change SET op = 'undo'", []).db().map(drop)).unwrap();

        let place = folder.path().join("backups");
        let at = DateTime::parse_from_rfc3339("2026-11-22T18:05:09+01:00").unwrap();
        let quiet = |_, _| Ok(());
        assert_eq!(vault.back_up(&place, Medium::Beside, at, &quiet).unwrap_err().code, ErrorCode::LogBroken);
        assert!(vault.backup_notes().unwrap().last.is_none() && vault.changed_since_backup().unwrap());
        let kept = backups_in(&place).unwrap();
        assert_eq!((kept.backups.len(), kept.unreadable.len()), (1, 0));
        assert_eq!(fs::read_dir(&place).unwrap().count(), 1);
        // It says the same when it is verified by itself, and it is not restored as if nothing were wrong.
        let (file, opener) = (&kept.backups[0].path, Opener::Recovery(&created.recovery));
        assert_eq!(verify_backup(file, &opener, &quiet).unwrap_err().code, ErrorCode::LogBroken);
        let beside = folder.path().join("restored");
        assert_eq!(restore(file, &beside, &opener, clock, &quiet).unwrap_err().code, ErrorCode::LogBroken);
        assert!(vault.tidy_backups(&place).unwrap().is_empty());
    }
}
