//! Tests of robots, added with it.
