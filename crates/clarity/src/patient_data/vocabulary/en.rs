//! English.

use super::Vocabulary;

// The lists are read by people: a word a line would hide what they hold.
#[rustfmt::skip]
pub(super) const WORDS: Vocabulary = Vocabulary {
    conditions: &[
        "diabetes", "hiv", "aids", "cancer", "tumour", "tumor", "leukaemia", "leukemia", "lymphoma", "metastases", "depression",
        "burnout", "schizophrenia", "psychosis", "bipolar disorder", "anorexia", "bulimia", "addiction", "alcoholism",
        "hypertension", "high blood pressure", "stroke", "heart attack", "heart failure", "kidney failure", "asthma", "copd",
        "tuberculosis", "tb", "hepatitis", "cirrhosis", "syphilis", "covid", "epilepsy", "parkinson", "alzheimer", "dementia",
        "multiple sclerosis", "autism", "obesity", "arthritis", "endometriosis", "miscarriage", "measles", "malaria",
        "infection", "fracture", "allergy", "adhd",
    ],
    medicines: &[
        "metformin", "insulin", "antidepressant", "antidepressants", "antipsychotics", "methadone", "buprenorphine", "morphine",
        "antiretrovirals", "antibiotics", "lithium", "cortisone", "anticoagulants", "blood thinners", "statins", "chemotherapy",
        "chemo", "radiotherapy", "dialysis", "paracetamol", "ibuprofen", "warfarin",
    ],
    states: &[
        "hiv+", "diabetic", "hiv positive", "asthmatic", "epileptic", "depressed", "schizophrenic", "bipolar", "alcoholic",
        "hypertensive", "obese", "autistic", "diagnosed", "hospitalised", "hospitalized", "admitted to hospital", "operated on",
        "amputated", "intubated", "pregnant", "suicidal", "in remission", "terminally ill", "in palliative care",
    ],
    bearing: &[
        "has", "had", "have", "s", "suffers", "suffered", "suffering", "takes", "took", "taking", "gets", "receives",
        "received", "is on", "was on", "s on", "m on", "am on", "been on", "lives with", "living with", "diagnosed", "treated",
        "hospitalised", "hospitalized", "admitted", "caught", "contracted", "developed", "infected", "died", "prescribed",
        "injects",
    ],
    links: &["is", "was", "am", "been", "became", "being", "seems", "s", "m"],
    possessives: &["his", "her", "my"],
    weak_possessives: &[],
    persons: &[
        "he", "she", "i", "him", "her", "mr", "mrs", "ms", "miss", "patient", "mother", "father", "son", "daughter", "brother",
        "sister", "husband", "wife", "child", "baby", "grandmother", "neighbour", "neighbor", "client",
        "dad", "mum", "mom", "colleague",
    ],
    generics: &["every", "each", "any", "no"],
    fillers: &[
        "a", "an", "the", "of", "with", "from", "for", "type", "at", "in", "on", "since", "severe", "mild", "chronic", "acute",
        "bad", "serious", "early", "late", "stage", "terminal", "new", "first", "second", "been", "also", "still", "now",
        "always", "just", "years", "year", "old", "breast", "lung", "prostate", "skin", "bowel", "gestational", "postnatal",
        "clinical", "recently", "daily", "to", "hospital", "not", "had", "high", "dose", "by", "yesterday", "today", "monday",
        "last", "week", "month",
        "two", "three",
    ],
    topics: &[
        "programme", "program", "project", "campaign", "theme", "topic", "priority", "screening", "prevention", "plan", "week",
        "day", "workshop", "training", "group", "network", "service", "services", "centre", "center", "clinic", "partnership",
        "association", "study", "research", "awareness", "vaccination", "pathway", "education", "consultation", "budget",
        "field", "goal", "as", "team", "module", "nurse", "nurses", "committee", "board", "strategy", "policy", "care", "unit",
        "survey", "work", "meeting", "expertise", "data", "figures", "specialist", "control", "charity", "experience",
    ],
    conjunctions: &["and", "but", "or", "who", "that", "because"],
    not_before_names: &[
        "the", "a", "an", "this", "that", "our", "your", "their", "its", "each", "every", "of", "in", "and", "no",
    ],
    not_names: &[
        "who", "what", "it", "there", "nobody", "everybody", "someone", "anyone", "which", "why", "when", "how", "that", "this",
        "everyone", "region", "hospital", "network", "town", "city", "they", "we", "you", "one", "work", "focus", "based",
        "here", "people", "patients", "women", "men", "children", "persons", "adults", "families",
    ],
    cases: &["man", "woman", "patient", "boy", "girl", "lady", "gentleman", "child", "baby", "mr", "mrs", "ms"],
    ages: &["year", "years", "yo", "months"],
    since: &["since"],
    why: &["since", "for", "after"],
    at: &["in"],
    verb_last: false,
};
