//! Holds the answers of one person, a FHIR `QuestionnaireResponse`, to the FHIR Questionnaire that they answer.
//!
//! It takes any questionnaire, also one that the program cannot run: every kind of item, R4 and R5. No expression is run; a
//! rule that is one is said not to have been checked. Conditions are decided from the answers as they stand, so no circle of
//! conditions can hold it up.

mod asked;
mod attachments;
mod conditions;
mod countries;
mod given;
mod issue;
mod limits;
mod moments;
mod options;
mod quantities;
mod references;
mod sets;
mod units;
mod values;
mod walk;
mod whole;

use std::collections::HashSet;

use super::Json;
use issue::Issues;
pub use issue::{Issue, IssueCode, Severity};

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// Whether nothing is fatal and nothing an error.
    pub valid: bool,
    /// The issues, in the order of the answers; at most a thousand.
    pub issues: Vec<Issue>,
}

/// Holds a response to its questionnaire. Never refuses: what is no questionnaire or no response is an issue.
#[must_use]
pub fn check(questionnaire: &Json, response: &Json) -> Verdict {
    let mut issues = Issues::default();
    if whole::check(questionnaire, response, &mut issues) {
        let asked = asked::Asked::of(questionnaire);
        let given = given::Given::of(response, &mut issues);
        walk::check(&asked, &given, whole::may_be_unfinished(response), &mut issues);
    }
    issues.close()
}

/// The link ids of what is asked, by the answers as they stand: conditions hold, of the item and of all that it stands under.
#[must_use]
pub fn asked<'a>(questionnaire: &'a Json, response: &Json) -> HashSet<&'a str> {
    let mut issues = Issues::default();
    let asked = asked::Asked::of(questionnaire);
    let given = given::Given::of(response, &mut issues);
    let whole = [(0, given.items.len())];
    let mut found = HashSet::new();
    let mut waiting = asked.first.clone();
    while let Some(question) = waiting.pop().and_then(|place| asked.items.get(place)) {
        if conditions::holds(question, &given, &whole, &mut issues) {
            found.insert(question.link_id);
            waiting.extend(&question.children);
        }
    }
    found
}

#[cfg(test)]
mod tests;
