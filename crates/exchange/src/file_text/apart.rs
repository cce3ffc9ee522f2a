//! Reads a PDF in a process of its own. A file that takes all the stack, all the memory or for ever ends that process and nothing else: the
//! reader's own code has no bounds for how deep arrays nest and how much a stream unpacks to, and a stack that overflows cannot be caught.
//!
//! The program starts itself with `text-of-pdf`; the file goes in and its text comes out through pipes, so nothing touches a disk.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use super::{FileText, LARGEST, MOST_CHARS, Reading, pdf};

/// The one argument with which the program is started to read a PDF.
const ARGUMENT: &str = "text-of-pdf";

/// So often is asked whether somebody still waits.
const ASKED_EVERY: Duration = Duration::from_millis(100);
/// Honest files nest a few dozen deep; this is enough for some hundred thousand.
const STACK: usize = 256 << 20;
/// The process may take so much memory: a file of the largest size, its pages unpacked, its text.
#[cfg(target_os = "linux")]
const MOST_MEMORY: u64 = 2 << 30;

/// Who reads the PDFs.
#[derive(Debug, Clone, Default)]
pub enum PdfReader {
    /// This process. For measuring and for tests with files that are known: a hostile file may end it.
    #[default]
    Here,
    /// That program, started with `text-of-pdf`.
    Apart(PathBuf),
}

impl PdfReader {
    /// The program that runs, started anew for each file: its first act must be [`serve_if_asked`].
    #[must_use]
    pub fn this_program() -> Self {
        // Without a path nothing can be started, and every PDF counts as unread.
        Self::Apart(std::env::current_exe().unwrap_or_default())
    }

    pub(super) fn read(&self, bytes: &[u8], reading: &Reading<'_>) -> FileText {
        match self {
            // The reader is written not to panic; a fault of its must not take the program with it all the same.
            Self::Here => std::panic::catch_unwind(|| pdf::read(bytes)).unwrap_or(FileText::Unread),
            // A process that cannot be started, does not answer, or ends early has read nothing.
            Self::Apart(program) => ask(program, bytes, reading).unwrap_or(FileText::Unread),
        }
    }
}

/// Does it, where the program was started to read a PDF; how that ended. Asked before anything else is done.
#[must_use]
pub fn serve_if_asked() -> Option<ExitCode> {
    let mut arguments = std::env::args_os().skip(1);
    let asked = arguments.next().is_some_and(|first| first == ARGUMENT) && arguments.next().is_none();
    asked.then(|| if serve().is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Reads a PDF from standard input and writes its text to standard output. Fails when a pipe breaks, or a thread cannot be started:
/// whoever asked then takes the file for unread.
fn serve() -> io::Result<()> {
    limit()?;
    let mut bytes = Vec::new();
    io::stdin().lock().take(LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > LARGEST {
        return Ok(());
    }
    let reading = std::thread::Builder::new().stack_size(STACK).spawn(move || pdf::read(&bytes))?;
    let (mark, text) = match reading.join().unwrap_or(FileText::Unread) {
        FileText::Read(text) => (WHOLE, text),
        FileText::InPart(text) => (PART, text),
        FileText::Unread => return Ok(()),
    };
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    // Last, so that a text that was cut off has none.
    out.write_all(&[mark])?;
    out.flush()
}

/// Behind a text that is whole. No byte of UTF-8.
const WHOLE: u8 = 0xfe;
/// Behind a text of which a part could not be read.
const PART: u8 = 0xff;

/// Nothing of the file may end in a memory dump, and no file may take all the memory there is.
fn limit() -> io::Result<()> {
    // One byte, and not none: where dumps go to a program (Apport, systemd), Linux asks for exactly this limit to write none.
    #[cfg(unix)]
    rlimit::setrlimit(rlimit::Resource::CORE, 1, 1)?;
    #[cfg(target_os = "linux")]
    rlimit::setrlimit(rlimit::Resource::AS, MOST_MEMORY, MOST_MEMORY)?;
    Ok(())
}

fn ask(program: &Path, bytes: &[u8], reading: &Reading<'_>) -> Option<FileText> {
    let mut child = Command::new(program).arg(ARGUMENT).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
    let answer = exchange(&mut child, bytes, reading);
    if answer.is_none() {
        // It may have ended already.
        let _ = child.kill();
    }
    let ended_well = child.wait().ok()?.success();
    let mut answer = answer.filter(|_| ended_well)?;
    let mark = answer.pop()?;
    let text = String::from_utf8(answer).ok()?;
    match mark {
        WHOLE => Some(FileText::Read(text)),
        PART => Some(FileText::InPart(text)),
        _ => None,
    }
}

/// Gives the file and takes the answer; none when it takes too long, grows too large, or nobody waits any more.
fn exchange(child: &mut Child, bytes: &[u8], reading: &Reading<'_>) -> Option<Vec<u8>> {
    let (mut to, from) = (child.stdin.take()?, child.stdout.take()?);
    // No letter takes more than four bytes.
    let most = 4 * MOST_CHARS + 1;
    let (answered, answer) = mpsc::channel();
    std::thread::scope(|threads| {
        threads.spawn(move || {
            let mut answer = Vec::new();
            let read = from.take(most as u64 + 1).read_to_end(&mut answer);
            // Nobody waits any more when it took too long.
            let _ = answered.send(read.ok().map(|_| answer));
        });
        threads.spawn(move || {
            // A process that ends early breaks the pipe; what it answered says so.
            let _ = to.write_all(bytes);
        });
        let mut answered = None;
        while let Some(left) = reading.left() {
            match answer.recv_timeout(left.min(ASKED_EVERY)) {
                Ok(whole) => {
                    answered = whole.filter(|answer| answer.len() <= most);
                    break;
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        let answer = answered;
        if answer.is_none() {
            // Both threads end with it.
            let _ = child.kill();
        }
        answer
    })
}
