//! Tests of house, added with it.
