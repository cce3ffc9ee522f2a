//! One object of the file and where it lies. What is read is taken out; what is left is kept as extras.

use super::extensions::Extensions;
use super::{Reason, ReasonCode, Report, shown};
use crate::form::Json;

/// The members of a JSON object that were not read yet, and its path, as `item[0].item[1]`.
pub(super) struct Object {
    members: Vec<(String, Json)>,
    path: String,
}

impl Object {
    /// The whole file.
    pub(super) fn root(document: &Json) -> Self {
        Self { members: document.members().to_vec(), path: String::new() }
    }

    /// An object of a list or an element; anything else is named as of the wrong shape, and counts as empty.
    pub(super) fn of(json: Json, path: String, report: &mut Report) -> Self {
        let members = match json {
            Json::Object(members) => members,
            _ => {
                report.say(path.clone(), ReasonCode::WrongShape);
                Vec::new()
            }
        };
        Self { members, path }
    }

    /// Its path.
    pub(super) fn path(&self) -> &str {
        if self.path.is_empty() { "." } else { &self.path }
    }

    /// The path of one of its elements.
    pub(super) fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() { shown(key) } else { format!("{}.{}", self.path, shown(key)) }
    }

    /// Whether an element is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.members.iter().any(|(name, _)| name == key)
    }

    /// Takes an element out.
    pub(super) fn take(&mut self, key: &str) -> Option<Json> {
        let n = self.members.iter().position(|(name, _)| name == key)?;
        Some(self.members.remove(n).1)
    }

    /// Puts an element back, to be kept.
    pub(super) fn put_back(&mut self, key: &str, value: Json) {
        self.members.push((key.to_owned(), value));
    }

    /// Takes a text out. An empty one has the wrong shape: FHIR leaves out what is empty.
    pub(super) fn text(&mut self, key: &str, report: &mut Report) -> Option<String> {
        match self.take(key)? {
            Json::String(text) if !text.trim().is_empty() => Some(text),
            _ => {
                report.say(self.path_of(key), ReasonCode::WrongShape);
                None
            }
        }
    }

    /// Takes a yes out. A no stays as an extra: it says in full what is so anyway.
    pub(super) fn yes(&mut self, key: &str, report: &mut Report) -> bool {
        match self.members.iter().find(|(name, _)| name == key) {
            None | Some((_, Json::Bool(false))) => false,
            Some((_, Json::Bool(true))) => {
                self.take(key);
                true
            }
            Some(_) => {
                report.say(self.path_of(key), ReasonCode::WrongShape);
                false
            }
        }
    }

    /// Takes a count out.
    pub(super) fn count(&mut self, key: &str, report: &mut Report) -> Option<u32> {
        let value = self.take(key)?;
        let count = value.as_integer().and_then(|count| u32::try_from(count).ok());
        if count.is_none() {
            report.say(self.path_of(key), ReasonCode::WrongShape);
        }
        count
    }

    /// Takes the objects of a list out. An empty list stays as an extra.
    pub(super) fn list(&mut self, key: &str, report: &mut Report) -> Vec<Self> {
        match self.members.iter().find(|(name, _)| name == key) {
            None => return Vec::new(),
            Some((_, Json::Array(entries))) if entries.is_empty() => return Vec::new(),
            Some(_) => {}
        }
        let path = self.path_of(key);
        match self.take(key) {
            Some(Json::Array(entries)) => {
                entries.into_iter().enumerate().map(|(n, entry)| Self::of(entry, format!("{path}[{n}]"), report)).collect()
            }
            _ => {
                report.say(path, ReasonCode::WrongShape);
                Vec::new()
            }
        }
    }

    /// Takes the extensions out.
    pub(super) fn extensions(&mut self, report: &mut Report) -> Extensions {
        let path = self.path_of("extension");
        match self.members.iter().find(|(name, _)| name == "extension") {
            None => return Extensions::none(path),
            Some((_, Json::Array(entries))) if entries.is_empty() => return Extensions::none(path),
            Some(_) => {}
        }
        match self.take("extension") {
            Some(Json::Array(entries)) => Extensions::new(entries, path, report),
            _ => {
                report.say(path.clone(), ReasonCode::WrongShape);
                Extensions::none(path)
            }
        }
    }

    /// Takes the value out of `value…`, `answer…` or the like: the type that its name ends with, and the value.
    pub(super) fn choice_of_type(&mut self, start: &str) -> Option<(String, Json)> {
        let n = self.members.iter().position(|(name, _)| {
            name.strip_prefix(start).is_some_and(|kind| kind.starts_with(|first: char| first.is_ascii_uppercase()))
        })?;
        let (name, value) = self.members.remove(n);
        Some((name[start.len()..].to_owned(), value))
    }

    /// Names every element that FHIR does not know there. The companion `_name` of a known element is known.
    pub(super) fn only(&self, read: &[&str], kept: &[&str], report: &mut Report) {
        for (key, _) in &self.members {
            let name = key.strip_prefix('_').unwrap_or(key);
            if !read.contains(&name) && !kept.contains(&name) {
                report.add(Reason::new(self.path_of(key), ReasonCode::UnknownElement).with("what", shown(key)));
            }
        }
    }

    /// What was not taken, by name: the order of keys means nothing.
    pub(super) fn rest(mut self) -> Vec<(String, Json)> {
        self.members.sort_by(|(one, _), (two, _)| one.cmp(two));
        self.members
    }
}
