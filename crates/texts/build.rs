//! Lists the Fluent files of each language, so that a new file is part of the program without being named anywhere.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let crate_folder = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let locales = crate_folder.join("../../locales");
    let mut list = String::new();
    for (language, constant) in [("fr", "FR"), ("en", "EN"), ("nl", "NL"), ("de", "DE")] {
        let folder = locales.join(language).canonicalize()?;
        // A changed folder is a file that came or went; cargo watches the files inside a folder too.
        println!("cargo::rerun-if-changed={}", folder.display());
        writeln!(list, "pub(crate) const {constant}: &[(&str, &str)] = &[")?;
        for file in fluent_files(&folder)? {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            writeln!(list, "    ({name:?}, include_str!({:?})),", file.display().to_string())?;
        }
        writeln!(list, "];")?;
    }
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    std::fs::write(out.join("sources.rs"), list)?;
    Ok(())
}

fn fluent_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
