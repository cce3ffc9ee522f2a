-- The people who open the vault are records as others are; which slot of the header is whose stands beside them. Those whom an older
-- program noted are taken over when the vault is opened (`users::adopt`), with an entry in the log; their old table then stays empty.
CREATE TABLE user (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    identity TEXT NOT NULL,
    access TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    state TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE key_slot (
    slot BLOB NOT NULL PRIMARY KEY,
    user BLOB NOT NULL REFERENCES user (id)
) WITHOUT ROWID;
CREATE INDEX key_slot_of_user ON key_slot (user);
