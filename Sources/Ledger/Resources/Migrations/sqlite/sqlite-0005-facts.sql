-- What was learned. Facts are appended; `superseded` is when a later reading of the same message took one back.
-- `sourceKind` and `source`: 'message' and its id, 'page' and the delivery, 'person' and who. `message` is the message
-- behind it, also where a person decided what it means. `number` is the order of arrival within one instant.

CREATE TABLE rsvp (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session TEXT NOT NULL REFERENCES session (id),
    person TEXT NOT NULL REFERENCES person (id),
    status TEXT NOT NULL CHECK (status IN ('accepted', 'declined', 'tentative', 'delegated')),
    delegate TEXT,
    guests INTEGER CHECK (guests >= 0),
    party INTEGER CHECK (party >= 0),
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    leavesEarly INTEGER NOT NULL CHECK (leavesEarly IN (0, 1)),
    comment TEXT,
    rule TEXT NOT NULL,
    sourceKind TEXT NOT NULL CHECK (sourceKind IN ('message', 'page', 'person')),
    source TEXT NOT NULL,
    message TEXT REFERENCES incomingMessage (id),
    at INTEGER NOT NULL,
    superseded INTEGER
) STRICT;
CREATE INDEX rsvpBySession ON rsvp (session, person, at);
CREATE INDEX rsvpByMessage ON rsvp (message) WHERE message IS NOT NULL;

CREATE TABLE feedback (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session TEXT NOT NULL REFERENCES session (id),
    person TEXT NOT NULL REFERENCES person (id),
    answers TEXT NOT NULL,
    remark TEXT,
    sourceKind TEXT NOT NULL CHECK (sourceKind IN ('message', 'page', 'person')),
    source TEXT NOT NULL,
    message TEXT REFERENCES incomingMessage (id),
    at INTEGER NOT NULL,
    superseded INTEGER
) STRICT;
CREATE INDEX feedbackBySession ON feedback (session, person, at);
CREATE INDEX feedbackByMessage ON feedback (message) WHERE message IS NOT NULL;

-- Law 13: no person, no time, no source; and no order either, since without a rowid the rows lie by their random id.
CREATE TABLE anonymousFeedback (
    id TEXT NOT NULL PRIMARY KEY,
    session TEXT NOT NULL REFERENCES session (id),
    answers TEXT NOT NULL,
    remark TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX anonymousFeedbackBySession ON anonymousFeedback (session);

-- That this person has answered, beside it and without a time.
CREATE TABLE feedbackMark (
    session TEXT NOT NULL REFERENCES session (id),
    person TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (session, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE contribution (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('topic', 'idea', 'petition', 'lesson', 'question', 'reschedule')),
    meetingGroup TEXT NOT NULL REFERENCES meetingGroup (id),
    session TEXT REFERENCES session (id),
    person TEXT REFERENCES person (id),
    words TEXT NOT NULL,
    sourceKind TEXT NOT NULL CHECK (sourceKind IN ('message', 'page', 'person')),
    source TEXT NOT NULL,
    message TEXT REFERENCES incomingMessage (id),
    at INTEGER NOT NULL,
    superseded INTEGER
) STRICT;
CREATE INDEX contributionByGroup ON contribution (meetingGroup, at);
CREATE INDEX contributionBySession ON contribution (session) WHERE session IS NOT NULL;
CREATE INDEX contributionByMessage ON contribution (message) WHERE message IS NOT NULL;

CREATE TABLE attendance (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session TEXT NOT NULL REFERENCES session (id),
    person TEXT NOT NULL REFERENCES person (id),
    came INTEGER NOT NULL CHECK (came IN (0, 1)),
    sourceKind TEXT NOT NULL CHECK (sourceKind IN ('message', 'page', 'person')),
    source TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX attendanceBySession ON attendance (session, person, at);
