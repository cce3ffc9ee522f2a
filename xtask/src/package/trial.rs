//! Trying a package as people meet it: it is installed, opened, looked at, and removed without a trace.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use crate::{display::Display, failure::Failure, process, project::Project, setup, system::System, test::count_rust};

/// The name under which Debian knows the package.
const NAME: &str = "entente";
/// What must be there once it is installed.
const INSTALLED: &[&str] = &[
    "/usr/bin/entente",
    "/usr/bin/entente-cli",
    MENU_ENTRY,
    "/usr/share/icons/hicolor/128x128/apps/entente.png",
    "/usr/share/doc/entente/copyright",
];
const MENU_ENTRY: &str = "/usr/share/applications/Entente.desktop";
/// The tests, as cargo is asked for them: of the whole workspace, so that its libraries are those of the other tests.
const TESTS: [&str; 4] = ["test", "--workspace", "--test", "installed"];
/// How long they may take together, on a slow computer.
const LIMIT: Duration = Duration::from_secs(10 * 60);

/// Tries the package, or says why it cannot be tried here. Where `CI` is set, a Debian system that could try it must.
///
/// # Errors
/// When a check fails, or something stays behind.
pub fn of(project: &Project, package: Option<&PathBuf>) -> Result<(), Failure> {
    let (administrator, package) = match (cannot_be_tried(), Administrator::find(), package) {
        (None, Some(administrator), Some(package)) => (administrator, package),
        (None, _, _) if env::var("CI").is_ok_and(|value| value == "true") => {
            return Err(Failure::because("The package must be tried here: this needs a .deb, and the rights of the administrator."));
        }
        (reason, _, _) => {
            let reason = reason.unwrap_or("this needs a .deb, and the rights of the administrator without a password");
            println!("The package is not installed and tried here: {reason}.");
            println!("0 passed, 0 failed, 1 skipped");
            return Ok(());
        }
    };
    if is_known_to_dpkg() {
        return Err(Failure::because(format!(
            "{NAME} is installed on this computer, and the trial would remove it. Remove it first (`dpkg -r {NAME}`), or try elsewhere."
        )));
    }
    // Compiled before, so that the program is installed no longer than it takes to look at it.
    process::run(project.cargo().args(TESTS).arg("--no-run"))?;
    let new: Vec<PathBuf> = paths_in(package)?.into_iter().filter(|path| !path.exists()).collect();

    let installed = Installed::from(&administrator, package)?;
    let looked_at = look(project);
    let removed = installed.remove();
    looked_at.and(removed)?;

    let left: Vec<String> = new.iter().filter(|path| path.exists()).map(|path| path.display().to_string()).collect();
    if left.is_empty() && !is_known_to_dpkg() {
        println!("The package was removed, and none of its {} files and folders stayed.", new.len());
        return Ok(());
    }
    Err(Failure::because(format!("After the removal there is still: {}.", left.join(", "))))
}

/// Why no package of this kind can be tried on this system, if so.
fn cannot_be_tried() -> Option<&'static str> {
    (System::here() != System::Debian).then_some("only on Debian and Ubuntu is there `dpkg`")
}

fn look(project: &Project) -> Result<(), Failure> {
    if let Some(missing) = INSTALLED.iter().find(|path| !Path::new(path).is_file()) {
        return Err(Failure::because(format!("{missing} is missing once the package is installed.")));
    }
    process::run(Command::new("desktop-file-validate").arg(MENU_ENTRY))?;
    process::run(Command::new("/usr/bin/entente-cli").arg("--version"))?;

    let display = Display::start()?;
    let cargo = project.cargo();
    let mut tests = Command::new("timeout");
    tests.args(["--kill-after=10", &LIMIT.as_secs().to_string()]).arg(cargo.get_program()).args(TESTS);
    tests.args(["--", "--test-threads=1", "--nocapture"]).current_dir(&project.root).env("CARGO_TARGET_DIR", &project.target);
    tests.env("ENTENTE_PROGRAM", INSTALLED[0]).env("TAURI_DRIVER", setup::driver(project)).env("RUST_BACKTRACE", "0");
    let count = count_rust(display.lend(&mut tests))?;
    println!("{count}");
    if count.failed == 0 && count.passed > 0 { Ok(()) } else { Err(Failure::Reported) }
}

/// Every file and folder that the package brings, as absolute paths.
fn paths_in(package: &Path) -> Result<Vec<PathBuf>, Failure> {
    let listing = process::ask(Command::new("dpkg-deb").arg("--contents").arg(package))
        .ok_or_else(|| Failure::because(format!("`dpkg-deb` cannot read {}.", package.display())))?;
    Ok(listing.lines().filter_map(path_of).collect())
}

/// Reads `-rwxr-xr-x root/root 26214400 2026-11-26 10:00 ./usr/bin/entente` (dpkg-deb(1), tar(1)). No path of ours holds a blank.
fn path_of(line: &str) -> Option<PathBuf> {
    let path = line.split_whitespace().nth(5)?;
    Some(Path::new("/").join(path.trim_start_matches("./")))
}

fn is_known_to_dpkg() -> bool {
    let status = process::ask(Command::new("dpkg-query").args(["--show", "--showformat", "${db:Status-Status}", NAME]));
    status.is_some_and(|status| status != "not-installed")
}

/// Whoever may install programs on this computer, without being asked for a password.
enum Administrator {
    Root,
    Sudo,
}

impl Administrator {
    fn find() -> Option<Self> {
        if process::ask(Command::new("id").arg("-u")).as_deref() == Some("0") {
            return Some(Self::Root);
        }
        process::ask(Command::new("sudo").args(["--non-interactive", "true"])).map(|_| Self::Sudo)
    }

    fn dpkg(&self) -> Command {
        match self {
            Self::Root => Command::new("dpkg"),
            Self::Sudo => {
                let mut command = Command::new("sudo");
                command.args(["--non-interactive", "dpkg"]);
                command
            }
        }
    }
}

/// An installed package, removed when this value goes out of scope, whatever the reason.
struct Installed<'a> {
    administrator: &'a Administrator,
    is_there: bool,
}

impl<'a> Installed<'a> {
    fn from(administrator: &'a Administrator, package: &Path) -> Result<Self, Failure> {
        // Made before: a package that could be unpacked but not set up must be removed too.
        let installed = Self { administrator, is_there: true };
        process::run(administrator.dpkg().arg("--install").arg(package))?;
        Ok(installed)
    }

    fn remove(mut self) -> Result<(), Failure> {
        self.is_there = false;
        process::run(self.administrator.dpkg().args(["--remove", NAME]))
    }
}

impl Drop for Installed<'_> {
    fn drop(&mut self) {
        if self.is_there {
            let _ = process::run(self.administrator.dpkg().args(["--remove", NAME]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::path_of;
    use std::path::Path;

    #[test]
    fn the_listing_of_a_package_is_read_by_its_last_column() {
        let file = "-rwxr-xr-x root/root  26214400 2026-11-26 10:00 ./usr/bin/entente";
        assert_eq!(path_of(file).unwrap(), Path::new("/usr/bin/entente"));
        let folder = "drwxr-xr-x 0/0               0 2026-11-26 10:00 ./usr/share/doc/entente/";
        assert_eq!(path_of(folder).unwrap(), Path::new("/usr/share/doc/entente"));
        assert_eq!(path_of(""), None);
    }
}
