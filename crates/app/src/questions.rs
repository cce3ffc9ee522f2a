//! Questions to the clinical expert, decisions and actions of a partnership: what waits for somebody.

use entente_domain::Result;
use entente_domain::id::PartnerId;
use entente_domain::record::action::Action;
use entente_domain::record::decision::Decision;
use entente_domain::record::question::Question;
use entente_vault::Reader;
use serde::Serialize;
use ts_rs::TS;

use crate::partnerships::OfPartnership;
use crate::recommendations::author;
use crate::registry::Context;

/// A question in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionRow {
    /// The question.
    pub question: Question,
    /// Who asked; empty for somebody who does not want to be named.
    pub author: String,
    /// Who is to answer.
    pub expert: Option<String>,
}

/// The questions of a partnership.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionList {
    /// The newest first.
    pub rows: Vec<QuestionRow>,
}

/// A decision in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DecisionRow {
    /// The decision.
    pub decision: Decision,
    /// The partner whose idea it was, where that is known.
    pub proposer: Option<String>,
    /// The partner who did not agree and wishes to be named.
    pub disagreeing: Option<String>,
}

/// The decisions of a partnership.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DecisionList {
    /// The newest first.
    pub rows: Vec<DecisionRow>,
}

/// An action in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ActionRow {
    /// The action.
    pub action: Action,
    /// Who does it.
    pub owner: Option<String>,
    /// What the record is called that it comes from.
    pub source_title: Option<String>,
}

/// The actions of a partnership.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ActionList {
    /// The open ones first, by their day.
    pub rows: Vec<ActionRow>,
}

/// So many are shown.
const MOST: u32 = 300;

pub(crate) fn name(reader: Reader<'_>, partner: Option<PartnerId>) -> Result<Option<String>> {
    Ok(partner.map(|id| reader.partner_name(id)).transpose()?.flatten())
}

pub(crate) fn list(context: &Context<'_>, request: OfPartnership) -> Result<QuestionList> {
    context.app.opened()?.vault.read(|reader| {
        let mut rows = Vec::new();
        for question in reader.questions(request.partnership_id, MOST)? {
            let (author, expert) = (author(reader, &question.asked.origin)?, name(reader, question.assignment.expert)?);
            rows.push(QuestionRow { author, expert, question });
        }
        Ok(QuestionList { rows })
    })
}

pub(crate) fn list_decisions(context: &Context<'_>, request: OfPartnership) -> Result<DecisionList> {
    context.app.opened()?.vault.read(|reader| {
        let mut rows = Vec::new();
        for decision in reader.decisions(request.partnership_id, MOST)? {
            let proposer = name(reader, decision.people.proposer.and_then(|proposer| proposer.partner))?;
            let disagreeing = name(reader, decision.disagreement.named)?;
            rows.push(DecisionRow { proposer, disagreeing, decision });
        }
        Ok(DecisionList { rows })
    })
}

pub(crate) fn list_actions(context: &Context<'_>, request: OfPartnership) -> Result<ActionList> {
    context.app.opened()?.vault.read(|reader| {
        let mut rows = Vec::new();
        for action in reader.actions(request.partnership_id, MOST)? {
            let owner = name(reader, action.task.owner)?;
            let source = action.origin.source.map(|source| reader.title_of(source.entity, source.id)).transpose()?;
            rows.push(ActionRow { owner, source_title: source.filter(|title| !title.is_empty()), action });
        }
        Ok(ActionList { rows })
    })
}
