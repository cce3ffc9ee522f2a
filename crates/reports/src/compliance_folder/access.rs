//! Part 3: the categories of persons with access, and who they are.

use entente_domain::record::user::UserState;
use entente_texts::Arg;

use super::facts::{ComplianceFolder, FolderPerson, FolderRole};
use super::parts::{Part, Parts};
use crate::document::{Cell, Line};
use crate::printable;

pub(super) fn write(parts: &mut Parts<'_>, folder: &ComplianceFolder) {
    let words = parts.words;
    parts.begin(Part::Access);
    parts.paragraph("compliance-access-lead");

    parts.heading("compliance-categories");
    let mut rows = Vec::new();
    for (place, role) in folder.roles.iter().enumerate() {
        let having = || folder.people.iter().filter(|person| person.role == role.role && can_open(person));
        let (persons, bound) = (number(having().count()), number(having().filter(|person| person.bound).count()));
        rows.push(vec![
            Cell::of(words.name("user-role", &role.role)),
            Cell::lines(function(parts, role, place > 0)),
            Cell::of(parts.number(persons)),
            Cell::of(words.tell("compliance-bound-of", &[("bound", Arg::from(bound)), ("persons", Arg::from(persons))])),
        ]);
    }
    let columns = [
        ("compliance-column-category", 1.4),
        ("compliance-column-function", 3.4),
        ("compliance-column-persons", 1.1),
        ("compliance-column-bound", 1.7),
    ];
    parts.table("compliance-categories-caption", &columns, rows);
    parts.paragraph("compliance-bound-how");
    parts.complete("compliance-do-bound");

    parts.heading("compliance-people");
    let rows = folder.people.iter().map(|person| row(parts, folder, person)).collect();
    let columns =
        [("people-name", 2.0), ("people-role", 1.6), ("people-export", 1.0), ("compliance-column-since", 1.5), ("people-state", 2.0)];
    parts.table("compliance-people-caption", &columns, rows);
    parts.complete("compliance-do-people");

    parts.heading("compliance-paper");
    parts.paragraph("compliance-paper-sheet");
    if !folder.page_holders.is_empty() {
        parts.paragraph("compliance-paper-pages");
        parts.list(folder.page_holders.iter().map(|name| printable::line(name)).collect());
    }
    parts.complete("compliance-do-paper");
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn can_open(person: &FolderPerson) -> bool {
    !matches!(person.state, UserState::Ended { .. })
}

/// What a role may do: in a sentence, then all that the roles before it may not.
fn function(parts: &Parts<'_>, role: &FolderRole, more: bool) -> Vec<Line> {
    let words = parts.words;
    let mut lines = Vec::new();
    if more {
        lines.push(Line::quiet(words.say("compliance-all-before")));
    }
    for may in &role.may {
        let what = words.name("capability", &may.capability);
        let what = if may.if_export { words.tell("compliance-if-export", &[("what", Arg::from(what))]) } else { what };
        lines.push(Line::plain(words.tell("compliance-item", &[("what", Arg::from(what))])));
    }
    lines
}

fn row(parts: &Parts<'_>, folder: &ComplianceFolder, person: &FolderPerson) -> Vec<Cell> {
    let words = parts.words;
    let name = printable::line(&person.name);
    let state = match person.state {
        UserState::Active => words.say("user-state-active"),
        UserState::Invited { until } => {
            let id = if until < folder.made_on { "user-state-lapsed" } else { "user-state-invited" };
            words.tell(id, &[("day", Arg::from(until))])
        }
        UserState::Ended { on } => words.tell("user-state-ended", &[("day", Arg::from(on))]),
    };
    vec![
        Cell::of(if name.is_empty() { words.say("people-unnamed") } else { name }),
        Cell::of(words.name("user-role", &person.role)),
        Cell::of(words.say(if person.may_export { "people-export-yes" } else { "people-export-no" })),
        Cell::lines(vec![parts.day(person.since, "compliance-not-known")]),
        Cell::of(state),
    ]
}
