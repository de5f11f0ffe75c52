-- What the engine was told and when, so that a call can be replayed; and the messages that callers leave.

CREATE TABLE steps (
    call_id           VARCHAR(36)      NOT NULL REFERENCES calls (call_id) ON DELETE CASCADE,
    position          BIGINT           NOT NULL,
    at_micros         BIGINT           NOT NULL,
    turn              INTEGER          NOT NULL,
    event             TEXT             NOT NULL,
    local_time        TEXT             NOT NULL, -- the office's, ISO 8601
    dice              DOUBLE PRECISION NOT NULL,
    people_available  INTEGER          NOT NULL, -- 1: people took calls
    PRIMARY KEY (call_id, position)
);

CREATE TABLE callbacks (
    call_id           VARCHAR(36)      NOT NULL REFERENCES calls (call_id) ON DELETE CASCADE,
    position          BIGINT           NOT NULL,
    at_micros         BIGINT           NOT NULL,
    turn              INTEGER          NOT NULL,
    phone_number      TEXT             NOT NULL,
    caller_name       TEXT             NOT NULL,
    matter            TEXT             NOT NULL, -- in the caller's words
    topic             TEXT             NOT NULL,
    urgent            INTEGER          NOT NULL, -- 1: to be called first
    PRIMARY KEY (call_id, position)
);
