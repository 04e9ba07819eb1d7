-- What members of Discord servers set and left behind. Ids of users, servers, channels and messages are Discord's.
-- A row that is about a member has the column user_id, and goes when that member says so.

-- What was shown, behind the buttons and menus below it.
CREATE TABLE shown (
    sequence    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    shown_key   CHARACTER(22)            NOT NULL UNIQUE,
    created     TIMESTAMP WITH TIME ZONE NOT NULL,
    user_id     BIGINT                   NOT NULL,
    guild_id    BIGINT,                            -- null in a direct message
    channel_id  BIGINT                   NOT NULL,
    kind        VARCHAR(32)              NOT NULL,
    state       VARCHAR(65536)           NOT NULL, -- JSON
    snapshot_id VARCHAR(40)              NOT NULL
);
CREATE INDEX shown_user ON shown (user_id);
CREATE INDEX shown_created ON shown (created);

-- The turns of conversations.
CREATE TABLE turn (
    sequence    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    created     TIMESTAMP WITH TIME ZONE NOT NULL,
    user_id     BIGINT                   NOT NULL,
    guild_id    BIGINT,
    channel_id  BIGINT                   NOT NULL,
    message_id  BIGINT,                            -- of the bot's answer
    replies_to  BIGINT,                            -- message of the bot's answer that it follows up
    said        VARCHAR(65536)           NOT NULL, -- JSON: question, what was understood, what was shown
    shown_key   CHARACTER(22),
    snapshot_id VARCHAR(40)              NOT NULL
);
CREATE INDEX turn_place ON turn (user_id, channel_id, sequence);
CREATE INDEX turn_message ON turn (message_id);
CREATE INDEX turn_created ON turn (created);

-- Whether an answer was right: one verdict a member and answer.
CREATE TABLE feedback (
    sequence    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    created     TIMESTAMP WITH TIME ZONE NOT NULL,
    user_id     BIGINT                   NOT NULL,
    shown_key   CHARACTER(22)            NOT NULL,
    verdict     VARCHAR(16)              NOT NULL,
    judged      VARCHAR(65536)           NOT NULL, -- JSON: question, outcome, first quotation
    snapshot_id VARCHAR(40)              NOT NULL,
    UNIQUE (user_id, shown_key)
);
CREATE INDEX feedback_created ON feedback (created);

-- What the administrators of a server set; about no member.
CREATE TABLE server_settings (
    guild_id BIGINT PRIMARY KEY,
    settings VARCHAR(65536) NOT NULL -- JSON
);

-- One row once something was deleted: the file still holds its bytes, in places that may be used again, until it is written
-- anew on closing.
CREATE TABLE deleted (
    since TIMESTAMP WITH TIME ZONE NOT NULL
);
