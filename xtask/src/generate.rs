//! The verb `generate`: write generated files anew.

use crate::{failure::Failure, project::Project, test::count_rust};

/// `cargo xtask generate`. The tests that compare each generated file with its source write it instead.
///
/// # Errors
/// When an argument is given or a file cannot be written.
pub fn verb(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    if let Some(argument) = arguments.first() {
        return Err(Failure::Usage(format!("`generate` takes no “{argument}”.")));
    }
    let count = count_rust(project.cargo().env("ENTENTE_GENERATE", "1").args(["test", "--package", "entente-app", "generated"]))?;
    if count.failed > 0 {
        return Err(Failure::because("Not every generated file could be written; the lines above say which."));
    }
    // A renamed test would otherwise leave every file as it was, without a word.
    if count.passed == 0 {
        return Err(Failure::because("No test of entente-app has “generated” in its name, so nothing was written."));
    }
    println!("The generated files are up to date; look at them with `git diff` and commit them.");
    Ok(())
}
