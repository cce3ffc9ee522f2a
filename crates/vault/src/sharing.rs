//! Colleagues' pages: a secret of its own opens the vault, split onto three pages of which any two give it.
//!
//! As with people, the database says which slot counts and the header holds what opens: the new slot is laid into the header first, the
//! database then says that it is the one of the pages, and the one before it goes as nobody's. Whatever fails in between, either the old
//! pages open the vault or the new ones.

use chrono::NaiveDate;
use entente_domain::check::turns;
use entente_domain::fold::fold;
use entente_domain::id::UserId;
use entente_domain::{Error, ErrorCode, FieldProblem, Problem, Result};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::backup::forget_proven_pages;
use crate::keys::kdf::KdfCost;
use crate::keys::passphrase::Passphrase;
use crate::keys::share::{PAGES, RecoveryShare, ShareSet};
use crate::keys::shared_secret::SharedSecret;
use crate::keys::slot::{Opener, Slot};
use crate::vault::{Reader, Vault};
use crate::write::{meta, set_meta};

const NOTE: &str = "shares";
/// The longest name that goes onto a page.
const LONGEST_NAME: usize = 100;

/// The pages that hold for a vault, without what opens it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharesMade {
    /// The signs that all three bear.
    pub set: String,
    /// For whom they were made, in the order of the pages.
    pub names: [String; PAGES],
    /// The day on which they were made.
    pub on: NaiveDate,
    /// Their slot. One that is left over from other pages opens nothing.
    slot: Uuid,
    /// Who made them.
    by: UserId,
}

/// Pages that were just made: shown, printed, handed over, and not kept anywhere.
pub struct NewShares {
    /// What the vault notes of them.
    pub made: SharesMade,
    /// What stands on each page.
    pub shares: [RecoveryShare; PAGES],
}

impl Vault {
    /// Makes pages for three colleagues, of which any two together open the vault. Pages that were made before are void.
    ///
    /// # Errors
    /// `InvalidRecord` unless there are three different names; `WrongPassphrase`, `TooManyAttempts`, `Storage`: then the pages that were
    /// made before are as good as they were.
    pub fn make_shares(&self, passphrase: &Passphrase, names: &[String; PAGES]) -> Result<NewShares> {
        let names = names.each_ref().map(|name| name.trim().to_owned());
        must_name_three(&names)?;
        self.confirm_passphrase(passphrase)?;
        let (secret, set, slot) = (SharedSecret::make()?, self.another_set()?, Uuid::now_v7());
        let shares = secret.split(set)?;
        let made = SharesMade { set: set.name(), names, on: self.clock.today(), slot, by: UserId(self.user) };
        self.change_header(Some(slot), |header, key| {
            header.put(Slot::make(header.vault_id, slot, key, Opener::Shares(&secret), KdfCost::FLOOR)?);
            Ok(())
        })?;
        self.with_writer(|db| {
            save(db, Some(&made))?;
            forget_proven_pages(db)
        })?;
        self.clear_header();
        Ok(NewShares { made, shares })
    }

    /// Makes the colleagues' pages void, without new ones in their place.
    ///
    /// # Errors
    /// `NoShares` when there are none; `WrongPassphrase`, `TooManyAttempts`, `Storage`: then they are as good as they were.
    pub fn void_shares(&self, passphrase: &Passphrase) -> Result<()> {
        self.confirm_passphrase(passphrase)?;
        if self.shares()?.is_none() {
            return Err(ErrorCode::NoShares.into());
        }
        self.with_writer(|db| {
            save(db, None)?;
            forget_proven_pages(db)
        })?;
        self.clear_header();
        Ok(())
    }

    /// The pages that hold; none when there are none.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn shares(&self) -> Result<Option<SharesMade>> {
        self.read(|reader| reader.shares())
    }

    /// A set with other signs than the one that holds: old and new pages are told apart.
    fn another_set(&self) -> Result<ShareSet> {
        let held = self.shares()?.map(|made| made.set);
        loop {
            let set = ShareSet::make()?;
            if Some(set.name()) != held {
                return Ok(set);
            }
        }
    }
}

impl Reader<'_> {
    /// The pages that hold; none when there are none.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn shares(&self) -> Result<Option<SharesMade>> {
        noted(self.db)
    }
}

/// The slot of the pages that hold.
pub fn slot(db: &Connection) -> Result<Option<Uuid>> {
    Ok(noted(db)?.map(|made| made.slot))
}

/// Who made the pages that hold.
pub fn maker(db: &Connection) -> Result<Option<Uuid>> {
    Ok(noted(db)?.map(|made| made.by.0))
}

fn noted(db: &Connection) -> Result<Option<SharesMade>> {
    let text: Option<String> = meta(db, NOTE)?;
    text.map_or(Ok(None), |text| serde_json::from_str(&text).map_err(|_| ErrorCode::DatabaseDamaged.into()))
}

fn save(db: &Connection, made: Option<&SharesMade>) -> Result<()> {
    set_meta(db, NOTE, serde_json::to_string(&made).map_err(|_| Error::internal("shares.note"))?)
}

/// A page without a name is nobody's, and two pages in one hand open the vault alone.
fn must_name_three(names: &[String; PAGES]) -> Result<()> {
    let problem = |n: usize, name: &String| {
        if name.is_empty() {
            Some(Problem::Missing)
        } else if name.chars().count() > LONGEST_NAME {
            Some(Problem::TooLong)
        } else if name.chars().any(|c| c.is_control() || turns(c)) {
            Some(Problem::NotText)
        } else {
            names[..n].iter().any(|other| fold(other) == fold(name)).then_some(Problem::AlreadyUsed)
        }
    };
    let fields: Vec<FieldProblem> = names
        .iter()
        .enumerate()
        .filter_map(|(n, name)| Some(FieldProblem { field: format!("names.{n}"), problem: problem(n, name)? }))
        .collect();
    if fields.is_empty() { Ok(()) } else { Err(Error::invalid(fields)) }
}
