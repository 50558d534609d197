//! Tests of pipeline, added with it.
