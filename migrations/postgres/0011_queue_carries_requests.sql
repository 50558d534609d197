-- A claim reads hosts and the queue and nothing else: a queue row carries what is handed out with it.
ALTER TABLE queue ADD COLUMN url text COLLATE "C";
ALTER TABLE queue ADD COLUMN etag text;
ALTER TABLE queue ADD COLUMN last_modified text;
ALTER TABLE queue ADD COLUMN refetch_after_ms bigint;
UPDATE queue SET url = t.url, etag = CASE WHEN t.article_id IS NOT NULL THEN t.etag END,
  last_modified = CASE WHEN t.article_id IS NOT NULL THEN t.last_modified END,
  refetch_after_ms = (SELECT min(c.refetch_after_ms) FROM seeds s JOIN sources c ON c.source_id = s.source_id
                       WHERE s.target_id = t.target_id)
  FROM targets t WHERE t.target_id = queue.target_id;
ALTER TABLE queue ALTER COLUMN url SET NOT NULL;
COMMENT ON COLUMN queue.url IS 'What to fetch; with etag and last_modified on condition that it changed.';
COMMENT ON COLUMN queue.refetch_after_ms IS 'How long a good page is left alone afterwards; NULL = for ever.';

-- What an end writes. Nothing looks targets up by their article: articles name their target.
DROP INDEX targets_article;

-- A good end of a page that is not looked at again changes no indexed column, so that its row is written where it stands
-- (HOT) and no index is touched. For that a page has room for most of its rows once more, since neighbours often end
-- together, and there is an index on failures instead of outcomes.
DROP INDEX targets_outcome;
CREATE INDEX targets_failure ON targets (failure_code) WHERE failure_code IS NOT NULL;
ALTER TABLE targets SET (fillfactor = 50);
CREATE OR REPLACE VIEW dead_letters AS
SELECT t.target_id, t.url, h.host, t.stage, t.failure_code, t.failure_detail, t.attempts, t.last_error, t.died_at
  FROM targets t JOIN hosts h ON h.host_id = t.host_id
 WHERE t.outcome = 'failed' AND t.failure_code IS NOT NULL;

-- A lease writes its host twice. A host stands in a database once, whatever its shard (hosts_host).
ALTER TABLE hosts DROP CONSTRAINT hosts_shard_host_key;

-- The crawl log grows in the order of its runs: one entry for many pages of it says where a run's rows are.
DROP INDEX fetches_run;
CREATE INDEX fetches_run ON fetches USING brin (run_id) WITH (pages_per_range = 16, autosummarize = on);

-- The rows that these keys stand for are made by transactions that hold the rows they point to; a check of each costs
-- as much as the row itself. The tables that people change by hand keep theirs.
ALTER TABLE queue DROP CONSTRAINT queue_target_id_fkey, DROP CONSTRAINT queue_host_id_fkey;
ALTER TABLE fetches DROP CONSTRAINT fetches_run_id_fkey, DROP CONSTRAINT fetches_target_id_fkey;
ALTER TABLE targets DROP CONSTRAINT targets_run_id_fkey, DROP CONSTRAINT targets_queued_run_id_fkey;
