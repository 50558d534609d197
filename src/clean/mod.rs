//! draft → article
//! Never here:  an edit list for each block; one folder a language.:I/O, a clock, or a cut without its rule.
