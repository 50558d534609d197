//! Words in Markdown (CommonMark, with tables): what would be read as markup is escaped.
//! Never a change to the words: a reader of Markdown gets back what went in.

use std::ops::Range;

/// Where a piece of text goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// A paragraph of its own, an item, a quotation: line breaks stay.
    Lines,
    /// A heading or a caption: one line.
    Line,
    /// A cell of a table: one line, in which bars part cells.
    Cell,
}

/// Text with links over rising stretches of it.
pub fn inline(text: &str, links: &[(Range<usize>, String)], spot: Spot) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut links = links.iter().filter(|(range, _)| range.start < range.end).peekable();
    let mut open: Option<&(Range<usize>, String)> = None;
    let mut before = '\n';
    for (at, c) in text.char_indices() {
        if let Some((_, url)) = open.filter(|(range, _)| range.end <= at) {
            close(&mut out, url);
            open = None;
        }
        if open.is_none() {
            open = links.next_if(|(range, _)| range.start <= at);
            if open.is_some() {
                // `![` would begin a picture.
                if before == '!' {
                    out.insert(out.len() - 1, '\\');
                }
                out.push('[');
            }
        }
        put(&mut out, before, c, &text[at + c.len_utf8()..], spot);
        before = c;
    }
    if let Some((_, url)) = open {
        close(&mut out, url);
    }
    out
}

/// Text without links.
pub fn escaped(text: &str, spot: Spot) -> String {
    inline(text, &[], spot)
}

fn close(out: &mut String, url: &str) {
    out.push_str("](");
    out.push_str(&address(url));
    out.push(')');
}

/// A picture and its words.
pub fn picture(url: &str, words: &str) -> String {
    format!("![{}]({})", escaped(words, Spot::Line), address(url))
}

/// An address as it may stand in round brackets.
pub fn address(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for (at, c) in url.char_indices() {
        match c {
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            '|' => out.push_str("%7C"),
            '&' if is_entity(&url[at + 1..]) => out.push_str("\\&"),
            c if c.is_whitespace() || c.is_control() => out.push_str("%20"),
            c => out.push(c),
        }
    }
    out
}

/// Preformatted text between fences longer than any run of their sign inside.
pub fn fenced(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}\n{text}\n{fence}")
}

fn put(out: &mut String, before: char, c: char, rest: &str, spot: Spot) {
    let next = rest.chars().next();
    let in_word = before.is_alphanumeric() && next.is_some_and(char::is_alphanumeric);
    let is_markup = match c {
        '\n' | '\r' => return line_break(out, spot),
        '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
        '_' => !in_word,
        '&' => is_entity(rest),
        '!' => next == Some('['),
        '|' => spot == Spot::Cell || before == '\n',
        '#' => before == '\n' || (spot == Spot::Line && rest.trim_matches('#').is_empty()),
        '>' | '=' => before == '\n',
        '+' | '-' | ':' if before == '\n' => begins_mark(c, next),
        '.' | ')' => ends_number(out, next),
        _ => false,
    };
    if is_markup {
        out.push('\\');
    }
    out.push(c);
}

/// A break that stays one, where lines stay lines.
fn line_break(out: &mut String, spot: Spot) {
    match spot {
        Spot::Lines => {
            out.truncate(out.trim_end_matches([' ', '\t']).len());
            out.push_str("\\\n");
        }
        Spot::Line | Spot::Cell => out.push(' '),
    }
}

/// A bullet, or a line of signs under a line or under a table's head.
fn begins_mark(c: char, next: Option<char>) -> bool {
    let is_end = next.is_none_or(char::is_whitespace);
    match c {
        ':' => next == Some('-'),
        '+' => is_end,
        _ => is_end || matches!(next, Some('-' | '|' | ':')),
    }
}

/// A line's beginning in digits, up to here, numbers an item.
fn ends_number(out: &str, next: Option<char>) -> bool {
    let line = out.rsplit('\n').next().unwrap_or_default().trim_start();
    next.is_none_or(char::is_whitespace) && (1..=9).contains(&line.len()) && line.bytes().all(|b| b.is_ascii_digit())
}

/// `amp;` and the like behind an ampersand.
fn is_entity(rest: &str) -> bool {
    let name = rest.split(';').next().unwrap_or_default();
    (1..=32).contains(&name.len())
        && name.len() < rest.len()
        && name.bytes().enumerate().all(|(at, b)| b.is_ascii_alphanumeric() || (at == 0 && b == b'#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(escaped(text, Spot::Lines), expected);
    }

    #[test]
    fn what_begins_a_line_like_markup_is_escaped() {
        check("# no heading", "\\# no heading");
        check("- no item", "\\- no item");
        check("12. no item", "12\\. no item");
        check("One\n2) no item", "One\\\n2\\) no item");
        check("a | b\n---|---", "a | b\\\n\\---|---");
        for text in ["2.5 metres", "-5 degrees", "+49 30 1234", "It was 1999. Then", "a-b", "1,2", "Note: yes"] {
            check(text, text);
        }
    }

    #[test]
    fn signs_of_inline_markup_are_escaped() {
        check("2 * 3 [sic] <b> `x` \\n", "2 \\* 3 \\[sic\\] \\<b> \\`x\\` \\\\n");
        check("snake_case _so_", "snake_case \\_so\\_");
        check("R&D, AT&amp;T", "R&D, AT\\&amp;T");
        check("Wow! [so]", "Wow! \\[so\\]");
    }

    #[test]
    fn one_line_stays_one_line() {
        assert_eq!(escaped("a\nb #", Spot::Line), "a b \\#");
        assert_eq!(escaped("a|b", Spot::Cell), "a\\|b");
    }

    #[test]
    fn links_stand_over_their_words() {
        let links = [(4..8, "https://lamp.example/a_(b)?x=1&copy;2".to_string())];
        let expected = "see [this](https://lamp.example/a_%28b%29?x=1\\&copy;2), now";
        assert_eq!(inline("see this, now", &links, Spot::Lines), expected);
        let links = [(1..2, "https://a.example/".to_string()), (2..3, "https://b.example/".to_string())];
        assert_eq!(inline("!ab", &links, Spot::Lines), "\\![a](https://a.example/)[b](https://b.example/)");
    }

    #[test]
    fn pictures_have_their_words() {
        assert_eq!(
            picture("https://lamp.example/a b.jpg", "A [boat]"),
            "![A \\[boat\\]](https://lamp.example/a%20b.jpg)"
        );
    }

    #[test]
    fn fences_are_longer_than_what_they_hold() {
        assert_eq!(fenced("let a = 1;"), "```\nlet a = 1;\n```");
        assert_eq!(fenced("a ``` b"), "````\na ``` b\n````");
    }
}
