//! Near-duplicates: wire copies of one story meet in one cluster, other stories do not, whatever the order of arrival.
//! Never a third party's text: every story, page and report here is our own.

mod clusters;
mod negatives;
pub mod stories;

use std::collections::BTreeMap;
use std::fmt;

/// How well groups meet the stories, by pairs of pages.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub struct Pairs {
    together: usize,
    rightly: usize,
    wanted: usize,
}

impl Pairs {
    /// Counts pairs of the same group against pairs of the same story; each item is (story, group).
    pub fn of<S: Ord, G: Ord>(items: &[(S, G)]) -> Pairs {
        fn pairs<K: Ord>(keys: impl Iterator<Item = K>) -> usize {
            let mut sizes: BTreeMap<K, usize> = BTreeMap::new();
            keys.for_each(|key| *sizes.entry(key).or_default() += 1);
            sizes.values().map(|n| n * (n - 1) / 2).sum()
        }
        Pairs {
            together: pairs(items.iter().map(|(_, group)| group)),
            rightly: pairs(items.iter()),
            wanted: pairs(items.iter().map(|(story, _)| story)),
        }
    }

    pub fn precision(self) -> f64 {
        self.rightly as f64 / self.together.max(1) as f64
    }

    pub fn recall(self) -> f64 {
        self.rightly as f64 / self.wanted.max(1) as f64
    }

    pub fn f1(self) -> f64 {
        2.0 * self.rightly as f64 / (self.together + self.wanted).max(1) as f64
    }
}

impl fmt::Display for Pairs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "precision {:.3}, recall {:.3}, F1 {:.3}", self.precision(), self.recall(), self.f1())
    }
}

#[test]
fn pairs_are_counted() {
    let pairs = Pairs::of(&[('a', 1), ('a', 1), ('a', 2), ('b', 2)]);
    assert_eq!(pairs, Pairs { together: 2, rightly: 1, wanted: 3 });
    assert!((pairs.precision() - 0.5).abs() < 1e-9 && (pairs.recall() - 1.0 / 3.0).abs() < 1e-9);
    assert!((pairs.f1() - 0.4).abs() < 1e-9);
}
