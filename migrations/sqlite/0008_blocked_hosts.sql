-- What `status` counts without reading all hosts.

CREATE INDEX hosts_blocked ON hosts (blocked_until) WHERE blocked_until IS NOT NULL;
