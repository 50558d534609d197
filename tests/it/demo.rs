//! Tests of demo, added with it.
