//! The report on one partnership: its records gathered, made a document, written where the person chose.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use entente_domain::id::{PartnerId, PartnershipId};
use entente_domain::record::adjustment::Adjustment;
use entente_domain::record::membership::Side;
use entente_domain::record::partner::StakeholderCategory;
use entente_domain::record::round::Round;
use entente_domain::record::visibility::Visibility;
use entente_domain::rosette::Petal;
use entente_domain::{ErrorCode, Language, Result};
use entente_instruments::Tenths;
use entente_instruments::figures::{Figure, ItemFigure, ItemResult, Measure, Reading, Results, Scale, Summary, TotalFigure, TotalResult};
use entente_instruments::form::{Form, GuideRule, Standing, Validated, for_leaving};
use entente_reports::Composed;
use entente_reports::content::{
    CategoryOfPeople, DimensionFigures, DimensionName, NamedMember, NotShown, QuestionFigures, ReportAdjustment, ReportContent,
    ReportIndicator, ReportMeasurement, ReportObjective, ReportPartnership, ReportRound, RoundFigures, Shown, ShownPersons,
    StatementFigures, TotalFigures,
};
use entente_vault::{MemberEntry, Reader};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::disclosing::read_for;
use crate::library;
use crate::nearest_answer::SharedAnswers;
use crate::objectives::{ObjectiveView, objectives_of};
use crate::partnerships::{count, glance, invited};
use crate::registry::Context;
use crate::results::{Counted, ItemLabel, Labels, counted, labels_outside};
use crate::written_documents::choose;

/// The kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReportFormat {
    /// PDF/UA.
    Pdf,
    /// A page for a browser.
    Html,
}

/// A report to make.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct MakeReport {
    /// On which partnership.
    pub partnership_id: PartnershipId,
    /// In which language.
    pub language: Language,
    /// As what.
    pub format: ReportFormat,
    /// For whom: what they may not see is left out.
    #[serde(default)]
    #[ts(as = "Option<Visibility>", optional)]
    pub audience: Visibility,
}

/// What was made.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct ReportMade {
    /// No when the person changed their mind.
    pub saved: bool,
    /// How many pages a PDF has.
    pub pages: Option<u32>,
}

pub(crate) fn make(context: &Context<'_>, request: MakeReport) -> Result<ReportMade> {
    let app = context.app;
    let (language, today) = (request.language, app.clock().today());
    let open = app.opened()?;
    made(context, request.format, &entente_texts::text(language, "report-file", &[]), || {
        let reader = |reader: Reader<'_>| gather(reader, request.partnership_id, language, today);
        let mut content = read_for(&open.vault, request.audience, request.partnership_id, reader)?;
        if request.audience != Visibility::Team {
            let whole = open.vault.read_long(|reader| Whole::of(reader, request.partnership_id, today))?;
            whole.stand_beside(&mut content);
        }
        Ok(entente_reports::report(&content))
    })
}

/// What there is of a partnership, in numbers: what an audience may not read must not look as if it were not there.
struct Whole {
    people: Vec<CategoryOfPeople>,
    rosette: Vec<Petal>,
    objectives: usize,
    adjustments: usize,
}

impl Whole {
    fn of(reader: Reader<'_>, id: PartnershipId, today: NaiveDate) -> Result<Self> {
        Ok(Self {
            people: people(reader, id, today)?,
            rosette: glance(reader, &reader.partnership(id)?, today)?.rosette,
            objectives: objectives_of(reader, id)?.len(),
            adjustments: reader.adjustments(id)?.len(),
        })
    }

    /// Counts everybody and everything in a report that names only what its readers may see.
    fn stand_beside(self, content: &mut ReportContent) {
        let named = std::mem::take(&mut content.people);
        content.people = self.people;
        for people in &mut content.people {
            let seen = named.iter().find(|seen| (seen.side, seen.category) == (people.side, people.category));
            people.named = seen.map(|seen| seen.named.clone()).unwrap_or_default();
        }
        content.rosette = self.rosette;
        content.not_shown = NotShown {
            objectives: count(self.objectives.saturating_sub(content.objectives.len())),
            adjustments: count(self.adjustments.saturating_sub(content.adjustments.len())),
        };
    }
}

/// Lets the person choose a place, under that name if nothing else is wished, composes a document, prints it and writes it there.
pub(crate) fn made(
    context: &Context<'_>,
    format: ReportFormat,
    name: &str,
    compose: impl FnOnce() -> Result<Composed>,
) -> Result<ReportMade> {
    let ending = match format {
        ReportFormat::Pdf => "pdf",
        ReportFormat::Html => "html",
    };
    let Some(place) = choose(context, &format!("{name}.{ending}"))? else { return Ok(ReportMade { saved: false, pages: None }) };
    let document = compose()?;
    let (bytes, pages) = match format {
        ReportFormat::Pdf => {
            let pdf = entente_reports::pdf(&document, &mut |done, total| context.watch.progress(done, total))?;
            (pdf.bytes, Some(count(pdf.pages)))
        }
        ReportFormat::Html => (entente_reports::html(&document).into_bytes(), None),
    };
    place.write(&bytes)?;
    Ok(ReportMade { saved: true, pages })
}

/// Gathers what the report tells. Persons are named only where they agreed to it.
fn gather(reader: Reader<'_>, id: PartnershipId, language: Language, today: NaiveDate) -> Result<ReportContent> {
    let partnership = reader.partnership(id)?;
    let rosette = glance(reader, &partnership, today)?.rosette;
    let objectives = objectives_of(reader, id)?.into_iter().map(|view| objective(reader, view, today)).collect::<Result<_>>()?;
    let mut evaluations = Vec::new();
    for round in reader.rounds(id)? {
        if let Some(on) = round.closed_on() {
            let Counted { questionnaire, results, .. } = counted(reader, &round)?;
            evaluations.push(round_content(reader, &round, on, &questionnaire.form, &results, language)?);
        }
    }
    let adjustments = reader.adjustments(id)?.into_iter().map(|kept| adjustment(reader, kept, language, today)).collect::<Result<_>>()?;
    Ok(ReportContent {
        language,
        organisation: reader.centre()?.identity.name,
        made_on: today,
        people: people(reader, id, today)?,
        rosette,
        objectives,
        evaluations,
        adjustments,
        not_shown: NotShown::default(),
        partnership: ReportPartnership {
            name: partnership.identity.name,
            purpose: partnership.identity.purpose,
            population: partnership.identity.population,
            territory: partnership.identity.territory,
            started_on: partnership.period.started_on,
            ended_on: partnership.period.ended_on,
            aimed_level: partnership.participation.aimed_level,
        },
    })
}

/// Members are read in pages of this size.
const MEMBERS_AT_ONCE: u32 = 200;

fn people(reader: Reader<'_>, id: PartnershipId, today: NaiveDate) -> Result<Vec<CategoryOfPeople>> {
    let mut by_category: BTreeMap<(Side, Option<StakeholderCategory>), CategoryOfPeople> = BTreeMap::new();
    let mut cursor = None;
    loop {
        let page = reader.members(id, cursor.as_ref(), MEMBERS_AT_ONCE)?;
        for MemberEntry { membership, partner } in page.rows {
            if membership.period.until.is_some_and(|until| until < today) {
                continue;
            }
            let (side, category) = (membership.terms.side, partner.identity.category);
            let people =
                by_category.entry((side, category)).or_insert_with(|| CategoryOfPeople { side, category, count: 0, named: Vec::new() });
            people.count += 1;
            if reader.may_be_named(&partner, Some(id), today)? {
                people.named.push(NamedMember { name: partner.identity.name.spoken(), role: membership.terms.role });
            }
        }
        cursor = page.next;
        if cursor.is_none() {
            return Ok(by_category.into_values().collect());
        }
    }
}

/// The name of a partner, if it may stand in a document that leaves the computer.
fn nameable(reader: Reader<'_>, id: Option<PartnerId>, partnership: PartnershipId, on: NaiveDate) -> Result<Option<String>> {
    let Some(id) = id else { return Ok(None) };
    match reader.partner(id) {
        Ok(partner) => Ok(reader.may_be_named(&partner, Some(partnership), on)?.then(|| partner.identity.name.spoken())),
        Err(error) if matches!(error.code, ErrorCode::Deleted | ErrorCode::Erased | ErrorCode::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

fn objective(reader: Reader<'_>, view: ObjectiveView, on: NaiveDate) -> Result<ReportObjective> {
    let indicators = view.indicators.into_iter().map(|measured| ReportIndicator {
        definition: measured.indicator.definition,
        measurements: measured
            .measurements
            .into_iter()
            .map(|measurement| ReportMeasurement {
                on: measurement.finding.on,
                value: measurement.finding.value,
                note: measurement.finding.note,
            })
            .collect(),
    });
    Ok(ReportObjective {
        owner: nameable(reader, view.objective.ownership.owner, view.objective.partnership_id, on)?,
        title: view.objective.statement.title,
        smart: view.objective.smart,
        to_make_precise: view.to_make_precise,
        outcome: view.objective.outcome,
        indicators: indicators.collect(),
    })
}

/// A dimension is one of the six conditions when its link id is the condition's name.
pub(crate) fn dimension_name(id: &str, labels: &Labels) -> DimensionName {
    serde_json::from_value(serde_json::Value::String(id.to_owned()))
        .map_or_else(|_| DimensionName::Title(labels.dimensions.get(id).cloned().unwrap_or_default()), DimensionName::Condition)
}

/// A closed round with its figures, as a document may tell it.
pub(crate) fn round_content(
    reader: Reader<'_>,
    round: &Round,
    closed_on: NaiveDate,
    form: &Form,
    results: &Results,
    language: Language,
) -> Result<ReportRound> {
    let standing = Standing::of(form);
    // What may not leave the computer is named by its number alone.
    let leaving = for_leaving(form, &standing);
    let labels = labels_outside(form, language);
    let measure = Measure::of(form);
    let invited = invited(reader, round)?;
    let in_words = |dimension: &str, figure: &Figure| SharedAnswers::of(&measure, dimension, &labels).nearest(figure.mean()?);
    let dimensions = results.dimensions.iter().map(|dimension| DimensionFigures {
        dimension: dimension_name(&dimension.id, &labels),
        team_answer: in_words(&dimension.id, &dimension.team),
        partner_answer: in_words(&dimension.id, &dimension.partner),
        team: dimension.team.mean().map(|mean| shown(mean, dimension.team.summary())),
        partner: dimension.partner.mean().map(|mean| shown(mean, dimension.partner.summary())),
        gap_tenths: dimension.gap.as_ref().map(|gap| gap.difference.0),
        statements: dimension
            .items
            .iter()
            .filter(|item| item.team.summary().is_some() || item.partner.summary().is_some())
            .map(|item| StatementFigures {
                text: labels.items.get(&item.id).map(|label| label.text.clone()).unwrap_or_default(),
                team: item.team.summary().map(|summary| shown(summary.mean, Some(summary))),
                partner: item.partner.summary().map(|summary| shown(summary.mean, Some(summary))),
            })
            .collect(),
    });
    Ok(ReportRound {
        title: round.plan.title.clone(),
        closed_on,
        questionnaire_title: library::title(&leaving, language),
        validated: standing.validated == Validated::Yes,
        team_invited: invited.team,
        partner_invited: invited.partners,
        figures: RoundFigures {
            smallest_group: results.smallest_group,
            team_answered: results.team.shown(),
            partner_answered: results.partner.shown(),
            conversation_only: results.reading != Reading::Measurement,
            scale_tenths: common_scale(results),
            questions: results.questions.iter().filter_map(|item| question(item, &labels, language)).collect(),
            totals: results.totals.iter().filter_map(|total| shown_total(total, &labels)).collect(),
            dimensions: dimensions.collect(),
        },
    })
}

/// How often each answer to a question of no dimension was given; nothing where neither voice may be shown, and for numbers.
fn question(item: &ItemResult, labels: &Labels, language: Language) -> Option<QuestionFigures> {
    let label = labels.items.get(&item.id)?;
    let counts = |side: Side| match item.figure(side) {
        ItemFigure::Counted { counts, .. } | ItemFigure::Rated { counts, .. } => Some(counts),
        ItemFigure::Numbers { .. } | ItemFigure::Hidden => None,
    };
    let shown = counts(Side::Team).or(counts(Side::Partner))?;
    let of = |side: Side| counts(side).map(|counts| counts.iter().map(|count| count.n).collect());
    Some(QuestionFigures {
        text: label.text.clone(),
        answers: shown.iter().map(|count| answer_outside(label, &count.code, language)).collect(),
        team: of(Side::Team),
        partner: of(Side::Partner),
    })
}

/// What a choice is called in a document. Where its words may not leave, neither may its code, which can be made of them.
pub(crate) fn answer_outside(label: &ItemLabel, code: &str, language: Language) -> String {
    match label.choices.get(code) {
        Some(label) if !label.is_empty() => label.clone(),
        None if code == "true" => entente_texts::text(language, "answer-yes", &[]),
        None if code == "false" => entente_texts::text(language, "answer-no", &[]),
        _ => "–".to_owned(),
    }
}

/// A total, if a voice has one.
fn shown_total(total: &TotalResult, labels: &Labels) -> Option<TotalFigures> {
    let value = |figure: TotalFigure| match figure {
        TotalFigure::Shown { value, .. } => Some(value.0),
        TotalFigure::None { .. } => None,
    };
    let (team_tenths, partner_tenths) = (value(total.team), value(total.partner));
    team_tenths.or(partner_tenths)?;
    Some(TotalFigures {
        name: total.id.as_ref().and_then(|id| labels.items.get(id)).map(|label| label.text.clone()),
        sum: total.rule == GuideRule::Sum,
        range_tenths: total.range.map(|range| (range.low.0, range.high.0)),
        team_tenths,
        partner_tenths,
    })
}

fn shown(mean: Tenths, summary: Option<&Summary>) -> Shown {
    let persons = summary.map(|summary| ShownPersons {
        n: summary.n,
        sd_tenths: summary.sd.0,
        interval_tenths: (summary.interval.low.0, summary.interval.high.0),
    });
    Shown { mean_tenths: mean.0, persons }
}

/// The scale of all dimensions, in tenths; none where they differ.
fn common_scale(results: &Results) -> Option<(i32, i32)> {
    let mut scales = results.dimensions.iter().map(|dimension| match dimension.scale {
        Scale::Common { low, high } => Some((low.0, high.0)),
        Scale::Different => None,
    });
    let first = scales.next()??;
    scales.all(|scale| scale == Some(first)).then_some(first)
}

/// What the theme of an adjustment is called outside, by the questionnaire of its round; none where that can no longer be said.
fn dimension_outside(reader: Reader<'_>, kept: &Adjustment, language: Language) -> Result<Option<DimensionName>> {
    let (Some(id), Some(round)) = (&kept.decision.dimension, kept.round_id) else { return Ok(None) };
    match reader.round(round).and_then(|round| library::of_round(reader, &round)) {
        Ok(questionnaire) => {
            let labels = labels_outside(&questionnaire.form, language);
            Ok(labels.dimensions.contains_key(id).then(|| dimension_name(id, &labels)))
        }
        Err(error) if matches!(error.code, ErrorCode::Deleted | ErrorCode::Erased | ErrorCode::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

pub(crate) fn adjustment(reader: Reader<'_>, kept: Adjustment, language: Language, on: NaiveDate) -> Result<ReportAdjustment> {
    Ok(ReportAdjustment {
        owner: nameable(reader, kept.decision.owner, kept.partnership_id, on)?,
        dimension: dimension_outside(reader, &kept, language)?,
        what: kept.decision.what,
        reason: kept.decision.reason,
        decided_on: kept.decision.decided_on,
        due_on: kept.decision.due_on,
        outcome: kept.outcome,
    })
}
