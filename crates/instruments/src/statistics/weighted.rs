//! One score per person from items that count differently, some of them the other way round.

use super::finite;

/// The answers that a scale allows, from the lowest to the highest. Both are finite, and the lowest is not above the highest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AnswerRange {
    min: f64,
    max: f64,
}

impl AnswerRange {
    /// From `min` to `max`; nothing where one is not finite or they are the wrong way round.
    #[must_use]
    pub fn new(min: f64, max: f64) -> Option<Self> {
        (min.is_finite() && max.is_finite() && (min + max).is_finite() && min <= max).then_some(Self { min, max })
    }

    /// From the smallest to the largest answer that was given; nothing where none was. What nobody chose is not known.
    #[must_use]
    pub fn observed(answers: impl IntoIterator<Item = f64>) -> Option<Self> {
        let given = answers.into_iter().filter(|answer| answer.is_finite());
        let (min, max) = given.fold((f64::INFINITY, f64::NEG_INFINITY), |(min, max), answer| (min.min(answer), max.max(answer)));
        Self::new(min, max)
    }

    /// The lowest answer.
    #[must_use]
    pub fn min(self) -> f64 {
        self.min
    }

    /// The highest answer.
    #[must_use]
    pub fn max(self) -> f64 {
        self.max
    }

    /// Whether an answer is one of the scale, ends included.
    #[must_use]
    pub fn holds(self, answer: f64) -> bool {
        self.min <= answer && answer <= self.max
    }

    /// The answer seen from the other end: lowest + highest − answer, as 7 − x on a scale from 1 to 6.
    #[must_use]
    pub fn reverse(self, answer: f64) -> f64 {
        self.min + self.max - answer
    }
}

/// How an item counts in its scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WeightedItem {
    /// How much, above zero; an item with any other weight does not count.
    pub weight: f64,
    /// Whether it counts the other way round.
    pub reversed: bool,
}

impl WeightedItem {
    /// Counts once.
    pub const PLAIN: Self = Self { weight: 1.0, reversed: false };
    /// Counts once, the other way round.
    pub const REVERSED: Self = Self { weight: 1.0, reversed: true };

    fn counts(self) -> bool {
        self.weight > 0.0 && self.weight.is_finite()
    }
}

/// The weighted sum of a person's answers, in the unit of the answers times the weights; nothing unless every item that counts
/// was answered: a sum over fewer items cannot be compared.
///
/// `answers` has one answer per item, in their order; what is not a finite number is missing.
#[must_use]
pub fn weighted_sum(items: &[WeightedItem], answers: &[f64], range: AnswerRange) -> Option<f64> {
    let counted = Counted::of(items, answers, range);
    if counted.items == 0 || counted.answered < counted.items { None } else { finite(counted.sum) }
}

/// The weighted mean of a person's answers, in their unit; nothing unless at least half of the items that count were answered:
/// the half rule (scoring manual of the EORTC QLQ-C30; Fayers and others, third edition, 2001).
///
/// `answers` has one answer per item, in their order; what is not a finite number is missing.
#[must_use]
pub fn weighted_mean(items: &[WeightedItem], answers: &[f64], range: AnswerRange) -> Option<f64> {
    let counted = Counted::of(items, answers, range);
    if counted.answered == 0 || counted.answered * 2 < counted.items { None } else { finite(counted.sum / counted.weights) }
}

struct Counted {
    items: usize,
    answered: usize,
    sum: f64,
    weights: f64,
}

impl Counted {
    fn of(items: &[WeightedItem], answers: &[f64], range: AnswerRange) -> Self {
        let mut counted = Self { items: 0, answered: 0, sum: 0.0, weights: 0.0 };
        for (place, item) in items.iter().enumerate().filter(|(_, item)| item.counts()) {
            counted.items += 1;
            let Some(answer) = answers.get(place).copied().filter(|answer| answer.is_finite()) else { continue };
            counted.answered += 1;
            counted.sum += item.weight * if item.reversed { range.reverse(answer) } else { answer };
            counted.weights += item.weight;
        }
        counted
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;

    const GAP: f64 = f64::NAN;
    const PLAIN: WeightedItem = WeightedItem::PLAIN;
    const REVERSED: WeightedItem = WeightedItem::REVERSED;

    fn one_to_six() -> AnswerRange {
        AnswerRange::new(1.0, 6.0).unwrap()
    }

    #[test]
    fn a_reversed_item_counts_from_the_other_end() {
        assert_eq!(weighted_sum(&[PLAIN, REVERSED], &[2.0, 2.0], one_to_six()), Some(7.0));
        assert_eq!(weighted_mean(&[PLAIN, REVERSED], &[2.0, 2.0], one_to_six()), Some(3.5));
    }

    #[test]
    fn a_weight_counts_as_often_as_it_says() {
        let double = WeightedItem { weight: 2.0, reversed: false };
        assert_eq!(weighted_sum(&[double, PLAIN], &[5.0, 2.0], one_to_six()), Some(12.0));
        assert_eq!(weighted_mean(&[double, PLAIN], &[5.0, 2.0], one_to_six()), Some(4.0));
    }

    #[test]
    fn a_mean_needs_half_of_the_items_and_a_sum_all() {
        assert_eq!(weighted_mean(&[PLAIN; 4], &[2.0, GAP, 4.0, GAP], one_to_six()), Some(3.0));
        assert_eq!(weighted_mean(&[PLAIN; 3], &[2.0, GAP, GAP], one_to_six()), None);
        assert_eq!(weighted_sum(&[PLAIN; 2], &[2.0], one_to_six()), None);
    }

    #[test]
    fn nothing_that_counts_has_no_score() {
        for weight in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            let item = WeightedItem { weight, reversed: false };
            assert_eq!((weighted_sum(&[item], &[1.0], one_to_six()), weighted_mean(&[item], &[1.0], one_to_six())), (None, None));
        }
        assert_eq!((weighted_sum(&[], &[], one_to_six()), weighted_mean(&[], &[], one_to_six())), (None, None));
    }

    #[test]
    fn a_range_is_what_was_given_or_none() {
        assert_eq!(AnswerRange::observed([3.0, GAP, 1.0, f64::INFINITY]), AnswerRange::new(1.0, 3.0));
        assert_eq!(AnswerRange::observed([]), None);
        for (min, max) in [(2.0, 1.0), (f64::NAN, 1.0), (0.0, f64::INFINITY), (f64::MAX, f64::MAX)] {
            assert_eq!(AnswerRange::new(min, max), None);
        }
        assert!(one_to_six().holds(1.0) && one_to_six().holds(6.0) && !one_to_six().holds(6.5) && !one_to_six().holds(GAP));
    }

    proptest! {
        #[test]
        fn reversed_twice_is_the_same(min in -100_i32..100, wide in 0_i32..100, answer in 0.0..=1.0_f64) {
            let range = AnswerRange::new(f64::from(min), f64::from(min + wide)).unwrap();
            let answer = range.min() + answer * (range.max() - range.min());
            prop_assert!(range.holds(range.reverse(answer)) || (range.reverse(answer) - answer).abs() < 1e-9);
            prop_assert!((range.reverse(range.reverse(answer)) - answer).abs() < 1e-9);
        }

        #[test]
        fn a_mean_lies_inside_its_scale(answers in prop::collection::vec(1.0..=6.0_f64, 1..20), reversed: bool, weight in 0.1..9.0_f64) {
            let items = vec![WeightedItem { weight, reversed }; answers.len()];
            let mean = weighted_mean(&items, &answers, one_to_six()).unwrap();
            prop_assert!((1.0 - 1e-9..=6.0 + 1e-9).contains(&mean));
        }
    }
}
