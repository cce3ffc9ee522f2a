//! The program stays out of the patient file (rule P4 of the design): what in a text looks like data about a patient.
//!
//! Partners in health write about health all day. A theme ("diabetes", "vaccination campaign") is their work and alarms nobody;
//! the number or the illness of *one person* does not belong here, and whoever types it is told so while typing. Nothing is
//! refused: a finding is a warning, and a person decides.
//!
//! Two things are looked for: national numbers by their checksums (`national_numbers`), and clinical detail that is said of
//! one person, in French, English, Dutch and German (`clinical`).

use std::ops::Range;

mod bank_account;
mod birth_date;
mod clinical;
mod measure;
mod nam;
mod national_numbers;
mod nir;
mod niss;
mod ontario;
mod sentence;
mod tokens;
mod vocabulary;

/// The national numbers that are recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NationalNumber {
    /// Belgian NISS, INSZ or rijksregisternummer, or bis number: eleven digits, modulo 97, for both centuries.
    ///
    /// Source: Royal Decree of 3 April 1984 on the identification number of the National Register; rules of the Crossroads Bank for
    /// Social Security on bis numbers. Random eleven digits pass in 0.25 % of cases.
    BelgianNiss,
    /// Health insurance number of Québec: four letters and eight digits with a day of birth.
    ///
    /// Source: Régie de l’assurance maladie du Québec, description of the card. The check digit is not published: the form and the
    /// day of birth have to be plausible, no more. Random eight digits behind four letters pass in 7 % of cases.
    QuebecNam,
    /// Health number of Ontario: ten digits, modulo 10 (Luhn), with its version code if one stands there.
    ///
    /// Source: Ontario Ministry of Health, Health Card Validation Reference Manual. Random ten digits that stand alone pass in 9 %
    /// of cases; those that are grouped like a telephone number never do.
    OntarioHealthCard,
    /// French NIR with its key: thirteen characters and two digits, modulo 97, Corsica included.
    ///
    /// Source: INSEE, definition of the NIR; decree no. 82-103 of 22 January 1982. Random fifteen digits pass in 0.5 % of cases.
    FrenchNir,
}

/// What speaks for a number: only numbers for which one of both holds are reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Proof {
    /// A published checksum holds.
    Checksum,
    /// The form and the day of birth are plausible; no checksum is published.
    Plausibility,
}

impl NationalNumber {
    /// What a finding of this kind rests on.
    #[must_use]
    pub fn proof(self) -> Proof {
        match self {
            Self::QuebecNam => Proof::Plausibility,
            Self::BelgianNiss | Self::OntarioHealthCard | Self::FrenchNir => Proof::Checksum,
        }
    }
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum What {
    /// The national number of a person.
    Number(NationalNumber),
    /// Clinical detail that is said of one person.
    Detail(ClinicalDetail),
}

/// What kind of clinical detail is said of a person.
///
/// The rule and its words are our own. One sentence has to hold the person, the verb or possessive by which they bear it, and the
/// detail: `Mme Dupont a un diabète` fires; `le programme diabète`, `une campagne de vaccination` and `patients with HIV` do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClinicalDetail {
    /// An illness: `son diabète`, `she has epilepsy`.
    Condition,
    /// A medicine or treatment: `hij neemt insuline`.
    Medicine,
    /// What is said of a person only: `sie ist schwanger`, `he was diagnosed`.
    State,
    /// A dose or a value of a laboratory: `500 mg`, `160 mmHg`. It needs no person beside it.
    Measure,
}

/// A place in a text that looks like data about a patient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was found.
    pub what: What,
    /// Where it stands, in bytes of the text: always whole characters, never empty.
    pub range: Range<usize>,
}

impl Finding {
    /// Where it stands in units of UTF-16, as a page counts them.
    ///
    /// `text` is the text in which it was found; in another, places beyond its end count as the end.
    #[must_use]
    pub fn utf16_range(&self, text: &str) -> Range<usize> {
        let units = |end: usize| text.char_indices().take_while(|(at, _)| *at < end).map(|(_, c)| c.len_utf16()).sum();
        units(self.range.start)..units(self.range.end)
    }
}

/// What in a text looks like data about a patient, in the order of the text.
///
/// Never fails. Findings of the same kind do not overlap. Time grows with the length of the text, so that it can run at every key.
#[must_use]
pub fn find(text: &str) -> Vec<Finding> {
    let mut found: Vec<Finding> =
        national_numbers::find(text).into_iter().map(|(number, range)| Finding { what: What::Number(number), range }).collect();
    found.extend(clinical::find(text).into_iter().map(|(detail, range)| Finding { what: What::Detail(detail), range }));
    found.sort_by_key(|finding| (finding.range.start, finding.range.end));
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_and_details_are_found_together_in_the_order_of_the_text() {
        let text = "Mme Dupont (85.07.30-033.28) a un diabète de type 2.\nElle prend 500 mg.";
        let found: Vec<(What, &str)> = find(text).into_iter().map(|finding| (finding.what, &text[finding.range])).collect();
        assert_eq!(
            found,
            [
                (What::Number(NationalNumber::BelgianNiss), "85.07.30-033.28"),
                (What::Detail(ClinicalDetail::Condition), "a un diabète"),
                (What::Detail(ClinicalDetail::Measure), "500 mg"),
            ]
        );
    }

    #[test]
    fn the_check_digit_of_quebec_is_not_public_and_the_finding_says_so() {
        assert_eq!(NationalNumber::QuebecNam.proof(), Proof::Plausibility);
        assert_eq!(NationalNumber::FrenchNir.proof(), Proof::Checksum);
    }

    #[test]
    fn a_page_that_counts_in_utf16_marks_the_same_words() {
        let text = "🙂 é : elle a le VIH";
        let utf16: Vec<u16> = text.encode_utf16().collect();
        for finding in find(text) {
            let marked = String::from_utf16_lossy(&utf16[finding.utf16_range(text)]);
            assert_eq!(marked, &text[finding.range.clone()]);
        }
        assert_eq!(find(text).len(), 1);
    }

    proptest! {
        #[test]
        fn whatever_the_text_every_finding_is_a_part_of_it(text in "(Elle|Anna|has|a|un|diabète|VIH|ß|½|é|zijn| |\\.|12|mg|\n|\\PC){0,40}") {
            for finding in find(&text) {
                prop_assert!(text.get(finding.range).is_some_and(|part| !part.is_empty()));
            }
        }
    }
}
