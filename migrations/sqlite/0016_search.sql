-- Full-text search. What is indexed is not the text as it is written but its folded words (text::fold); `copydesk search
-- --sql QUERY` prints a query for this database.

-- The stretches into which an article is divided for the index, each beginning with the last words of the one before;
-- most articles have one. The columns that a search is narrowed by stand here, in short rows.
CREATE TABLE article_passages (
  passage_id   INTEGER PRIMARY KEY,
  article_id   TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal      INTEGER NOT NULL,
  published_on TEXT,
  lang         TEXT,
  -- The host of the article's address.
  site         TEXT NOT NULL,
  UNIQUE (article_id, ordinal)
) STRICT;

-- The words of a passage: rowid is its passage_id. They can be looked for, not read. The tokenizer parts at blanks alone:
-- words are made before, and have no sign of ASCII in them.
CREATE VIRTUAL TABLE article_words USING fts5 (
  title, body, content = '', contentless_delete = 1, tokenize = 'ascii'
);
CREATE TRIGGER article_passages_deleted AFTER DELETE ON article_passages BEGIN
  DELETE FROM article_words WHERE rowid = old.passage_id;
END;

-- How far the articles of an older program, or of an older folding, are indexed: up to this article_id; NULL = all.
CREATE TABLE search_progress (
  folding          INTEGER PRIMARY KEY,
  after_article_id TEXT
) STRICT;
INSERT INTO search_progress (folding, after_article_id) VALUES (0, '');

-- What the columns hold.
-- article_passages.passage_id: Its number, by which article_words names it.
-- article_passages.article_id: Whose passage it is.
-- article_passages.ordinal: Its place in the article, from 0.
-- article_passages.published_on: As in articles: what a search is narrowed by.
-- article_passages.lang: As in articles.
-- article_passages.site: The host of the article's address.
-- search_progress.folding: The folding of the index; 0 = none yet.
-- search_progress.after_article_id: Indexed up to this article_id; NULL = all.
-- article_words.title: The folded words of title and subtitle.
-- article_words.body: The folded words of the blocks.
