//! Measuring the living record: years of exchanges and meetings, made up.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use chrono::{Days, NaiveDate};
use entente_domain::change::Op;
use entente_domain::clock::SystemClock;
use entente_domain::id::{CommunicationId, MeetingId, MembershipId, PartnerId, PartnershipId};
use entente_domain::record::communication::{Communication, CommunicationBody, Direction, Exchange};
use entente_domain::record::means::Means;
use entente_domain::record::meeting::{Meeting, MeetingBackground, MeetingHosting, MeetingPlan, MeetingState};
use entente_domain::record::membership::{Membership, MembershipPeriod, MembershipTerms, Side};
use entente_domain::record::partnership::{
    Partnership, PartnershipIdentity, PartnershipParticipation, PartnershipPeriod, PartnershipRules,
};
use entente_domain::{Entity, Language, Result};
use entente_vault::{KdfCost, LifeFilter, Passphrase, TimelineOf};
use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use super::{CITIES, FIRST, PASSPHRASE, RUNS, SECOND, median, micros, partner, timed};
use crate::session::{App, Cost};

/// What was measured on one living record, each the median of several runs, in microseconds; search also the 95th percentile.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct MeasuredLife {
    /// Exchanges in it.
    pub communications: u32,
    /// Meetings in it.
    pub meetings: u32,
    /// The first screen.
    pub today: u64,
    /// A page of the timeline of the largest partnership.
    pub timeline: u64,
    /// Search over the living record as a person types.
    pub search_p50: u64,
    /// The same, 95th percentile.
    pub search_p95: u64,
    /// One meeting saved with its entry in the log.
    pub save_meeting: u64,
}

/// Partnerships and partners, the same in each size: a centre has more years, not more neighbours.
const PARTNERSHIPS: u32 = 10;
const PARTNERS: u32 = 200;
const ROWS_OF_A_PAGE: u32 = 25;
/// Exchanges and meetings are spread over so many days before today.
const DAYS: u32 = 3_650;

fn pick<'a>(list: &[&'a str], by: u32) -> &'a str {
    list.get(by as usize % list.len()).copied().unwrap_or_default()
}

fn communication(n: u32, today: NaiveDate, partnerships: &[PartnershipId], partners: &[PartnerId]) -> Communication {
    let of = |n: u32, len: usize| n as usize % len;
    let subject = format!("{} {} {} à {}", pick(&FIRST, n), pick(&SECOND, n / 5), n, pick(&CITIES, n / 3));
    Communication {
        id: CommunicationId(Uuid::now_v7()),
        partnership_id: partnerships.get(of(n, partnerships.len())).copied(),
        exchange: Exchange {
            on: today - Days::new(u64::from(n * 7 % DAYS)),
            direction: Direction::Mutual,
            means: Means::Phone,
            partners: partners.get(of(n * 13, partners.len())).copied().into_iter().collect(),
            subject,
            topics: Vec::new(),
        },
        body: CommunicationBody { text: format!("On a parlé de {} et de {}.", pick(&SECOND, n / 2), pick(&SECOND, n / 11)) },
    }
}

fn meeting(n: u32, today: NaiveDate, partnerships: &[PartnershipId]) -> Meeting {
    let plan = MeetingPlan {
        title: format!("Comité {} {n}", pick(&SECOND, n)),
        on: today - Days::new(u64::from(n * 11 % DAYS)),
        starts_at: None,
        minutes: Some(90),
        time_zone: "Europe/Brussels".to_owned(),
        place: pick(&CITIES, n).to_owned(),
        link: String::new(),
        phone: String::new(),
    };
    let partnership = partnerships.get(n as usize % partnerships.len()).copied().unwrap_or(PartnershipId(Uuid::nil()));
    let background = MeetingBackground { note: String::new() };
    let mut meeting = Meeting::planned(MeetingId(Uuid::now_v7()), partnership, plan, MeetingHosting::default(), background);
    meeting.course.state = MeetingState::Held;
    meeting
}

/// Makes a living record of that size in an empty folder and measures it.
///
/// # Errors
/// What the vault refuses, as a folder that is not empty.
pub fn measure_life(folder: &Path, communications: u32, meetings: u32) -> Result<MeasuredLife> {
    let app = App::new(Arc::new(SystemClock), Cost::Fixed(KdfCost::FLOOR), None, folder.to_owned());
    app.create_vault(folder, "Mesure", "", Language::Fr, &Passphrase::new(PASSPHRASE.to_owned()))?;
    let today = app.clock().today();
    let open = app.opened()?;
    let vault = &open.vault;
    let (mut partnerships, mut partners) = (Vec::new(), Vec::new());
    vault.write(Op::Import, |tx| {
        for n in 0..PARTNERSHIPS {
            let identity = PartnershipIdentity { name: format!("Partenariat {n}"), ..PartnershipIdentity::default() };
            let made = Partnership {
                id: PartnershipId(Uuid::now_v7()),
                identity,
                period: PartnershipPeriod::default(),
                participation: PartnershipParticipation::default(),
                rules: PartnershipRules::default(),
            };
            partnerships.push(made.id);
            tx.create(&made)?;
        }
        for n in 0..PARTNERS {
            let made = partner(n);
            partners.push(made.id);
            tx.create(&made)?;
            let partnership_id = partnerships[n as usize % partnerships.len()];
            let terms = MembershipTerms { contact_rhythm_days: Some(90), ..MembershipTerms::on(Side::Partner) };
            let (id, period) = (MembershipId(Uuid::now_v7()), MembershipPeriod::default());
            tx.create(&Membership { id, partnership_id, partner_id: made.id, terms, period })?;
        }
        Ok(())
    })?;
    in_batches(communications, |range| {
        vault
            .write(Op::Import, |tx| range.clone().try_for_each(|n| tx.create(&communication(n, today, &partnerships, &partners))))
            .map(drop)
    })?;
    in_batches(meetings, |range| {
        vault.write(Op::Import, |tx| range.clone().try_for_each(|n| tx.create(&meeting(n, today, &partnerships)))).map(drop)
    })?;

    let today_read = || app.call("today_read", json!({}), &crate::NoFiles, &|_| {}).map(drop);
    let times = |act: &dyn Fn() -> Result<()>| (0..RUNS).map(|_| timed(act)).collect::<Result<Vec<Duration>>>().map(median);
    let first = partnerships[0];
    let page = || vault.read(|reader| reader.timeline(TimelineOf::Partnership(first), None, ROWS_OF_A_PAGE)).map(drop);
    let mut searches = Vec::new();
    for n in 0..24 {
        let subject = communication(n * communications.max(24) / 24, today, &partnerships, &partners).exchange.subject;
        let letters: Vec<char> = subject.chars().collect();
        for typed in 2..letters.len() {
            let words = letters[..typed].iter().collect();
            let filter = LifeFilter { words, ..LifeFilter::default() };
            searches.push(timed(|| vault.read(|reader| reader.search_life(&filter, None, ROWS_OF_A_PAGE)).map(drop))?);
        }
    }
    searches.sort();
    let at = |share: usize| micros(searches.get(searches.len() * share / 100).copied().unwrap_or_default());
    let mut saves = Vec::new();
    for n in 0..RUNS {
        let fresh = meeting(meetings + u32::try_from(n).unwrap_or(0), today, &partnerships);
        saves.push(timed(|| vault.write(Op::Create(Entity::Meeting), |tx| tx.create(&fresh)).map(drop))?);
    }
    Ok(MeasuredLife {
        communications,
        meetings,
        today: micros(times(&today_read)?),
        timeline: micros(times(&page)?),
        search_p50: at(50),
        search_p95: at(95),
        save_meeting: micros(median(saves)),
    })
}

fn in_batches(all: u32, mut write: impl FnMut(std::ops::Range<u32>) -> Result<()>) -> Result<()> {
    const BATCH: u32 = 5_000;
    let mut made = 0;
    while made < all {
        let until = all.min(made + BATCH);
        write(made..until)?;
        made = until;
    }
    Ok(())
}
