//! The verb `package`: what people install, its checksums, and the list of what is in it.

mod bundle;
mod checksums;
mod contents;
mod document;
mod libraries;
mod trial;

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use crate::{
    failure::Failure,
    page,
    project::Project,
    setup::{self, Needs},
    system::System,
};

/// Every kind of package that Tauri makes for the systems of Entente.
const KINDS: &[&str] = &["deb", "rpm", "appimage", "nsis", "dmg"];

/// What was asked on the command line.
#[derive(Debug, Default, PartialEq, Eq)]
struct Request {
    test: bool,
    /// The kinds that were named; without a name, those of this system.
    kinds: Vec<String>,
}

impl Request {
    fn parse(arguments: &[String]) -> Result<Self, Failure> {
        let mut request = Self::default();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--test" => request.test = true,
                "--bundles" => {
                    let list = arguments.next().map(String::as_str).unwrap_or_default();
                    request.kinds = list.split(',').map(str::to_owned).collect();
                    if let Some(unknown) = request.kinds.iter().find(|kind| !KINDS.contains(&kind.as_str())) {
                        return Err(Failure::Usage(format!("“{unknown}” is no kind of package; there are {}.", KINDS.join(", "))));
                    }
                }
                other => return Err(Failure::Usage(format!("`package` does not know “{other}”."))),
            }
        }
        Ok(request)
    }
}

/// `cargo xtask package`.
///
/// # Errors
/// When something cannot be set up or made, or the package does not do what it must.
pub fn verb(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    let request = Request::parse(arguments)?;
    let kinds = if request.kinds.is_empty() { kinds_of(System::here()) } else { request.kinds };
    setup::prepare(project, Needs { window: request.test, driver: request.test, checks: request.test, contents: true })?;
    page::build(project)?;
    let made = bundle::make(project, &kinds)?;
    let shelf = put_together(project, &made)?;
    if request.test {
        trial::of(project, shelf.iter().find(|file| file.extension().is_some_and(|ending| ending == "deb")))?;
    }
    Ok(())
}

/// What is made without being asked for by name. AppImage is not among it: Tauri fetches the tool for it at each build, from a place
/// that is not everywhere to be had.
fn kinds_of(system: System) -> Vec<String> {
    let kinds: &[&str] = match system {
        // Only Debian's own tool knows which of its packages the program needs.
        System::Debian => &["deb", "rpm"],
        System::Fedora | System::Arch | System::OtherLinux => &["rpm"],
        System::Windows => &["nsis"],
        System::MacOs => &["dmg"],
    };
    kinds.iter().map(|kind| (*kind).to_owned()).collect()
}

/// Copies the packages into one folder, beside the list of what is in them and the checksums of all. Returns what lies there.
fn put_together(project: &Project, made: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let folder = project.installers();
    let told = |error: std::io::Error| Failure::because(format!("{} cannot be written: {error}.", folder.display()));
    // What an earlier version left there must not be taken for a part of this one.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(told)?;
    let mut shelf = Vec::new();
    for file in made {
        let copy = folder.join(file.file_name().unwrap_or_default());
        fs::copy(file, &copy).map_err(told)?;
        shelf.push(copy);
    }
    // Named by the system, because a release holds the lists of all three.
    let contents = folder.join(format!("entente-{}-{}.cdx.json", env::consts::OS, env::consts::ARCH));
    fs::write(&contents, contents::of(project)?).map_err(told)?;
    shelf.push(contents);
    let sums = folder.join("SHA256SUMS");
    fs::write(&sums, checksums::of(&shelf)?).map_err(told)?;
    shelf.push(sums);
    println!("In {}:", folder.display());
    for file in &shelf {
        println!("  {:<40} {:>9.1} kB", name(file), fs::metadata(file).map_or(0.0, |data| data.len() as f64 / 1000.0));
    }
    Ok(shelf)
}

fn name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Failure, KINDS, Request, System, kinds_of};

    fn parse(line: &str) -> Result<Request, Failure> {
        Request::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn kinds_are_named_with_commas_and_the_test_comes_before_or_after() {
        let asked = Request { test: true, kinds: vec!["deb".to_owned(), "appimage".to_owned()] };
        assert_eq!(parse("--test --bundles deb,appimage"), Ok(asked));
        assert_eq!(parse("--bundles rpm"), Ok(Request { test: false, kinds: vec!["rpm".to_owned()] }));
        assert_eq!(parse(""), Ok(Request::default()));
    }

    #[test]
    fn an_unknown_kind_or_option_is_refused_rather_than_passed_over() {
        for line in ["--bundles", "--bundles msi", "--bundles deb,", "--sign", "deb"] {
            assert!(matches!(parse(line), Err(Failure::Usage(_))), "{line}");
        }
    }

    #[test]
    fn what_each_system_makes_is_known_to_tauri() {
        for system in [System::Debian, System::Fedora, System::Arch, System::OtherLinux, System::MacOs, System::Windows] {
            let kinds = kinds_of(system);
            assert!(!kinds.is_empty() && kinds.iter().all(|kind| KINDS.contains(&kind.as_str())), "{system:?}: {kinds:?}");
        }
    }
}
