-- Near-duplicate stories: articles.cluster_id is the same for all copies of a story, the smallest article_id among them;
-- NULL = nobody else has it.
CREATE INDEX articles_cluster ON articles (cluster_id) WHERE cluster_id IS NOT NULL;

-- What a story is known by: the smallest hashes of its shingles, and of those of its lead. Empty = too short to tell.
CREATE TABLE article_sketches (
  article_id    TEXT PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  shingle_count INTEGER NOT NULL,
  hashes        TEXT NOT NULL,
  lead_hashes   TEXT NOT NULL,
  -- When it was last compared with the others; NULL = it waits.
  joined_at     TEXT
) STRICT;
CREATE INDEX article_sketches_waiting ON article_sketches (article_id) WHERE joined_at IS NULL;

-- Articles that share a band are compared.
CREATE TABLE article_bands (
  band       INTEGER NOT NULL,
  article_id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  PRIMARY KEY (band, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_bands_article ON article_bands (article_id);

-- One row an article that has copies; ordinal 1 is the earliest: by the day of publication, then by its instant, then by
-- when it was first seen.
CREATE VIEW v_duplicates AS
SELECT a.cluster_id, row_number() OVER earliest AS ordinal,
       count(*) OVER (PARTITION BY a.cluster_id) AS article_count,
       a.article_id, a.url, a.title, a.lang, a.published_on, a.published_at, a.first_seen_at,
       coalesce(a.source_name, a.site_name, h.host) AS source,
       first_value(a.article_id) OVER earliest AS first_article_id,
       first_value(coalesce(a.source_name, a.site_name, h.host)) OVER earliest AS earliest_source
  FROM articles a JOIN targets t ON t.target_id = a.target_id JOIN hosts h ON h.host_id = t.host_id
 WHERE a.cluster_id IS NOT NULL
WINDOW earliest AS (PARTITION BY a.cluster_id ORDER BY
         coalesce(a.published_on, substr(a.first_seen_at, 1, 10)), a.published_at IS NULL, a.published_at,
         a.first_seen_at, a.article_id);

-- One row a story that several pages have.
CREATE VIEW clusters AS
SELECT cluster_id, article_count, first_article_id, earliest_source, title, lang, published_on, published_at, first_seen_at
  FROM v_duplicates WHERE ordinal = 1;
