//! The centre and how the program behaves for everyone.

use entente_domain::change::Op;
use entente_domain::record::centre::{Centre, CentreHabits};
use entente_domain::{Entity, Error, Language, Record, Result};
use serde::Deserialize;
use ts_rs::TS;

use crate::registry::Context;
use crate::session::{Nothing, SessionState};

/// How the program behaves for everyone.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveSettings {
    /// Minutes without a key or a click before the vault locks.
    pub idle_minutes: u32,
}

/// What a person sets for themselves.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveOwnSettings {
    /// The language of the window.
    pub language: Language,
    /// Their name, as the history tells who did something; as it was where nothing is said.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub person: Option<String>,
}

pub(crate) fn read(context: &Context<'_>, _: Nothing) -> Result<Centre> {
    context.app.opened()?.vault.read(|reader| reader.centre())
}

pub(crate) fn save_settings(context: &Context<'_>, request: SaveSettings) -> Result<SessionState> {
    let open = context.app.opened()?;
    let centre = open.vault.read(|reader| reader.centre())?;
    let habits = CentreHabits { idle_minutes: request.idle_minutes };
    if habits != centre.habits {
        let habits = serde_json::to_value(habits).map_err(|_| Error::internal("settings"))?;
        open.vault.write(Op::Change(Entity::Centre), |tx| tx.change::<Centre>(centre.id(), "habits", None, habits))?;
    }
    context.app.state()
}

pub(crate) fn save_own_settings(context: &Context<'_>, request: SaveOwnSettings) -> Result<SessionState> {
    let open = context.app.opened()?;
    if let Some(person) = request.person {
        // The form calls the field so.
        open.vault.name_person(&person).map_err(|error| error.of_field("name", "person"))?;
        open.refresh_user()?;
    }
    context.app.remember(|settings| settings.language = Some(request.language))?;
    context.app.state()
}
