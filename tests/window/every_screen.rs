//! Every screen of the demonstration, in each language, light and dark: without barriers, and never wider than the window.

use std::collections::BTreeMap;

use entente_app::{Language, texts};
use serde_json::json;

use crate::accessibility::{barriers, too_wide};
use crate::home::Taste;
use crate::tour::{self, GATES, STOPS};
use crate::window::{PATIENCE, Window, by};

/// What is looked for on a visit, and what was found.
struct Visit {
    window: Window,
    language: Language,
    dark: bool,
    /// Each fault, with the screens that have it.
    found: BTreeMap<String, Vec<String>>,
}

#[tokio::test]
async fn every_screen_in_french_is_without_barriers() {
    Visit::whole(Language::Fr, false).await;
}

#[tokio::test]
async fn every_screen_in_english_is_without_barriers() {
    Visit::whole(Language::En, false).await;
}

#[tokio::test]
async fn every_screen_in_dutch_is_without_barriers() {
    Visit::whole(Language::Nl, false).await;
}

#[tokio::test]
async fn every_screen_in_german_is_without_barriers() {
    Visit::whole(Language::De, false).await;
}

#[tokio::test]
async fn every_dark_screen_in_french_is_without_barriers() {
    Visit::whole(Language::Fr, true).await;
}

#[tokio::test]
async fn every_dark_screen_in_english_is_without_barriers() {
    Visit::whole(Language::En, true).await;
}

#[tokio::test]
async fn every_dark_screen_in_dutch_is_without_barriers() {
    Visit::whole(Language::Nl, true).await;
}

#[tokio::test]
async fn every_dark_screen_in_german_is_without_barriers() {
    Visit::whole(Language::De, true).await;
}

impl Visit {
    async fn whole(language: Language, dark: bool) {
        let window = Window::open(&["--demo"], Taste { dark, language }).await;
        window.see(&by("screen-today")).await;
        assert_eq!(window.run("return document.documentElement.lang", vec![]).await, json!(language.code()));
        assert_eq!(window.run("return matchMedia('(prefers-color-scheme: dark)').matches", vec![]).await, json!(dark));
        let mut visit = Self { window, language, dark, found: BTreeMap::new() };
        visit.stops(STOPS).await;
        visit.rounds().await;
        visit.stops(GATES).await;
        let faults: Vec<String> = visit.found.iter().map(|(fault, screens)| format!("{fault}\n    on {}", screens.join(", "))).collect();
        assert!(faults.is_empty(), "{} found:\n{}", faults.len(), faults.join("\n"));
        visit.window.close().await;
    }

    async fn stops(&mut self, stops: &[tour::Stop]) {
        for stop in stops {
            tour::walk(&self.window, stop.way).await;
            self.look(stop.name).await;
            tour::walk(&self.window, stop.back).await;
        }
    }

    /// Each round that there is: results where it is closed, and the sheet of answers where it is open.
    async fn rounds(&mut self) {
        let mut seen = Vec::new();
        for number in 0..tour::rounds(&self.window).await {
            tour::rounds(&self.window).await;
            let row = self.window.shown(&by("round-row")).await.swap_remove(number);
            row.click().await.unwrap();
            self.window.see("[data-testid=screen-round], [data-testid=screen-results]").await;
            if !self.window.shown(&by("screen-results")).await.is_empty() {
                self.window.see(&by("evaluation-report")).await;
                // One without marks has no table of means; what its persons said in words stands below.
                let has_means = !self.window.shown(&by("results-table")).await.is_empty();
                if has_means {
                    self.window.unfold(&format!("{} summary", by("results-table"))).await;
                }
                self.window.unfold(&format!("{} summary", by("evaluation-report"))).await;
                self.look_once(if has_means { "results" } else { "results-counted" }, &mut seen).await;
                if !seen.contains(&"results-meeting") {
                    self.window.press("results-meeting").await;
                    self.window.see(&by("screen-results-meeting")).await;
                    self.look_once("results-meeting", &mut seen).await;
                    self.window.press("meeting-back").await;
                }
                continue;
            }
            self.look_once("round", &mut seen).await;
            if !self.window.shown(&by("round-answer")).await.is_empty() {
                self.answer_sheet().await;
            }
        }
        assert!(seen.contains(&"results") && seen.contains(&"results-counted"), "the demonstration has closed rounds of both kinds");
    }

    async fn look_once(&mut self, name: &'static str, seen: &mut Vec<&'static str>) {
        if !seen.contains(&name) {
            self.look(name).await;
            seen.push(name);
        }
    }

    async fn answer_sheet(&mut self) {
        self.window.press("round-answer").await;
        self.window.see(&by("answer-side-team")).await;
        self.look("answer-side").await;
        self.window.press("answer-side-partner").await;
        self.window.press("answer-large").await;
        self.window.press("answer-1-3").await;
        self.look("answer").await;
        self.window.press("answer-leave").await;
        self.window.see(&by("answer-leave-dialog")).await;
        self.look("answer-leave").await;
        self.window.press("answer-leave-yes").await;
        self.window.press("paper-enter").await;
        self.window.see(&by("screen-paper-entry")).await;
        self.look("paper-entry").await;
        tour::rounds(&self.window).await;
        self.window.press_on("[data-testid=round-row]").await;
        self.window.press("round-group").await;
        self.window.see(&by("screen-group-answer")).await;
        self.look("group-answer").await;
    }

    async fn look(&mut self, name: &str) {
        let busy = texts::text(self.language, "busy", &[]);
        let loaded = async || (!self.window.words().await.contains(&busy)).then_some(());
        self.window.wait("a screen with everything on it", PATIENCE, loaded).await;
        let light = if self.dark { "dark" } else { "light" };
        let screen = format!("{}-{light}-{name}", self.language.code());
        let mut faults = barriers(&self.window).await;
        if matches!(self.language, Language::Fr | Language::De) {
            self.window.picture(&screen).await;
        }
        // Widths do not depend on colours.
        if !self.dark {
            faults.extend(too_wide(&self.window).await);
            self.window.resize(1280, 860).await;
        }
        for fault in faults {
            self.found.entry(fault).or_default().push(screen.clone());
        }
    }
}

#[tokio::test]
async fn a_picture_without_words_and_a_screen_too_wide_would_be_found() {
    let window = Window::open(&[], Taste::default()).await;
    assert_eq!(barriers(&window).await, Vec::<String>::new());
    assert_eq!(too_wide(&window).await, Vec::<String>::new());
    let spoil = "const picture = document.createElement('img');
                 picture.style.minWidth = '700px';
                 document.querySelector('main').append(picture)";
    window.run(spoil, vec![]).await;
    let found = barriers(&window).await;
    assert!(found.iter().any(|fault| fault.starts_with("image-alt")), "{found:?}");
    assert_eq!(too_wide(&window).await.len(), 1, "too wide for 640 pixels, not for 1024");
    window.close().await;
}
