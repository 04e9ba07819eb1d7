-- What is kept of a passage's text: the vector of the whole, and one for each of its word pieces.
DROP TABLE vector;

CREATE TABLE passage_vector (
    model     VARCHAR(120)       NOT NULL, -- model and projection
    text_hash VARCHAR(64)        NOT NULL,
    floats    VARBINARY(65536)   NOT NULL, -- IEEE 754 singles, big-endian
    tokens    VARBINARY(1048576) NOT NULL, -- dimensions, starts and rows of bytes
    PRIMARY KEY (model, text_hash)
);
