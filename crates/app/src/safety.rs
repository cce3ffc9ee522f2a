//! The days that say whether what a centre has would survive its computer.

use chrono::{DateTime, NaiveDate};
use entente_domain::Result;
use entente_vault::{BackupDue, Restoration};
use serde::Serialize;
use ts_rs::TS;

use crate::open_vault::OpenVault;
use crate::session::App;

/// The days that say whether what a centre has would survive its computer.
#[derive(Debug, Clone, Copy, Default, Serialize, TS)]
pub struct Safety {
    /// The last verified backup.
    pub backed_up_on: Option<NaiveDate>,
    /// The last one on another medium.
    pub elsewhere_on: Option<NaiveDate>,
    /// The last restore drill.
    pub drilled_on: Option<NaiveDate>,
    /// Whether something changed since the last backup; on Today, whether there is none.
    pub backup_due: bool,
    /// Whether a backup on another medium is asked for.
    pub elsewhere_due: bool,
    /// Whether a restore drill is asked for.
    pub drill_due: bool,
    /// When the recovery sheet was last proven to open the vault.
    pub sheet_proven_on: Option<NaiveDate>,
    /// When two colleagues' pages were last proven to open it.
    pub shares_proven_on: Option<NaiveDate>,
    /// Whether a drill with what lies on paper is asked for.
    pub recovery_due: bool,
    /// The day of the backup from which this vault was restored, for some time afterwards: accesses that were ended since and persons who
    /// were erased since are back.
    pub restored_from: Option<NaiveDate>,
}

/// For so many days after a vault was restored it is said what is to be done again.
const RESTORED_DAYS: i64 = 30;

/// How safe the open vault is, as Today tells it: from what is noted, without reading what may have changed since.
pub(crate) fn safety(app: &App, open: &OpenVault) -> Result<Safety> {
    let never = open.vault.backup_notes()?.last.is_none();
    safety_if(app, open, never)
}

pub(crate) fn safety_if(app: &App, open: &OpenVault, changed: bool) -> Result<Safety> {
    if open.demonstration {
        return Ok(Safety::default());
    }
    let (notes, restoration) = open.vault.read(|reader| Ok((reader.backup_notes()?, reader.restoration()?)))?;
    let is_fresh = |restored: &Restoration| (app.clock().now() - restored.at).num_days() < RESTORED_DAYS;
    let BackupDue { at_closing, elsewhere, drill } = entente_vault::backups_due(app.clock().local(), &notes, changed);
    Ok(Safety {
        backed_up_on: notes.last.as_ref().map(|last| last.at.date_naive()),
        elsewhere_on: notes.elsewhere.map(|at| at.date_naive()),
        drilled_on: notes.drill.map(|at| at.date_naive()),
        backup_due: at_closing,
        elsewhere_due: elsewhere,
        drill_due: drill,
        sheet_proven_on: notes.sheet.map(|at| at.date_naive()),
        shares_proven_on: notes.pages.iter().flatten().max().map(DateTime::date_naive),
        restored_from: restoration.filter(is_fresh).map(|restored| restored.made_at.date_naive()),
        recovery_due: entente_vault::recovery_drill_due(app.clock().local(), &notes, open.vault.shares()?.as_ref()),
    })
}
