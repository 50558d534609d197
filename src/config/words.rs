//! Closed sets of words.
//! Never a word that is not built: it is refused by name.

use super::faults::nearest;

/// A closed set of words as an enum; those that come later are refused by name.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $( $(#[$each:meta])* $variant:ident = $word:literal ),+ $(,)? } later [$($later:literal),*]) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $( $(#[$each])* $variant ),+ }

        impl $name {
            /// The word in the config.
            pub fn as_str(self) -> &'static str {
                match self { $( $name::$variant => $word ),+ }
            }
        }

        impl $crate::config::value::Value for $name {
            fn read(plain: &$crate::config::tree::Plain) -> Result<Self, String> {
                const BUILT: &[&str] = &[$($word),+];
                const LATER: &[&str] = &[$($later),*];
                match $crate::config::value::text(plain)? {
                    $( $word => Ok($name::$variant), )+
                    other => Err($crate::config::words::no_such_word(other, BUILT, LATER)),
                }
            }
            fn show(&self) -> Option<toml::Value> {
                Some(self.as_str().into())
            }
            fn schema() -> serde_json::Value {
                serde_json::json!({"enum": [$($word),+]})
            }
        }
    };
}
pub(super) use words;

/// What to say of a word that is not in the set.
pub(super) fn no_such_word(word: &str, built: &[&str], later: &[&str]) -> String {
    let built_list = built.join(", ");
    if later.contains(&word) {
        return format!("is not built yet: `{word}`; built: {built_list}");
    }
    let meant = nearest(word, built.iter().copied());
    let meant = meant.map(|meant| format!("; did you mean `{meant}`?")).unwrap_or_default();
    format!("is no such word: \"{word}\"; known: {built_list}{meant}")
}
