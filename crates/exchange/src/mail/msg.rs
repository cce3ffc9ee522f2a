//! Mails as Outlook saves them: properties as streams of a compound file, named by their tag ([MS-OXMSG], [MS-OXPROPS]).
//!
//! The reader that exists for this kind panics on one damaged file in a hundred (ADR 0015), so the few properties that an
//! exchange needs are read here, from the container that `cfb` opens.

use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use cfb::CompoundFile;
use chrono::{DateTime, NaiveDate};

use super::{LARGEST, MOST_FILES, Mail, MailFile, MailParty};

type File<'a> = CompoundFile<Cursor<&'a [u8]>>;

const SUBJECT: u16 = 0x0037;
const BODY: u16 = 0x1000;
const HTML: u16 = 0x1013;
const SENDER_NAME: u16 = 0x0C1A;
const SENDER_ADDRESS: u16 = 0x0C1F;
const SENDER_SMTP: u16 = 0x5D01;
const RECIPIENT_NAME: u16 = 0x3001;
const RECIPIENT_ADDRESS: u16 = 0x3003;
const RECIPIENT_SMTP: u16 = 0x39FE;
const FILE_NAME: u16 = 0x3704;
const LONG_FILE_NAME: u16 = 0x3707;
const CONTENT_ID: u16 = 0x3712;
const DATA: u16 = 0x3701;
/// The day it was sent, else the day it arrived.
const TIMES: [u32; 2] = [0x0039_0040, 0x0E06_0040];
/// The types of a property: text in UTF-16, text in eight bits, bytes.
const UNICODE: u16 = 0x001F;
const EIGHT_BIT: u16 = 0x001E;
const BINARY: u16 = 0x0102;
/// What stands before the fixed properties of a mail, and how long each is.
const PROPERTIES_HEAD: usize = 32;
const PROPERTY: usize = 16;
/// Seconds from the beginning of 1601, from which Windows counts, to that of 1970.
const EPOCHS_APART: i64 = 11_644_473_600;

/// The mail in a file; none when it is another kind of compound file, or damaged.
pub fn read(bytes: &[u8]) -> Option<Mail> {
    let mut file = CompoundFile::open(Cursor::new(bytes)).ok()?;
    let root = PathBuf::from("/");
    let properties = bytes_of(&mut file, &root.join("__properties_version1.0"))?;
    let children: Vec<(String, PathBuf)> = file
        .read_storage("/")
        .ok()?
        .filter(cfb::Entry::is_storage)
        .map(|entry| (entry.name().to_owned(), entry.path().to_owned()))
        .collect();
    let named = |start: &str| children.iter().filter(|(name, _)| name.starts_with(start)).map(|(_, path)| path.clone()).collect::<Vec<_>>();

    let mut to = Vec::new();
    for recipient in named("__recip_version1.0_") {
        to.extend(party(&mut file, &recipient, [RECIPIENT_SMTP, RECIPIENT_ADDRESS], RECIPIENT_NAME));
    }
    // Entries of a hostile file may all name the same content: it is read once over, not once for each.
    let (mut files, mut left_out, mut room) = (Vec::new(), false, LARGEST);
    for attachment in named("__attach_version1.0_") {
        if files.len() > MOST_FILES || room == 0 {
            left_out = true;
            break;
        }
        // A picture that the text shows by its id belongs to the signature, not to what was sent.
        if text(&mut file, &attachment, CONTENT_ID).is_some_and(|id| !id.is_empty()) {
            continue;
        }
        match bytes_of(&mut file, &stream(&attachment, DATA, BINARY)) {
            Some(content) => {
                room = room.saturating_sub(content.len() as u64);
                let name = text(&mut file, &attachment, LONG_FILE_NAME).or_else(|| text(&mut file, &attachment, FILE_NAME));
                files.push(MailFile { name: name.unwrap_or_default(), content });
            }
            // A mail inside the mail, or a thing of another program.
            None => left_out = true,
        }
    }
    let plain = text(&mut file, &root, BODY).filter(|text| !text.trim().is_empty());
    let body = plain.or_else(|| {
        let html = bytes_of(&mut file, &stream(&root, HTML, BINARY))?;
        Some(mail_parser::decoders::html::html_to_text(&decoded(&html)))
    });
    Some(Mail {
        subject: text(&mut file, &root, SUBJECT).unwrap_or_default(),
        on: day(&properties),
        from: party(&mut file, &root, [SENDER_SMTP, SENDER_ADDRESS], SENDER_NAME).unwrap_or_default(),
        to,
        text: body.unwrap_or_default(),
        files,
        left_out,
    })
}

fn stream(storage: &Path, tag: u16, kind: u16) -> PathBuf {
    storage.join(format!("__substg1.0_{tag:04X}{kind:04X}"))
}

fn bytes_of(file: &mut File<'_>, path: &Path) -> Option<Vec<u8>> {
    if !file.is_stream(path) {
        return None;
    }
    let mut bytes = Vec::new();
    file.open_stream(path).ok()?.take(LARGEST).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn text(file: &mut File<'_>, storage: &Path, tag: u16) -> Option<String> {
    if let Some(bytes) = bytes_of(file, &stream(storage, tag, UNICODE)) {
        return Some(encoding_rs::UTF_16LE.decode_without_bom_handling(&bytes).0.into_owned());
    }
    bytes_of(file, &stream(storage, tag, EIGHT_BIT)).map(|bytes| decoded(&bytes))
}

/// Eight-bit text without a word on its encoding.
fn decoded(bytes: &[u8]) -> String {
    let mut guess = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    guess.feed(bytes, true);
    guess.guess(None, chardetng::Utf8Detection::Allow).decode(bytes).0.into_owned()
}

/// Somebody by the address that the internet knows; the one that only the own server knows, which has no `@`, says nothing here.
fn party(file: &mut File<'_>, storage: &Path, addresses: [u16; 2], name: u16) -> Option<MailParty> {
    let mut read = |tag| text(file, storage, tag).map(|one| one.trim().to_owned());
    let address = addresses.into_iter().find_map(|tag| read(tag).filter(|one| one.contains('@')))?;
    Some(MailParty { name: read(name).unwrap_or_default(), address })
}

fn day(properties: &[u8]) -> Option<NaiveDate> {
    TIMES.into_iter().find_map(|wanted| {
        let mut all = properties.get(PROPERTIES_HEAD..)?.chunks_exact(PROPERTY);
        let found = all.find(|one| one.first_chunk().copied().map(u32::from_le_bytes) == Some(wanted))?;
        let ticks = i64::from_le_bytes(*found.last_chunk()?);
        Some(DateTime::from_timestamp(ticks / 10_000_000 - EPOCHS_APART, 0)?.date_naive())
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::io::Write;

    use super::*;

    fn utf16(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    fn outlook() -> Vec<u8> {
        let mut file = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        for storage in ["/__recip_version1.0_#00000000", "/__attach_version1.0_#00000000", "/__attach_version1.0_#00000001"] {
            file.create_storage(storage).unwrap();
        }
        let sent = (1_772_496_000 + EPOCHS_APART) * 10_000_000;
        let mut properties = vec![0; PROPERTIES_HEAD];
        properties.extend(TIMES[0].to_le_bytes());
        properties.extend([0; 4]);
        properties.extend(i64::to_le_bytes(sent));
        let mut put = |path: &str, content: &[u8]| file.create_stream(path).unwrap().write_all(content).unwrap();
        put("/__properties_version1.0", &properties);
        put("/__substg1.0_0037001F", &utf16("Salle du mardi"));
        put("/__substg1.0_10130102", "<p>La salle est prêtée.</p>".as_bytes());
        put("/__substg1.0_0C1A001F", &utf16("Fatou N’Diaye"));
        put("/__substg1.0_0C1F001F", &utf16("/O=CENTRE/CN=FATOU"));
        put("/__substg1.0_5D01001F", &utf16("fatou@exemple.be"));
        put("/__recip_version1.0_#00000000/__substg1.0_3003001E", b"claire@centre.be");
        put("/__attach_version1.0_#00000000/__substg1.0_3707001F", &utf16("plan de la salle.pdf"));
        put("/__attach_version1.0_#00000000/__substg1.0_37010102", b"%PDF-1.7");
        put("/__attach_version1.0_#00000001/__substg1.0_3712001F", &utf16("logo"));
        put("/__attach_version1.0_#00000001/__substg1.0_37010102", b"png");
        file.into_inner().into_inner()
    }

    #[test]
    fn a_mail_of_outlook_gives_its_subject_day_addresses_text_and_files() {
        let mail = super::super::read(&outlook()).unwrap();
        assert_eq!(mail.subject, "Salle du mardi");
        assert_eq!(mail.from, MailParty { name: "Fatou N’Diaye".into(), address: "fatou@exemple.be".into() });
        assert_eq!(mail.on, NaiveDate::from_ymd_opt(2026, 3, 3));
        assert_eq!(mail.to, [MailParty { name: String::new(), address: "claire@centre.be".into() }]);
        assert_eq!(mail.text, "La salle est prêtée.");
        assert_eq!(mail.files, [MailFile { name: "plan de la salle.pdf".into(), content: b"%PDF-1.7".to_vec() }]);
        assert!(!mail.left_out);
    }

    #[test]
    fn a_damaged_mail_of_outlook_is_read_or_refused() {
        let whole = outlook();
        // Every fourth length, and a run of changed bytes at every place of the first sectors.
        for end in (0..whole.len()).step_by(4) {
            let _ = super::super::read(&whole[..end]);
        }
        for at in 0..whole.len().min(4_096) {
            for value in [0x00, 0xFF, 0x7F] {
                let mut damaged = whole.clone();
                damaged[at] = value;
                let _ = super::super::read(&damaged);
            }
        }
    }
}
