//! Which version of FHIR a questionnaire is written in. The file does not say it: what it uses does.

use crate::form::Json;
use crate::form::fhir::{Release, names};

/// R5 as soon as something is used that only R5 knows.
pub(super) fn of(document: &Json) -> Release {
    let mut waiting: Vec<&Json> = document.list("item").iter().collect();
    if names::FORM_R5.iter().any(|name| document.get(name).is_some()) {
        return Release::R5;
    }
    while let Some(item) = waiting.pop() {
        let kind = matches!(item.text("type"), Some("coding" | "question"));
        if kind || names::ITEM_R5.iter().any(|name| item.get(name).is_some()) {
            return Release::R5;
        }
        waiting.extend(item.list("item"));
    }
    Release::R4
}
