//! Reading and writing small files so that none is ever half written.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use entente_domain::{Error, ErrorCode, Result};

/// Reads a file, but never more than `limit` bytes.
///
/// # Errors
/// `Storage`; `FileTooLarge` beyond the limit.
pub fn read_up_to(path: &Path, limit: usize) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > limit {
        return Err(Error::new(ErrorCode::FileTooLarge).with("limit_mib", limit >> 20));
    }
    Ok(bytes)
}

/// The ending of a file that is being written: it counts for nothing until it is renamed.
const UNFINISHED: &str = "new";

/// A file that lies ready under a temporary name, synced. Dropped without being put in its place, it is removed.
pub struct Ready<'a> {
    fresh: PathBuf,
    path: &'a Path,
}

impl<'a> Ready<'a> {
    /// Writes it, beside its place.
    ///
    /// # Errors
    /// `Storage`; nothing is left then.
    pub fn write(path: &'a Path, bytes: &[u8]) -> Result<Self> {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".");
        name.push(UNFINISHED);
        let ready = Self { fresh: path.with_file_name(name), path };
        let mut file = File::create(&ready.fresh)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        Ok(ready)
    }

    /// Puts it in its place, over what was there. The folder must be synced for it to last.
    ///
    /// # Errors
    /// `Storage`; the old file is then still whole.
    pub fn put(&self) -> Result<()> {
        Ok(fs::rename(&self.fresh, self.path)?)
    }
}

impl Drop for Ready<'_> {
    fn drop(&mut self) {
        // Once put, it is no longer there.
        let _ = fs::remove_file(&self.fresh);
    }
}

/// Writes a whole file: to a temporary name beside it, synced, renamed over, the folder synced.
///
/// # Errors
/// `Storage`; the old file is then still whole.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    Ready::write(path, bytes)?.put()?;
    sync_folder(path.parent().unwrap_or(path))
}

/// Removes what a program left unfinished that died while it wrote. Only the one that has the folder may do so.
pub fn clear_unfinished(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if Path::new(&entry.file_name()).extension().is_some_and(|ending| ending == UNFINISHED) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Reads a file to its end, for nothing but to see whether the storage gives it.
///
/// # Errors
/// `Storage`.
pub fn read_through(path: &Path) -> Result<()> {
    std::io::copy(&mut File::open(path)?, &mut std::io::sink())?;
    Ok(())
}

/// Forces a file that somebody else wrote to last. It is opened for writing: Windows forces no other.
///
/// # Errors
/// What the system says.
pub fn sync_file(path: &Path) -> std::io::Result<()> {
    File::options().write(true).open(path)?.sync_all()
}

/// Copies a whole file: to a temporary name, synced, renamed, the folder synced.
///
/// # Errors
/// `Storage`; then there is no copy, not half of one.
pub fn copy_whole(path: &Path, copy: &Path) -> Result<()> {
    let unfinished = copy.with_extension(UNFINISHED);
    let copied = fs::copy(path, &unfinished).and_then(|_| sync_file(&unfinished)).and_then(|()| fs::rename(&unfinished, copy));
    if let Err(error) = copied {
        let _ = fs::remove_file(&unfinished);
        return Err(error.into());
    }
    sync_folder(copy.parent().unwrap_or(copy))
}

/// Makes renames in a folder last. Windows has no such call: a rename there lasts by itself.
///
/// # Errors
/// `Storage`.
pub fn sync_folder(folder: &Path) -> Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}
