-- What reviews leave behind, and the agendas that somebody works on beside the published ones. A lesson that was read
-- from a message has the id of its contribution. `items` and `dropped` are JSON.

CREATE TABLE followUp (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('lesson', 'action')),
    meetingGroup TEXT NOT NULL REFERENCES meetingGroup (id),
    session TEXT REFERENCES session (id),
    words TEXT NOT NULL CHECK (words <> ''),
    owner TEXT,
    due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    created INTEGER NOT NULL,
    ended INTEGER,
    CHECK ((state = 'open') = (ended IS NULL))
) STRICT;
CREATE INDEX followUpByGroup ON followUp (meetingGroup, state);
CREATE INDEX followUpBySession ON followUp (session) WHERE session IS NOT NULL;

INSERT INTO followUp (id, kind, meetingGroup, session, words, state, created)
SELECT id, 'lesson', meetingGroup, session, words, 'open', at FROM contribution
WHERE kind = 'lesson' AND superseded IS NULL AND words <> '' ORDER BY at, id;

CREATE TABLE agendaDraft (
    session TEXT NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    items TEXT NOT NULL,
    dropped TEXT NOT NULL,
    changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
