//! What several test modules need.

pub mod news_site;
pub mod origin;
pub mod postgres;
pub mod program;
pub mod random;
