//! How many tests passed, failed and were skipped, read from what the test programs say.

use std::{fmt, ops::Add};

/// A number of tests by how they ended. A step that is not made of tests counts as one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Those that passed.
    pub passed: u64,
    /// Those that failed.
    pub failed: u64,
    /// Those that were not run.
    pub skipped: u64,
}

impl Count {
    /// One check that passed.
    pub const PASSED: Self = Self { passed: 1, failed: 0, skipped: 0 };
    /// One check that failed.
    pub const FAILED: Self = Self { passed: 0, failed: 1, skipped: 0 };
    /// One check that was not run.
    pub const SKIPPED: Self = Self { passed: 0, failed: 0, skipped: 1 };

    /// Reads a line such as `test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.02s`,
    /// which every Rust test program prints once. Tests filtered out were not asked for and do not count.
    pub fn from_rust_line(line: &str) -> Option<Self> {
        let (_, numbers) = line.strip_prefix("test result: ")?.split_once(". ")?;
        let number = |word: &str| numbers.split(';').find_map(|part| part.trim().strip_suffix(word)?.trim_end().parse().ok()).unwrap_or(0);
        Some(Self { passed: number("passed"), failed: number("failed"), skipped: number("ignored") })
    }

    /// Reads the JSON report of Vitest (the shape of Jest's). A test file that could not be loaded has no tests to count, and counts as
    /// one failure.
    pub fn from_vitest_report(report: &serde_json::Value) -> Option<Self> {
        let number = |key: &str| report[key].as_u64();
        let broken_files = report["testResults"].as_array()?.iter().filter(|file| {
            file["status"] == "failed"
                && file["assertionResults"].as_array().is_none_or(|tests| tests.iter().all(|test| test["status"] != "failed"))
        });
        Some(Self {
            passed: number("numPassedTests")?,
            failed: number("numFailedTests")? + broken_files.count() as u64,
            skipped: number("numPendingTests")? + number("numTodoTests").unwrap_or(0),
        })
    }

    /// The same, with a failure added when the program ended badly without naming a failed test: it did not compile, or it crashed.
    #[must_use]
    pub fn and_ended(self, well: bool) -> Self {
        if well || self.failed > 0 { self } else { self + Self::FAILED }
    }
}

impl Add for Count {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed, skipped: self.skipped + other.skipped }
    }
}

impl fmt::Display for Count {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

#[cfg(test)]
mod tests {
    use super::Count;
    use serde_json::json;

    #[test]
    fn a_rust_result_line_is_read_whether_it_ended_well_or_not() {
        let well = "test result: ok. 12 passed; 0 failed; 3 ignored; 0 measured; 7 filtered out; finished in 0.02s";
        assert_eq!(Count::from_rust_line(well), Some(Count { passed: 12, failed: 0, skipped: 3 }));
        let badly = "test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.50s";
        assert_eq!(Count::from_rust_line(badly), Some(Count { passed: 1, failed: 2, skipped: 0 }));
    }

    #[test]
    fn other_lines_are_not_counted() {
        for line in ["test a_test ... ok", "running 3 tests", "", "the test result: ok. 1 passed"] {
            assert_eq!(Count::from_rust_line(line), None, "{line}");
        }
    }

    #[test]
    fn a_vitest_report_is_read_with_its_skipped_and_planned_tests() {
        let report = json!({"numPassedTests": 5, "numFailedTests": 1, "numPendingTests": 2, "numTodoTests": 1, "testResults": [
            {"status": "passed", "assertionResults": [{"status": "passed"}]},
            {"status": "failed", "assertionResults": [{"status": "failed"}, {"status": "passed"}]},
        ]});
        assert_eq!(Count::from_vitest_report(&report), Some(Count { passed: 5, failed: 1, skipped: 3 }));
    }

    #[test]
    fn a_page_test_file_that_cannot_be_loaded_is_a_failure() {
        let report = json!({"numPassedTests": 5, "numFailedTests": 0, "numPendingTests": 0, "testResults": [
            {"status": "failed", "assertionResults": []},
        ]});
        assert_eq!(Count::from_vitest_report(&report), Some(Count { passed: 5, failed: 1, skipped: 0 }));
        assert_eq!(Count::from_vitest_report(&json!({})), None);
    }

    #[test]
    fn a_program_that_ends_badly_always_counts_as_a_failure() {
        let five = Count { passed: 5, ..Count::default() };
        assert_eq!(five.and_ended(true), five);
        assert_eq!(five.and_ended(false), Count { passed: 5, failed: 1, skipped: 0 });
        assert_eq!(Count::FAILED.and_ended(false), Count::FAILED);
    }

    #[test]
    fn the_last_line_has_the_form_that_is_read_elsewhere() {
        let count = Count { passed: 12, failed: 0, skipped: 3 } + Count::FAILED;
        assert_eq!(count.to_string(), "12 passed, 1 failed, 3 skipped");
    }
}
