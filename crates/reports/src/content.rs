//! What a report on one partnership holds, as plain data without any language.
//!
//! The caller fills it from records and rights: persons are named here only where they agreed to it, and figures of small
//! groups are not here at all.

use chrono::NaiveDate;
use entente_domain::Language;
use entente_domain::record::adjustment::AdjustmentOutcome;
use entente_domain::record::membership::Side;
use entente_domain::record::objective::{IndicatorDefinition, ObjectiveOutcome, SmartAnswers, SmartLetter};
use entente_domain::record::partner::StakeholderCategory;
use entente_domain::record::partnership::ParticipationLevel;
use entente_domain::rosette::{Condition, Petal};

/// A report on one partnership.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportContent {
    /// In which language it is written; what people wrote stays in theirs.
    pub language: Language,
    /// Name of the centre.
    pub organisation: String,
    /// The day of the report.
    pub made_on: NaiveDate,
    /// What the partnership is.
    pub partnership: ReportPartnership,
    /// Who takes part: one entry per side and category that has members.
    pub people: Vec<CategoryOfPeople>,
    /// The six petals, in the order of the rosette.
    pub rosette: Vec<Petal>,
    /// The objectives, in the order of the page.
    pub objectives: Vec<ReportObjective>,
    /// The closed rounds, the newest first.
    pub evaluations: Vec<ReportRound>,
    /// The decided adjustments, the newest first.
    pub adjustments: Vec<ReportAdjustment>,
    /// What is there, and is not for those for whom the report is written.
    pub not_shown: NotShown,
}

/// How much of a partnership a report leaves out. It is said: what is not told must not be taken for what is not there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NotShown {
    /// Objectives.
    pub objectives: u32,
    /// Adjustments.
    pub adjustments: u32,
}

/// What the partnership is and for whom. Empty texts were not answered yet.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReportPartnership {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// Whose health it is about.
    pub population: String,
    /// Where.
    pub territory: String,
    /// The day it began, if known.
    pub started_on: Option<NaiveDate>,
    /// The day it ended, if it did.
    pub ended_on: Option<NaiveDate>,
    /// The level of participation that it aims at.
    pub aimed_level: Option<ParticipationLevel>,
}

/// The members of one category on one side.
#[derive(Debug, Clone, PartialEq)]
pub struct CategoryOfPeople {
    /// Team or partners.
    pub side: Side,
    /// From which part of society; none where it is not known yet.
    pub category: Option<StakeholderCategory>,
    /// All members, named or not.
    pub count: u32,
    /// Those who agreed to be named.
    pub named: Vec<NamedMember>,
}

/// A member who agreed to be named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedMember {
    /// The name to print.
    pub name: String,
    /// The role in the partnership; may be empty.
    pub role: String,
}

/// An objective.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportObjective {
    /// In one sentence.
    pub title: String,
    /// The five answers.
    pub smart: SmartAnswers,
    /// The letters that are still to be made precise.
    pub to_make_precise: Vec<SmartLetter>,
    /// What became of it.
    pub outcome: ObjectiveOutcome,
    /// Who looks after it, if the person agreed to be named.
    pub owner: Option<String>,
    /// What is measured.
    pub indicators: Vec<ReportIndicator>,
}

/// An indicator with its measurements.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportIndicator {
    /// What is measured, from where to where.
    pub definition: IndicatorDefinition,
    /// What was found, in any order.
    pub measurements: Vec<ReportMeasurement>,
}

/// A dated measurement.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportMeasurement {
    /// The day.
    pub on: NaiveDate,
    /// In the unit of the indicator.
    pub value: f64,
    /// Where the value comes from; may be empty.
    pub note: String,
}

impl ReportIndicator {
    /// The newest measurement; of two on one day, the later one of the list.
    #[must_use]
    pub fn latest(&self) -> Option<&ReportMeasurement> {
        self.measurements.iter().max_by_key(|measurement| measurement.on)
    }
}

/// A closed evaluation round.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportRound {
    /// Its name.
    pub title: String,
    /// The day it was closed.
    pub closed_on: NaiveDate,
    /// Title of the questionnaire in the language of the report.
    pub questionnaire_title: String,
    /// Whether the questionnaire was validated by research.
    pub validated: bool,
    /// How many of the team were invited.
    pub team_invited: u32,
    /// How many of the partners were invited.
    pub partner_invited: u32,
    /// What may be shown of the answers.
    pub figures: RoundFigures,
}

/// The figures of a round that may be shown. `None` stands for a group smaller than the smallest one (ADR 0007).
#[derive(Debug, Clone, PartialEq)]
pub struct RoundFigures {
    /// Groups of fewer persons are hidden.
    pub smallest_group: u32,
    /// Sheets of the team.
    pub team_answered: Option<u32>,
    /// Sheets of the partners.
    pub partner_answered: Option<u32>,
    /// Whether the answers are too few to be more than the start of a conversation.
    pub conversation_only: bool,
    /// The scale that all dimensions have, in tenths; none where they differ and cannot be drawn together.
    pub scale_tenths: Option<(i32, i32)>,
    /// One entry per dimension of the questionnaire.
    pub dimensions: Vec<DimensionFigures>,
    /// The totals that the questionnaire states and that can be shown for a voice.
    pub totals: Vec<TotalFigures>,
    /// The questions that belong to no dimension, where one may be shown.
    pub questions: Vec<QuestionFigures>,
}

/// How often each answer to a question was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionFigures {
    /// The question.
    pub text: String,
    /// The answers, in their order.
    pub answers: Vec<String>,
    /// By how many of the team each was given; none where it may not be shown.
    pub team: Option<Vec<u32>>,
    /// The same for the partners.
    pub partner: Option<Vec<u32>>,
}

/// A total that a questionnaire states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TotalFigures {
    /// What it is called; none for the one over the whole questionnaire.
    pub name: Option<String>,
    /// Whether it is a sum; otherwise a mean.
    pub sum: bool,
    /// From what to what it can be, in tenths.
    pub range_tenths: Option<(i32, i32)>,
    /// The team's, in tenths.
    pub team_tenths: Option<i32>,
    /// The partners', in tenths.
    pub partner_tenths: Option<i32>,
}

/// The figures of one dimension.
#[derive(Debug, Clone, PartialEq)]
pub struct DimensionFigures {
    /// Of which dimension.
    pub dimension: DimensionName,
    /// The team's figure.
    pub team: Option<Shown>,
    /// The partners' figure.
    pub partner: Option<Shown>,
    /// The answer that the team's mean comes closest to, in words, where all statements offer the same answers.
    pub team_answer: Option<String>,
    /// The same for the partners.
    pub partner_answer: Option<String>,
    /// Mean of the team minus mean of the partners, in tenths.
    pub gap_tenths: Option<i32>,
    /// Its statements, where one may be shown.
    pub statements: Vec<StatementFigures>,
}

/// How a dimension is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DimensionName {
    /// One of the six conditions, named in the language of the report.
    Condition(Condition),
    /// A dimension of another questionnaire, with its title.
    Title(String),
}

/// A figure that may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// Mean, in tenths: `34` is 3.4.
    pub mean_tenths: i32,
    /// On how many persons it rests and how far they differ; none where it is made of the means of its statements (ADR 0019).
    pub persons: Option<ShownPersons>,
}

/// What is said of the persons behind a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShownPersons {
    /// How many.
    pub n: u32,
    /// Standard deviation, in tenths.
    pub sd_tenths: i32,
    /// The 95 % interval of the mean by Student, in tenths.
    pub interval_tenths: (i32, i32),
}

/// The figures of one statement.
#[derive(Debug, Clone, PartialEq)]
pub struct StatementFigures {
    /// The statement.
    pub text: String,
    /// The team's figure.
    pub team: Option<Shown>,
    /// The partners' figure.
    pub partner: Option<Shown>,
}

/// A decided adjustment.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportAdjustment {
    /// What will be done differently.
    pub what: String,
    /// Why; may be empty.
    pub reason: String,
    /// The dimension that was weak, when a round led to it.
    pub dimension: Option<DimensionName>,
    /// The day of the decision.
    pub decided_on: NaiveDate,
    /// Who does it, if the person agreed to be named.
    pub owner: Option<String>,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// What became of it.
    pub outcome: AdjustmentOutcome,
}
