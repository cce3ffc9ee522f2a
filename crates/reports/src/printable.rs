//! Text of the vault as it can be printed: without controls that no reader sees.

/// The paragraphs of a text: parted at line ends, without empty ones.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    text.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']).map(line).filter(|line| !line.is_empty()).collect()
}

/// A text as one line.
pub(crate) fn line(text: &str) -> String {
    let cleaned: String = text.chars().filter_map(|c| if c.is_whitespace() && !is_no_break(c) { Some(' ') } else { kept(c) }).collect();
    cleaned.trim().to_owned()
}

/// A text as a heading, which must not be empty.
pub(crate) fn heading(text: &str) -> String {
    let heading = line(text);
    if heading.is_empty() { "–".to_owned() } else { heading }
}

/// At most so many characters; what is cut shows as an ellipsis.
pub(crate) fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let start: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", start.trim_end())
}

fn is_no_break(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// Controls are left out, and so is what would turn the direction of the text that follows it.
fn kept(c: char) -> Option<char> {
    let turns_direction = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_no_character = matches!(u32::from(c), 0xfdd0..=0xfdef) || u32::from(c) & 0xfffe == 0xfffe;
    // A mark of byte order inside a text is a leftover of a file; PDF/UA forbids it.
    (!c.is_control() && !turns_direction && !is_no_character && c != '\u{feff}').then_some(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_keeps_its_paragraphs_and_loses_its_controls() {
        assert_eq!(paragraphs("a\u{0}b\r\n\r\n c\td \u{202e}e\u{7}\n"), ["ab", "c d e"]);
    }

    #[test]
    fn a_no_break_space_stays() {
        assert_eq!(line("5\u{202f}000\u{a0}:"), "5\u{202f}000\u{a0}:");
    }

    #[test]
    fn a_long_name_is_shortened_with_an_ellipsis() {
        assert_eq!(shortened("Évaluation", 5), "Éval…");
        assert_eq!(shortened("Éval", 5), "Éval");
    }
}
