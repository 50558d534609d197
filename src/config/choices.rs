//! The words that a key may have where it has a few.
//! Never a free text, and never a default: that stands with the key.

use super::words::words;

words! {
    /// What becomes of a page that is no article.
    NoArticle {
        /// A record with a flag.
        Store = "store",
        /// No record.
        Reject = "reject",
    } later []
}

words! {
    /// What to do when another process holds this SQLite file.
    OnOverlap {
        /// End with exit code 5.
        Refuse = "refuse",
        /// Wait for it.
        Wait = "wait",
        /// Say so and end with exit code 0.
        Skip = "skip",
    } later []
}

words! {
    /// When free room is given back to the disk.
    VacuumWhen {
        /// It is used again for what comes.
        Never = "never",
        /// At the end of a run that forgot something.
        AfterRun = "after_run",
    } later []
}

words! {
    /// What is kept of the pages themselves.
    ArchiveKind {
        /// Nothing.
        None = "none",
        /// Bytes beside their record.
        Pages = "pages",
        /// WARC/1.1 files.
        Warc = "warc",
    } later []
}

words! {
    /// How a log line looks.
    LogFormat {
        /// For people.
        Text = "text",
        /// One object a line.
        Json = "json",
    } later []
}

words! {
    /// The least important event that is told.
    LogLevel {
        /// What broke.
        Error = "error",
        /// What may break.
        Warn = "warn",
        /// What was done.
        Info = "info",
        /// How.
        Debug = "debug",
        /// Every step.
        Trace = "trace",
    } later []
}
