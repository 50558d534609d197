-- The body as Markdown. On its own, so that the rows of articles, which every list of articles reads, stay short.
CREATE TABLE article_markdown (
  article_id text COLLATE "C" PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  markdown   text COLLATE "C" NOT NULL
);
COMMENT ON TABLE article_markdown IS 'The bodies of articles as Markdown.';
COMMENT ON COLUMN article_markdown.article_id IS 'Whose body it is; an article stored by an older program has none before it is reprocessed or changes.';
COMMENT ON COLUMN article_markdown.markdown IS 'CommonMark with tables: all blocks, captions and pictures in their place, and the links of the text.';
