//! The nouns of the house: what flows from stage to stage, and the values they are made of.
//! Never here: I/O, SQL, HTML, configuration.
//!
//! What flows: [`Seed`] → [`Target`] (leased) → [`Page`] → [`Draft`] → [`Article`] → [`Record`],
//! and for every seed exactly one [`Outcome`].

mod article;
mod capture;
mod changes;
mod clock;
mod draft;
mod entity;
mod failure;
mod field;
mod host_key;
mod lang;
mod outcome;
mod page;
mod record;
mod refetch;
mod seed;
mod shard;
mod story;
mod target;
mod units;
mod url;
mod url_hash;

pub use article::{Article, CleanBlock, Cut, Edit, EditKind, Noise, Note, NoteKind};
pub use capture::{BadCapture, Body, Capture, Place};
pub use changes::{Changes, Version, diff_of};
pub use clock::Clock;
pub use draft::{BlockKind, Draft, DraftBlock, DraftImage, Link, ListItem, Nesting, PageFacts, Ruby};
pub use entity::{Entity, EntityKind, EntityMethod, Keyword};
pub use failure::{Failure, FailureCode, OutcomeClass, Retry, StageName};
pub use field::{Basis, DatedField, FieldCandidate, Precision};
pub use host_key::HostKey;
pub use lang::Lang;
pub use outcome::{End, Outcome, Removal};
pub use page::{Hop, Page, PageMeta, Validators};
pub use record::{Annotation, Caption, Dateline, Image, Person, PersonRole, Record, RecordBlock};
pub use refetch::{Refetch, adapted};
pub use seed::Seed;
pub use shard::{NoShardRange, Shard, ShardRange};
pub use story::sketch_of;
pub use target::{HostHealth, HostLease, LearnedPace, LeaseToken, StoredRobots, Target, Ticket};
pub use units::{ByteSize, Rate, Span, UnitError};
pub use url::{CanonicalUrl, InvalidUrl, MAX_URL_BYTES};
pub use url_hash::UrlHash;
