//! The schema of a file: the columns of an article, then its parts as lists in the three levels of the format's rules
//! (LogicalTypes.md, "Lists"). Any value may be unknown; a list may be empty, and is never unknown itself.
//! Never a second list of columns.

use crate::store::{ARTICLE, Column, Kind, PARTS, Part};
use parquet::{
    basic::{LogicalType, Repetition, TimeUnit, Type as Physical},
    errors::ParquetError,
    schema::types::{Type, TypePtr},
};
use std::sync::Arc;

pub(super) fn schema() -> Result<Type, ParquetError> {
    let columns = ARTICLE.iter().map(|field| leaf(field.column.name, field.column));
    let fields = columns.chain(PARTS.iter().map(list)).collect::<Result<_, _>>()?;
    Type::group_type_builder("article").with_fields(fields).build()
}

fn list(part: &Part) -> Result<TypePtr, ParquetError> {
    let element = match part.fields {
        [only] => leaf("element", only.column)?,
        fields => {
            let fields = fields.iter().map(|field| leaf(field.column.name, field.column)).collect::<Result<_, _>>()?;
            group("element", Repetition::REQUIRED, None, fields)?
        }
    };
    let list = group("list", Repetition::REPEATED, None, vec![element])?;
    group(part.name, Repetition::REQUIRED, Some(LogicalType::List), vec![list])
}

fn group(
    name: &str,
    repetition: Repetition,
    meaning: Option<LogicalType>,
    fields: Vec<TypePtr>,
) -> Result<TypePtr, ParquetError> {
    let group = Type::group_type_builder(name).with_repetition(repetition).with_logical_type(meaning);
    group.with_fields(fields).build().map(Arc::new)
}

fn leaf(name: &str, column: Column) -> Result<TypePtr, ParquetError> {
    let (physical, meaning) = match column.kind {
        Kind::Text => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
        Kind::Int => (Physical::INT64, None),
        Kind::Real => (Physical::DOUBLE, None),
        Kind::Truth => (Physical::BOOLEAN, None),
        Kind::Date => (Physical::INT32, Some(LogicalType::Date)),
        Kind::Instant => (Physical::INT64, Some(LogicalType::timestamp(true, TimeUnit::MICROS))),
    };
    let leaf = Type::primitive_type_builder(name, physical).with_repetition(Repetition::OPTIONAL);
    leaf.with_logical_type(meaning).build().map(Arc::new)
}
