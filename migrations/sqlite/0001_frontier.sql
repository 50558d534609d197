-- Where work comes from, what is to be done, and what was done. Instants are text, ISO 8601 in UTC with
-- microseconds and Z, so that text order is time order.

-- One row a run of the program, with its tallies of ended targets.
CREATE TABLE runs (
  run_id             INTEGER PRIMARY KEY AUTOINCREMENT,
  command            TEXT NOT NULL,
  version            TEXT NOT NULL,
  config_hash        TEXT NOT NULL,
  worker             TEXT NOT NULL,
  started_at         TEXT NOT NULL,
  finished_at        TEXT,
  finish_reason      TEXT CHECK (finish_reason IN ('done', 'time_budget', 'stopped', 'error')),
  invalid_seed_count INTEGER NOT NULL DEFAULT 0,
  stored_count       INTEGER NOT NULL DEFAULT 0,
  updated_count      INTEGER NOT NULL DEFAULT 0,
  not_modified_count INTEGER NOT NULL DEFAULT 0,
  duplicate_count    INTEGER NOT NULL DEFAULT 0,
  rejected_count     INTEGER NOT NULL DEFAULT 0,
  failed_count       INTEGER NOT NULL DEFAULT 0,
  deferred_count     INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One row a configured source; refetch_after_ms NULL = a good page is never looked at again.
CREATE TABLE sources (
  source_id        INTEGER PRIMARY KEY AUTOINCREMENT,
  name             TEXT NOT NULL UNIQUE,
  kind             TEXT NOT NULL,
  refetch_after_ms INTEGER CHECK (refetch_after_ms >= 0)
) STRICT;

-- Politeness, lease and robots state of a host (name, and port where it is not the usual one).
CREATE TABLE hosts (
  host_id           INTEGER PRIMARY KEY AUTOINCREMENT,
  shard             INTEGER NOT NULL DEFAULT 0,
  host              TEXT NOT NULL,
  -- When it may be claimed; while leased the end of the lease; NULL = parked: nothing is queued.
  due_at            TEXT,
  -- Grows by one with each claim; a holder of an older one writes nothing here.
  lease_epoch       INTEGER NOT NULL DEFAULT 0,
  lease_owner       TEXT,
  leased_at         TEXT,
  delay_ms          INTEGER NOT NULL DEFAULT 0,
  -- No request before this: the delay after the last one.
  ready_at          TEXT,
  -- The host asked for patience, or only fails.
  blocked_until     TEXT,
  block_reason      TEXT,
  robots_origin     TEXT,
  robots_text       TEXT,
  robots_status     INTEGER,
  robots_fetched_at TEXT,
  robots_expires_at TEXT,
  UNIQUE (shard, host),
  CHECK ((lease_owner IS NULL) = (leased_at IS NULL)),
  CHECK (lease_owner IS NULL OR due_at IS NOT NULL)
) STRICT;
CREATE INDEX hosts_due ON hosts (shard, due_at, host_id) WHERE due_at IS NOT NULL;

-- One row a fetch URL for life.
CREATE TABLE targets (
  target_id       INTEGER PRIMARY KEY AUTOINCREMENT,
  shard           INTEGER NOT NULL DEFAULT 0,
  host_id         INTEGER NOT NULL REFERENCES hosts,
  -- Digest of the URL without tracking parameters: two spellings, one target.
  url_hash        TEXT NOT NULL,
  url             TEXT NOT NULL,
  outcome         TEXT NOT NULL DEFAULT 'pending' CHECK (outcome IN
                    ('stored', 'updated', 'not_modified', 'duplicate', 'rejected', 'failed', 'deferred', 'pending')),
  stage           TEXT,
  failure_code    TEXT,
  failure_detail  TEXT,
  last_error      TEXT,
  attempts        INTEGER NOT NULL DEFAULT 0,
  http_status     INTEGER,
  final_url       TEXT,
  etag            TEXT,
  last_modified   TEXT,
  article_id      TEXT,
  -- The only schedule; NULL = never, or it is in the queue now.
  next_due_at     TEXT,
  last_fetched_at TEXT,
  died_at         TEXT,
  -- The run that last put it into the queue: a run queues a target once.
  queued_run_id   INTEGER REFERENCES runs (run_id),
  -- The run that ended it last.
  run_id          INTEGER REFERENCES runs (run_id),
  UNIQUE (shard, host_id, url_hash),
  CHECK (outcome NOT IN ('rejected', 'failed', 'deferred') OR failure_code IS NOT NULL),
  CHECK ((outcome = 'failed') = (died_at IS NOT NULL))
) STRICT;
CREATE INDEX targets_due ON targets (shard, next_due_at, target_id) WHERE next_due_at IS NOT NULL;
CREATE INDEX targets_article ON targets (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX targets_outcome ON targets (outcome, failure_code);

-- One row a URL exactly as a source lists it; labels: the extra columns of the list as a JSON object.
CREATE TABLE seeds (
  seed_id        INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id      INTEGER NOT NULL REFERENCES sources,
  url_as_listed  TEXT NOT NULL,
  line           INTEGER,
  labels         TEXT NOT NULL DEFAULT '{}',
  target_id      INTEGER REFERENCES targets,
  failure_code   TEXT CHECK (failure_code = 'invalid_url'),
  failure_detail TEXT,
  -- The run that read it last.
  run_id         INTEGER NOT NULL REFERENCES runs (run_id),
  UNIQUE (source_id, url_as_listed),
  CHECK ((target_id IS NULL) = (failure_code IS NOT NULL))
) STRICT;
CREATE INDEX seeds_target ON seeds (target_id);

-- A row only while there is work: a result counts iff its row with that attempt still stands.
CREATE TABLE queue (
  shard     INTEGER NOT NULL DEFAULT 0,
  target_id INTEGER NOT NULL REFERENCES targets,
  host_id   INTEGER NOT NULL REFERENCES hosts,
  due_at    TEXT NOT NULL,
  attempt   INTEGER NOT NULL CHECK (attempt >= 1),
  PRIMARY KEY (shard, target_id)
) STRICT;
CREATE INDEX queue_host ON queue (shard, host_id, due_at, target_id);

-- The crawl log: one row an attempt.
CREATE TABLE fetches (
  fetch_id       INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id         INTEGER NOT NULL REFERENCES runs (run_id),
  target_id      INTEGER NOT NULL REFERENCES targets,
  attempt        INTEGER NOT NULL,
  started_at     TEXT NOT NULL,
  finished_at    TEXT NOT NULL,
  result         TEXT NOT NULL CHECK (result IN
                   ('article', 'not_modified', 'rejected', 'failed', 'retry', 'deferred')),
  stage          TEXT,
  failure_code   TEXT,
  failure_detail TEXT,
  http_status    INTEGER,
  final_url      TEXT,
  redirect_count INTEGER NOT NULL,
  content_type   TEXT,
  charset        TEXT,
  body_bytes     INTEGER,
  elapsed_ms     INTEGER,
  robots_rule    TEXT,
  robots_tag     TEXT
) STRICT;
CREATE INDEX fetches_target ON fetches (target_id);
CREATE INDEX fetches_run ON fetches (run_id);
