//! How the choices in records are called: the words behind the codes that their fields hold. The page and the papers read this one list.

use entente_domain::{Entity, Language};

use crate::{has, text};

/// Where the words of a field's choices stand: the last step of the way to the field, where needed with the kind of record before it, and
/// how the ids of its choices begin. The first id that there is counts.
///
/// A field that is not here holds no choice: what stands in it is what somebody wrote, also where it reads like a code.
pub const CHOICE_WORDS: &[(&str, &[&str])] = &[
    ("agenda_item.purpose", &["agenda-purpose"]),
    ("agreement.kind", &["agreement"]),
    ("attendance.presence", &["attendance"]),
    ("centre.reason", &["retention-reason"]),
    ("centre.start", &["retention-start"]),
    ("consent.giver", &["consent-giver"]),
    // How it was given, and in which way somebody may be contacted.
    ("consent.means", &["consent-means", "means"]),
    ("consent.purpose", &["consent-purpose"]),
    ("consent.state", &["consent-state"]),
    ("consent_text.purpose", &["consent-purpose"]),
    ("contribution.kind", &["gift"]),
    ("disclosure.part", &["disclosed-part"]),
    ("erasure_certificate.reason", &["erasure-reason"]),
    ("incident.category", &["incident-category"]),
    ("incident.circumstances", &["incident-circumstance"]),
    ("incident.kind", &["incident-kind"]),
    ("incident.level", &["incident-risk"]),
    // Whether it is closed, and whether its risk was weighed.
    ("incident.state", &["incident-state", "incident-risk"]),
    ("incident.to", &["incident-told"]),
    ("incident.why", &["incident-not-told"]),
    ("recommendation.change", &["verdict-change"]),
    ("recommendation.closing", &["recommendation-closed-by"]),
    ("user.role", &["user-role"]),
    ("user.state", &["user-access"]),
    ("aimed_level", &["level"]),
    ("category", &["category"]),
    ("dimension", &["condition"]),
    ("direction", &["direction"]),
    ("entity", &["entity"]),
    ("kind", &["kind"]),
    ("language", &["language"]),
    ("languages", &["language"]),
    ("level", &["level"]),
    ("means", &["means"]),
    ("need", &["need"]),
    ("needs", &["need"]),
    ("regime", &["regime"]),
    ("regimes", &["regime"]),
    ("side", &["side"]),
    ("state", &["state"]),
    ("technique", &["technique"]),
    ("verdict", &["verdict"]),
    ("visibility", &["visibility"]),
];

/// The words of a choice by the field that holds it, the last step of the way to it; none where it is no choice.
#[must_use]
pub fn choice(language: Language, entity: Entity, field: &str, code: &str) -> Option<String> {
    let begins = |key: &str| CHOICE_WORDS.iter().find(|(listed, _)| *listed == key).map(|(_, begins)| *begins);
    let begins = begins(&format!("{}.{field}", entity.name())).or_else(|| begins(field))?;
    let code = code.replace('_', "-");
    begins.iter().map(|begins| format!("{begins}-{code}")).find(|id| has(language, id)).map(|id| text(language, &id, &[]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_called_by_its_field_and_what_somebody_wrote_is_none() {
        let said = |entity, field, code| choice(Language::Fr, entity, field, code);
        assert_eq!(said(Entity::Attendance, "presence", "present").as_deref(), Some("présent"));
        assert_eq!(said(Entity::Contribution, "kind", "room").as_deref(), Some("Local"));
        assert_eq!(said(Entity::Incident, "state", "open").as_deref(), Some("en cours"));
        assert_eq!(said(Entity::User, "role", "reader").as_deref(), Some("Lecture"));
        // What somebody does in a partnership is written by hand.
        assert_eq!(said(Entity::Membership, "role", "reader"), None);
        assert_eq!(said(Entity::Meeting, "place", "room"), None);
    }
}
