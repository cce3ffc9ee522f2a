//! What looks at Entente from outside: the readers of files that come from elsewhere and the commands, each as a function over any
//! bytes. The tests of `hostile/` try a bounded number of inputs; the targets of `../fuzz/` hand the same functions to a fuzzer.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod made_up_requests;
pub mod mutation;
pub mod naughty;
pub mod outside_files;
#[path = "../crates/vault/tests/faults/promise.rs"]
pub mod promise;
pub mod shared_data;
pub mod trial;
#[path = "../crates/vault/tests/common/unwritable.rs"]
pub mod unwritable;
