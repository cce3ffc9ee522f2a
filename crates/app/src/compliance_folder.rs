//! The compliance folder: what the vault knows of how personal data are kept, gathered for an authority. Nothing is changed by it, and
//! nothing in it is a guess; that it was made is noted in the access log, and from these notes its version is counted.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, Months, NaiveDate, NaiveTime, TimeZone, Utc};
use entente_domain::access_entry::{AccessKind, Code};
use entente_domain::consenting;
use entente_domain::fold::fold;
use entente_domain::id::PartnerId;
use entente_domain::record::agreement::{Agreement, AgreementKind};
use entente_domain::record::consent::{Consent, ConsentState};
use entente_domain::record::user::{User, UserRole, UserState};
use entente_domain::{Entity, Language, Result, undertakings};
use entente_reports::{
    AgreedTo, ComplianceFolder, DaysOfSafety, FileTaken, FolderPerson, FolderRole, FolderRule, FolderVersion, MayDo, NumbersKept,
};
use entente_vault::{Reader, VaultStatus};
use serde::Deserialize;
use ts_rs::TS;

use crate::capability::Capability;
use crate::partnerships::count;
use crate::registry::Context;
use crate::reporting::{ReportFormat, ReportMade, made};
use crate::retention_review::past_of;
use crate::roles;
use crate::safety::{Safety, safety};
use crate::session::VERSION;

/// The command, by which the access log names the folder.
pub(crate) const COMMAND: &str = "compliance_folder_save";

/// Consents are read in pages of this size.
const CONSENTS_AT_ONCE: u32 = 1_000;

/// A folder to make.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct MakeComplianceFolder {
    /// In which language.
    pub language: Language,
}

pub(crate) fn save(context: &Context<'_>, request: MakeComplianceFolder) -> Result<ReportMade> {
    let open = context.app.opened()?;
    let name = entente_texts::text(request.language, "compliance-file", &[]);
    made(context, ReportFormat::Pdf, &name, || {
        let (safety, status, now) = (safety(context.app, &open)?, open.vault.status()?, context.app.clock().local());
        let today = context.app.clock().today();
        let folder = open.vault.read_long(|reader| gather(reader, request.language, today, now, safety, &status))?;
        Ok(entente_reports::compliance_folder(&folder))
    })
}

fn gather(
    reader: Reader<'_>,
    language: Language,
    today: NaiveDate,
    now: DateTime<FixedOffset>,
    safety: Safety,
    status: &VaultStatus,
) -> Result<ComplianceFolder> {
    let centre = reader.centre()?;
    let users = reader.users()?;
    let (memberships, agreements) = (reader.running_memberships(today)?, reader.undertakings(today)?);
    let participations: BTreeSet<_> =
        memberships.iter().filter(|one| one.lasts_on(today)).map(|one| (one.partner_id, one.partnership_id)).collect();
    let persons = count(reader.persons()?.len());
    let kept = NumbersKept {
        persons,
        organisations: kept_of(status, Entity::Partner).saturating_sub(persons),
        users: count(users.iter().filter(|user| !matches!(user.access.state, UserState::Ended { .. })).count()),
        partnerships: kept_of(status, Entity::Partnership),
        participations: count(participations.len()),
        unbound: count(undertakings::unbound(&memberships, &agreements, today).len()),
    };
    let law = centre.law.unwrap_or_default();
    let mut rules = Vec::new();
    for rule in law.rules() {
        let (past, beyond) = past_of(reader, &rule, today)?;
        let own = law.retention.iter().any(|own| own.entity == rule.entity);
        rules.push(FolderRule { rule, own, kept: kept_of(status, rule.entity), past: count(past.len()), beyond });
    }
    let bound = names_bound(reader, &agreements, today)?;
    let people = users.into_iter().map(|user| person(reader, user, &bound, now)).collect::<Result<_>>()?;
    let versions = reader.versions_used()?.into_iter().map(|used| FolderVersion { version: used.version, since: used.since });
    Ok(ComplianceFolder {
        language,
        organisation: centre.identity.name,
        made_on: today,
        version: 1 + made_before(reader)?,
        regimes: law.regimes,
        idle_minutes: centre.habits.idle_minutes,
        kept,
        taken_out: taken_out(reader, today, now)?,
        safety: DaysOfSafety {
            backed_up_on: safety.backed_up_on,
            elsewhere_on: safety.elsewhere_on,
            drilled_on: safety.drilled_on,
            sheet_proven_on: safety.sheet_proven_on,
            pages_proven_on: safety.shares_proven_on,
        },
        consents: consents(reader, today)?,
        roles: what_roles_may(),
        people,
        page_holders: reader.shares()?.map(|made| made.names.to_vec()).unwrap_or_default(),
        rules,
        program: VERSION.to_owned(),
        format: status.format,
        schema: status.schema,
        versions: versions.collect(),
    })
}

/// The live records of a kind, as the vault counts them.
fn kept_of(status: &VaultStatus, entity: Entity) -> u32 {
    status.counts.iter().find(|(kind, _)| *kind == entity).map_or(0, |(_, n)| *n)
}

/// How often this centre made the folder before.
fn made_before(reader: Reader<'_>) -> Result<u32> {
    let parts = reader.accesses_by_part(AccessKind::Exported, None)?;
    Ok(parts.into_iter().find(|(part, _)| part.as_ref().map(Code::as_str) == Some(COMMAND)).map_or(0, |(_, n)| n))
}

/// What left the vault since the first minute of the same day a year ago.
fn taken_out(reader: Reader<'_>, today: NaiveDate, now: DateTime<FixedOffset>) -> Result<Vec<FileTaken>> {
    let from = today.checked_sub_months(Months::new(12)).unwrap_or(today).and_time(NaiveTime::MIN);
    let since = now.timezone().from_local_datetime(&from).earliest().map(|at| at.with_timezone(&Utc));
    let parts = reader.accesses_by_part(AccessKind::Exported, since)?;
    Ok(parts.into_iter().map(|(part, times)| FileTaken { part: part.map(String::from), times }).collect())
}

/// How many partners agreed to what, where it still holds: each once for each purpose.
fn consents(reader: Reader<'_>, today: NaiveDate) -> Result<Vec<AgreedTo>> {
    let mut of_partner: BTreeMap<PartnerId, Vec<Consent>> = BTreeMap::new();
    let mut read = 0;
    loop {
        let page = reader.consents(read, CONSENTS_AT_ONCE)?;
        let last = page.len() < CONSENTS_AT_ONCE as usize;
        read += count(page.len());
        for consent in page {
            of_partner.entry(consent.partner_id).or_default().push(consent);
        }
        if last {
            break;
        }
    }
    let mut partners: BTreeMap<&'static str, u32> = BTreeMap::new();
    for consents in of_partner.values() {
        let holds = |one: &&Consent| {
            let state = || consenting::state_of(consents, &one.given.purpose, one.partnership_id, today);
            one.state_on(today) == ConsentState::Given && state() == ConsentState::Given
        };
        let purposes: BTreeSet<&'static str> = consents.iter().filter(holds).map(|one| one.given.purpose.name()).collect();
        for purpose in purposes {
            *partners.entry(purpose).or_default() += 1;
        }
    }
    Ok(partners.into_iter().map(|(purpose, partners)| AgreedTo { purpose, partners }).collect())
}

/// The names of those who are bound by an undertaking of confidentiality today, as names are compared.
fn names_bound(reader: Reader<'_>, agreements: &[Agreement], today: NaiveDate) -> Result<BTreeSet<String>> {
    let holds = |one: &&Agreement| one.terms.kind == AgreementKind::Confidentiality && one.holds_on(today);
    let bound: BTreeSet<PartnerId> = agreements.iter().filter(holds).flat_map(|one| one.terms.signatories.iter().copied()).collect();
    let mut names = BTreeSet::new();
    for partner in bound {
        names.extend(reader.partner_name(partner)?.map(|name| fold(&name)));
    }
    Ok(names)
}

fn person(reader: Reader<'_>, user: User, bound: &BTreeSet<String>, now: DateTime<FixedOffset>) -> Result<FolderPerson> {
    let since = reader.first_entry_at(user.id.0)?.map(|at| at.with_timezone(&now.timezone()).date_naive());
    let name = user.identity.name;
    Ok(FolderPerson {
        role: user.access.role,
        may_export: user.access.may_export,
        state: user.access.state,
        since,
        bound: !name.trim().is_empty() && bound.contains(&fold(&name)),
        name,
    })
}

/// What each role may do that the one before it may not, read off the list of commands.
fn what_roles_may() -> Vec<FolderRole> {
    let rows: Vec<roles::RoleRow> = Capability::ALL.into_iter().map(roles::row).collect();
    let of = |role: UserRole| {
        let first = rows.iter().filter(|row| row.roles.first() == Some(&role));
        first.map(|row| MayDo { capability: name_of(row.capability), if_export: row.takes_out }).collect()
    };
    UserRole::ALL.into_iter().map(|role| FolderRole { role, may: of(role) }).collect()
}

/// The name of a capability, as its texts are named.
fn name_of(capability: Capability) -> String {
    entente_texts::id_of("capability", &capability).trim_start_matches("capability-").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_thing_that_people_do_is_said_of_exactly_one_role() {
        let roles = what_roles_may();
        let mut said: Vec<&str> = roles.iter().flat_map(|role| &role.may).map(|may| may.capability.as_str()).collect();
        assert_eq!(said.len(), Capability::ALL.len());
        said.sort_unstable();
        said.dedup();
        assert_eq!(said.len(), Capability::ALL.len());
        assert!(roles.iter().all(|role| !role.may.is_empty()));
    }

    #[test]
    fn the_folder_is_noted_by_the_name_of_its_command() {
        assert!(crate::registry::COMMANDS.iter().any(|command| command.name == COMMAND));
        assert!(crate::noted::of(COMMAND, &serde_json::json!({"language": "fr"})).is_some());
    }
}
