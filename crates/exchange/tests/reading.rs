//! Files as community health centres have them, with the damage that they have, made here.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use entente_domain::{ErrorCode, Fact};
use entente_exchange::damage::DamageKind;
use entente_exchange::delimiter::Delimiter;
use entente_exchange::encoding::Encoding;
use entente_exchange::limits;
use entente_exchange::mapping::{self, Mapping, Target};
use entente_exchange::partners::{self, ProposedKind, RowRefusal};
use entente_exchange::repair::{self, RepairChoice};
use entente_exchange::table::{self, ReadChoice, SkipReason, Table};

fn read(text: &str) -> Table {
    table::read(text.as_bytes(), "partenaires.csv", &ReadChoice::default()).unwrap()
}

fn refused(bytes: &[u8]) -> entente_domain::Error {
    table::read(bytes, "partenaires.csv", &ReadChoice::default()).unwrap_err()
}

fn kinds(table: &Table) -> Vec<DamageKind> {
    table.damages.iter().map(|damage| damage.kind).collect()
}

fn column(table: &Table, heading: &str) -> Vec<String> {
    let at = table.headings.iter().position(|h| h == heading).unwrap();
    table.rows.iter().map(|row| row.cells[at].clone()).collect()
}

#[test]
fn a_list_of_excel_in_french_becomes_partners_with_titles_and_totals_left_out() {
    let text = "Partenaires du centre;;;\r\n;;;\r\nOrganisation;Téléphone;Code postal;Ville\r\nMaison médicale;081/22.33.44;5000;Namur\r\n\
                Le Phare ASBL;;01000;Bourg\r\nTotal;2;;\r\n";
    let bytes = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let table = table::read(&bytes, "x.csv", &ReadChoice::default()).unwrap();
    assert_eq!((table.encoding, table.delimiter), (Some(Encoding::Windows1252), Some(Delimiter::Semicolon)));
    let left_out: Vec<_> = table.skipped.iter().map(|s| (s.line, s.why)).collect();
    assert_eq!(left_out, [(1, SkipReason::Title), (2, SkipReason::Empty), (6, SkipReason::Total)]);
    let proposal = partners::propose(&table, &mapping::guess(&table), None).unwrap();
    assert_eq!(proposal.partners.len(), 2);
    assert_eq!((proposal.partners[0].phone.as_str(), proposal.partners[0].postcode.as_str()), ("081/22.33.44", "5000"));
    assert_eq!((proposal.partners[1].line, proposal.partners[1].postcode.as_str()), (5, "01000"));
}

#[test]
fn a_separator_line_is_obeyed_even_against_the_look_of_the_rows() {
    let table = read("\u{feff}sep=;\r\nnom;ville\r\nA, B, C;X\r\nD, E, F;Y\r\n");
    assert_eq!((table.encoding, table.delimiter), (Some(Encoding::Utf8WithBom), Some(Delimiter::Semicolon)));
    assert_eq!((table.header_line, table.rows[0].line), (Some(2), 3));
    assert_eq!(table.skipped[0].why, SkipReason::Separator);
    assert_eq!(column(&table, "nom"), ["A, B, C", "D, E, F"]);
}

#[test]
fn encoding_delimiter_and_headings_can_be_chosen_by_hand() {
    let choice = ReadChoice { encoding: Some(Encoding::Windows1252), delimiter: Some(Delimiter::Comma), header_line: Some(0), sheet: None };
    let table = table::read("nom;ville\nÉté;X, Y\n".as_bytes(), "x.csv", &choice).unwrap();
    assert_eq!((table.header_line, table.rows.len()), (None, 2));
    assert_eq!(table.rows[1].cells, ["Ã‰té;X".replace("té", "tÃ©"), " Y".into()]);
    let choice = ReadChoice { header_line: Some(2), ..ReadChoice::default() };
    let table = table::read(b"a;b\nc;d\ne;f\n", "x.csv", &choice).unwrap();
    assert_eq!(table.headings, ["c", "d"]);
}

#[test]
fn zeros_lost_by_a_spreadsheet_are_named_and_come_back_only_on_request() {
    let table =
        read("nom;tel;code postal;pays\nA;474454647;1440;France\nB;474454648;69001;France\nC;81223344;5000;Belgique\nD;;8000;Belgique\n");
    let found: Vec<_> = table.damages.iter().map(|d| (d.kind, d.column, d.lines.clone())).collect();
    assert_eq!(found, [(DamageKind::LostLeadingZero, Some(1), vec![2, 3, 4]), (DamageKind::LostLeadingZero, Some(2), vec![2])]);
    assert_eq!(column(&table, "code postal"), ["1440", "69001", "5000", "8000"]);
    let choice = RepairChoice { kind: DamageKind::LostLeadingZero, column: Some(2) };
    let (repaired, done) = repair::repair(&table, &mapping::guess(&table), &[choice]);
    assert_eq!(column(&repaired, "code postal"), ["01440", "69001", "5000", "8000"]);
    assert_eq!(column(&repaired, "tel"), column(&table, "tel"));
    assert_eq!(done.iter().map(|d| (d.line, d.column)).collect::<Vec<_>>(), [(2, Some(2))]);
}

#[test]
fn whole_telephones_and_belgian_postcodes_are_no_damage() {
    let belgian = read("nom;tel;code postal;localité\nA;050/36.91.11;8310;Brugge\nB;02 123 45 67;1000;Bruxelles\n");
    assert_eq!(kinds(&belgian), []);
    let luxembourg = read("nom;tel;pays\nA;26123456;Luxembourg\nB;621123456;Luxembourg\n");
    assert_eq!(kinds(&luxembourg), []);
    let irish = read("name,tel,city\nA,029 70003,Millstreet\nB,066 7184000,Tralee\n");
    assert_eq!(kinds(&irish), []);
}

#[test]
fn a_decimal_tail_goes_before_the_zero_comes_back() {
    let table = read("nom;tel;pays\nA;474454647.0;France\nB;;France\n");
    assert_eq!(kinds(&table), [DamageKind::DecimalTail]);
    let both = [DamageKind::DecimalTail, DamageKind::LostLeadingZero].map(RepairChoice::everywhere);
    let (repaired, done) = repair::repair(&table, &mapping::guess(&table), &both);
    assert_eq!(column(&repaired, "tel"), ["0474454647", ""]);
    assert_eq!(done.len(), 2);
    assert_eq!(kinds(&repaired), []);
}

#[test]
fn a_repair_leaves_alone_what_only_shows_after_it() {
    // Two of five are bare numbers of nine digits: no damage yet. The decimal tails hide two more.
    let table = read("nom;tel\nA;474454647\nB;474454648\nC;474454649.0\nD;474454650.0\nE;12345678901\n");
    assert_eq!(kinds(&table), [DamageKind::DecimalTail]);
    let all = DamageKind::ALL.map(RepairChoice::everywhere);
    let (repaired, _) = repair::repair(&table, &mapping::guess(&table), &all);
    assert_eq!(column(&repaired, "tel"), ["474454647", "474454648", "0474454649", "0474454650", "12345678901"]);
    let named: Vec<_> = repaired.damages.iter().map(|d| (d.kind, d.lines.clone())).collect();
    assert_eq!(named, [(DamageKind::LostLeadingZero, vec![2, 3])]);
}

#[test]
fn misread_letters_are_named_in_headings_and_cells_and_read_again_on_request() {
    let table = read("nom;tÃ©lÃ©phone\nMaison de lâ€™Ã‰tÃ©;1\nPropre é;2\n");
    let named: Vec<_> = table.damages.iter().map(|d| (d.kind, d.lines.clone())).collect();
    assert_eq!(named, [(DamageKind::Mojibake, vec![2]), (DamageKind::Mojibake, vec![1])]);
    let (repaired, _) = repair::repair(&table, &mapping::guess(&table), &[RepairChoice::everywhere(DamageKind::Mojibake)]);
    assert_eq!(repaired.headings, ["nom", "téléphone"]);
    assert_eq!(column(&repaired, "nom"), ["Maison de l’Été", "Propre é"]);
}

#[test]
fn a_file_whose_rows_stand_in_quotes_is_one_column_until_it_is_repaired() {
    let table = read("\"nom;tel;ville\"\n\"Foyer;081 22 33 44;Namur\"\n\"Phare;;Mons\"\n");
    assert_eq!((table.headings.len(), table.delimiter), (1, Some(Delimiter::Semicolon)));
    assert!(kinds(&table).contains(&DamageKind::RowInQuotes));
    let (repaired, done) = repair::repair(&table, &mapping::guess(&table), &[RepairChoice::everywhere(DamageKind::RowInQuotes)]);
    assert_eq!(repaired.headings, ["nom", "tel", "ville"]);
    assert_eq!(column(&repaired, "ville"), ["Namur", "Mons"]);
    assert_eq!(done.len(), 3);
    assert_eq!(kinds(&repaired), []);
}

#[test]
fn single_rows_in_quotes_are_refused_until_repaired() {
    let table = read("nom,tel,ville\nFoyer,1,Namur\n\"Phare,\"\"2\"\",Mons\"\nRelais,3,Huy\n");
    let proposal = partners::propose(&table, &mapping::guess(&table), None).unwrap();
    assert_eq!(proposal.refused.iter().map(|r| (r.line, r.cause)).collect::<Vec<_>>(), [(3, RowRefusal::InQuotes)]);
    let (repaired, _) = repair::repair(&table, &mapping::guess(&table), &[RepairChoice::everywhere(DamageKind::RowInQuotes)]);
    assert_eq!(column(&repaired, "nom"), ["Foyer", "Phare", "Relais"]);
}

#[test]
fn a_row_with_too_many_cells_is_refused_with_its_line() {
    let rows: String = (0..20).map(|i| format!("P{i};Namur\n")).collect();
    let table = read(&format!("nom;ville\n{rows}Phare;Mons;perdu ?\n"));
    let proposal = partners::propose(&table, &mapping::guess(&table), None).unwrap();
    assert_eq!(proposal.refused.iter().map(|r| (r.line, r.cause)).collect::<Vec<_>>(), [(22, RowRefusal::TooManyCells)]);
    assert_eq!(proposal.partners.len() + proposal.refused.len(), proposal.total_rows as usize);
}

#[test]
fn control_characters_hold_a_row_back_until_they_are_taken_out() {
    let table = read("nom;ville\nFoy\u{7}er;Namur\nPhare;Mons\n");
    assert_eq!(kinds(&table), [DamageKind::ControlCharacter]);
    let guess = mapping::guess(&table);
    assert_eq!(partners::propose(&table, &guess, None).unwrap().refused[0].cause, RowRefusal::ControlCharacter);
    let (repaired, _) = repair::repair(&table, &guess, &[RepairChoice::everywhere(DamageKind::ControlCharacter)]);
    assert_eq!(partners::propose(&repaired, &guess, None).unwrap().partners[0].name, "Foyer");
}

#[test]
fn refusals_name_the_line_and_the_cause() {
    assert_eq!(refused(b"").code, ErrorCode::FileEmpty);
    assert_eq!(refused(b"\xEF\xBB\xBF \r\n\r\n").code, ErrorCode::FileEmpty);
    assert_eq!(refused(b"%PDF-1.7\n...").code, ErrorCode::FileKindUnknown);
    assert_eq!(refused(b"BEGIN:VCARD\nFN:A\nEND:VCARD\n").code, ErrorCode::FileKindUnknown);
    assert_eq!(refused(b"{\n  \"nom\": 1}").code, ErrorCode::FileKindUnknown);
    assert_eq!(refused(&vec![b'a'; limits::FILE_BYTES + 1]).code, ErrorCode::FileTooLarge);
    let error = refused("nom;ville\nA;X\nB\0C;Y\n".repeat(20).as_bytes());
    assert_eq!((error.code, error.facts.get("line")), (ErrorCode::TableUnreadable, Some(&Fact::Number(3))));
    let error = refused(b"nom;ville\nA;\"X\nB;Y\n");
    assert_eq!((error.code, error.facts.get("line")), (ErrorCode::TableUnreadable, Some(&Fact::Number(2))));
    let error = refused(format!("nom;note\nA;{}\n", "x".repeat(limits::CELL_CHARS + 1)).as_bytes());
    assert_eq!(error.facts.get("cause"), Some(&Fact::Word("cell_too_long".into())));
    assert_eq!(refused(format!("nom;{}\n", "x;".repeat(300)).as_bytes()).code, ErrorCode::TableTooLarge);
    assert_eq!(refused("a;b\n".repeat(limits::ROWS + 1).as_bytes()).code, ErrorCode::TableTooLarge);
    let nameless = read("tel;email\n081 22 33 44;a@b.be\n");
    let error = partners::propose(&nameless, &mapping::guess(&nameless), None).unwrap_err();
    assert_eq!((error.code, error.facts.get("line")), (ErrorCode::TableWithoutName, Some(&Fact::Number(1))));
}

#[test]
fn columns_are_guessed_by_heading_and_by_content() {
    let table = read(
        "Prénom;Nom;Structure;Coordonnées;Joindre;Rue;N°;Divers;Vide\nAnne;Dupont;Foyer;a.dupont@foyer.be;+32 81 22 33 44;Rue Haute;3;x;\n",
    );
    let expected = [
        Target::GivenName,
        Target::FamilyName,
        Target::Name,
        Target::Email,
        Target::Phone,
        Target::Street,
        Target::HouseNumber,
        Target::Note,
        Target::Ignore,
    ];
    assert_eq!(mapping::guess(&table).targets, expected);
}

#[test]
fn a_list_of_persons_gives_persons_and_nothing_is_lost() {
    let table = read("Voornaam;Naam;Taal;E-mail;Opmerkingen;Kleur\nAn;Peeters;Nederlands;an@x.be; bis@x.be;graag bellen;blauw\n");
    // One cell too many on purpose: the e-mail holds the delimiter. By hand the list is read as it was meant.
    assert_eq!(table.rows[0].cells.len(), 7);
    let table = read("Voornaam;Naam;Taal;E-mail;Opmerkingen;Kleur\nAn;Peeters;Nederlands;an@x.be, bis@x.be;graag bellen;blauw\n");
    let partner = &partners::propose(&table, &mapping::guess(&table), None).unwrap().partners[0];
    assert_eq!((partner.kind, partner.name.as_str()), (ProposedKind::Person, "An Peeters"));
    assert_eq!((partner.language.as_deref(), partner.email.as_str()), (Some("nl"), "an@x.be"));
    assert_eq!(partner.note, "E-mail: an@x.be, bis@x.be\nOpmerkingen: graag bellen\nKleur: blauw");
    assert_eq!(partner.set_aside, [Target::Email]);
}

#[test]
fn a_mapping_by_hand_is_obeyed_and_short_rows_keep_what_they_have() {
    let table = read("x;y\nFoyer;Namur\nPhare\n");
    let by_hand = Mapping { targets: vec![Target::Name, Target::City] };
    let proposal = partners::propose(&table, &by_hand, None).unwrap();
    assert_eq!(
        proposal.partners.iter().map(|p| (p.name.as_str(), p.city.as_str())).collect::<Vec<_>>(),
        [("x", "y"), ("Foyer", "Namur"), ("Phare", "")]
    );
}

#[test]
fn cells_lose_no_break_spaces_around_them() {
    let table = read("nom;ville\n\u{a0} Foyer \u{202f};\u{a0}Namur\n");
    let partner = &partners::propose(&table, &mapping::guess(&table), None).unwrap().partners[0];
    assert_eq!((partner.name.as_str(), partner.city.as_str()), ("Foyer", "Namur"));
}

#[test]
fn a_supplement_of_a_hundred_thousand_rows_finds_its_doubles_without_comparing_all() {
    let rows: String =
        (0..limits::ROWS - 2).map(|i| format!("Maison de quartier {};{};Ville{}\n", i / 2, 1000 + i % 9000, i % 700)).collect();
    let table = read(&format!("nom;code postal;ville\n{rows}"));
    let proposal = partners::propose(&table, &mapping::guess(&table), None).unwrap();
    let doubles = entente_exchange::doubles::doubles_within(&proposal.partners);
    assert_eq!(doubles.len(), (limits::ROWS - 2) / 2);
}

#[test]
fn a_row_that_names_a_person_and_an_organisation_keeps_both() {
    let of = |text: &str, named_rows| {
        let table = read(text);
        let proposal = partners::propose(&table, &mapping::guess(&table), named_rows).unwrap();
        let partner = proposal.partners[0].clone();
        (partner.kind, partner.name, partner.note, proposal.named_rows)
    };
    let persons = "Nom;Prénom;Organisation;Téléphone\nDupont;Anne;CPAS de Namur;081234567\nPetit;Luc;CPAS de Namur;081234568\n";
    let (kind, name, note, named) = of(persons, None);
    assert_eq!((kind, name.as_str(), note.as_str()), (ProposedKind::Person, "Anne Dupont", "Organisation: CPAS de Namur"));
    assert_eq!(named, Some(ProposedKind::Person));
    let (kind, name, note, _) = of(persons, Some(ProposedKind::Organisation));
    assert_eq!((kind, name.as_str(), note.as_str()), (ProposedKind::Organisation, "CPAS de Namur", "Prénom, Nom: Anne Dupont"));
    let contacts = "Organisation;Nom du contact;Prénom du contact;Ville\nCPAS de Namur;Dupont;Anne;Namur\n";
    assert_eq!(of(contacts, None).0, ProposedKind::Organisation);
    let said = "Organisation;Nom;Prénom;Nature\nCPAS de Namur;Leroy;Anne;personne\n";
    let (kind, name, note, _) = of(said, None);
    assert_eq!((kind, name.as_str(), note.as_str()), (ProposedKind::Person, "Anne Leroy", "Organisation: CPAS de Namur"));
    let table = read(persons);
    let proposal = partners::propose(&table, &mapping::guess(&table), None).unwrap();
    assert!(entente_exchange::doubles::doubles_within(&proposal.partners).is_empty(), "two colleagues are not doubles");
    assert_eq!(of("Nom;Ville\nFoyer;Namur\n", None).3, None);
}

#[test]
fn a_column_of_short_numbers_shows_that_they_lost_their_zero() {
    let lost = |text: &str| {
        let table = read(text);
        table.damages.iter().filter(|damage| damage.kind == DamageKind::LostLeadingZero).map(|damage| damage.count).sum::<u32>()
    };
    assert_eq!(lost("Nom;Téléphone\nA;23456789\nB;42234567\nC;81234567\n"), 3, "fixed lines of Belgium");
    assert_eq!(lost("Nom;Téléphone\nA;475123456\nB;42234567\nC;+32 2 345 67 89\n"), 2, "a number from abroad does not hide the others");
    assert_eq!(lost("Nom;Téléphone\nA;514 555 0199\nB;5145550123\n"), 0, "ten digits of Québec are whole");
    assert_eq!(lost("Nom;Téléphone;Pays\nA;23456789;Luxembourg\n"), 0);
}
