-- A page of targets has room for the next version of all its rows, also where they end together and grow: with where the
-- page was found, its validators and its article. One in seven was written to another page before, and with it three
-- indexes, one of them at a place as far off as chance has it.
ALTER TABLE targets SET (fillfactor = 40);
