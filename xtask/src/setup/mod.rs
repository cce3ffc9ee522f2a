//! The verb `setup`: what this computer lacks, and how it gets it.

mod packages;

use std::{env, path::PathBuf, process::Command};

use crate::{failure::Failure, npm, process, project::Project, system::System};
use packages::{PACKAGES, Package, Purpose};

/// What a verb is about to do, so that nothing is installed that it will not use.
#[derive(Debug, Clone, Copy)]
pub struct Needs {
    /// A display in memory, a window manager, and what reads pictures and reports.
    pub window: bool,
    /// `tauri-driver`, which takes some minutes to build once.
    pub driver: bool,
    /// rustfmt and clippy, which a minimal installation of Rust leaves out, and what tests start.
    pub checks: bool,
    /// `cargo-cyclonedx`, which lists what is in the program and takes some minutes to build once.
    pub contents: bool,
}

/// `cargo xtask setup`.
///
/// # Errors
/// When something is missing that cannot be installed from here.
pub fn verb(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    if let Some(argument) = arguments.first() {
        return Err(Failure::Usage(format!("`setup` takes no “{argument}”.")));
    }
    prepare(project, Needs { window: true, driver: false, checks: true, contents: false })?;
    println!("This computer has all it needs to build and test Entente.");
    Ok(())
}

/// Installs what is missing for `needs`. When nothing is, this takes a fraction of a second.
///
/// # Errors
/// When something is missing that cannot be installed from here; the sentence names it.
pub fn prepare(project: &Project, needs: Needs) -> Result<(), Failure> {
    install_packages(System::here(), needs)?;
    npm::install(project)?;
    if needs.checks {
        install_checks(project)?;
    }
    if needs.driver {
        // Version 3 is in development and speaks to Tauri 3.
        install_tool(project, "tauri-driver", "2", "lets the window tests reach the window")?;
    }
    if needs.contents {
        install_tool(project, "cargo-cyclonedx", "0.5", "lists what is in the program")?;
    }
    Ok(())
}

/// Where `tauri-driver` is put.
pub fn driver(project: &Project) -> PathBuf {
    tool(project, "tauri-driver")
}

/// Where `cargo-cyclonedx` is put.
pub fn cyclonedx(project: &Project) -> PathBuf {
    tool(project, "cargo-cyclonedx")
}

fn tool(project: &Project, name: &str) -> PathBuf {
    project.tools().join("bin").join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

fn install_packages(system: System, needs: Needs) -> Result<(), Failure> {
    let is_wanted = |package: &&Package| match package.purpose {
        Purpose::Build => true,
        Purpose::Window => needs.window,
        Purpose::Test => needs.checks,
    };
    let wanted: Vec<&Package> = PACKAGES.iter().filter(is_wanted).collect();
    match system {
        System::Debian => {
            let missing = missing_on_debian(&wanted);
            if missing.is_empty() { Ok(()) } else { install_with_apt(&missing) }
        }
        System::Fedora => refuse_if_missing(&wanted, |package| package.fedora, &["rpm", "-q", "--whatprovides"], "sudo dnf install"),
        System::Arch => refuse_if_missing(&wanted, |package| package.arch, &["pacman", "-T"], "sudo pacman -S --needed"),
        System::OtherLinux => {
            if process::ask(Command::new("pkg-config").args(["--exists", "webkit2gtk-4.1"])).is_some() {
                return Ok(());
            }
            let names: Vec<&str> = wanted.iter().map(|package| package.debian).collect();
            Err(Failure::because(format!(
                "This Linux is not known here. Install what Debian calls: {}. Then start again.",
                names.join(" ")
            )))
        }
        System::MacOs => {
            if process::ask(Command::new("xcode-select").arg("-p")).is_some() {
                return Ok(());
            }
            Err(Failure::because("The compiler of macOS is missing. Run `xcode-select --install`, then start again."))
        }
        System::Windows => {
            if process::is_installed("perl.exe") {
                return Ok(());
            }
            Err(Failure::because(
                "Perl is missing (OpenSSL's own build is written in it). Run `winget install StrawberryPerl.StrawberryPerl`, \
                 and `winget install Microsoft.VisualStudio.2022.BuildTools` if the C++ tools are missing too. \
                 Then open a new terminal and start again.",
            ))
        }
    }
}

/// The packages that dpkg does not list as installed; one call for all, since each costs.
fn missing_on_debian<'a>(wanted: &[&'a Package]) -> Vec<&'a Package> {
    // dpkg-query exits with 1 as soon as one name is unknown, and lists the others all the same.
    let output = Command::new("dpkg-query")
        .args(["--show", "--showformat", "${Package} ${db:Status-Status}\n"])
        .args(wanted.iter().map(|package| package.debian))
        .output();
    let listed = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    wanted.iter().filter(|package| !is_listed_as_installed(&listed, package.debian)).copied().collect()
}

fn is_listed_as_installed(listed: &str, name: &str) -> bool {
    listed.lines().any(|line| line.split_once(' ') == Some((name, "installed")))
}

fn install_with_apt(missing: &[&Package]) -> Result<(), Failure> {
    println!("These packages are missing and will be installed:");
    for package in missing {
        println!("  {:<24} {}", package.debian, package.why);
    }
    let names: Vec<&str> = missing.iter().map(|package| package.debian).collect();
    let by_hand = format!("sudo apt-get update && sudo apt-get install --no-install-recommends {}", names.join(" "));
    let root = process::ask(Command::new("id").arg("-u")).as_deref() == Some("0");
    if !root && !process::is_installed("sudo") {
        return Err(Failure::because(format!(
            "Installing needs the rights of the administrator. Ask for this command to be run: {by_hand}"
        )));
    }
    let apt = |arguments: &[&str]| {
        let mut command = if root { Command::new("env") } else { Command::new("sudo") };
        if !root {
            command.arg("env");
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(arguments);
        process::run(&mut command)
    };
    let mut install = vec!["install", "--yes", "--no-install-recommends"];
    install.extend(&names);
    apt(&["update"])
        .and_then(|()| apt(&install))
        .map_err(|_| Failure::because(format!("The packages could not be installed. Look at the lines above, then try by hand: {by_hand}")))
}

/// Asks the package manager for each name; when some are missing, names the command and stops.
fn refuse_if_missing(
    wanted: &[&Package],
    name_here: fn(&Package) -> Option<&'static str>,
    query: &[&str],
    install: &str,
) -> Result<(), Failure> {
    let is_there = |name: &str| process::ask(Command::new(query[0]).args(&query[1..]).arg(name)).is_some();
    let mut lines = Vec::new();
    let mut names = Vec::new();
    for package in wanted {
        for name in name_here(package).into_iter().flat_map(str::split_whitespace).filter(|name| !is_there(name)) {
            lines.push(format!("  {name:<24} {}", package.why));
            names.push(name);
        }
    }
    if names.is_empty() {
        return Ok(());
    }
    Err(Failure::because(format!(
        "These packages are missing:\n{}\nRun this, then start again: {install} {}",
        lines.join("\n"),
        names.join(" ")
    )))
}

/// Adds rustfmt and clippy to a Rust that came without them.
fn install_checks(project: &Project) -> Result<(), Failure> {
    let missing: Vec<&str> = [("fmt", "rustfmt"), ("clippy", "clippy")]
        .into_iter()
        .filter(|(verb, _)| process::ask(project.cargo().args([verb, "--version"])).is_none())
        .map(|(_, component)| component)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Rust came without {}.", missing.join(" and "));
    process::run(Command::new("rustup").current_dir(&project.root).args(["component", "add"]).args(&missing))
}

/// Builds a tool from the registry once, in a version that begins with `version`.
fn install_tool(project: &Project, name: &str, version: &str, why: &str) -> Result<(), Failure> {
    let list = std::fs::read_to_string(project.tools().join(".crates.toml")).unwrap_or_default();
    if tool(project, name).is_file() && list.contains(&format!("\"{name} {version}.")) {
        return Ok(());
    }
    println!("Building {name}, which {why}; this is done once and takes some minutes.");
    process::run(
        project
            .cargo()
            // Its own build folder: nothing of it can be shared, and it would hold up other builds.
            .env_remove("CARGO_TARGET_DIR")
            .args(["install", name, "--version", &format!("^{version}"), "--locked", "--root"])
            .arg(project.tools()),
    )
}

#[cfg(test)]
mod tests {
    use super::{PACKAGES, is_listed_as_installed};

    #[test]
    fn only_a_package_in_state_installed_counts() {
        let listed = "perl installed\nxvfb config-files\nscrot not-installed\n";
        assert!(is_listed_as_installed(listed, "perl"));
        assert!(!is_listed_as_installed(listed, "xvfb"));
        assert!(!is_listed_as_installed(listed, "scrot"));
        assert!(!is_listed_as_installed(listed, "per"));
        assert!(!is_listed_as_installed(listed, "openbox"));
    }

    #[test]
    fn each_package_is_named_once_and_says_why() {
        for (index, package) in PACKAGES.iter().enumerate() {
            assert!(package.why.len() > 10, "{} does not say why", package.debian);
            assert!(PACKAGES[..index].iter().all(|other| other.debian != package.debian), "{} is named twice", package.debian);
        }
    }
}
