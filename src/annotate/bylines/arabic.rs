//! Bylines in Arabic: `كتب: A B`, `إعداد: A B وC D`, `A B - القاهرة`.
//! Never the photographer, the editor or the place that the line names beside the author.

use crate::text::names::{arabic_names, is_arabic_name};
use regex::Regex;
use std::sync::LazyLock;

/// The authors.
pub(super) fn byline(line: &str) -> Vec<String> {
    static OPENING: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"^(?:كتب(?:ت|ه|ها)?|بقلم|إعداد|تقرير|تحقيق|حوار|حاور(?:ت)?(?:ه|ها)?|أجر(?:ى|ت) الحوار|متابعة)(?:\s?[:：/-]\s?|\s)")
            .ok()
    });
    static OTHER: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r"(?:^|[\s،,|/-]+)(?:تصوير|عدسة|تحرير|ترجمة|مراجعة|الصور)(?:\s?[:：]|\s).*$").ok());
    let own = OTHER.as_ref().map_or(line.into(), |o| o.replace(line, ""));
    let opening = OPENING.as_ref().and_then(|o| o.find(&own));
    let rest = opening.map_or(&*own, |o| &own[o.end()..]);
    let mut parts = rest.split(['-', '–', '|', '/', '(', '،']).map(str::trim).filter(|p| !p.is_empty());
    match opening {
        Some(_) => parts.flat_map(arabic_names).collect(),
        // Without an opening word only one part is a name; the other is where it was written.
        None => parts.find(|p| is_arabic_name(p)).map(str::to_string).into_iter().collect(),
    }
}
