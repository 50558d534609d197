//! Markup and escapes left in the text: `&lt;p&gt;`, `\u003cp\u003e`, `x0dx0a`, `文字</p><p>`, `/p>`.
//! Never a tag that the text talks about: bare tags go only where one closes right behind a word.

use super::edits::{cut, fold};
use crate::model::Edit;
use crate::text::chars::{closes, ends_sentence};
use crate::text::normalize::{fold_width, is_invisible, nfc};
use regex::Regex;
use std::sync::LazyLock;

/// The rule under which an escape is written as what it stands for.
pub const ESCAPE: &str = "text.escape";
/// The rule under which tags go.
pub const MARKUP: &str = "text.markup";
/// What stands where a paragraph's tag stood, until the block is parted there.
pub const PARAGRAPH: char = '\u{2029}';

/// The longest tag, in characters.
const MAX_TAG: usize = 300;
/// The longest name of an entity, and the longest number.
const MAX_ENTITY: usize = 8;

/// Tags between paragraphs.
#[rustfmt::skip]
const PARAGRAPHS: &[&str] = &[
    "p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "tbody",
    "tr", "blockquote", "figure", "figcaption", "center",
];
/// Tags within one.
const INLINE: &[&str] =
    &["span", "strong", "b", "i", "em", "u", "font", "a", "sub", "sup", "small", "big", "td", "th", "img", "o", "st1"];

/// Entities that pages leave in their text, beside the numeric ones.
#[rustfmt::skip]
const ENTITIES: &[(&str, char)] = &[
    ("lt", '<'), ("gt", '>'), ("amp", '&'), ("quot", '"'), ("apos", '\''), ("nbsp", ' '), ("ensp", ' '),
    ("emsp", ' '), ("thinsp", ' '), ("ldquo", '“'), ("rdquo", '”'), ("lsquo", '‘'), ("rsquo", '’'),
    ("bdquo", '„'), ("laquo", '«'), ("raquo", '»'), ("mdash", '—'), ("ndash", '–'), ("hellip", '…'),
    ("middot", '·'), ("bull", '•'), ("times", '×'), ("deg", '°'), ("euro", '€'), ("copy", '©'),
    ("shy", '\u{AD}'), ("zwnj", '\u{200C}'), ("zwj", '\u{200D}'),
];

/// One pass from left to right. What ends a tag or an escape is judged when it comes, against what is left before it,
/// so that an escape inside an escape is gone before the outer one is looked at: the fixed point in one go.
pub fn markup(text: &str) -> Vec<Edit> {
    let mut pass = Pass { out: Vec::new(), bare: is_built_of_tags(text), many: text.matches("\\u").count() > 1 };
    for (at, c) in text.char_indices() {
        if !c.is_ascii_alphanumeric() && !matches!(c, '>' | '/' | ':' | '&' | '\\') {
            while pass.torn_tail() {}
        }
        pass.out.push(Piece { start: at, end: at + c.len_utf8(), c });
        while pass.settle() {}
    }
    while pass.torn_tail() {}
    pass.edits(text)
}

/// A closing tag right behind a word, or a line break right behind a sentence: nobody writes so about markup.
fn is_built_of_tags(text: &str) -> bool {
    static CLOSED: LazyLock<Option<Regex>> = LazyLock::new(|| {
        let names = [PARAGRAPHS, INLINE].concat().join("|");
        Regex::new(&format!(r"(?i)\S</(?:{names})>|[。！？.!?”]<br ?/?>")).ok()
    });
    text.contains('<') && CLOSED.as_ref().is_some_and(|c| c.is_match(text))
}

/// A character that is left, and the bytes of the text that it stands for.
#[derive(Clone, Copy)]
struct Piece {
    start: usize,
    end: usize,
    c: char,
}

impl Piece {
    fn is_escaped(self) -> bool {
        self.end - self.start != self.c.len_utf8()
    }
}

struct Pass {
    out: Vec<Piece>,
    /// Tags go that are written as tags, not only the escaped ones.
    bare: bool,
    /// More than one `\u`: a JSON text, and not a word about one.
    many: bool,
}

impl Pass {
    /// Looks at what the last character may have ended; true if something was taken or written anew.
    fn settle(&mut self) -> bool {
        match self.out.last().map(|p| p.c) {
            Some(';') => self.entity(),
            Some('>') => self.tag() || self.torn_head(),
            Some('n') => self.tail("\\r\\n") && self.replace(4, Some('\n')),
            Some(c) if c.is_ascii_hexdigit() => self.hexadecimal(),
            _ => false,
        }
    }

    fn tail(&self, word: &str) -> bool {
        let chars = self.out.iter().rev().map(|p| p.c.to_ascii_lowercase());
        self.out.len() >= word.len() && chars.zip(word.bytes().rev()).all(|(c, b)| c == char::from(b))
    }

    /// Writes the last `count` characters as one, or as none.
    fn replace(&mut self, count: usize, by: Option<char>) -> bool {
        let first = self.out.len() - count;
        let (start, end) = (self.out[first].start, self.out[self.out.len() - 1].end);
        self.out.truncate(first);
        let before = self.out.last().map(|p| p.c);
        let by = by.map(|c| fold_width(c).unwrap_or(c)).and_then(|c| nfc(&c.to_string()).chars().next());
        let seen = by.filter(|c| !is_invisible(before, *c, None));
        self.out.extend(seen.map(|c| Piece { start, end, c }));
        true
    }

    fn entity(&mut self) -> bool {
        let body = self.out.iter().rev().skip(1).take(MAX_ENTITY + 1);
        let Some(length) = body.clone().position(|p| p.c == '&') else { return false };
        let name: String = self.out[self.out.len() - 1 - length..self.out.len() - 1].iter().map(|p| p.c).collect();
        let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
        let c = match name.strip_prefix('#') {
            Some(hex) if hex.starts_with(['x', 'X']) => number(&hex[1..], 16),
            Some(digits) => number(digits, 10),
            None => ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, c)| *c),
        };
        c.is_some_and(|c| self.replace(length + 2, Some(c)))
    }

    /// `\u003c`, `\x3c` and the line ends `x0dx0a`, `\x0d\x0a`.
    fn hexadecimal(&mut self) -> bool {
        if self.tail("x0dx0a") {
            return self.replace("x0dx0a".len(), Some('\n'));
        }
        if self.tail("\\x0d\\x0a") {
            return self.replace("\\x0d\\x0a".len(), Some('\n'));
        }
        let escape = |sign: char, digits: usize| {
            let tail = &self.out[self.out.len().checked_sub(digits + 2)?..];
            let (head, code) = tail.split_at(2);
            let code: String = code.iter().map(|p| p.c).collect();
            let fits = head[0].c == '\\' && head[1].c == sign && code.chars().all(|c| c.is_ascii_hexdigit());
            fits.then(|| u32::from_str_radix(&code, 16).ok())?
        };
        let markup = |code: &u32| matches!(char::from_u32(*code), Some('<' | '>' | '/' | '&' | '"'));
        match (escape('u', 4).filter(|code| self.many || markup(code)), escape('x', 2).filter(markup)) {
            (Some(code), _) => char::from_u32(code).is_some_and(|c| self.replace(6, Some(c))),
            (None, Some(code)) => self.replace(4, char::from_u32(code)),
            (None, None) => false,
        }
    }

    fn tag(&mut self) -> bool {
        let inside = self.out.iter().rev().skip(1).take(MAX_TAG);
        let sign = inside.clone().position(|p| matches!(p.c, '<' | '>'));
        let Some(length) = sign.filter(|back| self.out[self.out.len() - 2 - back].c == '<') else {
            return false;
        };
        let open = self.out.len() - 2 - length;
        let escaped = self.out[open].is_escaped() || self.out[self.out.len() - 1].is_escaped();
        if !escaped && !self.bare {
            return false;
        }
        let content: String = self.out[open + 1..self.out.len() - 1].iter().map(|p| p.c).collect();
        let own = content.trim_start_matches('/');
        let name = own.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        if own[name.len()..].starts_with(|c: char| !c.is_whitespace() && !matches!(c, '/' | ':')) {
            return false;
        }
        self.take_tag(name, length + 2)
    }

    /// Takes the last `count` characters, a tag of this name.
    fn take_tag(&mut self, name: &str, count: usize) -> bool {
        match name.to_ascii_lowercase().as_str() {
            "br" => self.replace(count, Some('\n')),
            name if PARAGRAPHS.contains(&name) => self.replace(count, Some(PARAGRAPH)),
            name if INLINE.contains(&name) => self.replace(count, None),
            _ => false,
        }
    }

    /// `/p>` at the beginning, behind a blank or a sentence: the rest of a tag.
    fn torn_head(&mut self) -> bool {
        let back = self.out.iter().rev().skip(1).take(MAX_ENTITY + 2);
        let Some(length) = back.clone().position(|p| p.c == '/') else { return false };
        let slash = self.out.len() - 2 - length;
        let before = self.out[..slash].last().map(|p| p.c);
        if before.is_some_and(|c| !ends_sentence(c) && !closes(c) && !c.is_whitespace()) {
            return false;
        }
        let name: String = self.out[slash + 1..self.out.len() - 1].iter().map(|p| p.c).collect();
        self.take_tag(&name, length + 2)
    }

    /// `</p` that nothing closes: the beginning of a tag.
    fn torn_tail(&mut self) -> bool {
        let back = self.out.iter().rev().take(MAX_ENTITY + 2);
        let Some(length) = back.clone().position(|p| p.c == '/') else { return false };
        let slash = self.out.len() - 1 - length;
        let name: String = self.out[slash + 1..].iter().map(|p| p.c).collect();
        let known = PARAGRAPHS.contains(&name.as_str()) || INLINE.contains(&name.as_str());
        known && slash > 0 && self.out[slash - 1].c == '<' && self.replace(length + 2, None)
    }

    fn edits(&self, text: &str) -> Vec<Edit> {
        let mut out = Vec::new();
        let mut at = 0;
        for piece in &self.out {
            if piece.start > at {
                out.push(cut(text, at..piece.start, MARKUP));
            }
            if piece.is_escaped() || !text[piece.start..].starts_with(piece.c) {
                let rule = if piece.c == PARAGRAPH { MARKUP } else { ESCAPE };
                out.push(fold(text, piece.start..piece.end, piece.c.to_string(), rule));
            }
            at = piece.end;
        }
        if at < text.len() {
            out.push(cut(text, at..text.len(), MARKUP));
        }
        out
    }
}

#[cfg(test)]
mod tests;
