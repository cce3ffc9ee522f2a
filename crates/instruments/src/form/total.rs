//! A total that an item shows: the three ways of writing it in FHIR that are in use.
//!
//! FHIR leaves sums to an expression language (FHIRPath). The program runs none, so that nothing in a file can compute; it
//! recognises three idioms by their form and does the sum itself.

use serde::{Deserialize, Serialize};

use super::{Json, ScoreKind};

/// A total.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Total {
    /// What is summed.
    pub rule: TotalRule,
    /// The extensions that the file wrote it with, where that is not the usual way.
    pub written: Option<Vec<Json>>,
}

/// What is summed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TotalRule {
    /// The weights of all answers of the questionnaire, at any depth.
    Weights,
    /// The weights of the answers of the first level, but of one item.
    WeightsBut {
        /// The link id of the item that is left out, as a rule the total itself.
        except: String,
    },
    /// The scores of the named items.
    Scores {
        /// Their link ids, in order.
        of: Vec<String>,
        /// Under which name the scores stand at the options.
        kind: ScoreKind,
        /// Whether there is a total only once all of them are answered; otherwise one answer is enough.
        complete: bool,
    },
}
