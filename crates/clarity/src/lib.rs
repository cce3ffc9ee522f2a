//! Plain language: what a partner may not understand in a text. Pure: texts in, findings out.

pub mod acronyms;
