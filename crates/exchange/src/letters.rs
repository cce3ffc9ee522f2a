//! Letters that a wrong encoding spoilt, and the exact way back.

use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1251, WINDOWS_1252};

use crate::plausibility;

/// Reads again what was UTF-8 and had been taken for Windows-1252 or Mac Roman. `None` where nothing is to be repaired.
///
/// Each run of characters beyond ASCII goes back to its bytes; only where all of these bytes are valid UTF-8 were they
/// misread, since a run of genuine accents never is. What was misread twice is read again twice.
pub(crate) fn read_again(cell: &str) -> Option<String> {
    let mut text = cell.to_owned();
    // Three times is the most that was seen in files that went through several programs.
    for _ in 0..3 {
        match read_once(&text) {
            Some(better) => text = better,
            None => break,
        }
    }
    (text != cell).then_some(text)
}

fn read_once(text: &str) -> Option<String> {
    let ways: [fn(&str) -> Option<String>; 4] =
        [|run| genuine(WINDOWS_1252, run), |run| genuine(MACINTOSH, run), genuine_of_latin_1, without_gap];
    ways.into_iter().find_map(|way| {
        let mut out = String::with_capacity(text.len());
        let mut changed = false;
        for run in runs(text) {
            let better = if run.is_ascii() { None } else { way(run) };
            changed |= better.is_some();
            out.push_str(better.as_deref().unwrap_or(run));
        }
        changed.then_some(out)
    })
}

/// The parts of a text, ASCII and beyond by turns.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = rest.find(|c: char| c.is_ascii() != first.is_ascii()).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

fn genuine(codec: &'static Encoding, run: &str) -> Option<String> {
    let (bytes, _, unmappable) = codec.encode(run);
    if unmappable {
        return None;
    }
    let text = std::str::from_utf8(&bytes).ok()?;
    // The way back must be exact, and what comes out must be what Western lists hold: two right letters side by side
    // can happen to be the bytes of an Armenian one.
    let (again, _) = codec.decode_without_bom_handling(text.as_bytes());
    (again == run && text.chars().all(is_western)).then(|| text.to_owned())
}

/// The same for ISO 8859-1, which some programs take literally: its upper controls stand for themselves.
fn genuine_of_latin_1(run: &str) -> Option<String> {
    let bytes: Option<Vec<u8>> = run.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    let text = String::from_utf8(bytes?).ok()?;
    text.chars().all(is_western).then_some(text)
}

/// The upper controls of ISO 8859-1 are never meant: they are dashes and quotation marks of Windows-1252.
fn without_gap(run: &str) -> Option<String> {
    let is_gap = |c: char| ('\u{80}'..='\u{9f}').contains(&c);
    if !run.contains(is_gap) {
        return None;
    }
    let better: String = run
        .chars()
        .map(|c| match u8::try_from(u32::from(c)) {
            Ok(byte) if is_gap(c) => WINDOWS_1252.decode_without_bom_handling(&[byte]).0.chars().next().unwrap_or(c),
            _ => c,
        })
        .collect();
    (better != run && !better.contains(is_gap)).then_some(better)
}

/// Letters, punctuation and signs that lists in Western languages hold.
fn is_western(c: char) -> bool {
    matches!(c, '\u{a0}'..='\u{17f}' | '\u{2010}'..='\u{2027}' | '\u{202f}' | '\u{2030}'..='\u{203a}' | '€' | '™' | 'ﬁ' | 'ﬂ')
}

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{4ff}').contains(&c)
}

/// Whether Cyrillic and Latin letters stand in one word, or a lone Cyrillic letter among Latin words.
pub(crate) fn has_stray_cyrillic(cell: &str) -> bool {
    let beside_latin = cell.chars().any(is_other_letter);
    cell.chars().any(is_cyrillic) && cell.split(' ').any(|word| is_stray_cyrillic(word, beside_latin))
}

fn is_other_letter(c: char) -> bool {
    c.is_alphabetic() && !is_cyrillic(c)
}

fn is_stray_cyrillic(word: &str, beside_latin: bool) -> bool {
    let mut letters = word.chars();
    let alone = letters.next().is_some_and(is_cyrillic) && letters.next().is_none();
    (alone && beside_latin) || (word.chars().any(is_cyrillic) && word.chars().any(is_other_letter))
}

/// Puts letters with accents back where Windows-1252 had been taken for Windows-1251: only in words that hold Latin
/// letters as well, so that a name in Cyrillic script stays. `None` where that gives no letter of a Western language.
pub(crate) fn without_cyrillic(cell: &str) -> Option<String> {
    if !cell.chars().any(is_cyrillic) {
        return None;
    }
    let beside_latin = cell.chars().any(is_other_letter);
    let mut changed = false;
    let mut words = Vec::new();
    for word in cell.split(' ') {
        if is_stray_cyrillic(word, beside_latin) {
            let better: Option<String> = word.chars().map(|c| if is_cyrillic(c) { latin_of(c) } else { Some(c) }).collect();
            words.push(better?);
            changed = true;
        } else {
            words.push(word.to_owned());
        }
    }
    changed.then(|| words.join(" "))
}

fn latin_of(c: char) -> Option<char> {
    let mut buffer = [0_u8; 4];
    let (bytes, _, unmappable) = WINDOWS_1251.encode(c.encode_utf8(&mut buffer));
    if unmappable || bytes.len() != 1 {
        return None;
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(&bytes);
    text.chars().next().filter(|latin| plausibility::is_common_letter(*latin))
}

/// Whether a character was lost before the file came here.
pub(crate) fn has_lost_character(cell: &str) -> bool {
    cell.contains('\u{fffd}')
}

/// Characters that no text should hold; line breaks and tabs inside a cell are text.
pub(crate) fn is_stray_control(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        || matches!(c, '\u{200b}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The cell without control characters, `None` where it has none.
pub(crate) fn without_controls(cell: &str) -> Option<String> {
    cell.contains(is_stray_control).then(|| cell.chars().filter(|c| !is_stray_control(*c)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misread_utf_8_is_read_again() {
        assert_eq!(read_again("MÃ©decins dâ€™Ici").as_deref(), Some("Médecins d’Ici"));
        assert_eq!(read_again("M√©decins").as_deref(), Some("Médecins"));
        assert_eq!(read_again("MÃƒÂ©decins").as_deref(), Some("Médecins"));
        assert_eq!(read_again("Cappaghâ\u{80}\u{99}").as_deref(), Some("Cappagh’"));
        assert_eq!(read_again("7 \u{96} 8").as_deref(), Some("7 – 8"));
    }

    #[test]
    fn right_letters_beside_misread_ones_stay() {
        assert_eq!(read_again("Été Ã  la LiÃ¨ge"), Some("Été Ã  la Liège".into()));
        assert_eq!(read_again("Hôpital Liège – Été"), None);
        assert_eq!(read_again("Ã"), None);
        assert_eq!(read_again("\u{a0}Ålhus"), None);
        assert_eq!(read_again("Mission d’étude"), None);
    }

    #[test]
    fn cyrillic_inside_latin_words_goes_back_to_accents() {
        assert_eq!(without_cyrillic("chemin de la canardiиre").as_deref(), Some("chemin de la canardière"));
        assert_eq!(without_cyrillic("SAINT-FRANЗOIS").as_deref(), Some("SAINT-FRANÇOIS"));
        assert_eq!(without_cyrillic("LE CHВTEAU А BAIE").as_deref(), Some("LE CHÂTEAU À BAIE"));
        assert!(has_stray_cyrillic("chute-г"));
        assert_eq!(without_cyrillic("chute-г"), None);
        assert!(!has_stray_cyrillic("Дом здоровья Bruxelles"));
        assert_eq!(without_cyrillic("Дом здоровья Bruxelles"), None);
    }

    #[test]
    fn control_characters_are_taken_out_and_line_breaks_stay() {
        assert_eq!(without_controls("Foy\u{7}er\nNamur\u{200b}").as_deref(), Some("Foyer\nNamur"));
        assert_eq!(without_controls("Foyer\tNamur\n"), None);
    }
}
