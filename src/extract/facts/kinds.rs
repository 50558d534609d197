//! What JSON-LD calls the page: the types of its outermost objects, and of what they say is their main part.
//! Never a type of what the page only mentions: a list of authors makes no page a person.

use super::json_ld::types;
use serde_json::{Map, Value};

/// Most objects that are looked at.
const MAX_OBJECTS: usize = 200;

/// The types, in lower case.
pub(super) fn of(values: &[Value]) -> Vec<String> {
    let roots = values.iter().flat_map(members).flat_map(|root| {
        let graph = root.get("@graph").into_iter().flat_map(members);
        std::iter::once(root).chain(graph)
    });
    let named = roots.take(MAX_OBJECTS).flat_map(|object| {
        let main = object.get("mainEntity").into_iter().flat_map(members).take(1);
        std::iter::once(object).chain(main)
    });
    named.flat_map(types).map(str::to_ascii_lowercase).collect()
}

fn members(value: &Value) -> Vec<&Map<String, Value>> {
    match value {
        Value::Object(object) => vec![object],
        Value::Array(items) => items.iter().take(MAX_OBJECTS).filter_map(Value::as_object).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(json: &str, expected: &[&str]) {
        assert_eq!(of(&[serde_json::from_str(json).unwrap()]), expected, "{json}");
    }

    #[test]
    fn the_outermost_objects_and_their_main_part_say_what_a_page_is() {
        check(r#"{"@type": "Product", "offers": {"@type": "Offer"}}"#, &["product"]);
        check(
            r#"{"@graph": [{"@type": "WebSite"}, {"@type": ["WebPage", "ItemPage"]}]}"#,
            &["website", "webpage", "itempage"],
        );
        check(r#"[{"@type": "WebPage", "mainEntity": {"@type": "Product"}}, 1]"#, &["webpage", "product"]);
        check(
            r#"{"@type": "Article", "mentions": [{"@type": "Product"}], "author": {"@type": "Person"}}"#,
            &["article"],
        );
        check("3", &[]);
    }
}
