//! Tests of crash, added with it.
