//! All that a vault holds, as one digest: to tell that nothing was lost or changed.
#![allow(clippy::unwrap_used)]

use entente_domain::Entity;
use entente_vault::Vault;

/// The digest of all live records.
pub fn digest(vault: &Vault) -> String {
    let mut hasher = blake3::Hasher::new();
    for entity in Entity::ALL {
        let rows = vault.read(|reader| reader.rows(entity)).unwrap();
        let mut rows: Vec<_> = rows.into_iter().collect();
        rows.sort_by_key(|(id, _)| *id);
        hasher.update(&serde_json::to_vec(&(entity.name(), rows)).unwrap());
    }
    hasher.finalize().to_hex().to_string()
}
