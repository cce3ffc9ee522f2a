//! Where the project lies and where its products go.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use crate::failure::Failure;

/// The folders of the checkout that `cargo xtask` works on.
#[derive(Debug)]
pub struct Project {
    /// The folder of the root `Cargo.toml`.
    pub root: PathBuf,
    /// Cargo's target folder, absolute. Whatever `cargo xtask` makes goes in here too.
    pub target: PathBuf,
}

impl Project {
    /// Finds the checkout around the running program, and asks cargo for its target folder
    /// (which `CARGO_TARGET_DIR` or a configuration file may have moved).
    ///
    /// # Errors
    /// When there is no checkout around, or cargo cannot read it.
    pub fn find() -> Result<Self, Failure> {
        let root = find_root()?;
        // Cargo takes a relative CARGO_TARGET_DIR from the current folder: ask it here, before changing folder.
        let output = Command::new(cargo_path())
            .args(["metadata", "--no-deps", "--offline", "--format-version", "1", "--manifest-path"])
            .arg(root.join("Cargo.toml"))
            .output()
            .map_err(|error| Failure::because(format!("cargo could not be started: {error}.")))?;
        if !output.status.success() {
            return Err(Failure::because(format!("cargo cannot read this project:\n{}", String::from_utf8_lossy(&output.stderr))));
        }
        let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)
            .map_err(|error| Failure::because(format!("cargo's description of the project is not JSON: {error}.")))?;
        let target = metadata["target_directory"]
            .as_str()
            .map(PathBuf::from)
            .ok_or_else(|| Failure::because("cargo does not say where its target folder is."))?;
        Ok(Self { root, target })
    }

    /// A command that runs cargo in the root of the project, with the target folder found at the start.
    pub fn cargo(&self) -> Command {
        let mut command = Command::new(cargo_path());
        command.current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        // Set by `cargo run` for this program; a build script of another crate must not take them for its own.
        for name in ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
            command.env_remove(name);
        }
        command
    }

    /// The folder for tools that only tests need, such as `tauri-driver`.
    pub fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// The folder for what people install.
    pub fn installers(&self) -> PathBuf {
        // Not `package`: that is where `cargo package` puts its own.
        self.target.join("installers")
    }

    /// The folder for pictures of the window.
    pub fn screens(&self) -> PathBuf {
        self.target.join("screens")
    }
}

/// The cargo that started this program, or the one in the search path.
fn cargo_path() -> PathBuf {
    env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from)
}

/// The nearest folder, from this program's manifest or the current folder upward, that holds the workspace.
fn find_root() -> Result<PathBuf, Failure> {
    let start = env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .or_else(|| env::current_dir().ok())
        .ok_or_else(|| Failure::because("The current folder cannot be read."))?;
    start
        .ancestors()
        .find(|folder| is_root(folder))
        .map(Path::to_path_buf)
        .ok_or_else(|| Failure::because(format!("{} does not lie in a checkout of Entente.", start.display())))
}

fn is_root(folder: &Path) -> bool {
    folder.join("Cargo.toml").is_file() && folder.join("xtask").join("Cargo.toml").is_file()
}
