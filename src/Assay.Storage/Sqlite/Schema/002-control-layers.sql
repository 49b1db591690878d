-- Control layers in time. A shape is kept once, however many days show it; most shapes differ little from the one a few days
-- before and are packed against it.

CREATE TABLE control_series (
    id        TEXT PRIMARY KEY,
    name      TEXT NOT NULL,
    power     TEXT NOT NULL,           -- ISO 3166-1: who holds what lies within a layer
    sovereign TEXT NOT NULL            -- ISO 3166-1: whose recognised territory that is
) STRICT, WITHOUT ROWID;

CREATE TABLE control_shape (
    id     INTEGER PRIMARY KEY,
    hash   BLOB    NOT NULL UNIQUE,    -- SHA-256 of the unpacked bytes, 32 bytes
    base   INTEGER REFERENCES control_shape (id), -- the shape whose unpacked bytes serve as dictionary; null where none does
    packed BLOB    NOT NULL            -- ring ends and places as varints (millionths of a degree, differences), zstd
) STRICT;

CREATE TABLE control_layer (
    id            INTEGER PRIMARY KEY, -- of two layers of one series and day the greater is the later import and counts
    series        TEXT    NOT NULL REFERENCES control_series (id),
    day           TEXT    NOT NULL,    -- yyyy-mm-dd
    hash          TEXT    NOT NULL,    -- of the file's bytes, unpacked, 64 hexadecimal digits
    shape         INTEGER NOT NULL REFERENCES control_shape (id),
    source        TEXT    NOT NULL,    -- file name
    imported_with TEXT    NOT NULL,    -- Assay's version
    UNIQUE (series, day, hash)
) STRICT;
