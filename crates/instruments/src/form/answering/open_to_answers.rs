//! Whether a questionnaire can be asked here.

use entente_domain::{Error, ErrorCode, Result};

use crate::form::{Form, Standing};

/// Whether a questionnaire can be asked here.
///
/// # Errors
/// As [`super::Questionnaire::must_be_askable`].
pub fn must_be_askable(form: &Form) -> Result<()> {
    let refused = |path: &str, what: &str| Error::new(ErrorCode::InstrumentUnsupported).with("path", path).with("what", what);
    if let Some(group) = form.all_items().find(|item| item.repeats && !item.kind.is_question()) {
        return Err(refused(&group.link_id, "repeats"));
    }
    if Standing::of(form).skeleton.is_some() {
        return Err(refused(".", "skeleton"));
    }
    if !form.all_items().any(|item| item.kind.is_question() && !item.hidden && item.total.is_none()) {
        return Err(refused(".", "item"));
    }
    Ok(())
}
