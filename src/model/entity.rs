//! What an article names: people, organisations, places, sums, days, laws; and its keywords.
//! Never a name that does not stand in the article: every entity has its block, its offset and its surface.

use serde::Serialize;

/// What an entity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EntityKind {
    /// Somebody, with a role where one stands beside the name.
    Person,
    /// An organisation, agency, company, institution.
    Organisation,
    /// A country, region, city.
    Place,
    /// A sum with its currency.
    Money,
    /// A day or month, as far as it is stated.
    Date,
    /// A law, a piece of it, or a technical standard.
    Law,
    /// A share in per cent.
    Percent,
}

impl EntityKind {
    /// Every kind.
    pub const ALL: &[EntityKind] = &[
        EntityKind::Person,
        EntityKind::Organisation,
        EntityKind::Place,
        EntityKind::Money,
        EntityKind::Date,
        EntityKind::Law,
        EntityKind::Percent,
    ];

    /// The word in tables and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            EntityKind::Person => "person",
            EntityKind::Organisation => "organisation",
            EntityKind::Place => "place",
            EntityKind::Money => "money",
            EntityKind::Date => "date",
            EntityKind::Law => "law",
            EntityKind::Percent => "percent",
        }
    }
}

/// How an entity was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EntityMethod {
    /// It stands in a list of names.
    Gazetteer,
    /// Its form, or the words beside it, say so.
    Pattern,
    /// The dateline says so.
    Dateline,
    /// A caption's credit says so.
    Credit,
    /// The article named it in full elsewhere.
    Repeat,
}

impl EntityMethod {
    /// The word in tables and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            EntityMethod::Gazetteer => "gazetteer",
            EntityMethod::Pattern => "pattern",
            EntityMethod::Dateline => "dateline",
            EntityMethod::Credit => "credit",
            EntityMethod::Repeat => "repeat",
        }
    }
}

/// Something that an article names, at one place of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entity {
    /// What it is.
    pub kind: EntityKind,
    /// As it stands in the text: `surface == blocks[block].text[offset..]`.
    pub surface: String,
    /// The fullest name that the article gives it.
    pub name: String,
    /// What its namings in all languages have in common: `CN` (ISO 3166-1), `World Bank`, `2025-07-07`, `--07-07`
    /// (no year stated), `120000000 CNY`, `8.5 %`; else the name.
    pub normal: String,
    /// What stands beside a person's name: 主任, President, `reporter`.
    pub role: Option<String>,
    /// A decimal number: of a sum, of a share.
    pub amount: Option<String>,
    /// ISO 4217; `None` where the page leaves it open (`pesos`).
    pub currency: Option<&'static str>,
    /// Index into `blocks`.
    pub block: usize,
    /// In characters of that block's text.
    pub offset: usize,
    /// How it was found.
    pub method: EntityMethod,
}

/// A word that tells what an article is about.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Keyword {
    /// As the article writes it most often.
    pub word: String,
    /// In (0, 1]; the first word's is 1.
    pub score: f64,
}
