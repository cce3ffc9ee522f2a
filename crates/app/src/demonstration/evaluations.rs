//! The evaluations of the demonstration: two years of one partnership, so that it shows what changed, what was said after a meeting,
//! and a first round of the other that is still open.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use entente_domain::Result;
use entente_domain::change::Op;
use entente_domain::id::{AdjustmentId, MembershipId, PartnershipId, RoundId};
use entente_domain::record::adjustment::{Adjustment, AdjustmentDecision, AdjustmentOutcome};
use entente_domain::record::membership::Side;
use entente_domain::record::response::{Answers, Given, GroupAnswer, GroupVoice};
use entente_instruments::form::Kind;

use super::year::id;
use super::{Made, Scene};
use crate::answering::{SaveResponse, answer};
use crate::library;
use crate::rounds::{CreateRound, close_round_on, create_round, open_round_on};
use crate::session::App;

const BILAN: &str = "urn:entente:questionnaire:bilan-du-partenariat";
const EXIT: &str = "urn:entente:questionnaire:exit-questions";

/// Per person the ratings of the six conditions, two statements each; 0 is "I do not know".
type Ratings = [u8; 6];

const TEAM_BEFORE: [Ratings; 6] =
    [[4, 3, 4, 4, 3, 3], [4, 4, 4, 4, 4, 3], [4, 3, 5, 4, 4, 3], [3, 3, 4, 4, 3, 2], [4, 3, 4, 3, 4, 3], [4, 4, 4, 4, 3, 3]];
const PARTNERS_BEFORE: [Ratings; 11] = [
    [3, 2, 4, 2, 3, 3],
    [3, 2, 4, 3, 3, 2],
    [3, 3, 4, 3, 3, 0],
    [3, 2, 4, 2, 2, 3],
    [4, 3, 4, 3, 3, 3],
    [3, 2, 4, 2, 3, 3],
    [3, 2, 5, 2, 2, 2],
    [3, 1, 4, 3, 3, 3],
    [2, 2, 4, 2, 3, 2],
    [3, 3, 4, 3, 2, 3],
    [3, 2, 4, 2, 3, 3],
];
const TEAM: [Ratings; 6] =
    [[4, 4, 5, 4, 4, 3], [4, 4, 4, 4, 4, 3], [5, 4, 5, 5, 4, 4], [4, 3, 4, 4, 3, 3], [4, 4, 5, 4, 4, 3], [4, 4, 4, 4, 4, 3]];
const PARTNERS: [Ratings; 11] = [
    [3, 4, 4, 2, 3, 3],
    [4, 3, 5, 3, 3, 3],
    [3, 4, 4, 3, 3, 0],
    [3, 3, 5, 2, 2, 3],
    [4, 4, 4, 3, 3, 3],
    [3, 4, 4, 3, 4, 4],
    [4, 3, 5, 2, 2, 3],
    [3, 4, 4, 3, 3, 3],
    [3, 3, 4, 2, 3, 3],
    [4, 4, 5, 3, 3, 4],
    [3, 3, 4, 3, 2, 3],
];

/// After a meeting: what each person said to the three questions, and the text of a remark if there was one.
const LEAVING: [(Side, [&str; 3], Option<&str>); 13] = [
    (Side::Team, ["yes", "yes", "yes"], None),
    (Side::Team, ["yes", "yes", "partly"], Some("demo-remark-end")),
    (Side::Team, ["yes", "partly", "yes"], None),
    (Side::Team, ["yes", "yes", "yes"], None),
    (Side::Team, ["partly", "yes", "yes"], None),
    (Side::Partner, ["yes", "yes", "partly"], Some("demo-remark-words")),
    (Side::Partner, ["partly", "yes", "partly"], Some("demo-remark-decided")),
    (Side::Partner, ["yes", "partly", "no"], None),
    (Side::Partner, ["partly", "partly", "partly"], Some("demo-remark-thanks")),
    (Side::Partner, ["yes", "yes", "yes"], None),
    (Side::Partner, ["no", "partly", "partly"], Some("demo-remark-evening")),
    (Side::Partner, ["yes", "yes", "partly"], None),
    (Side::Partner, ["partly", "no", "partly"], Some("demo-remark-named")),
];

/// When a round asks.
struct Asked {
    title: &'static str,
    questionnaire: &'static str,
    opens_on: NaiveDate,
    closes_on: NaiveDate,
}

/// What was decided from a round.
struct Decided {
    what: &'static str,
    dimension: &'static str,
    on: NaiveDate,
    due_on: NaiveDate,
    outcome: AdjustmentOutcome,
}

impl Scene {
    pub(super) fn evaluate(&self, app: &App, made: &Made) -> Result<()> {
        self.first_year(app, made)?;
        self.after_a_meeting(app, made)?;
        self.second_year(app, made)?;
        let asked =
            Asked { title: "demo-round-first", questionnaire: BILAN, opens_on: self.days(-10), closes_on: self.today + Days::new(8) };
        let open = self.round(app, made.food, &made.food_members, &asked)?;
        self.answers(app, open, Side::Team, &TEAM[..2])?;
        self.answers(app, open, Side::Partner, &PARTNERS[..3])
    }

    /// What it showed was changed since.
    fn first_year(&self, app: &App, made: &Made) -> Result<()> {
        let asked = Asked { title: "demo-round-before", questionnaire: BILAN, opens_on: self.ago(11), closes_on: self.ago(10) };
        let round = self.round(app, made.access, &made.access_members, &asked)?;
        self.answers(app, round, Side::Team, &TEAM_BEFORE)?;
        self.answers(app, round, Side::Partner, &PARTNERS_BEFORE)?;
        close_round_on(app, round, self.ago(10))?;
        let decided = Decided {
            what: "demo-adjustment-news",
            dimension: "communication",
            on: self.ago(10) + Days::new(9),
            due_on: self.ago(8),
            outcome: AdjustmentOutcome::Done { on: self.ago(7) },
        };
        self.adjustment(app, made.access, round, decided)
    }

    fn after_a_meeting(&self, app: &App, made: &Made) -> Result<()> {
        let asked = Asked { title: "demo-round-leaving", questionnaire: EXIT, opens_on: self.days(-110), closes_on: self.days(-108) };
        let round = self.round(app, made.access, &made.access_members, &asked)?;
        for (side, choices, remark) in LEAVING {
            let mut answers: Answers = ["understood", "heard", "know_next"]
                .into_iter()
                .zip(choices)
                .map(|(id, code)| (id.to_owned(), vec![code.into()]))
                .collect();
            if let Some(remark) = remark {
                answers.insert("remarks".to_owned(), vec![Given::Plain(self.say(remark))]);
            }
            answer(app, SaveResponse { round_id: round, side, category: None, answers, unfinished: false })?;
        }
        close_round_on(app, round, self.days(-108))
    }

    /// Answered one by one, and by the partners at one table too.
    fn second_year(&self, app: &App, made: &Made) -> Result<()> {
        let asked = Asked { title: "demo-round-autumn", questionnaire: BILAN, opens_on: self.ago(2), closes_on: self.ago(1) };
        let round = self.round(app, made.access, &made.access_members, &asked)?;
        self.answers(app, round, Side::Team, &TEAM)?;
        self.answers(app, round, Side::Partner, &PARTNERS)?;
        let together = GroupAnswer {
            voice: GroupVoice::Partner,
            answers: self.sheet(app, &[3, 4, 4, 2, 3, 3])?,
            notes: BTreeMap::from([("transparency-2".to_owned(), self.say("demo-group-note"))]),
        };
        app.opened()?.vault.save_group_answer(round, &together)?;
        close_round_on(app, round, self.ago(1))?;
        let decided = Decided {
            what: "demo-adjustment-aloud",
            dimension: "transparency",
            on: self.ago(1) + Days::new(5),
            due_on: self.ahead(1),
            outcome: AdjustmentOutcome::Planned,
        };
        self.adjustment(app, made.access, round, decided)
    }

    fn adjustment(&self, app: &App, partnership: PartnershipId, round: RoundId, decided: Decided) -> Result<()> {
        let decision = AdjustmentDecision {
            what: self.say(decided.what),
            reason: self.say(&format!("{}-reason", decided.what)),
            dimension: Some(decided.dimension.to_owned()),
            decided_on: decided.on,
            owner: None,
            due_on: Some(decided.due_on),
        };
        let made = Adjustment {
            id: id::<AdjustmentId>(),
            partnership_id: partnership,
            objective_id: None,
            round_id: Some(round),
            decision,
            outcome: decided.outcome,
        };
        app.opened()?.vault.write(Op::Demonstrate, |tx| tx.create(&made))?;
        Ok(())
    }

    fn round(&self, app: &App, partnership: PartnershipId, members: &[MembershipId], asked: &Asked) -> Result<RoundId> {
        let round = CreateRound {
            partnership_id: partnership,
            title: self.say(asked.title),
            opens_on: asked.opens_on,
            closes_on: asked.closes_on,
            questionnaire: asked.questionnaire.to_owned(),
            by_category: false,
            members: members.to_vec(),
        };
        let id = RoundId(create_round(app, round)?);
        open_round_on(app, id, asked.opens_on)?;
        Ok(id)
    }

    fn answers(&self, app: &App, round: RoundId, side: Side, people: &[Ratings]) -> Result<()> {
        for ratings in people {
            let answers = self.sheet(app, ratings)?;
            answer(app, SaveResponse { round_id: round, side, category: None, answers, unfinished: false })?;
        }
        Ok(())
    }

    /// The sheet of one person: both statements of a condition alike.
    fn sheet(&self, app: &App, ratings: &Ratings) -> Result<Answers> {
        let form = app.opened()?.vault.read(|reader| Ok(library::by_reference(reader, BILAN)?.questionnaire.into_owned().form))?;
        let mut answers = Answers::new();
        for (dimension, rating) in form.items.iter().filter(|item| item.kind == Kind::Group).zip(ratings) {
            for item in &dimension.items {
                let code = if *rating == 0 { "unknown".to_owned() } else { rating.to_string() };
                answers.insert(item.link_id.clone(), vec![Given::Plain(code)]);
            }
        }
        Ok(answers)
    }
}
