-- A claim reads hosts and the queue and nothing else: a queue row carries what is handed out with it.
-- What to fetch; with etag and last_modified on condition that it changed.
ALTER TABLE queue ADD COLUMN url TEXT NOT NULL DEFAULT '';
ALTER TABLE queue ADD COLUMN etag TEXT;
ALTER TABLE queue ADD COLUMN last_modified TEXT;
-- How long a good page is left alone afterwards; NULL = for ever.
ALTER TABLE queue ADD COLUMN refetch_after_ms INTEGER;
UPDATE queue SET url = t.url, etag = CASE WHEN t.article_id IS NOT NULL THEN t.etag END,
  last_modified = CASE WHEN t.article_id IS NOT NULL THEN t.last_modified END,
  refetch_after_ms = (SELECT min(c.refetch_after_ms) FROM seeds s JOIN sources c ON c.source_id = s.source_id
                       WHERE s.target_id = t.target_id)
  FROM targets t WHERE t.target_id = queue.target_id;

-- What an end writes. Nothing looks targets up by their article: articles name their target.
DROP INDEX targets_article;
