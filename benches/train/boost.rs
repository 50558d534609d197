//! Gradient boosting: trees of few leaves, grown where they gain most, on features cut into bins; logistic loss on
//! soft labels with weights.
//! Never by chance: rows and columns are drawn from a fixed seed, and one thread adds everything in one order.

/// How trees are grown.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    pub trees: usize,
    pub leaves: usize,
    pub rate: f64,
    pub least_rows: u32,
    pub l2: f64,
    pub columns: f64,
    pub rows: f64,
    pub seed: u64,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { trees: 160, leaves: 31, rate: 0.09, least_rows: 25, l2: 5.0, columns: 0.25, rows: 0.25, seed: 7 }
    }
}

/// Bins of a feature.
const BINS: usize = 64;

/// A table of rows: by feature, the bin of each row.
pub struct Rows {
    columns: Vec<Vec<u8>>,
    /// By feature: the greatest value of each bin but the last.
    edges: Vec<Vec<f32>>,
    labels: Vec<f32>,
    weights: Vec<f32>,
}

impl Rows {
    /// Cuts rows into bins of about equal numbers.
    pub fn new(rows: &[&[f32]], labels: Vec<f32>, weights: Vec<f32>) -> Rows {
        let features = rows.first().map_or(0, |row| row.len());
        let step = (rows.len() / 40_000).max(1);
        let mut columns = Vec::with_capacity(features);
        let mut edges = Vec::with_capacity(features);
        for feature in 0..features {
            let mut values: Vec<f32> = rows.iter().step_by(step).map(|row| row[feature]).collect();
            let cuts = cuts(&mut values);
            columns.push(rows.iter().map(|row| cuts.partition_point(|edge| *edge < row[feature]) as u8).collect());
            edges.push(cuts);
        }
        Rows { columns, edges, labels, weights }
    }

    /// The same with nothing to cut in some features.
    pub fn without(mut self, features: &[usize]) -> Rows {
        for feature in features {
            self.edges[*feature].clear();
        }
        self
    }
}

fn cuts(values: &mut [f32]) -> Vec<f32> {
    values.sort_unstable_by(f32::total_cmp);
    let mut distinct: Vec<(f32, usize)> = Vec::new();
    for value in values.iter() {
        match distinct.last_mut() {
            Some(last) if last.0.total_cmp(value).is_eq() => last.1 += 1,
            _ => distinct.push((*value, 1)),
        }
    }
    let middle = |at: usize| f32::midpoint(distinct[at].0, distinct[at + 1].0);
    if distinct.len() <= BINS {
        return (0..distinct.len().saturating_sub(1)).map(middle).collect();
    }
    let (mut out, mut inside, mut left) = (Vec::new(), 0, values.len());
    for (at, (_, count)) in distinct[..distinct.len() - 1].iter().enumerate() {
        inside += count;
        if inside * (BINS - out.len()) >= left && out.len() < BINS - 1 {
            out.push(middle(at));
            left -= inside;
            inside = 0;
        }
    }
    out
}

/// A node: at most the threshold goes to the first child. A child below zero is leaf `-1 - child`.
#[derive(Debug, Clone, Copy)]
pub struct Node {
    pub feature: u16,
    pub threshold: f32,
    pub children: [i8; 2],
}

/// A tree; one leaf more than nodes.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    pub nodes: Vec<Node>,
    pub leaves: Vec<f32>,
    pub gains: Vec<f64>,
}

/// Trees on a base.
#[derive(Debug, Clone, Default)]
pub struct Forest {
    pub base: f32,
    pub trees: Vec<Tree>,
}

impl Forest {
    /// How likely a row's label is one.
    pub fn probability(&self, row: &[f32]) -> f64 {
        let sum: f64 = self.trees.iter().map(|tree| f64::from(tree.value(row))).sum();
        1.0 / (1.0 + (-(f64::from(self.base) + sum)).exp())
    }
}

impl Tree {
    fn value(&self, row: &[f32]) -> f32 {
        let mut at = if self.nodes.is_empty() { -1 } else { 0 };
        while let Ok(node) = usize::try_from(at) {
            let node = &self.nodes[node];
            at = node.children[usize::from(row[usize::from(node.feature)] > node.threshold)];
        }
        self.leaves[(-1 - i16::from(at)) as usize]
    }
}

/// Numbers from a seed (SplitMix64).
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// Trains.
pub fn train(rows: &Rows, settings: Settings) -> Forest {
    let count = rows.labels.len();
    let mut random = Random(settings.seed);
    let weighted =
        |value: &dyn Fn(usize) -> f64| (0..count).map(|at| f64::from(rows.weights[at]) * value(at)).sum::<f64>();
    let mean = weighted(&|at| f64::from(rows.labels[at])) / weighted(&|_| 1.0).max(1e-9);
    let base = (mean.max(1e-6) / (1.0 - mean).max(1e-6)).ln() as f32;
    let mut sums = vec![base; count];
    let mut slopes = vec![[0.0f32; 2]; count];
    let mut forest = Forest { base, trees: Vec::with_capacity(settings.trees) };
    for _ in 0..settings.trees {
        for at in 0..count {
            let p = 1.0 / (1.0 + (-sums[at]).exp());
            let weight = rows.weights[at];
            slopes[at] = [weight * (p - rows.labels[at]), weight * p * (1.0 - p)];
        }
        let drawn = draw_rows(&mut random, &mut slopes, settings.rows);
        let features = draw(&mut random, rows.columns.len(), settings.columns);
        let grown = Grower { rows, settings, slopes: &slopes, features }.grow(drawn);
        for (at, sum) in sums.iter_mut().enumerate() {
            *sum += grown.value_binned(rows, at);
        }
        forest.trees.push(grown.tree);
    }
    forest
}

/// Draws rows by the size of their slopes, which grow by what they are drawn too seldom: sums keep their mean
/// (minimal variance sampling, Ibragimov and Gusev 2019).
fn draw_rows(random: &mut Random, slopes: &mut [[f32; 2]], share: f64) -> Vec<u32> {
    let sizes: Vec<f64> = slopes.iter().map(|[g, h]| f64::from(g * g + 0.1 * h * h).sqrt()).collect();
    let wanted = share * sizes.len() as f64;
    // The size from which on a row is certain, by halving.
    let (mut low, mut high) = (0.0, sizes.iter().sum::<f64>() / wanted.max(1.0));
    for _ in 0..20 {
        let middle = 0.5 * (low + high);
        let drawn: f64 = sizes.iter().map(|size| (size / middle).min(1.0)).sum();
        if drawn > wanted { low = middle } else { high = middle }
    }
    let mut drawn = Vec::new();
    for (row, (size, slope)) in sizes.iter().zip(slopes).enumerate() {
        let chance = (size / high.max(1e-30)).min(1.0);
        if random.share() < chance {
            *slope = slope.map(|part| part / chance as f32);
            drawn.push(row as u32);
        }
    }
    drawn
}

fn draw(random: &mut Random, count: usize, share: f64) -> Vec<usize> {
    let mut all: Vec<usize> = (0..count).collect();
    for at in (1..count).rev() {
        all.swap(at, (random.next() % (at as u64 + 1)) as usize);
    }
    all.truncate(((count as f64 * share) as usize).max(1));
    all.sort_unstable();
    all
}

/// Slope, curvature and number of rows in a bin.
type Bin = [f64; 3];

/// The best cut of a leaf.
#[derive(Debug, Clone, Copy)]
struct Cut {
    gain: f64,
    feature: usize,
    bin: u8,
}

struct Leaf {
    rows: Vec<u32>,
    bins: Vec<[Bin; BINS]>,
    cut: Option<Cut>,
    /// Its parent and side.
    at: Option<(usize, usize)>,
}

struct Grower<'a> {
    rows: &'a Rows,
    settings: Settings,
    slopes: &'a [[f32; 2]],
    features: Vec<usize>,
}

struct Grown {
    tree: Tree,
    bins: Vec<u8>,
}

impl Grown {
    fn value_binned(&self, rows: &Rows, row: usize) -> f32 {
        let mut at = if self.tree.nodes.is_empty() { -1 } else { 0 };
        while let Ok(node) = usize::try_from(at) {
            let feature = usize::from(self.tree.nodes[node].feature);
            at = self.tree.nodes[node].children[usize::from(rows.columns[feature][row] > self.bins[node])];
        }
        self.tree.leaves[(-1 - i16::from(at)) as usize]
    }
}

impl Grower<'_> {
    fn grow(&self, drawn: Vec<u32>) -> Grown {
        let mut grown = Grown { tree: Tree::default(), bins: Vec::new() };
        let bins = self.bins(&drawn);
        let mut leaves = vec![Leaf { cut: self.best_cut(&bins), rows: drawn, bins, at: None }];
        while leaves.len() < self.settings.leaves {
            let gain = |leaf: &Leaf| leaf.cut.map_or(0.0, |cut| cut.gain);
            let Some(best) = (0..leaves.len()).rev().max_by(|a, b| gain(&leaves[*a]).total_cmp(&gain(&leaves[*b])))
            else {
                break;
            };
            let Some(cut) = leaves[best].cut else { break };
            let node = grown.tree.nodes.len();
            if let Some((parent, side)) = leaves[best].at {
                grown.tree.nodes[parent].children[side] = node as i8;
            }
            let threshold = self.rows.edges[cut.feature][usize::from(cut.bin)];
            grown.tree.nodes.push(Node { feature: cut.feature as u16, threshold, children: [0, 0] });
            grown.tree.gains.push(cut.gain);
            grown.bins.push(cut.bin);
            let halves = self.split(leaves.swap_remove(best), cut, node);
            leaves.extend(halves);
        }
        for (number, leaf) in leaves.iter().enumerate() {
            if let Some((parent, side)) = leaf.at {
                grown.tree.nodes[parent].children[side] = -1 - number as i8;
            }
            let [slope, curve, _] = total(leaf.bins.first());
            grown.tree.leaves.push((-slope / (curve + self.settings.l2) * self.settings.rate) as f32);
        }
        grown
    }

    fn split(&self, leaf: Leaf, cut: Cut, node: usize) -> [Leaf; 2] {
        let column = &self.rows.columns[cut.feature];
        let (low, high): (Vec<u32>, Vec<u32>) = leaf.rows.iter().partition(|row| column[**row as usize] <= cut.bin);
        let low_is_small = low.len() <= high.len();
        let small = self.bins(if low_is_small { &low } else { &high });
        let mut large = leaf.bins;
        for (large, small) in large.iter_mut().flatten().flatten().zip(small.iter().flatten().flatten()) {
            *large -= small;
        }
        let (low_bins, high_bins) = if low_is_small { (small, large) } else { (large, small) };
        let half =
            |rows, bins: Vec<[Bin; BINS]>, side| Leaf { rows, cut: self.best_cut(&bins), bins, at: Some((node, side)) };
        [half(low, low_bins, 0), half(high, high_bins, 1)]
    }

    fn bins(&self, rows: &[u32]) -> Vec<[Bin; BINS]> {
        let slopes: Vec<[f32; 2]> = rows.iter().map(|row| self.slopes[*row as usize]).collect();
        let fill = |feature: &usize| {
            let column = &self.rows.columns[*feature];
            let mut bins = [[0.0; 3]; BINS];
            for (row, [slope, curve]) in rows.iter().zip(&slopes) {
                let bin = &mut bins[usize::from(column[*row as usize]) % BINS];
                bin[0] += f64::from(*slope);
                bin[1] += f64::from(*curve);
                bin[2] += 1.0;
            }
            bins
        };
        self.features.iter().map(fill).collect()
    }

    fn best_cut(&self, bins: &[[Bin; BINS]]) -> Option<Cut> {
        let least = f64::from(self.settings.least_rows);
        let [slope, curve, rows] = total(bins.first());
        let worth = |slope: f64, curve: f64| slope * slope / (curve + self.settings.l2);
        let whole = worth(slope, curve);
        let mut best: Option<Cut> = None;
        for (place, feature) in self.features.iter().enumerate() {
            let mut low = [0.0; 3];
            for (bin, parts) in bins[place].iter().take(self.rows.edges[*feature].len()).enumerate() {
                add(&mut low, parts);
                if low[2] < least {
                    continue;
                }
                if rows - low[2] < least {
                    break;
                }
                let gain = worth(low[0], low[1]) + worth(slope - low[0], curve - low[1]) - whole;
                if gain > best.map_or(1e-6, |cut| cut.gain) {
                    best = Some(Cut { gain, feature: *feature, bin: bin as u8 });
                }
            }
        }
        best
    }
}

fn add(sum: &mut Bin, parts: &Bin) {
    for (sum, part) in sum.iter_mut().zip(parts) {
        *sum += part;
    }
}

fn total(bins: Option<&[Bin; BINS]>) -> Bin {
    let mut sum = [0.0; 3];
    for bin in bins.into_iter().flatten() {
        add(&mut sum, bin);
    }
    sum
}
