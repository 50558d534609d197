//! The store, the same on both engines: every body runs on SQLite and on Postgres.
//! Never a test that knows a table's internals where a view or an answer shows the same.

mod admission;
mod completion;
pub mod copies;
mod dumps;
mod duplicates;
mod failures;
pub mod fixture;
mod frontier;
mod health;
mod letters;
mod pace;
mod races;
mod removals;
mod retention;
mod revisions;
mod schema;
mod search;
mod shards;
mod speed;
mod take_in;
mod turns;
mod upgrades;
mod views;
mod words;
