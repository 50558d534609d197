//! Boosted trees: each leads a row of numbers to a leaf, and the leaves are added up in their order.
//! Never a walk that does not end: a node's children stand behind it.

use super::bytes::Bytes;

/// Trees.
#[derive(Debug)]
pub(super) struct Trees {
    base: f64,
    nodes: Vec<Node>,
    leaves: Vec<f32>,
    roots: Vec<Child>,
}

/// Where a branch leads: to a node, or to the leaf whose number is its complement.
type Child = i32;

/// What is asked of a row.
#[derive(Debug, Clone, Copy)]
struct Node {
    feature: u16,
    /// At most this: left.
    threshold: f32,
    children: [Child; 2],
}

impl Trees {
    /// Reads trees that ask for no feature beyond the given number.
    pub(super) fn read(bytes: &mut Bytes<'_>, features: usize) -> Option<Trees> {
        let base = f64::from(bytes.f32()?);
        let count = bytes.u16()?;
        let mut trees = Trees { base, nodes: Vec::new(), leaves: Vec::new(), roots: Vec::new() };
        for _ in 0..count {
            trees.read_tree(bytes, features)?;
        }
        Some(trees)
    }

    /// One tree: how many nodes, the nodes, and one leaf more than nodes.
    fn read_tree(&mut self, bytes: &mut Bytes<'_>, features: usize) -> Option<()> {
        let count = bytes.u8()?;
        let (first_node, first_leaf) = (self.nodes.len() as Child, self.leaves.len() as Child);
        for at in 0..count {
            let feature = bytes.u16().filter(|feature| usize::from(*feature) < features)?;
            let threshold = bytes.f32()?;
            let mut child = || {
                let code = i16::from(bytes.i8()?);
                match u8::try_from(code) {
                    Ok(node) => (node > at && node < count).then(|| first_node + Child::from(node)),
                    Err(_) => u8::try_from(-1 - code)
                        .ok()
                        .filter(|leaf| *leaf <= count)
                        .map(|leaf| !(first_leaf + Child::from(leaf))),
                }
            };
            let children = [child()?, child()?];
            self.nodes.push(Node { feature, threshold, children });
        }
        for _ in 0..=count {
            self.leaves.push(bytes.f32()?);
        }
        self.roots.push(if count > 0 { first_node } else { !first_leaf });
        Some(())
    }

    /// The sum of the leaves that a row is led to; its numbers come in two parts.
    pub(super) fn sum(&self, features: &[f32], more: &[f32]) -> f64 {
        let row = [features, more].concat();
        let mut sum = self.base;
        for root in &self.roots {
            let mut at = *root;
            while at >= 0 {
                let node = &self.nodes[at as usize];
                let value = row.get(usize::from(node.feature)).copied().unwrap_or(-1.0);
                at = node.children[usize::from(value > node.threshold)];
            }
            sum += f64::from(self.leaves[!at as usize]);
        }
        sum
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
            assert!((trees.sum(&row, &[]) - expected).abs() < 1e-9, "{row:?}");
            assert!((trees.sum(&row[..1], &row[1..]) - expected).abs() < 1e-9, "{row:?}");
        }
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
