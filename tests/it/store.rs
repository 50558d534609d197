//! Tests of store, added with it.
