//! Annotating: datelines, captions and bylines in eleven languages, entities, keywords, grades, and whole records.
//! Never a third party's page: every text here is our own.

mod entities;
mod gazetteers;
mod grades;
mod keywords;
mod languages;
mod lines;
mod markdown;
mod offsets;
mod properties;
mod records;
mod tables;
mod years;
