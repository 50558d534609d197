//! Boosted trees: each leads a row of numbers to a leaf, and the leaves are added up in their order.
//! Never a walk from node to node, whose every turn is a guess: a test that fails takes the leaves to its left out, and
//! the first that is left is the one (QuickScorer, Lucchese et al. 2015).

use super::bytes::Bytes;

/// Most leaves of a tree: a bit for each.
const LEAVES: usize = 32;

/// Rows that are asked together.
const LANES: usize = 8;

/// Trees.
#[derive(Debug)]
pub(super) struct Trees {
    base: f64,
    /// By feature, then by rising threshold.
    tests: Vec<Test>,
    /// Where the tests of each feature begin; one more for their end.
    starts: Vec<usize>,
    /// From left to right.
    leaves: Vec<f32>,
    /// Where the leaves of each tree begin.
    firsts: Vec<usize>,
}

/// The leaves of each tree that are left.
struct Left {
    /// To all of a few rows.
    common: Vec<u32>,
    /// To each of them, of those.
    alive: Vec<[u32; LANES]>,
}

impl Left {
    /// Asks a few rows for their values of one feature.
    fn ask(&mut self, tests: &[Test], values: &[f32; LANES]) {
        let least = values.iter().copied().fold(f32::INFINITY, f32::min);
        let most = values.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let mut tests = tests.iter();
        let mut next = tests.next();
        while let Some(test) = next.filter(|test| test.threshold < least) {
            self.common[usize::from(test.tree)] &= test.stay;
            next = tests.next();
        }
        while let Some(test) = next.filter(|test| test.threshold < most) {
            // Without a branch, so that a processor does all lanes at a time.
            let alive = &mut self.alive[usize::from(test.tree)];
            for lane in 0..LANES {
                let is_below = u32::from(values[lane] > test.threshold).wrapping_sub(1);
                alive[lane] &= test.stay | is_below;
            }
            next = tests.next();
        }
    }
}

/// What is asked of a row.
#[derive(Debug, Clone, Copy)]
struct Test {
    /// Above this, the leaves on the left are out.
    threshold: f32,
    tree: u16,
    /// The leaves of the tree that stay.
    stay: u32,
}

/// A node as the file has it: its children are nodes, or leaves by their complement.
#[derive(Clone, Copy)]
struct Node {
    feature: u16,
    threshold: f32,
    children: [i16; 2],
}

/// A tree that is being put in order.
#[derive(Default)]
struct Tree {
    nodes: Vec<Node>,
    /// In the order of the file.
    values: Vec<f32>,
    /// From left to right.
    leaves: Vec<f32>,
    /// Feature, threshold and the leaves that stay.
    tests: Vec<(u16, f32, u32)>,
}

impl Trees {
    /// Reads trees that ask for no feature beyond the given number.
    pub(super) fn read(bytes: &mut Bytes<'_>, features: usize) -> Option<Trees> {
        let base = f64::from(bytes.f32()?);
        let count = bytes.u16()?;
        let mut all: Vec<(u16, Test)> = Vec::new();
        let mut trees = Trees { base, tests: Vec::new(), starts: Vec::new(), leaves: Vec::new(), firsts: Vec::new() };
        for number in 0..count {
            let tree = Tree::read(bytes, features)?;
            trees.firsts.push(trees.leaves.len());
            trees.leaves.extend(&tree.leaves);
            let test = |(feature, threshold, stay)| (feature, Test { threshold, tree: number, stay });
            all.extend(tree.tests.into_iter().map(test));
        }
        all.sort_by(|(f, a), (g, b)| f.cmp(g).then(a.threshold.total_cmp(&b.threshold)));
        trees.starts = (0..=features).map(|feature| all.partition_point(|(f, _)| usize::from(*f) < feature)).collect();
        trees.tests = all.into_iter().map(|(_, test)| test).collect();
        Some(trees)
    }

    /// For each row of so many numbers, the sum of the leaves that it is led to.
    pub(super) fn sums(&self, rows: &[f32], width: usize) -> Vec<f64> {
        let width = width.max(1);
        let Some(first) = rows.get(..width) else { return Vec::new() };
        let (mut least, mut most) = (first.to_vec(), first.to_vec());
        for row in rows.chunks_exact(width) {
            least.iter_mut().zip(row).for_each(|(least, value)| *least = least.min(*value));
            most.iter_mut().zip(row).for_each(|(most, value)| *most = most.max(*value));
        }
        // What all rows pass is asked once, and what none passes never.
        let (mut common, mut asked) = (vec![u32::MAX; self.firsts.len()], Vec::with_capacity(width));
        for (feature, range) in self.starts.windows(2).enumerate().take(width) {
            let tests = &self.tests[range[0]..range[1]];
            let below = |value: f32| tests.partition_point(|test| test.threshold < value);
            let (all, some) = (below(least[feature]), below(most[feature]));
            tests[..all].iter().for_each(|test| common[usize::from(test.tree)] &= test.stay);
            if all < some {
                asked.push((feature, &tests[all..some]));
            }
        }
        let mut left = Left { common: common.clone(), alive: vec![[u32::MAX; LANES]; common.len()] };
        let mut sums = Vec::with_capacity(rows.len() / width);
        for rows in rows.chunks(LANES * width) {
            left.common.copy_from_slice(&common);
            left.alive.fill([u32::MAX; LANES]);
            for (feature, tests) in &asked {
                let mut values = [rows[*feature]; LANES];
                for (value, row) in values.iter_mut().zip(rows.chunks_exact(width)) {
                    *value = row[*feature];
                }
                left.ask(tests, &values);
            }
            sums.extend(self.sum(&left).into_iter().take(rows.len() / width));
        }
        sums
    }

    /// The sums of a few rows, each in the order of the trees.
    fn sum(&self, left: &Left) -> [f64; LANES] {
        let mut sums = [self.base; LANES];
        for ((first, common), alive) in self.firsts.iter().zip(&left.common).zip(&left.alive) {
            let leaves = &self.leaves[*first..];
            for lane in 0..LANES {
                sums[lane] += f64::from(leaves[(alive[lane] & common).trailing_zeros() as usize]);
            }
        }
        sums
    }
}

impl Tree {
    /// How many nodes, the nodes, and one leaf more than nodes.
    fn read(bytes: &mut Bytes<'_>, features: usize) -> Option<Tree> {
        let mut tree = Tree::default();
        let count = usize::from(bytes.u8()?);
        for at in 0..count {
            let feature = bytes.u16().filter(|feature| usize::from(*feature) < features)?;
            let threshold = bytes.f32().filter(|threshold| !threshold.is_nan())?;
            let mut child = || {
                let child = i16::from(bytes.i8()?);
                let is_known = |child: &i16| match usize::try_from(*child) {
                    Ok(node) => node > at && node < count,
                    Err(_) => usize::try_from(!*child).is_ok_and(|leaf| leaf <= count),
                };
                Some(child).filter(is_known)
            };
            let children = [child()?, child()?];
            tree.nodes.push(Node { feature, threshold, children });
        }
        tree.values = (0..=count).map(|_| bytes.f32()).collect::<Option<_>>()?;
        tree.put_in_order(if count > 0 { 0 } else { !0 })?;
        (tree.leaves.len() == count + 1).then_some(tree)
    }

    /// Writes down the leaves below a child, from left to right, and the tests on the way to them. Children stand behind
    /// their node, so this ends; more leaves than bits are refused.
    fn put_in_order(&mut self, child: i16) -> Option<()> {
        let Ok(at) = usize::try_from(child) else {
            self.leaves.push(self.values[usize::try_from(!child).ok()?]);
            return (self.leaves.len() <= LEAVES).then_some(());
        };
        let Node { feature, threshold, children } = self.nodes[at];
        let before = self.leaves.len();
        self.put_in_order(children[0])?;
        let left = (before..self.leaves.len()).fold(0u32, |bits, leaf| bits | 1 << leaf);
        self.tests.push((feature, threshold, !left));
        self.put_in_order(children[1])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One tree: `x1 <= 2 ? (x0 <= 0.5 ? 1 : 2) : 4`, on a base of 10.
    fn file(left: i8) -> Vec<u8> {
        let mut out = 10.0f32.to_le_bytes().to_vec();
        out.extend(1u16.to_le_bytes());
        out.push(2);
        for (feature, threshold, children) in [(1u16, 2.0f32, [left, -3]), (0, 0.5, [-1, -2])] {
            out.extend(feature.to_le_bytes());
            out.extend(threshold.to_le_bytes());
            out.extend(children.map(i8::cast_unsigned));
        }
        out.extend([1.0f32, 2.0, 4.0].iter().flat_map(|leaf| leaf.to_le_bytes()));
        out
    }

    fn read(file: &[u8], features: usize) -> Option<Trees> {
        Trees::read(&mut Bytes::of(file), features)
    }

    #[test]
    fn a_row_is_led_to_its_leaf() {
        let trees = read(&file(1), 2).unwrap();
        for (row, expected) in [([0.5, 2.0], 11.0), ([0.6, 2.0], 12.0), ([0.0, 2.1], 14.0)] {
            assert!((trees.sums(&row, 2)[0] - expected).abs() < 1e-9, "{row:?}");
        }
    }

    #[test]
    fn a_row_is_led_where_a_walk_would_lead_it() {
        // Twelve nodes that halve a number: each asks for it, then for its complement.
        let mut out = 0.0f32.to_le_bytes().to_vec();
        out.extend(1u16.to_le_bytes());
        out.push(12);
        for at in 0..12i8 {
            out.extend(u16::from(at % 2 == 1).to_le_bytes());
            out.extend((f32::from(at) / 2.0).to_le_bytes());
            let next = if at < 11 { at + 1 } else { -13 };
            let children = if at % 3 == 0 { [next, -1 - at] } else { [-1 - at, next] };
            out.extend(children.map(i8::cast_unsigned));
        }
        out.extend((0..13u8).flat_map(|leaf| f32::from(leaf).to_le_bytes()));
        let trees = read(&out, 2).unwrap();
        let walk = |row: [f32; 2]| {
            (0..12u8).find(|at| (row[usize::from(at % 2)] > f32::from(*at) / 2.0) == (at % 3 == 0)).unwrap_or(12)
        };
        let values = [f32::NEG_INFINITY, -1.0, 0.0, 0.4, 0.5, 1.5, 2.9, 3.0, 5.4, 9.0, f32::INFINITY];
        let rows: Vec<[f32; 2]> = values.iter().flat_map(|a| values.map(|b| [*a, b])).collect();
        let expected: Vec<f64> = rows.iter().map(|row| f64::from(walk(*row))).collect();
        assert_eq!(trees.sums(rows.as_flattened(), 2), expected);
        assert_eq!(trees.sums(&[], 2), Vec::<f64>::new());
    }

    #[test]
    fn a_tree_of_too_many_leaves_is_refused() {
        let chain = |nodes: u8| {
            let mut out = 0.0f32.to_le_bytes().to_vec();
            out.extend(1u16.to_le_bytes());
            out.push(nodes);
            for at in 0..nodes.cast_signed() {
                out.extend([0; 6]);
                let next = if at + 1 < nodes.cast_signed() { at + 1 } else { -1 - at - 1 };
                out.extend([-1 - at, next].map(i8::cast_unsigned));
            }
            out.extend((0..=nodes).flat_map(|leaf| f32::from(leaf).to_le_bytes()));
            out
        };
        assert!(read(&chain(31), 1).is_some());
        assert!(read(&chain(32), 1).is_none());
    }

    #[test]
    fn a_file_that_is_none_is_refused() {
        assert!(read(&file(0), 2).is_none(), "a node that is its own child");
        assert!(read(&file(2), 2).is_none(), "a node beyond the last");
        assert!(read(&file(-4), 2).is_none(), "a leaf beyond the last");
        assert!(read(&file(1), 1).is_none(), "a feature beyond the last");
        assert!(read(&file(1)[..20], 2).is_none(), "a short file");
    }
}
