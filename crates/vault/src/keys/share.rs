//! A colleague's share of the secret that opens the vault: written on a page, typed together with another one.
//!
//! Eight checked groups. The first sign is the number of the page and the three next are those of its set, so that a person sees on the
//! paper which page it is and whether two pages go together. What follows is the share itself.

use entente_domain::{Error, ErrorCode, Result};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::groups::{self, Groups, SIGNS};

const GROUPS: usize = 8;
/// The pages of a set.
pub const PAGES: usize = 3;
/// The bytes of a share: 136 bits, in 28 signs of 5 bits, of which the last four bits are zero.
pub const BYTES: usize = 17;

/// The signs that all pages of one set bear. They tell sets apart for a person and protect nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShareSet([u8; SIGNS - 1]);

impl ShareSet {
    /// A new random set.
    ///
    /// # Errors
    /// `Internal` when the system has no randomness.
    pub fn make() -> Result<Self> {
        let [[set @ .., _]]: Groups<1> = groups::make()?;
        Ok(Self(set))
    }

    /// As it stands on the pages.
    #[must_use]
    pub fn name(self) -> String {
        groups::written(&self.0)
    }
}

/// One share. It cannot be printed but on purpose, and it is wiped when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryShare(Groups<GROUPS>);

impl RecoveryShare {
    /// The share of a page.
    pub(super) fn of(number: u8, set: ShareSet, share: &[u8; BYTES]) -> Self {
        let [a, b, c] = set.0;
        let mut signs = Zeroizing::new([[0; SIGNS]; GROUPS]);
        signs[0] = [number, a, b, c];
        for (place, sign) in signs[1..].as_flattened_mut().iter_mut().enumerate() {
            for bit in place * 5..place * 5 + 5 {
                *sign = *sign << 1 | share.get(bit / 8).map_or(0, |byte| byte >> (7 - bit % 8) & 1);
            }
        }
        Self(*signs)
    }

    /// Reads what was typed: any case, any spaces or dashes, `O` for `0`, `I` and `L` for `1`.
    ///
    /// # Errors
    /// `ShareMistyped` with the first group that has a fault.
    pub fn parse(typed: &str) -> Result<Self> {
        let mistyped = |group: usize| Error::new(ErrorCode::ShareMistyped).with("group", group);
        let share = groups::parse(typed).map(Self).map_err(mistyped)?;
        if !(1..=PAGES).contains(&usize::from(share.number())) {
            return Err(mistyped(1));
        }
        // No page ends otherwise.
        if share.0[GROUPS - 1][SIGNS - 1] & 15 == 0 { Ok(share) } else { Err(mistyped(GROUPS)) }
    }

    /// Reads what was typed from two pages.
    ///
    /// # Errors
    /// `ShareMistyped` with the `page`, 1 or 2 in the order of typing, and the first `group` that has a fault.
    pub fn two(first: &str, second: &str) -> Result<[Self; 2]> {
        let page = |typed: &str, place: u32| Self::parse(typed).map_err(|error| error.with("page", place));
        Ok([page(first, 1)?, page(second, 2)?])
    }

    /// The groups as they are written on the page, parted by spaces.
    #[must_use]
    pub fn reveal(&self) -> Zeroizing<String> {
        groups::reveal(&self.0)
    }

    /// The number of the page, from 1 to 3.
    #[must_use]
    pub fn number(&self) -> u8 {
        self.0[0][0]
    }

    /// Which set it is of.
    #[must_use]
    pub fn set(&self) -> ShareSet {
        let [[_, set @ ..], ..] = self.0;
        ShareSet(set)
    }

    /// The bytes of the share.
    pub(super) fn bytes(&self) -> Zeroizing<[u8; BYTES]> {
        let mut bytes = Zeroizing::new([0; BYTES]);
        for (place, sign) in self.0[1..].as_flattened().iter().enumerate() {
            for bit in 0..5 {
                let at = place * 5 + bit;
                if let Some(byte) = bytes.get_mut(at / 8) {
                    *byte |= (sign >> (4 - bit) & 1) << (7 - at % 8);
                }
            }
        }
        bytes
    }
}

impl std::fmt::Debug for RecoveryShare {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryShare(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    const SET: ShareSet = ShareSet([19, 7, 23]);

    #[test]
    fn a_page_begins_with_its_number_and_its_set_and_says_nothing_of_itself_in_a_message() {
        let share = RecoveryShare::of(2, SET, &[0x5a; BYTES]);
        assert!(share.reveal().starts_with(&format!("2{}", SET.name())), "{}", *share.reveal());
        assert_eq!(share.reveal().split(' ').count(), GROUPS);
        assert_eq!(format!("{share:?}"), "RecoveryShare(…)");
    }

    #[test]
    fn a_page_of_another_number_is_none() {
        for number in [0, 4, 31] {
            let error = RecoveryShare::parse(&RecoveryShare::of(number, SET, &[1; BYTES]).reveal()).unwrap_err();
            assert_eq!(error, Error::new(ErrorCode::ShareMistyped).with("group", 1_usize));
        }
    }

    proptest! {
        #[test]
        fn what_is_written_on_a_page_is_what_is_read(bytes in proptest::array::uniform17(0_u8..), number in 1_u8..=3) {
            let share = RecoveryShare::of(number, SET, &bytes);
            prop_assert_eq!(&*share.bytes(), &bytes);
            let read = RecoveryShare::parse(&share.reveal().to_lowercase().replace(' ', "-")).unwrap();
            prop_assert_eq!(read.number(), number);
            prop_assert_eq!(read.set(), SET);
            prop_assert!(read == share);
        }

        #[test]
        fn a_changed_sign_is_refused_with_its_group(bytes in proptest::array::uniform17(0_u8..), at in 0_usize..40, other in "[0-9A-HJKMNP-TV-Z]") {
            let written: Vec<char> = RecoveryShare::of(1, SET, &bytes).reveal().chars().filter(|c| *c != ' ').collect();
            let mut typed = written.clone();
            typed[at] = other.chars().next().unwrap();
            prop_assume!(typed != written);
            let error = RecoveryShare::parse(&typed.iter().collect::<String>()).unwrap_err();
            prop_assert_eq!(error, Error::new(ErrorCode::ShareMistyped).with("group", at / 5 + 1));
        }
    }
}
