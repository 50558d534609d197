//! Page → record: extract, clean, annotate in one call. Pure; a panic becomes a failure of this page alone.
//! Never a queue between the three: they are function calls.

use super::{Options, directives::obey};
use crate::{
    annotate, clean, extract,
    fetch::Noindex,
    model::{Article, Draft, Failure, FailureCode, Page, Record, StageName},
};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// One page through every step, with what each of them did.
#[derive(Debug)]
pub struct Explained {
    /// What was weighed and left out before cleaning.
    pub trace: extract::Trace,
    /// The cleaned article with its edits and cuts, if one was found; without blocks if all of it was cut.
    pub article: Option<Article>,
    /// The record, also where the page asks that none be kept.
    pub record: Option<Record>,
    /// Why a run would store none.
    pub failure: Option<Failure>,
}

/// The three crafts with their options, and the version of the rules they make together.
#[derive(Debug, Clone)]
pub struct Refiner {
    extract: extract::Options,
    clean: clean::Options,
    annotate: annotate::Options,
}

impl Refiner {
    /// Takes the crafts' options and computes `rules_version`: a digest of every room's rules and options.
    pub fn new(options: &Options) -> Refiner {
        let rules = [extract::RULES, clean::RULES, annotate::RULES].join("/");
        let told = format!("{rules} {:?} {:?} {:?}", options.extract, options.clean, options.annotate);
        let digest = blake3::hash(told.as_bytes()).to_hex();
        let mut annotate = options.annotate.clone();
        annotate.rules_version = digest[..12].to_string();
        Refiner { extract: options.extract.clone(), clean: options.clean.clone(), annotate }
    }

    /// The version of the rules, as records carry it.
    pub fn rules_version(&self) -> &str {
        &self.annotate.rules_version
    }

    /// One page to one record. The same page gives the same record, at any concurrency, on any machine.
    pub fn refine(&self, page: &Page) -> Result<Record, Failure> {
        contain(|| self.finish(extract::extract(page, &self.extract)?))
    }

    /// The same by other weights, for the evaluation.
    #[cfg(feature = "train")]
    pub fn refine_with(&self, page: &Page, weights: &extract::train::Weights) -> Result<Record, Failure> {
        contain(|| self.finish(extract::train::extract_with(page, &self.extract, Some(weights))?))
    }

    fn finish(&self, draft: Draft) -> Result<Record, Failure> {
        let article = clean::clean(draft, &self.clean);
        check_not_empty(&article)?;
        Ok(annotate::annotate(&article, &self.annotate))
    }

    /// The same road, with what was done on it; `noindex` is what the page's host is granted.
    pub fn explain(&self, page: &Page, noindex: Noindex) -> Explained {
        let mut explained = Explained { trace: extract::Trace::default(), article: None, record: None, failure: None };
        let result = contain(|| {
            let (draft, trace) = extract::explain(page, &self.extract);
            explained.trace = trace;
            let article = explained.article.insert(clean::clean(draft?, &self.clean));
            check_not_empty(article)?;
            let record = explained.record.insert(annotate::annotate(article, &self.annotate));
            obey(record, noindex)
        });
        explained.failure = result.err();
        explained
    }
}

/// A page whose every block is cut has no article.
fn check_not_empty(article: &Article) -> Result<(), Failure> {
    if article.blocks.is_empty() {
        let detail = format!("nothing but boilerplate: {} blocks were cut", article.cuts.len());
        return Err(Failure::new(StageName::Refine, FailureCode::EmptyContent, detail));
    }
    Ok(())
}

/// Runs one page's work; a panic in it is an `internal_error` of that page.
fn contain<T>(work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let text = panic
            .downcast_ref::<&str>()
            .map(ToString::to_string)
            .or_else(|| panic.downcast_ref::<String>().cloned())
            .unwrap_or_else(|| "no message".into());
        Err(Failure::new(StageName::Refine, FailureCode::InternalError, format!("panic: {text}")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_failure_of_its_page_alone() {
        let failure = contain::<()>(|| panic!("page {} broke a rule", 7)).unwrap_err();
        assert_eq!(failure.code, FailureCode::InternalError);
        assert_eq!(failure.detail, "panic: page 7 broke a rule");
    }

    #[test]
    fn a_page_of_boilerplate_alone_has_no_article() {
        let url = crate::model::CanonicalUrl::parse("http://news.example/a").unwrap();
        let html = "<article><p>相关阅读:连续晴天之后果农忙着给果树浇水忙到天黑</p><p>扫一扫,关注青渡日报公众号获取更多本地新闻资讯</p>";
        let page = Page::from_text(url, html.into(), "2025-07-07T00:00:00Z".parse().unwrap());
        let refiner = Refiner::new(&Options::default());
        let failure = refiner.refine(&page).unwrap_err();
        assert_eq!(failure.code, FailureCode::EmptyContent);
        assert_eq!(failure.detail, "nothing but boilerplate: 2 blocks were cut");
        let explained = refiner.explain(&page, Noindex::Obey);
        assert_eq!((explained.failure, explained.record), (Some(failure), None));
        assert_eq!(explained.article.map(|article| article.cuts.len()), Some(2));
    }

    #[test]
    fn the_rules_version_changes_with_the_options() {
        let options = Options::default();
        let refiner = Refiner::new(&options);
        assert_eq!(refiner.rules_version().len(), 12);
        assert_eq!(refiner.rules_version(), Refiner::new(&options).rules_version());
    }
}
