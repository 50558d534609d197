//! What a server spends: processor time, and pages of tables and indexes that it looks at.
//! Never a wall clock: other work on the machine shows in that.

use crate::support::postgres::Cluster;
use sqlx::{Connection as _, PgConnection};
use std::{fs, time::Duration};

/// Ticks of a second in `/proc`, on every Linux.
const TICKS: u64 = 100;

/// The processor time of the server so far, of all its processes that live or have ended.
pub fn cpu(server: &Cluster) -> Duration {
    let pid = server.pid();
    let children = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap_or_default();
    let own: u64 = ticks(&pid).iter().sum();
    let living: u64 = children.split_whitespace().map(|child| ticks(child)[..2].iter().sum::<u64>()).sum();
    Duration::from_millis((own + living) * 1_000 / TICKS)
}

/// `utime stime cutime cstime` of proc(5): its own, and that of the children it has buried.
fn ticks(pid: &str) -> [u64; 4] {
    // A process may end between the two looks; its time is with its parent then.
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let mut fields = after_name.split_whitespace().skip(11).map(|field| field.parse().unwrap_or(0));
    std::array::from_fn(|_| fields.next().unwrap_or(0))
}

/// Buffers that tables and indexes were looked at in, so far, as connections have told.
pub async fn buffers(url: &str) -> i64 {
    // What a connection tells arrives a moment later.
    let mut last = -1;
    loop {
        let sql = "SELECT CAST(sum(heap_blks_read + heap_blks_hit + coalesce(idx_blks_read, 0) + coalesce(idx_blks_hit, 0)
                     + coalesce(toast_blks_read, 0) + coalesce(toast_blks_hit, 0)) AS bigint) FROM pg_statio_user_tables";
        let now: i64 = number(url, sql).await;
        if now == last {
            return now;
        }
        last = now;
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// The answer to a query that has one number for an answer.
pub async fn number(url: &str, sql: &'static str) -> i64 {
    let mut connection = PgConnection::connect(url).await.unwrap();
    let number = sqlx::query_scalar(sql).fetch_one(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    number
}

/// Runs statements of the bench's own.
pub async fn execute(url: &str, statements: &[String]) {
    let mut connection = PgConnection::connect(url).await.unwrap();
    for sql in statements {
        sqlx::query(sqlx::AssertSqlSafe(sql.as_str())).execute(&mut connection).await.unwrap();
    }
    connection.close().await.unwrap();
}

/// Lets no autovacuum begin on the whole server, and waits until none works.
pub async fn rest_autovacuum(url: &str) {
    execute(url, &["ALTER SYSTEM SET autovacuum = off".into(), "SELECT pg_reload_conf()".into()]).await;
    while number(url, "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'autovacuum worker'").await > 0 {
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// Autovacuum goes on.
pub async fn wake_autovacuum(url: &str) {
    execute(url, &["ALTER SYSTEM RESET autovacuum".into(), "SELECT pg_reload_conf()".into()]).await;
}
