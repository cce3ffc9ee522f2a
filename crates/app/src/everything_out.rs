//! Everything that a centre noted, in files that are read without Entente: whoever leaves the program takes their records along.
//!
//! An archive of one JSON and one CSV for each kind of record, and the kept files as they came. It is no backup: it has neither what was
//! deleted nor the history, and no answers to questionnaires, which nobody may see one by one.

use std::collections::HashMap;
use std::fs::File;
use std::io::BufWriter;

use entente_domain::{Entity, Error, ErrorCode, Language, Result};
use entente_exchange::archive_out::{ArchiveOut, file_name};
use entente_exchange::sheets_out::{CSV_MARK, csv_lines};
use entente_vault::Reader;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::call::Watch;
use crate::kept_files::digest;
use crate::registry::Context;
use crate::texts;
use crate::written_documents::choose;

/// Progress is told every so many steps: a step takes less than telling it.
const STEPS_TOLD: u32 = 64;

/// A copy of everything to take out.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct TakeEverything {
    /// In which language the note inside it is.
    pub language: Language,
}

/// What was taken out.
#[derive(Debug, Clone, Copy, Default, Serialize, TS)]
pub struct EverythingTaken {
    /// No when the person changed their mind.
    pub saved: bool,
    /// Records in it.
    pub records: u32,
    /// Kept files in it.
    pub files: u32,
}

pub(crate) fn save(context: &Context<'_>, request: TakeEverything) -> Result<EverythingTaken> {
    let open = context.app.opened()?;
    let name = texts::text(request.language, "everything-file", &[]);
    let Some(place) = choose(context, &format!("{name}.zip"))? else { return Ok(EverythingTaken::default()) };
    let mut taken = EverythingTaken { saved: true, ..EverythingTaken::default() };
    place.write_through(|file| {
        let mut archive = ArchiveOut::begin(file);
        archive.file(&texts::text(request.language, "everything-note-file", &[]))?;
        archive.write(texts::text(request.language, "everything-note", &[]).as_bytes())?;
        (taken.records, taken.files) = open.vault.read_long(|reader| write_all(reader, &mut archive, context.watch))?;
        archive.end().map(drop)
    })?;
    Ok(taken)
}

type Archive<'a, 'f> = ArchiveOut<&'a mut BufWriter<&'f File>>;

/// Writes the records and the files; how many of each.
fn write_all(reader: Reader<'_>, archive: &mut Archive<'_, '_>, watch: &Watch<'_>) -> Result<(u32, u32)> {
    let mut kinds = Vec::new();
    for entity in Entity::ALL {
        let count = reader.count_of(entity)?;
        if count > 0 {
            kinds.push((entity, count));
        }
    }
    let records: u32 = kinds.iter().map(|(_, count)| count).sum();
    let files: Vec<_> = reader.kept_files()?.into_iter().filter(|file| !file.deleted).collect();
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    // Each record is read twice: as JSON, and for the table, whose columns are known only then.
    let readings = records.saturating_mul(2);
    let total = readings.saturating_add(number(files.len()));
    let mut done = 0;
    let mut step = || {
        done += 1;
        if done % STEPS_TOLD == 0 { watch.progress(done, total) } else { Ok(()) }
    };
    for (entity, _) in kinds {
        let columns = write_json(reader, entity, archive, &mut step)?;
        write_table(reader, entity, &columns, archive, &mut step)?;
    }
    for (before, file) in files.iter().enumerate() {
        // A file may be large: whoever stops, or locks, waits for one at most.
        watch.progress(readings.saturating_add(number(before)), total)?;
        let content = reader.file(file.id)?;
        let record = reader.record_json(file.entity, file.id)?.map(Value::Object).unwrap_or_default();
        // What would come out is what went in, or nothing comes out.
        let expected = ["/description/place/digest", "/file/digest"].iter().find_map(|place| record.pointer(place)?.as_str());
        if expected != Some(digest(&content).as_str()) {
            return Err(ErrorCode::DatabaseDamaged.into());
        }
        let name = file_name(&reader.kept_file_name(file.entity, file.id)?);
        archive.file(&format!("files/{}/{} {name}", file.entity.name(), file.id))?;
        archive.write(&content)?;
    }
    watch.progress(total, total)?;
    Ok((records, number(files.len())))
}

/// The columns of a table: the places of the values, in the order in which they are first met.
#[derive(Default)]
struct Columns(Vec<String>, HashMap<String, usize>);

impl Columns {
    fn take(&mut self, place: &str) {
        if !self.1.contains_key(place) {
            self.1.insert(place.to_owned(), self.0.len());
            self.0.push(place.to_owned());
        }
    }
}

fn write_json(reader: Reader<'_>, entity: Entity, archive: &mut Archive<'_, '_>, step: &mut impl FnMut() -> Result<()>) -> Result<Columns> {
    archive.file(&format!("records/{}.json", entity.name()))?;
    let (mut columns, mut before) = (Columns::default(), "[\n");
    reader.each_record(entity, |record| {
        each_value(&record, &mut String::new(), &mut |place, _| columns.take(place));
        archive.write(before.as_bytes())?;
        archive.write(&serde_json::to_vec(&record).map_err(|_| Error::internal("everything_out"))?)?;
        before = ",\n";
        step()
    })?;
    archive.write(b"\n]\n")?;
    Ok(columns)
}

fn write_table(
    reader: Reader<'_>,
    entity: Entity,
    columns: &Columns,
    archive: &mut Archive<'_, '_>,
    step: &mut impl FnMut() -> Result<()>,
) -> Result<()> {
    archive.file(&format!("tables/{}.csv", entity.name()))?;
    let mut line = CSV_MARK.to_vec();
    csv_lines(&mut line, [columns.0.as_slice()])?;
    archive.write(&line)?;
    reader.each_record(entity, |record| {
        let mut cells = vec![String::new(); columns.0.len()];
        each_value(&record, &mut String::new(), &mut |place, text| {
            if let Some(cell) = columns.1.get(place).and_then(|at| cells.get_mut(*at)) {
                *cell = text;
            }
        });
        line.clear();
        csv_lines(&mut line, [cells.as_slice()])?;
        archive.write(&line)?;
        step()
    })
}

/// Goes through the values of a record, each with its place, as `address.city`. A list is one value: its words, or its JSON where it holds
/// more than words.
fn each_value(object: &Map<String, Value>, place: &mut String, act: &mut impl FnMut(&str, String)) {
    let length = place.len();
    for (name, value) in object {
        if length > 0 {
            place.push('.');
        }
        place.push_str(name);
        match value {
            Value::Object(inner) if !inner.is_empty() => each_value(inner, place, act),
            value => act(place, text_of(value)),
        }
        place.truncate(length);
    }
}

fn text_of(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) if values.iter().all(|value| !value.is_array() && !value.is_object()) => {
            values.iter().map(text_of).collect::<Vec<_>>().join("; ")
        }
        value => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_value_has_its_place_and_a_list_is_one_value() {
        let record = json!({"id": "1", "a": {"b": {"c": 2}, "tags": ["x", "y"], "parts": [{"k": 1}]}, "none": null, "empty": {}});
        let mut found = Vec::new();
        if let Value::Object(record) = &record {
            each_value(record, &mut String::new(), &mut |place, text| found.push(format!("{place}={text}")));
        }
        found.sort();
        assert_eq!(found, ["a.b.c=2", "a.parts=[{\"k\":1}]", "a.tags=x; y", "empty={}", "id=1", "none="]);
    }
}
