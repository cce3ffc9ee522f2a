//! From a passphrase to a key: Argon2id (RFC 9106).

use argon2::{Algorithm, Argon2, Block, Params, Version};
use entente_domain::{Error, ErrorCode, Result};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// How much work one try at a passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct KdfCost {
    /// Memory in MiB.
    pub memory_mib: u32,
    /// Passes over that memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl KdfCost {
    /// Never less than this (security.md, K2; OWASP's minimum is 19 MiB and 2 passes).
    pub const FLOOR: Self = Self { memory_mib: 64, passes: 3, lanes: 1 };
    /// A header that asks for more is refused: it would only stop the program.
    pub const CEILING: Self = Self { memory_mib: 1024, passes: 64, lanes: 16 };
    /// What a measured cost may take at most: a vault must open on a smaller computer, too.
    const MOST_MEASURED_MIB: u32 = 256;

    /// The cost that takes a little under one second on this computer: changing a passphrase derives two keys within two seconds.
    ///
    /// # Errors
    /// `Internal` when not even the floor can be computed.
    pub fn measured() -> Result<Self> {
        let started = std::time::Instant::now();
        derive(b"measure", &[7; 16], Self::FLOOR)?;
        let floor = started.elapsed().as_secs_f64().max(0.005);
        // Time grows with memory and with passes: first more memory, then more passes.
        let times = (0.8 / floor).clamp(1.0, 64.0);
        let memory_mib = (f64::from(Self::FLOOR.memory_mib) * times) as u32;
        let memory_mib = memory_mib.clamp(Self::FLOOR.memory_mib, Self::MOST_MEASURED_MIB);
        let left = times * f64::from(Self::FLOOR.memory_mib) / f64::from(memory_mib);
        let passes = (f64::from(Self::FLOOR.passes) * left) as u32;
        Ok(Self { memory_mib, passes: passes.clamp(Self::FLOOR.passes, Self::CEILING.passes), lanes: 1 })
    }

    /// Refuses a cost that no honest vault asks for.
    ///
    /// # Errors
    /// `KdfTooCostly`, or `HeaderDamaged` for a cost below the floor.
    pub fn must_be_honest(self) -> Result<Self> {
        if self.memory_mib > Self::CEILING.memory_mib || self.passes > Self::CEILING.passes || self.lanes > Self::CEILING.lanes {
            return Err(Error::new(ErrorCode::KdfTooCostly).with("memory_mib", self.memory_mib).with("passes", self.passes));
        }
        if self.memory_mib < Self::FLOOR.memory_mib || self.passes < Self::FLOOR.passes || self.lanes == 0 {
            return Err(ErrorCode::HeaderDamaged.into());
        }
        Ok(self)
    }
}

/// Derives a 256-bit key. Deterministic.
///
/// # Errors
/// `Internal` when the cost cannot be met, as on a computer without that much memory.
pub fn derive(secret: &[u8], salt: &[u8; 16], cost: KdfCost) -> Result<Zeroizing<[u8; 32]>> {
    let failed = |_| Error::internal("argon2");
    let params = Params::new(cost.memory_mib * 1024, cost.passes, cost.lanes, Some(32)).map_err(failed)?;
    let mut memory = Vec::new();
    memory.try_reserve_exact(params.block_count()).map_err(|_| Error::internal("argon2.memory"))?;
    memory.resize(params.block_count(), Block::default());
    let mut key = Zeroizing::new([0; 32]);
    let derived = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
        secret,
        salt,
        key.as_mut(),
        memory.as_mut_slice(),
    );
    memory.iter_mut().for_each(zeroize::Zeroize::zeroize);
    derived.map_err(failed)?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_same_passphrase_and_salt_give_the_same_key() {
        let a = derive(b"tambour", &[1; 16], KdfCost::FLOOR).unwrap();
        assert_eq!(a, derive(b"tambour", &[1; 16], KdfCost::FLOOR).unwrap());
        assert_ne!(a, derive(b"tambour", &[2; 16], KdfCost::FLOOR).unwrap());
    }

    #[test]
    fn a_header_that_asks_for_too_much_work_is_refused_before_any_is_done() {
        let above = KdfCost::CEILING;
        for greedy in [
            KdfCost { memory_mib: above.memory_mib + 1, ..KdfCost::FLOOR },
            KdfCost { passes: above.passes + 1, ..KdfCost::FLOOR },
            KdfCost { lanes: above.lanes + 1, ..KdfCost::FLOOR },
        ] {
            assert_eq!(greedy.must_be_honest().unwrap_err().code, ErrorCode::KdfTooCostly, "{greedy:?}");
        }
        assert!(above.must_be_honest().is_ok() && KdfCost::FLOOR.must_be_honest().is_ok());
        for cheap in
            [KdfCost { memory_mib: 63, ..KdfCost::FLOOR }, KdfCost { passes: 2, ..KdfCost::FLOOR }, KdfCost { lanes: 0, ..KdfCost::FLOOR }]
        {
            assert_eq!(cheap.must_be_honest().unwrap_err().code, ErrorCode::HeaderDamaged, "{cheap:?}");
        }
    }
}
