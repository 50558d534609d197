//! The language of search: words, "phrases", -without, OR, (groups), beginnings*, and fields.
//! Never SQL, and never an engine's own query language: both get the same meaning.
//!
//! ```text
//! query  := every ("OR" every)*                 OR binds weakest
//! every  := ("AND"? "-"? part)+                 all of them, none of those with -
//! part   := "(" query ")" | "title:"? word | "title:"? "\"" words "\"" | filter
//! filter := ("site:" | "lang:" | "since:" | "until:") value          outside of groups
//! ```
//! A word may end in `*`. Signs of full width are read as those of half width.

use super::filters::Filters;
use super::passages::OVERLAP;
use crate::text::phrase::{Last, Phrase};

/// Words and phrases of a query at most: each is looked up on its own.
const MOST_LEAVES: usize = 50;
/// Groups in groups at most.
const DEEPEST: usize = 20;

/// What is looked for. Each word or phrase has a number, by which its hits are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    Leaf(usize),
    /// What is in all of the first and in none of the second.
    Every(Vec<Node>, Vec<Node>),
    Any(Vec<Node>),
}

/// Where a phrase may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Anywhere,
    Title,
}

/// A word or phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Leaf {
    pub(super) phrase: Phrase,
    pub(super) place: Place,
}

/// A query that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    pub(super) leaves: Vec<Leaf>,
    pub(super) node: Node,
    /// What narrows the hits.
    pub filters: Filters,
}

/// Why a query was not understood, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("at character {}: {message}", at + 1)]
pub struct QueryError {
    /// How many characters stand before the place.
    pub at: usize,
    /// What is wrong.
    pub message: String,
}

pub(super) fn fault<T>(at: usize, message: impl Into<String>) -> Result<T, QueryError> {
    Err(QueryError { at, message: message.into() })
}

impl Query {
    /// Reads a query.
    pub fn parse(text: &str) -> Result<Query, QueryError> {
        let chars: Vec<char> = text.chars().map(half_width).collect();
        let mut parser = Parser { chars, at: 0, depth: 0, leaves: Vec::new(), filters: Filters::default() };
        let node = parser.any()?;
        if parser.at < parser.chars.len() {
            return fault(parser.at, "nothing was opened that this parenthesis closes");
        }
        let Some(node) = node else { return fault(0, "there is no word to look for") };
        Ok(Query { leaves: parser.leaves, node, filters: parser.filters })
    }

    /// The words and phrases of which a hit has some: not those that it must be without.
    pub(super) fn wanted(&self) -> Vec<&Leaf> {
        fn collect(node: &Node, out: &mut Vec<usize>) {
            match node {
                Node::Leaf(leaf) => out.push(*leaf),
                Node::Every(nodes, _) | Node::Any(nodes) => nodes.iter().for_each(|node| collect(node, out)),
            }
        }
        let mut numbers = Vec::new();
        collect(&self.node, &mut numbers);
        numbers.into_iter().map(|number| &self.leaves[number]).collect()
    }
}

/// Signs that an input method for Chinese or Japanese writes.
fn half_width(c: char) -> char {
    match c {
        '“' | '”' | '„' | '«' | '»' | '＂' => '"',
        '（' => '(',
        '）' => ')',
        '：' => ':',
        '＊' => '*',
        '－' | '−' => '-',
        _ => c,
    }
}

struct Parser {
    chars: Vec<char>,
    at: usize,
    depth: usize,
    leaves: Vec<Leaf>,
    filters: Filters,
}

impl Parser {
    fn any(&mut self) -> Result<Option<Node>, QueryError> {
        let (mut nodes, mut last_or) = (Vec::new(), None);
        loop {
            let from = self.at;
            let node = self.every()?;
            let (is_empty, or) = (self.text(from, self.at).trim().is_empty(), self.keyword("OR"));
            if let Some(at) = or.or(last_or).filter(|_| is_empty) {
                return fault(at, "OR stands between two words");
            }
            nodes.push(node);
            let Some(at) = or else { break };
            self.at = at + "OR".len();
            last_or = or;
        }
        let mut nodes: Vec<Node> = nodes.into_iter().flatten().collect();
        Ok(if nodes.len() > 1 { Some(Node::Any(nodes)) } else { nodes.pop() })
    }

    fn every(&mut self) -> Result<Option<Node>, QueryError> {
        let (mut wanted, mut unwanted, mut first_unwanted) = (Vec::new(), Vec::new(), None);
        loop {
            if let Some(at) = self.keyword("AND") {
                self.at = at + "AND".len();
            }
            self.skip_blanks();
            match self.peek(0) {
                None | Some(')') => break,
                Some('-') if self.peek(1).is_some_and(|c| !c.is_whitespace()) => {
                    let (at, filters) = (self.at, self.filters.clone());
                    first_unwanted.get_or_insert(at);
                    self.at += 1;
                    unwanted.extend(self.part()?);
                    if self.filters != filters {
                        return fault(at, "a filter cannot be turned round");
                    }
                }
                Some(_) if self.keyword("OR").is_some() => break,
                Some(_) => wanted.extend(self.part()?),
            }
        }
        match (wanted.len(), first_unwanted) {
            (0, Some(at)) => fault(at, "beside what is left out there must be something to look for"),
            (0, None) => Ok(None),
            (1, _) if unwanted.is_empty() => Ok(wanted.pop()),
            _ => Ok(Some(Node::Every(wanted, unwanted))),
        }
    }

    /// `None` for what has no word in it, and for a filter.
    fn part(&mut self) -> Result<Option<Node>, QueryError> {
        if self.peek(0) == Some('(') {
            return self.group();
        }
        let at = self.at;
        match self.field().as_deref() {
            None => self.words(Place::Anywhere),
            Some("title") if self.at_value() => self.words(Place::Title),
            Some(name) if self.at_value() => {
                if self.depth > 0 {
                    return fault(at, format!("{name}: holds for the whole query; it cannot stand in parentheses"));
                }
                let from = self.at;
                let value = self.value()?;
                self.filters.set(name, &value).map_err(|message| QueryError { at: from, message })?;
                Ok(None)
            }
            Some(name) => fault(self.at, format!("{name}: needs a value directly behind it")),
        }
    }

    fn group(&mut self) -> Result<Option<Node>, QueryError> {
        let open = self.at;
        self.at += 1;
        self.depth += 1;
        if self.depth > DEEPEST {
            return fault(open, format!("more than {DEEPEST} parentheses in each other"));
        }
        let node = self.any()?;
        if self.peek(0) != Some(')') {
            return fault(open, "this parenthesis is not closed");
        }
        self.at += 1;
        self.depth -= 1;
        Ok(node)
    }

    /// A word or a phrase.
    fn words(&mut self, place: Place) -> Result<Option<Node>, QueryError> {
        let at = self.at;
        let text = self.value()?;
        let is_quoted = self.chars[at] == '"';
        if is_quoted && self.peek(0) == Some('*') {
            self.at += 1;
        }
        let last = if self.chars[self.at - 1] == '*' { Last::Beginning } else { Last::Whole };
        let whole = text.strip_suffix('*').unwrap_or(&text);
        if let Some(star) = whole.chars().position(|c| c == '*').filter(|_| !is_quoted) {
            return fault(at + star, "* stands at the end of a word");
        }
        let Some(phrase) = Phrase::of(whole, last) else { return Ok(None) };
        if phrase.words().len() > OVERLAP {
            return fault(at, format!("a phrase has at most {OVERLAP} words"));
        }
        if self.leaves.len() == MOST_LEAVES {
            return fault(at, format!("a query has at most {MOST_LEAVES} words and phrases"));
        }
        self.leaves.push(Leaf { phrase, place });
        Ok(Some(Node::Leaf(self.leaves.len() - 1)))
    }

    /// The name of a field that stands here with its colon, which are passed; what else has a colon is a word.
    fn field(&mut self) -> Option<String> {
        let name: String = self.chars[self.at..].iter().take_while(|c| c.is_ascii_lowercase()).collect();
        let is_field = name == "title" || Filters::NAMES.contains(&name.as_str());
        if !is_field || self.peek(name.len()) != Some(':') {
            return None;
        }
        self.at += name.len() + 1;
        Some(name)
    }

    fn at_value(&self) -> bool {
        self.peek(0).is_some_and(|c| !c.is_whitespace() && !matches!(c, '(' | ')'))
    }

    /// What stands in quotation marks, or up to the next blank, quotation mark or parenthesis.
    fn value(&mut self) -> Result<String, QueryError> {
        let at = self.at;
        if self.peek(0) == Some('"') {
            let Some(length) = self.chars[at + 1..].iter().position(|c| *c == '"') else {
                return fault(at, "this quotation mark is not closed");
            };
            self.at = at + length + 2;
            return Ok(self.text(at + 1, self.at - 1));
        }
        let ends = |c: &char| c.is_whitespace() || matches!(c, '"' | '(' | ')');
        let length = self.chars[at..].iter().position(ends).unwrap_or(self.chars.len() - at);
        self.at = at + length;
        Ok(self.text(at, self.at))
    }

    /// Where the keyword stands, if it is next.
    fn keyword(&self, word: &str) -> Option<usize> {
        let at = self.at + self.chars[self.at..].iter().take_while(|c| c.is_whitespace()).count();
        let is_next = self.chars[at..].iter().take(word.len()).copied().eq(word.chars());
        let is_whole =
            self.chars.get(at + word.len()).is_none_or(|c| c.is_whitespace() || matches!(c, '(' | ')' | '"'));
        (is_next && is_whole).then_some(at)
    }

    fn skip_blanks(&mut self) {
        self.at += self.chars[self.at..].iter().take_while(|c| c.is_whitespace()).count();
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn text(&self, from: usize, to: usize) -> String {
        self.chars[from..to].iter().collect()
    }
}

#[cfg(test)]
mod tests;
