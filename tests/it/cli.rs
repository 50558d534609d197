//! Tests of cli, added with it.
