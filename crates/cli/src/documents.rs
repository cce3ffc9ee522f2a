//! Documents: the report.

use entente_app::{Error, ErrorCode, Result, texts::Arg};
use serde_json::json;

use crate::arguments::{Arguments, Report};
use crate::opening::{self, Named};
use crate::output::Output;

pub fn report(arguments: &Arguments, report: &Report, output: &Output) -> Result<()> {
    let ending = report.out.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase);
    let format = match ending.as_deref() {
        Some("pdf") => "pdf",
        Some("html" | "htm") => "html",
        _ => return Err(Error::new(ErrorCode::InvalidRequest).with("place", "out")),
    };
    let app = opening::opened(arguments)?;
    let language = report.language.unwrap_or_else(|| app.language());
    let named = Named { file: None, out: Some(report.out.clone()) };
    let made = opening::call(&app, "report_make", json!({"partnership_id": report.id, "language": language, "format": format}), &named)?;
    output.document(&json!({"out": report.out, "pages": made["pages"]}));
    let pages = made["pages"].as_f64().unwrap_or(0.0);
    output.say("cli-report-written", &[("file", Arg::from(report.out.display().to_string())), ("pages", Arg::from(pages))]);
    output.say("cli-report-not-encrypted", &[]);
    Ok(())
}
