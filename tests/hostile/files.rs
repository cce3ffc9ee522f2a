//! Every reader of outside files, with files made worse.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::time::Instant;

use entente_tests::mutation::made_worse;
use entente_tests::outside_files::{Ended, READERS, kept_file, reader};
use entente_tests::promise::tell;
use entente_tests::trial;

const PROGRAM: &str = env!("CARGO_BIN_EXE_text-of-pdf");

/// What became of the files.
#[derive(Default)]
struct Count {
    files: u64,
    taken: u64,
    repaired: u64,
    refused: BTreeMap<String, u64>,
}

impl Count {
    fn add(&mut self, ended: Ended) {
        self.files += 1;
        match ended {
            Ended::Taken => self.taken += 1,
            Ended::Repaired(_) => self.repaired += 1,
            Ended::Refused(word) => *self.refused.entry(word).or_default() += 1,
        }
    }
}

/// A PDF whose arrays nest so deep that a stack of any size would be used up, as the long run once found one.
fn nested() -> Vec<u8> {
    let mut pdf = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n".to_vec();
    pdf.extend(b"[ ".repeat(4_000_000));
    pdf
}

#[test]
fn a_pdf_that_takes_all_the_stack_is_unread_and_ends_nothing() {
    kept_file::read_pdfs_with(PROGRAM);
    let sound = (reader("kept_file").sound)().swap_remove(0);
    assert_eq!((reader("kept_file").read)(&sound), Ended::Taken, "the other process reads what is sound");
    assert_eq!((reader("kept_file").read)(&nested()), Ended::Refused("unread".to_owned()));
}

fn tried(name: &str) {
    kept_file::read_pdfs_with(PROGRAM);
    let (reader, start) = (reader(name), Instant::now());
    let sound = (reader.sound)();
    let mut count = Count::default();
    let mut try_one = |what: &str, number: u64, file: &[u8]| {
        let ended = Cell::new(None);
        trial::must_stand(what, number, file, |bytes| ended.set(Some((reader.read)(bytes))));
        count.add(ended.take().expect("what stands has ended"));
    };
    for (number, file) in (0..).zip(&sound) {
        try_one(&format!("{name}-sound"), number, file);
    }
    for number in trial::numbers(reader.everyday, 2 * READERS.len() as u64) {
        try_one(name, number, &made_worse(&sound, reader.words, number));
    }
    let Count { files, taken, repaired, refused } = count;
    let (causes, refused, seconds) = (refused.len(), refused.values().sum::<u64>(), start.elapsed().as_secs());
    tell(&format!("I1 reader={name} files={files} taken={taken} repaired={repaired} refused={refused} causes={causes} seconds={seconds}"));
    assert!(taken + repaired > 0, "{name}: no file is near enough to a sound one to be read");
    // A note beside a vault is worth no refusal: what cannot be read of it counts as not there.
    assert!(refused > 0 || name == "notes_beside_vault", "{name}: no file is far enough from a sound one to be refused");
}

macro_rules! readers {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                tried(stringify!($name));
            }
        )*

        #[test]
        fn no_reader_is_passed_over() {
            let tried = [$(stringify!($name)),*];
            let all: Vec<&str> = READERS.iter().map(|reader| reader.name).collect();
            assert_eq!(all, tried);
        }
    };
}

readers! {
    partner_list
    sheets
    spreadsheet_parts
    statistics_table
    mail
    kept_file
    questionnaire
    answers_to_questionnaire
    xlsform
    answers_of_telephones
    vault_header
    backup
    notes_beside_vault
}

#[test]
fn every_reader_has_a_target_for_the_fuzzer() {
    let package = std::path::PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").unwrap());
    let manifest = std::fs::read_to_string(package.join("../fuzz/Cargo.toml")).unwrap();
    for name in READERS.iter().map(|reader| reader.name).chain(["commands"]) {
        assert!(manifest.contains(&format!("name = \"{name}\"")), "{name} has no target in fuzz/Cargo.toml");
        assert!(package.join(format!("../fuzz/fuzz_targets/{name}.rs")).is_file(), "{name}");
    }
}
