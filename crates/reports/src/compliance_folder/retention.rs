//! Part 4: how long what is kept, and what is past its time.

use entente_texts::Arg;

use super::facts::{ComplianceFolder, FolderRule};
use super::parts::{Part, Parts};
use crate::document::{Cell, Line};

pub(super) fn write(parts: &mut Parts<'_>, folder: &ComplianceFolder) {
    let words = parts.words;
    parts.begin(Part::Retention);
    parts.paragraph("compliance-retention-lead");
    let past: u32 = folder.rules.iter().map(|rule| rule.past).sum();
    let beyond = folder.rules.iter().any(|rule| rule.beyond);
    let id = if beyond { "compliance-past-at-least" } else { "compliance-past" };
    parts.notice(words.tell(id, &[("n", Arg::from(past))]));
    let rows = folder.rules.iter().map(|rule| row(parts, rule)).collect();
    let columns = [
        ("compliance-column-kind", 2.1),
        ("retention-months", 1.1),
        ("compliance-column-from", 1.8),
        ("compliance-column-why", 2.4),
        ("retention-review", 1.1),
    ];
    parts.table("compliance-retention-caption", &columns, rows);
    parts.complete("compliance-do-review");
    parts.complete("compliance-do-own-time");
}

fn row(parts: &Parts<'_>, kept: &FolderRule) -> Vec<Cell> {
    let words = parts.words;
    let rule = &kept.rule;
    let months = rule.months.map_or_else(|| words.say("compliance-until-decided"), |months| parts.number(months));
    let whose = if kept.own { "compliance-rule-own" } else { "compliance-rule-proposed" };
    let past = parts.number(kept.past);
    let past = if kept.beyond { words.tell("compliance-at-least", &[("n", Arg::from(past))]) } else { past };
    vec![
        Cell::of(words.name("entity", &rule.entity)),
        Cell::of(months),
        Cell::of(words.name("retention-start", &rule.start)),
        Cell::lines(vec![Line::plain(words.name("retention-reason", &rule.reason)), Line::quiet(words.say(whose))]),
        Cell::of(past),
    ]
}
