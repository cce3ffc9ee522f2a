//! The table that ends a run of the tests.

use std::fmt::Write;

use super::Outcome;

/// One line per step: its name, its numbers, how long it took, and a note where there is one.
pub fn table(outcomes: &[Outcome]) -> String {
    let mut text = format!("{:<12}{:>8}{:>8}{:>9}{:>10}\n", "step", "passed", "failed", "skipped", "seconds");
    for Outcome { name, count, took, note } in outcomes {
        let _ = write!(text, "{name:<12}{:>8}{:>8}{:>9}{:>10.1}", count.passed, count.failed, count.skipped, took.as_secs_f64());
        if let Some(note) = note {
            let _ = write!(text, "  {note}");
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Outcome, table};
    use crate::test::count::Count;
    use std::time::Duration;

    #[test]
    fn each_step_has_its_line_and_its_note() {
        let outcomes = [
            Outcome { name: "lint", count: Count::PASSED, took: Duration::from_millis(1_250), note: None },
            Outcome { name: "window", count: Count::SKIPPED, took: Duration::ZERO, note: Some("no driver".to_owned()) },
        ];
        let text = table(&outcomes);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 3);
        assert_eq!(lines[1], "lint               1       0        0       1.2");
        assert_eq!(lines[2], "window             0       0        1       0.0  no driver");
    }
}
