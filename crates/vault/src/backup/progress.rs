//! Progress over work in several stages, and the wish to stop, which comes back through it.

use entente_domain::Result;

/// Is told how far the work is: done, and the whole. What it refuses stops the work, and nothing is left of it.
pub type Progress<'a> = &'a dyn Fn(u64, u64) -> Result<()>;

/// The whole is told in thousandths.
const WHOLE: u64 = 1_000;

/// A stretch of the whole work.
#[derive(Clone, Copy)]
pub struct Stage<'a> {
    tell: Progress<'a>,
    from: u64,
    to: u64,
}

impl<'a> Stage<'a> {
    /// All of it.
    pub fn whole(tell: Progress<'a>) -> Self {
        Self { tell, from: 0, to: WHOLE }
    }

    /// The part of this stage between two percentages.
    pub fn part(self, from: u64, to: u64) -> Self {
        let length = self.to - self.from;
        Self { tell: self.tell, from: self.from + length * from / 100, to: self.from + length * to / 100 }
    }

    /// Tells that so much of this stage is done.
    ///
    /// # Errors
    /// What the listener refuses: `Cancelled`, `VaultLocked`.
    pub fn at(self, done: u64, total: u64) -> Result<()> {
        let length = self.to - self.from;
        // In 128 bits: the figures are bytes of a file, or fewer.
        let share = u128::from(length) * u128::from(done.min(total)) / u128::from(total.max(1));
        (self.tell)(self.from + u64::try_from(share).unwrap_or(length), WHOLE)
    }
}
