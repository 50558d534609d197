//! Tests of seed_page, added with it.
