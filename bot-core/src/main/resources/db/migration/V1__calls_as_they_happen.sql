-- The journal: one row for each thing that happened in a call, inserted as it happens and never changed afterwards.
-- Plain SQL that SQLite and PostgreSQL both understand.
--
-- *_micros: microseconds since 1970-01-01T00:00:00Z.
-- position: place in the order of all entries; grows, with gaps. Names one entry together with call_id.
-- choice:   place in a list, from 1, best first.

CREATE TABLE calls (
    call_id           VARCHAR(36)      NOT NULL PRIMARY KEY,
    position          BIGINT           NOT NULL, -- 0: the start was lost, only later entries are here
    started_at_micros BIGINT           NOT NULL,
    channel           TEXT             NOT NULL,
    caller_number     TEXT             NOT NULL, -- empty: withheld
    dialled_number    TEXT             NOT NULL,
    script            TEXT             NOT NULL
);
CREATE INDEX calls_by_start ON calls (started_at_micros);

CREATE TABLE call_ends (
    call_id           VARCHAR(36)      NOT NULL REFERENCES calls (call_id) ON DELETE CASCADE,
    position          BIGINT           NOT NULL,
    at_micros         BIGINT           NOT NULL,
    how               TEXT             NOT NULL,
    PRIMARY KEY (call_id, position)
);

CREATE TABLE turns (
    call_id           VARCHAR(36)      NOT NULL REFERENCES calls (call_id) ON DELETE CASCADE,
    position          BIGINT           NOT NULL,
    at_micros         BIGINT           NOT NULL,
    turn              INTEGER          NOT NULL,
    kind              TEXT             NOT NULL,
    PRIMARY KEY (call_id, position)
);

CREATE TABLE utterances (
    call_id                VARCHAR(36) NOT NULL REFERENCES calls (call_id) ON DELETE CASCADE,
    position               BIGINT      NOT NULL,
    at_micros              BIGINT      NOT NULL,
    turn                   INTEGER     NOT NULL,
    speech_ended_at_micros BIGINT      NOT NULL,
    decided_at_micros      BIGINT      NOT NULL,
    PRIMARY KEY (call_id, position)
);

CREATE TABLE hypotheses (
    call_id           VARCHAR(36)      NOT NULL,
    position          BIGINT           NOT NULL, -- of the utterance
    choice            INTEGER          NOT NULL,
    heard             TEXT             NOT NULL,
    confidence        DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (call_id, position, choice),
    FOREIGN KEY (call_id, position) REFERENCES utterances (call_id, position) ON DELETE CASCADE
);

CREATE TABLE words (
    call_id           VARCHAR(36)      NOT NULL,
    position          BIGINT           NOT NULL, -- of the utterance
    choice            INTEGER          NOT NULL, -- of the hypothesis
    word_number       INTEGER          NOT NULL, -- from 1, in the order of speaking
    word              TEXT             NOT NULL,
    start_millis      BIGINT           NOT NULL, -- from the beginning of what the ear has heard
    end_millis        BIGINT           NOT NULL,
    confidence        DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (call_id, position, choice, word_number),
    FOREIGN KEY (call_id, position, choice) REFERENCES hypotheses (call_id, position, choice) ON DELETE CASCADE
);

CREATE TABLE key_presses (
    call_id           VARCHAR(36)      NOT NULL REFERENCES calls (call_id) ON DELETE CASCADE,
    position          BIGINT           NOT NULL,
    at_micros         BIGINT           NOT NULL,
    turn              INTEGER          NOT NULL,
    pressed           VARCHAR(1)       NOT NULL,
    PRIMARY KEY (call_id, position)
);

CREATE TABLE understandings (
    call_id           VARCHAR(36)      NOT NULL REFERENCES calls (call_id) ON DELETE CASCADE,
    position          BIGINT           NOT NULL,
    at_micros         BIGINT           NOT NULL,
    turn              INTEGER          NOT NULL,
    answered          INTEGER          NOT NULL, -- how many of the topics, from the best, the answer covers
    why               TEXT             NOT NULL,
    PRIMARY KEY (call_id, position)
);

CREATE TABLE topics (
    call_id           VARCHAR(36)      NOT NULL,
    position          BIGINT           NOT NULL, -- of the understanding
    choice            INTEGER          NOT NULL,
    topic             TEXT             NOT NULL,
    score             DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (call_id, position, choice),
    FOREIGN KEY (call_id, position) REFERENCES understandings (call_id, position) ON DELETE CASCADE
);

CREATE TABLE acts (
    call_id           VARCHAR(36)      NOT NULL REFERENCES calls (call_id) ON DELETE CASCADE,
    position          BIGINT           NOT NULL,
    at_micros         BIGINT           NOT NULL,
    turn              INTEGER          NOT NULL,
    kind              TEXT             NOT NULL,
    prompt            TEXT             NOT NULL,
    detail            TEXT             NOT NULL,
    PRIMARY KEY (call_id, position)
);

CREATE TABLE first_audio (
    call_id           VARCHAR(36)      NOT NULL REFERENCES calls (call_id) ON DELETE CASCADE,
    position          BIGINT           NOT NULL,
    at_micros         BIGINT           NOT NULL,
    turn              INTEGER          NOT NULL,
    PRIMARY KEY (call_id, position)
);

CREATE TABLE barge_ins (
    call_id           VARCHAR(36)      NOT NULL REFERENCES calls (call_id) ON DELETE CASCADE,
    position          BIGINT           NOT NULL,
    at_micros         BIGINT           NOT NULL,
    turn              INTEGER          NOT NULL,
    heard_millis      BIGINT           NOT NULL, -- how much of the prompts the caller had heard
    PRIMARY KEY (call_id, position)
);

CREATE TABLE transfers (
    call_id           VARCHAR(36)      NOT NULL REFERENCES calls (call_id) ON DELETE CASCADE,
    position          BIGINT           NOT NULL,
    at_micros         BIGINT           NOT NULL,
    turn              INTEGER          NOT NULL,
    queue             TEXT             NOT NULL,
    reason            TEXT             NOT NULL,
    PRIMARY KEY (call_id, position)
);

CREATE TABLE transfer_progress (
    call_id           VARCHAR(36)      NOT NULL REFERENCES calls (call_id) ON DELETE CASCADE,
    position          BIGINT           NOT NULL,
    at_micros         BIGINT           NOT NULL,
    progress          TEXT             NOT NULL,
    detail            TEXT             NOT NULL,
    PRIMARY KEY (call_id, position)
);
