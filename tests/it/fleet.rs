//! A fleet of real processes on one Postgres, through deaths, frosts and cut wires, before a judge that times every
//! request. Never a server, process or proxy that outlives its drill.

mod cases;
mod drill;
mod judge;
mod pooled;
mod proxy;
mod schedules;
mod starts;
mod verdict;
mod worker;

use crate::support::postgres;
use cases::{
    How, LEASE, Size, a_reckless_one, hold, kill_the_database, many_things, nothing_breaks, one_comes_late,
    one_is_an_hour_ahead, one_is_cut_off, one_is_frozen, one_is_killed, one_is_stopped, plan, the_database_is_killed,
};
use std::time::Duration;

#[test]
fn a_fleet_asks_for_every_page_once() {
    let Some(url) = postgres::fresh_database() else { return };
    nothing_breaks(Size::Short, &url);
}

#[test]
fn a_stopped_worker_gives_its_hosts_back_at_once() {
    let Some(url) = postgres::fresh_database() else { return };
    one_is_stopped(Size::Short, &url);
}

#[test]
fn one_killed_one_frozen_one_an_hour_ahead_and_one_late_lose_nothing_and_hurry_nobody() {
    let Some(url) = postgres::fresh_database() else { return };
    many_things(Size::Short, &url);
}

#[test]
fn a_worker_that_cannot_commit_stops_asking_and_loses_its_hosts() {
    let Some(url) = postgres::fresh_database() else { return };
    one_is_cut_off(Size::Short, &url);
}

#[test]
fn a_death_of_the_database_within_the_lease_costs_no_fetch() {
    let Some(cluster) = postgres::own_cluster() else { return };
    let mut plan = plan(Size::Short, 10);
    plan.manners.lease = Duration::from_secs(30);
    let verdict = kill_the_database(plan, (&cluster, &cluster.fresh_database()), Duration::from_secs(2));
    hold("kill -9 Postgres", &plan, &verdict);
    assert_eq!(verdict.twice, 0);
}

#[test]
fn a_worker_without_a_deadline_is_found_out() {
    let Some(url) = postgres::fresh_database() else { return };
    a_reckless_one(Size::Short, &url, How::Frozen);
}

#[test]
#[ignore = "a drill: .ci/full fleet"]
fn drill_fleet() {
    let (Some(cluster), whole) = (postgres::own_cluster(), Size::Whole) else { return };
    println!(
        "| case | requests/URLs | asked twice | records | lost | smallest gap | under half | taken over | went on | took |"
    );
    let fresh = || cluster.fresh_database();
    nothing_breaks(whole, &fresh());
    one_is_killed(whole, &fresh());
    the_database_is_killed(LEASE, &cluster);
    the_database_is_killed(LEASE * 3, &cluster);
    one_is_frozen(whole, &fresh());
    one_is_an_hour_ahead(whole, &fresh());
    one_is_cut_off(whole, &fresh());
    one_comes_late(whole, &fresh());
    one_is_stopped(whole, &fresh());
    many_things(whole, &fresh());
    a_reckless_one(whole, &fresh(), How::Frozen);
    a_reckless_one(whole, &fresh(), How::CutOff);
    pooled::drill(&cluster);
    schedules::fifty(&cluster);
}
