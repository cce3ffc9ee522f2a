#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

#[test]
fn a_questionnaire_of_which_nothing_is_known_keeps_its_words_here() {
    let standing = Standing::of(&Form { url: Some("http://example.org/q".to_owned()), ..Form::default() });
    assert_eq!(standing, Standing::unknown());
    assert!(standing.keeps_its_words() && standing.owner.is_none());
    assert_eq!((standing.validated, standing.translation(Language::Fr)), (Validated::Unknown, TranslationState::Missing));
}

#[test]
fn what_a_questionnaire_says_of_itself_goes_before_what_the_program_knows() {
    let url = Some("urn:entente:questionnaire:mon-role".to_owned());
    let mut form = Form { url, ..Form::default() };
    let known = Standing::of(&form);
    assert_eq!((known.leaves, known.licence.as_deref(), known.validated), (Leaves::Everything, Some("CC-BY-4.0"), Validated::No));
    assert_eq!(
        (known.translation(Language::Fr), known.translation(Language::De)),
        (TranslationState::Original, TranslationState::Unvalidated)
    );
    form.standing = Some(Standing::unknown());
    assert!(Standing::of(&form).keeps_its_words());
}

#[test]
fn every_code_means_what_it_is_the_code_of() {
    for state in TranslationState::ALL {
        assert_eq!(TranslationState::of(state.code()), Some(*state));
    }
    assert_eq!(Leaves::of("all"), None);
}
