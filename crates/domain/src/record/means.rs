//! By what means people reach each other.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// By what means somebody was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// Face to face.
    InPerson,
    /// By telephone.
    Phone,
    /// By e-mail.
    Email,
    /// By letter.
    Letter,
    /// By a short message.
    Message,
    /// By video.
    Video,
    /// In a meeting of the partnership.
    Meeting,
    /// On a notice, a website or a newsletter that everybody can read.
    Notice,
}

impl Means {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 8] =
        [Self::InPerson, Self::Phone, Self::Email, Self::Letter, Self::Message, Self::Video, Self::Meeting, Self::Notice];
}
