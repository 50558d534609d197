//! A TOML file as a tree in which every key and value knows its place.
//! Never an opinion on which keys there are.

use super::faults::{Fault, Origin};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The longest config file, in bytes: what is longer is no config but a list.
const MAX_CONFIG_BYTES: u64 = 16 << 20;

/// A value with its place.
#[derive(Debug, Clone)]
pub(super) struct Node {
    /// Where its key stands.
    pub key_origin: Origin,
    /// Where it stands itself.
    pub origin: Origin,
    /// What it is.
    pub plain: Plain,
    /// How it was written, where that could also be a text: environment variables.
    pub raw: Option<String>,
}

/// A TOML value.
#[derive(Debug, Clone)]
pub(super) enum Plain {
    /// A string.
    Text(String),
    /// An integer; `None` if it does not fit.
    Integer(Option<i64>),
    /// True or false.
    Flag(bool),
    /// A float or a date: no key takes one.
    Other(&'static str),
    /// An array, or an array of tables.
    List(Vec<Node>),
    /// A table.
    Table(Table),
}

/// Keys and what they hold.
pub(super) type Table = BTreeMap<String, Node>;

impl Plain {
    /// What it is, for an error.
    pub fn kind(&self) -> &'static str {
        match self {
            Plain::Text(_) => "a string",
            Plain::Integer(_) => "an integer",
            Plain::Flag(_) => "true or false",
            Plain::Other(kind) => kind,
            Plain::List(_) => "a list",
            Plain::Table(_) => "a table",
        }
    }
}

/// Reads a file; what is wrong with its TOML is told, and what could be read is given.
pub(super) fn read(path: &Path, faults: &mut Vec<Fault>) -> Table {
    let file: Arc<str> = path.display().to_string().into();
    let bytes = match bytes_of(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            faults.push(Fault::new(&Origin::File { file, line: 1, column: 1 }, "", format!("cannot be read: {error}")));
            return Table::new();
        }
    };
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let text = String::from_utf8_lossy(bytes);
    let place = Place { file, text: &text };
    if let Err(error) = std::str::from_utf8(bytes) {
        // The lossy text agrees with the bytes up to here.
        faults.push(Fault::new(&place.at(error.valid_up_to()), "", "the file is not UTF-8 here"));
        return Table::new();
    }
    parse(&place, faults)
}

fn bytes_of(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(MAX_CONFIG_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_CONFIG_BYTES {
        return Err(std::io::Error::other("it has more than 16 MiB; long lists belong into files of their own"));
    }
    Ok(bytes)
}

/// Reads one TOML value from an environment variable; what is no TOML is a string.
pub(super) fn from_env(variable: &str, written: &str) -> Node {
    let origin = Origin::Env(variable.to_string());
    let text = format!("v = {written}");
    let (table, errors) = DeTable::parse_recoverable(&text);
    let value = table.get_ref().get("v").filter(|_| errors.is_empty() && table.get_ref().len() == 1);
    let at = |_: usize| origin.clone();
    match value {
        Some(value) => Node { raw: Some(written.to_string()), ..node(value, origin.clone(), &at) },
        None => Node { key_origin: origin.clone(), plain: Plain::Text(written.to_string()), raw: None, origin },
    }
}

/// A text and the file it comes from: turns offsets into lines and columns.
struct Place<'t> {
    file: Arc<str>,
    text: &'t str,
}

impl Place<'_> {
    fn at(&self, offset: usize) -> Origin {
        let before = &self.text[..self.text.floor_char_boundary(offset)];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.matches('\n').count() + 1;
        Origin::File { file: self.file.clone(), line, column: before[line_start..].chars().count() + 1 }
    }
}

fn parse(place: &Place<'_>, faults: &mut Vec<Fault>) -> Table {
    let (root, errors) = DeTable::parse_recoverable(place.text);
    let at = |offset: usize| place.at(offset);
    for error in errors {
        let offset = error.span().map_or(0, |span| span.start);
        faults.push(Fault::new(&at(offset), "", format!("is not TOML here: {}", error.message())));
    }
    table(root.get_ref(), &at)
}

fn table(table: &DeTable<'_>, at: &dyn Fn(usize) -> Origin) -> Table {
    let entries = table.iter();
    entries.map(|(key, value)| (key.get_ref().to_string(), node(value, at(key.span().start), at))).collect()
}

fn node(value: &Spanned<DeValue<'_>>, key_origin: Origin, at: &dyn Fn(usize) -> Origin) -> Node {
    let origin = at(value.span().start);
    let plain = match value.get_ref() {
        DeValue::String(text) => Plain::Text(text.to_string()),
        DeValue::Integer(integer) => Plain::Integer(i64::from_str_radix(integer.as_str(), integer.radix()).ok()),
        DeValue::Boolean(flag) => Plain::Flag(*flag),
        DeValue::Float(_) => Plain::Other("a float"),
        DeValue::Datetime(_) => Plain::Other("a date"),
        DeValue::Array(items) => Plain::List(items.iter().map(|v| node(v, at(v.span().start), at)).collect()),
        DeValue::Table(inner) => Plain::Table(table(inner, at)),
    };
    Node { key_origin, origin, plain, raw: None }
}
