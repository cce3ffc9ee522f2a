//! Flipped bytes, in every file of a vault.

use std::fs;
use std::io::{Seek, SeekFrom, Write};

use entente_domain::change::Op;
use entente_domain::{Entity, ErrorCode};

use super::{Bench, DATABASE, HEADERS, Kept, Outcome, PAGE, Tally, files_of};
use crate::common::{PASSPHRASE, clock, made, organisation, passphrase};
use crate::content::digest;
use crate::promise::{is_soak, spread, tell};
use crate::{Opener, RecoveryKey, Vault};

fn flipped(bytes: &[u8], at: usize) -> Vec<u8> {
    let mut flipped = bytes.to_vec();
    flipped[at] = flip(bytes[at], at);
    flipped
}

/// One bit of it, another one, or all.
fn flip(byte: u8, at: usize) -> u8 {
    byte ^ [0x01, 0x80, 0xff, 0x20][at % 4]
}

#[test]
fn a_flipped_byte_anywhere_in_the_database_is_refused_as_damage_of_the_database() {
    let (kept, mut tally) = (Kept::small(), Tally::default());
    let database = kept.database();
    let places: Vec<usize> = if is_soak() {
        (0..database.len()).collect()
    } else {
        // Of each page one that wanders, one in its initialisation vector, and one in its digest.
        let of_page = |page: usize| [page * 61 % 4048, PAGE - 48 + page % 16, PAGE - 32 + page % 32].map(|at| page * PAGE + at);
        (0..database.len() / PAGE).flat_map(of_page).collect()
    };
    // A vault for each processor: three quarters of a million bytes take an hour otherwise.
    let shares = std::thread::available_parallelism().map_or(1, usize::from);
    let parts: Vec<Tally> = std::thread::scope(|threads| {
        let parts: Vec<_> =
            places.chunks(places.len().div_ceil(shares)).map(|part| threads.spawn(|| flipped_in_turn(&kept, part))).collect();
        parts.into_iter().map(|part| part.join().unwrap()).collect()
    });
    parts.into_iter().for_each(|part| tally.add(part));
    tally.tell("database");
}

/// Flips each of these bytes of the database of a vault of its own, and back.
fn flipped_in_turn(kept: &Kept, places: &[usize]) -> Tally {
    let (database, bench, mut tally) = (kept.database(), Bench::new(), Tally::default());
    bench.lay(&kept.files);
    let file = fs::File::options().write(true).open(bench.path.join(DATABASE)).unwrap();
    let put = |byte: u8, at: usize| {
        (&file).seek(SeekFrom::Start(at as u64)).unwrap();
        (&file).write_all(&[byte]).unwrap();
    };
    for at in places.iter().copied() {
        put(flip(database[at], at), at);
        let outcome = bench.open_as_laid(&kept.recovery);
        tally.must_refuse(|| format!("byte {at}"), &outcome, ErrorCode::DatabaseDamaged);
        // A refusal changes nothing.
        put(database[at], at);
    }
    assert!(fs::read(bench.path.join(DATABASE)).unwrap() == database);
    tally.must_hold(|| "all flipped back".into(), &bench.open_as_laid(&kept.recovery), kept);
    tally
}

#[test]
fn a_flipped_byte_in_one_header_is_made_good_and_in_both_is_refused_as_damage_of_the_header() {
    let (kept, bench, mut tally) = (Kept::small(), Bench::new(), Tally::default());
    let length = kept.files[HEADERS[0]].len();
    for copy in HEADERS {
        for at in spread((0..length).collect(), 60) {
            let outcome = bench.open(&kept, &[(copy, Some(&flipped(&kept.files[copy], at)))]);
            tally.must_hold(|| format!("byte {at} of {copy}"), &outcome, &kept);
            assert!(bench.headers_are(&kept), "byte {at} of {copy} is made good");
        }
    }
    for at in spread((0..length).collect(), 400) {
        let damaged = HEADERS.map(|copy| flipped(&kept.files[copy], at));
        let outcome = bench.open(&kept, &[(HEADERS[0], Some(&damaged[0])), (HEADERS[1], Some(&damaged[1]))]);
        tally.must_refuse(|| format!("byte {at} of both"), &outcome, ErrorCode::HeaderDamaged);
    }
    tally.tell("headers");
}

/// What two colleagues have is no weaker: a damaged header is made good or refused, and is never told as wrong pages.
#[test]
fn a_flipped_byte_in_the_headers_is_never_told_as_wrong_pages() {
    let ((kept, secret), bench, mut tally) = (Kept::small_with_pages(), Bench::new(), Tally::default());
    let length = kept.files[HEADERS[0]].len();
    for at in spread((0..length).collect(), 120) {
        bench.lay(&kept.files);
        fs::write(bench.path.join(HEADERS[at % 2]), flipped(&kept.files[HEADERS[0]], at)).unwrap();
        tally.must_hold(|| format!("byte {at} of one"), &bench.open_as_laid_by(Opener::Shares(&secret)), &kept);
        for copy in HEADERS {
            fs::write(bench.path.join(copy), flipped(&kept.files[copy], at)).unwrap();
        }
        let outcome = bench.open_as_laid_by(Opener::Shares(&secret));
        tally.must_refuse(|| format!("byte {at} of both"), &outcome, ErrorCode::HeaderDamaged);
    }
    tally.tell("headers, with pages");
}

#[test]
fn a_flipped_byte_in_the_notes_beside_the_vault_changes_nothing_of_it() {
    let (kept, bench, mut tally) = (Kept::small(), Bench::new(), Tally::default());
    let notes: Vec<&String> = kept.files.keys().filter(|name| *name != DATABASE && !HEADERS.contains(&name.as_str())).collect();
    for name in notes {
        let bytes = &kept.files[name];
        for at in spread((0..bytes.len()).collect(), 30) {
            let outcome = bench.open(&kept, &[(name, Some(&flipped(bytes, at)))]);
            tally.must_hold(|| format!("byte {at} of {name}"), &outcome, &kept);
        }
    }
    tally.tell("notes");
}

/// The same by the front door, where the passphrase is typed: damage is never told as a wrong passphrase.
#[test]
fn damage_is_never_told_as_a_wrong_passphrase() {
    let (kept, bench, mut tally) = (Kept::small(), Bench::new(), Tally::default());
    let mut open = |name: &str, at: usize| {
        bench.lay(&kept.files);
        let copies: &[&str] = if name == DATABASE { &[DATABASE] } else { &HEADERS };
        for copy in copies {
            fs::write(bench.path.join(copy), flipped(&kept.files[*copy], at)).unwrap();
        }
        let outcome = Outcome::Refused(Vault::open(&bench.path, &passphrase(PASSPHRASE), clock()).unwrap_err().code);
        let code = if name == DATABASE { ErrorCode::DatabaseDamaged } else { ErrorCode::HeaderDamaged };
        tally.must_refuse(|| format!("byte {at} of {name}"), &outcome, code);
    };
    for (name, most) in [(DATABASE, 12), (HEADERS[0], 24)] {
        let length = kept.files[name].len();
        for n in 0..most {
            open(name, n * length / most);
        }
    }
    tally.tell("passphrase");
}

/// A program that died leaves the journal beside the database. A damaged journal ends where the damage begins: what stands after it is
/// lost as if it had never been saved, but what is left is whole.
#[test]
fn a_damaged_journal_gives_an_earlier_state_or_a_refusal_and_never_a_wrong_value() {
    let made = made();
    let recovery = RecoveryKey::parse(&made.created.recovery.reveal()).unwrap();
    let (_scratch, path, _) = made.close();
    // Opened again, so that nothing of its making stands in the journal any more.
    let vault = Vault::open(&path, &passphrase(PASSPHRASE), clock()).unwrap();
    let mut states = vec![digest(&vault)];
    for n in 0..3 {
        vault.write(Op::Create(Entity::Partner), |tx| tx.create(&organisation(&format!("Maison {n}")))).unwrap();
        states.push(digest(&vault));
    }
    // As it lies while the program still has it open.
    let files = files_of(&path);
    let kept = Kept { files, recovery, content: states.last().unwrap().clone() };
    let journal = format!("{DATABASE}-wal");
    let bytes = &kept.files[&journal];
    assert!(!bytes.is_empty());
    let bench = Bench::new();
    let (mut whole, mut earlier, mut refused) = (0, 0, 0);
    let places = spread((0..bytes.len()).collect(), 120);
    let tried = places.len();
    for at in places {
        match bench.open(&kept, &[(&journal, Some(&flipped(bytes, at)))]) {
            Outcome::Opened(content) if content == kept.content => whole += 1,
            Outcome::Opened(content) if states.contains(&content) => earlier += 1,
            Outcome::Refused(ErrorCode::DatabaseDamaged) => refused += 1,
            other => panic!("byte {at} of the journal: {other:?}"),
        }
    }
    tell(&format!("S5 bytes={tried} refused={refused} made_good={whole} earlier={earlier} of=journal"));
}
