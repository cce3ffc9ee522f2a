//! The header of a vault, on a stick that somebody else had in hand.

use entente_app::{KdfCost, Passphrase};
use entente_vault::Vault;

use super::{Ended, Reader, refused, sealed, vault_folder};

pub const READER: Reader = Reader {
    name: "vault_header",
    read,
    sound,
    words: &[
        b"ENTENTE\n",
        b"\x01\x00",
        b"\xff\xff",
        b"\"slots\":[]",
        b"\"memory_mib\":4294967295",
        b"\"generation\":18446744073709551615",
        b"null",
        b"[",
        b"{",
        b"255,",
    ],
    everyday: 200,
};
/// Mark, format, length of the body.
const FRONT: usize = 14;
const DIGEST: usize = 32;

fn sound() -> Vec<Vec<u8>> {
    vec![vault_folder::sound().file("header.entente")]
}

fn read(bytes: &[u8]) -> Ended {
    // As it is, as a forger would seal it, and as one would who also says the right length.
    let mut resealed = bytes.to_vec();
    sealed::seal_whole(&mut resealed);
    let mut fitted = bytes.to_vec();
    if let Some(length) = bytes.len().checked_sub(FRONT + DIGEST).and_then(|length| u32::try_from(length).ok()) {
        fitted[10..FRONT].copy_from_slice(&length.to_le_bytes());
        sealed::seal_whole(&mut fitted);
    }
    // A sound one is sealed as it should be: all three are the same, and one is enough.
    if fitted == bytes {
        return open(bytes);
    }
    drop([open(bytes), open(&resealed)]);
    open(&fitted)
}

fn open(header: &[u8]) -> Ended {
    let folder = tempfile::tempdir().unwrap();
    let sound = vault_folder::sound();
    sound.copy_to(folder.path());
    for copy in ["header.entente", "header-copy.entente"] {
        std::fs::write(folder.path().join(copy), header).unwrap();
    }
    let new = Passphrase::new("orage violon sentier bouleau".to_owned());
    match Vault::recover(folder.path(), &sound.recovery(), &new, KdfCost::FLOOR, vault_folder::clock()) {
        Ok(vault) => {
            vault.read_long(|reader| reader.verify(|_, _| Ok(()))).unwrap();
            Ended::Taken
        }
        Err(error) => refused(&error),
    }
}
