//! How the owner of a questionnaire reads its figures: from which value on they call it a strength, a concern.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::standing::codes;
use super::{Json, Number};

/// A guide for reading figures.
///
/// Invariants of a guide that a reader gives out: each band begins no higher than it ends; they come from low to high and do not
/// overlap; their numbers have at most 28 digits. Without bands it says only which figure is looked at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReadingGuide {
    /// Which figure is read: see [`GuideRule`].
    pub rule: GuideRule,
    /// The bands, from low to high.
    pub bands: Vec<Band>,
    /// How the file wrote it, where that is not the usual way.
    pub written: Option<Json>,
}

/// A range of values and what it is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Band {
    /// The least value, itself in it.
    pub from: Number,
    /// The greatest value, itself in it.
    pub to: Number,
    /// What it is called.
    pub code: BandCode,
}

codes! {
    /// The figure that a guide reads.
    GuideRule {
        /// The sum over the whole questionnaire, for somebody who answered all of it.
        Sum = "sum",
        /// A mean: of a statement, a dimension or the whole.
        Mean = "mean",
    }
}

codes! {
    /// What a band is called.
    BandCode {
        /// A strength.
        Strength = "strength",
        /// To be discussed.
        Discuss = "discuss",
        /// A concern.
        Concern = "concern",
        /// The low third or so of a total.
        Low = "low",
        /// Its middle.
        Middle = "middle",
        /// Its high part.
        High = "high",
    }
}

impl ReadingGuide {
    /// Whether the invariants hold.
    #[must_use]
    pub fn holds(&self) -> bool {
        let limits: Option<Vec<Decimal>> = self.bands.iter().flat_map(|band| [band.from.exact(), band.to.exact()]).collect();
        let rising = |limits: &[Decimal]| {
            limits.chunks(2).all(|band| band[0] <= band[1]) && limits.windows(2).skip(1).step_by(2).all(|gap| gap[0] < gap[1])
        };
        limits.is_some_and(|limits| rising(&limits))
    }

    /// With how many digits after the point the bands are written.
    fn decimals(&self) -> u32 {
        let most = self.bands.iter().flat_map(|band| [band.from.decimals(), band.to.decimals()]).max().unwrap_or(0);
        u32::try_from(most).unwrap_or(u32::MAX).min(Decimal::MAX_SCALE)
    }
}

/// The band in which a value lies; none outside all of them.
///
/// The value is first rounded to the digits that the guide writes, a half away from zero: who reads 4.0 on paper and
/// looks it up finds the same band as the program, which may hold 3.96.
#[must_use]
pub fn band(guide: &ReadingGuide, value: Decimal) -> Option<BandCode> {
    guide.bands.get(band_at(guide, value)?).map(|band| band.code)
}

/// The place of the band in which a value lies, as [`band`].
#[must_use]
pub fn band_at(guide: &ReadingGuide, value: Decimal) -> Option<usize> {
    let value = value.round_dp_with_strategy(guide.decimals(), RoundingStrategy::MidpointAwayFromZero);
    let lies_in = |band: &Band| match (band.from.exact(), band.to.exact()) {
        (Some(from), Some(to)) => from <= value && value <= to,
        _ => false,
    };
    guide.bands.iter().position(lies_in)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn guide(rule: GuideRule, bands: &[(&str, &str, BandCode)]) -> ReadingGuide {
        let number = |text: &str| Number::new(text).unwrap();
        let bands = bands.iter().map(|(from, to, code)| Band { from: number(from), to: number(to), code: *code }).collect();
        ReadingGuide { rule, bands, written: None }
    }

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap()
    }

    #[test]
    fn a_mean_is_read_as_it_stands_on_paper() {
        let bands = [("1.0", "2.9", BandCode::Concern), ("3.0", "3.9", BandCode::Discuss), ("4.0", "5.0", BandCode::Strength)];
        let guide = guide(GuideRule::Mean, &bands);
        let expected = [
            ("1", Some(BandCode::Concern)),
            ("2.94", Some(BandCode::Concern)),
            ("2.95", Some(BandCode::Discuss)),
            ("3.949", Some(BandCode::Discuss)),
            ("3.95", Some(BandCode::Strength)),
            ("5", Some(BandCode::Strength)),
            ("0.9", None),
            ("5.1", None),
        ];
        for (value, code) in expected {
            assert_eq!(band(&guide, decimal(value)), code, "{value}");
        }
    }

    #[test]
    fn the_limits_of_a_total_belong_to_their_band() {
        let bands = [("35", "84", BandCode::Low), ("85", "126", BandCode::Middle), ("127", "175", BandCode::High)];
        let guide = guide(GuideRule::Sum, &bands);
        for (value, code) in [(35, "low"), (84, "low"), (85, "middle"), (126, "middle"), (127, "high"), (175, "high")] {
            assert_eq!(band(&guide, Decimal::from(value)).map(BandCode::code), Some(code), "{value}");
        }
        assert_eq!((band(&guide, Decimal::from(34)), band(&guide, Decimal::from(176))), (None, None));
    }

    #[test]
    fn bands_that_overlap_or_run_backwards_do_not_hold() {
        assert!(guide(GuideRule::Sum, &[("1", "2", BandCode::Low), ("3", "3", BandCode::High)]).holds());
        assert!(guide(GuideRule::Sum, &[]).holds());
        assert!(!guide(GuideRule::Sum, &[("2", "1", BandCode::Low)]).holds());
        assert!(!guide(GuideRule::Sum, &[("1", "2", BandCode::Low), ("2", "3", BandCode::High)]).holds());
        assert!(!guide(GuideRule::Sum, &[("3", "4", BandCode::Low), ("1", "2", BandCode::High)]).holds());
    }
}
