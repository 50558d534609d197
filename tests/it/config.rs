//! Tests of config, added with it.
