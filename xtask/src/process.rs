//! Starting other programs and saying in a sentence how they ended.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, Command, Stdio},
};

use crate::failure::Failure;

/// Shows the command line, runs it with its output shown as it comes, and waits for it.
///
/// # Errors
/// When it cannot be started or does not end well.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    println!("  $ {}", shown(command));
    let status = command.status().map_err(|error| could_not_start(command, &error))?;
    if status.success() { Ok(()) } else { Err(Failure::because(format!("`{}` ended with {status}.", shown(command)))) }
}

/// Like [`run`], and hands every line of its standard output to `read` after showing it.
/// Returns whether it ended well.
///
/// # Errors
/// When it cannot be started or waited for.
pub fn run_and_read(command: &mut Command, mut read: impl FnMut(&str)) -> Result<bool, Failure> {
    println!("  $ {}", shown(command));
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| could_not_start(command, &error))?;
    if let Some(output) = child.stdout.take() {
        let mut lines = BufReader::new(output);
        let mut line = Vec::new();
        // Bytes, not text: a test may print anything, and that must not end the reading.
        while lines.read_until(b'\n', &mut line).unwrap_or(0) > 0 {
            let mut screen = std::io::stdout().lock();
            let _ = screen.write_all(&line).and_then(|()| screen.flush());
            read(String::from_utf8_lossy(&line).trim_end());
            line.clear();
        }
    }
    let status = child.wait().map_err(|error| Failure::because(format!("`{}` was lost: {error}.", shown(command))))?;
    Ok(status.success())
}

/// Runs a program whose answer is short, and returns what it printed if it ended well.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program of this name is in the search path.
pub fn is_installed(name: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(name).is_file()))
}

/// A program that is stopped when this value goes out of scope, whatever the reason.
pub struct Companion(Child);

impl Companion {
    /// Starts the program.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(command: &mut Command) -> Result<Self, Failure> {
        command.spawn().map(Self).map_err(|error| could_not_start(command, &error))
    }

    /// The running program.
    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }
}

impl Drop for Companion {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn could_not_start(command: &Command, error: &std::io::Error) -> Failure {
    Failure::because(format!("`{}` could not be started: {error}.", command.get_program().to_string_lossy()))
}

/// The command line as a person would type it.
fn shown(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let name = program.file_name().map_or_else(|| program.to_string_lossy(), |name| name.to_string_lossy()).into_owned();
    let mut words = vec![name];
    words.extend(command.get_args().map(|argument| argument.to_string_lossy().into_owned()));
    words.join(" ")
}
