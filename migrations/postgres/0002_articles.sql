-- The records.

CREATE TABLE articles (
  article_id          text COLLATE "C" PRIMARY KEY,
  target_id           bigint NOT NULL REFERENCES targets,
  url                 text COLLATE "C" NOT NULL,
  canonical_url       text COLLATE "C",
  title               text,
  subtitle            text,
  original_title      text,
  description         text,
  lead                text,
  body_text           text NOT NULL,
  site_name           text,
  source_name         text,
  source_republished  boolean,
  section_label       text,
  published_on        date,
  published_at        timestamptz,
  published_offset    text,
  published_precision text CHECK (published_precision IN ('day', 'minute', 'second')),
  published_basis     text,
  modified_on         date,
  modified_at         timestamptz,
  modified_basis      text,
  dateline_agency     text,
  dateline_place      text,
  dateline_on         date,
  lang                text,
  word_count          bigint NOT NULL,
  char_count          bigint NOT NULL,
  reading_minutes     bigint NOT NULL,
  view_count          bigint,
  comment_count       bigint,
  paywall             boolean,
  license             text,
  robots_meta         text,
  ai_opt_out          boolean,
  content_hash        text NOT NULL,
  simhash             bigint NOT NULL,
  cluster_id          text,
  quality             double precision NOT NULL CHECK (quality >= 0 AND quality <= 1),
  extractor           text NOT NULL,
  rules_version       text NOT NULL,
  revision            bigint NOT NULL CHECK (revision >= 1),
  first_seen_at       timestamptz NOT NULL,
  content_changed_at  timestamptz NOT NULL,
  fetched_at          timestamptz NOT NULL,
  removed_at          timestamptz,
  run_id              bigint NOT NULL REFERENCES runs (run_id)
);
COMMENT ON TABLE articles IS 'The records: one row an article.';
COMMENT ON COLUMN articles.article_id IS 'Digest of the trusted canonical URL.';
COMMENT ON COLUMN articles.target_id IS 'The target whose page stands here; other targets of the article are its duplicates.';
COMMENT ON COLUMN articles.published_on IS 'Civil date as the page states it; published_at only where time and zone are stated.';
COMMENT ON COLUMN articles.revision IS 'Grows when the content changes.';
CREATE INDEX articles_target ON articles (target_id);
CREATE INDEX articles_published ON articles (published_on);
CREATE INDEX articles_run ON articles (run_id);

CREATE TABLE article_blocks (
  article_id text COLLATE "C" NOT NULL REFERENCES articles ON DELETE CASCADE,
  block      bigint NOT NULL,
  kind       text NOT NULL CHECK (kind IN
               ('paragraph', 'subhead', 'list_item', 'quote', 'table', 'code', 'caption', 'embed')),
  text       text NOT NULL,
  PRIMARY KEY (article_id, block)
);
COMMENT ON TABLE article_blocks IS 'The article in page order; block counts from 0.';

CREATE TABLE article_annotations (
  article_id  text COLLATE "C" NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal     bigint NOT NULL,
  kind        text COLLATE "C" NOT NULL,
  block       bigint NOT NULL,
  char_offset bigint NOT NULL CHECK (char_offset >= 0),
  surface     text NOT NULL,
  value       text NOT NULL,
  raw         text NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);
COMMENT ON TABLE article_annotations IS 'Remarks beside the text; char_offset counts characters of the block''s cleaned text, raw is what stood there.';
CREATE INDEX article_annotations_kind ON article_annotations (kind);

CREATE TABLE article_images (
  article_id text COLLATE "C" NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    bigint NOT NULL,
  url        text NOT NULL,
  raw        text,
  caption    text,
  credit     text,
  taken_on   date,
  PRIMARY KEY (article_id, ordinal)
);
COMMENT ON TABLE article_images IS 'Pictures in page order.';

CREATE TABLE article_captions (
  article_id text COLLATE "C" NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    bigint NOT NULL,
  block      bigint NOT NULL,
  raw        text NOT NULL,
  caption    text NOT NULL,
  credit     text,
  stated_on  text,
  PRIMARY KEY (article_id, ordinal)
);
COMMENT ON TABLE article_captions IS 'Captions taken apart; stated_on is --MM-DD where the year is not stated.';

CREATE TABLE article_people (
  article_id   text COLLATE "C" NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal      bigint NOT NULL,
  name         text NOT NULL,
  role         text NOT NULL CHECK (role IN ('author', 'reporter', 'editor', 'photographer', 'translator')),
  organisation text,
  PRIMARY KEY (article_id, ordinal)
);
COMMENT ON TABLE article_people IS 'Who made the article, in the order of the page.';
CREATE INDEX article_people_name ON article_people (name);

CREATE TABLE article_fields (
  article_id text COLLATE "C" NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    bigint NOT NULL,
  field      text COLLATE "C" NOT NULL,
  value      text NOT NULL,
  source     text NOT NULL,
  confidence double precision NOT NULL,
  chosen     boolean NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);
COMMENT ON TABLE article_fields IS 'Every candidate for a field, so that conflicts are kept.';

CREATE TABLE article_tags (
  article_id text COLLATE "C" NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    bigint NOT NULL,
  tag        text COLLATE "C" NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);
COMMENT ON TABLE article_tags IS 'Tags as the page gives them.';
CREATE INDEX article_tags_tag ON article_tags (tag);

CREATE TABLE article_flags (
  article_id text COLLATE "C" NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    bigint NOT NULL,
  flag       text COLLATE "C" NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);
COMMENT ON TABLE article_flags IS 'Words for what was met on the page.';
CREATE INDEX article_flags_flag ON article_flags (flag);
