//! The values of one column of a row group, with the levels that say where they stand (Melnik et al., Dremel, 2010).
//! Never a value of another type than its column's, and never a list inside a list.

use crate::store::{Column, Kind, Part};
use jiff::{Timestamp, civil};
use parquet::{
    data_type::{BoolType, ByteArray, ByteArrayType, DoubleType, Int32Type, Int64Type},
    errors::ParquetError,
    file::writer::SerializedRowGroupWriter,
};
use serde_json::Value;
use std::io::{self, Write};

/// What a value takes beside its text: itself and its two levels.
const CELL_BYTES: usize = 40;

/// A column without columns inside.
pub(super) struct Leaf {
    column: Column,
    /// The list it is in.
    part: Option<&'static Part>,
    values: Values,
    /// How much of the way to the value is there: all of it is 1, in a list 2.
    definitions: Vec<i16>,
    /// 1 for all of a list but its first.
    repetitions: Vec<i16>,
}

enum Values {
    Text(Vec<ByteArray>),
    Long(Vec<i64>),
    Real(Vec<f64>),
    Truth(Vec<bool>),
    Days(Vec<i32>),
}

impl Leaf {
    pub(super) fn of_article(column: Column) -> Leaf {
        let values = match column.kind {
            Kind::Text => Values::Text(Vec::new()),
            Kind::Int | Kind::Instant => Values::Long(Vec::new()),
            Kind::Real => Values::Real(Vec::new()),
            Kind::Truth => Values::Truth(Vec::new()),
            Kind::Date => Values::Days(Vec::new()),
        };
        Leaf { column, part: None, values, definitions: Vec::new(), repetitions: Vec::new() }
    }

    pub(super) fn of_part(part: &'static Part, column: Column) -> Leaf {
        Leaf { part: Some(part), ..Leaf::of_article(column) }
    }

    /// Takes what is its own of an article; gives about how many bytes that takes.
    pub(super) fn take(&mut self, article: &Value) -> io::Result<usize> {
        let Some(part) = self.part else { return self.put(&article[self.column.name], 1, 0) };
        let items = article[part.name].as_array().map_or(&[][..], Vec::as_slice);
        if items.is_empty() {
            self.definitions.push(0);
            self.repetitions.push(0);
            return Ok(CELL_BYTES);
        }
        let mut bytes = 0;
        for (n, item) in items.iter().enumerate() {
            let cell = if part.fields.len() == 1 { item } else { &item[self.column.name] };
            bytes += self.put(cell, 2, i16::from(n > 0))?;
        }
        Ok(bytes)
    }

    fn put(&mut self, cell: &Value, definition: i16, repetition: i16) -> io::Result<usize> {
        let is_known = !cell.is_null();
        self.definitions.push(if is_known { definition } else { definition - 1 });
        self.repetitions.push(repetition);
        if is_known && self.values.push(self.column.kind, cell).is_none() {
            let Column { name, kind } = self.column;
            return Err(io::Error::other(format!("column {name}: {cell} is no {kind:?}")));
        }
        Ok(CELL_BYTES + cell.as_str().map_or(0, str::len))
    }

    /// Writes all it has as the next column of a row group, and is empty again.
    pub(super) fn write<W: Write + Send>(
        &mut self,
        group: &mut SerializedRowGroupWriter<'_, W>,
    ) -> Result<(), ParquetError> {
        let Some(mut column) = group.next_column()? else {
            return Err(ParquetError::General(format!("no column {} in the schema", self.column.name)));
        };
        let (definitions, repetitions) = (Some(&*self.definitions), Some(&*self.repetitions));
        match &self.values {
            Values::Text(some) => column.typed::<ByteArrayType>().write_batch(some, definitions, repetitions)?,
            Values::Long(some) => column.typed::<Int64Type>().write_batch(some, definitions, repetitions)?,
            Values::Real(some) => column.typed::<DoubleType>().write_batch(some, definitions, repetitions)?,
            Values::Truth(some) => column.typed::<BoolType>().write_batch(some, definitions, repetitions)?,
            Values::Days(some) => column.typed::<Int32Type>().write_batch(some, definitions, repetitions)?,
        };
        column.close()?;
        self.values.clear();
        self.definitions.clear();
        self.repetitions.clear();
        Ok(())
    }
}

impl Values {
    /// `None` if it is of another type.
    fn push(&mut self, kind: Kind, cell: &Value) -> Option<()> {
        match self {
            Values::Text(some) => some.push(ByteArray::from(cell.as_str()?)),
            Values::Long(some) if kind == Kind::Instant => {
                some.push(cell.as_str()?.parse::<Timestamp>().ok()?.as_microsecond());
            }
            Values::Long(some) => some.push(cell.as_i64()?),
            Values::Real(some) => some.push(cell.as_f64()?),
            Values::Truth(some) => some.push(cell.as_bool()?),
            Values::Days(some) => {
                let day: civil::Date = cell.as_str()?.parse().ok()?;
                some.push((day - EPOCH).get_days());
            }
        }
        Some(())
    }

    fn clear(&mut self) {
        match self {
            Values::Text(some) => some.clear(),
            Values::Long(some) => some.clear(),
            Values::Real(some) => some.clear(),
            Values::Truth(some) => some.clear(),
            Values::Days(some) => some.clear(),
        }
    }
}

/// The day from which days are counted.
const EPOCH: civil::Date = civil::date(1970, 1, 1);
