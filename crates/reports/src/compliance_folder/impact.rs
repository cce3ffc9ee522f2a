//! Part 2: the outline of an impact assessment.

use entente_texts::Arg;

use super::facts::ComplianceFolder;
use super::parts::{Part, Parts};
use crate::document::{Cell, Fact, Line};

/// What may happen to persons: the risk, what the program does about it, what the centre has to decide.
const RISKS: [(&str, &[&str], &str); 6] = [
    ("compliance-risk-stolen", &["compliance-against-stolen"], "compliance-do-stolen"),
    ("compliance-risk-curious", &["compliance-against-curious"], "compliance-do-curious"),
    ("compliance-risk-passphrase", &["compliance-against-passphrase"], "compliance-do-passphrase"),
    ("compliance-risk-damage", &["compliance-against-damage"], "compliance-do-damage"),
    ("compliance-risk-recognised", &["compliance-against-recognised"], "compliance-do-recognised"),
    ("compliance-risk-receiver", &["compliance-against-receiver", "compliance-against-receiver-limit"], "compliance-do-receiver"),
];

pub(super) fn write(parts: &mut Parts<'_>, folder: &ComplianceFolder) {
    let words = parts.words;
    parts.begin(Part::Impact);
    parts.paragraph("compliance-impact-lead");

    parts.heading("compliance-what-is-done");
    let kept = &folder.kept;
    let numbers = [("partnerships", Arg::from(kept.partnerships)), ("persons", Arg::from(kept.persons))];
    parts.told(words.tell("compliance-what-is-done-text", &numbers));
    parts.complete("compliance-do-where");

    parts.heading("compliance-necessary");
    parts.paragraph("compliance-necessary-lead");
    parts.list(
        ["compliance-less-patient", "compliance-less-answers", "compliance-less-names", "compliance-less-time", "compliance-less-rights"]
            .map(|id| words.say(id))
            .to_vec(),
    );
    parts.complete("compliance-do-basis");
    parts.complete("compliance-do-less");

    parts.heading("compliance-consents");
    if folder.consents.is_empty() {
        parts.paragraph("compliance-consents-none");
    } else {
        let row = |one: &super::AgreedTo| vec![Cell::of(words.name("consent-purpose", &one.purpose)), Cell::of(parts.number(one.partners))];
        let rows = folder.consents.iter().map(row).collect();
        parts.table("compliance-consents-caption", &[("compliance-column-purpose", 3.0), ("compliance-column-partners", 1.0)], rows);
    }
    parts.facts(vec![
        Fact::of(words.say("compliance-participations"), parts.number(kept.participations)),
        Fact::of(words.say("compliance-unbound"), parts.number(kept.unbound)),
    ]);

    parts.heading("compliance-risks");
    let rows = RISKS
        .iter()
        .map(|(risk, against, decide)| {
            let minutes = [("minutes", Arg::from(folder.idle_minutes))];
            let against = against.iter().map(|id| Line::plain(words.tell(id, &minutes))).collect();
            vec![Cell::of(words.say(risk)), Cell::lines(against), Cell::lines(vec![parts.complete_in_cell(decide)])]
        })
        .collect();
    let columns = [("compliance-column-risk", 2.0), ("compliance-column-program", 3.0), ("compliance-column-centre", 3.0)];
    parts.table("compliance-risks-caption", &columns, rows);
    parts.complete("compliance-do-severity");
    parts.complete("compliance-do-advice");
    parts.complete("compliance-do-decision");
}
