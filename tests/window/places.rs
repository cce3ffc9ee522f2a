//! Where the tests find what they need.

use std::env;
use std::path::PathBuf;

/// axe, which looks for barriers in a page.
pub fn axe() -> PathBuf {
    // Asked for when it runs: one build cache may serve several checkouts.
    PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests")).join("../node_modules/axe-core/axe.min.js")
}

/// The built program.
pub fn program() -> PathBuf {
    named("ENTENTE_PROGRAM")
}

/// `tauri-driver`.
pub fn driver() -> PathBuf {
    named("TAURI_DRIVER")
}

/// Where pictures of the window go.
pub fn screens() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from).or_else(|| Some(program().parent()?.parent()?.to_path_buf()));
    target.expect("the program lies in a target folder").join("screens")
}

fn named(variable: &str) -> PathBuf {
    let Some(path) = env::var_os(variable).map(PathBuf::from) else {
        panic!("{variable} is not set: start these tests with `cargo xtask test --only window`");
    };
    assert!(path.is_file(), "{variable} names {}, which is no file", path.display());
    path
}
