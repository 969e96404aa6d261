-- Members ask for sessions of their own wish, and propose other times by their calendars. `proposed` is such a time by
-- the clock of the contribution's session (law 12). The table is made anew for its CHECK.

ALTER TABLE contribution RENAME TO formerContribution;
DROP INDEX contributionByGroup;
DROP INDEX contributionBySession;
DROP INDEX contributionByMessage;
CREATE TABLE contribution (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN (
        'topic', 'idea', 'petition', 'lesson', 'question', 'reschedule', 'request')),
    meetingGroup TEXT NOT NULL REFERENCES meetingGroup (id),
    session TEXT REFERENCES session (id),
    person TEXT REFERENCES person (id),
    words TEXT NOT NULL,
    proposed TEXT CHECK (proposed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]'),
    sourceKind TEXT NOT NULL CHECK (sourceKind IN ('message', 'page', 'person')),
    source TEXT NOT NULL,
    message TEXT REFERENCES incomingMessage (id),
    at INTEGER NOT NULL,
    superseded INTEGER,
    CHECK (proposed IS NULL OR session IS NOT NULL)
) STRICT;
INSERT INTO contribution (
    id, kind, meetingGroup, session, person, words, sourceKind, source, message, at, superseded)
SELECT id, kind, meetingGroup, session, person, words, sourceKind, source, message, at, superseded
FROM formerContribution;
DROP TABLE formerContribution;
CREATE INDEX contributionByGroup ON contribution (meetingGroup, at);
CREATE INDEX contributionBySession ON contribution (session) WHERE session IS NOT NULL;
CREATE INDEX contributionByMessage ON contribution (message) WHERE message IS NOT NULL;

-- What became of a request: a person's decision, which no later reading of the message undoes.
CREATE TABLE requestDecision (
    request TEXT NOT NULL PRIMARY KEY REFERENCES contribution (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('confirmed', 'declined')),
    session TEXT REFERENCES session (id),
    reason TEXT,
    decider TEXT NOT NULL,
    at INTEGER NOT NULL,
    CHECK ((outcome = 'confirmed') = (session IS NOT NULL))
) STRICT;

-- Invitations that calendars asked for again count among the automatic answers (law 7).
CREATE INDEX noticeResent ON notice (person, created) WHERE step = 'refresh';
