//! Documents: the report, a contributor's sheet, the public register.

use entente_app::{Error, Result, texts::Arg};
use serde_json::json;

use crate::arguments::{Arguments, Report};
use crate::opening::{self, Named};
use crate::output::Output;

/// Writes the document that a command makes of the record which `of` names.
pub fn write(arguments: &Arguments, report: &Report, command: &str, of: &str, output: &Output) -> Result<()> {
    let ending = report.out.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase);
    let format = match ending.as_deref() {
        Some("pdf") => "pdf",
        Some("html" | "htm") => "html",
        _ => return Err(Error::internal("cli.document")),
    };
    let app = opening::opened(arguments)?;
    let language = report.language.unwrap_or_else(|| app.language());
    let named = Named { file: None, out: Some(report.out.clone()) };
    let made = opening::call(&app, command, json!({of: report.id, "language": language, "format": format}), &named)?;
    output.document(&json!({"out": report.out, "pages": made["pages"]}));
    let pages = made["pages"].as_f64().unwrap_or(0.0);
    output.say("cli-report-written", &[("file", Arg::from(report.out.display().to_string())), ("pages", Arg::from(pages))]);
    output.say("cli-report-not-encrypted", &[]);
    Ok(())
}
