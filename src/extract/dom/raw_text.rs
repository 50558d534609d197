//! Where elements end that hold no markup: scripts, style sheets, titles, text areas.
//! Never more than one look at each byte: a page may begin as many as it likes and end none.

/// Where the end tag of this name begins, from here on.
pub(super) fn end(text: &str, from: usize, name: &str) -> Option<usize> {
    let mut at = from;
    loop {
        at += text[at..].find('<')?;
        if is_tag(text.as_bytes(), at + 1, b"/", name) {
            return Some(at);
        }
        at += 1;
    }
}

/// How a script stands to comments in it: `<!--` hides `<script>`, and that hides `</script>`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Plain,
    Escaped,
    DoubleEscaped,
}

/// The same of a script.
pub(super) fn end_of_script(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut state, mut at) = (Script::Plain, from);
    // Where the dashes may begin that end a comment.
    let mut opened = from;
    loop {
        at += if state == Script::Plain { text[at..].find('<')? } else { text[at..].find(['<', '>'])? };
        let is = |mark: &[u8]| is_tag(bytes, at + 1, mark, "script");
        state = match state {
            Script::Plain | Script::Escaped if is(b"/") => return Some(at),
            Script::Plain if bytes[at..].starts_with(b"<!--") => {
                opened = at + 2;
                at += 3;
                Script::Escaped
            }
            Script::Escaped | Script::DoubleEscaped if bytes[opened..at].ends_with(b"--") && bytes[at] == b'>' => {
                Script::Plain
            }
            Script::Escaped if is(b"") => Script::DoubleEscaped,
            Script::DoubleEscaped if is(b"/") => Script::Escaped,
            state => state,
        };
        at += 1;
    }
}

/// Whether here stands such a mark, then this name and what ends it.
fn is_tag(bytes: &[u8], at: usize, mark: &[u8], name: &str) -> bool {
    let rest = bytes[at..].strip_prefix(mark).unwrap_or_default();
    rest.len() > name.len()
        && rest[..name.len()].eq_ignore_ascii_case(name.as_bytes())
        && matches!(rest[name.len()], b'\t' | b'\n' | b'\x0c' | b' ' | b'/' | b'>')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_ends_at_its_own_end_tag() {
        assert_eq!(end("a</b></titles></TITLE >", 0, "title"), Some(14));
        assert_eq!(end("a</title", 0, "title"), None);
    }

    #[test]
    fn a_script_may_be_hidden_in_a_comment() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(end_of_script(text, 0).map(|at| &text[..at]), expected, "{text}");
        };
        check("a<b</script>", Some("a<b"));
        check("<!-- <script> </script> --></script>", Some("<!-- <script> </script> -->"));
        check("<!-- </script>", Some("<!-- "));
        check("<!--> <script> </script>", Some("<!--> <script> "));
        check("<!-- <script> </script> ", None);
        check("<!-- <script> --> </script> ", Some("<!-- <script> --> "));
    }
}
