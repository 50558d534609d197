//! The form in which a section of the config is written down once.
//! Never a key's name, type or default: those stand in `settings` and `source`.

use super::reader::Reader;
use super::value::Value;

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

        impl $crate::config::keys::Section for $name {
            const KEYS: &'static [$crate::config::keys::Key] = &[ $( $crate::config::keys::Key {
                name: stringify!($field),
                doc: concat!($($doc),+),
                schema: $crate::config::keys::schema_of::<$type>,
                secret: <$type as $crate::config::value::Value>::SECRET,
            } ),+ ];
            const REQUIRED: &'static [&'static str] = &[$($required),*];

            fn overlay(&mut self, reader: &mut $crate::config::reader::Reader<'_>) {
                $(
                    reader.take(stringify!($field), &mut self.$field);
                    $( reader.bound(stringify!($field), &self.$field, &$bounds); )?
                )+
            }

            fn shown(&self) -> Vec<$crate::config::keys::Shown> {
                use $crate::config::value::Value;
                vec![ $( (stringify!($field), self.$field.show()) ),+ ]
            }
        }
    };
}
pub(super) use section;
