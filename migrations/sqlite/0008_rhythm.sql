-- Pages with a rhythm of their own, and what `status` counts without reading all hosts.

-- Each page of it is looked at again after an interval of its own; refetch_after_ms is the first.
ALTER TABLE sources ADD COLUMN refetch_adaptive INTEGER NOT NULL DEFAULT 0;
-- Its own interval; NULL = that of its sources.
ALTER TABLE targets ADD COLUMN refetch_ms INTEGER CHECK (refetch_ms > 0);

CREATE INDEX hosts_blocked ON hosts (blocked_until) WHERE blocked_until IS NOT NULL;
