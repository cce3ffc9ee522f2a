//! The questionnaires that can be asked: those of the box and the centre's own.

use std::borrow::Cow;

use entente_domain::change::Op;
use entente_domain::id::QuestionnaireId;
use entente_domain::record::questionnaire::{Questionnaire as Kept, QuestionnaireContent, QuestionnaireIdentity};
use entente_domain::record::round::Round;
use entente_domain::{Entity, Error, ErrorCode, Language, Result};
use entente_instruments::boxed::{self, Boxed};
use entente_instruments::content;
use entente_instruments::figures::Measure;
use entente_instruments::form::answering::{Questionnaire, must_be_askable, unreadable};
use entente_instruments::form::draft::of_form;
use entente_instruments::form::fhir::{self, Release};
use entente_instruments::form::{Form, Leaves, PastingRefusal, Standing, Text, Validated, for_leaving};
use entente_vault::Reader;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::partnerships::count;
use crate::phones;
use crate::questionnaire_view::{QuestionnaireView, is_conditional, view};
use crate::questionnaires::{ReasonInWords, read_bytes};
use crate::records::Made;
use crate::registry::Context;
use crate::session::ChooseLanguage;
use crate::written_documents::choose;

/// A questionnaire that can be asked.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionnaireChoice {
    /// By which it is chosen: its canonical url, or the id of a questionnaire of the centre's own.
    pub reference: String,
    /// The id, where it is the centre's own.
    pub id: Option<QuestionnaireId>,
    /// Its title.
    pub title: String,
    /// What it is for, and whether it was validated.
    pub description: String,
    /// How many questions it asks.
    pub questions: u32,
    /// Owner and licence, in words.
    pub licence: String,
    /// Whether it can be answered for oneself alone: it has a scale to say something by, and asks everybody the same.
    pub for_oneself: bool,
    /// Whether its words still have to be pasted by somebody who may use them.
    pub skeleton: bool,
    /// Whether its words may leave this computer; if not, documents name its statements by their numbers.
    pub words_may_leave: bool,
    /// Whether research showed that it measures what it says.
    pub validated: Validated,
    /// Whether it can be changed here: it is the centre's own, and the composer can show it whole.
    pub composable: bool,
    /// Why it cannot be asked here, where it cannot.
    pub not_askable: Option<Error>,
}

/// The questionnaires that can be asked.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionnaireList {
    /// Those of the box first, then the centre's own by their titles.
    pub questionnaires: Vec<QuestionnaireChoice>,
}

/// A questionnaire to take from a file.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct TakeQuestionnaire {
    /// Whether its words may leave this computer, on paper, on telephones and in documents: they are the centre's own, or free. A
    /// file that says itself what may leave is believed.
    pub words_may_leave: bool,
}

/// The words of a skeleton, from somebody who may use them.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PasteWords {
    /// Which questionnaire.
    pub reference: String,
    /// One line for each question, in order. Empty lines are passed over.
    pub words: String,
}

/// A questionnaire to look at as a person would see it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PreviewQuestionnaire {
    /// Which questionnaire.
    pub reference: String,
    /// In which language.
    pub language: Language,
}

/// A questionnaire to write as a file.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveQuestionnaire {
    /// Which questionnaire.
    pub reference: String,
    /// In which format.
    pub format: QuestionnaireFile,
}

/// The formats in which questionnaires are handed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum QuestionnaireFile {
    /// FHIR R4, for other programs of health.
    Fhir,
    /// XLSForm, for telephones and as a table.
    Xlsform,
}

/// A questionnaire that was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionnaireSaved {
    /// Whether it was: no when the person changed their mind, or when the format cannot say it.
    pub saved: bool,
    /// What the format cannot say of it.
    pub left_out: Vec<ReasonInWords>,
}

/// A questionnaire that was taken from a file, or why it was not.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionnaireTaken {
    /// The questionnaire, where it was taken.
    pub id: Option<QuestionnaireId>,
    /// Its title, or the name of the file.
    pub title: String,
    /// Why it was not taken, all reasons at once.
    pub reasons: Vec<ReasonInWords>,
}

/// The content of a questionnaire, as a round freezes it.
pub(crate) struct Frozen {
    /// What it asks.
    pub questionnaire: Cow<'static, Questionnaire>,
    /// Its FHIR document.
    pub content: Cow<'static, str>,
    /// The digest of the document.
    pub digest: String,
}

impl Frozen {
    fn read(content: String) -> Result<Self> {
        let questionnaire = Questionnaire::read(&content).map_err(|refusal| unreadable(&refusal))?;
        let digest = digest(&content)?;
        Ok(Self { questionnaire: Cow::Owned(questionnaire), content: Cow::Owned(content), digest })
    }

    /// One of the box, which is held read.
    fn boxed(boxed: &'static Boxed) -> Self {
        Self { questionnaire: Cow::Borrowed(&boxed.questionnaire), content: Cow::Borrowed(boxed.content), digest: boxed.digest.clone() }
    }
}

fn digest(content: &str) -> Result<String> {
    let document = serde_json::from_str(content).map_err(|_| Error::new(ErrorCode::InstrumentUnreadable).with("path", "."))?;
    Ok(content::digest(&document))
}

/// More questionnaires of one's own are not listed at once.
const MOST: u32 = 200;

/// The questionnaire of a round: the very content that was frozen. Rounds of the first versions asked those of the box only and
/// kept no copy.
pub(crate) fn of_round(reader: Reader<'_>, round: &Round) -> Result<Cow<'static, Questionnaire>> {
    let other = || Error::new(ErrorCode::InstrumentUnreadable).with("path", "digest");
    let wanted = &round.questionnaire.digest;
    // What has the same digest is the same; those of the box need not be read again.
    if let Some(boxed) = boxed::all()?.iter().find(|boxed| boxed.digest == *wanted) {
        return Ok(Cow::Borrowed(&boxed.questionnaire));
    }
    let frozen = Frozen::read(reader.frozen_questionnaire(wanted)?.ok_or_else(other)?)?;
    if frozen.digest == *wanted { Ok(frozen.questionnaire) } else { Err(other()) }
}

/// The questionnaire by which a round is made.
pub(crate) fn by_reference(reader: Reader<'_>, reference: &str) -> Result<Frozen> {
    if let Ok(id) = reference.parse::<Uuid>() {
        return Frozen::read(reader.questionnaire(QuestionnaireId(id))?.content.fhir);
    }
    let boxed = boxed::all()?.iter().find(|boxed| boxed.questionnaire.form.url.as_deref() == Some(reference));
    boxed.map(Frozen::boxed).ok_or_else(|| ErrorCode::NotFound.into())
}

/// A text of a questionnaire in a language; empty where it has none.
pub(crate) fn words(text: Option<&Text>, language: Language) -> String {
    text.map(|text| text.get(language).to_owned()).unwrap_or_default()
}

/// What a questionnaire is called.
pub(crate) fn title(form: &Form, language: Language) -> String {
    match &form.title {
        Some(title) => title.get(language).to_owned(),
        None => form.name.clone().unwrap_or_default(),
    }
}

fn choice(form: &Form, own: Option<&Kept>, language: Language) -> QuestionnaireChoice {
    let standing = Standing::of(form);
    QuestionnaireChoice {
        reference: own.map_or_else(|| form.url.clone().unwrap_or_default(), |own| own.id.0.to_string()),
        id: own.map(|own| own.id),
        title: title(form, language),
        description: words(form.description.as_ref(), language),
        questions: count(form.all_items().filter(|item| item.kind.is_question() && !item.hidden && item.total.is_none()).count()),
        licence: words(form.copyright.as_ref(), language),
        for_oneself: !is_conditional(form) && must_be_askable(form).is_ok() && !Measure::of(form).dimensions.is_empty(),
        skeleton: standing.skeleton.is_some(),
        validated: standing.validated,
        composable: own.is_some() && of_form(form).is_some(),
        words_may_leave: !standing.keeps_its_words(),
        not_askable: must_be_askable(form).err(),
    }
}

fn unreadable_choice(kept: &Kept, error: Error) -> QuestionnaireChoice {
    QuestionnaireChoice {
        reference: kept.id.0.to_string(),
        id: Some(kept.id),
        title: kept.identity.title.clone(),
        description: String::new(),
        questions: 0,
        licence: String::new(),
        for_oneself: false,
        skeleton: false,
        words_may_leave: false,
        validated: Validated::Unknown,
        composable: false,
        not_askable: Some(error),
    }
}

pub(crate) fn list(context: &Context<'_>, request: ChooseLanguage) -> Result<QuestionnaireList> {
    let language = request.language;
    let mut questionnaires: Vec<_> = boxed::all()?.iter().map(|boxed| choice(&boxed.questionnaire.form, None, language)).collect();
    let own = context.app.opened()?.vault.read(|reader| reader.questionnaires(MOST))?;
    for kept in own {
        // One that cannot be read must not hide the others.
        questionnaires.push(match fhir::read(kept.content.fhir.as_bytes()) {
            Ok(reading) => choice(&reading.form, Some(&kept), language),
            Err(refusal) => unreadable_choice(&kept, unreadable(&refusal)),
        });
    }
    Ok(QuestionnaireList { questionnaires })
}

/// Takes a questionnaire from a file that the person chooses; nothing when nobody chose one.
pub(crate) fn take(context: &Context<'_>, request: TakeQuestionnaire) -> Result<Option<QuestionnaireTaken>> {
    let Some(path) = context.choosing.questionnaire() else { return Ok(None) };
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let bytes = crate::questionnaires::bytes(&path)?;
    Ok(Some(match read_bytes(&bytes, &name, context.app.language())? {
        Err(reasons) => QuestionnaireTaken { id: None, title: name, reasons },
        Ok(mut form) => {
            if form.standing.is_none() && request.words_may_leave {
                form.standing = Some(Standing { leaves: Leaves::Everything, ..Standing::unknown() });
            }
            let kept = keep(context.app, &form, &name, None)?;
            QuestionnaireTaken { id: Some(kept.id), title: kept.identity.title, reasons: Vec::new() }
        }
    }))
}

pub(crate) fn paste(context: &Context<'_>, request: PasteWords) -> Result<Made> {
    let form = context.app.opened()?.vault.read(|reader| Ok(by_reference(reader, &request.reference)?.questionnaire.into_owned().form))?;
    let lines: Vec<String> = request.words.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    let whole = form.with_texts(&lines).map_err(|refusal| refused(&refusal))?;
    let kept = keep(context.app, &whole, "", None)?;
    Ok(Made { id: kept.id.0 })
}

/// Why pasted words do not fit, as an error of the program. It holds numbers only.
fn refused(refusal: &PastingRefusal) -> Error {
    let error = Error::new(ErrorCode::WordsDoNotFit);
    match *refusal {
        PastingRefusal::NotASkeleton => ErrorCode::NotAllowed.into(),
        PastingRefusal::OtherCount { wanted, found } => error.with("reason", "count").with("wanted", wanted).with("found", found),
        PastingRefusal::TooManyLines { limit } => error.with("reason", "too_many").with("wanted", limit),
        PastingRefusal::LineTooLong { line, .. } => error.with("reason", "too_long").with("line", line),
        PastingRefusal::EmptyLine { line } | PastingRefusal::ControlCharacter { line } => error.with("reason", "line").with("line", line),
    }
}

pub(crate) fn preview(context: &Context<'_>, request: PreviewQuestionnaire) -> Result<QuestionnaireView> {
    let form = context.app.opened()?.vault.read(|reader| Ok(by_reference(reader, &request.reference)?.questionnaire.into_owned().form))?;
    Ok(view(&form, request.language, false))
}

pub(crate) fn save(context: &Context<'_>, request: SaveQuestionnaire) -> Result<QuestionnaireSaved> {
    let language = context.app.language();
    let form = context.app.opened()?.vault.read(|reader| Ok(by_reference(reader, &request.reference)?.questionnaire.into_owned().form))?;
    let leaving = for_leaving(&form, &Standing::of(&form));
    let (bytes, ending, left_out) = match request.format {
        QuestionnaireFile::Fhir => (fhir::write(&leaving, Release::R4).pretty().into_bytes(), "json", Vec::new()),
        QuestionnaireFile::Xlsform => match phones::write_xlsform(&leaving)? {
            Ok(made) => (made.bytes, "xlsx", phones::left_out_in_words(&made.left_out, language)),
            Err(left_out) => return Ok(QuestionnaireSaved { saved: false, left_out: phones::left_out_in_words(&left_out, language) }),
        },
    };
    let name: String = title(&form, language).chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-')).take(60).collect();
    let Some(place) = choose(context, &format!("{}.{ending}", name.trim()))? else {
        return Ok(QuestionnaireSaved { saved: false, left_out });
    };
    place.write(&bytes)?;
    Ok(QuestionnaireSaved { saved: true, left_out })
}

/// Keeps a questionnaire as one of the centre's own, in the place of another where one is named: one change, taken back as one.
pub(crate) fn keep(app: &crate::App, form: &Form, name: &str, replaces: Option<QuestionnaireId>) -> Result<Kept> {
    let own_title = form.title.as_ref().map(|title| title.original.trim().to_owned()).filter(|title| !title.is_empty());
    let title = own_title.or_else(|| form.name.clone()).unwrap_or_else(|| name.to_owned());
    let fhir = fhir::write(form, Release::R5).to_string();
    // What was read and written must be read again, or a round could not ask it.
    Questionnaire::read(&fhir).map_err(|refusal| unreadable(&refusal))?;
    let kept = Kept {
        id: QuestionnaireId(Uuid::now_v7()),
        identity: QuestionnaireIdentity { title: title.chars().take(200).collect() },
        content: QuestionnaireContent { fhir },
    };
    app.opened()?.vault.write(Op::Create(Entity::Questionnaire), |tx| {
        if let Some(before) = replaces {
            tx.delete::<Kept>(before.0)?;
        }
        tx.create(&kept)
    })?;
    Ok(kept)
}
