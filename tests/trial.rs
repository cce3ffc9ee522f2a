//! Tries many inputs on one function: some hundred every day, as many as the time allows in the long run.
//!
//! With `ENTENTE_SOAK=1` the trials of all readers and of all commands share `ENTENTE_SOAK_MINUTES` (30 if it is not said). What fails
//! is told with its number, made as small as it can be made, and written below the target folder.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::promise::is_soak;

mod watch;

/// Minutes of the long run, unless the person says otherwise.
const MINUTES: u64 = 30;
/// Smaller inputs that are tried for one that failed.
const TRIES: usize = 300;

/// How long one of `sharing` trials may go on; the everyday run ends by its number of cases.
pub fn time_for(sharing: u64) -> Duration {
    let minutes = std::env::var("ENTENTE_SOAK_MINUTES").ok().and_then(|text| text.parse().ok()).unwrap_or(MINUTES);
    if is_soak() { Duration::from_secs(minutes * 60 / sharing.max(1)) } else { Duration::MAX }
}

/// The numbers of the cases: so many every day, and on and on until the time is over in the long run.
pub fn numbers(everyday: u64, sharing: u64) -> impl Iterator<Item = u64> {
    let (start, time) = (Instant::now(), time_for(sharing));
    (0..).take_while(move |n| if is_soak() { start.elapsed() < time } else { *n < everyday })
}

/// Runs `trial` on an input. One that fails is made as small as it can be, written to a file and told; then the test fails with it.
pub fn must_stand(what: &str, number: u64, input: &[u8], trial: impl Fn(&[u8])) {
    let stands = |input: &[u8]| {
        let _watched = watch::begin(what, number, input);
        catch_unwind(AssertUnwindSafe(|| trial(input)))
    };
    let Err(why) = stands(input) else { return };
    let smallest = made_small(input, |smaller| stands(smaller).is_err());
    let path = kept(what, number, &smallest);
    let why = why.downcast_ref::<String>().map(String::as_str).or_else(|| why.downcast_ref::<&str>().copied()).unwrap_or("a panic");
    panic!("{what}, input {number}: {why}\n{} of {} bytes do it: {}", smallest.len(), input.len(), path.display());
}

/// Takes pieces away, large ones first, as long as the rest still fails.
fn made_small(input: &[u8], fails: impl Fn(&[u8]) -> bool) -> Vec<u8> {
    let (mut smallest, mut tries) = (input.to_vec(), 0);
    let mut piece = smallest.len().div_ceil(2);
    while piece > 0 {
        let mut at = 0;
        while at < smallest.len() && tries < TRIES {
            let mut smaller = smallest.clone();
            smaller.drain(at..(at + piece).min(smaller.len()));
            tries += 1;
            if fails(&smaller) { smallest = smaller } else { at += piece }
        }
        piece = if piece == 1 { 0 } else { piece.div_ceil(2) };
        if tries >= TRIES {
            break;
        }
    }
    smallest
}

/// Keeps a failing input, and says where.
fn kept(what: &str, number: u64, input: &[u8]) -> PathBuf {
    std::fs::create_dir_all(place()).unwrap();
    let path = place().join(format!("{what}-{number}"));
    std::fs::write(&path, input).unwrap();
    path
}

/// Where failing inputs go.
fn place() -> PathBuf {
    let named = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("."), PathBuf::from);
    named.unwrap_or_else(|| Path::new(&package).join("../target")).join("hostile")
}

#[cfg(test)]
mod tests {
    use super::made_small;

    #[test]
    fn what_fails_is_made_as_small_as_it_can_be() {
        let input = b"a lot of words around the one byte ! that does it".to_vec();
        assert_eq!(made_small(&input, |bytes| bytes.contains(&b'!')), b"!");
    }
}
