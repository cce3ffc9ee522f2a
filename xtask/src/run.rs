//! The verb `run`: build Entente and open its window, or take a picture of it.

use std::{path::PathBuf, process::Command};

use crate::{
    display,
    failure::Failure,
    page, process,
    program::{self, Build},
    project::Project,
    screenshot,
    setup::{self, Needs},
};

/// What was asked on the command line.
#[derive(Debug, Default, PartialEq, Eq)]
struct Request {
    demo: bool,
    release: bool,
    screenshot: Option<PathBuf>,
}

impl Request {
    fn parse(arguments: &[String]) -> Result<Self, Failure> {
        let mut request = Self::default();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--demo" => request.demo = true,
                "--release" => request.release = true,
                "--screenshot" => match arguments.next() {
                    Some(file) if !file.starts_with("--") => request.screenshot = Some(PathBuf::from(file)),
                    _ => return Err(Failure::Usage("`--screenshot` must be followed by the name of a file.".to_owned())),
                },
                other => return Err(Failure::Usage(format!("`run` does not know “{other}”."))),
            }
        }
        Ok(request)
    }
}

/// `cargo xtask run`.
///
/// # Errors
/// When something cannot be set up, built or opened.
pub fn verb(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    let request = Request::parse(arguments)?;
    let in_memory = request.screenshot.is_some() || !display::is_present();
    if in_memory && !cfg!(target_os = "linux") {
        return Err(Failure::because("A picture of the window can be taken on Linux only, where a display can be had in memory."));
    }

    setup::prepare(project, Needs { window: in_memory, driver: false, checks: false, contents: false })?;
    page::build(project)?;
    let build = if request.release { Build::Release } else { Build::Debug };
    let mut program = Command::new(program::build(project, build)?);
    if request.demo {
        program.arg("--demo");
    }
    if !in_memory {
        println!("The window opens; this command ends when it is closed.");
        return process::run(display::paint_without_graphics_card(&mut program));
    }
    if request.screenshot.is_none() {
        println!("There is no display here, so the window is opened in memory and a picture of it taken.");
    }
    let file = request.screenshot.unwrap_or_else(|| project.screens().join("run.png"));
    screenshot::take(&mut program, &file)
}

#[cfg(test)]
mod tests {
    use super::{Failure, PathBuf, Request};

    fn parse(line: &str) -> Result<Request, Failure> {
        Request::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn the_options_come_in_any_order() {
        let all = Request { demo: true, release: true, screenshot: Some(PathBuf::from("a.png")) };
        assert_eq!(parse("--screenshot a.png --release --demo"), Ok(all));
        assert_eq!(parse(""), Ok(Request::default()));
    }

    #[test]
    fn an_unknown_option_or_a_missing_file_name_is_refused() {
        for line in ["--fast", "--screenshot", "--screenshot --demo", "demo"] {
            assert!(matches!(parse(line), Err(Failure::Usage(_))), "{line}");
        }
    }
}
