//! The eleven languages with tables of their own: names, roles, sums, stop words; a folder of data files each.
//! Never a rule: the tables are read where they are used.

use crate::model::Lang;

/// A language with tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tongue {
    /// Arabic.
    Ar,
    /// German.
    De,
    /// English.
    En,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Italian.
    It,
    /// Japanese.
    Ja,
    /// Korean.
    Ko,
    /// Portuguese.
    Pt,
    /// Russian.
    Ru,
    /// Chinese, in either script: its tables are in Simplified characters.
    Zh,
}

/// The data files of a language, one entry a line; empty where it has none.
pub struct Tables {
    /// Normal form, tab, forms parted by `|`.
    pub places: &'static str,
    /// The same for organisations.
    pub organisations: &'static str,
    /// Offices and occupations that stand beside a name.
    pub roles: &'static str,
    /// ISO 4217 or a family of currencies (`?dollar`), tab, words parted by `|`.
    pub currencies: &'static str,
    /// Power of ten, tab, words.
    pub scales: &'static str,
    /// Words that say nothing of a text's subject.
    pub stop_words: &'static str,
    /// Given names, or family names where they stand first.
    pub names: &'static str,
}

macro_rules! tables {
    ($folder:literal, $scales:expr, $names:expr) => {
        Tables {
            places: include_str!(concat!($folder, "/places.tsv")),
            organisations: include_str!(concat!($folder, "/organisations.tsv")),
            roles: include_str!(concat!($folder, "/roles.txt")),
            currencies: include_str!(concat!($folder, "/currencies.tsv")),
            scales: $scales,
            stop_words: include_str!(concat!($folder, "/stop_words.txt")),
            names: $names,
        }
    };
}

/// The given names of the languages in Latin letters.
const LATIN_NAMES: &str = include_str!("given_names.txt");

macro_rules! latin {
    ($folder:literal) => {
        tables!($folder, include_str!(concat!($folder, "/scales.tsv")), LATIN_NAMES)
    };
}

/// In the order of `Tongue`.
static TABLES: [Tables; 11] = [
    tables!("ar", include_str!("ar/scales.tsv"), include_str!("ar/given_names.txt")),
    latin!("de"),
    latin!("en"),
    latin!("es"),
    latin!("fr"),
    latin!("it"),
    tables!("ja", "", include_str!("ja/surnames.txt")),
    tables!("ko", "", include_str!("ko/surnames.txt")),
    latin!("pt"),
    tables!("ru", include_str!("ru/scales.tsv"), include_str!("ru/given_names.txt")),
    tables!("zh", "", include_str!("zh/surnames.txt")),
];

impl Tongue {
    /// Every language with tables, in the order of their codes.
    pub const ALL: [Tongue; 11] = [
        Tongue::Ar,
        Tongue::De,
        Tongue::En,
        Tongue::Es,
        Tongue::Fr,
        Tongue::It,
        Tongue::Ja,
        Tongue::Ko,
        Tongue::Pt,
        Tongue::Ru,
        Tongue::Zh,
    ];

    /// The tables' language of a text.
    pub fn of(lang: Option<&Lang>) -> Option<Tongue> {
        let code = lang?.primary();
        Tongue::ALL.into_iter().find(|tongue| tongue.code() == code)
    }

    /// ISO 639-1.
    pub fn code(self) -> &'static str {
        ["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh"][self as usize]
    }

    /// Its data files.
    pub fn tables(self) -> &'static Tables {
        &TABLES[self as usize]
    }

    /// Written in Latin letters, with spaces between the words.
    pub fn is_latin(self) -> bool {
        use Tongue::{De, En, Es, Fr, It, Pt};
        matches!(self, De | En | Es | Fr | It | Pt)
    }

    /// Written in characters without spaces, or with syllable blocks: numbers are counted in ten thousands.
    pub fn is_east_asian(self) -> bool {
        matches!(self, Tongue::Ja | Tongue::Ko | Tongue::Zh)
    }
}

/// The entries of a list, in its order.
pub fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|line| !line.is_empty())
}

/// The rows of a table: key and words.
pub fn rows(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.lines().filter_map(|line| line.split_once('\t'))
}

/// The particles that Korean hangs on a noun, the longest first.
pub fn korean_particles() -> impl Iterator<Item = &'static str> {
    entries(include_str!("ko/particles.txt"))
}

/// A regular expression for one of these words, the longest first.
pub fn any_of(words: impl Iterator<Item = &'static str>) -> String {
    let mut words: Vec<&str> = words.collect();
    words.sort_by_key(|word| (std::cmp::Reverse(word.len()), *word));
    words.dedup();
    words.iter().map(|word| regex::escape(word)).collect::<Vec<_>>().join("|")
}
