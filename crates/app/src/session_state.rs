//! Where the session stands, as the page asks for it.

use chrono::NaiveDate;
use entente_domain::id::{RoundId, UserId};
use entente_domain::record::user::UserRole;
use entente_domain::{Language, Result};
use entente_vault::{Attempts, ReadOnly, Vault};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::kiosk::{KioskRound, open_rounds};
use crate::session::{App, PageAddress};

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
    /// The vault is open for somebody who is only a kiosk, and no round was chosen yet.
    KioskChoice {
        /// The language of the window.
        language: Language,
        /// The rounds that are open.
        rounds: Vec<KioskRound>,
        /// Minutes without a key or a click before it locks.
        idle_minutes: u32,
    },
    /// The vault is open.
    Open {
        /// The language of the window.
        language: Language,
        /// The name of the centre.
        organisation: String,
        /// Who works here.
        user_id: UserId,
        /// The name of the person; may be empty.
        person: String,
        /// Their role.
        role: UserRole,
        /// Whether they may write reports, tables and files out of the vault.
        may_export: bool,
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
        /// Why nothing can be written, where that is so: `full`, `read_only` or `denied`, as the refusals of the storage.
        #[ts(type = "\"full\" | \"read_only\" | \"denied\" | null")]
        read_only: Option<&'static str>,
        /// Where the person was when they locked the vault, if they were the last.
        left_at: Option<PageAddress>,
    },
}

impl App {
    /// Where the session stands.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn state(&self) -> Result<SessionState> {
        let language = self.language();
        let Ok(open) = self.opened() else {
            let known = self.known_vault().ok().filter(|folder| Vault::is_in(folder));
            return Ok(match known {
                None => SessionState::NoVault { language, default_place: self.default_place().display().to_string() },
                Some(folder) => SessionState::Locked {
                    language,
                    wait_seconds: Attempts::read(&folder).wait(self.clock().now()),
                    demonstration: self.is_demonstration(&folder),
                    place: folder.display().to_string(),
                },
            });
        };
        let user = open.user();
        let read_only = open.vault.read_only().map(ReadOnly::cause);
        // What is typed back could not be noted.
        if user.coordinates() && !open.demonstration && read_only.is_none() && !open.vault.recovery_is_confirmed()? {
            return Ok(SessionState::RecoveryPending { language, sheet_available: open.recovery().is_some() });
        }
        let kiosk = *open.kiosk();
        if kiosk.is_some() || user.access.role == UserRole::Kiosk {
            let idle_minutes = open.vault.read(|reader| reader.centre())?.habits.idle_minutes;
            return Ok(match kiosk {
                Some(round_id) => SessionState::Kiosk { language, round_id, idle_minutes, demonstration: open.demonstration },
                None => SessionState::KioskChoice { language, rounds: open_rounds(&open.vault, language)?, idle_minutes },
            });
        }
        let today = self.clock().today();
        open.vault.read(|reader| {
            let centre = reader.centre()?;
            Ok(SessionState::Open {
                language,
                organisation: centre.identity.name,
                user_id: user.id,
                person: user.identity.name,
                role: user.access.role,
                may_export: open.may_export(),
                idle_minutes: centre.habits.idle_minutes,
                today,
                demonstration: open.demonstration,
                attention: crate::today::count(reader, self.clock())?,
                undoable: reader.undoable(user.id.0)?,
                read_only,
                left_at: self.left_at(user.id),
            })
        })
    }
}
