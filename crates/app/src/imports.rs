//! Bringing in a list of partners: looked at, put right on request, then written in one operation.

mod doubles;
mod preview;
mod proposed;
mod under_way;

use std::collections::{HashMap, HashSet};

use entente_domain::change::Op;
use entente_domain::id::{MembershipId, PartnerId, PartnershipId};
use entente_domain::record::membership::{Membership, MembershipPeriod, MembershipTerms, Side};
use entente_domain::record::partner::StakeholderCategory;
use entente_domain::{Error, ErrorCode, Result};
use entente_exchange::damage::DamageKind;
use entente_exchange::delimiter::Delimiter;
use entente_exchange::encoding::Encoding;
use entente_exchange::mapping::Target;
use entente_exchange::partners::ProposedKind;
use entente_vault::Vault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

pub use doubles::{Double, DoubleOf};
pub use preview::{DamageView, ImportPreview, RefusedCause, RefusedLine, SampleRow, SkippedLine};
use proposed::partner_of;
pub use under_way::ImportUnderWay;

use crate::call::Watch;
use crate::kept_files::read_up_to;
use crate::partnerships::count;
use crate::registry::Context;
use crate::session::Nothing;

/// What a person changed of what was found; nothing means: as found.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct AdjustImport {
    /// Another encoding.
    pub encoding: Option<Encoding>,
    /// Another delimiter.
    pub delimiter: Option<Delimiter>,
    /// Another sheet.
    pub sheet: Option<String>,
    /// Another line of the headings; 0 for none.
    pub header_line: Option<u32>,
    /// Another target per column.
    pub mapping: Option<Vec<Target>>,
    /// The damage to put right.
    pub repairs: Vec<DamageKind>,
    /// What a row that names a person and an organisation makes.
    pub named_rows: Option<ProposedKind>,
}

/// How the import is run.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RunImport {
    /// The partnership that the partners join; none for the directory alone.
    pub partnership_id: Option<PartnershipId>,
    /// On which side they join.
    pub side: Side,
    /// The category where the file tells none.
    pub default_category: Option<StakeholderCategory>,
    /// Lines that a person found to be doubles. They are not written; one that stands in the vault already joins the partnership.
    pub leave_out: Vec<u32>,
    /// Leave out every likely double, also those that the preview did not show.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub leave_out_doubles: bool,
}

/// How often a kind of damage was put right.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct RepairCount {
    /// The damage.
    pub kind: DamageKind,
    /// How often.
    pub count: u32,
}

/// What was brought in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportDone {
    /// Partners that were made.
    pub created: u32,
    /// Lines that a person left out.
    pub left_out: u32,
    /// Partners of the vault that joined the partnership instead of being made twice.
    pub joined: u32,
    /// Lines that made no partner.
    pub refused: Vec<RefusedLine>,
    /// What was put right.
    pub repairs: Vec<RepairCount>,
    /// The operation, to undo it all.
    #[ts(as = "String")]
    pub operation: Uuid,
}

/// Progress is told every so many rows.
const STEP: usize = 50;

pub(crate) fn open(context: &Context<'_>, _: Nothing) -> Result<Option<ImportPreview>> {
    let Some(path) = context.choosing.table() else { return Ok(None) };
    let open = context.app.opened()?;
    let limit = entente_exchange::limits::FILE_BYTES as u64;
    let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let import = ImportUnderWay::begin(file_name, read_up_to(&path, limit)?, &AdjustImport::default(), &open.vault, context.watch)?;
    let preview = import.preview();
    *open.import() = Some(import);
    Ok(Some(preview))
}

pub(crate) fn adjust(context: &Context<'_>, request: AdjustImport) -> Result<ImportPreview> {
    let open = context.app.opened()?;
    let (file_name, bytes) = match open.import().as_ref() {
        Some(import) => (import.file_name.clone(), import.bytes.clone()),
        None => return Err(ErrorCode::NotFound.into()),
    };
    let import = ImportUnderWay::begin(file_name, bytes, &request, &open.vault, context.watch)?;
    let preview = import.preview();
    *open.import() = Some(import);
    Ok(preview)
}

pub(crate) fn close(context: &Context<'_>, _: Nothing) -> Result<Nothing> {
    *context.app.opened()?.import() = None;
    Ok(Nothing {})
}

pub(crate) fn run(context: &Context<'_>, request: RunImport) -> Result<ImportDone> {
    let open = context.app.opened()?;
    let import = open.import();
    let Some(under_way) = import.as_ref() else { return Err(ErrorCode::NotFound.into()) };
    if !under_way.mapping.has_name() {
        let line = under_way.found.header_line.unwrap_or(0);
        return Err(Error::new(ErrorCode::TableWithoutName).with("line", line));
    }
    context.app.back_up_before_a_deed(&open)?;
    let done = write(under_way, &request, &open.vault, context.watch)?;
    drop(import);
    *open.import() = None;
    Ok(done)
}

fn write(import: &ImportUnderWay, request: &RunImport, vault: &Vault, watch: &Watch<'_>) -> Result<ImportDone> {
    let mut left_out: HashSet<u32> = request.leave_out.iter().copied().collect();
    if request.leave_out_doubles {
        left_out.extend(import.doubles.iter().map(|double| double.line));
    }
    let known: HashMap<u32, PartnerId> = import.doubles.iter().filter_map(|double| Some((double.line, double.with.partner_id?))).collect();
    let refused = import.refused();
    let (mut created, mut left, mut joined) = (0, 0, 0);
    let ((), operation) = vault.write(Op::Import, |tx| {
        if let Some(partnership) = request.partnership_id {
            tx.reader().partnership(partnership)?;
        }
        let join = |tx: &mut entente_vault::Tx<'_>, partner: PartnerId| -> Result<bool> {
            let Some(partnership_id) = request.partnership_id else { return Ok(false) };
            // Deleted since the list was looked at: there is nobody to join.
            if tx.reader().partner(partner).is_err() || tx.reader().is_member(partnership_id, partner)? {
                return Ok(false);
            }
            let (terms, period) = (MembershipTerms::on(request.side), MembershipPeriod::default());
            tx.create(&Membership { id: MembershipId(Uuid::now_v7()), partnership_id, partner_id: partner, terms, period })?;
            Ok(true)
        };
        let total = count(import.proposal.partners.len());
        for (row, proposed) in import.proposal.partners.iter().enumerate() {
            if row % STEP == 0 {
                watch.progress(count(row), total)?;
            }
            if left_out.contains(&proposed.line) {
                left += 1;
                if let Some(partner) = known.get(&proposed.line) {
                    joined += u32::from(join(tx, *partner)?);
                }
                continue;
            }
            let partner = partner_of(proposed, request.default_category);
            tx.create(&partner)?;
            join(tx, partner.id)?;
            created += 1;
        }
        watch.progress(total, total)
    })?;
    Ok(ImportDone { created, left_out: left, joined, refused, repairs: import.repair_counts(), operation })
}
