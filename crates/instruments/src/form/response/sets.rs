//! Small, stable lists of codes that FHIR defines and that questionnaires name without containing them.

use super::countries;

/// Whether a code is in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Membership {
    /// It is.
    Member,
    /// It is not.
    Stranger,
}

/// A known list: its system, its codes and their words.
pub(super) struct KnownSet {
    systems: &'static [(&'static str, Codes)],
}

enum Codes {
    /// Codes with their words.
    Listed(&'static [(&'static str, &'static str)]),
    /// Countries by their two letters.
    Countries,
    /// Codes of that form; the list is too long to hold.
    Shaped(fn(&str) -> bool),
}

/// The kinds of item, R4 and R5.
const ITEM_TYPE: [(&str, &str); 18] = [
    ("group", "Group"),
    ("display", "Display"),
    ("question", "Question"),
    ("boolean", "Boolean"),
    ("decimal", "Decimal"),
    ("integer", "Integer"),
    ("date", "Date"),
    ("dateTime", "Date Time"),
    ("time", "Time"),
    ("string", "String"),
    ("text", "Text"),
    ("url", "Url"),
    ("choice", "Choice"),
    ("open-choice", "Open Choice"),
    ("coding", "Coding"),
    ("attachment", "Attachment"),
    ("reference", "Reference"),
    ("quantity", "Quantity"),
];

const GENDER: [(&str, &str); 4] = [("male", "Male"), ("female", "Female"), ("other", "Other"), ("unknown", "Unknown")];

const PUBLICATION: [(&str, &str); 4] = [("draft", "Draft"), ("active", "Active"), ("retired", "Retired"), ("unknown", "Unknown")];

const YES_NO: [(&str, &str); 2] = [("Y", "Yes"), ("N", "No")];

const ASKED: [(&str, &str); 1] = [("asked-unknown", "Don't know")];

const SETS: [(&str, KnownSet); 5] = [
    ("http://hl7.org/fhir/ValueSet/item-type", KnownSet { systems: &[("http://hl7.org/fhir/item-type", Codes::Listed(&ITEM_TYPE))] }),
    (
        "http://hl7.org/fhir/ValueSet/administrative-gender",
        KnownSet { systems: &[("http://hl7.org/fhir/administrative-gender", Codes::Listed(&GENDER))] },
    ),
    (
        "http://hl7.org/fhir/ValueSet/publication-status",
        KnownSet { systems: &[("http://hl7.org/fhir/publication-status", Codes::Listed(&PUBLICATION))] },
    ),
    (
        "http://hl7.org/fhir/ValueSet/yesnodontknow",
        KnownSet {
            systems: &[
                ("http://terminology.hl7.org/CodeSystem/v2-0136", Codes::Listed(&YES_NO)),
                ("http://terminology.hl7.org/CodeSystem/data-absent-reason", Codes::Listed(&ASKED)),
            ],
        },
    ),
    (
        // Countries, the parts of the United States, and the regions of the United Nations.
        "http://hl7.org/fhir/ValueSet/jurisdiction",
        KnownSet {
            systems: &[
                ("urn:iso:std:iso:3166", Codes::Countries),
                ("urn:iso:std:iso:3166:-2", Codes::Shaped(is_part_of_the_united_states)),
                ("http://unstats.un.org/unsd/methods/m49/m49.htm", Codes::Shaped(is_region)),
            ],
        },
    ),
];

fn is_part_of_the_united_states(code: &str) -> bool {
    code.strip_prefix("US-").is_some_and(|rest| rest.len() == 2 && rest.bytes().all(|byte| byte.is_ascii_uppercase()))
}

fn is_region(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit())
}

/// The list with that url, if it is one of the known ones.
pub(super) fn known(url: &str) -> Option<&'static KnownSet> {
    static ALL: [(&str, KnownSet); 5] = SETS;
    let url = url.split('|').next().unwrap_or(url);
    ALL.iter().find(|(name, _)| *name == url).map(|(_, set)| set)
}

impl KnownSet {
    /// Whether a code is in the list; without a system, of any of its systems.
    pub(super) fn has(&self, system: Option<&str>, code: &str) -> Membership {
        let member = self.of(system).any(|codes| match codes {
            Codes::Listed(list) => list.iter().any(|(known, _)| *known == code),
            Codes::Countries => countries::is_country(code),
            Codes::Shaped(is) => is(code),
        });
        if member { Membership::Member } else { Membership::Stranger }
    }

    /// The words of a code, where they are known.
    pub(super) fn display(&self, system: Option<&str>, code: &str) -> Option<&'static str> {
        self.of(system).find_map(|codes| match codes {
            Codes::Listed(list) => list.iter().find(|(known, _)| *known == code).map(|(_, words)| *words),
            Codes::Countries | Codes::Shaped(_) => None,
        })
    }

    fn of(&self, system: Option<&str>) -> impl Iterator<Item = &'static Codes> {
        self.systems.iter().filter(move |(name, _)| system.is_none_or(|system| system == *name)).map(|(_, codes)| codes)
    }
}
