-- Which of several copies is the earliest no longer hangs on the moment at which each was fetched: of the same day and hour
-- it is the one with the smallest id, whatever came first. Where no day is stated, the day it was first seen stands in.
CREATE OR REPLACE VIEW v_duplicates AS
SELECT a.cluster_id, row_number() OVER earliest AS ordinal,
       count(*) OVER (PARTITION BY a.cluster_id) AS article_count,
       a.article_id, a.url, a.title, a.lang, a.published_on, a.published_at, a.first_seen_at,
       coalesce(a.source_name, a.site_name, h.host) AS source,
       first_value(a.article_id) OVER earliest AS first_article_id,
       first_value(coalesce(a.source_name, a.site_name, h.host)) OVER earliest AS earliest_source
  FROM articles a JOIN targets t ON t.target_id = a.target_id JOIN hosts h ON h.host_id = t.host_id
 WHERE a.cluster_id IS NOT NULL
WINDOW earliest AS (PARTITION BY a.cluster_id ORDER BY
         coalesce(a.published_on, CAST(a.first_seen_at AT TIME ZONE 'UTC' AS date)), a.published_at IS NULL,
         a.published_at, a.article_id);
