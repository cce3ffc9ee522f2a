#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

fn extension(url: &str, name: Option<&str>, expression: &str) -> Json {
    let mut members = vec![("language".to_owned(), Json::from("text/fhirpath")), ("expression".to_owned(), Json::from(expression))];
    members.extend(name.map(|name| ("name".to_owned(), Json::from(name))));
    Json::object([("url", url.into()), ("valueExpression", Json::Object(members))])
}

fn score(name: &str, item: &str, url: &str) -> Json {
    let text = format!(
        "%questionnaire.item.where(linkId = '{item}').answerOption.where(valueCoding.code=%resource.item.where(linkId = '{item}').answer.valueCoding.code).extension.where(url={url}).valueDecimal"
    );
    extension(names::VARIABLE, Some(name), &text)
}

fn total(expression: &str) -> Json {
    extension(names::CALCULATED, None, expression)
}

#[test]
fn the_weights_of_all_answers_are_a_total() {
    let rule = recognise(&[total("%resource.repeat(item).answer.weight().sum()")]);
    assert_eq!(rule, Some(TotalRule::Weights));
    let rule = recognise(&[total("%resource.item.where(linkId != '/t').answer.weight().sum()")]);
    assert_eq!(rule, Some(TotalRule::WeightsBut { except: "/t".to_owned() }));
}

#[test]
fn scores_by_name_are_a_total_once_all_or_once_any_are_answered() {
    let quoted = format!("'{}'", names::ITEM_WEIGHT);
    let all = [score("a", "x", &quoted), score("b", "y", &quoted), total("iif(%a.exists() and %b.exists(), %a + %b, {})")];
    let of = vec!["x".to_owned(), "y".to_owned()];
    assert_eq!(recognise(&all), Some(TotalRule::Scores { of: of.clone(), kind: ScoreKind::ItemWeight, complete: true }));
    let any = [
        extension(names::VARIABLE, Some("url"), &format!("'{}'", names::ORDINAL_VALUE)),
        score("a", "x", "%url"),
        score("b", "y", "%url"),
        extension(names::VARIABLE, Some("any"), "%a.exists() or %b.exists()"),
        total("iif(%any, iif(%a.exists(), %a, 0) + iif(%b.exists(), %b, 0), {})"),
    ];
    assert_eq!(recognise(&any), Some(TotalRule::Scores { of, kind: ScoreKind::OrdinalValue, complete: false }));
}

#[test]
fn every_other_expression_is_no_total() {
    for text in [
        "%weight / %height",
        "123",
        "%resource.item.answer.value.sum()",
        "%resource.repeat(item).answer.weight().sum() * 2",
        "%resource.item.where(linkId != 'a' or true).answer.weight().sum()",
    ] {
        assert_eq!(recognise(&[total(text)]), None, "{text}");
    }
    let quoted = format!("'{}'", names::ITEM_WEIGHT);
    for sum in [
        "iif(%a.exists() and %b.exists(), %a - %b, {})",
        "iif(%a.exists() and %b.exists(), %a + %a, {})",
        "iif(%a.exists(), %a, {})",
        "iif(%a.exists() or %b.exists(), %a + %b, {})",
        "iif(%a.exists() and %b.exists(), %a + %b, 0)",
        "iif(",
        "",
    ] {
        assert_eq!(recognise(&[score("a", "x", &quoted), score("b", "y", &quoted), total(sum)]), None, "{sum}");
    }
}
