//! `--where`: an expression over the columns of one view, read here and handed to the database as bound parameters.
//! Never a word of the person's text inside a statement: columns come from a list, values are bound.
//!
//! ```text
//! expression = term { "or" term }            term = factor { "and" factor }
//! factor     = "not" factor | "(" expression ")" | column test
//! test       = ( "=" | "!=" | "<>" | "<" | "<=" | ">" | ">=" ) value
//!            | [ "not" ] "like" text         -- % any characters, _ one, \ before one that is meant itself
//!            | [ "not" ] "in" "(" value { "," value } ")"
//!            | "is" [ "not" ] "null"
//! value      = 'text' ('' is one quotation mark) | number | true | false
//! ```

mod lexer;
mod parser;
mod sql;
#[cfg(test)]
mod tests;

use jiff::{Timestamp, civil::Date};
use std::fmt;

/// What a column holds, which decides what it may be compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Compared by code point; `like` tells capitals from small letters.
    Text,
    /// A whole number.
    Int,
    /// Any number.
    Real,
    /// `'2025-07-07T08:00:00Z'`, or a day, which is its first moment in UTC.
    Instant,
    /// `'2025-07-07'`.
    Date,
    /// `true` or `false`; 1 or 0.
    Truth,
}

/// A column that may be named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name, in the view and in the expression.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
}

impl Column {
    /// A column of this name and kind.
    pub const fn new(name: &'static str, kind: Kind) -> Column {
        Column { name, kind }
    }
}

/// An expression that was understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Expression {
    root: Node,
}

impl Expression {
    /// Reads an expression over these columns.
    pub fn parse(text: &str, columns: &[Column]) -> Result<Expression, ExpressionError> {
        parser::parse(text, columns).map(|root| Expression { root })
    }
}

/// Where an expression is wrong, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct ExpressionError {
    /// The expression.
    pub text: String,
    /// Counted in characters from 1.
    pub position: usize,
    /// What is wrong there.
    pub what: String,
}

impl fmt::Display for ExpressionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // One line of the same width, so that the mark stands below its place.
        let line: String = self.text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        write!(f, "character {}: {}\n  {line}\n  {:>width$}", self.position, self.what, '^', width = self.position)
    }
}

/// A part of an expression.
#[derive(Debug, Clone, PartialEq)]
enum Node {
    All(Vec<Node>),
    Any(Vec<Node>),
    Not(Box<Node>),
    Compare(Column, Comparison, Value),
    Like(Column, Vec<Pattern>),
    In(Column, Vec<Value>),
    IsNull(Column),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// A value in the form of its column.
#[derive(Debug, Clone, PartialEq)]
enum Value {
    Text(String),
    Int(i64),
    Real(f64),
    At(Timestamp),
    On(Date),
    Truth(bool),
}

/// A piece of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pattern {
    Any,
    One,
    Character(char),
}
