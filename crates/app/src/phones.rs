//! Questionnaires on phones: XLSForm files in and out, and the results that come back.
//!
//! No vault is needed: nothing here is kept. The files are read and written by `exchange`, what stands in them by
//! `instruments`.

use std::collections::BTreeMap;

use entente_domain::{Error, ErrorCode, Language, Result};
use entente_exchange::sheets::{self, NamedSheet};
use entente_exchange::sheets_out;
use entente_exchange::table::TableKind;
use entente_instruments::form::Form;
use entente_instruments::form::results_in::{self, Results, Stopped};
use entente_instruments::form::xlsform::{self, LeftOut, Reason, Sheet, SheetRow};

use crate::call::Watch;
use crate::questionnaires::{ReasonInWords, one_in_words};
use crate::texts;

/// Why an XLSForm is not taken.
#[derive(Debug, Clone, PartialEq)]
pub enum XlsFormRefusal {
    /// As a file: too large, damaged, of another kind.
    File(Error),
    /// As a questionnaire, for these reasons.
    Reasons(Vec<Reason>),
}

/// An XLSForm that was made of a questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct XlsFormMade {
    /// The workbook.
    pub bytes: Vec<u8>,
    /// What it does not say.
    pub left_out: Vec<LeftOut>,
}

/// Whether a file is an XLSForm rather than FHIR: a workbook by its content, or a table by its ending.
#[must_use]
pub fn is_xlsform(bytes: &[u8], file_name: &str) -> bool {
    let ending = file_name.rsplit_once('.').map_or("", |(_, ending)| ending).to_lowercase();
    // An archive (XLSX, ODS), or the container of old Excel files.
    bytes.starts_with(b"PK") || bytes.starts_with(b"\xD0\xCF\x11\xE0") || matches!(ending.as_str(), "xlsx" | "xls" | "ods" | "csv" | "tsv")
}

/// Reads an XLSForm: XLSX, XLS, ODS or CSV.
///
/// # Errors
/// The fault of the file, or all reasons why it is not taken.
pub fn read_xlsform(bytes: &[u8], file_name: &str) -> std::result::Result<Form, XlsFormRefusal> {
    let read = sheets::read(bytes, file_name).map_err(XlsFormRefusal::File)?;
    let sheets: Vec<Sheet> = read.sheets.into_iter().map(sheet).collect();
    xlsform::read(&sheets).map_err(XlsFormRefusal::Reasons)
}

/// Writes a questionnaire as an XLSForm, in XLSX; or says, as the inner error, what an XLSForm cannot say of it.
///
/// # Errors
/// `TableTooLarge` and `TableUnreadable` for what no workbook holds.
pub fn write_xlsform(form: &Form) -> Result<std::result::Result<XlsFormMade, Vec<LeftOut>>> {
    let written = match xlsform::write(form) {
        Ok(written) => written,
        Err(left_out) => return Ok(Err(left_out)),
    };
    let sheets: Vec<NamedSheet> = written.sheets.into_iter().map(named_sheet).collect();
    Ok(Ok(XlsFormMade { bytes: sheets_out::xlsx(&sheets)?, left_out: written.left_out }))
}

/// Reads the results of a questionnaire that was answered on phones: an export of Kobo or ODK, CSV or workbook. In a
/// workbook the first sheet with more than a row of headings counts; others hold what comes several times.
///
/// # Errors
/// The fault of the file; `FileEmpty`; `TableWithoutQuestions` where no column belongs to the questionnaire; `Cancelled`.
pub fn read_results(form: &Form, bytes: &[u8], file_name: &str, watch: &Watch<'_>) -> Result<Results> {
    let read = sheets::read(bytes, file_name)?;
    let csv = read.kind == TableKind::Csv;
    let table = read.sheets.into_iter().map(sheet).find(|sheet| csv || sheet.rows.len() > 1).ok_or(ErrorCode::FileEmpty)?;
    let mut stopped = None;
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let outcome = results_in::read(form, &table.rows, |done, total| match watch.progress(number(done), number(total)) {
        Ok(()) => true,
        Err(error) => {
            stopped = Some(error);
            false
        }
    });
    outcome.map_err(|why| match why {
        Stopped::Cancelled => stopped.unwrap_or_else(|| ErrorCode::Cancelled.into()),
        Stopped::Empty => ErrorCode::FileEmpty.into(),
        Stopped::NoColumn => ErrorCode::TableWithoutQuestions.into(),
    })
}

/// Reasons with their sentences.
#[must_use]
pub fn reasons_in_words(reasons: &[Reason], language: Language) -> Vec<ReasonInWords> {
    let path = |reason: &Reason| match (reason.row, reason.column.as_str()) {
        (0, _) => reason.sheet.clone(),
        (row, "") => format!("{}[{row}]", reason.sheet),
        (row, column) => format!("{}[{row}].{column}", reason.sheet),
    };
    let id = |reason: &Reason| texts::id_of("xlsform-reason", &reason.code);
    reasons.iter().map(|reason| one_in_words(&id(reason), &path(reason), &reason.code, &reason.facts, language)).collect()
}

/// What was left out, with its sentences; the path is the link id.
#[must_use]
pub fn left_out_in_words(left_out: &[LeftOut], language: Language) -> Vec<ReasonInWords> {
    let id = |one: &LeftOut| texts::id_of("xlsform-left-out", &one.code);
    let path = |one: &LeftOut| if one.link_id.is_empty() { ".".to_owned() } else { one.link_id.clone() };
    left_out.iter().map(|one| one_in_words(&id(one), &path(one), &one.code, &BTreeMap::new(), language)).collect()
}

fn sheet(from: NamedSheet) -> Sheet {
    let rows = from.rows.into_iter().map(|row| SheetRow { line: row.line, cells: row.cells }).collect();
    Sheet { name: from.name, rows }
}

fn named_sheet(from: Sheet) -> NamedSheet {
    let rows = from.rows.into_iter().map(|row| sheets::SheetRow { line: row.line, cells: row.cells }).collect();
    NamedSheet { name: from.name, rows }
}

#[cfg(test)]
mod tests;
