//! The people who open a vault: invited, with more or less rights, and no longer.
//!
//! The database says who may; the header holds what opens. A slot that is nobody's opens nothing, and is taken out with the next change of
//! the header or at the next opening. So a slot for somebody new is put into the header before the database says whose it is, and a slot
//! of somebody who may not open the vault any more is taken out after the database said so: whatever fails in between, nobody has
//! more than the database says, and what was refused has not happened.

use chrono::NaiveDate;
use entente_domain::change::Op;
use entente_domain::fold::fold;
use entente_domain::id::UserId;
use entente_domain::record::user::{User, UserAccess, UserIdentity, UserRole, UserState};
use entente_domain::{Error, ErrorCode, FieldProblem, Problem, Record, Result};
use rusqlite::Connection;
use unicode_security::confusable_detection::skeleton;
use uuid::Uuid;

use crate::connections::lock;
use crate::database::DatabaseResult;
use crate::drafts;
use crate::keys::invitation::InvitationCode;
use crate::keys::kdf::KdfCost;
use crate::keys::slot::{Opener, Slot};
use crate::sharing;
use crate::tables::user as table;
use crate::vault::{Reader, Vault};
use crate::write::{Tx, set_meta};

/// Notes that the vault key is to be changed: somebody who had it may not open the vault any more.
pub const KEY_IS_DUE: &str = "key_is_due";

/// A person who was invited, and the code for them.
pub struct Invited {
    /// Who.
    pub user: UserId,
    /// What they type to choose a passphrase; shown once, kept nowhere.
    pub code: InvitationCode,
}

impl Vault {
    /// Invites a person: they get a code, good once and up to a day, with which they choose a passphrase of their own.
    ///
    /// # Errors
    /// `InvalidRecord` without a name, or with the name of somebody who opens the vault already; `Storage`.
    pub fn invite(&self, name: &str, role: UserRole, may_export: bool, until: NaiveDate) -> Result<Invited> {
        let access = UserAccess { role, may_export: may_export || role == UserRole::Coordinator, state: UserState::Invited { until } };
        let user = User { id: UserId(Uuid::now_v7()), identity: UserIdentity { name: name.trim().to_owned() }, access };
        let problem = |problem| Err(Error::invalid(vec![FieldProblem { field: "name".to_owned(), problem }]));
        if user.identity.name.is_empty() {
            return problem(Problem::Missing);
        }
        let slot = Uuid::now_v7();
        let is_there = |other: &User| !matches!(other.access.state, UserState::Ended { .. }) && is_called(other, &user.identity.name);
        if self.read(|reader| reader.users())?.iter().any(is_there) {
            return problem(Problem::AlreadyUsed);
        }
        let code = self.lay_ready(slot)?;
        self.write(Op::UserInvite, |tx| {
            tx.create(&user)?;
            table::give_slot(tx.db(), user.id, slot)
        })?;
        Ok(Invited { user: user.id, code })
    }

    /// Invites a person again: who lost the code, forgot the passphrase, or comes back. What opened the vault for them before is void.
    ///
    /// # Errors
    /// `NotFound`; `NotAllowed` for oneself; `LastCoordinator`; `Storage`.
    pub fn invite_again(&self, id: UserId, until: NaiveDate) -> Result<Invited> {
        self.must_be_another(id)?;
        let slot = Uuid::now_v7();
        let user = self.read(|reader| reader.user(id))?;
        let code = self.lay_ready(slot)?;
        self.write(Op::UserInvite, |tx| {
            set_access(tx, id, UserAccess { state: UserState::Invited { until }, ..user.access })?;
            table::give_slot(tx.db(), id, slot)
        })?;
        self.clear_header();
        Ok(Invited { user: id, code })
    }

    /// Puts a slot with a new code into the header, for somebody of whom the database says afterwards that it is theirs.
    fn lay_ready(&self, slot: Uuid) -> Result<InvitationCode> {
        let code = InvitationCode::make()?;
        self.change_header(Some(slot), |header, key| {
            header.put(Slot::make(header.vault_id, slot, key, Opener::Invitation(&code), KdfCost::FLOOR)?);
            Ok(())
        })?;
        Ok(code)
    }

    /// Takes what is nobody's out of the header. Where that fails, it opens nothing all the same, and the next opening does it.
    pub(crate) fn clear_header(&self) {
        let _ = self.change_header(None, |_, _| Ok(()));
    }

    /// Changes what a person may do.
    ///
    /// # Errors
    /// `NotFound`; `LastCoordinator` when nobody would be left who lets others in; `Storage`.
    pub fn change_role(&self, id: UserId, role: UserRole, may_export: bool) -> Result<()> {
        let user = self.read(|reader| reader.user(id))?;
        let may_export = may_export || role == UserRole::Coordinator;
        self.write(Op::UserRole, |tx| set_access(tx, id, UserAccess { role, may_export, ..user.access }))?;
        Ok(())
    }

    /// Takes the vault away from a person: their passphrase opens it no more, and the vault key is to be changed ([`Vault::renew_key`]),
    /// because they had it. So had who never used their code: with it a copy of the vault of that week is opened.
    ///
    /// # Errors
    /// `NotFound`; `NotAllowed` for oneself; `LastCoordinator`; `Storage`.
    pub fn end_access(&self, id: UserId, on: NaiveDate) -> Result<()> {
        self.must_be_another(id)?;
        let user = self.read(|reader| reader.user(id))?;
        self.write(Op::UserEnd, |tx| {
            set_access(tx, id, UserAccess { state: UserState::Ended { on }, ..user.access })?;
            table::take_slot(tx.db(), id)?;
            set_meta(tx.db(), KEY_IS_DUE, true)
        })?;
        self.clear_header();
        Ok(())
    }

    /// Says how the person who works here is called.
    ///
    /// # Errors
    /// `InvalidRecord` for a name that is no line, or that somebody else bears who opens the vault: the logs tell people apart by their names;
    /// `Storage`.
    pub fn name_person(&self, name: &str) -> Result<()> {
        let others: Vec<User> = self.read(|reader| reader.users())?.into_iter().filter(|other| other.id.0 != self.user).collect();
        let refused = |problem| Err(Error::invalid(vec![FieldProblem { field: "name".to_owned(), problem }]));
        // Whoever is alone may stay without a name; the logs tell several apart by it.
        if !others.is_empty() && fold(name).is_empty() {
            return refused(Problem::Missing);
        }
        if others.iter().any(|other| is_called(other, name)) {
            return refused(Problem::AlreadyUsed);
        }
        let identity = serde_json::to_value(UserIdentity { name: name.trim().to_owned() }).map_err(|_| Error::internal("user.name"))?;
        self.write(Op::Change(User::ENTITY), |tx| tx.change::<User>(self.user, "identity", None, identity))?;
        Ok(())
    }

    /// Who works here, and what they may do.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn current_user(&self) -> Result<User> {
        self.read(|reader| reader.user(UserId(self.user)))
    }

    fn must_be_another(&self, id: UserId) -> Result<()> {
        if id.0 == self.user { Err(ErrorCode::NotAllowed.into()) } else { Ok(()) }
    }

    /// Changes the header, and takes out of it the slots that are nobody's, but the one that is laid ready for somebody.
    pub(crate) fn change_header<T>(
        &self,
        ready: Option<Uuid>,
        change: impl FnOnce(&mut crate::keys::header::Header, &crate::keys::vault_key::VaultKey) -> Result<T>,
    ) -> Result<T> {
        let mut header = lock(&self.header);
        let key = lock(&self.key);
        let key = key.as_ref().ok_or(ErrorCode::VaultLocked)?;
        let mut changed = header.clone();
        let value = change(&mut changed, key)?;
        self.with_writer(|db| drop_stray_slots(db, &mut changed, ready))?;
        changed.write(&self.folder, key)?;
        *header = changed;
        Ok(value)
    }
}

impl Reader<'_> {
    /// Whether somebody who had the vault key may not open the vault any more, and the key is still the same.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn key_is_due(&self) -> Result<bool> {
        Ok(crate::write::meta(self.db, KEY_IS_DUE)?.unwrap_or(false))
    }
}

/// Whether somebody bears a name, however it is written.
/// Whether a name looks like that of a person: in other capitals, or with letters of another script that look the same (UTS #39).
fn is_called(user: &User, name: &str) -> bool {
    let seen = |name: &str| skeleton(&fold(name)).collect::<String>();
    let wanted = seen(name);
    !wanted.is_empty() && seen(&user.identity.name) == wanted
}

/// Takes the slots out of a header that are nobody's: left over where the program ended between the database and the header.
pub fn drop_stray_slots(db: &Connection, header: &mut crate::keys::header::Header, ready: Option<Uuid>) -> Result<()> {
    let (mut kept, shares) = (Vec::new(), sharing::slot(db)?);
    for slot in &header.slots {
        if slot.is_recovery() || Some(slot.id) == ready || Some(slot.id) == shares || table::of_slot(db, slot.id)?.is_some() {
            kept.push(slot.clone());
        }
    }
    header.slots = kept;
    Ok(())
}

/// Changes what a person may do, as long as somebody is left who lets others in.
pub fn set_access(tx: &mut Tx<'_>, id: UserId, access: UserAccess) -> Result<()> {
    let access = serde_json::to_value(access).map_err(|_| Error::internal("user.access"))?;
    tx.change::<User>(id.0, "access", None, access)?;
    if tx.reader().users()?.iter().any(User::coordinates) { Ok(()) } else { Err(ErrorCode::LastCoordinator.into()) }
}

/// Whether nobody is left whom an older program noted beside the log.
///
/// # Errors
/// `DatabaseDamaged`.
pub fn are_adopted(db: &Connection) -> Result<bool> {
    db.query_row("SELECT NOT EXISTS (SELECT 1 FROM person)", [], |row| row.get(0)).db()
}

/// Takes over the people whom an older program noted beside the log.
///
/// # Errors
/// `DatabaseDamaged`, `Storage`; then nothing has changed.
pub fn adopt(db: &mut Connection) -> Result<()> {
    let transaction = db.transaction().db()?;
    let noted: Vec<(Uuid, Uuid, String)> = {
        let mut statement = transaction.prepare("SELECT id, slot, name FROM person ORDER BY id").db()?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).db()?;
        rows.map(DatabaseResult::db).collect::<Result<_>>()?
    };
    for (id, slot, name) in &noted {
        // The log's clock goes on from where it stood: this is no moment of its own.
        let mut tx = Tx::begin(&transaction, *id, Op::Setup, 0)?;
        let user = User::founder(UserId(*id), name);
        tx.create(&user)?;
        table::give_slot(&transaction, user.id, *slot)?;
        tx.end()?;
        drafts::adopt(&transaction, *id)?;
    }
    transaction.execute("DELETE FROM person", []).db()?;
    transaction.commit().db()
}
