//! The recovery sheet and the pages of three colleagues: one page each, to print and to keep away from the computer.

use chrono::NaiveDate;
use entente_domain::{Language, Result};
use entente_texts::Arg;
use serde::Serialize;

use crate::printable;
use crate::typesetter::{Template, typeset};
use crate::words::Words;

/// The centre's name must leave the sheet one page.
const ORGANISATION: usize = 160;
/// So must the name of a colleague.
const NAME: usize = 40;

/// Which page of which set it is, and for whom.
#[derive(Debug, Clone, Copy)]
pub struct RecoveryPage<'a> {
    /// The name of the centre.
    pub organisation: &'a str,
    /// When the pages were made.
    pub made_on: NaiveDate,
    /// The number of the page, from 1 to 3.
    pub number: u8,
    /// The signs that all three bear.
    pub set: &'a str,
    /// For whom it is.
    pub name: &'a str,
}

#[derive(Serialize)]
struct Sheet<'a> {
    language: &'static str,
    title: String,
    organisation: String,
    made_on: String,
    what_for: String,
    caption: String,
    columns: [String; 2],
    groups: Vec<&'a str>,
    keep_title: String,
    keep: Vec<String>,
    warning: String,
    use_title: String,
    how: Vec<String>,
}

/// The recovery sheet as a PDF/UA-1 file of one page. `key` is the key as it is revealed, its groups parted by spaces.
///
/// # Errors
/// `ReportFailed`.
pub fn recovery_sheet(language: Language, organisation: &str, made_on: NaiveDate, key: &str) -> Result<Vec<u8>> {
    let words = Words(language);
    let say = |ids: &[&str]| ids.iter().map(|id| words.say(id)).collect();
    let sheet = Sheet {
        language: language.code(),
        title: words.say("sheet-title"),
        organisation: printable::shortened(&printable::line(organisation), ORGANISATION),
        made_on: words.tell("sheet-made-on", &[("date", Arg::from(made_on))]),
        what_for: words.say("sheet-what-for"),
        caption: words.say("sheet-caption"),
        columns: [words.say("sheet-column-number"), words.say("sheet-column-signs")],
        groups: key.split([' ', '-']).filter(|group| !group.is_empty()).collect(),
        keep_title: words.say("sheet-keep"),
        keep: say(&["sheet-keep-paper", "sheet-keep-apart", "sheet-keep-file", "sheet-keep-known"]),
        warning: words.say("sheet-warning"),
        use_title: words.say("sheet-use"),
        how: say(&["sheet-use-open", "sheet-use-type", "sheet-use-new"]),
    };
    Ok(typeset(Template::Sheet, &sheet, &mut || Ok(()))?.bytes)
}

/// The page of one colleague as a PDF/UA-1 file of one page. `share` is the share as it is revealed, its groups parted by spaces.
///
/// # Errors
/// `ReportFailed`.
pub fn recovery_page(language: Language, page: &RecoveryPage<'_>, share: &str) -> Result<Vec<u8>> {
    let words = Words(language);
    let say = |ids: &[&str]| ids.iter().map(|id| words.say(id)).collect();
    let number = Arg::from(f64::from(page.number));
    let name = printable::shortened(&printable::line(page.name), NAME);
    let sheet = Sheet {
        language: language.code(),
        title: words.tell("recovery-page-title", &[("name", Arg::from(name))]),
        organisation: printable::shortened(&printable::line(page.organisation), ORGANISATION),
        made_on: words.tell(
            "recovery-page-made-on",
            &[("number", number), ("set", Arg::from(page.set.to_owned())), ("date", Arg::from(page.made_on))],
        ),
        what_for: words.say("recovery-page-what-for"),
        caption: words.say("recovery-page-caption"),
        columns: [words.say("sheet-column-number"), words.say("sheet-column-signs")],
        groups: share.split([' ', '-']).filter(|group| !group.is_empty()).collect(),
        keep_title: words.say("sheet-keep"),
        keep: say(&["recovery-page-keep-paper", "recovery-page-keep-apart", "recovery-page-keep-file", "recovery-page-keep-leave"]),
        warning: words.say("recovery-page-warning"),
        use_title: words.say("sheet-use"),
        how: say(&["recovery-page-use-open", "recovery-page-use-type", "recovery-page-use-new"]),
    };
    Ok(typeset(Template::Sheet, &sheet, &mut || Ok(()))?.bytes)
}
