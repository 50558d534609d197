//! Soft 404: the page says that it is not there, or a redirect led to where no article is.
//! Never against an article: the less clearly a page says it, the less text it may have.

use super::said::{MISSING_WORDS, Said};
use super::{Seen, Sign, address};

/// The most running text, in lengths, beside a title and a heading that both say nothing else: lists of other stories.
const BOTH_ALONE: f64 = 6_000.0;

/// Beside one of them; also the most that an error page itself explains.
const ONE_ALONE: f64 = 1_500.0;

/// Beside a title or heading that says it among other words.
const AMONG: f64 = 250.0;

/// Beside a line that says it.
const LINE: f64 = 200.0;

/// At an address that says it, or at the front page.
const ADDRESS: f64 = 400.0;

/// The least share of links in the text of a front page.
const HOME_LINKS: f64 = 0.3;

/// A redirect to an error page, or to the front page where that is no article.
pub(super) fn by_address(seen: &Seen<'_, '_>) -> Option<Sign> {
    let (asked, found) = address::redirected(seen.page)?;
    if seen.is_stated() {
        return None;
    }
    let is_little = seen.running() < ADDRESS;
    if address::missing_word(asked, found).is_some() && is_little {
        return Some(Sign::Missing(format!("a redirect to {found}, an error page by its address")));
    }
    let is_list = seen.scores.sums[0].link_density() >= HOME_LINKS;
    (address::leads_home(asked, found) && (is_list || is_little))
        .then(|| Sign::Missing(format!("a redirect from a deeper page to the front page {found}")))
}

/// The page says it.
pub(super) fn by_words(seen: &Seen<'_, '_>) -> Option<Sign> {
    let running = seen.running();
    if running >= BOTH_ALONE || seen.is_stated() {
        return None;
    }
    let title = seen.head.title().and_then(|title| said_in_title(seen, title));
    let heading = seen.headings().filter_map(|text| MISSING_WORDS.said(text)).max();
    let at_most = match (title, heading) {
        (Some(Said::Alone(_)), Some(Said::Alone(_))) if !seen.is_signed() => BOTH_ALONE,
        (Some(Said::Alone(_)), _) | (_, Some(Said::Alone(_))) => ONE_ALONE,
        (Some(_), _) | (_, Some(_)) if !seen.is_signed() => AMONG,
        _ => 0.0,
    };
    if running < at_most {
        let (place, said) = if title >= heading { ("title", title) } else { ("heading", heading) };
        return said.map(|said| Sign::Missing(format!("the {place} says `{}`", said.phrase())));
    }
    if running >= LINE || seen.is_signed() {
        return None;
    }
    let phrase = seen.lines().find_map(|(line, _)| MISSING_WORDS.among(line))?;
    Some(Sign::Missing(format!("a line says `{phrase}`, and there is no article")))
}

/// What the title says, with and without the site's name.
fn said_in_title(seen: &Seen<'_, '_>, title: &str) -> Option<Said> {
    let short = seen.head.title_without_site(title);
    [MISSING_WORDS.said(title), MISSING_WORDS.said(&short)].into_iter().flatten().max()
}
