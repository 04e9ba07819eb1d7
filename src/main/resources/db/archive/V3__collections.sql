-- The first folder below the corpus folder that the article's file lies in: a row's id does not tell. Empty at the top; null
-- in what a version before this one wrote, until the next reload.
ALTER TABLE snapshot_article ADD COLUMN collection VARCHAR;
