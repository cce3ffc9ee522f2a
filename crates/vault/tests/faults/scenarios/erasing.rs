//! Erasing a person (security.md, P4): all of it or nothing, in the records and in their history.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use entente_domain::change::Op;
use entente_domain::erasure::{Finder, MentionForm, PersonNames};
use entente_domain::id::{PartnerId, ProblemId};
use entente_domain::record::erasure_certificate::{CopiesLeft, ErasureReason};
use entente_domain::record::partner::{Partner, PartnerName};
use entente_domain::record::problem::{Problem, ProblemOutcome, ProblemOwnership, ProblemRaised};
use entente_domain::{ErrorCode, Record, Result};
use entente_vault::{ErasureRequest, Vault};
use uuid::Uuid;

use crate::common::{PASSPHRASE, clock, made, organisation, partnership, passphrase};
use crate::outcome::{After, Ending};
use crate::program::Act;
use crate::scenarios::Scenario;

pub const SCENARIO: Scenario = Scenario { name: "erase", prepare, act, check };

const MENTIONS: usize = 12;

fn prepare(folder: &std::path::Path) -> String {
    let made = made();
    let person = Partner::named(PartnerId(Uuid::now_v7()), PartnerName::Person { given: "Jean".into(), family: "Dupont".into() });
    let garden = partnership("Jardin");
    made.vault()
        .write(Op::Import, |tx| {
            tx.create(&person)?;
            tx.create(&garden)?;
            (0..MENTIONS).try_for_each(|n| {
                tx.create(&Problem {
                    id: ProblemId(Uuid::now_v7()),
                    partnership_id: garden.id,
                    raised: ProblemRaised {
                        text: format!("Jean Dupont trouve la salle {n} froide."),
                        proposer: None,
                        on: NaiveDate::from_ymd_opt(2026, 11, 2).unwrap(),
                    },
                    ownership: ProblemOwnership::default(),
                    outcome: ProblemOutcome::default(),
                })
            })
        })
        .unwrap();
    let (_scratch, path, _) = made.close();
    std::fs::rename(path, folder).unwrap();
    format!("{} {}", person.id.0, garden.id.0)
}

/// Whom the scenario erases, and the partnership whose problems name them.
fn known(text: &str) -> (PartnerId, entente_domain::id::PartnershipId) {
    let (partner, partnership) = text.split_once(' ').unwrap();
    (PartnerId(partner.parse().unwrap()), entente_domain::id::PartnershipId(partnership.parse().unwrap()))
}

fn act(act: &Act) -> Result<()> {
    let vault = Vault::open(&act.folder, &passphrase(PASSPHRASE), clock())?;
    let (partner, _) = known(&act.known);
    let person = vault.read(|reader| reader.partner(partner))?;
    let request = ErasureRequest {
        partner,
        finder: Finder::of(&PersonNames::of(&person)),
        word: "une personne".into(),
        usual: BTreeSet::from([MentionForm::Whole]),
        of: BTreeMap::new(),
        files: Vec::new(),
        left_on_purpose: 0,
        reason: ErasureReason::Request,
        left: CopiesLeft::default(),
    };
    vault.erase(&request, |_, _| Ok(()))?;
    act.kept("erased");
    let partner = organisation("Maison de quartier");
    vault.write(Op::Create(entente_domain::Entity::Partner), |tx| tx.create(&partner))?;
    act.kept(partner.id());
    Ok(())
}

fn check(after: &After<'_>) {
    let (vault, _) = after.open(&[PASSPHRASE]);
    let (partner, garden) = known(after.known);
    let problems = vault.read(|reader| reader.problems(garden, 100)).unwrap();
    assert_eq!(problems.len(), MENTIONS);
    let naming = problems.iter().filter(|problem| problem.raised.text.contains("Dupont")).count();
    let verified = vault.read_long(|reader| reader.verify(|_, _| Ok(()))).unwrap();
    match vault.read(|reader| reader.partner(partner)) {
        Ok(person) => {
            assert_eq!(person.identity.name.spoken(), "Jean Dupont");
            assert_eq!((naming, verified.certificates, verified.erased), (MENTIONS, 0, 0), "a person is erased in part");
            assert!(!after.said.kept.iter().any(|kept| kept == "erased"), "an erasure that was told is lost");
        }
        Err(error) => {
            assert_eq!(error.code, ErrorCode::Erased);
            assert_eq!((naming, verified.certificates), (0, 1), "a person is erased in part");
            assert!(verified.erased > MENTIONS as u64);
            let told = after.said.kept.iter().any(|kept| kept == "erased");
            assert!(told || after.ending == Ending::Cut, "what was refused is done");
        }
    }
    for id in after.said.kept.iter().filter_map(|kept| kept.parse::<Uuid>().ok()) {
        vault.read(|reader| reader.partner(PartnerId(id))).expect("an acknowledged save is lost");
    }
}
