//! What a proven backup costs beside a plain copy with a checksum. It measures, so it runs only when it is asked for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

mod common;

use std::fs::{self, File};
use std::time::Instant;

use chrono::DateTime;
use common::{made, organisation};
use entente_domain::change::Op;
use entente_vault::{Medium, Opener, drill};

#[test]
#[ignore = "measures: run it by name, optimised, with --nocapture"]
fn a_backup_of_some_thousand_records_takes_so_long() {
    let at = DateTime::parse_from_rfc3339("2026-11-22T18:05:09+01:00").unwrap();
    for thousands in [1, 5, 20] {
        let made = made();
        for _ in 0..thousands {
            made.vault()
                .write(Op::Import, |tx| (0..1_000).try_for_each(|n| tx.create(&organisation(&format!("Maison de quartier {n}")))))
                .unwrap();
        }
        let place = made.folder.path().join("backups");
        let seconds = |work: &mut dyn FnMut()| {
            let mut times: Vec<f64> = (0..5)
                .map(|_| {
                    let started = Instant::now();
                    work();
                    started.elapsed().as_secs_f64()
                })
                .collect();
            times.sort_by(f64::total_cmp);
            times[2]
        };
        let mut last = None;
        let backup = seconds(&mut || last = Some(made.vault().back_up(&place, Medium::Beside, at, &|_, _| Ok(())).unwrap()));
        let last = last.unwrap();
        let drilled = seconds(&mut || {
            drill(&last.path, &Opener::Recovery(&made.created.recovery), &place, common::clock(), &|_, _| Ok(())).unwrap();
        });
        let (from, to) = (&last.path, place.join("copy"));
        let copied = seconds(&mut || {
            fs::copy(from, &to).unwrap();
            File::open(&to).unwrap().sync_all().unwrap();
            assert_eq!(blake3::hash(&fs::read(from).unwrap()), blake3::hash(&fs::read(&to).unwrap()));
        });
        println!(
            "{} records, {:.1} MiB: backup and proof {backup:.3} s, drill {drilled:.3} s, copy and checksum {copied:.3} s",
            last.records(),
            last.size as f64 / 1_048_576.0
        );
    }
}
