//! What an incident obliges a centre to, by when, under each law that holds for it; and what is overdue at an instant.
//!
//! The program reminds; a person decides. Where the law gives a number of hours, that number stands here. Where it says
//! "promptly" or "at the first reasonable opportunity", there is no hour after which it is broken, and the program only reminds:
//! after [`REMIND_AFTER_HOURS`], a rule of this house.
//!
//! | law | authority | persons concerned | besides |
//! |---|---|---|---|
//! | EU | unless a risk is unlikely: 72 hours (GDPR art. 33(1)) | high risk: without undue delay (art. 34(1)) | reasons when later |
//! | Québec | risk of serious injury: promptly (P-39.1 art. 3.5; art. 63.8) | the same | |
//! | Québec, health | risk of serious injury: promptly (R-22.1 art. 108) | the same | the minister, the same |
//! | Ontario | circumstances of O. Reg. 329/04 s. 6.3: first reasonable opportunity (PHIPA s. 12(3)) | always (s. 12(2)) | s. 6.4: yearly |

use chrono::{DateTime, Duration, Months, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::incident_year::report_due;
use crate::record::incident::{Incident, IncidentRisk, NoticeTo, PhipaCategory, RiskLevel, WhyNotTold};
use crate::regime::Regime;

/// Hours from becoming aware in which the authority is told (GDPR art. 33(1)). They run through nights, weekends and holidays:
/// Regulation 1182/71 may give a little more (art. 3(1), 3(5)), and the program never says that there is more time than there is.
pub const AUTHORITY_HOURS: i64 = 72;

/// Hours after which the program reminds of what is due promptly. Not a delay of any law.
pub const REMIND_AFTER_HOURS: i64 = 72;

/// Months for which an entry of the register is kept in Québec, from becoming aware (A-2.1, r. 3.1, s. 8: five years at least).
pub const QUEBEC_REGISTER_MONTHS: u32 = 60;

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DutyKind {
    /// To weigh how grave it is.
    Assess,
    /// To tell the authority.
    TellAuthority,
    /// To say why the authority was told late.
    ExplainDelay,
    /// To tell the minister.
    TellMinister,
    /// To tell the persons concerned.
    TellPersons,
}

impl DutyKind {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Assess => "assess",
            Self::TellAuthority => "tell_authority",
            Self::ExplainDelay => "explain_delay",
            Self::TellMinister => "tell_minister",
            Self::TellPersons => "tell_persons",
        }
    }
}

/// By when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "due", rename_all = "snake_case")]
pub enum Due {
    /// By an instant that the law gives.
    By {
        /// The last instant in time.
        at: DateTime<Utc>,
    },
    /// Promptly; the law gives no number.
    Promptly {
        /// When the program reminds.
        remind_at: DateTime<Utc>,
    },
}

impl Due {
    /// The instant by which it is in order: the law's, or the one at which the program reminds.
    #[must_use]
    pub fn at(self) -> DateTime<Utc> {
        match self {
            Self::By { at } | Self::Promptly { remind_at: at } => at,
        }
    }
}

/// One duty that an incident brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct IncidentDuty {
    /// Under which law.
    pub regime: Regime,
    /// What is to be done.
    pub kind: DutyKind,
    /// By when.
    pub due: Due,
    /// When it was done.
    pub done_at: Option<DateTime<Utc>>,
    /// Where that stands in the law, as people cite it.
    pub basis: &'static str,
}

/// How a duty stands at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DutyState {
    /// Done in time, or promptly enough that nobody was reminded.
    Done,
    /// Done later than that.
    DoneLate,
    /// To be done.
    Open,
    /// To be done, and due promptly for a while already.
    Remind,
    /// The delay of the law is over.
    Overdue,
}

impl DutyState {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::DoneLate => "done_late",
            Self::Open => "open",
            Self::Remind => "remind",
            Self::Overdue => "overdue",
        }
    }
}

impl IncidentDuty {
    /// How it stands at an instant. The last instant of a delay is still in time.
    #[must_use]
    pub fn state(&self, now: DateTime<Utc>) -> DutyState {
        match (self.done_at, self.due) {
            (Some(done), due) if done <= due.at() => DutyState::Done,
            (Some(_), _) => DutyState::DoneLate,
            (None, due) if now <= due.at() => DutyState::Open,
            (None, Due::By { .. }) => DutyState::Overdue,
            (None, Due::Promptly { .. }) => DutyState::Remind,
        }
    }
}

/// What an incident obliges to under these laws, done or not: the earliest first.
#[must_use]
pub fn duties(incident: &Incident, regimes: &[Regime]) -> Vec<IncidentDuty> {
    let mut all = Vec::new();
    for regime in Regime::ALL.into_iter().filter(|regime| regimes.contains(regime)) {
        match regime {
            Regime::EuropeanUnion => european(incident, &mut all),
            Regime::Quebec | Regime::QuebecHealth => of_quebec(incident, regime, &mut all),
            Regime::Ontario => of_ontario(incident, &mut all),
            Regime::Other => {}
        }
    }
    all.sort_by_key(|duty| duty.due.at());
    all
}

/// What is overdue at an instant: the delay of a law is over and it was not done.
#[must_use]
pub fn overdue(incident: &Incident, regimes: &[Regime], now: DateTime<Utc>) -> Vec<IncidentDuty> {
    let mut late = duties(incident, regimes);
    late.retain(|duty| duty.state(now) == DutyState::Overdue);
    late
}

/// How many things these laws still ask after an incident: it is not closed before they are done.
#[must_use]
pub fn owed(incident: &Incident, regimes: &[Regime]) -> usize {
    duties(incident, regimes).iter().filter(|duty| duty.done_at.is_none()).count()
}

/// Whether all is done that these laws ask, and the register holds all that it should.
#[must_use]
pub fn is_settled(incident: &Incident, regimes: &[Regime]) -> bool {
    owed(incident, regimes) == 0 && gaps(incident).is_empty()
}

fn european(incident: &Incident, all: &mut Vec<IncidentDuty>) {
    let regime = Regime::EuropeanUnion;
    let deadline = incident.facts.discovered_at + Duration::hours(AUTHORITY_HOURS);
    let told = authority_told(incident, regime);
    let mut add = |kind, due, done_at, basis| all.push(IncidentDuty { regime, kind, due, done_at, basis });
    if incident.risk == IncidentRisk::NotAssessed {
        add(DutyKind::Assess, Due::By { at: deadline }, None, "art. 33(1)");
    }
    // Only a risk that was found unlikely excuses from telling; while nobody weighed it, the hours run.
    if incident.level() != Some(RiskLevel::Unlikely) {
        add(DutyKind::TellAuthority, Due::By { at: deadline }, told, "art. 33(1)");
        if let Some(told) = told.filter(|told| *told > deadline && incident.notices.delay_reason.trim().is_empty()) {
            add(DutyKind::ExplainDelay, promptly(told), None, "art. 33(1)");
        }
    }
    if incident.level() == Some(RiskLevel::High) && !is_excused(incident, regime) {
        add(DutyKind::TellPersons, promptly(incident.facts.discovered_at), persons_told(incident, regime), "art. 34(1)");
    }
}

fn of_quebec(incident: &Incident, regime: Regime, all: &mut Vec<IncidentDuty>) {
    let health = regime == Regime::QuebecHealth;
    let (weighing, telling) =
        if health { ("R-22.1 art. 108", "R-22.1 art. 108") } else { ("P-39.1 art. 3.7", "P-39.1 art. 3.5; A-2.1 art. 63.8") };
    let due = promptly(incident.facts.discovered_at);
    let mut add = |kind, done_at, basis| all.push(IncidentDuty { regime, kind, due, done_at, basis });
    match incident.level() {
        None => add(DutyKind::Assess, None, weighing),
        Some(RiskLevel::Unlikely | RiskLevel::Likely) => {}
        Some(RiskLevel::High) => {
            add(DutyKind::TellAuthority, authority_told(incident, regime), telling);
            if health {
                add(DutyKind::TellMinister, first_notice(incident, |to| *to == NoticeTo::Minister), telling);
            }
            if !is_excused(incident, regime) {
                add(DutyKind::TellPersons, persons_told(incident, regime), telling);
            }
        }
    }
}

fn of_ontario(incident: &Incident, all: &mut Vec<IncidentDuty>) {
    let regime = Regime::Ontario;
    let category = incident.phipa_category();
    if category == PhipaCategory::None {
        return;
    }
    let collected = category == PhipaCategory::Collected;
    let due = promptly(incident.facts.discovered_at);
    let mut add = |kind, done_at, basis| all.push(IncidentDuty { regime, kind, due, done_at, basis });
    // A grave one is taken for significant (par. 7) until somebody decides otherwise: rather told than not.
    let circumstances =
        category == PhipaCategory::Stolen || !incident.ontario.circumstances.is_empty() || incident.level() == Some(RiskLevel::High);
    if circumstances {
        let basis = if collected { "PHIPA s. 55.5(7)(b)" } else { "PHIPA s. 12(3); O. Reg. 329/04 s. 6.3" };
        add(DutyKind::TellAuthority, authority_told(incident, regime), basis);
    }
    let basis = if collected { "PHIPA s. 55.5(7)(a)" } else { "PHIPA s. 12(2)" };
    add(DutyKind::TellPersons, persons_told(incident, regime), basis);
}

fn promptly(from: DateTime<Utc>) -> Due {
    Due::Promptly { remind_at: from + Duration::hours(REMIND_AFTER_HOURS) }
}

fn first_notice(incident: &Incident, to: impl Fn(&NoticeTo) -> bool) -> Option<DateTime<Utc>> {
    incident.notices.given.iter().filter(|notice| to(&notice.to)).map(|notice| notice.at).min()
}

/// When the authority of that law was first told.
#[must_use]
pub fn authority_told(incident: &Incident, regime: Regime) -> Option<DateTime<Utc>> {
    // Both laws of Québec have one authority, the Commission d’accès à l’information.
    let quebec = |regime| matches!(regime, Regime::Quebec | Regime::QuebecHealth);
    first_notice(incident, |to| match to {
        NoticeTo::Authority { regime: told } => *told == regime || (quebec(*told) && quebec(regime)),
        _ => false,
    })
}

/// When the persons concerned were first told in a way that the law takes for telling them.
///
/// A public notice does in the European Union where telling each is out of proportion (GDPR art. 34(3)(c)) and in Québec where
/// the regulations allow it (A-2.1, r. 3.1, s. 6), which the reason in the notice says; not in Ontario.
#[must_use]
pub fn persons_told(incident: &Incident, regime: Regime) -> Option<DateTime<Utc>> {
    let public_does = match regime {
        Regime::EuropeanUnion => {
            incident.notices.persons_not_told.as_ref().is_some_and(|not_told| not_told.why == WhyNotTold::OutOfProportion)
        }
        Regime::Quebec | Regime::QuebecHealth => true,
        Regime::Ontario | Regime::Other => false,
    };
    first_notice(incident, |to| *to == NoticeTo::Persons || (public_does && matches!(to, NoticeTo::Public { .. })))
}

/// Whether the law excuses from telling the persons. That it would be out of proportion does not: it asks for a public notice.
fn is_excused(incident: &Incident, regime: Regime) -> bool {
    let why = incident.notices.persons_not_told.as_ref().map(|not_told| not_told.why);
    why.is_some_and(|why| why != WhyNotTold::OutOfProportion && why.holds_under(regime))
}

/// What the register does not say yet, though it should: the union of what GDPR art. 33(5), A-2.1, r. 3.1, s. 7 and, r. 1,
/// s. 15 ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RegisterGap {
    /// Which data, or why that is not known.
    Data,
    /// When it happened, at least as a guess.
    Happened,
    /// How many persons, at least as a guess.
    Persons,
    /// How grave it is, and why.
    Risk,
    /// What was done.
    Measures,
}

impl RegisterGap {
    /// Its name in columns and text ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Happened => "happened",
            Self::Persons => "persons",
            Self::Risk => "risk",
            Self::Measures => "measures",
        }
    }
}

/// What the register does not say yet about an incident, whatever the law.
#[must_use]
pub fn gaps(incident: &Incident) -> Vec<RegisterGap> {
    let missing = [
        (incident.facts.data.trim().is_empty(), RegisterGap::Data),
        (incident.facts.happened.from.is_none(), RegisterGap::Happened),
        (incident.facts.persons.is_none(), RegisterGap::Persons),
        (incident.level().is_none(), RegisterGap::Risk),
        (incident.measures.taken.trim().is_empty(), RegisterGap::Measures),
    ];
    missing.into_iter().filter_map(|(missing, gap)| missing.then_some(gap)).collect()
}

/// The last day on which the entry must still be in the register; none where no law gives one.
///
/// Québec: five years after becoming aware. Ontario: until the report of its year is due. The GDPR gives no number.
#[must_use]
pub fn keep_until(incident: &Incident, regimes: &[Regime]) -> Option<NaiveDate> {
    let until = |regime: &Regime| match regime {
        Regime::Quebec | Regime::QuebecHealth => {
            incident.facts.discovered_at.date_naive().checked_add_months(Months::new(QUEBEC_REGISTER_MONTHS))
        }
        Regime::Ontario => report_due(crate::incident_year::year_of(incident, Regime::Ontario)),
        Regime::EuropeanUnion | Regime::Other => None,
    };
    regimes.iter().filter_map(until).max()
}

#[cfg(test)]
mod tests;
