//! Dutch.

use super::Vocabulary;

// The lists are read by people: a word a line would hide what they hold.
#[rustfmt::skip]
pub(super) const WORDS: Vocabulary = Vocabulary {
    conditions: &[
        "diabetes", "suikerziekte", "hiv", "aids", "kanker", "borstkanker", "longkanker", "darmkanker", "prostaatkanker",
        "tumor", "leukemie", "lymfoom", "uitzaaiingen", "depressie", "burn out", "burnout", "schizofrenie", "psychose",
        "bipolaire stoornis", "anorexia", "boulimie", "verslaving", "alcoholisme", "hypertensie", "hoge bloeddruk", "beroerte",
        "hartaanval", "hartinfarct", "hartfalen", "nierfalen", "astma", "copd", "tuberculose", "tbc", "hepatitis", "cirrose",
        "syfilis", "covid", "epilepsie", "parkinson", "alzheimer", "dementie", "multiple sclerose", "ms", "autisme", "obesitas",
        "artrose", "endometriose", "miskraam", "mazelen", "malaria", "infectie", "breuk", "allergie", "adhd",
    ],
    medicines: &[
        "metformine", "insuline", "antidepressiva", "antipsychotica", "slaapmiddelen", "methadon", "buprenorfine", "morfine",
        "hiv remmers", "antibiotica", "lithium", "cortisone", "bloedverdunners", "statines", "chemotherapie", "chemo",
        "bestraling", "dialyse", "nierdialyse", "paracetamol", "ibuprofen",
    ],
    states: &[
        "hiv+", "diabeticus", "diabeet", "hiv positief", "seropositief", "astmatisch", "epileptisch", "depressief", "schizofreen",
        "bipolair", "alcoholist", "verslaafd", "obees", "autistisch", "gediagnosticeerd", "gehospitaliseerd",
        "opgenomen in het ziekenhuis", "in het ziekenhuis opgenomen", "geopereerd", "geamputeerd", "geintubeerd", "zwanger",
        "suicidaal", "in remissie", "terminaal", "palliatief", "dement",
    ],
    bearing: &[
        "heeft", "heb", "had", "lijdt", "leed", "neemt", "neem", "nam", "krijgt", "kreeg", "slikt", "spuit", "leeft met",
        "gediagnosticeerd", "behandeld", "opgenomen", "besmet", "overleden", "gestorven", "ontwikkelde",
    ],
    links: &["is", "was", "ben", "werd", "wordt", "geworden", "bleek", "lijkt"],
    possessives: &["haar", "mijn", "diens"],
    weak_possessives: &["zijn"],
    persons: &[
        "hij", "zij", "ze", "ik", "hem", "haar", "dhr", "heer", "mevr", "mevrouw", "mw", "meneer", "patient", "patiente",
        "moeder", "vader", "zoon", "dochter", "broer", "zus", "man", "vrouw", "echtgenoot", "echtgenote", "kind", "baby",
        "grootmoeder", "oma", "opa", "buurman", "buurvrouw", "client", "cliente",
        "papa", "mama", "collega",
    ],
    generics: &["elke", "iedere", "geen", "ieder", "elk"],
    fillers: &[
        "een", "de", "het", "van", "aan", "met", "voor", "tegen", "type", "in", "sinds", "al", "jaar", "jaren", "maanden",
        "ernstige", "ernstig", "zware", "zwaar", "lichte", "chronische", "acute", "eerste", "tweede", "nieuwe", "nog", "ook",
        "steeds", "nu", "vaak", "door", "wegens", "onder", "op", "ziekte", "diagnose", "te", "hoge", "dosis", "dagelijks",
        "elke", "dag", "ochtend", "avond", "waarschijnlijk", "niet", "zeer", "erg", "vorig", "opnieuw", "gisteren", "vandaag",
        "maandag", "ziekenhuis", "week", "maand",
        "twee", "drie",
    ],
    topics: &[
        "programma", "project", "campagne", "thema", "onderwerp", "prioriteit", "screening", "preventie", "plan", "week", "dag",
        "workshop", "opleiding", "vorming", "groep", "netwerk", "dienst", "centrum", "kliniek", "partnerschap", "vereniging",
        "studie", "onderzoek", "sensibilisering", "vaccinatie", "zorgtraject", "educatie", "raadpleging", "budget", "domein",
        "doel", "als", "team", "module", "commissie", "strategie", "beleid", "zorg", "bevraging", "cijfers",
    ],
    conjunctions: &["en", "maar", "of", "die", "dat", "want"],
    not_before_names: &[
        "de", "het", "een", "deze", "dit", "die", "dat", "onze", "ons", "jullie", "hun", "elke", "van", "in", "en", "geen",
    ],
    not_names: &[
        "wie", "wat", "er", "het", "dit", "dat", "niemand", "iedereen", "iemand", "welke", "waarom", "wanneer", "hoe", "regio",
        "ziekenhuis", "netwerk", "stad", "gemeente", "men", "dokter", "ons", "hier", "mensen", "patienten", "vrouwen", "mannen",
        "kinderen", "personen", "gezinnen",
    ],
    cases: &["man", "vrouw", "patient", "patiente", "jongen", "meisje", "dame", "heer", "kind", "baby", "mevrouw", "dhr", "mevr"],
    ages: &["jaar", "jarige", "maanden"],
    since: &["sinds", "sedert"],
    why: &["sinds", "sedert", "voor", "na", "wegens"],
    at: &["bij"],
    verb_last: true,
};
