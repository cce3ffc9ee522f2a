//! One object of the file, and where it lies: every refusal names the place.

use entente_domain::{Error, ErrorCode, Result};
use serde_json::{Map, Value};

/// The file breaks FHIR at that place.
pub(super) fn unreadable(path: &str) -> Error {
    Error::new(ErrorCode::InstrumentUnreadable).with("path", path)
}

/// The file asks there for something that the program cannot run.
pub(super) fn unsupported(path: &str, what: &str) -> Error {
    Error::new(ErrorCode::InstrumentUnsupported).with("path", path).with("what", what)
}

/// What a refusal says of an element that FHIR allows to be left out and that the program cannot do without.
pub(super) const MISSING: &str = "missing";

/// A JSON object and its path, as `item[0].item[1]`.
pub(super) struct Node<'a> {
    object: &'a Map<String, Value>,
    path: String,
}

impl<'a> Node<'a> {
    /// The whole file.
    pub(super) fn root(value: &'a Value) -> Result<Self> {
        Self::at(value, String::new())
    }

    fn at(value: &'a Value, path: String) -> Result<Self> {
        match value.as_object() {
            Some(object) => Ok(Self { object, path }),
            None => Err(unreadable(if path.is_empty() { "." } else { &path })),
        }
    }

    /// The path of one of its elements.
    pub(super) fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// Its own path.
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// Refuses every element whose name is not among `known`. The companion `_name` of a known element is known; what it
    /// holds is looked at where the element is read.
    pub(super) fn only(&self, known: &[&str]) -> Result<()> {
        let stranger = self.object.keys().find(|key| !known.contains(&key.strip_prefix('_').unwrap_or(key)));
        match stranger {
            Some(key) => Err(unsupported(&self.path_of(&shown(key)), &shown(key))),
            None => Ok(()),
        }
    }

    /// A text, if the element is there.
    pub(super) fn text(&self, key: &str) -> Result<Option<&'a str>> {
        match self.object.get(key) {
            None => Ok(None),
            Some(Value::String(text)) if !text.trim().is_empty() => Ok(Some(text)),
            Some(_) => Err(unreadable(&self.path_of(key))),
        }
    }

    /// A text that FHIR allows to be left out and that the program cannot do without.
    pub(super) fn wanted_text(&self, key: &str) -> Result<&'a str> {
        self.text(key)?.ok_or_else(|| unsupported(&self.path_of(key), MISSING))
    }

    /// A text that FHIR asks for.
    pub(super) fn needed_text(&self, key: &str) -> Result<&'a str> {
        self.text(key)?.ok_or_else(|| unreadable(&self.path_of(key)))
    }

    /// A yes or no; no when the element is not there.
    pub(super) fn yes(&self, key: &str) -> Result<bool> {
        match self.object.get(key) {
            None => Ok(false),
            Some(Value::Bool(yes)) => Ok(*yes),
            Some(_) => Err(unreadable(&self.path_of(key))),
        }
    }

    /// A number, if the element is there.
    pub(super) fn number(&self, key: &str) -> Result<Option<f64>> {
        match self.object.get(key) {
            None => Ok(None),
            Some(value) => value.as_f64().map(Some).ok_or_else(|| unreadable(&self.path_of(key))),
        }
    }

    /// An object, if the element is there.
    pub(super) fn child(&self, key: &str) -> Result<Option<Node<'a>>> {
        self.object.get(key).map(|value| Node::at(value, self.path_of(key))).transpose()
    }

    /// The objects of a list; none when the element is not there.
    pub(super) fn children(&self, key: &str) -> Result<Vec<Node<'a>>> {
        match self.object.get(key) {
            None => Ok(Vec::new()),
            Some(Value::Array(values)) if !values.is_empty() => {
                values.iter().enumerate().map(|(n, value)| Node::at(value, format!("{}[{n}]", self.path_of(key)))).collect()
            }
            Some(_) => Err(unreadable(&self.path_of(key))),
        }
    }
}

/// The name of an element as a refusal may repeat it: FHIR's names are short and plain, anything else could be a sentence.
pub(super) fn shown(name: &str) -> String {
    let plain = name.len() <= 40 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    if plain { name.to_owned() } else { "?".to_owned() }
}
