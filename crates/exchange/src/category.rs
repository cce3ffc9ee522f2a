//! Words for stakeholder categories as files use them, in four languages.

use entente_domain::fold::{fold, fold_name};

/// Category of the domain, and the words for it: a word ending in `*` stands for all that begin so.
const WORDS: [(&str, &[&str]); 8] = [
    (
        "health_professional",
        &[
            "health professional*",
            "professionnel* de* sante",
            "professionnel de la sante",
            "soignant*",
            "zorgverlener*",
            "zorgprofessional*",
            "gezondheidswerker*",
            "gesundheitsfach*",
            "medecin*",
            "doctor*",
            "physician*",
            "arts",
            "artsen",
            "huisarts*",
            "arzt*",
            "arzte*",
            "hausarzt*",
            "infirmi*",
            "nurse*",
            "verpleegkundige*",
            "pflegefach*",
            "krankenpfleg*",
            "kine*",
            "physiotherap*",
            "pharmac*",
            "apotheker*",
            "apotheke*",
            "psycholog*",
            "sage femme*",
            "midwi*",
            "vroedvrouw*",
            "hebamme*",
            "hopita*",
            "hospital*",
            "ziekenhui*",
            "algemeen ziekenhuis*",
            "krankenh*",
            "klinik*",
            "clini*",
            "centre hospitalier*",
            "maison medicale*",
            "wijkgezondheidscentr*",
            "centre de sante*",
            "health centre*",
            "health center*",
            "family health team*",
            "nursing and residential care*",
            "chsld*",
            "clsc*",
        ],
    ),
    (
        "resident_or_patient",
        &[
            "resident or patient",
            "patient*",
            "resident*",
            "habitant*",
            "usager*",
            "citoyen*",
            "citizen*",
            "burger",
            "burgers",
            "burgerin*",
            "bewoner*",
            "bewohner*",
            "inwoner*",
            "einwohner*",
            "beneficiaire*",
            "service user*",
            "client*",
            "riverain*",
        ],
    ),
    (
        "carer",
        &[
            "carer*",
            "caregiver*",
            "aidant*",
            "proche*",
            "mantelzorg*",
            "pflegende angehorige*",
            "angehorige*",
            "famille*",
            "family carer*",
            "familie",
        ],
    ),
    (
        "public_authority",
        &[
            "public authorit*",
            "autorite* publi*",
            "pouvoir* public*",
            "service public*",
            "secteur public",
            "public",
            "publiek",
            "offentlich*",
            "overheid*",
            "behorde*",
            "administration*",
            "commune*",
            "mairie*",
            "ville",
            "city council*",
            "municipalit*",
            "gemeente*",
            "gemeinde*",
            "province*",
            "provincie*",
            "region*",
            "cpas",
            "ocmw",
            "ministere*",
            "ministry*",
            "government*",
            "gouvernement*",
            "police*",
            "politie*",
            "polizei*",
            "ars",
            "ecole*",
            "school*",
            "schule*",
        ],
    ),
    (
        "association",
        &[
            "association*",
            "asbl",
            "vzw",
            "ong",
            "ngo",
            "osbl",
            "obnl",
            "non profit*",
            "nonprofit*",
            "sans but lucratif",
            "charit*",
            "vereniging*",
            "verein*",
            "e v",
            "ev",
            "organisme communautaire*",
            "community organi*",
            "fondation*",
            "foundation*",
            "stichting*",
            "stiftung*",
            "middenveld",
            "societe civile",
            "civil society",
            "secteur associatif",
            "associatif",
            "comite de quartier*",
            "benevole*",
            "volunteer*",
            "collectif*",
        ],
    ),
    (
        "private_sector",
        &[
            "private sector",
            "secteur prive",
            "prive",
            "private",
            "privat",
            "privatsektor",
            "privatwirtschaft",
            "privesector",
            "private sector*",
            "entreprise*",
            "company",
            "companies",
            "business*",
            "bedrijf*",
            "bedrijven",
            "unternehmen*",
            "commerce*",
            "commercant*",
            "societe",
            "firma*",
            "sponsor*",
        ],
    ),
    (
        "elected_official",
        &[
            "elected official*",
            "elu",
            "elue",
            "elus",
            "elues",
            "elu local",
            "elu e",
            "mandataire*",
            "echevin*",
            "bourgmestre*",
            "maire",
            "maires",
            "mayor*",
            "burgemeester*",
            "burgermeister*",
            "schepen*",
            "councillor*",
            "conseill* communa*",
            "depute*",
            "gemeenteraadslid*",
            "gewahlte*",
            "mandatar*",
            "verkozene*",
            "politicien*",
            "politici",
            "politiker*",
        ],
    ),
    ("other", &["other", "others", "autre", "autres", "andere", "anders", "sonstige*", "divers", "overige*", "overig"]),
];

/// The stakeholder category of a word found in a file: `health_professional`, `resident_or_patient`, `carer`,
/// `public_authority`, `association`, `private_sector`, `elected_official` or `other`. `None` where the word does not tell.
#[must_use]
pub fn of_word(word: &str) -> Option<&'static str> {
    let folded = fold(word);
    if folded.is_empty() {
        return None;
    }
    // The domain's own words come back from our own exports.
    let own = word.trim();
    if let Some((category, _)) = WORDS.iter().find(|(category, _)| *category == own) {
        return Some(category);
    }
    // `A.S.B.L.` folds to single letters, which the folding of names joins.
    [folded, fold_name(word)].iter().find_map(|text| {
        // A whole word is surer than a beginning.
        let exact = WORDS.iter().find(|(_, words)| words.contains(&text.as_str()));
        exact.or_else(|| WORDS.iter().find(|(_, words)| words.iter().any(|word| begins(text, word)))).map(|(category, _)| *category)
    })
}

/// Whether the text begins with the pattern; each `*` stands for the rest of one word, the last for all that follows.
fn begins(text: &str, pattern: &str) -> bool {
    if !pattern.contains('*') {
        return false;
    }
    let mut words = text.split(' ');
    for part in pattern.split(' ') {
        let Some(word) = words.next() else { return false };
        let same = match part.strip_suffix('*') {
            Some(beginning) => word.starts_with(beginning),
            None => word == part,
        };
        if !same {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_four_languages_find_their_category() {
        let words = [
            ("Médecins généralistes", "health_professional"),
            ("Professionnel de santé", "health_professional"),
            ("Huisarts", "health_professional"),
            ("Hospitals", "health_professional"),
            ("Bewohnerin", "resident_or_patient"),
            ("Aidants proches", "carer"),
            ("Mantelzorgers", "carer"),
            ("CPAS", "public_authority"),
            ("Behörde", "public_authority"),
            ("A.S.B.L.", "association"),
            ("Verein", "association"),
            ("Privé", "private_sector"),
            ("Élu·e", "elected_official"),
            ("Bürgermeisterin", "elected_official"),
            ("health_professional", "health_professional"),
            ("Autre", "other"),
        ];
        for (word, category) in words {
            assert_eq!(of_word(word), Some(category), "{word}");
        }
        assert_eq!(of_word("Zwxq"), None);
        assert_eq!(of_word("  "), None);
    }
}
