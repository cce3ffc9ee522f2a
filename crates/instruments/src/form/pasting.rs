//! The words of a questionnaire are pasted into its skeleton by somebody who may use them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::standing::Skeleton;
use super::{Form, Item, Standing, Status, Text};

/// Most lines that an open skeleton takes.
const MOST_LINES: usize = 200;
/// Longest line, in characters.
const LONGEST_LINE: usize = 2_000;

/// Why pasted lines are not taken. It holds numbers alone, so that no pasted word gets into a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum PastingRefusal {
    /// The questionnaire has its words already.
    NotASkeleton,
    /// There are more or fewer lines than questions.
    OtherCount {
        /// How many questions there are.
        wanted: u32,
        /// How many lines there are.
        found: u32,
    },
    /// There are more lines than a questionnaire may have.
    TooManyLines {
        /// How many may be.
        limit: u32,
    },
    /// A line is empty.
    EmptyLine {
        /// Which, from 1.
        line: u32,
    },
    /// A line is too long.
    LineTooLong {
        /// Which, from 1.
        line: u32,
        /// How many characters it may have.
        limit: u32,
    },
    /// A line holds control characters.
    ControlCharacter {
        /// Which, from 1.
        line: u32,
    },
}

impl Form {
    /// The questionnaire with the words of its questions, one line for each, in order.
    ///
    /// The lines are taken to be in the language of the questionnaire; they are shown in every language, as any text that
    /// was never translated. Link ids, choices, scoring, reading guide and standing stay; it is no skeleton and no draft
    /// any more. An open skeleton gets as many questions as there are lines, each like its only one, with link ids from `1`.
    ///
    /// # Errors
    /// [`PastingRefusal`].
    pub fn with_texts(&self, lines: &[String]) -> Result<Self, PastingRefusal> {
        let standing = Standing::of(self);
        let Some(skeleton) = standing.skeleton else { return Err(PastingRefusal::NotASkeleton) };
        let mut form = self.clone();
        if skeleton == Skeleton::Open {
            form.grow(lines.len())?;
        }
        let wanted = form.all_items().filter(|item| item.kind.is_question()).count();
        if wanted != lines.len() {
            return Err(PastingRefusal::OtherCount { wanted: count(wanted), found: count(lines.len()) });
        }
        for (n, line) in lines.iter().enumerate() {
            look_at(line, count(n + 1))?;
        }
        say(&mut form.items, &mut lines.iter());
        form.standing = Some(Standing { skeleton: None, written: None, ..standing });
        form.status = Some(Status::Active);
        Ok(form)
    }

    /// Gives an open skeleton as many questions as there are lines. Without a line it keeps its model, and is refused for
    /// their number.
    fn grow(&mut self, lines: usize) -> Result<(), PastingRefusal> {
        if lines > MOST_LINES {
            return Err(PastingRefusal::TooManyLines { limit: count(MOST_LINES) });
        }
        if let ([model], true) = (self.items.as_slice(), lines > 0) {
            self.items = (1..=lines).map(|n| Item { link_id: n.to_string(), ..model.clone() }).collect();
        }
        Ok(())
    }
}

fn look_at(text: &str, line: u32) -> Result<(), PastingRefusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(PastingRefusal::EmptyLine { line });
    }
    if text.chars().count() > LONGEST_LINE {
        return Err(PastingRefusal::LineTooLong { line, limit: count(LONGEST_LINE) });
    }
    if text.chars().any(|c| c.is_control() && c != '\t') {
        return Err(PastingRefusal::ControlCharacter { line });
    }
    Ok(())
}

/// Gives each question of the tree the next line.
fn say<'l>(items: &mut [Item], lines: &mut impl Iterator<Item = &'l String>) {
    for item in items {
        if item.kind.is_question()
            && let Some(line) = lines.next()
        {
            item.text = Some(Text::new(line.trim()));
            (item.simpler, item.hint) = (None, None);
        }
        say(&mut item.items, lines);
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
