//! What is said: sentences for people, one JSON document for scripts.

use std::io::Write;

use entente_app::texts::{self, Arg};
use entente_app::{Error, Language};
use serde::Serialize;
use serde_json::{Value, json};

/// How to say it.
pub struct Output {
    /// As JSON.
    pub json: bool,
    /// In which language.
    pub language: Language,
}

impl Output {
    /// Says a text.
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) {
        if !self.json {
            self.line(&texts::text(self.language, id, args));
        }
    }

    /// Prints a line for people.
    pub fn line(&self, line: &str) {
        if !self.json {
            print(line);
        }
    }

    /// Prints the JSON document.
    pub fn document(&self, document: &impl Serialize) {
        if self.json {
            self.value(document);
        }
    }

    /// Prints JSON whatever was asked: the answer of `call`.
    pub fn value(&self, value: &impl Serialize) {
        print(&serde_json::to_string_pretty(value).unwrap_or_default());
    }

    /// Says why something was refused: the sentence on standard error, and in JSON also on standard output.
    #[expect(clippy::print_stderr, reason = "refusals belong on standard error")]
    pub fn refuse(&self, error: &Error) {
        let sentence = texts::sentence(self.language, error);
        let fields: Vec<Value> = sentence.fields.iter().map(|(field, problem)| json!({"field": field, "problem": problem})).collect();
        if self.json {
            self.value(&json!({"error": {
                "code": error.code, "facts": error.facts, "message": sentence.what, "remedy": sentence.remedy, "fields": fields
            }}));
        }
        eprintln!("{}", sentence.what);
        if let Some(remedy) = &sentence.remedy {
            eprintln!("{remedy}");
        }
        for (field, problem) in &sentence.fields {
            eprintln!("  {field}: {problem}");
        }
    }
}

/// Prints a line. A reader that went away, as `head` does, is no fault.
fn print(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}");
}
