//! The real window, with the hands and the eyes of a person.

use std::future::Future;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::Capabilities;
use thirtyfour::error::{WebDriverError, WebDriverErrorInner};
use thirtyfour::prelude::*;

use crate::driver::Driver;
use crate::home::{Home, Taste};
use crate::picture;

/// How long anything on the page may take, with an unoptimised program on a slow computer.
pub const PATIENCE: Duration = Duration::from_secs(30);
const LOOK_EVERY: Duration = Duration::from_millis(40);

/// A running program with its window open.
pub struct Window {
    // In this order: the session ends before the driver, and the driver before its account is deleted.
    page: WebDriver,
    driver: Driver,
    home: Home,
}

/// The selector of what carries a test id.
pub fn by(test_id: &str) -> String {
    format!("[data-testid=\"{test_id}\"]")
}

impl Window {
    /// Opens the program with these arguments for a fresh account.
    pub async fn open(arguments: &[&str], taste: Taste) -> Self {
        Self::open_for(Home::new(taste), arguments).await
    }

    /// Opens the program on a desktop whose messages go over this bus.
    pub async fn open_on_bus(address: &str, taste: Taste) -> Self {
        let mut home = Home::new(taste);
        home.bus = Some(address.to_owned());
        Self::open_for(home, &[]).await
    }

    async fn open_for(home: Home, arguments: &[&str]) -> Self {
        Self::open_program(home, &crate::places::program(), arguments).await
    }

    /// Opens another program for that account: one that starts ours under observation.
    pub async fn open_program(home: Home, program: &std::path::Path, arguments: &[&str]) -> Self {
        let driver = Driver::start(&home);
        let mut wishes = Capabilities::new();
        wishes.set("tauri:options", json!({ "application": program, "args": arguments })).unwrap();
        let page = WebDriver::new(driver.address(), wishes).await.expect("the window opens");
        let window = Self { page, driver, home };
        window.see("main").await;
        window
    }

    /// The account.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// Closes the window as its session ends.
    pub async fn close(self) {
        self.page.clone().quit().await.expect("the window closes");
    }

    /// Runs a script in the page and gives back what it returns.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        let mut run = self.page.execute(script.to_owned(), arguments.clone()).await;
        if run.as_ref().is_err_and(is_gone) {
            self.follow().await;
            run = self.page.execute(script.to_owned(), arguments).await;
        }
        run.unwrap_or_else(|error| panic!("the page cannot run this: {error}\n{script}")).json().clone()
    }

    /// Waits until `look` gives something.
    pub async fn wait<T, F, L>(&self, what: &str, patience: Duration, mut look: L) -> T
    where
        F: Future<Output = Option<T>>,
        L: FnMut() -> F,
    {
        let start = Instant::now();
        loop {
            if let Some(found) = look().await {
                return found;
            }
            if start.elapsed() > patience {
                self.fail(&format!("after {} s there is still not: {what}", patience.as_secs())).await;
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Ends the test with a picture of the display and the words of the page.
    pub async fn fail(&self, what: &str) -> ! {
        let picture = picture::of_the_display("failed");
        panic!("{what}\n(picture: {picture})\n{}", self.words().await)
    }

    /// The first shown element of a selector, once there is one.
    pub async fn see(&self, css: &str) -> WebElement {
        self.wait(&format!("something shown as {css}"), PATIENCE, async || self.shown(css).await.into_iter().next()).await
    }

    /// Goes over to the page that is there now: at each lock the one before is thrown away.
    async fn follow(&self) {
        let pages = self.page.windows().await.unwrap_or_default();
        if let Some(newest) = pages.into_iter().next_back() {
            // The next look tells whether it is there.
            let _ = self.page.switch_to_window(newest).await;
        }
    }

    /// The numbers of the processes of the program: its own, and those of its page.
    pub fn processes(&self) -> Vec<u32> {
        let ours = |process: &u32| {
            let program = std::fs::read_link(format!("/proc/{process}/exe")).unwrap_or_default();
            let name = program.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
            program == crate::places::program() || matches!(name.as_str(), "WebKitWebProcess" | "WebKitNetworkProcess")
        };
        self.driver.descendants().into_iter().filter(ours).collect()
    }

    /// All shown elements of a selector, now.
    pub async fn shown(&self, css: &str) -> Vec<WebElement> {
        let mut shown = Vec::new();
        let found = self.page.find_all(By::Css(css)).await;
        if found.as_ref().is_err_and(is_gone) {
            self.follow().await;
        }
        for element in found.unwrap_or_default() {
            if element.is_displayed().await.unwrap_or(false) {
                shown.push(element);
            }
        }
        shown
    }

    /// Waits until nothing of a selector is in the page, shown or not.
    pub async fn gone(&self, css: &str) {
        self.wait(&format!("nothing left of {css}"), PATIENCE, async || {
            self.page.find_all(By::Css(css)).await.is_ok_and(|found| found.is_empty()).then_some(())
        })
        .await;
    }

    /// All the words of the page.
    pub async fn words(&self) -> String {
        self.run("return document.body.innerText", vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the page shows these words; blanks of every kind are alike.
    pub async fn says(&self, words: &str) {
        let wanted = plain(words);
        self.wait(&format!("the words “{words}”"), PATIENCE, async || plain(&self.words().await).contains(&wanted).then_some(())).await;
    }

    /// The words of the first shown element of a selector.
    pub async fn text(&self, css: &str) -> String {
        self.wait(&format!("the words of {css}"), PATIENCE, async || self.shown(css).await.first()?.text().await.ok()).await
    }

    /// Clicks on what carries a test id.
    pub async fn press(&self, test_id: &str) {
        self.press_on(&by(test_id)).await;
    }

    /// Clicks on the first shown and enabled element of a selector.
    pub async fn press_on(&self, css: &str) {
        self.wait(&format!("a click on {css}"), PATIENCE, async || {
            let element = self.shown(css).await.into_iter().next()?;
            if !element.is_enabled().await.ok()? {
                return None;
            }
            match element.click().await {
                Ok(()) => Some(()),
                Err(error) => {
                    if is_covered(&error) {
                        self.clear_message().await;
                    }
                    None
                }
            }
        })
        .await;
    }

    /// Opens what is folded away under the first shown summary of a selector. A click that arrived although the driver says otherwise
    /// must not be made again: it would close what it opened.
    pub async fn unfold(&self, css: &str) {
        let is_open = "return document.querySelector(arguments[0])?.closest('details')?.open ?? false";
        self.wait(&format!("{css} unfolded"), PATIENCE, async || {
            if self.run(is_open, vec![json!(css)]).await == json!(true) {
                return Some(());
            }
            let element = self.shown(css).await.into_iter().next()?;
            if element.click().await.is_err_and(|error| is_covered(&error)) {
                self.clear_message().await;
            }
            None
        })
        .await;
    }

    /// Whoever finds a message lying over a button closes the message.
    async fn clear_message(&self) {
        if let Some(close) = self.shown(&by("status-close")).await.first() {
            let _ = close.click().await;
        }
    }

    /// Types into the field of a test id, after emptying it.
    pub async fn fill(&self, test_id: &str, text: &str) {
        self.fill_in(&by(test_id), text).await;
    }

    /// Types into the first shown field of a selector, after emptying it.
    pub async fn fill_in(&self, css: &str, text: &str) {
        let field = self.see(css).await;
        field.scroll_into_view().await.unwrap();
        field.clear().await.unwrap_or_else(|error| panic!("{css} cannot be emptied: {error}"));
        field.send_keys(text).await.unwrap_or_else(|error| panic!("{css} takes no keys: {error}"));
        self.wait(&format!("“{text}” in {css}"), PATIENCE, async || {
            let value = self.shown(css).await.first()?.value().await.ok()??;
            (value == text).then_some(())
        })
        .await;
    }

    /// Chooses the entry at that place of a list, as people do with the mouse.
    pub async fn select(&self, test_id: &str, place: usize) {
        let script = "const list = document.querySelector(arguments[0]); list.selectedIndex = arguments[1];
                      list.dispatchEvent(new Event('change', { bubbles: true })); return list.value";
        self.run(script, vec![json!(format!("[data-testid='{test_id}']")), json!(place)]).await;
    }

    /// Types a day, given as YYYY-MM-DD, as people write it.
    pub async fn fill_day(&self, test_id: &str, day: &str) {
        let [year, month, date] = day.split('-').collect::<Vec<_>>()[..] else { panic!("{day} is no day") };
        self.fill(test_id, &format!("{date}/{month}/{year}")).await;
    }

    /// Presses keys on whatever has the focus.
    pub async fn keys(&self, keys: impl Into<TypingData>) {
        let mut chain = self.page.action_chain();
        chain = chain.send_keys(keys);
        chain.perform().await.expect("keys can be pressed");
    }

    /// Presses a key while the control key is held.
    pub async fn with_control(&self, key: char) {
        let chain = self.page.action_chain().key_down(Key::Control).send_keys(key.to_string()).key_up(Key::Control);
        match chain.perform().await {
            // The keys that lock throw the page away, sometimes before they are let go.
            Err(error) if is_gone(&error) => self.follow().await,
            pressed => pressed.expect("keys can be pressed"),
        }
    }

    /// Sets the size of the page, without the frame of the window.
    pub async fn resize(&self, width: u32, height: u32) {
        self.page.set_window_rect(0, 0, width, height).await.expect("the window takes another size");
        self.wait(&format!("a width of {width}"), PATIENCE, async || {
            (self.run("return window.innerWidth", vec![]).await == json!(width)).then_some(())
        })
        .await;
    }

    /// Drops a mail file on the window, as a mail program or a folder does.
    pub async fn drop_mail(&self, content: &str) {
        let drop = "const files = new DataTransfer();
             files.items.add(new File([arguments[0]], 'courriel.eml'));
             document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }))";
        self.run(drop, vec![json!(content)]).await;
    }

    /// Makes the page larger or smaller by the keys that people use, until it has `width` pixels of its own.
    pub async fn zoom(&self, key: char, steps: usize, width: u32) {
        for _ in 0..steps {
            self.with_control(key).await;
        }
        self.wait(&format!("a width of {width} after zooming"), PATIENCE, async || {
            (self.run("return window.innerWidth", vec![]).await == json!(width)).then_some(())
        })
        .await;
    }

    /// Saves a picture of the window and says where.
    pub async fn picture(&self, name: &str) -> String {
        // Two frames: what was asked for last is painted.
        self.run("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))", vec![]).await;
        picture::of_the_window(name)
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() {
            // The driver ends all that it started. Waiting here for the end of the session would be in vain: nothing runs any more
            // that could receive the answer.
            let _ = self.page.clone().leak();
        }
    }
}

/// Words with plain blanks.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the page that was asked is no longer there.
fn is_gone(error: &WebDriverError) -> bool {
    matches!(**error, WebDriverErrorInner::NoSuchWindow(_))
}

fn is_covered(error: &WebDriverError) -> bool {
    matches!(**error, WebDriverErrorInner::ElementClickIntercepted(_))
}
