//! Building the program with the page inside.

use std::{env::consts::EXE_SUFFIX, path::PathBuf};

use crate::{failure::Failure, process, project::Project};

/// For whom the program is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// To be tried by a person, quickly built.
    Debug,
    /// To be used.
    Release,
    /// To be tested right after the tests of the core, with the libraries that were compiled for these.
    Tested,
}

/// Builds `entente` with the built page embedded, and returns where it lies.
///
/// # Errors
/// When the build fails.
pub fn build(project: &Project, build: Build) -> Result<PathBuf, Failure> {
    let mut command = project.cargo();
    // Without this feature Tauri would look for a development server instead of the page.
    command.args(["build", "--features", "entente/custom-protocol"]);
    match build {
        Build::Debug => command.args(["--package", "entente", "--bin", "entente"]),
        Build::Release => command.args(["--package", "entente", "--bin", "entente", "--release"]),
        // Libraries get the features that all chosen packages ask for together: with another choice, the largest of them would be
        // compiled a second time.
        Build::Tested => command.args(["--workspace", "--all-targets"]),
    };
    process::run(&mut command)?;
    let profile = if build == Build::Release { "release" } else { "debug" };
    Ok(project.target.join(profile).join(format!("entente{EXE_SUFFIX}")))
}
