//! The one list of commands: name, function, request, response, the role that it needs, and when it can be called.
//!
//! The window makes one Tauri command of each, the command line reaches each by `call NAME`, and the page's
//! `commands.ts` and the window's permissions are generated from it. There is no second list.

use std::cell::RefCell;

use entente_domain::record::user::UserRole;
use entente_domain::{Error, ErrorCode, Result};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::call::{Progress, Watch};
use crate::capability::Capability;
use crate::faces::Choosing;
use crate::noted::{self, ToNote};
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

impl From<UserRole> for Role {
    fn from(role: UserRole) -> Self {
        match role {
            UserRole::Kiosk => Self::Kiosk,
            UserRole::Reader => Self::Reader,
            UserRole::Staff => Self::Staff,
            UserRole::Coordinator => Self::Coordinator,
        }
    }
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
    /// What a person does with it.
    pub capability: Capability,
    /// Whether something leaves the vault in clear: for that a person needs the right to export, and it is noted.
    pub takes_out: bool,
    /// Whether it changes something in the vault, or is nothing without a note of it: neither can be done in a vault that can only be read.
    pub writes: bool,
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
    /// What is to be noted of this call once it was done; nothing any more when it was.
    pub(crate) to_note: RefCell<Option<ToNote>>,
}

/// Hands the list of commands to a macro: `name: function(Request) -> Response, role, availability, capability;`. At the end of
/// a command whose capability says otherwise stands `, out` where it takes something out of the vault, and `, looks` where it changes
/// nothing in it.
#[macro_export]
macro_rules! for_each_command {
    ($take:ident) => {
        $take! {
            session_state: session::state(session::Nothing) -> session::SessionState, Anyone, Always, Begin;
            language_choose: session::choose_language(session::ChooseLanguage) -> session::SessionState, Anyone, Always, Begin;
            texts_read: session::read_texts(session::ChooseLanguage) -> session::PageTexts, Anyone, Always, Begin;
            zoom_change: zoom::change(zoom::ChangeZoom) -> zoom::Zoom, Anyone, Always, Begin;
            copied: copying::copied(session::Nothing) -> copying::CopyForgotten, Anyone, Always, Begin;
            passphrase_strength: keys::passphrase_strength(keys::PassphraseToJudge) -> keys::Strength, Anyone, Always, Begin;
            vault_create: keys::create(keys::CreateVault) -> keys::NewRecoveryKey, Anyone, Closed, Begin;
            recovery_sheet_save: keys::save_recovery_sheet(session::Nothing) -> keys::Saved, Coordinator, Open, SafeguardKeys;
            recovery_confirm: keys::confirm_recovery(keys::TypedBack) -> session::SessionState, Coordinator, Open, SafeguardKeys;
            recovery_renew: keys::renew_recovery(keys::Unlock) -> keys::NewRecoveryKey, Coordinator, Open, SafeguardKeys;
            recovery_read: shares::read(session::Nothing) -> shares::RecoveryView, Coordinator, Open, SafeguardKeys, looks;
            recovery_drill: shares::drill_sheet(keys::TypedBack) -> shares::RecoveryView, Coordinator, Open, SafeguardKeys;
            recovery_shares_make: shares::make(shares::MakeShares) -> shares::RecoveryView, Coordinator, Open, SafeguardKeys;
            recovery_share_show: shares::show(shares::OneShare) -> shares::ShareShown, Coordinator, Open, SafeguardKeys;
            recovery_share_save: shares::save(shares::OneShare) -> keys::Saved, Coordinator, Open, SafeguardKeys;
            recovery_shares_void: shares::void(keys::Unlock) -> shares::RecoveryView, Coordinator, Open, SafeguardKeys;
            recovery_shares_drill: shares::drill_shares(shares::TwoShares) -> shares::RecoveryView, Coordinator, Open, SafeguardKeys;
            vault_unlock: keys::unlock(keys::Unlock) -> session::SessionState, Anyone, Closed, Begin;
            vault_join: people::join(people::Join) -> session::SessionState, Anyone, Closed, Begin;
            vault_recover: keys::recover(keys::Recover) -> session::SessionState, Anyone, Closed, Begin;
            vault_recover_together: shares::recover(shares::RecoverTogether) -> session::SessionState, Anyone, Closed, Begin;
            vault_lock: session::lock(session::Lock) -> session::SessionState, Anyone, Always, Begin;
            vault_open_existing: session::open_existing(session::Nothing) -> session::SessionState, Anyone, Closed, Begin;
            vault_forget: session::forget(session::Nothing) -> session::SessionState, Anyone, Closed, Begin;
            demonstration_open: demonstration::open(session::ChooseLanguage) -> session::SessionState, Anyone, Closed, Begin;
            passphrase_change: keys::change_passphrase(keys::ChangePassphrase) -> session::Nothing, Reader, Open, OwnAccess;
            settings_save: centre::save_settings(centre::SaveSettings) -> session::SessionState, Coordinator, Open, SetUp;
            own_settings_save: centre::save_own_settings(centre::SaveOwnSettings) -> session::SessionState, Reader, Open, OwnAccess;

            roles_read: roles::read(session::Nothing) -> roles::Roles, Reader, Open, Read;
            person_list: people::list(session::Nothing) -> people::People, Coordinator, Open, LetIn, looks;
            person_invite: people::invite(people::InvitePerson) -> people::InvitationMade, Coordinator, Open, LetIn;
            person_invite_again: people::invite_again(people::OnePerson) -> people::InvitationMade, Coordinator, Open, LetIn;
            person_change: people::change(people::ChangePerson) -> session::SessionState, Coordinator, Open, LetIn;
            person_end: people::end(people::OnePerson) -> session::Nothing, Coordinator, Open, LetIn;
            key_renew: people::renew_key(session::Nothing) -> people::KeyRenewed, Coordinator, Open, SafeguardKeys;

            centre_read: centre::read(session::Nothing) -> entente_domain::record::centre::Centre, Reader, Open, Read;

            backup_read: backups::read(session::Nothing) -> backups::BackupsView, Staff, Open, KeepSafe, looks;
            everything_save: everything_out::save(everything_out::TakeEverything) -> everything_out::EverythingTaken, Coordinator, Open, TakeAllOut;
            backup_make: backups::make(backups::MakeBackup) -> backups::BackupMade, Staff, Open, KeepSafe, looks;
            backup_make_due: backups::make_due(session::Nothing) -> backups::BackupMade, Staff, Open, KeepSafe;
            restore_drill: restoring::drill(restoring::OpenBackup) -> restoring::Drilled, Staff, Open, KeepSafe;
            drill_certificate_save: restoring::save_certificate(restoring::MakeCertificate) -> keys::Saved, Staff, Open, KeepSafe;
            vault_restore: restoring::restore(restoring::OpenBackup) -> session::SessionState, Anyone, Closed, Begin;

            today_read: today::read(today::ReadToday) -> today::Today, Reader, Open, Read;
            search: searching::search(searching::Search) -> searching::Hits, Reader, Open, Read;
            life_search: searching::search_life(searching::SearchLife) -> searching::HitPage, Reader, Open, Read;

            visibility_read: disclosing::read(disclosing::WhoMaySee) -> disclosing::MaySee, Reader, Open, Read;
            visibility_set: disclosing::set(disclosing::LetSee) -> session::Nothing, Staff, Open, Record;
            record_create: records::create(records::Create) -> records::Made, Staff, Open, Record;
            record_change: records::change(records::SectionChange) -> session::Nothing, Staff, Open, Record;
            record_delete: records::delete(records::Delete) -> session::Nothing, Staff, Open, Record;
            consent_list: consents::list(consents::OfPartner) -> consents::ConsentList, Staff, Open, Record, looks;
            consent_give: consents::give(consents::GiveConsent) -> records::Made, Staff, Open, Record;
            consent_withdraw: consents::withdraw(consents::WithdrawConsent) -> session::Nothing, Staff, Open, Record;
            consent_text_list: consent_texts::list(session::Nothing) -> consent_texts::ConsentTexts, Staff, Open, Record, looks;
            consent_text_save: consent_texts::save(consent_texts::SaveConsentText) -> records::Made, Coordinator, Open, SetUp;
            undertaking_list: undertakings_of_confidentiality::list(session::Nothing) -> undertakings_of_confidentiality::UndertakingList, Staff, Open, Record, looks;
            retention_read: retention_review::read(session::Nothing) -> retention_review::RetentionRules, Coordinator, Open, SetUp, looks;
            retention_save: retention_review::save(retention_review::SaveRetention) -> session::Nothing, Coordinator, Open, SetUp;
            retention_list: retention_review::list(retention_review::ListPast) -> retention_review::PastList, Coordinator, Open, SetUp, looks;
            compliance_folder_save: compliance_folder::save(compliance_folder::MakeComplianceFolder) -> reporting::ReportMade, Coordinator, Open, Audit, out;
            access_list: access_log::list(access_log::ListAccesses) -> access_log::AccessPage, Coordinator, Open, Audit;
            access_verify: access_log::verify(session::Nothing) -> access_log::AccessesVerified, Coordinator, Open, Audit;
            access_save: access_log::save(access_log::SaveAccesses) -> keys::Saved, Coordinator, Open, Audit, out;
            incident_list: incidents::list(incidents::ListIncidents) -> incidents::IncidentPage, Staff, Open, Record, looks;
            incident_read: incidents::read(incidents::OneIncident) -> incidents::IncidentView, Staff, Open, Record, looks;
            incident_enter: incidents::enter(incidents::EnterIncident) -> records::Made, Staff, Open, Record;
            incident_year: incidents::year(incidents::OneYear) -> incidents::IncidentYears, Coordinator, Open, Audit;
            incident_register_save: incidents::save_register(incidents::SaveIncidentRegister) -> keys::Saved, Coordinator, Open, Audit, out;
            person_appearances: person_appearances::read(consents::OfPartner) -> person_appearances::PersonAppearances, Staff, Open, Record, looks;
            person_erase: person_erasure::erase(person_erasure::ErasePerson) -> entente_domain::record::erasure_certificate::ErasureCertificate, Coordinator, Open, AnswerRequests;
            deleted_persons_list: person_erasure::deleted(session::Nothing) -> person_erasure::DeletedPersons, Coordinator, Open, AnswerRequests, looks;
            erasure_certificate_list: person_erasure::list(session::Nothing) -> person_erasure::ErasureCertificates, Coordinator, Open, AnswerRequests, looks;
            erasure_certificate_save: person_erasure::save_certificate(person_erasure::MakeErasureCertificate) -> reporting::ReportMade, Coordinator, Open, AnswerRequests, out;
            person_copy_save: person_copy::save(person_copy::MakePersonCopy) -> keys::Saved, Coordinator, Open, AnswerRequests, out;
            patient_signs: patient_signs::find(patient_signs::TextToLookAt) -> patient_signs::PatientSigns, Staff, Open, Record, looks;
            history_list: history::list(history::ListHistory) -> history::HistoryPage, Staff, Open, ReadHistory;
            undo_last: history::undo_last(session::Nothing) -> history::Undone, Staff, Open, TakeBack;
            operation_undo: history::undo_operation(history::UndoOperation) -> history::Undone, Staff, Open, TakeBack;
            log_verify: history::verify(session::Nothing) -> history::LogVerified, Staff, Open, ReadHistory;

            partnership_list: partnerships::list(partnerships::ListPage) -> partnerships::PartnershipPage, Reader, Open, Read;
            partnership_read: partnerships::read(partnerships::One) -> partnerships::PartnershipView, Reader, Open, Read;
            member_list: partnerships::list_members(partnerships::ListMembers) -> partnerships::MemberPage, Reader, Open, Read;
            objective_list: objectives::list(partnerships::OfPartnership) -> objectives::ObjectiveList, Reader, Open, Read;
            adjustment_list: objectives::list_adjustments(partnerships::OfPartnership) -> objectives::AdjustmentList, Reader, Open, Read;
            partner_list: directory::list(directory::ListPartners) -> directory::PartnerPage, Reader, Open, Read;
            partner_read: directory::read(partnerships::One) -> directory::PartnerView, Reader, Open, Read;

            timeline_read: timelines::read(timelines::ReadTimeline) -> timelines::TimelinePage, Reader, Open, Read;
            glossary_read: glossary::read(glossary::ReadGlossary) -> glossary::Glossary, Reader, Open, Read;
            voices_read: voices::read(partnerships::OfPartnership) -> voices::Voices, Reader, Open, Read;
            life_read: life::read(partnerships::OfPartnership) -> life::Life, Reader, Open, Read;

            meeting_list: meetings::list(meetings::ListMeetings) -> meetings::MeetingList, Reader, Open, Read;
            meeting_read: meetings::read(partnerships::One) -> meetings::MeetingView, Reader, Open, Read;
            meeting_invite: meeting_steps::invite(meeting_steps::Invite) -> meeting_steps::HowMany, Staff, Open, Record;
            agenda_arrange: meeting_steps::arrange(meeting_steps::ArrangeAgenda) -> session::Nothing, Staff, Open, Record;
            meeting_move: meeting_steps::move_to(meeting_steps::MoveMeeting) -> session::Nothing, Staff, Open, Record;
            meeting_cancel: meeting_steps::cancel(meeting_steps::CancelMeeting) -> session::Nothing, Staff, Open, Record;
            meeting_hold: meeting_steps::hold(partnerships::One) -> session::Nothing, Staff, Open, Record;
            meeting_repeat: meeting_steps::repeat(meeting_steps::RepeatMeeting) -> records::Made, Staff, Open, Record;
            presence_note: meeting_steps::note_presence(meeting_steps::NotePresence) -> session::Nothing, Staff, Open, Record;
            turn_note: meeting_steps::note_turn(meeting_steps::NoteTurn) -> meeting_steps::Turns, Staff, Open, Record;
            recommendation_board: recommendations::board(recommendations::ReadBoard) -> recommendations::Board, Reader, Open, Read;
            recommendation_list: recommendations::list(recommendations::ListRecommendations) -> recommendations::RecommendationPage, Reader, Open, Read;
            recommendation_read: recommendations::read(partnerships::One) -> recommendations::RecommendationView, Reader, Open, Read;
            recommendation_step: recommendations::take_step(recommendations::TakeStep) -> session::Nothing, Staff, Open, Record;
            mail_open: mails::open(session::Nothing) -> Option<mails::MailView>, Staff, Open, BringIn;
            mail_drop: mails::drop_in(mails::DroppedMail) -> mails::MailView, Staff, Open, BringIn;
            mail_keep: mails::keep(mails::KeepMail) -> records::Made, Staff, Open, BringIn;
            mail_close: mails::close(session::Nothing) -> session::Nothing, Staff, Open, BringIn, looks;
            enclosure_save: mails::save_enclosure(partnerships::One) -> keys::Saved, Reader, Open, TakeOut;
            communication_read: exchanges::read(partnerships::One) -> exchanges::ExchangeView, Reader, Open, Read;
            question_list: questions::list(partnerships::OfPartnership) -> questions::QuestionList, Reader, Open, Read;
            decision_list: questions::list_decisions(partnerships::OfPartnership) -> questions::DecisionList, Reader, Open, Read;
            action_list: questions::list_actions(partnerships::OfPartnership) -> questions::ActionList, Reader, Open, Read;

            import_open: imports::open(session::Nothing) -> Option<imports::ImportPreview>, Staff, Open, BringIn;
            import_adjust: imports::adjust(imports::AdjustImport) -> imports::ImportPreview, Staff, Open, BringIn;
            import_run: imports::run(imports::RunImport) -> imports::ImportDone, Staff, Open, BringIn;
            import_close: imports::close(session::Nothing) -> session::Nothing, Staff, Open, BringIn, looks;
            cancel: session::cancel(session::Cancel) -> session::Nothing, Anyone, Always, Begin;

            questionnaire_list: library::list(session::ChooseLanguage) -> library::QuestionnaireList, Reader, Open, Read;
            questionnaire_take: library::take(library::TakeQuestionnaire) -> Option<library::QuestionnaireTaken>, Staff, Open, BringIn;
            questionnaire_paste: library::paste(library::PasteWords) -> records::Made, Staff, Open, BringIn;
            questionnaire_preview: library::preview(library::PreviewQuestionnaire) -> questionnaire_view::QuestionnaireView, Reader, Open, Read;
            self_assess: self_assessment::assess(self_assessment::AssessOneself) -> self_assessment::SelfAssessment, Reader, Open, Read;
            questionnaire_draft_read: library_drafts::read(library_drafts::ReadQuestionnaireDraft) -> entente_instruments::form::draft::QuestionnaireDraft, Staff, Open, Evaluate, looks;
            questionnaire_draft_save: library_drafts::save(library_drafts::SaveQuestionnaireDraft) -> records::Made, Staff, Open, Evaluate;
            questionnaire_save: library::save(library::SaveQuestionnaire) -> library::QuestionnaireSaved, Reader, Open, TakeOut;
            questionnaire_read: answering::read_questionnaire(answering::ReadQuestionnaire) -> answering::ToAnswer, Kiosk, Open, Answer, looks;
            questionnaire_asked: answering::read_asked(answering::ReadAsked) -> answering::Asked, Kiosk, Open, Answer, looks;
            round_create: rounds::create(rounds::CreateRound) -> records::Made, Staff, Open, Evaluate;
            round_list: rounds::list(rounds::ListRounds) -> rounds::RoundList, Reader, Open, Read;
            round_read: rounds::read(partnerships::One) -> rounds::RoundView, Reader, Open, Read;
            round_open: rounds::open(partnerships::One) -> rounds::RoundView, Staff, Open, Evaluate;
            round_close: rounds::close(partnerships::One) -> rounds::RoundView, Staff, Open, Evaluate;
            kiosk_begin: kiosk::begin(kiosk::BeginKiosk) -> session::SessionState, Kiosk, Open, Answer;
            kiosk_end: kiosk::end(keys::Unlock) -> session::SessionState, Kiosk, Open, Answer, looks;
            response_save: answering::save_response(answering::SaveResponse) -> session::Nothing, Kiosk, Open, Answer;
            phone_form_save: phone_results::save_form(phone_results::MakePhoneForm) -> phone_results::PhoneForm, Staff, Open, Evaluate;
            phone_results_open: phone_results::open(phone_results::OpenPhoneResults) -> Option<phone_results::PhoneResults>, Staff, Open, BringIn;
            phone_results_take: phone_results::take(phone_results::TakePhoneResults) -> phone_results::PhoneResultsTaken, Staff, Open, BringIn;
            phone_results_close: phone_results::close(session::Nothing) -> session::Nothing, Staff, Open, BringIn, looks;
            paper_form_save: paper_forms::save(paper_forms::MakePaperForm) -> reporting::ReportMade, Staff, Open, Evaluate;
            group_answer_save: answering::save_group_answer(answering::SaveGroupAnswer) -> session::Nothing, Staff, Open, Evaluate;
            round_results: results::read(partnerships::One) -> results::RoundResults, Reader, Open, Read;

            evaluation_influence: evaluation_influence::read(partnerships::OfPartnership) -> evaluation_influence::EvaluationInfluence, Reader, Open, Read;
            results_save: results_out::save(results_out::ResultsToSave) -> keys::Saved, Reader, Open, TakeOut;

            evaluation_report_make: evaluation_report::make(evaluation_report::MakeEvaluationReport) -> reporting::ReportMade, Reader, Open, TakeOut;
            report_make: reporting::make(reporting::MakeReport) -> reporting::ReportMade, Reader, Open, TakeOut;

            return_sheet_save: papers::save_return_sheet(papers::MakeReturnSheet) -> reporting::ReportMade, Reader, Open, TakeOut;
            register_save: papers::save_register(papers::MakeRegister) -> reporting::ReportMade, Reader, Open, TakeOut;
            meeting_papers_save: papers::save_papers(papers::MakePapers) -> reporting::ReportMade, Reader, Open, TakeOut;
            meeting_calendar_save: papers::save_calendar(papers::MakeCalendar) -> reporting::ReportMade, Reader, Open, TakeOut;
            document_attach: attachments::attach(attachments::Attach) -> attachments::Attached, Staff, Open, BringIn;
            document_save: attachments::save(partnerships::One) -> keys::Saved, Reader, Open, TakeOut;

            draft_save: drafts::save(drafts::SaveDraft) -> session::Nothing, Staff, Open, Record;
            draft_read: drafts::read(drafts::OneDraft) -> drafts::Draft, Staff, Open, Record, looks;
            draft_drop: drafts::drop_draft(drafts::OneDraft) -> session::Nothing, Staff, Open, Record;
        }
    };
}

/// Whether a command bears a mark.
macro_rules! marked {
    ($mark:ident:) => {
        false
    };
    (out: out) => {
        true
    };
    (looks: looks) => {
        true
    };
    ($mark:ident: $other:ident) => {
        false
    };
}

macro_rules! list {
    ($($name:ident: $area:ident::$function:ident($request:ty) -> $response:ty, $role:ident, $when:ident, $capability:ident $(, $mark:ident)?;)*) => {
        #[allow(unused_imports, reason = "the list names modules as the crate's root does")]
        mod of {
            use crate::*;
            use super::{Availability, Capability, Command, Role};

            /// Every command, in the order of the list.
            pub const COMMANDS: &[Command] = &[$(Command {
                name: stringify!($name),
                role: Role::$role,
                availability: Availability::$when,
                capability: Capability::$capability,
                takes_out: Capability::$capability.takes_out() || marked!(out: $($mark)?),
                writes: !(Capability::$capability.only_looks() || marked!(looks: $($mark)?)) || marked!(out: $($mark)?),
                request: <$request as ts_rs::TS>::name,
                response: <$response as ts_rs::TS>::name,
            }),*];

            pub(super) fn dispatch(context: &super::Context<'_>, name: &str, request: serde_json::Value) -> entente_domain::Result<serde_json::Value> {
                match name {
                    $(stringify!($name) => {
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

fn allow(app: &App, command: &Command) -> Result<()> {
    let open = app.opened();
    match command.availability {
        Availability::Open if open.is_err() => return Err(ErrorCode::VaultLocked.into()),
        Availability::Closed if open.is_ok() => return Err(ErrorCode::VaultOpen.into()),
        _ => {}
    }
    if open.as_ref().map_or(Role::Anyone, |open| open.role()) < command.role {
        return Err(ErrorCode::NotAllowed.into());
    }
    if command.takes_out && !open.as_ref().is_ok_and(|open| open.may_export()) {
        return Err(ErrorCode::ExportNotAllowed.into());
    }
    match open.ok().and_then(|open| open.vault.read_only()).filter(|_| command.writes) {
        Some(because) => Err(Error::new(ErrorCode::OnlyRead).with("cause", because.cause())),
        None => Ok(()),
    }
}

impl App {
    /// Calls a command by name with a JSON request.
    ///
    /// # Errors
    /// `UnknownCommand`, `InvalidRequest`, `VaultLocked`, `VaultOpen`, `NotAllowed`, `ExportNotAllowed`, `OnlyRead`, and what the command
    /// refuses.
    pub fn call(&self, name: &str, request: Value, choosing: &dyn Choosing, tell: &dyn Fn(Progress)) -> Result<Value> {
        allow(self, COMMANDS.iter().find(|command| command.name == name).ok_or(ErrorCode::UnknownCommand)?)?;
        let watch = self.calls.begin(name, tell);
        let context = Context { app: self, choosing, watch: &watch, to_note: RefCell::new(noted::of(name, &request)) };
        let value = of::dispatch(&context, name, request)?;
        // A document that left was noted before it had its name.
        let to_note = context.to_note.take();
        if let Some(to_note) = to_note {
            noted::note(&context, to_note, &value)?;
        }
        Ok(value)
    }
}
