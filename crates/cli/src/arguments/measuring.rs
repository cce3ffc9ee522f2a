//! Measuring the program.

use clap::Args;

/// Measure.
#[derive(Debug, Args)]
pub struct Bench {
    /// Partners of the small directory
    #[arg(long, default_value_t = 1_000)]
    pub small: u32,
    /// Partners of the large directory
    #[arg(long, default_value_t = 100_000)]
    pub large: u32,
    /// Exchanges of the large living record; the small one has a hundredth
    #[arg(long, default_value_t = 100_000)]
    pub communications: u32,
    /// Meetings of the large living record; the small one has a hundredth
    #[arg(long, default_value_t = 10_000)]
    pub meetings: u32,
}
