//! The change log: verified and shown.

use entente_app::{Result, texts::Arg};
use serde_json::json;

use crate::arguments::{Arguments, Show};
use crate::opening::{self, Named};
use crate::output::Output;

pub fn verify(arguments: &Arguments, output: &Output) -> Result<()> {
    let app = opening::opened(arguments)?;
    let verified = opening::call(&app, "log_verify", json!({}), &Named::default())?;
    output.document(&json!({"verified": true, "entries": verified["entries"], "records": verified["records"]}));
    output.say("cli-log-verified", &[("entries", Arg::from(verified["entries"].as_f64().unwrap_or(0.0)))]);
    Ok(())
}

pub fn show(arguments: &Arguments, show: &Show, output: &Output) -> Result<()> {
    let app = opening::opened(arguments)?;
    let page = opening::ask(&app, "history_list", json!({"id": show.entity, "limit": show.limit}))?;
    output.document(&page);
    for entry in page["rows"].as_array().map(Vec::as_slice).unwrap_or_default() {
        let word = |name: &str| entry[name].as_str().unwrap_or_default().to_owned();
        let at: String = word("at").chars().take(19).collect();
        let section = word("section");
        let what = if section.is_empty() { word("operation") } else { format!("{} {section}", word("operation")) };
        output.line(&format!("{:>6}  {}  {}  {what}  {}  {}", entry["seq"], at.replace('T', " "), word("user"), word("title"), word("id")));
    }
    Ok(())
}
