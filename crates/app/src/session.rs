//! The session: which vault, and whether it is open or locked.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use chrono::NaiveDate;
use entente_domain::clock::Clock;
use entente_domain::id::RoundId;
use entente_domain::record::centre::{Centre, CentreHabits, CentreIdentity};
use entente_domain::{ErrorCode, Language, Result};
use entente_vault::{Attempts, Created, KdfCost, Passphrase, RecoveryKey, Vault, VaultStatus};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::call::CallsUnderWay;
use crate::imports::ImportUnderWay;
use crate::mails::MailUnderWay;
use crate::phone_results::PhoneResultsUnderWay;
use crate::registry::{Context, Role};
use crate::settings::Settings;

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
    pub(crate) calls: CallsUnderWay,
}

/// An open vault with what belongs to this session only.
pub(crate) struct OpenVault {
    pub vault: Vault,
    pub demonstration: bool,
    /// The recovery key, from when it is made until it is typed back.
    recovery: Mutex<Option<RecoveryKey>>,
    pub import: Mutex<Option<ImportUnderWay>>,
    /// A mail that was read and not kept yet.
    pub mail: Mutex<Option<MailUnderWay>>,
    /// The round that is answered here, while this computer is a kiosk.
    kiosk: Mutex<Option<RoundId>>,
    /// Answers of telephones that were read and not taken over yet.
    phone_results: Mutex<Option<PhoneResultsUnderWay>>,
}

/// An empty request or response.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}

/// Where the session stands.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum SessionState {
    /// No vault is known on this computer.
    NoVault {
        /// The language of the window.
        language: Language,
        /// Where a new vault would be made.
        default_place: String,
    },
    /// A vault is known and locked.
    Locked {
        /// The language of the window.
        language: Language,
        /// Where it lies.
        place: String,
        /// The seconds to wait before the next passphrase.
        wait_seconds: u32,
        /// Whether it is the demonstration.
        demonstration: bool,
    },
    /// The vault is open, but its recovery key must be typed back first.
    RecoveryPending {
        /// The language of the window.
        language: Language,
        /// Whether the key can still be shown and saved: only in the session that made it.
        sheet_available: bool,
    },
    /// The vault is open, and this computer is a kiosk: nothing but one questionnaire can be reached.
    Kiosk {
        /// The language of the window.
        language: Language,
        /// The round that is answered.
        round_id: RoundId,
        /// Minutes without a key or a click before it locks.
        idle_minutes: u32,
        /// Whether it is the demonstration, which asks for no passphrase.
        demonstration: bool,
    },
    /// The vault is open.
    Open {
        /// The language of the window.
        language: Language,
        /// The name of the centre.
        organisation: String,
        /// The name of the person; may be empty.
        person: String,
        /// Minutes without a key or a click before it locks.
        idle_minutes: u32,
        /// The day.
        today: NaiveDate,
        /// Whether it is the demonstration.
        demonstration: bool,
        /// How many things wait on Today.
        attention: u32,
        /// The last operation, if it can be taken back.
        #[ts(as = "Option<String>")]
        undoable: Option<Uuid>,
    },
}

/// A language.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct ChooseLanguage {
    /// The language.
    pub language: Language,
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

impl OpenVault {
    pub fn recovery(&self) -> MutexGuard<'_, Option<RecoveryKey>> {
        hold(&self.recovery)
    }

    pub fn import(&self) -> MutexGuard<'_, Option<ImportUnderWay>> {
        hold(&self.import)
    }

    /// The round that is answered here, while this computer is a kiosk.
    pub fn kiosk(&self) -> MutexGuard<'_, Option<RoundId>> {
        hold(&self.kiosk)
    }

    /// Answers of telephones that were read and not taken over yet.
    pub fn phone_results(&self) -> MutexGuard<'_, Option<PhoneResultsUnderWay>> {
        hold(&self.phone_results)
    }

    /// The mail that was read and not kept yet.
    pub fn mail(&self) -> MutexGuard<'_, Option<MailUnderWay>> {
        hold(&self.mail)
    }
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
            open: RwLock::new(None),
            calls: CallsUnderWay::default(),
        }
    }

    /// Whether a vault is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.open.read().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// The role of whoever uses it: the coordinator's while a vault is open, but for a kiosk.
    #[must_use]
    pub fn role(&self) -> Role {
        match self.opened() {
            Ok(open) if open.kiosk().is_some() => Role::Kiosk,
            Ok(_) => Role::Coordinator,
            Err(_) => Role::Anyone,
        }
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

    pub(crate) fn opened(&self) -> Result<Arc<OpenVault>> {
        self.open.read().unwrap_or_else(PoisonError::into_inner).clone().ok_or_else(|| ErrorCode::VaultLocked.into())
    }

    pub(crate) fn set_open(&self, vault: Vault, recovery: Option<RecoveryKey>, demonstration: bool) {
        let open = OpenVault {
            vault,
            demonstration,
            recovery: Mutex::new(recovery),
            import: Mutex::default(),
            mail: Mutex::default(),
            kiosk: Mutex::default(),
            phone_results: Mutex::default(),
        };
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(open));
    }

    /// Creates a vault and opens it.
    ///
    /// # Errors
    /// As [`Vault::create`].
    pub fn create_vault(&self, folder: &Path, organisation: &str, person: &str, language: Language, passphrase: &Passphrase) -> Result<()> {
        let identity = CentreIdentity { name: organisation.trim().to_owned(), language };
        let centre = Centre { id: Uuid::now_v7(), identity, habits: CentreHabits::default() };
        let Created { vault, recovery } =
            Vault::create(folder, passphrase, self.cost.find()?, &centre, person.trim(), self.shared_clock())?;
        self.set_open(vault, Some(recovery), false);
        Ok(())
    }

    /// Opens a vault.
    ///
    /// # Errors
    /// As [`Vault::open`].
    pub fn open_vault(&self, folder: &Path, passphrase: &Passphrase) -> Result<()> {
        let vault = Vault::open(folder, passphrase, self.shared_clock())?;
        self.set_open(vault, None, self.is_demonstration(folder));
        Ok(())
    }

    /// Opens a vault with the recovery key and sets a new passphrase.
    ///
    /// # Errors
    /// As [`Vault::recover`].
    pub fn recover_vault(&self, folder: &Path, recovery: &RecoveryKey, new: &Passphrase) -> Result<()> {
        let vault = Vault::recover(folder, recovery, new, self.cost.find()?, self.shared_clock())?;
        self.set_open(vault, None, self.is_demonstration(folder));
        Ok(())
    }

    /// Changes the passphrase of a vault without opening its database.
    ///
    /// # Errors
    /// As [`Vault::change_passphrase_of`].
    pub fn change_passphrase_of(&self, folder: &Path, old: &Passphrase, new: &Passphrase) -> Result<()> {
        Vault::change_passphrase_of(folder, old, new, self.cost.find()?, self.clock())
    }

    /// The recovery key as long as it was not typed back.
    #[must_use]
    pub fn recovery_key(&self) -> Option<Zeroizing<String>> {
        let open = self.opened().ok()?;
        let recovery = hold(&open.recovery);
        recovery.as_ref().map(RecoveryKey::reveal)
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
        self.calls.stop(None);
        let open = self.open.write().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(open) = open {
            open.vault.close();
            *open.recovery() = None;
            *open.import() = None;
            *open.mail() = None;
            *open.phone_results() = None;
        }
    }

    /// Where the session stands.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn state(&self) -> Result<SessionState> {
        let language = self.language();
        let Ok(open) = self.opened() else {
            let known = self.known_vault().ok().filter(|folder| Vault::is_in(folder));
            return Ok(match known {
                None => SessionState::NoVault { language, default_place: self.default_place.display().to_string() },
                Some(folder) => SessionState::Locked {
                    language,
                    wait_seconds: Attempts::read(&folder).wait(self.clock.now()),
                    demonstration: self.is_demonstration(&folder),
                    place: folder.display().to_string(),
                },
            });
        };
        if !open.demonstration && !open.vault.recovery_is_confirmed()? {
            return Ok(SessionState::RecoveryPending { language, sheet_available: hold(&open.recovery).is_some() });
        }
        let kiosk = *open.kiosk();
        if let Some(round_id) = kiosk {
            let idle_minutes = open.vault.read(|reader| reader.centre())?.habits.idle_minutes;
            return Ok(SessionState::Kiosk { language, round_id, idle_minutes, demonstration: open.demonstration });
        }
        let today = self.clock.today();
        open.vault.read(|reader| {
            let centre = reader.centre()?;
            Ok(SessionState::Open {
                language,
                organisation: centre.identity.name,
                person: reader.person(open.vault.user())?,
                idle_minutes: centre.habits.idle_minutes,
                today,
                demonstration: open.demonstration,
                attention: crate::today::count(reader, today)?,
                undoable: reader.undoable()?,
            })
        })
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

pub(crate) fn lock(context: &Context<'_>, _: Nothing) -> Result<SessionState> {
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
