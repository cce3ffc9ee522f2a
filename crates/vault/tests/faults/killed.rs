//! Killed at any moment, again and again: on any system, without `strace`.

use std::time::{Duration, Instant};

use crate::outcome::{Ending, Stage};
use crate::program::{program, run};
use crate::promise;
use crate::scenarios;

#[test]
fn killed_at_any_moment_and_again_and_again_it_holds_every_acknowledged_save() {
    let rounds = if promise::is_soak() { 300 } else { 10 };
    let stage = Stage::set(scenarios::named("save"));
    let (_folder, path) = stage.fresh();
    let started = Instant::now();
    let mut kept = run(program(stage.scenario, &path, &stage.known, &[]), None).said.kept;
    let whole = started.elapsed();
    let (mut kills, mut wrong) = (0, Vec::new());
    for _ in 0..rounds {
        // Drawn from all of its time, opening and closing included.
        let share = f64::from(uuid::Uuid::new_v4().as_fields().0) / f64::from(u32::MAX);
        let pause = Duration::from_secs_f64(whole.as_secs_f64() * share);
        let mut ended = run(program(stage.scenario, &path, &stage.known, &[]), Some(pause));
        kills += usize::from(!ended.status.success());
        kept.append(&mut ended.said.kept);
        ended.said.kept.clone_from(&kept);
        if let Err(what) = stage.check(&path, &ended, Ending::Cut) {
            wrong.push(format!("killed after {} ms: {what}", pause.as_millis()));
        }
    }
    promise::tell(&format!("S2 kills={kills} survived={} scenario=save moments=random", kills - wrong.len()));
    assert!(wrong.is_empty(), "{} of {kills} kills did harm:\n\n{}", wrong.len(), wrong.join("\n\n"));
}
