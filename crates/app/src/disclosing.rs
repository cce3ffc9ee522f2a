//! Who may see a record, or a part of a partner's: read, and decided.

use entente_domain::change::Op;
use entente_domain::id::{DisclosureId, PartnershipId};
use entente_domain::record::disclosure::{Disclosed, Disclosure, DisclosureLevel, PartnerPart, level};
use entente_domain::record::visibility::Visibility;
use entente_domain::{Entity, Error, ErrorCode, Result};
use entente_vault::{Reader, Vault};
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
    let WhoMaySee { entity, id } = request;
    let (there, said) = context.app.opened()?.vault.read(|reader| Ok((reader.record_json(entity, id)?, reader.disclosures(id)?)))?;
    there.ok_or(ErrorCode::NotFound)?;
    let parts = if entity == Entity::Partner { &PartnerPart::ALL[..] } else { &[] };
    let parts = parts.iter().filter_map(|part| Some(PartMaySee { part: *part, visibility: level(&said, entity, Some(*part))? }));
    Ok(MaySee { visibility: level(&said, entity, None), parts: parts.collect() })
}

pub(crate) fn set(context: &Context<'_>, request: LetSee) -> Result<Nothing> {
    let LetSee { entity, id, part, visibility } = request;
    let after = DisclosureLevel { visibility };
    let vault = &context.app.opened()?.vault;
    let said = vault.read(|reader| reader.disclosures(id))?.into_iter().find(|one| one.of.part == part);
    match said {
        None => {
            let disclosure = Disclosure { id: DisclosureId(Uuid::now_v7()), of: Disclosed { entity, record: id, part }, level: after };
            vault.write(Op::Create(Entity::Disclosure), |tx| tx.create(&disclosure))?;
        }
        Some(said) if said.level == after => {}
        Some(said) => {
            let value = |level: DisclosureLevel| serde_json::to_value(level).map_err(|_| Error::internal("disclosure.level"));
            let (before, after) = (value(said.level)?, value(after)?);
            vault
                .write(Op::Change(Entity::Disclosure), |tx| tx.change_any(Entity::Disclosure, said.id.0, "level", Some(&before), after))?;
        }
    }
    Ok(Nothing {})
}

/// Reads what is written about a partnership for an audience: what they may not see is left out.
///
/// # Errors
/// `NotForAudience` where they may not see the partnership itself; as [`Vault::read`].
pub(crate) fn read_for<T>(
    vault: &Vault,
    audience: Visibility,
    partnership: PartnershipId,
    look: impl FnOnce(Reader<'_>) -> Result<T>,
) -> Result<T> {
    if vault.read(|reader| level_of(reader, Entity::Partnership, partnership.0))? < audience {
        return Err(ErrorCode::NotForAudience.into());
    }
    vault.read_within(audience, look)
}

/// Who may see a record of a kind that has a level.
///
/// # Errors
/// `DatabaseDamaged`.
pub(crate) fn level_of(reader: Reader<'_>, entity: Entity, id: Uuid) -> Result<Visibility> {
    Ok(level(&reader.disclosures(id)?, entity, None).unwrap_or_default())
}
