//! SQLite and Postgres behind one Store
//! Never here:  frontier, articles, runs.:HTML or HTTP.
