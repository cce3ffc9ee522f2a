//! A picture of the window once it is painted.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{
    display::Display,
    failure::Failure,
    process::{self, Companion},
};

/// How long the window may take to appear, on a slow computer with an unoptimised build.
const APPEARS_WITHIN: Duration = Duration::from_secs(90);
/// How long a first picture waits: the window is there before its page is.
const FIRST_PAINT: Duration = Duration::from_secs(2);
/// How long two equal pictures are waited for; an animation may never hold still.
const HOLDS_STILL_WITHIN: Duration = Duration::from_secs(15);
/// How long the program may take to close by itself.
const CLOSES_WITHIN: Duration = Duration::from_secs(5);

/// Starts `program` on a display in memory, writes a picture of that display to `file`, and closes the program.
///
/// # Errors
/// When the display cannot be had, the program ends before its window is there, or no picture can be taken.
pub fn take(program: &mut Command, file: &Path) -> Result<(), Failure> {
    let display = Display::start()?;
    let mut window = Companion::start(display.lend(program).stdin(Stdio::null()))?;
    let id = wait_for_window(&display, &mut window)?;
    let picture = wait_until_painted(&display, file)?;
    println!("The picture of the window is in {}.", picture.display());
    close(&display, &mut window, &id);
    Ok(())
}

/// Polls until the program shows a window, and returns the number of that window.
fn wait_for_window(display: &Display, program: &mut Companion) -> Result<String, Failure> {
    let pid = program.child().id().to_string();
    let start = Instant::now();
    while start.elapsed() < APPEARS_WITHIN {
        if let Ok(Some(status)) = program.child().try_wait() {
            return Err(Failure::because(format!("The program ended before its window was there ({status}); see its words above.")));
        }
        // Windows that are not shown are left out: GTK makes some for its own ends.
        let found = process::ask(display.lend(Command::new("xdotool").args(["search", "--onlyvisible", "--pid", &pid])));
        if let Some(id) = found.and_then(|ids| ids.lines().next_back().map(str::to_owned)).filter(|id| !id.is_empty()) {
            return Ok(id);
        }
        thread::sleep(Duration::from_millis(250));
    }
    Err(Failure::because(format!("No window appeared within {} seconds.", APPEARS_WITHIN.as_secs())))
}

/// Takes pictures until two in a row are the same, and keeps the last one.
fn wait_until_painted(display: &Display, file: &Path) -> Result<PathBuf, Failure> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::because(format!("{} cannot be made: {error}.", folder.display())))?;
    }
    thread::sleep(FIRST_PAINT);
    let start = Instant::now();
    let mut last = Vec::new();
    loop {
        // Some versions of scrot take another name rather than write over a file.
        let _ = fs::remove_file(file);
        let taken = process::ask(display.lend(Command::new("scrot").arg(file)));
        let picture = fs::read(file).unwrap_or_default();
        if taken.is_none() || picture.is_empty() {
            return Err(Failure::because(format!("The picture could not be written to {}.", file.display())));
        }
        if picture == last || start.elapsed() > HOLDS_STILL_WITHIN {
            return Ok(file.to_path_buf());
        }
        last = picture;
        thread::sleep(Duration::from_millis(700));
    }
}

/// Closes the window as a person would, so that the program ends in order; one that does not is stopped by its [`Companion`].
fn close(display: &Display, program: &mut Companion, id: &str) {
    let _ = process::ask(display.lend(Command::new("xdotool").args(["windowfocus", id, "key", "alt+F4"])));
    let start = Instant::now();
    while start.elapsed() < CLOSES_WITHIN {
        if !matches!(program.child().try_wait(), Ok(None)) {
            return;
        }
        thread::sleep(Duration::from_millis(100));
    }
    println!("The program did not close when asked and was stopped.");
}
