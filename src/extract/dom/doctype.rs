//! The document type of a page: whether it is to be read as old browsers did.
//! Never our own reading: one tag of a page is left to html5ever.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Doctype, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::RefCell;

/// Whether a document type begins here.
pub(super) fn begins(text: &str) -> bool {
    let mark = b"<!doctype";
    text.as_bytes().get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark))
}

/// Reads one.
pub(super) fn read(text: &str) -> Doctype {
    let tokenizer = Tokenizer::new(First::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(text));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

/// Keeps the document type.
#[derive(Default)]
struct First(RefCell<Doctype>);

impl TokenSink for First {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        if let Token::DoctypeToken(found) = token {
            self.0.replace(found);
        }
        TokenSinkResult::Continue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_type_is_read() {
        let check = |text: &str, name: &str, quirks: bool| {
            let found = read(text);
            assert_eq!((found.name.as_deref(), found.force_quirks), (Some(name), quirks), "{text}");
        };
        assert!(begins("<!DocType HTML>") && !begins("<!doc"));
        check("<!DocType HTML>", "html", false);
        check("<!doctype html public", "html", true);
    }
}
