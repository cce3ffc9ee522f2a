//! Names of the directory in what people wrote in answers: masked before it leaves the core.

use entente_domain::record::response::{Given, GroupAnswer};
use entente_domain::{Language, Result};
use entente_instruments::figures::CommentsOnItem;
use entente_instruments::figures::names::{self, Found, Why};
use entente_instruments::form::{Form, Kind};
use entente_vault::Reader;
use serde::Serialize;
use ts_rs::TS;

use crate::partnerships::count;
use crate::texts;

/// What was said in words about one item.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Comments {
    /// Link id of the item.
    pub id: String,
    /// The team's.
    pub team: Vec<Comment>,
    /// The partners'.
    pub partner: Vec<Comment>,
}

/// One comment.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Comment {
    /// Its words, names of the directory masked.
    pub text: String,
    /// How many names were masked.
    pub masked: u32,
    /// Words in it that may name somebody: to be read again before it is shown to anybody.
    pub doubts: Vec<String>,
}

/// So many names of the directory are looked for.
const MOST_NAMES: u32 = 5_000;

/// The names to look for, and what stands in their place.
pub(crate) struct Masking {
    known: Vec<String>,
    /// The language of the program, in which most of those whom the centre asks write. A questionnaire can be asked in several, and no
    /// answer says in which.
    written: Language,
    mask: String,
}

impl Masking {
    /// Of the directory. What stands in the place of a name is in `language`.
    pub(crate) fn of(reader: Reader<'_>, language: Language) -> Result<Self> {
        Ok(Self { known: reader.partner_names(MOST_NAMES)?, written: language, mask: texts::text(language, "results-comment-mask", &[]) })
    }

    /// The names that are known, and the words that may be one.
    fn found(&self, text: &str) -> (Vec<Found>, Vec<Found>) {
        let known: Vec<&str> = self.known.iter().map(String::as_str).collect();
        names::found(text, &known, self.written).into_iter().partition(|one| matches!(one.why, Why::Known { .. }))
    }

    fn words(&self, text: &str) -> String {
        names::masked(text, &self.found(text).0, &self.mask)
    }

    fn comment(&self, text: &str) -> Comment {
        let (named, doubts) = self.found(text);
        Comment {
            text: names::masked(text, &named, &self.mask),
            masked: count(named.len()),
            doubts: doubts.into_iter().map(|one| one.word).collect(),
        }
    }

    /// Comments on one item.
    pub(crate) fn comments(&self, on: CommentsOnItem) -> Comments {
        let of = |texts: Vec<String>| texts.iter().map(|text| self.comment(text)).collect();
        Comments { id: on.id, team: of(on.team), partner: of(on.partner) }
    }

    /// What a group wrote in words, in its answers and beside them.
    pub(crate) fn group(&self, mut answer: GroupAnswer, form: &Form) -> GroupAnswer {
        for note in answer.notes.values_mut() {
            *note = self.words(note);
        }
        for (id, given) in &mut answer.answers {
            let in_words = form.item(id).is_some_and(|item| matches!(item.kind, Kind::String | Kind::Text));
            for one in given {
                match one {
                    Given::Own { own } => *own = self.words(own),
                    Given::Plain(text) if in_words => *text = self.words(text),
                    Given::Plain(_) => {}
                }
            }
        }
        answer
    }
}
