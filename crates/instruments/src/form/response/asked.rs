//! What a questionnaire asks, read with patience: nothing is refused here.

use std::collections::HashMap;

use crate::form::Json;

/// The items of a questionnaire in the order of the file, each before its children.
pub(super) struct Asked<'a> {
    /// The items.
    pub(super) items: Vec<Question<'a>>,
    /// The places of the items of the first level.
    pub(super) first: Vec<usize>,
    /// The first item of each link id.
    pub(super) by_link_id: HashMap<&'a str, usize>,
    /// The value sets of the file, by `#id` and by url.
    pub(super) value_sets: HashMap<String, &'a Json>,
}

/// One item.
pub(super) struct Question<'a> {
    /// As it stands in the file.
    pub(super) json: &'a Json,
    /// Its link id.
    pub(super) link_id: &'a str,
    /// The name of its type; empty when there is none.
    pub(super) kind: &'a str,
    /// The places of its children.
    pub(super) children: Vec<usize>,
}

impl<'a> Asked<'a> {
    /// Reads a questionnaire.
    pub(super) fn of(questionnaire: &'a Json) -> Self {
        let mut asked = Self { items: Vec::new(), first: Vec::new(), by_link_id: HashMap::new(), value_sets: HashMap::new() };
        asked.first = asked.under(questionnaire);
        for resource in questionnaire.list("contained") {
            if resource.text("resourceType") == Some("ValueSet") {
                if let Some(id) = resource.text("id") {
                    asked.value_sets.entry(format!("#{id}")).or_insert(resource);
                }
                if let Some(url) = resource.text("url") {
                    asked.value_sets.entry(url.to_owned()).or_insert(resource);
                }
            }
        }
        asked
    }

    /// The recursion is as deep as the document, which is at most [`crate::form::json::DEEPEST`].
    fn under(&mut self, parent: &'a Json) -> Vec<usize> {
        let mut places = Vec::new();
        for json in parent.list("item") {
            let Some(link_id) = json.text("linkId") else { continue };
            let n = self.items.len();
            self.items.push(Question { json, link_id, kind: json.text("type").unwrap_or_default(), children: Vec::new() });
            self.by_link_id.entry(link_id).or_insert(n);
            places.push(n);
            let children = self.under(json);
            if let Some(item) = self.items.get_mut(n) {
                item.children = children;
            }
        }
        places
    }
}

impl<'a> Question<'a> {
    /// The extensions with that url.
    pub(super) fn extensions<'b>(&'b self, url: &'b str) -> impl Iterator<Item = &'a Json> + 'b {
        self.json.list("extension").iter().filter(move |extension| extension.text("url") == Some(url))
    }

    /// The value of the extension with that url: the type that its name ends with, and the value.
    pub(super) fn extension(&self, url: &str) -> Option<(&'a str, &'a Json)> {
        self.extensions(url).next().and_then(value_of)
    }

    /// A count by extension.
    pub(super) fn count(&self, url: &str) -> Option<usize> {
        self.extension(url).and_then(|(_, value)| value.as_integer()).and_then(|count| usize::try_from(count).ok())
    }

    /// Whether an element is set to yes.
    pub(super) fn yes(&self, key: &str) -> bool {
        self.json.get(key).and_then(Json::as_bool) == Some(true)
    }

    /// Whether it takes answers.
    pub(super) fn is_question(&self) -> bool {
        !matches!(self.kind, "group" | "display")
    }
}

/// The value of an object that has one under `value…`.
pub(super) fn value_of(json: &Json) -> Option<(&str, &Json)> {
    json.members().iter().find_map(|(key, value)| {
        let kind = key.strip_prefix("value")?;
        kind.starts_with(|first: char| first.is_ascii_uppercase()).then_some((kind, value))
    })
}
