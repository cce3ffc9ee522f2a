//! Saying one thing in one way: what is blank is not there, and what goes with no answer of that kind is off.

use std::collections::BTreeSet;

use entente_domain::Language;

use super::{DraftAnswer, DraftQuestion, QuestionnaireDraft, Words};

impl QuestionnaireDraft {
    /// The same, said in one way. Nothing moves, so that the path of a field stays what it was.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        let original = self.language;
        self.languages =
            self.languages.iter().copied().filter(|language| *language != original).collect::<BTreeSet<_>>().into_iter().collect();
        let spoken: Vec<Language> = self.languages.iter().copied().chain([original]).collect();
        for text in [&mut self.title, &mut self.description] {
            words(text, &spoken);
        }
        for text in [&mut self.rights.owner, &mut self.rights.licence] {
            trim(text);
        }
        for group in &mut self.groups {
            words(&mut group.title, &spoken);
            group.questions.iter_mut().for_each(|one| question(one, &spoken));
        }
        // A scale keeps the languages that it has: they wait for the day when the questionnaire is translated.
        for step in self.scales.iter_mut().flat_map(|scale| &mut scale.steps) {
            words(&mut step.label, &Language::ALL);
        }
        self
    }

    /// The same without the scales that no question uses: a file holds no list that nothing refers to.
    #[must_use]
    pub fn without_unused_scales(mut self) -> Self {
        let used = |id: &str| {
            self.groups.iter().flat_map(|group| &group.questions).any(|question| match &question.answer {
                DraftAnswer::Scale { scale } => scale == id,
                _ => false,
            })
        };
        let kept: Vec<bool> = self.scales.iter().map(|scale| used(&scale.id)).collect();
        let mut kept = kept.into_iter();
        self.scales.retain(|_| kept.next().unwrap_or(true));
        self
    }
}

fn question(question: &mut DraftQuestion, spoken: &[Language]) {
    for text in [&mut question.text, &mut question.simpler, &mut question.hint] {
        words(text, spoken);
    }
    match &mut question.answer {
        DraftAnswer::Scale { .. } => {}
        DraftAnswer::Choices { choices, several, .. } => {
            question.reversed = false;
            for choice in choices {
                words(&mut choice.label, spoken);
                choice.exclusive &= *several;
            }
        }
        DraftAnswer::Text => {
            question.hint.clear();
            (question.required, question.reversed) = (false, false);
        }
        DraftAnswer::Number { least, greatest, .. } => {
            question.reversed = false;
            // There is one zero.
            for limit in [least, greatest] {
                *limit = limit.map(|number| number + 0.0);
            }
        }
        DraftAnswer::YesNo | DraftAnswer::Date | DraftAnswer::Line | DraftAnswer::Lines => question.reversed = false,
    }
}

/// Words in the languages of the questionnaire. Those of a language that was taken away go with it.
fn words(words: &mut Words, spoken: &[Language]) {
    words.values_mut().for_each(trim);
    words.retain(|language, text| !text.is_empty() && spoken.contains(language));
}

fn trim(text: &mut String) {
    let trimmed = text.trim();
    if trimmed.len() != text.len() {
        *text = trimmed.to_owned();
    }
}
