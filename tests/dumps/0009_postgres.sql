--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: _sqlx_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public._sqlx_migrations (
    version bigint NOT NULL,
    description text NOT NULL,
    installed_on timestamp with time zone DEFAULT now() NOT NULL,
    success boolean NOT NULL,
    checksum bytea NOT NULL,
    execution_time bigint NOT NULL
);


--
-- Name: article_annotations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_annotations (
    article_id text NOT NULL COLLATE pg_catalog."C",
    ordinal bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    block bigint NOT NULL,
    char_offset bigint NOT NULL,
    surface text NOT NULL,
    value text NOT NULL,
    raw text NOT NULL,
    CONSTRAINT article_annotations_char_offset_check CHECK ((char_offset >= 0))
);


--
-- Name: TABLE article_annotations; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.article_annotations IS 'Remarks beside the text; char_offset counts characters of the block''s cleaned text, raw is what stood there.';


--
-- Name: article_blocks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_blocks (
    article_id text NOT NULL COLLATE pg_catalog."C",
    block bigint NOT NULL,
    kind text NOT NULL,
    text text NOT NULL,
    CONSTRAINT article_blocks_kind_check CHECK ((kind = ANY (ARRAY['paragraph'::text, 'subhead'::text, 'list_item'::text, 'quote'::text, 'table'::text, 'code'::text, 'caption'::text, 'embed'::text])))
);


--
-- Name: TABLE article_blocks; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.article_blocks IS 'The article in page order; block counts from 0.';


--
-- Name: article_captions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_captions (
    article_id text NOT NULL COLLATE pg_catalog."C",
    ordinal bigint NOT NULL,
    block bigint NOT NULL,
    raw text NOT NULL,
    caption text NOT NULL,
    credit text,
    stated_on text
);


--
-- Name: TABLE article_captions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.article_captions IS 'Captions taken apart; stated_on is --MM-DD where the year is not stated.';


--
-- Name: article_fields; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_fields (
    article_id text NOT NULL COLLATE pg_catalog."C",
    ordinal bigint NOT NULL,
    field text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL,
    source text NOT NULL,
    confidence double precision NOT NULL,
    chosen boolean NOT NULL
);


--
-- Name: TABLE article_fields; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.article_fields IS 'Every candidate for a field, so that conflicts are kept.';


--
-- Name: article_flags; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_flags (
    article_id text NOT NULL COLLATE pg_catalog."C",
    ordinal bigint NOT NULL,
    flag text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: TABLE article_flags; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.article_flags IS 'Words for what was met on the page.';


--
-- Name: article_images; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_images (
    article_id text NOT NULL COLLATE pg_catalog."C",
    ordinal bigint NOT NULL,
    url text NOT NULL,
    raw text,
    caption text,
    credit text,
    taken_on date
);


--
-- Name: TABLE article_images; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.article_images IS 'Pictures in page order.';


--
-- Name: article_people; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_people (
    article_id text NOT NULL COLLATE pg_catalog."C",
    ordinal bigint NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    organisation text,
    CONSTRAINT article_people_role_check CHECK ((role = ANY (ARRAY['author'::text, 'reporter'::text, 'editor'::text, 'photographer'::text, 'translator'::text])))
);


--
-- Name: TABLE article_people; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.article_people IS 'Who made the article, in the order of the page.';


--
-- Name: article_tags; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_tags (
    article_id text NOT NULL COLLATE pg_catalog."C",
    ordinal bigint NOT NULL,
    tag text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: TABLE article_tags; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.article_tags IS 'Tags as the page gives them.';


--
-- Name: articles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.articles (
    article_id text NOT NULL COLLATE pg_catalog."C",
    target_id bigint NOT NULL,
    url text NOT NULL COLLATE pg_catalog."C",
    canonical_url text COLLATE pg_catalog."C",
    title text,
    subtitle text,
    original_title text,
    description text,
    lead text,
    body_text text NOT NULL,
    site_name text,
    source_name text,
    source_republished boolean,
    section_label text,
    published_on date,
    published_at timestamp with time zone,
    published_offset text,
    published_precision text,
    published_basis text,
    modified_on date,
    modified_at timestamp with time zone,
    modified_basis text,
    dateline_agency text,
    dateline_place text,
    dateline_on date,
    lang text,
    word_count bigint NOT NULL,
    char_count bigint NOT NULL,
    reading_minutes bigint NOT NULL,
    view_count bigint,
    comment_count bigint,
    paywall boolean,
    license text,
    robots_meta text,
    ai_opt_out boolean,
    content_hash text NOT NULL,
    simhash bigint NOT NULL,
    cluster_id text,
    quality double precision NOT NULL,
    extractor text NOT NULL,
    rules_version text NOT NULL,
    revision bigint NOT NULL,
    first_seen_at timestamp with time zone NOT NULL,
    content_changed_at timestamp with time zone NOT NULL,
    fetched_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    run_id bigint NOT NULL,
    noindex boolean,
    noarchive boolean,
    unavailable_after timestamp with time zone,
    CONSTRAINT articles_published_precision_check CHECK ((published_precision = ANY (ARRAY['day'::text, 'minute'::text, 'second'::text]))),
    CONSTRAINT articles_quality_check CHECK (((quality >= (0)::double precision) AND (quality <= (1)::double precision))),
    CONSTRAINT articles_revision_check CHECK ((revision >= 1))
);


--
-- Name: TABLE articles; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.articles IS 'The records: one row an article.';


--
-- Name: COLUMN articles.article_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.articles.article_id IS 'Digest of the trusted canonical URL.';


--
-- Name: COLUMN articles.target_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.articles.target_id IS 'The target whose page stands here; other targets of the article are its duplicates.';


--
-- Name: COLUMN articles.published_on; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.articles.published_on IS 'Civil date as the page states it; published_at only where time and zone are stated.';


--
-- Name: COLUMN articles.revision; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.articles.revision IS 'Grows when the content changes.';


--
-- Name: COLUMN articles.noindex; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.articles.noindex IS 'The page asks not to be indexed.';


--
-- Name: COLUMN articles.noarchive; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.articles.noarchive IS 'It asks that no copy is kept.';


--
-- Name: COLUMN articles.unavailable_after; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.articles.unavailable_after IS 'It is not to be shown from then on.';


--
-- Name: hosts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hosts (
    host_id bigint NOT NULL,
    shard smallint DEFAULT 0 NOT NULL,
    host text NOT NULL COLLATE pg_catalog."C",
    due_at timestamp with time zone,
    lease_epoch bigint DEFAULT 0 NOT NULL,
    lease_owner text,
    leased_at timestamp with time zone,
    delay_ms bigint DEFAULT 0 NOT NULL,
    ready_at timestamp with time zone,
    blocked_until timestamp with time zone,
    block_reason text,
    robots_origin text,
    robots_text text,
    robots_status bigint,
    robots_fetched_at timestamp with time zone,
    robots_expires_at timestamp with time zone,
    consecutive_failures bigint DEFAULT 0 NOT NULL,
    failed_target_count bigint DEFAULT 0 NOT NULL,
    circuit_opened_count bigint DEFAULT 0 NOT NULL,
    pace_us bigint,
    ceiling_us bigint,
    CONSTRAINT hosts_ceiling_us_check CHECK ((ceiling_us > 0)),
    CONSTRAINT hosts_check CHECK (((lease_owner IS NULL) = (leased_at IS NULL))),
    CONSTRAINT hosts_check1 CHECK (((lease_owner IS NULL) OR (due_at IS NOT NULL))),
    CONSTRAINT hosts_pace_us_check CHECK ((pace_us > 0))
)
WITH (fillfactor='70', autovacuum_vacuum_scale_factor='0.01', autovacuum_vacuum_threshold='500');


--
-- Name: TABLE hosts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.hosts IS 'Politeness, lease and robots state of a host (name, and port where it is not the usual one).';


--
-- Name: COLUMN hosts.shard; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.hosts.shard IS 'Of 256 virtual shards the one of its registrable domain; several databases divide the shards among them.';


--
-- Name: COLUMN hosts.due_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.hosts.due_at IS 'When it may be claimed; while leased the end of the lease; NULL = parked: nothing is queued.';


--
-- Name: COLUMN hosts.lease_epoch; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.hosts.lease_epoch IS 'Grows by one with each claim; a holder of an older one writes nothing here.';


--
-- Name: COLUMN hosts.ready_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.hosts.ready_at IS 'No request before this: the delay after the last one.';


--
-- Name: COLUMN hosts.blocked_until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.hosts.blocked_until IS 'The host asked for patience, or only fails.';


--
-- Name: COLUMN hosts.consecutive_failures; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.hosts.consecutive_failures IS 'Attempts that the host failed since its last good answer.';


--
-- Name: COLUMN hosts.failed_target_count; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.hosts.failed_target_count IS 'The first attempts among them: so many targets failed.';


--
-- Name: COLUMN hosts.circuit_opened_count; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.hosts.circuit_opened_count IS 'Times its circuit was opened since then; 0 = closed.';


--
-- Name: targets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.targets (
    target_id bigint NOT NULL,
    shard smallint DEFAULT 0 NOT NULL,
    host_id bigint NOT NULL,
    url_hash text NOT NULL COLLATE pg_catalog."C",
    url text NOT NULL COLLATE pg_catalog."C",
    outcome text DEFAULT 'pending'::text NOT NULL,
    stage text,
    failure_code text,
    failure_detail text,
    last_error text,
    attempts bigint DEFAULT 0 NOT NULL,
    http_status bigint,
    final_url text COLLATE pg_catalog."C",
    etag text,
    last_modified text,
    article_id text COLLATE pg_catalog."C",
    next_due_at timestamp with time zone,
    last_fetched_at timestamp with time zone,
    died_at timestamp with time zone,
    queued_run_id bigint,
    run_id bigint,
    refetch_ms bigint,
    CONSTRAINT targets_check CHECK (((outcome <> ALL (ARRAY['rejected'::text, 'failed'::text, 'deferred'::text])) OR (failure_code IS NOT NULL))),
    CONSTRAINT targets_check1 CHECK (((outcome = 'failed'::text) = (died_at IS NOT NULL))),
    CONSTRAINT targets_outcome_check CHECK ((outcome = ANY (ARRAY['stored'::text, 'updated'::text, 'not_modified'::text, 'duplicate'::text, 'rejected'::text, 'failed'::text, 'deferred'::text, 'pending'::text]))),
    CONSTRAINT targets_refetch_ms_check CHECK ((refetch_ms > 0))
);


--
-- Name: TABLE targets; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.targets IS 'One row a fetch URL for life.';


--
-- Name: COLUMN targets.url_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.targets.url_hash IS 'Digest of the URL without tracking parameters: two spellings, one target.';


--
-- Name: COLUMN targets.next_due_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.targets.next_due_at IS 'The only schedule; NULL = never, or it is in the queue now.';


--
-- Name: COLUMN targets.queued_run_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.targets.queued_run_id IS 'The run that last put it into the queue: a run queues a target once.';


--
-- Name: COLUMN targets.run_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.targets.run_id IS 'The run that ended it last.';


--
-- Name: COLUMN targets.refetch_ms; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.targets.refetch_ms IS 'Its own interval; NULL = that of its sources.';


--
-- Name: dead_letters; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.dead_letters AS
 SELECT t.target_id,
    t.url,
    h.host,
    t.stage,
    t.failure_code,
    t.failure_detail,
    t.attempts,
    t.last_error,
    t.died_at
   FROM (public.targets t
     JOIN public.hosts h ON ((h.host_id = t.host_id)))
  WHERE (t.outcome = 'failed'::text);


--
-- Name: VIEW dead_letters; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.dead_letters IS 'Pages given up after an error; `retry` revives them.';


--
-- Name: fetches; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fetches (
    fetch_id bigint NOT NULL,
    run_id bigint NOT NULL,
    target_id bigint NOT NULL,
    attempt bigint NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone NOT NULL,
    result text NOT NULL,
    stage text,
    failure_code text,
    failure_detail text,
    http_status bigint,
    final_url text COLLATE pg_catalog."C",
    redirect_count bigint NOT NULL,
    content_type text,
    charset text,
    body_bytes bigint,
    elapsed_ms bigint,
    robots_rule text,
    robots_tag text,
    CONSTRAINT fetches_result_check CHECK ((result = ANY (ARRAY['article'::text, 'not_modified'::text, 'rejected'::text, 'failed'::text, 'retry'::text, 'deferred'::text])))
);


--
-- Name: TABLE fetches; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.fetches IS 'The crawl log: one row an attempt.';


--
-- Name: fetches_fetch_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.fetches ALTER COLUMN fetch_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fetches_fetch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: hosts_host_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.hosts ALTER COLUMN host_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.hosts_host_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: queue; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.queue (
    shard smallint DEFAULT 0 NOT NULL,
    target_id bigint NOT NULL,
    host_id bigint NOT NULL,
    due_at timestamp with time zone NOT NULL,
    attempt bigint NOT NULL,
    CONSTRAINT queue_attempt_check CHECK ((attempt >= 1))
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_vacuum_threshold='2000');


--
-- Name: TABLE queue; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.queue IS 'A row only while there is work: a result counts iff its row with that attempt still stands.';


--
-- Name: runs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.runs (
    run_id bigint NOT NULL,
    command text NOT NULL,
    version text NOT NULL,
    config_hash text NOT NULL,
    worker text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    finish_reason text,
    invalid_seed_count bigint DEFAULT 0 NOT NULL,
    stored_count bigint DEFAULT 0 NOT NULL,
    updated_count bigint DEFAULT 0 NOT NULL,
    not_modified_count bigint DEFAULT 0 NOT NULL,
    duplicate_count bigint DEFAULT 0 NOT NULL,
    rejected_count bigint DEFAULT 0 NOT NULL,
    failed_count bigint DEFAULT 0 NOT NULL,
    deferred_count bigint DEFAULT 0 NOT NULL,
    CONSTRAINT runs_finish_reason_check CHECK ((finish_reason = ANY (ARRAY['done'::text, 'time_budget'::text, 'stopped'::text, 'error'::text])))
);


--
-- Name: TABLE runs; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.runs IS 'One row a run of the program, with its tallies of ended targets.';


--
-- Name: runs_run_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.runs ALTER COLUMN run_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.runs_run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: seeds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seeds (
    seed_id bigint NOT NULL,
    source_id bigint NOT NULL,
    url_as_listed text NOT NULL COLLATE pg_catalog."C",
    line bigint,
    labels text DEFAULT '{}'::text NOT NULL,
    target_id bigint,
    failure_code text,
    failure_detail text,
    run_id bigint NOT NULL,
    CONSTRAINT seeds_check CHECK (((target_id IS NULL) = (failure_code IS NOT NULL))),
    CONSTRAINT seeds_failure_code_check CHECK ((failure_code = 'invalid_url'::text))
);


--
-- Name: TABLE seeds; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.seeds IS 'One row a URL exactly as a source lists it; labels: the extra columns of the list as a JSON object.';


--
-- Name: COLUMN seeds.run_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.seeds.run_id IS 'The run that read it last.';


--
-- Name: seeds_seed_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.seeds ALTER COLUMN seed_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.seeds_seed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: sources; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sources (
    source_id bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    refetch_after_ms bigint,
    refetch_adaptive boolean DEFAULT false NOT NULL,
    priority bigint DEFAULT 0 NOT NULL,
    CONSTRAINT sources_priority_check CHECK (((priority >= 0) AND (priority <= 9))),
    CONSTRAINT sources_refetch_after_ms_check CHECK ((refetch_after_ms >= 0))
);


--
-- Name: TABLE sources; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.sources IS 'One row a configured source; refetch_after_ms NULL = a good page is never looked at again.';


--
-- Name: COLUMN sources.refetch_adaptive; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sources.refetch_adaptive IS 'Each page of it is looked at again after an interval of its own; refetch_after_ms is the first.';


--
-- Name: sources_source_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.sources ALTER COLUMN source_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_source_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: targets_target_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.targets ALTER COLUMN target_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.targets_target_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: url_outcomes; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.url_outcomes AS
 SELECT o.url,
    o.source,
    o.target_id,
    o.host,
        CASE
            WHEN (o.target_id IS NULL) THEN 'rejected'::text
            WHEN o.is_repeat THEN 'duplicate'::text
            ELSE o.outcome
        END AS outcome,
        CASE
            WHEN o.is_repeat THEN NULL::text
            ELSE o.failure_code
        END AS failure_code,
        CASE
            WHEN o.is_repeat THEN NULL::text
            ELSE o.failure_detail
        END AS failure_detail,
    o.attempts,
    o.http_status,
    o.final_url,
    o.article_id,
        CASE
            WHEN (o.is_repeat OR (o.outcome = 'duplicate'::text)) THEN o.article_id
            ELSE NULL::text
        END AS duplicate_of,
    o.last_error,
    o.next_due_at,
    o.last_fetched_at
   FROM ( SELECT s.url_as_listed AS url,
            c.name AS source,
            s.target_id,
            h.host,
            t.outcome,
            COALESCE(s.failure_code, t.failure_code) AS failure_code,
            COALESCE(s.failure_detail, t.failure_detail) AS failure_detail,
            COALESCE(t.attempts, (0)::bigint) AS attempts,
            t.http_status,
            t.final_url,
            t.article_id,
            t.last_error,
                CASE
                    WHEN (q.target_id IS NULL) THEN t.next_due_at
                    WHEN (h.blocked_until > q.due_at) THEN h.blocked_until
                    ELSE q.due_at
                END AS next_due_at,
            t.last_fetched_at,
            ((s.target_id IS NOT NULL) AND (t.article_id IS NOT NULL) AND (t.outcome = ANY (ARRAY['stored'::text, 'updated'::text, 'not_modified'::text, 'duplicate'::text])) AND (row_number() OVER (PARTITION BY s.target_id ORDER BY
                CASE
                    WHEN (s.url_as_listed = t.url) THEN 0
                    ELSE 1
                END, s.url_as_listed, c.name) > 1)) AS is_repeat
           FROM ((((public.seeds s
             JOIN public.sources c ON ((c.source_id = s.source_id)))
             LEFT JOIN public.targets t ON ((t.target_id = s.target_id)))
             LEFT JOIN public.hosts h ON ((h.host_id = t.host_id)))
             LEFT JOIN public.queue q ON (((q.shard = t.shard) AND (q.target_id = t.target_id))))) o;


--
-- Name: VIEW url_outcomes; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.url_outcomes IS 'One row a listed URL, with exactly one outcome.';


--
-- Name: v_articles; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.v_articles AS
 SELECT a.article_id,
    a.url,
    a.title,
    a.subtitle,
    a.lang,
    a.published_on,
    a.published_at,
    a.site_name,
    a.source_name,
    ( SELECT string_agg(n.name, ', '::text) AS string_agg
           FROM ( SELECT p.name
                   FROM public.article_people p
                  WHERE ((p.article_id = a.article_id) AND (p.role = ANY (ARRAY['author'::text, 'reporter'::text])) AND ((p.role = 'author'::text) OR (NOT (EXISTS ( SELECT 1
                           FROM public.article_people x
                          WHERE ((x.article_id = a.article_id) AND (x.role = 'author'::text)))))))
                  ORDER BY p.ordinal) n) AS authors,
    a.section_label,
    a.word_count,
    a.quality,
    a.lead,
    a.body_text,
    a.fetched_at,
    a.noindex,
    a.noarchive,
    a.unavailable_after
   FROM public.articles a;


--
-- Name: VIEW v_articles; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.v_articles IS 'One row an article; authors are the dateline''s reporters where no author is named.';


--
-- Name: v_crawl_log; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.v_crawl_log AS
 SELECT f.fetch_id,
    t.url,
    h.host,
    f.run_id,
    f.attempt,
    f.started_at,
    f.elapsed_ms,
    f.result,
    f.stage,
    f.failure_code,
    f.failure_detail,
    f.http_status,
    f.final_url,
    f.redirect_count,
    f.content_type,
    f.charset,
    f.body_bytes,
    f.robots_rule,
    f.robots_tag
   FROM ((public.fetches f
     JOIN public.targets t ON ((t.target_id = f.target_id)))
     JOIN public.hosts h ON ((h.host_id = t.host_id)));


--
-- Name: VIEW v_crawl_log; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.v_crawl_log IS 'One row an attempt; fetch_id grows with time.';


--
-- Name: v_host_health; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.v_host_health AS
 SELECT h.host,
    ( SELECT count(*) AS count
           FROM public.queue q
          WHERE ((q.shard = h.shard) AND (q.host_id = h.host_id))) AS queued_count,
    h.lease_owner,
    h.due_at,
    h.delay_ms,
        CASE
            WHEN (h.delay_ms > 0) THEN ((1000.0 / (h.delay_ms)::numeric))::double precision
            ELSE NULL::double precision
        END AS rate_per_second,
    h.blocked_until,
    h.block_reason,
    h.consecutive_failures,
    h.circuit_opened_count,
    h.robots_status,
    h.robots_fetched_at,
    h.robots_expires_at,
    COALESCE(s.fetch_count, (0)::bigint) AS fetch_count,
    COALESCE(s.good_count, (0)::bigint) AS good_count,
    COALESCE(s.failed_count, (0)::bigint) AS failed_count,
    COALESCE(s.complaint_count, (0)::bigint) AS complaint_count,
    s.mean_elapsed_ms,
    l.finished_at AS last_fetched_at,
    l.http_status AS last_http_status,
    l.failure_code AS last_failure_code,
        CASE
            WHEN (h.pace_us > 0) THEN ((1000000.0 / (h.pace_us)::numeric))::double precision
            ELSE NULL::double precision
        END AS learned_rate_per_second,
        CASE
            WHEN (h.ceiling_us > 0) THEN ((1000000.0 / (h.ceiling_us)::numeric))::double precision
            ELSE NULL::double precision
        END AS most_rate_per_second
   FROM ((public.hosts h
     LEFT JOIN ( SELECT t.host_id,
            count(*) AS fetch_count,
            max(f.fetch_id) AS last_fetch_id,
            count(
                CASE
                    WHEN (f.result = ANY (ARRAY['article'::text, 'not_modified'::text])) THEN 1
                    ELSE NULL::integer
                END) AS good_count,
            count(
                CASE
                    WHEN (f.result = ANY (ARRAY['failed'::text, 'retry'::text])) THEN 1
                    ELSE NULL::integer
                END) AS failed_count,
            count(
                CASE
                    WHEN (f.http_status = ANY (ARRAY[(429)::bigint, (503)::bigint])) THEN 1
                    ELSE NULL::integer
                END) AS complaint_count,
            (round(avg(f.elapsed_ms)))::bigint AS mean_elapsed_ms
           FROM (public.fetches f
             JOIN public.targets t ON ((t.target_id = f.target_id)))
          GROUP BY t.host_id) s ON ((s.host_id = h.host_id)))
     LEFT JOIN public.fetches l ON ((l.fetch_id = s.last_fetch_id)));


--
-- Name: VIEW v_host_health; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.v_host_health IS 'One row a host: what waits, how it is treated, how it answered.';


--
-- Name: v_run_summary; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.v_run_summary AS
 SELECT runs.run_id,
    runs.command,
    runs.started_at,
    runs.finished_at,
    runs.finish_reason,
    runs.invalid_seed_count,
    runs.stored_count,
    runs.updated_count,
    runs.not_modified_count,
    runs.duplicate_count,
    runs.rejected_count,
    runs.failed_count,
    runs.deferred_count,
    ((((((runs.stored_count + runs.updated_count) + runs.not_modified_count) + runs.duplicate_count) + runs.rejected_count) + runs.failed_count) + runs.deferred_count) AS ended_count
   FROM public.runs;


--
-- Name: VIEW v_run_summary; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.v_run_summary IS 'One row a run: how its targets ended.';


--
-- Data for Name: _sqlx_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public._sqlx_migrations VALUES (1, 'frontier', '2026-11-23 03:15:19.005933+00', true, '\x78ab3bd00663243226943503d9294ed71d13b9a22ebda874b5bd8626e3c33a382bc5369903be3d6723a5a3717b3397a5', 149563688);
INSERT INTO public._sqlx_migrations VALUES (2, 'articles', '2026-11-23 03:15:19.1603+00', true, '\x997bdb34e6e81651cbc9043635b428d57f8b677f91d3f484394dcc0450a54b6937ebdab5d820ec9e4ae42ff8b9aaef02', 159638027);
INSERT INTO public._sqlx_migrations VALUES (3, 'views', '2026-11-23 03:15:19.326567+00', true, '\x72aefe7280633c09377dbf23c77560b0c1ffe0b1e51c0aba347e8973e2cbb790aa8d1c6fed63a9936954113e82865466', 14586506);
INSERT INTO public._sqlx_migrations VALUES (4, 'host health', '2026-11-23 03:15:19.349119+00', true, '\x4fc05945935be8b9e1585b17432d76a3a216dd4287e13722606f7dede0b80e4e4ab9375117a8ae2cf0e9a09f6cce0e80', 15146357);
INSERT INTO public._sqlx_migrations VALUES (5, 'directives', '2026-11-23 03:15:19.366048+00', true, '\x69c7d931fceb12d0967580a1e0f9848e8cf86ddc6d59d9800b900fda4fa5fad41bb7f83ece8062c185099648f20c4f97', 4301107);
INSERT INTO public._sqlx_migrations VALUES (6, 'pace', '2026-11-23 03:15:19.371788+00', true, '\x750e8ab9072c77423209aef7761fdd9b73e9a9b994195e5186fd2fe649b3cd509c87bc6e14183a521d729d86d34b24e4', 4711710);
INSERT INTO public._sqlx_migrations VALUES (7, 'host pace view', '2026-11-23 03:15:19.377369+00', true, '\x9cfb27fb6c673e0365dbc1e457037b3b6e47beef5f3929912ddf7865567736bdf27eaccf4a519da57bbdcaef40b4c3f5', 6062067);
INSERT INTO public._sqlx_migrations VALUES (8, 'rhythm', '2026-11-23 03:15:19.383871+00', true, '\x36a6a711c93a65f83b7910833d9c86046d702057d50f9871971f6f428b102c72e6822c3767dac665e4592dff35963bfc', 6679525);
INSERT INTO public._sqlx_migrations VALUES (9, 'shards', '2026-11-23 03:15:19.391801+00', true, '\x7f51d7a6f7551ea493263d5d73920b8ed8b58c134fa30146564fc97ade268b377df8ec58f098035ea4da44ff95efafd2', 21560655);


--
-- Data for Name: article_annotations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_annotations VALUES ('01761640d86eedc5b34d163889b0cccf', 0, 'pinyin', 0, 27, '上空', 'shàngkōng', '(shàngkōng)');
INSERT INTO public.article_annotations VALUES ('01761640d86eedc5b34d163889b0cccf', 1, 'pinyin', 0, 63, '五十', 'wǔshí', '(wǔshí)');
INSERT INTO public.article_annotations VALUES ('01761640d86eedc5b34d163889b0cccf', 2, 'pinyin', 1, 32, '盐度', 'yándù', '(yándù)');
INSERT INTO public.article_annotations VALUES ('01761640d86eedc5b34d163889b0cccf', 3, 'pinyin', 1, 71, '安稳', 'ānwěn', '(ānwěn)');
INSERT INTO public.article_annotations VALUES ('01761640d86eedc5b34d163889b0cccf', 4, 'pinyin', 1, 76, '三年', 'sānnián', '(sānnián)');
INSERT INTO public.article_annotations VALUES ('01761640d86eedc5b34d163889b0cccf', 5, 'pinyin', 3, 12, '以北', 'yǐběi', '(yǐběi)');
INSERT INTO public.article_annotations VALUES ('01761640d86eedc5b34d163889b0cccf', 6, 'pinyin', 3, 35, '工程师', 'gōngchéngshī', '(gōngchéngshī)');
INSERT INTO public.article_annotations VALUES ('01761640d86eedc5b34d163889b0cccf', 7, 'pinyin', 3, 65, '大家', 'dàjiā', '(dàjiā)');
INSERT INTO public.article_annotations VALUES ('01761640d86eedc5b34d163889b0cccf', 8, 'pinyin', 5, 6, '天气', 'tiānqì', '(tiānqì)');
INSERT INTO public.article_annotations VALUES ('01761640d86eedc5b34d163889b0cccf', 9, 'pinyin', 5, 55, '冤枉', 'yuānwang', '(yuānwang)');
INSERT INTO public.article_annotations VALUES ('01761640d86eedc5b34d163889b0cccf', 10, 'pinyin', 6, 17, '增加', 'zēngjiā', '(zēngjiā)');
INSERT INTO public.article_annotations VALUES ('03e23db629601dac74510275ea398759', 0, 'pinyin', 0, 5, '老城', 'lǎochéng', '(lǎochéng)');
INSERT INTO public.article_annotations VALUES ('03e23db629601dac74510275ea398759', 1, 'pinyin', 0, 27, '主人', 'zhǔrén', '(zhǔrén)');
INSERT INTO public.article_annotations VALUES ('03e23db629601dac74510275ea398759', 2, 'pinyin', 0, 42, '五十', 'wǔshí', '(wǔshí)');
INSERT INTO public.article_annotations VALUES ('03e23db629601dac74510275ea398759', 3, 'pinyin', 1, 9, '课桌', 'kèzhuō', '(kèzhuō)');
INSERT INTO public.article_annotations VALUES ('03e23db629601dac74510275ea398759', 4, 'pinyin', 1, 27, '零件', 'língjiàn', '(língjiàn)');
INSERT INTO public.article_annotations VALUES ('03e23db629601dac74510275ea398759', 5, 'pinyin', 2, 18, '女表', 'nǚbiǎo', '(nǚbiǎo)');
INSERT INTO public.article_annotations VALUES ('03e23db629601dac74510275ea398759', 6, 'pinyin', 2, 50, '六十', 'liùshí', '(liùshí)');
INSERT INTO public.article_annotations VALUES ('03e23db629601dac74510275ea398759', 7, 'pinyin', 2, 74, '哭了', 'kūle', '(kūle)');
INSERT INTO public.article_annotations VALUES ('03e23db629601dac74510275ea398759', 8, 'pinyin', 4, 53, '精度', 'jīngdù', '(jīngdù)');
INSERT INTO public.article_annotations VALUES ('03e23db629601dac74510275ea398759', 9, 'pinyin', 4, 62, '耐心', 'nàixīn', '(nàixīn)');
INSERT INTO public.article_annotations VALUES ('03e23db629601dac74510275ea398759', 10, 'pinyin', 5, 34, '三年', 'sānnián', '(sānnián)');
INSERT INTO public.article_annotations VALUES ('03e23db629601dac74510275ea398759', 11, 'pinyin', 5, 49, '要求', 'yāoqiú', '(yāoqiú)');
INSERT INTO public.article_annotations VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 0, 'gloss', 0, 14, '神楽', 'かぐら', '(かぐら)');
INSERT INTO public.article_annotations VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 1, 'gloss', 3, 5, '桐', 'きり', '(きり)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 0, 'pinyin', 0, 4, '石桥', 'shíqiáo', '(shíqiáo)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 1, 'pinyin', 1, 31, '村民', 'cūnmín', '(cūnmín)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 2, 'pinyin', 1, 53, '小册子', 'xiǎocèzi', '(xiǎocèzi)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 3, 'pinyin', 1, 69, '农具', 'nóngjù', '(nóngjù)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 4, 'pinyin', 3, 0, '青禾', 'qīnghé', '(qīnghé)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 5, 'pinyin', 3, 33, '七十', 'qīshí', '(qīshí)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 6, 'pinyin', 3, 62, '看书', 'kànshū', '(kànshū)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 7, 'pinyin', 4, 37, '政府', 'zhèngfǔ', '(zhèngfǔ)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 8, 'pinyin', 4, 51, '筹', 'chóu', '(chóu)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 9, 'pinyin', 4, 59, '花费', 'huāfèi', '(huāfèi)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 10, 'pinyin', 6, 20, '流转', 'liúzhuǎn', '(liúzhuǎn)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 11, 'pinyin', 6, 45, '本子', 'běnzi', '(běnzi)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 12, 'pinyin', 6, 55, '多半', 'duōbàn', '(duōbàn)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 13, 'pinyin', 7, 8, '种', 'zhòng', '(zhòng)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 14, 'pinyin', 8, 9, '员', 'yuán', '(yuán)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 15, 'pinyin', 8, 30, '大学生', 'dàxuéshēng', '(dàxuéshēng)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 16, 'pinyin', 8, 68, '天气', 'tiānqì', '(tiānqì)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 17, 'pinyin', 9, 32, '村史', 'cūnshǐ', '(cūnshǐ)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 18, 'pinyin', 9, 39, '口述', 'kǒushù', '(kǒushù)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 19, 'pinyin', 9, 52, '两百', 'liǎngbǎi', '(liǎngbǎi)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 20, 'pinyin', 9, 58, '一周', 'yīzhōu', '(yīzhōu)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 21, 'pinyin', 10, 28, '增长', 'zēngzhǎng', '(zēngzhǎng)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 22, 'pinyin', 10, 51, '超过', 'chāoguò', '(chāoguò)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 23, 'pinyin', 13, 24, '通借', 'tōngjiè', '(tōngjiè)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 24, 'pinyin', 13, 50, '归还', 'guīhuán', '(guīhuán)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 25, 'pinyin', 14, 11, '夜色', 'yèsè', '(yèsè)');
INSERT INTO public.article_annotations VALUES ('647d671efe5ccd928e4b848d30a61b90', 26, 'pinyin', 14, 41, '秋天', 'qiūtiān', '(qiūtiān)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 0, 'pinyin', 0, 1, '海南', 'hǎinán', '(hǎinán)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 1, 'pinyin', 0, 8, '发', 'fā', '(fā)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 2, 'pinyin', 0, 12, '的', 'de', '(de)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 3, 'pinyin', 0, 45, '月', 'yuè', '(yuè)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 4, 'pinyin', 1, 47, '企业', 'qǐyè', '(qǐyè)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 5, 'pinyin', 1, 57, '政策', 'zhèngcè', '(zhèngcè)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 6, 'pinyin', 1, 60, '大', 'dà', '(dà)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 7, 'pinyin', 2, 7, '到', 'dào', '(dào)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 8, 'pinyin', 3, 5, '建设', 'jiànshè', '(jiànshè)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 9, 'pinyin', 3, 41, '承接', 'chéngjiē', '(chéngjiē)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 10, 'pinyin', 3, 69, '逐渐', 'zhújiàn', '(zhújiàn)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 11, 'pinyin', 3, 81, '奔赴', 'bēnfù', '(bēnfù)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 12, 'pinyin', 4, 0, '设立', 'shèlì', '(shèlì)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 13, 'pinyin', 4, 4, '两年', 'liǎngnián', '(liǎngnián)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 14, 'pinyin', 4, 28, '三一湘琼', 'sānyīxiāngqióng', '(sānyīxiāngqióng)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 15, 'pinyin', 4, 119, '有', 'yǒu', '(yǒu)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 16, 'pinyin', 4, 146, '维修', 'wéixiū', '(wéixiū)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 17, 'pinyin', 4, 157, '关税', 'guānshuì', '(guānshuì)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 18, 'pinyin', 5, 17, '海南', 'hǎinán', '(hǎinán)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 19, 'pinyin', 6, 11, '相关', 'xiāngguān', '(xiāngguān)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 20, 'pinyin', 6, 13, '负责人', 'fùzérén', '(fùzérén)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 21, 'pinyin', 6, 19, '自', 'zì', '(zì)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 22, 'pinyin', 6, 48, '协调', 'xiétiáo', '(xiétiáo)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 23, 'pinyin', 6, 52, '园区', 'yuánqū', '(yuánqū)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 24, 'pinyin', 7, 4, '下', 'xià', '(xià)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 25, 'pinyin', 7, 17, '定位', 'dìngwèi', '(dìngwèi)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 26, 'pinyin', 7, 30, '浙琼', 'zhèqióng', '(zhèqióng)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 27, 'pinyin', 7, 58, '优势', 'yōushì', '(yōushì)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 28, 'pinyin', 7, 62, '互联网', 'hùliánwǎng', '(hùliánwǎng)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 29, 'pinyin', 7, 81, '院校', 'yuànxiào', '(yuànxiào)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 30, 'pinyin', 7, 101, '海口市', 'hǎikǒushì', '(hǎikǒushì)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 31, 'pinyin', 8, 7, '到', 'dào', '(dào)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 32, 'pinyin', 9, 22, '和', 'hé', '(hé)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 33, 'pinyin', 9, 25, '等', 'děng', '(děng)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 34, 'pinyin', 10, 14, '内', 'nèi', '(nèi)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 35, 'pinyin', 10, 47, '前来', 'qiánlái', '(qiánlái)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 36, 'pinyin', 10, 85, '还是', 'háishì', '(háishì)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 37, 'pinyin', 10, 89, '荒凉', 'huāngliáng', '(huāngliáng)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 38, 'pinyin', 11, 18, '不足', 'bùzú', '(bùzú)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 39, 'pinyin', 11, 24, '企业', 'qǐyè', '(qǐyè)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 40, 'pinyin', 11, 26, '中', 'zhōng', '(zhōng)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 41, 'pinyin', 11, 70, '截至', 'jiézhì', '(jiézhì)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 42, 'pinyin', 12, 24, '无偿', 'wúcháng', '(wúcháng)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 43, 'pinyin', 12, 49, '仅用', 'jǐnyòng', '(jǐnyòng)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 44, 'pinyin', 12, 87, '说', 'shuō', '(shuō)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 45, 'pinyin', 12, 102, '流转', 'liúzhuǎn', '(liúzhuǎn)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 46, 'pinyin', 12, 109, '万亩', 'wànmǔ', '(wànmǔ)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 47, 'pinyin', 13, 3, '双向', 'shuāngxiàng', '(shuāngxiàng)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 48, 'pinyin', 13, 31, '湖南', 'húnán', '(húnán)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 49, 'pinyin', 13, 94, '名', 'míng', '(míng)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 50, 'pinyin', 13, 100, '琼粤', 'qióngyuè', '(qióngyuè)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 51, 'pinyin', 14, 0, '从', 'cóng', '(cóng)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 52, 'pinyin', 15, 28, '聚合', 'jùhé', '(jùhé)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 53, 'pinyin', 15, 32, '更', 'gèng', '(gèng)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 54, 'pinyin', 15, 37, '互通', 'hùtōng', '(hùtōng)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 55, 'pinyin', 15, 107, '制度', 'zhìdù', '(zhìdù)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 56, 'pinyin', 16, 9, '制造', 'zhìzào', '(zhìzào)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 57, 'pinyin', 16, 27, '监管部门', 'jiānguǎnbùmén', '(jiānguǎnbùmén)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 58, 'pinyin', 16, 35, '的', 'de', '(de)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 59, 'pinyin', 16, 61, '标准', 'biāozhǔn', '(biāozhǔn)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 60, 'pinyin', 16, 112, '审查', 'shěnchá', '(shěnchá)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 61, 'pinyin', 17, 33, '手机', 'shǒujī', '(shǒujī)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 62, 'pinyin', 17, 79, '客户', 'kèhù', '(kèhù)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 63, 'pinyin', 17, 88, '制造业', 'zhìzàoyè', '(zhìzàoyè)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 64, 'pinyin', 17, 91, '共建', 'gòngjiàn', '(gòngjiàn)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 65, 'pinyin', 18, 1, '广东', 'guǎngdōng', '(guǎngdōng)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 66, 'pinyin', 18, 20, '产研', 'chǎnyán', '(chǎnyán)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 67, 'pinyin', 18, 29, '建设', 'jiànshè', '(jiànshè)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 68, 'pinyin', 19, 6, '的', 'de', '(de)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 69, 'pinyin', 19, 7, '革新', 'géxīn', '(géxīn)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 70, 'pinyin', 19, 46, '广州', 'guǎngzhōu', '(guǎngzhōu)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 71, 'pinyin', 20, 14, '创新', 'chuàngxīn', '(chuàngxīn)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 72, 'pinyin', 20, 19, '延伸', 'yánshēn', '(yánshēn)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 73, 'pinyin', 20, 70, '现代农业', 'xiàndàinóngyè', '(xiàndàinóngyè)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 74, 'pinyin', 20, 92, '链接', 'liànjiē', '(liànjiē)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 75, 'pinyin', 21, 16, '未来', 'wèilái', '(wèilái)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 76, 'pinyin', 21, 18, '可', 'kě', '(kě)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 77, 'pinyin', 21, 88, '更加', 'gèngjiā', '(gèngjiā)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 78, 'pinyin', 21, 90, '凸显', 'tūxiǎn', '(tūxiǎn)');
INSERT INTO public.article_annotations VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 79, 'pinyin', 21, 101, '也', 'yě', '(yě)');
INSERT INTO public.article_annotations VALUES ('908644dbcae9f1e8c7480726af15da91', 0, 'pinyin', 0, 7, '昨日', 'zuo2ri4', '(zuo2ri4)');
INSERT INTO public.article_annotations VALUES ('908644dbcae9f1e8c7480726af15da91', 1, 'pinyin', 0, 26, '北站', 'bei3zhan4', '(bei3zhan4)');
INSERT INTO public.article_annotations VALUES ('908644dbcae9f1e8c7480726af15da91', 2, 'pinyin', 1, 24, '大学城', 'da4xue2cheng2', '(da4xue2cheng2)');
INSERT INTO public.article_annotations VALUES ('908644dbcae9f1e8c7480726af15da91', 3, 'pinyin', 1, 59, '间隔', 'jian4ge2', '(jian4ge2)');
INSERT INTO public.article_annotations VALUES ('908644dbcae9f1e8c7480726af15da91', 4, 'pinyin', 2, 26, '现在', 'xian4zai4', '(xian4zai4)');
INSERT INTO public.article_annotations VALUES ('908644dbcae9f1e8c7480726af15da91', 5, 'pinyin', 2, 45, '可以', 'ke3yi3', '(ke3yi3)');
INSERT INTO public.article_annotations VALUES ('908644dbcae9f1e8c7480726af15da91', 6, 'pinyin', 3, 6, '这', 'zhe4', '(zhe4)');
INSERT INTO public.article_annotations VALUES ('908644dbcae9f1e8c7480726af15da91', 7, 'pinyin', 4, 33, '墙基', 'qiang2ji1', '(qiang2ji1)');
INSERT INTO public.article_annotations VALUES ('908644dbcae9f1e8c7480726af15da91', 8, 'pinyin', 4, 48, '两米', 'liang3mi3', '(liang3mi3)');
INSERT INTO public.article_annotations VALUES ('908644dbcae9f1e8c7480726af15da91', 9, 'pinyin', 5, 41, '换乘', 'huan4cheng2', '(huan4cheng2)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 0, 'pinyin', 0, 4, '石桥', 'shíqiáo', '(shíqiáo)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 1, 'pinyin', 1, 31, '村民', 'cūnmín', '(cūnmín)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 2, 'pinyin', 1, 53, '小册子', 'xiǎocèzi', '(xiǎocèzi)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 3, 'pinyin', 1, 69, '农具', 'nóngjù', '(nóngjù)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 4, 'pinyin', 3, 0, '青禾', 'qīnghé', '(qīnghé)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 5, 'pinyin', 3, 33, '七十', 'qīshí', '(qīshí)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 6, 'pinyin', 3, 62, '看书', 'kànshū', '(kànshū)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 7, 'pinyin', 4, 37, '政府', 'zhèngfǔ', '(zhèngfǔ)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 8, 'pinyin', 4, 51, '筹', 'chóu', '(chóu)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 9, 'pinyin', 4, 59, '花费', 'huāfèi', '(huāfèi)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 10, 'pinyin', 6, 20, '流转', 'liúzhuǎn', '(liúzhuǎn)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 11, 'pinyin', 6, 45, '本子', 'běnzi', '(běnzi)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 12, 'pinyin', 6, 55, '多半', 'duōbàn', '(duōbàn)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 13, 'pinyin', 7, 8, '种', 'zhòng', '(zhòng)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 14, 'pinyin', 8, 9, '员', 'yuán', '(yuán)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 15, 'pinyin', 8, 30, '大学生', 'dàxuéshēng', '(dàxuéshēng)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 16, 'pinyin', 8, 68, '天气', 'tiānqì', '(tiānqì)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 17, 'pinyin', 9, 32, '村史', 'cūnshǐ', '(cūnshǐ)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 18, 'pinyin', 9, 39, '口述', 'kǒushù', '(kǒushù)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 19, 'pinyin', 9, 52, '两百', 'liǎngbǎi', '(liǎngbǎi)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 20, 'pinyin', 9, 58, '一周', 'yīzhōu', '(yīzhōu)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 21, 'pinyin', 10, 28, '增长', 'zēngzhǎng', '(zēngzhǎng)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 22, 'pinyin', 10, 51, '超过', 'chāoguò', '(chāoguò)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 23, 'pinyin', 13, 24, '通借', 'tōngjiè', '(tōngjiè)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 24, 'pinyin', 13, 50, '归还', 'guīhuán', '(guīhuán)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 25, 'pinyin', 14, 11, '夜色', 'yèsè', '(yèsè)');
INSERT INTO public.article_annotations VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 26, 'pinyin', 14, 41, '秋天', 'qiūtiān', '(qiūtiān)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 0, 'pinyin', 0, 1, '華', 'huá', '(huá)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 1, 'pinyin', 0, 10, '電', 'diàn', '(diàn)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 2, 'pinyin', 0, 12, '記', 'jì', '(jì)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 3, 'pinyin', 0, 18, '縣', 'xiàn', '(xiàn)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 4, 'pinyin', 0, 19, '圖', 'tú', '(tú)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 5, 'pinyin', 0, 20, '書', 'shū', '(shū)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 6, 'pinyin', 0, 21, '館', 'guǎn', '(guǎn)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 7, 'pinyin', 0, 24, '開', 'kāi', '(kāi)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 8, 'pinyin', 0, 25, '設', 'shè', '(shè)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 9, 'pinyin', 0, 27, '間', 'jiān', '(jiān)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 10, 'pinyin', 0, 28, '閱', 'yuè', '(yuè)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 11, 'pinyin', 0, 29, '覽', 'lǎn', '(lǎn)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 12, 'pinyin', 0, 34, '開', 'kāi', '(kāi)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 13, 'pinyin', 0, 38, '點', 'diǎn', '(diǎn)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 14, 'pinyin', 1, 0, '閱', 'yuè', '(yuè)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 15, 'pinyin', 1, 1, '覽', 'lǎn', '(lǎn)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 16, 'pinyin', 1, 5, '納', 'nà', '(nà)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 17, 'pinyin', 1, 13, '護', 'hù', '(hù)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 18, 'pinyin', 1, 15, '燈', 'dēng', '(dēng)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 19, 'pinyin', 1, 17, '飲', 'yǐn', '(yǐn)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 20, 'pinyin', 1, 19, '機', 'jī', '(jī)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 21, 'pinyin', 1, 22, '費', 'fèi', '(fèi)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 22, 'pinyin', 1, 27, '館', 'guǎn', '(guǎn)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 23, 'pinyin', 1, 28, '長', 'zhǎng', '(zhǎng)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 24, 'pinyin', 1, 29, '湯', 'tāng', '(tāng)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 25, 'pinyin', 1, 32, '說', 'shuō', '(shuō)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 26, 'pinyin', 1, 44, '張', 'zhāng', '(zhāng)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 27, 'pinyin', 1, 46, '靜', 'jìng', '(jìng)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 28, 'pinyin', 2, 0, '據', 'jù', '(jù)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 29, 'pinyin', 2, 1, '統', 'tǒng', '(tǒng)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 30, 'pinyin', 2, 2, '計', 'jì', '(jì)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 31, 'pinyin', 2, 4, '試', 'shì', '(shì)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 32, 'pinyin', 2, 5, '運', 'yùn', '(yùn)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 33, 'pinyin', 2, 7, '兩', 'liǎng', '(liǎng)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 34, 'pinyin', 2, 8, '個', 'gè', '(gè)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 35, 'pinyin', 2, 11, '來', 'lái', '(lái)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 36, 'pinyin', 2, 13, '進', 'jìn', '(jìn)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 37, 'pinyin', 2, 14, '館', 'guǎn', '(guǎn)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 38, 'pinyin', 2, 15, '讀', 'dú', '(dú)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 39, 'pinyin', 2, 17, '達', 'dá', '(dá)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 40, 'pinyin', 2, 30, '準', 'zhǔn', '(zhǔn)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 41, 'pinyin', 2, 31, '備', 'bèi', '(bèi)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 42, 'pinyin', 2, 33, '試', 'shì', '(shì)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 43, 'pinyin', 2, 36, '輕', 'qīng', '(qīng)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 44, 'pinyin', 3, 0, '館', 'guǎn', '(guǎn)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 45, 'pinyin', 3, 2, '還', 'hái', '(hái)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 46, 'pinyin', 3, 7, '願', 'yuàn', '(yuàn)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 47, 'pinyin', 3, 13, '點', 'diǎn', '(diǎn)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 48, 'pinyin', 3, 15, '後', 'hòu', '(hòu)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 49, 'pinyin', 3, 16, '護', 'hù', '(hù)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 50, 'pinyin', 3, 18, '獨', 'dú', '(dú)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 51, 'pinyin', 3, 23, '讀', 'dú', '(dú)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 52, 'pinyin', 3, 26, '車', 'chē', '(chē)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 53, 'pinyin', 4, 4, '這', 'zhè', '(zhè)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 54, 'pinyin', 4, 5, '種', 'zhǒng', '(zhǒng)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 55, 'pinyin', 4, 7, '務', 'wù', '(wù)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 56, 'pinyin', 4, 8, '將', 'jiāng', '(jiāng)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 57, 'pinyin', 4, 10, '廣', 'guǎng', '(guǎng)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 58, 'pinyin', 4, 12, '鄉', 'xiāng', '(xiāng)');
INSERT INTO public.article_annotations VALUES ('3cb1216984fabf44b093755eb083a338', 59, 'pinyin', 4, 13, '鎮', 'zhèn', '(zhèn)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 0, 'pinyin', 0, 1, '海南', 'hǎinán', '(hǎinán)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 1, 'pinyin', 0, 8, '发', 'fā', '(fā)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 2, 'pinyin', 0, 12, '的', 'de', '(de)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 3, 'pinyin', 0, 45, '月', 'yuè', '(yuè)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 4, 'pinyin', 1, 47, '企业', 'qǐyè', '(qǐyè)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 5, 'pinyin', 1, 57, '政策', 'zhèngcè', '(zhèngcè)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 6, 'pinyin', 1, 60, '大', 'dà', '(dà)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 7, 'pinyin', 2, 7, '到', 'dào', '(dào)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 8, 'pinyin', 3, 5, '建设', 'jiànshè', '(jiànshè)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 9, 'pinyin', 3, 41, '承接', 'chéngjiē', '(chéngjiē)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 10, 'pinyin', 3, 69, '逐渐', 'zhújiàn', '(zhújiàn)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 11, 'pinyin', 3, 81, '奔赴', 'bēnfù', '(bēnfù)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 12, 'pinyin', 4, 0, '设立', 'shèlì', '(shèlì)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 13, 'pinyin', 4, 4, '两年', 'liǎngnián', '(liǎngnián)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 14, 'pinyin', 4, 28, '三一湘琼', 'sānyīxiāngqióng', '(sānyīxiāngqióng)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 15, 'pinyin', 4, 119, '有', 'yǒu', '(yǒu)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 16, 'pinyin', 4, 146, '维修', 'wéixiū', '(wéixiū)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 17, 'pinyin', 4, 157, '关税', 'guānshuì', '(guānshuì)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 18, 'pinyin', 5, 17, '海南', 'hǎinán', '(hǎinán)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 19, 'pinyin', 6, 11, '相关', 'xiāngguān', '(xiāngguān)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 20, 'pinyin', 6, 13, '负责人', 'fùzérén', '(fùzérén)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 21, 'pinyin', 6, 19, '自', 'zì', '(zì)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 22, 'pinyin', 6, 48, '协调', 'xiétiáo', '(xiétiáo)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 23, 'pinyin', 6, 52, '园区', 'yuánqū', '(yuánqū)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 24, 'pinyin', 7, 4, '下', 'xià', '(xià)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 25, 'pinyin', 7, 17, '定位', 'dìngwèi', '(dìngwèi)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 26, 'pinyin', 7, 30, '浙琼', 'zhèqióng', '(zhèqióng)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 27, 'pinyin', 7, 58, '优势', 'yōushì', '(yōushì)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 28, 'pinyin', 7, 62, '互联网', 'hùliánwǎng', '(hùliánwǎng)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 29, 'pinyin', 7, 81, '院校', 'yuànxiào', '(yuànxiào)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 30, 'pinyin', 7, 101, '海口市', 'hǎikǒushì', '(hǎikǒushì)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 31, 'pinyin', 8, 7, '到', 'dào', '(dào)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 32, 'pinyin', 9, 22, '和', 'hé', '(hé)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 33, 'pinyin', 9, 25, '等', 'děng', '(děng)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 34, 'pinyin', 10, 14, '内', 'nèi', '(nèi)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 35, 'pinyin', 10, 47, '前来', 'qiánlái', '(qiánlái)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 36, 'pinyin', 10, 85, '还是', 'háishì', '(háishì)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 37, 'pinyin', 10, 89, '荒凉', 'huāngliáng', '(huāngliáng)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 38, 'pinyin', 11, 18, '不足', 'bùzú', '(bùzú)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 39, 'pinyin', 11, 24, '企业', 'qǐyè', '(qǐyè)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 40, 'pinyin', 11, 26, '中', 'zhōng', '(zhōng)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 41, 'pinyin', 11, 70, '截至', 'jiézhì', '(jiézhì)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 42, 'pinyin', 12, 24, '无偿', 'wúcháng', '(wúcháng)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 43, 'pinyin', 12, 49, '仅用', 'jǐnyòng', '(jǐnyòng)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 44, 'pinyin', 12, 87, '说', 'shuō', '(shuō)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 45, 'pinyin', 12, 102, '流转', 'liúzhuǎn', '(liúzhuǎn)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 46, 'pinyin', 12, 109, '万亩', 'wànmǔ', '(wànmǔ)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 47, 'pinyin', 13, 3, '双向', 'shuāngxiàng', '(shuāngxiàng)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 48, 'pinyin', 13, 31, '湖南', 'húnán', '(húnán)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 49, 'pinyin', 13, 94, '名', 'míng', '(míng)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 50, 'pinyin', 13, 100, '琼粤', 'qióngyuè', '(qióngyuè)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 51, 'pinyin', 14, 0, '从', 'cóng', '(cóng)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 52, 'pinyin', 15, 28, '聚合', 'jùhé', '(jùhé)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 53, 'pinyin', 15, 32, '更', 'gèng', '(gèng)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 54, 'pinyin', 15, 37, '互通', 'hùtōng', '(hùtōng)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 55, 'pinyin', 15, 107, '制度', 'zhìdù', '(zhìdù)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 56, 'pinyin', 16, 9, '制造', 'zhìzào', '(zhìzào)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 57, 'pinyin', 16, 27, '监管部门', 'jiānguǎnbùmén', '(jiānguǎnbùmén)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 58, 'pinyin', 16, 35, '的', 'de', '(de)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 59, 'pinyin', 16, 61, '标准', 'biāozhǔn', '(biāozhǔn)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 60, 'pinyin', 16, 112, '审查', 'shěnchá', '(shěnchá)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 61, 'pinyin', 17, 33, '手机', 'shǒujī', '(shǒujī)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 62, 'pinyin', 17, 79, '客户', 'kèhù', '(kèhù)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 63, 'pinyin', 17, 88, '制造业', 'zhìzàoyè', '(zhìzàoyè)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 64, 'pinyin', 17, 91, '共建', 'gòngjiàn', '(gòngjiàn)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 65, 'pinyin', 18, 1, '广东', 'guǎngdōng', '(guǎngdōng)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 66, 'pinyin', 18, 20, '产研', 'chǎnyán', '(chǎnyán)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 67, 'pinyin', 18, 29, '建设', 'jiànshè', '(jiànshè)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 68, 'pinyin', 19, 6, '的', 'de', '(de)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 69, 'pinyin', 19, 7, '革新', 'géxīn', '(géxīn)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 70, 'pinyin', 19, 46, '广州', 'guǎngzhōu', '(guǎngzhōu)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 71, 'pinyin', 20, 14, '创新', 'chuàngxīn', '(chuàngxīn)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 72, 'pinyin', 20, 19, '延伸', 'yánshēn', '(yánshēn)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 73, 'pinyin', 20, 70, '现代农业', 'xiàndàinóngyè', '(xiàndàinóngyè)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 74, 'pinyin', 20, 92, '链接', 'liànjiē', '(liànjiē)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 75, 'pinyin', 21, 16, '未来', 'wèilái', '(wèilái)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 76, 'pinyin', 21, 18, '可', 'kě', '(kě)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 77, 'pinyin', 21, 88, '更加', 'gèngjiā', '(gèngjiā)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 78, 'pinyin', 21, 90, '凸显', 'tūxiǎn', '(tūxiǎn)');
INSERT INTO public.article_annotations VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 79, 'pinyin', 21, 101, '也', 'yě', '(yě)');
INSERT INTO public.article_annotations VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 0, 'pinyin', 0, 31, '柿子', 'shìzi', '(shìzi)');
INSERT INTO public.article_annotations VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 1, 'pinyin', 1, 11, '柿饼', 'shìbǐng', '(shìbǐng)');
INSERT INTO public.article_annotations VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 2, 'pinyin', 1, 15, '十八', 'shíbā', '(shíbā)');
INSERT INTO public.article_annotations VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 3, 'pinyin', 1, 48, '连阴', 'liányīn', '(liányīn)');
INSERT INTO public.article_annotations VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 4, 'pinyin', 2, 37, '一半', 'yībàn', '(yībàn)');
INSERT INTO public.article_annotations VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 5, 'pinyin', 4, 55, '手', 'shǒu', '(shǒu)');
INSERT INTO public.article_annotations VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 6, 'pinyin', 6, 15, '预计', 'yùjì', '(yùjì)');
INSERT INTO public.article_annotations VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 7, 'pinyin', 6, 56, '卖货', 'màihuò', '(màihuò)');
INSERT INTO public.article_annotations VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 8, 'pinyin', 7, 38, '更稳', 'gèngwěn', '(gèngwěn)');
INSERT INTO public.article_annotations VALUES ('b8707562140e18b7a8f1442a26cce7a2', 0, 'gloss', 0, 3, '亳', 'bó', '(bó)');
INSERT INTO public.article_annotations VALUES ('b8707562140e18b7a8f1442a26cce7a2', 1, 'gloss', 2, 9, '荨', 'qián', '(qián)');
INSERT INTO public.article_annotations VALUES ('b8707562140e18b7a8f1442a26cce7a2', 2, 'gloss', 3, 10, '李宁', 'Li Ning', '(Li Ning)');
INSERT INTO public.article_annotations VALUES ('ccf736844504296202f9dbbd206b6629', 0, 'ruby', 0, 0, '町家', 'まちや', 'まちや');
INSERT INTO public.article_annotations VALUES ('ccf736844504296202f9dbbd206b6629', 1, 'ruby', 0, 38, '郷土史', 'きょうどし', 'きょうどし');
INSERT INTO public.article_annotations VALUES ('ccf736844504296202f9dbbd206b6629', 2, 'ruby', 1, 46, '振', 'ふ', 'ふ');
INSERT INTO public.article_annotations VALUES ('ccf736844504296202f9dbbd206b6629', 3, 'ruby', 3, 30, '藍染', 'あいぞ', 'あいぞ');
INSERT INTO public.article_annotations VALUES ('ccf736844504296202f9dbbd206b6629', 4, 'ruby', 6, 30, '寄贈', 'きぞう', 'きぞう');
INSERT INTO public.article_annotations VALUES ('d34b75974b86705fd0296238d62d7850', 0, 'pinyin', 0, 2, '三千', 'sanqian', '(sanqian)');
INSERT INTO public.article_annotations VALUES ('d34b75974b86705fd0296238d62d7850', 1, 'pinyin', 0, 17, '职工', 'zhigong', '(zhigong)');
INSERT INTO public.article_annotations VALUES ('d34b75974b86705fd0296238d62d7850', 2, 'pinyin', 1, 17, '去年', 'qunian', '(qunian)');
INSERT INTO public.article_annotations VALUES ('d34b75974b86705fd0296238d62d7850', 3, 'pinyin', 1, 39, '骑马', 'qima', '(qima)');
INSERT INTO public.article_annotations VALUES ('d34b75974b86705fd0296238d62d7850', 4, 'pinyin', 2, 9, '路滑', 'luhua', '(luhua)');
INSERT INTO public.article_annotations VALUES ('d34b75974b86705fd0296238d62d7850', 5, 'pinyin', 2, 43, '通知书', 'tongzhishu', '(tongzhishu)');
INSERT INTO public.article_annotations VALUES ('d34b75974b86705fd0296238d62d7850', 6, 'pinyin', 3, 15, '回到', 'huidao', '(huidao)');
INSERT INTO public.article_annotations VALUES ('d34b75974b86705fd0296238d62d7850', 7, 'pinyin', 3, 50, '信', 'xin', '(xin)');
INSERT INTO public.article_annotations VALUES ('d34b75974b86705fd0296238d62d7850', 8, 'pinyin', 4, 15, '配备', 'peibei', '(peibei)');
INSERT INTO public.article_annotations VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 0, 'gloss', 1, 19, '종가', '宗家', '(宗家)');
INSERT INTO public.article_annotations VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 1, 'gloss', 1, 38, '대청', '大廳', '(大廳)');
INSERT INTO public.article_annotations VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 2, 'gloss', 3, 79, '여지', '餘地', '(餘地)');


--
-- Data for Name: article_blocks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_blocks VALUES ('01761640d86eedc5b34d163889b0cccf', 0, 'paragraph', '央视网消息(记者 洛清扬 齐万里)11月6日清晨,东海上空的云还没有散,“听潮”号浮标已经自动升起了天线。这是我国自主研制的第五十套深海观测浮标。');
INSERT INTO public.article_blocks VALUES ('01761640d86eedc5b34d163889b0cccf', 1, 'paragraph', '浮标下方,一根4200米长的缆绳连着12个传感器,每小时把温度、盐度和流速传回岸上。项目负责人宁致远说,最难的不是把设备放下去,而是让它在海里安稳地待上三年。');
INSERT INTO public.article_blocks VALUES ('01761640d86eedc5b34d163889b0cccf', 2, 'subhead', '与台风擦肩而过');
INSERT INTO public.article_blocks VALUES ('01761640d86eedc5b34d163889b0cccf', 3, 'paragraph', '今年9月,一场台风从浮标以北60公里处经过,最大浪高达到13米。岸上的工程师守了一夜,天亮时,屏幕上的曲线重新跳动起来。“那一刻,大家都没说话,先去吃了碗面。”宁致远笑着说。');
INSERT INTO public.article_blocks VALUES ('01761640d86eedc5b34d163889b0cccf', 4, 'caption', '科研人员在甲板上检查浮标。央视网发');
INSERT INTO public.article_blocks VALUES ('01761640d86eedc5b34d163889b0cccf', 5, 'paragraph', '数据除了用于天气预报(包括台风路径),也向渔民开放。浙江舟山的船老大贺海生说,出海之前看一眼水温图,能少跑不少冤枉路。');
INSERT INTO public.article_blocks VALUES ('01761640d86eedc5b34d163889b0cccf', 6, 'paragraph', '按照计划,到2027年,同类浮标将增加到80套,覆盖主要渔场和航线。');
INSERT INTO public.article_blocks VALUES ('03e23db629601dac74510275ea398759', 0, 'paragraph', '每到周末,老城的修表铺前总会排起队。铺子不足十平方米,主人姓景,今年71岁,修表已经五十四年。');
INSERT INTO public.article_blocks VALUES ('03e23db629601dac74510275ea398759', 1, 'paragraph', '他的工作台是一张旧课桌,上面摆着镊子、放大镜和一只装满零件的饼干盒。“现在的人看时间都用手机,”他说,“送来修的表,修的多半是念想。”');
INSERT INTO public.article_blocks VALUES ('03e23db629601dac74510275ea398759', 2, 'paragraph', '上个月,一位姑娘从外地寄来一块停走的女表,是她外婆的嫁妆。老景换了游丝,又用三天时间调准走时,只收了六十元。姑娘来信说,听到滴答声的那一刻,全家人都哭了。');
INSERT INTO public.article_blocks VALUES ('03e23db629601dac74510275ea398759', 3, 'subhead', '手艺有人接');
INSERT INTO public.article_blocks VALUES ('03e23db629601dac74510275ea398759', 4, 'paragraph', '去年起,职业学校的两名学生开始跟着老景学徒。其中一个叫阮小安,原本学的是数控(机床方向),他说机器讲究的是精度,钟表讲究的是耐心。');
INSERT INTO public.article_blocks VALUES ('03e23db629601dac74510275ea398759', 5, 'paragraph', '街道办事处正打算把这条巷子改成手艺街,修伞的、配钥匙的都将搬进来,头三年免租金。老景对此只提了一个要求:门口那棵槐树不能砍。');
INSERT INTO public.article_blocks VALUES ('0e29526474b373dd73fafe5805615f2e', 0, 'paragraph', '10月11日，第八届青禾国际风筝节在滨河公园开幕。来自14个国家和地区的320名选手带来了近千只风筝，最长的一只“百足蜈蚣”长达168米。');
INSERT INTO public.article_blocks VALUES ('0e29526474b373dd73fafe5805615f2e', 1, 'paragraph', '开幕当天风力四级，正适合放飞。上午10时，随着哨声响起，数百只风筝同时升空，引来阵阵掌声。');
INSERT INTO public.article_blocks VALUES ('0e29526474b373dd73fafe5805615f2e', 2, 'caption', '选手在滨河公园放飞巨型风筝。简单 摄');
INSERT INTO public.article_blocks VALUES ('0e29526474b373dd73fafe5805615f2e', 3, 'paragraph', '62岁的扎制艺人米广田带来了祖传的“沙燕”。他说，一只好风筝要削竹、糊纸、绘彩、试飞，前后四十多天，“竹子要选向阳坡上的，冬天砍才不生虫”。');
INSERT INTO public.article_blocks VALUES ('0e29526474b373dd73fafe5805615f2e', 4, 'paragraph', '风筝节期间，组委会安排了12场工作坊，市民可以免费学习扎制小风筝。附近的酒店预订量比平时增加了七成。');
INSERT INTO public.article_blocks VALUES ('0e29526474b373dd73fafe5805615f2e', 5, 'paragraph', '活动将持续到10月15日。交通部门提醒，滨河路部分路段临时限行，市民可乘坐地铁前往。');
INSERT INTO public.article_blocks VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 0, 'paragraph', '山あいの集落で、半世紀ぶりに神楽(かぐら)の面が新調された。打ったのは、移住して6年目の木工作家、笹原迅さん(41)だ。');
INSERT INTO public.article_blocks VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 1, 'paragraph', 'きっかけは2年前の台風だった。倉が浸水し、古い面の多くが割れた。修理を頼める職人は県内におらず、集落の長老が笹原さんの工房を訪ねた。');
INSERT INTO public.article_blocks VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 2, 'subhead', '木を選ぶところから');
INSERT INTO public.article_blocks VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 3, 'paragraph', '材は裏山の桐(きり)を使った。切ってから1年寝かせ、荒彫りに3カ月。笹原さんは「面は見る角度で表情が変わる。舞い手に着けてもらい、何度も削り直した」と振り返る。');
INSERT INTO public.article_blocks VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 4, 'quote', '完成したとき、長老は何も言わずに面を裏返し、内側をなでた。');
INSERT INTO public.article_blocks VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 5, 'paragraph', '秋の例祭では、新しい面を着けた中学生2人が初めて舞台に立つ。練習は週3回。笛の音が夜の谷に響いている。');
INSERT INTO public.article_blocks VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 6, 'paragraph', '集落の戸数は現在19戸。それでも今年は、都会に出た人たちから「見に帰る」という連絡が相次いでいるという。');
INSERT INTO public.article_blocks VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 0, 'paragraph', 'في زقاق ضيق خلف سوق النحاسين، يجلس الحاج إدريس أمام كومة من الكتب الممزقة. مهنته منذ خمسين عاما تجليد الكتب، وهو يقول إنه لم يقرأ منها إلا العناوين، لأن القراءة تؤخر العمل.');
INSERT INTO public.article_blocks VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 1, 'paragraph', 'يأتيه الزبائن بكتب ورثوها عن آبائهم، وبدفاتر وصفات طبخ، وبمصاحف صغيرة بهتت حوافها. وقبل أسابيع جاءته طالبة بدفتر جدها، وفيه قصائد لم تُنشر قط.');
INSERT INTO public.article_blocks VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 2, 'subhead', 'رائحة الغراء');
INSERT INTO public.article_blocks VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 3, 'paragraph', 'لا يستخدم الحاج إدريس غراء صناعيا، بل يحضّر خليطا من النشا والقرنفل تعلّمه من معلمه. ويؤكد أن هذه الرائحة وحدها كفيلة بإبعاد الحشرات عن الورق مئة عام.');
INSERT INTO public.article_blocks VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 4, 'quote', 'الكتاب الذي لا يُفتح يموت، ولو كان غلافه من ذهب.');
INSERT INTO public.article_blocks VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 5, 'paragraph', 'وقد بدأت دار الثقافة في المدينة تسجيل خبرته في أفلام قصيرة، وافتتحت ورشة يتدرب فيها تسعة شبان مساء كل خميس.');
INSERT INTO public.article_blocks VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 5, 'paragraph', '音乐厅共有620个座位，其中100个常年以30元的价格出售，优先提供给学生和老人。首场演出的门票开售一小时即告售罄。');
INSERT INTO public.article_blocks VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 6, 'paragraph', 'أما دفتر القصائد فقد صدر الشهر الماضي في طبعة من 500 نسخة. جلّدها الحاج إدريس كلها بيده، واحتفظ لنفسه بنسخة واحدة، قال إنه سيقرؤها حين يتقاعد.');
INSERT INTO public.article_blocks VALUES ('33aadab773e806996ffc885aec813004', 0, 'paragraph', 'Alle sei di sera, in piazza delle Erbe, Nino Sartori accende il fornelletto e mette sul bancone sei sedie spaiate. Da quarant’anni ripara ombrelli, e da quaranta dice che è l’ultimo anno.');
INSERT INTO public.article_blocks VALUES ('33aadab773e806996ffc885aec813004', 1, 'paragraph', 'Un ombrello nuovo costa meno della riparazione, e lui è il primo a riconoscerlo. «Chi viene qui non vuole un ombrello», spiega, «vuole quell’ombrello».');
INSERT INTO public.article_blocks VALUES ('33aadab773e806996ffc885aec813004', 2, 'subhead', 'L’officina dei ricordi');
INSERT INTO public.article_blocks VALUES ('33aadab773e806996ffc885aec813004', 3, 'paragraph', 'Negli scaffali ce ne sono più di trecento mai ritirati, ognuno con un cartellino. Il più vecchio è del 1986: apparteneva a una maestra che si trasferì al mare e non tornò.');
INSERT INTO public.article_blocks VALUES ('33aadab773e806996ffc885aec813004', 4, 'paragraph', 'L’anno scorso una studentessa li ha fotografati uno per uno e ne ha fatto una mostra. In due settimane diciotto proprietari si sono riconosciuti, e undici sono venuti a pagare il conto, in lire.');
INSERT INTO public.article_blocks VALUES ('33aadab773e806996ffc885aec813004', 5, 'quote', 'Piove sempre meno, ma quando piove, piove sul serio.');
INSERT INTO public.article_blocks VALUES ('33aadab773e806996ffc885aec813004', 6, 'paragraph', 'Sartori ha cominciato a insegnare il mestiere a due ragazzi del quartiere. Il corso è gratuito, con una sola regola: il primo ombrello riparato si regala a uno sconosciuto.');
INSERT INTO public.article_blocks VALUES ('3d1b99e91132e26f94e67196f2927a26', 0, 'paragraph', 'عمّان 7 مايو أيار (رويترز) - قال مسؤولون محليون يوم الأربعاء إن قرية وادي الزيتون أعادت تشغيل شبكة القنوات الحجرية القديمة التي بُنيت قبل نحو ألف عام، بعدما توقفت عن العمل في سبعينيات القرن الماضي.');
INSERT INTO public.article_blocks VALUES ('3d1b99e91132e26f94e67196f2927a26', 1, 'paragraph', 'وذكرت بلدية القرية أن الترميم استغرق ثلاث سنوات وكلف 640 ألف دينار، وأن القنوات ستروي 350 مزرعة صغيرة من دون استخدام أي مضخات.');
INSERT INTO public.article_blocks VALUES ('3d1b99e91132e26f94e67196f2927a26', 2, 'caption', 'مزارعون يفتحون بوابة القناة في وادي الزيتون. تصوير: سامر حداد');
INSERT INTO public.article_blocks VALUES ('3d1b99e91132e26f94e67196f2927a26', 3, 'paragraph', 'وقال المهندس خليل منصور، المشرف على المشروع، إن الفريق اعتمد على ذاكرة كبار السن أكثر من اعتماده على الخرائط. وأضاف "كل حجر هنا له اسم".');
INSERT INTO public.article_blocks VALUES ('3d1b99e91132e26f94e67196f2927a26', 4, 'paragraph', 'ويتقاسم المزارعون الماء وفق جدول قديم يُعرف باسم "الدور"، يحصل فيه كل بيت على ساعتين مرة كل ستة أيام.');
INSERT INTO public.article_blocks VALUES ('3d1b99e91132e26f94e67196f2927a26', 5, 'paragraph', 'ويأمل السكان في أن يشجع المشروع الشبان على العودة إلى الزراعة، إذ لم يبق في القرية سوى 1200 نسمة بعد أن كان عددهم أربعة آلاف.');
INSERT INTO public.article_blocks VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 0, 'paragraph', '新华社北流河5月18日电(记者祁连生、沙小棠)初夏时节，北流河国家湿地公园迎来一年中鸟类最多的日子。监测人员最新统计，今年春季在此停歇的候鸟达11.7万只，创有记录以来的新高。');
INSERT INTO public.article_blocks VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 1, 'caption', '2025年5月16日，一群反嘴鹬在北流河湿地觅食。新华社记者 祁连生 摄');
INSERT INTO public.article_blocks VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 2, 'paragraph', '“十年前，这里还是养殖塘。”湿地公园管理处主任车向东说，2016年起，当地陆续退出养殖面积2.4万亩，恢复芦苇和浅滩，水质由劣五类提升到三类。');
INSERT INTO public.article_blocks VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 3, 'paragraph', '鸟多了，麻烦也跟着来。附近村民的稻田屡遭啄食，最多的一户一季损失近四成。去年，县里设立了生态补偿基金，由保险公司按实际损失赔付，目前已向63户农民支付41万元。');
INSERT INTO public.article_blocks VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 4, 'paragraph', '家住堤边的农民毛有福算过账：补偿加上带游客观鸟的收入，比从前养鱼还多一些。他给自家小院取了个名字，叫“等鸟来”。');
INSERT INTO public.article_blocks VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 5, 'paragraph', '专家表示，湿地修复是慢功夫，眼下还要防止外来植物扩散，并控制旺季的游客数量。');
INSERT INTO public.article_blocks VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 6, 'paragraph', '据介绍，该县将于年内建成覆盖全湿地的声学监测网，用鸟鸣声自动识别种类和数量。（完）');
INSERT INTO public.article_blocks VALUES ('591bb98c868baf728675b5196008e584', 0, 'paragraph', '【東京共同】瀬戸内海の小島にある灯台が22日、無人化から28年ぶりに「灯台守」を迎えた。一般公募で選ばれた30代の夫婦が住み込みで管理し、宿泊施設としても開放する。');
INSERT INTO public.article_blocks VALUES ('591bb98c868baf728675b5196008e584', 1, 'paragraph', '灯台は1903年に建てられた石造りで、国の登録有形文化財。老朽化が進み、一時は取り壊しも検討されたが、地元の住民団体が保存を訴えて募金を続けてきた。');
INSERT INTO public.article_blocks VALUES ('591bb98c868baf728675b5196008e584', 2, 'caption', '再び明かりがともった灯台=2025年3月22日、田所修撮影');
INSERT INTO public.article_blocks VALUES ('591bb98c868baf728675b5196008e584', 3, 'paragraph', '夫婦は元会社員の三宅拓也さん(36)と陽子さん(34)。「毎晩、同じ時間に明かりがつくことを島の人が喜んでくれる」と話す。');
INSERT INTO public.article_blocks VALUES ('591bb98c868baf728675b5196008e584', 4, 'paragraph', '改修費は約1億8千万円で、半分を国の補助金、残りを募金と町の予算でまかなった。宿泊は1日2組に限り、収益は維持費に充てる。');
INSERT INTO public.article_blocks VALUES ('591bb98c868baf728675b5196008e584', 5, 'paragraph', '町によると、予約は受け付け開始から40分で夏まで埋まった。島の人口は現在61人。商店は1軒だけだが、来月には土曜日限定の食堂も開くという。');
INSERT INTO public.article_blocks VALUES ('647d671efe5ccd928e4b848d30a61b90', 0, 'caption', '在青禾县石桥村拍摄的乡村书房外景。清江日报发');
INSERT INTO public.article_blocks VALUES ('647d671efe5ccd928e4b848d30a61b90', 1, 'paragraph', '新华网青禾6月3日电(记者方远舟、陆知秋)傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。');
INSERT INTO public.article_blocks VALUES ('647d671efe5ccd928e4b848d30a61b90', 2, 'subhead', '从“堆杂物”到“藏好书”');
INSERT INTO public.article_blocks VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 5, 'table', 'Station Square | 32.3 °C | 22.6 °C');
INSERT INTO public.article_blocks VALUES ('647d671efe5ccd928e4b848d30a61b90', 3, 'paragraph', '青禾县地处山区,常住人口约12万。过去,县里的图书馆离最远的村子有七十公里,不少孩子直到上初中才第一次走进阅览室。“不是不想看书,是书太远。”县文化馆馆长柳叶青说。');
INSERT INTO public.article_blocks VALUES ('647d671efe5ccd928e4b848d30a61b90', 4, 'paragraph', '2023年春天,县里决定把闲置的校舍、粮仓和祠堂改成书房。经费不宽裕,就由政府出一点、乡贤捐一点、村里筹一点,平均每间花费不到9万元(含书架和取暖设备)。');
INSERT INTO public.article_blocks VALUES ('647d671efe5ccd928e4b848d30a61b90', 5, 'caption', '2025年4月23日,孩子们在石桥村书房参加读书日活动。清江日报发');
INSERT INTO public.article_blocks VALUES ('647d671efe5ccd928e4b848d30a61b90', 6, 'paragraph', '书从哪里来?县图书馆实行“总馆配书、村村流转”,每个季度换一批新书。村民想看什么,在墙上的本子里写一笔,下个月多半就能等到。');
INSERT INTO public.article_blocks VALUES ('647d671efe5ccd928e4b848d30a61b90', 7, 'subhead', '从“送图书”到“种文化”');
INSERT INTO public.article_blocks VALUES ('647d671efe5ccd928e4b848d30a61b90', 8, 'paragraph', '书房开门之后,管理员成了最忙的人。石桥村的管理员孟小雨是返乡大学生,除了登记借书,她还教老人用手机挂号,帮果农查行情。“有人进门是为了问天气,走的时候顺手带走一本书,这也挺好。”');
INSERT INTO public.article_blocks VALUES ('647d671efe5ccd928e4b848d30a61b90', 9, 'paragraph', '在枫林村,书房每周五晚上放一场露天电影,散场以后,大家围着火炉讲村史。三位老人口述的故事被整理成册,印了两百本,不到一周就被领完。');
INSERT INTO public.article_blocks VALUES ('647d671efe5ccd928e4b848d30a61b90', 10, 'paragraph', '统计显示,去年全县乡村书房共借出图书8.6万册次,比前年增长三成多;寒暑假期间,每天到书房写作业的学生超过1500人。');
INSERT INTO public.article_blocks VALUES ('647d671efe5ccd928e4b848d30a61b90', 11, 'caption', '管理员正在为新到的图书贴标签。清江日报发');
INSERT INTO public.article_blocks VALUES ('647d671efe5ccd928e4b848d30a61b90', 12, 'subhead', '从“一间屋”到“一张网”');
INSERT INTO public.article_blocks VALUES ('647d671efe5ccd928e4b848d30a61b90', 13, 'paragraph', '今年,青禾县计划再建12间书房,并与邻近三县实现通借通还。届时,读者在任何一间书房借的书,都可以就近归还。');
INSERT INTO public.article_blocks VALUES ('647d671efe5ccd928e4b848d30a61b90', 14, 'paragraph', '灯光不大,却照得很远。夜色里,老郑翻开那本小册子,用铅笔在空白处记下日期。他说,等秋天果子熟了,要给书房送一筐来。');
INSERT INTO public.article_blocks VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 0, 'paragraph', '(통영=연합뉴스) 서민재 기자 = 경남 통영의 작은 섬 학교가 폐교 12년 만에 바다 도서관으로 다시 문을 열었다. 통영시는 15일 솔섬에서 주민 80여 명이 참석한 가운데 개관식을 했다고 밝혔다.');
INSERT INTO public.article_blocks VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 1, 'caption', '솔섬 바다 도서관 내부 [통영시 제공]');
INSERT INTO public.article_blocks VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 2, 'paragraph', '도서관은 옛 교실 세 칸을 고쳐 만들었다. 책 6천여 권과 함께 섬사람들이 기증한 항해 일지, 물때표, 그물 바늘도 전시한다.');
INSERT INTO public.article_blocks VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 3, 'paragraph', '졸업생 박순자(71) 씨는 "운동장에 풀이 자라는 걸 볼 때마다 마음이 아팠는데 다시 불이 켜지니 꿈만 같다"고 말했다.');
INSERT INTO public.article_blocks VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 4, 'paragraph', '사업비는 모두 9억4천만원이 들었다. 시는 하루 두 차례 오가던 여객선을 주말에는 네 차례로 늘리기로 했다.');
INSERT INTO public.article_blocks VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 5, 'paragraph', '시 관계자는 "내년에는 교사 관사를 손질해 작가들이 한 달씩 머물 수 있는 공간으로 꾸밀 계획"이라고 설명했다.');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 0, 'caption', '在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。新华网发(无人机照片,2025年1月12日摄)。');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 1, 'paragraph', '新华网海口7月7日电(记者吴茂辉、王与点)湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 2, 'subhead', '从“单向承接”到“价值共创”');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 3, 'paragraph', '海南自贸港建设以来,凭借独特的政策红利吸引了大量企业落户,但更多是政策洼地的“单向承接”。随着湘琼、粤琼、浙琼等跨省合作产业园的落地,海南逐渐转向与内地省份“双向奔赴”,在政策与产业的碰撞中共同创造增量价值。');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 4, 'paragraph', '设立不到两年的东方市湘琼先进制造业共建产业园内塔吊林立,三一湘琼(海南)智造产业园项目最快预计年底投产,厂房门口“湖南出海,海南出彩”的标语醒目。企业选择海南的原因,藏在一笔“两头在外”的经济账里:三一重工海外二手设备(如印尼进口)不少仍有六七成新,此前需返运昆山翻新再出口,转至东方基地就近维修再制造后,单台可省关税及运费3.2万元。');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 5, 'caption', '2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。新华网发');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 6, 'paragraph', '湖南省政府驻海南办事处相关负责人介绍,自产业园启动建设以来,办事处积极帮助两省相关部门牵线搭桥,协调解决园区建设中的困难,大力招引湖南投资者来琼创业,成效显著。目前已落地产业项目29个,已投产项目1个,总投资达131亿元。');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 7, 'paragraph', '相似思路下,海南多个跨省共建产业园定位各异、拔节生长。澄迈县浙琼合作产业园中,微医依托海南乐城国际医疗旅游先行区政策优势建设互联网医院,创办全国首所健康管理类高职院校,探索“医疗+教育”产教融合新生态。海口市广东海南先进制造业合作产业园里,生物医药及医疗器械、新一代电子信息、高端食品加工及美妆大健康、汽车及高端装备制造等产业集群正加快发展。“合作不是简单承接产业转移,而是共同做大增量。”海口高新区工委副书记陈量子说。');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 8, 'subhead', '从“要素赋能”到“理念渗透”');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 9, 'paragraph', '跨省共建产业园区给海南带来的不仅是资金、技术和人才等要素,更有先进的管理理念、服务意识和工作方法。');
INSERT INTO public.article_blocks VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 1, 'paragraph', '“鲜果一斤卖两块，做成柿饼能卖十八块。”祝大川说，去年村里建起了烘干房（用的是空气能），再也不怕连阴雨。');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 10, 'paragraph', '儋州工业园深儋合作区服务中心内,客商常一边品尝当地种植的新鲜西瓜,一边听讲解员介绍,不时有客商前来考察洽谈。附近工地上,工厂栋栋拔地而起,道路平坦宽阔,很难想象几年前这里还是一片荒凉。');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 11, 'paragraph', '儋州工业园曾因基础设施薄弱、产业动能不足,27家企业中18家停产。2020年起,儋州工业园与深圳市盐田港集团成立合资公司负责园区开发和运营,截至目前引入深圳港集团、京东集团等26个优质项目,协议投资99亿元。');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 12, 'paragraph', '“深圳元素”带来了“深圳效率”。园区服务中心提供无偿帮办代办服务,京东儋州项目从摘地到获施工许可证仅用66天。“深圳经验提升了当地干部创新服务意识。”儋州深农公司董事长张新建说。在当地政府配合下,公司迅速流转土地1.1万亩,建成深农集团最大农产品基地,助力儋州一二三产融合。');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 13, 'paragraph', '产业的双向奔赴也带来人才双向交流。湘琼先进制造业共建产业园中,湖南派出人员团队常驻海南负责招商;广东海南先进制造业合作产业园里,两地干部“双向学习”成常态,2024年海口高新区与广州互派3名干部挂职,琼粤产业基金的管理经验也被引入海南。');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 14, 'subhead', '从“物理聚合”到“化学融合”');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 15, 'paragraph', '海南与内地省市合作共建产业园,不仅是跨越行政区域的“物理聚合”,更向着规则互通、机制创新、生态共建的深层次迈进。从统一技术标准到共享创新资源,从资本联动到人才互通,跨省合作的“化学反应”催生出一批具有全国示范意义的制度成果与产业生态。');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 16, 'paragraph', '依托东方市湘琼先进制造业共建产业园,湖南、海南两省市场监管部门共同制定的《工程机械出口二手机维修及再制造通用技术要求》地方标准,填补了国内工程机械二手机维修及再制造出口领域地方标准缺失的空白,成为湘琼两省首例跨区域共同立项、审查、发布的标准合作典范。');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 17, 'paragraph', '海南省市场监管局有关负责人表示,该地方标准的发布实施,有利于解决二手机出口市场缺乏统一产品技术要求的问题,提高出口二手机的产品质量、降低企业经营风险,提升国际客户对海南湘琼先进制造业共建产业园出品的工程机械二手机的信任。');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 18, 'caption', '在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。新华网发');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 19, 'paragraph', '要素配置方式的革新进一步释放了跨省合作潜力。在广东海南先进制造业合作产业园,海口国家高新区与广州高新区共同设立10亿元琼粤产业投资基金,与广州中创、东莞清大、佛山力合揭牌成立3家广东海南双向孵化器,共同培育和筛选高成长性企业。');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 20, 'paragraph', '深层次的融合正从产业链互补向创新链协同延伸。儋州工业园与深圳综开院、国家高技术产业创新中心等智库深化合作,聚焦生物医药、低空经济、数字经济、现代农业等产业领域,推动创新链关键环节的双向链接。');
INSERT INTO public.article_blocks VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 21, 'paragraph', '机遇广阔,跨省合作不以山海为远;未来可期,联动发展不以日月为限。从湘江之畔到南海之滨,从大湾区到自贸港,跨省合作正结出硕果。在自由贸易港封关运作愿景下,海南链接世界的开放优势将更加凸显,跨省共建产业园区也将书写更多双向奔赴、携手共赢的生动故事。');
INSERT INTO public.article_blocks VALUES ('74c152fafdf9fa8386cd022f49af5038', 0, 'paragraph', 'В пять утра на станции Каменный Брод горит одно окно. За ним сидит Раиса Фёдоровна Зимина, дежурная по переезду, и записывает в журнал температуру рельса: минус тридцать четыре.');
INSERT INTO public.article_blocks VALUES ('74c152fafdf9fa8386cd022f49af5038', 1, 'paragraph', 'Поезда здесь не останавливаются уже одиннадцать лет, но расписание она знает наизусть. Когда мимо проходит скорый, машинист даёт короткий гудок. Раиса Фёдоровна отвечает фонарём.');
INSERT INTO public.article_blocks VALUES ('74c152fafdf9fa8386cd022f49af5038', 2, 'subhead', 'Чай для проезжающих');
INSERT INTO public.article_blocks VALUES ('74c152fafdf9fa8386cd022f49af5038', 3, 'paragraph', 'Два года назад на переезде застрял автобус с хоккейной командой. Мальчишки просидели у неё шесть часов, выпили три самовара и научили её пользоваться мессенджером. С тех пор они пишут ей перед каждой игрой.');
INSERT INTO public.article_blocks VALUES ('74c152fafdf9fa8386cd022f49af5038', 4, 'quote', 'Я на этой станции никогда не была одна. Просто остальные всё время едут мимо.');
INSERT INTO public.article_blocks VALUES ('74c152fafdf9fa8386cd022f49af5038', 5, 'paragraph', 'Осенью дорогу обещают перевести на автоматику. Начальство предложило Зиминой квартиру в райцентре; она попросила взамен оставить ей будку и печку.');
INSERT INTO public.article_blocks VALUES ('74c152fafdf9fa8386cd022f49af5038', 6, 'paragraph', 'Решение пока не принято. Хоккеисты собрали под письмом в управление дороги 4200 подписей, и среди них, говорят, есть подпись того самого машиниста.');
INSERT INTO public.article_blocks VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 0, 'paragraph', '12月20日晚，清江市城南的老粮仓里座无虚席。由四座圆筒仓改建的“回声音乐厅”迎来首场演出，清江交响乐团演奏了三部本土作曲家的新作。');
INSERT INTO public.article_blocks VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 1, 'paragraph', '粮仓建于1956年，2009年停用后一直闲置。建筑师凌霜说，圆筒形的空间回声太长，本是音乐厅的大忌，设计团队在墙上挂了1200块可以转动的木板，用来调节混响时间。');
INSERT INTO public.article_blocks VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 2, 'caption', '改建后的粮仓内部。清江日报记者 马奔 摄');
INSERT INTO public.article_blocks VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 3, 'paragraph', '“第一次试音的时候，一个音能转七秒。”乐团首席蒲敏回忆，调整之后，混响缩短到1.9秒，“弦乐的声音像有了颗粒”。');
INSERT INTO public.article_blocks VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 4, 'subhead', '票价最低30元');
INSERT INTO public.article_blocks VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 6, 'paragraph', '附近居民也有担心，主要是散场以后的停车和噪声。街道办表示，演出当晚将开放两所学校的操场供临时停车，并把末班公交延后到23时。');
INSERT INTO public.article_blocks VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 7, 'paragraph', '据悉，明年音乐厅计划举办90场演出，其中三分之一为公益场次。');
INSERT INTO public.article_blocks VALUES ('908644dbcae9f1e8c7480726af15da91', 0, 'paragraph', '青禾地铁3号线昨日开通试运营。早上6点半,首班列车从北站驶出,车厢里坐满了专程赶来“尝鲜”的市民。');
INSERT INTO public.article_blocks VALUES ('908644dbcae9f1e8c7480726af15da91', 1, 'paragraph', '3号线全长28.6公里,设站21座,穿过老城区和大学城,全程票价最高6元(60岁以上老人免费)。按照设计,高峰时段行车间隔为4分钟。');
INSERT INTO public.article_blocks VALUES ('908644dbcae9f1e8c7480726af15da91', 2, 'paragraph', '住在南塘的上班族晏文倩说,以前开车到单位要50分钟,现在地铁只用26分钟。“省下来的时间,可以多睡一会儿。”');
INSERT INTO public.article_blocks VALUES ('908644dbcae9f1e8c7480726af15da91', 3, 'subhead', '施工最难的是这一段');
INSERT INTO public.article_blocks VALUES ('908644dbcae9f1e8c7480726af15da91', 4, 'paragraph', '地铁集团总工程师瞿永年介绍,最难的是穿越古城墙的区间,隧道顶部距离墙基只有9米。施工队每天只推进两米,用了七个月才通过,城墙沉降控制在3毫米以内。');
INSERT INTO public.article_blocks VALUES ('908644dbcae9f1e8c7480726af15da91', 5, 'paragraph', '目前,3号线的日均客流预计为22万人次。交通部门将同步调整17条公交线路,方便市民换乘。');
INSERT INTO public.article_blocks VALUES ('d6406a3243b0664aa76a806296bb0002', 0, 'paragraph', '搬到海邊小鎮的第三年，我終於學會了分辨浪聲。大潮前一晚，浪是悶的，像有人在隔壁搬家具；天氣要變壞時，浪反而碎，細細密密打在堤上。');
INSERT INTO public.article_blocks VALUES ('d6406a3243b0664aa76a806296bb0002', 1, 'paragraph', '教我這件事的是隔壁的阿順伯。他捕了一輩子魚，退休後每天清晨仍到港邊坐著，看年輕人卸貨。「耳朵比氣象台準。」他說這話時從不抬頭。');
INSERT INTO public.article_blocks VALUES ('d6406a3243b0664aa76a806296bb0002', 2, 'caption', '清晨的漁港，漁船陸續進港。');
INSERT INTO public.article_blocks VALUES ('d6406a3243b0664aa76a806296bb0002', 3, 'subhead', '一碗魚湯的規矩');
INSERT INTO public.article_blocks VALUES ('d6406a3243b0664aa76a806296bb0002', 4, 'paragraph', '鎮上唯一的早餐店只賣魚湯。老闆娘的規矩是：先喝湯，再吃魚，不准加胡椒。外地客人抗議過幾次，後來也都安靜地把湯喝完。');
INSERT INTO public.article_blocks VALUES ('d6406a3243b0664aa76a806296bb0002', 5, 'paragraph', '今年春天，店門口多了一張告示，說老闆娘要去台中照顧孫子，歇業三個月。整個小鎮的早晨忽然慢了下來，大家端著便利商店的咖啡，站在路邊不知道要聊什麼。');
INSERT INTO public.article_blocks VALUES ('d6406a3243b0664aa76a806296bb0002', 6, 'paragraph', '三個月後，店重新開張。那天浪聲很輕，湯還是一樣燙。阿順伯喝完第一口，點點頭說：「回來了。」');
INSERT INTO public.article_blocks VALUES ('e9025af74567f5e811cac044ee03b512', 0, 'paragraph', 'Mi vecino del quinto ha comprado un gallo. No una gallina, que al menos pondría huevos: un gallo. Vive en el balcón, se llama Fermín y tiene una idea muy personal de la hora.');
INSERT INTO public.article_blocks VALUES ('e9025af74567f5e811cac044ee03b512', 1, 'paragraph', 'La primera semana hubo reunión de escalera. La segunda, carta del administrador. La tercera ocurrió algo que nadie había previsto: nos acostumbramos. Don Aurelio, que llevaba años sin hablarse con nadie, bajó a preguntar si el animal estaba enfermo porque aquel martes no había cantado.');
INSERT INTO public.article_blocks VALUES ('e9025af74567f5e811cac044ee03b512', 2, 'paragraph', 'Desde entonces el edificio se levanta más temprano. La panadera dice que vende el doble antes de las ocho. El niño del segundo ya no llega tarde al colegio.');
INSERT INTO public.article_blocks VALUES ('e9025af74567f5e811cac044ee03b512', 3, 'paragraph', 'Consulté la ordenanza municipal y, en efecto, está prohibido. También está prohibido tender en la fachada, y ahí seguimos todos, con las sábanas al viento.');
INSERT INTO public.article_blocks VALUES ('e9025af74567f5e811cac044ee03b512', 4, 'paragraph', 'Fermín se irá en septiembre a una finca de Toledo. Hemos acordado hacerle una despedida. No sé qué se le regala a un gallo; se aceptan sugerencias.');
INSERT INTO public.article_blocks VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 0, 'paragraph', '（中央社記者簡佑安花蓮14日電）花蓮縣瑞穗鄉的老糖廠今天重新點亮煙囪，停機近40年的蒸汽機在工匠整修後再度運轉，吸引上千名民眾到場。');
INSERT INTO public.article_blocks VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 1, 'paragraph', '糖廠建於1921年，1980年代停產。地方文史工作者鍾秋月說，許多鄉親的父祖輩都在這裡工作過，「甘蔗香就是童年的味道」。');
INSERT INTO public.article_blocks VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 2, 'caption', '整修完成的蒸汽機在廠區內試運轉。中央社記者簡佑安攝');
INSERT INTO public.article_blocks VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 3, 'paragraph', '負責整修的師傅巫清水今年68歲。他表示，機器沒有留下完整圖紙，團隊只能一個零件一個零件拆下來丈量，最難找的是已經停產的銅製閥門，最後在台南的舊貨行湊齊。');
INSERT INTO public.article_blocks VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 4, 'paragraph', '文化局指出，廠區未來將設置工藝教室與小型展覽館，平日開放學校預約，假日則由退休員工擔任導覽。');
INSERT INTO public.article_blocks VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 5, 'paragraph', '整修經費共新台幣4,600萬元，其中三成來自民間募款。活動持續到月底，現場免費入場。');
INSERT INTO public.article_blocks VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 0, 'caption', '在青禾县石桥村拍摄的乡村书房外景。清江日报发');
INSERT INTO public.article_blocks VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 1, 'paragraph', '新华网青禾6月3日电(记者方远舟、陆知秋)傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。');
INSERT INTO public.article_blocks VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 2, 'subhead', '从“堆杂物”到“藏好书”');
INSERT INTO public.article_blocks VALUES ('b9e25322deccff340b669143efe19aa4', 0, 'paragraph', 'Wer seine Heizung richtig einstellt, kann nach Angaben der Verbraucherberatung Mittelland bis zu 15 Prozent Energie sparen. Teure Geräte braucht es dafür nicht.');
INSERT INTO public.article_blocks VALUES ('b9e25322deccff340b669143efe19aa4', 1, 'paragraph', 'Am meisten bringt der hydraulische Abgleich. Dabei stellt ein Fachbetrieb die Ventile so ein, dass jeder Heizkörper genau so viel Wasser bekommt, wie er braucht. Kosten: rund 600 Euro für ein Einfamilienhaus.');
INSERT INTO public.article_blocks VALUES ('b9e25322deccff340b669143efe19aa4', 2, 'subhead', 'Drei einfache Schritte');
INSERT INTO public.article_blocks VALUES ('b9e25322deccff340b669143efe19aa4', 3, 'list_item', 'Heizkörper nicht zustellen: Sofas und lange Vorhänge schlucken die Wärme.');
INSERT INTO public.article_blocks VALUES ('b9e25322deccff340b669143efe19aa4', 4, 'list_item', 'Nachts absenken, aber nicht abschalten: Sonst drohen Schimmel und hohe Kosten beim Aufheizen.');
INSERT INTO public.article_blocks VALUES ('b9e25322deccff340b669143efe19aa4', 5, 'list_item', 'Stoßlüften statt kippen: fünf Minuten bei weit geöffnetem Fenster genügen.');
INSERT INTO public.article_blocks VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 3, 'paragraph', '青禾县地处山区,常住人口约12万。过去,县里的图书馆离最远的村子有七十公里,不少孩子直到上初中才第一次走进阅览室。“不是不想看书,是书太远。”县文化馆馆长柳叶青说。');
INSERT INTO public.article_blocks VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 4, 'paragraph', '2023年春天,县里决定把闲置的校舍、粮仓和祠堂改成书房。经费不宽裕,就由政府出一点、乡贤捐一点、村里筹一点,平均每间花费不到9万元(含书架和取暖设备)。');
INSERT INTO public.article_blocks VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 5, 'caption', '2025年4月23日,孩子们在石桥村书房参加读书日活动。清江日报发');
INSERT INTO public.article_blocks VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 6, 'paragraph', '书从哪里来?县图书馆实行“总馆配书、村村流转”,每个季度换一批新书。村民想看什么,在墙上的本子里写一笔,下个月多半就能等到。');
INSERT INTO public.article_blocks VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 7, 'subhead', '从“送图书”到“种文化”');
INSERT INTO public.article_blocks VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 8, 'paragraph', '书房开门之后,管理员成了最忙的人。石桥村的管理员孟小雨是返乡大学生,除了登记借书,她还教老人用手机挂号,帮果农查行情。“有人进门是为了问天气,走的时候顺手带走一本书,这也挺好。”');
INSERT INTO public.article_blocks VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 9, 'paragraph', '在枫林村,书房每周五晚上放一场露天电影,散场以后,大家围着火炉讲村史。三位老人口述的故事被整理成册,印了两百本,不到一周就被领完。');
INSERT INTO public.article_blocks VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 10, 'paragraph', '统计显示,去年全县乡村书房共借出图书8.6万册次,比前年增长三成多;寒暑假期间,每天到书房写作业的学生超过1500人。');
INSERT INTO public.article_blocks VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 11, 'caption', '管理员正在为新到的图书贴标签。清江日报发');
INSERT INTO public.article_blocks VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 12, 'subhead', '从“一间屋”到“一张网”');
INSERT INTO public.article_blocks VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 13, 'paragraph', '今年,青禾县计划再建12间书房,并与邻近三县实现通借通还。届时,读者在任何一间书房借的书,都可以就近归还。');
INSERT INTO public.article_blocks VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 14, 'paragraph', '灯光不大,却照得很远。夜色里,老郑翻开那本小册子,用铅笔在空白处记下日期。他说,等秋天果子熟了,要给书房送一筐来。');
INSERT INTO public.article_blocks VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 0, 'paragraph', 'Heavy snow has closed the Carrow Pass and brought down power lines across three valleys. Here is what we know so far this Thursday morning.');
INSERT INTO public.article_blocks VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 1, 'list_item', '09:40 — The pass road stays closed in both directions until at least noon, the highways agency says. Ploughs are working from the eastern side.');
INSERT INTO public.article_blocks VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 2, 'list_item', '09:05 — About 2,300 homes are without electricity in Upper Carrow and Linfield. Engineers hope to restore most of them by mid-afternoon.');
INSERT INTO public.article_blocks VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 3, 'list_item', '08:30 — All primary schools in the valley are shut. The secondary school in Marden is open for pupils who can reach it safely.');
INSERT INTO public.article_blocks VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 4, 'list_item', '07:50 — Rail services are running with delays of up to 40 minutes because of drifting snow near Tarn Bridge.');
INSERT INTO public.article_blocks VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 5, 'subhead', 'What the forecasters say');
INSERT INTO public.article_blocks VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 6, 'paragraph', 'The worst of the snow has passed, but temperatures will drop to minus 9 tonight. Duty forecaster Ewan Pryce warned that untreated roads would freeze quickly after dark.');
INSERT INTO public.article_blocks VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 7, 'paragraph', 'People who must travel are asked to carry blankets, water and a charged phone. A warm room is open at Linfield village hall.');
INSERT INTO public.article_blocks VALUES ('3cb1216984fabf44b093755eb083a338', 0, 'paragraph', '新華社清江8月20日電(記者楚天舒)縣圖書館日前開設夜間閱覽室,每晚開放到十點。');
INSERT INTO public.article_blocks VALUES ('3cb1216984fabf44b093755eb083a338', 1, 'paragraph', '閱覽室可容納120人,配有護眼燈和飲水機(免費使用)。館長湯一平說,白天上班的人也需要一張安靜的桌子。');
INSERT INTO public.article_blocks VALUES ('3cb1216984fabf44b093755eb083a338', 2, 'paragraph', '據統計,試運行兩個月以來,進館讀者達9400人次,其中六成是準備考試的年輕人。');
INSERT INTO public.article_blocks VALUES ('3cb1216984fabf44b093755eb083a338', 3, 'paragraph', '館方還安排了志願者值班,十點以後護送獨自回家的讀者到車站。');
INSERT INTO public.article_blocks VALUES ('3cb1216984fabf44b093755eb083a338', 4, 'paragraph', '下一步,這種服務將推廣到鄉鎮。');
INSERT INTO public.article_blocks VALUES ('4a176fc17de4840f3645a9c557e5e342', 0, 'paragraph', 'I have been baking the same loaf every Saturday for six years, and last week I finally understood why it never tasted like my grandmother’s. It was not the flour. It was not the oven. It was the bowl.');
INSERT INTO public.article_blocks VALUES ('4a176fc17de4840f3645a9c557e5e342', 1, 'paragraph', 'She mixed her dough in a heavy earthenware bowl that lived on the shelf above the stove, so it was always faintly warm. Mine came out of a cold cupboard. Two degrees, I have learned, is the difference between a loaf that sings and one that sulks.');
INSERT INTO public.article_blocks VALUES ('4a176fc17de4840f3645a9c557e5e342', 2, 'subhead', 'What I changed');
INSERT INTO public.article_blocks VALUES ('4a176fc17de4840f3645a9c557e5e342', 3, 'paragraph', 'Now I fill the bowl with hot water while I weigh everything else, tip it out, and dry it with a towel. That is the whole trick. The first rise takes 50 minutes instead of 80, and the crumb is softer.');
INSERT INTO public.article_blocks VALUES ('4a176fc17de4840f3645a9c557e5e342', 4, 'caption', 'Saturday’s loaf, still too hot to cut.');
INSERT INTO public.article_blocks VALUES ('4a176fc17de4840f3645a9c557e5e342', 5, 'paragraph', 'A reader wrote in to say that a folded blanket does the same job, and another swears by the airing cupboard. I tried both. The blanket works; the airing cupboard made my towels smell of yeast for a week.');
INSERT INTO public.article_blocks VALUES ('4a176fc17de4840f3645a9c557e5e342', 6, 'paragraph', 'My grandmother never measured anything, and she would have laughed at my thermometer. But she would have eaten the bread, heel first, with far too much butter.');
INSERT INTO public.article_blocks VALUES ('5881ce4de12e164aa8ef5612ff248898', 0, 'paragraph', 'Villaserena, 9 abr (EFE).- Los regantes de la cuenca del Jaro han acordado este miércoles ceder el 12 % de su agua a las ciudades durante el verano, en el primer pacto de este tipo que se firma en la región.');
INSERT INTO public.article_blocks VALUES ('5881ce4de12e164aa8ef5612ff248898', 1, 'caption', 'Vista del embalse de Peñalta, al 31 % de su capacidad. EFE/Nuria Calvo');
INSERT INTO public.article_blocks VALUES ('5881ce4de12e164aa8ef5612ff248898', 2, 'paragraph', 'El acuerdo llega después de tres años de sequía y evita, al menos por ahora, los cortes nocturnos que el Gobierno regional había anunciado para junio en once municipios.');
INSERT INTO public.article_blocks VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 2, 'table', 'Location | 2 p.m. average | Midnight average');
INSERT INTO public.article_blocks VALUES ('5881ce4de12e164aa8ef5612ff248898', 3, 'paragraph', '«No regalamos nada: el agua se devolverá cuando llueva», ha subrayado el presidente de la comunidad de regantes, Ginés Robledo, quien ha pedido que las obras de modernización de las acequias empiecen antes de septiembre.');
INSERT INTO public.article_blocks VALUES ('5881ce4de12e164aa8ef5612ff248898', 4, 'paragraph', 'A cambio, los agricultores recibirán 0,38 euros por metro cúbico y una línea de crédito sin intereses para instalar riego por goteo.');
INSERT INTO public.article_blocks VALUES ('5881ce4de12e164aa8ef5612ff248898', 5, 'paragraph', 'Las organizaciones ecologistas han valorado el pacto, aunque recuerdan que el acuífero sigue sobreexplotado y que un tercio de los pozos carece de contador.');
INSERT INTO public.article_blocks VALUES ('5881ce4de12e164aa8ef5612ff248898', 6, 'paragraph', 'El embalse de Peñalta, el mayor de la cuenca, se encuentra al 31 % de su capacidad, once puntos menos que hace un año.');
INSERT INTO public.article_blocks VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 0, 'paragraph', '강릉의 한 시내버스 회사가 모든 노선에 ''느린 문''을 달았다. 승객이 완전히 자리에 앉거나 손잡이를 잡은 뒤에야 문이 닫히고 차가 출발하는 장치다.');
INSERT INTO public.article_blocks VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 1, 'paragraph', '회사는 지난해 차내 넘어짐 사고가 41건에 이르자 대책을 고민했다. 사고의 열에 여덟은 출발 직후 3초 안에 일어났고, 다친 사람은 대부분 일흔이 넘은 어르신이었다.');
INSERT INTO public.article_blocks VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 2, 'subhead', '운행 시간은 얼마나 늘었나');
INSERT INTO public.article_blocks VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 3, 'list_item', '평일 낮: 정류장마다 평균 2.1초 증가');
INSERT INTO public.article_blocks VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 4, 'list_item', '출퇴근 시간: 평균 1.4초 증가');
INSERT INTO public.article_blocks VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 5, 'list_item', '한 바퀴 전체: 약 3분 증가');
INSERT INTO public.article_blocks VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 6, 'paragraph', '우려와 달리 민원은 거의 없었다. 기사 함동수 씨는 "문이 천천히 닫히니 뛰어오는 손님도 줄었다"며 웃었다.');
INSERT INTO public.article_blocks VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 7, 'paragraph', '시행 석 달 동안 차내 사고는 2건에 그쳤다. 시는 내년 상반기까지 다른 두 회사에도 같은 장치를 지원할 방침이다.');
INSERT INTO public.article_blocks VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 0, 'paragraph', '本报讯 记者从青禾市水务局获悉，截至8月底，全市41座小型水库除险加固工程全部完工，比原计划提前两个月。');
INSERT INTO public.article_blocks VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 1, 'paragraph', '“以前一到汛期，我们就得把铺盖搬到坝上。”长岭水库管护员石守田说，新建的雨情测报站每5分钟自动上传一次数据，水位一旦超过警戒线，手机上就会收到提醒。');
INSERT INTO public.article_blocks VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 2, 'caption', '长岭水库新建的溢洪道。叶一帆 摄');
INSERT INTO public.article_blocks VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 3, 'paragraph', '据了解，这些水库大多建于上世纪六七十年代，坝体渗漏、闸门锈蚀等问题比较普遍。工程总投资2.3亿元，其中中央和省级资金占六成，其余由市县两级财政承担。');
INSERT INTO public.article_blocks VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 4, 'subhead', '管得住，还要用得好');
INSERT INTO public.article_blocks VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 5, 'paragraph', '市水务局副局长戚广平介绍，加固之后的水库每年可新增蓄水1800万立方米，惠及灌溉面积11万亩。今年入夏以来，下游的三个乡镇没有再为浇地发愁。');
INSERT INTO public.article_blocks VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 6, 'paragraph', '不过，也有基层干部反映，部分水库地处偏远，管护经费仍然偏紧。对此，戚广平表示，市里正在研究把管护费用纳入年度预算，并尝试由专业公司统一养护。');
INSERT INTO public.article_blocks VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 7, 'paragraph', '“修好是第一步，管好才算数。”他说。');
INSERT INTO public.article_blocks VALUES ('8b00745090588ecf6af42431fd1820f8', 0, 'paragraph', 'O elétrico 28 da nossa cidade não sobe a colina: desce-a. De manhã vai cheio de estudantes que vão para baixo e à noite regressa vazio, porque toda a gente prefere voltar a pé, devagar, pelas tabernas.');
INSERT INTO public.article_blocks VALUES ('8b00745090588ecf6af42431fd1820f8', 1, 'paragraph', 'O guarda-freio chama-se Alberto e conhece os passageiros pelo lugar onde se sentam. Quando falta alguém três dias seguidos, toca à campainha da casa. Já encontrou duas gripes, uma perna partida e um casamento.');
INSERT INTO public.article_blocks VALUES ('8b00745090588ecf6af42431fd1820f8', 2, 'subhead', 'O banco do fundo');
INSERT INTO public.article_blocks VALUES ('8b00745090588ecf6af42431fd1820f8', 3, 'paragraph', 'O banco do fundo está reservado, sem que ninguém o tenha escrito, para a dona Ermelinda, que faz 101 anos em maio. Se um turista se senta ali, o carro inteiro olha para o chão até ele perceber.');
INSERT INTO public.article_blocks VALUES ('8b00745090588ecf6af42431fd1820f8', 4, 'paragraph', 'No mês passado a empresa anunciou que ia substituir os carros antigos por autocarros elétricos. Em quatro dias apareceram 6.300 assinaturas, numa cidade com pouco mais de nove mil habitantes.');
INSERT INTO public.article_blocks VALUES ('8b00745090588ecf6af42431fd1820f8', 5, 'paragraph', 'O elétrico fica. A dona Ermelinda assinou em primeiro lugar, com uma letra redonda de escola primária, e pôs por baixo: “banco do fundo”.');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 0, 'caption', '在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。新华网发(无人机照片,2025年1月12日摄)。');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 1, 'paragraph', '新华网海口7月7日电(记者吴茂辉、王与点)湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 2, 'subhead', '从“单向承接”到“价值共创”');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 3, 'paragraph', '海南自贸港建设以来,凭借独特的政策红利吸引了大量企业落户,但更多是政策洼地的“单向承接”。随着湘琼、粤琼、浙琼等跨省合作产业园的落地,海南逐渐转向与内地省份“双向奔赴”,在政策与产业的碰撞中共同创造增量价值。');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 4, 'paragraph', '设立不到两年的东方市湘琼先进制造业共建产业园内塔吊林立,三一湘琼(海南)智造产业园项目最快预计年底投产,厂房门口“湖南出海,海南出彩”的标语醒目。企业选择海南的原因,藏在一笔“两头在外”的经济账里:三一重工海外二手设备(如印尼进口)不少仍有六七成新,此前需返运昆山翻新再出口,转至东方基地就近维修再制造后,单台可省关税及运费3.2万元。');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 5, 'caption', '2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。新华网发');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 6, 'paragraph', '湖南省政府驻海南办事处相关负责人介绍,自产业园启动建设以来,办事处积极帮助两省相关部门牵线搭桥,协调解决园区建设中的困难,大力招引湖南投资者来琼创业,成效显著。目前已落地产业项目29个,已投产项目1个,总投资达131亿元。');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 7, 'paragraph', '相似思路下,海南多个跨省共建产业园定位各异、拔节生长。澄迈县浙琼合作产业园中,微医依托海南乐城国际医疗旅游先行区政策优势建设互联网医院,创办全国首所健康管理类高职院校,探索“医疗+教育”产教融合新生态。海口市广东海南先进制造业合作产业园里,生物医药及医疗器械、新一代电子信息、高端食品加工及美妆大健康、汽车及高端装备制造等产业集群正加快发展。“合作不是简单承接产业转移,而是共同做大增量。”海口高新区工委副书记陈量子说。');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 8, 'subhead', '从“要素赋能”到“理念渗透”');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 9, 'paragraph', '跨省共建产业园区给海南带来的不仅是资金、技术和人才等要素,更有先进的管理理念、服务意识和工作方法。');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 10, 'paragraph', '儋州工业园深儋合作区服务中心内,客商常一边品尝当地种植的新鲜西瓜,一边听讲解员介绍,不时有客商前来考察洽谈。附近工地上,工厂栋栋拔地而起,道路平坦宽阔,很难想象几年前这里还是一片荒凉。');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 11, 'paragraph', '儋州工业园曾因基础设施薄弱、产业动能不足,27家企业中18家停产。2020年起,儋州工业园与深圳市盐田港集团成立合资公司负责园区开发和运营,截至目前引入深圳港集团、京东集团等26个优质项目,协议投资99亿元。');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 12, 'paragraph', '“深圳元素”带来了“深圳效率”。园区服务中心提供无偿帮办代办服务,京东儋州项目从摘地到获施工许可证仅用66天。“深圳经验提升了当地干部创新服务意识。”儋州深农公司董事长张新建说。在当地政府配合下,公司迅速流转土地1.1万亩,建成深农集团最大农产品基地,助力儋州一二三产融合。');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 13, 'paragraph', '产业的双向奔赴也带来人才双向交流。湘琼先进制造业共建产业园中,湖南派出人员团队常驻海南负责招商;广东海南先进制造业合作产业园里,两地干部“双向学习”成常态,2024年海口高新区与广州互派3名干部挂职,琼粤产业基金的管理经验也被引入海南。');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 14, 'subhead', '从“物理聚合”到“化学融合”');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 15, 'paragraph', '海南与内地省市合作共建产业园,不仅是跨越行政区域的“物理聚合”,更向着规则互通、机制创新、生态共建的深层次迈进。从统一技术标准到共享创新资源,从资本联动到人才互通,跨省合作的“化学反应”催生出一批具有全国示范意义的制度成果与产业生态。');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 16, 'paragraph', '依托东方市湘琼先进制造业共建产业园,湖南、海南两省市场监管部门共同制定的《工程机械出口二手机维修及再制造通用技术要求》地方标准,填补了国内工程机械二手机维修及再制造出口领域地方标准缺失的空白,成为湘琼两省首例跨区域共同立项、审查、发布的标准合作典范。');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 17, 'paragraph', '海南省市场监管局有关负责人表示,该地方标准的发布实施,有利于解决二手机出口市场缺乏统一产品技术要求的问题,提高出口二手机的产品质量、降低企业经营风险,提升国际客户对海南湘琼先进制造业共建产业园出品的工程机械二手机的信任。');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 18, 'caption', '在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。新华网发');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 19, 'paragraph', '要素配置方式的革新进一步释放了跨省合作潜力。在广东海南先进制造业合作产业园,海口国家高新区与广州高新区共同设立10亿元琼粤产业投资基金,与广州中创、东莞清大、佛山力合揭牌成立3家广东海南双向孵化器,共同培育和筛选高成长性企业。');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 20, 'paragraph', '深层次的融合正从产业链互补向创新链协同延伸。儋州工业园与深圳综开院、国家高技术产业创新中心等智库深化合作,聚焦生物医药、低空经济、数字经济、现代农业等产业领域,推动创新链关键环节的双向链接。');
INSERT INTO public.article_blocks VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 21, 'paragraph', '机遇广阔,跨省合作不以山海为远;未来可期,联动发展不以日月为限。从湘江之畔到南海之滨,从大湾区到自贸港,跨省合作正结出硕果。在自由贸易港封关运作愿景下,海南链接世界的开放优势将更加凸显,跨省共建产业园区也将书写更多双向奔赴、携手共赢的生动故事。');
INSERT INTO public.article_blocks VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 0, 'paragraph', '本报青禾讯（记者伍思齐 通讯员庞小满）霜降刚过，青禾县白塔乡的柿子红了。果农祝大川踩着梯子，一个一个往筐里摘，生怕碰破了皮。');
INSERT INTO public.article_blocks VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 2, 'paragraph', '白塔乡有柿树6万多株，其中树龄超过百年的就有700株。过去，果子运不出去，一半烂在树上。2021年通村公路修通以后，收购商把车直接开到了树下。');
INSERT INTO public.article_blocks VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 3, 'subhead', '一颗柿子的十二道工序');
INSERT INTO public.article_blocks VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 4, 'paragraph', '削皮、晾晒、捏饼、潮霜……在合作社的车间里，带头人窦桂兰向记者数着工序。她说，机器能削皮，但“捏”这一步还得靠手，轻了不匀，重了就破。');
INSERT INTO public.article_blocks VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 5, 'caption', '村民在晾晒柿饼。庞小满 摄');
INSERT INTO public.article_blocks VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 6, 'paragraph', '合作社眼下有社员216户，今年预计产柿饼900吨，一部分已经签了外地的订单。乡里还请来了老师，教年轻人在网上直播卖货。');
INSERT INTO public.article_blocks VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 7, 'paragraph', '县农业农村局有关负责人表示，下一步将统一标准和商标，让“白塔柿饼”卖得更远、更稳。');
INSERT INTO public.article_blocks VALUES ('a3c7fa3485213459034653d75f4333c4', 0, 'paragraph', 'ОЗЁРСК-СЕВЕРНЫЙ, 12 февраля. /ТАСС/. Первый в области плавучий детский сад открылся в среду на борту бывшего речного теплохода «Ласточка». Его будут посещать 60 детей из посёлков, где нет собственных дошкольных учреждений.');
INSERT INTO public.article_blocks VALUES ('a3c7fa3485213459034653d75f4333c4', 1, 'paragraph', 'Теплоход переоборудовали за полтора года. На главной палубе разместились игровые комнаты и спальня, на верхней - зимний сад, а в рубке теперь проходят уроки географии.');
INSERT INTO public.article_blocks VALUES ('a3c7fa3485213459034653d75f4333c4', 2, 'caption', 'Воспитатели встречают детей у трапа «Ласточки». Фото: Артём Лосев');
INSERT INTO public.article_blocks VALUES ('a3c7fa3485213459034653d75f4333c4', 3, 'paragraph', '«Зимой судно стоит у причала и отапливается от береговой котельной, а с мая по октябрь обходит пять посёлков», - рассказала директор учреждения Вера Тихомирова.');
INSERT INTO public.article_blocks VALUES ('a3c7fa3485213459034653d75f4333c4', 4, 'paragraph', 'По её словам, родители сначала отнеслись к идее с недоверием, однако очередь на будущий год уже превысила число мест вдвое.');
INSERT INTO public.article_blocks VALUES ('a3c7fa3485213459034653d75f4333c4', 5, 'paragraph', 'На проект из областного бюджета направили 86 млн рублей. Опыт намерены перенять ещё в двух районах.');
INSERT INTO public.article_blocks VALUES ('b7efb381d3cfe9672246e0a528f1153d', 0, 'paragraph', 'La última centralita manual del país cabe en una habitación de doce metros cuadrados y huele a cera. Remedios Palau la encendió durante treinta y cuatro años, cada mañana, a las siete menos cuarto.');
INSERT INTO public.article_blocks VALUES ('b7efb381d3cfe9672246e0a528f1153d', 1, 'paragraph', 'Por sus manos pasaron bodas, herencias, riñas y un número incalculable de silencios. «Yo no escuchaba», aclara enseguida, «pero a veces el silencio se oía desde fuera».');
INSERT INTO public.article_blocks VALUES ('b7efb381d3cfe9672246e0a528f1153d', 2, 'subhead', 'Un pueblo en doce clavijas');
INSERT INTO public.article_blocks VALUES ('b7efb381d3cfe9672246e0a528f1153d', 3, 'paragraph', 'Cuando llegó la telefonía automática, en 1988, el Ayuntamiento quiso vender el aparato como chatarra. Remedios lo cubrió con una sábana y guardó la llave en el bolsillo del delantal.');
INSERT INTO public.article_blocks VALUES ('b7efb381d3cfe9672246e0a528f1153d', 4, 'quote', 'Si me preguntan qué es la confianza, yo diría que doce clavijas y una sola mujer.');
INSERT INTO public.article_blocks VALUES ('b7efb381d3cfe9672246e0a528f1153d', 5, 'paragraph', 'Hoy la centralita vuelve a funcionar, conectada a los auriculares de un pequeño museo que abrió en mayo. Al levantar cada clavija suena una conversación recreada por los vecinos, con los nombres cambiados.');
INSERT INTO public.article_blocks VALUES ('b7efb381d3cfe9672246e0a528f1153d', 6, 'paragraph', 'En su primer mes lo visitaron 2.140 personas, el triple de los habitantes del pueblo. Remedios atiende los sábados. Los domingos, dice, el teléfono descansa.');
INSERT INTO public.article_blocks VALUES ('b8707562140e18b7a8f1442a26cce7a2', 0, 'paragraph', '在安徽亳(bó)州长大的人，大多有过纠正别人读音的经历。地名里的生僻字，常常是外地人与一座城市的第一次“交锋”。');
INSERT INTO public.article_blocks VALUES ('b8707562140e18b7a8f1442a26cce7a2', 1, 'paragraph', '语言学者卫青岚把这些地名收进了一本小书《念对你的城》。她说，读音里藏着迁徙、避讳和方言的历史，“念错不丢人，不问才可惜”。');
INSERT INTO public.article_blocks VALUES ('b8707562140e18b7a8f1442a26cce7a2', 2, 'paragraph', '书中有一章写植物。荨(qián)麻在不少人口中被念成另一个音，两种读法并存了几十年，直到新版词典才给出说明。');
INSERT INTO public.article_blocks VALUES ('b8707562140e18b7a8f1442a26cce7a2', 3, 'paragraph', '也有一章写人。运动员李宁(Li Ning)的名字好念，但早年的外国解说员总把姓和名弄反；品牌出海之后，这个问题又回来了。');
INSERT INTO public.article_blocks VALUES ('b8707562140e18b7a8f1442a26cce7a2', 4, 'subhead', '不急着下结论');
INSERT INTO public.article_blocks VALUES ('b8707562140e18b7a8f1442a26cce7a2', 5, 'paragraph', '卫青岚并不主张一律“从今”或“从古”。在她看来，当地人怎么念，就该尊重怎么念(约定俗成)，词典应当跟在后面记录。');
INSERT INTO public.article_blocks VALUES ('b8707562140e18b7a8f1442a26cce7a2', 6, 'quote', '一个字的读音，是几代人一起投票投出来的。');
INSERT INTO public.article_blocks VALUES ('b8707562140e18b7a8f1442a26cce7a2', 7, 'paragraph', '这本书首印8000册，出版社正在准备第二版。卫青岚在后记里留了一个邮箱，欢迎读者来信“挑刺”。');
INSERT INTO public.article_blocks VALUES ('ccf736844504296202f9dbbd206b6629', 0, 'paragraph', '町家を改装した小さな図書室が、城下町の一角で人気を集めている。並ぶのは絵本と郷土史、それに近所の人が書いた日記だ。');
INSERT INTO public.article_blocks VALUES ('ccf736844504296202f9dbbd206b6629', 1, 'paragraph', '館長の波多野千里さん(58)は、元小学校の教員。子どもたちが読めるように、壁の説明にはすべて振り仮名を付けた。');
INSERT INTO public.article_blocks VALUES ('ccf736844504296202f9dbbd206b6629', 2, 'caption', '土間に並ぶ木製の書架。');
INSERT INTO public.article_blocks VALUES ('ccf736844504296202f9dbbd206b6629', 3, 'paragraph', '毎月第2日曜には、お年寄りが昔の暮らしを語る会を開く。先月は藍染めの職人が、川で布を洗った冬の朝の話をした。');
INSERT INTO public.article_blocks VALUES ('ccf736844504296202f9dbbd206b6629', 4, 'subhead', '貸出期間は「読み終わるまで」');
INSERT INTO public.article_blocks VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 3, 'table', 'Tannery Park | 26.1 °C | 17.4 °C');
INSERT INTO public.article_blocks VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 4, 'table', 'Mill Street | 30.8 °C | 21.0 °C');
INSERT INTO public.article_blocks VALUES ('ccf736844504296202f9dbbd206b6629', 5, 'paragraph', '貸出カードに返却日はない。「急いで返さなくていい。その代わり、感想を一言書いてください」と波多野さん。カードの裏には、子どもの大きな字が並ぶ。');
INSERT INTO public.article_blocks VALUES ('ccf736844504296202f9dbbd206b6629', 6, 'paragraph', '開館から1年で、蔵書は800冊から2300冊に増えた。多くは寄贈だという。');
INSERT INTO public.article_blocks VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 0, 'paragraph', 'Учёные Института лесных экосистем нашли простой способ замечать лесные пожары за час до появления открытого огня. Датчик размером со спичечный коробок улавливает водород, который выделяется при тлении подстилки.');
INSERT INTO public.article_blocks VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 1, 'paragraph', 'Испытания шли два сезона на площади 900 гектаров. Из 27 очагов приборы вовремя распознали 25, ложных срабатываний было три, и все они пришлись на дни, когда рядом работала техника.');
INSERT INTO public.article_blocks VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 2, 'subhead', 'Сколько это стоит');
INSERT INTO public.article_blocks VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 3, 'paragraph', 'Один датчик обходится примерно в 1800 рублей и работает от батареи до четырёх лет. Для района среднего размера понадобится около двух тысяч таких приборов.');
INSERT INTO public.article_blocks VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 4, 'table', 'Способ наблюдения | Время обнаружения | Цена на 1000 га');
INSERT INTO public.article_blocks VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 5, 'table', 'Спутник | от 3 до 6 часов | 2 тыс. руб.');
INSERT INTO public.article_blocks VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 6, 'table', 'Вышка с камерой | 40 минут | 95 тыс. руб.');
INSERT INTO public.article_blocks VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 7, 'table', 'Сеть датчиков | менее 15 минут | 60 тыс. руб.');
INSERT INTO public.article_blocks VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 8, 'paragraph', '«Заменить лесника прибор не может, зато подскажет ему, куда идти», - говорит руководитель группы Марина Полякова.');
INSERT INTO public.article_blocks VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 9, 'paragraph', 'Следующим летом сеть развернут в двух заповедниках. Описание прибора авторы обещают выложить в открытый доступ.');
INSERT INTO public.article_blocks VALUES ('d34b75974b86705fd0296238d62d7850', 0, 'paragraph', '海拔三千八百米的邮局,全年只有一名职工。她叫卓玛央金,在这里工作了十一年。');
INSERT INTO public.article_blocks VALUES ('d34b75974b86705fd0296238d62d7850', 1, 'paragraph', '每周二和周五,邮车从山下送来包裹。去年,她一共投递了6400多件,最远的一户要骑马走四个小时(冬天则要绕路)。');
INSERT INTO public.article_blocks VALUES ('d34b75974b86705fd0296238d62d7850', 2, 'paragraph', '“最怕的不是冷,是路滑。”卓玛央金说,有一年下大雪,她在垭口等了两天,怀里揣着一封录取通知书。');
INSERT INTO public.article_blocks VALUES ('d34b75974b86705fd0296238d62d7850', 3, 'paragraph', '学生叫多吉,如今已经大学毕业,回到县里当了老师。每年开学,他都会带着学生来邮局,给十年后的自己寄一封信。');
INSERT INTO public.article_blocks VALUES ('d34b75974b86705fd0296238d62d7850', 4, 'paragraph', '邮政公司表示,今年将为高原网点配备供氧设备和越野车,并试用无人机投送药品。');
INSERT INTO public.article_blocks VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 0, 'paragraph', '한옥의 마루는 왜 발소리가 다를까. 목수 차영길(63) 씨는 그 답을 나무가 아니라 틈에서 찾는다. 널과 널 사이의 틈이 숨을 쉬어야 소리가 맑다는 것이다.');
INSERT INTO public.article_blocks VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 1, 'paragraph', '그가 요즘 고치는 집은 백 년 된 종가(宗家)다. 기둥은 멀쩡했지만 대청(大廳)의 마루가 내려앉아, 널 마흔두 장을 모두 들어내고 번호를 매겼다.');
INSERT INTO public.article_blocks VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 2, 'subhead', '못을 쓰지 않는 이유');
INSERT INTO public.article_blocks VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 3, 'paragraph', '마루를 짤 때는 못을 쓰지 않는다. 여름에 붇고 겨울에 마르는 나무를 쇠로 묶어 두면 결국 갈라지기 때문이다. 차 씨는 이를 두고 "나무에게 여지(餘地)를 남긴다"고 했다.');
INSERT INTO public.article_blocks VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 4, 'quote', '집은 사람이 짓지만, 자리를 잡는 건 나무 스스로 합니다.');
INSERT INTO public.article_blocks VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 5, 'paragraph', '공사는 가을까지 이어진다. 종손 윤재호 씨는 대청이 완성되면 마을 아이들을 불러 낮잠을 재울 생각이라고 말했다.');
INSERT INTO public.article_blocks VALUES ('75764493ede4eb3215c5834b9a4bcda8', 0, 'paragraph', 'PORT HALLAM, March 11 (AP) — Ferry crews in the northern islands voted on Tuesday to end a nine-day strike that had cut off four communities from regular deliveries of food and fuel.');
INSERT INTO public.article_blocks VALUES ('75764493ede4eb3215c5834b9a4bcda8', 1, 'caption', 'The ferry Guillemot lies at the quay in Port Hallam on Monday. (AP Photo/Dana Whitlock)');
INSERT INTO public.article_blocks VALUES ('75764493ede4eb3215c5834b9a4bcda8', 2, 'paragraph', 'The agreement, reached shortly before dawn, gives deckhands an 8% raise over two years and limits shifts to 12 hours. Union members backed it by 214 votes to 61.');
INSERT INTO public.article_blocks VALUES ('75764493ede4eb3215c5834b9a4bcda8', 3, 'paragraph', '“Nobody wanted to see empty shelves,” said Ruth Abernathy, who led the talks for the seafarers’ union. “But nobody should be steering a ship after 16 hours on their feet, either.”');
INSERT INTO public.article_blocks VALUES ('75764493ede4eb3215c5834b9a4bcda8', 4, 'paragraph', 'The operator, Hallam Lines, said the first sailing would leave at 6 a.m. on Wednesday and that the full timetable would return by the weekend. Tickets bought for cancelled crossings will be refunded.');
INSERT INTO public.article_blocks VALUES ('75764493ede4eb3215c5834b9a4bcda8', 5, 'paragraph', 'On Sella, the smallest of the islands, the only shop had begun rationing milk and bread. Owner Tom Garrick said he expected a delivery on the first boat and “a queue down to the church.”');
INSERT INTO public.article_blocks VALUES ('75764493ede4eb3215c5834b9a4bcda8', 6, 'paragraph', 'The regional government has promised an independent review of staffing on the route, which carries about 190,000 passengers a year. Its findings are due in the autumn.');
INSERT INTO public.article_blocks VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 0, 'paragraph', 'Four years after the city tore up the car park behind the old tannery, the trees planted in its place are doing a measurable job. Summer afternoons there are now up to six degrees cooler than on the surrounding streets, according to a study published on Monday.');
INSERT INTO public.article_blocks VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 1, 'paragraph', 'Researchers from the Institute of Urban Climate hung 60 sensors on lamp posts and recorded temperatures every ten minutes for two summers. The results surprised even the people who had argued for the park.');
INSERT INTO public.article_blocks VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 6, 'paragraph', '“We expected two degrees, perhaps three,” said Lena Marsh, who led the work. “What we had not counted on was the ground. Bare soil breathes; asphalt does not.”');
INSERT INTO public.article_blocks VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 7, 'subhead', 'Cheaper than it looks');
INSERT INTO public.article_blocks VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 8, 'paragraph', 'The park cost 1.9 million to build and about 60,000 a year to look after. The study estimates that nearby homes save a fifth of their cooling bills in July and August.');
INSERT INTO public.article_blocks VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 9, 'paragraph', 'Not everyone is persuaded. Traders on Mill Street say they lost 140 parking spaces and part of their passing trade. The council will decide in May whether to convert a second car park.');
INSERT INTO public.article_blocks VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 0, 'paragraph', 'The bell of St Brannoc’s will not ring on Sunday, for the first time in 212 years. A crack the length of a hand was found in its lip on Wednesday evening, when the ringers noticed that the note had gone flat.');
INSERT INTO public.article_blocks VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 1, 'paragraph', '“It sounded like a saucepan,” said tower captain Moira Flint. “We stopped at once. You do not argue with bronze.”');
INSERT INTO public.article_blocks VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 2, 'paragraph', 'The bell weighs 1.1 tonnes and was cast in 1813 from cannon captured at sea. Specialists believe that last winter’s hard frost opened an old flaw.');
INSERT INTO public.article_blocks VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 3, 'paragraph', 'Recasting would cost about £38,000 and would lose the inscription, so the parish hopes to have the crack welded instead, a slow job that means heating the whole bell to 450 degrees.');
INSERT INTO public.article_blocks VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 4, 'paragraph', 'Until then, the hour will be struck by a recording played from the tower. The ringers have asked for it to be turned down.');
INSERT INTO public.article_blocks VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 0, 'paragraph', 'When the orchestra in Wexley lost its hall to a flood, the players carried on in a supermarket. For eleven Sundays they have rehearsed between the bakery counter and the tills, before the doors open at ten.');
INSERT INTO public.article_blocks VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 1, 'paragraph', 'The arrangement began as a joke. The store’s manager, Bill Tanner, plays second trombone, and when the conductor asked where on earth they could go, he held up his keys.');
INSERT INTO public.article_blocks VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 2, 'quote', 'You learn a lot about an acoustic when there are nine hundred tins of soup in it.');
INSERT INTO public.article_blocks VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 3, 'paragraph', 'The audience has grown. At first it was the night shift; now pensioners come with folding chairs, and a group of toddlers dances by the trolleys. Takings from a bucket at the door have reached £14,600.');
INSERT INTO public.article_blocks VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 4, 'paragraph', '“It has reminded us who we play for,” said Agnes Whitby, the leader, who joined the orchestra in 1988. Repairs to the hall will take until next spring, and some players are in no hurry.');
INSERT INTO public.article_blocks VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 5, 'paragraph', 'On 14 December they will give their first proper concert in the store: a carol, a waltz and Dvořák’s Eighth, beside the freezers.');
INSERT INTO public.article_blocks VALUES ('c9b349a6b6d9019915a6c434776c986f', 0, 'paragraph', 'LONDON, June 3 (Reuters) - Britain’s grid operator said on Tuesday it had run the national network for a full hour without burning any gas, a first since records began.');
INSERT INTO public.article_blocks VALUES ('c9b349a6b6d9019915a6c434776c986f', 1, 'paragraph', 'The milestone came at 1:30 p.m. on Sunday, when wind, sunshine and nuclear power met all demand. Batteries supplied the last 2%, the operator said in a statement.');
INSERT INTO public.article_blocks VALUES ('c9b349a6b6d9019915a6c434776c986f', 2, 'paragraph', 'Engineers had prepared for two years by installing heavy flywheels that keep the frequency stable when conventional turbines are off.');
INSERT INTO public.article_blocks VALUES ('c9b349a6b6d9019915a6c434776c986f', 3, 'paragraph', '“It was wonderfully dull,” said control room manager Harriet Shaw. “The needle did not move.”');
INSERT INTO public.article_blocks VALUES ('c9b349a6b6d9019915a6c434776c986f', 4, 'paragraph', 'Consumer groups cautioned that bills would not fall at once, because prices are still set by gas for most of the year.');
INSERT INTO public.article_blocks VALUES ('0896278470340e40cd8d7cd9b7545002', 0, 'paragraph', 'Um vier Uhr morgens, wenn in Altenmoor noch kein Licht brennt, schiebt Jürgen Packeiser sein Boot in den Kanal. Er ist einer der letzten drei Torfschiffer im Land, und er ist der jüngste von ihnen: 67.');
INSERT INTO public.article_blocks VALUES ('0896278470340e40cd8d7cd9b7545002', 1, 'paragraph', 'Torf fährt er längst nicht mehr. Seit das Moor unter Schutz steht, bringt er Forscherinnen zu ihren Messstellen, Schulklassen zu den Kranichen und einmal im Jahr den Pfarrer zur Feldandacht.');
INSERT INTO public.article_blocks VALUES ('0896278470340e40cd8d7cd9b7545002', 2, 'subhead', 'Ein Moor, das wieder wächst');
INSERT INTO public.article_blocks VALUES ('0896278470340e40cd8d7cd9b7545002', 3, 'paragraph', 'Dass hier etwas gelingt, lässt sich messen. Seit der Wasserstand 2018 angehoben wurde, wächst die Torfschicht wieder, wenn auch nur um einen Millimeter im Jahr. «Das klingt nach nichts», sagt die Biologin Ulrike Stamm, «aber vorher haben wir jedes Jahr einen Zentimeter verloren.»');
INSERT INTO public.article_blocks VALUES ('0896278470340e40cd8d7cd9b7545002', 4, 'caption', 'Kraniche über dem Altenmoor im Morgennebel. Foto: Sven Ahlers');
INSERT INTO public.article_blocks VALUES ('0896278470340e40cd8d7cd9b7545002', 5, 'paragraph', 'Die Bauern der Umgebung sehen das mit gemischten Gefühlen. Einige haben Weideland aufgegeben und bauen nun Rohrkolben an, aus denen Dämmplatten werden. Andere warten ab, weil niemand weiß, wie lange die Prämien fließen.');
INSERT INTO public.article_blocks VALUES ('0896278470340e40cd8d7cd9b7545002', 6, 'quote', 'Das Moor hat Zeit. Wir haben sie nicht.');
INSERT INTO public.article_blocks VALUES ('0896278470340e40cd8d7cd9b7545002', 7, 'paragraph', 'Packeiser will noch fünf Jahre fahren. Einen Nachfolger hat er auch: Seine Enkelin ist 14 und steuert das Boot schon allein, wenn der Wind nicht zu stark ist.');
INSERT INTO public.article_blocks VALUES ('1430cf60a12583aecdf1784bb832b4a2', 0, 'paragraph', 'SAINT-AUBRAC (AFP) - Les habitants de Saint-Aubrac ont approuvé dimanche, à 58 % des voix, la réouverture de la ligne ferroviaire qui reliait autrefois la ville à la vallée, fermée depuis 1971.');
INSERT INTO public.article_blocks VALUES ('1430cf60a12583aecdf1784bb832b4a2', 1, 'caption', 'L’ancienne gare de Saint-Aubrac, dimanche. Photo Lucie Ferrand / AFP');
INSERT INTO public.article_blocks VALUES ('1430cf60a12583aecdf1784bb832b4a2', 2, 'paragraph', 'La consultation n’était que consultative, mais la région avait promis d’en suivre le résultat. Les travaux, estimés à 74 millions d’euros, pourraient commencer dès l’an prochain.');
INSERT INTO public.article_blocks VALUES ('1430cf60a12583aecdf1784bb832b4a2', 3, 'paragraph', '« C’est une victoire pour tous ceux qui n’ont pas de voiture », s’est félicitée Monique Delpuech, présidente de l’association des usagers, qui se bat pour le train depuis vingt-deux ans.');
INSERT INTO public.article_blocks VALUES ('1430cf60a12583aecdf1784bb832b4a2', 4, 'paragraph', 'Les opposants, eux, dénoncent un coût « hors de proportion » et redoutent la disparition de la voie verte aménagée sur l’ancien ballast. La municipalité a promis de la déplacer le long de la rivière.');
INSERT INTO public.article_blocks VALUES ('1430cf60a12583aecdf1784bb832b4a2', 5, 'paragraph', 'Selon une étude commandée par la région, la ligne transporterait 1 900 voyageurs par jour, pour moitié des lycéens et des étudiants.');
INSERT INTO public.article_blocks VALUES ('1430cf60a12583aecdf1784bb832b4a2', 6, 'paragraph', 'Le trajet jusqu’à la vallée durerait trente-cinq minutes, contre une heure dix aujourd’hui en autocar.');
INSERT INTO public.article_blocks VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 0, 'paragraph', 'Brunnstedt (dpa) - Nach fast drei Jahren Bauzeit ist die Brücke über die Ohle am Samstag wieder für den Verkehr freigegeben worden. Rund 2000 Menschen feierten die Öffnung mit einem Bürgerfest.');
INSERT INTO public.article_blocks VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 1, 'caption', 'Radfahrer überqueren als Erste die neue Ohlebrücke. Foto: Katrin Behl/dpa');
INSERT INTO public.article_blocks VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 2, 'paragraph', 'Die alte Brücke aus dem Jahr 1962 hatte 2022 wegen Rissen im Stahl über Nacht gesperrt werden müssen. Pendler mussten seither einen Umweg von 17 Kilometern fahren, viele Geschäfte in der Innenstadt klagten über Einbußen.');
INSERT INTO public.article_blocks VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 3, 'paragraph', '«Das ist ein guter Tag für die ganze Region», sagte Bürgermeisterin Heike Lorenz bei der Eröffnung. Zugleich räumte sie ein, dass die Kosten von ursprünglich 24 auf 31 Millionen Euro gestiegen seien.');
INSERT INTO public.article_blocks VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 4, 'paragraph', 'Die neue Brücke ist breiter als die alte und hat erstmals getrennte Spuren für Fuß- und Radverkehr. Messgeräte im Beton sollen künftig frühzeitig vor Schäden warnen.');
INSERT INTO public.article_blocks VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 5, 'paragraph', 'Bis zum Herbst werden noch Lärmschutzwände aufgestellt. Autofahrer müssen deshalb nachts weiter mit einzelnen Sperrungen rechnen.');
INSERT INTO public.article_blocks VALUES ('7b62a2ead73c240860f7f2258aa8d100', 0, 'paragraph', 'À partir du 1er septembre, les habitants de l’agglomération de Valmont devront trier leurs biodéchets. Trois questions pour s’y retrouver.');
INSERT INTO public.article_blocks VALUES ('7b62a2ead73c240860f7f2258aa8d100', 1, 'subhead', 'Que faut-il mettre dans le nouveau bac ?');
INSERT INTO public.article_blocks VALUES ('7b62a2ead73c240860f7f2258aa8d100', 2, 'paragraph', 'Les épluchures, les restes de repas, le marc de café et les coquilles d’œufs. En revanche, ni viande crue, ni litière, ni sacs dits « compostables », qui se dégradent mal dans l’usine.');
INSERT INTO public.article_blocks VALUES ('7b62a2ead73c240860f7f2258aa8d100', 3, 'subhead', 'Quand sera-t-il ramassé ?');
INSERT INTO public.article_blocks VALUES ('7b62a2ead73c240860f7f2258aa8d100', 4, 'paragraph', 'Deux fois par semaine en été, une fois en hiver. Le calendrier sera distribué dans les boîtes aux lettres avant la fin du mois d’août, avec un seau de cuisine.');
INSERT INTO public.article_blocks VALUES ('7b62a2ead73c240860f7f2258aa8d100', 5, 'subhead', 'Est-ce que cela coûtera plus cher ?');
INSERT INTO public.article_blocks VALUES ('7b62a2ead73c240860f7f2258aa8d100', 6, 'paragraph', 'Non, assure la collectivité : la taxe restera stable pendant deux ans. Les foyers qui réduisent leurs ordures ménagères d’un tiers bénéficieront même d’une remise de 40 euros.');
INSERT INTO public.article_blocks VALUES ('7b62a2ead73c240860f7f2258aa8d100', 7, 'paragraph', 'Une réunion publique est organisée le 28 août à 18 h 30, salle des Tilleuls. L’entrée est libre.');
INSERT INTO public.article_blocks VALUES ('932a92a67b8854771e79095606f37fa3', 0, 'paragraph', 'Wer in den vergangenen Wochen versucht hat, in unserer Stadt einen Kleingarten zu bekommen, kennt die Antwort: Wartezeit acht Jahre. Acht Jahre! In dieser Zeit wird aus einem Apfelkern ein Baum, der trägt.');
INSERT INTO public.article_blocks VALUES ('932a92a67b8854771e79095606f37fa3', 1, 'paragraph', 'Dabei steht jede zehnte Parzelle leer. Der Grund ist kein böser Wille, sondern eine Satzung aus dem Jahr 1983. Sie schreibt vor, dass die Laube beim Pächterwechsel geschätzt werden muss, und Schätzer gibt es genau einen. Er ist 79.');
INSERT INTO public.article_blocks VALUES ('932a92a67b8854771e79095606f37fa3', 2, 'subhead', 'Was sich ändern könnte');
INSERT INTO public.article_blocks VALUES ('932a92a67b8854771e79095606f37fa3', 3, 'paragraph', 'Der Kreisverband schlägt nun vor, Fotos statt Ortstermine zuzulassen. Das würde die Wartezeit nach eigener Rechnung auf drei Jahre senken. Der Stadtrat berät darüber am 18. März.');
INSERT INTO public.article_blocks VALUES ('932a92a67b8854771e79095606f37fa3', 4, 'paragraph', 'Ich habe mich vor zwei Jahren eingetragen und stehe auf Platz 412. Meine Tomaten ziehe ich solange auf dem Balkon, wo sie mich an jedem heißen Tag vorwurfsvoll ansehen.');
INSERT INTO public.article_blocks VALUES ('932a92a67b8854771e79095606f37fa3', 5, 'paragraph', 'Falls Sie einen Schätzer kennen, der gern grüne Hecken begutachtet: Bitte melden Sie sich beim Verband. Nicht bei mir. Ich würde ihn behalten.');
INSERT INTO public.article_blocks VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 0, 'paragraph', 'Elle répare des orgues depuis trente ans et refuse qu’on parle de magie. « Ce sont des soufflets, des soupapes et beaucoup de poussière », dit Anne-Lise Kermadec en essuyant ses mains sur un tablier de cuir.');
INSERT INTO public.article_blocks VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 1, 'paragraph', 'Dans son atelier de Kerlaz, quatre cents tuyaux attendent d’être nettoyés, rangés par taille comme des flûtes de géants. L’instrument vient d’une église fermée depuis la tempête de 1987.');
INSERT INTO public.article_blocks VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 2, 'subhead', 'Écouter avant de toucher');
INSERT INTO public.article_blocks VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 3, 'paragraph', 'Avant d’ouvrir quoi que ce soit, elle passe une journée entière à écouter. Un orgue, explique-t-elle, raconte ses réparations : une note qui traîne trahit un cuir trop sec, un souffle léger une fissure dans le sommier.');
INSERT INTO public.article_blocks VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 4, 'quote', 'Le plus difficile n’est pas de réparer, c’est de s’arrêter à temps.');
INSERT INTO public.article_blocks VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 5, 'paragraph', 'Le chantier durera quatorze mois et coûtera 210 000 euros, réunis pour un tiers par une souscription. Les donateurs ont pu parrainer un tuyau ; le plus grave, haut de cinq mètres, est parti en une heure.');
INSERT INTO public.article_blocks VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 6, 'paragraph', 'L’apprenti de l’atelier, Malo, a 19 ans et vient de l’électronique. Il a dessiné un petit capteur qui mesure l’humidité à l’intérieur du buffet. « Elle a râlé, puis elle en a commandé douze », sourit-il.');
INSERT INTO public.article_blocks VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 7, 'paragraph', 'Le premier concert est prévu pour la Toussaint. Anne-Lise Kermadec n’y assistera pas : « Je n’entendrais que les défauts. »');
INSERT INTO public.article_blocks VALUES ('c28817163d68c94ee5ec1a09d1209816', 0, 'paragraph', 'Vila Marim, 4 out (Lusa) - A aldeia de Vila Marim vai receber, a partir de segunda-feira, o primeiro centro de saúde móvel da região, que passará por 23 localidades sem médico de família.');
INSERT INTO public.article_blocks VALUES ('c28817163d68c94ee5ec1a09d1209816', 1, 'paragraph', 'A unidade, instalada num autocarro adaptado, tem um consultório, um gabinete de enfermagem e equipamento de telemedicina. O investimento ronda os 480 mil euros.');
INSERT INTO public.article_blocks VALUES ('c28817163d68c94ee5ec1a09d1209816', 2, 'caption', 'O autocarro que servirá de centro de saúde, em Vila Marim. Foto: Duarte Leal/Lusa');
INSERT INTO public.article_blocks VALUES ('b9e25322deccff340b669143efe19aa4', 6, 'paragraph', 'Energieberater Tobias Renk rät außerdem, die Vorlauftemperatur schrittweise zu senken. «Viele Anlagen laufen auf Werkseinstellung und damit viel zu heiß», sagt er.');
INSERT INTO public.article_blocks VALUES ('b9e25322deccff340b669143efe19aa4', 7, 'paragraph', 'Mieter sollten größere Änderungen mit dem Vermieter absprechen. Für Thermostate am Heizkörper ist das nicht nötig, solange die alten aufgehoben werden.');
INSERT INTO public.article_blocks VALUES ('d6274e47941fdaf7e52e21ecfdbccd68', 0, 'paragraph', 'In der Nacht zum Freitag ist in Lindenau ein Eisbär aus Pappmaschee verschwunden. Die drei Meter hohe Figur stand seit 1996 vor dem ehemaligen Kino am Markt und gilt als Wahrzeichen des Viertels.');
INSERT INTO public.article_blocks VALUES ('d6274e47941fdaf7e52e21ecfdbccd68', 1, 'paragraph', 'Die Polizei geht davon aus, dass mindestens vier Personen beteiligt waren: Der Bär wiegt 140 Kilogramm. Zeugen wollen gegen zwei Uhr einen Lieferwagen mit offener Hecktür gesehen haben.');
INSERT INTO public.article_blocks VALUES ('d6274e47941fdaf7e52e21ecfdbccd68', 2, 'paragraph', '„Wer ihn hat, soll ihn bitte trocken lagern“, sagt Kinobetreiber Arno Hesse. Die Figur sei gegen Regen nur auf einer Seite lackiert.');
INSERT INTO public.article_blocks VALUES ('d6274e47941fdaf7e52e21ecfdbccd68', 3, 'paragraph', 'Am Freitagnachmittag legten Kinder Eiswürfel und Fischstäbchen an den leeren Sockel. Der Ortschaftsrat setzte 500 Euro Belohnung aus, eine Bäckerei verspricht dem Finder Brötchen auf Lebenszeit.');
INSERT INTO public.article_blocks VALUES ('d6274e47941fdaf7e52e21ecfdbccd68', 4, 'paragraph', 'Hinweise nimmt das Revier Lindenau entgegen. Bis zum Abend waren 31 Anrufe eingegangen, darunter zwei von Leuten, die den Bären kaufen wollten.');
INSERT INTO public.article_blocks VALUES ('c28817163d68c94ee5ec1a09d1209816', 3, 'paragraph', '“Há pessoas que faziam 60 quilómetros para medir a tensão”, afirmou à Lusa a enfermeira-chefe, Graça Teixeira, que acompanhará o projeto durante o primeiro ano.');
INSERT INTO public.article_blocks VALUES ('c28817163d68c94ee5ec1a09d1209816', 4, 'paragraph', 'Em cada aldeia, o autocarro ficará estacionado meio dia por semana, sempre à mesma hora, para que os utentes possam marcar consultas na junta de freguesia.');
INSERT INTO public.article_blocks VALUES ('c28817163d68c94ee5ec1a09d1209816', 5, 'paragraph', 'A associação de municípios admite alargar o serviço a mais doze localidades em 2026, se conseguir contratar um segundo médico.');
INSERT INTO public.article_blocks VALUES ('de4d0f1ce0f035d8f538bbc227178b6a', 0, 'paragraph', '(ANSA) - BORGOVENTO, 18 SET - Ha riaperto questa mattina, dopo undici anni di lavori, il teatro comunale di Borgovento, danneggiato dal terremoto del 2014. In sala, per l’inaugurazione, c’erano quattrocento persone.');
INSERT INTO public.article_blocks VALUES ('de4d0f1ce0f035d8f538bbc227178b6a', 1, 'paragraph', 'Il restauro è costato 9,2 milioni di euro. Sono stati recuperati i palchi in legno, il sipario dipinto nel 1891 e il lampadario, ritrovato in pezzi sotto le macerie e rimontato da un gruppo di volontari.');
INSERT INTO public.article_blocks VALUES ('de4d0f1ce0f035d8f538bbc227178b6a', 2, 'caption', 'Il sipario storico del teatro dopo il restauro. Foto: Elisa Gori');
INSERT INTO public.article_blocks VALUES ('de4d0f1ce0f035d8f538bbc227178b6a', 3, 'paragraph', '«Per un paese come il nostro il teatro è la piazza d’inverno», ha detto la sindaca Paola Menghini, ricordando i tecnici che per anni hanno lavorato nei fine settimana.');
INSERT INTO public.article_blocks VALUES ('de4d0f1ce0f035d8f538bbc227178b6a', 4, 'paragraph', 'Non sono mancate le polemiche: l’impianto di riscaldamento, previsto dal progetto, sarà pronto soltanto a gennaio. Fino ad allora gli spettacoli cominceranno alle cinque del pomeriggio.');
INSERT INTO public.article_blocks VALUES ('de4d0f1ce0f035d8f538bbc227178b6a', 5, 'paragraph', 'La stagione si apre sabato con una commedia in dialetto. I biglietti, a prezzo unico di otto euro, sono già esauriti.');


--
-- Data for Name: article_captions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_captions VALUES ('01761640d86eedc5b34d163889b0cccf', 0, 4, '科研人员在甲板上检查浮标。央视网发', '科研人员在甲板上检查浮标。', '央视网发', NULL);
INSERT INTO public.article_captions VALUES ('0e29526474b373dd73fafe5805615f2e', 0, 2, '选手在滨河公园放飞巨型风筝。简单 摄', '选手在滨河公园放飞巨型风筝。', '简单 摄', NULL);
INSERT INTO public.article_captions VALUES ('3d1b99e91132e26f94e67196f2927a26', 0, 2, 'مزارعون يفتحون بوابة القناة في وادي الزيتون. تصوير: سامر حداد', 'مزارعون يفتحون بوابة القناة في وادي الزيتون.', 'سامر حداد', NULL);
INSERT INTO public.article_captions VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 0, 1, '2025年5月16日，一群反嘴鹬在北流河湿地觅食。新华社记者 祁连生 摄', '2025年5月16日，一群反嘴鹬在北流河湿地觅食。', '新华社记者 祁连生 摄', '2025-05-16');
INSERT INTO public.article_captions VALUES ('591bb98c868baf728675b5196008e584', 0, 2, '再び明かりがともった灯台=2025年3月22日、田所修撮影', '再び明かりがともった灯台', '田所修撮影', '2025-03-22');
INSERT INTO public.article_captions VALUES ('647d671efe5ccd928e4b848d30a61b90', 0, 0, '在青禾县石桥村拍摄的乡村书房外景。清江日报发', '在青禾县石桥村拍摄的乡村书房外景。', '清江日报发', NULL);
INSERT INTO public.article_captions VALUES ('647d671efe5ccd928e4b848d30a61b90', 1, 5, '2025年4月23日,孩子们在石桥村书房参加读书日活动。清江日报发', '2025年4月23日,孩子们在石桥村书房参加读书日活动。', '清江日报发', '2025-04-23');
INSERT INTO public.article_captions VALUES ('647d671efe5ccd928e4b848d30a61b90', 2, 11, '管理员正在为新到的图书贴标签。清江日报发', '管理员正在为新到的图书贴标签。', '清江日报发', NULL);
INSERT INTO public.article_captions VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 0, 1, '솔섬 바다 도서관 내부 [통영시 제공]', '솔섬 바다 도서관 내부', '통영시 제공', NULL);
INSERT INTO public.article_captions VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 0, 0, '在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。新华网发(无人机照片,2025年1月12日摄)。', '在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。', '新华网发', '2025-01-12');
INSERT INTO public.article_captions VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 1, 5, '2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。新华网发', '2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。', '新华网发', '2025-03-07');
INSERT INTO public.article_captions VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 2, 18, '在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。新华网发', '在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。', '新华网发', NULL);
INSERT INTO public.article_captions VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 0, 2, '改建后的粮仓内部。清江日报记者 马奔 摄', '改建后的粮仓内部。', '清江日报记者 马奔 摄', NULL);
INSERT INTO public.article_captions VALUES ('d6406a3243b0664aa76a806296bb0002', 0, 2, '清晨的漁港，漁船陸續進港。', '清晨的漁港，漁船陸續進港。', NULL, NULL);
INSERT INTO public.article_captions VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 0, 2, '整修完成的蒸汽機在廠區內試運轉。中央社記者簡佑安攝', '整修完成的蒸汽機在廠區內試運轉。', '中央社記者簡佑安攝', NULL);
INSERT INTO public.article_captions VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 0, 0, '在青禾县石桥村拍摄的乡村书房外景。清江日报发', '在青禾县石桥村拍摄的乡村书房外景。', '清江日报发', NULL);
INSERT INTO public.article_captions VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 1, 5, '2025年4月23日,孩子们在石桥村书房参加读书日活动。清江日报发', '2025年4月23日,孩子们在石桥村书房参加读书日活动。', '清江日报发', '2025-04-23');
INSERT INTO public.article_captions VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 2, 11, '管理员正在为新到的图书贴标签。清江日报发', '管理员正在为新到的图书贴标签。', '清江日报发', NULL);
INSERT INTO public.article_captions VALUES ('4a176fc17de4840f3645a9c557e5e342', 0, 4, 'Saturday’s loaf, still too hot to cut.', 'Saturday’s loaf, still too hot to cut.', NULL, NULL);
INSERT INTO public.article_captions VALUES ('5881ce4de12e164aa8ef5612ff248898', 0, 1, 'Vista del embalse de Peñalta, al 31 % de su capacidad. EFE/Nuria Calvo', 'Vista del embalse de Peñalta, al 31 % de su capacidad.', 'EFE/Nuria Calvo', NULL);
INSERT INTO public.article_captions VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 0, 2, '长岭水库新建的溢洪道。叶一帆 摄', '长岭水库新建的溢洪道。', '叶一帆 摄', NULL);
INSERT INTO public.article_captions VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 0, 0, '在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。新华网发(无人机照片,2025年1月12日摄)。', '在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。', '新华网发', '2025-01-12');
INSERT INTO public.article_captions VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 1, 5, '2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。新华网发', '2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。', '新华网发', '2025-03-07');
INSERT INTO public.article_captions VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 2, 18, '在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。新华网发', '在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。', '新华网发', NULL);
INSERT INTO public.article_captions VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 0, 5, '村民在晾晒柿饼。庞小满 摄', '村民在晾晒柿饼。', '庞小满 摄', NULL);
INSERT INTO public.article_captions VALUES ('a3c7fa3485213459034653d75f4333c4', 0, 2, 'Воспитатели встречают детей у трапа «Ласточки». Фото: Артём Лосев', 'Воспитатели встречают детей у трапа «Ласточки».', 'Артём Лосев', NULL);
INSERT INTO public.article_captions VALUES ('ccf736844504296202f9dbbd206b6629', 0, 2, '土間に並ぶ木製の書架。', '土間に並ぶ木製の書架。', NULL, NULL);
INSERT INTO public.article_captions VALUES ('75764493ede4eb3215c5834b9a4bcda8', 0, 1, 'The ferry Guillemot lies at the quay in Port Hallam on Monday. (AP Photo/Dana Whitlock)', 'The ferry Guillemot lies at the quay in Port Hallam on Monday.', 'AP Photo/Dana Whitlock', NULL);
INSERT INTO public.article_captions VALUES ('0896278470340e40cd8d7cd9b7545002', 0, 4, 'Kraniche über dem Altenmoor im Morgennebel. Foto: Sven Ahlers', 'Kraniche über dem Altenmoor im Morgennebel.', 'Sven Ahlers', NULL);
INSERT INTO public.article_captions VALUES ('1430cf60a12583aecdf1784bb832b4a2', 0, 1, 'L’ancienne gare de Saint-Aubrac, dimanche. Photo Lucie Ferrand / AFP', 'L’ancienne gare de Saint-Aubrac, dimanche.', 'Lucie Ferrand / AFP', NULL);
INSERT INTO public.article_captions VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 0, 1, 'Radfahrer überqueren als Erste die neue Ohlebrücke. Foto: Katrin Behl/dpa', 'Radfahrer überqueren als Erste die neue Ohlebrücke.', 'Katrin Behl/dpa', NULL);
INSERT INTO public.article_captions VALUES ('c28817163d68c94ee5ec1a09d1209816', 0, 2, 'O autocarro que servirá de centro de saúde, em Vila Marim. Foto: Duarte Leal/Lusa', 'O autocarro que servirá de centro de saúde, em Vila Marim.', 'Duarte Leal/Lusa', NULL);
INSERT INTO public.article_captions VALUES ('de4d0f1ce0f035d8f538bbc227178b6a', 0, 2, 'Il sipario storico del teatro dopo il restauro. Foto: Elisa Gori', 'Il sipario storico del teatro dopo il restauro.', 'Elisa Gori', NULL);


--
-- Data for Name: article_fields; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_fields VALUES ('01761640d86eedc5b34d163889b0cccf', 0, 'title', '深海浮标“听潮”号:在浪尖上守望', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('01761640d86eedc5b34d163889b0cccf', 1, 'title', '深海浮标“听潮”号:在浪尖上守望', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('01761640d86eedc5b34d163889b0cccf', 2, 'source_name', '央视网', 'visible.name', 0.4000000059604645, true);
INSERT INTO public.article_fields VALUES ('01761640d86eedc5b34d163889b0cccf', 3, 'source_name', '举报', 'visible.name', 0.4000000059604645, false);
INSERT INTO public.article_fields VALUES ('01761640d86eedc5b34d163889b0cccf', 4, 'published', '2025-11-06', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('01761640d86eedc5b34d163889b0cccf', 5, 'view_count', '5120', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('01761640d86eedc5b34d163889b0cccf', 6, 'comment_count', '44', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('03e23db629601dac74510275ea398759', 0, 'title', '老城修表人:滴答声里五十年', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('03e23db629601dac74510275ea398759', 1, 'title', '老城修表人:滴答声里五十年', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('03e23db629601dac74510275ea398759', 2, 'title', '老城修表人:滴答声里五十年', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('03e23db629601dac74510275ea398759', 3, 'canonical_url', 'http://127.0.0.1:46543/2025/03/xiubiao', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('03e23db629601dac74510275ea398759', 4, 'canonical_url', 'http://127.0.0.1:46543/2025/03/xiubiao', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('03e23db629601dac74510275ea398759', 5, 'site_name', '街角杂志', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('03e23db629601dac74510275ea398759', 6, 'description', '老城修表人:滴答声里五十年', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('03e23db629601dac74510275ea398759', 7, 'published', '2025-03-15T01:30:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('03e23db629601dac74510275ea398759', 8, 'published', '2025-03-15', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('0e29526474b373dd73fafe5805615f2e', 0, 'title', '第八届青禾国际风筝节开幕', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('0e29526474b373dd73fafe5805615f2e', 1, 'title', '第八届青禾国际风筝节开幕', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('0e29526474b373dd73fafe5805615f2e', 2, 'title', '第八届青禾国际风筝节开幕', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('0e29526474b373dd73fafe5805615f2e', 3, 'canonical_url', 'http://127.0.0.1:39433/wh/2025/10/11/0451.shtml', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('0e29526474b373dd73fafe5805615f2e', 4, 'canonical_url', 'http://127.0.0.1:39433/wh/2025/10/11/0451.shtml', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('0e29526474b373dd73fafe5805615f2e', 5, 'section', '文化', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('0e29526474b373dd73fafe5805615f2e', 6, 'section', '文化', 'visible.path', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('0e29526474b373dd73fafe5805615f2e', 7, 'source_name', '青禾电视台', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('0e29526474b373dd73fafe5805615f2e', 8, 'source_name', '青禾电视台', 'class', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('0e29526474b373dd73fafe5805615f2e', 9, 'editor', '平安', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('0e29526474b373dd73fafe5805615f2e', 10, 'published', '2025-10-11', 'url', 0.949999988079071, false);
INSERT INTO public.article_fields VALUES ('0e29526474b373dd73fafe5805615f2e', 11, 'published', '2025-10-11T07:30:00Z', 'meta.article:published_time', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('0e29526474b373dd73fafe5805615f2e', 12, 'published', '2025-10-11', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('0e29526474b373dd73fafe5805615f2e', 13, 'view_count', '640', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('0e29526474b373dd73fafe5805615f2e', 14, 'comment_count', '2', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 0, 'title', '半世紀ぶりの新しい面 山里の神楽を継ぐ', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 1, 'title', '半世紀ぶりの新しい面 山里の神楽を継ぐ', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 2, 'title', '半世紀ぶりの新しい面 山里の神楽を継ぐ', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 3, 'canonical_url', 'http://127.0.0.1:36019/bunka/kagura-men', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 4, 'canonical_url', 'http://127.0.0.1:36019/bunka/kagura-men', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 5, 'site_name', '季刊やまびこ', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 6, 'section', '文化', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 7, 'section', '文化', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 8, 'author', '文・大久保実', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 9, 'author', '大久保実', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 10, 'published', '2025-09-13T15:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 11, 'published', '2025-09-14', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 0, 'title', 'مجلّد الكتب الذي لا يقرأ إلا العناوين', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 1, 'title', 'مجلّد الكتب الذي لا يقرأ إلا العناوين', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 2, 'title', 'مجلّد الكتب الذي لا يقرأ إلا العناوين', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 3, 'canonical_url', 'http://127.0.0.1:39161/thaqafa/mujallid', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 4, 'canonical_url', 'http://127.0.0.1:39161/thaqafa/mujallid', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 5, 'site_name', 'مجلة الرواق', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 6, 'section', 'ثقافة', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 7, 'section', 'ثقافة', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 8, 'author', 'ليلى بنعمر', 'meta.author', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 9, 'published', '2025-09-20T09:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('33aadab773e806996ffc885aec813004', 0, 'title', 'L’ultimo ombrellaio di piazza delle Erbe', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('33aadab773e806996ffc885aec813004', 1, 'title', 'L’ultimo ombrellaio di piazza delle Erbe', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('33aadab773e806996ffc885aec813004', 2, 'title', 'L’ultimo ombrellaio di piazza delle Erbe', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('33aadab773e806996ffc885aec813004', 3, 'canonical_url', 'http://127.0.0.1:39089/costume/ombrellaio', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('33aadab773e806996ffc885aec813004', 4, 'canonical_url', 'http://127.0.0.1:39089/costume/ombrellaio', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('33aadab773e806996ffc885aec813004', 5, 'site_name', 'Il Portico', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('33aadab773e806996ffc885aec813004', 6, 'section', 'Costume', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('33aadab773e806996ffc885aec813004', 7, 'section', 'Costume', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('33aadab773e806996ffc885aec813004', 8, 'author', 'Caterina Bellomo', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('33aadab773e806996ffc885aec813004', 9, 'author', 'Caterina Bellomo', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('33aadab773e806996ffc885aec813004', 10, 'published', '2025-11-08T07:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('3d1b99e91132e26f94e67196f2927a26', 0, 'title', 'قرية تعيد الحياة إلى قنوات عمرها ألف عام', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('3d1b99e91132e26f94e67196f2927a26', 1, 'title', 'قرية تعيد الحياة إلى قنوات عمرها ألف عام', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('3d1b99e91132e26f94e67196f2927a26', 2, 'title', 'قرية تعيد الحياة إلى قنوات عمرها ألف عام', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('3d1b99e91132e26f94e67196f2927a26', 3, 'title', 'قرية تعيد الحياة إلى قنوات عمرها ألف عام', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('3d1b99e91132e26f94e67196f2927a26', 4, 'canonical_url', 'http://127.0.0.1:39161/society/wadi-canals', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('3d1b99e91132e26f94e67196f2927a26', 5, 'site_name', 'أخبار الوادي', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('3d1b99e91132e26f94e67196f2927a26', 6, 'site_name', 'أخبار الوادي', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('3d1b99e91132e26f94e67196f2927a26', 7, 'section', 'مجتمع', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('3d1b99e91132e26f94e67196f2927a26', 8, 'section', 'مجتمع', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('3d1b99e91132e26f94e67196f2927a26', 9, 'published', '2025-05-07T11:10:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('3d1b99e91132e26f94e67196f2927a26', 10, 'published', '2025-05-07T11:10:00Z', 'time', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('3d1b99e91132e26f94e67196f2927a26', 11, 'published', '2025-05-07', 'visible', 0.7999999523162842, false);
INSERT INTO public.article_fields VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 0, 'title', '北流河湿地春季候鸟数量创新高', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 1, 'title', '北流河湿地春季候鸟数量创新高', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 2, 'title', '北流河湿地春季候鸟数量创新高', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 3, 'title', '北流河湿地春季候鸟数量创新高', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 4, 'canonical_url', 'http://127.0.0.1:39767/eco/20250518/c_10882.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 5, 'site_name', '江河新闻', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 6, 'site_name', '江河新闻', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 7, 'section', '生态', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 8, 'section', '生态', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 9, 'source_name', '江河新闻', 'visible.name', 0.4000000059604645, true);
INSERT INTO public.article_fields VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 10, 'published', '2025-05-18', 'url', 0.949999988079071, false);
INSERT INTO public.article_fields VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 11, 'published', '2025-05-18T08:22:10Z', 'json_ld.datePublished', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 12, 'published', '2025-05-18T08:22:10Z', 'time', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 13, 'published', '2025-05-18', 'visible', 0.75, false);
INSERT INTO public.article_fields VALUES ('591bb98c868baf728675b5196008e584', 0, 'title', '28年ぶりの灯台守、小島に夫婦が着任', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('591bb98c868baf728675b5196008e584', 1, 'title', '28年ぶりの灯台守、小島に夫婦が着任', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('591bb98c868baf728675b5196008e584', 2, 'title', '28年ぶりの灯台守、小島に夫婦が着任', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('591bb98c868baf728675b5196008e584', 3, 'title', '28年ぶりの灯台守、小島に夫婦が着任', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('591bb98c868baf728675b5196008e584', 4, 'canonical_url', 'http://127.0.0.1:36019/articles/20250322-todaimori', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('591bb98c868baf728675b5196008e584', 5, 'site_name', '内海新報', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('591bb98c868baf728675b5196008e584', 6, 'site_name', '内海新報', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('591bb98c868baf728675b5196008e584', 7, 'section', '社会', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('591bb98c868baf728675b5196008e584', 8, 'section', '社会', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('591bb98c868baf728675b5196008e584', 9, 'source_name', '内海新報', 'visible.name', 0.4000000059604645, true);
INSERT INTO public.article_fields VALUES ('591bb98c868baf728675b5196008e584', 10, 'published', '2025-03-22', 'url', 0.949999988079071, false);
INSERT INTO public.article_fields VALUES ('591bb98c868baf728675b5196008e584', 11, 'published', '2025-03-22T10:40:00Z', 'json_ld.datePublished', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('591bb98c868baf728675b5196008e584', 12, 'published', '2025-03-22T10:40:00Z', 'time', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('591bb98c868baf728675b5196008e584', 13, 'published', '2025-03-22', 'visible', 0.75, false);
INSERT INTO public.article_fields VALUES ('647d671efe5ccd928e4b848d30a61b90', 0, 'title', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('647d671efe5ccd928e4b848d30a61b90', 1, 'title', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('647d671efe5ccd928e4b848d30a61b90', 2, 'canonical_url', 'http://127.0.0.1:39433/a/20871.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('647d671efe5ccd928e4b848d30a61b90', 3, 'description', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('647d671efe5ccd928e4b848d30a61b90', 4, 'section', '健身', 'visible.link', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('647d671efe5ccd928e4b848d30a61b90', 5, 'tag', '健身', 'meta.keywords', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('647d671efe5ccd928e4b848d30a61b90', 6, 'view_count', '87', 'class', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('647d671efe5ccd928e4b848d30a61b90', 7, 'comment_count', '0', 'class', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 0, 'title', '폐교된 섬 학교, 12년 만에 바다 도서관으로', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 1, 'title', '폐교된 섬 학교, 12년 만에 바다 도서관으로', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 2, 'title', '폐교된 섬 학교, 12년 만에 바다 도서관으로', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 3, 'title', '폐교된 섬 학교, 12년 만에 바다 도서관으로', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 4, 'canonical_url', 'http://127.0.0.1:36019/view/AKR20250415', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 5, 'site_name', '남해뉴스', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 6, 'site_name', '남해뉴스', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 7, 'section', '사회', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 8, 'section', '사회', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 9, 'published', '2025-04-15', 'url', 0.949999988079071, false);
INSERT INTO public.article_fields VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 10, 'published', '2025-04-15T07:08:00Z', 'json_ld.datePublished', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 11, 'published', '2025-04-15T07:08:00Z', 'time', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 12, 'published', '2025-04-15', 'visible', 0.75, false);
INSERT INTO public.article_fields VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 0, 'title', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 1, 'title', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 2, 'canonical_url', 'http://127.0.0.1:39433/a/63071.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 3, 'description', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 4, 'section', '体育', 'visible.link', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 5, 'tag', '体育', 'meta.keywords', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 6, 'view_count', '63', 'class', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 7, 'comment_count', '0', 'class', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('74c152fafdf9fa8386cd022f49af5038', 0, 'title', 'Станция, мимо которой едут', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('74c152fafdf9fa8386cd022f49af5038', 1, 'title', 'Станция, мимо которой едут', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('74c152fafdf9fa8386cd022f49af5038', 2, 'title', 'Станция, мимо которой едут', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('74c152fafdf9fa8386cd022f49af5038', 3, 'canonical_url', 'http://127.0.0.1:39161/lyudi/kamennyy-brod', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('74c152fafdf9fa8386cd022f49af5038', 4, 'canonical_url', 'http://127.0.0.1:39161/lyudi/kamennyy-brod', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('74c152fafdf9fa8386cd022f49af5038', 5, 'site_name', 'Журнал «Перегон»', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('74c152fafdf9fa8386cd022f49af5038', 6, 'section', 'Люди', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('74c152fafdf9fa8386cd022f49af5038', 7, 'section', 'Люди', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('74c152fafdf9fa8386cd022f49af5038', 8, 'author', 'Глеб Сорокин', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('74c152fafdf9fa8386cd022f49af5038', 9, 'author', 'Глеб Сорокин', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('74c152fafdf9fa8386cd022f49af5038', 10, 'published', '2025-01-25T03:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 0, 'title', '老粮仓变身音乐厅', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 1, 'title', '老粮仓变身音乐厅', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 2, 'title', '老粮仓变身音乐厅', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 3, 'canonical_url', 'http://127.0.0.1:39767/wenhua/202512/t1221_4410.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 4, 'canonical_url', 'http://127.0.0.1:39767/wenhua/202512/t1221_4410.html', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 5, 'section', '文化', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 6, 'section', '文化', 'visible.path', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 7, 'source_name', '清江日报', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 8, 'source_name', '清江日报', 'class', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 9, 'original_title', '老粮仓变身音乐厅，首场演出票一小时售罄', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 10, 'editor', '谷雨', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 11, 'published', '2025-12-21', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('908644dbcae9f1e8c7480726af15da91', 0, 'title', '青禾地铁3号线开通试运营', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('908644dbcae9f1e8c7480726af15da91', 1, 'title', '青禾地铁3号线开通试运营', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('908644dbcae9f1e8c7480726af15da91', 2, 'title', '青禾地铁3号线开通试运营', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('908644dbcae9f1e8c7480726af15da91', 3, 'canonical_url', 'http://127.0.0.1:39013/city/2025-12/02/content_771.htm', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('908644dbcae9f1e8c7480726af15da91', 4, 'canonical_url', 'http://127.0.0.1:39013/city/2025-12/02/content_771.htm', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('908644dbcae9f1e8c7480726af15da91', 5, 'section', '城市', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('908644dbcae9f1e8c7480726af15da91', 6, 'section', '城市', 'visible.path', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('908644dbcae9f1e8c7480726af15da91', 7, 'source_name', '青禾晚报', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('908644dbcae9f1e8c7480726af15da91', 8, 'source_name', '青禾晚报', 'class', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('908644dbcae9f1e8c7480726af15da91', 9, 'editor', '常欢', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('908644dbcae9f1e8c7480726af15da91', 10, 'published', '2025-12-02', 'url', 0.949999988079071, false);
INSERT INTO public.article_fields VALUES ('908644dbcae9f1e8c7480726af15da91', 11, 'published', '2025-12-02T00:05:00Z', 'meta.article:published_time', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('908644dbcae9f1e8c7480726af15da91', 12, 'published', '2025-12-02', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('908644dbcae9f1e8c7480726af15da91', 13, 'view_count', '9804', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('908644dbcae9f1e8c7480726af15da91', 14, 'comment_count', '127', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('d6406a3243b0664aa76a806296bb0002', 0, 'title', '聽浪的人', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('d6406a3243b0664aa76a806296bb0002', 1, 'title', '聽浪的人', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('d6406a3243b0664aa76a806296bb0002', 2, 'title', '聽浪的人', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('d6406a3243b0664aa76a806296bb0002', 3, 'canonical_url', 'http://127.0.0.1:33005/2025/05/waves/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d6406a3243b0664aa76a806296bb0002', 4, 'canonical_url', 'http://127.0.0.1:33005/2025/05/waves/', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('d6406a3243b0664aa76a806296bb0002', 5, 'site_name', '慢慢寫', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d6406a3243b0664aa76a806296bb0002', 6, 'description', '聽浪的人', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d6406a3243b0664aa76a806296bb0002', 7, 'author', '蘇葉', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('d6406a3243b0664aa76a806296bb0002', 8, 'author', '蘇葉', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('d6406a3243b0664aa76a806296bb0002', 9, 'author', '蘇葉', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('d6406a3243b0664aa76a806296bb0002', 10, 'published', '2025-05-27T14:15:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('d6406a3243b0664aa76a806296bb0002', 11, 'published', '2025-05-27', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('e9025af74567f5e811cac044ee03b512', 0, 'title', 'Un gallo en el quinto', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('e9025af74567f5e811cac044ee03b512', 1, 'title', 'Cuaderno de escalera » Un gallo en el quinto', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('e9025af74567f5e811cac044ee03b512', 2, 'author', 'Martín Olmedo', 'byline.text', 0.5, true);
INSERT INTO public.article_fields VALUES ('e9025af74567f5e811cac044ee03b512', 3, 'published', '2025-08-21', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('e9025af74567f5e811cac044ee03b512', 4, 'comment_count', '0', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 0, 'title', '停機40年 瑞穗老糖廠蒸汽機重新運轉', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 1, 'title', '停機40年 瑞穗老糖廠蒸汽機重新運轉', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 2, 'title', '停機40年 瑞穗老糖廠蒸汽機重新運轉', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 3, 'title', '停機40年 瑞穗老糖廠蒸汽機重新運轉', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 4, 'canonical_url', 'http://127.0.0.1:33005/local/202506140233.aspx', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 5, 'site_name', '島嶼通訊', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 6, 'site_name', '島嶼通訊', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 7, 'section', '地方', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 8, 'section', '地方', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 9, 'published', '2025-06-14T10:03:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 10, 'published', '2025-06-14T10:03:00Z', 'time', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 11, 'published', '2025-06-14', 'visible', 0.7999999523162842, false);
INSERT INTO public.article_fields VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 0, 'title', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 1, 'title', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 2, 'canonical_url', 'http://127.0.0.1:46543/a/55310.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 3, 'description', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 4, 'section', '体育', 'visible.link', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 5, 'tag', '体育', 'meta.keywords', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 6, 'view_count', '412', 'class', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 7, 'comment_count', '3', 'class', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 0, 'title', 'Snow closes Carrow Pass: what we know', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 1, 'title', 'Snow closes Carrow Pass: what we know', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 2, 'title', 'Snow closes Carrow Pass: what we know', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 3, 'canonical_url', 'http://127.0.0.1:39329/news/snow-carrow-pass/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 4, 'canonical_url', 'http://127.0.0.1:39329/news/snow-carrow-pass/', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 5, 'site_name', 'Valley Voice', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 6, 'description', 'Snow closes Carrow Pass: what we know', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 7, 'author', 'Priya Oakes', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 8, 'author', 'Priya Oakes', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 9, 'author', 'Priya Oakes', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 10, 'published', '2025-01-16T09:45:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('b9e25322deccff340b669143efe19aa4', 0, 'title', 'Heizung einstellen: Mit wenigen Handgriffen sparen', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('b9e25322deccff340b669143efe19aa4', 1, 'title', 'Heizung einstellen: Mit wenigen Handgriffen sparen', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('b9e25322deccff340b669143efe19aa4', 2, 'title', 'Heizung einstellen: Mit wenigen Handgriffen sparen', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('b9e25322deccff340b669143efe19aa4', 3, 'canonical_url', 'http://127.0.0.1:36935/ratgeber/heizung-einstellen/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b9e25322deccff340b669143efe19aa4', 4, 'canonical_url', 'http://127.0.0.1:36935/ratgeber/heizung-einstellen/', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 11, 'published', '2025-01-16', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('3cb1216984fabf44b093755eb083a338', 0, 'title', '縣圖書館開設夜間閱覽室', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('3cb1216984fabf44b093755eb083a338', 1, 'title', '縣圖書館開設夜間閱覽室', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('3cb1216984fabf44b093755eb083a338', 2, 'title', '縣圖書館開設夜間閱覽室', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('3cb1216984fabf44b093755eb083a338', 3, 'canonical_url', 'http://127.0.0.1:46543/zx/88213.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('3cb1216984fabf44b093755eb083a338', 4, 'canonical_url', 'http://127.0.0.1:46543/zx/88213.html', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('3cb1216984fabf44b093755eb083a338', 5, 'section', '資訊', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('3cb1216984fabf44b093755eb083a338', 6, 'section', '資訊', 'visible.path', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('3cb1216984fabf44b093755eb083a338', 7, 'source_name', '新華社', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('3cb1216984fabf44b093755eb083a338', 8, 'source_name', '新華社', 'class', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('3cb1216984fabf44b093755eb083a338', 9, 'editor', '路遠', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('3cb1216984fabf44b093755eb083a338', 10, 'published', '2025-08-20T13:10:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('3cb1216984fabf44b093755eb083a338', 11, 'published', '2025-08-20', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('3cb1216984fabf44b093755eb083a338', 12, 'view_count', '377', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('3cb1216984fabf44b093755eb083a338', 13, 'comment_count', '1', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('4a176fc17de4840f3645a9c557e5e342', 0, 'title', 'The secret was the bowl', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('4a176fc17de4840f3645a9c557e5e342', 1, 'title', 'Crumbs & Other Evidence » The secret was the bowl', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('4a176fc17de4840f3645a9c557e5e342', 2, 'author', 'Hester Lamb', 'byline.text', 0.5, true);
INSERT INTO public.article_fields VALUES ('4a176fc17de4840f3645a9c557e5e342', 3, 'published', '2025-02-09', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('4a176fc17de4840f3645a9c557e5e342', 4, 'comment_count', '0', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('5881ce4de12e164aa8ef5612ff248898', 0, 'title', 'Los regantes del Jaro ceden agua a las ciudades', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('5881ce4de12e164aa8ef5612ff248898', 1, 'title', 'Los regantes del Jaro ceden agua a las ciudades', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('5881ce4de12e164aa8ef5612ff248898', 2, 'title', 'Los regantes del Jaro ceden agua a las ciudades', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('5881ce4de12e164aa8ef5612ff248898', 3, 'title', 'Los regantes del Jaro ceden agua a las ciudades', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('5881ce4de12e164aa8ef5612ff248898', 4, 'canonical_url', 'http://127.0.0.1:39089/medio-ambiente/regantes-jaro', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('5881ce4de12e164aa8ef5612ff248898', 5, 'site_name', 'El Diario del Jaro', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('5881ce4de12e164aa8ef5612ff248898', 6, 'site_name', 'El Diario del Jaro', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('5881ce4de12e164aa8ef5612ff248898', 7, 'section', 'Medio ambiente', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('5881ce4de12e164aa8ef5612ff248898', 8, 'section', 'Medio ambiente', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('5881ce4de12e164aa8ef5612ff248898', 9, 'published', '2025-04-09T16:30:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('5881ce4de12e164aa8ef5612ff248898', 10, 'published', '2025-04-09T16:30:00Z', 'time', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('5881ce4de12e164aa8ef5612ff248898', 11, 'published', '2025-04-09', 'visible', 0.7999999523162842, false);
INSERT INTO public.article_fields VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 0, 'title', '''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 1, 'title', '''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 2, 'title', '''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 3, 'canonical_url', 'http://127.0.0.1:36019/news/slow-door/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 4, 'canonical_url', 'http://127.0.0.1:36019/news/slow-door/', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 5, 'site_name', '동해안 오늘', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 6, 'description', '''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 7, 'author', '진서우', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 8, 'author', '진서우', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 9, 'author', '진서우', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 10, 'published', '2025-10-28T01:20:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 11, 'published', '2025-10-28', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 0, 'title', '青禾41座小型水库完成除险加固', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 1, 'title', '青禾41座小型水库完成除险加固', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 2, 'title', '青禾41座小型水库完成除险加固', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 3, 'canonical_url', 'http://127.0.0.1:39767/minsheng/202509/t0902_3381.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 4, 'canonical_url', 'http://127.0.0.1:39767/minsheng/202509/t0902_3381.html', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 5, 'section', '民生', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 6, 'section', '民生', 'visible.path', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 7, 'source_name', '清江日报', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 8, 'source_name', '清江日报', 'class', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 9, 'editor', '欧阳帆', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 10, 'published', '2025-09-01T23:40:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 11, 'published', '2025-09-02', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 12, 'view_count', '2316', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 13, 'comment_count', '18', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('8b00745090588ecf6af42431fd1820f8', 0, 'title', 'O elétrico que só sabe descer', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('8b00745090588ecf6af42431fd1820f8', 1, 'title', 'O elétrico que só sabe descer', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('8b00745090588ecf6af42431fd1820f8', 2, 'title', 'O elétrico que só sabe descer', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('8b00745090588ecf6af42431fd1820f8', 3, 'canonical_url', 'http://127.0.0.1:39089/cronicas/eletrico-28/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('8b00745090588ecf6af42431fd1820f8', 4, 'canonical_url', 'http://127.0.0.1:39089/cronicas/eletrico-28/', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('8b00745090588ecf6af42431fd1820f8', 5, 'site_name', 'Gazeta da Ribeira', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('8b00745090588ecf6af42431fd1820f8', 6, 'description', 'O elétrico que só sabe descer', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('8b00745090588ecf6af42431fd1820f8', 7, 'author', 'Leonor Vasques', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('8b00745090588ecf6af42431fd1820f8', 8, 'author', 'Leonor Vasques', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('8b00745090588ecf6af42431fd1820f8', 9, 'author', 'Leonor Vasques', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('8b00745090588ecf6af42431fd1820f8', 10, 'published', '2025-03-30T08:00:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('8b00745090588ecf6af42431fd1820f8', 11, 'published', '2025-03-30', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 0, 'title', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 1, 'title', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 2, 'canonical_url', 'http://127.0.0.1:46543/a/63072.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 3, 'description', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 4, 'section', '体育', 'visible.link', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 5, 'tag', '体育', 'meta.keywords', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 6, 'view_count', '63', 'class', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 7, 'comment_count', '0', 'class', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 0, 'title', '白塔乡的柿子红了', 'title', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 1, 'source_name', '本报', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 2, 'published', '2025-10-24', 'url', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 3, 'published', '2025-10-24', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 4, 'view_count', '731', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 5, 'comment_count', '6', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('a3c7fa3485213459034653d75f4333c4', 0, 'title', 'В области открылся плавучий детский сад', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('a3c7fa3485213459034653d75f4333c4', 1, 'title', 'В области открылся плавучий детский сад', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('a3c7fa3485213459034653d75f4333c4', 2, 'canonical_url', 'http://127.0.0.1:39161/obshchestvo/20250212-lastochka.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('a3c7fa3485213459034653d75f4333c4', 3, 'published', '2025-02-12', 'url', 0.949999988079071, false);
INSERT INTO public.article_fields VALUES ('a3c7fa3485213459034653d75f4333c4', 4, 'published', '2025-02-12T10:05:00Z', 'meta.datepublished', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('a3c7fa3485213459034653d75f4333c4', 5, 'published', '2025-02-12T10:05:00Z', 'itemprop.datePublished', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('a3c7fa3485213459034653d75f4333c4', 6, 'published', '2025-02-12', 'visible', 0.7999999523162842, false);
INSERT INTO public.article_fields VALUES ('b7efb381d3cfe9672246e0a528f1153d', 0, 'title', 'La mujer que conectaba un pueblo', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('b7efb381d3cfe9672246e0a528f1153d', 1, 'title', 'La mujer que conectaba un pueblo', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('b7efb381d3cfe9672246e0a528f1153d', 2, 'title', 'La mujer que conectaba un pueblo', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('b7efb381d3cfe9672246e0a528f1153d', 3, 'canonical_url', 'http://127.0.0.1:39089/cultura/centralita-remedios-palau', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b7efb381d3cfe9672246e0a528f1153d', 4, 'canonical_url', 'http://127.0.0.1:39089/cultura/centralita-remedios-palau', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('b7efb381d3cfe9672246e0a528f1153d', 5, 'site_name', 'Revista Orilla', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b7efb381d3cfe9672246e0a528f1153d', 6, 'section', 'Cultura', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('b7efb381d3cfe9672246e0a528f1153d', 7, 'section', 'Cultura', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('b7efb381d3cfe9672246e0a528f1153d', 8, 'author', 'Inés Barrachina', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('b7efb381d3cfe9672246e0a528f1153d', 9, 'author', 'Inés Barrachina', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('b7efb381d3cfe9672246e0a528f1153d', 10, 'published', '2025-07-13T07:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('b8707562140e18b7a8f1442a26cce7a2', 0, 'title', '念对你的城：地名读音里的历史', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('b8707562140e18b7a8f1442a26cce7a2', 1, 'title', '念对你的城：地名读音里的历史', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('b8707562140e18b7a8f1442a26cce7a2', 2, 'title', '念对你的城：地名读音里的历史', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('b8707562140e18b7a8f1442a26cce7a2', 3, 'canonical_url', 'http://127.0.0.1:39013/culture/p/3310', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b8707562140e18b7a8f1442a26cce7a2', 4, 'canonical_url', 'http://127.0.0.1:39013/culture/p/3310', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('b8707562140e18b7a8f1442a26cce7a2', 5, 'site_name', '识字周刊', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b8707562140e18b7a8f1442a26cce7a2', 6, 'section', '文化', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('b8707562140e18b7a8f1442a26cce7a2', 7, 'section', '文化', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('b8707562140e18b7a8f1442a26cce7a2', 8, 'source_name', '识字周刊', 'visible.name', 0.4000000059604645, true);
INSERT INTO public.article_fields VALUES ('b8707562140e18b7a8f1442a26cce7a2', 9, 'author', '闻人语', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('b8707562140e18b7a8f1442a26cce7a2', 10, 'author', '闻人语', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('b8707562140e18b7a8f1442a26cce7a2', 11, 'published', '2025-04-09T16:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('b8707562140e18b7a8f1442a26cce7a2', 12, 'published', '2025-04-10', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('ccf736844504296202f9dbbd206b6629', 0, 'title', '返却日のない図書室', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('ccf736844504296202f9dbbd206b6629', 1, 'title', '返却日のない図書室', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('ccf736844504296202f9dbbd206b6629', 2, 'title', '返却日のない図書室', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('ccf736844504296202f9dbbd206b6629', 3, 'canonical_url', 'http://127.0.0.1:36019/2025/06/toshoshitsu/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('ccf736844504296202f9dbbd206b6629', 4, 'canonical_url', 'http://127.0.0.1:36019/2025/06/toshoshitsu/', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('ccf736844504296202f9dbbd206b6629', 5, 'site_name', '城下町だより', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('ccf736844504296202f9dbbd206b6629', 6, 'description', '返却日のない図書室', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('ccf736844504296202f9dbbd206b6629', 7, 'author', '早瀬文', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('ccf736844504296202f9dbbd206b6629', 8, 'author', '早瀬文', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('ccf736844504296202f9dbbd206b6629', 9, 'author', '早瀬文', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('ccf736844504296202f9dbbd206b6629', 10, 'published', '2025-06-07T21:00:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('ccf736844504296202f9dbbd206b6629', 11, 'published', '2025-06-08', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 0, 'title', 'Датчик размером со спичечный коробок чует пожар за час', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 1, 'title', 'Датчик размером со спичечный коробок чует пожар за час', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 2, 'title', 'Датчик размером со спичечный коробок чует пожар за час', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 3, 'canonical_url', 'http://127.0.0.1:39161/2025/12/datchik-pozhara/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 4, 'canonical_url', 'http://127.0.0.1:39161/2025/12/datchik-pozhara/', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 5, 'site_name', 'Наука рядом', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 6, 'description', 'Датчик размером со спичечный коробок чует пожар за час', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 7, 'author', 'Ольга Вершинина', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 8, 'author', 'Ольга Вершинина', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 9, 'author', 'Ольга Вершинина', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 10, 'published', '2025-12-05T08:30:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 11, 'published', '2025-12-05', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('d34b75974b86705fd0296238d62d7850', 0, 'title', '云端邮局的守望者', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('d34b75974b86705fd0296238d62d7850', 1, 'title', '云端邮局的守望者', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('d34b75974b86705fd0296238d62d7850', 2, 'title', '云端邮局的守望者', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('d34b75974b86705fd0296238d62d7850', 3, 'canonical_url', 'http://127.0.0.1:39013/people/2025-07/21/content_488.htm', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d34b75974b86705fd0296238d62d7850', 4, 'canonical_url', 'http://127.0.0.1:39013/people/2025-07/21/content_488.htm', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('d34b75974b86705fd0296238d62d7850', 5, 'section', '人物', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('d34b75974b86705fd0296238d62d7850', 6, 'section', '人物', 'visible.path', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('d34b75974b86705fd0296238d62d7850', 7, 'source_name', '高原日报', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d34b75974b86705fd0296238d62d7850', 8, 'source_name', '高原日报', 'class', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('d34b75974b86705fd0296238d62d7850', 9, 'editor', '常欢', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('d34b75974b86705fd0296238d62d7850', 10, 'published', '2025-07-21', 'url', 0.949999988079071, false);
INSERT INTO public.article_fields VALUES ('d34b75974b86705fd0296238d62d7850', 11, 'published', '2025-07-21T02:12:00Z', 'meta.article:published_time', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d34b75974b86705fd0296238d62d7850', 12, 'published', '2025-07-21', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('d34b75974b86705fd0296238d62d7850', 13, 'view_count', '1530', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('d34b75974b86705fd0296238d62d7850', 14, 'comment_count', '9', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 0, 'title', '틈이 있어야 소리가 맑다', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 1, 'title', '틈이 있어야 소리가 맑다', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 2, 'title', '틈이 있어야 소리가 맑다', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 3, 'canonical_url', 'http://127.0.0.1:36019/culture/maru-0702', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 4, 'canonical_url', 'http://127.0.0.1:36019/culture/maru-0702', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 5, 'site_name', '월간 마루', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 6, 'section', '문화', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 7, 'section', '문화', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 8, 'author', '문하린 기자', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 9, 'author', '문하린', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 10, 'published', '2025-07-02T00:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 11, 'published', '2025-07-02', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('75764493ede4eb3215c5834b9a4bcda8', 0, 'title', 'Ferry crews vote to end nine-day strike in northern islands', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('75764493ede4eb3215c5834b9a4bcda8', 1, 'title', 'Ferry crews vote to end nine-day strike in northern islands', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('75764493ede4eb3215c5834b9a4bcda8', 2, 'title', 'Ferry crews vote to end nine-day strike in northern islands', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('75764493ede4eb3215c5834b9a4bcda8', 3, 'title', 'Ferry crews vote to end nine-day strike in northern islands', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('75764493ede4eb3215c5834b9a4bcda8', 4, 'canonical_url', 'http://127.0.0.1:39329/2025/03/11/ferry-strike-ends', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('75764493ede4eb3215c5834b9a4bcda8', 5, 'site_name', 'The Hallam Courier', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('75764493ede4eb3215c5834b9a4bcda8', 6, 'site_name', 'The Hallam Courier', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('75764493ede4eb3215c5834b9a4bcda8', 7, 'section', 'Transport', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('75764493ede4eb3215c5834b9a4bcda8', 8, 'section', 'Transport', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('75764493ede4eb3215c5834b9a4bcda8', 9, 'author', 'Dana Whitlock', 'json_ld.author', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('75764493ede4eb3215c5834b9a4bcda8', 10, 'author', 'Dana Whitlock', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('75764493ede4eb3215c5834b9a4bcda8', 11, 'author', 'Dana Whitlock', 'byline.text', 0.5, false);
INSERT INTO public.article_fields VALUES ('75764493ede4eb3215c5834b9a4bcda8', 12, 'published', '2025-03-11', 'url', 0.949999988079071, false);
INSERT INTO public.article_fields VALUES ('75764493ede4eb3215c5834b9a4bcda8', 13, 'published', '2025-03-11T14:05:00Z', 'json_ld.datePublished', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('75764493ede4eb3215c5834b9a4bcda8', 14, 'published', '2025-03-11T14:05:00Z', 'time', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('75764493ede4eb3215c5834b9a4bcda8', 15, 'published', '2025-03-11', 'visible', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 0, 'title', 'How a car park became the coolest place in town', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 1, 'title', 'How a car park became the coolest place in town', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 2, 'title', 'How a car park became the coolest place in town', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 3, 'canonical_url', 'http://127.0.0.1:39329/science/coolest-car-park', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 4, 'canonical_url', 'http://127.0.0.1:39329/science/coolest-car-park', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 5, 'site_name', 'Common Ground', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 6, 'section', 'Science', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 7, 'section', 'Science', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 8, 'subtitle', 'A city measured what trees do to its summers. The answer was larger than anyone expected.', 'class', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 9, 'author', 'Jonah Reyes', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 10, 'author', 'Jonah Reyes', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 11, 'published', '2025-04-07T05:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 0, 'title', 'A crack silences the bell of St Brannoc’s', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 1, 'title', 'A crack silences the bell of St Brannoc’s', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 2, 'title', 'A crack silences the bell of St Brannoc’s', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 3, 'canonical_url', 'http://127.0.0.1:39329/local/st-brannocs-bell', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 4, 'canonical_url', 'http://127.0.0.1:39329/local/st-brannocs-bell', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 5, 'site_name', 'Harbour Gazette', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 6, 'section', 'Local news', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 7, 'section', 'Local news', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 8, 'author', 'Tamsin Roe', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 9, 'author', 'Tamsin Roe', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 10, 'published', '2025-09-12T16:20:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 0, 'title', 'The orchestra in aisle nine', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 1, 'title', 'The orchestra in aisle nine', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 2, 'title', 'The orchestra in aisle nine', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 3, 'canonical_url', 'http://127.0.0.1:39329/culture/orchestra-aisle-nine', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 4, 'canonical_url', 'http://127.0.0.1:39329/culture/orchestra-aisle-nine', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 5, 'site_name', 'Common Ground', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 6, 'section', 'Culture', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 7, 'section', 'Culture', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 8, 'author', 'Clare Donnelly', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 9, 'author', 'Clare Donnelly', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 10, 'published', '2025-11-22T07:30:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('c9b349a6b6d9019915a6c434776c986f', 0, 'title', 'British grid runs gas-free for a full hour', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('c9b349a6b6d9019915a6c434776c986f', 1, 'title', 'British grid runs gas-free for a full hour', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('c9b349a6b6d9019915a6c434776c986f', 2, 'canonical_url', 'http://127.0.0.1:39329/story/gas-free-hour', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('c9b349a6b6d9019915a6c434776c986f', 3, 'published', '2025-06-03T09:20:00Z', 'meta.datepublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('c9b349a6b6d9019915a6c434776c986f', 4, 'published', '2025-06-03T09:20:00Z', 'itemprop.datePublished', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('c9b349a6b6d9019915a6c434776c986f', 5, 'published', '2025-06-03', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('0896278470340e40cd8d7cd9b7545002', 0, 'title', 'Der letzte Schiffer vom Altenmoor', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('0896278470340e40cd8d7cd9b7545002', 1, 'title', 'Der letzte Schiffer vom Altenmoor', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('0896278470340e40cd8d7cd9b7545002', 2, 'title', 'Der letzte Schiffer vom Altenmoor', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('0896278470340e40cd8d7cd9b7545002', 3, 'canonical_url', 'http://127.0.0.1:36935/gesellschaft/altenmoor', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('0896278470340e40cd8d7cd9b7545002', 4, 'canonical_url', 'http://127.0.0.1:36935/gesellschaft/altenmoor', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('0896278470340e40cd8d7cd9b7545002', 5, 'site_name', 'Nordblick', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('0896278470340e40cd8d7cd9b7545002', 6, 'section', 'Gesellschaft', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('0896278470340e40cd8d7cd9b7545002', 7, 'section', 'Gesellschaft', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('0896278470340e40cd8d7cd9b7545002', 8, 'author', 'Merle Thomsen', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('0896278470340e40cd8d7cd9b7545002', 9, 'author', 'Merle Thomsen', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('0896278470340e40cd8d7cd9b7545002', 10, 'published', '2025-10-04T04:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('1430cf60a12583aecdf1784bb832b4a2', 0, 'title', 'À Saint-Aubrac, un oui franc au retour du train', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('1430cf60a12583aecdf1784bb832b4a2', 1, 'title', 'À Saint-Aubrac, un oui franc au retour du train', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('1430cf60a12583aecdf1784bb832b4a2', 2, 'title', 'À Saint-Aubrac, un oui franc au retour du train', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('1430cf60a12583aecdf1784bb832b4a2', 3, 'title', 'À Saint-Aubrac, un oui franc au retour du train', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('1430cf60a12583aecdf1784bb832b4a2', 4, 'canonical_url', 'http://127.0.0.1:36935/regions/saint-aubrac-train', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('1430cf60a12583aecdf1784bb832b4a2', 5, 'site_name', 'Le Messager des Monts', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('1430cf60a12583aecdf1784bb832b4a2', 6, 'site_name', 'Le Messager des Monts', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('1430cf60a12583aecdf1784bb832b4a2', 7, 'section', 'Régions', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('1430cf60a12583aecdf1784bb832b4a2', 8, 'section', 'Régions', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('1430cf60a12583aecdf1784bb832b4a2', 9, 'published', '2025-06-22T19:17:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('1430cf60a12583aecdf1784bb832b4a2', 10, 'published', '2025-06-22T19:17:00Z', 'time', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('1430cf60a12583aecdf1784bb832b4a2', 11, 'published', '2025-06-22', 'visible', 0.7999999523162842, false);
INSERT INTO public.article_fields VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 0, 'title', 'Ohlebrücke in Brunnstedt nach drei Jahren wieder offen', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 1, 'title', 'Ohlebrücke in Brunnstedt nach drei Jahren wieder offen', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 2, 'title', 'Ohlebrücke in Brunnstedt nach drei Jahren wieder offen', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 3, 'title', 'Ohlebrücke in Brunnstedt nach drei Jahren wieder offen', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 4, 'canonical_url', 'http://127.0.0.1:36935/regional/ohlebruecke-offen-1.4711', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 5, 'site_name', 'Brunnstedter Anzeiger', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 6, 'site_name', 'Brunnstedter Anzeiger', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 7, 'section', 'Regional', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 8, 'section', 'Regional', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 9, 'published', '2025-05-24T13:42:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 10, 'published', '2025-05-24T13:42:00Z', 'time', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 11, 'published', '2025-05-24', 'visible', 0.7999999523162842, false);
INSERT INTO public.article_fields VALUES ('7b62a2ead73c240860f7f2258aa8d100', 0, 'title', 'Biodéchets : ce qui change à la rentrée à Valmont', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('7b62a2ead73c240860f7f2258aa8d100', 1, 'title', 'Biodéchets : ce qui change à la rentrée à Valmont', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('7b62a2ead73c240860f7f2258aa8d100', 2, 'title', 'Biodéchets : ce qui change à la rentrée à Valmont', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('7b62a2ead73c240860f7f2258aa8d100', 3, 'canonical_url', 'http://127.0.0.1:36935/vie-pratique/biodechets/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('7b62a2ead73c240860f7f2258aa8d100', 4, 'canonical_url', 'http://127.0.0.1:36935/vie-pratique/biodechets/', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('7b62a2ead73c240860f7f2258aa8d100', 5, 'site_name', 'Valmont Info', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('7b62a2ead73c240860f7f2258aa8d100', 6, 'description', 'Biodéchets : ce qui change à la rentrée à Valmont', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('7b62a2ead73c240860f7f2258aa8d100', 7, 'author', 'Sophie Maillard', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('7b62a2ead73c240860f7f2258aa8d100', 8, 'author', 'Sophie Maillard', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('7b62a2ead73c240860f7f2258aa8d100', 9, 'author', 'Sophie Maillard', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('7b62a2ead73c240860f7f2258aa8d100', 10, 'published', '2025-08-19T09:00:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('7b62a2ead73c240860f7f2258aa8d100', 11, 'published', '2025-08-19', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('932a92a67b8854771e79095606f37fa3', 0, 'title', 'Acht Jahre für ein Beet', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('932a92a67b8854771e79095606f37fa3', 1, 'title', 'Stadtnotizen » Acht Jahre für ein Beet', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('932a92a67b8854771e79095606f37fa3', 2, 'author', 'Jonas Wieland', 'byline.text', 0.5, true);
INSERT INTO public.article_fields VALUES ('932a92a67b8854771e79095606f37fa3', 3, 'published', '2025-03-03', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('932a92a67b8854771e79095606f37fa3', 4, 'comment_count', '0', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 0, 'title', '« Un orgue raconte ses réparations »', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 1, 'title', '« Un orgue raconte ses réparations »', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 2, 'title', '« Un orgue raconte ses réparations »', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 3, 'canonical_url', 'http://127.0.0.1:36935/culture/kermadec-orgues', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 4, 'canonical_url', 'http://127.0.0.1:36935/culture/kermadec-orgues', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 5, 'site_name', 'Les Heures lentes', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 6, 'section', 'Culture', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 7, 'section', 'Culture', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 8, 'author', 'Yann Le Bris', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 9, 'author', 'Yann Le Bris', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 10, 'published', '2025-02-15T06:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('c28817163d68c94ee5ec1a09d1209816', 0, 'title', 'Centro de saúde móvel chega a 23 aldeias', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('c28817163d68c94ee5ec1a09d1209816', 1, 'title', 'Centro de saúde móvel chega a 23 aldeias', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('c28817163d68c94ee5ec1a09d1209816', 2, 'title', 'Centro de saúde móvel chega a 23 aldeias', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('c28817163d68c94ee5ec1a09d1209816', 3, 'title', 'Centro de saúde móvel chega a 23 aldeias', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('c28817163d68c94ee5ec1a09d1209816', 4, 'canonical_url', 'http://127.0.0.1:39089/pais/centro-de-saude-movel', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('c28817163d68c94ee5ec1a09d1209816', 5, 'site_name', 'Correio do Planalto', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('c28817163d68c94ee5ec1a09d1209816', 6, 'site_name', 'Correio do Planalto', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('c28817163d68c94ee5ec1a09d1209816', 7, 'section', 'País', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('c28817163d68c94ee5ec1a09d1209816', 8, 'section', 'País', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('c28817163d68c94ee5ec1a09d1209816', 9, 'published', '2025-10-04T09:15:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('c28817163d68c94ee5ec1a09d1209816', 10, 'published', '2025-10-04T09:15:00Z', 'time', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('c28817163d68c94ee5ec1a09d1209816', 11, 'published', '2025-10-04', 'visible', 0.7999999523162842, false);
INSERT INTO public.article_fields VALUES ('de4d0f1ce0f035d8f538bbc227178b6a', 0, 'title', 'Borgovento, riapre il teatro dopo undici anni', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('de4d0f1ce0f035d8f538bbc227178b6a', 1, 'title', 'Borgovento, riapre il teatro dopo undici anni', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('de4d0f1ce0f035d8f538bbc227178b6a', 2, 'canonical_url', 'http://127.0.0.1:39089/cronaca/teatro-borgovento', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('de4d0f1ce0f035d8f538bbc227178b6a', 3, 'published', '2025-09-18T10:20:00Z', 'meta.datepublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('de4d0f1ce0f035d8f538bbc227178b6a', 4, 'published', '2025-09-18T10:20:00Z', 'itemprop.datePublished', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('de4d0f1ce0f035d8f538bbc227178b6a', 5, 'published', '2025-09-18', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('b9e25322deccff340b669143efe19aa4', 5, 'site_name', 'Ratgeber Mittelland', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b9e25322deccff340b669143efe19aa4', 6, 'description', 'Heizung einstellen: Mit wenigen Handgriffen sparen', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b9e25322deccff340b669143efe19aa4', 7, 'author', 'Silke Drews', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('b9e25322deccff340b669143efe19aa4', 8, 'author', 'Silke Drews', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('b9e25322deccff340b669143efe19aa4', 9, 'author', 'Silke Drews', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('b9e25322deccff340b669143efe19aa4', 10, 'published', '2025-11-10T07:00:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('b9e25322deccff340b669143efe19aa4', 11, 'published', '2025-11-10', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('d6274e47941fdaf7e52e21ecfdbccd68', 0, 'title', 'Wahrzeichen von Lindenau gestohlen: Wo ist der Eisbär?', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('d6274e47941fdaf7e52e21ecfdbccd68', 1, 'title', 'Wahrzeichen von Lindenau gestohlen: Wo ist der Eisbär?', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('d6274e47941fdaf7e52e21ecfdbccd68', 2, 'canonical_url', 'http://127.0.0.1:36935/lokales/eisbaer-gestohlen', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d6274e47941fdaf7e52e21ecfdbccd68', 3, 'author', 'Falk Petersen', 'itemprop.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('d6274e47941fdaf7e52e21ecfdbccd68', 4, 'author', 'Falk Petersen', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('d6274e47941fdaf7e52e21ecfdbccd68', 5, 'published', '2025-01-31T17:45:00Z', 'meta.datepublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('d6274e47941fdaf7e52e21ecfdbccd68', 6, 'published', '2025-01-31T17:45:00Z', 'itemprop.datePublished', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('d6274e47941fdaf7e52e21ecfdbccd68', 7, 'published', '2025-01-31', 'visible', 0.8499999642372131, false);


--
-- Data for Name: article_flags; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_flags VALUES ('01761640d86eedc5b34d163889b0cccf', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('03e23db629601dac74510275ea398759', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('647d671efe5ccd928e4b848d30a61b90', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('908644dbcae9f1e8c7480726af15da91', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('3cb1216984fabf44b093755eb083a338', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('d34b75974b86705fd0296238d62d7850', 0, 'pinyin_noise');


--
-- Data for Name: article_images; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_images VALUES ('01761640d86eedc5b34d163889b0cccf', 0, 'http://127.0.0.1:46543/i/17.webp', '科研人员在甲板上检查浮标。央视网发', '科研人员在甲板上检查浮标。', '央视网发', NULL);
INSERT INTO public.article_images VALUES ('0e29526474b373dd73fafe5805615f2e', 0, 'http://127.0.0.1:39433/img/113.jpg', '选手在滨河公园放飞巨型风筝。简单 摄', '选手在滨河公园放飞巨型风筝。', '简单 摄', NULL);
INSERT INTO public.article_images VALUES ('3d1b99e91132e26f94e67196f2927a26', 0, 'http://127.0.0.1:39161/m/141.jpg', 'مزارعون يفتحون بوابة القناة في وادي الزيتون. تصوير: سامر حداد', 'مزارعون يفتحون بوابة القناة في وادي الزيتون.', 'سامر حداد', NULL);
INSERT INTO public.article_images VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 0, 'http://127.0.0.1:39767/m/115.jpg', '2025年5月16日，一群反嘴鹬在北流河湿地觅食。新华社记者 祁连生 摄', '2025年5月16日，一群反嘴鹬在北流河湿地觅食。', '新华社记者 祁连生 摄', '2025-05-16');
INSERT INTO public.article_images VALUES ('591bb98c868baf728675b5196008e584', 0, 'http://127.0.0.1:36019/m/119.jpg', '再び明かりがともった灯台=2025年3月22日、田所修撮影', '再び明かりがともった灯台', '田所修撮影', '2025-03-22');
INSERT INTO public.article_images VALUES ('647d671efe5ccd928e4b848d30a61b90', 0, 'http://127.0.0.1:39433/up/s.jpg', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', NULL, NULL, NULL);
INSERT INTO public.article_images VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 0, 'http://127.0.0.1:36019/m/126.jpg', '솔섬 바다 도서관 내부 [통영시 제공]', '솔섬 바다 도서관 내부', '통영시 제공', NULL);
INSERT INTO public.article_images VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 0, 'http://127.0.0.1:39433/up/s.jpg', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', NULL, NULL, NULL);
INSERT INTO public.article_images VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 0, 'http://127.0.0.1:39767/img/109.jpg', '改建后的粮仓内部。清江日报记者 马奔 摄', '改建后的粮仓内部。', '清江日报记者 马奔 摄', NULL);
INSERT INTO public.article_images VALUES ('d6406a3243b0664aa76a806296bb0002', 0, 'http://127.0.0.1:33005/img/105.jpg', '清晨的漁港，漁船陸續進港。', '清晨的漁港，漁船陸續進港。', NULL, NULL);
INSERT INTO public.article_images VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 0, 'http://127.0.0.1:33005/m/119.jpg', '整修完成的蒸汽機在廠區內試運轉。中央社記者簡佑安攝', '整修完成的蒸汽機在廠區內試運轉。', '中央社記者簡佑安攝', NULL);
INSERT INTO public.article_images VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 0, 'http://127.0.0.1:46543/up/s.jpg', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', NULL, NULL, NULL);
INSERT INTO public.article_images VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 1, 'http://127.0.0.1:46543/up/121.jpg', '在青禾县石桥村拍摄的乡村书房外景。清江日报发', '在青禾县石桥村拍摄的乡村书房外景。', '清江日报发', NULL);
INSERT INTO public.article_images VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 2, 'http://127.0.0.1:46543/up/122.jpg', '2025年4月23日,孩子们在石桥村书房参加读书日活动。清江日报发', '2025年4月23日,孩子们在石桥村书房参加读书日活动。', '清江日报发', '2025-04-23');
INSERT INTO public.article_images VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 3, 'http://127.0.0.1:46543/up/123.jpg', '管理员正在为新到的图书贴标签。清江日报发', '管理员正在为新到的图书贴标签。', '清江日报发', NULL);
INSERT INTO public.article_images VALUES ('4a176fc17de4840f3645a9c557e5e342', 0, 'http://127.0.0.1:39329/small/124.jpg', 'Saturday’s loaf, still too hot to cut.', 'Saturday’s loaf, still too hot to cut.', NULL, NULL);
INSERT INTO public.article_images VALUES ('5881ce4de12e164aa8ef5612ff248898', 0, 'http://127.0.0.1:39089/m/148.jpg', 'Vista del embalse de Peñalta, al 31 % de su capacidad. EFE/Nuria Calvo', 'Vista del embalse de Peñalta, al 31 % de su capacidad.', 'EFE/Nuria Calvo', NULL);
INSERT INTO public.article_images VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 0, 'http://127.0.0.1:39767/img/116.jpg', '长岭水库新建的溢洪道。叶一帆 摄', '长岭水库新建的溢洪道。', '叶一帆 摄', NULL);
INSERT INTO public.article_images VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 0, 'http://127.0.0.1:46543/up/s.jpg', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', NULL, NULL, NULL);
INSERT INTO public.article_images VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 1, 'http://127.0.0.1:46543/up/129.jpg', '在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。新华网发(无人机照片,2025年1月12日摄)。', '在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。', '新华网发', '2025-01-12');
INSERT INTO public.article_images VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 2, 'http://127.0.0.1:46543/up/130.jpg', '2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。新华网发', '2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。', '新华网发', '2025-03-07');
INSERT INTO public.article_images VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 3, 'http://127.0.0.1:46543/up/131.jpg', '在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。新华网发', '在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。', '新华网发', NULL);
INSERT INTO public.article_images VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 0, 'http://127.0.0.1:39433/pic/13.jpg', '村民在晾晒柿饼。庞小满 摄', '村民在晾晒柿饼。', '庞小满 摄', NULL);
INSERT INTO public.article_images VALUES ('a3c7fa3485213459034653d75f4333c4', 0, 'http://127.0.0.1:39161/img/140.jpg', 'Воспитатели встречают детей у трапа «Ласточки». Фото: Артём Лосев', 'Воспитатели встречают детей у трапа «Ласточки».', 'Артём Лосев', NULL);
INSERT INTO public.article_images VALUES ('ccf736844504296202f9dbbd206b6629', 0, 'http://127.0.0.1:36019/img/110.jpg', '土間に並ぶ木製の書架。', '土間に並ぶ木製の書架。', NULL, NULL);
INSERT INTO public.article_images VALUES ('75764493ede4eb3215c5834b9a4bcda8', 0, 'http://127.0.0.1:39329/m/160.jpg', 'The ferry Guillemot lies at the quay in Port Hallam on Monday. (AP Photo/Dana Whitlock)', 'The ferry Guillemot lies at the quay in Port Hallam on Monday.', 'AP Photo/Dana Whitlock', NULL);
INSERT INTO public.article_images VALUES ('0896278470340e40cd8d7cd9b7545002', 0, 'http://127.0.0.1:36935/media/134.jpg', 'Kraniche über dem Altenmoor im Morgennebel. Foto: Sven Ahlers', 'Kraniche über dem Altenmoor im Morgennebel.', 'Sven Ahlers', NULL);
INSERT INTO public.article_images VALUES ('1430cf60a12583aecdf1784bb832b4a2', 0, 'http://127.0.0.1:36935/m/148.jpg', 'L’ancienne gare de Saint-Aubrac, dimanche. Photo Lucie Ferrand / AFP', 'L’ancienne gare de Saint-Aubrac, dimanche.', 'Lucie Ferrand / AFP', NULL);
INSERT INTO public.article_images VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 0, 'http://127.0.0.1:36935/m/155.jpg', 'Radfahrer überqueren als Erste die neue Ohlebrücke. Foto: Katrin Behl/dpa', 'Radfahrer überqueren als Erste die neue Ohlebrücke.', 'Katrin Behl/dpa', NULL);
INSERT INTO public.article_images VALUES ('c28817163d68c94ee5ec1a09d1209816', 0, 'http://127.0.0.1:39089/m/141.jpg', 'O autocarro que servirá de centro de saúde, em Vila Marim. Foto: Duarte Leal/Lusa', 'O autocarro que servirá de centro de saúde, em Vila Marim.', 'Duarte Leal/Lusa', NULL);
INSERT INTO public.article_images VALUES ('de4d0f1ce0f035d8f538bbc227178b6a', 0, 'http://127.0.0.1:39089/img/146.jpg', 'Il sipario storico del teatro dopo il restauro. Foto: Elisa Gori', 'Il sipario storico del teatro dopo il restauro.', 'Elisa Gori', NULL);


--
-- Data for Name: article_people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_people VALUES ('01761640d86eedc5b34d163889b0cccf', 0, '洛清扬', 'reporter', '央视网');
INSERT INTO public.article_people VALUES ('01761640d86eedc5b34d163889b0cccf', 1, '齐万里', 'reporter', '央视网');
INSERT INTO public.article_people VALUES ('0e29526474b373dd73fafe5805615f2e', 0, '平安', 'editor', NULL);
INSERT INTO public.article_people VALUES ('0e29526474b373dd73fafe5805615f2e', 1, '简单', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 0, '大久保実', 'author', NULL);
INSERT INTO public.article_people VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 0, 'ليلى بنعمر', 'author', NULL);
INSERT INTO public.article_people VALUES ('33aadab773e806996ffc885aec813004', 0, 'Caterina Bellomo', 'author', NULL);
INSERT INTO public.article_people VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 0, '祁连生', 'reporter', '新华社');
INSERT INTO public.article_people VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 1, '沙小棠', 'reporter', '新华社');
INSERT INTO public.article_people VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 2, '祁连生', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('647d671efe5ccd928e4b848d30a61b90', 0, '方远舟', 'reporter', '新华网');
INSERT INTO public.article_people VALUES ('647d671efe5ccd928e4b848d30a61b90', 1, '陆知秋', 'reporter', '新华网');
INSERT INTO public.article_people VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 0, '서민재', 'reporter', '연합뉴스');
INSERT INTO public.article_people VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 0, '吴茂辉', 'reporter', '新华网');
INSERT INTO public.article_people VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 1, '王与点', 'reporter', '新华网');
INSERT INTO public.article_people VALUES ('74c152fafdf9fa8386cd022f49af5038', 0, 'Глеб Сорокин', 'author', NULL);
INSERT INTO public.article_people VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 0, '谷雨', 'editor', NULL);
INSERT INTO public.article_people VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 1, '马奔', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('908644dbcae9f1e8c7480726af15da91', 0, '常欢', 'editor', NULL);
INSERT INTO public.article_people VALUES ('d6406a3243b0664aa76a806296bb0002', 0, '蘇葉', 'author', NULL);
INSERT INTO public.article_people VALUES ('e9025af74567f5e811cac044ee03b512', 0, 'Martín Olmedo', 'author', NULL);
INSERT INTO public.article_people VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 0, '簡佑安', 'reporter', '中央社');
INSERT INTO public.article_people VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 1, '簡佑安', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 0, '方远舟', 'reporter', '新华网');
INSERT INTO public.article_people VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 1, '陆知秋', 'reporter', '新华网');
INSERT INTO public.article_people VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 0, 'Priya Oakes', 'author', NULL);
INSERT INTO public.article_people VALUES ('3cb1216984fabf44b093755eb083a338', 0, '楚天舒', 'reporter', '新華社');
INSERT INTO public.article_people VALUES ('3cb1216984fabf44b093755eb083a338', 1, '路遠', 'editor', NULL);
INSERT INTO public.article_people VALUES ('4a176fc17de4840f3645a9c557e5e342', 0, 'Hester Lamb', 'author', NULL);
INSERT INTO public.article_people VALUES ('5881ce4de12e164aa8ef5612ff248898', 0, 'Nuria Calvo', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 0, '진서우', 'author', NULL);
INSERT INTO public.article_people VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 0, '欧阳帆', 'editor', NULL);
INSERT INTO public.article_people VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 1, '叶一帆', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('8b00745090588ecf6af42431fd1820f8', 0, 'Leonor Vasques', 'author', NULL);
INSERT INTO public.article_people VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 0, '吴茂辉', 'reporter', '新华网');
INSERT INTO public.article_people VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 1, '王与点', 'reporter', '新华网');
INSERT INTO public.article_people VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 0, '伍思齐', 'reporter', '本报');
INSERT INTO public.article_people VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 1, '庞小满', 'reporter', '本报');
INSERT INTO public.article_people VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 2, '庞小满', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('a3c7fa3485213459034653d75f4333c4', 0, 'Артём Лосев', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('b7efb381d3cfe9672246e0a528f1153d', 0, 'Inés Barrachina', 'author', NULL);
INSERT INTO public.article_people VALUES ('b8707562140e18b7a8f1442a26cce7a2', 0, '闻人语', 'author', NULL);
INSERT INTO public.article_people VALUES ('ccf736844504296202f9dbbd206b6629', 0, '早瀬文', 'author', NULL);
INSERT INTO public.article_people VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 0, 'Ольга Вершинина', 'author', NULL);
INSERT INTO public.article_people VALUES ('d34b75974b86705fd0296238d62d7850', 0, '常欢', 'editor', NULL);
INSERT INTO public.article_people VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 0, '문하린', 'author', NULL);
INSERT INTO public.article_people VALUES ('75764493ede4eb3215c5834b9a4bcda8', 0, 'Dana Whitlock', 'author', NULL);
INSERT INTO public.article_people VALUES ('75764493ede4eb3215c5834b9a4bcda8', 1, 'AP Photo', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('75764493ede4eb3215c5834b9a4bcda8', 2, 'Dana Whitlock', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 0, 'Jonah Reyes', 'author', NULL);
INSERT INTO public.article_people VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 0, 'Tamsin Roe', 'author', NULL);
INSERT INTO public.article_people VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 0, 'Clare Donnelly', 'author', NULL);
INSERT INTO public.article_people VALUES ('0896278470340e40cd8d7cd9b7545002', 0, 'Merle Thomsen', 'author', NULL);
INSERT INTO public.article_people VALUES ('0896278470340e40cd8d7cd9b7545002', 1, 'Sven Ahlers', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('1430cf60a12583aecdf1784bb832b4a2', 0, 'Lucie Ferrand', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 0, 'Katrin Behl', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('7b62a2ead73c240860f7f2258aa8d100', 0, 'Sophie Maillard', 'author', NULL);
INSERT INTO public.article_people VALUES ('932a92a67b8854771e79095606f37fa3', 0, 'Jonas Wieland', 'author', NULL);
INSERT INTO public.article_people VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 0, 'Yann Le Bris', 'author', NULL);
INSERT INTO public.article_people VALUES ('b9e25322deccff340b669143efe19aa4', 0, 'Silke Drews', 'author', NULL);
INSERT INTO public.article_people VALUES ('d6274e47941fdaf7e52e21ecfdbccd68', 0, 'Falk Petersen', 'author', NULL);
INSERT INTO public.article_people VALUES ('c28817163d68c94ee5ec1a09d1209816', 0, 'Duarte Leal', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('de4d0f1ce0f035d8f538bbc227178b6a', 0, 'Elisa Gori', 'photographer', NULL);


--
-- Data for Name: article_tags; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_tags VALUES ('647d671efe5ccd928e4b848d30a61b90', 0, '健身');
INSERT INTO public.article_tags VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 0, '体育');
INSERT INTO public.article_tags VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 0, '体育');
INSERT INTO public.article_tags VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 0, '体育');


--
-- Data for Name: articles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.articles VALUES ('01761640d86eedc5b34d163889b0cccf', 53, 'http://127.0.0.1:46543/p/7719203', NULL, '深海浮标“听潮”号:在浪尖上守望', NULL, NULL, NULL, '11月6日清晨,东海上空的云还没有散,“听潮”号浮标已经自动升起了天线。这是我国自主研制的第五十套深海观测浮标。', '央视网消息(记者 洛清扬 齐万里)11月6日清晨,东海上空的云还没有散,“听潮”号浮标已经自动升起了天线。这是我国自主研制的第五十套深海观测浮标。

浮标下方,一根4200米长的缆绳连着12个传感器,每小时把温度、盐度和流速传回岸上。项目负责人宁致远说,最难的不是把设备放下去,而是让它在海里安稳地待上三年。

与台风擦肩而过

今年9月,一场台风从浮标以北60公里处经过,最大浪高达到13米。岸上的工程师守了一夜,天亮时,屏幕上的曲线重新跳动起来。“那一刻,大家都没说话,先去吃了碗面。”宁致远笑着说。

数据除了用于天气预报(包括台风路径),也向渔民开放。浙江舟山的船老大贺海生说,出海之前看一眼水温图,能少跑不少冤枉路。

按照计划,到2027年,同类浮标将增加到80套,覆盖主要渔场和航线。', NULL, '央视网', NULL, NULL, '2025-11-06', NULL, NULL, 'day', 'visible', NULL, NULL, NULL, '央视网', NULL, NULL, 'zh-Hans', 288, 349, 1, 5120, 44, NULL, NULL, NULL, NULL, 'b0b94c072c6247cde8acb9a7f2a6b921', 1182163299840696153, NULL, 0.98, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:19.585677+00', '2026-11-23 03:15:19.585677+00', '2026-11-23 03:15:19.585677+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('03e23db629601dac74510275ea398759', 54, 'http://127.0.0.1:46543/2025/03/xiubiao', 'http://127.0.0.1:46543/2025/03/xiubiao', '老城修表人:滴答声里五十年', NULL, NULL, '老城修表人:滴答声里五十年', '每到周末,老城的修表铺前总会排起队。铺子不足十平方米,主人姓景,今年71岁,修表已经五十四年。', '每到周末,老城的修表铺前总会排起队。铺子不足十平方米,主人姓景,今年71岁,修表已经五十四年。

他的工作台是一张旧课桌,上面摆着镊子、放大镜和一只装满零件的饼干盒。“现在的人看时间都用手机,”他说,“送来修的表,修的多半是念想。”

上个月,一位姑娘从外地寄来一块停走的女表,是她外婆的嫁妆。老景换了游丝,又用三天时间调准走时,只收了六十元。姑娘来信说,听到滴答声的那一刻,全家人都哭了。

手艺有人接

去年起,职业学校的两名学生开始跟着老景学徒。其中一个叫阮小安,原本学的是数控(机床方向),他说机器讲究的是精度,钟表讲究的是耐心。

街道办事处正打算把这条巷子改成手艺街,修伞的、配钥匙的都将搬进来,头三年免租金。老景对此只提了一个要求:门口那棵槐树不能砍。', '街角杂志', NULL, NULL, NULL, '2025-03-15', '2025-03-15 01:30:00+00', '+08:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'zh-Hans', 282, 333, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'bc67cdf89558543d48d0de98e3a8849c', 8070810413283924681, NULL, 0.97, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:19.637841+00', '2026-11-23 03:15:19.637841+00', '2026-11-23 03:15:19.637841+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('0e29526474b373dd73fafe5805615f2e', 45, 'http://127.0.0.1:39433/wh/2025/10/11/0451.shtml', 'http://127.0.0.1:39433/wh/2025/10/11/0451.shtml', '第八届青禾国际风筝节开幕', NULL, NULL, NULL, '10月11日，第八届青禾国际风筝节在滨河公园开幕。来自14个国家和地区的320名选手带来了近千只风筝，最长的一只“百足蜈蚣”长达168米。', '10月11日，第八届青禾国际风筝节在滨河公园开幕。来自14个国家和地区的320名选手带来了近千只风筝，最长的一只“百足蜈蚣”长达168米。

开幕当天风力四级，正适合放飞。上午10时，随着哨声响起，数百只风筝同时升空，引来阵阵掌声。

62岁的扎制艺人米广田带来了祖传的“沙燕”。他说，一只好风筝要削竹、糊纸、绘彩、试飞，前后四十多天，“竹子要选向阳坡上的，冬天砍才不生虫”。

风筝节期间，组委会安排了12场工作坊，市民可以免费学习扎制小风筝。附近的酒店预订量比平时增加了七成。

活动将持续到10月15日。交通部门提醒，滨河路部分路段临时限行，市民可乘坐地铁前往。', NULL, '青禾电视台', NULL, '文化', '2025-10-11', '2025-10-11 07:30:00+00', '+08:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'zh-Hans', 231, 284, 1, 640, 2, NULL, NULL, NULL, NULL, '71db22f57a0f24912a69d106e8c65912', 5675396293385069073, NULL, 0.98, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:19.584695+00', '2026-11-23 03:15:19.584695+00', '2026-11-23 03:15:19.584695+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('174ffc09269ac6f574d90d2b1ec11e0d', 4, 'http://127.0.0.1:36019/bunka/kagura-men', 'http://127.0.0.1:36019/bunka/kagura-men', '半世紀ぶりの新しい面 山里の神楽を継ぐ', NULL, NULL, NULL, '山あいの集落で、半世紀ぶりに神楽(かぐら)の面が新調された。打ったのは、移住して6年目の木工作家、笹原迅さん(41)だ。', '山あいの集落で、半世紀ぶりに神楽(かぐら)の面が新調された。打ったのは、移住して6年目の木工作家、笹原迅さん(41)だ。

きっかけは2年前の台風だった。倉が浸水し、古い面の多くが割れた。修理を頼める職人は県内におらず、集落の長老が笹原さんの工房を訪ねた。

木を選ぶところから

材は裏山の桐(きり)を使った。切ってから1年寝かせ、荒彫りに3カ月。笹原さんは「面は見る角度で表情が変わる。舞い手に着けてもらい、何度も削り直した」と振り返る。

完成したとき、長老は何も言わずに面を裏返し、内側をなでた。

秋の例祭では、新しい面を着けた中学生2人が初めて舞台に立つ。練習は週3回。笛の音が夜の谷に響いている。

集落の戸数は現在19戸。それでも今年は、都会に出た人たちから「見に帰る」という連絡が相次いでいるという。', '季刊やまびこ', NULL, NULL, '文化', '2025-09-14', '2025-09-13 15:00:00+00', '+09:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'ja', 309, 359, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'd85a9ab2d5cf2002df0e7b6aaf0a653f', -4294821488904875686, NULL, 0.98, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:19.585995+00', '2026-11-23 03:15:19.585995+00', '2026-11-23 03:15:19.585995+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('1e1cdac3073b91a6fa3edbe1c66527b3', 29, 'http://127.0.0.1:39161/thaqafa/mujallid', 'http://127.0.0.1:39161/thaqafa/mujallid', 'مجلّد الكتب الذي لا يقرأ إلا العناوين', NULL, NULL, NULL, 'في زقاق ضيق خلف سوق النحاسين، يجلس الحاج إدريس أمام كومة من الكتب الممزقة. مهنته منذ خمسين عاما تجليد الكتب، وهو يقول إنه لم يقرأ منها إلا العناوين، لأن القراءة تؤخر العمل.', 'في زقاق ضيق خلف سوق النحاسين، يجلس الحاج إدريس أمام كومة من الكتب الممزقة. مهنته منذ خمسين عاما تجليد الكتب، وهو يقول إنه لم يقرأ منها إلا العناوين، لأن القراءة تؤخر العمل.

يأتيه الزبائن بكتب ورثوها عن آبائهم، وبدفاتر وصفات طبخ، وبمصاحف صغيرة بهتت حوافها. وقبل أسابيع جاءته طالبة بدفتر جدها، وفيه قصائد لم تُنشر قط.

رائحة الغراء

لا يستخدم الحاج إدريس غراء صناعيا، بل يحضّر خليطا من النشا والقرنفل تعلّمه من معلمه. ويؤكد أن هذه الرائحة وحدها كفيلة بإبعاد الحشرات عن الورق مئة عام.

الكتاب الذي لا يُفتح يموت، ولو كان غلافه من ذهب.

وقد بدأت دار الثقافة في المدينة تسجيل خبرته في أفلام قصيرة، وافتتحت ورشة يتدرب فيها تسعة شبان مساء كل خميس.

أما دفتر القصائد فقد صدر الشهر الماضي في طبعة من 500 نسخة. جلّدها الحاج إدريس كلها بيده، واحتفظ لنفسه بنسخة واحدة، قال إنه سيقرؤها حين يتقاعد.', 'مجلة الرواق', NULL, NULL, 'ثقافة', '2025-09-20', '2025-09-20 09:00:00+00', '+01:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'ar', 141, 785, 1, NULL, NULL, NULL, NULL, NULL, NULL, '965defd25d4f5686fd3f64751f06afef', -2273573824139289881, NULL, 0.99, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:19.585352+00', '2026-11-23 03:15:19.585352+00', '2026-11-23 03:15:19.585352+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('33aadab773e806996ffc885aec813004', 22, 'http://127.0.0.1:39089/costume/ombrellaio', 'http://127.0.0.1:39089/costume/ombrellaio', 'L’ultimo ombrellaio di piazza delle Erbe', NULL, NULL, NULL, 'Alle sei di sera, in piazza delle Erbe, Nino Sartori accende il fornelletto e mette sul bancone sei sedie spaiate. Da quarant’anni ripara ombrelli, e da quaranta dice che è l’ultimo anno.', 'Alle sei di sera, in piazza delle Erbe, Nino Sartori accende il fornelletto e mette sul bancone sei sedie spaiate. Da quarant’anni ripara ombrelli, e da quaranta dice che è l’ultimo anno.

Un ombrello nuovo costa meno della riparazione, e lui è il primo a riconoscerlo. «Chi viene qui non vuole un ombrello», spiega, «vuole quell’ombrello».

L’officina dei ricordi

Negli scaffali ce ne sono più di trecento mai ritirati, ognuno con un cartellino. Il più vecchio è del 1986: apparteneva a una maestra che si trasferì al mare e non tornò.

L’anno scorso una studentessa li ha fotografati uno per uno e ne ha fatto una mostra. In due settimane diciotto proprietari si sono riconosciuti, e undici sono venuti a pagare il conto, in lire.

Piove sempre meno, ma quando piove, piove sul serio.

Sartori ha cominciato a insegnare il mestiere a due ragazzi del quartiere. Il corso è gratuito, con una sola regola: il primo ombrello riparato si regala a uno sconosciuto.', 'Il Portico', NULL, NULL, 'Costume', '2025-11-08', '2025-11-08 07:00:00+00', '+01:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'it', 163, 961, 1, NULL, NULL, NULL, NULL, NULL, NULL, '59f137f9d25a77befce27da390619958', -9191798414738602114, NULL, 0.98, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:19.586159+00', '2026-11-23 03:15:19.586159+00', '2026-11-23 03:15:19.586159+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('3d1b99e91132e26f94e67196f2927a26', 30, 'http://127.0.0.1:39161/society/wadi-canals', 'http://127.0.0.1:39161/society/wadi-canals', 'قرية تعيد الحياة إلى قنوات عمرها ألف عام', NULL, NULL, NULL, 'قال مسؤولون محليون يوم الأربعاء إن قرية وادي الزيتون أعادت تشغيل شبكة القنوات الحجرية القديمة التي بُنيت قبل نحو ألف عام، بعدما توقفت عن العمل في سبعينيات القرن الماضي.', 'عمّان 7 مايو أيار (رويترز) - قال مسؤولون محليون يوم الأربعاء إن قرية وادي الزيتون أعادت تشغيل شبكة القنوات الحجرية القديمة التي بُنيت قبل نحو ألف عام، بعدما توقفت عن العمل في سبعينيات القرن الماضي.

وذكرت بلدية القرية أن الترميم استغرق ثلاث سنوات وكلف 640 ألف دينار، وأن القنوات ستروي 350 مزرعة صغيرة من دون استخدام أي مضخات.

وقال المهندس خليل منصور، المشرف على المشروع، إن الفريق اعتمد على ذاكرة كبار السن أكثر من اعتماده على الخرائط. وأضاف "كل حجر هنا له اسم".

ويتقاسم المزارعون الماء وفق جدول قديم يُعرف باسم "الدور"، يحصل فيه كل بيت على ساعتين مرة كل ستة أيام.

ويأمل السكان في أن يشجع المشروع الشبان على العودة إلى الزراعة، إذ لم يبق في القرية سوى 1200 نسمة بعد أن كان عددهم أربعة آلاف.', 'أخبار الوادي', 'رويترز', true, 'مجتمع', '2025-05-07', '2025-05-07 11:10:00+00', '+03:00', 'second', 'json_ld', NULL, NULL, NULL, 'رويترز', 'عمّان', '2025-05-07', 'ar', 126, 693, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, 'e1c7156b27ebe5aa2361f462f8267660', 531575535353620333, NULL, 0.98, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:19.637478+00', '2026-11-23 03:15:19.637478+00', '2026-11-23 03:15:19.637478+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('4abccea6bb21dc9c823d8e42ab638d7b', 49, 'http://127.0.0.1:39767/eco/20250518/c_10882.html', 'http://127.0.0.1:39767/eco/20250518/c_10882.html', '北流河湿地春季候鸟数量创新高', NULL, NULL, NULL, '初夏时节，北流河国家湿地公园迎来一年中鸟类最多的日子。监测人员最新统计，今年春季在此停歇的候鸟达11.7万只，创有记录以来的新高。', '新华社北流河5月18日电(记者祁连生、沙小棠)初夏时节，北流河国家湿地公园迎来一年中鸟类最多的日子。监测人员最新统计，今年春季在此停歇的候鸟达11.7万只，创有记录以来的新高。

“十年前，这里还是养殖塘。”湿地公园管理处主任车向东说，2016年起，当地陆续退出养殖面积2.4万亩，恢复芦苇和浅滩，水质由劣五类提升到三类。

鸟多了，麻烦也跟着来。附近村民的稻田屡遭啄食，最多的一户一季损失近四成。去年，县里设立了生态补偿基金，由保险公司按实际损失赔付，目前已向63户农民支付41万元。

家住堤边的农民毛有福算过账：补偿加上带游客观鸟的收入，比从前养鱼还多一些。他给自家小院取了个名字，叫“等鸟来”。

专家表示，湿地修复是慢功夫，眼下还要防止外来植物扩散，并控制旺季的游客数量。

据介绍，该县将于年内建成覆盖全湿地的声学监测网，用鸟鸣声自动识别种类和数量。（完）', '江河新闻', '江河新闻', false, '生态', '2025-05-18', '2025-05-18 08:22:10+00', '+08:00', 'second', 'json_ld', NULL, NULL, NULL, '新华社', '北流河', '2025-05-18', 'zh-Hans', 324, 384, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, 'c6e6fd7d223f8c8a8a529dd8fb2fe0c6', 266722098120467543, NULL, 1, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:19.585118+00', '2026-11-23 03:15:19.585118+00', '2026-11-23 03:15:19.585118+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('591bb98c868baf728675b5196008e584', 5, 'http://127.0.0.1:36019/articles/20250322-todaimori', 'http://127.0.0.1:36019/articles/20250322-todaimori', '28年ぶりの灯台守、小島に夫婦が着任', NULL, NULL, NULL, '瀬戸内海の小島にある灯台が22日、無人化から28年ぶりに「灯台守」を迎えた。一般公募で選ばれた30代の夫婦が住み込みで管理し、宿泊施設としても開放する。', '【東京共同】瀬戸内海の小島にある灯台が22日、無人化から28年ぶりに「灯台守」を迎えた。一般公募で選ばれた30代の夫婦が住み込みで管理し、宿泊施設としても開放する。

灯台は1903年に建てられた石造りで、国の登録有形文化財。老朽化が進み、一時は取り壊しも検討されたが、地元の住民団体が保存を訴えて募金を続けてきた。

夫婦は元会社員の三宅拓也さん(36)と陽子さん(34)。「毎晩、同じ時間に明かりがつくことを島の人が喜んでくれる」と話す。

改修費は約1億8千万円で、半分を国の補助金、残りを募金と町の予算でまかなった。宿泊は1日2組に限り、収益は維持費に充てる。

町によると、予約は受け付け開始から40分で夏まで埋まった。島の人口は現在61人。商店は1軒だけだが、来月には土曜日限定の食堂も開くという。', '内海新報', '内海新報', false, '社会', '2025-03-22', '2025-03-22 10:40:00+00', '+09:00', 'second', 'json_ld', NULL, NULL, NULL, '共同', '東京', NULL, 'ja', 305, 355, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, '25909069140b43a0214708b8c84c4e23', 7331650162592637997, NULL, 0.98, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:19.637343+00', '2026-11-23 03:15:19.637343+00', '2026-11-23 03:15:19.637343+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('647d671efe5ccd928e4b848d30a61b90', 46, 'http://127.0.0.1:39433/a/20871.html', 'http://127.0.0.1:39433/a/20871.html', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', NULL, NULL, '聚焦乡村振兴|山区书房:一盏灯照亮一座村', '傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。', '新华网青禾6月3日电(记者方远舟、陆知秋)傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。

从“堆杂物”到“藏好书”

青禾县地处山区,常住人口约12万。过去,县里的图书馆离最远的村子有七十公里,不少孩子直到上初中才第一次走进阅览室。“不是不想看书,是书太远。”县文化馆馆长柳叶青说。

2023年春天,县里决定把闲置的校舍、粮仓和祠堂改成书房。经费不宽裕,就由政府出一点、乡贤捐一点、村里筹一点,平均每间花费不到9万元(含书架和取暖设备)。

书从哪里来?县图书馆实行“总馆配书、村村流转”,每个季度换一批新书。村民想看什么,在墙上的本子里写一笔,下个月多半就能等到。

从“送图书”到“种文化”

书房开门之后,管理员成了最忙的人。石桥村的管理员孟小雨是返乡大学生,除了登记借书,她还教老人用手机挂号,帮果农查行情。“有人进门是为了问天气,走的时候顺手带走一本书,这也挺好。”

在枫林村,书房每周五晚上放一场露天电影,散场以后,大家围着火炉讲村史。三位老人口述的故事被整理成册,印了两百本,不到一周就被领完。

统计显示,去年全县乡村书房共借出图书8.6万册次,比前年增长三成多;寒暑假期间,每天到书房写作业的学生超过1500人。

从“一间屋”到“一张网”

今年,青禾县计划再建12间书房,并与邻近三县实现通借通还。届时,读者在任何一间书房借的书,都可以就近归还。

灯光不大,却照得很远。夜色里,老郑翻开那本小册子,用铅笔在空白处记下日期。他说,等秋天果子熟了,要给书房送一筐来。', NULL, '新华网', NULL, '健身', '2025-06-03', NULL, NULL, 'day', 'dateline', NULL, NULL, NULL, '新华网', '青禾', '2025-06-03', 'zh-Hans', 579, 699, 2, 87, 0, NULL, NULL, NULL, NULL, 'bf40f2c901fb538b5c5e26efe5c64c38', 9080585339569949918, NULL, 0.97, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:19.635476+00', '2026-11-23 03:15:19.635476+00', '2026-11-23 03:15:19.635476+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('66bf93464631fd8e8baa1c1dd90d67af', 6, 'http://127.0.0.1:36019/view/AKR20250415', 'http://127.0.0.1:36019/view/AKR20250415', '폐교된 섬 학교, 12년 만에 바다 도서관으로', NULL, NULL, NULL, '경남 통영의 작은 섬 학교가 폐교 12년 만에 바다 도서관으로 다시 문을 열었다. 통영시는 15일 솔섬에서 주민 80여 명이 참석한 가운데 개관식을 했다고 밝혔다.', '(통영=연합뉴스) 서민재 기자 = 경남 통영의 작은 섬 학교가 폐교 12년 만에 바다 도서관으로 다시 문을 열었다. 통영시는 15일 솔섬에서 주민 80여 명이 참석한 가운데 개관식을 했다고 밝혔다.

도서관은 옛 교실 세 칸을 고쳐 만들었다. 책 6천여 권과 함께 섬사람들이 기증한 항해 일지, 물때표, 그물 바늘도 전시한다.

졸업생 박순자(71) 씨는 "운동장에 풀이 자라는 걸 볼 때마다 마음이 아팠는데 다시 불이 켜지니 꿈만 같다"고 말했다.

사업비는 모두 9억4천만원이 들었다. 시는 하루 두 차례 오가던 여객선을 주말에는 네 차례로 늘리기로 했다.

시 관계자는 "내년에는 교사 관사를 손질해 작가들이 한 달씩 머물 수 있는 공간으로 꾸밀 계획"이라고 설명했다.', '남해뉴스', '연합뉴스', true, '사회', '2025-04-15', '2025-04-15 07:08:00+00', '+09:00', 'second', 'json_ld', NULL, NULL, NULL, '연합뉴스', '통영', NULL, 'ko', 255, 377, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, '8f2ffdf28e990e034ddca2628cb4ee8f', -6723857103458052330, NULL, 0.97, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.000731+00', '2026-11-23 03:15:20.000731+00', '2026-11-23 03:15:20.000731+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('71a9cb4602113bfe010e35e0b80f2fff', 47, 'http://127.0.0.1:39433/a/63071.html', 'http://127.0.0.1:39433/a/63071.html', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', NULL, NULL, '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', '湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。', '新华网海口7月7日电(记者吴茂辉、王与点)湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。

从“单向承接”到“价值共创”

海南自贸港建设以来,凭借独特的政策红利吸引了大量企业落户,但更多是政策洼地的“单向承接”。随着湘琼、粤琼、浙琼等跨省合作产业园的落地,海南逐渐转向与内地省份“双向奔赴”,在政策与产业的碰撞中共同创造增量价值。

设立不到两年的东方市湘琼先进制造业共建产业园内塔吊林立,三一湘琼(海南)智造产业园项目最快预计年底投产,厂房门口“湖南出海,海南出彩”的标语醒目。企业选择海南的原因,藏在一笔“两头在外”的经济账里:三一重工海外二手设备(如印尼进口)不少仍有六七成新,此前需返运昆山翻新再出口,转至东方基地就近维修再制造后,单台可省关税及运费3.2万元。

湖南省政府驻海南办事处相关负责人介绍,自产业园启动建设以来,办事处积极帮助两省相关部门牵线搭桥,协调解决园区建设中的困难,大力招引湖南投资者来琼创业,成效显著。目前已落地产业项目29个,已投产项目1个,总投资达131亿元。

相似思路下,海南多个跨省共建产业园定位各异、拔节生长。澄迈县浙琼合作产业园中,微医依托海南乐城国际医疗旅游先行区政策优势建设互联网医院,创办全国首所健康管理类高职院校,探索“医疗+教育”产教融合新生态。海口市广东海南先进制造业合作产业园里,生物医药及医疗器械、新一代电子信息、高端食品加工及美妆大健康、汽车及高端装备制造等产业集群正加快发展。“合作不是简单承接产业转移,而是共同做大增量。”海口高新区工委副书记陈量子说。

从“要素赋能”到“理念渗透”

跨省共建产业园区给海南带来的不仅是资金、技术和人才等要素,更有先进的管理理念、服务意识和工作方法。

儋州工业园深儋合作区服务中心内,客商常一边品尝当地种植的新鲜西瓜,一边听讲解员介绍,不时有客商前来考察洽谈。附近工地上,工厂栋栋拔地而起,道路平坦宽阔,很难想象几年前这里还是一片荒凉。

儋州工业园曾因基础设施薄弱、产业动能不足,27家企业中18家停产。2020年起,儋州工业园与深圳市盐田港集团成立合资公司负责园区开发和运营,截至目前引入深圳港集团、京东集团等26个优质项目,协议投资99亿元。

“深圳元素”带来了“深圳效率”。园区服务中心提供无偿帮办代办服务,京东儋州项目从摘地到获施工许可证仅用66天。“深圳经验提升了当地干部创新服务意识。”儋州深农公司董事长张新建说。在当地政府配合下,公司迅速流转土地1.1万亩,建成深农集团最大农产品基地,助力儋州一二三产融合。

产业的双向奔赴也带来人才双向交流。湘琼先进制造业共建产业园中,湖南派出人员团队常驻海南负责招商;广东海南先进制造业合作产业园里,两地干部“双向学习”成常态,2024年海口高新区与广州互派3名干部挂职,琼粤产业基金的管理经验也被引入海南。

从“物理聚合”到“化学融合”

海南与内地省市合作共建产业园,不仅是跨越行政区域的“物理聚合”,更向着规则互通、机制创新、生态共建的深层次迈进。从统一技术标准到共享创新资源,从资本联动到人才互通,跨省合作的“化学反应”催生出一批具有全国示范意义的制度成果与产业生态。

依托东方市湘琼先进制造业共建产业园,湖南、海南两省市场监管部门共同制定的《工程机械出口二手机维修及再制造通用技术要求》地方标准,填补了国内工程机械二手机维修及再制造出口领域地方标准缺失的空白,成为湘琼两省首例跨区域共同立项、审查、发布的标准合作典范。

海南省市场监管局有关负责人表示,该地方标准的发布实施,有利于解决二手机出口市场缺乏统一产品技术要求的问题,提高出口二手机的产品质量、降低企业经营风险,提升国际客户对海南湘琼先进制造业共建产业园出品的工程机械二手机的信任。

要素配置方式的革新进一步释放了跨省合作潜力。在广东海南先进制造业合作产业园,海口国家高新区与广州高新区共同设立10亿元琼粤产业投资基金,与广州中创、东莞清大、佛山力合揭牌成立3家广东海南双向孵化器,共同培育和筛选高成长性企业。

深层次的融合正从产业链互补向创新链协同延伸。儋州工业园与深圳综开院、国家高技术产业创新中心等智库深化合作,聚焦生物医药、低空经济、数字经济、现代农业等产业领域,推动创新链关键环节的双向链接。

机遇广阔,跨省合作不以山海为远;未来可期,联动发展不以日月为限。从湘江之畔到南海之滨,从大湾区到自贸港,跨省合作正结出硕果。在自由贸易港封关运作愿景下,海南链接世界的开放优势将更加凸显,跨省共建产业园区也将书写更多双向奔赴、携手共赢的生动故事。', NULL, '新华网', NULL, '体育', '2025-07-07', NULL, NULL, 'day', 'dateline', NULL, NULL, NULL, '新华网', '海口', '2025-07-07', 'zh-Hans', 1759, 1997, 5, 63, 0, NULL, NULL, NULL, NULL, 'e6bc0ef91d18826fe12eb3013e80d4b5', -823484773327358298, NULL, 0.94, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:19.961253+00', '2026-11-23 03:15:19.961253+00', '2026-11-23 03:15:19.961253+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('74c152fafdf9fa8386cd022f49af5038', 31, 'http://127.0.0.1:39161/lyudi/kamennyy-brod', 'http://127.0.0.1:39161/lyudi/kamennyy-brod', 'Станция, мимо которой едут', NULL, NULL, NULL, 'В пять утра на станции Каменный Брод горит одно окно. За ним сидит Раиса Фёдоровна Зимина, дежурная по переезду, и записывает в журнал температуру рельса: минус тридцать четыре.', 'В пять утра на станции Каменный Брод горит одно окно. За ним сидит Раиса Фёдоровна Зимина, дежурная по переезду, и записывает в журнал температуру рельса: минус тридцать четыре.

Поезда здесь не останавливаются уже одиннадцать лет, но расписание она знает наизусть. Когда мимо проходит скорый, машинист даёт короткий гудок. Раиса Фёдоровна отвечает фонарём.

Чай для проезжающих

Два года назад на переезде застрял автобус с хоккейной командой. Мальчишки просидели у неё шесть часов, выпили три самовара и научили её пользоваться мессенджером. С тех пор они пишут ей перед каждой игрой.

Я на этой станции никогда не была одна. Просто остальные всё время едут мимо.

Осенью дорогу обещают перевести на автоматику. Начальство предложило Зиминой квартиру в райцентре; она попросила взамен оставить ей будку и печку.

Решение пока не принято. Хоккеисты собрали под письмом в управление дороги 4200 подписей, и среди них, говорят, есть подпись того самого машиниста.', 'Журнал «Перегон»', NULL, NULL, 'Люди', '2025-01-25', '2025-01-25 03:00:00+00', '+05:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'ru', 144, 962, 1, NULL, NULL, NULL, NULL, NULL, NULL, '70d7b9c68efcebabf8724539b08d5c41', 9047732894945040120, NULL, 0.99, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.012634+00', '2026-11-23 03:15:20.012634+00', '2026-11-23 03:15:20.012634+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('77a181d7e9e2010ac9f9721c80af5b87', 51, 'http://127.0.0.1:39767/wenhua/202512/t1221_4410.html', 'http://127.0.0.1:39767/wenhua/202512/t1221_4410.html', '老粮仓变身音乐厅', NULL, '老粮仓变身音乐厅，首场演出票一小时售罄', NULL, '12月20日晚，清江市城南的老粮仓里座无虚席。由四座圆筒仓改建的“回声音乐厅”迎来首场演出，清江交响乐团演奏了三部本土作曲家的新作。', '12月20日晚，清江市城南的老粮仓里座无虚席。由四座圆筒仓改建的“回声音乐厅”迎来首场演出，清江交响乐团演奏了三部本土作曲家的新作。

粮仓建于1956年，2009年停用后一直闲置。建筑师凌霜说，圆筒形的空间回声太长，本是音乐厅的大忌，设计团队在墙上挂了1200块可以转动的木板，用来调节混响时间。

“第一次试音的时候，一个音能转七秒。”乐团首席蒲敏回忆，调整之后，混响缩短到1.9秒，“弦乐的声音像有了颗粒”。

票价最低30元

音乐厅共有620个座位，其中100个常年以30元的价格出售，优先提供给学生和老人。首场演出的门票开售一小时即告售罄。

附近居民也有担心，主要是散场以后的停车和噪声。街道办表示，演出当晚将开放两所学校的操场供临时停车，并把末班公交延后到23时。

据悉，明年音乐厅计划举办90场演出，其中三分之一为公益场次。', NULL, '清江日报', NULL, '文化', '2025-12-21', NULL, NULL, 'minute', 'visible', NULL, NULL, NULL, NULL, NULL, NULL, 'zh-Hans', 305, 372, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'eac33f96897225b03459612187e9c9c8', -2111470783205218655, NULL, 0.99, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.000599+00', '2026-11-23 03:15:20.000599+00', '2026-11-23 03:15:20.000599+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('908644dbcae9f1e8c7480726af15da91', 18, 'http://127.0.0.1:39013/city/2025-12/02/content_771.htm', 'http://127.0.0.1:39013/city/2025-12/02/content_771.htm', '青禾地铁3号线开通试运营', NULL, NULL, NULL, '青禾地铁3号线昨日开通试运营。早上6点半,首班列车从北站驶出,车厢里坐满了专程赶来“尝鲜”的市民。', '青禾地铁3号线昨日开通试运营。早上6点半,首班列车从北站驶出,车厢里坐满了专程赶来“尝鲜”的市民。

3号线全长28.6公里,设站21座,穿过老城区和大学城,全程票价最高6元(60岁以上老人免费)。按照设计,高峰时段行车间隔为4分钟。

住在南塘的上班族晏文倩说,以前开车到单位要50分钟,现在地铁只用26分钟。“省下来的时间,可以多睡一会儿。”

施工最难的是这一段

地铁集团总工程师瞿永年介绍,最难的是穿越古城墙的区间,隧道顶部距离墙基只有9米。施工队每天只推进两米,用了七个月才通过,城墙沉降控制在3毫米以内。

目前,3号线的日均客流预计为22万人次。交通部门将同步调整17条公交线路,方便市民换乘。', NULL, '青禾晚报', NULL, '城市', '2025-12-02', '2025-12-02 00:05:00+00', '+08:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'zh-Hans', 256, 305, 1, 9804, 127, NULL, NULL, NULL, NULL, '439b944b663106ccd7e72e31ec808004', -7764211150067008911, NULL, 0.96, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:19.586358+00', '2026-11-23 03:15:19.586358+00', '2026-11-23 03:15:19.586358+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('d6406a3243b0664aa76a806296bb0002', 2, 'http://127.0.0.1:33005/2025/05/waves/', 'http://127.0.0.1:33005/2025/05/waves/', '聽浪的人', NULL, NULL, '聽浪的人', '搬到海邊小鎮的第三年，我終於學會了分辨浪聲。大潮前一晚，浪是悶的，像有人在隔壁搬家具；天氣要變壞時，浪反而碎，細細密密打在堤上。', '搬到海邊小鎮的第三年，我終於學會了分辨浪聲。大潮前一晚，浪是悶的，像有人在隔壁搬家具；天氣要變壞時，浪反而碎，細細密密打在堤上。

教我這件事的是隔壁的阿順伯。他捕了一輩子魚，退休後每天清晨仍到港邊坐著，看年輕人卸貨。「耳朵比氣象台準。」他說這話時從不抬頭。

一碗魚湯的規矩

鎮上唯一的早餐店只賣魚湯。老闆娘的規矩是：先喝湯，再吃魚，不准加胡椒。外地客人抗議過幾次，後來也都安靜地把湯喝完。

今年春天，店門口多了一張告示，說老闆娘要去台中照顧孫子，歇業三個月。整個小鎮的早晨忽然慢了下來，大家端著便利商店的咖啡，站在路邊不知道要聊什麼。

三個月後，店重新開張。那天浪聲很輕，湯還是一樣燙。阿順伯喝完第一口，點點頭說：「回來了。」', '慢慢寫', NULL, NULL, NULL, '2025-05-27', '2025-05-27 14:15:00+00', '+08:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'zh-Hant', 269, 318, 1, NULL, NULL, NULL, NULL, NULL, NULL, '82fa189d341910f7c79225ea5bf403b2', -3211119222287376372, NULL, 0.98, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:19.637725+00', '2026-11-23 03:15:19.637725+00', '2026-11-23 03:15:19.637725+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('e9025af74567f5e811cac044ee03b512', 23, 'http://127.0.0.1:39089/2025/08/un-gallo-en-el-quinto/', NULL, 'Un gallo en el quinto', NULL, NULL, NULL, 'Mi vecino del quinto ha comprado un gallo. No una gallina, que al menos pondría huevos: un gallo. Vive en el balcón, se llama Fermín y tiene una idea muy personal de la hora.', 'Mi vecino del quinto ha comprado un gallo. No una gallina, que al menos pondría huevos: un gallo. Vive en el balcón, se llama Fermín y tiene una idea muy personal de la hora.

La primera semana hubo reunión de escalera. La segunda, carta del administrador. La tercera ocurrió algo que nadie había previsto: nos acostumbramos. Don Aurelio, que llevaba años sin hablarse con nadie, bajó a preguntar si el animal estaba enfermo porque aquel martes no había cantado.

Desde entonces el edificio se levanta más temprano. La panadera dice que vende el doble antes de las ocho. El niño del segundo ya no llega tarde al colegio.

Consulté la ordenanza municipal y, en efecto, está prohibido. También está prohibido tender en la fachada, y ahí seguimos todos, con las sábanas al viento.

Fermín se irá en septiembre a una finca de Toledo. Hemos acordado hacerle una despedida. No sé qué se le regala a un gallo; se aceptan sugerencias.', NULL, NULL, NULL, NULL, '2025-08-21', NULL, NULL, 'day', 'visible', NULL, NULL, NULL, NULL, NULL, NULL, 'es', 160, 926, 1, NULL, 0, NULL, NULL, NULL, NULL, '092946d2d0d7d0f67af363d6631b9903', -6845369636527186038, NULL, 0.98, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:19.707869+00', '2026-11-23 03:15:19.707869+00', '2026-11-23 03:15:19.707869+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('f508744befa8977fd48e7e31ae5ab2b1', 3, 'http://127.0.0.1:33005/local/202506140233.aspx', 'http://127.0.0.1:33005/local/202506140233.aspx', '停機40年 瑞穗老糖廠蒸汽機重新運轉', NULL, NULL, NULL, '花蓮縣瑞穗鄉的老糖廠今天重新點亮煙囪，停機近40年的蒸汽機在工匠整修後再度運轉，吸引上千名民眾到場。', '（中央社記者簡佑安花蓮14日電）花蓮縣瑞穗鄉的老糖廠今天重新點亮煙囪，停機近40年的蒸汽機在工匠整修後再度運轉，吸引上千名民眾到場。

糖廠建於1921年，1980年代停產。地方文史工作者鍾秋月說，許多鄉親的父祖輩都在這裡工作過，「甘蔗香就是童年的味道」。

負責整修的師傅巫清水今年68歲。他表示，機器沒有留下完整圖紙，團隊只能一個零件一個零件拆下來丈量，最難找的是已經停產的銅製閥門，最後在台南的舊貨行湊齊。

文化局指出，廠區未來將設置工藝教室與小型展覽館，平日開放學校預約，假日則由退休員工擔任導覽。

整修經費共新台幣4,600萬元，其中三成來自民間募款。活動持續到月底，現場免費入場。', '島嶼通訊', '中央社', true, '地方', '2025-06-14', '2025-06-14 10:03:00+00', '+08:00', 'second', 'json_ld', NULL, NULL, NULL, '中央社', '花蓮', NULL, 'zh-Hant', 252, 298, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, 'cef066af2e4b942949413c5a221b732a', 2070874045413751411, NULL, 1, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.040342+00', '2026-11-23 03:15:20.040342+00', '2026-11-23 03:15:20.040342+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('12ca95d42e2883f3d2c4d508aecc6fdd', 55, 'http://127.0.0.1:46543/a/55310.html', 'http://127.0.0.1:46543/a/55310.html', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', NULL, NULL, '聚焦乡村振兴|山区书房:一盏灯照亮一座村', '傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。', '新华网青禾6月3日电(记者方远舟、陆知秋)傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。

从“堆杂物”到“藏好书”

青禾县地处山区,常住人口约12万。过去,县里的图书馆离最远的村子有七十公里,不少孩子直到上初中才第一次走进阅览室。“不是不想看书,是书太远。”县文化馆馆长柳叶青说。

2023年春天,县里决定把闲置的校舍、粮仓和祠堂改成书房。经费不宽裕,就由政府出一点、乡贤捐一点、村里筹一点,平均每间花费不到9万元(含书架和取暖设备)。

书从哪里来?县图书馆实行“总馆配书、村村流转”,每个季度换一批新书。村民想看什么,在墙上的本子里写一笔,下个月多半就能等到。

从“送图书”到“种文化”

书房开门之后,管理员成了最忙的人。石桥村的管理员孟小雨是返乡大学生,除了登记借书,她还教老人用手机挂号,帮果农查行情。“有人进门是为了问天气,走的时候顺手带走一本书,这也挺好。”

在枫林村,书房每周五晚上放一场露天电影,散场以后,大家围着火炉讲村史。三位老人口述的故事被整理成册,印了两百本,不到一周就被领完。

统计显示,去年全县乡村书房共借出图书8.6万册次,比前年增长三成多;寒暑假期间,每天到书房写作业的学生超过1500人。

从“一间屋”到“一张网”

今年,青禾县计划再建12间书房,并与邻近三县实现通借通还。届时,读者在任何一间书房借的书,都可以就近归还。

灯光不大,却照得很远。夜色里,老郑翻开那本小册子,用铅笔在空白处记下日期。他说,等秋天果子熟了,要给书房送一筐来。', NULL, '新华网', NULL, '体育', '2025-06-03', NULL, NULL, 'day', 'dateline', NULL, NULL, NULL, '新华网', '青禾', '2025-06-03', 'zh-Hans', 579, 699, 2, 412, 3, NULL, NULL, NULL, NULL, 'bf40f2c901fb538b5c5e26efe5c64c38', 9080585339569949918, NULL, 0.97, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.052301+00', '2026-11-23 03:15:20.052301+00', '2026-11-23 03:15:20.052301+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('20288ec0d8b284914b9b03c6d4e4e525', 37, 'http://127.0.0.1:39329/news/snow-carrow-pass/', 'http://127.0.0.1:39329/news/snow-carrow-pass/', 'Snow closes Carrow Pass: what we know', NULL, NULL, 'Snow closes Carrow Pass: what we know', 'Heavy snow has closed the Carrow Pass and brought down power lines across three valleys. Here is what we know so far this Thursday morning.', 'Heavy snow has closed the Carrow Pass and brought down power lines across three valleys. Here is what we know so far this Thursday morning.

09:40 — The pass road stays closed in both directions until at least noon, the highways agency says. Ploughs are working from the eastern side.

09:05 — About 2,300 homes are without electricity in Upper Carrow and Linfield. Engineers hope to restore most of them by mid-afternoon.

08:30 — All primary schools in the valley are shut. The secondary school in Marden is open for pupils who can reach it safely.

07:50 — Rail services are running with delays of up to 40 minutes because of drifting snow near Tarn Bridge.

What the forecasters say

The worst of the snow has passed, but temperatures will drop to minus 9 tonight. Duty forecaster Ewan Pryce warned that untreated roads would freeze quickly after dark.

People who must travel are asked to carry blankets, water and a charged phone. A warm room is open at Linfield village hall.', 'Valley Voice', NULL, NULL, NULL, '2025-01-16', '2025-01-16 09:45:00+00', '+00:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'en', 172, 982, 1, NULL, NULL, NULL, NULL, NULL, NULL, '3dd61d7ccb1e34752d2ede414d2f73c5', -5601251685004061128, NULL, 0.97, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.165252+00', '2026-11-23 03:15:20.165252+00', '2026-11-23 03:15:20.165252+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('3cb1216984fabf44b093755eb083a338', 56, 'http://127.0.0.1:46543/zx/88213.html', 'http://127.0.0.1:46543/zx/88213.html', '縣圖書館開設夜間閱覽室', NULL, NULL, NULL, '縣圖書館日前開設夜間閱覽室,每晚開放到十點。', '新華社清江8月20日電(記者楚天舒)縣圖書館日前開設夜間閱覽室,每晚開放到十點。

閱覽室可容納120人,配有護眼燈和飲水機(免費使用)。館長湯一平說,白天上班的人也需要一張安靜的桌子。

據統計,試運行兩個月以來,進館讀者達9400人次,其中六成是準備考試的年輕人。

館方還安排了志願者值班,十點以後護送獨自回家的讀者到車站。

下一步,這種服務將推廣到鄉鎮。', NULL, '新華社', NULL, '資訊', '2025-08-20', '2025-08-20 13:10:00+00', '+08:00', 'second', 'meta', NULL, NULL, NULL, '新華社', '清江', '2025-08-20', 'zh-Hant', 150, 182, 1, 377, 1, NULL, NULL, NULL, NULL, 'cabbb79ec7029dbd63cfafdb242605d8', 4865805218979548602, NULL, 0.97, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.156586+00', '2026-11-23 03:15:20.156586+00', '2026-11-23 03:15:20.156586+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('4a176fc17de4840f3645a9c557e5e342', 39, 'http://127.0.0.1:39329/blog/the-secret-was-the-bowl/', NULL, 'The secret was the bowl', NULL, NULL, NULL, 'I have been baking the same loaf every Saturday for six years, and last week I finally understood why it never tasted like my grandmother’s. It was not the flour. It was not the oven. It was the bowl.', 'I have been baking the same loaf every Saturday for six years, and last week I finally understood why it never tasted like my grandmother’s. It was not the flour. It was not the oven. It was the bowl.

She mixed her dough in a heavy earthenware bowl that lived on the shelf above the stove, so it was always faintly warm. Mine came out of a cold cupboard. Two degrees, I have learned, is the difference between a loaf that sings and one that sulks.

What I changed

Now I fill the bowl with hot water while I weigh everything else, tip it out, and dry it with a towel. That is the whole trick. The first rise takes 50 minutes instead of 80, and the crumb is softer.

A reader wrote in to say that a folded blanket does the same job, and another swears by the airing cupboard. I tried both. The blanket works; the airing cupboard made my towels smell of yeast for a week.

My grandmother never measured anything, and she would have laughed at my thermometer. But she would have eaten the bread, heel first, with far too much butter.', NULL, NULL, NULL, NULL, '2025-02-09', NULL, NULL, 'day', 'visible', NULL, NULL, NULL, NULL, NULL, NULL, 'en', 196, 1031, 1, NULL, 0, NULL, NULL, NULL, NULL, '5af14a754b2b431f62db605c907476bf', 5452462164268804435, NULL, 0.97, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.32133+00', '2026-11-23 03:15:20.32133+00', '2026-11-23 03:15:20.32133+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('5881ce4de12e164aa8ef5612ff248898', 24, 'http://127.0.0.1:39089/medio-ambiente/regantes-jaro', 'http://127.0.0.1:39089/medio-ambiente/regantes-jaro', 'Los regantes del Jaro ceden agua a las ciudades', NULL, NULL, NULL, 'Los regantes de la cuenca del Jaro han acordado este miércoles ceder el 12 % de su agua a las ciudades durante el verano, en el primer pacto de este tipo que se firma en la región.', 'Villaserena, 9 abr (EFE).- Los regantes de la cuenca del Jaro han acordado este miércoles ceder el 12 % de su agua a las ciudades durante el verano, en el primer pacto de este tipo que se firma en la región.

El acuerdo llega después de tres años de sequía y evita, al menos por ahora, los cortes nocturnos que el Gobierno regional había anunciado para junio en once municipios.

«No regalamos nada: el agua se devolverá cuando llueva», ha subrayado el presidente de la comunidad de regantes, Ginés Robledo, quien ha pedido que las obras de modernización de las acequias empiecen antes de septiembre.

A cambio, los agricultores recibirán 0,38 euros por metro cúbico y una línea de crédito sin intereses para instalar riego por goteo.

Las organizaciones ecologistas han valorado el pacto, aunque recuerdan que el acuífero sigue sobreexplotado y que un tercio de los pozos carece de contador.

El embalse de Peñalta, el mayor de la cuenca, se encuentra al 31 % de su capacidad, once puntos menos que hace un año.', 'El Diario del Jaro', 'EFE', true, 'Medio ambiente', '2025-04-09', '2025-04-09 16:30:00+00', '+02:00', 'second', 'json_ld', NULL, NULL, NULL, 'EFE', 'Villaserena', '2025-04-09', 'es', 174, 1012, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, 'e312a6609f2e5efa5b1f0d6417781d7f', 1551087062200544141, NULL, 0.98, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.097707+00', '2026-11-23 03:15:20.097707+00', '2026-11-23 03:15:20.097707+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('84e2a5ef1800dfe2d18f0c8715cc8a04', 7, 'http://127.0.0.1:36019/news/slow-door/', 'http://127.0.0.1:36019/news/slow-door/', '''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다', NULL, NULL, '''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다', '강릉의 한 시내버스 회사가 모든 노선에 ''느린 문''을 달았다. 승객이 완전히 자리에 앉거나 손잡이를 잡은 뒤에야 문이 닫히고 차가 출발하는 장치다.', '강릉의 한 시내버스 회사가 모든 노선에 ''느린 문''을 달았다. 승객이 완전히 자리에 앉거나 손잡이를 잡은 뒤에야 문이 닫히고 차가 출발하는 장치다.

회사는 지난해 차내 넘어짐 사고가 41건에 이르자 대책을 고민했다. 사고의 열에 여덟은 출발 직후 3초 안에 일어났고, 다친 사람은 대부분 일흔이 넘은 어르신이었다.

운행 시간은 얼마나 늘었나

평일 낮: 정류장마다 평균 2.1초 증가

출퇴근 시간: 평균 1.4초 증가

한 바퀴 전체: 약 3분 증가

우려와 달리 민원은 거의 없었다. 기사 함동수 씨는 "문이 천천히 닫히니 뛰어오는 손님도 줄었다"며 웃었다.

시행 석 달 동안 차내 사고는 2건에 그쳤다. 시는 내년 상반기까지 다른 두 회사에도 같은 장치를 지원할 방침이다.', '동해안 오늘', NULL, NULL, NULL, '2025-10-28', '2025-10-28 01:20:00+00', '+09:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'ko', 259, 382, 1, NULL, NULL, NULL, NULL, NULL, NULL, '95e6daefc344abb3c8188cf978134cba', 7259222853727183274, NULL, 0.96, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.14376+00', '2026-11-23 03:15:20.14376+00', '2026-11-23 03:15:20.14376+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('8a3c0ccd77d1f05fac10e04e00f08987', 52, 'http://127.0.0.1:39767/minsheng/202509/t0902_3381.html', 'http://127.0.0.1:39767/minsheng/202509/t0902_3381.html', '青禾41座小型水库完成除险加固', NULL, NULL, NULL, '记者从青禾市水务局获悉，截至8月底，全市41座小型水库除险加固工程全部完工，比原计划提前两个月。', '本报讯 记者从青禾市水务局获悉，截至8月底，全市41座小型水库除险加固工程全部完工，比原计划提前两个月。

“以前一到汛期，我们就得把铺盖搬到坝上。”长岭水库管护员石守田说，新建的雨情测报站每5分钟自动上传一次数据，水位一旦超过警戒线，手机上就会收到提醒。

据了解，这些水库大多建于上世纪六七十年代，坝体渗漏、闸门锈蚀等问题比较普遍。工程总投资2.3亿元，其中中央和省级资金占六成，其余由市县两级财政承担。

管得住，还要用得好

市水务局副局长戚广平介绍，加固之后的水库每年可新增蓄水1800万立方米，惠及灌溉面积11万亩。今年入夏以来，下游的三个乡镇没有再为浇地发愁。

不过，也有基层干部反映，部分水库地处偏远，管护经费仍然偏紧。对此，戚广平表示，市里正在研究把管护费用纳入年度预算，并尝试由专业公司统一养护。

“修好是第一步，管好才算数。”他说。', NULL, '清江日报', NULL, '民生', '2025-09-02', '2025-09-01 23:40:00+00', '+08:00', 'second', 'meta', NULL, NULL, NULL, '本报', NULL, NULL, 'zh-Hans', 322, 379, 1, 2316, 18, NULL, NULL, NULL, NULL, 'e303c9c1f542596dd038dfa90b2d9eea', 4014718561272138580, NULL, 0.99, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.133767+00', '2026-11-23 03:15:20.133767+00', '2026-11-23 03:15:20.133767+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('8b00745090588ecf6af42431fd1820f8', 25, 'http://127.0.0.1:39089/cronicas/eletrico-28/', 'http://127.0.0.1:39089/cronicas/eletrico-28/', 'O elétrico que só sabe descer', NULL, NULL, 'O elétrico que só sabe descer', 'O elétrico 28 da nossa cidade não sobe a colina: desce-a. De manhã vai cheio de estudantes que vão para baixo e à noite regressa vazio, porque toda a gente prefere voltar a pé, devagar, pelas tabernas.', 'O elétrico 28 da nossa cidade não sobe a colina: desce-a. De manhã vai cheio de estudantes que vão para baixo e à noite regressa vazio, porque toda a gente prefere voltar a pé, devagar, pelas tabernas.

O guarda-freio chama-se Alberto e conhece os passageiros pelo lugar onde se sentam. Quando falta alguém três dias seguidos, toca à campainha da casa. Já encontrou duas gripes, uma perna partida e um casamento.

O banco do fundo

O banco do fundo está reservado, sem que ninguém o tenha escrito, para a dona Ermelinda, que faz 101 anos em maio. Se um turista se senta ali, o carro inteiro olha para o chão até ele perceber.

No mês passado a empresa anunciou que ia substituir os carros antigos por autocarros elétricos. Em quatro dias apareceram 6.300 assinaturas, numa cidade com pouco mais de nove mil habitantes.

O elétrico fica. A dona Ermelinda assinou em primeiro lugar, com uma letra redonda de escola primária, e pôs por baixo: “banco do fundo”.', 'Gazeta da Ribeira', NULL, NULL, NULL, '2025-03-30', '2025-03-30 08:00:00+00', '+01:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'pt', 168, 957, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'c85beafb04adcbc62916bca9c8894d6f', -4828525219784795872, NULL, 0.98, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.161684+00', '2026-11-23 03:15:20.161684+00', '2026-11-23 03:15:20.161684+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('9eca4b73393cdc90913fdfd467ecfd58', 57, 'http://127.0.0.1:46543/a/63072.html', 'http://127.0.0.1:46543/a/63072.html', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', NULL, NULL, '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', '湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。', '新华网海口7月7日电(记者吴茂辉、王与点)湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。

从“单向承接”到“价值共创”

海南自贸港建设以来,凭借独特的政策红利吸引了大量企业落户,但更多是政策洼地的“单向承接”。随着湘琼、粤琼、浙琼等跨省合作产业园的落地,海南逐渐转向与内地省份“双向奔赴”,在政策与产业的碰撞中共同创造增量价值。

设立不到两年的东方市湘琼先进制造业共建产业园内塔吊林立,三一湘琼(海南)智造产业园项目最快预计年底投产,厂房门口“湖南出海,海南出彩”的标语醒目。企业选择海南的原因,藏在一笔“两头在外”的经济账里:三一重工海外二手设备(如印尼进口)不少仍有六七成新,此前需返运昆山翻新再出口,转至东方基地就近维修再制造后,单台可省关税及运费3.2万元。

湖南省政府驻海南办事处相关负责人介绍,自产业园启动建设以来,办事处积极帮助两省相关部门牵线搭桥,协调解决园区建设中的困难,大力招引湖南投资者来琼创业,成效显著。目前已落地产业项目29个,已投产项目1个,总投资达131亿元。

相似思路下,海南多个跨省共建产业园定位各异、拔节生长。澄迈县浙琼合作产业园中,微医依托海南乐城国际医疗旅游先行区政策优势建设互联网医院,创办全国首所健康管理类高职院校,探索“医疗+教育”产教融合新生态。海口市广东海南先进制造业合作产业园里,生物医药及医疗器械、新一代电子信息、高端食品加工及美妆大健康、汽车及高端装备制造等产业集群正加快发展。“合作不是简单承接产业转移,而是共同做大增量。”海口高新区工委副书记陈量子说。

从“要素赋能”到“理念渗透”

跨省共建产业园区给海南带来的不仅是资金、技术和人才等要素,更有先进的管理理念、服务意识和工作方法。

儋州工业园深儋合作区服务中心内,客商常一边品尝当地种植的新鲜西瓜,一边听讲解员介绍,不时有客商前来考察洽谈。附近工地上,工厂栋栋拔地而起,道路平坦宽阔,很难想象几年前这里还是一片荒凉。

儋州工业园曾因基础设施薄弱、产业动能不足,27家企业中18家停产。2020年起,儋州工业园与深圳市盐田港集团成立合资公司负责园区开发和运营,截至目前引入深圳港集团、京东集团等26个优质项目,协议投资99亿元。

“深圳元素”带来了“深圳效率”。园区服务中心提供无偿帮办代办服务,京东儋州项目从摘地到获施工许可证仅用66天。“深圳经验提升了当地干部创新服务意识。”儋州深农公司董事长张新建说。在当地政府配合下,公司迅速流转土地1.1万亩,建成深农集团最大农产品基地,助力儋州一二三产融合。

产业的双向奔赴也带来人才双向交流。湘琼先进制造业共建产业园中,湖南派出人员团队常驻海南负责招商;广东海南先进制造业合作产业园里,两地干部“双向学习”成常态,2024年海口高新区与广州互派3名干部挂职,琼粤产业基金的管理经验也被引入海南。

从“物理聚合”到“化学融合”

海南与内地省市合作共建产业园,不仅是跨越行政区域的“物理聚合”,更向着规则互通、机制创新、生态共建的深层次迈进。从统一技术标准到共享创新资源,从资本联动到人才互通,跨省合作的“化学反应”催生出一批具有全国示范意义的制度成果与产业生态。

依托东方市湘琼先进制造业共建产业园,湖南、海南两省市场监管部门共同制定的《工程机械出口二手机维修及再制造通用技术要求》地方标准,填补了国内工程机械二手机维修及再制造出口领域地方标准缺失的空白,成为湘琼两省首例跨区域共同立项、审查、发布的标准合作典范。

海南省市场监管局有关负责人表示,该地方标准的发布实施,有利于解决二手机出口市场缺乏统一产品技术要求的问题,提高出口二手机的产品质量、降低企业经营风险,提升国际客户对海南湘琼先进制造业共建产业园出品的工程机械二手机的信任。

要素配置方式的革新进一步释放了跨省合作潜力。在广东海南先进制造业合作产业园,海口国家高新区与广州高新区共同设立10亿元琼粤产业投资基金,与广州中创、东莞清大、佛山力合揭牌成立3家广东海南双向孵化器,共同培育和筛选高成长性企业。

深层次的融合正从产业链互补向创新链协同延伸。儋州工业园与深圳综开院、国家高技术产业创新中心等智库深化合作,聚焦生物医药、低空经济、数字经济、现代农业等产业领域,推动创新链关键环节的双向链接。

机遇广阔,跨省合作不以山海为远;未来可期,联动发展不以日月为限。从湘江之畔到南海之滨,从大湾区到自贸港,跨省合作正结出硕果。在自由贸易港封关运作愿景下,海南链接世界的开放优势将更加凸显,跨省共建产业园区也将书写更多双向奔赴、携手共赢的生动故事。', NULL, '新华网', NULL, '体育', '2025-07-07', NULL, NULL, 'day', 'dateline', NULL, NULL, NULL, '新华网', '海口', '2025-07-07', 'zh-Hans', 1759, 1997, 5, 63, 0, NULL, NULL, NULL, NULL, 'e6bc0ef91d18826fe12eb3013e80d4b5', -823484773327358298, NULL, 0.97, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.207705+00', '2026-11-23 03:15:20.207705+00', '2026-11-23 03:15:20.207705+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('a3b1e215f9c9f29fe922c663cb7b4678', 48, 'http://127.0.0.1:39433/nc/2025/1024/9127.htm', NULL, '白塔乡的柿子红了', NULL, NULL, NULL, '霜降刚过，青禾县白塔乡的柿子红了。果农祝大川踩着梯子，一个一个往筐里摘，生怕碰破了皮。', '本报青禾讯（记者伍思齐 通讯员庞小满）霜降刚过，青禾县白塔乡的柿子红了。果农祝大川踩着梯子，一个一个往筐里摘，生怕碰破了皮。

“鲜果一斤卖两块，做成柿饼能卖十八块。”祝大川说，去年村里建起了烘干房（用的是空气能），再也不怕连阴雨。

白塔乡有柿树6万多株，其中树龄超过百年的就有700株。过去，果子运不出去，一半烂在树上。2021年通村公路修通以后，收购商把车直接开到了树下。

一颗柿子的十二道工序

削皮、晾晒、捏饼、潮霜……在合作社的车间里，带头人窦桂兰向记者数着工序。她说，机器能削皮，但“捏”这一步还得靠手，轻了不匀，重了就破。

合作社眼下有社员216户，今年预计产柿饼900吨，一部分已经签了外地的订单。乡里还请来了老师，教年轻人在网上直播卖货。

县农业农村局有关负责人表示，下一步将统一标准和商标，让“白塔柿饼”卖得更远、更稳。', NULL, '本报', NULL, NULL, '2025-10-24', NULL, NULL, 'day', 'url', NULL, NULL, NULL, '本报', '青禾', NULL, 'zh-Hans', 304, 374, 1, 731, 6, NULL, NULL, NULL, NULL, '328b7b0a7d72b6e1cd71f40824f46cea', 2066119468229569394, NULL, 0.96, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.11167+00', '2026-11-23 03:15:20.11167+00', '2026-11-23 03:15:20.11167+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('a3c7fa3485213459034653d75f4333c4', 32, 'http://127.0.0.1:39161/obshchestvo/20250212-lastochka.html', 'http://127.0.0.1:39161/obshchestvo/20250212-lastochka.html', 'В области открылся плавучий детский сад', NULL, NULL, NULL, 'Первый в области плавучий детский сад открылся в среду на борту бывшего речного теплохода «Ласточка». Его будут посещать 60 детей из посёлков, где нет собственных дошкольных учреждений.', 'ОЗЁРСК-СЕВЕРНЫЙ, 12 февраля. /ТАСС/. Первый в области плавучий детский сад открылся в среду на борту бывшего речного теплохода «Ласточка». Его будут посещать 60 детей из посёлков, где нет собственных дошкольных учреждений.

Теплоход переоборудовали за полтора года. На главной палубе разместились игровые комнаты и спальня, на верхней - зимний сад, а в рубке теперь проходят уроки географии.

«Зимой судно стоит у причала и отапливается от береговой котельной, а с мая по октябрь обходит пять посёлков», - рассказала директор учреждения Вера Тихомирова.

По её словам, родители сначала отнеслись к идее с недоверием, однако очередь на будущий год уже превысила число мест вдвое.

На проект из областного бюджета направили 86 млн рублей. Опыт намерены перенять ещё в двух районах.', NULL, 'ТАСС', NULL, NULL, '2025-02-12', '2025-02-12 10:05:00+00', '+03:00', 'second', 'meta', NULL, NULL, NULL, 'ТАСС', 'ОЗЁРСК-СЕВЕРНЫЙ', '2025-02-12', 'ru', 114, 779, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'fb830e827d0811abe3a60121b1f02d57', 4639248444447173878, NULL, 0.98, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.153785+00', '2026-11-23 03:15:20.153785+00', '2026-11-23 03:15:20.153785+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('b7efb381d3cfe9672246e0a528f1153d', 26, 'http://127.0.0.1:39089/cultura/centralita-remedios-palau', 'http://127.0.0.1:39089/cultura/centralita-remedios-palau', 'La mujer que conectaba un pueblo', NULL, NULL, NULL, 'La última centralita manual del país cabe en una habitación de doce metros cuadrados y huele a cera. Remedios Palau la encendió durante treinta y cuatro años, cada mañana, a las siete menos cuarto.', 'La última centralita manual del país cabe en una habitación de doce metros cuadrados y huele a cera. Remedios Palau la encendió durante treinta y cuatro años, cada mañana, a las siete menos cuarto.

Por sus manos pasaron bodas, herencias, riñas y un número incalculable de silencios. «Yo no escuchaba», aclara enseguida, «pero a veces el silencio se oía desde fuera».

Un pueblo en doce clavijas

Cuando llegó la telefonía automática, en 1988, el Ayuntamiento quiso vender el aparato como chatarra. Remedios lo cubrió con una sábana y guardó la llave en el bolsillo del delantal.

Si me preguntan qué es la confianza, yo diría que doce clavijas y una sola mujer.

Hoy la centralita vuelve a funcionar, conectada a los auriculares de un pequeño museo que abrió en mayo. Al levantar cada clavija suena una conversación recreada por los vecinos, con los nombres cambiados.

En su primer mes lo visitaron 2.140 personas, el triple de los habitantes del pueblo. Remedios atiende los sábados. Los domingos, dice, el teléfono descansa.', 'Revista Orilla', NULL, NULL, 'Cultura', '2025-07-13', '2025-07-13 07:00:00+00', '+02:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'es', 171, 1028, 1, NULL, NULL, NULL, NULL, NULL, NULL, '9288c8140636d8788caf6a5cf402e5ea', -723673142833562256, NULL, 0.98, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.213206+00', '2026-11-23 03:15:20.213206+00', '2026-11-23 03:15:20.213206+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('b8707562140e18b7a8f1442a26cce7a2', 19, 'http://127.0.0.1:39013/culture/p/3310', 'http://127.0.0.1:39013/culture/p/3310', '念对你的城：地名读音里的历史', NULL, NULL, NULL, '在安徽亳(bó)州长大的人，大多有过纠正别人读音的经历。地名里的生僻字，常常是外地人与一座城市的第一次“交锋”。', '在安徽亳(bó)州长大的人，大多有过纠正别人读音的经历。地名里的生僻字，常常是外地人与一座城市的第一次“交锋”。

语言学者卫青岚把这些地名收进了一本小书《念对你的城》。她说，读音里藏着迁徙、避讳和方言的历史，“念错不丢人，不问才可惜”。

书中有一章写植物。荨(qián)麻在不少人口中被念成另一个音，两种读法并存了几十年，直到新版词典才给出说明。

也有一章写人。运动员李宁(Li Ning)的名字好念，但早年的外国解说员总把姓和名弄反；品牌出海之后，这个问题又回来了。

不急着下结论

卫青岚并不主张一律“从今”或“从古”。在她看来，当地人怎么念，就该尊重怎么念(约定俗成)，词典应当跟在后面记录。

一个字的读音，是几代人一起投票投出来的。

这本书首印8000册，出版社正在准备第二版。卫青岚在后记里留了一个邮箱，欢迎读者来信“挑刺”。', '识字周刊', '识字周刊', false, '文化', '2025-04-10', '2025-04-09 16:00:00+00', '+08:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'zh-Hans', 298, 374, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'fc7cda9cc525aac5397e81541ba62514', -7473310154865394452, NULL, 1, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:19.946136+00', '2026-11-23 03:15:19.946136+00', '2026-11-23 03:15:19.946136+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('ccf736844504296202f9dbbd206b6629', 8, 'http://127.0.0.1:36019/2025/06/toshoshitsu/', 'http://127.0.0.1:36019/2025/06/toshoshitsu/', '返却日のない図書室', NULL, NULL, '返却日のない図書室', '町家を改装した小さな図書室が、城下町の一角で人気を集めている。並ぶのは絵本と郷土史、それに近所の人が書いた日記だ。', '町家を改装した小さな図書室が、城下町の一角で人気を集めている。並ぶのは絵本と郷土史、それに近所の人が書いた日記だ。

館長の波多野千里さん(58)は、元小学校の教員。子どもたちが読めるように、壁の説明にはすべて振り仮名を付けた。

毎月第2日曜には、お年寄りが昔の暮らしを語る会を開く。先月は藍染めの職人が、川で布を洗った冬の朝の話をした。

貸出期間は「読み終わるまで」

貸出カードに返却日はない。「急いで返さなくていい。その代わり、感想を一言書いてください」と波多野さん。カードの裏には、子どもの大きな字が並ぶ。

開館から1年で、蔵書は800冊から2300冊に増えた。多くは寄贈だという。', '城下町だより', NULL, NULL, NULL, '2025-06-08', '2025-06-07 21:00:00+00', '+09:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'ja', 255, 298, 1, NULL, NULL, NULL, NULL, NULL, NULL, '6d8159edd73ae27d516ecdb4e69e0dc6', -1171598462566934617, NULL, 0.97, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.194925+00', '2026-11-23 03:15:20.194925+00', '2026-11-23 03:15:20.194925+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('ce9012d8f237bc9796c5ed84c311fcac', 34, 'http://127.0.0.1:39161/2025/12/datchik-pozhara/', 'http://127.0.0.1:39161/2025/12/datchik-pozhara/', 'Датчик размером со спичечный коробок чует пожар за час', NULL, NULL, 'Датчик размером со спичечный коробок чует пожар за час', 'Учёные Института лесных экосистем нашли простой способ замечать лесные пожары за час до появления открытого огня. Датчик размером со спичечный коробок улавливает водород, который выделяется при тлении подстилки.', 'Учёные Института лесных экосистем нашли простой способ замечать лесные пожары за час до появления открытого огня. Датчик размером со спичечный коробок улавливает водород, который выделяется при тлении подстилки.

Испытания шли два сезона на площади 900 гектаров. Из 27 очагов приборы вовремя распознали 25, ложных срабатываний было три, и все они пришлись на дни, когда рядом работала техника.

Сколько это стоит

Один датчик обходится примерно в 1800 рублей и работает от батареи до четырёх лет. Для района среднего размера понадобится около двух тысяч таких приборов.

Способ наблюдения | Время обнаружения | Цена на 1000 га

Спутник | от 3 до 6 часов | 2 тыс. руб.

Вышка с камерой | 40 минут | 95 тыс. руб.

Сеть датчиков | менее 15 минут | 60 тыс. руб.

«Заменить лесника прибор не может, зато подскажет ему, куда идти», - говорит руководитель группы Марина Полякова.

Следующим летом сеть развернут в двух заповедниках. Описание прибора авторы обещают выложить в открытый доступ.', 'Наука рядом', NULL, NULL, NULL, '2025-12-05', '2025-12-05 08:30:00+00', '+03:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'ru', 147, 985, 1, NULL, NULL, NULL, NULL, NULL, NULL, '23719c66dfd7fd7cdb5b72db9baad194', 4650443224608612706, NULL, 0.97, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.256116+00', '2026-11-23 03:15:20.256116+00', '2026-11-23 03:15:20.256116+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('d34b75974b86705fd0296238d62d7850', 20, 'http://127.0.0.1:39013/people/2025-07/21/content_488.htm', 'http://127.0.0.1:39013/people/2025-07/21/content_488.htm', '云端邮局的守望者', NULL, NULL, NULL, '海拔三千八百米的邮局,全年只有一名职工。她叫卓玛央金,在这里工作了十一年。', '海拔三千八百米的邮局,全年只有一名职工。她叫卓玛央金,在这里工作了十一年。

每周二和周五,邮车从山下送来包裹。去年,她一共投递了6400多件,最远的一户要骑马走四个小时(冬天则要绕路)。

“最怕的不是冷,是路滑。”卓玛央金说,有一年下大雪,她在垭口等了两天,怀里揣着一封录取通知书。

学生叫多吉,如今已经大学毕业,回到县里当了老师。每年开学,他都会带着学生来邮局,给十年后的自己寄一封信。

邮政公司表示,今年将为高原网点配备供氧设备和越野车,并试用无人机投送药品。', NULL, '高原日报', NULL, '人物', '2025-07-21', '2025-07-21 02:12:00+00', '+08:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'zh-Hans', 197, 236, 1, 1530, 9, NULL, NULL, NULL, NULL, 'fa0895570687deab29b0819bda5a7eba', 162679134087321704, NULL, 0.96, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.097983+00', '2026-11-23 03:15:20.097983+00', '2026-11-23 03:15:20.097983+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('f8424c6586e85d3c17ef249ce8ccb7db', 9, 'http://127.0.0.1:36019/culture/maru-0702', 'http://127.0.0.1:36019/culture/maru-0702', '틈이 있어야 소리가 맑다', NULL, NULL, NULL, '한옥의 마루는 왜 발소리가 다를까. 목수 차영길(63) 씨는 그 답을 나무가 아니라 틈에서 찾는다. 널과 널 사이의 틈이 숨을 쉬어야 소리가 맑다는 것이다.', '한옥의 마루는 왜 발소리가 다를까. 목수 차영길(63) 씨는 그 답을 나무가 아니라 틈에서 찾는다. 널과 널 사이의 틈이 숨을 쉬어야 소리가 맑다는 것이다.

그가 요즘 고치는 집은 백 년 된 종가(宗家)다. 기둥은 멀쩡했지만 대청(大廳)의 마루가 내려앉아, 널 마흔두 장을 모두 들어내고 번호를 매겼다.

못을 쓰지 않는 이유

마루를 짤 때는 못을 쓰지 않는다. 여름에 붇고 겨울에 마르는 나무를 쇠로 묶어 두면 결국 갈라지기 때문이다. 차 씨는 이를 두고 "나무에게 여지(餘地)를 남긴다"고 했다.

집은 사람이 짓지만, 자리를 잡는 건 나무 스스로 합니다.

공사는 가을까지 이어진다. 종손 윤재호 씨는 대청이 완성되면 마을 아이들을 불러 낮잠을 재울 생각이라고 말했다.', '월간 마루', NULL, NULL, '문화', '2025-07-02', '2025-07-02 00:00:00+00', '+09:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'ko', 255, 379, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'bb4514532bd42345651b91e71b2ccc69', -1131332472095659635, NULL, 0.99, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.248317+00', '2026-11-23 03:15:20.248317+00', '2026-11-23 03:15:20.248317+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('75764493ede4eb3215c5834b9a4bcda8', 40, 'http://127.0.0.1:39329/2025/03/11/ferry-strike-ends', 'http://127.0.0.1:39329/2025/03/11/ferry-strike-ends', 'Ferry crews vote to end nine-day strike in northern islands', NULL, NULL, NULL, 'Ferry crews in the northern islands voted on Tuesday to end a nine-day strike that had cut off four communities from regular deliveries of food and fuel.', 'PORT HALLAM, March 11 (AP) — Ferry crews in the northern islands voted on Tuesday to end a nine-day strike that had cut off four communities from regular deliveries of food and fuel.

The agreement, reached shortly before dawn, gives deckhands an 8% raise over two years and limits shifts to 12 hours. Union members backed it by 214 votes to 61.

“Nobody wanted to see empty shelves,” said Ruth Abernathy, who led the talks for the seafarers’ union. “But nobody should be steering a ship after 16 hours on their feet, either.”

The operator, Hallam Lines, said the first sailing would leave at 6 a.m. on Wednesday and that the full timetable would return by the weekend. Tickets bought for cancelled crossings will be refunded.

On Sella, the smallest of the islands, the only shop had begun rationing milk and bread. Owner Tom Garrick said he expected a delivery on the first boat and “a queue down to the church.”

The regional government has promised an independent review of staffing on the route, which carries about 190,000 passengers a year. Its findings are due in the autumn.', 'The Hallam Courier', 'AP', true, 'Transport', '2025-03-11', '2025-03-11 14:05:00+00', '+00:00', 'second', 'json_ld', NULL, NULL, NULL, 'AP', 'PORT HALLAM', '2025-03-11', 'en', 189, 1084, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, '7f7c4a869d53324d2e049e64b999a877', 8105535412596826390, NULL, 0.97, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.097866+00', '2026-11-23 03:15:20.373559+00', '2026-11-23 03:15:20.373559+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('91cf5e05f351292f408fc4f15a8e6b12', 41, 'http://127.0.0.1:39329/science/coolest-car-park', 'http://127.0.0.1:39329/science/coolest-car-park', 'How a car park became the coolest place in town', 'A city measured what trees do to its summers. The answer was larger than anyone expected.', NULL, NULL, 'Four years after the city tore up the car park behind the old tannery, the trees planted in its place are doing a measurable job. Summer afternoons there are now up to six degrees cooler than on the surrounding streets, according to a study published on Monday.', 'Four years after the city tore up the car park behind the old tannery, the trees planted in its place are doing a measurable job. Summer afternoons there are now up to six degrees cooler than on the surrounding streets, according to a study published on Monday.

Researchers from the Institute of Urban Climate hung 60 sensors on lamp posts and recorded temperatures every ten minutes for two summers. The results surprised even the people who had argued for the park.

Location | 2 p.m. average | Midnight average

Tannery Park | 26.1 °C | 17.4 °C

Mill Street | 30.8 °C | 21.0 °C

Station Square | 32.3 °C | 22.6 °C

“We expected two degrees, perhaps three,” said Lena Marsh, who led the work. “What we had not counted on was the ground. Bare soil breathes; asphalt does not.”

Cheaper than it looks

The park cost 1.9 million to build and about 60,000 a year to look after. The study estimates that nearby homes save a fifth of their cooling bills in July and August.

Not everyone is persuaded. Traders on Mill Street say they lost 140 parking spaces and part of their passing trade. The council will decide in May whether to convert a second car park.', 'Common Ground', NULL, NULL, 'Science', '2025-04-07', '2025-04-07 05:00:00+00', '+01:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'en', 211, 1156, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'f28169953bc8902bd2b8446914f9187c', 182070030221031279, NULL, 0.94, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.427035+00', '2026-11-23 03:15:20.427035+00', '2026-11-23 03:15:20.427035+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('991cc833f8b8cf3e220e3e4d4d51004c', 42, 'http://127.0.0.1:39329/local/st-brannocs-bell', 'http://127.0.0.1:39329/local/st-brannocs-bell', 'A crack silences the bell of St Brannoc’s', NULL, NULL, NULL, 'The bell of St Brannoc’s will not ring on Sunday, for the first time in 212 years. A crack the length of a hand was found in its lip on Wednesday evening, when the ringers noticed that the note had gone flat.', 'The bell of St Brannoc’s will not ring on Sunday, for the first time in 212 years. A crack the length of a hand was found in its lip on Wednesday evening, when the ringers noticed that the note had gone flat.

“It sounded like a saucepan,” said tower captain Moira Flint. “We stopped at once. You do not argue with bronze.”

The bell weighs 1.1 tonnes and was cast in 1813 from cannon captured at sea. Specialists believe that last winter’s hard frost opened an old flaw.

Recasting would cost about £38,000 and would lose the inscription, so the parish hopes to have the crack welded instead, a slow job that means heating the whole bell to 450 degrees.

Until then, the hour will be struck by a recording played from the tower. The ringers have asked for it to be turned down.', 'Harbour Gazette', NULL, NULL, 'Local news', '2025-09-12', '2025-09-12 16:20:00+00', '+01:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'en', 146, 778, 1, NULL, NULL, NULL, NULL, NULL, NULL, '6ecf98ebadd7e2e92f39faa280c1af85', 6687478934447460706, NULL, 0.73, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.478119+00', '2026-11-23 03:15:20.478119+00', '2026-11-23 03:15:20.478119+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('9af388a53d6ccfdc8ff3b1d0c7398deb', 43, 'http://127.0.0.1:39329/culture/orchestra-aisle-nine', 'http://127.0.0.1:39329/culture/orchestra-aisle-nine', 'The orchestra in aisle nine', NULL, NULL, NULL, 'When the orchestra in Wexley lost its hall to a flood, the players carried on in a supermarket. For eleven Sundays they have rehearsed between the bakery counter and the tills, before the doors open at ten.', 'When the orchestra in Wexley lost its hall to a flood, the players carried on in a supermarket. For eleven Sundays they have rehearsed between the bakery counter and the tills, before the doors open at ten.

The arrangement began as a joke. The store’s manager, Bill Tanner, plays second trombone, and when the conductor asked where on earth they could go, he held up his keys.

You learn a lot about an acoustic when there are nine hundred tins of soup in it.

The audience has grown. At first it was the night shift; now pensioners come with folding chairs, and a group of toddlers dances by the trolleys. Takings from a bucket at the door have reached £14,600.

“It has reminded us who we play for,” said Agnes Whitby, the leader, who joined the orchestra in 1988. Repairs to the hall will take until next spring, and some players are in no hurry.

On 14 December they will give their first proper concert in the store: a carol, a waltz and Dvořák’s Eighth, beside the freezers.', 'Common Ground', NULL, NULL, 'Culture', '2025-11-22', '2025-11-22 07:30:00+00', '+00:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'en', 179, 981, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'a14ae31eb44c284379a0595a5ecbddd8', -4036946161436311838, NULL, 0.99, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:20.529537+00', '2026-11-23 03:15:20.529537+00', '2026-11-23 03:15:20.529537+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('c9b349a6b6d9019915a6c434776c986f', 44, 'http://127.0.0.1:39329/story/gas-free-hour', 'http://127.0.0.1:39329/story/gas-free-hour', 'British grid runs gas-free for a full hour', NULL, NULL, NULL, 'Britain’s grid operator said on Tuesday it had run the national network for a full hour without burning any gas, a first since records began.', 'LONDON, June 3 (Reuters) - Britain’s grid operator said on Tuesday it had run the national network for a full hour without burning any gas, a first since records began.

The milestone came at 1:30 p.m. on Sunday, when wind, sunshine and nuclear power met all demand. Batteries supplied the last 2%, the operator said in a statement.

Engineers had prepared for two years by installing heavy flywheels that keep the frequency stable when conventional turbines are off.

“It was wonderfully dull,” said control room manager Harriet Shaw. “The needle did not move.”

Consumer groups cautioned that bills would not fall at once, because prices are still set by gas for most of the year.', NULL, 'Reuters', NULL, NULL, '2025-06-03', '2025-06-03 09:20:00+00', '+01:00', 'second', 'meta', NULL, NULL, NULL, 'Reuters', 'LONDON', '2025-06-03', 'en', 116, 682, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'ede78e35ce964423edb5c9a253650c7b', -2139959068305182555, NULL, 0.95, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:19.637993+00', '2026-11-23 03:15:20.581746+00', '2026-11-23 03:15:20.581746+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('0896278470340e40cd8d7cd9b7545002', 10, 'http://127.0.0.1:36935/gesellschaft/altenmoor', 'http://127.0.0.1:36935/gesellschaft/altenmoor', 'Der letzte Schiffer vom Altenmoor', NULL, NULL, NULL, 'Um vier Uhr morgens, wenn in Altenmoor noch kein Licht brennt, schiebt Jürgen Packeiser sein Boot in den Kanal. Er ist einer der letzten drei Torfschiffer im Land, und er ist der jüngste von ihnen: 67.', 'Um vier Uhr morgens, wenn in Altenmoor noch kein Licht brennt, schiebt Jürgen Packeiser sein Boot in den Kanal. Er ist einer der letzten drei Torfschiffer im Land, und er ist der jüngste von ihnen: 67.

Torf fährt er längst nicht mehr. Seit das Moor unter Schutz steht, bringt er Forscherinnen zu ihren Messstellen, Schulklassen zu den Kranichen und einmal im Jahr den Pfarrer zur Feldandacht.

Ein Moor, das wieder wächst

Dass hier etwas gelingt, lässt sich messen. Seit der Wasserstand 2018 angehoben wurde, wächst die Torfschicht wieder, wenn auch nur um einen Millimeter im Jahr. «Das klingt nach nichts», sagt die Biologin Ulrike Stamm, «aber vorher haben wir jedes Jahr einen Zentimeter verloren.»

Die Bauern der Umgebung sehen das mit gemischten Gefühlen. Einige haben Weideland aufgegeben und bauen nun Rohrkolben an, aus denen Dämmplatten werden. Andere warten ab, weil niemand weiß, wie lange die Prämien fließen.

Das Moor hat Zeit. Wir haben sie nicht.

Packeiser will noch fünf Jahre fahren. Einen Nachfolger hat er auch: Seine Enkelin ist 14 und steuert das Boot schon allein, wenn der Wind nicht zu stark ist.', 'Nordblick', NULL, NULL, 'Gesellschaft', '2025-10-04', '2025-10-04 04:00:00+00', '+02:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'de', 183, 1126, 1, NULL, NULL, NULL, NULL, NULL, NULL, '89c41e993ffee6364b5c100fd6ced5dd', 6817982338125940953, NULL, 0.99, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:21.098018+00', '2026-11-23 03:15:21.098018+00', '2026-11-23 03:15:21.098018+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('1430cf60a12583aecdf1784bb832b4a2', 11, 'http://127.0.0.1:36935/regions/saint-aubrac-train', 'http://127.0.0.1:36935/regions/saint-aubrac-train', 'À Saint-Aubrac, un oui franc au retour du train', NULL, NULL, NULL, 'Les habitants de Saint-Aubrac ont approuvé dimanche, à 58 % des voix, la réouverture de la ligne ferroviaire qui reliait autrefois la ville à la vallée, fermée depuis 1971.', 'SAINT-AUBRAC (AFP) - Les habitants de Saint-Aubrac ont approuvé dimanche, à 58 % des voix, la réouverture de la ligne ferroviaire qui reliait autrefois la ville à la vallée, fermée depuis 1971.

La consultation n’était que consultative, mais la région avait promis d’en suivre le résultat. Les travaux, estimés à 74 millions d’euros, pourraient commencer dès l’an prochain.

« C’est une victoire pour tous ceux qui n’ont pas de voiture », s’est félicitée Monique Delpuech, présidente de l’association des usagers, qui se bat pour le train depuis vingt-deux ans.

Les opposants, eux, dénoncent un coût « hors de proportion » et redoutent la disparition de la voie verte aménagée sur l’ancien ballast. La municipalité a promis de la déplacer le long de la rivière.

Selon une étude commandée par la région, la ligne transporterait 1 900 voyageurs par jour, pour moitié des lycéens et des étudiants.

Le trajet jusqu’à la vallée durerait trente-cinq minutes, contre une heure dix aujourd’hui en autocar.', 'Le Messager des Monts', 'AFP', true, 'Régions', '2025-06-22', '2025-06-22 19:17:00+00', '+02:00', 'second', 'json_ld', NULL, NULL, NULL, 'AFP', 'SAINT-AUBRAC', NULL, 'fr', 155, 1000, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, 'b05bab1ef9dedf3305bdaa3cb03ce60b', -3144386563668495241, NULL, 0.98, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:21.098702+00', '2026-11-23 03:15:21.098702+00', '2026-11-23 03:15:21.098702+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('4ccc956f6a72295bf38bf6550354b7bb', 12, 'http://127.0.0.1:36935/regional/ohlebruecke-offen-1.4711', 'http://127.0.0.1:36935/regional/ohlebruecke-offen-1.4711', 'Ohlebrücke in Brunnstedt nach drei Jahren wieder offen', NULL, NULL, NULL, 'Nach fast drei Jahren Bauzeit ist die Brücke über die Ohle am Samstag wieder für den Verkehr freigegeben worden. Rund 2000 Menschen feierten die Öffnung mit einem Bürgerfest.', 'Brunnstedt (dpa) - Nach fast drei Jahren Bauzeit ist die Brücke über die Ohle am Samstag wieder für den Verkehr freigegeben worden. Rund 2000 Menschen feierten die Öffnung mit einem Bürgerfest.

Die alte Brücke aus dem Jahr 1962 hatte 2022 wegen Rissen im Stahl über Nacht gesperrt werden müssen. Pendler mussten seither einen Umweg von 17 Kilometern fahren, viele Geschäfte in der Innenstadt klagten über Einbußen.

«Das ist ein guter Tag für die ganze Region», sagte Bürgermeisterin Heike Lorenz bei der Eröffnung. Zugleich räumte sie ein, dass die Kosten von ursprünglich 24 auf 31 Millionen Euro gestiegen seien.

Die neue Brücke ist breiter als die alte und hat erstmals getrennte Spuren für Fuß- und Radverkehr. Messgeräte im Beton sollen künftig frühzeitig vor Schäden warnen.

Bis zum Herbst werden noch Lärmschutzwände aufgestellt. Autofahrer müssen deshalb nachts weiter mit einzelnen Sperrungen rechnen.', 'Brunnstedter Anzeiger', 'dpa', true, 'Regional', '2025-05-24', '2025-05-24 13:42:00+00', '+02:00', 'second', 'json_ld', NULL, NULL, NULL, 'dpa', 'Brunnstedt', NULL, 'de', 139, 914, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, '1e2849fa898f57cb94375748402e92e5', -2804497945392349033, NULL, 0.97, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:21.153556+00', '2026-11-23 03:15:21.153556+00', '2026-11-23 03:15:21.153556+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('7b62a2ead73c240860f7f2258aa8d100', 13, 'http://127.0.0.1:36935/vie-pratique/biodechets/', 'http://127.0.0.1:36935/vie-pratique/biodechets/', 'Biodéchets : ce qui change à la rentrée à Valmont', NULL, NULL, 'Biodéchets : ce qui change à la rentrée à Valmont', 'À partir du 1er septembre, les habitants de l’agglomération de Valmont devront trier leurs biodéchets. Trois questions pour s’y retrouver.', 'À partir du 1er septembre, les habitants de l’agglomération de Valmont devront trier leurs biodéchets. Trois questions pour s’y retrouver.

Que faut-il mettre dans le nouveau bac ?

Les épluchures, les restes de repas, le marc de café et les coquilles d’œufs. En revanche, ni viande crue, ni litière, ni sacs dits « compostables », qui se dégradent mal dans l’usine.

Quand sera-t-il ramassé ?

Deux fois par semaine en été, une fois en hiver. Le calendrier sera distribué dans les boîtes aux lettres avant la fin du mois d’août, avec un seau de cuisine.

Est-ce que cela coûtera plus cher ?

Non, assure la collectivité : la taxe restera stable pendant deux ans. Les foyers qui réduisent leurs ordures ménagères d’un tiers bénéficieront même d’une remise de 40 euros.

Une réunion publique est organisée le 28 août à 18 h 30, salle des Tilleuls. L’entrée est libre.', 'Valmont Info', NULL, NULL, NULL, '2025-08-19', '2025-08-19 09:00:00+00', '+02:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'fr', 142, 866, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'b4258bfdbcf4abe639fc078ac3df96b9', -2120538052580786014, NULL, 0.97, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:21.208408+00', '2026-11-23 03:15:21.208408+00', '2026-11-23 03:15:21.208408+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('932a92a67b8854771e79095606f37fa3', 14, 'http://127.0.0.1:36935/2025/03/acht-jahre-beet/', NULL, 'Acht Jahre für ein Beet', NULL, NULL, NULL, 'Wer in den vergangenen Wochen versucht hat, in unserer Stadt einen Kleingarten zu bekommen, kennt die Antwort: Wartezeit acht Jahre. Acht Jahre! In dieser Zeit wird aus einem Apfelkern ein Baum, der trägt.', 'Wer in den vergangenen Wochen versucht hat, in unserer Stadt einen Kleingarten zu bekommen, kennt die Antwort: Wartezeit acht Jahre. Acht Jahre! In dieser Zeit wird aus einem Apfelkern ein Baum, der trägt.

Dabei steht jede zehnte Parzelle leer. Der Grund ist kein böser Wille, sondern eine Satzung aus dem Jahr 1983. Sie schreibt vor, dass die Laube beim Pächterwechsel geschätzt werden muss, und Schätzer gibt es genau einen. Er ist 79.

Was sich ändern könnte

Der Kreisverband schlägt nun vor, Fotos statt Ortstermine zuzulassen. Das würde die Wartezeit nach eigener Rechnung auf drei Jahre senken. Der Stadtrat berät darüber am 18. März.

Ich habe mich vor zwei Jahren eingetragen und stehe auf Platz 412. Meine Tomaten ziehe ich solange auf dem Balkon, wo sie mich an jedem heißen Tag vorwurfsvoll ansehen.

Falls Sie einen Schätzer kennen, der gern grüne Hecken begutachtet: Bitte melden Sie sich beim Verband. Nicht bei mir. Ich würde ihn behalten.', NULL, NULL, NULL, NULL, '2025-03-03', NULL, NULL, 'day', 'visible', NULL, NULL, NULL, NULL, NULL, NULL, 'de', 155, 956, 1, NULL, 0, NULL, NULL, NULL, NULL, 'daed78bb69bb34053377cbad5bada77b', -4557851692810543349, NULL, 0.98, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:21.263115+00', '2026-11-23 03:15:21.263115+00', '2026-11-23 03:15:21.263115+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('a3200151721c8e2f069e8ddc2a905fcb', 15, 'http://127.0.0.1:36935/culture/kermadec-orgues', 'http://127.0.0.1:36935/culture/kermadec-orgues', '« Un orgue raconte ses réparations »', NULL, NULL, NULL, 'Elle répare des orgues depuis trente ans et refuse qu’on parle de magie. « Ce sont des soufflets, des soupapes et beaucoup de poussière », dit Anne-Lise Kermadec en essuyant ses mains sur un tablier de cuir.', 'Elle répare des orgues depuis trente ans et refuse qu’on parle de magie. « Ce sont des soufflets, des soupapes et beaucoup de poussière », dit Anne-Lise Kermadec en essuyant ses mains sur un tablier de cuir.

Dans son atelier de Kerlaz, quatre cents tuyaux attendent d’être nettoyés, rangés par taille comme des flûtes de géants. L’instrument vient d’une église fermée depuis la tempête de 1987.

Écouter avant de toucher

Avant d’ouvrir quoi que ce soit, elle passe une journée entière à écouter. Un orgue, explique-t-elle, raconte ses réparations : une note qui traîne trahit un cuir trop sec, un souffle léger une fissure dans le sommier.

Le plus difficile n’est pas de réparer, c’est de s’arrêter à temps.

Le chantier durera quatorze mois et coûtera 210 000 euros, réunis pour un tiers par une souscription. Les donateurs ont pu parrainer un tuyau ; le plus grave, haut de cinq mètres, est parti en une heure.

L’apprenti de l’atelier, Malo, a 19 ans et vient de l’électronique. Il a dessiné un petit capteur qui mesure l’humidité à l’intérieur du buffet. « Elle a râlé, puis elle en a commandé douze », sourit-il.

Le premier concert est prévu pour la Toussaint. Anne-Lise Kermadec n’y assistera pas : « Je n’entendrais que les défauts. »', 'Les Heures lentes', NULL, NULL, 'Culture', '2025-02-15', '2025-02-15 06:00:00+00', '+01:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'fr', 204, 1245, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'd1bb911b7d457d171f934b78eaca9fb2', 7120507007169705630, NULL, 0.99, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:21.316363+00', '2026-11-23 03:15:21.316363+00', '2026-11-23 03:15:21.316363+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('c28817163d68c94ee5ec1a09d1209816', 27, 'http://127.0.0.1:39089/pais/centro-de-saude-movel', 'http://127.0.0.1:39089/pais/centro-de-saude-movel', 'Centro de saúde móvel chega a 23 aldeias', NULL, NULL, NULL, 'A aldeia de Vila Marim vai receber, a partir de segunda-feira, o primeiro centro de saúde móvel da região, que passará por 23 localidades sem médico de família.', 'Vila Marim, 4 out (Lusa) - A aldeia de Vila Marim vai receber, a partir de segunda-feira, o primeiro centro de saúde móvel da região, que passará por 23 localidades sem médico de família.

A unidade, instalada num autocarro adaptado, tem um consultório, um gabinete de enfermagem e equipamento de telemedicina. O investimento ronda os 480 mil euros.

“Há pessoas que faziam 60 quilómetros para medir a tensão”, afirmou à Lusa a enfermeira-chefe, Graça Teixeira, que acompanhará o projeto durante o primeiro ano.

Em cada aldeia, o autocarro ficará estacionado meio dia por semana, sempre à mesma hora, para que os utentes possam marcar consultas na junta de freguesia.

A associação de municípios admite alargar o serviço a mais doze localidades em 2026, se conseguir contratar um segundo médico.', 'Correio do Planalto', 'Lusa', true, 'País', '2025-10-04', '2025-10-04 09:15:00+00', '+01:00', 'second', 'json_ld', NULL, NULL, NULL, 'Lusa', 'Vila Marim', '2025-10-04', 'pt', 128, 796, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, '7e7561029680af7a133eb5e9d14e0315', -3254961355789147226, NULL, 0.97, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:21.5378+00', '2026-11-23 03:15:21.5378+00', '2026-11-23 03:15:21.5378+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('de4d0f1ce0f035d8f538bbc227178b6a', 28, 'http://127.0.0.1:39089/cronaca/teatro-borgovento', 'http://127.0.0.1:39089/cronaca/teatro-borgovento', 'Borgovento, riapre il teatro dopo undici anni', NULL, NULL, NULL, 'Ha riaperto questa mattina, dopo undici anni di lavori, il teatro comunale di Borgovento, danneggiato dal terremoto del 2014. In sala, per l’inaugurazione, c’erano quattrocento persone.', '(ANSA) - BORGOVENTO, 18 SET - Ha riaperto questa mattina, dopo undici anni di lavori, il teatro comunale di Borgovento, danneggiato dal terremoto del 2014. In sala, per l’inaugurazione, c’erano quattrocento persone.

Il restauro è costato 9,2 milioni di euro. Sono stati recuperati i palchi in legno, il sipario dipinto nel 1891 e il lampadario, ritrovato in pezzi sotto le macerie e rimontato da un gruppo di volontari.

«Per un paese come il nostro il teatro è la piazza d’inverno», ha detto la sindaca Paola Menghini, ricordando i tecnici che per anni hanno lavorato nei fine settimana.

Non sono mancate le polemiche: l’impianto di riscaldamento, previsto dal progetto, sarà pronto soltanto a gennaio. Fino ad allora gli spettacoli cominceranno alle cinque del pomeriggio.

La stagione si apre sabato con una commedia in dialetto. I biglietti, a prezzo unico di otto euro, sono già esauriti.', NULL, 'ANSA', NULL, NULL, '2025-09-18', '2025-09-18 10:20:00+00', '+02:00', 'second', 'meta', NULL, NULL, NULL, 'ANSA', 'BORGOVENTO', '2025-09-18', 'it', 143, 895, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'c5b32d9201761a92958f090ffec680ba', -4431997784375724900, NULL, 0.97, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:21.486103+00', '2026-11-23 03:15:21.486103+00', '2026-11-23 03:15:21.486103+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('b9e25322deccff340b669143efe19aa4', 16, 'http://127.0.0.1:36935/ratgeber/heizung-einstellen/', 'http://127.0.0.1:36935/ratgeber/heizung-einstellen/', 'Heizung einstellen: Mit wenigen Handgriffen sparen', NULL, NULL, 'Heizung einstellen: Mit wenigen Handgriffen sparen', 'Wer seine Heizung richtig einstellt, kann nach Angaben der Verbraucherberatung Mittelland bis zu 15 Prozent Energie sparen. Teure Geräte braucht es dafür nicht.', 'Wer seine Heizung richtig einstellt, kann nach Angaben der Verbraucherberatung Mittelland bis zu 15 Prozent Energie sparen. Teure Geräte braucht es dafür nicht.

Am meisten bringt der hydraulische Abgleich. Dabei stellt ein Fachbetrieb die Ventile so ein, dass jeder Heizkörper genau so viel Wasser bekommt, wie er braucht. Kosten: rund 600 Euro für ein Einfamilienhaus.

Drei einfache Schritte

Heizkörper nicht zustellen: Sofas und lange Vorhänge schlucken die Wärme.

Nachts absenken, aber nicht abschalten: Sonst drohen Schimmel und hohe Kosten beim Aufheizen.

Stoßlüften statt kippen: fünf Minuten bei weit geöffnetem Fenster genügen.

Energieberater Tobias Renk rät außerdem, die Vorlauftemperatur schrittweise zu senken. «Viele Anlagen laufen auf Werkseinstellung und damit viel zu heiß», sagt er.

Mieter sollten größere Änderungen mit dem Vermieter absprechen. Für Thermostate am Heizkörper ist das nicht nötig, solange die alten aufgehoben werden.', 'Ratgeber Mittelland', NULL, NULL, NULL, '2025-11-10', '2025-11-10 07:00:00+00', '+01:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'de', 134, 958, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'c172d9c61cd165831f68bd5ad220ebb2', 685503970825372776, NULL, 0.96, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:21.37292+00', '2026-11-23 03:15:21.37292+00', '2026-11-23 03:15:21.37292+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('d6274e47941fdaf7e52e21ecfdbccd68', 17, 'http://127.0.0.1:36935/lokales/eisbaer-gestohlen', 'http://127.0.0.1:36935/lokales/eisbaer-gestohlen', 'Wahrzeichen von Lindenau gestohlen: Wo ist der Eisbär?', NULL, NULL, NULL, 'In der Nacht zum Freitag ist in Lindenau ein Eisbär aus Pappmaschee verschwunden. Die drei Meter hohe Figur stand seit 1996 vor dem ehemaligen Kino am Markt und gilt als Wahrzeichen des Viertels.', 'In der Nacht zum Freitag ist in Lindenau ein Eisbär aus Pappmaschee verschwunden. Die drei Meter hohe Figur stand seit 1996 vor dem ehemaligen Kino am Markt und gilt als Wahrzeichen des Viertels.

Die Polizei geht davon aus, dass mindestens vier Personen beteiligt waren: Der Bär wiegt 140 Kilogramm. Zeugen wollen gegen zwei Uhr einen Lieferwagen mit offener Hecktür gesehen haben.

„Wer ihn hat, soll ihn bitte trocken lagern“, sagt Kinobetreiber Arno Hesse. Die Figur sei gegen Regen nur auf einer Seite lackiert.

Am Freitagnachmittag legten Kinder Eiswürfel und Fischstäbchen an den leeren Sockel. Der Ortschaftsrat setzte 500 Euro Belohnung aus, eine Bäckerei verspricht dem Finder Brötchen auf Lebenszeit.

Hinweise nimmt das Revier Lindenau entgegen. Bis zum Abend waren 31 Anrufe eingegangen, darunter zwei von Leuten, die den Bären kaufen wollten.', NULL, NULL, NULL, NULL, '2025-01-31', '2025-01-31 17:45:00+00', '+01:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'de', 131, 857, 1, NULL, NULL, NULL, NULL, NULL, NULL, '35631b3f7f006b0a386f0908565bcd92', 256104327230958188, NULL, 0.95, 'containers-1', '88103e1881fb', 1, '2026-11-23 03:15:21.424294+00', '2026-11-23 03:15:21.424294+00', '2026-11-23 03:15:21.424294+00', NULL, 1, NULL, NULL, NULL);


--
-- Data for Name: fetches; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fetches VALUES (1, 1, 49, 1, '2026-11-23 03:15:19.583508+00', '2026-11-23 03:15:19.585119+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39767/eco/20250518/c_10882.html', 0, 'text/html; charset=utf-8', 'UTF-8', 3885, 1, NULL, NULL);
INSERT INTO public.fetches VALUES (2, 1, 45, 1, '2026-11-23 03:15:19.583484+00', '2026-11-23 03:15:19.584699+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39433/wh/2025/10/11/0451.shtml', 0, 'text/html', 'GBK', 2294, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (3, 1, 53, 1, '2026-11-23 03:15:19.583541+00', '2026-11-23 03:15:19.585678+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:46543/p/7719203', 0, 'text/html; charset=utf-8', 'UTF-8', 2338, 2, NULL, NULL);
INSERT INTO public.fetches VALUES (4, 1, 1, 1, '2026-11-23 03:15:19.583672+00', '2026-11-23 03:15:19.585818+00', 'failed', 'fetch', 'permanent_http', 'status 404', 404, 'http://127.0.0.1:33005/local/withdrawn.aspx', 0, 'text/html; charset=utf-8', NULL, NULL, 2, NULL, NULL);
INSERT INTO public.fetches VALUES (5, 1, 29, 1, '2026-11-23 03:15:19.583778+00', '2026-11-23 03:15:19.585353+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39161/thaqafa/mujallid', 0, 'text/html; charset=utf-8', 'UTF-8', 4078, 1, NULL, NULL);
INSERT INTO public.fetches VALUES (6, 1, 4, 1, '2026-11-23 03:15:19.583703+00', '2026-11-23 03:15:19.585996+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36019/bunka/kagura-men', 0, 'text/html; charset=utf-8', 'UTF-8', 3440, 2, NULL, NULL);
INSERT INTO public.fetches VALUES (7, 1, 22, 1, '2026-11-23 03:15:19.583763+00', '2026-11-23 03:15:19.58616+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39089/costume/ombrellaio', 0, 'text/html; charset=utf-8', 'UTF-8', 3244, 2, NULL, NULL);
INSERT INTO public.fetches VALUES (8, 1, 18, 1, '2026-11-23 03:15:19.583745+00', '2026-11-23 03:15:19.586359+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39013/city/2025-12/02/content_771.htm', 0, 'text/html; charset=utf-8', 'UTF-8', 2740, 2, NULL, NULL);
INSERT INTO public.fetches VALUES (9, 1, 50, 1, '2026-11-23 03:15:19.635495+00', '2026-11-23 03:15:19.635721+00', 'rejected', 'fetch', 'bad_content_type', 'application/pdf', 200, 'http://127.0.0.1:39767/files/annual-report.pdf', 0, 'application/pdf', NULL, NULL, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (10, 1, 5, 1, '2026-11-23 03:15:19.637023+00', '2026-11-23 03:15:19.637344+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36019/articles/20250322-todaimori', 0, 'text/html; charset=utf-8', 'UTF-8', 3784, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (11, 1, 46, 1, '2026-11-23 03:15:19.634953+00', '2026-11-23 03:15:19.635479+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39433/a/20871.html', 0, 'text/html; charset=utf-8', 'UTF-8', 5104, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (12, 1, 2, 1, '2026-11-23 03:15:19.637007+00', '2026-11-23 03:15:19.637726+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:33005/2025/05/waves/', 0, 'text/html; charset=utf-8', 'UTF-8', 3675, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (13, 1, 54, 1, '2026-11-23 03:15:19.636989+00', '2026-11-23 03:15:19.637842+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:46543/2025/03/xiubiao', 0, 'text/html; charset=utf-8', 'UTF-8', 3708, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (14, 1, 35, 1, '2026-11-23 03:15:19.583295+00', '2026-11-23 03:15:19.637993+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39329/story/gas-free-hour', 1, 'text/html; charset=utf-8', 'UTF-8', 2537, 3, NULL, NULL);
INSERT INTO public.fetches VALUES (15, 1, 30, 1, '2026-11-23 03:15:19.637039+00', '2026-11-23 03:15:19.637479+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39161/society/wadi-canals', 0, 'text/html; charset=utf-8', 'UTF-8', 4267, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (16, 1, 23, 1, '2026-11-23 03:15:19.636913+00', '2026-11-23 03:15:19.707875+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39089/2025/08/un-gallo-en-el-quinto/', 1, 'text/html; charset=utf-8', 'UTF-8', 2372, 19, NULL, NULL);
INSERT INTO public.fetches VALUES (17, 1, 47, 1, '2026-11-23 03:15:19.960736+00', '2026-11-23 03:15:19.961256+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39433/a/63071.html', 0, 'text/html; charset=utf-8', 'UTF-8', 9693, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (18, 1, 51, 1, '2026-11-23 03:15:20.000029+00', '2026-11-23 03:15:20.000601+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39767/wenhua/202512/t1221_4410.html', 0, 'text/html; charset=utf-8', 'UTF-8', 3059, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (19, 1, 6, 1, '2026-11-23 03:15:20.000198+00', '2026-11-23 03:15:20.000732+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36019/view/AKR20250415', 0, 'text/html; charset=utf-8', 'UTF-8', 3547, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (20, 1, 31, 1, '2026-11-23 03:15:20.012164+00', '2026-11-23 03:15:20.012637+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39161/lyudi/kamennyy-brod', 0, 'text/html; charset=utf-8', 'UTF-8', 4463, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (21, 1, 3, 1, '2026-11-23 03:15:20.039763+00', '2026-11-23 03:15:20.040344+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:33005/local/202506140233.aspx', 0, 'text/html; charset=utf-8', 'UTF-8', 3555, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (22, 1, 55, 1, '2026-11-23 03:15:20.051809+00', '2026-11-23 03:15:20.052302+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:46543/a/55310.html', 0, 'text/html; charset=utf-8', 'UTF-8', 5337, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (23, 1, 24, 1, '2026-11-23 03:15:20.084019+00', '2026-11-23 03:15:20.09771+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39089/medio-ambiente/regantes-jaro', 0, 'text/html; charset=utf-8', 'UTF-8', 3941, 13, NULL, NULL);
INSERT INTO public.fetches VALUES (24, 1, 36, 1, '2026-11-23 03:15:20.083828+00', '2026-11-23 03:15:20.097866+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39329/print/ferry-strike-ends', 0, 'text/html; charset=utf-8', 'UTF-8', 4220, 13, NULL, NULL);
INSERT INTO public.fetches VALUES (25, 1, 20, 1, '2026-11-23 03:15:20.097179+00', '2026-11-23 03:15:20.097984+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39013/people/2025-07/21/content_488.htm', 0, 'text/html; charset=utf-8', 'UTF-8', 2493, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (26, 1, 48, 1, '2026-11-23 03:15:20.111165+00', '2026-11-23 03:15:20.111673+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39433/nc/2025/1024/9127.htm', 0, 'text/html; charset=utf-8', 'UTF-8', 2526, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (27, 1, 52, 1, '2026-11-23 03:15:20.133308+00', '2026-11-23 03:15:20.133769+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39767/minsheng/202509/t0902_3381.html', 0, 'text/html; charset=utf-8', 'UTF-8', 3184, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (28, 1, 7, 1, '2026-11-23 03:15:20.138264+00', '2026-11-23 03:15:20.143763+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36019/news/slow-door/', 0, 'text/html; charset=utf-8', 'UTF-8', 3761, 5, NULL, NULL);
INSERT INTO public.fetches VALUES (29, 1, 32, 1, '2026-11-23 03:15:20.153227+00', '2026-11-23 03:15:20.153787+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39161/obshchestvo/20250212-lastochka.html', 0, 'text/html; charset=utf-8', 'UTF-8', 3720, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (30, 1, 56, 1, '2026-11-23 03:15:20.156223+00', '2026-11-23 03:15:20.156588+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:46543/zx/88213.html', 0, 'text/html; charset=utf-8', 'UTF-8', 2597, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (31, 1, 25, 1, '2026-11-23 03:15:20.161324+00', '2026-11-23 03:15:20.161686+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39089/cronicas/eletrico-28/', 0, 'text/html; charset=utf-8', 'UTF-8', 3754, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (32, 1, 37, 1, '2026-11-23 03:15:20.164913+00', '2026-11-23 03:15:20.165254+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39329/news/snow-carrow-pass/', 0, 'text/html; charset=utf-8', 'UTF-8', 3894, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (33, 1, 21, 1, '2026-11-23 03:15:20.168119+00', '2026-11-23 03:15:20.168119+00', 'rejected', 'fetch', 'robots_denied', 'line 2: Disallow: /private/', NULL, NULL, 0, NULL, NULL, NULL, NULL, 'line 2: Disallow: /private/', NULL);
INSERT INTO public.fetches VALUES (34, 1, 8, 1, '2026-11-23 03:15:20.194382+00', '2026-11-23 03:15:20.194927+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36019/2025/06/toshoshitsu/', 0, 'text/html; charset=utf-8', 'UTF-8', 4024, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (35, 1, 33, 1, '2026-11-23 03:15:20.204348+00', '2026-11-23 03:15:20.204829+00', 'rejected', 'refine', 'empty_content', 'no running text', 200, 'http://127.0.0.1:39161/empty/', 0, 'text/html; charset=utf-8', 'UTF-8', 282, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (36, 1, 19, 1, '2026-11-23 03:15:19.945083+00', '2026-11-23 03:15:19.946139+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39013/culture/p/3310', 0, 'text/html; charset=utf-8', 'UTF-8', 3314, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (37, 1, 26, 1, '2026-11-23 03:15:20.21275+00', '2026-11-23 03:15:20.213208+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39089/cultura/centralita-remedios-palau', 0, 'text/html; charset=utf-8', 'UTF-8', 3412, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (38, 1, 57, 1, '2026-11-23 03:15:20.207291+00', '2026-11-23 03:15:20.207707+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:46543/a/63072.html', 0, 'text/html; charset=utf-8', 'UTF-8', 9966, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (39, 1, 9, 1, '2026-11-23 03:15:20.247798+00', '2026-11-23 03:15:20.248319+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36019/culture/maru-0702', 0, 'text/html; charset=utf-8', 'UTF-8', 3144, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (40, 1, 27, 1, '2026-11-23 03:15:20.26367+00', '2026-11-23 03:15:20.264013+00', 'retry', 'fetch', 'retry_exhausted', 'status 503', 503, 'http://127.0.0.1:39089/pais/centro-de-saude-movel', 0, 'text/html; charset=utf-8', NULL, NULL, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (41, 1, 38, 1, '2026-11-23 03:15:20.216281+00', '2026-11-23 03:15:20.269536+00', 'failed', 'fetch', 'redirect_loop', 'in a circle back to http://127.0.0.1:39329/turn/left', 301, 'http://127.0.0.1:39329/turn/right', 2, 'text/html; charset=utf-8', NULL, NULL, 1, NULL, NULL);
INSERT INTO public.fetches VALUES (42, 1, 34, 1, '2026-11-23 03:15:20.255683+00', '2026-11-23 03:15:20.256118+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39161/2025/12/datchik-pozhara/', 0, 'text/html; charset=utf-8', 'UTF-8', 5308, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (43, 1, 39, 1, '2026-11-23 03:15:20.320808+00', '2026-11-23 03:15:20.321333+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39329/blog/the-secret-was-the-bowl/', 0, 'text/html; charset=utf-8', 'UTF-8', 2688, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (44, 1, 40, 1, '2026-11-23 03:15:20.372996+00', '2026-11-23 03:15:20.373561+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39329/2025/03/11/ferry-strike-ends', 0, 'text/html; charset=utf-8', 'UTF-8', 4220, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (45, 1, 41, 1, '2026-11-23 03:15:20.425755+00', '2026-11-23 03:15:20.427038+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39329/science/coolest-car-park', 0, 'text/html; charset=utf-8', 'UTF-8', 3786, 1, NULL, NULL);
INSERT INTO public.fetches VALUES (46, 1, 42, 1, '2026-11-23 03:15:20.477469+00', '2026-11-23 03:15:20.478121+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39329/local/st-brannocs-bell', 0, 'text/html; charset=utf-8', 'UTF-8', 4383, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (47, 1, 43, 1, '2026-11-23 03:15:20.528958+00', '2026-11-23 03:15:20.52954+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39329/culture/orchestra-aisle-nine', 0, 'text/html; charset=utf-8', 'UTF-8', 3311, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (48, 1, 44, 1, '2026-11-23 03:15:20.581194+00', '2026-11-23 03:15:20.581749+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39329/story/gas-free-hour', 0, 'text/html; charset=utf-8', 'UTF-8', 2537, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (49, 1, 10, 1, '2026-11-23 03:15:19.583728+00', '2026-11-23 03:15:21.098025+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36935/gesellschaft/altenmoor', 0, 'text/html; charset=utf-8', 'UTF-8', 3651, 1514, NULL, NULL);
INSERT INTO public.fetches VALUES (50, 1, 11, 1, '2026-11-23 03:15:21.098077+00', '2026-11-23 03:15:21.098704+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36935/regions/saint-aubrac-train', 0, 'text/html; charset=utf-8', 'UTF-8', 4007, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (51, 1, 12, 1, '2026-11-23 03:15:21.152917+00', '2026-11-23 03:15:21.15356+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36935/regional/ohlebruecke-offen-1.4711', 0, 'text/html; charset=utf-8', 'UTF-8', 3888, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (52, 1, 13, 1, '2026-11-23 03:15:21.207831+00', '2026-11-23 03:15:21.20841+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36935/vie-pratique/biodechets/', 0, 'text/html; charset=utf-8', 'UTF-8', 3845, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (53, 1, 14, 1, '2026-11-23 03:15:21.262589+00', '2026-11-23 03:15:21.263118+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36935/2025/03/acht-jahre-beet/', 0, 'text/html; charset=utf-8', 'UTF-8', 2400, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (54, 1, 15, 1, '2026-11-23 03:15:21.315808+00', '2026-11-23 03:15:21.316367+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36935/culture/kermadec-orgues', 0, 'text/html; charset=utf-8', 'UTF-8', 3697, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (57, 1, 28, 1, '2026-11-23 03:15:21.485644+00', '2026-11-23 03:15:21.486106+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39089/cronaca/teatro-borgovento', 0, 'text/html; charset=utf-8', 'UTF-8', 2664, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (58, 1, 27, 2, '2026-11-23 03:15:21.537236+00', '2026-11-23 03:15:21.537803+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39089/pais/centro-de-saude-movel', 0, 'text/html; charset=utf-8', 'UTF-8', 3543, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (55, 1, 16, 1, '2026-11-23 03:15:21.372388+00', '2026-11-23 03:15:21.372924+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36935/ratgeber/heizung-einstellen/', 0, 'text/html; charset=utf-8', 'UTF-8', 3940, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (56, 1, 17, 1, '2026-11-23 03:15:21.423714+00', '2026-11-23 03:15:21.424298+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36935/lokales/eisbaer-gestohlen', 0, 'text/html; charset=utf-8', 'UTF-8', 3666, 0, NULL, NULL);


--
-- Data for Name: hosts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.hosts VALUES (5, 101, '127.0.0.1:39089', NULL, 2, NULL, NULL, 50, '2026-11-23 03:15:21.595504+00', NULL, NULL, 'http://127.0.0.1:39089', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 03:15:20.265689+00', '2026-11-24 03:15:20.265689+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (1, 89, '127.0.0.1:33005', NULL, 1, NULL, NULL, 50, '2026-11-23 03:15:20.248877+00', NULL, NULL, 'http://127.0.0.1:33005', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 03:15:20.199379+00', '2026-11-24 03:15:20.199379+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (8, 138, '127.0.0.1:39433', NULL, 1, NULL, NULL, 50, '2026-11-23 03:15:20.390313+00', NULL, NULL, 'http://127.0.0.1:39433', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 03:15:20.199016+00', '2026-11-24 03:15:20.199016+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (9, 13, '127.0.0.1:39767', NULL, 1, NULL, NULL, 50, '2026-11-23 03:15:20.390313+00', NULL, NULL, 'http://127.0.0.1:39767', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 03:15:20.203753+00', '2026-11-24 03:15:20.203753+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (4, 142, '127.0.0.1:39013', NULL, 1, NULL, NULL, 50, '2026-11-23 03:15:20.390313+00', NULL, NULL, 'http://127.0.0.1:39013', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 03:15:20.204981+00', '2026-11-24 03:15:20.204981+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (10, 67, '127.0.0.1:46543', NULL, 1, NULL, NULL, 50, '2026-11-23 03:15:20.390313+00', NULL, NULL, 'http://127.0.0.1:46543', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 03:15:20.207891+00', '2026-11-24 03:15:20.207891+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (2, 4, '127.0.0.1:36019', NULL, 1, NULL, NULL, 50, '2026-11-23 03:15:20.390313+00', NULL, NULL, 'http://127.0.0.1:36019', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 03:15:20.253685+00', '2026-11-24 03:15:20.253685+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (6, 19, '127.0.0.1:39161', NULL, 1, NULL, NULL, 50, '2026-11-23 03:15:20.390313+00', NULL, NULL, 'http://127.0.0.1:39161', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 03:15:20.256301+00', '2026-11-24 03:15:20.256301+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (7, 15, '127.0.0.1:39329', NULL, 1, NULL, NULL, 50, '2026-11-23 03:15:20.635675+00', NULL, NULL, 'http://127.0.0.1:39329', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 03:15:20.58474+00', '2026-11-24 03:15:20.58474+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (3, 90, '127.0.0.1:36935', NULL, 1, NULL, NULL, 50, '2026-11-23 03:15:21.480315+00', NULL, NULL, 'http://127.0.0.1:36935', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 03:15:21.42452+00', '2026-11-24 03:15:21.42452+00', 0, 0, 0, NULL, NULL);


--
-- Data for Name: queue; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES (1, 'demo', '0.1.0', 'built-in', 'local:23266', '2026-11-23 03:15:19.438823+00', '2026-11-23 03:15:21.601808+00', 'done', 2, 50, 0, 0, 2, 3, 2, 0);


--
-- Data for Name: seeds; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seeds VALUES (1, 1, 'http//the-slashes-went-missing.example/news', NULL, '{}', NULL, 'invalid_url', 'not a URL: relative URL without a base', 1);
INSERT INTO public.seeds VALUES (2, 1, 'http://127.0.0.1:33005/2025/05/waves/', NULL, '{}', 2, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (3, 1, 'http://127.0.0.1:33005/local/202506140233.aspx', NULL, '{}', 3, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (4, 1, 'http://127.0.0.1:33005/local/withdrawn.aspx', NULL, '{}', 1, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (5, 1, 'http://127.0.0.1:36019/2025/06/toshoshitsu/', NULL, '{}', 8, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (6, 1, 'http://127.0.0.1:36019/articles/20250322-todaimori', NULL, '{}', 5, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (7, 1, 'http://127.0.0.1:36019/bunka/kagura-men', NULL, '{}', 4, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (8, 1, 'http://127.0.0.1:36019/culture/maru-0702', NULL, '{}', 9, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (9, 1, 'http://127.0.0.1:36019/news/slow-door/', NULL, '{}', 7, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (10, 1, 'http://127.0.0.1:36019/view/AKR20250415', NULL, '{}', 6, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (11, 1, 'http://127.0.0.1:36935/2025/03/acht-jahre-beet/', NULL, '{}', 14, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (12, 1, 'http://127.0.0.1:36935/culture/kermadec-orgues', NULL, '{}', 15, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (13, 1, 'http://127.0.0.1:36935/gesellschaft/altenmoor', NULL, '{}', 10, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (14, 1, 'http://127.0.0.1:36935/lokales/eisbaer-gestohlen', NULL, '{}', 17, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (15, 1, 'http://127.0.0.1:36935/ratgeber/heizung-einstellen/', NULL, '{}', 16, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (16, 1, 'http://127.0.0.1:36935/regional/ohlebruecke-offen-1.4711', NULL, '{}', 12, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (17, 1, 'http://127.0.0.1:36935/regional/ohlebruecke-offen-1.4711?utm_source=newsletter&utm_medium=email', NULL, '{}', 12, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (18, 1, 'http://127.0.0.1:36935/regions/saint-aubrac-train', NULL, '{}', 11, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (19, 1, 'http://127.0.0.1:36935/vie-pratique/biodechets/', NULL, '{}', 13, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (20, 1, 'http://127.0.0.1:39013/city/2025-12/02/content_771.htm', NULL, '{}', 18, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (21, 1, 'http://127.0.0.1:39013/culture/p/3310', NULL, '{}', 19, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (22, 1, 'http://127.0.0.1:39013/people/2025-07/21/content_488.htm', NULL, '{}', 20, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (23, 1, 'http://127.0.0.1:39013/private/draft.htm', NULL, '{}', 21, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (24, 1, 'http://127.0.0.1:39089/costume/ombrellaio', NULL, '{}', 22, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (25, 1, 'http://127.0.0.1:39089/cronaca/teatro-borgovento', NULL, '{}', 28, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (26, 1, 'http://127.0.0.1:39089/cronicas/eletrico-28/', NULL, '{}', 25, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (27, 1, 'http://127.0.0.1:39089/cultura/centralita-remedios-palau', NULL, '{}', 26, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (28, 1, 'http://127.0.0.1:39089/medio-ambiente/regantes-jaro', NULL, '{}', 24, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (29, 1, 'http://127.0.0.1:39089/p/118', NULL, '{}', 23, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (30, 1, 'http://127.0.0.1:39089/pais/centro-de-saude-movel', NULL, '{}', 27, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (31, 1, 'http://127.0.0.1:39161/2025/12/datchik-pozhara/', NULL, '{}', 34, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (32, 1, 'http://127.0.0.1:39161/empty/', NULL, '{}', 33, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (33, 1, 'http://127.0.0.1:39161/lyudi/kamennyy-brod', NULL, '{}', 31, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (34, 1, 'http://127.0.0.1:39161/obshchestvo/20250212-lastochka.html', NULL, '{}', 32, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (35, 1, 'http://127.0.0.1:39161/society/wadi-canals', NULL, '{}', 30, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (36, 1, 'http://127.0.0.1:39161/thaqafa/mujallid', NULL, '{}', 29, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (37, 1, 'http://127.0.0.1:39329/2025/03/11/ferry-strike-ends', NULL, '{}', 40, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (38, 1, 'http://127.0.0.1:39329/blog/the-secret-was-the-bowl/', NULL, '{}', 39, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (39, 1, 'http://127.0.0.1:39329/culture/orchestra-aisle-nine', NULL, '{}', 43, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (40, 1, 'http://127.0.0.1:39329/local/st-brannocs-bell', NULL, '{}', 42, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (41, 1, 'http://127.0.0.1:39329/news/snow-carrow-pass/', NULL, '{}', 37, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (42, 1, 'http://127.0.0.1:39329/old/grid-gas-free', NULL, '{}', 35, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (43, 1, 'http://127.0.0.1:39329/print/ferry-strike-ends', NULL, '{}', 36, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (44, 1, 'http://127.0.0.1:39329/science/coolest-car-park', NULL, '{}', 41, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (45, 1, 'http://127.0.0.1:39329/story/gas-free-hour', NULL, '{}', 44, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (46, 1, 'http://127.0.0.1:39329/turn/left', NULL, '{}', 38, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (47, 1, 'http://127.0.0.1:39433/a/20871.html', NULL, '{}', 46, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (48, 1, 'http://127.0.0.1:39433/a/63071.html', NULL, '{}', 47, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (49, 1, 'http://127.0.0.1:39433/nc/2025/1024/9127.htm', NULL, '{}', 48, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (50, 1, 'http://127.0.0.1:39433/wh/2025/10/11/0451.shtml', NULL, '{}', 45, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (51, 1, 'http://127.0.0.1:39767/eco/20250518/c_10882.html', NULL, '{}', 49, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (52, 1, 'http://127.0.0.1:39767/files/annual-report.pdf', NULL, '{}', 50, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (53, 1, 'http://127.0.0.1:39767/minsheng/202509/t0902_3381.html', NULL, '{}', 52, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (54, 1, 'http://127.0.0.1:39767/wenhua/202512/t1221_4410.html', NULL, '{}', 51, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (55, 1, 'http://127.0.0.1:46543/2025/03/xiubiao', NULL, '{}', 54, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (56, 1, 'http://127.0.0.1:46543/a/55310.html', NULL, '{}', 55, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (57, 1, 'http://127.0.0.1:46543/a/63072.html', NULL, '{}', 57, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (58, 1, 'http://127.0.0.1:46543/p/7719203', NULL, '{}', 53, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (59, 1, 'http://127.0.0.1:46543/zx/88213.html', NULL, '{}', 56, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (60, 1, 'https://[half-an-address/story', NULL, '{}', NULL, 'invalid_url', 'not a URL: invalid IPv6 address', 1);


--
-- Data for Name: sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sources VALUES (1, 'demo', 'urls', NULL, false, 0);


--
-- Data for Name: targets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.targets VALUES (1, 89, 1, '40d9f2ee818e980271b2aa0f99f88436', 'http://127.0.0.1:33005/local/withdrawn.aspx', 'failed', 'fetch', 'permanent_http', 'status 404', 'permanent_http at fetch: status 404', 1, 404, 'http://127.0.0.1:33005/local/withdrawn.aspx', NULL, NULL, NULL, NULL, '2026-11-23 03:15:19.585818+00', '2026-11-23 03:15:19.585818+00', 1, 1, NULL);
INSERT INTO public.targets VALUES (2, 89, 1, 'd6406a3243b0664aa76a806296bb0002', 'http://127.0.0.1:33005/2025/05/waves/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:33005/2025/05/waves/', NULL, NULL, 'd6406a3243b0664aa76a806296bb0002', NULL, '2026-11-23 03:15:19.637726+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (3, 89, 1, 'f508744befa8977fd48e7e31ae5ab2b1', 'http://127.0.0.1:33005/local/202506140233.aspx', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:33005/local/202506140233.aspx', NULL, NULL, 'f508744befa8977fd48e7e31ae5ab2b1', NULL, '2026-11-23 03:15:20.040344+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (4, 4, 2, '174ffc09269ac6f574d90d2b1ec11e0d', 'http://127.0.0.1:36019/bunka/kagura-men', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36019/bunka/kagura-men', NULL, NULL, '174ffc09269ac6f574d90d2b1ec11e0d', NULL, '2026-11-23 03:15:19.585996+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (7, 4, 2, '84e2a5ef1800dfe2d18f0c8715cc8a04', 'http://127.0.0.1:36019/news/slow-door/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36019/news/slow-door/', NULL, NULL, '84e2a5ef1800dfe2d18f0c8715cc8a04', NULL, '2026-11-23 03:15:20.143763+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (8, 4, 2, 'ccf736844504296202f9dbbd206b6629', 'http://127.0.0.1:36019/2025/06/toshoshitsu/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36019/2025/06/toshoshitsu/', NULL, NULL, 'ccf736844504296202f9dbbd206b6629', NULL, '2026-11-23 03:15:20.194927+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (9, 4, 2, 'f8424c6586e85d3c17ef249ce8ccb7db', 'http://127.0.0.1:36019/culture/maru-0702', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36019/culture/maru-0702', NULL, NULL, 'f8424c6586e85d3c17ef249ce8ccb7db', NULL, '2026-11-23 03:15:20.248319+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (19, 142, 4, 'b8707562140e18b7a8f1442a26cce7a2', 'http://127.0.0.1:39013/culture/p/3310', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39013/culture/p/3310', NULL, NULL, 'b8707562140e18b7a8f1442a26cce7a2', NULL, '2026-11-23 03:15:19.946139+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (20, 142, 4, 'd34b75974b86705fd0296238d62d7850', 'http://127.0.0.1:39013/people/2025-07/21/content_488.htm', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39013/people/2025-07/21/content_488.htm', NULL, NULL, 'd34b75974b86705fd0296238d62d7850', NULL, '2026-11-23 03:15:20.097984+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (21, 142, 4, 'e12784735eac62d1e6f42790abab1979', 'http://127.0.0.1:39013/private/draft.htm', 'rejected', 'fetch', 'robots_denied', 'line 2: Disallow: /private/', 'robots_denied at fetch: line 2: Disallow: /private/', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (24, 101, 5, '5881ce4de12e164aa8ef5612ff248898', 'http://127.0.0.1:39089/medio-ambiente/regantes-jaro', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39089/medio-ambiente/regantes-jaro', NULL, NULL, '5881ce4de12e164aa8ef5612ff248898', NULL, '2026-11-23 03:15:20.09771+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (25, 101, 5, '8b00745090588ecf6af42431fd1820f8', 'http://127.0.0.1:39089/cronicas/eletrico-28/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39089/cronicas/eletrico-28/', NULL, NULL, '8b00745090588ecf6af42431fd1820f8', NULL, '2026-11-23 03:15:20.161686+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (40, 15, 7, '75764493ede4eb3215c5834b9a4bcda8', 'http://127.0.0.1:39329/2025/03/11/ferry-strike-ends', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39329/2025/03/11/ferry-strike-ends', NULL, NULL, '75764493ede4eb3215c5834b9a4bcda8', NULL, '2026-11-23 03:15:20.373561+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (41, 15, 7, '91cf5e05f351292f408fc4f15a8e6b12', 'http://127.0.0.1:39329/science/coolest-car-park', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39329/science/coolest-car-park', NULL, NULL, '91cf5e05f351292f408fc4f15a8e6b12', NULL, '2026-11-23 03:15:20.427038+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (10, 90, 3, '0896278470340e40cd8d7cd9b7545002', 'http://127.0.0.1:36935/gesellschaft/altenmoor', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36935/gesellschaft/altenmoor', NULL, NULL, '0896278470340e40cd8d7cd9b7545002', NULL, '2026-11-23 03:15:21.098025+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (11, 90, 3, '1430cf60a12583aecdf1784bb832b4a2', 'http://127.0.0.1:36935/regions/saint-aubrac-train', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36935/regions/saint-aubrac-train', NULL, NULL, '1430cf60a12583aecdf1784bb832b4a2', NULL, '2026-11-23 03:15:21.098704+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (12, 90, 3, '4ccc956f6a72295bf38bf6550354b7bb', 'http://127.0.0.1:36935/regional/ohlebruecke-offen-1.4711', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36935/regional/ohlebruecke-offen-1.4711', NULL, NULL, '4ccc956f6a72295bf38bf6550354b7bb', NULL, '2026-11-23 03:15:21.15356+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (13, 90, 3, '7b62a2ead73c240860f7f2258aa8d100', 'http://127.0.0.1:36935/vie-pratique/biodechets/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36935/vie-pratique/biodechets/', NULL, NULL, '7b62a2ead73c240860f7f2258aa8d100', NULL, '2026-11-23 03:15:21.20841+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (14, 90, 3, '932a92a67b8854771e79095606f37fa3', 'http://127.0.0.1:36935/2025/03/acht-jahre-beet/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36935/2025/03/acht-jahre-beet/', NULL, NULL, '932a92a67b8854771e79095606f37fa3', NULL, '2026-11-23 03:15:21.263118+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (15, 90, 3, 'a3200151721c8e2f069e8ddc2a905fcb', 'http://127.0.0.1:36935/culture/kermadec-orgues', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36935/culture/kermadec-orgues', NULL, NULL, 'a3200151721c8e2f069e8ddc2a905fcb', NULL, '2026-11-23 03:15:21.316367+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (16, 90, 3, 'b9e25322deccff340b669143efe19aa4', 'http://127.0.0.1:36935/ratgeber/heizung-einstellen/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36935/ratgeber/heizung-einstellen/', NULL, NULL, 'b9e25322deccff340b669143efe19aa4', NULL, '2026-11-23 03:15:21.372924+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (17, 90, 3, 'd6274e47941fdaf7e52e21ecfdbccd68', 'http://127.0.0.1:36935/lokales/eisbaer-gestohlen', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36935/lokales/eisbaer-gestohlen', NULL, NULL, 'd6274e47941fdaf7e52e21ecfdbccd68', NULL, '2026-11-23 03:15:21.424298+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (28, 101, 5, 'de4d0f1ce0f035d8f538bbc227178b6a', 'http://127.0.0.1:39089/cronaca/teatro-borgovento', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39089/cronaca/teatro-borgovento', NULL, NULL, 'de4d0f1ce0f035d8f538bbc227178b6a', NULL, '2026-11-23 03:15:21.486106+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (5, 4, 2, '591bb98c868baf728675b5196008e584', 'http://127.0.0.1:36019/articles/20250322-todaimori', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36019/articles/20250322-todaimori', NULL, NULL, '591bb98c868baf728675b5196008e584', NULL, '2026-11-23 03:15:19.637344+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (6, 4, 2, '66bf93464631fd8e8baa1c1dd90d67af', 'http://127.0.0.1:36019/view/AKR20250415', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36019/view/AKR20250415', NULL, NULL, '66bf93464631fd8e8baa1c1dd90d67af', NULL, '2026-11-23 03:15:20.000732+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (18, 142, 4, '908644dbcae9f1e8c7480726af15da91', 'http://127.0.0.1:39013/city/2025-12/02/content_771.htm', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39013/city/2025-12/02/content_771.htm', NULL, NULL, '908644dbcae9f1e8c7480726af15da91', NULL, '2026-11-23 03:15:19.586359+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (22, 101, 5, '33aadab773e806996ffc885aec813004', 'http://127.0.0.1:39089/costume/ombrellaio', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39089/costume/ombrellaio', NULL, NULL, '33aadab773e806996ffc885aec813004', NULL, '2026-11-23 03:15:19.58616+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (23, 101, 5, '4e62ddb2f9e5b14def507d1797cde609', 'http://127.0.0.1:39089/p/118', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39089/2025/08/un-gallo-en-el-quinto/', NULL, NULL, 'e9025af74567f5e811cac044ee03b512', NULL, '2026-11-23 03:15:19.707875+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (29, 19, 6, '1e1cdac3073b91a6fa3edbe1c66527b3', 'http://127.0.0.1:39161/thaqafa/mujallid', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39161/thaqafa/mujallid', NULL, NULL, '1e1cdac3073b91a6fa3edbe1c66527b3', NULL, '2026-11-23 03:15:19.585353+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (30, 19, 6, '3d1b99e91132e26f94e67196f2927a26', 'http://127.0.0.1:39161/society/wadi-canals', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39161/society/wadi-canals', NULL, NULL, '3d1b99e91132e26f94e67196f2927a26', NULL, '2026-11-23 03:15:19.637479+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (31, 19, 6, '74c152fafdf9fa8386cd022f49af5038', 'http://127.0.0.1:39161/lyudi/kamennyy-brod', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39161/lyudi/kamennyy-brod', NULL, NULL, '74c152fafdf9fa8386cd022f49af5038', NULL, '2026-11-23 03:15:20.012637+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (45, 138, 8, '0e29526474b373dd73fafe5805615f2e', 'http://127.0.0.1:39433/wh/2025/10/11/0451.shtml', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39433/wh/2025/10/11/0451.shtml', NULL, NULL, '0e29526474b373dd73fafe5805615f2e', NULL, '2026-11-23 03:15:19.584699+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (46, 138, 8, '647d671efe5ccd928e4b848d30a61b90', 'http://127.0.0.1:39433/a/20871.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39433/a/20871.html', NULL, NULL, '647d671efe5ccd928e4b848d30a61b90', NULL, '2026-11-23 03:15:19.635479+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (47, 138, 8, '71a9cb4602113bfe010e35e0b80f2fff', 'http://127.0.0.1:39433/a/63071.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39433/a/63071.html', NULL, NULL, '71a9cb4602113bfe010e35e0b80f2fff', NULL, '2026-11-23 03:15:19.961256+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (49, 13, 9, '4abccea6bb21dc9c823d8e42ab638d7b', 'http://127.0.0.1:39767/eco/20250518/c_10882.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39767/eco/20250518/c_10882.html', NULL, NULL, '4abccea6bb21dc9c823d8e42ab638d7b', NULL, '2026-11-23 03:15:19.585119+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (50, 13, 9, '6168cc24162f92d8d56848777a9142d9', 'http://127.0.0.1:39767/files/annual-report.pdf', 'rejected', 'fetch', 'bad_content_type', 'application/pdf', 'bad_content_type at fetch: application/pdf', 1, 200, 'http://127.0.0.1:39767/files/annual-report.pdf', NULL, NULL, NULL, NULL, '2026-11-23 03:15:19.635721+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (51, 13, 9, '77a181d7e9e2010ac9f9721c80af5b87', 'http://127.0.0.1:39767/wenhua/202512/t1221_4410.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39767/wenhua/202512/t1221_4410.html', NULL, NULL, '77a181d7e9e2010ac9f9721c80af5b87', NULL, '2026-11-23 03:15:20.000601+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (53, 67, 10, '01761640d86eedc5b34d163889b0cccf', 'http://127.0.0.1:46543/p/7719203', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:46543/p/7719203', NULL, NULL, '01761640d86eedc5b34d163889b0cccf', NULL, '2026-11-23 03:15:19.585678+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (54, 67, 10, '03e23db629601dac74510275ea398759', 'http://127.0.0.1:46543/2025/03/xiubiao', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:46543/2025/03/xiubiao', NULL, NULL, '03e23db629601dac74510275ea398759', NULL, '2026-11-23 03:15:19.637842+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (48, 138, 8, 'a3b1e215f9c9f29fe922c663cb7b4678', 'http://127.0.0.1:39433/nc/2025/1024/9127.htm', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39433/nc/2025/1024/9127.htm', NULL, NULL, 'a3b1e215f9c9f29fe922c663cb7b4678', NULL, '2026-11-23 03:15:20.111673+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (52, 13, 9, '8a3c0ccd77d1f05fac10e04e00f08987', 'http://127.0.0.1:39767/minsheng/202509/t0902_3381.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39767/minsheng/202509/t0902_3381.html', NULL, NULL, '8a3c0ccd77d1f05fac10e04e00f08987', NULL, '2026-11-23 03:15:20.133769+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (55, 67, 10, '12ca95d42e2883f3d2c4d508aecc6fdd', 'http://127.0.0.1:46543/a/55310.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:46543/a/55310.html', NULL, NULL, '12ca95d42e2883f3d2c4d508aecc6fdd', NULL, '2026-11-23 03:15:20.052302+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (35, 15, 7, '0e49f0e9128dbe3edada75a63464b44a', 'http://127.0.0.1:39329/old/grid-gas-free', 'duplicate', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39329/story/gas-free-hour', NULL, NULL, 'c9b349a6b6d9019915a6c434776c986f', NULL, '2026-11-23 03:15:19.637993+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (42, 15, 7, '991cc833f8b8cf3e220e3e4d4d51004c', 'http://127.0.0.1:39329/local/st-brannocs-bell', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39329/local/st-brannocs-bell', NULL, NULL, '991cc833f8b8cf3e220e3e4d4d51004c', NULL, '2026-11-23 03:15:20.478121+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (43, 15, 7, '9af388a53d6ccfdc8ff3b1d0c7398deb', 'http://127.0.0.1:39329/culture/orchestra-aisle-nine', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39329/culture/orchestra-aisle-nine', NULL, NULL, '9af388a53d6ccfdc8ff3b1d0c7398deb', NULL, '2026-11-23 03:15:20.52954+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (44, 15, 7, 'c9b349a6b6d9019915a6c434776c986f', 'http://127.0.0.1:39329/story/gas-free-hour', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39329/story/gas-free-hour', NULL, NULL, 'c9b349a6b6d9019915a6c434776c986f', NULL, '2026-11-23 03:15:20.581749+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (26, 101, 5, 'b7efb381d3cfe9672246e0a528f1153d', 'http://127.0.0.1:39089/cultura/centralita-remedios-palau', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39089/cultura/centralita-remedios-palau', NULL, NULL, 'b7efb381d3cfe9672246e0a528f1153d', NULL, '2026-11-23 03:15:20.213208+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (32, 19, 6, 'a3c7fa3485213459034653d75f4333c4', 'http://127.0.0.1:39161/obshchestvo/20250212-lastochka.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39161/obshchestvo/20250212-lastochka.html', NULL, NULL, 'a3c7fa3485213459034653d75f4333c4', NULL, '2026-11-23 03:15:20.153787+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (33, 19, 6, 'a901f703f7596faf1788279dd165ec2c', 'http://127.0.0.1:39161/empty/', 'rejected', 'refine', 'empty_content', 'no running text', 'empty_content at refine: no running text', 1, 200, 'http://127.0.0.1:39161/empty/', NULL, NULL, NULL, NULL, '2026-11-23 03:15:20.204829+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (34, 19, 6, 'ce9012d8f237bc9796c5ed84c311fcac', 'http://127.0.0.1:39161/2025/12/datchik-pozhara/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39161/2025/12/datchik-pozhara/', NULL, NULL, 'ce9012d8f237bc9796c5ed84c311fcac', NULL, '2026-11-23 03:15:20.256118+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (37, 15, 7, '20288ec0d8b284914b9b03c6d4e4e525', 'http://127.0.0.1:39329/news/snow-carrow-pass/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39329/news/snow-carrow-pass/', NULL, NULL, '20288ec0d8b284914b9b03c6d4e4e525', NULL, '2026-11-23 03:15:20.165254+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (38, 15, 7, '42f1b47a59b3d13df4ee3419071f5b7a', 'http://127.0.0.1:39329/turn/left', 'failed', 'fetch', 'redirect_loop', 'in a circle back to http://127.0.0.1:39329/turn/left', 'redirect_loop at fetch: in a circle back to http://127.0.0.1:39329/turn/left', 1, 301, 'http://127.0.0.1:39329/turn/right', NULL, NULL, NULL, NULL, '2026-11-23 03:15:20.269536+00', '2026-11-23 03:15:20.269536+00', 1, 1, NULL);
INSERT INTO public.targets VALUES (39, 15, 7, '4a176fc17de4840f3645a9c557e5e342', 'http://127.0.0.1:39329/blog/the-secret-was-the-bowl/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39329/blog/the-secret-was-the-bowl/', NULL, NULL, '4a176fc17de4840f3645a9c557e5e342', NULL, '2026-11-23 03:15:20.321333+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (56, 67, 10, '3cb1216984fabf44b093755eb083a338', 'http://127.0.0.1:46543/zx/88213.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:46543/zx/88213.html', NULL, NULL, '3cb1216984fabf44b093755eb083a338', NULL, '2026-11-23 03:15:20.156588+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (57, 67, 10, '9eca4b73393cdc90913fdfd467ecfd58', 'http://127.0.0.1:46543/a/63072.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:46543/a/63072.html', NULL, NULL, '9eca4b73393cdc90913fdfd467ecfd58', NULL, '2026-11-23 03:15:20.207707+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (36, 15, 7, '1182696338dc4af77e38eeba8beefc81', 'http://127.0.0.1:39329/print/ferry-strike-ends', 'duplicate', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39329/print/ferry-strike-ends', NULL, NULL, '75764493ede4eb3215c5834b9a4bcda8', NULL, '2026-11-23 03:15:20.097866+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (27, 101, 5, 'c28817163d68c94ee5ec1a09d1209816', 'http://127.0.0.1:39089/pais/centro-de-saude-movel', 'stored', NULL, NULL, NULL, NULL, 2, 200, 'http://127.0.0.1:39089/pais/centro-de-saude-movel', NULL, NULL, 'c28817163d68c94ee5ec1a09d1209816', NULL, '2026-11-23 03:15:21.537803+00', NULL, 1, 1, NULL);


--
-- Name: fetches_fetch_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.fetches_fetch_id_seq', 58, true);


--
-- Name: hosts_host_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.hosts_host_id_seq', 10, true);


--
-- Name: runs_run_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.runs_run_id_seq', 1, true);


--
-- Name: seeds_seed_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.seeds_seed_id_seq', 60, true);


--
-- Name: sources_source_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sources_source_id_seq', 1, true);


--
-- Name: targets_target_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.targets_target_id_seq', 57, true);


--
-- Name: _sqlx_migrations _sqlx_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public._sqlx_migrations
    ADD CONSTRAINT _sqlx_migrations_pkey PRIMARY KEY (version);


--
-- Name: article_annotations article_annotations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_annotations
    ADD CONSTRAINT article_annotations_pkey PRIMARY KEY (article_id, ordinal);


--
-- Name: article_blocks article_blocks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_blocks
    ADD CONSTRAINT article_blocks_pkey PRIMARY KEY (article_id, block);


--
-- Name: article_captions article_captions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_captions
    ADD CONSTRAINT article_captions_pkey PRIMARY KEY (article_id, ordinal);


--
-- Name: article_fields article_fields_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_fields
    ADD CONSTRAINT article_fields_pkey PRIMARY KEY (article_id, ordinal);


--
-- Name: article_flags article_flags_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_flags
    ADD CONSTRAINT article_flags_pkey PRIMARY KEY (article_id, ordinal);


--
-- Name: article_images article_images_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_images
    ADD CONSTRAINT article_images_pkey PRIMARY KEY (article_id, ordinal);


--
-- Name: article_people article_people_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_people
    ADD CONSTRAINT article_people_pkey PRIMARY KEY (article_id, ordinal);


--
-- Name: article_tags article_tags_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_tags
    ADD CONSTRAINT article_tags_pkey PRIMARY KEY (article_id, ordinal);


--
-- Name: articles articles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_pkey PRIMARY KEY (article_id);


--
-- Name: fetches fetches_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fetches
    ADD CONSTRAINT fetches_pkey PRIMARY KEY (fetch_id);


--
-- Name: hosts hosts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hosts
    ADD CONSTRAINT hosts_pkey PRIMARY KEY (host_id);


--
-- Name: hosts hosts_shard_host_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hosts
    ADD CONSTRAINT hosts_shard_host_key UNIQUE (shard, host);


--
-- Name: queue queue_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.queue
    ADD CONSTRAINT queue_pkey PRIMARY KEY (shard, target_id);


--
-- Name: runs runs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_pkey PRIMARY KEY (run_id);


--
-- Name: seeds seeds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seeds
    ADD CONSTRAINT seeds_pkey PRIMARY KEY (seed_id);


--
-- Name: seeds seeds_source_id_url_as_listed_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seeds
    ADD CONSTRAINT seeds_source_id_url_as_listed_key UNIQUE (source_id, url_as_listed);


--
-- Name: sources sources_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sources
    ADD CONSTRAINT sources_name_key UNIQUE (name);


--
-- Name: sources sources_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sources
    ADD CONSTRAINT sources_pkey PRIMARY KEY (source_id);


--
-- Name: targets targets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets_pkey PRIMARY KEY (target_id);


--
-- Name: targets targets_shard_host_id_url_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets_shard_host_id_url_hash_key UNIQUE (shard, host_id, url_hash);


--
-- Name: article_annotations_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_annotations_kind ON public.article_annotations USING btree (kind);


--
-- Name: article_flags_flag; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_flags_flag ON public.article_flags USING btree (flag);


--
-- Name: article_people_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_people_name ON public.article_people USING btree (name);


--
-- Name: article_tags_tag; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_tags_tag ON public.article_tags USING btree (tag);


--
-- Name: articles_published; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX articles_published ON public.articles USING btree (published_on);


--
-- Name: articles_run; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX articles_run ON public.articles USING btree (run_id);


--
-- Name: articles_target; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX articles_target ON public.articles USING btree (target_id);


--
-- Name: fetches_run; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX fetches_run ON public.fetches USING btree (run_id);


--
-- Name: fetches_target; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX fetches_target ON public.fetches USING btree (target_id);


--
-- Name: hosts_blocked; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hosts_blocked ON public.hosts USING btree (blocked_until) WHERE (blocked_until IS NOT NULL);


--
-- Name: hosts_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hosts_due ON public.hosts USING btree (due_at, host_id) WHERE (due_at IS NOT NULL);


--
-- Name: hosts_host; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX hosts_host ON public.hosts USING btree (host);


--
-- Name: queue_host; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX queue_host ON public.queue USING btree (shard, host_id, due_at, target_id);


--
-- Name: seeds_target; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX seeds_target ON public.seeds USING btree (target_id);


--
-- Name: targets_article; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX targets_article ON public.targets USING btree (article_id) WHERE (article_id IS NOT NULL);


--
-- Name: targets_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX targets_due ON public.targets USING btree (next_due_at, target_id) WHERE (next_due_at IS NOT NULL);


--
-- Name: targets_outcome; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX targets_outcome ON public.targets USING btree (outcome, failure_code);


--
-- Name: article_annotations article_annotations_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_annotations
    ADD CONSTRAINT article_annotations_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(article_id) ON DELETE CASCADE;


--
-- Name: article_blocks article_blocks_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_blocks
    ADD CONSTRAINT article_blocks_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(article_id) ON DELETE CASCADE;


--
-- Name: article_captions article_captions_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_captions
    ADD CONSTRAINT article_captions_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(article_id) ON DELETE CASCADE;


--
-- Name: article_fields article_fields_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_fields
    ADD CONSTRAINT article_fields_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(article_id) ON DELETE CASCADE;


--
-- Name: article_flags article_flags_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_flags
    ADD CONSTRAINT article_flags_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(article_id) ON DELETE CASCADE;


--
-- Name: article_images article_images_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_images
    ADD CONSTRAINT article_images_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(article_id) ON DELETE CASCADE;


--
-- Name: article_people article_people_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_people
    ADD CONSTRAINT article_people_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(article_id) ON DELETE CASCADE;


--
-- Name: article_tags article_tags_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_tags
    ADD CONSTRAINT article_tags_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(article_id) ON DELETE CASCADE;


--
-- Name: articles articles_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.runs(run_id);


--
-- Name: articles articles_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_target_id_fkey FOREIGN KEY (target_id) REFERENCES public.targets(target_id);


--
-- Name: fetches fetches_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fetches
    ADD CONSTRAINT fetches_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.runs(run_id);


--
-- Name: fetches fetches_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fetches
    ADD CONSTRAINT fetches_target_id_fkey FOREIGN KEY (target_id) REFERENCES public.targets(target_id);


--
-- Name: queue queue_host_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.queue
    ADD CONSTRAINT queue_host_id_fkey FOREIGN KEY (host_id) REFERENCES public.hosts(host_id);


--
-- Name: queue queue_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.queue
    ADD CONSTRAINT queue_target_id_fkey FOREIGN KEY (target_id) REFERENCES public.targets(target_id);


--
-- Name: seeds seeds_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seeds
    ADD CONSTRAINT seeds_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.runs(run_id);


--
-- Name: seeds seeds_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seeds
    ADD CONSTRAINT seeds_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.sources(source_id);


--
-- Name: seeds seeds_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seeds
    ADD CONSTRAINT seeds_target_id_fkey FOREIGN KEY (target_id) REFERENCES public.targets(target_id);


--
-- Name: targets targets_host_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets_host_id_fkey FOREIGN KEY (host_id) REFERENCES public.hosts(host_id);


--
-- Name: targets targets_queued_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets_queued_run_id_fkey FOREIGN KEY (queued_run_id) REFERENCES public.runs(run_id);


--
-- Name: targets targets_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.runs(run_id);


--
-- PostgreSQL database dump complete
--


