//! The figures of a closed round as they are kept: counted once, when it closes.

use serde::{Deserialize, Serialize};

use super::dimension::{DimensionResult, Figure};
use super::item::{ItemFigure, ItemResult};
use super::results::Results;
use super::summary::Summary;
use crate::statistics::Group;

/// Figures as they are kept in the vault. They come back as they were, to the last digit.
///
/// [`Results`] as the page gets them have no unrounded means and deviations, without which two rounds have no effect size: here they
/// stand apart, so that the figures for the page stay as they are. It is not for the page, and never leaves the program.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeptResults {
    results: Results,
    /// Mean and deviation behind each summary, in the order of [`summaries`]; nothing where one was too large to be counted.
    exact: Vec<Option<(Digits, Digits)>>,
}

impl KeptResults {
    /// By which rules figures are counted. Kept ones of another number are counted anew from the answers, so that a rule that is mended
    /// holds for every round that was ever closed: whoever changes what is shown, or how, counts this up.
    pub const RULES: u32 = 1;
}

/// A number in the shortest decimal digits that give it back: readers of JSON may lose the last one of a plain number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
struct Digits(String);

impl Digits {
    fn number(&self) -> Option<f64> {
        self.0.parse().ok()
    }
}

impl KeptResults {
    /// What is kept of some figures.
    #[must_use]
    pub fn of(mut results: Results) -> Self {
        let written = |group: Group| (Digits(group.mean().to_string()), Digits(group.sd().to_string()));
        let exact = summaries(&mut results).into_iter().map(|summary| summary.exact.take().map(written)).collect();
        Self { results, exact }
    }

    /// The figures; nothing when the two parts do not belong together.
    #[must_use]
    pub fn results(mut self) -> Option<Results> {
        let summaries = summaries(&mut self.results);
        if summaries.len() != self.exact.len() {
            return None;
        }
        for (summary, exact) in summaries.into_iter().zip(&self.exact) {
            summary.exact = match exact {
                None => None,
                Some((mean, sd)) => Some(Group::new(usize::try_from(summary.n).ok()?, mean.number()?, sd.number()?)?),
            };
        }
        Some(self.results)
    }
}

/// All summaries, in the order of the fields.
fn summaries(results: &mut Results) -> Vec<&mut Summary> {
    let of_dimensions = results.dimensions.iter_mut().flat_map(|DimensionResult { team, partner, parts, items, .. }| {
        let figures = [team, partner].into_iter().chain(parts).filter_map(|figure| match figure {
            Figure::Persons { summary } => Some(summary),
            Figure::Statements { .. } | Figure::NoScale | Figure::Hidden => None,
        });
        figures.chain(items.iter_mut().flat_map(of_item))
    });
    of_dimensions.chain(results.questions.iter_mut().flat_map(of_item)).collect()
}

fn of_item(ItemResult { team, partner, parts, .. }: &mut ItemResult) -> impl Iterator<Item = &mut Summary> {
    [team, partner].into_iter().chain(parts).filter_map(|figure| match figure {
        ItemFigure::Rated { summary, .. } | ItemFigure::Numbers { summary } => Some(summary),
        ItemFigure::Counted { .. } | ItemFigure::Hidden => None,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use entente_domain::record::membership::Side;
    use proptest::prelude::*;

    use super::*;
    use crate::figures::measure::Measure;
    use crate::figures::round::{Owned, dimensions, guide, of, rules, sheet, total};
    use crate::figures::trend::changes;
    use crate::form::{BandCode, GuideRule, Item, Kind};

    /// Two dimensions, a total, bands, numbers and a question without scores.
    fn measure() -> Measure {
        let mut form = dimensions(&[&[1, 2], &[1]]);
        form.items.extend([total([0, 1]), Item::new("years", Kind::Decimal), Item::new("met", Kind::Boolean)]);
        form.reading_guide = Some(guide(GuideRule::Mean, &[("1.0", "2.9", BandCode::Concern), ("3.0", "5.0", BandCode::Strength)]));
        Measure::of(&form)
    }

    fn round(rows: &[(bool, u8, [u8; 3])]) -> Vec<Owned> {
        let one = |(n, (partner, kind, codes)): (usize, &(bool, u8, [u8; 3]))| {
            let side = if *partner { Side::Partner } else { Side::Team };
            let mut owned = sheet(side, Some(usize::from(*kind)), codes);
            owned.answers.insert("years".to_owned(), vec![format!("{n}.{kind}").as_str().into()]);
            owned.answers.insert("met".to_owned(), vec![if n % 3 == 0 { "true" } else { "false" }.into()]);
            owned
        };
        rows.iter().enumerate().map(one).collect()
    }

    /// Through JSON and back.
    fn again(results: &Results) -> Results {
        let text = serde_json::to_string(&KeptResults::of(results.clone())).unwrap();
        serde_json::from_str::<KeptResults>(&text).unwrap().results().unwrap()
    }

    proptest! {
        #[test]
        fn kept_figures_come_back_to_the_last_digit(
            earlier in prop::collection::vec((any::<bool>(), 0..3_u8, prop::array::uniform3(0..7_u8)), 0..40),
            later in prop::collection::vec((any::<bool>(), 0..3_u8, prop::array::uniform3(1..6_u8)), 0..40),
        ) {
            let [earlier, later] = [earlier, later].map(|rows| of(&measure(), &round(&rows), &rules(5, true)));
            prop_assert_eq!(&again(&earlier), &earlier);
            prop_assert_eq!(&again(&later), &later);
            prop_assert_eq!(changes(&again(&earlier), &later), changes(&earlier, &later));
        }
    }

    #[test]
    fn figures_as_the_page_gets_them_have_no_effect_sizes_left() {
        let rows = [3, 4, 5, 2, 3, 4, 5, 1, 3, 4].map(|code| (false, 0, [code; 3]));
        let results = of(&measure(), &round(&rows), &rules(5, false));
        let for_the_page: Results = serde_json::from_str(&serde_json::to_string(&results).unwrap()).unwrap();
        let effect = |earlier: &Results| changes(earlier, &results).unwrap()[0].effect;
        assert!(effect(&again(&results)).is_some() && effect(&for_the_page).is_none());
        // Nothing else is lost.
        assert_eq!(KeptResults::of(for_the_page).results, KeptResults::of(results).results);
    }

    #[test]
    fn parts_that_do_not_belong_together_are_no_figures() {
        let rows = [(false, 0, [3, 4, 5]); 5];
        let mut kept = KeptResults::of(of(&measure(), &round(&rows), &rules(5, false)));
        assert!(kept.clone().results().is_some());
        kept.exact[0] = Some((Digits("much".to_owned()), Digits("1".to_owned())));
        assert!(kept.clone().results().is_none());
        kept.exact.pop();
        assert!(kept.results().is_none());
    }
}
