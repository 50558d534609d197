//! From tokens to the tree of an expression; every value takes the form of its column here.
//! Never SQL.

use super::lexer::{Placed, Token, Wrong, tokens};
use super::{Column, Comparison, ExpressionError, Kind, Node, Pattern, Value};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// Brackets and `not` inside each other; more are no person's.
const DEEPEST: usize = 50;
/// How alike a name must be to be meant, by Jaro and Winkler.
const ALIKE: f64 = 0.8;

const COMPARISONS: &[(&str, Comparison)] = &[
    ("=", Comparison::Equal),
    ("!=", Comparison::Unequal),
    ("<>", Comparison::Unequal),
    ("<", Comparison::Less),
    ("<=", Comparison::LessOrEqual),
    (">", Comparison::Greater),
    (">=", Comparison::GreaterOrEqual),
];

pub(super) fn parse(text: &str, columns: &[Column]) -> Result<Node, ExpressionError> {
    let whole = |tokens: Vec<Placed>| {
        let mut parser = Parser { tokens, at: 0, depth: 0, columns };
        let root = parser.any()?;
        match parser.peek() {
            Token::End => Ok(root),
            _ => Err(parser.wrong("expected `and`, `or` or the end")),
        }
    };
    let told = |(position, what)| ExpressionError { text: text.to_string(), position, what };
    tokens(text).and_then(whole).map_err(told)
}

struct Parser<'a> {
    /// Ends with [`Token::End`].
    tokens: Vec<Placed>,
    at: usize,
    depth: usize,
    columns: &'a [Column],
}

impl Parser<'_> {
    fn any(&mut self) -> Result<Node, Wrong> {
        let mut parts = vec![self.all()?];
        while self.takes_word("or") {
            parts.push(self.all()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Node::Any(parts) })
    }

    fn all(&mut self) -> Result<Node, Wrong> {
        let mut parts = vec![self.factor()?];
        while self.takes_word("and") {
            parts.push(self.factor()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Node::All(parts) })
    }

    fn factor(&mut self) -> Result<Node, Wrong> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.wrong("too many brackets inside each other"));
        }
        let node = if self.takes_word("not") {
            Node::Not(Box::new(self.factor()?))
        } else if self.takes_sign("(") {
            let inner = self.any()?;
            self.expect(")")?;
            inner
        } else {
            self.test()?
        };
        self.depth -= 1;
        Ok(node)
    }

    fn test(&mut self) -> Result<Node, Wrong> {
        let column = self.column()?;
        if self.takes_word("is") {
            let not = self.takes_word("not");
            if !self.takes_word("null") {
                return Err(self.wrong("expected `null`"));
            }
            return Ok(negated(not, Node::IsNull(column)));
        }
        let not = self.takes_word("not");
        if self.takes_word("like") {
            return Ok(negated(not, Node::Like(column, self.pattern(column)?)));
        }
        if self.takes_word("in") {
            return Ok(negated(not, Node::In(column, self.values(column)?)));
        }
        let sign = self.peek().clone();
        let known = COMPARISONS.iter().find(|(word, _)| !not && sign == Token::Sign(word));
        let Some((_, comparison)) = known else {
            let expected = if not { "`like` or `in`" } else { "=, !=, <, <=, >, >=, `like`, `in` or `is`" };
            return Err(self.wrong(&format!("expected {expected}")));
        };
        self.at += 1;
        Ok(Node::Compare(column, *comparison, self.value(column)?))
    }

    fn column(&mut self) -> Result<Column, Wrong> {
        let Token::Word(word) = self.peek().clone() else { return Err(self.wrong("expected a column")) };
        if let Some(column) = self.columns.iter().find(|column| column.name.eq_ignore_ascii_case(&word)) {
            self.at += 1;
            return Ok(*column);
        }
        let names = self.columns.iter().map(|column| (strsim::jaro_winkler(column.name, &word), column.name));
        let what = match names.max_by(|a, b| a.0.total_cmp(&b.0)) {
            Some((alike, name)) if alike >= ALIKE => format!("no column `{word}`; did you mean `{name}`?"),
            _ => {
                let names: Vec<&str> = self.columns.iter().map(|column| column.name).collect();
                format!("no column `{word}`; there are {}", names.join(", "))
            }
        };
        Err(self.wrong(&what))
    }

    fn values(&mut self, column: Column) -> Result<Vec<Value>, Wrong> {
        self.expect("(")?;
        let mut values = vec![self.value(column)?];
        while self.takes_sign(",") {
            values.push(self.value(column)?);
        }
        self.expect(")")?;
        Ok(values)
    }

    fn value(&mut self, column: Column) -> Result<Value, Wrong> {
        let token = self.peek();
        if matches!(token, Token::Word(word) if word.eq_ignore_ascii_case("null")) {
            return Err(self.wrong("nothing equals null: write `is null` or `is not null`"));
        }
        match valued(column.kind, token) {
            Some(value) => {
                self.at += 1;
                Ok(value)
            }
            None => Err(self.wrong(&format!("`{}` is compared with {}", column.name, example(column.kind)))),
        }
    }

    fn pattern(&mut self, column: Column) -> Result<Vec<Pattern>, Wrong> {
        let Token::Text(text) = self.peek().clone() else { return Err(self.wrong("expected a text")) };
        if column.kind != Kind::Text {
            return Err(self.wrong(&format!("`{}` is no text", column.name)));
        }
        let mut pattern = Vec::new();
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            pattern.push(match c {
                '%' => Pattern::Any,
                '_' => Pattern::One,
                '\\' => Pattern::Character(chars.next().ok_or_else(|| self.wrong("nothing follows the last \\"))?),
                c => Pattern::Character(c),
            });
        }
        self.at += 1;
        Ok(pattern)
    }

    fn peek(&self) -> &Token {
        &self.tokens[self.at].0
    }

    fn takes_word(&mut self, word: &str) -> bool {
        let takes = matches!(self.peek(), Token::Word(found) if found.eq_ignore_ascii_case(word));
        self.at += usize::from(takes);
        takes
    }

    fn takes_sign(&mut self, sign: &'static str) -> bool {
        let takes = *self.peek() == Token::Sign(sign);
        self.at += usize::from(takes);
        takes
    }

    fn expect(&mut self, sign: &'static str) -> Result<(), Wrong> {
        if self.takes_sign(sign) { Ok(()) } else { Err(self.wrong(&format!("expected `{sign}`"))) }
    }

    fn wrong(&self, what: &str) -> Wrong {
        (self.tokens[self.at].1, what.to_string())
    }
}

fn negated(not: bool, node: Node) -> Node {
    if not { Node::Not(Box::new(node)) } else { node }
}

fn valued(kind: Kind, token: &Token) -> Option<Value> {
    match (kind, token) {
        (Kind::Text, Token::Text(text)) => Some(Value::Text(text.clone())),
        (Kind::Int, Token::Number(number)) => number.parse().ok().map(Value::Int),
        (Kind::Real, Token::Number(number)) => {
            number.parse().ok().filter(|number: &f64| number.is_finite()).map(Value::Real)
        }
        (Kind::Instant, Token::Text(text)) => instant(text).map(Value::At),
        (Kind::Date, Token::Text(text)) => text.parse().ok().map(Value::On),
        (Kind::Truth, Token::Number(number)) if number == "1" || number == "0" => Some(Value::Truth(number == "1")),
        (Kind::Truth, Token::Word(word)) => word.to_ascii_lowercase().parse().ok().map(Value::Truth),
        _ => None,
    }
}

fn instant(text: &str) -> Option<Timestamp> {
    let day = || text.parse::<Date>().ok()?.to_zoned(TimeZone::UTC).ok().map(|day| day.timestamp());
    text.parse().ok().or_else(day)
}

fn example(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "a text, as 'timeout'",
        Kind::Int => "a whole number, as 3",
        Kind::Real => "a number, as 0.5",
        Kind::Instant => "an instant, as '2025-07-07T08:00:00Z' or '2025-07-07'",
        Kind::Date => "a day, as '2025-07-07'",
        Kind::Truth => "true or false",
    }
}
