//! How national numbers are written, what is none, and how often chance writes one.

use proptest::prelude::*;

use super::{
    super::{
        NationalNumber::{BelgianNiss, FrenchNir, OntarioHealthCard, QuebecNam},
        birth_date::value,
    },
    *,
};

const SEPARATORS: [&str; 12] = ["", " ", ".", "-", "/", "\u{a0}", "\u{202f}", "\u{2011}", "–", " - ", " . ", "  "];

/// What is found, as it stands in the text.
fn found(text: &str) -> Vec<(NationalNumber, &str)> {
    find(text).into_iter().map(|(kind, range)| (kind, &text[range])).collect()
}

fn written(digits: &str, groups: &[usize], separator: &str) -> String {
    let mut rest = digits;
    let mut parts = Vec::new();
    for group in groups {
        let (part, behind) = rest.split_at(*group);
        parts.push(part);
        rest = behind;
    }
    parts.join(separator)
}

#[test]
fn every_kind_is_found_in_a_sentence_with_every_separator_and_every_grouping() {
    let kinds: [(NationalNumber, &str, &[&[usize]]); 4] = [
        (BelgianNiss, "85073003328", &NISS_GROUPS),
        (FrenchNir, "255081416802538", &NIR_GROUPS),
        (OntarioHealthCard, "9876543217", &ONTARIO_GROUPS),
        (QuebecNam, "TREJ85573012", &[&[12], &[4, 8], &[4, 4, 4], &[8, 4], &[4, 6, 2], &[4, 2, 2, 2, 2], &[10, 2]]),
    ];
    for (kind, digits, groupings) in kinds {
        for groups in groupings {
            for separator in SEPARATORS {
                let number = written(digits, groups, separator);
                for text in [number.clone(), format!("Voir {number}."), format!("(n° {number}) à rappeler"), format!("a\t{number}\n12")] {
                    assert_eq!(found(&text), [(kind, number.as_str())], "{text}");
                }
            }
        }
    }
}

#[test]
fn corsican_numbers_are_found_in_both_spellings() {
    for department in ["2A", "2B", "2a"] {
        let counts = if department == "2B" { "18" } else { "19" };
        let key = 97 - value(&format!("18507{counts}004123")) % 97;
        let number = format!("1 85 07 {department} 004 123 {key:02}");
        assert_eq!(found(&number), [(FrenchNir, number.as_str())]);
    }
}

#[test]
fn the_version_code_belongs_to_the_number_of_ontario() {
    for number in ["9876543217AB", "9876-543-217-AB", "9876 543 217 AB", "9876543217 AB"] {
        assert_eq!(found(number), [(OntarioHealthCard, number)]);
    }
    assert_eq!(found("9876 543 217 is hers"), [(OntarioHealthCard, "9876 543 217")]);
}

#[test]
fn a_number_is_found_beside_other_digits() {
    assert_eq!(found("NISS 85.07.30-033.28 14 mai"), [(BelgianNiss, "85.07.30-033.28")]);
    assert_eq!(found("85073003328, 9876 543 217"), [(BelgianNiss, "85073003328"), (OntarioHealthCard, "9876 543 217")]);
}

#[test]
fn what_stands_in_every_agreement_is_no_national_number() {
    for text in [
        "Tél. 0475 12 34 56, 02/345.67.89, +32 475 12 34 56, +33 6 12 34 56 78, 01 23 45 67 89",
        "Call 416-555-1234, 514 555 1236, (613) 555-0199, +1 416 555 1234, +14165551234 or 1-800-555-0199",
        "Compte BE68 5390 0754 7034, NL91 ABNA 0417 1643 00, FR14 2004 1010 0505 0001 3M02 606, DE89 3704 0044 0532 0130 00",
        "BE68539007547034, FR1420041010050500013M02606, LU28 0019 4006 4475 0000, BIC GEBABEBB",
        "TVA BE 0403.170.701, numéro d’entreprise 0207.437.468, BCE 1000.000.035",
        "Le 14/05/2024 de 10:30 à 12:00, du 2024-05-14 au 2025-05-14, PLAN 2010-2012, juin 2012-2024, NOTE 20121105",
        "1000 Bruxelles, B-5000 Namur, H2X 1Y4, M5V 2T6, 75013 Paris, 10115 Berlin, 1012 AB Amsterdam",
        "Budget 2024 : 1 250 000 €, 12.500.000 habitants, 850 730 033 EUR",
        "550e8400-e29b-41d4-a716-446655440000, ISBN 978-2-07-036822-8, RFC 9106",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn a_wrong_checksum_is_not_reported() {
    for text in ["85.07.30-033.29", "2 55 08 14 168 025 39", "9876 543 218", "TREJ 8513 3012"] {
        assert_eq!(found(text), [], "{text}");
    }
}

/// Digits by a fixed sequence (splitmix64): the share of chance is the same at every run.
fn share_found(length: usize, prefix: &str) -> f64 {
    const DRAWS: u32 = 40_000;
    let mut state = 0x5eed_u64;
    let mut hits = 0;
    for _ in 0..DRAWS {
        let mut text = prefix.to_owned();
        while text.len() < prefix.len() + length {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = state;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^= z >> 31;
            text.push_str(&(z % 10).to_string());
        }
        hits += u32::from(!find(&text).is_empty());
    }
    f64::from(hits) / f64::from(DRAWS)
}

#[test]
fn chance_writes_a_belgian_number_once_in_four_hundred() {
    // 0.39 (months) × 0.31 (days) × 2/97 (either century).
    let share = share_found(11, "");
    assert!((0.0015..0.0035).contains(&share), "{share}");
}

#[test]
fn chance_writes_a_french_number_once_in_two_hundred() {
    // 6/10 (sex) × 85/100 (months) × 0.99 (department) / 97.
    let share = share_found(15, "");
    assert!((0.004..0.0068).contains(&share), "{share}");
}

#[test]
fn chance_writes_a_number_of_ontario_nine_times_in_a_hundred() {
    // 9/10 (first digit) × 1/10 (check digit): the price of one check digit.
    let share = share_found(10, "");
    assert!((0.083..0.097).contains(&share), "{share}");
}

#[test]
fn chance_writes_a_number_of_quebec_behind_four_letters_seven_times_in_a_hundred() {
    // 24/100 (months) × 0.304 (days).
    let share = share_found(8, "TREJ");
    assert!((0.066..0.08).contains(&share), "{share}");
}

#[test]
fn digits_of_other_lengths_are_never_a_number() {
    for length in [4, 5, 6, 7, 8, 9, 12, 13, 14, 16, 17] {
        assert!(share_found(length, "") == 0.0, "{length}");
    }
}

proptest! {
    #[test]
    fn whatever_the_text_findings_stand_in_it_in_order_and_apart(text in "[0-9A-Bé .+/–-]{0,60}|\\PC*") {
        let mut end = 0;
        for (_, range) in find(&text) {
            prop_assert!(range.start >= end && text.get(range.clone()).is_some_and(|part| !part.is_empty()));
            end = range.end;
        }
    }

    #[test]
    fn every_belgian_number_of_a_real_day_is_found(
        year in 0_u32..100, month in 1_u32..=12, day in 1_u32..=28, order in 1_u32..=998,
        shift in prop::sample::select(vec![0_u32, 20, 40]), from_2000: bool,
        groups in prop::sample::select(NISS_GROUPS.to_vec()), separator in prop::sample::select(SEPARATORS.to_vec()),
    ) {
        let nine = format!("{year:02}{:02}{day:02}{order:03}", month + shift);
        let control = 97 - (value(&nine) + if from_2000 { 2_000_000_000 } else { 0 }) % 97;
        let number = written(&format!("{nine}{control:02}"), groups, separator);
        let text = format!("x {number} y");
        prop_assert_eq!(found(&text), vec![(BelgianNiss, number.as_str())]);
    }
}
