-- The order in which messages were collected, for those of one instant: mail servers count in seconds.

ALTER TABLE incomingMessage ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
UPDATE incomingMessage SET number = rowid;
CREATE INDEX incomingMessageByNumber ON incomingMessage (number);

-- What somebody wants no more of, and how long somebody is away, are facts like the others: the latest counts, and one
-- that is taken back uncovers the one before it. `kinds` is a list of kinds of notices, empty for somebody who wants
-- everything again; `until` is NULL for somebody who is back.

CREATE TABLE preference (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    meetingGroup TEXT NOT NULL REFERENCES meetingGroup (id),
    person TEXT NOT NULL REFERENCES person (id),
    kinds TEXT NOT NULL,
    sourceKind TEXT NOT NULL CHECK (sourceKind IN ('message', 'page', 'person')),
    source TEXT NOT NULL,
    message TEXT REFERENCES incomingMessage (id),
    at INTEGER NOT NULL,
    superseded INTEGER
) STRICT;
CREATE INDEX preferenceByGroup ON preference (meetingGroup, person);
CREATE INDEX preferenceByMessage ON preference (message) WHERE message IS NOT NULL;

INSERT INTO preference (id, meetingGroup, person, kinds, sourceKind, source, message, at)
SELECT lower(hex(randomblob(16))), muted.meetingGroup, muted.person, json_group_array(muted.kind),
    CASE WHEN max(heard.id) IS NULL THEN 'person' ELSE 'message' END, coalesce(max(heard.id), ''), max(heard.id),
    coalesce(max(heard.received), 0)
FROM mutedKind AS muted LEFT JOIN incomingMessage AS heard ON heard.id = muted.source
GROUP BY muted.meetingGroup, muted.person;
DROP TABLE mutedKind;

ALTER TABLE absence RENAME TO formerAbsence;
CREATE TABLE absence (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL REFERENCES person (id),
    until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sourceKind TEXT NOT NULL CHECK (sourceKind IN ('message', 'page', 'person')),
    source TEXT NOT NULL,
    message TEXT REFERENCES incomingMessage (id),
    at INTEGER NOT NULL,
    superseded INTEGER
) STRICT;
CREATE INDEX absenceByPerson ON absence (person);
CREATE INDEX absenceByMessage ON absence (message) WHERE message IS NOT NULL;

INSERT INTO absence (id, person, until, sourceKind, source, message, at)
SELECT lower(hex(randomblob(16))), former.person, former.until,
    CASE WHEN heard.id IS NULL THEN 'person' ELSE 'message' END, coalesce(heard.id, ''), heard.id,
    coalesce(heard.received, 0)
FROM formerAbsence AS former LEFT JOIN incomingMessage AS heard ON heard.id = former.source;
DROP TABLE formerAbsence;

-- What mail servers said of an address, so that it can be taken back with its message; and when a person last let a
-- suspended address be used again, whom no older report contradicts.

CREATE TABLE rejection (
    number INTEGER NOT NULL PRIMARY KEY,
    contactPoint TEXT NOT NULL REFERENCES contactPoint (id),
    reason TEXT NOT NULL,
    message TEXT NOT NULL REFERENCES incomingMessage (id),
    at INTEGER NOT NULL,
    superseded INTEGER
) STRICT;
CREATE INDEX rejectionByContactPoint ON rejection (contactPoint);
CREATE INDEX rejectionByMessage ON rejection (message);

ALTER TABLE contactPoint ADD COLUMN suspendedBy TEXT REFERENCES incomingMessage (id);
ALTER TABLE contactPoint ADD COLUMN reinstated INTEGER;
