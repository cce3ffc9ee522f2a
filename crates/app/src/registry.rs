//! The one list of commands: name, function, request, response, the role that it needs, and when it can be called.
//!
//! The window makes one Tauri command of each, the command line reaches each by `call NAME`, and the page's
//! `commands.ts` and the window's permissions are generated from it. There is no second list.

use entente_domain::{Error, ErrorCode, Result};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::call::{Progress, Watch};
use crate::faces::Choosing;
use crate::session::App;

/// Roles, each with all that the ones before it may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Whoever sits at the computer.
    Anyone,
    /// A person who answers a questionnaire.
    Kiosk,
    /// A person who reads.
    Reader,
    /// A clinician or member of staff.
    Staff,
    /// The coordinator.
    Coordinator,
}

/// When a command can be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Availability {
    /// Always.
    Always,
    /// Only while no vault is open.
    Closed,
    /// Only while a vault is open.
    Open,
}

/// A command, as lists show it.
#[derive(Debug, Clone, Copy)]
pub struct Command {
    /// Its name.
    pub name: &'static str,
    /// The role that it needs.
    pub role: Role,
    /// When it can be called.
    pub availability: Availability,
    /// The TypeScript type of its request.
    pub request: fn(&ts_rs::Config) -> String,
    /// The TypeScript type of its response.
    pub response: fn(&ts_rs::Config) -> String,
}

/// What a call brings along besides its request.
pub struct Context<'a> {
    /// The application.
    pub app: &'a App,
    /// How the person chooses files.
    pub choosing: &'a dyn Choosing,
    /// Progress, and the wish to stop.
    pub watch: &'a Watch<'a>,
}

/// Hands the list of commands to a macro: `name: function(Request) -> Response, role, availability;`.
#[macro_export]
macro_rules! for_each_command {
    ($take:ident) => {
        $take! {
            session_state: session::state(session::Nothing) -> session::SessionState, Anyone, Always;
            language_choose: session::choose_language(session::ChooseLanguage) -> session::SessionState, Anyone, Always;
            texts_read: session::read_texts(session::ChooseLanguage) -> session::PageTexts, Anyone, Always;
            passphrase_strength: keys::passphrase_strength(keys::PassphraseToJudge) -> keys::Strength, Anyone, Always;
            vault_create: keys::create(keys::CreateVault) -> keys::NewRecoveryKey, Anyone, Closed;
            recovery_sheet_save: keys::save_recovery_sheet(session::Nothing) -> keys::Saved, Coordinator, Open;
            recovery_confirm: keys::confirm_recovery(keys::TypedBack) -> session::SessionState, Coordinator, Open;
            recovery_renew: keys::renew_recovery(keys::Unlock) -> keys::NewRecoveryKey, Coordinator, Open;
            vault_unlock: keys::unlock(keys::Unlock) -> session::SessionState, Anyone, Closed;
            vault_recover: keys::recover(keys::Recover) -> session::SessionState, Anyone, Closed;
            vault_lock: session::lock(session::Nothing) -> session::SessionState, Anyone, Always;
            vault_open_existing: session::open_existing(session::Nothing) -> session::SessionState, Anyone, Closed;
            vault_forget: session::forget(session::Nothing) -> session::SessionState, Anyone, Closed;
            demonstration_open: demonstration::open(session::ChooseLanguage) -> session::SessionState, Anyone, Closed;
            passphrase_change: keys::change_passphrase(keys::ChangePassphrase) -> session::Nothing, Reader, Open;
            settings_save: centre::save_settings(centre::SaveSettings) -> session::SessionState, Coordinator, Open;
            centre_read: centre::read(session::Nothing) -> entente_domain::record::centre::Centre, Reader, Open;

            today_read: today::read(today::ReadToday) -> today::Today, Reader, Open;
            search: searching::search(searching::Search) -> searching::Hits, Reader, Open;
            life_search: searching::search_life(searching::SearchLife) -> searching::HitPage, Reader, Open;

            record_create: records::create(records::Create) -> records::Made, Staff, Open;
            record_change: records::change(records::SectionChange) -> session::Nothing, Staff, Open;
            record_delete: records::delete(records::Delete) -> session::Nothing, Staff, Open;
            history_list: history::list(history::ListHistory) -> history::HistoryPage, Reader, Open;
            undo_last: history::undo_last(session::Nothing) -> history::Undone, Staff, Open;
            operation_undo: history::undo_operation(history::UndoOperation) -> history::Undone, Staff, Open;
            log_verify: history::verify(session::Nothing) -> history::LogVerified, Reader, Open;

            partnership_list: partnerships::list(partnerships::ListPage) -> partnerships::PartnershipPage, Reader, Open;
            partnership_read: partnerships::read(partnerships::One) -> partnerships::PartnershipView, Reader, Open;
            member_list: partnerships::list_members(partnerships::ListMembers) -> partnerships::MemberPage, Reader, Open;
            objective_list: objectives::list(partnerships::OfPartnership) -> objectives::ObjectiveList, Reader, Open;
            adjustment_list: objectives::list_adjustments(partnerships::OfPartnership) -> objectives::AdjustmentList, Reader, Open;
            partner_list: directory::list(directory::ListPartners) -> directory::PartnerPage, Reader, Open;
            partner_read: directory::read(partnerships::One) -> directory::PartnerView, Reader, Open;

            timeline_read: timelines::read(timelines::ReadTimeline) -> timelines::TimelinePage, Reader, Open;
            glossary_read: glossary::read(glossary::ReadGlossary) -> glossary::Glossary, Reader, Open;
            voices_read: voices::read(partnerships::OfPartnership) -> voices::Voices, Reader, Open;
            life_read: life::read(partnerships::OfPartnership) -> life::Life, Reader, Open;

            meeting_list: meetings::list(meetings::ListMeetings) -> meetings::MeetingList, Reader, Open;
            meeting_read: meetings::read(partnerships::One) -> meetings::MeetingView, Reader, Open;
            meeting_invite: meeting_steps::invite(meeting_steps::Invite) -> meeting_steps::HowMany, Staff, Open;
            agenda_arrange: meeting_steps::arrange(meeting_steps::ArrangeAgenda) -> session::Nothing, Staff, Open;
            meeting_move: meeting_steps::move_to(meeting_steps::MoveMeeting) -> session::Nothing, Staff, Open;
            meeting_cancel: meeting_steps::cancel(meeting_steps::CancelMeeting) -> session::Nothing, Staff, Open;
            meeting_hold: meeting_steps::hold(partnerships::One) -> session::Nothing, Staff, Open;
            meeting_repeat: meeting_steps::repeat(meeting_steps::RepeatMeeting) -> records::Made, Staff, Open;
            presence_note: meeting_steps::note_presence(meeting_steps::NotePresence) -> session::Nothing, Staff, Open;
            turn_note: meeting_steps::note_turn(meeting_steps::NoteTurn) -> meeting_steps::Turns, Staff, Open;
            recommendation_board: recommendations::board(recommendations::ReadBoard) -> recommendations::Board, Reader, Open;
            recommendation_list: recommendations::list(recommendations::ListRecommendations) -> recommendations::RecommendationPage, Reader, Open;
            recommendation_read: recommendations::read(partnerships::One) -> recommendations::RecommendationView, Reader, Open;
            recommendation_step: recommendations::take_step(recommendations::TakeStep) -> session::Nothing, Staff, Open;
            mail_open: mails::open(session::Nothing) -> Option<mails::MailView>, Staff, Open;
            mail_drop: mails::drop_in(mails::DroppedMail) -> mails::MailView, Staff, Open;
            mail_keep: mails::keep(mails::KeepMail) -> records::Made, Staff, Open;
            mail_close: mails::close(session::Nothing) -> session::Nothing, Staff, Open;
            enclosure_save: mails::save_enclosure(partnerships::One) -> keys::Saved, Staff, Open;
            communication_read: exchanges::read(partnerships::One) -> exchanges::ExchangeView, Reader, Open;
            question_list: questions::list(partnerships::OfPartnership) -> questions::QuestionList, Reader, Open;
            decision_list: questions::list_decisions(partnerships::OfPartnership) -> questions::DecisionList, Reader, Open;
            action_list: questions::list_actions(partnerships::OfPartnership) -> questions::ActionList, Reader, Open;

            import_open: imports::open(session::Nothing) -> Option<imports::ImportPreview>, Staff, Open;
            import_adjust: imports::adjust(imports::AdjustImport) -> imports::ImportPreview, Staff, Open;
            import_run: imports::run(imports::RunImport) -> imports::ImportDone, Staff, Open;
            import_close: imports::close(session::Nothing) -> session::Nothing, Staff, Open;
            cancel: session::cancel(session::Cancel) -> session::Nothing, Anyone, Always;

            questionnaire_list: library::list(session::ChooseLanguage) -> library::QuestionnaireList, Reader, Open;
            questionnaire_take: library::take(library::TakeQuestionnaire) -> Option<library::QuestionnaireTaken>, Staff, Open;
            questionnaire_paste: library::paste(library::PasteWords) -> records::Made, Staff, Open;
            questionnaire_preview: library::preview(library::PreviewQuestionnaire) -> questionnaire_view::QuestionnaireView, Reader, Open;
            self_assess: self_assessment::assess(self_assessment::AssessOneself) -> self_assessment::SelfAssessment, Reader, Open;
            questionnaire_draft_read: library_drafts::read(library_drafts::ReadQuestionnaireDraft) -> entente_instruments::form::draft::QuestionnaireDraft, Staff, Open;
            questionnaire_draft_save: library_drafts::save(library_drafts::SaveQuestionnaireDraft) -> records::Made, Staff, Open;
            questionnaire_save: library::save(library::SaveQuestionnaire) -> library::QuestionnaireSaved, Reader, Open;
            questionnaire_read: answering::read_questionnaire(answering::ReadQuestionnaire) -> answering::ToAnswer, Kiosk, Open;
            questionnaire_asked: answering::read_asked(answering::ReadAsked) -> answering::Asked, Kiosk, Open;
            round_create: rounds::create(rounds::CreateRound) -> records::Made, Staff, Open;
            round_list: rounds::list(rounds::ListRounds) -> rounds::RoundList, Reader, Open;
            round_read: rounds::read(partnerships::One) -> rounds::RoundView, Reader, Open;
            round_open: rounds::open(partnerships::One) -> rounds::RoundView, Staff, Open;
            round_close: rounds::close(partnerships::One) -> rounds::RoundView, Staff, Open;
            kiosk_begin: kiosk::begin(kiosk::BeginKiosk) -> session::SessionState, Staff, Open;
            kiosk_end: kiosk::end(keys::Unlock) -> session::SessionState, Kiosk, Open;
            response_save: answering::save_response(answering::SaveResponse) -> session::Nothing, Kiosk, Open;
            phone_form_save: phone_results::save_form(phone_results::MakePhoneForm) -> phone_results::PhoneForm, Staff, Open;
            phone_results_open: phone_results::open(phone_results::OpenPhoneResults) -> Option<phone_results::PhoneResults>, Staff, Open;
            phone_results_take: phone_results::take(phone_results::TakePhoneResults) -> phone_results::PhoneResultsTaken, Staff, Open;
            phone_results_close: phone_results::close(session::Nothing) -> session::Nothing, Staff, Open;
            paper_form_save: paper_forms::save(paper_forms::MakePaperForm) -> reporting::ReportMade, Staff, Open;
            group_answer_save: answering::save_group_answer(answering::SaveGroupAnswer) -> session::Nothing, Staff, Open;
            round_results: results::read(partnerships::One) -> results::RoundResults, Reader, Open;

            evaluation_influence: evaluation_influence::read(partnerships::OfPartnership) -> evaluation_influence::EvaluationInfluence, Reader, Open;
            results_save: results_out::save(results_out::ResultsToSave) -> keys::Saved, Reader, Open;

            evaluation_report_make: evaluation_report::make(evaluation_report::MakeEvaluationReport) -> reporting::ReportMade, Reader, Open;
            report_make: reporting::make(reporting::MakeReport) -> reporting::ReportMade, Reader, Open;

            return_sheet_save: papers::save_return_sheet(papers::MakeReturnSheet) -> reporting::ReportMade, Reader, Open;
            register_save: papers::save_register(papers::MakeRegister) -> reporting::ReportMade, Reader, Open;
            meeting_papers_save: papers::save_papers(papers::MakePapers) -> reporting::ReportMade, Reader, Open;
            meeting_calendar_save: papers::save_calendar(papers::MakeCalendar) -> reporting::ReportMade, Reader, Open;
            document_attach: attachments::attach(attachments::Attach) -> attachments::Attached, Staff, Open;
            document_save: attachments::save(partnerships::One) -> keys::Saved, Reader, Open;

            draft_save: drafts::save(drafts::SaveDraft) -> session::Nothing, Staff, Open;
            draft_read: drafts::read(drafts::OneDraft) -> drafts::Draft, Staff, Open;
            draft_drop: drafts::drop_draft(drafts::OneDraft) -> session::Nothing, Staff, Open;
        }
    };
}

macro_rules! list {
    ($($name:ident: $area:ident::$function:ident($request:ty) -> $response:ty, $role:ident, $when:ident;)*) => {
        #[allow(unused_imports, reason = "the list names modules as the crate's root does")]
        mod of {
            use crate::*;
            use super::{Availability, Command, Role};

            /// Every command, in the order of the list.
            pub const COMMANDS: &[Command] = &[$(Command {
                name: stringify!($name),
                role: Role::$role,
                availability: Availability::$when,
                request: <$request as ts_rs::TS>::name,
                response: <$response as ts_rs::TS>::name,
            }),*];

            pub(super) fn dispatch(context: &super::Context<'_>, name: &str, request: serde_json::Value) -> entente_domain::Result<serde_json::Value> {
                match name {
                    $(stringify!($name) => {
                        super::allow(context, Role::$role, Availability::$when)?;
                        let request: $request = super::parse(request)?;
                        let response: $response = $area::$function(context, request)?;
                        serde_json::to_value(response).map_err(|_| entente_domain::Error::internal("response"))
                    })*
                    _ => Err(entente_domain::ErrorCode::UnknownCommand.into()),
                }
            }

            pub(crate) fn visit_types(visitor: &mut impl ts_rs::TypeVisitor) {
                $(visitor.visit::<$request>(); visitor.visit::<$response>();)*
            }
        }
    };
}
for_each_command!(list);

pub use of::COMMANDS;
pub(crate) use of::visit_types;

fn parse<R: DeserializeOwned>(request: Value) -> Result<R> {
    serde_json::from_value(request).map_err(|_| Error::new(ErrorCode::InvalidRequest).with("place", "request"))
}

fn allow(context: &Context<'_>, role: Role, when: Availability) -> Result<()> {
    let open = context.app.is_open();
    match when {
        Availability::Open if !open => return Err(ErrorCode::VaultLocked.into()),
        Availability::Closed if open => return Err(ErrorCode::VaultOpen.into()),
        _ => {}
    }
    if context.app.role() >= role { Ok(()) } else { Err(ErrorCode::NotAllowed.into()) }
}

impl App {
    /// Calls a command by name with a JSON request.
    ///
    /// # Errors
    /// `UnknownCommand`, `InvalidRequest`, `VaultLocked`, `VaultOpen`, `NotAllowed`, and what the command refuses.
    pub fn call(&self, name: &str, request: Value, choosing: &dyn Choosing, tell: &dyn Fn(Progress)) -> Result<Value> {
        let watch = self.calls.begin(name, tell);
        of::dispatch(&Context { app: self, choosing, watch: &watch }, name, request)
    }
}
