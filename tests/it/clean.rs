//! Tests of clean, added with it.
