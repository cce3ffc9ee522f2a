//! A whole journey through the window, with every call of all its processes to the system written down by `strace`: what they write into
//! files holds no word of a record (promise S1), and none of them opens a way to another computer (promise W1).
//!
//! One word that stands nowhere else is written into each kind of record; the screens are then gone through one by one, so that each word
//! is shown. As a counter-check a copy for a person is taken out on purpose: the words must be found in that file, and in it alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use entente_tests::promise::tell;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::OnceCell;

use crate::home::{Home, Taste};
use crate::native_dialog;
use crate::tour::{self, STOPS};
use crate::window::{Window, by};

/// Each word begins so. Plain letters: `strace` writes others as numbers.
const WORD: &str = "Quetzalwurm";
/// Calls that write into files, that open or move them, and that open ways to elsewhere.
const CALLS: &str = "write,pwrite64,writev,pwritev,pwritev2,sendfile,copy_file_range,splice,open,openat,creat,rename,renameat,renameat2,link,\
                     linkat,socket,connect,bind";
/// The whole of what is written by one call is written down, up to that many bytes.
const LONGEST: &str = "1000000";
/// Kinds of records in which no free text stands: choices, days, numbers, names of other records.
const WITHOUT_WORDS: [&str; 2] = ["disclosure", "dispatch"];

/// What was seen on the way.
#[derive(Debug, Default)]
struct Seen {
    /// Kinds of records that have a word.
    kinds: BTreeSet<String>,
    /// Kinds of records of the vault that have none.
    without: BTreeSet<String>,
    /// Files that were written into.
    files: BTreeSet<PathBuf>,
    writes: u64,
    bytes: u64,
    /// Files in which a word was found, whether in a call or on the disk afterwards.
    found: BTreeSet<PathBuf>,
    /// Files that were given another name, and that name: a document is written beside its place and takes its name when it is whole.
    named: BTreeMap<PathBuf, PathBuf>,
    /// The file that was taken out on purpose.
    taken_out: PathBuf,
    /// Sockets of the internet.
    sockets: Vec<String>,
    /// Ports of this computer on which the page's own library listens to the driver of the tests.
    listens: BTreeSet<String>,
    /// Where a connection was tried to; and what listened for other computers.
    connections: Vec<String>,
}

/// Writes a word into one text of one record of each kind, by the door that the page itself uses; says where. What cannot be changed that
/// way is made by its own command.
const WRITE: &str = "
    const [word] = arguments;
    const call = (name, request) => window.__TAURI_INTERNALS__.invoke(name, { request, progress: '__CHANNEL__:0' });
    const texts = (value, path = []) => typeof value === 'string' ? [path]
      : value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => texts(inner, [...path, key])) : [];
    const changed = (value, path, text) => {
      const copy = structuredClone(value);
      let at = copy;
      for (const key of path.slice(0, -1)) at = at[key];
      at[path.at(-1)] = text;
      return copy;
    };
    return (async () => {
      const records = {};
      let cursor = null;
      do {
        const page = await call('history_list', { cursor, limit: 500 });
        for (const row of page.rows) {
          if (row.after && typeof row.after === 'object') (records[row.entity] ??= []).push(row);
        }
        cursor = page.next;
      } while (cursor !== null);
      const written = {};
      for (const [entity, rows] of Object.entries(records)) {
        const text = word + entity;
        // Of the partners a person is chosen: what is taken out in the end is for one.
        const chosen = rows.filter((row) => entity !== 'partner' || row.after.identity?.name?.kind === 'person');
        search: for (const row of chosen.slice(0, 6)) {
          const whole = Object.entries(row.after).filter(([, value]) => value && typeof value === 'object' && !Array.isArray(value));
          for (const [section, value] of row.section === null ? whole : [[row.section, row.after]]) {
            for (const path of texts(value)) {
              const after = changed(value, path, text);
              const done = await call('record_change', { entity, id: row.id, section, before: null, after }).then(() => true, () => false);
              if (done) {
                written[entity] = row.id;
                break search;
              }
            }
          }
        }
      }
      const partner = written.partner;
      await call('incident_enter', { facts: { discovered_at: new Date().toISOString(), kind: 'loss', circumstances: word + 'incident', data: '',
        happened: { from: null, to: null, approximate: false }, whose: '', persons: null, persons_approximate: false, sensitive: false } });
      written.incident = 'made';
      const on = new Date(Date.now() - 86400000).toISOString().slice(0, 10);
      const text = await call('consent_text_save', { id: null, title: word + 'text', purpose: { purpose: 'be_named' }, valid_from: on,
        fr: word + 'consent_text', en: '', nl: '', de: '' }).then((made) => made.id, () => null);
      if (text !== null) written.consent_text = text;
      await call('consent_give', { partner_id: partner, partnership_id: null, given: { purpose: { purpose: 'be_named' }, on, means: { means: 'in_writing' },
        giver: { giver: 'person' }, text: null, collector: word + 'consent', until: null } }).then(() => (written.consent = partner), () => null);
      await call('draft_save', { form: 'traced', content: { words: word + 'draft' } }).then(() => (written.draft = 'made'), () => null);
      await call('own_settings_save', { language: 'fr', person: word + 'user' }).then(() => (written.user = 'made'), () => null);
      // Work that reads everything and writes it anew, under another key.
      const renewed = await call('key_renew', {}).then(() => null, (refused) => refused.code);
      return { written, kinds: Object.keys(records), renewed };
    })();";

/// Takes out a copy for a person; the dialog of the desktop asks where to. A refusal is kept for the test to read.
const TAKE_OUT: &str = "
    const [partner] = arguments;
    const request = { partner_id: partner, language: 'fr', format: 'json' };
    void window.__TAURI_INTERNALS__.invoke('person_copy_save', { request, progress: '__CHANNEL__:0' }).catch((refused) => (window.refused = refused));
    return new Promise((done) => setTimeout(() => done(window.refused ?? null), 3000));";

async fn journey() -> Seen {
    let (log_folder, home) = (tempfile::tempdir().unwrap(), Home::new(Taste::default()));
    let log = log_folder.path().join("calls");
    let window = Window::open_program(home, &under_strace(&log_folder, &log), &["--demo"]).await;
    window.see(&by("screen-today")).await;
    let answer = window.run(WRITE, vec![json!(WORD)]).await;
    let written: BTreeMap<String, Value> = serde_json::from_value(answer["written"].clone()).unwrap();
    assert_eq!(answer["renewed"], Value::Null, "the key is changed");
    let all: BTreeSet<String> = serde_json::from_value(answer["kinds"].clone()).unwrap();

    // Each is looked for and shown.
    for kind in ["partner", "partnership", "communication", "recommendation"] {
        window.fill("search", &format!("{WORD}{kind}")).await;
        window.see(&by("search-hit")).await;
    }
    let taken_out = window.home().exchanged("copie.json");
    let refused = window.run(TAKE_OUT, vec![written["partner"].clone()]).await;
    assert_eq!(refused, Value::Null, "the copy is made");
    native_dialog::choose(&window, &native_dialog::for_a_document(), &taken_out).await;
    window.wait("the copy", crate::window::PATIENCE, async || taken_out.exists().then_some(())).await;
    for stop in STOPS {
        tour::walk(&window, stop.way).await;
        tour::walk(&window, stop.back).await;
    }
    window.with_control('l').await;
    window.see("main").await;

    let mut seen = Seen {
        without: all.iter().filter(|kind| !written.contains_key(*kind)).cloned().collect(),
        kinds: written.into_keys().collect(),
        taken_out: taken_out.clone(),
        ..Seen::default()
    };
    seen.look_at_files(&window.home().files());
    read(&log, &mut seen);
    seen.follow_names();
    let written_into: Vec<PathBuf> = seen.files.iter().cloned().chain([taken_out]).collect();
    seen.look_at_files(&written_into);
    window.close().await;
    seen
}

/// A program that starts the real one under `strace`.
fn under_strace(folder: &TempDir, log: &Path) -> PathBuf {
    let start = folder.path().join("entente-traced");
    let (log, program) = (log.display(), crate::places::program());
    let script = format!(
        "#!/bin/sh\nexec strace -f -y -qq -s {LONGEST} --seccomp-bpf -e signal=none -e trace={CALLS} -o '{log}' -- '{}' \"$@\"\n",
        program.display()
    );
    std::fs::write(&start, script).unwrap();
    std::fs::set_permissions(&start, std::fs::Permissions::from_mode(0o755)).unwrap();
    start
}

/// Whether bytes hold a word, in UTF-8 or in UTF-16 as they stand in memory and, in a line of `strace`, with its sign for a zero.
fn holds_a_word(bytes: &[u8]) -> bool {
    let wide: Vec<u8> = WORD.bytes().flat_map(|byte| [byte, 0]).collect();
    let told: Vec<u8> = WORD.bytes().flat_map(|byte| [byte, b'\\', b'0']).collect();
    [WORD.as_bytes(), &wide[..wide.len() - 1], &told[..told.len() - 2]]
        .iter()
        .any(|form| bytes.windows(form.len()).any(|part| part == *form))
}

/// The path of a file that a call names by its number: `7</home/x/file>`. What is no file of a disk has none.
fn path_of(arguments: &str) -> Option<PathBuf> {
    let (number, rest) = arguments.split_once('<')?;
    let (path, _) = rest.split_once('>')?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    // What is shared in memory may be where files of the tests are, and may be swapped out: it counts as a file.
    let is_device = path.starts_with("/dev/") && !path.starts_with("/dev/shm/");
    let is_file = path.starts_with('/') && !is_device && !["/proc/", "/sys/", "/memfd:"].iter().any(|place| path.starts_with(place));
    (is_number && is_file).then(|| PathBuf::from(path.trim_end_matches(" (deleted)")))
}

/// The two paths of a call that gives a file another name: `AT_FDCWD</home/x>, "/home/x/.a.part", AT_FDCWD</home/x>, "/home/x/a"`.
fn names_of(arguments: &str) -> Option<(PathBuf, PathBuf)> {
    let mut quoted = arguments.split('"').skip(1).step_by(2).map(PathBuf::from);
    let (from, to) = (quoted.next()?, quoted.next()?);
    (from.is_absolute() && to.is_absolute()).then_some((from, to))
}

/// The port of an address that no other computer can reach.
fn port_of_this_computer(arguments: &str) -> Option<String> {
    let (_, port) = arguments.split_once("sin_port=htons(")?;
    let here = arguments.contains("inet_addr(\"127.0.0.1\")");
    port.split_once(')').map(|(port, _)| port.to_owned()).filter(|_| here)
}

impl Seen {
    /// Connections to anything but what the program itself listens on for the driver.
    fn ways_out(&self) -> Vec<&String> {
        let to_itself = |line: &&String| port_of_this_computer(line).is_some_and(|port| self.listens.contains(&port));
        self.connections.iter().filter(|line| !to_itself(line)).collect()
    }

    /// What was written under a name that stands no more counts for the file that has it now.
    fn follow_names(&mut self) {
        let now = |path: PathBuf| self.named.get(&path).filter(|_| !path.exists()).cloned().unwrap_or(path);
        self.found = std::mem::take(&mut self.found).into_iter().map(now).collect();
    }

    fn look_at_files(&mut self, files: &[PathBuf]) {
        self.found.extend(files.iter().filter(|file| std::fs::read(file).is_ok_and(|bytes| holds_a_word(&bytes))).cloned());
    }

    /// Takes in one call. A call is told when it begins; where it ends on another line, only the number of bytes is lost.
    fn call(&mut self, line: &str) {
        let Some((name, arguments)) = line.split_once(' ').and_then(|(_, call)| call.trim_start().split_once('(')) else { return };
        match name {
            "write" | "pwrite64" | "writev" | "pwritev" | "pwritev2" | "sendfile" | "copy_file_range" | "splice" => {
                let Some(path) = path_of(arguments) else { return };
                if holds_a_word(line.as_bytes()) {
                    self.found.insert(path.clone());
                }
                self.files.insert(path);
                self.writes += 1;
                self.bytes += line.rsplit_once(" = ").and_then(|(_, bytes)| bytes.trim().parse::<u64>().ok()).unwrap_or(0);
            }
            "open" | "openat" | "creat" | "rename" | "renameat" | "renameat2" | "link" | "linkat" => {
                let changes = !name.starts_with("open") || ["O_WRONLY", "O_RDWR", "O_CREAT"].iter().any(|flag| arguments.contains(flag));
                // The name of a file may tell as much as what stands in it.
                if changes && holds_a_word(line.as_bytes()) {
                    self.found.insert(PathBuf::from(line));
                }
                if !name.starts_with("open") && name != "creat" {
                    self.named.extend(names_of(arguments));
                }
            }
            "socket" if arguments.starts_with("AF_INET") => self.sockets.push(line.to_owned()),
            "bind" if arguments.contains("sa_family=AF_INET") => match port_of_this_computer(arguments) {
                Some(port) => drop(self.listens.insert(port)),
                None => self.connections.push(line.to_owned()),
            },
            "connect" if arguments.contains("sa_family=AF_INET") => self.connections.push(line.to_owned()),
            _ => {}
        }
    }
}

fn read(log: &Path, seen: &mut Seen) {
    let mut lines = BufReader::new(File::open(log).unwrap());
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line).unwrap() > 0 {
        seen.call(&String::from_utf8_lossy(&line));
        line.clear();
    }
}

async fn seen() -> &'static Seen {
    static SEEN: OnceCell<Seen> = OnceCell::const_new();
    SEEN.get_or_init(journey).await
}

#[tokio::test]
async fn a_whole_journey_writes_nothing_in_clear() {
    let seen = seen().await;
    let Seen { kinds, without, files, writes, bytes, found, taken_out, .. } = seen;
    // What was taken out on purpose is found, so that whatever else there was would have been.
    let on_purpose = |path: &PathBuf| path == taken_out || path.to_string_lossy().starts_with(&*taken_out.to_string_lossy());
    let in_clear: Vec<&PathBuf> = found.iter().filter(|path| !on_purpose(path)).collect();
    let taken = found.len() - in_clear.len();
    tell(&format!(
        "S1 kinds={} files={} writes={writes} bytes={bytes} on_purpose={} in_clear={}",
        kinds.len(),
        files.len(),
        taken.min(1),
        in_clear.len()
    ));
    println!("kinds of records with a word: {kinds:?}\nwithout: {without:?}\nfiles: {files:#?}");
    let unexpected: Vec<&String> = without.iter().filter(|kind| !WITHOUT_WORDS.contains(&kind.as_str())).collect();
    assert!(kinds.len() >= 20 && unexpected.is_empty(), "only {kinds:?} have a word; {unexpected:?} have none");
    assert!(taken > 0, "the copy that was taken out was not seen: {found:?}");
    assert!(in_clear.is_empty(), "words of records are in clear in {in_clear:#?}");
    assert!(*writes > 100, "the database was written into: {writes}");
}

#[tokio::test]
async fn a_whole_journey_opens_no_way_out() {
    let seen = seen().await;
    let (sockets, ways_out) = (&seen.sockets, seen.ways_out());
    tell(&format!("W1 sockets_of_the_driver={} ways_out={}", sockets.len(), ways_out.len()));
    assert!(ways_out.is_empty(), "{ways_out:#?}");
    // The driver of the tests speaks to the page over one port that the page's own library opens on this computer, and only for a driver.
    assert!(seen.listens.len() <= 1, "{:?}", seen.listens);
    let datagrams: Vec<&String> = sockets.iter().filter(|line| line.contains("SOCK_DGRAM")).collect();
    assert!(datagrams.is_empty(), "nothing is sent without a connection: {datagrams:#?}");
}

#[test]
fn a_word_in_clear_and_a_way_out_would_be_seen() {
    let mut seen = Seen::default();
    seen.call("12  write(7</tmp/x/cache>, \"abc Quetzalwurmpartner\", 22) = 22\n");
    seen.call("12  write(8</tmp/x/wide>, \"Q\\0u\\0e\\0t\\0z\\0a\\0l\\0w\\0u\\0r\\0m\\0\", 22 <unfinished ...>\n");
    seen.call("12  write(9<pipe:[55]>, \"Quetzalwurm\", 11) = 11\n");
    seen.call("12  pwrite64(7</tmp/x/database>, \"\\221\\7\"..., 4096, 0) = 4096\n");
    seen.call("12  write(1</dev/pts/0>, \"Quetzalwurm\", 11) = 11\n");
    seen.call("12  write(7</dev/shm/x>, \"Quetzalwurm\", 11) = 11\n");
    seen.call("12  openat(AT_FDCWD</>, \"/tmp/Quetzalwurm.txt\", O_WRONLY|O_CREAT, 0666) = 3\n");
    seen.call("12  openat(AT_FDCWD</>, \"/tmp/read-only\", O_RDONLY) = 3\n");
    seen.call("12  connect(5<socket:[1]>, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr(\"93.184.216.34\")}, 16) = 0\n");
    seen.call("12  bind(6<socket:[2]>, {sa_family=AF_INET, sin_port=htons(5909), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0\n");
    seen.call("12  connect(7<socket:[3]>, {sa_family=AF_INET, sin_port=htons(5909), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0\n");
    seen.call("12  connect(7<socket:[3]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0\n");
    seen.call("12  bind(6<socket:[4]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr(\"0.0.0.0\")}, 16) = 0\n");
    seen.call("12  connect(5<socket:[1]>, {sa_family=AF_UNIX, sun_path=\"/tmp/.X11-unix/X77\"}, 20) = 0\n");
    seen.call("12  socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 5\n");
    seen.call("12  write(8</tmp/x/.a.part>, \"Quetzalwurm\", 11) = 11\n");
    seen.call("12  rename(\"/tmp/x/.a.part\", \"/tmp/x/copy.json\") = 0\n");
    seen.follow_names();
    assert_eq!(seen.found.len(), 5, "{:?}", seen.found);
    assert!(seen.found.contains(Path::new("/tmp/x/copy.json")), "{:?}", seen.found);
    assert_eq!((seen.ways_out().len(), seen.sockets.len(), seen.files.len()), (3, 1, 5), "{:?}", seen.ways_out());
}
