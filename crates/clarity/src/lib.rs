//! Plain language, and texts that stay out of the patient file: what a partner may not understand in a text, and what should not
//! stand in it. Pure: texts in, findings out.

pub mod acronyms;
pub mod patient_data;
