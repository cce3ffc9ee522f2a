//! Files that others made, where they are at hand. They are not part of the project, and every test passes without them.

use std::path::{Path, PathBuf};

/// A file or folder of them.
pub fn at(path: &str) -> Option<PathBuf> {
    // Asked for when it runs: one build cache may serve several checkouts.
    let beside = std::env::var_os("CARGO_MANIFEST_DIR").map(|package| Path::new(&package).join("../../shared/data"));
    let named = std::env::var_os("ENTENTE_SHARED_DATA").map(PathBuf::from);
    [beside, named].into_iter().flatten().map(|folder| folder.join(path)).find(|path| path.exists())
}

/// What the files of a folder hold, in the order of their names, those with one of these endings. Very large ones make poor seeds.
pub fn contents(folder: &str, endings: &[&str]) -> Vec<Vec<u8>> {
    const LARGEST: usize = 32 << 10;
    let Some(folder) = at(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let wanted = |path: &PathBuf| path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted));
    paths.into_iter().filter(wanted).filter_map(|path| std::fs::read(path).ok()).filter(|bytes| bytes.len() <= LARGEST).collect()
}
