//! Tells Mac Roman from Windows-1252, which share no mark: by how much the decoded text looks like a Western language.
//!
//! Both encodings give a character to nearly every byte, so no byte is impossible. But `é` of Mac Roman (0x8E) is `Ž`
//! in Windows-1252, and `é` of Windows-1252 (0xE9) is `È` in Mac Roman: in the middle of a word only one of the two
//! readings is a letter that French, Dutch, German or English uses there.

use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1250, WINDOWS_1252};

/// Small letters of French, Dutch and German beyond ASCII, and the few others that names bring.
const LETTERS: &str = "àâäçéèêëîïôöùûüÿœæßñáíóú";

/// Letters of Polish, Czech, Slovak, Hungarian and their neighbours.
const CENTRAL_LETTERS: &str = "ąćęłńóśźżáčďéěíňřšťúůýžőűäöüßľĺŕăâîđ";

/// Whether a letter with an accent is common in French, Dutch or German.
pub(crate) fn is_common_letter(c: char) -> bool {
    c.is_alphabetic() && c.to_lowercase().all(|low| LETTERS.contains(low) && !RARE.contains(low))
}

/// Of [`LETTERS`], those that only names bring.
const RARE: &str = "ñáíóú";

/// Points for one character beyond ASCII between its neighbours.
fn points(letters: &str, before: Option<char>, c: char, after: Option<char>) -> i64 {
    let letter = |x: Option<char>| x.is_some_and(char::is_alphabetic);
    let small = |x: Option<char>| x.is_some_and(char::is_lowercase);
    if c.is_control() {
        return -3;
    }
    if c.is_alphabetic() {
        let known = c.to_lowercase().all(|low| letters.contains(low));
        let common = letters != LETTERS || is_common_letter(c);
        return match (known, c.is_uppercase()) {
            // A capital after a small letter does not happen inside a word.
            (_, true) if small(before) => -2,
            (true, true) if letter(before) || letter(after) => 1,
            // A small letter after two capitals hardly ever: "LíH".
            (true, false) if before.is_some_and(char::is_uppercase) && after.is_some_and(char::is_uppercase) => -2,
            (true, false) if letter(before) || letter(after) => {
                if common {
                    2
                } else {
                    0
                }
            }
            (true, _) => 0,
            (false, _) => -2,
        };
    }
    match c {
        '’' | '‘' if letter(before) && letter(after) => 2,
        '–' | '—' | '«' | '»' | '“' | '”' | '°' | '€' | '•' | '\u{a0}' | '…' if !(letter(before) && letter(after)) => 0,
        '’' | '‘' | '–' | '\u{a0}' | '»' => 0,
        _ if letter(before) && letter(after) => -2,
        _ => -1,
    }
}

fn score(text: &str, letters: &str) -> i64 {
    let mut total = 0;
    let mut before = None;
    let mut all = text.chars().peekable();
    while let Some(c) = all.next() {
        if !c.is_ascii() {
            total += points(letters, before, c, all.peek().copied());
        }
        before = Some(c);
    }
    total
}

fn read_as(codec: &'static Encoding, bytes: &[u8]) -> String {
    codec.decode_without_bom_handling(bytes).0.into_owned()
}

/// Whether Mac Roman reads these bytes clearly better than Windows-1252.
pub(crate) fn is_mac_roman(bytes: &[u8]) -> bool {
    let mac = score(&read_as(MACINTOSH, bytes), LETTERS);
    mac > 0 && mac > score(&read_as(WINDOWS_1252, bytes), LETTERS)
}

/// Whether Windows-1250 reads these bytes clearly better than Windows-1252.
pub(crate) fn is_central_european(bytes: &[u8]) -> bool {
    let central = score(&read_as(WINDOWS_1250, bytes), CENTRAL_LETTERS);
    central > 0 && central > score(&read_as(WINDOWS_1252, bytes), LETTERS)
}
