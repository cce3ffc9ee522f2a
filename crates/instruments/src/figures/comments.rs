//! What was said in words.

use entente_domain::fold::fold;
use entente_domain::record::membership::Side;
use entente_domain::record::response::Given;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::groups::Voice;
use super::measure::{CommentedItem, Measure};
use super::results::Rules;
use super::sheets::Sheet;

/// The words given to one item. Never by kind of partner: few words tell who wrote them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CommentsOnItem {
    /// Link id of the item.
    pub id: String,
    /// The team's, sorted by their text; none when the side is hidden.
    pub team: Vec<String>,
    /// The partners', the same way.
    pub partner: Vec<String>,
}

/// The comments of a round on each item that takes words, in the order of the questionnaire.
///
/// A side with fewer sheets than the smallest group has none. They stand in the order of the alphabet, which tells nothing about the
/// order of the sheets, and not which comments on two items are one person's.
#[must_use]
pub fn comments(measure: &Measure, sheets: &[Sheet], rules: &Rules) -> Vec<CommentsOnItem> {
    let [team, partner] = Side::BOTH.map(|side| Voice::of(side, sheets, rules));
    let on = |item: &CommentedItem| CommentsOnItem {
        id: item.link_id.clone(),
        team: words(item, sheets, &team),
        partner: words(item, sheets, &partner),
    };
    measure.comments.iter().map(on).collect()
}

fn words(item: &CommentedItem, sheets: &[Sheet], voice: &Voice) -> Vec<String> {
    let given = voice.rows.iter().filter_map(|row| sheets.get(*row)?.answers.get(&item.link_id)).flatten();
    let own = given.filter(|answer| item.words_only || matches!(answer, Given::Own { .. }));
    let mut texts: Vec<String> = own.map(|answer| answer.as_str().trim().to_owned()).filter(|text| !text.is_empty()).collect();
    texts.sort_by_cached_key(|text| (fold(text), text.clone()));
    texts
}

#[cfg(test)]
mod tests;
