//! One block's features: numbers in a fixed order, each put beside its name.
//! Never a name where nobody asked: only the training program reads them.

use std::fmt::Display;

/// The numbers of one block.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// The numbers.
    pub(super) values: Vec<f32>,
    /// Their names, where they are wanted.
    pub(super) names: Option<Vec<String>>,
}

impl Row {
    /// Adds a number.
    pub(super) fn put(&mut self, name: impl Display, value: impl Into<f64>) {
        self.values.push(value.into() as f32);
        if let Some(names) = &mut self.names {
            names.push(name.to_string());
        }
    }

    /// The same with a name that is made only where it is wanted.
    pub(super) fn put_as(&mut self, name: impl FnOnce() -> String, value: impl Into<f64>) {
        self.values.push(value.into() as f32);
        if let Some(names) = &mut self.names {
            names.push(name());
        }
    }

    /// Adds small numbers, each under its name behind a mark.
    pub(super) fn put_steps(&mut self, mark: &str, names: &[&str], steps: &[u8]) {
        self.values.extend(steps.iter().map(|steps| f32::from(*steps)));
        if let Some(all) = &mut self.names {
            all.extend(names.iter().map(|name| format!("{mark}_{name}")));
        }
    }

    /// Adds a count.
    pub(super) fn count(&mut self, name: impl Display, value: usize) {
        self.put(name, value as f64);
    }

    /// Adds a difference of two places, which may be negative.
    pub(super) fn step(&mut self, name: impl Display, from: usize, to: usize) {
        self.put(name, to as f64 - from as f64);
    }
}
