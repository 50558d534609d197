//! What follows from a page's word to robots: no record, where the host's policy obeys it.
//! Never what was said: that is read in `extract` and stands in the record.

use crate::{
    fetch::Noindex,
    model::{Failure, FailureCode, Record, StageName},
};

/// Lets the record through, unless its page asks for none: `noindex`, or an `unavailable_after` that had passed when
/// it was fetched. The words that decided are the failure's detail.
pub(super) fn obey(record: &Record, noindex: Noindex) -> Result<(), Failure> {
    let reason = match noindex {
        Noindex::Note => None,
        Noindex::Obey => reason(record),
    };
    match reason {
        None => Ok(()),
        Some(words) => Err(Failure::new(StageName::Refine, FailureCode::RobotsNoindex, words)),
    }
}

fn reason(record: &Record) -> Option<String> {
    if record.noindex == Some(true) {
        return Some(words(record, "noindex"));
    }
    let is_over = record.unavailable_after.is_some_and(|until| until <= record.fetched_at);
    is_over.then(|| words(record, "unavailable_after"))
}

/// The statement by which the page said it.
fn words(record: &Record, field: &str) -> String {
    let stated = record.fields.iter().find(|f| f.field == field && f.chosen);
    stated.map_or_else(|| field.to_string(), |f| f.value.clone())
}
