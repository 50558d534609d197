//! The form in which a section of the config is written down once, and how a table is read into it.
//! Never a key's name, type or default, and never a stop at the first fault.

use super::faults::{Fault, Origin, nearest};
use super::tree::{Node, Plain, Table};
use super::value::Value;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::RangeInclusive;

/// What is known of a key before anything is read.
pub(super) struct Key {
    /// Without its section.
    pub name: &'static str,
    /// What it means and why its default is what it is.
    pub doc: &'static str,
    /// Its JSON schema.
    pub schema: fn() -> serde_json::Value,
    /// May also come from a file named by the variable with `_FILE`.
    pub secret: bool,
}

/// A key's name and value; `None` if it is not set and that is a choice.
pub(super) type Shown = (&'static str, Option<toml::Value>);

/// A table of the config.
pub(super) trait Section: Default {
    /// Its keys in the order of `config show`.
    const KEYS: &'static [Key];
    /// Those without which it means nothing.
    const REQUIRED: &'static [&'static str];
    /// Takes what is written; the rest keeps its value.
    fn overlay(&mut self, reader: &mut Reader<'_>);
    /// What stands in it now, secrets masked.
    fn shown(&self) -> Vec<Shown>;
}

/// The same for a value of any type.
pub(super) fn schema_of<T: Value>() -> serde_json::Value {
    T::schema()
}

/// Writes a section down: `key: Type = default, bounds;` with the reason as its doc comment.
macro_rules! section {
    ($(#[$about:meta])* $name:ident requires [$($required:literal),*] {
        $( $(#[doc = $doc:literal])+ $field:ident : $type:ty = $default:expr $(, $bounds:expr)? ; )+
    }) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name { $( $(#[doc = $doc])+ pub $field: $type, )+ }

        impl Default for $name {
            fn default() -> Self {
                Self { $( $field: $default ),+ }
            }
        }

        impl $crate::config::section::Section for $name {
            const KEYS: &'static [$crate::config::section::Key] = &[ $( $crate::config::section::Key {
                name: stringify!($field),
                doc: concat!($($doc),+),
                schema: $crate::config::section::schema_of::<$type>,
                secret: <$type as $crate::config::value::Value>::SECRET,
            } ),+ ];
            const REQUIRED: &'static [&'static str] = &[$($required),*];

            fn overlay(&mut self, reader: &mut $crate::config::section::Reader<'_>) {
                $(
                    reader.take(stringify!($field), &mut self.$field);
                    $( reader.bound(stringify!($field), &self.$field, &$bounds); )?
                )+
            }

            fn shown(&self) -> Vec<$crate::config::section::Shown> {
                use $crate::config::value::Value;
                vec![ $( (stringify!($field), self.$field.show()) ),+ ]
            }
        }
    };
}
pub(super) use section;

/// What the design names and a later version builds.
pub(super) const NOT_BUILT: &[&str] =
    &["limits.max_feed_items", "limits.max_sitemap_depth", "clean", "annotate", "report"];

/// What is gathered while the tree is read.
#[derive(Default)]
pub(super) struct Findings {
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// Where each key was set.
    pub origins: BTreeMap<String, Origin>,
    /// Every key there is, dotted: what is written in the wrong section is found here.
    pub all_keys: Vec<String>,
}

/// One table under its dotted name.
pub(super) struct Reader<'t> {
    /// The section's name in words: `http`, `host`.
    pub section: &'t str,
    /// The dotted name under which origins are kept: `http`, `host[0]`.
    pub path: String,
    pub table: &'t Table,
    pub findings: &'t mut Findings,
}

impl<'t> Reader<'t> {
    /// Reads a whole section over its start values; `also` names keys that the caller reads itself.
    pub fn section<S: Section>(mut self, node: &'t Node, start: S, also: &[&str]) -> S {
        let Plain::Table(table) = &node.plain else {
            let what = format!("must be a table, not {}", node.plain.kind());
            self.findings.faults.push(Fault::new(&node.origin, self.section, what));
            return start;
        };
        self.table = table;
        let known: Vec<&str> = also.iter().copied().chain(S::KEYS.iter().map(|key| key.name)).collect();
        for (name, value) in table.iter().filter(|(name, _)| !known.contains(&name.as_str())) {
            self.findings.faults.push(self.unknown(name, &value.key_origin, &known));
        }
        let mut section = start;
        section.overlay(&mut self);
        for name in S::REQUIRED.iter().filter(|name| !table.contains_key(**name)) {
            let key = format!("{}.{name}", self.section);
            self.findings.faults.push(Fault::new(&node.key_origin, &key, "is missing"));
        }
        section
    }

    /// Reads a key, if it stands there.
    pub fn take<T: Value>(&mut self, name: &str, into: &mut T) {
        let Some(node) = self.table.get(name) else { return };
        let as_text = |raw: &String| T::read(&Plain::Text(raw.clone())).ok();
        let read = T::read(&node.plain).or_else(|what| node.raw.as_ref().and_then(as_text).ok_or(what));
        match read {
            Ok(value) => {
                *into = value;
                self.findings.origins.insert(format!("{}.{name}", self.path), node.origin.clone());
            }
            Err(what) => self.fault(name, what),
        }
    }

    /// Tells a value outside its bounds.
    pub fn bound<T: PartialOrd + Display>(&mut self, name: &str, value: &T, bounds: &RangeInclusive<T>) {
        if !bounds.contains(value) {
            self.fault(name, format!("is {value}; it must be between {} and {}", bounds.start(), bounds.end()));
        }
    }

    fn fault(&mut self, name: &str, what: String) {
        let origin = self.table.get(name).map_or(&Origin::Default, |node| &node.origin);
        self.findings.faults.push(Fault::new(origin, &format!("{}.{name}", self.section), what));
    }

    /// The fault of a key that nobody knows; at the top the section's name is empty.
    pub fn unknown(&self, name: &str, origin: &Origin, known: &[&str]) -> Fault {
        let section = self.section;
        let key = if section.is_empty() { name.to_string() } else { format!("{section}.{name}") };
        if NOT_BUILT.contains(&key.as_str()) {
            return Fault::new(origin, &key, "is not built yet");
        }
        let elsewhere = || self.findings.all_keys.iter().find(|full| full.ends_with(&format!(".{name}"))).cloned();
        let meant = nearest(name, known.iter().copied()).or_else(elsewhere);
        let here = if section.is_empty() { "here".to_string() } else { format!("in [{section}]") };
        Fault::new(origin, &key, format!("is no key; known {here}: {}", known.join(", "))).meaning(meant)
    }
}
