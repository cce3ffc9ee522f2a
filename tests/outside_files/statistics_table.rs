//! Anyone's table of answers, and the keys of its scales.

use entente_app::table_statistics::{self, AskStatistics};

use super::{Ended, Reader, refused, sheets};
use crate::shared_data;

pub const READER: Reader = Reader {
    name: "statistics_table",
    read,
    sound,
    words: &[b",", b";", b"\"", b"\n", b"-", b"99", b"1e308", b"NaN", b"-q1", b"a,b\n1,2\n2,1\n3,3\n", b"inf", b"0x10", b"\xEF\xBB\xBF"],
    everyday: 250,
};

fn sound() -> Vec<Vec<u8>> {
    let mut sound = vec![
        b"q1,q2,q3,q4\n1,2,3,4\n2,2,4,4\n5,4,1,2\n3,3,2,1\n4,5,5,3\n2,1,1,1\n".to_vec(),
        b";q1;q2\nAnne;3,5;2\nMarc;1,0;\nFatou;4,5;5\n".to_vec(),
        // The keys of a table stand in the same input, after a zero byte.
        b"q1,q2,q3\n1,2,3\n2,2,4\n5,4,1\n4,4,2\n\0Tous\nq1\n-q2\nq3\n".to_vec(),
        entente_exchange::sheets_out::xlsx(&sheets::some_sheets()).unwrap(),
    ];
    sound.extend(shared_data::contents("g-statistics", &["csv"]).into_iter().filter(|bytes| bytes.len() < 20_000));
    sound
}

fn read(bytes: &[u8]) -> Ended {
    let folder = tempfile::tempdir().unwrap();
    let is_workbook = bytes.starts_with(b"PK");
    let (answers, scales) = match bytes.iter().position(|byte| *byte == 0).filter(|_| !is_workbook) {
        Some(at) => (&bytes[..at], Some(&bytes[at + 1..])),
        None => (bytes, None),
    };
    let (table, keys) = (folder.path().join("table"), folder.path().join("keys"));
    std::fs::write(&table, answers).unwrap();
    std::fs::write(&keys, scales.unwrap_or_default()).unwrap();
    let keys = scales.map(|_| keys.as_path());
    match table_statistics::of(&AskStatistics { table: &table, keys, encoding: None, delimiter: None, range: None }) {
        Ok(statistics) => {
            // What is no number would come out as nothing, and be taken for "not asked".
            let text = format!("{statistics:?}").replace("\\\"", "");
            let words = text.split('"').step_by(2).flat_map(|part| part.split(|c: char| !c.is_ascii_alphanumeric()));
            assert!(!words.into_iter().any(|word| matches!(word, "NaN" | "inf")), "{text}");
            let left_out = statistics.table.left_out.len() + statistics.table.total_lines.len() + statistics.table.wide_rows;
            if left_out == 0 { Ended::Taken } else { Ended::Repaired(left_out) }
        }
        Err(error) => refused(&error),
    }
}
