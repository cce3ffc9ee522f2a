-- The centre's own questionnaires; the questionnaires of rounds, each once, under the digest that the round keeps; which kind of
-- partner answered, where a round asks for it; and which answers of telephones were taken over, so that none counts twice.

CREATE TABLE questionnaire (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    identity TEXT NOT NULL,
    content TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX questionnaire_by_name ON questionnaire (sort_key) WHERE deleted = 0;

CREATE TABLE frozen_questionnaire (
    digest TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
) WITHOUT ROWID;

ALTER TABLE response ADD COLUMN category TEXT;

-- A mark is a digest of the number that a telephone gave to its answers. It stands beside no answer.
CREATE TABLE taken_over (
    round_id BLOB NOT NULL REFERENCES round (id),
    mark BLOB NOT NULL,
    PRIMARY KEY (round_id, mark)
) WITHOUT ROWID;

-- What a group agreed on together, one sheet for each voice, with the notes of those who saw it otherwise.
CREATE TABLE group_answer (
    round_id BLOB NOT NULL REFERENCES round (id),
    voice TEXT NOT NULL,
    answers TEXT NOT NULL,
    notes TEXT NOT NULL,
    PRIMARY KEY (round_id, voice)
) WITHOUT ROWID;
