//! Who is linked to whom, decided in memory: links between copies, clusters that may fall apart, names of clusters.
//! Never I/O: the same articles give the same clusters.
//!
//! Two articles are linked if one is a copy of the other and they stand in a band at most [`NEAR`] places from each
//! other, by article id. A cluster is what links connect, and has the name of its smallest article. So it depends on the
//! articles alone; and a band that thousands share (a footer, a form) costs each of them no more than 2 × NEAR looks.
//! An article that comes between two others may push them out of each other's sight; then, unless it is linked to both,
//! their cluster is broken: its members are compared anew.

use crate::text::sketch::{Sites, Sketch};
use std::collections::{BTreeMap, BTreeSet};

/// Places in a band within which articles are compared. In a band of so many all are compared with all.
pub(super) const NEAR: usize = 16;
/// Places that are looked at on either side. With at most NEAR newcomers a round, two articles that stood near each
/// other before stand both within sight of one of the newcomers between them.
pub(super) const SEEN: usize = 2 * NEAR;

/// What is known of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) sketch: Sketch,
    /// The registrable domain.
    pub(super) site: String,
    pub(super) cluster: Option<String>,
}

impl Known {
    fn is_copy_of(&self, other: &Known) -> bool {
        let sites = if self.site == other.site { Sites::One } else { Sites::Two };
        self.sketch.is_copy_of(&other.sketch, sites)
    }
}

/// What happened to an article in a band.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    Came,
    Stayed,
    Left,
}

/// An article's place in a band.
#[derive(Debug, Clone)]
pub(super) struct Place {
    id: String,
    change: Change,
    /// Those before it, the nearest first.
    before: Vec<String>,
    /// Those after it, the nearest first.
    after: Vec<String>,
}

impl Place {
    pub(super) fn new(id: String, change: Change, mut others: Vec<String>) -> Place {
        others.sort_unstable();
        let after = others.split_off(others.partition_point(|other| *other < id));
        others.reverse();
        Place { id, change, before: others, after }
    }

    pub(super) fn others(&self) -> impl Iterator<Item = &String> {
        self.before.iter().chain(&self.after)
    }

    /// Those with whom it is compared.
    fn near(&self) -> impl Iterator<Item = &String> {
        self.before.iter().take(NEAR).chain(self.after.iter().take(NEAR))
    }
}

/// Articles that join together.
#[derive(Debug, Default)]
pub(super) struct Round {
    known: BTreeMap<String, Known>,
    links: BTreeSet<(String, String)>,
    broken: BTreeSet<String>,
    compared: BTreeMap<(String, String), bool>,
}

/// The clusters that change.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Labels {
    /// Articles with their new cluster.
    pub(super) articles: Vec<(String, Option<String>)>,
    /// Clusters that go into others, whole.
    pub(super) clusters: Vec<(String, String)>,
}

impl Round {
    /// A round of these articles; the clusters that they were in are broken, since their texts changed.
    pub(super) fn new(news: BTreeMap<String, Known>) -> Round {
        let broken = news.values().filter_map(|known| known.cluster.clone()).collect();
        Round { known: news, broken, ..Round::default() }
    }

    /// Makes others known; those known already stay as they are.
    pub(super) fn meet(&mut self, others: BTreeMap<String, Known>) {
        for (id, known) in others {
            self.known.entry(id).or_insert(known);
        }
    }

    /// Takes in what a place in a band shows.
    pub(super) fn compare(&mut self, place: &Place) {
        match place.change {
            Change::Came | Change::Stayed => place.near().for_each(|other| self.link(&place.id, other)),
            Change::Left => self.close_up(place),
        }
        if place.change == Change::Came {
            self.part(place);
        }
    }

    /// Links a member of a broken cluster to the other members near it.
    pub(super) fn reconnect(&mut self, place: &Place, members: &BTreeSet<String>) {
        for other in place.near().filter(|other| members.contains(*other)) {
            self.link(&place.id, other);
        }
    }

    /// The clusters whose members must be compared anew.
    pub(super) fn broken(&self) -> impl Iterator<Item = &String> {
        self.broken.iter()
    }

    fn link(&mut self, one: &str, other: &str) {
        if self.are_copies(one, other) {
            self.links.insert((one.into(), other.into()));
        }
    }

    /// Who stood on either side of the one that left is nearer to each other now.
    fn close_up(&mut self, place: &Place) {
        for (i, before) in place.before.iter().enumerate().take(NEAR) {
            for after in place.after.iter().take(NEAR - i) {
                self.link(before, after);
            }
        }
    }

    /// Who stood on either side of the one that came may be out of sight of each other now. Unless it is linked to
    /// both, a cluster that they were linked in is broken.
    fn part(&mut self, place: &Place) {
        let mut linked = |others: &[String]| -> Vec<bool> {
            others.iter().enumerate().map(|(at, id)| at < NEAR && self.are_copies(&place.id, id)).collect()
        };
        let (linked_before, linked_after) = (linked(&place.before), linked(&place.after));
        let cluster = |id: &String| self.known.get(id)?.cluster.as_deref();
        let clusters: Vec<Option<&str>> = place.after.iter().map(cluster).collect();
        let mut parted = Vec::new();
        for (i, before) in place.before.iter().enumerate() {
            let Some(own) = cluster(before).filter(|own| !self.broken.contains(*own)) else { continue };
            for (j, after) in place.after.iter().enumerate().skip((NEAR - 1).saturating_sub(i)) {
                if clusters[j] == Some(own) && !(linked_before[i] && linked_after[j]) {
                    parted.push((own.to_string(), before, after));
                }
            }
        }
        for (cluster, before, after) in parted {
            if !self.broken.contains(&cluster) && self.are_copies(before, after) {
                self.broken.insert(cluster);
            }
        }
    }

    fn are_copies(&mut self, one: &str, other: &str) -> bool {
        let pair = if one < other { (one, other) } else { (other, one) };
        let pair = (pair.0.to_string(), pair.1.to_string());
        if let Some(known) = self.compared.get(&pair) {
            return *known;
        }
        let both = self.known.get(one).zip(self.known.get(other));
        let are = both.is_some_and(|(one, other)| one.is_copy_of(other));
        self.compared.insert(pair, are);
        are
    }

    /// The clusters after all links.
    pub(super) fn labels(&self) -> Labels {
        let mut roots: BTreeMap<&str, &str> = BTreeMap::new();
        for (one, other) in &self.links {
            let (one, other) = (root(&roots, self.node(one)), root(&roots, self.node(other)));
            roots.insert(one.max(other), one.min(other));
        }
        let joined: BTreeSet<&str> = roots.iter().filter(|(node, root)| node != root).map(|(_, root)| *root).collect();
        let mut labels = Labels::default();
        let mut clusters = BTreeSet::new();
        for (id, known) in &self.known {
            let node = self.node(id);
            let root = root(&roots, node);
            match &known.cluster {
                Some(cluster) if !self.broken.contains(cluster) => {
                    if root != node {
                        clusters.insert((node.to_string(), root.to_string()));
                    }
                }
                cluster => {
                    let label = (root != node || joined.contains(root)).then(|| root.to_string());
                    if label != *cluster {
                        labels.articles.push((id.clone(), label));
                    }
                }
            }
        }
        labels.clusters.extend(clusters);
        labels
    }

    /// What stands for an article when links are followed: its cluster as a whole, or itself.
    fn node<'a>(&'a self, id: &'a str) -> &'a str {
        let cluster = self.known.get(id).and_then(|known| known.cluster.as_deref());
        cluster.filter(|cluster| !self.broken.contains(*cluster)).unwrap_or(id)
    }
}

/// The smallest node connected to a node.
fn root<'a>(roots: &BTreeMap<&'a str, &'a str>, mut node: &'a str) -> &'a str {
    while let Some(next) = roots.get(node).filter(|next| **next != node) {
        node = next;
    }
    node
}

#[cfg(test)]
mod tests;
