-- A lease writes its host's row where it stands (HOT): what it changes is in no index. So a host keeps its place in the line
-- while it is leased, and gets a new one when it is given back.
ALTER TABLE hosts ADD COLUMN turn_at timestamptz;
UPDATE hosts SET turn_at = due_at;
COMMENT ON COLUMN hosts.turn_at IS 'Its place in the line of hosts: due_at, but a lease does not change it.';
DROP INDEX hosts_due;
CREATE INDEX hosts_due ON hosts (turn_at, host_id) WHERE turn_at IS NOT NULL;

-- Where the fleet left the line, in microseconds since 1970: those before are leased, or stand elsewhere by now. A sequence,
-- since it is written by every claim, waits for nobody and leaves nothing behind.
CREATE SEQUENCE hosts_line;

-- A page has room for its rows once more. Nothing deletes a host or changes its number, so nothing need be checked when it
-- is written, nor a host be locked for each new target.
ALTER TABLE hosts SET (fillfactor = 50);
ALTER TABLE targets DROP CONSTRAINT targets_host_id_fkey;

-- What is due of a host goes into the queue together, so that a claim finds it on few pages.
CREATE INDEX targets_host_due ON targets (shard, host_id, next_due_at, target_id) WHERE next_due_at IS NOT NULL;

-- Equal keys share an entry: what of a host fell due together takes a few bytes a URL, and the index a level less.
DROP INDEX queue_host;
CREATE INDEX queue_host ON queue (shard, host_id, due_at);
