//! Backups: made when something changed, kept for long, carried elsewhere, and restored for practice.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, NaiveDate};
use entente_domain::{ErrorCode, Language, Result};
use entente_vault::{BackupDue, BackupVerified, DrillResult, Medium, Opener, Passphrase, RecoveryKey, SharedSecret, Vault};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::call::Watch;
use crate::keys::{Saved, secret};
use crate::noted;
use crate::open_vault::OpenVault;
use crate::registry::Context;
use crate::session::{App, Nothing, SessionState};
use crate::written_documents::choose;

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

/// The days that say whether what a centre has would survive its computer.
#[derive(Debug, Clone, Copy, Default, Serialize, TS)]
pub struct Safety {
    /// The last verified backup.
    pub backed_up_on: Option<NaiveDate>,
    /// The last one on another medium.
    pub elsewhere_on: Option<NaiveDate>,
    /// The last restore drill.
    pub drilled_on: Option<NaiveDate>,
    /// Whether something changed since the last backup; on Today, whether there is none.
    pub backup_due: bool,
    /// Whether a backup on another medium is asked for.
    pub elsewhere_due: bool,
    /// Whether a restore drill is asked for.
    pub drill_due: bool,
    /// When the recovery sheet was last proven to open the vault.
    pub sheet_proven_on: Option<NaiveDate>,
    /// When two colleagues' pages were last proven to open it.
    pub shares_proven_on: Option<NaiveDate>,
    /// Whether a drill with what lies on paper is asked for.
    pub recovery_due: bool,
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
    /// When it was made, by the local clock.
    #[ts(type = "string | null")]
    pub made_at: Option<DateTime<FixedOffset>>,
    /// The records in it.
    pub records: u32,
}

/// What a person has to open a backup.
#[derive(Deserialize, TS)]
pub struct OpenBackup {
    #[serde(default, deserialize_with = "some_secret")]
    #[ts(type = "string", optional)]
    passphrase: Option<Passphrase>,
    /// In the place of the passphrase.
    #[serde(default)]
    #[ts(type = "string", optional)]
    recovery_key: Option<Zeroizing<String>>,
    /// In the place of both, with the second one.
    #[serde(default)]
    #[ts(type = "string", optional)]
    first_page: Option<Zeroizing<String>>,
    #[serde(default)]
    #[ts(type = "string", optional)]
    second_page: Option<Zeroizing<String>>,
}

/// What a drill showed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Drilled {
    /// When the backup was made that was restored.
    #[ts(type = "string")]
    pub made_at: DateTime<FixedOffset>,
    /// The records that were restored.
    pub records: u32,
    /// The entries of the change log that were restored and verified.
    #[ts(type = "number")]
    pub entries: u64,
    /// The digest of all rows.
    pub digest: String,
    /// How long it took.
    #[ts(type = "number")]
    pub seconds: u64,
}

/// The language of a paper.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct MakeCertificate {
    /// The language.
    pub language: Language,
}

fn some_secret<'de, D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Option<Passphrase>, D::Error> {
    secret(deserializer).map(Some)
}

/// What a person has, once it was read.
enum Given {
    Passphrase(Passphrase),
    Recovery(RecoveryKey),
    Shares(SharedSecret),
}

impl Given {
    fn opener(&self) -> Opener<'_> {
        match self {
            Self::Passphrase(passphrase) => Opener::Passphrase(passphrase),
            Self::Recovery(recovery) => Opener::Recovery(recovery),
            Self::Shares(secret) => Opener::Shares(secret),
        }
    }
}

impl OpenBackup {
    fn given(self) -> Result<Given> {
        match (self.passphrase, self.recovery_key, self.first_page.zip(self.second_page)) {
            (Some(passphrase), None, None) => Ok(Given::Passphrase(passphrase)),
            (None, Some(typed), None) => Ok(Given::Recovery(RecoveryKey::parse(&typed)?)),
            (None, None, Some((first, second))) => Ok(Given::Shares(SharedSecret::read(&first, &second)?)),
            _ => Err(entente_domain::Error::new(ErrorCode::InvalidRequest).with("place", "opener")),
        }
    }
}

/// Tells the progress of the vault to whoever watches the call.
fn told<'a>(watch: &'a Watch<'_>) -> impl Fn(u64, u64) -> Result<()> + 'a {
    let count = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    move |done, total| watch.progress(count(done), count(total))
}

impl App {
    fn place_of(vault: &Vault) -> PathBuf {
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

    /// Makes a backup of the open vault at a place of the caller's own: in a folder that exists, or as a file of that name. It is noted.
    ///
    /// # Errors
    /// `NotAllowed` for whom `backup_make` is not; `FileExists` where a file of that name is already; `BackupBeside` in a folder of the vault or of its own backups; as [`Vault::back_up`].
    pub fn back_up_to(&self, out: &Path, progress: &dyn Fn(u64, u64) -> Result<()>) -> Result<BackupVerified> {
        self.must_be_allowed("backup_make")?;
        let open = self.opened()?;
        let made = self.back_up_out(&open, out, progress)?;
        noted::note_backup(&open);
        Ok(made)
    }

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
        must_be_elsewhere(&open.vault, folder)?;
        let made = open.vault.back_up(folder, Medium::Other, at, progress)?;
        std::fs::rename(&made.path, out)?;
        Ok(BackupVerified { path: out.to_owned(), ..made })
    }

    /// Verifies a backup by itself.
    ///
    /// # Errors
    /// As [`entente_vault::verify_backup`].
    pub fn verify_backup(file: &Path, passphrase: &Passphrase, progress: &dyn Fn(u64, u64) -> Result<()>) -> Result<BackupVerified> {
        entente_vault::verify_backup(file, &Opener::Passphrase(passphrase), progress)
    }

    /// Restores a backup into a new folder.
    ///
    /// # Errors
    /// As [`entente_vault::restore`].
    pub fn restore_backup(
        &self,
        file: &Path,
        folder: &Path,
        passphrase: &Passphrase,
        progress: &dyn Fn(u64, u64) -> Result<()>,
    ) -> Result<BackupVerified> {
        entente_vault::restore(file, folder, &Opener::Passphrase(passphrase), self.shared_clock(), progress)
    }
}

/// How safe the open vault is, as Today tells it: from what is noted, without reading what may have changed since.
pub(crate) fn safety(app: &App, open: &OpenVault) -> Result<Safety> {
    let never = open.vault.backup_notes()?.last.is_none();
    safety_if(app, open, never)
}

fn safety_if(app: &App, open: &OpenVault, changed: bool) -> Result<Safety> {
    if open.demonstration {
        return Ok(Safety::default());
    }
    let notes = open.vault.backup_notes()?;
    let BackupDue { at_closing, elsewhere, drill } = entente_vault::backups_due(app.clock().local(), &notes, changed);
    Ok(Safety {
        backed_up_on: notes.last.as_ref().map(|last| last.at.date_naive()),
        elsewhere_on: notes.elsewhere.map(|at| at.date_naive()),
        drilled_on: notes.drill.map(|at| at.date_naive()),
        backup_due: at_closing,
        elsewhere_due: elsewhere,
        drill_due: drill,
        sheet_proven_on: notes.sheet.map(|at| at.date_naive()),
        shares_proven_on: notes.pages.iter().flatten().max().map(DateTime::date_naive),
        recovery_due: entente_vault::recovery_drill_due(app.clock().local(), &notes, open.vault.shares()?.as_ref()),
    })
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
        let Some(folder) = context.choosing.backup_folder() else { return Ok(nothing_made()) };
        must_be_elsewhere(&open.vault, &folder)?;
        open.vault.back_up(&folder, Medium::Other, context.app.clock().local(), &progress)?
    } else {
        context.app.back_up(&open, &progress)?
    };
    Ok(BackupMade { made: true, made_at: Some(made.made_at), records: made.records() })
}

/// Makes a backup if something changed since the last one and the last one is of another day: the schedule of every day, which does not
/// depend on how the program is closed.
pub(crate) fn make_daily(context: &Context<'_>, _: Nothing) -> Result<BackupMade> {
    let open = context.app.opened()?;
    if open.demonstration {
        return Ok(nothing_made());
    }
    let today = context.app.clock().today();
    let of_today = open.vault.backup_notes()?.last.is_some_and(|last| last.at.date_naive() == today);
    if of_today || !open.vault.changed_since_backup()? {
        return Ok(nothing_made());
    }
    let made = context.app.back_up(&open, &told(context.watch))?;
    Ok(BackupMade { made: true, made_at: Some(made.made_at), records: made.records() })
}

/// A copy that lies with the vault goes with it.
fn must_be_elsewhere(vault: &Vault, folder: &Path) -> Result<()> {
    // Where a place cannot be found out, writing there says so.
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let with_vault = [vault.folder().to_owned(), App::place_of(vault)];
    if with_vault.iter().any(|place| real(folder).starts_with(real(place))) { Err(ErrorCode::BackupBeside.into()) } else { Ok(()) }
}

fn nothing_made() -> BackupMade {
    BackupMade { made: false, made_at: None, records: 0 }
}

/// Restores the newest backup for practice, with what the person would have in an emergency, and removes it again.
pub(crate) fn drill(context: &Context<'_>, request: OpenBackup) -> Result<Drilled> {
    let open = context.app.opened()?;
    let place = App::place_of(&open.vault);
    let vault_id = open.vault.read(|reader| reader.centre())?.id;
    let newest = entente_vault::backups_in(&place)?.backups.into_iter().find(|backup| backup.vault_id == vault_id);
    let newest = newest.ok_or(ErrorCode::NoBackup)?;
    let given = request.given()?;
    let DrillResult { made_at, records, entries, digest, seconds, .. } = {
        let result = entente_vault::drill(&newest.path, &given.opener(), &place, context.app.shared_clock(), &told(context.watch))?;
        open.vault.note_drill(&result, context.app.clock().local())?;
        result
    };
    let drilled = Drilled { made_at, records, entries, digest, seconds };
    *open.drill() = Some(drilled.clone());
    Ok(drilled)
}

/// Saves the certificate of the last drill of this session.
pub(crate) fn save_certificate(context: &Context<'_>, request: MakeCertificate) -> Result<Saved> {
    let open = context.app.opened()?;
    let drilled = open.drill().clone().ok_or(ErrorCode::NotFound)?;
    let organisation = open.vault.read(|reader| reader.centre())?.identity.name;
    let suggested = format!("{}.pdf", entente_texts::text(request.language, "certificate-file", &[]));
    let Some(place) = choose(context, &suggested)? else { return Ok(Saved { saved: false }) };
    let certificate = entente_reports::drill_certificate(&entente_reports::DrillCertificate {
        language: request.language,
        organisation,
        person: open.user().identity.name,
        on: context.app.clock().today(),
        backup_of: drilled.made_at.date_naive(),
        records: drilled.records,
        entries: drilled.entries,
        seconds: drilled.seconds,
        digest: drilled.digest,
    });
    let pdf = entente_reports::pdf(&certificate, &mut |_, _| Ok(()))?;
    place.write(&pdf.bytes)?;
    Ok(Saved { saved: true })
}

/// Restores a backup that the person chooses into a new folder beside what is there, and points the session at it.
pub(crate) fn restore(context: &Context<'_>, request: OpenBackup) -> Result<SessionState> {
    let app = context.app;
    let file = context.choosing.backup().ok_or(ErrorCode::Cancelled)?;
    let folder = context.choosing.new_vault_folder().ok_or(ErrorCode::Cancelled)?;
    let given = request.given()?;
    entente_vault::restore(&file, &folder, &given.opener(), app.shared_clock(), &told(context.watch))?;
    app.remember_vault(folder)?;
    app.state()
}
