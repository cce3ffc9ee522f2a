-- What the laws on personal data ask for: what people agreed to and in which words, what happened to data, who saw or took out what,
-- that a person was erased; and under which laws the centre keeps its records, for how long.

ALTER TABLE centre ADD COLUMN law TEXT NOT NULL DEFAULT 'null';

CREATE TABLE consent_text (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    identity TEXT NOT NULL,
    wording TEXT NOT NULL,
    purpose TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX consent_text_by_name ON consent_text (sort_key, id) WHERE deleted = 0;

CREATE TABLE consent (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partner_id BLOB NOT NULL REFERENCES partner (id),
    partnership_id BLOB REFERENCES partnership (id),
    given TEXT NOT NULL,
    withdrawal TEXT NOT NULL,
    purpose TEXT NOT NULL,
    on_day TEXT NOT NULL,
    until_on TEXT,
    withdrawn_on TEXT,
    text_id BLOB,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX consent_of_partner ON consent (partner_id, purpose, on_day) WHERE deleted = 0;
CREATE INDEX consent_of_text ON consent (text_id) WHERE text_id IS NOT NULL;
CREATE INDEX consent_ending ON consent (until_on) WHERE deleted = 0 AND until_on IS NOT NULL AND withdrawn_on IS NULL;

CREATE TABLE incident (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    facts TEXT NOT NULL,
    risk TEXT NOT NULL,
    ontario TEXT NOT NULL,
    measures TEXT NOT NULL,
    notices TEXT NOT NULL,
    closing TEXT NOT NULL,
    discovered_at TEXT NOT NULL,
    state TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX incident_by_day ON incident (discovered_at, n) WHERE deleted = 0;

CREATE TABLE erasure_certificate (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    erased TEXT NOT NULL,
    left TEXT NOT NULL,
    on_day TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);

-- What an entry of the change log says since a person was erased from it: commitments to its texts, in the place of its own ones, which
-- its hash still covers. The last one for an entry counts; the certificate has the digest of all that are its own.
CREATE TABLE erased_entry (
    n INTEGER PRIMARY KEY,
    certificate BLOB NOT NULL REFERENCES erasure_certificate (id),
    seq INTEGER NOT NULL,
    before_commitment BLOB,
    after_commitment BLOB
);
CREATE INDEX erased_entry_of_certificate ON erased_entry (certificate, n);

-- Who saw, printed or took out what, when and why: ids and codes, chained by hash. Rows are only ever added.
CREATE TABLE access_entry (
    n INTEGER PRIMARY KEY,
    device BLOB NOT NULL,
    seq INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    user BLOB,
    kind TEXT NOT NULL,
    entity TEXT,
    id BLOB,
    partner BLOB,
    part TEXT,
    count INTEGER,
    reason TEXT,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (device, seq)
);
CREATE INDEX access_entry_of_partner ON access_entry (partner, n) WHERE partner IS NOT NULL;
CREATE INDEX access_entry_of_record ON access_entry (id, n) WHERE id IS NOT NULL;
CREATE INDEX access_entry_of_user ON access_entry (user, n);
CREATE INDEX access_entry_of_kind ON access_entry (kind, n);
CREATE TRIGGER access_entry_is_not_changed BEFORE UPDATE ON access_entry BEGIN SELECT RAISE(ABORT, 'only added to'); END;
CREATE TRIGGER access_entry_is_not_deleted BEFORE DELETE ON access_entry BEGIN SELECT RAISE(ABORT, 'only added to'); END;
