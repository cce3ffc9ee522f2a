//! Backups: made when something changed, kept for long, carried elsewhere.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, TimeDelta};
use entente_domain::{Error, ErrorCode, Result};
use entente_vault::{BackupVerified, LastBackup, Medium, Vault};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::call::Watch;
use crate::open_vault::OpenVault;
use crate::registry::Context;
use crate::safety::{Safety, safety_if};
use crate::session::{App, Nothing};

/// Between two backups of the schedule pass so many hours at least.
const HOURS_BETWEEN: i64 = 4;

/// How the centre's backups stand.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupsView {
    /// Where they lie.
    pub place: String,
    /// The ones of this vault, the newest first.
    pub rows: Vec<BackupRow>,
    /// Files that are named as backups and cannot be read.
    pub unreadable: u32,
    /// What counts on Today.
    pub safety: Safety,
}

/// One backup.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupRow {
    /// When it was made, by the local clock.
    #[ts(type = "string")]
    pub made_at: DateTime<FixedOffset>,
    /// The size of the file in bytes.
    #[ts(type = "number")]
    pub size: u64,
}

/// A backup to make.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
pub struct MakeBackup {
    /// Whether the person chooses a folder on another medium.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub elsewhere: bool,
}

/// A backup that was made and verified.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupMade {
    /// No when nothing changed since the last one, or the person changed their mind.
    pub made: bool,
    /// What was found in it when it was opened again.
    pub backup: Option<BackupFound>,
}

/// A backup that was opened and found whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupFound {
    /// The file.
    pub file: String,
    /// When it was made, by the local clock.
    #[ts(type = "string")]
    pub made_at: DateTime<FixedOffset>,
    /// The size of the file in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// The schema of its database.
    pub schema: u32,
    /// The records in it, by the name of their kind.
    pub records: BTreeMap<String, u32>,
    /// Entries of the change log.
    #[ts(type = "number")]
    pub changes: u64,
    /// The digest of all rows, in hexadecimal digits.
    pub digest: String,
}

impl From<BackupVerified> for BackupFound {
    fn from(found: BackupVerified) -> Self {
        Self {
            file: found.path.display().to_string(),
            made_at: found.made_at,
            size: found.size,
            schema: found.schema,
            records: found.counts.into_iter().map(|(entity, count)| (entity.name().to_owned(), count)).collect(),
            changes: found.entries,
            digest: found.digest,
        }
    }
}

/// Tells the progress of the vault to whoever watches the call.
pub(crate) fn told<'a>(watch: &'a Watch<'_>) -> impl Fn(u64, u64) -> Result<()> + 'a {
    let count = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    move |done, total| watch.progress(count(done), count(total))
}

impl App {
    pub(crate) fn place_of(vault: &Vault) -> PathBuf {
        entente_vault::default_place(vault.folder())
    }

    /// Makes a backup beside the vault and removes those that are no longer kept.
    fn back_up(&self, open: &OpenVault, progress: &dyn Fn(u64, u64) -> Result<()>) -> Result<BackupVerified> {
        let place = Self::place_of(&open.vault);
        let made = open.vault.back_up(&place, Medium::Beside, self.clock().local(), progress)?;
        // An old one too many does no harm; the new one stands.
        let _ = open.vault.tidy_backups(&place);
        Ok(made)
    }

    /// Makes a backup before something that many records depend on, if anything changed since the last one.
    ///
    /// # Errors
    /// `Storage`: what was to follow must not be done then.
    pub(crate) fn back_up_before(&self, open: &OpenVault) -> Result<()> {
        if open.demonstration || !open.vault.changed_since_backup()? {
            return Ok(());
        }
        self.back_up(open, &|_, _| Ok(())).map(drop)
    }

    /// The same before a deed from which somebody may have to go back: the backup of how it was is kept for some days.
    ///
    /// # Errors
    /// As [`App::back_up_before`].
    pub(crate) fn back_up_before_a_deed(&self, open: &OpenVault) -> Result<()> {
        if open.demonstration {
            return Ok(());
        }
        // One on a stick may be away when it is needed.
        let beside = open.vault.backup_notes()?.last.filter(|last| last.medium == Medium::Beside).and_then(|last| last.id);
        let kept = match beside {
            Some(last) if !open.vault.changed_since_backup()? => last,
            _ => self.back_up(open, &|_, _| Ok(()))?.id,
        };
        open.vault.keep_backup(kept)
    }

    /// Closes the vault for good, with a backup before if something changed: when the window is closed.
    pub fn close(&self) {
        if let Ok(open) = self.opened() {
            // What cannot be backed up now is asked for the next time; the vault is closed all the same.
            let _ = self.back_up_before(&open);
        }
        self.lock();
    }

    /// Makes a backup at a place outside the vault: in a folder that exists, or as a file of that name.
    fn back_up_out(&self, open: &OpenVault, out: &Path, progress: &dyn Fn(u64, u64) -> Result<()>) -> Result<BackupVerified> {
        let at = self.clock().local();
        if out.is_dir() {
            must_be_elsewhere(&open.vault, out)?;
            return open.vault.back_up(out, Medium::Other, at, progress);
        }
        if out.exists() {
            return Err(ErrorCode::FileExists.into());
        }
        let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        // A stick that is not plugged in must not become a folder of this computer.
        if !folder.is_dir() {
            return Err(Error::new(ErrorCode::Storage).with("cause", "not_found"));
        }
        must_be_elsewhere(&open.vault, folder)?;
        let made = open.vault.back_up(folder, Medium::Other, at, progress)?;
        std::fs::rename(&made.path, out)?;
        entente_vault::sync_folder(folder)?;
        Ok(BackupVerified { path: out.to_owned(), ..made })
    }
}

pub(crate) fn read(context: &Context<'_>, _: Nothing) -> Result<BackupsView> {
    let open = context.app.opened()?;
    let place = App::place_of(&open.vault);
    let list = entente_vault::backups_in(&place)?;
    let vault_id = open.vault.read(|reader| reader.centre())?.id;
    let rows = list.backups.into_iter().filter(|backup| backup.vault_id == vault_id);
    Ok(BackupsView {
        place: place.display().to_string(),
        rows: rows.map(|backup| BackupRow { made_at: backup.made_at, size: backup.size }).collect(),
        unreadable: u32::try_from(list.unreadable.len()).unwrap_or(u32::MAX),
        safety: safety_if(context.app, &open, open.vault.changed_since_backup()?)?,
    })
}

pub(crate) fn make(context: &Context<'_>, request: MakeBackup) -> Result<BackupMade> {
    let open = context.app.opened()?;
    // The demonstration holds nobody's records.
    if open.demonstration {
        return Err(ErrorCode::NotAllowed.into());
    }
    let progress = told(context.watch);
    let made = if request.elsewhere {
        let Some(place) = context.choosing.backup_place() else { return Ok(NOTHING_MADE) };
        context.app.back_up_out(&open, &place, &progress)?
    } else {
        context.app.back_up(&open, &progress)?
    };
    Ok(BackupMade { made: true, backup: Some(made.into()) })
}

/// Makes a backup if something changed since the last one, and that one is some hours old or of another day: the schedule, which does not
/// depend on how the program is closed. A crash in the evening does not take the day along.
pub(crate) fn make_due(context: &Context<'_>, _: Nothing) -> Result<BackupMade> {
    let open = context.app.opened()?;
    if open.demonstration {
        return Ok(NOTHING_MADE);
    }
    let now = context.app.clock().local();
    let is_fresh = |last: LastBackup| {
        let passed = now.signed_duration_since(last.at);
        last.at.date_naive() == now.date_naive() && passed >= TimeDelta::zero() && passed < TimeDelta::hours(HOURS_BETWEEN)
    };
    if open.vault.backup_notes()?.last.is_some_and(is_fresh) || !open.vault.changed_since_backup()? {
        return Ok(NOTHING_MADE);
    }
    let made = context.app.back_up(&open, &told(context.watch))?;
    Ok(BackupMade { made: true, backup: Some(made.into()) })
}

/// A copy that lies with the vault goes with it.
fn must_be_elsewhere(vault: &Vault, folder: &Path) -> Result<()> {
    // Where a place cannot be found out, writing there says so.
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let with_vault = [vault.folder().to_owned(), App::place_of(vault)];
    if with_vault.iter().any(|place| real(folder).starts_with(real(place))) { Err(ErrorCode::BackupBeside.into()) } else { Ok(()) }
}

const NOTHING_MADE: BackupMade = BackupMade { made: false, backup: None };
