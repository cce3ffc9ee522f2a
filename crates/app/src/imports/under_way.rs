//! An import between opening the file and running it.

use entente_domain::{Record, Result};
use entente_exchange::damage::DamageKind;
use entente_exchange::mapping::{self, Mapping};
use entente_exchange::partners::{Proposal, propose};
use entente_exchange::repair::{RepairChoice, RepairDone, repair};
use entente_exchange::table::{self, ReadChoice, Table};
use entente_vault::Vault;

use super::AdjustImport;
use super::doubles::{Double, find_doubles};
use super::proposed::partner_of;
use crate::call::Watch;
use crate::partnerships::count;

/// An import between opening the file and running it.
pub struct ImportUnderWay {
    pub(super) file_name: String,
    pub(super) bytes: Vec<u8>,
    pub(super) read: ReadChoice,
    pub(super) repairs: Vec<DamageKind>,
    pub(super) repaired: Vec<RepairDone>,
    /// As it was found.
    pub(super) found: Table,
    pub(super) mapping: Mapping,
    pub(super) proposal: Proposal,
    pub(super) doubles: Vec<Double>,
    /// Lines whose partner a record cannot hold.
    pub(super) too_long: Vec<u32>,
}

impl ImportUnderWay {
    /// Reads the file as the person adjusted it, proposes partners and looks for doubles. Nothing is written.
    pub(super) fn begin(file_name: String, bytes: Vec<u8>, adjust: &AdjustImport, vault: &Vault, watch: &Watch<'_>) -> Result<Self> {
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
        let mut proposal = if mapping.has_name() { propose(&table, &mapping, adjust.named_rows)? } else { nothing_of(&table) };
        let mut too_long = Vec::new();
        proposal.partners.retain(|proposed| {
            let holds = partner_of(proposed, None).check().is_ok();
            if !holds {
                too_long.push(proposed.line);
            }
            holds
        });
        let doubles = find_doubles(&proposal.partners, vault, watch)?;
        let found = if table.headings.len() == found.headings.len() { found } else { table };
        Ok(Self { file_name, bytes, read, repairs: adjust.repairs.clone(), repaired, found, mapping, proposal, doubles, too_long })
    }
}

fn nothing_of(table: &Table) -> Proposal {
    Proposal { total_rows: count(table.rows.len()), ..Proposal::default() }
}
