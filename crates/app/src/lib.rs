//! What a user of Entente can do: the only public face of the core.
//!
//! [`App::call`] takes the name of a command and a JSON request; the window and the command line have no other way in. The
//! list of commands stands once, in [`registry`].

pub mod answer_files;
pub mod answering;
pub mod attachments;
pub mod call;
pub mod centre;
pub mod demonstration;
pub mod directory;
pub mod drafts;
pub mod evaluation_influence;
pub mod exchanges;
pub mod faces;
pub mod glossary;
pub mod history;
pub mod imports;
pub mod kept_files;
mod keys;
pub mod kiosk;
pub mod library;
pub mod library_drafts;
pub mod life;
pub mod mails;
pub mod masking;
pub mod measuring;
pub mod meeting_steps;
pub mod meetings;
pub mod objectives;
pub mod paper_forms;
pub mod papers;
pub mod partnerships;
pub mod phone_results;
pub mod phones;
pub mod questionnaire_view;
pub mod questionnaires;
pub mod questions;
pub mod recommendations;
pub mod records;
pub mod registry;
pub mod reporting;
pub mod results;
pub mod results_out;
pub mod rounds;
pub mod searching;
pub mod self_assessment;
pub mod session;
mod settings;
pub mod side_question;
pub mod table_statistics;
pub mod timelines;
pub mod today;
mod typescript;
pub mod voices;

pub use answer_files::check_response;
pub use call::{Progress, Watch};
pub use entente_domain::{Entity, Error, ErrorCode, Fact, FieldProblem, Language, Problem, Result, clock};
pub use entente_exchange::{damage::DamageKind, delimiter::Delimiter, encoding::Encoding, mapping::Target};
pub use entente_texts as texts;
pub use entente_vault::{KdfCost, Passphrase, RecoveryKey, VaultStatus};
pub use faces::{Choosing, NoFiles};
pub use questionnaires::{QuestionnaireFormat, boxed_questionnaires, check_questionnaire, convert_questionnaire};
pub use registry::{Availability, COMMANDS, Command, Role};
pub use session::App;
pub use typescript::{doubled_names, type_names, typescript};
