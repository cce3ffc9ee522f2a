//! Random signs in groups that check themselves: what is written on paper or read out, and typed.
//!
//! The alphabet is D. Crockford's Base32, which leaves out `I`, `L`, `O` and `U`. Four signs of a group are random (20 bits), the
//! fifth checks the group and its place, so that a slip is found in its group before anything is tried.

use entente_domain::Result;
use zeroize::Zeroizing;

use super::vault_key::fill_random;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The random signs of a group.
pub const SIGNS: usize = 4;

/// The random signs of so many groups, each from 0 to 31.
pub type Groups<const GROUPS: usize> = [[u8; SIGNS]; GROUPS];

/// New random groups.
///
/// # Errors
/// `Internal` when the system has no randomness.
pub fn make<const GROUPS: usize>() -> Result<Groups<GROUPS>> {
    let mut groups = [[0; SIGNS]; GROUPS];
    fill_random(groups.as_flattened_mut())?;
    for sign in groups.as_flattened_mut() {
        *sign &= 31;
    }
    Ok(groups)
}

/// Reads what was typed: any case, any spaces or dashes, `O` for `0`, `I` and `L` for `1`.
///
/// # Errors
/// The first group that has a fault, from 1.
pub fn parse<const GROUPS: usize>(typed: &str) -> std::result::Result<Groups<GROUPS>, usize> {
    let mut signs = Zeroizing::new(Vec::with_capacity(GROUPS * (SIGNS + 1)));
    for c in typed.chars().filter(|c| c.is_alphanumeric()) {
        let sign = match c.to_ascii_uppercase() {
            'O' => b'0',
            'I' | 'L' => b'1',
            c => u8::try_from(c).unwrap_or(0),
        };
        let value = ALPHABET.iter().position(|a| *a == sign);
        signs.push(value.and_then(|v| u8::try_from(v).ok()).unwrap_or(u8::MAX));
    }
    let mut groups = [[0; SIGNS]; GROUPS];
    for (place, group) in groups.iter_mut().enumerate() {
        let typed = signs.get(place * (SIGNS + 1)..(place + 1) * (SIGNS + 1)).ok_or(place + 1)?;
        let (random, check) = typed.split_at(SIGNS);
        if random.iter().any(|sign| *sign > 31) || check != [check_sign(place, random)] {
            return Err(place + 1);
        }
        group.copy_from_slice(random);
    }
    if signs.len() > GROUPS * (SIGNS + 1) { Err(GROUPS) } else { Ok(groups) }
}

/// The groups as they are written down, parted by spaces.
pub fn reveal<const GROUPS: usize>(groups: &Groups<GROUPS>) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(GROUPS * (SIGNS + 2)));
    for (place, random) in groups.iter().enumerate() {
        if place > 0 {
            text.push(' ');
        }
        for sign in random.iter().chain(&[check_sign(place, random)]) {
            text.push(char::from(ALPHABET[usize::from(*sign & 31)]));
        }
    }
    text
}

/// Signs as they are written down.
pub fn written(signs: &[u8]) -> String {
    signs.iter().map(|sign| char::from(ALPHABET[usize::from(*sign & 31)])).collect()
}

/// The check sign of a group: weights are odd, so that one wrong sign is always found; they differ, so that two swapped
/// signs nearly always are; the place of the group counts, so that swapped groups are found.
fn check_sign(place: usize, random: &[u8]) -> u8 {
    let weights = [3_u32, 7, 13, 27];
    let sum: u32 = random.iter().zip(weights).map(|(sign, weight)| u32::from(*sign) * weight).sum();
    let place = u32::try_from(place).unwrap_or(0) * 5 + 11;
    u8::try_from((sum + place) % 32).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_written_is_what_is_read_however_it_is_typed() {
        let groups: Groups<7> = make().unwrap();
        let written = reveal(&groups);
        assert_eq!(written.split(' ').count(), 7);
        assert_eq!(parse(&written), Ok(groups));
        let sloppy = written.to_lowercase().replace('0', "o").replace('1', "l").replace(' ', " - ");
        assert_eq!(parse(&sloppy), Ok(groups));
    }

    #[test]
    fn a_longer_text_is_not_taken_for_a_shorter_one() {
        let groups: Groups<7> = make().unwrap();
        assert_eq!(parse::<5>(&reveal(&groups)), Err(5));
    }

    proptest! {
        #[test]
        fn one_wrong_sign_is_found_in_its_group(signs in proptest::array::uniform28(0_u8..32), at in 0_usize..35, other in 0_usize..32) {
            let mut groups: Groups<7> = [[0; SIGNS]; 7];
            groups.as_flattened_mut().copy_from_slice(&signs);
            let written: Vec<char> = reveal(&groups).chars().filter(|c| *c != ' ').collect();
            let mut typed = written.clone();
            typed[at] = char::from(ALPHABET[other]);
            prop_assume!(typed != written);
            prop_assert_eq!(parse::<7>(&typed.iter().collect::<String>()), Err(at / 5 + 1));
        }

        #[test]
        fn no_typing_ends_in_a_panic(typed in ".{0,80}") {
            let _ = parse::<7>(&typed);
        }
    }
}
