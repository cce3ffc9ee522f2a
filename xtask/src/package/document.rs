//! What is done to documents of CycloneDX 1.5 (ECMA-424): two are joined, tools are left out.

use std::collections::BTreeSet;

use serde_json::{Value, json};

/// Rust packages that count as tools of the build, though what they bring is compiled into the program: the sources of OpenSSL.
const COMPILED_IN: &[&str] = &["openssl-src"];

/// Adds what `other` describes, and all that it is made of, to what `list` is made of.
pub fn join(list: &mut Value, other: Value) {
    let root = list["metadata"]["component"]["bom-ref"].clone();
    let added = other["metadata"]["component"].clone();
    let added_ref = added["bom-ref"].clone();
    for tool in elements(&other["metadata"]["tools"]) {
        push_new(&mut list["metadata"]["tools"], tool.clone(), |one| one == tool);
    }
    for component in std::iter::once(&added).chain(elements(&other["components"])) {
        push_new(&mut list["components"], component.clone(), |one| one["bom-ref"] == component["bom-ref"]);
    }
    for edge in elements(&other["dependencies"]) {
        push_new(&mut list["dependencies"], edge.clone(), |one| one["ref"] == edge["ref"]);
    }
    for edge in list["dependencies"].as_array_mut().into_iter().flatten().filter(|edge| edge["ref"] == root) {
        push_new(&mut edge["dependsOn"], added_ref.clone(), |one| *one == added_ref);
    }
}

/// Leaves out what npm marks as needed for the development only.
pub fn leave_out_tools(list: &mut Value) {
    let is_tool = |component: &Value| elements(&component["properties"]).any(|property| property["name"] == "cdx:npm:package:development");
    let tools: BTreeSet<String> =
        elements(&list["components"]).filter(|one| is_tool(one)).filter_map(|one| one["bom-ref"].as_str()).map(str::to_owned).collect();
    let is_kept = |id: &Value| !id.as_str().is_some_and(|id| tools.contains(id));
    retain(&mut list["components"], |component| is_kept(&component["bom-ref"]));
    retain(&mut list["dependencies"], |edge| is_kept(&edge["ref"]));
    for edge in list["dependencies"].as_array_mut().into_iter().flatten() {
        retain(&mut edge["dependsOn"], is_kept);
    }
}

/// Whoever looks for a hole in OpenSSL must find it here: it is part of the program.
pub fn say_what_is_compiled_in(list: &mut Value) {
    for component in list["components"].as_array_mut().into_iter().flatten() {
        if component["name"].as_str().is_some_and(|name| COMPILED_IN.contains(&name)) {
            component["scope"] = json!("required");
        }
    }
}

fn elements(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn push_new(array: &mut Value, element: Value, is_it: impl Fn(&Value) -> bool) {
    if !array.is_array() {
        *array = json!([]);
    }
    if let Some(array) = array.as_array_mut().filter(|array| !array.iter().any(is_it)) {
        array.push(element);
    }
}

fn retain(array: &mut Value, keep: impl Fn(&Value) -> bool) {
    if let Some(array) = array.as_array_mut() {
        array.retain(|element| keep(element));
    }
}

#[cfg(test)]
mod tests {
    use super::{join, leave_out_tools, say_what_is_compiled_in};
    use serde_json::{Value, json};

    fn list(name: &str, needs: &[&str]) -> Value {
        let components: Vec<Value> = needs.iter().map(|need| json!({ "bom-ref": need, "name": need, "scope": "excluded" })).collect();
        json!({
            "metadata": { "tools": [{ "name": "one" }], "component": { "bom-ref": name, "name": name } },
            "components": components,
            "dependencies": [{ "ref": name, "dependsOn": needs }],
        })
    }

    fn refs(list: &Value) -> Vec<&str> {
        list["components"].as_array().unwrap().iter().map(|one| one["bom-ref"].as_str().unwrap()).collect()
    }

    #[test]
    fn what_two_lists_share_stands_in_the_joined_one_once() {
        let mut joined = list("window", &["serde", "tauri"]);
        join(&mut joined, list("command-line", &["serde", "clap"]));
        assert_eq!(refs(&joined), ["serde", "tauri", "command-line", "clap"]);
        assert_eq!(joined["dependencies"][0]["dependsOn"], json!(["serde", "tauri", "command-line"]));
        assert_eq!(joined["dependencies"][1], json!({ "ref": "command-line", "dependsOn": ["serde", "clap"] }));
        assert_eq!(joined["metadata"]["tools"], json!([{ "name": "one" }]));
    }

    #[test]
    fn tools_of_the_page_are_left_out_with_what_leads_to_them() {
        let mut page = list("page", &["svelte", "vite"]);
        page["components"][1]["properties"] = json!([{ "name": "cdx:npm:package:development", "value": "true" }]);
        leave_out_tools(&mut page);
        assert_eq!(refs(&page), ["svelte"]);
        assert_eq!(page["dependencies"], json!([{ "ref": "page", "dependsOn": ["svelte"] }]));
    }

    #[test]
    fn openssl_counts_as_part_of_the_program() {
        let mut program = list("window", &["openssl-src", "cc"]);
        say_what_is_compiled_in(&mut program);
        assert_eq!(program["components"][0]["scope"], "required");
        assert_eq!(program["components"][1]["scope"], "excluded");
    }
}
