//! What the database says of each listed URL, held against what the case promised and what its server saw.
//! Never the first mismatch alone: all of them are told.

use super::{
    case::{Case, Promise},
    world::{Standing, World},
};
use copydesk::{
    model::{FailureCode, Outcome},
    store::Store,
};
use std::{
    collections::{BTreeMap, HashMap},
    ops::RangeInclusive,
    time::{Duration, Instant},
};

/// A listed URL's row in `url_outcomes`, with the text of its article and the number of rows in `fetches`.
#[derive(Debug, Clone)]
pub struct Row {
    outcome: String,
    code: Option<String>,
    detail: Option<String>,
    attempts: usize,
    status: Option<String>,
    pub final_url: Option<String>,
    next_due_at: Option<String>,
    text: Option<String>,
    fetches: usize,
    pub article_url: Option<String>,
    pub published_on: Option<String>,
    pub authors: Option<String>,
}

const ROWS: &str = "SELECT o.url, o.outcome, o.failure_code, o.failure_detail, o.attempts, o.http_status, o.final_url,
       o.next_due_at, a.title || char(10) || a.body_text AS body,
       (SELECT count(*) FROM fetches f WHERE f.target_id = o.target_id) AS fetches, a.url AS article_url,
       a.published_on, a.authors
  FROM url_outcomes o LEFT JOIN v_articles a ON a.article_id = o.article_id";

/// Every listed URL's row.
pub async fn rows(store: &Store) -> HashMap<String, Row> {
    store.query_table(ROWS).await.unwrap().rows.into_iter().map(read).collect()
}

fn read(mut cells: Vec<Option<String>>) -> (String, Row) {
    let number = |cell: &Option<String>| cell.as_deref().and_then(|n| n.parse().ok()).unwrap_or(0);
    let row = Row {
        outcome: cells[1].take().unwrap(),
        code: cells[2].take(),
        detail: cells[3].take(),
        attempts: number(&cells[4]),
        status: cells[5].take(),
        final_url: cells[6].take(),
        next_due_at: cells[7].take(),
        text: cells[8].take(),
        fetches: number(&cells[9]),
        article_url: cells[10].take(),
        published_on: cells[11].take(),
        authors: cells[12].take(),
    };
    (cells[0].take().unwrap(), row)
}

/// What was held against what, and what was wrong.
#[derive(Debug, Default)]
pub struct Verdict {
    pub checks: usize,
    /// By the name of the case.
    pub red: BTreeMap<String, Vec<String>>,
    /// The longest that a case took whose time was looked at.
    pub slowest: Duration,
}

impl Verdict {
    fn check(&mut self, case: &Case, holds: bool, told: impl FnOnce() -> String) {
        self.checks += 1;
        if !holds {
            self.red.entry(case.name.clone()).or_default().push(format!("row {}: {}", case.row, told()));
        }
    }

    /// What is counted over the whole suite.
    pub fn count(&mut self, found: usize, expected: usize, what: &str) {
        self.checks += 1;
        if found != expected {
            self.red.entry(what.to_string()).or_default().push(format!("{found}, not {expected}"));
        }
    }

    fn within(&mut self, case: &Case, what: &str, found: usize, range: &RangeInclusive<usize>) {
        self.check(case, range.contains(&found), || format!("{found} {what}, not {range:?}"));
    }

    pub fn told(&self) -> String {
        let lines: Vec<String> =
            self.red.iter().map(|(name, faults)| format!("{name}: {}", faults.join("; "))).collect();
        lines.join("\n")
    }
}

/// Which run of the suite is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    First,
    Second,
}

impl World {
    /// Judges the cases of a turn.
    pub fn judge(&self, turn: Turn, rows: &HashMap<String, Row>, verdict: &mut Verdict) {
        for standing in &self.standing {
            match (turn, &standing.case.second) {
                (Turn::First, _) => judge_first(standing, rows, verdict),
                (Turn::Second, Some((promise, requests))) => {
                    judge_url(standing, &standing.case.listed[0].0, promise, rows, verdict);
                    judge_requests(standing, &(*requests..=*requests), verdict);
                }
                (Turn::Second, None) => {}
            }
        }
    }
}

impl World {
    /// Judges how long each case took, by the moments at which its URLs were seen to have ended.
    pub fn judge_times(&self, ended: &HashMap<String, Instant>, verdict: &mut Verdict) {
        for standing in &self.standing {
            let Some(limit) = standing.case.may_take else { continue };
            let asked = standing.asked().iter().find(|a| a.path != "/robots.txt").map(|a| a.at);
            let ended = standing.case.listed.iter().filter_map(|(url, _)| ended.get(&standing.filled(url))).max();
            let took = asked.zip(ended.copied()).map(|(from, to)| to - from);
            verdict.slowest = verdict.slowest.max(took.unwrap_or_default());
            verdict.check(&standing.case, took.is_some_and(|took| took <= limit), || format!("took {took:?}"));
        }
    }
}

fn judge_first(standing: &Standing, rows: &HashMap<String, Row>, verdict: &mut Verdict) {
    let case = &standing.case;
    for (url, promise) in &case.listed {
        judge_url(standing, url, promise, rows, verdict);
        if let Some(row) = find(rows, standing.filled(url).trim()) {
            verdict.check(case, row.fetches == row.attempts || row.outcome == "duplicate", || {
                format!("{} rows in fetches for {} attempts", row.fetches, row.attempts)
            });
        }
    }
    judge_requests(standing, &case.expected_requests(), verdict);
    if let Some(most) = case.bytes {
        verdict.within(case, "bytes taken", standing.bytes_taken(), &(0..=most));
    }
    if let Some(gap) = case.gap {
        let at: Vec<_> = standing.asked().iter().filter(|a| a.path != "/robots.txt").map(|a| a.at).collect();
        let shortest = at.windows(2).map(|two| two[1] - two[0]).min();
        verdict.check(case, shortest.is_none_or(|s| s >= gap), || format!("requests only {shortest:?} apart"));
    }
}

fn judge_requests(standing: &Standing, expected: &RangeInclusive<usize>, verdict: &mut Verdict) {
    if !standing.counts_requests() {
        return;
    }
    let asked = standing.asked();
    let robots = asked.iter().filter(|a| a.path == "/robots.txt").count();
    verdict.within(&standing.case, "requests for pages", asked.len() - robots, expected);
    verdict.within(&standing.case, "requests for robots.txt", robots, &standing.case.robots);
}

fn judge_url(
    standing: &Standing,
    template: &str,
    promise: &Promise,
    rows: &HashMap<String, Row>,
    verdict: &mut Verdict,
) {
    let (case, url) = (&standing.case, standing.filled(template));
    let Some(row) = find(rows, url.trim()) else {
        return verdict.check(case, false, || format!("{url:.80} has no outcome"));
    };
    let end = (row.outcome.as_str(), row.code.as_deref());
    let expected: Vec<_> = promise.ends.iter().map(|(o, c)| (o.as_str(), c.map(FailureCode::as_str))).collect();
    let detail = row.detail.as_deref().unwrap_or_default();
    verdict.check(case, expected.contains(&end), || format!("{end:?} ({detail:.200}), not {expected:?}"));
    verdict.within(case, "attempts", row.attempts, &promise.attempts);
    if let Some(status) = promise.status {
        verdict.check(case, row.status.as_deref() == Some(status), || format!("status {:?}, not {status}", row.status));
    }
    if let Some(said) = promise.detail {
        verdict.check(case, detail.contains(said), || format!("the detail is `{detail}`, without `{said}`"));
    }
    if let Some(template) = promise.final_url {
        let wanted = standing.filled(template);
        verdict.check(case, row.final_url.as_deref() == Some(&wanted), || {
            format!("found at {:?}, not {wanted}", row.final_url)
        });
    }
    if let Some((what, test)) = promise.holds {
        verdict.check(case, test(row), || format!("not {what}: {row:.400?}"));
    }
    if row.outcome == Outcome::Deferred.as_str() {
        verdict.check(case, row.next_due_at.is_some(), || "deferred for ever".into());
    }
    judge_text(case, row, promise, verdict);
}

/// A long text that is no URL is kept cut, with a mark of the whole.
fn find<'r>(rows: &'r HashMap<String, Row>, url: &str) -> Option<&'r Row> {
    let cut = |kept: &String| kept.len() < url.len() && kept.get(..1_900).is_some_and(|start| url.starts_with(start));
    rows.get(url).or_else(|| rows.iter().find(|(kept, _)| cut(kept)).map(|(_, row)| row))
}

/// A record has its whole clean text; what is no record has none.
fn judge_text(case: &Case, row: &Row, promise: &Promise, verdict: &mut Verdict) {
    let is_record = ["stored", "updated", "not_modified", "duplicate"].contains(&row.outcome.as_str());
    let Some(text) = &row.text else {
        return verdict.check(case, !is_record && !promise.keeps_text, || "there is no text".into());
    };
    verdict.check(case, is_record || promise.keeps_text, || format!("a text is stored: {text:.100}"));
    for part in &promise.text {
        verdict.check(case, text.contains(part.as_str()), || format!("the text lacks `{part}`: {text:.300}"));
    }
    for part in &promise.without {
        verdict.check(case, !text.contains(part.as_str()), || format!("the text holds `{part:?}`"));
    }
    let clean = !text.contains('\0') && !text.contains("\u{FFFD}\u{FFFD}");
    verdict.check(case, clean, || format!("no clean text: {text:.300}"));
}
