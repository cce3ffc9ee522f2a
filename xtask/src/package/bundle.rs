//! Building both programs and having Tauri's bundler pack them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::{Value, json};

use super::libraries;
use crate::{failure::Failure, npm, process, project::Project};

/// What each kind is called on disk: what Tauri leaves beside it (folders of parts) is left out.
const ENDINGS: &[&str] = &["deb", "rpm", "AppImage", "exe", "dmg"];

/// Builds `entente` and `entente-cli` for use, packs them, and returns the packages.
///
/// # Errors
/// When the build or the packing fails.
pub fn make(project: &Project, kinds: &[String]) -> Result<Vec<PathBuf>, Failure> {
    // Two steps: which libraries the programs need is known when they are built, and must be said when they are packed.
    // Both programs in one build, so that what they share is compiled once, with the same features.
    process::run(
        tauri(project).args(["build", "--ci", "--no-bundle", "--", "--locked", "--package", "entente"]).args(["--package", "entente-cli"]),
    )?;
    let release = project.target.join("release");
    let bundles = release.join("bundle");
    // Packages of an earlier version would be taken for new ones.
    let _ = fs::remove_dir_all(&bundles);
    let config = project.target.join("package.conf.json");
    let needed = if kinds.iter().any(|kind| kind == "deb") { libraries::of_debian(project, &programs(&release))? } else { Vec::new() };
    fs::write(&config, beyond_the_configuration(&release, &needed).to_string())
        .map_err(|error| Failure::because(format!("{} cannot be written: {error}.", config.display())))?;
    process::run(tauri(project).args(["bundle", "--ci", "--bundles", &kinds.join(","), "--config"]).arg(&config))?;
    let made = packages_in(&bundles);
    if made.len() == kinds.len() {
        return Ok(made);
    }
    Err(Failure::because(format!("{} packages were asked for, and Tauri made {}.", kinds.len(), made.len())))
}

/// The command-line tool of Tauri, which comes with the packages of the page.
fn tauri(project: &Project) -> Command {
    let mut command = npm::npm(project);
    command.env("CARGO_TARGET_DIR", &project.target).args(["run", "tauri", "--"]);
    command
}

fn programs(release: &Path) -> [PathBuf; 2] {
    ["entente", "entente-cli"].map(|name| release.join(name))
}

/// What cannot stand in `tauri.conf.json`, because it lies in the target folder or is known only after the build.
fn beyond_the_configuration(release: &Path, needed: &[String]) -> Value {
    let command_line = json!({ "/usr/bin/entente-cli": release.join("entente-cli") });
    json!({ "bundle": { "linux": {
        "deb": { "depends": needed, "files": command_line },
        "rpm": { "depends": libraries::c_library_for_rpm(needed).into_iter().collect::<Vec<_>>(), "files": command_line },
    } } })
}

/// The packages in the folders that Tauri makes, one for each kind.
fn packages_in(bundles: &Path) -> Vec<PathBuf> {
    let entries = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect::<Vec<_>>();
    let is_package = |file: &PathBuf| file.is_file() && file.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known));
    let mut found: Vec<PathBuf> = entries(bundles).iter().flat_map(|folder| entries(folder)).filter(is_package).collect();
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::{beyond_the_configuration, packages_in};
    use std::{fs, path::Path};

    #[test]
    fn only_whole_packages_are_collected() {
        let folder = std::env::temp_dir().join(format!("entente-bundles-{}", std::process::id()));
        for file in ["deb/Entente_1_amd64.deb", "deb/Entente_1_amd64/control.tar.gz", "rpm/Entente-1.rpm", "dmg/bundle_dmg.sh"] {
            let file = folder.join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, "").unwrap();
        }
        let found = packages_in(&folder);
        assert_eq!(found, [folder.join("deb/Entente_1_amd64.deb"), folder.join("rpm/Entente-1.rpm")]);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn the_command_line_and_the_needed_libraries_come_with_the_package() {
        let more = beyond_the_configuration(Path::new("/target/release"), &["libc6 (>= 2.36)".to_owned()]);
        let linux = &more["bundle"]["linux"];
        assert_eq!(linux["deb"]["depends"][0], "libc6 (>= 2.36)");
        assert_eq!(linux["rpm"]["depends"][0], "libc.so.6(GLIBC_2.36)(64bit)");
        for kind in ["deb", "rpm"] {
            assert_eq!(linux[kind]["files"]["/usr/bin/entente-cli"], "/target/release/entente-cli");
        }
    }
}
