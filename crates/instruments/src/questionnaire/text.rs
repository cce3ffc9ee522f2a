//! Texts and their translations: an element and its companion `_element`.

use entente_domain::{Language, Result};

use super::node::{self, Node};
use crate::wording::Wording;

/// The translation extension of FHIR, made of `lang` and `content`.
const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";

/// Our own extension: the same statement in simpler sentences. Not "easy to read", which needs a proof-reading by a
/// person concerned.
const SIMPLER_WORDING: &str = "urn:entente:simpler-wording";

/// Longest text, in characters.
const LONGEST: usize = 4_000;

/// A text without which the program could not show the questionnaire; FHIR allows to leave it out.
pub(super) fn wanted(of: &Node<'_>, key: &str, original: Language) -> Result<Wording> {
    optional(of, key, original)?.ok_or_else(|| node::unsupported(&of.path_of(key), node::MISSING))
}

/// A text, if the element is there.
pub(super) fn optional(of: &Node<'_>, key: &str, original: Language) -> Result<Option<Wording>> {
    let (wording, simpler) = with_simpler(of, key, original)?;
    if simpler.is_some() { Err(node::unsupported(&of.path_of(&format!("_{key}")), "extension")) } else { Ok(wording) }
}

/// A text and the same in simpler sentences, where there is one.
pub(super) fn with_simpler(of: &Node<'_>, key: &str, original: Language) -> Result<(Option<Wording>, Option<Wording>)> {
    let companion = of.child(&format!("_{key}"))?;
    let Some(text) = of.text(key)? else {
        // A companion without its element would be a text that only exists in translation.
        return companion.map_or(Ok((None, None)), |_| Err(node::unreadable(&of.path_of(key))));
    };
    let mut wording = Wording::new(original, clean(text, &of.path_of(key))?);
    let mut simpler = None;
    if let Some(companion) = companion {
        companion.only(&["id", "extension"])?;
        for extension in companion.children("extension")? {
            match extension.needed_text("url")? {
                TRANSLATION => wording = translated(wording, &extension)?,
                SIMPLER_WORDING if simpler.is_none() => {
                    extension.only(&["url", "valueString"])?;
                    simpler = Some(wanted(&extension, "valueString", original)?);
                }
                _ => return Err(node::unsupported(extension.path(), "extension")),
            }
        }
    }
    Ok((Some(wording), simpler))
}

/// Adds a translation. One into a language that the program does not speak is passed over: nobody could choose it.
fn translated(wording: Wording, extension: &Node<'_>) -> Result<Wording> {
    extension.only(&["url", "extension"])?;
    let (mut language, mut content) = (None, None);
    for part in extension.children("extension")? {
        match part.needed_text("url")? {
            "lang" => language = Some(part.needed_text("valueCode")?),
            "content" => {
                let key = if part.text("valueMarkdown")?.is_some() { "valueMarkdown" } else { "valueString" };
                content = Some(clean(part.needed_text(key)?, &part.path_of(key))?);
            }
            _ => return Err(node::unsupported(part.path(), "extension")),
        }
    }
    let (Some(language), Some(content)) = (language, content) else {
        return Err(node::unreadable(extension.path()));
    };
    Ok(match Language::of(language) {
        Some(language) => wording.with(language, content),
        None => wording,
    })
}

/// A text as it may be shown: of a sensible length and without control characters.
fn clean<'a>(text: &'a str, path: &str) -> Result<&'a str> {
    if text.chars().count() > LONGEST {
        return Err(node::unsupported(path, "text_too_long"));
    }
    if text.chars().any(|c| c.is_control() && c != '\n' && c != '\r' && c != '\t') {
        return Err(node::unsupported(path, "control_character"));
    }
    Ok(text.trim())
}
