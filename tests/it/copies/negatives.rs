//! What looks alike and is not: later reports of one event, reports by template, digests, boilerplate, lists.
//! Never a figure that is only printed: each has a bound.
