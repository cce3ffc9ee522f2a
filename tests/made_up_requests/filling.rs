//! Values for a shape: right, nearly right, and wrong.

use arbitrary::Unstructured;
use serde_json::{Map, Value, json};

use super::shapes::{Shape, Shapes};
use super::world::{Section, World};
use crate::naughty;

/// Deeper than any honest request of this program.
const DEEPEST: usize = 7;
/// Stands in a text for what no value can hold; see [`into_text`].
const MARK: &str = "\u{1}mark ";

/// What a text of JSON may hold and a value of it may not, or not so: nesting at the limit and past it, numbers without end, a key twice.
const BEYOND: [&str; 10] =
    ["deep 100", "deep 127", "deep 128", "deep 129", "deep 5000", "1e999", "-1e-999", "NaN", "digits", "{\"id\":1,\"id\":2}"];

/// A filler of shapes; all its choices come from the bytes of an input.
pub struct Filling<'a, 'b> {
    pub shapes: &'a Shapes,
    pub world: &'a World,
    pub choices: &'a mut Unstructured<'b>,
    /// One place in so many is filled wrongly; none if it is 0.
    pub wrong: u32,
    /// The kind of record that the command is about.
    pub kind: &'a str,
    /// A section of a record that exists, for requests that change one.
    pub section: Option<&'a Section>,
}

impl Filling<'_, '_> {
    /// A number below `below`; 0 when the input has no more to say.
    pub fn number(&mut self, below: usize) -> usize {
        self.choices.int_in_range(0..=below.max(1) - 1).unwrap_or(0)
    }

    fn one_of<'c, T>(&mut self, all: &'c [T]) -> &'c T {
        let n = self.number(all.len());
        &all[n]
    }

    /// A value of a shape, for a field of that name.
    pub fn fill(&mut self, shape: &Shape, name: &str, depth: usize) -> Value {
        if self.wrong > 0 && self.number(self.wrong as usize) == 1 {
            return self.anything(name, depth);
        }
        match shape {
            Shape::Text => self.text(name).into(),
            Shape::Number => self.a_number(),
            Shape::Bool => Value::from(self.number(2) == 1),
            Shape::Null => Value::Null,
            Shape::Literal(text) => Value::from(text.as_str()),
            Shape::Anything => match self.section.filter(|_| matches!(name, "after" | "before")) {
                Some(section) if name == "after" => self.spoiled(&section.value),
                Some(_) => Value::Null,
                None => self.anything(name, depth),
            },
            Shape::Named(named) => match named.strip_suffix("Id") {
                Some(kind) => self.id(kind).into(),
                None => self.fill(self.shapes.named(named), name, depth + 1),
            },
            Shape::List(inner) => {
                let most = if depth > DEEPEST { 1 } else { 4 };
                (0..self.number(most)).map(|_| self.fill(inner, name, depth + 1)).collect()
            }
            Shape::Map(key, value) => {
                let entries = (0..self.number(4)).map(|_| {
                    let key = self.fill(key, "key", depth + 1);
                    (key.as_str().unwrap_or("key").to_owned(), self.fill(value, name, depth + 1))
                });
                Value::Object(entries.collect())
            }
            Shape::Fields(fields) => {
                let mut filled = Map::new();
                for (field, optional, shape) in fields {
                    let missing = if *optional { self.number(3) == 0 } else { self.wrong > 0 && self.number(40) == 1 };
                    if !missing {
                        filled.insert(field.clone(), self.fill(shape, field, depth + 1));
                    }
                }
                if self.wrong > 0 && self.number(30) == 1 {
                    filled.insert("unknown".to_owned(), self.anything("unknown", depth));
                }
                Value::Object(filled)
            }
            Shape::Tuple(parts) => parts.iter().map(|part| self.fill(part, name, depth + 1)).collect(),
            Shape::OneOf(choices) => {
                // Nothing, where that is one of the choices, ends what could go on for ever.
                let ends = choices.contains(&Shape::Null) && (depth > DEEPEST || self.number(4) == 0);
                let chosen = if ends { &Shape::Null } else { self.one_of(choices) };
                self.fill(chosen, name, depth)
            }
            Shape::AllOf(parts) => {
                let mut whole = Map::new();
                for part in parts {
                    if let Value::Object(part) = self.fill(part, name, depth) {
                        whole.extend(part);
                    }
                }
                Value::Object(whole)
            }
        }
    }

    /// What stands somewhere, with another text or number in one place.
    fn spoiled(&mut self, value: &Value) -> Value {
        match value {
            Value::Object(members) => {
                let at = self.number(members.len());
                let member = |(n, (name, value)): (usize, (&String, &Value))| {
                    (name.clone(), if n == at { self.spoiled(value) } else { value.clone() })
                };
                Value::Object(members.iter().enumerate().map(member).collect())
            }
            Value::String(text) if self.number(3) == 0 => text.clone().into(),
            Value::String(text) if text.len() == 10 && text.as_bytes()[4] == b'-' => self.day().into(),
            Value::String(_) => self.naughty().into(),
            Value::Number(_) => self.a_number(),
            other => other.clone(),
        }
    }

    /// A value of any shape.
    pub fn anything(&mut self, name: &str, depth: usize) -> Value {
        match self.number(if depth > DEEPEST { 8 } else { 11 }) {
            0 => Value::Null,
            1 => json!(true),
            2 => self.a_number(),
            3 => self.text(name).into(),
            4 => self.id("").into(),
            5 => format!("{MARK}{}", self.one_of(&BEYOND)).into(),
            6 => json!([]),
            7 => json!({}),
            8 => (0..self.number(4)).map(|_| self.anything(name, depth + 1)).collect(),
            _ => (0..self.number(4)).map(|n| (["id", "kind", "entity", "text"][n].to_owned(), self.anything(name, depth + 1))).collect(),
        }
    }

    fn a_number(&mut self) -> Value {
        match self.number(12) {
            0..=5 => json!(self.number(12)),
            6 => json!(-1),
            7 => json!(u32::MAX),
            8 => json!(u64::MAX),
            9 => json!(i64::MIN),
            10 => json!(1e308),
            _ => json!(0.1),
        }
    }

    /// An id of a record of that kind; now and then of another, of none, or of nothing.
    fn id(&mut self, kind: &str) -> String {
        let own = self.world.ids_of(kind);
        match self.number(8) {
            0..=5 if !own.is_empty() => self.one_of(own).clone(),
            7 => (*self.one_of(&["", "0", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "not an id"]))
                .to_owned(),
            _ => {
                let all = self.world.all_ids();
                if all.is_empty() { "0199b3c2-0000-7000-8000-000000000001".to_owned() } else { self.one_of(all).clone() }
            }
        }
    }

    /// A text that would be right in a field of that name, or one that breaks programs.
    fn text(&mut self, name: &str) -> String {
        let word = |all: &mut Self, words: &[&str]| (*all.one_of(words)).to_owned();
        if self.number(4) == 3 {
            return self.naughty();
        }
        let day = name.ends_with("_on") || matches!(name, "on" | "since" | "until" | "from" | "to" | "day" | "due");
        match name {
            "entity" | "id" | "section" if self.section.is_some() => {
                let section = self.section.map(|section| match name {
                    "entity" => &section.entity,
                    "id" => &section.id,
                    _ => &section.name,
                });
                section.cloned().unwrap_or_default()
            }
            "passphrase" | "new_passphrase" => self.world.passphrase(self.number(3)).to_owned(),
            "recovery_key" | "typed" | "code" => word(self, &["ABCD-EFGH-IJKL-MNOP", "", "1"]),
            "reference" | "questionnaire" => self.one_of(self.world.references()).clone(),
            "id" => self.id(self.kind),
            "operation" | "key" => self.id(""),
            "entity" => word(self, &["partner", "meeting", "questionnaire", "user", "centre", "round", "recommendation"]),
            "section" => word(self, &["identity", "terms", "plan", "contact", "statement", "content", "habits", "access", "description"]),
            "time_zone" => word(self, &["Europe/Brussels", "America/Montreal", "Mars/Olympus"]),
            "email" => word(self, &["a@exemple.be", "pas une adresse", "a@b@c"]),
            "cursor" | "next" => word(self, &["", "0", "eyJhIjoxfQ", "~", "9999999999999999999999"]),
            "content" => word(self, &["", "RnJvbTogYUBiLmMKU3ViamVjdDogeAoKYm9uam91cgo=", "!", "AAAA"]),
            "starts_at" | "at" => word(self, &["09:30", "24:00", "9h", ""]),
            _ if day => {
                word(self, &["2026-11-22", "2026-12-01", "2024-02-29", "2026-02-30", "0001-01-01", "9999-12-31", "+262142-12-31", ""])
            }
            _ => word(self, &["Accueil", "Rendez-vous du mardi", "diallo", "fr", "1", "éà", "x", ""]),
        }
    }

    fn day(&mut self) -> String {
        let days = [
            "2026-11-22",
            "2026-12-01",
            "2024-02-29",
            "2026-02-30",
            "0001-01-01",
            "2200-12-31",
            "9999-12-31",
            "+262142-12-31",
            "-262143-01-01",
            "",
        ];
        (*self.one_of(&days)).to_owned()
    }

    fn naughty(&mut self) -> String {
        match self.number(40) {
            0 => "mot ".repeat(300_000),
            1 => "\u{301}".repeat(20_000),
            2 => "(".repeat(10_000),
            _ => (*self.one_of(&naughty::OURS)).to_owned(),
        }
    }
}

/// A value as the text that comes in at the door.
pub fn into_text(value: &Value) -> String {
    let text = value.to_string();
    // As it stands in a text of JSON.
    let mark = Value::from(MARK).to_string();
    let mark = mark.trim_matches('"');
    let Some((before, rest)) = text.split_once(&format!("\"{mark}")) else { return text };
    let mut whole = before.to_owned();
    for (n, piece) in rest.split(&format!("\"{mark}")).enumerate() {
        let _ = n;
        let end =
            BEYOND.iter().map(|beyond| Value::from(*beyond).to_string()[1..].to_owned()).find(|beyond| piece.starts_with(beyond.as_str()));
        let end = end.expect("a mark is one of those known");
        whole.push_str(&beyond(&serde_json::from_str::<String>(&format!("\"{end}")).unwrap()));
        whole.push_str(&piece[end.len()..]);
    }
    whole
}

fn beyond(which: &str) -> String {
    if let Some(depth) = which.strip_prefix("deep ").and_then(|depth| depth.parse().ok()) {
        return format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    }
    if which == "digits" { "9".repeat(5_000) } else { which.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_value_can_hold_is_put_into_the_text() {
        let value = json!({"a": format!("{MARK}deep 128"), "b": [format!("{MARK}1e999"), 1], "c": format!("{MARK}{{\"id\":1,\"id\":2}}")});
        let text = into_text(&value);
        assert_eq!(text, format!("{{\"a\":{}{},\"b\":[1e999,1],\"c\":{{\"id\":1,\"id\":2}}}}", "[".repeat(128), "]".repeat(128)));
    }
}
