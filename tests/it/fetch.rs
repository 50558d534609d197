//! Tests of fetch, added with it.
