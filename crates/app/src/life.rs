//! The smaller records of a partnership: problems, what partners gave, recognitions, agreements.

use entente_domain::Result;
use entente_domain::record::agreement::Agreement;
use entente_domain::record::contribution::Contribution;
use entente_domain::record::problem::Problem;
use entente_domain::record::recognition::Recognition;
use serde::Serialize;
use ts_rs::TS;

use crate::partnerships::OfPartnership;
use crate::questions::name;
use crate::registry::Context;

/// A problem in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProblemRow {
    /// The problem.
    pub problem: Problem,
    /// Who looks after it.
    pub owner: Option<String>,
}

/// What a partner gave, in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ContributionRow {
    /// What was given.
    pub contribution: Contribution,
    /// Who gave it.
    pub partner: String,
}

/// A recognition in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecognitionRow {
    /// The recognition.
    pub recognition: Recognition,
    /// Of whom it was.
    pub partners: Vec<String>,
}

/// An agreement in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AgreementRow {
    /// The agreement.
    pub agreement: Agreement,
    /// Who signed.
    pub signatories: Vec<String>,
}

/// The smaller records of a partnership.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Life {
    /// Problems, the open ones first.
    pub problems: Vec<ProblemRow>,
    /// What partners gave, the newest first.
    pub contributions: Vec<ContributionRow>,
    /// Recognitions, the newest first.
    pub recognitions: Vec<RecognitionRow>,
    /// Agreements.
    pub agreements: Vec<AgreementRow>,
}

/// So many of each kind are shown.
const MOST: u32 = 200;

pub(crate) fn read(context: &Context<'_>, request: OfPartnership) -> Result<Life> {
    let id = request.partnership_id;
    context.app.opened()?.vault.read(|reader| {
        let names = |partners: &[entente_domain::id::PartnerId]| -> Result<Vec<String>> {
            Ok(partners.iter().map(|partner| reader.partner_name(*partner)).collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
        };
        let mut life = Life { problems: Vec::new(), contributions: Vec::new(), recognitions: Vec::new(), agreements: Vec::new() };
        for problem in reader.problems(id, MOST)? {
            life.problems.push(ProblemRow { owner: name(reader, problem.ownership.owner)?, problem });
        }
        for contribution in reader.contributions(id, MOST)? {
            let partner = name(reader, Some(contribution.partner_id))?.unwrap_or_default();
            life.contributions.push(ContributionRow { partner, contribution });
        }
        for recognition in reader.recognitions(id, MOST)? {
            life.recognitions.push(RecognitionRow { partners: names(&recognition.tribute.partners)?, recognition });
        }
        for agreement in reader.agreements(id, MOST)? {
            life.agreements.push(AgreementRow { signatories: names(&agreement.terms.signatories)?, agreement });
        }
        Ok(life)
    })
}
