//! Who sees what: a limited session leaves out what is for fewer people, wherever it would show.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{made, organisation, partnership};
use entente_domain::change::Op;
use entente_domain::id::{DisclosureId, ObjectiveId};
use entente_domain::record::disclosure::{Disclosed, Disclosure, DisclosureLevel, PartnerPart};
use entente_domain::record::objective::{Objective, ObjectiveOutcome, ObjectiveOwnership, ObjectiveStatement, SmartAnswers};
use entente_domain::record::partner::Partner;
use entente_domain::record::partnership::Partnership;
use entente_domain::record::visibility::Visibility;
use entente_domain::{Entity, ErrorCode, Record};
use entente_vault::{PartnerFilter, Reader, Tx, Vault};
use proptest::prelude::*;
use uuid::Uuid;

fn disclosure<R: Record>(of: &R, part: Option<PartnerPart>, visibility: Visibility) -> Disclosure {
    let of = Disclosed { entity: R::ENTITY, record: of.id(), part };
    Disclosure { id: DisclosureId(Uuid::now_v7()), of, level: DisclosureLevel { visibility } }
}

fn objective(of: &Partnership, text: &str) -> Objective {
    Objective {
        id: ObjectiveId(Uuid::now_v7()),
        partnership_id: of.id,
        statement: ObjectiveStatement { title: text.into() },
        smart: SmartAnswers::default(),
        ownership: ObjectiveOwnership::default(),
        outcome: ObjectiveOutcome::default(),
    }
}

fn write(vault: &Vault, change: impl FnOnce(&mut Tx<'_>) -> entente_domain::Result<()>) {
    vault.write(Op::Import, change).unwrap();
}

fn found(vault: &Vault, words: &str) -> usize {
    vault.read(|reader| reader.search(words, 10)).unwrap().len()
}

fn listed(vault: &Vault) -> Vec<Partner> {
    vault.read(|reader| reader.partners(&PartnerFilter::default(), None, 50)).unwrap().rows.into_iter().map(|entry| entry.partner).collect()
}

#[test]
fn what_is_for_the_team_is_in_no_list_no_search_and_no_count_of_a_limited_session() {
    let made = made();
    let vault = made.vault();
    let (open, quiet) = (partnership("Jardin partagé"), partnership("Projet discret"));
    let (known, hidden) = (objective(&open, "Planter des pommiers"), objective(&quiet, "Préparer le déménagement"));
    write(vault, |tx| {
        tx.create(&open)?;
        tx.create(&quiet)?;
        tx.create(&known)?;
        tx.create(&hidden)?;
        tx.create(&disclosure(&quiet, None, Visibility::Team))
    });
    assert_eq!((found(vault, "projet"), found(vault, "demenagement")), (1, 1));
    vault.limit(Visibility::Partnership).unwrap();
    assert_eq!((found(vault, "projet"), found(vault, "demenagement"), found(vault, "pommiers"), found(vault, "jardin")), (0, 0, 1, 1));
    assert_eq!(vault.read(|reader| reader.partnership(quiet.id)).unwrap_err().code, ErrorCode::NotFound);
    assert_eq!(vault.read(|reader| reader.objective(hidden.id)).unwrap_err().code, ErrorCode::NotFound);
    assert_eq!(vault.read(|reader| reader.title_of(Entity::Partnership, quiet.id())).unwrap(), "");
    assert_eq!(vault.read(|reader| reader.disclosures(quiet.id())).unwrap(), []);
    let counts = vault.status().unwrap().counts;
    assert!(counts.contains(&(Entity::Partnership, 1)) && counts.contains(&(Entity::Objective, 1)));
    // And back again.
    vault.limit(Visibility::Team).unwrap();
    assert_eq!((found(vault, "projet"), found(vault, "demenagement")), (1, 1));
}

#[test]
fn how_partners_are_reached_and_what_they_need_is_for_the_team_until_it_is_said_otherwise() {
    let made = made();
    let vault = made.vault();
    let mut partner = organisation("Les Pommiers");
    partner.contact.email = "accueil@pommiers.example".into();
    partner.contact.phone = "+32 2 555 01 23".into();
    partner.address.street = "Rue du Verger".into();
    partner.needs.detail = "Boucle magnétique".into();
    partner.remarks.note = "Préfère Sylvie".into();
    write(vault, |tx| tx.create(&partner));
    vault.limit(Visibility::Partnership).unwrap();
    let seen = &listed(vault)[0];
    assert_eq!(seen.identity, partner.identity);
    assert_eq!((&seen.contact, &seen.address), (&Default::default(), &Default::default()));
    assert_eq!((&seen.needs, &seen.remarks), (&Default::default(), &Default::default()));
    let read = vault.read(|reader| reader.partner(partner.id)).unwrap();
    assert_eq!(&read, seen);
    // Nor is it found by words that are not seen.
    assert_eq!(["pommiers", "accueil", "verger", "sylvie"].map(|words| found(vault, words)), [1, 0, 0, 0]);

    write(vault, |tx| tx.create(&disclosure(&partner, Some(PartnerPart::Contact), Visibility::Partnership)));
    vault.limit(Visibility::Partnership).unwrap();
    let seen = &listed(vault)[0];
    assert_eq!((&seen.contact, &seen.address), (&partner.contact, &partner.address));
    assert_eq!((&seen.needs, &seen.remarks), (&Default::default(), &Default::default()));
    assert_eq!(["accueil", "verger", "sylvie"].map(|words| found(vault, words)), [1, 1, 0]);
}

#[test]
fn a_reading_for_an_audience_is_limited_only_while_it_lasts_and_never_widens_a_session() {
    let made = made();
    let vault = made.vault();
    let one = partnership("Jardin partagé");
    let objective = objective(&one, "Planter des pommiers");
    write(vault, |tx| tx.create(&one).and_then(|_| tx.create(&objective)).map(drop));
    let seen = |reader: Reader<'_>| Ok(reader.objective(objective.id).is_ok());
    assert!(vault.read_within(Visibility::Partnership, seen).unwrap());
    assert!(!vault.read_within(Visibility::Public, seen).unwrap());
    assert!(vault.read_long(seen).unwrap());
    vault.limit(Visibility::Public).unwrap();
    assert!(!vault.read_within(Visibility::Team, seen).unwrap());
    assert!(!vault.read_long(seen).unwrap());
    // What fails in between leaves the limit as it was.
    let refused = vault.read_within(Visibility::Public, |_| Err::<(), _>(ErrorCode::Cancelled.into())).unwrap_err();
    assert_eq!(refused.code, ErrorCode::Cancelled);
    assert!(!vault.read_long(seen).unwrap());
}

#[test]
fn a_limit_outlives_the_renewal_of_the_key() {
    let made = made();
    let vault = made.vault();
    let one = partnership("Jardin partagé");
    let objective = objective(&one, "Planter des pommiers");
    write(vault, |tx| tx.create(&one).and_then(|_| tx.create(&objective)).map(drop));
    vault.limit(Visibility::Public).unwrap();
    vault.renew_key(|_, _| Ok(())).unwrap();
    assert_eq!(vault.read(|reader| reader.objective(objective.id)).unwrap_err().code, ErrorCode::NotFound);
}

#[test]
fn only_what_has_a_level_is_given_one() {
    let made = made();
    let vault = made.vault();
    let one = partnership("Jardin partagé");
    write(vault, |tx| tx.create(&one));
    let said = |of: Disclosed| {
        let said = Disclosure { id: DisclosureId(Uuid::now_v7()), of, level: DisclosureLevel { visibility: Visibility::Team } };
        vault.write(Op::Create(Entity::Disclosure), |tx| tx.create(&said)).map(drop).map_err(|error| error.code)
    };
    let record = one.id();
    assert_eq!(said(Disclosed { entity: Entity::Membership, record, part: None }), Err(ErrorCode::InvalidRecord));
    assert_eq!(said(Disclosed { entity: Entity::Partnership, record, part: Some(PartnerPart::Needs) }), Err(ErrorCode::InvalidRecord));
    assert_eq!(said(Disclosed { entity: Entity::Objective, record, part: None }), Err(ErrorCode::NotFound));
    assert_eq!(said(Disclosed { entity: Entity::Partnership, record, part: None }), Ok(()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever levels are set: what a reach covers is seen, nothing else is, and who is allowed more sees all that the others see.
    #[test]
    fn each_reach_sees_what_its_level_and_that_of_the_partnership_allow(levels in proptest::collection::vec((0usize..4, 0usize..4), 1..6)) {
        let made = made();
        let vault = made.vault();
        let level = |n: usize| Visibility::ALL.get(n).copied();
        let records: Vec<_> = levels
            .iter()
            .map(|(above, below)| {
                let one = partnership("Jardin partagé");
                let objective = objective(&one, "Planter des pommiers");
                (one, objective, level(*above), level(*below))
            })
            .collect();
        write(vault, |tx| {
            for (one, objective, above, below) in &records {
                tx.create(one)?;
                tx.create(objective)?;
                if let Some(above) = above {
                    tx.create(&disclosure(one, None, *above))?;
                }
                if let Some(below) = below {
                    tx.create(&disclosure(objective, None, *below))?;
                }
            }
            Ok(())
        });
        for reach in Visibility::ALL {
            vault.limit(reach).unwrap();
            for (one, objective, above, below) in &records {
                let above = above.unwrap_or(Visibility::Public);
                let below = above.min(below.unwrap_or(Visibility::Partnership));
                prop_assert_eq!(vault.read(|reader| Ok(reader.partnership(one.id).is_ok())).unwrap(), above >= reach);
                prop_assert_eq!(vault.read(|reader| Ok(reader.objective(objective.id).is_ok())).unwrap(), below >= reach);
            }
        }
    }
}
