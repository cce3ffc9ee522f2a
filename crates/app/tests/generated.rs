//! What is generated from the list of commands and from the texts is what these say. `cargo xtask generate` writes it anew.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::PathBuf;

use entente_app::{COMMANDS, Language, doubled_names, texts, typescript};

fn must_be(path: &str, expected: &str) {
    let path = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("../..").join(path);
    if std::env::var_os("ENTENTE_GENERATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, expected).unwrap();
        return;
    }
    // Git may check text out with other line ends on Windows.
    let found = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(found == expected, "{} is not what its source says: run `cargo xtask generate`", path.display());
}

#[test]
fn the_generated_types_of_the_page_are_those_of_the_commands() {
    must_be("ui/src/lib/commands.ts", &typescript());
}

#[test]
fn the_generated_words_of_choices_are_those_of_the_texts() {
    let mut text = String::from("// Generated from the choices of crates/texts by `cargo xtask generate`. Do not edit.\n\n");
    text.push_str("/** How the ids of a field's choices begin, by the last step of the way to it, where needed with the kind of record before it. */\n");
    text.push_str("export const CHOICE_WORDS: Readonly<Record<string, readonly string[]>> = {\n");
    for (key, begins) in texts::CHOICE_WORDS {
        let key = if key.contains('.') { format!("'{key}'") } else { (*key).to_owned() };
        let begins: Vec<String> = begins.iter().map(|one| format!("'{one}'")).collect();
        text.push_str(&format!("  {key}: [{}],\n", begins.join(", ")));
    }
    text.push_str("};\n");
    must_be("ui/src/lib/choice-words.ts", &text);
}

#[test]
fn the_generated_permissions_of_the_window_are_those_of_the_commands() {
    let mut text = String::from("# Generated from the command list of crates/app by `cargo xtask generate`. Do not edit.\n");
    let names: Vec<String> = COMMANDS.iter().map(|command| format!("\"{}\"", command.name)).collect();
    text.push_str(&format!(
        "\n[[permission]]\nidentifier = \"all-commands\"\ndescription = \"Every command of the program.\"\ncommands.allow = [\n  {}\n]\n",
        names.join(",\n  ")
    ));
    must_be("src-tauri/permissions/commands.toml", &text);
}

/// The Desktop Entry Specification 1.5: what has no language in brackets is for every other one, and is French here. The name of the
/// program and its icon is that of its file, which Tauri's bundler installs.
#[test]
fn the_generated_entry_in_the_menu_of_a_desktop_speaks_four_languages() {
    let mut text = String::from(
        "[Desktop Entry]\n# Generated from locales/*/shell.ftl by `cargo xtask generate`. Do not edit.\nType=Application\nName=Entente\n",
    );
    for (key, id) in [("GenericName", "menu-kind"), ("Comment", "menu-comment"), ("Keywords", "menu-words")] {
        text.push_str(&format!("{key}={}\n", texts::text(Language::Fr, id, &[])));
        for language in Language::ALL {
            text.push_str(&format!("{key}[{}]={}\n", language.code(), texts::text(language, id, &[])));
        }
    }
    text.push_str("Exec=entente\nIcon=entente\nTerminal=false\nCategories=Office;\nStartupWMClass=entente\n");
    must_be("src-tauri/linux/entente.desktop", &text);
}

#[test]
fn no_two_types_of_the_page_have_the_same_name() {
    assert_eq!(doubled_names(), Vec::<String>::new());
}

#[test]
fn no_two_commands_have_the_same_name() {
    let mut names: Vec<&str> = COMMANDS.iter().map(|command| command.name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}
