//! The help, the verbs and the documents speak of the same things.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The verbs that the help lists: the first word of each line that is indented by two.
fn listed_verbs() -> Vec<String> {
    let help = xtask(&["help"]);
    assert!(help.status.success());
    text(&help.stdout)
        .lines()
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
        .collect()
}

fn root() -> PathBuf {
    Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).parent().unwrap().to_path_buf()
}

#[test]
fn every_listed_verb_is_known_and_says_what_it_does() {
    let verbs = listed_verbs();
    for expected in ["setup", "run", "test", "package", "bench", "generate", "promises", "soak", "help"] {
        assert!(verbs.iter().any(|verb| verb == expected), "{expected} is not listed");
    }
    for verb in verbs.iter().filter(|verb| !["help", "bench"].contains(&verb.as_str())) {
        let output = xtask(&[verb, "--help"]);
        assert!(output.status.success(), "{verb}");
        assert!(text(&output.stdout).contains(&format!("Usage: cargo xtask {verb}")), "{verb}");
    }
}

#[test]
fn an_unknown_verb_shows_the_help_and_ends_with_2() {
    let output = xtask(&["tset"]);
    assert_eq!(output.status.code(), Some(2));
    let shown = text(&output.stderr);
    assert!(shown.contains("“tset”"));
    for verb in listed_verbs() {
        assert!(shown.contains(&format!("  {verb}")), "{verb}");
    }
}

#[test]
fn an_unknown_option_ends_with_2() {
    for arguments in [
        ["run", "--fast"],
        ["test", "--slow"],
        ["package", "--sign"],
        ["setup", "all"],
        ["generate", "all"],
        ["promises", "all"],
        ["soak", "--fast"],
    ] {
        assert_eq!(xtask(&arguments).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn the_documents_name_only_verbs_that_exist() {
    let verbs = listed_verbs();
    let mut documents = vec![root().join(".ci").join("run")];
    find_documents(&root(), &mut documents);
    let mut seen = 0;
    for document in documents.iter().filter(|document| document.is_file()) {
        for rest in fs::read_to_string(document).unwrap().split("cargo xtask ").skip(1) {
            let verb: String = rest.chars().take_while(char::is_ascii_lowercase).collect();
            if verb.is_empty() {
                continue;
            }
            assert!(verbs.contains(&verb), "{} speaks of `cargo xtask {verb}`", document.display());
            seen += 1;
        }
    }
    assert!(seen > 0, "no document says how to run the tests");
}

/// The documents written for people: Markdown at the root and anywhere below docs/.
fn find_documents(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if path.extension().is_some_and(|extension| extension == "md") {
            found.push(path);
        } else if path.is_dir()
            && (folder.ends_with("docs") || path.ends_with("docs") || path.components().any(|part| part.as_os_str() == "docs"))
        {
            find_documents(&path, found);
        }
    }
}
