//! What people agreed to, what happened to data, who saw what: kept as the laws ask.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use chrono::{NaiveDate, TimeZone, Utc};
use common::{made, partnership};
use entente_domain::access_entry::{AccessKind, AccessReason, AccessSubject, Code};
use entente_domain::change::Op;
use entente_domain::id::{ConsentId, ConsentTextId, IncidentId, PartnerId, PartnershipId};
use entente_domain::record::consent::{AgreedText, Consent, ConsentGiven, ConsentGiver, ConsentMeans, ConsentPurpose, ConsentWithdrawal};
use entente_domain::record::consent_text::{ConsentText, ConsentTextIdentity, ConsentVersion, ConsentWording};
use entente_domain::record::incident::{Incident, IncidentFacts, IncidentKind, IncidentPeriod};
use entente_domain::record::partner::{Partner, PartnerName};
use entente_domain::record::visibility::Visibility;
use entente_domain::{Entity, ErrorCode, Language};
use entente_vault::{AccessFilter, Reader, TimelineOf, Vault};
use serde_json::json;
use uuid::Uuid;

fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(n)
}

fn person(given: &str, family: &str) -> Partner {
    Partner::named(PartnerId(Uuid::now_v7()), PartnerName::Person { given: given.into(), family: family.into() })
}

fn version(version: u32, fr: &str) -> ConsentVersion {
    ConsentVersion { version, valid_from: day(u64::from(version)), fr: fr.into(), en: String::new(), nl: String::new(), de: String::new() }
}

fn words(versions: Vec<ConsentVersion>) -> ConsentText {
    ConsentText {
        id: ConsentTextId(Uuid::now_v7()),
        identity: ConsentTextIdentity { title: "Être nommé".into(), purpose: ConsentPurpose::BeNamed },
        wording: ConsentWording { versions },
    }
}

fn agreed(text: &ConsentText, number: u32) -> Option<AgreedText> {
    Some(AgreedText { text_id: text.id, version: number, language: Language::Fr })
}

fn consent(partner: &Partner, partnership_id: Option<PartnershipId>, text: Option<AgreedText>) -> Consent {
    Consent {
        id: ConsentId(Uuid::now_v7()),
        partner_id: partner.id,
        partnership_id,
        given: ConsentGiven {
            purpose: ConsentPurpose::BeNamed,
            on: day(30),
            means: ConsentMeans::InWriting,
            giver: ConsentGiver::Person,
            text,
            collector: "Claire".into(),
            until: None,
        },
        withdrawal: ConsentWithdrawal::Stands,
    }
}

fn read<T>(vault: &Vault, look: impl FnOnce(Reader<'_>) -> entente_domain::Result<T>) -> T {
    vault.read(look).unwrap()
}

#[test]
fn words_that_somebody_agreed_to_are_not_changed_and_do_not_go_whatever_is_undone() {
    let made = made();
    let vault = made.vault();
    let (anna, text) = (person("Anna", "Peeters"), words(vec![version(1, "J’accepte.")]));
    vault.write(Op::Import, |tx| tx.create(&anna).and_then(|()| tx.create(&text))).unwrap();
    let two = json!({"versions": [version(1, "J’accepte."), version(2, "Je suis d’accord.")]});
    vault.write(Op::Change(Entity::ConsentText), |tx| tx.change::<ConsentText>(text.id.0, "wording", None, two)).unwrap();
    let (_, giving) = vault.write(Op::Create(Entity::Consent), |tx| tx.create(&consent(&anna, None, agreed(&text, 2)))).unwrap();
    // Mending what was agreed to, taking the version back, letting the text go: none of it.
    let mended = json!({"versions": [version(1, "J’accepte."), version(2, "Je suis d’accord de tout.")]});
    let refused = vault.write(Op::Change(Entity::ConsentText), |tx| tx.change::<ConsentText>(text.id.0, "wording", None, mended));
    assert_eq!(refused.unwrap_err().fields[0].field, "wording.versions.2");
    let one = json!({"versions": [version(1, "J’accepte.")]});
    let refused = vault.write(Op::Change(Entity::ConsentText), |tx| tx.change::<ConsentText>(text.id.0, "wording", None, one));
    assert_eq!(refused.unwrap_err().code, ErrorCode::InvalidRecord);
    let refused = vault.write(Op::Delete(Entity::ConsentText), |tx| tx.delete::<ConsentText>(text.id.0));
    assert_eq!(refused.unwrap_err().code, ErrorCode::StillUsed);
    assert_eq!(read(vault, |reader| reader.agreed_versions(text.id)), [2].into());
    // A consent that was taken back may come back: its words wait for it.
    vault.undo(giving).unwrap();
    assert_eq!(read(vault, |reader| reader.agreed_versions(text.id)), [2].into());
    read(vault, |reader| reader.verify(|_, _| Ok(())));
}

#[test]
fn a_consent_names_words_that_are_there_and_are_about_the_same() {
    let made = made();
    let vault = made.vault();
    let (anna, text) = (person("Anna", "Peeters"), words(vec![version(1, "J’accepte.")]));
    vault.write(Op::Import, |tx| tx.create(&anna).and_then(|()| tx.create(&text))).unwrap();
    let give = |consent: Consent| vault.write(Op::Create(Entity::Consent), |tx| tx.create(&consent)).map(drop);
    assert_eq!(give(consent(&anna, None, agreed(&text, 2))).unwrap_err().fields[0].field, "given.text");
    let mut other = consent(&anna, None, agreed(&text, 1));
    other.given.purpose = ConsentPurpose::Photographs;
    assert_eq!(give(other).unwrap_err().code, ErrorCode::InvalidRecord);
    let dutch = AgreedText { text_id: text.id, version: 1, language: Language::Nl };
    assert_eq!(give(consent(&anna, None, Some(dutch))).unwrap_err().code, ErrorCode::InvalidRecord);
    give(consent(&anna, None, agreed(&text, 1))).unwrap();
    let timeline = read(vault, |reader| reader.timeline(TimelineOf::Partner(anna.id), None, 10));
    assert_eq!(timeline.rows.iter().map(|entry| (entry.entity, entry.on)).collect::<Vec<_>>(), [(Entity::Consent, day(30))]);
}

#[test]
fn a_person_is_named_where_they_agreed_and_the_old_day_counts_only_until_a_consent_is_noted() {
    let made = made();
    let vault = made.vault();
    let (here, there) = (partnership("Jardin"), partnership("Cuisine"));
    let mut anna = person("Anna", "Peeters");
    anna.naming.agreed_on = Some(day(1));
    let given = consent(&anna, Some(here.id), None);
    vault.write(Op::Import, |tx| tx.create(&here).and_then(|()| tx.create(&there)).and_then(|()| tx.create(&anna))).unwrap();
    let named = |partnership: &PartnershipId, n| read(vault, |reader| reader.may_be_named(&anna, Some(*partnership), day(n)));
    assert!(named(&here.id, 40) && named(&there.id, 40), "as it was noted before there were consents");
    vault.write(Op::Create(Entity::Consent), |tx| tx.create(&given)).unwrap();
    assert_eq!([named(&here.id, 40), named(&there.id, 40), named(&here.id, 29)], [true, false, false]);
    // What is written for partners knows as well.
    let within = vault.read_within(Visibility::Public, |reader| reader.may_be_named(&anna, Some(here.id), day(40))).unwrap();
    assert!(within && vault.read_within(Visibility::Public, |reader| reader.consents_of(anna.id)).unwrap().is_empty());
    let withdrawn = json!({"state": "withdrawn", "on": day(50)});
    vault.write(Op::Change(Entity::Consent), |tx| tx.change::<Consent>(given.id.0, "withdrawal", None, withdrawn)).unwrap();
    assert!(!named(&here.id, 50));
}

fn incident(n: u32) -> Incident {
    let facts = IncidentFacts {
        discovered_at: Utc.with_ymd_and_hms(2026, 3, 1 + n, 9, 0, 0).unwrap(),
        happened: IncidentPeriod { from: None, to: None, approximate: false },
        kind: IncidentKind::Loss,
        circumstances: format!("Sac oublié dans un bus {n}."),
        data: String::new(),
        whose: String::new(),
        persons: None,
        persons_approximate: false,
        sensitive: false,
    };
    Incident::discovered(IncidentId(Uuid::now_v7()), facts)
}

#[test]
fn the_register_of_incidents_is_read_in_pages_the_newest_first_by_the_team_alone() {
    let made = made();
    let vault = made.vault();
    for n in [2, 0, 1] {
        vault.write(Op::Create(Entity::Incident), |tx| tx.create(&incident(n))).unwrap();
    }
    let first = read(vault, |reader| reader.incidents(None, 2));
    let second = read(vault, |reader| reader.incidents(first.next.as_ref(), 2));
    let days = |page: &entente_vault::Page<Incident>| page.rows.iter().map(|one| one.facts.discovered_at.date_naive()).collect::<Vec<_>>();
    assert_eq!((first.total, days(&first), days(&second), second.next), (3, vec![day(61), day(60)], vec![day(59)], None));
    assert_eq!(read(vault, |reader| reader.search("oublié", 10)).len(), 3);
    vault.limit(Visibility::Partnership).unwrap();
    assert!(read(vault, |reader| reader.incidents(None, 2)).rows.is_empty());
    assert!(read(vault, |reader| reader.search("oublié", 10)).is_empty());
}

fn note(vault: &Vault, kind: AccessKind, partner: Option<PartnerId>) {
    vault.note_access(kind, AccessSubject { partner, ..AccessSubject::default() }, Some(AccessReason::Request)).unwrap();
}

#[test]
fn the_access_log_is_read_in_pages_by_whom_and_about_whom_and_verifies() {
    let made = made();
    let vault = made.vault();
    let anna = PartnerId(Uuid::now_v7());
    for n in 0..5 {
        note(vault, if n % 2 == 0 { AccessKind::Viewed } else { AccessKind::Printed }, (n < 3).then_some(anna));
    }
    vault.note_access_by(None, vault.clock().now(), AccessKind::UnlockFailed, AccessSubject::default(), None).unwrap();
    let page = |filter: AccessFilter| read(vault, |reader| reader.accesses(&filter, None, 50));
    assert_eq!(page(AccessFilter::default()).rows.len(), 6);
    let about = page(AccessFilter { partner: Some(anna), ..AccessFilter::default() });
    let kinds: Vec<_> = about.rows.iter().map(|one| one.entry.kind.name()).collect();
    assert_eq!((about.total, kinds), (3, vec!["viewed", "printed", "viewed"]));
    assert_eq!(about.rows[0].person, "Claire");
    assert_eq!(page(AccessFilter { kind: Some(AccessKind::UnlockFailed), ..AccessFilter::default() }).rows[0].person, "");
    let later = AccessFilter { since: Some(vault.clock().now() + chrono::Duration::hours(1)), ..AccessFilter::default() };
    assert!(page(later).rows.is_empty());
    let first = read(vault, |reader| reader.accesses(&AccessFilter::default(), None, 4));
    let second = read(vault, |reader| reader.accesses(&AccessFilter::default(), first.next.as_ref(), 4));
    assert_eq!((first.rows.len(), second.rows.len(), second.next), (4, 2, None));
    assert_eq!(read(vault, |reader| reader.verify_accesses()), 6);
    vault.limit(Visibility::Partnership).unwrap();
    assert!(page(AccessFilter::default()).rows.is_empty());
}

#[test]
fn what_left_the_vault_is_counted_by_kind_from_a_day_on() {
    let made = made();
    let vault = made.vault();
    let earlier = vault.clock().now() - chrono::Duration::days(400);
    let out = |part: &str, at| {
        let subject = AccessSubject { part: Code::try_from(part.to_owned()).ok(), ..AccessSubject::default() };
        vault.note_access_by(None, at, AccessKind::Exported, subject, None).unwrap();
    };
    out("register_save", earlier);
    for _ in 0..2 {
        out("compliance_folder_save", vault.clock().now());
    }
    note(vault, AccessKind::Viewed, None);
    let counted = |since| {
        let parts = read(vault, |reader| reader.accesses_by_part(AccessKind::Exported, since));
        parts.into_iter().map(|(part, n)| (part.map(String::from).unwrap_or_default(), n)).collect::<Vec<_>>()
    };
    assert_eq!(counted(None), [("compliance_folder_save".to_owned(), 2), ("register_save".to_owned(), 1)]);
    assert_eq!(counted(Some(vault.clock().now() - chrono::Duration::days(365))), [("compliance_folder_save".to_owned(), 2)]);
}

#[test]
fn a_record_is_known_since_its_first_entry() {
    let made = made();
    let (vault, anna) = (made.vault(), person("Anna", "Peeters"));
    assert_eq!(read(vault, |reader| reader.first_entry_at(anna.id.0)), None);
    vault.write(Op::Import, |tx| tx.create(&anna)).unwrap();
    let first = read(vault, |reader| reader.first_entry_at(anna.id.0)).unwrap();
    assert_eq!(first.date_naive(), vault.clock().today());
    vault.write(Op::Import, |tx| tx.delete::<Partner>(anna.id.0)).unwrap();
    assert_eq!(read(vault, |reader| reader.first_entry_at(anna.id.0)), Some(first));
}

#[test]
fn an_access_that_is_noted_with_a_write_lasts_with_it_or_not_at_all() {
    let made = made();
    let vault = made.vault();
    let refused: entente_domain::Result<_> = vault.write(Op::Import, |tx| {
        tx.note_access(AccessKind::Erased, AccessSubject::default(), None)?;
        Err::<(), _>(ErrorCode::Cancelled.into())
    });
    assert!(refused.is_err());
    assert_eq!(read(vault, |reader| reader.verify_accesses()), 0);
    vault.write(Op::Import, |tx| tx.note_access(AccessKind::Erased, AccessSubject::default(), None)).unwrap();
    assert_eq!(read(vault, |reader| reader.verify_accesses()), 1);
    // Undo reaches the history, never this log.
    assert_eq!(vault.undo_last().unwrap_err().code, ErrorCode::NothingToUndo);
    assert_eq!(read(vault, |reader| reader.verify_accesses()), 1);
}
