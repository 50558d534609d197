-- What people query. The names and columns here do not change.

CREATE VIEW v_articles AS
SELECT a.article_id, a.url, a.title, a.subtitle, a.lang, a.published_on, a.published_at, a.site_name, a.source_name,
       (SELECT string_agg(n.name, ', ') FROM (
          SELECT p.name FROM article_people p
           WHERE p.article_id = a.article_id AND p.role IN ('author', 'reporter')
             AND (p.role = 'author' OR NOT EXISTS (
                   SELECT 1 FROM article_people x WHERE x.article_id = a.article_id AND x.role = 'author'))
           ORDER BY p.ordinal) n) AS authors,
       a.section_label, a.word_count, a.quality, a.lead, a.body_text, a.fetched_at
  FROM articles a;
COMMENT ON VIEW v_articles IS 'One row an article; authors are the dateline''s reporters where no author is named.';

CREATE VIEW url_outcomes AS
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
           coalesce(q.due_at, t.next_due_at) AS next_due_at, t.last_fetched_at,
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
COMMENT ON VIEW url_outcomes IS 'One row a listed URL, with exactly one outcome.';

CREATE VIEW dead_letters AS
SELECT t.target_id, t.url, h.host, t.stage, t.failure_code, t.failure_detail, t.attempts, t.last_error, t.died_at
  FROM targets t JOIN hosts h ON h.host_id = t.host_id
 WHERE t.outcome = 'failed';
COMMENT ON VIEW dead_letters IS 'Pages given up after an error; `retry` revives them.';

CREATE VIEW v_run_summary AS
SELECT run_id, command, started_at, finished_at, finish_reason, invalid_seed_count, stored_count, updated_count,
       not_modified_count, duplicate_count, rejected_count, failed_count, deferred_count,
       stored_count + updated_count + not_modified_count + duplicate_count + rejected_count + failed_count
         + deferred_count AS ended_count
  FROM runs;
COMMENT ON VIEW v_run_summary IS 'One row a run: how its targets ended.';
