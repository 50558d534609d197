//! A fleet of real processes on one Postgres, through deaths, frosts and cut wires, before a judge that times every
//! request. Never a server, process or proxy that outlives its drill.

mod cases;
mod drill;
mod judge;
mod proxy;
mod schedules;
mod starts;
mod verdict;
mod worker;
