//! Asking the store again: it may be away for a moment, busy, or two transactions met.
//! Never longer than the tries allow, and never past a hard stop.

use super::Stop;
use crate::store::StoreError;
use std::time::Duration;
use tokio::time::sleep;

/// How often a lost database is tried again before the run gives up: about 45 seconds in all.
const TRIES: u32 = 10;
/// How long a statement may still take after a hard stop.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// Asks until there is an answer that will not change by asking again.
pub(super) async fn patiently<T, F>(stop: &Stop, ask: impl Fn() -> F) -> Result<T, StoreError>
where
    F: Future<Output = Result<T, StoreError>>,
{
    let mut tries = 0;
    loop {
        let answer = tokio::select! {
            answer = ask() => answer,
            () = no_more_time(stop) => {
                let reason = "no answer, and the run was told to stop at once".into();
                return Err(StoreError::Unreachable { store: "database".into(), reason });
            }
        };
        match answer {
            Err(error) if error.may_pass() && tries < TRIES && !stop.is_hard() => {
                tries += 1;
                tracing::warn!(%error, tries, "the store does not answer; trying again");
            }
            answer => return answer,
        }
        tokio::select! {
            () = sleep(Duration::from_millis(200) * 2_u32.pow(tries.min(5))) => {}
            () = stop.hard_stopped() => {}
        }
    }
}

/// Resolves a moment after a hard stop.
pub(super) async fn no_more_time(stop: &Stop) {
    stop.hard_stopped().await;
    sleep(LAST_WORDS).await;
}

#[cfg(test)]
mod tests {
    use super::super::StopReason;
    use super::*;
    use std::cell::Cell;

    fn away() -> StoreError {
        StoreError::Unreachable { store: "s".into(), reason: "away".into() }
    }

    #[tokio::test(start_paused = true)]
    async fn a_store_that_comes_back_is_waited_for() {
        let asked = Cell::new(0);
        let ask = || {
            asked.set(asked.get() + 1);
            let back = asked.get() == 5;
            async move { if back { Ok(7) } else { Err(away()) } }
        };
        assert_eq!(patiently(&Stop::default(), ask).await.unwrap(), 7);
    }

    #[tokio::test(start_paused = true)]
    async fn a_store_that_stays_away_is_given_up() {
        let asked = Cell::new(0);
        let ask = || {
            asked.set(asked.get() + 1);
            async { Err::<(), _>(away()) }
        };
        assert!(patiently(&Stop::default(), ask).await.is_err());
        assert_eq!(asked.get(), TRIES + 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_is_not_asked_again() {
        let asked = Cell::new(0);
        let ask = || {
            asked.set(asked.get() + 1);
            async { Err::<(), _>(StoreError::BadRow("x".into())) }
        };
        assert!(patiently(&Stop::default(), ask).await.is_err());
        assert_eq!(asked.get(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_hard_stop_ends_the_wait_for_a_store_that_hangs() {
        let stop = Stop::default();
        stop.hard(StopReason::Interrupt);
        let answer = patiently(&stop, std::future::pending::<Result<(), _>>).await;
        assert!(matches!(answer, Err(StoreError::Unreachable { .. })));
    }
}
