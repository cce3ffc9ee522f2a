//! What stands in the way of people on a screen: found by axe, and by making the window narrow.

use std::fs;

use serde_json::{Value, json};

use crate::places;
use crate::window::Window;

/// The rules of WCAG 2.2, levels A and AA, and those that axe itself advises.
const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// Makes axe ready in the page that is there: each lock throws one away. The rules of the page against foreign scripts do not bind the
/// driver.
async fn bring_axe(window: &Window) {
    if window.run("return typeof axe", vec![]).await != json!("undefined") {
        return;
    }
    let axe = fs::read_to_string(places::axe()).expect("the packages of the page are installed");
    window.run(&format!("{axe}\nreturn typeof axe.run"), vec![]).await;
}

/// Every barrier on the screen, in a sentence each.
pub async fn barriers(window: &Window) -> Vec<String> {
    bring_axe(window).await;
    let options = json!({ "runOnly": { "type": "tag", "values": RULES }, "resultTypes": ["violations"], "iframes": false });
    let found = window
        .run(
            "return axe.run(document, arguments[0]).then(({ violations }) => violations.flatMap((rule) =>
               rule.nodes.map((node) => [rule.id, rule.help, node.html, node.failureSummary])))",
            vec![options],
        )
        .await;
    let rows: Vec<[String; 4]> = serde_json::from_value(found).expect("axe tells what it found");
    rows.into_iter().map(|[rule, help, html, why]| format!("{rule}: {help}\n    {html}\n    {}", why.replace('\n', " "))).collect()
}

/// Asserts that there is no barrier on the screen as it stands.
pub async fn see_no_barrier(window: &Window) {
    let found = barriers(window).await;
    assert!(found.is_empty(), "{} found:\n{}", found.len(), found.join("\n"));
}

/// Each step of the zoom is a fifth: five make twice the size.
const STEPS_TO_TWICE: usize = 5;

/// What is wider than the window, in a sentence each, on the smallest laptop and there at twice the size, as Ctrl + shows it
/// (WCAG 2.2, 1.4.4 and 1.4.10).
pub async fn too_wide(window: &Window) -> Vec<String> {
    let mut found = Vec::new();
    window.resize(1024, 700).await;
    for (width, key) in [(1024, None), (512, Some('='))] {
        if let Some(key) = key {
            window.zoom(key, STEPS_TO_TWICE, width).await;
        }
        let wide = window
            .run(
                "const width = document.documentElement.clientWidth;
                 if (document.documentElement.scrollWidth <= width) return null;
                 const over = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width + 1);
                 return over.slice(0, 3).map((one) => one.outerHTML.slice(0, 160)).join('\\n    ')",
                vec![],
            )
            .await;
        if let Value::String(over) = wide {
            found.push(format!("wider than {width} pixels:\n    {over}"));
        }
    }
    window.zoom('-', STEPS_TO_TWICE, 1024).await;
    found
}
