//! Maps and sets by numbers that are hashes already: one multiplication finds the place.
//! Never without a secret of its own: no page can choose numbers that all fall on one place.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, Hasher, RandomState};

/// A map by hashes.
pub(super) type QuickMap<V> = HashMap<u64, V, Quick>;

/// A set of hashes.
pub(super) type QuickSet = HashSet<u64, Quick>;

/// Makes the hashers of one map.
#[derive(Debug, Clone)]
pub(super) struct Quick(u64);

impl Default for Quick {
    fn default() -> Quick {
        Quick(RandomState::new().hash_one(0))
    }
}

impl BuildHasher for Quick {
    type Hasher = Folded;

    fn build_hasher(&self) -> Folded {
        Folded(self.0)
    }
}

/// A number, multiplied and folded.
pub(super) struct Folded(u64);

impl Hasher for Folded {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        let product = u128::from(self.0 ^ number) * 0x9e37_79b9_7f4a_7c15;
        self.0 = product as u64 ^ (product >> 64) as u64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_again() {
        let map: QuickMap<u64> = (0..10_000u64).map(|n| (n << 40, n)).collect();
        assert!((0..10_000u64).all(|n| map.get(&(n << 40)) == Some(&n)) && !map.contains_key(&1));
    }

    #[test]
    fn numbers_spread_and_each_map_has_its_secret() {
        let quick = Quick::default();
        let places: HashSet<u64> = (0..1_000u64).map(|n| quick.hash_one(n << 32) >> 48).collect();
        assert!(places.len() > 900, "{}", places.len());
        assert_ne!(quick.hash_one(1u64), Quick::default().hash_one(1u64));
        assert_ne!(quick.hash_one("a"), quick.hash_one("b"));
    }
}
