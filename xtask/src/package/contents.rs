//! The list of what is in the programs (a "software bill of materials"): every Rust package and every package of the page, with version,
//! licence and checksum, as CycloneDX 1.5.
//!
//! Two tools that are kept by those who know their registries make it, and only the putting together is ours: `cargo-cyclonedx`, because it
//! names the packages of one system and of one program (`cargo-sbom` names those of all systems together), and npm's own `npm sbom`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

use super::document;
use crate::{failure::Failure, npm, process, project::Project, setup};

/// How `cargo-cyclonedx` is told to call its files, which it writes beside every manifest of the workspace.
const FILE: &str = "entente-contents";

/// Makes the list for the system on which it is made.
///
/// # Errors
/// When one of the tools fails.
pub fn of(project: &Project) -> Result<String, Failure> {
    let [mut list, command_line] = of_rust(project, ["entente", "entente-cli"])?;
    document::join(&mut list, command_line);
    document::join(&mut list, of_page(project)?);
    document::say_what_is_compiled_in(&mut list);
    let text = serde_json::to_string_pretty(&list).map_err(|error| Failure::because(format!("The list of contents: {error}.")))?;
    Ok(without_this_computer(&text, &project.root))
}

/// What our programs are made of, one list for each.
fn of_rust<const COUNT: usize>(project: &Project, programs: [&str; COUNT]) -> Result<[Value; COUNT], Failure> {
    let folders = members(project)?;
    let written = process::run(Command::new(setup::cyclonedx(project)).current_dir(&project.root).args([
        "cyclonedx",
        "--format",
        "json",
        "--spec-version",
        "1.5",
        "--override-filename",
        FILE,
        "--quiet",
    ]));
    let mut lists = programs.map(|_| Value::Null);
    for (name, folder) in &folders {
        let file = folder.join(format!("{FILE}.json"));
        if let Some(place) = programs.iter().position(|program| name == program) {
            lists[place] = fs::read(&file).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
        }
        // The sources stay as they were.
        let _ = fs::remove_file(&file);
    }
    written?;
    if lists.iter().all(Value::is_object) { Ok(lists) } else { Err(Failure::because("`cargo-cyclonedx` wrote no list.")) }
}

/// Our own packages and their folders.
fn members(project: &Project) -> Result<Vec<(String, PathBuf)>, Failure> {
    let described = process::ask(project.cargo().args(["metadata", "--no-deps", "--offline", "--format-version", "1"])).unwrap_or_default();
    let described: Value = serde_json::from_str(&described).unwrap_or_default();
    let packages = described["packages"].as_array().into_iter().flatten();
    let found: Vec<(String, PathBuf)> = packages
        .filter_map(|package| {
            let manifest = Path::new(package["manifest_path"].as_str()?);
            Some((package["name"].as_str()?.to_owned(), manifest.parent()?.to_path_buf()))
        })
        .collect();
    if found.is_empty() { Err(Failure::because("cargo does not say which packages are ours.")) } else { Ok(found) }
}

/// What the page is made of.
fn of_page(project: &Project) -> Result<Value, Failure> {
    // Not `--omit dev`: that leaves out Svelte too, which the page carries and a tool asks for.
    let arguments = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"];
    let answer = process::ask(npm::npm(project).args(arguments));
    let mut list = answer
        .and_then(|text| serde_json::from_str(&text).ok())
        .ok_or_else(|| Failure::because("`npm sbom` does not say what the page is made of; npm 9.5 or newer does."))?;
    document::leave_out_tools(&mut list);
    // npm calls it after its folder, whatever that is.
    list["metadata"]["component"]["name"] = "entente-page".into();
    Ok(list)
}

/// Where the checkout lies on this computer is nobody's business.
fn without_this_computer(text: &str, root: &Path) -> String {
    // cargo writes addresses, with `/` on Windows too.
    text.replace(&root.display().to_string().replace(std::path::MAIN_SEPARATOR, "/"), ".")
}

#[cfg(test)]
mod tests {
    use super::without_this_computer;
    use std::path::Path;

    #[test]
    fn the_place_of_the_checkout_is_not_told() {
        let text = without_this_computer("path+file:///home/awa/entente/crates/app#entente-app@0.1.0", Path::new("/home/awa/entente"));
        assert_eq!(text, "path+file://./crates/app#entente-app@0.1.0");
    }
}
