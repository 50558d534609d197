//! Where on a page the elements stand that facts are looked for in: links, times, what microdata and `rel` mark.
//! Never what they say: that is for whoever looks there.

use crate::extract::body::Body;
use html5ever::{QualName, local_name, ns};
use std::ops::Range;

/// Elements in page order, by what they are.
#[derive(Debug, Default)]
pub(super) struct Places<'b> {
    /// `a`.
    pub(super) links: Vec<usize>,
    /// `time`.
    pub(super) times: Vec<usize>,
    /// With `itemprop`, and its value.
    pub(super) itemprops: Vec<(usize, &'b str)>,
    /// With `rel`, and its value.
    pub(super) rels: Vec<(usize, &'b str)>,
}

impl<'b> Places<'b> {
    /// Looks once at every element and its attributes.
    pub(super) fn of(body: &Body<'b>) -> Places<'b> {
        let mut places = Places::default();
        for (at, element) in body.elements.iter().enumerate() {
            match element.tag {
                "a" => places.links.push(at),
                "time" => places.times.push(at),
                _ => {}
            }
            for (name, value) in element.node.value().attrs.iter().filter(|(name, _)| is_plain(name)) {
                match name.local {
                    local_name!("itemprop") => places.itemprops.push((at, value)),
                    local_name!("rel") => places.rels.push((at, value)),
                    _ => {}
                }
            }
        }
        places
    }

    /// The links of a part of the page.
    pub(super) fn links_in(&self, part: &Range<usize>) -> impl Iterator<Item = usize> {
        let first = self.links.partition_point(|at| *at < part.start);
        let end = part.end;
        self.links[first..].iter().copied().take_while(move |at| *at < end)
    }
}

/// Without a namespace.
fn is_plain(name: &QualName) -> bool {
    name.ns == ns!() && name.prefix.is_none()
}

/// The elements of a part of the page whose mark has a word, in any case of its letters.
pub(super) fn with_word<'m>(
    marks: &'m [(usize, &str)],
    part: &Range<usize>,
    word: &'m str,
) -> impl Iterator<Item = usize> + 'm {
    let part = part.clone();
    let has_word = move |mark: &str| mark.split_whitespace().any(|w| w.eq_ignore_ascii_case(word));
    marks.iter().filter(move |(at, mark)| part.contains(at) && has_word(mark)).map(|(at, _)| *at)
}
