-- Postgres leaves more room in the pages of targets, for the next versions of their rows. SQLite writes rows where they stand.
SELECT 1;
