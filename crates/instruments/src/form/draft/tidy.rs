//! Saying one thing in one way: what is blank is not there, and what goes with no answer of that kind is off.

use std::collections::BTreeSet;

use super::{DraftAnswer, DraftQuestion, QuestionnaireDraft, Words};

impl QuestionnaireDraft {
    /// The same, said in one way. Nothing moves, so that the path of a field stays what it was.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        let original = self.language;
        self.languages =
            self.languages.iter().copied().filter(|language| *language != original).collect::<BTreeSet<_>>().into_iter().collect();
        words(&mut self.title);
        words(&mut self.description);
        for text in [&mut self.rights.owner, &mut self.rights.licence] {
            trim(text);
        }
        for group in &mut self.groups {
            words(&mut group.title);
            group.questions.iter_mut().for_each(question);
        }
        for step in self.scales.iter_mut().flat_map(|scale| &mut scale.steps) {
            words(&mut step.label);
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

fn question(question: &mut DraftQuestion) {
    for text in [&mut question.text, &mut question.simpler, &mut question.hint] {
        words(text);
    }
    match &mut question.answer {
        DraftAnswer::Scale { .. } => {}
        DraftAnswer::Choices { choices, several, .. } => {
            question.reversed = false;
            for choice in choices {
                words(&mut choice.label);
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

fn words(words: &mut Words) {
    words.values_mut().for_each(trim);
    words.retain(|_, text| !text.is_empty());
}

fn trim(text: &mut String) {
    let trimmed = text.trim();
    if trimmed.len() != text.len() {
        *text = trimmed.to_owned();
    }
}
