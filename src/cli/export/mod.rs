//! `copydesk export`: articles with all their parts, as a stream. Reads only; needs no lock.
//! Never a whole table in memory: some hundred articles are read, written and forgotten.

mod csv;
mod jsonl;
mod markdown;
mod output;
#[cfg(feature = "parquet")]
mod parquet;
mod schema;

use super::{Exit, Failed, Global, context, print, selection::Which};
use crate::store::{Selection, Store};
use output::Output;
use serde_json::Value;
use std::{io, path::PathBuf};

/// Arguments of `export`.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub struct ExportArgs {
    /// The form
    #[arg(long, value_enum, default_value_t = Format::Jsonl)]
    format: Format,
    #[command(flatten)]
    which: Which,
    /// Where to; takes its name when it is whole. Without it, stdout
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Print what an export holds, and end
    #[arg(long)]
    schema: bool,
}

/// The forms of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// One JSON object a line, parts as lists
    Jsonl,
    /// RFC 4180 with a header; parts as JSON in their cells
    Csv,
    /// For reading: title, origin, text
    Markdown,
    /// Apache Parquet: typed columns, parts as lists
    #[cfg_attr(not(feature = "parquet"), value(hide = true))]
    Parquet,
}

const HELP: &str = r#"Examples:
  copydesk export > articles.jsonl
  copydesk export --format csv --where "lang = 'en' and word_count > 300" --output articles.csv
  copydesk export --format parquet --output articles.parquet
  copydesk export --since 24h                      articles whose content changed within a day
  copydesk export --schema                         every column with its type"#;

/// Where the articles of an export go.
trait Writer {
    fn article(&mut self, article: &Value) -> io::Result<()>;
    /// Writes what is still owed.
    fn end(&mut self) -> io::Result<()>;
}

pub(super) async fn command(global: &Global, args: &ExportArgs) -> Result<Exit, Failed> {
    if args.schema {
        print::raw(&schema::text());
        return Ok(Exit::Done);
    }
    if args.format == Format::Parquet && cfg!(not(feature = "parquet")) {
        return Err(Failed::usage("--format parquet: this build has no Parquet; build with --features parquet"));
    }
    let selection = args.which.selection()?;
    let databases = context::load(global)?.settings.all_databases();
    let mut output = Output::open(args.output.as_deref()).map_err(|error| refused(args, &error))?;
    let mut n = 0;
    {
        let mut writer = writer(args.format, &mut output).map_err(|error| refused(args, &error))?;
        for database in databases {
            let store = context::open_readable(database.url.as_str()).await?;
            let written = all(&store, &selection, &mut *writer).await?;
            store.close().await;
            match written {
                Ok(written) => n += written,
                Err(error) => return ended(args, &error),
            }
        }
        if let Err(error) = writer.end() {
            return ended(args, &error);
        }
    }
    if let Err(error) = output.keep() {
        return ended(args, &error);
    }
    if let Some(file) = &args.output {
        print::note(&format!("{n} articles in {}", file.display()));
    }
    Ok(Exit::Done)
}

fn writer<'o>(format: Format, output: &'o mut Output) -> io::Result<Box<dyn Writer + 'o>> {
    Ok(match format {
        Format::Jsonl => Box::new(jsonl::Jsonl(output)),
        Format::Csv => Box::new(csv::Csv::new(output)?),
        Format::Markdown => Box::new(markdown::Markdown::new(output)),
        #[cfg(feature = "parquet")]
        Format::Parquet => Box::new(parquet::Parquet::new(output)?),
        #[cfg(not(feature = "parquet"))]
        Format::Parquet => return Err(io::ErrorKind::Unsupported.into()),
    })
}

/// Every article that is selected; the inner error is the output's.
async fn all(store: &Store, selection: &Selection, writer: &mut dyn Writer) -> Result<io::Result<u64>, Failed> {
    let (mut after, mut n) = (String::new(), 0);
    loop {
        let articles = store.articles_after(&after, selection).await?;
        let Some(last) = articles.last() else { return Ok(Ok(n)) };
        after = last["article_id"].as_str().unwrap_or_default().to_string();
        for article in &articles {
            if let Err(error) = writer.article(article) {
                return Ok(Err(error));
            }
        }
        n += articles.len() as u64;
    }
}

/// A reader that has gone wants no more; anything else is told.
fn ended(args: &ExportArgs, error: &io::Error) -> Result<Exit, Failed> {
    if args.output.is_none() && error.kind() == io::ErrorKind::BrokenPipe {
        return Ok(Exit::Done);
    }
    Err(refused(args, error))
}

fn refused(args: &ExportArgs, error: &io::Error) -> Failed {
    let shown = args.output.as_ref().map_or("stdout".to_string(), |file| format!("--output {}", file.display()));
    let failed = Failed::usage(format!("{shown}: {error}"));
    if error.kind() == io::ErrorKind::StorageFull { Failed { exit: Exit::Store, ..failed } } else { failed }
}
