//! The digest of a questionnaire's content: it freezes a version in a round.

use blake3::Hasher;
use serde_json::Value;

/// BLAKE3 over the content of a JSON document, in hexadecimal.
///
/// Two files that differ in white space or in the order of keys have the same digest; a changed word, number or order of
/// statements has another. It is taken over the document and not over [`crate::form::Form`], so that a later version of
/// the program, which may read more of a questionnaire, finds the same digest.
#[must_use]
pub fn digest(document: &Value) -> String {
    let mut hasher = Hasher::new();
    feed(&mut hasher, document);
    hasher.finalize().to_hex().to_string()
}

/// Feeds a tag, the length and the content of each value, so that no two documents give the same bytes.
fn feed(hasher: &mut Hasher, value: &Value) {
    match value {
        Value::Null => tagged(hasher, b'0', b""),
        Value::Bool(yes) => tagged(hasher, b'b', if *yes { b"1" } else { b"0" }),
        Value::Number(number) => tagged(hasher, b'n', number.to_string().as_bytes()),
        Value::String(text) => tagged(hasher, b's', text.as_bytes()),
        Value::Array(values) => {
            tagged(hasher, b'a', values.len().to_string().as_bytes());
            for value in values {
                feed(hasher, value);
            }
        }
        Value::Object(object) => {
            tagged(hasher, b'o', object.len().to_string().as_bytes());
            // serde_json may keep the order of the file, if any crate of the program asks it to.
            let mut entries: Vec<_> = object.iter().collect();
            entries.sort_by_key(|(key, _)| *key);
            for (key, value) in entries {
                tagged(hasher, b'k', key.as_bytes());
                feed(hasher, value);
            }
        }
    }
}

fn tagged(hasher: &mut Hasher, tag: u8, bytes: &[u8]) {
    hasher.update(&[tag]);
    hasher.update(&(bytes.len() as u64).to_be_bytes());
    hasher.update(bytes);
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde_json::json;

    use super::*;

    #[test]
    fn white_space_and_the_order_of_keys_do_not_matter() {
        let one: Value = json!({"a": 1, "b": ["x", true]});
        let two: Value = serde_json::from_str("{ \"b\": [\"x\",\n true], \"a\": 1 }").expect("valid JSON");
        assert_eq!(digest(&one), digest(&two));
    }

    #[test]
    fn every_change_of_content_matters() {
        let documents = [
            json!({"a": "x"}),
            json!({"a": "y"}),
            json!({"b": "x"}),
            json!({"a": ["x"]}),
            json!(["a", "x"]),
            json!(["x", "a"]),
            json!({"a": 1}),
            json!({"a": "1"}),
            json!({"a": true}),
            json!({"a": null}),
            json!({}),
            json!([]),
            json!(""),
            json!(["ax"]),
        ];
        let digests: std::collections::BTreeSet<String> = documents.iter().map(digest).collect();
        assert_eq!(digests.len(), documents.len());
    }
}
