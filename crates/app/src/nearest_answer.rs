//! A mean in the words of the questionnaire: the answer that it comes closest to.

use entente_instruments::Tenths;
use entente_instruments::figures::{Measure, MeasuredItem, Taken};

use crate::results::Labels;

/// The answers that all counted statements of a dimension offer alike, with what they are worth.
///
/// There are none where the statements differ in their answers, where one is turned round (its words would say the opposite of the
/// mean), or where the words may not leave the computer.
pub(crate) struct SharedAnswers(Vec<(f64, String)>);

impl SharedAnswers {
    /// Of the dimension with this id.
    pub(crate) fn of(measure: &Measure, dimension: &str, labels: &Labels) -> Self {
        let places = measure.dimensions.iter().find(|one| one.id == dimension).map(|one| one.items.as_slice()).unwrap_or_default();
        let counted = places.iter().filter_map(|place| measure.items.get(*place)).filter(|item| counts(item));
        let mut answers = counted.map(|item| answers(item, labels));
        let first = answers.next().unwrap_or_default();
        Self(if answers.all(|other| other == first) { first } else { Vec::new() })
    }

    /// The answer whose worth is nearest to a mean; of two that are equally near, the lower one, so that nothing is made to look better.
    pub(crate) fn nearest(&self, mean: Tenths) -> Option<String> {
        let mean = f64::from(mean.0) / 10.0;
        let distance = |worth: f64| (worth - mean).abs();
        let found = self.0.iter().min_by(|(one, _), (other, _)| distance(*one).total_cmp(&distance(*other)).then(one.total_cmp(other)))?;
        Some(found.1.clone())
    }
}

fn counts(item: &MeasuredItem) -> bool {
    item.scored.is_some_and(|scored| scored.weight > 0.0)
}

fn answers(item: &MeasuredItem, labels: &Labels) -> Vec<(f64, String)> {
    let Taken::Choices { choices, .. } = &item.taken else { return Vec::new() };
    if item.scored.is_some_and(|scored| scored.reversed) {
        return Vec::new();
    }
    let named = |code: &str| labels.items.get(&item.link_id)?.choices.get(code).filter(|label| !label.is_empty()).cloned();
    let scored = choices.iter().filter_map(|choice| Some((choice.score?, named(&choice.code))));
    scored.map(|(score, label)| Some((score, label?))).collect::<Option<_>>().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use entente_domain::Language;
    use entente_instruments::boxed::BILAN_DU_PARTENARIAT;
    use entente_instruments::form::{Form, fhir};

    use super::*;
    use crate::results::labels;

    fn bilan() -> Form {
        fhir::read(BILAN_DU_PARTENARIAT.as_bytes()).unwrap().form
    }

    fn said(form: &Form, mean: i32) -> Option<String> {
        let measure = Measure::of(form);
        SharedAnswers::of(&measure, "objectives", &labels(form, Language::Fr)).nearest(Tenths(mean))
    }

    #[test]
    fn a_mean_is_said_as_the_answer_that_it_comes_closest_to() {
        let form = bilan();
        assert_eq!(said(&form, 36).unwrap(), "plutôt oui");
        assert_eq!(said(&form, 50).unwrap(), "tout à fait");
        assert_eq!(said(&form, 10).unwrap(), "pas du tout");
    }

    #[test]
    fn halfway_between_two_answers_the_lower_one_is_said() {
        assert_eq!(said(&bilan(), 35).unwrap(), "en partie");
    }

    #[test]
    fn a_statement_that_is_turned_round_has_no_answer_in_common_with_its_mean() {
        let mut form = bilan();
        let statement = form.items.iter_mut().flat_map(|group| group.items.iter_mut()).find(|item| item.link_id == "objectives-1");
        statement.unwrap().scoring.reversed = true;
        assert_eq!(said(&form, 36), None);
    }
}
