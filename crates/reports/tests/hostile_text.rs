//! What people wrote is printed as text, whatever it looks like.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod reading;
mod sample;

use entente_domain::Language;
use entente_domain::record::adjustment::AdjustmentOutcome;
use entente_domain::record::objective::ObjectiveOutcome;
use entente_reports::content::*;
use entente_reports::{RecoveryPage, html, pdf, recovery_page, recovery_sheet, report};
use proptest::prelude::*;
use reading::{squeezed, text_of_pdf, well_formed};

/// A report in which every text is that one.
fn filled_with(text: &str) -> ReportContent {
    let mut content = sample::report(Language::Fr);
    let say = || text.to_owned();
    content.organisation = say();
    let partnership = &mut content.partnership;
    (partnership.name, partnership.purpose, partnership.population, partnership.territory) = (say(), say(), say(), say());
    for people in &mut content.people {
        for member in &mut people.named {
            (member.name, member.role) = (say(), say());
        }
    }
    for objective in &mut content.objectives {
        objective.title = say();
        objective.owner = Some(say());
        let smart = &mut objective.smart;
        (smart.specific, smart.measurable, smart.attainable, smart.relevant) = (say(), say(), say(), say());
        if let ObjectiveOutcome::GivenUp { reason, .. } = &mut objective.outcome {
            *reason = say();
        }
        for indicator in &mut objective.indicators {
            (indicator.definition.name, indicator.definition.unit) = (say(), say());
            indicator.measurements.iter_mut().for_each(|measurement| measurement.note = say());
        }
    }
    for round in &mut content.evaluations {
        (round.title, round.questionnaire_title) = (say(), say());
        round.figures.dimensions.iter_mut().for_each(|figures| figures.dimension = DimensionName::Title(say()));
    }
    for adjustment in &mut content.adjustments {
        (adjustment.what, adjustment.reason, adjustment.owner) = (say(), say(), Some(say()));
        adjustment.dimension = Some(DimensionName::Title(say()));
        adjustment.outcome = AdjustmentOutcome::GivenUp { on: sample::day(2026, 1, 1), reason: say() };
    }
    content
}

const HOSTILE: [&str; 9] = [
    "#panic(\"x\")",
    "$ \\ [ ] @label <tag> _a_ *b* `c` = d // e /* f */ ~ --- ...",
    "#eval(\"1\") #read(\"/etc/passwd\") #import \"look.typ\": *",
    "\\u{41} ]] #} ))",
    "<script>alert(1)</script>",
    "</style></title><img src=x onerror=alert(1)>",
    "\"><svg/onload=alert(1)> &amp; &lt; ' javascript:alert(1)",
    "<!-- ]]> --> &#x3C;",
    "{ $name } { -term } [document-kind]",
];

#[test]
fn code_of_any_kind_comes_out_as_text() {
    for text in HOSTILE {
        let content = filled_with(text);
        let page = html(&report(&content));
        well_formed(&page);
        assert!(!page.contains("<script") && !page.contains("<img"), "{text}");
        assert!(reading::text_of_html(&page).iter().any(|line| line == text), "{text}");
        let report = pdf(&report(&content), &mut |_, _| Ok(())).unwrap_or_else(|error| panic!("{text}: {error}"));
        let Some(printed) = text_of_pdf(&report.bytes) else { continue };
        assert!(squeezed(&printed).contains(&squeezed(text)), "{text}\n{printed}");
    }
}

#[test]
fn controls_and_marks_of_direction_are_left_out_and_the_text_stays() {
    for text in
        ["be\u{0}fore\u{7} af\u{1b}[31mter", "a\u{202e}b\u{2066}c", "x\u{200f}y\u{200e}z", "\u{feff}bom\u{fffe}", "one\r\ntwo\u{2028}three"]
    {
        let content = filled_with(text);
        let page = html(&report(&content));
        well_formed(&page);
        assert!(!page.contains(['\u{0}', '\u{7}', '\u{1b}', '\u{202e}', '\u{2066}', '\u{fffe}']));
        pdf(&report(&content), &mut |_, _| Ok(())).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}

#[test]
fn signs_that_no_font_has_do_not_stop_a_report() {
    for text in ["مريم 李明 Ольга", "\u{10ffff} \u{e000} 𓀀 \u{1f9d1}\u{200d}\u{2695}\u{fe0f}", "e\u{301}\u{301}\u{301} Z͑ͫ̓ͪ̂ͫ"]
    {
        let content = filled_with(text);
        well_formed(&html(&report(&content)));
        pdf(&report(&content), &mut |_, _| Ok(())).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}

#[test]
fn twenty_thousand_letters_without_a_space_stay_on_the_page() {
    let text = "W".repeat(20_000);
    let mut content = sample::report(Language::De);
    content.partnership.purpose.clone_from(&text);
    content.objectives[0].title.clone_from(&text);
    content.objectives[0].indicators[0].definition.name = text.chars().take(4_000).collect();
    let report = pdf(&report(&content), &mut |_, _| Ok(())).unwrap();
    assert!(report.pages > 10);
    let Some(printed) = text_of_pdf(&report.bytes) else { return };
    assert!(printed.matches('W').count() >= 44_000);
    let widest = printed.lines().map(|line| line.matches('W').count()).max().unwrap();
    assert!(widest < 60, "{widest} letters in a line");
}

#[test]
fn a_hostile_name_of_the_centre_does_not_change_the_recovery_sheet() {
    for text in HOSTILE {
        recovery_sheet(Language::Fr, text, sample::day(2026, 11, 22), sample::KEY).unwrap_or_else(|error| panic!("{text}: {error}"));
    }
}

#[test]
fn a_hostile_name_does_not_change_the_page_of_a_colleague() {
    for text in HOSTILE {
        let page = RecoveryPage { organisation: text, made_on: sample::day(2026, 11, 26), number: 1, set: "MF7", name: text };
        recovery_page(Language::Fr, &page, sample::KEY).unwrap_or_else(|error| panic!("{text}: {error}"));
    }
}

#[test]
fn an_empty_name_still_makes_a_titled_document() {
    let content = filled_with("");
    pdf(&report(&content), &mut |_, _| Ok(())).unwrap();
    well_formed(&html(&report(&content)));
    assert!(html(&report(&content)).contains("<title>Rapport sur le partenariat</title>"));
}

#[test]
fn figures_out_of_any_range_are_printed_and_stop_nothing() {
    for value in [f64::NAN, f64::INFINITY, -1e300, 1e-300, 1e12] {
        let mut content = sample::report(Language::En);
        let indicator = &mut content.objectives[0].indicators[0];
        indicator.definition.target = value;
        indicator.measurements[0].value = value;
        content.rosette[0].value = Some(value);
        well_formed(&html(&report(&content)));
        pdf(&report(&content), &mut |_, _| Ok(())).unwrap_or_else(|error| panic!("{value}: {error}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_text_gives_a_page_that_is_whole_and_a_pdf(text in any::<String>()) {
        let content = filled_with(&text);
        well_formed(&html(&report(&content)));
        prop_assert!(pdf(&report(&content), &mut |_, _| Ok(())).is_ok());
    }
}
