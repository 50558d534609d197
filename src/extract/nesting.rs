//! Where a block stands in lists, tables, quotations and headings, for whoever writes it out as markup again.
//! Never outside the article's container: a page that is one list is no list.

use super::body::Body;
use crate::model::{ListItem, Nesting};
use std::collections::HashMap;

/// How many steps up from a block are looked at.
const REACH: usize = 64;

/// The numbers of a page's list items.
pub(super) struct Numbers(HashMap<usize, u32>);

impl Numbers {
    /// Counts the items of ordered lists.
    pub(super) fn read(body: &Body<'_>) -> Numbers {
        let mut next: HashMap<usize, u32> = HashMap::new();
        let mut out = HashMap::new();
        for (at, element) in body.elements.iter().enumerate() {
            if element.tag == "li" && body.tag(element.parent) == "ol" {
                let stated = |at: usize, name: &str| body.elements[at].node.value().attr(name)?.trim().parse().ok();
                let next = next.entry(element.parent).or_insert_with(|| stated(element.parent, "start").unwrap_or(1));
                let number = stated(at, "value").unwrap_or(*next);
                *next = number.saturating_add(1);
                out.insert(at, number);
            }
        }
        Numbers(out)
    }

    /// Where a block of this owner stands, inside the container.
    pub(super) fn nesting(&self, body: &Body<'_>, owner: usize, container: usize) -> Nesting {
        let mut nesting = Nesting::default();
        for element in body.up(owner).take_while(|element| *element != container).take(REACH) {
            match body.tag(element) {
                "li" | "dt" | "dd" => {
                    nesting.items.push(ListItem { id: element, number: self.0.get(&element).copied() });
                }
                "ul" | "ol" | "dl" | "menu" | "table" | "blockquote" => nesting.whole = Some(element),
                tag => nesting.level = nesting.level.or_else(|| level(tag)),
            }
        }
        nesting.items.reverse();
        nesting
    }
}

fn level(tag: &str) -> Option<u8> {
    let digit = tag.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&digit).then_some(digit)
}
