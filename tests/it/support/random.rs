//! Random moments that can be had again: SplitMix64 from a printed seed.

use std::time::{SystemTime, UNIX_EPOCH};

pub struct Random(u64);

impl Random {
    /// From `COPYDESK_SEED`, else from the clock; printed, so that a failure can be repeated.
    pub fn printed(what: &str) -> Random {
        let seed = std::env::var("COPYDESK_SEED").ok().and_then(|s| s.parse().ok()).unwrap_or_else(clock);
        println!("{what}: COPYDESK_SEED={seed}");
        Random(seed)
    }

    /// The same as the last time.
    pub fn from_seed(seed: u64) -> Random {
        Random(seed)
    }

    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % bound
    }
}

#[allow(clippy::disallowed_methods)] // a seed may come from anywhere
fn clock() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_nanos().into()
}
