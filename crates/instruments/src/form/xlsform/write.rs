//! From a form to sheets.

mod choices;
mod conditions;
mod limits;
mod settings;
mod survey;
mod table;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lists::Lists;
use super::names::Names;
use super::{Sheet, language};
use crate::form::Form;
use table::Table;

/// An XLSForm that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The sheets *survey*, *choices* and *settings*.
    pub sheets: Vec<Sheet>,
    /// What could not be written, and without which it is the same questionnaire on the phone.
    pub left_out: Vec<LeftOut>,
}

/// Something that an XLSForm cannot say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftOut {
    /// The link id of the item.
    pub link_id: String,
    /// What it is.
    pub code: LeftOutCode,
}

macro_rules! left_out_codes {
    ($($(#[$doc:meta])* $name:ident = $fatal:literal,)*) => {
        /// What an XLSForm cannot say. Each has its sentence in `locales/*/xlsform.ftl`, as
        /// `xlsform-left-out-…`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum LeftOutCode { $($(#[$doc])* $name,)* }

        impl LeftOutCode {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Whether it would be another questionnaire without it, so that nothing is written.
            #[must_use]
            pub fn is_fatal(self) -> bool {
                match self { $(Self::$name => $fatal,)* }
            }
        }
    };
}

left_out_codes! {
    /// A group that may come several times.
    RepeatedGroup = true,
    /// Several answers to a question without choices.
    RepeatedAnswers = true,
    /// A question to choose from without a list.
    ChoicesMissing = true,
    /// A condition that cannot be written.
    Condition = true,
    /// Groups stand too deep inside each other.
    TooDeep = true,
    /// A text is too long for a cell.
    TextTooLong = true,
    /// A total: it is computed once the answers are back.
    Total = false,
    /// An item that is never shown.
    Hidden = false,
    /// A limit that cannot be written: it is checked once the answers are back.
    Limit = false,
    /// What stood there before anybody answered.
    Initial = false,
    /// That something in a group must be answered.
    GroupRequired = false,
}

/// What the parts of the writer share.
struct Writer<'f> {
    form: &'f Form,
    names: Names,
    lists: Lists<'f>,
    left_out: Vec<LeftOut>,
}

impl Writer<'_> {
    fn leave_out(&mut self, link_id: &str, code: LeftOutCode) {
        let left_out = LeftOut { link_id: link_id.to_owned(), code };
        if !self.left_out.contains(&left_out) {
            self.left_out.push(left_out);
        }
    }

    /// The heading of a text in the language of the questionnaire.
    fn heading(&self, name: &str) -> String {
        match self.form.language.as_deref().filter(|tag| language::is_tag(tag)) {
            Some(tag) => format!("{name}::{}", language::written(tag)),
            None => name.to_owned(),
        }
    }
}

/// Writes a form.
pub(super) fn form(form: &Form) -> Result<Written, Vec<LeftOut>> {
    let mut writer = Writer { form, names: Names::of(form), lists: Lists::of(form), left_out: Vec::new() };
    let mut survey = Table::new("survey", super::heading::SURVEY);
    settings::metadata(form, &mut survey);
    writer.survey(&mut survey);
    let mut choices = Table::new("choices", super::heading::CHOICES);
    writer.choices(&mut choices);
    let mut settings = Table::new("settings", super::heading::SETTINGS);
    writer.settings(&mut settings);
    let fatal: Vec<LeftOut> = writer.left_out.iter().filter(|left_out| left_out.code.is_fatal()).cloned().collect();
    if fatal.is_empty() {
        Ok(Written { sheets: vec![survey.sheet(), choices.sheet(), settings.sheet()], left_out: writer.left_out })
    } else {
        Err(fatal)
    }
}
