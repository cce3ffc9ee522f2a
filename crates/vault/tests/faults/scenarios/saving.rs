//! Saving: some dozens of records, a partner with its membership in each transaction.

use entente_domain::change::Op;
use entente_domain::id::{MembershipId, PartnershipId};
use entente_domain::record::membership::{Membership, MembershipPeriod, MembershipTerms, Side};
use entente_domain::{Entity, Record, Result};
use entente_vault::Vault;
use uuid::Uuid;

use crate::common::{PASSPHRASE, clock, made, organisation, partnership, passphrase};
use crate::outcome::{After, Ending};
use crate::program::Act;
use crate::scenarios::Scenario;

pub const SCENARIO: Scenario = Scenario { name: "save", prepare, act, check };
const SAVES: usize = 12;

/// A vault with one partnership.
pub fn prepare(folder: &std::path::Path) -> String {
    let made = made();
    made.vault().write(Op::Create(Entity::Partnership), |tx| tx.create(&partnership("Accès aux soins"))).unwrap();
    let (_scratch, path, recovery) = made.close();
    std::fs::rename(path, folder).unwrap();
    recovery.reveal().to_string()
}

pub fn member(partnership_id: PartnershipId, partner: Uuid) -> Membership {
    let (terms, period) = (MembershipTerms::on(Side::Partner), MembershipPeriod::default());
    Membership { id: MembershipId(Uuid::now_v7()), partnership_id, partner_id: partner.into(), terms, period }
}

fn act(act: &Act) -> Result<()> {
    let vault = Vault::open(&act.folder, &passphrase(PASSPHRASE), clock())?;
    let partnership = vault.read(|reader| reader.partnerships(None, 1))?.rows[0].id;
    for _ in 0..SAVES {
        let partner = organisation("Maison de quartier");
        let saved = vault.write(Op::Import, |tx| {
            tx.create(&partner)?;
            tx.create(&member(partnership, partner.id()))
        });
        match saved {
            Ok(_) => act.kept(partner.id()),
            // As a person would, it goes on with the next one.
            Err(error) => act.refused(&error),
        }
    }
    Ok(())
}

fn check(after: &After<'_>) {
    let (vault, _) = after.open(&[PASSPHRASE]);
    let rows = |entity| vault.read(|reader| reader.rows(entity)).unwrap();
    let (partners, members) = (rows(Entity::Partner), rows(Entity::Membership));
    assert_eq!(partners.len(), members.len(), "no partner without its membership");
    let kept: Vec<Uuid> = after.said.kept.iter().map(|id| id.parse().unwrap()).collect();
    let lost: Vec<&Uuid> = kept.iter().filter(|id| !partners.contains_key(id)).collect();
    assert!(lost.is_empty(), "acknowledged saves are lost: {lost:?}");
    if after.ending == Ending::Well {
        assert_eq!(partners.len(), kept.len(), "what was refused is not there");
    }
}
