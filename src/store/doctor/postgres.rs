//! What slows or endangers a queue in Postgres: pinned vacuum, connections, settings.
//! Never a setting changed, and never a session ended: both are the operator's.

use super::{Finding, Thresholds};
use crate::store::db::Tx;
use crate::store::session::Session;
use crate::store::stats::oldest_transaction;
use crate::store::{OpenTransaction, StoreError};

/// The oldest server that the tests run on.
const TESTED_VERSION: i64 = 15;

pub(super) async fn examine(
    tx: &mut Tx,
    url: &str,
    thresholds: &Thresholds,
    out: &mut Vec<Finding>,
) -> Result<(), StoreError> {
    out.push(server(tx, url).await?);
    out.push(settings(tx).await?);
    out.push(transactions(tx, thresholds).await?);
    out.push(prepared(tx, thresholds).await?);
    out.push(slots(tx).await?);
    out.push(connections(tx, thresholds).await?);
    Ok(())
}

/// What needs the tables to be there.
pub(super) async fn examine_tables(tx: &mut Tx, t: &Thresholds, out: &mut Vec<Finding>) -> Result<(), StoreError> {
    out.push(autovacuum(tx).await?);
    out.push(dead_tuples(tx, t).await?);
    Ok(())
}

/// Version, and what stands between.
async fn server(tx: &mut Tx, url: &str) -> Result<Finding, StoreError> {
    let sql = "SELECT CAST(current_setting('server_version_num') AS bigint) / 10000 AS version,
                      CAST(inet_server_port() AS bigint) AS port";
    let row = tx.row(sql, []).await?;
    let asked = url::Url::parse(url).ok().map(|url| i64::from(url.port().unwrap_or(5432)));
    let elsewhere = matches!((row.maybe_int("port")?, asked), (Some(answers), Some(asked)) if answers != asked);
    Ok(judge_server(row.int("version")?, tx.session(), elsewhere))
}

/// `elsewhere`: who answers listens on another port than was asked.
fn judge_server(version: i64, session: Session, elsewhere: bool) -> Finding {
    const NAME: &str = "server";
    let found = |between: &str| format!("Postgres {version}{between}");
    if version < TESTED_VERSION {
        let advice = format!("the tests run on {TESTED_VERSION} and later; upgrade the server");
        return Finding::warning(NAME, found(""), advice);
    }
    match session {
        Session::Lent => Finding::ok(NAME, found(", through a pooler in transaction mode")),
        Session::Forgetful => {
            let found = found(", through a pooler that may lose prepared statements: each is planned anew");
            let advice = "PgBouncer 1.21 or later keeps them with pool_mode = transaction and \
                          max_prepared_statements = 200; the address must not say statement-cache-capacity=0 then";
            Finding::warning(NAME, found, advice)
        }
        Session::Own if elsewhere => {
            let advice = "workers share the server's connections only with PgBouncer's pool_mode = transaction";
            let found = found(", behind another port: a forwarder, or a pooler that lends whole sessions");
            Finding { advice: Some(advice.into()), ..Finding::ok(NAME, found) }
        }
        Session::Own => Finding::ok(NAME, found("")),
    }
}

/// Settings that lose data, or keep what must be cleaned.
async fn settings(tx: &mut Tx) -> Result<Finding, StoreError> {
    let sql = "SELECT coalesce((SELECT string_agg(name, ' ' ORDER BY name) FROM pg_settings WHERE setting = 'off'
                        AND name IN ('fsync', 'full_page_writes', 'autovacuum', 'track_counts')), '') AS off";
    Ok(judge_settings(&tx.row(sql, []).await?.text("off")?))
}

fn judge_settings(off: &str) -> Finding {
    const NAME: &str = "settings";
    if off.contains("fsync") || off.contains("full_page_writes") {
        let advice = "a crash of the server's machine may destroy the database: set fsync and full_page_writes on";
        return Finding::warning(NAME, format!("off: {off}"), advice);
    }
    if !off.is_empty() {
        let advice = "the queue's indexes grow with every page: set autovacuum and track_counts on";
        return Finding::warning(NAME, format!("off: {off}"), advice);
    }
    Finding::ok(NAME, "fsync and autovacuum are on")
}

const PINNED: &str = "vacuum cannot clean what is younger, and claims grow slower with every page";

async fn transactions(tx: &mut Tx, thresholds: &Thresholds) -> Result<Finding, StoreError> {
    const NAME: &str = "transactions";
    let sees = "SELECT CAST(CAST(pg_has_role('pg_read_all_stats', 'USAGE') AS int) AS bigint) AS sees";
    let sees_all = tx.row(sees, []).await?.int("sees")? == 1;
    let hint = "other users' are hidden from this one: GRANT pg_read_all_stats TO it";
    let well = |found: String| Finding { advice: (!sees_all).then(|| hint.into()), ..Finding::ok(NAME, found) };
    let Some(oldest) = oldest_transaction(tx).await? else { return Ok(well("none is open".into())) };
    let OpenTransaction { pid, application, state, age_ms } = oldest;
    let found = format!("the oldest has been open for {} s: {application} ({state}), process {pid}", age_ms / 1_000);
    if u128::from(age_ms) < thresholds.transaction.as_millis() {
        return Ok(well(found));
    }
    let advice = format!("{PINNED}: end it, or SELECT pg_terminate_backend({pid}); keep reports on a replica");
    Ok(Finding::warning(NAME, found, advice))
}

async fn prepared(tx: &mut Tx, thresholds: &Thresholds) -> Result<Finding, StoreError> {
    const NAME: &str = "prepared_transactions";
    let sql =
        "SELECT p.gid AS name, CAST(extract(epoch FROM clock_timestamp() - p.prepared) * 1000 AS bigint) AS age_ms
                 FROM pg_prepared_xacts p WHERE p.database = current_database() ORDER BY p.prepared LIMIT 1";
    match tx.rows(sql, []).await?.pop() {
        Some(row) if u128::try_from(row.int("age_ms")?).unwrap_or(0) >= thresholds.transaction.as_millis() => {
            let name = row.text("name")?;
            let advice = format!("{PINNED}: COMMIT PREPARED or ROLLBACK PREPARED '{name}'");
            Ok(Finding::warning(NAME, format!("{name} was left behind"), advice))
        }
        _ => Ok(Finding::ok(NAME, "none was left behind")),
    }
}

async fn slots(tx: &mut Tx) -> Result<Finding, StoreError> {
    const NAME: &str = "replication_slots";
    let sql = "SELECT CAST(slot_name AS text) AS name FROM pg_replication_slots WHERE NOT active ORDER BY slot_name";
    let names = tx.rows(sql, []).await?.iter().map(|row| row.text("name")).collect::<Result<Vec<_>, _>>()?;
    if names.is_empty() {
        return Ok(Finding::ok(NAME, "none is forgotten"));
    }
    let advice =
        "it keeps the server's log, and may pin vacuum: start its reader, or SELECT pg_drop_replication_slot(…)";
    Ok(Finding::warning(NAME, format!("nobody reads {}", names.join(", ")), advice))
}

async fn connections(tx: &mut Tx, thresholds: &Thresholds) -> Result<Finding, StoreError> {
    const NAME: &str = "connections";
    let sql = "SELECT (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend') AS taken,
                      (SELECT count(*) FROM pg_stat_activity
                        WHERE application_name = 'copydesk' AND datname = current_database()) AS ours,
                      CAST(current_setting('max_connections') AS bigint)
                        - CAST(current_setting('superuser_reserved_connections') AS bigint) AS most";
    let row = tx.row(sql, []).await?;
    let (taken, ours, most) = (row.int("taken")? as u64, row.int("ours")? as u64, row.int("most")?.max(1) as u64);
    let found = format!("{taken} of {most} are taken, {ours} by copydesk");
    if taken * 100 >= most * thresholds.connections_percent {
        let advice = "raise max_connections, or put PgBouncer in front (README, \"When one machine is not enough\")";
        return Ok(Finding::warning(NAME, found, advice));
    }
    if ours > thresholds.own_connections {
        let advice = "so many cost the server twice the work: put PgBouncer in transaction mode in front";
        return Ok(Finding::warning(NAME, found, advice));
    }
    Ok(Finding::ok(NAME, found))
}

/// The tables that change with every page are to be cleaned long before a fifth of them is dead, the server's default.
async fn autovacuum(tx: &mut Tx) -> Result<Finding, StoreError> {
    const NAME: &str = "autovacuum";
    let sql = "SELECT CAST(c.relname AS text) AS name FROM pg_class c
                WHERE c.relnamespace = to_regnamespace(current_schema()) AND c.relname IN ('hosts', 'queue')
                  AND (coalesce((SELECT CAST(o.option_value AS float8) FROM pg_options_to_table(c.reloptions) o
                                  WHERE o.option_name = 'autovacuum_vacuum_scale_factor'), 1) > 0.02
                    OR EXISTS (SELECT 1 FROM pg_options_to_table(c.reloptions) o
                                WHERE o.option_name = 'autovacuum_enabled' AND o.option_value IN ('false', 'off')))
                ORDER BY c.relname";
    let names = tx.rows(sql, []).await?.iter().map(|row| row.text("name")).collect::<Result<Vec<_>, _>>()?;
    if names.is_empty() {
        return Ok(Finding::ok(NAME, "hosts and queue are cleaned early"));
    }
    let advice = "ALTER TABLE … SET (autovacuum_enabled = true, autovacuum_vacuum_scale_factor = 0.01)";
    Ok(Finding::warning(NAME, format!("too late or off for {}", names.join(", ")), advice))
}

async fn dead_tuples(tx: &mut Tx, thresholds: &Thresholds) -> Result<Finding, StoreError> {
    const NAME: &str = "dead_tuples";
    let sql = "SELECT CAST(relname AS text) AS name, n_dead_tup AS dead, n_live_tup AS live FROM pg_stat_user_tables
                WHERE schemaname = current_schema() AND relname IN ('hosts', 'queue', 'targets')
                ORDER BY n_dead_tup DESC LIMIT 1";
    let Some(row) = tx.rows(sql, []).await?.pop() else { return Ok(Finding::ok(NAME, "none is known")) };
    let (name, dead, live) = (row.text("name")?, row.int("dead")? as u64, row.int("live")? as u64);
    let found = format!("{dead} in {name}, beside {live} rows");
    if dead > thresholds.dead_tuples && dead > live {
        let advice = format!("vacuum does not keep up: look at the checks above, then VACUUM {name}");
        return Ok(Finding::warning(NAME, found, advice));
    }
    Ok(Finding::ok(NAME, found))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Level;

    #[test]
    fn a_setting_that_is_off_is_a_warning_the_worst_first() {
        for (off, level, word) in [
            ("", Level::Ok, "are on"),
            ("autovacuum fsync", Level::Warning, "off: autovacuum fsync"),
            ("track_counts", Level::Warning, "off: track_counts"),
        ] {
            let finding = judge_settings(off);
            assert!(finding.level == level && finding.found.contains(word), "{finding:?}");
        }
    }

    #[test]
    fn an_old_server_and_a_forgetful_pooler_are_warnings() {
        for (version, session, elsewhere, level, word) in [
            (14, Session::Own, false, Level::Warning, "Postgres 14"),
            (15, Session::Own, false, Level::Ok, "Postgres 15"),
            (17, Session::Own, true, Level::Ok, "behind another port"),
            (17, Session::Lent, true, Level::Ok, "a pooler in transaction mode"),
            (17, Session::Forgetful, true, Level::Warning, "planned anew"),
        ] {
            let finding = judge_server(version, session, elsewhere);
            assert!(finding.level == level && finding.found.contains(word), "{finding:?}");
        }
    }
}
