-- The spine: the centre, partnerships with their members, objectives and rounds; the change log; search.
-- Of a record, each section is one column of JSON (ADR 0003). The other columns are derived from it when it is written:
-- ids of parents, folded names to sort by, days and states to filter by.

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value
) WITHOUT ROWID;

CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY,
    slot BLOB NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE change (
    n INTEGER PRIMARY KEY,
    device BLOB NOT NULL,
    seq INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    user BLOB NOT NULL,
    operation BLOB NOT NULL,
    op TEXT NOT NULL,
    undoes BLOB,
    entity TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    section TEXT,
    kind TEXT NOT NULL,
    before TEXT,
    after TEXT,
    salt BLOB,
    before_commitment BLOB,
    after_commitment BLOB,
    schema INTEGER NOT NULL,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    -- The partnership that the record belongs to: for its history, not part of the hash.
    scope BLOB,
    UNIQUE (device, seq)
);
CREATE INDEX change_of_record ON change (entity_id, n);
CREATE INDEX change_of_operation ON change (operation, n);
CREATE INDEX change_of_scope ON change (scope, n) WHERE scope IS NOT NULL;
CREATE INDEX change_undone ON change (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE tally (
    name TEXT NOT NULL PRIMARY KEY,
    n INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE draft (
    form TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE searchable (
    n INTEGER PRIMARY KEY,
    entity TEXT NOT NULL,
    id BLOB NOT NULL UNIQUE
);
-- Words are folded before they are written; the index keeps no second copy of them, nor where in a text they stand.
-- Partners, of which there may be a hundred thousand, have an index of their own, by the number of their row: the few other
-- records are found without looking among them.
CREATE VIRTUAL TABLE partner_words USING fts5 (
    words, content = '', contentless_delete = 1, detail = 'none', prefix = '2 3', tokenize = 'unicode61'
);
CREATE VIRTUAL TABLE record_words USING fts5 (
    words, content = '', contentless_delete = 1, detail = 'none', prefix = '2 3', tokenize = 'unicode61'
);

CREATE TABLE centre (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    identity TEXT NOT NULL,
    habits TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE partnership (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    identity TEXT NOT NULL,
    period TEXT NOT NULL,
    participation TEXT NOT NULL,
    rules TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    ended_on TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX partnership_by_name ON partnership (sort_key, id) WHERE deleted = 0;

CREATE TABLE partner (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    identity TEXT NOT NULL,
    contact TEXT NOT NULL,
    address TEXT NOT NULL,
    needs TEXT NOT NULL,
    naming TEXT NOT NULL,
    remarks TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    match_key TEXT NOT NULL,
    category TEXT,
    email_key TEXT,
    phone_key TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX partner_by_name ON partner (sort_key, id) WHERE deleted = 0;
CREATE INDEX partner_by_category ON partner (category, sort_key, id) WHERE deleted = 0;
CREATE INDEX partner_by_match ON partner (match_key) WHERE deleted = 0;
CREATE INDEX partner_by_email ON partner (email_key) WHERE deleted = 0 AND email_key IS NOT NULL;
CREATE INDEX partner_by_phone ON partner (phone_key) WHERE deleted = 0 AND phone_key IS NOT NULL;

CREATE TABLE membership (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partnership_id BLOB NOT NULL REFERENCES partnership (id),
    partner_id BLOB NOT NULL REFERENCES partner (id),
    terms TEXT NOT NULL,
    period TEXT NOT NULL,
    side TEXT NOT NULL,
    rhythm INTEGER,
    until_on TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX membership_of_partnership ON membership (partnership_id, side, until_on) WHERE deleted = 0;
CREATE INDEX membership_of_partner ON membership (partner_id) WHERE deleted = 0;

CREATE TABLE objective (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partnership_id BLOB NOT NULL REFERENCES partnership (id),
    statement TEXT NOT NULL,
    smart TEXT NOT NULL,
    ownership TEXT NOT NULL,
    outcome TEXT NOT NULL,
    state TEXT NOT NULL,
    due_on TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX objective_of_partnership ON objective (partnership_id, n) WHERE deleted = 0;

CREATE TABLE indicator (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    objective_id BLOB NOT NULL REFERENCES objective (id),
    definition TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX indicator_of_objective ON indicator (objective_id, n) WHERE deleted = 0;

CREATE TABLE measurement (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    indicator_id BLOB NOT NULL REFERENCES indicator (id),
    finding TEXT NOT NULL,
    on_day TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX measurement_of_indicator ON measurement (indicator_id, on_day, n) WHERE deleted = 0;

CREATE TABLE round (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partnership_id BLOB NOT NULL REFERENCES partnership (id),
    plan TEXT NOT NULL,
    questionnaire TEXT NOT NULL,
    invitations TEXT NOT NULL,
    progress TEXT NOT NULL,
    state TEXT NOT NULL,
    opens_on TEXT NOT NULL,
    closes_on TEXT NOT NULL,
    closed_on TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX round_of_partnership ON round (partnership_id, opens_on) WHERE deleted = 0;
CREATE INDEX round_by_state ON round (state, closes_on) WHERE deleted = 0;

CREATE TABLE adjustment (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partnership_id BLOB NOT NULL REFERENCES partnership (id),
    objective_id BLOB REFERENCES objective (id),
    round_id BLOB REFERENCES round (id),
    decision TEXT NOT NULL,
    outcome TEXT NOT NULL,
    state TEXT NOT NULL,
    due_on TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX adjustment_of_partnership ON adjustment (partnership_id, n) WHERE deleted = 0;
CREATE INDEX adjustment_of_round ON adjustment (round_id, n) WHERE deleted = 0 AND round_id IS NOT NULL;
CREATE INDEX adjustment_planned ON adjustment (due_on) WHERE deleted = 0 AND state = 'planned';

-- Kept in the order of random ids: the order of rows must not tell who answered (ADR 0006).
CREATE TABLE response (
    id BLOB NOT NULL PRIMARY KEY,
    round_id BLOB NOT NULL REFERENCES round (id),
    side TEXT NOT NULL,
    answers TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX response_of_round ON response (round_id, side);
