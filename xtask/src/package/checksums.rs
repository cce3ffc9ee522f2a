//! The SHA-256 checksums of what people download.

use std::{path::PathBuf, process::Command};

use super::name;
use crate::{failure::Failure, process};

/// Prints the checksum of each file that is named. Node is there on every system, since it builds the page; each system's own program
/// for this has another name and another form.
const SCRIPT: &str = "const { createHash } = require('node:crypto'), { readFileSync } = require('node:fs');
for (const file of process.argv.slice(1)) console.log(createHash('sha256').update(readFileSync(file)).digest('hex'));";

/// The lines that `sha256sum --check` and `shasum --algorithm 256 --check` read: checksum, two blanks, name.
///
/// # Errors
/// When a file cannot be read.
pub fn of(files: &[PathBuf]) -> Result<String, Failure> {
    let sums = process::ask(Command::new("node").args(["--eval", SCRIPT]).args(files)).unwrap_or_default();
    let sums: Vec<&str> = sums.lines().collect();
    if sums.len() != files.len() {
        return Err(Failure::because("The checksums could not be computed."));
    }
    Ok(files.iter().zip(sums).map(|(file, sum)| format!("{sum}  {}\n", name(file))).collect())
}

#[cfg(test)]
mod tests {
    use super::of;
    use std::fs;

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        let file = std::env::temp_dir().join(format!("entente-checksum-{}", std::process::id()));
        fs::write(&file, "abc").unwrap();
        // FIPS 180-4, the example of one block.
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(of(std::slice::from_ref(&file)).unwrap(), format!("{expected}  {}\n", file.file_name().unwrap().to_string_lossy()));
        fs::remove_file(file).unwrap();
    }

    #[test]
    fn a_file_that_is_not_there_has_no_checksum() {
        assert!(of(&[std::env::temp_dir().join("entente-no-such-file")]).is_err());
    }
}
