//! A partnership as a report would show it, for the tests of this crate.
#![allow(dead_code, clippy::unwrap_used)]

use chrono::NaiveDate;
use entente_domain::Language;
use entente_domain::record::adjustment::AdjustmentOutcome;
use entente_domain::record::membership::Side;
use entente_domain::record::objective::{IndicatorDefinition, ObjectiveOutcome, SmartAnswers, SmartLetter};
use entente_domain::record::partner::StakeholderCategory;
use entente_domain::record::partnership::ParticipationLevel;
use entente_domain::rosette::{Condition, Counts, rosette};
use entente_reports::content::*;

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn people(side: Side, category: StakeholderCategory, count: u32, named: &[(&str, &str)]) -> CategoryOfPeople {
    let named = named.iter().map(|(name, role)| NamedMember { name: (*name).to_owned(), role: (*role).to_owned() }).collect();
    CategoryOfPeople { side, category: Some(category), count, named }
}

fn shown(n: u32, mean_tenths: i32, sd_tenths: i32) -> Option<Shown> {
    Some(Shown { mean_tenths, persons: Some(ShownPersons { n, sd_tenths, interval_tenths: (mean_tenths - 5, mean_tenths + 5) }) })
}

/// One dimension of two shown voices.
pub fn voices(condition: Condition, team: i32, partner: i32) -> DimensionFigures {
    DimensionFigures {
        dimension: DimensionName::Condition(condition),
        team: shown(6, team, 6),
        partner: shown(7, partner, 11),
        team_answer: None,
        partner_answer: None,
        gap_tenths: Some(team - partner),
        statements: Vec::new(),
    }
}

pub fn round() -> ReportRound {
    let means = [(42, 34), (39, 36), (45, 44), (41, 27), (38, 29), (32, 31)];
    ReportRound {
        title: "Évaluation d’automne 2026".to_owned(),
        closed_on: day(2026, 11, 20),
        questionnaire_title: "Bilan du partenariat".to_owned(),
        validated: false,
        team_invited: 7,
        partner_invited: 9,
        figures: RoundFigures {
            smallest_group: 5,
            team_answered: Some(6),
            partner_answered: Some(7),
            conversation_only: true,
            scale_tenths: Some((10, 50)),
            questions: vec![QuestionFigures {
                text: "Comment venez-vous ?".to_owned(),
                answers: vec!["à pied".to_owned(), "en bus".to_owned()],
                team: Some(vec![2, 4]),
                partner: None,
            }],
            totals: vec![TotalFigures {
                name: None,
                sum: true,
                range_tenths: Some((120, 600)),
                team_tenths: Some(471),
                partner_tenths: Some(402),
            }],
            dimensions: Condition::ALL
                .into_iter()
                .zip(means)
                .map(|(condition, (team, partner))| voices(condition, team, partner))
                .collect(),
        },
    }
}

/// A round in which too few partners answered.
pub fn round_with_a_hidden_side() -> ReportRound {
    let mut round = round();
    round.title = "Évaluation de printemps 2026".to_owned();
    round.closed_on = day(2026, 4, 30);
    round.figures.partner_answered = None;
    round.figures.totals[0].partner_tenths = None;
    for figures in &mut round.figures.dimensions {
        figures.partner = None;
        figures.gap_tenths = None;
    }
    round
}

pub fn objective(title: &str) -> ReportObjective {
    ReportObjective {
        title: title.to_owned(),
        smart: SmartAnswers {
            specific: "Toute personne qui appelle obtient un premier rendez-vous en moins de 7 jours.".to_owned(),
            measurable: "Le délai moyen, compté chaque mois à l’accueil.".to_owned(),
            attainable: "Une demi-journée de consultation s’ajoute le mardi.\nLa maison de quartier prête le local.".to_owned(),
            relevant: "Les habitants disent renoncer à cause de l’attente.".to_owned(),
            due_on: Some(day(2027, 6, 30)),
        },
        to_make_precise: vec![],
        outcome: ObjectiveOutcome::Ongoing,
        owner: Some("Amina Diallo".to_owned()),
        indicators: vec![ReportIndicator {
            definition: IndicatorDefinition { name: "Délai moyen".to_owned(), unit: "jours".to_owned(), baseline: 18.0, target: 7.0 },
            measurements: vec![
                ReportMeasurement { on: day(2026, 10, 1), value: 11.5, note: "registre de l’accueil".to_owned() },
                ReportMeasurement { on: day(2026, 6, 1), value: 14.0, note: String::new() },
            ],
        }],
    }
}

/// A report with a little of everything.
pub fn report(language: Language) -> ReportContent {
    let counts = Counts {
        objectives: 3,
        objectives_precise: 2,
        objectives_measured: 2,
        partners: 9,
        rhythms: 6,
        categories: 4,
        adjustments: 2,
        adjustments_explained: 2,
        round_adjustments: 2,
        round_adjustments_done: 1,
        invited: 9,
        answered: 7,
        evaluation_expected: true,
        evaluation_in_time: true,
        ..Counts::default()
    };
    let mut vague = objective("Mieux faire connaître la maison médicale");
    vague.smart = SmartAnswers { specific: "Les voisins savent ce qu’on y trouve.".to_owned(), ..SmartAnswers::default() };
    vague.to_make_precise = vec![SmartLetter::Measurable, SmartLetter::Attainable, SmartLetter::Relevant, SmartLetter::TimeBound];
    vague.owner = None;
    vague.indicators.clear();
    let mut given_up = objective("Ouvrir un jardin partagé");
    given_up.outcome = ObjectiveOutcome::GivenUp { on: day(2026, 9, 1), reason: "Le terrain a été vendu.".to_owned() };
    ReportContent {
        language,
        not_shown: NotShown::default(),
        organisation: "Maison médicale du Nord".to_owned(),
        made_on: day(2026, 11, 22),
        partnership: ReportPartnership {
            name: "Accès aux soins, quartier Nord".to_owned(),
            purpose: "Que chacun dans le quartier puisse voir un soignant à temps.\nNous le faisons avec les habitants.".to_owned(),
            population: "Les 4 200 habitants du quartier, dont un tiers a moins de 35 ans".to_owned(),
            territory: "Quartier Nord".to_owned(),
            started_on: Some(day(2024, 3, 1)),
            ended_on: None,
            aimed_level: Some(ParticipationLevel::DecideTogether),
        },
        people: vec![
            people(Side::Team, StakeholderCategory::HealthProfessional, 7, &[("Amina Diallo", "coordinatrice"), ("Jan Peeters", "")]),
            people(Side::Partner, StakeholderCategory::ResidentOrPatient, 4, &[]),
            people(
                Side::Partner,
                StakeholderCategory::Association,
                3,
                &[("Maison de quartier", "prête le local"), ("Les Amis du parc", ""), ("Entraide", "")],
            ),
            people(Side::Partner, StakeholderCategory::PublicAuthority, 2, &[("CPAS", "")]),
        ],
        rosette: rosette(&counts),
        objectives: vec![objective("Un premier rendez-vous en moins de 7 jours"), vague, given_up],
        evaluations: vec![round(), round_with_a_hidden_side()],
        adjustments: vec![
            ReportAdjustment {
                what: "Lire chaque décision à voix haute en fin de rencontre, avec sa raison.".to_owned(),
                reason: "Les partenaires ne savent pas comment les décisions sont prises.".to_owned(),
                dimension: Some(DimensionName::Condition(Condition::Transparency)),
                decided_on: day(2026, 11, 21),
                owner: Some("Amina Diallo".to_owned()),
                due_on: Some(day(2026, 12, 31)),
                outcome: AdjustmentOutcome::Planned,
            },
            ReportAdjustment {
                what: "Envoyer l’ordre du jour dix jours avant.".to_owned(),
                reason: String::new(),
                dimension: None,
                decided_on: day(2026, 5, 4),
                owner: None,
                due_on: None,
                outcome: AdjustmentOutcome::Done { on: day(2026, 6, 1) },
            },
        ],
    }
}

pub const KEY: &str = "7Q2MK 0ZD8R W3HXP 9B1TC V6FJN 4GSEA 5Y8KD";
