//! A line in which a test tells how a promise was kept: `promise S2 kills=10 survived=10 scenario=save`.

/// What a test told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Which promise it is about.
    pub id: String,
    /// Why nothing was tried, where the test said so.
    pub skipped: Option<String>,
    /// What was counted, and in what, in the order in which it was told.
    pub facts: Vec<(String, String)>,
    /// The whole line without its first word, as it is kept of a long run.
    pub text: String,
}

impl Told {
    /// Reads a whole line, or what stands on one after the test runner has begun it.
    pub fn from_line(line: &str) -> Option<Self> {
        Self::from_text(line.strip_prefix("promise ")?)
    }

    /// Reads what follows the word `promise`. A fact without `=` belongs to the value before it: names may have blanks.
    pub fn from_text(text: &str) -> Option<Self> {
        let text = text.trim();
        let (id, rest) = text.split_once(' ')?;
        let mut letters = id.chars();
        if !(letters.next()?.is_ascii_uppercase() && !letters.as_str().is_empty() && letters.all(|sign| sign.is_ascii_digit())) {
            return None;
        }
        let told = |skipped, facts| Some(Self { id: id.to_owned(), skipped, facts, text: text.to_owned() });
        if let Some(reason) = rest.strip_prefix("skipped:") {
            return told(Some(reason.trim().to_owned()), Vec::new());
        }
        let mut facts: Vec<(String, String)> = Vec::new();
        for word in rest.split_whitespace() {
            match (word.split_once('='), facts.last_mut()) {
                (Some((key, value)), _) => facts.push((key.to_owned(), value.to_owned())),
                (None, Some((_, value))) => {
                    value.push(' ');
                    value.push_str(word);
                }
                (None, None) => return None,
            }
        }
        told(None, facts)
    }
}

#[cfg(test)]
mod tests {
    use super::Told;

    #[test]
    fn numbers_names_with_blanks_and_reasons_are_read() {
        let told = Told::from_line("promise S5 bytes=240 refused=200 made_good=40 of=headers, with pages").unwrap();
        assert_eq!(told.id, "S5");
        assert_eq!(told.facts[0], ("bytes".to_owned(), "240".to_owned()));
        assert_eq!(told.facts[3], ("of".to_owned(), "headers, with pages".to_owned()));
        let skipped = Told::from_line("promise S2 skipped: strace is missing, so storage that fails was not tried").unwrap();
        assert_eq!(skipped.skipped.as_deref(), Some("strace is missing, so storage that fails was not tried"));
    }

    #[test]
    fn what_a_line_told_is_read_again_from_what_was_kept_of_it() {
        let told = Told::from_line("promise I4 commands=120 requests=2880").unwrap();
        assert_eq!(Told::from_text(&told.text), Some(told));
    }

    #[test]
    fn words_about_promises_are_not_taken_for_figures() {
        for line in ["promise of 30 days", "a promise S2 kills=1", "promise S2", "promise S2 kills", "promise Save kills=1", ""] {
            assert_eq!(Told::from_line(line), None, "{line}");
        }
    }
}
