-- The pace that a host was found to bear: the time between two requests, learned from its answers; NULL = nothing learned.
ALTER TABLE hosts ADD COLUMN pace_us INTEGER CHECK (pace_us > 0);
-- The shortest such time that it is known to bear; NULL = it never complained.
ALTER TABLE hosts ADD COLUMN ceiling_us INTEGER CHECK (ceiling_us > 0);
