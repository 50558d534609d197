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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::trace::Notes;
    use crate::extract::{Options, walk};
    use crate::model::CanonicalUrl;
    use scraper::Html;

    #[test]
    fn elements_are_listed_by_what_they_are() {
        let html = Html::parse_document(
            "<p itemprop='Author name'><a href=/a rel='x AUTHOR'>Ada</a> <time>now</time> <svg><a rel=author>b</a></svg>\
             <p><a itemprop=name>Bo</a>",
        );
        let url = CanonicalUrl::parse("https://lamp.example/").unwrap();
        let options = Options::default();
        let bounds = walk::Bounds { limits: &options.limits, removed: &[] };
        let body = walk::walk(&html, &url, &bounds, &mut Notes::None).unwrap();
        let tags: Vec<&str> = body.elements.iter().map(|element| element.tag).collect();
        assert_eq!(tags, ["body", "p", "a", "time", "p", "a"]);
        let places = Places::of(&body);
        assert_eq!((&places.links[..], &places.times[..]), (&[2, 5][..], &[3][..]));
        assert_eq!(places.links_in(&(3..9)).collect::<Vec<_>>(), [5]);
        let marked = |marks: &[(usize, &str)], part, word| with_word(marks, &part, word).collect::<Vec<_>>();
        assert_eq!(marked(&places.rels, 0..9, "author"), [2]);
        assert_eq!(marked(&places.rels, 3..9, "author"), Vec::<usize>::new());
        assert_eq!(marked(&places.itemprops, 0..9, "name"), [1, 5]);
        assert_eq!(marked(&places.itemprops, 0..9, "nam"), Vec::<usize>::new());
    }
}
