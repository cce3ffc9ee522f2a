//! Lists that others made, where they are at hand. They are not part of the project: without them the tests end at once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};

use entente_exchange::damage::DamageKind;
use entente_exchange::delimiter::Delimiter;
use entente_exchange::doubles;
use entente_exchange::encoding::Encoding;
use entente_exchange::mapping::{self, Target};
use entente_exchange::partners;
use entente_exchange::repair::{self, RepairChoice};
use entente_exchange::table::{self, ReadChoice, Table, TableKind};

fn root() -> Option<PathBuf> {
    let root = Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../../shared/data");
    root.is_dir().then_some(root)
}

fn files_under(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_under(&path, into);
        } else {
            into.push(path);
        }
    }
}

fn read(root: &Path, name: &str) -> Table {
    let bytes = std::fs::read(root.join("a-organisations").join(name)).unwrap();
    table::read(&bytes, name, &ReadChoice::default()).unwrap()
}

#[test]
fn every_file_is_read_or_refused_with_a_code_and_no_row_is_lost() {
    let Some(root) = root() else { return };
    let mut files = Vec::new();
    for folder in ["a-organisations", "e-hostile", "c-xlsform"] {
        files_under(&root.join(folder), &mut files);
    }
    let (mut read, mut refused) = (0, 0);
    for path in files {
        let bytes = std::fs::read(&path).unwrap();
        let Ok(table) = table::read(&bytes, &path.to_string_lossy(), &ReadChoice::default()) else {
            refused += 1;
            continue;
        };
        read += 1;
        let guess = mapping::guess(&table);
        let (repaired, _) = repair::repair(&table, &guess, &DamageKind::ALL.map(RepairChoice::everywhere));
        let guess = mapping::guess(&repaired);
        if let Ok(proposal) = partners::propose(&repaired, &guess, None) {
            assert_eq!(proposal.partners.len() + proposal.refused.len(), repaired.rows.len(), "{}", path.display());
            let _ = doubles::doubles_within(&proposal.partners);
        }
    }
    assert!(read > 100 && refused > 10, "{read} read, {refused} refused");
}

#[test]
fn directories_of_organisations_are_read_whole() {
    let Some(root) = root() else { return };
    let expected = [
        ("eurostat-hospitals-BE.csv", 272, "hospital_name", Encoding::Utf8, Delimiter::Comma),
        ("eurostat-hospitals-CH.csv", 358, "hospital_name", Encoding::Utf8, Delimiter::Comma),
        ("eurostat-hospitals-FR.csv", 5_368, "hospital_name", Encoding::Utf8, Delimiter::Comma),
        ("eurostat-hospitals-IE.csv", 199, "hospital_name", Encoding::Utf8, Delimiter::Comma),
        ("odhf-hospitals-ca.csv", 1_140, "name", Encoding::Utf8, Delimiter::Comma),
        ("odhf-nursing-ca.csv", 1_828, "name", Encoding::Utf8, Delimiter::Comma),
        ("osm-primary-care-be.csv", 427, "name", Encoding::Utf8, Delimiter::Comma),
        ("osm-primary-care-nl.csv", 237, "name", Encoding::Utf8, Delimiter::Comma),
        ("re-encoded/be-excel-fr-cp1252-semicolon-crlf.csv", 272, "hôpital", Encoding::Windows1252, Delimiter::Semicolon),
        ("re-encoded/qc-utf8-bom-semicolon-sep-line.csv", 349, "name", Encoding::Utf8WithBom, Delimiter::Semicolon),
    ];
    for (name, rows, name_column, encoding, delimiter) in expected {
        let table = read(&root, name);
        assert_eq!((table.encoding, table.delimiter), (Some(encoding), Some(delimiter)), "{name}");
        assert_eq!(table.rows.len(), rows, "{name}");
        let guess = mapping::guess(&table);
        assert_eq!(table.headings[guess.column(Target::Name).unwrap()], name_column, "{name}");
        let proposal = partners::propose(&table, &guess, None).unwrap();
        assert!(proposal.refused.len() <= 1, "{name}: {:?}", proposal.refused);
        let persons: Vec<_> = proposal.partners.iter().filter(|p| p.kind == partners::ProposedKind::Person).map(|p| &p.name).collect();
        assert!(persons.is_empty(), "{name}: {persons:?}");
    }
    let workbook = read(&root, "re-encoded/on-primary-care.xlsx");
    assert_eq!((workbook.kind, workbook.rows.len()), (TableKind::Xlsx, 600));
    assert_eq!(mapping::guess(&workbook).targets[..], [Target::Name, Target::Street, Target::City, Target::Note, Target::Postcode]);
}

#[test]
fn the_damage_of_real_files_is_named() {
    let Some(root) = root() else { return };
    let french = read(&root, "eurostat-hospitals-FR.csv");
    let zeros: Vec<_> = french.damages.iter().filter(|d| d.kind == DamageKind::LostLeadingZero).map(|d| (d.column, d.count)).collect();
    assert_eq!(zeros, [(Some(19), 4_810)]);
    let (repaired, done) = repair::repair(&french, &mapping::guess(&french), &[RepairChoice::everywhere(DamageKind::LostLeadingZero)]);
    assert_eq!((done.len(), repaired.rows[0].cells[19].as_str()), (4_810, "0474454647"));
    for whole in ["eurostat-hospitals-BE.csv", "eurostat-hospitals-CH.csv", "osm-primary-care-be.csv", "osm-primary-care-nl.csv"] {
        assert_eq!(read(&root, whole).damages, [], "{whole}");
    }
    let irish = read(&root, "eurostat-hospitals-IE.csv");
    assert_eq!(irish.damages.iter().map(|d| (d.kind, d.count)).collect::<Vec<_>>(), [(DamageKind::Mojibake, 1)]);
    let canadian = read(&root, "odhf-hospitals-ca.csv");
    assert!(canadian.damages.iter().all(|d| d.kind == DamageKind::CyrillicLetters && d.repairable > 0));
    assert_eq!(canadian.damages.len(), 3);
}

#[test]
fn near_doubles_of_real_files_are_proposed_and_placeholder_telephones_are_not() {
    let Some(root) = root() else { return };
    let table = read(&root, "odhf-hospitals-ca.csv");
    let proposal = partners::propose(&table, &mapping::guess(&table), None).unwrap();
    let name = |line: u32| proposal.partners.iter().find(|p| p.line == line).unwrap().name.as_str();
    let doubles = doubles::doubles_within(&proposal.partners);
    let alma = doubles.iter().any(|d| {
        let both = [name(d.first), name(d.second)];
        both.contains(&"HôPITAL D'ALMA") && both.iter().any(|n| n.starts_with("CIUSSS DU SAGUENAY"))
    });
    assert!(alma);
    assert!(doubles.len() < 200, "{}", doubles.len());
}

#[test]
fn messy_files_keep_their_letters() {
    let Some(root) = root() else { return };
    let expected = [
        ("messy-csv/supplements.csv", Encoding::MacRoman, "Supplément de Réanimation"),
        ("messy-csv/library_data.csv", Encoding::MacRoman, "Aperçus désagréables"),
        ("messy-csv/gougenheim-cuisine.txt", Encoding::Windows1252, "cuisinière"),
        ("messy-csv/gougenheim-v_tements.txt", Encoding::Windows1252, "chemise"),
        ("messy-csv/shops.csv", Encoding::Windows1250, "dolnośląskie"),
        ("messy-csv/gsi_adresser_og_elevtall_2010.csv", Encoding::Utf8, "Østfold"),
        ("messy-csv/mth-10-january-2014.csv", Encoding::Windows1252, "Department of Health"),
    ];
    for (name, encoding, word) in expected {
        let table = read(&root, name);
        assert_eq!(table.encoding, Some(encoding), "{name}");
        assert!(table.rows.iter().any(|row| row.cells.iter().any(|cell| cell.contains(word))), "{name}");
    }
}
