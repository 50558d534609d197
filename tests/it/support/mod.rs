//! What several test modules need.

pub mod news_site;
pub mod program;
pub mod random;
