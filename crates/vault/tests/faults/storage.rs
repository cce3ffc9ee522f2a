//! A fault at each call to the system: a full disk, a broken sector, a stick that was pulled out, a medium that cannot be written, and
//! the death of the program.

use std::collections::BTreeMap;

use crate::outcome::{Ending, Stage};
use crate::program::Ended;
use crate::promise;
use crate::scenarios;
use crate::tracing::{self, Call, Recording};

/// So many failing calls and so many kills per scenario are tried every day.
const FAILING: usize = 12;
const KILLS: usize = 6;
/// So many openings fail in pairs; where the key changes, all of them.
const PAIRS: usize = 6;
/// At so many calls of each scenario every kind of fault is tried in the long run, at others each time: some have a thousand.
const LONG: usize = 100;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// No room, once.
    FullOnce,
    /// A call fails, once.
    BrokenOnce,
    /// Two files in a row cannot be opened: both copies of the header, for one.
    BrokenTwice,
    /// No room from then on.
    Full,
    /// Nothing works from then on: the stick was pulled out.
    Pulled,
    /// Nothing can be written from the beginning.
    ReadOnly,
    /// The program is killed at the call.
    Killed,
}

/// A fault and the call, by its place in the recording, at which it begins.
type Point = (Fault, usize);

fn points(recording: &Recording, pairs: usize) -> Vec<Point> {
    let opens: Vec<usize> = (0..recording.calls.len()).filter(|n| recording.calls[*n].name.starts_with("open")).collect();
    let in_pairs = promise::spread(opens, pairs).into_iter().map(|place| (Fault::BrokenTwice, place));
    let mut places: Vec<usize> = (0..recording.calls.len()).filter(|n| recording.calls[*n].changes()).collect();
    if promise::is_soak() && places.len() > LONG {
        // Spread evenly, from another one on each time.
        let (count, first) = (places.len(), uuid::Uuid::new_v4().as_u128() as usize % (places.len() / LONG).max(1));
        places = (0..LONG).map(|n| places[(first + n * count / LONG) % count]).collect();
        places.sort_unstable();
        places.dedup();
    }
    let kinds = [Fault::FullOnce, Fault::BrokenOnce, Fault::Full, Fault::Pulled];
    let failing: Vec<Point> = if promise::is_soak() {
        places.iter().flat_map(|place| kinds.map(|kind| (kind, *place))).collect()
    } else {
        // The kinds take turns.
        promise::spread(places.clone(), FAILING).into_iter().enumerate().map(|(n, place)| (kinds[n % 4], place)).collect()
    };
    let killed = promise::spread(places, KILLS).into_iter().map(|place| (Fault::Killed, place));
    failing.into_iter().chain(in_pairs).chain([(Fault::ReadOnly, 0)]).chain(killed).collect()
}

fn faults(recording: &Recording, (fault, place): Point) -> Vec<String> {
    let call = &recording.calls[place];
    match fault {
        Fault::FullOnce => vec![Recording::at(call, "error=ENOSPC", false)],
        Fault::BrokenOnce => vec![Recording::at(call, "error=EIO", false)],
        Fault::BrokenTwice => vec![format!("inject={}:error=EIO:when={}..{}", call.name, call.nth, call.nth + 1)],
        Fault::Full => recording.from(place, "error=ENOSPC", Call::needs_room),
        Fault::Pulled => recording.from(place, "error=EIO", |_| true),
        Fault::Killed => vec![Recording::at(call, "signal=SIGKILL", false)],
        Fault::ReadOnly => {
            let mut first = BTreeMap::new();
            for call in recording.calls.iter().filter(|call| call.writes()) {
                first.entry(&call.name).or_insert(call);
            }
            first.into_values().map(|call| Recording::at(call, "error=EROFS", true)).collect()
        }
    }
}

/// Holds one run to the promise; gives back what is wrong with it.
fn judge(stage: &Stage, folder: &std::path::Path, fault: Fault, ended: &Ended) -> Result<(), String> {
    let told = |what: String| Err(format!("{what}:\n{}", ended.output));
    match fault {
        Fault::Killed if ended.status.success() => return told("the program was not killed".into()),
        Fault::Killed => {}
        _ if !ended.status.success() => return told(format!("the program did not end in order ({})", ended.status)),
        _ => {}
    }
    if let Some(refusal) = ended.said.refused.iter().find(|refusal| !refusal.starts_with("Storage ")) {
        return told(format!("failing storage is told as “{refusal}”"));
    }
    let ending = if matches!(fault, Fault::FullOnce | Fault::BrokenOnce) { Ending::Well } else { Ending::Cut };
    stage.check(folder, ended, ending)
}

/// Counts of what was tried and what came through it.
#[derive(Default)]
struct Count {
    tried: usize,
    survived: usize,
}

fn holds(name: &str) {
    if !tracing::is_there() {
        return;
    }
    let stage = Stage::set(scenarios::named(name));
    let recording = Recording::of(&stage);
    let (mut failures, mut kills, mut wrong) = (Count::default(), Count::default(), Vec::new());
    let (mut met, mut refused) = (0, 0);
    for point in points(&recording, if name == "renew" { usize::MAX } else { PAIRS }) {
        let (_folder, path) = stage.fresh();
        let (ended, was_met) = recording.with_faults(&stage, &path, &faults(&recording, point));
        met += usize::from(was_met);
        refused += usize::from(!ended.said.refused.is_empty());
        let count = if point.0 == Fault::Killed { &mut kills } else { &mut failures };
        count.tried += 1;
        match judge(&stage, &path, point.0, &ended) {
            Ok(()) => count.survived += 1,
            Err(what) => {
                let call = &recording.calls[point.1];
                let place = format!("call {} of {}, {} number {}", point.1, recording.calls.len(), call.name, call.nth);
                wrong.push(format!("{:?} at {place}: {what}", point.0));
            }
        }
    }
    promise::tell(&format!("S2 faults={} met={met} refused={refused} survived={} scenario={name}", failures.tried, failures.survived));
    promise::tell(&format!("S2 kills={} survived={} scenario={name}", kills.tried, kills.survived));
    assert!(wrong.is_empty(), "{} faults did harm:\n\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn a_save_is_kept_wholly_or_refused_whichever_call_fails_or_is_the_last() {
    holds("save");
}

#[test]
fn an_import_is_kept_wholly_or_refused_whichever_call_fails_or_is_the_last() {
    holds("import");
}

#[test]
fn the_old_or_the_new_passphrase_opens_the_vault_whichever_call_of_its_change_fails_or_is_the_last() {
    holds("passphrase");
}

#[test]
fn a_recovery_key_that_nobody_saw_never_counts_as_confirmed_whichever_call_fails_or_is_the_last() {
    holds("recovery");
}

#[test]
fn recovering_leaves_a_vault_that_opens_whichever_call_fails_or_is_the_last() {
    holds("recover");
}

#[test]
fn a_migration_is_done_wholly_or_at_the_next_opening_whichever_call_fails_or_is_the_last() {
    holds("migrate");
}

#[test]
fn a_new_vault_is_whole_or_can_be_made_again_whichever_call_fails_or_is_the_last() {
    holds("create");
}

#[test]
fn a_change_of_the_key_leaves_a_vault_that_opens_with_the_old_or_the_new_one_whichever_call_fails_or_is_the_last() {
    holds("renew");
}

#[test]
fn the_old_pages_or_the_new_ones_open_the_vault_whichever_call_of_their_making_fails_or_is_the_last() {
    holds("shares");
}

#[test]
fn who_joins_has_a_passphrase_or_still_a_code_whichever_call_fails_or_is_the_last() {
    holds("join");
}

#[test]
fn a_backup_that_lies_there_is_whole_whichever_call_of_its_making_fails_or_is_the_last() {
    holds("backup");
}

#[test]
fn a_person_is_erased_everywhere_or_nowhere_whichever_call_fails_or_is_the_last() {
    holds("erase");
}
