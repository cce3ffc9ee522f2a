//! A total, as extensions.

use super::{Json, names};
use crate::form::{ScoreKind, Total, TotalRule};

/// The extensions of a total: as the file wrote them, as long as they still say the same.
pub(super) fn extensions(of: &Total) -> Vec<Json> {
    match &of.written {
        Some(written) if super::read::recognise(written).as_ref() == Some(&of.rule) => written.clone(),
        _ => total(&of.rule),
    }
}

/// A rule as it is usually written.
pub(in crate::form::fhir) fn total(rule: &TotalRule) -> Vec<Json> {
    match rule {
        TotalRule::Weights => vec![expression(names::CALCULATED, None, "%resource.repeat(item).answer.weight().sum()")],
        TotalRule::WeightsBut { except } => {
            let text = format!("%resource.item.where(linkId != '{except}').answer.weight().sum()");
            vec![expression(names::CALCULATED, None, &text)]
        }
        TotalRule::Scores { of, kind, complete } => scores(of, *kind, *complete),
    }
}

fn scores(of: &[String], kind: ScoreKind, complete: bool) -> Vec<Json> {
    let url = match kind {
        ScoreKind::OrdinalValue => names::ORDINAL_VALUE,
        ScoreKind::ItemWeight => names::ITEM_WEIGHT,
    };
    let mut list: Vec<Json> = of
        .iter()
        .enumerate()
        .map(|(n, item)| {
            let text = format!(
                "%questionnaire.item.where(linkId = '{item}').answerOption.where(valueCoding.code=%resource.item.where(linkId = \
                 '{item}').answer.valueCoding.code).extension.where(url='{url}').valueDecimal"
            );
            expression(names::VARIABLE, Some(&format!("q{}", n + 1)), &text)
        })
        .collect();
    let names: Vec<String> = (1..=of.len()).map(|n| format!("%q{n}")).collect();
    let exist = |word: &str| names.iter().map(|name| format!("{name}.exists()")).collect::<Vec<_>>().join(word);
    let text = if complete {
        format!("iif({}, {}, {{}})", exist(" and "), names.join(" + "))
    } else {
        let terms: Vec<String> = names.iter().map(|name| format!("iif({name}.exists(), {name}, 0)")).collect();
        format!("iif({}, {}, {{}})", exist(" or "), terms.join(" + "))
    };
    list.push(expression(names::CALCULATED, None, &text));
    list
}

fn expression(url: &str, name: Option<&str>, text: &str) -> Json {
    let mut members: Vec<(String, Json)> = name.map(|name| ("name".to_owned(), name.into())).into_iter().collect();
    members.push(("language".to_owned(), "text/fhirpath".into()));
    members.push(("expression".to_owned(), text.into()));
    Json::object([("url", url.into()), ("valueExpression", Json::Object(members))])
}
