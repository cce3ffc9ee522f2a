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
mod nam;
mod national_numbers;
mod nir;
mod niss;
mod ontario;
mod tokens;

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
}

/// A place in a text that looks like data about a patient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was found.
    pub what: What,
    /// Where it stands, in bytes of the text: always whole characters, never empty.
    pub range: Range<usize>,
}

/// What in a text looks like data about a patient, in the order of the text.
///
/// Never fails. Findings of the same kind do not overlap. Time grows with the length of the text, so that it can run at every key.
#[must_use]
pub fn find(text: &str) -> Vec<Finding> {
    let mut found: Vec<Finding> =
        national_numbers::find(text).into_iter().map(|(number, range)| Finding { what: What::Number(number), range }).collect();
    found.sort_by_key(|finding| (finding.range.start, finding.range.end));
    found
}
