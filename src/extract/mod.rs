//! page → draft
//! Never here:  one parse, blocks in order, the chooser, metadata.:I/O, a clock, or a rule for one site.
