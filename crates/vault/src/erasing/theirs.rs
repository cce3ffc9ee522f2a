//! What of somebody else's record is theirs, whoever is erased.

use entente_domain::record::partner::Partner;
use entente_domain::{Entity, Result};
use rusqlite::Connection;
use uuid::Uuid;

use crate::tables::{self, Stored};

/// Whose a record is, as far as that says what an erasure leaves in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// Another person of the directory.
    Person,
    /// An organisation of the directory: it may be reached by somebody who works there.
    Organisation,
    /// It is no record of a partner.
    Nobody,
}

impl Owner {
    /// Of a record.
    pub fn of<R: Stored>(record: &R) -> Result<Self> {
        if R::ENTITY != Entity::Partner {
            return Ok(Self::Nobody);
        }
        let name = record.to_object()?.remove("identity").and_then(|identity| identity.get("name").cloned());
        let is_person = name.is_some_and(|name| name.get("kind").is_some_and(|kind| kind == "person"));
        Ok(if is_person { Self::Person } else { Self::Organisation })
    }

    /// Of the record of that kind and id.
    pub fn at(db: &Connection, entity: Entity, id: Uuid) -> Result<Self> {
        match entity {
            Entity::Partner => tables::find::<Partner>(db, id)?.map_or(Ok(Self::Organisation), |kept| Self::of(&kept.record)),
            _ => Ok(Self::Nobody),
        }
    }

    /// Whether a field of a section is left as it is: what somebody else is called, and how another person is reached. The address that two
    /// people share stays with the other.
    pub fn keeps(self, section: &str, field: &str) -> bool {
        match (self, section) {
            (Self::Nobody, _) => false,
            (_, "identity") => true,
            (Self::Person, "address") => true,
            (Self::Person, "contact") => field != "wishes",
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_persons_wishes_are_looked_through_and_their_address_is_not() {
        let left = |section, field| Owner::Person.keeps(section, field);
        assert!(left("identity", "name") && left("contact", "email") && left("contact", "phone") && left("address", "street"));
        assert!(!left("contact", "wishes") && !left("remarks", "note"));
    }

    #[test]
    fn an_organisation_keeps_its_name_alone() {
        let left = |section, field| Owner::Organisation.keeps(section, field);
        assert!(left("identity", "name") && !left("contact", "email") && !left("address", "street"));
        assert!(!Owner::Nobody.keeps("identity", "text"));
    }
}
