//! Writing a document.

use std::fmt::{self, Write};

use super::Json;

/// On one line.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(f, self, None)
    }
}

impl Json {
    /// On several lines, indented by two spaces, with a line end at the end.
    #[must_use]
    pub fn pretty(&self) -> String {
        let mut text = String::new();
        // Writing into a String cannot fail.
        let _ = write(&mut text, self, Some(0));
        text.push('\n');
        text
    }
}

fn write(to: &mut impl Write, json: &Json, indent: Option<usize>) -> fmt::Result {
    match json {
        Json::Null => to.write_str("null"),
        Json::Bool(yes) => to.write_str(if *yes { "true" } else { "false" }),
        Json::Number(number) => to.write_str(number.as_str()),
        Json::String(text) => quoted(to, text),
        Json::Array(entries) => {
            to.write_char('[')?;
            let inner = indent.map(|depth| depth + 1);
            for (n, entry) in entries.iter().enumerate() {
                between(to, n, inner)?;
                write(to, entry, inner)?;
            }
            close(to, entries.is_empty(), indent, ']')
        }
        Json::Object(members) => {
            to.write_char('{')?;
            let inner = indent.map(|depth| depth + 1);
            for (n, (key, value)) in members.iter().enumerate() {
                between(to, n, inner)?;
                quoted(to, key)?;
                to.write_str(if inner.is_some() { ": " } else { ":" })?;
                write(to, value, inner)?;
            }
            close(to, members.is_empty(), indent, '}')
        }
    }
}

fn between(to: &mut impl Write, n: usize, indent: Option<usize>) -> fmt::Result {
    if n > 0 {
        to.write_char(',')?;
    }
    line(to, indent)
}

fn close(to: &mut impl Write, empty: bool, indent: Option<usize>, bracket: char) -> fmt::Result {
    if !empty {
        line(to, indent)?;
    }
    to.write_char(bracket)
}

fn line(to: &mut impl Write, indent: Option<usize>) -> fmt::Result {
    indent.map_or(Ok(()), |depth| write!(to, "\n{:width$}", "", width = depth * 2))
}

fn quoted(to: &mut impl Write, text: &str) -> fmt::Result {
    to.write_str(&serde_json::to_string(text).map_err(|_| fmt::Error)?)
}
