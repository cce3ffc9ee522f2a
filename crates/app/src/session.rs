//! The session: which vault, and whether it is open or locked.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use entente_domain::access_entry::AccessKind;
use entente_domain::clock::Clock;
use entente_domain::id::UserId;
use entente_domain::record::centre::{Centre, CentreHabits, CentreIdentity};
use entente_domain::{ErrorCode, Language, Result};
use entente_exchange::file_text::apart::PdfReader;
use entente_vault::{Created, InvitationCode, KdfCost, Passphrase, RecoveryKey, Vault, VaultStatus};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::call::CallsUnderWay;
use crate::noted::{self, OpenedBy};
use crate::open_vault::OpenVault;
use crate::registry::{Context, Role};
pub use crate::session_state::SessionState;
use crate::settings::Settings;

/// The version of the program.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// How the cost of a passphrase is found.
#[derive(Debug, Clone, Copy)]
pub enum Cost {
    /// About one second on this computer.
    Measured,
    /// This one: for tests and the demonstration.
    Fixed(KdfCost),
}

impl Cost {
    fn find(self) -> Result<KdfCost> {
        match self {
            Self::Measured => KdfCost::measured(),
            Self::Fixed(cost) => Ok(cost),
        }
    }
}

/// The application: one session with at most one open vault.
pub struct App {
    clock: Arc<dyn Clock>,
    cost: Cost,
    settings_file: Option<PathBuf>,
    default_place: PathBuf,
    settings: Mutex<Settings>,
    /// A vault that this session looks at without remembering it, as the demonstration: the remembered one stays.
    visiting: Mutex<Option<PathBuf>>,
    open: RwLock<Option<Arc<OpenVault>>>,
    /// Held while the vault is being closed: it counts as open no more, and is not closed yet.
    locking: Mutex<()>,
    /// Where somebody was when the vault was locked: the page that knew it is gone.
    left_at: Mutex<Option<(UserId, PageAddress)>>,
    pub(crate) calls: CallsUnderWay,
    pdf_reader: PdfReader,
}

/// An empty request or response.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}

/// A language.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct ChooseLanguage {
    /// The language.
    pub language: Language,
}

/// A screen of the page with the ids of what it shows, in the page's own terms. Never content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(type = "Record<string, string | boolean | null>")]
pub struct PageAddress(BTreeMap<String, AddressPart>);

/// A part of an address: the name of a screen, an id, a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum AddressPart {
    Word(String),
    Choice(bool),
    None(()),
}

impl PageAddress {
    const MOST_PARTS: usize = 8;
    const LONGEST_WORD: usize = 64;

    /// Only what an address can be is kept in memory while the vault is locked.
    fn is_short(&self) -> bool {
        let short = |word: &str| word.len() <= Self::LONGEST_WORD;
        self.0.len() <= Self::MOST_PARTS
            && self.0.iter().all(|(name, part)| short(name) && !matches!(part, AddressPart::Word(word) if !short(word)))
    }
}

/// The vault to lock.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct Lock {
    /// Where the person was, to come back to it.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub left_at: Option<PageAddress>,
}

/// All texts of a language.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PageTexts {
    /// The Fluent files.
    #[ts(type = "string[]")]
    pub sources: Vec<&'static str>,
}

/// A command under way that should stop.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Cancel {
    /// Its name.
    pub command: String,
}

/// A poisoned lock guards nothing half done here: each holds one value that is replaced whole.
fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl App {
    /// An application that remembers language and vault in a settings file, if it is given one.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>, cost: Cost, settings_file: Option<PathBuf>, default_place: PathBuf) -> Self {
        let settings = Settings::read(settings_file.as_deref());
        Self {
            clock,
            cost,
            settings_file,
            default_place,
            settings: Mutex::new(settings),
            visiting: Mutex::default(),
            locking: Mutex::default(),
            open: RwLock::new(None),
            left_at: Mutex::default(),
            calls: CallsUnderWay::default(),
            pdf_reader: PdfReader::default(),
        }
    }

    /// The same, with that reader of PDFs: files that anybody may have sent are read in a process of their own.
    #[must_use]
    pub fn reading_pdfs_with(self, pdf_reader: PdfReader) -> Self {
        Self { pdf_reader, ..self }
    }

    pub(crate) fn pdf_reader(&self) -> &PdfReader {
        &self.pdf_reader
    }

    /// Whether a vault is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.open.read().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// What whoever sits at the computer may do.
    #[must_use]
    pub fn role(&self) -> Role {
        self.opened().map_or(Role::Anyone, |open| open.role())
    }

    /// The clock.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        self.clock.as_ref()
    }

    pub(crate) fn shared_clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.clock)
    }

    pub(crate) fn default_place(&self) -> &Path {
        &self.default_place
    }

    /// The language of the window.
    #[must_use]
    pub fn language(&self) -> Language {
        hold(&self.settings).language.unwrap_or_default()
    }

    /// Sets the language where none was chosen yet, as the one of the operating system.
    pub fn suggest_language(&self, language: Language) {
        hold(&self.settings).language.get_or_insert(language);
    }

    /// Points the session at a vault, without opening it and without remembering it on this computer.
    pub fn use_vault(&self, folder: &Path) {
        *hold(&self.visiting) = Some(folder.to_owned());
    }

    /// Remembers a vault on this computer, for the next start.
    pub(crate) fn remember_vault(&self, folder: PathBuf) -> Result<()> {
        *hold(&self.visiting) = None;
        self.remember(|settings| settings.vault = Some(folder))
    }

    pub(crate) fn remember(&self, change: impl FnOnce(&mut Settings)) -> Result<()> {
        let mut settings = hold(&self.settings);
        change(&mut settings);
        settings.write(self.settings_file.as_deref())
    }

    pub(crate) fn settings(&self) -> Settings {
        hold(&self.settings).clone()
    }

    pub(crate) fn opened(&self) -> Result<Arc<OpenVault>> {
        self.open.read().unwrap_or_else(PoisonError::into_inner).clone().ok_or_else(|| ErrorCode::VaultLocked.into())
    }

    pub(crate) fn set_open(&self, vault: Vault, recovery: Option<RecoveryKey>, demonstration: bool, by: OpenedBy) -> Result<()> {
        if !demonstration {
            let slot = vault.slot()?;
            // Where it cannot be remembered, the next opening tries the slots in their order.
            let _ = self.remember(|settings| settings.slot = slot);
        }
        // Where it cannot be noted, the calendar of updates knows less; the vault opens all the same.
        let _ = vault.note_version(VERSION);
        let open = OpenVault::new(vault, recovery, demonstration)?;
        noted::note_opening(&open, by);
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(open));
        Ok(())
    }

    /// Creates a vault and opens it.
    ///
    /// # Errors
    /// As [`Vault::create`].
    pub fn create_vault(&self, folder: &Path, organisation: &str, person: &str, language: Language, passphrase: &Passphrase) -> Result<()> {
        let identity = CentreIdentity { name: organisation.trim().to_owned(), language };
        let centre = Centre { id: Uuid::now_v7(), identity, habits: CentreHabits::default(), law: None };
        let Created { vault, recovery } =
            Vault::create(folder, passphrase, self.cost.find()?, &centre, person.trim(), self.shared_clock())?;
        self.set_open(vault, Some(recovery), false, OpenedBy::Passphrase)
    }

    /// Opens a vault.
    ///
    /// # Errors
    /// As [`Vault::open`].
    pub fn open_vault(&self, folder: &Path, passphrase: &Passphrase) -> Result<()> {
        let first = hold(&self.settings).slot;
        let vault = Vault::open_likely(folder, passphrase, first, self.shared_clock())?;
        self.set_open(vault, None, self.is_demonstration(folder), OpenedBy::Passphrase)
    }

    /// Opens a vault with the recovery key and sets a new passphrase.
    ///
    /// # Errors
    /// As [`Vault::recover`].
    pub fn recover_vault(&self, folder: &Path, recovery: &RecoveryKey, new: &Passphrase) -> Result<()> {
        let vault = Vault::recover(folder, recovery, new, self.cost.find()?, self.shared_clock())?;
        self.set_open(vault, None, self.is_demonstration(folder), OpenedBy::RecoverySheet)
    }

    /// Opens a vault with the code of an invitation and sets the passphrase of the person who was invited.
    ///
    /// # Errors
    /// As [`Vault::join`].
    pub fn join_vault(&self, folder: &Path, code: &InvitationCode, new: &Passphrase) -> Result<()> {
        let vault = Vault::join(folder, code, new, self.cost.find()?, self.shared_clock())?;
        self.set_open(vault, None, false, OpenedBy::Invitation)
    }

    /// The recovery key as long as it was not typed back.
    #[must_use]
    pub fn recovery_key(&self) -> Option<Zeroizing<String>> {
        let open = self.opened().ok()?;
        let recovery = open.recovery();
        recovery.as_ref().map(RecoveryKey::reveal)
    }

    /// Where this person was when the vault was locked, if they were the last.
    pub(crate) fn left_at(&self, user: UserId) -> Option<PageAddress> {
        hold(&self.left_at).as_ref().filter(|(whose, _)| *whose == user).map(|(_, address)| address.clone())
    }

    /// What the open vault says of itself.
    ///
    /// # Errors
    /// `VaultLocked`.
    pub fn status(&self) -> Result<VaultStatus> {
        self.opened()?.vault.status()
    }

    /// Closes the vault, whatever is under way: a long command stops, and afterwards nobody reads or writes any more.
    pub fn lock(&self) {
        let _alone = hold(&self.locking);
        self.calls.stop(None);
        let open = self.open.write().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(open) = open {
            noted::note_session(&open, AccessKind::Locked);
            open.vault.close();
            *open.recovery() = None;
            open.drop_under_way();
        }
    }

    /// Waits until a vault that is being locked is closed.
    pub fn wait_until_locked(&self) {
        drop(hold(&self.locking));
    }

    pub(crate) fn cost(&self) -> Result<KdfCost> {
        self.cost.find()
    }

    pub(crate) fn known_vault(&self) -> Result<PathBuf> {
        let visiting = hold(&self.visiting).clone();
        visiting.or_else(|| hold(&self.settings).vault.clone()).ok_or_else(|| ErrorCode::VaultMissing.into())
    }
}

pub(crate) fn state(context: &Context<'_>, _: Nothing) -> Result<SessionState> {
    context.app.state()
}

pub(crate) fn choose_language(context: &Context<'_>, request: ChooseLanguage) -> Result<SessionState> {
    context.app.remember(|settings| settings.language = Some(request.language))?;
    context.app.state()
}

pub(crate) fn read_texts(_: &Context<'_>, request: ChooseLanguage) -> Result<PageTexts> {
    Ok(PageTexts { sources: entente_texts::sources(request.language).collect() })
}

pub(crate) fn lock(context: &Context<'_>, request: Lock) -> Result<SessionState> {
    if let Ok(open) = context.app.opened() {
        let left_at = request.left_at.filter(PageAddress::is_short).map(|address| (open.user().id, address));
        *hold(&context.app.left_at) = left_at;
    }
    context.app.lock();
    context.app.state()
}

pub(crate) fn open_existing(context: &Context<'_>, _: Nothing) -> Result<SessionState> {
    if let Some(folder) = context.choosing.vault_folder() {
        if !Vault::is_in(&folder) {
            return Err(ErrorCode::VaultMissing.into());
        }
        context.app.remember_vault(folder)?;
    }
    context.app.state()
}

pub(crate) fn forget(context: &Context<'_>, _: Nothing) -> Result<SessionState> {
    let app = context.app;
    // Leaving the demonstration brings the person back to their own vault, if they have one.
    if hold(&app.visiting).take().is_none() {
        app.remember(|settings| settings.vault = None)?;
    }
    app.state()
}

pub(crate) fn cancel(context: &Context<'_>, request: Cancel) -> Result<Nothing> {
    context.app.calls.stop(Some(&request.command));
    Ok(Nothing {})
}
