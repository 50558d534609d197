//! How far each place is believed that states a date: one table, and the vote over it.
//! Never a place counted twice: what a site's software writes into several places is one voice.

use super::Fields;
use crate::model::{DatedField, Precision};
use jiff::civil::Date;

/// A date with the place that states it.
pub(super) type Stated = (DatedField, String);

/// Who speaks: two voices for a day outweigh one for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Voice {
    /// The page's address.
    Address,
    /// What the site's software writes for machines.
    Metadata,
    /// What readers see.
    Shown,
}

/// The table: how a place's name begins, whose voice it is, how often it is right. The longest beginning counts; the
/// candidates of equal days stand in the order in which they were found.
const TRUST: &[(&str, Voice, f32)] = &[
    ("url", Voice::Address, 0.97),
    ("url.month_name", Voice::Address, 0.9),
    ("visible", Voice::Shown, 0.93),
    ("meta.article:published_time", Voice::Metadata, 0.92),
    ("meta.og:article:published_time", Voice::Metadata, 0.92),
    ("json_ld", Voice::Metadata, 0.9),
    ("meta", Voice::Metadata, 0.86),
    ("itemprop", Voice::Metadata, 0.82),
    ("time", Voice::Shown, 0.84),
    ("visible.above", Voice::Shown, 0.75),
    ("time.above", Voice::Shown, 0.75),
    ("visible.after", Voice::Shown, 0.7),
    ("time.after", Voice::Shown, 0.7),
    ("class", Voice::Shown, 0.7),
    ("visible.month", Voice::Shown, 0.75),
    ("visible.class", Voice::Shown, 0.7),
    ("visible.label", Voice::Shown, 0.72),
    ("visible.begin", Voice::Shown, 0.6),
    ("visible.end", Voice::Shown, 0.5),
    ("visible.changed", Voice::Shown, 0.5),
    (CONTESTED, Voice::Shown, 0.5),
    ("time.first", Voice::Shown, 0.5),
];

/// What two voices say of one day is hardly ever wrong.
const AGREED: f32 = 0.97;

/// A shown date against which metadata agree.
const CONTESTED: &str = "visible.contested";

/// Where `article:published_time` and JSON-LD or microdata agree on a day, a day shown that is neither theirs (give or
/// take one, for the zone) nor that of the last change is something else's: an event's, another story's.
pub(super) fn contest(found: &mut [Stated], changed: &[Stated]) {
    let says = |places: &[&str], day: Date| {
        found.iter().any(|(field, source)| field.on == day && places.iter().any(|place| source.starts_with(place)))
    };
    let of_meta = found.iter().find(|(_, source)| source == "meta.article:published_time").map(|(field, _)| field.on);
    let Some(day) = of_meta.filter(|day| says(&["json_ld", "itemprop"], *day)) else { return };
    for (field, source) in found {
        let is_far = (field.on - day).get_days().abs() > 1;
        if trust(source).0 == Voice::Shown && is_far && !changed.iter().any(|(change, _)| change.on == field.on) {
            *source = CONTESTED.to_string();
        }
    }
}

fn trust(source: &str) -> (Voice, f32) {
    let known = TRUST.iter().filter(|(name, ..)| source.starts_with(name)).max_by_key(|(name, ..)| name.len());
    known.map_or((Voice::Shown, 0.3), |(_, voice, share)| (*voice, *share))
}

/// The day that the voices agree on best, in its most exact form; every candidate is kept.
pub(super) fn choose(found: &[Stated], field: &'static str, fields: &mut Fields) -> Option<DatedField> {
    let best = best_day(found);
    let is_agreed = best.is_some_and(|day| votes(found, day) > 1.0);
    for (value, source) in found {
        let (_, share) = trust(source);
        let is_best = Some(value.on) == best;
        fields.offer(field, &show(value), source, if is_best && is_agreed { share.max(AGREED) } else { share });
    }
    let exactness = |f: &DatedField| (f.at.is_some(), f.precision != Precision::Day);
    let same_day = found.iter().filter(|(f, _)| Some(f.on) == best);
    let (chosen, _) = same_day.rev().max_by_key(|(f, _)| exactness(f))?;
    fields.take(field, &show(chosen));
    Some(chosen.clone())
}

fn show(field: &DatedField) -> String {
    field.at.map_or_else(|| field.on.to_string(), |at| at.to_string())
}

fn best_day(found: &[Stated]) -> Option<Date> {
    let mut best: Option<(Date, f32)> = None;
    for (candidate, _) in found {
        let votes = votes(found, candidate.on);
        if best.is_none_or(|(_, most)| votes > most) {
            best = Some((candidate.on, votes));
        }
    }
    let (best, _) = best?;
    Some(shown_a_day_off(found, best).unwrap_or(best))
}

/// Each voice counts once, by its most trusted place.
fn votes(found: &[Stated], day: Date) -> f32 {
    let of = |voice: Voice| {
        let places = found.iter().filter(|(field, _)| field.on == day).map(|(_, source)| trust(source));
        places.filter(|(v, _)| *v == voice).map(|(_, share)| share).fold(0.0, f32::max)
    };
    of(Voice::Address) + of(Voice::Metadata) + of(Voice::Shown)
}

/// Metadata in universal time name the day before or after the one that readers see: the day as shown counts, unless
/// the other is shown too.
fn shown_a_day_off(found: &[Stated], day: Date) -> Option<Date> {
    let is_shown = |source: &str| source == "visible";
    let is_universal = |f: &DatedField| f.at.is_some() && f.offset.as_deref() == Some("+00:00");
    let of_day = || found.iter().filter(|(f, _)| f.on == day);
    if of_day().any(|(_, source)| is_shown(source) || source.starts_with("url"))
        || !of_day().any(|(f, _)| is_universal(f))
    {
        return None;
    }
    let is_near = |f: &DatedField| (f.on - day).get_days().abs() == 1;
    found.iter().find(|(f, source)| is_shown(source) && is_near(f)).map(|(f, _)| f.on)
}

#[cfg(test)]
mod tests {
    use super::super::date_forms::parse;
    use super::*;
    use crate::model::Basis;

    fn check(found: &[(&str, &str)], expected: &str) {
        let found: Vec<Stated> =
            found.iter().map(|(source, text)| (parse(text, Basis::Meta).unwrap(), (*source).to_string())).collect();
        let mut fields = Fields::default();
        let chosen = choose(&found, "published", &mut fields).unwrap();
        assert_eq!(chosen.on.to_string(), expected, "{found:?}");
        assert_eq!(fields.0.iter().filter(|f| f.chosen).count(), 1);
    }

    #[test]
    fn two_voices_outweigh_one() {
        check(&[("url", "2022-05-02"), ("meta.date", "2022-05-08"), ("visible", "2022-05-08")], "2022-05-08");
        check(
            &[("url", "2022-05-02"), ("meta.date", "2022-05-08"), ("json_ld.datePublished", "2022-05-08")],
            "2022-05-02",
        );
    }

    #[test]
    fn the_date_under_the_title_outweighs_metadata_and_a_date_elsewhere_does_not() {
        check(&[("json_ld.datePublished", "2022-11-17"), ("visible", "2022-03-09")], "2022-03-09");
        check(&[("json_ld.datePublished", "2022-11-17"), ("visible.after", "2022-03-09")], "2022-11-17");
        check(
            &[("json_ld.datePublished", "2022-11-17"), ("visible", "2022-03-09"), ("visible.above", "2022-11-17")],
            "2022-11-17",
        );
    }

    #[test]
    fn the_day_that_readers_see_counts_where_metadata_are_universal() {
        let metadata = ("json_ld.datePublished", "2020-05-02T02:54:29Z");
        check(&[metadata, ("time", "2020-05-02T02:54:29Z"), ("visible", "2020-05-01")], "2020-05-01");
        check(&[metadata, ("visible", "2020-05-02"), ("visible", "2020-05-01")], "2020-05-02");
        check(
            &[
                ("json_ld.datePublished", "2020-05-02T02:54:29-04:00"),
                ("time", "2020-05-02"),
                ("visible", "2020-05-01"),
            ],
            "2020-05-02",
        );
    }

    #[test]
    fn metadata_that_agree_contest_a_day_shown_that_is_no_day_of_change() {
        let dates = |dates: &[(&str, &str)]| -> Vec<Stated> {
            dates.iter().map(|(source, on)| (parse(on, Basis::Meta).unwrap(), (*source).to_string())).collect()
        };
        let check = |shown: &str, changed: &str, expected: &str| {
            let stated = [("meta.article:published_time", "2025-07-09"), ("json_ld.datePublished", "2025-07-09")];
            let mut found = dates(&[&stated[..], &[("visible", shown)]].concat());
            contest(&mut found, &dates(&[("json_ld.dateModified", changed)]));
            assert_eq!(found[2].1, expected, "{shown}");
        };
        check("2025-01-02", "2025-07-10", "visible.contested");
        check("2025-07-20", "2025-07-20", "visible");
        check("2025-07-10", "2025-07-20", "visible");
        let mut found = dates(&[("meta.date", "2025-07-09"), ("json_ld.x", "2025-07-09"), ("visible", "2025-01-02")]);
        contest(&mut found, &[]);
        assert_eq!(found[2].1, "visible");
    }

    #[test]
    fn the_longest_beginning_of_a_place_counts() {
        let check = |source: &str, share: f32| assert!((trust(source).1 - share).abs() < 1e-6, "{source}");
        check("visible.after", 0.7);
        check("visible", 0.93);
        check("meta.article:published_time", 0.92);
        check("meta.pubdate", 0.86);
    }
}
