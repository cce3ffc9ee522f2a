//! Passphrases and their strength.

use entente_domain::fold::fold;
use entente_domain::{Error, ErrorCode, Result};
use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::guessable_words::GUESSABLE;

/// What a person types to open the vault. It cannot be printed, and it is wiped when dropped.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// Takes what was typed. A mark at the beginning and line ends at the end, which a file brings along, do not count; letters
    /// with accents are composed (NFC), because each system types them its own way.
    #[must_use]
    pub fn new(text: String) -> Self {
        let text = Zeroizing::new(text);
        let kept = text.trim_start_matches('\u{feff}').trim_end_matches(['\r', '\n']);
        let composed: Zeroizing<String> = Zeroizing::new(kept.nfc().collect());
        Self(SecretString::from(composed.as_str()))
    }

    /// The bytes from which a key is derived.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.expose_secret().as_bytes()
    }

    /// Refuses a passphrase that is too easy to guess, for a new slot.
    ///
    /// # Errors
    /// `PassphraseTooWeak` with the score.
    pub fn must_be_strong(&self, names: &[&str]) -> Result<()> {
        let strength = strength(self, names);
        if strength.enough { Ok(()) } else { Err(Error::new(ErrorCode::PassphraseTooWeak).with("score", u32::from(strength.score))) }
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// How hard a passphrase is to guess.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strength {
    /// From 0 (guessed at once) to 4 (very hard), after zxcvbn.
    pub score: u8,
    /// Whether it may protect a vault.
    pub enough: bool,
    /// A word for why it is weak: `short`, `common`, `name`, `keyboard`, `repeated`, `sequence`, `date`, `guessable`.
    pub hint: Option<&'static str>,
}

/// The least score and the fewest characters of a passphrase that may protect a vault.
const ENOUGH: u8 = 3;
const FEWEST: usize = 10;
/// zxcvbn takes time that grows with the square of the length; what follows adds nothing to the verdict.
const LOOKED_AT: usize = 100;

/// Estimates how hard a passphrase is to guess (D. Wheeler, "zxcvbn", USENIX Security 2016), by what is left of it without the words that
/// whoever guesses tries first: the names of the centre and of the person, the most used words, years, what was said before.
#[must_use]
pub fn strength(passphrase: &Passphrase, names: &[&str]) -> Strength {
    let text = passphrase.0.expose_secret();
    let start: Zeroizing<String> = Zeroizing::new(text.chars().take(LOOKED_AT).collect());
    let (left, gone) = without_guessable(&start, names);
    // Between words stands something that is no secret; a phrase is no better than its words in one.
    let in_one: Zeroizing<String> = Zeroizing::new(left.chars().filter(|c| !c.is_whitespace()).collect());
    let entropy = [zxcvbn::zxcvbn(&left, names), zxcvbn::zxcvbn(&in_one, names)];
    let entropy = entropy.iter().min_by_key(|entropy| u8::from(entropy.score()));
    let score = entropy.map_or(0, |entropy| u8::from(entropy.score()));
    let short = text.chars().count() < FEWEST;
    let enough = score >= ENOUGH && !short;
    let warning = || entropy.and_then(|entropy| entropy.feedback()).and_then(|feedback| feedback.warning());
    let hint = if enough {
        None
    } else if short {
        Some("short")
    } else {
        Some(gone.unwrap_or_else(|| warning().map_or("guessable", hint_of)))
    };
    Strength { score, enough, hint }
}

/// A phrase without what adds nothing to it, and the word for why there was something of the kind.
fn without_guessable(text: &str, names: &[&str]) -> (Zeroizing<String>, Option<&'static str>) {
    let names: Vec<String> = names.iter().flat_map(|name| words_of(name)).filter(|word| word.chars().count() > 2).collect();
    let folded = Zeroizing::new(fold(text));
    let mut said: Vec<Zeroizing<String>> = Vec::new();
    let (mut gone, mut kept) = (None, Zeroizing::new(String::new()));
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        let mut rest = Zeroizing::new(word.to_owned());
        let mut out = |of: &str, why| {
            let whole = rest.as_str() == of;
            // In the middle of another word a short one is chance.
            if whole || (of.len() > 4 && rest.contains(of)) {
                *rest = rest.replace(of, "");
                gone = gone.or(Some(why));
            }
        };
        names.iter().for_each(|name| out(name, "name"));
        GUESSABLE.iter().for_each(|word| out(word, "common"));
        let is_year = rest.len() == 4 && (rest.starts_with("19") || rest.starts_with("20")) && rest.bytes().all(|b| b.is_ascii_digit());
        if is_year {
            (gone, *rest) = (gone.or(Some("date")), String::new());
        }
        let is_one_sign = rest.chars().count() > 2 && rest.chars().all(|c| rest.starts_with(c));
        if is_one_sign || said.contains(&rest) {
            (gone, *rest) = (gone.or(Some("repeated")), String::new());
        }
        if !rest.is_empty() {
            if !kept.is_empty() {
                kept.push(' ');
            }
            kept.push_str(&rest);
            said.push(rest);
        }
    }
    // Nothing went: capitals, accents and signs count as they were typed.
    if gone.is_none() { (Zeroizing::new(text.to_owned()), None) } else { (kept, gone) }
}

fn words_of(name: &str) -> Vec<String> {
    fold(name).split(' ').map(str::to_owned).collect()
}

fn hint_of(warning: zxcvbn::feedback::Warning) -> &'static str {
    use zxcvbn::feedback::Warning as W;
    match warning {
        W::StraightRowsOfKeysAreEasyToGuess | W::ShortKeyboardPatternsAreEasyToGuess => "keyboard",
        W::RepeatsLikeAaaAreEasyToGuess | W::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => "repeated",
        W::SequencesLikeAbcAreEasyToGuess => "sequence",
        W::RecentYearsAreEasyToGuess | W::DatesAreOftenEasyToGuess => "date",
        W::ThisIsATop10Password | W::ThisIsATop100Password | W::ThisIsACommonPassword | W::ThisIsSimilarToACommonlyUsedPassword => "common",
        W::AWordByItselfIsEasyToGuess => "guessable",
        W::NamesAndSurnamesByThemselvesAreEasyToGuess | W::CommonNamesAndSurnamesAreEasyToGuess => "name",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_common_word_is_refused_and_four_odd_words_are_taken() {
        assert!(!strength(&Passphrase::new("motdepasse".into()), &[]).enough);
        assert_eq!(strength(&Passphrase::new("azerty".into()), &[]).hint, Some("short"));
        assert!(strength(&Passphrase::new("tambour cerise huit lanterne".into()), &[]).enough);
    }

    #[test]
    fn what_everybody_would_try_first_counts_for_nothing_in_any_of_the_languages() {
        let names = ["Maison du Canal", "Odile Renard"];
        let judged = |text: &str| strength(&Passphrase::new(text.to_owned()), &names);
        for weak in [
            "Odile Renard 2026",
            "odilerenard2026",
            "Maison du Canal 2026",
            "bonjour bonjour bonjour",
            "motdepasse motdepasse",
            "azertyuiop qsdfghjklm",
            "aaaa bbbb cccc dddd",
            "11111111 22222222",
            "un deux trois quatre cinq",
            "Janvier Février Mars 2026",
            "wachtwoord welkom 2026",
        ] {
            assert!(!judged(weak).enough, "{weak}: {:?}", judged(weak));
        }
        for strong in [
            "tambour cerise huit lanterne",
            "orage violon sentier bouleau",
            "violon marine douze escargot",
            "Renard tambour cerise lanterne",
        ] {
            assert!(judged(strong).enough, "{strong}: {:?}", judged(strong));
        }
        assert_eq!(judged("Odile Renard 2026").hint, Some("name"));
        assert_eq!(judged("bonjour bonjour bonjour").hint, Some("common"));
    }

    #[test]
    fn a_very_long_passphrase_is_judged_at_once() {
        assert!(strength(&Passphrase::new("x7 ".repeat(20_000)), &[]).score <= 4);
    }

    #[test]
    fn an_accent_typed_on_another_system_and_a_line_end_of_a_file_make_no_difference() {
        assert_eq!(Passphrase::new("\u{feff}ce\u{301}leste\r\n".into()).bytes(), "céleste".as_bytes());
    }

    #[test]
    fn a_passphrase_cannot_be_printed() {
        assert!(!format!("{:?}", Passphrase::new("tambour".into())).contains("tambour"));
    }
}
