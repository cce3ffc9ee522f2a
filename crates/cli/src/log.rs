//! The change log: verified and shown.

use entente_app::Result;
use entente_app::texts::{self, Arg};
use serde_json::json;

use crate::arguments::{Arguments, Show};
use crate::opening::{self, Named};
use crate::output::Output;

pub fn verify(arguments: &Arguments, output: &Output) -> Result<()> {
    let app = opening::opened(arguments)?;
    let verified = opening::call(&app, "log_verify", json!({}), &Named::default())?;
    output.document(&json!({"verified": true, "entries": verified["entries"], "records": verified["records"],
        "erased": verified["erased"], "certificates": verified["certificates"], "accesses": verified["accesses"]}));
    output.say("cli-log-verified", &[("n", Arg::from(verified["entries"].as_f64().unwrap_or(0.0)))]);
    let number = |name: &str| Arg::from(verified[name].as_f64().unwrap_or(0.0));
    if verified["certificates"].as_u64().unwrap_or(0) > 0 {
        output.say("log-verified-erased", &[("entries", number("erased")), ("certificates", number("certificates"))]);
    }
    Ok(())
}

pub fn show(arguments: &Arguments, show: &Show, output: &Output) -> Result<()> {
    let app = opening::opened(arguments)?;
    let page = opening::ask(&app, "history_list", json!({"id": show.entity, "limit": show.limit}))?;
    output.document(&page);
    for entry in page["rows"].as_array().map(Vec::as_slice).unwrap_or_default() {
        let word = |name: &str| entry[name].as_str().unwrap_or_default().to_owned();
        let at: String = word("at").chars().take(19).collect();
        let spoken = |id: String| texts::text(output.language, &id, &[]);
        let entity = format!("{} « {} » {}", spoken(texts::id_of("entity", &word("entity"))), word("title"), word("id"));
        output.say(
            "cli-log-entry",
            &[
                ("seq", Arg::from(word_of_number(&entry["seq"]))),
                ("when", Arg::from(at.replace('T', " "))),
                ("user", Arg::from(word("user"))),
                ("kind", Arg::from(spoken(format!("cli-log-{}", word("kind"))))),
                ("entity", Arg::from(entity)),
            ],
        );
    }
    Ok(())
}

/// A number of an entry as it is, without thousands parted.
fn word_of_number(number: &serde_json::Value) -> String {
    number.to_string()
}
