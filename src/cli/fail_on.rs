//! `--fail-on`: rules that turn a finished run into exit 3, for cron, Airflow and the like.
//! Never a rule that is true by default: failed URLs are data.

use super::summary::count;
use crate::{model::Outcome, store::RunSummary};
use std::str::FromStr;

/// One rule.
#[derive(Debug, Clone, PartialEq)]
pub enum FailOn {
    /// `failed>10`: more than so many failed.
    FailedMoreThan(u64),
    /// `failed>5%`: more than this share of what ended.
    FailedShare(f64),
    /// `stored=0`: nothing new and nothing updated.
    NothingStored,
}

impl FromStr for FailOn {
    type Err = String;

    fn from_str(text: &str) -> Result<FailOn, String> {
        let compact: String = text.split_whitespace().collect();
        if compact == "stored=0" {
            return Ok(FailOn::NothingStored);
        }
        let rule = compact.strip_prefix("failed>").and_then(|rest| match rest.strip_suffix('%') {
            Some(share) => share.parse().ok().filter(|s: &f64| (0.0..=100.0).contains(s)).map(FailOn::FailedShare),
            None => rest.parse().ok().map(FailOn::FailedMoreThan),
        });
        rule.ok_or_else(|| format!("`{text}` is no rule; write failed>10, failed>5% or stored=0"))
    }
}

impl FailOn {
    /// Whether the run broke it; says how.
    pub fn broken_by(&self, summary: &RunSummary) -> Option<String> {
        let failed = count(summary, Outcome::Failed);
        let ended: u64 = Outcome::ALL.iter().filter(|o| **o != Outcome::Pending).map(|o| count(summary, *o)).sum();
        match self {
            FailOn::FailedMoreThan(most) => (failed > *most).then(|| format!("{failed} failed, more than {most}")),
            FailOn::FailedShare(most) => {
                let share = if ended == 0 { 0.0 } else { failed as f64 * 100.0 / ended as f64 };
                (share > *most).then(|| format!("{share:.1} % failed, more than {most} %"))
            }
            FailOn::NothingStored => (count(summary, Outcome::Stored) + count(summary, Outcome::Updated) == 0)
                .then(|| "nothing was stored or updated".into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read() {
        assert_eq!("failed>10".parse(), Ok(FailOn::FailedMoreThan(10)));
        assert_eq!("failed > 5%".parse(), Ok(FailOn::FailedShare(5.0)));
        assert_eq!("stored=0".parse(), Ok(FailOn::NothingStored));
        assert!("often".parse::<FailOn>().is_err());
        assert!("failed>500%".parse::<FailOn>().is_err());
    }

    fn of(outcomes: &[(&str, u64)]) -> RunSummary {
        RunSummary {
            run: crate::store::RunId(1),
            started_at: None,
            finished_at: None,
            finish_reason: None,
            invalid_seeds: 0,
            outcomes: outcomes.iter().map(|(word, n)| ((*word).to_string(), *n)).collect(),
            codes: Vec::new(),
            top_errors: Vec::new(),
            slowest_hosts: Vec::new(),
            fetches: 100,
            body_bytes: 0,
        }
    }

    #[test]
    fn a_rule_breaks_beyond_its_bound_and_not_at_it() {
        let summary = of(&[("stored", 90), ("failed", 10)]);
        assert_eq!(FailOn::FailedMoreThan(10).broken_by(&summary), None);
        assert!(FailOn::FailedMoreThan(9).broken_by(&summary).is_some());
        assert_eq!(FailOn::FailedShare(10.0).broken_by(&summary), None);
        assert!(FailOn::FailedShare(9.9).broken_by(&summary).is_some());
        assert_eq!(FailOn::NothingStored.broken_by(&summary), None);
        assert!(FailOn::NothingStored.broken_by(&of(&[])).is_some());
    }
}
