//! The whole program's tests: one binary, one module a room.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod annotate;
mod clean;
mod cli;
mod config;
mod copies;
mod crash;
mod crawl;
mod demo;
mod demo_site;
mod directives;
mod discover;
mod drill_pace;
mod eval;
mod explain;
mod extract;
mod extract_command;
mod fetch;
mod fleet;
mod frontier;
mod hostile;
mod house;
mod memory;
mod model;
mod ops;
mod page_fields;
mod page_triples;
mod pages_through;
mod pipeline;
mod refine_bounds;
mod robots;
mod seed_page;
mod shards;
mod store;
mod support;
