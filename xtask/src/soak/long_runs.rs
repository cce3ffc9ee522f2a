//! The figures of the last long run of each part, kept in a file that is committed.

use std::{collections::BTreeMap, fs, io, path::PathBuf};

use serde_json::{Value, json};

use super::parts::Part;
use crate::{failure::Failure, project::Project, promises::Told};

/// Where they are kept, below docs/.
const FILE: &str = "promises-long-run.json";

/// A long run that ended well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LongRun {
    /// The day on which it ended.
    pub day: String,
    /// How many minutes were asked for, where the clock ends it.
    pub minutes: Option<u64>,
    /// What its tests told: the lines, so that the words around the figures stand in one place.
    pub told: Vec<Told>,
}

/// The last long run of each part.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct LongRuns(BTreeMap<String, LongRun>);

impl LongRuns {
    /// Reads the file; without one, there was no long run yet.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub fn read(project: &Project) -> Result<Self, Failure> {
        match fs::read_to_string(place(project)) {
            Ok(text) => Self::from_json(&text)
                .ok_or_else(|| Failure::because(format!("docs/{FILE} is not what `soak` writes: mend it, or remove it."))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(Failure::because(format!("docs/{FILE} could not be read: {error}."))),
        }
    }

    /// Reads the text of the file; nothing where it is of another shape.
    pub fn from_json(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        let runs = value.as_object()?.iter().map(|(part, run)| {
            let told = run["told"].as_array()?.iter().map(|line| Told::from_text(line.as_str()?)).collect::<Option<Vec<_>>>()?;
            let minutes = if run["minutes"].is_null() { None } else { Some(run["minutes"].as_u64()?) };
            Some((part.clone(), LongRun { day: run["day"].as_str()?.to_owned(), minutes, told }))
        });
        runs.collect::<Option<BTreeMap<_, _>>>().map(Self)
    }

    fn to_json(&self) -> String {
        let runs: serde_json::Map<String, Value> = self
            .0
            .iter()
            .map(|(part, run)| {
                let mut kept = json!({"day": run.day, "told": run.told.iter().map(|told| &told.text).collect::<Vec<_>>()});
                if let Some(minutes) = run.minutes {
                    kept["minutes"] = json!(minutes);
                }
                (part.clone(), kept)
            })
            .collect();
        format!("{:#}\n", Value::Object(runs))
    }

    /// The last run of that part.
    pub fn of(&self, part: &Part) -> Option<&LongRun> {
        self.0.get(part.name)
    }

    /// Takes a run in, in place of the one before.
    pub fn put(&mut self, part: &Part, run: LongRun) {
        self.0.insert(part.name.to_owned(), run);
    }

    /// Writes the file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, project: &Project) -> Result<(), Failure> {
        fs::write(place(project), self.to_json()).map_err(|error| Failure::because(format!("docs/{FILE} could not be written: {error}.")))
    }
}

fn place(project: &Project) -> PathBuf {
    project.root.join("docs").join(FILE)
}

#[cfg(test)]
mod tests {
    use super::{LongRun, LongRuns, Told};
    use crate::soak::part_about;

    fn run(day: &str, minutes: Option<u64>, line: &str) -> LongRun {
        LongRun { day: day.to_owned(), minutes, told: vec![Told::from_text(line).unwrap()] }
    }

    #[test]
    fn each_part_keeps_its_own_day_and_comes_back_as_it_was() {
        let mut runs = LongRuns::default();
        let (faults, hostile) = (part_about("S2").unwrap(), part_about("I1").unwrap());
        runs.put(faults, run("2026-11-20", None, "S2 kills=300 survived=300 scenario=save"));
        runs.put(hostile, run("2026-11-21", Some(30), "I1 reader=mail files=9"));
        runs.put(faults, run("2026-11-26", None, "S2 kills=1000 survived=1000 scenario=save"));
        let text = runs.to_json();
        assert_eq!(LongRuns::from_json(&text), Some(runs));
        assert_eq!((text.matches("2026-11-20").count(), text.matches("2026-11-21").count()), (0, 1));
    }

    #[test]
    fn a_file_of_another_shape_is_not_read_in_part() {
        for text in ["", "[]", r#"{"faults": {}}"#, r#"{"faults": {"day": "2026-11-20", "told": ["nothing"]}}"#] {
            assert_eq!(LongRuns::from_json(text), None, "{text}");
        }
        assert_eq!(LongRuns::from_json("{}"), Some(LongRuns::default()));
    }
}
