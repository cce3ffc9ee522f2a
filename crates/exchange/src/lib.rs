//! Files that come from elsewhere: tables of partners, and mails.
//!
//! The way of a file: [`table::read`] finds encoding, delimiter and headings and names damage; [`repair::repair`] puts
//! right what was asked for; [`mapping::guess`] says which column is what; [`partners::propose`] makes partners of the
//! rows; [`doubles::doubles_within`] and [`likeness::likeness`] show who may be the same. Nothing here writes a record,
//! merges two partners or changes a cell by itself.
//!
//! [`sheets::read`] and [`sheets_out::xlsx`] carry sheets in and out as they stand: questionnaires and their results.

pub mod archive_out;
pub mod calendar;
pub mod category;
pub mod damage;
pub mod delimiter;
pub mod doubles;
pub mod encoding;
pub mod file_text;
pub mod formula;
pub mod likeness;
pub mod limits;
pub mod mail;
pub mod mapping;
pub mod measuring;
pub mod partners;
pub mod repair;
pub mod sheets;
pub mod sheets_out;
pub mod table;

mod archive;
mod headings;
mod layout;
mod letters;
mod numbers;
mod ods_extent;
mod plausibility;
mod records;
mod refusal;
mod workbook;
mod xls_extent;
