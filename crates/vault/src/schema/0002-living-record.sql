-- The living record: meetings with all that belongs to them, exchanges, recommendations, questions, decisions, actions, and
-- the smaller records; the timeline of a partnership and of a partner; files kept in the vault.

CREATE TABLE meeting (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partnership_id BLOB NOT NULL REFERENCES partnership (id),
    plan TEXT NOT NULL,
    hosting TEXT NOT NULL,
    background TEXT NOT NULL,
    course TEXT NOT NULL,
    minutes TEXT NOT NULL,
    exit TEXT NOT NULL,
    override_acronyms TEXT NOT NULL,
    state TEXT NOT NULL,
    on_day TEXT NOT NULL,
    minutes_state TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX meeting_of_partnership ON meeting (partnership_id, on_day) WHERE deleted = 0;
CREATE INDEX meeting_by_state ON meeting (state, on_day) WHERE deleted = 0;

CREATE TABLE agenda_item (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    meeting_id BLOB NOT NULL REFERENCES meeting (id),
    item TEXT NOT NULL,
    position TEXT NOT NULL,
    place INTEGER NOT NULL,
    side TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX agenda_item_of_meeting ON agenda_item (meeting_id, place, n) WHERE deleted = 0;

CREATE TABLE attendance (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    meeting_id BLOB NOT NULL REFERENCES meeting (id),
    partner_id BLOB NOT NULL REFERENCES partner (id),
    invitation TEXT NOT NULL,
    needs TEXT NOT NULL,
    presence TEXT NOT NULL,
    speaking TEXT NOT NULL,
    side TEXT NOT NULL,
    present INTEGER NOT NULL,
    turns INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX attendance_of_meeting ON attendance (meeting_id, side) WHERE deleted = 0;
CREATE INDEX attendance_of_partner ON attendance (partner_id) WHERE deleted = 0;

CREATE TABLE document (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    meeting_id BLOB NOT NULL REFERENCES meeting (id),
    description TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX document_of_meeting ON document (meeting_id, n) WHERE deleted = 0;

-- The content of a file, in parts, so that none has to be held in memory as a whole to be found again.
CREATE TABLE file_part (
    owner BLOB NOT NULL,
    part INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (owner, part)
) WITHOUT ROWID;

CREATE TABLE dispatch (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    meeting_id BLOB NOT NULL REFERENCES meeting (id),
    sending TEXT NOT NULL,
    on_day TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX dispatch_of_meeting ON dispatch (meeting_id, on_day) WHERE deleted = 0;

CREATE TABLE communication (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partnership_id BLOB REFERENCES partnership (id),
    exchange TEXT NOT NULL,
    body TEXT NOT NULL,
    on_day TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX communication_of_partnership ON communication (partnership_id, on_day) WHERE deleted = 0;

CREATE TABLE recommendation (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partnership_id BLOB NOT NULL REFERENCES partnership (id),
    meeting_id BLOB REFERENCES meeting (id),
    content TEXT NOT NULL,
    progress TEXT NOT NULL,
    stage TEXT NOT NULL,
    received_on TEXT NOT NULL,
    receipt_on TEXT,
    verdict TEXT,
    told_on TEXT,
    realised_on TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX recommendation_of_partnership ON recommendation (partnership_id, stage, received_on) WHERE deleted = 0;
CREATE INDEX recommendation_by_stage ON recommendation (stage, received_on) WHERE deleted = 0;
CREATE INDEX recommendation_of_meeting ON recommendation (meeting_id) WHERE deleted = 0 AND meeting_id IS NOT NULL;

CREATE TABLE question (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partnership_id BLOB NOT NULL REFERENCES partnership (id),
    meeting_id BLOB REFERENCES meeting (id),
    asked TEXT NOT NULL,
    assignment TEXT NOT NULL,
    answer TEXT NOT NULL,
    state TEXT NOT NULL,
    on_day TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX question_of_partnership ON question (partnership_id, on_day) WHERE deleted = 0;
CREATE INDEX question_by_state ON question (state, on_day) WHERE deleted = 0;
CREATE INDEX question_of_meeting ON question (meeting_id) WHERE deleted = 0 AND meeting_id IS NOT NULL;

CREATE TABLE decision (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partnership_id BLOB NOT NULL REFERENCES partnership (id),
    meeting_id BLOB REFERENCES meeting (id),
    content TEXT NOT NULL,
    people TEXT NOT NULL,
    disagreement TEXT NOT NULL,
    follow_up TEXT NOT NULL,
    on_day TEXT NOT NULL,
    side TEXT,
    explained INTEGER NOT NULL,
    visibility TEXT NOT NULL,
    review_on TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX decision_of_partnership ON decision (partnership_id, on_day) WHERE deleted = 0;
CREATE INDEX decision_to_review ON decision (review_on) WHERE deleted = 0 AND review_on IS NOT NULL;
CREATE INDEX decision_of_meeting ON decision (meeting_id) WHERE deleted = 0 AND meeting_id IS NOT NULL;

CREATE TABLE action (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partnership_id BLOB NOT NULL REFERENCES partnership (id),
    task TEXT NOT NULL,
    origin TEXT NOT NULL,
    outcome TEXT NOT NULL,
    state TEXT NOT NULL,
    due_on TEXT,
    source BLOB,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX action_of_partnership ON action (partnership_id, state, due_on) WHERE deleted = 0;
CREATE INDEX action_due ON action (due_on) WHERE deleted = 0 AND state = 'open';
CREATE INDEX action_of_source ON action (source) WHERE deleted = 0 AND source IS NOT NULL;

CREATE TABLE problem (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partnership_id BLOB NOT NULL REFERENCES partnership (id),
    raised TEXT NOT NULL,
    ownership TEXT NOT NULL,
    outcome TEXT NOT NULL,
    state TEXT NOT NULL,
    on_day TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX problem_of_partnership ON problem (partnership_id, state, on_day) WHERE deleted = 0;

CREATE TABLE contribution (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partnership_id BLOB NOT NULL REFERENCES partnership (id),
    partner_id BLOB NOT NULL REFERENCES partner (id),
    gift TEXT NOT NULL,
    on_day TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX contribution_of_partnership ON contribution (partnership_id, on_day) WHERE deleted = 0;
CREATE INDEX contribution_of_partner ON contribution (partner_id) WHERE deleted = 0;

CREATE TABLE recognition (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partnership_id BLOB NOT NULL REFERENCES partnership (id),
    tribute TEXT NOT NULL,
    on_day TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX recognition_of_partnership ON recognition (partnership_id, on_day) WHERE deleted = 0;

CREATE TABLE agreement (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partnership_id BLOB NOT NULL REFERENCES partnership (id),
    terms TEXT NOT NULL,
    kind TEXT NOT NULL,
    since_on TEXT,
    review_on TEXT,
    until_on TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX agreement_of_partnership ON agreement (partnership_id, n) WHERE deleted = 0;
CREATE INDEX agreement_to_review ON agreement (review_on) WHERE deleted = 0 AND review_on IS NOT NULL;

CREATE TABLE glossary_term (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partnership_id BLOB REFERENCES partnership (id),
    entry TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX glossary_term_by_name ON glossary_term (partnership_id, sort_key) WHERE deleted = 0;

CREATE TABLE population_group (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    partnership_id BLOB NOT NULL REFERENCES partnership (id),
    shares TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX population_group_of_partnership ON population_group (partnership_id, n) WHERE deleted = 0;

CREATE TABLE snooze (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    rest TEXT NOT NULL,
    kind TEXT NOT NULL,
    record BLOB NOT NULL,
    until_on TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX snooze_of_record ON snooze (record, kind, until_on) WHERE deleted = 0;

-- The words of the living record, of which there may be a hundred thousand entries, apart from those of the few other records.
CREATE VIRTUAL TABLE life_words USING fts5 (
    words, content = '', contentless_delete = 1, detail = 'none', prefix = '2 3', tokenize = 'unicode61'
);

-- What happened when, in which partnership and with whom: written with each record, so that a timeline is read in pages.
CREATE TABLE moment (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    entity TEXT NOT NULL,
    partnership_id BLOB,
    on_day TEXT NOT NULL
);
CREATE INDEX moment_of_partnership ON moment (partnership_id, on_day, n);
CREATE TABLE moment_partner (
    partner_id BLOB NOT NULL,
    on_day TEXT NOT NULL,
    moment INTEGER NOT NULL,
    PRIMARY KEY (partner_id, on_day, moment)
) WITHOUT ROWID;
CREATE INDEX moment_partner_of_moment ON moment_partner (moment);
