//! German.

use super::Vocabulary;

// The lists are read by people: a word a line would hide what they hold.
#[rustfmt::skip]
pub(super) const WORDS: Vocabulary = Vocabulary {
    conditions: &[
        "diabetes", "zuckerkrankheit", "hiv", "aids", "krebs", "brustkrebs", "lungenkrebs", "darmkrebs", "prostatakrebs",
        "tumor", "leukamie", "lymphom", "metastasen", "depression", "depressionen", "burn out", "burnout", "schizophrenie",
        "psychose", "bipolare storung", "magersucht", "bulimie", "sucht", "alkoholsucht", "bluthochdruck", "schlaganfall",
        "herzinfarkt", "herzinsuffizienz", "herzschwache", "niereninsuffizienz", "asthma", "copd", "tuberkulose", "hepatitis",
        "zirrhose", "leberzirrhose", "syphilis", "covid", "epilepsie", "parkinson", "alzheimer", "demenz", "multiple sklerose",
        "multipler sklerose", "autismus", "adipositas", "arthrose", "endometriose", "fehlgeburt", "masern", "malaria",
        "infektion", "bruch", "allergie", "adhs",
    ],
    medicines: &[
        "metformin", "insulin", "antidepressiva", "antidepressivum", "neuroleptika", "antipsychotika", "schlafmittel",
        "methadon", "buprenorphin", "morphin", "morphium", "antibiotika", "antibiotikum", "lithium", "cortison", "kortison",
        "blutverdunner", "statine", "chemotherapie", "chemo", "bestrahlung", "dialyse", "paracetamol", "ibuprofen",
    ],
    states: &[
        "hiv+", "diabetiker", "diabetikerin", "zuckerkrank", "hiv positiv", "krebskrank", "asthmatiker", "asthmatikerin", "epileptiker",
        "epileptikerin", "depressiv", "schizophren", "bipolar", "alkoholiker", "alkoholikerin", "alkoholabhangig",
        "drogenabhangig", "suchtig", "fettleibig", "autistisch", "diagnostiziert", "hospitalisiert", "im krankenhaus",
        "operiert", "amputiert", "intubiert", "schwanger", "suizidal", "in remission", "dement",
    ],
    bearing: &[
        "hat", "habe", "hatte", "erlitt", "erleidet", "leidet", "litt", "nimmt", "nehme", "nahm", "bekommt", "bekam", "erhalt",
        "erhielt", "spritzt", "lebt mit", "diagnostiziert", "behandelt", "infiziert", "erkrankt", "erkrankte", "gestorben",
        "verstorben",
    ],
    links: &["ist", "war", "bin", "wurde", "wird", "geworden", "scheint"],
    possessives: &["seine", "seinen", "seinem", "seiner", "mein", "meine", "meinen", "meinem", "meiner"],
    weak_possessives: &["sein", "ihr", "ihre", "ihren", "ihrem", "ihrer"],
    persons: &[
        "er", "sie", "ich", "ihm", "ihn", "herr", "herrn", "frau", "patient", "patientin", "mutter", "vater",
        "sohn", "tochter", "bruder", "schwester", "mann", "ehemann", "ehefrau", "kind", "baby", "grossmutter", "oma", "opa",
        "nachbar", "nachbarin", "klient", "klientin",
        "papa", "mama", "kollege", "kollegin",
    ],
    generics: &["jeder", "jede", "jedes", "kein", "keine"],
    fillers: &[
        "ein", "eine", "einen", "einem", "einer", "der", "die", "das", "dem", "den", "des", "an", "am", "mit", "von",
        "gegen", "typ", "in", "im", "seit", "jahren", "jahr", "monaten", "schwere", "schweren", "schwerer", "leichte",
        "leichten", "chronische", "chronischen", "chronischer", "akute", "akuten", "ersten", "neue", "noch", "auch", "immer",
        "jetzt", "oft", "wegen", "bei", "worden", "hohe", "dosis", "taglich", "jeden", "tag", "morgen", "abend",
        "wahrscheinlich", "nicht", "sehr", "schwer", "gestern", "zu", "unter", "krankheit", "wieder", "heute", "montag",
        "letzte", "letzten", "woche",
        "zwei", "drei",
    ],
    topics: &[
        "programm", "projekt", "projekte", "kampagne", "thema", "prioritat", "schwerpunkt", "screening", "vorsorge",
        "pravention", "plan", "woche", "tag", "werkstatt", "schulung", "gruppe", "netzwerk", "dienst", "zentrum", "klinik",
        "partnerschaft", "verein", "studie", "forschung", "aufklarung", "impfung", "beratung", "budget", "bereich", "ziel",
        "als", "team", "modul", "ausschuss", "strategie", "politik", "versorgung", "umfrage", "zahlen",
    ],
    conjunctions: &["und", "aber", "oder", "dass", "weil", "denn"],
    not_before_names: &[
        "der", "die", "das", "dem", "den", "des", "ein", "eine", "einer", "diese", "dieser", "dieses", "unser", "unsere",
        "euer", "ihr", "ihre", "jede", "jeder", "jedes", "von", "in", "und", "kein", "keine", "im", "zum", "zur",
    ],
    not_names: &[
        "wer", "was", "es", "das", "dies", "niemand", "jeder", "jemand", "welche", "warum", "wann", "wie", "region",
        "krankenhaus", "netzwerk", "stadt", "gemeinde", "man", "arzt", "wir", "hier", "dort", "heute", "bisher", "menschen",
        "patienten", "frauen", "manner", "kinder", "personen", "familien",
    ],
    cases: &["mann", "frau", "patient", "patientin", "junge", "madchen", "dame", "herr", "kind", "baby"],
    ages: &["jahre", "jahren", "jahrige", "jahriger", "jahrigen", "monate"],
    since: &["seit"],
    why: &["seit", "wegen", "nach"],
    at: &["bei"],
    verb_last: true,
};
