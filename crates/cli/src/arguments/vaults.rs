//! Creating, opening, changing what opens a vault, backups.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use entente_app::Language;

use super::values::{existing, language, not_existing};

/// Create a vault.
#[derive(Debug, Args)]
pub struct Init {
    /// Name of the centre
    #[arg(long, value_name = "NAME")]
    pub organisation: String,
    /// Language of the centre: fr, en, nl or de
    #[arg(long, value_parser = language)]
    pub language: Language,
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
    pub language: Language,
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
