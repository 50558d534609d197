//! Logs: one event at the end of a stage, readable alone.
//! Never a query string with secrets, never a log line below the stage that decided.
