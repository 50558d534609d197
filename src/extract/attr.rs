//! The value of an element's attribute by its name.
//! Never a hash: an element has few attributes, and looking at each costs less than making a key.

use html5ever::{LocalName, QualName, ns};
use scraper::node::Element;

/// The attribute of no namespace that is called so.
pub(super) fn attr<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    let is_it = |(key, _): &&'a (QualName, _)| &*key.local == name && key.ns == ns!() && key.prefix.is_none();
    element.attrs.iter().find(is_it).map(|(_, value)| &**value)
}

/// The same for a name that is known beforehand: a number is compared and no text.
pub(super) fn known_attr<'a>(element: &'a Element, name: &LocalName) -> Option<&'a str> {
    let is_it = |(key, _): &&'a (QualName, _)| key.local == *name && key.ns == ns!() && key.prefix.is_none();
    element.attrs.iter().find(is_it).map(|(_, value)| &**value)
}

#[cfg(test)]
mod tests {
    use super::{attr, known_attr};
    use html5ever::LocalName;
    use scraper::Html;

    #[test]
    fn an_attribute_is_found_as_the_tree_finds_it() {
        let html = Html::parse_document(
            "<p id=a CLASS='b c' data-x><svg xlink:href=#a xml:lang=en viewbox=0></svg><a href='/x' href='/y'>",
        );
        let names = ["id", "class", "data-x", "xlink:href", "href", "xml:lang", "lang", "viewBox", "viewbox", ""];
        let elements = || html.tree.nodes().filter_map(|node| node.value().as_element());
        assert!(elements().any(|element| attr(element, "class") == Some("b c")));
        for element in elements() {
            for name in names {
                assert_eq!(attr(element, name), element.attr(name), "{name} of {element:?}");
                assert_eq!(known_attr(element, &LocalName::from(name)), element.attr(name), "{name} of {element:?}");
            }
        }
    }
}
