//! An object that is being written.

use super::{Release, in_order, merged_cross_version};
use crate::form::{Extras, Json};

/// The members written so far. Nothing empty is written, and no key twice: what the model says goes before what was kept.
pub(super) struct Members {
    members: Vec<(String, Json)>,
    release: Release,
}

impl Members {
    pub(super) fn new(release: Release) -> Self {
        Self { members: Vec::new(), release }
    }

    pub(super) fn put(&mut self, key: &str, value: Json) {
        if !self.members.iter().any(|(known, _)| known == key) {
            self.members.push((key.to_owned(), value));
        }
    }

    pub(super) fn text(&mut self, key: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.put(key, text.into());
        }
    }

    pub(super) fn yes(&mut self, key: &str, yes: bool) {
        if yes {
            self.put(key, true.into());
        }
    }

    pub(super) fn list(&mut self, key: &str, entries: Vec<Json>) {
        if !entries.is_empty() {
            self.put(key, Json::Array(entries));
        }
    }

    /// Writes kept elements of these names now, so that they stand where one looks for them.
    pub(super) fn kept(&mut self, extras: &Extras, names: &[&str]) {
        for name in names {
            if let Some(value) = extras.element(name) {
                self.put(name, value.clone());
            }
        }
    }

    /// Writes the kept elements; those of R5 alone only into R5.
    pub(super) fn all_kept(&mut self, extras: &Extras, newer: &[&str]) {
        for (name, value) in &extras.elements {
            let plain = name.strip_prefix('_').unwrap_or(name);
            if self.release == Release::R5 || !newer.contains(&plain) {
                self.put(name, value.clone());
            }
        }
    }

    /// Writes extensions in the order of the file. What only R5 has an element for travels to R4 in the extension that FHIR
    /// defines for it, and back.
    pub(super) fn extensions(&mut self, list: Vec<Json>, extras: &Extras, cross_version: &str, newer: &[&str]) {
        let list = in_order(list, extras);
        let list = match self.release {
            Release::R4 => merged_cross_version(list, extras, cross_version, newer),
            Release::R5 => self.unfolded(list, cross_version, newer),
        };
        self.list("extension", list);
    }

    /// Cross-version extensions become the elements that they stand for.
    fn unfolded(&mut self, list: Vec<Json>, cross_version: &str, newer: &[&str]) -> Vec<Json> {
        let mut left = Vec::with_capacity(list.len());
        for extension in list {
            let name = extension.text("url").and_then(|url| url.strip_prefix(cross_version)).filter(|name| newer.contains(name));
            let value = extension.members().iter().find(|(key, _)| key.starts_with("value")).map(|(_, value)| value);
            match (name, value) {
                (Some(name), Some(value)) if extension.members().len() == 2 => self.put(name, value.clone()),
                _ => left.push(extension),
            }
        }
        left
    }

    pub(super) fn close(self) -> Json {
        Json::Object(self.members)
    }
}
