//! Documents that are written out of a vault.

use std::path::PathBuf;

use clap::Args;
use entente_app::Language;

use super::values::{document, language, not_existing};

/// Everything in the vault.
#[derive(Debug, Args)]
pub struct Everything {
    /// The archive (.zip) to write
    #[arg(value_name = "OUT", value_parser = not_existing)]
    pub out: PathBuf,
    /// Language of the note inside
    #[arg(long, value_parser = language)]
    pub language: Option<Language>,
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
    pub language: Option<Language>,
}
