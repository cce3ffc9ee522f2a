//! How many answers fell into each category.
//!
//! A category with few answers is these persons' own answer; ADR 0019 says where [`crate::figures`] gives a distribution out.

/// An answer and how often it was given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Category {
    /// The answer.
    pub value: f64,
    /// How often.
    pub count: usize,
}

/// The answers to one item by category.
#[derive(Debug, Clone, PartialEq)]
pub struct Distribution {
    /// The categories in ascending order, each value once.
    pub categories: Vec<Category>,
    /// Answers outside of the categories.
    pub others: usize,
    /// Answers that are missing: not a finite number.
    pub missing: usize,
}

impl Distribution {
    /// The categories that were answered.
    #[must_use]
    pub fn of(answers: &[f64]) -> Self {
        let mut given = plain(answers);
        given.sort_by(f64::total_cmp);
        let categories =
            given.chunk_by(|one, other| one == other).filter_map(|alike| Some(Category { value: *alike.first()?, count: alike.len() }));
        Self { categories: categories.collect(), others: 0, missing: answers.len() - given.len() }
    }

    /// The categories of a scale, those that nobody chose too.
    #[must_use]
    pub fn over(answers: &[f64], scale: &[f64]) -> Self {
        let found = Self::of(answers);
        let mut scale = plain(scale);
        scale.sort_by(f64::total_cmp);
        scale.dedup();
        let count = |value: f64| found.categories.iter().find(|category| category.value == value).map_or(0, |category| category.count);
        let categories: Vec<Category> = scale.into_iter().map(|value| Category { value, count: count(value) }).collect();
        let inside: usize = categories.iter().map(|category| category.count).sum();
        Self { others: found.given() - inside, categories, missing: found.missing }
    }

    /// How many answers were given.
    #[must_use]
    pub fn given(&self) -> usize {
        self.categories.iter().map(|category| category.count).sum::<usize>() + self.others
    }
}

/// The finite answers; both zeros of floating point are one answer.
fn plain(answers: &[f64]) -> Vec<f64> {
    answers.iter().filter(|answer| answer.is_finite()).map(|answer| answer + 0.0).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn counts(distribution: &Distribution) -> Vec<(f64, usize)> {
        distribution.categories.iter().map(|category| (category.value, category.count)).collect()
    }

    #[test]
    fn answers_are_counted_by_category() {
        let found = Distribution::of(&[3.0, 1.0, f64::NAN, 3.0, -0.0, 0.0, f64::INFINITY]);
        assert_eq!(counts(&found), [(0.0, 2), (1.0, 1), (3.0, 2)]);
        assert_eq!((found.given(), found.missing, found.others), (5, 2, 0));
    }

    #[test]
    fn a_scale_shows_what_nobody_chose_and_what_lies_outside() {
        let found = Distribution::over(&[3.0, 1.0, 99.0, f64::NAN], &[3.0, 2.0, 1.0, 1.0]);
        assert_eq!(counts(&found), [(1.0, 1), (2.0, 0), (3.0, 1)]);
        assert_eq!((found.given(), found.missing, found.others), (3, 1, 1));
    }

    #[test]
    fn nothing_has_no_category() {
        assert_eq!(counts(&Distribution::of(&[])), []);
        assert_eq!(Distribution::of(&[f64::NAN]).missing, 1);
    }

    proptest! {
        #[test]
        fn every_answer_is_counted_once_whatever_the_order(mut answers in prop::collection::vec(prop::num::f64::ANY, 0..40)) {
            let forth = Distribution::of(&answers);
            prop_assert_eq!(forth.given() + forth.missing, answers.len());
            answers.reverse();
            prop_assert_eq!(forth, Distribution::of(&answers));
        }
    }
}
