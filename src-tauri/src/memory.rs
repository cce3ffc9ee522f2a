//! What does not stay in memory: what is freed is wiped, and no dump is ever written (security.md, L2).

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

/// Wipes what Rust frees: answers on their way to the page are in buffers that nobody owns any more once the vault is locked.
#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);

/// The variable by which the C library is told to wipe what it frees, and how. It is read before the program begins.
#[cfg(target_os = "linux")]
pub(crate) const TUNABLES: &str = "GLIBC_TUNABLES";
/// What is freed is overwritten; and nothing is kept aside unwiped for the next who asks for as much.
#[cfg(target_os = "linux")]
const WIPING_TUNABLES: [(&str, &str); 2] = [("glibc.malloc.perturb", "165"), ("glibc.malloc.tcache_count", "0")];

/// WebKit has an allocator of its own, which keeps what was freed unwiped; with this variable it takes the C library's.
#[cfg(target_os = "linux")]
pub(crate) const PLAIN_ALLOCATOR: &str = "Malloc";

/// The tunables with which freed C memory is wiped too, in this process and in those of the page; none when they are set already.
#[cfg(target_os = "linux")]
pub(crate) fn wiping_tunables(set: Option<&str>) -> Option<String> {
    let set = set.unwrap_or_default();
    let mut all: Vec<String> = set.split(':').filter(|tunable| !tunable.is_empty()).map(str::to_owned).collect();
    let has = |name: &str| set.split(':').any(|tunable| tunable.split('=').next() == Some(name));
    let missing: Vec<_> = WIPING_TUNABLES.into_iter().filter(|(name, _)| !has(name)).collect();
    all.extend(missing.iter().map(|(name, value)| format!("{name}={value}")));
    (!missing.is_empty()).then(|| all.join(":"))
}

/// No dump of memory is written when the program, or a process of its page, crashes.
pub(crate) fn write_no_dumps() {
    // One byte, and not none: where dumps go to a program (Apport, systemd), Linux asks for exactly this limit to write none, and a file of
    // one byte is none either. Where it is refused, the limit is already lower.
    #[cfg(unix)]
    let _ = rlimit::setrlimit(rlimit::Resource::CORE, 1, 1);
}
