//! What the record says of who, when and where, in names and values for people.
//! Never a value that the record does not have.

use crate::model::Record;

/// What the parsers made of dateline, byline and captions, and what the record says of when and how good: names and
/// values for people.
pub(super) fn parsed(record: &Record) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let mut tell = |name: &str, value: String| {
        if !value.is_empty() {
            out.push((name.to_string(), value));
        }
    };
    if let Some(line) = &record.dateline {
        let number = |n: Option<i8>| n.map_or("?".into(), |n| n.to_string());
        let day = line.month.map(|_| {
            format!("{}-{}-{}", line.year.map_or("?".into(), |y| y.to_string()), number(line.month), number(line.day))
        });
        let reporters = Some(line.reporters.join(", ")).filter(|names| !names.is_empty());
        let parts = [("agency", line.agency.clone()), ("place", line.place.clone()), ("day", day), ("by", reporters)];
        let parts = parts.into_iter().filter_map(|(name, value)| Some(format!("{name} {}", value?)));
        tell("dateline", parts.collect::<Vec<_>>().join(" · "));
    }
    tell("authors", record.authors.join(", "));
    for person in &record.people {
        let of = person.organisation.as_ref().map(|of| format!(" ({of})")).unwrap_or_default();
        tell(person.role.as_str(), format!("{}{of}", person.name));
    }
    for caption in &record.captions {
        let parts = [("credit", &caption.credit), ("date", &caption.date)];
        let parts = parts.into_iter().filter_map(|(name, value)| Some(format!(" · {name} {}", value.as_ref()?)));
        tell("caption", format!("{}{}", caption.caption, parts.collect::<String>()));
    }
    if let Some(on) = record.published_on {
        tell("published", format!("{on}, by {}", record.published_basis.unwrap_or("nothing")));
    }
    if let Some(on) = record.modified_on {
        tell("modified", format!("{on}, by {}", record.modified_basis.unwrap_or("nothing")));
    }
    tell("language", record.lang.as_ref().map(ToString::to_string).unwrap_or_default());
    tell("counted", format!("{} words, {} characters", record.word_count, record.char_count));
    out
}
