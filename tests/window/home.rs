//! An account of its own for every test: settings, documents and vault are fresh.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use entente_app::Language;
use tempfile::TempDir;

/// How the account is set up.
#[derive(Debug, Clone, Copy, Default)]
pub struct Taste {
    /// Whether its desktop is dark.
    pub dark: bool,
    /// The language of its desktop.
    pub language: Language,
}

/// A home folder, and beside it a folder for what goes in and out of the program. Both are deleted with this value.
pub struct Home {
    folder: TempDir,
    exchanged: TempDir,
    taste: Taste,
    /// Over which bus the programs of its desktop talk; none by default.
    pub bus: Option<String>,
}

impl Home {
    /// Makes one.
    pub fn new(taste: Taste) -> Self {
        let home = Self { folder: tempfile::tempdir().unwrap(), exchanged: tempfile::tempdir().unwrap(), taste, bus: None };
        for name in [".config", ".local/share", ".cache", "Documents"] {
            fs::create_dir_all(home.path().join(name)).unwrap();
        }
        // Where the documents lie is written here (xdg-user-dirs), and read by the program.
        fs::write(home.path().join(".config/user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\n").unwrap();
        home
    }

    /// The home folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A file that the test gives to the program or gets from it.
    pub fn exchanged(&self, name: &str) -> PathBuf {
        self.exchanged.path().join(name)
    }

    /// Makes `command` run as this account.
    pub fn lend<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let home = self.path();
        for name in ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "GTK_THEME"] {
            command.env_remove(name);
        }
        if self.taste.dark {
            command.env("GTK_THEME", "Adwaita:dark");
        }
        match &self.bus {
            // What a computer tells all its accounts comes over the same.
            Some(address) => command.env("DBUS_SESSION_BUS_ADDRESS", address).env("DBUS_SYSTEM_BUS_ADDRESS", address),
            None => command.env_remove("DBUS_SESSION_BUS_ADDRESS"),
        };
        command
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join(".config"))
            .env("XDG_DATA_HOME", home.join(".local/share"))
            .env("XDG_CACHE_HOME", home.join(".cache"))
            .env("LANG", format!("{}_BE.UTF-8", self.taste.language.code()))
            // The dialogs of the toolkit itself, whatever desktop this computer has.
            .env("GTK_USE_PORTAL", "0")
            .env("GSETTINGS_BACKEND", "memory")
            .env("NO_AT_BRIDGE", "1")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
    }

    /// Every file below the home folder.
    pub fn files(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut folders = vec![self.path().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
                match entry.file_type() {
                    Ok(kind) if kind.is_dir() => folders.push(entry.path()),
                    Ok(kind) if kind.is_file() => found.push(entry.path()),
                    _ => {}
                }
            }
        }
        found
    }
}
