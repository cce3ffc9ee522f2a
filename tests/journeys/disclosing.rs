//! Who may see what: levels of confidentiality in lists, search, reports and what leaves the vault (security.md, P1).

use entente_app::ErrorCode;
use serde_json::{Value, json};

use crate::centre::{Centre, PASSPHRASE};

const THEIRS: &str = "violon marine douze escargot";

/// A centre with a partnership and one partner, and somebody who reads.
struct Read {
    centre: Centre,
    partnership: String,
    partner: String,
}

fn with_a_reader() -> Read {
    let centre = Centre::new();
    let partnership = centre.partnership("Jardin partagé");
    let (partner, _) = centre.member(&partnership, "Diallo", "partner");
    let before = centre.ask("partner_read", json!({"id": partner}))["partner"]["contact"].clone();
    let mut after = before.clone();
    after["email"] = json!("awa.diallo@example.org");
    centre.ask("record_change", json!({"entity": "partner", "id": partner, "section": "contact", "before": before, "after": after}));
    let invited = centre.ask("person_invite", json!({"name": "Awa Lectrice", "role": "reader", "may_export": true}));
    centre.ask("vault_lock", json!({}));
    centre.ask("vault_join", json!({"code": invited["code"], "new_passphrase": THEIRS}));
    Read { centre, partnership, partner }
}

impl Read {
    fn as_coordinator<T>(&self, act: impl FnOnce(&Centre) -> T) -> T {
        self.open(PASSPHRASE);
        let done = act(&self.centre);
        self.open(THEIRS);
        done
    }

    fn open(&self, passphrase: &str) {
        self.centre.ask("vault_lock", json!({}));
        self.centre.ask("vault_unlock", json!({"passphrase": passphrase}));
    }

    fn email(&self) -> Value {
        self.centre.ask("partner_read", json!({"id": self.partner}))["partner"]["contact"]["email"].clone()
    }

    fn found(&self, words: &str) -> usize {
        self.centre.ask("search", json!({"words": words, "limit": 10}))["hits"].as_array().unwrap().len()
    }

    fn set(&self, entity: &str, id: &str, part: Option<&str>, visibility: &str) {
        self.as_coordinator(|centre| {
            centre.ask("visibility_set", json!({"entity": entity, "id": id, "part": part, "visibility": visibility}));
        });
    }
}

#[test]
fn how_a_partner_is_reached_is_seen_by_readers_only_once_it_is_said() {
    let read = with_a_reader();
    assert_eq!((read.email(), read.found("awa.diallo")), (json!(""), 0));
    read.set("partner", &read.partner, Some("contact"), "partnership");
    assert_eq!((read.email(), read.found("awa.diallo")), (json!("awa.diallo@example.org"), 1));
    let view = read.centre.ask("visibility_read", json!({"entity": "partner", "id": read.partner}));
    assert_eq!(view["parts"], json!([{"part": "contact", "visibility": "partnership"}, {"part": "needs", "visibility": "team"}]));
}

#[test]
fn what_was_heard_counts_for_readers_too_though_they_do_not_see_it() {
    let read = with_a_reader();
    read.as_coordinator(|centre| {
        let membership = centre.ask("partner_read", json!({"id": read.partner}))["memberships"][0]["membership"]["id"].clone();
        let membership = membership.as_str().unwrap();
        let terms = json!({"side": "partner", "role": "", "level": null, "mandate": "", "contact_rhythm_days": 30, "compensation": ""});
        centre.change("membership", membership, "terms", terms);
        centre.change("membership", membership, "period", json!({"since": "2026-01-01", "until": null}));
        let exchange = json!({"on": "2026-11-20", "direction": "outgoing", "means": "phone", "partners": [read.partner], "subject": "Bonjour", "topics": []});
        centre.made(json!({"entity": "communication", "partnership_id": read.partnership, "exchange": exchange}));
        assert!(!centre.waiting().contains(&"partner_silent".to_owned()));
    });
    assert_eq!(read.found("bonjour"), 0, "an exchange is for the team");
    assert!(!read.centre.waiting().contains(&"partner_silent".to_owned()), "and nobody is called silent for it");
}

#[test]
fn a_partnership_of_the_team_is_nowhere_for_readers_and_comes_back_when_that_is_undone() {
    let read = with_a_reader();
    let listed = || read.centre.ask("partnership_list", json!({"cursor": null, "limit": 5}))["total"].as_u64().unwrap();
    assert_eq!((listed(), read.found("jardin")), (1, 1));
    read.set("partnership", &read.partnership, None, "team");
    assert_eq!((listed(), read.found("jardin")), (0, 0));
    assert_eq!(read.centre.refused("partnership_read", json!({"id": read.partnership})).code, ErrorCode::NotFound);
    assert_eq!(read.centre.ask("partner_read", json!({"id": read.partner}))["memberships"], json!([]));
    read.as_coordinator(|centre| centre.ask("undo_last", json!({})));
    assert_eq!((listed(), read.found("jardin")), (1, 1));
}

#[test]
fn who_reads_decides_nothing_about_who_sees() {
    let read = with_a_reader();
    let set = json!({"entity": "partnership", "id": read.partnership, "part": null, "visibility": "public"});
    assert_eq!(read.centre.refused("visibility_set", set).code, ErrorCode::NotAllowed);
}

#[test]
fn a_report_leaves_out_what_its_readers_may_not_see_and_is_not_made_of_what_none_of_them_may() {
    let read = with_a_reader();
    let (partnership, objective) = read.as_coordinator(|centre| {
        let new =
            |title: &str| json!({"record": {"entity": "objective", "partnership_id": read.partnership, "statement": {"title": title}}});
        centre.ask("record_create", new("Planter des pommiers"));
        let hidden = centre.ask("record_create", new("Préparer le déménagement"))["id"].as_str().unwrap().to_owned();
        // What is to change because of it is for the same people.
        let decision = json!({"what": "Chercher un camion de déménagement", "reason": "", "dimension": null, "decided_on": "2026-11-22",
                              "owner": null, "due_on": null});
        centre.made(json!({"entity": "adjustment", "partnership_id": read.partnership, "objective_id": hidden, "decision": decision}));
        (read.partnership.clone(), hidden)
    });
    read.set("objective", &objective, None, "team");
    let written = |audience: &str| {
        let path = read.centre.choose_document(&format!("{audience}.html"));
        read.centre.ask("report_make", json!({"partnership_id": partnership, "language": "fr", "format": "html", "audience": audience}));
        std::fs::read_to_string(path).unwrap()
    };
    let shown = |audience: &str| {
        let page = written(audience);
        (page.contains("Planter des pommiers"), page.contains("déménagement"))
    };
    let counted = |audience: &str| written(audience).matches("pas montré").count();
    // A reader asks for the team's report and still gets no more than they see.
    assert_eq!((shown("team"), shown("partnership"), shown("public")), ((true, false), (true, false), (false, false)));
    read.open(PASSPHRASE);
    assert_eq!((shown("team"), shown("partnership"), shown("public")), ((true, true), (true, false), (false, false)));
    // What is left out is said by its number, so that nobody takes it for what is not there: an objective and an adjustment, or two.
    assert_eq!((counted("team"), counted("partnership"), counted("public")), (0, 2, 2));
    let public = written("public");
    assert!(public.contains("2 objectifs ne sont pas montrés") && public.contains("Partenaires par catégorie, 1 en tout"), "{public}");
    read.centre.ask("visibility_set", json!({"entity": "partnership", "id": partnership, "part": null, "visibility": "team"}));
    let request = json!({"partnership_id": partnership, "language": "fr", "format": "html", "audience": "partnership"});
    assert_eq!(read.centre.refused("report_make", request).code, ErrorCode::NotForAudience);
    assert_eq!(shown("team"), (true, true));
}

#[test]
fn what_stands_beside_a_hidden_partner_is_still_read() {
    let read = with_a_reader();
    read.set("partner", &read.partner, None, "team");
    for (command, request) in [
        ("today_read", json!({})),
        ("partnership_read", json!({"id": read.partnership})),
        ("member_list", json!({"partnership_id": read.partnership, "cursor": null, "limit": 10})),
        ("partner_list", json!({"words": "", "category": null, "cursor": null, "limit": 10})),
        ("objective_list", json!({"partnership_id": read.partnership})),
    ] {
        let answer = read.centre.ask(command, request);
        assert!(!answer.to_string().contains("Diallo"), "{command}: {answer}");
    }
}

#[test]
fn a_backup_holds_everything_whoever_closes_the_window_and_only_who_may_makes_one_elsewhere() {
    let read = with_a_reader();
    let problem = read.as_coordinator(|centre| {
        let said = json!({"text": "La salle est froide", "proposer": null, "on": "2026-11-22"});
        centre.made(json!({"entity": "problem", "partnership_id": read.partnership, "raised": said}))
    });
    read.set("problem", &problem, None, "team");
    let elsewhere = read.centre.choose_document("copie.entente-backup");
    assert_eq!(read.centre.refused("backup_make", json!({"elsewhere": true})).code, ErrorCode::NotAllowed);
    let list = || std::fs::read_dir(read.centre.folder.path().join("Entente-backups")).map_or(0, Iterator::count);
    let before = list();
    read.centre.app.close();
    assert_eq!(list(), before + 1, "closed by who only reads");
    read.open(PASSPHRASE);
    let safety = read.centre.ask("backup_read", json!({}))["safety"].clone();
    assert_eq!((&safety["backed_up_on"], &safety["backup_due"]), (&json!("2026-11-22"), &json!(false)), "and it is verified");
    read.centre.ask("backup_make", json!({"elsewhere": true}));
    let made = read.centre.ask("access_list", json!({"kind": "backup_made", "limit": 5}));
    assert_eq!((&made["total"], &made["rows"][0]["part"]), (&json!(1), &json!("backup_make")));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&elsewhere).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn what_somebody_is_paid_for_taking_part_is_for_the_team() {
    let read = with_a_reader();
    let members = |centre: &Centre| {
        centre.ask("member_list", json!({"partnership_id": read.partnership, "cursor": null, "limit": 10}))["rows"][0].to_string()
    };
    read.as_coordinator(|centre| {
        let member = centre.ask("partner_read", json!({"id": read.partner}))["memberships"][0]["membership"].clone();
        let mut terms = member["terms"].clone();
        (terms["compensation"], terms["mandate"]) = (json!("50 euros"), json!("parle pour la rue"));
        centre.change("membership", member["id"].as_str().unwrap(), "terms", terms);
        assert!(members(centre).contains("50 euros"));
    });
    let seen = members(&read.centre);
    assert!(!seen.contains("50 euros") && seen.contains("parle pour la rue"), "{seen}");
}

#[test]
fn what_somebody_needs_is_not_told_by_what_a_meeting_arranges_for_them() {
    let read = with_a_reader();
    let meeting = read.as_coordinator(|centre| {
        centre.change("partner", &read.partner, "needs", json!({"needs": ["childcare"], "detail": ""}));
        let meeting = centre.meeting(&read.partnership, "2026-12-08");
        let invited = json!({"meeting_id": meeting, "people": [{"partner_id": read.partner, "side": "partner"}]});
        centre.ask("meeting_invite", invited);
        assert!(centre.ask("meeting_read", json!({"id": meeting})).to_string().contains("childcare"));
        meeting
    });
    let seen = || read.centre.ask("meeting_read", json!({"id": meeting})).to_string();
    assert!(seen().contains("Diallo") && !seen().contains("childcare"), "{}", seen());
    read.set("partner", &read.partner, Some("needs"), "partnership");
    assert!(seen().contains("childcare"));
}

#[test]
fn of_a_record_that_is_not_seen_nobody_tells_who_sees_it() {
    let read = with_a_reader();
    let problem = read.as_coordinator(|centre| {
        let said = json!({"text": "La salle est froide", "proposer": null, "on": "2026-11-22"});
        centre.made(json!({"entity": "problem", "partnership_id": read.partnership, "raised": said}))
    });
    let asked = json!({"entity": "problem", "id": problem});
    assert_eq!(read.centre.ask("visibility_read", asked.clone())["visibility"], "partnership");
    read.set("problem", &problem, None, "team");
    assert_eq!(read.centre.refused("visibility_read", asked).code, ErrorCode::NotFound);
}

#[test]
fn a_number_that_is_too_small_to_be_shown_is_told_to_readers_by_no_other_field() {
    let read = with_a_reader();
    let group = read.as_coordinator(|centre| {
        let shares = json!({"name": "Jeunes parents", "percent": 12, "partners": 1});
        centre.made(json!({"entity": "population_group", "partnership_id": read.partnership, "shares": shares}));
        centre.ask("voices_read", json!({"partnership_id": read.partnership}))["groups"][0].clone()
    });
    assert_eq!((&group["partners"], &group["group"]["shares"]["partners"]), (&Value::Null, &json!(1)));
    let seen = read.centre.ask("voices_read", json!({"partnership_id": read.partnership}))["groups"][0].clone();
    assert_eq!((&seen["partners"], &seen["missing"], &seen["group"]["shares"]["partners"]), (&Value::Null, &json!(false), &json!(0)));
}

#[test]
fn what_a_meeting_arranges_is_told_to_readers_neither_as_done_nor_as_open() {
    let read = with_a_reader();
    let meeting = read.as_coordinator(|centre| {
        let meeting = centre.meeting(&read.partnership, "2026-12-08");
        centre.ask("meeting_invite", json!({"meeting_id": meeting, "people": [{"partner_id": read.partner, "side": "partner"}]}));
        meeting
    });
    let state = || {
        let view = read.centre.ask("meeting_read", json!({"id": meeting}));
        let points = view["readiness"].as_array().unwrap().clone();
        points.iter().find(|one| one["point"] == "needs").unwrap().clone()
    };
    assert_eq!(state(), json!({"point": "needs", "state": {"state": "not_shown"}, "step": null}));
    read.open(PASSPHRASE);
    assert_ne!(state()["state"]["state"], "not_shown");
}
