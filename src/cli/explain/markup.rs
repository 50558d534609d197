//! HTML by construction: names are constants of the program, everything else is escaped.
//! Never a text of the page as markup: the page is hostile.

/// A piece of HTML.
#[derive(Debug, Default)]
pub(super) struct Markup(String);

/// Attributes of an element.
pub(super) type Attributes<'a> = [(&'static str, &'a str)];

impl Markup {
    /// A text, whatever is in it.
    pub(super) fn text(&mut self, text: &str) -> &mut Markup {
        for c in text.chars() {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                // A parser turns a bare one into a line feed.
                '\r' => self.0.push_str("&#13;"),
                c => self.0.push(c),
            }
        }
        self
    }

    /// An element around what `inner` writes.
    pub(super) fn element(
        &mut self,
        tag: &'static str,
        attributes: &Attributes<'_>,
        inner: impl FnOnce(&mut Markup),
    ) -> &mut Markup {
        self.0.push('<');
        self.0.push_str(tag);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.text(value);
            self.0.push('"');
        }
        self.0.push('>');
        inner(self);
        self.0.push_str("</");
        self.0.push_str(tag);
        self.0.push('>');
        self
    }

    /// An element around a text.
    pub(super) fn leaf(&mut self, tag: &'static str, attributes: &Attributes<'_>, text: &str) -> &mut Markup {
        self.element(tag, attributes, |inner| {
            inner.text(text);
        })
    }

    /// HTML that is written in the program.
    pub(super) fn constant(&mut self, html: &'static str) -> &mut Markup {
        self.0.push_str(html);
        self
    }

    /// The HTML.
    pub(super) fn finish(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scraper::{Html, Selector};

    #[test]
    fn what_a_page_says_is_text_wherever_it_stands() {
        let evil = "</b><script>alert(1)</script>\"' onload='x' &amp; \r\n";
        let mut markup = Markup::default();
        markup.leaf("b", &[("title", evil)], evil);
        let html = markup.finish();
        assert!(!html.contains("<script") && !html.contains('\r'), "{html}");
        let document = Html::parse_fragment(&html);
        let found = document.select(&Selector::parse("b").unwrap()).next().unwrap();
        assert_eq!(found.text().collect::<String>(), evil);
        assert_eq!(found.value().attrs().collect::<Vec<_>>(), [("title", evil)]);
    }
}
