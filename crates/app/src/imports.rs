//! Bringing in a list of partners: looked at, put right on request, then written in one operation.

use std::collections::{HashMap, HashSet};

use entente_domain::change::Op;
use entente_domain::id::{MembershipId, PartnerId, PartnershipId};
use entente_domain::record::membership::{Membership, MembershipPeriod, MembershipTerms, Side};
use entente_domain::record::partner::{Partner, PartnerIdentity, PartnerName, StakeholderCategory};
use entente_domain::{Error, ErrorCode, Language, Record, Result};
use entente_exchange::damage::DamageKind;
use entente_exchange::delimiter::Delimiter;
use entente_exchange::doubles::doubles_within;
use entente_exchange::encoding::Encoding;
use entente_exchange::likeness::{LikenessReason, Subject, likeness};
use entente_exchange::mapping::{self, Mapping, Target};
use entente_exchange::partners::{Proposal, ProposedKind, ProposedPartner, RowRefusal, propose};
use entente_exchange::repair::{RepairChoice, RepairDone, repair};
use entente_exchange::table::{self, ReadChoice, SkipReason, Table, TableKind};
use entente_vault::Vault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::call::Watch;
use crate::partnerships::count;
use crate::registry::Context;
use crate::session::Nothing;

/// An import between opening the file and running it.
pub struct ImportUnderWay {
    file_name: String,
    bytes: Vec<u8>,
    read: ReadChoice,
    repairs: Vec<DamageKind>,
    repaired: Vec<RepairDone>,
    /// As it was found.
    found: Table,
    mapping: Mapping,
    proposal: Proposal,
    doubles: Vec<Double>,
}

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
}

/// A line that was left out.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct SkippedLine {
    /// The line.
    pub line: u32,
    /// Why.
    pub why: SkipReason,
}

/// A line that makes no partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct RefusedLine {
    /// The line.
    pub line: u32,
    /// Why.
    pub cause: RefusedCause,
}

/// Why a line makes no partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RefusedCause {
    /// It names nobody.
    NameMissing,
    /// It has more cells than there are columns.
    TooManyCells,
    /// The whole row stands in quotation marks.
    InQuotes,
    /// It holds control characters.
    ControlCharacter,
    /// A cell is longer than its field holds.
    TooLong,
}

impl From<RowRefusal> for RefusedCause {
    fn from(refusal: RowRefusal) -> Self {
        match refusal {
            RowRefusal::NameMissing => Self::NameMissing,
            RowRefusal::TooManyCells => Self::TooManyCells,
            RowRefusal::InQuotes => Self::InQuotes,
            RowRefusal::ControlCharacter => Self::ControlCharacter,
        }
    }
}

/// Damage that was found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DamageView {
    /// What happened.
    pub kind: DamageKind,
    /// The heading of the column; none where it concerns whole rows.
    pub column: Option<String>,
    /// How many cells or rows.
    pub count: u32,
    /// How many of them can be put right.
    pub repairable: u32,
    /// The first lines.
    pub lines: Vec<u32>,
    /// The first cell as found.
    pub found: Option<String>,
    /// The same as it would be.
    pub would_be: Option<String>,
    /// Whether it was asked to be put right.
    pub repaired: bool,
}

/// A row of the file as it is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SampleRow {
    /// The line.
    pub line: u32,
    /// Its cells.
    pub cells: Vec<String>,
}

/// A likely double: in the vault, or earlier in the same file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DoubleOf {
    /// The partner in the vault.
    pub partner_id: Option<PartnerId>,
    /// The line in the same file.
    pub line: Option<u32>,
    /// Its name.
    pub name: String,
    /// What tells it from others.
    pub detail: String,
}

/// Two that may be the same. Whether they are, a person says.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Double {
    /// The line.
    pub line: u32,
    /// Its name.
    pub name: String,
    /// What tells it from others.
    pub detail: String,
    /// The other.
    pub with: DoubleOf,
    /// How alike, 70 to 100.
    pub score: u8,
    /// Why.
    pub reasons: Vec<LikenessReason>,
}

/// What would be brought in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportPreview {
    /// The name of the file.
    pub file_name: String,
    /// The kind of file.
    pub kind: TableKind,
    /// Its encoding, found or chosen.
    pub encoding: Option<Encoding>,
    /// The encodings that can be chosen.
    pub encodings: Vec<Encoding>,
    /// Its delimiter, found or chosen.
    pub delimiter: Option<Delimiter>,
    /// The delimiters that can be chosen.
    pub delimiters: Vec<Delimiter>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// The sheets that can be chosen.
    pub sheets: Vec<String>,
    /// The line of the headings; 0 for none.
    pub header_line: u32,
    /// The headings.
    pub headings: Vec<String>,
    /// What each column is.
    pub mapping: Vec<Target>,
    /// What a column can be.
    pub targets: Vec<Target>,
    /// Rows with data.
    pub rows_read: u32,
    /// Lines that were left out, the first of them.
    pub skipped: Vec<SkippedLine>,
    /// Damage that was found.
    pub damages: Vec<DamageView>,
    /// The first rows.
    pub sample: Vec<SampleRow>,
    /// How many partners it makes.
    pub partners: u32,
    /// Lines that make none, the first of them.
    pub refused: Vec<RefusedLine>,
    /// How many lines make none.
    pub refused_total: u32,
    /// Likely doubles, the first of them.
    pub doubles: Vec<Double>,
    /// How many there are.
    pub doubles_total: u32,
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

/// So many rows, lines and doubles are shown; the totals tell the rest.
const SAMPLE: usize = 20;
const SHOWN: usize = 200;
/// A name is compared with so many partners of the vault at most, per kind of likeness.
const CANDIDATES: u32 = 12;
/// Progress is told every so many rows.
const STEP: usize = 50;

impl ImportUnderWay {
    fn begin(file_name: String, bytes: Vec<u8>, adjust: &AdjustImport, vault: &Vault, watch: &Watch<'_>) -> Result<Self> {
        let read = ReadChoice {
            encoding: adjust.encoding,
            delimiter: adjust.delimiter,
            sheet: adjust.sheet.clone(),
            header_line: adjust.header_line,
        };
        let found = table::read(&bytes, &file_name, &read)?;
        let width = found.headings.len();
        let guessed = mapping::guess(&found);
        // A mapping made for another sheet or delimiter no longer fits, and the guess stands again.
        let mapping = adjust.mapping.clone().filter(|targets| targets.len() == width).map_or(guessed, |targets| Mapping { targets });
        let choices: Vec<RepairChoice> = adjust.repairs.iter().map(|kind| RepairChoice::everywhere(*kind)).collect();
        let (table, repaired) = repair(&found, &mapping, &choices);
        // A repaired row in quotes has more columns than before.
        let mapping = if table.headings.len() == mapping.targets.len() { mapping } else { mapping::guess(&table) };
        let proposal = if mapping.has_name() { propose(&table, &mapping)? } else { nothing_of(&table) };
        let doubles = find_doubles(&proposal.partners, vault, watch)?;
        let found = if table.headings.len() == found.headings.len() { found } else { table };
        Ok(Self { file_name, bytes, read, repairs: adjust.repairs.clone(), repaired, found, mapping, proposal, doubles })
    }

    fn preview(&self) -> ImportPreview {
        let table = &self.found;
        ImportPreview {
            file_name: self.file_name.clone(),
            kind: table.kind,
            encoding: table.encoding,
            encodings: if table.encoding.is_some() { Encoding::ALL.to_vec() } else { Vec::new() },
            delimiter: table.delimiter.or(self.read.delimiter),
            delimiters: if table.encoding.is_some() { Delimiter::ALL.to_vec() } else { Vec::new() },
            sheet: table.sheet.clone(),
            sheets: table.sheet_names.clone(),
            header_line: table.header_line.unwrap_or(0),
            headings: table.headings.clone(),
            mapping: self.mapping.targets.clone(),
            targets: Target::ALL.to_vec(),
            rows_read: count(table.rows.len()),
            skipped: table.skipped.iter().take(SHOWN).map(|row| SkippedLine { line: row.line, why: row.why }).collect(),
            damages: self.damages(),
            sample: table.rows.iter().take(SAMPLE).map(|row| SampleRow { line: row.line, cells: row.cells.clone() }).collect(),
            partners: count(self.proposal.partners.len()),
            refused: self.refused().into_iter().take(SHOWN).collect(),
            refused_total: count(self.proposal.refused.len()),
            doubles: self.doubles.iter().take(SHOWN).cloned().collect(),
            doubles_total: count(self.doubles.len()),
        }
    }

    fn damages(&self) -> Vec<DamageView> {
        let heading = |column: u32| self.found.headings.get(column as usize).cloned().unwrap_or_default();
        self.found
            .damages
            .iter()
            .map(|damage| DamageView {
                kind: damage.kind,
                column: damage.column.map(heading),
                count: damage.count,
                repairable: damage.repairable,
                lines: damage.lines.iter().take(SAMPLE).copied().collect(),
                found: damage.examples.first().map(|example| example.found.clone()),
                would_be: damage.examples.first().and_then(|example| example.repaired.clone()),
                repaired: self.repairs.contains(&damage.kind),
            })
            .collect()
    }

    fn refused(&self) -> Vec<RefusedLine> {
        self.proposal.refused.iter().map(|row| RefusedLine { line: row.line, cause: row.cause.into() }).collect()
    }

    fn repair_counts(&self) -> Vec<RepairCount> {
        DamageKind::ALL
            .into_iter()
            .map(|kind| RepairCount { kind, count: count(self.repaired.iter().filter(|done| done.kind == kind).count()) })
            .filter(|repair| repair.count > 0)
            .collect()
    }
}

fn nothing_of(table: &Table) -> Proposal {
    Proposal { partners: Vec::new(), refused: Vec::new(), total_rows: count(table.rows.len()) }
}

fn subject(partner: &ProposedPartner) -> Subject<'_> {
    Subject { name: &partner.name, postcode: &partner.postcode, city: &partner.city, email: &partner.email, phone: &partner.phone }
}

fn detail<'a>(parts: impl IntoIterator<Item = &'a String>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" · ")
}

/// Who of the file may be the same as a partner of the vault, or as an earlier one of the file.
fn find_doubles(partners: &[ProposedPartner], vault: &Vault, watch: &Watch<'_>) -> Result<Vec<Double>> {
    let mut doubles = Vec::new();
    let total = count(partners.len());
    for (done, partner) in partners.iter().enumerate() {
        if done % STEP == 0 {
            watch.progress(count(done), total)?;
        }
        let candidates = vault.read(|reader| reader.partners_perhaps_same(&partner.name, &partner.email, &partner.phone, CANDIDATES))?;
        let best = candidates
            .iter()
            .filter_map(|known| {
                let name = known.identity.name.spoken();
                let like = likeness(
                    &subject(partner),
                    &Subject {
                        name: &name,
                        postcode: &known.address.postcode,
                        city: &known.address.city,
                        email: &known.contact.email,
                        phone: &known.contact.phone,
                    },
                )?;
                Some((known, like))
            })
            .max_by_key(|(_, like)| like.score);
        if let Some((known, like)) = best {
            doubles.push(Double {
                line: partner.line,
                name: partner.name.clone(),
                detail: detail([&partner.street, &partner.city, &partner.email, &partner.phone]),
                with: DoubleOf {
                    partner_id: Some(known.id),
                    line: None,
                    name: known.identity.name.spoken(),
                    detail: detail([&known.address.street, &known.address.city, &known.contact.email, &known.contact.phone]),
                },
                score: like.score,
                reasons: like.reasons,
            });
        }
    }
    let by_line: HashMap<u32, &ProposedPartner> = partners.iter().map(|partner| (partner.line, partner)).collect();
    for double in doubles_within(partners) {
        let (Some(first), Some(second)) = (by_line.get(&double.first), by_line.get(&double.second)) else { continue };
        doubles.push(Double {
            line: second.line,
            name: second.name.clone(),
            detail: detail([&second.street, &second.city, &second.email, &second.phone]),
            with: DoubleOf {
                partner_id: None,
                line: Some(first.line),
                name: first.name.clone(),
                detail: detail([&first.street, &first.city, &first.email, &first.phone]),
            },
            score: double.likeness.score,
            reasons: double.likeness.reasons,
        });
    }
    doubles.sort_by_key(|double| (std::cmp::Reverse(double.score), double.line));
    Ok(doubles)
}

/// The partner that a row makes.
fn partner_of(proposed: &ProposedPartner, default_category: Option<StakeholderCategory>) -> Partner {
    let contact_person = format!("{} {}", proposed.given_name, proposed.family_name).trim().to_owned();
    let (name, wishes) = match proposed.kind {
        ProposedKind::Person if contact_person.is_empty() => {
            (PartnerName::Person { given: String::new(), family: proposed.name.clone() }, String::new())
        }
        ProposedKind::Person => {
            (PartnerName::Person { given: proposed.given_name.clone(), family: proposed.family_name.clone() }, String::new())
        }
        ProposedKind::Organisation => {
            (PartnerName::Organisation { name: proposed.name.clone(), other_name: String::new() }, contact_person)
        }
    };
    let found = proposed.category.as_deref().and_then(entente_exchange::category::of_word).and_then(StakeholderCategory::of);
    let language = proposed.language.as_deref().and_then(Language::of);
    let mut partner = Partner::named(PartnerId(Uuid::now_v7()), name);
    let PartnerIdentity { category, languages, .. } = &mut partner.identity;
    *category = found.or(default_category);
    languages.extend(language);
    partner.contact.email.clone_from(&proposed.email);
    partner.contact.phone.clone_from(&proposed.phone);
    partner.contact.website.clone_from(&proposed.website);
    partner.contact.wishes = wishes;
    partner.address.street.clone_from(&proposed.street);
    partner.address.postcode.clone_from(&proposed.postcode);
    partner.address.city.clone_from(&proposed.city);
    partner.address.country.clone_from(&proposed.country);
    // A word that is no category or language of ours is not lost.
    let unknown_category = proposed.category.iter().filter(|_| found.is_none());
    let unknown_language = proposed.language.iter().filter(|_| language.is_none());
    let note = std::iter::once(&proposed.note).chain(unknown_category).chain(unknown_language).filter(|part| !part.is_empty());
    partner.remarks.note = note.cloned().collect::<Vec<_>>().join("\n");
    partner
}

pub(crate) fn open(context: &Context<'_>, _: Nothing) -> Result<Option<ImportPreview>> {
    let Some(path) = context.choosing.table() else { return Ok(None) };
    context.app.begin_long();
    let open = context.app.opened()?;
    let limit = entente_exchange::limits::FILE_BYTES;
    if std::fs::metadata(&path)?.len() > limit as u64 {
        return Err(Error::new(ErrorCode::FileTooLarge).with("limit_mib", limit >> 20));
    }
    let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let import = ImportUnderWay::begin(file_name, std::fs::read(&path)?, &AdjustImport::default(), &open.vault, context.watch)?;
    let preview = import.preview();
    *open.import() = Some(import);
    Ok(Some(preview))
}

pub(crate) fn adjust(context: &Context<'_>, request: AdjustImport) -> Result<ImportPreview> {
    context.app.begin_long();
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
    context.app.begin_long();
    let open = context.app.opened()?;
    let import = open.import();
    let Some(under_way) = import.as_ref() else { return Err(ErrorCode::NotFound.into()) };
    if !under_way.mapping.has_name() {
        let line = under_way.found.header_line.unwrap_or(0);
        return Err(Error::new(ErrorCode::TableWithoutName).with("line", line));
    }
    let done = write(under_way, &request, &open.vault, context.watch)?;
    drop(import);
    *open.import() = None;
    Ok(done)
}

fn write(import: &ImportUnderWay, request: &RunImport, vault: &Vault, watch: &Watch<'_>) -> Result<ImportDone> {
    let left_out: HashSet<u32> = request.leave_out.iter().copied().collect();
    let known: HashMap<u32, PartnerId> = import.doubles.iter().filter_map(|double| Some((double.line, double.with.partner_id?))).collect();
    let mut refused = import.refused();
    let (mut created, mut left, mut joined) = (0, 0, 0);
    let ((), operation) = vault.write(Op::Import, |tx| {
        if let Some(partnership) = request.partnership_id {
            tx.reader().partnership(partnership)?;
        }
        let join = |tx: &mut entente_vault::Tx<'_>, partner: PartnerId| -> Result<bool> {
            let Some(partnership_id) = request.partnership_id else { return Ok(false) };
            if tx.reader().is_member(partnership_id, partner)? {
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
            if partner.check().is_err() {
                refused.push(RefusedLine { line: proposed.line, cause: RefusedCause::TooLong });
                continue;
            }
            tx.create(&partner)?;
            join(tx, partner.id)?;
            created += 1;
        }
        watch.progress(total, total)
    })?;
    refused.sort_by_key(|row| row.line);
    Ok(ImportDone { created, left_out: left, joined, refused, repairs: import.repair_counts(), operation })
}
