//! An explanation as a page to look at: one file, no script, nothing from elsewhere.
//! Never a link, a picture or a style of the page that is explained.

use super::facts::{Explanation, FieldFacts, Piece, QualityFacts, Standing, by_field};
use super::parsed::parsed;
use super::source::SourceFacts;
use super::{block::block, block::deleted, markup::Markup};
use crate::{
    extract::{LeftOut, Reason, Region, Verdict},
    model::BlockKind,
};

/// Nothing is fetched and nothing runs, whatever a text may have smuggled in (Content Security Policy Level 3).
const HEAD: &str = "<meta charset=\"utf-8\">\
    <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\
    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
    <meta name=\"referrer\" content=\"no-referrer\"><meta name=\"robots\" content=\"noindex\">\
    <meta name=\"color-scheme\" content=\"light dark\">";

const STYLE: &str = concat!("<style>", include_str!("style.css"), "</style>");

/// What the signs on the text mean; its own samples are no cuts and no remarks.
const LEGEND: &str = "<p class=\"legend\"><span class=\"cut\">cut</span> <span class=\"put\">put there instead</span> \
    <span class=\"note\">remarked on</span> <span class=\"gone\">left out before cleaning</span> \
    <label><input type=\"checkbox\" id=\"rules\"> show the rules</label></p>";

/// Blocks outside the region that stand in a row are folded up from so many on.
const FOLDED_AT: usize = 3;

/// The page.
pub(super) fn page(explanation: &Explanation) -> String {
    let title = explanation.title.as_ref().map_or("No article", |title| title.text.as_str());
    let lang = explanation.record.as_ref().and_then(|record| record.lang.as_ref()).map_or("", |lang| lang.as_str());
    let mut out = Markup::default();
    out.constant("<!doctype html>\n").element("html", &[("lang", "en")], |html| {
        html.element("head", &[], |head| {
            head.constant(HEAD).leaf("title", &[], &format!("explained: {title}")).constant(STYLE);
        });
        html.element("body", &[], |body| {
            body.element("header", &[], |header| outcome(header, explanation, title));
            body.element("main", &[("lang", lang)], |main| article(main, explanation));
            body.element("section", &[], |section| source(section, &explanation.source));
            body.element("section", &[], |section| regions(section, &explanation.regions));
            body.element("section", &[], |section| fields(section, explanation));
            body.element("section", &[], |section| record(section, explanation));
        });
    });
    out.constant("\n");
    out.finish()
}

fn outcome(out: &mut Markup, explanation: &Explanation, title: &str) {
    let outcome = &explanation.outcome;
    out.leaf("h1", &[("dir", "auto")], title);
    out.element("p", &[("class", "outcome")], |p| {
        p.leaf("strong", &[("class", outcome.outcome)], outcome.outcome);
        if let Some(code) = outcome.failure_code {
            p.text(" ").leaf("code", &[], code.as_str());
        }
        if let Some(evidence) = &outcome.evidence {
            p.text(": ").leaf("bdi", &[], evidence);
        }
        if outcome.retried {
            p.text(" (after it was tried again)");
        }
    });
    if let Some(doubt) = &outcome.doubt {
        let then = "A run compares it with what the host says of an address that cannot exist.";
        out.leaf("p", &[], &format!("In doubt: {doubt}. {then}"));
    }
}

fn source(out: &mut Markup, source: &SourceFacts) {
    out.leaf("h2", &[], "The page");
    out.element("dl", &[], |list| {
        for (name, value) in source.rows() {
            entry(list, name, &value);
        }
    });
}

/// A name and its value, if it has one.
fn entry(list: &mut Markup, name: &str, value: &str) {
    if !value.is_empty() {
        list.leaf("dt", &[], name).leaf("dd", &[("dir", "auto")], value);
    }
}

fn regions(out: &mut Markup, regions: &[Region]) {
    if regions.is_empty() {
        return;
    }
    out.leaf("h2", &[], "The regions that were weighed");
    let core = "Core: scores best, but the chosen element around it holds much more of the same text.";
    if regions.iter().any(|region| region.verdict == Verdict::Core) {
        out.leaf("p", &[], core);
    }
    table(out, &["", "score", "running text", "links", "blocks", "element", "its names say"], |rows| {
        for region in regions {
            let (class, verdict) = match region.verdict {
                Verdict::Chosen => ("chosen", "chosen"),
                Verdict::Core => ("", "core"),
                Verdict::Passed => ("", ""),
            };
            let percent = |share: f64| format!("{:.0} %", share * 100.0);
            let score = format!("{:.0}", region.score);
            let (text, links) = (percent(region.share), percent(region.link_density));
            let (blocks, hints) = (region.blocks.to_string(), region.hints.join(", "));
            row(rows, class, &[verdict, &score, &text, &links, &blocks, &region.path, &hints]);
        }
    });
}

fn table(out: &mut Markup, heads: &[&str], rows: impl FnOnce(&mut Markup)) {
    out.element("div", &[("class", "wide")], |wide| {
        wide.element("table", &[], |table| {
            table.element("tr", &[], |row| {
                for head in heads {
                    row.leaf("th", &[], head);
                }
            });
            rows(table);
        });
    });
}

fn row(table: &mut Markup, class: &str, cells: &[&str]) {
    table.element("tr", &[("class", class)], |row| {
        for cell in cells {
            row.leaf("td", &[("dir", "auto")], cell);
        }
    });
}

/// The page in its order.
fn article(out: &mut Markup, explanation: &Explanation) {
    let pieces = explanation.in_place();
    if pieces.is_empty() {
        return;
    }
    out.constant(LEGEND);
    if let Some(title) = &explanation.title {
        block(out, "h2", ("title", "title"), title);
    }
    let is_outside = |piece: &Piece<'_>| matches!(piece, Piece::LeftOut(LeftOut { rule: Reason::Outside, .. }));
    for run in pieces.chunk_by(|a, b| is_outside(a) && is_outside(b)) {
        if run.len() < FOLDED_AT {
            told(out, run);
            continue;
        }
        out.element("details", &[], |details| {
            details.leaf("summary", &[], &format!("{} blocks outside the region", run.len()));
            told(details, run);
        });
    }
}

fn told(out: &mut Markup, pieces: &[Piece<'_>]) {
    for piece in pieces {
        told_one(out, piece);
    }
}

fn told_one(out: &mut Markup, piece: &Piece<'_>) {
    match piece {
        Piece::LeftOut(LeftOut { text, rule, .. }) => {
            let attributes = [("class", "left-out"), ("dir", "auto"), ("title", rule.meaning())];
            out.element("div", &attributes, |gone| {
                gone.leaf("bdi", &[("class", "rule")], rule.as_str()).text(" ").leaf("s", &[], text);
            });
        }
        Piece::Cut(cut) => {
            let attributes = [("class", "block"), ("dir", "auto"), ("data-cut", cut.rule)];
            out.element("div", &attributes, |block| deleted(block, &cut.text, cut.rule));
        }
        Piece::Block(index, clean) => {
            let tag = if clean.kind == BlockKind::Subhead { "h3" } else { "div" };
            block(out, tag, (&index.to_string(), clean.kind.as_str()), clean);
        }
    }
}

fn fields(out: &mut Markup, explanation: &Explanation) {
    if explanation.fields.is_empty() {
        return;
    }
    out.leaf("h2", &[], "Every candidate for every field");
    table(out, &["field", "value", "where it stands", "confidence", ""], |rows| {
        for (field, candidates) in by_field(&explanation.fields) {
            for (rank, FieldFacts { candidate, standing }) in candidates.into_iter().enumerate() {
                let name = if rank == 0 { field } else { "" };
                let (class, standing) = match standing {
                    Standing::Taken => ("chosen", "taken"),
                    Standing::Agrees => ("", "agrees"),
                    Standing::Differs => ("differs", "differs"),
                };
                let confidence = format!("{:.2}", candidate.confidence);
                row(rows, class, &[name, &candidate.value, &candidate.source, &confidence, standing]);
            }
        }
    });
}

fn record(out: &mut Markup, explanation: &Explanation) {
    let Some(record) = &explanation.record else { return };
    out.leaf("h2", &[], "The record");
    out.element("dl", &[], |list| {
        for (name, value) in explanation.quality.as_ref().map(QualityFacts::rows).unwrap_or_default() {
            entry(list, name, &value);
        }
        entry(list, "flags", &record.flags.join(", "));
        for (name, value) in parsed(record) {
            entry(list, &name, &value);
        }
        entry(list, "extractor", &record.extractor);
        entry(list, "rules", &record.rules_version);
    });
}
