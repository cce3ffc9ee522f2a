//! How large the page is shown: remembered on this computer, so that it is the same after a lock and after a start.

use entente_domain::Result;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::registry::Context;
use crate::session::App;

/// The sizes in percent, as browsers have them.
const SIZES: [u16; 13] = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];

/// One step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ZoomStep {
    /// Larger.
    Larger,
    /// Smaller.
    Smaller,
    /// As at first.
    Usual,
}

/// A step to make.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct ChangeZoom {
    /// Which.
    pub step: ZoomStep,
}

/// How large the page is shown.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct Zoom {
    /// In percent.
    pub percent: u16,
}

impl ZoomStep {
    fn from(self, percent: u16) -> u16 {
        let stepped = match self {
            Self::Larger => SIZES.into_iter().find(|size| *size > percent),
            Self::Smaller => SIZES.into_iter().rev().find(|size| *size < percent),
            Self::Usual => Some(100),
        };
        stepped.unwrap_or(percent)
    }
}

impl App {
    /// How large the page is shown, in percent.
    #[must_use]
    pub fn zoom(&self) -> u16 {
        kept(self.settings().zoom)
    }
}

/// A size that was remembered, within what there is.
fn kept(percent: Option<u16>) -> u16 {
    let (smallest, largest) = (SIZES[0], SIZES[SIZES.len() - 1]);
    percent.map_or(100, |percent| percent.clamp(smallest, largest))
}

pub(crate) fn change(context: &Context<'_>, request: ChangeZoom) -> Result<Zoom> {
    let mut percent = 100;
    // Read and set at once: of two steps that come together neither is lost.
    context.app.remember(|settings| {
        percent = request.step.from(kept(settings.zoom));
        settings.zoom = Some(percent);
    })?;
    Ok(Zoom { percent })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_steps_double_the_page_and_it_stops_at_its_ends() {
        let up = |from, steps| (0..steps).fold(from, |percent, _| ZoomStep::Larger.from(percent));
        let down = |from, steps| (0..steps).fold(from, |percent, _| ZoomStep::Smaller.from(percent));
        assert_eq!((up(100, 5), up(100, 99), down(100, 99)), (200, 300, 50));
        assert_eq!(down(up(100, 5), 5), 100);
        assert_eq!(ZoomStep::Usual.from(250), 100);
        assert_eq!(up(101, 1), 110, "a size that is none of ours goes to the next");
    }
}
