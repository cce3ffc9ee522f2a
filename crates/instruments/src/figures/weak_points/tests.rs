use super::*;
use crate::figures::round::{form, group, of, rules, sheet, statement};
use crate::figures::{Measure, Results};

/// Two dimensions of two statements; five alike sheets for each side.
fn round(team: &[u8], partner: &[u8]) -> Results {
    let measure =
        Measure::of(&form(vec![group("a", vec![statement("i0"), statement("i1")]), group("b", vec![statement("i2"), statement("i3")])]));
    let mut owned = vec![sheet(Side::Team, None, team); 5];
    owned.extend(vec![sheet(Side::Partner, None, partner); 5]);
    of(&measure, &owned, &rules(5, false))
}

#[test]
fn the_heaviest_comes_first_and_names_its_item() {
    let points = weak_points(&round(&[4, 4, 5, 5], &[3, 2, 3, 4]));
    let gap = WeakPointKind::WideGap { higher: Side::Team, gap: Tenths(15) };
    let low = WeakPointKind::LowMean { side: Side::Partner, mean: Tenths(25) };
    let found: Vec<_> = points.iter().map(|point| (point.dimension.as_str(), point.why, point.item.as_deref())).collect();
    assert_eq!(found, [("a", gap, Some("i1")), ("b", gap, Some("i2")), ("a", low, Some("i1"))]);
}

#[test]
fn thresholds_are_met_to_the_tenth() {
    let (one, five) = (Tenths(10), Tenths(50));
    assert!(is_low(Tenths(29), one, five) && !is_low(Tenths(30), one, five));
    assert!(is_wide(Tenths(-10), one, five) && !is_wide(Tenths(9), one, five));
    // The middle of 0 to 1 is a half: 0.5 is not under it.
    assert!(!is_low(Tenths(5), Tenths(0), Tenths(10)) && is_low(Tenths(4), Tenths(0), Tenths(10)));
}

#[test]
fn the_partners_can_be_the_higher_voice() {
    let points = weak_points(&round(&[3, 3, 3, 3], &[5, 3, 3, 3]));
    assert_eq!(points.len(), 1);
    assert_eq!(points[0].why, WeakPointKind::WideGap { higher: Side::Partner, gap: Tenths(10) });
    assert_eq!(points[0].item.as_deref(), Some("i0"));
}

#[test]
fn a_hidden_figure_is_never_a_weak_point() {
    assert_eq!(weak_points(&round(&[0, 0, 0, 0], &[0, 0, 6, 6])), []);
    assert_eq!(weak_points(&round(&[2, 2, 0, 0], &[0, 0, 6, 6])).len(), 1);
}
