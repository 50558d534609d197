//! copydesk turns lists of article URLs into clean, queryable records.
//!
//! # The house
//! Floors; imports run down only, and the six crafts of floor 2 never import each other
//! (`tests/it/house.rs` says so).
//!
//! | floor | rooms |
//! |---|---|
//! | 5 | [`cli`]: one file a command, exit codes, progress; `cli/demo` is the built-in news site |
//! | 4 | [`config`]: what a person may write, resolved into each craft's options |
//! | 3 | [`pipeline`]: intake → fetch → refine → write; stop; tally; report |
//! | 2 | [`discover`] lists → seeds · [`fetch`] target → page · [`extract`] page → draft · [`clean`] draft → article · [`annotate`] article → record · [`store`] SQLite and Postgres |
//! | 1 | [`model`]: what flows, and the values it is made of |
//! | 0 | [`text`]: charset, normalisation, characters, similarity, sketches; [`telemetry`] |
//!
//! What flows: `Seed → Target (leased) → Page → Draft → Article → Record`, and for every seed exactly one outcome.
//!
//! # One page
//! Intake leases the page's host with some of its due URLs; fetch waits for the host's permit, checks robots.txt,
//! connects only to allowed addresses, reads at most `max_body` decoded bytes and decodes them to UTF-8; refine finds
//! the article, cleans and annotates it on a blocking thread; write commits it together with the target's end, and then
//! looks whether other sites have the same story.
//!
//! # One failing page
//! Fetch or refine ends with a [`model::Failure`]; the writer settles it in the same kind of transaction: back in the
//! queue with a later due time, or a dead letter.
//!
//! # One stop
//! SIGTERM closes the intake only; what is in flight drains within `grace`; hosts are given back. A second signal, or
//! kill -9, drops everything: leases run out by the database's clock and the next run takes the work again.
//!
//! # Several databases
//! Each has its part of the hosts, by the [`model::Shard`] of their domain, and an intake and a writer of its own;
//! network, workers and host slots are shared. One that is lost ends only its own part.
//!
//! # What must not be
//! No I/O, clock, config or global in extract, clean and annotate: the same page bytes give the same record bytes.
//! No queue between two pure steps. No second writer beside the one that owns the transaction.

pub mod annotate;
pub mod clean;
pub mod cli;
pub mod config;
pub mod discover;
pub mod extract;
pub mod fetch;
pub mod model;
pub mod pipeline;
pub mod store;
pub mod telemetry;
pub mod text;
