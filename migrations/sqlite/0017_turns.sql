-- A lease changes nothing that is in an index: a host keeps its place in the line while it is leased, and gets a new one
-- when it is given back. turn_at is that place: due_at, but a lease does not change it.
ALTER TABLE hosts ADD COLUMN turn_at TEXT;
UPDATE hosts SET turn_at = due_at;
DROP INDEX hosts_due;
CREATE INDEX hosts_due ON hosts (turn_at, host_id) WHERE turn_at IS NOT NULL;
-- hosts.turn_at: Its place in the line of hosts: due_at, but a lease does not change it.
