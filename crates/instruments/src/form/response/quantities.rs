//! Quantities: a number with a unit.

use std::cmp::Ordering;

use super::asked::{self, Question};
use super::issue::{Issue, IssueCode, Issues};
use super::sets::{self, Membership};
use super::units;
use crate::form::Json;

const UNIT_OPTION: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption";
const UNIT_SET: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitValueSet";
/// Whether other units than the listed ones may be written.
const UNIT_OPEN: &str = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-unitOpen";

/// How two quantities stand to each other; nothing when their units cannot be compared.
pub(super) fn compare(one: &Json, two: &Json) -> Option<Ordering> {
    let (first, second) = (one.get("value")?.as_number()?, two.get("value")?.as_number()?);
    let code = |json: &'_ Json| json.text("code").or_else(|| json.text("unit")).map(str::to_owned);
    let (unit, other) = (code(one), code(two));
    // A limit without unit is in the unit of the answer.
    if unit == other || unit.is_none() || other.is_none() {
        return Some(first.compare(second));
    }
    // Only units of UCUM are worth converting; a unit without system is taken for one if it can be read.
    let (unit, other) = (units::read(&unit?)?, units::read(&other?)?);
    unit.compare(first, &other, second)
}

/// Checks the unit of a quantity against those that the question lists.
pub(super) fn units(question: &Question<'_>, value: &Json, path: &str, issues: &mut Issues) {
    let open = matches!(question.extension(UNIT_OPEN).and_then(|(_, kind)| kind.as_str()), Some("optionsOrType" | "optionsOrString"));
    if open {
        return;
    }
    let mut options = question.extensions(UNIT_OPTION).filter_map(asked::value_of).map(|(_, coding)| coding).peekable();
    let listed = options.peek().is_some();
    let mut found = options.any(|option| matches(option, value));
    let set = question.extension(UNIT_SET).and_then(|(_, reference)| reference.as_str());
    if let Some(set) = set {
        let code = value.text("code").unwrap_or_default();
        found |= match sets::known(set) {
            Some(known) => known.has(value.text("system"), code) == Membership::Member,
            // A list that is not at hand: nothing can be said.
            None => true,
        };
    }
    if (listed || set.is_some()) && !found {
        issues.add(Issue::new(path, IssueCode::UnitNotAllowed).of(question.link_id));
    }
}

/// Whether a quantity has the unit of an option: by its code, or by its words where it has no code.
fn matches(option: &Json, quantity: &Json) -> bool {
    match quantity.text("code") {
        Some(code) => {
            let systems = option.text("system").zip(quantity.text("system"));
            option.text("code") == Some(code) && systems.is_none_or(|(one, two)| one == two)
        }
        None => quantity.text("unit").is_some_and(|unit| {
            let same = |text: Option<&str>| text.is_some_and(|text| text.eq_ignore_ascii_case(unit));
            same(option.text("display")) || option.text("code") == Some(unit)
        }),
    }
}
