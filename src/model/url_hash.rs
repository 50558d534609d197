//! The hash by which a URL, or any text, is known in the databases.
//! Never here: which spelling is hashed (`url`).

use std::fmt;

/// First 16 bytes of BLAKE3 over the dedup key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UrlHash(pub [u8; 16]);

impl UrlHash {
    /// The hash of a text.
    pub fn of(text: &str) -> UrlHash {
        let mut out = [0; 16];
        out.copy_from_slice(&blake3::hash(text.as_bytes()).as_bytes()[..16]);
        UrlHash(out)
    }

    /// As 32 hexadecimal digits.
    pub fn to_hex(self) -> String {
        use fmt::Write;
        self.0.iter().fold(String::with_capacity(32), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        })
    }
}
