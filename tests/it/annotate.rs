//! Tests of annotate, added with it.
