//! The verb `test`: every check that must pass before a change is accepted.

mod count;
mod steps;
mod summary;
pub mod window;

use std::time::{Duration, Instant};

use crate::{choice, failure::Failure, project::Project};
use count::Count;
use steps::STEPS;

pub use steps::{count_rust, prepare_for};

/// How one step ended.
pub struct Outcome {
    name: &'static str,
    count: Count,
    took: Duration,
    /// Why it failed or was skipped, where the lines above do not say it already.
    note: Option<String>,
}

/// The words that `--only` understands, in the order in which the steps run.
pub fn step_names() -> Vec<&'static str> {
    STEPS.iter().map(|step| step.name).collect()
}

/// `cargo xtask test`. Runs every step even when an early one fails; the last line is
/// `N passed, N failed, N skipped`.
///
/// # Errors
/// [`Failure::Reported`] when anything failed, [`Failure::Usage`] for an unknown step.
pub fn verb(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    let chosen = parse(arguments)?;
    let mut outcomes = Vec::new();
    for step in STEPS.iter().filter(|step| step.always || chosen.contains(&step.name)) {
        println!("\n== {}: {}", step.name, step.sentence);
        let start = Instant::now();
        let (count, note) = match (step.work)(project, &chosen) {
            Ok(steps::Done { count, note }) => (count, note),
            Err(Failure::Reported) => (Count::FAILED, None),
            Err(Failure::Failed(sentence) | Failure::Usage(sentence)) => {
                println!("{sentence}");
                (Count::FAILED, sentence.lines().next().map(str::to_owned))
            }
        };
        let took = start.elapsed();
        println!("-- {}: {count}, {:.1} s", step.name, took.as_secs_f64());
        outcomes.push(Outcome { name: step.name, count, took, note });
    }
    print!("\n{}", summary::table(&outcomes));
    let all = outcomes.iter().fold(Count::default(), |sum, outcome| sum + outcome.count);
    println!("{all}");
    if all.failed == 0 { Ok(()) } else { Err(Failure::Reported) }
}

/// The steps asked for; all of them when none is named.
fn parse(arguments: &[String]) -> Result<Vec<&'static str>, Failure> {
    let list = match arguments {
        [] => return Ok(step_names()),
        [option, list] if option == "--only" => list.as_str(),
        [option] if option.starts_with("--only=") => &option["--only=".len()..],
        _ => return Err(Failure::Usage("`test` takes `--only STEP,STEP…` or nothing.".to_owned())),
    };
    choice::among(list, &step_names(), "step", "test")
}

#[cfg(test)]
mod tests {
    use super::{Failure, parse, step_names};

    fn parsed(words: &[&str]) -> Result<Vec<&'static str>, Failure> {
        parse(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn without_only_every_step_runs() {
        assert_eq!(parsed(&[]), Ok(step_names()));
    }

    #[test]
    fn only_takes_a_list_of_steps() {
        assert_eq!(parsed(&["--only", "lint,format"]), Ok(vec!["lint", "format"]));
        assert_eq!(parsed(&["--only=window"]), Ok(vec!["window"]));
    }

    #[test]
    fn an_unknown_step_is_refused_rather_than_passed_over() {
        for words in [["--only", "fromat"], ["--only", ""], ["--only", "lint,"], ["--skip", "lint"]] {
            assert!(matches!(parsed(&words), Err(Failure::Usage(_))), "{words:?}");
        }
    }
}
