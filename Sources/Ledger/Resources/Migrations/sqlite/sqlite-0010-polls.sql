-- On which day can a session without a date be held? One question a session; when it is asked again the numbers of its
-- options go on. The deadline is a day by the session's own clock (law 12).

CREATE TABLE datePoll (
    session TEXT NOT NULL PRIMARY KEY REFERENCES session (id),
    until TEXT NOT NULL CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
    chosen INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0),
    changed INTEGER NOT NULL,
    CHECK (chosen IS NULL OR isOpen = 0),
    FOREIGN KEY (session, chosen) REFERENCES pollOption (session, number) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A number means one time for ever, and a time has one number: neither is ever changed.
CREATE TABLE pollOption (
    session TEXT NOT NULL REFERENCES datePoll (session),
    number INTEGER NOT NULL CHECK (number > 0),
    start TEXT NOT NULL CHECK (start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]'),
    since INTEGER NOT NULL CHECK (since > 0),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    PRIMARY KEY (session, number),
    UNIQUE (session, start)
) STRICT;

-- A fact like the others: `answers` maps numbers of options to yes, if-need-be or no.
CREATE TABLE vote (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session TEXT NOT NULL REFERENCES datePoll (session),
    person TEXT NOT NULL REFERENCES person (id),
    answers TEXT NOT NULL,
    comment TEXT,
    rule TEXT NOT NULL,
    sourceKind TEXT NOT NULL CHECK (sourceKind IN ('message', 'page', 'person')),
    source TEXT NOT NULL,
    message TEXT REFERENCES incomingMessage (id),
    at INTEGER NOT NULL,
    superseded INTEGER
) STRICT;
CREATE INDEX voteBySession ON vote (session, person);
CREATE INDEX voteByMessage ON vote (message) WHERE message IS NOT NULL;
