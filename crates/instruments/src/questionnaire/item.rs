//! Groups, statements and texts between them.

use entente_domain::{Language, Result};

use super::node::{self, Node};
use super::{LinkIds, scale, text};
use crate::instrument::{Dimension, Item, Scale};
use crate::wording::Wording;

/// Most statements in one questionnaire.
const MOST_ITEMS: usize = 200;

/// What the items of a questionnaire come to.
pub(super) struct Items {
    /// Texts before the first dimension.
    pub(super) introduction: Vec<Wording>,
    /// The groups.
    pub(super) dimensions: Vec<Dimension>,
    /// The scale that all statements share.
    pub(super) scale: Scale,
}

/// Reads all items of the resource.
pub(super) fn read_all(root: &Node<'_>, language: Language) -> Result<Items> {
    let mut reading = Reading { language, link_ids: LinkIds::new(), scale: None, items: 0 };
    let mut introduction = Vec::new();
    let mut dimensions = Vec::new();
    for item in root.children("item")? {
        match item.needed_text("type")? {
            "group" => dimensions.push(reading.group(&item)?),
            // A closing word would be shown before the statements: refuse it rather than move it.
            "display" if dimensions.is_empty() => introduction.push(reading.display(&item)?),
            "display" => return Err(node::unsupported(item.path(), "display_after_group")),
            "choice" => return Err(node::unsupported(item.path(), "choice_outside_group")),
            other => return Err(node::unsupported(&item.path_of("type"), &node::shown(other))),
        }
    }
    match reading.scale {
        Some(scale) => Ok(Items { introduction, dimensions, scale }),
        None => Err(node::unsupported("item", "no_statement")),
    }
}

/// What is known of the file while its items are read.
struct Reading {
    language: Language,
    link_ids: LinkIds,
    scale: Option<Scale>,
    items: usize,
}

impl Reading {
    fn group(&mut self, group: &Node<'_>) -> Result<Dimension> {
        group.only(&["id", "linkId", "type", "text", "code", "definition", "required", "repeats", "item"])?;
        for switch in ["required", "repeats"] {
            refuse_if(group, switch)?;
        }
        let id = self.link_id(group)?;
        let name = text::wanted(group, "text", self.language)?;
        let mut introduction = Vec::new();
        let mut items = Vec::new();
        for item in group.children("item")? {
            match item.needed_text("type")? {
                "choice" => items.push(self.choice(&item)?),
                "display" if items.is_empty() => introduction.push(self.display(&item)?),
                "display" => return Err(node::unsupported(item.path(), "display_after_choice")),
                other => return Err(node::unsupported(&item.path_of("type"), &node::shown(other))),
            }
        }
        if items.is_empty() {
            return Err(node::unsupported(group.path(), "no_statement"));
        }
        Ok(Dimension { id, name, introduction, items })
    }

    fn choice(&mut self, item: &Node<'_>) -> Result<Item> {
        item.only(&["id", "linkId", "type", "text", "code", "definition", "required", "repeats", "readOnly", "answerOption"])?;
        for switch in ["repeats", "readOnly"] {
            refuse_if(item, switch)?;
        }
        self.items += 1;
        if self.items > MOST_ITEMS {
            return Err(node::unsupported(item.path(), "too_many_items"));
        }
        let id = self.link_id(item)?;
        let (wording, simpler) = text::with_simpler(item, "text", self.language)?;
        let wording = wording.ok_or_else(|| node::unsupported(&item.path_of("text"), node::MISSING))?;
        let scale = scale::read(item, self.language)?;
        match &self.scale {
            Some(common) if *common != scale => return Err(node::unsupported(&item.path_of("answerOption"), "scale_differs")),
            Some(_) => {}
            None => self.scale = Some(scale),
        }
        Ok(Item { id, text: wording, simpler, required: item.yes("required")? })
    }

    fn display(&mut self, item: &Node<'_>) -> Result<Wording> {
        item.only(&["id", "linkId", "type", "text", "code", "definition"])?;
        self.link_id(item)?;
        text::wanted(item, "text", self.language)
    }

    fn link_id(&mut self, item: &Node<'_>) -> Result<String> {
        let id = item.needed_text("linkId")?;
        if id.chars().count() > 255 || id.chars().any(char::is_control) || !self.link_ids.insert(id.to_owned()) {
            return Err(node::unreadable(&item.path_of("linkId")));
        }
        Ok(id.to_owned())
    }
}

/// Refuses an element that is set to yes.
fn refuse_if(item: &Node<'_>, switch: &str) -> Result<()> {
    if item.yes(switch)? { Err(node::unsupported(&item.path_of(switch), switch)) } else { Ok(()) }
}
