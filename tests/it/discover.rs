//! Tests of discover, added with it.
