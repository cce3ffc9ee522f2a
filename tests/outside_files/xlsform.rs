//! An XLSForm, in any of its forms.

use entente_app::phones::{self, XlsFormRefusal};
use entente_instruments::form::fhir::{self, Release};

use super::{Ended, Reader, questionnaire, refused};
use crate::shared_data;

pub const READER: Reader = Reader {
    name: "xlsform",
    read,
    sound,
    words: &[
        b"select_one yn",
        b"select_multiple yn or_other",
        b"begin_group",
        b"end_group",
        b"begin repeat",
        b"calculate",
        b"${q} = 'yes'",
        b"selected(${q}, 'a')",
        b"relevant",
        b"constraint",
        b". > 1 and . < ",
        b"((((((((",
        b"label::Fran\xC3\xA7ais (fr)",
        b"choices,,,\n",
        b"settings",
        b"required",
        b"\"",
        b",",
        b"\n",
        b"true()",
    ],
    everyday: 300,
};

/// A form with groups, conditions and limits, as one table.
pub const SURVEY: &str = "survey,,,,,,\n,type,name,label,relevant,constraint,required\n,begin_group,g,Groupe,,,\n,text,t,=Nom,,,\n\
    ,select_one yn,q,D’accord ?,,,yes\n,integer,n,Combien ?,${q} = 'yes',. >= 0 and . <= 10,\n,select_multiple yn,m,Lesquels ?,\"selected(${q}, 'yes')\",,\n\
    ,date,d,Quand ?,,,\n,end_group,,,,,\nchoices,,,,,,\n,list_name,name,label,,,\n,yn,yes,Oui,,,\n,yn,no,Non,,,\nsettings,,,,,,\n,form_title,form_id,,,,\n,Essai,essai,,,,\n";

fn sound() -> Vec<Vec<u8>> {
    let mut sound = vec![SURVEY.as_bytes().to_vec()];
    for boxed in entente_instruments::boxed::all().unwrap() {
        if let Ok(Ok(made)) = phones::write_xlsform(&boxed.questionnaire.form) {
            sound.push(made.bytes);
        }
    }
    for folder in ["c-xlsform", "c-xlsform/bugs"] {
        sound.extend(shared_data::contents(folder, &["csv", "xls", "xlsx"]));
    }
    sound
}

fn read(bytes: &[u8]) -> Ended {
    let form = match phones::read_xlsform(bytes, "formulaire.csv") {
        Ok(form) => form,
        Err(XlsFormRefusal::File(error)) => return refused(&error),
        Err(XlsFormRefusal::Reasons(reasons)) => {
            assert!(!phones::reasons_in_words(&reasons, entente_app::Language::Fr).iter().any(|reason| reason.message.is_empty()));
            return Ended::Refused(format!("{:?}", reasons.first().expect("a refusal has a reason").code));
        }
    };
    // The vault keeps it as FHIR: what was taken must be there when it is opened again.
    let written = fhir::write(&form, Release::R4).to_string();
    assert!(fhir::read(written.as_bytes()).is_ok(), "what was taken cannot be opened again\n{written}");
    questionnaire::taken_to_its_end(&form, &written);
    if let Ok(Ok(made)) = phones::write_xlsform(&form) {
        let again = phones::read_xlsform(&made.bytes, "formulaire.xlsx");
        assert!(again.is_ok(), "what was written cannot be read again: {again:?}");
        if made.left_out.is_empty() {
            assert_eq!(again, Ok(form), "a form is read again as it was");
        }
    }
    Ended::Taken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sound_form_is_taken() {
        assert_eq!(read(SURVEY.as_bytes()), Ended::Taken);
    }
}
