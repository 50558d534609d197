//! What several test modules need.
//! Never a test.

pub mod postgres;
