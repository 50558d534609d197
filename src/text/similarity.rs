//! Simhash over shingles.
//! Never here: an opinion on articles.
