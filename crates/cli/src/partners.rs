//! Bringing in a list of partners, and finding them.

use entente_app::{Error, ErrorCode, Result, texts::Arg};
use serde_json::{Value, json};

use crate::arguments::{Arguments, Import, Search};
use crate::opening::{self, Named};
use crate::output::Output;

/// People see so many lines of each kind; JSON has them all that the program gives.
const SHOWN: usize = 20;

pub fn import(arguments: &Arguments, import: &Import, output: &Output) -> Result<()> {
    let app = opening::opened(arguments)?;
    let named = Named { file: Some(import.file.clone()), out: None };
    let mut preview = opening::call(&app, "import_open", json!({}), &named)?;
    let found: Vec<Value> = list(&preview, "damages")
        .iter()
        .filter(|damage| damage["repairable"].as_u64() > Some(0))
        .map(|damage| damage["kind"].clone())
        .collect();
    let repairs: Vec<Value> =
        if import.repair.iter().any(|kind| kind == "all") { found } else { import.repair.iter().map(|kind| json!(kind)).collect() };
    let by_hand = import.encoding.is_some() || import.delimiter.is_some() || !import.columns.is_empty() || import.rows.is_some();
    if !repairs.is_empty() || by_hand {
        let mapping = (!import.columns.is_empty()).then_some(&import.columns);
        let adjust = json!({
            "encoding": import.encoding, "delimiter": import.delimiter, "repairs": repairs, "mapping": mapping, "named_rows": import.rows
        });
        preview = opening::call(&app, "import_adjust", adjust, &named)?;
    }
    let done = if import.dry_run {
        if !list(&preview, "mapping").iter().any(|target| matches!(target.as_str(), Some("name" | "family_name" | "given_name"))) {
            return Err(Error::new(ErrorCode::TableWithoutName).with("line", preview["header_line"].as_i64().unwrap_or(0)));
        }
        json!({"created": 0, "refused": preview["refused"], "repairs": [], "operation": null})
    } else {
        let run = json!({"partnership_id": import.partnership, "side": import.side, "default_category": null, "leave_out": [], "leave_out_doubles": import.leave_out_doubles});
        opening::call(&app, "import_run", run, &named)?
    };
    output.document(&json!({
        "file": preview["file_name"], "kind": preview["kind"], "encoding": preview["encoding"], "delimiter": preview["delimiter"],
        "sheet": preview["sheet"], "header_line": preview["header_line"], "rows_read": preview["rows_read"], "partners": preview["partners"],
        "created": done["created"], "joined": done["joined"], "left_out": done["left_out"],
        "proposed_duplicates": preview["doubles"], "proposed_duplicates_total": preview["doubles_total"],
        "damages": preview["damages"], "repairs": done["repairs"], "refusals": done["refused"], "skipped": preview["skipped"],
        "dry_run": import.dry_run, "operation": done["operation"]
    }));
    tell(&preview, &done, import.dry_run, output);
    Ok(())
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn number(value: &Value) -> Arg<'static> {
    Arg::from(value.as_f64().unwrap_or(0.0))
}

/// The name of a thing that the program calls by a code: its text, by prefix and code.
fn named(output: &Output, prefix: &str, code: &Value) -> String {
    let code = code.as_str().unwrap_or_default().replace('_', "-");
    entente_app::texts::text(output.language, &format!("{prefix}-{code}"), &[])
}

fn tell(preview: &Value, done: &Value, dry_run: bool, output: &Output) {
    if preview["encoding"].is_string() {
        output.say("cli-import-encoding", &[("encoding", Arg::from(named(output, "encoding", &preview["encoding"])))]);
    }
    if preview["delimiter"].is_string() {
        output.say("cli-import-delimiter", &[("delimiter", Arg::from(named(output, "delimiter", &preview["delimiter"])))]);
    }
    output.say("cli-import-rows", &[("n", number(&preview["rows_read"]))]);
    for damage in list(preview, "damages") {
        let explained = named(output, "damage", &damage["kind"]);
        output.line(&format!("  {explained} ({})", damage["count"]));
    }
    let doubles = list(preview, "doubles");
    if !doubles.is_empty() {
        output.say("cli-import-doubles", &[("n", number(&preview["doubles_total"]))]);
        for double in doubles.iter().take(SHOWN) {
            let (line, name) = (&double["line"], double["name"].as_str().unwrap_or_default());
            output.line(&format!("  {line}: {name} ~ {}", double["with"]["name"].as_str().unwrap_or_default()));
        }
        more(doubles.len(), output);
    }
    let repairs: f64 = list(done, "repairs").iter().filter_map(|repair| repair["count"].as_f64()).sum();
    output.say("cli-import-repairs", &[("n", Arg::from(repairs))]);
    let refused = list(done, "refused");
    output.say("cli-import-refused", &[("n", Arg::from(refused.len() as f64))]);
    for row in refused.iter().take(SHOWN) {
        let cause = row["cause"].as_str().unwrap_or_default().replace('_', "-");
        output.say(&format!("row-refused-{cause}"), &[("line", number(&row["line"]))]);
    }
    more(refused.len(), output);
    if dry_run {
        output.say("cli-import-looked", &[]);
    } else {
        output.say("cli-import-created", &[("n", number(&done["created"]))]);
    }
}

/// How many of a list are not shown.
fn more(all: usize, output: &Output) {
    if all > SHOWN {
        output.say("cli-import-more", &[("n", Arg::from((all - SHOWN) as f64))]);
    }
}

pub fn search(arguments: &Arguments, search: &Search, output: &Output) -> Result<()> {
    let app = opening::opened(arguments)?;
    let found = opening::ask(&app, "search", json!({"words": search.words.join(" "), "limit": search.limit}))?;
    output.document(&found);
    let hits = list(&found, "hits");
    output.say("cli-search-found", &[("n", Arg::from(hits.len() as f64))]);
    for hit in hits {
        let kind = named(output, "entity", &hit["entity"]);
        let (title, detail) = (hit["title"].as_str().unwrap_or_default(), hit["detail"].as_str().unwrap_or_default());
        let detail = if detail.is_empty() { String::new() } else { format!(", {detail}") };
        output.line(&format!("{title} ({kind}{detail}) {}", hit["id"].as_str().unwrap_or_default()));
    }
    Ok(())
}
