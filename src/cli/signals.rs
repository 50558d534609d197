//! SIGINT and SIGTERM into a run's stop: the first drains, the second (or `grace`) drops everything.
//! Never an exit from here: the run ends by itself.

use crate::pipeline::{Stop, StopReason};
use std::time::Duration;
use tokio::{
    signal::unix::{Signal, SignalKind, signal},
    time::sleep,
};

/// Watches until the run is over; abort the task then.
pub async fn watch(stop: Stop, grace: Duration) {
    let (Ok(mut interrupt), Ok(mut terminate)) = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
    else {
        tracing::error!("signals cannot be caught; only kill ends this run");
        return;
    };
    let reason = tokio::select! {
        reason = either(&mut interrupt, &mut terminate) => {
            super::print::note("stopping: what is in flight is finished; once more stops at once");
            Some(reason)
        }
        () = stop.soft_stopped() => None,
    };
    if let Some(reason) = reason {
        stop.softly(reason);
    }
    let second = tokio::select! {
        reason = either(&mut interrupt, &mut terminate) => reason,
        () = sleep(grace) => {
            tracing::warn!("the drain took longer than `grace`; what is left is fetched again by the next run");
            reason.unwrap_or(StopReason::TimeBudget)
        }
    };
    stop.hard(second);
}

async fn either(interrupt: &mut Signal, terminate: &mut Signal) -> StopReason {
    tokio::select! {
        _ = interrupt.recv() => StopReason::Interrupt,
        _ = terminate.recv() => StopReason::Terminate,
    }
}
