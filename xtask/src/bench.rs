//! The verb `bench`: measure the optimised core.

use std::{env::consts::EXE_SUFFIX, process::Command};

use crate::{failure::Failure, process, project::Project};

/// `cargo xtask bench`: everything after the verb goes to `entente-cli bench`.
///
/// # Errors
/// When the build or the measuring fails.
pub fn verb(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    process::run(project.cargo().args(["build", "--release", "--package", "entente-cli"]))?;
    let program = project.target.join("release").join(format!("entente-cli{EXE_SUFFIX}"));
    process::run(Command::new(program).arg("bench").args(arguments))
}
