//! The steps of a recommendation, from one state to the next. What is not a step is refused.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, ErrorCode, Result};
use crate::record::recommendation::{Change, Closing, Receipt, RecommendationProgress, ToldBack, Verdict};

/// What somebody does about a recommendation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum RecommendationStep {
    /// Its receipt is acknowledged.
    Acknowledge {
        /// When, by what means.
        receipt: Receipt,
    },
    /// Something is decided about it, or decided anew as long as it is not closed. Who was told before must be told again.
    Decide {
        /// What.
        verdict: Verdict,
    },
    /// Something changed because of it.
    Realise {
        /// On that day.
        on: NaiveDate,
        /// By what one sees it.
        proof: String,
    },
    /// Its author is told what became of it.
    Tell {
        /// When, by what means, by whom.
        told: ToldBack,
    },
    /// It is closed, since its author knows.
    Close {
        /// On that day.
        on: NaiveDate,
    },
    /// It is closed although nobody could be told: the written exception.
    Except {
        /// On that day.
        on: NaiveDate,
        /// Why nobody could be told.
        reason: String,
    },
}

impl RecommendationProgress {
    /// The state after a step.
    ///
    /// # Errors
    /// `NotDecidedYet` where something must be decided first; `NotToldYet` for closing before anybody was told; `AlreadyClosed`.
    pub fn after(self, step: RecommendationStep) -> Result<Self> {
        use RecommendationStep as S;
        match (self, step) {
            (Self::Closed { .. }, _) => Err(ErrorCode::AlreadyClosed.into()),
            (Self::Received { .. }, S::Acknowledge { receipt }) => Ok(Self::Received { receipt: Some(receipt) }),
            (Self::Decided { verdict, told, .. }, S::Acknowledge { receipt }) => {
                Ok(Self::Decided { receipt: Some(receipt), verdict, told })
            }
            (Self::Received { receipt }, S::Decide { verdict }) => Ok(Self::Decided { receipt, verdict, told: None }),
            (Self::Decided { receipt, verdict: before, told }, S::Decide { verdict }) => {
                let told = told.filter(|_| before == verdict);
                Ok(Self::Decided { receipt, verdict, told })
            }
            (Self::Received { .. }, S::Realise { .. } | S::Tell { .. } | S::Close { .. } | S::Except { .. }) => {
                Err(ErrorCode::NotDecidedYet.into())
            }
            (Self::Decided { receipt, verdict, told }, S::Realise { on, proof }) => {
                Ok(Self::Decided { receipt, verdict: realised(verdict, on, proof)?, told })
            }
            (Self::Decided { receipt, verdict, .. }, S::Tell { told }) => Ok(Self::Decided { receipt, verdict, told: Some(told) }),
            (Self::Decided { told: None, .. }, S::Close { .. }) => Err(ErrorCode::NotToldYet.into()),
            (Self::Decided { receipt, verdict, told: Some(told) }, S::Close { on }) => {
                Ok(Self::Closed { receipt, verdict, closing: Closing::ToldBack { told, on } })
            }
            (Self::Decided { receipt, verdict, .. }, S::Except { on, reason }) => {
                Ok(Self::Closed { receipt, verdict, closing: Closing::Exception { on, reason } })
            }
        }
    }
}

fn realised(verdict: Verdict, on: NaiveDate, proof: String) -> Result<Verdict> {
    let change = Change::Realised { on, proof };
    match verdict {
        Verdict::Accepted { on, reason, .. } => Ok(Verdict::Accepted { on, reason, change }),
        Verdict::InPart { on, reason, .. } => Ok(Verdict::InPart { on, reason, change }),
        // Of what was refused nothing can come.
        Verdict::Refused { .. } => Err(Error::new(ErrorCode::NotAllowed)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;
    use crate::record::means::Means;

    fn day(n: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(u64::from(n))
    }

    fn told(n: u32) -> ToldBack {
        ToldBack { on: day(n), means: Means::Phone, by: String::new(), satisfied: None }
    }

    fn step() -> impl Strategy<Value = RecommendationStep> {
        use RecommendationStep as S;
        let verdict = (0..3_u8, 0..90_u32).prop_map(|(kind, n)| match kind {
            0 => Verdict::Accepted { on: day(n), reason: String::new(), change: Change::UnderWay },
            1 => Verdict::InPart { on: day(n), reason: "r".into(), change: Change::UnderWay },
            _ => Verdict::Refused { on: day(n), reason: "r".into() },
        });
        prop_oneof![
            (0..90_u32).prop_map(|n| S::Acknowledge { receipt: Receipt { on: day(n), means: Means::Email } }),
            verdict.prop_map(|verdict| S::Decide { verdict }),
            (0..90_u32).prop_map(|n| S::Realise { on: day(n), proof: "p".into() }),
            (0..90_u32).prop_map(|n| S::Tell { told: told(n) }),
            (0..90_u32).prop_map(|n| S::Close { on: day(n) }),
            (0..90_u32).prop_map(|n| S::Except { on: day(n), reason: "r".into() }),
        ]
    }

    proptest! {
        #[test]
        fn no_sequence_of_steps_closes_what_nobody_was_told_without_a_written_exception(steps in prop::collection::vec(step(), 0..12)) {
            let mut progress = RecommendationProgress::received();
            let (mut was_told, mut excepted) = (false, false);
            for step in steps {
                if let Ok(next) = progress.clone().after(step.clone()) {
                    was_told |= matches!(step, RecommendationStep::Tell { .. });
                    excepted |= matches!(step, RecommendationStep::Except { .. });
                    progress = next;
                }
            }
            if let RecommendationProgress::Closed { closing, .. } = &progress {
                match closing {
                    Closing::ToldBack { .. } => prop_assert!(was_told),
                    Closing::Exception { reason, .. } => prop_assert!(excepted && !reason.is_empty()),
                }
            }
        }
    }

    #[test]
    fn what_was_decided_anew_must_be_told_anew() {
        let refused = Verdict::Refused { on: day(3), reason: "pas de garde".into() };
        let accepted = Verdict::Accepted { on: day(9), reason: String::new(), change: Change::UnderWay };
        let decided = RecommendationProgress::received().after(RecommendationStep::Decide { verdict: refused }).unwrap();
        let known = decided.after(RecommendationStep::Tell { told: told(4) }).unwrap();
        let anew = known.after(RecommendationStep::Decide { verdict: accepted }).unwrap();
        assert_eq!(anew.clone().after(RecommendationStep::Close { on: day(10) }).unwrap_err().code, ErrorCode::NotToldYet);
        assert!(anew.told().is_none());
    }

    #[test]
    fn nothing_is_told_before_something_is_decided() {
        let refused = RecommendationProgress::received().after(RecommendationStep::Tell { told: told(4) }).unwrap_err();
        assert_eq!(refused.code, ErrorCode::NotDecidedYet);
    }
}
