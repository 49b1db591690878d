-- What a layer shows beside held ground. Layers of files with one class have no rows here.

CREATE TABLE control_class (
    layer INTEGER NOT NULL REFERENCES control_layer (id),
    class TEXT    NOT NULL,            -- HeldBefore, Contested, Freed, HeldBySovereignAbroad
    shape INTEGER NOT NULL REFERENCES control_shape (id),
    PRIMARY KEY (layer, class)
) STRICT, WITHOUT ROWID;
