-- The body as Markdown. On its own, so that the rows of articles, which every list of articles reads, stay short.
CREATE TABLE article_markdown (
  article_id TEXT NOT NULL PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  markdown   TEXT NOT NULL
) STRICT;
-- article_markdown.article_id: Whose body it is; an article stored by an older program has none before it is reprocessed or changes.
-- article_markdown.markdown: CommonMark with tables: all blocks, captions and pictures in their place, and the links of the text.
