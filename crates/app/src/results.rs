//! The results of a closed round.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use entente_domain::id::RoundId;
use entente_domain::record::adjustment::{Adjustment, AdjustmentOutcome};
use entente_domain::record::response::{GroupAnswer, Response};
use entente_domain::record::round::Round;
use entente_domain::{Error, Language, Result};
use entente_instruments::figures::{
    self, Change, CommentsOnItem, Figure, Headcount, Invited, KeptResults, Measure, Results, Rules, Sheet, WeakPoint,
};
use entente_instruments::form::answering::Questionnaire;
use entente_instruments::form::answering::{code_of, codes};
use entente_instruments::form::{Form, Standing, Validated, Value, for_leaving};
use entente_vault::{Reader, Tx};
use serde::Serialize;
use ts_rs::TS;

use crate::library::{self, words};
use crate::masking::{Comments, Masking};
use crate::objectives::{AdjustmentRow, row};
use crate::partnerships::{One, invited};
use crate::registry::Context;
use crate::rounds::{RoundView, view};

/// The results of a closed round with what they ask for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoundResults {
    /// The round.
    pub view: RoundView,
    /// The figures that may be shown.
    pub results: Results,
    /// Whether research showed that the questionnaire measures what it says.
    pub validated: Validated,
    /// What the ids in them are called.
    pub labels: Labels,
    /// What they ask to talk about, the heaviest first.
    pub weak_points: Vec<WeakPoint>,
    /// What was said in words. Names that stand in the directory are masked.
    pub comments: Vec<Comments>,
    /// What groups agreed on together.
    pub group_answers: Vec<GroupAnswer>,
    /// The closed rounds of the partnership that asked the same questionnaire, up to this one, the oldest first.
    pub cycles: Vec<Cycle>,
    /// What changed since the one before; none for the first.
    pub changes: Vec<Change>,
    /// The adjustments that were decided from it.
    pub adjustments: Vec<AdjustmentRow>,
    /// The adjustments that were decided from the round before, and those from any earlier one that are still to be done: now is when
    /// they are looked at again.
    pub to_review: Vec<AdjustmentRow>,
}

/// What dimensions, items and choices are called.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct Labels {
    /// Dimensions, by id.
    pub dimensions: BTreeMap<String, String>,
    /// Items, by link id.
    pub items: BTreeMap<String, ItemLabel>,
}

/// What an item and its choices are called.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ItemLabel {
    /// The item.
    pub text: String,
    /// Its choices, by code.
    pub choices: BTreeMap<String, String>,
}

/// The means of one closed round.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Cycle {
    /// Which round.
    pub round_id: RoundId,
    /// What it is called.
    pub title: String,
    /// The day on which it was closed.
    pub closed_on: NaiveDate,
    /// How many of the team answered.
    pub team: Headcount,
    /// How many of the partners answered.
    pub partner: Headcount,
    /// Its dimensions.
    pub dimensions: Vec<CycleDimension>,
}

/// The means of one dimension in one round.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CycleDimension {
    /// Its id.
    pub id: String,
    /// The team's figure.
    pub team: Figure,
    /// The partners' figure.
    pub partner: Figure,
}

/// So many rounds are set side by side.
const CYCLES: usize = 6;

/// What a closed round says, and what it asked.
pub(crate) struct Counted {
    pub questionnaire: Cow<'static, Questionnaire>,
    pub results: Results,
    comments: Vec<CommentsOnItem>,
}

/// The figures of a closed round, with what was said in words.
///
/// Figures are counted once, when the round closes; what was said in words is read from the answers each time.
pub(crate) fn counted(reader: Reader<'_>, round: &Round) -> Result<Counted> {
    round.must_be_closed()?;
    let questionnaire = library::of_round(reader, round)?;
    let measure = Measure::of(&questionnaire.form);
    let kept = kept(reader, round.id)?;
    let (results, comments) = match kept {
        Some(results) if measure.comments.is_empty() => (results, Vec::new()),
        kept => {
            let responses = reader.responses(round.id)?;
            let (sheets, rules) = (sheets(&responses), rules(reader, round)?);
            let comments = figures::comments(&measure, &sheets, &rules);
            (kept.unwrap_or_else(|| figures::results(&measure, &sheets, &rules)), comments)
        }
    };
    Ok(Counted { questionnaire, results, comments })
}

/// The figures alone.
pub(crate) fn figures(reader: Reader<'_>, id: RoundId) -> Result<Results> {
    match kept(reader, id)? {
        Some(results) => Ok(results),
        None => count(reader, &reader.round(id)?),
    }
}

/// Counts a round that has just been closed, for every later look at it. A round whose questionnaire cannot be read closes all the same:
/// nothing is kept, and whoever opens its results is told.
pub(crate) fn keep_figures(tx: &Tx<'_>, id: RoundId) -> Result<()> {
    let round = tx.reader().round(id)?;
    let Ok(results) = count(tx.reader(), &round) else { return Ok(()) };
    let invited = invited(tx.reader(), &round)?;
    let kept = serde_json::to_string(&KeptResults::of(results)).map_err(|_| Error::internal("results.kept"))?;
    tx.keep_round_figures(id, KeptResults::RULES, &kept, (invited.team, invited.partners))
}

fn kept(reader: Reader<'_>, id: RoundId) -> Result<Option<Results>> {
    let kept = reader.round_figures(id, KeptResults::RULES)?;
    // Figures that cannot be read are counted anew: they are derived.
    Ok(kept.and_then(|text| serde_json::from_str::<KeptResults>(&text).ok()).and_then(KeptResults::results))
}

fn count(reader: Reader<'_>, round: &Round) -> Result<Results> {
    let questionnaire = library::of_round(reader, round)?;
    let responses = reader.responses(round.id)?;
    Ok(figures::results(&Measure::of(&questionnaire.form), &sheets(&responses), &rules(reader, round)?))
}

fn sheets(responses: &[Response]) -> Vec<Sheet<'_>> {
    responses.iter().map(|one| Sheet { side: one.side, category: one.category, answers: &one.answers }).collect()
}

fn rules(reader: Reader<'_>, round: &Round) -> Result<Rules> {
    let invited = invited(reader, round)?;
    Ok(Rules {
        smallest_group: round.questionnaire.smallest_group,
        by_category: round.questionnaire.by_category,
        invited: Invited { team: invited.team, partner: invited.partners },
    })
}

/// What dimensions, items and choices are called.
pub(crate) fn labels(form: &Form, language: Language) -> Labels {
    let dimensions = Measure::of(form).dimensions;
    let items = form.all_items().filter(|item| item.kind.is_question()).map(|item| {
        let choices = codes(form, item).into_iter().map(|(code, choice)| {
            let label = match &choice.value {
                Value::Coding(coding) => words(coding.display.as_ref(), language),
                other => code_of(other),
            };
            (code, label)
        });
        (item.link_id.clone(), ItemLabel { text: words(item.text.as_ref(), language), choices: choices.collect() })
    });
    Labels {
        dimensions: dimensions.into_iter().map(|dimension| (dimension.id, dimension.title.get(language).to_owned())).collect(),
        items: items.collect(),
    }
}

/// The same as a document may say it: where the words may not leave, dimensions and items are called by their numbers.
pub(crate) fn labels_outside(form: &Form, language: Language) -> Labels {
    let leaving = for_leaving(form, &Standing::of(form));
    let mut named = labels(&leaving, language);
    // The dimensions of the form that leaves may have other ids; their order is the same.
    let (inside, outside) = (Measure::of(form).dimensions, Measure::of(&leaving).dimensions);
    named.dimensions =
        inside.into_iter().zip(outside).map(|(inside, outside)| (inside.id, outside.title.get(language).to_owned())).collect();
    // Answers are counted under the codes inside; outside each is called by what stands at its place.
    for item in form.all_items().filter(|item| item.kind.is_question()) {
        let Some((label, other)) = named.items.get_mut(&item.link_id).zip(leaving.item(&item.link_id)) else { continue };
        let outside = codes(&leaving, other).into_iter().map(|(code, _)| label.choices.get(&code).cloned().unwrap_or_default());
        label.choices = codes(form, item).into_iter().map(|(code, _)| code).zip(outside.collect::<Vec<_>>()).collect();
    }
    named
}

/// The closed rounds of the partnership with the very same questionnaire before this one, the newest first: where words changed, what
/// changed in the answers would say nothing.
pub(crate) fn earlier(reader: Reader<'_>, round: &Round) -> Result<Vec<Round>> {
    let until = round.closed_on();
    let mut found: Vec<Round> = reader
        .rounds(round.partnership_id)?
        .into_iter()
        .filter(|one| one.id != round.id && one.questionnaire.digest == round.questionnaire.digest)
        .filter(|one| one.closed_on().is_some() && (one.closed_on(), one.id) < (until, round.id))
        .collect();
    found.sort_by_key(|one| std::cmp::Reverse((one.closed_on(), one.id)));
    found.truncate(CYCLES - 1);
    Ok(found)
}

fn cycle(round: &Round, results: &Results) -> Cycle {
    let closed_on = round.closed_on().unwrap_or(round.plan.closes_on);
    let dimensions = results.dimensions.iter().map(|one| CycleDimension { id: one.id.clone(), team: one.team, partner: one.partner });
    Cycle {
        round_id: round.id,
        title: round.plan.title.clone(),
        closed_on,
        team: results.team,
        partner: results.partner,
        dimensions: dimensions.collect(),
    }
}

/// What was decided from earlier evaluations and is looked at again: all that came from the one before, and of the others, whatever they
/// asked, what is still to be done.
fn to_review(reader: Reader<'_>, round: &Round, before_it: Option<RoundId>) -> Result<Vec<Adjustment>> {
    let closed = |one: &Round| one.closed_on().map(|on| (on, one.id));
    let rounds = reader.rounds(round.partnership_id)?;
    let earlier: Vec<RoundId> =
        rounds.iter().filter(|one| closed(one).is_some() && closed(one) < closed(round)).map(|one| one.id).collect();
    let asked = |one: &Adjustment| {
        one.round_id.is_some_and(|from| Some(from) == before_it || (earlier.contains(&from) && one.outcome == AdjustmentOutcome::Planned))
    };
    Ok(reader.adjustments(round.partnership_id)?.into_iter().filter(asked).collect())
}

pub(crate) fn read(context: &Context<'_>, request: One) -> Result<RoundResults> {
    let (today, language) = (context.app.clock().today(), context.app.language());
    context.app.opened()?.vault.read(|reader| of_round(reader, RoundId(request.id), today, language))
}

pub(crate) fn of_round(reader: Reader<'_>, id: RoundId, today: NaiveDate, language: Language) -> Result<RoundResults> {
    let round = reader.round(id)?;
    let Counted { questionnaire, results, comments } = counted(reader, &round)?;
    let mut cycles = vec![cycle(&round, &results)];
    let (mut changes, mut before_it) = (Vec::new(), None);
    for (n, before) in earlier(reader, &round)?.iter().enumerate() {
        let then = figures(reader, before.id)?;
        if n == 0 {
            changes = figures::changes(&then, &results).unwrap_or_default();
            before_it = Some(before.id);
        }
        cycles.push(cycle(before, &then));
    }
    cycles.reverse();
    let to_review = to_review(reader, &round, before_it)?;
    let group_answers = reader.group_answers(id)?;
    // The names of the directory are read only where there are words to look for them in.
    let in_words = !(comments.is_empty() && group_answers.is_empty());
    let masking = in_words.then(|| Masking::of(reader, language)).transpose()?;
    let named = |adjustments: Vec<_>| adjustments.into_iter().map(|one| row(reader, one, today)).collect::<Result<Vec<_>>>();
    Ok(RoundResults {
        weak_points: figures::weak_points(&results),
        validated: Standing::of(&questionnaire.form).validated,
        labels: labels(&questionnaire.form, language),
        comments: comments.into_iter().filter_map(|on| Some(masking.as_ref()?.comments(on))).collect(),
        group_answers: group_answers.into_iter().filter_map(|answer| Some(masking.as_ref()?.group(answer, &questionnaire.form))).collect(),
        results,
        cycles,
        changes,
        view: view(reader, id, language)?,
        adjustments: named(reader.adjustments_of_round(id)?)?,
        to_review: named(to_review)?,
    })
}
