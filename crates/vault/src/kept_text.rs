//! How a record is written where it is kept: JSON with its keys in the order of the alphabet.
//!
//! `serde_json` writes keys by the alphabet or in the order in which they came, as any crate of a build asks it to. What is kept and compared
//! byte by byte must not hang on that: two programs of the same sources would call each other's vaults broken.

use entente_domain::{ErrorCode, Result};
use serde_json::Value;

/// The text of a value as it is kept.
pub fn kept_text(value: &Value) -> String {
    let mut sorted = value.clone();
    sorted.sort_all_objects();
    sorted.to_string()
}

/// The text as it would be kept now, of one that an earlier build kept in another order.
///
/// # Errors
/// `DatabaseDamaged` when it is no JSON.
pub fn as_kept_now(text: &str) -> Result<String> {
    serde_json::from_str(text).map(|value: Value| kept_text(&value)).map_err(|_| ErrorCode::DatabaseDamaged.into())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn keys_stand_in_the_order_of_the_alphabet_in_whatever_order_they_came() {
        let sorted = r#"{"a":[{"x":1.0,"y":2}],"b":{"c":null,"d":"é"}}"#;
        let came = r#"{"b": {"d": "é", "c": null}, "a": [{"y": 2, "x": 1.0}]}"#;
        assert_eq!(as_kept_now(came).unwrap(), sorted);
        assert_eq!(as_kept_now(sorted).unwrap(), sorted);
        assert_eq!(as_kept_now("{").unwrap_err().code, ErrorCode::DatabaseDamaged);
    }
}
