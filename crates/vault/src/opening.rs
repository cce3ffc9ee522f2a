//! Opening a vault: with a passphrase, the recovery key, two colleagues' pages, or the code of an invitation.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use entente_domain::change::Op;
use entente_domain::clock::Clock;
use entente_domain::id::UserId;
use entente_domain::record::user::{User, UserAccess, UserState};
use entente_domain::{ErrorCode, Result};
use rusqlite::Connection;
use uuid::Uuid;

use crate::connections::Connections;
use crate::creating::{BEING_MADE, is_half_made};
use crate::database;
use crate::files;
use crate::key_renewal;
use crate::keys::attempts::Attempts;
use crate::keys::header::{Header, Opened};
use crate::keys::invitation::InvitationCode;
use crate::keys::kdf::KdfCost;
use crate::keys::passphrase::Passphrase;
use crate::keys::recovery::RecoveryKey;
use crate::keys::shared_secret::SharedSecret;
use crate::keys::slot::{Opener, Slot};
use crate::keys::vault_key::VaultKey;
use crate::occupancy::Occupancy;
use crate::older_database;
use crate::read_only::ReadOnly;
use crate::rekeying::{open_with_attempts, recovers, sheet_maker};
use crate::sharing;
use crate::tables::user as users_table;
use crate::users::{self, set_access};
use crate::vault::{Reader, Vault};
use crate::write::meta;

/// The encrypted database in the folder of a vault.
pub const DATABASE: &str = "entente.db";

/// A vault between its header and its use.
struct Entered {
    folder: PathBuf,
    header: Header,
    opened: Opened,
    writer: Connection,
    /// Where the database lies.
    database: PathBuf,
    occupancy: Occupancy,
    /// Whether the header in memory is not the one on the disk.
    header_changed: bool,
    /// Why it can only be read, where that is so.
    read_only: Option<ReadOnly>,
}

impl Vault {
    /// Opens a vault with a passphrase.
    ///
    /// # Errors
    /// As [`Vault::open_likely`].
    pub fn open(folder: &Path, passphrase: &Passphrase, clock: Arc<dyn Clock>) -> Result<Self> {
        Self::open_likely(folder, passphrase, None, clock)
    }

    /// Opens a vault with a passphrase. `first` is the slot that was opened last on this computer, if it is known: it is tried first.
    ///
    /// # Errors
    /// `VaultMissing`, `VaultInUse`, `TooManyAttempts`, `WrongPassphrase`, `HeaderDamaged`, `DatabaseDamaged`, `VersionNewer`,
    /// `KdfTooCostly`; `AccessEnded` for somebody who may not open it any more.
    pub fn open_likely(folder: &Path, passphrase: &Passphrase, first: Option<Uuid>, clock: Arc<dyn Clock>) -> Result<Self> {
        let (occupancy, headers) = take(folder, clock.as_ref())?;
        let (header, opened) = open_with_attempts(headers, folder, passphrase, first, clock.as_ref())?;
        let entered = Entered::new(folder, header, opened, occupancy)?;
        let user = entered.whose()?;
        let access = entered.access_of(user)?;
        match access.state {
            UserState::Active => entered.into_vault(user, clock),
            // They chose a passphrase, and the program ended before it was noted.
            UserState::Invited { .. } => entered.into_vault(user, clock)?.joined(user, access),
            UserState::Ended { .. } => Err(ErrorCode::AccessEnded.into()),
        }
    }

    /// Opens a vault with the recovery key and sets a new passphrase, for the coordinator who made the recovery sheet; where that one
    /// may not open it any more, for the first who may.
    ///
    /// # Errors
    /// As [`Vault::open`], with `WrongRecoveryKey`; `PassphraseTooWeak`.
    pub fn recover(folder: &Path, recovery: &RecoveryKey, new: &Passphrase, cost: KdfCost, clock: Arc<dyn Clock>) -> Result<Self> {
        Self::recover_by(folder, Opener::Recovery(recovery), new, cost, clock)
    }

    /// Opens a vault with what two colleagues have together and sets a new passphrase, for the coordinator who made the pages; where that
    /// one may not open it any more, for the first who may.
    ///
    /// # Errors
    /// As [`Vault::open`], with `WrongShares` and `NoShares`; `PassphraseTooWeak`.
    pub fn recover_together(folder: &Path, secret: &SharedSecret, new: &Passphrase, cost: KdfCost, clock: Arc<dyn Clock>) -> Result<Self> {
        Self::recover_by(folder, Opener::Shares(secret), new, cost, clock)
    }

    fn recover_by(folder: &Path, opener: Opener<'_>, new: &Passphrase, cost: KdfCost, clock: Arc<dyn Clock>) -> Result<Self> {
        new.must_be_strong(&[])?;
        let (occupancy, headers) = take(folder, clock.as_ref())?;
        let (header, opened) = open_noting(headers, folder, opener, clock.as_ref())?;
        let mut entered = Entered::new(folder, header, opened, occupancy)?;
        let made = if let Opener::Shares(_) = opener { entered.must_be_of_pages_that_hold()? } else { sheet_maker(&entered.writer)? };
        let user = recovers(&entered.writer, made)?;
        entered.must_say_no_name(user, new)?;
        entered.set_passphrase(user, new, cost)?;
        Attempts::forget(folder);
        entered.into_vault(user, clock)
    }

    /// Opens a vault with the code of an invitation and sets the passphrase of the person who was invited; the code is void then.
    ///
    /// # Errors
    /// As [`Vault::open`], with `WrongInvitation` and `InvitationOver`; `PassphraseTooWeak`.
    pub fn join(folder: &Path, code: &InvitationCode, new: &Passphrase, cost: KdfCost, clock: Arc<dyn Clock>) -> Result<Self> {
        new.must_be_strong(&[])?;
        let (occupancy, headers) = take(folder, clock.as_ref())?;
        let (header, opened) = open_noting(headers, folder, Opener::Invitation(code), clock.as_ref())?;
        let mut entered = Entered::new(folder, header, opened, occupancy)?;
        let user = entered.whose().map_err(|_| ErrorCode::WrongInvitation)?;
        let access = entered.access_of(user)?;
        match access.state {
            UserState::Invited { until } if until >= clock.today() => {}
            UserState::Invited { .. } => return Err(ErrorCode::InvitationOver.into()),
            UserState::Active | UserState::Ended { .. } => return Err(ErrorCode::WrongInvitation.into()),
        }
        entered.must_say_no_name(user, new)?;
        entered.set_passphrase(user, new, cost)?;
        entered.into_vault(user, clock)?.joined(user, access)
    }

    /// Notes that a person who was invited has chosen a passphrase.
    fn joined(self, user: UserId, access: UserAccess) -> Result<Self> {
        self.write(Op::UserJoin, |tx| set_access(tx, user, UserAccess { state: UserState::Active, ..access }))?;
        Ok(self)
    }

    /// Opens a vault whose key is known, for the first who coordinates: to prove one that was restored.
    ///
    /// # Errors
    /// `DatabaseDamaged`, `VersionNewer`, `Storage`.
    pub(crate) fn open_with_key(folder: &Path, header: Header, key: VaultKey, clock: Arc<dyn Clock>, occupancy: Occupancy) -> Result<Self> {
        let opened = Opened { key, previous: None, slot: Uuid::nil(), renewed: None };
        let entered = Entered::new(folder, header, opened, occupancy)?;
        let user = recovers(&entered.writer, sheet_maker(&entered.writer)?)?;
        entered.into_vault(user, clock)
    }

    pub(crate) fn assemble(
        folder: &Path,
        header: Header,
        key: Option<VaultKey>,
        connections: Connections,
        user: Uuid,
        clock: Arc<dyn Clock>,
        occupancy: Occupancy,
    ) -> Self {
        let (header, key, occupancy) = (Mutex::new(header), Mutex::new(key), Mutex::new(Some(occupancy)));
        Self { folder: folder.to_owned(), header, connections, key, clock, user, occupancy }
    }
}

impl Entered {
    /// Opens the database of a header that was opened, checks it, and brings it up to date.
    fn new(folder: &Path, header: Header, opened: Opened, occupancy: Occupancy) -> Result<Self> {
        let path = folder.join(DATABASE);
        let entered = Self::enter(folder, header, opened, occupancy);
        entered.map_err(|error| match std::fs::metadata(&path) {
            // A database that is not there at all is damage, where a header is.
            Err(missing) if missing.kind() == std::io::ErrorKind::NotFound && Header::is_in(folder) => error,
            _ => database::or_storage(error, &path),
        })
    }

    fn enter(folder: &Path, mut header: Header, opened: Opened, occupancy: Occupancy) -> Result<Self> {
        let in_place = folder.join(DATABASE);
        let (writer, database, read_only) = open_to_write(folder, &opened).map(|writer| (writer, in_place, None)).or_else(|error| {
            // Whoever needs a telephone number while the disk is full must not be kept from it.
            match ReadOnly::of(folder).filter(|_| error.code == ErrorCode::Storage) {
                Some(because) => open_to_read(folder, &opened, because).map(|(reader, path)| (reader, path, Some(because))),
                None => Err(error),
            }
        })?;
        let kept: Uuid = meta(&writer, "vault")?.ok_or(ErrorCode::DatabaseDamaged)?;
        if kept != header.vault_id {
            return Err(ErrorCode::DatabaseDamaged.into());
        }
        let before = header.slots.len();
        users::drop_stray_slots(&writer, &mut header, None)?;
        let stray = header.slots.len() < before;
        let renewed = opened.renewed.clone().filter(|slot| header.slots.iter().any(|old| old.id == slot.id));
        let header_changed = header.forget_previous() | stray | renewed.is_some();
        if let Some(slot) = renewed {
            header.put(slot);
        }
        Ok(Self { folder: folder.to_owned(), header, opened, writer, database, occupancy, header_changed, read_only })
    }

    /// Whose the slot is that was opened.
    fn whose(&self) -> Result<UserId> {
        users_table::of_slot(&self.writer, self.opened.slot)?.ok_or_else(|| ErrorCode::AccessEnded.into())
    }

    /// Refuses a slot that is left over from pages that were voided. Gives back who made those that hold.
    fn must_be_of_pages_that_hold(&self) -> Result<Option<Uuid>> {
        match sharing::slot(&self.writer)? {
            Some(slot) if slot == self.opened.slot => sharing::maker(&self.writer),
            Some(_) => Err(ErrorCode::WrongShares.into()),
            None => Err(ErrorCode::NoShares.into()),
        }
    }

    fn access_of(&self, user: UserId) -> Result<UserAccess> {
        Ok(crate::tables::get::<User>(&self.writer, user.0)?.access)
    }

    /// Refuses a passphrase that is little more than the name of the centre or of the person.
    fn must_say_no_name(&self, user: UserId, new: &Passphrase) -> Result<()> {
        let reader = Reader { db: &self.writer };
        new.must_be_strong(&[&reader.centre()?.identity.name, &reader.person(user.0)?])
    }

    /// Gives a person a slot with a new passphrase in the place of the one that they had.
    fn set_passphrase(&mut self, user: UserId, new: &Passphrase, cost: KdfCost) -> Result<()> {
        let slot = users_table::slot_of(&self.writer, user)?.ok_or(ErrorCode::AccessEnded)?;
        self.header.put(Slot::make(self.header.vault_id, slot, &self.opened.key, Opener::Passphrase(new), cost)?);
        self.header.write(&self.folder, &self.opened.key)?;
        self.opened.slot = slot;
        self.header_changed = false;
        Ok(())
    }

    fn into_vault(mut self, user: UserId, clock: Arc<dyn Clock>) -> Result<Vault> {
        // On a medium that cannot be written the header stays as it is; opening does not fail for it.
        if self.header_changed {
            let _ = self.header.write(&self.folder, &self.opened.key);
        } else {
            let _ = self.header.mend(&self.folder);
        }
        let key = self.opened.key;
        let connections = Connections::beside(self.writer, &self.database, Some(&key), self.read_only)?;
        let vault = Vault::assemble(&self.folder, self.header, Some(key), connections, user.0, clock, self.occupancy);
        vault.note_wrong_passphrases();
        Ok(vault)
    }
}

/// Opens a header with what lies on paper or in a message. What opens nothing is noted for the access log, like a wrong passphrase; it is too
/// long to be guessed, so nobody waits for it.
fn open_noting(headers: Vec<Header>, folder: &Path, opener: Opener<'_>, clock: &dyn Clock) -> Result<(Header, Opened)> {
    Header::open_one_of(headers, opener, None).inspect_err(|error| {
        if matches!(error.code, ErrorCode::WrongRecoveryKey | ErrorCode::WrongShares | ErrorCode::WrongInvitation) {
            Attempts::note_refused(folder, clock.now());
        }
    })
}

/// Opens the database, checks it, and brings it up to date.
fn open_to_write(folder: &Path, opened: &Opened) -> Result<Connection> {
    let mut writer = key_renewal::open_settled(folder, &opened.key, opened.previous.as_ref())?;
    database::check_when_small(&writer, &folder.join(DATABASE))?;
    if let Some(schema) = database::older_schema(&writer) {
        older_database::keep(&writer, folder, schema)?;
    }
    database::migrate(&mut writer)?;
    users::adopt(&mut writer)?;
    Ok(writer)
}

/// Opens the database where it cannot be written, and checks it. One that an older program wrote cannot be brought up to date there, nor a
/// change of the key that was broken off before the whole database was written anew be brought to its end.
fn open_to_read(folder: &Path, opened: &Opened, because: ReadOnly) -> Result<(Connection, PathBuf)> {
    let (reader, path) = key_renewal::open_to_read(folder, &opened.key, opened.previous.as_ref())
        .map_err(|error| if opened.previous.is_some() { because.refusal() } else { database::or_storage(error, &folder.join(DATABASE)) })?;
    database::check_when_small(&reader, &path)?;
    if database::is_up_to_date(&reader)? && users::are_adopted(&reader)? { Ok((reader, path)) } else { Err(because.refusal()) }
}

/// Takes a vault and only then reads its header: another program may have changed it until then.
pub fn take(folder: &Path, clock: &dyn Clock) -> Result<(Occupancy, Vec<Header>)> {
    if !Header::is_in(folder) {
        // Where the database is, a vault was: both copies of its header are gone. Unless it was never made to its end.
        let damaged = folder.join(DATABASE).exists() && !is_half_made(folder);
        return Err(if damaged { ErrorCode::HeaderDamaged } else { ErrorCode::VaultMissing }.into());
    }
    let occupancy = Occupancy::take(folder, clock.now())?;
    files::clear_unfinished(folder);
    // There is a header, so it was made to its end.
    let _ = std::fs::remove_file(folder.join(BEING_MADE));
    Ok((occupancy, Header::read(folder)?))
}

/// Does what deriving and unwrapping the key does, and nothing else: for measuring what comes after it.
///
/// # Errors
/// As [`Vault::open`], up to the key.
pub fn derive_only(folder: &Path, passphrase: &Passphrase) -> Result<()> {
    Header::open_one_of(Header::read(folder)?, Opener::Passphrase(passphrase), None).map(drop)
}
