//! Which test proves a promise, and where it is.

/// What cargo builds the test into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// The library of its package.
    Library,
    /// A test program of its package, by its name.
    Program(&'static str),
    /// The test program that drives the real window.
    Window,
}

/// A test, or all tests of a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proof {
    /// The package, as `Cargo.toml` names it.
    pub package: &'static str,
    /// What the test is part of.
    pub target: Target,
    /// The end of the test's path, `module::function`; of a module, the beginning of the paths in it, `module::`.
    pub name: &'static str,
}

impl Proof {
    /// Whether the test of this path is meant.
    pub fn covers(&self, path: &str) -> bool {
        if self.is_module() {
            return path.starts_with(self.name);
        }
        path == self.name || path.strip_suffix(self.name).is_some_and(|before| before.ends_with("::"))
    }

    /// Whether all tests of a module are meant: those that a macro makes have no function to be named by.
    pub fn is_module(&self) -> bool {
        self.name.ends_with("::")
    }

    /// Where it is, in the words of cargo: `entente-vault/opening`.
    pub fn place(&self) -> String {
        let target = match self.target {
            Target::Library => "lib",
            Target::Program(name) => name,
            Target::Window => "window",
        };
        format!("{}/{target}", self.package)
    }

    /// Its name as it is shown.
    pub fn shown(&self) -> String {
        if self.is_module() { format!("{}*", self.name) } else { self.name.to_owned() }
    }
}

/// A test in the library of a package.
pub const fn library(package: &'static str, name: &'static str) -> Proof {
    Proof { package, target: Target::Library, name }
}

/// A test in a test program of a package.
pub const fn program(package: &'static str, program: &'static str, name: &'static str) -> Proof {
    Proof { package, target: Target::Program(program), name }
}

/// A test in the real window.
pub const fn window(name: &'static str) -> Proof {
    Proof { package: "entente-tests", target: Target::Window, name }
}

#[cfg(test)]
mod tests {
    use super::{library, program};

    #[test]
    fn a_test_is_known_by_the_end_of_its_path_and_by_nothing_less() {
        let proof = library("entente-vault", "a_bit_is_refused");
        assert!(proof.covers("a_bit_is_refused") && proof.covers("damage::bytes::a_bit_is_refused"));
        assert!(!proof.covers("damage::not_a_bit_is_refused") && !proof.covers("a_bit_is_refused_twice"));
        assert_eq!(proof.place(), "entente-vault/lib");
    }

    #[test]
    fn a_module_stands_for_all_its_tests_and_for_no_module_of_a_like_name() {
        let proof = program("entente-tests", "hostile", "files::");
        assert!(proof.covers("files::mail") && !proof.covers("answer_files::tests::mail") && !proof.covers("files"));
        assert_eq!((proof.shown().as_str(), proof.place().as_str()), ("files::*", "entente-tests/hostile"));
    }
}
