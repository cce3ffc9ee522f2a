//! The secret that two of three colleagues have together: split onto three pages, and put together again from any two.
//!
//! A. Shamir, “How to share a secret” (1979), over GF(2^8): each byte of the secret is where a random straight line begins, each page
//! holds another point of it, two points give the line, and one point fits every beginning equally well.

use chacha20::ChaCha20Rng;
use chacha20::rand_core::SeedableRng;
use entente_domain::{Error, ErrorCode, Result};
use vsss_rs::Gf256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::share::{BYTES, PAGES, RecoveryShare, ShareSet};
use super::vault_key::fill_random;

/// So many pages open together.
const TOGETHER: usize = 2;

/// A secret of 136 random bits. It cannot be printed, and it is wiped when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct SharedSecret([u8; BYTES]);

impl SharedSecret {
    /// A new random secret.
    ///
    /// # Errors
    /// `Internal` when the system has no randomness.
    pub(crate) fn make() -> Result<Self> {
        let mut secret = Self([0; BYTES]);
        fill_random(&mut secret.0)?;
        Ok(secret)
    }

    /// Three pages, of which any two give the secret, and one nothing.
    ///
    /// # Errors
    /// `Internal` when the system has no randomness.
    pub(crate) fn split(&self, set: ShareSet) -> Result<[RecoveryShare; PAGES]> {
        let failed = || Error::internal("shares.split");
        let mut seed = Zeroizing::new([0; 32]);
        fill_random(seed.as_mut())?;
        let points =
            Gf256::split_bytes(TOGETHER, PAGES, self.0, ChaCha20Rng::from_seed(*seed)).map(Zeroizing::new).map_err(|_| failed())?;
        let mut pages = Vec::with_capacity(PAGES);
        // The library puts the number before the bytes, from 1 on.
        for point in points.iter() {
            let (number, share) = point.split_first().ok_or_else(failed)?;
            pages.push(RecoveryShare::of(*number, set, share.try_into().map_err(|_| failed())?));
        }
        pages.try_into().map_err(|_| failed())
    }

    /// Reads what was typed from two pages and puts it together.
    ///
    /// # Errors
    /// As [`RecoveryShare::two`] and [`SharedSecret::join`].
    pub fn read(first: &str, second: &str) -> Result<Self> {
        let [one, other] = RecoveryShare::two(first, second)?;
        Self::join(&one, &other)
    }

    /// The secret of two pages. Whether it opens anything only a slot can tell.
    ///
    /// # Errors
    /// `SharesOfTwoSets`; `SharesRepeated` when it is twice the same page.
    pub fn join(one: &RecoveryShare, other: &RecoveryShare) -> Result<Self> {
        if one.set() != other.set() {
            return Err(ErrorCode::SharesOfTwoSets.into());
        }
        if one.number() == other.number() {
            return Err(ErrorCode::SharesRepeated.into());
        }
        let point = |share: &RecoveryShare| [&[share.number()], share.bytes().as_slice()].concat();
        let points = Zeroizing::new(vec![point(one), point(other)]);
        let secret = Gf256::combine_bytes(points.as_slice()).map(Zeroizing::new).map_err(|_| Error::internal("shares.join"))?;
        Ok(Self(secret.as_slice().try_into().map_err(|_| Error::internal("shares.length"))?))
    }

    /// The bytes from which the slot key is derived.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl std::fmt::Debug for SharedSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SharedSecret(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn split(secret: &SharedSecret) -> [RecoveryShare; PAGES] {
        secret.split(ShareSet::make().unwrap()).unwrap()
    }

    proptest! {
        #[test]
        fn any_two_of_three_pages_give_the_secret_in_any_order(bytes in proptest::array::uniform17(0_u8..)) {
            let secret = SharedSecret(bytes);
            let pages = split(&secret);
            prop_assert_eq!(pages.each_ref().map(RecoveryShare::number), [1, 2, 3]);
            for (one, other) in [(0, 1), (0, 2), (1, 2), (1, 0), (2, 0), (2, 1)] {
                prop_assert_eq!(SharedSecret::join(&pages[one], &pages[other]).unwrap().0, bytes);
                let read = SharedSecret::read(&pages[one].reveal(), &pages[other].reveal()).unwrap();
                prop_assert_eq!(read.0, bytes);
            }
        }

        /// Whatever secret is thought of, there is a second page with which the first one gives it: one page alone excludes nothing.
        #[test]
        fn one_page_fits_every_secret_equally_well(thought in proptest::array::uniform17(0_u8..)) {
            let set = ShareSet::make().unwrap();
            let [first, ..] = SharedSecret::make().unwrap().split(set).unwrap();
            let mut second = [0; BYTES];
            for ((point, begins), known) in second.iter_mut().zip(thought).zip(*first.bytes()) {
                // The line that begins at what was thought of and goes through the point 1, at the point 2.
                *point = (Gf256(begins) + Gf256(2) * (Gf256(known) + Gf256(begins))).0;
            }
            prop_assert_eq!(SharedSecret::join(&first, &RecoveryShare::of(2, set, &second)).unwrap().0, thought);
        }

        #[test]
        fn a_page_of_another_set_or_the_same_page_twice_is_told_as_such(bytes in proptest::array::uniform17(0_u8..)) {
            let secret = SharedSecret(bytes);
            let (one, other) = (split(&secret), split(&secret));
            prop_assume!(one[0].set() != other[0].set());
            for (a, b) in [(0, 0), (0, 1), (2, 1)] {
                prop_assert_eq!(SharedSecret::join(&one[a], &other[b]).unwrap_err().code, ErrorCode::SharesOfTwoSets);
            }
            prop_assert_eq!(SharedSecret::join(&one[1], &one[1]).unwrap_err().code, ErrorCode::SharesRepeated);
        }
    }

    #[test]
    fn a_mistyped_page_is_told_by_its_place_and_its_group() {
        let [one, other, _] = split(&SharedSecret::make().unwrap());
        let mut typed: Vec<char> = other.reveal().chars().collect();
        typed[13] = if typed[13] == 'A' { 'B' } else { 'A' };
        let error = SharedSecret::read(&one.reveal(), &typed.iter().collect::<String>()).unwrap_err();
        assert_eq!(error, Error::new(ErrorCode::ShareMistyped).with("group", 3_usize).with("page", 2_u32));
        let error = SharedSecret::read("", &other.reveal()).unwrap_err();
        assert_eq!(error, Error::new(ErrorCode::ShareMistyped).with("group", 1_usize).with("page", 1_u32));
    }

    /// The library's numbers, for ever: a page that was written down today must be read by a program of later years.
    #[test]
    fn pages_that_were_written_down_once_are_still_read() {
        let secret = SharedSecret::read(FROZEN[0], FROZEN[2]).unwrap();
        assert_eq!(secret.0, *b"douze lanternes !");
        assert_eq!(SharedSecret::read(FROZEN[1], FROZEN[2]).unwrap().0, secret.0);
        assert_eq!(format!("{secret:?}"), "SharedSecret(…)");
    }

    const FROZEN: [&str; PAGES] = [
        "1MF7T ZFESF 2RW0F 4JFV0 ZRKZ0 WPTS7 M43CC XJQ0E",
        "2MF7X 848AT CJ5MM 528WK CVB25 FVKS8 V3TD0 MCJ08",
        "3MF70 VTH40 4MAHT 5HH1R HRB9W ZRG6V KYJJ4 DYNG8",
    ];
}
