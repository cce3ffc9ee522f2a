//! Lists come in pages: what is shown is read, nothing else.

use entente_domain::{ErrorCode, Result};
use uuid::Uuid;

/// Where the next page begins: behind this key and id. It is opaque to the page and the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// The sort key of the last row.
    pub key: String,
    /// Its id, for rows with the same key.
    pub id: Uuid,
}

impl Cursor {
    /// As text for the next request.
    #[must_use]
    pub fn encode(&self) -> String {
        format!("{}~{}", self.id.simple(), self.key)
    }

    /// From the text of a request.
    ///
    /// # Errors
    /// `InvalidRequest`.
    pub fn decode(text: &str) -> Result<Self> {
        let (id, key) = text.split_once('~').ok_or(ErrorCode::InvalidRequest)?;
        let id = Uuid::try_parse(id).map_err(|_| ErrorCode::InvalidRequest)?;
        Ok(Self { key: key.to_owned(), id })
    }
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// Where the next page begins; none on the last.
    pub next: Option<Cursor>,
    /// How many rows there are in all.
    pub total: u32,
    /// Whether there are more than `total`: counting on would cost more than it tells.
    pub beyond: bool,
}

impl<T> Page<T> {
    /// A page from one row more than it shows.
    pub(crate) fn from_rows(mut rows: Vec<T>, limit: u32, total: u32, cursor: impl Fn(&T) -> Cursor) -> Self {
        let limit = limit as usize;
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = if more { rows.last().map(cursor) } else { None };
        Self { rows, next, total, beyond: false }
    }

    /// The same page with other rows.
    ///
    /// # Errors
    /// What `turn` refuses.
    pub fn try_map<U>(self, turn: impl FnMut(T) -> Result<U>) -> Result<Page<U>> {
        let rows = self.rows.into_iter().map(turn).collect::<Result<Vec<U>>>()?;
        Ok(Page { rows, next: self.next, total: self.total, beyond: self.beyond })
    }
}

/// No list gives more rows at once, whatever is asked.
pub const LONGEST_PAGE: u32 = 500;
