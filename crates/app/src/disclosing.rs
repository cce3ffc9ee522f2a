//! Who may see a record, or a part of a partner's: read, and decided.

use entente_domain::change::Op;
use entente_domain::id::DisclosureId;
use entente_domain::record::disclosure::{Disclosed, Disclosure, DisclosureLevel, PartnerPart, usual};
use entente_domain::record::visibility::Visibility;
use entente_domain::{Entity, Error, ErrorCode, Result};
use entente_vault::Reader;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::registry::Context;
use crate::session::Nothing;

/// A record of which it is asked who may see it.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct WhoMaySee {
    /// Of which kind it is.
    pub entity: Entity,
    /// Which one.
    #[ts(as = "String")]
    pub id: Uuid,
}

/// Who may see a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MaySee {
    /// Who may see it; none for kinds that are seen with what they belong to.
    pub visibility: Option<Visibility>,
    /// Who may see its parts that are seen apart from the others.
    pub parts: Vec<PartMaySee>,
}

/// Who may see a part of a partner's record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PartMaySee {
    /// Which part.
    pub part: PartnerPart,
    /// Who.
    pub visibility: Visibility,
}

/// What is decided about who may see a record.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct LetSee {
    /// Of which kind it is.
    pub entity: Entity,
    /// Which one.
    #[ts(as = "String")]
    pub id: Uuid,
    /// Which part of it; none for the whole record.
    pub part: Option<PartnerPart>,
    /// Who may see it.
    pub visibility: Visibility,
}

pub(crate) fn read(context: &Context<'_>, request: WhoMaySee) -> Result<MaySee> {
    context.app.opened()?.vault.read(|reader| {
        let said = reader.disclosures(request.id)?;
        let level = |part: Option<PartnerPart>| said.iter().find(|one| one.of.part == part).map(|one| one.level.visibility);
        let parts = if request.entity == Entity::Partner { &PartnerPart::ALL[..] } else { &[] };
        Ok(MaySee {
            visibility: usual(request.entity).map(|usual| level(None).unwrap_or(usual)),
            parts: parts
                .iter()
                .map(|part| PartMaySee { part: *part, visibility: level(Some(*part)).unwrap_or(PartnerPart::USUAL) })
                .collect(),
        })
    })
}

pub(crate) fn set(context: &Context<'_>, request: LetSee) -> Result<Nothing> {
    let LetSee { entity, id, part, visibility } = request;
    let level = DisclosureLevel { visibility };
    let vault = &context.app.opened()?.vault;
    let said = vault.read(|reader| reader.disclosures(id))?.into_iter().find(|one| one.of.part == part);
    match said {
        None => {
            let disclosure = Disclosure { id: DisclosureId(Uuid::now_v7()), of: Disclosed { entity, record: id, part }, level };
            vault.write(Op::Create(Entity::Disclosure), |tx| tx.create(&disclosure))?;
        }
        Some(said) if said.level == level => {}
        Some(said) => {
            vault.write(Op::Change(Entity::Disclosure), |tx| {
                let after = serde_json::to_value(level).map_err(|_| Error::internal("disclosure.level"))?;
                tx.change_any(Entity::Disclosure, said.id.0, "level", None, after)
            })?;
        }
    }
    Ok(Nothing {})
}

/// What is written for an audience is about a partnership that they may see.
///
/// # Errors
/// `NotForAudience`.
pub(crate) fn must_be_for(reader: Reader<'_>, audience: Visibility, entity: Entity, id: Uuid) -> Result<()> {
    if level_of(reader, entity, id)? >= audience { Ok(()) } else { Err(ErrorCode::NotForAudience.into()) }
}

/// Who may see a record.
///
/// # Errors
/// `DatabaseDamaged`.
pub(crate) fn level_of(reader: Reader<'_>, entity: Entity, id: Uuid) -> Result<Visibility> {
    let said = reader.disclosures(id)?.into_iter().find(|one| one.of.part.is_none());
    Ok(said.map(|one| one.level.visibility).or(usual(entity)).unwrap_or_default())
}
