-- How hosts answered, and when they may be asked again.

ALTER TABLE hosts ADD COLUMN consecutive_failures bigint NOT NULL DEFAULT 0;
ALTER TABLE hosts ADD COLUMN failed_target_count bigint NOT NULL DEFAULT 0;
ALTER TABLE hosts ADD COLUMN circuit_opened_count bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN hosts.consecutive_failures IS 'Attempts that the host failed since its last good answer.';
COMMENT ON COLUMN hosts.failed_target_count IS 'The first attempts among them: so many targets failed.';
COMMENT ON COLUMN hosts.circuit_opened_count IS 'Times its circuit was opened since then; 0 = closed.';

-- A queued URL of a host that is left alone is not due before that is over.
CREATE OR REPLACE VIEW url_outcomes AS
SELECT o.url, o.source, o.target_id, o.host,
       CASE WHEN o.target_id IS NULL THEN 'rejected' WHEN o.is_repeat THEN 'duplicate' ELSE o.outcome END AS outcome,
       CASE WHEN o.is_repeat THEN NULL ELSE o.failure_code END AS failure_code,
       CASE WHEN o.is_repeat THEN NULL ELSE o.failure_detail END AS failure_detail,
       o.attempts, o.http_status, o.final_url, o.article_id,
       CASE WHEN o.is_repeat OR o.outcome = 'duplicate' THEN o.article_id END AS duplicate_of,
       o.last_error, o.next_due_at, o.last_fetched_at
  FROM (
    SELECT s.url_as_listed AS url, c.name AS source, s.target_id, h.host, t.outcome,
           coalesce(s.failure_code, t.failure_code) AS failure_code,
           coalesce(s.failure_detail, t.failure_detail) AS failure_detail,
           coalesce(t.attempts, 0) AS attempts, t.http_status, t.final_url, t.article_id, t.last_error,
           CASE WHEN q.target_id IS NULL THEN t.next_due_at
                WHEN h.blocked_until > q.due_at THEN h.blocked_until ELSE q.due_at END AS next_due_at, t.last_fetched_at,
           s.target_id IS NOT NULL AND t.article_id IS NOT NULL
             AND t.outcome IN ('stored', 'updated', 'not_modified', 'duplicate')
             AND row_number() OVER (PARTITION BY s.target_id ORDER BY
                   CASE WHEN s.url_as_listed = t.url THEN 0 ELSE 1 END, s.url_as_listed, c.name) > 1 AS is_repeat
      FROM seeds s
      JOIN sources c ON c.source_id = s.source_id
      LEFT JOIN targets t ON t.target_id = s.target_id
      LEFT JOIN hosts h ON h.host_id = t.host_id
      LEFT JOIN queue q ON q.shard = t.shard AND q.target_id = t.target_id
  ) o;

CREATE VIEW v_host_health AS
SELECT h.host, (SELECT count(*) FROM queue q WHERE q.shard = h.shard AND q.host_id = h.host_id) AS queued_count,
       h.lease_owner, h.due_at, h.delay_ms, CASE WHEN h.delay_ms > 0 THEN CAST(1000.0 / h.delay_ms AS double precision) END AS rate_per_second,
       h.blocked_until, h.block_reason, h.consecutive_failures, h.circuit_opened_count, h.robots_status,
       h.robots_fetched_at, h.robots_expires_at, coalesce(s.fetch_count, 0) AS fetch_count,
       coalesce(s.good_count, 0) AS good_count, coalesce(s.failed_count, 0) AS failed_count,
       coalesce(s.complaint_count, 0) AS complaint_count, s.mean_elapsed_ms, l.finished_at AS last_fetched_at,
       l.http_status AS last_http_status, l.failure_code AS last_failure_code
  FROM hosts h
  LEFT JOIN (
    SELECT t.host_id, count(*) AS fetch_count, max(f.fetch_id) AS last_fetch_id,
           count(CASE WHEN f.result IN ('article', 'not_modified') THEN 1 END) AS good_count,
           count(CASE WHEN f.result IN ('failed', 'retry') THEN 1 END) AS failed_count,
           count(CASE WHEN f.http_status IN (429, 503) THEN 1 END) AS complaint_count,
           CAST(round(avg(f.elapsed_ms)) AS bigint) AS mean_elapsed_ms
      FROM fetches f JOIN targets t ON t.target_id = f.target_id
     GROUP BY t.host_id
  ) s ON s.host_id = h.host_id
  LEFT JOIN fetches l ON l.fetch_id = s.last_fetch_id;
COMMENT ON VIEW v_host_health IS 'One row a host: what waits, how it is treated, how it answered.';

CREATE VIEW v_crawl_log AS
SELECT f.fetch_id, t.url, h.host, f.run_id, f.attempt, f.started_at, f.elapsed_ms, f.result, f.stage, f.failure_code,
       f.failure_detail, f.http_status, f.final_url, f.redirect_count, f.content_type, f.charset, f.body_bytes,
       f.robots_rule, f.robots_tag
  FROM fetches f
  JOIN targets t ON t.target_id = f.target_id
  JOIN hosts h ON h.host_id = t.host_id;
COMMENT ON VIEW v_crawl_log IS 'One row an attempt; fetch_id grows with time.';
