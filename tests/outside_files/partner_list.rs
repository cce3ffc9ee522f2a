//! A list of partners, all the way to the partners that it proposes.

use std::collections::HashSet;

use entente_exchange::damage::DamageKind;
use entente_exchange::repair::{self, RepairChoice};
use entente_exchange::table::{self, ReadChoice, Table};
use entente_exchange::{doubles, mapping, partners, sheets_out};

use super::{Ended, Reader, refused, sheets};
use crate::shared_data;

pub const READER: Reader = Reader {
    name: "partner_list",
    read,
    sound,
    words: &[
        b"\"",
        b"\"\"",
        b";",
        b"\t",
        b"|",
        b"\r\n",
        b"\r",
        b"sep=;\n",
        b"Total;",
        b"\xEF\xBB\xBF",
        b"\xFF\xFE",
        b"\xC3\x83\xC2\xA9",
        b"#N/A",
        b"=1+1",
        b"3,2E+10",
        b"1000.0",
        b"PK\x03\x04",
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
        b"nom",
        b"\0",
    ],
    everyday: 500,
};

fn sound() -> Vec<Vec<u8>> {
    let lists = [
        "Nom;Téléphone;Code postal;Localité;Courriel\nMaison médicale du Nord;474454647;1440;Liège;accueil@exemple.be\n\
         Fatou Diallo;081 22 33 44;5000;Namur;fatou@exemple.be\n",
        "sep=,\nOrganisation,Catégorie,Note\n\"Le \"\"Foyer\"\", ASBL\",association,\"deux\nlignes\"\nTotal,1,\n",
        "\"Nom;Ville\"\n\"CafÃ© des aÃ®nÃ©s;NÃ®mes\"\n\"#N/A;Mons\"\n",
        "Liste des partenaires\n\nPrénom\tNom de famille\tVille\nFatou\tDiallo\t1000.0\nMarc\tLe Goff\t3,2E+10\n",
    ];
    let mut sound: Vec<Vec<u8>> = lists.iter().map(|list| list.as_bytes().to_vec()).collect();
    sound.push([0xFEFF].into_iter().chain(lists[0].encode_utf16()).flat_map(u16::to_le_bytes).collect());
    sound.push(sheets_out::xlsx(&sheets::some_sheets()).unwrap());
    for folder in ["e-hostile/csv-dialects", "e-hostile/csv-spectrum", "a-organisations/messy-csv", "a-organisations/re-encoded"] {
        sound.extend(shared_data::contents(folder, &["csv", "txt", "xlsx"]));
    }
    sound
}

fn read(bytes: &[u8]) -> Ended {
    let table = match table::read(bytes, "liste.csv", &ReadChoice::default()) {
        Ok(table) => table,
        Err(error) => return refused(&error),
    };
    let guess = mapping::guess(&table);
    assert_eq!(guess.targets.len(), table.headings.len());
    // Rows in quotation marks are laid out anew; every other repair leaves each cell where it is.
    let in_cells = DamageKind::ALL.into_iter().filter(|kind| *kind != DamageKind::RowInQuotes);
    let (repaired, done) = repair::repair(&table, &guess, &in_cells.map(RepairChoice::everywhere).collect::<Vec<_>>());
    let done: HashSet<(u32, Option<u32>)> = done.iter().map(|change| (change.line, change.column)).collect();
    nothing_changed_but_what_is_named(&table, &repaired, |line, column| done.contains(&(line, column)));
    let (whole, all) = repair::repair(&table, &guess, &DamageKind::ALL.map(RepairChoice::everywhere));
    for table in [&repaired, &whole] {
        match partners::propose(table, &mapping::guess(table), None) {
            Ok(proposal) => {
                assert_eq!(proposal.partners.len() + proposal.refused.len(), table.rows.len(), "each row proposes or is refused");
                let _ = doubles::doubles_within(&proposal.partners);
            }
            Err(error) => drop(refused(&error)),
        }
    }
    if all.is_empty() { Ended::Taken } else { Ended::Repaired(all.len()) }
}

fn nothing_changed_but_what_is_named(before: &Table, after: &Table, told: impl Fn(u32, Option<u32>) -> bool) {
    assert_eq!(before.rows.len(), after.rows.len());
    for (old_row, new_row) in before.rows.iter().zip(&after.rows) {
        assert_eq!((old_row.line, old_row.cells.len()), (new_row.line, new_row.cells.len()));
        for (column, (old, new)) in old_row.cells.iter().zip(&new_row.cells).enumerate() {
            let column = u32::try_from(column).ok();
            // Looked for only where something changed: there may be as many damages as columns, each on every line.
            let is_named =
                || before.damages.iter().any(|damage| damage.column == column && damage.lines.binary_search(&old_row.line).is_ok());
            assert!(old == new || (is_named() && told(old_row.line, column)), "line {}: {old:?} became {new:?}", old_row.line);
        }
    }
}
