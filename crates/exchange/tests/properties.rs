//! Rules that hold for any table and any bytes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use entente_exchange::damage::DamageKind;
use entente_exchange::delimiter::Delimiter;
use entente_exchange::doubles;
use entente_exchange::encoding::Encoding;
use entente_exchange::mapping;
use entente_exchange::partners;
use entente_exchange::repair::{self, RepairChoice};
use entente_exchange::table::{self, ReadChoice};
use proptest::prelude::*;

const NAMES: [&str; 8] = [
    "Maison médicale de l’Étoile",
    "Wijkgezondheidscentrum De Brug, vzw",
    "Pflegestützpunkt Köln; Außenstelle",
    "CENTRE D’ÉTUDES SOCIALES",
    "Cœur à cœur | Hôpital Saint-Jean",
    "Le \"Foyer\" ASBL",
    "Planning familial 2",
    "Café des aînés\nsalle du haut",
];
/// Cells with each kind of damage that lies within a cell, and sound ones.
const DAMAGED: [&str; 14] = [
    "474454647",
    "474454647.0",
    "081 22 33 44",
    "1440",
    "69001",
    "3,2E+10",
    "4.74454647E+8",
    "Ã‰tÃ©",
    "Été",
    "canardiиre",
    "Foy\u{7}er",
    "Foyer",
    "#N/A",
    "D\u{92}Ici",
];
const PLACES: [&str; 5] = ["Liège", "Köln", "Brugge", "Genève", "Nîmes"];

fn cell() -> impl Strategy<Value = String> {
    // Letters that every encoding of the list can say but Central Europe, with all that needs quoting.
    proptest::string::string_regex("[a-zA-Z0-9éèàçôüöäßœ’ ,;|\t\"\n.@+-]{0,12}").unwrap()
}

fn rows() -> impl Strategy<Value = Vec<Vec<String>>> {
    (1_usize..6).prop_flat_map(|width| proptest::collection::vec(proptest::collection::vec(cell(), width), 1..12))
}

fn written(rows: &[Vec<String>], delimiter: Delimiter, encoding: Encoding) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter.byte()).flexible(true).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).unwrap();
    }
    let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
    match encoding {
        Encoding::Utf8 => text.into_bytes(),
        Encoding::Utf8WithBom => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        Encoding::Utf16Le => [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
        Encoding::Utf16Be => [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect(),
        Encoding::Windows1252 => encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
        Encoding::MacRoman => mac_roman(&text),
        Encoding::Windows1250 => encoding_rs::WINDOWS_1250.encode(&text).0.into_owned(),
    }
}

fn mac_roman(text: &str) -> Vec<u8> {
    encoding_rs::MACINTOSH.encode(text).0.into_owned()
}

fn filled(row: &[String]) -> bool {
    row.iter().any(|cell| !cell.trim().is_empty())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_table_in_any_encoding_and_delimiter_is_read_cell_for_cell(
        rows in rows(),
        delimiter in proptest::sample::select(Delimiter::ALL.to_vec()),
        encoding in proptest::sample::select(vec![
            Encoding::Utf8, Encoding::Utf8WithBom, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252, Encoding::MacRoman,
        ]),
    ) {
        // A first line that names a delimiter, and one that looks like another format, are read as such on purpose.
        prop_assume!(rows.iter().any(|row| filled(row)));
        let bytes = written(&rows, delimiter, encoding);
        let choice =
            ReadChoice { encoding: Some(encoding), delimiter: Some(delimiter), header_line: Some(0), sheet: None };
        let table = table::read(&bytes, "x.csv", &choice).unwrap();
        let expected: Vec<&Vec<String>> = rows.iter().filter(|row| filled(row)).collect();
        let read: Vec<Vec<String>> = table.rows.iter().map(|row| row.cells.clone()).collect();
        let totals = table.skipped.iter().filter(|s| s.why == table::SkipReason::Total).count();
        prop_assert_eq!(read.len() + totals, expected.len());
        for (read, expected) in read.iter().zip(expected) {
            let longest = read.len().max(expected.len());
            for column in 0..longest {
                let found = read.get(column).map_or("", String::as_str);
                let wanted = expected.get(column).map_or("", String::as_str);
                prop_assert!(found == wanted || (column >= read.len() && wanted.trim().is_empty()), "{found:?} {wanted:?}");
            }
        }
    }

    #[test]
    fn a_list_of_partners_is_found_out_in_any_encoding_and_delimiter(
        rows in proptest::collection::vec((0..NAMES.len(), 0..PLACES.len(), 0_u32..100_000_000), 3..40),
        delimiter in proptest::sample::select(Delimiter::ALL.to_vec()),
        encoding in proptest::sample::select(vec![
            Encoding::Utf8, Encoding::Utf8WithBom, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252, Encoding::MacRoman,
        ]),
    ) {
        let mut expected = vec![vec!["Organisation".to_owned(), "Téléphone".into(), "Localité".into(), "Code postal".into()]];
        expected.extend(rows.iter().map(|(name, place, phone)| {
            vec![NAMES[*name].to_owned(), format!("0{phone:08}"), PLACES[*place].into(), format!("{:05}", phone % 99_999)]
        }));
        let table = table::read(&written(&expected, delimiter, encoding), "x.csv", &ReadChoice::default()).unwrap();
        prop_assert_eq!((table.encoding, table.delimiter, table.header_line), (Some(encoding), Some(delimiter), Some(1)));
        prop_assert_eq!(&table.headings, &expected[0]);
        let read: Vec<Vec<String>> = table.rows.iter().map(|row| row.cells.clone()).collect();
        prop_assert_eq!(&read[..], &expected[1..]);
        prop_assert_eq!(table.damages, vec![]);
    }

    #[test]
    fn repair_touches_no_cell_that_the_damage_does_not_name(
        rows in proptest::collection::vec((0..DAMAGED.len(), 0..DAMAGED.len(), 0..DAMAGED.len()), 1..20),
    ) {
        let mut text = "nom;tel;code postal\n".to_owned();
        for (a, b, c) in rows {
            text.push_str(&format!("{};{};{}\n", DAMAGED[a], DAMAGED[b], DAMAGED[c]));
        }
        whole_way(text.as_bytes())?;
    }

    #[test]
    fn random_bytes_are_read_or_refused_and_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        whole_way(&bytes)?;
    }

    #[test]
    fn random_text_goes_the_whole_way_without_losing_a_row(text in "(nom|name|A|é|Ã©|;|,|\"|\n|\r\n|\t|0474|1000\\.0|[ -~]|\\PC){0,80}") {
        whole_way(text.as_bytes())?;
    }

    #[test]
    fn damaged_workbook_marks_never_panic(tail in proptest::collection::vec(any::<u8>(), 0..300), old in any::<bool>()) {
        let mark: &[u8] = if old { b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" } else { b"PK\x03\x04" };
        whole_way(&[mark, &tail].concat())?;
    }
}

/// Reads, repairs all, proposes and compares; repair must leave every cell alone that it does not name.
fn whole_way(bytes: &[u8]) -> Result<(), TestCaseError> {
    let Ok(table) = table::read(bytes, "x.csv", &ReadChoice::default()) else { return Ok(()) };
    let guess = mapping::guess(&table);
    prop_assert_eq!(guess.targets.len(), table.headings.len());
    let cells_only: Vec<RepairChoice> =
        DamageKind::ALL.into_iter().filter(|kind| *kind != DamageKind::RowInQuotes).map(RepairChoice::everywhere).collect();
    let (repaired, done) = repair::repair(&table, &guess, &cells_only);
    prop_assert_eq!(repaired.rows.len(), table.rows.len());
    for (before, after) in table.rows.iter().zip(&repaired.rows) {
        for (column, (old, new)) in before.cells.iter().zip(&after.cells).enumerate() {
            let column = u32::try_from(column).ok();
            let named = table.damages.iter().any(|d| d.column == column && d.lines.contains(&before.line));
            let told = done.iter().any(|d| d.column == column && d.line == before.line);
            prop_assert!((named && told) || old == new);
        }
    }
    let (_, _) = repair::repair(&table, &guess, &DamageKind::ALL.map(RepairChoice::everywhere));
    if let Ok(proposal) = partners::propose(&repaired, &guess, None) {
        prop_assert_eq!(proposal.partners.len() + proposal.refused.len(), repaired.rows.len());
        let _ = doubles::doubles_within(&proposal.partners);
    }
    Ok(())
}
