//! Pages that are not there any more: counted, looked at again, and at last certain.
//! Never a record deleted: its article is marked, and the page's return ends that.

use super::db::{Tx, instant, later};
use super::settle::{Plan, Standing};
use super::{Completion, StoreError};
use crate::model::{End, Removal};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::time::Duration;

/// Answers in a row that a page is not there, and when the first came.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Gone {
    pub count: u32,
    pub since: Option<Timestamp>,
}

impl Gone {
    fn once_more(self, now: Timestamp) -> Gone {
        Gone { count: self.count.saturating_add(1), since: self.since.or(Some(now)) }
    }

    fn is_certain(self, removal: Removal, now: Timestamp) -> bool {
        let lasted = now.duration_since(self.since.unwrap_or(now));
        removal.is_certain(self.count, Duration::try_from(lasted).unwrap_or_default())
    }
}

impl Plan<'_> {
    /// Counts the answers that a page is not there. Until it is certain, somebody looks again at one that has an
    /// article; then the article counts as removed, and nobody looks unasked.
    pub(super) fn look_for(&mut self, c: &Completion, target: &Standing, row: &mut Value) {
        let gone = match &c.end {
            End::Article { .. } | End::NotModified { .. } => Gone::default(),
            End::Gone { .. } => target.gone.once_more(self.now),
            End::Rejected { .. } | End::Dead { .. } | End::Retry { .. } | End::Deferred { .. } => target.gone,
        };
        row["gone"] = json!(gone.count);
        row["gone_since"] = json!(gone.since.map(instant));
        let End::Gone { removal, refetch_after, .. } = &c.end else { return };
        let Some(article) = target.article_id.as_ref().filter(|id| self.holds(c.ticket.target_id, id)) else { return };
        if gone.is_certain(*removal, self.now) {
            self.removed.push(json!({ "id": article, "at": instant(self.now) }));
        } else if let Some(refetch) = target.refetch.or(*refetch_after) {
            row["next_due_at"] = json!(instant(later(self.now, removal.recheck(refetch))));
        }
    }
}

/// Marks the articles whose pages are gone for certain.
pub(super) async fn remove(tx: &mut Tx, plan: &Plan<'_>) -> Result<(), StoreError> {
    if !plan.removed.is_empty() {
        tx.execute(
            "UPDATE articles SET removed_at = e.at FROM json_to_recordset(CAST($1 AS json)) AS e(id text, at timestamptz)
              WHERE articles.article_id = e.id AND articles.removed_at IS NULL",
            [plan.removed.clone().into()],
        )
        .await?;
    }
    Ok(())
}
