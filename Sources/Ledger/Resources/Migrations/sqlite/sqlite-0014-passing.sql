-- A turn whose holder nobody can be asked for is passed over at once. The table is made anew for its CHECKs.

ALTER TABLE turnAnswer RENAME TO formerTurnAnswer;
DROP INDEX turnAnswerByTurn;
DROP INDEX turnAnswerByMessage;
-- A source of kind 'deadline' is what Convoke finds by itself: the passing of time, or that nobody can be asked.
CREATE TABLE turnAnswer (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session TEXT NOT NULL,
    duty TEXT NOT NULL,
    hand INTEGER NOT NULL,
    person TEXT REFERENCES person (id),
    answer TEXT NOT NULL CHECK (answer IN (
        'accepted', 'declined', 'given-back', 'lapsed', 'unreachable', 'skipped', 'assigned', 'swapped')),
    comment TEXT,
    rule TEXT NOT NULL,
    sourceKind TEXT NOT NULL CHECK (sourceKind IN ('message', 'page', 'person', 'deadline')),
    source TEXT NOT NULL,
    message TEXT REFERENCES incomingMessage (id),
    at INTEGER NOT NULL,
    superseded INTEGER,
    FOREIGN KEY (session, duty, hand) REFERENCES turn (session, duty, hand),
    CHECK (answer NOT IN ('lapsed', 'unreachable') OR sourceKind = 'deadline'),
    CHECK (sourceKind <> 'deadline' OR answer IN ('lapsed', 'unreachable', 'assigned'))
) STRICT;
INSERT INTO turnAnswer (
    number, id, session, duty, hand, person, answer, comment, rule, sourceKind, source, message, at, superseded)
SELECT number, id, session, duty, hand, person, answer, comment, rule, sourceKind, source, message, at, superseded
FROM formerTurnAnswer;
DROP TABLE formerTurnAnswer;
CREATE INDEX turnAnswerByTurn ON turnAnswer (session, duty, hand);
CREATE INDEX turnAnswerByMessage ON turnAnswer (message) WHERE message IS NOT NULL;
