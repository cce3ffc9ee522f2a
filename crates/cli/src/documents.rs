//! Documents: the report, a contributor's sheet, the public register.

use entente_app::{Error, Result, texts::Arg};
use serde_json::{Value, json};

use crate::arguments::{Arguments, EvaluationReport, Report};
use crate::opening::{self, Named};
use crate::output::Output;

/// Writes the document that a command makes of the record which `of` names.
pub fn write(arguments: &Arguments, report: &Report, command: &str, of: &str, output: &Output) -> Result<()> {
    made(arguments, report, command, json!({of: report.id}), output)
}

/// Writes the report on an evaluation.
pub fn evaluation(arguments: &Arguments, asked: &EvaluationReport, output: &Output) -> Result<()> {
    let form = if asked.plain { "plain" } else { "full" };
    made(arguments, &asked.report, "evaluation_report_make", json!({"round_id": asked.report.id, "form": form}), output)
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
