//! The parts of the long trials.

/// A part: trials that are run together and have one date.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// The word that `--only` understands.
    pub name: &'static str,
    /// What is tried.
    pub sentence: &'static str,
    /// The promises that it must tell of.
    pub promises: &'static [&'static str],
    /// What cargo is asked for: of the whole workspace, so that libraries have the features of the other tests.
    pub arguments: &'static [&'static str],
    /// Whether it goes on for as many minutes as are asked for; the others end when everything is tried.
    pub by_the_clock: bool,
}

/// Every part, the quickest first.
pub const PARTS: &[Part] = &[
    Part {
        name: "hostile",
        sentence: "hostile files and requests, for so many minutes",
        promises: &["I1", "I4"],
        arguments: &["test", "--workspace", "--no-fail-fast", "--test", "hostile"],
        by_the_clock: true,
    },
    Part {
        name: "damage",
        sentence: "every byte of a vault flipped, its files cut off and exchanged",
        promises: &["S5"],
        arguments: &["test", "--workspace", "--no-fail-fast", "--lib", "--", "damage::"],
        by_the_clock: false,
    },
    Part {
        name: "faults",
        sentence: "storage that fails and a program that is killed, at calls of every act",
        promises: &["S2"],
        arguments: &["test", "--workspace", "--no-fail-fast", "--test", "faults"],
        by_the_clock: false,
    },
];

/// The words that `--only` understands.
pub fn part_names() -> Vec<&'static str> {
    PARTS.iter().map(|part| part.name).collect()
}

/// The part that tells of a promise.
pub fn part_about(id: &str) -> Option<&'static Part> {
    PARTS.iter().find(|part| part.promises.contains(&id))
}
