//! The report on one closed evaluation: its figures gathered, made a document, written where the person chose.

use chrono::NaiveDate;
use entente_domain::id::RoundId;
use entente_domain::record::adjustment::Adjustment;
use entente_domain::record::membership::Side;
use entente_domain::record::response::{Given, GroupAnswer, GroupVoice};
use entente_domain::record::visibility::Visibility;
use entente_domain::{Language, Result};
use entente_instruments::figures::{Change, ChangeReading, WeakPoint, WeakPointKind};
use entente_instruments::form::{Form, Kind};
use entente_reports::evaluation_report::{
    EvaluationReport, MoveReading, Moved, ReportForm, StandsOut, ToDiscuss, Together, TogetherAnswer,
};
use entente_vault::Reader;
use serde::Deserialize;
use ts_rs::TS;

use crate::disclosing::read_for;
use crate::library;
use crate::objectives::AdjustmentRow;
use crate::partnerships::count;
use crate::registry::Context;
use crate::reporting::{ReportFormat, ReportMade, adjustment, answer_outside, dimension_name, made, round_content};
use crate::results::{Labels, labels_outside, of_round};

/// A report on an evaluation to make.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct MakeEvaluationReport {
    /// On which closed round.
    pub round_id: RoundId,
    /// In which language.
    pub language: Language,
    /// In full or in plain language.
    pub form: EvaluationReportForm,
    /// As what.
    pub format: ReportFormat,
    /// For whom: what they may not see is left out.
    #[serde(default)]
    #[ts(as = "Option<Visibility>", optional)]
    pub audience: Visibility,
}

/// For whom a report on an evaluation is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EvaluationReportForm {
    /// With every figure that may be shown.
    Full,
    /// In plain language, with words in place of figures.
    Plain,
}

pub(crate) fn make(context: &Context<'_>, request: MakeEvaluationReport) -> Result<ReportMade> {
    let today = context.app.clock().today();
    let open = context.app.opened()?;
    let partnership = open.vault.read(|reader| reader.round(request.round_id))?.partnership_id;
    made(context, request.format, &entente_texts::text(request.language, "evaluation-file", &[]), || {
        let mut content = read_for(&open.vault, request.audience, partnership, |reader| gather(reader, request, today))?;
        if request.audience != Visibility::Team {
            let all = open.vault.read(|reader| Ok(reader.adjustments_of_round(request.round_id)?.len()))?;
            content.adjustments_not_shown = count(all.saturating_sub(content.adjustments.len()));
        }
        Ok(entente_reports::evaluation_report(&content))
    })
}

/// Gathers what the report tells. What may not leave the computer is called by its number.
fn gather(reader: Reader<'_>, request: MakeEvaluationReport, today: NaiveDate) -> Result<EvaluationReport> {
    let language = request.language;
    let found = of_round(reader, request.round_id, today, language)?;
    let round = &found.view.round;
    let form = &library::of_round(reader, round)?.form;
    let labels = labels_outside(form, language);
    let closed_on = round.closed_on().unwrap_or(round.plan.closes_on);
    let of = |rows: Vec<AdjustmentRow>| {
        let kept: Vec<Adjustment> = rows.into_iter().map(|row| row.adjustment).collect();
        kept.into_iter().map(|one| adjustment(reader, one, language, today)).collect::<Result<Vec<_>>>()
    };
    Ok(EvaluationReport {
        language,
        organisation: reader.centre()?.identity.name,
        partnership: found.view.partnership_name.clone(),
        made_on: today,
        form: match request.form {
            EvaluationReportForm::Full => ReportForm::Full,
            EvaluationReportForm::Plain => ReportForm::Plain,
        },
        round: round_content(reader, round, closed_on, form, &found.results, language)?,
        to_discuss: found.weak_points.iter().map(|point| to_discuss(point, &labels)).collect(),
        moved: found.changes.iter().map(|change| moved(change, &labels)).collect(),
        together: found.group_answers.iter().map(|answer| together(answer, form, &labels, language)).collect(),
        reviewed: of(found.to_review)?,
        adjustments: of(found.adjustments)?,
        adjustments_not_shown: 0,
    })
}

/// What a group agreed on, in the order of the questionnaire. Names of the directory are masked in it.
fn together(group: &GroupAnswer, form: &Form, labels: &Labels, language: Language) -> Together {
    let answers = form.all_items().filter_map(|item| {
        let given = group.answers.get(&item.link_id).map(Vec::as_slice).unwrap_or_default();
        let note = group.notes.get(&item.link_id).cloned().unwrap_or_default();
        let label = labels.items.get(&item.link_id).filter(|_| !given.is_empty() || !note.is_empty())?;
        let said = given.iter().map(|one| match one {
            Given::Own { own } => own.clone(),
            Given::Plain(text) if label.choices.is_empty() && item.kind != Kind::Boolean => text.clone(),
            Given::Plain(code) => answer_outside(label, code, language),
        });
        Some(TogetherAnswer { text: label.text.clone(), answer: said.collect::<Vec<_>>().join(", "), note })
    });
    let side = match group.voice {
        GroupVoice::Team => Some(Side::Team),
        GroupVoice::Partner => Some(Side::Partner),
        GroupVoice::Together => None,
    };
    Together { side, answers: answers.collect() }
}

fn to_discuss(point: &WeakPoint, labels: &Labels) -> ToDiscuss {
    ToDiscuss {
        dimension: dimension_name(&point.dimension, labels),
        why: match point.why {
            WeakPointKind::LowMean { side, mean } => StandsOut::Low { side, mean_tenths: mean.0 },
            WeakPointKind::WideGap { higher, gap } => StandsOut::Apart { higher, gap_tenths: gap.0 },
        },
        statement: point.item.as_ref().and_then(|id| labels.items.get(id)).map(|label| label.text.clone()).filter(|text| !text.is_empty()),
    }
}

fn moved(change: &Change, labels: &Labels) -> Moved {
    Moved {
        dimension: dimension_name(&change.dimension, labels),
        side: change.side,
        difference_tenths: change.difference.map(|difference| difference.0),
        reading: match change.reading {
            ChangeReading::TooFew => MoveReading::TooFew,
            ChangeReading::Same => MoveReading::Same,
            ChangeReading::Better => MoveReading::Better,
            ChangeReading::Lower => MoveReading::Lower,
        },
    }
}
