//! Evaluation rounds: the figures of a closed one, and answers of telephones for an open one.

use entente_app::Result;
use entente_app::texts::{self, Arg};
use serde_json::{Value, json};

use crate::arguments::{Arguments, RoundImport};
use crate::opening::{self, Named};
use crate::output::Output;

pub fn results(arguments: &Arguments, id: &str, output: &Output) -> Result<()> {
    let app = opening::opened(arguments)?;
    let found = opening::ask(&app, "round_results", json!({"id": id}))?;
    output.document(&found);
    output.line(found["view"]["row"]["title"].as_str().unwrap_or_default());
    let few = texts::text(
        output.language,
        "results-hidden-figure",
        &[("n", Arg::from(found["results"]["smallest_group"].as_f64().unwrap_or(0.0)))],
    );
    // A figure that may not be shown carries no number, and is said in words.
    let mean = |figure: &Value| match figure["summary"]["mean"].as_f64().or_else(|| figure["mean"].as_f64()) {
        Some(tenths) => texts::number(output.language, tenths / 10.0, 1),
        None => few.clone(),
    };
    let sides = ["team", "partner"].map(|side| (side, texts::text(output.language, &format!("side-{side}"), &[])));
    for dimension in found["results"]["dimensions"].as_array().into_iter().flatten() {
        let name = &found["labels"]["dimensions"][dimension["id"].as_str().unwrap_or_default()];
        output.line(&format!("  {}", name.as_str().unwrap_or_default()));
        for (side, label) in &sides {
            output.line(&format!("    {label}: {}", mean(&dimension[*side])));
        }
    }
    if found["results"]["reading"] == "conversation" {
        output.say("results-conversation", &[]);
    }
    Ok(())
}

pub fn import(arguments: &Arguments, import: &RoundImport, output: &Output) -> Result<()> {
    let app = opening::opened(arguments)?;
    let named = Named { file: Some(import.file.clone()), out: None };
    let found = opening::call(&app, "phone_results_open", json!({"round_id": import.id}), &named)?;
    let taken = opening::ask(&app, "phone_results_take", json!({"side": import.side}))?;
    output.document(&json!({
        "taken": taken["taken"], "known": taken["known"], "without_side": found["without_side"],
        "refused": found["refused"], "refused_count": found["refused_count"], "not_understood": found["not_understood"]
    }));
    let number = |value: &Value| Arg::from(value.as_f64().unwrap_or(0.0));
    output.say("phone-taken", &[("taken", number(&taken["taken"])), ("known", number(&taken["known"]))]);
    if found["without_side"] != 0 && import.side.is_none() {
        output.say("phone-found-without-side", &[("n", number(&found["without_side"]))]);
    }
    if found["refused_count"] != 0 {
        output.say("phone-refused", &[("n", number(&found["refused_count"]))]);
    }
    for row in found["refused"].as_array().into_iter().flatten() {
        let line = texts::text(output.language, "phone-refused-row", &[("line", number(&row["line"]))]);
        let reasons: Vec<&str> = row["reasons"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        output.line(&format!("  {line} {}", reasons.join(" ")));
    }
    Ok(())
}
