//! `copydesk search`: which stored articles have these words. Reads only; needs no lock.
//! Never a hit that the store did not find, and never a text that is not the article's own.

use super::{
    Exit, Failed, Global, context,
    print::{self, Paint},
    view,
};
use crate::store::{Excerpt, Found, Hit, Query, QueryError, Removed};
use serde_json::{Value, json};

/// Arguments of `search`.
#[derive(Debug, clap::Args)]
#[command(after_help = "A query:
  海南 自贸港             both words; any part of a Chinese, Japanese or Korean word is found
  \"free port\"            these words in a row
  'port -ferry'          without a word
  port OR harbour        one of them; (a OR b) c groups
  auto*                  words that begin so
  title:port             in the title
  since:2025-01 until:2025-06-30 lang:zh site:news.example

Examples:
  copydesk search 自贸港
  copydesk search --lang zh --since 2025-01 '海南 -\"free port\"' --json
  copydesk search --sql 自贸港 | sqlite3 copydesk.db        (sqlite3 of version 3.43 or later; or psql)")]
pub struct SearchArgs {
    /// What to look for
    #[arg(required = true, value_name = "QUERY")]
    query: Vec<String>,
    /// Show at most so many, the best first
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..=1000))]
    limit: u16,
    /// Published on this day or later: 2025-07-07, 2025-07 or 2025
    #[arg(long, value_name = "DAY")]
    since: Option<String>,
    /// Published on this day or earlier
    #[arg(long, value_name = "DAY")]
    until: Option<String>,
    /// In this language: zh, zh-Hant, en
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
    /// On this host or one below it
    #[arg(long, value_name = "HOST")]
    site: Option<String>,
    /// Find also articles whose pages were taken down
    #[arg(long)]
    removed: bool,
    /// One JSON object a hit, each on a line
    #[arg(long, conflicts_with = "sql")]
    json: bool,
    /// Print the query as SQL for this store, in place of its answer
    #[arg(long)]
    sql: bool,
}

pub(super) async fn command(global: &Global, args: &SearchArgs) -> Result<Exit, Failed> {
    let query = query(args)?;
    let (mut found, limit) = (Found::default(), usize::from(args.limit));
    for database in &context::load(global)?.settings.all_databases() {
        let store = context::open_readable(database.url.as_str()).await?;
        if args.sql {
            print::line(&store.search_sql(&query));
        } else {
            found = found.with(store.search(&query, limit).await?, limit);
        }
        store.close().await;
    }
    match (args.sql, args.json) {
        (true, _) => {}
        (false, true) => found.hits.iter().for_each(|hit| print::line(&json(hit).to_string())),
        (false, false) => print::line(&text(&found, print::paint())),
    }
    Ok(Exit::Done)
}

/// The query with the filters of the command line.
fn query(args: &SearchArgs) -> Result<Query, Failed> {
    let text = args.query.join(" ");
    let mut query = Query::parse(&text).map_err(|refused| Failed::usage(pointed(&text, &refused)))?;
    for (name, value) in [("since", &args.since), ("until", &args.until), ("lang", &args.lang), ("site", &args.site)] {
        if let Some(value) = value {
            let refused = |told| Failed::usage(format!("--{name}: {told}"));
            query.filters.set(name, value).map_err(refused)?;
        }
    }
    if args.removed {
        query.filters.removed = Removed::Included;
    }
    Ok(query)
}

/// The fault with a sign under its place.
fn pointed(query: &str, refused: &QueryError) -> String {
    let shown = view::visible_text(query);
    let before: String = query.chars().take(refused.at).collect();
    let blanks = " ".repeat(view::width(&view::visible_text(&before)));
    format!("the query cannot be read, {refused}\n  {shown}\n  {blanks}^")
}

fn json(hit: &Hit) -> Value {
    let title = hit.title.as_ref();
    json!({
        "article_id": hit.article_id,
        "url": hit.url,
        "title": title.map(|title| &title.text),
        "title_marks": title.map(marks),
        "snippet": hit.snippet.as_ref().map(|snippet| &snippet.text),
        "snippet_marks": hit.snippet.as_ref().map(marks),
        "site": hit.site,
        "lang": hit.lang,
        "published_on": hit.published_on,
        "removed_at": hit.removed_at.map(|at| at.to_string()),
        "score": hit.score,
    })
}

/// Where an excerpt was hit: offsets and lengths in characters.
fn marks(excerpt: &Excerpt) -> Vec<Value> {
    let chars = |bytes: std::ops::Range<usize>| excerpt.text[bytes].chars().count();
    let mark = |mark: &std::ops::Range<usize>| json!({ "offset": chars(0..mark.start), "length": chars(mark.clone()) });
    excerpt.marks.iter().map(mark).collect()
}

/// Columns of a line of a snippet.
const COLUMNS: usize = 96;

fn text(found: &Found, paint: Paint) -> String {
    let mut lines = Vec::new();
    for hit in &found.hits {
        lines.push(hit.title.as_ref().map_or_else(|| hit.url.clone(), |title| shown(title, paint).join(" ")));
        let removed = hit.removed_at.map(|at| format!("removed {}", at.strftime("%F")));
        let facts =
            [hit.published_on.as_deref(), Some(&hit.site), hit.lang.as_deref(), Some(&hit.url), removed.as_deref()];
        let facts = facts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        lines.push(format!("  {}", view::visible_text(&facts)));
        lines.extend(hit.snippet.iter().flat_map(|snippet| shown(snippet, paint)).map(|line| format!("  {line}")));
        lines.push(String::new());
    }
    lines.push(match (found.hits.len(), found.total) {
        (_, 0) => "nothing found".into(),
        (shown, total) if shown as u64 == total => format!("{total} found"),
        (shown, total) => format!("{shown} of {total} found"),
    });
    lines.join("\n")
}

/// Stand for the signs around a hit while lines are made: no text has these.
const OPEN: &str = "\u{FDD0}";
const CLOSE: &str = "\u{FDD1}";

/// An excerpt in lines, its hits in bold, or in brackets where nothing is bold.
fn shown(excerpt: &Excerpt, paint: Paint) -> Vec<String> {
    let (open, close) = match paint {
        Paint::Colour => ("\x1b[1m", "\x1b[0m"),
        Paint::Plain => ("[", "]"),
    };
    let lines = view::wrap(&excerpt.marked(OPEN, CLOSE), COLUMNS);
    lines.into_iter().map(|line| line.replace(OPEN, open).replace(CLOSE, close)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(query: &str) -> SearchArgs {
        let query = vec![query.to_string()];
        let (since, until, lang, site) = (None, None, None, None);
        SearchArgs { query, limit: 20, since, until, lang, site, removed: false, json: false, sql: false }
    }

    fn refused(args: &SearchArgs) -> String {
        let failed = query(args).unwrap_err();
        assert_eq!(failed.exit, Exit::Usage);
        failed.message
    }

    #[test]
    fn a_bad_query_is_shown_with_a_sign_under_its_place() {
        let told = "the query cannot be read, at character 4: this quotation mark is not closed\n  海南 \"港\n       ^";
        assert_eq!(refused(&args("海南 \"港")), told);
    }

    #[test]
    fn a_filter_is_given_once_in_the_query_or_beside_it() {
        let beside = SearchArgs { lang: Some("zh".into()), ..args("tea") };
        assert_eq!(query(&beside).unwrap().filters.lang.unwrap().as_str(), "zh");
        let twice = SearchArgs { lang: Some("zh".into()), ..args("tea lang:en") };
        assert_eq!(refused(&twice), "--lang: lang is given twice");
        let bad = SearchArgs { since: Some("soon".into()), ..args("tea") };
        assert!(refused(&bad).starts_with("--since: soon is no day"));
    }

    fn excerpt(text: &str, mark: std::ops::Range<usize>) -> Excerpt {
        Excerpt { text: text.into(), marks: vec![mark] }
    }

    fn hit() -> Hit {
        Hit {
            article_id: "a1".into(),
            url: "http://a.example/1".into(),
            title: Some(excerpt("自贸港", 0..9)),
            snippet: Some(excerpt("在港\u{1b}口", 3..6)),
            site: "a.example".into(),
            lang: Some("zh-Hans".into()),
            published_on: None,
            removed_at: None,
            score: 1.5,
        }
    }

    #[test]
    fn hits_are_marked_and_a_terminal_finds_nothing_to_obey() {
        let found = Found { total: 3, hits: vec![hit()] };
        let facts = "a.example · zh-Hans · http://a.example/1";
        let plain = format!("[自贸港]\n  {facts}\n  在[港]<U+001B>口\n\n1 of 3 found");
        assert_eq!(text(&found, Paint::Plain), plain);
        assert!(text(&found, Paint::Colour).starts_with("\x1b[1m自贸港\x1b[0m\n"));
        assert_eq!(text(&Found::default(), Paint::Plain), "nothing found");
    }

    #[test]
    fn a_page_that_was_taken_down_says_since_when() {
        let hit = Hit { removed_at: "2025-07-07T10:00:00Z".parse().ok(), ..hit() };
        assert_eq!(json(&hit)["removed_at"], "2025-07-07T10:00:00Z");
        let told = text(&Found { total: 1, hits: vec![hit] }, Paint::Plain);
        assert!(told.contains("http://a.example/1 · removed 2025-07-07\n"), "{told}");
    }

    #[test]
    fn marks_count_characters_in_json() {
        let told = json(&hit());
        assert_eq!(told["title_marks"], json!([{ "offset": 0, "length": 3 }]));
        assert_eq!(told["snippet_marks"], json!([{ "offset": 1, "length": 1 }]));
        assert_eq!(told["snippet"], "在港\u{1b}口");
    }
}
