//! The figures of a closed round, over any questionnaire that the program can run.
//!
//! [`Measure::of`] says what of a questionnaire is measured; [`results()`] makes the figures that may be shown, item by item and
//! dimension by dimension; [`weak_points()`] names what they ask to talk about, [`changes()`] what became of it since the last round;
//! [`comments()`] gives what was said in words, and [`names`] finds whom it names.
//!
//! Pure: no file, no clock, no chance. The order of the sheets never shows.
//!
//! # Small groups (ADR 0019)
//! *No figure rests on fewer persons than the smallest group, and no combination of figures can be subtracted to get there.* A side
//! with too few sheets, or too few invited, is hidden whole; an item is shown where enough rated it; a dimension is of persons' values
//! only where the sums of its items cannot isolate anybody ([`Figure::Persons`]), else it is made of what its items say already
//! ([`Figure::Statements`]). A hidden figure is a variant without fields.

mod cell;
pub mod comments;
pub mod dimension;
pub mod effect;
pub mod gap;
pub mod groups;
pub mod hundredths;
pub mod item;
pub mod kept;
pub mod measure;
pub mod names;
pub mod own;
mod plan;
pub mod reliability;
pub mod results;
pub mod sheets;
pub mod summary;
pub mod total;
pub mod trend;
pub mod weak_points;

pub use comments::{CommentsOnItem, comments};
pub use dimension::{DimensionResult, Figure, Scale};
pub use effect::{Effect, EffectSize};
pub use gap::Gap;
pub use groups::{Headcount, Part, Who};
pub use hundredths::Hundredths;
pub use item::{ChoiceCount, ItemFigure, ItemResult};
pub use kept::KeptResults;
pub use measure::{CommentedItem, Dimension, Measure, MeasuredChoice, MeasuredItem, Scored, Taken};
pub use own::{OwnValue, own_values};
pub use reliability::{NoReliability, Reliability};
pub use results::{Invited, Reading, Results, Rules, results};
pub use sheets::Sheet;
pub use summary::{StudentInterval95, Summary};
pub use total::{Counted, MeasuredTotal, NoTotal, ReadBand, TotalFigure, TotalRange, TotalResult};
pub use trend::{Change, ChangeReading, changes};
pub use weak_points::{WeakPoint, WeakPointKind, weak_points};

#[cfg(test)]
mod round;
#[cfg(test)]
mod subtraction;
