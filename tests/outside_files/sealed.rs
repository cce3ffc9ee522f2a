//! Digests over changed bytes. They tell damage, not forgery: a forger computes them anew, and so do the trials, or nothing behind a
//! digest would ever be reached.

/// A digest of BLAKE3.
const DIGEST: usize = 32;

/// Writes the digest of all bytes before `end` there, where there is room for it.
pub fn seal(bytes: &mut [u8], end: usize) {
    let Some(place) = end.checked_add(DIGEST).filter(|until| *until <= bytes.len()) else { return };
    let digest = blake3::hash(&bytes[..end]);
    bytes[end..place].copy_from_slice(digest.as_bytes());
}

/// The same at the end of the file, in place of what stands there.
pub fn seal_whole(bytes: &mut [u8]) {
    if let Some(end) = bytes.len().checked_sub(DIGEST) {
        seal(bytes, end);
    }
}

/// The length that stands at a place, in four bytes.
pub fn length_at(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at + 4)?;
    usize::try_from(u32::from_le_bytes(four.try_into().ok()?)).ok()
}
