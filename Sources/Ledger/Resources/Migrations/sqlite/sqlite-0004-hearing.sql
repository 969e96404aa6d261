-- What arrived, kept raw before it is understood (law 6).

CREATE TABLE incomingMessage (
    id TEXT NOT NULL PRIMARY KEY,
    channel TEXT NOT NULL,
    source TEXT NOT NULL,
    received INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN (
        'pending', 'processing', 'applied', 'asked', 'queued', 'ignored', 'refused')),
    raw BLOB,
    size INTEGER NOT NULL,
    contentHash TEXT NOT NULL,
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    instance TEXT,
    leaseUntil INTEGER,
    ended INTEGER,
    person TEXT REFERENCES person (id),
    session TEXT REFERENCES session (id),
    delivery TEXT REFERENCES delivery (id) ON DELETE SET NULL,
    words TEXT NOT NULL DEFAULT '',
    subject TEXT,
    sender TEXT,
    reading TEXT,
    explanation TEXT NOT NULL DEFAULT '',
    -- The writer was asked something back; that happens once in a conversation.
    askedBack INTEGER NOT NULL DEFAULT 0 CHECK (askedBack IN (0, 1)),
    -- A person's decision, and whose: no later reading undoes it.
    decision TEXT CHECK (decision IN ('applied', 'ignored')),
    decidedBy TEXT,
    UNIQUE (channel, source),
    CHECK ((instance IS NOT NULL) = (state = 'processing')),
    CHECK ((leaseUntil IS NOT NULL) = (state = 'processing')),
    CHECK (raw IS NOT NULL OR state NOT IN ('pending', 'processing')),
    CHECK ((decision IS NULL) = (decidedBy IS NULL))
) STRICT;
CREATE INDEX incomingMessageByState ON incomingMessage (state, received);
CREATE INDEX incomingMessageByContent ON incomingMessage (contentHash);
CREATE INDEX incomingMessageBySession ON incomingMessage (session, state);
CREATE INDEX incomingMessageByDelivery ON incomingMessage (delivery) WHERE delivery IS NOT NULL;

-- How far each mailbox was read, written with the messages it counts.
CREATE TABLE collectorState (
    mailbox TEXT NOT NULL PRIMARY KEY,
    uidValidity INTEGER NOT NULL,
    lastUID INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
