//! The texts of Entente in four languages, read from one set of Fluent files.
