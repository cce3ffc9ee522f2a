//! Every record of a kind, one after another, for whoever takes everything out.

use entente_domain::{Entity, Result};
use serde_json::{Map, Value};

use crate::database::DatabaseResult;
use crate::tables::{self, for_record_of};
use crate::vault::Reader;

impl Reader<'_> {
    /// How many live records there are of a kind.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn count_of(&self, entity: Entity) -> Result<u32> {
        let sql = format!("SELECT count(*) FROM {} WHERE deleted = 0", entity.name());
        self.db.prepare_cached(&sql).db()?.query_row([], |row| row.get(0)).db()
    }

    /// Goes through the live records of a kind, each as JSON: only one is held at a time.
    ///
    /// # Errors
    /// `DatabaseDamaged`, and what `act` refuses.
    pub fn each_record(&self, entity: Entity, mut act: impl FnMut(Map<String, Value>) -> Result<()>) -> Result<()> {
        for_record_of!(entity, R => tables::each::<R>(self.db, |record| act(entente_domain::Record::to_object(&record)?)))
    }
}
