//! Rounds against the definition: after any arrivals, changes and departures the clusters are those of the set.
//! Never a database: bands are kept in a set here.

use super::*;
use proptest::prelude::*;

/// Where everybody stands, as the store keeps it.
#[derive(Default)]
struct World {
    bands: BTreeSet<(i64, String)>,
    texts: BTreeMap<String, (Sketch, Vec<i64>)>,
    clusters: BTreeMap<String, String>,
}

/// A text made of the phrases of these stories; texts with half of their phrases in common are copies.
fn sketch(stories: &[u64]) -> Sketch {
    let hashes: String = stories.iter().flat_map(|s| (0..12).map(move |i| format!("{:012x}", s * 100 + i))).collect();
    Sketch::from_columns(stories.len() as i64 * 12, &hashes, &hashes)
}

impl World {
    fn known(&self, id: &str) -> Known {
        Known { sketch: self.texts[id].0.clone(), site: id.into(), cluster: self.clusters.get(id).cloned() }
    }

    fn places(&self, before: &BTreeSet<(i64, String)>, after: &BTreeSet<(i64, String)>) -> Vec<Place> {
        let place = |(band, id): &(i64, String)| {
            let key = (*band, id.clone());
            let before_it = self.bands.range(..key.clone()).rev().take_while(|(b, _)| b == band).take(SEEN);
            let after_it = self.bands.range(key.clone()..).skip_while(|other| **other == key);
            let after_it = after_it.take_while(|(b, _)| b == band).take(SEEN);
            let seen = before_it.chain(after_it).map(|(_, other)| other.clone()).collect();
            let change = match (before.contains(&key), after.contains(&key)) {
                (true, true) => Change::Stayed,
                (false, _) => Change::Came,
                (true, false) => Change::Left,
            };
            Place::new(id.clone(), change, seen)
        };
        before.union(after).map(place).collect()
    }

    fn bands_of(&self, ids: &BTreeSet<String>) -> BTreeSet<(i64, String)> {
        self.bands.iter().filter(|(_, id)| ids.contains(id)).cloned().collect()
    }

    /// What the store does with a round.
    fn join(&mut self, news: &[(String, Vec<u64>, Vec<i64>)]) {
        for (id, stories, bands) in news {
            self.texts.insert(id.clone(), (sketch(stories), bands.clone()));
        }
        let ids: BTreeSet<String> = news.iter().map(|(id, ..)| id.clone()).collect();
        let before = self.bands_of(&ids);
        let after = news.iter().flat_map(|(id, _, bands)| bands.iter().map(move |band| (*band, id.clone())));
        let after: BTreeSet<(i64, String)> = after.collect();
        self.bands = self.bands.difference(&before).cloned().collect::<BTreeSet<_>>().union(&after).cloned().collect();
        let mut round = Round::new(ids.iter().map(|id| (id.clone(), self.known(id))).collect());
        let places = self.places(&before, &after);
        round.meet(places.iter().flat_map(Place::others).map(|id| (id.clone(), self.known(id))).collect());
        for place in &places {
            round.compare(place);
        }
        let broken: BTreeSet<String> = round.broken().cloned().collect();
        let members = self.clusters.iter().filter(|(_, cluster)| broken.contains(*cluster)).map(|(id, _)| id.clone());
        let members: BTreeSet<String> = members.collect();
        round.meet(members.iter().map(|id| (id.clone(), self.known(id))).collect());
        let bands = self.bands_of(&members);
        for place in self.places(&bands, &bands) {
            round.reconnect(&place, &members);
        }
        let labels = round.labels();
        for (from, to) in &labels.clusters {
            self.clusters.values_mut().filter(|cluster| *cluster == from).for_each(|cluster| cluster.clone_from(to));
        }
        for (id, to) in labels.articles {
            self.clusters.remove(&id);
            self.clusters.extend(to.map(|to| (id, to)));
        }
    }

    /// The clusters by their definition, from the set alone.
    fn defined(&self) -> BTreeMap<String, String> {
        let mut cluster: BTreeMap<&String, &String> = self.texts.keys().map(|id| (id, id)).collect();
        for place in self.places(&self.bands, &self.bands) {
            for other in place.near().filter(|other| self.known(&place.id).is_copy_of(&self.known(other))) {
                let (id, _) = self.texts.get_key_value(&place.id).unwrap();
                let (other, _) = self.texts.get_key_value(other).unwrap();
                let (from, to) = (cluster[id].max(cluster[other]), cluster[id].min(cluster[other]));
                cluster.values_mut().filter(|name| **name == from).for_each(|name| *name = to);
            }
        }
        let alone = |id: &String| cluster.values().filter(|name| **name == cluster[id]).count() == 1;
        cluster.iter().filter(|(id, _)| !alone(id)).map(|(id, name)| ((*id).clone(), (*name).clone())).collect()
    }
}

/// Articles with the stories they tell and the bands they stand in; the same name again is a change.
fn history() -> impl Strategy<Value = Vec<(String, Vec<u64>, Vec<i64>)>> {
    let article =
        (0..120_u32, prop::collection::btree_set(1..25_u64, 1..3), prop::collection::btree_set(0..2_i64, 1..3));
    let named = article.prop_map(|(id, stories, bands)| {
        (format!("{id:03}"), stories.into_iter().collect(), bands.into_iter().collect())
    });
    prop::collection::vec(named, 1..240)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn after_every_round_the_clusters_are_those_of_the_set(history in history(), size in 1..=NEAR) {
        let mut world = World::default();
        for part in history.chunks(size) {
            let last: BTreeMap<_, _> = part.iter().map(|article| (&article.0, article.clone())).collect();
            world.join(&last.into_values().collect::<Vec<_>>());
            prop_assert_eq!(&world.clusters, &world.defined());
        }
    }
}

/// One band with so many strangers, and copies of one story among them at these places.
fn crowd(strangers: usize, copies: &[usize]) -> Vec<(String, Vec<u64>, Vec<i64>)> {
    let one = |at: usize| (format!("{at:04}"), vec![if copies.contains(&at) { 1 } else { 100 + at as u64 }], vec![7]);
    (0..strangers).map(one).collect()
}

#[test]
fn copies_in_a_crowded_band_are_found_as_far_as_they_see_each_other() {
    let mut world = World::default();
    crowd(200, &[20, 20 + NEAR, 100, 101 + NEAR]).chunks(NEAR).for_each(|part| world.join(part));
    assert_eq!(world.clusters.keys().collect::<Vec<_>>(), ["0020", "0036"]);
    assert_eq!(world.clusters, world.defined());
}

#[test]
fn one_that_comes_between_parts_what_it_does_not_link() {
    let mut world = World::default();
    crowd(200, &[20, 20 + NEAR]).chunks(NEAR).for_each(|part| world.join(part));
    world.join(&[("0020b".into(), vec![99], vec![7])]);
    assert!(world.clusters.is_empty());
    world.join(&[("0020c".into(), vec![1], vec![7])]);
    assert_eq!(world.clusters.len(), 3);
    world.join(&[("0020b".into(), vec![99], vec![8])]);
    world.join(&[("0020c".into(), vec![98], vec![8])]);
    assert_eq!(world.clusters.keys().collect::<Vec<_>>(), ["0020", "0036"]);
}

#[test]
fn a_place_never_shows_more_than_its_bound() {
    let mut world = World::default();
    crowd(300, &[]).chunks(NEAR).for_each(|part| world.join(part));
    let one = BTreeSet::from([(7, "0150".to_string())]);
    let place = &world.places(&one, &one)[0];
    assert_eq!((place.others().count(), place.near().count()), (2 * SEEN, 2 * NEAR));
}
