//! A backup, restored.

use entente_vault::{Opener, backups_in, restore};

use super::{Ended, Reader, refused, sealed, vault_folder};

pub const READER: Reader = Reader {
    name: "backup",
    read,
    sound,
    words: &[
        b"ENTBACK\n",
        b"\x01\x00",
        b"\xff\xff\xff\xff",
        b"\"header\":4294967295",
        b"\"database\":18446744073709551615",
        b"\"statement\":0",
        b"ENTENTE\n",
        b"\"schema\":4294967295",
    ],
    everyday: 120,
};
/// Mark, format, length of the front.
const FIXED: usize = 14;

fn sound() -> Vec<Vec<u8>> {
    vec![vault_folder::sound().file("backup")]
}

fn read(bytes: &[u8]) -> Ended {
    let mut resealed = bytes.to_vec();
    if let Some(end) = sealed::length_at(bytes, FIXED - 4).and_then(|length| FIXED.checked_add(length)) {
        sealed::seal(&mut resealed, end);
    }
    sealed::seal_whole(&mut resealed);
    if resealed != bytes {
        drop(restored(bytes));
    }
    restored(&resealed)
}

fn restored(bytes: &[u8]) -> Ended {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("entente-2026-11-22-120000.entente-backup");
    std::fs::write(&file, bytes).unwrap();
    let listed = backups_in(place.path()).unwrap();
    assert_eq!(listed.backups.len() + listed.unreadable.len(), 1, "a list of backups passes over nothing");
    let sound = vault_folder::sound();
    let folder = place.path().join("restored");
    let ended = match restore(&file, &folder, &Opener::Recovery(&sound.recovery()), vault_folder::clock(), &|_, _| Ok(())) {
        // It is sealed with a key of the vault: what is taken is what was written.
        Ok(backup) => {
            assert_eq!((backup.records(), bytes), (sound.records, vault_folder::sound().file("backup").as_slice()));
            Ended::Taken
        }
        Err(error) => {
            assert!(!folder.exists(), "what is refused leaves nothing");
            refused(&error)
        }
    };
    let left = std::fs::read_dir(place.path()).unwrap().count();
    assert_eq!(left, 1 + usize::from(ended == Ended::Taken), "nothing unfinished is left");
    ended
}
