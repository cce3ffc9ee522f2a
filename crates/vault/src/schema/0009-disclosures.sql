-- Who may see a record, or a part of a partner's, where that is not as it is for its kind. What a limited reading leaves out follows from
-- it (`reach`).
CREATE TABLE disclosure (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    of TEXT NOT NULL,
    level TEXT NOT NULL,
    record BLOB NOT NULL,
    part TEXT NOT NULL,
    visibility TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX disclosure_of_record ON disclosure (record, part) WHERE deleted = 0;
