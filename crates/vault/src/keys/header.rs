//! The header: the key slots, versioned, authenticated, bound to the vault, stored twice.
//!
//! Bytes of a copy: the magic `ENTENTE\n`, the format version (u16, little endian), the length of the body (u32), the body
//! as JSON, a BLAKE3 digest of all before it. The digest tells damage from a wrong passphrase without any key; the body's
//! own authentication, which needs the vault key, tells an exchanged header.

use std::path::Path;

use entente_domain::{Error, ErrorCode, Result};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::slot::{Opener, Slot, Unwrapped};
use super::vault_key::{Purpose, VaultKey, Wrapped};
use crate::files;

/// The newest format of header and database. Older programs refuse newer files by this number. Since 2, slots have holders; since 3, one
/// of them may be for colleagues' pages: a program of format 2 would take that for damage.
pub const FORMAT: u16 = 3;
/// What is written for a vault without such a slot: an older program reads all of it, so it need not be shut out.
const WITHOUT_SHARES: u16 = 2;
/// The two copies.
const COPIES: [&str; 2] = ["header.entente", "header-copy.entente"];
const MAGIC: &[u8; 8] = b"ENTENTE\n";
const FRONT: usize = 8 + 2 + 4;
const DIGEST: usize = 32;
/// A header has some slots, never so much.
const LARGEST: usize = 1 << 20;

/// The header of a vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The vault that it belongs to.
    pub vault_id: Uuid,
    /// Counts up at every change, so that of two whole copies the newer one is known.
    generation: u64,
    /// The slots.
    pub slots: Vec<Slot>,
    /// The vault key before this one, wrapped by this one, as long as the database may still have it: while it is changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    previous: Option<Wrapped>,
    /// BLAKE3 in keyed mode over the body without this field.
    authentication: Option<[u8; 32]>,
    /// In which format it was read, or will be written.
    #[serde(skip)]
    format: u16,
}

/// What opening a header gave.
pub struct Opened {
    /// The vault key.
    pub key: VaultKey,
    /// The key before it, where the database may still have that one.
    pub previous: Option<VaultKey>,
    /// Which slot was opened.
    pub slot: Uuid,
    /// The slot in the present format, where it was of format 1.
    pub renewed: Option<Slot>,
}

impl Header {
    /// A header without slots.
    pub fn new(vault_id: Uuid) -> Self {
        Self { vault_id, generation: 0, slots: Vec::new(), previous: None, authentication: None, format: WITHOUT_SHARES }
    }

    /// The vault key, for the first slot that the opener fits. With a passphrase each slot costs about a second: the one that was
    /// opened last on this computer is tried first.
    ///
    /// # Errors
    /// `WrongPassphrase`, `WrongRecoveryKey`, `WrongInvitation` or `WrongShares` when it fits none; `NoShares` when there is none for
    /// pages; `HeaderDamaged` when the header was exchanged.
    pub fn open(&self, opener: Opener<'_>, first: Option<Uuid>) -> Result<Opened> {
        let (likely, others): (Vec<_>, Vec<_>) = self.slots.iter().partition(|slot| Some(slot.id) == first);
        for slot in likely.into_iter().chain(others) {
            if let Some(unwrapped) = slot.unwrap(self.vault_id, opener)? {
                self.must_be_authentic(&unwrapped.key)?;
                let Unwrapped { key, renewed } = unwrapped;
                let previous = match &self.previous {
                    Some(previous) => Some(VaultKey::from_bytes(*previous.unwrap(&key, Purpose::PreviousKey(self.vault_id))?)),
                    None => None,
                };
                return Ok(Opened { key, previous, slot: slot.id, renewed });
            }
        }
        Err(match opener {
            Opener::Passphrase(_) => ErrorCode::WrongPassphrase.into(),
            Opener::Recovery(_) => ErrorCode::WrongRecoveryKey.into(),
            Opener::Invitation(_) => ErrorCode::WrongInvitation.into(),
            Opener::Shares(_) if self.slots.iter().any(Slot::is_shares) => ErrorCode::WrongShares.into(),
            Opener::Shares(_) => ErrorCode::NoShares.into(),
        })
    }

    /// Puts a slot in the place of the one with its id, or at the end.
    pub fn put(&mut self, slot: Slot) {
        match self.slots.iter_mut().find(|old| old.id == slot.id) {
            Some(old) => *old = slot,
            None => self.slots.push(slot),
        }
    }

    /// Says which key the database may still have.
    ///
    /// # Errors
    /// `Internal` when it cannot be wrapped.
    pub fn remember_previous(&mut self, previous: &VaultKey, key: &VaultKey) -> Result<()> {
        self.previous = Some(Wrapped::wrap(previous.bytes(), key, Purpose::PreviousKey(self.vault_id))?);
        Ok(())
    }

    /// The database has the present key: the one before it is not needed any more. Whether there was one.
    pub fn forget_previous(&mut self) -> bool {
        self.previous.take().is_some()
    }

    /// Refuses a header that was exchanged or cut down.
    ///
    /// # Errors
    /// `HeaderDamaged`.
    pub fn must_be_authentic(&self, key: &VaultKey) -> Result<()> {
        let found = self.authentication.map(blake3::Hash::from_bytes);
        // Comparing two `Hash` values takes constant time.
        if found == Some(self.authenticate(key)?) { Ok(()) } else { Err(ErrorCode::HeaderDamaged.into()) }
    }

    fn authenticate(&self, key: &VaultKey) -> Result<blake3::Hash> {
        let body = Self { authentication: None, ..self.clone() };
        let body = serde_json::to_vec(&(self.format, body)).map_err(|_| Error::internal("header.authenticate"))?;
        Ok(blake3::keyed_hash(&*key.derive_header_key()?, &body))
    }

    /// The bytes of a copy.
    ///
    /// # Errors
    /// `Internal`.
    pub fn encode(&self) -> Result<Vec<u8>> {
        let body = serde_json::to_vec(self).map_err(|_| Error::internal("header.encode"))?;
        let length = u32::try_from(body.len()).map_err(|_| Error::internal("header.length"))?;
        let mut bytes = Vec::with_capacity(FRONT + body.len() + DIGEST);
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&self.format.to_le_bytes());
        bytes.extend_from_slice(&length.to_le_bytes());
        bytes.extend_from_slice(&body);
        let digest = blake3::hash(&bytes);
        bytes.extend_from_slice(digest.as_bytes());
        Ok(bytes)
    }

    /// Reads a copy.
    ///
    /// # Errors
    /// `HeaderDamaged`, `VersionNewer`.
    pub fn decode(bytes: &[u8]) -> Result<Self> {
        let damaged = || Error::new(ErrorCode::HeaderDamaged);
        let front = bytes.get(..FRONT).ok_or_else(damaged)?;
        if &front[..8] != MAGIC {
            return Err(damaged());
        }
        let format = u16::from_le_bytes([front[8], front[9]]);
        let length = u32::from_le_bytes([front[10], front[11], front[12], front[13]]) as usize;
        if length > LARGEST || bytes.len() != FRONT + length + DIGEST {
            return Err(damaged());
        }
        let (content, digest) = bytes.split_at(FRONT + length);
        if blake3::hash(content).as_bytes() != digest {
            return Err(damaged());
        }
        // The digest holds, so the number is what was written and not a damage.
        if format > FORMAT {
            return Err(Error::new(ErrorCode::VersionNewer).with("found", u32::from(format)).with("supported", u32::from(FORMAT)));
        }
        let header: Self = serde_json::from_slice(&content[FRONT..]).map_err(|_| damaged())?;
        Ok(Self { format, ..header })
    }

    /// In which format it was read or was last written.
    pub fn format(&self) -> u16 {
        self.format
    }

    /// Whether the folder holds a header, whole or not.
    pub fn is_in(folder: &Path) -> bool {
        COPIES.iter().any(|copy| folder.join(copy).exists())
    }

    /// Reads the newer of the whole copies. Where one of them is of another vault, both: only a key tells which one belongs here.
    ///
    /// # Errors
    /// `VaultMissing` without any copy, `VersionNewer`, `HeaderDamaged` when both copies are damaged, `Storage` when none can be read.
    pub fn read(folder: &Path) -> Result<Vec<Self>> {
        if !Self::is_in(folder) {
            return Err(ErrorCode::VaultMissing.into());
        }
        let (mut whole, mut newer, mut unread) = (Vec::<Self>::new(), None, None);
        for copy in COPIES {
            match files::read_up_to(&folder.join(copy), LARGEST + FRONT + DIGEST).and_then(|bytes| Self::decode(&bytes)) {
                Ok(header) => whole.push(header),
                Err(error) if error.code == ErrorCode::VersionNewer => newer = Some(error),
                // What the storage does not give is not damaged for that.
                Err(error) if error.code == ErrorCode::Storage && folder.join(copy).exists() => unread = Some(error),
                Err(_) => {}
            }
        }
        whole.sort_by_key(|header| std::cmp::Reverse(header.generation));
        // Of one vault only the newer one counts: what an older one would open was taken away.
        whole.dedup_by_key(|header| header.vault_id);
        match (newer, unread) {
            (Some(newer), _) => Err(newer),
            (None, Some(unread)) if whole.is_empty() => Err(unread),
            _ if whole.is_empty() => Err(ErrorCode::HeaderDamaged.into()),
            _ => Ok(whole),
        }
    }

    /// Opens the first of these headers that the opener fits, and gives it back with the vault key.
    ///
    /// # Errors
    /// As [`Header::open`], of the first.
    pub fn open_one_of(mut headers: Vec<Self>, opener: Opener<'_>, first: Option<Uuid>) -> Result<(Self, Opened)> {
        let mut refusal = None;
        for n in 0..headers.len() {
            match headers[n].open(opener, first) {
                Ok(opened) => return Ok((headers.swap_remove(n), opened)),
                Err(error) => refusal = refusal.or(Some(error)),
            }
        }
        Err(refusal.unwrap_or_else(|| ErrorCode::HeaderDamaged.into()))
    }

    /// Authenticates the header and writes both copies. Both lie ready before the first is put in its place, one after the other: a full
    /// disk changes nothing, and at any moment one of them is whole.
    ///
    /// # Errors
    /// `Storage`; the copies are then as they were before, if the storage still takes anything at all.
    pub fn write(&mut self, folder: &Path, key: &VaultKey) -> Result<()> {
        self.generation += 1;
        self.format = if self.slots.iter().any(Slot::is_shares) { FORMAT } else { WITHOUT_SHARES };
        self.authentication = Some(*self.authenticate(key)?.as_bytes());
        let bytes = self.encode()?;
        let places = COPIES.map(|copy| folder.join(copy));
        let before = places.each_ref().map(|place| std::fs::read(place).ok());
        let ready = places.iter().map(|place| files::Ready::write(place, &bytes)).collect::<Result<Vec<_>>>()?;
        let put = ready.iter().try_for_each(files::Ready::put).and_then(|()| files::sync_folder(folder));
        if put.is_err() {
            // One copy may be new already, and the newer one counts: who is told that nothing has changed must not find it changed.
            for (place, before) in places.iter().zip(before) {
                if let Some(before) = before {
                    let _ = files::write_whole(place, &before);
                }
            }
        }
        put
    }

    /// Writes the copies again where one of them is missing, damaged or old.
    ///
    /// # Errors
    /// `Storage`.
    pub fn mend(&self, folder: &Path) -> Result<()> {
        let bytes = self.encode()?;
        for copy in COPIES {
            let path = folder.join(copy);
            if std::fs::read(&path).ok().as_ref() != Some(&bytes) {
                files::write_whole(&path, &bytes)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::keys::kdf::KdfCost;
    use crate::keys::recovery::RecoveryKey;
    use crate::keys::shared_secret::SharedSecret;

    fn slot(vault_id: Uuid, key: &VaultKey, recovery: &RecoveryKey) -> Slot {
        Slot::make(vault_id, Uuid::now_v7(), key, Opener::Recovery(recovery), KdfCost::FLOOR).unwrap()
    }

    fn made(folder: &Path) -> (Header, VaultKey, RecoveryKey) {
        let key = VaultKey::make().unwrap();
        let recovery = RecoveryKey::make().unwrap();
        let mut header = Header::new(Uuid::now_v7());
        header.put(slot(header.vault_id, &key, &recovery));
        header.write(folder, &key).unwrap();
        (header, key, recovery)
    }

    #[test]
    fn a_damaged_copy_is_made_good_from_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let (header, ..) = made(folder.path());
        let path = folder.path().join(COPIES[0]);
        let mut bytes = std::fs::read(&path).unwrap();
        bytes.truncate(40);
        std::fs::write(&path, &bytes).unwrap();
        let read = Header::read(folder.path()).unwrap();
        assert_eq!(read, [header]);
        read[0].mend(folder.path()).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), std::fs::read(folder.path().join(COPIES[1])).unwrap());
    }

    #[test]
    fn every_flipped_byte_of_a_copy_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        made(folder.path());
        let bytes = std::fs::read(folder.path().join(COPIES[0])).unwrap();
        for at in 0..bytes.len() {
            let mut flipped = bytes.clone();
            flipped[at] ^= 0x20;
            assert_eq!(Header::decode(&flipped).unwrap_err().code, ErrorCode::HeaderDamaged, "byte {at}");
        }
    }

    #[test]
    fn a_header_is_of_the_newer_format_only_as_long_as_it_has_a_slot_for_pages() {
        let folder = tempfile::tempdir().unwrap();
        let (mut header, key, _) = made(folder.path());
        let written = || std::fs::read(folder.path().join(COPIES[0])).unwrap()[8];
        assert_eq!(written(), 2);
        let secret = SharedSecret::make().unwrap();
        header.put(Slot::make(header.vault_id, Uuid::now_v7(), &key, Opener::Shares(&secret), KdfCost::FLOOR).unwrap());
        header.write(folder.path(), &key).unwrap();
        assert_eq!(written(), 3);
        assert_eq!(Header::read(folder.path()).unwrap()[0].open(Opener::Shares(&secret), None).unwrap().key.bytes(), key.bytes());
        header.slots.retain(|slot| !slot.is_shares());
        header.write(folder.path(), &key).unwrap();
        assert_eq!(written(), 2);
    }

    /// The format stands outside the body; it is authenticated with it all the same.
    #[test]
    fn a_header_whose_format_was_exchanged_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let (_, key, recovery) = made(folder.path());
        let mut bytes = std::fs::read(folder.path().join(COPIES[0])).unwrap();
        bytes[8] = 3;
        let end = bytes.len() - DIGEST;
        let digest = *blake3::hash(&bytes[..end]).as_bytes();
        bytes[end..].copy_from_slice(&digest);
        let header = Header::decode(&bytes).unwrap();
        assert_eq!(header.must_be_authentic(&key).unwrap_err().code, ErrorCode::HeaderDamaged);
        assert_eq!(header.open(Opener::Recovery(&recovery), None).err().unwrap().code, ErrorCode::HeaderDamaged);
    }

    #[test]
    fn a_slot_of_another_vault_does_not_open_this_one() {
        let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (mut header, key, _) = made(one.path());
        let (foreign, _, recovery) = made(other.path());
        header.slots = foreign.slots;
        header.write(one.path(), &key).unwrap();
        assert_eq!(header.open(Opener::Recovery(&recovery), None).err().unwrap().code, ErrorCode::WrongRecoveryKey);
    }

    #[test]
    fn a_header_whose_slots_were_taken_away_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let (mut header, key, recovery) = made(folder.path());
        header.put(slot(header.vault_id, &key, &RecoveryKey::make().unwrap()));
        assert_eq!(header.open(Opener::Recovery(&recovery), None).err().unwrap().code, ErrorCode::HeaderDamaged);
    }
}
