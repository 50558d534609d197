-- The records.

-- The records: one row an article.
CREATE TABLE articles (
  -- Digest of the trusted canonical URL.
  article_id          TEXT PRIMARY KEY,
  -- The target whose page stands here; other targets of the article are its duplicates.
  target_id           INTEGER NOT NULL REFERENCES targets,
  url                 TEXT NOT NULL,
  canonical_url       TEXT,
  title               TEXT,
  subtitle            TEXT,
  original_title      TEXT,
  description         TEXT,
  lead                TEXT,
  body_text           TEXT NOT NULL,
  site_name           TEXT,
  source_name         TEXT,
  source_republished  INTEGER CHECK (source_republished IN (0, 1)),
  section_label       TEXT,
  -- Civil date as the page states it; published_at only where time and zone are stated.
  published_on        TEXT,
  published_at        TEXT,
  published_offset    TEXT,
  published_precision TEXT CHECK (published_precision IN ('day', 'minute', 'second')),
  published_basis     TEXT,
  modified_on         TEXT,
  modified_at         TEXT,
  modified_basis      TEXT,
  dateline_agency     TEXT,
  dateline_place      TEXT,
  dateline_on         TEXT,
  lang                TEXT,
  word_count          INTEGER NOT NULL,
  char_count          INTEGER NOT NULL,
  reading_minutes     INTEGER NOT NULL,
  view_count          INTEGER,
  comment_count       INTEGER,
  paywall             INTEGER CHECK (paywall IN (0, 1)),
  license             TEXT,
  robots_meta         TEXT,
  ai_opt_out          INTEGER CHECK (ai_opt_out IN (0, 1)),
  content_hash        TEXT NOT NULL,
  simhash             INTEGER NOT NULL,
  cluster_id          TEXT,
  quality             REAL NOT NULL CHECK (quality >= 0 AND quality <= 1),
  extractor           TEXT NOT NULL,
  rules_version       TEXT NOT NULL,
  -- Grows when the content changes.
  revision            INTEGER NOT NULL CHECK (revision >= 1),
  first_seen_at       TEXT NOT NULL,
  content_changed_at  TEXT NOT NULL,
  fetched_at          TEXT NOT NULL,
  removed_at          TEXT,
  run_id              INTEGER NOT NULL REFERENCES runs (run_id)
) STRICT;
CREATE INDEX articles_target ON articles (target_id);
CREATE INDEX articles_published ON articles (published_on);
CREATE INDEX articles_run ON articles (run_id);

-- The article in page order; block counts from 0.
CREATE TABLE article_blocks (
  article_id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  block      INTEGER NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN
               ('paragraph', 'subhead', 'list_item', 'quote', 'table', 'code', 'caption', 'embed')),
  text       TEXT NOT NULL,
  PRIMARY KEY (article_id, block)
) STRICT;

-- Remarks beside the text; char_offset counts characters of the block's cleaned text, raw is what stood there.
CREATE TABLE article_annotations (
  article_id  TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  block       INTEGER NOT NULL,
  char_offset INTEGER NOT NULL CHECK (char_offset >= 0),
  surface     TEXT NOT NULL,
  value       TEXT NOT NULL,
  raw         TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT;
CREATE INDEX article_annotations_kind ON article_annotations (kind);

-- Pictures in page order.
CREATE TABLE article_images (
  article_id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  url        TEXT NOT NULL,
  raw        TEXT,
  caption    TEXT,
  credit     TEXT,
  taken_on   TEXT,
  PRIMARY KEY (article_id, ordinal)
) STRICT;

-- Captions taken apart; stated_on is --MM-DD where the year is not stated.
CREATE TABLE article_captions (
  article_id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  block      INTEGER NOT NULL,
  raw        TEXT NOT NULL,
  caption    TEXT NOT NULL,
  credit     TEXT,
  stated_on  TEXT,
  PRIMARY KEY (article_id, ordinal)
) STRICT;

-- Who made the article, in the order of the page.
CREATE TABLE article_people (
  article_id   TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal      INTEGER NOT NULL,
  name         TEXT NOT NULL,
  role         TEXT NOT NULL CHECK (role IN ('author', 'reporter', 'editor', 'photographer', 'translator')),
  organisation TEXT,
  PRIMARY KEY (article_id, ordinal)
) STRICT;
CREATE INDEX article_people_name ON article_people (name);

-- Every candidate for a field, so that conflicts are kept.
CREATE TABLE article_fields (
  article_id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  field      TEXT NOT NULL,
  value      TEXT NOT NULL,
  source     TEXT NOT NULL,
  confidence REAL NOT NULL,
  chosen     INTEGER NOT NULL CHECK (chosen IN (0, 1)),
  PRIMARY KEY (article_id, ordinal)
) STRICT;

-- Tags as the page gives them.
CREATE TABLE article_tags (
  article_id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  tag        TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT;
CREATE INDEX article_tags_tag ON article_tags (tag);

-- Words for what was met on the page.
CREATE TABLE article_flags (
  article_id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  flag       TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT;
CREATE INDEX article_flags_flag ON article_flags (flag);
