//! Search and the directory: what is found, in which order, in pages.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{Made, made, organisation, partnership};
use entente_domain::change::Op;
use entente_domain::id::PartnerId;
use entente_domain::record::partner::{Partner, PartnerName, StakeholderCategory};
use entente_domain::{Entity, Record};
use entente_vault::{PartnerFilter, Sought, Vault};
use uuid::Uuid;

fn person(given: &str, family: &str) -> Partner {
    Partner::named(PartnerId(Uuid::now_v7()), PartnerName::Person { given: given.into(), family: family.into() })
}

fn with(partners: &[Partner]) -> Made {
    let made = made();
    made.vault().write(Op::Import, |tx| partners.iter().try_for_each(|partner| tx.create(partner))).unwrap();
    made
}

fn names(vault: &Vault, words: &str) -> Vec<String> {
    let found = vault.read(|reader| reader.search(words, 10)).unwrap();
    found.iter().map(|find| vault.read(|reader| reader.title_of(find.entity, find.id)).unwrap()).collect()
}

#[test]
fn words_are_found_by_their_beginnings_whatever_the_accents_case_and_order() {
    let made = with(&[person("Éloïse", "D’Hondt-Peeters"), organisation("Maison de l’Étoile")]);
    for typed in ["eloise", "peet elo", "D'HONDT", "hondt", "d hon pee"] {
        assert_eq!(names(made.vault(), typed), ["Éloïse D’Hondt-Peeters"], "{typed}");
    }
    assert_eq!(names(made.vault(), "etoile maison"), ["Maison de l’Étoile"]);
    assert!(names(made.vault(), "xyz").is_empty());
    assert!(names(made.vault(), "\"'*(").is_empty());
}

#[test]
fn partnerships_come_first_and_deleted_records_are_found_no_more() {
    let partner = organisation("Accès pour tous");
    let made = with(std::slice::from_ref(&partner));
    let vault = made.vault();
    vault.write(Op::Create(Entity::Partnership), |tx| tx.create(&partnership("Accès aux soins"))).unwrap();
    assert_eq!(names(vault, "acces"), ["Accès aux soins", "Accès pour tous"]);
    vault.write(Op::Delete(Entity::Partner), |tx| tx.delete::<Partner>(partner.id())).unwrap();
    assert_eq!(names(vault, "acces"), ["Accès aux soins"]);
    vault.undo_last().unwrap();
    assert_eq!(names(vault, "acces"), ["Accès aux soins", "Accès pour tous"]);
}

#[test]
fn the_pages_of_the_directory_show_everybody_once_and_in_order() {
    let partners: Vec<Partner> = (0..57)
        .map(|n| {
            let mut partner = organisation(&format!("Maison {:02}", n / 2));
            partner.identity.category = StakeholderCategory::ALL.get(n % 3).copied();
            partner
        })
        .collect();
    let made = with(&partners);
    for category in [None, Some(StakeholderCategory::HealthProfessional)] {
        for words in ["", "mais"] {
            let filter = PartnerFilter { words: words.into(), category };
            let (mut seen, mut cursor) = (Vec::new(), None);
            let expected = partners.iter().filter(|partner| category.is_none() || partner.identity.category == category).count();
            loop {
                let page = made.vault().read(|reader| reader.partners(&filter, cursor.as_ref(), 10)).unwrap();
                assert_eq!(page.total as usize, expected);
                seen.extend(page.rows.iter().map(|entry| (entry.partner.identity.name.spoken(), entry.partner.id)));
                cursor = page.next;
                if cursor.is_none() {
                    break;
                }
            }
            assert_eq!(seen.len(), expected, "{filter:?}");
            assert!(seen.is_sorted(), "{filter:?}");
        }
    }
}

fn in_place(name: &str, postcode: &str) -> Partner {
    let mut partner = organisation(name);
    partner.address.postcode = postcode.into();
    partner
}

fn perhaps_same(vault: &Vault, sought: &Sought<'_>) -> Vec<String> {
    let found = vault.read(|reader| reader.partners_perhaps_same(sought, 6)).unwrap();
    found.iter().map(|partner| partner.identity.name.spoken()).collect()
}

#[test]
fn a_slip_late_in_a_name_is_found_however_many_names_begin_alike() {
    let mut partners: Vec<Partner> = (0..200).map(|n| organisation(&format!("Maison de quartier {n:03}"))).collect();
    partners.push(organisation("Maison de quartier Les Marronniers"));
    let made = with(&partners);
    let sought = Sought { name: "Maison de quartier Les Maronniers", ..Sought::default() };
    assert!(perhaps_same(made.vault(), &sought).contains(&"Maison de quartier Les Marronniers".to_owned()));
}

#[test]
fn a_slip_at_the_beginning_of_a_name_is_found_by_another_word_in_the_same_place() {
    let mut partners: Vec<Partner> = (0..200).map(|n| in_place(&format!("Planning {n:03}"), "4000")).collect();
    partners.extend((0..10).map(|n| in_place(&format!("Placement {n}"), "4000")));
    partners.push(in_place("Planning Les Marronniers", "4000"));
    partners.push(in_place("Foyer Les Marronniers", "7000"));
    let made = with(&partners);
    let words = ["plam".to_owned(), "marr".to_owned()];
    let sought = Sought { name: "Plaming Les Marronniers", words: &words, place: "4000", ..Sought::default() };
    let found = perhaps_same(made.vault(), &sought);
    assert!(found.contains(&"Planning Les Marronniers".to_owned()), "{found:?}");
    assert!(!found.contains(&"Foyer Les Marronniers".to_owned()), "{found:?}");
}

#[test]
fn a_part_of_a_long_word_is_found_and_a_single_letter_narrows() {
    let made = with(&[
        organisation("Gesundheitszentrum Eupen"),
        organisation("Maison médicale"),
        person("Marie", "Dupont"),
        person("Marie", "Martin"),
    ]);
    let vault = made.vault();
    assert_eq!(names(vault, "zentrum"), ["Gesundheitszentrum Eupen"]);
    assert!(names(vault, "son").is_empty(), "a part of three letters would find half of all words");
    assert_eq!(names(vault, "marie d"), ["Marie Dupont"]);
    assert_eq!(names(vault, "l’Eupen"), ["Gesundheitszentrum Eupen"]);
}

#[test]
fn a_search_of_the_directory_says_when_it_found_more_than_it_shows() {
    for (there, shown, beyond) in [(300, 300, false), (301, 300, true)] {
        let made = with(&(0..there).map(|n| organisation(&format!("Maison {n}"))).collect::<Vec<_>>());
        let vault = made.vault();
        let all = vault.read(|reader| reader.partners(&PartnerFilter::default(), None, 10)).unwrap();
        assert_eq!((all.total, all.beyond), (there, false));
        let filter = PartnerFilter { words: "mais".into(), category: None };
        let found = vault.read(|reader| reader.partners(&filter, None, 10)).unwrap();
        assert_eq!((found.total, found.beyond), (shown, beyond));
    }
}

#[test]
fn the_living_record_is_searched_in_pages_by_kind_and_partnership_the_newest_first() {
    use entente_domain::id::{CommunicationId, PartnershipId, ProblemId};
    use entente_domain::record::communication::{Communication, CommunicationBody, Direction, Exchange};
    use entente_domain::record::means::Means;
    use entente_domain::record::problem::{Problem, ProblemOutcome, ProblemOwnership, ProblemRaised};
    use entente_vault::LifeFilter;

    let somebody = organisation("Maison de quartier");
    let made = with(std::slice::from_ref(&somebody));
    let vault = made.vault();
    let (first, second) = (partnership("Accès aux soins"), partnership("Diabète"));
    let on = "2026-01-05".parse().unwrap();
    let exchange = |n: u32, of: PartnershipId| Communication {
        id: CommunicationId(Uuid::now_v7()),
        partnership_id: Some(of),
        exchange: Exchange {
            on,
            direction: Direction::Mutual,
            means: Means::Phone,
            partners: vec![somebody.id],
            subject: format!("Local du mardi {n}"),
            topics: Vec::new(),
        },
        body: CommunicationBody { text: String::new() },
    };
    vault
        .write(Op::Import, |tx| {
            tx.create(&first)?;
            tx.create(&second)?;
            for n in 0..310 {
                tx.create(&exchange(n, if n < 305 { first.id } else { second.id }))?;
            }
            tx.create(&Problem {
                id: ProblemId(Uuid::now_v7()),
                partnership_id: second.id,
                raised: ProblemRaised { text: "Le local est fermé".into(), proposer: None, on },
                ownership: ProblemOwnership { owner: None },
                outcome: ProblemOutcome::Open,
            })
        })
        .unwrap();
    let pages = |filter: &LifeFilter| {
        let (mut seen, mut cursor, mut totals) = (Vec::new(), None, Vec::new());
        loop {
            let page = vault.read(|reader| reader.search_life(filter, cursor.as_ref(), 100)).unwrap();
            totals.push((page.total, page.beyond));
            seen.extend(page.rows);
            cursor = page.next;
            if cursor.is_none() {
                totals.dedup();
                return (seen, totals);
            }
        }
    };
    let filter = LifeFilter { words: "loc mard".into(), ..LifeFilter::default() };
    let (seen, totals) = pages(&filter);
    assert_eq!((seen.len(), totals), (310, vec![(300, true)]), "pages go on beyond what is counted");
    let newest = vault.read(|reader| reader.title_of(seen[0].entity, seen[0].id)).unwrap();
    assert_eq!(newest, "Local du mardi 309");
    let (seen, totals) = pages(&LifeFilter { partnership: Some(second.id), words: "local".into(), ..LifeFilter::default() });
    assert_eq!((seen.len(), totals), (6, vec![(6, false)]));
    let (seen, _) = pages(&LifeFilter { kind: Some(Entity::Problem), words: "local".into(), ..LifeFilter::default() });
    assert_eq!(seen.iter().map(|find| find.entity).collect::<Vec<_>>(), [Entity::Problem]);
}
