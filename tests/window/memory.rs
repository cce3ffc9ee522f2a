//! After locking, nothing that was on the screen is left in the memory of the program (security.md, L2).

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::sync::Arc;
use std::time::Duration;

use entente_app::clock::SystemClock;
use entente_vault::{Passphrase, Vault};
use serde_json::json;

use crate::home::Taste;
use crate::journey::PASSPHRASE;
use crate::journey::beginning::{create_a_vault, keep_the_recovery_sheet};
use crate::journey::locking::unlock;
use crate::native_dialog;
use crate::window::{PATIENCE, Window, by};

/// Words that no program has by itself. Each is in another kind of place.
const GIVEN: &str = "Zwentibold";
const FAMILY: &str = "Quetzalwurm";
const EMAIL: &str = "zwentibold.quetzalwurm@example.org";
const REMARK: &str = "Préfère la salle Xylophagou";
const DRAFTED: &str = "Brouillamini";
const SEARCHED: &str = "quetzalw";

const WORDS: [&str; 7] = [GIVEN, FAMILY, EMAIL, REMARK, DRAFTED, SEARCHED, PASSPHRASE];

/// How often each of some words is in the memory of processes, in the two ways in which texts are kept there; and whether a key is.
struct Found {
    words: BTreeMap<String, usize>,
    key: bool,
    /// Where the words are, with what stands around them: it tells whose they are.
    places: Vec<String>,
    /// How many bytes were looked through.
    bytes: usize,
}

fn look_through(processes: &[u32], words: &[&str], fingerprint: Option<[u8; 32]>) -> Found {
    let forms: Vec<(&str, Vec<u8>)> = words
        .iter()
        .flat_map(|word| {
            let wide = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            [(*word, word.as_bytes().to_vec()), (*word, wide)]
        })
        .collect();
    let mut found = Found { words: BTreeMap::new(), key: false, places: Vec::new(), bytes: 0 };
    for process in processes {
        for (start, end) in writable(*process) {
            let Some(memory) = read(*process, start, end) else { continue };
            found.bytes += memory.len();
            for (at, word) in count(&memory, &forms, &mut found.words) {
                let around = &memory[at.saturating_sub(80)..(at + 80).min(memory.len())];
                let around = String::from_utf8_lossy(around).replace(char::from(0), "·");
                found.places.push(format!("{process} {start:x} +{:x}: {word}: {around:?}", end - start));
            }
            if let Some(fingerprint) = fingerprint {
                found.key |= holds_key(&memory, fingerprint);
            }
        }
    }
    found
}

/// The parts of a process's memory that it can write to: what is on the screen is nowhere else.
fn writable(process: u32) -> Vec<(u64, u64)> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap_or_default();
    let parts = maps.lines().filter_map(|line| {
        let mut fields = line.split_whitespace();
        let (start, end) = fields.next()?.split_once('-')?;
        fields.next()?.starts_with("rw").then_some(())?;
        Some((u64::from_str_radix(start, 16).ok()?, u64::from_str_radix(end, 16).ok()?))
    });
    parts.collect()
}

/// What stands in the pages that are there. Much is only set aside: `/proc/PID/pagemap` (proc(5)) tells, eight bytes a page, the highest
/// two bits for what is in memory or was put out to the disk.
fn read(process: u32, start: u64, end: u64) -> Option<Vec<u8>> {
    const PAGE: u64 = 4096;
    let memory = File::open(format!("/proc/{process}/mem")).ok()?;
    let map = File::open(format!("/proc/{process}/pagemap")).ok()?;
    let pages = usize::try_from((end - start) / PAGE).ok()?;
    let mut told = vec![0; pages * 8];
    map.read_exact_at(&mut told, start / PAGE * 8).ok()?;
    let mut all = Vec::new();
    let mut page = [0; PAGE as usize];
    for (number, entry) in told.chunks_exact(8).enumerate() {
        let there = entry[7] & 0b1100_0000 != 0;
        if there && memory.read_exact_at(&mut page, start + number as u64 * PAGE).is_ok() {
            all.extend_from_slice(&page);
        }
    }
    Some(all)
}

fn count<'a>(memory: &[u8], forms: &[(&'a str, Vec<u8>)], words: &mut BTreeMap<String, usize>) -> Vec<(usize, &'a str)> {
    let mut places = Vec::new();
    let mut first = [false; 256];
    for (_, form) in forms {
        first[form[0] as usize] = true;
    }
    for at in 0..memory.len() {
        if !first[memory[at] as usize] {
            continue;
        }
        for (word, form) in forms {
            if memory[at..].starts_with(form) {
                *words.entry((*word).to_owned()).or_default() += 1;
                places.push((at, *word));
            }
        }
    }
    places
}

/// Whether a key with this fingerprint stands there, in bytes or written out in digits.
fn holds_key(memory: &[u8], fingerprint: [u8; 32]) -> bool {
    let is_key = |bytes: &[u8]| blake3::hash(bytes).as_bytes() == &fingerprint;
    let mut digits = 0;
    for (at, byte) in memory.iter().enumerate() {
        // A random key has hardly three empty bytes, nor two that are the same at its beginning: what has is not worth a hash.
        if let Some(key) = memory.get(at..at + 32)
            && key[0] != key[1]
            && key[0] != key[2]
            && key.iter().filter(|byte| **byte == 0).count() < 3
            && is_key(key)
        {
            return true;
        }
        digits = if byte.is_ascii_hexdigit() { digits + 1 } else { 0 };
        if digits >= 64 && is_key(&written_out(&memory[at - 63..=at])) {
            return true;
        }
    }
    false
}

fn written_out(digits: &[u8]) -> Vec<u8> {
    let digit = |byte: u8| (byte as char).to_digit(16).map_or(0, |digit| digit as u8);
    digits.chunks(2).map(|two| digit(two[0]) << 4 | digit(two[1])).collect()
}

#[test]
fn a_key_would_be_found_in_bytes_and_in_digits() {
    let key: [u8; 32] = *blake3::hash(b"some key").as_bytes();
    let fingerprint = *blake3::hash(&key).as_bytes();
    let written: String = key.iter().map(|byte| format!("{byte:02X}")).collect();
    assert!(holds_key(&[b"xyz".as_slice(), &key, b"z"].concat(), fingerprint));
    assert!(holds_key(format!("PRAGMA key = \"x'{written}'\"").as_bytes(), fingerprint));
    assert!(!holds_key(&[b"xyz".as_slice(), &key[..31], b"z"].concat(), fingerprint));
}

/// Types by the keyboard of the display: what the driver types stays in the messages between it and the window, which nobody has without it.
async fn type_in(window: &Window, test_id: &str, words: &str) {
    window.see(&by(test_id)).await.scroll_into_view().await.unwrap();
    let length = format!("return document.querySelector('{}').value.length", by(test_id));
    let typed = async || {
        window.press(test_id).await;
        native_dialog::xdotool(&["key", "ctrl+a"]);
        native_dialog::xdotool(&["type", "--delay", "20", words]);
        tokio::time::sleep(Duration::from_millis(500)).await;
        (window.run(&length, vec![]).await == json!(words.chars().count())).then_some(())
    };
    window.wait(&format!("what was typed into {test_id}"), PATIENCE, typed).await;
}

async fn show_everything(window: &Window) {
    window.press("nav-directory").await;
    window.press("partner-new").await;
    type_in(window, "identity.name.given", GIVEN).await;
    type_in(window, "identity.name.family", FAMILY).await;
    type_in(window, "contact.email", EMAIL).await;
    window.press("save").await;
    window.see(&by("partner-delete")).await;
    window.press("edit-remarks").await;
    type_in(window, "remarks.note", REMARK).await;
    window.press("save-remarks").await;
    window.gone(&by("save-remarks")).await;
    type_in(window, "search", SEARCHED).await;
    window.see(&by("search-hit")).await;
    window.press("nav-directory").await;
    window.see(&by("partner-row")).await;
    window.press("partner-new").await;
    type_in(window, "identity.name.family", DRAFTED).await;
}

#[tokio::test]
async fn after_locking_no_word_of_the_screen_no_passphrase_and_no_key_is_in_memory() {
    let window = Window::open(&[], Taste::default()).await;
    create_a_vault(&window).await;
    keep_the_recovery_sheet(&window).await;
    // Once around: the passphrase is typed as on every day.
    window.with_control('l').await;
    window.see(&by("screen-unlock")).await;
    type_in(&window, "passphrase", PASSPHRASE).await;
    window.press("unlock").await;
    window.gone(&by("screen-unlock")).await;
    show_everything(&window).await;

    let before = window.processes();
    let shown = look_through(&before, &WORDS, None);
    for word in [GIVEN, FAMILY, EMAIL, REMARK, DRAFTED] {
        assert!(shown.words.contains_key(word), "“{word}” is not found where it must be: the look is blind");
    }

    window.with_control('l').await;
    window.see(&by("screen-unlock")).await;
    // The process of the page that was there ends.
    let page_of = |process: u32| fs::read_link(format!("/proc/{process}/exe")).is_ok_and(|program| program.ends_with("WebKitWebProcess"));
    let gone = async || before.iter().all(|process| !page_of(*process)).then_some(());
    window.wait("the end of the page's process", PATIENCE, gone).await;

    let vault =
        Vault::open(&window.home().path().join("Documents/Entente"), &Passphrase::new(PASSPHRASE.to_owned()), Arc::new(SystemClock))
            .unwrap();
    let fingerprint = vault.key_fingerprint().unwrap();
    vault.close();
    let left = look_through(&window.processes(), &WORDS, Some(fingerprint));
    println!("promise L2 words={} bytes={} left={} key={}", WORDS.len(), left.bytes, left.words.values().sum::<usize>(), left.key);
    assert!(left.bytes > 1 << 20, "hardly any memory was looked through");
    assert_eq!(left.words, BTreeMap::new(), "of {:?} before; where:\n{}", shown.words, left.places.join("\n"));
    assert!(!left.key, "the key of the vault is still in memory");
    unlock(&window).await;
    window.close().await;
}
