//! The extensions of one place: known ones are taken, unknown ones kept.

use std::collections::{HashMap, VecDeque};

use super::object::Object;
use super::{ReasonCode, Report, names};
use crate::form::{Extras, Json};

/// Extensions that were not read yet, each with its place in the list.
pub(super) struct Extensions {
    entries: Vec<(usize, Json)>,
    /// The urls of all, in the order of the file.
    order: Vec<String>,
    path: String,
}

impl Extensions {
    pub(super) fn none(path: String) -> Self {
        Self { entries: Vec::new(), order: Vec::new(), path }
    }

    pub(super) fn new(entries: Vec<Json>, path: String, report: &mut Report) -> Self {
        for (n, entry) in entries.iter().enumerate() {
            if entry.text("url").is_none_or(str::is_empty) {
                report.say(format!("{path}[{n}]"), ReasonCode::WrongShape);
            }
        }
        let order = urls(&entries);
        Self { entries: entries.into_iter().enumerate().collect(), order, path }
    }

    /// Takes an extension out. One that stands twice is named: nobody knows which holds.
    pub(super) fn take(&mut self, url: &str, report: &mut Report) -> Option<(String, Json)> {
        let mut found = self.take_all(url);
        if found.len() > 1 {
            report.say(found.swap_remove(1).0, ReasonCode::SaidTwice);
        }
        found.into_iter().next()
    }

    /// Takes all extensions with that url out, each with its path.
    pub(super) fn take_all(&mut self, url: &str) -> Vec<(String, Json)> {
        let mut found = Vec::new();
        let path = &self.path;
        self.entries.retain(|(n, entry)| {
            let is = entry.text("url") == Some(url);
            if is {
                found.push((format!("{path}[{n}]"), entry.clone()));
            }
            !is
        });
        found
    }

    /// Takes all extensions with one of two urls out, each with its path, in the order of the file.
    pub(super) fn take_either(&mut self, one: &str, two: &str) -> Vec<(String, Json)> {
        let path = &self.path;
        let is = |entry: &Json| entry.text("url").is_some_and(|url| url == one || url == two);
        let (taken, left) = std::mem::take(&mut self.entries).into_iter().partition(|(_, entry)| is(entry));
        self.entries = left;
        let taken: Vec<(usize, Json)> = taken;
        taken.into_iter().map(|(n, entry)| (format!("{path}[{n}]"), entry)).collect()
    }

    /// The path of the list.
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// Takes the value of a simple extension out, if `read` understands it. An extension that says more than a value (it may
    /// have an id) is kept as it is written beside.
    pub(super) fn value<T>(&mut self, url: &str, report: &mut Report, read: impl FnOnce(&str, &Json) -> Option<T>) -> Option<T> {
        let (path, whole) = self.take(url, report)?;
        let mut object = Object::of(whole.clone(), path.clone(), report);
        object.take("url");
        let value = object.choice_of_type("value").and_then(|(kind, value)| read(&kind, &value));
        if value.is_none() {
            report.say(path, ReasonCode::WrongShape);
        }
        if !object.rest().is_empty() {
            self.keep(whole);
        }
        value
    }

    /// A yes by extension. A no stays with the unknown ones: it says in full what is so anyway.
    pub(super) fn yes(&mut self, url: &str, report: &mut Report) -> bool {
        let says_no = |entry: &Json| entry.text("url") == Some(url) && entry.get("valueBoolean") == Some(&Json::Bool(false));
        if self.entries.iter().any(|(_, entry)| says_no(entry)) {
            return false;
        }
        self.value(url, report, |_, value| value.as_bool()).unwrap_or(false)
    }

    /// The cells of a spreadsheet row that came this way.
    pub(super) fn cells(&mut self, report: &mut Report) -> Vec<(String, String)> {
        let cell = |whole: &Json| {
            let part = |name: &str| whole.list("extension").iter().find(|part| part.text("url") == Some(name));
            Some((part("column")?.text("valueString")?.to_owned(), part("cell")?.text("valueString")?.to_owned()))
        };
        let mut cells = Vec::new();
        for (path, whole) in self.take_all(names::CELL) {
            match cell(&whole) {
                Some(pair) => cells.push(pair),
                None => report.say(path, ReasonCode::WrongShape),
            }
        }
        cells
    }

    fn keep(&mut self, whole: Json) {
        self.entries.push((usize::MAX, whole));
    }

    /// Keeps what was not taken, and the order of all, where it is not the one in which `usual` writes them.
    pub(super) fn close(self, extras: &mut Extras, usual: impl FnOnce(&Extras) -> Vec<Json>) {
        extras.extensions = self.entries.into_iter().map(|(_, entry)| entry).collect();
        let usual = urls(&usual(extras));
        if usual != self.order {
            extras.order = self.order;
        }
    }
}

fn urls(entries: &[Json]) -> Vec<String> {
    entries.iter().map(|entry| entry.text("url").unwrap_or_default().to_owned()).collect()
}

/// Extensions in the order of the file that they came from; new ones behind.
pub(in crate::form::fhir) fn ordered(entries: Vec<Json>, order: &[String]) -> Vec<Json> {
    // Each url takes the places that it had in the file, one after another; a file may hold very many of one url.
    let mut places: HashMap<&str, VecDeque<usize>> = HashMap::new();
    for (n, url) in order.iter().enumerate() {
        places.entry(url).or_default().push_back(n);
    }
    let mut place = |entry: &Json| entry.text("url").and_then(|url| places.get_mut(url)).and_then(VecDeque::pop_front);
    let mut placed: Vec<(usize, Json)> = Vec::with_capacity(entries.len());
    for entry in entries {
        placed.push((place(&entry).unwrap_or(usize::MAX), entry));
    }
    placed.sort_by_key(|(n, _)| *n);
    placed.into_iter().map(|(_, entry)| entry).collect()
}
