//! The items of a response in one flat list, so that the answers of an item are found without walking the tree.

use std::collections::HashMap;

use super::issue::{Issue, IssueCode, Issues};
use crate::form::Json;

/// The items of a response in the order of the file, each before what stands under it.
pub(super) struct Given<'a> {
    pub(super) items: Vec<GivenItem<'a>>,
    /// The places of the items of the first level.
    pub(super) first: Vec<usize>,
    /// The places of each link id, ascending.
    by_link_id: HashMap<&'a str, Vec<usize>>,
}

/// One item.
pub(super) struct GivenItem<'a> {
    pub(super) link_id: &'a str,
    pub(super) path: String,
    pub(super) answers: Vec<GivenAnswer<'a>>,
    /// The places of the items that stand directly under it, as those of a group do.
    pub(super) children: Vec<usize>,
    /// Whether it has a member `answer`, were it empty.
    pub(super) has_answer: bool,
    /// The place after the last item that stands under it.
    pub(super) end: usize,
}

/// One answer.
pub(super) struct GivenAnswer<'a> {
    pub(super) json: &'a Json,
    pub(super) path: String,
    /// The places of the items under it.
    pub(super) children: Vec<usize>,
}

impl<'a> Given<'a> {
    /// Reads a response; what has the wrong shape is named and left out.
    pub(super) fn of(response: &'a Json, issues: &mut Issues) -> Self {
        let mut given = Self { items: Vec::new(), first: Vec::new(), by_link_id: HashMap::new() };
        given.first = given.under(response, "", issues);
        given
    }

    /// The recursion is as deep as the document, which is at most [`crate::form::json::DEEPEST`].
    fn under(&mut self, parent: &'a Json, path: &str, issues: &mut Issues) -> Vec<usize> {
        let dot = if path.is_empty() { "" } else { "." };
        let mut places = Vec::new();
        for (n, json) in entries(parent, "item", path, issues).iter().enumerate() {
            let path = format!("{path}{dot}item[{n}]");
            if json.members().is_empty() {
                issues.add(Issue::new(path, IssueCode::WrongShape));
                continue;
            }
            let Some(link_id) = json.text("linkId") else {
                issues.add(Issue::new(path, IssueCode::LinkIdMissing));
                continue;
            };
            let place = self.items.len();
            places.push(place);
            self.by_link_id.entry(link_id).or_default().push(place);
            let has_answer = json.get("answer").is_some();
            self.items.push(GivenItem { link_id, path: path.clone(), answers: Vec::new(), children: Vec::new(), has_answer, end: 0 });
            let mut answers = Vec::new();
            for (m, answer) in entries(json, "answer", &path, issues).iter().enumerate() {
                let path = format!("{path}.answer[{m}]");
                if !matches!(answer, Json::Object(_)) {
                    issues.add(Issue::new(path, IssueCode::WrongShape).of(link_id));
                    continue;
                }
                let children = self.under(answer, &path, issues);
                answers.push(GivenAnswer { json: answer, path, children });
            }
            let children = self.under(json, &path, issues);
            let end = self.items.len();
            if let Some(item) = self.items.get_mut(place) {
                (item.answers, item.children, item.end) = (answers, children, end);
            }
        }
        places
    }

    /// The items with a link id in a range of places.
    pub(super) fn within(&self, link_id: &str, start: usize, end: usize) -> &[usize] {
        let places = self.by_link_id.get(link_id).map_or(&[][..], Vec::as_slice);
        let from = places.partition_point(|place| *place < start);
        let to = places.partition_point(|place| *place < end);
        places.get(from..to).unwrap_or_default()
    }
}

fn entries<'a>(of: &'a Json, key: &str, path: &str, issues: &mut Issues) -> &'a [Json] {
    match of.get(key) {
        None => &[],
        Some(Json::Array(entries)) => entries,
        Some(_) => {
            let dot = if path.is_empty() { "" } else { "." };
            issues.add(Issue::new(format!("{path}{dot}{key}"), IssueCode::WrongShape));
            &[]
        }
    }
}
