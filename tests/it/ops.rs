//! What operators look at: status, doctor, metrics, and the fleet as README describes it.
//! Never a server or a process that outlives its test.

mod doctor;
mod fleet;
mod metrics;
mod rhythm;
mod status;
