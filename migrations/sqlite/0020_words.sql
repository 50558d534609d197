-- Closed lists of words are held to their lists: what a source is, where and why a page failed, by what a date is known,
-- what an annotation is, how an entity was found.
--
-- SQLite adds no CHECK to a table that is there. Rows need not change, so the tables are not written anew: the
-- constraints go into the schema's text (sqlite.org/lang_altertable.html, section 7), in this transaction like all else.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ',
  CHECK (kind IN (''urls'', ''feed'', ''sitemap'', ''hub'', ''warc'')),
  CHECK (refetch_adaptive IN (0, 1))) STRICT')
 WHERE type = 'table' AND name = 'sources';
UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ',
  CHECK (stage IN (''intake'', ''fetch'', ''refine'', ''write'')),
  CHECK (failure_code IN (
    ''invalid_url'', ''blocked_address'', ''robots_denied'', ''robots_noindex'', ''bad_content_type'', ''too_large'',
    ''limit_exceeded'', ''empty_content'', ''soft_404'', ''login_wall'', ''permanent_http'', ''redirect_loop'',
    ''retry_exhausted'', ''timeout'', ''connect_error'', ''protocol_error'', ''dns_error'', ''tls_error'',
    ''decode_error'', ''internal_error'', ''robots_unreachable'', ''host_backoff'', ''time_budget'', ''feed_error'',
    ''sitemap_error''))) STRICT')
 WHERE type = 'table' AND name IN ('targets', 'fetches');
UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ',
  CHECK (published_basis IN (''json_ld'', ''meta'', ''time_element'', ''url'', ''visible'', ''dateline'', ''feed'', ''http''))) STRICT')
 WHERE type = 'table' AND name IN ('articles', 'article_revisions');
UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ',
  CHECK (modified_basis IN (''json_ld'', ''meta'', ''time_element'', ''url'', ''visible'', ''dateline'', ''feed'', ''http''))) STRICT')
 WHERE type = 'table' AND name = 'articles';
UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ',
  CHECK (kind IN (''pinyin'', ''gloss'', ''ruby'', ''reader''))) STRICT')
 WHERE type = 'table' AND name = 'article_annotations';
UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ',
  CHECK (method IN (''gazetteer'', ''pattern'', ''dateline'', ''credit'', ''repeat''))) STRICT')
 WHERE type = 'table' AND name = 'article_entities';
PRAGMA writable_schema = RESET;

-- Other connections read the text anew when they meet a change that SQLite counts.
CREATE TABLE schema_changed (n INTEGER) STRICT;
DROP TABLE schema_changed;

-- Keys that point to another row and are held by no constraint, each for its reason: targets.article_id, since articles
-- point to their targets, and each would have to come before the other; articles.cluster_id, which is the name of a story,
-- and stays its name when that article is deleted; block in annotations, captions and entities, since all that belongs to
-- an article is written together, and goes with it.
