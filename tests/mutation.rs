//! Files made worse: what storage, a bad cable, a careless program or an enemy does to the bytes of a sound one.
//!
//! The same seed makes the same file, so that a failure is found again by its number. A fuzzer that watches which branches are taken
//! (`../fuzz/`) finds more in a night; this finds the plain things every day, on a stable compiler.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng};

/// No file of a trial becomes larger: what is slow only because it is large is held up by the limits of the readers.
const LARGEST: usize = 512 << 10;
/// Most readers judge a file by how it begins: half of all changes fall within so many bytes.
const BEGINNING: usize = 2 << 10;

/// So many of the sound files are tried as often as all others together.
const OURS: usize = 6;

/// Makes the file of number `seed` out of sound ones. `words` are the reader's own: marks, separators, keys.
pub fn made_worse(sound: &[Vec<u8>], words: &[&[u8]], seed: u64) -> Vec<u8> {
    let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
    // The first few are our own, made to reach far; of files that others made there may be hundreds.
    let near = if random.random_range(0..2_u32) == 0 { &sound[..sound.len().min(OURS)] } else { sound };
    let Some(first) = pick(near, &mut random) else { return noise(&mut random, 600) };
    let mut bytes = first.clone();
    // Mostly one change: the deeper a reader gets, the more of its code is tried.
    let most = [1, 1, 1, 2, 4, 16][random.random_range(0..6_usize)];
    for _ in 0..random.random_range(1..=most) {
        change(&mut bytes, sound, words, &mut random);
    }
    bytes.truncate(LARGEST);
    bytes
}

fn change(bytes: &mut Vec<u8>, sound: &[Vec<u8>], words: &[&[u8]], random: &mut Xoshiro256PlusPlus) {
    let at = place(bytes.len(), random);
    let until = (at + short(random)).min(bytes.len());
    match random.random_range(0..11_u32) {
        // A bit, a byte, a number at its edge.
        0 => flip(bytes, at, |byte, n| byte ^ (1 << (n % 8)), random),
        1 => flip(bytes, at, |_, n| (n % 256) as u8, random),
        2 => flip(bytes, at, |_, n| [0x00, 0x7f, 0x80, 0xff, b'"', b'\n', b'{', b'<'][n % 8], random),
        // Cut short; a piece lost, doubled, repeated many times, moved.
        3 => bytes.truncate(at),
        4 => drop(bytes.drain(at..until)),
        5 => {
            let piece = bytes[at..until].to_vec();
            insert(bytes, at, &piece);
        }
        6 => insert(bytes, at, &bytes[at..until].to_vec().repeat(1 << random.random_range(1..10_u32))),
        7 => {
            let piece: Vec<u8> = bytes.drain(at..until).collect();
            let there = place(bytes.len(), random);
            insert(bytes, there, &piece);
        }
        // Words of the format, another sound file, noise.
        8 => {
            let word = words.get(random.random_range(0..words.len().max(1))).copied().unwrap_or(b"\0");
            insert(bytes, at, word);
        }
        9 => {
            let other = pick(sound, random).cloned().unwrap_or_default();
            let from = place(other.len(), random);
            bytes.truncate(at);
            bytes.extend_from_slice(&other[from..]);
        }
        _ => insert(bytes, at, &noise(random, 12)),
    }
}

fn flip(bytes: &mut [u8], at: usize, other: impl Fn(u8, usize) -> u8, random: &mut Xoshiro256PlusPlus) {
    let n = random.random_range(0..256_usize);
    if let Some(byte) = bytes.get_mut(at) {
        *byte = other(*byte, n);
    }
}

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    let room = LARGEST.saturating_sub(bytes.len()).min(piece.len());
    bytes.splice(at..at, piece[..room].iter().copied());
}

fn place(length: usize, random: &mut Xoshiro256PlusPlus) -> usize {
    let within = if random.random_range(0..2_u32) == 0 { length.min(BEGINNING) } else { length };
    random.random_range(0..=within)
}

fn short(random: &mut Xoshiro256PlusPlus) -> usize {
    let most = 1_usize << random.random_range(0..9_u32);
    random.random_range(1..=most)
}

fn noise(random: &mut Xoshiro256PlusPlus, most: usize) -> Vec<u8> {
    (0..random.random_range(1..=most)).map(|_| random.random_range(0..=255_u8)).collect()
}

fn pick<'a, T>(from: &'a [T], random: &mut Xoshiro256PlusPlus) -> Option<&'a T> {
    if from.is_empty() { None } else { from.get(random.random_range(0..from.len())) }
}

#[cfg(test)]
mod tests {
    use super::made_worse;

    #[test]
    fn the_same_number_makes_the_same_file() {
        let sound = [b"a;b\n1;2\n".to_vec(), b"c,d\n".to_vec()];
        assert_eq!(made_worse(&sound, &[b";"], 7), made_worse(&sound, &[b";"], 7));
        assert!((0..50).any(|seed| made_worse(&sound, &[b";"], seed) != sound[0]));
    }
}
