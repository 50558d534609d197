//! `copydesk explain`: every step of one page: how it was fetched, what was chosen, what was cut by which rule, and as
//! what it would end. Never another road than a run's: the same fetcher, the same crafts, the same options.

mod block;
mod facts;
mod html;
mod markup;
mod parsed;
mod source;
mod spans;
#[cfg(test)]
mod tests;
mod text;

use super::{Exit, Failed, Global, context, print};
use crate::pipeline::Refiner;
use facts::Explanation;

/// Arguments of `explain`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  copydesk explain page.html
  copydesk explain page.html --html explained.html    # the same as a page to look at
  copydesk explain https://news.example/a.html --json
  echo '<p>A page of one short line.</p>' | copydesk explain -")]
pub struct ExplainArgs {
    /// A file, a URL, or - for stdin
    page: String,
    /// The page's address, for a file or stdin
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// One JSON object
    #[arg(long, conflicts_with = "html")]
    json: bool,
    /// Write it as a page to look at, of one file and without scripts; - is stdout
    #[arg(long, value_name = "FILE")]
    html: Option<String>,
}

pub(super) async fn command(global: &Global, args: ExplainArgs) -> Result<Exit, Failed> {
    if let Some(file) = args.html.as_deref().filter(|file| is_same_file(file, &args.page)) {
        return Err(Failed::usage(format!("--html {file}: that is the page to explain")));
    }
    let settings = context::load(global)?.settings;
    let found = source::find(&settings, &args.page, args.url.as_deref()).await?;
    let refiner = Refiner::new(&settings.pipeline_options());
    let explanation = tokio::task::block_in_place(|| Explanation::new(found, &refiner));
    match args.html.as_deref() {
        Some("-") => print::raw(&html::page(&explanation)),
        Some(file) => {
            let written = std::fs::write(file, html::page(&explanation));
            written.map_err(|error| Failed::usage(format!("--html {file}: {error}")))?;
            print::note(&format!("{} is explained in {file}", args.page));
        }
        None if args.json => print::line(&serde_json::to_string_pretty(&explanation).map_err(Failed::internal)?),
        None => print::raw(&text::text(&explanation, print::paint())),
    }
    Ok(Exit::Done)
}

/// Whether both name one file that is there.
fn is_same_file(one: &str, other: &str) -> bool {
    let real = |path: &str| std::fs::canonicalize(path).ok();
    real(one).is_some_and(|one| real(other) == Some(one))
}
