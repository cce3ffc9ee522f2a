//! Making a backup: a snapshot, one file, and the proof that it opens.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use entente_domain::{Error, ErrorCode, Result};

use super::checking::{BackupVerified, verify_with_key};
use super::container::{self, Origin};
use super::notes::{self, Medium};
use super::progress::{Progress, Stage};
use super::temporary::{self, TemporaryFile};
use super::{place, retention, rows, snapshot};
use crate::connections::lock;
use crate::database::DatabaseResult;
use crate::files;
use crate::vault::Vault;

impl Vault {
    /// Makes a backup of the vault as it stands in a folder, which is made where it is missing, and proves it: the finished file is opened
    /// again with the key, every page and the log are verified, and its rows are compared with those of the snapshot's source.
    ///
    /// Others may read and write meanwhile; another long reading waits for the first third of it. `at` is the local time, for the name.
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

        let (statement, schema, mark) = self.read_long(|reader| {
            let statement = rows::statement_of(reader.db, &key, stage.part(0, 15))?;
            let mark = notes::mark_of(reader.db, &key, &header)?;
            let schema = reader.db.pragma_query_value(None, "user_version", |row| row.get(0)).db()?;
            snapshot::take(reader.db, copy.path(), &key, stage.part(15, 30))?;
            Ok((statement, schema, mark))
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

    /// Removes the backups of this vault from a folder that the rule of [`retention`] does not keep. Files of other vaults, files that
    /// cannot be read, and what is no backup stay. Gives back what went.
    ///
    /// # Errors
    /// `Storage`, `VaultLocked`.
    pub fn tidy_backups(&self, folder: &Path) -> Result<Vec<PathBuf>> {
        let vault_id = lock(&self.header).vault_id;
        let verified = self.backup_notes()?.verified;
        let mut ours = place::backups_in(folder)?.backups;
        ours.retain(|backup| backup.vault_id == vault_id);
        let candidates: Vec<_> =
            ours.iter().map(|backup| retention::Candidate { made_at: backup.made_at, verified: verified.contains(&backup.id) }).collect();
        let mut gone = Vec::new();
        for (backup, keep) in ours.into_iter().zip(retention::kept(&candidates)) {
            if !keep {
                fs::remove_file(&backup.path)?;
                gone.push(backup.path);
            }
        }
        Ok(gone)
    }
}
