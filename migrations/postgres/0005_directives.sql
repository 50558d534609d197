-- What pages ask of us as a robot; NULL = not stated. `robots_meta` has the words, also those said to others.

ALTER TABLE articles ADD COLUMN noindex boolean;
ALTER TABLE articles ADD COLUMN noarchive boolean;
ALTER TABLE articles ADD COLUMN unavailable_after timestamptz;
COMMENT ON COLUMN articles.noindex IS 'The page asks not to be indexed.';
COMMENT ON COLUMN articles.noarchive IS 'It asks that no copy is kept.';
COMMENT ON COLUMN articles.unavailable_after IS 'It is not to be shown from then on.';

CREATE OR REPLACE VIEW v_articles AS
SELECT a.article_id, a.url, a.title, a.subtitle, a.lang, a.published_on, a.published_at, a.site_name, a.source_name,
       (SELECT string_agg(n.name, ', ') FROM (
          SELECT p.name FROM article_people p
           WHERE p.article_id = a.article_id AND p.role IN ('author', 'reporter')
             AND (p.role = 'author' OR NOT EXISTS (
                   SELECT 1 FROM article_people x WHERE x.article_id = a.article_id AND x.role = 'author'))
           ORDER BY p.ordinal) n) AS authors,
       a.section_label, a.word_count, a.quality, a.lead, a.body_text, a.fetched_at, a.noindex, a.noarchive,
       a.unavailable_after
  FROM articles a;
