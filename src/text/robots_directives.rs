//! What a page says to robots, in `X-Robots-Tag` lines and `<meta name=robots>`: one grammar, read for one agent.
//! Never what follows from it, and never a directive that is addressed to somebody else.

mod instant;

use jiff::Timestamp;

/// What binds the agent. Two statements together give the more restrictive of each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Directives {
    /// `noindex` or `none`; `Some(false)` for `index` and `all`; `None` = not stated.
    pub noindex: Option<bool>,
    /// `noarchive` or `nocache`; `Some(false)` for `archive` and `all`.
    pub noarchive: Option<bool>,
    /// From then on the page is not to be shown.
    pub unavailable_after: Option<Timestamp>,
    /// `noai` or `noimageai`.
    pub noai: Option<bool>,
}

/// Directives that have a value after a colon; any other word before a colon is an agent.
const VALUED: &[&str] = &["max-snippet", "max-image-preview", "max-video-preview", "revisit-after", "rating"];

/// The one whose value is a date, and a common misspelling.
const UNTIL: &[&str] = &["unavailable_after", "unavailable-after"];

/// Parts of one statement that are read: nobody means more.
const MAX_PARTS: usize = 500;

/// Reads the value of one `X-Robots-Tag` header: `noindex`, `otherbot: noindex, nofollow`. An agent's name binds the
/// rest of its line, up to the next name.
pub fn of_header(line: &str, agent: &str) -> Directives {
    Reader { agent: Some(agent), binds: true, found: Directives::default() }.read(line)
}

/// Reads a `meta` element: named `robots` it binds everybody, with our name us.
pub fn of_meta(name: &str, content: &str, agent: &str) -> Directives {
    let binds = is_everybody(name) || names(name, agent);
    Reader { agent: None, binds, found: Directives::default() }.read(content)
}

/// Whether a value begins with the agent's product token, as `desk/1.0` does with `Desk` (RFC 9309 §2.2.1).
pub fn names(value: &str, agent: &str) -> bool {
    let agent = product_token(agent);
    !agent.is_empty() && product_token(value).eq_ignore_ascii_case(agent)
}

fn product_token(value: &str) -> &str {
    let value = value.trim_start();
    let end = value.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')));
    &value[..end.unwrap_or(value.len())]
}

fn is_everybody(name: &str) -> bool {
    let name = name.trim();
    name == "*" || name.eq_ignore_ascii_case("robots")
}

fn is_one_of(word: &str, words: &[&str]) -> bool {
    words.iter().any(|w| w.eq_ignore_ascii_case(word))
}

impl Directives {
    /// Both together.
    pub fn and(self, other: Directives) -> Directives {
        Directives {
            // "Not stated" is less than "no", and "no" is less than "yes".
            noindex: self.noindex.max(other.noindex),
            noarchive: self.noarchive.max(other.noarchive),
            unavailable_after: self.unavailable_after.into_iter().chain(other.unavailable_after).min(),
            noai: self.noai.max(other.noai),
        }
    }

    fn of_word(word: &str) -> Directives {
        let nothing = Directives::default();
        match word.to_ascii_lowercase().as_str() {
            "noindex" | "none" => Directives { noindex: Some(true), ..nothing },
            "index" => Directives { noindex: Some(false), ..nothing },
            "noarchive" | "nocache" => Directives { noarchive: Some(true), ..nothing },
            "archive" => Directives { noarchive: Some(false), ..nothing },
            "all" => Directives { noindex: Some(false), noarchive: Some(false), ..nothing },
            "noai" | "noimageai" => Directives { noai: Some(true), ..nothing },
            _ => nothing,
        }
    }
}

/// Goes through one statement.
struct Reader<'a> {
    /// Whose name before a colon means us; `None` in a `meta`, where no names stand.
    agent: Option<&'a str>,
    /// What is read now is said to us.
    binds: bool,
    found: Directives,
}

impl Reader<'_> {
    fn read(mut self, text: &str) -> Directives {
        let parts: Vec<&str> = text.split(',').take(MAX_PARTS).collect();
        let mut rest = parts.as_slice();
        while let [part, following @ ..] = rest {
            let used = self.part(part, following);
            rest = &following[used..];
        }
        self.found
    }

    /// Reads what stands between two commas; gives the number of further parts that belonged to it.
    fn part(&mut self, part: &str, following: &[&str]) -> usize {
        let mut rest = part;
        while let Some((head, value)) = rest.split_once(':') {
            let head = head.trim_end();
            let key = head.rsplit([' ', '\t', ';']).next().unwrap_or_default();
            self.words(&head[..head.len() - key.len()]);
            if is_one_of(key, UNTIL) {
                let (until, used) = date(value, following);
                self.add(Directives { unavailable_after: until, ..Directives::default() });
                return used;
            }
            if let Some(agent) = self.agent.filter(|_| !key.is_empty() && !is_one_of(key, VALUED)) {
                self.binds = is_everybody(key) || names(key, agent);
            }
            rest = value;
        }
        self.words(rest);
        0
    }

    fn words(&mut self, text: &str) {
        for word in text.split([' ', '\t', ';']) {
            self.add(Directives::of_word(word));
        }
    }

    fn add(&mut self, said: Directives) {
        if self.binds {
            self.found = self.found.and(said);
        }
    }
}

/// The date that a value is, with as many of the following parts as belong to it: `Fri, 25 Jun 2027 15:00:00 GMT`.
fn date(value: &str, following: &[&str]) -> (Option<Timestamp>, usize) {
    for used in (0..=following.len().min(2)).rev() {
        let whole = [&[value], &following[..used]].concat().join(",");
        if let Some(until) = instant::parse(&whole) {
            return (Some(until), used);
        }
    }
    (None, 0)
}

#[cfg(test)]
mod tests;
