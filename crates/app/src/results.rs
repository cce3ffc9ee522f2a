//! The results of a closed round.

use entente_domain::id::RoundId;
use entente_domain::record::membership::Side;
use entente_domain::record::round::Round;
use entente_domain::{Error, ErrorCode, Result};
use entente_instruments::{Instrument, Results, ScoredResponse, WeakPoint};
use entente_vault::Reader;
use serde::Serialize;
use ts_rs::TS;

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
    /// What they ask to talk about, the heaviest first.
    pub weak_points: Vec<WeakPoint>,
    /// The adjustments that were decided from it.
    pub adjustments: Vec<AdjustmentRow>,
}

/// The questionnaire of a round in the older model.
pub(crate) fn instrument_of(round: &Round) -> Result<Instrument> {
    entente_instruments::box_of_instruments()?
        .into_iter()
        .find(|instrument| instrument.digest == round.questionnaire.digest)
        .ok_or_else(|| Error::new(ErrorCode::InstrumentUnreadable).with("path", "digest"))
}

/// The figures of a closed round.
pub(crate) fn figures(reader: Reader<'_>, id: RoundId) -> Result<Results> {
    let round = reader.round(id)?;
    round.must_be_closed()?;
    let instrument = instrument_of(&round)?;
    // Fewer invited than the smallest group: whatever was handed in, a figure would be about fewer persons than that.
    let invited = invited(reader, &round)?;
    let smallest = round.questionnaire.smallest_group;
    let too_few = |side: Side| {
        let invited = if side == Side::Team { invited.team } else { invited.partners };
        !round.invitations.members.is_empty() && invited < smallest
    };
    let responses = reader
        .responses(id)?
        .into_iter()
        .filter(|response| !too_few(response.side))
        .map(|response| {
            let codes = response.answers.into_iter().filter_map(|(id, given)| Some((id, given.first()?.as_str().to_owned()))).collect();
            let answers = entente_instruments::answers::read(&instrument, &codes)?;
            Ok(ScoredResponse { side: response.side, answers })
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(entente_instruments::results(&instrument, &responses, round.questionnaire.smallest_group))
}

pub(crate) fn read(context: &Context<'_>, request: One) -> Result<RoundResults> {
    let (today, language) = (context.app.clock().today(), context.app.language());
    context.app.opened()?.vault.read(|reader| {
        let id = RoundId(request.id);
        let results = figures(reader, id)?;
        let adjustments = reader.adjustments_of_round(id)?.into_iter().map(|a| row(reader, a, today)).collect::<Result<_>>()?;
        Ok(RoundResults {
            weak_points: entente_instruments::weak_points(&results),
            results,
            view: view(reader, id, language)?,
            adjustments,
        })
    })
}
