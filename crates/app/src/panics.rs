//! What is said of a fault of the program itself: where it is, and never what it was about. The words of a panic may hold a piece of what somebody
//! typed, and what a program writes to its terminal may be kept by the system (security.md, S1).

use std::io::Write;
use std::panic::PanicHookInfo;

/// From now on a panic says its place only. The first act of both programs.
pub fn say_only_where() {
    std::panic::set_hook(Box::new(|panic| {
        // A terminal that is gone hears nothing.
        let _ = writeln!(std::io::stderr().lock(), "{}", place_of(panic));
    }));
}

fn place_of(panic: &PanicHookInfo<'_>) -> String {
    match panic.location() {
        Some(place) => format!("internal fault at {}:{}", place.file(), place.line()),
        None => "internal fault".to_owned(),
    }
}
