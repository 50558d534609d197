//! The words and signs of an expression, each with its place.
//! Never a meaning: that is the parser's.

/// Longest expression that is read; longer ones are lists, which belong in a file.
const LONGEST: usize = 16_384;

/// A word or sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A column or a word of the language, as written.
    Word(String),
    /// Without its quotation marks.
    Text(String),
    Number(String),
    /// `(`, `)`, `,`, `=`, …
    Sign(&'static str),
    End,
}

/// A token, and its place in characters from 1.
pub(super) type Placed = (Token, usize);
/// A place, and what is wrong there.
pub(super) type Wrong = (usize, String);

/// Longer ones first.
const SIGNS: &[&str] = &["!=", "<>", "<=", ">=", "=", "<", ">", "(", ")", ","];

pub(super) fn tokens(text: &str) -> Result<Vec<Placed>, Wrong> {
    let chars: Vec<char> = text.chars().collect();
    if chars.len() > LONGEST {
        return Err((LONGEST + 1, format!("an expression has at most {LONGEST} characters")));
    }
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if chars[at].is_whitespace() {
            at += 1;
            continue;
        }
        let (token, after) = next(&chars, at)?;
        tokens.push((token, at + 1));
        at = after;
    }
    tokens.push((Token::End, chars.len() + 1));
    Ok(tokens)
}

/// The token that begins here, and where the next may begin.
fn next(chars: &[char], at: usize) -> Result<(Token, usize), Wrong> {
    let run = |belongs: fn(char) -> bool| {
        let end = chars[at + 1..].iter().position(|c| !belongs(*c)).map_or(chars.len(), |n| at + 1 + n);
        (chars[at..end].iter().collect::<String>(), end)
    };
    match chars[at] {
        '\'' => quoted(chars, at),
        '"' => Err((at + 1, "a text stands in single quotation marks, as 'timeout'".into())),
        c if c.is_ascii_digit() || c == '-' && chars.get(at + 1).is_some_and(char::is_ascii_digit) => {
            let (number, end) = run(|c| c.is_ascii_alphanumeric() || c == '.');
            Ok((Token::Number(number), end))
        }
        c if c.is_alphabetic() || c == '_' => {
            let (word, end) = run(|c| c.is_alphanumeric() || c == '_');
            Ok((Token::Word(word), end))
        }
        c => {
            let starts = |sign: &&&str| chars[at..].iter().copied().take(sign.len()).eq(sign.chars());
            match SIGNS.iter().find(starts) {
                Some(sign) => Ok((Token::Sign(sign), at + sign.len())),
                None => Err((at + 1, format!("{c:?} means nothing here"))),
            }
        }
    }
}

fn quoted(chars: &[char], start: usize) -> Result<(Token, usize), Wrong> {
    let mut text = String::new();
    let mut at = start + 1;
    loop {
        match (chars.get(at), chars.get(at + 1)) {
            (None, _) => return Err((start + 1, "this text has no end: a quotation mark is missing".into())),
            (Some('\''), Some('\'')) => {
                text.push('\'');
                at += 2;
            }
            (Some('\''), _) => return Ok((Token::Text(text), at + 1)),
            (Some('\0'), _) => return Err((at + 1, "no database keeps U+0000".into())),
            (Some(c), _) => {
                text.push(*c);
                at += 1;
            }
        }
    }
}
