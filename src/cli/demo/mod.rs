//! The built-in news site: small newspapers on loopback ports, written for this project, for `demo` and for tests.
//! Never an address that is not loopback; never a page of anybody else's.
//!
//! | file | holds |
//! |---|---|
//! | `pages` | the site map: one row a page, with how it is answered and what must become of it |
//! | `site` | the server: answers one request by its row |
//! | `command` | the `demo` command: the pipeline over the sites, then SQL answers |
//! | `list` | starting, counting and stopping the sites, and the URL list with its expected outcomes |
//!
//! The pages stand in `tests/pages/<lang>/<case>/page.html`; `{{origin}}` in them is the site's own
//! `http://127.0.0.1:port`. Every story, name and site in them is invented; the text of `zh/seed` and `zh/seed_p` alone
//! is a page as it was found.

mod command;
mod list;
mod pages;
mod site;

pub use command::DemoArgs;
pub(super) use command::command;
pub use list::{Expected, Site};
