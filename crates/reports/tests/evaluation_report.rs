//! What the report on an evaluation says, in full and in plain language.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod reading;
mod sample;

use entente_domain::Language;
use entente_domain::record::adjustment::AdjustmentOutcome;
use entente_domain::record::membership::Side;
use entente_domain::rosette::Condition;
use entente_reports::content::*;
use entente_reports::evaluation_report::*;
use entente_reports::{evaluation_report, html, pdf};
use reading::{info, outline_and_structure, squeezed, text_of_html, text_of_pdf};
use sample::day;

fn adjustment(what: &str, owner: Option<&str>, outcome: AdjustmentOutcome) -> ReportAdjustment {
    ReportAdjustment {
        what: what.to_owned(),
        reason: String::new(),
        dimension: Some(DimensionName::Condition(Condition::Transparency)),
        decided_on: day(2026, 11, 21),
        owner: owner.map(str::to_owned),
        due_on: owner.map(|_| day(2026, 12, 31)),
        outcome,
    }
}

fn sample(language: Language, form: ReportForm) -> EvaluationReport {
    let mut round = sample::round();
    for dimension in &mut round.figures.dimensions {
        dimension.team_answer = Some("plutôt oui".to_owned());
        dimension.partner_answer = (dimension.dimension != DimensionName::Condition(Condition::Evaluation)).then(|| "en partie".to_owned());
    }
    let transparency = DimensionName::Condition(Condition::Transparency);
    EvaluationReport {
        adjustments_not_shown: 0,
        language,
        organisation: "Maison médicale du Nord".to_owned(),
        partnership: "Accès aux soins, quartier Nord".to_owned(),
        made_on: day(2026, 11, 22),
        form,
        round,
        to_discuss: vec![
            ToDiscuss {
                dimension: transparency.clone(),
                why: StandsOut::Apart { higher: Side::Team, gap_tenths: 14 },
                statement: Some("Je sais comment les décisions sont prises".to_owned()),
            },
            ToDiscuss {
                dimension: DimensionName::Condition(Condition::Participation),
                why: StandsOut::Low { side: Side::Partner, mean_tenths: 29 },
                statement: None,
            },
        ],
        moved: [MoveReading::Better, MoveReading::TooFew]
            .into_iter()
            .zip(Side::BOTH)
            .map(|(reading, side)| Moved { dimension: transparency.clone(), side, difference_tenths: Some(7), reading })
            .collect(),
        reviewed: vec![
            adjustment("Envoyer l’ordre du jour dix jours avant", None, AdjustmentOutcome::Done { on: day(2026, 6, 1) }),
            adjustment(
                "Ouvrir le samedi",
                None,
                AdjustmentOutcome::GivenUp { on: day(2026, 6, 1), reason: "Trop peu d’équipe".to_owned() },
            ),
        ],
        together: vec![Together {
            side: Some(Side::Partner),
            answers: vec![TogetherAnswer {
                text: "Je connais les raisons des décisions.".to_owned(),
                answer: "en partie".to_owned(),
                note: "Pour une personne, elles sont claires.".to_owned(),
            }],
        }],
        adjustments: vec![adjustment("Lire chaque décision à voix haute", Some("Amina Diallo"), AdjustmentOutcome::Planned)],
    }
}

const FORMS: [ReportForm; 2] = [ReportForm::Full, ReportForm::Plain];

#[test]
fn both_forms_are_tagged_documents_with_the_same_words_in_pdf_and_html_in_every_language() {
    for language in Language::ALL {
        for form in FORMS {
            let composed = evaluation_report(&sample(language, form));
            let page = html(&composed);
            for prefix in ["[evaluation-", "[results-", "[weak-", "[document-", "[side-", "[condition-", "[papers-"] {
                assert!(!page.contains(prefix), "{language:?}: {}", &page[page.find(prefix).unwrap()..][..60]);
            }
            let printed = pdf(&composed, &mut |_, _| Ok(())).unwrap();
            assert!(String::from_utf8_lossy(&printed.bytes).contains("pdfuaid"));
            let Some(info) = info(&printed.bytes) else { continue };
            assert!(info.contains("Tagged:          yes"), "{info}");
            let words = squeezed(&text_of_pdf(&printed.bytes).unwrap());
            for line in text_of_html(&page) {
                assert!(words.contains(&squeezed(&line)), "{language:?} {form:?}: {line:?} is not in the PDF");
            }
        }
    }
}

#[test]
fn the_full_form_holds_the_figures_the_changes_and_how_they_are_computed() {
    let page = html(&evaluation_report(&sample(Language::Fr, ReportForm::Full)));
    for words in [
        "écart de 1,4",
        "Somme, de 12,0 à 60,0",
        "47,1",
        "Je sais comment les décisions sont prises",
        "mieux",
        "0,7 de plus",
        "fait le 1er juin 2026",
        "arrondis",
    ] {
        assert!(text_of_html(&page).join(" ").replace('\u{a0}', " ").contains(words), "{words} is not in the report");
    }
}

#[test]
fn the_plain_form_says_the_answers_in_words_and_no_mean_that_has_words() {
    let composed = evaluation_report(&sample(Language::Fr, ReportForm::Plain));
    let said = text_of_html(&html(&composed)).join(" ").replace(['\u{a0}', '\u{202f}'], " ");
    for words in [
        "Partenaires : 7 sur 9.",
        "L’équipe répond à peu près : « plutôt oui ».",
        "Les partenaires répondent à peu près : « en partie ».",
        "L’équipe met une note bien plus haute que les partenaires. Nous devons en parler.",
        "Les partenaires mettent une note basse. Nous devons en parler.",
        "Équipe : à pied : 2, en bus : 4.",
        "Pour les partenaires, nous ne montrons pas de réponse ici",
        "Je connais les raisons des décisions. en partie Quelqu’un le voit autrement : Pour une personne, elles sont claires.",
        "Partenaires : trop peu de réponses pour comparer.",
        "Envoyer l’ordre du jour dix jours avant. C’est fait.",
        "Transparence – Équipe : mieux",
        "Ouvrir le samedi. Nous ne le faisons pas. Trop peu d’équipe.",
        "Lire chaque décision à voix haute. Pour le 31 décembre 2026. Amina Diallo s’en occupe.",
        "Les partenaires donnent 3,1 en moyenne. Le moins est 1,0, le plus est 5,0.",
    ] {
        assert!(said.contains(words), "{words:?} is not in {said}");
    }
    for figure in ["3,4", "4,2", "écart", "trop peu de réponses pour le dire", "pareil"] {
        assert!(!said.contains(figure), "{figure} is in {said}");
    }
    let Some(structure) = outline_and_structure(&pdf(&composed, &mut |_, _| Ok(())).unwrap().bytes) else { return };
    assert!(structure.contains("H2") && !structure.contains("Table"), "{structure}");
}

#[test]
fn what_cannot_be_told_of_one_voice_is_never_said_to_be_the_same() {
    let mut report = sample(Language::Fr, ReportForm::Plain);
    let of = |side: Side, reading: MoveReading| Moved {
        dimension: DimensionName::Condition(Condition::Objectives),
        side,
        difference_tenths: None,
        reading,
    };
    report.moved = vec![of(Side::Team, MoveReading::TooFew), of(Side::Partner, MoveReading::Same)];
    let said = text_of_html(&html(&evaluation_report(&report))).join(" ").replace(['\u{a0}', '\u{202f}'], " ");
    assert!(said.contains("Équipe : trop peu de réponses pour comparer."), "{said}");
    assert!(said.contains("Partenaires : tout est à peu près pareil."), "{said}");
}

#[test]
fn a_questionnaire_without_marks_tells_how_often_each_answer_was_given() {
    for form in FORMS {
        let mut report = sample(Language::Fr, form);
        report.round.figures.dimensions.clear();
        report.round.figures.totals.clear();
        report.round.figures.scale_tenths = None;
        report.to_discuss.clear();
        report.moved.clear();
        let said = text_of_html(&html(&evaluation_report(&report))).join(" ").replace(['\u{a0}', '\u{202f}'], " ");
        assert!(said.contains("Comment venez-vous ?") && said.contains("en bus : 4"), "{said}");
        assert!(!said.contains("Écart") && !said.contains("thème"), "{said}");
    }
}

#[test]
fn a_hidden_voice_is_said_in_words_and_carries_no_figure_in_either_form() {
    for form in FORMS {
        let mut report = sample(Language::Fr, form);
        report.round = sample::round_with_a_hidden_side();
        report.to_discuss.clear();
        report.moved.clear();
        let said = text_of_html(&html(&evaluation_report(&report))).join(" ");
        assert!(said.contains("moins de 5"), "{said}");
        assert!(!said.contains("écart de"), "{said}");
    }
}
