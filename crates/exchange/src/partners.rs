//! The rows of a table as proposed partners. Nothing is written: a person looks first.

use entente_domain::fold::fold;
use entente_domain::{Error, ErrorCode, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::letters;
use crate::mapping::{Mapping, Target, looks_like_email};
use crate::table::{Row, Table};

/// A person or an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProposedKind {
    /// A person.
    Person,
    /// An organisation.
    Organisation,
}

/// A partner as a row proposes it. Telephone and postcode are the text of the file; empty text is "not given".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProposedPartner {
    /// Line of the file or row of the sheet.
    pub line: u32,
    /// Person or organisation.
    pub kind: ProposedKind,
    /// Whole name.
    pub name: String,
    /// Given name of a person. Of an organisation, whoever is named beside it stands in the note.
    pub given_name: String,
    /// Family name, likewise.
    pub family_name: String,
    /// Word for the stakeholder category as found; see [`crate::category::of_word`].
    pub category: Option<String>,
    /// E-mail address.
    pub email: String,
    /// Telephone number as found.
    pub phone: String,
    /// Street with house number.
    pub street: String,
    /// Postcode as found.
    pub postcode: String,
    /// City.
    pub city: String,
    /// Country as found.
    pub country: String,
    /// `fr`, `en`, `nl` or `de` where the word is known, otherwise as found.
    pub language: Option<String>,
    /// Website as found.
    pub website: String,
    /// Lines "heading: value" of the columns kept as notes, and of what did not fit its own field.
    pub note: String,
    /// The fields whose value went to the note, because it is not what the field holds.
    pub set_aside: Vec<Target>,
}

/// Why a row makes no partner. Its text is `row-refused-…` in `locales/*/import.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowRefusal {
    /// It names nobody.
    NameMissing,
    /// It has more cells than there are columns: one of them would be lost.
    TooManyCells,
    /// The whole row stands in quotation marks and was not repaired.
    InQuotes,
    /// It holds control characters and was not repaired.
    ControlCharacter,
}

impl RowRefusal {
    /// The id of its text in `locales/*/import.ftl`.
    #[must_use]
    pub fn text_id(self) -> &'static str {
        match self {
            Self::NameMissing => "row-refused-name-missing",
            Self::TooManyCells => "row-refused-too-many-cells",
            Self::InQuotes => "row-refused-in-quotes",
            Self::ControlCharacter => "row-refused-control-character",
        }
    }
}

/// A row that makes no partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RefusedRow {
    /// Line of the file or row of the sheet.
    pub line: u32,
    /// Why.
    pub cause: RowRefusal,
}

/// What a table proposes. `partners` and `refused` together are all rows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Proposal {
    /// The partners, in the order of the file.
    pub partners: Vec<ProposedPartner>,
    /// The rows that make none.
    pub refused: Vec<RefusedRow>,
    /// How many rows with data the table has.
    pub total_rows: u32,
    /// What a row makes that names a person and an organisation; none where no row names both.
    pub named_rows: Option<ProposedKind>,
}

/// Makes partners of the rows. `named_rows` says what one makes that names a person and an organisation; where nobody said it,
/// the headings do. Whoever or whatever is not the partner itself stands in its note: nothing is lost.
///
/// # Errors
/// `TableWithoutName` (`line` of the headings, 0 where there are none) if no column is a name.
pub fn propose(table: &Table, mapping: &Mapping, named_rows: Option<ProposedKind>) -> Result<Proposal> {
    if !mapping.has_name() {
        return Err(Error::new(ErrorCode::TableWithoutName).with("line", table.header_line.unwrap_or(0)));
    }
    let mut proposal = Proposal { total_rows: u32::try_from(table.rows.len()).unwrap_or(u32::MAX), ..Proposal::default() };
    let named_rows = named_rows.unwrap_or_else(|| by_headings(table, mapping));
    for row in &table.rows {
        match partner_of(table, mapping, row, named_rows) {
            Ok((partner, both)) => {
                if both {
                    proposal.named_rows = Some(named_rows);
                }
                proposal.partners.push(partner);
            }
            Err(cause) => proposal.refused.push(RefusedRow { line: row.line, cause }),
        }
    }
    Ok(proposal)
}

/// The text of a cell without white space around it, no-break spaces included.
fn trimmed(cell: &str) -> &str {
    cell.trim_matches(|c: char| c.is_whitespace())
}

/// The same on one line, with single spaces where the file has line breaks and tabs.
fn one_line(cell: &str) -> String {
    if cell.contains(['\n', '\r', '\t']) { cell.split_whitespace().collect::<Vec<_>>().join(" ") } else { cell.to_owned() }
}

/// "Nom; Prénom; Organisation" is a list of persons; "Organisation; Personne de contact" is one of organisations.
fn by_headings(table: &Table, mapping: &Mapping) -> ProposedKind {
    const CONTACT: [&str; 15] = [
        "contact",
        "kontakt",
        "respons",
        "verantwoord",
        "verantwort",
        "ansprech",
        "referent",
        "president",
        "voorzitter",
        "vorsitz",
        "direct",
        "coord",
        "gerant",
        "representant",
        "vertegenwoordig",
    ];
    let heading = |target| mapping.column(target).and_then(|column| table.headings.get(column)).map(|heading| fold(heading));
    let (family, given) = (heading(Target::FamilyName), heading(Target::GivenName));
    let of_contact = |heading: &Option<String>| heading.as_ref().is_some_and(|name| CONTACT.iter().any(|word| name.contains(word)));
    let persons = family.is_some() && given.is_some() && !of_contact(&family) && !of_contact(&given);
    if persons { ProposedKind::Person } else { ProposedKind::Organisation }
}

/// The partner of a row, and whether the row names a person and an organisation.
fn partner_of(
    table: &Table,
    mapping: &Mapping,
    row: &Row,
    named_rows: ProposedKind,
) -> std::result::Result<(ProposedPartner, bool), RowRefusal> {
    if row.in_quotes && table.headings.len() > 1 {
        return Err(RowRefusal::InQuotes);
    }
    if row.cells.len() > table.headings.len() {
        return Err(RowRefusal::TooManyCells);
    }
    let mut partner = Draft::new(row.line);
    for (column, cell) in row.cells.iter().enumerate() {
        let target = mapping.target(column);
        let value = trimmed(cell);
        if target == Target::Ignore || value.is_empty() {
            continue;
        }
        if value.contains(letters::is_stray_control) {
            return Err(RowRefusal::ControlCharacter);
        }
        partner.put(target, &table.headings[column], value);
    }
    partner.finish(named_rows)
}

/// A partner while its cells are read.
struct Draft {
    partner: ProposedPartner,
    kind: Option<ProposedKind>,
    house_number: String,
    /// The headings under which the names stand.
    headings: Headings,
    notes: Vec<String>,
}

#[derive(Default)]
struct Headings {
    name: String,
    given_name: String,
    family_name: String,
}

impl Draft {
    fn new(line: u32) -> Self {
        let partner = ProposedPartner {
            line,
            kind: ProposedKind::Organisation,
            name: String::new(),
            given_name: String::new(),
            family_name: String::new(),
            category: None,
            email: String::new(),
            phone: String::new(),
            street: String::new(),
            postcode: String::new(),
            city: String::new(),
            country: String::new(),
            language: None,
            website: String::new(),
            note: String::new(),
            set_aside: Vec::new(),
        };
        Self { partner, kind: None, house_number: String::new(), headings: Headings::default(), notes: Vec::new() }
    }

    fn note(&mut self, heading: &str, value: &str) {
        self.notes.push(if heading.is_empty() { value.to_owned() } else { format!("{heading}: {value}") });
    }

    fn set_aside(&mut self, target: Target, heading: &str, value: &str) {
        self.note(heading, value);
        if !self.partner.set_aside.contains(&target) {
            self.partner.set_aside.push(target);
        }
    }

    fn put(&mut self, target: Target, heading: &str, value: &str) {
        let partner = &mut self.partner;
        let field = match target {
            Target::Name => &mut partner.name,
            Target::GivenName => &mut partner.given_name,
            Target::FamilyName => &mut partner.family_name,
            Target::Phone => &mut partner.phone,
            Target::Street => &mut partner.street,
            Target::HouseNumber => &mut self.house_number,
            Target::Postcode => &mut partner.postcode,
            Target::City => &mut partner.city,
            Target::Country => &mut partner.country,
            Target::Website => &mut partner.website,
            Target::Email => return self.put_email(heading, value),
            Target::Kind => return self.put_kind(heading, value),
            Target::Category if partner.category.is_none() => {
                partner.category = Some(one_line(value));
                return;
            }
            Target::Language if partner.language.is_none() => {
                partner.language = Some(language_of(value));
                return;
            }
            Target::Category | Target::Language => return self.set_aside(target, heading, value),
            Target::Note => return self.note(heading, value),
            Target::Ignore => return,
        };
        if field.is_empty() {
            *field = one_line(value);
            match target {
                Target::Name => heading.clone_into(&mut self.headings.name),
                Target::GivenName => heading.clone_into(&mut self.headings.given_name),
                Target::FamilyName => heading.clone_into(&mut self.headings.family_name),
                _ => {}
            }
        } else {
            // A second column with the same target: nothing is lost.
            self.set_aside(target, heading, value);
        }
    }

    /// One address goes to the field; others, and what is none, to the note.
    fn put_email(&mut self, heading: &str, value: &str) {
        let parts: Vec<&str> = value.split([';', ',', ' ', '\n', '/']).map(str::trim).filter(|part| !part.is_empty()).collect();
        let bare = |part: &str| part.trim_start_matches("mailto:").trim_matches(['<', '>']).to_owned();
        let first = parts.iter().map(|part| bare(part)).find(|part| looks_like_email(part));
        match first {
            Some(address) if self.partner.email.is_empty() => {
                self.partner.email = address;
                if parts.len() > 1 {
                    self.set_aside(Target::Email, heading, value);
                }
            }
            _ => self.set_aside(Target::Email, heading, value),
        }
    }

    fn put_kind(&mut self, heading: &str, value: &str) {
        match kind_of(value) {
            Some(kind) if self.kind.is_none() => self.kind = Some(kind),
            _ => self.set_aside(Target::Kind, heading, value),
        }
    }

    fn finish(mut self, named_rows: ProposedKind) -> std::result::Result<(ProposedPartner, bool), RowRefusal> {
        let whole = [self.partner.given_name.as_str(), self.partner.family_name.as_str()];
        let whole = whole.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let person_named = !whole.is_empty();
        let only_person = self.partner.name.is_empty();
        let both = person_named && !only_person;
        if only_person {
            self.partner.name.clone_from(&whole);
        }
        if !self.partner.name.chars().any(char::is_alphanumeric) {
            return Err(RowRefusal::NameMissing);
        }
        let by_name = if (only_person && person_named) || has_title_of_person(&self.partner.name) {
            ProposedKind::Person
        } else {
            ProposedKind::Organisation
        };
        self.partner.kind = self.kind.unwrap_or(if both { named_rows } else { by_name });
        if both {
            self.set_the_other_aside(whole);
        }
        if !self.house_number.is_empty() {
            if self.partner.street.is_empty() {
                self.partner.street = self.house_number;
            } else {
                self.partner.street = format!("{} {}", self.partner.street, self.house_number);
            }
        }
        self.partner.note = self.notes.join("\n");
        Ok((self.partner, both))
    }

    /// Of a row that names a person and an organisation, one is the partner; the other stands in its note.
    fn set_the_other_aside(&mut self, person: String) {
        let (heading, other) = match self.partner.kind {
            ProposedKind::Person => (self.headings.name.clone(), std::mem::replace(&mut self.partner.name, person)),
            ProposedKind::Organisation => {
                self.partner.given_name.clear();
                self.partner.family_name.clear();
                let Headings { given_name, family_name, .. } = &self.headings;
                let headings = [given_name.as_str(), family_name.as_str()];
                (headings.into_iter().filter(|heading| !heading.is_empty()).collect::<Vec<_>>().join(", "), person)
            }
        };
        // A name that stands in both columns says nothing more.
        if fold(&other) != fold(&self.partner.name) {
            self.note(&heading, &other);
        }
    }
}

fn kind_of(word: &str) -> Option<ProposedKind> {
    const PERSON: [&str; 14] = [
        "personne",
        "person",
        "persoon",
        "individu",
        "individual",
        "particulier",
        "p",
        "personne physique",
        "natuurlijke persoon",
        "naturliche person",
        "privatperson",
        "physique",
        "contact",
        "citoyen",
    ];
    const ORGANISATION: [&str; 14] = [
        "organisation",
        "organization",
        "organisatie",
        "organisme",
        "o",
        "personne morale",
        "rechtspersoon",
        "juristische person",
        "morale",
        "association",
        "structure",
        "institution",
        "einrichtung",
        "instelling",
    ];
    let folded = fold(word);
    if PERSON.contains(&folded.as_str()) {
        Some(ProposedKind::Person)
    } else if ORGANISATION.contains(&folded.as_str()) {
        Some(ProposedKind::Organisation)
    } else {
        None
    }
}

/// Titles that only persons have. "Dr" is left out: hospitals are named after doctors. In capitals, "MR" and "MRS" are
/// Belgian homes for older people.
fn has_title_of_person(name: &str) -> bool {
    const TITLES: [&str; 10] = ["mme", "madame", "monsieur", "mlle", "mevrouw", "mevr", "meneer", "dhr", "herr", "frau"];
    const TITLES_NOT_IN_CAPITALS: [&str; 2] = ["mr", "mrs"];
    let folded = fold(name);
    let Some((first, rest)) = folded.split_once(' ') else { return false };
    let in_capitals = !name.trim_start().chars().take_while(|c| c.is_alphabetic()).any(char::is_lowercase);
    let title = TITLES.contains(&first) || (TITLES_NOT_IN_CAPITALS.contains(&first) && !in_capitals);
    title && rest.split(' ').count() <= 4
}

fn language_of(word: &str) -> String {
    let code = match fold(word).as_str() {
        "fr" | "f" | "francais" | "francaise" | "french" | "frans" | "franzosisch" | "fra" | "fre" | "francophone" => "fr",
        "en" | "e" | "anglais" | "english" | "engels" | "englisch" | "eng" | "anglophone" => "en",
        "nl" | "n" | "neerlandais" | "dutch" | "nederlands" | "niederlandisch" | "nld" | "dut" | "neerlandophone" | "flamand" => "nl",
        "de" | "d" | "allemand" | "german" | "duits" | "deutsch" | "deu" | "ger" | "germanophone" => "de",
        _ => return one_line(word),
    };
    code.to_owned()
}
