//! Languages as XLSForms write them, `French (fr)` or `Français`, and their tags (BCP 47).

/// Tags with the English name, which is written, and other names, which are read.
const NAMES: &[(&str, &str, &[&str])] = &[
    ("af", "Afrikaans", &[]),
    ("am", "Amharic", &["አማርኛ"]),
    ("ar", "Arabic", &["العربية", "عربي", "arabe"]),
    ("bg", "Bulgarian", &["български"]),
    ("bn", "Bengali", &["bangla", "বাংলা"]),
    ("ca", "Catalan", &["català"]),
    ("cs", "Czech", &["čeština"]),
    ("da", "Danish", &["dansk"]),
    ("de", "German", &["deutsch", "allemand", "duits"]),
    ("el", "Greek", &["ελληνικά"]),
    ("en", "English", &["anglais", "engels", "englisch"]),
    ("es", "Spanish", &["español", "espanol", "espagnol"]),
    ("et", "Estonian", &["eesti"]),
    ("eu", "Basque", &["euskara"]),
    ("fa", "Persian", &["farsi", "فارسی"]),
    ("fi", "Finnish", &["suomi"]),
    ("fr", "French", &["français", "francais", "frans", "französisch"]),
    ("ga", "Irish", &["gaeilge"]),
    ("ha", "Hausa", &[]),
    ("he", "Hebrew", &["עברית"]),
    ("hi", "Hindi", &["हिन्दी", "हिंदी"]),
    ("hr", "Croatian", &["hrvatski"]),
    ("ht", "Haitian Creole", &["kreyòl", "kreyòl ayisyen", "creole"]),
    ("hu", "Hungarian", &["magyar"]),
    ("hy", "Armenian", &["հայերեն"]),
    ("id", "Indonesian", &["bahasa indonesia", "bahasa"]),
    ("it", "Italian", &["italiano"]),
    ("ja", "Japanese", &["日本語"]),
    ("ka", "Georgian", &["ქართული"]),
    ("km", "Khmer", &["ខ្មែរ"]),
    ("ko", "Korean", &["한국어"]),
    ("ku", "Kurdish", &["kurdî"]),
    ("ln", "Lingala", &["lingála"]),
    ("lo", "Lao", &[]),
    ("lt", "Lithuanian", &["lietuvių"]),
    ("lv", "Latvian", &["latviešu"]),
    ("mg", "Malagasy", &[]),
    ("my", "Burmese", &["မြန်မာဘာသာ"]),
    ("ne", "Nepali", &["नेपाली"]),
    ("nl", "Dutch", &["nederlands", "néerlandais", "niederländisch", "vlaams", "flemish"]),
    ("no", "Norwegian", &["norsk"]),
    ("pl", "Polish", &["polski"]),
    ("ps", "Pashto", &["پښتو"]),
    ("pt", "Portuguese", &["português", "portugues", "portugais"]),
    ("rn", "Kirundi", &["rundi"]),
    ("ro", "Romanian", &["română"]),
    ("ru", "Russian", &["русский"]),
    ("rw", "Kinyarwanda", &[]),
    ("sk", "Slovak", &["slovenčina"]),
    ("sl", "Slovenian", &["slovenščina"]),
    ("so", "Somali", &["soomaali"]),
    ("sq", "Albanian", &["shqip"]),
    ("sr", "Serbian", &["српски", "srpski"]),
    ("sv", "Swedish", &["svenska"]),
    ("sw", "Swahili", &["kiswahili"]),
    ("ta", "Tamil", &["தமிழ்"]),
    ("th", "Thai", &["ไทย"]),
    ("ti", "Tigrinya", &["ትግርኛ"]),
    ("tl", "Tagalog", &["filipino"]),
    ("tr", "Turkish", &["türkçe", "turc", "turks", "türkisch"]),
    ("uk", "Ukrainian", &["українська"]),
    ("ur", "Urdu", &["اردو"]),
    ("uz", "Uzbek", &[]),
    ("vi", "Vietnamese", &["tiếng việt"]),
    ("wo", "Wolof", &[]),
    ("yo", "Yoruba", &[]),
    ("zh", "Chinese", &["中文", "mandarin"]),
    ("zu", "Zulu", &[]),
];

/// The tag of a language: what stands in the last brackets, a known name, or a tag itself.
pub(super) fn tag(name: &str) -> Option<String> {
    let name = name.trim();
    if let Some((_, inside)) = name.strip_suffix(')').and_then(|start| start.rsplit_once('(')) {
        let inside = inside.trim();
        return is_tag(inside).then(|| inside.to_owned());
    }
    let folded = name.to_lowercase();
    let known = NAMES.iter().find(|(_, english, others)| english.to_lowercase() == folded || others.contains(&folded.as_str()));
    match known {
        Some((tag, _, _)) => Some((*tag).to_owned()),
        None => is_short_tag(name).then(|| name.to_owned()),
    }
}

/// A language as it is written in a heading.
pub(super) fn written(tag: &str) -> String {
    let language = tag.split('-').next().unwrap_or_default().to_lowercase();
    match NAMES.iter().find(|(known, _, _)| *known == language) {
        Some((_, name, _)) => format!("{name} ({tag})"),
        None => format!("{tag} ({tag})"),
    }
}

/// Whether two tags name the same language.
pub(super) fn same(one: &str, two: &str) -> bool {
    one.eq_ignore_ascii_case(two)
}

/// Whether it has the form of a tag: parts of one to eight letters or digits, the first of letters only.
pub(super) fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().is_some_and(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic()));
    first && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// A tag without brackets around it: its first part has two or three letters, or else any word would be one.
fn is_short_tag(text: &str) -> bool {
    is_tag(text) && matches!(text.split('-').next().map_or(0, str::len), 2 | 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_brackets_name_or_tag() {
        let tags: Vec<_> = ["French (fr)", "Français", "nederlands", "pt-BR", "Belge (fr-BE)", "zh (zh-Hant)"].map(tag).into();
        assert_eq!(tags, ["fr", "fr", "nl", "pt-BR", "fr-BE", "zh-Hant"].map(|tag| Some(tag.to_owned())));
        assert_eq!(["Klingon", "French ()", "French (version 2)", ""].map(tag), [None, None, None, None]);
    }

    #[test]
    fn what_is_written_is_read_again() {
        for tag_of in ["fr", "nl-BE", "x-private", "gsw"] {
            assert_eq!(tag(&written(tag_of)).as_deref(), Some(tag_of));
        }
    }
}
