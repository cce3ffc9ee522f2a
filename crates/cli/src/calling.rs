//! Every command of the program: listed, and called with JSON.

use std::io::Read;

use entente_app::{Availability, COMMANDS, Error, ErrorCode, Result};
use serde_json::{Value, json};

use crate::arguments::{Arguments, Call};
use crate::opening::{self, Named};
use crate::output::Output;

/// No request is larger.
const LARGEST: u64 = 16 << 20;

pub fn list(output: &Output) -> Result<()> {
    let types = entente_app::type_names();
    let commands: Vec<Value> = COMMANDS
        .iter()
        .zip(types)
        .map(|(command, (request, response))| {
            json!({
                "name": command.name, "role": format!("{:?}", command.role).to_lowercase(),
                "takes_out": command.takes_out,
                "availability": format!("{:?}", command.availability).to_lowercase(), "request": request, "response": response
            })
        })
        .collect();
    for command in &commands {
        let word = |name: &str| command[name].as_str().unwrap_or_default();
        output.line(&format!("{:<22} {} → {}", word("name"), word("request"), word("response")));
    }
    output.document(&json!({"commands": commands, "types": entente_app::typescript()}));
    Ok(())
}

pub fn call(arguments: &Arguments, call: &Call, output: &Output) -> Result<()> {
    let command = COMMANDS.iter().find(|command| command.name == call.name).ok_or(ErrorCode::UnknownCommand)?;
    let app = match command.availability {
        Availability::Closed => opening::app(arguments)?,
        Availability::Always if arguments.passphrase_file.is_none() => opening::app(arguments)?,
        Availability::Always | Availability::Open => opening::opened(arguments)?,
    };
    let mut text = String::new();
    std::io::stdin().take(LARGEST).read_to_string(&mut text)?;
    let request = if text.trim().is_empty() {
        json!({})
    } else {
        serde_json::from_str(&text).map_err(|_| Error::new(ErrorCode::InvalidRequest).with("place", "json"))?
    };
    let named = Named { file: call.file.clone(), out: call.out.clone() };
    output.value(&opening::call(&app, &call.name, request, &named)?);
    Ok(())
}
