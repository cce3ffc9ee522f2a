//! How much is tried, and how it is told: one line per test that a machine can read.
#![allow(clippy::unwrap_used)]

use std::io::Write;

/// Whether everything is tried, however long it takes.
pub fn is_soak() -> bool {
    std::env::var_os("ENTENTE_SOAK").is_some_and(|value| value == "1")
}

/// Tells how a promise was kept: straight to standard output, because the output of a test that passes is withheld.
pub fn tell(line: &str) {
    let mut out = std::io::stdout().lock();
    // On a line of its own, whatever the test runner has begun to write.
    writeln!(out, "\npromise {line}").unwrap();
}

/// `most` of `all`, spread evenly; all of them in the long run.
pub fn spread<T>(all: Vec<T>, most: usize) -> Vec<T> {
    let count = all.len();
    if is_soak() || count <= most {
        return all;
    }
    let chosen: std::collections::HashSet<usize> = (0..most).map(|n| n * count / most).collect();
    all.into_iter().enumerate().filter(|(n, _)| chosen.contains(n)).map(|(_, one)| one).collect()
}
