//! Which of the stated titles is believed: one table, and the vote over it.
//! Never a title that stands nowhere on the page; a site's name behind a title is cut off where the title stands alone too.

use super::title::key;
use crate::model::FieldCandidate;

/// A place that states a title, and its voice. A heading that says what the head says is the title as readers see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// `headline` of JSON-LD.
    LinkedData,
    /// The heading that agrees with the head.
    Heading,
    /// The first heading, whatever it says.
    AnyHeading,
    /// The same, where it is so short that it may be a logo.
    ShortHeading,
    /// OpenGraph and its like.
    Preview,
    /// The title element.
    Window,
}

const VOICES: &[(Place, f32)] = &[
    (Place::Heading, 1.0),
    (Place::LinkedData, 0.7),
    (Place::AnyHeading, 0.9),
    (Place::ShortHeading, 0.3),
    (Place::Preview, 0.6),
    (Place::Window, 0.25),
];

/// A title as stated.
#[derive(Debug, Clone)]
pub(super) struct StatedTitle {
    pub(super) place: Place,
    pub(super) source: String,
    pub(super) value: String,
}

/// A title that another one begins with is that title, if what follows is set apart; shorter ones begin many titles.
const SHORTEST: usize = 10;

/// What parts a title from a site's name.
const PARTS: &[char] = &['|', '-', '–', '—', '·', '»', '•', '│', '_', '｜'];

/// Every title as a candidate, the first of those with the most votes chosen.
pub(super) fn vote(mut stated: Vec<StatedTitle>) -> Vec<FieldCandidate> {
    stated.retain(|title| !title.value.trim().is_empty());
    let values: Vec<String> = stated.iter().map(|title| title.value.clone()).collect();
    for title in &mut stated {
        if let Some(alone) = values.iter().find(|value| continues(&title.value, value)) {
            title.value.clone_from(alone);
        }
    }
    without_kicker(&mut stated);
    let voice = |place: Place| VOICES.iter().find(|(p, _)| *p == place).map_or(0.0, |(_, voice)| *voice);
    let keys: Vec<String> = stated.iter().map(|title| key(&title.value)).collect();
    let votes = |own: &String| -> f32 {
        let same = stated.iter().zip(&keys).filter(|(_, key)| *key == own);
        same.map(|(other, _)| voice(other.place)).sum()
    };
    let votes: Vec<f32> = keys.iter().map(votes).collect();
    let most = votes.iter().copied().fold(0.0, f32::max);
    let first = votes.iter().position(|votes| *votes >= most);
    let candidate = |(at, title): (usize, &StatedTitle)| FieldCandidate {
        field: "title",
        value: title.value.clone(),
        source: title.source.clone(),
        confidence: (0.4 + 0.3 * votes[at]).min(0.95),
        chosen: Some(at) == first,
    };
    stated.iter().enumerate().map(candidate).collect()
}

/// A heading that nobody else says so, and that ends in what metadata say, begins with a kicker; a quotation or a topic
/// with its colon belongs to the title.
fn without_kicker(stated: &mut [StatedTitle]) {
    const SHORTEST_KICKER: usize = 6;
    let is_heading = |place: Place| matches!(place, Place::Heading | Place::AnyHeading | Place::ShortHeading);
    let Some(at) = stated.iter().position(|title| is_heading(title.place)) else { return };
    let heading = stated[at].value.trim().to_string();
    let whole = key(&heading);
    let is_alone = stated.iter().filter(|title| key(&title.value) == whole).count() == 1;
    let mut metadata = stated.iter().filter(|t| matches!(t.place, Place::LinkedData | Place::Preview));
    let rest = metadata.find(|title| {
        let end = key(&title.value);
        let front = whole.strip_suffix(&end).map_or(0, |front| front.chars().count());
        let is_set_apart = heading.strip_suffix(title.value.trim()).is_none_or(|front| {
            let mut marks = front.trim_end().chars().rev();
            marks.next().is_some_and(char::is_alphanumeric) || marks.next().is_some_and(char::is_whitespace)
        });
        end.chars().count() >= SHORTEST && front >= SHORTEST_KICKER && is_set_apart
    });
    if let Some(rest) = rest.map(|title| title.value.clone()).filter(|_| is_alone) {
        stated[at].value = rest;
    }
}

/// Whether a title is another one and what is set apart behind it: `Harbour opens | The Lamp`.
fn continues(title: &str, begin: &str) -> bool {
    let begin = begin.trim();
    let Some(rest) = title.trim().strip_prefix(begin).filter(|rest| !rest.is_empty()) else { return false };
    let mark = rest.trim_start();
    // A hyphen inside a word sets nothing apart.
    let is_apart = rest.len() > mark.len() && mark.chars().nth(1).is_some_and(char::is_whitespace);
    begin.chars().count() >= SHORTEST
        && mark.starts_with(PARTS)
        && (is_apart || mark.starts_with(['|', '_', '｜', '│']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(stated: &[(Place, &str)], expected: &str) {
        let stated = stated.iter().map(|(place, value)| StatedTitle {
            place: *place,
            source: format!("{place:?}"),
            value: (*value).to_string(),
        });
        let candidates = vote(stated.collect());
        let chosen: Vec<&str> = candidates.iter().filter(|c| c.chosen).map(|c| c.value.as_str()).collect();
        assert_eq!(chosen, [expected]);
    }

    #[test]
    fn the_heading_that_agrees_with_the_head_outweighs_one_other() {
        check(
            &[(Place::LinkedData, "Ferry: what to know"), (Place::Heading, "Ferry sails again")],
            "Ferry sails again",
        );
        check(&[(Place::LinkedData, "Ferry sails again"), (Place::ShortHeading, "Lamp")], "Ferry sails again");
        check(
            &[
                (Place::LinkedData, "Ferry sails"),
                (Place::Heading, "Ferry sails again"),
                (Place::Preview, "Ferry sails"),
            ],
            "Ferry sails",
        );
        check(&[(Place::AnyHeading, "Ferry sails again"), (Place::Preview, "Ferry news")], "Ferry sails again");
    }

    #[test]
    fn a_site_s_name_is_cut_off_where_the_title_stands_alone_too() {
        let alone = (Place::Heading, "Ferry sails again");
        check(&[(Place::LinkedData, "Ferry sails again | The Lamp"), alone], "Ferry sails again");
        check(&[(Place::LinkedData, "Ferry sails again - The Lamp"), alone], "Ferry sails again");
        assert!(!continues("Ferry sails again-and-again", "Ferry sails again"));
        assert!(!continues("Ferry sails again today", "Ferry sails again"));
        assert!(!continues("Ferry | The Lamp", "Ferry"));
    }

    #[test]
    fn a_kicker_glued_to_the_heading_is_cut_off_where_metadata_say_the_rest() {
        let kicked = (Place::Heading, "Island traffic Ferry sails again");
        check(&[kicked, (Place::Preview, "Ferry sails again")], "Ferry sails again");
        check(
            &[(Place::Heading, "Island traffic : Ferry sails again"), (Place::Preview, "Ferry sails again")],
            "Ferry sails again",
        );
        let quoted = "\"At last\": Ferry sails again";
        check(&[(Place::Heading, quoted), (Place::Preview, "Ferry sails again")], quoted);
        check(
            &[(Place::Heading, "The Ferry sails again"), (Place::Preview, "Ferry sails again")],
            "The Ferry sails again",
        );
        check(
            &[(Place::LinkedData, kicked.1), kicked, (Place::Preview, "Ferry sails again")],
            "Island traffic Ferry sails again",
        );
    }

    #[test]
    fn nothing_stated_is_nothing_chosen() {
        assert!(vote(Vec::new()).is_empty());
    }
}
