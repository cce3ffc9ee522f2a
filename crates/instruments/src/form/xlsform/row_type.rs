//! What a row of the sheet *survey* is, by its first column of meaning: `type`.

/// What a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RowType {
    /// A line of text, or several.
    Text,
    /// Digits, an old type.
    PhoneNumber,
    /// A text to read.
    Note,
    /// A whole number.
    Integer,
    /// A number.
    Decimal,
    /// A day.
    Date,
    /// A number on a line with steps.
    Range,
    /// One choice of a list, or several; with words of one's own or without.
    Select {
        /// The name of the list.
        list: String,
        /// Whether several can be chosen.
        several: bool,
        /// Whether words of one's own are taken.
        or_other: bool,
    },
    /// A group begins.
    Begin,
    /// A group ends.
    End,
    /// The phone notes something by itself: nobody is asked.
    Metadata,
    /// A row that was put out of use.
    Comment,
    /// A type that the program cannot run, with its name.
    Refused(String),
    /// A type that does not exist, with its name.
    Unknown(String),
}

/// What a phone notes by itself and what the program carries: times and names of the device and of who holds it. Nothing of
/// it is ever taken from results.
const METADATA: [&str; 12] = [
    "start",
    "end",
    "today",
    "deviceid",
    "username",
    "email",
    "phonenumber",
    "subscriberid",
    "simserial",
    "audit",
    "device_id",
    "device_imei",
];

/// Types that exist and that the program cannot run.
const REFUSED: [&str; 33] = [
    "calculate",
    "geopoint",
    "geotrace",
    "geoshape",
    "gps",
    "location",
    "image",
    "photo",
    "audio",
    "video",
    "file",
    "barcode",
    "time",
    "datetime",
    "date_time",
    "acknowledge",
    "trigger",
    "rank",
    "hidden",
    "xml-external",
    "csv-external",
    "select_one_from_file",
    "select_multiple_from_file",
    "select_one_external",
    "start-geopoint",
    "background-audio",
    "background-geopoint",
    "osm",
    "cascading_select",
    "begin_repeat",
    "end_repeat",
    "begin_loop",
    "end_loop",
];

/// Whether a phone notes that by itself.
pub(crate) fn is_metadata(name: &str) -> bool {
    METADATA.contains(&name.to_lowercase().as_str())
}

impl RowType {
    /// Reads a type. Older spellings are read too: blanks or underscores between the words, any case, `select one from`.
    pub(super) fn of(cell: &str) -> Self {
        if cell.starts_with('#') {
            return Self::Comment;
        }
        let words: Vec<&str> = cell.split_whitespace().collect();
        let folded = words.join("_").to_lowercase();
        if let Some(select) = select(&words) {
            return select;
        }
        match folded.as_str() {
            "text" | "string" | "q_string" | "add_text_prompt" => Self::Text,
            "phone_number" | "add_phone_number_prompt" => Self::PhoneNumber,
            "note" | "q_note" | "add_note_prompt" => Self::Note,
            "integer" | "int" | "q_int" | "add_integer_prompt" => Self::Integer,
            "decimal" | "q_decimal" | "add_decimal_prompt" => Self::Decimal,
            "date" | "q_date" | "add_date_prompt" => Self::Date,
            "range" => Self::Range,
            "begin_group" => Self::Begin,
            "end_group" => Self::End,
            _ if is_metadata(&folded) => Self::Metadata,
            _ => refused(&folded).unwrap_or_else(|| Self::Unknown(words.join(" "))),
        }
    }
}

/// A type with the name of a list: `select_one list or_other`.
fn select(words: &[&str]) -> Option<RowType> {
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
    let (several, taken) = match lower.as_slice() {
        ["select", "all", "that", "apply", "from", ..] => (true, 5),
        ["select", "one", "from", ..] => (false, 3),
        ["select", "multiple", "from", ..] => (true, 3),
        ["select", "all", "that", "apply", ..] => (true, 4),
        ["select", "one", ..] => (false, 2),
        ["select", "multiple", ..] => (true, 2),
        ["select_one" | "select1" | "select_one_from", ..] => (false, 1),
        ["select_multiple" | "select_all_that_apply" | "select_multiple_from", ..] => (true, 1),
        _ => return None,
    };
    if lower.get(taken) == Some(&"file") {
        return Some(RowType::Refused(if several { "select_multiple_from_file" } else { "select_one_from_file" }.to_owned()));
    }
    let list = words.get(taken)?;
    let or_other = match lower.get(taken + 1..)? {
        [] => false,
        ["or_other"] | ["or", "other"] | ["or", "specify", "other"] => true,
        _ => return Some(RowType::Unknown(words.join(" "))),
    };
    Some(RowType::Select { list: (*list).to_owned(), several, or_other })
}

/// A type that exists and is not run, by the longest name that the cell begins with.
fn refused(folded: &str) -> Option<RowType> {
    let names = |name: &&&str| folded.strip_prefix(**name).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'));
    REFUSED.iter().filter(names).max_by_key(|name| name.len()).map(|name| RowType::Refused((*name).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn select(list: &str, several: bool, or_other: bool) -> RowType {
        RowType::Select { list: list.to_owned(), several, or_other }
    }

    #[test]
    fn old_and_new_spellings_are_the_same_type() {
        for (cell, row_type) in [
            ("select_one yes_no", select("yes_no", false, false)),
            ("select one from yes_no", select("yes_no", false, false)),
            ("Select_Multiple  happy_sad", select("happy_sad", true, false)),
            ("select all that apply from L or specify other", select("L", true, true)),
            ("select_one colors or_other", select("colors", false, true)),
            ("begin_group", RowType::Begin),
            ("end  group", RowType::End),
            ("int", RowType::Integer),
            ("string", RowType::Text),
            ("deviceid", RowType::Metadata),
            ("# select_one x", RowType::Comment),
            ("begin repeat", RowType::Refused("begin_repeat".to_owned())),
            ("begin loop over toilet_type", RowType::Refused("begin_loop".to_owned())),
            ("select_one_from_file a.csv", RowType::Refused("select_one_from_file".to_owned())),
            ("select one from file a.csv", RowType::Refused("select_one_from_file".to_owned())),
            ("dateTime", RowType::Refused("datetime".to_owned())),
            ("select_one a b", RowType::Unknown("select_one a b".to_owned())),
            ("select_one", RowType::Unknown("select_one".to_owned())),
            ("selfie", RowType::Unknown("selfie".to_owned())),
        ] {
            assert_eq!(RowType::of(cell), row_type, "{cell}");
        }
    }
}
