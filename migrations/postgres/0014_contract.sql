-- What the views of the contract still lacked, and what every column says.
--
-- A documented question reads what it asks for and not whole tables: url_outcomes is asked by source and URL without
-- numbering all seeds, v_crawl_log by host with the index that leads to a host's targets.
--
-- Foreign keys: queue, fetches and the run columns of targets have had none since 0011, and get none back. A check of
-- each costs as much as the row itself, 11 µs a URL in all; their rows are made by transactions that hold the rows they
-- point to, and the program deletes no target, host or run. SQLite, whose checks cost nothing to speak of, has them all,
-- and every test runs there too. article_revisions, written seldom, has its own on both.

CREATE OR REPLACE VIEW url_outcomes AS
SELECT o.url, o.source, o.target_id, o.host,
       CASE WHEN o.target_id IS NULL THEN 'rejected' WHEN o.is_repeat THEN 'duplicate' ELSE o.outcome END AS outcome,
       CASE WHEN o.is_repeat THEN NULL ELSE o.failure_code END AS failure_code,
       CASE WHEN o.is_repeat THEN NULL ELSE o.failure_detail END AS failure_detail,
       o.attempts, o.http_status, o.final_url, o.article_id,
       CASE WHEN o.is_repeat OR o.outcome = 'duplicate' THEN o.article_id END AS duplicate_of,
       o.last_error, o.next_due_at, o.last_fetched_at
  FROM (
    SELECT s.url_as_listed AS url, c.name AS source, s.target_id, h.host, t.outcome,
           coalesce(s.failure_code, t.failure_code) AS failure_code,
           coalesce(s.failure_detail, t.failure_detail) AS failure_detail,
           coalesce(t.attempts, 0) AS attempts, t.http_status, t.final_url, t.article_id, t.last_error,
           CASE WHEN q.target_id IS NULL THEN t.next_due_at
                WHEN h.blocked_until > q.due_at THEN h.blocked_until ELSE q.due_at END AS next_due_at, t.last_fetched_at,
           s.target_id IS NOT NULL AND t.article_id IS NOT NULL
             AND t.outcome IN ('stored', 'updated', 'not_modified', 'duplicate') AND EXISTS (
               SELECT 1 FROM seeds p JOIN sources pc ON pc.source_id = p.source_id
                WHERE p.target_id = s.target_id
                  AND (CASE WHEN p.url_as_listed = t.url THEN 0 ELSE 1 END, p.url_as_listed, pc.name)
                    < (CASE WHEN s.url_as_listed = t.url THEN 0 ELSE 1 END, s.url_as_listed, c.name)) AS is_repeat
      FROM seeds s
      JOIN sources c ON c.source_id = s.source_id
      LEFT JOIN targets t ON t.target_id = s.target_id
      LEFT JOIN hosts h ON h.host_id = t.host_id
      LEFT JOIN queue q ON q.shard = t.shard AND q.target_id = t.target_id
  ) o;
COMMENT ON VIEW url_outcomes IS 'One row a listed URL, with exactly one outcome. A queued URL of a host that is left alone is not due before that is over.';

CREATE OR REPLACE VIEW v_crawl_log AS
SELECT f.fetch_id, t.url, h.host, f.run_id, f.attempt, f.started_at, f.elapsed_ms, f.result, f.stage, f.failure_code,
       f.failure_detail, f.http_status, f.final_url, f.redirect_count, f.content_type, f.charset, f.body_bytes,
       f.robots_rule, f.robots_tag, f.target_id
  FROM fetches f
  JOIN targets t ON t.target_id = f.target_id
  JOIN hosts h ON h.host_id = t.host_id AND h.shard = t.shard;
COMMENT ON VIEW v_crawl_log IS 'One row an attempt; fetch_id grows with time.';

CREATE VIEW source_outcomes AS
SELECT c.name AS source, c.kind, CAST(NULL AS text) AS url, 'read' AS outcome, CAST(NULL AS text) AS failure_code,
       CAST(NULL AS bigint) AS attempts, CAST(NULL AS bigint) AS http_status,
       (SELECT count(*) FROM seeds s WHERE s.source_id = c.source_id
           AND s.run_id = (SELECT max(l.run_id) FROM seeds l WHERE l.source_id = c.source_id)) AS item_count,
       CAST(NULL AS text) AS last_error, CAST(NULL AS timestamptz) AS next_due_at
  FROM sources c;
COMMENT ON VIEW source_outcomes IS 'One row a source, or a feed or sitemap of it: how it was read last.';

CREATE VIEW v_broken_sources AS
SELECT b.source, b.kind, CAST(NULL AS text) AS url, b.url_count, b.failed_count, b.rejected_count, b.deferred_count,
       (SELECT coalesce(s.failure_code, t.failure_code)
          FROM seeds s LEFT JOIN targets t ON t.target_id = s.target_id
         WHERE s.source_id = b.source_id AND s.run_id = b.run_id AND coalesce(s.failure_code, t.failure_code) IS NOT NULL
         GROUP BY coalesce(s.failure_code, t.failure_code)
         ORDER BY count(*) DESC, coalesce(s.failure_code, t.failure_code) COLLATE "C" LIMIT 1) AS failure_code,
       b.last_fetched_at
  FROM (
    SELECT c.source_id, c.name AS source, c.kind, s.run_id, count(*) AS url_count,
           count(CASE WHEN t.outcome = 'failed' THEN 1 END) AS failed_count,
           count(CASE WHEN t.outcome = 'rejected' OR s.target_id IS NULL THEN 1 END) AS rejected_count,
           count(CASE WHEN t.outcome = 'deferred' THEN 1 END) AS deferred_count,
           count(CASE WHEN t.outcome IN ('stored', 'updated', 'not_modified', 'duplicate') THEN 1 END) AS good_count,
           max(t.last_fetched_at) AS last_fetched_at
      FROM sources c
      JOIN seeds s ON s.source_id = c.source_id
       AND s.run_id = (SELECT max(l.run_id) FROM seeds l WHERE l.source_id = c.source_id)
      LEFT JOIN targets t ON t.target_id = s.target_id
     GROUP BY c.source_id, c.name, c.kind, s.run_id
  ) b
 WHERE b.good_count = 0 AND b.failed_count + b.rejected_count + b.deferred_count > 0;
COMMENT ON VIEW v_broken_sources IS 'One row a source of which no URL has a record, although some have ended.';

-- What the columns say; `*` is every table and view that has a column of this name and no line of its own. A comment
-- that stands already stays.
DO $$
DECLARE said record;
BEGIN
  FOR said IN
    SELECT DISTINCT ON (a.attrelid, a.attnum) a.attrelid::regclass AS relation, a.attname AS name, w.what
      FROM (VALUES
        ('*', 'article_id', 'Digest of the article''s trusted canonical URL: the same in every database.'),
        ('url_outcomes', 'article_id', 'The article that the page has, or had.'),
        ('targets', 'article_id', 'The article that the page showed last.'),
        ('articles', 'ai_opt_out', 'It is declared that no AI may be trained on it; NULL = nothing is said.'),
        ('article_entities', 'amount', 'A sum or a share as a decimal number.'),
        ('*', 'article_count', 'Pages that have the story.'),
        ('*', 'attempt', 'Counted from 1.'),
        ('*', 'attempts', 'Attempts since it fell due last.'),
        ('*', 'authors', 'Names to print, parted by commas: authors, else the reporters of the dateline.'),
        ('article_bands', 'band', 'A digest that copies are likely to share.'),
        ('*', 'block', 'The article''s block, counted from 0.'),
        ('*', 'block_reason', 'Why the host is left alone.'),
        ('*', 'blocked_until', 'The host is left alone until then.'),
        ('*', 'body_bytes', 'Bytes of the body after decoding.'),
        ('*', 'body_text', 'All blocks but captions, parted by an empty line.'),
        ('articles', 'canonical_url', 'As the page declares it, where that is believed.'),
        ('*', 'caption', 'The caption without its credit.'),
        ('*', 'ceiling_us', 'The shortest time between two requests that the host is known to bear, in microseconds; NULL = it never complained.'),
        ('*', 'changed_at', 'When the changed version was fetched.'),
        ('*', 'changes', 'Of the words headline, body, date, authors, correction.'),
        ('articles', 'char_count', 'Characters of body_text.'),
        ('article_revisions', 'char_count', 'Characters of body_text.'),
        ('article_entities', 'char_count', 'Characters of surface.'),
        ('*', 'char_offset', 'In characters of the block''s cleaned text, from 0.'),
        ('*', 'charset', 'The encoding that the page was read in.'),
        ('article_fields', 'chosen', 'Whether the record has this one.'),
        ('*', 'circuit_opened_count', 'Times the host was given up since its last good answer; 0 = it is not.'),
        ('*', 'cluster_id', 'The same for all copies of a story; NULL = nobody else has it.'),
        ('*', 'command', 'What was run.'),
        ('*', 'comment_count', 'Comments as the page counts them.'),
        ('*', 'complaint_count', 'Answers 429 and 503.'),
        ('article_fields', 'confidence', 'From 0 to 1.'),
        ('runs', 'config_hash', 'Digest of the config in force.'),
        ('*', 'consecutive_failures', 'Attempts that the host failed since its last good answer.'),
        ('*', 'content_changed_at', 'When the content last became another: title, text, authors or day of publication; counters never move it.'),
        ('*', 'content_hash', 'Digest of title and text.'),
        ('*', 'content_type', 'As the server sent it.'),
        ('*', 'credit', 'Who made the picture, as written.'),
        ('article_entities', 'currency', 'ISO 4217.'),
        ('*', 'dateline_agency', 'As 新华社 or Reuters.'),
        ('*', 'dateline_on', 'The day that the dateline states.'),
        ('*', 'dateline_place', 'As 海口 or LONDON.'),
        ('*', 'deferred_count', 'Targets that were put off.'),
        ('*', 'delay_ms', 'Time between two requests that the host was asked with last.'),
        ('*', 'description', 'The page''s own, from its metadata.'),
        ('*', 'died_at', 'When it was given up.'),
        ('*', 'diff', 'An edit a line: [-words that went-] {+words that came+}.'),
        ('hosts', 'due_at', 'When it may be claimed; while leased the end of the lease; NULL = nothing is queued.'),
        ('queue', 'due_at', 'Not before this.'),
        ('v_host_health', 'due_at', 'When it may be claimed; while leased the end of the lease; NULL = nothing is queued.'),
        ('*', 'duplicate_count', 'Targets whose article another target has.'),
        ('url_outcomes', 'duplicate_of', 'The article that another URL has; NULL = no duplicate.'),
        ('*', 'earliest_source', 'Who had the story first.'),
        ('*', 'elapsed_ms', 'From the first byte sent to the last byte read.'),
        ('*', 'ended_count', 'The sum of all outcomes.'),
        ('*', 'etag', 'For the next conditional request.'),
        ('*', 'extractor', 'Name and version of what found the article in the page.'),
        ('*', 'failed_target_count', 'Targets whose first attempt failed since the host''s last good answer.'),
        ('runs', 'failed_count', 'Targets that became dead letters.'),
        ('v_run_summary', 'failed_count', 'Targets that became dead letters.'),
        ('v_host_health', 'failed_count', 'Attempts that failed.'),
        ('*', 'failure_code', 'A word of the closed table of failure codes.'),
        ('*', 'failure_detail', 'What exactly, for people.'),
        ('*', 'fetch_count', 'Attempts in the crawl log.'),
        ('*', 'fetch_id', 'Grows with time.'),
        ('articles', 'fetched_at', 'When the page was seen last.'),
        ('v_articles', 'fetched_at', 'When the page was seen last.'),
        ('article_fields', 'field', 'Which field of the record.'),
        ('*', 'final_url', 'Where the redirects ended.'),
        ('*', 'finish_reason', 'done, time_budget, stopped or error; NULL = it runs, or was killed.'),
        ('*', 'finished_at', 'When it ended.'),
        ('*', 'first_article_id', 'The article that had the story first.'),
        ('*', 'first_seen_at', 'When the article was first fetched.'),
        ('article_flags', 'flag', 'As noisy or truncated.'),
        ('*', 'good_count', 'Attempts that brought a page, or that it is as before.'),
        ('*', 'has_correction', 'A note that something was corrected came or changed.'),
        ('article_sketches', 'hashes', 'Of the text.'),
        ('article_sketches', 'lead_hashes', 'Of its beginning.'),
        ('article_sketches', 'shingle_count', 'How long the text is, in shingles.'),
        ('*', 'headline_changed', 'Title or subtitle became another.'),
        ('*', 'body_changed', 'The text or a caption became another.'),
        ('*', 'date_changed', 'The day or instant of publication became another.'),
        ('*', 'authors_changed', 'Other authors are named.'),
        ('*', 'rules_changed', 'The program''s rules became others too, which may be the reason.'),
        ('*', 'host', 'Its name, with the port where that is not the usual one.'),
        ('*', 'host_id', 'The host.'),
        ('*', 'http_status', 'Of the last answer; NULL = none came.'),
        ('*', 'invalid_seed_count', 'Listed texts that are no URL.'),
        ('*', 'item_count', 'URLs that it listed when it was read last.'),
        ('sources', 'kind', 'urls: a list.'),
        ('source_outcomes', 'kind', 'urls: a list.'),
        ('v_broken_sources', 'kind', 'urls: a list.'),
        ('article_blocks', 'kind', 'paragraph, subhead, list_item, quote, table, code, caption or embed.'),
        ('article_annotations', 'kind', 'pinyin, gloss, ruby, reader, …'),
        ('article_entities', 'kind', 'person, organisation, place, money, date, law or percent.'),
        ('seeds', 'labels', 'The extra columns of the list as a JSON object.'),
        ('*', 'lang', 'BCP 47 with the script where it matters: zh-Hans.'),
        ('*', 'last_error', 'The last failure in words.'),
        ('*', 'last_failure_code', 'Of the last attempt; NULL = it was good.'),
        ('targets', 'last_fetched_at', 'When an answer came last.'),
        ('url_outcomes', 'last_fetched_at', 'When an answer came last.'),
        ('v_broken_sources', 'last_fetched_at', 'When an answer came last.'),
        ('v_host_health', 'last_fetched_at', 'When the last attempt ended.'),
        ('*', 'last_http_status', 'Of the last attempt.'),
        ('*', 'last_modified', 'For the next conditional request.'),
        ('*', 'lead', 'The first paragraph without its dateline.'),
        ('*', 'learned_rate_per_second', 'The pace that the host was found to bear.'),
        ('*', 'lease_epoch', 'Grows by one with each claim.'),
        ('*', 'lease_owner', 'Who works on the host now.'),
        ('*', 'leased_at', 'Since when.'),
        ('articles', 'license', 'As the page declares it.'),
        ('seeds', 'line', 'In the list.'),
        ('*', 'mean_elapsed_ms', 'Mean time of an attempt.'),
        ('article_entities', 'method', 'How it was found.'),
        ('*', 'modified_at', 'When the page says it was last changed, where time and zone are stated.'),
        ('*', 'modified_basis', 'Where that is stated: json_ld, meta, time_element, url, visible, dateline, feed or http.'),
        ('*', 'modified_on', 'The day on which the page says it was last changed.'),
        ('*', 'most_rate_per_second', 'The fastest that the host is known to bear; NULL = it never complained.'),
        ('sources', 'name', 'As in the config.'),
        ('article_people', 'name', 'As written.'),
        ('article_entities', 'name', 'In its full form.'),
        ('*', 'next_due_at', 'When it is looked at next; NULL = never, or it is in the queue.'),
        ('*', 'noarchive', 'The page asks that no copy is kept; NULL = nothing is said.'),
        ('*', 'noindex', 'The page asks not to be indexed; NULL = nothing is said.'),
        ('article_entities', 'normal', 'What the namings in all languages have in common.'),
        ('*', 'not_modified_count', 'Targets that are as before.'),
        ('v_duplicates', 'ordinal', '1 is the earliest.'),
        ('*', 'ordinal', 'The order on the page, from 0.'),
        ('article_people', 'organisation', 'For whom they work.'),
        ('*', 'original_title', '原标题, where the page names one.'),
        ('*', 'outcome', 'stored, updated, not_modified, duplicate, rejected, failed, deferred or pending.'),
        ('source_outcomes', 'outcome', 'read, not_modified, failed or deferred.'),
        ('*', 'pace_us', 'The time between two requests that the host was found to bear, in microseconds.'),
        ('articles', 'paywall', 'Whether the text stands behind one; NULL = nothing is said.'),
        ('sources', 'priority', 'From 0 to 9: the higher, the sooner among the URLs of a host.'),
        ('*', 'published_at', 'The instant of first publication, where time and zone are stated.'),
        ('*', 'published_basis', 'Where that is stated: json_ld, meta, time_element, url, visible, dateline, feed or http.'),
        ('*', 'published_offset', 'The zone as stated.'),
        ('*', 'published_on', 'The day of first publication, as the page states it.'),
        ('*', 'published_precision', 'day, minute or second.'),
        ('*', 'quality', 'From 0 to 1: how surely this is an article, and all of it.'),
        ('*', 'queued_count', 'URLs that wait.'),
        ('*', 'queued_run_id', 'The run that last put it into the queue.'),
        ('*', 'rate_per_second', 'The pace that the host was asked with last.'),
        ('article_annotations', 'raw', 'What stood in the page.'),
        ('article_images', 'raw', 'The caption as it stands, or the alternative text.'),
        ('article_captions', 'raw', 'The caption as it stands, cleaned.'),
        ('*', 'reading_minutes', 'At least 1.'),
        ('*', 'ready_at', 'No request before this: the delay after the last one.'),
        ('*', 'redirect_count', 'Redirects that were followed.'),
        ('sources', 'refetch_adaptive', 'Each page is looked at again after an interval of its own.'),
        ('*', 'refetch_after_ms', 'How long a good page is left alone; NULL = for ever.'),
        ('targets', 'refetch_ms', 'Its own interval; NULL = that of its sources.'),
        ('v_broken_sources', 'rejected_count', 'URLs that rightly have no record.'),
        ('v_broken_sources', 'failed_count', 'URLs that are dead letters.'),
        ('v_broken_sources', 'deferred_count', 'URLs that were put off.'),
        ('v_broken_sources', 'url_count', 'URLs that it listed when it was read last.'),
        ('v_broken_sources', 'failure_code', 'The most frequent one.'),
        ('*', 'rejected_count', 'Targets that rightly have no record.'),
        ('*', 'removed_at', 'Since when it is certain that the page is gone; NULL = it is not. The record stays.'),
        ('*', 'result', 'article, not_modified, rejected, failed, retry or deferred.'),
        ('*', 'revision', 'Counted from 1; grows with the content''s changes.'),
        ('*', 'robots_expires_at', 'When robots.txt is asked for again.'),
        ('*', 'robots_fetched_at', 'When robots.txt was read.'),
        ('articles', 'robots_meta', 'What the page says to robots, a statement a line.'),
        ('*', 'robots_origin', 'Whose robots.txt this is.'),
        ('*', 'robots_rule', 'The rule that allowed or denied it.'),
        ('*', 'robots_status', 'What was answered to robots.txt.'),
        ('*', 'robots_tag', 'The header X-Robots-Tag.'),
        ('*', 'robots_text', 'The robots.txt as read.'),
        ('article_people', 'role', 'author, reporter, editor, photographer or translator.'),
        ('article_entities', 'role', 'What a person is, as 主任 or mayor.'),
        ('*', 'rules_version', 'Digest of the rules that made the record.'),
        ('runs', 'run_id', 'Grows with time.'),
        ('v_run_summary', 'run_id', 'Grows with time.'),
        ('*', 'run_id', 'The run that wrote it last.'),
        ('fetches', 'run_id', 'The run that made the attempt.'),
        ('v_crawl_log', 'run_id', 'The run that made the attempt.'),
        ('v_changed', 'run_id', 'The run that found the change.'),
        ('article_keywords', 'score', 'Up to 1, the best.'),
        ('*', 'section_label', 'The section as the page shows it.'),
        ('*', 'seed_id', 'The listed URL.'),
        ('*', 'shard', 'Of 256 the one of its registrable domain.'),
        ('articles', 'simhash', '64 bits by which like texts are alike.'),
        ('*', 'site_name', 'The site''s own name.'),
        ('article_fields', 'source', 'Where it stands, as json_ld.headline or h1.'),
        ('url_outcomes', 'source', 'The source that lists it.'),
        ('source_outcomes', 'source', 'Its name in the config.'),
        ('v_broken_sources', 'source', 'Its name in the config.'),
        ('v_duplicates', 'source', 'Who has it: the publisher, else the site, else the host.'),
        ('*', 'source_id', 'The source.'),
        ('*', 'source_name', 'Who published it first, as the page says.'),
        ('articles', 'source_republished', 'Whether that is another than this site.'),
        ('*', 'stage', 'intake, fetch, refine or write.'),
        ('*', 'started_at', 'When it began.'),
        ('article_captions', 'stated_on', 'The day, as --MM-DD where the year is not stated.'),
        ('*', 'stored_count', 'Targets with a new article.'),
        ('*', 'subtitle', 'The line under the title.'),
        ('*', 'surface', 'As it stands in the text.'),
        ('article_tags', 'tag', 'As the page gives it.'),
        ('article_images', 'taken_on', 'The day on which it was taken.'),
        ('*', 'target_id', 'A URL that is fetched, for life.'),
        ('articles', 'target_id', 'The target whose page stands here.'),
        ('article_blocks', 'text', 'Cleaned.'),
        ('*', 'title', 'The title.'),
        ('*', 'title_before', 'The title of the version that was replaced.'),
        ('*', 'unavailable_after', 'It is not to be shown from then on.'),
        ('*', 'updated_count', 'Targets whose article changed.'),
        ('*', 'url', 'The page''s URL.'),
        ('url_outcomes', 'url', 'Exactly as listed.'),
        ('source_outcomes', 'url', 'Of a feed or sitemap, as listed; NULL for a list.'),
        ('v_broken_sources', 'url', 'Of a feed or sitemap, as listed; NULL for a list.'),
        ('article_images', 'url', 'Where the picture is.'),
        ('*', 'url_as_listed', 'Exactly as the source has it.'),
        ('*', 'url_hash', 'Digest of the URL without tracking parameters.'),
        ('article_annotations', 'value', 'The reading or the explanation.'),
        ('article_fields', 'value', 'As found.'),
        ('runs', 'version', 'Of the program.'),
        ('*', 'view_count', 'Views as the page counts them.'),
        ('article_keywords', 'word', 'As it stands in the text.'),
        ('*', 'word_count', 'Words; in Chinese, Japanese and Korean each character is one.'),
        ('runs', 'worker', 'The process.'),
        ('targets', 'gone_count', 'Answers in a row that the page is not there (404, 410).'),
        ('targets', 'gone_since', 'When the first of these came.'),
        ('article_sketches', 'joined_at', 'When it was last compared with the others; NULL = it waits.'),
        ('article_revisions', 'replaced_at', 'When the next version was fetched.'),
        ('article_revisions', 'replaced_run_id', 'The run in which the next version was fetched.'),
        ('article_revisions', 'captions', 'The captions, a line each.'),
        ('article_revisions', 'fetched_at', 'When this version was last seen.')
      ) AS w (relation, name, what)
      JOIN pg_attribute a ON a.attname = w.name AND a.attnum > 0 AND NOT a.attisdropped
      JOIN pg_class r ON r.oid = a.attrelid AND r.relkind IN ('r', 'v') AND r.relnamespace = current_schema()::regnamespace
     WHERE w.relation IN ('*', r.relname) AND col_description(a.attrelid, a.attnum) IS NULL
     ORDER BY a.attrelid, a.attnum, w.relation = '*'
  LOOP
    EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', said.relation, said.name, said.what);
  END LOOP;
END $$;
