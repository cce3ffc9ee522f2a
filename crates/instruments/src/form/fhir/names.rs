//! The names of FHIR: elements and extensions.

/// Elements of a questionnaire that the model has a field for.
pub(super) const FORM_READ: [&str; 12] =
    ["resourceType", "url", "version", "name", "title", "description", "copyright", "language", "status", "contained", "extension", "item"];

/// Elements of a questionnaire (R4 and R5) that describe it and change nothing in how it is answered.
pub(super) const FORM_KEPT: [&str; 23] = [
    "id",
    "meta",
    "text",
    "identifier",
    "derivedFrom",
    "experimental",
    "subjectType",
    "date",
    "publisher",
    "contact",
    "useContext",
    "jurisdiction",
    "purpose",
    "approvalDate",
    "lastReviewDate",
    "effectivePeriod",
    "code",
    "versionAlgorithmString",
    "versionAlgorithmCoding",
    "copyrightLabel",
    "fhir_comments",
    "modifierExtension",
    "implicitRules",
];

/// Elements of an item that the model has a field for.
pub(super) const ITEM_READ: [&str; 17] = [
    "linkId",
    "prefix",
    "text",
    "type",
    "enableWhen",
    "enableBehavior",
    "required",
    "repeats",
    "readOnly",
    "maxLength",
    "answerConstraint",
    "answerOption",
    "answerValueSet",
    "initial",
    "item",
    "extension",
    "modifierExtension",
];

/// Elements of an item that describe it. `disabledDisplay` says whether a question that is not asked is hidden or shown
/// without a field; the program hides it, which both allow.
pub(super) const ITEM_KEPT: [&str; 5] = ["id", "definition", "code", "disabledDisplay", "fhir_comments"];

/// Elements that only R5 knows. Writing R4 puts them in the extension that FHIR has for it.
pub(super) const FORM_R5: [&str; 3] = ["versionAlgorithmString", "versionAlgorithmCoding", "copyrightLabel"];
/// The same of an item.
pub(super) const ITEM_R5: [&str; 2] = ["disabledDisplay", "answerConstraint"];

/// The translation extension, made of `lang` and `content`.
pub(super) const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";
/// What an option counts, R4.
pub(super) const ORDINAL_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
/// What an option counts, R5.
pub(super) const ITEM_WEIGHT: &str = "http://hl7.org/fhir/StructureDefinition/itemWeight";
/// An option that goes with no other.
pub(super) const EXCLUSIVE: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
/// An item that is never shown.
pub(super) const HIDDEN: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";
/// The limits of answers.
pub(super) const MIN_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/minValue";
pub(super) const MAX_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/maxValue";
pub(super) const MIN_LENGTH: &str = "http://hl7.org/fhir/StructureDefinition/minLength";
pub(super) const DECIMALS: &str = "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces";
pub(super) const REGEX: &str = "http://hl7.org/fhir/StructureDefinition/regex";
pub(super) const MIN_OCCURS: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs";
pub(super) const MAX_OCCURS: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs";
/// A value computed from others.
pub(super) const CALCULATED: &str = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
/// A name for an expression.
pub(super) const VARIABLE: &str = "http://hl7.org/fhir/StructureDefinition/variable";

/// Our own: the same text in simpler sentences. Not "easy to read", which needs a proof-reading by a person concerned.
pub(super) const SIMPLER: &str = "urn:entente:simpler-wording";
/// Our own: agreeing speaks against what is looked at.
pub(super) const REVERSED: &str = "urn:entente:reversed";
/// Our own: the dimension of an item.
pub(super) const DIMENSION: &str = "urn:entente:dimension";
/// Our own: by how much the score of an item is multiplied.
pub(super) const WEIGHT: &str = "urn:entente:weight";
/// Our own: what helps to answer.
pub(super) const HINT: &str = "urn:entente:hint";
/// Our own: the width of a step between two answers.
pub(super) const STEP: &str = "urn:entente:step";
/// Our own: which choices are offered, made of `attribute` and of `question` or `text`.
pub(super) const FILTER: &str = "urn:entente:choice-filter";
/// Our own: what a choice has by which a filter picks it, made of `attribute` and `text`.
pub(super) const ATTRIBUTE: &str = "urn:entente:choice-attribute";
/// Our own: a cell of a spreadsheet row, made of `column` and `cell`.
pub(super) const CELL: &str = "urn:entente:spreadsheet-cell";

/// Our own: owner, licence, translations, and what may leave the computer.
pub(super) const STANDING: &str = "urn:entente:standing";
/// Our own: how the owner reads the figures.
pub(super) const READING_GUIDE: &str = "urn:entente:reading-guide";

/// Where the extensions lie that carry elements of R5 in R4.
pub(super) const CROSS_VERSION: &str = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.";

/// The last parts of the urls of extensions that compute something, whoever defined them.
const COMPUTING: [&str; 18] = [
    "sdc-questionnaire-calculatedExpression",
    "sdc-questionnaire-enableWhenExpression",
    "sdc-questionnaire-initialExpression",
    "sdc-questionnaire-answerExpression",
    "sdc-questionnaire-candidateExpression",
    "sdc-questionnaire-contextExpression",
    "sdc-questionnaire-answerOptionsToggleExpression",
    "questionnaire-calculatedExpression",
    "questionnaire-enableWhenExpression",
    "questionnaire-initialExpression",
    "questionnaire-answerExpression",
    "questionnaire-constraint",
    "sdc-questionnaire-constraint",
    "targetConstraint",
    "cqf-expression",
    "cqf-calculatedValue",
    "variable",
    "questionnaire-answerOptionsToggleExpression",
];

/// The same of extensions that bring in items from elsewhere.
const ELSEWHERE: [&str; 2] = ["sdc-questionnaire-subQuestionnaire", "questionnaire-externallydefined"];

/// The name of an extension that computes something.
pub(super) fn computing(url: &str) -> Option<&str> {
    last_part(url).filter(|name| COMPUTING.contains(name))
}

/// Whether an extension brings in items or answers from elsewhere.
pub(super) fn elsewhere(url: &str) -> bool {
    last_part(url).is_some_and(|name| ELSEWHERE.contains(&name))
}

fn last_part(url: &str) -> Option<&str> {
    url.rsplit_once("/StructureDefinition/").map(|(_, name)| name.split('|').next().unwrap_or(name))
}

/// Extensions with one value that the model has a field for.
pub(super) const VALUED: [&str; 17] = [
    HINT,
    STEP,
    ORDINAL_VALUE,
    ITEM_WEIGHT,
    EXCLUSIVE,
    HIDDEN,
    MIN_VALUE,
    MAX_VALUE,
    MIN_LENGTH,
    DECIMALS,
    REGEX,
    MIN_OCCURS,
    MAX_OCCURS,
    REVERSED,
    DIMENSION,
    WEIGHT,
    SIMPLER,
];
