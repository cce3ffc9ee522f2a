//! The recovery key: random, written on paper, typed back.
//!
//! Seven groups of five signs from the alphabet of D. Crockford's Base32, which leaves out `I`, `L`, `O` and `U`. Four signs of a
//! group are random (7 × 4 × 5 = 140 bits), the fifth checks the group and its place, so that a slip is found in its
//! group before anything is tried.

use entente_domain::{Error, ErrorCode, Result};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::vault_key::fill_random;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 7;
const SIGNS: usize = 4;

/// A recovery key. It cannot be printed but on purpose, and it is wiped when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryKey([u8; GROUPS * SIGNS]);

impl RecoveryKey {
    /// A new random key.
    ///
    /// # Errors
    /// `Internal` when the system has no randomness.
    pub fn make() -> Result<Self> {
        let mut key = Self([0; GROUPS * SIGNS]);
        fill_random(&mut key.0)?;
        for sign in &mut key.0 {
            *sign &= 31;
        }
        Ok(key)
    }

    /// Reads what was typed: any case, any spaces or dashes, `O` for `0`, `I` and `L` for `1`.
    ///
    /// # Errors
    /// `RecoveryKeyMistyped` with the first group that has a fault.
    pub fn parse(typed: &str) -> Result<Self> {
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
        let mut key = Self([0; GROUPS * SIGNS]);
        for group in 0..GROUPS {
            let fault = || Error::new(ErrorCode::RecoveryKeyMistyped).with("group", group + 1);
            let typed = signs.get(group * (SIGNS + 1)..(group + 1) * (SIGNS + 1)).ok_or_else(fault)?;
            let (random, check) = typed.split_at(SIGNS);
            if random.iter().any(|sign| *sign > 31) || check != [check_sign(group, random)] {
                return Err(fault());
            }
            key.0[group * SIGNS..(group + 1) * SIGNS].copy_from_slice(random);
        }
        if signs.len() > GROUPS * (SIGNS + 1) {
            return Err(Error::new(ErrorCode::RecoveryKeyMistyped).with("group", GROUPS));
        }
        Ok(key)
    }

    /// The groups as they are written on the sheet, parted by spaces.
    #[must_use]
    pub fn reveal(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(GROUPS * (SIGNS + 2)));
        for (group, random) in self.0.chunks(SIGNS).enumerate() {
            if group > 0 {
                text.push(' ');
            }
            for sign in random.iter().chain(&[check_sign(group, random)]) {
                text.push(char::from(ALPHABET[usize::from(*sign & 31)]));
            }
        }
        text
    }

    /// The bytes from which the slot key is derived.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// The check sign of a group: weights are odd, so that one wrong sign is always found; they differ, so that two swapped
/// signs nearly always are; the place of the group counts, so that swapped groups are found.
fn check_sign(group: usize, random: &[u8]) -> u8 {
    let weights = [3_u32, 7, 13, 27];
    let sum: u32 = random.iter().zip(weights).map(|(sign, weight)| u32::from(*sign) * weight).sum();
    let place = u32::try_from(group).unwrap_or(0) * 5 + 11;
    u8::try_from((sum + place) % 32).unwrap_or(0)
}

impl std::fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryKey(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_written_is_what_is_read_however_it_is_typed() {
        let key = RecoveryKey::make().unwrap();
        let written = key.reveal();
        assert_eq!(written.split(' ').count(), 7);
        assert_eq!(RecoveryKey::parse(&written).unwrap(), key);
        let sloppy = written.to_lowercase().replace('0', "o").replace('1', "l").replace(' ', " - ");
        assert_eq!(RecoveryKey::parse(&sloppy).unwrap(), key);
    }

    proptest! {
        #[test]
        fn one_wrong_sign_is_found_in_its_group(signs in proptest::array::uniform28(0_u8..32), at in 0_usize..35, other in 0_usize..32) {
            let written: Vec<char> = RecoveryKey(signs).reveal().chars().filter(|c| *c != ' ').collect();
            let mut typed = written.clone();
            typed[at] = char::from(ALPHABET[other]);
            prop_assume!(typed != written);
            let error = RecoveryKey::parse(&typed.iter().collect::<String>()).unwrap_err();
            prop_assert_eq!(error, Error::new(ErrorCode::RecoveryKeyMistyped).with("group", at / 5 + 1));
        }

        #[test]
        fn no_typing_ends_in_a_panic(typed in ".{0,80}") {
            let _ = RecoveryKey::parse(&typed);
        }
    }
}
