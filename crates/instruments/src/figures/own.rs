//! What one person's own sheet says, for that person alone: a self-assessment. Nothing here is about a group, and nothing is kept.

use entente_domain::record::membership::Side;
use entente_domain::record::response::Answers;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::dimension::Scale;
use super::measure::Measure;
use super::sheets::{Columns, Sheet};
use crate::Tenths;

/// One dimension on one's own sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnValue {
    /// Its id.
    pub id: String,
    /// Its scale.
    pub scale: Scale,
    /// The weighted mean of what was rated, if at least half was (the half rule); none otherwise, or without a common scale.
    pub mean: Option<Tenths>,
    /// The link ids of what was rated under the middle of the scale, in the order of the questionnaire: what to work on.
    pub low: Vec<String>,
}

/// What a sheet says, dimension by dimension, in the order of the questionnaire.
#[must_use]
pub fn own_values(measure: &Measure, answers: &Answers) -> Vec<OwnValue> {
    let sheet = Sheet { side: Side::Team, category: None, answers };
    let columns = Columns::of(measure, &[sheet]);
    let of = |dimension: &super::measure::Dimension| {
        let counted: Vec<usize> = dimension
            .items
            .iter()
            .copied()
            .filter(|place| measure.items.get(*place).is_some_and(super::measure::MeasuredItem::counts))
            .collect();
        let middle = dimension.scale.map(|(low, high)| f64::midpoint(low, high));
        let low = counted.iter().filter(|place| columns.value(**place, 0).zip(middle).is_some_and(|(value, middle)| value < middle));
        OwnValue {
            id: dimension.id.clone(),
            scale: dimension
                .scale
                .map_or(Scale::Different, |(low, high)| Scale::Common { low: Tenths::round(low), high: Tenths::round(high) }),
            mean: middle.and_then(|_| columns.person(&counted, 0)).map(Tenths::round),
            low: low.filter_map(|place| Some(measure.items.get(*place)?.link_id.clone())).collect(),
        }
    };
    measure.dimensions.iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::boxed::MON_ROLE;
    use crate::form::fhir;

    fn answers(rating: &[(&str, &str)]) -> Answers {
        rating.iter().map(|(id, code)| ((*id).to_owned(), vec![(*code).into()])).collect()
    }

    #[test]
    fn my_role_says_my_mean_and_what_i_rated_low_and_nothing_where_i_rated_too_little() {
        let measure = Measure::of(&fhir::read(MON_ROLE.as_bytes()).unwrap().form);
        let ids: Vec<&str> = measure.items.iter().map(|item| item.link_id.as_str()).collect();
        let duties: Vec<(&str, &str)> = ids.iter().take(9).enumerate().map(|(n, id)| (*id, if n == 0 { "2" } else { "4" })).collect();
        let own = own_values(&measure, &answers(&duties));
        assert_eq!(own.len(), 2);
        // (2 + 8 × 4) / 9 = 3.78
        assert_eq!((own[0].mean, own[0].low.as_slice()), (Some(Tenths(38)), [ids[0].to_owned()].as_slice()));
        assert_eq!((own[1].mean, own[1].low.is_empty()), (None, true));
    }
}
