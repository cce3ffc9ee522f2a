//! Documents: the report, a contributor's sheet, the public register, everything in an archive.

use entente_app::{Error, Result, texts::Arg};
use serde_json::{Value, json};

use crate::arguments::{Arguments, EvaluationReport, Everything, Report, ReportFor};
use crate::opening::{self, Named};
use crate::output::Output;

/// Writes the document that a command makes of the record which `of` names.
pub fn write(arguments: &Arguments, report: &Report, command: &str, of: &str, output: &Output) -> Result<()> {
    made(arguments, report, command, json!({of: report.id}), output)
}

/// Writes the report on a partnership.
pub fn partnership(arguments: &Arguments, asked: &ReportFor, output: &Output) -> Result<()> {
    let ReportFor { report, audience } = asked;
    made(arguments, report, "report_make", json!({"partnership_id": report.id, "audience": audience}), output)
}

/// Writes the report on an evaluation.
pub fn evaluation(arguments: &Arguments, asked: &EvaluationReport, output: &Output) -> Result<()> {
    let form = if asked.plain { "plain" } else { "full" };
    let ReportFor { report, audience } = &asked.to;
    let request = json!({"round_id": report.id, "form": form, "audience": audience});
    made(arguments, report, "evaluation_report_make", request, output)
}

/// Writes everything that is in the vault into an archive.
pub fn everything(arguments: &Arguments, asked: &Everything, output: &Output) -> Result<()> {
    let app = opening::opened(arguments)?;
    let language = asked.language.unwrap_or_else(|| app.language());
    let named = Named { file: None, out: Some(asked.out.clone()) };
    let taken = opening::call(&app, "everything_save", json!({"language": language}), &named)?;
    output.document(&json!({"out": asked.out, "records": taken["records"], "files": taken["files"]}));
    let number = |name: &str| Arg::from(taken[name].as_f64().unwrap_or(0.0));
    let file = Arg::from(asked.out.display().to_string());
    output.say("cli-everything-taken", &[("file", file), ("records", number("records")), ("files", number("files"))]);
    output.say("cli-report-not-encrypted", &[]);
    Ok(())
}

fn made(arguments: &Arguments, report: &Report, command: &str, mut request: Value, output: &Output) -> Result<()> {
    let ending = report.out.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase);
    let format = match ending.as_deref() {
        Some("pdf") => "pdf",
        Some("html" | "htm") => "html",
        _ => return Err(Error::internal("cli.document")),
    };
    let app = opening::opened(arguments)?;
    let language = report.language.unwrap_or_else(|| app.language());
    let named = Named { file: None, out: Some(report.out.clone()) };
    request["language"] = json!(language);
    request["format"] = json!(format);
    let made = opening::call(&app, command, request, &named)?;
    output.document(&json!({"out": report.out, "pages": made["pages"]}));
    let pages = made["pages"].as_f64().unwrap_or(0.0);
    output.say("cli-report-written", &[("file", Arg::from(report.out.display().to_string())), ("pages", Arg::from(pages))]);
    output.say("cli-report-not-encrypted", &[]);
    Ok(())
}
