-- Whose turn it is. A turn is one hand through which a session's duty went; what became of it is appended and never
-- overwritten, and of several answers the latest counts. `deadline` is NULL for a turn that was given, not offered.

CREATE TABLE turn (
    session TEXT NOT NULL REFERENCES session (id),
    duty TEXT NOT NULL CHECK (duty IN ('host', 'chair', 'minutes')),
    hand INTEGER NOT NULL CHECK (hand > 0),
    holder TEXT NOT NULL CHECK (holder LIKE 'organisation:%' OR holder LIKE 'person:%'),
    offered INTEGER NOT NULL,
    deadline INTEGER,
    PRIMARY KEY (session, duty, hand),
    CHECK ((duty = 'host') = (holder LIKE 'organisation:%')),
    CHECK (deadline IS NULL OR deadline > offered)
) STRICT;

-- A source of kind 'deadline' is the passing of time.
CREATE TABLE turnAnswer (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session TEXT NOT NULL,
    duty TEXT NOT NULL,
    hand INTEGER NOT NULL,
    person TEXT REFERENCES person (id),
    answer TEXT NOT NULL CHECK (answer IN (
        'accepted', 'declined', 'given-back', 'lapsed', 'skipped', 'assigned', 'swapped')),
    comment TEXT,
    rule TEXT NOT NULL,
    sourceKind TEXT NOT NULL CHECK (sourceKind IN ('message', 'page', 'person', 'deadline')),
    source TEXT NOT NULL,
    message TEXT REFERENCES incomingMessage (id),
    at INTEGER NOT NULL,
    superseded INTEGER,
    FOREIGN KEY (session, duty, hand) REFERENCES turn (session, duty, hand),
    CHECK (answer <> 'lapsed' OR sourceKind = 'deadline'),
    CHECK (sourceKind <> 'deadline' OR answer IN ('lapsed', 'assigned'))
) STRICT;
CREATE INDEX turnAnswerByTurn ON turnAnswer (session, duty, hand);
CREATE INDEX turnAnswerByMessage ON turnAnswer (message) WHERE message IS NOT NULL;

-- Whose each duty is at present, as the rotation settled it last: read by messages and listings, and kept as the record
-- of who had it once the session is over.
CREATE TABLE turnStanding (
    session TEXT NOT NULL REFERENCES session (id),
    duty TEXT NOT NULL CHECK (duty IN ('host', 'chair', 'minutes')),
    holder TEXT,
    state TEXT NOT NULL CHECK (state IN ('planned', 'offered', 'held', 'open')),
    PRIMARY KEY (session, duty),
    CHECK ((holder IS NULL) = (state = 'open'))
) STRICT;

-- Since when somebody is in a wheel of the group; `founder` for those it began with.
CREATE TABLE wheelHolder (
    meetingGroup TEXT NOT NULL REFERENCES meetingGroup (id),
    duty TEXT NOT NULL CHECK (duty IN ('host', 'chair', 'minutes')),
    holder TEXT NOT NULL,
    since INTEGER NOT NULL,
    founder INTEGER NOT NULL CHECK (founder IN (0, 1)),
    PRIMARY KEY (meetingGroup, duty, holder)
) STRICT;

-- When the turns of a group can next change; NULL when nothing is left to come.
ALTER TABLE meetingGroup ADD COLUMN turnsAt INTEGER;
CREATE INDEX meetingGroupByTurns ON meetingGroup (turnsAt) WHERE turnsAt IS NOT NULL;
