-- What became of the articles since the snapshot that was current before; null where a version before this one published it.
ALTER TABLE snapshot ADD COLUMN added INT;
ALTER TABLE snapshot ADD COLUMN changed INT;
ALTER TABLE snapshot ADD COLUMN removed INT;
