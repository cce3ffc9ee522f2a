//! Texts that break programs, typed or pasted into any field.

use crate::shared_data;

/// Some of our own, of each kind: other directions, marks without a letter, what other programs take for orders.
pub const OURS: [&str; 40] = [
    "العيادة المجتمعية",
    "מרפאה קהילתית",
    "\u{202e}tset a si siht\u{202c}",
    "\u{2067}abc\u{2069} \u{200f}def",
    "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
    "👩‍⚕️🏳️‍🌈 👨‍👩‍👧‍👦 🇧🇪",
    "社區保健中心 部落格",
    "ﬁn ǅ ß ı İ ſ K Å",
    "a\u{200b}b\u{feff}c\u{ad}d\u{2060}e",
    "<script>alert('x')</script>",
    "\"><script>alert(1)</script>",
    "<img src=x onerror=alert(2)>",
    "<svg/onload=alert(3)>",
    "<iframe src=\"javascript:alert(4)\"></iframe>",
    "javascript:alert(5)",
    "<a href=\"javascript:alert(6)\">ici</a>",
    "' onmouseover='alert(7)' autofocus onfocus='alert(8)",
    "<style>*{display:none}</style>",
    "<base href=\"https://exemple.invalid/\">",
    "<meta http-equiv=refresh content=\"0;url=https://exemple.invalid/\">",
    "<math><mtext><option><fake><style><img src=x onerror=alert(9)>",
    "<!--<img src=\"--><img src=x onerror=alert(10)//\">",
    "&lt;script&gt;alert(11)&lt;/script&gt; &amp; &#60;",
    "${alert(12)} {{constructor.constructor('alert(13)')()}} {@html '<b>x</b>'}",
    "#set page(width: 1pt)",
    "#eval(\"1\") $x$ `raw` @ref <label> *b* _i_ \\ //",
    "'; DROP TABLE partner; --",
    "\" OR \"\"=\" NEAR(a b) AND NOT *",
    "=HYPERLINK(\"http://exemple.invalid\")",
    "+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "{ $name } { NUMBER($n) } { -terme }",
    "%s %n %x ${PATH} $(id) `id` ../../etc",
    "__proto__",
    "constructor",
    "null undefined NaN Infinity true",
    "1e400 -0 0x10 １２３",
    "a\u{0}b",
    "a\tb",
    "   ",
];

/// All of them, with those of the Big List of Naughty Strings where it is at hand.
pub fn all() -> Vec<String> {
    let mut all: Vec<String> = OURS.iter().map(|text| (*text).to_owned()).collect();
    if let Some(list) = shared_data::at("e-hostile/blns.json") {
        all.extend(serde_json::from_slice::<Vec<String>>(&std::fs::read(list).unwrap()).unwrap());
    }
    all
}
