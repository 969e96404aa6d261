-- The daemon's own memory.

CREATE TABLE instance (
    id TEXT NOT NULL PRIMARY KEY,
    started INTEGER NOT NULL,
    lastAlive INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
