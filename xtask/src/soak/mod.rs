//! The verb `soak`: runs the long trials of the promises, part by part, and keeps the figures of those that end well.

mod long_runs;
mod parts;
mod progress;

use std::process::Command;

use crate::{
    choice, day,
    failure::Failure,
    page,
    process::run_and_read,
    project::Project,
    promises::{Ended, Heard},
    test::prepare_for,
};
use long_runs::LongRun;
use parts::{PARTS, Part};
use progress::Progress;

pub use long_runs::LongRuns;
pub use parts::{part_about, part_names};

/// Asks the tests to try everything, however long it takes.
const LONG: &str = "ENTENTE_SOAK";
/// How many minutes the trials of files and requests share.
const FOR_MINUTES: &str = "ENTENTE_SOAK_MINUTES";
/// So many, unless the person says otherwise; the tests would take as many by themselves.
const MINUTES: u64 = 30;

/// What was asked on the command line.
#[derive(Debug, PartialEq, Eq)]
struct Request {
    minutes: u64,
    parts: Vec<&'static str>,
}

impl Request {
    fn parse(arguments: &[String]) -> Result<Self, Failure> {
        let mut request = Self { minutes: MINUTES, parts: part_names() };
        let (mut for_minutes, mut arguments) = (false, arguments.iter());
        while let Some(argument) = arguments.next() {
            let (option, value) = match argument.split_once('=') {
                Some((option, value)) => (option, Some(value)),
                None => (argument.as_str(), arguments.next().map(String::as_str)),
            };
            match (option, value) {
                ("--only", Some(list)) => request.parts = choice::among(list, &part_names(), "part", "soak")?,
                ("--minutes", Some(number)) => {
                    let minutes = number.parse().ok().filter(|minutes| *minutes > 0);
                    request.minutes = minutes.ok_or_else(|| Failure::Usage(format!("`--minutes` takes a number, not “{number}”.")))?;
                    for_minutes = true;
                }
                _ => return Err(Failure::Usage("`soak` takes `--minutes N` and `--only PART,PART…`.".to_owned())),
            }
        }
        let by_the_clock = PARTS.iter().any(|part| part.by_the_clock && request.parts.contains(&part.name));
        if for_minutes && !by_the_clock {
            return Err(Failure::Usage("`--minutes` is for the part `hostile`; the others end when everything is tried.".to_owned()));
        }
        Ok(request)
    }
}

/// `cargo xtask soak`. A part that ends well is kept at once; one that does not leaves what was kept before.
///
/// # Errors
/// When the command line is not understood, something cannot be built or written, or a part did not end well.
pub fn verb(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    let request = Request::parse(arguments)?;
    // Read first: hours are not to be spent for a file that cannot be read afterwards.
    LongRuns::read(project)?;
    prepare_for(project, false)?;
    // Tauri refuses to be compiled without the built page.
    page::build(project)?;
    let mut wrong = Vec::new();
    for part in PARTS.iter().filter(|part| request.parts.contains(&part.name)) {
        println!("\n== {}: {}", part.name, part.sentence);
        match try_out(project, part, request.minutes) {
            Ok(run) => {
                // Read anew: another part may have been run meanwhile, elsewhere in this checkout.
                let mut kept = LongRuns::read(project)?;
                kept.put(part, run);
                kept.write(project)?;
                println!("-- {}: it ended well, and its figures are kept.", part.name);
            }
            Err(Failure::Failed(sentence) | Failure::Usage(sentence)) => wrong.push(format!("{}: {sentence}", part.name)),
            Err(Failure::Reported) => wrong.push(format!("{}: the lines above say what failed.", part.name)),
        }
    }
    if wrong.is_empty() {
        println!("\n`cargo xtask promises` brings the figures into the table.");
        return Ok(());
    }
    Err(Failure::because(format!("\nNot everything ended well; what was kept of these parts before stays.\n{}", wrong.join("\n"))))
}

fn try_out(project: &Project, part: &Part, minutes: u64) -> Result<LongRun, Failure> {
    let mut command = project.cargo();
    command.args(part.arguments).env(LONG, "1");
    if part.by_the_clock {
        command.env(FOR_MINUTES, minutes.to_string());
    }
    let progress = Progress::begin(part.name);
    let mut heard = Heard::default();
    let well = run_and_read(&mut command, |line| {
        if heard.line(line) {
            progress.test_ended();
        }
    })?;
    heard.end();
    drop(progress);
    judge(part, &heard, well)?;
    // In the order of the words: that in which they came is chance, and would show as a change.
    let mut told = heard.told().to_vec();
    told.sort_by(|one, other| one.text.cmp(&other.text));
    Ok(LongRun { day: day::today(), minutes: part.by_the_clock.then_some(minutes), told })
}

/// Holds a run to what makes it count: it ended well, nothing was passed over, and it told of each of its promises.
fn judge(part: &Part, heard: &Heard, well: bool) -> Result<(), Failure> {
    let mut wrong: Vec<String> = Vec::new();
    for (name, ended) in heard.tests() {
        match ended {
            Ended::Passed => {}
            Ended::Failed => wrong.push(format!("{name} failed")),
            Ended::Skipped => wrong.push(format!("{name} was skipped")),
        }
    }
    wrong.extend(heard.told().iter().filter_map(|told| told.skipped.clone()));
    wrong.dedup();
    for promise in part.promises {
        if !heard.told().iter().any(|told| told.id == *promise) {
            wrong.push(format!("nothing was told of {promise}"));
        }
    }
    if wrong.is_empty() && !well {
        wrong.push("the tests did not come to their end".to_owned());
    }
    if wrong.is_empty() { Ok(()) } else { Err(Failure::because(format!("{}.", wrong.join("; ")))) }
}

/// Makes a command try no more than on every day, whatever was asked for around it.
pub fn everyday(command: &mut Command) -> &mut Command {
    command.env_remove(LONG).env_remove(FOR_MINUTES)
}

#[cfg(test)]
mod tests {
    use super::{Failure, Heard, Request, judge, part_about, part_names};

    fn parse(line: &str) -> Result<Request, Failure> {
        Request::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn parts_and_minutes_are_chosen_in_any_order() {
        assert_eq!(parse(""), Ok(Request { minutes: 30, parts: part_names() }));
        assert_eq!(parse("--only hostile --minutes 5"), Ok(Request { minutes: 5, parts: vec!["hostile"] }));
        assert_eq!(parse("--minutes=90 --only=faults,hostile"), Ok(Request { minutes: 90, parts: vec!["faults", "hostile"] }));
    }

    #[test]
    fn what_is_not_understood_is_refused_before_hours_are_spent() {
        for line in ["--only", "--only fault", "--only faults,", "--minutes", "--minutes 0", "--minutes long", "faults", "--fast 3"] {
            assert!(matches!(parse(line), Err(Failure::Usage(_))), "{line}");
        }
        assert!(matches!(parse("--only damage --minutes 5"), Err(Failure::Usage(_))));
    }

    fn judged(output: &str, well: bool) -> Result<(), Failure> {
        let mut heard = Heard::default();
        output.lines().for_each(|line| {
            heard.line(line);
        });
        heard.end();
        judge(part_about("S2").unwrap(), &heard, well)
    }

    #[test]
    fn a_run_counts_when_it_ended_well_and_told_of_its_promise() {
        let told = "promise S2 kills=300 survived=300 scenario=save\n";
        assert_eq!(judged(&format!("{told}test storage::a_save ... ok\n"), true), Ok(()));
        let because = |output: &str, well| match judged(output, well) {
            Err(Failure::Failed(sentence)) => sentence,
            other => panic!("{other:?}"),
        };
        assert_eq!(because("test storage::a_save ... ok\n", true), "nothing was told of S2.");
        assert_eq!(because(&format!("{told}test storage::a_save ... FAILED\n"), false), "storage::a_save failed.");
        assert_eq!(because(&format!("{told}test storage::a_save ... ignored\n"), true), "storage::a_save was skipped.");
        assert_eq!(because(told, false), "the tests did not come to their end.");
        assert_eq!(because("promise S2 skipped: strace is missing\n", true), "strace is missing.");
    }

    #[test]
    fn each_promise_that_is_tried_for_long_belongs_to_one_part() {
        let about: Vec<&str> = ["I1", "I4", "S2", "S5"].map(|id| part_about(id).unwrap().name).into();
        assert_eq!(about, ["hostile", "hostile", "faults", "damage"]);
        assert_eq!(part_about("K1"), None);
    }
}
