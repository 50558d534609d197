//! Annotating: datelines, captions and bylines in eleven languages, and whole records.
//! Never a third party's page: every text here is our own.

mod languages;
mod lines;
mod properties;
mod records;
mod tables;
mod years;
