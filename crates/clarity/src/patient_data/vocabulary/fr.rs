//! French.

use super::Vocabulary;

// The lists are read by people: a word a line would hide what they hold.
#[rustfmt::skip]
pub(super) const WORDS: Vocabulary = Vocabulary {
    conditions: &[
        "diabete", "vih", "sida", "cancer", "tumeur", "leucemie", "lymphome", "metastases", "depression", "burn out", "burnout",
        "schizophrenie", "psychose", "trouble bipolaire", "anorexie", "boulimie", "dependance", "addiction", "alcoolisme",
        "toxicomanie", "hypertension", "avc", "infarctus", "insuffisance cardiaque", "insuffisance renale", "asthme", "bpco",
        "tuberculose", "hepatite", "cirrhose", "syphilis", "covid", "epilepsie", "parkinson", "alzheimer", "demence",
        "sclerose en plaques", "autisme", "obesite", "arthrose", "endometriose", "fausse couche", "rougeole", "paludisme",
        "infection", "fracture", "allergie", "tda", "tdah",
    ],
    medicines: &[
        "metformine", "insuline", "antidepresseur", "antidepresseurs", "antipsychotique", "neuroleptique", "neuroleptiques",
        "anxiolytiques", "methadone", "buprenorphine", "morphine", "antiretroviraux", "antibiotique", "antibiotiques",
        "lithium", "cortisone", "anticoagulant", "anticoagulants", "statine", "statines", "chimiotherapie", "chimio",
        "radiotherapie", "dialyse", "paracetamol", "ibuprofene", "tritherapie",
    ],
    states: &[
        "hiv+", "vih+", "diabetique", "vih positif", "vih positive", "seropositif", "seropositive", "asthmatique", "epileptique",
        "depressif", "depressive", "schizophrene",
        "bipolaire", "alcoolique", "toxicomane", "hypertendu", "hypertendue", "obese", "autiste", "dialyse", "dialysee",
        "diagnostique", "diagnostiquee", "hospitalise", "hospitalisee", "opere", "operee", "ampute", "amputee", "intube",
        "intubee", "enceinte", "suicidaire", "en remission", "en phase terminale", "en soins palliatifs",
    ],
    bearing: &[
        "a", "ai", "avait", "aura", "souffre", "souffrait", "souffert", "prend", "prends", "prenait", "recoit", "recevait",
        "recu", "est sous", "vit avec", "vivait avec", "atteint", "atteinte", "traite", "traitee", "soigne", "soignee",
        "diagnostique", "diagnostiquee", "suivi", "suivie", "hospitalise", "hospitalisee", "opere", "operee", "fait", "faisait",
        "eu", "contracte", "attrape", "infecte", "infectee", "mort", "morte", "decede", "decedee",
    ],
    links: &["est", "suis", "etait", "ete", "devenu", "devenue", "reste", "restee", "sera", "semble", "declare", "declaree"],
    possessives: &["son", "sa", "ses", "mon", "ma", "mes"],
    weak_possessives: &[],
    persons: &[
        "il", "elle", "je", "j", "lui", "m", "mr", "monsieur", "mme", "madame", "mlle", "patient", "patiente", "mere", "pere",
        "fils", "fille", "frere", "soeur", "mari", "epouse", "epoux", "femme", "enfant", "bebe", "grand mere", "voisin",
        "voisine", "beneficiaire", "usager", "usagere", "homme",
        "papa", "maman", "collegue",
    ],
    generics: &["chaque", "tout", "toute", "aucun", "aucune"],
    fillers: &[
        "le", "la", "les", "l", "un", "une", "de", "du", "des", "d", "à", "au", "avec", "par", "pour", "contre", "en", "sous",
        "depuis", "ans", "mois", "an", "tres", "grave", "severe", "chronique", "leger", "legere", "lourd", "lourde", "forte",
        "fort", "aigu", "aigue", "petit", "petite", "gros", "grosse", "premier", "premiere", "maladie", "diagnostic", "encore",
        "toujours", "aussi", "deja", "souvent", "probablement", "bien", "suite", "crise", "crises", "traitement", "vieux",
        "vieille", "nouveau", "nouvelle", "ete", "recemment", "hier", "pas", "plus", "urgence", "matin", "soir", "jour",
        "chaque", "tous", "jours", "aujourd", "hui", "lundi", "derniere", "dernier", "annee", "semaine",
        "deux", "trois",
    ],
    topics: &[
        "programme", "projet", "campagne", "theme", "thematique", "priorite", "depistage", "prevention", "plan", "semaine",
        "journee", "atelier", "formation", "groupe", "reseau", "service", "centre", "clinique", "partenariat", "association",
        "etude", "recherche", "sensibilisation", "vaccination", "trajet", "education", "consultation", "budget", "sujet",
        "domaine", "objectif", "comme", "equipe", "module", "dossier", "commission", "strategie", "politique", "enquete",
    ],
    conjunctions: &["et", "mais", "ou", "qui", "que", "car"],
    not_before_names: &[
        "le", "la", "les", "l", "un", "une", "du", "de", "des", "d", "au", "aux", "ce", "cet", "cette", "notre", "votre",
        "leur", "son", "sa", "chaque", "à", "y", "en",
    ],
    not_names: &[
        "qui", "on", "ca", "cela", "ceci", "quand", "comment", "pourquoi", "y", "n", "s", "cependant", "personne", "quelqu",
        "ne", "commune", "ville", "region", "hopital", "reseau", "province", "docteur", "personnes", "patients", "femmes",
        "hommes", "enfants", "gens", "beneficiaires",
    ],
    cases: &["homme", "femme", "patient", "patiente", "garcon", "fille", "dame", "monsieur", "enfant", "bebe", "mr", "mme", "m"],
    ages: &["ans", "mois"],
    since: &["depuis"],
    why: &["depuis", "pour", "apres"],
    at: &["chez"],
    verb_last: false,
};
