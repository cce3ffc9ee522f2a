-- The figures of closed rounds, counted once. They are derived from the responses, as an index is, and hold no sheet of anybody.
CREATE TABLE round_figures (
    round_id BLOB NOT NULL PRIMARY KEY REFERENCES round (id),
    rules INTEGER NOT NULL,
    figures TEXT NOT NULL
) WITHOUT ROWID;
