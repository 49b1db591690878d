-- What people decided about whether two records of different lists are of the same party. A later decision on the same two counts;
-- the earlier ones stay, so that it can be seen who thought what.

CREATE TABLE link_decision (
    id     INTEGER PRIMARY KEY,
    a      TEXT    NOT NULL,            -- publisher/list#key, the lesser of the two
    b      TEXT    NOT NULL,            -- publisher/list#key
    same   INTEGER NOT NULL,            -- 1: of the same party; 0: not
    who    TEXT    NOT NULL,
    at     TEXT    NOT NULL,            -- ISO 8601, UTC
    why    TEXT    NOT NULL
) STRICT;
