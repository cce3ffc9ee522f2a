//! What partners agree to: given, withdrawn as easily, and how it stands.

use chrono::NaiveDate;
use entente_domain::access_entry::{AccessKind, AccessSubject};
use entente_domain::change::Op;
use entente_domain::consenting::{self, ConsentToRenew};
use entente_domain::id::{ConsentId, PartnerId, PartnershipId};
use entente_domain::record::consent::{Consent, ConsentGiven, ConsentState, ConsentWithdrawal};
use entente_domain::record::consent_text::ConsentText;
use entente_domain::record::means::Means;
use entente_domain::{Entity, Error, FieldProblem, Problem, Record, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::records::{Made, must_be_past};
use crate::registry::Context;
use crate::session::Nothing;

/// A partner.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct OfPartner {
    /// Who.
    pub partner_id: PartnerId,
}

/// What a partner agreed to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConsentList {
    /// The newest first.
    pub rows: Vec<ConsentRow>,
    /// Of which of them the person is to be asked again, and why.
    pub to_renew: Vec<ConsentToRenew>,
    /// The day on which an older program noted that the person may be named, where that still counts: no consent for it is noted.
    pub named_since: Option<NaiveDate>,
}

/// One consent.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConsentRow {
    /// What was noted.
    pub consent: Consent,
    /// How it stands today, with what was withdrawn on other sheets.
    pub state: ConsentState,
    /// The name of the partnership for which it was given; none for all.
    pub partnership_name: Option<String>,
    /// The words that were agreed to, in the language in which they were read; none where they are not known.
    pub words: Option<String>,
    /// What these words are called.
    pub text_title: Option<String>,
}

/// A consent to note.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct GiveConsent {
    /// Who agreed.
    pub partner_id: PartnerId,
    /// For which partnership; none for all.
    pub partnership_id: Option<PartnershipId>,
    /// What was agreed, when, how, until when.
    pub given: ConsentGiven,
}

/// A consent that is withdrawn. A day is enough.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct WithdrawConsent {
    /// Which one.
    pub id: ConsentId,
    /// On which day.
    pub on: NaiveDate,
    /// In which way it was said; any will do.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub means: Option<Means>,
    /// Why; nobody has to say.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub reason: String,
}

/// The words that somebody agreed to, in the language in which they were read.
pub(crate) fn words_agreed<'t>(consent: &Consent, texts: &'t [ConsentText]) -> Option<&'t str> {
    let agreed = consent.given.text?;
    texts.iter().find(|text| text.id == agreed.text_id)?.version(agreed.version)?.words(agreed.language)
}

pub(crate) fn list(context: &Context<'_>, request: OfPartner) -> Result<ConsentList> {
    let today = context.app.clock().today();
    context.app.opened()?.vault.read(|reader| {
        let partner = reader.partner(request.partner_id)?;
        let consents = reader.consents_of(request.partner_id)?;
        let texts = reader.consent_texts(u32::MAX)?;
        let mut rows = Vec::new();
        for consent in &consents {
            let text = consent.given.text.and_then(|agreed| texts.iter().find(|text| text.id == agreed.text_id));
            let words = words_agreed(consent, &texts);
            let partnership_name = match consent.partnership_id {
                Some(id) => Some(reader.title_of(Entity::Partnership, id.0)?),
                None => None,
            };
            // What was withdrawn later, on this sheet or another, counts for this one as well.
            let state = match consent.state_on(today) {
                ConsentState::Given | ConsentState::Expired => {
                    let of_purpose = consenting::state_of(&consents, &consent.given.purpose, consent.partnership_id, today);
                    if of_purpose == ConsentState::Withdrawn { of_purpose } else { consent.state_on(today) }
                }
                state => state,
            };
            rows.push(ConsentRow {
                state,
                partnership_name,
                words: words.map(str::to_owned),
                text_title: text.map(|text| text.identity.title.clone()),
                consent: consent.clone(),
            });
        }
        let noted = consents.iter().any(|one| one.given.purpose.name() == "be_named");
        Ok(ConsentList {
            to_renew: consenting::to_renew(&consents, &texts, today),
            named_since: partner.naming.agreed_on.filter(|_| !noted && partner.identity.name.is_person()),
            rows,
        })
    })
}

pub(crate) fn give(context: &Context<'_>, request: GiveConsent) -> Result<Made> {
    must_be_past("given.on", request.given.on, context.app.clock().today())?;
    let GiveConsent { partner_id, partnership_id, given } = request;
    let open = context.app.opened()?;
    if let Some(agreed) = given.text {
        let texts = open.vault.read(|reader| reader.consent_texts(u32::MAX))?;
        let version = texts.iter().find(|text| text.id == agreed.text_id).and_then(|text| text.version(agreed.version));
        // Nobody agreed to words that were not written yet.
        if version.is_some_and(|version| version.valid_from > given.on) {
            return Err(Error::invalid(vec![FieldProblem { field: "given.text".to_owned(), problem: Problem::UnknownChoice }]));
        }
    }
    let id = Uuid::now_v7();
    let consent = Consent { id: ConsentId(id), partner_id, partnership_id, given, withdrawal: ConsentWithdrawal::Stands };
    open.vault.write(Op::Create(Entity::Consent), |tx| tx.create(&consent))?;
    Ok(Made { id })
}

pub(crate) fn withdraw(context: &Context<'_>, request: WithdrawConsent) -> Result<Nothing> {
    must_be_past("withdrawal.on", request.on, context.app.clock().today())?;
    let WithdrawConsent { id, on, means, reason } = request;
    let after = serde_json::to_value(ConsentWithdrawal::Withdrawn { on, means, reason }).map_err(|_| Error::internal("consent"))?;
    context.app.opened()?.vault.write(Op::Change(Entity::Consent), |tx| {
        let consent = tx.change::<Consent>(id.0, "withdrawal", None, after)?;
        let subject = AccessSubject {
            entity: Some(Entity::Consent),
            id: Some(consent.id()),
            partner: Some(consent.partner_id),
            ..Default::default()
        };
        tx.note_access(AccessKind::ConsentWithdrawn, subject, None)
    })?;
    Ok(Nothing {})
}
