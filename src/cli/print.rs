//! The only place that writes to stdout and stderr.
//! Never a panic when the reader has gone: a closed pipe ends the output, not the program.

use std::io::{IsTerminal, Write, stderr, stdout};

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
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    if stdout().is_terminal() && !is_set("NO_COLOR") && !is_dumb { Paint::Colour } else { Paint::Plain }
}

/// Whether a person looks at stderr.
pub fn is_watched() -> bool {
    stderr().is_terminal()
}
