//! How alike two partners are. Doubles are proposed and never merged by themselves.

use entente_domain::fold::{fold, fold_name};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::partners::ProposedPartner;

/// What is compared of a partner: one of a file or one of the records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Subject<'a> {
    /// Name of the person or organisation.
    pub name: &'a str,
    /// Postcode, empty where not known.
    pub postcode: &'a str,
    /// City, empty where not known.
    pub city: &'a str,
    /// E-mail address, empty where not known.
    pub email: &'a str,
    /// Telephone number, empty where not known.
    pub phone: &'a str,
}

impl<'a> From<&'a ProposedPartner> for Subject<'a> {
    fn from(partner: &'a ProposedPartner) -> Self {
        Self { name: &partner.name, postcode: &partner.postcode, city: &partner.city, email: &partner.email, phone: &partner.phone }
    }
}

/// Why two partners may be the same. Its text is `likeness-…` in `locales/*/import.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LikenessReason {
    /// The same name but for case, accents, punctuation and legal form.
    SameName,
    /// A very near name (Jaro-Winkler of 0.93 or more) in the same place.
    NearName,
    /// One name holds all words of the other, in the same place.
    NameContained,
    /// The same postcode or city.
    SamePlace,
    /// The same e-mail address.
    SameEmail,
    /// The same telephone number, however it is written.
    SamePhone,
}

impl LikenessReason {
    /// The id of its text in `locales/*/import.ftl`.
    #[must_use]
    pub fn text_id(self) -> &'static str {
        match self {
            Self::SameName => "likeness-same-name",
            Self::NearName => "likeness-near-name",
            Self::NameContained => "likeness-name-contained",
            Self::SamePlace => "likeness-same-place",
            Self::SameEmail => "likeness-same-email",
            Self::SamePhone => "likeness-same-phone",
        }
    }
}

/// How alike two partners are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Likeness {
    /// From 0 to 100; only what is worth showing, 70 and more, is returned.
    pub score: u8,
    /// Why.
    pub reasons: Vec<LikenessReason>,
}

/// From here two names are very near. Winkler (1990) links records of persons from about 0.9; organisations share more
/// words, so the bar is higher.
const NEAR: f64 = 0.93;

/// How much of a name is compared, in characters: longer ones are no names, and comparing costs their length squared.
const NAME_CHARS: usize = 200;
/// How many words of a name make keys.
const KEY_WORDS: usize = 12;

/// The name as compared: words without case, accents, apostrophes, dashes and legal form.
#[must_use]
pub fn match_key(name: &str) -> String {
    let key = fold_name(name);
    match key.char_indices().nth(NAME_CHARS) {
        Some((end, _)) => key[..end].trim_end().to_owned(),
        None => key,
    }
}

/// A telephone number as compared: its digits without country code and leading zeros. `None` below seven digits.
#[must_use]
pub fn phone_key(phone: &str) -> Option<String> {
    const COUNTRY_CODES: [&str; 9] = ["352", "353", "32", "33", "31", "49", "41", "44", "1"];
    let international = phone.trim_start().starts_with('+') || phone.trim_start().starts_with("00");
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let mut national = digits.trim_start_matches('0');
    if international {
        national = COUNTRY_CODES.iter().find_map(|code| national.strip_prefix(code)).unwrap_or(national).trim_start_matches('0');
    } else if digits.len() == 11 {
        // 1-800-…: the North American way to write it without a plus.
        national = national.strip_prefix('1').unwrap_or(national);
    }
    (national.len() >= 7).then(|| national.to_owned())
}

/// An e-mail address as compared.
#[must_use]
pub fn email_key(email: &str) -> Option<String> {
    let email = email.trim().to_lowercase();
    email.contains('@').then_some(email)
}

fn postcode_key(postcode: &str) -> Option<String> {
    let key: String = postcode.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect();
    (!key.is_empty()).then_some(key)
}

fn city_key(city: &str) -> Option<String> {
    let key = fold(city);
    (!key.is_empty()).then_some(key)
}

/// Words so common in names of health partners that they join nothing.
const COMMON_WORDS: [&str; 32] = [
    "centre",
    "center",
    "centrum",
    "zentrum",
    "hopital",
    "hospital",
    "ziekenhuis",
    "krankenhaus",
    "klinik",
    "clinique",
    "clinic",
    "kliniek",
    "maison",
    "sante",
    "health",
    "service",
    "services",
    "medical",
    "medicale",
    "general",
    "regional",
    "community",
    "soins",
    "hospitalier",
    "campus",
    "residence",
    "hebergement",
    "algemeen",
    "association",
    "family",
    "team",
    "pour",
];

/// Keys under which partners that may be alike meet: an index over them gives the candidates for [`likeness`].
///
/// `n:` the name, `e:` the e-mail address, `t:` the telephone, `p:` a word of the name in a postcode, `c:` in a city.
#[must_use]
pub fn block_keys(subject: &Subject) -> Vec<String> {
    let name = match_key(subject.name);
    let mut keys = Vec::new();
    if !name.is_empty() {
        keys.push(format!("n:{name}"));
    }
    keys.extend(email_key(subject.email).map(|key| format!("e:{key}")));
    keys.extend(phone_key(subject.phone).map(|key| format!("t:{key}")));
    let words = beginnings(&name);
    for (letter, place) in [('p', postcode_key(subject.postcode)), ('c', city_key(subject.city))] {
        if let Some(place) = place {
            keys.extend(words.iter().map(|word| format!("{letter}:{word}:{place}")));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The beginnings of the words of a name that tell it from others, folded: under them it is looked for in a place.
#[must_use]
pub fn telling_beginnings(name: &str) -> Vec<String> {
    beginnings(&match_key(name))
}

fn beginnings(name: &str) -> Vec<String> {
    let mut words: Vec<&str> = name.split(' ').filter(|word| word.len() >= 3 && !COMMON_WORDS.contains(word)).collect();
    if words.is_empty() {
        words = name.split(' ').filter(|word| !word.is_empty()).collect();
    }
    words.truncate(KEY_WORDS);
    // Four letters, so that a slip further on still meets.
    words.into_iter().map(|word| word.chars().take(4).collect()).collect()
}

/// How alike two partners are; `None` below 70.
#[must_use]
pub fn likeness(a: &Subject, b: &Subject) -> Option<Likeness> {
    Compared::new(a).with(&Compared::new(b))
}

/// A subject with its keys made once, for many comparisons.
pub(crate) struct Compared {
    name: String,
    words: Vec<String>,
    postcode: Option<String>,
    city: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) phone: Option<String>,
}

impl Compared {
    pub(crate) fn new(subject: &Subject) -> Self {
        let name = match_key(subject.name);
        let mut words: Vec<String> = name.split(' ').map(str::to_owned).collect();
        words.sort_unstable();
        words.dedup();
        Self {
            words,
            postcode: postcode_key(subject.postcode),
            city: city_key(subject.city),
            email: email_key(subject.email),
            phone: phone_key(subject.phone),
            name,
        }
    }

    fn numbers(&self) -> impl Iterator<Item = &String> {
        self.words.iter().filter(|word| word.chars().any(|c| c.is_ascii_digit()))
    }

    pub(crate) fn with(&self, other: &Self) -> Option<Likeness> {
        use LikenessReason::{NameContained, NearName, SameEmail, SameName, SamePhone, SamePlace};
        let same = |a: &Option<String>, b: &Option<String>| a.is_some() && a == b;
        let same_place = same(&self.postcode, &other.postcode) || same(&self.city, &other.city);
        let place_known = (self.postcode.is_some() && other.postcode.is_some()) || (self.city.is_some() && other.city.is_some());
        let mut reasons = Vec::new();
        let mut score = 0_u32;
        if !self.name.is_empty() && self.name == other.name {
            reasons.push(SameName);
            // The same name in two known places may be two branches.
            score = match (same_place, place_known) {
                (true, _) => 100,
                (false, false) => 90,
                (false, true) => 75,
            };
        } else if same_place && self.numbers().eq(other.numbers()) {
            // "Centre 1" and "Centre 2" are two.
            let near = strsim::jaro_winkler(&self.name, &other.name);
            if near >= NEAR {
                reasons.push(NearName);
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 80 and 95")]
                let points = (80.0 + (near - NEAR) / (1.0 - NEAR) * 15.0) as u32;
                score = points;
            } else if self.contained_in(other) || other.contained_in(self) {
                reasons.push(NameContained);
                score = 75;
            }
        }
        if same(&self.email, &other.email) {
            reasons.push(SameEmail);
            score = if score == 0 { 85 } else { score + 10 };
        }
        if same(&self.phone, &other.phone) {
            reasons.push(SamePhone);
            score = if score == 0 { 70 } else { score + 10 };
        }
        if reasons.is_empty() {
            return None;
        }
        if same_place {
            reasons.push(SamePlace);
        }
        let score = u8::try_from(score.min(100)).unwrap_or(100);
        (score >= 70).then_some(Likeness { score, reasons })
    }

    /// Two words at least, one of them telling, all of them in the other name.
    fn contained_in(&self, other: &Self) -> bool {
        self.words.len() >= 2
            && self.words.len() < other.words.len()
            && self.words.iter().any(|word| word.len() >= 4 && !COMMON_WORDS.contains(&word.as_str()))
            && self.words.iter().all(|word| other.words.binary_search(word).is_ok())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn at<'a>(name: &'a str, postcode: &'a str, city: &'a str) -> Subject<'a> {
        Subject { name, postcode, city, ..Subject::default() }
    }

    #[test]
    fn case_accents_apostrophes_dashes_and_legal_forms_do_not_part_a_name() {
        let a = at("Maison de Quartier L’Étoile–Nord ASBL", "5000", "Namur");
        let b = at("MAISON DE QUARTIER L'ETOILE-NORD", "5000", "NAMUR");
        assert_eq!(likeness(&a, &b).unwrap().score, 100);
        assert_eq!(match_key(a.name), match_key(b.name));
    }

    #[test]
    fn the_same_name_elsewhere_is_less_alike() {
        let here = at("Foyer", "5000", "Namur");
        assert_eq!(likeness(&here, &at("Foyer", "7000", "Mons")).unwrap().score, 75);
        assert_eq!(likeness(&here, &at("Foyer", "", "")).unwrap().score, 90);
    }

    #[test]
    fn a_near_name_counts_only_in_the_same_place() {
        let a = at("Planning familial Les Marronniers", "4000", "Liège");
        let b = at("Planning familial Les Maronniers", "4000", "Liège");
        assert_eq!(likeness(&a, &b).unwrap().reasons[0], LikenessReason::NearName);
        assert_eq!(likeness(&a, &Subject { postcode: "1000", city: "Bruxelles", ..b }), None);
    }

    #[test]
    fn numbers_in_names_part_them() {
        assert_eq!(likeness(&at("Centre médical 1", "4000", ""), &at("Centre médical 2", "4000", "")), None);
    }

    #[test]
    fn a_name_inside_a_longer_name_of_the_same_place_is_alike() {
        let a = at("HôPITAL D'ALMA", "G8B 5W3", "Alma");
        let b = at("CIUSSS DU SAGUENAY–LAC-ST-JEAN — HôPITAL D’ALMA", "G8B 5W3", "Alma");
        assert_eq!(likeness(&a, &b).unwrap().reasons, [LikenessReason::NameContained, LikenessReason::SamePlace]);
        let shared = block_keys(&a).into_iter().filter(|key| block_keys(&b).contains(key)).count();
        assert!(shared > 0);
    }

    #[test]
    fn a_telephone_is_the_same_however_it_is_written() {
        for phone in ["081/22.33.44", "+32 81 22 33 44", "0032 (0)81 223344", "81223344"] {
            assert_eq!(phone_key(phone).as_deref(), Some("81223344"), "{phone}");
        }
        assert_eq!(phone_key("1-800-622-6232"), phone_key("+1 800 622 6232"));
        assert_eq!(phone_key("112"), None);
    }
}
