-- Closed lists of words are held to their lists: what a source is, where and why a page failed, by what a date is known,
-- what an annotation is, how an entity was found.
ALTER TABLE sources ADD CHECK (kind IN ('urls', 'feed', 'sitemap', 'hub', 'warc'));
ALTER TABLE targets
  ADD CHECK (stage IN ('intake', 'fetch', 'refine', 'write')),
  ADD CHECK (failure_code IN (
    'invalid_url', 'blocked_address', 'robots_denied', 'robots_noindex', 'bad_content_type', 'too_large',
    'limit_exceeded', 'empty_content', 'soft_404', 'login_wall', 'permanent_http', 'redirect_loop', 'retry_exhausted',
    'timeout', 'connect_error', 'protocol_error', 'dns_error', 'tls_error', 'decode_error', 'internal_error',
    'robots_unreachable', 'host_backoff', 'time_budget', 'feed_error', 'sitemap_error'));
ALTER TABLE fetches
  ADD CHECK (stage IN ('intake', 'fetch', 'refine', 'write')),
  ADD CHECK (failure_code IN (
    'invalid_url', 'blocked_address', 'robots_denied', 'robots_noindex', 'bad_content_type', 'too_large',
    'limit_exceeded', 'empty_content', 'soft_404', 'login_wall', 'permanent_http', 'redirect_loop', 'retry_exhausted',
    'timeout', 'connect_error', 'protocol_error', 'dns_error', 'tls_error', 'decode_error', 'internal_error',
    'robots_unreachable', 'host_backoff', 'time_budget', 'feed_error', 'sitemap_error'));
ALTER TABLE articles
  ADD CHECK (published_basis IN ('json_ld', 'meta', 'time_element', 'url', 'visible', 'dateline', 'feed', 'http')),
  ADD CHECK (modified_basis IN ('json_ld', 'meta', 'time_element', 'url', 'visible', 'dateline', 'feed', 'http'));
ALTER TABLE article_revisions
  ADD CHECK (published_basis IN ('json_ld', 'meta', 'time_element', 'url', 'visible', 'dateline', 'feed', 'http'));
ALTER TABLE article_annotations ADD CHECK (kind IN ('pinyin', 'gloss', 'ruby', 'reader'));
ALTER TABLE article_entities ADD CHECK (method IN ('gazetteer', 'pattern', 'dateline', 'credit', 'repeat'));

-- All text compares by code point, as in SQLite, whatever the locale of the database: ORDER BY title gives the same order
-- on both. Views stand on the columns, people's own too: they are taken away, and made again as they were, with owner,
-- rights and comments. No row is written anew.
DO $$
DECLARE
  ours name[] := ARRAY['runs', 'sources', 'hosts', 'targets', 'seeds', 'queue', 'fetches', 'articles', 'article_revisions',
    'article_blocks', 'article_annotations', 'article_images', 'article_captions', 'article_people', 'article_entities',
    'article_fields', 'article_keywords', 'article_tags', 'article_flags', 'pages', 'page_bodies'];
  remake text := '';
  it record;
BEGIN
  FOR it IN
    WITH RECURSIVE upon (relation, depth) AS (
      SELECT oid, 0 FROM pg_class
       WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND relname = ANY (ours)
      UNION
      SELECT r.ev_class, u.depth + 1 FROM upon u
        JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = u.relation
        JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid AND r.ev_class <> u.relation
    )
    SELECT c.oid, c.oid::regclass AS name, c.relkind, c.relowner, c.relacl, pg_get_viewdef(c.oid) AS query,
           coalesce(' WITH (' || array_to_string(c.reloptions, ', ') || ')', '') AS options
      FROM upon u JOIN pg_class c ON c.oid = u.relation
     WHERE u.depth > 0 GROUP BY c.oid ORDER BY max(u.depth) DESC, c.oid
  LOOP
    IF it.relkind <> 'v' THEN
      RAISE EXCEPTION '% stands on tables of copydesk and is no plain view: drop it, migrate, and make it again', it.name;
    END IF;
    remake := format('CREATE VIEW %s%s AS %s', it.name, it.options, it.query)
      || coalesce((
        SELECT string_agg(CASE d.objsubid WHEN 0 THEN format('COMMENT ON VIEW %s IS %L;', it.name, d.description)
                          ELSE format('COMMENT ON COLUMN %s.%I IS %L;', it.name, a.attname, d.description) END, ' ')
          FROM pg_description d LEFT JOIN pg_attribute a ON a.attrelid = d.objoid AND a.attnum = d.objsubid
         WHERE d.objoid = it.oid AND d.classoid = 'pg_class'::regclass), '')
      || coalesce((
        SELECT string_agg(format('GRANT %s ON %s TO %s%s;', g.privilege_type, it.name,
                            CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE g.grantee::regrole::text END,
                            CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END), ' ')
          FROM aclexplode(it.relacl) g WHERE g.grantee <> it.relowner), '')
      || format('ALTER VIEW %s OWNER TO %s;', it.name, it.relowner::regrole) || remake;
    EXECUTE format('DROP VIEW %s', it.name);
  END LOOP;
  FOR it IN
    SELECT c.oid::regclass AS name, string_agg(format('ALTER COLUMN %I TYPE text COLLATE "C"', a.attname), ', ') AS columns
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname = ANY (ours)
       AND a.atttypid = 'text'::regtype AND a.attcollation <> 'pg_catalog."C"'::regcollation
     GROUP BY c.oid ORDER BY c.oid
  LOOP
    EXECUTE format('ALTER TABLE %s %s', it.name, it.columns);
  END LOOP;
  EXECUTE remake;
END $$;

-- Keys that point to another row and are held by no constraint, each for its reason: those of queue, fetches and targets
-- that 0011 and 0017 took away; targets.article_id, since articles point to their targets, and each would have to come
-- before the other; articles.cluster_id, which is the name of a story, and stays its name when that article is deleted;
-- block in annotations, captions and entities, since all that belongs to an article is written together, and goes with it.
