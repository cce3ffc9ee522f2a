//! What a file says and the model has no field for, kept for the way back.

use serde::{Deserialize, Serialize};

use super::Json;

/// What else stood at some place of a file.
///
/// Nothing in the program reads it but the writers: what is kept here changes nothing in what is asked, shown or counted.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Extras {
    /// Elements of a FHIR object, sorted by name: those that only describe, and default values that were written out
    /// (`"required": false`).
    pub elements: Vec<(String, Json)>,
    /// FHIR extensions that the program does not know.
    pub extensions: Vec<Json>,
    /// The urls of all extensions, known and unknown, in the order of the file, where it is not the usual one.
    pub order: Vec<String>,
    /// Cells of a spreadsheet row, by the heading of their column.
    pub cells: Vec<(String, String)>,
}

impl Extras {
    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The element of that name.
    #[must_use]
    pub fn element(&self, name: &str) -> Option<&Json> {
        self.elements.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The cell under that heading.
    #[must_use]
    pub fn cell(&self, heading: &str) -> Option<&str> {
        self.cells.iter().find(|(key, _)| key == heading).map(|(_, value)| value.as_str())
    }
}
