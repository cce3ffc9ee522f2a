//! A mail that was saved as a file becomes an exchange with its attachments: read first, completed by a person, then kept.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use entente_domain::change::Op;
use entente_domain::id::{CommunicationId, EnclosureId, PartnershipId};
use entente_domain::record::communication::{Communication, CommunicationBody, Direction, Exchange};
use entente_domain::record::document::LARGEST_FILE;
use entente_domain::record::enclosure::{EnclosedFile, Enclosure};
use entente_domain::{Entity, Error, ErrorCode, Result, check};
use entente_exchange::mail::{self, LARGEST, Mail, MailFile, MailParty};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::kept_files::{digest, hand_out, read_up_to};
use crate::keys::Saved;
use crate::partnerships::One;
use crate::records::{Made, must_be_past};
use crate::registry::Context;
use crate::session::Nothing;

/// A mail between reading the file and keeping it. It is only held in memory.
pub struct MailUnderWay {
    files: Vec<MailFile>,
}

/// A mail that was dropped on the window: the page has its content, and no path.
#[derive(Clone, Deserialize, TS)]
pub struct DroppedMail {
    /// The content of the file in base 64.
    pub content: String,
}

/// Somebody whose address is nobody's in the directory.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Stranger {
    /// The name in the mail; may be empty.
    pub name: String,
    /// The address.
    pub address: String,
}

/// Somebody of the directory, by the address of the mail.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Correspondent {
    /// Who.
    #[ts(as = "String")]
    pub id: Uuid,
    /// Its name.
    pub name: String,
}

/// A file that came with it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MailFileView {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub size: u64,
}

/// A mail as it would become an exchange.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MailView {
    /// Its subject, shortened to what one line holds.
    pub subject: String,
    /// The day on which it was sent; none where it says none, or one that is still to come.
    pub on: Option<NaiveDate>,
    /// Whether a partner or somebody of the team wrote it.
    pub direction: Direction,
    /// Its text, as far as a record holds it.
    pub text: String,
    /// The partners whose address stands in it: the sender first.
    pub partners: Vec<Correspondent>,
    /// Those whose address is nobody's in the directory.
    pub unknown: Vec<Stranger>,
    /// What is kept with it.
    pub files: Vec<MailFileView>,
    /// Whether the text or an attachment did not fit: then the whole mail is among the files.
    pub whole_kept: bool,
}

/// An exchange that a mail becomes, as the person completed it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct KeepMail {
    /// In which partnership; none where it concerns no particular one.
    pub partnership_id: Option<PartnershipId>,
    /// When, with whom, about what.
    pub exchange: Exchange,
    /// Its text.
    pub body: CommunicationBody,
}

pub(crate) fn open(context: &Context<'_>, _: Nothing) -> Result<Option<MailView>> {
    let Some(path) = context.choosing.mail() else { return Ok(None) };
    look_at(context, &read_up_to(&path, LARGEST)?).map(Some)
}

pub(crate) fn drop_in(context: &Context<'_>, request: DroppedMail) -> Result<MailView> {
    let bytes = STANDARD.decode(request.content).map_err(|_| Error::new(ErrorCode::InvalidRequest))?;
    look_at(context, &bytes)
}

fn look_at(context: &Context<'_>, bytes: &[u8]) -> Result<MailView> {
    let open = context.app.opened()?;
    let today = context.app.clock().today();
    let Mail { subject, on, from, to, text, files, left_out } = mail::read(bytes)?;
    let (files, too_large): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.content.len() as u64 <= LARGEST_FILE);
    let mut files: Vec<MailFile> = files.into_iter().map(named).collect();
    let cut = cut(&text, check::TEXT);
    let whole_kept = left_out || !too_large.is_empty() || cut.len() < text.len();
    if whole_kept {
        if bytes.len() as u64 > LARGEST_FILE {
            return Err(Error::new(ErrorCode::FileTooLarge).with("limit_mib", LARGEST_FILE >> 20));
        }
        let ending = if bytes.starts_with(b"\xD0\xCF") { "msg" } else { "eml" };
        files.push(MailFile { name: format!("{}.{ending}", cut_line(&subject, "mail")), content: bytes.to_vec() });
    }
    let (mut partners, mut unknown) = (Vec::new(), Vec::<Stranger>::new());
    let mut from_partner = false;
    open.vault.read(|reader| {
        for (place, MailParty { name, address }) in std::iter::once(&from).chain(&to).enumerate() {
            match reader.partner_of_address(address)? {
                Some(partner) if partners.iter().any(|known: &Correspondent| known.id == partner.id.0) => {}
                Some(partner) => {
                    from_partner |= place == 0;
                    partners.push(Correspondent { id: partner.id.0, name: partner.identity.name.spoken() });
                }
                None if address.is_empty() || unknown.iter().any(|one| one.address == *address) => {}
                None => unknown.push(Stranger { name: name.clone(), address: address.clone() }),
            }
        }
        Ok(())
    })?;
    let view = MailView {
        subject: cut_line(&subject, ""),
        on: on.filter(|on| *on <= today),
        direction: if from_partner { Direction::Incoming } else { Direction::Outgoing },
        text: cut.to_owned(),
        partners,
        unknown,
        files: files.iter().map(|file| MailFileView { name: file.name.clone(), size: file.content.len() as u64 }).collect(),
        whole_kept,
    };
    *open.mail() = Some(MailUnderWay { files });
    Ok(view)
}

/// A file needs a name that one line holds.
fn named(file: MailFile) -> MailFile {
    MailFile { name: cut_line(&file.name, "1"), ..file }
}

fn cut(text: &str, longest: usize) -> &str {
    text.char_indices().nth(longest).map_or(text, |(end, _)| &text[..end])
}

fn cut_line(text: &str, instead: &str) -> String {
    let line = cut(text.trim(), check::LINE - 4);
    if line.is_empty() { instead.to_owned() } else { line.to_owned() }
}

pub(crate) fn keep(context: &Context<'_>, request: KeepMail) -> Result<Made> {
    let open = context.app.opened()?;
    must_be_past("exchange.on", request.exchange.on, context.app.clock().today())?;
    let mut mail = open.mail();
    let files = mail.as_ref().map(|mail| &mail.files).ok_or(ErrorCode::NotFound)?;
    let KeepMail { partnership_id, exchange, body } = request;
    let id = CommunicationId(Uuid::now_v7());
    open.vault.write(Op::Create(Entity::Communication), |tx| {
        tx.create(&Communication { id, partnership_id, exchange, body })?;
        for MailFile { name, content } in files {
            let file = EnclosedFile { name: name.clone(), size: content.len() as u64, digest: digest(content) };
            let enclosure = Enclosure { id: EnclosureId(Uuid::now_v7()), communication_id: id, file };
            tx.create(&enclosure)?;
            tx.keep_file(enclosure.id.0, content)?;
        }
        Ok(())
    })?;
    *mail = None;
    Ok(Made { id: id.0 })
}

pub(crate) fn close(context: &Context<'_>, _: Nothing) -> Result<Nothing> {
    *context.app.opened()?.mail() = None;
    Ok(Nothing {})
}

pub(crate) fn save_enclosure(context: &Context<'_>, request: One) -> Result<Saved> {
    let enclosure = context.app.opened()?.vault.read(|reader| reader.enclosure(EnclosureId(request.id)))?;
    hand_out(context, request.id, &enclosure.file.name, &enclosure.file.digest)
}
