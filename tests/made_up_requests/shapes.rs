//! The shapes of all requests, read from the types that the page is given: a command that is added tomorrow is tried tomorrow.
//!
//! Only what ts-rs writes is understood: objects, lists, unions, intersections, literals, maps. Anything else ends the test, so that no
//! command is passed over without a word.

use std::collections::HashMap;

/// What a value looks like.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A text.
    Text,
    /// A number.
    Number,
    /// Yes or no.
    Bool,
    /// Nothing.
    Null,
    /// This text.
    Literal(String),
    /// Whatever JSON can hold.
    Anything,
    /// A type by its name.
    Named(String),
    /// A list.
    List(Box<Shape>),
    /// An object with keys of one kind.
    Map(Box<Shape>, Box<Shape>),
    /// An object: name, whether it may be missing, shape.
    Fields(Vec<(String, bool, Shape)>),
    /// A list of given length.
    Tuple(Vec<Shape>),
    /// One of these.
    OneOf(Vec<Shape>),
    /// All of these together.
    AllOf(Vec<Shape>),
}

/// All types, and the requests of all commands.
pub struct Shapes {
    types: HashMap<String, Shape>,
    requests: Vec<(String, Shape)>,
}

impl Shapes {
    /// Reads them.
    pub fn read() -> Self {
        let text = without_comments(&entente_app::typescript());
        let mut types = HashMap::new();
        for declaration in text.split("export type ").skip(1) {
            let (name, rest) = declaration.split_once(" = ").unwrap();
            let mut words = Words::of(rest);
            types.insert(name.trim().to_owned(), words.shape());
        }
        let (_, commands) = text.split_once("export interface Commands ").unwrap();
        let Shape::Fields(commands) = Words::of(commands).shape() else { panic!("the commands are fields") };
        let requests = commands.into_iter().map(|(name, _, both)| match both {
            Shape::Fields(mut both) => (name, both.swap_remove(0).2),
            other => panic!("{name} is {other:?}"),
        });
        Self { requests: requests.collect(), types }
    }

    /// The request of a command.
    pub fn request(&self, command: &str) -> &Shape {
        &self.requests.iter().find(|(name, _)| name == command).unwrap_or_else(|| panic!("{command} has no request")).1
    }

    /// What a name stands for.
    pub fn named(&self, name: &str) -> &Shape {
        self.types.get(name).unwrap_or_else(|| panic!("no type is named {name}"))
    }
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").unwrap().1;
    }
    kept + rest
}

/// What is left to read of a declaration.
struct Words<'a>(&'a str);

impl<'a> Words<'a> {
    fn of(text: &'a str) -> Self {
        Self(text)
    }

    fn takes(&mut self, word: &str) -> bool {
        self.0 = self.0.trim_start();
        let taken = self.0.strip_prefix(word);
        self.0 = taken.unwrap_or(self.0);
        taken.is_some()
    }

    fn must(&mut self, word: &str) {
        assert!(self.takes(word), "“{word}” is expected before {:?}", self.0.chars().take(60).collect::<String>());
    }

    fn name(&mut self) -> &'a str {
        self.0 = self.0.trim_start();
        let length = self.0.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(self.0.len());
        let (name, rest) = self.0.split_at(length);
        assert!(!name.is_empty(), "a name is expected before {:?}", rest.chars().take(60).collect::<String>());
        self.0 = rest;
        name
    }

    fn shape(&mut self) -> Shape {
        self.takes("|");
        let mut choices = vec![self.whole()];
        while self.takes("|") {
            choices.push(self.whole());
        }
        if choices.len() == 1 { choices.swap_remove(0) } else { Shape::OneOf(choices) }
    }

    fn whole(&mut self) -> Shape {
        let mut parts = vec![self.part()];
        while self.takes("&") {
            parts.push(self.part());
        }
        if parts.len() == 1 { parts.swap_remove(0) } else { Shape::AllOf(parts) }
    }

    fn part(&mut self) -> Shape {
        let mut part = self.bare();
        while self.takes("[]") {
            part = Shape::List(Box::new(part));
        }
        part
    }

    fn bare(&mut self) -> Shape {
        if self.takes("(") {
            let shape = self.shape();
            self.must(")");
            return shape;
        }
        if self.takes("\"") {
            let (text, rest) = self.0.split_once('"').unwrap();
            self.0 = rest;
            return Shape::Literal(text.to_owned());
        }
        if self.takes("{") {
            return self.object();
        }
        if self.takes("[") {
            let mut parts = Vec::new();
            while !self.takes("]") {
                parts.push(self.shape());
                self.takes(",");
            }
            return Shape::Tuple(parts);
        }
        match self.name() {
            "string" => Shape::Text,
            "number" => Shape::Number,
            "boolean" => Shape::Bool,
            "null" => Shape::Null,
            "unknown" | "JsonValue" => Shape::Anything,
            "Array" => {
                self.must("<");
                let inner = self.shape();
                self.must(">");
                Shape::List(Box::new(inner))
            }
            "Record" => {
                self.must("<string,");
                // The request of a command that asks for nothing.
                let shape =
                    if self.takes("never") { Shape::Fields(Vec::new()) } else { Shape::Map(Box::new(Shape::Text), Box::new(self.shape())) };
                self.must(">");
                shape
            }
            name => Shape::Named(name.to_owned()),
        }
    }

    fn object(&mut self) -> Shape {
        if self.takes("[key in ") {
            let key = self.shape();
            self.must("]");
            self.takes("?");
            self.must(":");
            let value = self.shape();
            self.takes(",");
            self.must("}");
            return Shape::Map(Box::new(key), Box::new(value));
        }
        let mut fields = Vec::new();
        while !self.takes("}") {
            let quoted = self.takes("\"");
            let name = self.name().to_owned();
            if quoted {
                self.must("\"");
            }
            let optional = self.takes("?");
            self.must(":");
            fields.push((name, optional, self.shape()));
            let _ = self.takes(",") || self.takes(";");
        }
        Shape::Fields(fields)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_request_whose_types_are_all_known() {
        let shapes = Shapes::read();
        let mut open: Vec<&Shape> = entente_app::COMMANDS.iter().map(|command| shapes.request(command.name)).collect();
        let mut seen = std::collections::HashSet::new();
        while let Some(shape) = open.pop() {
            match shape {
                Shape::Named(name) if seen.insert(name) => open.push(shapes.named(name)),
                Shape::List(inner) => open.push(inner),
                Shape::Map(key, value) => open.extend([&**key, &**value]),
                Shape::Fields(fields) => open.extend(fields.iter().map(|(_, _, shape)| shape)),
                Shape::Tuple(parts) | Shape::OneOf(parts) | Shape::AllOf(parts) => open.extend(parts),
                _ => {}
            }
        }
        assert!(seen.len() > 80, "{} types", seen.len());
    }
}
