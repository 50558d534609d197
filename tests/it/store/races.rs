//! Tests of completion.
//! Never.
