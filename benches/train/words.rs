//! The table of tokens: log-odds of standing in the body, counted once a page and in equal parts a domain.
//! Never a token of few domains: that would be a site's own words.

use crate::labels::Labels;
use crate::pages::Sample;
use std::collections::{BTreeMap, HashMap};

/// On how many domains a token must stand.
const DOMAINS: f64 = 4.0;

/// Log-odds are kept in steps of this.
pub const STEP: f32 = 0.06;

/// A page's tokens: the weight of each in the body and out of it, one together.
type Counts = HashMap<u32, [f64; 2]>;

/// The tokens of every page.
pub fn count(samples: &[Sample], labels: &[Labels]) -> Vec<Counts> {
    samples.iter().zip(labels).map(|(sample, labels)| count_page(sample, labels)).collect()
}

fn count_page(sample: &Sample, labels: &Labels) -> Counts {
    let mut counts = Counts::new();
    for ((block, share), weight) in sample.parts.blocks.iter().zip(&labels.shares).zip(&labels.weights) {
        if *weight > 0.0 {
            for token in &block.tokens {
                let count = counts.entry(*token).or_default();
                count[0] += f64::from(*share);
                count[1] += 1.0 - f64::from(*share);
            }
        }
    }
    for count in counts.values_mut() {
        let all = count[0] + count[1];
        *count = count.map(|part| part / all.max(1e-9));
    }
    counts
}

/// The table of the pages that are told, in whole steps.
pub fn table(samples: &[Sample], counts: &[Counts], is_in: impl Fn(usize) -> bool) -> BTreeMap<u32, i8> {
    let mut pages: HashMap<&str, f64> = HashMap::new();
    for sample in samples {
        *pages.entry(&sample.domain).or_default() += 1.0;
    }
    let mut totals: BTreeMap<u32, [f64; 3]> = BTreeMap::new();
    for (at, sample) in samples.iter().enumerate().filter(|(at, _)| is_in(*at)) {
        let part = 1.0 / pages[sample.domain.as_str()];
        for (token, [inside, outside]) in &counts[at] {
            let total = totals.entry(*token).or_default();
            total[0] += inside * part;
            total[1] += outside * part;
            total[2] += part;
        }
    }
    let sum = |at: usize| totals.values().map(|total| total[at]).sum::<f64>().max(1e-9);
    let base = (sum(0) / sum(1)).ln();
    let odds = |total: &[f64; 3]| ((total[0] + 0.5) / (total[1] + 0.5)).ln() - base;
    let steps = |odds: f64| (odds / f64::from(STEP)).round().clamp(-127.0, 127.0) as i8;
    totals.iter().filter(|(_, t)| t[2] >= DOMAINS - 1e-6).map(|(token, t)| (*token, steps(odds(t)))).collect()
}
