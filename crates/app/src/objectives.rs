//! Objectives with their progress, and the adjustments.

use chrono::NaiveDate;
use entente_domain::Result;
use entente_domain::id::PartnershipId;
use entente_domain::record::adjustment::{Adjustment, AdjustmentOutcome};
use entente_domain::record::objective::{Indicator, Measurement, Objective, SmartLetter};
use entente_vault::Reader;
use serde::Serialize;
use ts_rs::TS;

use crate::partnerships::OfPartnership;
use crate::registry::Context;

/// An indicator with its measurements.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IndicatorView {
    /// The indicator.
    pub indicator: Indicator,
    /// Its measurements, by day.
    pub measurements: Vec<Measurement>,
    /// The last value.
    pub latest: Option<f64>,
    /// The share of the way from baseline to target, 0 to 1.
    pub progress: Option<f64>,
}

/// An objective with all that belongs to it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ObjectiveView {
    /// The objective.
    pub objective: Objective,
    /// The letters that are still to be made precise.
    pub to_make_precise: Vec<SmartLetter>,
    /// Its indicators.
    pub indicators: Vec<IndicatorView>,
    /// The name of who looks after it.
    pub owner_name: Option<String>,
}

/// The objectives of a partnership.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ObjectiveList {
    /// In the order in which they were agreed.
    pub objectives: Vec<ObjectiveView>,
}

/// An adjustment in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AdjustmentRow {
    /// The adjustment.
    pub adjustment: Adjustment,
    /// The name of who does it.
    pub owner_name: Option<String>,
    /// Whether it is planned and its day is past.
    pub late: bool,
}

/// The adjustments of a partnership.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AdjustmentList {
    /// The newest first.
    pub adjustments: Vec<AdjustmentRow>,
}

pub(crate) fn objectives_of(reader: Reader<'_>, partnership: PartnershipId) -> Result<Vec<ObjectiveView>> {
    reader.objectives(partnership)?.into_iter().map(|objective| view(reader, objective)).collect()
}

fn view(reader: Reader<'_>, objective: Objective) -> Result<ObjectiveView> {
    let indicators =
        reader.indicators(objective.id)?.into_iter().map(|indicator| measured(reader, indicator)).collect::<Result<Vec<_>>>()?;
    let owner_name = objective.ownership.owner.map(|owner| reader.partner_name(owner)).transpose()?.flatten();
    Ok(ObjectiveView { to_make_precise: objective.to_make_precise(indicators.len()), indicators, owner_name, objective })
}

fn measured(reader: Reader<'_>, indicator: Indicator) -> Result<IndicatorView> {
    let measurements = reader.measurements(indicator.id)?;
    let latest = measurements.last().map(|measurement| measurement.finding.value);
    let progress = latest.map(|value| indicator.definition.progress(value));
    Ok(IndicatorView { indicator, measurements, latest, progress })
}

pub(crate) fn adjustments_of(reader: Reader<'_>, partnership: PartnershipId, today: NaiveDate) -> Result<Vec<AdjustmentRow>> {
    reader.adjustments(partnership)?.into_iter().map(|adjustment| row(reader, adjustment, today)).collect()
}

/// An adjustment with the name of who does it.
pub(crate) fn row(reader: Reader<'_>, adjustment: Adjustment, today: NaiveDate) -> Result<AdjustmentRow> {
    let owner_name = adjustment.decision.owner.map(|owner| reader.partner_name(owner)).transpose()?.flatten();
    let planned = adjustment.outcome == AdjustmentOutcome::Planned;
    Ok(AdjustmentRow { late: planned && adjustment.decision.due_on.is_some_and(|due| due < today), owner_name, adjustment })
}

pub(crate) fn list(context: &Context<'_>, request: OfPartnership) -> Result<ObjectiveList> {
    let objectives = context.app.opened()?.vault.read(|reader| objectives_of(reader, request.partnership_id))?;
    Ok(ObjectiveList { objectives })
}

pub(crate) fn list_adjustments(context: &Context<'_>, request: OfPartnership) -> Result<AdjustmentList> {
    let today = context.app.clock().today();
    let adjustments = context.app.opened()?.vault.read(|reader| adjustments_of(reader, request.partnership_id, today))?;
    Ok(AdjustmentList { adjustments })
}
