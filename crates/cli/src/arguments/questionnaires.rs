//! Evaluations, questionnaires, answers and their statistics.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use entente_app::{Delimiter, Encoding, QuestionnaireFormat};

use super::documents::EvaluationReport;
use super::values::{codes, existing, not_existing};

/// What to do with an evaluation.
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
