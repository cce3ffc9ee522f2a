//! Which system this computer runs, as far as installing packages depends on it.

use std::fs;

/// The systems that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// Debian, Ubuntu and what derives from them: packages are installed.
    Debian,
    /// Fedora and what derives from it: the command is named.
    Fedora,
    /// Arch Linux and what derives from it: the command is named.
    Arch,
    /// Another Linux: the Debian names are shown, to be translated by the reader.
    OtherLinux,
    /// macOS: the webview is part of the system.
    MacOs,
    /// Windows: the webview is part of the system from Windows 11 on.
    Windows,
}

impl System {
    /// The system this program runs on.
    pub fn here() -> Self {
        match std::env::consts::OS {
            "macos" => Self::MacOs,
            "windows" => Self::Windows,
            _ => Self::from_os_release(&fs::read_to_string("/etc/os-release").unwrap_or_default()),
        }
    }

    /// Reads the family from the text of `/etc/os-release` (freedesktop.org, os-release(5)): `ID` first, then `ID_LIKE`.
    fn from_os_release(text: &str) -> Self {
        let value = |key: &str| {
            text.lines().filter_map(|line| line.split_once('=')).find(|(name, _)| *name == key).map(|(_, value)| value.trim_matches('"'))
        };
        let family = value("ID").into_iter().chain(value("ID_LIKE").unwrap_or_default().split_whitespace());
        for id in family {
            match id {
                "debian" | "ubuntu" => return Self::Debian,
                "fedora" | "rhel" => return Self::Fedora,
                "arch" => return Self::Arch,
                _ => {}
            }
        }
        Self::OtherLinux
    }
}

#[cfg(test)]
mod tests {
    use super::System;

    #[test]
    fn debian_and_ubuntu_are_one_family() {
        assert_eq!(System::from_os_release("PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n"), System::Debian);
        assert_eq!(System::from_os_release("ID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"24.04\"\n"), System::Debian);
    }

    #[test]
    fn a_derivative_belongs_to_the_family_it_names() {
        assert_eq!(System::from_os_release("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"), System::Debian);
        assert_eq!(System::from_os_release("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n"), System::Fedora);
        assert_eq!(System::from_os_release("ID=manjaro\nID_LIKE=arch\n"), System::Arch);
    }

    #[test]
    fn an_unknown_system_is_said_to_be_unknown() {
        assert_eq!(System::from_os_release("ID=nixos\n"), System::OtherLinux);
        assert_eq!(System::from_os_release(""), System::OtherLinux);
    }
}
