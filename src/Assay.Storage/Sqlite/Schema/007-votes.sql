-- Roll calls of the UN General Assembly as sources told them, a source's data as a whole. Nothing is ever replaced: of two editions of one
-- source the later import counts.

CREATE TABLE vote_edition (
    id             INTEGER PRIMARY KEY,
    source         TEXT    NOT NULL,   -- unvotes, country-votes/…
    name           TEXT    NOT NULL,
    coverage       TEXT    NOT NULL CHECK (coverage IN ('Selected', 'AllRecorded')),
    tells_absences INTEGER NOT NULL,
    hash           TEXT    NOT NULL,   -- of the files' bytes and of the way they were read, 64 hexadecimal digits
    about_from     TEXT,               -- yyyy-mm-dd: the first and last day it is about
    about_to       TEXT,
    imported_on    TEXT    NOT NULL,   -- yyyy-mm-dd: the day it was known
    files          TEXT    NOT NULL,   -- JSON array of file names
    countries      TEXT    NOT NULL,   -- ISO 3166-1 codes, two letters each, in the order of the votes
    imported_with  TEXT    NOT NULL,   -- Assay's version
    UNIQUE (source, hash)
) STRICT;

CREATE TABLE vote_account (
    edition     INTEGER NOT NULL REFERENCES vote_edition (id),
    position    INTEGER NOT NULL,      -- in the source's order, from 0
    key         TEXT    NOT NULL,      -- the source's number of the roll call
    symbol      TEXT,                  -- of the resolution, as 68/262; null where there is none
    written     TEXT    NOT NULL,      -- what the source writes for it
    day         TEXT    NOT NULL,      -- yyyy-mm-dd, or yyyy-mm where no more is known
    day_written TEXT    NOT NULL,      -- what the source writes for it
    session     INTEGER,
    title       TEXT    NOT NULL,
    description TEXT    NOT NULL,
    topics      TEXT    NOT NULL,      -- JSON array of [short word, name]
    important   INTEGER,
    part        TEXT    NOT NULL,      -- NotSaid, Whole, Amendment, Paragraph
    origin      TEXT    NOT NULL,
    strangers   TEXT    NOT NULL,      -- JSON array of [name, vote]: rows for what is no member
    votes       BLOB    NOT NULL,      -- four bits a country, the lower first: 0 not in the data, 1 yes, 2 no, 3 abstain, 4 absent
    PRIMARY KEY (edition, position)
) STRICT, WITHOUT ROWID;
