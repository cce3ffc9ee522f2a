//! Every text that this room names exists in all four languages.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use entente_exchange::damage::DamageKind;
use entente_exchange::delimiter::Delimiter;
use entente_exchange::encoding::Encoding;
use entente_exchange::likeness::LikenessReason;
use entente_exchange::mapping::Target;
use entente_exchange::partners::RowRefusal;
use entente_exchange::table::{SkipReason, TableKind};

fn ids() -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for kind in DamageKind::ALL {
        let end = kind.text_id();
        ids.extend([format!("damage-{end}"), format!("damage-{end}-explained"), format!("repair-{end}")]);
    }
    ids.extend(Target::ALL.map(|target| target.text_id().to_owned()));
    ids.extend(Encoding::ALL.map(|encoding| encoding.text_id().to_owned()));
    ids.extend(Delimiter::ALL.map(|delimiter| delimiter.text_id().to_owned()));
    let refusals = [RowRefusal::NameMissing, RowRefusal::TooManyCells, RowRefusal::InQuotes, RowRefusal::ControlCharacter];
    ids.extend(refusals.map(|refusal| refusal.text_id().to_owned()));
    let reasons = [SkipReason::Title, SkipReason::Total, SkipReason::Empty, SkipReason::Separator];
    ids.extend(reasons.map(|reason| reason.text_id().to_owned()));
    ids.extend([TableKind::Csv, TableKind::Xlsx, TableKind::Xls, TableKind::Ods].map(|kind| kind.text_id().to_owned()));
    let likeness = [
        LikenessReason::SameName,
        LikenessReason::NearName,
        LikenessReason::NameContained,
        LikenessReason::SamePlace,
        LikenessReason::SameEmail,
        LikenessReason::SamePhone,
    ];
    ids.extend(likeness.map(|reason| reason.text_id().to_owned()));
    ids
}

#[test]
fn every_text_exists_in_four_languages() {
    for language in ["fr", "en", "nl", "de"] {
        let path = Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join(format!("../../locales/{language}/import.ftl"));
        let texts = std::fs::read_to_string(path).unwrap();
        for id in ids() {
            assert!(texts.lines().any(|line| line.starts_with(&format!("{id} = "))), "{language}: {id}");
        }
    }
}
