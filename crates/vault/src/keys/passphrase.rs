//! Passphrases and their strength.

use entente_domain::{Error, ErrorCode, Result};
use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;

/// What a person types to open the vault. It cannot be printed, and it is wiped when dropped.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// Takes what was typed. A mark at the beginning and line ends at the end, which a file brings along, do not count; letters
    /// with accents are composed (NFC), because each system types them its own way.
    #[must_use]
    pub fn new(text: String) -> Self {
        let text = zeroize::Zeroizing::new(text);
        let kept = text.trim_start_matches('\u{feff}').trim_end_matches(['\r', '\n']);
        let composed: zeroize::Zeroizing<String> = zeroize::Zeroizing::new(kept.nfc().collect());
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
    pub fn must_be_strong(&self, words_to_avoid: &[&str]) -> Result<()> {
        let strength = strength(self, words_to_avoid);
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

/// Estimates how hard a passphrase is to guess (D. Wheeler, "zxcvbn", USENIX Security 2016).
#[must_use]
pub fn strength(passphrase: &Passphrase, words_to_avoid: &[&str]) -> Strength {
    let text = passphrase.0.expose_secret();
    let start: zeroize::Zeroizing<String> = zeroize::Zeroizing::new(text.chars().take(LOOKED_AT).collect());
    let entropy = zxcvbn::zxcvbn(&start, words_to_avoid);
    let score = u8::from(entropy.score());
    let short = text.chars().count() < FEWEST;
    let enough = score >= ENOUGH && !short;
    let hint = if enough {
        None
    } else if short {
        Some("short")
    } else {
        Some(entropy.feedback().and_then(|feedback| feedback.warning()).map_or("guessable", hint_of))
    };
    Strength { score, enough, hint }
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
