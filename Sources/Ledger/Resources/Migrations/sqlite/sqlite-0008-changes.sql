-- What goes wrong in the world: a session moves on line and keeps its room; texts and recordings belong to it; sessions
-- that were changed in one go are explained once.

ALTER TABLE session ADD COLUMN onlineLink TEXT;
ALTER TABLE session ADD COLUMN documents TEXT NOT NULL DEFAULT '[]';
ALTER TABLE session ADD COLUMN changeSet TEXT;
CREATE INDEX sessionByChangeSet ON session (changeSet) WHERE changeSet IS NOT NULL;

-- Since when what a programme plans goes out; NULL while it is quiet. Those that were there before never were.

ALTER TABLE programme ADD COLUMN started INTEGER;
UPDATE programme SET started = 0;

-- What people must heed in a period. `programme` is the one whose file states it; NULL for what was noted by command.

CREATE TABLE safetyNote (
    id TEXT NOT NULL PRIMARY KEY,
    meetingGroup TEXT NOT NULL REFERENCES meetingGroup (id),
    programme TEXT REFERENCES programme (id),
    firstDay TEXT NOT NULL CHECK (firstDay GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    lastDay TEXT NOT NULL CHECK (lastDay GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND lastDay >= firstDay),
    text TEXT NOT NULL CHECK (text <> ''),
    english TEXT,
    created INTEGER NOT NULL,
    ended INTEGER
) STRICT;
CREATE INDEX safetyNoteByGroup ON safetyNote (meetingGroup, lastDay);
