//! An archive of files (ZIP) that any computer opens, written as it grows: nothing of it is held in memory but what passes.

use std::io::{Seek, Write};

use entente_domain::{Error, Result};
use zip::ZipWriter;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;

/// Longest name of a file in it that is taken over, in letters: systems allow 255 bytes, a letter has up to four.
const LONGEST_NAME: usize = 50;

/// An archive that is being written. Without [`ArchiveOut::end`] it is not whole.
pub struct ArchiveOut<W: Write + Seek>(ZipWriter<W>);

impl<W: Write + Seek> ArchiveOut<W> {
    /// Begins an archive.
    pub fn begin(to: W) -> Self {
        Self(ZipWriter::new(to))
    }

    /// Begins a file in it, of any length; what [`ArchiveOut::write`] is given from now on is its content.
    ///
    /// # Errors
    /// `Storage`, as for a full disk.
    pub fn file(&mut self, name: &str) -> Result<()> {
        // Without a time of its own, so that the same content gives the same archive.
        self.0.start_file(name, SimpleFileOptions::default().large_file(true)).map_err(refused)
    }

    /// Writes content of the file that was begun last.
    ///
    /// # Errors
    /// `Storage`.
    pub fn write(&mut self, content: &[u8]) -> Result<()> {
        Ok(self.0.write_all(content)?)
    }

    /// Ends it and gives back what it was written to.
    ///
    /// # Errors
    /// `Storage`.
    pub fn end(self) -> Result<W> {
        self.0.finish().map_err(refused)
    }
}

fn refused(error: ZipError) -> Error {
    match error {
        ZipError::Io(error) => error.into(),
        _ => Error::internal("exchange.archive_out"),
    }
}

/// A name that every system takes for a file, near the one that came: without folders, signs of other meaning, or dots at its ends.
#[must_use]
pub fn file_name(name: &str) -> String {
    let plain = |letter: char| if letter.is_alphanumeric() || " -_.()".contains(letter) { letter } else { '_' };
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.chars().count() <= 8 => (stem, Some(ending)),
        _ => (name, None),
    };
    let cleaned = |text: &str, longest: usize| -> String {
        let letters: String = text.chars().take(longest).map(plain).collect();
        letters.trim_matches(|letter: char| letter == '.' || letter.is_whitespace()).to_owned()
    };
    let stem = cleaned(stem, LONGEST_NAME);
    match ending.map(|ending| cleaned(ending, 8)).filter(|ending| !ending.is_empty()) {
        // What was nothing but dots and blanks is no name.
        Some(ending) if stem.is_empty() => ending,
        Some(ending) => format!("{stem}.{ending}"),
        None => stem,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::io::{Cursor, Read};

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_written_is_what_an_archive_gives_back() {
        let mut archive = ArchiveOut::begin(Cursor::new(Vec::new()));
        archive.file("un/é.json").unwrap();
        archive.write(b"[1,").unwrap();
        archive.write(b"2]").unwrap();
        archive.file("deux.txt").unwrap();
        let bytes = archive.end().unwrap();
        let mut read = zip::ZipArchive::new(bytes).unwrap();
        let mut text = String::new();
        read.by_name("un/é.json").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!((text.as_str(), read.len()), ("[1,2]", 2));
    }

    #[test]
    fn a_name_stays_readable_and_names_no_folder() {
        let names = [
            ("compte rendu (2).pdf", "compte rendu (2).pdf"),
            ("../../etc/passwd", "_.._etc_passwd"),
            ("C:\\a\\b.docx", "C__a_b.docx"),
            ("à lire.", "à lire"),
            ("a\u{202e}fdp.exe", "a_fdp.exe"),
            ("", ""),
            (".profile", "profile"),
            (" .a", "a"),
        ];
        for (name, expected) in names {
            assert_eq!(file_name(name), expected, "{name}");
        }
    }

    proptest! {
        #[test]
        fn no_name_leaves_the_folder_whatever_it_was(name in any::<String>()) {
            let name = file_name(&name);
            prop_assert!(!name.contains(['/', '\\', ':', '\0']) && !name.starts_with('.') && !name.ends_with('.'));
            prop_assert!(name.len() <= 4 * (LONGEST_NAME + 9) && name.trim() == name);
        }
    }
}
