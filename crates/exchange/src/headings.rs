//! The headings that lists of partners use, in French, English, Dutch and German, folded.

use entente_domain::fold::fold;

use crate::mapping::Target;

/// Headings by target. Earlier words are surer: of two columns for one target the one with the earlier word gets it.
const WORDS: &[(Target, &[&str])] = &[
    (
        Target::Name,
        &[
            "hospital name",
            "nom de l organisation",
            "nom de l organisme",
            "nom de l association",
            "nom de la structure",
            "nom de l etablissement",
            "nom du partenaire",
            "nom complet",
            "raison sociale",
            "organisation",
            "organisme",
            "organisatie",
            "organization",
            "denomination",
            "association",
            "structure",
            "etablissement",
            "institution",
            "partenaire",
            "partner",
            "hopital",
            "hospital",
            "organisation name",
            "organization name",
            "facility name",
            "full name",
            "naam organisatie",
            "naam van de organisatie",
            "volledige naam",
            "instelling",
            "vereniging",
            "benaming",
            "ziekenhuis",
            "einrichtung",
            "verein",
            "bezeichnung",
            "name der organisation",
            "name der einrichtung",
            "krankenhaus",
            "firma",
            "societe",
            "company",
            "entreprise",
            "bedrijf",
            "name",
            "nom",
            "naam",
            "noms",
            "intitule",
            "nom et prenom",
            "nom prenom",
            "prenom nom",
            "prenom et nom",
            "naam en voornaam",
            "voornaam en naam",
            "vor und nachname",
        ],
    ),
    (
        Target::GivenName,
        &["prenom", "first name", "first", "given name", "firstname", "forename", "voornaam", "vorname", "prenoms", "roepnaam"],
    ),
    (
        Target::FamilyName,
        &[
            "nom de famille",
            "nom famille",
            "last name",
            "last",
            "family name",
            "lastname",
            "surname",
            "achternaam",
            "familienaam",
            "nachname",
            "familienname",
            "zuname",
            "patronyme",
        ],
    ),
    (
        Target::Kind,
        &[
            "personne ou organisation",
            "personne organisation",
            "person or organisation",
            "person or organization",
            "person organisation",
            "persoon of organisatie",
            "person oder organisation",
            "genre de partenaire",
            "nature",
            "soort partner",
            "art des partners",
        ],
    ),
    (
        Target::Category,
        &[
            "categorie de partenaire",
            "type de partenaire",
            "stakeholder category",
            "categorie",
            "category",
            "kategorie",
            "secteur",
            "sector",
            "sektor",
            "facility type",
            "type d organisation",
            "type d etablissement",
            "type de structure",
            "type",
            "typ",
            "soort",
            "art",
            "groupe",
            "group",
            "groep",
            "gruppe",
        ],
    ),
    (
        Target::Email,
        &[
            "email",
            "e mail",
            "courriel",
            "mail",
            "adresse e mail",
            "adresse email",
            "adresse mail",
            "adresse electronique",
            "courrier electronique",
            "email address",
            "e mail address",
            "mailadres",
            "e mailadres",
            "e mail adres",
            "emailadres",
            "e mail adresse",
            "emailadresse",
            "mel",
        ],
    ),
    (
        Target::Phone,
        &[
            "telephone",
            "tel",
            "phone",
            "telefoon",
            "telefon",
            "phone number",
            "numero de telephone",
            "n de telephone",
            "no de telephone",
            "telefoonnummer",
            "telefonnummer",
            "rufnummer",
            "telnr",
            "tel nr",
            "tel fixe",
            "telephone fixe",
            "fixe",
            "gsm",
            "mobile",
            "portable",
            "cell",
            "cellulaire",
            "cell phone",
            "mobile phone",
            "handy",
            "mobil",
            "mobiel",
            "mobiltelefon",
            "tel portable",
            "telephone portable",
            "tel mobile",
        ],
    ),
    (
        Target::Street,
        &[
            "rue",
            "street",
            "straat",
            "strasse",
            "adresse",
            "address",
            "adres",
            "anschrift",
            "adresse postale",
            "street address",
            "adresse ligne 1",
            "address line 1",
            "address 1",
            "adresse 1",
            "rue et numero",
            "rue et n",
            "straat en nummer",
            "straat en huisnummer",
            "strasse und hausnummer",
            "strasse hausnummer",
            "strasse nr",
            "voie",
            "siege",
        ],
    ),
    (
        Target::HouseNumber,
        &["house number", "huisnummer", "hausnummer", "numero de rue", "street number", "numero", "n", "nr", "no", "num", "nummer"],
    ),
    (
        Target::Postcode,
        &[
            "code postal",
            "postcode",
            "postal code",
            "zip",
            "zip code",
            "zipcode",
            "postleitzahl",
            "plz",
            "npa",
            "cp",
            "codepostal",
            "post code",
            "postnummer",
        ],
    ),
    (
        Target::City,
        &[
            "ville",
            "city",
            "localite",
            "commune",
            "town",
            "municipality",
            "municipalite",
            "plaats",
            "stad",
            "gemeente",
            "woonplaats",
            "ort",
            "stadt",
            "gemeinde",
            "wohnort",
            "bureau distributeur",
        ],
    ),
    (Target::Country, &["pays", "country", "land", "staat", "country code", "code pays", "landcode", "cc"]),
    (
        Target::Language,
        &[
            "langue",
            "language",
            "taal",
            "sprache",
            "langues",
            "languages",
            "talen",
            "sprachen",
            "langue de contact",
            "langue parlee",
            "preferred language",
            "contacttaal",
            "role linguistique",
            "taalrol",
        ],
    ),
    (
        Target::Website,
        &[
            "site web",
            "website",
            "site internet",
            "url",
            "web",
            "webseite",
            "internet",
            "homepage",
            "webstek",
            "page web",
            "www",
            "internetseite",
            "site",
        ],
    ),
    (
        Target::Note,
        &[
            "note",
            "notes",
            "remarque",
            "remarques",
            "commentaire",
            "commentaires",
            "comment",
            "comments",
            "remark",
            "remarks",
            "opmerking",
            "opmerkingen",
            "nota",
            "bemerkung",
            "bemerkungen",
            "anmerkung",
            "notiz",
            "observations",
            "observation",
            "divers",
            "site name",
            "fonction",
            "function",
            "functie",
            "funktion",
            "service",
            "dienst",
            "role",
            "contact",
            "personne de contact",
            "contactpersoon",
            "ansprechpartner",
            "contact person",
            "province",
            "prov",
            "region",
            "state",
            "county",
            "canton",
            "departement",
            "provincie",
            "kanton",
            "public prive",
            "public private",
            "horaire",
            "description",
        ],
    ),
    (
        Target::Ignore,
        &[
            "id",
            "lat",
            "lon",
            "lng",
            "long",
            "latitude",
            "longitude",
            "geo qual",
            "quality",
            "ref date",
            "pub date",
            "osm id",
            "objectid",
            "uuid",
            "ligne",
            "row",
            "cap beds",
            "cap prac",
            "cap rooms",
        ],
    ),
];

/// The target of a heading and how sure it is (0 is surest).
pub(crate) fn target_of(heading: &str) -> Option<(Target, usize)> {
    if heading.len() > 200 {
        return None;
    }
    // What stands in brackets explains: "Téléphone (fixe)", "Nom [de la structure]".
    let bare = heading.split(['(', '[', '*', ':']).next().unwrap_or_default();
    let folded = fold(bare);
    let numbered = folded.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end();
    // "Téléphone 2" is a telephone; "No 32" is no number of a house.
    let numbered = if numbered.len() >= 3 { numbered } else { "" };
    [folded.as_str(), numbered].into_iter().filter(|word| !word.is_empty()).find_map(exact).or_else(|| by_word(&folded))
}

fn exact(folded: &str) -> Option<(Target, usize)> {
    WORDS.iter().find_map(|(target, words)| words.iter().position(|word| *word == folded).map(|rank| (*target, rank)))
}

/// Longer headings that hold a word which leaves no doubt: "courriel de la personne de contact".
fn by_word(folded: &str) -> Option<(Target, usize)> {
    let words: Vec<&str> = folded.split(' ').collect();
    if words.len() < 2 || words.len() > 6 {
        return None;
    }
    let has = |sure: &[&str]| words.iter().any(|word| sure.contains(word));
    let target = if has(&["email", "courriel", "mail", "mailadres", "emailadres"]) {
        Target::Email
    } else if has(&["telephone", "telefoon", "telefon", "phone", "tel", "gsm", "telefoonnummer", "telefonnummer"]) {
        Target::Phone
    } else if has(&["postal", "postcode", "postleitzahl", "plz", "zip"]) && has(&["code", "postcode", "postleitzahl", "plz", "zip"]) {
        Target::Postcode
    } else if has(&["website", "internet", "web", "url"]) {
        Target::Website
    } else {
        return None;
    };
    // After every exact word.
    Some((target, 1_000))
}

/// Whether a cell is a heading that lists of partners use.
pub(crate) fn is_known(cell: &str) -> bool {
    let bare = cell.trim();
    !bare.is_empty() && bare.chars().any(char::is_alphabetic) && bare.chars().count() <= 60 && target_of(bare).is_some()
}

/// Headings that mean the family name where another column holds the given name, and a whole name otherwise.
pub(crate) fn is_name_or_family_name(heading: &str) -> bool {
    matches!(fold(heading).as_str(), "nom" | "noms" | "naam" | "name")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_four_languages_whatever_their_case_accents_and_brackets() {
        let known = [
            ("NOM DE L’ORGANISATION", Target::Name),
            ("Naam van de organisatie", Target::Name),
            ("Prénom", Target::GivenName),
            ("Nachname", Target::FamilyName),
            ("E-Mail-Adresse", Target::Email),
            ("Courriel (professionnel)", Target::Email),
            ("Tél. 2", Target::Phone),
            ("Téléphone du secrétariat", Target::Phone),
            ("house_number", Target::HouseNumber),
            ("N°", Target::HouseNumber),
            ("Code postal :", Target::Postcode),
            ("PLZ", Target::Postcode),
            ("Gemeente", Target::City),
            ("Straße", Target::Street),
            ("Taal", Target::Language),
            ("Bemerkungen", Target::Note),
        ];
        for (heading, target) in known {
            assert_eq!(target_of(heading).map(|(t, _)| t), Some(target), "{heading}");
        }
        assert_eq!(target_of("Hôtel de ville"), None);
    }
}
