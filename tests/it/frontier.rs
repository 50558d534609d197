//! What the frontier costs a Postgres, against a known yardstick; a short form in every test run, the whole under
//! `.ci/full frontier`. Never a figure without its counterpart, measured in turn on the same server.

mod load;
mod meter;
mod tpcb;
mod work;

use crate::{store::fixture::block_on, support::postgres};
use load::{Load, fill};
use work::{one_turn_in_buffers, work};

const BUFFERS: i64 = 100;

#[test]
fn a_claim_touches_few_buffers() {
    let Some(server) = postgres::durable_cluster() else { return };
    let url = server.fresh_database();
    let database = tpcb::init(&server, 20);
    block_on(async {
        fill(&url, Load { hosts: 10_000, urls: 300_000 }).await;
        for _ in 0..3 {
            let cost = work(&server, &url, 16, 60_000).await;
            println!("{cost:?} {:?} a URL, {} URLs/s", cost.each(), cost.per_second());
            let yard = tpcb::run(&server, &database, 16, 6);
            println!("{yard:?} {:?} a transaction", yard.each());
        }
        if true {
            use sqlx::Connection as _;
            use sqlx::Row as _;
            let mut c = sqlx::PgConnection::connect(&url).await.unwrap();
            let rows = sqlx::query("SELECT calls, total_exec_time/calls AS ms, (shared_blks_hit+shared_blks_read)::float8/calls AS blks, wal_bytes::float8/calls as wal, rows::float8/calls as rows, left(regexp_replace(query, '\\s+', ' ', 'g'), 110) AS q FROM pg_stat_statements s JOIN pg_database d ON d.oid=s.dbid WHERE d.datname=current_database() AND calls>20 ORDER BY total_exec_time DESC LIMIT 25").fetch_all(&mut c).await.unwrap();
            for r in rows {
                println!(
                    "{:6} {:8.3} ms {:8.1} blk {:8.0} wal {:6.1} rows  {}",
                    r.get::<i64, _>(0),
                    r.get::<f64, _>(1),
                    r.get::<f64, _>(2),
                    r.get::<f64, _>(3),
                    r.get::<f64, _>(4),
                    r.get::<String, _>(5)
                );
            }
        }
        let _ =
            std::process::Command::new("sh").arg("-c").arg("cp /tmp/copydesk-postgres-*/log /tmp/cost_pglog").status();
        let (claim, completion, urls) = one_turn_in_buffers(&url).await;
        println!("{claim} buffers a claim, {completion} a completion of {urls} URLs");
        assert!(claim <= BUFFERS, "{claim} buffers");
    });
}
