//! Tests of sketches: what is a copy, what is none, and what stands in the database.
//! Never an expectation that only one hash function meets, but for the one that fixes it.

use super::*;
