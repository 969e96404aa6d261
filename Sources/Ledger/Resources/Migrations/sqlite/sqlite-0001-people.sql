-- Who there is and how each is reached. Instants are integer milliseconds, ids are text, booleans 0 or 1.

CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('office', 'school', 'unit')),
    parent TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    address TEXT
) STRICT;

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL,
    honorific TEXT NOT NULL,
    language TEXT NOT NULL,
    zone TEXT NOT NULL CHECK (zone <> ''),
    organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- `addressKey` is the address in small letters: what a sender is looked up by. Not unique: schools share mailboxes.
CREATE TABLE contactPoint (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    person TEXT NOT NULL REFERENCES person (id),
    channel TEXT NOT NULL,
    address TEXT NOT NULL CHECK (address <> ''),
    addressKey TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank >= 0),
    verified INTEGER NOT NULL CHECK (verified IN (0, 1)),
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    suspendedReason TEXT,
    suspendedSince INTEGER,
    UNIQUE (person, channel, address),
    CHECK ((suspendedReason IS NULL) = (suspendedSince IS NULL))
) STRICT;
CREATE INDEX contactPointByAddress ON contactPoint (addressKey);

-- `group` is a word of SQL's.
CREATE TABLE meetingGroup (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL,
    shortName TEXT NOT NULL,
    language TEXT NOT NULL,
    zone TEXT NOT NULL CHECK (zone <> ''),
    organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    parent TEXT REFERENCES meetingGroup (id) DEFERRABLE INITIALLY DEFERRED,
    policy TEXT NOT NULL
) STRICT;

CREATE TABLE membership (
    meetingGroup TEXT NOT NULL REFERENCES meetingGroup (id),
    person TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL CHECK (role IN ('chair', 'secretary', 'member', 'observer')),
    since INTEGER NOT NULL,
    PRIMARY KEY (meetingGroup, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX membershipByPerson ON membership (person);

-- What a person wants no more of. `source` is the message that asked for it, so that a second reading can take it back.
CREATE TABLE mutedKind (
    person TEXT NOT NULL REFERENCES person (id),
    meetingGroup TEXT NOT NULL REFERENCES meetingGroup (id),
    kind TEXT NOT NULL,
    source TEXT,
    PRIMARY KEY (person, meetingGroup, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE absence (
    person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
    until TEXT NOT NULL CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    source TEXT
) STRICT, WITHOUT ROWID;
