-- What an article names: people, organisations, places, sums, days, laws. char_offset counts characters of the block's
-- cleaned text; normal is what the namings in all languages have in common; amount is a decimal number, currency ISO 4217.
CREATE TABLE article_entities (
  article_id  TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN
                ('person', 'organisation', 'place', 'money', 'date', 'law', 'percent')),
  name        TEXT NOT NULL,
  normal      TEXT NOT NULL,
  role        TEXT,
  amount      TEXT,
  currency    TEXT,
  block       INTEGER NOT NULL,
  char_offset INTEGER NOT NULL CHECK (char_offset >= 0),
  char_count  INTEGER NOT NULL CHECK (char_count > 0),
  surface     TEXT NOT NULL,
  method      TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT;
CREATE INDEX article_entities_normal ON article_entities (kind, normal);

-- What an article is about: its best word has the score 1.
CREATE TABLE article_keywords (
  article_id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  word       TEXT NOT NULL,
  score      REAL NOT NULL CHECK (score > 0 AND score <= 1),
  PRIMARY KEY (article_id, ordinal)
) STRICT;
CREATE INDEX article_keywords_word ON article_keywords (word);
