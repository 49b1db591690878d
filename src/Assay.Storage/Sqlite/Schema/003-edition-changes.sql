-- Editions as changes against an edition before, records as changes against an earlier version of themselves, the raw record beside
-- what was read from it, and editions that are held back until somebody accepts them.

ALTER TABLE record_version ADD COLUMN base INTEGER REFERENCES record_version (id); -- the version whose JSON serves as dictionary; null where none does
CREATE INDEX record_version_key ON record_version (key);

CREATE TABLE record_raw (
    id   INTEGER PRIMARY KEY REFERENCES record_version (id),
    body BLOB NOT NULL                  -- the record as its publisher wrote it when this version was first seen, compressed against the version's JSON
) STRICT;

CREATE TABLE edition_3 (
    id            INTEGER PRIMARY KEY,  -- of two editions of one list and date the greater is the later import and counts
    list          TEXT    NOT NULL,     -- publisher/list
    date          TEXT    NOT NULL,     -- yyyy-mm-dd, UTC
    hash          TEXT    NOT NULL,     -- of the publisher's bytes, 64 hexadecimal digits
    reader        TEXT    NOT NULL,     -- format and version of its reading; '' where it was not kept
    sources       TEXT    NOT NULL,     -- JSON array of file names
    records       INTEGER NOT NULL,
    profile       BLOB,                 -- JSON of counts, compressed; null where it was not kept
    base          INTEGER REFERENCES edition_3 (id), -- the edition that members are changes against; null where they stand in full
    depth         INTEGER NOT NULL,     -- how many bases lie below
    members       BLOB    NOT NULL,     -- ids of record_version: in full, or gone and new
    alarms        TEXT,                 -- JSON array of sentences: held back for these, and does not count; null where it counts
    imported_with TEXT    NOT NULL,     -- Assay's version
    UNIQUE (list, date, hash, reader)
) STRICT;
INSERT INTO edition_3 (id, list, date, hash, reader, sources, records, depth, members, imported_with)
    SELECT id, list, date, hash, '', sources, records, 0, members, imported_with FROM edition;
DROP TABLE edition;
ALTER TABLE edition_3 RENAME TO edition;
