//! An expression as SQL of either database, with the same answer on both.
//! Never a value in the text: it has columns of the list, operators and parameters.

use super::{Column, Comparison, Expression, Kind, Node, Pattern, Value};
use crate::store::Engine;
use crate::store::db::Arg;

impl Expression {
    /// The condition as it stands after WHERE; what it compares with is added to `binds`, whose places `$n` it uses.
    pub(in crate::store) fn to_sql(&self, engine: Engine, binds: &mut Vec<Arg>) -> String {
        Writer { engine, binds }.node(&self.root)
    }
}

struct Writer<'a> {
    engine: Engine,
    binds: &'a mut Vec<Arg>,
}

impl Writer<'_> {
    fn node(&mut self, node: &Node) -> String {
        match node {
            Node::All(parts) => self.joined(parts, " AND "),
            Node::Any(parts) => self.joined(parts, " OR "),
            Node::Not(inner) => format!("NOT ({})", self.node(inner)),
            Node::Compare(column, comparison, value) => {
                let parameter = self.value(value);
                format!("{} {} {parameter}", self.compared(*column, *comparison), sign(*comparison))
            }
            Node::Like(column, pattern) => self.like(*column, pattern),
            Node::In(column, values) => {
                let values: Vec<String> = values.iter().map(|value| self.value(value)).collect();
                format!("{} IN ({})", column.name, values.join(", "))
            }
            Node::IsNull(column) => format!("{} IS NULL", column.name),
        }
    }

    fn joined(&mut self, parts: &[Node], with: &str) -> String {
        let parts: Vec<String> = parts.iter().map(|part| self.node(part)).collect();
        format!("({})", parts.join(with))
    }

    /// Order is by code point, as in SQLite; to be equal means the same in every collation, and finds its index.
    fn compared(&self, column: Column, comparison: Comparison) -> String {
        let ordered = !matches!(comparison, Comparison::Equal | Comparison::Unequal);
        match (column.kind, self.engine) {
            (Kind::Text, Engine::Postgres) if ordered => format!("{} COLLATE \"C\"", column.name),
            _ => column.name.to_string(),
        }
    }

    /// SQLite's LIKE takes capitals and small letters for the same; its GLOB does not, as Postgres' LIKE.
    fn like(&mut self, column: Column, pattern: &[Pattern]) -> String {
        let (operator, text): (_, String) = match self.engine {
            Engine::Sqlite => ("GLOB", pattern.iter().map(|piece| globbed(*piece)).collect()),
            Engine::Postgres => ("LIKE", pattern.iter().map(|piece| liked(*piece)).collect()),
        };
        format!("{} {operator} {}", column.name, self.bind(text.as_str()))
    }

    fn value(&mut self, value: &Value) -> String {
        match value {
            Value::Text(text) => self.bind(text.as_str()),
            Value::Int(number) => self.bind(*number),
            Value::Real(number) => self.bind(*number),
            Value::At(at) => self.bind(*at),
            Value::On(day) => {
                let parameter = self.bind(day.to_string().as_str());
                match self.engine {
                    Engine::Sqlite => parameter,
                    Engine::Postgres => format!("CAST({parameter} AS date)"),
                }
            }
            Value::Truth(truth) => {
                let parameter = self.bind(i64::from(*truth));
                format!("({parameter} = 1)")
            }
        }
    }

    fn bind(&mut self, value: impl Into<Arg>) -> String {
        self.binds.push(value.into());
        format!("${}", self.binds.len())
    }
}

fn sign(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Equal => "=",
        Comparison::Unequal => "<>",
        Comparison::Less => "<",
        Comparison::LessOrEqual => "<=",
        Comparison::Greater => ">",
        Comparison::GreaterOrEqual => ">=",
    }
}

fn globbed(piece: Pattern) -> String {
    match piece {
        Pattern::Any => "*".into(),
        Pattern::One => "?".into(),
        Pattern::Character(c @ ('*' | '?' | '[')) => format!("[{c}]"),
        Pattern::Character(c) => c.into(),
    }
}

fn liked(piece: Pattern) -> String {
    match piece {
        Pattern::Any => "%".into(),
        Pattern::One => "_".into(),
        Pattern::Character(c @ ('%' | '_' | '\\')) => format!("\\{c}"),
        Pattern::Character(c) => c.into(),
    }
}
