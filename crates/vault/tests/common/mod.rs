//! What the vault's tests share: a fixed day, a vault in a temporary folder, records in one line.
#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::print_stdout)]

pub mod unwritable;

use std::sync::Arc;

use chrono::NaiveDate;
use entente_domain::Language;
use entente_domain::clock::FixedClock;
use entente_domain::id::{PartnerId, PartnershipId};
use entente_domain::record::centre::{Centre, CentreHabits, CentreIdentity};
use entente_domain::record::partner::{Partner, PartnerName};
use entente_domain::record::partnership::{
    Partnership, PartnershipIdentity, PartnershipParticipation, PartnershipPeriod, PartnershipRules,
};
use entente_vault::{Created, KdfCost, Passphrase, Vault};
use uuid::Uuid;

pub const PASSPHRASE: &str = "tambour cerise huit lanterne";

pub fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

pub fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock::at(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()))
}

pub fn centre() -> Centre {
    Centre {
        id: Uuid::now_v7(),
        identity: CentreIdentity { name: "Maison médicale du Nord".into(), language: Language::Fr },
        habits: CentreHabits::default(),
        law: None,
    }
}

pub struct Made {
    pub folder: tempfile::TempDir,
    pub created: Created,
}

impl Made {
    pub fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("vault")
    }
    pub fn vault(&self) -> &Vault {
        &self.created.vault
    }
    /// Closes the vault; the folder stays.
    pub fn close(self) -> (tempfile::TempDir, std::path::PathBuf, entente_vault::RecoveryKey) {
        let path = self.path();
        (self.folder, path, self.created.recovery)
    }
}

pub fn made() -> Made {
    let folder = tempfile::tempdir().unwrap();
    let created =
        Vault::create(&folder.path().join("vault"), &passphrase(PASSPHRASE), KdfCost::FLOOR, &centre(), "Claire", clock()).unwrap();
    Made { folder, created }
}

pub fn organisation(name: &str) -> Partner {
    Partner::named(PartnerId(Uuid::now_v7()), PartnerName::Organisation { name: name.into(), other_name: String::new() })
}

pub fn partnership(name: &str) -> Partnership {
    Partnership {
        id: PartnershipId(Uuid::now_v7()),
        identity: PartnershipIdentity { name: name.into(), ..Default::default() },
        period: PartnershipPeriod::default(),
        participation: PartnershipParticipation::default(),
        rules: PartnershipRules::default(),
    }
}
