//! What the living record owes to whom: telling back, acknowledging, sending, answering, contacting, acting, looking again.

use chrono::{Days, NaiveDate};
use entente_domain::Result;
use entente_domain::readiness::{PointState, ReadinessPoint};
use entente_domain::record::Record;
use entente_domain::record::meeting::Meeting;
use entente_domain::record::question::QuestionAnswer;
use entente_domain::record::recommendation::RecommendationProgress;
use entente_vault::Reader;

use super::{MOST, TodayItem, TodayKind, counted};
use crate::meetings::{ahead, points, unknown_acronyms};

/// Telling back shows so many days before the promise ends; an action, a review so many before its day.
const AHEAD_TELLING: u64 = 14;
const AHEAD_ACTION: u64 = 7;
const AHEAD_REVIEW: u64 = 14;
/// A recommendation is acknowledged within a week, a question answered within two: our own measure, said where it is shown.
const ACKNOWLEDGE_WITHIN: u64 = 7;
const ANSWER_WITHIN: u64 = 14;
/// Documents may be due so many days before a meeting at most, by the rules of a partnership.
const LONGEST_LEAD: u32 = 60;

/// All of it.
pub(super) fn items(reader: Reader<'_>, today: NaiveDate) -> Result<Vec<TodayItem>> {
    let mut items = Vec::new();
    recommendations(reader, today, &mut items)?;
    questions(reader, today, &mut items)?;
    for meeting in reader.meetings_planned(ahead(today, LONGEST_LEAD), counted(MOST))? {
        of_meeting(reader, &meeting, today, &mut items)?;
    }
    silences(reader, today, &mut items)?;
    let item = |kind, partnership, record, title: String, due_on: NaiveDate| TodayItem {
        kind,
        partnership_id: Some(partnership),
        record_id: Some(record),
        title,
        count: None,
        total: None,
        due_on: Some(due_on),
        late: due_on < today,
    };
    for action in reader.actions_due(today + Days::new(AHEAD_ACTION), counted(MOST))? {
        let (id, what) = (action.id(), action.task.what.clone());
        items.push(match action.task.due_on {
            Some(due) => item(TodayKind::ActionDue, action.partnership_id, id, what, due),
            None => TodayItem { due_on: None, late: false, ..item(TodayKind::ActionToPlan, action.partnership_id, id, what, today) },
        });
    }
    for recommendation in reader.recommendations_to_close(counted(MOST))? {
        let (id, text) = (recommendation.id(), recommendation.content.text.clone());
        let close = item(TodayKind::RecommendationToClose, recommendation.partnership_id, id, text, today);
        items.push(TodayItem { due_on: None, late: false, ..close });
    }
    for decision in reader.decisions_to_review(today + Days::new(AHEAD_REVIEW), counted(MOST))? {
        let due = decision.follow_up.review_on.unwrap_or(today);
        items.push(item(TodayKind::DecisionToReview, decision.partnership_id, decision.id(), decision.content.text.clone(), due));
    }
    for agreement in reader.agreements_to_review(today + Days::new(AHEAD_REVIEW), today, counted(MOST))? {
        let due = agreement.terms.review_on.unwrap_or(today);
        items.push(item(TodayKind::AgreementToReview, agreement.partnership_id, agreement.id(), agreement.terms.title.clone(), due));
    }
    Ok(items)
}

fn recommendations(reader: Reader<'_>, today: NaiveDate, items: &mut Vec<TodayItem>) -> Result<()> {
    for recommendation in reader.recommendations_untold(counted(MOST))? {
        let days = reader.partnership(recommendation.partnership_id)?.rules.told_back_days;
        let received = recommendation.content.received_on;
        let (kind, due) = match &recommendation.progress {
            RecommendationProgress::Received { receipt: None } => {
                (TodayKind::RecommendationToAcknowledge, received + Days::new(ACKNOWLEDGE_WITHIN))
            }
            RecommendationProgress::Received { .. } => {
                (TodayKind::RecommendationToDecide, recommendation.tell_by(days).unwrap_or(received))
            }
            _ => (TodayKind::RecommendationToTell, recommendation.tell_by(days).unwrap_or(received)),
        };
        if due <= today + Days::new(AHEAD_TELLING) {
            items.push(TodayItem {
                kind,
                partnership_id: Some(recommendation.partnership_id),
                record_id: Some(recommendation.id()),
                title: recommendation.content.text.clone(),
                count: None,
                total: None,
                due_on: Some(due),
                late: due < today,
            });
        }
    }
    Ok(())
}

fn questions(reader: Reader<'_>, today: NaiveDate, items: &mut Vec<TodayItem>) -> Result<()> {
    for question in reader.questions_waiting(counted(MOST))? {
        let (kind, due) = match &question.answer {
            QuestionAnswer::Open => (TodayKind::QuestionToAnswer, question.asked.on + Days::new(ANSWER_WITHIN)),
            QuestionAnswer::Answered { on, .. } => (TodayKind::QuestionToTell, *on + Days::new(ACKNOWLEDGE_WITHIN)),
            QuestionAnswer::Told { .. } => continue,
        };
        items.push(TodayItem {
            kind,
            partnership_id: Some(question.partnership_id),
            record_id: Some(question.id()),
            title: question.asked.text.clone(),
            count: None,
            total: None,
            due_on: Some(due),
            late: due < today,
        });
    }
    Ok(())
}

fn of_meeting(reader: Reader<'_>, meeting: &Meeting, today: NaiveDate, items: &mut Vec<TodayItem>) -> Result<()> {
    let item = |kind, due_on: NaiveDate, count, total| TodayItem {
        kind,
        partnership_id: Some(meeting.partnership_id),
        record_id: Some(meeting.id()),
        title: meeting.plan.title.clone(),
        count,
        total,
        due_on: Some(due_on),
        late: due_on < today,
    };
    if meeting.plan.on < today {
        items.push(item(TodayKind::MeetingToNote, meeting.plan.on, None, None));
        return Ok(());
    }
    let partnership = reader.partnership(meeting.partnership_id)?;
    let due = meeting.documents_due(partnership.rules.document_lead_days).unwrap_or(meeting.plan.on);
    if due > ahead(today, 0) {
        return Ok(());
    }
    let points = points(reader, meeting, &partnership, today)?;
    for readiness in points.iter().filter(|readiness| readiness.step.is_some()) {
        match (readiness.point, readiness.state) {
            (ReadinessPoint::DocumentsInTime, PointState::Open { done, of, .. } | PointState::Late { done, of }) => {
                items.push(item(TodayKind::DocumentsToSend, due, Some(done), Some(of)));
            }
            (ReadinessPoint::Acronyms, _) => {
                let unknown = counted(unknown_acronyms(reader, meeting)?.len());
                items.push(item(TodayKind::AcronymsToExplain, meeting.plan.on, Some(unknown), None));
            }
            _ => {}
        }
    }
    // The points without a day of their own are one reminder, not six.
    let met = entente_domain::readiness::score(&points);
    let own = |point| matches!(point, ReadinessPoint::DocumentsInTime | ReadinessPoint::Acronyms);
    if points.iter().any(|readiness| readiness.step.is_some() && !own(readiness.point)) {
        items.push(item(TodayKind::MeetingToPrepare, meeting.plan.on, Some(met), Some(8)));
    }
    Ok(())
}

/// Partners of whom nothing was heard for longer than was agreed.
fn silences(reader: Reader<'_>, today: NaiveDate, items: &mut Vec<TodayItem>) -> Result<()> {
    for silence in reader.silences(today, counted(MOST))? {
        items.push(TodayItem {
            kind: TodayKind::PartnerSilent,
            partnership_id: Some(silence.partnership_id),
            record_id: Some(silence.partner_id.0),
            title: reader.partner_name(silence.partner_id)?.unwrap_or_default(),
            count: Some(silence.rhythm_days),
            total: None,
            due_on: Some(silence.due_on),
            late: silence.due_on < today,
        });
    }
    Ok(())
}
