//! Backups that are restored: for practice, with a certificate of it, or into a new vault beside the old.

use std::path::Path;

use chrono::{DateTime, FixedOffset};
use entente_domain::{ErrorCode, Language, Result};
use entente_vault::{BackupVerified, DrillResult, Opener, Passphrase, RecoveryKey, SharedSecret};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::backups::told;
use crate::keys::{Saved, secret};
use crate::registry::Context;
use crate::session::{App, SessionState};
use crate::written_documents::choose;

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
    /// The records that the vault has now: more where something was noted since the backup.
    pub records_now: u32,
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

impl App {
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

/// Restores the newest backup for practice, with what the person would have in an emergency, and removes it again.
pub(crate) fn drill(context: &Context<'_>, request: OpenBackup) -> Result<Drilled> {
    let open = context.app.opened()?;
    let place = App::place_of(&open.vault);
    let vault_id = open.vault.read(|reader| reader.centre())?.id;
    let newest = entente_vault::backups_in(&place)?.backups.into_iter().find(|backup| backup.vault_id == vault_id);
    let newest = newest.ok_or(ErrorCode::NoBackup)?;
    let given = request.given()?;
    let DrillResult { made_at, records, entries, digest, seconds, .. } = {
        let result = open.vault.drill(&newest.path, &given.opener(), &place, context.app.shared_clock(), &told(context.watch))?;
        open.vault.note_drill(&result, context.app.clock().local())?;
        result
    };
    let records_now = open.vault.status()?.counts.into_iter().map(|(_, count)| count).sum();
    let drilled = Drilled { made_at, records, records_now, entries, digest, seconds };
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
