//! Partners: the directory, in pages, and the candidates for a likely double.

use entente_domain::fold::{fold, fold_name};
use entente_domain::id::PartnerId;
use entente_domain::record::partner::{Partner, PartnerName, StakeholderCategory};
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::{Stored, columns, record_of_row, text};
use crate::database::DatabaseResult;
use crate::pages::{Cursor, LONGEST_PAGE, Page};
use crate::search;
use crate::tally;
use crate::vault::Reader;

/// Telephone numbers are compared by their last digits: the country code may or may not be written.
const PHONE_DIGITS: usize = 8;

/// The digits by which two telephone numbers are compared; none when there are too few.
#[must_use]
pub fn phone_key(phone: &str) -> Option<String> {
    let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();
    (digits.len() >= PHONE_DIGITS).then(|| digits[digits.len() - PHONE_DIGITS..].iter().collect())
}

fn email_key(email: &str) -> Option<String> {
    let email = email.trim().to_lowercase();
    (!email.is_empty()).then_some(email)
}

fn optional(value: Option<String>) -> Sql {
    value.map_or(Sql::Null, Sql::Text)
}

impl Stored for Partner {
    const OWNERS: &'static [(&'static str, Entity)] = &[];
    const KEYS: &'static [&'static str] = &["sort_key", "match_key", "category", "email_key", "phone_key"];

    fn keys(&self) -> Vec<Sql> {
        vec![
            text(fold(&self.identity.name.sorted())),
            text(fold_name(&self.identity.name.spoken())),
            self.identity.category.map_or(Sql::Null, |category| text(category.name())),
            optional(email_key(&self.contact.email)),
            optional(phone_key(&self.contact.phone)),
        ]
    }
    fn scope(&self, _: &Connection) -> Result<Option<Uuid>> {
        Ok(None)
    }
    fn title(&self) -> String {
        self.identity.name.spoken()
    }
    fn words(&self) -> Option<String> {
        use entente_domain::record::partner::PartnerName;
        let other = match &self.identity.name {
            PartnerName::Organisation { other_name, .. } => other_name.as_str(),
            PartnerName::Person { .. } => "",
        };
        let Self { contact, address, remarks, .. } = self;
        Some(
            [
                &self.identity.name.spoken(),
                other,
                &contact.email,
                &contact.phone,
                &address.street,
                &address.postcode,
                &address.city,
                &remarks.note,
            ]
            .join(" "),
        )
    }
}

/// Which partners of the directory are asked for.
#[derive(Debug, Clone, Default)]
pub struct PartnerFilter {
    /// Words that all must be found, as beginnings of words.
    pub words: String,
    /// Only this category.
    pub category: Option<StakeholderCategory>,
}

/// A partner of the directory with the number of partnerships that it takes part in.
#[derive(Debug, Clone, PartialEq)]
pub struct PartnerEntry {
    /// The partner.
    pub partner: Partner,
    /// In how many partnerships.
    pub partnerships: u32,
}

/// A search of the directory shows so many finds at most, the first entered, and says when there are more: another word narrows
/// it, and what is asked while one types costs no more than what can be read.
const FINDS: u32 = search::COUNTED;

impl Reader<'_> {
    /// One partner.
    ///
    /// # Errors
    /// `NotFound`, `Deleted`.
    pub fn partner(&self, id: PartnerId) -> Result<Partner> {
        super::get(self.db, id.0)
    }

    /// The name of a partner, even of a deleted one.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn partner_name(&self, id: PartnerId) -> Result<Option<String>> {
        Ok(super::find::<Partner>(self.db, id.0)?.map(|kept| kept.record.identity.name.spoken()))
    }

    /// The names of the directory, of persons and organisations as they are spoken.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn partner_names(&self, limit: u32) -> Result<Vec<String>> {
        let partners: Vec<Partner> = super::list(self.db, "TRUE ORDER BY t.n LIMIT ?1", [limit])?;
        Ok(partners.iter().map(|partner| partner.identity.name.spoken()).collect())
    }

    /// All persons of the directory with their names.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn persons(&self) -> Result<Vec<(PartnerId, PartnerName)>> {
        let mut found = Vec::new();
        super::each::<Partner>(self.db, |partner| {
            if partner.identity.name.is_person() {
                found.push((partner.id, partner.identity.name));
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// The partnerships in which a partner takes part or ever did.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn partnerships_of_ever(&self, partner: PartnerId) -> Result<std::collections::BTreeSet<Uuid>> {
        let mut statement = self.db.prepare_cached("SELECT DISTINCT partnership_id FROM membership WHERE partner_id = ?1").db()?;
        let ids = statement.query_map([partner.0], |row| row.get(0)).db()?;
        ids.map(DatabaseResult::db).collect()
    }

    /// The directory by name, in pages. Of what holds some words, [`FINDS`] are shown at most.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn partners(&self, filter: &PartnerFilter, after: Option<&Cursor>, limit: u32) -> Result<Page<PartnerEntry>> {
        let limit = limit.min(LONGEST_PAGE);
        let (key, id) = after.map_or((String::new(), Vec::new()), |cursor| (cursor.key.clone(), cursor.id.as_bytes().to_vec()));
        let category = filter.category.map(StakeholderCategory::name);
        let words = crate::words::query_of(&filter.words);
        let (condition, total) = match (&words, category) {
            (None, None) => ("?4 IS NULL AND ?5 IS NULL", tally::of(self.db, Entity::Partner)?),
            (None, Some(_)) => ("t.category = ?4 AND ?5 IS NULL", self.count_partners("t.category = ?1 AND ?2 IS NULL", category, None)?),
            (Some(words), _) => {
                let found = "t.n IN (
                    SELECT f.n FROM partner_words JOIN partner AS f ON f.n = partner_words.rowid
                    WHERE partner_words MATCH ?5 AND (?4 IS NULL OR f.category = ?4) LIMIT 300)";
                // One more than is shown tells whether there are more.
                let count = "t.n IN (
                    SELECT f.n FROM partner_words JOIN partner AS f ON f.n = partner_words.rowid
                    WHERE partner_words MATCH ?2 AND (?1 IS NULL OR f.category = ?1) LIMIT 301)";
                (found, self.count_partners(count, category, Some(words))?)
            }
        };
        let sql = format!(
            "SELECT {}, (SELECT count(*) FROM membership AS m JOIN partnership AS p ON p.id = m.partnership_id
                         WHERE m.partner_id = t.id AND m.deleted = 0 AND p.deleted = 0)
             FROM partner AS t WHERE t.deleted = 0 AND (t.sort_key, t.id) > (?1, ?2) AND {condition}
             ORDER BY t.sort_key, t.id LIMIT ?3",
            columns::<Partner>()
        );
        let mut statement = self.db.prepare_cached(&sql).db()?;
        let mut rows = statement.query((key, id, limit + 1, category, &words)).db()?;
        let count_at = 1 + <Partner as entente_domain::Record>::SECTIONS.len();
        let mut entries = Vec::new();
        while let Some(row) = rows.next().db()? {
            entries.push(PartnerEntry { partner: record_of_row(row)?, partnerships: row.get(count_at).db()? });
        }
        let shown = if words.is_some() { total.min(FINDS) } else { total };
        let page = Page::from_rows(entries, limit, shown, |entry| Cursor {
            key: fold(&entry.partner.identity.name.sorted()),
            id: entry.partner.id.0,
        });
        Ok(Page { beyond: total > shown, ..page })
    }

    fn count_partners(&self, condition: &str, category: Option<&str>, words: Option<&str>) -> Result<u32> {
        let sql = format!("SELECT count(*) FROM partner AS t WHERE t.deleted = 0 AND {condition}");
        self.db.prepare_cached(&sql).db()?.query_row((category, words), |row| row.get(0)).db()
    }

    /// The partner with an e-mail address, the first entered where there are several.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn partner_of_address(&self, address: &str) -> Result<Option<Partner>> {
        let Some(key) = email_key(address) else { return Ok(None) };
        Ok(super::list(self.db, "t.email_key IS NOT NULL AND t.email_key = ?1 ORDER BY t.n LIMIT 1", [key])?.pop())
    }

    /// Partners that might be the same as somebody. Whether they are is for the caller to judge; at most `limit` of each kind of
    /// likeness are looked at.
    ///
    /// # Errors
    /// `DatabaseDamaged`.
    pub fn partners_perhaps_same(&self, sought: &Sought<'_>, limit: u32) -> Result<Vec<Partner>> {
        // A slip late in a name leaves it beside the right one in the order of names; one at its beginning does not, and is found
        // by another of its words in the same place.
        let condition = "t.n IN (
            SELECT n FROM (SELECT n FROM partner WHERE deleted = 0 AND match_key >= ?1 ORDER BY match_key LIMIT ?2)
            UNION SELECT n FROM (SELECT n FROM partner WHERE deleted = 0 AND match_key < ?1 ORDER BY match_key DESC LIMIT ?2)
            UNION SELECT n FROM (SELECT n FROM partner WHERE deleted = 0 AND email_key IS NOT NULL AND email_key = ?3 LIMIT ?2)
            UNION SELECT n FROM (SELECT n FROM partner WHERE deleted = 0 AND phone_key IS NOT NULL AND phone_key = ?4 LIMIT ?2)
            UNION SELECT n FROM (SELECT rowid AS n FROM partner_words WHERE ?5 IS NOT NULL AND partner_words MATCH coalesce(?5, '\"\"') LIMIT ?2))";
        let values = (fold_name(sought.name), limit, email_key(sought.email), phone_key(sought.phone), sought.query());
        super::list(self.db, condition, values)
    }
}

/// Somebody who may be in the directory already.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sought<'a> {
    /// The name.
    pub name: &'a str,
    /// Beginnings of words of the name that tell it from others; one of them is enough.
    pub words: &'a [String],
    /// Postcode or city, the narrowest that is known; may be empty, and then words alone are not looked for.
    pub place: &'a str,
    /// The e-mail address; may be empty.
    pub email: &'a str,
    /// The telephone number; may be empty.
    pub phone: &'a str,
}

impl Sought<'_> {
    /// The query of FTS5: one of the words, and all of the place.
    fn query(&self) -> Option<String> {
        let quoted =
            |text: &str| fold(text).split(' ').filter(|word| !word.is_empty()).map(|word| format!("\"{word}\"")).collect::<Vec<_>>();
        let words: Vec<String> = self.words.iter().flat_map(|word| quoted(word)).map(|word| format!("{word}*")).collect();
        let place = quoted(self.place);
        (!words.is_empty() && !place.is_empty()).then(|| format!("({}) AND {}", words.join(" OR "), place.join(" AND ")))
    }
}
