//! The packages of the system that Entente needs, and why.

/// What a package is needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To build the program.
    Build,
    /// To open the window where there is no display, and to test it.
    Window,
    /// To run tests.
    Test,
}

/// One package, under its name in each family of systems. No name means: not needed there, or part of another one.
pub struct Package {
    /// Debian 12 and Ubuntu 24.04.
    pub debian: &'static str,
    /// Fedora.
    pub fedora: Option<&'static str>,
    /// Arch Linux.
    pub arch: Option<&'static str>,
    /// What it is for.
    pub purpose: Purpose,
    /// Why, in words that follow the name.
    pub why: &'static str,
}

/// Everything that is needed on a Linux system.
pub const PACKAGES: &[Package] = &[
    Package {
        debian: "build-essential",
        fedora: Some("gcc-c++ make"),
        arch: Some("base-devel"),
        purpose: Purpose::Build,
        why: "compiles SQLCipher and OpenSSL, which Entente carries along, and links the program",
    },
    Package {
        debian: "pkg-config",
        fedora: Some("pkgconf-pkg-config"),
        arch: Some("pkgconf"),
        purpose: Purpose::Build,
        why: "tells the build where GTK and WebKit lie",
    },
    Package {
        debian: "perl",
        fedora: Some("perl-core"),
        arch: Some("perl"),
        purpose: Purpose::Build,
        why: "OpenSSL's own build is written in it, and needs more modules than a bare system has",
    },
    Package {
        debian: "libwebkit2gtk-4.1-dev",
        fedora: Some("webkit2gtk4.1-devel"),
        arch: Some("webkit2gtk-4.1"),
        purpose: Purpose::Build,
        why: "draws the page in the window; brings GTK 3 and libsoup 3",
    },
    Package {
        debian: "libdbus-1-dev",
        fedora: Some("dbus-devel"),
        arch: Some("dbus"),
        purpose: Purpose::Build,
        why: "by which the window learns of the light or dark colours of the desktop",
    },
    Package {
        debian: "xvfb",
        fedora: Some("xorg-x11-server-Xvfb"),
        arch: Some("xorg-server-xvfb"),
        purpose: Purpose::Window,
        why: "is a display in memory, for a computer without a screen",
    },
    Package {
        debian: "openbox",
        fedora: Some("openbox"),
        arch: Some("openbox"),
        purpose: Purpose::Window,
        why: "gives the window focus and a size, as a desktop would; without it no key reaches the page",
    },
    Package {
        debian: "webkit2gtk-driver",
        // Named by its file: the package that holds it has changed its name.
        fedora: Some("/usr/bin/WebKitWebDriver"),
        arch: None,
        purpose: Purpose::Window,
        why: "lets the window tests press keys and read the page by WebDriver",
    },
    Package {
        debian: "xdotool",
        fedora: Some("xdotool"),
        arch: Some("xdotool"),
        purpose: Purpose::Window,
        why: "tells when the window is there, and closes it",
    },
    Package {
        debian: "dbus",
        fedora: Some("dbus-daemon"),
        arch: Some("dbus"),
        purpose: Purpose::Window,
        why: "tells the program in a window test that the desktop locks its screen",
    },
    Package {
        debian: "scrot",
        fedora: Some("scrot"),
        arch: Some("scrot"),
        purpose: Purpose::Window,
        why: "takes the picture of the window",
    },
    Package {
        debian: "poppler-utils",
        fedora: Some("poppler-utils"),
        arch: Some("poppler"),
        purpose: Purpose::Window,
        why: "reads the text of the reports (PDF) that the window tests make",
    },
    Package {
        debian: "fonts-dejavu-core",
        fedora: Some("dejavu-sans-fonts"),
        arch: Some("ttf-dejavu"),
        purpose: Purpose::Window,
        why: "draws the letters of file dialogs, which do not use the font that Entente carries along",
    },
    Package {
        debian: "desktop-file-utils",
        fedora: Some("desktop-file-utils"),
        arch: Some("desktop-file-utils"),
        purpose: Purpose::Test,
        why: "says whether the program's entry in the desktop's menu is well-formed",
    },
    Package {
        debian: "strace",
        fedora: Some("strace"),
        arch: Some("strace"),
        purpose: Purpose::Test,
        why: "makes the storage fail under the vault and kills the program at a chosen call, to test that no save is lost",
    },
];
