//! In which encoding a text file is written: found, shown, and changeable by hand.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::plausibility;

/// The encodings in which lists of partners are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// UTF-8 without a byte order mark.
    Utf8,
    /// UTF-8 with a byte order mark, as Excel writes "CSV UTF-8".
    Utf8WithBom,
    /// UTF-16, little end first: "Unicode text" of Excel.
    Utf16Le,
    /// UTF-16, big end first.
    Utf16Be,
    /// Windows, Western Europe.
    Windows1252,
    /// Windows, Central Europe.
    Windows1250,
    /// Older Macintosh, Western Europe.
    MacRoman,
}

const UTF_8_MARK: &[u8] = b"\xEF\xBB\xBF";
const UTF_16_LE_MARK: &[u8] = b"\xFF\xFE";
const UTF_16_BE_MARK: &[u8] = b"\xFE\xFF";

impl Encoding {
    /// All of them, in the order in which a list offers them.
    pub const ALL: [Self; 7] =
        [Self::Utf8, Self::Utf8WithBom, Self::Windows1252, Self::MacRoman, Self::Utf16Le, Self::Utf16Be, Self::Windows1250];

    /// The id of its name in `locales/*/import.ftl`.
    #[must_use]
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Utf8 => "encoding-utf8",
            Self::Utf8WithBom => "encoding-utf8-with-bom",
            Self::Utf16Le => "encoding-utf16-le",
            Self::Utf16Be => "encoding-utf16-be",
            Self::Windows1252 => "encoding-windows-1252",
            Self::Windows1250 => "encoding-windows-1250",
            Self::MacRoman => "encoding-mac-roman",
        }
    }

    fn codec(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 | Self::Utf8WithBom => UTF_8,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
            Self::Windows1252 => WINDOWS_1252,
            Self::Windows1250 => WINDOWS_1250,
            Self::MacRoman => MACINTOSH,
        }
    }

    fn mark(self) -> &'static [u8] {
        match self {
            Self::Utf8 | Self::Utf8WithBom => UTF_8_MARK,
            Self::Utf16Le => UTF_16_LE_MARK,
            Self::Utf16Be => UTF_16_BE_MARK,
            _ => b"",
        }
    }

    /// The text of these bytes, without a byte order mark. What the encoding cannot say becomes U+FFFD, which is named
    /// as damage later.
    #[must_use]
    pub fn decode(self, bytes: &[u8]) -> String {
        let bytes = bytes.strip_prefix(self.mark()).unwrap_or(bytes);
        self.codec().decode_without_bom_handling(bytes).0.into_owned()
    }

    /// Finds the encoding: byte order mark, zero bytes of UTF-16, valid UTF-8, then the detector that Firefox uses,
    /// and a count of plausible letters for Mac Roman, which that detector does not know.
    #[must_use]
    pub fn find(bytes: &[u8]) -> Self {
        if bytes.starts_with(UTF_8_MARK) {
            return Self::Utf8WithBom;
        }
        if bytes.starts_with(UTF_16_LE_MARK) {
            return Self::Utf16Le;
        }
        if bytes.starts_with(UTF_16_BE_MARK) {
            return Self::Utf16Be;
        }
        if let Some(utf_16) = utf_16_by_zero_bytes(bytes) {
            return utf_16;
        }
        if std::str::from_utf8(bytes).is_ok() {
            return Self::Utf8;
        }
        if plausibility::is_mac_roman(bytes) {
            return Self::MacRoman;
        }
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(bytes, true);
        match detector.guess(None, Utf8Detection::Deny).name() {
            "windows-1250" | "ISO-8859-2" if plausibility::is_central_european(bytes) => Self::Windows1250,
            _ => Self::Windows1252,
        }
    }
}

/// UTF-16 without a mark: in Western text nearly every second byte is zero, and only on one side.
fn utf_16_by_zero_bytes(bytes: &[u8]) -> Option<Encoding> {
    let sample = &bytes[..bytes.len().min(64 * 1024)];
    if sample.len() < 4 {
        return None;
    }
    let pairs = sample.len() / 2;
    let (mut first, mut second) = (0_usize, 0_usize);
    for pair in sample.chunks_exact(2) {
        first += usize::from(pair[0] == 0);
        second += usize::from(pair[1] == 0);
    }
    // Half the characters below U+0100 on one side, and at most one in fifty stray zero bytes on the other.
    if second * 2 >= pairs && first * 50 <= pairs {
        Some(Encoding::Utf16Le)
    } else if first * 2 >= pairs && second * 50 <= pairs {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRENCH: &str = "nom;ville\r\nMaison médicale de l’Hôpital;Liège\r\nCœur à cœur;Forêt\r\n";

    fn written(codec: &'static encoding_rs::Encoding, text: &str) -> Vec<u8> {
        codec.encode(text).0.into_owned()
    }

    fn utf_16(text: &str, big: bool) -> Vec<u8> {
        text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    }

    #[test]
    fn a_byte_order_mark_decides() {
        let marked = [UTF_8_MARK, FRENCH.as_bytes()].concat();
        assert_eq!(Encoding::find(&marked), Encoding::Utf8WithBom);
        assert_eq!(Encoding::Utf8WithBom.decode(&marked), FRENCH);
        let marked = [UTF_16_BE_MARK, &utf_16(FRENCH, true)].concat();
        assert_eq!(Encoding::find(&marked), Encoding::Utf16Be);
        assert_eq!(Encoding::Utf16Be.decode(&marked), FRENCH);
    }

    #[test]
    fn utf_16_is_found_without_a_mark() {
        assert_eq!(Encoding::find(&utf_16(FRENCH, false)), Encoding::Utf16Le);
        assert_eq!(Encoding::find(&utf_16(FRENCH, true)), Encoding::Utf16Be);
    }

    #[test]
    fn plain_ascii_and_valid_utf_8_are_utf_8() {
        assert_eq!(Encoding::find(b"name,city\nA,B\n"), Encoding::Utf8);
        assert_eq!(Encoding::find(FRENCH.as_bytes()), Encoding::Utf8);
    }

    #[test]
    fn windows_1252_and_mac_roman_are_told_apart_in_three_languages() {
        let texts = [
            FRENCH,
            "Straße;Ort\nGrüner Weg 3;Köln\nMühlenäcker;Düsseldorf\n",
            "naam;plaats\nCafé België;Brugge\nReünie oriëntatie;Knokke\n",
            "HÔPITAL SAINT-ANDRÉ;LIÈGE\nCENTRE D’ÉTUDES;ORLÉANS\n",
        ];
        for text in texts {
            let windows = written(WINDOWS_1252, text);
            assert_eq!(Encoding::find(&windows), Encoding::Windows1252, "{text}");
            assert_eq!(Encoding::Windows1252.decode(&windows), text);
            let mac = written(MACINTOSH, text);
            assert_eq!(Encoding::find(&mac), Encoding::MacRoman, "{text}");
            assert_eq!(Encoding::MacRoman.decode(&mac), text);
        }
    }

    #[test]
    fn a_pound_sign_alone_is_western() {
        assert_eq!(Encoding::find(b"'Group';\xA3 1,80\n'Works';\xA3 2,00\n"), Encoding::Windows1252);
    }

    #[test]
    fn polish_is_read_as_central_europe() {
        let polish = "dolnośląskie;Głogów;ul. Słowiańska 5\nłódzkie;Łódź;ul. Żwirki 3\nmałopolskie;Kraków;ul. Świętej Gertrudy\n";
        assert_eq!(Encoding::find(&written(WINDOWS_1250, polish)), Encoding::Windows1250);
    }
}
