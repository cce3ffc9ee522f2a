//! The sheet *survey*: rows to items, and groups by where they begin and end.

use std::collections::BTreeMap;

use super::choices::Lists;
use super::item;
use crate::form::xlsform::columns::Columns;
use crate::form::xlsform::row_type::RowType;
use crate::form::xlsform::{DEEPEST, MOST_SURVEY_ROWS, Reason, ReasonCode, Report, SheetRow, names, shown};
use crate::form::{Form, Item, Kind};

/// What was asked, and where it stands.
#[derive(Default)]
pub(super) struct Asked<'a> {
    /// The row of each item, by link id.
    pub(super) rows: BTreeMap<String, &'a SheetRow>,
    /// The name of each item whose link id is another, by link id.
    pub(super) names: BTreeMap<String, String>,
}

/// A group under way.
struct Open {
    item: Item,
    line: u32,
}

/// Reads the rows into the form.
pub(super) fn read<'a>(columns: &Columns<'a>, lists: &Lists, form: &mut Form, report: &mut Report) -> Asked<'a> {
    let mut asked = Asked::default();
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let mut open: Vec<Open> = Vec::new();
    // Groups that are too deep are counted, so that their ends are found.
    let mut too_deep = 0_usize;
    let mut metadata = 0_usize;
    for (count, row) in columns.rows().enumerate() {
        if count == MOST_SURVEY_ROWS {
            report.add(Reason::new(columns.sheet, row.line, "", ReasonCode::TooManyRows).with("limit", MOST_SURVEY_ROWS));
            break;
        }
        if item::yes_or_no(columns.cell(row, "disabled")) == Some(true) {
            continue;
        }
        let cell = columns.cell(row, "type");
        if cell.is_empty() {
            let says = ["name", "label", "relevant", "calculation"].iter().any(|name| !columns.cell(row, name).is_empty());
            if says {
                report.add(columns.reason(row, "type", ReasonCode::TypeMissing));
            }
            continue;
        }
        let row_type = RowType::of(cell);
        let mut group = None;
        match &row_type {
            RowType::Comment => continue,
            RowType::Metadata => {
                metadata += 1;
                let cells = columns.others(row, &[], report).into_iter();
                form.extras.cells.extend(cells.map(|(heading, cell)| (format!("metadata.{metadata}.{heading}"), cell)));
                continue;
            }
            RowType::End => {
                end(columns, row, &mut open, &mut too_deep, form, report);
                continue;
            }
            RowType::Begin => group = Some(Kind::Group),
            RowType::Refused(kind) => {
                let ends = kind.starts_with("end_");
                if !ends {
                    report.add(columns.reason(row, "type", ReasonCode::TypeRefused).with("kind", shown(kind)));
                }
                match (ends, kind.starts_with("begin_")) {
                    (true, _) => {
                        end(columns, row, &mut open, &mut too_deep, form, report);
                        continue;
                    }
                    (false, true) => group = Some(Kind::Group),
                    (false, false) => {}
                }
            }
            RowType::Unknown(kind) => {
                report.add(columns.reason(row, "type", ReasonCode::TypeUnknown).with("kind", shown(kind)));
            }
            _ => {}
        }
        let name = name(columns, row, &row_type, &mut seen, report);
        let given = columns.cell(row, "entente_link_id");
        let mut link_id = if given.is_empty() { name.clone() } else { given.to_owned() };
        if asked.rows.contains_key(&link_id) {
            if link_id != name {
                report
                    .add(columns.reason(row, "entente_link_id", ReasonCode::NameTwice).with("name", shown(&link_id)).with("first", 0_u32));
            }
            // Both are read on, for the other reasons in them.
            link_id = format!("{link_id}\u{0}{}", row.line);
        }
        if link_id != name {
            asked.names.insert(link_id.clone(), name.clone());
        }
        asked.rows.insert(link_id.clone(), row);
        let item = item::read(columns, row, &row_type, item::Called { link_id, name }, lists, report);
        if group.is_none() {
            place(item, &mut open, form);
        } else if open.len() == DEEPEST {
            too_deep += 1;
            report.add(Reason::new(columns.sheet, 0, "", ReasonCode::TooDeep).with("limit", DEEPEST));
        } else {
            open.push(Open { item, line: row.line });
        }
    }
    while let Some(Open { item, line }) = open.pop() {
        report.add(Reason::new(columns.sheet, line, "type", ReasonCode::GroupNotClosed));
        place(item, &mut open, form);
    }
    asked
}

/// The name of a row; a note or group may have none.
fn name<'a>(columns: &Columns<'a>, row: &'a SheetRow, row_type: &RowType, seen: &mut BTreeMap<String, u32>, report: &mut Report) -> String {
    let cell = columns.cell(row, "name").to_owned();
    if cell.is_empty() {
        if !matches!(row_type, RowType::Note | RowType::Begin) {
            report.add(columns.reason(row, "name", ReasonCode::NameMissing));
        }
        return format!("generated_{}", row.line);
    }
    if !names::is_name(&cell) {
        report.add(columns.reason(row, "name", ReasonCode::NameUnusable).with("name", shown(&cell)));
    }
    match seen.get(&cell) {
        Some(first) => {
            report.add(columns.reason(row, "name", ReasonCode::NameTwice).with("name", shown(&cell)).with("first", *first));
        }
        None => {
            seen.insert(cell.clone(), row.line);
        }
    }
    cell
}

/// Puts an item into the group under way, or at the top.
fn place(item: Item, open: &mut [Open], form: &mut Form) {
    match open.last_mut() {
        Some(group) => group.item.items.push(item),
        None => form.items.push(item),
    }
}

/// Ends the group under way.
fn end(columns: &Columns<'_>, row: &SheetRow, open: &mut Vec<Open>, too_deep: &mut usize, form: &mut Form, report: &mut Report) {
    if *too_deep > 0 {
        *too_deep -= 1;
        return;
    }
    match open.pop() {
        Some(group) => place(group.item, open, form),
        None => report.add(Reason::new(columns.sheet, row.line, "type", ReasonCode::GroupNotOpen)),
    }
}
