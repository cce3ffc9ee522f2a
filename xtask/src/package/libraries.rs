//! The packages of Debian that hold the libraries which the programs are linked with.

use std::{fs, path::PathBuf};

use crate::{failure::Failure, process, project::Project};

/// Asks `dpkg-shlibdeps`, Debian's own tool for it: it reads what a program is linked with and from which version of each package on
/// it finds what it calls. A list kept by hand would be wrong with the next library.
///
/// # Errors
/// When the tool is missing, or finds a library that no package holds.
pub fn of_debian(project: &Project, programs: &[PathBuf]) -> Result<Vec<String>, Failure> {
    // The tool works only where a source package lies around it.
    let around = project.target.join("package-libraries");
    let control = around.join("debian").join("control");
    fs::create_dir_all(around.join("debian"))
        .and_then(|()| fs::write(&control, "Source: entente\n\nPackage: entente\nArchitecture: any\n"))
        .map_err(|error| Failure::because(format!("{} cannot be written: {error}.", control.display())))?;
    let mut command = std::process::Command::new("dpkg-shlibdeps");
    command.current_dir(&around).arg("-O").args(programs.iter().map(|program| format!("-e{}", program.display())));
    process::ask(&mut command)
        .as_deref()
        .and_then(listed)
        .ok_or_else(|| Failure::because("`dpkg-shlibdeps` (of Debian's package dpkg-dev) does not say which packages the program needs."))
}

/// The C library under the name that it has in every .rpm system, in the version that Debian's tool found; the bundler names only the
/// libraries of the window. Without it the package would install on an older system, where the program does not start.
pub fn c_library_for_rpm(needed: &[String]) -> Option<String> {
    let version = needed.iter().find_map(|package| package.strip_prefix("libc6 (>= ")?.strip_suffix(')'))?;
    let is_plain = version.chars().all(|sign| sign.is_ascii_digit() || sign == '.');
    is_plain.then(|| format!("libc.so.6(GLIBC_{version})(64bit)"))
}

/// Reads `shlibs:Depends=libc6 (>= 2.34), libgtk-3-0 (>= 3.24.0)` (dpkg-shlibdeps(1)).
fn listed(answer: &str) -> Option<Vec<String>> {
    let list = answer.lines().find_map(|line| line.strip_prefix("shlibs:Depends="))?;
    Some(list.split(", ").map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::{c_library_for_rpm, listed};

    #[test]
    fn each_package_keeps_the_version_that_it_must_have() {
        let found = listed("shlibs:Depends=libc6 (>= 2.34), libgtk-3-0 (>= 3.24.0), libdbus-1-3 (>= 1.9.14)");
        assert_eq!(found.unwrap(), ["libc6 (>= 2.34)", "libgtk-3-0 (>= 3.24.0)", "libdbus-1-3 (>= 1.9.14)"]);
    }

    #[test]
    fn the_c_library_is_named_for_rpm_by_its_symbols() {
        let needed = ["libgtk-3-0".to_owned(), "libc6 (>= 2.35)".to_owned()];
        assert_eq!(c_library_for_rpm(&needed).unwrap(), "libc.so.6(GLIBC_2.35)(64bit)");
        assert_eq!(c_library_for_rpm(&["libc6 (>= 2.36-9~)".to_owned()]), None);
        assert_eq!(c_library_for_rpm(&[]), None);
    }

    #[test]
    fn an_answer_without_a_list_is_none() {
        assert_eq!(listed(""), None);
        assert_eq!(listed("shlibs:Recommends=libnothing"), None);
    }
}
