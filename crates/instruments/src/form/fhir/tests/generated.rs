//! Forms made up by chance: what is written is read as it was, in both versions.

use proptest::prelude::*;

use super::*;
use crate::form::{
    Against, Behaviour, Choice, ChoiceSet, Coding, Condition, EnableWhen, Expected, Extras, Filter, Initial, Item, Number, Operator, Score,
    ScoreKind, Text, Total,
};

fn words() -> impl Strategy<Value = String> {
    "[\\p{L}\\p{N}\\p{P} ]{0,12}[\\p{L}]"
}

fn text() -> impl Strategy<Value = Text> {
    let translations = prop::collection::vec((prop_oneof!["fr", "en", "fi", "nl-BE"], words()), 0..3);
    (words(), translations).prop_map(|(original, translations)| {
        translations.into_iter().fold(Text::new(original), |text, (language, words)| text.with(language, words))
    })
}

fn number() -> impl Strategy<Value = Number> {
    "-?(0|[1-9][0-9]{0,6})(\\.[0-9]{1,4})?".prop_map(|text| Number::new(&text).unwrap())
}

fn extras() -> impl Strategy<Value = Extras> {
    let extension = words().prop_map(|words| Json::object([("url", "urn:example:unknown".into()), ("valueString", words.as_str().into())]));
    (prop::collection::vec(extension, 0..3), prop::collection::vec((words(), words()), 0..2), any::<bool>()).prop_map(
        |(extensions, cells, id)| Extras {
            elements: if id { vec![("id".to_owned(), "i".into())] } else { Vec::new() },
            extensions,
            order: Vec::new(),
            cells,
        },
    )
}

fn score() -> impl Strategy<Value = Option<Score>> {
    let kind = prop_oneof![Just(ScoreKind::OrdinalValue), Just(ScoreKind::ItemWeight)];
    prop::option::of((number(), kind).prop_map(|(value, kind)| Score { value, kind }))
}

fn coding() -> impl Strategy<Value = Value> {
    (prop::option::of(words()), words(), prop::option::of(text()), score(), extras()).prop_map(|(system, code, display, score, extras)| {
        Value::Coding(Box::new(Coding { system, version: None, code: Some(code), display, score, extras }))
    })
}

fn choice() -> impl Strategy<Value = Choice> {
    (coding(), score(), any::<bool>(), any::<bool>(), extras()).prop_map(|(value, score, selected, exclusive, extras)| Choice {
        value,
        score,
        selected,
        exclusive,
        attributes: vec![("region".to_owned(), "n".to_owned())],
        extras,
    })
}

/// An item without link id, conditions and children: those are given once the whole is there.
fn item() -> impl Strategy<Value = Item> {
    let kind = prop::sample::select(&Kind::ALL[..]);
    let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    let limits = (prop::option::of(number()), prop::option::of(0..99_u32), prop::option::of(words()));
    let texts = (prop::option::of(text()), prop::option::of(text()), prop::option::of(text()));
    (kind, flags, limits, texts, prop::collection::vec(choice(), 1..4), coding(), extras(), any::<u8>()).prop_map(
        |(
            kind,
            (required, repeats, read_only, hidden, reversed),
            (number, count, pattern),
            (prefix, text, simpler),
            choices,
            initial,
            extras,
            n,
        )| {
            let mut item = Item::new("", kind);
            item.simpler = simpler.filter(|_| text.is_some());
            (item.prefix, item.text, item.extras) = (prefix, text, extras);
            (item.required, item.repeats, item.read_only, item.hidden) = (required, repeats, read_only, hidden);
            item.scoring.reversed = reversed;
            item.hint = item.text.clone().filter(|_| n % 3 == 1);
            item.limits.step = Number::new("0.5").filter(|_| n % 5 == 1);
            if n % 7 == 1 {
                item.filters = vec![Filter { attribute: "region".to_owned(), against: Against::Text("n".to_owned()) }];
            }
            match kind {
                Kind::Choice | Kind::OpenChoice => {
                    item.choices = Some(if n % 2 == 0 { Choices::Listed(choices) } else { Choices::Shared("#set".to_owned()) });
                    item.initial = vec![Initial { value: initial, extras: Extras::default() }];
                }
                Kind::Decimal if n % 3 == 0 => item.total = Some(Total { rule: total(n), written: None }),
                Kind::Decimal => item.limits.least = number.map(Value::Decimal),
                Kind::Date => item.limits.greatest = Some(Value::Date(format!("20{:02}-0{}", n % 100, n % 9 + 1))),
                Kind::String | Kind::Text => {
                    item.limits.longest = count;
                    item.limits.pattern = pattern;
                }
                _ => item.limits.fewest = count,
            }
            item
        },
    )
}

fn total(n: u8) -> TotalRule {
    let kind = if n.is_multiple_of(2) { ScoreKind::OrdinalValue } else { ScoreKind::ItemWeight };
    match n % 4 {
        0 => TotalRule::Weights,
        1 => TotalRule::WeightsBut { except: "i0".to_owned() },
        _ => TotalRule::Scores {
            of: (0..=n % 5).map(|n| format!("i{n}")).collect(),
            kind,
            complete: n.is_multiple_of(2) || n.is_multiple_of(5),
        },
    }
}

fn form() -> impl Strategy<Value = Form> {
    let items = prop::collection::vec((item(), any::<u8>(), any::<u16>()), 1..12);
    let set = (prop::collection::vec(coding().prop_map(Choice::new), 1..4), prop::option::of(words()));
    (items, set, prop::option::of(text()), prop::option::of(words()), extras()).prop_map(
        |(items, (choices, url), title, version, extras)| {
            let choice_sets = vec![ChoiceSet { id: "set".to_owned(), url, choices, written: None }];
            Form { title, version, choice_sets, items: tree(items), status: Some(Status::Active), extras, ..Form::default() }
        },
    )
}

/// Gives link ids, hangs some items under the one before, and lets some depend on an earlier question.
fn tree(items: Vec<(Item, u8, u16)>) -> Vec<Item> {
    let mut first: Vec<Item> = Vec::new();
    let mut questions: Vec<String> = Vec::new();
    for (n, (mut item, place, seed)) in items.into_iter().enumerate() {
        item.link_id = format!("i{n}");
        if place % 3 == 1 && !questions.is_empty() {
            let question = |salt: usize| questions[(usize::from(seed) + salt) % questions.len()].clone();
            let compared = Expected::Compared(Operator::ALL[usize::from(seed) % 6], Value::Integer(i64::from(seed)));
            let conditions = [Expected::Exists(seed % 2 == 0), compared].into_iter().enumerate();
            item.enable_when = Some(EnableWhen {
                conditions: conditions
                    .map(|(salt, expected)| Condition { question: question(salt), expected, extras: Extras::default() })
                    .collect(),
                behaviour: Some(if seed % 3 == 0 { Behaviour::All } else { Behaviour::Any }),
            });
        }
        if let (Some(question), 3) = (questions.first(), place % 5) {
            item.filters.push(Filter { attribute: "region".to_owned(), against: Against::Answer(question.clone()) });
        }
        if item.kind.is_question() {
            questions.push(item.link_id.clone());
        }
        match first.last_mut() {
            Some(parent) if place % 2 == 0 && parent.kind != Kind::Display => parent.items.push(item),
            _ => first.push(item),
        }
    }
    first
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_written_is_read_as_it_was(form in form()) {
        for release in [Release::R4, Release::R5] {
            let written = write(&form, release);
            let again = read(written.to_string().as_bytes()).map_err(|refusal| TestCaseError::fail(format!("{refusal:?}\n{}", written.pretty())))?;
            prop_assert_eq!(&again.form, &form, "{}", written.pretty());
            prop_assert!(write(&again.form, release).same(&written));
        }
    }

    #[test]
    fn any_graph_of_conditions_is_read_to_an_end(edges in prop::collection::vec((0..30_usize, 0..30_usize), 0..120)) {
        let items: Vec<Json> = (0..30)
            .map(|n| {
                let when = edges.iter().filter(|(from, _)| *from == n).map(|(_, to)| {
                    Json::object([("question", format!("i{to}").as_str().into()), ("operator", "exists".into()), ("answerBoolean", true.into())])
                });
                let mut item = vec![("linkId".to_owned(), format!("i{n}").as_str().into()), ("type".to_owned(), Json::from("string"))];
                let when: Vec<Json> = when.collect();
                if !when.is_empty() {
                    item.push(("enableWhen".to_owned(), Json::Array(when)));
                    item.push(("enableBehavior".to_owned(), "any".into()));
                }
                Json::Object(item)
            })
            .collect();
        let document = Json::object([("resourceType", "Questionnaire".into()), ("status", "draft".into()), ("item", Json::Array(items))]);
        let circle = (0..30).any(|start| reaches(&edges, start, start));
        let read = read(document.to_string().as_bytes());
        prop_assert_eq!(read.is_err(), circle);
        let answers = Json::object([("resourceType", "QuestionnaireResponse".into()), ("status", "completed".into())]);
        let _ = crate::form::response::check(&document, &answers);
    }
}

/// Whether one comes from an item to another by conditions.
fn reaches(edges: &[(usize, usize)], start: usize, goal: usize) -> bool {
    let mut seen = std::collections::BTreeSet::new();
    let mut waiting = vec![start];
    while let Some(at) = waiting.pop() {
        for (_, to) in edges.iter().filter(|(from, _)| *from == at) {
            if *to == goal {
                return true;
            }
            if seen.insert(*to) {
                waiting.push(*to);
            }
        }
    }
    false
}
