//! The change log: whatever is done, it verifies, it rebuilds the rows, and undo brings back what was.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{made, organisation, partnership};
use entente_domain::change::Op;
use entente_domain::id::MembershipId;
use entente_domain::record::membership::{Membership, MembershipPeriod, MembershipTerms, Side};
use entente_domain::record::partner::Partner;
use entente_domain::record::partnership::Partnership;
use entente_domain::{Entity, ErrorCode, Record};
use entente_vault::{HistoryQuery, Vault};
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

/// What a person may do next; numbers choose among the records that there are.
#[derive(Debug, Clone)]
enum Step {
    Partner(String),
    Partnership(String),
    Join(usize, usize, bool),
    Rename(usize, String),
    Rules(usize, u32),
    Delete(usize),
    Undo,
}

fn step() -> impl Strategy<Value = Step> {
    let name = "[A-Za-zé’ -]{1,12}";
    prop_oneof![
        name.prop_map(Step::Partner),
        name.prop_map(Step::Partnership),
        (0..9_usize, 0..9_usize, any::<bool>()).prop_map(|(a, b, c)| Step::Join(a, b, c)),
        (0..9_usize, name).prop_map(|(n, name)| Step::Rename(n, name)),
        (0..9_usize, 0..70_u32).prop_map(|(n, days)| Step::Rules(n, days)),
        (0..9_usize).prop_map(Step::Delete),
        Just(Step::Undo),
    ]
}

fn ids(vault: &Vault, entity: Entity) -> Vec<Uuid> {
    let mut ids: Vec<Uuid> = vault.read(|reader| reader.rows(entity)).unwrap().into_keys().collect();
    ids.sort();
    ids
}

fn pick(ids: &[Uuid], n: usize) -> Option<Uuid> {
    (!ids.is_empty()).then(|| ids[n % ids.len()])
}

/// Does one step; a refusal is fine, a half-done step is not, and the checks after it would see it.
fn take(vault: &Vault, step: &Step) {
    let (partners, partnerships) = (ids(vault, Entity::Partner), ids(vault, Entity::Partnership));
    let _ = match step {
        Step::Partner(name) => vault.write(Op::Create(Entity::Partner), |tx| tx.create(&organisation(name))).map(drop),
        Step::Partnership(name) => vault.write(Op::Create(Entity::Partnership), |tx| tx.create(&partnership(name))).map(drop),
        Step::Join(partner, place, team) => match (pick(&partners, *partner), pick(&partnerships, *place)) {
            (Some(partner), Some(place)) => {
                let terms = MembershipTerms::on(if *team { Side::Team } else { Side::Partner });
                let membership = Membership {
                    id: MembershipId(Uuid::now_v7()),
                    partnership_id: place.into(),
                    partner_id: partner.into(),
                    terms,
                    period: MembershipPeriod::default(),
                };
                vault.write(Op::Create(Entity::Membership), |tx| tx.create(&membership)).map(drop)
            }
            _ => Ok(()),
        },
        Step::Rename(n, name) => match pick(&partners, *n) {
            Some(id) => {
                let identity = json!({"name": {"kind": "organisation", "name": name, "other_name": ""}, "category": null, "languages": []});
                vault.write(Op::Change(Entity::Partner), |tx| tx.change::<Partner>(id, "identity", None, identity)).map(drop)
            }
            None => Ok(()),
        },
        Step::Rules(n, days) => match pick(&partnerships, *n) {
            Some(id) => {
                let rules = json!({"document_lead_days": days, "told_back_days": 30, "evaluation_months": 12, "smallest_group": 5});
                vault.write(Op::Change(Entity::Partnership), |tx| tx.change::<Partnership>(id, "rules", None, rules)).map(drop)
            }
            None => Ok(()),
        },
        Step::Delete(n) => match pick(&partners, *n) {
            Some(id) => vault.write(Op::Delete(Entity::Partner), |tx| tx.delete::<Partner>(id)).map(drop),
            None => Ok(()),
        },
        Step::Undo => vault.undo_last().map(drop),
    };
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_of_steps_leaves_a_log_that_verifies_and_rebuilds_the_same_rows(steps in prop::collection::vec(step(), 1..25)) {
        let made = made();
        for step in &steps {
            take(made.vault(), step);
        }
        made.vault().read(|reader| {
            reader.verify(|_, _| Ok(())).unwrap();
            for entity in Entity::ALL {
                assert_eq!(reader.rebuild(entity).unwrap(), reader.rows(entity).unwrap(), "{entity:?}");
            }
            Ok(())
        }).unwrap();
    }

    #[test]
    fn undo_restores_the_rows_that_were_there_before_the_step(before in prop::collection::vec(step(), 0..8), last in step()) {
        let made = made();
        let vault = made.vault();
        for step in &before {
            take(vault, step);
        }
        let rows = |vault: &Vault| Entity::ALL.map(|entity| vault.read(|reader| reader.rows(entity)).unwrap());
        let changes = vault.status().unwrap().changes;
        let seen = rows(vault);
        prop_assume!(!matches!(last, Step::Undo));
        take(vault, &last);
        if vault.status().unwrap().changes > changes {
            vault.undo_last().unwrap();
        }
        prop_assert_eq!(rows(vault), seen);
    }
}

#[test]
fn an_operation_on_which_a_later_change_stands_is_not_undone() {
    let made = made();
    let vault = made.vault();
    let partner = organisation("Maison de quartier");
    let (_, operation) = vault.write(Op::Create(Entity::Partner), |tx| tx.create(&partner)).unwrap();
    let contact = json!({"email": "", "phone": "02 123 45 67", "website": "", "wishes": ""});
    vault.write(Op::Change(Entity::Partner), |tx| tx.change::<Partner>(partner.id(), "contact", None, contact)).unwrap();
    assert_eq!(vault.undo(operation).unwrap_err().code, ErrorCode::UndoOvertaken);
    vault.undo_last().unwrap();
    vault.undo(operation).unwrap();
    assert_eq!(vault.undo(operation).unwrap_err().code, ErrorCode::NothingToUndo);
    assert!(ids(vault, Entity::Partner).is_empty());
}

#[test]
fn a_section_that_changed_meanwhile_is_not_overwritten() {
    let made = made();
    let vault = made.vault();
    let partner = organisation("Maison de quartier");
    vault.write(Op::Create(Entity::Partner), |tx| tx.create(&partner)).unwrap();
    let seen = json!({"email": "ancien@exemple.be", "phone": "", "website": "", "wishes": ""});
    let new = json!({"email": "nouveau@exemple.be", "phone": "", "website": "", "wishes": ""});
    let error = vault.write(Op::Change(Entity::Partner), |tx| tx.change::<Partner>(partner.id(), "contact", Some(&seen), new)).unwrap_err();
    assert_eq!(error.code, ErrorCode::ChangedMeanwhile);
}

#[test]
fn a_refused_write_leaves_nothing_behind() {
    let made = made();
    let vault = made.vault();
    let changes = vault.status().unwrap().changes;
    let refused = vault.write(Op::Import, |tx| {
        tx.create(&organisation("Première"))?;
        tx.create(&organisation(""))
    });
    assert_eq!(refused.unwrap_err().code, ErrorCode::InvalidRecord);
    assert_eq!(vault.status().unwrap().changes, changes);
    assert!(vault.read(|reader| reader.search("premiere", 10)).unwrap().is_empty());
}

#[test]
fn the_history_of_a_record_says_who_changed_what() {
    let made = made();
    let vault = made.vault();
    let partner = organisation("Maison de quartier");
    vault.write(Op::Create(Entity::Partner), |tx| tx.create(&partner)).unwrap();
    let contact = json!({"email": "", "phone": "02 123 45 67", "website": "", "wishes": ""});
    vault.write(Op::Change(Entity::Partner), |tx| tx.change::<Partner>(partner.id(), "contact", None, contact)).unwrap();
    let page = vault.read(|reader| reader.history(HistoryQuery::Record(partner.id()), None, 1)).unwrap();
    assert_eq!(page.total, 2);
    assert_eq!(page.rows[0].person, "Claire");
    assert_eq!(page.rows[0].title, "Maison de quartier");
    assert_eq!(page.rows[0].change.section.as_deref(), Some("contact"));
    let second = vault.read(|reader| reader.history(HistoryQuery::Record(partner.id()), page.next.as_ref(), 1)).unwrap();
    assert_eq!(second.rows[0].change.section, None);
    assert!(second.next.is_none());
}

fn member(partnership: &Partnership, partner: &Partner) -> Membership {
    Membership {
        id: MembershipId(Uuid::now_v7()),
        partnership_id: partnership.id,
        partner_id: partner.id,
        terms: MembershipTerms::on(Side::Partner),
        period: MembershipPeriod::default(),
    }
}

#[test]
fn an_import_is_not_undone_when_one_of_its_partners_joined_a_partnership_since() {
    let made = made();
    let vault = made.vault();
    let (partner, place) = (organisation("Maison de quartier"), partnership("Accès aux soins"));
    let ((), import) = vault.write(Op::Import, |tx| tx.create(&partner)).unwrap();
    vault.write(Op::Create(Entity::Partnership), |tx| tx.create(&place)).unwrap();
    vault.write(Op::Create(Entity::Membership), |tx| tx.create(&member(&place, &partner))).unwrap();
    assert_eq!(vault.undo(import).unwrap_err().code, ErrorCode::UndoOvertaken);
    assert_eq!(ids(vault, Entity::Partner).len(), 1);
    vault.undo_last().unwrap();
    vault.undo(import).unwrap();
    assert!(ids(vault, Entity::Partner).is_empty());
}

#[test]
fn a_membership_comes_back_only_where_it_still_fits() {
    let made = made();
    let vault = made.vault();
    let (partner, place) = (organisation("Maison de quartier"), partnership("Accès aux soins"));
    let first = member(&place, &partner);
    vault
        .write(Op::Import, |tx| {
            tx.create(&partner)?;
            tx.create(&place)?;
            tx.create(&first)
        })
        .unwrap();
    let ((), left) = vault.write(Op::Delete(Entity::Membership), |tx| tx.delete::<Membership>(first.id())).unwrap();
    // The partner joined anew: brought back, the first membership would count its voice twice.
    vault.write(Op::Create(Entity::Membership), |tx| tx.create(&member(&place, &partner))).unwrap();
    assert_eq!(vault.undo(left).unwrap_err().code, ErrorCode::UndoOvertaken);
    vault.undo_last().unwrap();
    // The partner is gone: there is nobody left whose membership it was.
    vault.write(Op::Delete(Entity::Partner), |tx| tx.delete::<Partner>(partner.id())).unwrap();
    assert_eq!(vault.undo(left).unwrap_err().code, ErrorCode::UndoOvertaken);
    vault.undo_last().unwrap();
    vault.undo(left).unwrap();
}

#[test]
fn what_other_records_stand_on_is_not_deleted() {
    let made = made();
    let vault = made.vault();
    let (partner, place) = (organisation("Maison de quartier"), partnership("Accès aux soins"));
    vault
        .write(Op::Import, |tx| {
            tx.create(&partner)?;
            tx.create(&place)?;
            tx.create(&member(&place, &partner))
        })
        .unwrap();
    let refused = vault.write(Op::Delete(Entity::Partnership), |tx| tx.delete::<Partnership>(place.id())).unwrap_err();
    assert_eq!(refused.code, ErrorCode::StillUsed);
    assert_eq!(ids(vault, Entity::Partnership).len(), 1);
}

#[test]
fn verifying_finds_a_row_whose_parents_or_keys_are_not_what_the_log_says() {
    for tampering in [
        "UPDATE partner SET sort_key = 'zzz'",
        "UPDATE partner SET category = 'other'",
        "UPDATE membership SET partnership_id = (SELECT id FROM partnership WHERE id <> membership.partnership_id)",
        "UPDATE membership SET until_on = '2020-01-01'",
        "UPDATE tally SET n = n + 1 WHERE name = 'partner'",
        "UPDATE partner SET deleted = 1",
    ] {
        let folder = tempfile::tempdir().unwrap();
        // Without encryption, so that another hand can write into it.
        let vault = Vault::dangerous_plain(&folder.path().join("vault"), &common::centre(), common::clock()).unwrap();
        let (partner, place, other) = (organisation("Maison de quartier"), partnership("Accès aux soins"), partnership("Bien manger"));
        vault
            .write(Op::Import, |tx| {
                tx.create(&partner)?;
                tx.create(&place)?;
                tx.create(&other)?;
                tx.create(&member(&place, &partner))
            })
            .unwrap();
        vault.read_long(|reader| reader.verify(|_, _| Ok(()))).unwrap();
        let hand = rusqlite::Connection::open(folder.path().join("vault/entente.db")).unwrap();
        assert!(hand.execute(tampering, []).unwrap() > 0, "{tampering}");
        let refused = vault.read_long(|reader| reader.verify(|_, _| Ok(()))).unwrap_err();
        assert_eq!(refused.code, ErrorCode::LogBroken, "{tampering}");
    }
}

/// The same JSON with the keys of every object the other way round.
fn backwards(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Object(object) => {
            let mut keys: Vec<_> = object.iter().collect();
            keys.sort_by(|one, other| other.0.cmp(one.0));
            let fields: Vec<_> = keys.into_iter().map(|(key, value)| format!("{key:?}:{}", backwards(value))).collect();
            format!("{{{}}}", fields.join(","))
        }
        other => other.to_string(),
    }
}

#[test]
fn in_which_order_a_build_wrote_the_keys_of_a_record_makes_no_difference() {
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::dangerous_plain(&folder.path().join("vault"), &common::centre(), common::clock()).unwrap();
    let partner = organisation("Maison de quartier");
    vault.write(Op::Create(Entity::Partner), |tx| tx.create(&partner)).unwrap();
    let hand = rusqlite::Connection::open(folder.path().join("vault/entente.db")).unwrap();
    let identity = || hand.query_row("SELECT identity FROM partner", [], |row| row.get::<_, String>(0)).unwrap();
    let kept: serde_json::Value = serde_json::from_str(&identity()).unwrap();
    let other = backwards(&kept);
    assert_ne!(identity(), other, "what this build writes is sorted");
    hand.execute("UPDATE partner SET identity = ?1", [&other]).unwrap();
    vault.read_long(|reader| reader.verify(|_, _| Ok(()))).unwrap();
    // What another order says otherwise is still found.
    hand.execute("UPDATE partner SET identity = replace(identity, 'quartier', 'gare')", []).unwrap();
    assert_eq!(vault.read_long(|reader| reader.verify(|_, _| Ok(()))).unwrap_err().code, ErrorCode::LogBroken);
}

#[test]
fn an_entry_of_the_history_that_was_removed_moved_altered_or_put_in_is_named_by_its_number() {
    let moved = "UPDATE change SET n = -n WHERE n IN (3, 4); UPDATE change SET n = 7 + n WHERE n < 0";
    for (tampering, named) in [
        ("DELETE FROM change WHERE n = 3", 3),
        ("DELETE FROM change WHERE n = (SELECT max(n) FROM change)", 5),
        ("DELETE FROM change WHERE n > 2", 3),
        (moved, 3),
        ("UPDATE change SET hlc = hlc + 1 WHERE n = 2", 2),
        ("UPDATE change SET user = randomblob(16) WHERE n = 4", 4),
        ("UPDATE change SET after = replace(after, 'quartier', 'gare') WHERE after LIKE '%quartier%'", 3),
        (
            "INSERT INTO change SELECT 6, device, 6, hlc, user, operation, op, undoes, entity, entity_id, section, kind, before, after, salt, \
             before_commitment, after_commitment, schema, prev_hash, hash, scope FROM change WHERE n = 5",
            6,
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        // Without encryption, so that another hand can write into it.
        let vault = Vault::dangerous_plain(&folder.path().join("vault"), &common::centre(), common::clock()).unwrap();
        for name in ["Maison de quartier", "Régie", "Croix-Rouge"] {
            vault.write(Op::Create(Entity::Partner), |tx| tx.create(&organisation(name))).unwrap();
        }
        let entries = vault.read_long(|reader| reader.verify(|_, _| Ok(()))).unwrap().entries;
        assert_eq!(entries, 5);
        let hand = rusqlite::Connection::open(folder.path().join("vault/entente.db")).unwrap();
        hand.execute_batch(tampering).unwrap();
        let refused = vault.read_long(|reader| reader.verify(|_, _| Ok(()))).unwrap_err();
        assert_eq!(refused, entente_domain::Error::new(ErrorCode::LogBroken).with("seq", named as u64), "{tampering}");
    }
}
