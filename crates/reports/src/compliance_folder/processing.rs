//! Part 1: the record of processing activities.

use std::collections::BTreeMap;

use chrono::Months;
use entente_texts::Arg;

use super::facts::{ComplianceFolder, FolderRule};
use super::parts::{Part, Parts};
use crate::document::{Cell, Fact};
use crate::erasure_sheet::exported;
use crate::printable;

pub(super) fn write(parts: &mut Parts<'_>, folder: &ComplianceFolder) {
    let words = parts.words;
    parts.begin(Part::Processing);

    parts.heading("compliance-controller");
    parts.facts(vec![Fact::of(words.say("compliance-controller-name"), printable::heading(&folder.organisation))]);
    parts.complete("compliance-do-contact");
    parts.complete("compliance-do-officer");

    parts.heading("compliance-purposes");
    parts.list(["compliance-purpose-run", "compliance-purpose-answer", "compliance-purpose-evaluate"].map(|id| words.say(id)).to_vec());
    parts.complete("compliance-do-purposes");

    parts.heading("compliance-groups");
    let kept = &folder.kept;
    let groups = [
        ("compliance-group-persons", kept.persons),
        ("compliance-group-organisations", kept.organisations),
        ("compliance-group-users", kept.users),
    ];
    let rows = groups.iter().map(|(id, n)| vec![Cell::of(words.say(id)), Cell::of(parts.number(*n))]).collect();
    parts.table("compliance-groups-caption", &[("compliance-column-group", 3.0), ("compliance-column-number", 1.0)], rows);

    parts.heading("compliance-data");
    parts.list(
        ["compliance-data-partners", "compliance-data-taking-part", "compliance-data-answers", "compliance-data-users"]
            .map(|id| words.say(id))
            .to_vec(),
    );
    parts.complete("compliance-do-health");

    parts.heading("compliance-receivers");
    parts.paragraph("compliance-receivers-inside");
    taken_out(parts, folder);
    parts.complete("compliance-do-handed-to");
    parts.complete("compliance-do-receivers");

    parts.heading("compliance-transfers");
    parts.paragraph("compliance-transfers-none");
    parts.complete("compliance-do-transfers");

    parts.heading("compliance-how-long");
    let how_long = |rule: &FolderRule| months(parts, rule);
    let rows = folder
        .rules
        .iter()
        .map(|rule| vec![Cell::of(words.name("entity", &rule.rule.entity)), Cell::of(parts.number(rule.kept)), Cell::of(how_long(rule))])
        .collect();
    let columns = [("compliance-column-kind", 2.0), ("compliance-column-number", 1.0), ("compliance-column-how-long", 3.0)];
    parts.table("compliance-how-long-caption", &columns, rows);

    parts.heading("compliance-protection");
    parts.list(vec![
        words.say("compliance-protection-encrypted"),
        words.tell("compliance-protection-locks", &[("minutes", Arg::from(folder.idle_minutes))]),
        words.say("compliance-protection-roles"),
        words.say("compliance-protection-logs"),
        words.say("compliance-protection-backups"),
    ]);
    let safety = &folder.safety;
    let days = [
        ("compliance-backed-up-on", safety.backed_up_on),
        ("compliance-elsewhere-on", safety.elsewhere_on),
        ("compliance-drilled-on", safety.drilled_on),
        ("compliance-sheet-proven-on", safety.sheet_proven_on),
        ("compliance-pages-proven-on", safety.pages_proven_on),
    ];
    let facts = days.map(|(id, day)| Fact { label: words.say(id), lines: vec![parts.day(day, "compliance-not-yet")] });
    parts.facts(facts.to_vec());
    parts.complete("compliance-do-around");
}

/// How long a kind of record is kept, and from when.
fn months(parts: &Parts<'_>, rule: &FolderRule) -> String {
    let words = parts.words;
    match rule.rule.months {
        Some(months) => {
            let start = words.name("retention-start", &rule.rule.start);
            words.tell("compliance-months-from", &[("months", Arg::from(months)), ("start", Arg::from(start))])
        }
        None => words.say("compliance-until-decided"),
    }
}

/// Files of the last twelve months. Several commands make the same kind of file.
fn taken_out(parts: &mut Parts<'_>, folder: &ComplianceFolder) {
    let words = parts.words;
    let mut by_kind: BTreeMap<String, u32> = BTreeMap::new();
    for taken in &folder.taken_out {
        *by_kind.entry(exported(words, taken.part.as_deref())).or_default() += taken.times;
    }
    let from = folder.made_on.checked_sub_months(Months::new(12)).unwrap_or(folder.made_on);
    if by_kind.is_empty() {
        parts.told(words.tell("compliance-taken-out-none", &[("date", Arg::from(from))]));
    } else {
        parts.told(words.tell("compliance-taken-out-since", &[("date", Arg::from(from))]));
        let rows = by_kind.into_iter().map(|(kind, n)| vec![Cell::of(kind), Cell::of(parts.number(n))]).collect();
        parts.table("compliance-taken-out-caption", &[("compliance-column-file", 3.0), ("compliance-column-times", 1.0)], rows);
    }
    parts.paragraph("compliance-taken-out-limit");
}
