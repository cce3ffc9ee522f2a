//! Where backups lie, how they are named, and which there are.

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use entente_domain::Result;
use uuid::Uuid;

use super::container;
use super::temporary::TemporaryFile;
use crate::creating::keep_private;

/// How the names of backups end.
const ENDING: &str = ".entente-backup";

/// A backup as its front tells: nothing of it was verified but that front and the length of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies.
    pub path: PathBuf,
    /// Its own id.
    pub id: Uuid,
    /// Of which vault.
    pub vault_id: Uuid,
    /// When it was made, by the local clock.
    pub made_at: DateTime<FixedOffset>,
    /// The schema of its database.
    pub schema: u32,
    /// The size of the file in bytes.
    pub size: u64,
}

/// What lies in a folder of backups.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BackupList {
    /// The backups, of whichever vault, the newest first.
    pub backups: Vec<Backup>,
    /// Files that are named as backups and cannot be read as one: damaged, cut short, or of a newer version.
    pub unreadable: Vec<PathBuf>,
}

/// Where the backups of a vault lie if nobody chose another place: a folder beside the vault's, `<vault>-backups`.
///
/// Not inside it: who deletes, moves or overwrites the folder of the vault by mistake would lose the backups with it, and that is what
/// they are for. Being on the same disk it helps against a slip or a fault, not against a theft or a fire; hence the copies elsewhere.
#[must_use]
pub fn default_place(vault: &Path) -> PathBuf {
    let mut name = vault.file_name().unwrap_or_default().to_owned();
    name.push("-backups");
    vault.with_file_name(name)
}

/// The backups in a folder, of whichever vault; only their fronts are read. None where there is no such folder.
///
/// # Errors
/// `Storage`.
pub fn backups_in(place: &Path) -> Result<BackupList> {
    let mut list = BackupList::default();
    let entries = match fs::read_dir(place) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(list),
        Err(error) => return Err(error.into()),
    };
    for entry in entries {
        let path = entry?.path();
        if !path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.ends_with(ENDING)) {
            continue;
        }
        match container::read_front(&path) {
            Ok((front, size)) => list.backups.push(Backup {
                path,
                id: front.id,
                vault_id: front.vault_id,
                made_at: front.made_at,
                schema: front.schema,
                size,
            }),
            Err(_) => list.unreadable.push(path),
        }
    }
    list.backups.sort_by(|a, b| b.made_at.cmp(&a.made_at).then_with(|| b.path.cmp(&a.path)));
    list.unreadable.sort();
    Ok(list)
}

/// Makes the folder where it is missing, closed to other accounts where the medium knows accounts.
pub fn make_folder(place: &Path) -> Result<()> {
    if !place.is_dir() {
        fs::create_dir_all(place)?;
        // A stick has no owners of files, and what lies on it is encrypted.
        let _ = keep_private(place);
    }
    Ok(())
}

/// A new file that nobody else on this computer opens.
fn ours_alone() -> OpenOptions {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Takes a free name for a backup of that second, and an empty file under its temporary name, into which it is written.
///
/// The temporary file is made only if none is there, and only then is the name looked at: of two programs that want the same name, one
/// gets it, and nothing is ever overwritten.
///
/// # Errors
/// `Storage`.
pub fn reserve(place: &Path, at: DateTime<FixedOffset>) -> Result<(TemporaryFile, File, PathBuf)> {
    let second = at.format("entente-%Y-%m-%d-%H%M%S");
    let mut n = 1_u32;
    loop {
        let path = place.join(if n == 1 { format!("{second}{ENDING}") } else { format!("{second}-{n}{ENDING}") });
        n += 1;
        if path.exists() {
            continue;
        }
        match ours_alone().open(TemporaryFile::name_towards(&path)) {
            Ok(file) => {
                let part = TemporaryFile::towards(&path);
                if !path.exists() {
                    return Ok((part, file, path));
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error.into()),
        }
    }
}
