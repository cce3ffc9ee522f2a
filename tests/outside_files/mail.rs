//! A mail that was saved as a file, as mail programs write it and as Outlook does.

use std::io::{Cursor, Write};

use entente_exchange::mail;

use super::{Ended, Reader, has_controls, refused};

pub const READER: Reader = Reader {
    name: "mail",
    read,
    sound,
    words: &[
        b"\r\n\r\n",
        b"--x\r\n",
        b"--x--",
        b"Content-Type: multipart/mixed; boundary=x\r\n",
        b"Content-Transfer-Encoding: base64\r\n",
        b"=?utf-8?B?w6k=?=",
        b"=?iso-8859-1?Q?=E9?=",
        b"filename=\"../../x\"",
        b"filename*0*=utf-8''%e9",
        b"message/rfc822",
        b"charset=utf-7",
        b"<script>",
        b"\0",
        b"From: ",
        b"Date: Thu, 31 Feb 2026 25:61:00 +9999\r\n",
        b"Subject: \r\n\t\r\n",
    ],
    everyday: 500,
};

fn sound() -> Vec<Vec<u8>> {
    let mails = [
        "From: =?utf-8?Q?Fatou_N=27diaye?= <fatou@exemple.be>\r\nTo: Claire <claire@centre.be>, marc@centre.be\r\nCc: groupe: a@b.c, d@e.f;\r\n\
         Subject: =?iso-8859-1?Q?R=E9union?= du mardi\r\nDate: Tue, 3 Mar 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n\
         --y\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nLa salle est pr=C3=AAte.\r\n\
         --y\r\nContent-Type: text/html\r\n\r\n<p>La salle est <b>pr&ecirc;te</b>.</p>\r\n--y--\r\n\
         --x\r\nContent-Type: application/pdf; name=plan.pdf\r\nContent-Disposition: attachment; filename=\"plan.pdf\"\r\n\
         Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjcK\r\n\
         --x\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@b.c\r\nSubject: dedans\r\n\r\nbonjour\r\n--x--\r\n",
        "From: a@exemple.be\nSubject: simple\nDate: 2 Jan 2026 08:00 GMT\n\nDeux lignes\nde texte\n",
    ];
    let mut sound: Vec<Vec<u8>> = mails.iter().map(|mail| mail.as_bytes().to_vec()).collect();
    sound.push(of_outlook());
    sound
}

/// A mail as Outlook writes it ([MS-OXMSG]): a compound file with a stream for each property.
fn of_outlook() -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    file.create_storage("/__attach_version1.0_#00000000").unwrap();
    file.create_storage("/__recip_version1.0_#00000000").unwrap();
    let streams = [
        ("/__substg1.0_0037001F", wide("Salle du mardi")),
        ("/__substg1.0_1000001F", wide("La salle est prête.\r\nÀ mardi.")),
        ("/__substg1.0_0C1A001F", wide("Fatou N’diaye")),
        ("/__substg1.0_5D01001F", wide("fatou@exemple.be")),
        ("/__properties_version1.0", vec![0; 64]),
        ("/__recip_version1.0_#00000000/__substg1.0_3001001F", wide("Claire")),
        ("/__recip_version1.0_#00000000/__substg1.0_39FE001F", wide("claire@centre.be")),
        ("/__attach_version1.0_#00000000/__substg1.0_3707001F", wide("plan.txt")),
        ("/__attach_version1.0_#00000000/__substg1.0_37010102", b"Porte B".to_vec()),
    ];
    for (path, content) in streams {
        file.create_stream(path).unwrap().write_all(&content).unwrap();
    }
    file.flush().unwrap();
    file.into_inner().into_inner()
}

fn read(bytes: &[u8]) -> Ended {
    let mail = match mail::read(bytes) {
        Ok(mail) => mail,
        Err(error) => return refused(&error),
    };
    assert!(!mail.subject.contains('\n') && !has_controls(&mail.subject) && !has_controls(&mail.text), "{mail:?}");
    for party in std::iter::once(&mail.from).chain(&mail.to) {
        assert!(!has_controls(&party.name), "{party:?}");
    }
    for file in &mail.files {
        assert!(!file.name.contains(['/', '\\', '\n']) && !file.name.starts_with('.') && !has_controls(&file.name), "{:?}", file.name);
    }
    if mail.left_out { Ended::Repaired(1) } else { Ended::Taken }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sound_mails_are_read_with_what_is_attached() {
        for (bytes, files) in sound().iter().zip([2, 0, 1]) {
            let mail = mail::read(bytes).unwrap();
            assert!(!mail.text.is_empty() && !mail.subject.is_empty() && mail.files.len() == files, "{mail:?}");
        }
    }
}
