//! The stages wired
//! Never here:  intake → fetch → refine → write; stop; tally; report.:SQL or HTML.
