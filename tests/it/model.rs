//! The values that flow through the house: addresses, quantities, codes, tags.
//! Never a page, a database or a network.

mod codes;
mod identity;
mod properties;
mod tags;
mod units;
mod urls;

use copydesk::model::CanonicalUrl;

fn url(text: &str) -> CanonicalUrl {
    CanonicalUrl::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}
