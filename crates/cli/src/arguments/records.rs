//! Partners, meetings, what is owed, the change log, any command.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use entente_app::{DamageKind, Delimiter, Encoding, Target};

use super::values::{codes, existing};

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

#[derive(Debug, Subcommand)]
pub enum MeetingVerb {
    /// How ready it is, in eight points
    Readiness {
        /// Id of the meeting
        id: String,
    },
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
