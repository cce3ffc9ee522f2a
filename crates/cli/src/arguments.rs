//! What is typed: verbs and options. Their help is the one place with words in code, in English, as administrators expect it.

mod documents;
mod measuring;
mod questionnaires;
mod records;
mod values;
mod vaults;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

pub use documents::{EvaluationReport, Everything, Report, ReportFor};
pub use measuring::Bench;
pub use questionnaires::{Convert, InstrumentVerb, ResponseVerb, RoundImport, RoundVerb, Stats};
pub use records::{Call, Import, LogVerb, MeetingVerb, PartnersVerb, Search, Show, Today};
use values::existing;
pub use vaults::{BackupVerb, Demo, Init, MakePages, NewPassphrase, OnPaper, PagesVerb, PassphraseVerb, Recover, Restore};

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
