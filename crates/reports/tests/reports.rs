//! What reports hold, in both forms and four languages.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod reading;
mod sample;

use entente_domain::{Error, ErrorCode, Language};
use entente_reports::content::*;
use entente_reports::{RecoveryPage, html, pdf, recovery_page, recovery_sheet, report};
use reading::{info, outline_and_structure, squeezed, text_of_html, text_of_pdf};

fn made(content: &ReportContent) -> entente_reports::Pdf {
    pdf(&report(content), &mut |_, _| Ok(())).unwrap()
}

#[test]
fn every_language_gives_a_tagged_pdf_with_title_language_and_ua_identifier() {
    for language in Language::ALL {
        let report = made(&sample::report(language));
        let raw = String::from_utf8_lossy(&report.bytes).into_owned();
        assert!(raw.contains("pdfuaid"), "{language:?}");
        assert!(
            raw.contains(&format!("/Lang({})", language.code()))
                || raw.contains(&format!("/Lang (({})", language.code()))
                || raw.contains(&format!("/Lang ({})", language.code())),
            "{language:?}"
        );
        let Some(info) = info(&report.bytes) else { continue };
        assert!(info.contains("Tagged:          yes"), "{info}");
        assert!(info.contains("Accès aux soins, quartier Nord"), "{info}");
        assert!(info.contains(&format!("Pages:           {}", report.pages)), "{info}");
    }
}

#[test]
fn no_text_is_missing_in_any_language() {
    for language in Language::ALL {
        let page = html(&report(&sample::report(language)));
        for prefix in [
            "[document-",
            "[results-",
            "[condition-",
            "[category-",
            "[level-",
            "[petal-",
            "[rosette-",
            "[smart-",
            "[side-",
            "[state-",
            "[round-",
            "[measurement-",
            "[column-",
        ] {
            assert!(!page.contains(prefix), "{language:?}: {}", &page[page.find(prefix).unwrap()..][..60]);
        }
        assert!(!page.contains("{$") && !page.contains("{ $"), "{language:?}");
    }
}

#[test]
fn both_forms_hold_the_same_words_and_figures() {
    for language in Language::ALL {
        let content = sample::report(language);
        let Some(printed) = text_of_pdf(&made(&content).bytes) else { return };
        let printed = squeezed(&printed);
        for line in text_of_html(&html(&report(&content))) {
            // Words of a narrow column are parted over lines in the PDF.
            assert!(printed.contains(&squeezed(&line)), "{language:?}: {line:?} is not in the PDF");
        }
    }
}

#[test]
fn the_pdf_reads_in_the_order_of_the_report() {
    let Some(printed) = text_of_pdf(&made(&sample::report(Language::Fr)).bytes) else { return };
    let printed = squeezed(&printed);
    let order = [
        "Rapport sur le partenariat",
        "Maison médicale du Nord",
        "Que chacun dans le quartier",
        "Amina Diallo, coordinatrice",
        "objectifs précisés",
        "Toute personne qui appelle",
        "11,5 jours",
        "abandonné le 1er septembre 2026",
        "6 réponses sur 7 invitations",
        "écart 1,4",
        "Lire chaque décision à voix haute",
        "arrondis à une décimale",
    ];
    let mut at = 0;
    for words in order {
        let words = squeezed(words);
        at += printed[at..].find(&words).unwrap_or_else(|| panic!("{words} does not follow"));
    }
}

#[test]
fn the_structure_names_headings_tables_lists_and_described_figures() {
    let Some(structure) = outline_and_structure(&made(&sample::report(Language::Fr)).bytes) else { return };
    for tag in ["H1", "H2", "Table", "TH", "TD", "Figure", "Caption", "L ", "TOC"] {
        assert!(structure.contains(tag), "no {tag} in\n{structure}");
    }
    // The first cell of a row below the headings names its row.
    assert!(structure.lines().any(|line| line.contains("TH") && line.contains("x0y1")), "no heading of a row in\n{structure}");
}

#[test]
fn a_hidden_group_is_said_in_words_and_carries_no_figure() {
    let mut content = sample::report(Language::Fr);
    content.evaluations = vec![sample::round_with_a_hidden_side()];
    let page = html(&report(&content));
    assert!(page.contains("moins de 5 réponses"));
    assert!(!page.contains("7 réponses"));
    // Only the legend has the partners' mark.
    assert_eq!(page.matches("<rect class=\"partner\"").count(), 1);
    assert_eq!(page.matches("<circle class=\"team\"").count(), 7);

    for figures in &mut content.evaluations[0].figures.dimensions {
        figures.team = None;
    }
    content.evaluations[0].figures.team_answered = None;
    let page = html(&report(&content));
    assert!(page.contains("aucune moyenne n’est montrée"));
    assert!(!page.contains("class=\"voices\""));
}

#[test]
fn persons_are_counted_and_named_only_where_they_agreed() {
    let page = html(&report(&sample::report(Language::Fr)));
    assert!(page.contains("Amina Diallo, coordinatrice"));
    assert!(page.contains("et 5 autres dont les noms ne sont pas cités"));
    assert!(page.contains("et 1 autre dont le nom n’est pas cité"));
}

#[test]
fn an_empty_partnership_has_a_report_too() {
    for language in Language::ALL {
        let mut content = sample::report(language);
        content.partnership = ReportPartnership { name: "P".to_owned(), ..ReportPartnership::default() };
        content.people.clear();
        content.objectives.clear();
        content.evaluations.clear();
        content.adjustments.clear();
        content.rosette = entente_domain::rosette::rosette(&entente_domain::rosette::Counts::default());
        assert!(made(&content).pages >= 1);
        reading::well_formed(&html(&report(&content)));
    }
}

#[test]
fn a_report_of_more_than_twenty_pages_is_made() {
    let mut content = sample::report(Language::De);
    content.objectives = (0..60).map(|n| sample::objective(&format!("Ziel {n}"))).collect();
    content.evaluations = (0..6).map(|_| sample::round()).collect();
    let report = made(&content);
    assert!(report.pages > 20, "{}", report.pages);
    if let Some(printed) = text_of_pdf(&report.bytes) {
        assert!(printed.contains("Ziel 0") && printed.contains("Ziel 59"));
    }
}

#[test]
fn progress_is_told_and_may_stop_the_work() {
    let mut steps = Vec::new();
    pdf(&report(&sample::report(Language::En)), &mut |done, of| {
        steps.push((done, of));
        Ok(())
    })
    .unwrap();
    assert_eq!(steps, [(0, 2), (1, 2), (2, 2)]);
    for stop in 0..=2 {
        let stopped = pdf(&report(&sample::report(Language::En)), &mut |done, _| {
            if done == stop { Err(Error::new(ErrorCode::Cancelled)) } else { Ok(()) }
        });
        assert_eq!(stopped.unwrap_err().code, ErrorCode::Cancelled);
    }
}

#[test]
fn the_page_is_whole_and_loads_nothing() {
    for language in Language::ALL {
        let page = html(&report(&sample::report(language)));
        reading::well_formed(&page);
        assert!(page.starts_with(&format!("<!DOCTYPE html><html lang=\"{}\">", language.code())));
        assert!(page.contains("default-src 'none'"));
        for foreign in ["<script", "src=", "http://", "https://", "url(", "@import", "<link"] {
            assert!(!page.contains(foreign), "{foreign}");
        }
        for needed in ["<th scope=\"col\">", "<th scope=\"row\">", "<caption>", "role=\"img\"", "<title id=\"drawing-1\">"] {
            assert!(page.contains(needed), "{needed}");
        }
    }
}

#[test]
fn the_recovery_sheet_is_one_tagged_page_with_seven_numbered_groups() {
    for language in Language::ALL {
        let long_name = "Maison médicale ".repeat(40);
        let sheet = recovery_sheet(language, &long_name, sample::day(2026, 11, 22), sample::KEY).unwrap();
        assert!(String::from_utf8_lossy(&sheet).contains("pdfuaid"));
        let (Some(info), Some(printed)) = (info(&sheet), text_of_pdf(&sheet)) else { return };
        assert!(info.contains("Pages:           1"), "{language:?} {info}");
        assert!(info.contains("Tagged:          yes"));
        assert!(!printed.contains("[sheet-"), "{printed}");
        let mut rest = printed.as_str();
        for (index, group) in sample::KEY.split(' ').enumerate() {
            let number = format!("{}", index + 1);
            rest = &rest[rest.find(&number).unwrap() + number.len()..];
            rest = &rest[rest.find(group).unwrap() + group.len()..];
        }
    }
}

/// Eight groups and a long name: it is still one page, and it is one page of one person.
#[test]
fn the_page_of_a_colleague_is_one_tagged_page_with_its_number_its_set_and_eight_groups() {
    let share = "2MF7X 848AT CJ5MM 528WK CVB25 FVKS8 V3TD0 MCJ08";
    for language in Language::ALL {
        for name in ["Awa Diallo".to_owned(), "Marie-Joséphine de la Tour ".repeat(12)] {
            let page = RecoveryPage {
                organisation: &"Maison médicale ".repeat(40),
                made_on: sample::day(2026, 11, 26),
                number: 2,
                set: "MF7",
                name: &name,
            };
            let page = recovery_page(language, &page, share).unwrap();
            assert!(String::from_utf8_lossy(&page).contains("pdfuaid"));
            let (Some(info), Some(printed)) = (info(&page), text_of_pdf(&page)) else { return };
            assert!(info.contains("Pages:           1"), "{language:?} {info}");
            assert!(info.contains("Tagged:          yes"));
            assert!(!printed.contains("[recovery-page-") && !printed.contains("[sheet-"), "{printed}");
            assert!(printed.contains("MF7"), "{printed}");
            assert!(squeezed(&printed).contains(&squeezed(name.split([' ', '-']).next().unwrap())), "{printed}");
            let mut rest = printed.as_str();
            for group in share.split(' ') {
                rest = &rest[rest.find(group).unwrap() + group.len()..];
            }
        }
    }
}
