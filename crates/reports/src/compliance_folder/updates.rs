//! Part 5: the calendar of updates of the program.

use chrono::{Datelike, Months, NaiveDate};
use entente_texts::Arg;

use super::facts::ComplianceFolder;
use super::parts::{Part, Parts};
use crate::document::{Cell, Fact, Line};
use crate::printable;

/// So many months to come stand in the calendar.
const MONTHS: u32 = 12;

pub(super) fn write(parts: &mut Parts<'_>, folder: &ComplianceFolder) {
    let words = parts.words;
    parts.begin(Part::Updates);
    parts.paragraph("compliance-updates-lead");
    // Only a note of this very version says since when it opens the vault.
    let (earlier, since) = match folder.versions.split_last() {
        Some((last, earlier)) if last.version == folder.program => (earlier, Some(last.since)),
        _ => (folder.versions.as_slice(), None),
    };
    let format = [("format", Arg::from(u32::from(folder.format))), ("schema", Arg::from(folder.schema))];
    parts.facts(vec![
        Fact::of(words.say("compliance-product"), words.say("compliance-product-text")),
        Fact::of(words.say("compliance-in-use"), printable::line(&folder.program)),
        Fact::of(words.say("compliance-format"), words.tell("compliance-format-text", &format)),
        Fact { label: words.say("compliance-opens-since"), lines: vec![parts.day(since, "compliance-not-known")] },
    ]);
    parts.heading("compliance-earlier");
    if earlier.is_empty() {
        parts.paragraph("compliance-earlier-none");
    } else {
        let row = |used: &super::FolderVersion| vec![Cell::of(printable::line(&used.version)), Cell::of(words.date(used.since))];
        let rows = earlier.iter().rev().map(row).collect();
        parts.table("compliance-earlier-caption", &[("compliance-column-version", 1.0), ("compliance-column-first-on", 2.0)], rows);
    }
    parts.heading("compliance-coming");
    parts.paragraph("compliance-coming-lead");
    parts.remember("compliance-do-months");
    let by_hand = || Cell::lines(vec![Line::plain("\u{a0}")]);
    let rows = coming(folder.made_on)
        .into_iter()
        .map(|month| vec![Cell::of(words.tell("compliance-month", &[("date", Arg::from(month))])), by_hand(), by_hand(), by_hand()])
        .collect();
    let columns = [
        ("compliance-column-month", 1.3),
        ("compliance-column-looked", 1.6),
        ("compliance-column-installed", 1.6),
        ("compliance-column-by", 1.6),
    ];
    parts.table("compliance-coming-caption", &columns, rows);
    parts.complete("compliance-do-updates");
}

/// The first days of the months that come after that of a day.
fn coming(day: NaiveDate) -> Vec<NaiveDate> {
    let first = day.with_day(1).unwrap_or(day);
    (1..=MONTHS).filter_map(|n| first.checked_add_months(Months::new(n))).collect()
}
