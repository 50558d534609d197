-- What articles were before, what changed, and whether their pages are gone.

CREATE TABLE article_revisions (
  article_id          text COLLATE "C" NOT NULL REFERENCES articles ON DELETE CASCADE,
  revision            bigint NOT NULL CHECK (revision >= 1),
  replaced_at         timestamptz NOT NULL,
  replaced_run_id     bigint NOT NULL REFERENCES runs (run_id),
  headline_changed    boolean NOT NULL,
  body_changed        boolean NOT NULL,
  date_changed        boolean NOT NULL,
  authors_changed     boolean NOT NULL,
  has_correction      boolean NOT NULL,
  rules_changed       boolean NOT NULL,
  diff                text NOT NULL,
  url                 text COLLATE "C" NOT NULL,
  title               text,
  subtitle            text,
  original_title      text,
  description         text,
  lead                text,
  body_text           text NOT NULL,
  captions            text,
  authors             text,
  source_name         text,
  section_label       text,
  published_on        date,
  published_at        timestamptz,
  published_precision text CHECK (published_precision IN ('day', 'minute', 'second')),
  published_basis     text,
  modified_on         date,
  modified_at         timestamptz,
  dateline_agency     text,
  dateline_place      text,
  dateline_on         date,
  lang                text,
  word_count          bigint NOT NULL,
  char_count          bigint NOT NULL,
  content_hash        text NOT NULL,
  extractor           text NOT NULL,
  rules_version       text NOT NULL,
  content_changed_at  timestamptz NOT NULL,
  fetched_at          timestamptz NOT NULL,
  run_id              bigint NOT NULL REFERENCES runs (run_id),
  PRIMARY KEY (article_id, revision)
);
COMMENT ON TABLE article_revisions IS 'One row a version that was replaced: the article as it was, and what the next version changed. The version that stands is in articles.';
COMMENT ON COLUMN article_revisions.replaced_at IS 'When the next version was fetched.';
COMMENT ON COLUMN article_revisions.replaced_run_id IS 'The run in which the next version was fetched.';
COMMENT ON COLUMN article_revisions.headline_changed IS 'The next version has another title or subtitle.';
COMMENT ON COLUMN article_revisions.body_changed IS 'The next version has another text or other captions.';
COMMENT ON COLUMN article_revisions.date_changed IS 'The next version states another day or instant of publication.';
COMMENT ON COLUMN article_revisions.authors_changed IS 'The next version names other authors.';
COMMENT ON COLUMN article_revisions.has_correction IS 'In the next version a note that something was corrected came or changed.';
COMMENT ON COLUMN article_revisions.rules_changed IS 'The next version was made with other rules of the program, which may be the reason.';
COMMENT ON COLUMN article_revisions.diff IS 'An edit a line: [-words that went-] {+words that came+}.';
COMMENT ON COLUMN article_revisions.captions IS 'The captions, a line each.';
COMMENT ON COLUMN article_revisions.authors IS 'As in v_articles.';
COMMENT ON COLUMN article_revisions.content_changed_at IS 'When this version was first seen.';
COMMENT ON COLUMN article_revisions.fetched_at IS 'When this version was last seen.';
CREATE INDEX article_revisions_replaced ON article_revisions (replaced_at);

ALTER TABLE targets ADD COLUMN gone_count bigint NOT NULL DEFAULT 0 CHECK (gone_count >= 0);
ALTER TABLE targets ADD COLUMN gone_since timestamptz;
COMMENT ON COLUMN targets.gone_count IS 'Answers in a row that the page is not there (404, 410).';
COMMENT ON COLUMN targets.gone_since IS 'When the first of these came.';
COMMENT ON COLUMN articles.removed_at IS 'Since when it is certain that the page is gone; the record stays, and the page''s return ends it.';

CREATE INDEX articles_first_seen ON articles (first_seen_at);
CREATE INDEX articles_content_changed ON articles (content_changed_at);
CREATE INDEX articles_removed ON articles (removed_at) WHERE removed_at IS NOT NULL;

CREATE OR REPLACE VIEW dead_letters AS
SELECT t.target_id, t.url, h.host, t.stage, t.failure_code, t.failure_detail, t.attempts, t.last_error, t.died_at,
       t.http_status
  FROM targets t JOIN hosts h ON h.host_id = t.host_id
 WHERE t.outcome = 'failed' AND t.failure_code IS NOT NULL;

CREATE OR REPLACE VIEW v_articles AS
SELECT a.article_id, a.url, a.title, a.subtitle, a.lang, a.published_on, a.published_at, a.site_name, a.source_name,
       (SELECT string_agg(n.name, ', ') FROM (
          SELECT p.name FROM article_people p
           WHERE p.article_id = a.article_id AND p.role IN ('author', 'reporter')
             AND (p.role = 'author' OR NOT EXISTS (
                   SELECT 1 FROM article_people x WHERE x.article_id = a.article_id AND x.role = 'author'))
           ORDER BY p.ordinal) n) AS authors,
       a.section_label, a.word_count, a.quality, a.lead, a.body_text, a.fetched_at, a.noindex, a.noarchive,
       a.unavailable_after, a.revision, a.first_seen_at, a.content_changed_at, a.removed_at, a.cluster_id
  FROM articles a;

CREATE VIEW v_new AS
SELECT a.article_id, a.first_seen_at, a.url, a.title, a.lang, a.published_on, a.published_at, a.site_name,
       a.source_name, a.section_label, a.lead, a.word_count, a.cluster_id
  FROM articles a;
COMMENT ON VIEW v_new IS 'One row an article, to be asked by first_seen_at: what came since then.';

CREATE VIEW v_changed AS
SELECT r.article_id, a.url, r.revision + 1 AS revision, r.replaced_at AS changed_at,
       substr(CASE WHEN r.headline_changed THEN ', headline' ELSE '' END
           || CASE WHEN r.body_changed THEN ', body' ELSE '' END
           || CASE WHEN r.date_changed THEN ', date' ELSE '' END
           || CASE WHEN r.authors_changed THEN ', authors' ELSE '' END
           || CASE WHEN r.has_correction THEN ', correction' ELSE '' END, 3) AS changes,
       coalesce(n.title, CASE WHEN n.article_id IS NULL THEN a.title END) AS title, r.title AS title_before, r.diff,
       r.headline_changed, r.body_changed, r.date_changed, r.authors_changed, r.has_correction, r.rules_changed,
       a.lang, a.site_name, r.replaced_run_id AS run_id
  FROM article_revisions r
  JOIN articles a ON a.article_id = r.article_id
  LEFT JOIN article_revisions n ON n.article_id = r.article_id AND n.revision = r.revision + 1;
COMMENT ON VIEW v_changed IS 'One row a change: of which article, when, and what. The version that was replaced is in article_revisions (revision - 1).';
COMMENT ON COLUMN v_changed.changes IS 'Of the words headline, body, date, authors, correction.';
