//! A language tag, with its script where the script matters.
//! Never a guess: detection lives in `annotate`.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A BCP 47 tag in canonical case (RFC 5646): `en`, `pt`, `zh-Hans`, `zh-Hant`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lang(String);

impl Lang {
    /// Reads a tag as pages write it (`zh_CN`, `EN-us`); `None` when its first part is no language code.
    pub fn parse(tag: &str) -> Option<Lang> {
        let mut parts = tag.trim().split(['-', '_']);
        let primary = parts.next()?.to_ascii_lowercase();
        if !(2..=3).contains(&primary.len()) || !primary.bytes().all(|b| b.is_ascii_lowercase()) {
            return None;
        }
        let mut out = primary;
        for part in parts {
            if part.is_empty() || part.len() > 8 || !part.bytes().all(|b| b.is_ascii_alphanumeric()) {
                break;
            }
            out.push('-');
            match part.len() {
                2 => out.push_str(&part.to_ascii_uppercase()),
                4 => {
                    out.push_str(&part[..1].to_ascii_uppercase());
                    out.push_str(&part[1..].to_ascii_lowercase());
                }
                _ => out.push_str(&part.to_ascii_lowercase()),
            }
        }
        Some(Lang(out))
    }

    /// The whole tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone: `zh` of `zh-Hans`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tag: &str, expected: Option<&str>) {
        assert_eq!(Lang::parse(tag).as_ref().map(Lang::as_str), expected, "{tag}");
    }

    #[test]
    fn tags_get_canonical_case() {
        check("zh_hans", Some("zh-Hans"));
        check("EN-us", Some("en-US"));
        check("zh-hant-tw", Some("zh-Hant-TW"));
    }

    #[test]
    fn what_is_no_tag_is_none() {
        check("", None);
        check("english", None);
        check("1x", None);
        check("中文", None);
    }

    #[test]
    fn primary_is_the_language() {
        assert_eq!(Lang::parse("zh-Hans").unwrap().primary(), "zh");
    }
}
