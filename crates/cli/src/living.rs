//! The living record: what is owed today, and how ready a meeting is.

use entente_app::texts::{self, Arg};
use entente_app::{Error, ErrorCode, Result};
use serde_json::{Value, json};

use crate::arguments::{Arguments, Today};
use crate::opening;
use crate::output::Output;

fn dashed(name: &Value) -> String {
    name.as_str().unwrap_or_default().replace('_', "-")
}

pub fn today(arguments: &Arguments, today: &Today, output: &Output) -> Result<()> {
    let app = opening::opened(arguments)?;
    // A day that is none is a word that was mistyped.
    let asked = app.call("today_read", json!({"on": today.on}), &entente_app::NoFiles, &|_| {});
    let read =
        asked.map_err(|error| if error.code == ErrorCode::InvalidRequest { Error::new(error.code).with("place", "on") } else { error })?;
    output.document(&read);
    let items = read["items"].as_array().cloned().unwrap_or_default();
    output.say("cli-today", &[("n", Arg::from(u32::try_from(items.len()).unwrap_or(u32::MAX)))]);
    for item in items {
        let what = texts::text(output.language, &format!("today-{}", dashed(&item["kind"])), &[]);
        let due = item["due_on"].as_str().unwrap_or("–");
        output.line(&format!("  {due}  {what}: {}", item["title"].as_str().unwrap_or_default()));
    }
    Ok(())
}

pub fn readiness(arguments: &Arguments, id: &str, output: &Output) -> Result<()> {
    let app = opening::opened(arguments)?;
    let view = opening::ask(&app, "meeting_read", json!({"id": id}))?;
    output.document(&json!({"id": id, "score": view["score"], "of": 8, "points": view["readiness"]}));
    output.say("cli-readiness", &[("n", Arg::from(view["score"].as_f64().unwrap_or(0.0)))]);
    for point in view["readiness"].as_array().cloned().unwrap_or_default() {
        let name = texts::text(output.language, &format!("readiness-{}", dashed(&point["point"])), &[]);
        let state = texts::text(output.language, &format!("cli-point-{}", dashed(&point["state"]["state"])), &[]);
        let step = point["step"].as_str().map(|_| texts::text(output.language, &format!("readiness-step-{}", dashed(&point["step"])), &[]));
        output.line(&step.map_or_else(|| format!("  {state}  {name}"), |step| format!("  {state}  {name} → {step}")));
    }
    Ok(())
}
