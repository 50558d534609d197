//! Everything that is told of one page, in one value: the terminal, the JSON and the HTML page are views of it.
//! Never a fact that only one of the three knows.

use super::super::view;
use super::source::{Found, SourceFacts};
use crate::{
    annotate,
    extract::{self, LeftOut, Region},
    model::{
        Article, CleanBlock, Cut, Failure, FailureCode, FieldCandidate, Noise, Outcome, Page, Record, Retry, StageName,
    },
    pipeline::{Explained, Refiner},
};
use serde::{Serialize, Serializer};

/// One page, explained.
#[derive(Debug, Serialize)]
pub(super) struct Explanation {
    pub(super) source: SourceFacts,
    pub(super) outcome: OutcomeFacts,
    /// The regions that were weighed, the best first.
    pub(super) regions: Vec<Region>,
    /// What extraction left out, in page order; `after` counts blocks of the draft.
    pub(super) left_out: Vec<LeftOut>,
    /// Every candidate for every field; conflicts are kept.
    pub(super) fields: Vec<FieldFacts>,
    /// What kind of noise the page carries.
    pub(super) noise: Option<Noise>,
    /// The title with its edits.
    pub(super) title: Option<CleanBlock>,
    /// The blocks with their edits and notes, in page order.
    pub(super) blocks: Vec<CleanBlock>,
    /// What cleaning cut whole.
    pub(super) cuts: Vec<Cut>,
    /// Blocks of the draft.
    #[serde(skip)]
    pub(super) draft_blocks: usize,
    /// Why the record has its quality.
    pub(super) quality: Option<QualityFacts>,
    /// The record, as `extract` prints it.
    #[serde(serialize_with = "as_printed")]
    pub(super) record: Option<Record>,
}

/// What a grade is made of: `(1 - losses) * (0.5 + 0.5 * confidence)`.
#[derive(Debug, Serialize)]
pub(super) struct QualityFacts {
    /// In [0, 1].
    pub(super) quality: f64,
    /// How sure the chooser is of its region, in [0, 1].
    pub(super) confidence: f32,
    /// What lowers it.
    pub(super) losses: Vec<Loss>,
}

/// Something that lowers a grade.
#[derive(Debug, Serialize)]
pub(super) struct Loss {
    /// The flag's word.
    pub(super) flag: &'static str,
    /// By how much.
    pub(super) loss: f64,
}

impl QualityFacts {
    fn of(article: &Article, record: &Record) -> QualityFacts {
        let losses = annotate::losses(article, &record.body_text);
        QualityFacts {
            quality: record.quality,
            confidence: article.draft.confidence,
            losses: losses.into_iter().map(|(flag, loss)| Loss { flag, loss }).collect(),
        }
    }

    /// For people: names and values.
    pub(super) fn rows(&self) -> Vec<(&'static str, String)> {
        let made = format!("{}, that is (1 − losses) × (½ + ½ × confidence in the region)", self.quality);
        let mut rows = vec![("quality", made), ("confidence", format!("{:.2}", self.confidence))];
        rows.extend(self.losses.iter().map(|Loss { flag, loss }| ("loss", format!("{loss:.2} by {flag}"))));
        rows
    }
}

/// A candidate for a field, beside what was taken.
#[derive(Debug, Serialize)]
pub(super) struct FieldFacts {
    #[serde(flatten)]
    pub(super) candidate: FieldCandidate,
    pub(super) standing: Standing,
}

/// How a candidate stands to what was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Standing {
    /// It was.
    Taken,
    /// It says the same.
    Agrees,
    /// It says something else.
    Differs,
}

/// As what the page would end in a run that does not know it yet.
#[derive(Debug, Serialize)]
pub(super) struct OutcomeFacts {
    pub(super) outcome: &'static str,
    pub(super) failure_code: Option<FailureCode>,
    pub(super) stage: Option<StageName>,
    /// What it rests on.
    pub(super) evidence: Option<String>,
    /// Whether a run would try again first.
    pub(super) retried: bool,
    /// Why a run would first compare the page with what the host says of an address that cannot exist.
    pub(super) doubt: Option<String>,
}

impl Explanation {
    /// Sends the page down the road of a run, with everything noted.
    pub(super) fn new(found: Found, refiner: &Refiner) -> Explanation {
        let Found { facts: source, page, noindex } = found;
        match page {
            Ok(page) => Explanation::of_page(source, &page, refiner.explain(&page, noindex)),
            Err(failure) => Explanation::without_page(source, &failure),
        }
    }

    fn of_page(source: SourceFacts, page: &Page, explained: Explained) -> Explanation {
        let Explained { trace, article, record, failure } = explained;
        let doubt = record.as_ref().filter(|_| failure.is_none());
        let doubt = doubt.and_then(|record| extract::doubt(&page.requested_url, &page.url, record));
        let empty = Explanation::empty(source, OutcomeFacts { doubt, ..OutcomeFacts::of(failure.as_ref()) });
        let traced = Explanation {
            regions: trace.regions,
            left_out: trace.left_out,
            fields: standings(trace.fields),
            record,
            ..empty
        };
        let Some(article) = article else { return traced };
        let quality = traced.record.as_ref().map(|record| QualityFacts::of(&article, record));
        let Article { draft, title, blocks, cuts, noise, .. } = article;
        let draft_blocks = draft.blocks.len();
        Explanation { quality, noise: Some(noise), title, blocks, cuts, draft_blocks, ..traced }
    }

    fn without_page(source: SourceFacts, failure: &Failure) -> Explanation {
        Explanation::empty(source, OutcomeFacts::of(Some(failure)))
    }

    fn empty(source: SourceFacts, outcome: OutcomeFacts) -> Explanation {
        Explanation {
            source,
            outcome,
            regions: Vec::new(),
            quality: None,
            left_out: Vec::new(),
            fields: Vec::new(),
            noise: None,
            title: None,
            blocks: Vec::new(),
            cuts: Vec::new(),
            draft_blocks: 0,
            record: None,
        }
    }

    /// All of the page in its order.
    pub(super) fn in_place(&self) -> Vec<Piece<'_>> {
        let mut out = Vec::new();
        let (mut left_out, mut blocks, mut cuts) =
            (self.left_out.iter().peekable(), self.blocks.iter().enumerate().peekable(), self.cuts.iter().peekable());
        for draft_block in 0..=self.draft_blocks {
            while let Some(piece) = left_out.next_if(|piece| piece.after <= draft_block) {
                out.push(Piece::LeftOut(piece));
            }
            loop {
                let block = blocks.peek().filter(|(_, b)| b.draft_block == draft_block).map(|(_, b)| b.draft_start);
                let cut = cuts.peek().filter(|c| c.draft_block == draft_block).map(|c| c.draft_start);
                match (block, cut) {
                    (Some(at), cut) if cut.is_none_or(|cut| at <= cut) => {
                        out.extend(blocks.next().map(|(index, block)| Piece::Block(index, block)));
                    }
                    (_, Some(_)) => out.extend(cuts.next().map(Piece::Cut)),
                    _ => break,
                }
            }
        }
        out
    }
}

impl OutcomeFacts {
    fn of(failure: Option<&Failure>) -> OutcomeFacts {
        OutcomeFacts {
            outcome: failure.map_or(Outcome::Stored, |f| f.code.class().outcome()).as_str(),
            failure_code: failure.map(|f| f.code),
            stage: failure.map(|f| f.stage),
            evidence: failure.map(|f| f.detail.clone()).filter(|detail| !detail.is_empty()),
            retried: failure.is_some_and(|f| f.retry == Retry::Yes),
            doubt: None,
        }
    }
}

/// A stretch of the page.
#[derive(Debug, Clone, Copy)]
pub(super) enum Piece<'a> {
    /// Left out before cleaning.
    LeftOut(&'a LeftOut),
    /// A block of the article, with its number.
    Block(usize, &'a CleanBlock),
    /// Cut whole.
    Cut(&'a Cut),
}

/// How each candidate stands to what was taken for its field.
fn standings(fields: Vec<FieldCandidate>) -> Vec<FieldFacts> {
    let taken: Vec<(&str, String)> = fields.iter().filter(|f| f.chosen).map(|f| (f.field, f.value.clone())).collect();
    let facts = |candidate: FieldCandidate| {
        let agrees = taken.iter().any(|(field, value)| *field == candidate.field && *value == candidate.value);
        let standing = match () {
            () if candidate.chosen => Standing::Taken,
            () if agrees => Standing::Agrees,
            () => Standing::Differs,
        };
        FieldFacts { candidate, standing }
    };
    fields.into_iter().map(facts).collect()
}

/// The candidates by field, in the order in which the fields came up.
pub(super) fn by_field(fields: &[FieldFacts]) -> Vec<(&'static str, Vec<&FieldFacts>)> {
    let mut out: Vec<(&'static str, Vec<&FieldFacts>)> = Vec::new();
    for facts in fields {
        match out.iter_mut().find(|(field, _)| *field == facts.candidate.field) {
            Some((_, list)) => list.push(facts),
            None => out.push((facts.candidate.field, vec![facts])),
        }
    }
    out
}

#[allow(clippy::ref_option)] // as serde calls it
fn as_printed<S: Serializer>(record: &Option<Record>, serializer: S) -> Result<S::Ok, S::Error> {
    record.as_ref().map(view::object).serialize(serializer)
}
