//! Building the page, only when its sources changed.

use std::{fs, path::Path, time::SystemTime};

use crate::{failure::Failure, npm, process, project::Project};

/// Builds `ui/dist` when anything it is made from is newer.
///
/// # Errors
/// When the build fails.
pub fn build(project: &Project) -> Result<(), Failure> {
    if is_fresh(&project.root) {
        return Ok(());
    }
    println!("The page has changed since it was last built.");
    process::run(npm::npm(project).args(["run", "build"]))
}

fn is_fresh(root: &Path) -> bool {
    let dist = root.join("ui").join("dist");
    let Some(built) = fs::metadata(dist.join("index.html")).and_then(|data| data.modified()).ok() else {
        return false;
    };
    let newest = ["ui", "locales", "package-lock.json"]
        .iter()
        .map(|name| newest_below(&root.join(name), &dist))
        .max()
        .unwrap_or(SystemTime::UNIX_EPOCH);
    newest <= built
}

/// The last change of a file, or of anything in a folder. Folders count too: their time changes when a file is removed.
fn newest_below(path: &Path, left_out: &Path) -> SystemTime {
    // The tools of the page keep what they remember in such a folder.
    if path == left_out || path.ends_with("node_modules") {
        return SystemTime::UNIX_EPOCH;
    }
    let own = fs::metadata(path).and_then(|data| data.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    let Ok(entries) = fs::read_dir(path) else {
        return own;
    };
    entries.flatten().map(|entry| newest_below(&entry.path(), left_out)).fold(own, SystemTime::max)
}

#[cfg(test)]
mod tests {
    use super::is_fresh;
    use std::{
        fs::{self, File},
        path::{Path, PathBuf},
        time::{Duration, SystemTime},
    };

    /// A project whose page was built an hour after its last change.
    fn built_page(name: &str) -> PathBuf {
        let root = std::env::temp_dir().join(format!("entente-page-{}-{name}", std::process::id()));
        for folder in ["ui/dist", "ui/src", "locales/fr"] {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        for file in ["package-lock.json", "ui/src/app.ts", "locales/fr/app.ftl", "ui/dist/index.html"] {
            fs::write(root.join(file), file).unwrap();
        }
        for path in ["package-lock.json", "ui/src/app.ts", "locales/fr/app.ftl", "ui/src", "ui", "locales/fr", "locales"] {
            change(&root.join(path), 1);
        }
        change(&root.join("ui/dist/index.html"), 2);
        root
    }

    /// Sets the time of the last change, in hours after a fixed day.
    fn change(path: &Path, hours: u64) {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000 + hours * 3600);
        File::open(path).unwrap().set_modified(time).unwrap();
    }

    #[test]
    fn a_page_newer_than_its_sources_is_fresh() {
        let root = built_page("fresh");
        assert!(is_fresh(&root));
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_changed_source_text_or_package_makes_it_stale() {
        for source in ["ui/src/app.ts", "locales/fr/app.ftl", "package-lock.json"] {
            let root = built_page("stale");
            change(&root.join(source), 3);
            assert!(!is_fresh(&root), "{source}");
            fs::remove_dir_all(root).unwrap();
        }
    }

    #[test]
    fn a_removed_source_makes_it_stale() {
        let root = built_page("removed");
        fs::remove_file(root.join("ui/src/app.ts")).unwrap();
        assert!(!is_fresh(&root));
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn what_the_tools_of_the_page_remember_does_not_count() {
        let root = built_page("remembered");
        fs::create_dir_all(root.join("ui/node_modules/.vite")).unwrap();
        fs::write(root.join("ui/node_modules/.vite/results.json"), "{}").unwrap();
        change(&root.join("ui"), 1);
        assert!(is_fresh(&root));
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_page_never_built_is_stale() {
        let root = built_page("never");
        fs::remove_dir_all(root.join("ui/dist")).unwrap();
        assert!(!is_fresh(&root));
        fs::remove_dir_all(root).unwrap();
    }
}
