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

-- What every column says.
-- page_bodies.digest: SHA-256 of the body, in hexadecimal digits.
-- page_bodies.byte_count: Length of the body.
-- page_bodies.zstd: The body, one Zstandard frame (RFC 8878); NULL = it stands in a WARC file.
-- page_bodies.warc_file: The file of its record; while it is written its name ends in .open.
-- page_bodies.warc_offset: Where the gzip member of the record begins in that file.
-- page_bodies.warc_length: Length of that member.
-- page_bodies.warc_url: WARC-Target-URI of that record.
-- page_bodies.warc_date: WARC-Date of that record.
-- pages.page_id: A number of the database.
-- pages.target_id: Whose page it is.
-- pages.article_id: The article that was made of it.
-- pages.digest: Its body, in page_bodies.
-- pages.requested_url: What was asked for.
-- pages.url: Where it was found.
-- pages.redirects: From where, with which status, as a JSON list.
-- pages.fetched_at: When the answer was complete.
-- pages.http_status: Status of the answer.
-- pages.content_type: Content-Type, as sent.
-- pages.robots_tag: X-Robots-Tag, a header a line.
-- pages.etag: ETag, as sent.
-- pages.last_modified: Last-Modified, as sent.
-- pages.run_id: The run that fetched it.
