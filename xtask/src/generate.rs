//! The verb `generate`: write generated files anew.

use crate::{failure::Failure, process, project::Project};

/// `cargo xtask generate`. The tests that compare each generated file with its source write it instead.
///
/// # Errors
/// When an argument is given or a file cannot be written.
pub fn verb(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    if let Some(argument) = arguments.first() {
        return Err(Failure::Usage(format!("`generate` takes no “{argument}”.")));
    }
    process::run(project.cargo().env("ENTENTE_GENERATE", "1").args(["test", "--package", "entente-app", "generated"]))
}
