//! A year in the life of the two partnerships: meetings, words of partners and what became of them, decisions, exchanges.

use chrono::{Days, NaiveDate, NaiveTime};
use entente_domain::Result;
use entente_domain::id::{MeetingId, PartnerId, PartnershipId};
use entente_domain::record::action::{Action, ActionOrigin, ActionOutcome, ActionTask};
use entente_domain::record::agenda_item::{AgendaContent, AgendaItem, AgendaPosition, AgendaPurpose};
use entente_domain::record::agreement::{Agreement, AgreementKind, AgreementTerms};
use entente_domain::record::attendance::{Attendance, Invitation, NeedArranged, NeedsArranged, Presence, PresenceKind, Speaking};
use entente_domain::record::communication::{Communication, CommunicationBody, Direction, Exchange};
use entente_domain::record::contribution::{Contribution, Gift, GiftKind};
use entente_domain::record::decision::{Decision, DecisionContent, DecisionFollowUp, DecisionPeople, Disagreement};
use entente_domain::record::dispatch::{Dispatch, Sending};
use entente_domain::record::document::{Document, DocumentDescription, DocumentPlace};
use entente_domain::record::glossary::{GlossaryEntry, GlossaryTerm};
use entente_domain::record::means::Means;
use entente_domain::record::meeting::{
    Meeting, MeetingBackground, MeetingExit, MeetingHosting, MeetingMinutes, MeetingPlan, MeetingState, MinutesState, ShowOfCards,
    Technique,
};
use entente_domain::record::membership::Side;
use entente_domain::record::origin::{Origin, Proposer, Source};
use entente_domain::record::population::{GroupShares, PopulationGroup};
use entente_domain::record::problem::{Problem, ProblemOutcome, ProblemOwnership, ProblemRaised};
use entente_domain::record::question::{Question, QuestionAnswer, QuestionAsked, QuestionAssignment};
use entente_domain::record::recognition::{Recognition, Tribute};
use entente_domain::record::recommendation::{
    Change, Closing, Receipt, Recommendation, RecommendationContent, RecommendationProgress, ToldBack, Verdict,
};
use entente_domain::record::visibility::Visibility;
use entente_domain::{Entity, record::Record};
use entente_vault::Tx;
use uuid::Uuid;

use super::Scene;

/// Between two points of an agenda, as the window leaves it: one that moves needs no other to be changed.
const GAP: u32 = 1_024;

/// The people of a partnership: the team first, then the partners.
pub(super) struct People<'a> {
    pub partnership: PartnershipId,
    pub team: &'a [PartnerId],
    pub partners: &'a [PartnerId],
}

pub(super) fn id<T: From<Uuid>>() -> T {
    Uuid::now_v7().into()
}

impl Scene {
    pub(super) fn days(&self, days: i64) -> NaiveDate {
        let distance = Days::new(days.unsigned_abs());
        if days < 0 { self.today - distance } else { self.today + distance }
    }

    /// Everything that happened in a year, and what comes next.
    pub(super) fn year(&self, tx: &mut Tx<'_>, access: &People<'_>, food: &People<'_>) -> Result<()> {
        tx.create(&GlossaryTerm {
            id: id(),
            partnership_id: None,
            entry: GlossaryEntry { term: self.say("demo-term"), meaning: self.say("demo-term-meaning") },
        })?;
        for ago in [300, 200, 110] {
            self.held(tx, access, "demo-meeting", -ago)?;
        }
        let last = self.held(tx, access, "demo-meeting", -15)?;
        self.planned(tx, access, "demo-meeting", 16)?;
        for ago in [270, 210, 150, 95] {
            self.held(tx, food, "demo-meeting-food", -ago)?;
        }
        let last_table = self.held(tx, food, "demo-meeting-food", -40)?;
        self.planned(tx, food, "demo-meeting-food", 24)?;
        self.cooks(tx, food, last_table)?;
        self.recommendations(tx, access, food, last)?;
        self.decisions(tx, access, last)?;
        self.exchanges(tx, access, food)?;
        self.rest(tx, access)
    }

    fn plan(&self, title: &str, on: NaiveDate) -> MeetingPlan {
        MeetingPlan {
            title: self.say(title),
            on,
            starts_at: NaiveTime::from_hms_opt(18, 0, 0),
            minutes: Some(90),
            time_zone: "Europe/Brussels".to_owned(),
            place: self.say("demo-place"),
            link: String::new(),
            phone: String::new(),
        }
    }

    fn agenda(&self, tx: &mut Tx<'_>, meeting: MeetingId, points: &[(&str, u32, AgendaPurpose, Side)]) -> Result<()> {
        for (place, (title, minutes, purpose, side)) in (1..).zip(points) {
            tx.create(&AgendaItem {
                id: id(),
                meeting_id: meeting,
                item: AgendaContent {
                    title: self.say(title),
                    minutes: Some(*minutes),
                    purpose: Some(*purpose),
                    proposer: Proposer { side: *side, partner: None },
                },
                position: AgendaPosition { place: place * GAP },
            })?;
        }
        Ok(())
    }

    fn held(&self, tx: &mut Tx<'_>, people: &People<'_>, title: &str, days: i64) -> Result<MeetingId> {
        let on = self.days(days);
        let hosting = MeetingHosting { facilitator: people.partners.first().copied(), technique: Some(Technique::RoundOfWords) };
        let meeting = Meeting {
            minutes: MeetingMinutes { text: self.say("demo-minutes"), state: MinutesState::Approved { on: on + Days::new(10) } },
            exit: MeetingExit {
                understood: ShowOfCards { yes: 7, partly: 2, no: 0 },
                heard: ShowOfCards { yes: 6, partly: 2, no: 1 },
                know_next: ShowOfCards { yes: 5, partly: 3, no: 1 },
                remarks: String::new(),
            },
            ..Meeting::planned(
                id(),
                people.partnership,
                self.plan(title, on),
                hosting,
                MeetingBackground { note: self.say("demo-background") },
            )
        };
        let mut meeting = meeting;
        meeting.course.state = MeetingState::Held;
        // Minutes of the last days are not approved yet: the partners are reading them.
        if on + Days::new(20) > self.today {
            meeting.minutes.state = MinutesState::WithPartners { since: on + Days::new(3) };
        }
        tx.create(&meeting)?;
        self.agenda(
            tx,
            meeting.id,
            &[
                ("demo-agenda-welcome", 10, AgendaPurpose::Inform, Side::Team),
                ("demo-agenda-follow-up", 20, AgendaPurpose::Inform, Side::Partner),
                ("demo-agenda-hours", 25, AgendaPurpose::Decide, Side::Partner),
                ("demo-agenda-expert", 15, AgendaPurpose::Discuss, Side::Team),
            ],
        )?;
        for (place, (partner, side)) in self.invited(people).enumerate() {
            let presence = if place % 5 == 4 { PresenceKind::Excused } else { PresenceKind::Present };
            let turns = if presence == PresenceKind::Present { 1 + u32::try_from(place * 7 % 4).unwrap_or(0) } else { 0 };
            tx.create(&Attendance {
                id: id(),
                meeting_id: meeting.id,
                partner_id: partner,
                invitation: Invitation { side },
                needs: NeedsArranged::default(),
                presence: Presence { presence: Some(presence) },
                speaking: Speaking { turns },
            })?;
        }
        let to = people.partners.iter().take(8).copied().collect();
        tx.create(&Dispatch {
            id: id(),
            meeting_id: meeting.id,
            sending: Sending { on: on - Days::new(12), means: Means::Email, documents: Vec::new(), to },
        })?;
        Ok(meeting.id)
    }

    fn invited(&self, people: &People<'_>) -> impl Iterator<Item = (PartnerId, Side)> {
        let team: Vec<_> = people.team.iter().take(3).map(|partner| (*partner, Side::Team)).collect();
        let partners: Vec<_> = people.partners.iter().take(8).map(|partner| (*partner, Side::Partner)).collect();
        team.into_iter().chain(partners)
    }

    /// The next meeting: some of the eight points are still open.
    fn planned(&self, tx: &mut Tx<'_>, people: &People<'_>, title: &str, days: i64) -> Result<()> {
        let on = self.days(days);
        let hosting = MeetingHosting { facilitator: people.team.first().copied(), technique: Some(Technique::PartnersFirst) };
        let background = MeetingBackground { note: self.say("demo-background") };
        let meeting = Meeting::planned(id(), people.partnership, self.plan(title, on), hosting, background);
        tx.create(&meeting)?;
        self.agenda(
            tx,
            meeting.id,
            &[
                ("demo-agenda-welcome", 10, AgendaPurpose::Inform, Side::Team),
                ("demo-agenda-follow-up", 20, AgendaPurpose::Inform, Side::Team),
                ("demo-agenda-project", 25, AgendaPurpose::Discuss, Side::Team),
                ("demo-agenda-expert", 15, AgendaPurpose::Discuss, Side::Team),
            ],
        )?;
        for (partner, side) in self.invited(people) {
            let needs = tx.reader().partner(partner)?.needs.needs;
            let needs = needs.into_iter().map(|need| NeedArranged { need, arranged: false, note: String::new() }).collect();
            tx.create(&Attendance {
                id: id(),
                meeting_id: meeting.id,
                partner_id: partner,
                invitation: Invitation { side },
                needs: NeedsArranged { needs },
                presence: Presence::default(),
                speaking: Speaking::default(),
            })?;
        }
        let place = DocumentPlace::Elsewhere { place: self.say("demo-document-place") };
        tx.create(&Document {
            id: id(),
            meeting_id: meeting.id,
            description: DocumentDescription { title: self.say("demo-document"), place },
        })
    }

    fn recommendations(&self, tx: &mut Tx<'_>, access: &People<'_>, food: &People<'_>, last: MeetingId) -> Result<()> {
        let from = |place: usize| Origin::Partner { partner: access.partners[place % access.partners.len()] };
        let receipt = |days: i64| Some(Receipt { on: self.days(days), means: Means::Phone });
        let told =
            |days: i64| ToldBack { on: self.days(days), means: Means::Phone, by: self.say("demo-role-coordinator"), satisfied: Some(true) };
        let accepted = |days: i64, change| Verdict::Accepted { on: self.days(days), reason: String::new(), change };
        let realised = |days: i64, proof: &str| Change::Realised { on: self.days(days), proof: self.say(proof) };
        let received = |receipt| RecommendationProgress::Received { receipt };
        let decided = |receipt, verdict, told| RecommendationProgress::Decided { receipt, verdict, told };
        let closed = |receipt, verdict, told: ToldBack, days| RecommendationProgress::Closed {
            receipt,
            verdict,
            closing: Closing::ToldBack { told, on: self.days(days) },
        };
        let in_part = Verdict::InPart { on: self.days(-10), reason: self.say("demo-reason-bus"), change: Change::UnderWay };
        let refused = Verdict::Refused { on: self.days(-60), reason: self.say("demo-reason-sunday") };
        let notice = ToldBack { means: Means::Notice, satisfied: None, ..told(-58) };
        let group = Origin::Group { name: self.say("demo-committee") };
        let all = [
            ("demo-rec-pictogram", from(0), -5, received(None)),
            ("demo-rec-reminder", Origin::Anonymous, -12, received(Some(Receipt { on: self.days(-10), means: Means::Notice }))),
            ("demo-rec-hours", from(1), -24, decided(receipt(-22), accepted(-15, Change::UnderWay), None)),
            ("demo-rec-bus", from(5), -20, decided(receipt(-18), in_part, None)),
            ("demo-rec-cooking", group, -75, decided(receipt(-70), accepted(-60, realised(-20, "demo-proof-cooking")), Some(told(-55)))),
            ("demo-rec-leaflet", from(2), -50, decided(receipt(-48), accepted(-40, Change::UnderWay), Some(told(-35)))),
            ("demo-rec-chair", from(3), -90, closed(receipt(-88), accepted(-80, realised(-70, "demo-proof-chair")), told(-66), -66)),
            ("demo-rec-sunday", Origin::Anonymous, -80, closed(None, refused, notice, -58)),
        ];
        for (text, origin, days, progress) in all {
            let recommendation = Recommendation {
                id: id(),
                partnership_id: access.partnership,
                meeting_id: (days == -12).then_some(last),
                content: RecommendationContent { text: self.say(text), origin, received_on: self.days(days) },
                progress,
            };
            tx.create(&recommendation)?;
            if text == "demo-rec-leaflet" {
                self.action(tx, access, "demo-action-translate", 10, Some((Entity::Recommendation, recommendation.id())))?;
            }
        }
        let partner = food.partners[0];
        tx.create(&Recommendation {
            id: id(),
            partnership_id: food.partnership,
            meeting_id: None,
            content: RecommendationContent {
                text: self.say("demo-rec-shopping"),
                origin: Origin::Partner { partner },
                received_on: self.days(-33),
            },
            progress: decided(receipt(-30), accepted(-21, Change::UnderWay), None),
        })?;
        let asked = |text: &str, place: usize, days: i64| QuestionAsked { text: self.say(text), origin: from(place), on: self.days(days) };
        let expert = access.team.get(1).copied();
        for (asked, meeting_id, answer) in [
            (asked("demo-question", 2, -15), Some(last), QuestionAnswer::Answered { text: self.say("demo-answer"), on: self.days(-6) }),
            (asked("demo-question-two", 4, -9), None, QuestionAnswer::Open),
        ] {
            let assignment = QuestionAssignment { expert };
            tx.create(&Question { id: id(), partnership_id: access.partnership, meeting_id, asked, assignment, answer })?;
        }
        Ok(())
    }

    pub(super) fn action(&self, tx: &mut Tx<'_>, people: &People<'_>, what: &str, due: i64, source: Option<(Entity, Uuid)>) -> Result<()> {
        tx.create(&Action {
            id: id(),
            partnership_id: people.partnership,
            task: ActionTask { what: self.say(what), owner: people.team.first().copied(), due_on: Some(self.days(due)) },
            origin: ActionOrigin { source: source.map(|(entity, id)| Source { entity, id }) },
            outcome: ActionOutcome::Open,
        })
    }

    fn decisions(&self, tx: &mut Tx<'_>, people: &People<'_>, last: MeetingId) -> Result<()> {
        let present: Vec<PartnerId> = people.team.iter().take(2).chain(people.partners.iter().take(6)).copied().collect();
        let hours = Decision {
            id: id(),
            partnership_id: people.partnership,
            meeting_id: Some(last),
            content: DecisionContent {
                text: self.say("demo-decision-hours"),
                on: self.days(-15),
                options: vec![self.say("demo-decision-hours-option")],
                reasons: self.say("demo-decision-hours-reason"),
            },
            people: DecisionPeople {
                proposer: Some(Proposer { side: Side::Partner, partner: people.partners.get(1).copied() }),
                present: present.clone(),
                decided: present.clone(),
            },
            disagreement: Disagreement::default(),
            follow_up: DecisionFollowUp { visibility: Visibility::Public, review_on: Some(self.days(160)) },
        };
        tx.create(&hours)?;
        self.action(tx, people, "demo-action-sign", 5, Some((Entity::Decision, hours.id())))?;
        self.action(tx, people, "demo-action-call", -3, None)?;
        tx.create(&Decision {
            id: id(),
            partnership_id: people.partnership,
            meeting_id: None,
            content: DecisionContent {
                text: self.say("demo-decision-read"),
                on: self.days(-30),
                options: Vec::new(),
                reasons: self.say("demo-decision-read-reason"),
            },
            people: DecisionPeople {
                proposer: Some(Proposer { side: Side::Team, partner: None }),
                present: present.clone(),
                decided: present,
            },
            disagreement: Disagreement { text: self.say("demo-decision-disagreement"), named: None },
            follow_up: DecisionFollowUp { visibility: Visibility::Public, review_on: None },
        })
    }

    fn exchanges(&self, tx: &mut Tx<'_>, access: &People<'_>, food: &People<'_>) -> Result<()> {
        const LINES: [(&str, Means, Direction); 5] = [
            ("demo-exchange-news", Means::Phone, Direction::Outgoing),
            ("demo-exchange-hours", Means::Email, Direction::Outgoing),
            ("demo-exchange-absence", Means::Message, Direction::Incoming),
            ("demo-exchange-idea", Means::InPerson, Direction::Incoming),
            ("demo-exchange-room", Means::Phone, Direction::Mutual),
        ];
        // Everybody was heard of lately, but one: Today says who.
        for people in [access, food] {
            for (place, partner) in people.partners.iter().enumerate().take(people.partners.len() - 1) {
                tx.create(&Communication {
                    id: id(),
                    partnership_id: Some(people.partnership),
                    exchange: Exchange {
                        on: self.days(-2 - i64::try_from(place * 2 % 23).unwrap_or(0)),
                        direction: Direction::Outgoing,
                        means: if place % 2 == 0 { Means::Phone } else { Means::InPerson },
                        partners: vec![*partner],
                        subject: self.say("demo-exchange-news"),
                        topics: Vec::new(),
                    },
                    body: CommunicationBody::default(),
                })?;
            }
        }
        for (place, days) in (0..18).map(|n| (n, -4 - i64::try_from(n * 19 + n % 3).unwrap_or(0))) {
            let people = if place % 4 == 3 { food } else { access };
            let (subject, means, direction) = LINES[place % LINES.len()];
            let who = people.partners[place * 3 % (people.partners.len() - 1)];
            let topics = if subject == "demo-exchange-room" { vec![self.say("demo-topic-room")] } else { Vec::new() };
            tx.create(&Communication {
                id: id(),
                partnership_id: Some(people.partnership),
                exchange: Exchange { on: self.days(days), direction, means, partners: vec![who], subject: self.say(subject), topics },
                body: CommunicationBody::default(),
            })?;
        }
        Ok(())
    }

    fn rest(&self, tx: &mut Tx<'_>, people: &People<'_>) -> Result<()> {
        let partnership_id = people.partnership;
        tx.create(&Problem {
            id: id(),
            partnership_id,
            raised: ProblemRaised {
                text: self.say("demo-problem"),
                proposer: Some(Proposer { side: Side::Partner, partner: None }),
                on: self.days(-210),
            },
            ownership: ProblemOwnership { owner: people.team.first().copied() },
            outcome: ProblemOutcome::Solved { on: self.days(-195), how: self.say("demo-problem-how") },
        })?;
        let gift = |what: &str, kind, amount, days| Gift { kind, what: self.say(what), amount, on: self.days(days) };
        let house = people.partners.get(5).copied().unwrap_or(people.partners[0]);
        tx.create(&Contribution { id: id(), partnership_id, partner_id: house, gift: gift("demo-gift-room", GiftKind::Room, None, -140) })?;
        let helper = people.partners[0];
        let time = gift("demo-gift-time", GiftKind::Time, Some(12.0), -45);
        tx.create(&Contribution { id: id(), partnership_id, partner_id: helper, gift: time })?;
        tx.create(&Recognition {
            id: id(),
            partnership_id,
            tribute: Tribute {
                what: self.say("demo-recognition"),
                place: self.say("demo-recognition-place"),
                on: self.days(-25),
                partners: Vec::new(),
                consent: true,
            },
        })?;
        tx.create(&Agreement {
            id: id(),
            partnership_id,
            terms: AgreementTerms {
                kind: AgreementKind::Convention,
                title: self.say("demo-agreement"),
                scope: self.say("demo-agreement-scope"),
                signatories: vec![house],
                since: Some(self.days(-330)),
                review_on: Some(self.days(35)),
                until: None,
            },
        })?;
        for (name, percent, partners) in [("demo-group-young", 34, 0), ("demo-group-old", 17, 6)] {
            tx.create(&PopulationGroup { id: id(), partnership_id, shares: GroupShares { name: self.say(name), percent, partners } })?;
        }
        Ok(())
    }
}
