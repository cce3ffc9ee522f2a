//! Documents as PDF/UA-1 and as HTML: the report on a partnership or on an evaluation, the sheet of a contributor, the public register, the papers of a
//! meeting; the recovery sheet and colleagues' pages, the certificate of a restore drill and the questionnaire on paper.
//!
//! What is told is composed once, in words of one language ([`document`]); two renderers print it. So both forms hold the
//! same figures. Text of the vault reaches Typst as data and HTML through an escaping writer, never as code.

mod compliance_folder;
mod compose;
pub mod content;
mod document;
mod drill_certificate;
mod erasure_sheet;
pub mod evaluation_report;
mod html;
mod meeting_papers;
mod paper_form;
mod pdf;
mod person_copy;
mod printable;
mod register;
mod return_sheet;
mod sections;
mod sheet;
mod typesetter;
mod words;

pub use compliance_folder::{
    AgreedTo, ComplianceFolder, DaysOfSafety, FileTaken, FolderPerson, FolderRole, FolderRule, FolderVersion, MayDo, NumbersKept,
    compliance_folder,
};
pub use compose::report;
pub use content::ReportContent;
pub use document::Composed;
pub use drill_certificate::{DrillCertificate, drill_certificate};
pub use erasure_sheet::{ErasureSheet, erasure_sheet};
pub use evaluation_report::evaluation_report;
pub use html::html;
pub use meeting_papers::{MeetingPapers, PaperItem, PaperTerm, meeting_papers};
pub use paper_form::{PaperAnswer, PaperForm, PaperQuestion, PaperSection, paper_form, paper_key};
pub use pdf::{Pdf, pdf};
pub use person_copy::{CopiedField, CopiedRecord, PersonCopy, Said, person_copy};
pub use register::{RegisterContent, RegisteredDecision, register};
pub use return_sheet::{Contributed, ReturnSheet, return_sheet};
pub use sheet::{RecoveryPage, recovery_page, recovery_sheet};
