//! The register of incidents.

use entente_domain::id::IncidentId;
use entente_domain::record::incident::Incident;
use entente_domain::{Entity, Error, ErrorCode, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Stored, first_line, text};
use crate::database::DatabaseResult;
use crate::pages::{Cursor, LONGEST_PAGE, Page};
use crate::tally;
use crate::vault::Reader;

impl Stored for Incident {
    const OWNERS: &'static [(&'static str, Entity)] = &[];
    const KEYS: &'static [&'static str] = &["discovered_at", "state"];

    fn keys(&self) -> Vec<Sql> {
        vec![text(instant(self)), text(self.closing.name())]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(None)
    }
    fn title(&self) -> String {
        first_line(&self.facts.circumstances)
    }
    fn words(&self) -> Option<String> {
        let Self { facts, measures, .. } = self;
        Some([&facts.circumstances, &facts.data, &facts.whose, &measures.taken, &measures.prevention].map(String::as_str).join(" "))
    }
}

/// The instant of the discovery, always in as many digits, so that it sorts as text.
fn instant(incident: &Incident) -> String {
    incident.facts.discovered_at.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

impl Reader<'_> {
    /// One incident.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn incident(&self, id: IncidentId) -> Result<Incident> {
        super::get(self.db, id.0)
    }

    /// The register, the newest discovery first, in pages.
    ///
    /// # Errors
    /// `DatabaseDamaged`; `InvalidRequest` for a cursor that is none.
    pub fn incidents(&self, after: Option<&Cursor>, limit: u32) -> Result<Page<Incident>> {
        let limit = limit.min(LONGEST_PAGE);
        // A day far away stands for no end: instants are texts of digits.
        let (key, n) = match after {
            None => ("~".to_owned(), i64::MAX),
            Some(cursor) => {
                let (key, n) = cursor.key.split_once(' ').ok_or(ErrorCode::InvalidRequest)?;
                (key.to_owned(), n.parse().map_err(|_| Error::new(ErrorCode::InvalidRequest))?)
            }
        };
        let condition = "(t.discovered_at, t.n) < (?1, ?2) ORDER BY t.discovered_at DESC, t.n DESC LIMIT ?3";
        let found: Vec<Incident> = super::list(self.db, condition, (key, n, limit + 1))?;
        let mut numbered = Vec::new();
        for incident in found {
            let n: i64 =
                self.db.prepare_cached("SELECT n FROM incident WHERE id = ?1").db()?.query_row([incident.id.0], |row| row.get(0)).db()?;
            numbered.push((incident, n));
        }
        let total = tally::of(self.db, Entity::Incident)?;
        let page = Page::from_rows(numbered, limit, total, |(incident, n)| Cursor {
            key: format!("{} {n}", instant(incident)),
            id: incident.id.0,
        });
        page.try_map(|(incident, _)| Ok(incident))
    }

    /// Those that are not closed, the earliest discovery first.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn open_incidents(&self) -> Result<Vec<Incident>> {
        super::list(self.db, "t.state = 'open' ORDER BY t.discovered_at, t.n", [])
    }

    /// All incidents, for duties and for the figures of a year; a centre has few.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn every_incident(&self) -> Result<Vec<Incident>> {
        super::list(self.db, "1 ORDER BY t.discovered_at, t.n", [])
    }
}
