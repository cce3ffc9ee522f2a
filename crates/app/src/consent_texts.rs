//! The words that people are asked with, in versions.

use chrono::NaiveDate;
use entente_domain::change::Op;
use entente_domain::id::ConsentTextId;
use entente_domain::record::consent::ConsentPurpose;
use entente_domain::record::consent_text::{ConsentText, ConsentTextIdentity, ConsentVersion, ConsentWording};
use entente_domain::{Entity, Error, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::records::Made;
use crate::registry::Context;
use crate::session::Nothing;

/// More texts nobody keeps.
const MOST: u32 = 500;

/// The texts of the centre.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConsentTexts {
    /// By their title.
    pub rows: Vec<ConsentTextRow>,
}

/// One text.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConsentTextRow {
    /// The text with all its versions.
    pub text: ConsentText,
    /// The version with which people are asked today; none before the first.
    pub current: Option<u32>,
    /// The versions that somebody agreed to: they stay as they are.
    pub agreed: Vec<u32>,
}

/// Words to keep. Where nobody agreed to the last version yet, they take its place; else they are another version.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveConsentText {
    /// Which text; none for a new one.
    pub id: Option<ConsentTextId>,
    /// Its title in lists.
    pub title: String,
    /// What it is for.
    pub purpose: ConsentPurpose,
    /// From which day people are asked with these words.
    pub valid_from: NaiveDate,
    /// The words in French; empty where there are none.
    #[serde(default)]
    pub fr: String,
    /// The words in English.
    #[serde(default)]
    pub en: String,
    /// The words in Dutch.
    #[serde(default)]
    pub nl: String,
    /// The words in German.
    #[serde(default)]
    pub de: String,
}

pub(crate) fn list(context: &Context<'_>, _: Nothing) -> Result<ConsentTexts> {
    let today = context.app.clock().today();
    context.app.opened()?.vault.read(|reader| {
        let rows = reader.consent_texts(MOST)?.into_iter().map(|text| {
            let agreed = reader.agreed_versions(text.id)?.into_iter().collect();
            Ok(ConsentTextRow { current: text.version_on(today).map(|version| version.version), agreed, text })
        });
        Ok(ConsentTexts { rows: rows.collect::<Result<_>>()? })
    })
}

pub(crate) fn save(context: &Context<'_>, request: SaveConsentText) -> Result<Made> {
    let SaveConsentText { id, title, purpose, valid_from, fr, en, nl, de } = request;
    let words = |version| ConsentVersion { version, valid_from, fr, en, nl, de };
    let identity = ConsentTextIdentity { title, purpose };
    let open = context.app.opened()?;
    let Some(id) = id else {
        let text = ConsentText { id: ConsentTextId(Uuid::now_v7()), identity, wording: ConsentWording { versions: vec![words(1)] } };
        open.vault.write(Op::Create(Entity::ConsentText), |tx| tx.create(&text))?;
        return Ok(Made { id: text.id.0 });
    };
    open.vault.write(Op::Change(Entity::ConsentText), |tx| {
        let text = tx.reader().consent_text(id)?;
        let agreed = tx.reader().agreed_versions(id)?;
        let mut versions = text.wording.versions;
        let said = |version: &ConsentVersion| [&version.fr, &version.en, &version.nl, &version.de].map(String::clone);
        let fresh = words(0);
        // Only the title was changed: no version more.
        let same = versions.last().is_some_and(|last| said(last) == said(&fresh) && last.valid_from == fresh.valid_from);
        if !same {
            if versions.last().is_some_and(|last| !agreed.contains(&last.version)) {
                versions.pop();
            }
            let version = u32::try_from(versions.len() + 1).map_err(|_| Error::internal("consent_text"))?;
            versions.push(ConsentVersion { version, ..fresh });
        }
        let (identity, wording) = (serde_json::to_value(&identity), serde_json::to_value(ConsentWording { versions }));
        let fault = |_| Error::internal("consent_text");
        tx.change::<ConsentText>(id.0, "identity", None, identity.map_err(fault)?)?;
        tx.change::<ConsentText>(id.0, "wording", None, wording.map_err(fault)?)
    })?;
    Ok(Made { id: id.0 })
}
