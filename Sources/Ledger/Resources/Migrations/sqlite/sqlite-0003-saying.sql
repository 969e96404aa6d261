-- What should be said, and what became of it.

CREATE TABLE delivery (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person TEXT NOT NULL REFERENCES person (id),
    meetingGroup TEXT REFERENCES meetingGroup (id),
    state TEXT NOT NULL CHECK (state IN (
        'ready', 'claimed', 'sending', 'accepted', 'bounced', 'deferred', 'uncertain', 'failed', 'superseded',
        'expired')),
    due INTEGER NOT NULL,
    usefulUntil INTEGER NOT NULL,
    urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    nextAttempt INTEGER,
    -- Some attempt was given up without an answer after its last byte: the person may have it, whatever came later.
    mayHaveLeft INTEGER NOT NULL DEFAULT 0 CHECK (mayHaveLeft IN (0, 1)),
    instance TEXT,
    leaseUntil INTEGER,
    -- The bytes of the first attempt, for the channel and address they were made for.
    contactPoint TEXT REFERENCES contactPoint (id),
    messageID TEXT,
    payload BLOB,
    -- Why it was given up without an attempt.
    failure TEXT,
    -- Law 3: a lease exists exactly while somebody works on it; a next attempt, only while it waits for one.
    CHECK ((instance IS NOT NULL) = (state IN ('claimed', 'sending'))),
    CHECK ((leaseUntil IS NOT NULL) = (state IN ('claimed', 'sending'))),
    CHECK (nextAttempt IS NULL OR state IN ('deferred', 'uncertain')),
    CHECK (nextAttempt IS NOT NULL OR state <> 'deferred'),
    CHECK (attempts > 0 OR state NOT IN ('sending', 'accepted', 'bounced', 'deferred', 'uncertain')),
    CHECK (failure IS NULL OR state = 'failed'),
    CHECK (contactPoint IS NOT NULL OR payload IS NULL)
) STRICT;
CREATE INDEX deliveryReady ON delivery (urgent, due, id) WHERE state = 'ready';
CREATE INDEX deliveryExpiring ON delivery (usefulUntil) WHERE state IN ('ready', 'deferred');
CREATE INDEX deliveryNextAttempt ON delivery (nextAttempt) WHERE nextAttempt IS NOT NULL;
CREATE INDEX deliveryLeased ON delivery (instance) WHERE instance IS NOT NULL;
CREATE INDEX deliveryByPerson ON delivery (person, state);

-- Law 1: the primary key is the permission to say it, once. Its state is its delivery's; one that was taken out of a
-- delivery, or whose delivery was pruned, keeps how it ended.
CREATE TABLE notice (
    subject TEXT NOT NULL CHECK (subject LIKE '%:%'),
    revision INTEGER NOT NULL CHECK (revision >= 0),
    kind TEXT NOT NULL,
    step TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES person (id),
    session TEXT REFERENCES session (id),
    meetingGroup TEXT REFERENCES meetingGroup (id),
    due INTEGER NOT NULL,
    usefulUntil INTEGER NOT NULL,
    urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    created INTEGER NOT NULL,
    receipt TEXT,
    delivery TEXT REFERENCES delivery (id),
    ended TEXT,
    PRIMARY KEY (subject, revision, kind, step, person),
    CHECK ((receipt IS NOT NULL) = (kind = 'receipt')),
    CHECK ((delivery IS NULL) = (ended IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX noticeByDelivery ON notice (delivery) WHERE delivery IS NOT NULL;
CREATE INDEX noticeBySession ON notice (session, person);
CREATE INDEX noticeReceipt ON notice (person, created) WHERE kind = 'receipt';

CREATE TABLE deliveryAttempt (
    delivery TEXT NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number > 0),
    contactPoint TEXT NOT NULL REFERENCES contactPoint (id),
    channel TEXT NOT NULL,
    started INTEGER NOT NULL,
    ended INTEGER,
    outcome TEXT CHECK (outcome IN ('accepted', 'deferred', 'uncertain', 'failed')),
    providerID TEXT,
    failure TEXT,
    PRIMARY KEY (delivery, number),
    CHECK ((ended IS NULL) = (outcome IS NULL)),
    CHECK ((failure IS NOT NULL) = (outcome IS NOT NULL AND outcome <> 'accepted'))
) STRICT, WITHOUT ROWID;
CREATE INDEX deliveryAttemptByContactPoint ON deliveryAttempt (contactPoint);

-- What other messages may name ours by: our Message-ID, or the id that a provider gave instead.
CREATE TABLE providerMessage (
    channel TEXT NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    delivery TEXT NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    PRIMARY KEY (channel, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX providerMessageByDelivery ON providerMessage (delivery);

-- The sandbox channel's mailboxes.
CREATE TABLE sandboxMessage (
    id TEXT NOT NULL PRIMARY KEY,
    delivery TEXT NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    person TEXT NOT NULL REFERENCES person (id),
    address TEXT NOT NULL,
    raw BLOB NOT NULL,
    arrived INTEGER NOT NULL,
    UNIQUE (delivery, address)
) STRICT;
CREATE INDEX sandboxMessageByPerson ON sandboxMessage (person, arrived);
