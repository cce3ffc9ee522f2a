//! One value per person and dimension.
//!
//! The *half rule*: a person's value for a dimension is the mean of the statements that she or he rated, provided that at
//! least half of the dimension's statements were rated. "I don't know" and a skipped statement are not ratings. The rule is
//! the one of the scoring manual of the EORTC QLQ-C30 (Fayers and others, third edition, 2001), in wide use for scales
//! without a manual of their own.

use crate::answers::{Answer, Answers};
use crate::instrument::Dimension;
use crate::statistics;

/// The value of one person for one dimension, 1 to 5; nothing when fewer than half of its statements were rated.
#[must_use]
pub fn score(dimension: &Dimension, answers: &Answers) -> Option<f64> {
    let rated: Vec<f64> = dimension
        .items
        .iter()
        .filter_map(|item| match answers.get(&item.id) {
            Some(Answer::Rated(rating)) => Some(f64::from(rating.value())),
            Some(Answer::Unknown) | None => None,
        })
        .collect();
    if rated.len() * 2 < dimension.items.len() { None } else { statistics::mean(&rated) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use entente_domain::Language;

    use super::*;
    use crate::answers::Rating;
    use crate::instrument::Item;
    use crate::wording::Wording;

    fn dimension(items: usize) -> Dimension {
        let text = Wording::new(Language::Fr, "Énoncé");
        let item = |n| Item { id: format!("i{n}"), text: text.clone(), simpler: None, required: false };
        Dimension { id: "d".to_owned(), name: text.clone(), introduction: Vec::new(), items: (0..items).map(item).collect() }
    }

    fn answers(values: &[u8]) -> Answers {
        let answer = |value| Rating::new(value).map_or(Answer::Unknown, Answer::Rated);
        values.iter().enumerate().map(|(n, value)| (format!("i{n}"), answer(*value))).collect()
    }

    #[test]
    fn the_score_is_the_mean_of_what_was_rated() {
        assert_eq!(score(&dimension(2), &answers(&[4, 5])), Some(4.5));
        assert_eq!(score(&dimension(3), &answers(&[1, 2, 0])), Some(1.5));
    }

    #[test]
    fn half_of_the_statements_is_enough() {
        assert_eq!(score(&dimension(2), &answers(&[3, 0])), Some(3.0));
        assert_eq!(score(&dimension(4), &answers(&[2, 4])), Some(3.0));
    }

    #[test]
    fn less_than_half_gives_no_score() {
        assert_eq!(score(&dimension(3), &answers(&[3])), None);
        assert_eq!(score(&dimension(2), &answers(&[0, 0])), None);
        assert_eq!(score(&dimension(2), &answers(&[])), None);
    }

    #[test]
    fn a_dimension_without_statements_has_no_score() {
        assert_eq!(score(&dimension(0), &answers(&[3])), None);
    }
}
