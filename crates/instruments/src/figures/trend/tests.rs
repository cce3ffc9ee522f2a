use super::*;
use crate::figures::round::{of, one_dimension, rules, sheet};

fn round(rows: &[[u8; 2]]) -> Results {
    let owned: Vec<_> = rows.iter().map(|codes| sheet(Side::Team, None, codes)).collect();
    of(&one_dimension(&[1, 1]), &owned, &rules(5, false))
}

fn team(earlier: &[[u8; 2]], later: &[[u8; 2]]) -> Change {
    let found = changes(&round(earlier), &round(later)).unwrap_or_default();
    assert_eq!(found.len(), 2);
    assert_eq!((found[1].side, found[1].reading, found[1].difference), (Side::Partner, ChangeReading::TooFew, None));
    found[0].clone()
}

const LOW: [[u8; 2]; 3] = [[2, 2], [3, 3], [2, 3]];
const HIGH: [[u8; 2]; 3] = [[4, 4], [5, 5], [4, 5]];

#[test]
fn a_clear_change_is_better_or_lower() {
    let (low, high) = (LOW.repeat(4), HIGH.repeat(4));
    assert_eq!((team(&low, &high).reading, team(&low, &high).difference), (ChangeReading::Better, Some(Tenths(20))));
    assert_eq!(team(&high, &low).reading, ChangeReading::Lower);
    assert_eq!(team(&low, &low).reading, ChangeReading::Same);
}

#[test]
fn fewer_than_ten_sheets_tell_of_no_change() {
    let found = team(&LOW.repeat(3), &HIGH.repeat(4));
    assert_eq!((found.reading, found.difference), (ChangeReading::TooFew, Some(Tenths(20))));
}

#[test]
fn where_nobody_differs_the_scale_is_the_measure() {
    assert_eq!(team(&[[3, 3]; 10], &[[4, 4]; 10]).reading, ChangeReading::Better);
    assert_eq!(team(&[[3, 3]; 10], &[[3, 3]; 10]).effect, None);
}

#[test]
fn another_questionnaire_cannot_be_compared() {
    let one = round(&LOW);
    let other = Results { questionnaire: Some("urn:other".to_owned()), ..one.clone() };
    assert_eq!(changes(&one, &other), None);
}
