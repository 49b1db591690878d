-- Official lists in time. A version of a record is kept once, however many editions it stands in unchanged;
-- an edition is the compressed list of the ids of its versions.

CREATE TABLE record_version (
    id   INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,          -- SHA-256 of the canonical JSON, 32 bytes
    key  TEXT NOT NULL,                 -- the publisher's key of the record
    body BLOB NOT NULL                  -- the canonical JSON of the listed party without its list, compressed
) STRICT;

CREATE TABLE edition (
    id            INTEGER PRIMARY KEY,  -- of two editions of one list and date the greater is the later import and counts
    list          TEXT    NOT NULL,     -- publisher/list
    date          TEXT    NOT NULL,     -- yyyy-mm-dd, UTC
    hash          TEXT    NOT NULL,     -- of the publisher's bytes, 64 hexadecimal digits
    sources       TEXT    NOT NULL,     -- JSON array of file names
    records       INTEGER NOT NULL,
    aliases       INTEGER NOT NULL,
    members       BLOB    NOT NULL,     -- ids of record_version, ascending, as differences, compressed
    imported_with TEXT    NOT NULL,     -- Assay's version
    UNIQUE (list, date, hash)
) STRICT;
