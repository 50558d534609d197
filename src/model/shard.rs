//! Which virtual shard a site belongs to, so that several databases can divide the sites among them.
//! Never a hash that changes: rows stand where an earlier version put them.

use super::{CanonicalUrl, HostKey};
use std::{fmt, ops::RangeInclusive, str::FromStr};

/// One of 256 virtual shards. All hosts of a registrable domain share one: a canonical URL is believed within its
/// registrable domain only, so an article and its duplicates stand in one database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Shard(pub u8);

impl Shard {
    /// The shard of a URL: the first byte of BLAKE3 over its registrable domain.
    pub fn of(url: &CanonicalUrl) -> Shard {
        Shard(blake3::hash(url.registrable_domain().as_bytes()).as_bytes()[0])
    }

    /// The shard of a host's URLs. It is asked for once in a host's life: what a database holds stays where it is, also
    /// when a later list of public suffixes says otherwise.
    pub fn of_host(host: &HostKey) -> Shard {
        let url = CanonicalUrl::parse(&format!("http://{host}/")).ok().filter(|url| url.url().domain().is_some());
        url.map_or_else(|| Shard(blake3::hash(host.as_str().as_bytes()).as_bytes()[0]), |url| Shard::of(&url))
    }
}

/// The shards that one database holds: `0-127`, or `7`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShardRange(RangeInclusive<u8>);

impl ShardRange {
    /// Every shard: one database holds all.
    pub const ALL: ShardRange = ShardRange(0..=u8::MAX);

    /// Whether this database holds the shard.
    pub fn holds(&self, shard: Shard) -> bool {
        self.0.contains(&shard.0)
    }

    /// The first shard and the last.
    pub fn ends(&self) -> (u8, u8) {
        (*self.0.start(), *self.0.end())
    }
}

impl Default for ShardRange {
    fn default() -> Self {
        ShardRange::ALL
    }
}

impl fmt::Display for ShardRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.0.start(), self.0.end())
    }
}

/// A text that is no range of shards.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("is no range of shards between 0 and 255: \"{0}\"; write it like \"0-127\"")]
pub struct NoShardRange(String);

impl FromStr for ShardRange {
    type Err = NoShardRange;

    fn from_str(text: &str) -> Result<ShardRange, NoShardRange> {
        let fault = || NoShardRange(text.to_string());
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        let number = |part: &str| part.trim().parse::<u8>().map_err(|_| fault());
        let (first, last) = (number(first)?, number(last)?);
        if first <= last { Ok(ShardRange(first..=last)) } else { Err(fault()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shard(url: &str) -> u8 {
        Shard::of(&CanonicalUrl::parse(url).unwrap()).0
    }

    #[test]
    fn the_hosts_of_a_domain_share_a_shard() {
        assert_eq!(shard("https://www.news.example/a"), shard("http://m.news.example:8080/b?c=d"));
        assert_eq!(shard("https://a.co.uk/"), shard("https://www.a.co.uk/"));
        assert_ne!(shard("https://a.co.uk/"), shard("https://b.co.uk/"));
    }

    #[test]
    fn a_shard_is_for_life() {
        assert_eq!([shard("https://news.example/"), shard("http://127.0.0.1:8080/")], [216, 183]);
    }

    #[test]
    fn a_host_stands_where_its_urls_do() {
        for url in
            ["https://www.news.example/a", "http://news.example:8080/", "https://192.0.2.7:80/", "http://[::1]:81/"]
        {
            let url = CanonicalUrl::parse(url).unwrap();
            assert_eq!(Shard::of_host(&url.host_key()), Shard::of(&url), "{url}");
        }
    }

    #[test]
    fn many_domains_spread_over_all_shards() {
        let mut counts = [0_u32; 256];
        for n in 0..25_600 {
            counts[usize::from(shard(&format!("https://site{n}.example/")))] += 1;
        }
        assert!(counts.iter().all(|count| (50..200).contains(count)), "{counts:?}");
    }

    #[test]
    fn ranges_are_read_and_shown() {
        let range: ShardRange = "0-127".parse().unwrap();
        assert!(range.holds(Shard(0)) && range.holds(Shard(127)) && !range.holds(Shard(128)));
        assert_eq!(range.to_string(), "0-127");
        assert_eq!("7".parse::<ShardRange>().unwrap().ends(), (7, 7));
        for text in ["", "5-4", "0-256", "-1", "a-b", "1-2-3"] {
            assert!(text.parse::<ShardRange>().is_err(), "{text}");
        }
    }
}
