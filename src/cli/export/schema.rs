//! What an export holds, for people: each column with its type and meaning.
//! Never a second list: it is made of the one that the export goes by.

use crate::store::{ARTICLE, Field, Kind, PARTS};
use std::fmt::Write;

/// One line a column; parts are lists.
pub(super) fn text() -> String {
    let mut out = String::from("column                       type      meaning\n");
    for field in ARTICLE {
        line(&mut out, field.column.name, field);
    }
    for part in PARTS {
        let _ = writeln!(out, "{:<28} list      {} (table {})", part.name, part.about, part.table);
        for field in part.fields {
            let name = if part.fields.len() == 1 { "[]".into() } else { format!("[].{}", field.column.name) };
            line(&mut out, &format!("{}{name}", part.name), field);
        }
    }
    out.push_str(
        "\nJSONL: lists are arrays, unknown is null. CSV: lists are JSON in their cell, unknown is an empty cell.\n\
         Parquet: lists of structs, of text where a part has one column; TIMESTAMP(MICROS, UTC) and DATE; unknown is null.\n\
         Instants are UTC with microseconds, days ISO 8601. New columns come at the end; none is renamed.\n",
    );
    out
}

fn line(out: &mut String, name: &str, field: &Field) {
    let kind = match field.column.kind {
        Kind::Text => "text",
        Kind::Int => "integer",
        Kind::Real => "number",
        Kind::Instant => "instant",
        Kind::Date => "date",
        Kind::Truth => "boolean",
    };
    let _ = writeln!(out, "{name:<28} {kind:<9} {}", field.about);
}
