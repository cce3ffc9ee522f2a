#![allow(clippy::unwrap_used)]
use proptest::prelude::*;

use super::*;

const DEVICE: Uuid = Uuid::from_u128(1);

fn code(text: &str) -> Code {
    Code::try_from(text.to_owned()).unwrap()
}

fn any_entry() -> impl Strategy<Value = AccessEntry> {
    let subject = (
        prop::option::of(0..Entity::ALL.len()),
        prop::option::of(any::<u128>()),
        prop::option::of(any::<u128>()),
        prop::option::of("[a-z_.]{1,12}"),
        prop::option::of(any::<u32>()),
    )
        .prop_map(|(entity, id, partner, part, count)| AccessSubject {
            entity: entity.map(|n| Entity::ALL[n]),
            id: id.map(Uuid::from_u128),
            partner: partner.map(|id| PartnerId(Uuid::from_u128(id))),
            part: part.map(|part| code(&part)),
            count,
        });
    (prop::option::of(any::<u128>()), 0..AccessKind::ALL.len(), subject, prop::option::of(0..AccessReason::ALL.len()), any::<u32>())
        .prop_map(|(user, kind, subject, reason, hlc)| AccessEntry {
            device: DEVICE,
            seq: 0,
            hlc: Hlc(u64::from(hlc)),
            user: user.map(Uuid::from_u128),
            kind: AccessKind::ALL[kind],
            subject,
            reason: reason.map(|n| AccessReason::ALL[n]),
            prev_hash: [0; 32],
        })
}

fn chained(entries: Vec<AccessEntry>) -> (Vec<AccessEntry>, AccessHead) {
    let mut head = AccessHead::default();
    let link = |entry| {
        let (entry, next) = head.chain(entry);
        head = next;
        entry
    };
    let entries = entries.into_iter().map(link).collect();
    (entries, head)
}

fn any_log() -> impl Strategy<Value = (Vec<AccessEntry>, AccessHead)> {
    prop::collection::vec(any_entry(), 1..12).prop_map(chained)
}

fn fault(entries: &[AccessEntry], head: AccessHead) -> Option<crate::Fact> {
    verify(DEVICE, AccessHead::default(), entries, head).err().map(|error| error.facts["seq"].clone())
}

/// Each way in which one field of an entry can be altered.
fn alter(entry: &mut AccessEntry, way: usize) {
    let flip = |id: Option<Uuid>| Some(Uuid::from_u128(id.map_or(0, |id| id.as_u128() ^ 1)));
    match way {
        0 => entry.device = Uuid::from_u128(2),
        1 => entry.seq += 1,
        2 => entry.hlc.0 += 1,
        3 => entry.user = flip(entry.user),
        4 => entry.kind = if entry.kind == AccessKind::Viewed { AccessKind::Printed } else { AccessKind::Viewed },
        5 => entry.subject.entity = if entry.subject.entity.is_none() { Some(Entity::Partner) } else { None },
        6 => entry.subject.id = flip(entry.subject.id),
        7 => entry.subject.partner = flip(entry.subject.partner.map(Uuid::from)).map(PartnerId),
        8 => entry.subject.part = if entry.subject.part.is_none() { Some(code("x")) } else { None },
        9 => entry.subject.count = Some(entry.subject.count.map_or(0, |count| count ^ 1)),
        10 => entry.reason = if entry.reason.is_none() { Some(AccessReason::Audit) } else { None },
        11 => entry.prev_hash[7] ^= 1,
        // An id moved from one field to the next.
        _ => {
            std::mem::swap(&mut entry.user, &mut entry.subject.id);
            entry.hlc.0 += u64::from(entry.user == entry.subject.id);
        }
    }
}

#[test]
fn the_names_of_kinds_and_reasons_are_known_again() {
    assert!(AccessKind::ALL.into_iter().all(|kind| AccessKind::of(kind.name()) == Some(kind)));
    assert!(AccessReason::ALL.into_iter().all(|reason| AccessReason::of(reason.name()) == Some(reason)));
}

#[test]
fn a_code_cannot_hold_a_name_or_a_sentence() {
    for text in ["partner.contact", "report.year", "a", "x_1"] {
        assert_eq!(code(text).as_str(), text);
    }
    for text in ["", "Dupont", "a b", "é", "a\n", &"a".repeat(41)] {
        assert!(Code::try_from(text.to_owned()).is_err(), "{text:?}");
        assert!(serde_json::from_value::<Code>(text.into()).is_err(), "{text:?}");
    }
}

#[test]
fn an_empty_log_is_whole() {
    assert_eq!(fault(&[], AccessHead::default()), None);
}

#[test]
fn the_hash_of_an_entry_stays_what_it_is() {
    // A frozen vector: what is written today must verify for ever.
    let entry = AccessEntry {
        device: DEVICE,
        seq: 1,
        hlc: Hlc(65_536),
        user: None,
        kind: AccessKind::UnlockFailed,
        subject: AccessSubject { part: Some(code("passphrase")), ..AccessSubject::default() },
        reason: None,
        prev_hash: [0; 32],
    };
    assert_eq!(blake3::Hash::from(entry.hash()).to_hex().as_str(), "7527671acb6f8a65f905be1423142a741f495d4601d5d4e8635dccee0d4defa6");
}

proptest! {
    #[test]
    fn a_log_is_whole_from_any_entry_on((entries, head) in any_log(), cut in any::<prop::sample::Index>()) {
        prop_assert_eq!(fault(&entries, head), None);
        let cut = cut.index(entries.len());
        let from = entries[..cut].last().map_or(AccessHead::default(), |last| AccessHead { seq: last.seq, hash: last.hash() });
        prop_assert!(verify(DEVICE, from, &entries[cut..], head).is_ok());
    }

    #[test]
    fn an_entry_that_was_removed_is_missed((mut entries, head) in any_log(), at in any::<prop::sample::Index>()) {
        let removed = entries.remove(at.index(entries.len()));
        prop_assert_eq!(fault(&entries, head), Some(removed.seq.into()));
    }

    #[test]
    fn entries_that_were_cut_off_at_the_end_are_missed((mut entries, head) in any_log(), keep in any::<prop::sample::Index>()) {
        entries.truncate(keep.index(entries.len()));
        prop_assert_eq!(fault(&entries, head), Some((entries.len() as u64 + 1).into()));
    }

    #[test]
    fn entries_that_changed_places_are_found(
        (mut entries, head) in prop::collection::vec(any_entry(), 2..12).prop_map(chained), a in any::<prop::sample::Index>(), b in any::<prop::sample::Index>(),
    ) {
        let a = a.index(entries.len());
        let b = (a + 1 + b.index(entries.len() - 1)) % entries.len();
        entries.swap(a, b);
        prop_assert_eq!(fault(&entries, head), Some((a.min(b) as u64 + 1).into()));
    }

    #[test]
    fn an_entry_that_was_altered_is_found((mut entries, head) in any_log(), at in any::<prop::sample::Index>(), way in 0..13_usize) {
        let at = at.index(entries.len());
        alter(&mut entries[at], way);
        let (itself, next) = ((at as u64 + 1).into(), (at as u64 + 2).into());
        let found = fault(&entries, head);
        prop_assert!(found == Some(itself) || found == Some(next), "{found:?}");
    }

    #[test]
    fn an_entry_that_was_put_in_is_found((mut entries, head) in any_log(), at in any::<prop::sample::Index>(), forged in any_entry()) {
        let at = at.index(entries.len() + 1);
        let before = entries[..at].last().map_or(AccessHead::default(), |last| AccessHead { seq: last.seq, hash: last.hash() });
        entries.insert(at, before.chain(forged).0);
        prop_assert!(fault(&entries, head).is_some());
    }
}
