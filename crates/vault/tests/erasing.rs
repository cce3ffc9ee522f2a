//! A person who is erased is in no field, no earlier state, no answer and no draft any more, and the history still verifies.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use common::{PASSPHRASE, clock, made, partnership, passphrase};
use entente_domain::access_entry::AccessKind;
use entente_domain::change::Op;
use entente_domain::erasure::{Finder, MentionForm, PersonNames};
use entente_domain::id::{MembershipId, PartnerId, ProblemId};
use entente_domain::record::communication::{Communication, CommunicationBody, Direction, Exchange};
use entente_domain::record::erasure_certificate::{CopiesLeft, ErasureCertificate, ErasureReason};
use entente_domain::record::means::Means;
use entente_domain::record::membership::{Membership, MembershipPeriod, MembershipTerms, Side};
use entente_domain::record::partner::{Partner, PartnerName};
use entente_domain::record::partnership::Partnership;
use entente_domain::record::problem::{Problem, ProblemOutcome, ProblemOwnership, ProblemRaised};
use entente_domain::{Entity, ErrorCode, Record};
use entente_vault::{AccessFilter, ErasureRequest, HistoryQuery, Thoroughness, Vault};
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

const WORD: &str = "une personne";

fn person(given: &str, family: &str) -> Partner {
    let mut partner = Partner::named(PartnerId(Uuid::now_v7()), PartnerName::Person { given: given.into(), family: family.into() });
    partner.contact.email = format!("{given}@exemple.be").to_lowercase();
    partner.contact.phone = "02 555 12 34".into();
    partner.remarks.note = "Boulanger à la retraite".into();
    partner
}

fn problem(of: &Partnership, text: &str) -> Problem {
    Problem {
        id: ProblemId(Uuid::now_v7()),
        partnership_id: of.id,
        raised: ProblemRaised { text: text.into(), proposer: None, on: NaiveDate::from_ymd_opt(2026, 11, 2).unwrap() },
        ownership: ProblemOwnership::default(),
        outcome: ProblemOutcome::default(),
    }
}

fn request(partner: &Partner) -> ErasureRequest {
    use MentionForm as Form;
    ErasureRequest {
        partner: partner.id,
        finder: Finder::of(&PersonNames::of(partner)),
        word: WORD.into(),
        usual: BTreeSet::from([Form::Whole, Form::Email, Form::Phone, Form::Initials, Form::Family]),
        of: BTreeMap::new(),
        files: Vec::new(),
        left_on_purpose: 0,
        reason: ErasureReason::Request,
        left: CopiesLeft::default(),
    }
}

fn erase(vault: &Vault, request: &ErasureRequest) -> ErasureCertificate {
    vault.erase(request, |_, _| Ok(())).unwrap()
}

/// Everything that the rows, the history and the drafts say.
fn everything(vault: &Vault) -> String {
    let mut all = String::new();
    for entity in Entity::ALL {
        all.push_str(&format!("{:?}", vault.read(|reader| reader.rows(entity)).unwrap()));
    }
    let history = vault.read(|reader| reader.history(HistoryQuery::All, None, 500)).unwrap();
    for logged in history.rows {
        all.push_str(&format!("{:?}{:?}{}", logged.change.before, logged.change.after, logged.title));
    }
    all.push_str(&format!("{:?}", vault.draft("probleme")));
    all
}

fn without_a_trace(vault: &Vault) {
    let all = everything(vault);
    for trace in ["Dupont", "dupont", "Jean", "jean@", "555 12 34", "Boulanger", "boulanger"] {
        assert!(!all.contains(trace), "{trace} is still there");
    }
}

#[test]
fn a_person_who_is_erased_is_nowhere_any_more_and_the_history_verifies() {
    let made = made();
    let vault = made.vault();
    let (jean, garden) = (person("Jean", "Dupont"), partnership("Jardin"));
    let membership = Membership {
        id: MembershipId(Uuid::now_v7()),
        partnership_id: garden.id,
        partner_id: jean.id,
        terms: MembershipTerms { role: "le boulanger".into(), ..MembershipTerms::on(Side::Partner) },
        period: MembershipPeriod::default(),
    };
    let noise = problem(&garden, "Jean Dupont dit\nque Dupont et M. Dupont (jean@exemple.be, 02/555.12.34) trouvent la salle froide.");
    vault
        .write(Op::Import, |tx| {
            tx.create(&garden)?;
            tx.create(&jean)?;
            tx.create(&membership)?;
            tx.create(&noise)
        })
        .unwrap();
    // Somebody who works there is how an organisation is reached; another person's address is theirs, whoever shares it.
    let mut bakery =
        Partner::named(PartnerId(Uuid::now_v7()), PartnerName::Organisation { name: "Le Fournil".into(), other_name: String::new() });
    bakery.contact.email = "jean.dupont@fournil.be".into();
    bakery.contact.wishes = "Demander Jean Dupont, le matin".into();
    bakery.address.street = "Chez M. Dupont, rue Haute 3".into();
    let mut anna = Partner::named(PartnerId(Uuid::now_v7()), PartnerName::Person { given: "Anna".into(), family: "Keller".into() });
    anna.contact.wishes = "Passer par Jean Dupont".into();
    anna.contact.phone = "02 444 12 34".into();
    vault
        .write(Op::Import, |tx| {
            tx.create(&bakery)?;
            tx.create(&anna)
        })
        .unwrap();
    // An earlier state names the person; the one that stands does not.
    let quiet = problem(&garden, "Appeler Jean Dupont.");
    vault.write(Op::Create(Entity::Problem), |tx| tx.create(&quiet)).unwrap();
    let mut raised = serde_json::to_value(&quiet.raised).unwrap();
    raised["text"] = json!("Appeler quelqu’un.");
    vault.write(Op::Change(Entity::Problem), |tx| tx.change::<Problem>(quiet.id.0, "raised", None, raised)).unwrap();
    vault.keep_draft("probleme", Some(&json!({"kind": "open", "text": "J. Dupont rappelle"}))).unwrap();

    let found = vault.read_long(|reader| reader.appearances(jean.id, &request(&jean).finder, |_, _| Ok(()))).unwrap();
    let seen: Vec<_> = found.records.iter().map(|one| (one.entity, one.linked, one.places > 0, one.earlier > 0)).collect();
    assert_eq!(
        seen,
        [
            (Entity::Partner, false, true, false),
            (Entity::Partner, false, true, false),
            (Entity::Membership, true, false, false),
            (Entity::Problem, false, false, true),
            (Entity::Problem, false, true, false)
        ],
        "what was never changed has no earlier state"
    );
    assert_eq!(found.drafts, 1);

    let before = vault.read(|reader| reader.verify(|_, _| Ok(()))).unwrap();
    let of_an_older_program = made.path().join("entente-schema-9.db");
    std::fs::write(&of_an_older_program, "as it was, with the name").unwrap();
    let certificate = erase(vault, &request(&jean));
    without_a_trace(vault);
    assert!(!of_an_older_program.exists());
    let after = vault.read(|reader| reader.verify(|_, _| Ok(()))).unwrap();
    assert_eq!((before.erased, after.certificates), (0, 1));
    assert_eq!(after.erased, u64::from(certificate.erased.entries));
    assert!(after.entries > before.entries && certificate.erased.drafts == 1);
    // Anna's wishes said the whole name; nothing else was left in doubt.
    assert_eq!(certificate.erased.left_on_purpose, 0);
    let reached = |partner: &Partner| vault.read(|reader| reader.partner(partner.id)).unwrap();
    assert_eq!(reached(&bakery).contact.wishes, "Demander une personne, le matin");
    assert_eq!(
        (reached(&anna).contact.wishes.as_str(), reached(&anna).contact.phone.as_str()),
        ("Passer par une personne", "02 444 12 34")
    );
    let mended = vault.read(|reader| reader.problems(garden.id, 10)).unwrap();
    assert!(mended.iter().any(|one| one.raised.text.starts_with("une personne dit\nque une personne et une personne")));
    assert_eq!(vault.read(|reader| reader.partner(jean.id)).unwrap_err().code, ErrorCode::Erased);
    assert_eq!(vault.read(|reader| reader.partner_name(jean.id)).unwrap().unwrap(), WORD);
    assert!(vault.read(|reader| reader.search("dupont", 10)).unwrap().is_empty());
    assert_eq!(vault.read(|reader| reader.search("salle", 10)).unwrap().len(), 1);
    let noted = vault.read(|reader| reader.accesses(&AccessFilter { partner: Some(jean.id), ..AccessFilter::default() }, None, 5)).unwrap();
    assert_eq!(noted.rows[0].entry.kind, AccessKind::Erased);
    assert_eq!(vault.undo_last().unwrap_err().code, ErrorCode::NothingToUndo, "what was erased is not taken back");
    // And it lasts.
    let (_folder, path, _) = made.close();
    let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
    without_a_trace(&vault);
    vault.read(|reader| reader.verify(|_, _| Ok(()))).unwrap();
}

#[test]
fn who_had_another_name_address_or_number_is_erased_under_each_even_when_deleted_before() {
    let made = made();
    let vault = made.vault();
    let (jean, garden) = (person("Jean", "Dupont"), partnership("Jardin"));
    let noise = problem(&garden, "Jean Dupont (jean@exemple.be, 02/555.12.34), devenu Nouvelot, trouve la salle froide.");
    vault
        .write(Op::Import, |tx| {
            tx.create(&garden)?;
            tx.create(&jean)?;
            tx.create(&noise)
        })
        .unwrap();
    let mut renamed = jean.clone();
    renamed.identity.name = PartnerName::Person { given: "Jean".into(), family: "Nouvelot".into() };
    let identity = serde_json::to_value(&renamed.identity).unwrap();
    vault.write(Op::Change(Entity::Partner), |tx| tx.change::<Partner>(jean.id.0, "identity", None, identity)).unwrap();
    renamed.contact = Default::default();
    let contact = serde_json::to_value(&renamed.contact).unwrap();
    vault.write(Op::Change(Entity::Partner), |tx| tx.change::<Partner>(jean.id.0, "contact", None, contact)).unwrap();
    vault.write(Op::Delete(Entity::Partner), |tx| tx.delete::<Partner>(jean.id.0)).unwrap();

    let names = vault.read(|reader| reader.names_ever(jean.id)).unwrap();
    assert_eq!(names[0], PersonNames::of(&renamed));
    assert!(names.iter().any(|names| names.family == "Dupont" && names.given == "Jean"), "{names:?}");
    assert_eq!(vault.read(|reader| reader.person_to_erase(jean.id)).unwrap().id, jean.id);
    erase(vault, &ErasureRequest { finder: Finder::of_all(&names), ..request(&renamed) });
    without_a_trace(vault);
    assert!(!everything(vault).contains("Nouvelot"));
    assert_eq!(vault.read(|reader| reader.person_to_erase(jean.id)).unwrap_err().code, ErrorCode::Erased);
    vault.read(|reader| reader.verify(|_, _| Ok(()))).unwrap();
}

#[test]
fn somebody_else_of_the_same_name_keeps_theirs_where_it_was_said() {
    let made = made();
    let vault = made.vault();
    let (jean, marie, garden) = (person("Jean", "Dupont"), person("Marie", "Dupont"), partnership("Jardin"));
    let theirs = problem(&garden, "Marie Dupont demande une rampe.");
    let both = problem(&garden, "Jean Dupont et Dupont se connaissent.");
    vault
        .write(Op::Import, |tx| {
            tx.create(&garden)?;
            tx.create(&jean)?;
            tx.create(&marie)?;
            tx.create(&theirs)?;
            tx.create(&both)
        })
        .unwrap();
    let mut request = request(&jean);
    request.usual.remove(&MentionForm::Family);
    request.of = BTreeMap::from([(theirs.id.0, Thoroughness::Leave), (both.id.0, Thoroughness::Usual)]);
    request.left_on_purpose = 1;
    let certificate = erase(vault, &request);
    assert_eq!(certificate.erased.left_on_purpose, 2, "what was chosen, and the Dupont who may be Jean");
    let texts: Vec<String> = vault.read(|reader| reader.problems(garden.id, 10)).unwrap().into_iter().map(|one| one.raised.text).collect();
    assert!(texts.contains(&"Marie Dupont demande une rampe.".to_owned()), "{texts:?}");
    assert!(texts.contains(&"une personne et Dupont se connaissent.".to_owned()), "{texts:?}");
    assert_eq!(vault.read(|reader| reader.partner_name(marie.id)).unwrap().unwrap(), "Marie Dupont");
    vault.read(|reader| reader.verify(|_, _| Ok(()))).unwrap();
}

#[test]
fn a_second_erasure_over_the_same_texts_leaves_both_certificates_true() {
    let made = made();
    let vault = made.vault();
    let (jean, marie, garden) = (person("Jean", "Dupont"), person("Marie", "Lefèvre"), partnership("Jardin"));
    let both = problem(&garden, "Jean Dupont et Marie Lefèvre se connaissent.");
    vault
        .write(Op::Import, |tx| {
            tx.create(&garden)?;
            tx.create(&jean)?;
            tx.create(&marie)?;
            tx.create(&both)
        })
        .unwrap();
    erase(vault, &request(&jean));
    erase(vault, &request(&marie));
    let verified = vault.read(|reader| reader.verify(|_, _| Ok(()))).unwrap();
    assert_eq!(verified.certificates, 2);
    let text = vault.read(|reader| reader.problems(garden.id, 10)).unwrap().remove(0).raised.text;
    assert_eq!(text, "une personne et une personne se connaissent.");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_written_and_changed_the_history_verifies_and_rebuilds_the_rows_after_an_erasure(
        texts in prop::collection::vec("(Jean |Dupont |Mme |open |et |, |\\. |\n|é | ){1,12}", 1..8),
        changed in prop::collection::vec((0..8_usize, "(Dupont |J\\. |Jean |rien | ){1,6}"), 0..8),
        deleted in prop::collection::vec(0..8_usize, 0..3),
    ) {
        let made = made();
        let vault = made.vault();
        let (jean, garden) = (person("Jean", "Dupont"), partnership("Jardin"));
        vault.write(Op::Import, |tx| tx.create(&garden).and_then(|()| tx.create(&jean))).unwrap();
        let problems: Vec<Problem> = texts.iter().map(|text| problem(&garden, &format!("a {text}"))).collect();
        for one in &problems {
            vault.write(Op::Create(Entity::Problem), |tx| tx.create(one)).unwrap();
        }
        for (n, text) in &changed {
            let one = &problems[n % problems.len()];
            let mut raised = serde_json::to_value(&one.raised).unwrap();
            raised["text"] = json!(format!("b {text}"));
            let _ = vault.write(Op::Change(Entity::Problem), |tx| tx.change::<Problem>(one.id(), "raised", None, raised));
        }
        for n in &deleted {
            let _ = vault.write(Op::Delete(Entity::Problem), |tx| tx.delete::<Problem>(problems[n % problems.len()].id()));
        }
        erase(vault, &request(&jean));
        vault.read(|reader| {
            reader.verify(|_, _| Ok(())).unwrap();
            for entity in Entity::ALL {
                assert_eq!(reader.rebuild(entity).unwrap(), reader.rows(entity).unwrap(), "{entity:?}");
            }
            Ok(())
        }).unwrap();
        prop_assert!(!everything(vault).contains("Dupont"));
    }
}

fn exchange(of: &Partnership, partners: Vec<PartnerId>, subject: &str, text: &str) -> Communication {
    let on = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
    let (direction, means) = (Direction::Incoming, Means::Phone);
    Communication {
        id: Uuid::now_v7().into(),
        partnership_id: Some(of.id),
        exchange: Exchange { on, direction, means, partners, subject: subject.into(), topics: Vec::new() },
        body: CommunicationBody { text: text.into() },
    }
}

#[test]
fn an_exchange_with_nobody_else_says_nothing_any_more_and_one_with_others_only_loses_the_name() {
    let made = made();
    let vault = made.vault();
    let mut jean = person("Jean", "Dupont");
    jean.address.street = "Rue des Lilas 12".into();
    let lea = person("Léa", "Martin");
    let group = partnership("Quartier");
    let secret = "Dort mal depuis la mort de sa femme";
    let alone = exchange(&group, vec![jean.id], "Des nouvelles", secret);
    let left = exchange(&group, vec![jean.id], "Une promesse", "À garder pour le procès");
    let both = exchange(&group, vec![jean.id, lea.id], "La fête", "Jean Dupont prête sa cour, 12 rue des Lilas");
    let note = problem(&group, "Il a froid chez lui");
    let membership = Membership {
        id: MembershipId(Uuid::now_v7()),
        partnership_id: group.id,
        partner_id: jean.id,
        terms: MembershipTerms { role: "Ancien aumônier".into(), ..MembershipTerms::on(Side::Partner) },
        period: MembershipPeriod::default(),
    };
    vault
        .write(Op::Create(Entity::Partner), |tx| {
            tx.create(&jean)?;
            tx.create(&lea)?;
            tx.create(&group)?;
            tx.create(&membership)?;
            for one in [&alone, &left, &both] {
                tx.create(one)?;
            }
            tx.create(&note)
        })
        .unwrap();
    let seen = vault.read(|reader| reader.appearances(jean.id, &Finder::of(&PersonNames::of(&jean)), |_, _| Ok(()))).unwrap();
    let unless_said = |id: Uuid| seen.records.iter().find(|one| one.id == id).map(|one| one.unless_said);
    assert_eq!(unless_said(alone.id.0), Some(Thoroughness::Empty));
    assert_eq!(unless_said(both.id.0), Some(Thoroughness::Usual));

    let mut request = request(&jean);
    request.usual.insert(MentionForm::Street);
    request.of = BTreeMap::from([
        (left.id.0, Thoroughness::Leave),
        (note.id.0, Thoroughness::Empty),
        // It is deleted with the person, whatever is said of it.
        (membership.id.0, Thoroughness::Leave),
    ]);
    erase(vault, &request);

    let all = everything(vault);
    for gone in [secret, "Des nouvelles", "Lilas", "Dupont", "Il a froid", "aumônier"] {
        assert!(!all.contains(gone), "{gone} is still there");
    }
    let text = |id| vault.read(|reader| reader.communication(id)).unwrap().body.text;
    assert_eq!(text(left.id), "À garder pour le procès");
    assert_eq!(text(both.id), format!("{WORD} prête sa cour, {WORD}"));
    vault.read(|reader| reader.verify(|_, _| Ok(()))).unwrap();
}
