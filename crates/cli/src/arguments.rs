//! What is typed: verbs and options. Their help is the one place with words in code, in English, as administrators expect it.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand};
use entente_app::{DamageKind, Delimiter, Encoding, QuestionnaireFormat, Target};
use serde::Serialize;

/// Records and evaluation of health partnerships, in an encrypted file.
#[derive(Debug, Parser)]
#[command(name = "entente-cli", version)]
pub struct Arguments {
    /// Folder of the vault
    #[arg(long, global = true, value_name = "DIR")]
    pub vault: Option<PathBuf>,
    /// File whose content is the passphrase; without it, it is asked for without echo
    #[arg(long, global = true, value_name = "FILE", value_parser = existing)]
    pub passphrase_file: Option<PathBuf>,
    /// One JSON document on standard output instead of sentences
    #[arg(long, global = true)]
    pub json: bool,
    /// What to do
    #[command(subcommand)]
    pub verb: Verb,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Create a vault
    Init(Init),
    /// What a vault says of itself
    Status,
    /// Create a vault filled with the records of an invented centre
    Demo(Demo),
    /// Partners
    Partners {
        /// What to do with them
        #[command(subcommand)]
        verb: PartnersVerb,
    },
    /// Search by the beginnings of words
    Search(Search),
    /// What is owed to whom, by date
    Today(Today),
    /// Meetings
    Meeting {
        /// What to do with one
        #[command(subcommand)]
        verb: MeetingVerb,
    },
    /// Report on one partnership as PDF or HTML
    Report(ReportFor),
    /// What one contributor said and what became of it, as PDF or HTML
    ReturnSheet(Report),
    /// The public register of the decisions of a partnership, as HTML or PDF
    Register(Report),
    /// The change log
    Log {
        /// What to do with it
        #[command(subcommand)]
        verb: LogVerb,
    },
    /// The passphrase
    Passphrase {
        /// What to do with it
        #[command(subcommand)]
        verb: PassphraseVerb,
    },
    /// Open a vault with its recovery key, or with two colleagues' pages, and set a new passphrase
    Recover(Recover),
    /// Pages for three colleagues, of which any two open the vault
    Pages {
        /// What to do with them
        #[command(subcommand)]
        verb: PagesVerb,
    },
    /// Prove that the recovery key, or two colleagues' pages, open the vault, and note the day
    Prove(OnPaper),
    /// Make a backup in a folder, or as a file that does not exist yet
    #[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Backup {
        /// Where it is put
        #[arg(value_name = "OUT", required = true)]
        out: Option<PathBuf>,
        /// What else to do with one
        #[command(subcommand)]
        verb: Option<BackupVerb>,
    },
    /// Restore a backup into a new vault, in the folder of --vault
    Restore(Restore),
    /// Everything in the vault as an archive that is read without this program (not encrypted)
    Everything(Everything),
    /// Questionnaires in files; needs no vault
    Instrument {
        /// What to do with one
        #[command(subcommand)]
        verb: InstrumentVerb,
    },
    /// Evaluation rounds
    Round {
        /// What about them.
        #[command(subcommand)]
        verb: RoundVerb,
    },
    /// Answers in files; needs no vault
    Response {
        /// What to do with them
        #[command(subcommand)]
        verb: ResponseVerb,
    },
    /// List every command of the program with its request and response types
    Commands,
    /// Call any command with a JSON request on standard input
    Call(Call),
    /// Statistics of any table of answers, without a vault: alpha, omega, item by item
    Stats(Stats),
    /// Measure the program on made-up directories and print ratios
    Bench(Bench),
}

/// Create a vault.
#[derive(Debug, Args)]
pub struct Init {
    /// Name of the centre
    #[arg(long, value_name = "NAME")]
    pub organisation: String,
    /// Language of the centre: fr, en, nl or de
    #[arg(long, value_parser = language)]
    pub language: entente_app::Language,
    /// Name of the person, for the history
    #[arg(long, default_value = "")]
    pub person: String,
    /// File to which the recovery key is written; without it, it is printed
    #[arg(long, value_name = "FILE", value_parser = not_existing)]
    pub recovery_out: Option<PathBuf>,
}

/// Create a vault filled with an invented centre.
#[derive(Debug, Args)]
pub struct Demo {
    /// Language of the records: fr, en, nl or de
    #[arg(long, default_value = "fr", value_parser = language)]
    pub language: entente_app::Language,
}

/// What to do with partners.
#[derive(Debug, Subcommand)]
pub enum PartnersVerb {
    /// Bring in a list of partners
    Import(Import),
}

/// Bring in a list of partners.
#[derive(Debug, Args)]
pub struct Import {
    /// CSV, XLSX, XLS or ODS
    #[arg(value_parser = existing)]
    pub file: PathBuf,
    /// Partnership that the partners join
    #[arg(long, value_name = "ID")]
    pub partnership: Option<String>,
    /// On which side they join
    #[arg(long, default_value = "partner", value_parser = ["team", "partner"])]
    pub side: String,
    /// Only tell what would be done
    #[arg(long)]
    pub dry_run: bool,
    /// Damage to put right, as lost_leading_zero or mojibake; "all" for everything that can be
    #[arg(long, value_name = "KIND", value_parser = codes(DamageKind::ALL, Some("all")))]
    pub repair: Vec<String>,
    /// Encoding instead of the one found
    #[arg(long, value_parser = codes(Encoding::ALL, None))]
    pub encoding: Option<String>,
    /// Delimiter instead of the one found
    #[arg(long, value_parser = codes(Delimiter::ALL, None))]
    pub delimiter: Option<String>,
    /// What each column is, in their order, instead of the guess: name,ignore,email …
    #[arg(long, value_name = "LIST", value_delimiter = ',', value_parser = codes(Target::ALL, None))]
    pub columns: Vec<String>,
    /// What a row makes that names a person and an organisation, instead of the guess
    #[arg(long, value_parser = ["person", "organisation"])]
    pub rows: Option<String>,
    /// Leave out rows that look like a partner of the vault or an earlier row
    #[arg(long)]
    pub leave_out_doubles: bool,
}

/// Everything in the vault.
#[derive(Debug, Args)]
pub struct Everything {
    /// The archive (.zip) to write
    #[arg(value_name = "OUT")]
    pub out: PathBuf,
    /// Language of the note inside
    #[arg(long, value_parser = language)]
    pub language: Option<entente_app::Language>,
}

/// Search.
#[derive(Debug, Args)]
pub struct Search {
    /// Words, or their beginnings
    #[arg(required = true)]
    pub words: Vec<String>,
    /// How many finds
    #[arg(long, default_value_t = 20)]
    pub limit: u32,
}

/// Today.
#[derive(Debug, Args)]
pub struct Today {
    /// Another day, as 2026-12-31
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
}

/// What to do with a meeting.
#[derive(Debug, Subcommand)]
pub enum RoundVerb {
    /// The figures of a closed round that may be shown
    Results {
        /// The round
        id: String,
    },
    /// Report on a closed round as PDF or HTML
    Report(EvaluationReport),
    /// Take answers of telephones over into an open round: a file of Kobo or ODK (CSV, XLSX)
    Import(RoundImport),
}

/// A report on an evaluation.
#[derive(Debug, Args)]
pub struct EvaluationReport {
    /// Of which round, for whom, and where to
    #[command(flatten)]
    pub to: ReportFor,
    /// In plain language: short sentences, large letters, words in place of figures
    #[arg(long)]
    pub plain: bool,
}

/// Take answers of telephones over.
#[derive(Debug, Args)]
pub struct RoundImport {
    /// The round
    pub id: String,
    /// The file
    pub file: PathBuf,
    /// Whose voice the sheets are that do not say it; without, these are left out
    #[arg(long, value_parser = ["team", "partner"])]
    pub side: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum MeetingVerb {
    /// How ready it is, in eight points
    Readiness {
        /// Id of the meeting
        id: String,
    },
}

/// A document for an audience.
#[derive(Debug, Args)]
pub struct ReportFor {
    /// Of what, and where to
    #[command(flatten)]
    pub report: Report,
    /// For whom; what they may not see is left out
    #[arg(long, value_parser = ["team", "partnership", "public"], default_value = "partnership")]
    pub audience: String,
}

/// A document.
#[derive(Debug, Args)]
pub struct Report {
    /// Id of the partnership; of the partner for a return sheet; of the round for an evaluation
    pub id: String,
    /// File to write, ending in .pdf or .html
    #[arg(long, value_name = "FILE", value_parser = document)]
    pub out: PathBuf,
    /// Language of the report: fr, en, nl or de
    #[arg(long, value_parser = language)]
    pub language: Option<entente_app::Language>,
}

/// What to do with a backup.
#[derive(Debug, Subcommand)]
pub enum BackupVerb {
    /// Open it, check every page, the change log and every row; needs no vault
    Verify {
        /// The backup
        file: PathBuf,
    },
}

/// Restore a backup.
#[derive(Debug, Args)]
pub struct Restore {
    /// The backup
    pub file: PathBuf,
}

/// What to do with the change log.
#[derive(Debug, Subcommand)]
pub enum LogVerb {
    /// Verify pages, chain and rows
    Verify,
    /// Show entries, the newest first
    Show(Show),
}

/// Show entries of the log.
#[derive(Debug, Args)]
pub struct Show {
    /// Only of this record
    #[arg(long, value_name = "ID")]
    pub entity: Option<String>,
    /// How many entries
    #[arg(long, default_value_t = 50)]
    pub limit: u32,
}

/// What to do with the passphrase.
#[derive(Debug, Subcommand)]
pub enum PassphraseVerb {
    /// Change it
    Change(NewPassphrase),
}

/// A new passphrase.
#[derive(Debug, Args)]
pub struct NewPassphrase {
    /// File whose content is the new passphrase; without it, it is asked for without echo
    #[arg(long, value_name = "FILE", value_parser = existing)]
    pub new_passphrase_file: Option<PathBuf>,
}

/// What lies on paper.
#[derive(Debug, Args)]
pub struct OnPaper {
    /// File whose content is the recovery key
    #[arg(long, value_name = "FILE", value_parser = existing, required_unless_present = "page_files", conflicts_with = "page_files")]
    pub recovery_key_file: Option<PathBuf>,
    /// Two files whose contents are two colleagues' pages
    #[arg(long, num_args = 2, value_names = ["ONE", "OTHER"], value_parser = existing)]
    pub page_files: Vec<PathBuf>,
}

/// What to do with colleagues' pages.
#[derive(Debug, Subcommand)]
pub enum PagesVerb {
    /// Make them; those that were made before are void
    Make(MakePages),
    /// Make them void, without new ones
    Void,
    /// For whom they were made and when each was last proven, without what stands on them
    Show,
}

/// Make pages for three colleagues.
#[derive(Debug, Args)]
pub struct MakePages {
    /// For whom
    #[arg(long, num_args = 3, required = true, value_names = ["ONE", "TWO", "THREE"])]
    pub names: Vec<String>,
    /// Folder to which page-1.pdf, page-2.pdf and page-3.pdf are written; no file is overwritten
    #[arg(long, value_name = "DIR", value_parser = existing)]
    pub out: PathBuf,
    /// Write page-1.txt and so on, which hold what is typed and nothing else
    #[arg(long)]
    pub text: bool,
}

/// Recover.
#[derive(Debug, Args)]
pub struct Recover {
    /// What opens it
    #[command(flatten)]
    pub with: OnPaper,
    /// The new passphrase
    #[command(flatten)]
    pub new: NewPassphrase,
}

/// What to do with a questionnaire.
#[derive(Debug, Subcommand)]
pub enum InstrumentVerb {
    /// Say whether the program can use a questionnaire, or all that stands in the way
    Check {
        /// FHIR Questionnaire, R4 or R5, as JSON
        #[arg(value_parser = existing)]
        file: PathBuf,
    },
    /// Write a questionnaire in another format
    Convert(Convert),
    /// List the questionnaires that come with the program
    List,
}

/// Convert a questionnaire.
#[derive(Debug, Args)]
pub struct Convert {
    /// FHIR Questionnaire, R4 or R5, as JSON; or XLSForm as XLSX, XLS, ODS or CSV
    #[arg(value_parser = existing)]
    pub file: PathBuf,
    /// In which format
    #[arg(long, value_name = "FORMAT", value_parser = codes(QuestionnaireFormat::ALL, None))]
    pub to: String,
    /// File to write
    #[arg(long, value_name = "FILE", value_parser = not_existing)]
    pub out: PathBuf,
}

/// What to do with answers.
#[derive(Debug, Subcommand)]
pub enum ResponseVerb {
    /// Say whether answers fit their questionnaire, or what is wrong with them
    Check {
        /// FHIR Questionnaire, as JSON
        #[arg(value_parser = existing)]
        questionnaire: PathBuf,
        /// FHIR QuestionnaireResponse, as JSON
        #[arg(value_parser = existing)]
        response: PathBuf,
    },
}

/// Call a command.
#[derive(Debug, Args)]
pub struct Call {
    /// Name of the command, see "commands"
    pub name: String,
    /// File that the command reads, where it asks for one
    #[arg(long, value_name = "FILE", value_parser = existing)]
    pub file: Option<PathBuf>,
    /// File that the command writes, where it asks for one
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// Statistics of a table.
#[derive(Debug, Args)]
pub struct Stats {
    /// CSV, XLSX, XLS or ODS with one row per person and one column per item
    #[arg(value_parser = existing)]
    pub file: PathBuf,
    /// Table of scales: one column per scale, the headings of its items below, "-" before one that is reversed
    #[arg(long, value_name = "FILE", value_parser = existing)]
    pub keys: Option<PathBuf>,
    /// Lowest answer that items allow, instead of the lowest given
    #[arg(long, value_name = "NUMBER", requires = "max", allow_negative_numbers = true)]
    pub min: Option<f64>,
    /// Highest answer that items allow, instead of the highest given
    #[arg(long, value_name = "NUMBER", requires = "min", allow_negative_numbers = true)]
    pub max: Option<f64>,
    /// Encoding instead of the one found
    #[arg(long, value_parser = codes(Encoding::ALL, None))]
    pub encoding: Option<String>,
    /// Delimiter instead of the one found
    #[arg(long, value_parser = codes(Delimiter::ALL, None))]
    pub delimiter: Option<String>,
}

/// Measure.
#[derive(Debug, Args)]
pub struct Bench {
    /// Partners of the small directory
    #[arg(long, default_value_t = 1_000)]
    pub small: u32,
    /// Partners of the large directory
    #[arg(long, default_value_t = 100_000)]
    pub large: u32,
    /// Exchanges of the large living record; the small one has a hundredth
    #[arg(long, default_value_t = 100_000)]
    pub communications: u32,
    /// Meetings of the large living record; the small one has a hundredth
    #[arg(long, default_value_t = 10_000)]
    pub meetings: u32,
}

/// A file that can be read: which one is missing is said before anything is done.
fn existing(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    std::fs::metadata(&path).map(|_| path).map_err(|error| error.to_string())
}

/// A file that is not there yet, so that none is overwritten.
fn not_existing(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    if path.exists() { Err("there is a file of that name already".to_owned()) } else { Ok(path) }
}

/// A document, by its ending.
fn document(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    match path.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase).as_deref() {
        Some("pdf" | "html" | "htm") => Ok(path),
        _ => Err("the name must end in .pdf or .html".to_owned()),
    }
}

/// The words by which requests name some values, as they stand in the JSON.
fn codes<T: Serialize>(values: impl IntoIterator<Item = T>, more: Option<&'static str>) -> PossibleValuesParser {
    let code = |value: T| serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned));
    PossibleValuesParser::new(values.into_iter().filter_map(code).chain(more.map(str::to_owned)).collect::<Vec<_>>())
}

fn language(text: &str) -> Result<entente_app::Language, String> {
    entente_app::Language::of(text).ok_or_else(|| "fr, en, nl or de".to_owned())
}
