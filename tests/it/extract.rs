//! Tests of extract, added with it.
