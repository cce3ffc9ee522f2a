//! The question whose voice it is, before the questions of a questionnaire that is answered elsewhere: on telephones.

use entente_domain::Language;
use entente_domain::record::membership::Side;
use entente_domain::record::partner::StakeholderCategory;
use entente_domain::record::response::{Answers, Given};
use entente_instruments::form::{
    Choice, Choices, Coding, Condition, EnableWhen, Expected, Extras, Form, Item, Kind, Operator, Text, Value,
};

use crate::texts;

const SIDE: &str = "entente_side";
const CATEGORY: &str = "entente_category";

/// A text of the program in all its languages, the first one that of the questionnaire.
fn text(id: &str, original: Language) -> Text {
    let others = Language::ALL.into_iter().filter(|language| *language != original);
    others.fold(Text::new(texts::text(original, id, &[])), |text, language| text.with(language.code(), texts::text(language, id, &[])))
}

fn coding(code: &str, display: Text) -> Value {
    Value::Coding(Box::new(Coding::new(code, display)))
}

/// The questionnaire with the question before it, and with the one for the kind of partner where the round asks for it.
pub(crate) fn with_side(form: &Form, by_category: bool) -> Form {
    let original = form.language.as_deref().and_then(Language::of).unwrap_or_default();
    let mut side = Item::new(SIDE, Kind::Choice).with_text(text("answer-side-question", original));
    side.required = true;
    let choices = Side::BOTH.map(|side| Choice::new(coding(side.name(), text(&format!("side-{}", side.name()), original))));
    side.choices = Some(Choices::Listed(choices.into()));
    let mut items = vec![side];
    if by_category {
        let mut category = Item::new(CATEGORY, Kind::Choice).with_text(text("answer-category-question", original));
        let choices = StakeholderCategory::ALL.map(|category| {
            Choice::new(coding(category.name(), text(&format!("category-{}", category.name().replace('_', "-")), original)))
        });
        category.choices = Some(Choices::Listed(choices.into()));
        let partner = Value::Coding(Box::new(Coding { code: Some(Side::Partner.name().to_owned()), ..Coding::default() }));
        category.enable_when = Some(EnableWhen {
            conditions: vec![Condition {
                question: SIDE.to_owned(),
                expected: Expected::Compared(Operator::Equal, partner),
                extras: Extras::default(),
            }],
            behaviour: None,
        });
        items.push(category);
    }
    items.extend(form.items.iter().cloned());
    Form { items, ..form.clone() }
}

/// Whose voice a sheet is, taken out of it; none where it does not say.
pub(crate) fn take_side(answers: &mut Answers) -> (Option<Side>, Option<StakeholderCategory>) {
    let mut code = |id: &str| answers.remove(id).and_then(|given| given.first().map(Given::as_str).map(str::to_owned));
    let (side, category) = (code(SIDE), code(CATEGORY));
    let side = Side::BOTH.into_iter().find(|one| side.as_deref() == Some(one.name()));
    (side, category.as_deref().and_then(StakeholderCategory::of))
}
