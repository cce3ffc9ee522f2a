//! The standing and the reading guide of a questionnaire, as extensions of our own.

use super::names;
use crate::form::reading_guide::{Band, BandCode, GuideRule, ReadingGuide};
use crate::form::standing::{Leaves, Skeleton, Standing, TranslationState, TranslationStatus, Validated};
use crate::form::{Json, Number};

/// Longest name or address, in characters.
const LONGEST: usize = 2_000;

/// The standing that an extension tells, or nothing when something in it cannot be understood: what may leave is not guessed.
pub(super) fn read(whole: &Json) -> Option<Standing> {
    let translation = |part: &Json| {
        let state = TranslationState::of(code(part, "status")??)?;
        Some(TranslationStatus { language: words(part, "lang")??, state })
    };
    let mut standing = Standing {
        owner: words(whole, "owner")?,
        licence: words(whole, "licence")?,
        licence_url: words(whole, "licenceUrl")?,
        source: words(whole, "source")?,
        translations: parts(whole, "translation").map(translation).collect::<Option<_>>()?,
        validated: code(whole, "validated")?.map_or(Some(Validated::Unknown), Validated::of)?,
        leaves: Leaves::of(code(whole, "leaves")??)?,
        skeleton: code(whole, "skeleton")?.map(|code| Skeleton::of(code).ok_or(())).transpose().ok()?,
        written: None,
    };
    if !usual(&standing).same(whole) {
        standing.written = Some(whole.clone());
    }
    Some(standing)
}

/// Writes a standing: as the file wrote it, as long as it still says the same.
pub(super) fn write(of: &Standing) -> Json {
    match &of.written {
        Some(written) if read(written).as_ref() == Some(of) => written.clone(),
        _ => usual(of),
    }
}

fn usual(of: &Standing) -> Json {
    let text = |name, key, value: Option<&str>| value.map(|value| part(name, key, value));
    let mut list: Vec<Json> = [
        text("owner", "valueString", of.owner.as_deref()),
        text("licence", "valueString", of.licence.as_deref()),
        text("licenceUrl", "valueUri", of.licence_url.as_deref()),
        text("source", "valueUri", of.source.as_deref()),
    ]
    .into_iter()
    .flatten()
    .collect();
    list.extend(of.translations.iter().map(|status| {
        let inner = vec![part("lang", "valueCode", status.language.as_str()), part("status", "valueCode", status.state.code())];
        nested("translation", inner)
    }));
    list.push(part("validated", "valueCode", of.validated.code()));
    list.push(part("leaves", "valueCode", of.leaves.code()));
    list.extend(of.skeleton.map(|skeleton| part("skeleton", "valueCode", skeleton.code())));
    nested(names::STANDING, list)
}

/// The reading guide that an extension tells, or nothing when it cannot be understood or does not hold.
pub(super) fn read_guide(whole: &Json) -> Option<ReadingGuide> {
    let number = |of: &Json, name: &'static str| parts(of, name).next()?.get("valueDecimal")?.as_number().cloned();
    let band = |part: &Json| Some(Band { from: number(part, "from")?, to: number(part, "to")?, code: BandCode::of(code(part, "code")??)? });
    let rule = GuideRule::of(code(whole, "rule")??)?;
    let mut guide = ReadingGuide { rule, bands: parts(whole, "band").map(band).collect::<Option<_>>()?, written: None };
    if !usual_guide(&guide).same(whole) {
        guide.written = Some(whole.clone());
    }
    guide.holds().then_some(guide)
}

/// Writes a reading guide: as the file wrote it, as long as it still says the same.
pub(super) fn write_guide(of: &ReadingGuide) -> Json {
    match &of.written {
        Some(written) if read_guide(written).as_ref() == Some(of) => written.clone(),
        _ => usual_guide(of),
    }
}

fn usual_guide(of: &ReadingGuide) -> Json {
    let limit = |name: &str, number: &Number| part(name, "valueDecimal", number);
    let mut list = vec![part("rule", "valueCode", of.rule.code())];
    list.extend(
        of.bands.iter().map(|band| {
            nested("band", vec![limit("from", &band.from), limit("to", &band.to), part("code", "valueCode", band.code.code())])
        }),
    );
    nested(names::READING_GUIDE, list)
}

/// The parts of an extension with that name.
fn parts<'j>(whole: &'j Json, name: &'static str) -> impl Iterator<Item = &'j Json> {
    whole.list("extension").iter().filter(move |part| part.text("url") == Some(name))
}

/// The words of a part that comes at most once: broken (outer nothing), missing (inner nothing), or there.
fn words(whole: &Json, name: &'static str) -> Option<Option<String>> {
    let mut found = parts(whole, name);
    let Some(one) = found.next() else { return Some(None) };
    let value = one.members().iter().find(|(key, _)| key.starts_with("value")).and_then(|(_, value)| value.as_str())?;
    let plain = !value.trim().is_empty() && value.chars().count() <= LONGEST && !value.chars().any(char::is_control);
    (plain && found.next().is_none()).then(|| Some(value.to_owned()))
}

/// The code of a part that comes at most once, as [`words`].
fn code<'j>(whole: &'j Json, name: &'static str) -> Option<Option<&'j str>> {
    let mut found = parts(whole, name);
    let Some(one) = found.next() else { return Some(None) };
    let value = one.text("valueCode")?;
    found.next().is_none().then_some(Some(value))
}

fn part(name: &str, key: &str, value: impl Into<Json>) -> Json {
    Json::object([("url", name.into()), (key, value.into())])
}

fn nested(url: &str, parts: Vec<Json>) -> Json {
    Json::object([("url", url.into()), ("extension", Json::Array(parts))])
}

#[cfg(test)]
mod tests;
