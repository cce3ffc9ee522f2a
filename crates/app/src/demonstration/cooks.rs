//! What the year of the second partnership holds besides its meetings: the cooks' table.

use entente_domain::Result;
use entente_domain::id::MeetingId;
use entente_domain::record::agreement::{Agreement, AgreementKind, AgreementTerms};
use entente_domain::record::contribution::{Contribution, Gift, GiftKind};
use entente_domain::record::decision::{Decision, DecisionContent, DecisionFollowUp, DecisionPeople, Disagreement};
use entente_domain::record::means::Means;
use entente_domain::record::membership::Side;
use entente_domain::record::origin::{Origin, Proposer};
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

use super::Scene;
use super::year::{People, id};

impl Scene {
    pub(super) fn cooks(&self, tx: &mut Tx<'_>, food: &People<'_>, last: MeetingId) -> Result<()> {
        let partnership_id = food.partnership;
        let saturday = Decision {
            id: id(),
            partnership_id,
            meeting_id: Some(last),
            content: DecisionContent {
                text: self.say("demo-food-decision"),
                on: self.days(-40),
                options: Vec::new(),
                reasons: self.say("demo-food-decision-reason"),
            },
            people: DecisionPeople {
                proposer: Some(Proposer { side: Side::Partner, partner: Some(food.partners[0]) }),
                present: food.partners.iter().take(4).copied().collect(),
                decided: food.partners.iter().take(4).copied().collect(),
            },
            disagreement: Disagreement::default(),
            follow_up: DecisionFollowUp { visibility: Visibility::Public, review_on: Some(self.days(140)) },
        };
        tx.create(&saturday)?;
        let tap = Problem {
            id: id(),
            partnership_id,
            raised: ProblemRaised {
                text: self.say("demo-food-problem"),
                proposer: Some(Proposer { side: Side::Partner, partner: None }),
                on: self.days(-19),
            },
            ownership: ProblemOwnership { owner: food.team.first().copied() },
            outcome: ProblemOutcome::Open,
        };
        tx.create(&tap)?;
        self.action(tx, food, "demo-food-action", 9, Some((Entity::Problem, tap.id())))?;
        let told = ToldBack { on: self.days(-84), means: Means::Meeting, by: self.say("demo-role-dietician"), satisfied: Some(true) };
        let change = Change::Realised { on: self.days(-90), proof: self.say("demo-food-proof-recipes") };
        tx.create(&Recommendation {
            id: id(),
            partnership_id,
            meeting_id: None,
            content: RecommendationContent {
                text: self.say("demo-food-rec-recipes"),
                origin: Origin::Partner { partner: food.partners[1] },
                received_on: self.days(-120),
            },
            progress: RecommendationProgress::Closed {
                receipt: Some(Receipt { on: self.days(-118), means: Means::Phone }),
                verdict: Verdict::Accepted { on: self.days(-112), reason: String::new(), change },
                closing: Closing::ToldBack { told, on: self.days(-84) },
            },
        })?;
        tx.create(&Question {
            id: id(),
            partnership_id,
            meeting_id: Some(last),
            asked: QuestionAsked {
                text: self.say("demo-food-question"),
                origin: Origin::Partner { partner: food.partners[0] },
                on: self.days(-40),
            },
            assignment: QuestionAssignment { expert: food.team.last().copied() },
            answer: QuestionAnswer::Open,
        })?;
        let [market, school] = [3, 4].map(|place: usize| food.partners[place % food.partners.len()]);
        let gifts = [("demo-gift-kitchen", GiftKind::Room, school, -150), ("demo-gift-vegetables", GiftKind::Things, market, -70)];
        for (what, kind, partner_id, days) in gifts {
            let gift = Gift { kind, what: self.say(what), amount: None, on: self.days(days) };
            tx.create(&Contribution { id: id(), partnership_id, partner_id, gift })?;
        }
        tx.create(&Recognition {
            id: id(),
            partnership_id,
            tribute: Tribute {
                what: self.say("demo-food-recognition"),
                place: self.say("demo-food-recognition-place"),
                on: self.days(-83),
                partners: Vec::new(),
                consent: true,
            },
        })?;
        tx.create(&Agreement {
            id: id(),
            partnership_id,
            terms: AgreementTerms {
                kind: AgreementKind::Charter,
                title: self.say("demo-food-agreement"),
                scope: self.say("demo-food-agreement-scope"),
                signatories: food.partners.iter().take(3).copied().collect(),
                since: Some(self.days(-260)),
                review_on: Some(self.days(105)),
                until: None,
            },
        })?;
        let shares = GroupShares { name: self.say("demo-group-alone"), percent: 28, partners: 1 };
        tx.create(&PopulationGroup { id: id(), partnership_id, shares })
    }
}
