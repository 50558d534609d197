-- The archive ([archive] kind): the pages from which records were made, as they came.

-- Bodies without transfer and content encodings, each once, named by the SHA-256 of their bytes: zstd is the body itself
-- (RFC 8878); else it stands in a WARC file, in the gzip member at warc_offset, as warc_url gave it at warc_date.
CREATE TABLE page_bodies (
  digest      TEXT PRIMARY KEY,
  byte_count  INTEGER NOT NULL CHECK (byte_count > 0),
  zstd        BLOB,
  warc_file   TEXT,
  warc_offset INTEGER,
  warc_length INTEGER,
  warc_url    TEXT,
  warc_date   TEXT,
  CHECK ((zstd IS NULL) = (warc_file IS NOT NULL))
) STRICT;

-- One row a version of an article's page; redirects: from where, with which status, as a JSON list.
CREATE TABLE pages (
  page_id       INTEGER PRIMARY KEY AUTOINCREMENT,
  target_id     INTEGER NOT NULL REFERENCES targets,
  article_id    TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  digest        TEXT NOT NULL REFERENCES page_bodies,
  requested_url TEXT NOT NULL,
  url           TEXT NOT NULL,
  redirects     TEXT NOT NULL DEFAULT '[]',
  fetched_at    TEXT NOT NULL,
  http_status   INTEGER,
  content_type  TEXT,
  robots_tag    TEXT,
  etag          TEXT,
  last_modified TEXT,
  run_id        INTEGER NOT NULL REFERENCES runs (run_id),
  UNIQUE (target_id, article_id, digest)
) STRICT;
CREATE INDEX pages_article ON pages (article_id, target_id, fetched_at);
CREATE INDEX pages_digest ON pages (digest);
