-- Files that came with an exchange; their content is in file_part, as that of documents.
CREATE TABLE enclosure (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    communication_id BLOB NOT NULL REFERENCES communication (id),
    file TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX enclosure_of_communication ON enclosure (communication_id, n) WHERE deleted = 0;
