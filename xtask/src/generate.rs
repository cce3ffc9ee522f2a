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
    let count = count_rust(project.cargo().env("ENTENTE_GENERATE", "1").args(["test", "--workspace", "--test", "generated"]))?;
    if count.failed > 0 {
        return Err(Failure::because("Not every generated file could be written; the lines above say which."));
    }
    // The whole workspace, though one crate holds the test: a smaller choice builds the libraries again with other features.
    // A renamed test would otherwise leave every file as it was, without a word.
    if count.passed == 0 {
        return Err(Failure::because("No test is called “generated”, so nothing was written."));
    }
    println!("The generated files are up to date; look at them with `git diff` and commit them.");
    Ok(())
}
