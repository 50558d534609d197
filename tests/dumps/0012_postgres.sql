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
-- Name: article_bands; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_bands (
    band bigint NOT NULL,
    article_id text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: TABLE article_bands; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.article_bands IS 'Articles that share a band are compared.';


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
-- Name: article_entities; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_entities (
    article_id text NOT NULL COLLATE pg_catalog."C",
    ordinal bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    normal text NOT NULL COLLATE pg_catalog."C",
    role text,
    amount text,
    currency text COLLATE pg_catalog."C",
    block bigint NOT NULL,
    char_offset bigint NOT NULL,
    char_count bigint NOT NULL,
    surface text NOT NULL,
    method text NOT NULL,
    CONSTRAINT article_entities_char_count_check CHECK ((char_count > 0)),
    CONSTRAINT article_entities_char_offset_check CHECK ((char_offset >= 0)),
    CONSTRAINT article_entities_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'organisation'::text, 'place'::text, 'money'::text, 'date'::text, 'law'::text, 'percent'::text])))
);


--
-- Name: TABLE article_entities; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.article_entities IS 'What an article names: people, organisations, places, sums, days, laws. char_offset counts characters of the block''s cleaned text; normal is what the namings in all languages have in common; amount is a decimal number, currency ISO 4217.';


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
-- Name: article_keywords; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_keywords (
    article_id text NOT NULL COLLATE pg_catalog."C",
    ordinal bigint NOT NULL,
    word text NOT NULL COLLATE pg_catalog."C",
    score double precision NOT NULL,
    CONSTRAINT article_keywords_score_check CHECK (((score > (0)::double precision) AND (score <= (1)::double precision)))
);


--
-- Name: TABLE article_keywords; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.article_keywords IS 'What an article is about: its best word has the score 1.';


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
-- Name: article_sketches; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_sketches (
    article_id text NOT NULL COLLATE pg_catalog."C",
    shingle_count bigint NOT NULL,
    hashes text NOT NULL COLLATE pg_catalog."C",
    lead_hashes text NOT NULL COLLATE pg_catalog."C",
    joined_at timestamp with time zone
);


--
-- Name: TABLE article_sketches; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.article_sketches IS 'What a story is known by: the smallest hashes of its shingles, and of those of its lead. Empty = too short to tell.';


--
-- Name: COLUMN article_sketches.joined_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.article_sketches.joined_at IS 'When it was last compared with the others; NULL = it waits.';


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
    cluster_id text COLLATE pg_catalog."C",
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
-- Name: COLUMN articles.cluster_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.articles.cluster_id IS 'The same for all copies of a story: the smallest article_id among them; NULL = nobody else has it.';


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
)
WITH (fillfactor='50');


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
-- Name: v_duplicates; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.v_duplicates AS
 SELECT a.cluster_id,
    row_number() OVER earliest AS ordinal,
    count(*) OVER (PARTITION BY a.cluster_id) AS article_count,
    a.article_id,
    a.url,
    a.title,
    a.lang,
    a.published_on,
    a.published_at,
    a.first_seen_at,
    COALESCE(a.source_name, a.site_name, h.host) AS source,
    first_value(a.article_id) OVER earliest AS first_article_id,
    first_value(COALESCE(a.source_name, a.site_name, h.host)) OVER earliest AS earliest_source
   FROM ((public.articles a
     JOIN public.targets t ON ((t.target_id = a.target_id)))
     JOIN public.hosts h ON ((h.host_id = t.host_id)))
  WHERE (a.cluster_id IS NOT NULL)
  WINDOW earliest AS (PARTITION BY a.cluster_id ORDER BY COALESCE(a.published_on, ((a.first_seen_at AT TIME ZONE 'UTC'::text))::date), (a.published_at IS NULL), a.published_at, a.first_seen_at, a.article_id);


--
-- Name: VIEW v_duplicates; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.v_duplicates IS 'One row an article that has copies; ordinal 1 is the earliest: by the day of publication, then by its instant, then by when it was first seen.';


--
-- Name: clusters; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.clusters AS
 SELECT v_duplicates.cluster_id,
    v_duplicates.article_count,
    v_duplicates.first_article_id,
    v_duplicates.earliest_source,
    v_duplicates.title,
    v_duplicates.lang,
    v_duplicates.published_on,
    v_duplicates.published_at,
    v_duplicates.first_seen_at
   FROM public.v_duplicates
  WHERE (v_duplicates.ordinal = 1);


--
-- Name: VIEW clusters; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.clusters IS 'One row a story that several pages have.';


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
  WHERE ((t.outcome = 'failed'::text) AND (t.failure_code IS NOT NULL));


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
    url text NOT NULL COLLATE pg_catalog."C",
    etag text,
    last_modified text,
    refetch_after_ms bigint,
    CONSTRAINT queue_attempt_check CHECK ((attempt >= 1))
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_vacuum_threshold='2000');


--
-- Name: TABLE queue; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.queue IS 'A row only while there is work: a result counts iff its row with that attempt still stands.';


--
-- Name: COLUMN queue.url; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.queue.url IS 'What to fetch; with etag and last_modified on condition that it changed.';


--
-- Name: COLUMN queue.refetch_after_ms; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.queue.refetch_after_ms IS 'How long a good page is left alone afterwards; NULL = for ever.';


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

INSERT INTO public._sqlx_migrations VALUES (1, 'frontier', '2026-11-23 06:53:08.607819+00', true, '\x78ab3bd00663243226943503d9294ed71d13b9a22ebda874b5bd8626e3c33a382bc5369903be3d6723a5a3717b3397a5', 190008713);
INSERT INTO public._sqlx_migrations VALUES (2, 'articles', '2026-11-23 06:53:08.607819+00', true, '\x997bdb34e6e81651cbc9043635b428d57f8b677f91d3f484394dcc0450a54b6937ebdab5d820ec9e4ae42ff8b9aaef02', 528264404);
INSERT INTO public._sqlx_migrations VALUES (3, 'views', '2026-11-23 06:53:08.607819+00', true, '\x72aefe7280633c09377dbf23c77560b0c1ffe0b1e51c0aba347e8973e2cbb790aa8d1c6fed63a9936954113e82865466', 51067193);
INSERT INTO public._sqlx_migrations VALUES (4, 'host health', '2026-11-23 06:53:08.607819+00', true, '\x4fc05945935be8b9e1585b17432d76a3a216dd4287e13722606f7dede0b80e4e4ab9375117a8ae2cf0e9a09f6cce0e80', 17443570);
INSERT INTO public._sqlx_migrations VALUES (5, 'directives', '2026-11-23 06:53:08.607819+00', true, '\x69c7d931fceb12d0967580a1e0f9848e8cf86ddc6d59d9800b900fda4fa5fad41bb7f83ece8062c185099648f20c4f97', 6700287);
INSERT INTO public._sqlx_migrations VALUES (6, 'pace', '2026-11-23 06:53:08.607819+00', true, '\x750e8ab9072c77423209aef7761fdd9b73e9a9b994195e5186fd2fe649b3cd509c87bc6e14183a521d729d86d34b24e4', 5977422);
INSERT INTO public._sqlx_migrations VALUES (7, 'host pace view', '2026-11-23 06:53:08.607819+00', true, '\x9cfb27fb6c673e0365dbc1e457037b3b6e47beef5f3929912ddf7865567736bdf27eaccf4a519da57bbdcaef40b4c3f5', 23082888);
INSERT INTO public._sqlx_migrations VALUES (8, 'rhythm', '2026-11-23 06:53:08.607819+00', true, '\x36a6a711c93a65f83b7910833d9c86046d702057d50f9871971f6f428b102c72e6822c3767dac665e4592dff35963bfc', 39024066);
INSERT INTO public._sqlx_migrations VALUES (9, 'shards', '2026-11-23 06:53:08.607819+00', true, '\x7f51d7a6f7551ea493263d5d73920b8ed8b58c134fa30146564fc97ade268b377df8ec58f098035ea4da44ff95efafd2', 64947643);
INSERT INTO public._sqlx_migrations VALUES (10, 'entities', '2026-11-23 06:53:08.607819+00', true, '\xf6d2a4db84eb749ffc94489796d0e7c932406c32377cd29815deb471a9bb610927d39aa69e767a1d0fea8d1000ba83b9', 50828125);
INSERT INTO public._sqlx_migrations VALUES (11, 'queue carries requests', '2026-11-23 06:53:08.607819+00', true, '\x35a2f200088f632c20a88d00adadcd1cb9f45d4f8184d62a2e86cf2314600afa45210a3a4ae4ed3d4a1525ad2d180158', 27586766);
INSERT INTO public._sqlx_migrations VALUES (12, 'copies', '2026-11-23 06:53:08.607819+00', true, '\x3caf10260a43ec3cfbecdbd84206c55312767a422d72a6556ca1fe7e091fc5f4c7e14f8bb5ff53e112f1120a35498b33', 222382866);


--
-- Data for Name: article_annotations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_annotations VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 0, 'pinyin', 0, 7, '昨日', 'zuo2ri4', '(zuo2ri4)');
INSERT INTO public.article_annotations VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 1, 'pinyin', 0, 26, '北站', 'bei3zhan4', '(bei3zhan4)');
INSERT INTO public.article_annotations VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 2, 'pinyin', 1, 24, '大学城', 'da4xue2cheng2', '(da4xue2cheng2)');
INSERT INTO public.article_annotations VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 3, 'pinyin', 1, 59, '间隔', 'jian4ge2', '(jian4ge2)');
INSERT INTO public.article_annotations VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 4, 'pinyin', 2, 26, '现在', 'xian4zai4', '(xian4zai4)');
INSERT INTO public.article_annotations VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 5, 'pinyin', 2, 45, '可以', 'ke3yi3', '(ke3yi3)');
INSERT INTO public.article_annotations VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 6, 'pinyin', 3, 6, '这', 'zhe4', '(zhe4)');
INSERT INTO public.article_annotations VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 7, 'pinyin', 4, 33, '墙基', 'qiang2ji1', '(qiang2ji1)');
INSERT INTO public.article_annotations VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 8, 'pinyin', 4, 48, '两米', 'liang3mi3', '(liang3mi3)');
INSERT INTO public.article_annotations VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 9, 'pinyin', 5, 41, '换乘', 'huan4cheng2', '(huan4cheng2)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 0, 'pinyin', 0, 4, '石桥', 'shíqiáo', '(shíqiáo)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 1, 'pinyin', 1, 31, '村民', 'cūnmín', '(cūnmín)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 2, 'pinyin', 1, 53, '小册子', 'xiǎocèzi', '(xiǎocèzi)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 3, 'pinyin', 1, 69, '农具', 'nóngjù', '(nóngjù)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 4, 'pinyin', 3, 0, '青禾', 'qīnghé', '(qīnghé)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 5, 'pinyin', 3, 33, '七十', 'qīshí', '(qīshí)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 6, 'pinyin', 3, 62, '看书', 'kànshū', '(kànshū)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 7, 'pinyin', 4, 37, '政府', 'zhèngfǔ', '(zhèngfǔ)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 8, 'pinyin', 4, 51, '筹', 'chóu', '(chóu)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 9, 'pinyin', 4, 59, '花费', 'huāfèi', '(huāfèi)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 10, 'pinyin', 6, 20, '流转', 'liúzhuǎn', '(liúzhuǎn)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 11, 'pinyin', 6, 45, '本子', 'běnzi', '(běnzi)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 12, 'pinyin', 6, 55, '多半', 'duōbàn', '(duōbàn)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 13, 'pinyin', 7, 8, '种', 'zhòng', '(zhòng)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 14, 'pinyin', 8, 9, '员', 'yuán', '(yuán)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 15, 'pinyin', 8, 30, '大学生', 'dàxuéshēng', '(dàxuéshēng)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 16, 'pinyin', 8, 68, '天气', 'tiānqì', '(tiānqì)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 17, 'pinyin', 9, 32, '村史', 'cūnshǐ', '(cūnshǐ)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 18, 'pinyin', 9, 39, '口述', 'kǒushù', '(kǒushù)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 19, 'pinyin', 9, 52, '两百', 'liǎngbǎi', '(liǎngbǎi)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 20, 'pinyin', 9, 58, '一周', 'yīzhōu', '(yīzhōu)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 21, 'pinyin', 10, 28, '增长', 'zēngzhǎng', '(zēngzhǎng)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 22, 'pinyin', 10, 51, '超过', 'chāoguò', '(chāoguò)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 23, 'pinyin', 13, 24, '通借', 'tōngjiè', '(tōngjiè)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 24, 'pinyin', 13, 50, '归还', 'guīhuán', '(guīhuán)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 25, 'pinyin', 14, 11, '夜色', 'yèsè', '(yèsè)');
INSERT INTO public.article_annotations VALUES ('0b7ea0ba17f2224373f5f99070385f97', 26, 'pinyin', 14, 41, '秋天', 'qiūtiān', '(qiūtiān)');
INSERT INTO public.article_annotations VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 0, 'ruby', 0, 0, '町家', 'まちや', 'まちや');
INSERT INTO public.article_annotations VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 1, 'ruby', 0, 38, '郷土史', 'きょうどし', 'きょうどし');
INSERT INTO public.article_annotations VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 2, 'ruby', 1, 46, '振', 'ふ', 'ふ');
INSERT INTO public.article_annotations VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 3, 'ruby', 3, 30, '藍染', 'あいぞ', 'あいぞ');
INSERT INTO public.article_annotations VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 4, 'ruby', 6, 30, '寄贈', 'きぞう', 'きぞう');
INSERT INTO public.article_annotations VALUES ('4631dc6678ccd2b26555ff8096608017', 0, 'pinyin', 0, 5, '老城', 'lǎochéng', '(lǎochéng)');
INSERT INTO public.article_annotations VALUES ('4631dc6678ccd2b26555ff8096608017', 1, 'pinyin', 0, 27, '主人', 'zhǔrén', '(zhǔrén)');
INSERT INTO public.article_annotations VALUES ('4631dc6678ccd2b26555ff8096608017', 2, 'pinyin', 0, 42, '五十', 'wǔshí', '(wǔshí)');
INSERT INTO public.article_annotations VALUES ('4631dc6678ccd2b26555ff8096608017', 3, 'pinyin', 1, 9, '课桌', 'kèzhuō', '(kèzhuō)');
INSERT INTO public.article_annotations VALUES ('4631dc6678ccd2b26555ff8096608017', 4, 'pinyin', 1, 27, '零件', 'língjiàn', '(língjiàn)');
INSERT INTO public.article_annotations VALUES ('4631dc6678ccd2b26555ff8096608017', 5, 'pinyin', 2, 18, '女表', 'nǚbiǎo', '(nǚbiǎo)');
INSERT INTO public.article_annotations VALUES ('4631dc6678ccd2b26555ff8096608017', 6, 'pinyin', 2, 50, '六十', 'liùshí', '(liùshí)');
INSERT INTO public.article_annotations VALUES ('4631dc6678ccd2b26555ff8096608017', 7, 'pinyin', 2, 74, '哭了', 'kūle', '(kūle)');
INSERT INTO public.article_annotations VALUES ('4631dc6678ccd2b26555ff8096608017', 8, 'pinyin', 4, 53, '精度', 'jīngdù', '(jīngdù)');
INSERT INTO public.article_annotations VALUES ('4631dc6678ccd2b26555ff8096608017', 9, 'pinyin', 4, 62, '耐心', 'nàixīn', '(nàixīn)');
INSERT INTO public.article_annotations VALUES ('4631dc6678ccd2b26555ff8096608017', 10, 'pinyin', 5, 34, '三年', 'sānnián', '(sānnián)');
INSERT INTO public.article_annotations VALUES ('4631dc6678ccd2b26555ff8096608017', 11, 'pinyin', 5, 49, '要求', 'yāoqiú', '(yāoqiú)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 0, 'pinyin', 0, 1, '華', 'huá', '(huá)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 1, 'pinyin', 0, 10, '電', 'diàn', '(diàn)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 2, 'pinyin', 0, 12, '記', 'jì', '(jì)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 3, 'pinyin', 0, 18, '縣', 'xiàn', '(xiàn)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 4, 'pinyin', 0, 19, '圖', 'tú', '(tú)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 5, 'pinyin', 0, 20, '書', 'shū', '(shū)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 6, 'pinyin', 0, 21, '館', 'guǎn', '(guǎn)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 7, 'pinyin', 0, 24, '開', 'kāi', '(kāi)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 8, 'pinyin', 0, 25, '設', 'shè', '(shè)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 9, 'pinyin', 0, 27, '間', 'jiān', '(jiān)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 10, 'pinyin', 0, 28, '閱', 'yuè', '(yuè)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 11, 'pinyin', 0, 29, '覽', 'lǎn', '(lǎn)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 12, 'pinyin', 0, 34, '開', 'kāi', '(kāi)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 13, 'pinyin', 0, 38, '點', 'diǎn', '(diǎn)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 14, 'pinyin', 1, 0, '閱', 'yuè', '(yuè)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 15, 'pinyin', 1, 1, '覽', 'lǎn', '(lǎn)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 16, 'pinyin', 1, 5, '納', 'nà', '(nà)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 17, 'pinyin', 1, 13, '護', 'hù', '(hù)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 18, 'pinyin', 1, 15, '燈', 'dēng', '(dēng)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 19, 'pinyin', 1, 17, '飲', 'yǐn', '(yǐn)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 20, 'pinyin', 1, 19, '機', 'jī', '(jī)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 21, 'pinyin', 1, 22, '費', 'fèi', '(fèi)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 22, 'pinyin', 1, 27, '館', 'guǎn', '(guǎn)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 23, 'pinyin', 1, 28, '長', 'zhǎng', '(zhǎng)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 24, 'pinyin', 1, 29, '湯', 'tāng', '(tāng)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 25, 'pinyin', 1, 32, '說', 'shuō', '(shuō)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 26, 'pinyin', 1, 44, '張', 'zhāng', '(zhāng)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 27, 'pinyin', 1, 46, '靜', 'jìng', '(jìng)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 28, 'pinyin', 2, 0, '據', 'jù', '(jù)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 29, 'pinyin', 2, 1, '統', 'tǒng', '(tǒng)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 30, 'pinyin', 2, 2, '計', 'jì', '(jì)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 31, 'pinyin', 2, 4, '試', 'shì', '(shì)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 32, 'pinyin', 2, 5, '運', 'yùn', '(yùn)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 33, 'pinyin', 2, 7, '兩', 'liǎng', '(liǎng)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 34, 'pinyin', 2, 8, '個', 'gè', '(gè)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 35, 'pinyin', 2, 11, '來', 'lái', '(lái)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 36, 'pinyin', 2, 13, '進', 'jìn', '(jìn)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 37, 'pinyin', 2, 14, '館', 'guǎn', '(guǎn)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 38, 'pinyin', 2, 15, '讀', 'dú', '(dú)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 39, 'pinyin', 2, 17, '達', 'dá', '(dá)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 40, 'pinyin', 2, 30, '準', 'zhǔn', '(zhǔn)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 41, 'pinyin', 2, 31, '備', 'bèi', '(bèi)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 42, 'pinyin', 2, 33, '試', 'shì', '(shì)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 43, 'pinyin', 2, 36, '輕', 'qīng', '(qīng)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 44, 'pinyin', 3, 0, '館', 'guǎn', '(guǎn)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 45, 'pinyin', 3, 2, '還', 'hái', '(hái)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 46, 'pinyin', 3, 7, '願', 'yuàn', '(yuàn)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 47, 'pinyin', 3, 13, '點', 'diǎn', '(diǎn)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 48, 'pinyin', 3, 15, '後', 'hòu', '(hòu)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 49, 'pinyin', 3, 16, '護', 'hù', '(hù)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 50, 'pinyin', 3, 18, '獨', 'dú', '(dú)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 51, 'pinyin', 3, 23, '讀', 'dú', '(dú)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 52, 'pinyin', 3, 26, '車', 'chē', '(chē)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 53, 'pinyin', 4, 4, '這', 'zhè', '(zhè)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 54, 'pinyin', 4, 5, '種', 'zhǒng', '(zhǒng)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 55, 'pinyin', 4, 7, '務', 'wù', '(wù)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 56, 'pinyin', 4, 8, '將', 'jiāng', '(jiāng)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 57, 'pinyin', 4, 10, '廣', 'guǎng', '(guǎng)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 58, 'pinyin', 4, 12, '鄉', 'xiāng', '(xiāng)');
INSERT INTO public.article_annotations VALUES ('59f09ccf698d109c63e78137babcafaa', 59, 'pinyin', 4, 13, '鎮', 'zhèn', '(zhèn)');
INSERT INTO public.article_annotations VALUES ('15078d490a94a74e794fe25134f78059', 0, 'pinyin', 0, 2, '三千', 'sanqian', '(sanqian)');
INSERT INTO public.article_annotations VALUES ('15078d490a94a74e794fe25134f78059', 1, 'pinyin', 0, 17, '职工', 'zhigong', '(zhigong)');
INSERT INTO public.article_annotations VALUES ('15078d490a94a74e794fe25134f78059', 2, 'pinyin', 1, 17, '去年', 'qunian', '(qunian)');
INSERT INTO public.article_annotations VALUES ('15078d490a94a74e794fe25134f78059', 3, 'pinyin', 1, 39, '骑马', 'qima', '(qima)');
INSERT INTO public.article_annotations VALUES ('15078d490a94a74e794fe25134f78059', 4, 'pinyin', 2, 9, '路滑', 'luhua', '(luhua)');
INSERT INTO public.article_annotations VALUES ('15078d490a94a74e794fe25134f78059', 5, 'pinyin', 2, 43, '通知书', 'tongzhishu', '(tongzhishu)');
INSERT INTO public.article_annotations VALUES ('15078d490a94a74e794fe25134f78059', 6, 'pinyin', 3, 15, '回到', 'huidao', '(huidao)');
INSERT INTO public.article_annotations VALUES ('15078d490a94a74e794fe25134f78059', 7, 'pinyin', 3, 50, '信', 'xin', '(xin)');
INSERT INTO public.article_annotations VALUES ('15078d490a94a74e794fe25134f78059', 8, 'pinyin', 4, 15, '配备', 'peibei', '(peibei)');
INSERT INTO public.article_annotations VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 0, 'gloss', 0, 14, '神楽', 'かぐら', '(かぐら)');
INSERT INTO public.article_annotations VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 1, 'gloss', 3, 5, '桐', 'きり', '(きり)');
INSERT INTO public.article_annotations VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 0, 'ruby', 0, 20, '雁皮紙', 'がんぴし', 'がんぴし');
INSERT INTO public.article_annotations VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 1, 'gloss', 7, 25, '硯', 'すずり', '(すずり)');
INSERT INTO public.article_annotations VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 0, 'pinyin', 0, 27, '上空', 'shàngkōng', '(shàngkōng)');
INSERT INTO public.article_annotations VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 1, 'pinyin', 0, 63, '五十', 'wǔshí', '(wǔshí)');
INSERT INTO public.article_annotations VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 2, 'pinyin', 1, 32, '盐度', 'yándù', '(yándù)');
INSERT INTO public.article_annotations VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 3, 'pinyin', 1, 71, '安稳', 'ānwěn', '(ānwěn)');
INSERT INTO public.article_annotations VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 4, 'pinyin', 1, 76, '三年', 'sānnián', '(sānnián)');
INSERT INTO public.article_annotations VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 5, 'pinyin', 3, 12, '以北', 'yǐběi', '(yǐběi)');
INSERT INTO public.article_annotations VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 6, 'pinyin', 3, 35, '工程师', 'gōngchéngshī', '(gōngchéngshī)');
INSERT INTO public.article_annotations VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 7, 'pinyin', 3, 65, '大家', 'dàjiā', '(dàjiā)');
INSERT INTO public.article_annotations VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 8, 'pinyin', 5, 6, '天气', 'tiānqì', '(tiānqì)');
INSERT INTO public.article_annotations VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 9, 'pinyin', 5, 55, '冤枉', 'yuānwang', '(yuānwang)');
INSERT INTO public.article_annotations VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 10, 'pinyin', 6, 17, '增加', 'zēngjiā', '(zēngjiā)');
INSERT INTO public.article_annotations VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 0, 'gloss', 0, 3, '亳', 'bó', '(bó)');
INSERT INTO public.article_annotations VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 1, 'gloss', 2, 9, '荨', 'qián', '(qián)');
INSERT INTO public.article_annotations VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 2, 'gloss', 3, 10, '李宁', 'Li Ning', '(Li Ning)');
INSERT INTO public.article_annotations VALUES ('2371e85fce083448a27d3e5e9761ca29', 0, 'pinyin', 0, 31, '柿子', 'shìzi', '(shìzi)');
INSERT INTO public.article_annotations VALUES ('2371e85fce083448a27d3e5e9761ca29', 1, 'pinyin', 1, 11, '柿饼', 'shìbǐng', '(shìbǐng)');
INSERT INTO public.article_annotations VALUES ('2371e85fce083448a27d3e5e9761ca29', 2, 'pinyin', 1, 15, '十八', 'shíbā', '(shíbā)');
INSERT INTO public.article_annotations VALUES ('2371e85fce083448a27d3e5e9761ca29', 3, 'pinyin', 1, 48, '连阴', 'liányīn', '(liányīn)');
INSERT INTO public.article_annotations VALUES ('2371e85fce083448a27d3e5e9761ca29', 4, 'pinyin', 2, 37, '一半', 'yībàn', '(yībàn)');
INSERT INTO public.article_annotations VALUES ('2371e85fce083448a27d3e5e9761ca29', 5, 'pinyin', 4, 55, '手', 'shǒu', '(shǒu)');
INSERT INTO public.article_annotations VALUES ('2371e85fce083448a27d3e5e9761ca29', 6, 'pinyin', 6, 15, '预计', 'yùjì', '(yùjì)');
INSERT INTO public.article_annotations VALUES ('2371e85fce083448a27d3e5e9761ca29', 7, 'pinyin', 6, 56, '卖货', 'màihuò', '(màihuò)');
INSERT INTO public.article_annotations VALUES ('2371e85fce083448a27d3e5e9761ca29', 8, 'pinyin', 7, 38, '更稳', 'gèngwěn', '(gèngwěn)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 0, 'pinyin', 0, 4, '石桥', 'shíqiáo', '(shíqiáo)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 1, 'pinyin', 1, 31, '村民', 'cūnmín', '(cūnmín)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 2, 'pinyin', 1, 53, '小册子', 'xiǎocèzi', '(xiǎocèzi)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 3, 'pinyin', 1, 69, '农具', 'nóngjù', '(nóngjù)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 4, 'pinyin', 3, 0, '青禾', 'qīnghé', '(qīnghé)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 5, 'pinyin', 3, 33, '七十', 'qīshí', '(qīshí)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 6, 'pinyin', 3, 62, '看书', 'kànshū', '(kànshū)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 7, 'pinyin', 4, 37, '政府', 'zhèngfǔ', '(zhèngfǔ)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 8, 'pinyin', 4, 51, '筹', 'chóu', '(chóu)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 9, 'pinyin', 4, 59, '花费', 'huāfèi', '(huāfèi)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 10, 'pinyin', 6, 20, '流转', 'liúzhuǎn', '(liúzhuǎn)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 11, 'pinyin', 6, 45, '本子', 'běnzi', '(běnzi)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 12, 'pinyin', 6, 55, '多半', 'duōbàn', '(duōbàn)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 13, 'pinyin', 7, 8, '种', 'zhòng', '(zhòng)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 14, 'pinyin', 8, 9, '员', 'yuán', '(yuán)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 15, 'pinyin', 8, 30, '大学生', 'dàxuéshēng', '(dàxuéshēng)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 16, 'pinyin', 8, 68, '天气', 'tiānqì', '(tiānqì)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 17, 'pinyin', 9, 32, '村史', 'cūnshǐ', '(cūnshǐ)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 18, 'pinyin', 9, 39, '口述', 'kǒushù', '(kǒushù)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 19, 'pinyin', 9, 52, '两百', 'liǎngbǎi', '(liǎngbǎi)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 20, 'pinyin', 9, 58, '一周', 'yīzhōu', '(yīzhōu)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 21, 'pinyin', 10, 28, '增长', 'zēngzhǎng', '(zēngzhǎng)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 22, 'pinyin', 10, 51, '超过', 'chāoguò', '(chāoguò)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 23, 'pinyin', 13, 24, '通借', 'tōngjiè', '(tōngjiè)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 24, 'pinyin', 13, 50, '归还', 'guīhuán', '(guīhuán)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 25, 'pinyin', 14, 11, '夜色', 'yèsè', '(yèsè)');
INSERT INTO public.article_annotations VALUES ('cdcf1559b07064521b49c7e7c3738f75', 26, 'pinyin', 14, 41, '秋天', 'qiūtiān', '(qiūtiān)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 0, 'pinyin', 0, 1, '海南', 'hǎinán', '(hǎinán)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 1, 'pinyin', 0, 8, '发', 'fā', '(fā)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 2, 'pinyin', 0, 12, '的', 'de', '(de)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 3, 'pinyin', 0, 45, '月', 'yuè', '(yuè)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 4, 'pinyin', 1, 47, '企业', 'qǐyè', '(qǐyè)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 5, 'pinyin', 1, 57, '政策', 'zhèngcè', '(zhèngcè)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 6, 'pinyin', 1, 60, '大', 'dà', '(dà)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 7, 'pinyin', 2, 7, '到', 'dào', '(dào)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 8, 'pinyin', 3, 5, '建设', 'jiànshè', '(jiànshè)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 9, 'pinyin', 3, 41, '承接', 'chéngjiē', '(chéngjiē)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 10, 'pinyin', 3, 69, '逐渐', 'zhújiàn', '(zhújiàn)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 11, 'pinyin', 3, 81, '奔赴', 'bēnfù', '(bēnfù)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 12, 'pinyin', 4, 0, '设立', 'shèlì', '(shèlì)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 13, 'pinyin', 4, 4, '两年', 'liǎngnián', '(liǎngnián)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 14, 'pinyin', 4, 28, '三一湘琼', 'sānyīxiāngqióng', '(sānyīxiāngqióng)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 15, 'pinyin', 4, 119, '有', 'yǒu', '(yǒu)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 16, 'pinyin', 4, 146, '维修', 'wéixiū', '(wéixiū)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 17, 'pinyin', 4, 157, '关税', 'guānshuì', '(guānshuì)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 18, 'pinyin', 5, 17, '海南', 'hǎinán', '(hǎinán)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 19, 'pinyin', 6, 11, '相关', 'xiāngguān', '(xiāngguān)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 20, 'pinyin', 6, 13, '负责人', 'fùzérén', '(fùzérén)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 21, 'pinyin', 6, 19, '自', 'zì', '(zì)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 22, 'pinyin', 6, 48, '协调', 'xiétiáo', '(xiétiáo)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 23, 'pinyin', 6, 52, '园区', 'yuánqū', '(yuánqū)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 24, 'pinyin', 7, 4, '下', 'xià', '(xià)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 25, 'pinyin', 7, 17, '定位', 'dìngwèi', '(dìngwèi)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 26, 'pinyin', 7, 30, '浙琼', 'zhèqióng', '(zhèqióng)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 27, 'pinyin', 7, 58, '优势', 'yōushì', '(yōushì)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 28, 'pinyin', 7, 62, '互联网', 'hùliánwǎng', '(hùliánwǎng)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 29, 'pinyin', 7, 81, '院校', 'yuànxiào', '(yuànxiào)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 30, 'pinyin', 7, 101, '海口市', 'hǎikǒushì', '(hǎikǒushì)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 31, 'pinyin', 8, 7, '到', 'dào', '(dào)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 32, 'pinyin', 9, 22, '和', 'hé', '(hé)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 33, 'pinyin', 9, 25, '等', 'děng', '(děng)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 34, 'pinyin', 10, 14, '内', 'nèi', '(nèi)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 35, 'pinyin', 10, 47, '前来', 'qiánlái', '(qiánlái)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 36, 'pinyin', 10, 85, '还是', 'háishì', '(háishì)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 37, 'pinyin', 10, 89, '荒凉', 'huāngliáng', '(huāngliáng)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 38, 'pinyin', 11, 18, '不足', 'bùzú', '(bùzú)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 39, 'pinyin', 11, 24, '企业', 'qǐyè', '(qǐyè)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 40, 'pinyin', 11, 26, '中', 'zhōng', '(zhōng)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 41, 'pinyin', 11, 70, '截至', 'jiézhì', '(jiézhì)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 42, 'pinyin', 12, 24, '无偿', 'wúcháng', '(wúcháng)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 43, 'pinyin', 12, 49, '仅用', 'jǐnyòng', '(jǐnyòng)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 44, 'pinyin', 12, 87, '说', 'shuō', '(shuō)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 45, 'pinyin', 12, 102, '流转', 'liúzhuǎn', '(liúzhuǎn)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 46, 'pinyin', 12, 109, '万亩', 'wànmǔ', '(wànmǔ)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 47, 'pinyin', 13, 3, '双向', 'shuāngxiàng', '(shuāngxiàng)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 48, 'pinyin', 13, 31, '湖南', 'húnán', '(húnán)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 49, 'pinyin', 13, 94, '名', 'míng', '(míng)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 50, 'pinyin', 13, 100, '琼粤', 'qióngyuè', '(qióngyuè)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 51, 'pinyin', 14, 0, '从', 'cóng', '(cóng)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 52, 'pinyin', 15, 28, '聚合', 'jùhé', '(jùhé)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 53, 'pinyin', 15, 32, '更', 'gèng', '(gèng)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 54, 'pinyin', 15, 37, '互通', 'hùtōng', '(hùtōng)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 55, 'pinyin', 15, 107, '制度', 'zhìdù', '(zhìdù)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 56, 'pinyin', 16, 9, '制造', 'zhìzào', '(zhìzào)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 57, 'pinyin', 16, 27, '监管部门', 'jiānguǎnbùmén', '(jiānguǎnbùmén)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 58, 'pinyin', 16, 35, '的', 'de', '(de)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 59, 'pinyin', 16, 61, '标准', 'biāozhǔn', '(biāozhǔn)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 60, 'pinyin', 16, 112, '审查', 'shěnchá', '(shěnchá)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 61, 'pinyin', 17, 33, '手机', 'shǒujī', '(shǒujī)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 62, 'pinyin', 17, 79, '客户', 'kèhù', '(kèhù)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 63, 'pinyin', 17, 88, '制造业', 'zhìzàoyè', '(zhìzàoyè)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 64, 'pinyin', 17, 91, '共建', 'gòngjiàn', '(gòngjiàn)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 65, 'pinyin', 18, 1, '广东', 'guǎngdōng', '(guǎngdōng)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 66, 'pinyin', 18, 20, '产研', 'chǎnyán', '(chǎnyán)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 67, 'pinyin', 18, 29, '建设', 'jiànshè', '(jiànshè)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 68, 'pinyin', 19, 6, '的', 'de', '(de)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 69, 'pinyin', 19, 7, '革新', 'géxīn', '(géxīn)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 70, 'pinyin', 19, 46, '广州', 'guǎngzhōu', '(guǎngzhōu)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 71, 'pinyin', 20, 14, '创新', 'chuàngxīn', '(chuàngxīn)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 72, 'pinyin', 20, 19, '延伸', 'yánshēn', '(yánshēn)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 73, 'pinyin', 20, 70, '现代农业', 'xiàndàinóngyè', '(xiàndàinóngyè)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 74, 'pinyin', 20, 92, '链接', 'liànjiē', '(liànjiē)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 75, 'pinyin', 21, 16, '未来', 'wèilái', '(wèilái)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 76, 'pinyin', 21, 18, '可', 'kě', '(kě)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 77, 'pinyin', 21, 88, '更加', 'gèngjiā', '(gèngjiā)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 78, 'pinyin', 21, 90, '凸显', 'tūxiǎn', '(tūxiǎn)');
INSERT INTO public.article_annotations VALUES ('53a69ac1e7a39aa887b214d099036464', 79, 'pinyin', 21, 101, '也', 'yě', '(yě)');
INSERT INTO public.article_annotations VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 0, 'gloss', 0, 9, '문기석', '文基錫', '(文基錫)');
INSERT INTO public.article_annotations VALUES ('57d6d06f5fda8531db5d984b6cc86450', 0, 'gloss', 3, 8, '野々村巌', 'いわお', '(いわお)');
INSERT INTO public.article_annotations VALUES ('57d6d06f5fda8531db5d984b6cc86450', 1, 'gloss', 4, 5, '桶', 'おけ', '(おけ)');
INSERT INTO public.article_annotations VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 0, 'gloss', 1, 19, '종가', '宗家', '(宗家)');
INSERT INTO public.article_annotations VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 1, 'gloss', 1, 38, '대청', '大廳', '(大廳)');
INSERT INTO public.article_annotations VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 2, 'gloss', 3, 79, '여지', '餘地', '(餘地)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 0, 'pinyin', 0, 1, '海南', 'hǎinán', '(hǎinán)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 1, 'pinyin', 0, 8, '发', 'fā', '(fā)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 2, 'pinyin', 0, 12, '的', 'de', '(de)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 3, 'pinyin', 0, 45, '月', 'yuè', '(yuè)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 4, 'pinyin', 1, 47, '企业', 'qǐyè', '(qǐyè)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 5, 'pinyin', 1, 57, '政策', 'zhèngcè', '(zhèngcè)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 6, 'pinyin', 1, 60, '大', 'dà', '(dà)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 7, 'pinyin', 2, 7, '到', 'dào', '(dào)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 8, 'pinyin', 3, 5, '建设', 'jiànshè', '(jiànshè)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 9, 'pinyin', 3, 41, '承接', 'chéngjiē', '(chéngjiē)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 10, 'pinyin', 3, 69, '逐渐', 'zhújiàn', '(zhújiàn)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 11, 'pinyin', 3, 81, '奔赴', 'bēnfù', '(bēnfù)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 12, 'pinyin', 4, 0, '设立', 'shèlì', '(shèlì)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 13, 'pinyin', 4, 4, '两年', 'liǎngnián', '(liǎngnián)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 14, 'pinyin', 4, 28, '三一湘琼', 'sānyīxiāngqióng', '(sānyīxiāngqióng)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 15, 'pinyin', 4, 119, '有', 'yǒu', '(yǒu)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 16, 'pinyin', 4, 146, '维修', 'wéixiū', '(wéixiū)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 17, 'pinyin', 4, 157, '关税', 'guānshuì', '(guānshuì)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 18, 'pinyin', 5, 17, '海南', 'hǎinán', '(hǎinán)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 19, 'pinyin', 6, 11, '相关', 'xiāngguān', '(xiāngguān)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 20, 'pinyin', 6, 13, '负责人', 'fùzérén', '(fùzérén)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 21, 'pinyin', 6, 19, '自', 'zì', '(zì)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 22, 'pinyin', 6, 48, '协调', 'xiétiáo', '(xiétiáo)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 23, 'pinyin', 6, 52, '园区', 'yuánqū', '(yuánqū)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 24, 'pinyin', 7, 4, '下', 'xià', '(xià)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 25, 'pinyin', 7, 17, '定位', 'dìngwèi', '(dìngwèi)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 26, 'pinyin', 7, 30, '浙琼', 'zhèqióng', '(zhèqióng)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 27, 'pinyin', 7, 58, '优势', 'yōushì', '(yōushì)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 28, 'pinyin', 7, 62, '互联网', 'hùliánwǎng', '(hùliánwǎng)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 29, 'pinyin', 7, 81, '院校', 'yuànxiào', '(yuànxiào)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 30, 'pinyin', 7, 101, '海口市', 'hǎikǒushì', '(hǎikǒushì)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 31, 'pinyin', 8, 7, '到', 'dào', '(dào)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 32, 'pinyin', 9, 22, '和', 'hé', '(hé)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 33, 'pinyin', 9, 25, '等', 'děng', '(děng)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 34, 'pinyin', 10, 14, '内', 'nèi', '(nèi)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 35, 'pinyin', 10, 47, '前来', 'qiánlái', '(qiánlái)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 36, 'pinyin', 10, 85, '还是', 'háishì', '(háishì)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 37, 'pinyin', 10, 89, '荒凉', 'huāngliáng', '(huāngliáng)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 38, 'pinyin', 11, 18, '不足', 'bùzú', '(bùzú)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 39, 'pinyin', 11, 24, '企业', 'qǐyè', '(qǐyè)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 40, 'pinyin', 11, 26, '中', 'zhōng', '(zhōng)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 41, 'pinyin', 11, 70, '截至', 'jiézhì', '(jiézhì)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 42, 'pinyin', 12, 24, '无偿', 'wúcháng', '(wúcháng)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 43, 'pinyin', 12, 49, '仅用', 'jǐnyòng', '(jǐnyòng)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 44, 'pinyin', 12, 87, '说', 'shuō', '(shuō)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 45, 'pinyin', 12, 102, '流转', 'liúzhuǎn', '(liúzhuǎn)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 46, 'pinyin', 12, 109, '万亩', 'wànmǔ', '(wànmǔ)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 47, 'pinyin', 13, 3, '双向', 'shuāngxiàng', '(shuāngxiàng)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 48, 'pinyin', 13, 31, '湖南', 'húnán', '(húnán)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 49, 'pinyin', 13, 94, '名', 'míng', '(míng)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 50, 'pinyin', 13, 100, '琼粤', 'qióngyuè', '(qióngyuè)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 51, 'pinyin', 14, 0, '从', 'cóng', '(cóng)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 52, 'pinyin', 15, 28, '聚合', 'jùhé', '(jùhé)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 53, 'pinyin', 15, 32, '更', 'gèng', '(gèng)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 54, 'pinyin', 15, 37, '互通', 'hùtōng', '(hùtōng)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 55, 'pinyin', 15, 107, '制度', 'zhìdù', '(zhìdù)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 56, 'pinyin', 16, 9, '制造', 'zhìzào', '(zhìzào)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 57, 'pinyin', 16, 27, '监管部门', 'jiānguǎnbùmén', '(jiānguǎnbùmén)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 58, 'pinyin', 16, 35, '的', 'de', '(de)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 59, 'pinyin', 16, 61, '标准', 'biāozhǔn', '(biāozhǔn)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 60, 'pinyin', 16, 112, '审查', 'shěnchá', '(shěnchá)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 61, 'pinyin', 17, 33, '手机', 'shǒujī', '(shǒujī)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 62, 'pinyin', 17, 79, '客户', 'kèhù', '(kèhù)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 63, 'pinyin', 17, 88, '制造业', 'zhìzàoyè', '(zhìzàoyè)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 64, 'pinyin', 17, 91, '共建', 'gòngjiàn', '(gòngjiàn)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 65, 'pinyin', 18, 1, '广东', 'guǎngdōng', '(guǎngdōng)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 66, 'pinyin', 18, 20, '产研', 'chǎnyán', '(chǎnyán)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 67, 'pinyin', 18, 29, '建设', 'jiànshè', '(jiànshè)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 68, 'pinyin', 19, 6, '的', 'de', '(de)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 69, 'pinyin', 19, 7, '革新', 'géxīn', '(géxīn)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 70, 'pinyin', 19, 46, '广州', 'guǎngzhōu', '(guǎngzhōu)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 71, 'pinyin', 20, 14, '创新', 'chuàngxīn', '(chuàngxīn)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 72, 'pinyin', 20, 19, '延伸', 'yánshēn', '(yánshēn)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 73, 'pinyin', 20, 70, '现代农业', 'xiàndàinóngyè', '(xiàndàinóngyè)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 74, 'pinyin', 20, 92, '链接', 'liànjiē', '(liànjiē)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 75, 'pinyin', 21, 16, '未来', 'wèilái', '(wèilái)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 76, 'pinyin', 21, 18, '可', 'kě', '(kě)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 77, 'pinyin', 21, 88, '更加', 'gèngjiā', '(gèngjiā)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 78, 'pinyin', 21, 90, '凸显', 'tūxiǎn', '(tūxiǎn)');
INSERT INTO public.article_annotations VALUES ('de241a043061474a05d57d755a07e50a', 79, 'pinyin', 21, 101, '也', 'yě', '(yě)');


--
-- Data for Name: article_bands; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_bands VALUES (2629236697, '0b7ea0ba17f2224373f5f99070385f97');
INSERT INTO public.article_bands VALUES (10657433966, '1388e4c6a925c3ebd474fa5df14374f6');
INSERT INTO public.article_bands VALUES (33955843064, '19efc1c655b62b1518d0f7a7fae4b1d8');
INSERT INTO public.article_bands VALUES (51702121190, '2a225a029c617d76b336e00e35068752');
INSERT INTO public.article_bands VALUES (147054766472, '189e31ce2f133e65c04344ffc0150ae3');
INSERT INTO public.article_bands VALUES (155090494606, '0b7ea0ba17f2224373f5f99070385f97');
INSERT INTO public.article_bands VALUES (156756946032, '0b7ea0ba17f2224373f5f99070385f97');
INSERT INTO public.article_bands VALUES (219734430801, '1388e4c6a925c3ebd474fa5df14374f6');
INSERT INTO public.article_bands VALUES (285500494747, '15078d490a94a74e794fe25134f78059');
INSERT INTO public.article_bands VALUES (329919381676, '12b0ba3ce2113ba6f8a5604f92df1b93');
INSERT INTO public.article_bands VALUES (409388675655, '12b0ba3ce2113ba6f8a5604f92df1b93');
INSERT INTO public.article_bands VALUES (572640803114, '2a225a029c617d76b336e00e35068752');
INSERT INTO public.article_bands VALUES (582645959137, '2c4241ab8f308b020aea3d42fbca3da8');
INSERT INTO public.article_bands VALUES (626952417643, '0e468a1c6ce30c9bb21e2e5899d602e1');
INSERT INTO public.article_bands VALUES (785926609045, '0b7ea0ba17f2224373f5f99070385f97');
INSERT INTO public.article_bands VALUES (953707476798, '2371e85fce083448a27d3e5e9761ca29');
INSERT INTO public.article_bands VALUES (1052383490960, '0b7ea0ba17f2224373f5f99070385f97');
INSERT INTO public.article_bands VALUES (1060022116031, '0b7ea0ba17f2224373f5f99070385f97');
INSERT INTO public.article_bands VALUES (1304911375314, '104008ffd793e6479e683d4b36bf1aa5');
INSERT INTO public.article_bands VALUES (1410409855748, '2c4241ab8f308b020aea3d42fbca3da8');
INSERT INTO public.article_bands VALUES (1572205363840, '1b422e0ea6bd4fc40d86fd545dc7618b');
INSERT INTO public.article_bands VALUES (1647730547517, '144af1eefa1b7bf7ab1d63812246afdf');
INSERT INTO public.article_bands VALUES (1803107638705, '19efc1c655b62b1518d0f7a7fae4b1d8');
INSERT INTO public.article_bands VALUES (1840983765807, '2a225a029c617d76b336e00e35068752');
INSERT INTO public.article_bands VALUES (1924393011765, '2a225a029c617d76b336e00e35068752');
INSERT INTO public.article_bands VALUES (1954513074983, '0b7ea0ba17f2224373f5f99070385f97');
INSERT INTO public.article_bands VALUES (1981688132767, '12b0ba3ce2113ba6f8a5604f92df1b93');
INSERT INTO public.article_bands VALUES (1986043490556, '2b6baefae281df25142a73283e7e3461');
INSERT INTO public.article_bands VALUES (2267328850895, '1388e4c6a925c3ebd474fa5df14374f6');
INSERT INTO public.article_bands VALUES (2281746859340, '1388e4c6a925c3ebd474fa5df14374f6');
INSERT INTO public.article_bands VALUES (2394382881725, '0b7ea0ba17f2224373f5f99070385f97');
INSERT INTO public.article_bands VALUES (2469593761907, '2c4241ab8f308b020aea3d42fbca3da8');
INSERT INTO public.article_bands VALUES (2495594448283, '15078d490a94a74e794fe25134f78059');
INSERT INTO public.article_bands VALUES (2619372567264, '016f9da5176a2e8c0de1cb495f9f476e');
INSERT INTO public.article_bands VALUES (2646709441846, '19efc1c655b62b1518d0f7a7fae4b1d8');
INSERT INTO public.article_bands VALUES (2670822359979, '0b7ea0ba17f2224373f5f99070385f97');
INSERT INTO public.article_bands VALUES (2698354567746, '2a225a029c617d76b336e00e35068752');
INSERT INTO public.article_bands VALUES (2747198583422, '09a43e3d4da134db13f76b92663faf14');
INSERT INTO public.article_bands VALUES (2850905714162, '1388e4c6a925c3ebd474fa5df14374f6');
INSERT INTO public.article_bands VALUES (2904811623550, '1b422e0ea6bd4fc40d86fd545dc7618b');
INSERT INTO public.article_bands VALUES (2943440346416, '2b6baefae281df25142a73283e7e3461');
INSERT INTO public.article_bands VALUES (3034879325807, '2371e85fce083448a27d3e5e9761ca29');
INSERT INTO public.article_bands VALUES (3245127127217, '2b6baefae281df25142a73283e7e3461');
INSERT INTO public.article_bands VALUES (3260070141004, '2c4241ab8f308b020aea3d42fbca3da8');
INSERT INTO public.article_bands VALUES (3274287491633, '0b7ea0ba17f2224373f5f99070385f97');
INSERT INTO public.article_bands VALUES (3297768867500, '2c4241ab8f308b020aea3d42fbca3da8');
INSERT INTO public.article_bands VALUES (3439719577414, '0e468a1c6ce30c9bb21e2e5899d602e1');
INSERT INTO public.article_bands VALUES (3444837513426, '19efc1c655b62b1518d0f7a7fae4b1d8');
INSERT INTO public.article_bands VALUES (3586246389609, '189e31ce2f133e65c04344ffc0150ae3');
INSERT INTO public.article_bands VALUES (3612637059995, '189e31ce2f133e65c04344ffc0150ae3');
INSERT INTO public.article_bands VALUES (3723089610466, '2c4241ab8f308b020aea3d42fbca3da8');
INSERT INTO public.article_bands VALUES (3771119746299, '189e31ce2f133e65c04344ffc0150ae3');
INSERT INTO public.article_bands VALUES (3811532009476, '2371e85fce083448a27d3e5e9761ca29');
INSERT INTO public.article_bands VALUES (3842212550999, '12b0ba3ce2113ba6f8a5604f92df1b93');
INSERT INTO public.article_bands VALUES (3911454259245, '0e468a1c6ce30c9bb21e2e5899d602e1');
INSERT INTO public.article_bands VALUES (4119378357404, '0b7ea0ba17f2224373f5f99070385f97');
INSERT INTO public.article_bands VALUES (4195604368948, '09a43e3d4da134db13f76b92663faf14');
INSERT INTO public.article_bands VALUES (4197638012759, '1b422e0ea6bd4fc40d86fd545dc7618b');
INSERT INTO public.article_bands VALUES (4206232116997, '2a225a029c617d76b336e00e35068752');
INSERT INTO public.article_bands VALUES (4215090005914, '12b0ba3ce2113ba6f8a5604f92df1b93');
INSERT INTO public.article_bands VALUES (4218420119041, '2c4241ab8f308b020aea3d42fbca3da8');
INSERT INTO public.article_bands VALUES (4311777332568, '0b7ea0ba17f2224373f5f99070385f97');
INSERT INTO public.article_bands VALUES (4559378302859, '15078d490a94a74e794fe25134f78059');
INSERT INTO public.article_bands VALUES (4568028293715, '2c4241ab8f308b020aea3d42fbca3da8');
INSERT INTO public.article_bands VALUES (4755812085288, '2c4241ab8f308b020aea3d42fbca3da8');
INSERT INTO public.article_bands VALUES (4824399208496, '09a43e3d4da134db13f76b92663faf14');
INSERT INTO public.article_bands VALUES (4861942592566, '1b422e0ea6bd4fc40d86fd545dc7618b');
INSERT INTO public.article_bands VALUES (4934459290289, '12b0ba3ce2113ba6f8a5604f92df1b93');
INSERT INTO public.article_bands VALUES (4937656970867, '1388e4c6a925c3ebd474fa5df14374f6');
INSERT INTO public.article_bands VALUES (4941784893157, '15078d490a94a74e794fe25134f78059');
INSERT INTO public.article_bands VALUES (4950073825012, '12b0ba3ce2113ba6f8a5604f92df1b93');
INSERT INTO public.article_bands VALUES (4968028068295, '104008ffd793e6479e683d4b36bf1aa5');
INSERT INTO public.article_bands VALUES (4969471847487, '016f9da5176a2e8c0de1cb495f9f476e');
INSERT INTO public.article_bands VALUES (5111829073697, '144af1eefa1b7bf7ab1d63812246afdf');
INSERT INTO public.article_bands VALUES (5124727889772, '104008ffd793e6479e683d4b36bf1aa5');
INSERT INTO public.article_bands VALUES (5132807601090, '2c4241ab8f308b020aea3d42fbca3da8');
INSERT INTO public.article_bands VALUES (5214343870584, '189e31ce2f133e65c04344ffc0150ae3');
INSERT INTO public.article_bands VALUES (5299126608990, '104008ffd793e6479e683d4b36bf1aa5');
INSERT INTO public.article_bands VALUES (5360417397837, '09a43e3d4da134db13f76b92663faf14');
INSERT INTO public.article_bands VALUES (5374917398802, '2b6baefae281df25142a73283e7e3461');
INSERT INTO public.article_bands VALUES (5816752673546, '1388e4c6a925c3ebd474fa5df14374f6');
INSERT INTO public.article_bands VALUES (5826147979012, '0e468a1c6ce30c9bb21e2e5899d602e1');
INSERT INTO public.article_bands VALUES (5894335529841, '1388e4c6a925c3ebd474fa5df14374f6');
INSERT INTO public.article_bands VALUES (5922467620537, '1b422e0ea6bd4fc40d86fd545dc7618b');
INSERT INTO public.article_bands VALUES (6025995430047, '1388e4c6a925c3ebd474fa5df14374f6');
INSERT INTO public.article_bands VALUES (6072692454895, '104008ffd793e6479e683d4b36bf1aa5');
INSERT INTO public.article_bands VALUES (6084368481035, '1388e4c6a925c3ebd474fa5df14374f6');
INSERT INTO public.article_bands VALUES (6133836203321, '2b6baefae281df25142a73283e7e3461');
INSERT INTO public.article_bands VALUES (6209574309079, '2c4241ab8f308b020aea3d42fbca3da8');
INSERT INTO public.article_bands VALUES (6221160140753, '19efc1c655b62b1518d0f7a7fae4b1d8');
INSERT INTO public.article_bands VALUES (6237794425453, '09a43e3d4da134db13f76b92663faf14');
INSERT INTO public.article_bands VALUES (6299004061736, '09a43e3d4da134db13f76b92663faf14');
INSERT INTO public.article_bands VALUES (6316513778051, '2371e85fce083448a27d3e5e9761ca29');
INSERT INTO public.article_bands VALUES (6453707442638, '2a225a029c617d76b336e00e35068752');
INSERT INTO public.article_bands VALUES (6456453870539, '2c4241ab8f308b020aea3d42fbca3da8');
INSERT INTO public.article_bands VALUES (6467352286485, '19efc1c655b62b1518d0f7a7fae4b1d8');
INSERT INTO public.article_bands VALUES (6529884776613, '2371e85fce083448a27d3e5e9761ca29');
INSERT INTO public.article_bands VALUES (6793155857192, '189e31ce2f133e65c04344ffc0150ae3');
INSERT INTO public.article_bands VALUES (6817298310718, '0e468a1c6ce30c9bb21e2e5899d602e1');
INSERT INTO public.article_bands VALUES (6841308655605, '2a225a029c617d76b336e00e35068752');
INSERT INTO public.article_bands VALUES (6942662553637, '1b422e0ea6bd4fc40d86fd545dc7618b');
INSERT INTO public.article_bands VALUES (7112509150135, '1388e4c6a925c3ebd474fa5df14374f6');
INSERT INTO public.article_bands VALUES (7634830022714, '09a43e3d4da134db13f76b92663faf14');
INSERT INTO public.article_bands VALUES (7843758250980, '0e468a1c6ce30c9bb21e2e5899d602e1');
INSERT INTO public.article_bands VALUES (8003263243911, '19efc1c655b62b1518d0f7a7fae4b1d8');
INSERT INTO public.article_bands VALUES (8157755815026, '19efc1c655b62b1518d0f7a7fae4b1d8');
INSERT INTO public.article_bands VALUES (8442382761121, '0e468a1c6ce30c9bb21e2e5899d602e1');
INSERT INTO public.article_bands VALUES (8489691342995, '0e468a1c6ce30c9bb21e2e5899d602e1');
INSERT INTO public.article_bands VALUES (8550371597237, '2b6baefae281df25142a73283e7e3461');
INSERT INTO public.article_bands VALUES (8553184010562, '2371e85fce083448a27d3e5e9761ca29');
INSERT INTO public.article_bands VALUES (8616156196308, '15078d490a94a74e794fe25134f78059');
INSERT INTO public.article_bands VALUES (8864705830419, '2371e85fce083448a27d3e5e9761ca29');
INSERT INTO public.article_bands VALUES (8934168174698, '1b422e0ea6bd4fc40d86fd545dc7618b');
INSERT INTO public.article_bands VALUES (8994160438308, '189e31ce2f133e65c04344ffc0150ae3');
INSERT INTO public.article_bands VALUES (9010687368144, '144af1eefa1b7bf7ab1d63812246afdf');
INSERT INTO public.article_bands VALUES (9242504227103, '09a43e3d4da134db13f76b92663faf14');
INSERT INTO public.article_bands VALUES (9248514517547, '2b6baefae281df25142a73283e7e3461');
INSERT INTO public.article_bands VALUES (9338251453229, '12b0ba3ce2113ba6f8a5604f92df1b93');
INSERT INTO public.article_bands VALUES (9499649519668, '2b6baefae281df25142a73283e7e3461');
INSERT INTO public.article_bands VALUES (9545358556800, '2a225a029c617d76b336e00e35068752');
INSERT INTO public.article_bands VALUES (9629718809168, '12b0ba3ce2113ba6f8a5604f92df1b93');
INSERT INTO public.article_bands VALUES (9660784701219, '016f9da5176a2e8c0de1cb495f9f476e');
INSERT INTO public.article_bands VALUES (9681378578348, '1388e4c6a925c3ebd474fa5df14374f6');
INSERT INTO public.article_bands VALUES (9913753780912, '19efc1c655b62b1518d0f7a7fae4b1d8');
INSERT INTO public.article_bands VALUES (10035906917485, '0e468a1c6ce30c9bb21e2e5899d602e1');
INSERT INTO public.article_bands VALUES (10309479271306, '12b0ba3ce2113ba6f8a5604f92df1b93');
INSERT INTO public.article_bands VALUES (10422109000884, '2371e85fce083448a27d3e5e9761ca29');
INSERT INTO public.article_bands VALUES (10637991799047, '0e468a1c6ce30c9bb21e2e5899d602e1');
INSERT INTO public.article_bands VALUES (10668170664443, '2371e85fce083448a27d3e5e9761ca29');
INSERT INTO public.article_bands VALUES (10820788474241, '144af1eefa1b7bf7ab1d63812246afdf');
INSERT INTO public.article_bands VALUES (10943490948804, '0e468a1c6ce30c9bb21e2e5899d602e1');
INSERT INTO public.article_bands VALUES (10949614394418, '19efc1c655b62b1518d0f7a7fae4b1d8');
INSERT INTO public.article_bands VALUES (11027377039625, '2371e85fce083448a27d3e5e9761ca29');
INSERT INTO public.article_bands VALUES (11056878026257, '2a225a029c617d76b336e00e35068752');
INSERT INTO public.article_bands VALUES (11161609625294, '104008ffd793e6479e683d4b36bf1aa5');
INSERT INTO public.article_bands VALUES (11188677650980, '19efc1c655b62b1518d0f7a7fae4b1d8');
INSERT INTO public.article_bands VALUES (11200746267239, '104008ffd793e6479e683d4b36bf1aa5');
INSERT INTO public.article_bands VALUES (11345261639640, '016f9da5176a2e8c0de1cb495f9f476e');
INSERT INTO public.article_bands VALUES (11423135978604, '2b6baefae281df25142a73283e7e3461');
INSERT INTO public.article_bands VALUES (11443347902646, '2371e85fce083448a27d3e5e9761ca29');
INSERT INTO public.article_bands VALUES (11559028157291, '2371e85fce083448a27d3e5e9761ca29');
INSERT INTO public.article_bands VALUES (11849940598024, '104008ffd793e6479e683d4b36bf1aa5');
INSERT INTO public.article_bands VALUES (11890496644011, '12b0ba3ce2113ba6f8a5604f92df1b93');
INSERT INTO public.article_bands VALUES (12092413443956, '0e468a1c6ce30c9bb21e2e5899d602e1');
INSERT INTO public.article_bands VALUES (12093028333735, '144af1eefa1b7bf7ab1d63812246afdf');
INSERT INTO public.article_bands VALUES (12126078890650, '09a43e3d4da134db13f76b92663faf14');
INSERT INTO public.article_bands VALUES (12212813309227, '2a225a029c617d76b336e00e35068752');
INSERT INTO public.article_bands VALUES (12308080255192, '09a43e3d4da134db13f76b92663faf14');
INSERT INTO public.article_bands VALUES (12425146200630, '189e31ce2f133e65c04344ffc0150ae3');
INSERT INTO public.article_bands VALUES (12477403283010, '19efc1c655b62b1518d0f7a7fae4b1d8');
INSERT INTO public.article_bands VALUES (12543032737185, '016f9da5176a2e8c0de1cb495f9f476e');
INSERT INTO public.article_bands VALUES (12671251412872, '15078d490a94a74e794fe25134f78059');
INSERT INTO public.article_bands VALUES (12698076030149, '15078d490a94a74e794fe25134f78059');
INSERT INTO public.article_bands VALUES (12795060864668, '15078d490a94a74e794fe25134f78059');
INSERT INTO public.article_bands VALUES (12878074813066, '144af1eefa1b7bf7ab1d63812246afdf');
INSERT INTO public.article_bands VALUES (12978583207155, '104008ffd793e6479e683d4b36bf1aa5');
INSERT INTO public.article_bands VALUES (13411885409488, '1b422e0ea6bd4fc40d86fd545dc7618b');
INSERT INTO public.article_bands VALUES (13423344136120, '189e31ce2f133e65c04344ffc0150ae3');
INSERT INTO public.article_bands VALUES (13983719972842, '144af1eefa1b7bf7ab1d63812246afdf');
INSERT INTO public.article_bands VALUES (14066862799722, '189e31ce2f133e65c04344ffc0150ae3');
INSERT INTO public.article_bands VALUES (14193850478846, '2b6baefae281df25142a73283e7e3461');
INSERT INTO public.article_bands VALUES (14243555347467, '1b422e0ea6bd4fc40d86fd545dc7618b');
INSERT INTO public.article_bands VALUES (14331742498464, '09a43e3d4da134db13f76b92663faf14');
INSERT INTO public.article_bands VALUES (14577541720473, '15078d490a94a74e794fe25134f78059');
INSERT INTO public.article_bands VALUES (14638336615417, '15078d490a94a74e794fe25134f78059');
INSERT INTO public.article_bands VALUES (14715064130414, '12b0ba3ce2113ba6f8a5604f92df1b93');
INSERT INTO public.article_bands VALUES (15039596925875, '189e31ce2f133e65c04344ffc0150ae3');
INSERT INTO public.article_bands VALUES (15389230667187, '189e31ce2f133e65c04344ffc0150ae3');
INSERT INTO public.article_bands VALUES (15499027023340, '2a225a029c617d76b336e00e35068752');
INSERT INTO public.article_bands VALUES (15707462040459, '09a43e3d4da134db13f76b92663faf14');
INSERT INTO public.article_bands VALUES (15878722324678, '104008ffd793e6479e683d4b36bf1aa5');
INSERT INTO public.article_bands VALUES (16808518724353, '144af1eefa1b7bf7ab1d63812246afdf');
INSERT INTO public.article_bands VALUES (16820009290250, '144af1eefa1b7bf7ab1d63812246afdf');
INSERT INTO public.article_bands VALUES (17099122435600, '016f9da5176a2e8c0de1cb495f9f476e');
INSERT INTO public.article_bands VALUES (17113713177546, '144af1eefa1b7bf7ab1d63812246afdf');
INSERT INTO public.article_bands VALUES (17261541438643, '016f9da5176a2e8c0de1cb495f9f476e');
INSERT INTO public.article_bands VALUES (17297337625331, '1b422e0ea6bd4fc40d86fd545dc7618b');
INSERT INTO public.article_bands VALUES (17316502115470, '144af1eefa1b7bf7ab1d63812246afdf');
INSERT INTO public.article_bands VALUES (17748503150791, '2b6baefae281df25142a73283e7e3461');
INSERT INTO public.article_bands VALUES (17819153350952, '104008ffd793e6479e683d4b36bf1aa5');
INSERT INTO public.article_bands VALUES (17912821460563, '144af1eefa1b7bf7ab1d63812246afdf');
INSERT INTO public.article_bands VALUES (18008122403184, '016f9da5176a2e8c0de1cb495f9f476e');
INSERT INTO public.article_bands VALUES (18220284189054, '1b422e0ea6bd4fc40d86fd545dc7618b');
INSERT INTO public.article_bands VALUES (18707827290198, '104008ffd793e6479e683d4b36bf1aa5');
INSERT INTO public.article_bands VALUES (19295525213102, '1b422e0ea6bd4fc40d86fd545dc7618b');
INSERT INTO public.article_bands VALUES (20423854706388, '15078d490a94a74e794fe25134f78059');
INSERT INTO public.article_bands VALUES (20546691271104, '016f9da5176a2e8c0de1cb495f9f476e');
INSERT INTO public.article_bands VALUES (22485285769712, '15078d490a94a74e794fe25134f78059');
INSERT INTO public.article_bands VALUES (24116768599768, '2b6baefae281df25142a73283e7e3461');
INSERT INTO public.article_bands VALUES (28514770527422, '016f9da5176a2e8c0de1cb495f9f476e');
INSERT INTO public.article_bands VALUES (29767211224485, '016f9da5176a2e8c0de1cb495f9f476e');
INSERT INTO public.article_bands VALUES (33151173005114, '016f9da5176a2e8c0de1cb495f9f476e');
INSERT INTO public.article_bands VALUES (101525824656, '581fe3a5d6759d75287473f57a45894d');
INSERT INTO public.article_bands VALUES (140929015260, '4b946f173199f1d6cf40b54b247f73e5');
INSERT INTO public.article_bands VALUES (196578719107, '53a69ac1e7a39aa887b214d099036464');
INSERT INTO public.article_bands VALUES (237940504317, '53a69ac1e7a39aa887b214d099036464');
INSERT INTO public.article_bands VALUES (252794167862, '53a69ac1e7a39aa887b214d099036464');
INSERT INTO public.article_bands VALUES (355504946611, '3f48f14ee7807958eec183db52b69ede');
INSERT INTO public.article_bands VALUES (402299237781, '3dd82050d7ffb7d8215c73058c40fd17');
INSERT INTO public.article_bands VALUES (405718631070, '4926442c81bfe7655faedec107d948e9');
INSERT INTO public.article_bands VALUES (458433011785, '4f8958d2e1650fd2aaf4cc588e2e686c');
INSERT INTO public.article_bands VALUES (472966319891, '3f48f14ee7807958eec183db52b69ede');
INSERT INTO public.article_bands VALUES (499616004091, '4706f7b3a0f77158f976d00af46ac74d');
INSERT INTO public.article_bands VALUES (526486808452, '4926442c81bfe7655faedec107d948e9');
INSERT INTO public.article_bands VALUES (556033028246, '4631dc6678ccd2b26555ff8096608017');
INSERT INTO public.article_bands VALUES (601373181212, '53a69ac1e7a39aa887b214d099036464');
INSERT INTO public.article_bands VALUES (607958294360, '4631dc6678ccd2b26555ff8096608017');
INSERT INTO public.article_bands VALUES (663252710570, '4f8958d2e1650fd2aaf4cc588e2e686c');
INSERT INTO public.article_bands VALUES (675217764728, '53a69ac1e7a39aa887b214d099036464');
INSERT INTO public.article_bands VALUES (780771543848, '4926442c81bfe7655faedec107d948e9');
INSERT INTO public.article_bands VALUES (893013066804, '57d6d06f5fda8531db5d984b6cc86450');
INSERT INTO public.article_bands VALUES (978873641967, '53a69ac1e7a39aa887b214d099036464');
INSERT INTO public.article_bands VALUES (1130231401031, '4f8958d2e1650fd2aaf4cc588e2e686c');
INSERT INTO public.article_bands VALUES (1205397475114, '53a69ac1e7a39aa887b214d099036464');
INSERT INTO public.article_bands VALUES (1224755658187, '53a69ac1e7a39aa887b214d099036464');
INSERT INTO public.article_bands VALUES (1341137680705, '53a69ac1e7a39aa887b214d099036464');
INSERT INTO public.article_bands VALUES (1345961469521, '4706f7b3a0f77158f976d00af46ac74d');
INSERT INTO public.article_bands VALUES (1450089473428, '4b946f173199f1d6cf40b54b247f73e5');
INSERT INTO public.article_bands VALUES (1516646066490, '53a69ac1e7a39aa887b214d099036464');
INSERT INTO public.article_bands VALUES (1583757306299, '53a69ac1e7a39aa887b214d099036464');
INSERT INTO public.article_bands VALUES (1585505189818, '4706f7b3a0f77158f976d00af46ac74d');
INSERT INTO public.article_bands VALUES (1607133273783, '3dd82050d7ffb7d8215c73058c40fd17');
INSERT INTO public.article_bands VALUES (1726104955528, '53a69ac1e7a39aa887b214d099036464');
INSERT INTO public.article_bands VALUES (1764209995148, '4b946f173199f1d6cf40b54b247f73e5');
INSERT INTO public.article_bands VALUES (1830147750947, '3ae8f3871b1c992262476ffb4607bdc5');
INSERT INTO public.article_bands VALUES (1901590400502, '3da4886464f12e5648ac3e258383468c');
INSERT INTO public.article_bands VALUES (1976489640249, '2fbd2827eacf98c27585f304211a697d');
INSERT INTO public.article_bands VALUES (2118311608342, '592df40013aff27095112676454bce0d');
INSERT INTO public.article_bands VALUES (2171720812628, '4b946f173199f1d6cf40b54b247f73e5');
INSERT INTO public.article_bands VALUES (2370367264538, '56df3eb1ae23886d7e028b9e37ffb065');
INSERT INTO public.article_bands VALUES (2659706809557, '4926442c81bfe7655faedec107d948e9');
INSERT INTO public.article_bands VALUES (2927600679161, '3ae8f3871b1c992262476ffb4607bdc5');
INSERT INTO public.article_bands VALUES (2977735730811, '4b946f173199f1d6cf40b54b247f73e5');
INSERT INTO public.article_bands VALUES (3002907004002, '57d6d06f5fda8531db5d984b6cc86450');
INSERT INTO public.article_bands VALUES (3017210041071, '4631dc6678ccd2b26555ff8096608017');
INSERT INTO public.article_bands VALUES (3069895896407, '3f48f14ee7807958eec183db52b69ede');
INSERT INTO public.article_bands VALUES (3181970478699, '2fbd2827eacf98c27585f304211a697d');
INSERT INTO public.article_bands VALUES (3257000976714, '4f8958d2e1650fd2aaf4cc588e2e686c');
INSERT INTO public.article_bands VALUES (3539043354843, '4f8958d2e1650fd2aaf4cc588e2e686c');
INSERT INTO public.article_bands VALUES (3552960508601, '3ae8f3871b1c992262476ffb4607bdc5');
INSERT INTO public.article_bands VALUES (3598605583829, '3da4886464f12e5648ac3e258383468c');
INSERT INTO public.article_bands VALUES (3640792299691, '57d6d06f5fda8531db5d984b6cc86450');
INSERT INTO public.article_bands VALUES (3737503192192, '3f48f14ee7807958eec183db52b69ede');
INSERT INTO public.article_bands VALUES (3758989548680, '57d6d06f5fda8531db5d984b6cc86450');
INSERT INTO public.article_bands VALUES (3982447862158, '4b946f173199f1d6cf40b54b247f73e5');
INSERT INTO public.article_bands VALUES (4488468353539, '3f48f14ee7807958eec183db52b69ede');
INSERT INTO public.article_bands VALUES (4519606610568, '581fe3a5d6759d75287473f57a45894d');
INSERT INTO public.article_bands VALUES (4525707086793, '3f48f14ee7807958eec183db52b69ede');
INSERT INTO public.article_bands VALUES (4613744015779, '4706f7b3a0f77158f976d00af46ac74d');
INSERT INTO public.article_bands VALUES (4897671884064, '57d6d06f5fda8531db5d984b6cc86450');
INSERT INTO public.article_bands VALUES (4985226015713, '3da4886464f12e5648ac3e258383468c');
INSERT INTO public.article_bands VALUES (5139786662238, '57d6d06f5fda8531db5d984b6cc86450');
INSERT INTO public.article_bands VALUES (5153473211392, '592df40013aff27095112676454bce0d');
INSERT INTO public.article_bands VALUES (5319547174505, '59f09ccf698d109c63e78137babcafaa');
INSERT INTO public.article_bands VALUES (5644400950821, '4631dc6678ccd2b26555ff8096608017');
INSERT INTO public.article_bands VALUES (5691597154424, '3ae8f3871b1c992262476ffb4607bdc5');
INSERT INTO public.article_bands VALUES (6002082951269, '4926442c81bfe7655faedec107d948e9');
INSERT INTO public.article_bands VALUES (6054175856828, '3ae8f3871b1c992262476ffb4607bdc5');
INSERT INTO public.article_bands VALUES (6136433359670, '3ae8f3871b1c992262476ffb4607bdc5');
INSERT INTO public.article_bands VALUES (6278524863723, '4631dc6678ccd2b26555ff8096608017');
INSERT INTO public.article_bands VALUES (6316130259639, '3da4886464f12e5648ac3e258383468c');
INSERT INTO public.article_bands VALUES (6342336347054, '3f48f14ee7807958eec183db52b69ede');
INSERT INTO public.article_bands VALUES (6412643632699, '3dd82050d7ffb7d8215c73058c40fd17');
INSERT INTO public.article_bands VALUES (6554102653846, '3ae8f3871b1c992262476ffb4607bdc5');
INSERT INTO public.article_bands VALUES (6647063046816, '3dd82050d7ffb7d8215c73058c40fd17');
INSERT INTO public.article_bands VALUES (6683121856500, '4631dc6678ccd2b26555ff8096608017');
INSERT INTO public.article_bands VALUES (6713830072538, '4b946f173199f1d6cf40b54b247f73e5');
INSERT INTO public.article_bands VALUES (6802402357584, '4926442c81bfe7655faedec107d948e9');
INSERT INTO public.article_bands VALUES (6829615325785, '3f48f14ee7807958eec183db52b69ede');
INSERT INTO public.article_bands VALUES (6844152409716, '4706f7b3a0f77158f976d00af46ac74d');
INSERT INTO public.article_bands VALUES (7071281996702, '581fe3a5d6759d75287473f57a45894d');
INSERT INTO public.article_bands VALUES (7117901206676, '3ae8f3871b1c992262476ffb4607bdc5');
INSERT INTO public.article_bands VALUES (7138778932418, '581fe3a5d6759d75287473f57a45894d');
INSERT INTO public.article_bands VALUES (7410443344917, '3dd82050d7ffb7d8215c73058c40fd17');
INSERT INTO public.article_bands VALUES (7459009790278, '4b946f173199f1d6cf40b54b247f73e5');
INSERT INTO public.article_bands VALUES (7499139514189, '3dd82050d7ffb7d8215c73058c40fd17');
INSERT INTO public.article_bands VALUES (7663359818454, '4631dc6678ccd2b26555ff8096608017');
INSERT INTO public.article_bands VALUES (8061492429398, '4b946f173199f1d6cf40b54b247f73e5');
INSERT INTO public.article_bands VALUES (8078642177467, '4f8958d2e1650fd2aaf4cc588e2e686c');
INSERT INTO public.article_bands VALUES (8141336136626, '3da4886464f12e5648ac3e258383468c');
INSERT INTO public.article_bands VALUES (8194007808170, '3ae8f3871b1c992262476ffb4607bdc5');
INSERT INTO public.article_bands VALUES (8267028098792, '2fbd2827eacf98c27585f304211a697d');
INSERT INTO public.article_bands VALUES (8288414377567, '4631dc6678ccd2b26555ff8096608017');
INSERT INTO public.article_bands VALUES (8304999868208, '2fbd2827eacf98c27585f304211a697d');
INSERT INTO public.article_bands VALUES (8527624612452, '4926442c81bfe7655faedec107d948e9');
INSERT INTO public.article_bands VALUES (8530982105217, '4b946f173199f1d6cf40b54b247f73e5');
INSERT INTO public.article_bands VALUES (8794411886897, '4706f7b3a0f77158f976d00af46ac74d');
INSERT INTO public.article_bands VALUES (8898320929233, '3dd82050d7ffb7d8215c73058c40fd17');
INSERT INTO public.article_bands VALUES (8921912592651, '3ae8f3871b1c992262476ffb4607bdc5');
INSERT INTO public.article_bands VALUES (9237219847576, '4f8958d2e1650fd2aaf4cc588e2e686c');
INSERT INTO public.article_bands VALUES (9279311061411, '57d6d06f5fda8531db5d984b6cc86450');
INSERT INTO public.article_bands VALUES (9314354905001, '3ae8f3871b1c992262476ffb4607bdc5');
INSERT INTO public.article_bands VALUES (9323737607015, '4926442c81bfe7655faedec107d948e9');
INSERT INTO public.article_bands VALUES (9412851229681, '2fbd2827eacf98c27585f304211a697d');
INSERT INTO public.article_bands VALUES (9596765984965, '4926442c81bfe7655faedec107d948e9');
INSERT INTO public.article_bands VALUES (9624089660453, '3f48f14ee7807958eec183db52b69ede');
INSERT INTO public.article_bands VALUES (9738664362683, '59f09ccf698d109c63e78137babcafaa');
INSERT INTO public.article_bands VALUES (9922842466846, '4926442c81bfe7655faedec107d948e9');
INSERT INTO public.article_bands VALUES (9945404876445, '592df40013aff27095112676454bce0d');
INSERT INTO public.article_bands VALUES (9989865440271, '59f09ccf698d109c63e78137babcafaa');
INSERT INTO public.article_bands VALUES (10075076764048, '3da4886464f12e5648ac3e258383468c');
INSERT INTO public.article_bands VALUES (10272704574247, '4b946f173199f1d6cf40b54b247f73e5');
INSERT INTO public.article_bands VALUES (10276474552912, '4706f7b3a0f77158f976d00af46ac74d');
INSERT INTO public.article_bands VALUES (10281678294087, '57d6d06f5fda8531db5d984b6cc86450');
INSERT INTO public.article_bands VALUES (10353024353183, '4926442c81bfe7655faedec107d948e9');
INSERT INTO public.article_bands VALUES (10384132459802, '4631dc6678ccd2b26555ff8096608017');
INSERT INTO public.article_bands VALUES (10388040465506, '3f48f14ee7807958eec183db52b69ede');
INSERT INTO public.article_bands VALUES (10601183220287, '56df3eb1ae23886d7e028b9e37ffb065');
INSERT INTO public.article_bands VALUES (10822226776299, '4631dc6678ccd2b26555ff8096608017');
INSERT INTO public.article_bands VALUES (10908452609386, '4631dc6678ccd2b26555ff8096608017');
INSERT INTO public.article_bands VALUES (10944219902414, '2fbd2827eacf98c27585f304211a697d');
INSERT INTO public.article_bands VALUES (11005731447882, '3ae8f3871b1c992262476ffb4607bdc5');
INSERT INTO public.article_bands VALUES (11019428358246, '4706f7b3a0f77158f976d00af46ac74d');
INSERT INTO public.article_bands VALUES (11068783723300, '4f8958d2e1650fd2aaf4cc588e2e686c');
INSERT INTO public.article_bands VALUES (11213613866307, '4926442c81bfe7655faedec107d948e9');
INSERT INTO public.article_bands VALUES (11259916724055, '4f8958d2e1650fd2aaf4cc588e2e686c');
INSERT INTO public.article_bands VALUES (11401920337514, '4631dc6678ccd2b26555ff8096608017');
INSERT INTO public.article_bands VALUES (11497606922966, '3f48f14ee7807958eec183db52b69ede');
INSERT INTO public.article_bands VALUES (11601984616875, '4b946f173199f1d6cf40b54b247f73e5');
INSERT INTO public.article_bands VALUES (11783783696423, '3da4886464f12e5648ac3e258383468c');
INSERT INTO public.article_bands VALUES (12037997412313, '581fe3a5d6759d75287473f57a45894d');
INSERT INTO public.article_bands VALUES (12050945162235, '56df3eb1ae23886d7e028b9e37ffb065');
INSERT INTO public.article_bands VALUES (12171457255525, '592df40013aff27095112676454bce0d');
INSERT INTO public.article_bands VALUES (12210494381872, '3da4886464f12e5648ac3e258383468c');
INSERT INTO public.article_bands VALUES (12596372665593, '3f48f14ee7807958eec183db52b69ede');
INSERT INTO public.article_bands VALUES (12796375542678, '3da4886464f12e5648ac3e258383468c');
INSERT INTO public.article_bands VALUES (12819503420361, '3da4886464f12e5648ac3e258383468c');
INSERT INTO public.article_bands VALUES (12983125862927, '59f09ccf698d109c63e78137babcafaa');
INSERT INTO public.article_bands VALUES (13037537668429, '56df3eb1ae23886d7e028b9e37ffb065');
INSERT INTO public.article_bands VALUES (13049534337979, '3da4886464f12e5648ac3e258383468c');
INSERT INTO public.article_bands VALUES (13076288188025, '4706f7b3a0f77158f976d00af46ac74d');
INSERT INTO public.article_bands VALUES (13207427798140, '581fe3a5d6759d75287473f57a45894d');
INSERT INTO public.article_bands VALUES (13313018311150, '59f09ccf698d109c63e78137babcafaa');
INSERT INTO public.article_bands VALUES (13850847710622, '3da4886464f12e5648ac3e258383468c');
INSERT INTO public.article_bands VALUES (13914519969754, '57d6d06f5fda8531db5d984b6cc86450');
INSERT INTO public.article_bands VALUES (13932540186680, '4f8958d2e1650fd2aaf4cc588e2e686c');
INSERT INTO public.article_bands VALUES (14127179292780, '2fbd2827eacf98c27585f304211a697d');
INSERT INTO public.article_bands VALUES (14250622063200, '56df3eb1ae23886d7e028b9e37ffb065');
INSERT INTO public.article_bands VALUES (14335894108279, '4f8958d2e1650fd2aaf4cc588e2e686c');
INSERT INTO public.article_bands VALUES (14832937160847, '592df40013aff27095112676454bce0d');
INSERT INTO public.article_bands VALUES (14844119684649, '4706f7b3a0f77158f976d00af46ac74d');
INSERT INTO public.article_bands VALUES (15088875702286, '592df40013aff27095112676454bce0d');
INSERT INTO public.article_bands VALUES (15226226505110, '592df40013aff27095112676454bce0d');
INSERT INTO public.article_bands VALUES (15819149944813, '56df3eb1ae23886d7e028b9e37ffb065');
INSERT INTO public.article_bands VALUES (15931115976800, '4f8958d2e1650fd2aaf4cc588e2e686c');
INSERT INTO public.article_bands VALUES (15983942494443, '592df40013aff27095112676454bce0d');
INSERT INTO public.article_bands VALUES (16396529360064, '581fe3a5d6759d75287473f57a45894d');
INSERT INTO public.article_bands VALUES (16534827569447, '57d6d06f5fda8531db5d984b6cc86450');
INSERT INTO public.article_bands VALUES (16742587458199, '59f09ccf698d109c63e78137babcafaa');
INSERT INTO public.article_bands VALUES (16858099442432, '2fbd2827eacf98c27585f304211a697d');
INSERT INTO public.article_bands VALUES (17254570038242, '59f09ccf698d109c63e78137babcafaa');
INSERT INTO public.article_bands VALUES (17408316614487, '4706f7b3a0f77158f976d00af46ac74d');
INSERT INTO public.article_bands VALUES (17441246534857, '592df40013aff27095112676454bce0d');
INSERT INTO public.article_bands VALUES (17628093879659, '4706f7b3a0f77158f976d00af46ac74d');
INSERT INTO public.article_bands VALUES (17633599820978, '57d6d06f5fda8531db5d984b6cc86450');
INSERT INTO public.article_bands VALUES (17677523654232, '59f09ccf698d109c63e78137babcafaa');
INSERT INTO public.article_bands VALUES (19211063760260, '57d6d06f5fda8531db5d984b6cc86450');
INSERT INTO public.article_bands VALUES (19260080853946, '3dd82050d7ffb7d8215c73058c40fd17');
INSERT INTO public.article_bands VALUES (19402055166724, '2fbd2827eacf98c27585f304211a697d');
INSERT INTO public.article_bands VALUES (19550843985041, '2fbd2827eacf98c27585f304211a697d');
INSERT INTO public.article_bands VALUES (20219212750377, '59f09ccf698d109c63e78137babcafaa');
INSERT INTO public.article_bands VALUES (20599858284435, '581fe3a5d6759d75287473f57a45894d');
INSERT INTO public.article_bands VALUES (20648772707231, '3dd82050d7ffb7d8215c73058c40fd17');
INSERT INTO public.article_bands VALUES (21196066308318, '2fbd2827eacf98c27585f304211a697d');
INSERT INTO public.article_bands VALUES (21197127543745, '581fe3a5d6759d75287473f57a45894d');
INSERT INTO public.article_bands VALUES (22508445484526, '2fbd2827eacf98c27585f304211a697d');
INSERT INTO public.article_bands VALUES (22855032846364, '3dd82050d7ffb7d8215c73058c40fd17');
INSERT INTO public.article_bands VALUES (22858983600555, '56df3eb1ae23886d7e028b9e37ffb065');
INSERT INTO public.article_bands VALUES (23260737849640, '56df3eb1ae23886d7e028b9e37ffb065');
INSERT INTO public.article_bands VALUES (23371067199848, '592df40013aff27095112676454bce0d');
INSERT INTO public.article_bands VALUES (23696967407251, '3dd82050d7ffb7d8215c73058c40fd17');
INSERT INTO public.article_bands VALUES (23974161104275, '592df40013aff27095112676454bce0d');
INSERT INTO public.article_bands VALUES (24553110203151, '56df3eb1ae23886d7e028b9e37ffb065');
INSERT INTO public.article_bands VALUES (24936579245253, '59f09ccf698d109c63e78137babcafaa');
INSERT INTO public.article_bands VALUES (26421668898168, '581fe3a5d6759d75287473f57a45894d');
INSERT INTO public.article_bands VALUES (26539778495202, '592df40013aff27095112676454bce0d');
INSERT INTO public.article_bands VALUES (26986558863898, '581fe3a5d6759d75287473f57a45894d');
INSERT INTO public.article_bands VALUES (27563206906324, '3dd82050d7ffb7d8215c73058c40fd17');
INSERT INTO public.article_bands VALUES (28577774081255, '581fe3a5d6759d75287473f57a45894d');
INSERT INTO public.article_bands VALUES (29743218063093, '56df3eb1ae23886d7e028b9e37ffb065');
INSERT INTO public.article_bands VALUES (31256977041036, '56df3eb1ae23886d7e028b9e37ffb065');
INSERT INTO public.article_bands VALUES (31492753192184, '56df3eb1ae23886d7e028b9e37ffb065');
INSERT INTO public.article_bands VALUES (31692282261887, '59f09ccf698d109c63e78137babcafaa');
INSERT INTO public.article_bands VALUES (33696498505868, '59f09ccf698d109c63e78137babcafaa');
INSERT INTO public.article_bands VALUES (26688824462, '9300ebe435496ae2940e7704f24e6bbd');
INSERT INTO public.article_bands VALUES (296343821836, '74fd202314d3f028a94a8feb002d9791');
INSERT INTO public.article_bands VALUES (357080679416, 'a919b3ede51431b50a600f433e3c1d82');
INSERT INTO public.article_bands VALUES (649998300143, '696837c9df07b67f15d58d7745bf95cb');
INSERT INTO public.article_bands VALUES (751224033667, '7b7a21013b0d1c1bdf7be8a95fc30180');
INSERT INTO public.article_bands VALUES (828075151114, 'aa390b0d4f9c6946c2b7536be7163477');
INSERT INTO public.article_bands VALUES (896436406501, '5b45936fc0bf0b7ae8b6bd86c2188b50');
INSERT INTO public.article_bands VALUES (965157516016, '5b45936fc0bf0b7ae8b6bd86c2188b50');
INSERT INTO public.article_bands VALUES (1026682612708, '93ea5b4038b70e777659b09e0202cd7a');
INSERT INTO public.article_bands VALUES (1070289264795, '696837c9df07b67f15d58d7745bf95cb');
INSERT INTO public.article_bands VALUES (1077308853422, 'a919b3ede51431b50a600f433e3c1d82');
INSERT INTO public.article_bands VALUES (1167723830514, '733dbda2dfb922b67491e1cdc63c539e');
INSERT INTO public.article_bands VALUES (1227179229021, '76a1d947ebb08a63a61f5815d96bb9b3');
INSERT INTO public.article_bands VALUES (1232777128115, 'a919b3ede51431b50a600f433e3c1d82');
INSERT INTO public.article_bands VALUES (1245037537012, '93ea5b4038b70e777659b09e0202cd7a');
INSERT INTO public.article_bands VALUES (1256102865145, '5b45936fc0bf0b7ae8b6bd86c2188b50');
INSERT INTO public.article_bands VALUES (1362781361853, '5b45936fc0bf0b7ae8b6bd86c2188b50');
INSERT INTO public.article_bands VALUES (1456612278016, '5aaccd676513ffdc9220e7080ac8c291');
INSERT INTO public.article_bands VALUES (1504550506509, '5aaccd676513ffdc9220e7080ac8c291');
INSERT INTO public.article_bands VALUES (1562792459861, '7b7a21013b0d1c1bdf7be8a95fc30180');
INSERT INTO public.article_bands VALUES (1591864483514, '733dbda2dfb922b67491e1cdc63c539e');
INSERT INTO public.article_bands VALUES (1869275140752, '67ebb1c169a20c929c68a44f831b784a');
INSERT INTO public.article_bands VALUES (2115312770184, '9300ebe435496ae2940e7704f24e6bbd');
INSERT INTO public.article_bands VALUES (2203895231445, '696837c9df07b67f15d58d7745bf95cb');
INSERT INTO public.article_bands VALUES (2237263775877, '9f290ef443e5dc02fc6bd8e782bc6ab2');
INSERT INTO public.article_bands VALUES (2302276842520, '733dbda2dfb922b67491e1cdc63c539e');
INSERT INTO public.article_bands VALUES (2358836786137, '67ebb1c169a20c929c68a44f831b784a');
INSERT INTO public.article_bands VALUES (2607171835866, 'b06615c35c2b1b0eca74fbe365f33e72');
INSERT INTO public.article_bands VALUES (2622115622966, '5b45936fc0bf0b7ae8b6bd86c2188b50');
INSERT INTO public.article_bands VALUES (2930947247967, '5b45936fc0bf0b7ae8b6bd86c2188b50');
INSERT INTO public.article_bands VALUES (3143554188813, '93ea5b4038b70e777659b09e0202cd7a');
INSERT INTO public.article_bands VALUES (3411493985899, 'b06615c35c2b1b0eca74fbe365f33e72');
INSERT INTO public.article_bands VALUES (3589241133422, '74fd202314d3f028a94a8feb002d9791');
INSERT INTO public.article_bands VALUES (3633764703127, '5b45936fc0bf0b7ae8b6bd86c2188b50');
INSERT INTO public.article_bands VALUES (3636458230176, 'b06615c35c2b1b0eca74fbe365f33e72');
INSERT INTO public.article_bands VALUES (3808396347080, '76a1d947ebb08a63a61f5815d96bb9b3');
INSERT INTO public.article_bands VALUES (3870716928257, '668fc6564de63c0c663c8d54b80d3e0d');
INSERT INTO public.article_bands VALUES (4158651760447, '9300ebe435496ae2940e7704f24e6bbd');
INSERT INTO public.article_bands VALUES (4324854553158, '9f290ef443e5dc02fc6bd8e782bc6ab2');
INSERT INTO public.article_bands VALUES (4396548797402, 'b06615c35c2b1b0eca74fbe365f33e72');
INSERT INTO public.article_bands VALUES (4507805105748, 'aa390b0d4f9c6946c2b7536be7163477');
INSERT INTO public.article_bands VALUES (4700422579808, '93ea5b4038b70e777659b09e0202cd7a');
INSERT INTO public.article_bands VALUES (4778102484581, 'aa390b0d4f9c6946c2b7536be7163477');
INSERT INTO public.article_bands VALUES (4812450025066, '9300ebe435496ae2940e7704f24e6bbd');
INSERT INTO public.article_bands VALUES (4854045512130, '9f290ef443e5dc02fc6bd8e782bc6ab2');
INSERT INTO public.article_bands VALUES (4976440490770, 'aa390b0d4f9c6946c2b7536be7163477');
INSERT INTO public.article_bands VALUES (4981396992689, 'aa390b0d4f9c6946c2b7536be7163477');
INSERT INTO public.article_bands VALUES (5033757604679, '76a1d947ebb08a63a61f5815d96bb9b3');
INSERT INTO public.article_bands VALUES (5150399263625, '9f290ef443e5dc02fc6bd8e782bc6ab2');
INSERT INTO public.article_bands VALUES (5330862212667, 'ab2e9a6b64f3c8cfe5e00cd65ef3e2ca');
INSERT INTO public.article_bands VALUES (5409806331947, '733dbda2dfb922b67491e1cdc63c539e');
INSERT INTO public.article_bands VALUES (5579690844459, 'b06615c35c2b1b0eca74fbe365f33e72');
INSERT INTO public.article_bands VALUES (5590912965610, '5b45936fc0bf0b7ae8b6bd86c2188b50');
INSERT INTO public.article_bands VALUES (5593202061459, '5b45936fc0bf0b7ae8b6bd86c2188b50');
INSERT INTO public.article_bands VALUES (5616902777689, '67ebb1c169a20c929c68a44f831b784a');
INSERT INTO public.article_bands VALUES (5657748730954, '67ebb1c169a20c929c68a44f831b784a');
INSERT INTO public.article_bands VALUES (5833289853261, '5aaccd676513ffdc9220e7080ac8c291');
INSERT INTO public.article_bands VALUES (6001310688193, '668fc6564de63c0c663c8d54b80d3e0d');
INSERT INTO public.article_bands VALUES (6042451310588, '733dbda2dfb922b67491e1cdc63c539e');
INSERT INTO public.article_bands VALUES (6663375506183, '696837c9df07b67f15d58d7745bf95cb');
INSERT INTO public.article_bands VALUES (6665697359123, '733dbda2dfb922b67491e1cdc63c539e');
INSERT INTO public.article_bands VALUES (6852092477120, '76a1d947ebb08a63a61f5815d96bb9b3');
INSERT INTO public.article_bands VALUES (6868465990499, '9f290ef443e5dc02fc6bd8e782bc6ab2');
INSERT INTO public.article_bands VALUES (6918734744039, '7b7a21013b0d1c1bdf7be8a95fc30180');
INSERT INTO public.article_bands VALUES (7378715030584, '9300ebe435496ae2940e7704f24e6bbd');
INSERT INTO public.article_bands VALUES (7460976837228, '5b45936fc0bf0b7ae8b6bd86c2188b50');
INSERT INTO public.article_bands VALUES (7655797533825, '74fd202314d3f028a94a8feb002d9791');
INSERT INTO public.article_bands VALUES (7667382335262, 'aa390b0d4f9c6946c2b7536be7163477');
INSERT INTO public.article_bands VALUES (7680065636158, '696837c9df07b67f15d58d7745bf95cb');
INSERT INTO public.article_bands VALUES (7890298804818, '7b7a21013b0d1c1bdf7be8a95fc30180');
INSERT INTO public.article_bands VALUES (8031073343232, 'b06615c35c2b1b0eca74fbe365f33e72');
INSERT INTO public.article_bands VALUES (8136080972446, '67ebb1c169a20c929c68a44f831b784a');
INSERT INTO public.article_bands VALUES (8179294805536, '5b45936fc0bf0b7ae8b6bd86c2188b50');
INSERT INTO public.article_bands VALUES (8788459387996, 'ab2e9a6b64f3c8cfe5e00cd65ef3e2ca');
INSERT INTO public.article_bands VALUES (8789046622015, 'aa390b0d4f9c6946c2b7536be7163477');
INSERT INTO public.article_bands VALUES (9076567226173, '76a1d947ebb08a63a61f5815d96bb9b3');
INSERT INTO public.article_bands VALUES (9315679247671, '9f290ef443e5dc02fc6bd8e782bc6ab2');
INSERT INTO public.article_bands VALUES (9318938110269, '5b45936fc0bf0b7ae8b6bd86c2188b50');
INSERT INTO public.article_bands VALUES (9370260802119, '74fd202314d3f028a94a8feb002d9791');
INSERT INTO public.article_bands VALUES (9395440716251, '668fc6564de63c0c663c8d54b80d3e0d');
INSERT INTO public.article_bands VALUES (9677481653330, '74fd202314d3f028a94a8feb002d9791');
INSERT INTO public.article_bands VALUES (9878830139363, '5aaccd676513ffdc9220e7080ac8c291');
INSERT INTO public.article_bands VALUES (9959558734688, 'ab2e9a6b64f3c8cfe5e00cd65ef3e2ca');
INSERT INTO public.article_bands VALUES (10110447315182, '5aaccd676513ffdc9220e7080ac8c291');
INSERT INTO public.article_bands VALUES (10601710461357, '76a1d947ebb08a63a61f5815d96bb9b3');
INSERT INTO public.article_bands VALUES (10793305030296, '668fc6564de63c0c663c8d54b80d3e0d');
INSERT INTO public.article_bands VALUES (10830120656227, '67ebb1c169a20c929c68a44f831b784a');
INSERT INTO public.article_bands VALUES (10831933177072, '668fc6564de63c0c663c8d54b80d3e0d');
INSERT INTO public.article_bands VALUES (10862932946271, '74fd202314d3f028a94a8feb002d9791');
INSERT INTO public.article_bands VALUES (11240175575115, 'aa390b0d4f9c6946c2b7536be7163477');
INSERT INTO public.article_bands VALUES (11479933474221, 'ab2e9a6b64f3c8cfe5e00cd65ef3e2ca');
INSERT INTO public.article_bands VALUES (11519015093060, '9f290ef443e5dc02fc6bd8e782bc6ab2');
INSERT INTO public.article_bands VALUES (11613441361949, '9300ebe435496ae2940e7704f24e6bbd');
INSERT INTO public.article_bands VALUES (11710519776413, 'b06615c35c2b1b0eca74fbe365f33e72');
INSERT INTO public.article_bands VALUES (11863575867971, 'b06615c35c2b1b0eca74fbe365f33e72');
INSERT INTO public.article_bands VALUES (11878496114677, '7b7a21013b0d1c1bdf7be8a95fc30180');
INSERT INTO public.article_bands VALUES (12072798689894, '76a1d947ebb08a63a61f5815d96bb9b3');
INSERT INTO public.article_bands VALUES (12571390368215, 'b06615c35c2b1b0eca74fbe365f33e72');
INSERT INTO public.article_bands VALUES (12618445701929, '9300ebe435496ae2940e7704f24e6bbd');
INSERT INTO public.article_bands VALUES (12844509303122, '76a1d947ebb08a63a61f5815d96bb9b3');
INSERT INTO public.article_bands VALUES (12897942850451, '76a1d947ebb08a63a61f5815d96bb9b3');
INSERT INTO public.article_bands VALUES (12920392963320, 'a919b3ede51431b50a600f433e3c1d82');
INSERT INTO public.article_bands VALUES (12986079487339, '74fd202314d3f028a94a8feb002d9791');
INSERT INTO public.article_bands VALUES (13077152151027, '9300ebe435496ae2940e7704f24e6bbd');
INSERT INTO public.article_bands VALUES (13220762754879, 'ab2e9a6b64f3c8cfe5e00cd65ef3e2ca');
INSERT INTO public.article_bands VALUES (13281767076260, '74fd202314d3f028a94a8feb002d9791');
INSERT INTO public.article_bands VALUES (13323688924251, '9f290ef443e5dc02fc6bd8e782bc6ab2');
INSERT INTO public.article_bands VALUES (13371834010927, 'b06615c35c2b1b0eca74fbe365f33e72');
INSERT INTO public.article_bands VALUES (13520061383056, 'a919b3ede51431b50a600f433e3c1d82');
INSERT INTO public.article_bands VALUES (13544836374042, 'aa390b0d4f9c6946c2b7536be7163477');
INSERT INTO public.article_bands VALUES (13557135051193, '733dbda2dfb922b67491e1cdc63c539e');
INSERT INTO public.article_bands VALUES (13641912771567, 'a919b3ede51431b50a600f433e3c1d82');
INSERT INTO public.article_bands VALUES (14054106343790, 'ab2e9a6b64f3c8cfe5e00cd65ef3e2ca');
INSERT INTO public.article_bands VALUES (14151678979495, '7b7a21013b0d1c1bdf7be8a95fc30180');
INSERT INTO public.article_bands VALUES (14190846210685, 'b06615c35c2b1b0eca74fbe365f33e72');
INSERT INTO public.article_bands VALUES (14320184998989, '7b7a21013b0d1c1bdf7be8a95fc30180');
INSERT INTO public.article_bands VALUES (14548017704657, '668fc6564de63c0c663c8d54b80d3e0d');
INSERT INTO public.article_bands VALUES (14615671825925, '7b7a21013b0d1c1bdf7be8a95fc30180');
INSERT INTO public.article_bands VALUES (14654837011073, '7b7a21013b0d1c1bdf7be8a95fc30180');
INSERT INTO public.article_bands VALUES (14787830778702, 'a919b3ede51431b50a600f433e3c1d82');
INSERT INTO public.article_bands VALUES (15048690331766, '7b7a21013b0d1c1bdf7be8a95fc30180');
INSERT INTO public.article_bands VALUES (15113825320511, '668fc6564de63c0c663c8d54b80d3e0d');
INSERT INTO public.article_bands VALUES (15171255358981, '93ea5b4038b70e777659b09e0202cd7a');
INSERT INTO public.article_bands VALUES (15171283980697, '76a1d947ebb08a63a61f5815d96bb9b3');
INSERT INTO public.article_bands VALUES (15472983831311, '93ea5b4038b70e777659b09e0202cd7a');
INSERT INTO public.article_bands VALUES (15596768521064, '7b7a21013b0d1c1bdf7be8a95fc30180');
INSERT INTO public.article_bands VALUES (15643015086267, '74fd202314d3f028a94a8feb002d9791');
INSERT INTO public.article_bands VALUES (15668315267952, '668fc6564de63c0c663c8d54b80d3e0d');
INSERT INTO public.article_bands VALUES (15953200789020, '93ea5b4038b70e777659b09e0202cd7a');
INSERT INTO public.article_bands VALUES (16093223189580, '74fd202314d3f028a94a8feb002d9791');
INSERT INTO public.article_bands VALUES (16163871183120, '5aaccd676513ffdc9220e7080ac8c291');
INSERT INTO public.article_bands VALUES (16229058129020, '9f290ef443e5dc02fc6bd8e782bc6ab2');
INSERT INTO public.article_bands VALUES (16422906010978, '5aaccd676513ffdc9220e7080ac8c291');
INSERT INTO public.article_bands VALUES (16452829406471, '733dbda2dfb922b67491e1cdc63c539e');
INSERT INTO public.article_bands VALUES (16472299575074, '733dbda2dfb922b67491e1cdc63c539e');
INSERT INTO public.article_bands VALUES (16597471668473, '9300ebe435496ae2940e7704f24e6bbd');
INSERT INTO public.article_bands VALUES (17157115970161, '9f290ef443e5dc02fc6bd8e782bc6ab2');
INSERT INTO public.article_bands VALUES (17375819565517, '76a1d947ebb08a63a61f5815d96bb9b3');
INSERT INTO public.article_bands VALUES (17554294938881, '696837c9df07b67f15d58d7745bf95cb');
INSERT INTO public.article_bands VALUES (17842529554626, '67ebb1c169a20c929c68a44f831b784a');
INSERT INTO public.article_bands VALUES (18240212318116, '9300ebe435496ae2940e7704f24e6bbd');
INSERT INTO public.article_bands VALUES (18244092171226, '5aaccd676513ffdc9220e7080ac8c291');
INSERT INTO public.article_bands VALUES (18368197038014, '668fc6564de63c0c663c8d54b80d3e0d');
INSERT INTO public.article_bands VALUES (18440915610185, '76a1d947ebb08a63a61f5815d96bb9b3');
INSERT INTO public.article_bands VALUES (18467077111914, '93ea5b4038b70e777659b09e0202cd7a');
INSERT INTO public.article_bands VALUES (18867555758439, 'a919b3ede51431b50a600f433e3c1d82');
INSERT INTO public.article_bands VALUES (18922467161436, '9300ebe435496ae2940e7704f24e6bbd');
INSERT INTO public.article_bands VALUES (18982650909974, 'ab2e9a6b64f3c8cfe5e00cd65ef3e2ca');
INSERT INTO public.article_bands VALUES (19425336152014, '93ea5b4038b70e777659b09e0202cd7a');
INSERT INTO public.article_bands VALUES (19456857730872, '668fc6564de63c0c663c8d54b80d3e0d');
INSERT INTO public.article_bands VALUES (19596678068846, '9300ebe435496ae2940e7704f24e6bbd');
INSERT INTO public.article_bands VALUES (19675395683118, '9f290ef443e5dc02fc6bd8e782bc6ab2');
INSERT INTO public.article_bands VALUES (19804663015092, 'a919b3ede51431b50a600f433e3c1d82');
INSERT INTO public.article_bands VALUES (19933860232153, 'ab2e9a6b64f3c8cfe5e00cd65ef3e2ca');
INSERT INTO public.article_bands VALUES (20030396108793, '668fc6564de63c0c663c8d54b80d3e0d');
INSERT INTO public.article_bands VALUES (20033118096618, '733dbda2dfb922b67491e1cdc63c539e');
INSERT INTO public.article_bands VALUES (20589597655936, '74fd202314d3f028a94a8feb002d9791');
INSERT INTO public.article_bands VALUES (20671845922526, '7b7a21013b0d1c1bdf7be8a95fc30180');
INSERT INTO public.article_bands VALUES (20937154328331, '74fd202314d3f028a94a8feb002d9791');
INSERT INTO public.article_bands VALUES (21004804258978, '67ebb1c169a20c929c68a44f831b784a');
INSERT INTO public.article_bands VALUES (21899031642883, 'ab2e9a6b64f3c8cfe5e00cd65ef3e2ca');
INSERT INTO public.article_bands VALUES (22012160018539, 'ab2e9a6b64f3c8cfe5e00cd65ef3e2ca');
INSERT INTO public.article_bands VALUES (22088314972919, 'aa390b0d4f9c6946c2b7536be7163477');
INSERT INTO public.article_bands VALUES (22187261027455, 'aa390b0d4f9c6946c2b7536be7163477');
INSERT INTO public.article_bands VALUES (22305401500517, '733dbda2dfb922b67491e1cdc63c539e');
INSERT INTO public.article_bands VALUES (22356815977048, '67ebb1c169a20c929c68a44f831b784a');
INSERT INTO public.article_bands VALUES (22461953245974, '67ebb1c169a20c929c68a44f831b784a');
INSERT INTO public.article_bands VALUES (22616279744907, '93ea5b4038b70e777659b09e0202cd7a');
INSERT INTO public.article_bands VALUES (22737343648540, 'a919b3ede51431b50a600f433e3c1d82');
INSERT INTO public.article_bands VALUES (22782658678932, '67ebb1c169a20c929c68a44f831b784a');
INSERT INTO public.article_bands VALUES (22848196245968, '9f290ef443e5dc02fc6bd8e782bc6ab2');
INSERT INTO public.article_bands VALUES (22883608930056, '5aaccd676513ffdc9220e7080ac8c291');
INSERT INTO public.article_bands VALUES (22957063010405, '5aaccd676513ffdc9220e7080ac8c291');
INSERT INTO public.article_bands VALUES (23513742249891, 'ab2e9a6b64f3c8cfe5e00cd65ef3e2ca');
INSERT INTO public.article_bands VALUES (23784947500611, '93ea5b4038b70e777659b09e0202cd7a');
INSERT INTO public.article_bands VALUES (23850449511436, '67ebb1c169a20c929c68a44f831b784a');
INSERT INTO public.article_bands VALUES (24322273949801, '733dbda2dfb922b67491e1cdc63c539e');
INSERT INTO public.article_bands VALUES (24376341404441, '93ea5b4038b70e777659b09e0202cd7a');
INSERT INTO public.article_bands VALUES (24439078177858, 'ab2e9a6b64f3c8cfe5e00cd65ef3e2ca');
INSERT INTO public.article_bands VALUES (24625515838168, 'b06615c35c2b1b0eca74fbe365f33e72');
INSERT INTO public.article_bands VALUES (25921322989006, 'aa390b0d4f9c6946c2b7536be7163477');
INSERT INTO public.article_bands VALUES (26183699684894, '668fc6564de63c0c663c8d54b80d3e0d');
INSERT INTO public.article_bands VALUES (26841142895462, '5aaccd676513ffdc9220e7080ac8c291');
INSERT INTO public.article_bands VALUES (26858236125268, '696837c9df07b67f15d58d7745bf95cb');
INSERT INTO public.article_bands VALUES (28256785376558, '696837c9df07b67f15d58d7745bf95cb');
INSERT INTO public.article_bands VALUES (28531191958593, '5aaccd676513ffdc9220e7080ac8c291');
INSERT INTO public.article_bands VALUES (29595164413405, 'a919b3ede51431b50a600f433e3c1d82');
INSERT INTO public.article_bands VALUES (31899425758515, 'a919b3ede51431b50a600f433e3c1d82');
INSERT INTO public.article_bands VALUES (35692124851750, '696837c9df07b67f15d58d7745bf95cb');
INSERT INTO public.article_bands VALUES (45450901544970, '696837c9df07b67f15d58d7745bf95cb');
INSERT INTO public.article_bands VALUES (45686303170423, '696837c9df07b67f15d58d7745bf95cb');
INSERT INTO public.article_bands VALUES (46880488221037, '696837c9df07b67f15d58d7745bf95cb');
INSERT INTO public.article_bands VALUES (2629236697, 'cdcf1559b07064521b49c7e7c3738f75');
INSERT INTO public.article_bands VALUES (107021714648, 'b1bdbbb8ff9d3b07a5c36fcd31b94112');
INSERT INTO public.article_bands VALUES (121046321444, 'b8ca0320a71b49aa1ec366bd45f20f05');
INSERT INTO public.article_bands VALUES (155090494606, 'cdcf1559b07064521b49c7e7c3738f75');
INSERT INTO public.article_bands VALUES (156756946032, 'cdcf1559b07064521b49c7e7c3738f75');
INSERT INTO public.article_bands VALUES (196578719107, 'de241a043061474a05d57d755a07e50a');
INSERT INTO public.article_bands VALUES (221053012475, 'd6c0a7cdcd7243a5bc7ffe36c64da6e3');
INSERT INTO public.article_bands VALUES (237940504317, 'de241a043061474a05d57d755a07e50a');
INSERT INTO public.article_bands VALUES (252794167862, 'de241a043061474a05d57d755a07e50a');
INSERT INTO public.article_bands VALUES (293466942327, 'b2e77c1e0d7a82bc763796f6d88aa3ef');
INSERT INTO public.article_bands VALUES (475672602893, 'd6c0a7cdcd7243a5bc7ffe36c64da6e3');
INSERT INTO public.article_bands VALUES (526321654041, 'c4d795b2cf0f2334832ca22b4aafc4f4');
INSERT INTO public.article_bands VALUES (575760352232, 'b8ca0320a71b49aa1ec366bd45f20f05');
INSERT INTO public.article_bands VALUES (586679869699, 'd3261afd1c28cc869b445634671e7bac');
INSERT INTO public.article_bands VALUES (601373181212, 'de241a043061474a05d57d755a07e50a');
INSERT INTO public.article_bands VALUES (675217764728, 'de241a043061474a05d57d755a07e50a');
INSERT INTO public.article_bands VALUES (785926609045, 'cdcf1559b07064521b49c7e7c3738f75');
INSERT INTO public.article_bands VALUES (978873641967, 'de241a043061474a05d57d755a07e50a');
INSERT INTO public.article_bands VALUES (1031982413177, 'b8ca0320a71b49aa1ec366bd45f20f05');
INSERT INTO public.article_bands VALUES (1033439460810, 'd701f7aaa57e7622cdaf1208c2ca4cad');
INSERT INTO public.article_bands VALUES (1052383490960, 'cdcf1559b07064521b49c7e7c3738f75');
INSERT INTO public.article_bands VALUES (1060022116031, 'cdcf1559b07064521b49c7e7c3738f75');
INSERT INTO public.article_bands VALUES (1081630288974, 'c4c9134fd36831d04fb8621718026dec');
INSERT INTO public.article_bands VALUES (1205397475114, 'de241a043061474a05d57d755a07e50a');
INSERT INTO public.article_bands VALUES (1224755658187, 'de241a043061474a05d57d755a07e50a');
INSERT INTO public.article_bands VALUES (1260705706621, 'd356bf5eb48d72d72a35189be452284d');
INSERT INTO public.article_bands VALUES (1336992482160, 'b2e77c1e0d7a82bc763796f6d88aa3ef');
INSERT INTO public.article_bands VALUES (1341137680705, 'de241a043061474a05d57d755a07e50a');
INSERT INTO public.article_bands VALUES (1388461957741, 'cdf684e8d31a6e8f2d7850762c93ece6');
INSERT INTO public.article_bands VALUES (1496434505132, 'bcdfecf19a2d4ef0ceccea0ed4a76f6b');
INSERT INTO public.article_bands VALUES (1516646066490, 'de241a043061474a05d57d755a07e50a');
INSERT INTO public.article_bands VALUES (1583757306299, 'de241a043061474a05d57d755a07e50a');
INSERT INTO public.article_bands VALUES (1625313518982, 'c4d795b2cf0f2334832ca22b4aafc4f4');
INSERT INTO public.article_bands VALUES (1630250119628, 'd3261afd1c28cc869b445634671e7bac');
INSERT INTO public.article_bands VALUES (1678770145301, 'bcdfecf19a2d4ef0ceccea0ed4a76f6b');
INSERT INTO public.article_bands VALUES (1726104955528, 'de241a043061474a05d57d755a07e50a');
INSERT INTO public.article_bands VALUES (1787855415591, 'd49fc7d0337462d6c4650b1531d1e61d');
INSERT INTO public.article_bands VALUES (1954513074983, 'cdcf1559b07064521b49c7e7c3738f75');
INSERT INTO public.article_bands VALUES (1988250754925, 'b8ca0320a71b49aa1ec366bd45f20f05');
INSERT INTO public.article_bands VALUES (2130037921021, 'db683704171207d297cbaad6f9112b5d');
INSERT INTO public.article_bands VALUES (2169458205243, 'db683704171207d297cbaad6f9112b5d');
INSERT INTO public.article_bands VALUES (2394382881725, 'cdcf1559b07064521b49c7e7c3738f75');
INSERT INTO public.article_bands VALUES (2528106216410, 'd3261afd1c28cc869b445634671e7bac');
INSERT INTO public.article_bands VALUES (2660556097460, 'b2e77c1e0d7a82bc763796f6d88aa3ef');
INSERT INTO public.article_bands VALUES (2670822359979, 'cdcf1559b07064521b49c7e7c3738f75');
INSERT INTO public.article_bands VALUES (2671256274838, 'b8ca0320a71b49aa1ec366bd45f20f05');
INSERT INTO public.article_bands VALUES (2833790813210, 'c4d795b2cf0f2334832ca22b4aafc4f4');
INSERT INTO public.article_bands VALUES (2844691095922, 'b2e77c1e0d7a82bc763796f6d88aa3ef');
INSERT INTO public.article_bands VALUES (3035187784264, 'cdf684e8d31a6e8f2d7850762c93ece6');
INSERT INTO public.article_bands VALUES (3091634769294, 'bcdfecf19a2d4ef0ceccea0ed4a76f6b');
INSERT INTO public.article_bands VALUES (3159500290194, 'c4c9134fd36831d04fb8621718026dec');
INSERT INTO public.article_bands VALUES (3272960754560, 'b8ca0320a71b49aa1ec366bd45f20f05');
INSERT INTO public.article_bands VALUES (3274287491633, 'cdcf1559b07064521b49c7e7c3738f75');
INSERT INTO public.article_bands VALUES (3580898386878, 'cdf684e8d31a6e8f2d7850762c93ece6');
INSERT INTO public.article_bands VALUES (3820490519302, 'd356bf5eb48d72d72a35189be452284d');
INSERT INTO public.article_bands VALUES (4119378357404, 'cdcf1559b07064521b49c7e7c3738f75');
INSERT INTO public.article_bands VALUES (4202230206665, 'd356bf5eb48d72d72a35189be452284d');
INSERT INTO public.article_bands VALUES (4311777332568, 'cdcf1559b07064521b49c7e7c3738f75');
INSERT INTO public.article_bands VALUES (4698358169766, 'b8ca0320a71b49aa1ec366bd45f20f05');
INSERT INTO public.article_bands VALUES (4795270777519, 'c4c9134fd36831d04fb8621718026dec');
INSERT INTO public.article_bands VALUES (4985901458921, 'd701f7aaa57e7622cdaf1208c2ca4cad');
INSERT INTO public.article_bands VALUES (5145470288937, 'cdf684e8d31a6e8f2d7850762c93ece6');
INSERT INTO public.article_bands VALUES (5359097884411, 'ce2ac85e5d0b43b0628ccbf97215c8a6');
INSERT INTO public.article_bands VALUES (5402629033411, 'ce2ac85e5d0b43b0628ccbf97215c8a6');
INSERT INTO public.article_bands VALUES (5405567008024, 'bcdfecf19a2d4ef0ceccea0ed4a76f6b');
INSERT INTO public.article_bands VALUES (5433180942034, 'c4d795b2cf0f2334832ca22b4aafc4f4');
INSERT INTO public.article_bands VALUES (5510671598287, 'cdf684e8d31a6e8f2d7850762c93ece6');
INSERT INTO public.article_bands VALUES (5573493887520, 'c4d795b2cf0f2334832ca22b4aafc4f4');
INSERT INTO public.article_bands VALUES (5669953364284, 'd701f7aaa57e7622cdaf1208c2ca4cad');
INSERT INTO public.article_bands VALUES (5916604405172, 'b8ca0320a71b49aa1ec366bd45f20f05');
INSERT INTO public.article_bands VALUES (5946588959227, 'c4d795b2cf0f2334832ca22b4aafc4f4');
INSERT INTO public.article_bands VALUES (6089553793336, 'd701f7aaa57e7622cdaf1208c2ca4cad');
INSERT INTO public.article_bands VALUES (6176175668497, 'b1bdbbb8ff9d3b07a5c36fcd31b94112');
INSERT INTO public.article_bands VALUES (6201987597849, 'b1bdbbb8ff9d3b07a5c36fcd31b94112');
INSERT INTO public.article_bands VALUES (6203896728587, 'b2e77c1e0d7a82bc763796f6d88aa3ef');
INSERT INTO public.article_bands VALUES (6394368746254, 'c4c9134fd36831d04fb8621718026dec');
INSERT INTO public.article_bands VALUES (6741572900241, 'd49fc7d0337462d6c4650b1531d1e61d');
INSERT INTO public.article_bands VALUES (6754526781509, 'd356bf5eb48d72d72a35189be452284d');
INSERT INTO public.article_bands VALUES (6756744151187, 'd701f7aaa57e7622cdaf1208c2ca4cad');
INSERT INTO public.article_bands VALUES (6757487217581, 'b1bdbbb8ff9d3b07a5c36fcd31b94112');
INSERT INTO public.article_bands VALUES (6777657149295, 'cdf684e8d31a6e8f2d7850762c93ece6');
INSERT INTO public.article_bands VALUES (6796422986970, 'd6c0a7cdcd7243a5bc7ffe36c64da6e3');
INSERT INTO public.article_bands VALUES (6931325581576, 'ce2ac85e5d0b43b0628ccbf97215c8a6');
INSERT INTO public.article_bands VALUES (6984422187509, 'bcdfecf19a2d4ef0ceccea0ed4a76f6b');
INSERT INTO public.article_bands VALUES (7098929501096, 'c4c9134fd36831d04fb8621718026dec');
INSERT INTO public.article_bands VALUES (7540838416074, 'bcdfecf19a2d4ef0ceccea0ed4a76f6b');
INSERT INTO public.article_bands VALUES (7575507816102, 'ce2ac85e5d0b43b0628ccbf97215c8a6');
INSERT INTO public.article_bands VALUES (7810398788337, 'd3261afd1c28cc869b445634671e7bac');
INSERT INTO public.article_bands VALUES (7871089608583, 'd701f7aaa57e7622cdaf1208c2ca4cad');
INSERT INTO public.article_bands VALUES (7899564748359, 'c4c9134fd36831d04fb8621718026dec');
INSERT INTO public.article_bands VALUES (7941820924804, 'd6c0a7cdcd7243a5bc7ffe36c64da6e3');
INSERT INTO public.article_bands VALUES (8014807291426, 'c4d795b2cf0f2334832ca22b4aafc4f4');
INSERT INTO public.article_bands VALUES (8191431996836, 'b2e77c1e0d7a82bc763796f6d88aa3ef');
INSERT INTO public.article_bands VALUES (8303882540973, 'ce2ac85e5d0b43b0628ccbf97215c8a6');
INSERT INTO public.article_bands VALUES (8394282821994, 'c4c9134fd36831d04fb8621718026dec');
INSERT INTO public.article_bands VALUES (8448858834694, 'd6c0a7cdcd7243a5bc7ffe36c64da6e3');
INSERT INTO public.article_bands VALUES (8560993492826, 'd3261afd1c28cc869b445634671e7bac');
INSERT INTO public.article_bands VALUES (8624550217901, 'b1bdbbb8ff9d3b07a5c36fcd31b94112');
INSERT INTO public.article_bands VALUES (8630114338858, 'b8ca0320a71b49aa1ec366bd45f20f05');
INSERT INTO public.article_bands VALUES (8709950302869, 'ce2ac85e5d0b43b0628ccbf97215c8a6');
INSERT INTO public.article_bands VALUES (8914438577045, 'b2e77c1e0d7a82bc763796f6d88aa3ef');
INSERT INTO public.article_bands VALUES (9069223781272, 'd356bf5eb48d72d72a35189be452284d');
INSERT INTO public.article_bands VALUES (9097824565421, 'd6c0a7cdcd7243a5bc7ffe36c64da6e3');
INSERT INTO public.article_bands VALUES (9309391112614, 'd6c0a7cdcd7243a5bc7ffe36c64da6e3');
INSERT INTO public.article_bands VALUES (9330219477891, 'd6c0a7cdcd7243a5bc7ffe36c64da6e3');
INSERT INTO public.article_bands VALUES (9335488715516, 'c4c9134fd36831d04fb8621718026dec');
INSERT INTO public.article_bands VALUES (9335991673544, 'd356bf5eb48d72d72a35189be452284d');
INSERT INTO public.article_bands VALUES (9437602636495, 'd3261afd1c28cc869b445634671e7bac');
INSERT INTO public.article_bands VALUES (9624902558528, 'd6c0a7cdcd7243a5bc7ffe36c64da6e3');
INSERT INTO public.article_bands VALUES (9761117221839, 'c4d795b2cf0f2334832ca22b4aafc4f4');
INSERT INTO public.article_bands VALUES (9903282597279, 'c4c9134fd36831d04fb8621718026dec');
INSERT INTO public.article_bands VALUES (9927750542524, 'c4c9134fd36831d04fb8621718026dec');
INSERT INTO public.article_bands VALUES (9951155277195, 'bcdfecf19a2d4ef0ceccea0ed4a76f6b');
INSERT INTO public.article_bands VALUES (9951974061118, 'c4c9134fd36831d04fb8621718026dec');
INSERT INTO public.article_bands VALUES (10076710229193, 'd701f7aaa57e7622cdaf1208c2ca4cad');
INSERT INTO public.article_bands VALUES (10123443455817, 'b8ca0320a71b49aa1ec366bd45f20f05');
INSERT INTO public.article_bands VALUES (10236309773466, 'd356bf5eb48d72d72a35189be452284d');
INSERT INTO public.article_bands VALUES (10253777471908, 'cdf684e8d31a6e8f2d7850762c93ece6');
INSERT INTO public.article_bands VALUES (10280195307002, 'd356bf5eb48d72d72a35189be452284d');
INSERT INTO public.article_bands VALUES (10436028562431, 'd701f7aaa57e7622cdaf1208c2ca4cad');
INSERT INTO public.article_bands VALUES (10471765260183, 'd6c0a7cdcd7243a5bc7ffe36c64da6e3');
INSERT INTO public.article_bands VALUES (10494520578173, 'b8ca0320a71b49aa1ec366bd45f20f05');
INSERT INTO public.article_bands VALUES (10512143601810, 'd3261afd1c28cc869b445634671e7bac');
INSERT INTO public.article_bands VALUES (10794725921016, 'd3261afd1c28cc869b445634671e7bac');
INSERT INTO public.article_bands VALUES (10815872066804, 'd356bf5eb48d72d72a35189be452284d');
INSERT INTO public.article_bands VALUES (11163000972473, 'b8ca0320a71b49aa1ec366bd45f20f05');
INSERT INTO public.article_bands VALUES (11265150907275, 'd6c0a7cdcd7243a5bc7ffe36c64da6e3');
INSERT INTO public.article_bands VALUES (11285156456416, 'd701f7aaa57e7622cdaf1208c2ca4cad');
INSERT INTO public.article_bands VALUES (11385533496322, 'ce2ac85e5d0b43b0628ccbf97215c8a6');
INSERT INTO public.article_bands VALUES (11498921693329, 'bcdfecf19a2d4ef0ceccea0ed4a76f6b');
INSERT INTO public.article_bands VALUES (11539699743251, 'cdf684e8d31a6e8f2d7850762c93ece6');
INSERT INTO public.article_bands VALUES (11781416035323, 'ce2ac85e5d0b43b0628ccbf97215c8a6');
INSERT INTO public.article_bands VALUES (11825403320204, 'd3261afd1c28cc869b445634671e7bac');
INSERT INTO public.article_bands VALUES (11942443528155, 'c4d795b2cf0f2334832ca22b4aafc4f4');
INSERT INTO public.article_bands VALUES (12009190763816, 'd356bf5eb48d72d72a35189be452284d');
INSERT INTO public.article_bands VALUES (12063155136041, 'd6c0a7cdcd7243a5bc7ffe36c64da6e3');
INSERT INTO public.article_bands VALUES (12112970943014, 'b2e77c1e0d7a82bc763796f6d88aa3ef');
INSERT INTO public.article_bands VALUES (12547122235812, 'd3261afd1c28cc869b445634671e7bac');
INSERT INTO public.article_bands VALUES (12673772488414, 'c4c9134fd36831d04fb8621718026dec');
INSERT INTO public.article_bands VALUES (12729492306152, 'd356bf5eb48d72d72a35189be452284d');
INSERT INTO public.article_bands VALUES (12809110597122, 'b1bdbbb8ff9d3b07a5c36fcd31b94112');
INSERT INTO public.article_bands VALUES (12962452496907, 'b1bdbbb8ff9d3b07a5c36fcd31b94112');
INSERT INTO public.article_bands VALUES (12967790965554, 'd701f7aaa57e7622cdaf1208c2ca4cad');
INSERT INTO public.article_bands VALUES (13020415813335, 'ce2ac85e5d0b43b0628ccbf97215c8a6');
INSERT INTO public.article_bands VALUES (13080542309187, 'd701f7aaa57e7622cdaf1208c2ca4cad');
INSERT INTO public.article_bands VALUES (13338331345617, 'ce2ac85e5d0b43b0628ccbf97215c8a6');
INSERT INTO public.article_bands VALUES (13433305247078, 'ce2ac85e5d0b43b0628ccbf97215c8a6');
INSERT INTO public.article_bands VALUES (13712672055310, 'bcdfecf19a2d4ef0ceccea0ed4a76f6b');
INSERT INTO public.article_bands VALUES (13792609965965, 'c4d795b2cf0f2334832ca22b4aafc4f4');
INSERT INTO public.article_bands VALUES (13832640101219, 'ce2ac85e5d0b43b0628ccbf97215c8a6');
INSERT INTO public.article_bands VALUES (13864523627711, 'bcdfecf19a2d4ef0ceccea0ed4a76f6b');
INSERT INTO public.article_bands VALUES (14166889265983, 'd701f7aaa57e7622cdaf1208c2ca4cad');
INSERT INTO public.article_bands VALUES (14203767175267, 'd356bf5eb48d72d72a35189be452284d');
INSERT INTO public.article_bands VALUES (14505928777279, 'b2e77c1e0d7a82bc763796f6d88aa3ef');
INSERT INTO public.article_bands VALUES (14728039183502, 'bcdfecf19a2d4ef0ceccea0ed4a76f6b');
INSERT INTO public.article_bands VALUES (14761209947274, 'db683704171207d297cbaad6f9112b5d');
INSERT INTO public.article_bands VALUES (15336729988682, 'cdf684e8d31a6e8f2d7850762c93ece6');
INSERT INTO public.article_bands VALUES (15585018241942, 'd3261afd1c28cc869b445634671e7bac');
INSERT INTO public.article_bands VALUES (15647766269538, 'b1bdbbb8ff9d3b07a5c36fcd31b94112');
INSERT INTO public.article_bands VALUES (16032276700393, 'db683704171207d297cbaad6f9112b5d');
INSERT INTO public.article_bands VALUES (16593982229886, 'c4d795b2cf0f2334832ca22b4aafc4f4');
INSERT INTO public.article_bands VALUES (16707495962017, 'bcdfecf19a2d4ef0ceccea0ed4a76f6b');
INSERT INTO public.article_bands VALUES (17179745550754, 'd3261afd1c28cc869b445634671e7bac');
INSERT INTO public.article_bands VALUES (17365646452541, 'c4d795b2cf0f2334832ca22b4aafc4f4');
INSERT INTO public.article_bands VALUES (17371825821067, 'cdf684e8d31a6e8f2d7850762c93ece6');
INSERT INTO public.article_bands VALUES (17637430725889, 'cdf684e8d31a6e8f2d7850762c93ece6');
INSERT INTO public.article_bands VALUES (18348250065501, 'b1bdbbb8ff9d3b07a5c36fcd31b94112');
INSERT INTO public.article_bands VALUES (20099629240185, 'b1bdbbb8ff9d3b07a5c36fcd31b94112');
INSERT INTO public.article_bands VALUES (20393803043398, 'b2e77c1e0d7a82bc763796f6d88aa3ef');
INSERT INTO public.article_bands VALUES (20581954656400, 'cdf684e8d31a6e8f2d7850762c93ece6');
INSERT INTO public.article_bands VALUES (21335707323020, 'b1bdbbb8ff9d3b07a5c36fcd31b94112');
INSERT INTO public.article_bands VALUES (21944074319934, 'b1bdbbb8ff9d3b07a5c36fcd31b94112');
INSERT INTO public.article_bands VALUES (22100713659642, 'db683704171207d297cbaad6f9112b5d');
INSERT INTO public.article_bands VALUES (24364829544883, 'd49fc7d0337462d6c4650b1531d1e61d');
INSERT INTO public.article_bands VALUES (24595700751543, 'b2e77c1e0d7a82bc763796f6d88aa3ef');
INSERT INTO public.article_bands VALUES (26905356558665, 'db683704171207d297cbaad6f9112b5d');
INSERT INTO public.article_bands VALUES (27880806095582, 'd49fc7d0337462d6c4650b1531d1e61d');
INSERT INTO public.article_bands VALUES (31308594976819, 'db683704171207d297cbaad6f9112b5d');
INSERT INTO public.article_bands VALUES (31595362218622, 'db683704171207d297cbaad6f9112b5d');
INSERT INTO public.article_bands VALUES (32541703737278, 'b2e77c1e0d7a82bc763796f6d88aa3ef');
INSERT INTO public.article_bands VALUES (33030477716786, 'd49fc7d0337462d6c4650b1531d1e61d');
INSERT INTO public.article_bands VALUES (33039560416905, 'db683704171207d297cbaad6f9112b5d');
INSERT INTO public.article_bands VALUES (33350287017578, 'd49fc7d0337462d6c4650b1531d1e61d');
INSERT INTO public.article_bands VALUES (37186665422152, 'db683704171207d297cbaad6f9112b5d');
INSERT INTO public.article_bands VALUES (37246299888019, 'd49fc7d0337462d6c4650b1531d1e61d');
INSERT INTO public.article_bands VALUES (39418772561433, 'd49fc7d0337462d6c4650b1531d1e61d');
INSERT INTO public.article_bands VALUES (40098231949561, 'db683704171207d297cbaad6f9112b5d');
INSERT INTO public.article_bands VALUES (43795286415332, 'db683704171207d297cbaad6f9112b5d');
INSERT INTO public.article_bands VALUES (46687393151116, 'd49fc7d0337462d6c4650b1531d1e61d');
INSERT INTO public.article_bands VALUES (48838050219142, 'd49fc7d0337462d6c4650b1531d1e61d');
INSERT INTO public.article_bands VALUES (49600407529422, 'd49fc7d0337462d6c4650b1531d1e61d');
INSERT INTO public.article_bands VALUES (51231546718768, 'd49fc7d0337462d6c4650b1531d1e61d');
INSERT INTO public.article_bands VALUES (30069343963, 'f2c9cd286ca2c05b50ea0b4cedf93295');
INSERT INTO public.article_bands VALUES (320245200558, 'de70f0ad2567f598bc990ee49f968d47');
INSERT INTO public.article_bands VALUES (960101278464, 'f2c9cd286ca2c05b50ea0b4cedf93295');
INSERT INTO public.article_bands VALUES (1378943177558, 'f2c9cd286ca2c05b50ea0b4cedf93295');
INSERT INTO public.article_bands VALUES (1620373883608, 'ed3cb5264c8d3248a2af6b122c64318a');
INSERT INTO public.article_bands VALUES (1976046530272, 'f0f0bb4e8c3f9d61bfe2c604f29aa4e1');
INSERT INTO public.article_bands VALUES (2079415812803, 'f2c9cd286ca2c05b50ea0b4cedf93295');
INSERT INTO public.article_bands VALUES (2218951237803, 'e9a9f844f8aeedd2d499ba28aa50854e');
INSERT INTO public.article_bands VALUES (2571795175557, 'decbcf87caf3e44fd773b370fd4b25d6');
INSERT INTO public.article_bands VALUES (2578580114698, 'f0f0bb4e8c3f9d61bfe2c604f29aa4e1');
INSERT INTO public.article_bands VALUES (2861900264657, 'de70f0ad2567f598bc990ee49f968d47');
INSERT INTO public.article_bands VALUES (3139428932608, 'e5b11c4ba39975f5fd48275c749aa713');
INSERT INTO public.article_bands VALUES (3474515980860, 'e9a9f844f8aeedd2d499ba28aa50854e');
INSERT INTO public.article_bands VALUES (4138803560231, 'de70f0ad2567f598bc990ee49f968d47');
INSERT INTO public.article_bands VALUES (4651654765914, 'e9a9f844f8aeedd2d499ba28aa50854e');
INSERT INTO public.article_bands VALUES (4737981749167, 'de70f0ad2567f598bc990ee49f968d47');
INSERT INTO public.article_bands VALUES (4742218038476, 'e5b11c4ba39975f5fd48275c749aa713');
INSERT INTO public.article_bands VALUES (5255799119524, 'ed3cb5264c8d3248a2af6b122c64318a');
INSERT INTO public.article_bands VALUES (5293027032752, 'f2c9cd286ca2c05b50ea0b4cedf93295');
INSERT INTO public.article_bands VALUES (5372119013222, 'decbcf87caf3e44fd773b370fd4b25d6');
INSERT INTO public.article_bands VALUES (5434128315648, 'e9a9f844f8aeedd2d499ba28aa50854e');
INSERT INTO public.article_bands VALUES (5735778541384, 'e5b11c4ba39975f5fd48275c749aa713');
INSERT INTO public.article_bands VALUES (5778487893675, 'f2c9cd286ca2c05b50ea0b4cedf93295');
INSERT INTO public.article_bands VALUES (6314089683007, 'f2c9cd286ca2c05b50ea0b4cedf93295');
INSERT INTO public.article_bands VALUES (6464169213339, 'f2c9cd286ca2c05b50ea0b4cedf93295');
INSERT INTO public.article_bands VALUES (6757375336061, 'f2c9cd286ca2c05b50ea0b4cedf93295');
INSERT INTO public.article_bands VALUES (6788315372744, 'f2c9cd286ca2c05b50ea0b4cedf93295');
INSERT INTO public.article_bands VALUES (6821567970523, 'de70f0ad2567f598bc990ee49f968d47');
INSERT INTO public.article_bands VALUES (7237245227154, 'f2c9cd286ca2c05b50ea0b4cedf93295');
INSERT INTO public.article_bands VALUES (7670659972750, 'e9a9f844f8aeedd2d499ba28aa50854e');
INSERT INTO public.article_bands VALUES (7819189585610, 'f2c9cd286ca2c05b50ea0b4cedf93295');
INSERT INTO public.article_bands VALUES (7821917905959, 'decbcf87caf3e44fd773b370fd4b25d6');
INSERT INTO public.article_bands VALUES (7950630135737, 'decbcf87caf3e44fd773b370fd4b25d6');
INSERT INTO public.article_bands VALUES (8647108028142, 'f0f0bb4e8c3f9d61bfe2c604f29aa4e1');
INSERT INTO public.article_bands VALUES (8742535529152, 'e9a9f844f8aeedd2d499ba28aa50854e');
INSERT INTO public.article_bands VALUES (8752369471967, 'ed3cb5264c8d3248a2af6b122c64318a');
INSERT INTO public.article_bands VALUES (9674961821638, 'e9a9f844f8aeedd2d499ba28aa50854e');
INSERT INTO public.article_bands VALUES (9909870490563, 'ed3cb5264c8d3248a2af6b122c64318a');
INSERT INTO public.article_bands VALUES (10447895002482, 'ed3cb5264c8d3248a2af6b122c64318a');
INSERT INTO public.article_bands VALUES (11326066277719, 'e9a9f844f8aeedd2d499ba28aa50854e');
INSERT INTO public.article_bands VALUES (11745315771687, 'decbcf87caf3e44fd773b370fd4b25d6');
INSERT INTO public.article_bands VALUES (11806414809730, 'e5b11c4ba39975f5fd48275c749aa713');
INSERT INTO public.article_bands VALUES (11942406540453, 'e5b11c4ba39975f5fd48275c749aa713');
INSERT INTO public.article_bands VALUES (12173363999558, 'e9a9f844f8aeedd2d499ba28aa50854e');
INSERT INTO public.article_bands VALUES (13423475692745, 'e5b11c4ba39975f5fd48275c749aa713');
INSERT INTO public.article_bands VALUES (13737806729142, 'ed3cb5264c8d3248a2af6b122c64318a');
INSERT INTO public.article_bands VALUES (14537404868414, 'ed3cb5264c8d3248a2af6b122c64318a');
INSERT INTO public.article_bands VALUES (15022893273325, 'ed3cb5264c8d3248a2af6b122c64318a');
INSERT INTO public.article_bands VALUES (15028095479663, 'ed3cb5264c8d3248a2af6b122c64318a');
INSERT INTO public.article_bands VALUES (15788406447039, 'de70f0ad2567f598bc990ee49f968d47');
INSERT INTO public.article_bands VALUES (16549340059960, 'f0f0bb4e8c3f9d61bfe2c604f29aa4e1');
INSERT INTO public.article_bands VALUES (17462368751719, 'e9a9f844f8aeedd2d499ba28aa50854e');
INSERT INTO public.article_bands VALUES (17745856524224, 'f0f0bb4e8c3f9d61bfe2c604f29aa4e1');
INSERT INTO public.article_bands VALUES (17746985517332, 'decbcf87caf3e44fd773b370fd4b25d6');
INSERT INTO public.article_bands VALUES (17872514725530, 'e9a9f844f8aeedd2d499ba28aa50854e');
INSERT INTO public.article_bands VALUES (18414157361972, 'ed3cb5264c8d3248a2af6b122c64318a');
INSERT INTO public.article_bands VALUES (18476922996203, 'f0f0bb4e8c3f9d61bfe2c604f29aa4e1');
INSERT INTO public.article_bands VALUES (18866244530267, 'de70f0ad2567f598bc990ee49f968d47');
INSERT INTO public.article_bands VALUES (18993836082687, 'e9a9f844f8aeedd2d499ba28aa50854e');
INSERT INTO public.article_bands VALUES (19386858333578, 'de70f0ad2567f598bc990ee49f968d47');
INSERT INTO public.article_bands VALUES (19520975473995, 'e5b11c4ba39975f5fd48275c749aa713');
INSERT INTO public.article_bands VALUES (20216096683953, 'ed3cb5264c8d3248a2af6b122c64318a');
INSERT INTO public.article_bands VALUES (22123837449655, 'e5b11c4ba39975f5fd48275c749aa713');
INSERT INTO public.article_bands VALUES (22219857640369, 'ed3cb5264c8d3248a2af6b122c64318a');
INSERT INTO public.article_bands VALUES (22364698922202, 'f0f0bb4e8c3f9d61bfe2c604f29aa4e1');
INSERT INTO public.article_bands VALUES (22839083069706, 'de70f0ad2567f598bc990ee49f968d47');
INSERT INTO public.article_bands VALUES (23219865374234, 'e5b11c4ba39975f5fd48275c749aa713');
INSERT INTO public.article_bands VALUES (23908343367205, 'de70f0ad2567f598bc990ee49f968d47');
INSERT INTO public.article_bands VALUES (23915820290117, 'decbcf87caf3e44fd773b370fd4b25d6');
INSERT INTO public.article_bands VALUES (25206557795781, 'f0f0bb4e8c3f9d61bfe2c604f29aa4e1');
INSERT INTO public.article_bands VALUES (25241634370224, 'e5b11c4ba39975f5fd48275c749aa713');
INSERT INTO public.article_bands VALUES (26273303950012, 'f0f0bb4e8c3f9d61bfe2c604f29aa4e1');
INSERT INTO public.article_bands VALUES (26338598554007, 'de70f0ad2567f598bc990ee49f968d47');
INSERT INTO public.article_bands VALUES (27319875354898, 'de70f0ad2567f598bc990ee49f968d47');
INSERT INTO public.article_bands VALUES (28450903237232, 'e5b11c4ba39975f5fd48275c749aa713');
INSERT INTO public.article_bands VALUES (28742570257635, 'f0f0bb4e8c3f9d61bfe2c604f29aa4e1');
INSERT INTO public.article_bands VALUES (29974612326735, 'f0f0bb4e8c3f9d61bfe2c604f29aa4e1');
INSERT INTO public.article_bands VALUES (30108506090466, 'f0f0bb4e8c3f9d61bfe2c604f29aa4e1');
INSERT INTO public.article_bands VALUES (31264633272788, 'e5b11c4ba39975f5fd48275c749aa713');
INSERT INTO public.article_bands VALUES (32154457946456, 'decbcf87caf3e44fd773b370fd4b25d6');
INSERT INTO public.article_bands VALUES (33603275461215, 'decbcf87caf3e44fd773b370fd4b25d6');
INSERT INTO public.article_bands VALUES (38255916646346, 'decbcf87caf3e44fd773b370fd4b25d6');
INSERT INTO public.article_bands VALUES (39297586632708, 'decbcf87caf3e44fd773b370fd4b25d6');
INSERT INTO public.article_bands VALUES (39623123004363, 'decbcf87caf3e44fd773b370fd4b25d6');


--
-- Data for Name: article_blocks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_blocks VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 0, 'paragraph', '青禾地铁3号线昨日开通试运营。早上6点半,首班列车从北站驶出,车厢里坐满了专程赶来“尝鲜”的市民。');
INSERT INTO public.article_blocks VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 1, 'paragraph', '3号线全长28.6公里,设站21座,穿过老城区和大学城,全程票价最高6元(60岁以上老人免费)。按照设计,高峰时段行车间隔为4分钟。');
INSERT INTO public.article_blocks VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 2, 'paragraph', '住在南塘的上班族晏文倩说,以前开车到单位要50分钟,现在地铁只用26分钟。“省下来的时间,可以多睡一会儿。”');
INSERT INTO public.article_blocks VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 3, 'subhead', '施工最难的是这一段');
INSERT INTO public.article_blocks VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 4, 'paragraph', '地铁集团总工程师瞿永年介绍,最难的是穿越古城墙的区间,隧道顶部距离墙基只有9米。施工队每天只推进两米,用了七个月才通过,城墙沉降控制在3毫米以内。');
INSERT INTO public.article_blocks VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 5, 'paragraph', '目前,3号线的日均客流预计为22万人次。交通部门将同步调整17条公交线路,方便市民换乘。');
INSERT INTO public.article_blocks VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 0, 'paragraph', 'À partir du 1er septembre, les habitants de l’agglomération de Valmont devront trier leurs biodéchets. Trois questions pour s’y retrouver.');
INSERT INTO public.article_blocks VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 1, 'subhead', 'Que faut-il mettre dans le nouveau bac ?');
INSERT INTO public.article_blocks VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 2, 'paragraph', 'Les épluchures, les restes de repas, le marc de café et les coquilles d’œufs. En revanche, ni viande crue, ni litière, ni sacs dits « compostables », qui se dégradent mal dans l’usine.');
INSERT INTO public.article_blocks VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 3, 'subhead', 'Quand sera-t-il ramassé ?');
INSERT INTO public.article_blocks VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 4, 'paragraph', 'Deux fois par semaine en été, une fois en hiver. Le calendrier sera distribué dans les boîtes aux lettres avant la fin du mois d’août, avec un seau de cuisine.');
INSERT INTO public.article_blocks VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 5, 'subhead', 'Est-ce que cela coûtera plus cher ?');
INSERT INTO public.article_blocks VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 6, 'paragraph', 'Non, assure la collectivité : la taxe restera stable pendant deux ans. Les foyers qui réduisent leurs ordures ménagères d’un tiers bénéficieront même d’une remise de 40 euros.');
INSERT INTO public.article_blocks VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 7, 'paragraph', 'Une réunion publique est organisée le 28 août à 18 h 30, salle des Tilleuls. L’entrée est libre.');
INSERT INTO public.article_blocks VALUES ('09a43e3d4da134db13f76b92663faf14', 0, 'caption', '[강릉=뉴시스] 오하린 기자 = 12일 강릉시 솔내동 ''물빛극장'' 개관식에서 주민들이 첫 상영을 기다리고 있다. 2025.03.12. harin@news.example');
INSERT INTO public.article_blocks VALUES ('09a43e3d4da134db13f76b92663faf14', 1, 'paragraph', '[강릉=뉴시스] 오하린 기자 = 강원 강릉시 솔내동의 오래된 목욕탕이 마을 극장으로 다시 태어났다. 주민협의체는 12일 남탕 자리를 고쳐 만든 ''물빛극장''의 문을 열었다고 밝혔다.');
INSERT INTO public.article_blocks VALUES ('09a43e3d4da134db13f76b92663faf14', 2, 'paragraph', '극장은 60석 규모다. 타일 벽과 굴뚝은 그대로 두고, 온탕은 무대로, 냉탕은 분장실로 바꿨다. 공사비 4억2천만원 가운데 절반은 주민들이 낸 후원금이다.');
INSERT INTO public.article_blocks VALUES ('09a43e3d4da134db13f76b92663faf14', 3, 'paragraph', '30년 동안 목욕탕을 운영한 최금옥(73)씨는 "때를 밀던 자리에서 배우들이 대사를 외우니 신기하다"며 "겨울에는 바닥이 따뜻해 관객들이 좋아할 것"이라고 말했다.');
INSERT INTO public.article_blocks VALUES ('09a43e3d4da134db13f76b92663faf14', 4, 'paragraph', '극장은 매주 금요일과 토요일에 공연을 올린다. 입장료는 5천원이며 솔내동 주민은 무료다.');
INSERT INTO public.article_blocks VALUES ('09a43e3d4da134db13f76b92663faf14', 5, 'paragraph', '☞공감언론 뉴시스 harin@news.example');
INSERT INTO public.article_blocks VALUES ('0b7ea0ba17f2224373f5f99070385f97', 0, 'caption', '在青禾县石桥村拍摄的乡村书房外景。清江日报发');
INSERT INTO public.article_blocks VALUES ('0b7ea0ba17f2224373f5f99070385f97', 1, 'paragraph', '新华网青禾6月3日电(记者方远舟、陆知秋)傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。');
INSERT INTO public.article_blocks VALUES ('0b7ea0ba17f2224373f5f99070385f97', 2, 'subhead', '从“堆杂物”到“藏好书”');
INSERT INTO public.article_blocks VALUES ('0b7ea0ba17f2224373f5f99070385f97', 3, 'paragraph', '青禾县地处山区,常住人口约12万。过去,县里的图书馆离最远的村子有七十公里,不少孩子直到上初中才第一次走进阅览室。“不是不想看书,是书太远。”县文化馆馆长柳叶青说。');
INSERT INTO public.article_blocks VALUES ('0b7ea0ba17f2224373f5f99070385f97', 4, 'paragraph', '2023年春天,县里决定把闲置的校舍、粮仓和祠堂改成书房。经费不宽裕,就由政府出一点、乡贤捐一点、村里筹一点,平均每间花费不到9万元(含书架和取暖设备)。');
INSERT INTO public.article_blocks VALUES ('0b7ea0ba17f2224373f5f99070385f97', 5, 'caption', '2025年4月23日,孩子们在石桥村书房参加读书日活动。清江日报发');
INSERT INTO public.article_blocks VALUES ('0b7ea0ba17f2224373f5f99070385f97', 6, 'paragraph', '书从哪里来?县图书馆实行“总馆配书、村村流转”,每个季度换一批新书。村民想看什么,在墙上的本子里写一笔,下个月多半就能等到。');
INSERT INTO public.article_blocks VALUES ('0b7ea0ba17f2224373f5f99070385f97', 7, 'subhead', '从“送图书”到“种文化”');
INSERT INTO public.article_blocks VALUES ('0b7ea0ba17f2224373f5f99070385f97', 8, 'paragraph', '书房开门之后,管理员成了最忙的人。石桥村的管理员孟小雨是返乡大学生,除了登记借书,她还教老人用手机挂号,帮果农查行情。“有人进门是为了问天气,走的时候顺手带走一本书,这也挺好。”');
INSERT INTO public.article_blocks VALUES ('0b7ea0ba17f2224373f5f99070385f97', 9, 'paragraph', '在枫林村,书房每周五晚上放一场露天电影,散场以后,大家围着火炉讲村史。三位老人口述的故事被整理成册,印了两百本,不到一周就被领完。');
INSERT INTO public.article_blocks VALUES ('0b7ea0ba17f2224373f5f99070385f97', 10, 'paragraph', '统计显示,去年全县乡村书房共借出图书8.6万册次,比前年增长三成多;寒暑假期间,每天到书房写作业的学生超过1500人。');
INSERT INTO public.article_blocks VALUES ('0b7ea0ba17f2224373f5f99070385f97', 11, 'caption', '管理员正在为新到的图书贴标签。清江日报发');
INSERT INTO public.article_blocks VALUES ('0b7ea0ba17f2224373f5f99070385f97', 12, 'subhead', '从“一间屋”到“一张网”');
INSERT INTO public.article_blocks VALUES ('0b7ea0ba17f2224373f5f99070385f97', 13, 'paragraph', '今年,青禾县计划再建12间书房,并与邻近三县实现通借通还。届时,读者在任何一间书房借的书,都可以就近归还。');
INSERT INTO public.article_blocks VALUES ('0b7ea0ba17f2224373f5f99070385f97', 14, 'paragraph', '灯光不大,却照得很远。夜色里,老郑翻开那本小册子,用铅笔在空白处记下日期。他说,等秋天果子熟了,要给书房送一筐来。');
INSERT INTO public.article_blocks VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 0, 'paragraph', '町家を改装した小さな図書室が、城下町の一角で人気を集めている。並ぶのは絵本と郷土史、それに近所の人が書いた日記だ。');
INSERT INTO public.article_blocks VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 1, 'paragraph', '館長の波多野千里さん(58)は、元小学校の教員。子どもたちが読めるように、壁の説明にはすべて振り仮名を付けた。');
INSERT INTO public.article_blocks VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 2, 'caption', '土間に並ぶ木製の書架。');
INSERT INTO public.article_blocks VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 3, 'paragraph', '毎月第2日曜には、お年寄りが昔の暮らしを語る会を開く。先月は藍染めの職人が、川で布を洗った冬の朝の話をした。');
INSERT INTO public.article_blocks VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 4, 'subhead', '貸出期間は「読み終わるまで」');
INSERT INTO public.article_blocks VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 5, 'paragraph', '貸出カードに返却日はない。「急いで返さなくていい。その代わり、感想を一言書いてください」と波多野さん。カードの裏には、子どもの大きな字が並ぶ。');
INSERT INTO public.article_blocks VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 6, 'paragraph', '開館から1年で、蔵書は800冊から2300冊に増えた。多くは寄贈だという。');
INSERT INTO public.article_blocks VALUES ('104008ffd793e6479e683d4b36bf1aa5', 0, 'paragraph', 'Villaserena, 9 abr (EFE).- Los regantes de la cuenca del Jaro han acordado este miércoles ceder el 12 % de su agua a las ciudades durante el verano, en el primer pacto de este tipo que se firma en la región.');
INSERT INTO public.article_blocks VALUES ('104008ffd793e6479e683d4b36bf1aa5', 1, 'caption', 'Vista del embalse de Peñalta, al 31 % de su capacidad. EFE/Nuria Calvo');
INSERT INTO public.article_blocks VALUES ('104008ffd793e6479e683d4b36bf1aa5', 2, 'paragraph', 'El acuerdo llega después de tres años de sequía y evita, al menos por ahora, los cortes nocturnos que el Gobierno regional había anunciado para junio en once municipios.');
INSERT INTO public.article_blocks VALUES ('104008ffd793e6479e683d4b36bf1aa5', 3, 'paragraph', '«No regalamos nada: el agua se devolverá cuando llueva», ha subrayado el presidente de la comunidad de regantes, Ginés Robledo, quien ha pedido que las obras de modernización de las acequias empiecen antes de septiembre.');
INSERT INTO public.article_blocks VALUES ('104008ffd793e6479e683d4b36bf1aa5', 4, 'paragraph', 'A cambio, los agricultores recibirán 0,38 euros por metro cúbico y una línea de crédito sin intereses para instalar riego por goteo.');
INSERT INTO public.article_blocks VALUES ('104008ffd793e6479e683d4b36bf1aa5', 5, 'paragraph', 'Las organizaciones ecologistas han valorado el pacto, aunque recuerdan que el acuífero sigue sobreexplotado y que un tercio de los pozos carece de contador.');
INSERT INTO public.article_blocks VALUES ('104008ffd793e6479e683d4b36bf1aa5', 6, 'paragraph', 'El embalse de Peñalta, el mayor de la cuenca, se encuentra al 31 % de su capacidad, once puntos menos que hace un año.');
INSERT INTO public.article_blocks VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 0, 'paragraph', '新华社北流河5月18日电(记者祁连生、沙小棠)初夏时节，北流河国家湿地公园迎来一年中鸟类最多的日子。监测人员最新统计，今年春季在此停歇的候鸟达11.7万只，创有记录以来的新高。');
INSERT INTO public.article_blocks VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 1, 'caption', '2025年5月16日，一群反嘴鹬在北流河湿地觅食。新华社记者 祁连生 摄');
INSERT INTO public.article_blocks VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 2, 'paragraph', '“十年前，这里还是养殖塘。”湿地公园管理处主任车向东说，2016年起，当地陆续退出养殖面积2.4万亩，恢复芦苇和浅滩，水质由劣五类提升到三类。');
INSERT INTO public.article_blocks VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 3, 'paragraph', '鸟多了，麻烦也跟着来。附近村民的稻田屡遭啄食，最多的一户一季损失近四成。去年，县里设立了生态补偿基金，由保险公司按实际损失赔付，目前已向63户农民支付41万元。');
INSERT INTO public.article_blocks VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 4, 'paragraph', '家住堤边的农民毛有福算过账：补偿加上带游客观鸟的收入，比从前养鱼还多一些。他给自家小院取了个名字，叫“等鸟来”。');
INSERT INTO public.article_blocks VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 5, 'paragraph', '专家表示，湿地修复是慢功夫，眼下还要防止外来植物扩散，并控制旺季的游客数量。');
INSERT INTO public.article_blocks VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 6, 'paragraph', '据介绍，该县将于年内建成覆盖全湿地的声学监测网，用鸟鸣声自动识别种类和数量。（完）');
INSERT INTO public.article_blocks VALUES ('2b6baefae281df25142a73283e7e3461', 0, 'paragraph', 'Vaucresson-les-Bains (AFP) – Tarie depuis l''été 2022, la source thermale de Vaucresson-les-Bains s''est remise à couler dans la nuit de mardi à mercredi. Les habitants l''ont entendue avant de la voir.');
INSERT INTO public.article_blocks VALUES ('2b6baefae281df25142a73283e7e3461', 1, 'caption', 'Le griffon de la source, le 12 octobre à Vaucresson-les-Bains. PHOTO BASTIEN ROUX / AFP');
INSERT INTO public.article_blocks VALUES ('2b6baefae281df25142a73283e7e3461', 2, 'paragraph', '« On dormait fenêtre ouverte, et d''un coup, ce bruit », raconte Odile Ferrand, gérante de l''hôtel des Sources. Elle a réveillé ses quatre clients et tout le monde est descendu en robe de chambre.');
INSERT INTO public.article_blocks VALUES ('2b6baefae281df25142a73283e7e3461', 3, 'paragraph', 'Les hydrogéologues restent prudents. Le débit, 11 litres par minute, représente à peine le tiers de ce qu''il était avant la sécheresse, et une analyse complète de l''eau prendra trois semaines.');
INSERT INTO public.article_blocks VALUES ('2b6baefae281df25142a73283e7e3461', 4, 'paragraph', 'Le maire, lui, a déjà fait repeindre le kiosque.');
INSERT INTO public.article_blocks VALUES ('3f48f14ee7807958eec183db52b69ede', 0, 'paragraph', '搬到海邊小鎮的第三年，我終於學會了分辨浪聲。大潮前一晚，浪是悶的，像有人在隔壁搬家具；天氣要變壞時，浪反而碎，細細密密打在堤上。');
INSERT INTO public.article_blocks VALUES ('3f48f14ee7807958eec183db52b69ede', 1, 'paragraph', '教我這件事的是隔壁的阿順伯。他捕了一輩子魚，退休後每天清晨仍到港邊坐著，看年輕人卸貨。「耳朵比氣象台準。」他說這話時從不抬頭。');
INSERT INTO public.article_blocks VALUES ('3f48f14ee7807958eec183db52b69ede', 2, 'caption', '清晨的漁港，漁船陸續進港。');
INSERT INTO public.article_blocks VALUES ('3f48f14ee7807958eec183db52b69ede', 3, 'subhead', '一碗魚湯的規矩');
INSERT INTO public.article_blocks VALUES ('3f48f14ee7807958eec183db52b69ede', 4, 'paragraph', '鎮上唯一的早餐店只賣魚湯。老闆娘的規矩是：先喝湯，再吃魚，不准加胡椒。外地客人抗議過幾次，後來也都安靜地把湯喝完。');
INSERT INTO public.article_blocks VALUES ('3f48f14ee7807958eec183db52b69ede', 5, 'paragraph', '今年春天，店門口多了一張告示，說老闆娘要去台中照顧孫子，歇業三個月。整個小鎮的早晨忽然慢了下來，大家端著便利商店的咖啡，站在路邊不知道要聊什麼。');
INSERT INTO public.article_blocks VALUES ('3f48f14ee7807958eec183db52b69ede', 6, 'paragraph', '三個月後，店重新開張。那天浪聲很輕，湯還是一樣燙。阿順伯喝完第一口，點點頭說：「回來了。」');
INSERT INTO public.article_blocks VALUES ('4631dc6678ccd2b26555ff8096608017', 0, 'paragraph', '每到周末,老城的修表铺前总会排起队。铺子不足十平方米,主人姓景,今年71岁,修表已经五十四年。');
INSERT INTO public.article_blocks VALUES ('4631dc6678ccd2b26555ff8096608017', 1, 'paragraph', '他的工作台是一张旧课桌,上面摆着镊子、放大镜和一只装满零件的饼干盒。“现在的人看时间都用手机,”他说,“送来修的表,修的多半是念想。”');
INSERT INTO public.article_blocks VALUES ('4631dc6678ccd2b26555ff8096608017', 2, 'paragraph', '上个月,一位姑娘从外地寄来一块停走的女表,是她外婆的嫁妆。老景换了游丝,又用三天时间调准走时,只收了六十元。姑娘来信说,听到滴答声的那一刻,全家人都哭了。');
INSERT INTO public.article_blocks VALUES ('4631dc6678ccd2b26555ff8096608017', 3, 'subhead', '手艺有人接');
INSERT INTO public.article_blocks VALUES ('4631dc6678ccd2b26555ff8096608017', 4, 'paragraph', '去年起,职业学校的两名学生开始跟着老景学徒。其中一个叫阮小安,原本学的是数控(机床方向),他说机器讲究的是精度,钟表讲究的是耐心。');
INSERT INTO public.article_blocks VALUES ('4631dc6678ccd2b26555ff8096608017', 5, 'paragraph', '街道办事处正打算把这条巷子改成手艺街,修伞的、配钥匙的都将搬进来,头三年免租金。老景对此只提了一个要求:门口那棵槐树不能砍。');
INSERT INTO public.article_blocks VALUES ('59f09ccf698d109c63e78137babcafaa', 0, 'paragraph', '新華社清江8月20日電(記者楚天舒)縣圖書館日前開設夜間閱覽室,每晚開放到十點。');
INSERT INTO public.article_blocks VALUES ('59f09ccf698d109c63e78137babcafaa', 1, 'paragraph', '閱覽室可容納120人,配有護眼燈和飲水機(免費使用)。館長湯一平說,白天上班的人也需要一張安靜的桌子。');
INSERT INTO public.article_blocks VALUES ('59f09ccf698d109c63e78137babcafaa', 2, 'paragraph', '據統計,試運行兩個月以來,進館讀者達9400人次,其中六成是準備考試的年輕人。');
INSERT INTO public.article_blocks VALUES ('59f09ccf698d109c63e78137babcafaa', 3, 'paragraph', '館方還安排了志願者值班,十點以後護送獨自回家的讀者到車站。');
INSERT INTO public.article_blocks VALUES ('59f09ccf698d109c63e78137babcafaa', 4, 'paragraph', '下一步,這種服務將推廣到鄉鎮。');
INSERT INTO public.article_blocks VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 0, 'paragraph', '10月11日，第八届青禾国际风筝节在滨河公园开幕。来自14个国家和地区的320名选手带来了近千只风筝，最长的一只“百足蜈蚣”长达168米。');
INSERT INTO public.article_blocks VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 1, 'paragraph', '开幕当天风力四级，正适合放飞。上午10时，随着哨声响起，数百只风筝同时升空，引来阵阵掌声。');
INSERT INTO public.article_blocks VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 2, 'caption', '选手在滨河公园放飞巨型风筝。简单 摄');
INSERT INTO public.article_blocks VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 3, 'paragraph', '62岁的扎制艺人米广田带来了祖传的“沙燕”。他说，一只好风筝要削竹、糊纸、绘彩、试飞，前后四十多天，“竹子要选向阳坡上的，冬天砍才不生虫”。');
INSERT INTO public.article_blocks VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 4, 'paragraph', '风筝节期间，组委会安排了12场工作坊，市民可以免费学习扎制小风筝。附近的酒店预订量比平时增加了七成。');
INSERT INTO public.article_blocks VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 5, 'paragraph', '活动将持续到10月15日。交通部门提醒，滨河路部分路段临时限行，市民可乘坐地铁前往。');
INSERT INTO public.article_blocks VALUES ('15078d490a94a74e794fe25134f78059', 0, 'paragraph', '海拔三千八百米的邮局,全年只有一名职工。她叫卓玛央金,在这里工作了十一年。');
INSERT INTO public.article_blocks VALUES ('15078d490a94a74e794fe25134f78059', 1, 'paragraph', '每周二和周五,邮车从山下送来包裹。去年,她一共投递了6400多件,最远的一户要骑马走四个小时(冬天则要绕路)。');
INSERT INTO public.article_blocks VALUES ('15078d490a94a74e794fe25134f78059', 2, 'paragraph', '“最怕的不是冷,是路滑。”卓玛央金说,有一年下大雪,她在垭口等了两天,怀里揣着一封录取通知书。');
INSERT INTO public.article_blocks VALUES ('15078d490a94a74e794fe25134f78059', 3, 'paragraph', '学生叫多吉,如今已经大学毕业,回到县里当了老师。每年开学,他都会带着学生来邮局,给十年后的自己寄一封信。');
INSERT INTO public.article_blocks VALUES ('15078d490a94a74e794fe25134f78059', 4, 'paragraph', '邮政公司表示,今年将为高原网点配备供氧设备和越野车,并试用无人机投送药品。');
INSERT INTO public.article_blocks VALUES ('189e31ce2f133e65c04344ffc0150ae3', 0, 'paragraph', 'I have been baking the same loaf every Saturday for six years, and last week I finally understood why it never tasted like my grandmother’s. It was not the flour. It was not the oven. It was the bowl.');
INSERT INTO public.article_blocks VALUES ('189e31ce2f133e65c04344ffc0150ae3', 1, 'paragraph', 'She mixed her dough in a heavy earthenware bowl that lived on the shelf above the stove, so it was always faintly warm. Mine came out of a cold cupboard. Two degrees, I have learned, is the difference between a loaf that sings and one that sulks.');
INSERT INTO public.article_blocks VALUES ('189e31ce2f133e65c04344ffc0150ae3', 2, 'subhead', 'What I changed');
INSERT INTO public.article_blocks VALUES ('189e31ce2f133e65c04344ffc0150ae3', 3, 'paragraph', 'Now I fill the bowl with hot water while I weigh everything else, tip it out, and dry it with a towel. That is the whole trick. The first rise takes 50 minutes instead of 80, and the crumb is softer.');
INSERT INTO public.article_blocks VALUES ('189e31ce2f133e65c04344ffc0150ae3', 4, 'caption', 'Saturday’s loaf, still too hot to cut.');
INSERT INTO public.article_blocks VALUES ('189e31ce2f133e65c04344ffc0150ae3', 5, 'paragraph', 'A reader wrote in to say that a folded blanket does the same job, and another swears by the airing cupboard. I tried both. The blanket works; the airing cupboard made my towels smell of yeast for a week.');
INSERT INTO public.article_blocks VALUES ('189e31ce2f133e65c04344ffc0150ae3', 6, 'paragraph', 'My grandmother never measured anything, and she would have laughed at my thermometer. But she would have eaten the bread, heel first, with far too much butter.');
INSERT INTO public.article_blocks VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 0, 'paragraph', '本报讯 记者从青禾市水务局获悉，截至8月底，全市41座小型水库除险加固工程全部完工，比原计划提前两个月。');
INSERT INTO public.article_blocks VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 1, 'paragraph', '“以前一到汛期，我们就得把铺盖搬到坝上。”长岭水库管护员石守田说，新建的雨情测报站每5分钟自动上传一次数据，水位一旦超过警戒线，手机上就会收到提醒。');
INSERT INTO public.article_blocks VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 2, 'caption', '长岭水库新建的溢洪道。叶一帆 摄');
INSERT INTO public.article_blocks VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 3, 'paragraph', '据了解，这些水库大多建于上世纪六七十年代，坝体渗漏、闸门锈蚀等问题比较普遍。工程总投资2.3亿元，其中中央和省级资金占六成，其余由市县两级财政承担。');
INSERT INTO public.article_blocks VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 4, 'subhead', '管得住，还要用得好');
INSERT INTO public.article_blocks VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 5, 'paragraph', '市水务局副局长戚广平介绍，加固之后的水库每年可新增蓄水1800万立方米，惠及灌溉面积11万亩。今年入夏以来，下游的三个乡镇没有再为浇地发愁。');
INSERT INTO public.article_blocks VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 6, 'paragraph', '不过，也有基层干部反映，部分水库地处偏远，管护经费仍然偏紧。对此，戚广平表示，市里正在研究把管护费用纳入年度预算，并尝试由专业公司统一养护。');
INSERT INTO public.article_blocks VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 7, 'paragraph', '“修好是第一步，管好才算数。”他说。');
INSERT INTO public.article_blocks VALUES ('2a225a029c617d76b336e00e35068752', 0, 'paragraph', 'La última centralita manual del país cabe en una habitación de doce metros cuadrados y huele a cera. Remedios Palau la encendió durante treinta y cuatro años, cada mañana, a las siete menos cuarto.');
INSERT INTO public.article_blocks VALUES ('2a225a029c617d76b336e00e35068752', 1, 'paragraph', 'Por sus manos pasaron bodas, herencias, riñas y un número incalculable de silencios. «Yo no escuchaba», aclara enseguida, «pero a veces el silencio se oía desde fuera».');
INSERT INTO public.article_blocks VALUES ('2a225a029c617d76b336e00e35068752', 2, 'subhead', 'Un pueblo en doce clavijas');
INSERT INTO public.article_blocks VALUES ('2a225a029c617d76b336e00e35068752', 3, 'paragraph', 'Cuando llegó la telefonía automática, en 1988, el Ayuntamiento quiso vender el aparato como chatarra. Remedios lo cubrió con una sábana y guardó la llave en el bolsillo del delantal.');
INSERT INTO public.article_blocks VALUES ('2a225a029c617d76b336e00e35068752', 4, 'quote', 'Si me preguntan qué es la confianza, yo diría que doce clavijas y una sola mujer.');
INSERT INTO public.article_blocks VALUES ('2a225a029c617d76b336e00e35068752', 5, 'paragraph', 'Hoy la centralita vuelve a funcionar, conectada a los auriculares de un pequeño museo que abrió en mayo. Al levantar cada clavija suena una conversación recreada por los vecinos, con los nombres cambiados.');
INSERT INTO public.article_blocks VALUES ('2a225a029c617d76b336e00e35068752', 6, 'paragraph', 'En su primer mes lo visitaron 2.140 personas, el triple de los habitantes del pueblo. Remedios atiende los sábados. Los domingos, dice, el teléfono descansa.');
INSERT INTO public.article_blocks VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 0, 'paragraph', '山あいの集落で、半世紀ぶりに神楽(かぐら)の面が新調された。打ったのは、移住して6年目の木工作家、笹原迅さん(41)だ。');
INSERT INTO public.article_blocks VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 1, 'paragraph', 'きっかけは2年前の台風だった。倉が浸水し、古い面の多くが割れた。修理を頼める職人は県内におらず、集落の長老が笹原さんの工房を訪ねた。');
INSERT INTO public.article_blocks VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 2, 'subhead', '木を選ぶところから');
INSERT INTO public.article_blocks VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 3, 'paragraph', '材は裏山の桐(きり)を使った。切ってから1年寝かせ、荒彫りに3カ月。笹原さんは「面は見る角度で表情が変わる。舞い手に着けてもらい、何度も削り直した」と振り返る。');
INSERT INTO public.article_blocks VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 4, 'quote', '完成したとき、長老は何も言わずに面を裏返し、内側をなでた。');
INSERT INTO public.article_blocks VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 5, 'paragraph', '秋の例祭では、新しい面を着けた中学生2人が初めて舞台に立つ。練習は週3回。笛の音が夜の谷に響いている。');
INSERT INTO public.article_blocks VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 6, 'paragraph', '集落の戸数は現在19戸。それでも今年は、都会に出た人たちから「見に帰る」という連絡が相次いでいるという。');
INSERT INTO public.article_blocks VALUES ('2fbd2827eacf98c27585f304211a697d', 0, 'paragraph', 'Um caderno, um lápis e a confiança de quem conhece os avós do cliente. Percorremos o interior à procura das lojas que ainda vendem fiado e encontrámos mais do que esperávamos. Aqui ficam as três primeiras, da serra para o mar.');
INSERT INTO public.article_blocks VALUES ('2fbd2827eacf98c27585f304211a697d', 1, 'subhead', '1. Mercearia Pinheiro, Vale da Senhora');
INSERT INTO public.article_blocks VALUES ('2fbd2827eacf98c27585f304211a697d', 2, 'paragraph', 'O caderno de capa azul vai no volume 41. A dona Arminda, de 88 anos, só risca uma dívida quando a pessoa entra pela porta, «porque por telefone não se olha nos olhos». O queijo vem da casa ao lado.');
INSERT INTO public.article_blocks VALUES ('2fbd2827eacf98c27585f304211a697d', 3, 'table', 'Horário | 8h às 19h');
INSERT INTO public.article_blocks VALUES ('2fbd2827eacf98c27585f304211a697d', 4, 'table', 'Especialidade | queijo de ovelha');
INSERT INTO public.article_blocks VALUES ('2fbd2827eacf98c27585f304211a697d', 5, 'subhead', '2. Drogaria Central, Outeiro');
INSERT INTO public.article_blocks VALUES ('2fbd2827eacf98c27585f304211a697d', 6, 'paragraph', 'Vende pregos à unidade e empresta a escada. O Sr. Américo herdou do pai 212 devedores e diz que só perdeu o rasto a três, todos emigrados, e que dois já pagaram por carta.');
INSERT INTO public.article_blocks VALUES ('2fbd2827eacf98c27585f304211a697d', 7, 'subhead', '3. Peixaria da Ponte, Lagoa Velha');
INSERT INTO public.article_blocks VALUES ('2fbd2827eacf98c27585f304211a697d', 8, 'paragraph', 'Aqui o fiado tem prazo: até à próxima maré boa. Quem não paga leva para casa um linguado desenhado a giz na ardósia, com o nome por baixo, à vista de toda a rua.');
INSERT INTO public.article_blocks VALUES ('2fbd2827eacf98c27585f304211a697d', 9, 'paragraph', 'Na próxima semana continuamos com os restantes quatro.');
INSERT INTO public.article_blocks VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 0, 'paragraph', '九十二歳の書家、柚木澄江さんは、今も毎朝雁皮紙に一文字だけを書く。山あいの工房を訪ね、七十年続けてきた理由を聞いた。');
INSERT INTO public.article_blocks VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 1, 'caption', '工房で筆を選ぶ柚木さん(久保陽介撮影)');
INSERT INTO public.article_blocks VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 2, 'paragraph', '――一日一文字と決めたのはいつですか。');
INSERT INTO public.article_blocks VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 3, 'paragraph', '三十歳のときです。展覧会のために百枚書いて、選んだのは最初の一枚でした。では残りの九十九枚は何だったのかと思いましてね。');
INSERT INTO public.article_blocks VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 4, 'paragraph', '――失敗した日はどうするのですか。');
INSERT INTO public.article_blocks VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 5, 'paragraph', '失敗という言葉を使うのをやめました。字は歩いた道に似ます。転んだ日の字は転んでいる。それでいいのです。');
INSERT INTO public.article_blocks VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 6, 'subhead', '墨の匂いを継ぐ');
INSERT INTO public.article_blocks VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 7, 'paragraph', '工房には週に二度、近くの中学校の生徒が通ってくる。硯(すずり)を洗い、墨を磨る。それだけで一時間が過ぎる。');
INSERT INTO public.article_blocks VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 8, 'paragraph', '――若い人に伝えたいことは。');
INSERT INTO public.article_blocks VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 9, 'paragraph', '急がないこと。急いで書いた「永」は、どこかで息が切れています。');
INSERT INTO public.article_blocks VALUES ('3da4886464f12e5648ac3e258383468c', 0, 'paragraph', '강릉의 한 시내버스 회사가 모든 노선에 ''느린 문''을 달았다. 승객이 완전히 자리에 앉거나 손잡이를 잡은 뒤에야 문이 닫히고 차가 출발하는 장치다.');
INSERT INTO public.article_blocks VALUES ('3da4886464f12e5648ac3e258383468c', 1, 'paragraph', '회사는 지난해 차내 넘어짐 사고가 41건에 이르자 대책을 고민했다. 사고의 열에 여덟은 출발 직후 3초 안에 일어났고, 다친 사람은 대부분 일흔이 넘은 어르신이었다.');
INSERT INTO public.article_blocks VALUES ('3da4886464f12e5648ac3e258383468c', 2, 'subhead', '운행 시간은 얼마나 늘었나');
INSERT INTO public.article_blocks VALUES ('3da4886464f12e5648ac3e258383468c', 3, 'list_item', '평일 낮: 정류장마다 평균 2.1초 증가');
INSERT INTO public.article_blocks VALUES ('3da4886464f12e5648ac3e258383468c', 4, 'list_item', '출퇴근 시간: 평균 1.4초 증가');
INSERT INTO public.article_blocks VALUES ('3da4886464f12e5648ac3e258383468c', 5, 'list_item', '한 바퀴 전체: 약 3분 증가');
INSERT INTO public.article_blocks VALUES ('3da4886464f12e5648ac3e258383468c', 6, 'paragraph', '우려와 달리 민원은 거의 없었다. 기사 함동수 씨는 "문이 천천히 닫히니 뛰어오는 손님도 줄었다"며 웃었다.');
INSERT INTO public.article_blocks VALUES ('3da4886464f12e5648ac3e258383468c', 7, 'paragraph', '시행 석 달 동안 차내 사고는 2건에 그쳤다. 시는 내년 상반기까지 다른 두 회사에도 같은 장치를 지원할 방침이다.');
INSERT INTO public.article_blocks VALUES ('4b946f173199f1d6cf40b54b247f73e5', 0, 'paragraph', 'في زقاق ضيق خلف سوق النحاسين، يجلس الحاج إدريس أمام كومة من الكتب الممزقة. مهنته منذ خمسين عاما تجليد الكتب، وهو يقول إنه لم يقرأ منها إلا العناوين، لأن القراءة تؤخر العمل.');
INSERT INTO public.article_blocks VALUES ('4b946f173199f1d6cf40b54b247f73e5', 1, 'paragraph', 'يأتيه الزبائن بكتب ورثوها عن آبائهم، وبدفاتر وصفات طبخ، وبمصاحف صغيرة بهتت حوافها. وقبل أسابيع جاءته طالبة بدفتر جدها، وفيه قصائد لم تُنشر قط.');
INSERT INTO public.article_blocks VALUES ('4b946f173199f1d6cf40b54b247f73e5', 2, 'subhead', 'رائحة الغراء');
INSERT INTO public.article_blocks VALUES ('4b946f173199f1d6cf40b54b247f73e5', 3, 'paragraph', 'لا يستخدم الحاج إدريس غراء صناعيا، بل يحضّر خليطا من النشا والقرنفل تعلّمه من معلمه. ويؤكد أن هذه الرائحة وحدها كفيلة بإبعاد الحشرات عن الورق مئة عام.');
INSERT INTO public.article_blocks VALUES ('4b946f173199f1d6cf40b54b247f73e5', 4, 'quote', 'الكتاب الذي لا يُفتح يموت، ولو كان غلافه من ذهب.');
INSERT INTO public.article_blocks VALUES ('4b946f173199f1d6cf40b54b247f73e5', 5, 'paragraph', 'وقد بدأت دار الثقافة في المدينة تسجيل خبرته في أفلام قصيرة، وافتتحت ورشة يتدرب فيها تسعة شبان مساء كل خميس.');
INSERT INTO public.article_blocks VALUES ('4b946f173199f1d6cf40b54b247f73e5', 6, 'paragraph', 'أما دفتر القصائد فقد صدر الشهر الماضي في طبعة من 500 نسخة. جلّدها الحاج إدريس كلها بيده، واحتفظ لنفسه بنسخة واحدة، قال إنه سيقرؤها حين يتقاعد.');
INSERT INTO public.article_blocks VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 0, 'paragraph', 'Um vier Uhr morgens, wenn in Altenmoor noch kein Licht brennt, schiebt Jürgen Packeiser sein Boot in den Kanal. Er ist einer der letzten drei Torfschiffer im Land, und er ist der jüngste von ihnen: 67.');
INSERT INTO public.article_blocks VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 1, 'paragraph', 'Torf fährt er längst nicht mehr. Seit das Moor unter Schutz steht, bringt er Forscherinnen zu ihren Messstellen, Schulklassen zu den Kranichen und einmal im Jahr den Pfarrer zur Feldandacht.');
INSERT INTO public.article_blocks VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 2, 'subhead', 'Ein Moor, das wieder wächst');
INSERT INTO public.article_blocks VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 3, 'paragraph', 'Dass hier etwas gelingt, lässt sich messen. Seit der Wasserstand 2018 angehoben wurde, wächst die Torfschicht wieder, wenn auch nur um einen Millimeter im Jahr. «Das klingt nach nichts», sagt die Biologin Ulrike Stamm, «aber vorher haben wir jedes Jahr einen Zentimeter verloren.»');
INSERT INTO public.article_blocks VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 4, 'caption', 'Kraniche über dem Altenmoor im Morgennebel. Foto: Sven Ahlers');
INSERT INTO public.article_blocks VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 5, 'paragraph', 'Die Bauern der Umgebung sehen das mit gemischten Gefühlen. Einige haben Weideland aufgegeben und bauen nun Rohrkolben an, aus denen Dämmplatten werden. Andere warten ab, weil niemand weiß, wie lange die Prämien fließen.');
INSERT INTO public.article_blocks VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 6, 'quote', 'Das Moor hat Zeit. Wir haben sie nicht.');
INSERT INTO public.article_blocks VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 7, 'paragraph', 'Packeiser will noch fünf Jahre fahren. Einen Nachfolger hat er auch: Seine Enkelin ist 14 und steuert das Boot schon allein, wenn der Wind nicht zu stark ist.');
INSERT INTO public.article_blocks VALUES ('592df40013aff27095112676454bce0d', 0, 'paragraph', 'عمّان 7 مايو أيار (رويترز) - قال مسؤولون محليون يوم الأربعاء إن قرية وادي الزيتون أعادت تشغيل شبكة القنوات الحجرية القديمة التي بُنيت قبل نحو ألف عام، بعدما توقفت عن العمل في سبعينيات القرن الماضي.');
INSERT INTO public.article_blocks VALUES ('592df40013aff27095112676454bce0d', 1, 'paragraph', 'وذكرت بلدية القرية أن الترميم استغرق ثلاث سنوات وكلف 640 ألف دينار، وأن القنوات ستروي 350 مزرعة صغيرة من دون استخدام أي مضخات.');
INSERT INTO public.article_blocks VALUES ('592df40013aff27095112676454bce0d', 2, 'caption', 'مزارعون يفتحون بوابة القناة في وادي الزيتون. تصوير: سامر حداد');
INSERT INTO public.article_blocks VALUES ('592df40013aff27095112676454bce0d', 3, 'paragraph', 'وقال المهندس خليل منصور، المشرف على المشروع، إن الفريق اعتمد على ذاكرة كبار السن أكثر من اعتماده على الخرائط. وأضاف "كل حجر هنا له اسم".');
INSERT INTO public.article_blocks VALUES ('592df40013aff27095112676454bce0d', 4, 'paragraph', 'ويتقاسم المزارعون الماء وفق جدول قديم يُعرف باسم "الدور"، يحصل فيه كل بيت على ساعتين مرة كل ستة أيام.');
INSERT INTO public.article_blocks VALUES ('592df40013aff27095112676454bce0d', 5, 'paragraph', 'ويأمل السكان في أن يشجع المشروع الشبان على العودة إلى الزراعة، إذ لم يبق في القرية سوى 1200 نسمة بعد أن كان عددهم أربعة آلاف.');
INSERT INTO public.article_blocks VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 0, 'paragraph', '【本報訊】(記者 鄧凱彤)半山石牆上一棵百年榕樹上月在暴雨中倒塌,一個月後,附近街坊組成「守樹小組」,每日輪流為餘下的四棵榕樹量度氣根、清理水渠,並把數據放上網供人查閱。');
INSERT INTO public.article_blocks VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 1, 'caption', '街坊輪流為榕樹記錄氣根長度。(黎俊彥攝)');
INSERT INTO public.article_blocks VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 2, 'paragraph', '小組成員以退休人士和中學生為主,現有三十八人。負責編更的麥太笑言,最難編的不是時間,而是「個個都想早更,因為可以同雀仔打招呼」。');
INSERT INTO public.article_blocks VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 3, 'subhead', '專家:石牆比樹更需要檢查');
INSERT INTO public.article_blocks VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 4, 'paragraph', '樹藝師盧啟賢認為,街坊的記錄有參考價值,但更逼切的是檢查石牆排水。他指出,石縫一旦積水,樹根便會向外推,遲早再有樹木倒塌。');
INSERT INTO public.article_blocks VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 5, 'paragraph', '區議會將於下月討論撥款 120 萬元為石牆安裝感應器,並計劃在倒塌的樹頭旁栽種一棵以原樹枝條繁殖的小榕樹。');
INSERT INTO public.article_blocks VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 6, 'paragraph', '麥太說,小樹種下那天,她會把第一本記錄簿埋在旁邊。');
INSERT INTO public.article_blocks VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 0, 'paragraph', '央视网消息(记者 洛清扬 齐万里)11月6日清晨,东海上空的云还没有散,“听潮”号浮标已经自动升起了天线。这是我国自主研制的第五十套深海观测浮标。');
INSERT INTO public.article_blocks VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 1, 'paragraph', '浮标下方,一根4200米长的缆绳连着12个传感器,每小时把温度、盐度和流速传回岸上。项目负责人宁致远说,最难的不是把设备放下去,而是让它在海里安稳地待上三年。');
INSERT INTO public.article_blocks VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 2, 'subhead', '与台风擦肩而过');
INSERT INTO public.article_blocks VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 3, 'paragraph', '今年9月,一场台风从浮标以北60公里处经过,最大浪高达到13米。岸上的工程师守了一夜,天亮时,屏幕上的曲线重新跳动起来。“那一刻,大家都没说话,先去吃了碗面。”宁致远笑着说。');
INSERT INTO public.article_blocks VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 4, 'caption', '科研人员在甲板上检查浮标。央视网发');
INSERT INTO public.article_blocks VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 5, 'paragraph', '数据除了用于天气预报(包括台风路径),也向渔民开放。浙江舟山的船老大贺海生说,出海之前看一眼水温图,能少跑不少冤枉路。');
INSERT INTO public.article_blocks VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 6, 'paragraph', '按照计划,到2027年,同类浮标将增加到80套,覆盖主要渔场和航线。');
INSERT INTO public.article_blocks VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 0, 'paragraph', '在安徽亳(bó)州长大的人，大多有过纠正别人读音的经历。地名里的生僻字，常常是外地人与一座城市的第一次“交锋”。');
INSERT INTO public.article_blocks VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 1, 'paragraph', '语言学者卫青岚把这些地名收进了一本小书《念对你的城》。她说，读音里藏着迁徙、避讳和方言的历史，“念错不丢人，不问才可惜”。');
INSERT INTO public.article_blocks VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 2, 'paragraph', '书中有一章写植物。荨(qián)麻在不少人口中被念成另一个音，两种读法并存了几十年，直到新版词典才给出说明。');
INSERT INTO public.article_blocks VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 3, 'paragraph', '也有一章写人。运动员李宁(Li Ning)的名字好念，但早年的外国解说员总把姓和名弄反；品牌出海之后，这个问题又回来了。');
INSERT INTO public.article_blocks VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 4, 'subhead', '不急着下结论');
INSERT INTO public.article_blocks VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 5, 'paragraph', '卫青岚并不主张一律“从今”或“从古”。在她看来，当地人怎么念，就该尊重怎么念(约定俗成)，词典应当跟在后面记录。');
INSERT INTO public.article_blocks VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 6, 'quote', '一个字的读音，是几代人一起投票投出来的。');
INSERT INTO public.article_blocks VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 7, 'paragraph', '这本书首印8000册，出版社正在准备第二版。卫青岚在后记里留了一个邮箱，欢迎读者来信“挑刺”。');
INSERT INTO public.article_blocks VALUES ('2371e85fce083448a27d3e5e9761ca29', 0, 'paragraph', '本报青禾讯（记者伍思齐 通讯员庞小满）霜降刚过，青禾县白塔乡的柿子红了。果农祝大川踩着梯子，一个一个往筐里摘，生怕碰破了皮。');
INSERT INTO public.article_blocks VALUES ('2371e85fce083448a27d3e5e9761ca29', 1, 'paragraph', '“鲜果一斤卖两块，做成柿饼能卖十八块。”祝大川说，去年村里建起了烘干房（用的是空气能），再也不怕连阴雨。');
INSERT INTO public.article_blocks VALUES ('2371e85fce083448a27d3e5e9761ca29', 2, 'paragraph', '白塔乡有柿树6万多株，其中树龄超过百年的就有700株。过去，果子运不出去，一半烂在树上。2021年通村公路修通以后，收购商把车直接开到了树下。');
INSERT INTO public.article_blocks VALUES ('2371e85fce083448a27d3e5e9761ca29', 3, 'subhead', '一颗柿子的十二道工序');
INSERT INTO public.article_blocks VALUES ('2371e85fce083448a27d3e5e9761ca29', 4, 'paragraph', '削皮、晾晒、捏饼、潮霜……在合作社的车间里，带头人窦桂兰向记者数着工序。她说，机器能削皮，但“捏”这一步还得靠手，轻了不匀，重了就破。');
INSERT INTO public.article_blocks VALUES ('2371e85fce083448a27d3e5e9761ca29', 5, 'caption', '村民在晾晒柿饼。庞小满 摄');
INSERT INTO public.article_blocks VALUES ('2371e85fce083448a27d3e5e9761ca29', 6, 'paragraph', '合作社眼下有社员216户，今年预计产柿饼900吨，一部分已经签了外地的订单。乡里还请来了老师，教年轻人在网上直播卖货。');
INSERT INTO public.article_blocks VALUES ('2371e85fce083448a27d3e5e9761ca29', 7, 'paragraph', '县农业农村局有关负责人表示，下一步将统一标准和商标，让“白塔柿饼”卖得更远、更稳。');
INSERT INTO public.article_blocks VALUES ('4706f7b3a0f77158f976d00af46ac74d', 0, 'paragraph', '(ANSA) - CREMA, 30 GIU - Dopo cinquantatré anni il ponte di barche è tornato sul Serio: ventidue scafi di legno, legati fianco a fianco, permettono da oggi di passare a piedi e in bicicletta da Ripalta a Castelmora.');
INSERT INTO public.article_blocks VALUES ('4706f7b3a0f77158f976d00af46ac74d', 1, 'caption', 'Il ponte di barche durante il collaudo del 28 giugno 2025. (ANSA/Ivo Brambati)');
INSERT INTO public.article_blocks VALUES ('4706f7b3a0f77158f976d00af46ac74d', 2, 'paragraph', 'L''opera, costata 640mila euro, resterà montata fino al 30 settembre. D''inverno le barche saranno tirate a secco in un capannone comunale, perché la corrente è troppo forte.');
INSERT INTO public.article_blocks VALUES ('4706f7b3a0f77158f976d00af46ac74d', 3, 'paragraph', '«Non è nostalgia», assicura la sindaca Rita Zambelli. «Chi lavora di là dal fiume risparmia undici chilometri di strada, e la domenica abbiamo già contato duemila passaggi».');
INSERT INTO public.article_blocks VALUES ('4706f7b3a0f77158f976d00af46ac74d', 4, 'quote', 'Mio nonno lo attraversava con le capre. Io lo attraverso con il computer nello zaino.');
INSERT INTO public.article_blocks VALUES ('4706f7b3a0f77158f976d00af46ac74d', 5, 'paragraph', 'I maestri d''ascia che hanno ricostruito gli scafi sono tre, tutti oltre i settant''anni. Per trasmettere il mestiere hanno preso con sé quattro apprendisti, due dei quali arrivano dal Senegal.');
INSERT INTO public.article_blocks VALUES ('4706f7b3a0f77158f976d00af46ac74d', 6, 'paragraph', 'Resta aperta la questione del pedaggio: il Comune vorrebbe renderlo gratuito per i residenti, la Regione chiede che ogni passaggio costi cinquanta centesimi.');
INSERT INTO public.article_blocks VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 0, 'paragraph', 'Das Sturmtief „Jolanda“ hat den Norden erreicht. In Harksiel wurden am Vormittag Böen von 137 Kilometern pro Stunde gemessen, drei Fährlinien ruhen. Die wichtigsten Meldungen im Liveticker.');
INSERT INTO public.article_blocks VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 1, 'subhead', '13.15 Uhr: Bahn stellt Verkehr nördlich von Husbek ein');
INSERT INTO public.article_blocks VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 2, 'paragraph', 'Auf der Marschbahn liegen mindestens sechs Bäume auf den Gleisen. Reisende sitzen in zwei Zügen fest; sie werden nach Angaben eines Sprechers mit Decken und heißem Tee versorgt.');
INSERT INTO public.article_blocks VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 3, 'caption', 'Gischt über der Mole von Harksiel. (Archivbild) © Jana Brodersen/dpa');
INSERT INTO public.article_blocks VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 4, 'subhead', '11.40 Uhr: Schulfrei auf den Halligen');
INSERT INTO public.article_blocks VALUES ('57d6d06f5fda8531db5d984b6cc86450', 0, 'caption', '朝日を受けて光る氷の汽車=北見沢市で2025年2月10日、佐伯悠人撮影');
INSERT INTO public.article_blocks VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 5, 'paragraph', 'Auf den Halligen fällt der Unterricht aus. „Die Kinder sind trotzdem gekommen, es ist ja warm hier“, sagt Lehrerin Wiebke Jessen.');
INSERT INTO public.article_blocks VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 6, 'paragraph', 'Sie hat Pfannkuchen gebacken.');
INSERT INTO public.article_blocks VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 7, 'subhead', '9.05 Uhr: Pegel steigt auf 2,60 Meter');
INSERT INTO public.article_blocks VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 8, 'paragraph', 'Das Hochwasser liegt 2,60 Meter über dem mittleren Wert. Am Deich südlich von Harksiel füllen Freiwillige seit dem Morgen Sandsäcke.');
INSERT INTO public.article_blocks VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 0, 'paragraph', 'When the orchestra in Wexley lost its hall to a flood, the players carried on in a supermarket. For eleven Sundays they have rehearsed between the bakery counter and the tills, before the doors open at ten.');
INSERT INTO public.article_blocks VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 1, 'paragraph', 'The arrangement began as a joke. The store’s manager, Bill Tanner, plays second trombone, and when the conductor asked where on earth they could go, he held up his keys.');
INSERT INTO public.article_blocks VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 2, 'quote', 'You learn a lot about an acoustic when there are nine hundred tins of soup in it.');
INSERT INTO public.article_blocks VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 3, 'paragraph', 'The audience has grown. At first it was the night shift; now pensioners come with folding chairs, and a group of toddlers dances by the trolleys. Takings from a bucket at the door have reached £14,600.');
INSERT INTO public.article_blocks VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 4, 'paragraph', '“It has reminded us who we play for,” said Agnes Whitby, the leader, who joined the orchestra in 1988. Repairs to the hall will take until next spring, and some players are in no hurry.');
INSERT INTO public.article_blocks VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 5, 'paragraph', 'On 14 December they will give their first proper concert in the store: a carol, a waltz and Dvořák’s Eighth, beside the freezers.');
INSERT INTO public.article_blocks VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 0, 'paragraph', 'СОСНОВАЯ ГРИВА, 5 сентября. /ТАСС/. Первый в области трамвай без расписания вышел на линию в Сосновой Гриве. Чтобы он приехал, нужно позвонить диспетчеру или нажать кнопку на остановке, сообщили в городском управлении транспорта.');
INSERT INTO public.article_blocks VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 1, 'caption', 'Трамвай на остановке "Мельница". Фото: Игорь Лапин/ТАСС');
INSERT INTO public.article_blocks VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 2, 'paragraph', 'Маршрут длиной 7,4 км соединяет вокзал и старую мельницу. По словам начальника депо Ларисы Угловой, раньше вагоны ходили каждые двадцать минут почти пустыми, а теперь в них есть пассажиры.');
INSERT INTO public.article_blocks VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 3, 'paragraph', '"Бабушки звонят и спрашивают, кто сегодня за рулем, - рассказала Углова. - Если Николай Петрович, то едут, даже если не надо".');
INSERT INTO public.article_blocks VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 4, 'paragraph', 'За первый день диспетчеры приняли 342 звонка. Четыре из них были от детей, которые хотели узнать, спит ли трамвай ночью.');
INSERT INTO public.article_blocks VALUES ('5aaccd676513ffdc9220e7080ac8c291', 0, 'paragraph', 'A ottantun anni Ottavio Renzi, ex maestro elementare, passa le mattine a parlare in dialetto con una macchina. Il progetto dell''università vuole salvare una lingua che ormai capiscono in quattrocento.');
INSERT INTO public.article_blocks VALUES ('5aaccd676513ffdc9220e7080ac8c291', 1, 'caption', 'Ottavio Renzi nel suo studio di Pieve Alta (foto Gino Salvi)');
INSERT INTO public.article_blocks VALUES ('5aaccd676513ffdc9220e7080ac8c291', 2, 'subhead', 'Professore, chi impara da chi?');
INSERT INTO public.article_blocks VALUES ('5aaccd676513ffdc9220e7080ac8c291', 3, 'paragraph', 'All''inizio insegnavo io. Poi la macchina ha cominciato a chiedermi perché dicessi la stessa parola in due modi, e ho scoperto che uno era di mia madre e l''altro di mio padre. Venivano da due valli diverse.');
INSERT INTO public.article_blocks VALUES ('5aaccd676513ffdc9220e7080ac8c291', 4, 'subhead', 'Che cosa manca ancora?');
INSERT INTO public.article_blocks VALUES ('5aaccd676513ffdc9220e7080ac8c291', 5, 'paragraph', 'Le parolacce. I ragazzi dell''università sono timidi, e gli anziani davanti al microfono diventano educatissimi. Abbiamo fatto due liste:');
INSERT INTO public.article_blocks VALUES ('5aaccd676513ffdc9220e7080ac8c291', 6, 'list_item', 'le parole che si dicono in chiesa');
INSERT INTO public.article_blocks VALUES ('5aaccd676513ffdc9220e7080ac8c291', 7, 'list_item', 'le parole che si dicono quando cade un martello');
INSERT INTO public.article_blocks VALUES ('5aaccd676513ffdc9220e7080ac8c291', 8, 'subhead', 'E adesso?');
INSERT INTO public.article_blocks VALUES ('5aaccd676513ffdc9220e7080ac8c291', 9, 'paragraph', 'Adesso il robot racconta barzellette. Non fanno ridere, ma nemmeno quelle di mio cognato, e a lui il dialetto l''ha insegnato la nonna. Fra un anno il vocabolario sarà consultabile da tutti.');
INSERT INTO public.article_blocks VALUES ('cdcf1559b07064521b49c7e7c3738f75', 0, 'caption', '在青禾县石桥村拍摄的乡村书房外景。清江日报发');
INSERT INTO public.article_blocks VALUES ('cdcf1559b07064521b49c7e7c3738f75', 1, 'paragraph', '新华网青禾6月3日电(记者方远舟、陆知秋)傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。');
INSERT INTO public.article_blocks VALUES ('cdcf1559b07064521b49c7e7c3738f75', 2, 'subhead', '从“堆杂物”到“藏好书”');
INSERT INTO public.article_blocks VALUES ('cdcf1559b07064521b49c7e7c3738f75', 3, 'paragraph', '青禾县地处山区,常住人口约12万。过去,县里的图书馆离最远的村子有七十公里,不少孩子直到上初中才第一次走进阅览室。“不是不想看书,是书太远。”县文化馆馆长柳叶青说。');
INSERT INTO public.article_blocks VALUES ('cdcf1559b07064521b49c7e7c3738f75', 4, 'paragraph', '2023年春天,县里决定把闲置的校舍、粮仓和祠堂改成书房。经费不宽裕,就由政府出一点、乡贤捐一点、村里筹一点,平均每间花费不到9万元(含书架和取暖设备)。');
INSERT INTO public.article_blocks VALUES ('cdcf1559b07064521b49c7e7c3738f75', 5, 'caption', '2025年4月23日,孩子们在石桥村书房参加读书日活动。清江日报发');
INSERT INTO public.article_blocks VALUES ('cdcf1559b07064521b49c7e7c3738f75', 6, 'paragraph', '书从哪里来?县图书馆实行“总馆配书、村村流转”,每个季度换一批新书。村民想看什么,在墙上的本子里写一笔,下个月多半就能等到。');
INSERT INTO public.article_blocks VALUES ('cdcf1559b07064521b49c7e7c3738f75', 7, 'subhead', '从“送图书”到“种文化”');
INSERT INTO public.article_blocks VALUES ('cdcf1559b07064521b49c7e7c3738f75', 8, 'paragraph', '书房开门之后,管理员成了最忙的人。石桥村的管理员孟小雨是返乡大学生,除了登记借书,她还教老人用手机挂号,帮果农查行情。“有人进门是为了问天气,走的时候顺手带走一本书,这也挺好。”');
INSERT INTO public.article_blocks VALUES ('cdcf1559b07064521b49c7e7c3738f75', 9, 'paragraph', '在枫林村,书房每周五晚上放一场露天电影,散场以后,大家围着火炉讲村史。三位老人口述的故事被整理成册,印了两百本,不到一周就被领完。');
INSERT INTO public.article_blocks VALUES ('cdcf1559b07064521b49c7e7c3738f75', 10, 'paragraph', '统计显示,去年全县乡村书房共借出图书8.6万册次,比前年增长三成多;寒暑假期间,每天到书房写作业的学生超过1500人。');
INSERT INTO public.article_blocks VALUES ('cdcf1559b07064521b49c7e7c3738f75', 11, 'caption', '管理员正在为新到的图书贴标签。清江日报发');
INSERT INTO public.article_blocks VALUES ('cdcf1559b07064521b49c7e7c3738f75', 12, 'subhead', '从“一间屋”到“一张网”');
INSERT INTO public.article_blocks VALUES ('cdcf1559b07064521b49c7e7c3738f75', 13, 'paragraph', '今年,青禾县计划再建12间书房,并与邻近三县实现通借通还。届时,读者在任何一间书房借的书,都可以就近归还。');
INSERT INTO public.article_blocks VALUES ('cdcf1559b07064521b49c7e7c3738f75', 14, 'paragraph', '灯光不大,却照得很远。夜色里,老郑翻开那本小册子,用铅笔在空白处记下日期。他说,等秋天果子熟了,要给书房送一筐来。');
INSERT INTO public.article_blocks VALUES ('4926442c81bfe7655faedec107d948e9', 0, 'paragraph', '12月20日晚，清江市城南的老粮仓里座无虚席。由四座圆筒仓改建的“回声音乐厅”迎来首场演出，清江交响乐团演奏了三部本土作曲家的新作。');
INSERT INTO public.article_blocks VALUES ('4926442c81bfe7655faedec107d948e9', 1, 'paragraph', '粮仓建于1956年，2009年停用后一直闲置。建筑师凌霜说，圆筒形的空间回声太长，本是音乐厅的大忌，设计团队在墙上挂了1200块可以转动的木板，用来调节混响时间。');
INSERT INTO public.article_blocks VALUES ('4926442c81bfe7655faedec107d948e9', 2, 'caption', '改建后的粮仓内部。清江日报记者 马奔 摄');
INSERT INTO public.article_blocks VALUES ('4926442c81bfe7655faedec107d948e9', 3, 'paragraph', '“第一次试音的时候，一个音能转七秒。”乐团首席蒲敏回忆，调整之后，混响缩短到1.9秒，“弦乐的声音像有了颗粒”。');
INSERT INTO public.article_blocks VALUES ('4926442c81bfe7655faedec107d948e9', 4, 'subhead', '票价最低30元');
INSERT INTO public.article_blocks VALUES ('4926442c81bfe7655faedec107d948e9', 5, 'paragraph', '音乐厅共有620个座位，其中100个常年以30元的价格出售，优先提供给学生和老人。首场演出的门票开售一小时即告售罄。');
INSERT INTO public.article_blocks VALUES ('4926442c81bfe7655faedec107d948e9', 6, 'paragraph', '附近居民也有担心，主要是散场以后的停车和噪声。街道办表示，演出当晚将开放两所学校的操场供临时停车，并把末班公交延后到23时。');
INSERT INTO public.article_blocks VALUES ('4926442c81bfe7655faedec107d948e9', 7, 'paragraph', '据悉，明年音乐厅计划举办90场演出，其中三分之一为公益场次。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 0, 'caption', '在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。新华网发(无人机照片,2025年1月12日摄)。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 1, 'paragraph', '新华网海口7月7日电(记者吴茂辉、王与点)湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 2, 'subhead', '从“单向承接”到“价值共创”');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 3, 'paragraph', '海南自贸港建设以来,凭借独特的政策红利吸引了大量企业落户,但更多是政策洼地的“单向承接”。随着湘琼、粤琼、浙琼等跨省合作产业园的落地,海南逐渐转向与内地省份“双向奔赴”,在政策与产业的碰撞中共同创造增量价值。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 4, 'paragraph', '设立不到两年的东方市湘琼先进制造业共建产业园内塔吊林立,三一湘琼(海南)智造产业园项目最快预计年底投产,厂房门口“湖南出海,海南出彩”的标语醒目。企业选择海南的原因,藏在一笔“两头在外”的经济账里:三一重工海外二手设备(如印尼进口)不少仍有六七成新,此前需返运昆山翻新再出口,转至东方基地就近维修再制造后,单台可省关税及运费3.2万元。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 5, 'caption', '2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。新华网发');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 6, 'paragraph', '湖南省政府驻海南办事处相关负责人介绍,自产业园启动建设以来,办事处积极帮助两省相关部门牵线搭桥,协调解决园区建设中的困难,大力招引湖南投资者来琼创业,成效显著。目前已落地产业项目29个,已投产项目1个,总投资达131亿元。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 7, 'paragraph', '相似思路下,海南多个跨省共建产业园定位各异、拔节生长。澄迈县浙琼合作产业园中,微医依托海南乐城国际医疗旅游先行区政策优势建设互联网医院,创办全国首所健康管理类高职院校,探索“医疗+教育”产教融合新生态。海口市广东海南先进制造业合作产业园里,生物医药及医疗器械、新一代电子信息、高端食品加工及美妆大健康、汽车及高端装备制造等产业集群正加快发展。“合作不是简单承接产业转移,而是共同做大增量。”海口高新区工委副书记陈量子说。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 8, 'subhead', '从“要素赋能”到“理念渗透”');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 9, 'paragraph', '跨省共建产业园区给海南带来的不仅是资金、技术和人才等要素,更有先进的管理理念、服务意识和工作方法。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 10, 'paragraph', '儋州工业园深儋合作区服务中心内,客商常一边品尝当地种植的新鲜西瓜,一边听讲解员介绍,不时有客商前来考察洽谈。附近工地上,工厂栋栋拔地而起,道路平坦宽阔,很难想象几年前这里还是一片荒凉。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 11, 'paragraph', '儋州工业园曾因基础设施薄弱、产业动能不足,27家企业中18家停产。2020年起,儋州工业园与深圳市盐田港集团成立合资公司负责园区开发和运营,截至目前引入深圳港集团、京东集团等26个优质项目,协议投资99亿元。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 12, 'paragraph', '“深圳元素”带来了“深圳效率”。园区服务中心提供无偿帮办代办服务,京东儋州项目从摘地到获施工许可证仅用66天。“深圳经验提升了当地干部创新服务意识。”儋州深农公司董事长张新建说。在当地政府配合下,公司迅速流转土地1.1万亩,建成深农集团最大农产品基地,助力儋州一二三产融合。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 2, 'subhead', '从“单向承接”到“价值共创”');
INSERT INTO public.article_blocks VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 0, 'paragraph', 'Паром через Узолу ходил в Малых Бродах сто двенадцать лет. В четверг он сделал последний рейс: через реку открыли мост. Корреспондент «Окрестностей» провела этот день на переправе.');
INSERT INTO public.article_blocks VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 1, 'caption', 'Паромщик Семён Дудник перед последним рейсом. 30 октября 2025 года. © Глеб Ильин / «Окрестности»');
INSERT INTO public.article_blocks VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 2, 'subhead', '07:10. Туман');
INSERT INTO public.article_blocks VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 3, 'paragraph', 'Семён Дудник приходит раньше всех и проверяет трос. Ему 66 лет, сорок один из них он тянет через реку всё подряд: коров, свадьбы, однажды цирковую лошадь.');
INSERT INTO public.article_blocks VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 4, 'paragraph', '«Лошадь была умнее пассажиров», — говорит он.');
INSERT INTO public.article_blocks VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 5, 'subhead', '11:30. Очередь');
INSERT INTO public.article_blocks VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 6, 'paragraph', 'К полудню на берегу собираются триста человек, хотя ехать им некуда. Дудник пускает по двадцать и ставит два условия:');
INSERT INTO public.article_blocks VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 7, 'list_item', 'не раскачивать');
INSERT INTO public.article_blocks VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 8, 'list_item', 'не плакать до середины реки');
INSERT INTO public.article_blocks VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 9, 'subhead', '16:05. Тишина');
INSERT INTO public.article_blocks VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 10, 'paragraph', 'Мотор глушат на середине. Кто-то бросает в воду монету, кто-то — ключ от будки. Паром отправят в музей, а Дудника уже позвали смотрителем моста.');
INSERT INTO public.article_blocks VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 11, 'quote', 'Мост — вещь хорошая. Только с него не видно, кто едет навстречу.');
INSERT INTO public.article_blocks VALUES ('733dbda2dfb922b67491e1cdc63c539e', 0, 'paragraph', 'В пять утра на станции Каменный Брод горит одно окно. За ним сидит Раиса Фёдоровна Зимина, дежурная по переезду, и записывает в журнал температуру рельса: минус тридцать четыре.');
INSERT INTO public.article_blocks VALUES ('733dbda2dfb922b67491e1cdc63c539e', 1, 'paragraph', 'Поезда здесь не останавливаются уже одиннадцать лет, но расписание она знает наизусть. Когда мимо проходит скорый, машинист даёт короткий гудок. Раиса Фёдоровна отвечает фонарём.');
INSERT INTO public.article_blocks VALUES ('733dbda2dfb922b67491e1cdc63c539e', 2, 'subhead', 'Чай для проезжающих');
INSERT INTO public.article_blocks VALUES ('733dbda2dfb922b67491e1cdc63c539e', 3, 'paragraph', 'Два года назад на переезде застрял автобус с хоккейной командой. Мальчишки просидели у неё шесть часов, выпили три самовара и научили её пользоваться мессенджером. С тех пор они пишут ей перед каждой игрой.');
INSERT INTO public.article_blocks VALUES ('733dbda2dfb922b67491e1cdc63c539e', 4, 'quote', 'Я на этой станции никогда не была одна. Просто остальные всё время едут мимо.');
INSERT INTO public.article_blocks VALUES ('733dbda2dfb922b67491e1cdc63c539e', 5, 'paragraph', 'Осенью дорогу обещают перевести на автоматику. Начальство предложило Зиминой квартиру в райцентре; она попросила взамен оставить ей будку и печку.');
INSERT INTO public.article_blocks VALUES ('733dbda2dfb922b67491e1cdc63c539e', 6, 'paragraph', 'Решение пока не принято. Хоккеисты собрали под письмом в управление дороги 4200 подписей, и среди них, говорят, есть подпись того самого машиниста.');
INSERT INTO public.article_blocks VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 0, 'paragraph', '【東京共同】瀬戸内海の小島にある灯台が22日、無人化から28年ぶりに「灯台守」を迎えた。一般公募で選ばれた30代の夫婦が住み込みで管理し、宿泊施設としても開放する。');
INSERT INTO public.article_blocks VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 1, 'paragraph', '灯台は1903年に建てられた石造りで、国の登録有形文化財。老朽化が進み、一時は取り壊しも検討されたが、地元の住民団体が保存を訴えて募金を続けてきた。');
INSERT INTO public.article_blocks VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 2, 'caption', '再び明かりがともった灯台=2025年3月22日、田所修撮影');
INSERT INTO public.article_blocks VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 3, 'paragraph', '夫婦は元会社員の三宅拓也さん(36)と陽子さん(34)。「毎晩、同じ時間に明かりがつくことを島の人が喜んでくれる」と話す。');
INSERT INTO public.article_blocks VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 4, 'paragraph', '改修費は約1億8千万円で、半分を国の補助金、残りを募金と町の予算でまかなった。宿泊は1日2組に限り、収益は維持費に充てる。');
INSERT INTO public.article_blocks VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 5, 'paragraph', '町によると、予約は受け付け開始から40分で夏まで埋まった。島の人口は現在61人。商店は1軒だけだが、来月には土曜日限定の食堂も開くという。');
INSERT INTO public.article_blocks VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 0, 'paragraph', '（中央社記者簡佑安花蓮14日電）花蓮縣瑞穗鄉的老糖廠今天重新點亮煙囪，停機近40年的蒸汽機在工匠整修後再度運轉，吸引上千名民眾到場。');
INSERT INTO public.article_blocks VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 1, 'paragraph', '糖廠建於1921年，1980年代停產。地方文史工作者鍾秋月說，許多鄉親的父祖輩都在這裡工作過，「甘蔗香就是童年的味道」。');
INSERT INTO public.article_blocks VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 2, 'caption', '整修完成的蒸汽機在廠區內試運轉。中央社記者簡佑安攝');
INSERT INTO public.article_blocks VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 3, 'paragraph', '負責整修的師傅巫清水今年68歲。他表示，機器沒有留下完整圖紙，團隊只能一個零件一個零件拆下來丈量，最難找的是已經停產的銅製閥門，最後在台南的舊貨行湊齊。');
INSERT INTO public.article_blocks VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 4, 'paragraph', '文化局指出，廠區未來將設置工藝教室與小型展覽館，平日開放學校預約，假日則由退休員工擔任導覽。');
INSERT INTO public.article_blocks VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 5, 'paragraph', '整修經費共新台幣4,600萬元，其中三成來自民間募款。活動持續到月底，現場免費入場。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 13, 'paragraph', '产业的双向奔赴也带来人才双向交流。湘琼先进制造业共建产业园中,湖南派出人员团队常驻海南负责招商;广东海南先进制造业合作产业园里,两地干部“双向学习”成常态,2024年海口高新区与广州互派3名干部挂职,琼粤产业基金的管理经验也被引入海南。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 14, 'subhead', '从“物理聚合”到“化学融合”');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 15, 'paragraph', '海南与内地省市合作共建产业园,不仅是跨越行政区域的“物理聚合”,更向着规则互通、机制创新、生态共建的深层次迈进。从统一技术标准到共享创新资源,从资本联动到人才互通,跨省合作的“化学反应”催生出一批具有全国示范意义的制度成果与产业生态。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 16, 'paragraph', '依托东方市湘琼先进制造业共建产业园,湖南、海南两省市场监管部门共同制定的《工程机械出口二手机维修及再制造通用技术要求》地方标准,填补了国内工程机械二手机维修及再制造出口领域地方标准缺失的空白,成为湘琼两省首例跨区域共同立项、审查、发布的标准合作典范。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 17, 'paragraph', '海南省市场监管局有关负责人表示,该地方标准的发布实施,有利于解决二手机出口市场缺乏统一产品技术要求的问题,提高出口二手机的产品质量、降低企业经营风险,提升国际客户对海南湘琼先进制造业共建产业园出品的工程机械二手机的信任。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 18, 'caption', '在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。新华网发');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 19, 'paragraph', '要素配置方式的革新进一步释放了跨省合作潜力。在广东海南先进制造业合作产业园,海口国家高新区与广州高新区共同设立10亿元琼粤产业投资基金,与广州中创、东莞清大、佛山力合揭牌成立3家广东海南双向孵化器,共同培育和筛选高成长性企业。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 20, 'paragraph', '深层次的融合正从产业链互补向创新链协同延伸。儋州工业园与深圳综开院、国家高技术产业创新中心等智库深化合作,聚焦生物医药、低空经济、数字经济、现代农业等产业领域,推动创新链关键环节的双向链接。');
INSERT INTO public.article_blocks VALUES ('53a69ac1e7a39aa887b214d099036464', 21, 'paragraph', '机遇广阔,跨省合作不以山海为远;未来可期,联动发展不以日月为限。从湘江之畔到南海之滨,从大湾区到自贸港,跨省合作正结出硕果。在自由贸易港封关运作愿景下,海南链接世界的开放优势将更加凸显,跨省共建产业园区也将书写更多双向奔赴、携手共赢的生动故事。');
INSERT INTO public.article_blocks VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 0, 'paragraph', 'SAINT-AUBRAC (AFP) - Les habitants de Saint-Aubrac ont approuvé dimanche, à 58 % des voix, la réouverture de la ligne ferroviaire qui reliait autrefois la ville à la vallée, fermée depuis 1971.');
INSERT INTO public.article_blocks VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 1, 'caption', 'L’ancienne gare de Saint-Aubrac, dimanche. Photo Lucie Ferrand / AFP');
INSERT INTO public.article_blocks VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 2, 'paragraph', 'La consultation n’était que consultative, mais la région avait promis d’en suivre le résultat. Les travaux, estimés à 74 millions d’euros, pourraient commencer dès l’an prochain.');
INSERT INTO public.article_blocks VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 3, 'paragraph', '« C’est une victoire pour tous ceux qui n’ont pas de voiture », s’est félicitée Monique Delpuech, présidente de l’association des usagers, qui se bat pour le train depuis vingt-deux ans.');
INSERT INTO public.article_blocks VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 4, 'paragraph', 'Les opposants, eux, dénoncent un coût « hors de proportion » et redoutent la disparition de la voie verte aménagée sur l’ancien ballast. La municipalité a promis de la déplacer le long de la rivière.');
INSERT INTO public.article_blocks VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 5, 'paragraph', 'Selon une étude commandée par la région, la ligne transporterait 1 900 voyageurs par jour, pour moitié des lycéens et des étudiants.');
INSERT INTO public.article_blocks VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 6, 'paragraph', 'Le trajet jusqu’à la vallée durerait trente-cinq minutes, contre une heure dix aujourd’hui en autocar.');
INSERT INTO public.article_blocks VALUES ('67ebb1c169a20c929c68a44f831b784a', 0, 'caption', 'منارة رأس الحور بعد انتهاء الترميم (تصوير: هدى الصفار)');
INSERT INTO public.article_blocks VALUES ('67ebb1c169a20c929c68a44f831b784a', 1, 'paragraph', 'رأس الحور (أ ف ب) - عادت منارة رأس الحور إلى الدوران مساء الاثنين بعد توقف دام أربعة عقود، وتجمع مئات السكان على الرصيف لمشاهدة أول شعاع يعبر الخليج الصغير.');
INSERT INTO public.article_blocks VALUES ('67ebb1c169a20c929c68a44f831b784a', 2, 'paragraph', 'وقالت سلطة الميناء إن أعمال الترميم استغرقت 26 شهرا وبلغت كلفتها 1.8 مليون دينار، وقد شملت الدرج الحلزوني والعدسة الزجاجية التي صنعتها شركة Barbier & Fils عام 1891.');
INSERT INTO public.article_blocks VALUES ('67ebb1c169a20c929c68a44f831b784a', 3, 'paragraph', 'وأوضح المهندس عادل القصاب أن الفريق احتفظ بالآلية الأصلية، "لكننا أضفنا محركا كهربائيا صغيرا يعمل عندما تتعب الأوزان". وأضاف أن المنارة ستفتح أبوابها للزوار كل يوم جمعة.');
INSERT INTO public.article_blocks VALUES ('67ebb1c169a20c929c68a44f831b784a', 4, 'paragraph', 'ويتذكر الصياد المتقاعد منصور، 74 عاما، الليلة التي انطفأ فيها الضوء: "كنا في البحر، ولم نعد نعرف أين ينتهي الماء وأين تبدأ الصخور".');
INSERT INTO public.article_blocks VALUES ('67ebb1c169a20c929c68a44f831b784a', 5, 'paragraph', 'وتأمل البلدية في أن يجذب المعلم سياحا من المدن المجاورة، إذ لم يعد الصيد يكفي سوى ثلث العائلات التي كانت تعيش منه.');
INSERT INTO public.article_blocks VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 0, 'paragraph', '올해 아흔 살인 문기석(文基錫) 9단이 지난 주말 은퇴 대국을 치렀다. 상대는 열두 살 임다온 초단, 두 사람의 나이 차이는 일흔여덟 살이었다.');
INSERT INTO public.article_blocks VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 1, 'caption', '대국장에 들어서는 문기석 9단. 사진=한국기록원 제공');
INSERT INTO public.article_blocks VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 2, 'paragraph', '대국은 네 시간을 넘겼다. 문 9단은 중반까지 흐름을 잡았지만 우변에서 한 수를 서두르다 대마를 잃었다. 결과는 임 초단의 두 집 반 승.');
INSERT INTO public.article_blocks VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 3, 'subhead', '복기하는 데 여섯 시간');
INSERT INTO public.article_blocks VALUES ('e5b11c4ba39975f5fd48275c749aa713', 6, 'caption', 'Imagen del 13 de agosto de 2025 de trabajadores limpiando el canal, en San Lucas del Lago. (Xinhua/Joaquín Mena)');
INSERT INTO public.article_blocks VALUES ('57d6d06f5fda8531db5d984b6cc86450', 1, 'paragraph', '【北見沢=佐伯悠人】雪まつりで有名な北見沢市は11日、今年の氷像を閉幕後も取り壊さず、自然に溶けるまで展示すると発表した。暖冬で氷の確保が難しくなっており、一つの像を長く楽しんでもらうのが狙いだ。');
INSERT INTO public.article_blocks VALUES ('57d6d06f5fda8531db5d984b6cc86450', 2, 'paragraph', '対象は高さ4メートルの「汽車」など6基。市は毎日正午に写真を撮り、像が小さくなっていく様子をホームページで公開する。観光課の三浦紗季さん(29)は「消えていくことも作品の一部です」と話す。');
INSERT INTO public.article_blocks VALUES ('57d6d06f5fda8531db5d984b6cc86450', 3, 'paragraph', '制作した彫刻家の野々村巌(いわお)さんは当初反対したが、子どもたちが「さよならを言いたい」と書いた手紙を読んで考えを変えたという。');
INSERT INTO public.article_blocks VALUES ('57d6d06f5fda8531db5d984b6cc86450', 4, 'paragraph', '溶けた水は桶(おけ)に集め、春に市役所前の桜並木へまく。');
INSERT INTO public.article_blocks VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 0, 'caption', 'Alunos plantam mudas no telhado da escola. Foto: Caio Neves/Agência Rio Claro');
INSERT INTO public.article_blocks VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 1, 'paragraph', 'Uma escola municipal de Ribeirinha do Norte trocou as telhas de fibrocimento por um jardim. Desde março, quarenta espécies de capim e flores do cerrado crescem sobre as salas de aula, e os ventiladores passaram a ficar desligados até o meio-dia.');
INSERT INTO public.article_blocks VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 2, 'paragraph', 'A ideia partiu da professora de ciências Dalva Antunes, que media a temperatura das carteiras com os alunos. "Em novembro passado anotamos 39 graus às dez da manhã. Ninguém aprende divisão assim", conta.');
INSERT INTO public.article_blocks VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 3, 'paragraph', 'O projeto custou R$ 62 mil, pagos com o dinheiro de uma rifa e de uma emenda da câmara de vereadores. O engenheiro responsável, Jonas Pimentel, diz que a estrutura foi reforçada com vigas de eucalipto.');
INSERT INTO public.article_blocks VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 4, 'subhead', 'Fila de espera');
INSERT INTO public.article_blocks VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 5, 'paragraph', 'Outras onze escolas da região já pediram a planta. A secretaria de educação promete um manual gratuito até dezembro e estuda incluir o modelo nas novas construções.');
INSERT INTO public.article_blocks VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 6, 'caption', 'Professora Dalva mede a temperatura da sala | Foto: Rita Lobo/Divulgação');
INSERT INTO public.article_blocks VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 7, 'paragraph', 'Quem rega o telhado são os alunos do sexto ano, em duplas sorteadas toda segunda-feira. "É melhor que recreio", garante Davi, de 11 anos.');
INSERT INTO public.article_blocks VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 0, 'paragraph', 'LONDON, June 3 (Reuters) - Britain’s grid operator said on Tuesday it had run the national network for a full hour without burning any gas, a first since records began.');
INSERT INTO public.article_blocks VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 1, 'paragraph', 'The milestone came at 1:30 p.m. on Sunday, when wind, sunshine and nuclear power met all demand. Batteries supplied the last 2%, the operator said in a statement.');
INSERT INTO public.article_blocks VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 2, 'paragraph', 'Engineers had prepared for two years by installing heavy flywheels that keep the frequency stable when conventional turbines are off.');
INSERT INTO public.article_blocks VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 3, 'paragraph', '“It was wonderfully dull,” said control room manager Harriet Shaw. “The needle did not move.”');
INSERT INTO public.article_blocks VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 4, 'paragraph', 'Consumer groups cautioned that bills would not fall at once, because prices are still set by gas for most of the year.');
INSERT INTO public.article_blocks VALUES ('74fd202314d3f028a94a8feb002d9791', 0, 'paragraph', 'La rivière a commencé à redescendre dans la matinée, après un pic à 5,82 mètres au pont Vieux. Environ 900 foyers restent privés d''électricité et la préfecture appelle à ne pas rentrer chez soi avant la nuit.');
INSERT INTO public.article_blocks VALUES ('74fd202314d3f028a94a8feb002d9791', 1, 'subhead', '11 h 45. Le pont Vieux résiste');
INSERT INTO public.article_blocks VALUES ('74fd202314d3f028a94a8feb002d9791', 2, 'paragraph', 'Les plongeurs ont inspecté les trois piles du pont. Aucune fissure n''a été relevée, mais la circulation restera interdite jusqu''à lundi.');
INSERT INTO public.article_blocks VALUES ('74fd202314d3f028a94a8feb002d9791', 3, 'paragraph', 'Un second contrôle est prévu samedi matin.');
INSERT INTO public.article_blocks VALUES ('74fd202314d3f028a94a8feb002d9791', 4, 'subhead', '10 h 10. Des classes au cinéma');
INSERT INTO public.article_blocks VALUES ('74fd202314d3f028a94a8feb002d9791', 5, 'caption', 'Des habitants évacués par barque, jeudi 9 janvier 2025, à Pont-Virelle. - © Hugo Ternant / L''Écho des Rives');
INSERT INTO public.article_blocks VALUES ('74fd202314d3f028a94a8feb002d9791', 6, 'paragraph', 'Faute d''école, la mairie a ouvert les salles du Rex à deux cents enfants. « On leur a passé un film sur le désert », s''amuse le projectionniste.');
INSERT INTO public.article_blocks VALUES ('74fd202314d3f028a94a8feb002d9791', 7, 'subhead', '8 h 30. Le point sur les routes');
INSERT INTO public.article_blocks VALUES ('74fd202314d3f028a94a8feb002d9791', 8, 'paragraph', 'La départementale 41 est coupée entre Pont-Virelle et Saint-Alban. Les cars scolaires ne circulent pas, et la gare n''est accessible que par le faubourg nord.');
INSERT INTO public.article_blocks VALUES ('a919b3ede51431b50a600f433e3c1d82', 0, 'paragraph', 'ОЗЁРСК-СЕВЕРНЫЙ, 12 февраля. /ТАСС/. Первый в области плавучий детский сад открылся в среду на борту бывшего речного теплохода «Ласточка». Его будут посещать 60 детей из посёлков, где нет собственных дошкольных учреждений.');
INSERT INTO public.article_blocks VALUES ('a919b3ede51431b50a600f433e3c1d82', 1, 'paragraph', 'Теплоход переоборудовали за полтора года. На главной палубе разместились игровые комнаты и спальня, на верхней - зимний сад, а в рубке теперь проходят уроки географии.');
INSERT INTO public.article_blocks VALUES ('a919b3ede51431b50a600f433e3c1d82', 2, 'caption', 'Воспитатели встречают детей у трапа «Ласточки». Фото: Артём Лосев');
INSERT INTO public.article_blocks VALUES ('a919b3ede51431b50a600f433e3c1d82', 3, 'paragraph', '«Зимой судно стоит у причала и отапливается от береговой котельной, а с мая по октябрь обходит пять посёлков», - рассказала директор учреждения Вера Тихомирова.');
INSERT INTO public.article_blocks VALUES ('a919b3ede51431b50a600f433e3c1d82', 4, 'paragraph', 'По её словам, родители сначала отнеслись к идее с недоверием, однако очередь на будущий год уже превысила число мест вдвое.');
INSERT INTO public.article_blocks VALUES ('a919b3ede51431b50a600f433e3c1d82', 5, 'paragraph', 'На проект из областного бюджета направили 86 млн рублей. Опыт намерены перенять ещё в двух районах.');
INSERT INTO public.article_blocks VALUES ('aa390b0d4f9c6946c2b7536be7163477', 0, 'paragraph', 'The bell of St Brannoc’s will not ring on Sunday, for the first time in 212 years. A crack the length of a hand was found in its lip on Wednesday evening, when the ringers noticed that the note had gone flat.');
INSERT INTO public.article_blocks VALUES ('aa390b0d4f9c6946c2b7536be7163477', 1, 'paragraph', '“It sounded like a saucepan,” said tower captain Moira Flint. “We stopped at once. You do not argue with bronze.”');
INSERT INTO public.article_blocks VALUES ('aa390b0d4f9c6946c2b7536be7163477', 2, 'paragraph', 'The bell weighs 1.1 tonnes and was cast in 1813 from cannon captured at sea. Specialists believe that last winter’s hard frost opened an old flaw.');
INSERT INTO public.article_blocks VALUES ('aa390b0d4f9c6946c2b7536be7163477', 3, 'paragraph', 'Recasting would cost about £38,000 and would lose the inscription, so the parish hopes to have the crack welded instead, a slow job that means heating the whole bell to 450 degrees.');
INSERT INTO public.article_blocks VALUES ('aa390b0d4f9c6946c2b7536be7163477', 4, 'paragraph', 'Until then, the hour will be struck by a recording played from the tower. The ringers have asked for it to be turned down.');
INSERT INTO public.article_blocks VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 0, 'paragraph', '(ANSA) - BORGOVENTO, 18 SET - Ha riaperto questa mattina, dopo undici anni di lavori, il teatro comunale di Borgovento, danneggiato dal terremoto del 2014. In sala, per l’inaugurazione, c’erano quattrocento persone.');
INSERT INTO public.article_blocks VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 1, 'paragraph', 'Il restauro è costato 9,2 milioni di euro. Sono stati recuperati i palchi in legno, il sipario dipinto nel 1891 e il lampadario, ritrovato in pezzi sotto le macerie e rimontato da un gruppo di volontari.');
INSERT INTO public.article_blocks VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 2, 'caption', 'Il sipario storico del teatro dopo il restauro. Foto: Elisa Gori');
INSERT INTO public.article_blocks VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 3, 'paragraph', '«Per un paese come il nostro il teatro è la piazza d’inverno», ha detto la sindaca Paola Menghini, ricordando i tecnici che per anni hanno lavorato nei fine settimana.');
INSERT INTO public.article_blocks VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 4, 'paragraph', 'Non sono mancate le polemiche: l’impianto di riscaldamento, previsto dal progetto, sarà pronto soltanto a gennaio. Fino ad allora gli spettacoli cominceranno alle cinque del pomeriggio.');
INSERT INTO public.article_blocks VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 5, 'paragraph', 'La stagione si apre sabato con una commedia in dialetto. I biglietti, a prezzo unico di otto euro, sono già esauriti.');
INSERT INTO public.article_blocks VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 0, 'paragraph', 'Wer seine Heizung richtig einstellt, kann nach Angaben der Verbraucherberatung Mittelland bis zu 15 Prozent Energie sparen. Teure Geräte braucht es dafür nicht.');
INSERT INTO public.article_blocks VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 1, 'paragraph', 'Am meisten bringt der hydraulische Abgleich. Dabei stellt ein Fachbetrieb die Ventile so ein, dass jeder Heizkörper genau so viel Wasser bekommt, wie er braucht. Kosten: rund 600 Euro für ein Einfamilienhaus.');
INSERT INTO public.article_blocks VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 2, 'subhead', 'Drei einfache Schritte');
INSERT INTO public.article_blocks VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 3, 'list_item', 'Heizkörper nicht zustellen: Sofas und lange Vorhänge schlucken die Wärme.');
INSERT INTO public.article_blocks VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 4, 'list_item', 'Nachts absenken, aber nicht abschalten: Sonst drohen Schimmel und hohe Kosten beim Aufheizen.');
INSERT INTO public.article_blocks VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 5, 'list_item', 'Stoßlüften statt kippen: fünf Minuten bei weit geöffnetem Fenster genügen.');
INSERT INTO public.article_blocks VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 6, 'paragraph', 'Energieberater Tobias Renk rät außerdem, die Vorlauftemperatur schrittweise zu senken. «Viele Anlagen laufen auf Werkseinstellung und damit viel zu heiß», sagt er.');
INSERT INTO public.article_blocks VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 7, 'paragraph', 'Mieter sollten größere Änderungen mit dem Vermieter absprechen. Für Thermostate am Heizkörper ist das nicht nötig, solange die alten aufgehoben werden.');
INSERT INTO public.article_blocks VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 0, 'paragraph', '(통영=연합뉴스) 서민재 기자 = 경남 통영의 작은 섬 학교가 폐교 12년 만에 바다 도서관으로 다시 문을 열었다. 통영시는 15일 솔섬에서 주민 80여 명이 참석한 가운데 개관식을 했다고 밝혔다.');
INSERT INTO public.article_blocks VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 1, 'caption', '솔섬 바다 도서관 내부 [통영시 제공]');
INSERT INTO public.article_blocks VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 2, 'paragraph', '도서관은 옛 교실 세 칸을 고쳐 만들었다. 책 6천여 권과 함께 섬사람들이 기증한 항해 일지, 물때표, 그물 바늘도 전시한다.');
INSERT INTO public.article_blocks VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 3, 'paragraph', '졸업생 박순자(71) 씨는 "운동장에 풀이 자라는 걸 볼 때마다 마음이 아팠는데 다시 불이 켜지니 꿈만 같다"고 말했다.');
INSERT INTO public.article_blocks VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 4, 'paragraph', '사업비는 모두 9억4천만원이 들었다. 시는 하루 두 차례 오가던 여객선을 주말에는 네 차례로 늘리기로 했다.');
INSERT INTO public.article_blocks VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 5, 'paragraph', '시 관계자는 "내년에는 교사 관사를 손질해 작가들이 한 달씩 머물 수 있는 공간으로 꾸밀 계획"이라고 설명했다.');
INSERT INTO public.article_blocks VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 0, 'paragraph', '한옥의 마루는 왜 발소리가 다를까. 목수 차영길(63) 씨는 그 답을 나무가 아니라 틈에서 찾는다. 널과 널 사이의 틈이 숨을 쉬어야 소리가 맑다는 것이다.');
INSERT INTO public.article_blocks VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 1, 'paragraph', '그가 요즘 고치는 집은 백 년 된 종가(宗家)다. 기둥은 멀쩡했지만 대청(大廳)의 마루가 내려앉아, 널 마흔두 장을 모두 들어내고 번호를 매겼다.');
INSERT INTO public.article_blocks VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 2, 'subhead', '못을 쓰지 않는 이유');
INSERT INTO public.article_blocks VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 3, 'paragraph', '마루를 짤 때는 못을 쓰지 않는다. 여름에 붇고 겨울에 마르는 나무를 쇠로 묶어 두면 결국 갈라지기 때문이다. 차 씨는 이를 두고 "나무에게 여지(餘地)를 남긴다"고 했다.');
INSERT INTO public.article_blocks VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 4, 'quote', '집은 사람이 짓지만, 자리를 잡는 건 나무 스스로 합니다.');
INSERT INTO public.article_blocks VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 5, 'paragraph', '공사는 가을까지 이어진다. 종손 윤재호 씨는 대청이 완성되면 마을 아이들을 불러 낮잠을 재울 생각이라고 말했다.');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 0, 'caption', '在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。新华网发(无人机照片,2025年1月12日摄)。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 1, 'paragraph', '新华网海口7月7日电(记者吴茂辉、王与点)湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 3, 'paragraph', '海南自贸港建设以来,凭借独特的政策红利吸引了大量企业落户,但更多是政策洼地的“单向承接”。随着湘琼、粤琼、浙琼等跨省合作产业园的落地,海南逐渐转向与内地省份“双向奔赴”,在政策与产业的碰撞中共同创造增量价值。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 4, 'paragraph', '设立不到两年的东方市湘琼先进制造业共建产业园内塔吊林立,三一湘琼(海南)智造产业园项目最快预计年底投产,厂房门口“湖南出海,海南出彩”的标语醒目。企业选择海南的原因,藏在一笔“两头在外”的经济账里:三一重工海外二手设备(如印尼进口)不少仍有六七成新,此前需返运昆山翻新再出口,转至东方基地就近维修再制造后,单台可省关税及运费3.2万元。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 5, 'caption', '2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。新华网发');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 6, 'paragraph', '湖南省政府驻海南办事处相关负责人介绍,自产业园启动建设以来,办事处积极帮助两省相关部门牵线搭桥,协调解决园区建设中的困难,大力招引湖南投资者来琼创业,成效显著。目前已落地产业项目29个,已投产项目1个,总投资达131亿元。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 7, 'paragraph', '相似思路下,海南多个跨省共建产业园定位各异、拔节生长。澄迈县浙琼合作产业园中,微医依托海南乐城国际医疗旅游先行区政策优势建设互联网医院,创办全国首所健康管理类高职院校,探索“医疗+教育”产教融合新生态。海口市广东海南先进制造业合作产业园里,生物医药及医疗器械、新一代电子信息、高端食品加工及美妆大健康、汽车及高端装备制造等产业集群正加快发展。“合作不是简单承接产业转移,而是共同做大增量。”海口高新区工委副书记陈量子说。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 8, 'subhead', '从“要素赋能”到“理念渗透”');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 9, 'paragraph', '跨省共建产业园区给海南带来的不仅是资金、技术和人才等要素,更有先进的管理理念、服务意识和工作方法。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 10, 'paragraph', '儋州工业园深儋合作区服务中心内,客商常一边品尝当地种植的新鲜西瓜,一边听讲解员介绍,不时有客商前来考察洽谈。附近工地上,工厂栋栋拔地而起,道路平坦宽阔,很难想象几年前这里还是一片荒凉。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 11, 'paragraph', '儋州工业园曾因基础设施薄弱、产业动能不足,27家企业中18家停产。2020年起,儋州工业园与深圳市盐田港集团成立合资公司负责园区开发和运营,截至目前引入深圳港集团、京东集团等26个优质项目,协议投资99亿元。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 12, 'paragraph', '“深圳元素”带来了“深圳效率”。园区服务中心提供无偿帮办代办服务,京东儋州项目从摘地到获施工许可证仅用66天。“深圳经验提升了当地干部创新服务意识。”儋州深农公司董事长张新建说。在当地政府配合下,公司迅速流转土地1.1万亩,建成深农集团最大农产品基地,助力儋州一二三产融合。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 13, 'paragraph', '产业的双向奔赴也带来人才双向交流。湘琼先进制造业共建产业园中,湖南派出人员团队常驻海南负责招商;广东海南先进制造业合作产业园里,两地干部“双向学习”成常态,2024年海口高新区与广州互派3名干部挂职,琼粤产业基金的管理经验也被引入海南。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 14, 'subhead', '从“物理聚合”到“化学融合”');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 15, 'paragraph', '海南与内地省市合作共建产业园,不仅是跨越行政区域的“物理聚合”,更向着规则互通、机制创新、生态共建的深层次迈进。从统一技术标准到共享创新资源,从资本联动到人才互通,跨省合作的“化学反应”催生出一批具有全国示范意义的制度成果与产业生态。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 16, 'paragraph', '依托东方市湘琼先进制造业共建产业园,湖南、海南两省市场监管部门共同制定的《工程机械出口二手机维修及再制造通用技术要求》地方标准,填补了国内工程机械二手机维修及再制造出口领域地方标准缺失的空白,成为湘琼两省首例跨区域共同立项、审查、发布的标准合作典范。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 17, 'paragraph', '海南省市场监管局有关负责人表示,该地方标准的发布实施,有利于解决二手机出口市场缺乏统一产品技术要求的问题,提高出口二手机的产品质量、降低企业经营风险,提升国际客户对海南湘琼先进制造业共建产业园出品的工程机械二手机的信任。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 18, 'caption', '在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。新华网发');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 19, 'paragraph', '要素配置方式的革新进一步释放了跨省合作潜力。在广东海南先进制造业合作产业园,海口国家高新区与广州高新区共同设立10亿元琼粤产业投资基金,与广州中创、东莞清大、佛山力合揭牌成立3家广东海南双向孵化器,共同培育和筛选高成长性企业。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 20, 'paragraph', '深层次的融合正从产业链互补向创新链协同延伸。儋州工业园与深圳综开院、国家高技术产业创新中心等智库深化合作,聚焦生物医药、低空经济、数字经济、现代农业等产业领域,推动创新链关键环节的双向链接。');
INSERT INTO public.article_blocks VALUES ('de241a043061474a05d57d755a07e50a', 21, 'paragraph', '机遇广阔,跨省合作不以山海为远;未来可期,联动发展不以日月为限。从湘江之畔到南海之滨,从大湾区到自贸港,跨省合作正结出硕果。在自由贸易港封关运作愿景下,海南链接世界的开放优势将更加凸显,跨省共建产业园区也将书写更多双向奔赴、携手共赢的生动故事。');
INSERT INTO public.article_blocks VALUES ('696837c9df07b67f15d58d7745bf95cb', 0, 'paragraph', 'Vila Marim, 4 out (Lusa) - A aldeia de Vila Marim vai receber, a partir de segunda-feira, o primeiro centro de saúde móvel da região, que passará por 23 localidades sem médico de família.');
INSERT INTO public.article_blocks VALUES ('696837c9df07b67f15d58d7745bf95cb', 1, 'paragraph', 'A unidade, instalada num autocarro adaptado, tem um consultório, um gabinete de enfermagem e equipamento de telemedicina. O investimento ronda os 480 mil euros.');
INSERT INTO public.article_blocks VALUES ('696837c9df07b67f15d58d7745bf95cb', 2, 'caption', 'O autocarro que servirá de centro de saúde, em Vila Marim. Foto: Duarte Leal/Lusa');
INSERT INTO public.article_blocks VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 4, 'paragraph', '정작 두 사람은 대국보다 복기에 더 오랜 시간을 썼다. 문 9단은 "져서 아쉬운 게 아니라 끝나서 아쉽다"고 했고, 임 초단은 "할아버지가 둔 수를 전부 외웠다"고 답했다.');
INSERT INTO public.article_blocks VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 5, 'paragraph', '기념 대국의 입장권 200장은 5분 만에 동났다. 수익금은 어린이 바둑 교실에 쓰인다.');
INSERT INTO public.article_blocks VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 6, 'quote', '바둑판 위에서는 나이가 없어요. 먼저 둔 사람과 나중에 둔 사람이 있을 뿐이지.');
INSERT INTO public.article_blocks VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 7, 'paragraph', '문 9단은 내년 봄 자신의 기보 1천200국을 묶은 책을 낸다.');
INSERT INTO public.article_blocks VALUES ('9300ebe435496ae2940e7704f24e6bbd', 0, 'paragraph', 'Un metro e quaranta di neve in diciotto ore: a Montecorno non succedeva dal 1985. Le scuole restano chiuse, mentre i soccorritori hanno raggiunto le due frazioni isolate. Gli aggiornamenti minuto per minuto.');
INSERT INTO public.article_blocks VALUES ('9300ebe435496ae2940e7704f24e6bbd', 1, 'subhead', '14:20 - Riaperta la strada per il rifugio');
INSERT INTO public.article_blocks VALUES ('9300ebe435496ae2940e7704f24e6bbd', 2, 'paragraph', 'L''Anas ha riaperto a senso unico alternato la provinciale 12. Si circola soltanto con le catene montate, e i mezzi pesanti restano fermi al casello di Valdoro.');
INSERT INTO public.article_blocks VALUES ('9300ebe435496ae2940e7704f24e6bbd', 3, 'subhead', '12:05 - La corrente torna a Pian dei Larici');
INSERT INTO public.article_blocks VALUES ('9300ebe435496ae2940e7704f24e6bbd', 4, 'paragraph', 'I tecnici hanno riallacciato 380 utenze. Per altre sessanta famiglie bisognerà attendere la notte, perché un traliccio è finito nel torrente.');
INSERT INTO public.article_blocks VALUES ('9300ebe435496ae2940e7704f24e6bbd', 5, 'caption', 'Un mezzo spazzaneve al passo di Cornalta. Foto: Protezione civile');
INSERT INTO public.article_blocks VALUES ('9300ebe435496ae2940e7704f24e6bbd', 6, 'subhead', '09:40 - Nato in ambulanza, sta bene');
INSERT INTO public.article_blocks VALUES ('9300ebe435496ae2940e7704f24e6bbd', 7, 'paragraph', 'Si chiama Nevio il bambino nato stamattina su un''ambulanza bloccata al passo. «Il nome l''ha scelto l''autista», racconta la madre, già in ospedale.');
INSERT INTO public.article_blocks VALUES ('9300ebe435496ae2940e7704f24e6bbd', 8, 'paragraph', 'Pesa tre chili e due etti.');
INSERT INTO public.article_blocks VALUES ('93ea5b4038b70e777659b09e0202cd7a', 0, 'paragraph', 'تجلس جنى الراوي مع كبار السن في المقاهي وتسألهم عن الطريق إلى بيت لم يعد موجودا. من إجاباتهم ترسم خرائط دقيقة لأحياء أزيلت قبل نصف قرن، وقد جمعت حتى الآن أربعين خريطة في أطلس واحد.');
INSERT INTO public.article_blocks VALUES ('93ea5b4038b70e777659b09e0202cd7a', 1, 'caption', 'جنى الراوي في مرسمها وسط المدينة. (الصورة: كريم فوزي)');
INSERT INTO public.article_blocks VALUES ('93ea5b4038b70e777659b09e0202cd7a', 2, 'subhead', 'كيف بدأت الفكرة؟');
INSERT INTO public.article_blocks VALUES ('93ea5b4038b70e777659b09e0202cd7a', 3, 'paragraph', 'بدأت من جدتي. كانت تصف لي الطريق إلى المدرسة خطوة خطوة، وحين ذهبت أبحث عنه وجدت موقف سيارات. رسمت ما قالته، ثم جاءت جارتها وصححت لي مكان النافورة.');
INSERT INTO public.article_blocks VALUES ('93ea5b4038b70e777659b09e0202cd7a', 4, 'subhead', 'ماذا تفعلين حين تتناقض الروايات؟');
INSERT INTO public.article_blocks VALUES ('93ea5b4038b70e777659b09e0202cd7a', 5, 'paragraph', 'أرسم الروايتين معا بلونين. الخريطة ليست محكمة، وأنا لا أبحث عن الصواب. في أحد الأحياء أقسم ثلاثة إخوة أن باب بيتهم كان أزرق، وقال الرابع إنه كان أخضر دائما.');
INSERT INTO public.article_blocks VALUES ('93ea5b4038b70e777659b09e0202cd7a', 6, 'paragraph', 'وفي النهاية وجدنا صورة بالأبيض والأسود، فلم تحسم شيئا.');
INSERT INTO public.article_blocks VALUES ('93ea5b4038b70e777659b09e0202cd7a', 7, 'subhead', 'هل تخافين أن تضيع الأسماء؟');
INSERT INTO public.article_blocks VALUES ('93ea5b4038b70e777659b09e0202cd7a', 8, 'paragraph', 'نعم، الأسماء أول ما يضيع. لذلك أكتب اسم الدكان قبل أن أسأل عما كان يبيعه. وقد تعاونت مع مكتبة جامعية لحفظ التسجيلات الصوتية كلها، وعددها 310 ساعات.');
INSERT INTO public.article_blocks VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 0, 'paragraph', 'Brunnstedt (dpa) - Nach fast drei Jahren Bauzeit ist die Brücke über die Ohle am Samstag wieder für den Verkehr freigegeben worden. Rund 2000 Menschen feierten die Öffnung mit einem Bürgerfest.');
INSERT INTO public.article_blocks VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 1, 'caption', 'Radfahrer überqueren als Erste die neue Ohlebrücke. Foto: Katrin Behl/dpa');
INSERT INTO public.article_blocks VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 2, 'paragraph', 'Die alte Brücke aus dem Jahr 1962 hatte 2022 wegen Rissen im Stahl über Nacht gesperrt werden müssen. Pendler mussten seither einen Umweg von 17 Kilometern fahren, viele Geschäfte in der Innenstadt klagten über Einbußen.');
INSERT INTO public.article_blocks VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 3, 'paragraph', '«Das ist ein guter Tag für die ganze Region», sagte Bürgermeisterin Heike Lorenz bei der Eröffnung. Zugleich räumte sie ein, dass die Kosten von ursprünglich 24 auf 31 Millionen Euro gestiegen seien.');
INSERT INTO public.article_blocks VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 4, 'paragraph', 'Die neue Brücke ist breiter als die alte und hat erstmals getrennte Spuren für Fuß- und Radverkehr. Messgeräte im Beton sollen künftig frühzeitig vor Schäden warnen.');
INSERT INTO public.article_blocks VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 5, 'paragraph', 'Bis zum Herbst werden noch Lärmschutzwände aufgestellt. Autofahrer müssen deshalb nachts weiter mit einzelnen Sperrungen rechnen.');
INSERT INTO public.article_blocks VALUES ('c4c9134fd36831d04fb8621718026dec', 0, 'paragraph', 'Elle répare des orgues depuis trente ans et refuse qu’on parle de magie. « Ce sont des soufflets, des soupapes et beaucoup de poussière », dit Anne-Lise Kermadec en essuyant ses mains sur un tablier de cuir.');
INSERT INTO public.article_blocks VALUES ('c4c9134fd36831d04fb8621718026dec', 1, 'paragraph', 'Dans son atelier de Kerlaz, quatre cents tuyaux attendent d’être nettoyés, rangés par taille comme des flûtes de géants. L’instrument vient d’une église fermée depuis la tempête de 1987.');
INSERT INTO public.article_blocks VALUES ('c4c9134fd36831d04fb8621718026dec', 2, 'subhead', 'Écouter avant de toucher');
INSERT INTO public.article_blocks VALUES ('c4c9134fd36831d04fb8621718026dec', 3, 'paragraph', 'Avant d’ouvrir quoi que ce soit, elle passe une journée entière à écouter. Un orgue, explique-t-elle, raconte ses réparations : une note qui traîne trahit un cuir trop sec, un souffle léger une fissure dans le sommier.');
INSERT INTO public.article_blocks VALUES ('c4c9134fd36831d04fb8621718026dec', 4, 'quote', 'Le plus difficile n’est pas de réparer, c’est de s’arrêter à temps.');
INSERT INTO public.article_blocks VALUES ('c4c9134fd36831d04fb8621718026dec', 5, 'paragraph', 'Le chantier durera quatorze mois et coûtera 210 000 euros, réunis pour un tiers par une souscription. Les donateurs ont pu parrainer un tuyau ; le plus grave, haut de cinq mètres, est parti en une heure.');
INSERT INTO public.article_blocks VALUES ('c4c9134fd36831d04fb8621718026dec', 6, 'paragraph', 'L’apprenti de l’atelier, Malo, a 19 ans et vient de l’électronique. Il a dessiné un petit capteur qui mesure l’humidité à l’intérieur du buffet. « Elle a râlé, puis elle en a commandé douze », sourit-il.');
INSERT INTO public.article_blocks VALUES ('c4c9134fd36831d04fb8621718026dec', 7, 'paragraph', 'Le premier concert est prévu pour la Toussaint. Anne-Lise Kermadec n’y assistera pas : « Je n’entendrais que les défauts. »');
INSERT INTO public.article_blocks VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 0, 'paragraph', 'Alle sei di sera, in piazza delle Erbe, Nino Sartori accende il fornelletto e mette sul bancone sei sedie spaiate. Da quarant’anni ripara ombrelli, e da quaranta dice che è l’ultimo anno.');
INSERT INTO public.article_blocks VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 1, 'paragraph', 'Un ombrello nuovo costa meno della riparazione, e lui è il primo a riconoscerlo. «Chi viene qui non vuole un ombrello», spiega, «vuole quell’ombrello».');
INSERT INTO public.article_blocks VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 2, 'subhead', 'L’officina dei ricordi');
INSERT INTO public.article_blocks VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 3, 'paragraph', 'Negli scaffali ce ne sono più di trecento mai ritirati, ognuno con un cartellino. Il più vecchio è del 1986: apparteneva a una maestra che si trasferì al mare e non tornò.');
INSERT INTO public.article_blocks VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 4, 'paragraph', 'L’anno scorso una studentessa li ha fotografati uno per uno e ne ha fatto una mostra. In due settimane diciotto proprietari si sono riconosciuti, e undici sono venuti a pagare il conto, in lire.');
INSERT INTO public.article_blocks VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 5, 'quote', 'Piove sempre meno, ma quando piove, piove sul serio.');
INSERT INTO public.article_blocks VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 6, 'paragraph', 'Sartori ha cominciato a insegnare il mestiere a due ragazzi del quartiere. Il corso è gratuito, con una sola regola: il primo ombrello riparato si regala a uno sconosciuto.');
INSERT INTO public.article_blocks VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 0, 'paragraph', 'O elétrico 28 da nossa cidade não sobe a colina: desce-a. De manhã vai cheio de estudantes que vão para baixo e à noite regressa vazio, porque toda a gente prefere voltar a pé, devagar, pelas tabernas.');
INSERT INTO public.article_blocks VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 1, 'paragraph', 'O guarda-freio chama-se Alberto e conhece os passageiros pelo lugar onde se sentam. Quando falta alguém três dias seguidos, toca à campainha da casa. Já encontrou duas gripes, uma perna partida e um casamento.');
INSERT INTO public.article_blocks VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 2, 'subhead', 'O banco do fundo');
INSERT INTO public.article_blocks VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 3, 'paragraph', 'O banco do fundo está reservado, sem que ninguém o tenha escrito, para a dona Ermelinda, que faz 101 anos em maio. Se um turista se senta ali, o carro inteiro olha para o chão até ele perceber.');
INSERT INTO public.article_blocks VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 4, 'paragraph', 'No mês passado a empresa anunciou que ia substituir os carros antigos por autocarros elétricos. Em quatro dias apareceram 6.300 assinaturas, numa cidade com pouco mais de nove mil habitantes.');
INSERT INTO public.article_blocks VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 5, 'paragraph', 'O elétrico fica. A dona Ermelinda assinou em primeiro lugar, com uma letra redonda de escola primária, e pôs por baixo: “banco do fundo”.');
INSERT INTO public.article_blocks VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 0, 'paragraph', 'Tavira, 30 set 2025 (Lusa) – As três famílias que ainda exploram a salina da Barra assinaram esta terça-feira um acordo para dividir a água, o sal e as dívidas, depois de dois verões de desentendimentos que chegaram a tribunal.');
INSERT INTO public.article_blocks VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 1, 'paragraph', 'O documento, com onze páginas escritas à mão e passadas a limpo por um advogado, prevê que cada família abra as comportas em dias alternados e que o sal mais fino seja vendido com uma marca comum.');
INSERT INTO public.article_blocks VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 2, 'paragraph', '«Isto não foi uma conversa de doutores», resumiu a mais velha das salineiras, Custódia Reis. «Foi uma conversa de gente que está com os pés na mesma água desde pequena.»');
INSERT INTO public.article_blocks VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 0, 'paragraph', 'Учёные Института лесных экосистем нашли простой способ замечать лесные пожары за час до появления открытого огня. Датчик размером со спичечный коробок улавливает водород, который выделяется при тлении подстилки.');
INSERT INTO public.article_blocks VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 1, 'paragraph', 'Испытания шли два сезона на площади 900 гектаров. Из 27 очагов приборы вовремя распознали 25, ложных срабатываний было три, и все они пришлись на дни, когда рядом работала техника.');
INSERT INTO public.article_blocks VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 2, 'subhead', 'Сколько это стоит');
INSERT INTO public.article_blocks VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 3, 'paragraph', 'Один датчик обходится примерно в 1800 рублей и работает от батареи до четырёх лет. Для района среднего размера понадобится около двух тысяч таких приборов.');
INSERT INTO public.article_blocks VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 4, 'table', 'Способ наблюдения | Время обнаружения | Цена на 1000 га');
INSERT INTO public.article_blocks VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 5, 'table', 'Спутник | от 3 до 6 часов | 2 тыс. руб.');
INSERT INTO public.article_blocks VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 6, 'table', 'Вышка с камерой | 40 минут | 95 тыс. руб.');
INSERT INTO public.article_blocks VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 7, 'table', 'Сеть датчиков | менее 15 минут | 60 тыс. руб.');
INSERT INTO public.article_blocks VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 8, 'paragraph', '«Заменить лесника прибор не может, зато подскажет ему, куда идти», - говорит руководитель группы Марина Полякова.');
INSERT INTO public.article_blocks VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 9, 'paragraph', 'Следующим летом сеть развернут в двух заповедниках. Описание прибора авторы обещают выложить в открытый доступ.');
INSERT INTO public.article_blocks VALUES ('581fe3a5d6759d75287473f57a45894d', 0, 'paragraph', 'Mi vecino del quinto ha comprado un gallo. No una gallina, que al menos pondría huevos: un gallo. Vive en el balcón, se llama Fermín y tiene una idea muy personal de la hora.');
INSERT INTO public.article_blocks VALUES ('581fe3a5d6759d75287473f57a45894d', 1, 'paragraph', 'La primera semana hubo reunión de escalera. La segunda, carta del administrador. La tercera ocurrió algo que nadie había previsto: nos acostumbramos. Don Aurelio, que llevaba años sin hablarse con nadie, bajó a preguntar si el animal estaba enfermo porque aquel martes no había cantado.');
INSERT INTO public.article_blocks VALUES ('581fe3a5d6759d75287473f57a45894d', 2, 'paragraph', 'Desde entonces el edificio se levanta más temprano. La panadera dice que vende el doble antes de las ocho. El niño del segundo ya no llega tarde al colegio.');
INSERT INTO public.article_blocks VALUES ('581fe3a5d6759d75287473f57a45894d', 3, 'paragraph', 'Consulté la ordenanza municipal y, en efecto, está prohibido. También está prohibido tender en la fachada, y ahí seguimos todos, con las sábanas al viento.');
INSERT INTO public.article_blocks VALUES ('581fe3a5d6759d75287473f57a45894d', 4, 'paragraph', 'Fermín se irá en septiembre a una finca de Toledo. Hemos acordado hacerle una despedida. No sé qué se le regala a un gallo; se aceptan sugerencias.');
INSERT INTO public.article_blocks VALUES ('d3261afd1c28cc869b445634671e7bac', 0, 'paragraph', 'PORT HALLAM, March 11 (AP) — Ferry crews in the northern islands voted on Tuesday to end a nine-day strike that had cut off four communities from regular deliveries of food and fuel.');
INSERT INTO public.article_blocks VALUES ('d3261afd1c28cc869b445634671e7bac', 1, 'caption', 'The ferry Guillemot lies at the quay in Port Hallam on Monday. (AP Photo/Dana Whitlock)');
INSERT INTO public.article_blocks VALUES ('d3261afd1c28cc869b445634671e7bac', 2, 'paragraph', 'The agreement, reached shortly before dawn, gives deckhands an 8% raise over two years and limits shifts to 12 hours. Union members backed it by 214 votes to 61.');
INSERT INTO public.article_blocks VALUES ('d3261afd1c28cc869b445634671e7bac', 3, 'paragraph', '“Nobody wanted to see empty shelves,” said Ruth Abernathy, who led the talks for the seafarers’ union. “But nobody should be steering a ship after 16 hours on their feet, either.”');
INSERT INTO public.article_blocks VALUES ('d3261afd1c28cc869b445634671e7bac', 4, 'paragraph', 'The operator, Hallam Lines, said the first sailing would leave at 6 a.m. on Wednesday and that the full timetable would return by the weekend. Tickets bought for cancelled crossings will be refunded.');
INSERT INTO public.article_blocks VALUES ('d3261afd1c28cc869b445634671e7bac', 5, 'paragraph', 'On Sella, the smallest of the islands, the only shop had begun rationing milk and bread. Owner Tom Garrick said he expected a delivery on the first boat and “a queue down to the church.”');
INSERT INTO public.article_blocks VALUES ('d3261afd1c28cc869b445634671e7bac', 6, 'paragraph', 'The regional government has promised an independent review of staffing on the route, which carries about 190,000 passengers a year. Its findings are due in the autumn.');
INSERT INTO public.article_blocks VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 0, 'paragraph', 'مسقط ٨ يوليو تموز (رويترز) - بدأ مشروع «بيت الثلج» يوم الثلاثاء تبريد خمسين حيا سكنيا بماء البحر العميق، في تجربة يقول مهندسوها إنها تستغني عن ثلثي الكهرباء التي تستهلكها أجهزة التكييف.');
INSERT INTO public.article_blocks VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 1, 'caption', 'عمال يفحصون أنابيب التبريد تحت شارع الميناء في ٢ يوليو ٢٠٢٥. رويترز');
INSERT INTO public.article_blocks VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 2, 'paragraph', 'وتسحب المضخات الماء من عمق ٦٠٠ متر حيث لا تتجاوز حرارته سبع درجات، ثم يعود إلى البحر أدفأ قليلا. وقالت شركة Deep Well Cooling إن الأثر على الأحياء البحرية «أقل من المد والجزر».');
INSERT INTO public.article_blocks VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 3, 'list_item', 'طول الأنابيب ٨٢ كيلومترا تحت المدينة.');
INSERT INTO public.article_blocks VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 4, 'list_item', 'يستفيد منها ١٤ ألف منزل ومستشفيان.');
INSERT INTO public.article_blocks VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 5, 'list_item', 'الكلفة ٢١٠ ملايين ريال على عشر سنوات.');
INSERT INTO public.article_blocks VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 6, 'paragraph', 'ويرى الباحث سعيد الحارثي أن الفكرة ليست جديدة. «كان أجدادنا يبنون بيوتهم فوق الأفلاج للسبب نفسه»، كما يقول، «لكنهم لم يسموها شبكة».');
INSERT INTO public.article_blocks VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 7, 'caption', 'رسم للشبكة كما نشرته الشركة. تصوير: لمى الكندي');
INSERT INTO public.article_blocks VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 8, 'paragraph', 'وتعتزم المدينة توسيع المشروع إلى المنطقة الصناعية العام المقبل إذا بقيت حرارة المياه العائدة ضمن الحد المسموح به.');
INSERT INTO public.article_blocks VALUES ('de70f0ad2567f598bc990ee49f968d47', 0, 'paragraph', 'In der Nacht zum Freitag ist in Lindenau ein Eisbär aus Pappmaschee verschwunden. Die drei Meter hohe Figur stand seit 1996 vor dem ehemaligen Kino am Markt und gilt als Wahrzeichen des Viertels.');
INSERT INTO public.article_blocks VALUES ('de70f0ad2567f598bc990ee49f968d47', 1, 'paragraph', 'Die Polizei geht davon aus, dass mindestens vier Personen beteiligt waren: Der Bär wiegt 140 Kilogramm. Zeugen wollen gegen zwei Uhr einen Lieferwagen mit offener Hecktür gesehen haben.');
INSERT INTO public.article_blocks VALUES ('de70f0ad2567f598bc990ee49f968d47', 2, 'paragraph', '„Wer ihn hat, soll ihn bitte trocken lagern“, sagt Kinobetreiber Arno Hesse. Die Figur sei gegen Regen nur auf einer Seite lackiert.');
INSERT INTO public.article_blocks VALUES ('de70f0ad2567f598bc990ee49f968d47', 3, 'paragraph', 'Am Freitagnachmittag legten Kinder Eiswürfel und Fischstäbchen an den leeren Sockel. Der Ortschaftsrat setzte 500 Euro Belohnung aus, eine Bäckerei verspricht dem Finder Brötchen auf Lebenszeit.');
INSERT INTO public.article_blocks VALUES ('de70f0ad2567f598bc990ee49f968d47', 4, 'paragraph', 'Hinweise nimmt das Revier Lindenau entgegen. Bis zum Abend waren 31 Anrufe eingegangen, darunter zwei von Leuten, die den Bären kaufen wollten.');
INSERT INTO public.article_blocks VALUES ('e5b11c4ba39975f5fd48275c749aa713', 0, 'paragraph', 'SAN LUCAS DEL LAGO, 13 ago (Xinhua) -- El agua volvió a correr este miércoles por el canal de Tlamaco, una obra de 4,2 kilómetros que llevaba más de un siglo enterrada bajo huertas y caminos en el centro de México.');
INSERT INTO public.article_blocks VALUES ('e5b11c4ba39975f5fd48275c749aa713', 1, 'paragraph', 'La restauración, en la que participaron 90 campesinos y un equipo de ingenieras de la universidad local, siguió el trazado que describe un códice conservado en la parroquia. Los responsables compararon el caudal de tres pruebas:');
INSERT INTO public.article_blocks VALUES ('e5b11c4ba39975f5fd48275c749aa713', 2, 'table', 'Prueba | Fecha | Litros por segundo');
INSERT INTO public.article_blocks VALUES ('e5b11c4ba39975f5fd48275c749aa713', 3, 'table', 'Primera | mayo | 35');
INSERT INTO public.article_blocks VALUES ('e5b11c4ba39975f5fd48275c749aa713', 4, 'table', 'Tercera | agosto | 118');
INSERT INTO public.article_blocks VALUES ('e5b11c4ba39975f5fd48275c749aa713', 5, 'paragraph', '"Pensábamos que el códice exageraba", reconoció la directora del proyecto, Consuelo Ibáñez. "Resulta que los que no sabíamos medir éramos nosotros".');
INSERT INTO public.article_blocks VALUES ('e5b11c4ba39975f5fd48275c749aa713', 7, 'paragraph', 'Con el canal abierto podrán regarse 230 hectáreas de maíz y amaranto sin recurrir a bombas. El ayuntamiento prevé levantar un pequeño museo en la compuerta norte.');
INSERT INTO public.article_blocks VALUES ('d356bf5eb48d72d72a35189be452284d', 0, 'paragraph', 'Four years after the city tore up the car park behind the old tannery, the trees planted in its place are doing a measurable job. Summer afternoons there are now up to six degrees cooler than on the surrounding streets, according to a study published on Monday.');
INSERT INTO public.article_blocks VALUES ('d356bf5eb48d72d72a35189be452284d', 1, 'paragraph', 'Researchers from the Institute of Urban Climate hung 60 sensors on lamp posts and recorded temperatures every ten minutes for two summers. The results surprised even the people who had argued for the park.');
INSERT INTO public.article_blocks VALUES ('d356bf5eb48d72d72a35189be452284d', 2, 'table', 'Location | 2 p.m. average | Midnight average');
INSERT INTO public.article_blocks VALUES ('d356bf5eb48d72d72a35189be452284d', 3, 'table', 'Tannery Park | 26.1 °C | 17.4 °C');
INSERT INTO public.article_blocks VALUES ('d356bf5eb48d72d72a35189be452284d', 4, 'table', 'Mill Street | 30.8 °C | 21.0 °C');
INSERT INTO public.article_blocks VALUES ('d356bf5eb48d72d72a35189be452284d', 5, 'table', 'Station Square | 32.3 °C | 22.6 °C');
INSERT INTO public.article_blocks VALUES ('d356bf5eb48d72d72a35189be452284d', 6, 'paragraph', '“We expected two degrees, perhaps three,” said Lena Marsh, who led the work. “What we had not counted on was the ground. Bare soil breathes; asphalt does not.”');
INSERT INTO public.article_blocks VALUES ('d356bf5eb48d72d72a35189be452284d', 7, 'subhead', 'Cheaper than it looks');
INSERT INTO public.article_blocks VALUES ('d356bf5eb48d72d72a35189be452284d', 8, 'paragraph', 'The park cost 1.9 million to build and about 60,000 a year to look after. The study estimates that nearby homes save a fifth of their cooling bills in July and August.');
INSERT INTO public.article_blocks VALUES ('d356bf5eb48d72d72a35189be452284d', 9, 'paragraph', 'Not everyone is persuaded. Traders on Mill Street say they lost 140 parking spaces and part of their passing trade. The council will decide in May whether to convert a second car park.');
INSERT INTO public.article_blocks VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 0, 'paragraph', 'Wer in den vergangenen Wochen versucht hat, in unserer Stadt einen Kleingarten zu bekommen, kennt die Antwort: Wartezeit acht Jahre. Acht Jahre! In dieser Zeit wird aus einem Apfelkern ein Baum, der trägt.');
INSERT INTO public.article_blocks VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 1, 'paragraph', 'Dabei steht jede zehnte Parzelle leer. Der Grund ist kein böser Wille, sondern eine Satzung aus dem Jahr 1983. Sie schreibt vor, dass die Laube beim Pächterwechsel geschätzt werden muss, und Schätzer gibt es genau einen. Er ist 79.');
INSERT INTO public.article_blocks VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 2, 'subhead', 'Was sich ändern könnte');
INSERT INTO public.article_blocks VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 3, 'paragraph', 'Der Kreisverband schlägt nun vor, Fotos statt Ortstermine zuzulassen. Das würde die Wartezeit nach eigener Rechnung auf drei Jahre senken. Der Stadtrat berät darüber am 18. März.');
INSERT INTO public.article_blocks VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 4, 'paragraph', 'Ich habe mich vor zwei Jahren eingetragen und stehe auf Platz 412. Meine Tomaten ziehe ich solange auf dem Balkon, wo sie mich an jedem heißen Tag vorwurfsvoll ansehen.');
INSERT INTO public.article_blocks VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 5, 'paragraph', 'Falls Sie einen Schätzer kennen, der gern grüne Hecken begutachtet: Bitte melden Sie sich beim Verband. Nicht bei mir. Ich würde ihn behalten.');
INSERT INTO public.article_blocks VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 0, 'paragraph', 'En la isla de Tabarilla nadie supo qué hora era durante todo el mes de febrero. El ayuntamiento tapó el reloj del puerto, la escuela apagó el timbre y los bares colgaron un cartel: «Se cierra cuando se cierra».');
INSERT INTO public.article_blocks VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 1, 'caption', 'El reloj del puerto, tapado con una sábana. | JULIÁN PRAT');
INSERT INTO public.article_blocks VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 2, 'paragraph', 'El experimento, aprobado en asamblea por 214 votos contra 31, pretendía medir cómo duerme una población que solo se guía por la luz. Un equipo de la universidad repartió pulseras a 160 vecinos.');
INSERT INTO public.article_blocks VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 3, 'quote', 'La primera semana llegué tarde a todo; la segunda ya no había nada a lo que llegar tarde.');
INSERT INTO public.article_blocks VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 4, 'paragraph', 'Los resultados provisionales apuntan a que los participantes durmieron 47 minutos más por noche y comieron más despacio. También hubo un efecto inesperado: el correo se quedó tres días sin repartir.');
INSERT INTO public.article_blocks VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 5, 'subhead', '«Los barcos no esperan»');
INSERT INTO public.article_blocks VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 6, 'paragraph', 'La naviera fue la única que no quiso sumarse. Su capitana, Elvira Toro, hacía sonar la sirena diez minutos antes de zarpar. «Los barcos no esperan, pero avisan», resume.');
INSERT INTO public.article_blocks VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 7, 'paragraph', 'El reloj volvió a verse el sábado, en medio de aplausos. Marcaba las cuatro y diez: llevaba parado, según descubrió el relojero, desde el verano anterior.');
INSERT INTO public.article_blocks VALUES ('db683704171207d297cbaad6f9112b5d', 0, 'paragraph', 'Heavy snow has closed the Carrow Pass and brought down power lines across three valleys. Here is what we know so far this Thursday morning.');
INSERT INTO public.article_blocks VALUES ('db683704171207d297cbaad6f9112b5d', 1, 'list_item', '09:40 — The pass road stays closed in both directions until at least noon, the highways agency says. Ploughs are working from the eastern side.');
INSERT INTO public.article_blocks VALUES ('db683704171207d297cbaad6f9112b5d', 2, 'list_item', '09:05 — About 2,300 homes are without electricity in Upper Carrow and Linfield. Engineers hope to restore most of them by mid-afternoon.');
INSERT INTO public.article_blocks VALUES ('db683704171207d297cbaad6f9112b5d', 3, 'list_item', '08:30 — All primary schools in the valley are shut. The secondary school in Marden is open for pupils who can reach it safely.');
INSERT INTO public.article_blocks VALUES ('db683704171207d297cbaad6f9112b5d', 4, 'list_item', '07:50 — Rail services are running with delays of up to 40 minutes because of drifting snow near Tarn Bridge.');
INSERT INTO public.article_blocks VALUES ('db683704171207d297cbaad6f9112b5d', 5, 'subhead', 'What the forecasters say');
INSERT INTO public.article_blocks VALUES ('db683704171207d297cbaad6f9112b5d', 6, 'paragraph', 'The worst of the snow has passed, but temperatures will drop to minus 9 tonight. Duty forecaster Ewan Pryce warned that untreated roads would freeze quickly after dark.');
INSERT INTO public.article_blocks VALUES ('db683704171207d297cbaad6f9112b5d', 7, 'paragraph', 'People who must travel are asked to carry blankets, water and a charged phone. A warm room is open at Linfield village hall.');
INSERT INTO public.article_blocks VALUES ('696837c9df07b67f15d58d7745bf95cb', 3, 'paragraph', '“Há pessoas que faziam 60 quilómetros para medir a tensão”, afirmou à Lusa a enfermeira-chefe, Graça Teixeira, que acompanhará o projeto durante o primeiro ano.');
INSERT INTO public.article_blocks VALUES ('696837c9df07b67f15d58d7745bf95cb', 4, 'paragraph', 'Em cada aldeia, o autocarro ficará estacionado meio dia por semana, sempre à mesma hora, para que os utentes possam marcar consultas na junta de freguesia.');
INSERT INTO public.article_blocks VALUES ('696837c9df07b67f15d58d7745bf95cb', 5, 'paragraph', 'A associação de municípios admite alargar o serviço a mais doze localidades em 2026, se conseguir contratar um segundo médico.');


--
-- Data for Name: article_captions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_captions VALUES ('09a43e3d4da134db13f76b92663faf14', 0, 0, '[강릉=뉴시스] 오하린 기자 = 12일 강릉시 솔내동 ''물빛극장'' 개관식에서 주민들이 첫 상영을 기다리고 있다. 2025.03.12. harin@news.example', '12일 강릉시 솔내동 ''물빛극장'' 개관식에서 주민들이 첫 상영을 기다리고 있다.', '[강릉=뉴시스] 오하린 기자', '2025-03-12');
INSERT INTO public.article_captions VALUES ('0b7ea0ba17f2224373f5f99070385f97', 0, 0, '在青禾县石桥村拍摄的乡村书房外景。清江日报发', '在青禾县石桥村拍摄的乡村书房外景。', '清江日报发', NULL);
INSERT INTO public.article_captions VALUES ('0b7ea0ba17f2224373f5f99070385f97', 1, 5, '2025年4月23日,孩子们在石桥村书房参加读书日活动。清江日报发', '2025年4月23日,孩子们在石桥村书房参加读书日活动。', '清江日报发', '2025-04-23');
INSERT INTO public.article_captions VALUES ('0b7ea0ba17f2224373f5f99070385f97', 2, 11, '管理员正在为新到的图书贴标签。清江日报发', '管理员正在为新到的图书贴标签。', '清江日报发', NULL);
INSERT INTO public.article_captions VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 0, 2, '土間に並ぶ木製の書架。', '土間に並ぶ木製の書架。', NULL, NULL);
INSERT INTO public.article_captions VALUES ('104008ffd793e6479e683d4b36bf1aa5', 0, 1, 'Vista del embalse de Peñalta, al 31 % de su capacidad. EFE/Nuria Calvo', 'Vista del embalse de Peñalta, al 31 % de su capacidad.', 'EFE/Nuria Calvo', NULL);
INSERT INTO public.article_captions VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 0, 1, '2025年5月16日，一群反嘴鹬在北流河湿地觅食。新华社记者 祁连生 摄', '2025年5月16日，一群反嘴鹬在北流河湿地觅食。', '新华社记者 祁连生 摄', '2025-05-16');
INSERT INTO public.article_captions VALUES ('2b6baefae281df25142a73283e7e3461', 0, 1, 'Le griffon de la source, le 12 octobre à Vaucresson-les-Bains. PHOTO BASTIEN ROUX / AFP', 'Le griffon de la source, le 12 octobre à Vaucresson-les-Bains.', 'BASTIEN ROUX / AFP', '--10-12');
INSERT INTO public.article_captions VALUES ('3f48f14ee7807958eec183db52b69ede', 0, 2, '清晨的漁港，漁船陸續進港。', '清晨的漁港，漁船陸續進港。', NULL, NULL);
INSERT INTO public.article_captions VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 0, 2, '选手在滨河公园放飞巨型风筝。简单 摄', '选手在滨河公园放飞巨型风筝。', '简单 摄', NULL);
INSERT INTO public.article_captions VALUES ('189e31ce2f133e65c04344ffc0150ae3', 0, 4, 'Saturday’s loaf, still too hot to cut.', 'Saturday’s loaf, still too hot to cut.', NULL, NULL);
INSERT INTO public.article_captions VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 0, 2, '长岭水库新建的溢洪道。叶一帆 摄', '长岭水库新建的溢洪道。', '叶一帆 摄', NULL);
INSERT INTO public.article_captions VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 0, 1, '工房で筆を選ぶ柚木さん(久保陽介撮影)', '工房で筆を選ぶ柚木さん', '久保陽介撮影', NULL);
INSERT INTO public.article_captions VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 0, 4, 'Kraniche über dem Altenmoor im Morgennebel. Foto: Sven Ahlers', 'Kraniche über dem Altenmoor im Morgennebel.', 'Sven Ahlers', NULL);
INSERT INTO public.article_captions VALUES ('592df40013aff27095112676454bce0d', 0, 2, 'مزارعون يفتحون بوابة القناة في وادي الزيتون. تصوير: سامر حداد', 'مزارعون يفتحون بوابة القناة في وادي الزيتون.', 'سامر حداد', NULL);
INSERT INTO public.article_captions VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 0, 1, '街坊輪流為榕樹記錄氣根長度。(黎俊彥攝)', '街坊輪流為榕樹記錄氣根長度。', '黎俊彥攝', NULL);
INSERT INTO public.article_captions VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 0, 4, '科研人员在甲板上检查浮标。央视网发', '科研人员在甲板上检查浮标。', '央视网发', NULL);
INSERT INTO public.article_captions VALUES ('2371e85fce083448a27d3e5e9761ca29', 0, 5, '村民在晾晒柿饼。庞小满 摄', '村民在晾晒柿饼。', '庞小满 摄', NULL);
INSERT INTO public.article_captions VALUES ('4706f7b3a0f77158f976d00af46ac74d', 0, 1, 'Il ponte di barche durante il collaudo del 28 giugno 2025. (ANSA/Ivo Brambati)', 'Il ponte di barche durante il collaudo del 28 giugno 2025.', 'ANSA/Ivo Brambati', '2025-06-28');
INSERT INTO public.article_captions VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 0, 3, 'Gischt über der Mole von Harksiel. (Archivbild) © Jana Brodersen/dpa', 'Gischt über der Mole von Harksiel. (Archivbild)', 'Jana Brodersen/dpa', NULL);
INSERT INTO public.article_captions VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 0, 1, 'Трамвай на остановке "Мельница". Фото: Игорь Лапин/ТАСС', 'Трамвай на остановке "Мельница".', 'Игорь Лапин/ТАСС', NULL);
INSERT INTO public.article_captions VALUES ('5aaccd676513ffdc9220e7080ac8c291', 0, 1, 'Ottavio Renzi nel suo studio di Pieve Alta (foto Gino Salvi)', 'Ottavio Renzi nel suo studio di Pieve Alta', 'Gino Salvi', NULL);
INSERT INTO public.article_captions VALUES ('cdcf1559b07064521b49c7e7c3738f75', 0, 0, '在青禾县石桥村拍摄的乡村书房外景。清江日报发', '在青禾县石桥村拍摄的乡村书房外景。', '清江日报发', NULL);
INSERT INTO public.article_captions VALUES ('cdcf1559b07064521b49c7e7c3738f75', 1, 5, '2025年4月23日,孩子们在石桥村书房参加读书日活动。清江日报发', '2025年4月23日,孩子们在石桥村书房参加读书日活动。', '清江日报发', '2025-04-23');
INSERT INTO public.article_captions VALUES ('cdcf1559b07064521b49c7e7c3738f75', 2, 11, '管理员正在为新到的图书贴标签。清江日报发', '管理员正在为新到的图书贴标签。', '清江日报发', NULL);
INSERT INTO public.article_captions VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 0, 1, 'Паромщик Семён Дудник перед последним рейсом. 30 октября 2025 года. © Глеб Ильин / «Окрестности»', 'Паромщик Семён Дудник перед последним рейсом. 30 октября 2025 года.', 'Глеб Ильин / «Окрестности»', '2025-10-30');
INSERT INTO public.article_captions VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 0, 2, '再び明かりがともった灯台=2025年3月22日、田所修撮影', '再び明かりがともった灯台', '田所修撮影', '2025-03-22');
INSERT INTO public.article_captions VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 0, 2, '整修完成的蒸汽機在廠區內試運轉。中央社記者簡佑安攝', '整修完成的蒸汽機在廠區內試運轉。', '中央社記者簡佑安攝', NULL);
INSERT INTO public.article_captions VALUES ('4926442c81bfe7655faedec107d948e9', 0, 2, '改建后的粮仓内部。清江日报记者 马奔 摄', '改建后的粮仓内部。', '清江日报记者 马奔 摄', NULL);
INSERT INTO public.article_captions VALUES ('53a69ac1e7a39aa887b214d099036464', 0, 0, '在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。新华网发(无人机照片,2025年1月12日摄)。', '在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。', '新华网发', '2025-01-12');
INSERT INTO public.article_captions VALUES ('53a69ac1e7a39aa887b214d099036464', 1, 5, '2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。新华网发', '2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。', '新华网发', '2025-03-07');
INSERT INTO public.article_captions VALUES ('53a69ac1e7a39aa887b214d099036464', 2, 18, '在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。新华网发', '在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。', '新华网发', NULL);
INSERT INTO public.article_captions VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 0, 1, 'L’ancienne gare de Saint-Aubrac, dimanche. Photo Lucie Ferrand / AFP', 'L’ancienne gare de Saint-Aubrac, dimanche.', 'Lucie Ferrand / AFP', NULL);
INSERT INTO public.article_captions VALUES ('57d6d06f5fda8531db5d984b6cc86450', 0, 0, '朝日を受けて光る氷の汽車=北見沢市で2025年2月10日、佐伯悠人撮影', '朝日を受けて光る氷の汽車', '佐伯悠人撮影', '2025-02-10');
INSERT INTO public.article_captions VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 0, 0, 'Alunos plantam mudas no telhado da escola. Foto: Caio Neves/Agência Rio Claro', 'Alunos plantam mudas no telhado da escola.', 'Caio Neves/Agência Rio Claro', NULL);
INSERT INTO public.article_captions VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 1, 6, 'Professora Dalva mede a temperatura da sala | Foto: Rita Lobo/Divulgação', 'Professora Dalva mede a temperatura da sala', 'Rita Lobo/Divulgação', NULL);
INSERT INTO public.article_captions VALUES ('74fd202314d3f028a94a8feb002d9791', 0, 5, 'Des habitants évacués par barque, jeudi 9 janvier 2025, à Pont-Virelle. - © Hugo Ternant / L''Écho des Rives', 'Des habitants évacués par barque, jeudi 9 janvier 2025, à Pont-Virelle.', 'Hugo Ternant / L''Écho des Rives', '2025-01-09');
INSERT INTO public.article_captions VALUES ('a919b3ede51431b50a600f433e3c1d82', 0, 2, 'Воспитатели встречают детей у трапа «Ласточки». Фото: Артём Лосев', 'Воспитатели встречают детей у трапа «Ласточки».', 'Артём Лосев', NULL);
INSERT INTO public.article_captions VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 0, 2, 'Il sipario storico del teatro dopo il restauro. Foto: Elisa Gori', 'Il sipario storico del teatro dopo il restauro.', 'Elisa Gori', NULL);
INSERT INTO public.article_captions VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 0, 1, '솔섬 바다 도서관 내부 [통영시 제공]', '솔섬 바다 도서관 내부', '통영시 제공', NULL);
INSERT INTO public.article_captions VALUES ('de241a043061474a05d57d755a07e50a', 0, 0, '在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。新华网发(无人机照片,2025年1月12日摄)。', '在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。', '新华网发', '2025-01-12');
INSERT INTO public.article_captions VALUES ('de241a043061474a05d57d755a07e50a', 1, 5, '2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。新华网发', '2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。', '新华网发', '2025-03-07');
INSERT INTO public.article_captions VALUES ('de241a043061474a05d57d755a07e50a', 2, 18, '在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。新华网发', '在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。', '新华网发', NULL);
INSERT INTO public.article_captions VALUES ('696837c9df07b67f15d58d7745bf95cb', 0, 2, 'O autocarro que servirá de centro de saúde, em Vila Marim. Foto: Duarte Leal/Lusa', 'O autocarro que servirá de centro de saúde, em Vila Marim.', 'Duarte Leal/Lusa', NULL);
INSERT INTO public.article_captions VALUES ('67ebb1c169a20c929c68a44f831b784a', 0, 0, 'منارة رأس الحور بعد انتهاء الترميم (تصوير: هدى الصفار)', 'منارة رأس الحور بعد انتهاء الترميم', 'هدى الصفار', NULL);
INSERT INTO public.article_captions VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 0, 1, '대국장에 들어서는 문기석 9단. 사진=한국기록원 제공', '대국장에 들어서는 문기석 9단.', '한국기록원 제공', NULL);
INSERT INTO public.article_captions VALUES ('9300ebe435496ae2940e7704f24e6bbd', 0, 5, 'Un mezzo spazzaneve al passo di Cornalta. Foto: Protezione civile', 'Un mezzo spazzaneve al passo di Cornalta.', 'Protezione civile', NULL);
INSERT INTO public.article_captions VALUES ('93ea5b4038b70e777659b09e0202cd7a', 0, 1, 'جنى الراوي في مرسمها وسط المدينة. (الصورة: كريم فوزي)', 'جنى الراوي في مرسمها وسط المدينة.', 'كريم فوزي', NULL);
INSERT INTO public.article_captions VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 0, 1, 'Radfahrer überqueren als Erste die neue Ohlebrücke. Foto: Katrin Behl/dpa', 'Radfahrer überqueren als Erste die neue Ohlebrücke.', 'Katrin Behl/dpa', NULL);
INSERT INTO public.article_captions VALUES ('d3261afd1c28cc869b445634671e7bac', 0, 1, 'The ferry Guillemot lies at the quay in Port Hallam on Monday. (AP Photo/Dana Whitlock)', 'The ferry Guillemot lies at the quay in Port Hallam on Monday.', 'AP Photo/Dana Whitlock', NULL);
INSERT INTO public.article_captions VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 0, 1, 'عمال يفحصون أنابيب التبريد تحت شارع الميناء في ٢ يوليو ٢٠٢٥. رويترز', 'عمال يفحصون أنابيب التبريد تحت شارع الميناء في ٢ يوليو ٢٠٢٥.', 'رويترز', '2025-07-02');
INSERT INTO public.article_captions VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 1, 7, 'رسم للشبكة كما نشرته الشركة. تصوير: لمى الكندي', 'رسم للشبكة كما نشرته الشركة.', 'لمى الكندي', NULL);
INSERT INTO public.article_captions VALUES ('e5b11c4ba39975f5fd48275c749aa713', 0, 6, 'Imagen del 13 de agosto de 2025 de trabajadores limpiando el canal, en San Lucas del Lago. (Xinhua/Joaquín Mena)', 'Imagen del 13 de agosto de 2025 de trabajadores limpiando el canal, en San Lucas del Lago.', 'Xinhua/Joaquín Mena', '2025-08-13');
INSERT INTO public.article_captions VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 0, 1, 'El reloj del puerto, tapado con una sábana. | JULIÁN PRAT', 'El reloj del puerto, tapado con una sábana.', 'JULIÁN PRAT', NULL);


--
-- Data for Name: article_entities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_entities VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 0, 'money', '6元', '6 CNY', NULL, '6', 'CNY', 1, 34, 2, '6元', 'pattern');
INSERT INTO public.article_entities VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 0, 'date', '1er septembre', '--09-01', NULL, NULL, NULL, 0, 12, 13, '1er septembre', 'pattern');
INSERT INTO public.article_entities VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 1, 'money', '40 euros', '40 EUR', NULL, '40', 'EUR', 6, 166, 8, '40 euros', 'pattern');
INSERT INTO public.article_entities VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 2, 'date', '28 août', '--08-28', NULL, NULL, NULL, 7, 38, 7, '28 août', 'pattern');
INSERT INTO public.article_entities VALUES ('09a43e3d4da134db13f76b92663faf14', 0, 'person', '오하린', '오하린', '기자', NULL, NULL, 0, 9, 3, '오하린', 'pattern');
INSERT INTO public.article_entities VALUES ('09a43e3d4da134db13f76b92663faf14', 1, 'date', '2025.03.12', '2025-03-12', NULL, NULL, NULL, 0, 63, 10, '2025.03.12', 'pattern');
INSERT INTO public.article_entities VALUES ('09a43e3d4da134db13f76b92663faf14', 2, 'place', '강릉', '강릉', NULL, NULL, NULL, 1, 1, 2, '강릉', 'dateline');
INSERT INTO public.article_entities VALUES ('09a43e3d4da134db13f76b92663faf14', 3, 'organisation', '뉴시스', '뉴시스', NULL, NULL, NULL, 1, 4, 3, '뉴시스', 'dateline');
INSERT INTO public.article_entities VALUES ('09a43e3d4da134db13f76b92663faf14', 4, 'person', '오하린', '오하린', 'reporter', NULL, NULL, 1, 9, 3, '오하린', 'dateline');
INSERT INTO public.article_entities VALUES ('09a43e3d4da134db13f76b92663faf14', 5, 'money', '4억2천만원', '420000000 KRW', NULL, '420000000', 'KRW', 2, 58, 6, '4억2천만원', 'pattern');
INSERT INTO public.article_entities VALUES ('0b7ea0ba17f2224373f5f99070385f97', 0, 'organisation', '新华网', '新华网', NULL, NULL, NULL, 1, 0, 3, '新华网', 'dateline');
INSERT INTO public.article_entities VALUES ('0b7ea0ba17f2224373f5f99070385f97', 1, 'place', '青禾', '青禾', NULL, NULL, NULL, 1, 3, 2, '青禾', 'dateline');
INSERT INTO public.article_entities VALUES ('0b7ea0ba17f2224373f5f99070385f97', 2, 'date', '6月3日', '--06-03', NULL, NULL, NULL, 1, 5, 4, '6月3日', 'pattern');
INSERT INTO public.article_entities VALUES ('0b7ea0ba17f2224373f5f99070385f97', 3, 'person', '方远舟', '方远舟', 'reporter', NULL, NULL, 1, 13, 3, '方远舟', 'dateline');
INSERT INTO public.article_entities VALUES ('0b7ea0ba17f2224373f5f99070385f97', 4, 'person', '陆知秋', '陆知秋', 'reporter', NULL, NULL, 1, 17, 3, '陆知秋', 'dateline');
INSERT INTO public.article_entities VALUES ('0b7ea0ba17f2224373f5f99070385f97', 5, 'person', '柳叶青', '柳叶青', '馆长', NULL, NULL, 3, 77, 3, '柳叶青', 'pattern');
INSERT INTO public.article_entities VALUES ('0b7ea0ba17f2224373f5f99070385f97', 6, 'money', '9万元', '90000 CNY', NULL, '90000', 'CNY', 4, 63, 3, '9万元', 'pattern');
INSERT INTO public.article_entities VALUES ('0b7ea0ba17f2224373f5f99070385f97', 7, 'date', '2025年4月23日', '2025-04-23', NULL, NULL, NULL, 5, 0, 10, '2025年4月23日', 'pattern');
INSERT INTO public.article_entities VALUES ('104008ffd793e6479e683d4b36bf1aa5', 0, 'place', 'Villaserena', 'Villaserena', NULL, NULL, NULL, 0, 0, 11, 'Villaserena', 'dateline');
INSERT INTO public.article_entities VALUES ('104008ffd793e6479e683d4b36bf1aa5', 1, 'organisation', 'EFE', 'EFE', NULL, NULL, NULL, 0, 20, 3, 'EFE', 'dateline');
INSERT INTO public.article_entities VALUES ('104008ffd793e6479e683d4b36bf1aa5', 2, 'percent', '12 %', '12 %', NULL, '12', NULL, 0, 99, 4, '12 %', 'pattern');
INSERT INTO public.article_entities VALUES ('104008ffd793e6479e683d4b36bf1aa5', 3, 'percent', '31 %', '31 %', NULL, '31', NULL, 1, 33, 4, '31 %', 'pattern');
INSERT INTO public.article_entities VALUES ('104008ffd793e6479e683d4b36bf1aa5', 4, 'person', 'Nuria Calvo', 'Nuria Calvo', 'photographer', NULL, NULL, 1, 59, 11, 'Nuria Calvo', 'credit');
INSERT INTO public.article_entities VALUES ('104008ffd793e6479e683d4b36bf1aa5', 5, 'money', '0,38 euros', '0.38 EUR', NULL, '0.38', 'EUR', 4, 37, 10, '0,38 euros', 'pattern');
INSERT INTO public.article_entities VALUES ('104008ffd793e6479e683d4b36bf1aa5', 6, 'percent', '31 %', '31 %', NULL, '31', NULL, 6, 62, 4, '31 %', 'pattern');
INSERT INTO public.article_entities VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 0, 'organisation', '新华社', 'Xinhua', NULL, NULL, NULL, 0, 0, 3, '新华社', 'dateline');
INSERT INTO public.article_entities VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 1, 'place', '北流河', '北流河', NULL, NULL, NULL, 0, 3, 3, '北流河', 'dateline');
INSERT INTO public.article_entities VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 2, 'date', '5月18日', '--05-18', NULL, NULL, NULL, 0, 6, 5, '5月18日', 'pattern');
INSERT INTO public.article_entities VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 3, 'person', '祁连生', '祁连生', 'reporter', NULL, NULL, 0, 15, 3, '祁连生', 'dateline');
INSERT INTO public.article_entities VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 4, 'person', '沙小棠', '沙小棠', 'reporter', NULL, NULL, 0, 19, 3, '沙小棠', 'dateline');
INSERT INTO public.article_entities VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 5, 'date', '2025年5月16日', '2025-05-16', NULL, NULL, NULL, 1, 0, 10, '2025年5月16日', 'pattern');
INSERT INTO public.article_entities VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 6, 'organisation', '新华社', 'Xinhua', NULL, NULL, NULL, 1, 25, 3, '新华社', 'gazetteer');
INSERT INTO public.article_entities VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 7, 'person', '祁连生', '祁连生', NULL, NULL, NULL, 1, 31, 3, '祁连生', 'repeat');
INSERT INTO public.article_entities VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 8, 'person', '车向东', '车向东', '主任', NULL, NULL, 2, 23, 3, '车向东', 'pattern');
INSERT INTO public.article_entities VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 9, 'money', '41万元', '410000 CNY', NULL, '410000', 'CNY', 3, 75, 4, '41万元', 'pattern');
INSERT INTO public.article_entities VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 10, 'person', '毛有福', '毛有福', '农民', NULL, NULL, 4, 7, 3, '毛有福', 'pattern');
INSERT INTO public.article_entities VALUES ('2b6baefae281df25142a73283e7e3461', 0, 'place', 'Vaucresson-les-Bains', 'Vaucresson-les-Bains', NULL, NULL, NULL, 0, 0, 20, 'Vaucresson-les-Bains', 'dateline');
INSERT INTO public.article_entities VALUES ('2b6baefae281df25142a73283e7e3461', 1, 'organisation', 'AFP', 'AFP', NULL, NULL, NULL, 0, 22, 3, 'AFP', 'dateline');
INSERT INTO public.article_entities VALUES ('2b6baefae281df25142a73283e7e3461', 2, 'date', '12 octobre', '--10-12', NULL, NULL, NULL, 1, 28, 10, '12 octobre', 'pattern');
INSERT INTO public.article_entities VALUES ('2b6baefae281df25142a73283e7e3461', 3, 'person', 'BASTIEN ROUX', 'BASTIEN ROUX', 'photographer', NULL, NULL, 1, 69, 12, 'BASTIEN ROUX', 'credit');
INSERT INTO public.article_entities VALUES ('4631dc6678ccd2b26555ff8096608017', 0, 'money', '六十元', '60 CNY', NULL, '60', 'CNY', 2, 50, 3, '六十元', 'pattern');
INSERT INTO public.article_entities VALUES ('59f09ccf698d109c63e78137babcafaa', 0, 'organisation', '新華社', 'Xinhua', NULL, NULL, NULL, 0, 0, 3, '新華社', 'dateline');
INSERT INTO public.article_entities VALUES ('59f09ccf698d109c63e78137babcafaa', 1, 'place', '清江', '清江', NULL, NULL, NULL, 0, 3, 2, '清江', 'dateline');
INSERT INTO public.article_entities VALUES ('59f09ccf698d109c63e78137babcafaa', 2, 'date', '8月20日', '--08-20', NULL, NULL, NULL, 0, 5, 5, '8月20日', 'pattern');
INSERT INTO public.article_entities VALUES ('59f09ccf698d109c63e78137babcafaa', 3, 'person', '楚天舒', '楚天舒', 'reporter', NULL, NULL, 0, 14, 3, '楚天舒', 'dateline');
INSERT INTO public.article_entities VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 0, 'date', '10月11日', '--10-11', NULL, NULL, NULL, 0, 0, 6, '10月11日', 'pattern');
INSERT INTO public.article_entities VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 1, 'date', '10月15日', '--10-15', NULL, NULL, NULL, 5, 6, 6, '10月15日', 'pattern');
INSERT INTO public.article_entities VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 0, 'person', '叶一帆', '叶一帆', 'photographer', NULL, NULL, 2, 11, 3, '叶一帆', 'credit');
INSERT INTO public.article_entities VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 1, 'money', '2.3亿元', '230000000 CNY', NULL, '230000000', 'CNY', 3, 43, 5, '2.3亿元', 'pattern');
INSERT INTO public.article_entities VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 2, 'person', '戚广平', '戚广平', '副局长', NULL, NULL, 5, 7, 3, '戚广平', 'pattern');
INSERT INTO public.article_entities VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 3, 'person', '戚广平', '戚广平', NULL, NULL, NULL, 6, 33, 3, '戚广平', 'pattern');
INSERT INTO public.article_entities VALUES ('3da4886464f12e5648ac3e258383468c', 0, 'person', '함동수', '함동수', '씨', NULL, NULL, 6, 22, 3, '함동수', 'pattern');
INSERT INTO public.article_entities VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 0, 'person', 'Jürgen Packeiser', 'Jürgen Packeiser', NULL, NULL, NULL, 0, 71, 16, 'Jürgen Packeiser', 'pattern');
INSERT INTO public.article_entities VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 1, 'person', 'Sven Ahlers', 'Sven Ahlers', 'photographer', NULL, NULL, 4, 50, 11, 'Sven Ahlers', 'credit');
INSERT INTO public.article_entities VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 2, 'person', 'Jürgen Packeiser', 'Jürgen Packeiser', NULL, NULL, NULL, 7, 0, 9, 'Packeiser', 'repeat');
INSERT INTO public.article_entities VALUES ('592df40013aff27095112676454bce0d', 0, 'place', 'عمّان', 'عمّان', NULL, NULL, NULL, 0, 0, 5, 'عمّان', 'dateline');
INSERT INTO public.article_entities VALUES ('592df40013aff27095112676454bce0d', 1, 'date', '7 مايو أيار', '--05-07', NULL, NULL, NULL, 0, 6, 11, '7 مايو أيار', 'pattern');
INSERT INTO public.article_entities VALUES ('592df40013aff27095112676454bce0d', 2, 'organisation', 'رويترز', 'رويترز', NULL, NULL, NULL, 0, 19, 6, 'رويترز', 'dateline');
INSERT INTO public.article_entities VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 0, 'person', '鄧凱彤', '鄧凱彤', 'reporter', NULL, NULL, 0, 9, 3, '鄧凱彤', 'dateline');
INSERT INTO public.article_entities VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 1, 'person', '黎俊彥', '黎俊彥', 'photographer', NULL, NULL, 1, 15, 3, '黎俊彥', 'credit');
INSERT INTO public.article_entities VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 0, 'organisation', '央视网', '央视网', NULL, NULL, NULL, 0, 0, 3, '央视网', 'dateline');
INSERT INTO public.article_entities VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 1, 'person', '洛清扬', '洛清扬', 'reporter', NULL, NULL, 0, 9, 3, '洛清扬', 'dateline');
INSERT INTO public.article_entities VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 2, 'person', '齐万里', '齐万里', 'reporter', NULL, NULL, 0, 13, 3, '齐万里', 'dateline');
INSERT INTO public.article_entities VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 3, 'date', '11月6日', '--11-06', NULL, NULL, NULL, 0, 17, 5, '11月6日', 'pattern');
INSERT INTO public.article_entities VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 4, 'person', '宁致远', '宁致远', '负责人', NULL, NULL, 1, 47, 3, '宁致远', 'pattern');
INSERT INTO public.article_entities VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 5, 'person', '宁致远', '宁致远', NULL, NULL, NULL, 3, 80, 3, '宁致远', 'pattern');
INSERT INTO public.article_entities VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 6, 'place', '浙江', 'Zhejiang', NULL, NULL, NULL, 5, 26, 2, '浙江', 'gazetteer');
INSERT INTO public.article_entities VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 0, 'place', '安徽', 'Anhui', NULL, NULL, NULL, 0, 1, 2, '安徽', 'gazetteer');
INSERT INTO public.article_entities VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 1, 'person', '李宁', '李宁', '运动员', NULL, NULL, 3, 10, 2, '李宁', 'pattern');
INSERT INTO public.article_entities VALUES ('2371e85fce083448a27d3e5e9761ca29', 0, 'place', '青禾', '青禾', NULL, NULL, NULL, 0, 2, 2, '青禾', 'dateline');
INSERT INTO public.article_entities VALUES ('2371e85fce083448a27d3e5e9761ca29', 1, 'person', '伍思齐', '伍思齐', 'reporter', NULL, NULL, 0, 8, 3, '伍思齐', 'dateline');
INSERT INTO public.article_entities VALUES ('2371e85fce083448a27d3e5e9761ca29', 2, 'person', '庞小满', '庞小满', 'reporter', NULL, NULL, 0, 15, 3, '庞小满', 'dateline');
INSERT INTO public.article_entities VALUES ('2371e85fce083448a27d3e5e9761ca29', 3, 'person', '祝大川', '祝大川', NULL, NULL, NULL, 0, 38, 3, '祝大川', 'repeat');
INSERT INTO public.article_entities VALUES ('2371e85fce083448a27d3e5e9761ca29', 4, 'person', '祝大川', '祝大川', NULL, NULL, NULL, 1, 20, 3, '祝大川', 'pattern');
INSERT INTO public.article_entities VALUES ('2371e85fce083448a27d3e5e9761ca29', 5, 'person', '庞小满', '庞小满', 'photographer', NULL, NULL, 5, 8, 3, '庞小满', 'credit');
INSERT INTO public.article_entities VALUES ('4706f7b3a0f77158f976d00af46ac74d', 0, 'organisation', 'ANSA', 'ANSA', NULL, NULL, NULL, 0, 1, 4, 'ANSA', 'dateline');
INSERT INTO public.article_entities VALUES ('4706f7b3a0f77158f976d00af46ac74d', 1, 'place', 'CREMA', 'CREMA', NULL, NULL, NULL, 0, 9, 5, 'CREMA', 'dateline');
INSERT INTO public.article_entities VALUES ('4706f7b3a0f77158f976d00af46ac74d', 2, 'date', '30 GIU', '--06-30', NULL, NULL, NULL, 0, 16, 6, '30 GIU', 'pattern');
INSERT INTO public.article_entities VALUES ('4706f7b3a0f77158f976d00af46ac74d', 3, 'date', '28 giugno 2025', '2025-06-28', NULL, NULL, NULL, 1, 43, 14, '28 giugno 2025', 'pattern');
INSERT INTO public.article_entities VALUES ('4706f7b3a0f77158f976d00af46ac74d', 4, 'person', 'Ivo Brambati', 'Ivo Brambati', 'photographer', NULL, NULL, 1, 65, 12, 'Ivo Brambati', 'credit');
INSERT INTO public.article_entities VALUES ('4706f7b3a0f77158f976d00af46ac74d', 5, 'money', '640mila euro', '640000 EUR', NULL, '640000', 'EUR', 2, 17, 12, '640mila euro', 'pattern');
INSERT INTO public.article_entities VALUES ('4706f7b3a0f77158f976d00af46ac74d', 6, 'date', '30 settembre', '--09-30', NULL, NULL, NULL, 2, 55, 12, '30 settembre', 'pattern');
INSERT INTO public.article_entities VALUES ('4706f7b3a0f77158f976d00af46ac74d', 7, 'person', 'Rita Zambelli', 'Rita Zambelli', 'sindaca', NULL, NULL, 3, 39, 13, 'Rita Zambelli', 'pattern');
INSERT INTO public.article_entities VALUES ('4706f7b3a0f77158f976d00af46ac74d', 8, 'place', 'Senegal', 'SN', NULL, NULL, NULL, 5, 183, 7, 'Senegal', 'gazetteer');
INSERT INTO public.article_entities VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 0, 'person', 'Jana Brodersen', 'Jana Brodersen', 'photographer', NULL, NULL, 3, 50, 14, 'Jana Brodersen', 'credit');
INSERT INTO public.article_entities VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 0, 'person', 'Bill Tanner', 'Bill Tanner', NULL, NULL, NULL, 1, 54, 11, 'Bill Tanner', 'pattern');
INSERT INTO public.article_entities VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 1, 'money', '£14,600', '14600 GBP', NULL, '14600', 'GBP', 3, 193, 7, '£14,600', 'pattern');
INSERT INTO public.article_entities VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 2, 'date', '14 December', '--12-14', NULL, NULL, NULL, 5, 3, 11, '14 December', 'pattern');
INSERT INTO public.article_entities VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 0, 'place', 'СОСНОВАЯ ГРИВА', 'СОСНОВАЯ ГРИВА', NULL, NULL, NULL, 0, 0, 14, 'СОСНОВАЯ ГРИВА', 'dateline');
INSERT INTO public.article_entities VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 1, 'date', '5 сентября', '--09-05', NULL, NULL, NULL, 0, 16, 10, '5 сентября', 'pattern');
INSERT INTO public.article_entities VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 2, 'organisation', 'ТАСС', 'ТАСС', NULL, NULL, NULL, 0, 29, 4, 'ТАСС', 'dateline');
INSERT INTO public.article_entities VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 3, 'person', 'Игорь Лапин', 'Игорь Лапин', 'photographer', NULL, NULL, 1, 39, 11, 'Игорь Лапин', 'credit');
INSERT INTO public.article_entities VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 4, 'person', 'Николай Петрович', 'Николай Петрович', NULL, NULL, NULL, 3, 80, 16, 'Николай Петрович', 'pattern');
INSERT INTO public.article_entities VALUES ('5aaccd676513ffdc9220e7080ac8c291', 0, 'person', 'Gino Salvi', 'Gino Salvi', 'photographer', NULL, NULL, 1, 49, 10, 'Gino Salvi', 'credit');
INSERT INTO public.article_entities VALUES ('cdcf1559b07064521b49c7e7c3738f75', 0, 'organisation', '新华网', '新华网', NULL, NULL, NULL, 1, 0, 3, '新华网', 'dateline');
INSERT INTO public.article_entities VALUES ('cdcf1559b07064521b49c7e7c3738f75', 1, 'place', '青禾', '青禾', NULL, NULL, NULL, 1, 3, 2, '青禾', 'dateline');
INSERT INTO public.article_entities VALUES ('cdcf1559b07064521b49c7e7c3738f75', 2, 'date', '6月3日', '--06-03', NULL, NULL, NULL, 1, 5, 4, '6月3日', 'pattern');
INSERT INTO public.article_entities VALUES ('cdcf1559b07064521b49c7e7c3738f75', 3, 'person', '方远舟', '方远舟', 'reporter', NULL, NULL, 1, 13, 3, '方远舟', 'dateline');
INSERT INTO public.article_entities VALUES ('cdcf1559b07064521b49c7e7c3738f75', 4, 'person', '陆知秋', '陆知秋', 'reporter', NULL, NULL, 1, 17, 3, '陆知秋', 'dateline');
INSERT INTO public.article_entities VALUES ('cdcf1559b07064521b49c7e7c3738f75', 5, 'person', '柳叶青', '柳叶青', '馆长', NULL, NULL, 3, 77, 3, '柳叶青', 'pattern');
INSERT INTO public.article_entities VALUES ('cdcf1559b07064521b49c7e7c3738f75', 6, 'money', '9万元', '90000 CNY', NULL, '90000', 'CNY', 4, 63, 3, '9万元', 'pattern');
INSERT INTO public.article_entities VALUES ('cdcf1559b07064521b49c7e7c3738f75', 7, 'date', '2025年4月23日', '2025-04-23', NULL, NULL, NULL, 5, 0, 10, '2025年4月23日', 'pattern');
INSERT INTO public.article_entities VALUES ('4926442c81bfe7655faedec107d948e9', 0, 'date', '12月20日', '--12-20', NULL, NULL, NULL, 0, 0, 6, '12月20日', 'pattern');
INSERT INTO public.article_entities VALUES ('4926442c81bfe7655faedec107d948e9', 1, 'person', '马奔', '马奔', 'photographer', NULL, NULL, 2, 16, 2, '马奔', 'credit');
INSERT INTO public.article_entities VALUES ('4926442c81bfe7655faedec107d948e9', 2, 'money', '30元', '30 CNY', NULL, '30', 'CNY', 4, 4, 3, '30元', 'pattern');
INSERT INTO public.article_entities VALUES ('4926442c81bfe7655faedec107d948e9', 3, 'money', '30元', '30 CNY', NULL, '30', 'CNY', 5, 21, 3, '30元', 'pattern');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 0, 'place', '海南', 'Hainan', NULL, NULL, NULL, 0, 1, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 1, 'place', '洋浦经济开发区', 'Yangpu', NULL, NULL, NULL, 0, 3, 7, '洋浦经济开发区', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 2, 'date', '2025年1月12日', '2025-01-12', NULL, NULL, NULL, 0, 39, 10, '2025年1月12日', 'pattern');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 3, 'organisation', '新华网', '新华网', NULL, NULL, NULL, 1, 0, 3, '新华网', 'dateline');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 4, 'place', '海口', 'Haikou', NULL, NULL, NULL, 1, 3, 2, '海口', 'dateline');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 5, 'date', '7月7日', '--07-07', NULL, NULL, NULL, 1, 5, 4, '7月7日', 'pattern');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 6, 'person', '吴茂辉', '吴茂辉', 'reporter', NULL, NULL, 1, 13, 3, '吴茂辉', 'dateline');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 7, 'person', '王与点', '王与点', 'reporter', NULL, NULL, 1, 17, 3, '王与点', 'dateline');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 8, 'place', '湖南', 'Hunan', NULL, NULL, NULL, 1, 21, 2, '湖南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 9, 'place', '海南', 'Hainan', NULL, NULL, NULL, 1, 33, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 10, 'place', '浙江', 'Zhejiang', NULL, NULL, NULL, 1, 42, 2, '浙江', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 11, 'place', '海南', 'Hainan', NULL, NULL, NULL, 1, 51, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 12, 'place', '广东', 'Guangdong', NULL, NULL, NULL, 1, 64, 2, '广东', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 13, 'place', '海口', 'Haikou', NULL, NULL, NULL, 1, 71, 2, '海口', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 14, 'place', '海南', 'Hainan', NULL, NULL, NULL, 1, 87, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 15, 'place', '海南', 'Hainan', NULL, NULL, NULL, 3, 0, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 16, 'place', '海南', 'Hainan', NULL, NULL, NULL, 3, 67, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 17, 'place', '海南', 'Hainan', NULL, NULL, NULL, 4, 33, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 18, 'place', '湖南', 'Hunan', NULL, NULL, NULL, 4, 57, 2, '湖南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 19, 'place', '海南', 'Hainan', NULL, NULL, NULL, 4, 62, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 20, 'place', '海南', 'Hainan', NULL, NULL, NULL, 4, 77, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 21, 'place', '印尼', 'ID', NULL, NULL, NULL, 4, 111, 2, '印尼', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 22, 'money', '3.2万元', '32000 CNY', NULL, '32000', 'CNY', 4, 162, 5, '3.2万元', 'pattern');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 23, 'date', '2025年3月7日', '2025-03-07', NULL, NULL, NULL, 5, 0, 9, '2025年3月7日', 'pattern');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 24, 'organisation', '湖南省政府', '湖南省政府', NULL, NULL, NULL, 5, 11, 5, '湖南省政府', 'pattern');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 25, 'place', '海南', 'Hainan', NULL, NULL, NULL, 5, 17, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 26, 'place', '湖南', 'Hunan', NULL, NULL, NULL, 5, 25, 2, '湖南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 27, 'place', '海南', 'Hainan', NULL, NULL, NULL, 5, 33, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 28, 'organisation', '湖南省政府', '湖南省政府', NULL, NULL, NULL, 6, 0, 5, '湖南省政府', 'pattern');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 29, 'place', '海南', 'Hainan', NULL, NULL, NULL, 6, 6, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 30, 'place', '湖南', 'Hunan', NULL, NULL, NULL, 6, 65, 2, '湖南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 31, 'money', '131亿元', '13100000000 CNY', NULL, '13100000000', 'CNY', 6, 105, 5, '131亿元', 'pattern');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 32, 'place', '海南', 'Hainan', NULL, NULL, NULL, 7, 6, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 33, 'place', '海南', 'Hainan', NULL, NULL, NULL, 7, 43, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 34, 'place', '海口市', 'Haikou', NULL, NULL, NULL, 7, 101, 3, '海口市', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 35, 'place', '广东', 'Guangdong', NULL, NULL, NULL, 7, 104, 2, '广东', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 36, 'place', '海南', 'Hainan', NULL, NULL, NULL, 7, 106, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 37, 'place', '海口', 'Haikou', NULL, NULL, NULL, 7, 195, 2, '海口', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 38, 'person', '陈量子', '陈量子', '副书记', NULL, NULL, 7, 205, 3, '陈量子', 'pattern');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 39, 'place', '海南', 'Hainan', NULL, NULL, NULL, 9, 9, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 40, 'place', '儋州', 'Danzhou', NULL, NULL, NULL, 10, 0, 2, '儋州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 0, 'date', '30 октября 2025', '2025-10-30', NULL, NULL, NULL, 1, 46, 15, '30 октября 2025', 'pattern');
INSERT INTO public.article_entities VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 1, 'person', 'Глеб Ильин', 'Глеб Ильин', 'photographer', NULL, NULL, 1, 70, 10, 'Глеб Ильин', 'credit');
INSERT INTO public.article_entities VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 0, 'place', '東京', 'Tokyo', NULL, NULL, NULL, 0, 1, 2, '東京', 'dateline');
INSERT INTO public.article_entities VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 1, 'organisation', '共同', '共同', NULL, NULL, NULL, 0, 3, 2, '共同', 'dateline');
INSERT INTO public.article_entities VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 2, 'date', '2025年3月22日', '2025-03-22', NULL, NULL, NULL, 2, 13, 10, '2025年3月22日', 'pattern');
INSERT INTO public.article_entities VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 3, 'money', '1億8千万円', '180000000 JPY', NULL, '180000000', 'JPY', 4, 5, 6, '1億8千万円', 'pattern');
INSERT INTO public.article_entities VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 0, 'organisation', '中央社', '中央社', NULL, NULL, NULL, 0, 1, 3, '中央社', 'dateline');
INSERT INTO public.article_entities VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 1, 'person', '簡佑安', '簡佑安', 'reporter', NULL, NULL, 0, 6, 3, '簡佑安', 'dateline');
INSERT INTO public.article_entities VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 2, 'place', '花蓮', '花蓮', NULL, NULL, NULL, 0, 9, 2, '花蓮', 'dateline');
INSERT INTO public.article_entities VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 3, 'person', '简佑安', '简佑安', NULL, NULL, NULL, 2, 21, 3, '簡佑安', 'repeat');
INSERT INTO public.article_entities VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 4, 'money', '4,600萬元', '46000000 元', NULL, '46000000', NULL, 5, 8, 7, '4,600萬元', 'pattern');
INSERT INTO public.article_entities VALUES ('d3261afd1c28cc869b445634671e7bac', 0, 'place', 'PORT HALLAM', 'PORT HALLAM', NULL, NULL, NULL, 0, 0, 11, 'PORT HALLAM', 'dateline');
INSERT INTO public.article_entities VALUES ('d3261afd1c28cc869b445634671e7bac', 1, 'date', 'March 11', '--03-11', NULL, NULL, NULL, 0, 13, 8, 'March 11', 'pattern');
INSERT INTO public.article_entities VALUES ('d3261afd1c28cc869b445634671e7bac', 2, 'organisation', 'AP', 'AP', NULL, NULL, NULL, 0, 23, 2, 'AP', 'dateline');
INSERT INTO public.article_entities VALUES ('d3261afd1c28cc869b445634671e7bac', 3, 'person', 'AP Photo', 'AP Photo', 'photographer', NULL, NULL, 1, 64, 8, 'AP Photo', 'credit');
INSERT INTO public.article_entities VALUES ('d3261afd1c28cc869b445634671e7bac', 4, 'person', 'Dana Whitlock', 'Dana Whitlock', 'photographer', NULL, NULL, 1, 73, 13, 'Dana Whitlock', 'credit');
INSERT INTO public.article_entities VALUES ('d3261afd1c28cc869b445634671e7bac', 5, 'percent', '8%', '8 %', NULL, '8', NULL, 2, 63, 2, '8%', 'pattern');
INSERT INTO public.article_entities VALUES ('d3261afd1c28cc869b445634671e7bac', 6, 'person', 'Ruth Abernathy', 'Ruth Abernathy', NULL, NULL, NULL, 3, 43, 14, 'Ruth Abernathy', 'pattern');
INSERT INTO public.article_entities VALUES ('d3261afd1c28cc869b445634671e7bac', 7, 'person', 'Tom Garrick', 'Tom Garrick', 'Owner', NULL, NULL, 5, 95, 11, 'Tom Garrick', 'pattern');
INSERT INTO public.article_entities VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 0, 'place', 'مسقط', 'Muscat', NULL, NULL, NULL, 0, 0, 4, 'مسقط', 'dateline');
INSERT INTO public.article_entities VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 1, 'date', '٨ يوليو تموز', '--07-08', NULL, NULL, NULL, 0, 5, 12, '٨ يوليو تموز', 'pattern');
INSERT INTO public.article_entities VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 2, 'organisation', 'رويترز', 'رويترز', NULL, NULL, NULL, 0, 19, 6, 'رويترز', 'dateline');
INSERT INTO public.article_entities VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 3, 'date', '٢ يوليو ٢٠٢٥', '2025-07-02', NULL, NULL, NULL, 1, 47, 12, '٢ يوليو ٢٠٢٥', 'pattern');
INSERT INTO public.article_entities VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 4, 'person', 'سعيد الحارثي', 'سعيد الحارثي', 'الباحث', NULL, NULL, 6, 12, 12, 'سعيد الحارثي', 'pattern');
INSERT INTO public.article_entities VALUES ('de70f0ad2567f598bc990ee49f968d47', 0, 'money', '500 Euro', '500 EUR', NULL, '500', 'EUR', 3, 110, 8, '500 Euro', 'pattern');
INSERT INTO public.article_entities VALUES ('e5b11c4ba39975f5fd48275c749aa713', 0, 'place', 'SAN LUCAS DEL LAGO', 'SAN LUCAS DEL LAGO', NULL, NULL, NULL, 0, 0, 18, 'SAN LUCAS DEL LAGO', 'dateline');
INSERT INTO public.article_entities VALUES ('e5b11c4ba39975f5fd48275c749aa713', 1, 'organisation', 'Xinhua', 'Xinhua', NULL, NULL, NULL, 0, 28, 6, 'Xinhua', 'dateline');
INSERT INTO public.article_entities VALUES ('e5b11c4ba39975f5fd48275c749aa713', 2, 'place', 'México', 'MX', NULL, NULL, NULL, 0, 207, 6, 'México', 'gazetteer');
INSERT INTO public.article_entities VALUES ('e5b11c4ba39975f5fd48275c749aa713', 3, 'date', '13 de agosto de 2025', '2025-08-13', NULL, NULL, NULL, 6, 11, 20, '13 de agosto de 2025', 'pattern');
INSERT INTO public.article_entities VALUES ('e5b11c4ba39975f5fd48275c749aa713', 4, 'person', 'Joaquín Mena', 'Joaquín Mena', 'photographer', NULL, NULL, 6, 99, 12, 'Joaquín Mena', 'credit');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 41, 'place', '儋州', 'Danzhou', NULL, NULL, NULL, 11, 0, 2, '儋州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 42, 'place', '儋州', 'Danzhou', NULL, NULL, NULL, 11, 40, 2, '儋州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 43, 'organisation', '深圳市盐田港集团', '深圳市盐田港集团', NULL, NULL, NULL, 11, 46, 8, '深圳市盐田港集团', 'pattern');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 44, 'place', '深圳', 'Shenzhen', NULL, NULL, NULL, 11, 76, 2, '深圳', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 45, 'money', '99亿元', '9900000000 CNY', NULL, '9900000000', 'CNY', 11, 99, 4, '99亿元', 'pattern');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 46, 'place', '深圳', 'Shenzhen', NULL, NULL, NULL, 12, 1, 2, '深圳', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 47, 'place', '深圳', 'Shenzhen', NULL, NULL, NULL, 12, 10, 2, '深圳', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 48, 'place', '儋州', 'Danzhou', NULL, NULL, NULL, 12, 35, 2, '儋州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 49, 'place', '深圳', 'Shenzhen', NULL, NULL, NULL, 12, 56, 2, '深圳', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 50, 'organisation', '儋州深农公司', '儋州深农公司', NULL, NULL, NULL, 12, 75, 6, '儋州深农公司', 'pattern');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 51, 'person', '张新建', '张新建', '董事长', NULL, NULL, 12, 84, 3, '张新建', 'pattern');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 52, 'place', '儋州', 'Danzhou', NULL, NULL, NULL, 12, 128, 2, '儋州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 53, 'place', '湖南', 'Hunan', NULL, NULL, NULL, 13, 31, 2, '湖南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 54, 'place', '海南', 'Hainan', NULL, NULL, NULL, 13, 41, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 55, 'place', '广东', 'Guangdong', NULL, NULL, NULL, 13, 48, 2, '广东', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 56, 'place', '海南', 'Hainan', NULL, NULL, NULL, 13, 50, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 57, 'place', '海口', 'Haikou', NULL, NULL, NULL, 13, 83, 2, '海口', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 58, 'place', '广州', 'Guangzhou', NULL, NULL, NULL, 13, 89, 2, '广州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 59, 'place', '海南', 'Hainan', NULL, NULL, NULL, 13, 115, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 60, 'place', '海南', 'Hainan', NULL, NULL, NULL, 15, 0, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 61, 'place', '湖南', 'Hunan', NULL, NULL, NULL, 16, 18, 2, '湖南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 62, 'place', '海南', 'Hainan', NULL, NULL, NULL, 16, 21, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 63, 'place', '海南省', 'Hainan', NULL, NULL, NULL, 17, 0, 3, '海南省', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 64, 'place', '海南', 'Hainan', NULL, NULL, NULL, 17, 82, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 65, 'place', '广东', 'Guangdong', NULL, NULL, NULL, 18, 1, 2, '广东', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 66, 'place', '海南', 'Hainan', NULL, NULL, NULL, 18, 3, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 67, 'place', '广东', 'Guangdong', NULL, NULL, NULL, 19, 23, 2, '广东', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 68, 'place', '海南', 'Hainan', NULL, NULL, NULL, 19, 25, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 69, 'place', '海口', 'Haikou', NULL, NULL, NULL, 19, 38, 2, '海口', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 70, 'place', '广州', 'Guangzhou', NULL, NULL, NULL, 19, 46, 2, '广州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 71, 'money', '10亿元', '1000000000 CNY', NULL, '1000000000', 'CNY', 19, 55, 4, '10亿元', 'pattern');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 72, 'place', '广州', 'Guangzhou', NULL, NULL, NULL, 19, 69, 2, '广州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 73, 'place', '东莞', 'Dongguan', NULL, NULL, NULL, 19, 74, 2, '东莞', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 74, 'place', '佛山', 'Foshan', NULL, NULL, NULL, 19, 79, 2, '佛山', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 75, 'place', '广东', 'Guangdong', NULL, NULL, NULL, 19, 89, 2, '广东', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 76, 'place', '海南', 'Hainan', NULL, NULL, NULL, 19, 91, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 77, 'place', '儋州', 'Danzhou', NULL, NULL, NULL, 20, 22, 2, '儋州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 78, 'place', '深圳', 'Shenzhen', NULL, NULL, NULL, 20, 28, 2, '深圳', 'gazetteer');
INSERT INTO public.article_entities VALUES ('53a69ac1e7a39aa887b214d099036464', 79, 'place', '海南', 'Hainan', NULL, NULL, NULL, 21, 76, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 0, 'place', 'SAINT-AUBRAC', 'SAINT-AUBRAC', NULL, NULL, NULL, 0, 0, 12, 'SAINT-AUBRAC', 'dateline');
INSERT INTO public.article_entities VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 1, 'organisation', 'AFP', 'AFP', NULL, NULL, NULL, 0, 14, 3, 'AFP', 'dateline');
INSERT INTO public.article_entities VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 2, 'percent', '58 %', '58 %', NULL, '58', NULL, 0, 76, 4, '58 %', 'pattern');
INSERT INTO public.article_entities VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 3, 'person', 'Lucie Ferrand', 'Lucie Ferrand', 'photographer', NULL, NULL, 1, 49, 13, 'Lucie Ferrand', 'credit');
INSERT INTO public.article_entities VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 4, 'money', '74 millions d’euros', '74000000 EUR', NULL, '74000000', 'EUR', 2, 118, 19, '74 millions d’euros', 'pattern');
INSERT INTO public.article_entities VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 5, 'person', 'Monique Delpuech', 'Monique Delpuech', 'présidente', NULL, NULL, 3, 80, 16, 'Monique Delpuech', 'pattern');
INSERT INTO public.article_entities VALUES ('67ebb1c169a20c929c68a44f831b784a', 0, 'person', 'هدى الصفار', 'هدى الصفار', NULL, NULL, NULL, 0, 43, 10, 'هدى الصفار', 'pattern');
INSERT INTO public.article_entities VALUES ('67ebb1c169a20c929c68a44f831b784a', 1, 'place', 'رأس الحور', 'رأس الحور', NULL, NULL, NULL, 1, 0, 9, 'رأس الحور', 'dateline');
INSERT INTO public.article_entities VALUES ('67ebb1c169a20c929c68a44f831b784a', 2, 'organisation', 'أ ف ب', 'أ ف ب', NULL, NULL, NULL, 1, 11, 5, 'أ ف ب', 'dateline');
INSERT INTO public.article_entities VALUES ('9300ebe435496ae2940e7704f24e6bbd', 0, 'organisation', 'Protezione civile', 'Protezione civile', NULL, NULL, NULL, 5, 48, 17, 'Protezione civile', 'gazetteer');
INSERT INTO public.article_entities VALUES ('57d6d06f5fda8531db5d984b6cc86450', 0, 'date', '2025年2月10日', '2025-02-10', NULL, NULL, NULL, 0, 18, 10, '2025年2月10日', 'pattern');
INSERT INTO public.article_entities VALUES ('57d6d06f5fda8531db5d984b6cc86450', 1, 'person', '佐伯悠人', '佐伯悠人', NULL, NULL, NULL, 0, 29, 4, '佐伯悠人', 'repeat');
INSERT INTO public.article_entities VALUES ('57d6d06f5fda8531db5d984b6cc86450', 2, 'place', '北見沢', '北見沢', NULL, NULL, NULL, 1, 1, 3, '北見沢', 'dateline');
INSERT INTO public.article_entities VALUES ('57d6d06f5fda8531db5d984b6cc86450', 3, 'person', '佐伯悠人', '佐伯悠人', 'reporter', NULL, NULL, 1, 5, 4, '佐伯悠人', 'dateline');
INSERT INTO public.article_entities VALUES ('57d6d06f5fda8531db5d984b6cc86450', 4, 'person', '三浦紗季', '三浦紗季', 'さん', NULL, NULL, 2, 62, 4, '三浦紗季', 'pattern');
INSERT INTO public.article_entities VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 0, 'person', 'Caio Neves', 'Caio Neves', 'photographer', NULL, NULL, 0, 49, 10, 'Caio Neves', 'credit');
INSERT INTO public.article_entities VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 1, 'money', 'R$ 62 mil', '62000 BRL', NULL, '62000', 'BRL', 3, 17, 9, 'R$ 62 mil', 'pattern');
INSERT INTO public.article_entities VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 2, 'person', 'Jonas Pimentel', 'Jonas Pimentel', NULL, NULL, NULL, 3, 128, 14, 'Jonas Pimentel', 'pattern');
INSERT INTO public.article_entities VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 3, 'person', 'Rita Lobo', 'Rita Lobo', 'photographer', NULL, NULL, 6, 52, 9, 'Rita Lobo', 'credit');
INSERT INTO public.article_entities VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 0, 'place', 'LONDON', 'London', NULL, NULL, NULL, 0, 0, 6, 'LONDON', 'dateline');
INSERT INTO public.article_entities VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 1, 'date', 'June 3', '--06-03', NULL, NULL, NULL, 0, 8, 6, 'June 3', 'pattern');
INSERT INTO public.article_entities VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 2, 'organisation', 'Reuters', 'Reuters', NULL, NULL, NULL, 0, 16, 7, 'Reuters', 'dateline');
INSERT INTO public.article_entities VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 3, 'place', 'Britain', 'GB', NULL, NULL, NULL, 0, 27, 7, 'Britain', 'gazetteer');
INSERT INTO public.article_entities VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 4, 'percent', '2%', '2 %', NULL, '2', NULL, 1, 125, 2, '2%', 'pattern');
INSERT INTO public.article_entities VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 5, 'person', 'Harriet Shaw', 'Harriet Shaw', 'manager', NULL, NULL, 3, 53, 12, 'Harriet Shaw', 'pattern');
INSERT INTO public.article_entities VALUES ('74fd202314d3f028a94a8feb002d9791', 0, 'date', '9 janvier 2025', '2025-01-09', NULL, NULL, NULL, 5, 40, 14, '9 janvier 2025', 'pattern');
INSERT INTO public.article_entities VALUES ('74fd202314d3f028a94a8feb002d9791', 1, 'person', 'Hugo Ternant', 'Hugo Ternant', 'photographer', NULL, NULL, 5, 76, 12, 'Hugo Ternant', 'credit');
INSERT INTO public.article_entities VALUES ('a919b3ede51431b50a600f433e3c1d82', 0, 'place', 'ОЗЁРСК-СЕВЕРНЫЙ', 'ОЗЁРСК-СЕВЕРНЫЙ', NULL, NULL, NULL, 0, 0, 15, 'ОЗЁРСК-СЕВЕРНЫЙ', 'dateline');
INSERT INTO public.article_entities VALUES ('a919b3ede51431b50a600f433e3c1d82', 1, 'date', '12 февраля', '--02-12', NULL, NULL, NULL, 0, 17, 10, '12 февраля', 'pattern');
INSERT INTO public.article_entities VALUES ('a919b3ede51431b50a600f433e3c1d82', 2, 'organisation', 'ТАСС', 'ТАСС', NULL, NULL, NULL, 0, 30, 4, 'ТАСС', 'dateline');
INSERT INTO public.article_entities VALUES ('a919b3ede51431b50a600f433e3c1d82', 3, 'person', 'Артём Лосев', 'Артём Лосев', 'photographer', NULL, NULL, 2, 54, 11, 'Артём Лосев', 'credit');
INSERT INTO public.article_entities VALUES ('a919b3ede51431b50a600f433e3c1d82', 4, 'person', 'Вера Тихомирова', 'Вера Тихомирова', NULL, NULL, NULL, 3, 144, 15, 'Вера Тихомирова', 'pattern');
INSERT INTO public.article_entities VALUES ('a919b3ede51431b50a600f433e3c1d82', 5, 'money', '86 млн рублей', '86000000 RUB', NULL, '86000000', 'RUB', 5, 42, 13, '86 млн рублей', 'pattern');
INSERT INTO public.article_entities VALUES ('aa390b0d4f9c6946c2b7536be7163477', 0, 'person', 'Moira Flint', 'Moira Flint', 'captain', NULL, NULL, 1, 49, 11, 'Moira Flint', 'pattern');
INSERT INTO public.article_entities VALUES ('aa390b0d4f9c6946c2b7536be7163477', 1, 'money', '£38,000', '38000 GBP', NULL, '38000', 'GBP', 3, 27, 7, '£38,000', 'pattern');
INSERT INTO public.article_entities VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 0, 'organisation', 'ANSA', 'ANSA', NULL, NULL, NULL, 0, 1, 4, 'ANSA', 'dateline');
INSERT INTO public.article_entities VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 1, 'place', 'BORGOVENTO', 'BORGOVENTO', NULL, NULL, NULL, 0, 9, 10, 'BORGOVENTO', 'dateline');
INSERT INTO public.article_entities VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 2, 'date', '18 SET', '--09-18', NULL, NULL, NULL, 0, 21, 6, '18 SET', 'pattern');
INSERT INTO public.article_entities VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 3, 'money', '9,2 milioni di euro', '9200000 EUR', NULL, '9200000', 'EUR', 1, 22, 19, '9,2 milioni di euro', 'pattern');
INSERT INTO public.article_entities VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 4, 'person', 'Elisa Gori', 'Elisa Gori', 'photographer', NULL, NULL, 2, 54, 10, 'Elisa Gori', 'credit');
INSERT INTO public.article_entities VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 5, 'person', 'Paola Menghini', 'Paola Menghini', 'sindaca', NULL, NULL, 3, 83, 14, 'Paola Menghini', 'pattern');
INSERT INTO public.article_entities VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 0, 'percent', '15 Prozent', '15 %', NULL, '15', NULL, 0, 97, 10, '15 Prozent', 'pattern');
INSERT INTO public.article_entities VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 1, 'money', '600 Euro', '600 EUR', NULL, '600', 'EUR', 1, 175, 8, '600 Euro', 'pattern');
INSERT INTO public.article_entities VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 2, 'person', 'Tobias Renk', 'Tobias Renk', NULL, NULL, NULL, 6, 15, 11, 'Tobias Renk', 'pattern');
INSERT INTO public.article_entities VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 0, 'place', '통영', '통영', NULL, NULL, NULL, 0, 1, 2, '통영', 'dateline');
INSERT INTO public.article_entities VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 1, 'organisation', '연합뉴스', '연합뉴스', NULL, NULL, NULL, 0, 4, 4, '연합뉴스', 'dateline');
INSERT INTO public.article_entities VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 2, 'person', '서민재', '서민재', 'reporter', NULL, NULL, 0, 10, 3, '서민재', 'dateline');
INSERT INTO public.article_entities VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 3, 'money', '9억4천만원', '940000000 KRW', NULL, '940000000', 'KRW', 4, 8, 6, '9억4천만원', 'pattern');
INSERT INTO public.article_entities VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 0, 'person', '윤재호', '윤재호', '씨', NULL, NULL, 5, 18, 3, '윤재호', 'pattern');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 0, 'place', '海南', 'Hainan', NULL, NULL, NULL, 0, 1, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 1, 'place', '洋浦经济开发区', 'Yangpu', NULL, NULL, NULL, 0, 3, 7, '洋浦经济开发区', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 2, 'date', '2025年1月12日', '2025-01-12', NULL, NULL, NULL, 0, 39, 10, '2025年1月12日', 'pattern');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 3, 'organisation', '新华网', '新华网', NULL, NULL, NULL, 1, 0, 3, '新华网', 'dateline');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 4, 'place', '海口', 'Haikou', NULL, NULL, NULL, 1, 3, 2, '海口', 'dateline');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 5, 'date', '7月7日', '--07-07', NULL, NULL, NULL, 1, 5, 4, '7月7日', 'pattern');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 6, 'person', '吴茂辉', '吴茂辉', 'reporter', NULL, NULL, 1, 13, 3, '吴茂辉', 'dateline');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 7, 'person', '王与点', '王与点', 'reporter', NULL, NULL, 1, 17, 3, '王与点', 'dateline');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 8, 'place', '湖南', 'Hunan', NULL, NULL, NULL, 1, 21, 2, '湖南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 9, 'place', '海南', 'Hainan', NULL, NULL, NULL, 1, 33, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 10, 'place', '浙江', 'Zhejiang', NULL, NULL, NULL, 1, 42, 2, '浙江', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 11, 'place', '海南', 'Hainan', NULL, NULL, NULL, 1, 51, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 12, 'place', '广东', 'Guangdong', NULL, NULL, NULL, 1, 64, 2, '广东', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 13, 'place', '海口', 'Haikou', NULL, NULL, NULL, 1, 71, 2, '海口', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 14, 'place', '海南', 'Hainan', NULL, NULL, NULL, 1, 87, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 15, 'place', '海南', 'Hainan', NULL, NULL, NULL, 3, 0, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 16, 'place', '海南', 'Hainan', NULL, NULL, NULL, 3, 67, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 17, 'place', '海南', 'Hainan', NULL, NULL, NULL, 4, 33, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 18, 'place', '湖南', 'Hunan', NULL, NULL, NULL, 4, 57, 2, '湖南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 19, 'place', '海南', 'Hainan', NULL, NULL, NULL, 4, 62, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 20, 'place', '海南', 'Hainan', NULL, NULL, NULL, 4, 77, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 21, 'place', '印尼', 'ID', NULL, NULL, NULL, 4, 111, 2, '印尼', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 22, 'money', '3.2万元', '32000 CNY', NULL, '32000', 'CNY', 4, 162, 5, '3.2万元', 'pattern');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 23, 'date', '2025年3月7日', '2025-03-07', NULL, NULL, NULL, 5, 0, 9, '2025年3月7日', 'pattern');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 24, 'organisation', '湖南省政府', '湖南省政府', NULL, NULL, NULL, 5, 11, 5, '湖南省政府', 'pattern');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 25, 'place', '海南', 'Hainan', NULL, NULL, NULL, 5, 17, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 26, 'place', '湖南', 'Hunan', NULL, NULL, NULL, 5, 25, 2, '湖南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 27, 'place', '海南', 'Hainan', NULL, NULL, NULL, 5, 33, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 28, 'organisation', '湖南省政府', '湖南省政府', NULL, NULL, NULL, 6, 0, 5, '湖南省政府', 'pattern');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 29, 'place', '海南', 'Hainan', NULL, NULL, NULL, 6, 6, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 30, 'place', '湖南', 'Hunan', NULL, NULL, NULL, 6, 65, 2, '湖南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 31, 'money', '131亿元', '13100000000 CNY', NULL, '13100000000', 'CNY', 6, 105, 5, '131亿元', 'pattern');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 32, 'place', '海南', 'Hainan', NULL, NULL, NULL, 7, 6, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 33, 'place', '海南', 'Hainan', NULL, NULL, NULL, 7, 43, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 34, 'place', '海口市', 'Haikou', NULL, NULL, NULL, 7, 101, 3, '海口市', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 35, 'place', '广东', 'Guangdong', NULL, NULL, NULL, 7, 104, 2, '广东', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 36, 'place', '海南', 'Hainan', NULL, NULL, NULL, 7, 106, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 37, 'place', '海口', 'Haikou', NULL, NULL, NULL, 7, 195, 2, '海口', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 38, 'person', '陈量子', '陈量子', '副书记', NULL, NULL, 7, 205, 3, '陈量子', 'pattern');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 39, 'place', '海南', 'Hainan', NULL, NULL, NULL, 9, 9, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 40, 'place', '儋州', 'Danzhou', NULL, NULL, NULL, 10, 0, 2, '儋州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 41, 'place', '儋州', 'Danzhou', NULL, NULL, NULL, 11, 0, 2, '儋州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 42, 'place', '儋州', 'Danzhou', NULL, NULL, NULL, 11, 40, 2, '儋州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 43, 'organisation', '深圳市盐田港集团', '深圳市盐田港集团', NULL, NULL, NULL, 11, 46, 8, '深圳市盐田港集团', 'pattern');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 44, 'place', '深圳', 'Shenzhen', NULL, NULL, NULL, 11, 76, 2, '深圳', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 45, 'money', '99亿元', '9900000000 CNY', NULL, '9900000000', 'CNY', 11, 99, 4, '99亿元', 'pattern');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 46, 'place', '深圳', 'Shenzhen', NULL, NULL, NULL, 12, 1, 2, '深圳', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 47, 'place', '深圳', 'Shenzhen', NULL, NULL, NULL, 12, 10, 2, '深圳', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 48, 'place', '儋州', 'Danzhou', NULL, NULL, NULL, 12, 35, 2, '儋州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 49, 'place', '深圳', 'Shenzhen', NULL, NULL, NULL, 12, 56, 2, '深圳', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 50, 'organisation', '儋州深农公司', '儋州深农公司', NULL, NULL, NULL, 12, 75, 6, '儋州深农公司', 'pattern');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 51, 'person', '张新建', '张新建', '董事长', NULL, NULL, 12, 84, 3, '张新建', 'pattern');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 52, 'place', '儋州', 'Danzhou', NULL, NULL, NULL, 12, 128, 2, '儋州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 53, 'place', '湖南', 'Hunan', NULL, NULL, NULL, 13, 31, 2, '湖南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 54, 'place', '海南', 'Hainan', NULL, NULL, NULL, 13, 41, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 55, 'place', '广东', 'Guangdong', NULL, NULL, NULL, 13, 48, 2, '广东', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 56, 'place', '海南', 'Hainan', NULL, NULL, NULL, 13, 50, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 57, 'place', '海口', 'Haikou', NULL, NULL, NULL, 13, 83, 2, '海口', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 58, 'place', '广州', 'Guangzhou', NULL, NULL, NULL, 13, 89, 2, '广州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 59, 'place', '海南', 'Hainan', NULL, NULL, NULL, 13, 115, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 60, 'place', '海南', 'Hainan', NULL, NULL, NULL, 15, 0, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 61, 'place', '湖南', 'Hunan', NULL, NULL, NULL, 16, 18, 2, '湖南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 62, 'place', '海南', 'Hainan', NULL, NULL, NULL, 16, 21, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 63, 'place', '海南省', 'Hainan', NULL, NULL, NULL, 17, 0, 3, '海南省', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 64, 'place', '海南', 'Hainan', NULL, NULL, NULL, 17, 82, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 65, 'place', '广东', 'Guangdong', NULL, NULL, NULL, 18, 1, 2, '广东', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 66, 'place', '海南', 'Hainan', NULL, NULL, NULL, 18, 3, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 67, 'place', '广东', 'Guangdong', NULL, NULL, NULL, 19, 23, 2, '广东', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 68, 'place', '海南', 'Hainan', NULL, NULL, NULL, 19, 25, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 69, 'place', '海口', 'Haikou', NULL, NULL, NULL, 19, 38, 2, '海口', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 70, 'place', '广州', 'Guangzhou', NULL, NULL, NULL, 19, 46, 2, '广州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 71, 'money', '10亿元', '1000000000 CNY', NULL, '1000000000', 'CNY', 19, 55, 4, '10亿元', 'pattern');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 72, 'place', '广州', 'Guangzhou', NULL, NULL, NULL, 19, 69, 2, '广州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 73, 'place', '东莞', 'Dongguan', NULL, NULL, NULL, 19, 74, 2, '东莞', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 74, 'place', '佛山', 'Foshan', NULL, NULL, NULL, 19, 79, 2, '佛山', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 75, 'place', '广东', 'Guangdong', NULL, NULL, NULL, 19, 89, 2, '广东', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 76, 'place', '海南', 'Hainan', NULL, NULL, NULL, 19, 91, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 77, 'place', '儋州', 'Danzhou', NULL, NULL, NULL, 20, 22, 2, '儋州', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 78, 'place', '深圳', 'Shenzhen', NULL, NULL, NULL, 20, 28, 2, '深圳', 'gazetteer');
INSERT INTO public.article_entities VALUES ('de241a043061474a05d57d755a07e50a', 79, 'place', '海南', 'Hainan', NULL, NULL, NULL, 21, 76, 2, '海南', 'gazetteer');
INSERT INTO public.article_entities VALUES ('696837c9df07b67f15d58d7745bf95cb', 0, 'place', 'Vila Marim', 'Vila Marim', NULL, NULL, NULL, 0, 0, 10, 'Vila Marim', 'dateline');
INSERT INTO public.article_entities VALUES ('696837c9df07b67f15d58d7745bf95cb', 1, 'organisation', 'Lusa', 'Lusa', NULL, NULL, NULL, 0, 19, 4, 'Lusa', 'dateline');
INSERT INTO public.article_entities VALUES ('696837c9df07b67f15d58d7745bf95cb', 2, 'money', '480 mil euros', '480000 EUR', NULL, '480000', 'EUR', 1, 146, 13, '480 mil euros', 'pattern');
INSERT INTO public.article_entities VALUES ('696837c9df07b67f15d58d7745bf95cb', 3, 'person', 'Duarte Leal', 'Duarte Leal', 'photographer', NULL, NULL, 2, 65, 11, 'Duarte Leal', 'credit');
INSERT INTO public.article_entities VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 0, 'place', 'Brunnstedt', 'Brunnstedt', NULL, NULL, NULL, 0, 0, 10, 'Brunnstedt', 'dateline');
INSERT INTO public.article_entities VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 1, 'organisation', 'dpa', 'dpa', NULL, NULL, NULL, 0, 12, 3, 'dpa', 'dateline');
INSERT INTO public.article_entities VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 2, 'person', 'Katrin Behl', 'Katrin Behl', 'photographer', NULL, NULL, 1, 58, 11, 'Katrin Behl', 'credit');
INSERT INTO public.article_entities VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 3, 'person', 'Heike Lorenz', 'Heike Lorenz', 'Bürgermeisterin', NULL, NULL, 3, 68, 12, 'Heike Lorenz', 'pattern');
INSERT INTO public.article_entities VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 4, 'money', '31 Millionen Euro', '31000000 EUR', NULL, '31000000', 'EUR', 3, 165, 17, '31 Millionen Euro', 'pattern');
INSERT INTO public.article_entities VALUES ('c4c9134fd36831d04fb8621718026dec', 0, 'money', '210 000 euros', '210000 EUR', NULL, '210000', 'EUR', 5, 44, 13, '210 000 euros', 'pattern');
INSERT INTO public.article_entities VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 0, 'place', 'Tavira', 'Tavira', NULL, NULL, NULL, 0, 0, 6, 'Tavira', 'dateline');
INSERT INTO public.article_entities VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 1, 'date', '30 set 2025', '2025-09-30', NULL, NULL, NULL, 0, 8, 11, '30 set 2025', 'pattern');
INSERT INTO public.article_entities VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 2, 'organisation', 'Lusa', 'Lusa', NULL, NULL, NULL, 0, 21, 4, 'Lusa', 'dateline');
INSERT INTO public.article_entities VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 0, 'money', '1800 рублей', '1800 RUB', NULL, '1800', 'RUB', 3, 33, 11, '1800 рублей', 'pattern');
INSERT INTO public.article_entities VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 1, 'money', '2 тыс. руб.', '2000 RUB', NULL, '2000', 'RUB', 5, 28, 11, '2 тыс. руб.', 'pattern');
INSERT INTO public.article_entities VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 2, 'money', '95 тыс. руб.', '95000 RUB', NULL, '95000', 'RUB', 6, 29, 12, '95 тыс. руб.', 'pattern');
INSERT INTO public.article_entities VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 3, 'money', '60 тыс. руб.', '60000 RUB', NULL, '60000', 'RUB', 7, 33, 12, '60 тыс. руб.', 'pattern');
INSERT INTO public.article_entities VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 4, 'person', 'Марина Полякова', 'Марина Полякова', NULL, NULL, NULL, 8, 97, 15, 'Марина Полякова', 'pattern');
INSERT INTO public.article_entities VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 0, 'date', '18. März', '--03-18', NULL, NULL, NULL, 3, 169, 8, '18. März', 'pattern');
INSERT INTO public.article_entities VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 0, 'person', 'JULIÁN PRAT', 'JULIÁN PRAT', 'photographer', NULL, NULL, 1, 46, 11, 'JULIÁN PRAT', 'credit');


--
-- Data for Name: article_fields; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_fields VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 0, 'title', '青禾地铁3号线开通试运营', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 1, 'title', '青禾地铁3号线开通试运营', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 2, 'title', '青禾地铁3号线开通试运营', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 3, 'canonical_url', 'http://127.0.0.1:39041/city/2025-12/02/content_771.htm', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 4, 'canonical_url', 'http://127.0.0.1:39041/city/2025-12/02/content_771.htm', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 5, 'section', '城市', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 6, 'section', '城市', 'visible.path', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 7, 'source_name', '青禾晚报', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 8, 'source_name', '青禾晚报', 'class', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 9, 'editor', '常欢', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 10, 'published', '2025-12-02', 'url', 0.949999988079071, false);
INSERT INTO public.article_fields VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 11, 'published', '2025-12-02T00:05:00Z', 'meta.article:published_time', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 12, 'published', '2025-12-02', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 13, 'view_count', '9804', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 14, 'comment_count', '127', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 0, 'title', 'Biodéchets : ce qui change à la rentrée à Valmont', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 1, 'title', 'Biodéchets : ce qui change à la rentrée à Valmont', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 2, 'title', 'Biodéchets : ce qui change à la rentrée à Valmont', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 3, 'canonical_url', 'http://127.0.0.1:37347/vie-pratique/biodechets/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 4, 'canonical_url', 'http://127.0.0.1:37347/vie-pratique/biodechets/', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 5, 'site_name', 'Valmont Info', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 6, 'description', 'Biodéchets : ce qui change à la rentrée à Valmont', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 7, 'author', 'Sophie Maillard', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 8, 'author', 'Sophie Maillard', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 9, 'author', 'Sophie Maillard', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 10, 'published', '2025-08-19T09:00:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 11, 'published', '2025-08-19', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('09a43e3d4da134db13f76b92663faf14', 0, 'title', '30년 된 동네 목욕탕, 마을 극장으로 변신', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('09a43e3d4da134db13f76b92663faf14', 1, 'title', '30년 된 동네 목욕탕, 마을 극장으로 변신', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('09a43e3d4da134db13f76b92663faf14', 2, 'published', '2025-03-12', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('09a43e3d4da134db13f76b92663faf14', 3, 'comment_count', '2', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('0b7ea0ba17f2224373f5f99070385f97', 0, 'title', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('0b7ea0ba17f2224373f5f99070385f97', 1, 'title', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('0b7ea0ba17f2224373f5f99070385f97', 2, 'canonical_url', 'http://127.0.0.1:45011/a/20871.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('0b7ea0ba17f2224373f5f99070385f97', 3, 'description', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('0b7ea0ba17f2224373f5f99070385f97', 4, 'section', '健身', 'visible.link', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('0b7ea0ba17f2224373f5f99070385f97', 5, 'tag', '健身', 'meta.keywords', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('0b7ea0ba17f2224373f5f99070385f97', 6, 'view_count', '87', 'class', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('0b7ea0ba17f2224373f5f99070385f97', 7, 'comment_count', '0', 'class', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 0, 'title', '返却日のない図書室', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 1, 'title', '返却日のない図書室', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 2, 'title', '返却日のない図書室', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 3, 'canonical_url', 'http://127.0.0.1:42669/2025/06/toshoshitsu/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 4, 'canonical_url', 'http://127.0.0.1:42669/2025/06/toshoshitsu/', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 5, 'site_name', '城下町だより', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 6, 'description', '返却日のない図書室', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 7, 'author', '早瀬文', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 8, 'author', '早瀬文', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 9, 'author', '早瀬文', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 10, 'published', '2025-06-07T21:00:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 11, 'published', '2025-06-08', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('104008ffd793e6479e683d4b36bf1aa5', 0, 'title', 'Los regantes del Jaro ceden agua a las ciudades', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('104008ffd793e6479e683d4b36bf1aa5', 1, 'title', 'Los regantes del Jaro ceden agua a las ciudades', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('104008ffd793e6479e683d4b36bf1aa5', 2, 'title', 'Los regantes del Jaro ceden agua a las ciudades', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('104008ffd793e6479e683d4b36bf1aa5', 3, 'title', 'Los regantes del Jaro ceden agua a las ciudades', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('104008ffd793e6479e683d4b36bf1aa5', 4, 'canonical_url', 'http://127.0.0.1:45547/medio-ambiente/regantes-jaro', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('104008ffd793e6479e683d4b36bf1aa5', 5, 'site_name', 'El Diario del Jaro', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('104008ffd793e6479e683d4b36bf1aa5', 6, 'site_name', 'El Diario del Jaro', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('104008ffd793e6479e683d4b36bf1aa5', 7, 'section', 'Medio ambiente', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('104008ffd793e6479e683d4b36bf1aa5', 8, 'section', 'Medio ambiente', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('104008ffd793e6479e683d4b36bf1aa5', 9, 'published', '2025-04-09T16:30:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('104008ffd793e6479e683d4b36bf1aa5', 10, 'published', '2025-04-09T16:30:00Z', 'time', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('104008ffd793e6479e683d4b36bf1aa5', 11, 'published', '2025-04-09', 'visible', 0.7999999523162842, false);
INSERT INTO public.article_fields VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 0, 'title', '北流河湿地春季候鸟数量创新高', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 1, 'title', '北流河湿地春季候鸟数量创新高', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 2, 'title', '北流河湿地春季候鸟数量创新高', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 3, 'title', '北流河湿地春季候鸟数量创新高', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 4, 'canonical_url', 'http://127.0.0.1:45447/eco/20250518/c_10882.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 5, 'site_name', '江河新闻', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 6, 'site_name', '江河新闻', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 7, 'section', '生态', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 8, 'section', '生态', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 9, 'source_name', '江河新闻', 'visible.name', 0.4000000059604645, true);
INSERT INTO public.article_fields VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 10, 'published', '2025-05-18', 'url', 0.949999988079071, false);
INSERT INTO public.article_fields VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 11, 'published', '2025-05-18T08:22:10Z', 'json_ld.datePublished', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 12, 'published', '2025-05-18T08:22:10Z', 'time', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 13, 'published', '2025-05-18', 'visible', 0.75, false);
INSERT INTO public.article_fields VALUES ('2b6baefae281df25142a73283e7e3461', 0, 'title', 'À Vaucresson-les-Bains, la source qui chante à nouveau', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('2b6baefae281df25142a73283e7e3461', 1, 'title', 'À Vaucresson-les-Bains, la source qui chante à nouveau', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('2b6baefae281df25142a73283e7e3461', 2, 'canonical_url', 'http://127.0.0.1:33477/regions/source-vaucresson', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('2b6baefae281df25142a73283e7e3461', 3, 'site_name', 'Le Courrier des Plateaux', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('2b6baefae281df25142a73283e7e3461', 4, 'section', 'Régions', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('2b6baefae281df25142a73283e7e3461', 5, 'author', 'Ève Lacombe', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('2b6baefae281df25142a73283e7e3461', 6, 'author', 'Ève Lacombe', 'byline.text', 0.5, false);
INSERT INTO public.article_fields VALUES ('2b6baefae281df25142a73283e7e3461', 7, 'author', 'correspondante à Vaucresson', 'byline.text', 0.5, false);
INSERT INTO public.article_fields VALUES ('2b6baefae281df25142a73283e7e3461', 8, 'published', '2025-10-17T04:00:00Z', 'itemprop.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('2b6baefae281df25142a73283e7e3461', 9, 'published', '2025-10-17T04:00:00Z', 'time', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('2b6baefae281df25142a73283e7e3461', 10, 'published', '2025-10-17', 'visible', 0.7999999523162842, false);
INSERT INTO public.article_fields VALUES ('3f48f14ee7807958eec183db52b69ede', 0, 'title', '聽浪的人', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('3f48f14ee7807958eec183db52b69ede', 1, 'title', '聽浪的人', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('3f48f14ee7807958eec183db52b69ede', 2, 'title', '聽浪的人', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('3f48f14ee7807958eec183db52b69ede', 3, 'canonical_url', 'http://127.0.0.1:38257/2025/05/waves/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('3f48f14ee7807958eec183db52b69ede', 4, 'canonical_url', 'http://127.0.0.1:38257/2025/05/waves/', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('3f48f14ee7807958eec183db52b69ede', 5, 'site_name', '慢慢寫', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('3f48f14ee7807958eec183db52b69ede', 6, 'description', '聽浪的人', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('3f48f14ee7807958eec183db52b69ede', 7, 'author', '蘇葉', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('3f48f14ee7807958eec183db52b69ede', 8, 'author', '蘇葉', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('3f48f14ee7807958eec183db52b69ede', 9, 'author', '蘇葉', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('3f48f14ee7807958eec183db52b69ede', 10, 'published', '2025-05-27T14:15:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('3f48f14ee7807958eec183db52b69ede', 11, 'published', '2025-05-27', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('4631dc6678ccd2b26555ff8096608017', 0, 'title', '老城修表人:滴答声里五十年', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('4631dc6678ccd2b26555ff8096608017', 1, 'title', '老城修表人:滴答声里五十年', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('4631dc6678ccd2b26555ff8096608017', 2, 'title', '老城修表人:滴答声里五十年', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('4631dc6678ccd2b26555ff8096608017', 3, 'canonical_url', 'http://127.0.0.1:43121/2025/03/xiubiao', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4631dc6678ccd2b26555ff8096608017', 4, 'canonical_url', 'http://127.0.0.1:43121/2025/03/xiubiao', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('4631dc6678ccd2b26555ff8096608017', 5, 'site_name', '街角杂志', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4631dc6678ccd2b26555ff8096608017', 6, 'description', '老城修表人:滴答声里五十年', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4631dc6678ccd2b26555ff8096608017', 7, 'published', '2025-03-15T01:30:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('4631dc6678ccd2b26555ff8096608017', 8, 'published', '2025-03-15', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('59f09ccf698d109c63e78137babcafaa', 0, 'title', '縣圖書館開設夜間閱覽室', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('59f09ccf698d109c63e78137babcafaa', 1, 'title', '縣圖書館開設夜間閱覽室', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('59f09ccf698d109c63e78137babcafaa', 2, 'title', '縣圖書館開設夜間閱覽室', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('59f09ccf698d109c63e78137babcafaa', 3, 'canonical_url', 'http://127.0.0.1:43121/zx/88213.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('59f09ccf698d109c63e78137babcafaa', 4, 'canonical_url', 'http://127.0.0.1:43121/zx/88213.html', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('59f09ccf698d109c63e78137babcafaa', 5, 'section', '資訊', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('59f09ccf698d109c63e78137babcafaa', 6, 'section', '資訊', 'visible.path', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('59f09ccf698d109c63e78137babcafaa', 7, 'source_name', '新華社', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('59f09ccf698d109c63e78137babcafaa', 8, 'source_name', '新華社', 'class', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('59f09ccf698d109c63e78137babcafaa', 9, 'editor', '路遠', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('59f09ccf698d109c63e78137babcafaa', 10, 'published', '2025-08-20T13:10:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('59f09ccf698d109c63e78137babcafaa', 11, 'published', '2025-08-20', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('59f09ccf698d109c63e78137babcafaa', 12, 'view_count', '377', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('59f09ccf698d109c63e78137babcafaa', 13, 'comment_count', '1', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 0, 'title', '第八届青禾国际风筝节开幕', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 1, 'title', '第八届青禾国际风筝节开幕', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 2, 'title', '第八届青禾国际风筝节开幕', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 3, 'canonical_url', 'http://127.0.0.1:45011/wh/2025/10/11/0451.shtml', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 4, 'canonical_url', 'http://127.0.0.1:45011/wh/2025/10/11/0451.shtml', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 5, 'section', '文化', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 6, 'section', '文化', 'visible.path', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 7, 'source_name', '青禾电视台', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 8, 'source_name', '青禾电视台', 'class', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 9, 'editor', '平安', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 10, 'published', '2025-10-11', 'url', 0.949999988079071, false);
INSERT INTO public.article_fields VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 11, 'published', '2025-10-11T07:30:00Z', 'meta.article:published_time', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 12, 'published', '2025-10-11', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 13, 'view_count', '640', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 14, 'comment_count', '2', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('15078d490a94a74e794fe25134f78059', 0, 'title', '云端邮局的守望者', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('15078d490a94a74e794fe25134f78059', 1, 'title', '云端邮局的守望者', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('15078d490a94a74e794fe25134f78059', 2, 'title', '云端邮局的守望者', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('15078d490a94a74e794fe25134f78059', 3, 'canonical_url', 'http://127.0.0.1:39041/people/2025-07/21/content_488.htm', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('15078d490a94a74e794fe25134f78059', 4, 'canonical_url', 'http://127.0.0.1:39041/people/2025-07/21/content_488.htm', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('15078d490a94a74e794fe25134f78059', 5, 'section', '人物', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('15078d490a94a74e794fe25134f78059', 6, 'section', '人物', 'visible.path', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('15078d490a94a74e794fe25134f78059', 7, 'source_name', '高原日报', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('15078d490a94a74e794fe25134f78059', 8, 'source_name', '高原日报', 'class', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('15078d490a94a74e794fe25134f78059', 9, 'editor', '常欢', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('15078d490a94a74e794fe25134f78059', 10, 'published', '2025-07-21', 'url', 0.949999988079071, false);
INSERT INTO public.article_fields VALUES ('15078d490a94a74e794fe25134f78059', 11, 'published', '2025-07-21T02:12:00Z', 'meta.article:published_time', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('15078d490a94a74e794fe25134f78059', 12, 'published', '2025-07-21', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('15078d490a94a74e794fe25134f78059', 13, 'view_count', '1530', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('15078d490a94a74e794fe25134f78059', 14, 'comment_count', '9', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('189e31ce2f133e65c04344ffc0150ae3', 0, 'title', 'The secret was the bowl', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('189e31ce2f133e65c04344ffc0150ae3', 1, 'title', 'Crumbs & Other Evidence » The secret was the bowl', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('189e31ce2f133e65c04344ffc0150ae3', 2, 'author', 'Hester Lamb', 'byline.text', 0.5, true);
INSERT INTO public.article_fields VALUES ('189e31ce2f133e65c04344ffc0150ae3', 3, 'published', '2025-02-09', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('189e31ce2f133e65c04344ffc0150ae3', 4, 'comment_count', '0', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 0, 'title', '青禾41座小型水库完成除险加固', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 1, 'title', '青禾41座小型水库完成除险加固', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 2, 'title', '青禾41座小型水库完成除险加固', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 3, 'canonical_url', 'http://127.0.0.1:45447/minsheng/202509/t0902_3381.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 4, 'canonical_url', 'http://127.0.0.1:45447/minsheng/202509/t0902_3381.html', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 5, 'section', '民生', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 6, 'section', '民生', 'visible.path', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 7, 'source_name', '清江日报', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 8, 'source_name', '清江日报', 'class', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 9, 'editor', '欧阳帆', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 10, 'published', '2025-09-01T23:40:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 11, 'published', '2025-09-02', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 12, 'view_count', '2316', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 13, 'comment_count', '18', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('2a225a029c617d76b336e00e35068752', 0, 'title', 'La mujer que conectaba un pueblo', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('2a225a029c617d76b336e00e35068752', 1, 'title', 'La mujer que conectaba un pueblo', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('2a225a029c617d76b336e00e35068752', 2, 'title', 'La mujer que conectaba un pueblo', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('2a225a029c617d76b336e00e35068752', 3, 'canonical_url', 'http://127.0.0.1:45547/cultura/centralita-remedios-palau', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('2a225a029c617d76b336e00e35068752', 4, 'canonical_url', 'http://127.0.0.1:45547/cultura/centralita-remedios-palau', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('2a225a029c617d76b336e00e35068752', 5, 'site_name', 'Revista Orilla', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('2a225a029c617d76b336e00e35068752', 6, 'section', 'Cultura', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('2a225a029c617d76b336e00e35068752', 7, 'section', 'Cultura', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('2a225a029c617d76b336e00e35068752', 8, 'author', 'Inés Barrachina', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('2a225a029c617d76b336e00e35068752', 9, 'author', 'Inés Barrachina', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('2a225a029c617d76b336e00e35068752', 10, 'published', '2025-07-13T07:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 0, 'title', '半世紀ぶりの新しい面 山里の神楽を継ぐ', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 1, 'title', '半世紀ぶりの新しい面 山里の神楽を継ぐ', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 2, 'title', '半世紀ぶりの新しい面 山里の神楽を継ぐ', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 3, 'canonical_url', 'http://127.0.0.1:42669/bunka/kagura-men', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 4, 'canonical_url', 'http://127.0.0.1:42669/bunka/kagura-men', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 5, 'site_name', '季刊やまびこ', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 6, 'section', '文化', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 7, 'section', '文化', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 8, 'author', '大久保実', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 9, 'author', '大久保実', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 10, 'published', '2025-09-13T15:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 11, 'published', '2025-09-14', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('2fbd2827eacf98c27585f304211a697d', 0, 'title', 'Sete mercados onde ainda se compra fiado', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('2fbd2827eacf98c27585f304211a697d', 1, 'title', 'Sete mercados onde ainda se compra fiado', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('2fbd2827eacf98c27585f304211a697d', 2, 'title', 'Sete mercados onde ainda se compra fiado', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('2fbd2827eacf98c27585f304211a697d', 3, 'site_name', 'Gazeta do Interior', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('2fbd2827eacf98c27585f304211a697d', 4, 'section', 'Fugas', 'category', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('2fbd2827eacf98c27585f304211a697d', 5, 'section', 'Fugas', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('2fbd2827eacf98c27585f304211a697d', 6, 'tag', 'mercados', 'meta.article:tag', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('2fbd2827eacf98c27585f304211a697d', 7, 'tag', 'comércio tradicional', 'meta.article:tag', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('2fbd2827eacf98c27585f304211a697d', 8, 'author', 'Beatriz Falcão', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('2fbd2827eacf98c27585f304211a697d', 9, 'author', 'Hugo Serpa', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('2fbd2827eacf98c27585f304211a697d', 10, 'author', 'Beatriz Falcão', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('2fbd2827eacf98c27585f304211a697d', 11, 'author', 'Hugo Serpa', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('2fbd2827eacf98c27585f304211a697d', 12, 'published', '2025-05-09T05:30:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('2fbd2827eacf98c27585f304211a697d', 13, 'published', '2025-05-09', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 0, 'title', '「字は歩いた道に似る」 書家・柚木澄江さんに聞く', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 1, 'title', '「字は歩いた道に似る」 書家・柚木澄江さんに聞く', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 2, 'title', '「字は歩いた道に似る」 書家・柚木澄江さんに聞く', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 3, 'site_name', '月刊このあたり', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 4, 'section', 'インタビュー', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 5, 'tag', '書道', 'meta.keywords', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 6, 'tag', '伝統文化', 'meta.keywords', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 7, 'author', '沢田燈子', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 8, 'author', '沢田燈子', 'byline.text', 0.5, false);
INSERT INTO public.article_fields VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 9, 'published', '2025-11-21T23:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 10, 'published', '2025-11-22', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('3da4886464f12e5648ac3e258383468c', 0, 'title', '''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('3da4886464f12e5648ac3e258383468c', 1, 'title', '''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('3da4886464f12e5648ac3e258383468c', 2, 'title', '''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('3da4886464f12e5648ac3e258383468c', 3, 'canonical_url', 'http://127.0.0.1:42669/news/slow-door/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('3da4886464f12e5648ac3e258383468c', 4, 'canonical_url', 'http://127.0.0.1:42669/news/slow-door/', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('3da4886464f12e5648ac3e258383468c', 5, 'site_name', '동해안 오늘', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('3da4886464f12e5648ac3e258383468c', 6, 'description', '''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('3da4886464f12e5648ac3e258383468c', 7, 'author', '진서우', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('3da4886464f12e5648ac3e258383468c', 8, 'author', '진서우', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('3da4886464f12e5648ac3e258383468c', 9, 'author', '진서우', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('3da4886464f12e5648ac3e258383468c', 10, 'published', '2025-10-28T01:20:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('3da4886464f12e5648ac3e258383468c', 11, 'published', '2025-10-28', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('4b946f173199f1d6cf40b54b247f73e5', 0, 'title', 'مجلّد الكتب الذي لا يقرأ إلا العناوين', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('4b946f173199f1d6cf40b54b247f73e5', 1, 'title', 'مجلّد الكتب الذي لا يقرأ إلا العناوين', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('4b946f173199f1d6cf40b54b247f73e5', 2, 'title', 'مجلّد الكتب الذي لا يقرأ إلا العناوين', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('4b946f173199f1d6cf40b54b247f73e5', 3, 'canonical_url', 'http://127.0.0.1:34477/thaqafa/mujallid', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4b946f173199f1d6cf40b54b247f73e5', 4, 'canonical_url', 'http://127.0.0.1:34477/thaqafa/mujallid', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('4b946f173199f1d6cf40b54b247f73e5', 5, 'site_name', 'مجلة الرواق', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4b946f173199f1d6cf40b54b247f73e5', 6, 'section', 'ثقافة', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('4b946f173199f1d6cf40b54b247f73e5', 7, 'section', 'ثقافة', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('4b946f173199f1d6cf40b54b247f73e5', 8, 'author', 'ليلى بنعمر', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('4b946f173199f1d6cf40b54b247f73e5', 9, 'author', 'ليلى بنعمر', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('4b946f173199f1d6cf40b54b247f73e5', 10, 'published', '2025-09-20T09:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 0, 'title', 'Der letzte Schiffer vom Altenmoor', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 1, 'title', 'Der letzte Schiffer vom Altenmoor', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 2, 'title', 'Der letzte Schiffer vom Altenmoor', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 3, 'canonical_url', 'http://127.0.0.1:37347/gesellschaft/altenmoor', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 4, 'canonical_url', 'http://127.0.0.1:37347/gesellschaft/altenmoor', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 5, 'site_name', 'Nordblick', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 6, 'section', 'Gesellschaft', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 7, 'section', 'Gesellschaft', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 8, 'author', 'Merle Thomsen', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 9, 'author', 'Merle Thomsen', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 10, 'published', '2025-10-04T04:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('592df40013aff27095112676454bce0d', 0, 'title', 'قرية تعيد الحياة إلى قنوات عمرها ألف عام', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('592df40013aff27095112676454bce0d', 1, 'title', 'قرية تعيد الحياة إلى قنوات عمرها ألف عام', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('592df40013aff27095112676454bce0d', 2, 'title', 'قرية تعيد الحياة إلى قنوات عمرها ألف عام', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('592df40013aff27095112676454bce0d', 3, 'title', 'قرية تعيد الحياة إلى قنوات عمرها ألف عام', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('592df40013aff27095112676454bce0d', 4, 'canonical_url', 'http://127.0.0.1:34477/society/wadi-canals', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('592df40013aff27095112676454bce0d', 5, 'site_name', 'أخبار الوادي', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('592df40013aff27095112676454bce0d', 6, 'site_name', 'أخبار الوادي', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('592df40013aff27095112676454bce0d', 7, 'section', 'مجتمع', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('592df40013aff27095112676454bce0d', 8, 'section', 'مجتمع', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('592df40013aff27095112676454bce0d', 9, 'published', '2025-05-07T11:10:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('592df40013aff27095112676454bce0d', 10, 'published', '2025-05-07T11:10:00Z', 'time', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('592df40013aff27095112676454bce0d', 11, 'published', '2025-05-07', 'visible', 0.7999999523162842, false);
INSERT INTO public.article_fields VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 0, 'title', '石牆樹倒塌後三十日 街坊自發守護僅餘榕樹', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 1, 'title', '石牆樹倒塌後三十日 街坊自發守護僅餘榕樹', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 2, 'title', '石牆樹倒塌後三十日 街坊自發守護僅餘榕樹', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 3, 'site_name', '港島街坊報', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 4, 'section', '港聞', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 5, 'source_name', '港島街坊報', 'visible.name', 0.4000000059604645, true);
INSERT INTO public.article_fields VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 6, 'published', '2025-08-19', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 0, 'title', '深海浮标“听潮”号:在浪尖上守望', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 1, 'title', '深海浮标“听潮”号:在浪尖上守望', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 2, 'source_name', '央视网', 'visible.name', 0.4000000059604645, true);
INSERT INTO public.article_fields VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 3, 'source_name', '举报', 'visible.name', 0.4000000059604645, false);
INSERT INTO public.article_fields VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 4, 'published', '2025-11-06', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 5, 'view_count', '5120', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 6, 'comment_count', '44', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 0, 'title', '念对你的城：地名读音里的历史', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 1, 'title', '念对你的城：地名读音里的历史', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 2, 'title', '念对你的城：地名读音里的历史', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 3, 'canonical_url', 'http://127.0.0.1:39041/culture/p/3310', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 4, 'canonical_url', 'http://127.0.0.1:39041/culture/p/3310', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 5, 'site_name', '识字周刊', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 6, 'section', '文化', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 7, 'section', '文化', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 8, 'source_name', '识字周刊', 'visible.name', 0.4000000059604645, true);
INSERT INTO public.article_fields VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 9, 'author', '闻人语', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 10, 'author', '闻人语', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 11, 'published', '2025-04-09T16:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 12, 'published', '2025-04-10', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('2371e85fce083448a27d3e5e9761ca29', 0, 'title', '白塔乡的柿子红了', 'title', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('2371e85fce083448a27d3e5e9761ca29', 1, 'source_name', '本报', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('2371e85fce083448a27d3e5e9761ca29', 2, 'published', '2025-10-24', 'url', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('2371e85fce083448a27d3e5e9761ca29', 3, 'published', '2025-10-24', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('2371e85fce083448a27d3e5e9761ca29', 4, 'view_count', '731', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('2371e85fce083448a27d3e5e9761ca29', 5, 'comment_count', '6', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('4706f7b3a0f77158f976d00af46ac74d', 0, 'title', 'Il ponte di barche torna sul Serio, ma solo d''estate', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('4706f7b3a0f77158f976d00af46ac74d', 1, 'title', 'Il ponte di barche torna sul Serio, ma solo d''estate - La Voce del Serio', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('4706f7b3a0f77158f976d00af46ac74d', 2, 'author', 'Donata Ferrari', 'itemprop.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('4706f7b3a0f77158f976d00af46ac74d', 3, 'author', 'Donata Ferrari', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('4706f7b3a0f77158f976d00af46ac74d', 4, 'author', 'Donata Ferrari', 'byline.text', 0.5, false);
INSERT INTO public.article_fields VALUES ('4706f7b3a0f77158f976d00af46ac74d', 5, 'published', '2025-06-30T16:05:00Z', 'meta.datepublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('4706f7b3a0f77158f976d00af46ac74d', 6, 'published', '2025-06-30T16:05:00Z', 'itemprop.datePublished', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('4706f7b3a0f77158f976d00af46ac74d', 7, 'published', '2025-06-30', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('4706f7b3a0f77158f976d00af46ac74d', 8, 'published', '2025-06-28', 'visible', 0.7999999523162842, false);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 0, 'title', 'Sturmtief „Jolanda“: Fähren bleiben im Hafen, Bahn stellt Verkehr ein', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 1, 'title', 'Sturmtief „Jolanda“: Fähren bleiben im Hafen, Bahn stellt Verkehr ein', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 2, 'title', 'Sturmtief „Jolanda“: Fähren bleiben im Hafen, Bahn stellt Verkehr ein', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 3, 'title', 'Sturmtief „Jolanda“: Fähren bleiben im Hafen, Bahn stellt Verkehr ein', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 4, 'canonical_url', 'http://127.0.0.1:37347/norden/jolanda-liveticker', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 5, 'site_name', 'Küstenkurier', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 6, 'site_name', 'Küstenkurier', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 7, 'section', 'Unwetter', 'kicker', 0.5, false);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 8, 'section', 'Norden', 'json_ld.articleSection', 0.550000011920929, true);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 9, 'subtitle', 'Das Sturmtief „Jolanda“ hat den Norden erreicht. In Harksiel wurden am Vormittag Böen von 137 Kilometern pro Stunde gemessen, drei Fährlinien ruhen. Die wichtigsten Meldungen im Liveticker.', 'class', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 10, 'author', 'Inken Petersen', 'json_ld.author', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 11, 'author', 'Ole Thomsen', 'json_ld.author', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 12, 'author', 'Inken Petersen', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 13, 'author', 'Ole Thomsen', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 14, 'author', 'Inken Petersen', 'byline.text', 0.5, false);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 15, 'author', 'Ole Thomsen', 'byline.text', 0.5, false);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 16, 'published', '2025-12-05T07:31:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 17, 'published', '2025-12-05', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 18, 'modified', '2025-12-05T12:17:09Z', 'json_ld.dateModified', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 0, 'title', 'The orchestra in aisle nine', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 1, 'title', 'The orchestra in aisle nine', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 2, 'title', 'The orchestra in aisle nine', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 3, 'canonical_url', 'http://127.0.0.1:36477/culture/orchestra-aisle-nine', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 4, 'canonical_url', 'http://127.0.0.1:36477/culture/orchestra-aisle-nine', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 5, 'site_name', 'Common Ground', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 6, 'section', 'Culture', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 7, 'section', 'Culture', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 8, 'author', 'Clare Donnelly', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 9, 'author', 'Clare Donnelly', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 10, 'published', '2025-11-22T07:30:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 0, 'title', 'В Сосновой Гриве запустили трамвай, который ходит по звонку', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 10, 'published', '2025-06-14T10:03:00Z', 'time', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 1, 'title', 'В Сосновой Гриве запустили трамвай, который ходит по звонку // Вести Гривы', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 2, 'published', '2025-09-05', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 3, 'view_count', '1187', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 4, 'comment_count', '2', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('5aaccd676513ffdc9220e7080ac8c291', 0, 'title', '«Ho insegnato il dialetto a un robot, e lui mi ha corretto»', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('5aaccd676513ffdc9220e7080ac8c291', 1, 'title', '«Ho insegnato il dialetto a un robot, e lui mi ha corretto»', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('5aaccd676513ffdc9220e7080ac8c291', 2, 'author', 'Lidia Moretti', 'byline.text', 0.5, true);
INSERT INTO public.article_fields VALUES ('5aaccd676513ffdc9220e7080ac8c291', 3, 'published', '2025-10-12', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('cdcf1559b07064521b49c7e7c3738f75', 0, 'title', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('cdcf1559b07064521b49c7e7c3738f75', 1, 'title', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('cdcf1559b07064521b49c7e7c3738f75', 2, 'canonical_url', 'http://127.0.0.1:43121/a/55310.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('cdcf1559b07064521b49c7e7c3738f75', 3, 'description', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('cdcf1559b07064521b49c7e7c3738f75', 4, 'section', '体育', 'visible.link', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('cdcf1559b07064521b49c7e7c3738f75', 5, 'tag', '体育', 'meta.keywords', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('cdcf1559b07064521b49c7e7c3738f75', 6, 'view_count', '412', 'class', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('cdcf1559b07064521b49c7e7c3738f75', 7, 'comment_count', '3', 'class', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4926442c81bfe7655faedec107d948e9', 0, 'title', '老粮仓变身音乐厅', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('4926442c81bfe7655faedec107d948e9', 1, 'title', '老粮仓变身音乐厅', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('4926442c81bfe7655faedec107d948e9', 2, 'title', '老粮仓变身音乐厅', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('4926442c81bfe7655faedec107d948e9', 3, 'canonical_url', 'http://127.0.0.1:45447/wenhua/202512/t1221_4410.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4926442c81bfe7655faedec107d948e9', 4, 'canonical_url', 'http://127.0.0.1:45447/wenhua/202512/t1221_4410.html', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('4926442c81bfe7655faedec107d948e9', 5, 'section', '文化', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('4926442c81bfe7655faedec107d948e9', 6, 'section', '文化', 'visible.path', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('4926442c81bfe7655faedec107d948e9', 7, 'source_name', '清江日报', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4926442c81bfe7655faedec107d948e9', 8, 'source_name', '清江日报', 'class', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('4926442c81bfe7655faedec107d948e9', 9, 'original_title', '老粮仓变身音乐厅，首场演出票一小时售罄', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('4926442c81bfe7655faedec107d948e9', 10, 'editor', '谷雨', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('4926442c81bfe7655faedec107d948e9', 11, 'published', '2025-12-21', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('53a69ac1e7a39aa887b214d099036464', 0, 'title', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('53a69ac1e7a39aa887b214d099036464', 1, 'title', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('53a69ac1e7a39aa887b214d099036464', 2, 'canonical_url', 'http://127.0.0.1:45011/a/63071.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('53a69ac1e7a39aa887b214d099036464', 3, 'description', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('53a69ac1e7a39aa887b214d099036464', 4, 'section', '体育', 'visible.link', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('53a69ac1e7a39aa887b214d099036464', 5, 'tag', '体育', 'meta.keywords', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('53a69ac1e7a39aa887b214d099036464', 6, 'view_count', '63', 'class', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('53a69ac1e7a39aa887b214d099036464', 7, 'comment_count', '0', 'class', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 0, 'title', 'À Saint-Aubrac, un oui franc au retour du train', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 1, 'title', 'À Saint-Aubrac, un oui franc au retour du train', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 2, 'title', 'À Saint-Aubrac, un oui franc au retour du train', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 3, 'title', 'À Saint-Aubrac, un oui franc au retour du train', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 4, 'canonical_url', 'http://127.0.0.1:37347/regions/saint-aubrac-train', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 5, 'site_name', 'Le Messager des Monts', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 6, 'site_name', 'Le Messager des Monts', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 7, 'section', 'Régions', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 8, 'section', 'Régions', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 9, 'published', '2025-06-22T19:17:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 10, 'published', '2025-06-22T19:17:00Z', 'time', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 11, 'published', '2025-06-22', 'visible', 0.7999999523162842, false);
INSERT INTO public.article_fields VALUES ('67ebb1c169a20c929c68a44f831b784a', 0, 'title', 'ميناء رأس الحور يستعيد منارته القديمة', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('67ebb1c169a20c929c68a44f831b784a', 1, 'title', 'صحيفة الساحل | ميناء رأس الحور يستعيد منارته القديمة', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('67ebb1c169a20c929c68a44f831b784a', 2, 'author', 'نبيل الساحلي', 'byline.text', 0.5, true);
INSERT INTO public.article_fields VALUES ('67ebb1c169a20c929c68a44f831b784a', 3, 'published', '2025-11-04', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 0, 'title', '“바둑판 위에선 나이가 없다” 아흔 살 기사의 마지막 대국', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 1, 'title', '“바둑판 위에선 나이가 없다” 아흔 살 기사의 마지막 대국', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 0, 'title', 'Как деревня Малые Броды провожала последний паром: хроника одного дня', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 1, 'title', 'Как деревня Малые Броды провожала последний паром: хроника одного дня', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 2, 'title', 'Как деревня Малые Броды провожала последний паром: хроника одного дня', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 3, 'title', 'Как деревня Малые Броды провожала последний паром: хроника одного дня', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 4, 'canonical_url', 'http://127.0.0.1:39429/reportage/malye-brody', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 5, 'site_name', 'Окрестности', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 6, 'site_name', 'Окрестности', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 7, 'description', 'Через реку открыли мост', 'meta.og:description', 0.8499999642372131, true);
INSERT INTO public.article_fields VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 8, 'section', 'Репортажи', 'json_ld.articleSection', 0.550000011920929, true);
INSERT INTO public.article_fields VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 9, 'tag', 'паром', 'json_ld.keywords', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 10, 'tag', 'деревня', 'json_ld.keywords', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 11, 'subtitle', 'Паром через Узолу ходил в Малых Бродах сто двенадцать лет. В четверг он сделал последний рейс: через реку открыли мост. Корреспондент «Окрестностей» провела этот день на переправе.', 'class', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 12, 'author', 'Полина Вересова', 'json_ld.author', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 13, 'published', '2025-10-31T06:00:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 14, 'published', '2025-10-30', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('733dbda2dfb922b67491e1cdc63c539e', 0, 'title', 'Станция, мимо которой едут', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('733dbda2dfb922b67491e1cdc63c539e', 1, 'title', 'Станция, мимо которой едут', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('733dbda2dfb922b67491e1cdc63c539e', 2, 'title', 'Станция, мимо которой едут', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('733dbda2dfb922b67491e1cdc63c539e', 3, 'canonical_url', 'http://127.0.0.1:34477/lyudi/kamennyy-brod', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('733dbda2dfb922b67491e1cdc63c539e', 4, 'canonical_url', 'http://127.0.0.1:34477/lyudi/kamennyy-brod', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('733dbda2dfb922b67491e1cdc63c539e', 5, 'site_name', 'Журнал «Перегон»', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('733dbda2dfb922b67491e1cdc63c539e', 6, 'section', 'Люди', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('733dbda2dfb922b67491e1cdc63c539e', 7, 'section', 'Люди', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('733dbda2dfb922b67491e1cdc63c539e', 8, 'author', 'Глеб Сорокин', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('733dbda2dfb922b67491e1cdc63c539e', 9, 'author', 'Глеб Сорокин', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('733dbda2dfb922b67491e1cdc63c539e', 10, 'published', '2025-01-25T03:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 0, 'title', '28年ぶりの灯台守、小島に夫婦が着任', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 1, 'title', '28年ぶりの灯台守、小島に夫婦が着任', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 2, 'title', '28年ぶりの灯台守、小島に夫婦が着任', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 3, 'title', '28年ぶりの灯台守、小島に夫婦が着任', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 4, 'canonical_url', 'http://127.0.0.1:42669/articles/20250322-todaimori', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 5, 'site_name', '内海新報', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 6, 'site_name', '内海新報', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 7, 'section', '社会', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 8, 'section', '社会', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 9, 'source_name', '内海新報', 'visible.name', 0.4000000059604645, true);
INSERT INTO public.article_fields VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 10, 'published', '2025-03-22', 'url', 0.949999988079071, false);
INSERT INTO public.article_fields VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 11, 'published', '2025-03-22T10:40:00Z', 'json_ld.datePublished', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 12, 'published', '2025-03-22T10:40:00Z', 'time', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 13, 'published', '2025-03-22', 'visible', 0.75, false);
INSERT INTO public.article_fields VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 0, 'title', '停機40年 瑞穗老糖廠蒸汽機重新運轉', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 1, 'title', '停機40年 瑞穗老糖廠蒸汽機重新運轉', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 2, 'title', '停機40年 瑞穗老糖廠蒸汽機重新運轉', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 3, 'title', '停機40年 瑞穗老糖廠蒸汽機重新運轉', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 4, 'canonical_url', 'http://127.0.0.1:38257/local/202506140233.aspx', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 5, 'site_name', '島嶼通訊', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 6, 'site_name', '島嶼通訊', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 7, 'section', '地方', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 8, 'section', '地方', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 9, 'published', '2025-06-14T10:03:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 11, 'published', '2025-06-14', 'visible', 0.7999999523162842, false);
INSERT INTO public.article_fields VALUES ('581fe3a5d6759d75287473f57a45894d', 0, 'title', 'Un gallo en el quinto', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('581fe3a5d6759d75287473f57a45894d', 1, 'title', 'Cuaderno de escalera » Un gallo en el quinto', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('581fe3a5d6759d75287473f57a45894d', 2, 'author', 'Martín Olmedo', 'byline.text', 0.5, true);
INSERT INTO public.article_fields VALUES ('581fe3a5d6759d75287473f57a45894d', 3, 'published', '2025-08-21', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('581fe3a5d6759d75287473f57a45894d', 4, 'comment_count', '0', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('d3261afd1c28cc869b445634671e7bac', 0, 'title', 'Ferry crews vote to end nine-day strike in northern islands', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d3261afd1c28cc869b445634671e7bac', 1, 'title', 'Ferry crews vote to end nine-day strike in northern islands', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('d3261afd1c28cc869b445634671e7bac', 2, 'title', 'Ferry crews vote to end nine-day strike in northern islands', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('d3261afd1c28cc869b445634671e7bac', 3, 'title', 'Ferry crews vote to end nine-day strike in northern islands', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('d3261afd1c28cc869b445634671e7bac', 4, 'canonical_url', 'http://127.0.0.1:36477/2025/03/11/ferry-strike-ends', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d3261afd1c28cc869b445634671e7bac', 5, 'site_name', 'The Hallam Courier', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d3261afd1c28cc869b445634671e7bac', 6, 'site_name', 'The Hallam Courier', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('d3261afd1c28cc869b445634671e7bac', 7, 'section', 'Transport', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('d3261afd1c28cc869b445634671e7bac', 8, 'section', 'Transport', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('d3261afd1c28cc869b445634671e7bac', 9, 'author', 'Dana Whitlock', 'json_ld.author', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d3261afd1c28cc869b445634671e7bac', 10, 'author', 'Dana Whitlock', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('d3261afd1c28cc869b445634671e7bac', 11, 'author', 'Dana Whitlock', 'byline.text', 0.5, false);
INSERT INTO public.article_fields VALUES ('d3261afd1c28cc869b445634671e7bac', 12, 'published', '2025-03-11', 'url', 0.949999988079071, false);
INSERT INTO public.article_fields VALUES ('d3261afd1c28cc869b445634671e7bac', 13, 'published', '2025-03-11T14:05:00Z', 'json_ld.datePublished', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d3261afd1c28cc869b445634671e7bac', 14, 'published', '2025-03-11T14:05:00Z', 'time', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('d3261afd1c28cc869b445634671e7bac', 15, 'published', '2025-03-11', 'visible', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 0, 'title', '«بيت الثلج» يبرّد خمسين حيا من دون كهرباء', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 1, 'title', '«بيت الثلج» يبرّد خمسين حيا من دون كهرباء', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 2, 'title', '«بيت الثلج» يبرّد خمسين حيا من دون كهرباء', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 3, 'site_name', 'موجز الخليج', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 4, 'published', '2025-07-08', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 5, 'published', '2025-07-02', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('de70f0ad2567f598bc990ee49f968d47', 0, 'title', 'Wahrzeichen von Lindenau gestohlen: Wo ist der Eisbär?', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('de70f0ad2567f598bc990ee49f968d47', 1, 'title', 'Wahrzeichen von Lindenau gestohlen: Wo ist der Eisbär?', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('de70f0ad2567f598bc990ee49f968d47', 2, 'canonical_url', 'http://127.0.0.1:37347/lokales/eisbaer-gestohlen', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('de70f0ad2567f598bc990ee49f968d47', 3, 'author', 'Falk Petersen', 'itemprop.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('de70f0ad2567f598bc990ee49f968d47', 4, 'author', 'Falk Petersen', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('de70f0ad2567f598bc990ee49f968d47', 5, 'published', '2025-01-31T17:45:00Z', 'meta.datepublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('de70f0ad2567f598bc990ee49f968d47', 6, 'published', '2025-01-31T17:45:00Z', 'itemprop.datePublished', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('de70f0ad2567f598bc990ee49f968d47', 7, 'published', '2025-01-31', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('e5b11c4ba39975f5fd48275c749aa713', 0, 'title', 'Ingenieros mexicanos devuelven el agua a un canal de hace seis siglos', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('e5b11c4ba39975f5fd48275c749aa713', 1, 'title', 'Ingenieros mexicanos devuelven el agua a un canal de hace seis siglos', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('e5b11c4ba39975f5fd48275c749aa713', 2, 'site_name', 'El Sol del Lago', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('e5b11c4ba39975f5fd48275c749aa713', 3, 'description', 'El canal de Tlamaco vuelve a regar las huertas', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('e5b11c4ba39975f5fd48275c749aa713', 4, 'section', 'Ciencia', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('e5b11c4ba39975f5fd48275c749aa713', 5, 'source_name', 'Xinhua', 'visible', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('e5b11c4ba39975f5fd48275c749aa713', 6, 'published', '2025-08-14', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('57d6d06f5fda8531db5d984b6cc86450', 0, 'title', '雪まつりの氷像、今年は「溶けるまで」展示', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('57d6d06f5fda8531db5d984b6cc86450', 1, 'title', '雪まつりの氷像、今年は「溶けるまで」展示:北見沢日報', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('57d6d06f5fda8531db5d984b6cc86450', 2, 'published', '2025-02-11', 'url', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('57d6d06f5fda8531db5d984b6cc86450', 3, 'published', '2025-02-11', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('57d6d06f5fda8531db5d984b6cc86450', 4, 'published', '2025-02-10', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 0, 'title', 'Com telhado de sementes, escola de Ribeirinha do Norte fica 8 graus mais fresca', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 1, 'title', 'Com telhado de sementes, escola de Ribeirinha do Norte fica 8 graus mais fresca', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 2, 'title', 'Com telhado de sementes, escola de Ribeirinha do Norte fica 8 graus mais fresca', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 3, 'canonical_url', 'http://127.0.0.1:33477/educacao/telhado-de-sementes', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 4, 'site_name', 'Agência Rio Claro', 'json_ld.publisher', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 5, 'section', 'Educação', 'json_ld.articleSection', 0.550000011920929, true);
INSERT INTO public.article_fields VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 6, 'author', 'Tainá Albuquerque', 'json_ld.author', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 7, 'author', 'Tainá Albuquerque', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 8, 'author', 'Tainá Albuquerque', 'byline.text', 0.5, false);
INSERT INTO public.article_fields VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 9, 'published', '2025-08-21T12:12:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 10, 'published', '2025-08-21T12:12:00Z', 'time', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 11, 'published', '2025-08-21', 'visible', 0.7999999523162842, false);
INSERT INTO public.article_fields VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 12, 'modified', '2025-08-21T14:40:00Z', 'json_ld.dateModified', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 0, 'title', 'British grid runs gas-free for a full hour', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 1, 'title', 'British grid runs gas-free for a full hour', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 2, 'canonical_url', 'http://127.0.0.1:36477/story/gas-free-hour', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 3, 'published', '2025-06-03T09:20:00Z', 'meta.datepublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 4, 'published', '2025-06-03T09:20:00Z', 'itemprop.datePublished', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 5, 'published', '2025-06-03', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('74fd202314d3f028a94a8feb002d9791', 0, 'title', 'Crue de la Virelle : suivez la décrue en direct', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('74fd202314d3f028a94a8feb002d9791', 1, 'title', 'Crue de la Virelle : suivez la décrue en direct', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('74fd202314d3f028a94a8feb002d9791', 2, 'title', 'DIRECT. Crue de la Virelle : suivez la décrue en direct', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('74fd202314d3f028a94a8feb002d9791', 3, 'title', 'Crue de la Virelle : suivez la décrue en direct', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('74fd202314d3f028a94a8feb002d9791', 4, 'site_name', 'L''Écho des Rives', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('74fd202314d3f028a94a8feb002d9791', 5, 'author', 'Maud Kerbrat', 'json_ld.author', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('74fd202314d3f028a94a8feb002d9791', 6, 'author', 'Simon Delage', 'json_ld.author', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('74fd202314d3f028a94a8feb002d9791', 7, 'author', 'Maud Kerbrat', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('74fd202314d3f028a94a8feb002d9791', 8, 'author', 'Simon Delage', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('74fd202314d3f028a94a8feb002d9791', 9, 'author', 'Maud Kerbrat', 'byline.text', 0.5, false);
INSERT INTO public.article_fields VALUES ('74fd202314d3f028a94a8feb002d9791', 10, 'author', 'Simon Delage', 'byline.text', 0.5, false);
INSERT INTO public.article_fields VALUES ('74fd202314d3f028a94a8feb002d9791', 11, 'published', '2025-01-09T05:02:44Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('74fd202314d3f028a94a8feb002d9791', 12, 'published', '2025-01-09', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('a919b3ede51431b50a600f433e3c1d82', 0, 'title', 'В области открылся плавучий детский сад', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('a919b3ede51431b50a600f433e3c1d82', 1, 'title', 'В области открылся плавучий детский сад', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('a919b3ede51431b50a600f433e3c1d82', 2, 'canonical_url', 'http://127.0.0.1:34477/obshchestvo/20250212-lastochka.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('a919b3ede51431b50a600f433e3c1d82', 3, 'published', '2025-02-12', 'url', 0.949999988079071, false);
INSERT INTO public.article_fields VALUES ('a919b3ede51431b50a600f433e3c1d82', 4, 'published', '2025-02-12T10:05:00Z', 'meta.datepublished', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('a919b3ede51431b50a600f433e3c1d82', 5, 'published', '2025-02-12T10:05:00Z', 'itemprop.datePublished', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('a919b3ede51431b50a600f433e3c1d82', 6, 'published', '2025-02-12', 'visible', 0.7999999523162842, false);
INSERT INTO public.article_fields VALUES ('aa390b0d4f9c6946c2b7536be7163477', 0, 'title', 'A crack silences the bell of St Brannoc’s', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('aa390b0d4f9c6946c2b7536be7163477', 1, 'title', 'A crack silences the bell of St Brannoc’s', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('aa390b0d4f9c6946c2b7536be7163477', 2, 'title', 'A crack silences the bell of St Brannoc’s', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('aa390b0d4f9c6946c2b7536be7163477', 3, 'canonical_url', 'http://127.0.0.1:36477/local/st-brannocs-bell', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('aa390b0d4f9c6946c2b7536be7163477', 4, 'canonical_url', 'http://127.0.0.1:36477/local/st-brannocs-bell', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('aa390b0d4f9c6946c2b7536be7163477', 5, 'site_name', 'Harbour Gazette', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('aa390b0d4f9c6946c2b7536be7163477', 6, 'section', 'Local news', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('aa390b0d4f9c6946c2b7536be7163477', 7, 'section', 'Local news', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('aa390b0d4f9c6946c2b7536be7163477', 8, 'author', 'Tamsin Roe', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('aa390b0d4f9c6946c2b7536be7163477', 9, 'author', 'Tamsin Roe', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('aa390b0d4f9c6946c2b7536be7163477', 10, 'published', '2025-09-12T16:20:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 0, 'title', 'Borgovento, riapre il teatro dopo undici anni', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 1, 'title', 'Borgovento, riapre il teatro dopo undici anni', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 2, 'canonical_url', 'http://127.0.0.1:45547/cronaca/teatro-borgovento', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 3, 'published', '2025-09-18T10:20:00Z', 'meta.datepublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 4, 'published', '2025-09-18T10:20:00Z', 'itemprop.datePublished', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 5, 'published', '2025-09-18', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 0, 'title', 'Heizung einstellen: Mit wenigen Handgriffen sparen', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 1, 'title', 'Heizung einstellen: Mit wenigen Handgriffen sparen', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 2, 'title', 'Heizung einstellen: Mit wenigen Handgriffen sparen', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 3, 'canonical_url', 'http://127.0.0.1:37347/ratgeber/heizung-einstellen/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 4, 'canonical_url', 'http://127.0.0.1:37347/ratgeber/heizung-einstellen/', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 5, 'site_name', 'Ratgeber Mittelland', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 6, 'description', 'Heizung einstellen: Mit wenigen Handgriffen sparen', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 7, 'author', 'Silke Drews', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 8, 'author', 'Silke Drews', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 9, 'author', 'Silke Drews', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 10, 'published', '2025-11-10T07:00:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 11, 'published', '2025-11-10', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 0, 'title', '폐교된 섬 학교, 12년 만에 바다 도서관으로', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 1, 'title', '폐교된 섬 학교, 12년 만에 바다 도서관으로', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 2, 'title', '폐교된 섬 학교, 12년 만에 바다 도서관으로', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 3, 'title', '폐교된 섬 학교, 12년 만에 바다 도서관으로', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 4, 'canonical_url', 'http://127.0.0.1:42669/view/AKR20250415', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 5, 'site_name', '남해뉴스', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 6, 'site_name', '남해뉴스', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 7, 'section', '사회', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 8, 'section', '사회', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 9, 'published', '2025-04-15', 'url', 0.949999988079071, false);
INSERT INTO public.article_fields VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 10, 'published', '2025-04-15T07:08:00Z', 'json_ld.datePublished', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 11, 'published', '2025-04-15T07:08:00Z', 'time', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 12, 'published', '2025-04-15', 'visible', 0.75, false);
INSERT INTO public.article_fields VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 0, 'title', '틈이 있어야 소리가 맑다', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 1, 'title', '틈이 있어야 소리가 맑다', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 2, 'title', '틈이 있어야 소리가 맑다', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 3, 'canonical_url', 'http://127.0.0.1:42669/culture/maru-0702', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 4, 'canonical_url', 'http://127.0.0.1:42669/culture/maru-0702', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 5, 'site_name', '월간 마루', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 6, 'section', '문화', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 7, 'section', '문화', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 8, 'author', '문하린', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 9, 'author', '문하린', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 10, 'published', '2025-07-02T00:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 11, 'published', '2025-07-02', 'visible', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('de241a043061474a05d57d755a07e50a', 0, 'title', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('de241a043061474a05d57d755a07e50a', 1, 'title', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('de241a043061474a05d57d755a07e50a', 2, 'canonical_url', 'http://127.0.0.1:43121/a/63072.html', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('de241a043061474a05d57d755a07e50a', 3, 'description', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('de241a043061474a05d57d755a07e50a', 4, 'section', '体育', 'visible.link', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('de241a043061474a05d57d755a07e50a', 5, 'tag', '体育', 'meta.keywords', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('de241a043061474a05d57d755a07e50a', 6, 'view_count', '63', 'class', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('de241a043061474a05d57d755a07e50a', 7, 'comment_count', '0', 'class', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('696837c9df07b67f15d58d7745bf95cb', 0, 'title', 'Centro de saúde móvel chega a 23 aldeias', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('696837c9df07b67f15d58d7745bf95cb', 1, 'title', 'Centro de saúde móvel chega a 23 aldeias', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('696837c9df07b67f15d58d7745bf95cb', 2, 'title', 'Centro de saúde móvel chega a 23 aldeias', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('696837c9df07b67f15d58d7745bf95cb', 3, 'title', 'Centro de saúde móvel chega a 23 aldeias', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 2, 'title', '“바둑판 위에선 나이가 없다” 아흔 살 기사의 마지막 대국', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 3, 'site_name', '오늘의 목소리', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 4, 'section', '문화', 'category', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 5, 'author', '장유빈', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 6, 'published', '2025-11-03', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('9300ebe435496ae2940e7704f24e6bbd', 0, 'title', 'Nevicata record a Montecorno, la diretta: riaperta la strada per il rifugio', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('9300ebe435496ae2940e7704f24e6bbd', 1, 'title', 'Nevicata record a Montecorno, la diretta: riaperta la strada per il rifugio', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('9300ebe435496ae2940e7704f24e6bbd', 2, 'title', 'Nevicata record a Montecorno, la diretta: riaperta la strada per il rifugio', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('9300ebe435496ae2940e7704f24e6bbd', 3, 'title', 'Nevicata record a Montecorno, la diretta: riaperta la strada per il rifugio', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('9300ebe435496ae2940e7704f24e6bbd', 4, 'canonical_url', 'http://127.0.0.1:33477/cronaca/neve-montecorno-diretta', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('9300ebe435496ae2940e7704f24e6bbd', 5, 'site_name', 'Alto Cronista', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('9300ebe435496ae2940e7704f24e6bbd', 6, 'site_name', 'Alto Cronista', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('9300ebe435496ae2940e7704f24e6bbd', 7, 'section', 'Cronaca', 'json_ld.articleSection', 0.550000011920929, true);
INSERT INTO public.article_fields VALUES ('9300ebe435496ae2940e7704f24e6bbd', 8, 'author', 'Sara Conti', 'json_ld.author', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('9300ebe435496ae2940e7704f24e6bbd', 9, 'author', 'Piero Galli', 'json_ld.author', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('9300ebe435496ae2940e7704f24e6bbd', 10, 'author', 'Sara Conti', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('9300ebe435496ae2940e7704f24e6bbd', 11, 'author', 'Sara Conti', 'byline.text', 0.5, false);
INSERT INTO public.article_fields VALUES ('9300ebe435496ae2940e7704f24e6bbd', 12, 'author', 'Piero Galli', 'byline.text', 0.5, false);
INSERT INTO public.article_fields VALUES ('9300ebe435496ae2940e7704f24e6bbd', 13, 'published', '2025-01-23T06:10:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('9300ebe435496ae2940e7704f24e6bbd', 14, 'modified', '2025-01-23T13:22:31Z', 'json_ld.dateModified', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 0, 'title', 'مصممة الخرائط التي ترسم المدن من ذاكرة سكانها', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 1, 'title', 'مصممة الخرائط التي ترسم المدن من ذاكرة سكانها', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 2, 'title', 'مصممة الخرائط التي ترسم المدن من ذاكرة سكانها', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 3, 'title', 'مصممة الخرائط التي ترسم المدن من ذاكرة سكانها', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 4, 'canonical_url', 'http://127.0.0.1:39429/hiwarat/maps-of-memory/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 5, 'site_name', 'منصة الرصيف الآخر', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 6, 'site_name', 'منصة الرصيف الآخر', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 7, 'section', 'حوارات', 'category', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 8, 'section', 'حوارات', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 9, 'tag', 'خرائط', 'json_ld.keywords', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 10, 'tag', 'مدن', 'json_ld.keywords', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 11, 'tag', 'ذاكرة', 'json_ld.keywords', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 12, 'author', 'ريم العلاوي', 'json_ld.author', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 13, 'author', 'ريم العلاوي', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 14, 'author', 'ريم العلاوي', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 15, 'published', '2025-06-18T07:00:12Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 16, 'published', '2025-06-18T07:00:12Z', 'time', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('93ea5b4038b70e777659b09e0202cd7a', 17, 'modified', '2025-06-19T05:11:40Z', 'json_ld.dateModified', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 0, 'title', 'Ohlebrücke in Brunnstedt nach drei Jahren wieder offen', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 1, 'title', 'Ohlebrücke in Brunnstedt nach drei Jahren wieder offen', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 2, 'title', 'Ohlebrücke in Brunnstedt nach drei Jahren wieder offen', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 3, 'title', 'Ohlebrücke in Brunnstedt nach drei Jahren wieder offen', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 4, 'canonical_url', 'http://127.0.0.1:37347/regional/ohlebruecke-offen-1.4711', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 5, 'site_name', 'Brunnstedter Anzeiger', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 6, 'site_name', 'Brunnstedter Anzeiger', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 7, 'section', 'Regional', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 8, 'section', 'Regional', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 9, 'published', '2025-05-24T13:42:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 10, 'published', '2025-05-24T13:42:00Z', 'time', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 11, 'published', '2025-05-24', 'visible', 0.7999999523162842, false);
INSERT INTO public.article_fields VALUES ('c4c9134fd36831d04fb8621718026dec', 0, 'title', '« Un orgue raconte ses réparations »', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('c4c9134fd36831d04fb8621718026dec', 1, 'title', '« Un orgue raconte ses réparations »', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('c4c9134fd36831d04fb8621718026dec', 2, 'title', '« Un orgue raconte ses réparations »', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('c4c9134fd36831d04fb8621718026dec', 3, 'canonical_url', 'http://127.0.0.1:37347/culture/kermadec-orgues', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('c4c9134fd36831d04fb8621718026dec', 4, 'canonical_url', 'http://127.0.0.1:37347/culture/kermadec-orgues', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('c4c9134fd36831d04fb8621718026dec', 5, 'site_name', 'Les Heures lentes', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('c4c9134fd36831d04fb8621718026dec', 6, 'section', 'Culture', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('c4c9134fd36831d04fb8621718026dec', 7, 'section', 'Culture', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('c4c9134fd36831d04fb8621718026dec', 8, 'author', 'Yann Le Bris', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('c4c9134fd36831d04fb8621718026dec', 9, 'author', 'Yann Le Bris', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('c4c9134fd36831d04fb8621718026dec', 10, 'published', '2025-02-15T06:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 0, 'title', 'L’ultimo ombrellaio di piazza delle Erbe', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 1, 'title', 'L’ultimo ombrellaio di piazza delle Erbe', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 2, 'title', 'L’ultimo ombrellaio di piazza delle Erbe', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 3, 'canonical_url', 'http://127.0.0.1:45547/costume/ombrellaio', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 4, 'canonical_url', 'http://127.0.0.1:45547/costume/ombrellaio', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 5, 'site_name', 'Il Portico', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 6, 'section', 'Costume', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 7, 'section', 'Costume', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 8, 'author', 'Caterina Bellomo', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 9, 'author', 'Caterina Bellomo', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 10, 'published', '2025-11-08T07:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 0, 'title', 'O elétrico que só sabe descer', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 1, 'title', 'O elétrico que só sabe descer', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 2, 'title', 'O elétrico que só sabe descer', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 3, 'canonical_url', 'http://127.0.0.1:45547/cronicas/eletrico-28/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 4, 'canonical_url', 'http://127.0.0.1:45547/cronicas/eletrico-28/', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 5, 'site_name', 'Gazeta da Ribeira', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 6, 'description', 'O elétrico que só sabe descer', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 7, 'author', 'Leonor Vasques', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 8, 'author', 'Leonor Vasques', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 9, 'author', 'Leonor Vasques', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 10, 'published', '2025-03-30T08:00:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 11, 'published', '2025-03-30', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 0, 'title', 'O que sobra da salina: como três famílias repartem o último sal', 'json_ld.headline', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 1, 'title', 'O que sobra da salina: como três famílias repartem o último sal', 'heading', 0.8500000238418579, false);
INSERT INTO public.article_fields VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 2, 'title', 'O que sobra da salina: como três famílias repartem o último sal', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 3, 'title', 'O que sobra da salina: como três famílias repartem o último sal', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 4, 'canonical_url', 'http://127.0.0.1:33477/sociedade/o-que-sobra-da-salina', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 5, 'site_name', 'Correio do Sotavento', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 6, 'site_name', 'Correio do Sotavento', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 7, 'author', 'Inês Carrilho', 'json_ld.author', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 8, 'author', 'Inês Carrilho', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 9, 'published', '2025-09-30T12:00:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 10, 'published', '2025-09-30T12:00:00Z', 'time', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 11, 'published', '2025-09-30', 'visible', 0.75, false);
INSERT INTO public.article_fields VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 0, 'title', 'Датчик размером со спичечный коробок чует пожар за час', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 1, 'title', 'Датчик размером со спичечный коробок чует пожар за час', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 2, 'title', 'Датчик размером со спичечный коробок чует пожар за час', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 3, 'canonical_url', 'http://127.0.0.1:34477/2025/12/datchik-pozhara/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 4, 'canonical_url', 'http://127.0.0.1:34477/2025/12/datchik-pozhara/', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 5, 'site_name', 'Наука рядом', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 6, 'description', 'Датчик размером со спичечный коробок чует пожар за час', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 7, 'author', 'Ольга Вершинина', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 8, 'author', 'Ольга Вершинина', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 9, 'author', 'Ольга Вершинина', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 10, 'published', '2025-12-05T08:30:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 11, 'published', '2025-12-05', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('d356bf5eb48d72d72a35189be452284d', 0, 'title', 'How a car park became the coolest place in town', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('d356bf5eb48d72d72a35189be452284d', 1, 'title', 'How a car park became the coolest place in town', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('d356bf5eb48d72d72a35189be452284d', 2, 'title', 'How a car park became the coolest place in town', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('d356bf5eb48d72d72a35189be452284d', 3, 'canonical_url', 'http://127.0.0.1:36477/science/coolest-car-park', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d356bf5eb48d72d72a35189be452284d', 4, 'canonical_url', 'http://127.0.0.1:36477/science/coolest-car-park', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('d356bf5eb48d72d72a35189be452284d', 5, 'site_name', 'Common Ground', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('d356bf5eb48d72d72a35189be452284d', 6, 'section', 'Science', 'breadcrumb', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('d356bf5eb48d72d72a35189be452284d', 7, 'section', 'Science', 'meta.article:section', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('d356bf5eb48d72d72a35189be452284d', 8, 'subtitle', 'A city measured what trees do to its summers. The answer was larger than anyone expected.', 'class', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('d356bf5eb48d72d72a35189be452284d', 9, 'author', 'Jonah Reyes', 'byline', 0.5, true);
INSERT INTO public.article_fields VALUES ('d356bf5eb48d72d72a35189be452284d', 10, 'author', 'Jonah Reyes', 'meta.author', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('d356bf5eb48d72d72a35189be452284d', 11, 'published', '2025-04-07T05:00:00Z', 'meta.article:published_time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 0, 'title', 'Acht Jahre für ein Beet', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 1, 'title', 'Stadtnotizen » Acht Jahre für ein Beet', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 2, 'author', 'Jonas Wieland', 'byline.text', 0.5, true);
INSERT INTO public.article_fields VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 3, 'published', '2025-03-03', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 4, 'comment_count', '0', 'visible', 0.800000011920929, true);
INSERT INTO public.article_fields VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 0, 'title', 'La isla que prohibió los relojes durante un mes', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 1, 'title', 'La isla que prohibió los relojes durante un mes', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 2, 'canonical_url', 'http://127.0.0.1:33477/reportajes/isla-sin-relojes', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 3, 'published', '2025-03-02', 'visible', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('db683704171207d297cbaad6f9112b5d', 0, 'title', 'Snow closes Carrow Pass: what we know', 'heading', 0.8500000238418579, true);
INSERT INTO public.article_fields VALUES ('db683704171207d297cbaad6f9112b5d', 1, 'title', 'Snow closes Carrow Pass: what we know', 'meta.og:title', 0.699999988079071, false);
INSERT INTO public.article_fields VALUES ('db683704171207d297cbaad6f9112b5d', 2, 'title', 'Snow closes Carrow Pass: what we know', 'title', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('db683704171207d297cbaad6f9112b5d', 3, 'canonical_url', 'http://127.0.0.1:36477/news/snow-carrow-pass/', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('db683704171207d297cbaad6f9112b5d', 4, 'canonical_url', 'http://127.0.0.1:36477/news/snow-carrow-pass/', 'meta.og:url', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('db683704171207d297cbaad6f9112b5d', 5, 'site_name', 'Valley Voice', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('db683704171207d297cbaad6f9112b5d', 6, 'description', 'Snow closes Carrow Pass: what we know', 'meta.description', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('db683704171207d297cbaad6f9112b5d', 7, 'author', 'Priya Oakes', 'rel.author', 0.699999988079071, true);
INSERT INTO public.article_fields VALUES ('db683704171207d297cbaad6f9112b5d', 8, 'author', 'Priya Oakes', 'byline.link', 0.6000000238418579, false);
INSERT INTO public.article_fields VALUES ('db683704171207d297cbaad6f9112b5d', 9, 'author', 'Priya Oakes', 'byline', 0.5, false);
INSERT INTO public.article_fields VALUES ('db683704171207d297cbaad6f9112b5d', 10, 'published', '2025-01-16T09:45:00Z', 'time', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('db683704171207d297cbaad6f9112b5d', 11, 'published', '2025-01-16', 'visible', 0.8499999642372131, false);
INSERT INTO public.article_fields VALUES ('696837c9df07b67f15d58d7745bf95cb', 4, 'canonical_url', 'http://127.0.0.1:45547/pais/centro-de-saude-movel', 'link.canonical', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('696837c9df07b67f15d58d7745bf95cb', 5, 'site_name', 'Correio do Planalto', 'meta.og:site_name', 0.8999999761581421, true);
INSERT INTO public.article_fields VALUES ('696837c9df07b67f15d58d7745bf95cb', 6, 'site_name', 'Correio do Planalto', 'json_ld.publisher', 0.800000011920929, false);
INSERT INTO public.article_fields VALUES ('696837c9df07b67f15d58d7745bf95cb', 7, 'section', 'País', 'meta.article:section', 0.6000000238418579, true);
INSERT INTO public.article_fields VALUES ('696837c9df07b67f15d58d7745bf95cb', 8, 'section', 'País', 'json_ld.articleSection', 0.550000011920929, false);
INSERT INTO public.article_fields VALUES ('696837c9df07b67f15d58d7745bf95cb', 9, 'published', '2025-10-04T09:15:00Z', 'json_ld.datePublished', 0.949999988079071, true);
INSERT INTO public.article_fields VALUES ('696837c9df07b67f15d58d7745bf95cb', 10, 'published', '2025-10-04T09:15:00Z', 'time', 0.8999999761581421, false);
INSERT INTO public.article_fields VALUES ('696837c9df07b67f15d58d7745bf95cb', 11, 'published', '2025-10-04', 'visible', 0.7999999523162842, false);


--
-- Data for Name: article_flags; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_flags VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('0b7ea0ba17f2224373f5f99070385f97', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('2b6baefae281df25142a73283e7e3461', 0, 'paywalled');
INSERT INTO public.article_flags VALUES ('4631dc6678ccd2b26555ff8096608017', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('59f09ccf698d109c63e78137babcafaa', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('15078d490a94a74e794fe25134f78059', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('2371e85fce083448a27d3e5e9761ca29', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('cdcf1559b07064521b49c7e7c3738f75', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('53a69ac1e7a39aa887b214d099036464', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('de241a043061474a05d57d755a07e50a', 0, 'pinyin_noise');
INSERT INTO public.article_flags VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 0, 'paywalled');
INSERT INTO public.article_flags VALUES ('db683704171207d297cbaad6f9112b5d', 0, 'list_like');


--
-- Data for Name: article_images; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_images VALUES ('09a43e3d4da134db13f76b92663faf14', 0, 'http://127.0.0.1:39429/upload/20250312_01.jpg', '[강릉=뉴시스] 오하린 기자 = 12일 강릉시 솔내동 ''물빛극장'' 개관식에서 주민들이 첫 상영을 기다리고 있다. 2025.03.12. harin@news.example', '12일 강릉시 솔내동 ''물빛극장'' 개관식에서 주민들이 첫 상영을 기다리고 있다.', '[강릉=뉴시스] 오하린 기자', '2025-03-12');
INSERT INTO public.article_images VALUES ('0b7ea0ba17f2224373f5f99070385f97', 0, 'http://127.0.0.1:45011/up/s.jpg', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', NULL, NULL, NULL);
INSERT INTO public.article_images VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 0, 'http://127.0.0.1:42669/img/110.jpg', '土間に並ぶ木製の書架。', '土間に並ぶ木製の書架。', NULL, NULL);
INSERT INTO public.article_images VALUES ('104008ffd793e6479e683d4b36bf1aa5', 0, 'http://127.0.0.1:45547/m/148.jpg', 'Vista del embalse de Peñalta, al 31 % de su capacidad. EFE/Nuria Calvo', 'Vista del embalse de Peñalta, al 31 % de su capacidad.', 'EFE/Nuria Calvo', NULL);
INSERT INTO public.article_images VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 0, 'http://127.0.0.1:45447/m/115.jpg', '2025年5月16日，一群反嘴鹬在北流河湿地觅食。新华社记者 祁连生 摄', '2025年5月16日，一群反嘴鹬在北流河湿地觅食。', '新华社记者 祁连生 摄', '2025-05-16');
INSERT INTO public.article_images VALUES ('2b6baefae281df25142a73283e7e3461', 0, 'http://127.0.0.1:33477/ph/griffon.jpg', 'Le griffon de la source, le 12 octobre à Vaucresson-les-Bains. PHOTO BASTIEN ROUX / AFP', 'Le griffon de la source, le 12 octobre à Vaucresson-les-Bains.', 'BASTIEN ROUX / AFP', NULL);
INSERT INTO public.article_images VALUES ('3f48f14ee7807958eec183db52b69ede', 0, 'http://127.0.0.1:38257/img/105.jpg', '清晨的漁港，漁船陸續進港。', '清晨的漁港，漁船陸續進港。', NULL, NULL);
INSERT INTO public.article_images VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 0, 'http://127.0.0.1:45011/img/113.jpg', '选手在滨河公园放飞巨型风筝。简单 摄', '选手在滨河公园放飞巨型风筝。', '简单 摄', NULL);
INSERT INTO public.article_images VALUES ('189e31ce2f133e65c04344ffc0150ae3', 0, 'http://127.0.0.1:36477/small/124.jpg', 'Saturday’s loaf, still too hot to cut.', 'Saturday’s loaf, still too hot to cut.', NULL, NULL);
INSERT INTO public.article_images VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 0, 'http://127.0.0.1:45447/img/116.jpg', '长岭水库新建的溢洪道。叶一帆 摄', '长岭水库新建的溢洪道。', '叶一帆 摄', NULL);
INSERT INTO public.article_images VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 0, 'http://127.0.0.1:39429/img/yunoki.jpg', '工房で筆を選ぶ柚木さん(久保陽介撮影)', '工房で筆を選ぶ柚木さん', '久保陽介撮影', NULL);
INSERT INTO public.article_images VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 0, 'http://127.0.0.1:37347/media/134.jpg', 'Kraniche über dem Altenmoor im Morgennebel. Foto: Sven Ahlers', 'Kraniche über dem Altenmoor im Morgennebel.', 'Sven Ahlers', NULL);
INSERT INTO public.article_images VALUES ('592df40013aff27095112676454bce0d', 0, 'http://127.0.0.1:34477/m/141.jpg', 'مزارعون يفتحون بوابة القناة في وادي الزيتون. تصوير: سامر حداد', 'مزارعون يفتحون بوابة القناة في وادي الزيتون.', 'سامر حداد', NULL);
INSERT INTO public.article_images VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 0, 'http://127.0.0.1:38257/img/banyan.jpg', '街坊輪流為榕樹記錄氣根長度。(黎俊彥攝)', '街坊輪流為榕樹記錄氣根長度。', '黎俊彥攝', NULL);
INSERT INTO public.article_images VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 0, 'http://127.0.0.1:43121/i/17.webp', '科研人员在甲板上检查浮标。央视网发', '科研人员在甲板上检查浮标。', '央视网发', NULL);
INSERT INTO public.article_images VALUES ('2371e85fce083448a27d3e5e9761ca29', 0, 'http://127.0.0.1:45011/pic/13.jpg', '村民在晾晒柿饼。庞小满 摄', '村民在晾晒柿饼。', '庞小满 摄', NULL);
INSERT INTO public.article_images VALUES ('4706f7b3a0f77158f976d00af46ac74d', 0, 'http://127.0.0.1:33477/foto/ponte.jpg', 'Il ponte di barche durante il collaudo del 28 giugno 2025. (ANSA/Ivo Brambati)', 'Il ponte di barche durante il collaudo del 28 giugno 2025.', 'ANSA/Ivo Brambati', '2025-06-28');
INSERT INTO public.article_images VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 0, 'http://127.0.0.1:37347/b/mole.jpg', 'Gischt über der Mole von Harksiel. (Archivbild) © Jana Brodersen/dpa', 'Gischt über der Mole von Harksiel. (Archivbild)', 'Jana Brodersen/dpa', NULL);
INSERT INTO public.article_images VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 0, 'http://127.0.0.1:39429/f/tram.jpg', 'Трамвай на остановке "Мельница". Фото: Игорь Лапин/ТАСС', 'Трамвай на остановке "Мельница".', 'Игорь Лапин/ТАСС', NULL);
INSERT INTO public.article_images VALUES ('5aaccd676513ffdc9220e7080ac8c291', 0, 'http://127.0.0.1:33477/sites/default/files/renzi.jpg', 'Ottavio Renzi nel suo studio di Pieve Alta (foto Gino Salvi)', 'Ottavio Renzi nel suo studio di Pieve Alta', 'Gino Salvi', NULL);
INSERT INTO public.article_images VALUES ('cdcf1559b07064521b49c7e7c3738f75', 0, 'http://127.0.0.1:43121/up/s.jpg', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', NULL, NULL, NULL);
INSERT INTO public.article_images VALUES ('cdcf1559b07064521b49c7e7c3738f75', 1, 'http://127.0.0.1:43121/up/121.jpg', '在青禾县石桥村拍摄的乡村书房外景。清江日报发', '在青禾县石桥村拍摄的乡村书房外景。', '清江日报发', NULL);
INSERT INTO public.article_images VALUES ('cdcf1559b07064521b49c7e7c3738f75', 2, 'http://127.0.0.1:43121/up/122.jpg', '2025年4月23日,孩子们在石桥村书房参加读书日活动。清江日报发', '2025年4月23日,孩子们在石桥村书房参加读书日活动。', '清江日报发', '2025-04-23');
INSERT INTO public.article_images VALUES ('cdcf1559b07064521b49c7e7c3738f75', 3, 'http://127.0.0.1:43121/up/123.jpg', '管理员正在为新到的图书贴标签。清江日报发', '管理员正在为新到的图书贴标签。', '清江日报发', NULL);
INSERT INTO public.article_images VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 0, 'http://127.0.0.1:39429/im/dudnik.jpg', 'Паромщик Семён Дудник перед последним рейсом. 30 октября 2025 года. © Глеб Ильин / «Окрестности»', 'Паромщик Семён Дудник перед последним рейсом. 30 октября 2025 года.', 'Глеб Ильин / «Окрестности»', '2025-10-30');
INSERT INTO public.article_images VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 0, 'http://127.0.0.1:42669/m/119.jpg', '再び明かりがともった灯台=2025年3月22日、田所修撮影', '再び明かりがともった灯台', '田所修撮影', '2025-03-22');
INSERT INTO public.article_images VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 0, 'http://127.0.0.1:38257/m/119.jpg', '整修完成的蒸汽機在廠區內試運轉。中央社記者簡佑安攝', '整修完成的蒸汽機在廠區內試運轉。', '中央社記者簡佑安攝', NULL);
INSERT INTO public.article_images VALUES ('4926442c81bfe7655faedec107d948e9', 0, 'http://127.0.0.1:45447/img/109.jpg', '改建后的粮仓内部。清江日报记者 马奔 摄', '改建后的粮仓内部。', '清江日报记者 马奔 摄', NULL);
INSERT INTO public.article_images VALUES ('53a69ac1e7a39aa887b214d099036464', 0, 'http://127.0.0.1:45011/up/s.jpg', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', NULL, NULL, NULL);
INSERT INTO public.article_images VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 0, 'http://127.0.0.1:37347/m/148.jpg', 'L’ancienne gare de Saint-Aubrac, dimanche. Photo Lucie Ferrand / AFP', 'L’ancienne gare de Saint-Aubrac, dimanche.', 'Lucie Ferrand / AFP', NULL);
INSERT INTO public.article_images VALUES ('57d6d06f5fda8531db5d984b6cc86450', 0, 'http://127.0.0.1:39429/photo/0211_1.jpg', '朝日を受けて光る氷の汽車=北見沢市で2025年2月10日、佐伯悠人撮影', '朝日を受けて光る氷の汽車', '佐伯悠人撮影', '2025-02-10');
INSERT INTO public.article_images VALUES ('67ebb1c169a20c929c68a44f831b784a', 0, 'http://127.0.0.1:39429/news/images/news/8812.jpg', 'منارة رأس الحور بعد انتهاء الترميم (تصوير: هدى الصفار)', 'منارة رأس الحور بعد انتهاء الترميم', 'هدى الصفار', NULL);
INSERT INTO public.article_images VALUES ('74fd202314d3f028a94a8feb002d9791', 0, 'http://127.0.0.1:33477/p/barque.jpg', 'Des habitants évacués par barque, jeudi 9 janvier 2025, à Pont-Virelle. - © Hugo Ternant / L''Écho des Rives', 'Des habitants évacués par barque, jeudi 9 janvier 2025, à Pont-Virelle.', 'Hugo Ternant / L''Écho des Rives', '2025-01-09');
INSERT INTO public.article_images VALUES ('a919b3ede51431b50a600f433e3c1d82', 0, 'http://127.0.0.1:34477/img/140.jpg', 'Воспитатели встречают детей у трапа «Ласточки». Фото: Артём Лосев', 'Воспитатели встречают детей у трапа «Ласточки».', 'Артём Лосев', NULL);
INSERT INTO public.article_images VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 0, 'http://127.0.0.1:45547/img/146.jpg', 'Il sipario storico del teatro dopo il restauro. Foto: Elisa Gori', 'Il sipario storico del teatro dopo il restauro.', 'Elisa Gori', NULL);
INSERT INTO public.article_images VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 0, 'http://127.0.0.1:42669/m/126.jpg', '솔섬 바다 도서관 내부 [통영시 제공]', '솔섬 바다 도서관 내부', '통영시 제공', NULL);
INSERT INTO public.article_images VALUES ('de241a043061474a05d57d755a07e50a', 0, 'http://127.0.0.1:43121/up/s.jpg', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', NULL, NULL, NULL);
INSERT INTO public.article_images VALUES ('de241a043061474a05d57d755a07e50a', 1, 'http://127.0.0.1:43121/up/129.jpg', '在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。新华网发(无人机照片,2025年1月12日摄)。', '在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。', '新华网发', '2025-01-12');
INSERT INTO public.article_images VALUES ('de241a043061474a05d57d755a07e50a', 2, 'http://127.0.0.1:43121/up/130.jpg', '2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。新华网发', '2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。', '新华网发', '2025-03-07');
INSERT INTO public.article_images VALUES ('de241a043061474a05d57d755a07e50a', 3, 'http://127.0.0.1:43121/up/131.jpg', '在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。新华网发', '在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。', '新华网发', NULL);
INSERT INTO public.article_images VALUES ('696837c9df07b67f15d58d7745bf95cb', 0, 'http://127.0.0.1:45547/m/141.jpg', 'O autocarro que servirá de centro de saúde, em Vila Marim. Foto: Duarte Leal/Lusa', 'O autocarro que servirá de centro de saúde, em Vila Marim.', 'Duarte Leal/Lusa', NULL);
INSERT INTO public.article_images VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 0, 'http://127.0.0.1:39429/i/go.jpg', '대국장에 들어서는 문기석 9단. 사진=한국기록원 제공', '대국장에 들어서는 문기석 9단.', '한국기록원 제공', NULL);
INSERT INTO public.article_images VALUES ('9300ebe435496ae2940e7704f24e6bbd', 0, 'http://127.0.0.1:33477/img/spazzaneve.jpg', 'Un mezzo spazzaneve al passo di Cornalta. Foto: Protezione civile', 'Un mezzo spazzaneve al passo di Cornalta.', 'Protezione civile', NULL);
INSERT INTO public.article_images VALUES ('93ea5b4038b70e777659b09e0202cd7a', 0, 'http://127.0.0.1:39429/wp/2025/06/jana-1024x683.jpg', 'جنى الراوي في مرسمها وسط المدينة. (الصورة: كريم فوزي)', 'جنى الراوي في مرسمها وسط المدينة.', 'كريم فوزي', NULL);
INSERT INTO public.article_images VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 0, 'http://127.0.0.1:37347/m/155.jpg', 'Radfahrer überqueren als Erste die neue Ohlebrücke. Foto: Katrin Behl/dpa', 'Radfahrer überqueren als Erste die neue Ohlebrücke.', 'Katrin Behl/dpa', NULL);
INSERT INTO public.article_images VALUES ('d3261afd1c28cc869b445634671e7bac', 0, 'http://127.0.0.1:36477/m/160.jpg', 'The ferry Guillemot lies at the quay in Port Hallam on Monday. (AP Photo/Dana Whitlock)', 'The ferry Guillemot lies at the quay in Port Hallam on Monday.', 'AP Photo/Dana Whitlock', NULL);
INSERT INTO public.article_images VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 0, 'http://127.0.0.1:39429/i/pipe.webp', 'عمال يفحصون أنابيب التبريد تحت شارع الميناء في ٢ يوليو ٢٠٢٥. رويترز', 'عمال يفحصون أنابيب التبريد تحت شارع الميناء في ٢ يوليو ٢٠٢٥.', 'رويترز', '2025-07-02');
INSERT INTO public.article_images VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 1, 'http://127.0.0.1:39429/i/plan.webp', 'رسم للشبكة كما نشرته الشركة. تصوير: لمى الكندي', 'رسم للشبكة كما نشرته الشركة.', 'لمى الكندي', NULL);
INSERT INTO public.article_images VALUES ('e5b11c4ba39975f5fd48275c749aa713', 0, 'http://127.0.0.1:33477/fotos/canal.jpg', 'Imagen del 13 de agosto de 2025 de trabajadores limpiando el canal, en San Lucas del Lago. (Xinhua/Joaquín Mena)', 'Imagen del 13 de agosto de 2025 de trabajadores limpiando el canal, en San Lucas del Lago.', 'Xinhua/Joaquín Mena', '2025-08-13');
INSERT INTO public.article_images VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 0, 'http://127.0.0.1:33477/static/reloj.jpg', 'El reloj del puerto, tapado con una sábana. | JULIÁN PRAT', 'El reloj del puerto, tapado con una sábana.', 'JULIÁN PRAT', NULL);


--
-- Data for Name: article_keywords; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_keywords VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 0, '号线', 1);
INSERT INTO public.article_keywords VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 1, '市民', 0.4286);
INSERT INTO public.article_keywords VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 2, '施工', 0.2857);
INSERT INTO public.article_keywords VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 3, '城墙', 0.2857);
INSERT INTO public.article_keywords VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 0, 'Valmont', 1);
INSERT INTO public.article_keywords VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 1, 'biodéchets', 0.9562);
INSERT INTO public.article_keywords VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 2, 'rentrée', 0.3394);
INSERT INTO public.article_keywords VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 3, 'change', 0.3142);
INSERT INTO public.article_keywords VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 4, 'fois', 0.171);
INSERT INTO public.article_keywords VALUES ('09a43e3d4da134db13f76b92663faf14', 0, '극장', 1);
INSERT INTO public.article_keywords VALUES ('09a43e3d4da134db13f76b92663faf14', 1, '목욕탕', 0.9091);
INSERT INTO public.article_keywords VALUES ('09a43e3d4da134db13f76b92663faf14', 2, '마을', 0.5051);
INSERT INTO public.article_keywords VALUES ('09a43e3d4da134db13f76b92663faf14', 3, '솔내동', 0.3712);
INSERT INTO public.article_keywords VALUES ('09a43e3d4da134db13f76b92663faf14', 4, '동네', 0.2143);
INSERT INTO public.article_keywords VALUES ('09a43e3d4da134db13f76b92663faf14', 5, '변신', 0.2143);
INSERT INTO public.article_keywords VALUES ('0b7ea0ba17f2224373f5f99070385f97', 0, '书房', 1);
INSERT INTO public.article_keywords VALUES ('0b7ea0ba17f2224373f5f99070385f97', 1, '青禾县', 0.5166);
INSERT INTO public.article_keywords VALUES ('0b7ea0ba17f2224373f5f99070385f97', 2, '小册子', 0.3874);
INSERT INTO public.article_keywords VALUES ('0b7ea0ba17f2224373f5f99070385f97', 3, '乡村', 0.3259);
INSERT INTO public.article_keywords VALUES ('0b7ea0ba17f2224373f5f99070385f97', 4, '山区', 0.3259);
INSERT INTO public.article_keywords VALUES ('0b7ea0ba17f2224373f5f99070385f97', 5, '图书馆', 0.2583);
INSERT INTO public.article_keywords VALUES ('0b7ea0ba17f2224373f5f99070385f97', 6, '管理员', 0.2583);
INSERT INTO public.article_keywords VALUES ('0b7ea0ba17f2224373f5f99070385f97', 7, '村民', 0.2444);
INSERT INTO public.article_keywords VALUES ('0b7ea0ba17f2224373f5f99070385f97', 8, '老郑', 0.2444);
INSERT INTO public.article_keywords VALUES ('0b7ea0ba17f2224373f5f99070385f97', 9, '走进', 0.2444);
INSERT INTO public.article_keywords VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 0, '図書室', 1);
INSERT INTO public.article_keywords VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 1, '返却日', 0.8);
INSERT INTO public.article_keywords VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 2, 'カード', 0.2828);
INSERT INTO public.article_keywords VALUES ('104008ffd793e6479e683d4b36bf1aa5', 0, 'regantes', 1);
INSERT INTO public.article_keywords VALUES ('104008ffd793e6479e683d4b36bf1aa5', 1, 'agua', 0.7071);
INSERT INTO public.article_keywords VALUES ('104008ffd793e6479e683d4b36bf1aa5', 2, 'ciudades', 0.6804);
INSERT INTO public.article_keywords VALUES ('104008ffd793e6479e683d4b36bf1aa5', 3, 'Jaro', 0.6014);
INSERT INTO public.article_keywords VALUES ('104008ffd793e6479e683d4b36bf1aa5', 4, 'cuenca', 0.3536);
INSERT INTO public.article_keywords VALUES ('104008ffd793e6479e683d4b36bf1aa5', 5, 'pacto', 0.3227);
INSERT INTO public.article_keywords VALUES ('104008ffd793e6479e683d4b36bf1aa5', 6, 'ceden', 0.2282);
INSERT INTO public.article_keywords VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 0, '北流河', 1);
INSERT INTO public.article_keywords VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 1, '候鸟', 0.6309);
INSERT INTO public.article_keywords VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 2, '数量', 0.6309);
INSERT INTO public.article_keywords VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 3, '新高', 0.6309);
INSERT INTO public.article_keywords VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 4, '监测', 0.3785);
INSERT INTO public.article_keywords VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 5, '养殖', 0.2524);
INSERT INTO public.article_keywords VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 6, '损失', 0.2524);
INSERT INTO public.article_keywords VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 7, '补偿', 0.2524);
INSERT INTO public.article_keywords VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 8, '农民', 0.2524);
INSERT INTO public.article_keywords VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 9, '游客', 0.2524);
INSERT INTO public.article_keywords VALUES ('2b6baefae281df25142a73283e7e3461', 0, 'Vaucresson-les-Bains', 1);
INSERT INTO public.article_keywords VALUES ('2b6baefae281df25142a73283e7e3461', 1, 'source', 0.72);
INSERT INTO public.article_keywords VALUES ('2b6baefae281df25142a73283e7e3461', 2, 'nouveau', 0.2245);
INSERT INTO public.article_keywords VALUES ('2b6baefae281df25142a73283e7e3461', 3, 'chante', 0.2078);
INSERT INTO public.article_keywords VALUES ('3f48f14ee7807958eec183db52b69ede', 0, '阿順伯', 1);
INSERT INTO public.article_keywords VALUES ('3f48f14ee7807958eec183db52b69ede', 1, '老闆娘', 1);
INSERT INTO public.article_keywords VALUES ('3f48f14ee7807958eec183db52b69ede', 2, '小鎮', 0.9464);
INSERT INTO public.article_keywords VALUES ('3f48f14ee7807958eec183db52b69ede', 3, '浪聲', 0.9464);
INSERT INTO public.article_keywords VALUES ('3f48f14ee7807958eec183db52b69ede', 4, '隔壁', 0.9464);
INSERT INTO public.article_keywords VALUES ('3f48f14ee7807958eec183db52b69ede', 5, '魚湯', 0.6309);
INSERT INTO public.article_keywords VALUES ('3f48f14ee7807958eec183db52b69ede', 6, '規矩', 0.6309);
INSERT INTO public.article_keywords VALUES ('3f48f14ee7807958eec183db52b69ede', 7, '喝完', 0.6309);
INSERT INTO public.article_keywords VALUES ('4631dc6678ccd2b26555ff8096608017', 0, '修表', 1);
INSERT INTO public.article_keywords VALUES ('4631dc6678ccd2b26555ff8096608017', 1, '滴答声', 0.9057);
INSERT INTO public.article_keywords VALUES ('4631dc6678ccd2b26555ff8096608017', 2, '老城', 0.7143);
INSERT INTO public.article_keywords VALUES ('4631dc6678ccd2b26555ff8096608017', 3, '老景', 0.4286);
INSERT INTO public.article_keywords VALUES ('4631dc6678ccd2b26555ff8096608017', 4, '姑娘', 0.2857);
INSERT INTO public.article_keywords VALUES ('4631dc6678ccd2b26555ff8096608017', 5, '手艺', 0.2857);
INSERT INTO public.article_keywords VALUES ('4631dc6678ccd2b26555ff8096608017', 6, '讲究', 0.2857);
INSERT INTO public.article_keywords VALUES ('59f09ccf698d109c63e78137babcafaa', 0, '縣圖書館', 1);
INSERT INTO public.article_keywords VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 0, '风筝', 1);
INSERT INTO public.article_keywords VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 1, '开幕', 0.7832);
INSERT INTO public.article_keywords VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 2, '滨河', 0.3916);
INSERT INTO public.article_keywords VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 3, '扎制', 0.2611);
INSERT INTO public.article_keywords VALUES ('15078d490a94a74e794fe25134f78059', 0, '邮局', 1);
INSERT INTO public.article_keywords VALUES ('15078d490a94a74e794fe25134f78059', 1, '卓玛央金', 1);
INSERT INTO public.article_keywords VALUES ('15078d490a94a74e794fe25134f78059', 2, '学生', 0.3333);
INSERT INTO public.article_keywords VALUES ('189e31ce2f133e65c04344ffc0150ae3', 0, 'bowl', 1);
INSERT INTO public.article_keywords VALUES ('189e31ce2f133e65c04344ffc0150ae3', 1, 'grandmother', 0.5025);
INSERT INTO public.article_keywords VALUES ('189e31ce2f133e65c04344ffc0150ae3', 2, 'cupboard', 0.4286);
INSERT INTO public.article_keywords VALUES ('189e31ce2f133e65c04344ffc0150ae3', 3, 'loaf', 0.303);
INSERT INTO public.article_keywords VALUES ('189e31ce2f133e65c04344ffc0150ae3', 4, 'secret', 0.2624);
INSERT INTO public.article_keywords VALUES ('189e31ce2f133e65c04344ffc0150ae3', 5, 'towel', 0.2259);
INSERT INTO public.article_keywords VALUES ('189e31ce2f133e65c04344ffc0150ae3', 6, 'blanket', 0.189);
INSERT INTO public.article_keywords VALUES ('189e31ce2f133e65c04344ffc0150ae3', 7, 'airing', 0.175);
INSERT INTO public.article_keywords VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 0, '除险加固', 1);
INSERT INTO public.article_keywords VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 1, '水库', 0.6);
INSERT INTO public.article_keywords VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 2, '市水务局', 0.6);
INSERT INTO public.article_keywords VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 3, '青禾', 0.5);
INSERT INTO public.article_keywords VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 4, '戚广平', 0.317);
INSERT INTO public.article_keywords VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 5, '工程', 0.3);
INSERT INTO public.article_keywords VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 6, '管护', 0.3);
INSERT INTO public.article_keywords VALUES ('2a225a029c617d76b336e00e35068752', 0, 'Remedios', 1);
INSERT INTO public.article_keywords VALUES ('2a225a029c617d76b336e00e35068752', 1, 'pueblo', 0.866);
INSERT INTO public.article_keywords VALUES ('2a225a029c617d76b336e00e35068752', 2, 'clavijas', 0.6);
INSERT INTO public.article_keywords VALUES ('2a225a029c617d76b336e00e35068752', 3, 'centralita', 0.5477);
INSERT INTO public.article_keywords VALUES ('2a225a029c617d76b336e00e35068752', 4, 'mujer', 0.5164);
INSERT INTO public.article_keywords VALUES ('2a225a029c617d76b336e00e35068752', 5, 'conectaba', 0.3674);
INSERT INTO public.article_keywords VALUES ('2a225a029c617d76b336e00e35068752', 6, 'silencio', 0.2309);
INSERT INTO public.article_keywords VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 0, '半世紀', 1);
INSERT INTO public.article_keywords VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 1, '神楽', 0.8165);
INSERT INTO public.article_keywords VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 2, '集落', 0.8);
INSERT INTO public.article_keywords VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 3, '山里', 0.3464);
INSERT INTO public.article_keywords VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 4, '長老', 0.3266);
INSERT INTO public.article_keywords VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 5, '笹原', 0.3266);
INSERT INTO public.article_keywords VALUES ('2fbd2827eacf98c27585f304211a697d', 0, 'fiado', 1);
INSERT INTO public.article_keywords VALUES ('2fbd2827eacf98c27585f304211a697d', 1, 'caderno', 0.483);
INSERT INTO public.article_keywords VALUES ('2fbd2827eacf98c27585f304211a697d', 2, 'Aqui', 0.4564);
INSERT INTO public.article_keywords VALUES ('2fbd2827eacf98c27585f304211a697d', 3, 'mercados', 0.3651);
INSERT INTO public.article_keywords VALUES ('2fbd2827eacf98c27585f304211a697d', 4, 'próxima', 0.322);
INSERT INTO public.article_keywords VALUES ('2fbd2827eacf98c27585f304211a697d', 5, 'compra', 0.3162);
INSERT INTO public.article_keywords VALUES ('2fbd2827eacf98c27585f304211a697d', 6, 'queijo', 0.2981);
INSERT INTO public.article_keywords VALUES ('2fbd2827eacf98c27585f304211a697d', 7, 'casa', 0.2434);
INSERT INTO public.article_keywords VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 0, '柚木澄江', 1);
INSERT INTO public.article_keywords VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 1, '書家', 0.7071);
INSERT INTO public.article_keywords VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 2, '工房', 0.4243);
INSERT INTO public.article_keywords VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 3, '失敗', 0.2828);
INSERT INTO public.article_keywords VALUES ('3da4886464f12e5648ac3e258383468c', 0, '증가', 1);
INSERT INTO public.article_keywords VALUES ('3da4886464f12e5648ac3e258383468c', 1, '회사', 0.8165);
INSERT INTO public.article_keywords VALUES ('3da4886464f12e5648ac3e258383468c', 2, '문이', 0.8165);
INSERT INTO public.article_keywords VALUES ('3da4886464f12e5648ac3e258383468c', 3, '버스', 0.5774);
INSERT INTO public.article_keywords VALUES ('3da4886464f12e5648ac3e258383468c', 4, '차내', 0.5443);
INSERT INTO public.article_keywords VALUES ('3da4886464f12e5648ac3e258383468c', 5, '시간', 0.5443);
INSERT INTO public.article_keywords VALUES ('3da4886464f12e5648ac3e258383468c', 6, '평균', 0.5443);
INSERT INTO public.article_keywords VALUES ('4b946f173199f1d6cf40b54b247f73e5', 0, 'الكتب', 1);
INSERT INTO public.article_keywords VALUES ('4b946f173199f1d6cf40b54b247f73e5', 1, 'العناوين', 0.9035);
INSERT INTO public.article_keywords VALUES ('4b946f173199f1d6cf40b54b247f73e5', 2, 'الحاج', 0.6999);
INSERT INTO public.article_keywords VALUES ('4b946f173199f1d6cf40b54b247f73e5', 3, 'إدريس', 0.6999);
INSERT INTO public.article_keywords VALUES ('4b946f173199f1d6cf40b54b247f73e5', 4, 'يقرأ', 0.6389);
INSERT INTO public.article_keywords VALUES ('4b946f173199f1d6cf40b54b247f73e5', 5, 'مجلّد', 0.303);
INSERT INTO public.article_keywords VALUES ('4b946f173199f1d6cf40b54b247f73e5', 6, 'قصائد', 0.2857);
INSERT INTO public.article_keywords VALUES ('4b946f173199f1d6cf40b54b247f73e5', 7, 'رائحة', 0.2857);
INSERT INTO public.article_keywords VALUES ('4b946f173199f1d6cf40b54b247f73e5', 8, 'غراء', 0.2556);
INSERT INTO public.article_keywords VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 0, 'Altenmoor', 1);
INSERT INTO public.article_keywords VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 1, 'Packeiser', 0.6);
INSERT INTO public.article_keywords VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 2, 'Moor', 0.4899);
INSERT INTO public.article_keywords VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 3, 'Schiffer', 0.4);
INSERT INTO public.article_keywords VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 4, 'Boot', 0.4);
INSERT INTO public.article_keywords VALUES ('592df40013aff27095112676454bce0d', 0, 'قرية', 1);
INSERT INTO public.article_keywords VALUES ('592df40013aff27095112676454bce0d', 1, 'القنوات', 0.982);
INSERT INTO public.article_keywords VALUES ('592df40013aff27095112676454bce0d', 2, 'المشروع', 0.2673);
INSERT INTO public.article_keywords VALUES ('592df40013aff27095112676454bce0d', 3, 'الحياة', 0.2624);
INSERT INTO public.article_keywords VALUES ('592df40013aff27095112676454bce0d', 4, 'عمرها', 0.2396);
INSERT INTO public.article_keywords VALUES ('592df40013aff27095112676454bce0d', 5, 'تعيد', 0.2143);
INSERT INTO public.article_keywords VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 0, '石牆', 1);
INSERT INTO public.article_keywords VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 1, '榕樹', 1);
INSERT INTO public.article_keywords VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 2, '倒塌', 0.875);
INSERT INTO public.article_keywords VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 3, '街坊', 0.75);
INSERT INTO public.article_keywords VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 4, '組成', 0.375);
INSERT INTO public.article_keywords VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 5, '小組', 0.375);
INSERT INTO public.article_keywords VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 6, '檢查', 0.25);
INSERT INTO public.article_keywords VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 7, '記錄', 0.25);
INSERT INTO public.article_keywords VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 0, '浮标', 1);
INSERT INTO public.article_keywords VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 1, '深海', 0.5);
INSERT INTO public.article_keywords VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 2, '听潮', 0.5);
INSERT INTO public.article_keywords VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 3, '宁致远', 0.317);
INSERT INTO public.article_keywords VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 4, '台风', 0.3);
INSERT INTO public.article_keywords VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 5, '岸上', 0.2);
INSERT INTO public.article_keywords VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 0, '读音里', 1);
INSERT INTO public.article_keywords VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 1, '卫青岚', 0.75);
INSERT INTO public.article_keywords VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 2, '历史', 0.6309);
INSERT INTO public.article_keywords VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 3, '章写', 0.3155);
INSERT INTO public.article_keywords VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 4, '词典', 0.3155);
INSERT INTO public.article_keywords VALUES ('2371e85fce083448a27d3e5e9761ca29', 0, '白塔乡', 1);
INSERT INTO public.article_keywords VALUES ('2371e85fce083448a27d3e5e9761ca29', 1, '柿子红', 0.8333);
INSERT INTO public.article_keywords VALUES ('2371e85fce083448a27d3e5e9761ca29', 2, '祝大川', 0.5);
INSERT INTO public.article_keywords VALUES ('2371e85fce083448a27d3e5e9761ca29', 3, '合作社', 0.3333);
INSERT INTO public.article_keywords VALUES ('2371e85fce083448a27d3e5e9761ca29', 4, '柿饼', 0.3155);
INSERT INTO public.article_keywords VALUES ('2371e85fce083448a27d3e5e9761ca29', 5, '工序', 0.2103);
INSERT INTO public.article_keywords VALUES ('2371e85fce083448a27d3e5e9761ca29', 6, '削皮', 0.2103);
INSERT INTO public.article_keywords VALUES ('4706f7b3a0f77158f976d00af46ac74d', 0, 'barche', 1);
INSERT INTO public.article_keywords VALUES ('4706f7b3a0f77158f976d00af46ac74d', 1, 'Serio', 0.7764);
INSERT INTO public.article_keywords VALUES ('4706f7b3a0f77158f976d00af46ac74d', 2, 'ponte', 0.6211);
INSERT INTO public.article_keywords VALUES ('4706f7b3a0f77158f976d00af46ac74d', 3, 'fianco', 0.3849);
INSERT INTO public.article_keywords VALUES ('4706f7b3a0f77158f976d00af46ac74d', 4, 'scafi', 0.3727);
INSERT INTO public.article_keywords VALUES ('4706f7b3a0f77158f976d00af46ac74d', 5, 'estate', 0.2887);
INSERT INTO public.article_keywords VALUES ('4706f7b3a0f77158f976d00af46ac74d', 6, 'torna', 0.2635);
INSERT INTO public.article_keywords VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 0, 'Sturmtief', 1);
INSERT INTO public.article_keywords VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 1, 'Jolanda', 0.8819);
INSERT INTO public.article_keywords VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 2, 'Verkehr', 0.7055);
INSERT INTO public.article_keywords VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 3, 'Harksiel', 0.5657);
INSERT INTO public.article_keywords VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 4, 'Bahn', 0.5333);
INSERT INTO public.article_keywords VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 5, 'Halligen', 0.3771);
INSERT INTO public.article_keywords VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 6, 'Fähren', 0.3464);
INSERT INTO public.article_keywords VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 7, 'Hafen', 0.3162);
INSERT INTO public.article_keywords VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 8, 'Meter', 0.2981);
INSERT INTO public.article_keywords VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 0, 'orchestra', 1);
INSERT INTO public.article_keywords VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 1, 'players', 0.36);
INSERT INTO public.article_keywords VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 2, 'hall', 0.2722);
INSERT INTO public.article_keywords VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 3, 'door', 0.2722);
INSERT INTO public.article_keywords VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 4, 'aisle', 0.2152);
INSERT INTO public.article_keywords VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 5, 'store', 0.2029);
INSERT INTO public.article_keywords VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 6, 'play', 0.1814);
INSERT INTO public.article_keywords VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 0, 'трамвай', 1);
INSERT INTO public.article_keywords VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 1, 'Сосновой', 0.9092);
INSERT INTO public.article_keywords VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 2, 'Гриве', 0.7188);
INSERT INTO public.article_keywords VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 3, 'звонку', 0.504);
INSERT INTO public.article_keywords VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 4, 'диспетчеры', 0.488);
INSERT INTO public.article_keywords VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 5, 'первый', 0.378);
INSERT INTO public.article_keywords VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 6, 'запустили', 0.3273);
INSERT INTO public.article_keywords VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 7, 'Углова', 0.315);
INSERT INTO public.article_keywords VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 8, 'ходит', 0.244);
INSERT INTO public.article_keywords VALUES ('5aaccd676513ffdc9220e7080ac8c291', 0, 'dialetto', 1);
INSERT INTO public.article_keywords VALUES ('5aaccd676513ffdc9220e7080ac8c291', 1, 'insegnato', 0.5774);
INSERT INTO public.article_keywords VALUES ('5aaccd676513ffdc9220e7080ac8c291', 2, 'università', 0.4564);
INSERT INTO public.article_keywords VALUES ('5aaccd676513ffdc9220e7080ac8c291', 3, 'parole', 0.433);
INSERT INTO public.article_keywords VALUES ('5aaccd676513ffdc9220e7080ac8c291', 4, 'robot', 0.4303);
INSERT INTO public.article_keywords VALUES ('5aaccd676513ffdc9220e7080ac8c291', 5, 'macchina', 0.4082);
INSERT INTO public.article_keywords VALUES ('5aaccd676513ffdc9220e7080ac8c291', 6, 'corretto', 0.2887);
INSERT INTO public.article_keywords VALUES ('5aaccd676513ffdc9220e7080ac8c291', 7, 'dicono', 0.2357);
INSERT INTO public.article_keywords VALUES ('5aaccd676513ffdc9220e7080ac8c291', 8, 'adesso', 0.2357);
INSERT INTO public.article_keywords VALUES ('cdcf1559b07064521b49c7e7c3738f75', 0, '书房', 1);
INSERT INTO public.article_keywords VALUES ('cdcf1559b07064521b49c7e7c3738f75', 1, '青禾县', 0.5166);
INSERT INTO public.article_keywords VALUES ('cdcf1559b07064521b49c7e7c3738f75', 2, '小册子', 0.3874);
INSERT INTO public.article_keywords VALUES ('cdcf1559b07064521b49c7e7c3738f75', 3, '乡村', 0.3259);
INSERT INTO public.article_keywords VALUES ('cdcf1559b07064521b49c7e7c3738f75', 4, '山区', 0.3259);
INSERT INTO public.article_keywords VALUES ('cdcf1559b07064521b49c7e7c3738f75', 5, '图书馆', 0.2583);
INSERT INTO public.article_keywords VALUES ('cdcf1559b07064521b49c7e7c3738f75', 6, '管理员', 0.2583);
INSERT INTO public.article_keywords VALUES ('cdcf1559b07064521b49c7e7c3738f75', 7, '村民', 0.2444);
INSERT INTO public.article_keywords VALUES ('cdcf1559b07064521b49c7e7c3738f75', 8, '老郑', 0.2444);
INSERT INTO public.article_keywords VALUES ('cdcf1559b07064521b49c7e7c3738f75', 9, '走进', 0.2444);
INSERT INTO public.article_keywords VALUES ('4926442c81bfe7655faedec107d948e9', 0, '音乐厅', 1);
INSERT INTO public.article_keywords VALUES ('4926442c81bfe7655faedec107d948e9', 1, '老粮仓', 0.625);
INSERT INTO public.article_keywords VALUES ('4926442c81bfe7655faedec107d948e9', 2, '首场演出', 0.4732);
INSERT INTO public.article_keywords VALUES ('4926442c81bfe7655faedec107d948e9', 3, '清江', 0.3155);
INSERT INTO public.article_keywords VALUES ('4926442c81bfe7655faedec107d948e9', 4, '圆筒', 0.2366);
INSERT INTO public.article_keywords VALUES ('4926442c81bfe7655faedec107d948e9', 5, '回声', 0.2366);
INSERT INTO public.article_keywords VALUES ('4926442c81bfe7655faedec107d948e9', 6, '声音', 0.2366);
INSERT INTO public.article_keywords VALUES ('4926442c81bfe7655faedec107d948e9', 7, '乐团', 0.2366);
INSERT INTO public.article_keywords VALUES ('4926442c81bfe7655faedec107d948e9', 8, '混响', 0.1577);
INSERT INTO public.article_keywords VALUES ('4926442c81bfe7655faedec107d948e9', 9, '停车', 0.1577);
INSERT INTO public.article_keywords VALUES ('53a69ac1e7a39aa887b214d099036464', 0, '产业', 1);
INSERT INTO public.article_keywords VALUES ('53a69ac1e7a39aa887b214d099036464', 1, '海南', 0.8767);
INSERT INTO public.article_keywords VALUES ('53a69ac1e7a39aa887b214d099036464', 2, '产业园', 0.7054);
INSERT INTO public.article_keywords VALUES ('53a69ac1e7a39aa887b214d099036464', 3, '共建产业园', 0.5315);
INSERT INTO public.article_keywords VALUES ('53a69ac1e7a39aa887b214d099036464', 4, '合作', 0.4303);
INSERT INTO public.article_keywords VALUES ('53a69ac1e7a39aa887b214d099036464', 5, '共建产业园区', 0.355);
INSERT INTO public.article_keywords VALUES ('53a69ac1e7a39aa887b214d099036464', 6, '跨省合作', 0.3433);
INSERT INTO public.article_keywords VALUES ('53a69ac1e7a39aa887b214d099036464', 7, '海南自贸港', 0.3189);
INSERT INTO public.article_keywords VALUES ('53a69ac1e7a39aa887b214d099036464', 8, '儋州工业园', 0.3189);
INSERT INTO public.article_keywords VALUES ('53a69ac1e7a39aa887b214d099036464', 9, '共建', 0.3137);
INSERT INTO public.article_keywords VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 0, 'Saint-Aubrac', 1);
INSERT INTO public.article_keywords VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 1, 'train', 0.4131);
INSERT INTO public.article_keywords VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 2, 'vallée', 0.3394);
INSERT INTO public.article_keywords VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 3, 'ligne', 0.3098);
INSERT INTO public.article_keywords VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 4, 'retour', 0.24);
INSERT INTO public.article_keywords VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 5, 'région', 0.2263);
INSERT INTO public.article_keywords VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 6, 'promis', 0.2263);
INSERT INTO public.article_keywords VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 7, 'franc', 0.2191);
INSERT INTO public.article_keywords VALUES ('57d6d06f5fda8531db5d984b6cc86450', 0, '氷像', 1);
INSERT INTO public.article_keywords VALUES ('57d6d06f5fda8531db5d984b6cc86450', 1, '展示', 1);
INSERT INTO public.article_keywords VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 0, 'Ribeirinha', 1);
INSERT INTO public.article_keywords VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 1, 'escola', 0.9107);
INSERT INTO public.article_keywords VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 2, 'Norte', 0.7071);
INSERT INTO public.article_keywords VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 3, 'telhado', 0.5355);
INSERT INTO public.article_keywords VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 4, 'graus', 0.4525);
INSERT INTO public.article_keywords VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 5, 'sementes', 0.3036);
INSERT INTO public.article_keywords VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 6, 'fresca', 0.2629);
INSERT INTO public.article_keywords VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 7, 'alunos', 0.2479);
INSERT INTO public.article_keywords VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 8, 'fica', 0.2147);
INSERT INTO public.article_keywords VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 0, 'grid', 1);
INSERT INTO public.article_keywords VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 0, 'Паром', 1);
INSERT INTO public.article_keywords VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 1, 'последний', 0.7303);
INSERT INTO public.article_keywords VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 2, 'Броды', 0.6804);
INSERT INTO public.article_keywords VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 3, 'Дудник', 0.5477);
INSERT INTO public.article_keywords VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 4, 'мост', 0.477);
INSERT INTO public.article_keywords VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 5, 'провожала', 0.3098);
INSERT INTO public.article_keywords VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 6, 'реку', 0.2921);
INSERT INTO public.article_keywords VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 7, 'Малые', 0.2887);
INSERT INTO public.article_keywords VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 8, 'середины', 0.2754);
INSERT INTO public.article_keywords VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 9, 'деревня', 0.2733);
INSERT INTO public.article_keywords VALUES ('733dbda2dfb922b67491e1cdc63c539e', 0, 'станции', 1);
INSERT INTO public.article_keywords VALUES ('733dbda2dfb922b67491e1cdc63c539e', 1, 'мимо', 0.6299);
INSERT INTO public.article_keywords VALUES ('733dbda2dfb922b67491e1cdc63c539e', 2, 'Фёдоровна', 0.5786);
INSERT INTO public.article_keywords VALUES ('733dbda2dfb922b67491e1cdc63c539e', 3, 'Зимина', 0.4725);
INSERT INTO public.article_keywords VALUES ('733dbda2dfb922b67491e1cdc63c539e', 4, 'переезду', 0.4364);
INSERT INTO public.article_keywords VALUES ('733dbda2dfb922b67491e1cdc63c539e', 5, 'Раиса', 0.4313);
INSERT INTO public.article_keywords VALUES ('733dbda2dfb922b67491e1cdc63c539e', 6, 'едут', 0.4115);
INSERT INTO public.article_keywords VALUES ('733dbda2dfb922b67491e1cdc63c539e', 7, 'машинист', 0.291);
INSERT INTO public.article_keywords VALUES ('733dbda2dfb922b67491e1cdc63c539e', 8, 'дорогу', 0.252);
INSERT INTO public.article_keywords VALUES ('733dbda2dfb922b67491e1cdc63c539e', 9, 'подпись', 0.1925);
INSERT INTO public.article_keywords VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 0, '夫婦', 1);
INSERT INTO public.article_keywords VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 1, '灯台守', 0.8333);
INSERT INTO public.article_keywords VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 2, '小島', 0.6804);
INSERT INTO public.article_keywords VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 3, '灯台', 0.4082);
INSERT INTO public.article_keywords VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 4, '着任', 0.2887);
INSERT INTO public.article_keywords VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 5, '募金', 0.2722);
INSERT INTO public.article_keywords VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 0, '老糖廠', 1);
INSERT INTO public.article_keywords VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 1, '蒸汽機', 1);
INSERT INTO public.article_keywords VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 2, '停機', 0.6309);
INSERT INTO public.article_keywords VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 3, '瑞穗', 0.6309);
INSERT INTO public.article_keywords VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 4, '重新', 0.6309);
INSERT INTO public.article_keywords VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 5, '運轉', 0.6309);
INSERT INTO public.article_keywords VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 6, '整修', 0.5047);
INSERT INTO public.article_keywords VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 7, '停產', 0.2524);
INSERT INTO public.article_keywords VALUES ('581fe3a5d6759d75287473f57a45894d', 0, 'gallo', 1);
INSERT INTO public.article_keywords VALUES ('581fe3a5d6759d75287473f57a45894d', 1, 'Fermín', 0.4193);
INSERT INTO public.article_keywords VALUES ('581fe3a5d6759d75287473f57a45894d', 2, 'prohibido', 0.1936);
INSERT INTO public.article_keywords VALUES ('581fe3a5d6759d75287473f57a45894d', 3, 'nadie', 0.1443);
INSERT INTO public.article_keywords VALUES ('d3261afd1c28cc869b445634671e7bac', 0, 'islands', 1);
INSERT INTO public.article_keywords VALUES ('d3261afd1c28cc869b445634671e7bac', 1, 'nine-day', 0.7274);
INSERT INTO public.article_keywords VALUES ('d3261afd1c28cc869b445634671e7bac', 2, 'northern', 0.7274);
INSERT INTO public.article_keywords VALUES ('d3261afd1c28cc869b445634671e7bac', 3, 'Ferry', 0.7188);
INSERT INTO public.article_keywords VALUES ('d3261afd1c28cc869b445634671e7bac', 4, 'strike', 0.6299);
INSERT INTO public.article_keywords VALUES ('d3261afd1c28cc869b445634671e7bac', 5, 'crews', 0.5751);
INSERT INTO public.article_keywords VALUES ('d3261afd1c28cc869b445634671e7bac', 6, 'delivery', 0.4364);
INSERT INTO public.article_keywords VALUES ('d3261afd1c28cc869b445634671e7bac', 7, 'vote', 0.4115);
INSERT INTO public.article_keywords VALUES ('d3261afd1c28cc869b445634671e7bac', 8, 'union', 0.23);
INSERT INTO public.article_keywords VALUES ('d3261afd1c28cc869b445634671e7bac', 9, 'nobody', 0.1782);
INSERT INTO public.article_keywords VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 0, 'كهرباء', 1);
INSERT INTO public.article_keywords VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 1, 'الثلج', 0.9129);
INSERT INTO public.article_keywords VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 2, 'خمسين', 0.9129);
INSERT INTO public.article_keywords VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 3, 'مشروع', 0.5477);
INSERT INTO public.article_keywords VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 4, 'البحر', 0.5477);
INSERT INTO public.article_keywords VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 5, 'يقول', 0.4899);
INSERT INTO public.article_keywords VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 6, 'المدينة', 0.432);
INSERT INTO public.article_keywords VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 7, 'يبرّد', 0.3873);
INSERT INTO public.article_keywords VALUES ('de70f0ad2567f598bc990ee49f968d47', 0, 'Lindenau', 1);
INSERT INTO public.article_keywords VALUES ('de70f0ad2567f598bc990ee49f968d47', 1, 'Wahrzeichen', 0.7979);
INSERT INTO public.article_keywords VALUES ('de70f0ad2567f598bc990ee49f968d47', 2, 'Eisbär', 0.5893);
INSERT INTO public.article_keywords VALUES ('de70f0ad2567f598bc990ee49f968d47', 3, 'Figur', 0.3227);
INSERT INTO public.article_keywords VALUES ('e5b11c4ba39975f5fd48275c749aa713', 0, 'canal', 1);
INSERT INTO public.article_keywords VALUES ('e5b11c4ba39975f5fd48275c749aa713', 1, 'siglo', 0.6804);
INSERT INTO public.article_keywords VALUES ('e5b11c4ba39975f5fd48275c749aa713', 2, 'agua', 0.6086);
INSERT INTO public.article_keywords VALUES ('e5b11c4ba39975f5fd48275c749aa713', 3, 'Ingenieros', 0.5103);
INSERT INTO public.article_keywords VALUES ('e5b11c4ba39975f5fd48275c749aa713', 4, 'mexicanos', 0.3873);
INSERT INTO public.article_keywords VALUES ('e5b11c4ba39975f5fd48275c749aa713', 5, 'devuelven', 0.3873);
INSERT INTO public.article_keywords VALUES ('e5b11c4ba39975f5fd48275c749aa713', 6, 'Prueba', 0.3727);
INSERT INTO public.article_keywords VALUES ('e5b11c4ba39975f5fd48275c749aa713', 7, 'códice', 0.2981);
INSERT INTO public.article_keywords VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 1, 'operator', 0.8485);
INSERT INTO public.article_keywords VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 2, 'British', 0.7016);
INSERT INTO public.article_keywords VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 3, 'gas-free', 0.6);
INSERT INTO public.article_keywords VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 4, 'runs', 0.4243);
INSERT INTO public.article_keywords VALUES ('74fd202314d3f028a94a8feb002d9791', 0, 'pont', 1);
INSERT INTO public.article_keywords VALUES ('74fd202314d3f028a94a8feb002d9791', 1, 'Vieux', 0.8558);
INSERT INTO public.article_keywords VALUES ('74fd202314d3f028a94a8feb002d9791', 2, 'Virelle', 0.716);
INSERT INTO public.article_keywords VALUES ('74fd202314d3f028a94a8feb002d9791', 3, 'Crue', 0.5413);
INSERT INTO public.article_keywords VALUES ('74fd202314d3f028a94a8feb002d9791', 4, 'suivez', 0.5303);
INSERT INTO public.article_keywords VALUES ('74fd202314d3f028a94a8feb002d9791', 5, 'décrue', 0.5303);
INSERT INTO public.article_keywords VALUES ('74fd202314d3f028a94a8feb002d9791', 6, 'direct', 0.5303);
INSERT INTO public.article_keywords VALUES ('a919b3ede51431b50a600f433e3c1d82', 0, 'открылся', 1);
INSERT INTO public.article_keywords VALUES ('a919b3ede51431b50a600f433e3c1d82', 1, 'плавучий', 1);
INSERT INTO public.article_keywords VALUES ('a919b3ede51431b50a600f433e3c1d82', 2, 'области', 0.9354);
INSERT INTO public.article_keywords VALUES ('a919b3ede51431b50a600f433e3c1d82', 3, 'детский', 0.9354);
INSERT INTO public.article_keywords VALUES ('a919b3ede51431b50a600f433e3c1d82', 4, 'Теплоход', 0.75);
INSERT INTO public.article_keywords VALUES ('a919b3ede51431b50a600f433e3c1d82', 5, 'посёлков', 0.6);
INSERT INTO public.article_keywords VALUES ('aa390b0d4f9c6946c2b7536be7163477', 0, 'bell', 1);
INSERT INTO public.article_keywords VALUES ('aa390b0d4f9c6946c2b7536be7163477', 1, 'Brannoc', 0.8352);
INSERT INTO public.article_keywords VALUES ('aa390b0d4f9c6946c2b7536be7163477', 2, 'crack', 0.8299);
INSERT INTO public.article_keywords VALUES ('aa390b0d4f9c6946c2b7536be7163477', 3, 'ringers', 0.4009);
INSERT INTO public.article_keywords VALUES ('aa390b0d4f9c6946c2b7536be7163477', 4, 'silences', 0.303);
INSERT INTO public.article_keywords VALUES ('aa390b0d4f9c6946c2b7536be7163477', 5, 'tower', 0.2259);
INSERT INTO public.article_keywords VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 0, 'Borgovento', 1);
INSERT INTO public.article_keywords VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 1, 'teatro', 0.9107);
INSERT INTO public.article_keywords VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 2, 'riapre', 0.2629);
INSERT INTO public.article_keywords VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 0, 'Heizung', 1);
INSERT INTO public.article_keywords VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 1, 'Heizkörper', 0.8783);
INSERT INTO public.article_keywords VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 2, 'Handgriffen', 0.5318);
INSERT INTO public.article_keywords VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 3, 'Kosten', 0.3703);
INSERT INTO public.article_keywords VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 0, '도서관', 1);
INSERT INTO public.article_keywords VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 1, '학교', 0.5556);
INSERT INTO public.article_keywords VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 2, '만에', 0.5556);
INSERT INTO public.article_keywords VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 3, '차례', 0.1571);
INSERT INTO public.article_keywords VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 0, '틈이', 1);
INSERT INTO public.article_keywords VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 1, '소리', 1);
INSERT INTO public.article_keywords VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 2, '마루', 0.9798);
INSERT INTO public.article_keywords VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 3, '씨는', 0.9798);
INSERT INTO public.article_keywords VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 4, '나무', 0.9798);
INSERT INTO public.article_keywords VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 5, '집은', 0.4);
INSERT INTO public.article_keywords VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 6, '대청', 0.4);
INSERT INTO public.article_keywords VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 7, '못을', 0.4);
INSERT INTO public.article_keywords VALUES ('de241a043061474a05d57d755a07e50a', 0, '产业', 1);
INSERT INTO public.article_keywords VALUES ('de241a043061474a05d57d755a07e50a', 1, '海南', 0.8767);
INSERT INTO public.article_keywords VALUES ('de241a043061474a05d57d755a07e50a', 2, '产业园', 0.7054);
INSERT INTO public.article_keywords VALUES ('de241a043061474a05d57d755a07e50a', 3, '共建产业园', 0.5315);
INSERT INTO public.article_keywords VALUES ('de241a043061474a05d57d755a07e50a', 4, '合作', 0.4303);
INSERT INTO public.article_keywords VALUES ('de241a043061474a05d57d755a07e50a', 5, '共建产业园区', 0.355);
INSERT INTO public.article_keywords VALUES ('de241a043061474a05d57d755a07e50a', 6, '跨省合作', 0.3433);
INSERT INTO public.article_keywords VALUES ('de241a043061474a05d57d755a07e50a', 7, '海南自贸港', 0.3189);
INSERT INTO public.article_keywords VALUES ('de241a043061474a05d57d755a07e50a', 8, '儋州工业园', 0.3189);
INSERT INTO public.article_keywords VALUES ('de241a043061474a05d57d755a07e50a', 9, '共建', 0.3137);
INSERT INTO public.article_keywords VALUES ('696837c9df07b67f15d58d7745bf95cb', 0, 'aldeia', 1);
INSERT INTO public.article_keywords VALUES ('696837c9df07b67f15d58d7745bf95cb', 1, 'centro', 0.6804);
INSERT INTO public.article_keywords VALUES ('696837c9df07b67f15d58d7745bf95cb', 2, 'saúde', 0.6211);
INSERT INTO public.article_keywords VALUES ('696837c9df07b67f15d58d7745bf95cb', 3, 'móvel', 0.6211);
INSERT INTO public.article_keywords VALUES ('696837c9df07b67f15d58d7745bf95cb', 4, 'localidades', 0.5528);
INSERT INTO public.article_keywords VALUES ('696837c9df07b67f15d58d7745bf95cb', 5, 'médico', 0.4082);
INSERT INTO public.article_keywords VALUES ('696837c9df07b67f15d58d7745bf95cb', 6, 'autocarro', 0.3333);
INSERT INTO public.article_keywords VALUES ('696837c9df07b67f15d58d7745bf95cb', 7, 'chega', 0.2635);
INSERT INTO public.article_keywords VALUES ('67ebb1c169a20c929c68a44f831b784a', 0, 'الحور', 1);
INSERT INTO public.article_keywords VALUES ('67ebb1c169a20c929c68a44f831b784a', 1, 'ميناء', 0.8);
INSERT INTO public.article_keywords VALUES ('67ebb1c169a20c929c68a44f831b784a', 2, 'منارة', 0.6);
INSERT INTO public.article_keywords VALUES ('67ebb1c169a20c929c68a44f831b784a', 3, 'القديمة', 0.502);
INSERT INTO public.article_keywords VALUES ('67ebb1c169a20c929c68a44f831b784a', 4, 'يستعيد', 0.4648);
INSERT INTO public.article_keywords VALUES ('67ebb1c169a20c929c68a44f831b784a', 5, 'منارته', 0.4648);
INSERT INTO public.article_keywords VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 0, '대국', 1);
INSERT INTO public.article_keywords VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 1, '나이', 0.7423);
INSERT INTO public.article_keywords VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 2, '사람', 0.6186);
INSERT INTO public.article_keywords VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 3, '아흔', 0.5051);
INSERT INTO public.article_keywords VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 4, '바둑판', 0.4949);
INSERT INTO public.article_keywords VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 5, '초단', 0.4949);
INSERT INTO public.article_keywords VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 6, '시간', 0.3712);
INSERT INTO public.article_keywords VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 7, '위에선', 0.2624);
INSERT INTO public.article_keywords VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 8, '마지막', 0.2624);
INSERT INTO public.article_keywords VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 9, '기사', 0.2143);
INSERT INTO public.article_keywords VALUES ('9300ebe435496ae2940e7704f24e6bbd', 0, 'Montecorno', 1);
INSERT INTO public.article_keywords VALUES ('9300ebe435496ae2940e7704f24e6bbd', 1, 'riaperto', 0.8764);
INSERT INTO public.article_keywords VALUES ('9300ebe435496ae2940e7704f24e6bbd', 2, 'rifugio', 0.5355);
INSERT INTO public.article_keywords VALUES ('9300ebe435496ae2940e7704f24e6bbd', 3, 'strada', 0.4957);
INSERT INTO public.article_keywords VALUES ('9300ebe435496ae2940e7704f24e6bbd', 4, 'restano', 0.4016);
INSERT INTO public.article_keywords VALUES ('9300ebe435496ae2940e7704f24e6bbd', 5, 'Nevicata', 0.3795);
INSERT INTO public.article_keywords VALUES ('9300ebe435496ae2940e7704f24e6bbd', 6, 'minuto', 0.3505);
INSERT INTO public.article_keywords VALUES ('9300ebe435496ae2940e7704f24e6bbd', 7, 'ambulanza', 0.3036);
INSERT INTO public.article_keywords VALUES ('9300ebe435496ae2940e7704f24e6bbd', 8, 'diretta', 0.284);
INSERT INTO public.article_keywords VALUES ('9300ebe435496ae2940e7704f24e6bbd', 9, 'record', 0.2629);
INSERT INTO public.article_keywords VALUES ('93ea5b4038b70e777659b09e0202cd7a', 0, 'خرائط', 1);
INSERT INTO public.article_keywords VALUES ('93ea5b4038b70e777659b09e0202cd7a', 1, 'ترسم', 0.8944);
INSERT INTO public.article_keywords VALUES ('93ea5b4038b70e777659b09e0202cd7a', 2, 'الطريق', 0.6573);
INSERT INTO public.article_keywords VALUES ('93ea5b4038b70e777659b09e0202cd7a', 3, 'خريطة', 0.6);
INSERT INTO public.article_keywords VALUES ('93ea5b4038b70e777659b09e0202cd7a', 4, 'الأسماء', 0.4733);
INSERT INTO public.article_keywords VALUES ('93ea5b4038b70e777659b09e0202cd7a', 5, 'سكانها', 0.4648);
INSERT INTO public.article_keywords VALUES ('93ea5b4038b70e777659b09e0202cd7a', 6, 'مصممة', 0.4243);
INSERT INTO public.article_keywords VALUES ('93ea5b4038b70e777659b09e0202cd7a', 7, 'المدن', 0.4243);
INSERT INTO public.article_keywords VALUES ('93ea5b4038b70e777659b09e0202cd7a', 8, 'ذاكرة', 0.4243);
INSERT INTO public.article_keywords VALUES ('93ea5b4038b70e777659b09e0202cd7a', 9, 'بدأت', 0.3578);
INSERT INTO public.article_keywords VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 0, 'Brücke', 1);
INSERT INTO public.article_keywords VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 1, 'Ohlebrücke', 0.559);
INSERT INTO public.article_keywords VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 2, 'Brunnstedt', 0.559);
INSERT INTO public.article_keywords VALUES ('c4c9134fd36831d04fb8621718026dec', 0, 'orgue', 1);
INSERT INTO public.article_keywords VALUES ('c4c9134fd36831d04fb8621718026dec', 1, 'réparations', 0.8074);
INSERT INTO public.article_keywords VALUES ('c4c9134fd36831d04fb8621718026dec', 2, 'Anne-Lise', 0.6847);
INSERT INTO public.article_keywords VALUES ('c4c9134fd36831d04fb8621718026dec', 3, 'Kermadec', 0.6455);
INSERT INTO public.article_keywords VALUES ('c4c9134fd36831d04fb8621718026dec', 4, 'cuir', 0.3651);
INSERT INTO public.article_keywords VALUES ('c4c9134fd36831d04fb8621718026dec', 5, 'atelier', 0.322);
INSERT INTO public.article_keywords VALUES ('c4c9134fd36831d04fb8621718026dec', 6, 'écouter', 0.322);
INSERT INTO public.article_keywords VALUES ('c4c9134fd36831d04fb8621718026dec', 7, 'vient', 0.2722);
INSERT INTO public.article_keywords VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 0, 'ombrello', 1);
INSERT INTO public.article_keywords VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 1, 'Erbe', 0.6014);
INSERT INTO public.article_keywords VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 2, 'ultimo', 0.5893);
INSERT INTO public.article_keywords VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 3, 'piazza', 0.5893);
INSERT INTO public.article_keywords VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 4, 'Sartori', 0.4774);
INSERT INTO public.article_keywords VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 5, 'ombrellaio', 0.3227);
INSERT INTO public.article_keywords VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 6, 'piove', 0.2282);
INSERT INTO public.article_keywords VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 7, 'vuole', 0.1521);
INSERT INTO public.article_keywords VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 0, 'elétrico', 1);
INSERT INTO public.article_keywords VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 1, 'banco', 0.2934);
INSERT INTO public.article_keywords VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 2, 'fundo', 0.2934);
INSERT INTO public.article_keywords VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 3, 'Ermelinda', 0.2679);
INSERT INTO public.article_keywords VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 4, 'cidade', 0.2624);
INSERT INTO public.article_keywords VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 5, 'baixo', 0.2396);
INSERT INTO public.article_keywords VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 6, 'descer', 0.1856);
INSERT INTO public.article_keywords VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 7, 'lugar', 0.1597);
INSERT INTO public.article_keywords VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 8, 'carro', 0.1597);
INSERT INTO public.article_keywords VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 9, 'sabe', 0.1515);
INSERT INTO public.article_keywords VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 0, 'famílias', 1);
INSERT INTO public.article_keywords VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 1, 'salina', 0.5893);
INSERT INTO public.article_keywords VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 2, 'repartem', 0.2887);
INSERT INTO public.article_keywords VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 3, 'água', 0.2887);
INSERT INTO public.article_keywords VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 4, 'último', 0.25);
INSERT INTO public.article_keywords VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 5, 'sobra', 0.2282);
INSERT INTO public.article_keywords VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 6, 'conversa', 0.1925);
INSERT INTO public.article_keywords VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 0, 'Датчик', 1);
INSERT INTO public.article_keywords VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 1, 'размером', 0.6857);
INSERT INTO public.article_keywords VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 2, 'спичечный', 0.4949);
INSERT INTO public.article_keywords VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 3, 'прибор', 0.4571);
INSERT INTO public.article_keywords VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 4, 'коробок', 0.4364);
INSERT INTO public.article_keywords VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 5, 'пожар', 0.3689);
INSERT INTO public.article_keywords VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 6, 'открытый', 0.2799);
INSERT INTO public.article_keywords VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 7, 'способ', 0.2424);
INSERT INTO public.article_keywords VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 8, 'лесных', 0.2286);
INSERT INTO public.article_keywords VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 9, 'минут', 0.1475);
INSERT INTO public.article_keywords VALUES ('d356bf5eb48d72d72a35189be452284d', 0, 'park', 1);
INSERT INTO public.article_keywords VALUES ('d356bf5eb48d72d72a35189be452284d', 1, 'Street', 0.4811);
INSERT INTO public.article_keywords VALUES ('d356bf5eb48d72d72a35189be452284d', 2, 'place', 0.3586);
INSERT INTO public.article_keywords VALUES ('d356bf5eb48d72d72a35189be452284d', 3, 'Summer', 0.2946);
INSERT INTO public.article_keywords VALUES ('d356bf5eb48d72d72a35189be452284d', 4, 'tannery', 0.2546);
INSERT INTO public.article_keywords VALUES ('d356bf5eb48d72d72a35189be452284d', 5, 'degrees', 0.2546);
INSERT INTO public.article_keywords VALUES ('d356bf5eb48d72d72a35189be452284d', 6, 'study', 0.2152);
INSERT INTO public.article_keywords VALUES ('d356bf5eb48d72d72a35189be452284d', 7, 'coolest', 0.18);
INSERT INTO public.article_keywords VALUES ('d356bf5eb48d72d72a35189be452284d', 8, 'became', 0.1667);
INSERT INTO public.article_keywords VALUES ('d356bf5eb48d72d72a35189be452284d', 9, 'Mill', 0.1604);
INSERT INTO public.article_keywords VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 0, 'Wartezeit', 1);
INSERT INTO public.article_keywords VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 1, 'Schätzer', 0.6285);
INSERT INTO public.article_keywords VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 2, 'Beet', 0.4714);
INSERT INTO public.article_keywords VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 0, 'isla', 1);
INSERT INTO public.article_keywords VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 1, 'cierra', 0.6928);
INSERT INTO public.article_keywords VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 2, 'reloj', 0.6708);
INSERT INTO public.article_keywords VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 3, 'prohibió', 0.6);
INSERT INTO public.article_keywords VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 4, 'relojes', 0.5612);
INSERT INTO public.article_keywords VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 5, 'minutos', 0.5292);
INSERT INTO public.article_keywords VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 6, 'esperan', 0.5292);
INSERT INTO public.article_keywords VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 7, 'barcos', 0.4899);
INSERT INTO public.article_keywords VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 8, 'tarde', 0.3162);
INSERT INTO public.article_keywords VALUES ('db683704171207d297cbaad6f9112b5d', 0, 'Carrow', 1);
INSERT INTO public.article_keywords VALUES ('db683704171207d297cbaad6f9112b5d', 1, 'snow', 0.88);
INSERT INTO public.article_keywords VALUES ('db683704171207d297cbaad6f9112b5d', 2, 'Pass', 0.8165);
INSERT INTO public.article_keywords VALUES ('db683704171207d297cbaad6f9112b5d', 3, 'closed', 0.3266);
INSERT INTO public.article_keywords VALUES ('db683704171207d297cbaad6f9112b5d', 4, 'valley', 0.3266);
INSERT INTO public.article_keywords VALUES ('db683704171207d297cbaad6f9112b5d', 5, 'Linfield', 0.3143);
INSERT INTO public.article_keywords VALUES ('db683704171207d297cbaad6f9112b5d', 6, 'forecaster', 0.2811);
INSERT INTO public.article_keywords VALUES ('db683704171207d297cbaad6f9112b5d', 7, 'closes', 0.2309);
INSERT INTO public.article_keywords VALUES ('db683704171207d297cbaad6f9112b5d', 8, 'road', 0.1778);
INSERT INTO public.article_keywords VALUES ('db683704171207d297cbaad6f9112b5d', 9, 'open', 0.1778);


--
-- Data for Name: article_people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_people VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 0, '常欢', 'editor', NULL);
INSERT INTO public.article_people VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 0, 'Sophie Maillard', 'author', NULL);
INSERT INTO public.article_people VALUES ('09a43e3d4da134db13f76b92663faf14', 0, '오하린', 'reporter', '뉴시스');
INSERT INTO public.article_people VALUES ('0b7ea0ba17f2224373f5f99070385f97', 0, '方远舟', 'reporter', '新华网');
INSERT INTO public.article_people VALUES ('0b7ea0ba17f2224373f5f99070385f97', 1, '陆知秋', 'reporter', '新华网');
INSERT INTO public.article_people VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 0, '早瀬文', 'author', NULL);
INSERT INTO public.article_people VALUES ('104008ffd793e6479e683d4b36bf1aa5', 0, 'Nuria Calvo', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 0, '祁连生', 'reporter', '新华社');
INSERT INTO public.article_people VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 1, '沙小棠', 'reporter', '新华社');
INSERT INTO public.article_people VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 2, '祁连生', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('2b6baefae281df25142a73283e7e3461', 0, 'Ève Lacombe', 'author', NULL);
INSERT INTO public.article_people VALUES ('2b6baefae281df25142a73283e7e3461', 1, 'BASTIEN ROUX', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('3f48f14ee7807958eec183db52b69ede', 0, '蘇葉', 'author', NULL);
INSERT INTO public.article_people VALUES ('59f09ccf698d109c63e78137babcafaa', 0, '楚天舒', 'reporter', '新華社');
INSERT INTO public.article_people VALUES ('59f09ccf698d109c63e78137babcafaa', 1, '路遠', 'editor', NULL);
INSERT INTO public.article_people VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 0, '平安', 'editor', NULL);
INSERT INTO public.article_people VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 1, '简单', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('15078d490a94a74e794fe25134f78059', 0, '常欢', 'editor', NULL);
INSERT INTO public.article_people VALUES ('189e31ce2f133e65c04344ffc0150ae3', 0, 'Hester Lamb', 'author', NULL);
INSERT INTO public.article_people VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 0, '欧阳帆', 'editor', NULL);
INSERT INTO public.article_people VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 1, '叶一帆', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('2a225a029c617d76b336e00e35068752', 0, 'Inés Barrachina', 'author', NULL);
INSERT INTO public.article_people VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 0, '大久保実', 'author', NULL);
INSERT INTO public.article_people VALUES ('2fbd2827eacf98c27585f304211a697d', 0, 'Beatriz Falcão', 'author', NULL);
INSERT INTO public.article_people VALUES ('2fbd2827eacf98c27585f304211a697d', 1, 'Hugo Serpa', 'author', NULL);
INSERT INTO public.article_people VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 0, '沢田燈子', 'author', NULL);
INSERT INTO public.article_people VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 1, '久保陽介', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('3da4886464f12e5648ac3e258383468c', 0, '진서우', 'author', NULL);
INSERT INTO public.article_people VALUES ('4b946f173199f1d6cf40b54b247f73e5', 0, 'ليلى بنعمر', 'author', NULL);
INSERT INTO public.article_people VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 0, 'Merle Thomsen', 'author', NULL);
INSERT INTO public.article_people VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 1, 'Sven Ahlers', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('592df40013aff27095112676454bce0d', 0, 'سامر حداد', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 0, '鄧凱彤', 'reporter', '本報');
INSERT INTO public.article_people VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 1, '黎俊彥', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 0, '洛清扬', 'reporter', '央视网');
INSERT INTO public.article_people VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 1, '齐万里', 'reporter', '央视网');
INSERT INTO public.article_people VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 0, '闻人语', 'author', NULL);
INSERT INTO public.article_people VALUES ('2371e85fce083448a27d3e5e9761ca29', 0, '伍思齐', 'reporter', '本报');
INSERT INTO public.article_people VALUES ('2371e85fce083448a27d3e5e9761ca29', 1, '庞小满', 'reporter', '本报');
INSERT INTO public.article_people VALUES ('2371e85fce083448a27d3e5e9761ca29', 2, '庞小满', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('4706f7b3a0f77158f976d00af46ac74d', 0, 'Donata Ferrari', 'author', NULL);
INSERT INTO public.article_people VALUES ('4706f7b3a0f77158f976d00af46ac74d', 1, 'Ivo Brambati', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 0, 'Inken Petersen', 'author', NULL);
INSERT INTO public.article_people VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 1, 'Ole Thomsen', 'author', NULL);
INSERT INTO public.article_people VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 2, 'Jana Brodersen', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 0, 'Clare Donnelly', 'author', NULL);
INSERT INTO public.article_people VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 0, 'Игорь Лапин', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('5aaccd676513ffdc9220e7080ac8c291', 0, 'Lidia Moretti', 'author', NULL);
INSERT INTO public.article_people VALUES ('5aaccd676513ffdc9220e7080ac8c291', 1, 'Gino Salvi', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('cdcf1559b07064521b49c7e7c3738f75', 0, '方远舟', 'reporter', '新华网');
INSERT INTO public.article_people VALUES ('cdcf1559b07064521b49c7e7c3738f75', 1, '陆知秋', 'reporter', '新华网');
INSERT INTO public.article_people VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 0, 'Полина Вересова', 'author', NULL);
INSERT INTO public.article_people VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 1, 'Глеб Ильин', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('733dbda2dfb922b67491e1cdc63c539e', 0, 'Глеб Сорокин', 'author', NULL);
INSERT INTO public.article_people VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 0, '田所修', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 0, '簡佑安', 'reporter', '中央社');
INSERT INTO public.article_people VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 1, '簡佑安', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('4926442c81bfe7655faedec107d948e9', 0, '谷雨', 'editor', NULL);
INSERT INTO public.article_people VALUES ('4926442c81bfe7655faedec107d948e9', 1, '马奔', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('53a69ac1e7a39aa887b214d099036464', 0, '吴茂辉', 'reporter', '新华网');
INSERT INTO public.article_people VALUES ('53a69ac1e7a39aa887b214d099036464', 1, '王与点', 'reporter', '新华网');
INSERT INTO public.article_people VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 0, 'Lucie Ferrand', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('57d6d06f5fda8531db5d984b6cc86450', 0, '佐伯悠人', 'reporter', NULL);
INSERT INTO public.article_people VALUES ('57d6d06f5fda8531db5d984b6cc86450', 1, '佐伯悠人', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 0, 'Tainá Albuquerque', 'author', NULL);
INSERT INTO public.article_people VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 1, 'Caio Neves', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 2, 'Rita Lobo', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 0, 'Oliver Penn', 'reporter', NULL);
INSERT INTO public.article_people VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 1, 'Mary Stott', 'editor', NULL);
INSERT INTO public.article_people VALUES ('74fd202314d3f028a94a8feb002d9791', 0, 'Maud Kerbrat', 'author', NULL);
INSERT INTO public.article_people VALUES ('74fd202314d3f028a94a8feb002d9791', 1, 'Simon Delage', 'author', NULL);
INSERT INTO public.article_people VALUES ('74fd202314d3f028a94a8feb002d9791', 2, 'Hugo Ternant', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('a919b3ede51431b50a600f433e3c1d82', 0, 'Артём Лосев', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('aa390b0d4f9c6946c2b7536be7163477', 0, 'Tamsin Roe', 'author', NULL);
INSERT INTO public.article_people VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 0, 'Elisa Gori', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 0, 'Silke Drews', 'author', NULL);
INSERT INTO public.article_people VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 0, '서민재', 'reporter', '연합뉴스');
INSERT INTO public.article_people VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 0, '문하린', 'author', NULL);
INSERT INTO public.article_people VALUES ('de241a043061474a05d57d755a07e50a', 0, '吴茂辉', 'reporter', '新华网');
INSERT INTO public.article_people VALUES ('de241a043061474a05d57d755a07e50a', 1, '王与点', 'reporter', '新华网');
INSERT INTO public.article_people VALUES ('696837c9df07b67f15d58d7745bf95cb', 0, 'Duarte Leal', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('67ebb1c169a20c929c68a44f831b784a', 0, 'نبيل الساحلي', 'author', NULL);
INSERT INTO public.article_people VALUES ('67ebb1c169a20c929c68a44f831b784a', 1, 'هدى الصفار', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 0, '장유빈', 'author', NULL);
INSERT INTO public.article_people VALUES ('9300ebe435496ae2940e7704f24e6bbd', 0, 'Sara Conti', 'author', NULL);
INSERT INTO public.article_people VALUES ('9300ebe435496ae2940e7704f24e6bbd', 1, 'Piero Galli', 'author', NULL);
INSERT INTO public.article_people VALUES ('93ea5b4038b70e777659b09e0202cd7a', 0, 'ريم العلاوي', 'author', NULL);
INSERT INTO public.article_people VALUES ('93ea5b4038b70e777659b09e0202cd7a', 1, 'كريم فوزي', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 0, 'Katrin Behl', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('c4c9134fd36831d04fb8621718026dec', 0, 'Yann Le Bris', 'author', NULL);
INSERT INTO public.article_people VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 0, 'Caterina Bellomo', 'author', NULL);
INSERT INTO public.article_people VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 0, 'Leonor Vasques', 'author', NULL);
INSERT INTO public.article_people VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 0, 'Inês Carrilho', 'author', NULL);
INSERT INTO public.article_people VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 0, 'Ольга Вершинина', 'author', NULL);
INSERT INTO public.article_people VALUES ('581fe3a5d6759d75287473f57a45894d', 0, 'Martín Olmedo', 'author', NULL);
INSERT INTO public.article_people VALUES ('d3261afd1c28cc869b445634671e7bac', 0, 'Dana Whitlock', 'author', NULL);
INSERT INTO public.article_people VALUES ('d3261afd1c28cc869b445634671e7bac', 1, 'Dana Whitlock', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 0, 'لمى الكندي', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('de70f0ad2567f598bc990ee49f968d47', 0, 'Falk Petersen', 'author', NULL);
INSERT INTO public.article_people VALUES ('e5b11c4ba39975f5fd48275c749aa713', 0, 'Joaquín Mena', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('d356bf5eb48d72d72a35189be452284d', 0, 'Jonah Reyes', 'author', NULL);
INSERT INTO public.article_people VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 0, 'Jonas Wieland', 'author', NULL);
INSERT INTO public.article_people VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 0, 'JULIÁN PRAT', 'photographer', NULL);
INSERT INTO public.article_people VALUES ('db683704171207d297cbaad6f9112b5d', 0, 'Priya Oakes', 'author', NULL);


--
-- Data for Name: article_sketches; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_sketches VALUES ('3f48f14ee7807958eec183db52b69ede', 255, '0052c5befdb3006e1efd4f1302cac40ded570366348cd48004150d8fd203041db929cbc905c4b0b47bae063624cba25908c0c8720c250972a7763c620a74fec6c2d60b74d25174f90c7d47eed1920ca82ccd96f30f861c4c3e810f90a85832c311cec8ad1a031554d2a904861759f85341971803d6f82f381cdedbb979fe1ceae85da61f1e2a160178651f787e1f2845205917e150f02091b5dacb9320a42ab21458215a01cd932c23d7a8785e28246085a0178a252f5cda026c268114803e8b268378c9dc54280cbc511f7e293b1a32f1252a794c6b0e2f2b17323fb4d12b34014a79772b550a3ba4eb2b82a9da512b2eb5347a2f442f895032d9ea2fc6a1a627533010c81d3e61309025ad6f1a30fcfaeb25af31bdcb3f6034320954e189f632424f12f7aa33597b0a198033781a39a151346f18d7958d37130e4a268838198764e85639466ae077a33aa44eaded9b3af66ca9d0193ca1fce9c08e3e77845e60ba3f171337a4c840f6ed97fd2b41e217170ff14227f769504c43a93260bd9343bade9ab82945c43afb96e94751ed83235a47db1a43083b47eb3f7d67df4b25b428c86f4ec3755363554f5a4f2e61034f9b8fe34ff94fbad13cfbf35226d45f545e522b59f84b0d5241d64907ac548f475e8ea3550429bf09aa56dde482827256f026f7b029577a540f1f165acd70ba34fa5acf39980f9f5bd57a1616b05c5b7b0ddf595d426f46b8e15e3e015c581b5f93563830ab611c1cbb40b0613607b44ae261d49b97505f6280b7b600f3630070c71ca363246b131372632731bd733d6483b934e93565534039fbf76553ae15f6fe65e998be57fa66692671e61d67873e5f518068e09d2ea40a6967f002741f6a4624ad64366aa3217dd14f6aaa16945d4a6aac81ad24676e00562a01de6e2294ca92796f3be2821bce6f9f0770f8037026e25aa3f371238802a6ea71dd912c1957746759ffb9907480465ea655752c5967c69f75c333f15aa075f917550053761b2ced5006761cebbeb7b07687998d42e176a584fa524c77f5f83b8e3d79c0bfe7db0b7ac8abcfd0dd7c1e97a185ee', '0052c5befdb302cac40ded5704150d8fd203041db929cbc905c4b0b47bae063624cba25908c0c8720c250972a7763c620ca82ccd96f30f861c4c3e810f90a85832c311cec8ad1a031554d2a904861759f85341971cdedbb979fe1ceae85da61f1f787e1f2845246085a0178a252f5cda026c268378c9dc542a794c6b0e2f2b34014a79772eb5347a2f44309025ad6f1a30fcfaeb25af31bdcb3f6034320954e189f632424f12f7aa33597b0a198033781a39a151346f18d7958d38198764e8563aa44eaded9b3ca1fce9c08e43a93260bd9343bade9ab82945c43afb96e947db1a43083b4ec3755363554fbad13cfbf3522b59f84b0d548f475e8ea3550429bf09aa56f026f7b0295acf39980f9f5c5b7b0ddf595e3e015c581b5f93563830ab', '2026-11-23 06:53:15.012277+00');
INSERT INTO public.article_sketches VALUES ('4631dc6678ccd2b26555ff8096608017', 270, '00817626b096008d8d235f5802be7fbb92ef052230837e2505b5d53e84eb0614091aaff406f843d6fad60789cbfea65f0971be86cd1a09d7befb90eb09ebd2715d6a0a5eb769566a0bd498f8a2a00c2f80de01c80ca53de5501b0d1ca20aacfb0d3807c01acc0e3dafc454d00e6de796a49b0e7021c357e40f29f67e989310b24ddc77d41179de6b9d81118de90085a011ee5120300712634ce23d9413a64b3072ab13b407bf31111417c9862bf415d13b31c6fd185a0d134fc81a24dd9fe7201ad7b0bdc7191b568913d94c1ce5b36611321f31b704bd782027095b3f1c21e08234c682232f1206f91b253acddef9cd25ed4975f6fc26ba6f148838296cf591cb8529b68ab1e6a82a6d4cb0adcc2a8935f738252b4e872837572ca1183f9ae92cea1a79691f2d00cfb65aff2e721dc9afad2ee9e1be210031371b6c1b7c3152b3832a9c338eeccf5de93463bc250e3c34de452341a1355498d6d06e379fa5380ab4386c243c0f1038bbee4572b039ea36b0a4c539fbeb61cdba3bdeca7e92623d98d3a664953ddf7a47e30d40e5c7b9ca39414ad797059142d34c1c5d6442fdac4c256643eca6987aa7448c1a6d0fc84492c2161ad044a97677430547b64c8ad48047d50dd2cb2f498a1971f94a4a0888503dc74a520049b41e4a85ca0e02024b45b0abc0ce4bb89b6687fa4c065099ebfc4c96a1ee17c54d24d7802a724d7b5738027c4d9026a7cfd14dd557e9e5224e42f0e0ed154e6790762c194ef8dc5eb04a4f3a724b8a8250a5f502cb18527e5777cdcd52a3dd255c6752ccdd7e29ea52f26569a18d52f386a09c9a540fa920f8e0574df18bea05584e32c9537f5ab7fd88de2f5caf7e9684f45e4724702d305fec2104970c6037f6b78f8d60882992e7fd608cf1d89a7460b97d08e96661835d8b9b1561a845e36d9e61f2e062349061f3214e728b628654c85a1d63b2e2ca771e647f4ac9327f658b7d0979e266346ede428e66e77f594ec06752c837839c67adccfb078b68aec1eb8b8f6b336e264c096b5b7241b5156d0d124632636d3502fd9f736f4fca2735c56f7bb423e577', '008d8d235f58052230837e2505b5d53e84eb0614091aaff406f843d6fad60789cbfea65f0971be86cd1a09ebd2715d6a0c2f80de01c80ca53de5501b0d3807c01acc0e6de796a49b0f29f67e9893118de90085a0185a0d134fc81ce5b3661132253acddef9cd2a6d4cb0adcc2a8935f738252ca1183f9ae92d00cfb65aff3152b3832a9c338eeccf5de938bbee4572b039ea36b0a4c539fbeb61cdba3bdeca7e9262414ad797059142d34c1c5d6443eca6987aa7448c1a6d0fc84492c2161ad044a97677430547b64c8ad4804a0888503dc74a520049b41e4dd557e9e52250a5f502cb1852ccdd7e29ea574df18bea05584e32c9537f6037f6b78f8d61835d8b9b1561a845e36d9e61f3214e728b63b2e2ca771e647f4ac9327f658b7d0979e2', '2026-11-23 06:53:15.012277+00');
INSERT INTO public.article_sketches VALUES ('59f09ccf698d109c63e78137babcafaa', 128, '04d68db83e6908db75a142bb0915f261840f0bcede9aea0f0c1badba31ee0f3a2ffa62970fb1648493e21013de8496581263a6fe5e2916adfff2a4c51cd2ef39f17f1ea593d2d88c21d7dcbd181622a82a67117a2341430bd0ab241373c9fd4f254497dde5d9268c115d6965280f8b787fcc292d26b40cc32ab174cddaf72b3d85faeb052e21ac49ea6b3066f60e5693317ec063958231b884620b2c3325b6bdbb5f334e0ab5593933ba71c4276f3806ea60b13b398505ef412f3a3aaccbe70943d9cb2db84e4afe780fc7394cb7ca2330e74e4bbb2122164ec1aa13a0f8545d1ddb77275674aacdd1ff57dbb1db4ee25c4e554a7544601c704cd0286112a514cd836158290b4b8d62cec0f2c14965406720fd5d69febccad36b6a798bfdc5936ac3fede23386bd8a92944c36c76966c975a75b4a6a2b87a7894f066cd7279d98197f8ed7b9104a0e8977d11187fdcfb8561f99419fc85c35b3ff6c3872bfa2436328851c15700a38ae2bf0bf1b78f4943c1630590be1815a81f930f3bc4713293921a2f586d9688b4602517979a111d2780988cd0b0354f9a6af98a30b19b562b8040889baf41ef6d949c0bafb0d93b9cb1aa26afbb9e989c28ddefa20d73caa08fa20dccd9105ca2795cead05aa2d2a0006f0da2f4e1295245a73e691f454fa74873e4e81ea7551893dbeea7b82c954d47a84129590c74a9ec4ea84efea9fbf903cdbeb00d387e0992b455c694fa31b5d1a9eef388b6a7ba07ebadb88eec6466f2b890cd918e33b902f9484b4ebc3960232410bd2670ec016bbf4bb0cb8877c25a13dc96e1c51d669ad9c4c97cf8e70533cb8192d9c3dfcc5aa4658e3cccc058925925cec7c72f5309cfb8320962c4d0d5a7efd5ebd2171306c02cd2a19018e629d695317720f6d94571703b5ad9a31fd7b076dae78b9594dfdd418bf8518ce0788c6851f1e0b11e3c7864e357ca9cd640e36a0bdb13e3e4324805e709e72e3ba9d759e8beefb50633e9b77a6ab6e0eb3137efd2f9eb8c31669611eb94a41af89df4915eb2cccaf7f60ddf8dc1fb324f0265e3fc69dc14e127feb434b909d2', '04d68db83e6908db75a142bb0915f261840f0bcede9aea0f0c1badba31ee0f3a2ffa62970fb1648493e21013de8496581263a6fe5e2916adfff2a4c51cd2ef39f17f1ea593d2d88c21d7dcbd181622a82a67117a2341430bd0ab241373c9fd4f254497dde5d9268c115d6965280f8b787fcc292d26b40cc32ab174cddaf72b3d85faeb052e21ac49ea6b3066f60e5693317ec063958231b884620b2c3325b6bdbb5f334e0ab5593933ba71c4276f3806ea60b13b398505ef412f3a3aaccbe70943d9cb2db84e4afe780fc7394cb7ca2330e74e4bbb2122164ec1aa13a0f8545d1ddb77275674aacdd1ff57dbb1db4ee25c4e554a7544601c704cd0286112a514cd836158290b4b8d62cec0f2c14965406720fd5d69febccad36b6a798bfdc593', '2026-11-23 06:53:15.012277+00');
INSERT INTO public.article_sketches VALUES ('2fbd2827eacf98c27585f304211a697d', 153, '01cc2ff6813902e4dc38566b0784d145eee8078da8912730088f99a763f109f42656f1ce0cd93d80e06c0f551507630011a5649b2b0411c8091c5c9113471800c0de1478a7e5c5ee16f049554da41772464ccd9c192c4cd55ca41b76c22eb3f61c9d8a040a7f204962f2906421e840e79852252bb42ae2b025b50e6952a52621dbb7c475268f4e8fd45f28159e9a913c2e1add9bbc802f40b616d2162ff63e3ffc2b311100d0ff58343b307f713b367e0a09f200372ab47c7877377c86974d8d392dad629f523cad63c16c203dabe2fa6cce3ddb00d16dfa3ed77c92ea3e40df84f908a24193bda298224356b81e380548ce7b4013d24dea6a436bd44e081e77189b4feff6199e425029304484ce50363d28fcba510672ad13dc547dc2963e94563ef3cb24be573f5f36d417573ffc857be258d5b3d6dd195d9ef9c1d23d5eef4f931fc55f3bea7ea75c5facb8d93c13619d19984092626cfe1fb590647b623b8a9e68c9ec1a516b69434ce6fc736b01add007996f3693a9acfc6fb9a1b85979738c92ce2aff74b5bae226a479fdf90977f37ea7e443f0ae7fcbe6034e9f7fee6d174b6380e714d29a55827110b9fa2d86698730efbd88126c0f9d6f8a59466e2e8a8f8419c59e6590e6a95833c9935a4f80dfab95b451156ce395fa157aa57898ecc35053ba9a5351c0559d9c6a121a80279ca3c94517719d5fac7cfa30a298feceee24a34c2ec425eaa541a9ad6fbda5d32b5f9e81a6e94f2c07dea991f437ddd7abb9434a327cad97de3465daadf6ccb6ad96aeb9c24bf086af2f87cb8d5cb5a1a441675eb826dcbc0ed5ba00bb564917bab6509886f3baea5343cbcfbbef7d380fdbbe10b68d2b6cbe9fb07cfd9abf20080cb3d0bf326cac152dc01bcb169a29c03260e59661c76f9cc1f532ce00af8e7b76ce6e5ae4d505cea55f69ec12d01ab6784052d23c7caa5b68d2b9faa61db7d2bebc630e0ad8005ac3f84dd8144823ae8dd86c6837bffed8afe15891f6dcbfb9473e5add7a1b6cf8f5e0f0caf3b1f1e1fb8bd23e76e240e7182714e474a8e23a5ae4eefd7b9454e502c9fd2bda', '01cc2ff6813902e4dc38566b0784d145eee8088f99a763f111a5649b2b0411c8091c5c9116f049554da4192c4cd55ca41b76c22eb3f6252bb42ae2b025b50e6952a52e1add9bbc802f40b616d216311100d0ff58343b307f713b367e0a09f200392dad629f5240df84f908a24193bda2982248ce7b4013d2563ef3cb24be573f5f36d417573ffc857be258d5b3d6dd195d9ef9c1d23d619d19984092647b623b8a9e6f3693a9acfc738c92ce2aff74b5bae226a479fdf90977f388126c0f9d6f95b451156ce398ecc35053ba9c6a121a80279ca3c9451771a541a9ad6fbdabb9434a327cadf6ccb6ad96b5a1a441675eba00bb564917bab6509886f3baea5343cbcfbbef7d380fdbbe9fb07cfd9abf326cac152dc01bcb169a29c03260e59661', '2026-11-23 06:53:15.012277+00');
INSERT INTO public.article_sketches VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 262, '01aa1d4e7c2302a9a29938f9033b3cf2f2b9052d2da068780581990058bc0594bfee3b3605f5fef5e396067943f914940773d0ecb8aa081d4b6e490b0878aad0bfa90a0278b6a44a0b0f2812f29d0fb5e441f1a510544141c49510cf3384e57d12443f80297412f3508869ca133eeb1edcbb139e9d3e2c5814258b65f46b14740b7b06a319283d57c7181acaa8b6c3531b24497fa5051c055c2172921c2a2cdaf78e1c2f2b60adeb1cfc59341c851d3cded73ad71ec096d114481ec3443f4f871edc374344341f14017dea141fb31dfe47dd1fdcd00b5d0a21b5f7991ef524b4ff8cbe942520bf0c93ba265edc730e192731267452b2282342ae2d7128a2bb57ece429946167bc932a06d5496df62a82dc9925692aedf04cc2122e555a0434832f6df151b0542fab9c6074a13049e8fd41a13136ad4782c231969de53f9231ab99d8477131c0c7c6b9a0325e7f7bd8f333d24c67bfd634b43124582935b05423643d36d7668f2d13385f98fd38a7390eea429df0397076585ef13ca9dc48d3783d22b594b3a23d652720e76143d34c7aa90c44276e711b774483ce6bf5df44d41d058e7b4563e81202864704b504bc2147842592e0f847e7b2c56e384887fbe41fec499a78dbddfc49b5f824eec84a6fdcdd19c24a8bd16aa24a4c3828a741ae4ec2eb59373c4f4189b6a20650c9ef9d7a8151378d0d533651f988d5c7f852200252dfc0538ee6ba8c2c54c1f4e7e29354fd1e7b2fd1569204fde2d25735540fdb4a58a6f44e207759e99718f2935a6dd0ed318b5e1a5362961f5f7cdf9ec2a25f994cd27a44602eead0e8b960dbd297b2b362dd8bf574a263137a7d8c9e63cb90cfcf7d659d19993fe5667d2e8024cf6719ca1f24516a2b2c47bec16bba5217f5f86cfe6a00f88f6dec4d5ae8a86fef4165e98b7004d0cf73fd7098430fa7407118ec79da3e71357b75569774dbc1a62b4c74fab19ea96475c4b5d1018a79dffc0c16af7a414405a2d17ab4ab77854e7ef96b184d897f32b47a2a3680e0b1a3511681d1617ac19883c5fab6e7dd84a0ca0d6797879c79b4821787f0ccf5ebef', '033b3cf2f2b90581990058bc0594bfee3b36067943f91494081d4b6e490b0a0278b6a44a0b0f2812f29d0fb5e441f1a510544141c49512443f80297414740b7b06a31b24497fa5051c055c2172921c2a2cdaf78e1cfc59341c851d3cded73ad71ec096d114481edc374344341f14017dea141fdcd00b5d0a24b4ff8cbe942731267452b229946167bc932a06d5496df62aedf04cc2122f6df151b0542fab9c6074a13049e8fd41a131969de53f9231c0c7c6b9a036d7668f2d13385f98fd38a73d652720e76143d34c7aa90c44d41d058e7b4704b504bc214887fbe41fec4a6fdcdd19c24a8bd16aa24a4c3828a741ae4ec2eb59373c4f4189b6a206538ee6ba8c2c54fd1e7b2fd15735540fdb4a5e1a5362961f5f994cd27a4462dd8bf574a2', '2026-11-23 06:53:15.012277+00');
INSERT INTO public.article_sketches VALUES ('3da4886464f12e5648ac3e258383468c', 204, '01babf9ecdf60345dd9b85d50488b6a033e105be96b352b707678d72cbb20929c95f21900ab7a03dc8270b1afa2e1f300ba3636b2b960ba8c5f293c90bde54dbd3bb0c98e6db8d9e0cbb90d79b870d022b06ba290d1a519b45c00df19be160ad0f32374369170f3e1bb981700f624184471a0f66623b489a0fa60ee565350ffa99ac95d3101026d8a4a011c662deedc414b3b726b38b15fb8d5b991115fd47e0652e18fdb2d638161b80c72114ed1c3f2a654efa1d83cec1272e1f9802e93acc2395a6eec2bb2450002be2992873f933dd82289b3a80cb142b3e7a1657392c3cb7ca9f682dfc647a121330940fc2661830f58f0566c83241bb7a2006329fce3a21a233680a0931d235c78c6ce4cc37d497e80d5138621541657b3a96f5a67a583b74db96cb5a3d7c34d8cd923e1891a51f1c3f924300919942837d444c0344b2b8aab49c48bb3f14eaa4491d0096eaf24c0089d8bd5b4d66542cf1ac4dd929aa86b14fde42a9adc5501381652ce0515772d7a29a51d3c8e5e62b558c6f5db01255eda881fd385a6bf14d4edf5c2a5bb1b0fa5d346841b96d5dd919d8650b5e35b0c5c66b5e7b01fdcaf65f1b78bc86645f3db1f0ea525f7305efb6c3617a4d576c5a639885e4ad3863997257ef0e63df5a1921fb64f101971e466549213d0bf367a22405d7e269031a40dc93696b8d7700d86a9e282a30616b051fc585fe6bf9f188ccb86cd9a8bcff466dda3839a6ce6f2cb90cc6e66fc7e5c8c16f7256528ca20673a8af615a1174b4a050c5b07519de42b7c477284b95503e7752b2cddebc785d0b676ae579086449024f79d0d18013837bc2ec20d3177bd368fdfa187c87142a7bcf7e74dc9aa5ef7e7f21bcd3317f6b102b2c6e7f879db55cc17fdbad2aee6f8016f8ace49081aa1b723c668381e5d334a684a27dbdebcd868a3d22bdd68850b9d0cc67888a3cbb4c128b811eb729318c20477bc6f88f14effe3d7690223f6059c190f5d5074c0c91d0182f5cf99232305e776e9558f87e425595a02771918996819e5dc8f797d1e65b26359892a0dd204498e6d5dee4019bb5cc8a941d', '01babf9ecdf60488b6a033e105be96b352b707678d72cbb20ab7a03dc8270bde54dbd3bb0c98e6db8d9e0d022b06ba290d1a519b45c00f3e1bb981700f624184471a0fa60ee565350ffa99ac95d3101026d8a4a011c662deedc415fb8d5b991118fdb2d638161b80c72114ed1c3f2a654efa1f9802e93acc2450002be2992b3e7a1657392c3cb7ca9f682dfc647a1213329fce3a21a233680a0931d237d497e80d5138621541657b3a96f5a67a583b74db96cb5a3d7c34d8cd923f924300919942837d444c0348bb3f14eaa4491d0096eaf24c0089d8bd5b4dd929aa86b1501381652ce051d3c8e5e62b558c6f5db01255eda881fd385a6bf14d4edf5c2a5bb1b0fa5d346841b96d5dd919d8650b5e35b0c5c66b5e7b01fdcaf65f1b78bc8664', '2026-11-23 06:53:15.012277+00');
INSERT INTO public.article_sketches VALUES ('4b946f173199f1d6cf40b54b247f73e5', 135, '0020d0061ddc0151a0116594019ac31c2d8c01f9a4a5c85402b54ee1667b039f3c63e18e061b2f74e0da06c8afa101460754f664825607c2462870810957cce833270a8d4c2bf9ab0b75a1c8beea0cfe2dda8b040d288c5276a90d4202d1fb3d0ef822eef1a10f6a8cd8345510db3dabfb8015cd1875239c16f7d1e111881a1cbbc905331ab2504674a61cefdb8b06bf1d6f91e14c5c1dc7eb286cfb1e6ebd2f21851e86e35002fd2085f2cac83b22d9d79d596224a3667394fa281d53136aaf284377f2166329e41a23833d31248a559c02359f29f82f7837ce348f529c3905153a0d2b3935be59d1e9395941f11c573a7710120e643aa92aa3cf703b5a3ca0964d3c9227ca58403e059cb1c3073e4e85e074f23f3204b583cb3f5431e25c79408f96d0406043eef8b52a004736c1638b1b49126fc9b5224a1cea086d394ba89a2a22a552f25cd9ff63565000cd3bd5569cb68d273856db892576745780954ef3c5593c4af910fe598c51215dad59ca02b870195b27230ac9825f16e9a16c955f2b1b64ff035f442953bdff640330fa4aa1641c6650eaa56a22a1b5d2d36b18a84b0ced6ef46b91815d702b5e9cdf9e74d3ff44119e76a05b706fdf76c68a9b8cde78e2f901f7577f0a33448f6f80cddb1faf518230b802b7788e9d3d004a8490dac835a7139143f803999f921597d3ce2892b8f30aea019436f9ee2c549a84cbbdde26a0b0edd7dd06a3425e547b08a367620f021ba73b6da2036fa78dd176f9aaa7d94acf6a09aff566e53010b26cc458c731b3010387fb72b3ccb2ded042bc427f1874a3bd8b78467ab0c12abd422a7ac185dcf80349c19df87f45fdc3cfa8703b9cc3fa9518bea0c612fd63c875c76f1bedcb61c8c93dd5a22cca9fe3273e53cc4ba6918934d41d6a1313b0d62fe377f2c2d7878902ed3bd7cffab06183d7fc83d29adadd952a5e1593e243ca1dbb96e353d9d59b1fe684127b2fdae7121de340ace77a53e75ea8e865c98e41c3e8da1fce44c9eacdec289ff4eaf67a738e16eb765f58da90eea3643369baefbd93c458c1f0658a12bf13f2b5be2befc1', '019ac31c2d8c02b54ee1667b061b2f74e0da0cfe2dda8b040d4202d1fb3d0f6a8cd8345515cd1875239c1a1cbbc905331ab2504674a61e86e35002fd2085f2cac83b284377f2166329e41a23833d31248a559c02359f29f82f78395941f11c573a7710120e643b5a3ca0964d3c9227ca58403e4e85e074f24736c1638b1b49126fc9b5224ba89a2a22a552f25cd9ff63565000cd3bd556db89257674598c51215dad5f16e9a16c95640330fa4aa1641c6650eaa56a22a1b5d2d36b18a84b0ced6ef46b91815d76c68a9b8cde8230b802b77890dac835a7139143f803999f921597d3ce28a3425e547b08a73b6da2036fa78dd176f9aaa7d94acf6a09aff566e53010b3ccb2ded042bd8b78467ab0c612fd63c875c76f1bedcb61c8c93dd5a22c', '2026-11-23 06:53:15.012277+00');
INSERT INTO public.article_sketches VALUES ('592df40013aff27095112676454bce0d', 117, '01ed3536001604afe2f0ac00090b9853269d0b11e362d8650d7d8ff3508f0db92713880e0dd921d275960e898d36e8eb0fdcdb4ddcc915418028916815cdeb5b3d9318234611d2e21ad73f81989d1cfffa9ada201ecfbe807f912125ce1d793424c072fc1b2c2551ef219f102573cc0d123b2a5e6954b7362c196dc6be2d2dab2da7f5e231269787caba32281641fee333084252f5ca3375063b6ef336ea35c5bde837ee795d6aad395a323ec7143ab1c0bd99373b04561e98c13c2aa719c4c03ca54784d9d23d814322750c3e18324f51034036e6cab94742542f7104094263a5a9acdc433333b691bc4364a68736074868dbbaba204a03eda34cfb4b85e8cc20384ed3de8476c35005d6c8e211514a061be28a578a208308695a869e178fed5f1aaebff3ea61eb49a7dd93638e22faab7263bb5e957cdb66b26c704c006a99ba3f96c56be1713e03eb6e1823aa81216f09aa8df2d66f9e22e7c01670e5ffdc4e8171ee16fe6b37778c231f57bd780206bfe14881e9b5dcf52e82741f4a53ea83db18eb950783fa705b681486054c87b96093166617f9a794657d740f479927bcc644ed9a729a2ac7d19ac9ea5752139d74b618c3569fc6bb27383c9ffad33bc2f0a77165fe39e6a87e7bbf3cf0af35967f6fc7b21adf13dc61b5028ca159e6b7a470bbd373b7aacd005efbbad30799e4e8bb20c5813cc9bb304753e347bbe711248efcbcd00be6e655c67486ae826fc848223cb148c8eb4bed289cc91911f80411c9385e1c47a2c9648d57e83cc9fe3fcb20edcbf17bad215bcccb7268e3afcdb51235b888d0b4418fa63dd291661ac25bd4787409c3bbd4b8fca43726d6d97f2ecd11df6f28a427f2e1b00662e20be2a1b55993dde2ba336ef155e380efd81006e7fda5f9dbc1eb7df0c6f5cdf0742d0cb095f1de18ae8403f86e415c2fa2f895a1950d20fab4b9558c9efb568e6f1753fbf1885516c4fdcf419f7126', '01ed35360016090b9853269d0db92713880e0dd921d275960fdcdb4ddcc918234611d2e21ad73f81989d1cfffa9ada201ecfbe807f912125ce1d79342551ef219f102a5e6954b7362c196dc6be2d3375063b6ef336ea35c5bde8395a323ec7143ab1c0bd99373e18324f51034263a5a9acdc433333b691bc4868dbbaba204ed3de8476c35005d6c8e2115f1aaebff3ea61eb49a7dd93638e22faab7263bb5e957cdb6a99ba3f96c56be1713e03eb6e1823aa81216f09aa8df2d670e5ffdc4e81778c231f57bd83fa705b681494657d740f479a729a2ac7d19ac9ea5752139fc6bb27383c9ffad33bc2f0af35967f6fc7b21adf13dc61b5028ca159e6b7aacd005efbbad30799e4e8bb20c5813cc9c67486ae826fc848223cb148c91911f80411', '2026-11-23 06:53:15.012277+00');
INSERT INTO public.article_sketches VALUES ('4706f7b3a0f77158f976d00af46ac74d', 155, '0074536f37fb0139618e2651017127793fba04323892b9a306398745ee7407ff9bcbe9310958ad9d82500a05a91ce8660be48f832e790d802a7b16290fd53087275710085c46156b1057b20924021141aa67c2691a0bca2f0ca41ab69a5d59261af81f7313141bd2d1cf18211c894d6829f71debf23148712788d83a62af28b5ee4ab80128ce150d60022917598a6e8d2b5f87feec792d43b3e1f6892e02324189e93034016b1ce2325379240765328db69cade732ba9d8aed04332fda42bbe037a47c3139f03947bcaeb31d3f687014df5541cb6d97bf0b420c4940186b42ec8fd5319c43c6ae970ff24556e8cbcce648ce34bbf11d4970cfe27f344a99bbd2dff34c78b201467d4db2a16a64634e8363110f314f6a103beb324fe55c7dd0a051d170a6229e53be364437115400fabbf9b355a789bec92c55aa5c4423de587e611f81615a27693ca870616ca8b180e2619b6402c93a62f2e9d11fbb656c0d8eb3ae65a58da5c312681be5da5cfe69f41870e3a46a2253625dca6d226054aa0f6d485d1de3556d609adaa4656d85353e52086f907ed0338c70e099ca87e3712743054ba071670aebbbe77258d1c9270673371f8cd74073537fc1379c737f226bd7c4739275ac07b174a8151fda8d75e222b9536375e7f0eb56d77717485a62137b93a4bc69017bcd60fa9a347bfe0b5b59b67d7083b6110c7d8aa59f646a7f98360ee3d780c7a5557f98833cde386c7a8515eced4f318a0f258147ac8a1d28ff0e968a5ea7546fa88bdcde344cd08c0c5fc29976939f88a3b3aa95ea3701e02d96c08016c9529759f44cf3f89b51d52fc3b69cfa77d29c6d9d2e10564dab9dc1d4b74dfca20a014d2bd5a2420b5ed430a24ecaa482b5a6572036d5aeaa650f82f3c5af6dcc38c2d2afabd919a90db3a29f1384e3b7cd02994710b809c22d3baab8cb465cab87b8ea6200c7c8ba37b80e9f97bb96f10e9f53be99ebe2fa03becaa9cb3041c15a260fb1dfc366fe642feec6edf3bacc14cda5d1307e74d01e0f6a0694d2517f8e1c95d2b2202c1353d82fad97327fd8aa487a701bd8dd9c88c964', '04323892b9a306398745ee740be48f832e790fd53087275710085c46156b1057b20924021141aa67c2691c894d6829f728b5ee4ab8012917598a6e8d2b5f87feec7932537924076532ba9d8aed0437a47c3139f03947bcaeb31d3f687014df5541cb6d97bf0b420c4940186b43c6ae970ff248ce34bbf11d4e8363110f314f6a103beb3251d170a6229e5400fabbf9b355a789bec92c65a58da5c31269f41870e3a46d485d1de3556d609adaa4656d85353e52086f907ed0338c73371f8cd740739275ac07b174a8151fda8d75e222b9536375e7f0eb56d77717485a62137d8aa59f646a7f98360ee3d7833cde386c7a8c0c5fc299769759f44cf3f89b51d52fc3b69cfa77d29c6d9dc1d4b74dfca6572036d5aeaa650f82f3c5b809c22d3baa', '2026-11-23 06:53:15.012277+00');
INSERT INTO public.article_sketches VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 236, '00aee8711183016bddb07e55064ae4ba09e7072d1a751a520acdad8a97f50cdef1cc6da70d062d8a3c4d0d4af9ed66050d54185ab2810dafcbd770760e2f67d8eb6812cd0a0876de13007c007ff71396a79c3ade143fa36dfeb314a1a159ad6514a1d564acf616e3b2bad9c81796b85de9571845d24f2c941869b28cade41911d989046a19793448ff941980ba18b1981a846848af541c9a09acaafa1d1439f720811d9db74eb23d1dcc50344e0b213dbad4ff122397c490fb0f23de51db18e3240aad7bce202440ed6ff9ef245f1029705a2607122c14e5275888c674d6278ca17c7c7429a43cedf8092a3d51306b6b2a5d9d8dd97f2b85589c1ff12b89e8f2caed2d7b8fb10d102f2181c33d7c2fc29f4b4e48320874d7ee3f34b45410a6e335196166d92936fa3522a517381ceb7c8273389cb9ccca4e395272ad9c703abb91e5490e3e05c6f68b713f41588a1bef3f98fb18cff4402b232907eb402c0ddd5c9640e70e43ac624135ba47367b41f4938252f542649525f64043cda37e73e1449fbe07160346289b2dfe6f465a4c6619d9474ea444c6ba48b369a4fa74491e0a9209f94a6d9a85c65b4bf1c397a5c94c5fcfa3b77d4e6b478a8b404eb7dd1dfeac4f09fa94e30d4f9b43a5c17c512b508ad083516666a9d92a51f93ff00b4b53f28f340ecc54f6c0b2129156028d09ce3a5684f1901377572fe91240a557910e577b3657a93755f5f4586eb0301d3159d913dccf2c5a2a416f47485ac0e3b864525be27f7306c15fcd0b2e67ec6109adb4dcf963b518c45a466664a05e07a8669ce83c1ddb67b5dfa98d4967e07b2296df68189564f617681be81ae5bd68f658c7e72f69e62c41e8a36abe9f4753346c5e79cc07486c6fb38a1fa16cb4666380106ed6e484e7246fc663bb6cd476c06fdb0d9f786af41c9a38789ef1db034c7a2c0a06ecd07bb9acc1c6987cee7022fb9b7dd67848cdca7fa4c577b2af80a109df382281f9a6c9f33f82f56003013884570c28c16984655159679d853b989d1ddd856a1bc5039085aeff21e43785de89b39f89866d4c68c1fa8739c5c3eedd', '016bddb07e55072d1a751a520cdef1cc6da70d062d8a3c4d0d4af9ed66050dafcbd770760e2f67d8eb6813007c007ff7143fa36dfeb314a1d564acf616e3b2bad9c81845d24f2c941869b28cade41911d989046a1dcc50344e0b213dbad4ff12240aad7bce202440ed6ff9ef245f1029705a275888c674d629a43cedf8092b89e8f2caed2fc29f4b4e48320874d7ee3f34b45410a6e3389cb9ccca4e395272ad9c703abb91e5490e3e05c6f68b713f41588a1bef3f98fb18cff4402b232907eb4135ba47367b41f4938252f543cda37e73e146289b2dfe6f465a4c6619d948b369a4fa74491e0a9209f94bf1c397a5c94c5fcfa3b77d4e6b478a8b404f09fa94e30d516666a9d92a56028d09ce3a572fe91240a557910e577b3657a93755f5f4', '2026-11-23 06:53:15.055811+00');
INSERT INTO public.article_sketches VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 261, '0208e750088503eef56b5a46046a2ba891c204af2bb7f389063f3079bb630878f9c09d370a79facd83440c1e29bed45b0ec29f3eac7c0f9ab3cd827111e508f8732e14c7c29ef9d01643b77a4f341658ce3f746a1737007eb1a718d6aba66b0f18eb7c0b383c191d00f32dad197096c667b51cb7ff0318a91d7f134ba9891e0913830c6c1e99c3ea27cb1f72124917651fb73f2f38eb21f08eb9f1ce224966e3a99a226a402dd4ac227863c6c698233a0a9848ef23a6b590bc0323cb70fc7fad2444bf6dd36225a3063445ff261fd443315d26406e9096152725de18eab5275250c7c8f827f13780ea4429502339058829e912792d3029f03aee098e2a34275f833b2b4e734f40862b9391a7fbdf2c72aaf439e92cc66b95ef172d6c2ed913052f1640c322bd2f507b4d7185318e2c92db4d31bda17b3a8b31dee02627ed325eb6e1e7eb335b1845aa28340e53f9d536351851b264f235a8993d4d4a3652e9c24be63677079d8afe3842a01b08393a13bb500e193ac765cb39d13ae9c66098e93c13b429a2d73ca9163a1e563f4d05da29c6414529c39160431e364589e1432369a74f5f4458d02aeff1448d57d81b3544e4706c58e845bd502d83f546e51bf9446147a0f918b7ee47f9427ca6324876e2e2974f48a5726fc5964a936b2a33a74aaebe05da354b0c100589b04c076376a8864c8d4f8b8af24cf2fee3027d4d3d3e84198f4dee6bcaa7d94e5405944e435096a3a38cab50bb5bac0d7851e19806061552647cbc2dfd532c06b8ff28533c3c4f327b557e86ddc7cf55c2ecf698d0587c26ab489159b1efa5a3fe5a46c159e34d5aac31d471745af19a395d155c118d12ce0e5f70508a348860fc4fbfb3616195ad70b87d637725e75194639136f0dd98642efd1b3a7165ebadfe301d66c842a7f4da67855a6beb376791f1baa63e68d643944bb369314aaa344c696f96597fcb6a40030a93356a891109c5f26b0c032101e26c3a996428b16e0a2c4310f96ea2be4dc3756f4f9e2fbc546fc6a476a63b7101843b619471a40ecc5b8d7329b69908b373a5c6ba59af74a483ace1b8', '0208e750088503eef56b5a46046a2ba891c204af2bb7f389063f3079bb630c1e29bed45b0ec29f3eac7c1643b77a4f3418d6aba66b0f18eb7c0b383c191d00f32dad1cb7ff0318a91e0913830c6c1f72124917651fb73f2f38eb21f08eb9f1ce224966e3a99a226a402dd4ac233a0a9848ef261fd443315d26406e9096152725de18eab527f13780ea442950233905882a34275f833b2c72aaf439e92d6c2ed91305318e2c92db4d31dee02627ed335b1845aa2835a8993d4d4a3652e9c24be63ac765cb39d13c13b429a2d7432369a74f5f448d57d81b3544e4706c58e84876e2e2974f4a936b2a33a74aaebe05da354c076376a8864cf2fee3027d5096a3a38cab52647cbc2dfd532c06b8ff2859b1efa5a3fe5a46c159e34d60fc4fbfb361', '2026-11-23 06:53:15.055811+00');
INSERT INTO public.article_sketches VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 159, '00d0b7c608e500e0b7def2f001247590a8f9013d4c1956bd02628245303602aa6a11cf5f034e0d411b970515bc619bea051644d2709306c924dfc26c077063f61e200879bbfee93d0946ed9df1210bfe669808940d9299154dcc0dff9a1b2fd01053739ff945107de6da8b5812a34462b13214a6c0c40f6a16424fafe7fb1821e0d05df61b47eddc3d3d1be9575bffdb1e30a6acc2331e6a850adef41ec9fd14844920552c0782032058cb91366721547366f716271b482d0a4e273d83db19f727669516a09e276af44e5d182a32dd4e8c7e2d197d2e12702f886ddb1d4134957bf17dde3632ff46d3d636f32c28a48b38c1a96837b53cf59a8963a93e6ff13db80b3edfe53f39983efd73bc96fb4502b8183e1245694edf4d29465e4e4d8f3846ad44b0e5ac49fdcf767c754a6651a24f4c4aac46afab074e553617328350906edfd2cf5651a30488dc573e5ff4f4c45a45ee4438b75a82b977b7065aa9519e9be05ab6d7c68bb55c4632d4e11c5e234f2d363761bbf5f6b84f63cf4dfe989a67c2aa78cb4f6969b64ca4ce6a210408d22f6da096ec213f6dd7784a2f3b6de5a25d457a6e30563b438a6fb9ab7dc6526fe7f698a6c8700b3a8310dd70f8472c790b7276f1d7ee2c7307e62ab0a8742cb29f6cc5744f33cb657e74edf864ced4752a677194a379b5583859b27a1505969fdf7bc22d00fa5f7c4af864ce077c6b2cb9aac17ca34d1fd99b7eb963f752a37f5fa8354b2e7ff1c31ec0c38002624de1668057bbcb6418818defa6193e81b9eb4f2cd684531b311ab0855f193c6f7787f5027ff9ce8a90e8e17ded8ecf5a83e2ea912ea59f37c09175a3cd5b1d918427405c1e939abe6942499449c5f14de494cf137a626297704e45b1e397b75f52f89597ed31560b349ff39837fca7a339868feb2ea4dd015467bea4eacb5cd311a583e7485a14a7ee95c633d5ab46f871a3fbad7e173e679eada3966b9049af92dd669544b2d95e52b9b9b7ff3ded0826b89e50824a7ab99de1c9477cb9a78bbabeebbf4311e34b54c02e3ffb5a23c1d6b9b43661c629ef47630dc70ef05930e3', '034e0d411b970515bc619bea077063f61e201053739ff9451b47eddc3d3d1e30a6acc23321547366f716271b482d0a4e27669516a09e276af44e5d182a32dd4e8c7e2d197d2e12703e6ff13db80b3efd73bc96fb45694edf4d29465e4e4d8f384a6651a24f4c4e55361732835651a30488dc5a82b977b7065ab6d7c68bb561bbf5f6b84f67c2aa78cb4f6969b64ca4ce6a210408d22f6da096ec213f700b3a8310dd7276f1d7ee2c74edf864ced47c4af864ce07818defa6193e84531b311ab08ecf5a83e2ea9175a3cd5b1d97704e45b1e397ed31560b34a339868feb2ea4eacb5cd311a583e7485a14a7ee95c633d5ab46f871a3fbad7e173e679eada3966b9049b89e50824a7abf4311e34b54c02e3ffb5a23c1d6b9b43661c629ef47630d', '2026-11-23 06:53:15.055811+00');
INSERT INTO public.article_sketches VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 285, '003377c949fb006ec04be90d062e6a60bcda0739196a438407af273ac70608464099f8ad087782f349a6087c5c6aeb8308c0f8e5e340098625d937970a3edf51738b0af8ac13a6290b39a8e0cd5e0d1367ed06f40f32ecf97a09114f68dce48811647df086b011af5f54e85611e13b1ab477128e68b2ea6512fda4440aa313126555e210132a03de702a1411f4493d5614987313f64e14aac1e71b9714f2c8cde3c814fdaa13d7f116ae2ed1606f1856d2c4810219000ba524e819f8b7d4611b1abd5e6c35401cc7258e62211d0d60d839481d8b5ac84a691e7906c4c9b11f62c82448441fe11dff1f8720056961961e203a4a68f20d209ea719eaba20f90f1ca158214fa17e59e822b9f5e893ea25306acea6a725df4febcd2426fd4d02033d28467e31a80529f688c3161f2a5cb65932162ae0de65f8f62b187551718e2b9622ae87972da46bd287ed2e62528489fa2fc17a462d83305e4956a7a1309d59d2fef0310c3ff4f7fa315df0efdfe7327bdccc684e32f40b7569e7331310d4f0943372d4a9669734210bbccf9c353d51c17c8c356a2d9381dd366176ca9d6c36dadf9e303136ec3fcda8f1386b2f9548b838afd8b62c8838f0eb567e4439bc353596d239da0135566a39ef937e62b83d56d3cd63753d74606103d93fb49bafe2463fe65c707cc24018e40289c74071ce77b68641b09a75807941df4006ff00421a14b324e043e93eaae8d543ffb3eb56c745256c62c2504664987175ed46729171d70d48704a7a43624902b6366fa6491e3ec522e74b0bc3d902204b614cfb8d7b4bbd588e17234cab0870b30c4ce136cb2d074e41aa6057cb4ee30e73ec3d4fcd511d9cae5092374a96265127248d932f518cdee9f1705299040b132e532cc7603c115366c4ab952f53fe7e1f95155475e1876cb255fc80e1733d5846c650a8695885de78024b59edca7234735ace073affc45ad815c09b215d79be3b08ba5e2ba96027396104499c5d8f62ad4530791164581c3cfcc165a1558e51f8666e37cf4f74666fe9f9e8ae674e26d55f3167783dea17556a5a04fed4356a751b8be0e8', '003377c949fb006ec04be90d062e6a60bcda0739196a438408464099f8ad087782f349a6087c5c6aeb830f32ecf97a09114f68dce48812fda4440aa314aac1e71b9714f2c8cde3c814fdaa13d7f116ae2ed1606f19f8b7d4611b1abd5e6c35401d8b5ac84a691fe11dff1f8720056961961e203a4a68f20d20f90f1ca158214fa17e59e822b9f5e893ea28467e31a80529f688c3161f2a5cb65932162ae0de65f8f62b9622ae87972da46bd287ed2fc17a462d83309d59d2fef0310c3ff4f7fa327bdccc684e34210bbccf9c356a2d9381dd36dadf9e303138afd8b62c8838f0eb567e4439ef937e62b83d56d3cd63753d74606103d93fe65c707cc243e93eaae8d543ffb3eb56c74664987175ed4b0bc3d902204bbd588e17234cab0870b30c', '2026-11-23 06:53:15.107799+00');
INSERT INTO public.article_sketches VALUES ('5aaccd676513ffdc9220e7080ac8c291', 119, '015324db7f00015e4e32d00d054e2b2b694d08fc182947e30932059ee8ee0eb371ccd1100eefc17a9d621097c8a213da14d00161a70814e11b95f865186970c9a36619f2ef8fcc411cae4ac2669c1cd325ba3b2d1e06e64cd7b021addf30c70a23bc3af5d4d12b1e2136d6322e4cc88d3dc43165cc689c4131c5f997bb1d32e78763d76b34d68cc7d30236e12ec5460738867dc1f4f8398221379f5c39ba4c63b8fc3a4e72dfa8b83cc1ac3bfb4540150d7fa1254039167021d840e0c6536a7442ac68db2a0243374c6adec3435b986fe5124b11c57151c04b3ff855905d4bc6231005f84fecb5f3bf8651cfcb65c27c5202f6aee183521e99fafe1c5351df98ed9955af108c646b58fccae5a09059cb7da07a945d7363ad9cf66148060e349168e9f6a82a446912804c65b16a32d31715a071103656c0f571e1b2be4fb172c973a24b0b7754decce0027a60d8bbbe047be065819b5e7faa9a831ae482317f9eebf58236b5085d8d85c15f322f2d8877cdc6ea1b8c1850847f278de97f822d9292e28692d557931d671955fe9398baac99649ae87f85c9169c454e2aa3d19c8b7ca609289d13905ca49aa8aafa35e323a9068e72fc2ea9333812b679ab06109d8b6dab2beac9fa80ad1d111bf104aeaaff185b81af93a7fbb9e7b0d6ebb71232b76e83ea06a4bba0010f7141bfb314d08432bfec2ed503e5c1613e0b69e1c4b768b6ac6cc7a408daabd7c7b5071b78dbcae853f72d90cb8bdfd42cf8cd6e7ddc29d2cef8e7b77787cfb57176612ad00d5382eb20d5706f8e699ed695a715a876d84aa7c57e68d9a90995e152e09a69fe9981e25516f8c0c9e3a313ee223de4dd7e4b0319e513b114f399e9170f6101b8eaa662df65f2ec75ca54cdeeee0a586af7e7efaa06fe0fcaefcf3e99740eeff71a26598af104b5e54993f3b3b7c412cff3fedd1b421bf564da4d3bb7f972d18348bcfbe303012e40febd8c128251ffbb2b8bc750ffd30a5cfbe7', '015324db7f00015e4e32d00d14e11b95f8651cae4ac2669c2b1e2136d6322e4cc88d3dc43165cc689c4132e78763d76b34d68cc7d30238867dc1f4f83a4e72dfa8b83cc1ac3bfb454039167021d843374c6adec3435b986fe5124b11c57151c04b3ff855905d51cfcb65c27c5202f6aee1835351df98ed9959cb7da07a9468e9f6a82a446912804c65b16a32d31715a072c973a24b0b7a60d8bbbe047be065819b5e7faa9a831ae48236b5085d8d8c1850847f278de97f822d9292e28692d5579ae87f85c9169c454e2aa3d1a8aafa35e323a9333812b679ab06109d8b6dab2beac9fa80aeaaff185b81b0d6ebb71232b76e83ea06a4bfec2ed503e5c1613e0b69e1c7a408daabd7cae853f72d90cb8bdfd42cf8cef8e7b77787cfb57176612a', '2026-11-23 06:53:15.055811+00');
INSERT INTO public.article_sketches VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 163, '025f078d17da031a4ce31e6b034eadcd11a003ffa6bab3da05131f7da12b074de14617000aa6915f149d0aca3439b2430b6f0141d9d70c295f6a8d2f0ce81058f27d1665931fbad8172a2bc67795177ae737980417c078e15c5a18d1c4557a7e1afc40714a6a1ef26d395e6e2261c2146ed7290517ca0d312a62aac3e3652e03ce2413b03268b089623a328d317146a833476165d545335d4207a3f634da76191e0735eed1b39e6536dcdbf0b6733c3e39a9201c3d927e0ca0d23e1faeaded203f9ab2b5c18941c2df7fcb7444df8f1b5b4d44ea0722bd4745bdfbb65e9447d21a25096847f756e2b34c49b9d70d87eb49be7f31ea464ad5b0a265c24b86499313b14ddceedd8a514e299e4ae2634e2c48692085514510c7b8b353875cd6287d553a71ac837d57b004e7ef5d583d9531ddcd594024f29dd359a65c2fac015a5662ae31735b1b42cdf7825e456004a5c55f2b962456615f421602d8b662bdb935255763f09c3b0ca364122b46ebb36600b572a46a66b4cc6af30e66c33401e8436836ead8dc9669aab9688d7369afe8f655576ab0907e75986b1c275172bd6d125ac12fb76d4b85f05ea67062fed64fee71e1de550d5672832105a11a728e7bae151972cf5d319d8073d4f6df2606742e6b71a3057469a07e9ada772ace4ddeb7778ccb0e116879e4d3d103047a9dbb32e4877ce1b424b6007fa1b3db27e18326641105fa8550913a0bae85ddeffd6e2a87edaef5c1f0883fcf72ed328a773b06de6f8b6c96e541548c0b617dc4b38c74693243748e76d0fb0ebc8ea4065aee998ec770a2a2cd8f32f6f407a5906a67d3e08490ca65651e5a9143ddf7a43f916c135c99a59286c7204318930d4d168579982ff40a2ba49aa334a3da839ad34cad010d9ccdda9a27b09e511018678fa00b30bad9fea24011e19ff0a2ec175d5597a451c878f83da60fec065f11ae4616de5e1db0e01dfbe367b13501bf2befb4cb532b9519b4d7caaa9a0eb54577dcd076b5b590a5f234b8f68bbc1984ba081ba5f58cbd2baa4ea5fcbde8fb8c2296be901a2d4a48c42ca449cbc9c476f4204065', '025f078d17da074de14617000aa6915f149d0aca3439b2430b6f0141d9d70ce81058f27d177ae73798041afc40714a6a290517ca0d312e03ce2413b033476165d54534da76191e0735eed1b39e653c3e39a9201c3d927e0ca0d241c2df7fcb7444ea0722bd4747d21a25096849be7f31ea464e299e4ae2634e2c48692085514510c7b8b353875cd6287d553a71ac837d5e456004a5c55f2b962456615f421602d8b663f09c3b0ca364122b46ebb366b4cc6af30e6ab0907e75986d125ac12fb7772ace4ddeb7778ccb0e11687a9dbb32e4877fa1b3db27e18326641105fa883fcf72ed328f32f6f407a5906a67d3e084930d4d168579982ff40a2ba49aa334a3da839ad34cad010dae4616de5e1db4d7caaa9a0eb54577dcd076be901a2d4a48', '2026-11-23 06:53:15.055811+00');
INSERT INTO public.article_sketches VALUES ('67ebb1c169a20c929c68a44f831b784a', 120, '01b3397b1290022535a0f3d9051bc97eab5905254c1a744a076654375a9e09d9957e9d63103a49a2d0c2131a8fe57ca214555a131a58146dd4be831614b88047109415b11d92240c187bb75425c318830bf33b3f1b6490b761951dd7edd1003820c687a5c2de2225566f11c623454ba69edf24147c4cea7e24ea340cc4cc260893ed7f07271e6cc74b8827cb4c3f30e3289360b27f512b4612c7ff702f4fe0965c0f38bf90acfde93bcffaba9ab53d0baf1de03341ce0272451d44d9b8ec69b44553919fe1f14746f3518ba648617a8c8fa2490de5e964924c8cce837cae4ddcda63d145516a92d0ad2e5470e9cd394354c7552385b359264197ce835cfda5fc21f35d52b8c8f7475ed9f92175795f15b910e2c768a4c42572e668d89743450e68ec5af549e5690a81d2c35c69cc197fc53e6b032c902c046b6f7c5ad50a6e27d05f44e06e2b113df7586e41ab5768537409a14e013879263e015b1c797903d65d7b7a8ff56bcc357d2a1e44278a7e5885012fb084baa7f4240b852b52717d768589cb80fbd4861b48b857bb8f321353628d915e7eca6c7e93583ba274c99b4c2524b9e2a0ce04c69d7ba2aaf11d60a8a669eb0290f4a691db6518b3a74881e1f806a80481ca8a33a831bd33cf68a8e336367e69adb61abf34a1b0c2485d9605b1e199a94f55b408ccb5b6f1b43dde272e1db512800ab2afb51ff2d7e0feb91916aaaddcb9edac6435b0baebca03e528bbb5b5e243debd019d6aca5cbfadc11c66f8c1a701d46f5bc262f6c7a05cc792f2c194fec8d9ac3d2794c94620c58a88c949c6d88856ca0d4231aa6ecf5532e9681dcfc37ab520b6cff41e29928fcffbdb9d6820d167e6a7e7c3d55a19d2f4f9daf3bc98935edb085a480b1cdea1f48cb252e5707c1754eeeef95302fc2fef49249824ccf0b2a4815337f0e1ac6fbb73f2befc8f6369f43cd4ce7389f6c666281dcaf828b966f736fa76f26a850dfb05af9df806fc9d376a6f69fd985adc6101', '022535a0f3d9051bc97eab59076654375a9e103a49a2d0c2131a8fe57ca214555a131a58146dd4be831614b8804710941b6490b7619520c687a5c2de2225566f11c6260893ed7f0727cb4c3f30e3289360b27f512b4612c7ff702f4fe0965c0f3d0baf1de03341ce0272451d44d9b8ec69b44553919fe1f148617a8c8fa2490de5e964924ddcda63d14554c7552385b359264197ce835cfda5fc21f35d52b8c8f7475f15b910e2c768d89743450e68ec5af549e56e2b113df7586e41ab5768537409a14e0138797903d65d7b7a8ff56bcc3584baa7f4240b8589cb80fbd4861b48b857bba691db6518b3a831bd33cf68adb61abf34a1b0c2485d9605b43dde272e1db91916aaaddcb9edac6435b0bd019d6aca5cbfadc11c66f8c1a701d46f5b', '2026-11-23 06:53:15.055811+00');
INSERT INTO public.article_sketches VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 252, '011db994ff5d0376b61c86c8049403557b47063b6089bec008414d90b73d09a4672fa1ad0afaeae09a660bae986a11520bbb094d4b930dcc56fe11990fcd9f8d89cd10c59c396a491148ddeebd0c1226fe9b40771302c9ec74951541c697ec9315e9d8cbaf6c162b6a8deab11853edcca6db195c63b8adb71c7c2e5a8e1d1cedc2c53e6e1d3d107373ff217a4c85319b218dcb60c1e821e32d2f146c23105c1d8ed02320aff86e99234504f9428e23da4920ebc924480b8e777826a564de81902801041a11ed297c7605f8542a5c2192287c2a6cc1618be02bb0a67edb7a2c15e1fa7c802cbc14941ed62cc12a41772c2d8f92aa913a2e8fca9edff32f175437356d32b5dce6a37f33e05b178ba7346937be40c1357281dc091d365bb2f6e5bf39f366360ef03bd3cf1168df3c7520d93a103e2427076b443e592f56c95340f4c6db5d85410f0e7a9d2242389d42c16e42bf774f62d54364c30c95154394511de549439998a9ac0f43d42a9c4cf64513cad2655c45b682a1868b460a7738d97c4621aa62ac0a47265d768f3347682a2f716b476f55dc2c7d4793a98cb48147ad8ba85b0648d943f3d4ab49afc8d8095e49d8997dfbc94a6c9f2da26b4b5a786ea29e4c8164c904d44cf39e37805d4df858ab3c534ea312f8b1a94f42931a7bf1506643af6e5b515a6aafa6df51d6f2047eba52037d624b9d52dc574b81db55304e831fb1558466e901e9571c7d01ba2e589bcd17d44358cf0c2b73cb590f5764a5b25a171fd27ad85a9720f415545a9d27bffaea5bfc6d81ffc45c329d03811b5ce7ffcecea25d1cddee7be45d7444fd0f2a5f06990966a75fababa3f9105fb8783f4cbb61fb2abd0b006236ee9e07b662cc354ed5ac64f37cd2d90e655a4c632178667f1e17ce6a676c86ecdc2e67e7d537f7ec6a5ea2f29a6a6a6081e67e876a7f1703f6ac6b70e012f0dc6bd39816c2a26c439ceb5adf6e12b379d2b36ea6ec6319c06ee992b1aecd6f2391048db67206a92e60e972efce7820c0740507dce72b74a5e89e7c4474c1ef50f0a074f1aa3761027754f439a6f1779757fd1036', '049403557b4708414d90b73d0afaeae09a660bae986a11520bbb094d4b930dcc56fe11990fcd9f8d89cd1302c9ec7495162b6a8deab11c7c2e5a8e1d23da4920ebc924480b8e777826a564de81902801041a11ed2a5c2192287c2c15e1fa7c802e8fca9edff32f175437356d32b5dce6a37f346937be40c1357281dc091d365bb2f6e5bf3c7520d93a103e2427076b4440f4c6db5d8542389d42c16e42bf774f62d54394511de549439998a9ac0f47265d768f334793a98cb48148d943f3d4ab49d8997dfbc94b5a786ea29e4cf39e37805d4df858ab3c5351d6f2047eba52037d624b9d55304e831fb1571c7d01ba2e590f5764a5b25a171fd27ad85a9720f415545a9d27bffaea5bfc6d81ffc45c329d03811b5ce7ffcecea25d7444fd0f2a', '2026-11-23 06:53:15.055811+00');
INSERT INTO public.article_sketches VALUES ('cdcf1559b07064521b49c7e7c3738f75', 530, '00009cb6f7d900241c1d248e00247f712c7000b6fce0589500f506f1b39000f6ce3ddebf01c7120ebb27022d7c5753bd026dd96b03ab02fa5abe2a3103bf1e156c9c03ebe9f4cd5804dbe5da7d0f05c6c30f475505ec67f84035070833e5279d07f2d17fd61908728373a9f7089795b83a6c08b2a81cb33309d691e25b600a4cc614b7440a5c5d16e3a00a8acf0c45800ad0c92716c70b12c50e39a40b1623dbbe6e0b313c63e0a30c94de9552fd0d6c0a8f9c4d0d761a73bfa90da527cf37a80e6a76fff1d90fd61e2b728e0ffc7389befd1008da84a205107ad2bcb81610b2e9cbc6811108dfdbbe80112e5ced08d21192ecbd91ac11f5757fee8d1241ce60232212c18693a8141333d669408c13341f802b5f14106357c7dc147ac161a0ec14ff4b008a4415024b396581153b9b73ab721571ac0840591598eaa6111015abf4d0acaf169389a2701d16ece3bc6e9d176298cacb79186f4bafc5a718d318f29fc718f26b3e1078196a480f2d3e196baf5518cd1a6da49b2f7c1bb1f80866dc1bb4c5f15bf91d2d3b153d091d7e129f872a1db2cd74cbc61e3ecf1cad0c1f1c4e567ca0208168448f9e20acc706fd2c20c2b7bd5996218f6ad5722321a6dea89dd021b60796fde921c86e2bd51321ce62e6e40a221ce8a2760222b6ed0cda71237b0e30d69b239c71205bbb2494b1faf427249fab953acb24a0a7599f912556ea4006a7255a25f8fe7f256a2527aa41258175bdcb2d26632ee56ec02696a6e3957426eaffeecc6a27b4ab918c0227dfae2b91d528555dc03a7529086bd78e852aa5b103e7202b8d6afe19d82b9360265bbb2bc3793f47b82c620a50706c2cb813f93eb72cec3cdb14432d2ef33e6bfd2d67a4be53282f1076b7aa082f864bc0566230319e3f477f304e6ead5dae31a852c1159e31dff490596332e71b677faa33e8905d0c303459562bcfe93475e8cd41ce3568415159cd362f7de34f3b367d125e9ee337a77c38b33437cff2606edc37e1802700463841bbf964a138822644bbc6389c54ce50d3394b5c03c4ab397659b90f6b3983e231ad863babfc9189bc', '00241c1d248e03bf1e156c9c0ad0c92716c70c94de9552fd0d6c0a8f9c4d0e6a76fff1d91008da84a205112e5ced08d21192ecbd91ac13341f802b5f147ac161a0ec153b9b73ab721598eaa61110169389a2701d186f4bafc5a718f26b3e107820c2b7bd599621b60796fde921c86e2bd513237b0e30d69b239c71205bbb28555dc03a752b9360265bbb2d2ef33e6bfd2f1076b7aa08367d125e9ee337a77c38b33437cff2606edc37e1802700463841bbf964a1397659b90f6b3c82944c3ed642a64c9c515243abb86f06844520b559897c4916b1b2ca1b49c67421c9924c337ddd8dfe4d34c8f8496f4ec1efe1ebee521a8c66f544547e4caea2e5569c45c03fcd57b8adf5d453588e6f6f6df35c60fc1caef35dee50ad39b65f88079190ad', '2026-11-23 06:53:15.107799+00');
INSERT INTO public.article_sketches VALUES ('d356bf5eb48d72d72a35189be452284d', 172, '012587ea727d037986faf30603d2687050c90624a92b6045083f97dca398087db477a2c8094f539b9c9a09598b63b5fa09d6443664f40aec1b8cad280b93d0ddf8e80ceb127f38630d116f2c5bed0e52d9e87f760f14a2915c830f5e47f33e9e10eccea571291328a19ddb3d15bea1ffc628165616ba668619288f96cb84195bd08f6fc81aa550a6257f1bf2562f32221c0ddf15fa2c1c160a7fbaaf1e36676a4e0d1ec1254311151f8d97daaf272379e6c35bf524a422bfb98124d126dfe88b26243131ab692631a36202af282c0eaa168428eb540f31a4294a01ff45ab2c488057c1fe2d0959099cff314c52722f3631b025e23b4b34b0b3de96ec35989fc6fa1e3809496c565539d96476d4eb3bc705dd5ef13c873ed39e00410a3f1523b141ed69ae691542511745d02b4630445f30db4647c042bf07466d7a75f0c8475bdaa812a548b0179fcb254fae74a17733507134bb65b45098b746ce1856928f1ee7f156ae37d8487357c6be4f473059592629d4d15b17e7d971a75b765fb5b2d35cdb2cb8e5e35fb5e44a950e6116ba699c9061d4a14ac36f61dcdfc40df46382edb04e886498448b16286627a5f16d036683c24de87a679be8c922886a4e1bd935a66b21a485ffbf6c17536638166cca500d89ce6eaa2b5f4d48718adf826fdb73653446109e7383676c4724744f7fe2094e762254b0a0b977a04a5579ae81455f9e3a748205fbfb9e078232ca6dfba382578341b86d836ec64dab8883cd4cddbb0983da6936999984fd2ddc4976864f0ee490a6877b63e889ac878b52bd5c3189afa12a7f2289d4c51cbb6189e0d6a9f74c8a1ad45bb4f48bb593f851d58dd694a4900b8e35aae452be90e5ecd1e17b9217ded9c00d93045b054474933f14f7ecd493afb6cfd3cb95cebcacc6f197c3e6061ee39ab76a4e67169d375c359f589da12c1cba8d9ecb8d5ab788a0aefc5da694a148024a1c0aa89978efdf55aaae7ac953f1ae53d1bf600cae72585bec53b0779eee514eb1676117c709b17a65be0cb6b19dd0fbc43bb1cf652ad4c3b2cb29fb9983b2cbe38863eab3410777b85d', '037986faf3060aec1b8cad280f14a2915c831328a19ddb3d19288f96cb84195bd08f6fc81bf2562f322224a422bfb981294a01ff45ab314c52722f363809496c56553bc705dd5ef142511745d02b4630445f30db4647c042bf07466d7a75f0c8507134bb65b45fb5e44a950e6116ba699c906498448b16286627a5f16d036683c24de87a6a4e1bd935a66b21a485ffbf6c17536638166eaa2b5f4d4873653446109e77a04a5579ae8205fbfb9e078232ca6dfba382578341b86d83da6936999984fd2ddc4976877b63e889ac89afa12a7f2289e0d6a9f74c8bb593f851d590e5ecd1e17b9217ded9c00d93045b0544749ab76a4e67169d375c359f589ecb8d5ab788aaae7ac953f1ae53d1bf600cb1cf652ad4c3bb3b0679621dbc57c8c12f1c', '2026-11-23 06:53:15.107799+00');
INSERT INTO public.article_sketches VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 147, '0204a3cce0ab0328f94a723c043b0c3add5a04f13b49b50006f9f6f67e8e07f387b982c008cca0a99fc60a4d0e283d570b12550973460fe1c6495067104144e4369a114658da45ff11fae757d6db120691a7f78d13dace71ab5319c8207e60111a4d7e3109bc1b5d1395945f1c8912f4dfdb207e7c18310c2178e8be1f6c2723dbc46d3027b53d17b54928aa5e951141299075fba9712bb33d73ba1a2d6cd2a5fd9f3902df3319ad3e2dead2cf4a403f1f636e9144ae259778cc44e7bb811c45497e84d586044e4d80e720534ff58d86c1bf503f51891c0150d46345f6d151a78896ee7f53405a39c3df544974ba631e55cc84f8d4bd5600cbf3aa285990ca1b1d1c59ea99f9d0ff5d7a4bd25eba5ddf14d4ec085fd4662e697661d41eb863b0637edca813b5649e002f2e17658e17bc33c7687b62548e86691a1179d5576a3d0c5f6a9172dd34bf426d73ba374aafc975192a7d97de756786704f157852f2926d3b79f95b1eb6b77ab90337fb5b7c046eaa0f817d3d7a7b00b27e03a838a14284a3995aba0784b00b4e88ac869d47eec3078855d5f487db890a05789bc8899d920b69478b35cc8ef1538b9d61e841318f14f72ab5b48f877841f3cf90e79792a37f925a5ba28f9c95704a8656e99575a6556b5e9a1169ed5b239a75d749e04c9d297fd3d3e59eb086fd04a89f6eee50572c9f8e64152265a003ec8b0bd2a15a20be4c94a4a1e7d0c332a5158249b4baa5d5b743cf4da61d87774942a78fd0c15ea3a859c795e38ba8615a1e163faa44185dda47aaf4283f5eedaea260521dffb0549595eef1b317181316ccb4fe1ce8d60bb723be46e91bbb5b3c427199bc0fdb57da03bd151c15d4d2bebb8023784fbec07c8af953bf5f734a9c6bc09e4e78cde7c194049b6b45c301112e5c52c30fca7995c8c46cc0bcec04c65fd8a30675c6cc349328eec7454103fd15c74c7fdf8ba5c7679ae0d364c96ee3e589e9cab83c04b93acc31f14e4305cce593a58584ce1f7658e530cf3472418796d3ac3b0a5985d43200a5aaf3d4506502dc40d53f17bdee9fd6ef8c0306b4d73952c01e07', '0328f94a723c06f9f6f67e8e0a4d0e283d570b1255097346104144e4369a13dace71ab531a4d7e3109bc207e7c18310c299075fba9712bb33d73ba1a3e2dead2cf4a50d46345f6d153405a39c3df544974ba631e55cc84f8d4bd5600cbf3aa285990ca1b1d1c59ea99f9d0ff5d7a4bd25eba5ddf14d4ec085fd4662e6976637edca813b56a3d0c5f6a9172dd34bf426d756786704f1579f95b1eb6b77d3d7a7b00b27e03a838a14284a3995aba078855d5f487db890a05789bc890e79792a37f9575a6556b5e9d297fd3d3e5a003ec8b0bd2a15a20be4c94a5d5b743cf4da61d87774942a78fd0c15ea3a859c795e38ba8615a1e163faa44185dda47aaf4283f5eedaea260521dffb0549595eef1b317181316ccbd151c15d4d2c194049b6b45', '2026-11-23 06:53:15.191948+00');
INSERT INTO public.article_sketches VALUES ('733dbda2dfb922b67491e1cdc63c539e', 137, '010fe1c39cf20172a2845eba02180a64b41804eb9195b02b057ede29f7fc060ffa85f5130c54843809b90ef6b90d65070efb41909722123852e34cea144961887365161ef87fb86919946e8e7aa61a9943d4dd981aa210c94bb71bf2da1586ec1f29d60ed716204e09417f3022b5874661bf23596c5dd12b24af23cbc32a284238455fac2b6569d941802ddfa86e648b2e4fb88463152ffd90c4a7f53058b1b97ee83ab54151e2243c4e9d2e0b263e5a9608cd433f64dd005fd4407e6b05fb9b411fe5d74c4842dd8486b54944bbd046963c4500f47ef9b149b6d39588074a940ad90e65531804528916543fb12553d154b30a43043b573b117da642584c1073634c5ac08920e8395cb7f15659205fd3ebde0e15621e35b0f61063106e125262642124c5428f674f4e87480869666de0c25b6a98f761ab316df688b5c09e6f9b033d5c90713a70a965f77271693bd85c744e66ff186c7456da21afd37920975a57a77bf52ae8e83b7d1152c87e8a7f360de3076d815755a7450381b9ea86126a858cfe6800fc85d5e116e509873e6c6a72c68c3df18d2d278c8a1d64d10a91b33c3ab7cd91db8533208d942414f28f919441bb949b9c95ae49d4687a96688afc75e596b2c5d721f496c1d61796869a9b6e5e95c09aeaa746c01f9c228a0548599c3846a4f2e29cc77daf26c59f3d31e56b51a1bc232d0b42a7f64ae6f5b0ab4e7e25ce35ace400218f64acfbcce63223ad247128bf21ae55504b62d6b0f650da10bbb534cd1ef291b729c5bde4f5b88c7126f84ab994582f8155bbde8762c166bd1a5b882fa6bd5e176e770dbda736297144be36fa92ffc3bfffe3c79599c0ddce5e7bc8c11d0f50c2e2c83a84f0aa44c8f22839395cc8f7e01af337c9b2d84eb7ffcc46f077ff5fcd791e24b559ce2c163aad59d0081a726403d0e39d94b3d4d12a1a6983c9d2ab224f8fb0d54a5b394412d84463b0d40bd8e6e4d8aa72d9dae8479518da29cd80c505dcc436a53b1fdd36506bfb1ce01507b8669ce1b5262cb06be1be85287fe8e26dbc82c8f8e2834f299aafe2de24980eb9e3e12e6f4c25', '010fe1c39cf20172a2845eba02180a64b418161ef87fb8691bf2da1586ec22b5874661bf2e4fb88463152ffd90c4a7f53e5a9608cd43407e6b05fb9b411fe5d74c4844bbd046963c49b6d39588074a940ad90e65543fb12553d1584c1073634c621e35b0f6106df688b5c09e713a70a965f77271693bd85c7920975a57a77d1152c87e8a815755a7450381b9ea86126a873e6c6a72c68c3df18d2d278c8a1d64d10a91db8533208d942414f28f919441bb949b9c95ae49d4687a96688afc75e596b2c5d721f496c1d61796869a9b6e5e95c09aeaa746c01f9c228a0548599c3846a4f2e2a1bc232d0b42a7f64ae6f5b0ad247128bf21ae55504b62d6b0f650da10bbb729c5bde4f5b88c7126f84ab994582f8155bd1a5b882fa6bda736297144', '2026-11-23 06:53:15.055811+00');
INSERT INTO public.article_sketches VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 294, '015c6a7275ac0186de7f881502cfd3cacd8e04ea94e6bd18065a3000e1f506dbbcfebeca090cef134d8b0a754d2490910c78baf2600e0c9c16017cbf0d65238b348e0f32045ca5a10f7a166e6b3d10a62bca2509111ef145decb11b7792e35231421d638703f148e8e9f95e11565fa35b44115bc3e73acc71982606cbd851a3c2edc9a401aa5f40ae5e61aed5886c0061b98751e2d521c47331ac2de1e0723b168521f0c41d1fe44204cc0d75cb821f50893ab5a22650e894f792538817a7033263f717a5caf26e71ce7e23a273ac6de679d28112305e143286f6bfe086529a9f2920d3d2a184127b3e92a6fb25888d92b91f1ccea2f2c68082942382cc09470d7132f549c3cf1f731915b272164319ff77a5cea3205cf07dcb733b1f7500f1135bc8b9bbc2436b7646c98d237674caed8ca3b6a70f411153c39d8e3c24e41614c321aa44192953c72cb41b1827a46e843129417b0544510c0c2517f461da7e82329462675bd0fcc465e6ce3a0e046f49981f2e14785a2d659e148f904e9bd764b4b4c68adf74d81f5aa4b7f4d9592c6bb554fe702ff0e20510b9e8f3257517d6fb523bf51b5946acf4a51d9f87886a352ca52b95f7d53272900d31553ba1f8f8e135470ad210533557091ef6ca555922d6b3f4b55acd49e5dee5601cdd8a3e2561aed4c090456bec285839456c611cecdca56f42068953d575c386821c857d5648215ef58a094399acd5aef9bd6a07a5c68350f2b6c5c6c5814d9d15d02deb6f1935d05729dffef5d634952288b5e1856d209275e7dcbda77045e9c2d2453e560278561c0966079190bd15d60f4d78a455761c236bf3a7b64ac25f4bfdd64f9de8962036516036d5c286696d03e1bb66809aedb208b6b2a8c51e1a86c0eda29d8956d5afa93c07d6f54eea94b27724c52f86583732705d486df7338a206831573587bb662577507750643c97671f69f252f76d0c8fcf6ef77ac0effce7978c979a7a94f78f6b4809c5f7997bd53856479ce71699bd779d9379e6a537bc4f44d754c7c3dd9060d8a7c64057918f47db2754f17277ed3907874457f8d5948b583', '015c6a7275ac0186de7f881504ea94e6bd18065a3000e1f50a754d2490910c78baf2600e0d65238b348e0f7a166e6b3d111ef145decb1421d638703f148e8e9f95e11565fa35b4411c47331ac2de1e0723b1685221f50893ab5a2538817a7033263f717a5caf273ac6de679d286f6bfe086529a9f2920d3d2c68082942382cc09470d713319ff77a5cea3b6a70f4111541614c321aa44192953c72cb462675bd0fcc46f49981f2e14d81f5aa4b7f4d9592c6bb554fe702ff0e20510b9e8f3257517d6fb523bf52ca52b95f7d5470ad21053355922d6b3f4b55acd49e5dee561aed4c090456bec285839456c611cecdca5aef9bd6a07a5c68350f2b6c5d02deb6f1935d634952288b60278561c09660f4d78a455764f9de8962036516036d5c28', '2026-11-23 06:53:15.107799+00');
INSERT INTO public.article_sketches VALUES ('d3261afd1c28cc869b445634671e7bac', 181, '008898d86103017b927ab1cc024c9edf7bda071a800b9af107c942f9df5a08955cf3e2cf098f8c95d09209d157cdd0f80ac150f6d78c0b695ac389a40e2cab79e3960f9ff8a181a210c58bc146201234058297d312f4e1b9a673134f92aa532914ac0ab40b5e14b3abcc66ec16e6b309f94c17bd2bef430918391e5da0ee189b7fe83ec51a94f71524bc1b4704b248ba1c095e8611831c858174b50e1ebe38d2536b1f298e734799210419813d182261ba69166d2302b1bcb4de238b5e28c9fc241202f422dc24b0d87a884f258205219d6725df14aac36426305025579c26c6c0bd2f2f281d639d268b2857dcd9e6552a6289563e072abef8e69e702b23188318ac2c01900463bf2cd0cb48d7212d4c9f4d0767315dfb9b426931bb44626c2031f55e09489338e504eae4ee39ab77a36d4a3ae01abec3353c4d3866af483e2daa9f25df3eaa1fd24a073eb8ace5e0bb3f337c42b71e3fe7d1bf7b8440022602be5d40fec5465f8045c019ff58be47b8ccda84074a42b07e83144bb1bd4486454f95205c0898502c7e523c6e5035a4870fc2538de44ea0a5546f0ed1ab1e5495da71befe5684606aad8a56d26c0c77f557e995f565b558676ded10d058ffbc5dcaed5a530357cbfc600e31efbe0b603d2c77f15c607f7ce2b3bf62555e5f1a8b62660e0cd5b866b0093d39496757daf05f0e698bd7f2b7386cbfa17a13226d705339a8406e0c2958f7bf6f13e189b1bc6f596db6469970c24e3220927348e5c41dd6744f12cde77a77c70046503377fdc40d7443788020f2f3d579459df241a17aa051b575da7dcee5d0a531804c503e8ced80d28d49eeed81d22456cd6783bb2ff490c3842c225aa8578498e0b4bdf285fa7aabcefe8665379e490f87bac93119b689ffbd4e32798a11f5c9eb458acd4dc19c488b76d46a157a8c326729e9398eacfd515fc394c1bfa576db95580d597ced965c028d870199d06a98e1069aae85c52d419d63d5c1e46c9d66b6013d829d82111a7a949fc0759ec1f0a078343966f5a1ca5f42a1b1a2f94847b647a51845c59ea0a5c6dd4032c5a68a0ab09b1a', '024c9edf7bda07c942f9df5a08955cf3e2cf0e2cab79e3961234058297d316e6b309f94c1c858174b50e1f298e734799210419813d182302b1bcb4de281d639d268b2857dcd9e6552c01900463bf2cd0cb48d721315dfb9b426938e504eae4ee39ab77a36d4a3f337c42b71e47b8ccda84074a42b07e8314502c7e523c6e5035a4870fc2546f0ed1ab1e5684606aad8a607f7ce2b3bf66b0093d3949698bd7f2b7386d705339a8406e0c2958f7bf6f596db6469977c700465033788020f2f3d580d28d49eeed83bb2ff490c385fa7aabcefe8665379e490f8a11f5c9eb458c326729e93994c1bfa576db95580d597ced9d82111a7a949fc0759ec1f0a68a0ab09b1aa7a516ec3079a8ffb98c4e7cafb8398e3c04bdf60005ce11bee157f53afa', '2026-11-23 06:53:15.107799+00');
INSERT INTO public.article_sketches VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 232, '00070045c6db00df8a7ee30001410f6b135601e426d742c304d060fefeb0054168b7deab05be1d12983f05e10e827d9b062552f4de7d062c87205cc806950d6e5092071c8c0486ca087f981b8bea08ca7d9626a70a29200a8cfb0a55a68432a90aee23a2d96c0d36e907e5ef0d9d58962b3712b4b28f870d130094a04f97132d23f27ef01332c1229025161ec6d6fd9717d63dd8911c17e49dc62d9617ede647cc28195212ab3e0e1ed90fc0b3781f1634cbcd741f1cf42dbbe71f344908c3351fb071a735861fe4390aa7862093974b9537213bb747ba2a21b23545e68b21ec4df0501724bb7c0ffecb26e7d21656cc2775b47b380b27c30e3c1a1527d676a7355627f5628358232c845bb74c222d5f3be79bd530a259d51cfb30b886a7203232833ecc196b32d81f07769533006ccf06c034a5945a2a6636e0e963a13f37a0e115bcff37b7159fedc339a77c25c46239c9092a5d483a2c367de1a93ca3a8d0fc0a3e4909f7aafa3f89d026a8bb3f9ddad081ca3fea5ccfc11b409b2711b41341f071b97a39420d1838e3664927207b2c784963f04a7061496ebc65fd644aab76300f7a4b2c2f92f0504c0192b9d70c4ccf25ecaf534d2bc81225f44d9b90b0f03d4da3ac7861ef4dcb86aa1eb54e02f3f9c6964ecac83ac30651054d9030b351650d01048e51e65da64e5c52cf986bc17953d332c568b95571b8ae71405635ca6a0733575273cf93ad5920dfe935ad595179d22c50597c1697436959a06e93d8ea59d7c6aaee355a40fda1a6b15a65470f1a305b2bb0f803615b9150b95bf25d3b0fd81aa26047133df41d6055550dd04a6130003a0eb26260bc01c29662ba10bc3e7c62ebba2b893f631913e69bbb63af89598d94652296589d1665ada22aaeba662bfd42bc0366ffbfd5506a683da61147c7691bec289b396b5ec14e26176c229b308ad86c6e383ecd916da7a19c5ae46def6c42d1f9704bb1e92ec77061ea7d050c7069b8e90fd3715b2938947c728d6bb01f6c7780a693f9ce77c1708b324677c1800938df77f2ad57d4c47848387480e17b6f4a7390117bef574c6c4f', '00df8a7ee30001e426d742c304d060fefeb005be1d12983f05e10e827d9b062552f4de7d06950d6e5092071c8c0486ca0a29200a8cfb0aee23a2d96c0d36e907e5ef0d9d58962b3712b4b28f870d130094a04f97132d23f27ef01332c1229025161ec6d6fd9717e49dc62d961f1634cbcd741f344908c3351fb071a73586213bb747ba2a21b23545e68b21ec4df0501724bb7c0ffecb26e7d21656cc27d676a7355627f5628358232c845bb74c222d5f3be79bd530a259d51cfb34a5945a2a6636e0e963a13f39a77c25c46239c9092a5d483a2c367de1a93ca3a8d0fc0a3e4909f7aafa409b2711b413420d1838e3664927207b2c784963f04a7061496ebc65fd644b2c2f92f0504c0192b9d70c4ccf25ecaf534d9b90b0f03d4da3ac7861ef', '2026-11-23 06:53:15.191948+00');
INSERT INTO public.article_sketches VALUES ('de70f0ad2567f598bc990ee49f968d47', 127, '004a9019f6ae029a568c74d103c3a3ea7f27044f25b817af06344522bcdb0e5c065b9bbf1128a3cdb05b11a1dacde58a14c5a36ef10a15be9850462517f46ecf899718d8e7774112194333bba4ad19c7fc8ffad71bc89979a1cb227feab8a0b624c2f4d50c1927890d33d91c28a83de6c9cb293afe28dd5b2a49bcbc4dad2ae2f4d9bb592b0c37329dd12df2070252fd309e1436e8d8317921579bf5329ddec551b3341b44d4d58e360e9bbbcfd437168037d1753752165cc6ea3b9416b264c53bb68f0a8ef33c0fc97b81cc3d88382991d53da36e1ad27d3e0579119ad63ed33a8df39f442b0034694d4b155733e0bf4c60ce2856d44da69c338495502aaa64672d50f8d9f650fb511b881f3077516d3bfd8dc7519376b8bc15554f3e76015b56b18f51110f58221e7c8d985ef7747dcbb660f397972b93646f0baa455d65d31392c62f660cd2c9c68e663d250c317666410fc309336a716ed144ca6acef3dfb4516bd7685465036bda35ec25527115547afc3671dd1b22132f73288e24c2ce7502b345ac5975fff318598a76e834a33c557a49661b9f777cdb9179a58e7f9381814cd485a7621c9b9b867b33aa463a8d4c3c40086e8d8916804f4b8e63193245ba90493814f12392d785215a8a93f8ce49ba6e968e3c4e90fc998b22a5706c9b9ea57840be9f5364f57c51a4ac66fdf0c3a822b9e62441a9455d9c81c6aa1e094617efaa81aea03013ac2d257b9263add378e2f8dfb2aac21fe5c9b963cc0ee016b9c355aa4bfebe2ee3325957bf1bc8904174c237df1e02f3c2c8e61c6079c3b046c2dd7fc496e0cfac2ac62005b8589ac657e4e467ddcd17d27504eacdb11c8388c7cefec37d6d7cd6580660453ad730efda1fbcd9076b128691d97ea1aaa56bdc9e0543d183dfc9f3fa7989e04d74fdbbb9e21f35bd3733e70146fa99fce7a9d0cc5208e7d056543972e824f22778b5ec38d5d2619dedb887c84fa5f4e10b08be59f640dbaa6297fb45be6d1e6dfcbea5ebedd3fdaa7ff76db0fe57ff265d69fec9d8c96486fed5e04e5691ff4826a534f1ff6544fb783d', '044f25b817af14c5a36ef10a17f46ecf8997227feab8a0b627890d33d91c293afe28dd5b2a49bcbc4dad2b0c37329dd12df2070252fd317921579bf5341b44d4d58e360e9bbbcfd43752165cc6ea3b9416b264c53e0579119ad6442b0034694d4b155733e0bf4c60ce2856d450f8d9f650fb511b881f3077516d3bfd8dc756b18f51110f5ef7747dcbb6646f0baa455d65d31392c62f660cd2c9c68e663d250c317666410fc309336a716ed144ca6acef3dfb4516bd76854650373288e24c2ce7502b345ac5975fff318598a76e834a33c557cdb9179a58e85a7621c9b9b8d8916804f4b90493814f12393f8ce49ba6e968e3c4e90fc998b22a5706ca9455d9c81c6aa1e094617efaa81aea03013ac2d257b9263b963cc0ee016b9c355aa4bfe', '2026-11-23 06:53:15.191948+00');
INSERT INTO public.article_sketches VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 139, '0018eafdc4d8059e00c1bd1105a403448619062559a00bad07d80f4088ad0ba65a7cae020bca0e60620b0e3b478cce6210b008ed6a5d1247cf42cf7913679b418a8c13f540c1383e1706dbb492801928901296641aee1f5aa4311c0cf0d2e3d31d1b69ffe3241ff399a90683227bd04f5b6d23271fb77dee23350e33f72e23e54bbae39524b1923e0935265c1474599d271a2ad70a632851768b08ad29c30258c13f2aba2a33ba142bbefc8940b72d7e97974e24313c8477140f37d40fdf98a33d43a9fc81633e36c303148341ae02cfbdda41bd201388864389d6ac551b450cdd93e21448f80b42a9d84a3953e1c42f4a8aaad45d424bcadb52c8c04e9706e2daec50b31700f31251c3efa2bee15612a7166a475f1077502a0562dd1b5ec8dc63ec11826cc065e41659ac0d6805301c4d596841dcd6d23069e8ca3818c46a727b914aa26b49d7914c156ca36c0316a373dd8c98e97f74e8ba67ad9b7613671565a076666fef1f0b7a79ac3442ae7c83013e21227cb7d4d173c38107058f95f0815fceca2a2381b2d0d0b81d8231171a9aca84464b356a0184747edd4d508aa01e73cdc88ac85987d6778cfcae97cd6b90a4eeb18e439206fc6ba2b592abbc202ede95410169fd2e96972cf722e799afe718f1309b3512cf4ce89ccc3f8435999cdef700883b9d65dff46b389db5d42e3fd69de2147735bfa25b760be36fa2ce4b4272f6a465d08c3f5fa551dbab4cc2a5a213355affa62d1dfc2fa1a736d9f90005a8648039edeca8b719de76b3ad6e702f9576b089491cf1a2b13dc4df132eb8abaddde4f5b94bddc14679beb58f795a2bbfc481da66bcc0d25ad02567c28e44754ae3c4bd4d25520dc64396c30e61ccf69cd2772ece0431e2ab20cfd7c29e70ded01a88cc9e8ad270f0c12999d2d351bbc657d3f511508683d643343794f6d697200eae0ad6a1fd9f50b4d7d178522da9d81d3e5329eed8b3a97ab53ad909b837feecd9eda6d78d1de010833d9bd4e02e3a500d19e0b29a45fe26e3eeeb56a87be607ccf8d0a4e61edb238946e876994fafcbe8987ee43134e960729308fa', '0018eafdc4d805a403448619062559a00bad0bca0e60620b0e3b478cce6210b008ed6a5d13679b418a8c1ff399a90683227bd04f5b6d24b1923e09352851768b08ad29c30258c13f2bbefc8940b72d7e97974e2441bd20138886450cdd93e21448f80b42a9d84a8aaad45d424bcadb52c8c051c3efa2bee162dd1b5ec8dc63ec11826cc065e41659ac0d6805301c4d596841dcd6d23069e8ca3818c46a727b914aa26b49d7914c156ca36c0316a374e8ba67ad9b7c83013e21227cb7d4d173c38107058f95f081b2d0d0b81d8231171a9aca84464b356a018cfcae97cd6b92abbc202ede96972cf722e799afe718f1309b3512cf4ce89cdef700883b9de2147735bfa8b719de76b3b13dc4df132eb94bddc14679bfc481da66bcc28e44754ae3', '2026-11-23 06:53:15.107799+00');
INSERT INTO public.article_sketches VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 94, '004453fe2b7701374af64370026b758047b4029654cd617205a4750f8c0b07733764f5a4081b8df1db950b0445548a260d316cbb5e3f128c4d62d246165ea2019cb71d98b4b10fbe212771f149fc286b1b4134ff2b53ef50f5ad2de67a3cea362f1e4cb7192c2f36748c424d31069512981a37831d785d9e38d58725b9eb3a065cfb62883c22b2e4a2043d703b672bbe3e39a2060c6a453fe36b447446c4dba89d7b4bcaacb26aa9519768d3e2815d373cd5075560b3539642226465c3fa7c4a64c895a332a4656d08f1a91766104b9a957766c27755556068d96d24f06469750472c9a16a38ee0b7d4c6d4e83b2d48e6d9021737ebd6de8374eadfc6ee12c743dac6f4fd98905ae70443435318970db04bdc3a7719f4b915ec17250e643be2072b6072e13677570461ab6f17588fe47666477cee889f6807c7df456043d7e222617e00b7f2f678f45bb8404f5b6eb88871c8604a7dc8b1344309b0090755a100ba492a14de42263977a02e8f6bda09fceffb22ea37f47ad1679a4b175b285baa54d78b33327aa8a3977c0aaab19927ae36eae60020844ccb29923db914fb78a2de61e2cb8bf955052a5bd91d7d1c966bd99f6c46346bffa900a5dcfc43dd247769ec4d2a2b3195bc517231f2007c7d0e0cc1a2ecf4672aa0313d20884987ae5d2de7e84311cd59f2ee88848d59fd4abf31adb1664c44f4de16a5218367ce9c176ace276e9d822ed667cf2357ab00253f5d497e932c4f79288009d3af861f1f351ebf98d0ac24199fb919a93e108fbe8419a6cdd', '004453fe2b7701374af64370026b758047b4029654cd617205a4750f8c0b07733764f5a4081b8df1db950b0445548a26165ea2019cb7212771f149fc286b1b4134ff2de67a3cea362f1e4cb7192c2f36748c424d3a065cfb62883c22b2e4a2043d703b672bbe3e39a2060c6a453fe36b447446c4dba89d7b4bcaacb26aa9519768d3e2815d373cd507556465c3fa7c4a64c895a332a4656d08f1a91766104b9a957766c27755556068d96d24f0646a38ee0b7d4c6d4e83b2d48e6d9021737ebd6de8374eadfc6ee12c743dac719f4b915ec17570461ab6f17588fe47666477cee889f6807c7df456043d7e222617e00b8404f5b6eb888b1344309b0092a14de42263977a02e8f6bda09fceffb22ea37f47ad1679a54d78b33327aa8a3977c0aa', '2026-11-23 06:53:15.107799+00');
INSERT INTO public.article_sketches VALUES ('696837c9df07b67f15d58d7745bf95cb', 121, '009756eaf3ef00f93236209b0201226473d5060f70214b0706fc2795873e0ff72d839d01186d6b9fa05419b30ba7a52e2076386c4e2629565cd7600a298d2bdf1f772aa336d8e96d2b5ab7966c182d84a46ec3a72f3c2667dcd431066293348f323e05c95776332421e5e4ae37da8261a2103806920496103831e3b7c6dd3d873adbc82d3e4472e4be083f0bcb66c670404a98f2845f45ecf4a7586b46ef01ff3b57471aa5f482f449d4d6f8c41c4a06cf0387ad4a50297cdad54f712354bd3f525e0fa3468a52ebcadc44c953025dca9a1f53cc1d74dbe5568f88c43c4c58e04fc7ce4e59b70b5cc72f5ae2f924cd875c7e08afff325f155d0791d46110576a317d663f353f68c566e37d5c49bb690bc6dc9a706aae3aac05766b8a65aea65e6cc8cd3b7b11733e152080ab7590c580203178361dbe12677bd5243c9d447ce970c608ba80849e40e94586714c23cffc86c0cc39d7468763b7ae86ce8a34d1de58f48b2d5bb1503c8d47d31366bf8dba2e6a41a295be9f627c9a98165ef69353981b816d9454991c439e6f96991cf593e062999f7c72bd369a26f04429599ac91f148fcd9ad0c2f7d1d39bf3156764009d698c8335339e38b366d64ba4d413b4683ea53ab8b7bc92a982f4bc2fa5aa3e61f52d71acba7fa51614aeea65f6b785af0d180fabdeb192a900d899b21c1eaaf187b321da812704b3d273a71986b4ab3df56cdbb6ca47874cf0bb379438f7dbbc180662933cbd32b7f85f13c5ef843f2e06c5f663056e1eca88824d759dcb2b2fb18260cb3f5a5c2be7ccc37d81eefece19a3483d3dce94206a5df5cf03d02a4d8ad2956c735bcfd35643af1e8fd5afac23402ad6652d82dd9dd8761b2f71cad94709e3166dd9ae56281293db223389a08eddb10f9cfdf4e1e5b507e6cee47a6e098a51e85cd68d787be904be63ccdbec9362f7a4e8ed7af1b1fc01f2c8cb6f5cc6f52b393e5ac0f7ca5882ad38f7ef666206bff830cdb251c9fd729b9af303ff13b99bb0ee', '00f93236209b2b5ab7966c182d84a46ec3a72f3c2667dcd431066293348f332421e5e4ae3806920496103831e3b7c6dd3d873adbc82d45ecf4a7586b46ef01ff3b57471aa5f482f449d4d6f8c41c4a50297cdad54f712354bd3f58e04fc7ce4e59b70b5cc72f5f155d0791d4690bc6dc9a706aae3aac05766b8a65aea65e6cc8cd3b7b117590c580203178361dbe12677bd5243c9d447ce970c608ba80849e40e94586714c23cffc8a34d1de58f48b2d5bb1503c8dba2e6a41a295be9f627c9a991cf593e0629a26f04429599ad0c2f7d1d39bf3156764009d698c8335339e38b366d64ba4d413b4683ea53ab8b7bc92aa3e61f52d71aeea65f6b785af0d180fabdeb21c1eaaf187b321da812704b3d273a71986bb379438f7dbc5f663056e1e', '2026-11-23 06:53:15.055811+00');
INSERT INTO public.article_sketches VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 95, '01a0447ca9270621a50ed5911628e10291b3195b818b1ade1e0a81e41d321e54f802c66a21e01479599323d9e5ef9e192a76417bf88c2c6afea284862d1c7eabe7ce2e984624ba302f8825b5860a31d9c49639023480e19586a53a8553f26ad23ab025b7e1de3c0208a2e8ba3c76acd4e3363d452fb7ac273e5827c72d583fc3813b0bc043eecd51b9cf4423ba7a15454602f16f5d7347d0a569d43f4aa13de679eb54d64d8fca5a5cd92f381b4f5f0f3c0c07885fc56e274137625e263e3b1f6629046b062e686be97bd29d6a6256ce60276aa10d676b506bff85c554c26c6ba3d9f9c06c9175a7ba066e51c950854a72e080315bcc765dfff1c6b278e43ba2329f7fa9d78dc77580cf8815cee581a7e55cd7b88254d25b7a9183f66a81cd6583fe2837a0a885e5ea4faf688a07c8265af28c74c56e570b90996021937992d727f703db9650fdb0c322990d86c6bb15a0d8e4c46f21a2fb6f055c4ba5789c738504a71f2770a222a953c883ae1ab6523b7cbe28b66b3363ce71b823c034cce8b9810cb8f505ba1648ba443cba23aab8ed1fc2c0732d7a29c4366deb2ddac49f99f41022c7ecf699455dc8668b0a8021cab2c42ff6fcd0576a17dbe4d866d3f4d06cdfff9aae7ef4e015000c4f67e0dfad321601e28f4b64b901e58c5358c0b5e731a53b9e8ae74add7787e3e76681dd4748e9f9d4fe7156ea6028daf03aeb8ee37f2c23eebefc10bdeeef94fa0c7d6ff1ec4a7b5ca2f318431551e7f43209792ad5f61a4e1b7ccef8b5b6c73e8ff944c539d434fc5d6412db44', '01a0447ca9270621a50ed5911628e10291b3195b818b1ade1e0a81e41d321e54f802c66a23d9e5ef9e192c6afea2848631d9c49639023a8553f26ad23ab025b7e1de3e5827c72d5843eecd51b9cf4423ba7a15454602f16f5d7347d0a569d43f4aa13de679eb5fc56e274137625e263e3b1f6629046b062e686be97bd29d6a6256ce60276bff85c554c26c6ba3d9f9c06c9175a7ba066e51c950854a72e080315bcc765dfff1c6b278e43ba2329f80cf8815cee581a7e55cd7b88254d25b7a9183f66a81cd6583fe2837a0a885e5ea4faf688a07c8265af28c74c56e570b9650fdb0c322990d86c6bb15a2fb6f055c4ba5789c738504b6523b7cbe28b66b3363ce71b823c034cce8b9810cb8f505ba23aab8ed1fc2c0732d7a29c4366deb2dda', '2026-11-23 06:53:15.107799+00');
INSERT INTO public.article_sketches VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 237, '007a8b371919017a6c3c25860293cb18441a04f102d1eed20511ae1f922005688c5291fb074a17bdd62208e0afecb3cf0adc911aafdb0c8b579e178d0f17966a8d7e0fcb4130273d100ce1a0d78e117b1c8cc5ae1376d8026db9150b656125c91544a49182dc15f9b5bb88841623600b5e5e165b697bd86916dea992ce7c18b9059dac5b1930647b722d1a379ea8ef2a1b42c0dd0b551ba67dd4257d1c41d97253a41d289244e82c1e11df4305fa1e93b339b2e61ea93dae2c9d2147298dc12821d21615acb423289d23af8623d03013a553258a426f318c26d298ac090427a48793ec7e2c421735e4602c9a43ce37e52d46159405502da62792d3de2dabb3e8a3ce2e7db25251682ec957d846022edab7e7f4a33026cc3532d330b042dca142319fb2d0d0263274fd43615732ff3f3dafa033560c8097ec37737914f466378dbd2d752c3822e0ce920c39d811e2c06b3a41fbc5d4443af2e00e6bfd3c3eba067c543d2d1e12f1043dacfa6c205c3de5594598ec4365f2487b9044cbda3c0d9f46670d6ff002472ac760bac5477dcfd8c6af47e6fa1124ea49ab1412f3334a2d98e68d574b100ea474274c09cbb897694ce667566e924e24ab4ad59b50f0765999be5154756059a2519e61e21e1654d491f43cf654ff16636eba556c5675c1b355af745b7f0c569dc15d7b8156f5271d4968570cf33fde1a57e6d04d556358405caa08bf5855d9784c3e589ecd3f14c958a0b4c74d7d58abb76d0f1d5b13322a59745b75504933ce5b80d5f488cb5cde035700c05cf4d0f3f5975d7655b39a715d7e5ba0baf15d9b58a2f8365f733912f3195fc97046bc40602251ba950360ce58ad58896211f4b9dfd763896a4d670467d66aef183b67dabdbae3a969e7a1239dd76ac085c87ec66b442c7ef5ab6d5ed1b210856eb42b364b5772fb3058e5fd7312413f185973ebcc17e3f974c654476d5b759fa66d54587600125932c77805eb966ea678c9f876ca217a6c14db39527b52ba1a377e7be3659bc1cb7bf5802057d47df968dd586782840736587e84c23aaeb97c8511de4ee04985bb56ba2ae8', '007a8b371919017a6c3c25860293cb18441a0511ae1f922005688c5291fb074a17bdd62208e0afecb3cf0adc911aafdb0c8b579e178d0fcb4130273d117b1c8cc5ae1376d8026db9150b656125c91544a49182dc15f9b5bb8884165b697bd86916dea992ce7c18b9059dac5b1930647b722d1a379ea8ef2a1b42c0dd0b551ba67dd4257d1c41d97253a42147298dc12823289d23af86258a426f318c27a48793ec7e2c421735e4602d46159405502da62792d3de2dabb3e8a3ce2edab7e7f4a33026cc3532d330b042dca14232ff3f3dafa033560c8097ec39d811e2c06b3a41fbc5d4443af2e00e6bfd3d2d1e12f1043dacfa6c205c4365f2487b9044cbda3c0d9f477dcfd8c6af47e6fa1124ea4b100ea4742750f0765999be5154756059a2', '2026-11-23 06:53:15.107799+00');
INSERT INTO public.article_sketches VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 240, '04dfc3202efb04e9e5c8cdc3064dd332f90806e3cf73cea6078d65f817ad07ebf17e6a950a5ae6adfc020ab7131e23fb0bd78d4266d70c21928072d10c37af632d660c94a9997b630cc7b4c141b310af01562837110bf888c546113e7b541f5111b6e488ec7b12b8898cd664130243f53d5913398c83bacc15a7c324d80515a7d073850c15ee9a360b62190af36da83e1bd8e0945b2d1d852886f4f31e406bd6b6931e746b40cc861e7e7919831d1f8d1b4e2e891fbf68f4d00a2048c7890b8a207a1b10caec239837dfd4ff251898aa651625ad2c815145282b354d9fc32873813c975f2903316849a9291c37b4046d2976dd3b158129a81e96b7542a5a325a5c522bbccbd035d62e0b16a11d882e88f2e5b7cd2fe9c2277f5a3217e22d72b03231718df940328ff4f9093e33b6a59b867133ce92dcddfb3492532723523624dc3decde36814703f09f385108c0262b3b898e4b09c03c30bd61649a3e0e411961fe3e6d0ad967c33ec62718f36b3fd908f0367a41bee1f879b442188a26003a4323cf39ca73433d15167d4e439d47067f3243faacdcb6a1452adaac6ee345d5418a2d5a45d8f5c0bf9b4641cd653738466144e3bd454690e337e6c247239b83579147e4840615194d0c68bbe20b4de9539e38404e8397917d244ea11c2126885251204384c653f6a6ffa41654c13365e76056513ea17ea056a9a8e296ce57cc17c1ee4f584a8b6e43295b241a4bdae15bde33a8c6e45c5d8a0d26965c9c646286ac5ca21fae22a45d31bde6c1e45e0840619a7e5f9783557b60601dc832b4ed60b1bbb6860360f14e09a84b614a2d8bb19c61e224733552633dbaca31af64272c9c9f31650c2275f54465ccf7cb4b756807bb89d37e6832c4b4405d6919ea8ae77b6b0109d739c56b1d8a8e733b6c8fbc509f986cd1c06ee9126ef925f6f05e716d722fba6f73b69bc6378677cab4934e04795a540576557b18e1285f837ba4de7d8de67c31bdb66af37c8e767c0ab47da9c69c61727e33a0066a307e6d07b88f4c7feea9435a9f80795d83612e81d0a8469ffd821dc00bc50e83ffef02712f', '04dfc3202efb04e9e5c8cdc3078d65f817ad07ebf17e6a950a5ae6adfc020ab7131e23fb0c21928072d10c37af632d660c94a9997b630cc7b4c141b310af01562837110bf888c54613398c83bacc15a7c324d80515a7d073850c15ee9a360b621d852886f4f31e406bd6b6931f8d1b4e2e892048c7890b8a25ad2c8151452903316849a929a81e96b7542a5a325a5c522bbccbd035d62e88f2e5b7cd2fe9c2277f5a3217e22d72b03231718df940328ff4f9093e3624dc3decde385108c0262b3b898e4b09c03c30bd61649a3ec62718f36b433d15167d4e439d47067f324690e337e6c247239b83579147e4840615194d0c68bbe20b4e8397917d244ea11c2126885251204384c654c13365e76056513ea17ea057cc17c1ee4f5bde33a8c6e4', '2026-11-23 06:53:15.107799+00');
INSERT INTO public.article_sketches VALUES ('de241a043061474a05d57d755a07e50a', 1667, '002dc50135830037665bf6fd003adbb4e236008c04a2851c009d361d717800e3e96a6bef0118a749cf2a011d29203dcb01384208f94101611f26693a0170bf4aa9bb0191e3df6a8801a9c3507f5701bdcc047afd01ee7384192a020952c44d3c02157a18015102482213b73f0249d5ca767c026cf7cb16da0270d6644c7c02a0b7ccfd13032064917a400321af04888503249d6ff1ab033a1e9be09d037ed0cb0b8e038e7b39631203920ab6e49503a973780f5103aaae94373303c54aefb69603de6a74551d03e8810a03f7040822a7184b043177c5bf280477637a8f6904b73dc08c3b04efa82720a5051d5721e927051fa8c403ad05997b8867ad05c2d7d8facf05c64ec700610639d6367097063ae7385873064ffdd6b5a006521b4d5c760687898409b106a0bc138b8906ad431c45f406d81890078d06f8989e8b7406f9fddfa7a60759b6f0fe610786a87d97d307a9e796126f07bb48ed41cd07e90f1ac03d07f2dd219a3407fb3ab91ab907ff10a9242508590d68394308f7f12c55dd091718994ac20934e57da5bb09b707dd1eb509c7b54f3ccc09cdb688fe9009f16001167a09f98a80118e0a37f1c36e6a0a39fe6093410a5b7fb6daaa0a5f458d3bdb0a60083c058d0a8eab9ba9b00aa3357bad840aa58f273c010aa7441f78200ad850a4d04d0b2179db75be0b2b9be86c3b0b446247e74d0b4820b4e7b50b6ef1328c090ba2361b05490ba7381da8740be9ad06abd00c64bc9fdc900ccac66d9f240d0308d14c5b0d1b695ac64d0d52e24961160d99e955aaa20e45b4a4d0c70e6c6d174bbd0e751159b1690e7672ac19b40eae4e80bee50eb59f2acf480ecd73f1321a0f40c4d267130f50fbe44eef0f631bb0c3750f921dc900480fb7f27295641001e0d396321057ae2a8aaa1090dda5426810c39c1874bc10dde1073a751109b41b8ace111609ee26031172d2c1f43511740fe35e4011a6ac2e9c8d11acdec9f78b11b6d1eb1b6c11bda48ed8cf1241e4864c52125d3e45877f12770e8d4dd012d959272f0c12e1dbb2752912e41d2baa341303681b356b1317f3a0a0b8', '0037665bf6fd05c2d7d8facf064ffdd6b5a006ad431c45f406d81890078d06f8989e8b740b446247e74d0d1b695ac64d0e45b4a4d0c710c39c1874bc111609ee260311a6ac2e9c8d1f4698fdb79f2220a90328852233da66fd1e2306338768cb2579fbcae257258c8917a1692947b8b4d0a52a179dedc2c42d2ea5e51ad82dbd66f251072ef8d1818ef32f31e7aa9b402fdac186ae923294321e03e435c0d327c66636f19c3b19e13752db61c39b3ba0efa1ef7b417bfb63cb1a42ee3a9093324656cd38d2cb4a9538ac01804e5a21aed9724ffcf3c3835453a2e179dd5954a1c2e5759054dec8bad19754f35de1d44454f601b252615504b4af95d65674b5ebc4e65a919ac469365bc36b3dc8a15e23cacc19a35f1f96770dc45f869f9f4552', '2026-11-23 06:53:15.107799+00');
INSERT INTO public.article_sketches VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 133, '001c2eec492400860dfdc3e800f046f1f57901ceecfadf6d026df348079602fa0ba9c3800445ebf840a60561911a95b407d95ae6482a09350c404749098b722bd07d0a2716b524b918122ddaf82019f638ef8d0b1a17c41a0a781d40b148b3c51dedeb087c8720ca67b6dba0252e0c9b984c2890b54b89372c19cdd7f8be2dc20e9917382dedcdaa4aff2e3e8cf2bb0c2ef30dbd16cb2fcf2bdfd1c631e3621af8f33277f76c915734928c566cca358633692fbd35dbc4bd142936b89075ddb03760586154c53803ce2ffd123b8fae5cab36434f7e5a7c734e3318ba6d4f4eb755da944350ecfe6e2c38544ea684e6da555f322beec056f3614fe1f5588489f984c35892d73cac1958c48f28a7a158feb1c68bbb5e63eea344575f73a2c1f0d3607947e590ba615340494bf862a131a368b36357c60f349c66a922ad3a3467645dedc45867fa8c1c93d36bdd764056636c31c4c492cf6c6168bdfaf16cf3be94b08a6d7da38f993e6e827bc936d4745114b46490764f4933dfe07f5e080edfd682c5e7229a7a82f94f8e7e398ae8591aef5d8c2254cddfd88cadc7b6d1588eaa2c4954aa91578f89698f934936c8ead294b4cc5e12689503eb98ac6396489875876e9701e6f36da39ad206f6075b9c00eebde9819dc40090c64a9e7a5385a4c59fc2f9aed8fda1668c5b48b2a22f13945d25a43016e5a68ca7500fd057ccab6574b2c16dad0aea8fce66ae3ef7c612c7b0fd32d2a297b412c1b1d170b5aa933a4012b80c43bba98ebae063b2da50bc437c31afcfbe074e919b20be3fbffb3c2dbe42e12d8a2abeeb65d16508c07611d58ab7c54affd59981c5d6e5562207c8a7055e8696c8d3fdd3d967cbde89d0cb7fcc36058a4cf7cccd4517919acdd769b17bf0d3effcc2a51ed4930ba05ba1d59158a0c487d69833966d49d792465b7140e0ea6e82ed27e1f057970f9ce409a227f786e5e088141505e95ab4165493e96a916bde08ed56ec455e8bee10fce42277f05820c97d1ff1be87a173ddf2b689510fd0f2fd0ea214d2f484d92bc69af799bc58f084f816bce15538f935536cde9b', '00f046f1f5790445ebf840a60561911a95b409350c4047490a2716b524b919f638ef8d0b1a17c41a0a781d40b148b3c520ca67b6dba0252e0c9b984c2890b54b89372dedcdaa4aff2ef30dbd16cb31e3621af8f33277f76c9157358633692fbd36b89075ddb03760586154c53803ce2ffd12434f7e5a7c734e3318ba6d4f4eb755da944350ecfe6e2c38544ea684e6da555f322beec056f3614fe1f55892d73cac195e63eea344575f73a2c1f0d366a922ad3a3467645dedc45867fa8c1c93d36c31c4c492cf6cf3be94b08a6d7da38f993e6e827bc936d4745114b464907f5e080edfd682c5e7229a7a82f94f8e7e398cadc7b6d1588eaa2c4954aa94b4cc5e126896489875876e9701e6f36da39c00eebde9819e7a5385a4c5a22f13945d25', '2026-11-23 06:53:15.107799+00');
INSERT INTO public.article_sketches VALUES ('c4c9134fd36831d04fb8621718026dec', 216, '00fbd6306c4e02dfa0e47892045c7c694aaf05d0ce13e30e0674d92bd3a8072f42c02e4707a2723ee96a087d967d1afc0901c9a42d9f09077c0b64bc090d1fe0f43e0b86d7b506de0c43c081285b0c5dc307ba0c0cb71e9dd6130e9ad21967ff0fb6c7ff2a950fb719292d6710f5c49b7329117118b9f619128067a9c1c012bb35f4aef61356e1112b5d175c14d101a8191790c7eea41a472745863a1b2fa7e7c1c91b3b1d0ba1e21e11130212321e1a4d5929441eb8e2c00f9c1f07a3c5c0b3205e761b345a20f78a9f3edb2103ced25562216ff53c93422233217fcf4b230ee7c0eec8245f7ce7091724b386a8de2e2736ac11f64227b972e804e52d4c51152da32d657b594dad2e2d0ed4896b3101300ebe1333f10a069198340a7d01366e348cb1160b0935aeca2f02ce36439aa5660e3aaef2cc0ccc3bdba1ca97fb3de89cdeb4013dfbd4f6c2733e23f59a86dd3e2a0d66fc0b4075beded52741c9f5ba944c42bfed764ad04340dc7e2d9a43cb8302e4f6485ac5f1f16848c154ad385b4934d37e97b149da330d89954cab9a5ce2844cc8410f63534eb924acaa7e4f2305b3e8b14f42e3ac96ea50aa696f453450deaa692cca5225fad8328856503ab3e23556c2ff4f931b590bbe264a1f59203da0d7b35aaa00901d2b5ad8940fb08b5b3505e19df85be7ff3e22ad5c9f35bebde25db3f4e0354b60478ad2c0a560b04b87f8ff6289fe32efc762c18004477a63a10b9a377363a10dd33bbd63d5f6c96ec0648d5472059664bcf9b5838e65989babe0bb65bcf2219e7666f255d46217675fa347b93d6b3f5f76f2d66cd27772be786d61d53b18436d79e1f391056f2fda4d4cb06f6c6a5bf26470bc3148189e71ae7034849174467997aac3751e86a44282763475d653e477528d623d3f7a42004a6f3a7ee859d720db7f09f81afe078098151d57a481957e2edbe483803f528f4a8629becc9f038771b641b2b68960d02b38668bb0343a079c8d8dee9b96be8f43d846d51f8f6209aea71491d7899cd0fa91f0e768bbe494a9692ee23d958b1edfff7c96667ff3ee7a96c2aee18b7a', '02dfa0e47892045c7c694aaf05d0ce13e30e087d967d1afc09077c0b64bc0cb71e9dd6130e9ad21967ff12bb35f4aef6175c14d101a81b3b1d0ba1e220f78a9f3edb2103ced25562245f7ce709172736ac11f64227b972e804e52d657b594dad2e2d0ed4896b35aeca2f02ce3dfbd4f6c2733e2a0d66fc0b4075beded527485ac5f1f1684eb924acaa7e50deaa692cca5aaa00901d2b5db3f4e0354b60b04b87f8ff6289fe32efc763a10dd33bbd63d5f6c96ec06cd27772be786d61d53b18436d79e1f391056f2fda4d4cb077528d623d3f7ee859d720db7f09f81afe078f43d846d51f958b1edfff7c96667ff3ee7a97e7c59ad72f98068663a1d798850f80abccae229a9056d0aeea6c3c3c30b00381ebe294b073a2d98446b7361b976f46', '2026-11-23 06:53:15.107799+00');
INSERT INTO public.article_sketches VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 160, '014346c8226d02c2af4a2a480341be2d23be04ae05edc42905030d9f82cf062a0bd8c76f095364c389a40a7ecbb43a130df2dc57ce4a0fccb181d58b100a88cb0d0112b81c189890133fabae7266137f540109bc1431e7eb78601605fe085ae3164fe543ac5317770899abd419731ba633ca1aff840ae0631b0bf25a220f1c50d484cc2b1d881dd00b931e02c5dcc9751f2f54aa185d1fccf0950e94240606c076ce29df0aed02c829e112afa0592e2f1d80312c2e9c4b6707e7304563dfee7630786609fcf530d18c251f73314aa524a6b4335775bede0634a71a7dbdf4368f299d966838a830e9ecab394ac0ecb6793bfecf4cd7d53ed4bd64342c3f11cb80c5124057395921b442fd73c51d7745069cc27ce35164514c85a45219d96379ed52fec2ffef835932bdc0e4645af3030ee8b05c2a1bb780825e4d693f5e9f5eb2d731b44d5ff115f99b23623a9fe8753a623dbd7a1ece6310b5e861f8632b7be45e0864ebd7e51dc964ee3e9b8ba5695bc3f8ac6a6a35691d54956a76fb515ff06abf56585ab46e29aa169829702978b314b67159b4635256745c9cf19c1874c29fb81636759fe349bdc777feb1657a0078c8fc4aa2b379160d47eda979d3de95c6a179efcb17f2ed7a4cc74aed8c7b6e68a1c0417e9f15b40b8d82f89d63c91a839cffb1d3b687418d80fda987f5b0ace170892fa79bc4d68a7a14ea80ec8c8a81629b428c95081e83888ce5334b5cfd8d69f9508db991984724076491c9fd67415b91dff7c07651973c1c332b88982517a7b3e19ae1692d3e349b55e78b9cd09ca4e8a587189cf34830e83e9e3f8189b2449f7ada0052d4a22440af9dd8a31dbd2b75f2a4d35625afe3a531daf93891a64446976758a6716d224353a757cbb24551a7f7e23ab71aaa955d0a4b0faaa37b686d04aac9162720c9ab2052e551f5ace7195f5672ae5432c40048b16c3d2434c4b5e186017abfb859b3de519fb9b36b27001aba4e133cdf11bee0190bf6a9c0f23e4915e3c18e4d9c78d8c23160812eaec2b3898a2fb0ca28c637d590cccf6b1c3cbbce29374390e7ceecd1089c31', '014346c8226d02c2af4a2a4804ae05edc42905030d9f82cf062a0bd8c76f095364c389a40fccb181d58b133fabae72661431e7eb78601605fe085ae317770899abd419731ba633ca1c50d484cc2b1d881dd00b931e02c5dcc9751f2f54aa185d240606c076ce29df0aed02c82e2f1d80312c30786609fcf538a830e9ecab3f11cb80c51242fd73c51d775e4d693f5e9f5eb2d731b44d623dbd7a1ece6310b5e861f86a35691d54956a76fb515ff0702978b314b67159b4635256745c9cf19c18759fe349bdc777feb1657a0079160d47eda97a4cc74aed8c839cffb1d3b687f5b0ace1708a7a14ea80ec8c8a81629b428c95081e83888d69f9508db9973c1c332b889ae1692d3e349cf34830e83ea22440af9dd8a64446976758a7f7e23ab71a', '2026-11-23 06:53:15.107799+00');
INSERT INTO public.article_sketches VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 163, '00f09dcabdca0488dee2a5e90528238e613c0589d5b0d13806252d55c0930728a1800787092a2abbd4c9097dd3c67bff0a4387bde7e00bcb4c92f3320be58d13eb430ce27c66fb3f0e66bab3adf5125ac727d7b01325f78a5521152c0c0ff37a154a9825403d17b151c1dc0d19c0cd38f0631aeae09c672c1dcf9b2f558421543b361a3e21ec4a6c95ad2474572f5438247ddd3b24b2261ed86f246526479ca2b9df293b9b220ecd2a80f37c5e6a2e616f1b07672eaaa0a645df2f36ceb4d62d2fb33d6e5cca31029f03ab973126d2333a69312e76f4175b3141fe9ad93e329916cb508e342dccb14ef23453c4681c7a353e22b8ecd735de28743bae36cac71e751836cc09ab7fb737571ef550453ab3c89f0f723bb7416c82cc3e1b013c0dd53e738ea2b1a03f0e790779423fb6ea95a2073fdf6264de3942d933179818430de65fbef4446a50d71b06453dc999b3474577b7d8697d458ad87d5d994633b104f50046d74ad9f0d848946fc798b5489bf37a3e884aa331d639af4ceecd1bff9452469f7a72f154952238a3a554b2b76a93d45cb67f9bfdd75db2285b14275f61d7a4dd715ff39864149f60c86f7de54561136ae3f994617966e5cf1462c30309d43062d11c4240d86309a98b064b66c2c5aa72596a4b15df11b26bdf636bdff46e2cb8381837709433164882711ca23c03a671ec80dee2cd7378e2ad8d5c7447e92ab6b5750daead490d776efefbc0f1790323b072e47ca1f73bc9c17e185c6484688044127126c48236f2b095e382f19047cff985c19e2cea0d88eec255530d8a932732f3a78def8fb0854590e24903ef9b921bce9537fd92952134872a93a95666c2a4942b7909c180953208661a0097f0f091c9df98590c5e1a069bb02775f4879c3833e507af9cfb382426829ec22dd349fda3bf78611a2faa1b69d67622ac8c15fd135aaeea8ad8bc0bb04d4625aa27b0da9adb7bb6b4ec8665b2a1b6a97b551ceab75145a1fdaeb7c47b803396b9f84c42f1f7bc7bfa39eb6dbe1d4c657c2cbef11f154a05c5d744546160c9037a75aea1cabfa0d2a51dcafb54effcdb', '00f09dcabdca06252d55c0930728a18007871325f78a5521152c0c0ff37a17b151c1dc0d1aeae09c672c1dcf9b2f55842e616f1b07672fb33d6e5cca312e76f4175b3453c4681c7a353e22b8ecd73ab3c89f0f7242d933179818446a50d71b064577b7d8697d46d74ad9f0d8489bf37a3e884aa331d639af4ceecd1bff945cb67f9bfdd75ff39864149f61136ae3f99462c30309d4306bdf636bdff46e2cb83818377378e2ad8d5c82f19047cff988eec255530d90e24903ef9b921bce9537fd93a95666c2a498590c5e1a069c3833e507af9cfb382426829ec22dd349fda3bf78611a2faa1b69d67622b04d4625aa27b0da9adb7bb6b6a97b551ceab7c47b803396b9f84c42f1f7be1d4c657c2ccabfa0d2a51dcafb54effcdbccabf1f3cc37', '2026-11-23 06:53:15.107799+00');
INSERT INTO public.article_sketches VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 98, '0256caf0188504e2cb3ed766071d2ea36427073b267c27b90aaeab5fd52710240ac4811415c055f910451d3e8b0b39581e8fdf4c125f22cb26527fca23bdaeb1180424097a2bebcb2517425e85d026722382943b26a356fd76ab27b93c2ddb2928479c91525630578752397031804102f52a3239027f39ed37bf682e076f3d215ef0353b3e6db9a360963f6ddffd885241adcca6714342570fb6337f43344bb113414cd4d664836c4f01a87dcf0a5080f4c62df150951f38b5be53405285e963552c269c6d9658d5a0c9d91c5ba3faaf66a55c243df25dc75ca97508ce1160f3e0aaa52762e6ba5f493663ccc05d85c7661104988f0d686ba60ae57568df1cba31846941c8c539e86a108ffbe63f6d18308a64c4707752a9d92a70a629e3e71d71d1fbb665c673a4ebf4859575ea9aa9838e77983d6fa17b7871a13bd5ba7a1d762542377ed47b0a89867f3c192724f7882937d70b9d888f023e9560895f456d867d89c7a58583dd8cda5e4d75018e38a917bac98f587f631d2990db53c105cc9307bc9d659499ab94ef94d59cf1013722f19e66f5f846459f513cb4cf62a0dddfae9503a1ae0d1b6f1ca22b591ed977a5aeda87434aa667182f567aa6a8a3360c0fb08a007fe274b15e4cb70ec6b39452d32202b55631b474c9b7cb0e22baafb86a8ed5ef4dbb1b09729423bcd6d848711ec245a7374503c4c84daa45d4c95d7e4f3997cc30eb2728b4d159b87ade22d27c22fb34afd3a7089a9b5be09722d84a36e32e773aaca6e48bc5e3204fe595d4731a9fe890c55b6fbbeb40183ef0d6ee60424c4c8afdfbab160682', '0256caf0188504e2cb3ed766071d2ea36427073b267c27b915c055f910451e8fdf4c125f23bdaeb1180424097a2bebcb26722382943b27b93c2ddb2928479c91525631804102f52a3d215ef0353b41adcca6714342570fb6337f4cd4d664836c4f01a87dcf0a5080f4c62df150951f38b5be53405285e963552c269c6d965ba3faaf66a55c243df25dc760f3e0aaa52762e6ba5f493663ccc05d85c7661104988f0d686ba60ae57571d1fbb665c673a4ebf4859575ea9aa9838e7871a13bd5ba7a1d762542377ed47b0a89867f3c192724f7882937d70b9d895f456d867d89c7a58583dd8f587f631d2990db53c105cc9307bc9d65949cf1013722f1a0dddfae9503a22b591ed977a5aeda87434aa667182f567ab08a007fe274b15e4cb70ec6', '2026-11-23 06:53:15.191948+00');
INSERT INTO public.article_sketches VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 172, '017945cf4ad804c7b60a1ea407f5d1df91df0903524f73c309809711fd720c7e95170fb60d38c0da673e0da9ca3790ed0dab004aef6f10bf614ef3341262ed42f7b1143576b8bbb114bd4578a08a151767d73a7e18a793b9bb9b1a3e1e7add521b87221b4dfa1b9cc09d26cb1cf4d903771e1e44f74d3d411e4f58a36e3e21dffe2fd32f2371bf14b7162459b868fe702498d470b2e0256a79f807af27343c3d7d3727413a1cc956286aeb24d37629046ffc3964299d1c0dcaba30cd0f781a8133d667d81b5b356f87bf2b1d364112556172364185ee39863b39132ccce73ea1ac463d413f94f2c0cc8e402186c6390741eeb5f18b23437bfe586e2343b057e9714b47f299d60f5648a228af3399497d9e50efb249ffc0e42dc64b1adcf4c6d650b77e7e11b950e93ef577d652abb7f4429052c912b39ada54174e0dcd3e55627e67771455a925d1de9b58f7585ebf125a89551eb8775c241ad017905c5628d4e8d05e398286799e5efb623758de602c50505212634ad4bc1d8f65244c5e6f27689c6d6a6d146914c31500e56ab2bb8cf9fb6c0ffa689f0c6c79eae87d756c8159437e9f6f0adaa68528706824e4e1fe70b5389e2df371e66c1bd5e971e6df7feff972a38d6dacaa72e4fbc9f8dc732d39066f3175d1b4df2881767ecee465a9768d93955fb47730548a2f4f78da1a8c1eb379ac4666124c79d7ca3e8af07b2e511f98c57dabbc3e2c1a7dfb8dcf5eab83f60f08dbbc8471e2a59779847d2923f64185af1aca53b08b2c057a402f8f178cdc8b9090d9762af46d93eabf7a1af294edabd4934695283020aa3397f2f0dce38198cb06999225998b28a456c99b2f3a0605199c1999f510199ceea487023ea31ce2bf83f2a47fcbdc470aa6ff6d5bcd69a9594d746d6ba9a085299f50aa2411d6ce38aa86cde6143fab4c3c8e2e68ac18441fb267ad9b7e636218adacce13dd48af51e7693ee1b0cff9ec83d4b4c29b031d0eb54509d2bd2fb58b421768b7b7f1c9555282b7fc2a19c638b84906925b7cb8a68558cf1bbb745fc27be2bdeeb4580655be01eefa81d0bedabdbf9780', '04c7b60a1ea407f5d1df91df0da9ca3790ed1262ed42f7b114bd4578a08a1b9cc09d26cb1e44f74d3d4121dffe2fd32f27413a1cc956356f87bf2b1d3641125561723ea1ac463d41402186c6390743b057e9714b48a228af3399497d9e50efb24b1adcf4c6d652abb7f4429054174e0dcd3e58f7585ebf125c241ad017905e398286799e65244c5e6f276914c31500e56ab2bb8cf9fb6c8159437e9f706824e4e1fe70b5389e2df371e6df7feff9732d39066f31768d93955fb47730548a2f4f79d7ca3e8af08f178cdc8b9093eabf7a1af295283020aa33a31ce2bf83f2a47fcbdc470aaa2411d6ce38b0cff9ec83d4b54509d2bd2fb58b421768b7b7f1c9555282bdeeb4580655bf27870483eec0a1529dc870c3c4ee5574b8c3f3cc7589f4', '2026-11-23 06:53:15.191948+00');
INSERT INTO public.article_sketches VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 97, '04d93026063b07fe38fffc5c090ee3f5e3600a70e15b55ad0c0632de1f3f0cc83a04296e1143be2a1516122136a87bd913eac400830314051afa886b1562b8410fa3163a2a92cc421a6e9d8a48ec1ba90277cc1c1d0de077354a1e23280b8eb31e543fef702f200909769fe422e7c72028682cd48713dbd22e7d014f01ce2ecca460d7be2ffe02dcf63a309e2271962230dd854d077e310336e252f8361a8165216d3737afe16c193764c590d7193a04a81e48033cabb7a625893f6d7bc533c93ffebd542d5540c359d041354cf8858ec5894fc5a6c34fc650d3e2772a775319100b035f53c06de73d6758f1d1e8228b599c273e208e5c3e5e4d373e5d422f38e9986a941dea0bc36be9746ed8586eea088361b4707f8f770095734b482d5fe47356e0ac732975cd45ae41ef781107de03037e046eb2f4f881a8ea83811982c7ff95e15786e9d61443ff91f4ad1bf4a4926ac034350c93e33557c046946d3da9878295d74adca6639d3621a41c6a9df9598896c9a1b4627d11a5a38971701a12a7fd05f92c49aab469ff4ee1b38f4dd8a98bb8a6c5c66dd1b8fc329706f4b962fe83818bb9cc5fd31bf8bab6730fc6aac79dc62be009c809f2accdd2cc32dc764af5cd610188035bd09ec5ffd240d23ec9cb7bbfd37b84b40b53d8b72a09d1bdd95eceb9a076d9609f311757dbe806a31a5bdf44d4839a9cdf5d484143ffdff16ec2eac2e0a2ce6780e8e0f765b6ce3ce589402a78c3eafa0528be65eb92673cd54ef1b3a7ad09baf332faeab81cf873879b8136f90772373e23fa15eac4555dffb53340e9db', '04d93026063b090ee3f5e3600c0632de1f3f0cc83a04296e122136a87bd913eac400830314051afa886b1562b8410fa31ba90277cc1c1d0de077354a1e23280b8eb31e543fef702f200909769fe422e7c72028682cd48713dbd22e7d014f01ce2ecca460d7be309e22719622310336e252f8361a8165216d3737afe16c193764c590d7193a04a81e48033cabb7a625893f6d7bc533c93ffebd542d555319100b035f53c06de73d6758f1d1e8228b5c3e5e4d373e6be9746ed858707f8f770095734b482d5fe47356e0ac7329781107de030382c7ff95e15786e9d61443ff91f4ad1bf4a4926ac034350c93e33557c04695d74adca6639d3621a41c6aa1b4627d11a5a38971701a12a7fd05f92c49b8a6c5c66dd1b8fc329706f4b962fe83818b', '2026-11-23 06:53:15.055811+00');
INSERT INTO public.article_sketches VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 109, '038538b52101057549fde3c1088b8be809db09d1031cbe9809da01877cf00d3b396d6ed10dbef6307e3f0e40105da37010b4addc0fbe11b22717ef381237b0a50ff917d05e1e5e1e1a2d3dd0a6c31b541b05b1231d94e8d491a41ee330c8e2961ee7096a11e61ef800bdcbaa1f97997cc1251fd475a3951621c81f20c5ec29f3ddd7376a2aff00f0c9802b8923449cb32d899dcf59f82ed98be2737e3177e0bc4b9432e322de9f4c35bb984ae9833b7866008ba43c5bd00d695b3ca084ca470d4a1e0e610c5d4c2d9c955c4b50181e2df74c5304de4b4e96549a80b5aa0f5c50ff81f5d05e157c7560705eeba6f444685f00c40e31185f74283f6f4f6027d73f75e462366483d6016481245a704965d675230108677f8776b8e668d181dc5724699f7c51de4869e2dea936486b2f974b01a86eed09157c8e733ad3e181f4735969ce4d1f73aed4d41c5b756da41061d17f34d4d4bc8b8067454ca35381e7545c629b871e4b8a38c08b8ca7a0b5758ff0b1ace13e900ba11e7f7998fd156027539a1ef7da628e9af8dd78655b9bb1e8682b5e9d2617ac42259d38eb99a1f8a24a49c1777ba33c4ab3e8a7a343692b26c1a9c24535507caadb8db53a25abf73fb639dab1cfb357aea2b1f4e7fc5731b4467fdbf059b5e5702cb3e4b628eda1abbeb74f9ea8f840bfde69312a32c160aa7cbcfcc2b2f446e285c6ff711d2a85c7668c3caf09c95c13d27da7ca3d3b304a1cca8a45129d10cb0a74d2b012cb159fa723cdce8c66c3ab26cf0ff486ceb4d4ccf55ffc34d7cee553c0d8d8b4cbadc9a6db0559cec0ebdd81a3dd1474de848550a5d5dec2dcb49013df2c6a404c49e49f37413244e90f87e660c3e9989e6de7fcecad5abf7cb4f2562f9ec1f3f53921e24b46f93291826750fdefcf3ed6cc', '088b8be809db09d1031cbe9810b4addc0fbe11b22717ef381237b0a50ff91ee330c8e2961ef800bdcbaa1fd475a3951629f3ddd7376a2d899dcf59f83177e0bc4b9432e322de9f4c35bb984ae9833b7866008ba43c5bd00d695b3ca084ca470d4a1e0e610c5d50181e2df74c5304de4b4e965c50ff81f5d05eeba6f444685f00c40e31185f74283f6f4f6027d73f75e462366483d60165d675230108677f8776b8e669e2dea936486b2f974b01a86eed09157c8e735969ce4d1f73aed4d41c5b756da41061d17f34d4d4bc8b8067454ca35381e7545c629b8ff0b1ace13e9a1ef7da628e9af8dd78655b9d2617ac42259d38eb99a1f8a33c4ab3e8a7aadb8db53a25abf73fb639dab5e5702cb3e4b74f9ea8f840bfde69312a32c6ff711d2a85', '2026-11-23 06:53:15.055811+00');
INSERT INTO public.article_sketches VALUES ('74fd202314d3f028a94a8feb002d9791', 121, '0044ff77de0c0343af71596e06f68117ac810885af110a4708cd36db345209e139426d5f0bcf8ea7a56b0c14670231a40e3a2c5b80bb0ea2fed9fc4c12b9e3a78380130acfa5770b145d57fa0c8a16b2819b1aec1a17857e9c401a9eb55202611d115aa2fa9925738af38caf268ee9a53098280b478613e32813de3eb42d290199b1150a294a0bc673382a3476f4cf1c2b82a6aa4ae62e03098342cb30c5a8478b733165cba97bee3174d6c8fe7c32b8984b455134405b6d8e6f39bad599bc083c835e0ec18f3d86f1a9e2d64053c15dae1840e3c215bdb44406e06c704044ac6fe60d3544c382c69f6549a1d6d85cae4c265eda6cff4d37861a87f04e0fbc048633540589591ccb57367c82dda457b3010c1b3a5a1309314e155a16c214b21d5a364ac0fcf85d48497da525620f82dcd50362d303a3bef964ba68a550f86792db5cf4a468e45a983e2f691c4e0372736a3bc4a402e16a9a7d2f79a86e6e5f1b6f266ed04d35dc58725fa2fb8f4573bcb2d5012374d17894d7a475c6a7cc75fd777f07f85e9179a8c869f66b7a19613ae8e97e5959806cc8805d22a690b684ae322d212b860aad8436518843e535d64089c1db3c994891429ee0f59c92cf06e649599462693c1d229583d1f1d1c396a6e97aaa8798a54f413f7b9a2a6a8c8edc9b90b17e81fa9f359c84fbfa9f5aac28ad71a0736b2c6445a12b4748b4e5a1e18778e70fa4bb4ac8e22ba7771fc9ccd5ab766de4884cabc45d0b7030ac41c052c005accd95a83cb6b0b16fdefa50b1cb40371068b38451712ec8b6305d4af4b1ba2ba2437ff8bbab206e02dbbc9a979c5b0bbdd58e9f0e61c0bc69fcea46c1b5ce2d795dc360cb4bb795c4a2522a7327c65934a65399c6b9f63e5f7cca7bff921d94cb6b88734e4dcc3911f51024d21d0b7e48a6d262d95994f6d36735a30ec3d397e11e92a0d95232755592dc7ab2cf82e4e9bf1f794c0aed6bbf038f11ee24cc1a50ecef48ad979c4afefb7126e065ff110bdea3aa', '0343af71596e06f68117ac810885af110a4709e139426d5f0c14670231a40e3a2c5b80bb130acfa5770b16b2819b1aec1a9eb55202611d115aa2fa9925738af38caf280b478613e32813de3eb42d290199b1150a30c5a8478b733165cba97bee3174d6c8fe7c34405b6d8e6f39bad599bc084053c15dae184406e06c704044ac6fe60d35540589591ccb57367c82dda45a16c214b21d5d48497da52562d303a3bef964ba68a550f86792db5cf4a46a3bc4a402e16ed04d35dc58725fa2fb8f4574d17894d7a475c6a7cc75fd805d22a690b6860aad8436518843e535d64091429ee0f59c92cf06e649599462693c1d229583d1f1d1c396a6e97aaa8798a54f413f7b9b90b17e81fa9f5aac28ad71a0736b2c6445a12b4748b4e5a1e18778e70f', '2026-11-23 06:53:15.055811+00');
INSERT INTO public.article_sketches VALUES ('db683704171207d297cbaad6f9112b5d', 72, '01eff02754fd01f91dc9223b0d6cdcace48a0e94ce285ce91419b92fdcfa1878643861491c7999ae98331cbc5e57727e1e0c9f431e8921d231fb9d48247818df18f927d4e27d57e430a4a4bf0aad3122b31691eb36ba6e04c2cd3867647979f942db0bf1d068456cd0c4208e46bd6f0ffd3548696ba3aafe528288945fec56f0159738455956b52586015ad51d7556ea5b9d09a0bb845cf7e83c2b725d96ba722e8c5e1142baf9f0633fdf52e9576680cbecf3906925d308ce1a6c50f0d989266c82f9c57e9270a0f650149976e976277b607ae869e66d837ec899b749447f8110a673e880d5271dd93c852d02a809cb853d83ef20f18977f97480248a5e9cdd8ef38a65866ca9238f72c1ad432b9477406ff76e98ededefa6bc9ac383008f169b025f5428ada06cc0865604a69418eb4857ac5bb4fa568daf16dc1eb822b3aea6b7b06bb4204dbf5da3b467483dc60fb949e41122f4b98201f4b811ba125a68bd95bafce24201cfd0826c2193c8d44b6fbc3714d6960202c63fd9d25f049c51da92ddddad51e1e9888e8da3e66158bf3fa5ed93fd55c84fee262483ac5ceff3c9334977f1c1338fa343f2311da21f93', '01eff02754fd01f91dc9223b0e94ce285ce91419b92fdcfa1878643861491c7999ae98331cbc5e57727e1e0c9f431e8921d231fb9d48247818df18f927d4e27d57e430a4a4bf0aad3122b31691eb36ba6e04c2cd3867647979f942db0bf1d06846bd6f0ffd3548696ba3aafe528288945fec56f0159738455956b52586015ad51d7556ea5b9d09a0bb845d96ba722e8c5e1142baf9f0633fdf52e9576680cbecf3906925d308ce1a6c50f0d989266c82f9c57e9270a0f650149976e976277b607ae869e66d837ec899b749447f8110a673e880d5271dd93c852d02a809cb853d83ef20f18977f97480248a5e9cdd8ef39477406ff76e98ededefa6bc9ac383008f169b025f5428ada06cc0865604a69418eb4857ac5bb4fa568daf16dc1eb822', '2026-11-23 06:53:15.107799+00');
INSERT INTO public.article_sketches VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 240, '00027b3b896e003329315451020fe754abcf021342b6054c0297c738edf2047da34a2e73054a517a130a055c61c68371057b0951289f0588a09f3b0b06780294d3b708ce1f218fac0c13402ab3520d2392ef41850d646394ef570ea4190347fd1010fd73ace9102e357a8c3712c3ef4f944d137229ec5a90146f415788ed1472b2a5e42b15bd0ff876b517307ee29fa318169c0b010a189dbbba613918aaa42aeb511a62cf514ae81a704b4217751d641f9454cd1f88db4767b82047694c37882059fcd34e5f21596884059521ed0c35e48f22132acfef8222142c5216bf24f674da5c3926ab17db097d26ecef3b2ae1277be54e00b627979e34ef6a28e0e97d12c4290f68767ff129ff268dee232a1ce1fa12812a3c9acbfbac2aaec4dfef6e2ceb575abee92db10c811dfd2e431e7d367d2eaf3c615b8d304f352afa2e323ba883bdf732c4ca21edd2350df0c17a1536804ec77c8738decefb37373a687375a5403a76c60f23063b3a84ce53923d95540c8d973e074bc209633ecc2267858a3eeeef5c89093f6ac3fa1b574035019dc4f7429a7d17bcae46c967626be6470550aa059f47731df5339d4798c7aefb0948b2bff7f18d4aa6af79adbd4ee95f8b6bb54f028feb6d6a50e22bd1ce6c5379882769a0542e258bc17c54bcebe388a154f3b75263aa56e089b8dd9f570d65a217c75a1ffcd595375ac20fef2eba5aebe3dad4925b0f97ab3d975c0f866aae635d12d11fae915d81fa52a2155ecbc3d6de4861be7cbb9f13620e74d1740662c6497d488663153239aea7634b3464453e645275963a306638cf4f9624666f45e66c3e66dd68da3c2467be4f2855f069663f9277696b02743fdf786d0abeb8c29a6fba7478bfa66fc105177a18701726d7b61e7085a7efff4a70ba97eaddc172d546e7fc0a73fdf7962bae7799f00bf3db77d78be9ce5578e88113a76a7d7aaa3ca3ab7da935da5c7f7ecdd55658908064aabc0191810eb89ea8018164ae3e37ae82d4f92254f783fc300f3a65842d20e9bc57846be7e3ef21857456f7f44e86de553ad7da8902812c251089492f802c55', '020fe754abcf047da34a2e73055c61c683710d2392ef41850ea4190347fd102e357a8c37137229ec5a901472b2a5e42b15bd0ff876b517307ee29fa31a62cf514ae81f88db4767b82047694c37882059fcd34e5f21596884059521ed0c35e48f22132acfef8222142c5216bf24f674da5c3926ab17db097d27979e34ef6a290f68767ff12a1ce1fa12812ceb575abee92e431e7d367d36804ec77c8738decefb37373a76c60f23063b3a84ce53923d95540c8d973eeeef5c89094035019dc4f746c967626be647731df5339d48b2bff7f18d4aa6af79adbd4ee95f8b6bb54f028feb6d6a50e22bd1ce6c542e258bc17c54bcebe388a1570d65a217c75a1ffcd595375ac20fef2eba5aebe3dad4925d81fa52a2155ecbc3d6de48620e74d17406', '2026-11-23 06:53:14.9478+00');
INSERT INTO public.article_sketches VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 130, '0261dec57ae004850b9aac3f08c953a3ef230a51864a37d80b686702bda10f8d331e66100fb3040bb4b31060d7bd297012afe63c09c019ef1cc4a4be1b12b80d0da51e269be40f3a1ee5dda8cdd31f9434d1b86d23d599a5d13627591bae4a2e2ada28c55a782c47231deaf82e731c3606b82ee0ef46be972f4a0ab8b9972fd0420923ec32e0673f95153533361d2a8f35de758066be3723a493f3fa376bb707f2563cc729436c074089542a1c4d41806e40e472422df3e536c442648233ad16444d48b134a74676df97f44b4c13666fb7944d08bace351d50d321ec634f52ad77187eab53c09ad326f153d5cc7e654d53f8eee12d7556168f93ab6b5c44e4ee1ff05ee8f40f147a5f1e6bf2e54d604859f55e4d642efdea501c64d08085c34069b336e0998969f805879a896b0df16ea0746c25adb2252c73810ab6009474051bc7e08a7445fe3255bd762f5c8d37e8778494934ebe79a1ee6914c57a09187f9af37a9884079b057c41db67c0b77fc11cc5cae280e3531ebef68271cafcde5e8406d9c42d498649dce04e2d892ef18b22c28944f20470d789e8faf2047e8acabc850e2d8b54f3dac90d8fbe844860dd90340701e09991bb5242224e93f88808321a96824b66e6c5978722624d2d97876df4514e98ca3f7e90f29978875c548fa1301866a086a15dd23cd04aa35cfd1ac6c9a43b8674adfca4cc81fa0249a6563f096ac1a867bb80605ba91a00da05dda95fc1989e36aaa193589e49add4907aff0bb66cf9591d69b7294c6e3d68ba29e5635325bd58217ef97bc3f883a659d8c470242c536cc4ca0fb2ae25c519cbdf82cfc5b165721bf2c6525cbd6eaec675ab0e10e0c886a515886bc9b8e68fe224cc6ecd7c5af8d1d15fb14913d1f051b90632d2cbff0ddea8d3eaaa2069c4d63d2dfa40b3da743ecebac5dacd721f23e4dd6e74f4e755de430a2f1f93df119c2d17cce00f3f508fd9e4613b8cbc96e5aee0591dc7e63ee4560c47ea024c8d9ff4eb241b01a2c1ebcee473cc73ece41e160c46f424af698303f753db86a8eefa7aef4764dafb238466a619fb26e3b918bb', '04850b9aac3f0a51864a37d81060d7bd297019ef1cc4a4be1b12b80d0da51ee5dda8cdd31f9434d1b86d23d599a5d13627591bae4a2e2ada28c55a782ee0ef46be9732e0673f95153533361d2a8f35de758066be3723a493f3fa376bb707f25641806e40e472422df3e536c442648233ad1653f8eee12d7556168f93ab6b5c44e4ee1ff05ee8f40f147a604859f55e4d69f805879a896c25adb2252c7445fe3255bd762f5c8d37e8778494934ebe7a09187f9af37a9884079b058406d9c42d4993f88808321a97876df4514ea1301866a086a15dd23cd04aa35cfd1ac6c9a43b8674adfca4cc81fa0249a6563f096ac1a867bb80605badd4907aff0bb7294c6e3d68ba29e5635325c3f883a659d8c4ca0fb2ae25c675ab0e10e0c886a515886b', '2026-11-23 06:53:14.9478+00');
INSERT INTO public.article_sketches VALUES ('09a43e3d4da134db13f76b92663faf14', 214, '027fa1cbb27e03d0dd820e3404634499e03004e011c65c4d05ac59855a6d05ba99e6482806f19f54d83a0867f02e691f0b07529ff29a0b31b2c060d80d08de6baea00e492db1fb8b0f1c9fd4ee1e0fab13244009102015e93cf810335864189910ed0b78c3db120f328ac84112e51254a181143dd301069e156cadf4c41417a8add52143187f91ebbcb01a0cea9b56da1e0dee568df31e425e8f71371fff8b2861ff26bd7866bdd327b2dce50b0c2b9d015ec3c82c06ebd614472ef1bf0c06832f11dfe93b5a2fbf176791822fff62fed61730119c05be3d3142e64c88de31aa7fa0db4431ff9b268ba833706153be5334991a588ecc35aeb07ef24538ab8263391f38b003a78ebf38be279d8bfc39aca8fbae243a5393147df63c4d084f30d23d7d133e01703f70f7af7842402ff28abb75427d12262f49428a4185b5ec43919d35184f43d0fc39e234455735ffa4e145d3d117b0c84696692fcb3147784dc9749248503fa057144ab8a4b839954af4ff6b290e4ecafae676054f028c8ed5534f5869e2c0924fa68990ac505198f097f79352ce5118bc8052ee7f20c7295671397574bc56b910d388ef56ce2bee7a7f58606f86f4f75a944203d8285b938171c72e5f34415ef8b460232234bedf60d37c731055611c881363e062da65f3feaa62e66a1774cf66b64c5853e46926be0de9b66a4eb07d6b796b7adbafa7476cc082126f526eae4b16a123712073a19938718388b37c4271e988dd994472621784738972dce7f49f8573214344657b74954375ec0e76242dae08d276e4f04e9f8779cd14810cad7a35c3158cf67ce97b4cedc77e09710ba4567e1bcd3ed0038006bb8af7d480753b31194681a7ccabde87823b85bd6e01827d02aafd8685c7c685ce2385ecd4c4eb7c8667462752f7881a08c8f4a0899f685f99a68a57209b6a418b7a7c6b5b318c17d0c105a68cad810aa31a8e50fcc7eb428ec82d7ba82f8fdd3f37091c8fec7a395b7f90f7fe50900a913fe9886b6b93f16ba6869f93f81901b21d9501ecdd14d0955d537013ab95edae9738f596e7f75d8fd997f43b84646d', '03d0dd820e3404e011c65c4d05ac59855a6d05ba99e648280867f02e691f0f1c9fd4ee1e0fab13244009102015e93cf8120f328ac84112e51254a181143dd301069e156cadf4c41417a8add52143187f91ebbcb01a0cea9b56da1e425e8f713727b2dce50b0c2b9d015ec3c82c06ebd614472f11dfe93b5a2fbf176791822fff62fed61730119c05be3d33706153be5335aeb07ef24538ab8263391f38b003a78ebf39aca8fbae243a5393147df63d7d133e01703f70f7af7842402ff28abb75427d12262f49428a4185b5ec43d0fc39e234455735ffa4e145d3d117b0c84696692fcb314ab8a4b839954af4ff6b290e4f028c8ed5534f5869e2c0925198f097f79352ee7f20c7295671397574bc56b910d388ef58606f86f4f75a944203d828', '2026-11-23 06:53:14.9478+00');
INSERT INTO public.article_sketches VALUES ('0b7ea0ba17f2224373f5f99070385f97', 530, '00009cb6f7d900241c1d248e00247f712c7000b6fce0589500f506f1b39000f6ce3ddebf01c7120ebb27022d7c5753bd026dd96b03ab02fa5abe2a3103bf1e156c9c03ebe9f4cd5804dbe5da7d0f05c6c30f475505ec67f84035070833e5279d07f2d17fd61908728373a9f7089795b83a6c08b2a81cb33309d691e25b600a4cc614b7440a5c5d16e3a00a8acf0c45800ad0c92716c70b12c50e39a40b1623dbbe6e0b313c63e0a30c94de9552fd0d6c0a8f9c4d0d761a73bfa90da527cf37a80e6a76fff1d90fd61e2b728e0ffc7389befd1008da84a205107ad2bcb81610b2e9cbc6811108dfdbbe80112e5ced08d21192ecbd91ac11f5757fee8d1241ce60232212c18693a8141333d669408c13341f802b5f14106357c7dc147ac161a0ec14ff4b008a4415024b396581153b9b73ab721571ac0840591598eaa6111015abf4d0acaf169389a2701d16ece3bc6e9d176298cacb79186f4bafc5a718d318f29fc718f26b3e1078196a480f2d3e196baf5518cd1a6da49b2f7c1bb1f80866dc1bb4c5f15bf91d2d3b153d091d7e129f872a1db2cd74cbc61e3ecf1cad0c1f1c4e567ca0208168448f9e20acc706fd2c20c2b7bd5996218f6ad5722321a6dea89dd021b60796fde921c86e2bd51321ce62e6e40a221ce8a2760222b6ed0cda71237b0e30d69b239c71205bbb2494b1faf427249fab953acb24a0a7599f912556ea4006a7255a25f8fe7f256a2527aa41258175bdcb2d26632ee56ec02696a6e3957426eaffeecc6a27b4ab918c0227dfae2b91d528555dc03a7529086bd78e852aa5b103e7202b8d6afe19d82b9360265bbb2bc3793f47b82c620a50706c2cb813f93eb72cec3cdb14432d2ef33e6bfd2d67a4be53282f1076b7aa082f864bc0566230319e3f477f304e6ead5dae31a852c1159e31dff490596332e71b677faa33e8905d0c303459562bcfe93475e8cd41ce3568415159cd362f7de34f3b367d125e9ee337a77c38b33437cff2606edc37e1802700463841bbf964a138822644bbc6389c54ce50d3394b5c03c4ab397659b90f6b3983e231ad863babfc9189bc', '00241c1d248e03bf1e156c9c0ad0c92716c70c94de9552fd0d6c0a8f9c4d0e6a76fff1d91008da84a205112e5ced08d21192ecbd91ac13341f802b5f147ac161a0ec153b9b73ab721598eaa61110169389a2701d186f4bafc5a718f26b3e107820c2b7bd599621b60796fde921c86e2bd513237b0e30d69b239c71205bbb28555dc03a752b9360265bbb2d2ef33e6bfd2f1076b7aa08367d125e9ee337a77c38b33437cff2606edc37e1802700463841bbf964a1397659b90f6b3c82944c3ed642a64c9c515243abb86f06844520b559897c4916b1b2ca1b49c67421c9924c337ddd8dfe4d34c8f8496f4ec1efe1ebee521a8c66f544547e4caea2e5569c45c03fcd57b8adf5d453588e6f6f6df35c60fc1caef35dee50ad39b65f88079190ad', '2026-11-23 06:53:14.9478+00');
INSERT INTO public.article_sketches VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 236, '0091f946b16b0320df437746038eb4d7782d054c817b0f04063346a4e63e0722446c9be407ada539bca107b8a90968930920aaaab46d09acd9b8e90709f3fae3fec40aff7c01ff740b678d6e3a700fbc3122d4ed0fee639e95d410720f524964115bd8bd5afb13c11040e7be15a4fb66f2f716dec9b7352417e9be35281318ced5b0d3a619c6b3ebc17c1d7cf461d1ae1ef8bb8149c81f8505bef66a1fc68fe666f52165ea4388c32352e3793da123c624040124267998005c7c26e656e916da290aede0a3702926d3efccea2972beef2cb02a2e82c41bff2a4e517f4fdb2bf7218050832c3f605bdb982c6021b5a7262d84591d64d82e46f6c7f7822e6f2c7a37602f60834484252fed9f09c1413049a9e16f9d309c812b3a2931b7531364043208041691a5336e5557ac16338706b42abc379730e40fcb383636cf9ab7385a8034573638950d285f343912de7e99a73a1b235e41373ad95a45ae2b3b60ab44f98f3ba0927116bc41cf9cd27bbd420089de30b0438f23bc00f54476dc597d8645d0a2722bf34643eeabdb12468fdecd681049081e6fb8b24b2a4c6c4f524bea632c46574f3ac9a374824f67f5ee84be4fe853fa63ef5040f93865ee54202f0f3287551972c283ec56709038667b56a3be6321ff57c649ebc64358f7813391895a5634363ba25ad825902da65b7e98a48c9b5bf7f46950665c9c5f5744a95dee1675d7ec5fac31c97a4c60137ea596296156b7e4987b61920264745762bf71ef575f62d379be0a5b62d85c2c63516306d1ee90f366d717ba376d678e44a3583868a9c2cfb5de69c87b8904c96f2cc483aabd6f2e6a5b5dbe6f40738db0c76f75b10bf9746f788f9b76456fea8cab860d6ff8f7edb8e47117c4c5fa50725917700f5c7365e754a74e750a131a606675ac0604adce75f68a0e686a7639e5ef8bc777954fdf1a7e78bfd00a0cbb79fb8edf56397a99032f1ac57b551ee2da287c30ea89f7c67c623f58039b7decf8897b857f5226127f13840482dce07c84de892bff65872833a0dff787c1500d83c687e419fb09fe8841ab00d4e98a799c521047', '0091f946b16b054c817b0f04063346a4e63e0722446c9be407b8a90968930aff7c01ff740b678d6e3a700fbc3122d4ed0fee639e95d416dec9b735241f8505bef66a1fc68fe666f52165ea4388c323c624040124290aede0a3702926d3efccea2a4e517f4fdb2c6021b5a7262d84591d64d82e46f6c7f7822e6f2c7a37602f60834484252fed9f09c1413208041691a5336e5557ac16379730e40fcb383636cf9ab7385a803457363912de7e99a73ad95a45ae2b3ba0927116bc420089de30b0438f23bc00f54476dc597d864643eeabdb124b2a4c6c4f524f3ac9a374824f67f5ee84be5040f93865ee551972c283ec58f7813391895ad825902da65b7e98a48c9b5bf7f46950665c9c5f5744a95dee1675d7ec60137ea59629619202647457', '2026-11-23 06:53:14.9478+00');
INSERT INTO public.article_sketches VALUES ('104008ffd793e6479e683d4b36bf1aa5', 166, '012fd2c76bd20484b58c59c704a93195df6c04d1cc8f245e0585e8ad35ef0a26c3c6dece0a2fe080a2670ac7077ffd080bcdcfd77cf30e710d9a88c61034d84e41281103c16670561253d3c5444417026b628f6517d93cdc85151893c1d796f218c6ae92d88e1905e71769581a03c337e3a61b75dde6342e1cef45171d1e1d61b8c919201dca5036ce9e217e97880f2d2292df7a8ed325cedcc0da51272b444a1cfd27c4dc1148c22bff9c015fe92ebf935446d82ef8848c9e1e2f97d37dbafa2fb5b06bf874300c891e44963387fe2e2b8b340998800f913497268da55f3c3c1b37edb03e67f74ebd323e69269a0cac3f4e75ac6cf142c34c2321b444b7f49ddada45883309bd74489409720c1349c27dac34024c2750a4570c4ebaec74e8a8556ce1cbda8f57796b73d9b757ca3961d3c75c6bd09c8fa95c8cfb3be70d5c98d5a5f71d5cecb193ae1f5f33de29d248635bea4ca03a6473e262ef946587f0bab9e96c35d69a1c4a6ceb526d5c186cfdc01700cb70c38c64ca16722efa8f26bb7517da56aaef758d8b05ee77769cfb49174277d58cd555897cabd1caf3af7e79f2e232697f6830306eb7818b8c2fd3bc83ab2b15da56845c5ba1b72f86aa664dcff8872130db092f89648e778a8f8a655d9cf9898b7d7841dbc78e4f694712848e5495488f698f75ef857785925823043b1992a12ee05e6194507a8bd01b9453f6f12132960e4adfd87598012edffe3c98eb7dfd27c59a3df62b07059af19d6dbddb9b138c321a0e9d4d4d3480c99fa6d416a0d9a07b4b1e39daa088bf71c948a32215fd6431a3496ec8955fa7d786912d54a7dfb86762e5a9f58006ad07aa2fa9da8d2caa91f4590978aaad36adbec9ab9f08d8d644aba2266af5ddacf2064abcfcaec1dea5112aaef9270df252af10370f3492af4dafc0ffd8b04ae570a458b272efa600b6b7b89e8671deb8f7fea6652cbacf6a8e9272baf6443b93dcbb25db1e8803bede6dde46f8c039b3d03e85c06914a359aec09b44eb2ad7c1088af07a56c30bc636fc44c39788e56495c53f322746e5c56138663d2cc5fa2bfeeb01', '012fd2c76bd20484b58c59c704d1cc8f245e0a26c3c6dece0ac7077ffd080bcdcfd77cf317026b628f6518c6ae92d88e1905e71769581a03c337e3a61d61b8c919201dca5036ce9e2bff9c015fe92fb5b06bf8743387fe2e2b8b340998800f913c3c1b37edb03e67f74ebd323e69269a0cac44b7f49ddada489409720c134c2750a4570c57796b73d9b75c98d5a5f71d5cecb193ae1f6c35d69a1c4a6ceb526d5c186cfdc01700cb7cabd1caf3af872130db092f8a655d9cf9898e5495488f6994507a8bd01b9453f6f12132960e4adfd875a7d786912d54a9f58006ad07acf2064abcfcaf4dafc0ffd8b04ae570a458b7b89e8671deb8f7fea6652cbaf6443b93dcbb25db1e8803c5fa2bfeeb01c727a537c0d1c86d09449171c9c2946b41ba', '2026-11-23 06:53:14.9478+00');
INSERT INTO public.article_sketches VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 262, '004cd0ba40ac005f5177724701cd65d1349f037e95b6d95703d566f1479a047ce4b172b10480876456f4087e3b29232d08c217f80a5009605cd98b8a0ad078d423ab0d621e2b9b6e0e1bd6af05bd103aff665f5e12aaf14d32f312beaab61a9e139b107d731d14011ec0cb9a160a5ab9af321658238b564d169879e0c43d16c8cfb0125416f2dffee87d18a0dd4846071942bdfb09261a26136046841ba50c8c31881c18e63d46151c5d4b1f78901d7941b81a041e56a4dc01661ec3a0c52597205f45cac7a520837c8c7fa4209322e11b4c21679347a3112188d78ba889227dcfde7a6a22cff8a8299922fb02cd2757235eaacae39623e8e88d4a1726859327a8ea292d468daa0b29dd268c54472c02435ffbe62e67f1936bd62eae5f1fb85837046a90000037087e06529437ca50bb8cf63a1a34285d443a4e442787533a9420e276493c801a371a5d3dbff158f5c53dffbbb63e613e46513d34fc405b717706a94107078ff1a7418ab86b64ad42788f83fddc4468623c788b46855268292f469d6be1ef54469f7f823e9246b1b9c33c0d46e5295ad10847727a288e3d4841a699573c489d74ab69174968364c10f249a1122fbce34a740210586a4b9e1c3009604c1b085d340750b8b37e0e0f50cf7033e9ff51b80daecb1c5253057ea166533a991edfba5384b84b968e549565c3c65654a62c2ef89d57b23773c6ed57e97544bfb459af914c325f5bc46354a24f5db3108b041c5e6c4ed9ce9e5e9b889c200f5e9f6a0b6d365ed6df9c6bf45f3bfced89015ffab7b5440461b4c8717d0965dbe8d9a9c86646472c15f9667bf90f888766f42dc7202b678b2f37bf7a691e283733926957391950846b78307ba1c56c9ef883d8956eabbeaf0ca96ed253c11a277142ce5a0bb872d7200c1ac372dc088a9388738d241c7a4c7427c42893e474ce81ffb593759d70fd8b6e76b4a0135a5e76d1b07f35f9783ab1d55b91789a408b616f793e3c2117837a9d9bb199617aac200bc6bc7b26054d35d47bc5840c03957bee118f444b7d61286bee447e67b23ba6de7ea5afb4755d7ead893cef57', '004cd0ba40ac005f5177724703d566f1479a0480876456f408c217f80a500ad078d423ab0d621e2b9b6e0e1bd6af05bd103aff665f5e12aaf14d32f314011ec0cb9a160a5ab9af321658238b564d16f2dffee87d18a0dd4846071942bdfb09261ba50c8c31881e56a4dc0166209322e11b4c227dcfde7a6a22fb02cd2757235eaacae39623e8e88d4a1726859327a8ea29dd268c54472e67f1936bd62eae5f1fb85837046a90000037087e0652943a9420e276493dbff158f5c53dffbbb63e613e46513d34fc405b717706a94107078ff1a74468623c788b469f7f823e9246b1b9c33c0d47727a288e3d4841a699573c489d74ab69174a740210586a51b80daecb1c5253057ea166549565c3c65654a62c2ef89d59af914c325f5db3108b041c', '2026-11-23 06:53:14.9478+00');
INSERT INTO public.article_sketches VALUES ('581fe3a5d6759d75287473f57a45894d', 156, '0017a3692490041c4d8bea88066e6940639e067e2061e4c20af2d08f3fd90c03180ad47c0ee99d4edcc012bc473c479313475741ebc11807c6306578188b4c413a1a19fdc81294e71b27c3f56fc01cd910c32fa51f8594d08dfe207b08ace60d25dde91ab8c7261b502b1edc27fdcef7efef28048c4fbcce29b5c303684d2f5ff5456a1d32912e72091d34af6c98ec5e374edf1e28273e3dac28a29740a056d2c4734323841b72b845fb4542f5374686175304d147052047e80b474da194cd624785d485d2d04ad1cb5c40304d7da2b931bb4ead8271e2f34f3bcd6608644fa18ecde90751ad321c4f1a52c7f3e154cd530061fa9b155382c3cd8f365450e947360354d8199efa8055fa59be12a3565f3a4908ff56635bcd28b257388b476d5859c0914268315bd5507d419d5ca819b2794c60cf50eb34b26283ea6041a76455358981a267acbcfcc7c968e3e5a176166ef3fb144c8a6fba4b09b0af715dd42b5317719195c00b577506903e268076e7549f22c577e86b4e2d80786aaafec107794ae9aa7e207aa4f03deaa97b2b5bd7a2497b89ccc4ffa87c1929f5bd267e31c02f7a5c801afdd280c280717b81fc8a8328903755c18338b73856a78449f56a857684d837324c51868f87fb43cf878469d112978a2ea2773e708b898f348f0f8de72ab41a0b90b9937b9a649154ea5cf07991d6923a461e939bc819489d93b18e809c17956aa61edce296cf1c21ead59a6bcf71148e9a846a00b8629aa85c8dc8a39b0e02fcd8029d590619fcc7a4f55cfb01e3a50e5b8dd8c7a6be40df9b91a857e0b4c4eca868a1b77958a8f04b1f3fd4a9050e781a69ac47b405fa39adb803f8ace4add6b5f21614ae0a878b44b1af4cb900c165afd9628c4105b1371b8c3e3eb18f3cecb2d4b2791ce3b96cb2b0d88e0113b440822a6112b639bfb030daba9eed8ab9c1bb68d03ddd84bb7a662ab4e9bc77d9cc3e7bbf456cf79addc0292afa76cdc1d9f5249cbec55ec8a73093c5dcd62b6d24c8371fa0fb5ac9bec0f05ff0ca925e62274fcad81e249423caf34740de65cefb55f01083cfe7e9a7fe2b', '066e6940639e067e2061e4c20af2d08f3fd90ee99d4edcc013475741ebc11807c63065781f8594d08dfe25dde91ab8c727fdcef7efef2f5ff5456a1d32912e72091d34af6c98ec5e3e3dac28a29740a056d2c4734785d485d2d04ad1cb5c40304ead8271e2f352c7f3e154cd55fa59be12a3565f3a4908ff56635bcd28b259c0914268315ca819b2794c60cf50eb34b26283ea6041a767acbcfcc7c968e3e5a176166ef3fb144c8a6fba4b09b0af76e7549f22c5786aaafec1077b2b5bd7a2497b89ccc4ffa8801afdd280c28338b73856a784d837324c51868f87fb43cf878469d112978a2ea2773e7091d6923a461e939bc819489d956aa61edce29aa85c8dc8a39b0e02fcd802a50e5b8dd8c7a868a1b77958a8f04b1f3fd4b18f3cecb2d4', '2026-11-23 06:53:15.012277+00');
INSERT INTO public.article_sketches VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 174, '006abcbca049009a6cf134aa0107270a8a4702f65462e14a0337ff6c08db0758f498e5bb0866b5352d980a1126ec03240a3da75627570cabec1bd0380d09d5e038770e7d408238600fd44d453875103a7b4e6fb111981299561a141d8ab743f81801066db7091832a86603201ab5c0806cde1b68d94db2f31ba4a9418df71c9a078062391cad445ab7b2204375577faa21b57add0b6521e88406afce223be2dcc1b222695e92f657243500ef94ae25b5bdf5130525cd3545d2e3262aa3a5ff2827b1937c0f502a0b8ea6f7b82a359aa2ea1e2b332e8ac7f52cbd2e297a232ccc30ee84052d62036c6b922d77cd4eb2312e2aaa2e4c762e72de0c8e57317092fb881432db81d6159233712baba2873445292df9c334b45da10e5c351350f51764352f4b08809035ff2910b63536b1c87eb50d375bc4bcb2e537b04db22c87395f77feeaed39bb366edcb13bc9c426a1023c6155223bbb3d8092c39fc63f237f2bdde340b32f074e0f4175662b7c354263e0038f2543e6b7b6299245c3ce19831348ce208010ed48dc79720a084a0c7a737e7a4a51ac22f0214b406f2a85f14c7df553d2244d77d7c10fc74f6cdbe9c40d50d591b3ca8352d97c9e4468542bcafb691d56c357f6d8bd590229df7cd05e4d35f3380b5e919c6ac2a260907a31217061eb8a72dbc1652aa75f3ee965983c28cc97659c7230101c65b6dfd8bc8965f2d361eb05662497683a396b0a91a8ba3a6e365f5566676e45854664a86eb321ac2bb26eda4b3967b56f739ccc8152707dfbfda35b735a82a7080677e42bee801078b22fc2b32b797d8aaf1b647a440d743bee7b7e4df949dc7b84d54d25667ba7cc9d21d17d6c4ee7513380f4a31739a081e48f55787985eab0353c0a885e28a8ab708a4e14f9a5708b14d8b92fbc8bc096240da48c09c7b9a2058cda3efb5b258ded83ff955a8e02c3d2c4d58ebfffc867a48ff5b17284b690bb433e2ccd933a3dbac3e9956f04f1c1649a8589626de59ee0b2127f1f9f31bd944837a333bd02472ca62b85ded004a6bac015ffc0aa0773f0f8f7ac5f190f3347b0454df99ecd', '006abcbca0490337ff6c08db0758f498e5bb0cabec1bd0380e7d408238600fd44d45387511981299561a1801066db7091832a866032022695e92f65725cd3545d2e3262aa3a5ff282a0b8ea6f7b82a359aa2ea1e2b332e8ac7f52ccc30ee84052d62036c6b92317092fb881432db81d6159233712baba287352f4b08809036b1c87eb50d375bc4bcb2e53f237f2bdde34263e0038f2543e6b7b6299248dc79720a084c7df553d2244d77d7c10fc7542bcafb691d5e919c6ac2a260907a312170652aa75f3ee965b6dfd8bc8965f2d361eb05662497683a396b0a91a8ba3a6e45854664a87a440d743bee7d6c4ee7513380f4a31739a08a4e14f9a5708ebfffc867a4933a3dbac3e99a8589626de5a6bac015ffc0b0454df99ecdb71f695c3cf0', '2026-11-23 06:53:15.012277+00');
INSERT INTO public.article_sketches VALUES ('57d6d06f5fda8531db5d984b6cc86450', 241, '00cfebba043402bb2b348c62034fb021b8ab036b353c9c88047453fe2d2004acb328815e0870820a21a30959e3c84c470ca7ba051fda0f09d08611271009a47414b21178eca1958412592d52344112a1f7371589151cca56981d1572caf343d315bccd4ee408161007b39d38172afa4d1b5d17619e4d8acb19903fbc43ec1aee43b178721c19f8aeeef41e33729d9c5b1f1bf2cf3a651fbbf00983572167739a60b4220579097d7824175dfcceba27d5f3fc870e28c5bc369e2428f6fc5dafa52a563172846c2d03915d94e52eab1cd7f5372f68c486e868303d00b5b7e330aa4272ee943289cd21e1b13749ce93e43537734515716739558f941dc939be2751af193d255260059041465669b8a241574db51b6d428ede3248314345f4a7df9843b963a3047743d9433e6e18444146366c51480e3d58c895482375f332f748561dbee01c48b7ca5adbba49cb16078f2a4a6d8b151e004e1e0ba8a7e14e48f61df6804ed2034e83b24f8ecf00ecd44faed67043114fc8067de9c450ca4427956e5227806011da528c2b869415547457a906d355d789fd0c34562749a25b4a5862c4a08e6858b8b3b5b8495c6b829602cc5f00697e4abd5f4c8209137a600e740b023d611dd1a3973b611def082569637cf258b7a46499c8b71e2c65051d67326b65296785e730656d9ac225e467a1bfae7540687a91f0d2ec68ada0b75e8968cc6813827c6a732ac350776b14f75b0ad96b91a2cc2ab86bfa0066ded56c5f0979a2a66e3ac85e69a76e56638945f570d1a714f5d17212e2148cab72f8d9704ac17514d6929292751d75f3f786783df1522efb7a03165802547a07e99726ab7aa0c2cbe5917d55cf8f10e47f349f733f3a7f5ff586fccb7fa75ccb01e08059a4f48329815ee501f06f81611d9321d781f59502d33a851dadf041188553ce9a2eb885d1f380a1758667098658eb86f726d70fa1876979675a2a876e08642fa58841a9d57ffd89089896d50389305aa215758992d7c2dd9c8b45e1ae43b08cd0327d24928ce2a92711cc900ae527ca95925931e1e03d9265bedd512d9292c77443f3', '00cfebba0434036b353c9c88047453fe2d2004acb328815e0870820a21a30959e3c84c470ca7ba051fda1009a47414b2151cca56981d19903fbc43ec1aee43b178721e33729d9c5b1f1bf2cf3a651fbbf00983572167739a60b4220579097d7827d5f3fc870e28f6fc5dafa52a563172846c2eab1cd7f5372f68c486e86830aa4272ee943749ce93e43537734515716739558f941dc939be2751af1941465669b8a2428ede32483143b963a30477482375f332f748561dbee01c48b7ca5adbba49cb16078f2a4e48f61df68050ca4427956e528c2b869415547457a906d3562749a25b4a5862c4a08e685c6b829602cc611dd1a3973b637cf258b7a46499c8b71e2c65051d67326b67a1bfae7540687a91f0d2ec68ada0b75e896b14f75b0ad9', '2026-11-23 06:53:15.012277+00');
INSERT INTO public.article_sketches VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 93, '005daae735950176309b9eb705d50f58863b060ba3d4eaa006bd60d7dc1506d2078bff4d0817cd4211d11184564713ba12c7aac3239f14c95a1d381c158d6153169319118f2811d4194f63bd209919bc6396b87a1f75a3e6edb51fcff8f0e6f622b9c56b554322f3d0b73ed825b0e8fdd6fa27b2ca2a459727c2728836ea2c878ada10802ef083a176372f071b298b842f1dccf7080330dd8a51e61c316c41b996143529c6b04160359415e0b41d3677a725e928373fbeebccf03a7d3a5c59053dbbddcf88bd40e6da5fb61a4a12faf7f8d64aa9d8935a9e4bf773cd905c4e1ad35d27d850f9c1150d1158872f1ba742595f055f69b45ae943d3065268ba84ce9fa269dcbf1de3b06b503d67e1616d48549c82866e1e9036d8a27010c2bfcb1273c47302e3f4769fbda14ee876cf2df28df677f2ed2f13e178a0dcb269557ce8f2dac3457d793d5f79fe82712405d46d83d0cd4b17818618278f032f8b81a02f0af790c88b8cfd00915d458603e297530dd0040d98b15d363aa299558f7789cc9da59343155ea515158defc0a6d3d643de44a6f783b8d557aba821199973afac48629507b07f552c46a7b14df1d5caa2b6411a39eb0fb8d0a65919aec246f3a75c9ac53852486baec57ca0cdcc0cc71af526673accfbaa0df011cefe780ffcb5d3a74364b7d5d78e0a3f6994dbf5df2a4188ddf49ae13201de467abf2977ee2c73bd906df362c830d673f65444666eeff95c54118521fcc9e491d113fcfb959244b3fd5f1f41ca5bffca710f846a', '005daae73595060ba3d4eaa006bd60d7dc1506d2078bff4d1184564713ba12c7aac3239f158d6153169319118f2811d4194f63bd209919bc6396b87a1f75a3e6edb522b9c56b554322f3d0b73ed827b2ca2a45972c878ada10802f071b298b842f1dccf70803316c41b99614359415e0b41d3677a725e9283a7d3a5c59053dbbddcf88bd4a12faf7f8d64aa9d8935a9e4bf773cd905c58872f1ba742595f055f69b45ae943d3065268ba84ce9fa269dcbf1de3b06b503d67e1616d48549c828673c47302e3f4769fbda14ee876cf2df28df677f2ed2f13e178a0dcb269557ce8f2dac3457d793d5f79fe83d0cd4b17818618278f032f8b81a02f0af790c88b8cfd0099558f7789cc9da59343155ea6d3d643de44afac48629507b07f552c46a7', '2026-11-23 06:53:15.012277+00');
INSERT INTO public.article_sketches VALUES ('4926442c81bfe7655faedec107d948e9', 292, '005e76b7029e007a950f278400b5c99c4b28026b42e12cd505757805b065062fcec6b15007c17e092a64087ada116b6708ba6bd3d8c5090657801a1e096a8056c39f0a32df789d430dcdd1a2f6a30e69157e3dfd114c34c6486d13234e19f90514bd66952008152c5469be2e15c7b6040b321613e0b50e0c1856e2d88ca718a67ffae04e18c556dc497719063faa826c197f8608d39019a197638e081adfe9a056fa1aeeb14b49d21d78df2c8b031e95d7e46d0b1fc03c5b1b9720efec459efe21315840dc2b215a0d2100a021f146ea8061228f963a819222e2ba8ef77923bc9ed6cbba23be4d7cc46b248ac71293eb25433ad0d440257a7d3b1c8925c46aa6c81426cb8b79d705282db490fb702a00032812d62a4c930dc9862d1b379ad6b52fa22e06566930d68a84e6e9314a2745d41731fd35c1f10832711aa22cd7336fc0492bd83428763f416b345140c14ed335312ac07732365b0b5efe6b399bb7e87aa03a12a1a1edf23b66e8203efc3b689f4613483c33dbfdab573cb069fec2563de295d113a13e373c1d46b63e753a2f708a44a50e1a30fe468afa48ae8048fad0447860496534c3f3364b3abf17964e4b821a3e2c784c0d6dc7992b4c2fb100d88d4cb8c61e39784d001ea99be14dcdd1f58bd74e0255c585c54e8e08eef89c4ec3881dba3a4f52a7cd9bea4f90e31a6f0f4fa0d4aea70e505a7965ecb452b8d2a9913f53831142e22954014635bc7354eebd6b151b550ec5e7c16a553c520edb9f55d7c2eef9af5633fb6efc6a56da790eb1d058cf44cd010f59fca49c0a385df95b0e7cca5e0735beae775e1aa7c906e1610cf47741eb61505e37c24f61bffeff69cd6284fe07353b633f67bd1b1b63f31b86d26464e35f9467c4674f73ce5ce268f8cdb057f36aa354d746fe6ab59d7b0a826cb598e4832d6cc923b6af9b6cd958bf05b66d55212555316dab54fdef6d6f4759df78036fbc4355ea01705148d0d96271fb855691a073acd331e9d2770d025883ce78a00e8e921b79cee4da66517ae672cc08ee7b2e02bdf6127cafe999afa97cb20faa9d247ddd544f532e', '005e76b7029e05757805b065062fcec6b150090657801a1e0dcdd1a2f6a313234e19f90518a67ffae04e19063faa826c197f8608d39019a197638e081adfe9a056fa1aeeb14b49d21d78df2c8b031e95d7e46d0b1fc03c5b1b9720efec459efe21315840dc2b23be4d7cc46b257a7d3b1c89282db490fb7030d68a84e6e932711aa22cd7345140c14ed3365b0b5efe6b3b66e8203efc468afa48ae804b821a3e2c784c0d6dc7992b4c2fb100d88d4d001ea99be14e0255c585c54ec3881dba3a4f52a7cd9bea4fa0d4aea70e52b8d2a9913f53831142e229550ec5e7c16a553c520edb9f55d7c2eef9af56da790eb1d05df95b0e7cca5e0735beae775e1aa7c906e1610cf47741eb61505e37c24f61bffeff69cd633f67bd1b1b6cb598e4832d', '2026-11-23 06:53:15.012277+00');
INSERT INTO public.article_sketches VALUES ('53a69ac1e7a39aa887b214d099036464', 1667, '002dc50135830037665bf6fd003adbb4e236008c04a2851c009d361d717800e3e96a6bef0118a749cf2a011d29203dcb01384208f94101611f26693a0170bf4aa9bb0191e3df6a8801a9c3507f5701bdcc047afd01ee7384192a020952c44d3c02157a18015102482213b73f0249d5ca767c026cf7cb16da0270d6644c7c02a0b7ccfd13032064917a400321af04888503249d6ff1ab033a1e9be09d037ed0cb0b8e038e7b39631203920ab6e49503a973780f5103aaae94373303c54aefb69603de6a74551d03e8810a03f7040822a7184b043177c5bf280477637a8f6904b73dc08c3b04efa82720a5051d5721e927051fa8c403ad05997b8867ad05c2d7d8facf05c64ec700610639d6367097063ae7385873064ffdd6b5a006521b4d5c760687898409b106a0bc138b8906ad431c45f406d81890078d06f8989e8b7406f9fddfa7a60759b6f0fe610786a87d97d307a9e796126f07bb48ed41cd07e90f1ac03d07f2dd219a3407fb3ab91ab907ff10a9242508590d68394308f7f12c55dd091718994ac20934e57da5bb09b707dd1eb509c7b54f3ccc09cdb688fe9009f16001167a09f98a80118e0a37f1c36e6a0a39fe6093410a5b7fb6daaa0a5f458d3bdb0a60083c058d0a8eab9ba9b00aa3357bad840aa58f273c010aa7441f78200ad850a4d04d0b2179db75be0b2b9be86c3b0b446247e74d0b4820b4e7b50b6ef1328c090ba2361b05490ba7381da8740be9ad06abd00c64bc9fdc900ccac66d9f240d0308d14c5b0d1b695ac64d0d52e24961160d99e955aaa20e45b4a4d0c70e6c6d174bbd0e751159b1690e7672ac19b40eae4e80bee50eb59f2acf480ecd73f1321a0f40c4d267130f50fbe44eef0f631bb0c3750f921dc900480fb7f27295641001e0d396321057ae2a8aaa1090dda5426810c39c1874bc10dde1073a751109b41b8ace111609ee26031172d2c1f43511740fe35e4011a6ac2e9c8d11acdec9f78b11b6d1eb1b6c11bda48ed8cf1241e4864c52125d3e45877f12770e8d4dd012d959272f0c12e1dbb2752912e41d2baa341303681b356b1317f3a0a0b8', '0037665bf6fd05c2d7d8facf064ffdd6b5a006ad431c45f406d81890078d06f8989e8b740b446247e74d0d1b695ac64d0e45b4a4d0c710c39c1874bc111609ee260311a6ac2e9c8d1f4698fdb79f2220a90328852233da66fd1e2306338768cb2579fbcae257258c8917a1692947b8b4d0a52a179dedc2c42d2ea5e51ad82dbd66f251072ef8d1818ef32f31e7aa9b402fdac186ae923294321e03e435c0d327c66636f19c3b19e13752db61c39b3ba0efa1ef7b417bfb63cb1a42ee3a9093324656cd38d2cb4a9538ac01804e5a21aed9724ffcf3c3835453a2e179dd5954a1c2e5759054dec8bad19754f35de1d44454f601b252615504b4af95d65674b5ebc4e65a919ac469365bc36b3dc8a15e23cacc19a35f1f96770dc45f869f9f4552', '2026-11-23 06:53:15.012277+00');
INSERT INTO public.article_sketches VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 110, '0227e4e6171a09a447c2923f0af5d44e3bfb0bdb89cd2d4d0cf5fb4412600e632ed027ed14ca4598f1ab1527d00449281654b7696b0f1b0d21f276f51c6d9503668c1ca47a5df4f81d9bb402d6542218873c957e229784c3fd3522c49b81fa3426ac6109d66e283a192eb66d2a401a8095392bfc59374de42c0a7f21de4231f2b39e276a32eb5a67db1136bec4a8aa4039566ca8bef039baaa47a9924232b8acf76b42c5de3886cd49b6bcfc3d5e4c6b381613c14fb3c7a123eb50deddbc4786513483b6cebe529f12970ddf5317d2911d5d53987a7ef3be546a4d6d39d156ed8c3b1ec1590c2e8d3c095a101889aea85a95086b719a608d7d0dd27460a82f69a346619d91c4a03364ca721d6773653ef2a91f926782908b18ec7185cea64841749204a74e2875a589090b5175fdf5ad710877b5dbeec3c87947f406901079fdc1ef214d7a1f819368387a33f6cebfcd7bb98ae0fa747ef280019e90824e0a07738f82ce10ae1c9d83678f9e3dcd84a1f6b5b4e3866c14a4e4238711338c0e2391c26240f04293fcde4fa1e69424b3c640ce95ee4ce0046697d2b46825899858b8c413cd9dc62ec01c49a02db1bc9b5ca29192165b6ba33776300539a40731206fada99799332241ad4de20f7ba1afb1065c1ba3b457252d8643b75be859302fb9c1f3988e5bbb0e6533d914bc5ac737c2c8bdfa16c188eabf7169df3d44c1087b788ebac42a13e11ba1c64ad0f9c350caf2a04aea14cc590e7ed12ece8b6cb250b0cfb9ed370a9ed44ae129a2a3d58b8232efc1da9b8a423680dce57e48a831ddc6f708f16cdfd72650868ae1b3e9482449e3ad9a055e48e555f12d5dc9e8d23fca45b7ee297a205bd8eeff6156f9a2efc57c7cb9c0f4450363d47efa4ffa3f3559fb1fcb8395ccfb4f50e5c0d0ffa37d7789b5', '0227e4e6171a09a447c2923f0af5d44e3bfb1654b7696b0f1b0d21f276f51d9bb402d65422c49b81fa3426ac6109d66e2a401a8095392bfc59374de42c0a7f21de4236bec4a8aa4039566ca8bef039baaa47a9924232b8acf76b49b6bcfc3d5e4fb3c7a123eb50deddbc4786513483b6cebe529f12970ddf53987a7ef3be546a4d6d39d156ed8c3b1ec1590c2e8d3c095a101889aea85a95086b719a608d7d0dd27464ca721d6773653ef2a91f92749204a74e2875a589090b5175fdf5ad710879fdc1ef214d7a1f819368387a33f6cebfcd7bb98ae0fa747ef280019e90824e0a07738f84a1f6b5b4e3866c14a4e4238711338c0e2391c26240f04297d2b4682589a02db1bc9b5ca40731206fada99799332241b457252d8643b75be859302f', '2026-11-23 06:53:15.012277+00');
INSERT INTO public.article_sketches VALUES ('2b6baefae281df25142a73283e7e3461', 106, '01ce696ab0fc02ad52b75d3002f390a650b104e3720ad11205942520c53907c6c9dc9bb50869566c2a2b08a3cf3c30340a63a7f6546c0ce8c36a70fe10246539c0c715ef1f6ceed815ef2c6de0bb1809dfe3606018a0ce13d85118a91aab42e91939b495ff451a02a93a0ae81a63fc0502031da1a72f3df71e2e22416bdc22af101ee1c9267ab350529d2f9c6c1fd5a532324f1f52db34a313f300323fbde992ca7240fdea7dfb8b421ecdd0b3924710c2b00f444a4d3d54f90c4dc484d353724e97881474c14f4d966f815f4f64805d95ee500c4a1585f451309ea4007955544e11df4b5bf36f9ce22d64473f9a0d826487e989ef1f64a0dfb05d8c676b44a22dc16857021acb9668ba2318284f698f34c12fdd6ec31ae2a803701689d461647af7fff972bc7be1593bb1a87f240f2d1f007f550772712684914d7f581884a8ae374d2a85ea8683d61a8c1afbfda6968d7321b4ac628e2fbd4cbe168e549ac83f0490f92416f41491e4ba8f0aae93b56d4911f6962498730aa699b8ce61d1f09e45187f37a0a508369a90a1a5b698c1919bae507be8362ab351e1ea6bf5b478fbe06bb2b561985567cab6548b7b7760b79e2db9e1abbc7cf9d8a3d7bdb1ca0b0fffc08d7b7fd072c184bb76915bc38b0ad3ff93c5a5ebc9e284c721ab67db28c74a8097a1f9c9899e858266ced6dad77cb9d1a99bc2f614d67bc85a75fad8e6a1cefd77d9774293d237da7f5533f264dd7e89ace040dec2a741722cdfbb64db3f4fe3097ad8e370e36bab7a6ceae51449f62f3de54a7737495de7453b6a3e56e75c753b4968eea0b3770ec1efd9b0a90c1cf22f7366163bf40134f4f85af84fc73b16bef95eacfa26d3fec2f89ab3d1ff32b779318bffa9903ad578', '01ce696ab0fc02ad52b75d3002f390a650b105942520c5390869566c2a2b15ef1f6ceed815ef2c6de0bb1a02a93a0ae81da1a72f3df722af101ee1c9267ab350529d2f9c6c1fd5a532324f1f52db34a313f3003240fdea7dfb8b421ecdd0b3924a4d3d54f90c4dc484d353724e97881474c14f4d966f815f4f64805d95ee500c4a1585f451309ea400795bf36f9ce22d64473f9a0d826487e989ef1f64a0dfb05d8c676b44a22dc1698f34c12fdd7af7fff972bc7be1593bb1a87f240f2d1f0084a8ae374d2a8e2fbd4cbe1693b56d4911f699b8ce61d1f09e45187f37a0a508369a90a1a5b698c1919bb351e1ea6bf5b478fbe06bb2b561985567cab6548b7b7760b79e2db9e1abbdb1ca0b0fffc184bb76915bc5a5ebc9e284c721ab67db28', '2026-11-23 06:53:14.9478+00');
INSERT INTO public.article_sketches VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 224, '017fa464db3d04a630c18f210831f6d1dbd009d76940d1810affa0a878a70bb669131a8a0cb7d6a95fea0f4989c9ab010f4c36adca0a0f9098cb73ca0fbfcff5148e104aa75c2e531160723c5e62124840b624cb1306638602dc133e62a1f05d13ffef4691c6144ab3481f33144b34ebd48c1481c05bb04015d084099e1415eaeeba16a41603e58b25cc18558944e76c1a333a9c57341a7f1c5ee5741f293ec71a8a201986bbf2cc21b2fa5766632390981d38172424c927e72924de15a496f126f6203093de27060e0e27ff27e824d1401627f77418741028f60d8a749f2a7aedd7a3b82b994c67de262c99cd9c98a62cc0b66ec9e12d06b50a349c2d633e92fe0c2d8fd83330a22e4cd773bcaa2fc2e7703d7c31b0c6f39770326f41052783330c0b64c97f337c38e863fc33ffec7046b03718475a4e3c380e24b66a8a384b8b0d8abb38d13fa6085d38f4db6f965939131f1349293bc3b6cf3f2740b37c3a069b41468c06450043b5a5189214445908836c804810a66f1bd2483c13418f0b49b38f8b278149e9b260e2434b4b335b6a934d09c7c2dc4e4d5a2b8f29814e0c752b3a884f6dddf0a89d4f8066a8e29a50de0b882bd053b49946e04e5593d48c39d1568b8817b74d56b79ae7577956d47aa8aa9f58d6b0af8bd5593898f42d705a43f3294f235da08d8e8d375de52322624d5e449597792e5e9ed15325f06030e2bc451d60532d96f5436160ed5ea2ee61dc62172f4d63493747d0a26441cd49c3cc68db81f1b7456af0035bcf186c8b44e51eec6d31f00f36986df92063c6616e293910b8f66ed78c158c3f6ef5f82a66c76f8acc0f2d796f8cd558661671169f605b4c7166dec235f074ac11169d7c76505f3968b977018fdd3a6478056c317054783f3543f63478dfc637a5e4794bc514f23979a5987cbbe37a9bafa2ae7b7ad48855eaba7b13759602e47bac205faf117c2eb142f53b7c92a70255bc7f9b692f727280743e4bc11e80fb3d41d34b82a7a5bf0bed85591203fde0863f5797c4d6869236313712888f1d9bee1389e4b119c7438ab9c82158a58d91592b1bdf', '017fa464db3d0831f6d1dbd00affa0a878a70bb669131a8a0cb7d6a95fea0f4989c9ab010f4c36adca0a0f9098cb73ca0fbfcff5148e1160723c5e621306638602dc133e62a1f05d144ab3481f33144b34ebd48c15d084099e1415eaeeba16a41603e58b25cc18558944e76c201986bbf2cc21b2fa5766632390981d38172424c927e72927060e0e27ff27f7741874102cc0b66ec9e12d8fd83330a22e4cd773bcaa2fc2e7703d7c31b0c6f39770326f41052783337c38e863fc33ffec7046b0380e24b66a8a384b8b0d8abb38d13fa6085d39131f13492940b37c3a069b41468c06450043b5a5189214445908836c804810a66f1bd249b38f8b27814b4b335b6a934d5a2b8f29814e0c752b3a884f6dddf0a89d56b79ae7577958d6b0af8bd5', '2026-11-23 06:53:14.9478+00');
INSERT INTO public.article_sketches VALUES ('15078d490a94a74e794fe25134f78059', 190, '00427927d39b02450d05459b0425901fc78b047e995546e507d61aededd40b86417077880b8c804fa4c50ba3150ec69c0d42193229990d5040daa3f912934c9aced41473437891f0165a4b63ac2a18f38642fd0e1a619167da8620355f77cc5621f5bfd33f6722cda73da8d722de95e47f102388e9646641241c09ea9e5225f73cac2d9a26e1e315fb5027b5f0708dac2871f0fe0ecc28f5dccfe879297cb69495db29df41a604482f5c6f9bb1473023379a2dfc308827273ca83242289d0e353423abcd64f53613fe88b3763855828cc8f438c68e133b333a9446b72a413b0979a8cb533d584c9c6a8b3dfa3d06d7a13e0ca4c215f13edab5118dce3fafbaeb616a411362dc4689418be6bd690f422f63d5b2154236fe6515d543dd34b53bbf44d5c7eb839846ff82abfb874767eee1730e47edd8bb38304862bee4130548caa4830d024935895ba11c4a30893cd6364b8008acdb944f181e1bb79951c394d9f7b8520175c8d5e45262611794f255399b59278b55ab5ee5fd105613524d5bfd595f1be19b9c5980037679895a26cfe8cc575a8e29ce6e955d12d44b42ff5d3413aa79b35e0f98a22e025f839be76ecb61cd7909c03b64b76cc6dcf2659becf457ad65b834861da26611099997b769f824c4a2036aae455cdf406ac252a271306c7fd0c5cc3f6d3bcf30bc456df39c1017036ec328bc6f5d72ceb6a0b63774d896533608751fb3e2d425775e092078a978da98879186791f467553017cdbdab8008a7db65591df9d7dbe2aee19557f5131fb827f7fb7cf5417a78365e5aa6b9a84163bbe35fd86568c500a4c8781111359b687929de3c93687f29585ea2f8ab0f6de4ba98b3b2b62fd188ba72944e2868bceba08c03d8d0c32cfe1eb8f42ed064c328f981ae90e919181d3f1f01494e087675f6d966b7d7b7267972367bb9c509b478581ca1d9c2eeb3467649c781dc34ec4a087d3c73d75a1549fd87a8fa1bd1c4f0fdaa2ae3c02b8e2a2e3abb57e0ba31e3907f293a33fbfe8b12fa3d0ad6f14aaa3f1fffc3a89a3f77922cd5da635ce45d19ba6bdf7dbf082a74fb30af064', '00427927d39b0425901fc78b047e995546e507d61aededd40b86417077880b8c804fa4c50ba3150ec69c0d42193229990d5040daa3f912934c9aced41473437891f0165a4b63ac2a18f38642fd0e20355f77cc5621f5bfd33f6722de95e47f102388e964664125f73cac2d9a26e1e315fb5027b5f0708dac2871f0fe0ecc28f5dccfe879297cb69495db308827273ca83242289d0e353855828cc8f438c68e133b333d584c9c6a8b3edab5118dce3fafbaeb616a418be6bd690f4236fe6515d543dd34b53bbf46ff82abfb8747edd8bb38304862bee413054935895ba11c4a30893cd6364b8008acdb944f181e1bb79951c394d9f7b8520175c8d5e45262611794f255ab5ee5fd10595f1be19b9c5980037679895d12d44b42ff5d3413aa79b3', '2026-11-23 06:53:14.9478+00');
INSERT INTO public.article_sketches VALUES ('189e31ce2f133e65c04344ffc0150ae3', 190, '00223d25a9880342fcf12f69034921f2db9b036e0840bcfb04be0f1d3878062da7a44b28082e1dbcec240b4cf46cf2360c355da8afb80ccb325c3b6a0dadadd513b30dff15a095b310875fb002d11269e102536d14367189de37143d064e20a414fc39842728162d60fa08251633d616521916daaae16ca817d6a0e28bc117e4232134771819949ad7e61918a35179c21befe51361f11d96a7ad97361e4eee41705b1ed511a17653205161e337df2305363b1bc025e8c651b145263f21dbb7052718ce21c4b9275ebd1708be27e8c48226d428050ae2a54c28a1069c2daa29421a31a84729c3f80985022b5882224ff92bd863397b7a2bdee11257392c576bc56b722cb271dc294c2dcb99e468cb2ded99ced0852ff601d0eeb730e4ef04cc88377dc36ed98937f50448e591382360cf8a9b3a8f5b8c7dbe3bf47f59a2ad3fe5cca45285403833d3d6de42ed53af00704325b8a8b09644673ab460b34581f30a048d45c142291e5347e77b2f3a7148050fde6c774a622a5930b54cc9128398514cf305e63f624d12f333db514f4170ce91a1502a099c72285092410fcb9f51fa86c0398653d754f984e3541be138a587546e8f24eec8554894c14cca56c2857810515a63910fec815b03f67485ab5b9143b6078b5d3b4d5bb56860063143733860ac4e57d809647236990a05680cd3f866876b56b60741b66bb1592d963f6bb223a63bf86fd0af1130fc706a66adaaf171220b5a67147141e45ce99f722a9540f1b27305d27baaea7312301b48957716bcce7cea7c9c0cf7f3327cbe8f0cad8f7f5c3e69ee3680bfa62fc08181a04cb3082e85dcaa30472386a0c0270dec86cdb47c3cdd88fdcedb4cf288ffd9f9214d890ef1f8bc7f8e1d08d2fa848ec62f67b8b58fa14dcd31eb9296675b22f593531fb99dc19666ab2246cc981a231c70f39a372f2af5219b218652d5829df3a38d452a9f4b739ac5e3a43687f79a63a46b5b6db45ca472bc4b5618a545a41ab224a6b6182e0189a8f6a097c375a907a7968457a9597f53809eab12116da2b0ab8796adb6cfac6098defcacad7e4650abfd', '00223d25a988082e1dbcec240ccb325c3b6a0dff15a095b31269e102536d143d064e20a414fc398427281633d616521916daaae16ca81ed511a17653263f21dbb7052718ce21c4b9275ebd1708be27e8c48226d429c3f80985022c576bc56b722dcb99e468cb3bf47f59a2ad403833d3d6de44673ab460b34581f30a048d48050fde6c774cc9128398514cf305e63f624f4170ce91a15092410fcb9f53d754f984e35a63910fec815b03f67485ab6b56b60741b66bb1592d963f6bb223a63bf8706a66adaaf171220b5a6714722a9540f1b27312301b489580bfa62fc08181a04cb3082e86a0c0270dec86cdb47c3cdd88ffd9f9214d9df3a38d452aa545a41ab224ab12116da2b0ab8796adb6cfad7e4650abfdae1888de41bcb0399f266fcd', '2026-11-23 06:53:14.9478+00');
INSERT INTO public.article_sketches VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 304, '0007e7ed0bf801a3d1971db102683c2d153603221050f8d205a87a0a4fd105e1cc3c5515074767a9a687076b60233472090439c5c2b009f567e05c320a2d11282a240b591f30be420b8d75c023890bd3e46c413c0cbd0a1aefc70f07dd2c74e30f2e110b07e51046e869093d1067372531a312a0ab963ddd1343d18ff961147de7d49f75158bc56a4252166f28b68d381690da78d9d716d253c3ec4d17b80569aed217be06f6aedc17d2ab6022831830447895c91892b6b2364418e7bb8408321a2e62272d941ae3187c9cb61b85524f620c1bacc5ff0fd61bae502ca27d1c34daa918e91d9023e3e06f1df4f0fcc4cf1e2ff734818b1ea08fb6f23f1f8860ed5d751fdfbe78970b1fe72ce7fc78214ef4784c8a23e53085ab1b23f097eb69dd24612881111d2484cb1b50bd248dd172a732264826c5d41527606fa5fe7929c39a2df34d2add40f7ee1e2b50a36e06ad2e16fabbe0772f5a75a3c2702fe1f8e8a7b7312d8dca66d333bc7163dce13401a274c9e0363bfb1c6bdb36d5ae124859379716530588379abf241408386a7f20756a3907db066f7c39772eb355b3397bea0d744d3a48597355ae3b26c531ec2a3b82a7a29e123d82885e99243f98a1fc5b0540669763982140ad33ae06d740d342467fc8423bb0cc1b7342f76150df6c437adb7e280b43e2d24e5b294425cb5ae0a14479ad4506f2458555084ac9474599166e86474f1d8e9be6478f27a780e047de3f48ce7f487c5578a7d34b8fd432a8f94bc0bf6102764c859db2ba464db289cf0da24dd5194c81db4ede654961bc4ffe07f8bb265182fa63f23e51938a90809c51ab1f4bc1b051c40d56c15453192e3349ba534cce539772539c139936c153c765b2f59c54d4c0e79026550543d024b15787b2ad807558043a087726586aca5f191f5a546cc179955b137ba84b6f5c9faa97fda25d4cb1f173ae5da48c97a1795dde45df3a185ee60e8ebef360f34e753eb662f5e184c8f06312f270f8a264064ff9dd8d64894654b87b64b5f23845ee6696002765f5672217d59dff6772fb4e13a867d5f54c9c9068263b128409', '0007e7ed0bf803221050f8d205a87a0a4fd105e1cc3c5515076b60233472090439c5c2b00b591f30be420b8d75c023890cbd0a1aefc70f07dd2c74e31067372531a312a0ab963ddd147de7d49f75166f28b68d3816d253c3ec4d17b80569aed21ae3187c9cb61bae502ca27d1c34daa918e91df4f0fcc4cf1ea08fb6f23f1f8860ed5d751fe72ce7fc78214ef4784c8a24612881111d29c39a2df34d2add40f7ee1e33bc7163dce13401a274c9e036d5ae124859379716530588386a7f20756a3907db066f7c3a48597355ae3b82a7a29e123f98a1fc5b0540ad33ae06d7437adb7e280b4425cb5ae0a1458555084ac9474599166e86487c5578a7d34bc0bf6102764c859db2ba464db289cf0da24ffe07f8bb26534cce53977253c765b2f59c', '2026-11-23 06:53:14.9478+00');
INSERT INTO public.article_sketches VALUES ('2a225a029c617d76b336e00e35068752', 162, '000c09afc2e60085540d392a01aca32ef32f01c00ec30a35027442772a4203d356f89f0505de9ef089ce0638ddc5aff508ae73b4be800a0e61497e110b1b8466252b0e18a60005ec0ef2e1b860060f92d23725110f945f2d69b512d6f3bfe4da13b65d4f48c515367d72d6d916420f98450a169e3834d91216cb877a320e193fb6a0e7181f4c06f21e2e2035232fe626222e8c8efbc625ffaffbcddf264e2fdcab9628177fc135a02ad8bb4742e52db5fc8769872e0df51afa3e307ee71f382b336c4260b9d133831fa97dcb344a5a7eb238369516da4fcc37454bc06b3838ad013843013ab77925a2213e6190def9624349f99a948d43f20da5231844589a0cc4bf4589699a5568466786e0fc2e4861cb0372ec48a54e2a8f714afffa6f9b1f52ac6c14a41c53243a970a92553abdbdd381585455996b7f5b6a0a556a9b5c17a56084495c7f196c499d5d6b954a0dfc6364fe31630d65471350051065d90e125c0167c3baa8231c68e1b89764d869c45b519fed6a3bffd646736afc3b00b9e96ba205f878f8733effd85264738bfc1ce8587832777b38917abcae5227d77c4dd5065e0b7c9a4b1f3b9b7f82098f25c9814c52c223718457a03e8da08a3aeed804e18c5bbacf2e9d8e2bb3b3d3018e8122665daf8fe54f35bda9926df00d198a960eaa750ee898e1a8005b469b17d0bbda5e9b609042a1549be671233e0f9cb2594a221f9d001029b2799e42362b62539e8e13af98469f8cf2059c409fd42c0546f1a3f4f986fa04a597e3621f0fa7a1903f9f96a80dfa74135fa810e06a31c8a9e1847f2a26aa3c223dd069abd5dee51530abee877843faafc6f256b49eb016a7693633b361c952daacb3ef079c20a2b5f5d258919ab61d6f26c377b6b64aa129b8b6e4b3b661cbb7f947890ffbb81c5c8fe2e5b8220502e449bb158f969f5cbea3e612e0f3c051365e414ec08c87e393aec22c601b0462c2d6ff7739d9c3c28f67974dc8a7116dfde2c9b4e9d75a73ca99bf847974cb5e53178fa0cb869665c5f9cb926827bb21cd5bce89a72dcd89424bf3d2d281a6952f05d2c8edd4d2d0', '01c00ec30a35027442772a4203d356f89f050638ddc5aff50f92d237251115367d72d6d9193fb6a0e7181f4c06f21e2e222e8c8efbc62db5fc876987336c4260b9d133831fa97dcb3ab77925a221466786e0fc2e4861cb0372ec52ac6c14a41c553abdbdd381585455996b7f5d6b954a0dfc65471350051065d90e125c0167c3baa8231c68e1b89764d87c4dd5065e0b814c52c223718457a03e8da08e8122665daf8fe54f35bda9926df00d198a960eaa750ee89be671233e0f9d001029b2799f8cf2059c409fd42c0546f1a597e3621f0fa80dfa74135fa810e06a31c8a9e1847f2a26aa3c223dd069afc6f256b49eb5f5d258919ab81c5c8fe2e5b8220502e449bb158f969f5cc08c87e393aec2d6ff7739d9c3c28f67974dcb5e53178fa0', '2026-11-23 06:53:14.9478+00');
INSERT INTO public.article_sketches VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 293, '0087a867c9e1014862fa7b04023eff42487302f70b529c4c02ffd25786ac0362d96f06e203d62d6ec601042793b42a5304534c7d6e2804ab132c7bc205a5c7788cd705df42a3b3cb05fb8489b6ca0647acb3c54006e269a915a20797adb2bae207a9eb7dcc5f0965c11579610b0f47b32ae90b94c496fbc60baab048b5bd0e647d3d023b0e87746a4a2511f318f41009120f0d4b8c5a13c06dbd24cd14f36f645525169c1c148772173cc34659761869e6121adf1904618c3d051a379bbbb3571a4350d4d84f1aed5cf80f361e3452adb85a2156c0084be8234cabcd6bdf23fd189817c225304fb2ccaf262d80439f0826a1956f6eb326c7f4e32f2626c84c0c279127df6a5c9a48291d5457840d2a64cc1084ff2be2e7cfd3ed2c1f950d0c372c36a25671862cac248dac8a2cedb915a4232dab888527112ef1b86cffd4323685650cd433ade2b9b37d33f41a67852b34fddd6906f6352e16a40bfa35ba649b40f535bbfdde65653713b69fbc793945bf28dda73957deaafab83abfec1573883afd0e1d52473b2fc141704b3d8ed297793a4018c92c648b40822a62391943fff6193ff445627ea757ff47839c513764487c3819bddb48aa8e44c43249c71058092c4a4de24d7e0d4acbca9acbef4b808dde6bdb4dabcf02f3064e039b8b10b34ee7fc03cd354fe4bfffd47150915113674f523a78b81100535d4f11490c53812535e20b56a53d39520a570c6b0de73b57217a40311457674f25a6395829cbc988c858427b2f5a57596363c9dbd55a9d5d5db8485b121d35a6cb5c7c4b7987985e06b8d42a876060212fdab0610435c4924b628746f385c56314d05250af631976df50a363c75f4dfb6e641fb38d67d66503fab516b9660f10e968fd66260abe89316677a5585fcb672d55f66014675d24831715684802d886f868fd524de0746a63279afbba6c05852b469d6ccaa95727ef6e947f75ca586f2337d96fd26fe4785d4e5570fd7c5d8eb772197ab7f2a9725a1cfddca37295d5a5a92272d7df06453974452eb1d7ce75b4d3defd4477f06945ca137911595c9265799b38437548', '0087a867c9e1023eff42487302f70b529c4c03d62d6ec601042793b42a5304534c7d6e2805fb8489b6ca06e269a915a207a9eb7dcc5f0965c11579610b0f47b32ae90e647d3d023b120f0d4b8c5a13c06dbd24cd14f36f645525173cc34659761aed5cf80f361e3452adb85a25304fb2ccaf26a1956f6eb327df6a5c9a482a64cc1084ff2c36a25671862ef1b86cffd4323685650cd435bbfdde65653945bf28dda73957deaafab83abfec1573883afd0e1d52473b2fc141704b45627ea757ff47839c513764487c3819bddb4b808dde6bdb4ee7fc03cd354fe4bfffd47150915113674f57217a4031145b121d35a6cb5c7c4b7987986060212fdab0628746f385c56314d05250af6503fab516b966260abe89316a63279afbba6c05852b469d', '2026-11-23 06:53:14.9478+00');
INSERT INTO public.article_sketches VALUES ('2371e85fce083448a27d3e5e9761ca29', 271, '00de0d65373e02c29ce7766f03777102f00405bead8f598305f05b7668a507c7717ea142080ff9a45e13097a961ad4b409b3e085d9fb0a0782e429090a685cafd0b60a834bc46b6b0a94691678470e11ec9d193d0e6c61029ab10ebbd1cf78e80f05ea6930560f166f52a4df0f48f9a2d8d60faeaa1dee530fd546e1d9e7104e3f5c2ff7109366eb0c9210ac5a17f84b1136d5ea21351471a42b1a3e15c70f10fcda1700ea7dcc9c177b803fc88d17c86df370f617dd0c928ae217fe02406da71a32310b4f581a61bfc216de1ad3991ae3071dd6bca5007e1f84dd96daf622717d9a65762331863d245123ab1b0529cc246d66d6552b25b1188b37f42710ccdeece8277473491bab29760343d3d029840999e5422984b4e7582229a59a4a9b392c0ee35040332c1f8ae3e51f2d6ff699e0a22e24131088392fb2a6ef8542302b4bbed2a030b9b2afd4eb31c45b93963432499da817343352761a79b035989bfa7280389a31120ebd3934b5be50ef399b3070c33a3a45756d91f13d112c447ddd3d4c44b8345d4008975d1eae403bddd4b1584160c8885a5a426a735fc86e43de2b3fc8e544434853311f464dd93a296f46b5bb4dbde046fa47310edf495d88bdf464497fe4cee4ad49aa8c7eaf2b4a87ac750c144c47b79134974d7ee11a63694dbea6b21c055057681e6e4f51145701a37c51885af0c2cd518a2e59526152c9afc239f653b75e227d8b55f09e88d95d5618c7250ebb5642a2cdaccd574b5ee6982f5864e5a04c105976b135ffcc5a34572b1c435a95b8472e2e5a9feb4959cc5b2c7b96dc905b3c96382b2d5cd43338eb745d94ac94e1cb620cdf929a75624208d5f6b3624906fead1662c3702928cc62c91d4e825e63720387269565081098efea651082701ccd693d9bc64f8069d44a1818d26a171c6276546a5d08cd2a736c27e72a15696c3abd77fa3d6c9dfeb95b896cc58eacced76e306628aa5c6edc253a5d9870055e941246715926462cdf715bf30c08b9718d19d76d6274348ab3f011764cf580e68a77513c97d71c7962984388d27ab733fb38467ce72656fe9a', '00de0d65373e02c29ce7766f03777102f00407c7717ea142097a961ad4b40a0782e429090a685cafd0b60e11ec9d193d0e6c61029ab10ebbd1cf78e80f166f52a4df109366eb0c921136d5ea21351471a42b1a3e15c70f10fcda1700ea7dcc9c17fe02406da71a32310b4f581ad3991ae3071dd6bca5007e1f84dd96daf622717d9a65762331863d245123ab1b0529cc25b1188b37f429760343d3d029840999e5422c0ee350403330b9b2afd4eb31c45b93963432499da817343352761a79b0389a31120ebd3934b5be50ef399b3070c33a3a45756d91f1426a735fc86e43de2b3fc8e544434853311f46b5bb4dbde049aa8c7eaf2b4a87ac750c144c47b79134975057681e6e4f51885af0c2cd5618c7250ebb5a9feb4959cc5b3c96382b2d', '2026-11-23 06:53:14.9478+00');
INSERT INTO public.article_sketches VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 177, '016e0ebe028002a45443d47e03d156b8ff57046c025c74360562ee9426b9065076ef7025082025eba06a0c32b2aa64d00cf4560e8c0b0fbb59aa2af310923d91197e118c96ed13ae12317e0cd18e123664abdbbf159f868d30da18cc401fc7a519a78819c8561ae4a10508981b57aa8ec9f11b78205c93121bfc5508ab7c1caed4629be01d13f8460a5a1d4b6cb67dcc236ec63ab3db23b191c4625524b377dadc4f254acac6cbcf25f98b40da592a7e0d0e47b52b4c552ad7962bf222836dd72e7e7525ebe92fa0e25a2dd83004211d64ce3330b748288436ce349f0fd73c2d7e397e693e563b1b2396436b6403f33543dd313130bc46fe50f8808649742eac19934a3dfb5f765b4ac460d266fc4d5eff6c2aab4eeb3ba228004f654d29dfd8522f9b748c8353c55523f80a54c647ecf05a55da82b2af1d56db80eab7dc5717cb53c39e5858ccbe25795a1d03b648705f99042e7699612270febd0661727ada5df761c9c9e70a4f625bb7ba6e7962d1e19d560462d7f764112c6325ca55bf6d63eedb404dd265a4259c43f8668545a6e847689043e8536e6a1036bb97e96a1810076fdf6a65c148dfc16b872f54c5386b99b65d1e346caf8947d3076dc43a5280a16ebe19dfc3096f09b6e96673712f16c7d14b7158d759c2d073633afb593d740082a1ebd075ea2e5e8aff7661eee6d2ae7744dc1ed9857790007e94cf790d1fa1acde7b2e770d27ae7ec6be9ad12d7f24017eec9b7f4fc1890110804b586dd48680db4d8faed583cf15d79903847c59583d358819984f8fd2885010bf081d8aef7f4f258f8ce8c9a7ebcd8e7b843f6cd3927037482a98973a2d7f62389c08f783ba9c9fbe733a7a90a0229de0ff4ca0365eba368ba06ab8c1e68da5241130967aa62baed3c666a6b01c51fc14a6f3c8680c39a735baf45866a8d66d44f7c0aae7d2a6fbdaac2b06ff5a06ad0c854e7727ad92d6deb5daadbe3aae6b99ae2fd0c69f18b0e10ea3aa1cb3e83ff39e13b539bc5a396fb54f67105f04b6359afb2cddb769c957c0acb8e8c80553e6b92a8decadbfba9e2780405fbcff4ac19c64', '016e0ebe028002a45443d47e046c025c74360562ee9426b9082025eba06a0cf4560e8c0b0fbb59aa2af3123664abdbbf18cc401fc7a51b78205c93121bfc5508ab7c23b191c4625525f98b40da592b4c552ad7962fa0e25a2dd83004211d64ce3330b748288436ce349f0fd746fe50f8808649742eac199353c55523f80a5717cb53c39e5858ccbe257961727ada5df761c9c9e70a4f6a1036bb97e9712f16c7d14b7158d759c2d073633afb593d740082a1ebd075ea2e5e8aff7ec6be9ad12d804b586dd48683cf15d799038ce8c9a7ebcd973a2d7f62389c08f783ba9ca0365eba368ba5241130967aaae7d2a6fbdaad0c854e7727ad92d6deb5dab539bc5a396fb54f67105f04b6359afb2cddba9e2780405fc221ce2b3802c53caeae8160', '2026-11-23 06:53:14.9478+00');
INSERT INTO public.article_sketches VALUES ('a919b3ede51431b50a600f433e3c1d82', 106, '005323aac3f800fad49c8cae011f073e28b30bc0436ed4f80c4be274c1900c68415d63ef0d730f668b4e1128f1f57167120321e766b414adf34a931c1aeaa9430ddd1d0329f0dd331fd40dc90d922280acb1f860233f98d78d9e234c042820f5243fa178d3692489468a879225fbe7a9f4132787e74400802a981b7b63652bd832b5324b2fdc1ba17bbb2ffef180683e30bc8215eac3332206771e863593eb18208e3b6cd72a59d83dd10d32d7dd3e167fc550a2407e4b86968641d2efd3aafa4364c887e6d9442eeabe01b54cfef917c5b34f1cbdaf2c945225b7b08fdc53183dbf439a580796e9ef325ab0a678b6a0610a3fd47cd061684a1c99ce6714499a76a4673c3a405fb56763aac4c2ec6eaaa1cdfa2871a8e5bc8afa71f7bd535e3b74cf4e18e4d275410f39d233795765a1f20e7c171bcfc28281874657bbaa83ea8dc0a6e084bba14476ea84dcddd0d5a886bb78121f6e8763db61f97987e6f20d0b158b0631fea4d090180673be4993833af64ccd93f02d25ae759536d708a44d990c174a46d69a86dd54a26b9e5e8b741b15a196a14a81b7a409753d77e4a50222416765a54e680baf42a94556b5e58ea9bfc5392d8ea9f55990fbc5aaf078d846b1b13840dcd8f0b211d7b6b4d7b3367fd7ffb2b6caf55d9999bb0437e2d555bf63160bed51c68e26d8772dc7178d7ab51ec750e012e9e0c76a634745d9c8b06f775095cb388a081f3cce4a8ba5606ecf405732fa15d407d2c57e5ed432f901d559d7706330731dd79daea9e7a1ddee6c4eb50adfc646d8c26de122ee5a059ae3c55120e71ee4afa54c907be5c8d89be4ace6ce20b81534ead75d13e252f3e5d9fb366ff4ae78ebe764f55b35dca2e1f72c45206d4cfa28d5e6c506', '00fad49c8cae0c68415d63ef1128f1f57167120321e766b414adf34a931c1aeaa9430ddd1d0329f0dd332280acb1f860233f98d78d9e234c042820f52489468a879225fbe7a9f4132a981b7b63652ffef180683e30bc8215eac33b6cd72a59d83dd10d32d7dd3e167fc550a2407e4b8696864364c887e6d9442eeabe01b54cfef917c5b35225b7b08fdc53183dbf439a580796e9ef325ab0a678b6a061684a1c99ce673c3a405fb56763aac4c2ec71a8e5bc8afa71f7bd535e3b74cf4e18e4d275410f39d2337c171bcfc28281874657bbaa84bba14476ea84dcddd0d5a886bb78121f6e8763db61f97987e6f20d0b158b0631fea4d093833af64ccd9536d708a44d990c174a46d69a86dd54a26ba94556b5e58eaaf078d846b1b13840dcd8f0', '2026-11-23 06:53:15.055811+00');
INSERT INTO public.article_sketches VALUES ('aa390b0d4f9c6946c2b7536be7163477', 144, '00c0cd200f0a04198e1f3e5404587d19ee650486aaf7bb120487d265f2b106f93399b71e07fe5c00773f0a390eac204b0c51a7291e1a1416d62aeaf7142ddfcfe47f1793473fb5ce19786d7c499619adb2ea7b9c1b17629670f01ce1e604a0051dbbd3fffade20547fd389b4211c923758a821d6871729d621f7454a478b2537b6cf37ea281e7445fafe2b373cdc9a872e79cb6d5f312e9f6c2c94cc2eade3f9b70030798b50c61831c1c8be281b37292d5761b73aefb6171db33df940e70cbf3ec90dad000641359d42c6994190080f50094211088f4f214b4ab93a61d34eb021b471a051b39cbccef7529dbf12aed852fb2333460553c9fc48a43955b95393709e56fce6456526576c3cb2f0bc578fd7cb26c5590049a869d45a8d5561091c5b3255e575b35c8a4879c9b65cf10bdbf6115f2570df68be5f5c1c82624b63ac2149b6cb64635295d91a64c4f1e7c2416ce311c57e426db82137ecf26e5d2580d1f470a96aba69e9761ba6a641ec7813b36b0044789797528dfd7c3f5c4c691a80cd88d21ac0813cebe526de8159cb18f3008252281f0a3d82dab37dc644835aebf3a40185fd582a8271872a6deb00548869c7cd05e18a86b05cec469044c22bbd9b910d948afa48930fb213402d9488c1e9a04a957c98e349e8982b3769ec3f983ca9442707989a3b8861519b42f8636e3a9f7d20f95dfca31c2470064aa32bbda4c395a74ce2d73b32a9effe2714a8ac6bb57c7f18ad256c50da6ab44a2d64ab91b652591f3064b677226005f7b8e2542cc4bbb98643d17627ba113e1a7b18ba3410ab1c84bc42112e5d11bcd1054b624ec154482ab7ddc2e38f04be1dc41f17e28c2fc4205655112ac46c459f6021c59246ef67ccc5dc51016564c677ed902db6c7510773a0fbc87da24b1ef0c8e4dfb2aca1c914ce73483fc97b87591ad9ca86c2e75e28cb7a9bcd3814cbe1d0794f77cc3394495b08ceb30c07e0a4cf11ebc55cabcf129274a684cf8b53b4f377d24f0a89725bd250497ca35cd3c90b2248c3d7d05ccea7c0da3ff1b78639dab418dec79edabb3b31886cdc5533737e5d', '00c0cd200f0a04587d19ee6507fe5c00773f0a390eac204b0c51a7291e1a1416d62aeaf719786d7c499619adb2ea7b9c1b17629670f01dbbd3fffade21d6871729d6281e7445fafe2b373cdc9a872e79cb6d5f3137292d5761b73df940e70cbf3ec90dad000641359d42c6994211088f4f214b4ab93a61d3529dbf12aed852fb23334605576c3cb2f0bc590049a869d45c8a4879c9b65f2570df68be64635295d91a64c4f1e7c2416e5d2580d1f47813b36b00447c3f5c4c691a813cebe526de835aebf3a401872a6deb00548869c7cd05e1930fb213402d989a3b8861519f7d20f95dfcac6bb57c7f18b8e2542cc4bbc5dc51016564c677ed902db6c7510773a0fbc87da24b1ef0c8e4dfb2aca1cbe1d0794f77ceb30c07e0a4cf11ebc55cab', '2026-11-23 06:53:15.055811+00');
INSERT INTO public.article_sketches VALUES ('9300ebe435496ae2940e7704f24e6bbd', 110, '000636c7248e01ec82775c8803c842f5ff3f04607c5fce6a06b5fdb034380a8ff70c081d0b79f5f943290be4c30235f30f18666728f91096e16037a41135baeef55c11d2b508fa6e171cabd4b4b8177d294c1ddb17cbdf064b72279b8dc5703b2961041f46242bd4db7a10a42ebf9ae9574e2f7b86863b0b342694a858b934abf8a165e136d33e8b507d36d82e2d3c243bfdb680c14e3c76685b49c5409737a220eb43da29be8e3f44bc9698ab0e4c70dd268ead4d15c3c16e985083551676e850d67927218e50dd5f06ff4351652ea15f5b52deee4d7770548781835bdd54ff41f2d2405c365d43de655c3c4531d15d5c75468b7b985d22f732a1a85f5c745aabad5fc03821633d6942ea30f5907261c9f8272374cbf296b8e676f35066d5d17913d7428643799a58bef7ba79ef191e7fb87b42ea30d1e88489048fe598849900aa7687867cc036406186a2c42e582186e14fe27669882e32b88ef08a5d1bd3d6f78e959e92705b8ecd0d8894358fdea7875f959242e015874a92f56b4cf0d59d97dfa7370e9dbd1363afb49e4b4e545ecb9e8d183e0957a66add9215eda6a53621ca1ba6f916b117efa73af3b69ad3a7ed569c4afda8955068844ea95866993ad7aa8d5447fa01afda564e7552b4890fdc4157b698c9b5cbeab8cf5441ed60b990e2b65596ba3c0fef3bc4baf6324191c6bb3b952debc5bd8ec644337bbfbe00019a68c31c7a01d97ec707bb64906ace67ac526bb9cfad0c679b75cfb5b82cdf0ed15e0d5c3ea7d583fe258599d608c9baf128dacc5202ec56e079d52f2d09e2060d0663cee63536df0edce8128d2a8fc2e95466896ed8eab9afab272eec82ac69b458ec93920bea5ff15a67c84f2ff29295706c7cf929f5bfcaa8f9e8218cf7f3fbdccae1581cfce8f5150b43fdabcb503640', '000636c7248e01ec82775c8803c842f5ff3f0a8ff70c081d0be4c30235f30f18666728f9177d294c1ddb17cbdf064b722961041f46242bd4db7a10a42ebf9ae9574e342694a858b934abf8a165e143da29be8e3f44bc9698ab0e4c70dd268ead4d15c3c16e9850dd5f06ff4351652ea15f5b52deee4d777054ff41f2d2405c365d43de655c3c4531d15d5c75468b7b985fc03821633d6942ea30f5907261c9f8272374cbf296b8e676f35066d5d17913d7428643799a58bef7ba849900aa7687867cc0364061882e32b88ef08a5d1bd3d6f79242e015874a92f56b4cf0d59dbd1363afb49e4b4e545ecba6a53621ca1ba6f916b117efa73af3b69ad3a8955068844ea95866993ad7aa8d5447fa01afda564e7552b4890fdc4157baf6324191c6', '2026-11-23 06:53:15.055811+00');
INSERT INTO public.article_sketches VALUES ('93ea5b4038b70e777659b09e0202cd7a', 124, '00ef0b0d6be40121e20526f402dbea6e460d04466704a6600dcc554956050e1295b4730f0e8264ddb61c10cbb392406a11aad042cfce1491c352018b15a1dd58c643162b8f2b9b19164f69e02aec178d60ffa5221aff4d3c27571b46df9800901ec2019f404c204eab0c865726e1756254c12740ab54b9392a134e1a331a2b71caf41e022d25924d4ad830816a3c5ee53276ed89586a36863bf72faa370b33f7e7ce3a08345f8ddd3b99f4e288ec3c87986f327d3e89ab15db874368590be77146abe9adc9f4473f693258584b4a12b0029d4f431bd944675040c079abd650633eb205a750b58e1d3ace546dc02774fd567403422c53580f0b8542755adf9d452ddc5dc186aeff795de80449a2b062a85509a1bc62ced0303bb562eb11a223ef637544b278e2654fffc287d266f2c16c70e768cea59b7e896b99a453fc42703c7bade78e715a94820fff7207ba1e03a1756e5da915f67755fd59fc7c7f75df2f9aef8019f0e33afb8297e02ba4c683553e2722da83b08ead5c4683fc17344d7c8d76a760b88d8dfdeb1ccda5952c869917a095b9f1f345ca96db87b18d0897d1d4951cf09c0da0e730079d26670a1776a16febf12aaaa58a15c9f6e8a63708312c23a803fcd42a53a94ad979054da9de2b7d72cfaacd878df60ead1502ef1ba0ad7cb3de255dadc0df96918dae6dbec48c59b008abd839f7b0281ff649cdb08bb18cb091b3b65a8ed49db473cec5e5b6b4a7ff3cd1f8b4cc1b83b1d9bdbcc7c658adc0551de9111fc0fca0eb0032c2c55f15335cc46c5bcfb037c5997b4611d2c5a337798b2bc7bb7ad7a673c91dd6a64e44c922ee58d281d0b6b703ddd2d4c6d31a2515dae5e1952f98dd69e3820d51dd7f6701559bddd9db20adf0dfb50f1bbd0de3456a722256e53909cb1da6eaf4258a35beeb134492a80ded08108aa0c9ed96ee3822e6f2921801efbbf3827a74babdf5933bb70f43f5d7b846dc4ef9ebf399c2b2fadbbef2b310fb5eff12819efb80c74035b6fbfca526f297ff5765a7d3a8ff75ba0bb342', '00ef0b0d6be40121e20526f411aad042cfce164f69e02aec1aff4d3c27571ec2019f404c2b71caf41e022d25924d4ad830816a3c5ee53276ed89586a370b33f7e7ce3b99f4e288ec3e89ab15db874368590be77146abe9adc9f45040c079abd650b58e1d3ace546dc02774fd567403422c5362a85509a1bc654fffc287d266f2c16c70e77207ba1e03a1756e5da915f68297e02ba4c683553e2722da83b08ead5c4683fc17344d7c8d76a760b88d952c869917a095b9f1f345ca96db87b18d0897d1d4951cf09c0da0e73007a94ad979054da9de2b7d72cfad1502ef1ba0ad7cb3de255dadc0df96918dae6dbec48c59b08bb18cb091b3b65a8ed49db473cec5e5b6bdbcc7c658adc0551de9111fc0fca0eb0032c46c5bcfb037c5997b4611d2', '2026-11-23 06:53:15.055811+00');
INSERT INTO public.article_sketches VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 107, '01cc158d2ee002585f5a0d0a07dd4fcd66ee0f0d318919381023c7796fc010cdfe6e85eb14572fef4cda16ecdbec65c517e53af2f2bc1a2426b0ace31b43021eb94f1b622ecf6be21cd1a60128041d6de76a14141ff98358fa1920c08ea0b779244d32d65148287a4d2aae642a511a4a59e92b95d158bd8932842d886b0f371b7fc9d21c3b1498ee0d453b9baafb92e03bf0de56615c3dccca5c0dd340e7e856a24a437b018671b644a8fb9abd30451afd8826d0461de894dbd54a0dc697e8af4b7010c9505e4c673b3593ba4d328df825574e25be43a96b4f60beeb3ece51aa3d2af2ed544405523b1d55538823cb0c568592cdd08b59070aedd3445cbbce36092c60ed0f9c1be66335b5eb7ff263a0ce26ade3674cda33684e68991147a7b36ce22119e89d6e2fd942d41e6ebe66a6cf7b7097cdffa9e971b887df149a723cf410345a7712d8c30b8b775aec9a93347830da0f45b878e05670399c7d60d0e38bb980935b4ad96383c2ae5ae27988196a9cc79b898e71b77a2c8a0dc2a4a6a38adbf3905e808c36553a04e194175d77cb5f95843b6c2ff99b35fa1c323c9bec3c209eeaa19e7e5a5fd6a2cd2ce3c0cea31142ed4579a5ac419ec598a9110a50c43faa60616d10cdae3f05defcbcaf67b8935171b0bf04b492eeb31fbdece6dbb45548e1fba6bd98dcafa862c01df224cef2c2c99cd26f43c3af5500cce3c966138e7d62cbaf8ab7bc8ecbb5ce9035eeccd19ba105a6d21afbd3b421d4ae00cd9454d67c0d4a588cda71981e8932da8fa97877f6dab27c8581c1e0d05e5a65b4e2ee91002f48e352ca05fd47e4de7d397603e56e3ac1430bec6f604e92a0ecc4b4981a4bf3d158b1749df54916d2db5ef8771664af87f95866f0ea7bfbe8b45b4e0f', '02585f5a0d0a0f0d318919381023c7796fc010cdfe6e85eb14572fef4cda17e53af2f2bc1a2426b0ace31b43021eb94f1cd1a60128041ff98358fa19287a4d2aae642a511a4a59e932842d886b0f371b7fc9d21c3b1498ee0d453b9baafb92e03bf0de56615c3dccca5c0dd3451afd8826d0461de894dbd54b7010c9505e4e25be43a96b4f60beeb3ece55538823cb0c59070aedd34460ed0f9c1be66335b5eb7ff263a0ce26ade3674cda33684e68991147a7b36ebe66a6cf7b7097cdffa9e97712d8c30b8b7830da0f45b87d60d0e38bb980935b4ad96383c2ae5ae27988196a9cc79b898e71b77a2c8a0dc2a4a6a38c36553a04e19b35fa1c323ca19e7e5a5fd6a2cd2ce3c0ceaa60616d10cdae3f05defcbcb0bf04b492eeb31fbdece6db', '2026-11-23 06:53:15.191948+00');
INSERT INTO public.article_sketches VALUES ('e5b11c4ba39975f5fd48275c749aa713', 114, '02daf48bdc0004502238bccc0537770adf480abce5292a820adc8ee64ca50c35658014c911c114cf0d4b141f1b78e5b7151e4bd3ce1a16f506a672b019e03dfb22701c6f5d5c39d42071f92b214726e76abb57432968c932b05a2d73fdfb31db2d7f7760bf772d8e135f145333759ef9721433bf4a7d9cbe35f7c34668e4381b534dbc013e023795704a3e55ef50fc563eb1eaf2170e3fbf76a7eb0f45efc4014368465e54c7d91d4987836448254a7542995fd14c4e7af232ab4ea77835d8994f40db2f826e50a0f789acaa52508911fcec52a4c0f643a95458c67c9e875759370051dd5e07d37473fe6034aed0169061c71fb60181624f858743c7638f031bc5f963e04258879864e4c7a9066a674f00ffb9a86a62311a42b06ad28d7df4676afaf69c87966c24bfdaa34070a04577321470f398d448df7154bd6882cc71634b37686874203a89e9e574d05b83fd49788896e563f67b3d1d3c7c5280e7066c7cd385a7ac87b1c385e67679e3728dd7ca8310168ded1a7e751b8faf33266e61904e6db7defa9136baf89cc0946ce45ea8869a5a2140009f9e7aa49ec61ba098c41e5fe5a2de0f42fa33a5ebded60147a75b8e5318c4a7611bbb3a4ea8e7f61af374ab01117cba2bac9378e0a3cfad5eed20df1fae03bad39281b1777dc1874ab1fb6ed26d11b3ddb372e99ab7f4ca3061e8bc5fcffefcdac18a628c78e4ce5751de04b1d075d5595871d10b6283f1ced21aa23f7719d3565b591f31d8158ff22a24d8dfd32b81abd9c4f33d992bda101c4e874dda55418fa152daafca8ef30fdb2725e2d73edde0cd2bee49e095c6acb502e0dbaeebff7fe0f6f6bb8358e31d8db1b3e8e88f6af177bceaa8a14817baeab644e7cc87eb7373ba4d1cef8c253e2760f0dd9bd75653f35356c0b771fa04d0090e40fa90b810994afcc2663e9c43fd812d5de268fdb2cc943aab', '02daf48bdc0004502238bccc0537770adf480adc8ee64ca5141f1b78e5b7151e4bd3ce1a16f506a672b01c6f5d5c39d42968c932b05a33759ef9721433bf4a7d9cbe35f7c34668e43e023795704a3e55ef50fc563eb1eaf2170e45efc4014368465e54c7d91d4987836448254c4e7af232ab4f40db2f826e50a0f789acaa52508911fcec52a4c0f643a95759370051dd6034aed0169061c71fb60181624f858743c763e0425887986afaf69c87966c24bfdaa34074203a89e9e574d05b83fd49788896e563f685a7ac87b1c385e67679e3728dd7ca8310168ded1a7e751b9136baf89cc09a5a2140009fa2de0f42fa33a5ebded60147a75b8e5318c4a7611bbb3a4ead5eed20df1fae03bad39281b1fb6ed26d11b3ddb372e99abc5fcffefcda', '2026-11-23 06:53:15.191948+00');


--
-- Data for Name: article_tags; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_tags VALUES ('0b7ea0ba17f2224373f5f99070385f97', 0, '健身');
INSERT INTO public.article_tags VALUES ('2fbd2827eacf98c27585f304211a697d', 0, 'mercados');
INSERT INTO public.article_tags VALUES ('2fbd2827eacf98c27585f304211a697d', 1, 'comércio tradicional');
INSERT INTO public.article_tags VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 0, '書道');
INSERT INTO public.article_tags VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 1, '伝統文化');
INSERT INTO public.article_tags VALUES ('cdcf1559b07064521b49c7e7c3738f75', 0, '体育');
INSERT INTO public.article_tags VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 0, 'паром');
INSERT INTO public.article_tags VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 1, 'деревня');
INSERT INTO public.article_tags VALUES ('53a69ac1e7a39aa887b214d099036464', 0, '体育');
INSERT INTO public.article_tags VALUES ('de241a043061474a05d57d755a07e50a', 0, '体育');
INSERT INTO public.article_tags VALUES ('93ea5b4038b70e777659b09e0202cd7a', 0, 'خرائط');
INSERT INTO public.article_tags VALUES ('93ea5b4038b70e777659b09e0202cd7a', 1, 'مدن');
INSERT INTO public.article_tags VALUES ('93ea5b4038b70e777659b09e0202cd7a', 2, 'ذاكرة');


--
-- Data for Name: articles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.articles VALUES ('1388e4c6a925c3ebd474fa5df14374f6', 40, 'http://127.0.0.1:39041/city/2025-12/02/content_771.htm', 'http://127.0.0.1:39041/city/2025-12/02/content_771.htm', '青禾地铁3号线开通试运营', NULL, NULL, NULL, '青禾地铁3号线昨日开通试运营。早上6点半,首班列车从北站驶出,车厢里坐满了专程赶来“尝鲜”的市民。', '青禾地铁3号线昨日开通试运营。早上6点半,首班列车从北站驶出,车厢里坐满了专程赶来“尝鲜”的市民。

3号线全长28.6公里,设站21座,穿过老城区和大学城,全程票价最高6元(60岁以上老人免费)。按照设计,高峰时段行车间隔为4分钟。

住在南塘的上班族晏文倩说,以前开车到单位要50分钟,现在地铁只用26分钟。“省下来的时间,可以多睡一会儿。”

施工最难的是这一段

地铁集团总工程师瞿永年介绍,最难的是穿越古城墙的区间,隧道顶部距离墙基只有9米。施工队每天只推进两米,用了七个月才通过,城墙沉降控制在3毫米以内。

目前,3号线的日均客流预计为22万人次。交通部门将同步调整17条公交线路,方便市民换乘。', NULL, '青禾晚报', NULL, '城市', '2025-12-02', '2025-12-02 00:05:00+00', '+08:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'zh-Hans', 256, 305, 1, 9804, 127, NULL, NULL, NULL, NULL, '439b944b663106ccd7e72e31ec808004', -7764211150067008911, NULL, 0.96, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:10.467961+00', '2026-11-23 06:53:10.467961+00', '2026-11-23 06:53:10.467961+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('016f9da5176a2e8c0de1cb495f9f476e', 27, 'http://127.0.0.1:37347/vie-pratique/biodechets/', 'http://127.0.0.1:37347/vie-pratique/biodechets/', 'Biodéchets : ce qui change à la rentrée à Valmont', NULL, NULL, 'Biodéchets : ce qui change à la rentrée à Valmont', 'À partir du 1er septembre, les habitants de l’agglomération de Valmont devront trier leurs biodéchets. Trois questions pour s’y retrouver.', 'À partir du 1er septembre, les habitants de l’agglomération de Valmont devront trier leurs biodéchets. Trois questions pour s’y retrouver.

Que faut-il mettre dans le nouveau bac ?

Les épluchures, les restes de repas, le marc de café et les coquilles d’œufs. En revanche, ni viande crue, ni litière, ni sacs dits « compostables », qui se dégradent mal dans l’usine.

Quand sera-t-il ramassé ?

Deux fois par semaine en été, une fois en hiver. Le calendrier sera distribué dans les boîtes aux lettres avant la fin du mois d’août, avec un seau de cuisine.

Est-ce que cela coûtera plus cher ?

Non, assure la collectivité : la taxe restera stable pendant deux ans. Les foyers qui réduisent leurs ordures ménagères d’un tiers bénéficieront même d’une remise de 40 euros.

Une réunion publique est organisée le 28 août à 18 h 30, salle des Tilleuls. L’entrée est libre.', 'Valmont Info', NULL, NULL, NULL, '2025-08-19', '2025-08-19 09:00:00+00', '+02:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'fr', 142, 866, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'b4258bfdbcf4abe639fc078ac3df96b9', -2120538052580786014, NULL, 0.97, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:10.469141+00', '2026-11-23 06:53:10.469141+00', '2026-11-23 06:53:10.469141+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('09a43e3d4da134db13f76b92663faf14', 44, 'http://127.0.0.1:39429/view/30412', NULL, '30년 된 동네 목욕탕, 마을 극장으로 변신', NULL, NULL, NULL, '강원 강릉시 솔내동의 오래된 목욕탕이 마을 극장으로 다시 태어났다. 주민협의체는 12일 남탕 자리를 고쳐 만든 ''물빛극장''의 문을 열었다고 밝혔다.', '[강릉=뉴시스] 오하린 기자 = 강원 강릉시 솔내동의 오래된 목욕탕이 마을 극장으로 다시 태어났다. 주민협의체는 12일 남탕 자리를 고쳐 만든 ''물빛극장''의 문을 열었다고 밝혔다.

극장은 60석 규모다. 타일 벽과 굴뚝은 그대로 두고, 온탕은 무대로, 냉탕은 분장실로 바꿨다. 공사비 4억2천만원 가운데 절반은 주민들이 낸 후원금이다.

30년 동안 목욕탕을 운영한 최금옥(73)씨는 "때를 밀던 자리에서 배우들이 대사를 외우니 신기하다"며 "겨울에는 바닥이 따뜻해 관객들이 좋아할 것"이라고 말했다.

극장은 매주 금요일과 토요일에 공연을 올린다. 입장료는 5천원이며 솔내동 주민은 무료다.

☞공감언론 뉴시스 harin@news.example', NULL, '뉴시스', NULL, NULL, '2025-03-12', NULL, NULL, 'minute', 'visible', NULL, NULL, NULL, '뉴시스', '강릉', NULL, 'ko', 241, 362, 1, NULL, 2, NULL, NULL, NULL, NULL, 'e5ee6cb39ff653f01754ca33c7b9a7c7', 5382708353224089250, NULL, 0.91, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:10.468551+00', '2026-11-23 06:53:10.468551+00', '2026-11-23 06:53:10.468551+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('0e468a1c6ce30c9bb21e2e5899d602e1', 53, 'http://127.0.0.1:42669/2025/06/toshoshitsu/', 'http://127.0.0.1:42669/2025/06/toshoshitsu/', '返却日のない図書室', NULL, NULL, '返却日のない図書室', '町家を改装した小さな図書室が、城下町の一角で人気を集めている。並ぶのは絵本と郷土史、それに近所の人が書いた日記だ。', '町家を改装した小さな図書室が、城下町の一角で人気を集めている。並ぶのは絵本と郷土史、それに近所の人が書いた日記だ。

館長の波多野千里さん(58)は、元小学校の教員。子どもたちが読めるように、壁の説明にはすべて振り仮名を付けた。

毎月第2日曜には、お年寄りが昔の暮らしを語る会を開く。先月は藍染めの職人が、川で布を洗った冬の朝の話をした。

貸出期間は「読み終わるまで」

貸出カードに返却日はない。「急いで返さなくていい。その代わり、感想を一言書いてください」と波多野さん。カードの裏には、子どもの大きな字が並ぶ。

開館から1年で、蔵書は800冊から2300冊に増えた。多くは寄贈だという。', '城下町だより', NULL, NULL, NULL, '2025-06-08', '2025-06-07 21:00:00+00', '+09:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'ja', 255, 298, 1, NULL, NULL, NULL, NULL, NULL, NULL, '6d8159edd73ae27d516ecdb4e69e0dc6', -1171598462566934617, NULL, 0.97, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:10.4688+00', '2026-11-23 06:53:10.4688+00', '2026-11-23 06:53:10.4688+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('59f09ccf698d109c63e78137babcafaa', 60, 'http://127.0.0.1:43121/zx/88213.html', 'http://127.0.0.1:43121/zx/88213.html', '縣圖書館開設夜間閱覽室', NULL, NULL, NULL, '縣圖書館日前開設夜間閱覽室,每晚開放到十點。', '新華社清江8月20日電(記者楚天舒)縣圖書館日前開設夜間閱覽室,每晚開放到十點。

閱覽室可容納120人,配有護眼燈和飲水機(免費使用)。館長湯一平說,白天上班的人也需要一張安靜的桌子。

據統計,試運行兩個月以來,進館讀者達9400人次,其中六成是準備考試的年輕人。

館方還安排了志願者值班,十點以後護送獨自回家的讀者到車站。

下一步,這種服務將推廣到鄉鎮。', NULL, '新華社', NULL, '資訊', '2025-08-20', '2025-08-20 13:10:00+00', '+08:00', 'second', 'meta', NULL, NULL, NULL, '新華社', '清江', '2025-08-20', 'zh-Hant', 150, 182, 1, 377, 1, NULL, NULL, NULL, NULL, 'cabbb79ec7029dbd63cfafdb242605d8', 4865805218979548602, NULL, 0.95, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:10.536636+00', '2026-11-23 06:53:10.536636+00', '2026-11-23 06:53:10.536636+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('104008ffd793e6479e683d4b36bf1aa5', 72, 'http://127.0.0.1:45547/medio-ambiente/regantes-jaro', 'http://127.0.0.1:45547/medio-ambiente/regantes-jaro', 'Los regantes del Jaro ceden agua a las ciudades', NULL, NULL, NULL, 'Los regantes de la cuenca del Jaro han acordado este miércoles ceder el 12 % de su agua a las ciudades durante el verano, en el primer pacto de este tipo que se firma en la región.', 'Villaserena, 9 abr (EFE).- Los regantes de la cuenca del Jaro han acordado este miércoles ceder el 12 % de su agua a las ciudades durante el verano, en el primer pacto de este tipo que se firma en la región.

El acuerdo llega después de tres años de sequía y evita, al menos por ahora, los cortes nocturnos que el Gobierno regional había anunciado para junio en once municipios.

«No regalamos nada: el agua se devolverá cuando llueva», ha subrayado el presidente de la comunidad de regantes, Ginés Robledo, quien ha pedido que las obras de modernización de las acequias empiecen antes de septiembre.

A cambio, los agricultores recibirán 0,38 euros por metro cúbico y una línea de crédito sin intereses para instalar riego por goteo.

Las organizaciones ecologistas han valorado el pacto, aunque recuerdan que el acuífero sigue sobreexplotado y que un tercio de los pozos carece de contador.

El embalse de Peñalta, el mayor de la cuenca, se encuentra al 31 % de su capacidad, once puntos menos que hace un año.', 'El Diario del Jaro', 'EFE', true, 'Medio ambiente', '2025-04-09', '2025-04-09 16:30:00+00', '+02:00', 'second', 'json_ld', NULL, NULL, NULL, 'EFE', 'Villaserena', '2025-04-09', 'es', 174, 1012, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, 'e312a6609f2e5efa5b1f0d6417781d7f', 1551087062200544141, NULL, 0.98, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:10.488187+00', '2026-11-23 06:53:10.488187+00', '2026-11-23 06:53:10.488187+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('12b0ba3ce2113ba6f8a5604f92df1b93', 68, 'http://127.0.0.1:45447/eco/20250518/c_10882.html', 'http://127.0.0.1:45447/eco/20250518/c_10882.html', '北流河湿地春季候鸟数量创新高', NULL, NULL, NULL, '初夏时节，北流河国家湿地公园迎来一年中鸟类最多的日子。监测人员最新统计，今年春季在此停歇的候鸟达11.7万只，创有记录以来的新高。', '新华社北流河5月18日电(记者祁连生、沙小棠)初夏时节，北流河国家湿地公园迎来一年中鸟类最多的日子。监测人员最新统计，今年春季在此停歇的候鸟达11.7万只，创有记录以来的新高。

“十年前，这里还是养殖塘。”湿地公园管理处主任车向东说，2016年起，当地陆续退出养殖面积2.4万亩，恢复芦苇和浅滩，水质由劣五类提升到三类。

鸟多了，麻烦也跟着来。附近村民的稻田屡遭啄食，最多的一户一季损失近四成。去年，县里设立了生态补偿基金，由保险公司按实际损失赔付，目前已向63户农民支付41万元。

家住堤边的农民毛有福算过账：补偿加上带游客观鸟的收入，比从前养鱼还多一些。他给自家小院取了个名字，叫“等鸟来”。

专家表示，湿地修复是慢功夫，眼下还要防止外来植物扩散，并控制旺季的游客数量。

据介绍，该县将于年内建成覆盖全湿地的声学监测网，用鸟鸣声自动识别种类和数量。（完）', '江河新闻', '江河新闻', false, '生态', '2025-05-18', '2025-05-18 08:22:10+00', '+08:00', 'second', 'json_ld', NULL, NULL, NULL, '新华社', '北流河', '2025-05-18', 'zh-Hans', 324, 384, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, 'c6e6fd7d223f8c8a8a529dd8fb2fe0c6', 266722098120467543, NULL, 0.97, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:10.469494+00', '2026-11-23 06:53:10.469494+00', '2026-11-23 06:53:10.469494+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('2b6baefae281df25142a73283e7e3461', 1, 'http://127.0.0.1:33477/regions/source-vaucresson', 'http://127.0.0.1:33477/regions/source-vaucresson', 'À Vaucresson-les-Bains, la source qui chante à nouveau', NULL, NULL, NULL, 'Tarie depuis l''été 2022, la source thermale de Vaucresson-les-Bains s''est remise à couler dans la nuit de mardi à mercredi. Les habitants l''ont entendue avant de la voir.', 'Vaucresson-les-Bains (AFP) – Tarie depuis l''été 2022, la source thermale de Vaucresson-les-Bains s''est remise à couler dans la nuit de mardi à mercredi. Les habitants l''ont entendue avant de la voir.

« On dormait fenêtre ouverte, et d''un coup, ce bruit », raconte Odile Ferrand, gérante de l''hôtel des Sources. Elle a réveillé ses quatre clients et tout le monde est descendu en robe de chambre.

Les hydrogéologues restent prudents. Le débit, 11 litres par minute, représente à peine le tiers de ce qu''il était avant la sécheresse, et une analyse complète de l''eau prendra trois semaines.

Le maire, lui, a déjà fait repeindre le kiosque.', 'Le Courrier des Plateaux', 'AFP', true, 'Régions', '2025-10-17', '2025-10-17 04:00:00+00', '+02:00', 'minute', 'time_element', NULL, NULL, NULL, 'AFP', 'Vaucresson-les-Bains', NULL, 'fr', 103, 640, 1, NULL, NULL, true, NULL, NULL, NULL, '44ae24731586fe537c798335186f3da3', 5499424611148435370, NULL, 0.77, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:10.458673+00', '2026-11-23 06:53:10.458673+00', '2026-11-23 06:53:10.458673+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('3f48f14ee7807958eec183db52b69ede', 36, 'http://127.0.0.1:38257/2025/05/waves/', 'http://127.0.0.1:38257/2025/05/waves/', '聽浪的人', NULL, NULL, '聽浪的人', '搬到海邊小鎮的第三年，我終於學會了分辨浪聲。大潮前一晚，浪是悶的，像有人在隔壁搬家具；天氣要變壞時，浪反而碎，細細密密打在堤上。', '搬到海邊小鎮的第三年，我終於學會了分辨浪聲。大潮前一晚，浪是悶的，像有人在隔壁搬家具；天氣要變壞時，浪反而碎，細細密密打在堤上。

教我這件事的是隔壁的阿順伯。他捕了一輩子魚，退休後每天清晨仍到港邊坐著，看年輕人卸貨。「耳朵比氣象台準。」他說這話時從不抬頭。

一碗魚湯的規矩

鎮上唯一的早餐店只賣魚湯。老闆娘的規矩是：先喝湯，再吃魚，不准加胡椒。外地客人抗議過幾次，後來也都安靜地把湯喝完。

今年春天，店門口多了一張告示，說老闆娘要去台中照顧孫子，歇業三個月。整個小鎮的早晨忽然慢了下來，大家端著便利商店的咖啡，站在路邊不知道要聊什麼。

三個月後，店重新開張。那天浪聲很輕，湯還是一樣燙。阿順伯喝完第一口，點點頭說：「回來了。」', '慢慢寫', NULL, NULL, NULL, '2025-05-27', '2025-05-27 14:15:00+00', '+08:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'zh-Hant', 269, 318, 1, NULL, NULL, NULL, NULL, NULL, NULL, '82fa189d341910f7c79225ea5bf403b2', -3211119222287376372, NULL, 0.98, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:10.46938+00', '2026-11-23 06:53:10.46938+00', '2026-11-23 06:53:10.46938+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('4631dc6678ccd2b26555ff8096608017', 59, 'http://127.0.0.1:43121/2025/03/xiubiao', 'http://127.0.0.1:43121/2025/03/xiubiao', '老城修表人:滴答声里五十年', NULL, NULL, '老城修表人:滴答声里五十年', '每到周末,老城的修表铺前总会排起队。铺子不足十平方米,主人姓景,今年71岁,修表已经五十四年。', '每到周末,老城的修表铺前总会排起队。铺子不足十平方米,主人姓景,今年71岁,修表已经五十四年。

他的工作台是一张旧课桌,上面摆着镊子、放大镜和一只装满零件的饼干盒。“现在的人看时间都用手机,”他说,“送来修的表,修的多半是念想。”

上个月,一位姑娘从外地寄来一块停走的女表,是她外婆的嫁妆。老景换了游丝,又用三天时间调准走时,只收了六十元。姑娘来信说,听到滴答声的那一刻,全家人都哭了。

手艺有人接

去年起,职业学校的两名学生开始跟着老景学徒。其中一个叫阮小安,原本学的是数控(机床方向),他说机器讲究的是精度,钟表讲究的是耐心。

街道办事处正打算把这条巷子改成手艺街,修伞的、配钥匙的都将搬进来,头三年免租金。老景对此只提了一个要求:门口那棵槐树不能砍。', '街角杂志', NULL, NULL, NULL, '2025-03-15', '2025-03-15 01:30:00+00', '+08:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'zh-Hans', 282, 333, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'bc67cdf89558543d48d0de98e3a8849c', 8070810413283924681, NULL, 0.97, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:10.469019+00', '2026-11-23 06:53:10.469019+00', '2026-11-23 06:53:10.469019+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('144af1eefa1b7bf7ab1d63812246afdf', 65, 'http://127.0.0.1:45011/wh/2025/10/11/0451.shtml', 'http://127.0.0.1:45011/wh/2025/10/11/0451.shtml', '第八届青禾国际风筝节开幕', NULL, NULL, NULL, '10月11日，第八届青禾国际风筝节在滨河公园开幕。来自14个国家和地区的320名选手带来了近千只风筝，最长的一只“百足蜈蚣”长达168米。', '10月11日，第八届青禾国际风筝节在滨河公园开幕。来自14个国家和地区的320名选手带来了近千只风筝，最长的一只“百足蜈蚣”长达168米。

开幕当天风力四级，正适合放飞。上午10时，随着哨声响起，数百只风筝同时升空，引来阵阵掌声。

62岁的扎制艺人米广田带来了祖传的“沙燕”。他说，一只好风筝要削竹、糊纸、绘彩、试飞，前后四十多天，“竹子要选向阳坡上的，冬天砍才不生虫”。

风筝节期间，组委会安排了12场工作坊，市民可以免费学习扎制小风筝。附近的酒店预订量比平时增加了七成。

活动将持续到10月15日。交通部门提醒，滨河路部分路段临时限行，市民可乘坐地铁前往。', NULL, '青禾电视台', NULL, '文化', '2025-10-11', '2025-10-11 07:30:00+00', '+08:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'zh-Hans', 231, 284, 1, 640, 2, NULL, NULL, NULL, NULL, '71db22f57a0f24912a69d106e8c65912', 5675396293385069073, NULL, 0.97, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:11.588993+00', '2026-11-23 06:53:11.588993+00', '2026-11-23 06:53:11.588993+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('15078d490a94a74e794fe25134f78059', 41, 'http://127.0.0.1:39041/people/2025-07/21/content_488.htm', 'http://127.0.0.1:39041/people/2025-07/21/content_488.htm', '云端邮局的守望者', NULL, NULL, NULL, '海拔三千八百米的邮局,全年只有一名职工。她叫卓玛央金,在这里工作了十一年。', '海拔三千八百米的邮局,全年只有一名职工。她叫卓玛央金,在这里工作了十一年。

每周二和周五,邮车从山下送来包裹。去年,她一共投递了6400多件,最远的一户要骑马走四个小时(冬天则要绕路)。

“最怕的不是冷,是路滑。”卓玛央金说,有一年下大雪,她在垭口等了两天,怀里揣着一封录取通知书。

学生叫多吉,如今已经大学毕业,回到县里当了老师。每年开学,他都会带着学生来邮局,给十年后的自己寄一封信。

邮政公司表示,今年将为高原网点配备供氧设备和越野车,并试用无人机投送药品。', NULL, '高原日报', NULL, '人物', '2025-07-21', '2025-07-21 02:12:00+00', '+08:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'zh-Hans', 197, 236, 1, 1530, 9, NULL, NULL, NULL, NULL, 'fa0895570687deab29b0819bda5a7eba', 162679134087321704, NULL, 0.95, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:10.537051+00', '2026-11-23 06:53:10.537051+00', '2026-11-23 06:53:10.537051+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('189e31ce2f133e65c04344ffc0150ae3', 18, 'http://127.0.0.1:36477/blog/the-secret-was-the-bowl/', NULL, 'The secret was the bowl', NULL, NULL, NULL, 'I have been baking the same loaf every Saturday for six years, and last week I finally understood why it never tasted like my grandmother’s. It was not the flour. It was not the oven. It was the bowl.', 'I have been baking the same loaf every Saturday for six years, and last week I finally understood why it never tasted like my grandmother’s. It was not the flour. It was not the oven. It was the bowl.

She mixed her dough in a heavy earthenware bowl that lived on the shelf above the stove, so it was always faintly warm. Mine came out of a cold cupboard. Two degrees, I have learned, is the difference between a loaf that sings and one that sulks.

What I changed

Now I fill the bowl with hot water while I weigh everything else, tip it out, and dry it with a towel. That is the whole trick. The first rise takes 50 minutes instead of 80, and the crumb is softer.

A reader wrote in to say that a folded blanket does the same job, and another swears by the airing cupboard. I tried both. The blanket works; the airing cupboard made my towels smell of yeast for a week.

My grandmother never measured anything, and she would have laughed at my thermometer. But she would have eaten the bread, heel first, with far too much butter.', NULL, NULL, NULL, NULL, '2025-02-09', NULL, NULL, 'day', 'visible', NULL, NULL, NULL, NULL, NULL, NULL, 'en', 196, 1031, 1, NULL, 0, NULL, NULL, NULL, NULL, '5af14a754b2b431f62db605c907476bf', 5452462164268804435, NULL, 0.97, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.273791+00', '2026-11-23 06:53:12.273791+00', '2026-11-23 06:53:12.273791+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('19efc1c655b62b1518d0f7a7fae4b1d8', 69, 'http://127.0.0.1:45447/minsheng/202509/t0902_3381.html', 'http://127.0.0.1:45447/minsheng/202509/t0902_3381.html', '青禾41座小型水库完成除险加固', NULL, NULL, NULL, '记者从青禾市水务局获悉，截至8月底，全市41座小型水库除险加固工程全部完工，比原计划提前两个月。', '本报讯 记者从青禾市水务局获悉，截至8月底，全市41座小型水库除险加固工程全部完工，比原计划提前两个月。

“以前一到汛期，我们就得把铺盖搬到坝上。”长岭水库管护员石守田说，新建的雨情测报站每5分钟自动上传一次数据，水位一旦超过警戒线，手机上就会收到提醒。

据了解，这些水库大多建于上世纪六七十年代，坝体渗漏、闸门锈蚀等问题比较普遍。工程总投资2.3亿元，其中中央和省级资金占六成，其余由市县两级财政承担。

管得住，还要用得好

市水务局副局长戚广平介绍，加固之后的水库每年可新增蓄水1800万立方米，惠及灌溉面积11万亩。今年入夏以来，下游的三个乡镇没有再为浇地发愁。

不过，也有基层干部反映，部分水库地处偏远，管护经费仍然偏紧。对此，戚广平表示，市里正在研究把管护费用纳入年度预算，并尝试由专业公司统一养护。

“修好是第一步，管好才算数。”他说。', NULL, '清江日报', NULL, '民生', '2025-09-02', '2025-09-01 23:40:00+00', '+08:00', 'second', 'meta', NULL, NULL, NULL, '本报', NULL, NULL, 'zh-Hans', 322, 379, 1, 2316, 18, NULL, NULL, NULL, NULL, 'e303c9c1f542596dd038dfa90b2d9eea', 4014718561272138580, NULL, 0.99, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.135371+00', '2026-11-23 06:53:12.135371+00', '2026-11-23 06:53:12.135371+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('2a225a029c617d76b336e00e35068752', 73, 'http://127.0.0.1:45547/cultura/centralita-remedios-palau', 'http://127.0.0.1:45547/cultura/centralita-remedios-palau', 'La mujer que conectaba un pueblo', NULL, NULL, NULL, 'La última centralita manual del país cabe en una habitación de doce metros cuadrados y huele a cera. Remedios Palau la encendió durante treinta y cuatro años, cada mañana, a las siete menos cuarto.', 'La última centralita manual del país cabe en una habitación de doce metros cuadrados y huele a cera. Remedios Palau la encendió durante treinta y cuatro años, cada mañana, a las siete menos cuarto.

Por sus manos pasaron bodas, herencias, riñas y un número incalculable de silencios. «Yo no escuchaba», aclara enseguida, «pero a veces el silencio se oía desde fuera».

Un pueblo en doce clavijas

Cuando llegó la telefonía automática, en 1988, el Ayuntamiento quiso vender el aparato como chatarra. Remedios lo cubrió con una sábana y guardó la llave en el bolsillo del delantal.

Si me preguntan qué es la confianza, yo diría que doce clavijas y una sola mujer.

Hoy la centralita vuelve a funcionar, conectada a los auriculares de un pequeño museo que abrió en mayo. Al levantar cada clavija suena una conversación recreada por los vecinos, con los nombres cambiados.

En su primer mes lo visitaron 2.140 personas, el triple de los habitantes del pueblo. Remedios atiende los sábados. Los domingos, dice, el teléfono descansa.', 'Revista Orilla', NULL, NULL, 'Cultura', '2025-07-13', '2025-07-13 07:00:00+00', '+02:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'es', 171, 1028, 1, NULL, NULL, NULL, NULL, NULL, NULL, '9288c8140636d8788caf6a5cf402e5ea', -723673142833562256, NULL, 0.98, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.26835+00', '2026-11-23 06:53:12.26835+00', '2026-11-23 06:53:12.26835+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('2c4241ab8f308b020aea3d42fbca3da8', 54, 'http://127.0.0.1:42669/bunka/kagura-men', 'http://127.0.0.1:42669/bunka/kagura-men', '半世紀ぶりの新しい面 山里の神楽を継ぐ', NULL, NULL, NULL, '山あいの集落で、半世紀ぶりに神楽(かぐら)の面が新調された。打ったのは、移住して6年目の木工作家、笹原迅さん(41)だ。', '山あいの集落で、半世紀ぶりに神楽(かぐら)の面が新調された。打ったのは、移住して6年目の木工作家、笹原迅さん(41)だ。

きっかけは2年前の台風だった。倉が浸水し、古い面の多くが割れた。修理を頼める職人は県内におらず、集落の長老が笹原さんの工房を訪ねた。

木を選ぶところから

材は裏山の桐(きり)を使った。切ってから1年寝かせ、荒彫りに3カ月。笹原さんは「面は見る角度で表情が変わる。舞い手に着けてもらい、何度も削り直した」と振り返る。

完成したとき、長老は何も言わずに面を裏返し、内側をなでた。

秋の例祭では、新しい面を着けた中学生2人が初めて舞台に立つ。練習は週3回。笛の音が夜の谷に響いている。

集落の戸数は現在19戸。それでも今年は、都会に出た人たちから「見に帰る」という連絡が相次いでいるという。', '季刊やまびこ', NULL, NULL, '文化', '2025-09-14', '2025-09-13 15:00:00+00', '+09:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'ja', 309, 359, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'd85a9ab2d5cf2002df0e7b6aaf0a653f', -4294821488904875686, NULL, 0.98, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:10.537159+00', '2026-11-23 06:53:10.537159+00', '2026-11-23 06:53:10.537159+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('2fbd2827eacf98c27585f304211a697d', 2, 'http://127.0.0.1:33477/fugas/sete-mercados', NULL, 'Sete mercados onde ainda se compra fiado', NULL, NULL, NULL, 'Um caderno, um lápis e a confiança de quem conhece os avós do cliente. Percorremos o interior à procura das lojas que ainda vendem fiado e encontrámos mais do que esperávamos. Aqui ficam as três primeiras, da serra para o mar.', 'Um caderno, um lápis e a confiança de quem conhece os avós do cliente. Percorremos o interior à procura das lojas que ainda vendem fiado e encontrámos mais do que esperávamos. Aqui ficam as três primeiras, da serra para o mar.

1. Mercearia Pinheiro, Vale da Senhora

O caderno de capa azul vai no volume 41. A dona Arminda, de 88 anos, só risca uma dívida quando a pessoa entra pela porta, «porque por telefone não se olha nos olhos». O queijo vem da casa ao lado.

Horário | 8h às 19h

Especialidade | queijo de ovelha

2. Drogaria Central, Outeiro

Vende pregos à unidade e empresta a escada. O Sr. Américo herdou do pai 212 devedores e diz que só perdeu o rasto a três, todos emigrados, e que dois já pagaram por carta.

3. Peixaria da Ponte, Lagoa Velha

Aqui o fiado tem prazo: até à próxima maré boa. Quem não paga leva para casa um linguado desenhado a giz na ardósia, com o nome por baixo, à vista de toda a rua.

Na próxima semana continuamos com os restantes quatro.', 'Gazeta do Interior', NULL, NULL, 'Fugas', '2025-05-09', '2025-05-09 05:30:00+00', '+01:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'pt', 181, 977, 1, NULL, NULL, NULL, NULL, NULL, NULL, '117fde6565bb7c57ed2e7badb1522785', -1585452091201700462, NULL, 0.91, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:10.536742+00', '2026-11-23 06:53:10.536742+00', '2026-11-23 06:53:10.536742+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('3ae8f3871b1c992262476ffb4607bdc5', 45, 'http://127.0.0.1:39429/interview/yunoki/', NULL, '「字は歩いた道に似る」 書家・柚木澄江さんに聞く', NULL, NULL, NULL, '九十二歳の書家、柚木澄江さんは、今も毎朝雁皮紙に一文字だけを書く。山あいの工房を訪ね、七十年続けてきた理由を聞いた。', '九十二歳の書家、柚木澄江さんは、今も毎朝雁皮紙に一文字だけを書く。山あいの工房を訪ね、七十年続けてきた理由を聞いた。

――一日一文字と決めたのはいつですか。

三十歳のときです。展覧会のために百枚書いて、選んだのは最初の一枚でした。では残りの九十九枚は何だったのかと思いましてね。

――失敗した日はどうするのですか。

失敗という言葉を使うのをやめました。字は歩いた道に似ます。転んだ日の字は転んでいる。それでいいのです。

墨の匂いを継ぐ

工房には週に二度、近くの中学校の生徒が通ってくる。硯(すずり)を洗い、墨を磨る。それだけで一時間が過ぎる。

――若い人に伝えたいことは。

急がないこと。急いで書いた「永」は、どこかで息が切れています。', '月刊このあたり', NULL, NULL, 'インタビュー', '2025-11-22', '2025-11-21 23:00:00+00', '+09:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'ja', 276, 326, 1, NULL, NULL, NULL, NULL, NULL, NULL, '75f94e9bf5137bb16947df9f33f33de8', -6631486713162662345, NULL, 0.93, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:10.537263+00', '2026-11-23 06:53:10.537263+00', '2026-11-23 06:53:10.537263+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('3da4886464f12e5648ac3e258383468c', 55, 'http://127.0.0.1:42669/news/slow-door/', 'http://127.0.0.1:42669/news/slow-door/', '''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다', NULL, NULL, '''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다', '강릉의 한 시내버스 회사가 모든 노선에 ''느린 문''을 달았다. 승객이 완전히 자리에 앉거나 손잡이를 잡은 뒤에야 문이 닫히고 차가 출발하는 장치다.', '강릉의 한 시내버스 회사가 모든 노선에 ''느린 문''을 달았다. 승객이 완전히 자리에 앉거나 손잡이를 잡은 뒤에야 문이 닫히고 차가 출발하는 장치다.

회사는 지난해 차내 넘어짐 사고가 41건에 이르자 대책을 고민했다. 사고의 열에 여덟은 출발 직후 3초 안에 일어났고, 다친 사람은 대부분 일흔이 넘은 어르신이었다.

운행 시간은 얼마나 늘었나

평일 낮: 정류장마다 평균 2.1초 증가

출퇴근 시간: 평균 1.4초 증가

한 바퀴 전체: 약 3분 증가

우려와 달리 민원은 거의 없었다. 기사 함동수 씨는 "문이 천천히 닫히니 뛰어오는 손님도 줄었다"며 웃었다.

시행 석 달 동안 차내 사고는 2건에 그쳤다. 시는 내년 상반기까지 다른 두 회사에도 같은 장치를 지원할 방침이다.', '동해안 오늘', NULL, NULL, NULL, '2025-10-28', '2025-10-28 01:20:00+00', '+09:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'ko', 259, 382, 1, NULL, NULL, NULL, NULL, NULL, NULL, '95e6daefc344abb3c8188cf978134cba', 7259222853727183274, NULL, 0.92, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.338694+00', '2026-11-23 06:53:12.338694+00', '2026-11-23 06:53:12.338694+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('4b946f173199f1d6cf40b54b247f73e5', 12, 'http://127.0.0.1:34477/thaqafa/mujallid', 'http://127.0.0.1:34477/thaqafa/mujallid', 'مجلّد الكتب الذي لا يقرأ إلا العناوين', NULL, NULL, NULL, 'في زقاق ضيق خلف سوق النحاسين، يجلس الحاج إدريس أمام كومة من الكتب الممزقة. مهنته منذ خمسين عاما تجليد الكتب، وهو يقول إنه لم يقرأ منها إلا العناوين، لأن القراءة تؤخر العمل.', 'في زقاق ضيق خلف سوق النحاسين، يجلس الحاج إدريس أمام كومة من الكتب الممزقة. مهنته منذ خمسين عاما تجليد الكتب، وهو يقول إنه لم يقرأ منها إلا العناوين، لأن القراءة تؤخر العمل.

يأتيه الزبائن بكتب ورثوها عن آبائهم، وبدفاتر وصفات طبخ، وبمصاحف صغيرة بهتت حوافها. وقبل أسابيع جاءته طالبة بدفتر جدها، وفيه قصائد لم تُنشر قط.

رائحة الغراء

لا يستخدم الحاج إدريس غراء صناعيا، بل يحضّر خليطا من النشا والقرنفل تعلّمه من معلمه. ويؤكد أن هذه الرائحة وحدها كفيلة بإبعاد الحشرات عن الورق مئة عام.

الكتاب الذي لا يُفتح يموت، ولو كان غلافه من ذهب.

وقد بدأت دار الثقافة في المدينة تسجيل خبرته في أفلام قصيرة، وافتتحت ورشة يتدرب فيها تسعة شبان مساء كل خميس.

أما دفتر القصائد فقد صدر الشهر الماضي في طبعة من 500 نسخة. جلّدها الحاج إدريس كلها بيده، واحتفظ لنفسه بنسخة واحدة، قال إنه سيقرؤها حين يتقاعد.', 'مجلة الرواق', NULL, NULL, 'ثقافة', '2025-09-20', '2025-09-20 09:00:00+00', '+01:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'ar', 141, 785, 1, NULL, NULL, NULL, NULL, NULL, NULL, '965defd25d4f5686fd3f64751f06afef', -2273573824139289881, NULL, 0.99, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:10.536949+00', '2026-11-23 06:53:10.536949+00', '2026-11-23 06:53:10.536949+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('4f8958d2e1650fd2aaf4cc588e2e686c', 28, 'http://127.0.0.1:37347/gesellschaft/altenmoor', 'http://127.0.0.1:37347/gesellschaft/altenmoor', 'Der letzte Schiffer vom Altenmoor', NULL, NULL, NULL, 'Um vier Uhr morgens, wenn in Altenmoor noch kein Licht brennt, schiebt Jürgen Packeiser sein Boot in den Kanal. Er ist einer der letzten drei Torfschiffer im Land, und er ist der jüngste von ihnen: 67.', 'Um vier Uhr morgens, wenn in Altenmoor noch kein Licht brennt, schiebt Jürgen Packeiser sein Boot in den Kanal. Er ist einer der letzten drei Torfschiffer im Land, und er ist der jüngste von ihnen: 67.

Torf fährt er längst nicht mehr. Seit das Moor unter Schutz steht, bringt er Forscherinnen zu ihren Messstellen, Schulklassen zu den Kranichen und einmal im Jahr den Pfarrer zur Feldandacht.

Ein Moor, das wieder wächst

Dass hier etwas gelingt, lässt sich messen. Seit der Wasserstand 2018 angehoben wurde, wächst die Torfschicht wieder, wenn auch nur um einen Millimeter im Jahr. «Das klingt nach nichts», sagt die Biologin Ulrike Stamm, «aber vorher haben wir jedes Jahr einen Zentimeter verloren.»

Die Bauern der Umgebung sehen das mit gemischten Gefühlen. Einige haben Weideland aufgegeben und bauen nun Rohrkolben an, aus denen Dämmplatten werden. Andere warten ab, weil niemand weiß, wie lange die Prämien fließen.

Das Moor hat Zeit. Wir haben sie nicht.

Packeiser will noch fünf Jahre fahren. Einen Nachfolger hat er auch: Seine Enkelin ist 14 und steuert das Boot schon allein, wenn der Wind nicht zu stark ist.', 'Nordblick', NULL, NULL, 'Gesellschaft', '2025-10-04', '2025-10-04 04:00:00+00', '+02:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'de', 183, 1126, 1, NULL, NULL, NULL, NULL, NULL, NULL, '89c41e993ffee6364b5c100fd6ced5dd', 6817982338125940953, NULL, 0.99, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.188297+00', '2026-11-23 06:53:12.188297+00', '2026-11-23 06:53:12.188297+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('592df40013aff27095112676454bce0d', 13, 'http://127.0.0.1:34477/society/wadi-canals', 'http://127.0.0.1:34477/society/wadi-canals', 'قرية تعيد الحياة إلى قنوات عمرها ألف عام', NULL, NULL, NULL, 'قال مسؤولون محليون يوم الأربعاء إن قرية وادي الزيتون أعادت تشغيل شبكة القنوات الحجرية القديمة التي بُنيت قبل نحو ألف عام، بعدما توقفت عن العمل في سبعينيات القرن الماضي.', 'عمّان 7 مايو أيار (رويترز) - قال مسؤولون محليون يوم الأربعاء إن قرية وادي الزيتون أعادت تشغيل شبكة القنوات الحجرية القديمة التي بُنيت قبل نحو ألف عام، بعدما توقفت عن العمل في سبعينيات القرن الماضي.

وذكرت بلدية القرية أن الترميم استغرق ثلاث سنوات وكلف 640 ألف دينار، وأن القنوات ستروي 350 مزرعة صغيرة من دون استخدام أي مضخات.

وقال المهندس خليل منصور، المشرف على المشروع، إن الفريق اعتمد على ذاكرة كبار السن أكثر من اعتماده على الخرائط. وأضاف "كل حجر هنا له اسم".

ويتقاسم المزارعون الماء وفق جدول قديم يُعرف باسم "الدور"، يحصل فيه كل بيت على ساعتين مرة كل ستة أيام.

ويأمل السكان في أن يشجع المشروع الشبان على العودة إلى الزراعة، إذ لم يبق في القرية سوى 1200 نسمة بعد أن كان عددهم أربعة آلاف.', 'أخبار الوادي', 'رويترز', true, 'مجتمع', '2025-05-07', '2025-05-07 11:10:00+00', '+03:00', 'second', 'json_ld', NULL, NULL, NULL, 'رويترز', 'عمّان', '2025-05-07', 'ar', 126, 693, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, 'e1c7156b27ebe5aa2361f462f8267660', 531575535353620333, NULL, 0.98, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.285996+00', '2026-11-23 06:53:12.285996+00', '2026-11-23 06:53:12.285996+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('7b7a21013b0d1c1bdf7be8a95fc30180', 37, 'http://127.0.0.1:38257/local/8812', NULL, '石牆樹倒塌後三十日 街坊自發守護僅餘榕樹', NULL, NULL, NULL, '半山石牆上一棵百年榕樹上月在暴雨中倒塌,一個月後,附近街坊組成「守樹小組」,每日輪流為餘下的四棵榕樹量度氣根、清理水渠,並把數據放上網供人查閱。', '【本報訊】(記者 鄧凱彤)半山石牆上一棵百年榕樹上月在暴雨中倒塌,一個月後,附近街坊組成「守樹小組」,每日輪流為餘下的四棵榕樹量度氣根、清理水渠,並把數據放上網供人查閱。

小組成員以退休人士和中學生為主,現有三十八人。負責編更的麥太笑言,最難編的不是時間,而是「個個都想早更,因為可以同雀仔打招呼」。

專家:石牆比樹更需要檢查

樹藝師盧啟賢認為,街坊的記錄有參考價值,但更逼切的是檢查石牆排水。他指出,石縫一旦積水,樹根便會向外推,遲早再有樹木倒塌。

區議會將於下月討論撥款 120 萬元為石牆安裝感應器,並計劃在倒塌的樹頭旁栽種一棵以原樹枝條繁殖的小榕樹。

麥太說,小樹種下那天,她會把第一本記錄簿埋在旁邊。', '港島街坊報', '港島街坊報', false, '港聞', '2025-08-19', NULL, NULL, 'minute', 'visible', NULL, NULL, NULL, '本報', NULL, NULL, 'zh-Hant', 262, 310, 1, NULL, NULL, NULL, NULL, NULL, NULL, '2986cde2b217b76c46ccbac8dfc61df2', -4167192642910493051, NULL, 1, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.092637+00', '2026-11-23 06:53:12.092637+00', '2026-11-23 06:53:12.092637+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('9f290ef443e5dc02fc6bd8e782bc6ab2', 61, 'http://127.0.0.1:43121/p/7719203', NULL, '深海浮标“听潮”号:在浪尖上守望', NULL, NULL, NULL, '11月6日清晨,东海上空的云还没有散,“听潮”号浮标已经自动升起了天线。这是我国自主研制的第五十套深海观测浮标。', '央视网消息(记者 洛清扬 齐万里)11月6日清晨,东海上空的云还没有散,“听潮”号浮标已经自动升起了天线。这是我国自主研制的第五十套深海观测浮标。

浮标下方,一根4200米长的缆绳连着12个传感器,每小时把温度、盐度和流速传回岸上。项目负责人宁致远说,最难的不是把设备放下去,而是让它在海里安稳地待上三年。

与台风擦肩而过

今年9月,一场台风从浮标以北60公里处经过,最大浪高达到13米。岸上的工程师守了一夜,天亮时,屏幕上的曲线重新跳动起来。“那一刻,大家都没说话,先去吃了碗面。”宁致远笑着说。

数据除了用于天气预报(包括台风路径),也向渔民开放。浙江舟山的船老大贺海生说,出海之前看一眼水温图,能少跑不少冤枉路。

按照计划,到2027年,同类浮标将增加到80套,覆盖主要渔场和航线。', NULL, '央视网', NULL, NULL, '2025-11-06', NULL, NULL, 'day', 'visible', NULL, NULL, NULL, '央视网', NULL, NULL, 'zh-Hans', 288, 349, 1, 5120, 44, NULL, NULL, NULL, NULL, 'b0b94c072c6247cde8acb9a7f2a6b921', 1182163299840696153, NULL, 0.98, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.279093+00', '2026-11-23 06:53:12.279093+00', '2026-11-23 06:53:12.279093+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('d6c0a7cdcd7243a5bc7ffe36c64da6e3', 42, 'http://127.0.0.1:39041/culture/p/3310', 'http://127.0.0.1:39041/culture/p/3310', '念对你的城：地名读音里的历史', NULL, NULL, NULL, '在安徽亳(bó)州长大的人，大多有过纠正别人读音的经历。地名里的生僻字，常常是外地人与一座城市的第一次“交锋”。', '在安徽亳(bó)州长大的人，大多有过纠正别人读音的经历。地名里的生僻字，常常是外地人与一座城市的第一次“交锋”。

语言学者卫青岚把这些地名收进了一本小书《念对你的城》。她说，读音里藏着迁徙、避讳和方言的历史，“念错不丢人，不问才可惜”。

书中有一章写植物。荨(qián)麻在不少人口中被念成另一个音，两种读法并存了几十年，直到新版词典才给出说明。

也有一章写人。运动员李宁(Li Ning)的名字好念，但早年的外国解说员总把姓和名弄反；品牌出海之后，这个问题又回来了。

不急着下结论

卫青岚并不主张一律“从今”或“从古”。在她看来，当地人怎么念，就该尊重怎么念(约定俗成)，词典应当跟在后面记录。

一个字的读音，是几代人一起投票投出来的。

这本书首印8000册，出版社正在准备第二版。卫青岚在后记里留了一个邮箱，欢迎读者来信“挑刺”。', '识字周刊', '识字周刊', false, '文化', '2025-04-10', '2025-04-09 16:00:00+00', '+08:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'zh-Hans', 298, 374, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'fc7cda9cc525aac5397e81541ba62514', -7473310154865394452, NULL, 1, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.292057+00', '2026-11-23 06:53:12.292057+00', '2026-11-23 06:53:12.292057+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('2371e85fce083448a27d3e5e9761ca29', 66, 'http://127.0.0.1:45011/nc/2025/1024/9127.htm', NULL, '白塔乡的柿子红了', NULL, NULL, NULL, '霜降刚过，青禾县白塔乡的柿子红了。果农祝大川踩着梯子，一个一个往筐里摘，生怕碰破了皮。', '本报青禾讯（记者伍思齐 通讯员庞小满）霜降刚过，青禾县白塔乡的柿子红了。果农祝大川踩着梯子，一个一个往筐里摘，生怕碰破了皮。

“鲜果一斤卖两块，做成柿饼能卖十八块。”祝大川说，去年村里建起了烘干房（用的是空气能），再也不怕连阴雨。

白塔乡有柿树6万多株，其中树龄超过百年的就有700株。过去，果子运不出去，一半烂在树上。2021年通村公路修通以后，收购商把车直接开到了树下。

一颗柿子的十二道工序

削皮、晾晒、捏饼、潮霜……在合作社的车间里，带头人窦桂兰向记者数着工序。她说，机器能削皮，但“捏”这一步还得靠手，轻了不匀，重了就破。

合作社眼下有社员216户，今年预计产柿饼900吨，一部分已经签了外地的订单。乡里还请来了老师，教年轻人在网上直播卖货。

县农业农村局有关负责人表示，下一步将统一标准和商标，让“白塔柿饼”卖得更远、更稳。', NULL, '本报', NULL, NULL, '2025-10-24', NULL, NULL, 'day', 'url', NULL, NULL, NULL, '本报', '青禾', NULL, 'zh-Hans', 304, 374, 1, 731, 6, NULL, NULL, NULL, NULL, '328b7b0a7d72b6e1cd71f40824f46cea', 2066119468229569394, NULL, 0.96, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.528339+00', '2026-11-23 06:53:12.528339+00', '2026-11-23 06:53:12.528339+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('4706f7b3a0f77158f976d00af46ac74d', 3, 'http://127.0.0.1:33477/cronaca/ponte-di-barche', NULL, 'Il ponte di barche torna sul Serio, ma solo d''estate', NULL, NULL, NULL, 'Dopo cinquantatré anni il ponte di barche è tornato sul Serio: ventidue scafi di legno, legati fianco a fianco, permettono da oggi di passare a piedi e in bicicletta da Ripalta a Castelmora.', '(ANSA) - CREMA, 30 GIU - Dopo cinquantatré anni il ponte di barche è tornato sul Serio: ventidue scafi di legno, legati fianco a fianco, permettono da oggi di passare a piedi e in bicicletta da Ripalta a Castelmora.

L''opera, costata 640mila euro, resterà montata fino al 30 settembre. D''inverno le barche saranno tirate a secco in un capannone comunale, perché la corrente è troppo forte.

«Non è nostalgia», assicura la sindaca Rita Zambelli. «Chi lavora di là dal fiume risparmia undici chilometri di strada, e la domenica abbiamo già contato duemila passaggi».

Mio nonno lo attraversava con le capre. Io lo attraverso con il computer nello zaino.

I maestri d''ascia che hanno ricostruito gli scafi sono tre, tutti oltre i settant''anni. Per trasmettere il mestiere hanno preso con sé quattro apprendisti, due dei quali arrivano dal Senegal.

Resta aperta la questione del pedaggio: il Comune vorrebbe renderlo gratuito per i residenti, la Regione chiede che ogni passaggio costi cinquanta centesimi.', NULL, 'ANSA', NULL, NULL, '2025-06-30', '2025-06-30 16:05:00+00', '+02:00', 'second', 'time_element', NULL, NULL, NULL, 'ANSA', 'CREMA', '2025-06-30', 'it', 159, 1003, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'e45ad98b5d3ade468a3b3bdc30c0d152', 138779527759228725, NULL, 0.97, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.283771+00', '2026-11-23 06:53:12.283771+00', '2026-11-23 06:53:12.283771+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 29, 'http://127.0.0.1:37347/norden/jolanda-liveticker', 'http://127.0.0.1:37347/norden/jolanda-liveticker', 'Sturmtief „Jolanda“: Fähren bleiben im Hafen, Bahn stellt Verkehr ein', 'Das Sturmtief „Jolanda“ hat den Norden erreicht. In Harksiel wurden am Vormittag Böen von 137 Kilometern pro Stunde gemessen, drei Fährlinien ruhen. Die wichtigsten Meldungen im Liveticker.', NULL, NULL, 'Das Sturmtief „Jolanda“ hat den Norden erreicht. In Harksiel wurden am Vormittag Böen von 137 Kilometern pro Stunde gemessen, drei Fährlinien ruhen. Die wichtigsten Meldungen im Liveticker.', 'Das Sturmtief „Jolanda“ hat den Norden erreicht. In Harksiel wurden am Vormittag Böen von 137 Kilometern pro Stunde gemessen, drei Fährlinien ruhen. Die wichtigsten Meldungen im Liveticker.

13.15 Uhr: Bahn stellt Verkehr nördlich von Husbek ein

Auf der Marschbahn liegen mindestens sechs Bäume auf den Gleisen. Reisende sitzen in zwei Zügen fest; sie werden nach Angaben eines Sprechers mit Decken und heißem Tee versorgt.

11.40 Uhr: Schulfrei auf den Halligen

Auf den Halligen fällt der Unterricht aus. „Die Kinder sind trotzdem gekommen, es ist ja warm hier“, sagt Lehrerin Wiebke Jessen.

Sie hat Pfannkuchen gebacken.

9.05 Uhr: Pegel steigt auf 2,60 Meter

Das Hochwasser liegt 2,60 Meter über dem mittleren Wert. Am Deich südlich von Harksiel füllen Freiwillige seit dem Morgen Sandsäcke.', 'Küstenkurier', NULL, NULL, 'Norden', '2025-12-05', '2025-12-05 07:31:00+00', '+01:00', 'second', 'json_ld', '2025-12-05', '2025-12-05 12:17:09+00', 'json_ld', NULL, NULL, NULL, 'de', 127, 798, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'f4c4fbbd118e4d07883473d707ac222a', 79438034255584453, NULL, 0.88, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.736257+00', '2026-11-23 06:53:12.736257+00', '2026-11-23 06:53:12.736257+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('1b422e0ea6bd4fc40d86fd545dc7618b', 19, 'http://127.0.0.1:36477/culture/orchestra-aisle-nine', 'http://127.0.0.1:36477/culture/orchestra-aisle-nine', 'The orchestra in aisle nine', NULL, NULL, NULL, 'When the orchestra in Wexley lost its hall to a flood, the players carried on in a supermarket. For eleven Sundays they have rehearsed between the bakery counter and the tills, before the doors open at ten.', 'When the orchestra in Wexley lost its hall to a flood, the players carried on in a supermarket. For eleven Sundays they have rehearsed between the bakery counter and the tills, before the doors open at ten.

The arrangement began as a joke. The store’s manager, Bill Tanner, plays second trombone, and when the conductor asked where on earth they could go, he held up his keys.

You learn a lot about an acoustic when there are nine hundred tins of soup in it.

The audience has grown. At first it was the night shift; now pensioners come with folding chairs, and a group of toddlers dances by the trolleys. Takings from a bucket at the door have reached £14,600.

“It has reminded us who we play for,” said Agnes Whitby, the leader, who joined the orchestra in 1988. Repairs to the hall will take until next spring, and some players are in no hurry.

On 14 December they will give their first proper concert in the store: a carol, a waltz and Dvořák’s Eighth, beside the freezers.', 'Common Ground', NULL, NULL, 'Culture', '2025-11-22', '2025-11-22 07:30:00+00', '+00:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'en', 179, 981, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'a14ae31eb44c284379a0595a5ecbddd8', -4036946161436311838, NULL, 0.99, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.752172+00', '2026-11-23 06:53:12.752172+00', '2026-11-23 06:53:12.752172+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('56df3eb1ae23886d7e028b9e37ffb065', 47, 'http://127.0.0.1:39429/reportage/malye-brody', 'http://127.0.0.1:39429/reportage/malye-brody', 'Как деревня Малые Броды провожала последний паром: хроника одного дня', 'Паром через Узолу ходил в Малых Бродах сто двенадцать лет. В четверг он сделал последний рейс: через реку открыли мост. Корреспондент «Окрестностей» провела этот день на переправе.', NULL, 'Через реку открыли мост', 'Паром через Узолу ходил в Малых Бродах сто двенадцать лет. В четверг он сделал последний рейс: через реку открыли мост. Корреспондент «Окрестностей» провела этот день на переправе.', 'Паром через Узолу ходил в Малых Бродах сто двенадцать лет. В четверг он сделал последний рейс: через реку открыли мост. Корреспондент «Окрестностей» провела этот день на переправе.

07:10. Туман

Семён Дудник приходит раньше всех и проверяет трос. Ему 66 лет, сорок один из них он тянет через реку всё подряд: коров, свадьбы, однажды цирковую лошадь.

«Лошадь была умнее пассажиров», — говорит он.

11:30. Очередь

К полудню на берегу собираются триста человек, хотя ехать им некуда. Дудник пускает по двадцать и ставит два условия:

не раскачивать

не плакать до середины реки

16:05. Тишина

Мотор глушат на середине. Кто-то бросает в воду монету, кто-то — ключ от будки. Паром отправят в музей, а Дудника уже позвали смотрителем моста.

Мост — вещь хорошая. Только с него не видно, кто едет навстречу.', 'Окрестности', NULL, NULL, 'Репортажи', '2025-10-31', '2025-10-31 06:00:00+00', '+03:00', 'second', 'json_ld', NULL, NULL, NULL, NULL, NULL, NULL, 'ru', 128, 804, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'ed502158fde24a34de6bebf1975cc4f3', 421161163884284172, NULL, 0.89, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:13.424053+00', '2026-11-23 06:53:13.424053+00', '2026-11-23 06:53:13.424053+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('3dd82050d7ffb7d8215c73058c40fd17', 46, 'http://127.0.0.1:39429/news/tramvay.html', NULL, 'В Сосновой Гриве запустили трамвай, который ходит по звонку', NULL, NULL, NULL, 'Первый в области трамвай без расписания вышел на линию в Сосновой Гриве. Чтобы он приехал, нужно позвонить диспетчеру или нажать кнопку на остановке, сообщили в городском управлении транспорта.', 'СОСНОВАЯ ГРИВА, 5 сентября. /ТАСС/. Первый в области трамвай без расписания вышел на линию в Сосновой Гриве. Чтобы он приехал, нужно позвонить диспетчеру или нажать кнопку на остановке, сообщили в городском управлении транспорта.

Маршрут длиной 7,4 км соединяет вокзал и старую мельницу. По словам начальника депо Ларисы Угловой, раньше вагоны ходили каждые двадцать минут почти пустыми, а теперь в них есть пассажиры.

"Бабушки звонят и спрашивают, кто сегодня за рулем, - рассказала Углова. - Если Николай Петрович, то едут, даже если не надо".

За первый день диспетчеры приняли 342 звонка. Четыре из них были от детей, которые хотели узнать, спит ли трамвай ночью.', NULL, 'ТАСС', NULL, NULL, '2025-09-05', NULL, NULL, 'minute', 'visible', NULL, NULL, NULL, 'ТАСС', 'СОСНОВАЯ ГРИВА', '2025-09-05', 'ru', 102, 669, 1, 1187, 2, NULL, NULL, NULL, NULL, 'e8b02fa3f1b1bfb0872e81b4ed610e24', -4023620378140006979, NULL, 0.9, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.339062+00', '2026-11-23 06:53:12.339062+00', '2026-11-23 06:53:12.339062+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('5aaccd676513ffdc9220e7080ac8c291', 4, 'http://127.0.0.1:33477/lingue/robot-dialetto', NULL, '«Ho insegnato il dialetto a un robot, e lui mi ha corretto»', NULL, NULL, NULL, 'A ottantun anni Ottavio Renzi, ex maestro elementare, passa le mattine a parlare in dialetto con una macchina. Il progetto dell''università vuole salvare una lingua che ormai capiscono in quattrocento.', 'A ottantun anni Ottavio Renzi, ex maestro elementare, passa le mattine a parlare in dialetto con una macchina. Il progetto dell''università vuole salvare una lingua che ormai capiscono in quattrocento.

Professore, chi impara da chi?

All''inizio insegnavo io. Poi la macchina ha cominciato a chiedermi perché dicessi la stessa parola in due modi, e ho scoperto che uno era di mia madre e l''altro di mio padre. Venivano da due valli diverse.

Che cosa manca ancora?

Le parolacce. I ragazzi dell''università sono timidi, e gli anziani davanti al microfono diventano educatissimi. Abbiamo fatto due liste:

le parole che si dicono in chiesa

le parole che si dicono quando cade un martello

E adesso?

Adesso il robot racconta barzellette. Non fanno ridere, ma nemmeno quelle di mio cognato, e a lui il dialetto l''ha insegnato la nonna. Fra un anno il vocabolario sarà consultabile da tutti.', NULL, NULL, NULL, NULL, '2025-10-12', NULL, NULL, 'day', 'visible', NULL, NULL, NULL, NULL, NULL, NULL, 'it', 145, 887, 1, NULL, NULL, NULL, NULL, NULL, NULL, '71dc7822375537b9412086142e5a3fca', 4070663244926069285, NULL, 0.91, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.772379+00', '2026-11-23 06:53:12.772379+00', '2026-11-23 06:53:12.772379+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('4926442c81bfe7655faedec107d948e9', 71, 'http://127.0.0.1:45447/wenhua/202512/t1221_4410.html', 'http://127.0.0.1:45447/wenhua/202512/t1221_4410.html', '老粮仓变身音乐厅', NULL, '老粮仓变身音乐厅，首场演出票一小时售罄', NULL, '12月20日晚，清江市城南的老粮仓里座无虚席。由四座圆筒仓改建的“回声音乐厅”迎来首场演出，清江交响乐团演奏了三部本土作曲家的新作。', '12月20日晚，清江市城南的老粮仓里座无虚席。由四座圆筒仓改建的“回声音乐厅”迎来首场演出，清江交响乐团演奏了三部本土作曲家的新作。

粮仓建于1956年，2009年停用后一直闲置。建筑师凌霜说，圆筒形的空间回声太长，本是音乐厅的大忌，设计团队在墙上挂了1200块可以转动的木板，用来调节混响时间。

“第一次试音的时候，一个音能转七秒。”乐团首席蒲敏回忆，调整之后，混响缩短到1.9秒，“弦乐的声音像有了颗粒”。

票价最低30元

音乐厅共有620个座位，其中100个常年以30元的价格出售，优先提供给学生和老人。首场演出的门票开售一小时即告售罄。

附近居民也有担心，主要是散场以后的停车和噪声。街道办表示，演出当晚将开放两所学校的操场供临时停车，并把末班公交延后到23时。

据悉，明年音乐厅计划举办90场演出，其中三分之一为公益场次。', NULL, '清江日报', NULL, '文化', '2025-12-21', NULL, NULL, 'minute', 'visible', NULL, NULL, NULL, NULL, NULL, NULL, 'zh-Hans', 305, 372, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'eac33f96897225b03459612187e9c9c8', -2111470783205218655, NULL, 0.99, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:13.540147+00', '2026-11-23 06:53:13.540147+00', '2026-11-23 06:53:13.540147+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('57d6d06f5fda8531db5d984b6cc86450', 48, 'http://127.0.0.1:39429/shakai/20250211.html', NULL, '雪まつりの氷像、今年は「溶けるまで」展示', NULL, NULL, NULL, '雪まつりで有名な北見沢市は11日、今年の氷像を閉幕後も取り壊さず、自然に溶けるまで展示すると発表した。暖冬で氷の確保が難しくなっており、一つの像を長く楽しんでもらうのが狙いだ。', '【北見沢=佐伯悠人】雪まつりで有名な北見沢市は11日、今年の氷像を閉幕後も取り壊さず、自然に溶けるまで展示すると発表した。暖冬で氷の確保が難しくなっており、一つの像を長く楽しんでもらうのが狙いだ。

対象は高さ4メートルの「汽車」など6基。市は毎日正午に写真を撮り、像が小さくなっていく様子をホームページで公開する。観光課の三浦紗季さん(29)は「消えていくことも作品の一部です」と話す。

制作した彫刻家の野々村巌(いわお)さんは当初反対したが、子どもたちが「さよならを言いたい」と書いた手紙を読んで考えを変えたという。

溶けた水は桶(おけ)に集め、春に市役所前の桜並木へまく。', NULL, NULL, NULL, NULL, '2025-02-11', NULL, NULL, 'minute', 'visible', NULL, NULL, NULL, NULL, '北見沢', NULL, 'ja', 255, 291, 1, NULL, NULL, NULL, NULL, NULL, NULL, '1a2ce94e908243112a9a63cd9b4eecd8', -4750751188022701766, NULL, 0.98, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:13.816505+00', '2026-11-23 06:53:13.816505+00', '2026-11-23 06:53:13.816505+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('733dbda2dfb922b67491e1cdc63c539e', 14, 'http://127.0.0.1:34477/lyudi/kamennyy-brod', 'http://127.0.0.1:34477/lyudi/kamennyy-brod', 'Станция, мимо которой едут', NULL, NULL, NULL, 'В пять утра на станции Каменный Брод горит одно окно. За ним сидит Раиса Фёдоровна Зимина, дежурная по переезду, и записывает в журнал температуру рельса: минус тридцать четыре.', 'В пять утра на станции Каменный Брод горит одно окно. За ним сидит Раиса Фёдоровна Зимина, дежурная по переезду, и записывает в журнал температуру рельса: минус тридцать четыре.

Поезда здесь не останавливаются уже одиннадцать лет, но расписание она знает наизусть. Когда мимо проходит скорый, машинист даёт короткий гудок. Раиса Фёдоровна отвечает фонарём.

Чай для проезжающих

Два года назад на переезде застрял автобус с хоккейной командой. Мальчишки просидели у неё шесть часов, выпили три самовара и научили её пользоваться мессенджером. С тех пор они пишут ей перед каждой игрой.

Я на этой станции никогда не была одна. Просто остальные всё время едут мимо.

Осенью дорогу обещают перевести на автоматику. Начальство предложило Зиминой квартиру в райцентре; она попросила взамен оставить ей будку и печку.

Решение пока не принято. Хоккеисты собрали под письмом в управление дороги 4200 подписей, и среди них, говорят, есть подпись того самого машиниста.', 'Журнал «Перегон»', NULL, NULL, 'Люди', '2025-01-25', '2025-01-25 03:00:00+00', '+05:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'ru', 144, 962, 1, NULL, NULL, NULL, NULL, NULL, NULL, '70d7b9c68efcebabf8724539b08d5c41', 9047732894945040120, NULL, 0.99, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.816177+00', '2026-11-23 06:53:12.816177+00', '2026-11-23 06:53:12.816177+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('bcdfecf19a2d4ef0ceccea0ed4a76f6b', 56, 'http://127.0.0.1:42669/articles/20250322-todaimori', 'http://127.0.0.1:42669/articles/20250322-todaimori', '28年ぶりの灯台守、小島に夫婦が着任', NULL, NULL, NULL, '瀬戸内海の小島にある灯台が22日、無人化から28年ぶりに「灯台守」を迎えた。一般公募で選ばれた30代の夫婦が住み込みで管理し、宿泊施設としても開放する。', '【東京共同】瀬戸内海の小島にある灯台が22日、無人化から28年ぶりに「灯台守」を迎えた。一般公募で選ばれた30代の夫婦が住み込みで管理し、宿泊施設としても開放する。

灯台は1903年に建てられた石造りで、国の登録有形文化財。老朽化が進み、一時は取り壊しも検討されたが、地元の住民団体が保存を訴えて募金を続けてきた。

夫婦は元会社員の三宅拓也さん(36)と陽子さん(34)。「毎晩、同じ時間に明かりがつくことを島の人が喜んでくれる」と話す。

改修費は約1億8千万円で、半分を国の補助金、残りを募金と町の予算でまかなった。宿泊は1日2組に限り、収益は維持費に充てる。

町によると、予約は受け付け開始から40分で夏まで埋まった。島の人口は現在61人。商店は1軒だけだが、来月には土曜日限定の食堂も開くという。', '内海新報', '内海新報', false, '社会', '2025-03-22', '2025-03-22 10:40:00+00', '+09:00', 'second', 'json_ld', NULL, NULL, NULL, '共同', '東京', NULL, 'ja', 305, 355, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, '25909069140b43a0214708b8c84c4e23', 7331650162592637997, NULL, 0.98, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.919705+00', '2026-11-23 06:53:12.919705+00', '2026-11-23 06:53:12.919705+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('f2c9cd286ca2c05b50ea0b4cedf93295', 39, 'http://127.0.0.1:38257/local/202506140233.aspx', 'http://127.0.0.1:38257/local/202506140233.aspx', '停機40年 瑞穗老糖廠蒸汽機重新運轉', NULL, NULL, NULL, '花蓮縣瑞穗鄉的老糖廠今天重新點亮煙囪，停機近40年的蒸汽機在工匠整修後再度運轉，吸引上千名民眾到場。', '（中央社記者簡佑安花蓮14日電）花蓮縣瑞穗鄉的老糖廠今天重新點亮煙囪，停機近40年的蒸汽機在工匠整修後再度運轉，吸引上千名民眾到場。

糖廠建於1921年，1980年代停產。地方文史工作者鍾秋月說，許多鄉親的父祖輩都在這裡工作過，「甘蔗香就是童年的味道」。

負責整修的師傅巫清水今年68歲。他表示，機器沒有留下完整圖紙，團隊只能一個零件一個零件拆下來丈量，最難找的是已經停產的銅製閥門，最後在台南的舊貨行湊齊。

文化局指出，廠區未來將設置工藝教室與小型展覽館，平日開放學校預約，假日則由退休員工擔任導覽。

整修經費共新台幣4,600萬元，其中三成來自民間募款。活動持續到月底，現場免費入場。', '島嶼通訊', '中央社', true, '地方', '2025-06-14', '2025-06-14 10:03:00+00', '+08:00', 'second', 'json_ld', NULL, NULL, NULL, '中央社', '花蓮', NULL, 'zh-Hant', 252, 298, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, 'cef066af2e4b942949413c5a221b732a', 2070874045413751411, NULL, 1, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:13.440323+00', '2026-11-23 06:53:13.440323+00', '2026-11-23 06:53:13.440323+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('581fe3a5d6759d75287473f57a45894d', 78, 'http://127.0.0.1:45547/2025/08/un-gallo-en-el-quinto/', NULL, 'Un gallo en el quinto', NULL, NULL, NULL, 'Mi vecino del quinto ha comprado un gallo. No una gallina, que al menos pondría huevos: un gallo. Vive en el balcón, se llama Fermín y tiene una idea muy personal de la hora.', 'Mi vecino del quinto ha comprado un gallo. No una gallina, que al menos pondría huevos: un gallo. Vive en el balcón, se llama Fermín y tiene una idea muy personal de la hora.

La primera semana hubo reunión de escalera. La segunda, carta del administrador. La tercera ocurrió algo que nadie había previsto: nos acostumbramos. Don Aurelio, que llevaba años sin hablarse con nadie, bajó a preguntar si el animal estaba enfermo porque aquel martes no había cantado.

Desde entonces el edificio se levanta más temprano. La panadera dice que vende el doble antes de las ocho. El niño del segundo ya no llega tarde al colegio.

Consulté la ordenanza municipal y, en efecto, está prohibido. También está prohibido tender en la fachada, y ahí seguimos todos, con las sábanas al viento.

Fermín se irá en septiembre a una finca de Toledo. Hemos acordado hacerle una despedida. No sé qué se le regala a un gallo; se aceptan sugerencias.', NULL, NULL, NULL, NULL, '2025-08-21', NULL, NULL, 'day', 'visible', NULL, NULL, NULL, NULL, NULL, NULL, 'es', 160, 926, 1, NULL, 0, NULL, NULL, NULL, NULL, '092946d2d0d7d0f67af363d6631b9903', -6845369636527186038, NULL, 0.98, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.293246+00', '2026-11-23 06:53:14.293246+00', '2026-11-23 06:53:14.293246+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('696837c9df07b67f15d58d7745bf95cb', 74, 'http://127.0.0.1:45547/pais/centro-de-saude-movel', 'http://127.0.0.1:45547/pais/centro-de-saude-movel', 'Centro de saúde móvel chega a 23 aldeias', NULL, NULL, NULL, 'A aldeia de Vila Marim vai receber, a partir de segunda-feira, o primeiro centro de saúde móvel da região, que passará por 23 localidades sem médico de família.', 'Vila Marim, 4 out (Lusa) - A aldeia de Vila Marim vai receber, a partir de segunda-feira, o primeiro centro de saúde móvel da região, que passará por 23 localidades sem médico de família.

A unidade, instalada num autocarro adaptado, tem um consultório, um gabinete de enfermagem e equipamento de telemedicina. O investimento ronda os 480 mil euros.

“Há pessoas que faziam 60 quilómetros para medir a tensão”, afirmou à Lusa a enfermeira-chefe, Graça Teixeira, que acompanhará o projeto durante o primeiro ano.

Em cada aldeia, o autocarro ficará estacionado meio dia por semana, sempre à mesma hora, para que os utentes possam marcar consultas na junta de freguesia.

A associação de municípios admite alargar o serviço a mais doze localidades em 2026, se conseguir contratar um segundo médico.', 'Correio do Planalto', 'Lusa', true, 'País', '2025-10-04', '2025-10-04 09:15:00+00', '+01:00', 'second', 'json_ld', NULL, NULL, NULL, 'Lusa', 'Vila Marim', '2025-10-04', 'pt', 128, 796, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, '7e7561029680af7a133eb5e9d14e0315', -3254961355789147226, NULL, 0.97, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.876449+00', '2026-11-23 06:53:14.876449+00', '2026-11-23 06:53:14.876449+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('b06615c35c2b1b0eca74fbe365f33e72', 30, 'http://127.0.0.1:37347/regions/saint-aubrac-train', 'http://127.0.0.1:37347/regions/saint-aubrac-train', 'À Saint-Aubrac, un oui franc au retour du train', NULL, NULL, NULL, 'Les habitants de Saint-Aubrac ont approuvé dimanche, à 58 % des voix, la réouverture de la ligne ferroviaire qui reliait autrefois la ville à la vallée, fermée depuis 1971.', 'SAINT-AUBRAC (AFP) - Les habitants de Saint-Aubrac ont approuvé dimanche, à 58 % des voix, la réouverture de la ligne ferroviaire qui reliait autrefois la ville à la vallée, fermée depuis 1971.

La consultation n’était que consultative, mais la région avait promis d’en suivre le résultat. Les travaux, estimés à 74 millions d’euros, pourraient commencer dès l’an prochain.

« C’est une victoire pour tous ceux qui n’ont pas de voiture », s’est félicitée Monique Delpuech, présidente de l’association des usagers, qui se bat pour le train depuis vingt-deux ans.

Les opposants, eux, dénoncent un coût « hors de proportion » et redoutent la disparition de la voie verte aménagée sur l’ancien ballast. La municipalité a promis de la déplacer le long de la rivière.

Selon une étude commandée par la région, la ligne transporterait 1 900 voyageurs par jour, pour moitié des lycéens et des étudiants.

Le trajet jusqu’à la vallée durerait trente-cinq minutes, contre une heure dix aujourd’hui en autocar.', 'Le Messager des Monts', 'AFP', true, 'Régions', '2025-06-22', '2025-06-22 19:17:00+00', '+02:00', 'second', 'json_ld', NULL, NULL, NULL, 'AFP', 'SAINT-AUBRAC', NULL, 'fr', 155, 1000, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, 'b05bab1ef9dedf3305bdaa3cb03ce60b', -3144386563668495241, NULL, 0.98, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:13.580552+00', '2026-11-23 06:53:13.580552+00', '2026-11-23 06:53:13.580552+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('67ebb1c169a20c929c68a44f831b784a', 49, 'http://127.0.0.1:39429/news/8812.aspx', NULL, 'ميناء رأس الحور يستعيد منارته القديمة', NULL, NULL, NULL, 'عادت منارة رأس الحور إلى الدوران مساء الاثنين بعد توقف دام أربعة عقود، وتجمع مئات السكان على الرصيف لمشاهدة أول شعاع يعبر الخليج الصغير.', 'رأس الحور (أ ف ب) - عادت منارة رأس الحور إلى الدوران مساء الاثنين بعد توقف دام أربعة عقود، وتجمع مئات السكان على الرصيف لمشاهدة أول شعاع يعبر الخليج الصغير.

وقالت سلطة الميناء إن أعمال الترميم استغرقت 26 شهرا وبلغت كلفتها 1.8 مليون دينار، وقد شملت الدرج الحلزوني والعدسة الزجاجية التي صنعتها شركة Barbier & Fils عام 1891.

وأوضح المهندس عادل القصاب أن الفريق احتفظ بالآلية الأصلية، "لكننا أضفنا محركا كهربائيا صغيرا يعمل عندما تتعب الأوزان". وأضاف أن المنارة ستفتح أبوابها للزوار كل يوم جمعة.

ويتذكر الصياد المتقاعد منصور، 74 عاما، الليلة التي انطفأ فيها الضوء: "كنا في البحر، ولم نعد نعرف أين ينتهي الماء وأين تبدأ الصخور".

وتأمل البلدية في أن يجذب المعلم سياحا من المدن المجاورة، إذ لم يعد الصيد يكفي سوى ثلث العائلات التي كانت تعيش منه.', NULL, 'أ ف ب', NULL, NULL, '2025-11-04', NULL, NULL, 'minute', 'visible', NULL, NULL, NULL, 'أ ف ب', 'رأس الحور', NULL, 'ar', 129, 742, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'e627844e1ae737b9f9f91464ba933b6b', -1231232647975499051, NULL, 1, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.112787+00', '2026-11-23 06:53:14.112787+00', '2026-11-23 06:53:14.112787+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('76a1d947ebb08a63a61f5815d96bb9b3', 50, 'http://127.0.0.1:39429/a/99120', NULL, '“바둑판 위에선 나이가 없다” 아흔 살 기사의 마지막 대국', NULL, NULL, NULL, '올해 아흔 살인 문기석(文基錫) 9단이 지난 주말 은퇴 대국을 치렀다. 상대는 열두 살 임다온 초단, 두 사람의 나이 차이는 일흔여덟 살이었다.', '올해 아흔 살인 문기석(文基錫) 9단이 지난 주말 은퇴 대국을 치렀다. 상대는 열두 살 임다온 초단, 두 사람의 나이 차이는 일흔여덟 살이었다.

대국은 네 시간을 넘겼다. 문 9단은 중반까지 흐름을 잡았지만 우변에서 한 수를 서두르다 대마를 잃었다. 결과는 임 초단의 두 집 반 승.

복기하는 데 여섯 시간

정작 두 사람은 대국보다 복기에 더 오랜 시간을 썼다. 문 9단은 "져서 아쉬운 게 아니라 끝나서 아쉽다"고 했고, 임 초단은 "할아버지가 둔 수를 전부 외웠다"고 답했다.

기념 대국의 입장권 200장은 5분 만에 동났다. 수익금은 어린이 바둑 교실에 쓰인다.

바둑판 위에서는 나이가 없어요. 먼저 둔 사람과 나중에 둔 사람이 있을 뿐이지.

문 9단은 내년 봄 자신의 기보 1천200국을 묶은 책을 낸다.', '오늘의 목소리', NULL, NULL, '문화', '2025-11-03', NULL, NULL, 'minute', 'visible', NULL, NULL, NULL, NULL, NULL, NULL, 'ko', 268, 404, 1, NULL, NULL, NULL, NULL, NULL, NULL, '708fe62d98806dbfa00df882729736b2', 10424228153760231, NULL, 0.97, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.18711+00', '2026-11-23 06:53:14.18711+00', '2026-11-23 06:53:14.18711+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('9300ebe435496ae2940e7704f24e6bbd', 7, 'http://127.0.0.1:33477/cronaca/neve-montecorno-diretta', 'http://127.0.0.1:33477/cronaca/neve-montecorno-diretta', 'Nevicata record a Montecorno, la diretta: riaperta la strada per il rifugio', NULL, NULL, NULL, 'Un metro e quaranta di neve in diciotto ore: a Montecorno non succedeva dal 1985. Le scuole restano chiuse, mentre i soccorritori hanno raggiunto le due frazioni isolate. Gli aggiornamenti minuto per minuto.', 'Un metro e quaranta di neve in diciotto ore: a Montecorno non succedeva dal 1985. Le scuole restano chiuse, mentre i soccorritori hanno raggiunto le due frazioni isolate. Gli aggiornamenti minuto per minuto.

14:20 - Riaperta la strada per il rifugio

L''Anas ha riaperto a senso unico alternato la provinciale 12. Si circola soltanto con le catene montate, e i mezzi pesanti restano fermi al casello di Valdoro.

12:05 - La corrente torna a Pian dei Larici

I tecnici hanno riallacciato 380 utenze. Per altre sessanta famiglie bisognerà attendere la notte, perché un traliccio è finito nel torrente.

09:40 - Nato in ambulanza, sta bene

Si chiama Nevio il bambino nato stamattina su un''ambulanza bloccata al passo. «Il nome l''ha scelto l''autista», racconta la madre, già in ospedale.

Pesa tre chili e due etti.', 'Alto Cronista', NULL, NULL, 'Cronaca', '2025-01-23', '2025-01-23 06:10:00+00', '+01:00', 'second', 'json_ld', '2025-01-23', '2025-01-23 13:22:31+00', 'json_ld', NULL, NULL, NULL, 'it', 134, 812, 1, NULL, NULL, NULL, NULL, NULL, NULL, '320c319d057344c838b46a6c427d0a5f', -5549221710449197000, NULL, 0.89, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.173099+00', '2026-11-23 06:53:14.173099+00', '2026-11-23 06:53:14.173099+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('0b7ea0ba17f2224373f5f99070385f97', 64, 'http://127.0.0.1:45011/a/20871.html', 'http://127.0.0.1:45011/a/20871.html', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', NULL, NULL, '聚焦乡村振兴|山区书房:一盏灯照亮一座村', '傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。', '新华网青禾6月3日电(记者方远舟、陆知秋)傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。

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

灯光不大,却照得很远。夜色里,老郑翻开那本小册子,用铅笔在空白处记下日期。他说,等秋天果子熟了,要给书房送一筐来。', NULL, '新华网', NULL, '健身', '2025-06-03', NULL, NULL, 'day', 'dateline', NULL, NULL, NULL, '新华网', '青禾', '2025-06-03', 'zh-Hans', 579, 699, 2, 87, 0, NULL, NULL, NULL, NULL, 'bf40f2c901fb538b5c5e26efe5c64c38', 9080585339569949918, '0b7ea0ba17f2224373f5f99070385f97', 0.97, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:10.469272+00', '2026-11-23 06:53:10.469272+00', '2026-11-23 06:53:10.469272+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('5b45936fc0bf0b7ae8b6bd86c2188b50', 5, 'http://127.0.0.1:33477/educacao/telhado-de-sementes', 'http://127.0.0.1:33477/educacao/telhado-de-sementes', 'Com telhado de sementes, escola de Ribeirinha do Norte fica 8 graus mais fresca', NULL, NULL, NULL, 'Uma escola municipal de Ribeirinha do Norte trocou as telhas de fibrocimento por um jardim. Desde março, quarenta espécies de capim e flores do cerrado crescem sobre as salas de aula, e os ventiladores passaram a ficar desligados até o meio-dia.', 'Uma escola municipal de Ribeirinha do Norte trocou as telhas de fibrocimento por um jardim. Desde março, quarenta espécies de capim e flores do cerrado crescem sobre as salas de aula, e os ventiladores passaram a ficar desligados até o meio-dia.

A ideia partiu da professora de ciências Dalva Antunes, que media a temperatura das carteiras com os alunos. "Em novembro passado anotamos 39 graus às dez da manhã. Ninguém aprende divisão assim", conta.

O projeto custou R$ 62 mil, pagos com o dinheiro de uma rifa e de uma emenda da câmara de vereadores. O engenheiro responsável, Jonas Pimentel, diz que a estrutura foi reforçada com vigas de eucalipto.

Fila de espera

Outras onze escolas da região já pediram a planta. A secretaria de educação promete um manual gratuito até dezembro e estuda incluir o modelo nas novas construções.

Quem rega o telhado são os alunos do sexto ano, em duplas sorteadas toda segunda-feira. "É melhor que recreio", garante Davi, de 11 anos.', 'Agência Rio Claro', NULL, NULL, 'Educação', '2025-08-21', '2025-08-21 12:12:00+00', '-03:00', 'second', 'json_ld', '2025-08-21', '2025-08-21 14:40:00+00', 'json_ld', NULL, NULL, NULL, 'pt', 164, 974, 1, NULL, NULL, NULL, NULL, NULL, NULL, '0f21752fc05d06bbea4f2025b6796965', 3592746926842584723, NULL, 0.95, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:13.644705+00', '2026-11-23 06:53:13.644705+00', '2026-11-23 06:53:13.644705+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('668fc6564de63c0c663c8d54b80d3e0d', 20, 'http://127.0.0.1:36477/story/gas-free-hour', 'http://127.0.0.1:36477/story/gas-free-hour', 'British grid runs gas-free for a full hour', NULL, NULL, NULL, 'Britain’s grid operator said on Tuesday it had run the national network for a full hour without burning any gas, a first since records began.', 'LONDON, June 3 (Reuters) - Britain’s grid operator said on Tuesday it had run the national network for a full hour without burning any gas, a first since records began.

The milestone came at 1:30 p.m. on Sunday, when wind, sunshine and nuclear power met all demand. Batteries supplied the last 2%, the operator said in a statement.

Engineers had prepared for two years by installing heavy flywheels that keep the frequency stable when conventional turbines are off.

“It was wonderfully dull,” said control room manager Harriet Shaw. “The needle did not move.”

Consumer groups cautioned that bills would not fall at once, because prices are still set by gas for most of the year.', NULL, 'Reuters', NULL, NULL, '2025-06-03', '2025-06-03 09:20:00+00', '+01:00', 'second', 'time_element', NULL, NULL, NULL, 'Reuters', 'LONDON', '2025-06-03', 'en', 116, 682, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'ede78e35ce964423edb5c9a253650c7b', -2139959068305182555, NULL, 0.95, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:13.636513+00', '2026-11-23 06:53:13.636513+00', '2026-11-23 06:53:13.636513+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('74fd202314d3f028a94a8feb002d9791', 6, 'http://127.0.0.1:33477/actu/virelle-en-direct', NULL, 'Crue de la Virelle : suivez la décrue en direct', NULL, NULL, NULL, 'La rivière a commencé à redescendre dans la matinée, après un pic à 5,82 mètres au pont Vieux. Environ 900 foyers restent privés d''électricité et la préfecture appelle à ne pas rentrer chez soi avant la nuit.', 'La rivière a commencé à redescendre dans la matinée, après un pic à 5,82 mètres au pont Vieux. Environ 900 foyers restent privés d''électricité et la préfecture appelle à ne pas rentrer chez soi avant la nuit.

11 h 45. Le pont Vieux résiste

Les plongeurs ont inspecté les trois piles du pont. Aucune fissure n''a été relevée, mais la circulation restera interdite jusqu''à lundi.

Un second contrôle est prévu samedi matin.

10 h 10. Des classes au cinéma

Faute d''école, la mairie a ouvert les salles du Rex à deux cents enfants. « On leur a passé un film sur le désert », s''amuse le projectionniste.

8 h 30. Le point sur les routes

La départementale 41 est coupée entre Pont-Virelle et Saint-Alban. Les cars scolaires ne circulent pas, et la gare n''est accessible que par le faubourg nord.', 'L''Écho des Rives', NULL, NULL, NULL, '2025-01-09', '2025-01-09 05:02:44+00', '+01:00', 'second', 'json_ld', NULL, NULL, NULL, NULL, NULL, NULL, 'fr', 139, 792, 1, NULL, NULL, NULL, NULL, NULL, NULL, '9d9b658c6015742ec9e692c724e4dffb', 4664895093119565706, NULL, 0.93, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.036823+00', '2026-11-23 06:53:14.036823+00', '2026-11-23 06:53:14.036823+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('a919b3ede51431b50a600f433e3c1d82', 15, 'http://127.0.0.1:34477/obshchestvo/20250212-lastochka.html', 'http://127.0.0.1:34477/obshchestvo/20250212-lastochka.html', 'В области открылся плавучий детский сад', NULL, NULL, NULL, 'Первый в области плавучий детский сад открылся в среду на борту бывшего речного теплохода «Ласточка». Его будут посещать 60 детей из посёлков, где нет собственных дошкольных учреждений.', 'ОЗЁРСК-СЕВЕРНЫЙ, 12 февраля. /ТАСС/. Первый в области плавучий детский сад открылся в среду на борту бывшего речного теплохода «Ласточка». Его будут посещать 60 детей из посёлков, где нет собственных дошкольных учреждений.

Теплоход переоборудовали за полтора года. На главной палубе разместились игровые комнаты и спальня, на верхней - зимний сад, а в рубке теперь проходят уроки географии.

«Зимой судно стоит у причала и отапливается от береговой котельной, а с мая по октябрь обходит пять посёлков», - рассказала директор учреждения Вера Тихомирова.

По её словам, родители сначала отнеслись к идее с недоверием, однако очередь на будущий год уже превысила число мест вдвое.

На проект из областного бюджета направили 86 млн рублей. Опыт намерены перенять ещё в двух районах.', NULL, 'ТАСС', NULL, NULL, '2025-02-12', '2025-02-12 10:05:00+00', '+03:00', 'second', 'time_element', NULL, NULL, NULL, 'ТАСС', 'ОЗЁРСК-СЕВЕРНЫЙ', '2025-02-12', 'ru', 114, 779, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'fb830e827d0811abe3a60121b1f02d57', 4639248444447173878, NULL, 0.98, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:13.644866+00', '2026-11-23 06:53:13.644866+00', '2026-11-23 06:53:13.644866+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('aa390b0d4f9c6946c2b7536be7163477', 21, 'http://127.0.0.1:36477/local/st-brannocs-bell', 'http://127.0.0.1:36477/local/st-brannocs-bell', 'A crack silences the bell of St Brannoc’s', NULL, NULL, NULL, 'The bell of St Brannoc’s will not ring on Sunday, for the first time in 212 years. A crack the length of a hand was found in its lip on Wednesday evening, when the ringers noticed that the note had gone flat.', 'The bell of St Brannoc’s will not ring on Sunday, for the first time in 212 years. A crack the length of a hand was found in its lip on Wednesday evening, when the ringers noticed that the note had gone flat.

“It sounded like a saucepan,” said tower captain Moira Flint. “We stopped at once. You do not argue with bronze.”

The bell weighs 1.1 tonnes and was cast in 1813 from cannon captured at sea. Specialists believe that last winter’s hard frost opened an old flaw.

Recasting would cost about £38,000 and would lose the inscription, so the parish hopes to have the crack welded instead, a slow job that means heating the whole bell to 450 degrees.

Until then, the hour will be struck by a recording played from the tower. The ringers have asked for it to be turned down.', 'Harbour Gazette', NULL, NULL, 'Local news', '2025-09-12', '2025-09-12 16:20:00+00', '+01:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'en', 146, 778, 1, NULL, NULL, NULL, NULL, NULL, NULL, '6ecf98ebadd7e2e92f39faa280c1af85', 6687478934447460706, NULL, 0.73, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:13.999239+00', '2026-11-23 06:53:13.999239+00', '2026-11-23 06:53:13.999239+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('b1bdbbb8ff9d3b07a5c36fcd31b94112', 75, 'http://127.0.0.1:45547/cronaca/teatro-borgovento', 'http://127.0.0.1:45547/cronaca/teatro-borgovento', 'Borgovento, riapre il teatro dopo undici anni', NULL, NULL, NULL, 'Ha riaperto questa mattina, dopo undici anni di lavori, il teatro comunale di Borgovento, danneggiato dal terremoto del 2014. In sala, per l’inaugurazione, c’erano quattrocento persone.', '(ANSA) - BORGOVENTO, 18 SET - Ha riaperto questa mattina, dopo undici anni di lavori, il teatro comunale di Borgovento, danneggiato dal terremoto del 2014. In sala, per l’inaugurazione, c’erano quattrocento persone.

Il restauro è costato 9,2 milioni di euro. Sono stati recuperati i palchi in legno, il sipario dipinto nel 1891 e il lampadario, ritrovato in pezzi sotto le macerie e rimontato da un gruppo di volontari.

«Per un paese come il nostro il teatro è la piazza d’inverno», ha detto la sindaca Paola Menghini, ricordando i tecnici che per anni hanno lavorato nei fine settimana.

Non sono mancate le polemiche: l’impianto di riscaldamento, previsto dal progetto, sarà pronto soltanto a gennaio. Fino ad allora gli spettacoli cominceranno alle cinque del pomeriggio.

La stagione si apre sabato con una commedia in dialetto. I biglietti, a prezzo unico di otto euro, sono già esauriti.', NULL, 'ANSA', NULL, NULL, '2025-09-18', '2025-09-18 10:20:00+00', '+02:00', 'second', 'time_element', NULL, NULL, NULL, 'ANSA', 'BORGOVENTO', '2025-09-18', 'it', 143, 895, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'c5b32d9201761a92958f090ffec680ba', -4431997784375724900, NULL, 0.97, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:13.911986+00', '2026-11-23 06:53:13.911986+00', '2026-11-23 06:53:13.911986+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('b2e77c1e0d7a82bc763796f6d88aa3ef', 31, 'http://127.0.0.1:37347/ratgeber/heizung-einstellen/', 'http://127.0.0.1:37347/ratgeber/heizung-einstellen/', 'Heizung einstellen: Mit wenigen Handgriffen sparen', NULL, NULL, 'Heizung einstellen: Mit wenigen Handgriffen sparen', 'Wer seine Heizung richtig einstellt, kann nach Angaben der Verbraucherberatung Mittelland bis zu 15 Prozent Energie sparen. Teure Geräte braucht es dafür nicht.', 'Wer seine Heizung richtig einstellt, kann nach Angaben der Verbraucherberatung Mittelland bis zu 15 Prozent Energie sparen. Teure Geräte braucht es dafür nicht.

Am meisten bringt der hydraulische Abgleich. Dabei stellt ein Fachbetrieb die Ventile so ein, dass jeder Heizkörper genau so viel Wasser bekommt, wie er braucht. Kosten: rund 600 Euro für ein Einfamilienhaus.

Drei einfache Schritte

Heizkörper nicht zustellen: Sofas und lange Vorhänge schlucken die Wärme.

Nachts absenken, aber nicht abschalten: Sonst drohen Schimmel und hohe Kosten beim Aufheizen.

Stoßlüften statt kippen: fünf Minuten bei weit geöffnetem Fenster genügen.

Energieberater Tobias Renk rät außerdem, die Vorlauftemperatur schrittweise zu senken. «Viele Anlagen laufen auf Werkseinstellung und damit viel zu heiß», sagt er.

Mieter sollten größere Änderungen mit dem Vermieter absprechen. Für Thermostate am Heizkörper ist das nicht nötig, solange die alten aufgehoben werden.', 'Ratgeber Mittelland', NULL, NULL, NULL, '2025-11-10', '2025-11-10 07:00:00+00', '+01:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'de', 134, 958, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'c172d9c61cd165831f68bd5ad220ebb2', 685503970825372776, NULL, 0.89, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:13.995837+00', '2026-11-23 06:53:13.995837+00', '2026-11-23 06:53:13.995837+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('c4d795b2cf0f2334832ca22b4aafc4f4', 57, 'http://127.0.0.1:42669/view/AKR20250415', 'http://127.0.0.1:42669/view/AKR20250415', '폐교된 섬 학교, 12년 만에 바다 도서관으로', NULL, NULL, NULL, '경남 통영의 작은 섬 학교가 폐교 12년 만에 바다 도서관으로 다시 문을 열었다. 통영시는 15일 솔섬에서 주민 80여 명이 참석한 가운데 개관식을 했다고 밝혔다.', '(통영=연합뉴스) 서민재 기자 = 경남 통영의 작은 섬 학교가 폐교 12년 만에 바다 도서관으로 다시 문을 열었다. 통영시는 15일 솔섬에서 주민 80여 명이 참석한 가운데 개관식을 했다고 밝혔다.

도서관은 옛 교실 세 칸을 고쳐 만들었다. 책 6천여 권과 함께 섬사람들이 기증한 항해 일지, 물때표, 그물 바늘도 전시한다.

졸업생 박순자(71) 씨는 "운동장에 풀이 자라는 걸 볼 때마다 마음이 아팠는데 다시 불이 켜지니 꿈만 같다"고 말했다.

사업비는 모두 9억4천만원이 들었다. 시는 하루 두 차례 오가던 여객선을 주말에는 네 차례로 늘리기로 했다.

시 관계자는 "내년에는 교사 관사를 손질해 작가들이 한 달씩 머물 수 있는 공간으로 꾸밀 계획"이라고 설명했다.', '남해뉴스', '연합뉴스', true, '사회', '2025-04-15', '2025-04-15 07:08:00+00', '+09:00', 'second', 'json_ld', NULL, NULL, NULL, '연합뉴스', '통영', NULL, 'ko', 255, 377, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, '8f2ffdf28e990e034ddca2628cb4ee8f', -6723857103458052330, NULL, 0.97, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:13.780146+00', '2026-11-23 06:53:13.780146+00', '2026-11-23 06:53:13.780146+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('ce2ac85e5d0b43b0628ccbf97215c8a6', 58, 'http://127.0.0.1:42669/culture/maru-0702', 'http://127.0.0.1:42669/culture/maru-0702', '틈이 있어야 소리가 맑다', NULL, NULL, NULL, '한옥의 마루는 왜 발소리가 다를까. 목수 차영길(63) 씨는 그 답을 나무가 아니라 틈에서 찾는다. 널과 널 사이의 틈이 숨을 쉬어야 소리가 맑다는 것이다.', '한옥의 마루는 왜 발소리가 다를까. 목수 차영길(63) 씨는 그 답을 나무가 아니라 틈에서 찾는다. 널과 널 사이의 틈이 숨을 쉬어야 소리가 맑다는 것이다.

그가 요즘 고치는 집은 백 년 된 종가(宗家)다. 기둥은 멀쩡했지만 대청(大廳)의 마루가 내려앉아, 널 마흔두 장을 모두 들어내고 번호를 매겼다.

못을 쓰지 않는 이유

마루를 짤 때는 못을 쓰지 않는다. 여름에 붇고 겨울에 마르는 나무를 쇠로 묶어 두면 결국 갈라지기 때문이다. 차 씨는 이를 두고 "나무에게 여지(餘地)를 남긴다"고 했다.

집은 사람이 짓지만, 자리를 잡는 건 나무 스스로 합니다.

공사는 가을까지 이어진다. 종손 윤재호 씨는 대청이 완성되면 마을 아이들을 불러 낮잠을 재울 생각이라고 말했다.', '월간 마루', NULL, NULL, '문화', '2025-07-02', '2025-07-02 00:00:00+00', '+09:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'ko', 255, 379, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'bb4514532bd42345651b91e71b2ccc69', -1131332472095659635, NULL, 0.99, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.064386+00', '2026-11-23 06:53:14.064386+00', '2026-11-23 06:53:14.064386+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('cdcf1559b07064521b49c7e7c3738f75', 62, 'http://127.0.0.1:43121/a/55310.html', 'http://127.0.0.1:43121/a/55310.html', '聚焦乡村振兴|山区书房:一盏灯照亮一座村', NULL, NULL, '聚焦乡村振兴|山区书房:一盏灯照亮一座村', '傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。', '新华网青禾6月3日电(记者方远舟、陆知秋)傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。

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

灯光不大,却照得很远。夜色里,老郑翻开那本小册子,用铅笔在空白处记下日期。他说,等秋天果子熟了,要给书房送一筐来。', NULL, '新华网', NULL, '体育', '2025-06-03', NULL, NULL, 'day', 'dateline', NULL, NULL, NULL, '新华网', '青禾', '2025-06-03', 'zh-Hans', 579, 699, 2, 412, 3, NULL, NULL, NULL, NULL, 'bf40f2c901fb538b5c5e26efe5c64c38', 9080585339569949918, '0b7ea0ba17f2224373f5f99070385f97', 0.97, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:12.757893+00', '2026-11-23 06:53:12.757893+00', '2026-11-23 06:53:12.757893+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('93ea5b4038b70e777659b09e0202cd7a', 51, 'http://127.0.0.1:39429/hiwarat/maps-of-memory/', 'http://127.0.0.1:39429/hiwarat/maps-of-memory/', 'مصممة الخرائط التي ترسم المدن من ذاكرة سكانها', NULL, NULL, NULL, 'تجلس جنى الراوي مع كبار السن في المقاهي وتسألهم عن الطريق إلى بيت لم يعد موجودا. من إجاباتهم ترسم خرائط دقيقة لأحياء أزيلت قبل نصف قرن، وقد جمعت حتى الآن أربعين خريطة في أطلس واحد.', 'تجلس جنى الراوي مع كبار السن في المقاهي وتسألهم عن الطريق إلى بيت لم يعد موجودا. من إجاباتهم ترسم خرائط دقيقة لأحياء أزيلت قبل نصف قرن، وقد جمعت حتى الآن أربعين خريطة في أطلس واحد.

كيف بدأت الفكرة؟

بدأت من جدتي. كانت تصف لي الطريق إلى المدرسة خطوة خطوة، وحين ذهبت أبحث عنه وجدت موقف سيارات. رسمت ما قالته، ثم جاءت جارتها وصححت لي مكان النافورة.

ماذا تفعلين حين تتناقض الروايات؟

أرسم الروايتين معا بلونين. الخريطة ليست محكمة، وأنا لا أبحث عن الصواب. في أحد الأحياء أقسم ثلاثة إخوة أن باب بيتهم كان أزرق، وقال الرابع إنه كان أخضر دائما.

وفي النهاية وجدنا صورة بالأبيض والأسود، فلم تحسم شيئا.

هل تخافين أن تضيع الأسماء؟

نعم، الأسماء أول ما يضيع. لذلك أكتب اسم الدكان قبل أن أسأل عما كان يبيعه. وقد تعاونت مع مكتبة جامعية لحفظ التسجيلات الصوتية كلها، وعددها 310 ساعات.', 'منصة الرصيف الآخر', NULL, NULL, 'حوارات', '2025-06-18', '2025-06-18 07:00:12+00', '+00:00', 'second', 'json_ld', '2025-06-19', '2025-06-19 05:11:40+00', 'json_ld', NULL, NULL, NULL, 'ar', 141, 771, 1, NULL, NULL, NULL, NULL, NULL, NULL, '10bc1950a2222d0b630bb728a9b8d351', -6370854586026216847, NULL, 0.92, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.239445+00', '2026-11-23 06:53:14.239445+00', '2026-11-23 06:53:14.239445+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('b8ca0320a71b49aa1ec366bd45f20f05', 32, 'http://127.0.0.1:37347/regional/ohlebruecke-offen-1.4711', 'http://127.0.0.1:37347/regional/ohlebruecke-offen-1.4711', 'Ohlebrücke in Brunnstedt nach drei Jahren wieder offen', NULL, NULL, NULL, 'Nach fast drei Jahren Bauzeit ist die Brücke über die Ohle am Samstag wieder für den Verkehr freigegeben worden. Rund 2000 Menschen feierten die Öffnung mit einem Bürgerfest.', 'Brunnstedt (dpa) - Nach fast drei Jahren Bauzeit ist die Brücke über die Ohle am Samstag wieder für den Verkehr freigegeben worden. Rund 2000 Menschen feierten die Öffnung mit einem Bürgerfest.

Die alte Brücke aus dem Jahr 1962 hatte 2022 wegen Rissen im Stahl über Nacht gesperrt werden müssen. Pendler mussten seither einen Umweg von 17 Kilometern fahren, viele Geschäfte in der Innenstadt klagten über Einbußen.

«Das ist ein guter Tag für die ganze Region», sagte Bürgermeisterin Heike Lorenz bei der Eröffnung. Zugleich räumte sie ein, dass die Kosten von ursprünglich 24 auf 31 Millionen Euro gestiegen seien.

Die neue Brücke ist breiter als die alte und hat erstmals getrennte Spuren für Fuß- und Radverkehr. Messgeräte im Beton sollen künftig frühzeitig vor Schäden warnen.

Bis zum Herbst werden noch Lärmschutzwände aufgestellt. Autofahrer müssen deshalb nachts weiter mit einzelnen Sperrungen rechnen.', 'Brunnstedter Anzeiger', 'dpa', true, 'Regional', '2025-05-24', '2025-05-24 13:42:00+00', '+02:00', 'second', 'json_ld', NULL, NULL, NULL, 'dpa', 'Brunnstedt', NULL, 'de', 139, 914, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, '1e2849fa898f57cb94375748402e92e5', -2804497945392349033, NULL, 0.97, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.161576+00', '2026-11-23 06:53:14.161576+00', '2026-11-23 06:53:14.161576+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('c4c9134fd36831d04fb8621718026dec', 33, 'http://127.0.0.1:37347/culture/kermadec-orgues', 'http://127.0.0.1:37347/culture/kermadec-orgues', '« Un orgue raconte ses réparations »', NULL, NULL, NULL, 'Elle répare des orgues depuis trente ans et refuse qu’on parle de magie. « Ce sont des soufflets, des soupapes et beaucoup de poussière », dit Anne-Lise Kermadec en essuyant ses mains sur un tablier de cuir.', 'Elle répare des orgues depuis trente ans et refuse qu’on parle de magie. « Ce sont des soufflets, des soupapes et beaucoup de poussière », dit Anne-Lise Kermadec en essuyant ses mains sur un tablier de cuir.

Dans son atelier de Kerlaz, quatre cents tuyaux attendent d’être nettoyés, rangés par taille comme des flûtes de géants. L’instrument vient d’une église fermée depuis la tempête de 1987.

Écouter avant de toucher

Avant d’ouvrir quoi que ce soit, elle passe une journée entière à écouter. Un orgue, explique-t-elle, raconte ses réparations : une note qui traîne trahit un cuir trop sec, un souffle léger une fissure dans le sommier.

Le plus difficile n’est pas de réparer, c’est de s’arrêter à temps.

Le chantier durera quatorze mois et coûtera 210 000 euros, réunis pour un tiers par une souscription. Les donateurs ont pu parrainer un tuyau ; le plus grave, haut de cinq mètres, est parti en une heure.

L’apprenti de l’atelier, Malo, a 19 ans et vient de l’électronique. Il a dessiné un petit capteur qui mesure l’humidité à l’intérieur du buffet. « Elle a râlé, puis elle en a commandé douze », sourit-il.

Le premier concert est prévu pour la Toussaint. Anne-Lise Kermadec n’y assistera pas : « Je n’entendrais que les défauts. »', 'Les Heures lentes', NULL, NULL, 'Culture', '2025-02-15', '2025-02-15 06:00:00+00', '+01:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'fr', 204, 1245, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'd1bb911b7d457d171f934b78eaca9fb2', 7120507007169705630, NULL, 0.99, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.214482+00', '2026-11-23 06:53:14.214482+00', '2026-11-23 06:53:14.214482+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('cdf684e8d31a6e8f2d7850762c93ece6', 76, 'http://127.0.0.1:45547/costume/ombrellaio', 'http://127.0.0.1:45547/costume/ombrellaio', 'L’ultimo ombrellaio di piazza delle Erbe', NULL, NULL, NULL, 'Alle sei di sera, in piazza delle Erbe, Nino Sartori accende il fornelletto e mette sul bancone sei sedie spaiate. Da quarant’anni ripara ombrelli, e da quaranta dice che è l’ultimo anno.', 'Alle sei di sera, in piazza delle Erbe, Nino Sartori accende il fornelletto e mette sul bancone sei sedie spaiate. Da quarant’anni ripara ombrelli, e da quaranta dice che è l’ultimo anno.

Un ombrello nuovo costa meno della riparazione, e lui è il primo a riconoscerlo. «Chi viene qui non vuole un ombrello», spiega, «vuole quell’ombrello».

L’officina dei ricordi

Negli scaffali ce ne sono più di trecento mai ritirati, ognuno con un cartellino. Il più vecchio è del 1986: apparteneva a una maestra che si trasferì al mare e non tornò.

L’anno scorso una studentessa li ha fotografati uno per uno e ne ha fatto una mostra. In due settimane diciotto proprietari si sono riconosciuti, e undici sono venuti a pagare il conto, in lire.

Piove sempre meno, ma quando piove, piove sul serio.

Sartori ha cominciato a insegnare il mestiere a due ragazzi del quartiere. Il corso è gratuito, con una sola regola: il primo ombrello riparato si regala a uno sconosciuto.', 'Il Portico', NULL, NULL, 'Costume', '2025-11-08', '2025-11-08 07:00:00+00', '+01:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'it', 163, 961, 1, NULL, NULL, NULL, NULL, NULL, NULL, '59f137f9d25a77befce27da390619958', -9191798414738602114, NULL, 0.98, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.128608+00', '2026-11-23 06:53:14.128608+00', '2026-11-23 06:53:14.128608+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('53a69ac1e7a39aa887b214d099036464', 67, 'http://127.0.0.1:45011/a/63071.html', 'http://127.0.0.1:45011/a/63071.html', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', NULL, NULL, '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', '湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。', '新华网海口7月7日电(记者吴茂辉、王与点)湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。

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

机遇广阔,跨省合作不以山海为远;未来可期,联动发展不以日月为限。从湘江之畔到南海之滨,从大湾区到自贸港,跨省合作正结出硕果。在自由贸易港封关运作愿景下,海南链接世界的开放优势将更加凸显,跨省共建产业园区也将书写更多双向奔赴、携手共赢的生动故事。', NULL, '新华网', NULL, '体育', '2025-07-07', NULL, NULL, 'day', 'dateline', NULL, NULL, NULL, '新华网', '海口', '2025-07-07', 'zh-Hans', 1759, 1997, 5, 63, 0, NULL, NULL, NULL, NULL, 'e6bc0ef91d18826fe12eb3013e80d4b5', -823484773327358298, '53a69ac1e7a39aa887b214d099036464', 0.94, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:13.440479+00', '2026-11-23 06:53:13.440479+00', '2026-11-23 06:53:13.440479+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('d701f7aaa57e7622cdaf1208c2ca4cad', 77, 'http://127.0.0.1:45547/cronicas/eletrico-28/', 'http://127.0.0.1:45547/cronicas/eletrico-28/', 'O elétrico que só sabe descer', NULL, NULL, 'O elétrico que só sabe descer', 'O elétrico 28 da nossa cidade não sobe a colina: desce-a. De manhã vai cheio de estudantes que vão para baixo e à noite regressa vazio, porque toda a gente prefere voltar a pé, devagar, pelas tabernas.', 'O elétrico 28 da nossa cidade não sobe a colina: desce-a. De manhã vai cheio de estudantes que vão para baixo e à noite regressa vazio, porque toda a gente prefere voltar a pé, devagar, pelas tabernas.

O guarda-freio chama-se Alberto e conhece os passageiros pelo lugar onde se sentam. Quando falta alguém três dias seguidos, toca à campainha da casa. Já encontrou duas gripes, uma perna partida e um casamento.

O banco do fundo

O banco do fundo está reservado, sem que ninguém o tenha escrito, para a dona Ermelinda, que faz 101 anos em maio. Se um turista se senta ali, o carro inteiro olha para o chão até ele perceber.

No mês passado a empresa anunciou que ia substituir os carros antigos por autocarros elétricos. Em quatro dias apareceram 6.300 assinaturas, numa cidade com pouco mais de nove mil habitantes.

O elétrico fica. A dona Ermelinda assinou em primeiro lugar, com uma letra redonda de escola primária, e pôs por baixo: “banco do fundo”.', 'Gazeta da Ribeira', NULL, NULL, NULL, '2025-03-30', '2025-03-30 08:00:00+00', '+01:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'pt', 168, 957, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'c85beafb04adcbc62916bca9c8894d6f', -4828525219784795872, NULL, 0.98, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.190876+00', '2026-11-23 06:53:14.190876+00', '2026-11-23 06:53:14.190876+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('decbcf87caf3e44fd773b370fd4b25d6', 8, 'http://127.0.0.1:33477/sociedade/o-que-sobra-da-salina', 'http://127.0.0.1:33477/sociedade/o-que-sobra-da-salina', 'O que sobra da salina: como três famílias repartem o último sal', NULL, NULL, NULL, 'As três famílias que ainda exploram a salina da Barra assinaram esta terça-feira um acordo para dividir a água, o sal e as dívidas, depois de dois verões de desentendimentos que chegaram a tribunal.', 'Tavira, 30 set 2025 (Lusa) – As três famílias que ainda exploram a salina da Barra assinaram esta terça-feira um acordo para dividir a água, o sal e as dívidas, depois de dois verões de desentendimentos que chegaram a tribunal.

O documento, com onze páginas escritas à mão e passadas a limpo por um advogado, prevê que cada família abra as comportas em dias alternados e que o sal mais fino seja vendido com uma marca comum.

«Isto não foi uma conversa de doutores», resumiu a mais velha das salineiras, Custódia Reis. «Foi uma conversa de gente que está com os pés na mesma água desde pequena.»', 'Correio do Sotavento', 'Lusa', true, NULL, '2025-09-30', '2025-09-30 12:00:00+00', '+00:00', 'second', 'json_ld', NULL, NULL, NULL, 'Lusa', 'Tavira', '2025-09-30', 'pt', 106, 596, 1, NULL, NULL, true, NULL, NULL, NULL, '75b24bbad05b720d11b3c19c0b7d8c86', -8858689055445313272, NULL, 0.78, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.224134+00', '2026-11-23 06:53:14.224134+00', '2026-11-23 06:53:14.224134+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 16, 'http://127.0.0.1:34477/2025/12/datchik-pozhara/', 'http://127.0.0.1:34477/2025/12/datchik-pozhara/', 'Датчик размером со спичечный коробок чует пожар за час', NULL, NULL, 'Датчик размером со спичечный коробок чует пожар за час', 'Учёные Института лесных экосистем нашли простой способ замечать лесные пожары за час до появления открытого огня. Датчик размером со спичечный коробок улавливает водород, который выделяется при тлении подстилки.', 'Учёные Института лесных экосистем нашли простой способ замечать лесные пожары за час до появления открытого огня. Датчик размером со спичечный коробок улавливает водород, который выделяется при тлении подстилки.

Испытания шли два сезона на площади 900 гектаров. Из 27 очагов приборы вовремя распознали 25, ложных срабатываний было три, и все они пришлись на дни, когда рядом работала техника.

Сколько это стоит

Один датчик обходится примерно в 1800 рублей и работает от батареи до четырёх лет. Для района среднего размера понадобится около двух тысяч таких приборов.

Способ наблюдения | Время обнаружения | Цена на 1000 га

Спутник | от 3 до 6 часов | 2 тыс. руб.

Вышка с камерой | 40 минут | 95 тыс. руб.

Сеть датчиков | менее 15 минут | 60 тыс. руб.

«Заменить лесника прибор не может, зато подскажет ему, куда идти», - говорит руководитель группы Марина Полякова.

Следующим летом сеть развернут в двух заповедниках. Описание прибора авторы обещают выложить в открытый доступ.', 'Наука рядом', NULL, NULL, NULL, '2025-12-05', '2025-12-05 08:30:00+00', '+03:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'ru', 147, 985, 1, NULL, NULL, NULL, NULL, NULL, NULL, '23719c66dfd7fd7cdb5b72db9baad194', 4650443224608612706, NULL, 0.91, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.037655+00', '2026-11-23 06:53:14.037655+00', '2026-11-23 06:53:14.037655+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('d3261afd1c28cc869b445634671e7bac', 23, 'http://127.0.0.1:36477/2025/03/11/ferry-strike-ends', 'http://127.0.0.1:36477/2025/03/11/ferry-strike-ends', 'Ferry crews vote to end nine-day strike in northern islands', NULL, NULL, NULL, 'Ferry crews in the northern islands voted on Tuesday to end a nine-day strike that had cut off four communities from regular deliveries of food and fuel.', 'PORT HALLAM, March 11 (AP) — Ferry crews in the northern islands voted on Tuesday to end a nine-day strike that had cut off four communities from regular deliveries of food and fuel.

The agreement, reached shortly before dawn, gives deckhands an 8% raise over two years and limits shifts to 12 hours. Union members backed it by 214 votes to 61.

“Nobody wanted to see empty shelves,” said Ruth Abernathy, who led the talks for the seafarers’ union. “But nobody should be steering a ship after 16 hours on their feet, either.”

The operator, Hallam Lines, said the first sailing would leave at 6 a.m. on Wednesday and that the full timetable would return by the weekend. Tickets bought for cancelled crossings will be refunded.

On Sella, the smallest of the islands, the only shop had begun rationing milk and bread. Owner Tom Garrick said he expected a delivery on the first boat and “a queue down to the church.”

The regional government has promised an independent review of staffing on the route, which carries about 190,000 passengers a year. Its findings are due in the autumn.', 'The Hallam Courier', 'AP', true, 'Transport', '2025-03-11', '2025-03-11 14:05:00+00', '+00:00', 'second', 'json_ld', NULL, NULL, NULL, 'AP', 'PORT HALLAM', '2025-03-11', 'en', 189, 1084, 1, NULL, NULL, NULL, NULL, 'max-image-preview:large', NULL, '7f7c4a869d53324d2e049e64b999a877', 8105535412596826390, NULL, 0.97, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.26595+00', '2026-11-23 06:53:14.26595+00', '2026-11-23 06:53:14.26595+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('d49fc7d0337462d6c4650b1531d1e61d', 52, 'http://127.0.0.1:39429/energy/snow-house', NULL, '«بيت الثلج» يبرّد خمسين حيا من دون كهرباء', NULL, NULL, NULL, 'بدأ مشروع «بيت الثلج» يوم الثلاثاء تبريد خمسين حيا سكنيا بماء البحر العميق، في تجربة يقول مهندسوها إنها تستغني عن ثلثي الكهرباء التي تستهلكها أجهزة التكييف.', 'مسقط ٨ يوليو تموز (رويترز) - بدأ مشروع «بيت الثلج» يوم الثلاثاء تبريد خمسين حيا سكنيا بماء البحر العميق، في تجربة يقول مهندسوها إنها تستغني عن ثلثي الكهرباء التي تستهلكها أجهزة التكييف.

وتسحب المضخات الماء من عمق ٦٠٠ متر حيث لا تتجاوز حرارته سبع درجات، ثم يعود إلى البحر أدفأ قليلا. وقالت شركة Deep Well Cooling إن الأثر على الأحياء البحرية «أقل من المد والجزر».

طول الأنابيب ٨٢ كيلومترا تحت المدينة.

يستفيد منها ١٤ ألف منزل ومستشفيان.

الكلفة ٢١٠ ملايين ريال على عشر سنوات.

ويرى الباحث سعيد الحارثي أن الفكرة ليست جديدة. «كان أجدادنا يبنون بيوتهم فوق الأفلاج للسبب نفسه»، كما يقول، «لكنهم لم يسموها شبكة».

وتعتزم المدينة توسيع المشروع إلى المنطقة الصناعية العام المقبل إذا بقيت حرارة المياه العائدة ضمن الحد المسموح به.', 'موجز الخليج', 'رويترز', true, NULL, '2025-07-08', NULL, NULL, 'day', 'visible', NULL, NULL, NULL, 'رويترز', 'مسقط', '2025-07-08', 'ar', 123, 725, 1, NULL, NULL, NULL, NULL, NULL, NULL, '1cf008dd8c465766d91fcbd4d1384d63', 4932592860427471311, NULL, 0.94, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.290684+00', '2026-11-23 06:53:14.290684+00', '2026-11-23 06:53:14.290684+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('de70f0ad2567f598bc990ee49f968d47', 34, 'http://127.0.0.1:37347/lokales/eisbaer-gestohlen', 'http://127.0.0.1:37347/lokales/eisbaer-gestohlen', 'Wahrzeichen von Lindenau gestohlen: Wo ist der Eisbär?', NULL, NULL, NULL, 'In der Nacht zum Freitag ist in Lindenau ein Eisbär aus Pappmaschee verschwunden. Die drei Meter hohe Figur stand seit 1996 vor dem ehemaligen Kino am Markt und gilt als Wahrzeichen des Viertels.', 'In der Nacht zum Freitag ist in Lindenau ein Eisbär aus Pappmaschee verschwunden. Die drei Meter hohe Figur stand seit 1996 vor dem ehemaligen Kino am Markt und gilt als Wahrzeichen des Viertels.

Die Polizei geht davon aus, dass mindestens vier Personen beteiligt waren: Der Bär wiegt 140 Kilogramm. Zeugen wollen gegen zwei Uhr einen Lieferwagen mit offener Hecktür gesehen haben.

„Wer ihn hat, soll ihn bitte trocken lagern“, sagt Kinobetreiber Arno Hesse. Die Figur sei gegen Regen nur auf einer Seite lackiert.

Am Freitagnachmittag legten Kinder Eiswürfel und Fischstäbchen an den leeren Sockel. Der Ortschaftsrat setzte 500 Euro Belohnung aus, eine Bäckerei verspricht dem Finder Brötchen auf Lebenszeit.

Hinweise nimmt das Revier Lindenau entgegen. Bis zum Abend waren 31 Anrufe eingegangen, darunter zwei von Leuten, die den Bären kaufen wollten.', NULL, NULL, NULL, NULL, '2025-01-31', '2025-01-31 17:45:00+00', '+01:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'de', 131, 857, 1, NULL, NULL, NULL, NULL, NULL, NULL, '35631b3f7f006b0a386f0908565bcd92', 256104327230958188, NULL, 0.95, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.265717+00', '2026-11-23 06:53:14.265717+00', '2026-11-23 06:53:14.265717+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('e5b11c4ba39975f5fd48275c749aa713', 9, 'http://127.0.0.1:33477/ciencia/canal-tlamaco', NULL, 'Ingenieros mexicanos devuelven el agua a un canal de hace seis siglos', NULL, NULL, 'El canal de Tlamaco vuelve a regar las huertas', 'El agua volvió a correr este miércoles por el canal de Tlamaco, una obra de 4,2 kilómetros que llevaba más de un siglo enterrada bajo huertas y caminos en el centro de México.', 'SAN LUCAS DEL LAGO, 13 ago (Xinhua) -- El agua volvió a correr este miércoles por el canal de Tlamaco, una obra de 4,2 kilómetros que llevaba más de un siglo enterrada bajo huertas y caminos en el centro de México.

La restauración, en la que participaron 90 campesinos y un equipo de ingenieras de la universidad local, siguió el trazado que describe un códice conservado en la parroquia. Los responsables compararon el caudal de tres pruebas:

Prueba | Fecha | Litros por segundo

Primera | mayo | 35

Tercera | agosto | 118

"Pensábamos que el códice exageraba", reconoció la directora del proyecto, Consuelo Ibáñez. "Resulta que los que no sabíamos medir éramos nosotros".

Con el canal abierto podrán regarse 230 hectáreas de maíz y amaranto sin recurrir a bombas. El ayuntamiento prevé levantar un pequeño museo en la compuerta norte.', 'El Sol del Lago', 'Xinhua', true, 'Ciencia', '2025-08-14', NULL, NULL, 'minute', 'visible', NULL, NULL, NULL, 'Xinhua', 'SAN LUCAS DEL LAGO', '2025-08-13', 'es', 136, 840, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'd5eabccd407b88d7c262fb6bf6880126', 4096644990425447797, NULL, 0.93, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.275225+00', '2026-11-23 06:53:14.275225+00', '2026-11-23 06:53:14.275225+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('d356bf5eb48d72d72a35189be452284d', 24, 'http://127.0.0.1:36477/science/coolest-car-park', 'http://127.0.0.1:36477/science/coolest-car-park', 'How a car park became the coolest place in town', 'A city measured what trees do to its summers. The answer was larger than anyone expected.', NULL, NULL, 'Four years after the city tore up the car park behind the old tannery, the trees planted in its place are doing a measurable job. Summer afternoons there are now up to six degrees cooler than on the surrounding streets, according to a study published on Monday.', 'Four years after the city tore up the car park behind the old tannery, the trees planted in its place are doing a measurable job. Summer afternoons there are now up to six degrees cooler than on the surrounding streets, according to a study published on Monday.

Researchers from the Institute of Urban Climate hung 60 sensors on lamp posts and recorded temperatures every ten minutes for two summers. The results surprised even the people who had argued for the park.

Location | 2 p.m. average | Midnight average

Tannery Park | 26.1 °C | 17.4 °C

Mill Street | 30.8 °C | 21.0 °C

Station Square | 32.3 °C | 22.6 °C

“We expected two degrees, perhaps three,” said Lena Marsh, who led the work. “What we had not counted on was the ground. Bare soil breathes; asphalt does not.”

Cheaper than it looks

The park cost 1.9 million to build and about 60,000 a year to look after. The study estimates that nearby homes save a fifth of their cooling bills in July and August.

Not everyone is persuaded. Traders on Mill Street say they lost 140 parking spaces and part of their passing trade. The council will decide in May whether to convert a second car park.', 'Common Ground', NULL, NULL, 'Science', '2025-04-07', '2025-04-07 05:00:00+00', '+01:00', 'second', 'meta', NULL, NULL, NULL, NULL, NULL, NULL, 'en', 211, 1156, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'f28169953bc8902bd2b8446914f9187c', 182070030221031279, NULL, 0.91, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.31725+00', '2026-11-23 06:53:14.31725+00', '2026-11-23 06:53:14.31725+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('e9a9f844f8aeedd2d499ba28aa50854e', 35, 'http://127.0.0.1:37347/2025/03/acht-jahre-beet/', NULL, 'Acht Jahre für ein Beet', NULL, NULL, NULL, 'Wer in den vergangenen Wochen versucht hat, in unserer Stadt einen Kleingarten zu bekommen, kennt die Antwort: Wartezeit acht Jahre. Acht Jahre! In dieser Zeit wird aus einem Apfelkern ein Baum, der trägt.', 'Wer in den vergangenen Wochen versucht hat, in unserer Stadt einen Kleingarten zu bekommen, kennt die Antwort: Wartezeit acht Jahre. Acht Jahre! In dieser Zeit wird aus einem Apfelkern ein Baum, der trägt.

Dabei steht jede zehnte Parzelle leer. Der Grund ist kein böser Wille, sondern eine Satzung aus dem Jahr 1983. Sie schreibt vor, dass die Laube beim Pächterwechsel geschätzt werden muss, und Schätzer gibt es genau einen. Er ist 79.

Was sich ändern könnte

Der Kreisverband schlägt nun vor, Fotos statt Ortstermine zuzulassen. Das würde die Wartezeit nach eigener Rechnung auf drei Jahre senken. Der Stadtrat berät darüber am 18. März.

Ich habe mich vor zwei Jahren eingetragen und stehe auf Platz 412. Meine Tomaten ziehe ich solange auf dem Balkon, wo sie mich an jedem heißen Tag vorwurfsvoll ansehen.

Falls Sie einen Schätzer kennen, der gern grüne Hecken begutachtet: Bitte melden Sie sich beim Verband. Nicht bei mir. Ich würde ihn behalten.', NULL, NULL, NULL, NULL, '2025-03-03', NULL, NULL, 'day', 'visible', NULL, NULL, NULL, NULL, NULL, NULL, 'de', 155, 956, 1, NULL, 0, NULL, NULL, NULL, NULL, 'daed78bb69bb34053377cbad5bada77b', -4557851692810543349, NULL, 0.98, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.31742+00', '2026-11-23 06:53:14.31742+00', '2026-11-23 06:53:14.31742+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('ed3cb5264c8d3248a2af6b122c64318a', 10, 'http://127.0.0.1:33477/reportajes/isla-sin-relojes', 'http://127.0.0.1:33477/reportajes/isla-sin-relojes', 'La isla que prohibió los relojes durante un mes', NULL, NULL, NULL, 'En la isla de Tabarilla nadie supo qué hora era durante todo el mes de febrero. El ayuntamiento tapó el reloj del puerto, la escuela apagó el timbre y los bares colgaron un cartel: «Se cierra cuando se cierra».', 'En la isla de Tabarilla nadie supo qué hora era durante todo el mes de febrero. El ayuntamiento tapó el reloj del puerto, la escuela apagó el timbre y los bares colgaron un cartel: «Se cierra cuando se cierra».

El experimento, aprobado en asamblea por 214 votos contra 31, pretendía medir cómo duerme una población que solo se guía por la luz. Un equipo de la universidad repartió pulseras a 160 vecinos.

La primera semana llegué tarde a todo; la segunda ya no había nada a lo que llegar tarde.

Los resultados provisionales apuntan a que los participantes durmieron 47 minutos más por noche y comieron más despacio. También hubo un efecto inesperado: el correo se quedó tres días sin repartir.

«Los barcos no esperan»

La naviera fue la única que no quiso sumarse. Su capitana, Elvira Toro, hacía sonar la sirena diez minutos antes de zarpar. «Los barcos no esperan, pero avisan», resume.

El reloj volvió a verse el sábado, en medio de aplausos. Marcaba las cuatro y diez: llevaba parado, según descubrió el relojero, desde el verano anterior.', NULL, NULL, NULL, NULL, '2025-03-02', NULL, NULL, 'minute', 'visible', NULL, NULL, NULL, NULL, NULL, NULL, 'es', 180, 1048, 1, NULL, NULL, NULL, NULL, NULL, NULL, '60fb5b975f18e79148169457c828d127', 2320059088362346215, NULL, 0.93, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.326774+00', '2026-11-23 06:53:14.326774+00', '2026-11-23 06:53:14.326774+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('db683704171207d297cbaad6f9112b5d', 25, 'http://127.0.0.1:36477/news/snow-carrow-pass/', 'http://127.0.0.1:36477/news/snow-carrow-pass/', 'Snow closes Carrow Pass: what we know', NULL, NULL, 'Snow closes Carrow Pass: what we know', 'Heavy snow has closed the Carrow Pass and brought down power lines across three valleys. Here is what we know so far this Thursday morning.', 'Heavy snow has closed the Carrow Pass and brought down power lines across three valleys. Here is what we know so far this Thursday morning.

09:40 — The pass road stays closed in both directions until at least noon, the highways agency says. Ploughs are working from the eastern side.

09:05 — About 2,300 homes are without electricity in Upper Carrow and Linfield. Engineers hope to restore most of them by mid-afternoon.

08:30 — All primary schools in the valley are shut. The secondary school in Marden is open for pupils who can reach it safely.

07:50 — Rail services are running with delays of up to 40 minutes because of drifting snow near Tarn Bridge.

What the forecasters say

The worst of the snow has passed, but temperatures will drop to minus 9 tonight. Duty forecaster Ewan Pryce warned that untreated roads would freeze quickly after dark.

People who must travel are asked to carry blankets, water and a charged phone. A warm room is open at Linfield village hall.', 'Valley Voice', NULL, NULL, NULL, '2025-01-16', '2025-01-16 09:45:00+00', '+00:00', 'second', 'time_element', NULL, NULL, NULL, NULL, NULL, NULL, 'en', 172, 982, 1, NULL, NULL, NULL, NULL, NULL, NULL, '3dd61d7ccb1e34752d2ede414d2f73c5', -5601251685004061128, NULL, 0.82, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:14.368296+00', '2026-11-23 06:53:14.368296+00', '2026-11-23 06:53:14.368296+00', NULL, 1, NULL, NULL, NULL);
INSERT INTO public.articles VALUES ('de241a043061474a05d57d755a07e50a', 63, 'http://127.0.0.1:43121/a/63072.html', 'http://127.0.0.1:43121/a/63072.html', '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', NULL, NULL, '聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展', '湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。', '新华网海口7月7日电(记者吴茂辉、王与点)湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。

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

机遇广阔,跨省合作不以山海为远;未来可期,联动发展不以日月为限。从湘江之畔到南海之滨,从大湾区到自贸港,跨省合作正结出硕果。在自由贸易港封关运作愿景下,海南链接世界的开放优势将更加凸显,跨省共建产业园区也将书写更多双向奔赴、携手共赢的生动故事。', NULL, '新华网', NULL, '体育', '2025-07-07', NULL, NULL, 'day', 'dateline', NULL, NULL, NULL, '新华网', '海口', '2025-07-07', 'zh-Hans', 1759, 1997, 5, 63, 0, NULL, NULL, NULL, NULL, 'e6bc0ef91d18826fe12eb3013e80d4b5', -823484773327358298, '53a69ac1e7a39aa887b214d099036464', 0.97, 'containers-1', '5caba804f27a', 1, '2026-11-23 06:53:13.636794+00', '2026-11-23 06:53:13.636794+00', '2026-11-23 06:53:13.636794+00', NULL, 1, NULL, NULL, NULL);


--
-- Data for Name: fetches; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fetches VALUES (1, 1, 40, 1, '2026-11-23 06:53:10.458938+00', '2026-11-23 06:53:10.467964+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39041/city/2025-12/02/content_771.htm', 0, 'text/html; charset=utf-8', 'UTF-8', 2740, 8, NULL, NULL);
INSERT INTO public.fetches VALUES (2, 1, 44, 1, '2026-11-23 06:53:10.458968+00', '2026-11-23 06:53:10.468552+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39429/view/30412', 0, 'text/html', 'EUC-KR', 2002, 9, NULL, NULL);
INSERT INTO public.fetches VALUES (3, 1, 11, 1, '2026-11-23 06:53:10.458776+00', '2026-11-23 06:53:10.468669+00', 'rejected', 'refine', 'empty_content', 'no running text', 200, 'http://127.0.0.1:34477/empty/', 0, 'text/html; charset=utf-8', 'UTF-8', 282, 9, NULL, NULL);
INSERT INTO public.fetches VALUES (4, 1, 1, 1, '2026-11-23 06:53:10.45807+00', '2026-11-23 06:53:10.458677+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:33477/regions/source-vaucresson', 0, 'text/html; charset=utf-8', 'UTF-8', 2294, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (5, 1, 59, 1, '2026-11-23 06:53:10.458854+00', '2026-11-23 06:53:10.46902+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:43121/2025/03/xiubiao', 0, 'text/html; charset=utf-8', 'UTF-8', 3708, 10, NULL, NULL);
INSERT INTO public.fetches VALUES (6, 1, 27, 1, '2026-11-23 06:53:10.458873+00', '2026-11-23 06:53:10.469141+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:37347/vie-pratique/biodechets/', 0, 'text/html; charset=utf-8', 'UTF-8', 3845, 10, NULL, NULL);
INSERT INTO public.fetches VALUES (7, 1, 64, 1, '2026-11-23 06:53:10.458889+00', '2026-11-23 06:53:10.469272+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:45011/a/20871.html', 0, 'text/html; charset=utf-8', 'UTF-8', 5104, 10, NULL, NULL);
INSERT INTO public.fetches VALUES (8, 1, 36, 1, '2026-11-23 06:53:10.458905+00', '2026-11-23 06:53:10.46938+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:38257/2025/05/waves/', 0, 'text/html; charset=utf-8', 'UTF-8', 3675, 10, NULL, NULL);
INSERT INTO public.fetches VALUES (9, 1, 68, 1, '2026-11-23 06:53:10.458921+00', '2026-11-23 06:53:10.469494+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:45447/eco/20250518/c_10882.html', 0, 'text/html; charset=utf-8', 'UTF-8', 3885, 10, NULL, NULL);
INSERT INTO public.fetches VALUES (10, 1, 53, 1, '2026-11-23 06:53:10.458817+00', '2026-11-23 06:53:10.468801+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:42669/2025/06/toshoshitsu/', 0, 'text/html; charset=utf-8', 'UTF-8', 4024, 9, NULL, NULL);
INSERT INTO public.fetches VALUES (11, 1, 17, 1, '2026-11-23 06:53:10.458837+00', '2026-11-23 06:53:10.53647+00', 'failed', 'fetch', 'redirect_loop', 'in a circle back to http://127.0.0.1:36477/turn/left', 301, 'http://127.0.0.1:36477/turn/right', 2, 'text/html; charset=utf-8', NULL, NULL, 10, NULL, NULL);
INSERT INTO public.fetches VALUES (12, 1, 60, 1, '2026-11-23 06:53:10.536094+00', '2026-11-23 06:53:10.536637+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:43121/zx/88213.html', 0, 'text/html; charset=utf-8', 'UTF-8', 2597, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (13, 1, 72, 1, '2026-11-23 06:53:10.458953+00', '2026-11-23 06:53:10.488191+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:45547/medio-ambiente/regantes-jaro', 0, 'text/html; charset=utf-8', 'UTF-8', 3941, 29, NULL, NULL);
INSERT INTO public.fetches VALUES (14, 1, 12, 1, '2026-11-23 06:53:10.536004+00', '2026-11-23 06:53:10.53695+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:34477/thaqafa/mujallid', 0, 'text/html; charset=utf-8', 'UTF-8', 4078, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (15, 1, 41, 1, '2026-11-23 06:53:10.536024+00', '2026-11-23 06:53:10.537051+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39041/people/2025-07/21/content_488.htm', 0, 'text/html; charset=utf-8', 'UTF-8', 2493, 1, NULL, NULL);
INSERT INTO public.fetches VALUES (16, 1, 54, 1, '2026-11-23 06:53:10.536042+00', '2026-11-23 06:53:10.537159+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:42669/bunka/kagura-men', 0, 'text/html; charset=utf-8', 'UTF-8', 3440, 1, NULL, NULL);
INSERT INTO public.fetches VALUES (17, 1, 45, 1, '2026-11-23 06:53:10.53606+00', '2026-11-23 06:53:10.537264+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39429/interview/yunoki/', 0, 'text/html; charset=utf-8', 'UTF-8', 3129, 1, NULL, NULL);
INSERT INTO public.fetches VALUES (18, 1, 65, 1, '2026-11-23 06:53:11.588053+00', '2026-11-23 06:53:11.588995+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:45011/wh/2025/10/11/0451.shtml', 0, 'text/html', 'GBK', 2294, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (19, 1, 2, 1, '2026-11-23 06:53:10.53582+00', '2026-11-23 06:53:10.536743+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:33477/fugas/sete-mercados', 0, 'text/html; charset=utf-8', 'UTF-8', 2976, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (20, 1, 37, 1, '2026-11-23 06:53:12.09215+00', '2026-11-23 06:53:12.092639+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:38257/local/8812', 0, 'text/html; charset=utf-8', 'UTF-8', 2223, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (21, 1, 69, 1, '2026-11-23 06:53:12.134899+00', '2026-11-23 06:53:12.135374+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:45447/minsheng/202509/t0902_3381.html', 0, 'text/html; charset=utf-8', 'UTF-8', 3184, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (22, 1, 73, 1, '2026-11-23 06:53:12.267824+00', '2026-11-23 06:53:12.268354+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:45547/cultura/centralita-remedios-palau', 0, 'text/html; charset=utf-8', 'UTF-8', 3412, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (23, 1, 28, 1, '2026-11-23 06:53:10.535975+00', '2026-11-23 06:53:12.188303+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:37347/gesellschaft/altenmoor', 0, 'text/html; charset=utf-8', 'UTF-8', 3651, 1652, NULL, NULL);
INSERT INTO public.fetches VALUES (24, 1, 18, 1, '2026-11-23 06:53:12.273438+00', '2026-11-23 06:53:12.273793+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36477/blog/the-secret-was-the-bowl/', 0, 'text/html; charset=utf-8', 'UTF-8', 2688, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (25, 1, 61, 1, '2026-11-23 06:53:12.278773+00', '2026-11-23 06:53:12.279094+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:43121/p/7719203', 0, 'text/html; charset=utf-8', 'UTF-8', 2338, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (26, 1, 13, 1, '2026-11-23 06:53:12.285685+00', '2026-11-23 06:53:12.285998+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:34477/society/wadi-canals', 0, 'text/html; charset=utf-8', 'UTF-8', 4267, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (27, 1, 42, 1, '2026-11-23 06:53:12.291716+00', '2026-11-23 06:53:12.292059+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39041/culture/p/3310', 0, 'text/html; charset=utf-8', 'UTF-8', 3314, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (28, 1, 55, 1, '2026-11-23 06:53:12.33811+00', '2026-11-23 06:53:12.338697+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:42669/news/slow-door/', 0, 'text/html; charset=utf-8', 'UTF-8', 3761, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (29, 1, 3, 1, '2026-11-23 06:53:12.283115+00', '2026-11-23 06:53:12.283773+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:33477/cronaca/ponte-di-barche', 0, 'text/html', 'windows-1252', 2737, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (30, 1, 38, 1, '2026-11-23 06:53:12.45205+00', '2026-11-23 06:53:12.528167+00', 'failed', 'fetch', 'permanent_http', 'status 404', 404, 'http://127.0.0.1:38257/local/withdrawn.aspx', 0, 'text/html; charset=utf-8', NULL, NULL, 76, NULL, NULL);
INSERT INTO public.fetches VALUES (31, 1, 66, 1, '2026-11-23 06:53:12.451872+00', '2026-11-23 06:53:12.52834+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:45011/nc/2025/1024/9127.htm', 0, 'text/html; charset=utf-8', 'UTF-8', 2526, 76, NULL, NULL);
INSERT INTO public.fetches VALUES (32, 1, 70, 1, '2026-11-23 06:53:12.724305+00', '2026-11-23 06:53:12.725416+00', 'rejected', 'fetch', 'bad_content_type', 'application/pdf', 200, 'http://127.0.0.1:45447/files/annual-report.pdf', 0, 'application/pdf', NULL, NULL, 1, NULL, NULL);
INSERT INTO public.fetches VALUES (33, 1, 29, 1, '2026-11-23 06:53:12.735812+00', '2026-11-23 06:53:12.736259+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:37347/norden/jolanda-liveticker', 0, 'text/html; charset=utf-8', 'UTF-8', 3008, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (34, 1, 74, 1, '2026-11-23 06:53:12.738973+00', '2026-11-23 06:53:12.742336+00', 'retry', 'fetch', 'retry_exhausted', 'status 503', 503, 'http://127.0.0.1:45547/pais/centro-de-saude-movel', 0, 'text/html; charset=utf-8', NULL, NULL, 3, NULL, NULL);
INSERT INTO public.fetches VALUES (35, 1, 19, 1, '2026-11-23 06:53:12.751769+00', '2026-11-23 06:53:12.752173+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36477/culture/orchestra-aisle-nine', 0, 'text/html; charset=utf-8', 'UTF-8', 3311, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (36, 1, 62, 1, '2026-11-23 06:53:12.754936+00', '2026-11-23 06:53:12.757895+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:43121/a/55310.html', 0, 'text/html; charset=utf-8', 'UTF-8', 5337, 2, NULL, NULL);
INSERT INTO public.fetches VALUES (37, 1, 4, 1, '2026-11-23 06:53:12.772042+00', '2026-11-23 06:53:12.772381+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:33477/lingue/robot-dialetto', 0, 'text/html; charset=utf-8', 'UTF-8', 2811, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (38, 1, 46, 1, '2026-11-23 06:53:12.338254+00', '2026-11-23 06:53:12.339062+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39429/news/tramvay.html', 0, 'text/html', 'KOI8-R', 1800, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (39, 1, 43, 1, '2026-11-23 06:53:12.835802+00', '2026-11-23 06:53:12.835802+00', 'rejected', 'fetch', 'robots_denied', 'line 2: Disallow: /private/', NULL, NULL, 0, NULL, NULL, NULL, NULL, 'line 2: Disallow: /private/', NULL);
INSERT INTO public.fetches VALUES (40, 1, 14, 1, '2026-11-23 06:53:12.805003+00', '2026-11-23 06:53:12.81618+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:34477/lyudi/kamennyy-brod', 0, 'text/html; charset=utf-8', 'UTF-8', 4463, 11, NULL, NULL);
INSERT INTO public.fetches VALUES (41, 1, 56, 1, '2026-11-23 06:53:12.919087+00', '2026-11-23 06:53:12.919708+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:42669/articles/20250322-todaimori', 0, 'text/html; charset=utf-8', 'UTF-8', 3784, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (42, 1, 39, 1, '2026-11-23 06:53:13.434477+00', '2026-11-23 06:53:13.440326+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:38257/local/202506140233.aspx', 0, 'text/html; charset=utf-8', 'UTF-8', 3555, 5, NULL, NULL);
INSERT INTO public.fetches VALUES (43, 1, 47, 1, '2026-11-23 06:53:13.421928+00', '2026-11-23 06:53:13.424056+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39429/reportage/malye-brody', 0, 'text/html; charset=utf-8', 'UTF-8', 4310, 1, NULL, NULL);
INSERT INTO public.fetches VALUES (69, 1, 23, 1, '2026-11-23 06:53:14.265755+00', '2026-11-23 06:53:14.265951+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36477/2025/03/11/ferry-strike-ends', 0, 'text/html; charset=utf-8', 'UTF-8', 4220, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (70, 1, 34, 1, '2026-11-23 06:53:14.265268+00', '2026-11-23 06:53:14.265719+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:37347/lokales/eisbaer-gestohlen', 0, 'text/html; charset=utf-8', 'UTF-8', 3666, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (71, 1, 9, 1, '2026-11-23 06:53:14.274849+00', '2026-11-23 06:53:14.275227+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:33477/ciencia/canal-tlamaco', 0, 'text/html; charset=utf-8', 'UTF-8', 2394, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (72, 1, 78, 1, '2026-11-23 06:53:14.241673+00', '2026-11-23 06:53:14.293248+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:45547/2025/08/un-gallo-en-el-quinto/', 1, 'text/html; charset=utf-8', 'UTF-8', 2372, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (73, 1, 52, 1, '2026-11-23 06:53:14.290188+00', '2026-11-23 06:53:14.290687+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39429/energy/snow-house', 0, 'text/html; charset=utf-8', 'UTF-8', 3284, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (44, 1, 71, 1, '2026-11-23 06:53:13.53582+00', '2026-11-23 06:53:13.54015+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:45447/wenhua/202512/t1221_4410.html', 0, 'text/html; charset=utf-8', 'UTF-8', 3059, 4, NULL, NULL);
INSERT INTO public.fetches VALUES (45, 1, 67, 1, '2026-11-23 06:53:13.439936+00', '2026-11-23 06:53:13.44048+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:45011/a/63071.html', 0, 'text/html; charset=utf-8', 'UTF-8', 9693, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (46, 1, 30, 1, '2026-11-23 06:53:13.556216+00', '2026-11-23 06:53:13.580555+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:37347/regions/saint-aubrac-train', 0, 'text/html; charset=utf-8', 'UTF-8', 4007, 24, NULL, NULL);
INSERT INTO public.fetches VALUES (58, 1, 16, 1, '2026-11-23 06:53:14.037337+00', '2026-11-23 06:53:14.037656+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:34477/2025/12/datchik-pozhara/', 0, 'text/html; charset=utf-8', 'UTF-8', 5308, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (59, 1, 49, 1, '2026-11-23 06:53:14.112033+00', '2026-11-23 06:53:14.11279+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39429/news/8812.aspx', 0, 'text/html', 'windows-1256', 2242, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (60, 1, 76, 1, '2026-11-23 06:53:14.128168+00', '2026-11-23 06:53:14.128611+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:45547/costume/ombrellaio', 0, 'text/html; charset=utf-8', 'UTF-8', 3244, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (61, 1, 32, 1, '2026-11-23 06:53:14.161135+00', '2026-11-23 06:53:14.161578+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:37347/regional/ohlebruecke-offen-1.4711', 0, 'text/html; charset=utf-8', 'UTF-8', 3888, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (62, 1, 50, 1, '2026-11-23 06:53:14.186688+00', '2026-11-23 06:53:14.187112+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39429/a/99120', 0, 'text/html; charset=utf-8', 'UTF-8', 2888, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (63, 1, 7, 1, '2026-11-23 06:53:14.172693+00', '2026-11-23 06:53:14.173101+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:33477/cronaca/neve-montecorno-diretta', 0, 'text/html; charset=utf-8', 'UTF-8', 3349, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (64, 1, 33, 1, '2026-11-23 06:53:14.214042+00', '2026-11-23 06:53:14.214483+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:37347/culture/kermadec-orgues', 0, 'text/html; charset=utf-8', 'UTF-8', 3697, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (65, 1, 22, 1, '2026-11-23 06:53:14.163908+00', '2026-11-23 06:53:14.21475+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36477/story/gas-free-hour', 1, 'text/html; charset=utf-8', 'UTF-8', 2537, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (66, 1, 77, 1, '2026-11-23 06:53:14.190433+00', '2026-11-23 06:53:14.190878+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:45547/cronicas/eletrico-28/', 0, 'text/html; charset=utf-8', 'UTF-8', 3754, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (67, 1, 8, 1, '2026-11-23 06:53:14.223671+00', '2026-11-23 06:53:14.224136+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:33477/sociedade/o-que-sobra-da-salina', 0, 'text/html; charset=utf-8', 'UTF-8', 2289, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (68, 1, 51, 1, '2026-11-23 06:53:14.23772+00', '2026-11-23 06:53:14.239447+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39429/hiwarat/maps-of-memory/', 0, 'text/html; charset=utf-8', 'UTF-8', 5646, 1, NULL, NULL);
INSERT INTO public.fetches VALUES (47, 1, 63, 1, '2026-11-23 06:53:13.62457+00', '2026-11-23 06:53:13.636795+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:43121/a/63072.html', 0, 'text/html; charset=utf-8', 'UTF-8', 9966, 12, NULL, NULL);
INSERT INTO public.fetches VALUES (48, 1, 20, 1, '2026-11-23 06:53:13.624416+00', '2026-11-23 06:53:13.636516+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36477/story/gas-free-hour', 0, 'text/html; charset=utf-8', 'UTF-8', 2537, 11, NULL, NULL);
INSERT INTO public.fetches VALUES (49, 1, 5, 1, '2026-11-23 06:53:13.643943+00', '2026-11-23 06:53:13.644706+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:33477/educacao/telhado-de-sementes', 0, 'text/html; charset=utf-8', 'UTF-8', 3485, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (50, 1, 15, 1, '2026-11-23 06:53:13.644112+00', '2026-11-23 06:53:13.644866+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:34477/obshchestvo/20250212-lastochka.html', 0, 'text/html; charset=utf-8', 'UTF-8', 3720, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (51, 1, 57, 1, '2026-11-23 06:53:13.779348+00', '2026-11-23 06:53:13.780148+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:42669/view/AKR20250415', 0, 'text/html; charset=utf-8', 'UTF-8', 3547, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (52, 1, 48, 1, '2026-11-23 06:53:13.815891+00', '2026-11-23 06:53:13.816508+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:39429/shakai/20250211.html', 0, 'text/html', 'Shift_JIS', 1664, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (53, 1, 75, 1, '2026-11-23 06:53:13.911467+00', '2026-11-23 06:53:13.911988+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:45547/cronaca/teatro-borgovento', 0, 'text/html; charset=utf-8', 'UTF-8', 2664, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (54, 1, 21, 1, '2026-11-23 06:53:13.998836+00', '2026-11-23 06:53:13.99924+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36477/local/st-brannocs-bell', 0, 'text/html; charset=utf-8', 'UTF-8', 4383, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (55, 1, 6, 1, '2026-11-23 06:53:14.036301+00', '2026-11-23 06:53:14.036825+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:33477/actu/virelle-en-direct', 0, 'text/html; charset=utf-8', 'UTF-8', 2828, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (56, 1, 31, 1, '2026-11-23 06:53:13.993372+00', '2026-11-23 06:53:13.995841+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:37347/ratgeber/heizung-einstellen/', 0, 'text/html; charset=utf-8', 'UTF-8', 3940, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (57, 1, 58, 1, '2026-11-23 06:53:14.063867+00', '2026-11-23 06:53:14.064388+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:42669/culture/maru-0702', 0, 'text/html; charset=utf-8', 'UTF-8', 3144, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (79, 1, 74, 2, '2026-11-23 06:53:14.875957+00', '2026-11-23 06:53:14.876452+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:45547/pais/centro-de-saude-movel', 0, 'text/html; charset=utf-8', 'UTF-8', 3543, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (74, 1, 35, 1, '2026-11-23 06:53:14.316691+00', '2026-11-23 06:53:14.317421+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:37347/2025/03/acht-jahre-beet/', 0, 'text/html; charset=utf-8', 'UTF-8', 2400, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (75, 1, 24, 1, '2026-11-23 06:53:14.31658+00', '2026-11-23 06:53:14.317251+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36477/science/coolest-car-park', 0, 'text/html; charset=utf-8', 'UTF-8', 3786, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (76, 1, 10, 1, '2026-11-23 06:53:14.326356+00', '2026-11-23 06:53:14.326776+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:33477/reportajes/isla-sin-relojes', 0, 'text/html; charset=utf-8', 'UTF-8', 3217, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (77, 1, 25, 1, '2026-11-23 06:53:14.367551+00', '2026-11-23 06:53:14.368299+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36477/news/snow-carrow-pass/', 0, 'text/html; charset=utf-8', 'UTF-8', 3894, 0, NULL, NULL);
INSERT INTO public.fetches VALUES (78, 1, 26, 1, '2026-11-23 06:53:14.418698+00', '2026-11-23 06:53:14.41924+00', 'article', NULL, NULL, NULL, 200, 'http://127.0.0.1:36477/print/ferry-strike-ends', 0, 'text/html; charset=utf-8', 'UTF-8', 4220, 0, NULL, NULL);


--
-- Data for Name: hosts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.hosts VALUES (4, 187, '127.0.0.1:37347', NULL, 1, NULL, NULL, 50, '2026-11-23 06:53:14.392767+00', NULL, NULL, 'http://127.0.0.1:37347', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 06:53:14.327117+00', '2026-11-24 06:53:14.327117+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (1, 172, '127.0.0.1:33477', NULL, 1, NULL, NULL, 50, '2026-11-23 06:53:14.392767+00', NULL, NULL, 'http://127.0.0.1:33477', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 06:53:14.327153+00', '2026-11-24 06:53:14.327153+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (3, 67, '127.0.0.1:36477', NULL, 1, NULL, NULL, 50, '2026-11-23 06:53:14.476053+00', NULL, NULL, 'http://127.0.0.1:36477', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 06:53:14.419592+00', '2026-11-24 06:53:14.419592+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (6, 54, '127.0.0.1:39041', NULL, 1, NULL, NULL, 50, '2026-11-23 06:53:14.045477+00', NULL, NULL, 'http://127.0.0.1:39041', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 06:53:13.768638+00', '2026-11-24 06:53:13.768638+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (5, 200, '127.0.0.1:38257', NULL, 1, NULL, NULL, 50, '2026-11-23 06:53:14.113701+00', NULL, NULL, 'http://127.0.0.1:38257', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 06:53:13.852345+00', '2026-11-24 06:53:13.852345+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (12, 100, '127.0.0.1:45547', NULL, 3, NULL, NULL, 50, '2026-11-23 06:53:14.932519+00', NULL, NULL, 'http://127.0.0.1:45547', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 06:53:13.587937+00', '2026-11-24 06:53:13.587937+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (11, 246, '127.0.0.1:45447', NULL, 1, NULL, NULL, 50, '2026-11-23 06:53:14.207972+00', NULL, NULL, 'http://127.0.0.1:45447', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 06:53:13.994163+00', '2026-11-24 06:53:13.994163+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (10, 8, '127.0.0.1:45011', NULL, 1, NULL, NULL, 50, '2026-11-23 06:53:14.207972+00', NULL, NULL, 'http://127.0.0.1:45011', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 06:53:13.909046+00', '2026-11-24 06:53:13.909046+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (9, 52, '127.0.0.1:43121', NULL, 1, NULL, NULL, 50, '2026-11-23 06:53:14.26591+00', NULL, NULL, 'http://127.0.0.1:43121', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 06:53:14.010619+00', '2026-11-24 06:53:14.010619+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (8, 63, '127.0.0.1:42669', NULL, 1, NULL, NULL, 50, '2026-11-23 06:53:14.26591+00', NULL, NULL, 'http://127.0.0.1:42669', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 06:53:14.180186+00', '2026-11-24 06:53:14.180186+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (2, 147, '127.0.0.1:34477', NULL, 1, NULL, NULL, 50, '2026-11-23 06:53:14.309814+00', NULL, NULL, 'http://127.0.0.1:34477', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 06:53:14.203654+00', '2026-11-24 06:53:14.203654+00', 0, 0, 0, NULL, NULL);
INSERT INTO public.hosts VALUES (7, 4, '127.0.0.1:39429', NULL, 1, NULL, NULL, 50, '2026-11-23 06:53:14.364445+00', NULL, NULL, 'http://127.0.0.1:39429', 'User-agent: *
Disallow: /private/
', 200, '2026-11-23 06:53:14.300674+00', '2026-11-24 06:53:14.300674+00', 0, 0, 0, NULL, NULL);


--
-- Data for Name: queue; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES (1, 'demo', '0.1.0', 'built-in', 'local:15923', '2026-11-23 06:53:10.299059+00', '2026-11-23 06:53:15.20462+00', 'done', 2, 71, 0, 0, 2, 3, 2, 0);


--
-- Data for Name: seeds; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seeds VALUES (1, 1, 'http//the-slashes-went-missing.example/news', NULL, '{}', NULL, 'invalid_url', 'not a URL: relative URL without a base', 1);
INSERT INTO public.seeds VALUES (2, 1, 'http://127.0.0.1:33477/actu/virelle-en-direct', NULL, '{}', 6, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (3, 1, 'http://127.0.0.1:33477/ciencia/canal-tlamaco', NULL, '{}', 9, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (4, 1, 'http://127.0.0.1:33477/cronaca/neve-montecorno-diretta', NULL, '{}', 7, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (5, 1, 'http://127.0.0.1:33477/cronaca/ponte-di-barche', NULL, '{}', 3, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (6, 1, 'http://127.0.0.1:33477/educacao/telhado-de-sementes', NULL, '{}', 5, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (7, 1, 'http://127.0.0.1:33477/fugas/sete-mercados', NULL, '{}', 2, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (8, 1, 'http://127.0.0.1:33477/lingue/robot-dialetto', NULL, '{}', 4, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (9, 1, 'http://127.0.0.1:33477/regions/source-vaucresson', NULL, '{}', 1, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (10, 1, 'http://127.0.0.1:33477/reportajes/isla-sin-relojes', NULL, '{}', 10, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (11, 1, 'http://127.0.0.1:33477/sociedade/o-que-sobra-da-salina', NULL, '{}', 8, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (12, 1, 'http://127.0.0.1:34477/2025/12/datchik-pozhara/', NULL, '{}', 16, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (13, 1, 'http://127.0.0.1:34477/empty/', NULL, '{}', 11, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (14, 1, 'http://127.0.0.1:34477/lyudi/kamennyy-brod', NULL, '{}', 14, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (15, 1, 'http://127.0.0.1:34477/obshchestvo/20250212-lastochka.html', NULL, '{}', 15, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (16, 1, 'http://127.0.0.1:34477/society/wadi-canals', NULL, '{}', 13, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (17, 1, 'http://127.0.0.1:34477/thaqafa/mujallid', NULL, '{}', 12, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (18, 1, 'http://127.0.0.1:36477/2025/03/11/ferry-strike-ends', NULL, '{}', 23, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (19, 1, 'http://127.0.0.1:36477/blog/the-secret-was-the-bowl/', NULL, '{}', 18, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (20, 1, 'http://127.0.0.1:36477/culture/orchestra-aisle-nine', NULL, '{}', 19, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (21, 1, 'http://127.0.0.1:36477/local/st-brannocs-bell', NULL, '{}', 21, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (22, 1, 'http://127.0.0.1:36477/news/snow-carrow-pass/', NULL, '{}', 25, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (23, 1, 'http://127.0.0.1:36477/old/grid-gas-free', NULL, '{}', 22, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (24, 1, 'http://127.0.0.1:36477/print/ferry-strike-ends', NULL, '{}', 26, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (25, 1, 'http://127.0.0.1:36477/science/coolest-car-park', NULL, '{}', 24, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (26, 1, 'http://127.0.0.1:36477/story/gas-free-hour', NULL, '{}', 20, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (27, 1, 'http://127.0.0.1:36477/turn/left', NULL, '{}', 17, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (28, 1, 'http://127.0.0.1:37347/2025/03/acht-jahre-beet/', NULL, '{}', 35, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (29, 1, 'http://127.0.0.1:37347/culture/kermadec-orgues', NULL, '{}', 33, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (30, 1, 'http://127.0.0.1:37347/gesellschaft/altenmoor', NULL, '{}', 28, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (31, 1, 'http://127.0.0.1:37347/lokales/eisbaer-gestohlen', NULL, '{}', 34, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (32, 1, 'http://127.0.0.1:37347/norden/jolanda-liveticker', NULL, '{}', 29, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (33, 1, 'http://127.0.0.1:37347/ratgeber/heizung-einstellen/', NULL, '{}', 31, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (34, 1, 'http://127.0.0.1:37347/regional/ohlebruecke-offen-1.4711', NULL, '{}', 32, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (35, 1, 'http://127.0.0.1:37347/regional/ohlebruecke-offen-1.4711?utm_source=newsletter&utm_medium=email', NULL, '{}', 32, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (36, 1, 'http://127.0.0.1:37347/regions/saint-aubrac-train', NULL, '{}', 30, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (37, 1, 'http://127.0.0.1:37347/vie-pratique/biodechets/', NULL, '{}', 27, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (38, 1, 'http://127.0.0.1:38257/2025/05/waves/', NULL, '{}', 36, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (39, 1, 'http://127.0.0.1:38257/local/202506140233.aspx', NULL, '{}', 39, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (40, 1, 'http://127.0.0.1:38257/local/8812', NULL, '{}', 37, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (41, 1, 'http://127.0.0.1:38257/local/withdrawn.aspx', NULL, '{}', 38, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (42, 1, 'http://127.0.0.1:39041/city/2025-12/02/content_771.htm', NULL, '{}', 40, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (43, 1, 'http://127.0.0.1:39041/culture/p/3310', NULL, '{}', 42, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (44, 1, 'http://127.0.0.1:39041/people/2025-07/21/content_488.htm', NULL, '{}', 41, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (45, 1, 'http://127.0.0.1:39041/private/draft.htm', NULL, '{}', 43, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (46, 1, 'http://127.0.0.1:39429/a/99120', NULL, '{}', 50, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (47, 1, 'http://127.0.0.1:39429/energy/snow-house', NULL, '{}', 52, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (48, 1, 'http://127.0.0.1:39429/hiwarat/maps-of-memory/', NULL, '{}', 51, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (49, 1, 'http://127.0.0.1:39429/interview/yunoki/', NULL, '{}', 45, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (50, 1, 'http://127.0.0.1:39429/news/8812.aspx', NULL, '{}', 49, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (51, 1, 'http://127.0.0.1:39429/news/tramvay.html', NULL, '{}', 46, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (52, 1, 'http://127.0.0.1:39429/reportage/malye-brody', NULL, '{}', 47, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (53, 1, 'http://127.0.0.1:39429/shakai/20250211.html', NULL, '{}', 48, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (54, 1, 'http://127.0.0.1:39429/view/30412', NULL, '{}', 44, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (55, 1, 'http://127.0.0.1:42669/2025/06/toshoshitsu/', NULL, '{}', 53, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (56, 1, 'http://127.0.0.1:42669/articles/20250322-todaimori', NULL, '{}', 56, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (57, 1, 'http://127.0.0.1:42669/bunka/kagura-men', NULL, '{}', 54, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (58, 1, 'http://127.0.0.1:42669/culture/maru-0702', NULL, '{}', 58, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (59, 1, 'http://127.0.0.1:42669/news/slow-door/', NULL, '{}', 55, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (60, 1, 'http://127.0.0.1:42669/view/AKR20250415', NULL, '{}', 57, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (61, 1, 'http://127.0.0.1:43121/2025/03/xiubiao', NULL, '{}', 59, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (62, 1, 'http://127.0.0.1:43121/a/55310.html', NULL, '{}', 62, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (63, 1, 'http://127.0.0.1:43121/a/63072.html', NULL, '{}', 63, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (64, 1, 'http://127.0.0.1:43121/p/7719203', NULL, '{}', 61, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (65, 1, 'http://127.0.0.1:43121/zx/88213.html', NULL, '{}', 60, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (66, 1, 'http://127.0.0.1:45011/a/20871.html', NULL, '{}', 64, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (67, 1, 'http://127.0.0.1:45011/a/63071.html', NULL, '{}', 67, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (68, 1, 'http://127.0.0.1:45011/nc/2025/1024/9127.htm', NULL, '{}', 66, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (69, 1, 'http://127.0.0.1:45011/wh/2025/10/11/0451.shtml', NULL, '{}', 65, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (70, 1, 'http://127.0.0.1:45447/eco/20250518/c_10882.html', NULL, '{}', 68, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (71, 1, 'http://127.0.0.1:45447/files/annual-report.pdf', NULL, '{}', 70, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (72, 1, 'http://127.0.0.1:45447/minsheng/202509/t0902_3381.html', NULL, '{}', 69, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (73, 1, 'http://127.0.0.1:45447/wenhua/202512/t1221_4410.html', NULL, '{}', 71, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (74, 1, 'http://127.0.0.1:45547/costume/ombrellaio', NULL, '{}', 76, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (75, 1, 'http://127.0.0.1:45547/cronaca/teatro-borgovento', NULL, '{}', 75, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (76, 1, 'http://127.0.0.1:45547/cronicas/eletrico-28/', NULL, '{}', 77, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (77, 1, 'http://127.0.0.1:45547/cultura/centralita-remedios-palau', NULL, '{}', 73, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (78, 1, 'http://127.0.0.1:45547/medio-ambiente/regantes-jaro', NULL, '{}', 72, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (79, 1, 'http://127.0.0.1:45547/p/118', NULL, '{}', 78, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (80, 1, 'http://127.0.0.1:45547/pais/centro-de-saude-movel', NULL, '{}', 74, NULL, NULL, 1);
INSERT INTO public.seeds VALUES (81, 1, 'https://[half-an-address/story', NULL, '{}', NULL, 'invalid_url', 'not a URL: invalid IPv6 address', 1);


--
-- Data for Name: sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sources VALUES (1, 'demo', 'urls', NULL, false, 0);


--
-- Data for Name: targets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.targets VALUES (1, 172, 1, '2b6baefae281df25142a73283e7e3461', 'http://127.0.0.1:33477/regions/source-vaucresson', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:33477/regions/source-vaucresson', NULL, NULL, '2b6baefae281df25142a73283e7e3461', NULL, '2026-11-23 06:53:10.458677+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (11, 147, 2, '234a16225e941e11a3eb59d0c43b9748', 'http://127.0.0.1:34477/empty/', 'rejected', 'refine', 'empty_content', 'no running text', 'empty_content at refine: no running text', 1, 200, 'http://127.0.0.1:34477/empty/', NULL, NULL, NULL, NULL, '2026-11-23 06:53:10.468669+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (17, 67, 3, '092e41713ed286a7c535a8605d6d93d6', 'http://127.0.0.1:36477/turn/left', 'failed', 'fetch', 'redirect_loop', 'in a circle back to http://127.0.0.1:36477/turn/left', 'redirect_loop at fetch: in a circle back to http://127.0.0.1:36477/turn/left', 1, 301, 'http://127.0.0.1:36477/turn/right', NULL, NULL, NULL, NULL, '2026-11-23 06:53:10.53647+00', '2026-11-23 06:53:10.53647+00', 1, 1, NULL);
INSERT INTO public.targets VALUES (2, 172, 1, '2fbd2827eacf98c27585f304211a697d', 'http://127.0.0.1:33477/fugas/sete-mercados', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:33477/fugas/sete-mercados', NULL, NULL, '2fbd2827eacf98c27585f304211a697d', NULL, '2026-11-23 06:53:10.536743+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (12, 147, 2, '4b946f173199f1d6cf40b54b247f73e5', 'http://127.0.0.1:34477/thaqafa/mujallid', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:34477/thaqafa/mujallid', NULL, NULL, '4b946f173199f1d6cf40b54b247f73e5', NULL, '2026-11-23 06:53:10.53695+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (13, 147, 2, '592df40013aff27095112676454bce0d', 'http://127.0.0.1:34477/society/wadi-canals', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:34477/society/wadi-canals', NULL, NULL, '592df40013aff27095112676454bce0d', NULL, '2026-11-23 06:53:12.285998+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (18, 67, 3, '189e31ce2f133e65c04344ffc0150ae3', 'http://127.0.0.1:36477/blog/the-secret-was-the-bowl/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36477/blog/the-secret-was-the-bowl/', NULL, NULL, '189e31ce2f133e65c04344ffc0150ae3', NULL, '2026-11-23 06:53:12.273793+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (3, 172, 1, '4706f7b3a0f77158f976d00af46ac74d', 'http://127.0.0.1:33477/cronaca/ponte-di-barche', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:33477/cronaca/ponte-di-barche', NULL, NULL, '4706f7b3a0f77158f976d00af46ac74d', NULL, '2026-11-23 06:53:12.283773+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (4, 172, 1, '5aaccd676513ffdc9220e7080ac8c291', 'http://127.0.0.1:33477/lingue/robot-dialetto', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:33477/lingue/robot-dialetto', NULL, NULL, '5aaccd676513ffdc9220e7080ac8c291', NULL, '2026-11-23 06:53:12.772381+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (19, 67, 3, '1b422e0ea6bd4fc40d86fd545dc7618b', 'http://127.0.0.1:36477/culture/orchestra-aisle-nine', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36477/culture/orchestra-aisle-nine', NULL, NULL, '1b422e0ea6bd4fc40d86fd545dc7618b', NULL, '2026-11-23 06:53:12.752173+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (14, 147, 2, '733dbda2dfb922b67491e1cdc63c539e', 'http://127.0.0.1:34477/lyudi/kamennyy-brod', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:34477/lyudi/kamennyy-brod', NULL, NULL, '733dbda2dfb922b67491e1cdc63c539e', NULL, '2026-11-23 06:53:12.81618+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (5, 172, 1, '5b45936fc0bf0b7ae8b6bd86c2188b50', 'http://127.0.0.1:33477/educacao/telhado-de-sementes', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:33477/educacao/telhado-de-sementes', NULL, NULL, '5b45936fc0bf0b7ae8b6bd86c2188b50', NULL, '2026-11-23 06:53:13.644706+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (6, 172, 1, '74fd202314d3f028a94a8feb002d9791', 'http://127.0.0.1:33477/actu/virelle-en-direct', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:33477/actu/virelle-en-direct', NULL, NULL, '74fd202314d3f028a94a8feb002d9791', NULL, '2026-11-23 06:53:14.036825+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (15, 147, 2, 'a919b3ede51431b50a600f433e3c1d82', 'http://127.0.0.1:34477/obshchestvo/20250212-lastochka.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:34477/obshchestvo/20250212-lastochka.html', NULL, NULL, 'a919b3ede51431b50a600f433e3c1d82', NULL, '2026-11-23 06:53:13.644866+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (20, 67, 3, '668fc6564de63c0c663c8d54b80d3e0d', 'http://127.0.0.1:36477/story/gas-free-hour', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36477/story/gas-free-hour', NULL, NULL, '668fc6564de63c0c663c8d54b80d3e0d', NULL, '2026-11-23 06:53:13.636516+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (21, 67, 3, 'aa390b0d4f9c6946c2b7536be7163477', 'http://127.0.0.1:36477/local/st-brannocs-bell', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36477/local/st-brannocs-bell', NULL, NULL, 'aa390b0d4f9c6946c2b7536be7163477', NULL, '2026-11-23 06:53:13.99924+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (7, 172, 1, '9300ebe435496ae2940e7704f24e6bbd', 'http://127.0.0.1:33477/cronaca/neve-montecorno-diretta', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:33477/cronaca/neve-montecorno-diretta', NULL, NULL, '9300ebe435496ae2940e7704f24e6bbd', NULL, '2026-11-23 06:53:14.173101+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (8, 172, 1, 'decbcf87caf3e44fd773b370fd4b25d6', 'http://127.0.0.1:33477/sociedade/o-que-sobra-da-salina', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:33477/sociedade/o-que-sobra-da-salina', NULL, NULL, 'decbcf87caf3e44fd773b370fd4b25d6', NULL, '2026-11-23 06:53:14.224136+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (16, 147, 2, 'f0f0bb4e8c3f9d61bfe2c604f29aa4e1', 'http://127.0.0.1:34477/2025/12/datchik-pozhara/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:34477/2025/12/datchik-pozhara/', NULL, NULL, 'f0f0bb4e8c3f9d61bfe2c604f29aa4e1', NULL, '2026-11-23 06:53:14.037656+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (22, 67, 3, 'c0b737189bcfb802dc9a8ef94bf5aaac', 'http://127.0.0.1:36477/old/grid-gas-free', 'duplicate', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36477/story/gas-free-hour', NULL, NULL, '668fc6564de63c0c663c8d54b80d3e0d', NULL, '2026-11-23 06:53:14.21475+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (9, 172, 1, 'e5b11c4ba39975f5fd48275c749aa713', 'http://127.0.0.1:33477/ciencia/canal-tlamaco', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:33477/ciencia/canal-tlamaco', NULL, NULL, 'e5b11c4ba39975f5fd48275c749aa713', NULL, '2026-11-23 06:53:14.275227+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (23, 67, 3, 'd3261afd1c28cc869b445634671e7bac', 'http://127.0.0.1:36477/2025/03/11/ferry-strike-ends', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36477/2025/03/11/ferry-strike-ends', NULL, NULL, 'd3261afd1c28cc869b445634671e7bac', NULL, '2026-11-23 06:53:14.265951+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (10, 172, 1, 'ed3cb5264c8d3248a2af6b122c64318a', 'http://127.0.0.1:33477/reportajes/isla-sin-relojes', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:33477/reportajes/isla-sin-relojes', NULL, NULL, 'ed3cb5264c8d3248a2af6b122c64318a', NULL, '2026-11-23 06:53:14.326776+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (24, 67, 3, 'd356bf5eb48d72d72a35189be452284d', 'http://127.0.0.1:36477/science/coolest-car-park', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36477/science/coolest-car-park', NULL, NULL, 'd356bf5eb48d72d72a35189be452284d', NULL, '2026-11-23 06:53:14.317251+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (40, 54, 6, '1388e4c6a925c3ebd474fa5df14374f6', 'http://127.0.0.1:39041/city/2025-12/02/content_771.htm', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39041/city/2025-12/02/content_771.htm', NULL, NULL, '1388e4c6a925c3ebd474fa5df14374f6', NULL, '2026-11-23 06:53:10.467964+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (27, 187, 4, '016f9da5176a2e8c0de1cb495f9f476e', 'http://127.0.0.1:37347/vie-pratique/biodechets/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:37347/vie-pratique/biodechets/', NULL, NULL, '016f9da5176a2e8c0de1cb495f9f476e', NULL, '2026-11-23 06:53:10.469141+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (36, 200, 5, '3f48f14ee7807958eec183db52b69ede', 'http://127.0.0.1:38257/2025/05/waves/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:38257/2025/05/waves/', NULL, NULL, '3f48f14ee7807958eec183db52b69ede', NULL, '2026-11-23 06:53:10.46938+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (44, 4, 7, '09a43e3d4da134db13f76b92663faf14', 'http://127.0.0.1:39429/view/30412', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39429/view/30412', NULL, NULL, '09a43e3d4da134db13f76b92663faf14', NULL, '2026-11-23 06:53:10.468552+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (28, 187, 4, '4f8958d2e1650fd2aaf4cc588e2e686c', 'http://127.0.0.1:37347/gesellschaft/altenmoor', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:37347/gesellschaft/altenmoor', NULL, NULL, '4f8958d2e1650fd2aaf4cc588e2e686c', NULL, '2026-11-23 06:53:12.188303+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (37, 200, 5, '7b7a21013b0d1c1bdf7be8a95fc30180', 'http://127.0.0.1:38257/local/8812', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:38257/local/8812', NULL, NULL, '7b7a21013b0d1c1bdf7be8a95fc30180', NULL, '2026-11-23 06:53:12.092639+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (41, 54, 6, '15078d490a94a74e794fe25134f78059', 'http://127.0.0.1:39041/people/2025-07/21/content_488.htm', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39041/people/2025-07/21/content_488.htm', NULL, NULL, '15078d490a94a74e794fe25134f78059', NULL, '2026-11-23 06:53:10.537051+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (42, 54, 6, 'd6c0a7cdcd7243a5bc7ffe36c64da6e3', 'http://127.0.0.1:39041/culture/p/3310', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39041/culture/p/3310', NULL, NULL, 'd6c0a7cdcd7243a5bc7ffe36c64da6e3', NULL, '2026-11-23 06:53:12.292059+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (45, 4, 7, '3ae8f3871b1c992262476ffb4607bdc5', 'http://127.0.0.1:39429/interview/yunoki/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39429/interview/yunoki/', NULL, NULL, '3ae8f3871b1c992262476ffb4607bdc5', NULL, '2026-11-23 06:53:10.537264+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (29, 187, 4, 'ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', 'http://127.0.0.1:37347/norden/jolanda-liveticker', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:37347/norden/jolanda-liveticker', NULL, NULL, 'ab2e9a6b64f3c8cfe5e00cd65ef3e2ca', NULL, '2026-11-23 06:53:12.736259+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (38, 200, 5, 'aee4d2c21f09ba61db1c59fb210759b5', 'http://127.0.0.1:38257/local/withdrawn.aspx', 'failed', 'fetch', 'permanent_http', 'status 404', 'permanent_http at fetch: status 404', 1, 404, 'http://127.0.0.1:38257/local/withdrawn.aspx', NULL, NULL, NULL, NULL, '2026-11-23 06:53:12.528167+00', '2026-11-23 06:53:12.528167+00', 1, 1, NULL);
INSERT INTO public.targets VALUES (43, 54, 6, 'fa4778bfb46633cf7759d3daa65cf30b', 'http://127.0.0.1:39041/private/draft.htm', 'rejected', 'fetch', 'robots_denied', 'line 2: Disallow: /private/', 'robots_denied at fetch: line 2: Disallow: /private/', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (46, 4, 7, '3dd82050d7ffb7d8215c73058c40fd17', 'http://127.0.0.1:39429/news/tramvay.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39429/news/tramvay.html', NULL, NULL, '3dd82050d7ffb7d8215c73058c40fd17', NULL, '2026-11-23 06:53:12.339062+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (39, 200, 5, 'f2c9cd286ca2c05b50ea0b4cedf93295', 'http://127.0.0.1:38257/local/202506140233.aspx', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:38257/local/202506140233.aspx', NULL, NULL, 'f2c9cd286ca2c05b50ea0b4cedf93295', NULL, '2026-11-23 06:53:13.440326+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (47, 4, 7, '56df3eb1ae23886d7e028b9e37ffb065', 'http://127.0.0.1:39429/reportage/malye-brody', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39429/reportage/malye-brody', NULL, NULL, '56df3eb1ae23886d7e028b9e37ffb065', NULL, '2026-11-23 06:53:13.424056+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (30, 187, 4, 'b06615c35c2b1b0eca74fbe365f33e72', 'http://127.0.0.1:37347/regions/saint-aubrac-train', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:37347/regions/saint-aubrac-train', NULL, NULL, 'b06615c35c2b1b0eca74fbe365f33e72', NULL, '2026-11-23 06:53:13.580555+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (31, 187, 4, 'b2e77c1e0d7a82bc763796f6d88aa3ef', 'http://127.0.0.1:37347/ratgeber/heizung-einstellen/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:37347/ratgeber/heizung-einstellen/', NULL, NULL, 'b2e77c1e0d7a82bc763796f6d88aa3ef', NULL, '2026-11-23 06:53:13.995841+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (48, 4, 7, '57d6d06f5fda8531db5d984b6cc86450', 'http://127.0.0.1:39429/shakai/20250211.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39429/shakai/20250211.html', NULL, NULL, '57d6d06f5fda8531db5d984b6cc86450', NULL, '2026-11-23 06:53:13.816508+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (32, 187, 4, 'b8ca0320a71b49aa1ec366bd45f20f05', 'http://127.0.0.1:37347/regional/ohlebruecke-offen-1.4711', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:37347/regional/ohlebruecke-offen-1.4711', NULL, NULL, 'b8ca0320a71b49aa1ec366bd45f20f05', NULL, '2026-11-23 06:53:14.161578+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (33, 187, 4, 'c4c9134fd36831d04fb8621718026dec', 'http://127.0.0.1:37347/culture/kermadec-orgues', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:37347/culture/kermadec-orgues', NULL, NULL, 'c4c9134fd36831d04fb8621718026dec', NULL, '2026-11-23 06:53:14.214483+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (34, 187, 4, 'de70f0ad2567f598bc990ee49f968d47', 'http://127.0.0.1:37347/lokales/eisbaer-gestohlen', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:37347/lokales/eisbaer-gestohlen', NULL, NULL, 'de70f0ad2567f598bc990ee49f968d47', NULL, '2026-11-23 06:53:14.265719+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (35, 187, 4, 'e9a9f844f8aeedd2d499ba28aa50854e', 'http://127.0.0.1:37347/2025/03/acht-jahre-beet/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:37347/2025/03/acht-jahre-beet/', NULL, NULL, 'e9a9f844f8aeedd2d499ba28aa50854e', NULL, '2026-11-23 06:53:14.317421+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (25, 67, 3, 'db683704171207d297cbaad6f9112b5d', 'http://127.0.0.1:36477/news/snow-carrow-pass/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36477/news/snow-carrow-pass/', NULL, NULL, 'db683704171207d297cbaad6f9112b5d', NULL, '2026-11-23 06:53:14.368299+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (26, 67, 3, 'f360dee6aa790d07015239546af58e34', 'http://127.0.0.1:36477/print/ferry-strike-ends', 'duplicate', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:36477/print/ferry-strike-ends', NULL, NULL, 'd3261afd1c28cc869b445634671e7bac', NULL, '2026-11-23 06:53:14.41924+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (53, 63, 8, '0e468a1c6ce30c9bb21e2e5899d602e1', 'http://127.0.0.1:42669/2025/06/toshoshitsu/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:42669/2025/06/toshoshitsu/', NULL, NULL, '0e468a1c6ce30c9bb21e2e5899d602e1', NULL, '2026-11-23 06:53:10.468801+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (59, 52, 9, '4631dc6678ccd2b26555ff8096608017', 'http://127.0.0.1:43121/2025/03/xiubiao', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:43121/2025/03/xiubiao', NULL, NULL, '4631dc6678ccd2b26555ff8096608017', NULL, '2026-11-23 06:53:10.46902+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (60, 52, 9, '59f09ccf698d109c63e78137babcafaa', 'http://127.0.0.1:43121/zx/88213.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:43121/zx/88213.html', NULL, NULL, '59f09ccf698d109c63e78137babcafaa', NULL, '2026-11-23 06:53:10.536637+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (64, 8, 10, '0b7ea0ba17f2224373f5f99070385f97', 'http://127.0.0.1:45011/a/20871.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:45011/a/20871.html', NULL, NULL, '0b7ea0ba17f2224373f5f99070385f97', NULL, '2026-11-23 06:53:10.469272+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (68, 246, 11, '12b0ba3ce2113ba6f8a5604f92df1b93', 'http://127.0.0.1:45447/eco/20250518/c_10882.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:45447/eco/20250518/c_10882.html', NULL, NULL, '12b0ba3ce2113ba6f8a5604f92df1b93', NULL, '2026-11-23 06:53:10.469494+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (72, 100, 12, '104008ffd793e6479e683d4b36bf1aa5', 'http://127.0.0.1:45547/medio-ambiente/regantes-jaro', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:45547/medio-ambiente/regantes-jaro', NULL, NULL, '104008ffd793e6479e683d4b36bf1aa5', NULL, '2026-11-23 06:53:10.488191+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (54, 63, 8, '2c4241ab8f308b020aea3d42fbca3da8', 'http://127.0.0.1:42669/bunka/kagura-men', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:42669/bunka/kagura-men', NULL, NULL, '2c4241ab8f308b020aea3d42fbca3da8', NULL, '2026-11-23 06:53:10.537159+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (55, 63, 8, '3da4886464f12e5648ac3e258383468c', 'http://127.0.0.1:42669/news/slow-door/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:42669/news/slow-door/', NULL, NULL, '3da4886464f12e5648ac3e258383468c', NULL, '2026-11-23 06:53:12.338697+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (61, 52, 9, '9f290ef443e5dc02fc6bd8e782bc6ab2', 'http://127.0.0.1:43121/p/7719203', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:43121/p/7719203', NULL, NULL, '9f290ef443e5dc02fc6bd8e782bc6ab2', NULL, '2026-11-23 06:53:12.279094+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (65, 8, 10, '144af1eefa1b7bf7ab1d63812246afdf', 'http://127.0.0.1:45011/wh/2025/10/11/0451.shtml', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:45011/wh/2025/10/11/0451.shtml', NULL, NULL, '144af1eefa1b7bf7ab1d63812246afdf', NULL, '2026-11-23 06:53:11.588995+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (69, 246, 11, '19efc1c655b62b1518d0f7a7fae4b1d8', 'http://127.0.0.1:45447/minsheng/202509/t0902_3381.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:45447/minsheng/202509/t0902_3381.html', NULL, NULL, '19efc1c655b62b1518d0f7a7fae4b1d8', NULL, '2026-11-23 06:53:12.135374+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (66, 8, 10, '2371e85fce083448a27d3e5e9761ca29', 'http://127.0.0.1:45011/nc/2025/1024/9127.htm', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:45011/nc/2025/1024/9127.htm', NULL, NULL, '2371e85fce083448a27d3e5e9761ca29', NULL, '2026-11-23 06:53:12.52834+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (70, 246, 11, '21b4a69783aed6c26c40fc03b0bea122', 'http://127.0.0.1:45447/files/annual-report.pdf', 'rejected', 'fetch', 'bad_content_type', 'application/pdf', 'bad_content_type at fetch: application/pdf', 1, 200, 'http://127.0.0.1:45447/files/annual-report.pdf', NULL, NULL, NULL, NULL, '2026-11-23 06:53:12.725416+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (62, 52, 9, 'cdcf1559b07064521b49c7e7c3738f75', 'http://127.0.0.1:43121/a/55310.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:43121/a/55310.html', NULL, NULL, 'cdcf1559b07064521b49c7e7c3738f75', NULL, '2026-11-23 06:53:12.757895+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (56, 63, 8, 'bcdfecf19a2d4ef0ceccea0ed4a76f6b', 'http://127.0.0.1:42669/articles/20250322-todaimori', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:42669/articles/20250322-todaimori', NULL, NULL, 'bcdfecf19a2d4ef0ceccea0ed4a76f6b', NULL, '2026-11-23 06:53:12.919708+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (67, 8, 10, '53a69ac1e7a39aa887b214d099036464', 'http://127.0.0.1:45011/a/63071.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:45011/a/63071.html', NULL, NULL, '53a69ac1e7a39aa887b214d099036464', NULL, '2026-11-23 06:53:13.44048+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (71, 246, 11, '4926442c81bfe7655faedec107d948e9', 'http://127.0.0.1:45447/wenhua/202512/t1221_4410.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:45447/wenhua/202512/t1221_4410.html', NULL, NULL, '4926442c81bfe7655faedec107d948e9', NULL, '2026-11-23 06:53:13.54015+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (57, 63, 8, 'c4d795b2cf0f2334832ca22b4aafc4f4', 'http://127.0.0.1:42669/view/AKR20250415', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:42669/view/AKR20250415', NULL, NULL, 'c4d795b2cf0f2334832ca22b4aafc4f4', NULL, '2026-11-23 06:53:13.780148+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (58, 63, 8, 'ce2ac85e5d0b43b0628ccbf97215c8a6', 'http://127.0.0.1:42669/culture/maru-0702', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:42669/culture/maru-0702', NULL, NULL, 'ce2ac85e5d0b43b0628ccbf97215c8a6', NULL, '2026-11-23 06:53:14.064388+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (63, 52, 9, 'de241a043061474a05d57d755a07e50a', 'http://127.0.0.1:43121/a/63072.html', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:43121/a/63072.html', NULL, NULL, 'de241a043061474a05d57d755a07e50a', NULL, '2026-11-23 06:53:13.636795+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (49, 4, 7, '67ebb1c169a20c929c68a44f831b784a', 'http://127.0.0.1:39429/news/8812.aspx', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39429/news/8812.aspx', NULL, NULL, '67ebb1c169a20c929c68a44f831b784a', NULL, '2026-11-23 06:53:14.11279+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (50, 4, 7, '76a1d947ebb08a63a61f5815d96bb9b3', 'http://127.0.0.1:39429/a/99120', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39429/a/99120', NULL, NULL, '76a1d947ebb08a63a61f5815d96bb9b3', NULL, '2026-11-23 06:53:14.187112+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (51, 4, 7, '93ea5b4038b70e777659b09e0202cd7a', 'http://127.0.0.1:39429/hiwarat/maps-of-memory/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39429/hiwarat/maps-of-memory/', NULL, NULL, '93ea5b4038b70e777659b09e0202cd7a', NULL, '2026-11-23 06:53:14.239447+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (52, 4, 7, 'd49fc7d0337462d6c4650b1531d1e61d', 'http://127.0.0.1:39429/energy/snow-house', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:39429/energy/snow-house', NULL, NULL, 'd49fc7d0337462d6c4650b1531d1e61d', NULL, '2026-11-23 06:53:14.290687+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (73, 100, 12, '2a225a029c617d76b336e00e35068752', 'http://127.0.0.1:45547/cultura/centralita-remedios-palau', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:45547/cultura/centralita-remedios-palau', NULL, NULL, '2a225a029c617d76b336e00e35068752', NULL, '2026-11-23 06:53:12.268354+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (75, 100, 12, 'b1bdbbb8ff9d3b07a5c36fcd31b94112', 'http://127.0.0.1:45547/cronaca/teatro-borgovento', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:45547/cronaca/teatro-borgovento', NULL, NULL, 'b1bdbbb8ff9d3b07a5c36fcd31b94112', NULL, '2026-11-23 06:53:13.911988+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (76, 100, 12, 'cdf684e8d31a6e8f2d7850762c93ece6', 'http://127.0.0.1:45547/costume/ombrellaio', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:45547/costume/ombrellaio', NULL, NULL, 'cdf684e8d31a6e8f2d7850762c93ece6', NULL, '2026-11-23 06:53:14.128611+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (77, 100, 12, 'd701f7aaa57e7622cdaf1208c2ca4cad', 'http://127.0.0.1:45547/cronicas/eletrico-28/', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:45547/cronicas/eletrico-28/', NULL, NULL, 'd701f7aaa57e7622cdaf1208c2ca4cad', NULL, '2026-11-23 06:53:14.190878+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (78, 100, 12, 'fa7d8df6bb8a1fe3f4cbccec4b667261', 'http://127.0.0.1:45547/p/118', 'stored', NULL, NULL, NULL, NULL, 1, 200, 'http://127.0.0.1:45547/2025/08/un-gallo-en-el-quinto/', NULL, NULL, '581fe3a5d6759d75287473f57a45894d', NULL, '2026-11-23 06:53:14.293248+00', NULL, 1, 1, NULL);
INSERT INTO public.targets VALUES (74, 100, 12, '696837c9df07b67f15d58d7745bf95cb', 'http://127.0.0.1:45547/pais/centro-de-saude-movel', 'stored', NULL, NULL, NULL, NULL, 2, 200, 'http://127.0.0.1:45547/pais/centro-de-saude-movel', NULL, NULL, '696837c9df07b67f15d58d7745bf95cb', NULL, '2026-11-23 06:53:14.876452+00', NULL, 1, 1, NULL);


--
-- Name: fetches_fetch_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.fetches_fetch_id_seq', 79, true);


--
-- Name: hosts_host_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.hosts_host_id_seq', 12, true);


--
-- Name: runs_run_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.runs_run_id_seq', 1, true);


--
-- Name: seeds_seed_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.seeds_seed_id_seq', 81, true);


--
-- Name: sources_source_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sources_source_id_seq', 1, true);


--
-- Name: targets_target_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.targets_target_id_seq', 78, true);


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
-- Name: article_bands article_bands_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_bands
    ADD CONSTRAINT article_bands_pkey PRIMARY KEY (band, article_id);


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
-- Name: article_entities article_entities_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_entities
    ADD CONSTRAINT article_entities_pkey PRIMARY KEY (article_id, ordinal);


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
-- Name: article_keywords article_keywords_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_keywords
    ADD CONSTRAINT article_keywords_pkey PRIMARY KEY (article_id, ordinal);


--
-- Name: article_people article_people_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_people
    ADD CONSTRAINT article_people_pkey PRIMARY KEY (article_id, ordinal);


--
-- Name: article_sketches article_sketches_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_sketches
    ADD CONSTRAINT article_sketches_pkey PRIMARY KEY (article_id);


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
-- Name: article_bands_article; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_bands_article ON public.article_bands USING btree (article_id);


--
-- Name: article_entities_normal; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_entities_normal ON public.article_entities USING btree (kind, normal);


--
-- Name: article_flags_flag; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_flags_flag ON public.article_flags USING btree (flag);


--
-- Name: article_keywords_word; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_keywords_word ON public.article_keywords USING btree (word);


--
-- Name: article_people_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_people_name ON public.article_people USING btree (name);


--
-- Name: article_sketches_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_sketches_waiting ON public.article_sketches USING btree (article_id) WHERE (joined_at IS NULL);


--
-- Name: article_tags_tag; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_tags_tag ON public.article_tags USING btree (tag);


--
-- Name: articles_cluster; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX articles_cluster ON public.articles USING btree (cluster_id) WHERE (cluster_id IS NOT NULL);


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

CREATE INDEX fetches_run ON public.fetches USING brin (run_id) WITH (pages_per_range='16', autosummarize='on');


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
-- Name: targets_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX targets_due ON public.targets USING btree (next_due_at, target_id) WHERE (next_due_at IS NOT NULL);


--
-- Name: targets_failure; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX targets_failure ON public.targets USING btree (failure_code) WHERE (failure_code IS NOT NULL);


--
-- Name: article_annotations article_annotations_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_annotations
    ADD CONSTRAINT article_annotations_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(article_id) ON DELETE CASCADE;


--
-- Name: article_bands article_bands_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_bands
    ADD CONSTRAINT article_bands_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(article_id) ON DELETE CASCADE;


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
-- Name: article_entities article_entities_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_entities
    ADD CONSTRAINT article_entities_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(article_id) ON DELETE CASCADE;


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
-- Name: article_keywords article_keywords_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_keywords
    ADD CONSTRAINT article_keywords_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(article_id) ON DELETE CASCADE;


--
-- Name: article_people article_people_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_people
    ADD CONSTRAINT article_people_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(article_id) ON DELETE CASCADE;


--
-- Name: article_sketches article_sketches_article_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_sketches
    ADD CONSTRAINT article_sketches_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.articles(article_id) ON DELETE CASCADE;


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
-- PostgreSQL database dump complete
--


