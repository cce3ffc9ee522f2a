#![allow(clippy::unwrap_used, clippy::panic)]

use chrono::NaiveDate;
use entente_domain::record::user::{UserRole, UserState};
use entente_domain::regime::Regime;
use entente_domain::retention::{RetentionReason, RetentionRule, RetentionStart};
use entente_domain::{Entity, Language};

use super::parts::Part;
use super::*;
use crate::{html, pdf};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn rule(entity: Entity, months: Option<u32>, kept: u32, past: u32) -> FolderRule {
    let rule = RetentionRule { entity, months, start: RetentionStart::OwnDay, reason: RetentionReason::Conversation };
    FolderRule { rule, own: months.is_none(), kept, past, beyond: false }
}

fn someone(name: &str, role: UserRole, state: UserState, bound: bool) -> FolderPerson {
    FolderPerson { name: name.into(), role, may_export: role == UserRole::Coordinator, state, since: Some(day(2025, 3, 1)), bound }
}

/// A folder of a centre that knows much of itself.
fn folder(language: Language) -> ComplianceFolder {
    let may = |capability: &str| MayDo { capability: capability.into(), if_export: capability == "take-out" };
    ComplianceFolder {
        language,
        organisation: "Maison médicale du Nord".into(),
        made_on: day(2026, 11, 26),
        version: 3,
        regimes: vec![Regime::EuropeanUnion, Regime::QuebecHealth],
        idle_minutes: 7,
        kept: NumbersKept { persons: 41, organisations: 17, users: 2, partnerships: 6, participations: 33, unbound: 29 },
        taken_out: vec![
            FileTaken { part: Some("meeting_papers_save".into()), times: 11 },
            FileTaken { part: Some("meeting_calendar_save".into()), times: 2 },
            FileTaken { part: Some("compliance_folder_save".into()), times: 2 },
        ],
        safety: DaysOfSafety { backed_up_on: Some(day(2026, 11, 25)), drilled_on: Some(day(2026, 9, 14)), ..DaysOfSafety::default() },
        consents: vec![AgreedTo { purpose: "be_named", partners: 19 }, AgreedTo { purpose: "photographs", partners: 8 }],
        roles: vec![
            FolderRole { role: UserRole::Kiosk, may: vec![may("answer")] },
            FolderRole { role: UserRole::Reader, may: vec![may("read"), may("take-out")] },
            FolderRole { role: UserRole::Staff, may: vec![may("record")] },
            FolderRole { role: UserRole::Coordinator, may: vec![may("let-in"), may("audit")] },
        ],
        people: vec![
            someone("Claire Vandamme", UserRole::Coordinator, UserState::Active, true),
            someone("Awa Diallo", UserRole::Staff, UserState::Invited { until: day(2026, 11, 20) }, false),
            someone("Joris Peeters", UserRole::Staff, UserState::Ended { on: day(2026, 5, 4) }, true),
        ],
        rules: vec![rule(Entity::Communication, Some(36), 120, 4), rule(Entity::Decision, None, 21, 0)],
        program: "0.3.0".into(),
        format: 3,
        schema: 10,
        page_holders: vec!["Awa Diallo".into(), "Luc Peeters".into(), "Zoé Lambert".into()],
        versions: vec![
            FolderVersion { version: "0.1.0".into(), since: day(2025, 3, 1) },
            FolderVersion { version: "0.3.0".into(), since: day(2026, 10, 8) },
        ],
    }
}

/// The same centre on its first day: it knows nothing yet.
fn first_day() -> ComplianceFolder {
    ComplianceFolder {
        version: 1,
        regimes: Vec::new(),
        kept: NumbersKept::default(),
        taken_out: Vec::new(),
        safety: DaysOfSafety::default(),
        consents: Vec::new(),
        people: vec![FolderPerson { since: None, ..someone("", UserRole::Coordinator, UserState::Active, false) }],
        rules: vec![rule(Entity::Communication, Some(1), 0, 0)],
        page_holders: Vec::new(),
        versions: Vec::new(),
        ..folder(Language::Fr)
    }
}

/// The page in words: tags are spaces.
fn page(folder: &ComplianceFolder) -> String {
    let page = html(&compliance_folder(folder));
    let mut text = String::new();
    let mut inside = false;
    for c in page.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            _ if !inside => text.push(if c == '\u{a0}' { ' ' } else { c }),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn says(folder: &ComplianceFolder, all: &[&str]) {
    let page = page(folder);
    for words in all {
        assert!(page.contains(words), "{words} is not in {page}");
    }
}

#[test]
fn every_part_is_there_in_each_language_with_its_version_and_no_text_is_missing() {
    for language in Language::ALL {
        let folder = folder(language);
        let page = page(&folder);
        for part in Part::ALL {
            assert!(page.contains(&entente_texts::text(language, part.heading(), &[]).replace('\u{a0}', " ")), "{language:?} {part:?}");
        }
        let stamp =
            entente_texts::text(language, "compliance-version-of", &[("version", Arg::from(3_u32)), ("date", Arg::from(folder.made_on))]);
        assert_eq!(page.matches(&stamp.replace('\u{a0}', " ")).count(), Part::ALL.len(), "{language:?}");
        for hole in ["[compliance-", "[capability-", "[taken-out-", "[entity-", "[retention-", "[consent-", "{ $", "{$"] {
            assert!(!page.contains(hole), "{language:?}: {hole}");
        }
    }
}

#[test]
fn the_counts_are_those_of_the_vault() {
    says(
        &folder(Language::Fr),
        &[
            "Partenaires qui sont des personnes 41",
            "Partenaires qui sont des organisations 17",
            "Personnes du centre qui peuvent ouvrir le coffre 2",
            "Papiers d’une rencontre 13",
            "Dossier de conformité 2",
            "Être nommé dans les rapports et documents 19",
            "Participations en cours 33",
            "sans engagement de confidentialité en vigueur 29",
            "4 fiches ont dépassé leur durée",
            "Échange 120 36 mois après sa date",
            "Décision 21 jusqu’à ce que quelqu’un décide",
            "verrouille après 7 minutes",
            "Dernière sauvegarde vérifiée 25 novembre 2026",
            "Dernier essai de restauration 14 septembre 2026",
            "Dernier essai de la feuille de secours aucun jour n’est noté",
            "Cette version ouvre ce coffre depuis le 8 octobre 2026",
            "0.1.0 1er mars 2025",
            "Invitation expirée le 20 novembre 2026",
            "Deux de ces personnes l’ouvrent ensemble",
            "Zoé Lambert",
        ],
    );
}

#[test]
fn who_left_counts_in_no_category_and_stays_in_the_list() {
    // One of staff was invited, the other one left.
    says(&folder(Language::Fr), &["modifier et supprimer des fiches 1 0 sur 1", "Joris Peeters Clinique ou équipe non"]);
    says(&folder(Language::Fr), &["montrer à une autorité que la loi est respectée 1 1 sur 1"]);
}

#[test]
fn only_the_laws_that_the_centre_chose_are_named() {
    says(
        &folder(Language::Fr),
        &["article 30, paragraphe 1", "article 35, paragraphe 7", "loi du 30 juillet 2018, article 9", "Loi R-22.1, article 105"],
    );
    assert!(!page(&folder(Language::Fr)).contains("P-39.1"));
    let quebec = ComplianceFolder { regimes: vec![Regime::Quebec, Regime::Ontario], ..folder(Language::Fr) };
    says(&quebec, &["Loi P-39.1, article 3.3", "Loi P-39.1, article 23", "article 13"]);
    for law in ["article 30", "R-22.1", "30 juillet 2018", "règlement général"] {
        assert!(!page(&quebec).contains(law), "{law}");
    }
    let none = first_day();
    says(&none, &["Le centre n’a pas encore dit quelles lois s’appliquent"]);
    for law in ["Demandé par", "P-39.1", "article 30"] {
        assert!(!page(&none).contains(law), "{law}");
    }
}

#[test]
fn what_is_not_known_says_so_and_nothing_is_promised_in_its_place() {
    says(
        &first_day(),
        &[
            "aucun fichier n’est noté comme sorti du coffre",
            "Aucun accord en vigueur n’est noté",
            "Aucune fiche n’a dépassé sa durée",
            "Dernière sauvegarde vérifiée aucun jour n’est noté",
            "Cette version ouvre ce coffre depuis le le coffre ne le sait pas",
            "Aucune autre version n’est notée",
            "Sans nom Coordination oui le coffre ne le sait pas",
            "un mois après sa date",
        ],
    );
    // Versions that others used say nothing of this one.
    let other = ComplianceFolder { program: "0.4.0".into(), ..folder(Language::Fr) };
    says(&other, &["depuis le le coffre ne le sait pas", "0.3.0 8 octobre 2026"]);
}

#[test]
fn what_remains_to_complete_stands_at_the_beginning_line_for_line() {
    for language in Language::ALL {
        let Composed(document) = compliance_folder(&folder(language));
        assert!(
            matches!(&document.blocks[0], Block::Notice { text } if *text == entente_texts::text(language, "compliance-no-advice", &[]))
        );
        let Block::Facts { facts } = &document.blocks[4] else { panic!("no list of what remains") };
        assert_eq!(facts.len(), Part::ALL.len());
        let listed: Vec<&Line> = facts.iter().flat_map(|part| &part.lines).collect();
        let later = serde_json::to_string(&document.blocks[5..]).unwrap();
        let unmarked = entente_texts::text(language, "compliance-do-months", &[]);
        for line in &listed {
            let what = line.text.trim_start_matches("• ");
            let marked = entente_texts::text(language, "compliance-to-complete", &[("what", Arg::from(what))]);
            assert!(what == unmarked || later.contains(&marked), "{language:?} {what}");
        }
        let Block::Paragraph { text } = &document.blocks[3] else { panic!("no number of what remains") };
        assert!(text.starts_with(&listed.len().to_string()), "{text}");
    }
}

#[test]
fn the_calendar_has_the_twelve_months_that_come() {
    let Composed(document) = compliance_folder(&ComplianceFolder { made_on: day(2026, 1, 31), ..folder(Language::Fr) });
    let Some(Block::Table(table)) = document.blocks.iter().rev().find(|block| matches!(block, Block::Table(_))) else {
        panic!("no calendar")
    };
    let months: Vec<&str> = table.rows.iter().map(|row| row[0].lines[0].text.as_str()).collect();
    assert_eq!((months.len(), months[0], months[11]), (12, "février 2026", "janvier 2027"));
}

#[test]
fn it_is_a_sound_document_in_each_language_and_for_a_name_of_any_kind() {
    for language in Language::ALL {
        assert!(pdf(&compliance_folder(&folder(language)), &mut |_, _| Ok(())).unwrap().pages > 4, "{language:?}");
    }
    let mut odd = first_day();
    odd.organisation = "#set page(width: 1cm) \u{202e}<script>".into();
    odd.people[0].name = "*".repeat(300);
    assert!(pdf(&compliance_folder(&odd), &mut |_, _| Ok(())).is_ok());
    assert!(!html(&compliance_folder(&odd)).contains("<script>"));
}
