//! The scale that is ready.

use entente_domain::Language;

use super::{DraftScale, DraftStep, Words};

/// Its id.
pub(super) const AGREEMENT: &str = "agreement";

/// Its steps: code, what it counts, and its words in French, English, Dutch and German.
const STEPS: [(&str, Option<i32>, [&str; 4]); 6] = [
    ("1", Some(1), ["pas du tout d’accord", "strongly disagree", "helemaal niet akkoord", "stimme gar nicht zu"]),
    ("2", Some(2), ["plutôt pas d’accord", "disagree", "eerder niet akkoord", "stimme eher nicht zu"]),
    ("3", Some(3), ["ni d’accord ni pas d’accord", "neither agree nor disagree", "niet akkoord en niet oneens", "teils, teils"]),
    ("4", Some(4), ["plutôt d’accord", "agree", "eerder akkoord", "stimme eher zu"]),
    ("5", Some(5), ["tout à fait d’accord", "strongly agree", "helemaal akkoord", "stimme voll und ganz zu"]),
    ("unknown", None, ["je ne sais pas", "I don’t know", "ik weet het niet", "ich weiß es nicht"]),
];

/// Five steps of agreement, and "I do not know".
pub(super) fn agreement() -> DraftScale {
    let words = |texts: [&str; 4]| -> Words { Language::ALL.into_iter().zip(texts.map(str::to_owned)).collect() };
    let steps = STEPS.map(|(code, score, texts)| DraftStep { code: code.to_owned(), label: words(texts), score });
    DraftScale { id: AGREEMENT.to_owned(), steps: steps.into() }
}
