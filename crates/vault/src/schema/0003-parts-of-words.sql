-- Search finds a single letter beside a longer word, and the parts of long words: the indexes are made anew, and filled again
-- from the records (`search::renew`). The underline marks a part that stands inside a word; folding leaves none in what is typed.
DROP TABLE partner_words;
DROP TABLE record_words;
DROP TABLE life_words;
CREATE VIRTUAL TABLE partner_words USING fts5 (
    words, content = '', contentless_delete = 1, detail = 'none', prefix = '1 2 3', tokenize = "unicode61 tokenchars '_'"
);
CREATE VIRTUAL TABLE record_words USING fts5 (
    words, content = '', contentless_delete = 1, detail = 'none', prefix = '1 2 3', tokenize = "unicode61 tokenchars '_'"
);
CREATE VIRTUAL TABLE life_words USING fts5 (
    words, content = '', contentless_delete = 1, detail = 'none', prefix = '1 2 3', tokenize = "unicode61 tokenchars '_'"
);
