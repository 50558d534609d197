//! What several test modules need.

pub mod dns;
pub mod frames;
pub mod news_site;
pub mod origin;
pub mod pooler;
pub mod postgres;
pub mod program;
pub mod proxy;
pub mod python;
pub mod random;
pub mod tls;
pub mod worked;
