-- What articles were before, what changed, and whether their pages are gone.

-- One row a version that was replaced: the article as it was, and what the next version changed. The version that stands
-- is in articles. *_changed: headline is title or subtitle, body the text with its captions, date the day or instant of
-- publication; has_correction: a note that something was corrected came or changed; rules_changed: the program's rules
-- are not those of the next version, which may be the reason. diff: [-words that went-] {+words that came+}, an edit a
-- line. captions: a line each. authors as in v_articles.
CREATE TABLE article_revisions (
  article_id          TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  revision            INTEGER NOT NULL CHECK (revision >= 1),
  -- When the next version was fetched, and in which run.
  replaced_at         TEXT NOT NULL,
  replaced_run_id     INTEGER NOT NULL REFERENCES runs (run_id),
  headline_changed    INTEGER NOT NULL CHECK (headline_changed IN (0, 1)),
  body_changed        INTEGER NOT NULL CHECK (body_changed IN (0, 1)),
  date_changed        INTEGER NOT NULL CHECK (date_changed IN (0, 1)),
  authors_changed     INTEGER NOT NULL CHECK (authors_changed IN (0, 1)),
  has_correction      INTEGER NOT NULL CHECK (has_correction IN (0, 1)),
  rules_changed       INTEGER NOT NULL CHECK (rules_changed IN (0, 1)),
  diff                TEXT NOT NULL,
  url                 TEXT NOT NULL,
  title               TEXT,
  subtitle            TEXT,
  original_title      TEXT,
  description         TEXT,
  lead                TEXT,
  body_text           TEXT NOT NULL,
  captions            TEXT,
  authors             TEXT,
  source_name         TEXT,
  section_label       TEXT,
  published_on        TEXT,
  published_at        TEXT,
  published_precision TEXT CHECK (published_precision IN ('day', 'minute', 'second')),
  published_basis     TEXT,
  modified_on         TEXT,
  modified_at         TEXT,
  dateline_agency     TEXT,
  dateline_place      TEXT,
  dateline_on         TEXT,
  lang                TEXT,
  word_count          INTEGER NOT NULL,
  char_count          INTEGER NOT NULL,
  content_hash        TEXT NOT NULL,
  extractor           TEXT NOT NULL,
  rules_version       TEXT NOT NULL,
  -- When this version was first and last seen.
  content_changed_at  TEXT NOT NULL,
  fetched_at          TEXT NOT NULL,
  run_id              INTEGER NOT NULL REFERENCES runs (run_id),
  PRIMARY KEY (article_id, revision)
) STRICT;
CREATE INDEX article_revisions_replaced ON article_revisions (replaced_at);

-- Answers in a row that the page is not there (404, 410), and when the first came. What is certain stands in
-- articles.removed_at; the record stays, and the page's return ends it.
ALTER TABLE targets ADD COLUMN gone_count INTEGER NOT NULL DEFAULT 0 CHECK (gone_count >= 0);
ALTER TABLE targets ADD COLUMN gone_since TEXT;

-- What is new, what changed since, and what was removed.
CREATE INDEX articles_first_seen ON articles (first_seen_at);
CREATE INDEX articles_content_changed ON articles (content_changed_at);
CREATE INDEX articles_removed ON articles (removed_at) WHERE removed_at IS NOT NULL;

-- Pages given up after an error; `retry` revives them.
DROP VIEW dead_letters;
CREATE VIEW dead_letters AS
SELECT t.target_id, t.url, h.host, t.stage, t.failure_code, t.failure_detail, t.attempts, t.last_error, t.died_at,
       t.http_status
  FROM targets t JOIN hosts h ON h.host_id = t.host_id
 WHERE t.outcome = 'failed' AND t.failure_code IS NOT NULL;

-- One row an article; authors are the dateline's reporters where no author is named.
DROP VIEW v_articles;
CREATE VIEW v_articles AS
SELECT a.article_id, a.url, a.title, a.subtitle, a.lang, a.published_on, a.published_at, a.site_name, a.source_name,
       (SELECT group_concat(n.name, ', ') FROM (
          SELECT p.name FROM article_people p
           WHERE p.article_id = a.article_id AND p.role IN ('author', 'reporter')
             AND (p.role = 'author' OR NOT EXISTS (
                   SELECT 1 FROM article_people x WHERE x.article_id = a.article_id AND x.role = 'author'))
           ORDER BY p.ordinal) n) AS authors,
       a.section_label, a.word_count, a.quality, a.lead, a.body_text, a.fetched_at, a.noindex, a.noarchive,
       a.unavailable_after, a.revision, a.first_seen_at, a.content_changed_at, a.removed_at, a.cluster_id
  FROM articles a;

-- One row an article, to be asked by first_seen_at: what came since then.
CREATE VIEW v_new AS
SELECT a.article_id, a.first_seen_at, a.url, a.title, a.lang, a.published_on, a.published_at, a.site_name,
       a.source_name, a.section_label, a.lead, a.word_count, a.cluster_id
  FROM articles a;

-- One row a change: of which article, when, and what: changes has the words headline, body, date, authors, correction.
-- title_before and the other fields of the version that was replaced are in article_revisions (revision - 1).
CREATE VIEW v_changed AS
SELECT r.article_id, a.url, r.revision + 1 AS revision, r.replaced_at AS changed_at,
       substr(CASE WHEN r.headline_changed = 1 THEN ', headline' ELSE '' END
           || CASE WHEN r.body_changed = 1 THEN ', body' ELSE '' END
           || CASE WHEN r.date_changed = 1 THEN ', date' ELSE '' END
           || CASE WHEN r.authors_changed = 1 THEN ', authors' ELSE '' END
           || CASE WHEN r.has_correction = 1 THEN ', correction' ELSE '' END, 3) AS changes,
       coalesce(n.title, CASE WHEN n.article_id IS NULL THEN a.title END) AS title, r.title AS title_before, r.diff,
       r.headline_changed, r.body_changed, r.date_changed, r.authors_changed, r.has_correction, r.rules_changed,
       a.lang, a.site_name, r.replaced_run_id AS run_id
  FROM article_revisions r
  JOIN articles a ON a.article_id = r.article_id
  LEFT JOIN article_revisions n ON n.article_id = r.article_id AND n.revision = r.revision + 1;
