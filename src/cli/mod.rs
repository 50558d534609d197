//! One file a command; exit codes; progress; what a person sees.
//! Never here: work of its own: commands call the floors below.

pub mod demo;
