//! Documents on their way out of the vault. The place is chosen first and the document made afterwards: a dialog may stay open for long, and
//! the vault may be locked meanwhile. It is written beside under a name of its own, readable for nobody else, forced to last, noted in the
//! access log, and only then has the name that was chosen.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use entente_domain::{Error, ErrorCode, Result};
use tempfile::{Builder, NamedTempFile};

use crate::noted;
use crate::open_vault::OpenVault;
use crate::registry::Context;

/// Where a person wants a document of the vault that is open.
pub(crate) struct ChosenPlace<'c, 'a> {
    context: &'c Context<'a>,
    open: Arc<OpenVault>,
    path: PathBuf,
}

/// Lets the person choose; none when they changed their mind. `suggested` is a file name with its ending.
///
/// # Errors
/// `VaultLocked`.
pub(crate) fn choose<'c, 'a>(context: &'c Context<'a>, suggested: &str) -> Result<Option<ChosenPlace<'c, 'a>>> {
    let open = context.app.opened()?;
    Ok(context.choosing.document(suggested).map(|path| ChosenPlace { context, open, path }))
}

impl ChosenPlace<'_, '_> {
    /// Writes the document there.
    ///
    /// # Errors
    /// `Storage`; `VaultLocked` when the vault was locked meanwhile. Then an earlier file of that name is as it was, and nothing new is there.
    pub fn write(self, bytes: &[u8]) -> Result<()> {
        self.write_through(|file| Ok(file.write_all(bytes)?))
    }

    /// Writes a document as it grows.
    ///
    /// # Errors
    /// As [`Self::write`], and what `write` refuses.
    pub fn write_through(self, write: impl FnOnce(&mut BufWriter<&File>) -> Result<()>) -> Result<()> {
        let written = written_beside(&self.path, write)?;
        // Nobody takes anything out of a vault that is locked, and nothing leaves without a note.
        if !self.context.app.opened().is_ok_and(|open| Arc::ptr_eq(&open, &self.open)) {
            return Err(ErrorCode::VaultLocked.into());
        }
        noted::note_pending(self.context)?;
        named(written, &self.path)
    }
}

/// Writes a file that holds nothing of a vault.
///
/// # Errors
/// `Storage`; then an earlier file of that name is as it was.
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    named(written_beside(path, |file| Ok(file.write_all(bytes)?))?, path)
}

/// The whole document under a name of its own, in the folder of the one that was chosen. It is gone when it is dropped.
fn written_beside(path: &Path, write: impl FnOnce(&mut BufWriter<&File>) -> Result<()>) -> Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let beside = Builder::new().prefix(".").suffix(".part").tempfile_in(folder)?;
    let mut buffer = BufWriter::new(beside.as_file());
    write(&mut buffer)?;
    buffer.into_inner().map_err(|error| Error::from(error.into_error()))?.sync_all()?;
    Ok(beside)
}

fn named(written: NamedTempFile, path: &Path) -> Result<()> {
    written.persist(path).map_err(|error| Error::from(error.error))?;
    // That the folder knows it may be lost with the power on some systems; the document itself lasts.
    #[cfg(unix)]
    let _ = path.parent().map(File::open).map(|folder| folder.and_then(|folder| folder.sync_all()));
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_refused_on_the_way_leaves_the_earlier_file_and_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rapport.pdf");
        write_file(&path, b"one").unwrap();
        let refused = written_beside(&path, |file| {
            file.write_all(b"half")?;
            Err(ErrorCode::Cancelled.into())
        });
        assert_eq!(refused.map(drop).unwrap_err().code, ErrorCode::Cancelled);
        assert_eq!(std::fs::read(&path).unwrap(), b"one");
        write_file(&path, b"two").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        assert_eq!(write_file(&folder.path().join("missing/rapport.pdf"), b"three").unwrap_err().code, ErrorCode::Storage);
    }

    #[cfg(unix)]
    #[test]
    fn other_accounts_of_the_computer_cannot_read_what_was_taken_out() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rapport.pdf");
        write_file(&path, b"one").unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o077, 0);
    }
}
