//! The queries of the suite, beside the README's questions: every view, every table, and what people ask of them.
//! Never a question that has no rows in the world: that would compare nothing.

pub const SUITE: &[&str] = &[
    // The views, whole.
    "SELECT * FROM v_articles",
    "SELECT * FROM v_new",
    "SELECT * FROM v_changed",
    "SELECT * FROM v_duplicates",
    "SELECT * FROM clusters",
    "SELECT * FROM url_outcomes",
    "SELECT * FROM source_outcomes",
    "SELECT * FROM dead_letters",
    "SELECT * FROM v_broken_sources",
    "SELECT * FROM v_host_health",
    "SELECT * FROM v_crawl_log",
    "SELECT * FROM v_run_summary",
    // The tables that people join.
    "SELECT * FROM article_revisions",
    "SELECT * FROM article_blocks",
    "SELECT * FROM article_annotations",
    "SELECT * FROM article_images",
    "SELECT * FROM article_captions",
    "SELECT * FROM article_people",
    "SELECT * FROM article_entities",
    "SELECT * FROM article_keywords",
    "SELECT * FROM article_fields",
    "SELECT * FROM article_tags",
    "SELECT * FROM article_flags",
    "SELECT * FROM sources",
    "SELECT url_as_listed, labels, failure_code, failure_detail FROM seeds",
    "SELECT article_id, content_hash, simhash, revision, quality, extractor, rules_version FROM articles",
    // What people ask.
    "SELECT lang, count(*) FROM v_articles GROUP BY lang",
    "SELECT source, outcome, failure_code, count(*) FROM url_outcomes GROUP BY source, outcome, failure_code",
    "SELECT changes, count(*) FROM v_changed GROUP BY changes",
    "SELECT kind, normal, count(*) FROM article_entities GROUP BY kind, normal HAVING count(*) > 1",
    "SELECT url, title FROM v_articles WHERE published_on BETWEEN '2025-03-02' AND '2025-03-09'",
    "SELECT url FROM v_articles WHERE removed_at IS NOT NULL",
    "SELECT r.revision, r.title, a.title FROM article_revisions r JOIN articles a ON a.article_id = r.article_id
      WHERE r.headline_changed AND NOT r.body_changed",
    "SELECT host, count(*) FROM v_crawl_log WHERE result = 'article' GROUP BY host",
    "SELECT p.role, count(*) FROM article_people p GROUP BY p.role",
    "SELECT dateline_place, count(*) FROM articles WHERE dateline_place IS NOT NULL GROUP BY dateline_place",
    "SELECT a.title, b.text FROM article_blocks b JOIN articles a ON a.article_id = b.article_id
      WHERE b.kind = 'quote' OR b.kind = 'subhead'",
    "SELECT source, count(DISTINCT cluster_id) FROM v_duplicates GROUP BY source",
    "SELECT kind, count(*) FROM article_annotations GROUP BY kind",
    "SELECT published_basis, published_precision, count(*) FROM articles GROUP BY published_basis, published_precision",
    "SELECT title FROM v_articles WHERE title LIKE '%bridge%' ORDER BY word_count DESC, title",
    "SELECT paywall, ai_opt_out, noindex, count(*) FROM articles GROUP BY paywall, ai_opt_out, noindex",
    "SELECT url, duplicate_of FROM url_outcomes WHERE outcome = 'duplicate'",
    "SELECT stage, failure_code, http_status, attempts FROM dead_letters",
];
