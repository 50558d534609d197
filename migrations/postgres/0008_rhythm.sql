-- Pages with a rhythm of their own, and what `status` counts without reading all hosts.

ALTER TABLE sources ADD COLUMN refetch_adaptive boolean NOT NULL DEFAULT false;
ALTER TABLE targets ADD COLUMN refetch_ms bigint CHECK (refetch_ms > 0);
COMMENT ON COLUMN sources.refetch_adaptive IS 'Each page of it is looked at again after an interval of its own; refetch_after_ms is the first.';
COMMENT ON COLUMN targets.refetch_ms IS 'Its own interval; NULL = that of its sources.';

CREATE INDEX hosts_blocked ON hosts (blocked_until) WHERE blocked_until IS NOT NULL;
