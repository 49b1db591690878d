-- What people decided about whether a party of theirs is the one a record describes. A later decision on the same two counts; the earlier
-- ones stay. It names the record and no edition, so that it outlives them; what mattered of both sides is kept beside it, so that a later
-- screening can say what changed.

CREATE TABLE review_decision (
    id        INTEGER PRIMARY KEY,
    party_set TEXT    NOT NULL,         -- '' where none was named
    party     TEXT    NOT NULL,         -- the user's own id
    record    TEXT    NOT NULL,         -- publisher/list#key
    verdict   TEXT    NOT NULL CHECK (verdict IN ('match', 'false-positive', 'undecided')),
    who       TEXT    NOT NULL,
    at        TEXT    NOT NULL,         -- ISO 8601, UTC
    why       TEXT    NOT NULL,
    screened  TEXT    NOT NULL,         -- JSON: aspect -> values, of the user's party
    listed    TEXT    NOT NULL          -- the same of the listed party
) STRICT;

CREATE INDEX review_decision_by_party ON review_decision (party_set, party);
