//! A mail that was saved as a file, read to become an exchange: the common form (`.eml`) and the one of Outlook (`.msg`).

mod eml;
mod msg;

use chrono::NaiveDate;
use entente_domain::{Error, ErrorCode, Result};

/// The largest mail file that is read: 60 MiB, as 50 MiB of attachments need more when they are written as text.
pub const LARGEST: u64 = 60 << 20;
/// More attachments are not taken over; the mail itself is kept instead.
const MOST_FILES: usize = 50;
/// What the container of Outlook files begins with.
const COMPOUND: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// A mail as far as an exchange needs it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mail {
    /// Its subject; may be empty.
    pub subject: String,
    /// The day it was sent, in the time zone of its sender.
    pub on: Option<NaiveDate>,
    /// Who sent it; its address may be empty.
    pub from: MailParty,
    /// To whom it went, copies included.
    pub to: Vec<MailParty>,
    /// Its text, without formatting.
    pub text: String,
    /// What was attached. Pictures inside the text are not.
    pub files: Vec<MailFile>,
    /// Whether something was attached that could not be taken over.
    pub left_out: bool,
}

/// Somebody who sent or got a mail.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MailParty {
    /// The name that stands before the address; often empty.
    pub name: String,
    /// The address.
    pub address: String,
}

/// Something attached to a mail.
#[derive(Clone, PartialEq, Eq)]
pub struct MailFile {
    /// Its name, without a folder; empty where the mail gives none.
    pub name: String,
    /// What it holds.
    pub content: Vec<u8>,
}

impl std::fmt::Debug for MailFile {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Words of partners may stand in it.
        formatter.debug_struct("MailFile").field("bytes", &self.content.len()).finish_non_exhaustive()
    }
}

/// Reads a mail file.
///
/// # Errors
/// `FileEmpty`, `FileTooLarge`; `MailUnreadable` when it is neither form, or holds no mail.
pub fn read(bytes: &[u8]) -> Result<Mail> {
    if bytes.is_empty() {
        return Err(ErrorCode::FileEmpty.into());
    }
    if bytes.len() as u64 > LARGEST {
        return Err(Error::new(ErrorCode::FileTooLarge).with("limit_mib", LARGEST >> 20));
    }
    let mut mail = if bytes.starts_with(&COMPOUND) { msg::read(bytes) } else { eml::read(bytes) }.ok_or(ErrorCode::MailUnreadable)?;
    if mail.files.len() > MOST_FILES {
        mail.files.truncate(MOST_FILES);
        mail.left_out = true;
    }
    mail.subject = one_line(&mail.subject);
    mail.text = lines(&mail.text);
    for party in std::iter::once(&mut mail.from).chain(&mut mail.to) {
        party.name = one_line(&party.name);
        // Many programs write the address where the name would stand.
        if party.name.eq_ignore_ascii_case(&party.address) {
            party.name.clear();
        }
    }
    for file in &mut mail.files {
        file.name = bare_name(&file.name);
    }
    Ok(mail)
}

/// A text without the signs that no line of a record may hold.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c.is_whitespace()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect::<String>().trim().to_owned()
}

/// The name of a file without folders, which a hostile mail could choose.
fn bare_name(name: &str) -> String {
    one_line(name.rsplit(['/', '\\']).next().unwrap_or_default()).trim_start_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_no_mail_is_refused() {
        assert_eq!(read(b"").unwrap_err().code, ErrorCode::FileEmpty);
        for hostile in [&b"Nom;Ville\nMaison;Namur\n"[..], &COMPOUND, b"\0\0\0\0", b"%PDF-1.7"] {
            assert_eq!(read(hostile).unwrap_err().code, ErrorCode::MailUnreadable, "{hostile:?}");
        }
    }

    #[test]
    fn the_name_of_an_attachment_never_names_a_folder() {
        assert_eq!(bare_name("../../etc/passwd"), "passwd");
        assert_eq!(bare_name("C:\\Users\\moi\\bilan.pdf"), "bilan.pdf");
        assert_eq!(bare_name(".bashrc"), "bashrc");
        assert_eq!(bare_name("bi\nlan\t.pdf"), "bi lan .pdf");
    }
}
