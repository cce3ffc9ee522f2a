//! A display in memory for computers without a screen, with a window manager on it.

use std::{
    env,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use crate::{
    failure::Failure,
    process::{self, Companion},
};

/// Width, height and colour depth of the display: a usual laptop.
const SCREEN: &str = "1440x940x24";

/// A display that ends when this value goes out of scope.
pub struct Display {
    name: String,
    // In this order: the window manager leaves before the display does.
    _window_manager: Option<Companion>,
    _server: Companion,
}

impl Display {
    /// Starts Xvfb under a number that nobody else uses, and openbox on it where there is one.
    ///
    /// # Errors
    /// When Xvfb is missing or ends at once.
    pub fn start() -> Result<Self, Failure> {
        let mut server = Companion::start(
            Command::new("Xvfb")
                // Xvfb looks for a free number by itself and writes it there; choosing one here could collide.
                .args(["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"])
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        )?;
        let mut number = String::new();
        if let Some(output) = server.child().stdout.take() {
            let _ = BufReader::new(output).read_line(&mut number);
        }
        let number = number.trim();
        if number.is_empty() {
            return Err(Failure::because("The display in memory (Xvfb) ended at once."));
        }
        let name = format!(":{number}");
        let window_manager = if process::is_installed("openbox") {
            let mut command = Command::new("openbox");
            command.env("DISPLAY", &name).env_remove("WAYLAND_DISPLAY");
            Some(Companion::start(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()))?)
        } else {
            None
        };
        println!(
            "A display in memory was started as {name} ({SCREEN}), {}.",
            if window_manager.is_some() { "with openbox" } else { "without a window manager" }
        );
        Ok(Self { name, _window_manager: window_manager, _server: server })
    }

    /// Makes `command` open its windows on this display, by the X protocol.
    pub fn lend<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("DISPLAY", &self.name).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
        paint_without_graphics_card(command)
    }
}

/// WebKitGTK's way through the graphics card leaves the window empty on several drivers, and where there is no card at all.
pub fn paint_without_graphics_card(command: &mut Command) -> &mut Command {
    if env::var_os("WEBKIT_DISABLE_DMABUF_RENDERER").is_none() {
        command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
    command
}

/// Whether a window can be opened without a display of our own.
pub fn is_present() -> bool {
    !cfg!(target_os = "linux") || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}
