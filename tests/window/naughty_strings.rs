//! Texts that break programs, through the real window: nothing in them runs, and they are shown as they were typed (promise I2).

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use entente_tests::naughty;
use entente_tests::promise::tell;
use serde_json::{Value, json};
use thirtyfour::prelude::Key;

use crate::home::Taste;
use crate::window::{PATIENCE, Window, by, plain};

/// Records made in one call of the page.
const AT_ONCE: usize = 40;
/// Texts whose own pages are opened, and that are typed by hand.
const LOOKED_AT: usize = 24;

/// Sees whatever a text could make the page do: dialogs, refused scripts, elements and handlers that no page of ours has.
const WATCH: &str = "
    const caught = window.caught = [];
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = (...said) => void caught.push(name + ' ' + said);
    addEventListener('securitypolicyviolation', (event) => caught.push('refused ' + event.effectiveDirective + ' ' + event.blockedURI));
    addEventListener('error', (event) => caught.push('error ' + event.message));
    addEventListener('unhandledrejection', (event) => caught.push('rejected ' + event.reason));
    const foreign = 'script, iframe, frame, object, embed, base, meta, applet, portal, math, video, audio, marquee, xml, xss';
    const judge = (element) => {
      if (!(element instanceof Element)) return;
      for (const one of [element, ...element.querySelectorAll('*')]) {
        if (one.matches(foreign)) caught.push('element ' + one.outerHTML);
        for (const { name, value } of one.attributes) {
          if (/^on/i.test(name)) caught.push('handler ' + one.outerHTML);
          if (/^(href|src|action|formaction|xlink:href|data)$/i.test(name) && /^\\s*(javascript|data|vbscript|https?):/i.test(value)) caught.push('address ' + one.outerHTML);
        }
      }
    };
    new MutationObserver((changes) => {
      for (const change of changes) {
        if (change.type === 'attributes') judge(change.target);
        else change.addedNodes.forEach(judge);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });";

/// Makes a record of each kind for each text, by the door that the page itself uses. A refusal has a code.
const MAKE: &str = "
    const [texts, partnership, partner] = arguments;
    const call = (name, request) => window.__TAURI_INTERNALS__.invoke(name, { request, progress: '__CHANNEL__:0' });
    const make = (record) => call('record_create', { record }).then(
      (made) => made.id,
      (refused) => { if (typeof refused?.code !== 'string' || refused.code === 'internal') throw new Error(JSON.stringify(refused)); return null; },
    );
    return (async () => {
      const made = [];
      for (const text of texts) {
        made.push([
          await make({ entity: 'partner', identity: { name: { kind: 'organisation', name: text, other_name: '' }, category: null, languages: [] } }),
          await make({ entity: 'communication', partnership_id: partnership, body: { text },
            exchange: { on: '2026-01-15', direction: 'incoming', means: 'email', partners: [partner], subject: text, topics: [] } }),
          await make({ entity: 'recommendation', partnership_id: partnership, meeting_id: null,
            content: { text, origin: { kind: 'anonymous' }, received_on: '2026-01-15' } }),
          await make({ entity: 'glossary_term', partnership_id: partnership, entry: { term: text, meaning: text } }),
        ]);
      }
      return made;
    })();";

/// The window with the watcher in it, and what was seen.
struct Watched {
    window: Window,
    shown: usize,
    /// Places that a text without blanks made wider than the window, with what reaches out.
    wide: BTreeMap<String, String>,
}

impl Watched {
    async fn open() -> Self {
        let window = Window::open(&["--demo"], Taste::default()).await;
        window.see(&by("screen-today")).await;
        window.run(WATCH, vec![]).await;
        Self { window, shown: 0, wide: BTreeMap::new() }
    }

    async fn caught(&self) -> Vec<String> {
        let caught = self.window.run("return window.caught", vec![]).await;
        caught.as_array().expect("the watcher is still there").iter().map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
    }

    async fn nothing_ran(&mut self, place: &str) {
        self.look_at_the_width(place).await;
        let caught = self.caught().await;
        assert!(caught.is_empty(), "{place}: {caught:#?}");
    }

    async fn look_at_the_width(&mut self, place: &str) {
        let over = "const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) return null;
            const over = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width + 1);
            return over.slice(0, 12).map((one) => one.outerHTML.slice(0, 110)).join('\\n    ')";
        if let Value::String(over) = self.window.run(over, vec![]).await {
            self.wide.entry(place.to_owned()).or_insert(over);
        }
    }

    /// The words of all that carries a test id (or of what lies in it), on all pages of a list.
    async fn pages(&mut self, name: &str, place: &str) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        let (test_id, inside) = place.split_once(' ').unwrap_or((place, ""));
        let place = format!("{} {inside}", by(test_id));
        self.window.see(&place).await;
        loop {
            let words = "return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent)";
            let words = self.window.run(words, vec![json!(place)]).await;
            all.extend(words.as_array().unwrap().iter().map(|one| plain(one.as_str().unwrap_or_default())));
            self.look_at_the_width(name).await;
            let next = self
                .window
                .run("const next = document.querySelector('[data-testid=page-next]'); return next === null || next.disabled", vec![])
                .await;
            if next == json!(true) {
                return all;
            }
            // By the page itself: where it is too wide, a pointer misses.
            self.window.run("document.querySelector('[data-testid=page-next]').click()", vec![]).await;
            let read = "return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent)";
            let turned = async || (self.window.run(read, vec![json!(place)]).await != words).then_some(());
            self.window.wait("the next page", PATIENCE, turned).await;
        }
    }

    /// Every text that was taken stands in the list, letter for letter.
    async fn must_show(&mut self, place: &str, test_id: &str, texts: &[&String]) {
        let shown = self.pages(place, test_id).await;
        for text in texts.iter().filter(|text| !plain(text).is_empty()) {
            assert!(shown.contains(&plain(text)), "{place} does not show {text:?}");
            self.shown += 1;
        }
        self.nothing_ran(place).await;
    }
}

#[tokio::test]
async fn what_a_text_could_make_the_page_do_would_be_seen() {
    let watched = Watched::open().await;
    for (what, spoil) in [
        ("handler", "const one = document.createElement('div'); one.setAttribute('onclick', 'alert(1)'); document.body.append(one)"),
        ("element", "document.body.append(document.createElement('iframe'))"),
        ("address", "const one = document.createElement('a'); one.href = 'javascript:alert(1)'; document.body.append(one)"),
        ("alert", "alert(1)"),
        ("refused", "const one = document.createElement('script'); one.textContent = 'alert(1)'; document.body.append(one)"),
    ] {
        watched.window.run(spoil, vec![]).await;
        let seen = async || watched.caught().await.iter().any(|one| one.starts_with(what)).then_some(());
        watched.window.wait(what, PATIENCE, seen).await;
    }
    watched.window.close().await;
}

#[tokio::test]
async fn naughty_texts_are_shown_as_they_are_and_none_of_them_runs() {
    let mut watched = Watched::open().await;
    let mut all = naughty::all();
    // A text twice is shown once.
    let mut seen = BTreeSet::new();
    all.retain(|text| seen.insert(text.clone()));

    let first = "const call = (name, request) => window.__TAURI_INTERNALS__.invoke(name, { request, progress: '__CHANNEL__:0' });
        return call('record_create', { record: { entity: 'partnership', period: { started_on: '2026-01-01', ended_on: null },
            identity: { name: arguments[0], purpose: arguments[0], population: '', territory: '' } } })
          .then(async ({ id }) => [id, (await call('partner_list', { words: '', category: null, cursor: null, limit: 1 })).rows[0].id])";
    let name = "<img src=x onerror=alert('partenariat')>";
    let ids = watched.window.run(first, vec![json!(name)]).await;
    let mut made: Vec<[bool; 4]> = Vec::new();
    for texts in all.chunks(AT_ONCE) {
        let some = watched.window.run(MAKE, vec![json!(texts), ids[0].clone(), ids[1].clone()]).await;
        let was_made = |one: &Value| [0, 1, 2, 3].map(|n| !one[n].is_null());
        made.extend(some.as_array().unwrap().iter().map(was_made));
    }
    assert_eq!(made.len(), all.len());
    let taken = |kind: usize| all.iter().zip(&made).filter(|(_, made)| made[kind]).map(|(text, _)| text).collect::<Vec<_>>();
    let refused = made.iter().flatten().filter(|made| !**made).count();

    watched.window.press("nav-directory").await;
    watched.must_show("the directory", "partner-row", &taken(0)).await;
    watched.window.press("nav-partnerships").await;
    watched.must_show("the partnerships", "partnership-row", &[&name.to_owned()]).await;
    let open = "[...document.querySelectorAll('[data-testid=partnership-row]')].find((row) => row.textContent.includes('onerror')).click()";
    watched.window.run(open, vec![]).await;
    watched.window.see(&by("rosette")).await;
    watched.nothing_ran("the partnership").await;
    watched.window.press("tab-exchanges").await;
    watched.must_show("the timeline", "timeline-communication", &taken(1)).await;
    watched.window.press("tab-recommendations").await;
    watched.window.press("recommendation-as-list").await;
    watched.window.see(&by("recommendation-table")).await;
    watched.must_show("the recommendations", "recommendation-row", &taken(2)).await;

    watched.window.press("nav-glossary").await;
    watched.must_show("the glossary", "glossary-row span", &taken(3)).await;
    pages_of_partners(&mut watched).await;
    let typed = by_hand(&mut watched, &taken(1)).await;
    let wide: Vec<String> = watched.wide.iter().map(|(place, over)| format!("{place}:\n    {over}")).collect();
    assert!(wide.is_empty(), "wider than the window:\n{}", wide.join("\n"));
    let (strings, shown) = (all.len(), watched.shown);
    tell(&format!("I2 strings={strings} kinds=4 refused={refused} shown={shown} typed={typed}"));
    watched.window.close().await;
}

/// Opens the pages of some partners from the directory.
async fn pages_of_partners(watched: &mut Watched) {
    for row in 0..LOOKED_AT {
        watched.window.press("nav-directory").await;
        watched.window.see(&by("partner-row")).await;
        let open = "const row = document.querySelectorAll('[data-testid=partner-row]')[arguments[0]]; row.click(); return row.textContent";
        let name = watched.window.run(open, vec![json!(row)]).await;
        watched.window.see(&by("partner-delete")).await;
        let heading = watched.window.run("return document.querySelector('h1').textContent", vec![]).await;
        assert_eq!(plain(heading.as_str().unwrap()), plain(name.as_str().unwrap()));
        watched.nothing_ran(&format!("the page of {name}")).await;
        watched.shown += 1;
    }
}

/// Types some texts: as the subject of an exchange, and into the search, whose first find is opened.
async fn by_hand(watched: &mut Watched, texts: &[&String]) -> usize {
    // The driver presses keys: signs that no key makes alone (joined, invisible, beyond the basic plane) come out changed.
    let is_a_key = |c: char| c.is_ascii_graphic() || c == ' ' || (c.is_alphabetic() && c <= '\u{ffff}');
    let can_be_typed = |text: &&&String| text.chars().all(is_a_key) && text.trim() == text.as_str() && text.chars().count() < 120;
    let typed: Vec<&&String> = texts.iter().filter(can_be_typed).take(LOOKED_AT).collect();
    for text in &typed {
        let window = &watched.window;
        window.with_control('e').await;
        window.see(&by("exchange-dialog")).await;
        // With whom: the first letters and Enter, at once.
        window.keys("ndiaye").await;
        window.keys(Key::Enter.value().to_string()).await;
        window.see(&by("exchange.partners-remove")).await;
        window.fill("exchange.subject", text).await;
        window.press("exchange-save").await;
        window.gone(&by("exchange-dialog")).await;
        window.fill("search", text).await;
        // Signs alone are found by nothing.
        tokio::time::sleep(Duration::from_millis(400)).await;
        if let Some(hit) = window.shown(&by("search-hit")).await.first() {
            hit.click().await.unwrap();
            window.see("h1").await;
        }
        watched.nothing_ran(&format!("{text:?}, typed")).await;
        watched.shown += 1;
    }
    typed.len()
}
