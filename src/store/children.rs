//! The child tables of articles: blocks, annotations, pictures, captions, people, candidates, tags, flags.
//! Never a part kept from an earlier version: all of an article's rows are replaced together.

use super::db::{Arg, Tx};
use super::settle::Plan;
use super::{StoreError, named};
use crate::model::Record;
use serde_json::{Value, json};

/// Replaces the child rows of the plan's articles.
pub(super) async fn replace(tx: &mut Tx, plan: &Plan<'_>) -> Result<(), StoreError> {
    let ids: Vec<Value> = plan.articles.keys().map(|id| json!({ "id": id })).collect();
    for sql in DELETE_CHILDREN.iter().chain(named::DELETE) {
        tx.execute(sql, [ids.clone().into()]).await?;
    }
    for (sql, rows_of) in CHILDREN.iter().chain(named::CHILDREN) {
        let rows = Arg::rows(plan.articles.values().flat_map(|write| child_rows(write.record, *rows_of)));
        if let Some(rows) = rows {
            tx.execute(sql, [rows]).await?;
        }
    }
    Ok(())
}

/// What goes into a child table, named as in its statement.
pub(super) fn rows_of(table: &str) -> Option<named::RowsOf> {
    let is_its = |(sql, _): &&named::Child| {
        sql.strip_prefix("INSERT INTO ")
            .and_then(|rest| rest.strip_prefix(table))
            .is_some_and(|rest| rest.starts_with(' '))
    };
    CHILDREN.iter().chain(named::CHILDREN).find(is_its).map(|(_, rows)| *rows)
}

/// The child rows of a record, numbered from 0 in their order, each made when it is asked for.
fn child_rows(record: &Record, rows_of: named::RowsOf) -> impl Iterator<Item = Value> {
    let number = |(i, mut row): (usize, Value)| {
        row["id"] = json!(record.id);
        row["n"] = json!(i);
        row
    };
    rows_of(record).enumerate().map(number)
}

const DELETE_CHILDREN: &[&str] = &[
    "DELETE FROM article_blocks WHERE article_id IN
       (SELECT e.id FROM json_to_recordset(CAST($1 AS json)) AS e(id text))",
    "DELETE FROM article_markdown WHERE article_id IN
       (SELECT e.id FROM json_to_recordset(CAST($1 AS json)) AS e(id text))",
    "DELETE FROM article_annotations WHERE article_id IN
       (SELECT e.id FROM json_to_recordset(CAST($1 AS json)) AS e(id text))",
    "DELETE FROM article_images WHERE article_id IN
       (SELECT e.id FROM json_to_recordset(CAST($1 AS json)) AS e(id text))",
    "DELETE FROM article_captions WHERE article_id IN
       (SELECT e.id FROM json_to_recordset(CAST($1 AS json)) AS e(id text))",
    "DELETE FROM article_people WHERE article_id IN
       (SELECT e.id FROM json_to_recordset(CAST($1 AS json)) AS e(id text))",
    "DELETE FROM article_fields WHERE article_id IN
       (SELECT e.id FROM json_to_recordset(CAST($1 AS json)) AS e(id text))",
    "DELETE FROM article_tags WHERE article_id IN
       (SELECT e.id FROM json_to_recordset(CAST($1 AS json)) AS e(id text))",
    "DELETE FROM article_flags WHERE article_id IN
       (SELECT e.id FROM json_to_recordset(CAST($1 AS json)) AS e(id text))",
];

const CHILDREN: &[named::Child] = &[
    (
        "INSERT INTO article_blocks (article_id, block, kind, text) SELECT e.id, e.n, e.kind, e.text
         FROM json_to_recordset(CAST($1 AS json)) AS e(id text, n bigint, kind text, text text)",
        |r| Box::new(r.blocks.iter().map(|b| json!(b))),
    ),
    (
        "INSERT INTO article_markdown (article_id, markdown) SELECT e.id, e.markdown
         FROM json_to_recordset(CAST($1 AS json)) AS e(id text, markdown text)",
        |r| Box::new(std::iter::once(json!({ "markdown": r.body_markdown }))),
    ),
    (
        "INSERT INTO article_annotations (article_id, ordinal, kind, block, char_offset, surface, value, raw)
         SELECT e.id, e.n, e.kind, e.block, e.char_offset, e.surface, e.reading, e.raw
         FROM json_to_recordset(CAST($1 AS json)) AS e(id text, n bigint, kind text, block bigint, char_offset bigint,
           surface text, reading text, raw text)",
        |r| {
            let row = |a: &crate::model::Annotation| {
                json!({ "kind": a.kind, "block": a.block, "char_offset": a.offset, "surface": a.surface,
                        "reading": a.value, "raw": a.raw })
            };
            Box::new(r.annotations.iter().map(row))
        },
    ),
    (
        "INSERT INTO article_images (article_id, ordinal, url, raw, caption, credit, taken_on)
         SELECT e.id, e.n, e.url, e.raw, e.caption, e.credit, e.taken_on FROM json_to_recordset(CAST($1 AS json))
           AS e(id text, n bigint, url text, raw text, caption text, credit text, taken_on date)",
        |r| Box::new(r.images.iter().map(|i| json!(i))),
    ),
    (
        "INSERT INTO article_captions (article_id, ordinal, block, raw, caption, credit, stated_on)
         SELECT e.id, e.n, e.block, e.raw, e.caption, e.credit, e.stated_on FROM json_to_recordset(CAST($1 AS json))
           AS e(id text, n bigint, block bigint, raw text, caption text, credit text, stated_on text)",
        |r| {
            let row = |c: &crate::model::Caption| json!({ "block": c.block, "raw": c.raw, "caption": c.caption, "credit": c.credit, "stated_on": c.date });
            Box::new(r.captions.iter().map(row))
        },
    ),
    (
        "INSERT INTO article_people (article_id, ordinal, name, role, organisation)
         SELECT e.id, e.n, e.name, e.role, e.organisation
         FROM json_to_recordset(CAST($1 AS json)) AS e(id text, n bigint, name text, role text, organisation text)",
        |r| Box::new(r.people.iter().map(|p| json!(p))),
    ),
    (
        "INSERT INTO article_fields (article_id, ordinal, field, value, source, confidence, chosen)
         SELECT e.id, e.n, e.field, e.value, e.source, e.confidence, e.chosen
         FROM json_to_recordset(CAST($1 AS json)) AS e(id text, n bigint, field text, value text, source text,
           confidence double precision, chosen boolean)",
        |r| Box::new(r.fields.iter().map(|f| json!(f))),
    ),
    (
        "INSERT INTO article_tags (article_id, ordinal, tag) SELECT e.id, e.n, e.tag
         FROM json_to_recordset(CAST($1 AS json)) AS e(id text, n bigint, tag text)",
        |r| Box::new(r.tags.iter().map(|tag| json!({ "tag": tag }))),
    ),
    (
        "INSERT INTO article_flags (article_id, ordinal, flag) SELECT e.id, e.n, e.flag
         FROM json_to_recordset(CAST($1 AS json)) AS e(id text, n bigint, flag text)",
        |r| Box::new(r.flags.iter().map(|flag| json!({ "flag": flag }))),
    ),
];
