//! What must be right before a window can open, and the sentence when it is not.

use std::process::ExitCode;

use entente_app::{Error, Language, texts};

#[cfg(target_os = "linux")]
use crate::memory;

/// The language of the operating system, or French.
pub(crate) fn language_of_system() -> Language {
    crate::language_or_french(sys_locale::get_locale().as_deref().and_then(Language::of))
}

/// Says a sentence on the terminal.
#[expect(clippy::print_stderr, reason = "there is no window yet to say it in")]
pub(crate) fn complain_in(language: Language, id: &str) -> ExitCode {
    eprintln!("{}", texts::text(language, id, &[]));
    ExitCode::FAILURE
}

/// Says a sentence in the language of the system.
pub(crate) fn complain(id: &str) -> ExitCode {
    complain_in(language_of_system(), id)
}

/// Says why something was refused.
#[expect(clippy::print_stderr, reason = "there is no window yet to say it in")]
pub(crate) fn complain_of(language: Language, error: &Error) -> ExitCode {
    let sentence = texts::sentence(language, error);
    eprintln!("{} {}", sentence.what, sentence.remedy.unwrap_or_default());
    ExitCode::FAILURE
}

/// Makes the display ready; an exit code when there is none.
#[cfg(target_os = "linux")]
pub(crate) fn prepare() -> Option<ExitCode> {
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if !set("DISPLAY") && !set("WAYLAND_DISPLAY") {
        return Some(complain("shell-no-display"));
    }
    // Many graphics drivers leave WebKitGTK's window blank with this renderer. A variable of one's own process cannot be set
    // safely once threads run, and the C library reads its own before the program begins: it starts itself again with them, once.
    const RENDERER: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    let wiping = memory::wiping_tunables(std::env::var(memory::TUNABLES).ok().as_deref());
    let missing: Vec<&str> = [RENDERER, memory::PLAIN_ALLOCATOR].into_iter().filter(|name| !set(name)).collect();
    if (!missing.is_empty() || wiping.is_some())
        && let Ok(program) = std::env::current_exe()
    {
        let mut again = Command::new(program);
        again.args(std::env::args_os().skip(1));
        again.envs(missing.into_iter().map(|name| (name, "1")));
        if let Some(tunables) = wiping {
            again.env(memory::TUNABLES, tunables);
        }
        // Gives back only when it fails; the window then opens without the variables.
        let _ = again.exec();
    }
    None
}

/// Makes the display ready: there is always one here.
#[cfg(not(target_os = "linux"))]
pub(crate) fn prepare() -> Option<ExitCode> {
    None
}

/// The desktop lists files that were chosen as recent, in the clear: the name of one says whose list it was.
#[cfg(target_os = "linux")]
pub(crate) fn forget_files() {
    use gtk::prelude::GtkSettingsExt;
    if let Some(settings) = gtk::Settings::default() {
        settings.set_gtk_recent_files_enabled(false);
    }
}

/// The dialogs of other systems are asked by their own plugin, which offers no such choice.
#[cfg(not(target_os = "linux"))]
pub(crate) fn forget_files() {}
