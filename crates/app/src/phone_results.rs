//! A round on telephones: its questionnaire as a form for Kobo or ODK, and the answers that come back.
//!
//! What comes back is read and looked at first; nothing is kept before the person says so. A sheet whose telephone number is known
//! is not taken twice. Who answered, when and on which device, which such files tell, is read by nothing.

use std::collections::BTreeMap;

use entente_domain::id::RoundId;
use entente_domain::record::membership::Side;
use entente_domain::record::response::{Answers, Given};
use entente_domain::{Error, ErrorCode, Language, Result};
use entente_instruments::form::answering::{code_of, codes};
use entente_instruments::form::results_in::AnswerSheet;
use entente_instruments::form::{Form, Kind, Standing, Value, for_leaving};
use entente_texts::Arg;
use entente_vault::NewResponse;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answering::{SaveResponse, read, sheet};
use crate::kept_files::read_up_to;
use crate::partnerships::count;
use crate::phones;
use crate::questionnaires::ReasonInWords;
use crate::registry::Context;
use crate::session::Nothing;
use crate::side_question::{take_side, with_side};
use crate::texts;
use crate::written_documents::choose;

/// The questionnaire of a round, to be answered on telephones.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct MakePhoneForm {
    /// Of which round.
    pub round_id: RoundId,
}

/// A form for telephones that was made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PhoneForm {
    /// Whether it was written: no when the person changed their mind, or when it cannot be said there.
    pub saved: bool,
    /// What such a form cannot say of the questionnaire.
    pub left_out: Vec<ReasonInWords>,
}

/// Answers of telephones to look at.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct OpenPhoneResults {
    /// To which round.
    pub round_id: RoundId,
}

/// Answers of telephones to keep, of those that were looked at.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct TakePhoneResults {
    /// Whose voice the sheets are that do not say it; none to leave these out.
    pub side: Option<Side>,
}

/// What stands in a file of answers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PhoneResults {
    /// The name of the file.
    pub file_name: String,
    /// The sheets of the team that can be taken over.
    pub team: u32,
    /// The sheets of the partners that can be taken over.
    pub partners: u32,
    /// The sheets that can be taken over once it is said whose voice they are.
    pub without_side: u32,
    /// The rows that cannot be taken over.
    pub refused: Vec<RefusedRow>,
    /// How many there are of them; more than are named.
    pub refused_count: u32,
    /// The headings of columns that belong to no question.
    pub not_understood: Vec<String>,
}

/// A row that cannot be taken over.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RefusedRow {
    /// The row of the file.
    pub line: u32,
    /// Why, as sentences. They name questions and never an answer.
    pub reasons: Vec<String>,
}

/// What became of a file of answers.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct PhoneResultsTaken {
    /// The sheets that are new.
    pub taken: u32,
    /// The sheets that had been taken over before.
    pub known: u32,
}

/// Answers between reading the file and keeping them. Only held in memory.
pub struct PhoneResultsUnderWay {
    round: RoundId,
    sheets: Vec<UnderWay>,
}

/// A sheet under way, and by what it is known again. One that does not say whose voice it is gets it when it is kept.
struct UnderWay {
    response: NewResponse,
    voiced: bool,
    mark: [u8; 32],
}

/// Rows that are named; of the others only their number is said.
const MOST_NAMED: usize = 50;
/// Largest file.
const LIMIT: u64 = 50 << 20;

pub(crate) fn save_form(context: &Context<'_>, request: MakePhoneForm) -> Result<PhoneForm> {
    let language = context.app.language();
    let (round, questionnaire) = read(context.app, request.round_id)?;
    let made = match phones::write_xlsform(&with_side(&leaving(&questionnaire.form), round.questionnaire.by_category))? {
        Ok(made) => made,
        Err(left_out) => return Ok(PhoneForm { saved: false, left_out: phones::left_out_in_words(&left_out, language) }),
    };
    let left_out = phones::left_out_in_words(&made.left_out, language);
    let name = texts::text(language, "phone-form-file", &[]);
    let Some(place) = choose(context, &format!("{name}.xlsx"))? else { return Ok(PhoneForm { saved: false, left_out }) };
    place.write(&made.bytes)?;
    Ok(PhoneForm { saved: true, left_out })
}

pub(crate) fn open(context: &Context<'_>, request: OpenPhoneResults) -> Result<Option<PhoneResults>> {
    let Some(path) = context.choosing.table() else { return Ok(None) };
    let open = context.app.opened()?;
    let (round, questionnaire) = read(context.app, request.round_id)?;
    round.must_be_open()?;
    let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let bytes = read_up_to(&path, LIMIT)?;
    // What comes back was asked by the form that went out, with numbers for words where these may not leave.
    let form = with_side(&leaving(&questionnaire.form), round.questionnaire.by_category);
    let asked = with_side(&questionnaire.form, round.questionnaire.by_category);
    let results = phones::read_results(&form, &bytes, &file_name, context.watch)?;
    let language = context.app.language();
    let mut found = PhoneResults {
        file_name,
        team: 0,
        partners: 0,
        without_side: 0,
        refused: Vec::new(),
        refused_count: 0,
        not_understood: results.not_understood,
    };
    let refuse = |line: u32, reasons: Vec<String>, found: &mut PhoneResults| {
        found.refused_count += 1;
        if found.refused.len() < MOST_NAMED {
            found.refused.push(RefusedRow { line, reasons });
        }
    };
    for row in &results.refused {
        let reasons = row.reasons.iter().map(|reason| {
            let id = texts::id_of("xlsform-cell", &reason.code);
            in_words(language, &asked, &reason.link_id, &texts::text(language, &id, &[]))
        });
        refuse(row.line, reasons.collect(), &mut found);
    }
    let mut marks: BTreeMap<Vec<u8>, u32> = BTreeMap::new();
    let mut sheets = Vec::new();
    let total = count(results.sheets.len());
    for (n, row) in results.sheets.into_iter().enumerate() {
        if n % 100 == 0 {
            context.watch.progress(count(n), total)?;
        }
        let line = row.line;
        let submission = row.submission.clone();
        let mut answers = answers_of(&form, &asked, row);
        let mark = mark(request.round_id, submission.as_deref(), &answers, &mut marks)?;
        let (side, category) = take_side(&mut answers);
        if answers.is_empty() {
            refuse(line, vec![texts::text(language, "phone-empty", &[])], &mut found);
            continue;
        }
        let response =
            SaveResponse { round_id: request.round_id, side: side.unwrap_or(Side::Partner), category, answers, unfinished: false };
        match sheet(&round, &questionnaire, response) {
            Ok(response) => {
                *(match side {
                    Some(Side::Team) => &mut found.team,
                    Some(Side::Partner) => &mut found.partners,
                    None => &mut found.without_side,
                }) += 1;
                sheets.push(UnderWay { response, voiced: side.is_some(), mark });
            }
            Err(error) if error.code == ErrorCode::InvalidRecord => {
                let reasons = error.fields.iter().map(|field| {
                    let id = texts::id_of("problem", &field.problem);
                    in_words(language, &asked, field.field.trim_start_matches("answers."), &texts::text(language, &id, &[]))
                });
                refuse(line, reasons.collect(), &mut found);
            }
            Err(error) => return Err(error),
        }
    }
    context.watch.progress(total, total)?;
    *open.phone_results() = Some(PhoneResultsUnderWay { round: request.round_id, sheets });
    Ok(Some(found))
}

pub(crate) fn take(context: &Context<'_>, request: TakePhoneResults) -> Result<PhoneResultsTaken> {
    let open = context.app.opened()?;
    // Held until they are kept: a disk that is full can be made room on, and the person tries again.
    let mut held = open.phone_results();
    let under_way = held.as_ref().ok_or(ErrorCode::NotFound)?;
    let sheets: Vec<(NewResponse, [u8; 32])> = under_way.sheets.iter().filter_map(|one| one.given(request.side)).collect();
    let offered = count(sheets.len());
    let taken = open.vault.take_over_responses(under_way.round, &sheets)?;
    *held = None;
    Ok(PhoneResultsTaken { taken, known: offered.saturating_sub(taken) })
}

impl UnderWay {
    /// The sheet as it is kept; none for one that has no voice.
    fn given(&self, otherwise: Option<Side>) -> Option<(NewResponse, [u8; 32])> {
        let mut response = self.response.clone();
        if !self.voiced {
            response.side = otherwise?;
            // Of the team no kind is kept.
            response.category = response.category.filter(|_| response.side == Side::Partner);
        }
        Some((response, self.mark))
    }
}

pub(crate) fn close(context: &Context<'_>, _: Nothing) -> Result<Nothing> {
    *context.app.opened()?.phone_results() = None;
    Ok(Nothing {})
}

/// A sentence with the question before it.
fn in_words(language: Language, form: &Form, link_id: &str, sentence: &str) -> String {
    let question = form.item(link_id).and_then(|item| item.text.as_ref()).map(|text| text.get(language).to_owned());
    match question {
        Some(question) => texts::text(language, "phone-reason", &[("question", Arg::from(question)), ("reason", Arg::from(sentence))]),
        None => sentence.to_owned(),
    }
}

/// The form as it goes out to telephones.
fn leaving(form: &Form) -> Form {
    for_leaving(form, &Standing::of(form))
}

/// The cells of a row as a sheet keeps them. `form` is the one that went out, `asked` the one with its words: where codes are words
/// that may not leave, the form has numbers in their place, and a choice is known again by its place in the list.
fn answers_of(form: &Form, asked: &Form, row: AnswerSheet) -> Answers {
    let answers = row.answers.into_iter().filter_map(|(id, values)| {
        let item = form.item(&id)?;
        let known = codes(form, item);
        let own_codes = codes(asked, asked.item(&id)?);
        let back = |text: String| match known.iter().position(|(code, _)| *code == text) {
            Some(place) => own_codes.get(place).map_or(text, |(code, _)| code.clone()),
            None => text,
        };
        let given = values.into_iter().map(|value| {
            let text = match &value {
                // A choice of a list is known by its place in it, should two have the same code.
                Value::Coding(_) => {
                    known.iter().find(|(_, choice)| choice.value == value).map_or_else(|| code_of(&value), |(code, _)| code.clone())
                }
                other => code_of(other),
            };
            let listed = known.iter().any(|(code, _)| *code == text);
            let own = matches!(value, Value::String(_)) && !listed && (item.kind == Kind::OpenChoice || item.constraint.is_some());
            if own { Given::Own { own: text } } else { Given::Plain(back(text)) }
        });
        Some((id, given.collect()))
    });
    answers.collect()
}

/// By what a sheet is known again: the number of its telephone; where there is none, what it says, and how many said the same before.
fn mark(round: RoundId, submission: Option<&str>, answers: &Answers, seen: &mut BTreeMap<Vec<u8>, u32>) -> Result<[u8; 32]> {
    let content = match submission {
        Some(number) => format!("number {number}").into_bytes(),
        None => {
            let said = serde_json::to_vec(answers).map_err(|_| Error::internal("phone_results.mark"))?;
            let before = seen.entry(said.clone()).or_default();
            *before += 1;
            [format!("said {before} ").into_bytes(), said].concat()
        }
    };
    let mut hasher = blake3::Hasher::new_derive_key("entente 2026 mark of answers taken over");
    hasher.update(round.0.as_bytes());
    hasher.update(&content);
    Ok(*hasher.finalize().as_bytes())
}
