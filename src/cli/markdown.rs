//! A record as Markdown: title and body.
//! Never markup of its own: how a body is written is for `annotate::markdown`.

use crate::annotate::markdown;
use crate::model::Record;

/// The title, then the body.
pub(super) fn of(record: &Record) -> String {
    let title = record.title.as_deref().map(markdown::title);
    let body = (!record.body_markdown.is_empty()).then(|| record.body_markdown.clone());
    title.into_iter().chain(body).collect::<Vec<_>>().join("\n\n")
}
