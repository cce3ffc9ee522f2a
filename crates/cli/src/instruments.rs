//! Questionnaires and answers in files. Nothing here opens a vault.

use std::path::Path;
use std::process::ExitCode;

use entente_app::questionnaires::{Conversion, ReasonInWords};
use entente_app::texts::{self, Arg};
use entente_app::{Error, QuestionnaireFormat, Result};
use serde_json::json;

use crate::arguments::Convert;
use crate::output::Output;

/// Whether a questionnaire can be used: 0 if it can, 1 with all reasons if it cannot.
pub fn check(file: &Path, output: &Output) -> Result<ExitCode> {
    let check = entente_app::check_questionnaire(file, output.language)?;
    output.document(&check);
    let Some(summary) = &check.questionnaire else {
        refuse(&check.reasons, output);
        return Ok(ExitCode::FAILURE);
    };
    output.say("instrument-accepted", &[]);
    let title = summary.title.clone().unwrap_or_else(|| texts::text(output.language, "instrument-without-title", &[]));
    output.say("instrument-accepted-as", &[("title", Arg::from(title))]);
    output.say(
        "instrument-counts",
        &[("questions", Arg::from(f64::from(summary.questions))), ("items", Arg::from(f64::from(summary.items)))],
    );
    Ok(ExitCode::SUCCESS)
}

/// Writes a questionnaire in another format: 0 if it was written, 1 with all reasons if it cannot be used.
pub fn convert(convert: &Convert, output: &Output) -> Result<ExitCode> {
    let named = |format: &QuestionnaireFormat| serde_json::to_value(format).is_ok_and(|name| name.as_str() == Some(&convert.to));
    let format = QuestionnaireFormat::ALL.into_iter().find(named).ok_or_else(|| Error::internal("cli.convert"))?;
    match entente_app::convert_questionnaire(&convert.file, format, &convert.out, output.language)? {
        Conversion::Written(left_out) => {
            output.document(&json!({"out": convert.out, "left_out": left_out}));
            output.say("instrument-converted", &[("file", Arg::from(convert.out.display().to_string()))]);
            if !left_out.is_empty() {
                output.say("xlsform-left-out", &[]);
                reasons(&left_out, output);
            }
            Ok(ExitCode::SUCCESS)
        }
        Conversion::Refused(reasons) => {
            output.document(&json!({"accepted": false, "reasons": reasons}));
            refuse(&reasons, output);
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Lists the questionnaires of the box.
pub fn list(output: &Output) -> Result<()> {
    let list = entente_app::boxed_questionnaires(output.language)?;
    output.document(&json!({"questionnaires": list}));
    for one in &list {
        output.line(&[one.title.as_deref(), one.version.as_deref(), one.url.as_deref()].map(Option::unwrap_or_default).join("  "));
        output.line(&format!("  {}", one.licence.as_deref().unwrap_or_default()));
    }
    Ok(())
}

/// Whether answers fit their questionnaire: 0 if they do, 1 with what was found if they do not.
pub fn check_response(questionnaire: &Path, response: &Path, output: &Output) -> Result<ExitCode> {
    let check = entente_app::check_response(questionnaire, response, output.language)?;
    output.document(&check);
    if let Some(unreadable) = &check.unreadable {
        output.say(&texts::id_of("response-unreadable", &unreadable.file), &[]);
        reasons(&unreadable.reasons, output);
        return Ok(ExitCode::FAILURE);
    }
    output.say(if check.valid { "response-valid" } else { "response-invalid" }, &[]);
    for found in &check.issues {
        let severity = texts::text(output.language, &texts::id_of("issue-severity", &found.issue.severity), &[]);
        let place = match &found.issue.link_id {
            Some(link_id) => format!("{} [{link_id}]", place(&found.issue.path, output)),
            None => place(&found.issue.path, output),
        };
        output.say(
            "response-issue-line",
            &[("severity", Arg::from(severity)), ("path", Arg::from(place)), ("sentence", Arg::from(found.message.clone()))],
        );
    }
    Ok(if check.valid { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn refuse(found: &[ReasonInWords], output: &Output) {
    output.say("instrument-refused", &[]);
    reasons(found, output);
}

fn reasons(found: &[ReasonInWords], output: &Output) {
    for one in found {
        let place = place(&one.path, output);
        output.say("instrument-place", &[("path", Arg::from(place)), ("sentence", Arg::from(one.message.clone()))]);
    }
}

/// A place in a file, as words where it is the whole file.
fn place(path: &str, output: &Output) -> String {
    if path == "." { texts::text(output.language, "instrument-whole-file", &[]) } else { path.to_owned() }
}
