//! What became of a promise: whether each test that proves it passed, and what was counted on the way.

use super::{
    heard::{Ended, Heard},
    language::{Language, Said, said},
    list::Promise,
    proof::Proof,
    told::Told,
};

/// Why a promise was not shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lack {
    /// This test failed.
    Failed(String),
    /// This test was not run, though it is there.
    Skipped(String),
    /// No test of this name was run.
    Missing(String),
    /// A test said that it tried nothing, and why.
    NotTried(String),
}

impl Lack {
    /// In a few words.
    pub fn said(&self, language: Language) -> String {
        const FAILED: Said = said("failed", "a échoué");
        const SKIPPED: Said = said("was skipped", "a été omis");
        const MISSING: Said = said("was not there", "manquait");
        match self {
            Self::Failed(name) => format!("`{name}` {}", FAILED.by(language)),
            Self::Skipped(name) => format!("`{name}` {}", SKIPPED.by(language)),
            Self::Missing(name) => format!("`{name}` {}", MISSING.by(language)),
            Self::NotTried(reason) => reason.clone(),
        }
    }
}

/// What became of one promise.
pub struct Verdict<'a> {
    /// The promise.
    pub promise: &'a Promise,
    /// Why it was not shown; nothing where it was.
    pub lacks: Vec<Lack>,
    /// What was told of it.
    pub told: Vec<&'a Told>,
    /// How many tests passed for it.
    pub passed: usize,
}

impl<'a> Verdict<'a> {
    /// Looks up the tests of a promise in what was heard.
    pub fn of(promise: &'a Promise, heard: &'a Heard) -> Self {
        let told: Vec<&Told> = heard.told().iter().filter(|told| told.id == promise.id).collect();
        let mut verdict = Self { promise, lacks: Vec::new(), told, passed: 0 };
        for proof in promise.proofs {
            verdict.look_up(proof, heard);
        }
        let not_tried = verdict.told.iter().filter_map(|told| told.skipped.clone()).map(Lack::NotTried);
        verdict.lacks.extend(not_tried);
        verdict.lacks.dedup();
        verdict
    }

    fn look_up(&mut self, proof: &Proof, heard: &Heard) {
        let of_it: Vec<_> = heard.tests().iter().filter(|(path, _)| proof.covers(path)).collect();
        if of_it.is_empty() {
            self.lacks.push(Lack::Missing(proof.shown()));
        }
        for (path, ended) in of_it {
            // A module is named by the test that failed in it.
            let name = || if proof.is_module() { path.clone() } else { proof.name.to_owned() };
            match ended {
                Ended::Passed => self.passed += 1,
                Ended::Failed => self.lacks.push(Lack::Failed(name())),
                Ended::Skipped => self.lacks.push(Lack::Skipped(name())),
            }
        }
    }

    /// Whether it was shown that the promise is kept.
    pub fn is_shown(&self) -> bool {
        self.lacks.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{Heard, Lack, Promise, Verdict, said};
    use crate::promises::proof::{library, program};

    const PROMISE: Promise = Promise {
        id: "S2",
        says: said("It is kept.", "C’est tenu."),
        open: None,
        proofs: &[library("entente-vault", "a_save_is_kept"), program("entente-tests", "hostile", "files::")],
    };

    fn lacks(output: &str) -> (Vec<Lack>, usize) {
        let mut heard = Heard::default();
        output.lines().for_each(|line| {
            heard.line(line);
        });
        let verdict = Verdict::of(&PROMISE, &heard);
        assert_eq!(verdict.is_shown(), verdict.lacks.is_empty());
        (verdict.lacks, verdict.passed)
    }

    #[test]
    fn a_promise_is_shown_when_every_test_of_it_passed() {
        assert_eq!(lacks("test x::a_save_is_kept ... ok\ntest files::mail ... ok\ntest files::sheets ... ok\n"), (vec![], 3));
    }

    #[test]
    fn a_failed_a_skipped_and_a_missing_test_are_named() {
        let name = "a_save_is_kept".to_owned();
        assert_eq!(lacks("test a_save_is_kept ... FAILED\ntest files::mail ... ok\n").0, [Lack::Failed(name.clone())]);
        assert_eq!(lacks("test a_save_is_kept ... ignored\ntest files::mail ... ok\n").0, [Lack::Skipped(name.clone())]);
        assert_eq!(lacks("test files::mail ... FAILED\n").0, [Lack::Missing(name), Lack::Failed("files::mail".into())]);
        assert_eq!(lacks("test a_save_is_kept ... ok\ntest other::mail ... ok\n").0, [Lack::Missing("files::*".into())]);
    }

    #[test]
    fn a_test_that_tried_nothing_shows_nothing() {
        let output = "test a_save_is_kept ... ok\ntest files::mail ... ok\npromise S2 skipped: strace is missing\npromise S3 skipped: x\n";
        assert_eq!(lacks(output).0, [Lack::NotTried("strace is missing".into())]);
    }
}
