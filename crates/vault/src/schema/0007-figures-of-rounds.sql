-- The figures of closed rounds, counted once, and how many were invited then. They are derived from the responses and the memberships of
-- the day, as an index is, and hold no sheet of anybody.
CREATE TABLE round_figures (
    round_id BLOB NOT NULL PRIMARY KEY REFERENCES round (id),
    rules INTEGER NOT NULL,
    figures TEXT NOT NULL,
    invited_team INTEGER NOT NULL,
    invited_partners INTEGER NOT NULL
) WITHOUT ROWID;
