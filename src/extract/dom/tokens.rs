//! Cuts a page into tags and text, as the HTML standard does (§13.2.5), and hands them on.
//! Never a comment: they are stepped over. And never a copy of a text where a piece of the page will do.

use super::names::Names;
use super::references::{Place, resolved};
use super::tag::{Attributes, attributes, is_blank, skip};
use super::{doctype, raw_text};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Doctype, Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::{LocalName, local_name};

/// Lines are not counted.
const LINE: u64 = 1;

/// A page that is being cut.
pub(super) struct Tokenizer<'s, S> {
    source: &'s StrTendril,
    at: usize,
    sink: S,
    names: Names<'s>,
    /// The last start tag: what holds no markup ends with its end tag.
    last: LocalName,
    has_nul: bool,
    /// A document type was read: no other counts.
    has_type: bool,
    /// Most attributes of a tag.
    most: usize,
    /// The attributes of the tag that has most.
    widest: usize,
}

/// What is read next.
#[derive(Clone, Copy)]
enum State {
    Markup,
    Raw(RawKind),
    /// There is no markup any more.
    Plain,
}

/// How characters are meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meaning {
    /// With references; a NUL is told to the tree builder.
    Text,
    /// With references.
    Title,
    /// As they stand.
    Raw,
    /// As they stand; a NUL is told to the tree builder.
    Foreign,
}

/// The text of a page as it is cut: without a byte order mark, and with line feeds alone for line breaks.
pub(super) fn source(html: &str) -> StrTendril {
    let html = html.strip_prefix('\u{feff}').unwrap_or(html);
    if !has(html, b'\r') {
        return StrTendril::from(html);
    }
    let mut out = StrTendril::with_capacity(html.len() as u32);
    let mut lines = html.split('\r');
    out.push_slice(lines.next().unwrap_or_default());
    for line in lines {
        out.push_slice("\n");
        out.push_slice(line.strip_prefix('\n').unwrap_or(line));
    }
    out
}

/// Whether a text has such a byte: most have none, so that many are looked at at a time.
fn has(text: &str, byte: u8) -> bool {
    text.as_bytes().chunks(256).any(|bytes| bytes.iter().fold(0, |has, other| has | u8::from(*other == byte)) > 0)
}

impl<'s, S: TokenSink> Tokenizer<'s, S> {
    /// Tags with more attributes than `most` end the work.
    pub(super) fn new(source: &'s StrTendril, sink: S, most: usize) -> Tokenizer<'s, S> {
        let (names, last, has_nul) = (Names::new(), local_name!(""), has(source, 0));
        Tokenizer { source, at: 0, sink, names, last, has_nul, has_type: false, most, widest: 0 }
    }

    /// Cuts the page; what the tokens went to, and the most attributes of a tag.
    pub(super) fn run(mut self) -> (S, usize) {
        let mut state = State::Markup;
        while self.at < self.source.len() {
            state = match state {
                State::Markup => self.markup(),
                State::Raw(kind) => self.raw(kind),
                State::Plain => {
                    self.text_up_to(self.source.len(), Meaning::Raw);
                    state
                }
            };
        }
        let _ = self.sink.process_token(Token::EOFToken, LINE);
        self.sink.end();
        (self.sink, self.widest)
    }

    fn bytes(&self) -> &'s [u8] {
        self.source.as_bytes()
    }

    /// The first such character from here on, or the end.
    fn find(&self, mark: char) -> usize {
        self.source[self.at..].find(mark).map_or(self.source.len(), |n| self.at + n)
    }

    /// Text up to a tag, and what begins there.
    fn markup(&mut self) -> State {
        self.text_up_to(self.find('<'), Meaning::Text);
        match self.bytes()[self.at..] {
            [] => {}
            [_, c, ..] if c.is_ascii_alphabetic() => return self.tag(TagKind::StartTag),
            [_, b'/', c, ..] if c.is_ascii_alphabetic() => return self.tag(TagKind::EndTag),
            [_, b'/'] => self.text_up_to(self.source.len(), Meaning::Text),
            [_, b'!', ..] => self.declaration(),
            [_, b'/' | b'?', ..] => self.step_behind('>'),
            _ => self.text_up_to(self.at + 1, Meaning::Text),
        }
        State::Markup
    }

    fn step_behind(&mut self, mark: char) {
        self.at = (self.find(mark) + 1).min(self.source.len());
    }

    /// `<!`: a comment, a document type, or foreign text.
    fn declaration(&mut self) {
        let rest = &self.source[self.at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            self.at += "<!--".len() + end_of_comment(comment);
        } else if doctype::begins(rest) {
            let start = self.at;
            self.step_behind('>');
            let text = &self.source[start..self.at];
            let found = if self.has_type { Doctype::default() } else { doctype::read(text) };
            self.has_type = true;
            let _ = self.sink.process_token(Token::DoctypeToken(found), LINE);
        } else if rest.starts_with("<![CDATA[") && self.sink.adjusted_current_node_present_but_not_in_html_namespace() {
            self.at += "<![CDATA[".len();
            let end = self.source[self.at..].find("]]>").map_or(self.source.len(), |n| self.at + n);
            self.text_up_to(end, Meaning::Foreign);
            self.step_behind('>');
        } else {
            self.step_behind('>');
        }
    }

    /// A start or end tag; a page that ends within it has none.
    fn tag(&mut self, kind: TagKind) -> State {
        let begin = self.at + if kind == TagKind::StartTag { 1 } else { 2 };
        let end = skip(self.bytes(), begin, |b| !is_blank(b) && !matches!(b, b'/' | b'>'));
        let text: &'s str = self.source;
        let name = self.names.get(&text[begin..end]);
        let most = if kind == TagKind::StartTag { self.most } else { 0 };
        let found = attributes(self.source, end, most, &mut self.names);
        self.at = found.as_ref().map_or(self.source.len(), |found| found.end);
        let Some(Attributes { kept, count, self_closing, .. }) = found else { return State::Markup };
        self.widest = self.widest.max(count);
        if count > self.most {
            self.at = self.source.len();
            return State::Markup;
        }
        if kind == TagKind::StartTag {
            self.last = name.clone();
        }
        let had_duplicate_attributes = kept.len() < count;
        let tag = Tag { kind, name, self_closing, attrs: kept, had_duplicate_attributes };
        match self.sink.process_token(Token::TagToken(tag), LINE) {
            TokenSinkResult::Plaintext => State::Plain,
            TokenSinkResult::RawData(kind) => State::Raw(kind),
            _ => State::Markup,
        }
    }

    /// What holds no markup, and its end tag.
    fn raw(&mut self, kind: RawKind) -> State {
        let (text, meaning): (&str, _) =
            (self.source, if kind == RawKind::Rcdata { Meaning::Title } else { Meaning::Raw });
        let end = match kind {
            RawKind::Rcdata | RawKind::Rawtext => raw_text::end(text, self.at, &self.last),
            RawKind::ScriptData | RawKind::ScriptDataEscaped(_) => raw_text::end_of_script(text, self.at),
        };
        self.text_up_to(end.unwrap_or(text.len()), meaning);
        if end.is_some() { self.tag(TagKind::EndTag) } else { State::Markup }
    }

    /// Hands on the text from here to there.
    fn text_up_to(&mut self, end: usize, meaning: Meaning) {
        let range = self.at..end;
        self.at = end;
        let text = &self.source[range.clone()];
        let has_references = matches!(meaning, Meaning::Text | Meaning::Title) && text.contains('&');
        if self.has_nul && text.contains('\0') {
            self.text_with_nul(text, meaning);
        } else if has_references {
            self.put(resolved(text, Place::Text));
        } else {
            self.put(self.source.subtendril(range.start as u32, range.len() as u32));
        }
    }

    fn text_with_nul(&self, text: &str, meaning: Meaning) {
        for (at, piece) in text.split('\0').enumerate() {
            if at > 0 && matches!(meaning, Meaning::Text | Meaning::Foreign) {
                let _ = self.sink.process_token(Token::NullCharacterToken, LINE);
            } else if at > 0 {
                self.put(StrTendril::from("\u{fffd}"));
            }
            if matches!(meaning, Meaning::Text | Meaning::Title) {
                self.put(resolved(piece, Place::Text));
            } else {
                self.put(StrTendril::from(piece));
            }
        }
    }

    fn put(&self, text: StrTendril) {
        if !text.is_empty() {
            let _ = self.sink.process_token(Token::CharacterTokens(text), LINE);
        }
    }
}

/// How long a comment is, from behind its `<!--` to behind its end.
fn end_of_comment(text: &str) -> usize {
    let ends = |at: &usize| {
        let inside = &text[..*at];
        matches!(inside, "" | "-") || inside.ends_with("--") || inside.ends_with("--!")
    };
    text.match_indices('>').map(|(at, _)| at).find(ends).map_or(text.len(), |at| at + 1)
}
