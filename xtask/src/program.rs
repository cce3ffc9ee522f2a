//! Building the program with the page inside.

use std::{env::consts::EXE_SUFFIX, path::PathBuf};

use crate::{failure::Failure, process, project::Project};

/// Builds `entente` with the built page embedded, and returns where it lies.
///
/// # Errors
/// When the build fails.
pub fn build(project: &Project, release: bool) -> Result<PathBuf, Failure> {
    let mut command = project.cargo();
    // Without this feature Tauri would look for a development server instead of the page.
    command.args(["build", "--package", "entente", "--bin", "entente", "--features", "custom-protocol"]);
    if release {
        command.arg("--release");
    }
    process::run(&mut command)?;
    Ok(project.target.join(if release { "release" } else { "debug" }).join(format!("entente{EXE_SUFFIX}")))
}
