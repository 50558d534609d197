//! What all lanes of a process share: options, clock, client, hosts.
//! Never a request here.

use super::body::Limits;
use super::client::Client;
use super::error::FetchError;
use super::hosts::{Host, Hosts};
use super::options::Options;
use super::room::{Places, Waits};
use crate::model::{Clock, HostKey};
use std::sync::Arc;

/// What all lanes of a process share.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) options: Options,
    pub(super) clock: Clock,
    pub(super) client: Client,
    hosts: Hosts,
    places: Places,
}

impl Shared {
    pub(super) fn new(options: Options, clock: Clock) -> Result<Shared, FetchError> {
        Ok(Shared {
            client: Client::new(&options)?,
            options,
            clock,
            hosts: Hosts::default(),
            places: Places::default(),
        })
    }

    pub(super) fn host(&self, key: &HostKey) -> Arc<Host> {
        self.hosts.get(key, || self.options.hosts.policy_for(key))
    }

    pub(super) fn limits(&self) -> Limits {
        let Options { max_body, max_ratio, idle_timeout, .. } = self.options;
        Limits { max: max_body.0, max_ratio, idle: idle_timeout, places: self.places.clone(), waits: Waits::default() }
    }
}
