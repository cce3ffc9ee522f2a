//! Mails as they travel (RFC 5322 and MIME), read by `mail-parser`.

use chrono::NaiveDate;
use mail_parser::{Address, MessageParser, MimeHeaders, PartType};

use super::{Mail, MailFile, MailParty};

/// The mail in a file; none when there is none in it.
pub fn read(bytes: &[u8]) -> Option<Mail> {
    let message = MessageParser::default().parse(bytes)?;
    let from = message.from().and_then(|from| parties_of(from).into_iter().next()).unwrap_or_default();
    let date = message.date().and_then(|date| NaiveDate::from_ymd_opt(i32::from(date.year), date.month.into(), date.day.into()));
    // Any text is a mail to the parser; one without a sender and a day is none to us.
    if from.address.is_empty() && date.is_none() {
        return None;
    }
    let to = [message.to(), message.cc()].into_iter().flatten().flat_map(parties_of).collect();
    let mut files = Vec::new();
    for part in message.attachments() {
        // A picture that the text shows by its id belongs to the signature, not to what was sent.
        let shown = part.content_id().is_some() && part.content_type().is_some_and(|kind| kind.ctype() == "image");
        if shown {
            continue;
        }
        let named = part.attachment_name().map(str::to_owned);
        let (name, content) = match &part.body {
            PartType::Message(inner) => {
                let name = named.or_else(|| inner.subject().map(|subject| format!("{subject}.eml"))).unwrap_or_default();
                (name, inner.raw_message.to_vec())
            }
            _ => (named.unwrap_or_default(), part.contents().to_vec()),
        };
        files.push(MailFile { name, content });
    }
    let text = message.body_text(0).map(|text| text.into_owned()).unwrap_or_default();
    Some(Mail { subject: message.subject().unwrap_or_default().to_owned(), on: date, from, to, text, files, left_out: false })
}

fn parties_of(address: &Address<'_>) -> Vec<MailParty> {
    let party = |one: &mail_parser::Addr<'_>| {
        let address = one.address.as_ref()?.trim().to_owned();
        Some(MailParty { name: one.name.as_deref().unwrap_or_default().to_owned(), address })
    };
    address.iter().filter_map(party).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const MAIL: &str = "From: =?UTF-8?Q?Fatou_Ndia=C3=A9ye?= <fatou@exemple.be>\r\n\
        To: Claire <claire@centre.be>, equipe@centre.be\r\nCc: georges@exemple.be\r\n\
        Subject: =?utf-8?B?TCfDqXTDqSBlbiBzYW50w6k=?=\r\nDate: Tue, 3 Mar 2026 23:30:00 +0100\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=iso-8859-1\r\n\
        Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>Bonjour,</p><p>la salle est pr=EAt=E9e.</p>\r\n--x\r\n\
        Content-Type: application/pdf; name=\"plan.pdf\"\r\nContent-Disposition: attachment; filename=\"../plan.pdf\"\r\n\
        Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjcK\r\n--x\r\nContent-Type: image/png\r\nContent-ID: <logo>\r\n\
        Content-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n--x--\r\n";

    #[test]
    fn a_mail_gives_its_subject_day_addresses_text_and_files() {
        let mail = super::super::read(MAIL.as_bytes()).unwrap();
        assert_eq!(mail.subject, "L'été en santé");
        assert_eq!(mail.on, NaiveDate::from_ymd_opt(2026, 3, 3));
        let party = |name: &str, address: &str| MailParty { name: name.to_owned(), address: address.to_owned() };
        assert_eq!(mail.from, party("Fatou Ndiaéye", "fatou@exemple.be"));
        assert_eq!(mail.to, [party("Claire", "claire@centre.be"), party("", "equipe@centre.be"), party("", "georges@exemple.be")]);
        assert!(mail.text.contains("Bonjour,") && mail.text.contains("la salle est prêtée."), "{}", mail.text);
        assert!(!mail.text.contains('<'));
        let names: Vec<&str> = mail.files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["plan.pdf"], "the picture of the signature is not an attachment");
        assert_eq!(mail.files[0].content, b"%PDF-1.7\n");
    }

    #[test]
    fn a_mail_that_was_cut_off_anywhere_is_read_or_refused() {
        for end in 0..MAIL.len() {
            let _ = super::super::read(&MAIL.as_bytes()[..end]);
        }
    }

    #[test]
    fn mails_within_a_mail_that_were_cut_are_read_as_far_as_they_go() {
        // The long run found it: parts that begin where the one around them has ended.
        let cut = "From: Claire <claire@centre.be>\nContent-Type:multipart/;boundary=x\n\n--xContent-Type:message/rfc822\n\nj\n\
                   Content-Type:message/rfc822\n\n\n--x--";
        let mail = read(cut.as_bytes()).unwrap();
        assert_eq!(mail.from.address, "claire@centre.be");
    }
}
