//! The four languages say the same things, and French is set as French.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use entente_domain::{Error, ErrorCode, Language, Problem};
use entente_texts::{Arg, has, id_of, sentence, text};
use fluent_syntax::ast;
use fluent_syntax::parser::parse;
use serde::de::DeserializeOwned;
use ts_rs::TS;

/// Per id or `id.attribute`: the file that holds it and the variables that it names.
type Inventory = BTreeMap<String, (String, BTreeSet<String>)>;

fn files(language: Language) -> Vec<(String, String)> {
    let folder = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../locales").join(language.code());
    let mut files: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(&path).unwrap()))
        .collect();
    files.sort();
    files
}

fn resource<'a>(language: Language, name: &str, source: &'a str) -> ast::Resource<&'a str> {
    parse(source).unwrap_or_else(|(_, errors)| panic!("{language:?} {name}: {errors:?}"))
}

fn inventory(language: Language) -> Inventory {
    let mut inventory = Inventory::new();
    let mut add = |id: String, file: &str, variables| {
        let before = inventory.insert(id.clone(), (file.to_owned(), variables));
        assert!(before.is_none(), "{language:?}: {id} stands in {file} and in {}", before.unwrap().0);
    };
    for (file, source) in files(language) {
        for entry in resource(language, &file, &source).body {
            match entry {
                ast::Entry::Message(message) => {
                    if let Some(pattern) = &message.value {
                        add(message.id.name.to_owned(), &file, variables(pattern));
                    }
                    for attribute in &message.attributes {
                        add(format!("{}.{}", message.id.name, attribute.id.name), &file, variables(&attribute.value));
                    }
                }
                ast::Entry::Term(term) => add(format!("-{}", term.id.name), &file, variables(&term.value)),
                _ => {}
            }
        }
    }
    inventory
}

fn variables(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut |inline| {
        if let ast::InlineExpression::VariableReference { id } = inline {
            found.insert(id.name.to_owned());
        }
    });
    found
}

fn in_pattern<'a>(pattern: &'a ast::Pattern<&'a str>, visit: &mut impl FnMut(&'a ast::InlineExpression<&'a str>)) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, visit);
        }
    }
}

fn in_expression<'a>(expression: &'a ast::Expression<&'a str>, visit: &mut impl FnMut(&'a ast::InlineExpression<&'a str>)) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, visit),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, visit);
            variants.iter().for_each(|variant| in_pattern(&variant.value, visit));
        }
    }
}

fn in_inline<'a>(inline: &'a ast::InlineExpression<&'a str>, visit: &mut impl FnMut(&'a ast::InlineExpression<&'a str>)) {
    visit(inline);
    match inline {
        ast::InlineExpression::FunctionReference { arguments, .. } => arguments.positional.iter().for_each(|one| in_inline(one, visit)),
        ast::InlineExpression::Placeable { expression } => in_expression(expression, visit),
        _ => {}
    }
}

/// The words of a pattern, without what it names.
fn words(pattern: &ast::Pattern<&str>, into: &mut Vec<String>) {
    let mut line = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => line.push_str(value),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| words(&variant.value, into));
                line.push('…');
            }
            ast::PatternElement::Placeable { .. } => line.push('…'),
        }
    }
    into.push(line);
}

fn all_words(language: Language) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (file, source) in files(language) {
        for entry in resource(language, &file, &source).body {
            if let ast::Entry::Message(message) = entry {
                let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
                let mut lines = Vec::new();
                patterns.for_each(|pattern| words(pattern, &mut lines));
                found.extend(lines.into_iter().map(|line| (format!("{file}: {}", message.id.name), line)));
            }
        }
    }
    found
}

/// Every variant, from the type that the page gets: `"vault_missing" | "vault_exists" | …`.
fn every<T: TS + DeserializeOwned>() -> Vec<T> {
    let union = T::inline(&ts_rs::Config::default());
    let all: Vec<T> = union.split('|').map(|name| serde_json::from_str(name.trim()).unwrap()).collect();
    assert!(all.len() > 5, "{union}");
    all
}

#[test]
fn the_four_languages_have_the_same_ids_and_variables() {
    let french = inventory(Language::Fr);
    assert!(french.len() > 100);
    let mut differences = Vec::new();
    for language in [Language::En, Language::Nl, Language::De] {
        let other = inventory(language);
        for id in french.keys().filter(|id| !other.contains_key(*id)) {
            differences.push(format!("{language:?} lacks {id}"));
        }
        for (id, (file, names)) in &other {
            match french.get(id) {
                None => differences.push(format!("{language:?} has {id}, French has not")),
                Some((home, _)) if home != file => differences.push(format!("{id}: {home} in French, {file} in {language:?}")),
                Some((_, expected)) if expected != names => {
                    differences.push(format!("{language:?} {id}: {names:?} instead of {expected:?}"))
                }
                Some(_) => {}
            }
        }
    }
    assert!(differences.is_empty(), "{differences:#?}");
}

#[test]
fn only_the_functions_that_page_and_program_both_know_are_called() {
    for language in Language::ALL {
        for (file, source) in files(language) {
            for entry in resource(language, &file, &source).body {
                let ast::Entry::Message(message) = entry else { continue };
                for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
                    in_pattern(pattern, &mut |inline| {
                        if let ast::InlineExpression::FunctionReference { id, .. } = inline {
                            assert!(["NUMBER", "DATETIME"].contains(&id.name), "{language:?} {file}: {}", id.name);
                        }
                    });
                }
            }
        }
    }
}

#[test]
fn every_refusal_has_its_sentence_and_remedy_in_four_languages() {
    for language in Language::ALL {
        for code in every::<ErrorCode>() {
            let id = id_of("error", &code);
            assert!(has(language, &id), "{language:?} {id}");
            assert!(has(language, &format!("{id}.remedy")), "{language:?} {id}.remedy");
        }
        for problem in every::<Problem>() {
            assert!(has(language, &id_of("problem", &problem)), "{language:?} {problem:?}");
        }
    }
}

#[test]
fn a_refusal_names_only_the_facts_that_come_with_it() {
    // The facts of a code stand in its documentation: one line per variant, names between backticks.
    let source = include_str!("../../domain/src/error.rs");
    let extra = BTreeMap::from([("error-table-unreadable", "cause")]);
    for code in every::<ErrorCode>() {
        let variant = format!("    {code:?},");
        let documentation = source.lines().collect::<Vec<_>>();
        let at = documentation.iter().position(|line| *line == variant).expect("each variant stands on its own line");
        let documented: BTreeSet<&str> = documentation[..at]
            .iter()
            .rev()
            .take_while(|line| line.trim_start().starts_with("///"))
            .flat_map(|line| line.split('`').skip(1).step_by(2))
            .collect();
        let id = id_of("error", &code);
        let inventory = inventory(Language::Fr);
        for part in [id.clone(), format!("{id}.remedy")] {
            for variable in &inventory[&part].1 {
                let known = documented.contains(variable.as_str()) || extra.get(id.as_str()).is_some_and(|extra| extra == variable);
                assert!(known, "{part} names {variable}");
            }
        }
    }
}

#[test]
fn french_is_set_with_typographic_apostrophes_and_no_break_spaces() {
    let mut faults = Vec::new();
    for (place, line) in all_words(Language::Fr) {
        if line.contains('\'') || line.contains('"') {
            faults.push(format!("{place}: straight quote in {line:?}"));
        }
        for sign in [';', '!', '?', '»', '%'] {
            if line.contains(&format!(" {sign}")) {
                faults.push(format!("{place}: ordinary space before {sign} in {line:?}"));
            }
        }
        if line.contains(" :") || line.contains("« ") {
            faults.push(format!("{place}: ordinary space at : or « in {line:?}"));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_wrong_passphrase_is_told_without_blame() {
    let told = sentence(Language::Fr, &Error::new(ErrorCode::WrongPassphrase));
    assert_eq!(told.what, "Phrase de passe incorrecte.");
    assert!(told.remedy.unwrap().starts_with("Rien n’a été modifié. Vérifiez la touche majuscule, puis réessayez."));
}

#[test]
fn facts_stand_in_the_sentence_and_fields_have_their_own() {
    let error = Error::new(ErrorCode::TooManyAttempts).with("seconds", 1_u32);
    assert!(sentence(Language::De, &error).remedy.unwrap().contains("in 1 Sekunde noch"));
    let error = Error::new(ErrorCode::TooManyAttempts).with("seconds", 30_u32);
    assert!(sentence(Language::De, &error).remedy.unwrap().contains("in 30 Sekunden noch"));

    let rows = Error::new(ErrorCode::TableTooLarge).with("rows", 50_001_u32).with("limit", 50_000_u32);
    assert_eq!(sentence(Language::Fr, &rows).what, "Ce tableau a trop de lignes\u{a0}: la limite est de 50\u{202f}000.");
    let columns = Error::new(ErrorCode::TableTooLarge).with("columns", 300_u32).with("limit", 256_u32);
    assert_eq!(sentence(Language::En, &columns).what, "This table has too many columns: the limit is 256.");

    let field = entente_domain::FieldProblem { field: "identity.name".to_owned(), problem: Problem::Missing };
    let told = sentence(Language::Nl, &Error::invalid(vec![field]));
    assert_eq!(told.fields, [("identity.name".to_owned(), "Dit antwoord is nodig.".to_owned())]);
}

/// What is released shows the id in brackets instead, and goes on.
#[cfg(debug_assertions)]
#[test]
#[should_panic(expected = "there is no text no-such-text")]
fn a_missing_text_stops_what_is_being_tested() {
    let _ = text(Language::Fr, "no-such-text", &[]);
}

#[test]
fn what_cannot_be_counted_is_printed_and_stops_nothing() {
    for value in [f64::NAN, f64::INFINITY, -1.0, 0.5, 1e300, -1e300] {
        for language in Language::ALL {
            assert!(!text(language, "error-still-used", &[("count", Arg::from(value))]).is_empty());
        }
    }
}

#[test]
fn texts_carry_no_isolation_marks() {
    let told = text(Language::Fr, "error-file-too-large", &[("limit_mib", Arg::from(20_u32))]);
    assert!(!told.contains(['\u{2068}', '\u{2069}']), "{told:?}");
}
