//! Making a vault.

use std::path::Path;
use std::sync::Arc;

use entente_domain::change::Op;
use entente_domain::clock::Clock;
use entente_domain::id::UserId;
use entente_domain::record::centre::Centre;
use entente_domain::record::user::User;
use entente_domain::{Error, ErrorCode, Record, Result};
use rusqlite::Connection;
use uuid::Uuid;

use crate::connections::{Connections, lock};
use crate::database::{self, DatabaseResult};
use crate::files;
use crate::keys::header::Header;
use crate::keys::kdf::KdfCost;
use crate::keys::passphrase::Passphrase;
use crate::keys::recovery::RecoveryKey;
use crate::keys::slot::{Opener, Slot};
use crate::keys::vault_key::VaultKey;
use crate::occupancy::Occupancy;
use crate::opening::DATABASE;
use crate::tables::user as users_table;
use crate::vault::Vault;
use crate::write::set_meta;

/// Lies in the folder as long as a vault is being made in it. A program that died meanwhile leaves it behind, and then what lies beside
/// it is no vault yet, unless there is a header: that is written last.
pub const BEING_MADE: &str = "being-made";

/// A vault that was just made.
pub struct Created {
    /// The vault, open.
    pub vault: Vault,
    /// Its recovery key: shown, written down, typed back, and not kept anywhere.
    pub recovery: RecoveryKey,
}

impl Vault {
    /// Makes a vault in a folder that does not exist yet, is empty, or in which a program died while it made one. Who makes it coordinates.
    ///
    /// # Errors
    /// `VaultExists`, `PassphraseTooWeak`, `InvalidRecord` for the centre, `Storage`.
    pub fn create(
        folder: &Path,
        passphrase: &Passphrase,
        cost: KdfCost,
        centre: &Centre,
        person: &str,
        clock: Arc<dyn Clock>,
    ) -> Result<Created> {
        centre.check()?;
        passphrase.must_be_strong(&[&centre.identity.name, person])?;
        make_free(folder, clock.as_ref())?;
        std::fs::create_dir_all(folder)?;
        keep_private(folder)?;
        let made = begin(folder).and_then(|()| {
            let made = Self::make_in(folder, passphrase, cost, centre, person, clock)?;
            end(folder)?;
            Ok(made)
        });
        if made.is_err() {
            // The folder was empty: what lies in it now is half a vault that nobody could open, and it would block the place.
            clear(folder);
        }
        // What was just begun holds nothing that could be damaged: the storage did not keep what was written to it.
        made.map_err(|error| match error.code {
            ErrorCode::DatabaseDamaged => Error::new(ErrorCode::Storage).with("cause", "other"),
            _ => error,
        })
    }

    fn make_in(
        folder: &Path,
        passphrase: &Passphrase,
        cost: KdfCost,
        centre: &Centre,
        person: &str,
        clock: Arc<dyn Clock>,
    ) -> Result<Created> {
        let occupancy = Occupancy::take(folder, clock.now())?;
        let (key, recovery) = (VaultKey::make()?, RecoveryKey::make()?);
        let (user, slot) = (Uuid::now_v7(), Uuid::now_v7());
        let mut header = Header::new(centre.id);
        header.put(Slot::make(centre.id, slot, &key, Opener::Passphrase(passphrase), cost)?);
        header.put(Slot::make(centre.id, Uuid::now_v7(), &key, Opener::Recovery(&recovery), cost)?);

        let mut writer = database::open(&folder.join(DATABASE), Some(&key), true)?;
        set_up(&mut writer, centre.id)?;
        let connections = Connections::beside(writer, &folder.join(DATABASE), Some(&key), None)?;
        let vault = Self::assemble(folder, header, Some(key.clone()), connections, user, clock, occupancy);
        vault.found(centre, user, slot, person)?;
        // Last: where a header is, the database is whole.
        lock(&vault.header).write(folder, &key)?;
        Ok(Created { vault, recovery })
    }

    /// A plain, unencrypted file with the same schema, to measure what encryption costs. Never for records of people.
    ///
    /// # Errors
    /// `VaultExists`, `Storage`.
    pub fn dangerous_plain(folder: &Path, centre: &Centre, clock: Arc<dyn Clock>) -> Result<Self> {
        must_be_free(folder)?;
        std::fs::create_dir_all(folder)?;
        let occupancy = Occupancy::take(folder, clock.now())?;
        let user = Uuid::now_v7();
        let mut writer = database::open(&folder.join(DATABASE), None, true)?;
        set_up(&mut writer, centre.id)?;
        let connections = Connections::beside(writer, &folder.join(DATABASE), None, None)?;
        let vault = Self::assemble(folder, Header::new(centre.id), None, connections, user, clock, occupancy);
        vault.found(centre, user, Uuid::now_v7(), "")?;
        Ok(vault)
    }

    fn found(&self, centre: &Centre, user: Uuid, slot: Uuid, person: &str) -> Result<()> {
        self.write(Op::Setup, |tx| {
            tx.create(centre)?;
            tx.create(&User::founder(UserId(user), person))?;
            users_table::give_slot(tx.db(), UserId(user), slot)
        })?;
        Ok(())
    }
}

/// Other accounts of this computer have nothing to do in the folder of a vault, not even to see when it changes.
///
/// # Errors
/// `Storage`.
#[cfg(unix)]
pub fn keep_private(folder: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?)
}

/// On Windows the folders of a person are closed to other accounts as they are.
///
/// # Errors
/// None.
#[cfg(not(unix))]
pub fn keep_private(_: &Path) -> Result<()> {
    Ok(())
}

/// Removes what making a vault has put into a folder, and nothing else.
fn clear(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        // The mark goes last: if the others cannot be removed, the next try does it.
        if name != BEING_MADE && [DATABASE, "header", "in-use"].iter().any(|start| name.to_string_lossy().starts_with(start)) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
    if !folder.join(DATABASE).exists() {
        let _ = std::fs::remove_file(folder.join(BEING_MADE));
    }
}

/// Marks the folder before anything else lies in it.
fn begin(folder: &Path) -> Result<()> {
    std::fs::File::create_new(folder.join(BEING_MADE))?;
    files::sync_folder(folder)
}

/// Takes the mark away, for good: it must not come back after a power cut.
fn end(folder: &Path) -> Result<()> {
    std::fs::remove_file(folder.join(BEING_MADE))?;
    files::sync_folder(folder)
}

/// Whether a program died here before its vault was there. Nobody has a key to what it left.
pub fn is_half_made(folder: &Path) -> bool {
    folder.join(BEING_MADE).exists() && !Header::is_in(folder)
}

/// Clears what a program left that died while it made a vault here, and refuses a place where something else lies.
fn make_free(folder: &Path, clock: &dyn Clock) -> Result<()> {
    if is_half_made(folder) {
        let _occupancy = Occupancy::take(folder, clock.now())?;
        clear(folder);
    }
    must_be_free(folder)
}

/// Refuses a place where something lies already.
///
/// # Errors
/// `VaultExists`, `Storage`.
pub fn must_be_free(folder: &Path) -> Result<()> {
    match std::fs::read_dir(folder) {
        Ok(mut entries) => {
            if entries.next().is_some() {
                return Err(ErrorCode::VaultExists.into());
            }
            Ok(())
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}

fn set_up(db: &mut Connection, vault: Uuid) -> Result<()> {
    database::migrate(db)?;
    let transaction = db.transaction().db()?;
    set_meta(&transaction, "vault", vault)?;
    set_meta(&transaction, "device", Uuid::now_v7())?;
    transaction.commit().db()
}
