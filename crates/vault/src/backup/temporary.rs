//! Files and folders that are gone when the work with them ends, however it ends.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use uuid::Uuid;

/// What every temporary name ends with.
const ENDING: &str = ".part";
/// What SQLite puts beside a database.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];
/// What is older was left by a program that was killed; what is younger may be another program's work.
const LEFT_BEHIND: Duration = Duration::from_secs(24 * 60 * 60);

/// A temporary file, with what SQLite puts beside it.
pub struct TemporaryFile(PathBuf);

impl TemporaryFile {
    /// A name that nobody has, in that folder. Nothing lies there yet.
    pub fn in_folder(folder: &Path) -> Self {
        Self(folder.join(fresh_name()))
    }

    /// The temporary file of one that will have another name. It lies there already, and is ours.
    pub fn towards(path: &Path) -> Self {
        Self(Self::name_towards(path))
    }

    /// The temporary name of a file that will have another one.
    pub fn name_towards(path: &Path) -> PathBuf {
        with_ending(path, ENDING)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
        for ending in BESIDE {
            let _ = fs::remove_file(with_ending(&self.0, ending));
        }
    }
}

/// A temporary folder, with all that is in it.
pub struct TemporaryFolder(PathBuf);

impl TemporaryFolder {
    /// A name that nobody has, in that folder. Nothing lies there yet.
    pub fn in_folder(folder: &Path) -> Self {
        Self(folder.join(fresh_name()))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn fresh_name() -> String {
    format!("entente-{}{ENDING}", Uuid::new_v4())
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name: OsString = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Removes what killed programs left in a folder. What cannot be removed stays: it is encrypted, and it hinders nobody.
pub fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        let ours =
            name.starts_with("entente-") && (name.ends_with(ENDING) || BESIDE.iter().any(|end| name.ends_with(&format!("{ENDING}{end}"))));
        let old = entry
            .metadata()
            .and_then(|data| data.modified())
            .is_ok_and(|modified| SystemTime::now().duration_since(modified).is_ok_and(|age| age > LEFT_BEHIND));
        if ours && old {
            let path = entry.path();
            let _ = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_temporary_file_takes_what_sqlite_puts_beside_it_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = TemporaryFile::in_folder(folder.path());
        for path in [file.path().to_owned(), with_ending(file.path(), "-wal"), with_ending(file.path(), "-shm")] {
            fs::write(path, b"x").unwrap();
        }
        drop(file);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_a_killed_program_left_is_swept_after_a_day_and_nothing_else_is() {
        let folder = tempfile::tempdir().unwrap();
        let days_ago = SystemTime::now() - 3 * LEFT_BEHIND;
        for (name, modified) in [
            ("entente-old.part", days_ago),
            ("entente-old.part-wal", days_ago),
            ("entente-new.part", SystemTime::now()),
            ("thesis.part", days_ago),
            ("entente-2026-01-01-120000.entente-backup", days_ago),
        ] {
            fs::write(folder.path().join(name), b"x").unwrap();
            fs::File::options().write(true).open(folder.path().join(name)).unwrap().set_modified(modified).unwrap();
        }
        sweep(folder.path());
        let mut left: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        left.sort();
        assert_eq!(left, ["entente-2026-01-01-120000.entente-backup", "entente-new.part", "thesis.part"]);
    }
}
