//! How the program ends: the exit codes, never renumbered.
//! Never a failed URL: those are data.

use crate::{
    config::Faults,
    fetch::FetchError,
    pipeline::{PipelineError, StopReason},
    store::StoreError,
};
use std::process::ExitCode;

/// One ending; where several apply, the first in this order wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// A fault of the program.
    Internal,
    /// The database cannot be used.
    Store,
    /// The command line or the config is wrong.
    Usage,
    /// Another process works on this SQLite file.
    Locked,
    /// SIGINT, after a clean drain.
    Interrupted,
    /// SIGTERM, after a clean drain.
    Terminated,
    /// A `--fail-on` rule broke.
    FailOn,
    /// The time budget ended with work left.
    TimeBudget,
    /// Done, also when nothing was due.
    Done,
}

impl Exit {
    /// Every ending, in the order of precedence.
    pub const ALL: &[Exit] = &[
        Exit::Internal,
        Exit::Store,
        Exit::Usage,
        Exit::Locked,
        Exit::Interrupted,
        Exit::Terminated,
        Exit::FailOn,
        Exit::TimeBudget,
        Exit::Done,
    ];

    /// The ending of a run that something stopped; a time budget alone decides nothing.
    pub fn of_stop(reason: StopReason) -> Option<Exit> {
        match reason {
            StopReason::Interrupt => Some(Exit::Interrupted),
            StopReason::Terminate => Some(Exit::Terminated),
            StopReason::StoreLost => Some(Exit::Store),
            StopReason::TimeBudget => None,
        }
    }

    /// The number.
    pub fn code(self) -> u8 {
        match self {
            Exit::Internal => 1,
            Exit::Store => 6,
            Exit::Usage => 2,
            Exit::Locked => 5,
            Exit::Interrupted => 130,
            Exit::Terminated => 143,
            Exit::FailOn => 3,
            Exit::TimeBudget => 4,
            Exit::Done => 0,
        }
    }

    /// What it says, as README's table has it.
    pub fn meaning(self) -> &'static str {
        match self {
            Exit::Internal => "internal error",
            Exit::Store => "store unreachable, unwritable or disk full",
            Exit::Usage => "usage or config error",
            Exit::Locked => "another process holds this SQLite file",
            Exit::Interrupted => "stopped by SIGINT after a clean drain",
            Exit::Terminated => "stopped by SIGTERM after a clean drain",
            Exit::FailOn => "a `--fail-on` rule broke",
            Exit::TimeBudget => "stopped by its time budget with work left",
            Exit::Done => "done (also: nothing was due)",
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.code())
    }
}

/// Why a command ended early: what to tell, and with which code.
#[derive(Debug)]
pub struct Failed {
    /// The code.
    pub exit: Exit,
    /// What, where, and what to do.
    pub message: String,
}

impl Failed {
    /// A wrong argument.
    pub fn usage(message: impl Into<String>) -> Failed {
        Failed { exit: Exit::Usage, message: message.into() }
    }

    /// A fault of ours.
    pub fn internal(message: impl std::fmt::Display) -> Failed {
        Failed { exit: Exit::Internal, message: format!("{message}") }
    }
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Failed {
        let exit = match &error {
            StoreError::Locked(_) => Exit::Locked,
            StoreError::Unreachable { .. }
            | StoreError::DiskFull(_)
            | StoreError::Pooled(_)
            | StoreError::SchemaTooNew { .. }
            | StoreError::SchemaTooOld { .. } => Exit::Store,
            StoreError::BadRow(_) | StoreError::Query(_) => Exit::Internal,
        };
        Failed { exit, message: error.to_string() }
    }
}

impl From<Faults> for Failed {
    fn from(faults: Faults) -> Failed {
        Failed::usage(faults.to_string())
    }
}

impl From<FetchError> for Failed {
    fn from(error: FetchError) -> Failed {
        Failed::usage(error.to_string())
    }
}

impl From<PipelineError> for Failed {
    fn from(error: PipelineError) -> Failed {
        match error {
            PipelineError::Store(error) => error.into(),
            PipelineError::List { .. } | PipelineError::Unreadable { .. } => Failed::usage(error.to_string()),
            PipelineError::Lost(_) | PipelineError::Unbalanced(_) => Failed::internal(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_distinct() {
        let mut codes: Vec<u8> = Exit::ALL.iter().map(|e| e.code()).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Exit::ALL.len());
    }
}
