//! Reading a document from bytes, within limits.

use std::collections::HashSet;
use std::fmt;

use json_event_parser::{JsonEvent, SliceJsonParser};

use super::Json;
use crate::form::Number;

/// Lists and objects may lie inside each other this deep; a group in a group takes two. Honest questionnaires stay under
/// twenty.
pub const DEEPEST: usize = 128;

/// A document may hold this many values, so that a small file of brackets cannot take the memory of the computer: of a questionnaire each
/// becomes an item at the worst, of about a kilobyte. The largest one of the test suites of FHIR has four thousand.
pub const MOST_VALUES: usize = 150_000;

/// From this many keys on, an object is searched for doubles by a table.
const FEW_KEYS: usize = 16;

/// Why a document cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonFault {
    /// It is no JSON from that place on; line and column count from 1.
    Broken {
        /// Line.
        line: u64,
        /// Column.
        column: u64,
    },
    /// It is no text in UTF-8.
    NotText,
    /// It is nested deeper than [`DEEPEST`].
    TooDeep,
    /// It holds more values than [`MOST_VALUES`].
    TooManyValues,
    /// One object has the same key twice with different values: readers differ in which they take, so neither is. The same
    /// value twice does no harm.
    KeyTwice,
}

/// For developers only.
impl fmt::Display for JsonFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for JsonFault {}

/// A list or an object that is not closed yet.
enum Open {
    Array(Vec<Json>),
    Object(OpenObject),
}

#[derive(Default)]
struct OpenObject {
    members: Vec<(String, Json)>,
    /// The key whose value comes next.
    key: Option<String>,
    /// The keys so far, once there are many.
    keys: HashSet<String>,
}

impl Json {
    /// Reads a document. A byte order mark before it does no harm.
    ///
    /// # Errors
    /// See [`JsonFault`].
    pub fn parse(bytes: &[u8]) -> Result<Self, JsonFault> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        if std::str::from_utf8(bytes).is_err() {
            return Err(JsonFault::NotText);
        }
        let mut parser = SliceJsonParser::new(bytes);
        let mut open: Vec<Open> = Vec::new();
        let mut whole = None;
        let mut values = 0;
        loop {
            let event = parser.parse_next().map_err(|error| {
                let start = error.location().start;
                JsonFault::Broken { line: start.line.saturating_add(1), column: start.column.saturating_add(1) }
            })?;
            let done = match event {
                JsonEvent::Eof => return whole.ok_or(JsonFault::Broken { line: 1, column: 1 }),
                JsonEvent::ObjectKey(name) => {
                    if let Some(Open::Object(object)) = open.last_mut() {
                        object.key = Some(name.into_owned());
                    }
                    continue;
                }
                JsonEvent::StartArray => {
                    open.push(Open::Array(Vec::new()));
                    None
                }
                JsonEvent::StartObject => {
                    open.push(Open::Object(OpenObject::default()));
                    None
                }
                JsonEvent::EndArray | JsonEvent::EndObject => match open.pop() {
                    Some(Open::Array(entries)) => Some(Json::Array(entries)),
                    Some(Open::Object(object)) => Some(Json::Object(object.members)),
                    None => return Err(JsonFault::Broken { line: 1, column: 1 }),
                },
                JsonEvent::Null => Some(Json::Null),
                JsonEvent::Boolean(yes) => Some(Json::Bool(yes)),
                JsonEvent::String(text) => Some(Json::String(text.into_owned())),
                JsonEvent::Number(digits) => Some(Json::Number(Number::new(&digits).ok_or(JsonFault::Broken { line: 1, column: 1 })?)),
            };
            if open.len() > DEEPEST {
                return Err(JsonFault::TooDeep);
            }
            let Some(value) = done else { continue };
            values += 1;
            if values > MOST_VALUES {
                return Err(JsonFault::TooManyValues);
            }
            match open.last_mut() {
                None => whole = Some(value),
                Some(Open::Array(entries)) => entries.push(value),
                Some(Open::Object(object)) => object.add(value)?,
            }
        }
    }
}

impl OpenObject {
    /// Adds a value under the key that came before it.
    fn add(&mut self, value: Json) -> Result<(), JsonFault> {
        let Some(key) = self.key.take() else { return Ok(()) };
        let twice = if self.members.len() < FEW_KEYS {
            self.members.iter().any(|(known, _)| *known == key)
        } else {
            if self.keys.is_empty() {
                self.keys.extend(self.members.iter().map(|(known, _)| known.clone()));
            }
            !self.keys.insert(key.clone())
        };
        if !twice {
            self.members.push((key, value));
        } else if self.members.iter().any(|(known, other)| *known == key && *other != value) {
            return Err(JsonFault::KeyTwice);
        }
        Ok(())
    }
}
