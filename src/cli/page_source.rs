//! Where one page comes from: a file, a URL, or standard input.
//! Never a fetch around the guards: a URL goes through the same fetcher as a run.

use super::{Failed, Global, context, gzip};
use crate::{
    fetch::{Fetched, Fetcher, Got, Lane},
    model::{
        CanonicalUrl, Clock, Failure, FailureCode, HostHealth, HostLease, LeaseToken, Page, StageName, Target, Ticket,
        Validators,
    },
    text::charset,
};
use std::path::Path;

/// The address of a page that came without one (RFC 2606: never resolves).
pub(super) const NO_URL: &str = "http://unknown.invalid/";

/// Whether this names a page of the web, not a file.
pub(super) fn is_url(what: &str) -> bool {
    what.starts_with("http://") || what.starts_with("https://")
}

/// Reads `what`: a URL, `-`, or a file; `url` is the address of a page that is no URL itself.
pub(super) async fn page(global: &Global, what: &str, url: Option<&str>) -> Result<Page, Failed> {
    if !is_url(what) {
        return read_page(what, url);
    }
    let settings = context::load(global)?.settings;
    let url = CanonicalUrl::parse(what).map_err(|error| Failed::usage(error.to_string()))?;
    let fetcher = Fetcher::new(settings.fetch_options(), Clock::System)?;
    match fetch(&fetcher, &url).await.0.result {
        Ok(Got::Page(page)) => Ok(*page),
        Ok(Got::NotModified) => Err(Failed::internal(unconditional_304().detail)),
        Err(failure) => Err(Failed::usage(format!("{url}: {} ({})", failure.detail, failure.code))),
    }
}

/// Reads a file, or stdin for `-`.
pub(super) fn read_page(what: &str, url: Option<&str>) -> Result<Page, Failed> {
    let url = address(url).map_err(Failed::usage)?;
    decode(&read_all(what)?, url).map_err(Failed::usage)
}

/// The bytes of a file, or of stdin for `-`.
pub(super) fn read_all(what: &str) -> Result<Vec<u8>, Failed> {
    let bytes =
        if what == "-" { gzip::read(std::io::stdin().lock(), gzip::Named::Plain) } else { read_file(Path::new(what)) };
    bytes.map_err(|error| Failed::usage(format!("{what}: {error}")))
}

/// The page's address, or the one that says it has none.
pub(super) fn address(url: Option<&str>) -> Result<CanonicalUrl, String> {
    CanonicalUrl::parse(url.unwrap_or(NO_URL)).map_err(|error| format!("url: {error}"))
}

/// A file's bytes, bounded; unpacked, if it is gzipped.
pub(super) fn read_file(path: &Path) -> std::io::Result<Vec<u8>> {
    gzip::read(std::fs::File::open(path)?, gzip::Named::of(&path.to_string_lossy()))
}

/// Bytes of a page with no server behind them.
pub(super) fn decode(bytes: &[u8], url: CanonicalUrl) -> Result<Page, String> {
    let decoded = charset::decode(bytes, None).map_err(|error| error.to_string())?;
    let mut page = Page::from_text(url, decoded.text, Clock::System.now());
    page.meta.body_bytes = Some(bytes.len() as u64);
    page.meta.charset = Some(decoded.encoding.to_string());
    page.meta.charset_from = Some(decoded.how);
    Ok(page)
}

/// One attempt, as a run makes it, and the lane it was made on.
pub(super) async fn fetch(fetcher: &Fetcher, url: &CanonicalUrl) -> (Fetched, Lane) {
    let target = Target {
        ticket: Ticket { host_id: 0, target_id: 0, attempt: 1 },
        url: url.clone(),
        validators: Validators::default(),
        refetch_after: None,
    };
    let token = LeaseToken { host_id: 0, epoch: 0 };
    let lease = HostLease {
        token,
        host: url.host_key(),
        targets: Vec::new(),
        robots: None,
        pace: None,
        health: HostHealth::default(),
    };
    let lane = fetcher.lane(&lease);
    (lane.fetch(&target).await, lane)
}

/// What no server may answer here.
pub(super) fn unconditional_304() -> Failure {
    Failure::new(StageName::Fetch, FailureCode::ProtocolError, "304 to an unconditional request")
}
