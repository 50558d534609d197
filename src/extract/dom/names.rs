//! The names of tags and attributes as the tree keeps them: in lower case, each made once where it comes often.
//! Never a table that grows: a name that is not at its place is made anew.

use html5ever::{LocalName, local_name};

/// How many names are kept at a time.
const PLACES: usize = 256;

/// Names, as they stand in the page and as the tree keeps them.
pub(super) struct Names<'s> {
    places: Vec<(&'s str, LocalName)>,
}

impl<'s> Names<'s> {
    pub(super) fn new() -> Names<'s> {
        Names { places: vec![("", local_name!("")); PLACES] }
    }

    /// The name of the tree for a name of the page.
    pub(super) fn get(&mut self, written: &'s str) -> LocalName {
        let place = &mut self.places[place(written.as_bytes())];
        if place.0 != written {
            *place = (written, made(written));
        }
        place.1.clone()
    }
}

/// The place of a name, by its length and three of its letters.
fn place(name: &[u8]) -> usize {
    let letter = |at: usize| name.get(at).map_or(0, |b| usize::from(*b));
    let all = [letter(0), letter(name.len() / 2), letter(name.len().saturating_sub(1)), name.len()];
    all.into_iter().fold(0, |all, n| 31 * all + n) % PLACES
}

fn made(written: &str) -> LocalName {
    if written.bytes().any(|b| b.is_ascii_uppercase() || b == 0) {
        LocalName::from(written.to_ascii_lowercase().replace('\0', "\u{fffd}"))
    } else {
        LocalName::from(written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_lower_case_and_never_mixed_up() {
        let written: Vec<String> = (0..2 * PLACES).map(|at| format!("Data-{at}")).collect();
        let mut names = Names::new();
        for _ in 0..2 {
            assert!(written.iter().all(|name| *names.get(name) == *name.to_lowercase()));
        }
        assert_eq!(names.get("DIV"), local_name!("div"));
        assert_eq!(&*names.get("a\0É"), "a\u{fffd}É");
        assert_eq!(&*names.get(""), "");
    }
}
