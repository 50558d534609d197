-- The shards of hosts become real. -1 = not told yet: the program moves such a host with all that is its own to its
-- shard right after the migrations, since only the program knows the hash.
UPDATE hosts SET shard = -1;

-- A host stands in a database once, whatever its shard.
CREATE UNIQUE INDEX hosts_host ON hosts (host);

-- What is due is looked for over all shards of a database at once.
DROP INDEX hosts_due;
CREATE INDEX hosts_due ON hosts (due_at, host_id) WHERE due_at IS NOT NULL;
DROP INDEX targets_due;
CREATE INDEX targets_due ON targets (next_due_at, target_id) WHERE next_due_at IS NOT NULL;


-- What a source lists goes first within its host: each step counts as an hour of waiting, so that nothing waits for ever.
ALTER TABLE sources ADD COLUMN priority INTEGER NOT NULL DEFAULT 0 CHECK (priority BETWEEN 0 AND 9);
