//! The verdict on a page's readings, as the rules ask it.
//! Never here: how it is reached (`noise`).

use super::readings::{Reading, Style};
use crate::model::{Noise, NoteKind};

/// The verdict on a page, with what it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PageNoise {
    /// The verdict.
    pub page: Noise,
    /// Readings with tones are noise.
    pub toned: bool,
    /// Lower-case readings without tones are noise.
    pub plain: bool,
    /// The noise itself is written with capitals.
    pub capitals: bool,
}

impl PageNoise {
    /// The verdict that a caller already has.
    pub fn given(page: Noise) -> PageNoise {
        let noisy = page != Noise::Clean;
        PageNoise { page, toned: noisy, plain: noisy, capitals: false }
    }

    /// What a reading is in such a page: noise, teaching material, or the editor's.
    pub fn kind_of(self, reading: &Reading) -> NoteKind {
        let noise = match reading.style {
            Style::Toned => self.toned,
            Style::Plain => (self.plain || self.toned) && (!reading.capital || self.capitals),
        };
        match self.page {
            Noise::Reader if noise => NoteKind::Reader,
            _ if noise => NoteKind::Pinyin,
            _ => NoteKind::Gloss,
        }
    }
}
