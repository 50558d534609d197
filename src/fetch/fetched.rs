//! What one attempt gives back.
//! Never an end without its times.

use super::room::Room;
use crate::model::{CanonicalUrl, Failure, Page, PageMeta};
use jiff::Timestamp;

/// What came of one attempt at one target.
#[derive(Debug)]
pub struct Fetched {
    /// When the first request was sent; without one, when that was decided.
    pub started_at: Timestamp,
    /// When the last byte was read.
    pub finished_at: Timestamp,
    /// Where the last answer came from.
    pub final_url: Option<CanonicalUrl>,
    /// Redirects followed.
    pub hops: u32,
    /// What the crawl log keeps, also of a failure.
    pub meta: PageMeta,
    /// The page, or why there is none.
    pub result: Result<Got, Failure>,
    /// The place of a large page in memory: to be kept until the page is done with.
    pub room: Room,
}

/// A good answer.
#[derive(Debug)]
pub enum Got {
    /// A page.
    Page(Box<Page>),
    /// 304: the record stands.
    NotModified,
}
