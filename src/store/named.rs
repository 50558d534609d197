//! What an article names and what it is about: the child tables of entities and keywords.
//! Never a choice of entities: they are written as the record has them.

use crate::model::{Entity, Record};
use serde_json::{Value, json};

/// The rows of a record in a child table. One at a time: an article may have a hundred thousand of them.
pub(super) type RowsOf = fn(&Record) -> Box<dyn Iterator<Item = Value> + Send + '_>;

/// A child table: how its rows go in, and what they are.
pub(super) type Child = (&'static str, RowsOf);

pub(super) const DELETE: &[&str] = &[
    "DELETE FROM article_entities WHERE article_id IN
       (SELECT e.id FROM json_to_recordset(CAST($1 AS json)) AS e(id text))",
    "DELETE FROM article_keywords WHERE article_id IN
       (SELECT e.id FROM json_to_recordset(CAST($1 AS json)) AS e(id text))",
];

pub(super) const CHILDREN: &[Child] = &[
    (
        "INSERT INTO article_entities (article_id, ordinal, kind, name, normal, role, amount, currency, block,
           char_offset, char_count, surface, method)
         SELECT e.id, e.n, e.kind, e.name, e.normal, e.role, e.amount, e.currency, e.block, e.char_offset,
           e.char_count, e.surface, e.method
         FROM json_to_recordset(CAST($1 AS json)) AS e(id text, n bigint, kind text, name text, normal text, role text,
           amount text, currency text, block bigint, char_offset bigint, char_count bigint, surface text, method text)",
        |r| {
            let row = |e: &Entity| {
                json!({ "kind": e.kind, "name": e.name, "normal": e.normal, "role": e.role, "amount": e.amount,
                        "currency": e.currency, "block": e.block, "char_offset": e.offset,
                        "char_count": e.surface.chars().count(), "surface": e.surface, "method": e.method })
            };
            Box::new(r.entities.iter().map(row))
        },
    ),
    (
        "INSERT INTO article_keywords (article_id, ordinal, word, score) SELECT e.id, e.n, e.word, e.score
         FROM json_to_recordset(CAST($1 AS json)) AS e(id text, n bigint, word text, score double precision)",
        |r| Box::new(r.keywords.iter().map(|k| json!(k))),
    ),
];
