//! Reads the head: meta elements, links, the title element, JSON-LD; and the facts that stand only there.
//! Never believes an address on another site.

use super::json_ld::{self, LinkedData};
use super::title::without_site;
use super::{Fields, Sources, fold};
use crate::extract::attr::{attr, known_attr};
use crate::model::{CanonicalUrl, Lang, PageFacts};
use crate::text::dates::Order;
use html5ever::local_name;
use scraper::{ElementRef, Html};

/// The head of a page.
#[derive(Debug, Default)]
pub(in crate::extract) struct Head {
    /// `<title>`.
    pub(super) title: Option<String>,
    /// Names (in lower case) and contents of `meta` elements, in page order.
    pub(super) metas: Vec<(String, String)>,
    /// JSON-LD.
    pub(super) linked_data: LinkedData,
    /// The first label of the page's host that names somebody: `example` of `news.example`.
    pub(super) host: String,
    canonical: Option<String>,
    base: Option<String>,
    /// `<link rel=license>`.
    pub(super) license: Option<String>,
    lang: Option<String>,
}

/// Most meta elements that are kept.
const MAX_METAS: usize = 500;

/// Most bytes of JSON-LD that are parsed: a parsed value takes up to sixteen times its text. An article that repeats
/// its whole text in there stays below 500,000.
const MAX_JSON_BYTES: usize = 1 << 20;

impl Head {
    /// Reads it. Pages put such elements into the body too.
    pub(in crate::extract) fn read(html: &Html, page: &CanonicalUrl) -> Head {
        let root = html.root_element();
        let mut head = Head { host: page.registrable_domain(), ..Head::default() };
        head.lang = attr(root.value(), "lang").or_else(|| attr(root.value(), "xml:lang")).map(fold);
        let mut scripts = Vec::new();
        for element in elements(root) {
            let value = element.value();
            match value.name.local {
                local_name!("meta") => head.meta(element),
                local_name!("link") => head.link(element),
                local_name!("base") if head.base.is_none() => head.base = attr(value, "href").map(str::to_string),
                local_name!("title") if head.title.is_none() => {
                    head.title = Some(super::text_of(element, 500)).filter(|t| !t.is_empty());
                }
                local_name!("script")
                    if known_attr(value, &local_name!("type"))
                        .is_some_and(|t| t.trim().eq_ignore_ascii_case("application/ld+json")) =>
                {
                    scripts.extend(element.text());
                }
                _ => {}
            }
        }
        let mut left = MAX_JSON_BYTES;
        scripts.retain(|script| {
            let fits = script.len() <= left;
            left -= if fits { script.len() } else { 0 };
            fits
        });
        head.linked_data = json_ld::read(scripts.into_iter());
        head
    }

    /// The title element.
    pub(in crate::extract) fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// A title without the name of the site.
    pub(in crate::extract) fn title_without_site(&self, title: &str) -> String {
        let site = self.first(&["og:site_name", "application-name"]).map(|(_, name)| name);
        without_site(title, site, &self.host)
    }

    /// Its metadata call the page an article, and say when or by whom it was written.
    pub(in crate::extract) fn is_article(&self) -> bool {
        let data = &self.linked_data;
        let is_told = data.headline.is_some() && (data.published.is_some() || !data.authors.is_empty());
        is_told || self.first(&["article:published_time"]).is_some()
    }

    /// What `og:type` calls the page.
    pub(in crate::extract) fn kind(&self) -> Option<&str> {
        self.first(&["og:type"]).map(|(_, kind)| kind)
    }

    /// What JSON-LD calls it, in lower case.
    pub(in crate::extract) fn linked_kinds(&self) -> &[String] {
        &self.linked_data.kinds
    }

    /// A `meta` element says when it was published.
    pub(in crate::extract) fn states_publication(&self) -> bool {
        self.first(&["article:published_time"]).is_some()
    }

    /// How the page's language and country order a date of numbers alone; English says it only with a country.
    pub(super) fn order(&self) -> Order {
        const YEAR_OR_MONTH_FIRST: &[&str] = &["zh", "ja", "ko", "en", "hu", "lt", "sv", "mn", "fa"];
        const DAY_FIRST: &[&str] = &["en-GB", "en-IE", "en-AU", "en-NZ", "en-IN", "en-ZA"];
        const DAY_FIRST_DOMAINS: &[&str] =
            &["uk", "ie", "au", "nz", "in", "za", "eu", "de", "fr", "es", "it", "pt", "br", "nl", "ch", "at"];
        const MONTH_FIRST_DOMAINS: &[&str] = &["us", "gov", "mil", "edu"];
        let Some(lang) = self.declared_lang().as_deref().and_then(Lang::parse) else { return Order::Unknown };
        let domain = self.host.rsplit('.').next().unwrap_or_default();
        let is_english = lang.primary() == "en";
        match () {
            () if DAY_FIRST.contains(&lang.as_str()) || !YEAR_OR_MONTH_FIRST.contains(&lang.primary()) => {
                Order::DayFirst
            }
            () if is_english && DAY_FIRST_DOMAINS.contains(&domain) => Order::DayFirst,
            () if lang.as_str() == "en-US" || (is_english && MONTH_FIRST_DOMAINS.contains(&domain)) => {
                Order::MonthFirst
            }
            () => Order::Unknown,
        }
    }

    /// What the page says of its own language, as written.
    fn declared_lang(&self) -> Option<String> {
        let metas = || self.first(&["content-language", "og:locale", "dc.language", "language"]);
        self.lang.clone().filter(|l| !l.is_empty()).or_else(|| metas().map(|(_, lang)| lang.to_string()))
    }

    fn meta(&mut self, element: ElementRef<'_>) {
        let value = element.value();
        let names = [local_name!("property"), local_name!("name"), local_name!("itemprop"), local_name!("http-equiv")];
        let name = names.iter().find_map(|name| known_attr(value, name));
        let (Some(name), Some(content)) = (name, known_attr(value, &local_name!("content"))) else { return };
        if self.metas.len() < MAX_METAS && !content.trim().is_empty() {
            self.metas.push((name.trim().to_ascii_lowercase(), fold(content)));
        }
    }

    fn link(&mut self, element: ElementRef<'_>) {
        let (Some(rel), Some(href)) = (attr(element.value(), "rel"), attr(element.value(), "href")) else { return };
        for word in rel.split_whitespace() {
            match word.to_ascii_lowercase().as_str() {
                "canonical" if self.canonical.is_none() => self.canonical = Some(href.to_string()),
                "license" if self.license.is_none() => self.license = Some(href.to_string()),
                _ => {}
            }
        }
    }

    /// The first content of the first of these metas that is there.
    pub(super) fn first(&self, names: &[&'static str]) -> Option<(&'static str, &str)> {
        names.iter().find_map(|name| self.all(name).next().map(|content| (*name, content)))
    }

    /// All contents of a meta.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.metas.iter().filter(move |(n, _)| n == name).map(|(_, content)| content.as_str())
    }
}

/// An element and all inside it, in page order.
fn elements(root: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    let mut next = Some(*root);
    std::iter::from_fn(move || {
        loop {
            let node = next?;
            let mut around = std::iter::once(node).chain(node.ancestors()).take_while(|n| *n != *root);
            next = node.first_child().or_else(|| around.find_map(|node| node.next_sibling()));
            if let Some(element) = ElementRef::wrap(node) {
                return Some(element);
            }
        }
    })
}

/// The facts that stand in the head alone.
pub(super) fn read(sources: &Sources<'_, '_>, facts: &mut PageFacts, fields: &mut Fields) {
    let head = sources.head;
    let data = &head.linked_data;
    canonical(sources, facts, fields);
    offer_metas(head, fields, "site_name", &["og:site_name", "application-name", "al:android:app_name"], 0.9);
    if let Some(publisher) = &data.publisher {
        fields.offer("site_name", publisher, "json_ld.publisher", 0.8);
    }
    facts.site_name = fields.take_best("site_name");
    offer_metas(
        head,
        fields,
        "description",
        &["description", "og:description", "twitter:description", "dc.description"],
        0.9,
    );
    if let Some(text) = &data.description {
        fields.offer("description", text, "json_ld.description", 0.5);
    }
    facts.description = fields.take_best("description");
    facts.paywall = data.is_free.map(|free| !free);
    let tier = head.first(&["article:content_tier"]).map(|(_, tier)| tier);
    facts.paywall = facts.paywall.or_else(|| tier.map(|t| !t.eq_ignore_ascii_case("free")));
    facts.declared_lang = head.declared_lang();
    let subtitle = data.subtitle.clone().filter(|s| Some(s) != facts.title.as_ref());
    fields.offer("subtitle", subtitle.as_deref().unwrap_or_default(), "json_ld.alternativeHeadline", 0.6);
}

fn offer_metas(head: &Head, fields: &mut Fields, field: &'static str, names: &[&str], confidence: f32) {
    for (rank, name) in names.iter().enumerate() {
        for content in head.all(name).take(1) {
            fields.offer(field, content, &format!("meta.{name}"), confidence - 0.05 * rank as f32);
        }
    }
}

fn canonical(sources: &Sources<'_, '_>, facts: &mut PageFacts, fields: &mut Fields) {
    let url = &sources.page.url;
    let head = sources.head;
    // Links are relative to the base, which may stand on another site: then such a canonical link is not believed.
    let base = head.base.as_deref().and_then(|href| url.join(href).ok()).unwrap_or_else(|| url.clone());
    let stated = [("link.canonical", head.canonical.as_deref()), ("meta.og:url", head.all("og:url").next())];
    for (source, href) in stated {
        let Some(canonical) = href.and_then(|href| base.join(href).ok()) else { continue };
        // A page deep in a site that names the front page as its canonical address is mistaken.
        let is_front = canonical.url().path() == "/" && canonical.url().query().is_none() && url.url().path() != "/";
        let is_trusted = canonical.same_site(url) && !is_front;
        fields.offer("canonical_url", canonical.as_str(), source, if is_trusted { 0.9 } else { 0.1 });
        if is_trusted && facts.canonical_url.is_none() {
            fields.take("canonical_url", canonical.as_str());
            facts.canonical_url = Some(canonical);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_elements_are_gone_through_in_page_order() {
        let html = Html::parse_document("<title>a</title><p>b<i>c<b>d</b></i>e<p><br>f<div><hr></div><!-- g -->");
        let root = html.root_element();
        let check = |root: ElementRef<'_>| {
            let expected: Vec<_> = root.descendants().filter_map(ElementRef::wrap).collect();
            assert!(elements(root).eq(expected), "{}", root.value().name());
        };
        check(root);
        root.descendants().filter_map(ElementRef::wrap).for_each(check);
    }
}
