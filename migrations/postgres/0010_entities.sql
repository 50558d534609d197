CREATE TABLE article_entities (
  article_id  text COLLATE "C" NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal     bigint NOT NULL,
  kind        text COLLATE "C" NOT NULL CHECK (kind IN
                ('person', 'organisation', 'place', 'money', 'date', 'law', 'percent')),
  name        text COLLATE "C" NOT NULL,
  normal      text COLLATE "C" NOT NULL,
  role        text,
  amount      text,
  currency    text COLLATE "C",
  block       bigint NOT NULL,
  char_offset bigint NOT NULL CHECK (char_offset >= 0),
  char_count  bigint NOT NULL CHECK (char_count > 0),
  surface     text NOT NULL,
  method      text NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);
COMMENT ON TABLE article_entities IS 'What an article names: people, organisations, places, sums, days, laws. char_offset counts characters of the block''s cleaned text; normal is what the namings in all languages have in common; amount is a decimal number, currency ISO 4217.';
CREATE INDEX article_entities_normal ON article_entities (kind, normal);

CREATE TABLE article_keywords (
  article_id text COLLATE "C" NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    bigint NOT NULL,
  word       text COLLATE "C" NOT NULL,
  score      double precision NOT NULL CHECK (score > 0 AND score <= 1),
  PRIMARY KEY (article_id, ordinal)
);
COMMENT ON TABLE article_keywords IS 'What an article is about: its best word has the score 1.';
CREATE INDEX article_keywords_word ON article_keywords (word);
