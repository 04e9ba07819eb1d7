-- The truth: what was read from a corpus, what was computed from it, and which of it makes up a snapshot.

-- One row per distinct reading of an article. The same bytes read by the same annotator are the same version; where the
-- publication date is not written, the reading also depends on the days that the archive covers.
CREATE TABLE article_version (
    version_id         BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    raw_hash           VARCHAR(64)    NOT NULL,
    annotator_version  VARCHAR(64)    NOT NULL,
    archive_range      VARCHAR(64)    NOT NULL, -- 'first/last'; empty where it does not matter
    article_id         VARCHAR        NOT NULL,
    title              VARCHAR,
    source             VARCHAR,
    url                VARCHAR,
    published          DATE,
    published_basis    VARCHAR(16)    NOT NULL,
    parsed_published   DATE,                    -- as the file has it, before anything was inferred from the text
    parsed_basis       VARCHAR(16)    NOT NULL,
    parsed_exact       BOOLEAN        NOT NULL,
    notes              VARCHAR        NOT NULL, -- one a line
    text_key           VARCHAR(64)    NOT NULL, -- hash of the text without case, punctuation and blanks
    shingles           VARBINARY      NOT NULL, -- sampled hashes of its five-word runs, eight bytes each, sorted
    annotated          BLOB           NOT NULL, -- deflated JSON of the annotated article, its text included
    UNIQUE (raw_hash, annotator_version, archive_range)
);

CREATE TABLE passage (
    version_id   BIGINT      NOT NULL REFERENCES article_version ON DELETE CASCADE,
    number       INT         NOT NULL, -- 0-based
    start_offset INT         NOT NULL, -- UTF-16 code units into the article's text
    end_offset   INT         NOT NULL,
    text_hash    VARCHAR(64) NOT NULL, -- of what is embedded: title and passage
    PRIMARY KEY (version_id, number)
);

CREATE TABLE vector (
    model     VARCHAR(120)     NOT NULL,
    text_hash VARCHAR(64)      NOT NULL,
    floats    VARBINARY(65536) NOT NULL, -- IEEE 754 singles, big-endian
    PRIMARY KEY (model, text_hash)
);

CREATE TABLE snapshot (
    sequence          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    snapshot_id       VARCHAR(40)              NOT NULL UNIQUE,
    created           TIMESTAMP WITH TIME ZONE NOT NULL,
    published         BOOLEAN                  NOT NULL, -- false while it is built
    model             VARCHAR(120)             NOT NULL,
    annotator_version VARCHAR(64)              NOT NULL,
    fingerprint       VARCHAR                  NOT NULL,
    articles          INT                      NOT NULL,
    passages          INT                      NOT NULL
);

CREATE TABLE snapshot_article (
    snapshot_id VARCHAR(40) NOT NULL REFERENCES snapshot (snapshot_id) ON DELETE CASCADE,
    article_id  VARCHAR     NOT NULL,
    version_id  BIGINT      NOT NULL REFERENCES article_version,
    PRIMARY KEY (snapshot_id, article_id)
);

CREATE TABLE snapshot_rejected (
    snapshot_id VARCHAR(40) NOT NULL REFERENCES snapshot (snapshot_id) ON DELETE CASCADE,
    position    INT         NOT NULL,
    file        VARCHAR     NOT NULL,
    line        INT         NOT NULL,
    expected    VARCHAR     NOT NULL,
    found       VARCHAR     NOT NULL,
    PRIMARY KEY (snapshot_id, position)
);

CREATE TABLE snapshot_copy (
    snapshot_id VARCHAR(40) NOT NULL REFERENCES snapshot (snapshot_id) ON DELETE CASCADE,
    article_id  VARCHAR     NOT NULL,
    original_id VARCHAR     NOT NULL,
    PRIMARY KEY (snapshot_id, article_id)
);
