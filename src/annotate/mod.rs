//! article → record
//! Never here:  language, dateline, byline, captions, counts, fingerprint, quality.:I/O, a clock, configuration, or an import from another craft.
