//! The only place that writes to stdout and stderr.
//! Never a panic when the reader has gone: a closed pipe ends the output, not the program.

use std::{
    ffi::OsString,
    io::{IsTerminal, Write, stderr, stdout},
};

/// A line for people or pipes, on stdout.
pub fn line(text: &str) {
    // A reader that has gone wants no more lines.
    let _ = writeln!(stdout(), "{text}");
}

/// Bytes as they are, on stdout.
pub fn raw(text: &str) {
    let _ = stdout().write_all(text.as_bytes());
}

/// A line beside the output, on stderr.
pub fn note(text: &str) {
    let _ = writeln!(stderr(), "{text}");
}

/// Why a command failed, on stderr.
pub fn error(message: &str) {
    note(&format!("copydesk: {message}"));
}

/// Colours for stdout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// None.
    Plain,
    /// As a terminal has them.
    Colour,
}

/// Colours on a terminal, unless `NO_COLOR` asks for none (no-color.org) or the terminal has none.
pub fn paint() -> Paint {
    if stdout().is_terminal() { paint_for(|name| std::env::var_os(name)) } else { Paint::Plain }
}

/// Colours on a terminal with such an environment.
fn paint_for(variable: impl Fn(&str) -> Option<OsString>) -> Paint {
    let is_unwanted = variable("NO_COLOR").is_some_and(|value| !value.is_empty());
    let is_dumb = variable("TERM").is_some_and(|term| term == "dumb");
    if is_unwanted || is_dumb { Paint::Plain } else { Paint::Colour }
}

/// Whether a person looks at stderr.
pub fn is_watched() -> bool {
    stderr().is_terminal()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_colour_where_none_is_wanted_or_known() {
        let check = |set: &[(&str, &str)], paint| {
            let variable = |name: &str| set.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into());
            assert_eq!(paint_for(variable), paint, "{set:?}");
        };
        check(&[("TERM", "xterm-256color")], Paint::Colour);
        check(&[], Paint::Colour);
        check(&[("NO_COLOR", "")], Paint::Colour);
        check(&[("NO_COLOR", "1")], Paint::Plain);
        check(&[("TERM", "dumb")], Paint::Plain);
    }
}
