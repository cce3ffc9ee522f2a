//! What test programs print, line by line: how each test ended, and what was told of the promises.

use super::told::Told;

/// How a test ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// As it must.
    Passed,
    /// Not as it must, or not at all.
    Failed,
    /// It was not run.
    Skipped,
}

impl Ended {
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "ok" => Some(Self::Passed),
            "FAILED" => Some(Self::Failed),
            _ => (word == "ignored" || word.starts_with("ignored,")).then_some(Self::Skipped),
        }
    }
}

/// All that was heard.
#[derive(Debug, Default)]
pub struct Heard {
    tests: Vec<(String, Ended)>,
    told: Vec<Told>,
    /// The test whose line was begun: how it ended comes later, after what it printed itself.
    begun: Option<String>,
}

impl Heard {
    /// Takes in one line. Tells whether a test ended with it.
    pub fn line(&mut self, line: &str) -> bool {
        let before = self.tests.len();
        let line = line.trim_end();
        if let Some((name, rest)) = beginning(line) {
            self.end();
            match Ended::from_word(rest) {
                Some(ended) => self.tests.push((name.to_owned(), ended)),
                None => {
                    self.begun = Some(name.to_owned());
                    self.told.extend(Told::from_line(rest));
                }
            }
        } else if let (Some(ended), Some(name)) = (Ended::from_word(line), self.begun.take_if(|_| Ended::from_word(line).is_some())) {
            self.tests.push((name, ended));
        } else if line.starts_with("test result: ") {
            self.end();
        } else {
            self.told.extend(Told::from_line(line));
        }
        self.tests.len() > before
    }

    /// Says that nothing more comes. A test that was begun and never ended took its program with it: it failed.
    pub fn end(&mut self) {
        self.tests.extend(self.begun.take().map(|name| (name, Ended::Failed)));
    }

    /// Says that a test was passed over on purpose.
    pub fn passed_over(&mut self, name: &str) {
        self.tests.push((name.to_owned(), Ended::Skipped));
    }

    /// Every test by its path, with how it ended.
    pub fn tests(&self) -> &[(String, Ended)] {
        &self.tests
    }

    /// All that was told, in order.
    pub fn told(&self) -> &[Told] {
        &self.told
    }
}

/// The path of a test at the beginning of its line, and what follows the dots.
fn beginning(line: &str) -> Option<(&str, &str)> {
    let line = line.strip_prefix("test ")?;
    let (name, rest) = line.split_once(" ... ").or_else(|| Some((line.strip_suffix(" ...")?, "")))?;
    let name = name.strip_suffix(" - should panic").unwrap_or(name);
    (!name.contains(' ')).then_some((name, rest))
}

#[cfg(test)]
mod tests {
    use super::{Ended, Heard};

    fn heard(output: &str) -> Heard {
        let mut heard = Heard::default();
        output.lines().for_each(|line| {
            heard.line(line);
        });
        heard.end();
        heard
    }

    fn ends(heard: &Heard) -> Vec<(&str, Ended)> {
        heard.tests().iter().map(|(name, ended)| (name.as_str(), *ended)).collect()
    }

    #[test]
    fn tests_that_run_side_by_side_are_heard_with_what_they_told_in_between() {
        let heard = heard(
            "\nrunning 4 tests\ntest storage::a_save ... ok\n\npromise S2 kills=6 survived=6 scenario=save\ntest killed::at_any_moment ... \n\
             promise S2 kills=10 survived=9 scenario=save moments=random\nFAILED\ntest cost::measures ... ignored, runs by name\n\
             test files::mail has been running for over 60 seconds\n\nfailures:\n    killed::at_any_moment\n\n\
             test result: FAILED. 1 passed; 1 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.01s\n",
        );
        let expected = [("storage::a_save", Ended::Passed), ("killed::at_any_moment", Ended::Failed), ("cost::measures", Ended::Skipped)];
        assert_eq!(ends(&heard), expected);
        assert_eq!(heard.told().len(), 2);
    }

    #[test]
    fn tests_of_the_window_print_before_they_end() {
        let heard = heard(
            "test copying::what_was_copied ... promise L3 copies=3 forgotten=2 left_to_others=1\nok\n\
             test memory::after_locking ... a picture was taken\npromise L2 words=7 bytes=9 left=0 key=false\nok\n",
        );
        assert_eq!(ends(&heard), [("copying::what_was_copied", Ended::Passed), ("memory::after_locking", Ended::Passed)]);
        assert_eq!(heard.told().iter().map(|told| told.id.as_str()).collect::<Vec<_>>(), ["L3", "L2"]);
    }

    #[test]
    fn a_test_that_took_its_program_with_it_has_failed() {
        let cut = heard("test bytes::a_flipped_byte ... ");
        assert_eq!(ends(&cut), [("bytes::a_flipped_byte", Ended::Failed)]);
        let next = heard("test one::begun ... \ntest other::well ... ok\n");
        assert_eq!(ends(&next), [("one::begun", Ended::Failed), ("other::well", Ended::Passed)]);
    }

    #[test]
    fn a_line_that_ends_a_test_is_told_apart_from_all_others() {
        let mut heard = Heard::default();
        let counted: Vec<bool> =
            ["test a ... ok", "ok", "running 2 tests", "test b ...", "words", "ok"].map(|line| heard.line(line)).into();
        assert_eq!(counted, [true, false, false, false, false, true]);
    }
}
