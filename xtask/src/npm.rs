//! The packages of the page, and its scripts.

use std::{path::Path, process::Command, time::SystemTime};

use crate::{failure::Failure, process, project::Project};

/// The oldest Node that the page's build takes (Vite asks for it).
const OLDEST_NODE: (u32, u32) = (20, 19);

/// A command that runs `npm` in the root of the project.
pub fn npm(project: &Project) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(&project.root);
    command
}

/// Runs `npm ci` when `package-lock.json` is newer than what it installed last.
///
/// # Errors
/// When Node is missing or too old, or `npm ci` fails.
pub fn install(project: &Project) -> Result<(), Failure> {
    check_node(process::ask(Command::new("node").arg("--version")).as_deref())?;
    let wanted = changed(&project.root.join("package-lock.json"));
    // npm writes this file last, so an interrupted installation does not count.
    let installed = changed(&project.root.join("node_modules").join(".package-lock.json"));
    if installed.is_some() && installed >= wanted {
        return Ok(());
    }
    println!("The packages of the page are missing or out of date.");
    process::run(npm(project).args(["ci", "--no-audit", "--no-fund"]))
}

fn changed(file: &Path) -> Option<SystemTime> {
    file.metadata().and_then(|data| data.modified()).ok()
}

fn check_node(version: Option<&str>) -> Result<(), Failure> {
    let (major, minor) = OLDEST_NODE;
    let Some(version) = version else {
        return Err(Failure::because(format!("Node is missing. Install version {major}.{minor} or newer, with npm, then start again.")));
    };
    let mut numbers = version.trim_start_matches('v').split('.').map(|part| part.parse().unwrap_or(0));
    let found: (u32, u32) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if found >= OLDEST_NODE {
        Ok(())
    } else {
        Err(Failure::because(format!("Node {version} is too old. Install version {major}.{minor} or newer, with npm, then start again.")))
    }
}

#[cfg(test)]
mod tests {
    use super::check_node;

    #[test]
    fn an_old_or_missing_node_is_refused_by_name() {
        assert!(check_node(None).is_err());
        assert!(check_node(Some("v18.20.4")).is_err());
        assert!(check_node(Some("v20.9.0")).is_err());
        assert_eq!(check_node(Some("v20.19.0")), Ok(()));
        assert_eq!(check_node(Some("v26.1.0")), Ok(()));
    }
}
