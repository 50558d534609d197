-- One row a host: what waits, how it is treated, how it answered. learned_rate_per_second is the pace that it was found
-- to bear, most_rate_per_second the fastest that it is known to bear, NULL where it never complained; rate_per_second
-- is what was asked of it last, after Crawl-delay and the config.
DROP VIEW v_host_health;
CREATE VIEW v_host_health AS
SELECT h.host, (SELECT count(*) FROM queue q WHERE q.shard = h.shard AND q.host_id = h.host_id) AS queued_count,
       h.lease_owner, h.due_at, h.delay_ms, CASE WHEN h.delay_ms > 0 THEN CAST(1000.0 / h.delay_ms AS double precision) END AS rate_per_second,
       h.blocked_until, h.block_reason, h.consecutive_failures, h.circuit_opened_count, h.robots_status,
       h.robots_fetched_at, h.robots_expires_at, coalesce(s.fetch_count, 0) AS fetch_count,
       coalesce(s.good_count, 0) AS good_count, coalesce(s.failed_count, 0) AS failed_count,
       coalesce(s.complaint_count, 0) AS complaint_count, s.mean_elapsed_ms, l.finished_at AS last_fetched_at,
       l.http_status AS last_http_status, l.failure_code AS last_failure_code,
       CASE WHEN h.pace_us > 0 THEN CAST(1000000.0 / h.pace_us AS double precision) END AS learned_rate_per_second,
       CASE WHEN h.ceiling_us > 0 THEN CAST(1000000.0 / h.ceiling_us AS double precision) END AS most_rate_per_second
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
