//! Erasing a person, as they asked or because their time is over; and the certificates.

use std::collections::{BTreeMap, BTreeSet};

use entente_domain::id::{CommunicationId, ErasureCertificateId, PartnerId};
use entente_domain::record::erasure_certificate::{BackupLeft, CopiesLeft, ErasureCertificate, ErasureReason, ExportLeft};
use entente_domain::{Entity, Language, Result};
use entente_vault::{ErasureRequest, Reader, Thoroughness};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::partnerships::count;
use crate::person_appearances::{Sought, backups, exports_of, word_of};
use crate::registry::Context;
use crate::reporting::{ReportFormat, ReportMade, made};
use crate::session::Nothing;

/// A person to erase, as the preview was looked over.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ErasePerson {
    /// Whom.
    pub partner_id: PartnerId,
    /// Why.
    pub reason: ErasureReason,
    /// What was said of single records, and of rounds for their answers; of all others the forms are taken that can only be this person.
    pub choices: Vec<ErasureChoice>,
    /// What was said of kept files. Of the others only those go that came or went with an exchange that is emptied.
    pub files: Vec<FileChoice>,
}

/// How thoroughly a person is taken out of one record.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct ErasureChoice {
    /// Which record, or which round.
    #[ts(as = "String")]
    pub id: Uuid,
    /// How.
    pub how: HowThoroughly,
}

/// How thoroughly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HowThoroughly {
    /// Every form of the name, those as well that others bear.
    All,
    /// The forms that can only be this person.
    Usual,
    /// It stays as it is.
    Leave,
    /// Every free text of it goes, whether it names them or not.
    Empty,
}

impl From<HowThoroughly> for Thoroughness {
    fn from(how: HowThoroughly) -> Self {
        match how {
            HowThoroughly::All => Self::All,
            HowThoroughly::Usual => Self::Usual,
            HowThoroughly::Leave => Self::Leave,
            HowThoroughly::Empty => Self::Empty,
        }
    }
}

impl From<Thoroughness> for HowThoroughly {
    fn from(how: Thoroughness) -> Self {
        match how {
            Thoroughness::All => Self::All,
            Thoroughness::Usual => Self::Usual,
            Thoroughness::Leave => Self::Leave,
            Thoroughness::Empty => Self::Empty,
        }
    }
}

/// What becomes of a kept file that names the person.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct FileChoice {
    /// Of which kind the record is that describes it.
    pub entity: Entity,
    /// Which record.
    #[ts(as = "String")]
    pub id: Uuid,
    /// Whether it is removed with its content.
    pub remove: bool,
}

/// The certificates.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ErasureCertificates {
    /// The newest first.
    pub rows: Vec<ErasureCertificate>,
}

/// A certificate to print.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct MakeErasureCertificate {
    /// Which one.
    pub id: ErasureCertificateId,
    /// In which language.
    pub language: Language,
}

/// Persons whose record was deleted, and whose name the history still holds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeletedPersons {
    /// By name.
    pub rows: Vec<DeletedPerson>,
    /// How many there are: of very many only the first are shown.
    pub total: u32,
}

/// One of them.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeletedPerson {
    /// Whose record it was.
    pub id: PartnerId,
    /// Their name.
    pub name: String,
}

/// So many certificates are listed.
const MOST: u32 = 500;
/// So many deleted persons are listed.
const MOST_DELETED: usize = 50;

pub(crate) fn erase(context: &Context<'_>, request: ErasePerson) -> Result<ErasureCertificate> {
    let open = context.app.opened()?;
    let (sought, word, exports, goes_along) = open.vault.read_long(|reader| {
        let word = word_of(reader.centre()?.identity.language);
        let memberships = reader.memberships_of(request.partner_id)?.into_iter().map(|one| one.id.0);
        let consents = reader.consents_of(request.partner_id)?.into_iter().map(|one| one.id.0);
        let goes_along: BTreeSet<Uuid> = memberships.chain(consents).collect();
        Ok((Sought::of(reader, request.partner_id)?, word, exports_of(reader, request.partner_id)?, goes_along))
    })?;
    let left = CopiesLeft {
        backups: backups(&open)?.into_iter().map(|one| BackupLeft { made_on: one.made_on, gone_by: one.gone_by }).collect(),
        exports: exports.into_iter().map(|one| ExportLeft { on: one.on, part: one.part.and_then(|part| part.try_into().ok()) }).collect(),
    };
    // What is deleted with the person is emptied whatever is said of it: none of it is left.
    let choices: Vec<_> = request.choices.iter().filter(|choice| !goes_along.contains(&choice.id)).collect();
    let of: BTreeMap<Uuid, Thoroughness> = choices.iter().map(|choice| (choice.id, choice.how.into())).collect();
    let kept = choices.iter().filter(|choice| choice.how == HowThoroughly::Leave).count();
    let kept_files = request.files.iter().filter(|file| !file.remove).count();
    let removed = request.files.iter().filter(|file| file.remove && matches!(file.entity, Entity::Document | Entity::Enclosure));
    let mut files: Vec<(Entity, Uuid)> = removed.map(|file| (file.entity, file.id)).collect();
    files.extend(open.vault.read_long(|reader| unsaid_files(reader, &request, &of))?);
    let erasure = ErasureRequest {
        partner: request.partner_id,
        finder: sought.finder,
        word,
        usual: sought.usual,
        of,
        files,
        left_on_purpose: count(kept + kept_files),
        reason: request.reason,
        left,
    };
    let number = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    // What was under way may hold the person as well.
    open.drop_under_way();
    open.vault.erase(&erasure, |done, total| context.watch.progress(number(done), number(total)))
}

/// The files that came or went with an exchange with this person alone, and of which nothing was said: they go with what the exchange says.
fn unsaid_files(reader: Reader<'_>, request: &ErasePerson, of: &BTreeMap<Uuid, Thoroughness>) -> Result<Vec<(Entity, Uuid)>> {
    let mut files = Vec::new();
    for file in reader.kept_files()? {
        let said = request.files.iter().any(|said| said.id == file.id);
        let exchange = if said { None } else { reader.exchange_alone_with(request.partner_id, file.entity, file.id)? };
        let is_emptied = |exchange: CommunicationId| of.get(&exchange.0).is_none_or(|how| *how == Thoroughness::Empty);
        if exchange.is_some_and(is_emptied) {
            files.push((file.entity, file.id));
        }
    }
    Ok(files)
}

pub(crate) fn deleted(context: &Context<'_>, _: Nothing) -> Result<DeletedPersons> {
    let (persons, total) = context.app.opened()?.vault.read(|reader| reader.deleted_persons(MOST_DELETED))?;
    let rows = persons.into_iter().map(|(id, name)| DeletedPerson { id, name: name.spoken() });
    Ok(DeletedPersons { rows: rows.collect(), total: count(total) })
}

pub(crate) fn list(context: &Context<'_>, _: Nothing) -> Result<ErasureCertificates> {
    let rows = context.app.opened()?.vault.read(|reader| reader.erasure_certificates(MOST))?;
    Ok(ErasureCertificates { rows })
}

pub(crate) fn save_certificate(context: &Context<'_>, request: MakeErasureCertificate) -> Result<ReportMade> {
    let open = context.app.opened()?;
    let name = entente_texts::text(request.language, "erasure-file", &[]);
    made(context, ReportFormat::Pdf, &name, || {
        let content = open.vault.read(|reader| {
            let certificate = reader.erasure_certificate(request.id)?;
            let (seq, hash) = reader.last_entry_of(request.id.0)?;
            Ok(entente_reports::ErasureSheet {
                language: request.language,
                organisation: reader.centre()?.identity.name,
                made_on: context.app.clock().today(),
                certificate,
                entry: seq,
                entry_hash: hash,
            })
        })?;
        Ok(entente_reports::erasure_sheet(&content))
    })
}
